//! `yield from`: what it takes, and PEP 380's rules between the two bodies.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use dunder::errors::{GeneratorExit, RuntimeError, StopIteration, TypeError, ValueError};
use dunder::prelude::*;
use dunder::{Exception, Resume, Signal};

fn raised<Y, R>(step: Step<Y, R>) -> Exception {
    step.raised().expect("it raises")
}

fn listed<G: Generator<Send = ()> + Unpin>(generator: G) -> Vec<G::Yield> {
    generator.results().map(|item| item.expect("it does not raise")).collect()
}

/// Logs that it is dropped.
struct Dropped(&'static str, Rc<RefCell<Vec<String>>>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.1.borrow_mut().push(format!("-{}", self.0));
    }
}

// What can be delegated to.

#[generator]
fn iterables(letters: &str) -> impl Generator<Yield = i64> {
    yield_from!([7, 8]);
    let () = yield_from!(vec![1, 2].into_iter().map(|n| n * 10));
    yield_from!(0..2);
    yield_from!(Some(5));
    yield_from!(letters.bytes().map(i64::from));
    yield_from!(None);
}

#[test]
fn anything_that_can_be_iterated_over() {
    assert_eq!(listed(iterables("ab")), [7, 8, 10, 20, 0, 1, 5, 97, 98]);
}

dunder! {
    fn keywords() -> impl Generator<Yield = i64, Return = usize> {
        let rows = vec![vec![1, 2], vec![], vec![3]];
        let mut count = 0;
        for row in rows {
            count += row.len();
            yield from row
        }
        yield from [count as i64];
        count
    }
}

#[test]
fn delegation_in_the_keyword_form() {
    let mut g = keywords();
    assert_eq!([1, 2, 3, 3].map(Some), std::array::from_fn(|_| next(&mut g).yielded()));
    assert_eq!(next(&mut g).returned(), Some(3));
}

#[generator]
fn over<I: IntoIterator<Item = u8>, G>(items: I, generator: G) -> impl Generator<Yield = u8, Return = String>
where
    G: Generator<Yield = u8, Send = (), Return = String> + Unpin,
{
    yield_from!(items);
    yield_from!(generator)
}

#[generator]
fn named(name: &str) -> impl Generator<Yield = u8, Return = String> {
    yield_!(1);
    yield_!(2);
    name.to_uppercase()
}

#[test]
fn type_parameters_and_trait_objects() {
    let boxed: Box<dyn Iterator<Item = u8>> = Box::new(4..6);
    let mut g = over(boxed, named("x"));
    let yielded: Vec<u8> = std::iter::from_fn(|| match next(&mut g) {
        Step::Yielded(value) => Some(value),
        Step::Returned(name) => {
            assert_eq!(name, "X");
            None
        }
        Step::Raised(e) => panic!("{e}"),
    })
    .collect();
    assert_eq!(yielded, [4, 5, 1, 2]);
}

// `named` yields only, so it is an iterator as well.
#[generator]
fn of_an_iterating_generator() -> impl Generator<Yield = u8, Return = String> {
    let first = yield_from!(named("first"));
    first + &yield_from!(named("second"))
}

#[test]
fn a_generator_that_is_an_iterator_is_a_generator_first() {
    fn is_iterator<I: Iterator>(_: &I) {}
    is_iterator(&named("x"));
    let mut g = of_an_iterating_generator();
    for wanted in [1, 2, 1, 2] {
        assert_eq!(next(&mut g).yielded(), Some(wanted));
    }
    assert_eq!(next(&mut g).returned().as_deref(), Some("FIRSTSECOND"));
}

#[generator]
fn partly<G>(inner: &mut G) -> impl Generator<Yield = i64, Return = i64>
where
    G: Generator<Yield = i64, Send = (), Return = i64> + Unpin,
{
    yield_!(-1);
    yield_from!(inner) + 1
}

#[generator]
fn up_to(n: i64) -> impl Generator<Yield = i64, Return = i64> {
    for i in 0..n {
        yield_!(i);
    }
    n
}

#[test]
fn a_borrowed_generator_goes_on_where_it_stood_and_outlives_the_delegation() {
    let mut inner = up_to(3);
    assert_eq!(next(&mut inner).yielded(), Some(0));
    {
        let mut outer = partly(&mut inner);
        assert_eq!(next(&mut outer).yielded(), Some(-1));
        assert_eq!(next(&mut outer).yielded(), Some(1));
    }
    assert_eq!(next(&mut inner).yielded(), Some(2));
    assert_eq!(next(&mut inner).returned(), Some(3));
}

