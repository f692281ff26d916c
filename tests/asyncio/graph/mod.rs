//! What CPython's `test_graph` pins down, and what belongs to it: stacks, trees and tracebacks. The table is in `graph.md`.

mod captured;
mod places;
mod stacks;
mod tracebacks;
mod tree;

use std::cell::RefCell;
use std::rc::Rc;

use dunder::FrameKind;
use dunder::asyncio::{FrameCallGraphEntry, FutureCallGraph};

/// Where a coroutine leaves what it has found.
#[derive(Clone, Default)]
struct Found(Rc<RefCell<Option<FutureCallGraph>>>);

impl Found {
    fn set(&self, graph: FutureCallGraph) {
        *self.0.borrow_mut() = Some(graph);
    }

    fn take(&self) -> FutureCallGraph {
        self.0.take().expect("something was found")
    }
}

/// `a f` for a coroutine, `ag f` for an async generator, `g f` for a generator, `- x` for what is awaited.
fn entry(entry: &FrameCallGraphEntry) -> String {
    let tag = match entry.kind {
        FrameKind::Coroutine => "a",
        FrameKind::AsyncGenerator => "ag",
        FrameKind::Generator => "g",
        FrameKind::Awaitable => "-",
        _ => return entry.function.to_owned(),
    };
    format!("{tag} {}", entry.function)
}

/// `T<name>[innermost, …, outermost]{ by whom it is awaited }`
fn shown(graph: &FutureCallGraph) -> String {
    let name = graph.future().task_name().map_or("F".to_owned(), |name| format!("T<{name}>"));
    let stack: Vec<String> = graph.call_stack().iter().map(entry).collect();
    let by: Vec<String> = graph.awaited_by().iter().map(shown).collect();
    let by = if by.is_empty() { String::new() } else { format!("{{{}}}", by.join(" ")) };
    format!("{name}[{}]{by}", stack.join(", "))
}
