//! A struct where a program should begin.

#[dunder::main]
struct Program;

fn main() {}