#[test]
fn an_anonymous_generator() {
    let mut g = gen_! {
        let inner = gen_! { yield 1; yield 2; "value" };
        let value = yield from inner;
        yield value.len();
    };
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(next(&mut g).yielded(), Some(2));
    assert_eq!(next(&mut g).yielded(), Some(5));
    assert!(next(&mut g).returned().is_some());
}

// What has finished before.

#[generator]
fn numbers(n: i64) -> impl Generator<Yield = i64> {
    yield_from!(0..n);
}

#[generator]
fn twice<G>(mut inner: G) -> impl Generator<Yield = i64>
where
    G: Generator<Yield = i64, Send = ()> + Unpin,
    G: Generator<Return = ()>,
{
    yield_from!(&mut inner);
    yield_!(-1);
    yield_from!(&mut inner);
    yield_!(-2);
}

#[generator]
fn twice_with_a_value() -> impl Generator<Yield = i64, Return = i64> {
    let mut inner = up_to(1);
    let first = yield_from!(&mut inner);
    yield_!(-first);
    yield_from!(&mut inner)
}

#[test]
fn a_finished_delegate_that_returns_nothing_is_over_at_once() {
    assert_eq!(listed(twice(numbers(2))), [0, 1, -1, -2]);
}

#[test]
fn a_finished_delegate_with_a_value_has_none_any_more() {
    let mut g = twice_with_a_value();
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(next(&mut g).yielded(), Some(-1));
    let e = raised(next(&mut g));
    assert!(e.is::<RuntimeError>(), "{e:?}");
    assert!(raised(next(&mut g)).is::<StopIteration>());
}

// What is sent.

#[generator]
fn echoes(log: Rc<RefCell<Vec<i64>>>) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let a = yield_!(1);
    let b = yield_!(2);
    log.borrow_mut().extend([a, b]);
    a + b
}

#[generator]
fn receives(log: Rc<RefCell<Vec<i64>>>) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let sum = yield_from!(echoes(log.clone()));
    let mut list = vec![10, 20];
    yield_from!(std::mem::take(&mut list));
    let sent = yield_!(sum);
    log.borrow_mut().push(sent);
    let length = yield_from!(up_to(2));
    sum + length
}

#[test]
fn values_reach_a_delegate_that_takes_them() {
    let log = Rc::default();
    let mut g = receives(Rc::clone(&log));
    assert_eq!(next(&mut g).yielded(), Some(1));
    // At a `yield` that wants a value, `next` is refused, however deep it stands; nothing is harmed.
    assert!(raised(next(&mut g)).is::<TypeError>());
    assert_eq!(g.send(5).yielded(), Some(2));
    assert!(raised(next(&mut g)).is::<TypeError>());
    assert_eq!(g.send(6).yielded(), Some(10));
    // Where a list or a generator that takes nothing is driven, only `next` goes on.
    assert_eq!(next(&mut g).yielded(), Some(20));
    assert_eq!(next(&mut g).yielded(), Some(11));
    assert!(raised(next(&mut g)).is::<TypeError>());
    assert_eq!(g.send(7).yielded(), Some(0));
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(next(&mut g).returned(), Some(13));
    assert_eq!(*log.borrow(), [5, 6, 7]);
}

#[test]
fn a_value_for_a_delegate_that_takes_none_raises_there() {
    for resumes in [2, 5] {
        let mut g = receives(Rc::default());
        let _ = next(&mut g);
        for sent in [1, 2].into_iter().take(2) {
            assert!(g.send(sent).yielded().is_some());
        }
        if resumes == 5 {
            let _ = next(&mut g);
            let _ = next(&mut g);
            assert_eq!(g.send(0).yielded(), Some(0));
        }
        let e = raised(g.send(1));
        assert!(e.is::<TypeError>(), "{e:?}");
        assert_eq!(e.to_string(), "can't send a value through `yield from` to what takes none");
        assert!(raised(next(&mut g)).is::<StopIteration>(), "it is finished");
    }
}

#[generator]
fn outermost() -> impl Generator<Yield = i64, Send = i64> {
    yield_from!(middle());
}

#[generator]
fn middle() -> impl Generator<Yield = i64, Send = i64> {
    yield_from!([1, 2]);
    let sent = yield_!(3);
    yield_from!([sent]);
}

