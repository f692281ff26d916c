//! tokio: the current-thread runtime with a `LocalSet`.

use std::future::Future;
use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex, mpsc};
use tokio::task::{JoinHandle, LocalSet, spawn_blocking, spawn_local, yield_now};

use super::{CHUNK, executor, listen, listening, threaded, timed};

type Handle<T> = JoinHandle<T>;

fn block_on<F>(future: F) -> F::Output
where
    F: Future + 'static,
    F::Output: 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // What is measured is a task itself, as it is on all sides.
    LocalSet::new().block_on(&runtime, async { spawn_local(future).await.unwrap() })
}

fn spawn_doomed() -> JoinHandle<()> {
    spawn(std::future::pending())
}

executor! {
    spawn: |future| spawn_local(future),
    join: |handle| handle.await.unwrap(),
    cancel_and_join: |task| {
        task.abort();
        assert!(task.await.is_err());
    },
    yield_now: yield_now().await,
    channel: mpsc::channel(1),
    send: |sender, item| sender.send(item).await.unwrap(),
    receive: |receiver| receiver.recv().await.unwrap(),
    lock: Mutex<()> = Mutex::new(()),
    acquire: |lock| lock.lock().await,
}

timed!(sleep: tokio::time::sleep, yield_now: yield_now().await);

async fn on_thread<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> T {
    spawn_blocking(f).await.unwrap()
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
        let listener = listen();
        listener.set_nonblocking(true).unwrap();
        let listener = TcpListener::from_std(listener).unwrap();
        listening(listener.local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            match upstream {
                None => drop(spawn_local(echo(stream))),
                Some(upstream) => drop(spawn_local(forward(stream, upstream))),
            }
        }
    });
}

async fn echo(mut stream: TcpStream) -> std::io::Result<()> {
    let mut buffer = vec![0; CHUNK];
    loop {
        let n = stream.read(&mut buffer).await?;
        if n == 0 {
            return Ok(());
        }
        stream.write_all(&buffer[..n]).await?;
    }
}

async fn forward(mut stream: TcpStream, upstream: SocketAddr) -> std::io::Result<()> {
    let mut to = TcpStream::connect(upstream).await?;
    to.set_nodelay(true)?;
    copy_bidirectional(&mut stream, &mut to).await?;
    Ok(())
}
