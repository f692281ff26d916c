//! Many at once.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{Event, StreamReader, StreamWriter, TaskGroup, open_connection, start_server};
use dunder::prelude::*;

use crate::child::in_child;
use crate::{port, run};

const CONNECTIONS: usize = 1000;

dunder! {
    async fn one(port: u16, number: usize, all_there: Event, there: Rc<Cell<usize>>) {
        let (reader, writer) = await open_connection("127.0.0.1", port);
        writer.write(format!("hello from {number}\n"))?;
        assert_eq!(await reader.readline(), format!("hello from {number}\n").as_bytes());
        there.set(there.get() + 1);
        if there.get() == CONNECTIONS {
            all_there.set();
        }
        await all_there.wait();
        for round in 0..10 {
            let line = format!("{number} {round}\n");
            writer.write(&line)?;
            await writer.drain();
            assert_eq!(await reader.readline(), line.as_bytes());
        }
        writer.close();
        await writer.wait_closed();
    }
}

#[test]
fn a_thousand_connections_are_served_at_once() {
    if !in_child("many::a_thousand_connections_are_served_at_once", 4096) {
        return;
    }
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
        let server = await start_server(echo, "127.0.0.1", 0).backlog(CONNECTIONS as u32);
        let (all_there, there) = (Event::new(), Rc::new(Cell::new(0)));
        async with TaskGroup::new() as group {
            for number in 0..CONNECTIONS {
                drop(group.create_task(one(port(&server), number, all_there.clone(), there.clone())));
            }
        }
        assert_eq!(most.get(), CONNECTIONS);
        server.close();
        await server.wait_closed();
        assert_eq!((open.get(), server.clients()), (0, 0));
    });
}
