//! `ContextTest`: variables, tokens and contexts.

use std::cell::Cell;

use dunder::asyncio::ThreadPoolExecutor;
use dunder::contextvars::{Context, ContextVar, copy_context};
use dunder::errors::{LookupError, RuntimeError, ValueError};
use dunder::prelude::*;

/// Runs a test in a context of its own.
fn isolated(test: impl FnOnce()) {
    Context::new().run(test).unwrap();
}

#[test]
fn a_variable_has_a_name() {
    let var: ContextVar<i32> = ContextVar::new("aaa");
    assert_eq!(var.name(), "aaa");
}

#[test]
fn how_they_are_shown() {
    isolated(|| {
        let var = ContextVar::<i32>::new("a");
        assert_eq!(format!("{var:?}"), "<ContextVar name='a'>");
        let var = ContextVar::with_default("a", 123);
        assert_eq!(format!("{var:?}"), "<ContextVar name='a' default=123>");
        let mut token = var.set(1);
        assert_eq!(format!("{token:?}"), "<Token var=<ContextVar name='a'>>");
        var.reset(&mut token).unwrap();
        assert_eq!(format!("{token:?}"), "<Token used var=<ContextVar name='a'>>");
    });
}

#[test]
fn what_a_run_raises_or_returns_comes_out() {
    let context = Context::new();
    let add = |a: i32, b: i32| a + b;
    assert_eq!(context.run(|| add(1, 2)).unwrap(), 3);
    let raised: Result<(), Exception> = context.run(|| Err(ValueError::new("x").into())).unwrap();
    assert!(raised.unwrap_err().is::<ValueError>());
    // A run that has failed has left the context.
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| context.run(|| panic!("out"))));
    assert!(panicked.is_err());
    assert_eq!(context.run(|| add(3, 4)).unwrap(), 7);
}

#[test]
fn contexts_are_apart() {
    isolated(|| {
        let (first, second) = (Context::new(), Context::new());
        let var: ContextVar<&str> = ContextVar::new("var");
        let returned = first.run(|| {
            assert!(var.get().is_err());
            var.set("spam");
            second.run(|| assert!(var.get().is_err())).unwrap();
            assert_eq!(var.get().unwrap(), "spam");
            let current = copy_context();
            assert_eq!(current.len(), 1);
            assert_eq!(current.get(&var), Some("spam"));
            current
        });
        let returned = returned.unwrap();
        assert_eq!(first, returned);
        assert_ne!(second, returned);
        assert_eq!(returned.get(&var), Some("spam"));
        assert!(returned.contains(&var));
    });
}

#[test]
fn what_is_set_in_a_run_that_fails_stays_in_it() {
    let context = Context::new();
    let var: ContextVar<&str> = ContextVar::new("var");
    let result: Result<(), Exception> = context
        .run(|| {
            assert!(var.get().is_err());
            var.set("spam");
            Err(RuntimeError::new("x").into())
        })
        .unwrap();
    assert!(result.is_err() && var.get().is_err());
    assert_eq!(context.get(&var), Some("spam"));
}

#[test]
fn a_context_that_is_run_shows_what_is_set() {
    let context = Context::new();
    let var = ContextVar::with_default("a", 0);
    context
        .run(|| {
            assert_eq!((var.get().unwrap(), context.get(&var)), (0, None));
            var.set(42);
            assert_eq!((var.get().unwrap(), context.get(&var)), (42, Some(42)));
        })
        .unwrap();
}

#[test]
fn a_context_is_entered_once_at_a_time() {
    let context = Context::new();
    let (again, entered) = (context.clone(), Cell::new(0));
    let result = context.run(|| {
        entered.set(1);
        again.run(|| entered.set(2))
    });
    let e = result.unwrap().unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), format!("cannot enter context: {context:?} is already entered"));
    assert_eq!(entered.get(), 1);
    // On another thread neither; nor does the refusal leave it.
    context
        .run(|| {
            let there = context.clone();
            let refused = std::thread::spawn(move || there.run(|| ()).is_err());
            assert!(refused.join().unwrap());
            assert!(context.run(|| ()).is_err());
        })
        .unwrap();
    assert!(context.run(|| ()).is_ok());
}

