//! Runs random programs: the counterpart of `interpret.py`, line for line. See README.md.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use dunder::asyncio::{
    ALL_COMPLETED, Barrier, BoundedSemaphore, CancelledError, Condition, Event, ExceptionContext,
    FIRST_COMPLETED, FIRST_EXCEPTION, Future, LifoQueue, Lock, Queue, Semaphore, Task, TaskGroup,
    TimeoutError, as_completed, create_task, gather, get_running_loop, shield, sleep, timeout, wait,
    wait_for,
};
use dunder::contextvars::ContextVar;
use dunder::errors::{LookupError, ValueError};
use dunder::prelude::*;
use dunder::{BaseException, BoxCoroutine};

use crate::trace::{Handle, now, say, show};

static VAR: ContextVar<usize> = ContextVar::with_default("VAR", 0);

type Block = Rc<Vec<Rc<Line>>>;

/// A line of a program, and those that are indented below it.
struct Line {
    number: usize,
    op: String,
    args: Vec<String>,
    block: Block,
}

impl Line {
    fn arg(&self, at: usize) -> usize {
        self.args[at].parse().expect("a number")
    }
}

/// Lines, those that are indented deeper below the one that they follow; numbered from 1.
fn parse(text: &str) -> Block {
    let lines: Vec<&str> = text.lines().collect();
    block(&lines, &mut 0, 0)
}

fn block(lines: &[&str], at: &mut usize, depth: usize) -> Block {
    let mut found = Vec::new();
    while let Some(line) = lines.get(*at).filter(|line| line.len() - line.trim_start().len() == 2 * depth) {
        *at += 1;
        let number = *at;
        let mut words = line.split_whitespace().map(str::to_owned);
        let op = words.next().expect("no line is empty");
        let args = words.collect();
        found.push(Rc::new(Line { number, op, args, block: block(lines, at, depth + 1) }));
    }
    Rc::new(found)
}

enum Limit {
    Many(Semaphore),
    Bounded(BoundedSemaphore),
}

enum Items {
    Queue(Queue<usize>),
    Lifo(LifoQueue<usize>),
}

/// The same method of whatever it is.
macro_rules! each {
    ($what:expr, $kind:ident::{$($variant:ident),*}, $it:ident => $do:expr) => {
        match &$what { $($kind::$variant($it) => $do,)* }
    };
}

struct World {
    program: HashMap<String, Block>,
    locks: [Lock; 2],
    semaphores: [Limit; 3],
    conditions: [Condition; 1],
    events: [Event; 2],
    queues: [Items; 4],
    barriers: [Barrier; 2],
    futures: RefCell<[Future<usize>; 3]>,
    tasks: RefCell<HashMap<String, Task<usize>>>,
    all: RefCell<Vec<Task<usize>>>,
    counts: RefCell<HashMap<String, usize>>,
    over: Cell<bool>,
}

impl World {
    fn new(program: &Block) -> Result<Rc<Self>, Exception> {
        Ok(Rc::new(World {
            program: program.iter().map(|line| (line.args[0].clone(), line.block.clone())).collect(),
            locks: [Lock::new(), Lock::new()],
            semaphores: [
                Limit::Many(Semaphore::new(1)),
                Limit::Many(Semaphore::new(2)),
                Limit::Bounded(BoundedSemaphore::new(1)),
            ],
            conditions: [Condition::new()],
            events: [Event::new(), Event::new()],
            queues: [
                Items::Queue(Queue::new()),
                Items::Queue(Queue::with_maxsize(1)),
                Items::Queue(Queue::with_maxsize(2)),
                Items::Lifo(LifoQueue::new()),
            ],
            barriers: [Barrier::new(2)?, Barrier::new(3)?],
            futures: RefCell::new([Future::new(), Future::new(), Future::new()]),
            tasks: RefCell::default(),
            all: RefCell::default(),
            counts: RefCell::default(),
            over: Cell::new(false),
        }))
    }

    fn log(&self, me: &str, text: impl AsRef<str>) {
        if !self.over.get() {
            say(format!("{me} {} @{}", text.as_ref(), now()));
        }
    }

