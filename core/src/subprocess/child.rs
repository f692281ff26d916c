//! [`Child`]: a child process, from its start until it is reaped.
//!
//! ```text
//!   started ──the loop is told that it may have ended──▶ looked at ──it has──▶ reaped: the returncode is set, waiters are woken
//!      │         ▲                                           └──it has not──┐
//!      │         └──────────────────────────────────────────────────────────┘
//!      └── the loop is closed ──▶ killed, reaped
//! ```
//!
//! Invariant: `running` is there exactly until the child is reaped; afterwards the pid is used for nothing but its group, which may
//! have other members.

use std::cell::{Cell, RefCell};
use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use rustix::process::{Pid, Signal};

use super::exit::Exit;
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;
use crate::event_loop::inner::Inner;
use crate::event_loop::io::{RealTime, Watching};
use crate::event_loop::ready::Notify;
use crate::operation::Wakers;

/// How long the end of a loop waits for a child that it has killed. The kernel may need longer for one that it cannot interrupt:
/// then a thread waits for it.
const LAST_WAIT: Duration = Duration::from_secs(1);

/// What the code is if somebody else has reaped the child, as in asyncio.
const UNKNOWN: i32 = 255;

/// `ECHILD`
const NO_CHILD: i32 = 10;

pub(super) struct Child {
    pid: Pid,
    running: RefCell<Option<Running>>,
    returncode: Cell<Option<i32>>,
    waiters: Wakers,
}

struct Running {
    process: std::process::Child,
    exit: Exit,
    /// By the loop, which looks when it is woken.
    watching: Option<Watching>,
    _real_time: RealTime,
}

impl Child {
    /// Puts a child that was just started in the care of a loop.
    pub(super) fn new(home: &Rc<Inner>, mut process: std::process::Child) -> Result<Rc<Self>, Exception> {
        let pid = Pid::from_child(&process);
        let exit = match Exit::of(pid) {
            Ok(exit) => exit,
            Err(e) => {
                put_an_end_to(&mut process);
                return Err(e.into());
            }
        };
        let running = Running { process, exit, watching: None, _real_time: RealTime::new(home.clone()) };
        let child = Rc::new(Child {
            pid,
            running: RefCell::new(Some(running)),
            returncode: Cell::new(None),
            waiters: Wakers::default(),
        });
        let Some(watching) = Watching::new(home.clone(), Rc::new(Reaper(child.clone()))) else {
            return Err(RuntimeError::new("Event loop is closed").into());
        };
        if let Some(running) = &mut *child.running.borrow_mut() {
            running.watching = Some(watching);
        }
        child.arm();
        Ok(child)
    }

    pub(super) fn pid(&self) -> u32 {
        self.pid.as_raw_nonzero().get().unsigned_abs()
    }

    pub(super) fn returncode(&self) -> Option<i32> {
        self.returncode.get()
    }

    /// Has the loop told when it may have ended. Nothing is known of it before the loop runs.
    fn arm(&self) {
        let running = self.running.borrow();
        let Some(Running { exit, watching: Some(watching), .. }) = &*running else { return };
        let mut cx = Context::from_waker(watching.waker());
        if exit.poll(self.pid, &mut cx).is_ready() {
            watching.waker().wake_by_ref();
        }
    }

    /// Reaps it if it has ended; else the loop is told when it may have.
    fn look(&self) {
        let looked = loop {
            let mut running = self.running.borrow_mut();
            let Some(Running { process, exit, watching, .. }) = &mut *running else { return };
            match process.try_wait() {
                Ok(Some(status)) => break Ok(status),
                Err(e) if e.kind() != io::ErrorKind::Interrupted => break Err(e),
                Err(_) => {}
                Ok(None) => {
                    let waker = watching.as_ref().map_or(Waker::noop(), Watching::waker);
                    if exit.poll(self.pid, &mut Context::from_waker(waker)).is_pending() {
                        return;
                    }
                }
            }
        };
        self.ended(looked);
    }