#[test]
fn set_and_reset() {
    isolated(|| {
        let var: ContextVar<i32> = ContextVar::new("c");
        let e = var.get().unwrap_err();
        assert!(e.is::<LookupError>());
        assert_eq!(e.to_string(), "<ContextVar name='c'>");
        assert_eq!(var.get_or(-1), -1);

        let mut first = var.set(42);
        assert_eq!((var.get().unwrap(), var.get_or(-1)), (42, 42));
        assert_eq!(first.old_value(), None);
        assert!(first.is_of(&var));
        let mut second = var.set(43);
        assert_eq!(second.old_value(), Some(42));
        var.reset(&mut second).unwrap();
        assert_eq!(var.get().unwrap(), 42);

        var.set(44);
        let e = var.reset(&mut second).unwrap_err();
        assert!(e.is::<RuntimeError>());
        assert_eq!(e.to_string(), "<Token used var=<ContextVar name='c'>> has already been used once");
        assert_eq!(var.get().unwrap(), 44);

        let before = copy_context();
        assert!(before.contains(&var));
        var.reset(&mut first).unwrap();
        assert!(var.reset(first).unwrap_err().is::<RuntimeError>());
        assert!(var.get().is_err());

        assert_eq!((before.get(&var), before.len()), (Some(44), 1));
        let items: Vec<_> = before.iter().collect();
        assert!(items.len() == 1 && items[0].is_of(&var));
        assert_eq!((items[0].name(), items[0].value(&var)), ("c", Some(44)));
        let after = copy_context();
        assert!(!after.contains(&var) && after.get(&var).is_none());
        assert!(after.is_empty() && after.iter().next().is_none());
    });
}

#[test]
fn a_token_of_another_variable() {
    isolated(|| {
        let (one, other) = (ContextVar::<i32>::new("v1"), ContextVar::<i32>::new("v2"));
        let mut token = one.set(42);
        let e = other.reset(&mut token).unwrap_err();
        assert!(e.is::<ValueError>());
        assert_eq!(e.to_string(), "<Token var=<ContextVar name='v1'>> was created by a different ContextVar");
        one.reset(token).expect("the refusal has not used it up");
        assert!(one.get().is_err());
    });
}

#[test]
fn reset_to_the_default() {
    isolated(|| {
        let var = ContextVar::with_default("c", 42);
        let context = Context::new();
        context
            .run(|| {
                assert_eq!((var.get().unwrap(), context.get(&var)), (42, None));
                assert!(!context.contains(&var) && context.is_empty());
                let token = var.set(1);
                assert_eq!((context.len(), context.get(&var)), (1, Some(1)));
                var.reset(token).unwrap();
                assert!(context.is_empty() && context.get(&var).is_none());
                assert_eq!(var.get().unwrap(), 42);
            })
            .unwrap();
    });
}

#[test]
fn a_token_of_another_context() {
    isolated(|| {
        let var = ContextVar::with_default("c", 42);
        let context = Context::new();
        let mut token = context.run(|| var.set(1)).unwrap();
        let e = var.reset(&mut token).unwrap_err();
        assert!(e.is::<ValueError>());
        assert_eq!(e.to_string(), "<Token var=<ContextVar name='c'>> was created in a different Context");
        // A copy is a different one, too.
        assert!(context.copy().run(|| var.reset(&mut token)).unwrap().is_err());
        context.run(|| var.reset(token)).unwrap().unwrap();
        assert!(context.is_empty());
    });
}

