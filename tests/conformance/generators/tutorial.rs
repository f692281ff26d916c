//! The language as its tutorial and PEP 255 show it: the doctests `tut`, `pep`, `email` and `syntax`.

use std::cell::RefCell;
use std::rc::Rc;

use dunder::contextlib::{ContextManager, Shared, closing};
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{is_finished, raises};

fn all<G: Generator<Send = ()> + Unpin>(g: G) -> Vec<G::Yield> {
    g.results().map(|item| item.expect("nothing is raised")).collect()
}

dunder! {
    fn two() -> impl Generator<Yield = i32> {
        yield 1;
        yield 2;
    }

    fn returns_early() -> impl Generator<Yield = i32> {
        yield 1;
        return;
        yield 2;
    }
}

#[test]
fn a_simple_generator_gives_its_items_and_ends() {
    let mut seen = Vec::new();
    for i in two() {
        seen.push(i);
    }
    assert_eq!(seen, [1, 2]);
    let mut g = two();
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(next(&mut g).yielded(), Some(2));
    assert_eq!(next(&mut g).returned(), Some(()));
}

#[test]
fn return_ends_it_for_good() {
    let mut g = returns_early();
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(next(&mut g).returned(), Some(()));
    is_finished(&mut g);
    is_finished(&mut g);
}

dunder! {
    fn returns_in_a_try() -> impl Generator<Yield = i32> {
        try {
            return;
        } except _: BaseException {
            yield 1;
        }
    }

    fn stops_in_a_try() -> impl Generator<Yield = i32> {
        try {
            raise StopIteration;
        } except _: BaseException {
            yield 42;
        }
    }

    fn yields_in_a_finally() -> impl Generator<Yield = i32> {
        try {
            return;
        } finally {
            yield 1;
        }
    }
}

#[test]
fn to_return_is_not_to_raise_a_stop_iteration() {
    assert_eq!(all(returns_in_a_try()), []);
    assert_eq!(all(stops_in_a_try()), [42]);
}

#[test]
fn a_finally_may_yield_on_the_way_out() {
    assert_eq!(all(yields_in_a_finally()), [1]);
}

dunder! {
    fn count(n: i32) -> impl Generator<Yield = i32> {
        for i in 0..n {
            yield i;
        }
    }

    fn counts_again(n: i32) -> impl Generator<Yield = i32> {
        for i in count(n) {
            yield i;
        }
    }
}

#[test]
fn it_goes_back_to_whoever_resumed_it_last() {
    let create = || {
        let mut g = count(5);
        assert_eq!(next(&mut g).yielded(), Some(0));
        g
    };
    assert_eq!(create().collect::<Vec<_>>(), [1, 2, 3, 4]);
}

#[test]
fn a_generator_may_run_through_another() {
    assert_eq!(all(count(5)), [0, 1, 2, 3, 4]);
    assert_eq!(all(counts_again(5)), [0, 1, 2, 3, 4]);
}

type Boxed = Box<dyn Generator<Yield = i32, Send = (), Return = ()> + Unpin>;

/// A handle on a generator that the generator itself can reach.
type Me = Rc<RefCell<Option<Shared<Boxed>>>>;

dunder! {
    fn resumes_itself(me: Me) -> impl Generator<Yield = i32> {
        let mut me = me.borrow().clone().unwrap();
        match next(&mut me) {
            Step::Raised(e) => raise e,
            _ => yield 1,
        }
    }
}

#[test]
fn what_is_running_cannot_be_resumed() {
    let me = Me::default();
    let boxed: Boxed = Box::new(resumes_itself(Rc::clone(&me)));
    let mut g = closing(boxed).__enter__().unwrap();
    me.replace(Some(g.clone()));
    assert_eq!(raises::<ValueError>(next(&mut g)).to_string(), "generator already executing");
    is_finished(&mut g);
    me.take();
}

fn divides(by: i32) -> Result<i32, ValueError> {
    1i32.checked_div(by).ok_or(ValueError::new("division by zero"))
}

dunder! {
    fn calls_what_raises() -> impl Generator<Yield = i32> {
        yield divides(0)?;
        yield 42;
    }

    fn tries() -> impl Generator<Yield = i32> {
        try {
            yield 1;
            try {
                yield 2;
                divides(0)?;
                yield 3;
            } except _: ValueError {
                yield 4;
                yield 5;
                raise;
            } except _ {
                yield 6;
            }
            yield 7;
        } except _ {
            yield 8;
        }
        yield 9;
        try {
            let _x = 12;
        } finally {
            yield 10;
        }
        yield 11;
    }
}

#[test]
fn an_exception_propagates_and_finishes_the_generator() {
    let mut g = calls_what_raises();
    let e = raises::<ValueError>(next(&mut g));
    assert_eq!(e.traceback().first().map(|frame| frame.function), Some("calls_what_raises"));
    is_finished(&mut g);
}

#[test]
fn nested_tries_go_the_way_they_are_written() {
    assert_eq!(all(tries()), [1, 2, 4, 5, 8, 9, 10, 11]);
}

struct Tree {
    label: char,
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}

