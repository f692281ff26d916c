//! dunder, as its book writes it.

use std::cell::Cell;
use std::future::pending;
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::Duration;

use dunder::asyncio::{
    self, CancelledError, Lock, Queue, StreamReader, StreamWriter, Task, create_task, gather,
    open_connection, sleep, start_server, to_thread,
};
use dunder::prelude::*;

use super::{CHUNK, CONTENDERS, GATHERED, SLEEP, begun, delay, end, has_begun, listening};
use crate::loops::system::{Memory, Watch};

dunder! {
    async fn number(i: u64) -> u64 {
        i
    }

    async fn spawn_join(n: u64) -> f64 {
        let watch = Watch::cpu();
        let mut sum = 0;
        for i in 0..n {
            sum += await create_task(number(i));
        }
        assert_eq!(sum, n * (n - 1) / 2);
        watch.per(n)
    }

    async fn give_way(times: u64) {
        for _ in 0..times {
            await sleep(0);
        }
    }

    async fn yields(n: u64) -> f64 {
        let watch = Watch::cpu();
        let tasks: Vec<_> = (0..CONTENDERS).map(|_| create_task(give_way(n / CONTENDERS))).collect();
        for task in tasks {
            await task;
        }
        watch.per(n)
    }

    async fn pong(rounds: u64, from: Queue<u64>, to: Queue<u64>) {
        for _ in 0..rounds {
            let item = await from.get();
            await to.put(item + 1);
        }
    }

    async fn channel(n: u64) -> f64 {
        let rounds = n / 2;
        let (there, back) = (Queue::with_maxsize(1), Queue::with_maxsize(1));
        let watch = Watch::cpu();
        let pong = create_task(pong(rounds, there.clone(), back.clone()));
        let mut sum = 0;
        for i in 0..rounds {
            await there.put(i);
            sum += await back.get();
        }
        await pong;
        assert_eq!(sum, rounds * (rounds + 1) / 2);
        watch.per(n)
    }

    async fn contend(times: u64, lock: Lock, count: Rc<Cell<u64>>) {
        for _ in 0..times {
            async with lock.clone() {
                let before = count.get();
                await sleep(0);
                count.set(before + 1);
            }
        }
    }

    async fn contended(n: u64) -> f64 {
        let each = n / CONTENDERS;
        let (lock, count) = (Lock::new(), Rc::new(Cell::new(0)));
        let watch = Watch::cpu();
        let tasks: Vec<_> =
            (0..CONTENDERS).map(|_| create_task(contend(each, lock.clone(), count.clone()))).collect();
        for task in tasks {
            await task;
        }
        assert_eq!(count.get(), each * CONTENDERS);
        watch.per(n)
    }

    async fn gathers(n: u64) -> f64 {
        let watch = Watch::cpu();
        for _ in 0..n / GATHERED {
            let coroutines: Vec<_> = (0..GATHERED).map(number).collect();
            let results = await gather(coroutines);
            assert_eq!(results.len() as u64, GATHERED);
        }
        watch.per(n)
    }

    async fn forever() {
        await pending::<()>();
    }

    async fn cancel_join(n: u64) -> f64 {
        let watch = Watch::cpu();
        for _ in 0..n {
            let task = create_task(forever());
            await sleep(0);
            task.cancel();
            try {
                await task;
                unreachable!();
            } except _: CancelledError {}
        }
        watch.per(n)
    }

    async fn rest(how_long: Duration) {
        await sleep(how_long);
    }

    async fn timers(n: u64) -> f64 {
        let watch = Watch::cpu();
        let tasks: Vec<_> = (0..n).map(|i| create_task(rest(delay(i)))).collect();
        for task in tasks {
            await task;
        }
        watch.per(n)
    }

    async fn spawn_many(n: u64) -> f64 {
        let watch = Watch::cpu();
        let tasks: Vec<_> = (0..n).map(|i| create_task(number(i))).collect();
        for task in tasks {
            await task;
        }
        watch.per(n)
    }

    async fn threads(n: u64) -> f64 {
        let watch = Watch::wall();
        let mut sum = 0;
        for i in 0..n {
            sum += await to_thread(move || i);
        }
        assert_eq!(sum, n * (n - 1) / 2);
        watch.per(n)
    }

    async fn asleep() {
        has_begun();
        await sleep(SLEEP);
    }

    async fn memory(n: u64, memory: Memory) -> f64 {
        let _tasks: Vec<Task<()>> = (0..n).map(|_| create_task(asleep())).collect();
        while begun() < n {
            await sleep(0);
        }
        await sleep(0);
        end(memory.per(n))
    }

    async fn pass(reader: StreamReader, writer: StreamWriter) {
        loop {
            let bytes = await reader.read(CHUNK);
            if bytes.is_empty() {
                break;
            }
            writer.write(&bytes)?;
            await writer.drain();
        }
        writer.close();
    }

    async fn forward(reader: StreamReader, writer: StreamWriter, upstream: SocketAddr) {
        let (answers, to) = await open_connection(upstream.ip().to_string(), upstream.port());
        await gather((pass(reader, to), pass(answers, writer)));
    }

    async fn serving(upstream: Option<SocketAddr>) {
        let handler = move |reader: StreamReader, writer: StreamWriter| async_! {
            match upstream {
                None => await pass(reader, writer),
                Some(upstream) => await forward(reader, writer, upstream),
            }
        };
        let server = await start_server(handler, "127.0.0.1", 0).backlog(4096);
        listening(server.sockets()[0].inet().unwrap());
        await server.serve_forever();
    }
}

pub(super) fn run(workload: &str, n: u64) -> Option<f64> {
    let measured = match workload {
        "spawn+join" => asyncio::run(spawn_join(n)),
        "yield" => asyncio::run(yields(n)),
        "channel" => asyncio::run(channel(n)),
        "lock" => asyncio::run(contended(n)),
        "gather" => asyncio::run(gathers(n)),
        "cancel+join" => asyncio::run(cancel_join(n)),
        "timers" => asyncio::run(timers(n)),
        "timers, virtual" => asyncio::Runner::new().virtual_clock().run(timers(n)),
        "spawn_many" => asyncio::run(spawn_many(n)),
        "to_thread" => asyncio::run(threads(n)),
        "memory" => asyncio::run(memory(n, Memory::resident())),
        "memory_peak" => asyncio::run(memory(n, Memory::peak())),
        _ => return None,
    };
    Some(measured.unwrap())
}

pub(super) fn serve(upstream: Option<SocketAddr>) {
    asyncio::run(serving(upstream)).unwrap();
}