#[test]
fn what_is_set_in_a_copy_stays_there() {
    isolated(|| {
        let var: ContextVar<Vec<i32>> = ContextVar::with_default("c", Vec::new());
        var.set(vec![]);
        copy_context()
            .run(|| {
                var.set(vec![42]);
                assert_eq!(var.get().unwrap(), [42]);
            })
            .unwrap();
        assert_eq!(var.get().unwrap(), [0; 0]);
    });
}

#[test]
fn copies_go_their_own_ways() {
    let context = Context::new();
    let var = ContextVar::with_default("c", 42);
    context
        .run(|| {
            var.set(10);
            let copy = context.copy();
            assert_eq!(copy.get(&var), Some(10));
            var.set(20);
            assert_eq!((context.get(&var), copy.get(&var)), (Some(20), Some(10)));
            copy.run(|| {
                assert_eq!(var.get().unwrap(), 10);
                var.set(30);
            })
            .unwrap();
            assert_eq!((context.get(&var), copy.get(&var)), (Some(20), Some(30)));
        })
        .unwrap();
}

#[test]
fn each_thread_has_its_own() {
    static VAR: ContextVar<u32> = ContextVar::new("cvar");
    let pool = ThreadPoolExecutor::new(10).unwrap();
    let sub = |number: u32| {
        for i in 0..10 {
            VAR.set(number + i);
            std::thread::yield_now();
            assert_eq!(VAR.get().unwrap(), number + i);
        }
        number
    };
    let results: Result<Vec<u32>, _> = pool.map(sub, 0..10).unwrap().collect();
    assert!(results.unwrap().into_iter().eq(0..10));
    assert!(VAR.get().is_err());
}

dunder! {
    fn nested(var: &'static ContextVar<u32>, fails: bool) -> impl Generator<Yield = u32> {
        try {
            with var.set(1) {
                yield var.get()?;
                with var.set(2) as () {
                    yield var.get()?;
                    if fails { raise ValueError::new("x"); }
                }
                yield var.get()?;
            }
        } except _e: ValueError {
            yield 100 + var.get()?;
        }
        yield var.get()?;
    }
}

/// 3.14: `with var.set(value):`
#[test]
fn a_token_is_a_context_manager() {
    static VAR: ContextVar<u32> = ContextVar::with_default("depth", 0);
    isolated(|| {
        let seen: Vec<u32> = nested(&VAR, false).results().map(Result::unwrap).collect();
        assert_eq!(seen, [1, 2, 1, 0]);
        let seen: Vec<u32> = nested(&VAR, true).results().map(Result::unwrap).collect();
        assert_eq!(seen, [1, 2, 100, 0]);
    });
    // Left in another context than it was entered in, it says so.
    isolated(|| {
        let mut object = nested(&VAR, false);
        assert_eq!(next(&mut object).yielded(), Some(1));
        let elsewhere = Context::new().run(|| [(); 3].map(|()| next(&mut object).yielded()));
        // The inner block was entered there, and can be left. Leaving the outer one raises a ValueError, which is caught.
        assert_eq!(elsewhere.unwrap(), [Some(2), Some(0), Some(100)]);
        assert_eq!(VAR.get().unwrap(), 1, "nothing was taken back here");
    });
}

#[test]
fn dropped_values_may_ask_for_variables() {
    static VAR: ContextVar<Asks> = ContextVar::new("asks");
    #[derive(Clone)]
    struct Asks(#[expect(dead_code, reason = "it is dropped")] std::sync::Arc<Last>);
    struct Last;
    impl Drop for Last {
        fn drop(&mut self) {
            let _ = VAR.get();
            VAR.set(Asks(std::sync::Arc::new(Last)));
            std::mem::forget(VAR.get());
        }
    }
    let context = Context::new();
    context
        .run(|| {
            let token = VAR.set(Asks(std::sync::Arc::new(Last)));
            VAR.reset(token).unwrap();
            assert!(VAR.get().is_ok(), "what was dropped has set it");
        })
        .unwrap();
    std::mem::forget(context);
}
