//! `gather`: run several awaitables concurrently and wait for all of them.
//!
//! ```text
//!   gather((a, b)) ─▶ a task each ── done ──▶ GatherState ── all done, or the first exception ──▶ outer
//!                                                                                                  ▲
//!   await gather(…) ───────────────────────────────────────────────────────────────────────────────┘
//! ```
//!
//! Invariants: results are in argument order; the children run whether the gather is awaited or not; a cancellation of
//! who awaits it cancels all children, and is raised when the first of them (with `return_exceptions`: the last) has
//! ended.

use std::cell::{Cell, OnceCell, RefCell};
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::core::{Awaiters, Cancel, Core, Outcome, Waiter, Watched};
use super::future::Future;
use super::waiting::register;
use crate::coroutine::errors::{Cancelled, RuntimeError, ValueError};
use crate::coroutine::raising::raised_from_elsewhere;
use crate::coroutine::{Awaitable, CallStack, Exception, Generator, Resume, Signal, Step, Suspended};
use crate::event_loop::inner::{self, Inner};
use crate::event_loop::ready::Notify;
use crate::task::{ensure_core, is_future, no_loop};

mod sealed {
    pub trait Sealed {}
}

/// What is gathered, while it is: each is watched as soon as there is a task or future for it.
#[derive(Default)]
pub struct Children {
    list: Vec<Rc<dyn Watched>>,
    /// From the first on: it belongs to the loop of that, which is nearly always the one that runs.
    state: Option<Rc<GatherState>>,
    of_several_loops: bool,
}

impl Children {
    fn add<A>(&mut self, awaitable: A) -> Future<A::Output>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        let is_new = !is_future(&awaitable);
        let core = ensure_core(awaitable);
        if let Some(part) = core.task.as_ref().filter(|_| is_new) {
            // Nobody else has a handle on it.
            part.set_quiet();
        }
        let state = self.state.get_or_insert_with(|| GatherState::new(core.home.clone()));
        self.of_several_loops |= match (&core.home, &state.outer.home) {
            (Some(its), Some(home)) => !Rc::ptr_eq(its, home),
            (its, home) => its.is_some() || home.is_some(),
        };
        state.watch(&core, self.list.len());
        self.list.push(core.clone());
        Future(core)
    }
}

/// What [`gather`] takes: tuples of up to twelve awaitables, arrays, and `Vec`s.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be gathered",
    label = "expected a tuple, an array or a `Vec` of awaitables",
    note = "write `gather((a(), b()))` for several, `gather((a(),))` for one",
    note = "D308: https://docs.rs/dunder/latest/dunder/explained/index.html#d308"
)]
pub trait GatherArgs: sealed::Sealed {
    /// The results, in argument order.
    type Output;
    /// The results or exceptions, in argument order.
    type Settled;
    #[doc(hidden)]
    type Cores;

    /// Makes each a task that is not one already, and hands a type-erased view of it out.
    #[doc(hidden)]
    fn start(self, children: &mut Children) -> Self::Cores;

    #[doc(hidden)]
    fn collect(cores: Self::Cores) -> Result<Self::Output, Exception>;

    #[doc(hidden)]
    fn settle(cores: Self::Cores) -> Self::Settled;
}

