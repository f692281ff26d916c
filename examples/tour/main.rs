//! Every program of five documents on Python's coroutines, transliterated and run on the real loop in real time.
//!
//! ```text
//! cargo run --release --example tour
//! ```
//!
//! Each program's output is compared with what it must print, and the time it took with the time that its document
//! states. The programs know nothing of each other and run side by side, each on a loop and a thread of its own; what
//! they print is shown in the order of the documents. The last line is `N passed, 0 failed`.
//!
//! | document | code block | program |
//! |---|---|---|
//! | `async` / `await` as a type checker sees them | basic: `retrieve`, `main` | `types::basic` |
//! | | generic: `persist`, `f` | `types::generic` |
//! | | `Future`: `run_in_executor` with a `ThreadPoolExecutor` | `types::future` |
//! | | `asyncio.Task` | `types::task` |
//! | | `asyncio.gather` | `types::gather` |
//! | | the checker's setting for generics (a Python version) | nothing to run |
//! | | under the hood: `retrieve` again, its signature, the type of `retrieve().__await__()`, `yield from` it | `types::under_the_hood`, `tests/types.rs` |
//! | A lecture on async coroutines | `x = await foo()` | `protocol::return_value` |
//! | | generator function, generator object, `__next__` | `protocol::generator_object` |
//! | | `__await__`, then `next`: `StopIteration(3)` | `protocol::coroutine_iterator` |
//! | | `await` unpacked: `while True: yield next(foo_iterator)` | `protocol::unpacked`, `protocol::passed_on` |
//! | | `async_1`, `async_2`, `async_3` over `magic_sleep` | `protocol::stack`, `protocol::scheduler`, `examples/scheduler.rs` |
//! | Notes on asyncio | `fn1`; `type(f)`, `isinstance` | `concurrency::coroutine_type` |
//! | | `chained` (6 s), `gathered` (3 s) | `concurrency::chained`, `concurrency::gathered` |
//! | | tasks (4 s) | `concurrency::tasks` |
//! | | `TaskGroup` (3 s) | `concurrency::task_group` |
//! | | `to_thread` (4 s) | `concurrency::threading` |
//! | | `ContextVar` (3 s) | `concurrency::context_var` |
//! | An article's examples | `foo`, `bar` | `patterns::foo_bar` |
//! | | `async def` in a class | `patterns::class` |
//! | | `asyncio.run(main())` | `patterns::run` |
//! | | blocking input in `read` | `patterns::blocking_read` |
//! | | two sleeps: in a row (2 s), as tasks (1 s) | `patterns::sequential`, `patterns::concurrent` |
//! | | `wait` with each of the three conditions | `patterns::wait` |
//! | | `database_request` awaited by three, `as_completed` | `patterns::shared_task` |
//! | The manual: coroutines and tasks | hello, world (1 s) | `manual::hello_world` |
//! | | `main()`, not run | `manual::uncalled` |
//! | | `say_after` twice (3 s), and what it prints | `manual::say_after::one_after_another` |
//! | | `say_after` as tasks (2 s), and what it prints | `manual::say_after::concurrently` |
//! | | `nested()` called, and awaited | `manual::nested` |
//! | | a task of `nested()` | `manual::nested_task` |
//! | | a function that returns a future; `gather` of it | `manual::future_object` |
//! | | `asyncio.run(main())` (1 s) | `manual::run` |

use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

// The programs find the loop and the clock here, so that the tests can run them in virtual time.
use dunder::asyncio;

mod clock;
mod programs;
mod stage;

use programs::{DOCUMENTS, Program};

/// How much longer than stated a program may take, on a machine that has other work.
const TOLERANCE: Duration = Duration::from_millis(250);

fn main() -> ExitCode {
    let shows: Vec<_> = DOCUMENTS
        .map(|document| {
            let programs = document.programs.iter();
            (
                document.title,
                programs.map(|program| (program, thread::spawn(|| play(program)))).collect::<Vec<_>>(),
            )
        })
        .into();

    let (mut passed, mut failed) = (0, 0);
    for (title, shows) in shows {
        println!("{title}\n{}", "=".repeat(title.len()));
        for (program, show) in shows {
            println!("\n{}", program.title);
            let failures = match show.join() {
                Ok(show) => show.report(program),
                Err(_) => vec!["it panicked".to_owned()],
            };
            for failure in &failures {
                println!("  FAILED: {failure}");
            }
            if failures.is_empty() { passed += 1 } else { failed += 1 }
        }
        println!();
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What came of a program.
struct Show {
    printed: Vec<String>,
    took: Duration,
    raised: Option<dunder::Exception>,
}

fn play(program: &Program) -> Show {
    clock::begin();
    let recorder = stage::record();
    let begun = Instant::now();
    let result = (program.run)();
    let took = begun.elapsed();
    let printed = recorder.lock().expect("no program panics while it prints").clone();
    Show { printed, took, raised: result.err() }
}

impl Show {
    /// Prints what happened; gives what should not have.
    fn report(&self, program: &Program) -> Vec<String> {
        for line in &self.printed {
            println!("    {line}");
        }
        let mut failures = Vec::new();
        if let Some(e) = &self.raised {
            failures.push(format!("it raised\n{e:?}"));
        }
        if !program.output.are(&self.printed) {
            failures.push(format!("it should have printed {:?}", program.output));
        }
        let took = self.took.as_secs_f64();
        match program.takes {
            Some(stated) => {
                println!("  took {took:.3} s; the document says {} s", stated.as_secs());
                if self.took.abs_diff(stated) > TOLERANCE {
                    failures.push(format!("it should have taken {} s", stated.as_secs()));
                }
            }
            None => println!("  took {took:.3} s"),
        }
        failures
    }
}
