//! Writes random programs: `write <seed> <count> <directory> <left out>…`, compiled and run by `record.py`.

mod generate;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments[at].parse::<usize>().expect("a number");
    let left_out: Vec<usize> = (3..arguments.len()).map(number).collect();
    let (rust, python) = generate::sources(number(0) as u64, number(1), &left_out);
    for (name, source) in [("programs.rs", rust), ("programs.py", python)] {
        std::fs::write(format!("{}/{name}", arguments[2]), source).expect("the directory is writable");
    }
}
