//! The arena: where a loop keeps its tasks.
//!
//! ```text
//!   TaskId { index, generation } ──▶ slots[index] { generation, scheduled, body, task, perhaps a waker }
//! ```
//!
//! Invariants: a slot's generation changes whenever its task ends, so a stale id finds nothing; the body is out of its
//! slot exactly while its step runs, or somebody looks at it; `scheduled` holds exactly while the ready queue has an entry of this generation.

use std::pin::Pin;
use std::rc::Rc;
use std::task::Waker;

use super::body::Body;
use super::part::{ErasedTask, TaskPart};
use crate::event_loop::wakers::TaskWaker;

/// A task of one loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TaskId {
    pub(crate) index: u32,
    pub(crate) generation: u32,
}

impl TaskId {
    /// That of no task.
    pub(crate) const NONE: TaskId = TaskId { index: u32::MAX, generation: u32::MAX };
}

#[derive(Default)]
pub(crate) struct Arena {
    slots: Vec<Slot>,
    free: Vec<u32>,
    external: usize,
}

struct Slot {
    generation: u32,
    scheduled: bool,
    /// Suspended, and not on anything of ours: it may be waiting for I/O.
    external: bool,
    body: Option<Pin<Box<dyn Body>>>,
    task: Option<Rc<dyn ErasedTask>>,
    /// Its own, if it has one that is not out with its step.
    waker: Option<Box<TaskWaker>>,
}

/// Tells a task its place.
fn tell(task: &dyn ErasedTask, id: TaskId) {
    if let Some(part) = task.part() {
        part.set_id(id);
    }
}

/// What a step works on.
pub(crate) type Stepping = (Pin<Box<dyn Body>>, Option<Box<TaskWaker>>, Rc<dyn ErasedTask>);

impl Arena {
    pub(crate) fn insert(&mut self, body: Pin<Box<dyn Body>>, task: Rc<dyn ErasedTask>) -> TaskId {
        if let Some(index) = self.free.pop()
            && let Some(slot) = self.slots.get_mut(index as usize)
        {
            let id = TaskId { index, generation: slot.generation };
            tell(&*task, id);
            slot.body = Some(body);
            slot.task = Some(task);
            return id;
        }
        // So many tasks at once as there are numbers do not fit into memory.
        let id = TaskId { index: self.slots.len() as u32, generation: 0 };
        tell(&*task, id);
        let (body, task) = (Some(body), Some(task));
        self.slots.push(Slot { generation: 0, scheduled: false, external: false, body, task, waker: None });
        id
    }

    fn slot(&mut self, id: TaskId) -> Option<&mut Slot> {
        self.slots.get_mut(id.index as usize).filter(|slot| slot.generation == id.generation)
    }

    /// `true` if the task is to be put into the ready queue: it exists, and is not there yet.
    pub(crate) fn mark_scheduled(&mut self, id: TaskId) -> bool {
        match self.slot(id) {
            Some(slot) if slot.task.is_some() => !std::mem::replace(&mut slot.scheduled, true),
            _ => false,
        }
    }

    /// Whether the ready queue has a step of it.
    pub(crate) fn is_scheduled(&self, id: TaskId) -> bool {
        let slot = self.slots.get(id.index as usize).filter(|slot| slot.generation == id.generation);
        slot.is_some_and(|slot| slot.scheduled)
    }

    /// A message that woke this task has arrived.
    pub(crate) fn received(&self, id: TaskId) {
        if let Some(waker) = self.slots.get(id.index as usize).and_then(|slot| slot.waker.as_ref()) {
            waker.received();
        }
    }

    /// Takes out what a step needs.
    pub(crate) fn begin_step(&mut self, id: TaskId) -> Option<Stepping> {
        let slot = self.slot(id)?;
        slot.scheduled = false;
        let body = slot.body.take()?;
        let task = slot.task.clone()?;
        let waker = slot.waker.take();
        if std::mem::replace(&mut slot.external, false) {
            self.external -= 1;
        }
        Some((body, waker, task))
    }

    /// The step has suspended.
    pub(crate) fn finish_step(
        &mut self,
        id: TaskId,
        body: Pin<Box<dyn Body>>,
        waker: Option<Box<TaskWaker>>,
        external: bool,
    ) {
        if let Some(slot) = self.slot(id) {
            slot.body = Some(body);
            slot.waker = waker;
            slot.external = external;
            self.external += usize::from(external);
        }
    }

    /// The task has ended. What the slot held of it is handed out, to be dropped outside of all borrows.
    pub(crate) fn end(&mut self, id: TaskId) -> Option<Rc<dyn ErasedTask>> {
        let slot = self.slot(id)?;
        slot.generation = slot.generation.wrapping_add(1);
        slot.scheduled = false;
        let task = slot.task.take();
        self.free.push(id.index);
        task
    }

    /// Whether its next step will raise a cancellation.
    pub(crate) fn is_being_cancelled(&self, id: TaskId) -> bool {
        self.find(id).and_then(|task| task.part()).is_some_and(TaskPart::is_being_cancelled)
    }

    /// Whether anybody has a waker of a task that has not ended, and whose step does not run.
    pub(crate) fn wakers_are_out(&self) -> bool {
        self.wakers().any(|waker| waker.is_out())
    }

    /// How many tasks have a waker of their own.
    pub(crate) fn count_wakers(&self) -> usize {
        self.wakers().count()
    }

    fn wakers(&self) -> impl Iterator<Item = &TaskWaker> {
        self.slots.iter().filter_map(|slot| slot.waker.as_deref())
    }

    /// A task that has not ended.
    pub(crate) fn task(&self, id: TaskId) -> Option<Rc<dyn ErasedTask>> {
        self.find(id).cloned()
    }

    fn find(&self, id: TaskId) -> Option<&Rc<dyn ErasedTask>> {
        let slot = self.slots.get(id.index as usize).filter(|slot| slot.generation == id.generation)?;
        slot.task.as_ref()
    }

    /// The suspended task that this waker wakes.
    pub(crate) fn task_of(&self, waker: &Waker) -> Option<Rc<dyn ErasedTask>> {
        let wakes = |slot: &&Slot| slot.waker.as_ref().is_some_and(|own| own.wakes(waker));
        self.slots.iter().find(wakes)?.task.clone()
    }

    /// Takes the body of a suspended task out, to look at it.
    pub(crate) fn take_body(&mut self, id: TaskId) -> Option<Pin<Box<dyn Body>>> {
        self.slot(id)?.body.take()
    }

    /// Puts it back.
    pub(crate) fn put_body(&mut self, id: TaskId, body: Pin<Box<dyn Body>>) -> Option<Pin<Box<dyn Body>>> {
        match self.slot(id) {
            Some(slot) => slot.body.replace(body),
            None => Some(body),
        }
    }

    /// How many tasks are suspended on something that is not ours.
    pub(crate) fn external(&self) -> usize {
        self.external
    }

    /// The tasks that have not ended.
    pub(crate) fn all(&self) -> Vec<Rc<dyn ErasedTask>> {
        self.slots.iter().filter_map(|slot| slot.task.clone()).collect()
    }
}