    /// A coroutine of what stands there by this name.
    fn body(self: &Rc<Self>, name: &str) -> BoxCoroutine<'static, usize> {
        let mut counts = self.counts.borrow_mut();
        let count = counts.entry(name.to_owned()).or_default();
        *count += 1;
        body(self.clone(), format!("{name}{count}").into(), self.program[name].clone()).boxed()
    }

    fn keep(&self, name: &str, task: Task<usize>) {
        self.tasks.borrow_mut().insert(name.to_owned(), task.clone());
        self.all.borrow_mut().push(task);
    }

    fn bodies(self: &Rc<Self>, line: &Line, first: usize) -> Vec<BoxCoroutine<'static, usize>> {
        line.args[first..].iter().map(|name| self.body(name)).collect()
    }

    fn task(&self, name: &str) -> Option<Task<usize>> {
        self.tasks.borrow().get(name).cloned()
    }

    /// The tasks of these names that are there, but for the one that asks.
    fn started(&self, line: &Line, first: usize) -> Vec<Task<usize>> {
        let current = crate::trace::current_task();
        let tasks = line.args[first..].iter().filter_map(|name| self.task(name));
        tasks.filter(|task| task.as_any() != current).collect()
    }

    fn future(&self, at: usize) -> Future<usize> {
        self.futures.borrow()[at].clone()
    }
}

dunder! {

async fn body(world: Rc<World>, me: Rc<str>, block: Block) -> usize {
    world.log(&me, "begins");
    try {
        await execute(world.clone(), me.clone(), block);
        world.log(&me, "ends");
    } except e: BaseException {
        world.log(&me, format!("raises {}", show(&e)));
        raise;
    }
    me.len()
}

/// Whether it returned.
async fn execute(world: Rc<World>, me: Rc<str>, block: Block) -> bool {
    for at in 0..block.len() {
        if world.over.get() || await again(world.clone(), me.clone(), block[at].clone()) {
            return true;
        }
    }
    false
}

async fn step(world: Rc<World>, me: Rc<str>, line: Rc<Line>) -> bool {
    let n = line.number;
    match line.op.as_str() {
        "sleep" => {
            await sleep(line.arg(0) as u32);
            world.log(&me, format!("{n} slept"));
        }
        "return" => return true,
        "loop" => {
            for _ in 0..line.arg(0) {
                if await execute(world.clone(), me.clone(), line.block.clone()) {
                    return true;
                }
            }
        }
        "try" => return await attempt(world, me, line),
        "with" => return await hold(world, me, line),
        "timeout" => {
            async with timeout(line.arg(0) as u32) {
                return await execute(world, me, line.block.clone());
            }
        }
        "wait_for" => {
            let inner = execute(world.clone(), me.clone(), line.block.clone());
            let result = await wait_for(inner, line.arg(0) as u32);
            world.log(&me, format!("{n} in time"));
            return result;
        }
        "group" => return await grouped(world, me, line),
        "gather" | "gather_all" | "as_completed" | "wait" | "await" | "shield" | "wait_for_task" => {
            await combine(world, me, line);
        }
        "put" | "get" | "join" => match &world.queues[line.arg(0)] {
            Items::Queue(q) => await queue(world.clone(), me, line, q.clone()),
            Items::Lifo(q) => await queue(world.clone(), me, line, Queue::clone(q)),
        },
        "wait_event" => {
            await world.events[line.arg(0)].wait();
            world.log(&me, format!("{n} has waited"));
        }
        "wait_condition" => {
            await world.conditions[line.arg(0)].wait();
            world.log(&me, format!("{n} is notified"));
        }
        "wait_future" => {
            let result = await &world.future(line.arg(0));
            world.log(&me, format!("{n} is given {result}"));
        }
        "barrier" => {
            let index = await world.barriers[line.arg(0)].wait();
            world.log(&me, format!("{n} is number {index}"));
        }
        "reset" => await world.barriers[line.arg(0)].reset(),
        "abort" => await world.barriers[line.arg(0)].abort(),
        "raise" => {
            let text = format!("{me} {n}");
            raise if line.arg(0) == 0 { Exception::from(ValueError::new(text)) } else { LookupError::new(text).into() };
        }
        _ => immediate(&world, &me, &line),
    }
    false
}

async fn attempt(world: Rc<World>, me: Rc<str>, line: Rc<Line>) -> bool {
    let part = |op: &str| line.block.iter().find(|part| part.op == op).cloned();
    let (body, handler, otherwise, last) = (part("body").unwrap(), part("except"), part("else"), part("finally"));
    let mut ended = false;
    try {
        try {
            ended = await execute(world.clone(), me.clone(), body.block.clone());
        } except e: BaseException {
            let Some(handler) = handler.filter(|handler| catches(&handler.args[0], &e)) else { raise };
            world.log(&me, format!("{} catches {}", handler.number, show(&e)));
            ended = await execute(world.clone(), me.clone(), handler.block.clone());
        } else {
            if let (false, Some(otherwise)) = (ended, otherwise) {
                ended = await execute(world.clone(), me.clone(), otherwise.block.clone());
            }
        }
    } finally {
        if let Some(last) = last {
            await execute(world, me, last.block.clone());
        }
    }
    ended
}

async fn hold(world: Rc<World>, me: Rc<str>, line: Rc<Line>) -> bool {
    let at = line.arg(1);
    match line.args[0].as_str() {
        "locks" => async with world.locks[at].clone() { await held(world, me, line) },
        "conditions" => async with world.conditions[at].clone() { await held(world, me, line) },
        _ => match &world.semaphores[at] {
            Limit::Many(semaphore) => async with semaphore.clone() { await held(world.clone(), me, line) },
            Limit::Bounded(semaphore) => async with semaphore.clone() { await held(world.clone(), me, line) },
        },
    }
}

async fn held(world: Rc<World>, me: Rc<str>, line: Rc<Line>) -> bool {
    world.log(&me, format!("{} has it", line.number));
    await execute(world, me, line.block.clone())
}

async fn grouped(world: Rc<World>, me: Rc<str>, line: Rc<Line>) -> bool {
    let result = async with TaskGroup::new() as group {
        for name in &line.args {
            world.keep(name, group.create_task(world.body(name)));
        }
        await execute(world.clone(), me.clone(), line.block.clone())
    };
    world.log(&me, format!("{} group ends", line.number));
    result
}

async fn combine(world: Rc<World>, me: Rc<str>, line: Rc<Line>) {
    let n = line.number;
    match line.op.as_str() {
        "gather" => {
            let results = await gather(world.bodies(&line, 0));
            world.log(&me, format!("{n} {results:?}"));
        }
        "gather_all" => {
            let results = await gather(world.started(&line, 0)).return_exceptions();
            let results: Vec<_> = results.into_iter().map(|r| r.map_or_else(|e| show(&e), |r| r.to_string())).collect();
            world.log(&me, format!("{n} {}", results.join(", ")));
        }
        "as_completed" => {
            for next_one in as_completed(world.started(&line, 0)) {
                try {
                    let result = await next_one;
                    world.log(&me, format!("{n} {result}"));
                } except e {
                    world.log(&me, format!("{n} {}", show(&e)));
                }
            }
        }
        "wait" => {
            let tasks = world.started(&line, 2);
            if !tasks.is_empty() {
                let kind = [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED][line.arg(0)];
                let limit = match line.arg(1) { 0 => f64::INFINITY, limit => limit as f64 };
                let (done, pending) = await wait(tasks).return_when(kind).timeout(limit);
                world.log(&me, format!("{n} {} done, {} pending", done.len(), pending.len()));
            }
        }
        "await" => {
            for task in world.started(&line, 0) {
                let result = await task;
                world.log(&me, format!("{n} {result}"));
            }
        }
        "shield" => {
            for task in world.started(&line, 0) {
                let result = await shield(task);
                world.log(&me, format!("{n} {result}"));
            }
        }
        _ => {
            for task in world.started(&line, 1) {
                let result = await wait_for(task, line.arg(0) as u32);
                world.log(&me, format!("{n} {result}"));
            }
        }
    }
}

async fn queue<S: dunder::asyncio::Store<usize> + 'static>(world: Rc<World>, me: Rc<str>, line: Rc<Line>, queue: Queue<usize, S>) {
    let n = line.number;
    match line.op.as_str() {
        "put" => {
            await queue.put(n);
            world.log(&me, format!("{n} has put, {}", queue.qsize()));
        }
        "get" => {
            let item = await queue.get();
            world.log(&me, format!("{n} gets {item}, {}", queue.qsize()));
        }
        _ => {
            await queue.join();
            world.log(&me, format!("{n} joined"));
        }
    }
}

