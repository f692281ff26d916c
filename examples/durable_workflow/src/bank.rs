//! The world of the job: accounts and a journal, in the database that the job itself is stored in.

use rusqlite::{Connection, Result, Transaction, params};

use crate::workflow::{Command, Reply};

/// Creates what is not there yet.
///
/// # Errors
///
/// The database's.
pub fn create(database: &mut Connection, staff: &[(String, i64)]) -> Result<()> {
    let tx = database.transaction()?;
    tx.execute_batch(
        "CREATE TABLE IF NOT EXISTS staff (name TEXT PRIMARY KEY, wage INTEGER NOT NULL);
         CREATE TABLE IF NOT EXISTS ledger (entry INTEGER PRIMARY KEY, name TEXT NOT NULL, amount INTEGER NOT NULL);
         CREATE TABLE IF NOT EXISTS journal (entry INTEGER PRIMARY KEY, line TEXT NOT NULL);
         CREATE TABLE IF NOT EXISTS asked (name TEXT PRIMARY KEY, times INTEGER NOT NULL);
         CREATE TABLE IF NOT EXISTS jobs (
             month TEXT PRIMARY KEY, checkpoint TEXT NOT NULL, command TEXT, paid INTEGER, steps INTEGER NOT NULL
         );",
    )?;
    for (name, wage) in staff {
        tx.execute("INSERT OR IGNORE INTO staff VALUES (?, ?)", params![name, wage])?;
    }
    tx.commit()
}

/// Does what a job asks for.
///
/// # Errors
///
/// The database's.
pub fn obey(tx: &Transaction<'_>, command: &Command) -> Result<Reply> {
    match command {
        Command::Staff => {
            let mut staff = tx.prepare("SELECT name, wage FROM staff ORDER BY name")?;
            let rows = staff.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(Reply::Names(rows.collect::<Result<_>>()?))
        }
        Command::Pay(name, amount) => {
            tx.execute("INSERT INTO ledger (name, amount) VALUES (?, ?)", params![name, amount])?;
            Ok(Reply::Done)
        }
        Command::Approval(name, wage) => {
            tx.execute(
                "INSERT INTO asked VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET times = times + 1",
                params![name],
            )?;
            let times: i64 =
                tx.query_row("SELECT times FROM asked WHERE name = ?", params![name], |row| row.get(0))?;
            // Who decides is busy, and never gives more than 2000.
            Ok(Reply::Yes(times >= 2 && *wage <= 2000))
        }
        Command::Note(line) => {
            tx.execute("INSERT INTO journal (line) VALUES (?)", params![line])?;
            Ok(Reply::Done)
        }
    }
}
