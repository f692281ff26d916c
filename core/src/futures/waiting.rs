//! [`Waiting`]: what is driven while a body awaits a future or a task.
//!
//! ```text
//!   resume ── done ──▶ Returned | Raised | (the panic goes on here)
//!          └─ not ──▶ registers with the future, tells the running task what it waits for, Yielded
//!   throw ──▶ unregisters, Raised
//! ```

use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::core::{Cancel, Core, Watched};
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::raising::raised_from_elsewhere;
use crate::coroutine::{CallStack, Generator, Resume, Signal, Step, Suspended};
use crate::event_loop::inner;
use crate::task::TaskId;

/// The generator underneath an awaited [`Future`](super::Future) or [`Task`](crate::task::Task).
pub struct Waiting<T> {
    core: Option<Rc<Core<T>>>,
    registered: Option<u32>,
    /// How to copy the value, where it is awaited by reference.
    clone: Option<fn(&T) -> T>,
}

impl<T> Waiting<T> {
    pub(crate) fn by_value(core: Rc<Core<T>>) -> Self {
        Waiting { core: Some(core), registered: None, clone: None }
    }

    pub(crate) fn by_reference(core: Rc<Core<T>>) -> Self
    where
        T: Clone,
    {
        Waiting { core: Some(core), registered: None, clone: Some(T::clone) }
    }

    fn unregister(&mut self) -> Option<Rc<Core<T>>> {
        let core = self.core.take()?;
        if let Some(number) = self.registered.take() {
            core.remove_waiter(number);
        }
        Some(core)
    }
}

impl<T> Unpin for Waiting<T> {}

impl<T: 'static> Resume for Waiting<T> {
    type Yield = Suspended;
    type Send = ();
    type Return = T;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, T> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            drop(this.unregister());
            return Step::Raised(e);
        }
        let Some(core) = &this.core else {
            return Step::Raised(RuntimeError::new("await wasn't used with future").into());
        };
        if core.is_done() {
            let result = match this.clone {
                Some(clone) => core.read(clone),
                None => core.take(),
            };
            this.core = None;
            return match result {
                Ok(value) => Step::Returned(value),
                Err(e) => Step::Raised(raised_from_elsewhere(e)),
            };
        }
        let Err(e) = register(core, &mut this.registered, core.clone(), cx) else {
            return Step::Yielded(Suspended);
        };
        this.core = None;
        Step::Raised(e)
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        if let Some(core) = &self.core {
            stack.push_awaited(core.awaited());
        }
    }
}

/// Registers who polls with a core that is not done. `forward` is what a cancellation of the task goes to.
pub(crate) fn register<T: 'static>(
    core: &Core<T>,
    registered: &mut Option<u32>,
    forward: Rc<dyn Cancel>,
    cx: &Context<'_>,
) -> Result<(), crate::coroutine::Exception> {
    use super::core::Waiter;

    /// Who polls, and on which loop.
    enum Polls {
        Task(TaskId),
        /// Somebody in between, or another executor: its waker is all there is to know.
        Somebody,
        Itself,
        Elsewhere,
    }

    let polls = inner::with_running(|running| match &core.home {
        Some(home) if Rc::ptr_eq(running, home) => {
            if let Some(task) = &core.task
                && let Some(id) = task.id()
                && home.is_current(id)
            {
                return Polls::Itself;
            }
            let task = home.task_of(cx.waker());
            home.note_wait(Some(forward), task.is_some());
            task.map_or(Polls::Somebody, Polls::Task)
        }
        Some(_) => Polls::Elsewhere,
        None => Polls::Somebody,
    });
    let waiter = match polls {
        Some(Polls::Task(id)) => Waiter::Task(id),
        Some(Polls::Somebody) | None => Waiter::Waker(cx.waker().clone()),
        Some(Polls::Itself) => {
            let message = format!("Task cannot await on itself: {}", core.repr());
            return Err(RuntimeError::new(message).into());
        }
        Some(Polls::Elsewhere) => {
            let task = inner::running().and_then(|running| running.current_task());
            let task = task.map_or_else(|| "Task".to_owned(), |task| task.repr());
            let message = format!("Task {task} got Future {} attached to a different loop", core.repr());
            return Err(RuntimeError::new(message).into());
        }
    };
    match (*registered, waiter) {
        (Some(number), Waiter::Waker(waker)) => core.refresh_waiter(number, &waker),
        (Some(_), _) => {}
        (None, waiter) => *registered = Some(core.add_waiter(waiter)),
    }
    Ok(())
}

impl<T: 'static> Generator for Waiting<T> {}

impl<T> Drop for Waiting<T> {
    fn drop(&mut self) {
        drop(self.unregister());
    }
}

impl<T> fmt::Debug for Waiting<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting").finish_non_exhaustive()
    }
}
