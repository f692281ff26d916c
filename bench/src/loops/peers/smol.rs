//! smol: its `LocalExecutor` under its reactor.

use std::future::Future;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use smol::channel::bounded;
use smol::future::yield_now;
use smol::io::{AsyncReadExt, AsyncWriteExt, copy};
use smol::lock::Mutex;
use smol::{Async, LocalExecutor, Task, Timer};

use super::{CHUNK, executor, listen, listening, threaded, timed};

type Handle<T> = Task<T>;

thread_local! {
    static EXECUTOR: &'static LocalExecutor<'static> = Box::leak(Box::new(LocalExecutor::new()));
}

/// What is measured is a task itself: what `run` drives beside its tasks is not where programs do their work.
fn block_on<F>(future: F) -> F::Output
where
    F: Future + 'static,
    F::Output: 'static,
{
    EXECUTOR.with(|executor| smol::block_on(executor.run(executor.spawn(future))))
}

fn spawn_doomed() -> Task<()> {
    spawn(std::future::pending())
}

executor! {
    spawn: |future| EXECUTOR.with(|executor| executor.spawn(future)),
    join: |handle| handle.await,
    cancel_and_join: |task| assert!(task.cancel().await.is_none()),
    yield_now: yield_now().await,
    channel: bounded(1),
    send: |sender, item| sender.send(item).await.unwrap(),
    receive: |receiver| receiver.recv().await.unwrap(),
    lock: Mutex<()> = Mutex::new(()),
    acquire: |lock| lock.lock().await,
}

async fn sleep(delay: Duration) {
    Timer::after(delay).await;
}

timed!(sleep: sleep, yield_now: yield_now().await);
threaded!(smol::unblock);

pub(super) fn run(workload: &str, n: u64) -> Option<f64> {
    match workload {
        "to_thread" => Some(block_on(to_thread(n))),
        _ => run_common(workload, n).or_else(|| run_timed(workload, n)),
    }
}

pub(super) fn serve(upstream: Option<SocketAddr>) {
    block_on(async move {
        let listener = Async::new(listen()).unwrap();
        listening(listener.get_ref().local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.get_ref().set_nodelay(true).unwrap();
            match upstream {
                None => spawn(echo(stream)).detach(),
                Some(upstream) => spawn(forward(stream, upstream)).detach(),
            }
        }
    });
}

async fn echo(mut stream: Async<TcpStream>) -> std::io::Result<()> {
    let mut buffer = vec![0; CHUNK];
    loop {
        let n = stream.read(&mut buffer).await?;
        if n == 0 {
            return Ok(());
        }
        stream.write_all(&buffer[..n]).await?;
    }
}

async fn forward(stream: Async<TcpStream>, upstream: SocketAddr) -> std::io::Result<()> {
    let to = Async::<TcpStream>::connect(upstream).await?;
    to.get_ref().set_nodelay(true)?;
    smol::future::race(copy(&stream, &to), copy(&to, &stream)).await?;
    Ok(())
}