/// Runs awaitables concurrently (`asyncio.gather(a, b)`, here `gather((a, b))`, or `gather(vec)`).
///
/// What is not a task or future already is made a task at once. Awaiting it gives the results in argument order. The
/// first exception goes on to who awaits, and the others run on. Cancelling who awaits cancels them all.
///
/// ```
/// use dunder_core::asyncio::{self, gather};
/// use dunder_core::coroutine::into_future;
///
/// let both = asyncio::run(async { into_future(gather((async { 1 }, async { "two" }))).await });
/// assert_eq!(both.unwrap().unwrap(), (1, "two"));
/// let all = asyncio::run(async { into_future(gather(vec![async { 1 }])).await });
/// assert_eq!(all.unwrap().unwrap(), [1]);
/// ```
pub fn gather<G: GatherArgs>(args: G) -> Gather<G> {
    let mut children = Children::default();
    let cores = args.start(&mut children);
    let Children { list, state, of_several_loops } = children;
    let state = state.unwrap_or_else(|| GatherState::new(inner::running()));
    let children = state.children.get_or_init(|| list);
    if state.outer.home.is_none() {
        state.outer.complete(Outcome::Raised(no_loop()));
        state.outer.mark_retrieved();
        // Who awaits it hears of it once; the children need not report it as well.
        for child in children {
            child.failure();
        }
    } else if of_several_loops {
        let message = "The future belongs to a different loop than the one specified as the loop argument";
        state.outer.complete(Outcome::Raised(ValueError::new(message).into()));
    } else if children.is_empty() {
        state.outer.complete(Outcome::Value(()));
    }
    Gather { waiting: Waiting { state, registered: None }, cores: Some(cores) }
}

struct GatherState {
    outer: Rc<Core<()>>,
    /// All of them, once there are all.
    children: OnceCell<Vec<Rc<dyn Watched>>>,
    /// Those that have not ended.
    running: Cell<usize>,
    /// Those that have not ended, or whose end has not been looked at.
    remaining: Cell<usize>,
    return_exceptions: Cell<bool>,
    cancel_requested: Cell<bool>,
    /// The children that were done before. What is to be made of their exceptions is known only when `gather(…)` and
    /// `.return_exceptions()` have both been called: when somebody asks for the first time.
    early: RefCell<Vec<usize>>,
}

impl Notify for GatherState {
    /// One that has given a value need only be counted, unless it is the last to end.
    fn is_for_later(&self, value: bool) -> bool {
        let running = self.running.get() - 1;
        self.running.set(running);
        let counted = value && running > 0 && self.early.borrow().is_empty();
        if counted {
            self.remaining.set(self.remaining.get() - 1);
        }
        !counted
    }

    fn notify(self: Rc<Self>, number: usize) {
        self.begin();
        self.ended(number);
    }

    fn awaiters(&self, found: &mut Awaiters) {
        self.outer.awaiters(found);
    }
}

impl GatherState {
    fn new(home: Option<Rc<Inner>>) -> Rc<Self> {
        Rc::new(GatherState {
            outer: Core::new(home, None),
            children: OnceCell::new(),
            running: Cell::new(0),
            remaining: Cell::new(0),
            return_exceptions: Cell::new(false),
            cancel_requested: Cell::new(false),
            early: RefCell::default(),
        })
    }

    fn watch<T>(self: &Rc<Self>, child: &Core<T>, number: usize) {
        self.remaining.set(self.remaining.get() + 1);
        if child.is_done() {
            self.early.borrow_mut().push(number);
        } else {
            self.running.set(self.running.get() + 1);
            child.add_waiter(Waiter::notify(self.clone(), number));
        }
    }

    fn children(&self) -> &[Rc<dyn Watched>] {
        self.children.get().map_or(&[], |children| children)
    }

    /// Counts those that were done before, without waiting for another tick.
    fn begin(&self) {
        let early = self.early.take();
        for number in early {
            self.ended(number);
        }
    }

    fn is_done(&self) -> bool {
        self.begin();
        self.outer.is_done()
    }

    fn ended(&self, number: usize) {
        self.remaining.set(self.remaining.get() - 1);
        let Some(child) = self.children().get(number) else { return };
        if self.outer.is_done() {
            // Nobody will ask it any more: its exception counts as received.
            child.failure();
            return;
        }
        if let Some(payload) = child.panic() {
            self.outer.complete(Outcome::panicked(payload));
            return;
        }
        if let Some(e) = child.failure()
            && !self.return_exceptions.get()
        {
            self.outer.complete(Outcome::Raised(e));
            return;
        }
        if self.remaining.get() == 0 {
            self.outer.complete(if self.cancel_requested.get() {
                let last =
                    self.children().last().filter(|last| last.cancelled()).and_then(|last| last.failure());
                Outcome::Cancelled(last.unwrap_or_else(|| Cancelled::default().into()))
            } else {
                Outcome::Value(())
            });
        }
    }
}

