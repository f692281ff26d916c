//! The arena: where a loop keeps its tasks.
//!
//! ```text
//!   TaskId { index, generation } ──▶ slots[index]   Free ──insert──▶ Suspended (the body) ◀──steps──▶ Running (the task)
//!                                                    ▲────────────────────────end────────────────────────┘
//!                                    wakers[index]  its own, if it has one
//! ```
//!
//! Invariants: a slot's generation changes whenever its task ends, so a stale id finds nothing; the body is out of its
//! slot exactly while its step runs, or somebody looks at it; `scheduled` holds exactly while the ready queue has an entry of this generation.

use std::mem;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Waker;

use super::body::Body;
use super::part::{ErasedTask, TaskPart};
use crate::event_loop::ready::ReadyQueue;
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

pub(crate) struct Arena {
    slots: Vec<Slot>,
    /// The first of the slots that nobody has; that of no slot if there is none.
    free: u32,
    /// The wakers of those tasks that have their own, at the index of their slots, as far as there are such.
    wakers: Vec<Option<Box<TaskWaker>>>,
    external: usize,
    /// What is ready: here, because whoever changes one changes the other.
    pub(crate) ready: ReadyQueue,
}

impl Default for Arena {
    fn default() -> Self {
        Arena {
            slots: Vec::new(),
            free: u32::MAX,
            wakers: Vec::new(),
            external: 0,
            ready: ReadyQueue::default(),
        }
    }
}

/// There may be a million, so one takes three words: a suspended task is not beside its body, but asked of it.
enum Slot {
    Free {
        generation: u32,
        next: u32,
    },
    Suspended {
        generation: u32,
        scheduled: bool,
        /// On something that is not ours: it may be waiting for I/O.
        external: bool,
        /// Always there.
        body: Option<Pin<Box<dyn Body>>>,
    },
    /// Its body is out.
    Running {
        generation: u32,
        scheduled: bool,
        task: Rc<dyn ErasedTask>,
    },
}

impl Slot {
    /// The task that is in it.
    fn task(&self) -> Option<Rc<dyn ErasedTask>> {
        match self {
            Slot::Free { .. } => None,
            Slot::Suspended { body, .. } => body.as_ref().map(|body| body.task()),
            Slot::Running { task, .. } => Some(task.clone()),
        }
    }

    /// Whether it has a task, of this generation.
    fn is_of(&self, id: TaskId) -> bool {
        match self {
            Slot::Free { .. } => false,
            Slot::Suspended { generation, .. } | Slot::Running { generation, .. } => {
                *generation == id.generation
            }
        }
    }
}

#[inline(never)]
fn keep_waker(wakers: &mut Vec<Option<Box<TaskWaker>>>, index: usize, waker: Box<TaskWaker>) {
    if wakers.len() <= index {
        wakers.resize_with(index + 1, || None);
    }
    wakers[index] = Some(waker);
}

/// What a step works on.
pub(crate) type Stepping = (Pin<Box<dyn Body>>, Option<Box<TaskWaker>>);

impl Arena {
    /// Adds a task, which may be ready at once.
    pub(crate) fn insert(&mut self, body: Pin<Box<dyn Body>>, scheduled: bool) -> TaskId {
        let index = self.free;
        let id = if let Some(slot) = self.slots.get_mut(index as usize)
            && let Slot::Free { generation, next } = *slot
        {
            self.free = next;
            *slot = Slot::Suspended { generation, scheduled, external: false, body: Some(body) };
            TaskId { index, generation }
        } else {
            // So many tasks at once as there are numbers do not fit into memory.
            let id = TaskId { index: self.slots.len() as u32, generation: 0 };
            self.slots.push(Slot::Suspended { generation: 0, scheduled, external: false, body: Some(body) });
            id
        };
        if scheduled {
            self.ready.push_step(id);
        }
        id
    }

    /// Makes a task ready, if it exists and is not ready yet.
    #[inline]
    pub(crate) fn schedule(&mut self, id: TaskId) {
        if let Some(
            Slot::Suspended { generation, scheduled, .. } | Slot::Running { generation, scheduled, .. },
        ) = self.slots.get_mut(id.index as usize)
            && *generation == id.generation
            && !mem::replace(scheduled, true)
        {
            self.ready.push_step(id);
        }
    }

    /// Makes a task ready that waits in a queue, whose turn has come; `false` if it is being cancelled: then its next step raises.
    #[inline]
    pub(crate) fn grant(&mut self, id: TaskId) -> bool {
        match self.slots.get_mut(id.index as usize) {
            // Who is being cancelled has a step that is due: one look spares most the other.
            Some(Slot::Suspended { generation, scheduled, .. })
                if *generation == id.generation && !*scheduled =>
            {
                *scheduled = true;
                self.ready.push_step(id);
                true
            }
            _ => self.grant_if_it_goes_on(id),
        }
    }

    #[inline(never)]
    fn grant_if_it_goes_on(&mut self, id: TaskId) -> bool {
        let goes_on = !self.is_being_cancelled(id);
        if goes_on {
            self.schedule(id);
        }
        goes_on
    }

