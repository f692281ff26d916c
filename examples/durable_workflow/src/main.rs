//! Pays the wages of a month: `cargo run -p durable_workflow -- wages.sqlite 2026-03`. Kill it as often as you like.
//!
//! With `--step-by-step` it says where it is, and waits for a line on its standard input before it goes on.

use std::env;
use std::io::{self, BufRead, Write};

use durable_workflow::run::{Failure, run};
use durable_workflow::{bank, workflow};
use rusqlite::Connection;

fn main() -> Result<(), Failure> {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let slow = arguments.iter().any(|argument| argument == "--step-by-step");
    arguments.retain(|argument| argument != "--step-by-step");
    let [path, month] = &arguments[..] else {
        return Err("usage: durable_workflow [--step-by-step] DATABASE MONTH".into());
    };
    let mut database = Connection::open(path)?;
    bank::create(&mut database, &staff())?;
    let rules = workflow::Rules { large: 1000 };
    let paid = run(&mut database, month, &rules, |place| {
        if slow {
            println!("{place}");
            // Nobody there to say so: go on.
            let _ = io::stdout().flush();
            let _ = io::stdin().lock().read_line(&mut String::new());
        }
    })?;
    println!("paid {paid}");
    Ok(())
}

fn staff() -> Vec<(String, i64)> {
    let wages =
        [("Ada", 1300), ("Alan", 900), ("Barbara", 2000), ("Edsger", 450), ("Grace", 2400), ("Tony", 80)];
    wages.map(|(name, wage)| (name.to_owned(), wage)).into()
}