fn tree(labels: &[char]) -> Option<Box<Tree>> {
    let middle = labels.len() / 2;
    let (left, rest) = labels.split_at(middle);
    let (&label, right) = rest.split_first()?;
    Some(Box::new(Tree { label, left: tree(left), right: tree(right) }))
}

type Labels<'a> = Box<dyn Generator<Yield = char, Send = (), Return = ()> + Unpin + 'a>;

fn boxed(t: &Option<Box<Tree>>) -> Labels<'_> {
    Box::new(in_order(t))
}

dunder! {
    fn in_order(t: &Option<Box<Tree>>) -> impl Generator<Yield = char> {
        if let Some(t) = t {
            for x in boxed(&t.left).results() {
                yield x?;
            }
            yield t.label;
            yield from boxed(&t.right);
        }
    }

    fn in_order_without_recursion(tree: &Tree) -> impl Generator<Yield = char> {
        let mut stack = Vec::new();
        let mut node = tree;
        loop {
            while let Some(left) = &node.left {
                stack.push(node);
                node = left;
            }
            yield node.label;
            while node.right.is_none() {
                let Some(above) = stack.pop() else { return };
                node = above;
                yield node.label;
            }
            if let Some(right) = &node.right {
                node = right;
            }
        }
    }
}

#[test]
fn a_tree_is_walked_with_and_without_recursion() {
    let letters: Vec<char> = ('A'..='Z').collect();
    let t = tree(&letters);
    assert_eq!(all(in_order(&t)), letters);
    assert_eq!(all(in_order_without_recursion(t.as_ref().unwrap())), letters);
}

dunder! {
    fn yields_nothing_four_times() -> impl Generator<Yield = Option<()>> {
        for _ in 0..3 {
            yield None;
        }
        yield None;
        return;
    }

    fn catches_its_own_stop() -> impl Generator<Yield = i32> {
        yield 1;
        try {
            raise StopIteration;
        } except _ {
            yield 2;
        }
        yield 3;
    }

    fn combinations(x: Vec<i32>, k: usize) -> impl Generator<Yield = Vec<i32>> {
        if k > x.len() {
            return;
        }
        if k == 0 {
            yield vec![];
        } else {
            let (first, rest) = (x[0], x[1..].to_vec());
            for c in choose(rest.clone(), k - 1).results() {
                let mut c = c?;
                c.insert(0, first);
                yield c;
            }
            yield from choose(rest, k);
        }
    }
}

fn choose(x: Vec<i32>, k: usize) -> Box<dyn Generator<Yield = Vec<i32>, Send = (), Return = ()> + Unpin> {
    Box::new(combinations(x, k))
}

#[test]
fn to_yield_nothing_is_not_to_return_nothing() {
    assert_eq!(all(yields_nothing_four_times()), [None; 4]);
}

#[test]
fn a_stop_iteration_is_caught_like_any_exception() {
    assert_eq!(all(catches_its_own_stop()), [1, 2, 3]);
}

#[test]
fn combinations_by_recursion() {
    let sequence = vec![1, 2, 3, 4];
    let counts: Vec<usize> = (0..6).map(|k| all(combinations(sequence.clone(), k)).len()).collect();
    assert_eq!(counts, [1, 4, 6, 4, 1, 0]);
    assert_eq!(all(combinations(sequence.clone(), 2)), [[1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [3, 4]]);
    assert_eq!(all(combinations(sequence, 3)), [[1, 2, 3], [1, 2, 4], [1, 3, 4], [2, 3, 4]]);
}

dunder! {
    fn yields_in_a_handler() -> impl Generator<Yield = i32> {
        try {
            try {
                yield 12;
                divides(0)?;
            } except _: ValueError {
                yield 666;
            } except _: BaseException {
                try {
                    let _x = 12;
                } finally {
                    yield 12;
                }
            }
        } except _: BaseException {
            return;
        }
    }

    fn never_yields() -> impl Generator<Yield = i32> {
        if false {
            yield 1;
        }
    }

    fn returns_first(x: i32) -> impl Generator<Yield = i32> {
        return;
        try {
            if x == 4 {
            } else if false {
                try {
                    divides(0)?;
                } except _: TypeError {
                } else {
                    while x == 12 {
                        yield 2;
                    }
                }
            }
        } except _: BaseException {}
    }

    fn continues_in_a_try() -> impl Generator<Yield = i32> {
        for i in 0..3 {
            try {
                continue;
            } finally {
                yield i;
            }
        }
    }
}

#[test]
fn a_yield_may_stand_in_every_part_of_a_try() {
    assert_eq!(all(yields_in_a_handler()), [12, 666]);
}

#[test]
fn a_generator_that_never_comes_to_its_yield_is_one() {
    assert_eq!(all(never_yields()), []);
    assert_eq!(all(returns_first(4)), []);
}

#[test]
fn a_continue_goes_through_the_finally_that_yields() {
    assert_eq!(all(continues_in_a_try()), [0, 1, 2]);
}

#[test]
fn closures_give_generators() {
    let one = || gen_! { yield 1 };
    let two = || gen_! { ((yield 1), (yield 2)) };
    assert_eq!(all(one()), [1]);
    assert_eq!(all(two()), [1, 2]);
}