    fn ended(&self, looked: io::Result<ExitStatus>) {
        let code = match looked {
            Ok(status) => returncode(status),
            Err(e) => {
                if let Some(home) = crate::event_loop::inner::running() {
                    let why = if e.raw_os_error() == Some(NO_CHILD) {
                        "exit status already read".to_owned()
                    } else {
                        e.to_string()
                    };
                    let pid = self.pid();
                    home.reporter
                        .warn(&format!("child process pid {pid} {why}: will report returncode {UNKNOWN}"));
                }
                UNKNOWN
            }
        };
        self.returncode.set(Some(code));
        let over = self.running.take();
        drop(over);
        self.waiters.wake_all();
    }

    /// Waits until it is reaped.
    pub(super) fn poll_wait(&self, cx: &Context<'_>, place: &mut Option<usize>) -> Poll<i32> {
        if let Some(code) = self.returncode.get() {
            return Poll::Ready(code);
        }
        self.waiters.wait(Some(place), cx);
        Poll::Pending
    }

    pub(super) fn leave(&self, place: Option<usize>) {
        self.waiters.leave(place);
    }

    /// Sends a signal by its number; 0 only asks.
    ///
    /// A child that has ended and was not looked at yet takes it, to no effect.
    pub(super) fn send_signal(&self, signal: i32) -> io::Result<()> {
        self.with_running(|running| match signal {
            0 => Ok(()),
            signal => running.exit.send(self.pid, named(signal)?),
        })
    }

    /// The same to all processes of the group that it leads, or has led.
    pub(super) fn signal_group(&self, signal: i32) -> io::Result<()> {
        match signal {
            0 => Ok(rustix::process::test_kill_process_group(self.pid)?),
            signal => Ok(rustix::process::kill_process_group(self.pid, named(signal)?)?),
        }
    }

    fn with_running(&self, f: impl FnOnce(&Running) -> io::Result<()>) -> io::Result<()> {
        match &*self.running.borrow() {
            Some(running) => f(running),
            None => Err(io::Error::from_raw_os_error(rustix::io::Errno::SRCH.raw_os_error())),
        }
    }

    /// Its loop is gone: nobody would reap it any more.
    fn abandon(&self) {
        let Some(mut running) = self.running.take() else { return };
        let mut looked = running.process.try_wait();
        if let Ok(None) = looked {
            // There is nobody left to be told that it failed.
            let _ = running.exit.send(self.pid, Signal::KILL);
            running.exit.wait(LAST_WAIT);
            looked = running.process.try_wait();
        }
        let mut process = running.process;
        let code = match looked {
            Ok(Some(status)) => returncode(status),
            Ok(None) => {
                blocking::unblock(move || drop(process.wait())).detach();
                -Signal::KILL.as_raw()
            }
            Err(_) => UNKNOWN,
        };
        self.returncode.set(Some(code));
        self.waiters.wake_all();
    }
}

/// Kills and reaps a child that nobody has seen yet.
pub(super) fn put_an_end_to(process: &mut std::process::Child) {
    // It may have ended by itself.
    let _ = process.kill();
    let _ = process.wait();
}

/// As Python has it: what the child has ended with, or minus the signal that has ended it.
fn returncode(status: ExitStatus) -> i32 {
    status.code().or_else(|| status.signal().map(|signal| -signal)).unwrap_or(UNKNOWN)
}

fn named(signal: i32) -> io::Result<Signal> {
    let invalid = || io::Error::from_raw_os_error(rustix::io::Errno::INVAL.raw_os_error());
    Signal::from_named_raw(signal).ok_or_else(invalid)
}

/// What a loop keeps of a child. When it is dropped, the child has ended, or the loop has.
struct Reaper(Rc<Child>);

impl Notify for Reaper {
    fn notify(self: Rc<Self>, _: usize) {
        self.0.look();
    }
}

impl Drop for Reaper {
    fn drop(&mut self) {
        self.0.abandon();
    }
}
