//! The program in the keyword form: line by line what `job_queue.py` says.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use dunder::asyncio::{self, PriorityQueue, Queue, QueueShutDown, TaskBuilder, TaskGroup};
use dunder::contextlib::{asynccontextmanager, suppress};
use dunder::prelude::*;

use crate::model::{Event, Job, Refused, Transient, say};

/// Where finished work is written down; it must be closed.
#[derive(Default)]
struct Journal {
    lines: RefCell<Vec<String>>,
    closed: Cell<bool>,
}

struct JobQueue {
    journal: Rc<Journal>,
    workers: u32,
    attempts: u32,
    limit: f64,
    backoff: f64,
    jobs: PriorityQueue<Job>,
    events: Queue<Event>,
    count: Cell<u32>,
}

dunder! {
    impl Journal {
        async fn write(&self, line: String) {
            await asyncio::sleep(0.01); // a disk
            self.lines.borrow_mut().push(line);
        }

        async fn close(&self) {
            await asyncio::sleep(0.01);
            self.closed.set(true);
        }
    }

    async fn journal(book: Rc<Journal>) -> impl AsyncGenerator<Yield = Rc<Journal>> {
        say("journal opened");
        try {
            yield Rc::clone(&book);
        } finally {
            await book.close();
            say(format!("journal closed with {} lines", book.lines.borrow().len()));
        }
    }

    /// The work itself; some of it is slow, some of it fails.
    async fn perform(job: &Job) -> String {
        let (kind, rest) = job.name.split_once(' ').unwrap_or((&job.name, ""));
        match kind {
            "resize" => {
                await asyncio::sleep(0.2);
                format!("{rest} is small now")
            }
            "flaky" => {
                await asyncio::sleep(0.1);
                if rest == "fax" || job.attempts < 3 {
                    raise Transient(format!("attempt {} of {rest}", job.attempts));
                }
                format!("{rest} after {} attempts", job.attempts)
            }
            "parse" => try {
                let number: i32 = rest.parse()?;
                format!("the number {number}")
            } except e: std::num::ParseIntError {
                raise Refused(format!("{rest} is no number")) from e
            },
            "hang" => try {
                await asyncio::sleep(3600);
                String::new()
            } finally {
                say(format!("let go of {rest}"));
            },
            _ => raise Refused(format!("no such work: {kind}")),
        }
    }

    impl JobQueue {
        fn new(journal: Rc<Journal>) -> Rc<Self> {
            Rc::new(JobQueue {
                journal,
                workers: 2,
                attempts: 3,
                limit: 1.0,
                backoff: 0.1,
                jobs: PriorityQueue::new(),
                events: Queue::new(),
                count: Cell::new(0),
            })
        }

        fn submit(&self, name: &str, priority: u32) -> Result<(), Exception> {
            self.count.set(self.count.get() + 1);
            let job = Job { priority, number: self.count.get(), name: name.to_owned(), attempts: 0 };
            if let Err(full) = self.jobs.put_nowait(job) {
                let refused = Exception::new(Refused(name.to_owned()));
                refused.set_cause(Some(full.into()));
                return Err(refused);
            }
            self.tell("queued", name, "");
            Ok(())
        }

        fn tell(&self, what: &'static str, job: &str, detail: impl ToString) {
            let event = Event { what, job: job.to_owned(), detail: detail.to_string() };
            // Nobody is told anything when the workers have gone.
            let _ = self.events.put_nowait(event);
        }

        /// What happens, as it happens.
        async fn watch(self: Rc<Self>) -> impl AsyncGenerator<Yield = Event> {
            with suppress::<QueueShutDown>() {
                loop {
                    yield await self.events.get();
                }
            }
        }

        /// Works until the queue is shut down and empty.
        async fn run(self: Rc<Self>) {
            try {
                async with TaskGroup::new() as group {
                    for number in 0..self.workers {
                        let worker = TaskBuilder::new().name(format!("worker {number}"));
                        group.create_task_with(worker, Rc::clone(&self).work());
                    }
                }
            } finally {
                self.events.shutdown(false);
            }
        }

        async fn work(self: Rc<Self>) {
            loop {
                let job = try {
                    await self.jobs.get()
                } except _: QueueShutDown {
                    break;
                };
                try {
                    await self.attempt(job);
                } finally {
                    self.jobs.task_done()?;
                }
            }
        }

        /// Tries until the job is done, has failed for good, or takes too long.
        async fn attempt(&self, mut job: Job) {
            loop {
                job.attempts += 1;
                let result = try {
                    async with asyncio::timeout(self.limit) {
                        await perform(&job)
                    }
                } except e: Transient {
                    if job.attempts == self.attempts {
                        self.tell("failed", &job.name, format!("gave up after {e}"));
                        break;
                    }
                    self.tell("retry", &job.name, e);
                    await asyncio::sleep(self.backoff * f64::from(1 << (job.attempts - 1)));
                    continue;
                } except _: asyncio::TimeoutError {
                    self.tell("late", &job.name, format!("{:.1} seconds are over", self.limit));
                    break;
                } except _: asyncio::CancelledError {
                    self.tell("dropped", &job.name, "");
                    raise;
                } except e {
                    self.tell("failed", &job.name, e);
                    break;
                };
                await self.journal.write(format!("{} -> {result}", job.name));
                self.tell("done", &job.name, result);
                break;
            }
        }

        /// Takes no more jobs; finishes those it has, as long as that takes no longer than `grace` seconds.
        async fn shut_down(&self, grace: f64) -> bool {
            self.jobs.shutdown(false);
            try {
                async with asyncio::timeout(grace) {
                    await self.jobs.join();
                }
            } except _: asyncio::TimeoutError {
                return false;
            }
            true
        }
    }

    async fn tell_all(queue: Rc<JobQueue>) -> BTreeMap<&'static str, u32> {
        let mut counts = BTreeMap::new();
        async for event in Rc::clone(&queue).watch() {
            if event.what != "queued" {
                say(&event);
            }
            *counts.entry(event.what).or_default() += 1;
        } else {
            say("nothing more to tell");
        }
        counts
    }

    pub(crate) async fn program() {
        let book = Rc::new(Journal::default());
        let counts = async with asynccontextmanager(journal(Rc::clone(&book))) as book {
            let queue = JobQueue::new(book);
            let watcher = asyncio::create_task(tell_all(Rc::clone(&queue)));
            let running = asyncio::create_task(Rc::clone(&queue).run());

            for picture in ["a.png", "b.png"] {
                queue.submit(&format!("resize {picture}"), 5)?;
            }
            queue.submit("flaky mail", 5)?;
            queue.submit("flaky fax", 8)?;
            queue.submit("parse 42", 1)?;
            queue.submit("parse forty-two", 1)?;
            queue.submit("dance", 5)?;
            queue.submit("hang printer", 9)?;
            await asyncio::sleep(2);

            queue.submit("hang scanner", 9)?;
            await asyncio::sleep(0.25);
            let finished = await queue.shut_down(0.5);
            say(if finished { "all is done" } else { "time is up" });
            try {
                queue.submit("resize late.png", 5)?;
            } except e: Refused {
                let shut_down = e.exception().cause().is_some_and(|cause| cause.is::<QueueShutDown>());
                say(format!("refused {e} ({})", if shut_down { "QueueShutDown" } else { "?" }));
            }
            if !finished {
                running.cancel();
                try {
                    await running;
                } except _: asyncio::CancelledError {
                    say("the workers have stopped");
                }
            }
            await watcher
        };
        let counts: Vec<String> = counts.iter().map(|(what, count)| format!("{what} {count}")).collect();
        say(counts.join(", "));
        for line in book.lines.borrow().iter() {
            say(line);
        }
    }
}