async fn main(text: &'static str) {
    get_running_loop()?.set_exception_handler(Some(|_: &ExceptionContext| {}))?;
    let world = World::new(&parse(text))?;
    try {
        await drive(world.clone());
    } finally {
        world.over.set(true);
    }
}

async fn drive(world: Rc<World>) {
    let task = create_task(world.body("main"));
    world.keep("main", task.clone());
    await wait([task]).timeout(60);
    for _ in 0..40 {
        world.all.borrow().iter().for_each(|task| { task.cancel(); });
        await sleep(20);
    }
}

}

/// Lines contain lines.
fn again(world: Rc<World>, me: Rc<str>, line: Rc<Line>) -> BoxCoroutine<'static, bool> {
    step(world, me, line).boxed()
}

fn catches(what: &str, e: &impl Handle) -> bool {
    let e = e.the_exception();
    match what {
        "cancelled" => e.is::<CancelledError>(),
        "timeout" => e.is::<TimeoutError>(),
        "exception" => !e.is_base_only(),
        _ => true,
    }
}

/// What does not suspend; what it raises is logged.
fn immediate(world: &Rc<World>, me: &Rc<str>, line: &Rc<Line>) {
    match act(world, me, line) {
        Ok(text) => world.log(me, format!("{} {text}", line.number)),
        Err(e) => world.log(me, format!("{} {}", line.number, show(&e))),
    }
}

