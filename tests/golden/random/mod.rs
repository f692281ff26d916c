//! Random programs leave the traces that they leave in CPython. See README.md.

mod interpret;

/// From which seed on so many programs are checked in; `record.py` reads them here.
#[allow(dead_code)]
const SEED: u64 = 1;
const PROGRAMS: usize = 250;

/// Programs and their traces: `== seed`, the program, `--`, the trace.
fn programs(recorded: &'static str) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let program = |text: &'static str| {
        let (seed, rest) = text.split_once('\n').expect("the seed has a line");
        let (program, trace) = rest.split_once("--\n").expect("the trace follows");
        (seed, program, trace.lines().collect())
    };
    recorded.split("== ").skip(1).map(program).collect()
}

/// What differs, the shortest program first; each with its trace up to there.
fn differences(recorded: &'static str) -> String {
    // The frames of unoptimized bodies are large.
    let compare = std::thread::Builder::new().stack_size(64 << 20).spawn(move || compare(recorded));
    compare.expect("a thread").join().expect("no program panics")
}

fn compare(recorded: &'static str) -> String {
    let mut found: Vec<String> = Vec::new();
    for (seed, program, wanted) in programs(recorded) {
        let got = interpret::trace(program);
        if got == wanted {
            continue;
        }
        let at = got.iter().zip(&wanted).take_while(|(got, wanted)| got == wanted).count();
        let text = |lines: &[String]| lines.get(at).cloned().unwrap_or_else(|| "ends".to_owned());
        let wanted: Vec<String> = wanted.into_iter().map(str::to_owned).collect();
        let numbered = program.lines().enumerate().map(|(n, line)| format!("{:>3} {line}\n", n + 1));
        found.push(format!(
            "\n== {seed}\n{}{}\n  CPython: {}\n  here:    {}\n",
            numbered.collect::<String>(),
            wanted[..at].join("\n"),
            text(&wanted),
            text(&got),
        ));
    }
    found.sort_by_key(String::len);
    found.concat()
}

#[test]
fn random_programs_leave_cpythons_traces() {
    let recorded = include_str!("programs.trace");
    assert_eq!(programs(recorded).len(), PROGRAMS);
    let different = differences(recorded);
    assert!(different.is_empty(), "{different}");
}

/// What `record.py hunt` has recorded, if it has.
#[test]
fn hunted() {
    let Ok(path) = std::env::var("GOLDEN_HUNT") else { return };
    let recorded = std::fs::read_to_string(path).expect("the file can be read");
    print!("{}", differences(recorded.leak()));
}
