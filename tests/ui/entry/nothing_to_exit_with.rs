//! A program that gives what no program can give.

#[dunder::main]
async fn main() -> u32 {
    42
}
