//! `Barrier`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dunder_core::asyncio::{Barrier, BrokenBarrierError, CancelledError, Task, create_task, gather, sleep};
use dunder_core::contextlib::AsyncContextManager;
use dunder_core::coroutine::Exception;
use dunder_core::coroutine::errors::{RuntimeError, ValueError};

use crate::common::{coro, run, wait};

const N: usize = 5;

/// `n` tasks of one kind.
fn tasks<F>(n: usize, body: impl Fn(usize) -> F) -> Vec<Task<()>>
where
    F: Future<Output = Result<(), Exception>> + 'static,
{
    (0..n).map(|number| create_task(coro(body(number)))).collect()
}

/// Where tasks note what has happened to them.
#[derive(Clone, Default)]
struct Counts(Rc<RefCell<Vec<&'static str>>>);

impl Counts {
    fn add(&self, what: &'static str) {
        self.0.borrow_mut().push(what);
    }

    fn of(&self, what: &str) -> usize {
        self.0.borrow().iter().filter(|noted| **noted == what).count()
    }
}

fn is_broken<T>(result: &Result<T, Exception>) -> bool {
    result.as_ref().is_err_and(|e| e.is::<BrokenBarrierError>())
}

#[test]
fn is_for_somebody() {
    let e = Barrier::new(0).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(e.to_string(), "parties must be >= 1");
    assert_eq!(Barrier::new(N).unwrap().parties(), N);
}

#[test]
fn shows_its_state() {
    run(async {
        let barrier = Barrier::new(N)?;
        assert_eq!(format!("{barrier:?}"), "<Barrier [filling, waiters:0/5]>");
        let waiting = |n| {
            tasks(n, |_| {
                let barrier = barrier.clone();
                async move { wait(barrier.wait()).await.map(|_| ()) }
            })
        };
        let mut all = waiting(2);
        wait(sleep(0)).await?;
        assert_eq!(format!("{barrier:?}"), "<Barrier [filling, waiters:2/5]>");
        all.extend(waiting(barrier.parties() - barrier.n_waiting()));
        wait(sleep(0)).await?;
        assert_eq!(format!("{barrier:?}"), "<Barrier [draining, waiters:0/5]>");
        all.extend(waiting(2));
        wait(barrier.reset()).await?;
        assert_eq!(format!("{barrier:?}"), "<Barrier [resetting, waiters:0/5]>");
        all.extend(waiting(2));
        wait(barrier.abort()).await?;
        assert_eq!(format!("{barrier:?}"), "<Barrier [broken]>");
        assert!(barrier.broken());
        wait(gather(all).return_exceptions()).await?;
        Ok(())
    })
    .unwrap();
}

#[test]
fn each_has_an_index_of_its_own() {
    run(async {
        let barrier = Barrier::new(N)?;
        let waits: Vec<_> = (0..N).map(|_| barrier.wait()).collect();
        let mut indices = wait(gather(waits)).await?;
        // Who comes last goes on at once; the others in the order in which they came.
        assert_eq!(indices, [0, 1, 2, 3, 4]);
        indices.dedup();
        assert_eq!(indices.len(), N);
        assert_eq!(barrier.n_waiting(), 0);
        assert!(!barrier.broken());
        Ok(())
    })
    .unwrap();
}

#[test]
fn is_a_context_manager() {
    run(async {
        let barrier = Barrier::new(3)?;
        let entered = Rc::new(RefCell::new(Vec::new()));
        let all = tasks(3, |_| {
            let (mut barrier, entered) = (barrier.clone(), entered.clone());
            async move {
                let index = wait(barrier.__aenter__()).await?;
                entered.borrow_mut().push(index);
                assert!(!wait(barrier.__aexit__(None)).await?);
                Ok(())
            }
        });
        wait(gather(all)).await?;
        assert_eq!(*entered.borrow(), [2, 0, 1]);
        assert_eq!(barrier.n_waiting(), 0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn one_party_never_waits() {
    run(async {
        let barrier = Barrier::new(1)?;
        for _ in 0..2 {
            assert_eq!(wait(barrier.wait()).await?, 0);
            assert_eq!(barrier.n_waiting(), 0);
            assert!(!barrier.broken());
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn fills_one_by_one() {
    run(async {
        let barrier = Barrier::new(3)?;
        let mut all = Vec::new();
        for n in 1..=2 {
            all.push(create_task(barrier.wait()));
            wait(sleep(0)).await?;
            assert_eq!(barrier.n_waiting(), n);
        }
        all.push(create_task(barrier.wait()));
        wait(sleep(0)).await?;
        assert!(all[2].done() && !all[0].done());
        assert_eq!(format!("{barrier:?}"), "<Barrier [draining, waiters:0/3]>");
        wait(gather(all)).await?;
        assert_eq!(format!("{barrier:?}"), "<Barrier [filling, waiters:0/3]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn is_used_again_and_again() {
    run(async {
        let (barrier, order) = (Barrier::new(N)?, Rc::new(RefCell::new(Vec::new())));
        let all = tasks(N, |_| {
            let (barrier, order) = (barrier.clone(), order.clone());
            async move {
                for round in 0..3 {
                    wait(barrier.wait()).await?;
                    order.borrow_mut().push(round);
                }
                Ok(())
            }
        });
        wait(gather(all)).await?;
        // Nobody passes it for the second time before all have passed it once.
        assert_eq!(*order.borrow(), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
        assert_eq!(barrier.n_waiting(), 0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn drains_until_the_last_has_left() {
    run(async {
        let (barrier, seen) = (Barrier::new(N)?, Rc::new(RefCell::new(Vec::new())));
        let all = tasks(N, |_| {
            let (barrier, seen) = (barrier.clone(), seen.clone());
            async move {
                wait(barrier.wait()).await?;
                seen.borrow_mut().push(format!("{barrier:?}").contains("draining"));
                Ok(())
            }
        });
        wait(gather(all)).await?;
        assert_eq!(*seen.borrow(), [true, true, true, true, false]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_comes_while_it_drains_waits_for_the_next_round() {
    run(async {
        let (barrier, others) = (Barrier::new(N)?, Barrier::new(N - 2)?);
        let (again, counts) = (Rc::new(Cell::new(2)), Counts::default());
        let all = tasks(N, |_| {
            let (barrier, others, again, counts) =
                (barrier.clone(), others.clone(), again.clone(), counts.clone());
            async move {
                wait(barrier.wait()).await?;
                if again.get() > 0 {
                    again.set(again.get() - 1);
                    counts.add("at once");
                } else {
                    wait(others.wait()).await?;
                    counts.add("others");
                }
                wait(barrier.wait()).await.map(|_| ())
            }
        });
        wait(gather(all)).await?;
        assert_eq!((counts.of("at once"), counts.of("others")), (2, 3));
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_is_cancelled_does_not_count() {
    run(async {
        let barrier = Barrier::new(3)?;
        let first = create_task(barrier.wait());
        wait(sleep(0)).await?;
        let second = create_task(barrier.wait());
        wait(sleep(0)).await?;
        assert_eq!(barrier.n_waiting(), 2);
        first.cancel();
        wait(sleep(0)).await?;
        assert_eq!(barrier.n_waiting(), 1);
        assert!(wait(first).await.unwrap_err().is::<CancelledError>());
        let third = create_task(barrier.wait());
        wait(sleep(0)).await?;
        assert_eq!(barrier.n_waiting(), 2);
        let fourth = create_task(barrier.wait());
        wait(gather((second, third, fourth))).await?;
        assert_eq!(barrier.n_waiting(), 0);
        assert!(!barrier.broken());
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelled_while_it_drains_it_leaves_all_the_same() {
    run(async {
        let barrier = Barrier::new(3)?;
        let all: Vec<_> = (0..3).map(|_| create_task(barrier.wait())).collect();
        wait(sleep(0)).await?;
        assert!(all[2].done());
        all[0].cancel();
        wait(sleep(0)).await?;
        assert!(all[0].cancelled() && all[1].done());
        assert_eq!(format!("{barrier:?}"), "<Barrier [filling, waiters:0/3]>");

        // Blocked until it has drained, and cancelled there.
        let all: Vec<_> = (0..5).map(|_| create_task(barrier.wait())).collect();
        wait(sleep(0)).await?;
        all[3].cancel();
        wait(sleep(0)).await?;
        assert!(all[3].cancelled() && !all[4].done());
        wait(sleep(0)).await?;
        assert_eq!(barrier.n_waiting(), 1);
        all[4].cancel();
        Ok(())
    })
    .unwrap();
}

#[test]
fn reset_of_an_empty_one_changes_nothing() {
    run(async {
        let barrier = Barrier::new(1)?;
        wait(barrier.reset()).await?;
        assert_eq!(barrier.n_waiting(), 0);
        assert!(!barrier.broken());
        Ok(())
    })
    .unwrap();
}

#[test]
fn reset_raises_in_those_who_wait() {
    run(async {
        let (barrier, counts) = (Barrier::new(N)?, Counts::default());
        let all = tasks(N - 1, |_| {
            let (barrier, counts) = (barrier.clone(), counts.clone());
            async move {
                let result = wait(barrier.wait()).await;
                assert_eq!(result.as_ref().unwrap_err().to_string(), "Abort or reset of barrier");
                counts.add(if is_broken(&result) { "broken" } else { "passed" });
                Ok(())
            }
        });
        wait(sleep(0)).await?;
        create_task(barrier.reset());
        wait(gather(all)).await?;
        assert_eq!(counts.of("broken"), N - 1);
        assert_eq!(format!("{barrier:?}"), "<Barrier [filling, waiters:0/5]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn reset_while_it_drains_raises_in_those_who_have_not_left() {
    run(async {
        let (barrier, counts) = (Barrier::new(N)?, Counts::default());
        let passed = Rc::new(Cell::new(0));
        let all = tasks(N, |_| {
            let (barrier, counts, passed) = (barrier.clone(), counts.clone(), passed.clone());
            async move {
                if is_broken(&wait(barrier.wait()).await) {
                    counts.add("broken");
                    return Ok(());
                }
                passed.set(passed.get() + 1);
                if passed.get() == N - N / 2 {
                    wait(barrier.reset()).await?;
                }
                Ok(())
            }
        });
        wait(gather(all)).await?;
        assert_eq!(counts.of("broken"), N / 2);
        assert_eq!(format!("{barrier:?}"), "<Barrier [filling, waiters:0/5]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn reset_while_it_drains_leaves_the_blocked_ones_waiting() {
    run(async {
        let (barrier, counts) = (Barrier::new(N)?, Counts::default());
        let passed = Rc::new(Cell::new(0));
        let all = tasks(N, |_| {
            let (barrier, counts, passed) = (barrier.clone(), counts.clone(), passed.clone());
            async move {
                let first = wait(barrier.wait()).await;
                if is_broken(&first) {
                    counts.add("not left yet");
                } else {
                    passed.set(passed.get() + 1);
                    if passed.get() > N / 2 {
                        wait(barrier.reset()).await?;
                    }
                }
                if is_broken(&wait(barrier.wait()).await) {
                    counts.add("blocked");
                }
                Ok(())
            }
        });
        wait(gather(all)).await?;
        assert_eq!((counts.of("not left yet"), counts.of("blocked")), (N / 2, 0));
        assert_eq!(format!("{barrier:?}"), "<Barrier [filling, waiters:0/5]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn after_a_reset_it_is_as_new() {
    run(async {
        let (barrier, counts) = (Barrier::new(N)?, Counts::default());
        let all = tasks(N - 1, |_| {
            let (barrier, counts) = (barrier.clone(), counts.clone());
            async move {
                if is_broken(&wait(barrier.wait()).await) {
                    counts.add("broken");
                }
                wait(barrier.wait()).await?;
                counts.add("passed");
                Ok(())
            }
        });
        create_task(barrier.reset());
        wait(sleep(0)).await?;
        wait(barrier.wait()).await?;
        wait(gather(all)).await?;
        assert_eq!((counts.of("broken"), counts.of("passed")), (N - 1, N - 1));
        assert!(!barrier.broken());
        Ok(())
    })
    .unwrap();
}

#[test]
fn reset_by_the_last_to_leave_disturbs_nobody() {
    run(async {
        let (barrier, counts) = (Barrier::new(N)?, Counts::default());
        let left = Rc::new(Cell::new(0));
        let all = tasks(N, |_| {
            let (barrier, counts, left) = (barrier.clone(), counts.clone(), left.clone());
            async move {
                wait(barrier.wait()).await?;
                left.set(left.get() + 1);
                if left.get() == N {
                    wait(barrier.reset()).await?;
                }
                wait(barrier.wait()).await?;
                counts.add("second");
                wait(barrier.wait()).await?;
                counts.add("third");
                Ok(())
            }
        });
        wait(gather(all)).await?;
        assert_eq!((counts.of("second"), counts.of("third")), (N, N));
        Ok(())
    })
    .unwrap();
}

#[test]
fn abort_breaks_it_for_all_who_come() {
    run(async {
        let barrier = Barrier::new(2)?;
        let inside = create_task(barrier.wait());
        wait(sleep(0)).await?;
        wait(barrier.abort()).await?;
        assert_eq!(barrier.n_waiting(), 0);
        assert!(barrier.broken());
        assert_eq!(wait(inside).await.unwrap_err().to_string(), "Abort or reset of barrier");
        for _ in 0..2 {
            let result = wait(barrier.wait()).await;
            assert!(is_broken(&result));
            assert_eq!(result.unwrap_err().to_string(), "Barrier aborted");
        }
        wait(barrier.reset()).await?;
        assert!(!barrier.broken());
        assert_eq!(wait(gather((barrier.wait(), barrier.wait()))).await?, (0, 1));
        Ok(())
    })
    .unwrap();
}

#[test]
fn abort_while_it_drains_raises_in_those_who_have_not_left_and_in_the_blocked() {
    run(async {
        let (barrier, counts) = (Barrier::new(N)?, Counts::default());
        let passed = Rc::new(Cell::new(0));
        let all = tasks(N, |_| {
            let (barrier, counts, passed) = (barrier.clone(), counts.clone(), passed.clone());
            async move {
                if is_broken(&wait(barrier.wait()).await) {
                    counts.add("not left yet");
                    return Ok(());
                }
                passed.set(passed.get() + 1);
                if passed.get() > N / 2 {
                    return wait(barrier.abort()).await;
                }
                if is_broken(&wait(barrier.wait()).await) {
                    counts.add("blocked");
                }
                Ok(())
            }
        });
        wait(gather(all)).await?;
        assert!(barrier.broken());
        assert_eq!((counts.of("not left yet"), counts.of("blocked")), (N / 2, N - N / 2 - 1));
        assert_eq!(barrier.n_waiting(), 0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn aborted_by_who_fails_and_reset_when_all_know() {
    run(async {
        let (barrier, meeting, counts) = (Barrier::new(N)?, Barrier::new(N)?, Counts::default());
        let all = tasks(N, |_| {
            let (barrier, meeting, counts) = (barrier.clone(), meeting.clone(), counts.clone());
            async move {
                let body = async {
                    if wait(barrier.wait()).await? == N / 2 {
                        return Err(Exception::new(RuntimeError::new("on purpose")));
                    }
                    wait(barrier.wait()).await?;
                    counts.add("passed");
                    Ok(())
                };
                match body.await {
                    Err(e) if e.is::<BrokenBarrierError>() => counts.add("broken"),
                    Err(_) => wait(barrier.abort()).await?,
                    Ok(()) => {}
                }
                if wait(meeting.wait()).await? == N / 2 {
                    wait(barrier.reset()).await?;
                }
                wait(meeting.wait()).await?;
                wait(barrier.wait()).await?;
                counts.add("in the end");
                Ok(())
            }
        });
        wait(gather(all)).await?;
        assert!(!barrier.broken());
        assert_eq!((counts.of("passed"), counts.of("broken"), counts.of("in the end")), (0, N - 1, N));
        assert_eq!(barrier.n_waiting(), 0);
        Ok(())
    })
    .unwrap();
}
