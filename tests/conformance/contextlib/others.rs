//! `closing`, `nullcontext`, `suppress`, and managers by hand: the small classes of `test_contextlib`.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::ExceptionGroup;
use dunder::contextlib::{Close, ContextManager, closing, nullcontext, suppress};
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{name_of, run};

struct Counts(Rc<Cell<u32>>);

impl Close for Counts {
    fn close(&mut self) -> Result<(), Exception> {
        self.0.set(self.0.get() + 1);
        Ok(())
    }
}

dunder! {
    async fn closes(closed: Rc<Cell<u32>>, fails: bool) {
        with closing(Counts(Rc::clone(&closed))) as object {
            assert!(Rc::ptr_eq(&object.borrow().0, &closed));
            assert_eq!(closed.get(), 0);
            if fails {
                raise ValueError::new("in the block");
            }
        }
    }

    async fn enters_nothing() -> Rc<i32> {
        with nullcontext(Rc::new(42)) as value {
            return value;
        }
        unreachable!()
    }
}

#[test]
fn closing_closes_at_the_end_of_the_block() {
    let closed = Rc::new(Cell::new(0));
    run(closes(Rc::clone(&closed), false)).unwrap();
    assert_eq!(closed.get(), 1);
}

#[test]
fn closing_closes_when_the_block_raises() {
    let closed = Rc::new(Cell::new(0));
    assert!(run(closes(Rc::clone(&closed), true)).unwrap_err().is::<ValueError>());
    assert_eq!(closed.get(), 1);
}

#[test]
fn a_null_context_gives_its_value_and_does_nothing() {
    assert_eq!(*run(enters_nothing()).unwrap(), 42);
}

/// A manager that remembers, behind a handle.
#[derive(Clone, Default)]
struct Remembers(Rc<Seen>);

#[derive(Default)]
struct Seen {
    started: Cell<bool>,
    exit: Cell<Option<&'static str>>,
    catches: Cell<bool>,
}

impl ContextManager for Remembers {
    type Value = Remembers;

    fn __enter__(&mut self) -> Result<Remembers, Exception> {
        self.0.started.set(true);
        Ok(self.clone())
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        self.0.exit.set(Some(exception.map_or("nothing", name_of)));
        Ok(self.0.catches.get())
    }
}

dunder! {
    async fn uses(manager: Remembers, raises: Option<Exception>) {
        with manager.clone() as same {
            assert!(Rc::ptr_eq(&same.0, &manager.0));
            assert!(manager.0.started.get());
            assert_eq!(manager.0.exit.get(), None);
            if let Some(e) = raises {
                raise e;
            }
        }
    }
}

#[test]
fn a_manager_by_hand_may_give_itself() {
    let manager = Remembers::default();
    run(uses(manager.clone(), None)).unwrap();
    assert_eq!(manager.0.exit.get(), Some("nothing"));
}

#[test]
fn its_exit_sees_what_was_raised_and_may_catch_it() {
    let raised = || Some(LookupError::new("foo").into());
    let manager = Remembers::default();
    assert_eq!(run(uses(manager.clone(), raised())).unwrap_err().to_string(), "foo");
    assert_eq!(manager.0.exit.get(), Some("LookupError"));

    let manager = Remembers::default();
    manager.0.catches.set(true);
    run(uses(manager.clone(), raised())).unwrap();
    assert_eq!(manager.0.exit.get(), Some("LookupError"));
}

dunder! {
    async fn suppresses<M: ContextManager<Value = ()> + 'static>(manager: M, raises: Option<Exception>) {
        with manager as nothing {
            let () = nothing;
            if let Some(e) = raises {
                raise e;
            }
        }
    }

    async fn suppresses_nested() -> &'static str {
        let manager = suppress::<Exception>();
        with manager {}
        with manager {
            raise TypeError::new("");
        }
        let mut went_on = "";
        with manager {
            with manager {
                raise TypeError::new("");
            }
            went_on = "on";
            raise ValueError::new("");
        }
        went_on
    }
}

fn type_error() -> Option<Exception> {
    Some(TypeError::new("").into())
}

#[test]
fn suppressing_binds_nothing_and_lets_the_block_end() {
    run(suppresses(suppress::<ValueError>(), None)).unwrap();
}

#[test]
fn what_is_suppressed_ends_with_the_block() {
    run(suppresses(suppress::<TypeError>(), type_error())).unwrap();
    run(suppresses(suppress::<LookupError>().and::<TypeError>(), type_error())).unwrap();
    run(suppresses(suppress::<TypeError>().and::<LookupError>(), type_error())).unwrap();
    run(suppresses(suppress::<Exception>(), type_error())).unwrap();
}

#[test]
fn what_is_not_suppressed_goes_on() {
    let e = run(suppresses(suppress::<ValueError>(), type_error())).unwrap_err();
    assert!(e.is::<TypeError>());
    let exit = Some(Cancelled::default().into());
    assert!(run(suppresses(suppress::<Exception>(), exit)).unwrap_err().is::<Cancelled>());
}

#[test]
fn one_suppressor_may_be_entered_any_number_of_times_and_inside_itself() {
    assert_eq!(run(suppresses_nested()).unwrap(), "on");
}

#[test]
fn what_matches_in_a_group_is_taken_out() {
    let value = || Exception::new(ValueError::new("v"));
    let key = || Exception::new(LookupError::new("k"));
    let group = |exceptions: Vec<Exception>| Some(ExceptionGroup::new("eg", exceptions).into());
    run(suppresses(suppress::<ValueError>(), group(vec![value(), value()]))).unwrap();
    let both = suppress::<ValueError>().and::<LookupError>();
    run(suppresses(both, group(vec![value(), key(), value()]))).unwrap();

    let e =
        run(suppresses(suppress::<ValueError>(), group(vec![value(), key(), value(), key()]))).unwrap_err();
    let rest = e.downcast_ref::<ExceptionGroup>().unwrap();
    assert_eq!(rest.message(), "eg");
    assert_eq!(rest.exceptions().iter().map(name_of).collect::<Vec<_>>(), ["LookupError"; 2]);

    let exit = || Exception::new(GeneratorExit);
    run(suppresses(suppress::<GeneratorExit>(), group(vec![exit()]))).unwrap();
    let e = run(suppresses(suppress::<LookupError>(), group(vec![exit(), key()]))).unwrap_err();
    let rest = e.downcast_ref::<ExceptionGroup>().unwrap();
    assert_eq!(rest.exceptions().iter().map(name_of).collect::<Vec<_>>(), ["GeneratorExit"]);
}