#[test]
fn next_goes_through_bodies_that_take_values_to_one_that_takes_none() {
    let mut g = outermost();
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(next(&mut g).yielded(), Some(2));
    assert_eq!(next(&mut g).yielded(), Some(3));
    assert!(raised(next(&mut g)).is::<TypeError>());
    assert_eq!(g.send(9).yielded(), Some(9));
    assert_eq!(next(&mut g).returned(), Some(()));
}

#[test]
fn sending_a_unit_to_a_list_is_next() {
    let mut g = numbers(2);
    assert_eq!(g.send(()).yielded(), Some(0));
    assert_eq!(g.send(()).yielded(), Some(1));
    assert_eq!(g.send(()).returned(), Some(()));
}

// What is in a local of the delegating body.

struct Tree {
    items: std::vec::IntoIter<i64>,
    pending: Vec<i64>,
}

impl Tree {
    #[generator]
    fn drain_items(&mut self) -> impl Generator<Yield = i64, Return = usize> {
        yield_from!(&mut self.items);
        yield_from!(self.pending.clone());
        self.pending.push(0);
        yield_from!(self.items.by_ref());
        self.pending.len()
    }

    #[generator]
    fn owned(mut self, log: Rc<RefCell<Vec<String>>>) -> impl Generator<Yield = i64> {
        let _a = Dropped("a", Rc::clone(&log));
        let mut chars = [1, 2].into_iter();
        let _b = Dropped("b", Rc::clone(&log));
        yield_from!(&mut chars);
        let c = Dropped("c", Rc::clone(&log));
        yield_from!(&mut self.items);
        drop(c);
        assert_eq!(chars.len(), 0);
    }
}

fn tree() -> Tree {
    Tree { items: vec![1, 2].into_iter(), pending: vec![3] }
}

#[test]
fn a_field_of_a_borrowed_self() {
    let mut tree = tree();
    let mut g = tree.drain_items();
    for wanted in [1, 2, 3] {
        assert_eq!(next(&mut g).yielded(), Some(wanted));
    }
    assert_eq!(next(&mut g).returned(), Some(2));
    drop(g);
    assert_eq!(tree.pending, [3, 0]);
}

#[test]
fn lent_locals_are_dropped_in_order() {
    for (resumes, wanted) in [(0, ""), (1, "-b -a"), (2, "-b -a"), (3, "-c -b -a"), (5, "-c -b -a")] {
        let log = Rc::default();
        let mut g = tree().owned(Rc::clone(&log));
        for _ in 0..resumes {
            let _ = next(&mut g);
        }
        drop(g);
        assert_eq!(log.borrow().join(" "), wanted, "after {resumes}");
    }
    let log = Rc::default();
    let mut g = tree().owned(Rc::clone(&log));
    let _ = next(&mut g);
    assert!(raised(g.throw(ValueError::new("x"))).is::<ValueError>());
    assert_eq!(log.borrow().join(" "), "-b -a");
}

#[generator]
fn in_turns(mut one: impl Iterator<Item = i64>) -> impl Generator<Yield = i64, Send = i64> {
    let mut two = up_to(2);
    for _ in 0..2 {
        let length: i64 = yield_from!(&mut { up_to(1) });
        assert_eq!(length, 1);
    }
    yield_from!(&mut one);
    let mut boxed = Box::new(two);
    let _ = yield_from!(&mut *boxed);
    let three: Result<i64, _> = Ok::<_, ()>(yield_from!(&mut up_to(1)));
    assert_eq!(three, Ok(1));
}

#[test]
fn a_generic_iterator_need_not_be_unpin() {
    let mut g = in_turns([5, 6, 7, 8].into_iter());
    for wanted in [0, 0, 5, 6, 7, 8, 0, 1, 0] {
        assert_eq!(next(&mut g).yielded(), Some(wanted));
    }
    assert_eq!(next(&mut g).returned(), Some(()));
}

// What is thrown.

struct Logged {
    left: i64,
    _dropped: Dropped,
}

impl Iterator for Logged {
    type Item = i64;

    fn next(&mut self) -> Option<i64> {
        self.left -= 1;
        (self.left >= 0).then_some(self.left)
    }
}

#[generator]
fn over_logged(log: Rc<RefCell<Vec<String>>>) -> impl Generator<Yield = i64> {
    let _outer = Dropped("local", Rc::clone(&log));
    yield_from!(Logged { left: 3, _dropped: Dropped("delegate", log) });
}

