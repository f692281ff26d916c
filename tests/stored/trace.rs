//! What a body does, written down; and the drivers that are compared.

use std::cell::{Cell, RefCell};
use std::fmt::{Debug, Display};
use std::panic::{AssertUnwindSafe, catch_unwind};

use dunder::{Checkpoint, Generator, Step, next, restore};
use serde::{Deserialize, Serialize};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static MUTED: Cell<bool> = const { Cell::new(false) };
}

/// What the bodies that await would await: they are not compiled here.
pub(crate) fn step() {}

/// Records an effect.
pub(crate) fn note(effect: impl Display) {
    if !MUTED.get() {
        LOG.with_borrow_mut(|log| log.push(effect.to_string()));
    }
}

/// Records that an operand is evaluated, and gives its value.
pub(crate) fn eval<T: Debug>(value: T) -> T {
    note(format!("eval {value:?}"));
    value
}

/// Logs its creation and its end; a copy of it is no creation.
#[derive(Debug, Clone, PartialEq, PartialOrd, Serialize, Deserialize)]
pub(crate) struct Guard {
    name: String,
}

pub(crate) fn guard(name: impl Display) -> Guard {
    note(format!("+{name}"));
    Guard { name: name.to_string() }
}

impl Guard {
    pub(crate) fn name(&self) -> &str {
        note(format!("name of {}", self.name));
        &self.name
    }

    pub(crate) fn len(&self) -> i64 {
        self.name.len() as i64
    }

    pub(crate) fn push(&mut self, c: char) -> &mut Self {
        self.name.push(c);
        note(format!("now {}", self.name));
        self
    }

    pub(crate) fn into_name(mut self) -> String {
        note(format!("into_name of {}", self.name));
        std::mem::take(&mut self.name)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        note(format!("-{}", self.name));
    }
}

/// Does something that is no part of the program: what it drops and makes is not logged.
fn muted<T>(f: impl FnOnce() -> T) -> T {
    MUTED.set(true);
    let value = f();
    MUTED.set(false);
    value
}

/// A run that goes on for longer is cut off: the bodies may loop.
const LIMIT: usize = 400;
const SEEDS: i64 = 4;

/// Runs a body; before every resume something happens to the object.
fn run<G>(make: &impl Fn() -> G, seed: i64, between: impl Fn(G) -> G) -> Vec<String>
where
    G: Generator<Yield = i64, Send = i64, Return: Debug> + Unpin,
{
    LOG.take();
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut object = make();
        for turn in 0.. {
            object = muted(|| between(object));
            let value = (seed * 5 + turn * (seed + 3) + 1) % 7;
            let step = if turn == 0 { next(&mut object) } else { object.send(value) };
            match step {
                Step::Yielded(value) => note(format!("yield {value:?}")),
                Step::Returned(value) => {
                    note(format!("return {value:?}"));
                    break;
                }
                Step::Raised(e) => {
                    note(format!("raise {e}"));
                    break;
                }
            }
            if LOG.with_borrow(Vec::len) > LIMIT {
                break;
            }
        }
        note("dropped");
        drop(object);
    }));
    if let Err(panic) = outcome {
        let message = panic.downcast_ref::<&str>().map(ToString::to_string);
        note(format!("panic {:?}", message.or_else(|| panic.downcast_ref::<String>().cloned())));
    }
    LOG.take()
}

/// Compares the runs.
pub(crate) fn compare<G>(name: &str, make: impl Fn() -> G)
where
    G: Generator<Yield = i64, Send = i64, Return: Debug> + Checkpoint + Clone + Unpin,
{
    for seed in 0..SEEDS {
        let straight = run(&make, seed, |object| object);
        let forked = run(&make, seed, |object| object.clone());
        let stored = run(&make, seed, |object| {
            let text = serde_json::to_string(&object).expect("the object can be stored");
            restore(make(), &mut serde_json::Deserializer::from_str(&text)).expect("it can be restored")
        });
        let packed = run(&make, seed, |object| {
            let bytes = postcard::to_stdvec(&object).expect("the object can be stored");
            restore(make(), &mut postcard::Deserializer::from_bytes(&bytes)).expect("it can be restored")
        });
        for (way, got) in [("forked", forked), ("stored", stored), ("packed", packed)] {
            assert_eq!(got, straight, "{name}, seed {seed}: {way}");
        }
    }
}
