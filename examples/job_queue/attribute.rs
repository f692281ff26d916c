//! The program in the attribute form: the bodies are what rustfmt and rust-analyzer know as Rust.

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

impl Journal {
    #[dunder::coroutine]
    async fn write(&self, line: String) {
        asyncio::sleep(0.01).await; // a disk
        self.lines.borrow_mut().push(line);
    }

    #[dunder::coroutine]
    async fn close(&self) {
        asyncio::sleep(0.01).await;
        self.closed.set(true);
    }
}

#[generator]
async fn journal(book: Rc<Journal>) -> impl AsyncGenerator<Yield = Rc<Journal>> {
    say("journal opened");
    try_! {
        {
            yield_!(Rc::clone(&book));
        }
        finally {
            book.close().await;
            say(format!("journal closed with {} lines", book.lines.borrow().len()));
        }
    }
}

/// The work itself; some of it is slow, some of it fails.
#[dunder::coroutine]
async fn perform(job: &Job) -> String {
    let (kind, rest) = job.name.split_once(' ').unwrap_or((&job.name, ""));
    match kind {
        "resize" => {
            asyncio::sleep(0.2).await;
            format!("{rest} is small now")
        }
        "flaky" => {
            asyncio::sleep(0.1).await;
            if rest == "fax" || job.attempts < 3 {
                raise!(Transient(format!("attempt {} of {rest}", job.attempts)));
            }
            format!("{rest} after {} attempts", job.attempts)
        }
        "parse" => try_! {
            {
                let number: i32 = rest.parse()?;
                format!("the number {number}")
            }
            except e: std::num::ParseIntError {
                raise!(Refused(format!("{rest} is no number")); from e)
            }
        },
        "hang" => try_! {
            {
                asyncio::sleep(3600).await;
                String::new()
            }
            finally {
                say(format!("let go of {rest}"));
            }
        },
        _ => raise!(Refused(format!("no such work: {kind}"))),
    }
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
    #[generator]
    async fn watch(self: Rc<Self>) -> impl AsyncGenerator<Yield = Event> {
        with_! { suppress::<QueueShutDown>() {
            loop {
                yield_!(self.events.get().await);
            }
        } }
    }

    /// Works until the queue is shut down and empty.
    #[dunder::coroutine]
    async fn run(self: Rc<Self>) {
        try_! {
            {
                async_with! { TaskGroup::new() as group {
                    for number in 0..self.workers {
                        let worker = TaskBuilder::new().name(format!("worker {number}"));
                        group.create_task_with(worker, Rc::clone(&self).work());
                    }
                } }
            }
            finally {
                self.events.shutdown(false);
            }
        }
    }

    #[dunder::coroutine]
    async fn work(self: Rc<Self>) {
        loop {
            let job = try_! {
                { self.jobs.get().await }
                except _: QueueShutDown { break; }
            };
            try_! {
                { self.attempt(job).await; }
                finally { self.jobs.task_done()?; }
            }
        }
    }

    /// Tries until the job is done, has failed for good, or takes too long.
    #[dunder::coroutine]
    async fn attempt(&self, mut job: Job) {
        loop {
            job.attempts += 1;
            let result = try_! {
                {
                    async_with! { asyncio::timeout(self.limit) { perform(&job).await } }
                }
                except e: Transient {
                    if job.attempts == self.attempts {
                        self.tell("failed", &job.name, format!("gave up after {e}"));
                        break;
                    }
                    self.tell("retry", &job.name, e);
                    asyncio::sleep(self.backoff * f64::from(1 << (job.attempts - 1))).await;
                    continue;
                }
                except _: asyncio::TimeoutError {
                    self.tell("late", &job.name, format!("{:.1} seconds are over", self.limit));
                    break;
                }
                except _: asyncio::CancelledError {
                    self.tell("dropped", &job.name, "");
                    raise!();
                }
                except e {
                    self.tell("failed", &job.name, e);
                    break;
                }
            };
            self.journal.write(format!("{} -> {result}", job.name)).await;
            self.tell("done", &job.name, result);
            break;
        }
    }

    /// Takes no more jobs; finishes those it has, as long as that takes no longer than `grace` seconds.
    #[dunder::coroutine]
    async fn shut_down(&self, grace: f64) -> bool {
        self.jobs.shutdown(false);
        try_! {
            {
                async_with! { asyncio::timeout(grace) { self.jobs.join().await; } }
            }
            except _: asyncio::TimeoutError { return false; }
        }
        true
    }
}

#[dunder::coroutine]
async fn tell_all(queue: Rc<JobQueue>) -> BTreeMap<&'static str, u32> {
    let mut counts = BTreeMap::new();
    async_for! { event in Rc::clone(&queue).watch() {
        if event.what != "queued" {
            say(&event);
        }
        *counts.entry(event.what).or_default() += 1;
    } else {
        say("nothing more to tell");
    } }
    counts
}

#[dunder::coroutine]
pub(crate) async fn program() {
    let book = Rc::new(Journal::default());
    let counts = async_with! { asynccontextmanager(journal(Rc::clone(&book))) as book {
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
        asyncio::sleep(2).await;

        queue.submit("hang scanner", 9)?;
        asyncio::sleep(0.25).await;
        let finished = queue.shut_down(0.5).await;
        say(if finished { "all is done" } else { "time is up" });
        try_! {
            { queue.submit("resize late.png", 5)?; }
            except e: Refused {
                let shut_down = e.exception().cause().is_some_and(|cause| cause.is::<QueueShutDown>());
                say(format!("refused {e} ({})", if shut_down { "QueueShutDown" } else { "?" }));
            }
        }
        if !finished {
            running.cancel();
            try_! {
                { running.await; }
                except _: asyncio::CancelledError { say("the workers have stopped"); }
            }
        }
        watcher.await
    } };
    let counts: Vec<String> = counts.iter().map(|(what, count)| format!("{what} {count}")).collect();
    say(counts.join(", "));
    for line in book.lines.borrow().iter() {
        say(line);
    }
}
