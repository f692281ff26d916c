//! One task's stack: where it is suspended, or, if it has failed, where its exception has been.

use std::fmt::Write;
use std::panic::Location;
use std::pin::Pin;
use std::rc::Rc;

use crate::coroutine::{CallStack, FrameCallGraphEntry};
use crate::event_loop::inner::Inner;
use crate::task::{AnyTask, Body, ErasedTask, Task, TaskId};

/// A body that is out of its slot while it is looked at.
struct Out<'a> {
    home: &'a Rc<Inner>,
    id: TaskId,
    /// And whether it is suspended on something that is not ours.
    body: Option<(Pin<Box<dyn Body>>, bool)>,
}

impl Drop for Out<'_> {
    fn drop(&mut self) {
        if let Some((body, external)) = self.body.take() {
            // In the meantime nobody can have ended the task: it takes the body to do that.
            let left = self.home.tasks.borrow_mut().finish_step(self.id, body, None, external);
            drop(left);
        }
    }
}

/// Where a task is suspended; `at` is the place that asks, if that is the task itself.
pub(super) fn stack_of(task: &dyn ErasedTask, at: Option<&Location<'static>>) -> CallStack {
    let mut stack = CallStack::new();
    let (Some(part), Some(home)) = (task.part(), task.home()) else { return stack };
    if task.done() {
        return stack;
    }
    if part.running.get() {
        stack.push_running(at.filter(|_| part.id() == home.current_id()));
        return stack;
    }
    let Some(id) = part.id() else { return stack };
    let body = home.tasks.borrow_mut().take_body(id);
    let mut out = Out { home, id, body };
    if let Some((body, _)) = &mut out.body {
        body.as_mut().call_stack(&mut stack);
    }
    stack
}

/// The places where a suspended task stands, outermost first, as the lines of a traceback.
pub(crate) fn places(task: &dyn ErasedTask) -> Vec<FrameCallGraphEntry> {
    stack_of(task, None).into_parts().0
}

/// What `get_stack` gives, and whether it is a traceback.
#[track_caller]
fn get_stack(task: &dyn ErasedTask, limit: Option<usize>) -> (Vec<FrameCallGraphEntry>, bool) {
    if let Some(e) = task.raised() {
        let mut stack = CallStack::new();
        for frame in e.traceback() {
            stack.push_frame(crate::coroutine::FrameKind::Coroutine, frame);
        }
        let mut entries = stack.into_parts().0;
        entries.truncate(limit.unwrap_or(usize::MAX));
        return (entries, true);
    }
    let mut entries = stack_of(task, Some(Location::caller())).into_parts().0;
    let left_out = entries.len().saturating_sub(limit.unwrap_or(usize::MAX));
    entries.drain(..left_out);
    (entries, false)
}

#[track_caller]
fn format_stack(task: &dyn ErasedTask, limit: Option<usize>) -> String {
    let shown = AnyTask::shown(task);
    let (entries, is_traceback) = get_stack(task, limit);
    let mut text = match (entries.is_empty(), is_traceback) {
        (true, false) => format!("No stack for {shown}\n"),
        (_, false) => format!("Stack for {shown} (most recent call last):\n"),
        (_, true) => format!("Traceback for {shown} (most recent call last):\n"),
    };
    // Writing into a string does not fail.
    for entry in entries {
        let _ = match (entry.file, entry.line) {
            (Some(file), Some(line)) => {
                writeln!(text, "  File \"{file}\", line {line}, in {}", entry.function)
            }
            _ => writeln!(text, "  {entry}"),
        };
    }
    if let Some(e) = task.raised().filter(|_| is_traceback) {
        let _ = writeln!(text, "{}", e.headline());
    }
    text
}

macro_rules! stacks {
    ($([$($generics:tt)*] $task:ty;)*) => { $(
        impl<$($generics)*> $task {
            /// Where the task is suspended, outermost first; if it has failed, its traceback; if it is done otherwise, nothing
            /// (`task.get_stack(limit=…)`).
            ///
            /// Python's gives the outermost place only; here they go down to the innermost. A limit keeps the newest places of a
            /// stack, and the oldest of a traceback.
            #[track_caller]
            pub fn get_stack(&self, limit: Option<usize>) -> Vec<FrameCallGraphEntry> {
                get_stack(&*self.0, limit).0
            }

            /// [`get_stack`](Self::get_stack) as text, line for line as [`print_stack`](Self::print_stack) prints it.
            #[track_caller]
            pub fn format_stack(&self, limit: Option<usize>) -> String {
                format_stack(&*self.0, limit)
            }

            /// Prints the stack or the traceback to the standard error stream (`task.print_stack(limit=…)`).
            #[track_caller]
            pub fn print_stack(&self, limit: Option<usize>) {
                eprint!("{}", format_stack(&*self.0, limit));
            }
        }
    )* };
}

stacks! {
    [T: 'static] Task<T>;
    [] AnyTask;
}

impl AnyTask {
    /// `<Task pending name='x'>`
    fn shown(task: &dyn ErasedTask) -> String {
        let state = match (task.cancelled(), task.done()) {
            (true, _) => "cancelled",
            (false, true) => "finished",
            (false, false) => "pending",
        };
        let name = task.part().map(|part| part.name()).unwrap_or_default();
        format!("<Task {state} name='{name}'>")
    }
}
