//! The job: everybody is paid, large sums after an approval, and the books are closed.

use dunder::Exception;
use dunder::errors::ValueError;
use serde::{Deserialize, Serialize};

/// What the job asks of the world.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Who is to be paid: answered with [`Reply::Names`].
    Staff,
    /// Money from the company to somebody.
    Pay(String, i64),
    /// May this be paid? Answered with [`Reply::Yes`], sooner or later.
    Approval(String, i64),
    /// A line in the journal.
    Note(String),
}

/// What the world answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// It is done.
    Done,
    /// The answer to [`Command::Staff`]: names and wages.
    Names(Vec<(String, i64)>),
    /// The answer to [`Command::Approval`].
    Yes(bool),
}

/// What the job is told from outside each time the program starts: it is not stored.
#[derive(Debug)]
pub struct Rules {
    /// Sums from here on want an approval.
    pub large: i64,
}

/// Pays everybody; returns the sum.
#[dunder::coroutine(checkpoint, yields = Command, sends = Reply)]
pub async fn payroll(month: String, rules: &Rules) -> i64 {
    let Reply::Names(staff) = yield_!(Command::Staff) else {
        raise!(ValueError::new("there is no staff"));
    };
    let mut sum = 0;
    let mut refused = Vec::new();
    for (name, wage) in staff {
        if pay(name.clone(), wage, rules).await {
            sum += wage;
        } else {
            refused.push(name);
        }
    }
    for name in refused {
        note(format!("{month}: {name} is to ask in person")).await;
    }
    note(format!("{month}: {sum} paid")).await;
    sum
}

/// Pays one of them, if that is allowed.
#[dunder::coroutine(checkpoint, yields = Command, sends = Reply)]
async fn pay(name: String, wage: i64, rules: &Rules) -> bool {
    let mut left = wage;
    if left >= rules.large && !approval(name.clone(), left).await {
        return false;
    }
    // A bank takes no more than this at a time.
    while left > 0 {
        let part = left.min(400);
        yield_!(Command::Pay(name.clone(), part));
        left -= part;
    }
    note(format!("{name} has {wage}")).await;
    true
}

/// Asks until there is an answer, at most three times.
#[dunder::coroutine(checkpoint, yields = Command, sends = Reply)]
async fn approval(name: String, wage: i64) -> bool {
    for attempt in 1..=3 {
        if yield_!(Command::Approval(name.clone(), wage)) == Reply::Yes(true) {
            return true;
        }
        note(format!("{name}: no answer ({attempt})")).await;
    }
    false
}

#[dunder::coroutine(checkpoint, yields = Command, sends = Reply)]
async fn note(line: String) {
    yield_!(Command::Note(line));
}

/// What a job comes to.
pub type Outcome = Result<i64, Exception>;
