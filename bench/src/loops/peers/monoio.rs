//! monoio: on io_uring where the system lets it, and on epoll.
//!
//! Its tasks cannot be cancelled from outside; the way that is documented for futures in general is `Abortable`.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use futures::future::{AbortHandle, Abortable};
use local_sync::mpsc::bounded;
use local_sync::semaphore::Semaphore;
use monoio::io::{AsyncReadRent, AsyncWriteRentExt, Splitable};
use monoio::net::{TcpListener, TcpStream};
use monoio::task::JoinHandle;
use monoio::{FusionDriver, LegacyDriver, RuntimeBuilder};

use super::{CHUNK, executor, give_way, listen, listening, threaded, timed};

type Handle<T> = JoinHandle<T>;

fn block_on<F>(future: F) -> F::Output
where
    F: Future + 'static,
    F::Output: 'static,
{
    RuntimeBuilder::<FusionDriver>::new()
        .enable_timer()
        .attach_thread_pool(Box::new(monoio::blocking::DefaultThreadPool::new(4)))
        .build()
        .unwrap()
        // What is measured is a task itself, as it is on all sides.
        .block_on(async { monoio::spawn(future).await })
}

fn spawn_doomed() -> (JoinHandle<()>, AbortHandle) {
    let (handle, registration) = AbortHandle::new_pair();
    let doomed = Abortable::new(std::future::pending::<()>(), registration);
    (spawn(async move { assert!(doomed.await.is_err()) }), handle)
}

executor! {
    spawn: |future| monoio::spawn(future),
    join: |handle| handle.await,
    cancel_and_join: |task| {
        task.1.abort();
        task.0.await;
    },
    yield_now: give_way().await,
    channel: bounded::channel(1),
    send: |sender, item| assert!(sender.send(item).await.is_ok()),
    receive: |receiver| receiver.recv().await.unwrap(),
    lock: Semaphore = Semaphore::new(1),
    acquire: |lock| lock.acquire().await.unwrap(),
}

// A task that wakes itself is the next to run; a timer lets the others go first.
timed!(sleep: monoio::time::sleep, yield_now: monoio::time::sleep(Duration::from_millis(1)).await);

async fn on_thread<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> T {
    match monoio::spawn_blocking(f).await {
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
    RuntimeBuilder::<FusionDriver>::new()
        .with_entries(4096)
        .build()
        .unwrap()
        .block_on(accept(upstream, false));
}

pub(super) fn serve_epoll(upstream: Option<SocketAddr>) {
    let runtime = RuntimeBuilder::<LegacyDriver>::new();
    runtime.build().unwrap().block_on(accept(upstream, true));
}

/// epoll wants a socket that does not block, io_uring one that does.
async fn accept(upstream: Option<SocketAddr>, nonblocking: bool) {
    let listener = listen();
    listener.set_nonblocking(nonblocking).unwrap();
    let listener = TcpListener::from_std(listener).unwrap();
    listening(listener.local_addr().unwrap());
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        match upstream {
            None => drop(monoio::spawn(echo(stream))),
            Some(upstream) => drop(monoio::spawn(forward(stream, upstream))),
        }
    }
}

async fn echo(mut stream: TcpStream) -> std::io::Result<()> {
    let mut buffer = Vec::with_capacity(CHUNK);
    loop {
        let (read, filled) = stream.read(buffer).await;
        if read? == 0 {
            return Ok(());
        }
        let (written, emptied) = stream.write_all(filled).await;
        written?;
        buffer = emptied;
        buffer.clear();
    }
}

async fn forward(stream: TcpStream, upstream: SocketAddr) -> std::io::Result<()> {
    let to = TcpStream::connect(upstream).await?;
    to.set_nodelay(true)?;
    let ((mut there, mut answers), (mut from_there, mut to_there)) = (stream.into_split(), to.into_split());
    let forth = pass(&mut there, &mut to_there);
    let back = pass(&mut from_there, &mut answers);
    futures::future::try_join(forth, back).await?;
    Ok(())
}

async fn pass(from: &mut impl AsyncReadRent, to: &mut impl AsyncWriteRentExt) -> std::io::Result<()> {
    let mut buffer = Vec::with_capacity(CHUNK);
    loop {
        let (read, filled) = from.read(buffer).await;
        if read? == 0 {
            return Ok(());
        }
        let (written, emptied) = to.write_all(filled).await;
        written?;
        buffer = emptied;
        buffer.clear();
    }
}
