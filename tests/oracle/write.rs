//! Writes random programs: `write <set> <seed> <count> <directory> <left out>…`, compiled and run by `record.py`.

mod generate;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| arguments[at].parse::<usize>().expect("a number");
    let left_out: Vec<usize> = (4..arguments.len()).map(number).collect();
    let (name, set) = generate::SETS.into_iter().find(|(name, _)| *name == arguments[0]).expect("a set");
    let (rust, python) = generate::sources(set, number(1) as u64, number(2), &left_out);
    for (ending, source) in [("rs", rust), ("py", python)] {
        std::fs::write(format!("{}/{name}.{ending}", arguments[3]), source).expect("the directory is writable");
    }
}
