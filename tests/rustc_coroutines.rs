//! What rustc's own tests of its coroutines show, of our machines: the behaviours, in tests of our own. Each is named after
//! the test that it answers; `tests/conformance/rustc.md` lists all of them, and what cannot be expressed.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use dunder::errors::StopIteration;
use dunder::prelude::*;

type Log = Rc<RefCell<Vec<&'static str>>>;

/// Logs its end.
struct Noisy(&'static str, Log);

impl Drop for Noisy {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0);
    }
}

fn yields<G: Generator<Send = ()> + Unpin>(generator: &mut G) -> G::Yield {
    next(generator).yielded().expect("it yields")
}

fn returns<G: Generator<Send = ()> + Unpin>(generator: &mut G) -> G::Return {
    next(generator).returned().expect("it returns")
}

fn count<G: Generator<Send = ()> + Unpin>(generator: &mut G) -> usize {
    std::iter::from_fn(|| next(generator).yielded()).count()
}

// control-flow.rs

#[generator]
fn straight() -> impl Generator<Yield = ()> {
    yield_!();
}

#[generator]
fn eight() -> impl Generator<Yield = ()> {
    for _ in 0..8 {
        yield_!();
    }
}

#[generator]
fn branches(cond: bool) -> impl Generator<Yield = ()> {
    if cond {
        yield_!();
    } else {
        yield_!();
        yield_!();
    }
    if cond {
    } else {
        yield_!();
    }
}

#[generator]
fn matches_and_breaks(n: Option<u32>) -> impl Generator<Yield = ()> {
    let n = match n {
        Some(n) => n,
        None => return,
    };
    let mut i = 0;
    loop {
        if i == n {
            break;
        }
        i += 1;
        if i % 2 == 0 {
            continue;
        }
        yield_!();
    }
}

#[test]
fn control_flow() {
    assert_eq!(count(&mut straight()), 1);
    assert_eq!(count(&mut eight()), 8);
    assert_eq!(count(&mut branches(true)), 1);
    assert_eq!(count(&mut branches(false)), 3);
    assert_eq!(count(&mut matches_and_breaks(None)), 0);
    assert_eq!(count(&mut matches_and_breaks(Some(5))), 3);
}

// conditional-drop.rs

#[generator]
fn drops_on_one_way(cond: bool, log: Log) -> impl Generator<Yield = ()> {
    let b = Noisy("b", log);
    if cond {
        drop(b);
    }
    yield_!();
}

#[test]
fn conditional_drop() {
    for (cond, at_the_yield, in_the_end) in [(true, 1, 1), (false, 0, 1)] {
        let log = Log::default();
        let mut g = drops_on_one_way(cond, Rc::clone(&log));
        assert_eq!(log.borrow().len(), 0);
        yields(&mut g);
        assert_eq!(log.borrow().len(), at_the_yield);
        returns(&mut g);
        assert_eq!(log.borrow().len(), in_the_end);
    }
}

// drop-env.rs: the environment is dropped with what has not run, and by what has.

#[generator]
fn owns(b: Noisy) -> impl Generator<Yield = ()> {
    yield_!();
    drop(b);
}

#[test]
fn drop_env() {
    for resumes in 0..3 {
        let log = Log::default();
        let mut g = owns(Noisy("b", Rc::clone(&log)));
        for _ in 0..resumes {
            let _ = next(&mut g);
        }
        assert_eq!(log.borrow().len(), usize::from(resumes == 2), "after {resumes}");
        drop(g);
        assert_eq!(log.borrow().len(), 1, "after {resumes}");
    }
}

// panic-drops.rs, panic-drops-resume.rs, panic-safe.rs

fn bool_true() -> bool {
    std::hint::black_box(true)
}

#[generator]
fn panics_between(a: Noisy, log: Log) -> impl Generator<Yield = ()> {
    let _b = Noisy("b", log);
    assert!(!bool_true(), "as it should");
    yield_!();
    drop(a);
}

#[generator]
fn panics_after(a: Noisy, log: Log) -> impl Generator<Yield = ()> {
    let _b = Noisy("b", log);
    yield_!();
    assert!(!bool_true(), "as it should");
    drop(a);
}

