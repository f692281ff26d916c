//! Many tasks, many timers, and I/O beside a loop that is never idle.

mod common;

use std::cell::Cell;
use std::io::{Read, Write};
use std::rc::Rc;

use async_io::Async;
use common::{coro, now, run, wait};
use dunder_core::asyncio::{
    self, Runner, TaskGroup, as_completed, create_task, gather, get_running_loop, sleep,
};

#[test]
fn a_hundred_thousand_tasks() {
    run(async {
        let count = Rc::new(Cell::new(0));
        let tasks: Vec<_> = (0..100_000)
            .map(|n| {
                let count = count.clone();
                create_task(coro(async move {
                    wait(sleep(f64::from(n % 10))).await?;
                    count.set(count.get() + 1);
                    Ok(n)
                }))
            })
            .collect();
        let results = wait(gather(tasks)).await?;
        assert_eq!(count.get(), 100_000);
        assert!(results.iter().copied().eq(0..100_000));
        assert_eq!(now(), 9.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn many_cancelled_timers_leave_nothing_behind() {
    run(async {
        for _ in 0..50_000 {
            wait(asyncio::wait_for(sleep(0), 3600)).await?;
        }
        assert_eq!(now(), 0.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn many_in_a_group_and_as_completed() {
    run(async {
        let tg = TaskGroup::new();
        for n in 0..10_000 {
            tg.create_task(sleep(n % 7));
        }
        wait(tg.join()).await?;
        assert_eq!(now(), 6.0);
        let mut count = 0;
        for next in as_completed((0..10_000).map(|n| sleep(n % 5))) {
            wait(next).await?;
            count += 1;
        }
        assert_eq!((count, now()), (10_000, 10.0));
        Ok(())
    })
    .unwrap();
}

/// Two ends of a connection within this machine.
fn pair() -> (Async<std::net::TcpStream>, std::net::TcpStream) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let other = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    (Async::new(listener.accept().unwrap().0).unwrap(), other)
}

async fn read_byte(stream: &Async<std::net::TcpStream>) -> u8 {
    let mut byte = [0];
    stream.read_with(|mut stream| stream.read_exact(&mut byte)).await.unwrap();
    byte[0]
}

#[test]
fn io_is_not_starved_by_a_queue_that_is_never_empty() {
    asyncio::run(coro(async {
        let (stream, mut other) = pair();
        let read = create_task(async move { read_byte(&stream).await });
        wait(sleep(0)).await?;
        other.write_all(b"x").unwrap();
        let mut spins = 0_u64;
        while !read.done() {
            wait(sleep(0)).await?;
            spins += 1;
            assert!(spins < 100_000_000, "the reader never got its turn");
        }
        assert_eq!(wait(read).await?, b'x');
        Ok(())
    }))
    .unwrap();
}

#[test]
fn a_parked_loop_is_woken_by_io() {
    asyncio::run(coro(async {
        let (stream, mut other) = pair();
        let thread = std::thread::spawn(move || other.write_all(b"y").unwrap());
        assert_eq!(read_byte(&stream).await, b'y');
        thread.join().unwrap();
        Ok(())
    }))
    .unwrap();
}

#[test]
fn the_virtual_clock_lets_io_come_in_before_it_jumps() {
    let time = Runner::new().virtual_clock().run(coro(async {
        let (stream, mut other) = pair();
        let read = create_task(async move {
            let byte = read_byte(&stream).await;
            (byte, now())
        });
        wait(sleep(0)).await?;
        other.write_all(b"z").unwrap();
        wait(sleep(3600)).await?;
        assert_eq!(wait(read).await?, (b'z', 0.0));
        Ok(get_running_loop()?.time())
    }));
    assert_eq!(time.unwrap(), 3600.0);
}

#[test]
fn the_virtual_clock_jumps_although_a_server_waits() {
    run(async {
        let (stream, _other) = pair();
        let server = create_task(async move { read_byte(&stream).await });
        wait(sleep(3600)).await?;
        assert_eq!(now(), 3600.0);
        server.cancel();
        Ok(())
    })
    .unwrap();
}