impl Cancel for GatherState {
    fn repr(&self) -> String {
        let state = if self.outer.is_done() { "finished" } else { "pending" };
        format!("<_GatheringFuture {state}>")
    }

    fn request_cancel(&self, message: Option<&str>) -> bool {
        if self.is_done() {
            return false;
        }
        let mut any = false;
        for child in self.children() {
            any |= child.request_cancel(message);
        }
        if any {
            self.cancel_requested.set(true);
        }
        any
    }
}

/// Waits for the outer future.
struct Waiting {
    state: Rc<GatherState>,
    registered: Option<u32>,
}

impl Waiting {
    /// `None` while it is not there.
    fn resume(&mut self, cx: &Context<'_>, signal: Signal<()>) -> Option<Result<(), Exception>> {
        let outer = &self.state.outer;
        if let Signal::Throw(e) = signal {
            self.unregister();
            return Some(Err(e));
        }
        if self.state.is_done() {
            return Some(outer.read(|_| ()).map_err(raised_from_elsewhere));
        }
        match register(outer, &mut self.registered, self.state.clone(), cx) {
            Ok(()) => None,
            Err(e) => Some(Err(e)),
        }
    }

    fn unregister(&mut self) {
        if let Some(number) = self.registered.take() {
            self.state.outer.remove_waiter(number);
        }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.unregister();
        self.state.begin();
    }
}

/// What [`gather`] gives.
pub struct Gather<G: GatherArgs> {
    cores: Option<G::Cores>,
    waiting: Waiting,
}

impl<G: GatherArgs> Gather<G> {
    /// Gives exceptions as values: each result is a `Result<T, Exception>` (`return_exceptions=True`). A cancelled child
    /// is an `Err` too.
    pub fn return_exceptions(self) -> GatherSettled<G> {
        self.waiting.state.return_exceptions.set(true);
        GatherSettled { cores: self.cores, waiting: self.waiting }
    }

    /// Cancels all that have not ended; `false` if there is none.
    pub fn cancel(&self) -> bool {
        self.waiting.state.request_cancel(None)
    }

    /// Whether the result is there.
    pub fn done(&self) -> bool {
        self.waiting.state.is_done()
    }
}

/// What [`Gather::return_exceptions`] gives.
pub struct GatherSettled<G: GatherArgs> {
    cores: Option<G::Cores>,
    waiting: Waiting,
}

impl<G: GatherArgs> GatherSettled<G> {
    /// Cancels all that have not ended; `false` if there is none.
    pub fn cancel(&self) -> bool {
        self.waiting.state.request_cancel(None)
    }

    /// Whether the result is there.
    pub fn done(&self) -> bool {
        self.waiting.state.is_done()
    }
}

macro_rules! awaitables {
    ($($name:ident gives $output:ident by |$cores:ident| $finish:expr;)*) => { $(
        impl<G: GatherArgs> Unpin for $name<G> {}

        impl<G: GatherArgs> Resume for $name<G> {
            type Yield = Suspended;
            type Send = ();
            type Return = G::$output;

            fn resume(
                self: Pin<&mut Self>,
                cx: &mut Context<'_>,
                signal: Signal<()>,
            ) -> Step<Suspended, G::$output> {
                let this = self.get_mut();
                if this.cores.is_none() {
                    return Step::Raised(RuntimeError::new("cannot await a gather twice").into());
                }
                let Some(result) = this.waiting.resume(cx, signal) else {
                    return Step::Yielded(Suspended);
                };
                let finished = match (result, this.cores.take()) {
                    (Ok(()), Some($cores)) => $finish,
                    (Ok(()), None) => return Step::Yielded(Suspended),
                    (Err(e), cores) => {
                        drop(cores);
                        Err(e)
                    }
                };
                match finished {
                    Ok(values) => Step::Returned(values),
                    Err(e) => Step::Raised(e),
                }
            }

            fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
                stack.push_awaitable("gather");
                for child in self.waiting.state.children().iter().filter(|child| !child.done()) {
                    stack.push_awaited(child.awaited());
                }
            }
        }

        impl<G: GatherArgs> Generator for $name<G> {}

        impl<G: GatherArgs> Awaitable for $name<G> {
            type Output = G::$output;
            type Await = Self;

            fn __await__(self) -> Self {
                self
            }
        }

        impl<G: GatherArgs> fmt::Debug for $name<G> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).field("done", &self.done()).finish_non_exhaustive()
            }
        }
    )* };
}