#[test]
fn panic_drops() {
    let log = Log::default();
    let mut g = panics_between(Noisy("a", Rc::clone(&log)), Rc::clone(&log));
    assert!(catch_unwind(AssertUnwindSafe(|| next(&mut g))).is_err());
    assert_eq!(*log.borrow(), ["b", "a"]);
    drop(g);
    assert_eq!(log.borrow().len(), 2);
}

#[test]
fn panic_drops_resume() {
    let log = Log::default();
    let mut g = panics_after(Noisy("a", Rc::clone(&log)), Rc::clone(&log));
    yields(&mut g);
    assert_eq!(log.borrow().len(), 0);
    assert!(catch_unwind(AssertUnwindSafe(|| next(&mut g))).is_err());
    assert_eq!(*log.borrow(), ["b", "a"]);
}

#[test]
fn panic_safe() {
    let log = Log::default();
    let mut g = panics_after(Noisy("a", Rc::clone(&log)), Rc::clone(&log));
    yields(&mut g);
    assert!(catch_unwind(AssertUnwindSafe(|| next(&mut g))).is_err());
    // rustc's coroutine panics when it is resumed after a panic; ours has finished.
    for _ in 0..10 {
        assert!(next(&mut g).raised().is_some_and(|e| e.is::<StopIteration>()));
    }
}

// iterator-count.rs

#[test]
fn iterator_count() {
    assert_eq!(eight().count(), 8);
    let mut g = eight();
    assert_eq!(g.by_ref().take(3).count() + g.count(), 8);
}

// match-bindings.rs

enum Enum {
    A(String),
    B,
}

#[generator]
fn binds(e: Enum) -> impl Generator<Yield = usize, Return = String> {
    match e {
        Enum::A(name) => {
            yield_!(name.len());
            name
        }
        Enum::B => {
            yield_!(0);
            String::new()
        }
    }
}

#[test]
fn match_bindings() {
    let mut g = binds(Enum::A("four".to_owned()));
    assert_eq!(yields(&mut g), 4);
    assert_eq!(returns(&mut g), "four");
    let mut g = binds(Enum::B);
    assert_eq!(yields(&mut g), 0);
    assert_eq!(returns(&mut g), "");
}

// nested-coroutine.rs

#[test]
fn nested_coroutine() {
    let mut outer = gen_! {
        let mut inner = gen_! { yield 2; };
        match next(&mut inner) {
            Step::Yielded(n) => yield n + 1,
            _ => unreachable!(),
        }
        drop(inner);
    };
    assert_eq!(yields(&mut outer), 3);
    returns(&mut outer);
}

// size-moved-locals.rs, overlap-locals.rs, resume-arg-size.rs, niche-in-coroutine.rs

struct Big([u8; 1024]);

fn big() -> Big {
    Big([1; 1024])
}

#[generator]
fn moves_its_local() -> impl Generator<Yield = u8> {
    let a = big();
    yield_!(a.0[0]);
    let b = a;
    yield_!(b.0[0]);
}

#[generator]
fn moves_and_drops_its_local() -> impl Generator<Yield = u8> {
    let a = big();
    yield_!(a.0[0]);
    let b = a;
    yield_!(b.0[0]);
    drop(b);
    yield_!(0);
}

#[generator]
fn has_disjoint_locals() -> impl Generator<Yield = u8> {
    {
        let a = big();
        yield_!(a.0[0]);
        drop(a);
    }
    {
        let b = big();
        yield_!(b.0[0]);
        drop(b);
    }
}

#[test]
fn sizes_of_moved_and_of_disjoint_locals() {
    fn size<G: Generator>(_: &G) -> usize {
        size_of::<G>()
    }
    // rustc has 1025, 1026 and 1025 bytes.
    assert!(size(&moves_its_local()) <= 1026, "{}", size(&moves_its_local()));
    assert!(size(&moves_and_drops_its_local()) <= 1026, "{}", size(&moves_and_drops_its_local()));
    assert!(size(&has_disjoint_locals()) <= 1026, "{}", size(&has_disjoint_locals()));
    assert_eq!(moves_and_drops_its_local().map(u32::from).sum::<u32>(), 2);
}

