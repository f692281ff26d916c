//! The program is killed at many places, and has done everything once.
//!
//! It says where it is and waits; whether it is told to go on or is sent SIGKILL there, a seeded generator decides. So every
//! place is hit, at every step of the job, in some of the runs, and a run that fails can be repeated.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rusqlite::Connection;

const MONTH: &str = "2026-03";

/// A file of its own for each run; it is deleted afterwards.
struct Database(PathBuf);

impl Database {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.sqlite"));
        let database = Database(path);
        database.delete();
        database
    }

    fn delete(&self) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            let mut path = self.0.clone().into_os_string();
            path.push(suffix);
            // It may not be there.
            let _ = fs::remove_file(path);
        }
    }

    fn start(&self, slow: bool) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_durable_workflow"));
        if slow {
            command.arg("--step-by-step");
        }
        command
            .arg(&self.0)
            .arg(MONTH)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts")
    }

    /// Everything that the job has done, in order.
    fn books(&self) -> Books {
        let database = Connection::open(&self.0).expect("the database is there");
        let rows = |query: &str| -> Vec<String> {
            let mut statement = database.prepare(query).expect("the table is there");
            let rows = statement.query_map([], |row| row.get(0)).expect("the query is right");
            rows.collect::<Result<_, _>>().expect("every row is text")
        };
        Books {
            ledger: rows("SELECT name || ' ' || amount FROM ledger ORDER BY entry"),
            journal: rows("SELECT line FROM journal ORDER BY entry"),
            asked: rows("SELECT name || ' ' || times FROM asked ORDER BY name"),
            job: rows("SELECT paid || ' in ' || steps || ' steps' FROM jobs"),
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.delete();
    }
}

#[derive(Debug, PartialEq)]
struct Books {
    ledger: Vec<String>,
    journal: Vec<String>,
    asked: Vec<String>,
    job: Vec<String>,
}

/// A run in which nothing happens.
fn undisturbed(name: &str) -> Books {
    let database = Database::new(name);
    let output = database.start(false).wait_with_output().expect("the program ends");
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stdout), "paid 4730\n");
    database.books()
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }
}

#[expect(clippy::zombie_processes, reason = "the way out without a `wait` is a failed assertion")]
/// Runs the program until it ends by itself; it may pass so many places before it is killed. Where it was killed.
fn killed_again_and_again(database: &Database, mut passes: impl FnMut() -> u64) -> Vec<String> {
    let mut kills = Vec::new();
    loop {
        let mut child = database.start(true);
        let mut orders = child.stdin.take().expect("it is piped");
        let mut places = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let mut left = passes();
        loop {
            let place = places.next().expect("it does not end without a word").expect("it is text");
            if place.starts_with("paid ") {
                assert_eq!(place, "paid 4730");
                assert!(child.wait().expect("it ends").success());
                return kills;
            }
            if left == 0 {
                // SIGKILL: nothing in the process runs any more.
                child.kill().expect("it is still there");
                child.wait().expect("it ends");
                kills.push(place);
                break;
            }
            left -= 1;
            writeln!(orders, "go on").expect("it listens");
        }
        assert!(kills.len() < 2000, "it does not get on");
    }
}

#[test]
fn killed_at_random_places_it_does_everything_once() {
    let wanted = undisturbed("undisturbed_random");
    let mut places = BTreeSet::new();
    let mut kills = 0;
    for seed in 1..=6 {
        let database = Database::new(&format!("killed_{seed}"));
        let mut random = Random(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(seed));
        let killed = killed_again_and_again(&database, || random.below(5 + 6 * seed));
        assert_eq!(database.books(), wanted, "seed {seed}, killed {} times", killed.len());
        kills += killed.len();
        places.extend(killed);
    }
    assert!(kills > 100, "killed only {kills} times");
    let all = ["committed", "obeyed", "restored", "resumed", "started", "stored"];
    assert!(places.iter().eq(&all), "killed only at {places:?}");
}

#[test]
fn killed_after_every_single_step_it_does_everything_once() {
    let wanted = undisturbed("undisturbed_single");
    let database = Database::new("killed_single");
    // Each process restores the job, commits one step, and is killed in the middle of the next.
    let killed = killed_again_and_again(&database, || 7);
    assert_eq!(database.books(), wanted);
    assert!(killed.len() > 30, "killed only {} times", killed.len());
}

#[test]
fn what_is_done_stays_done() {
    let database = Database::new("done");
    for _ in 0..2 {
        let output = database.start(false).wait_with_output().expect("the program ends");
        assert!(output.status.success());
    }
    assert_eq!(database.books(), undisturbed("undisturbed_done"));
}
