//! The handlers of one loop, and the pipes through which they hear of their signals.
//!
//! Invariant: while a handler is here, its signal writes into its pipe; neither is there without the other.

use std::any::type_name;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::panic::Location;
use std::rc::Rc;
use std::task::{self, Poll, Waker};

use async_io::Async;

use super::process::Handling;
use crate::context::{Context, copy_context};
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::io::Watching;
use crate::event_loop::ready::{Call, Callback, Notify, Ready};
use crate::signal::Signals;

/// The handlers of a loop, by signal.
#[derive(Default)]
pub(crate) struct SignalHandlers(RefCell<BTreeMap<Signals, Handler>>);

impl SignalHandlers {
    /// Takes one away; whether there was one.
    pub(super) fn remove(&self, signal: Signals) -> bool {
        let removed = self.0.borrow_mut().remove(&signal);
        removed.is_some()
    }

    /// Takes all away; what is given is to be dropped when nothing is borrowed.
    pub(crate) fn take(&self) -> impl Sized + use<> {
        self.0.take()
    }
}

/// A handler, for as long as this lives.
struct Handler {
    _handling: Handling,
    _watching: Watching,
}

impl Inner {
    #[track_caller]
    pub(super) fn add_signal_handler<F: FnMut() + 'static>(
        self: &Rc<Self>,
        signal: Signals,
        callback: F,
    ) -> Result<(), Exception> {
        if Handling::is_refused(signal) {
            return Err(RuntimeError::new(format!("sig {} cannot be caught", signal.value())).into());
        }
        let place = Location::caller();
        let handler = self.hear(signal, callback, place)?;
        let replaced = self.signal_handlers.0.borrow_mut().insert(signal, handler);
        drop(replaced);
        Ok(())
    }

    fn hear<F: FnMut() + 'static>(
        self: &Rc<Self>,
        signal: Signals,
        callback: F,
        place: &'static Location<'static>,
    ) -> Result<Handler, Exception> {
        let (received, sent) = UnixStream::pair()?;
        let hearing = Rc::new(Hearing {
            received: Async::new(received)?,
            waker: RefCell::new(None),
            callback: Rc::new(RefCell::new(callback)),
            name: type_name::<F>(),
            context: copy_context().share(),
            place,
        });
        let closed = || RuntimeError::new("Event loop is closed");
        let watching = Watching::new(self.clone(), hearing.clone()).ok_or_else(closed)?;
        *hearing.waker.borrow_mut() = Some(watching.waker().clone());
        // It looks at its pipe once, so as to be woken from then on.
        watching.waker().wake_by_ref();
        Ok(Handler { _handling: Handling::begin(signal, sent)?, _watching: watching })
    }
}

struct Hearing {
    /// A byte for each time that the signal came in.
    received: Async<UnixStream>,
    waker: RefCell<Option<Waker>>,
    callback: Rc<RefCell<dyn FnMut()>>,
    name: &'static str,
    context: Context,
    place: &'static Location<'static>,
}

impl Hearing {
    /// How often the signal has come in; `None` when that is all, and the waker will be woken.
    fn poll_received(&self, cx: &mut task::Context<'_>) -> Option<usize> {
        let mut bytes = [0; 64];
        loop {
            match (&mut self.received.get_ref()).read(&mut bytes) {
                Ok(0) => return None,
                Ok(count) => return Some(count),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => match self.received.poll_readable(cx) {
                    Poll::Ready(Ok(())) => {}
                    _ => return None,
                },
                Err(_) => return None,
            }
        }
    }
}

impl Notify for Hearing {
    fn notify(self: Rc<Self>, _: usize) {
        let waker = self.waker.borrow().clone();
        let (Some(home), Some(waker)) = (inner::running(), waker) else { return };
        while let Some(count) = self.poll_received(&mut task::Context::from_waker(&waker)) {
            for _ in 0..count {
                let callback = Box::new(Heard { callback: self.callback.clone(), name: self.name });
                home.push_ready(Ready::Call(Call::at(callback, self.context.clone(), self.place)));
            }
        }
    }
}

/// One call.
struct Heard {
    callback: Rc<RefCell<dyn FnMut()>>,
    name: &'static str,
}

impl Callback for Heard {
    fn call(self: Box<Self>) {
        // It is never called within a call of its own: a loop does not run inside of itself.
        if let Ok(mut callback) = self.callback.try_borrow_mut() {
            callback();
        }
    }

    fn name(&self) -> &'static str {
        self.name
    }
}