#[generator]
fn takes_big() -> impl Generator<Yield = u8, Send = Rc<Big>> {
    let first = yield_!(0);
    let sum = first.0[0];
    drop(first);
    let second = yield_!(sum);
    yield_!(second.0[0] + sum);
}

#[test]
fn resume_arguments() {
    let mut g = takes_big();
    assert_eq!(next(&mut g).yielded(), Some(0));
    let sent = Rc::new(big());
    assert_eq!(g.send(Rc::clone(&sent)).yielded(), Some(1));
    assert_eq!(Rc::strong_count(&sent), 1, "dropped where the body drops it");
    assert_eq!(g.send(Rc::clone(&sent)).yielded(), Some(2));
    assert_eq!(Rc::strong_count(&sent), 2, "kept to the end of its scope");
    drop(g);
    assert_eq!(Rc::strong_count(&sent), 1);
    assert!(size_of_val(&takes_big()) <= 2 * size_of::<usize>());
}

#[test]
fn niche_in_coroutine() {
    fn optional<G: Generator>(g: G) -> usize {
        size_of_val(&Some(g))
    }
    // The states that are not used make room for `None`.
    assert_eq!(optional(takes_big()), size_of_val(&takes_big()));
}

// live-upvar-across-yield.rs

#[test]
fn live_upvar_across_yield() {
    let b = |_: ()| 3;
    let mut g = gen_! {
        yield 0;
        yield b(());
    };
    assert_eq!((yields(&mut g), yields(&mut g)), (0, 3));
}

// yield-in-args.rs, yield-in-box.rs, yield-in-initializer.rs, yield-subtype.rs

#[generator]
fn in_odd_places<'a>(
    x: &'a i32,
) -> impl Generator<Yield = i32, Send = i32, Return = (i32, Box<i32>, &'a i32)> {
    let sum = i32::max(yield_!(1), yield_!(2));
    let boxed = Box::new(yield_!(3));
    let list = [yield_!(4); 2];
    let y: &i32 = {
        yield_!(5);
        x
    };
    (sum + list[0] + list[1], boxed, y)
}

#[test]
fn yield_in_args_box_and_initializer() {
    let x = 7;
    let mut g = in_odd_places(&x);
    assert_eq!(next(&mut g).yielded(), Some(1));
    for (sent, wanted) in [(10, 2), (20, 3), (30, 4), (40, 5)] {
        assert_eq!(g.send(sent).yielded(), Some(wanted));
    }
    let (sum, boxed, y) = g.send(0).returned().expect("it returns");
    assert_eq!((sum, *boxed, *y), (100, 30, 7));
}

// reinit-in-match-guard.rs

#[generator]
fn reinitializes() -> impl Generator<Yield = &'static str> {
    let mut x = "first".to_owned();
    match Some(&()) {
        Some(_)
            if {
                drop(x);
                x = "second".to_owned();
                false
            } => {}
        _ => {}
    }
    yield_!(if x == "second" { "second" } else { "other" });
    loop {
        drop(x);
        x = "third".to_owned();
        yield_!("again");
        if x.len() == 5 {
            break;
        }
    }
    yield_!(if x == "third" { "third" } else { "other" });
}

#[test]
fn reinit_in_match_guard() {
    assert_eq!(reinitializes().collect::<Vec<_>>(), ["second", "again", "third"]);
}

// reborrow-mut-upvar.rs, smoke-resume-args.rs

#[generator]
fn reborrows(bar: &mut i32) -> impl Generator<Yield = i32> {
    let rest = &mut *bar;
    *rest = 2;
    yield_!(*rest);
    *bar += 1;
    yield_!(*bar);
}

