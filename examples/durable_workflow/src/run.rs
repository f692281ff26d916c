//! The scheduler: drives the coroutine, and commits each step together with where the coroutine then stands.

use std::error::Error;

use dunder::{Awaitable, Checkpoint, Generator, Step, next, restore};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::bank;
use crate::workflow::{Command, Reply, Rules, payroll};

/// Anything that goes wrong outside of the job.
pub type Failure = Box<dyn Error>;

/// Runs the job of a month to its end, from where it stands; returns what it has paid.
///
/// `at` is called wherever the process may be killed, with a name of the place. (So everywhere. The test kills it there.)
///
/// # Errors
///
/// The database's; a checkpoint that another version of the job has made; what the job raises.
pub fn run(
    database: &mut Connection,
    month: &str,
    rules: &Rules,
    mut at: impl FnMut(&str),
) -> Result<i64, Failure> {
    at("started");
    // A fresh object; if the job has been begun, it goes on where that is suspended.
    let mut job = payroll(month.to_owned(), rules).__await__();
    let stored = database
        .query_row("SELECT checkpoint, command, paid FROM jobs WHERE month = ?", params![month], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<i64>>(2)?))
        })
        .optional()?;
    let mut command: Option<Command> = None;
    if let Some((checkpoint, asked, paid)) = stored {
        if let Some(paid) = paid {
            return Ok(paid);
        }
        job = restore(job, &mut serde_json::Deserializer::from_str(&checkpoint))?;
        command = asked.as_deref().map(serde_json::from_str).transpose()?;
    }
    at("restored");
    loop {
        let tx = database.transaction()?;
        let step = match &command {
            None => next(&mut job),
            Some(command) => {
                let reply = bank::obey(&tx, command)?;
                at("obeyed");
                job.send(reply)
            }
        };
        at("resumed");
        let paid = match step {
            Step::Yielded(next) => {
                command = Some(next);
                None
            }
            Step::Returned(paid) => Some(paid),
            Step::Raised(e) => return Err(e.to_string().into()),
        };
        store(&tx, month, &job, command.as_ref(), paid)?;
        at("stored");
        tx.commit()?;
        at("committed");
        if let Some(paid) = paid {
            return Ok(paid);
        }
    }
}

/// Stores where the job stands, and what it is waiting for.
fn store<G>(
    tx: &Transaction<'_>,
    month: &str,
    job: &G,
    command: Option<&Command>,
    paid: Option<i64>,
) -> Result<(), Failure>
where
    G: Generator<Yield = Command, Send = Reply, Return = i64> + Checkpoint,
{
    let checkpoint = serde_json::to_string(job)?;
    let command = command.map(serde_json::to_string).transpose()?;
    tx.execute(
        "INSERT INTO jobs VALUES (?1, ?2, ?3, ?4, 1)
         ON CONFLICT (month) DO UPDATE SET checkpoint = ?2, command = ?3, paid = ?4, steps = steps + 1",
        params![month, checkpoint, command, paid],
    )?;
    Ok(())
}
