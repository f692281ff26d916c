//! [`Exit`]: what tells that a child has ended.
//!
//! ```text
//!   pidfd    the kernel makes it readable: the reactor wakes
//!   thread   waits for the child, and leaves it to be reaped: it wakes      (no pidfd: other systems, old or guarded kernels)
//! ```
//!
//! Invariant: nothing here reaps the child, so its pid stays its own.

use std::io;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use async_io::Async;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::OwnedFd;
use rustix::io::Errno;
use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process, waitid};

pub(super) enum Exit {
    Descriptor(Async<OwnedFd>),
    Thread,
}

impl Exit {
    /// For a child that was not reaped yet.
    ///
    /// Where the descriptor is refused since there are too many, that is an error; where there is no such thing, it is not.
    pub(super) fn of(pid: Pid) -> io::Result<Self> {
        match open(pid) {
            Ok(descriptor) => Ok(Exit::Descriptor(Async::new_nonblocking(descriptor)?)),
            Err(Errno::MFILE | Errno::NFILE | Errno::NOMEM) => {
                Err(io::Error::from_raw_os_error(Errno::MFILE.raw_os_error()))
            }
            Err(_) => Ok(Exit::Thread),
        }
    }

    /// Has the waker woken when the child has ended. `Ready`: it may have ended meanwhile, and has to be looked at.
    pub(super) fn poll(&self, pid: Pid, cx: &mut Context<'_>) -> Poll<()> {
        match self {
            Exit::Descriptor(descriptor) => match descriptor.poll_readable(cx) {
                Poll::Ready(Ok(())) => return Poll::Ready(()),
                // The reactor cannot take it.
                Poll::Ready(Err(_)) => wake_at_the_end(pid, cx.waker().clone()),
                Poll::Pending => {}
            },
            Exit::Thread => wake_at_the_end(pid, cx.waker().clone()),
        }
        Poll::Pending
    }

    /// Sends a signal. That there is no such process is no error: it has ended.
    pub(super) fn send(&self, pid: Pid, signal: Signal) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        if let Exit::Descriptor(descriptor) = self {
            match rustix::process::pidfd_send_signal(descriptor.get_ref(), signal) {
                Err(Errno::NOSYS | Errno::INVAL) => {}
                sent => return gone_is_fine(sent),
            }
        }
        gone_is_fine(kill_process(pid, signal))
    }

    /// Waits, for this long at most, on the spot.
    pub(super) fn wait(&self, limit: Duration) {
        if let Exit::Descriptor(descriptor) = self
            && let Ok(limit) = Timespec::try_from(limit)
        {
            // A wait that is cut short is only shorter.
            let _ = poll(&mut [PollFd::new(descriptor.get_ref(), PollFlags::IN)], Some(&limit));
        }
    }
}

fn gone_is_fine(sent: Result<(), Errno>) -> io::Result<()> {
    match sent {
        Ok(()) | Err(Errno::SRCH) => Ok(()),
        Err(e) => Err(e.into()),
    }
}

#[cfg(target_os = "linux")]
fn open(pid: Pid) -> Result<OwnedFd, Errno> {
    rustix::process::pidfd_open(pid, rustix::process::PidfdFlags::empty())
}

#[cfg(not(target_os = "linux"))]
fn open(_: Pid) -> Result<OwnedFd, Errno> {
    Err(Errno::NOSYS)
}

fn wake_at_the_end(pid: Pid, waker: Waker) {
    blocking::unblock(move || {
        let leave = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
        while let Err(Errno::INTR) = waitid(WaitId::Pid(pid), leave) {}
        waker.wake();
    })
    .detach();
}

#[cfg(test)]
mod tests {
    use std::process::Command;
    use std::sync::Arc;
    use std::task::Wake;
    use std::thread::{self, Thread};

    use super::*;

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    /// What this system may have a better way for, and others not.
    #[test]
    fn a_thread_tells_the_end_and_leaves_the_child_to_be_reaped() {
        let mut child = Command::new("sh").args(["-c", "exit 3"]).spawn().unwrap();
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let pid = Pid::from_child(&child);
        assert!(Exit::Thread.poll(pid, &mut Context::from_waker(&waker)).is_pending());
        // Its clone in the other thread is dropped when it has been woken.
        let status = loop {
            thread::park();
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
        };
        assert_eq!(status.code(), Some(3));
        Exit::Thread.send(pid, Signal::TERM).unwrap();
    }
}
