//! What jobs say.

use crate::process::Jobs;

#[test]
fn lines_of_several_jobs_do_not_mix() {
    let body = "for i in $(seq 300); do printf $i; printf ' of '; printf $i >&2; echo; done";
    let job = |name: &str| format!("[[job]]\nname = '{name}'\nrun = '''{body}'''\n");
    let names = ["a", "long name", "middle"];
    let run = Jobs::run("lines", &names.map(job).concat(), &["-j3"]);
    assert_eq!((run.code, run.output.lines().count()), (Some(0), 904));
    let expected: Vec<String> = (1..=300).map(|i| format!("{i} of {i}")).collect();
    for name in names {
        assert_eq!(run.said(name), expected, "{name}");
    }
    assert!(run.output.lines().take(900).all(|line| line.find(" | ") == Some("long name".len())));
}

#[test]
fn if_wanted_a_job_has_its_say_in_one_piece() {
    // They speak in turns.
    let file = "
        [[job]]
        name = 'a'
        run = 'echo a1; touch x; until [ -e y ]; do sleep 0.01; done; echo a2; touch z'
        [[job]]
        name = 'b'
        run = 'until [ -e x ]; do sleep 0.01; done; echo b1; touch y; until [ -e z ]; do sleep 0.01; done; echo b2'
    ";
    for (arguments, expected) in [
        (&["-j2", "--group"][..], ["a | a1", "a | a2", "b | b1", "b | b2"]),
        (&["-j2"], ["a | a1", "b | b1", "a | a2", "b | b2"]),
    ] {
        let run = Jobs::run("group", file, arguments);
        assert_eq!(run.output.lines().take(4).collect::<Vec<_>>(), expected, "{run:?}");
    }
}

#[test]
fn a_line_that_never_ends_is_broken_and_the_last_one_need_not_end() {
    let file = "
        [[job]]
        name = 'x'
        run = 'head -c 1000000 /dev/zero | tr \"\\\\0\" x; printf \"\\\\nlast\"'
    ";
    let run = Jobs::run("long_lines", file, &[]);
    let said = run.said("x");
    assert_eq!((run.code, said.last()), (Some(0), Some(&"last")));
    let lengths = said[..said.len() - 1].iter().map(|line| line.len());
    assert_eq!(said.iter().map(|line| line.matches('x').count()).sum::<usize>(), 1_000_000);
    assert!(lengths.clone().max() < Some(200_000) && lengths.count() >= 7);
}

#[test]
fn a_job_reads_nothing_and_has_its_directory_and_variables() {
    let file = "
        [[job]]
        name = 'make'
        run = 'mkdir there'
        [[job]]
        name = 'x'
        needs = ['make']
        directory = 'there'
        env = { A = 'b c', PATH_OF = 'x' }
        run = 'cat; basename $PWD; echo $A; echo $JOBS_TEST | grep -c surroundings; printf \"\\\\377\\\\n\"'
    ";
    let run = Jobs::run("surroundings", file, &[]);
    assert_eq!((run.code, run.said("x")), (Some(0), vec!["there", "b c", "1", "\u{fffd}"]), "{run:?}");
}