    /// Whether the ready queue has a step of it.
    pub(crate) fn is_scheduled(&self, id: TaskId) -> bool {
        match self.find(id) {
            Some(Slot::Suspended { scheduled, .. } | Slot::Running { scheduled, .. }) => *scheduled,
            _ => false,
        }
    }

    /// A message that woke this task has arrived.
    pub(crate) fn received(&self, id: TaskId) {
        if self.find(id).is_some()
            && let Some(Some(waker)) = self.wakers.get(id.index as usize)
        {
            waker.received();
        }
    }

    /// Takes out what a step needs.
    #[inline(always)]
    pub(crate) fn begin_step(&mut self, id: TaskId) -> Option<Stepping> {
        let (body, _) = self.take_body_of(id, false)?;
        let waker = self.wakers.get_mut(id.index as usize).and_then(Option::take);
        Some((body, waker))
    }

    /// The step has suspended. What the slot held meanwhile is handed out.
    #[inline]
    pub(crate) fn finish_step(
        &mut self,
        id: TaskId,
        body: Pin<Box<dyn Body>>,
        waker: Option<Box<TaskWaker>>,
        external: bool,
    ) -> Option<Rc<dyn ErasedTask>> {
        let index = id.index as usize;
        let slot = self.slots.get_mut(index)?;
        let &mut Slot::Running { generation, scheduled, .. } = slot else { return None };
        if let Some(waker) = waker {
            keep_waker(&mut self.wakers, index, waker);
        }
        self.external += usize::from(external);
        match mem::replace(slot, Slot::Suspended { generation, scheduled, external, body: Some(body) }) {
            Slot::Running { task, .. } => Some(task),
            _ => None,
        }
    }

    /// The task has ended. What the slot held of it is handed out, to be dropped outside of all borrows.
    pub(crate) fn end(&mut self, id: TaskId) -> Option<Rc<dyn ErasedTask>> {
        let slot = self.slots.get_mut(id.index as usize)?;
        let free = Slot::Free { generation: id.generation.wrapping_add(1), next: self.free };
        self.free = id.index;
        match mem::replace(slot, free) {
            Slot::Running { task, .. } => Some(task),
            _ => None,
        }
    }

    /// Whether its next step will raise a cancellation.
    pub(crate) fn is_being_cancelled(&self, id: TaskId) -> bool {
        match self.find(id) {
            // Who is being cancelled and does not run has a step that is due: one look spares most the other.
            Some(Slot::Suspended { scheduled, body, .. }) => {
                *scheduled
                    && body.as_ref().and_then(|body| body.part()).is_some_and(TaskPart::is_being_cancelled)
            }
            Some(Slot::Running { task, .. }) => task.part().is_some_and(TaskPart::is_being_cancelled),
            _ => false,
        }
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
        self.wakers.iter().flatten().map(|waker| &**waker)
    }

    /// A task that has not ended.
    pub(crate) fn task(&self, id: TaskId) -> Option<Rc<dyn ErasedTask>> {
        self.find(id)?.task()
    }

    #[inline]
    fn find(&self, id: TaskId) -> Option<&Slot> {
        self.slots.get(id.index as usize).filter(|slot| slot.is_of(id))
    }

    /// The suspended task that this waker wakes.
    pub(crate) fn task_of(&self, waker: &Waker) -> Option<Rc<dyn ErasedTask>> {
        let wakes = |own: &Option<Box<TaskWaker>>| own.as_ref().is_some_and(|own| own.wakes(waker));
        let index = self.wakers.iter().position(wakes)?;
        self.slots.get(index)?.task()
    }

    /// Takes the body of a suspended task out, for a step or to look at it, and whether it is suspended on something that is
    /// not ours. [`finish_step`](Arena::finish_step) puts it back.
    pub(crate) fn take_body(&mut self, id: TaskId) -> Option<(Pin<Box<dyn Body>>, bool)> {
        let scheduled = self.is_scheduled(id);
        self.take_body_of(id, scheduled)
    }

    /// The same; whether the ready queue has a step of the task from now on.
    #[inline(always)]
    fn take_body_of(&mut self, id: TaskId, scheduled: bool) -> Option<(Pin<Box<dyn Body>>, bool)> {
        let slot = self.slots.get_mut(id.index as usize)?;
        let Slot::Suspended { generation, external, body, .. } = slot else { return None };
        if *generation != id.generation {
            return None;
        }
        let (generation, external) = (*generation, *external);
        let body = body.take()?;
        self.external -= usize::from(external);
        *slot = Slot::Running { generation, scheduled, task: body.task() };
        Some((body, external))
    }

    /// How many tasks are suspended on something that is not ours.
    pub(crate) fn external(&self) -> usize {
        self.external
    }

    /// The tasks that have not ended.
    pub(crate) fn all(&self) -> Vec<Rc<dyn ErasedTask>> {
        self.slots.iter().filter_map(Slot::task).collect()
    }
}
