//! A chat server: many rooms, slow clients, a graceful end.
//!
//! ```text
//! cargo run -p chat -- 127.0.0.1:8888        in one terminal
//! nc 127.0.0.1 8888                          in some others
//! ```
//!
//! It asks for a name; then every line goes to all in the same room. `/join ROOM`, `/rooms`, `/who` and `/quit` are commands. The
//! server ends when its standard input does (Ctrl-D): it listens no more, says so to everybody, and gives them
//! [`GRACE`] seconds to read what is left.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

mod rooms;

use std::error::Error;
use std::{fmt, io};

use dunder::asyncio::{
    self, Server, StreamReader, StreamWriter, TimeoutError, start_server, timeout, to_thread,
};
use dunder::errors::ValueError;
use dunder::prelude::*;

use rooms::{LOBBY, Rooms};

/// The longest line that somebody may say, in bytes.
const LONGEST: usize = 1024;

/// How many seconds somebody may take to say a name.
const NAME_TIMEOUT: u32 = 30;

/// How many seconds everybody has to read what is left when the server ends.
const GRACE: u32 = 5;

/// A client has ended the connection, or was sent away.
#[derive(Debug, Clone, Copy)]
struct Gone;

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the client has gone")
    }
}

impl Error for Gone {}

dunder! {
    /// A line without its end.
    async fn line_of(reader: StreamReader, writer: StreamWriter) -> String {
        loop {
            try {
                let line = await reader.readline();
                if line.is_empty() {
                    raise Gone;
                }
                return String::from_utf8_lossy(&line).trim().to_owned();
            } except _: ValueError {
                writer.write("* that was too long\n")?;
            }
        }
    }

    /// Asks for a name until there is one that nobody has.
    async fn ask_for_a_name(reader: StreamReader, writer: StreamWriter, rooms: Rooms) -> String {
        writer.write("* what is your name?\n")?;
        loop {
            let name = await line_of(reader.clone(), writer.clone());
            if name.is_empty() || name.starts_with('/') || name.contains(char::is_whitespace) {
                writer.write("* that is no name; what is yours?\n")?;
            } else if rooms.enter(&name, writer.clone()) {
                return name;
            } else {
                writer.write(format!("* {name} is here already; what is your name?\n"))?;
            }
        }
    }

    /// Talks with one client, until it has gone.
    async fn talk(reader: StreamReader, writer: StreamWriter, rooms: Rooms, name: String) {
        rooms.say(LOBBY, &format!("* {name} has come"));
        loop {
            let line = await line_of(reader.clone(), writer.clone());
            let Some(room) = rooms.room_of(&name) else { raise Gone };
            match line.split_once(' ').unwrap_or((line.as_str(), "")) {
                ("", "") => {}
                ("/quit", "") => return,
                ("/rooms", "") => writer.write(format!("* {}\n", rooms.list()))?,
                ("/who", "") => writer.write(format!("* {}\n", rooms.names(&room)))?,
                ("/join", other) if !other.is_empty() => rooms.join(&name, other),
                (command, _) if command.starts_with('/') => writer.write("* there is no such command\n")?,
                _ => rooms.say(&room, &format!("{name}: {line}")),
            }
            // Who asks for much has to read the answers before it can ask for more.
            await writer.drain();
        }
    }

    async fn client(reader: StreamReader, writer: StreamWriter, rooms: Rooms) {
        let mut known = None;
        try {
            async with timeout(NAME_TIMEOUT) {
                known = Some(await ask_for_a_name(reader.clone(), writer.clone(), rooms.clone()));
            }
            if let Some(name) = known.clone() {
                await talk(reader, writer.clone(), rooms.clone(), name);
            }
        } except _: Gone {
            // Whether it has said so or not.
        } except _: TimeoutError {
            writer.write("* that took too long\n")?;
        } except _: io::Error {
            // The connection broke; there is nobody to tell.
        } finally {
            if let Some(name) = known {
                rooms.leave(&name);
            }
            writer.close();
        }
    }

    /// Lets everybody read what is left, but not for ever.
    async fn end(server: Server, rooms: Rooms) {
        server.close();
        rooms.farewell("* the server is going down");
        // What was written goes out before.
        server.close_clients();
        try {
            async with timeout(GRACE) {
                await server.wait_closed();
            }
        } except _: TimeoutError {
            server.abort_clients();
            await server.wait_closed();
        }
    }

    async fn serve(host: String, port: u16) {
        let rooms = Rooms::default();
        let everybody = rooms.clone();
        let connected = move |reader, writer| client(reader, writer, everybody.clone());
        let server = await start_server(connected, host, port).limit(LONGEST);
        for address in server.sockets() {
            println!("listening on {address}");
        }
        await to_thread(|| io::copy(&mut io::stdin(), &mut io::sink()))?;
        await end(server, rooms);
        println!("bye");
    }
}

fn main() -> Result<(), Exception> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8888".to_owned());
    let (host, port) = address.rsplit_once(':').ok_or_else(|| ValueError::new("HOST:PORT is wanted"))?;
    asyncio::run(serve(host.to_owned(), port.parse::<u16>()?))
}
