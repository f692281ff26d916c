//! Many at once.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{
    Event, Semaphore, StreamReader, StreamWriter, TaskGroup, open_connection, start_server,
};
use dunder::prelude::*;

use crate::child::{in_child, in_child_with_up_to, limit};
use crate::{port, run};

/// So many wait to be accepted at a time; the system may let no more.
const BACKLOG: usize = 100;

/// What those who connect share.
#[derive(Clone)]
struct Crowd {
    size: usize,
    rounds: usize,
    connecting: Semaphore,
    there: Rc<Cell<usize>>,
    all_there: Event,
}

dunder! {
    async fn connect(port: u16, connecting: Semaphore) -> (StreamReader, StreamWriter) {
        async with connecting {
            return await open_connection("127.0.0.1", port);
        }
    }

    async fn one(port: u16, number: usize, crowd: Crowd) {
        let Crowd { size, rounds, connecting, there, all_there } = crowd;
        let (reader, writer) = await connect(port, connecting);
        writer.write(format!("hello from {number}\n"))?;
        assert_eq!(await reader.readline(), format!("hello from {number}\n").as_bytes());
        there.set(there.get() + 1);
        if there.get() == size {
            all_there.set();
        }
        await all_there.wait();
        for round in 0..rounds {
            let line = format!("{number} {round}\n");
            writer.write(&line)?;
            await writer.drain();
            assert_eq!(await reader.readline(), line.as_bytes());
        }
        writer.close();
        await writer.wait_closed();
    }
}

/// How much memory this process has, in bytes; only Linux says.
fn resident() -> Option<usize> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?;
    Some(pages.split(' ').nth(1)?.parse::<usize>().ok()? * 4096)
}

/// All of them connect, and when all are there, each has its lines echoed. Both ends are in this one thread.
fn serve_at_once(connections: usize, rounds: usize) {
    run(async_! {
        let most = Rc::new(Cell::new(0));
        let open = Rc::new(Cell::new(0_usize));
        let (seen, now) = (most.clone(), open.clone());
        let echo = move |reader: StreamReader, writer: StreamWriter| {
            let (seen, now) = (seen.clone(), now.clone());
            async_! {
                now.set(now.get() + 1);
                seen.set(now.get().max(seen.get()));
                async for line in reader {
                    writer.write(line)?;
                    await writer.drain();
                }
                now.set(now.get() - 1);
            }
        };
        let server = await start_server(echo, "127.0.0.1", 0).backlog(BACKLOG as u32);
        let crowd = Crowd {
            size: connections,
            rounds,
            connecting: Semaphore::new(BACKLOG),
            there: Rc::default(),
            all_there: Event::new(),
        };
        let before = resident();
        async with TaskGroup::new() as group {
            for number in 0..connections {
                drop(group.create_task(one(port(&server), number, crowd.clone())));
            }
        }
        assert_eq!(most.get(), connections);
        if let (Some(before), Some(after)) = (before, resident()) {
            let each = after.saturating_sub(before) / connections;
            println!("{connections} connections, {each} bytes for both ends of one");
            // Were a buffer of the usual size kept for each, it would be four times as much.
            assert!(connections < 1000 || each < 32 * 1024, "{each} bytes for a connection");
        }
        server.close();
        await server.wait_closed();
        assert_eq!((open.get(), server.clients()), (0, 0));
    });
}

#[test]
fn a_thousand_connections_are_served_at_once() {
    if in_child("many::a_thousand_connections_are_served_at_once", 4096) {
        serve_at_once(1000, 10);
    }
}

/// Ten thousand, or as many as the system has descriptors for.
#[test]
fn ten_thousand_connections_are_served_at_once() {
    if in_child_with_up_to("many::ten_thousand_connections_are_served_at_once", 20_100) {
        let connections = (limit() - 100) / 2;
        assert!(connections > 400, "{connections} connections are all that the system has descriptors for");
        serve_at_once(connections, 2);
    }
}