fn yes(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}

fn act(world: &Rc<World>, me: &Rc<str>, line: &Rc<Line>) -> Result<String, Exception> {
    let at = line.args.first().and_then(|arg| arg.parse().ok()).unwrap_or(0);
    let of_each = |ask: fn(&Task<usize>) -> String| {
        let answers: Vec<_> =
            line.args.iter().filter_map(|name| world.task(name)).map(|task| ask(&task)).collect();
        answers.join(" ")
    };
    let current = || dunder::asyncio::current_task().ok().flatten();
    Ok(match line.op.as_str() {
        "spawn" => {
            for name in &line.args {
                world.keep(name, create_task(world.body(name)));
            }
            "spawned".to_owned()
        }
        "cancel" => of_each(|task| yes(task.cancel())),
        "uncancel" => current().map(|task| task.uncancel().to_string()).unwrap_or_default(),
        "cancelling" => of_each(|task| task.cancelling().to_string()),
        "done" => of_each(|task| yes(task.done())),
        "callback" => {
            for name in &line.args {
                if let Some(task) = world.task(name) {
                    let (world, me, name) = (world.clone(), me.clone(), name.clone());
                    task.add_done_callback(move |task| {
                        world.log(&me, format!("{name} is done, cancelled: {}", yes(task.cancelled())));
                    });
                }
            }
            "added".to_owned()
        }
        "set" => {
            world.events[at].set();
            "set".to_owned()
        }
        "clear" => {
            world.events[at].clear();
            "cleared".to_owned()
        }
        "notify" => {
            world.conditions[at].notify(line.arg(1))?;
            "notified".to_owned()
        }
        "resolve" => {
            world.future(at).set_result(line.number)?;
            "resolved".to_owned()
        }
        "fail" => {
            world.future(at).set_exception(ValueError::new(line.number.to_string()))?;
            "failed".to_owned()
        }
        "cancel_future" => yes(world.future(at).cancel()),
        "renew" => {
            let _ = std::mem::take(&mut world.futures.borrow_mut()[at]);
            "renewed".to_owned()
        }
        "put_nowait" => each!(world.queues[at], Items::{Queue, Lifo}, queue => {
            queue.put_nowait(line.number)?;
            format!("put, {}", queue.qsize())
        }),
        "get_nowait" => {
            each!(world.queues[at], Items::{Queue, Lifo}, queue => format!("got {}", queue.get_nowait()?))
        }
        "task_done" => {
            each!(world.queues[at], Items::{Queue, Lifo}, queue => queue.task_done()?);
            "done with".to_owned()
        }
        "shutdown" => {
            each!(world.queues[at], Items::{Queue, Lifo}, queue => queue.shutdown(line.arg(1) == 1));
            "shut down".to_owned()
        }
        "release" => {
            let locked = match &world.semaphores[at] {
                Limit::Many(semaphore) => {
                    semaphore.release();
                    semaphore.locked()
                }
                Limit::Bounded(semaphore) => {
                    semaphore.release()?;
                    semaphore.locked()
                }
            };
            format!("released, locked: {}", yes(locked))
        }
        "soon" => {
            get_running_loop()?.call_soon(callback(world, me, line))?;
            "soon".to_owned()
        }
        "later" => {
            get_running_loop()?.call_later(at as u32, callback(world, me, line))?;
            "later".to_owned()
        }
        "set_var" => {
            VAR.set(line.number);
            "set".to_owned()
        }
        "var" => VAR.get()?.to_string(),
        "waiting" => world.barriers[at].n_waiting().to_string(),
        op => unreachable!("{op}"),
    })
}

fn callback(world: &Rc<World>, me: &Rc<str>, line: &Rc<Line>) -> impl FnOnce() + use<> {
    let (world, me, line) = (world.clone(), me.clone(), line.clone());
    move || line.block.iter().for_each(|inner| immediate(&world, &me, inner))
}

/// What a program leaves.
pub(crate) fn trace(program: &'static str) -> Vec<String> {
    crate::trace::take_log();
    crate::trace::run_program(main(program));
    crate::trace::take_log()
}