awaitables! {
    Gather gives Output by |cores| G::collect(cores);
    GatherSettled gives Settled by |cores| Ok(G::settle(cores));
}

macro_rules! tuples {
    ($(($($ty:ident $core:ident)+);)*) => { $(
        impl<$($ty),+> sealed::Sealed for ($($ty,)+) {}

        impl<$($ty),+> GatherArgs for ($($ty,)+)
        where
            $($ty: Awaitable<Output: 'static> + 'static,)+
        {
            type Output = ($($ty::Output,)+);
            type Settled = ($(Result<$ty::Output, Exception>,)+);
            type Cores = ($(Future<$ty::Output>,)+);

            fn start(self, children: &mut Children) -> Self::Cores {
                let ($($core,)+) = self;
                $(
                    let $core = children.add($core);
                )+
                ($($core,)+)
            }

            fn collect(cores: Self::Cores) -> Result<Self::Output, Exception> {
                let ($($core,)+) = cores;
                Ok(($($core.0.take()?,)+))
            }

            fn settle(cores: Self::Cores) -> Self::Settled {
                let ($($core,)+) = cores;
                ($($core.0.take(),)+)
            }
        }
    )* };
}

tuples! {
    (A a);
    (A a B b);
    (A a B b C c);
    (A a B b C c D d);
    (A a B b C c D d E e);
    (A a B b C c D d E e F f);
    (A a B b C c D d E e F f G g);
    (A a B b C c D d E e F f G g H h);
    (A a B b C c D d E e F f G g H h I i);
    (A a B b C c D d E e F f G g H h I i J j);
    (A a B b C c D d E e F f G g H h I i J j K k);
    (A a B b C c D d E e F f G g H h I i J j K k L l);
}

impl<A> sealed::Sealed for Vec<A> {}

impl<A: Awaitable<Output: 'static> + 'static> GatherArgs for Vec<A> {
    type Output = Vec<A::Output>;
    type Settled = Vec<Result<A::Output, Exception>>;
    type Cores = Vec<Future<A::Output>>;

    fn start(self, children: &mut Children) -> Self::Cores {
        // A list that grows would be moved again and again, and each time have the allocator tidy up.
        children.list.reserve_exact(self.len());
        self.into_iter().map(|child| children.add(child)).collect()
    }

    fn collect(cores: Self::Cores) -> Result<Self::Output, Exception> {
        cores.into_iter().map(|core| core.0.take()).collect()
    }

    fn settle(cores: Self::Cores) -> Self::Settled {
        cores.into_iter().map(|core| core.0.take()).collect()
    }
}

impl<A, const N: usize> sealed::Sealed for [A; N] {}

impl<A: Awaitable<Output: 'static> + 'static, const N: usize> GatherArgs for [A; N] {
    type Output = [A::Output; N];
    type Settled = [Result<A::Output, Exception>; N];
    type Cores = [Future<A::Output>; N];

    fn start(self, children: &mut Children) -> Self::Cores {
        self.map(|child| children.add(child))
    }

    fn collect(cores: Self::Cores) -> Result<Self::Output, Exception> {
        // `try_map` of arrays is not stable: the values pass through a vector of the same length.
        let values = cores.into_iter().map(|core| core.0.take()).collect::<Result<Vec<_>, _>>()?;
        values.try_into().map_err(|_| RuntimeError::new("a result is missing").into())
    }

    fn settle(cores: Self::Cores) -> Self::Settled {
        cores.map(|core| core.0.take())
    }
}