#[test]
fn a_throw_at_a_plain_iterator_raises_in_the_delegating_body() {
    let log = Rc::default();
    let mut g = over_logged(Rc::clone(&log));
    assert_eq!(next(&mut g).yielded(), Some(2));
    let e = raised(g.throw(ValueError::new("thrown")));
    assert!(e.is::<ValueError>());
    assert_eq!(*log.borrow(), ["-delegate", "-local"]);
    assert!(raised(next(&mut g)).is::<StopIteration>());
}

#[test]
fn closing_at_a_plain_iterator_drops_it() {
    let log = Rc::default();
    let mut g = over_logged(Rc::clone(&log));
    assert_eq!(next(&mut g).yielded(), Some(2));
    assert!(matches!(g.close(), Ok(None)));
    assert_eq!(*log.borrow(), ["-delegate", "-local"]);
}

#[test]
fn dropping_at_a_plain_iterator_drops_it_first() {
    let log = Rc::default();
    let mut g = over_logged(Rc::clone(&log));
    assert_eq!(next(&mut g).yielded(), Some(2));
    drop(g);
    assert_eq!(*log.borrow(), ["-delegate", "-local"]);
}

/// A generator by hand: yields once, and answers what is thrown into it as it was told.
struct Answering(fn(Exception) -> Step<i64, i64>);

impl Resume for Answering {
    type Yield = i64;
    type Send = ();
    type Return = i64;

    fn resume(self: Pin<&mut Self>, _: &mut Context<'_>, signal: Signal<()>) -> Step<i64, i64> {
        match signal {
            Signal::Throw(e) => (self.0)(e),
            _ => Step::Yielded(1),
        }
    }
}

impl Generator for Answering {}

#[generator]
fn over_answering(answer: fn(Exception) -> Step<i64, i64>) -> impl Generator<Yield = i64, Return = i64> {
    let value = yield_from!(Answering(answer));
    yield_!(value);
    value
}

fn over_answering_started(
    answer: fn(Exception) -> Step<i64, i64>,
) -> impl Generator<Yield = i64, Send = (), Return = i64> + Unpin {
    let mut g = over_answering(answer);
    assert_eq!(next(&mut g).yielded(), Some(1));
    g
}

#[test]
fn a_throw_is_forwarded() {
    let mut g = over_answering_started(|e| Step::Returned(e.to_string().len() as i64));
    assert_eq!(g.throw(ValueError::new("four")).yielded(), Some(4));
    assert_eq!(next(&mut g).returned(), Some(4));
    let mut g = over_answering_started(|_| Step::Yielded(2));
    assert_eq!(g.throw(ValueError::new("x")).yielded(), Some(2));
    assert_eq!(next(&mut g).yielded(), Some(1));
    let mut g = over_answering_started(|_| Step::Raised(TypeError::new("other").into()));
    assert!(raised(g.throw(ValueError::new("x"))).is::<TypeError>());
}

#[test]
fn closing_closes_the_delegate_and_goes_on_as_an_exit() {
    // What it returns is not the value of the `yield from`: the exit goes on in the outer body.
    let mut g = over_answering_started(|_| Step::Returned(5));
    assert!(matches!(g.close(), Ok(None)));
    let mut g = over_answering_started(Step::Raised);
    assert!(matches!(g.close(), Ok(None)));
    let mut g = over_answering_started(|_| Step::Raised(StopIteration.into()));
    assert!(matches!(g.close(), Ok(None)));
    let mut g = over_answering_started(|_| Step::Raised(ValueError::new("while closing").into()));
    assert!(g.close().unwrap_err().is::<ValueError>());
    let mut g = over_answering_started(|_| Step::Yielded(2));
    let e = g.close().unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "generator ignored GeneratorExit");
    let mut g = over_answering_started(Step::Raised);
    assert!(raised(g.throw(GeneratorExit)).is::<GeneratorExit>());
}

#[generator]
fn unit_over_throwing(inner: &mut dyn Iterator<Item = i64>) -> impl Generator<Yield = i64> {
    yield_from!(inner);
}

#[test]
fn a_borrowed_trait_object() {
    let mut items = 5..9;
    let mut g = unit_over_throwing(&mut items);
    assert_eq!(next(&mut g).yielded(), Some(5));
    assert!(matches!(g.close(), Ok(None)));
    drop(g);
    assert_eq!(items, 6..9);
}