#[test]
fn reborrow_mut_upvar() {
    let mut bar = 1;
    assert_eq!(reborrows(&mut bar).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(bar, 3);
}

// too-live-local-in-immovable-gen.rs: what is dead at a suspension is not in the object.

#[generator]
fn forgets() -> impl Generator<Yield = bool> {
    let big = [1_u8; 4096];
    let alive = big.contains(&1);
    yield_!(alive);
    yield_!(!alive);
}

#[test]
fn too_live_local() {
    assert!(size_of_val(&forgets()) <= 4, "{}", size_of_val(&forgets()));
}

// drop-and-replace.rs

#[generator]
fn replaces(log: Log) -> impl Generator<Yield = usize> {
    #[allow(unused_assignments, reason = "it is dropped")]
    let mut slot = Noisy("first", Rc::clone(&log));
    slot = Noisy("second", Rc::clone(&log));
    yield_!(log.borrow().len());
    slot = Noisy("third", Rc::clone(&log));
    yield_!(slot.0.len());
}

#[test]
fn drop_and_replace() {
    let log = Log::default();
    let mut g = replaces(Rc::clone(&log));
    assert_eq!(yields(&mut g), 1);
    assert_eq!(yields(&mut g), 5);
    assert_eq!(*log.borrow(), ["first", "second"]);
    drop(g);
    assert_eq!(*log.borrow(), ["first", "second", "third"]);
}

// addassign-yield.rs, drop-track-addassign-yield.rs

#[generator]
fn adds() -> impl Generator<Yield = i32, Send = i32, Return = i32> {
    let mut x = 0;
    x += {
        let y = yield_!(0);
        y * 2
    };
    x -= yield_!(x);
    x
}

#[test]
fn addassign_yield() {
    let mut g = adds();
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(g.send(5).yielded(), Some(10));
    assert_eq!(g.send(3).returned(), Some(7));
}

// discriminant.rs: many suspensions; pin-box-coroutine.rs; uninhabited-field.rs

macro_rules! sum {
    ($($n:literal)*) => {
        #[generator]
        fn many() -> impl Generator<Yield = u32, Return = u32> {
            let mut sum = 0;
            $( yield_!($n); sum += $n; )*
            sum
        }
    };
}

sum!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40);

#[test]
fn discriminants() {
    let mut g = Box::pin(many());
    assert_eq!(count(&mut g), 40);
    assert_eq!(size_of_val(&many()), 8);
    let mut g = many();
    for n in 1..=40 {
        assert_eq!(yields(&mut g), n);
    }
    assert_eq!(returns(&mut g), 820);
}

#[generator]
fn never(result: Result<u8, std::convert::Infallible>) -> impl Generator<Yield = u8> {
    let n = match result {
        Ok(n) => n,
        Err(never) => match never {},
    };
    yield_!(n);
}

#[test]
fn uninhabited_field() {
    assert_eq!(never(Ok(3)).collect::<Vec<_>>(), [3]);
}

// block-control-flow.rs, break-inside-coroutine-issue-124495.rs (the valid half)

#[generator]
fn labels(n: u8) -> impl Generator<Yield = u8, Return = u8> {
    let x = 'a: {
        if n == 0 {
            break 'a 1;
        }
        yield_!(2);
        'b: loop {
            yield_!(3);
            while n == 2 {
                yield_!(4);
                break 'b;
            }
            break 'a 5;
        }
        6
    };
    x + n
}

#[test]
fn block_control_flow() {
    for (n, wanted, value) in [(0, 0, 1), (1, 2, 6), (2, 3, 8)] {
        assert_eq!(count(&mut labels(n)), wanted);
        let mut g = labels(n);
        for _ in 0..wanted {
            let _ = next(&mut g);
        }
        assert_eq!(returns(&mut g), value);
    }
}

// partial-drop.rs, derived-drop-parent-expr.rs: what is dropped before a suspension does not make the object `!Send`.

#[generator]
fn drops_an_rc() -> impl Generator<Yield = i32> {
    let n = {
        let counted = Rc::new(Cell::new(3));
        counted.get()
    };
    yield_!(n);
    let moved = Rc::new(4);
    drop(moved);
    yield_!(n + 1);
}

#[test]
fn partial_drop() {
    fn is_send(_: &impl Send) {}
    let g = drops_an_rc();
    is_send(&g);
    assert_eq!(g.collect::<Vec<_>>(), [3, 4]);
}
