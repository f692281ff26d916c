//! compio: completion-based, on io_uring where the system lets it.

use std::future::Future;
use std::net::SocketAddr;

use async_channel::bounded;
use async_lock::Mutex;
use compio::buf::BufResult;
use compio::io::{AsyncRead, AsyncWriteExt};
use compio::net::{TcpListener, TcpStream};
use compio::runtime::{JoinHandle, Runtime};

use super::{CHUNK, executor, give_way, listen, listening, threaded, timed};

type Handle<T> = JoinHandle<T>;

/// What is measured is a task itself: the future that is blocked on is polled beside the tasks.
fn block_on<F>(future: F) -> F::Output
where
    F: Future + 'static,
    F::Output: 'static,
{
    Runtime::new().unwrap().block_on(async { compio::runtime::spawn(future).await.unwrap() })
}

fn spawn_doomed() -> JoinHandle<()> {
    spawn(std::future::pending())
}

executor! {
    spawn: |future| compio::runtime::spawn(future),
    join: |handle| handle.await.unwrap(),
    cancel_and_join: |task| assert!(task.cancel().await.is_none()),
    yield_now: give_way().await,
    channel: bounded(1),
    send: |sender, item| sender.send(item).await.unwrap(),
    receive: |receiver| receiver.recv().await.unwrap(),
    lock: Mutex<()> = Mutex::new(()),
    acquire: |lock| lock.lock().await,
}

timed!(sleep: compio::time::sleep, yield_now: give_way().await);

async fn on_thread<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> T {
    match compio::runtime::spawn_blocking(f).await {
        Ok(value) => value,
        Err(_) => panic!("the thread has gone"),
    }
}

threaded!(on_thread);

pub(super) fn run(workload: &str, n: u64) -> Option<f64> {
    match workload {
        "to_thread" => Some(block_on(to_thread(n))),
        _ => run_common(workload, n).or_else(|| run_timed(workload, n)),
    }
}

pub(super) fn serve(upstream: Option<SocketAddr>) {
    block_on(async move {
        let listener = TcpListener::from_std(listen()).unwrap();
        listening(listener.local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            match upstream {
                None => compio::runtime::spawn(pass(stream.clone(), stream)).detach(),
                Some(upstream) => compio::runtime::spawn(forward(stream, upstream)).detach(),
            }
        }
    });
}

async fn forward(stream: TcpStream, upstream: SocketAddr) -> std::io::Result<()> {
    let to = TcpStream::connect(upstream).await?;
    futures::future::try_join(pass(stream.clone(), to.clone()), pass(to, stream)).await?;
    Ok(())
}

async fn pass(mut from: TcpStream, mut to: TcpStream) -> std::io::Result<()> {
    let mut buffer = Vec::with_capacity(CHUNK);
    loop {
        let BufResult(read, filled) = from.read(buffer).await;
        if read? == 0 {
            return Ok(());
        }
        let BufResult(written, emptied) = to.write_all(filled).await;
        written?;
        buffer = emptied;
        buffer.clear();
    }
}
