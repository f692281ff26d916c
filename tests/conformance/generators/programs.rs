//! Programs of generators: the doctests `fun` and `conjoin`.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use dunder::prelude::*;

/// Integers, from anywhere.
type Ints = Box<dyn Iterator<Item = u64>>;

fn first<T>(n: usize, items: &mut impl Iterator<Item = T>) -> Vec<T> {
    items.take(n).collect()
}

dunder! {
    fn from(mut i: u64) -> impl Generator<Yield = u64> {
        loop {
            yield i;
            i += 1;
        }
    }

    fn without_multiples(n: u64, ints: Ints) -> impl Generator<Yield = u64> {
        for i in ints {
            if i % n != 0 {
                yield i;
            }
        }
    }

    fn sieve(mut ints: Ints) -> impl Generator<Yield = u64> {
        let Some(prime) = ints.next() else { return };
        yield prime;
        for p in sieved(Box::new(without_multiples(prime, ints))) {
            yield p;
        }
    }

    fn times(n: u64, ints: Ints) -> impl Generator<Yield = u64> {
        for i in ints {
            yield n * i;
        }
    }

    fn merge(mut g: Ints, mut h: Ints) -> impl Generator<Yield = u64> {
        let (Some(mut a), Some(mut b)) = (g.next(), h.next()) else { return };
        loop {
            let least = a.min(b);
            yield least;
            if a == least {
                let Some(more) = g.next() else { return };
                a = more;
            }
            if b == least {
                let Some(more) = h.next() else { return };
                b = more;
            }
        }
    }
}

fn sieved(ints: Ints) -> Ints {
    Box::new(sieve(ints))
}

#[test]
fn generators_filter_and_multiply_what_others_give() {
    assert_eq!(first(7, &mut from(5)), [5, 6, 7, 8, 9, 10, 11]);
    assert_eq!(first(6, &mut without_multiples(3, Box::new(from(1)))), [1, 2, 4, 5, 7, 8]);
    assert_eq!(first(10, &mut times(10, Box::new(from(1)))), [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
}

#[test]
fn a_recursive_sieve_gives_the_primes() {
    let primes = first(20, &mut sieve(Box::new(from(2))));
    assert_eq!(primes, [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71]);
}

fn smooth_by_recursion() -> Ints {
    Box::new(hamming())
}

dunder! {
    fn hamming() -> impl Generator<Yield = u64> {
        yield 1;
        let two: Ints = Box::new(times(2, smooth_by_recursion()));
        let three: Ints = Box::new(times(3, smooth_by_recursion()));
        let five: Ints = Box::new(times(5, smooth_by_recursion()));
        for i in merge(Box::new(merge(two, three)), five) {
            yield i;
        }
    }

    fn hamming_of_itself(me: Lazy) -> impl Generator<Yield = u64> {
        yield 1;
        let two: Ints = Box::new(times(2, me.iter()));
        let three: Ints = Box::new(times(3, me.iter()));
        let five: Ints = Box::new(times(5, me.iter()));
        for i in merge(Box::new(merge(two, three)), five) {
            yield i;
        }
    }

    fn sums(mut g: Ints, mut h: Ints) -> impl Generator<Yield = u64> {
        while let (Some(a), Some(b)) = (g.next(), h.next()) {
            yield a + b;
        }
    }

    fn fibonacci_of_itself(me: Lazy) -> impl Generator<Yield = u64> {
        yield 1;
        yield 2;
        let mut tail = me.iter();
        tail.next();
        for sum in sums(me.iter(), tail) {
            yield sum;
        }
    }
}

/// A list whose elements are made when they are asked for; it may be asked while it makes one.
#[derive(Clone, Default)]
struct Lazy(Rc<RefCell<Known>>);

#[derive(Default)]
struct Known {
    so_far: Vec<u64>,
    fetch: Option<Ints>,
}

impl Lazy {
    fn new(make: impl FnOnce(Lazy) -> Ints) -> Lazy {
        let lazy = Lazy::default();
        let fetch = make(lazy.clone());
        lazy.0.borrow_mut().fetch = Some(fetch);
        lazy
    }

    fn get(&self, i: usize) -> Option<u64> {
        loop {
            if let Some(&known) = self.0.borrow().so_far.get(i) {
                return Some(known);
            }
            // Not borrowed while it runs: it asks for what is known already.
            let mut fetch = self.0.borrow_mut().fetch.take()?;
            let fetched = fetch.next();
            let mut known = self.0.borrow_mut();
            known.so_far.push(fetched?);
            known.fetch = Some(fetch);
        }
    }

    fn iter(&self) -> Ints {
        let lazy = self.clone();
        Box::new((0..).map_while(move |i| lazy.get(i)))
    }
}

const SMOOTH: [u64; 45] = [
    1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 27, 30, 32, 36, 40, 45, 48, 50, 54, 60, 64, 72,
    75, 80, 81, 90, 96, 100, 108, 120, 125, 128, 135, 144, 150, 160, 162, 180, 192,
];

#[test]
fn numbers_without_great_prime_factors_by_recursion() {
    assert_eq!(first(45, &mut hamming()), SMOOTH);
}

#[test]
fn the_same_from_a_list_that_refers_to_itself() {
    let lazy = Lazy::new(|me| Box::new(hamming_of_itself(me)));
    assert_eq!(first(45, &mut lazy.iter()), SMOOTH);
    assert_eq!(lazy.get(74), Some(675));
    let fibonacci = Lazy::new(|me| Box::new(fibonacci_of_itself(me)));
    let expected = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584];
    assert_eq!(first(17, &mut fibonacci.iter()), expected);
}

/// One generator for several readers: what the fastest has read is kept until the slowest has.
#[derive(Clone)]
struct Tee {
    shared: Rc<RefCell<Readers>>,
    reader: usize,
}

struct Readers {
    source: Option<Ints>,
    waiting: Vec<VecDeque<u64>>,
}

fn tee<const N: usize>() -> [Tee; N] {
    let shared = Rc::new(RefCell::new(Readers { source: None, waiting: vec![VecDeque::new(); N] }));
    std::array::from_fn(|reader| Tee { shared: Rc::clone(&shared), reader })
}

impl Iterator for Tee {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        loop {
            if let Some(item) = self.shared.borrow_mut().waiting[self.reader].pop_front() {
                return Some(item);
            }
            let mut source = self.shared.borrow_mut().source.take()?;
            let item = source.next()?;
            let mut shared = self.shared.borrow_mut();
            shared.source = Some(source);
            shared.waiting.iter_mut().for_each(|waiting| waiting.push_back(item));
        }
    }
}

dunder! {
    fn hamming_from(m2: Tee, m3: Tee, m5: Tee) -> impl Generator<Yield = u64> {
        yield 1;
        let two: Ints = Box::new(times(2, Box::new(m2)));
        let rest: Ints = Box::new(merge(Box::new(times(3, Box::new(m3))), Box::new(times(5, Box::new(m5)))));
        for n in merge(two, rest) {
            yield n;
        }
    }
}

#[test]
fn the_same_from_one_generator_with_several_readers() {
    let [m2, m3, m5, mut result] = tee();
    let source = hamming_from(m2, m3, m5);
    result.shared.borrow_mut().source = Some(Box::new(source));
    assert_eq!(first(45, &mut result), SMOOTH);
}

type Values = Vec<usize>;
type Choices = Rc<dyn Fn(&Values) -> Box<dyn Iterator<Item = usize>>>;
type Chosen = Box<dyn Iterator<Item = Values>>;

dunder! {
    /// Every way to choose one value after the other, each from what those before it leave; it goes back where nothing is
    /// left.
    fn conjoin(choices: Rc<[Choices]>, values: Values) -> impl Generator<Yield = Values> {
        if values.len() == choices.len() {
            yield values;
        } else {
            for value in choices[values.len()](&values) {
                let mut values = values.clone();
                values.push(value);
                for all in conjoined(Rc::clone(&choices), values) {
                    yield all;
                }
            }
        }
    }

    /// The same on a stack of its own.
    fn flat_conjoin(choices: Rc<[Choices]>) -> impl Generator<Yield = Values> {
        let mut values = Values::new();
        let mut open = Vec::new();
        loop {
            if open.len() == choices.len() {
                yield values.clone();
            } else {
                open.push(choices[open.len()](&values));
            }
            loop {
                let Some(deepest) = open.len().checked_sub(1) else { return };
                values.truncate(deepest);
                match open[deepest].next() {
                    Some(value) => {
                        values.push(value);
                        break;
                    }
                    None => {
                        open.pop();
                    }
                }
            }
        }
    }
}

fn conjoined(choices: Rc<[Choices]>, values: Values) -> Chosen {
    Box::new(conjoin(choices, values))
}

fn bits(n: usize) -> Rc<[Choices]> {
    let bit: Choices = Rc::new(|_| Box::new(0..2));
    vec![bit; n].into()
}

/// The columns of row `row` that no queen of the rows above attacks.
fn queens(n: usize) -> Rc<[Choices]> {
    let row: Choices = Rc::new(move |above: &Values| {
        let above = above.clone();
        let row = above.len();
        let free = move |&column: &usize| {
            above.iter().enumerate().all(|(r, &c)| c != column && c.abs_diff(column) != row - r)
        };
        Box::new((0..n).filter(free))
    });
    vec![row; n].into()
}

#[test]
fn conjoined_choices_give_their_product() {
    let three: Vec<Values> = conjoin(bits(3), Values::new()).collect();
    let expected: Vec<Values> = (0..8).map(|i| vec![i >> 2 & 1, i >> 1 & 1, i & 1]).collect();
    assert_eq!(three, expected);
    for n in 0..10 {
        let all: Vec<Values> = conjoin(bits(n), Values::new()).collect();
        assert_eq!((all.len(), &all[0], &all[all.len() - 1]), (1 << n, &vec![0; n], &vec![1; n]));
        assert_eq!(flat_conjoin(bits(n)).collect::<Vec<_>>(), all);
    }
}

#[test]
fn queens_are_placed_by_backtracking() {
    let solutions: Vec<Values> = conjoin(queens(8), Values::new()).collect();
    assert_eq!(solutions[0], [0, 4, 7, 5, 2, 6, 1, 3]);
    assert_eq!(solutions[1], [0, 5, 7, 2, 6, 3, 1, 4]);
    assert_eq!(solutions.len(), 92);
    assert_eq!(flat_conjoin(queens(8)).collect::<Vec<_>>(), solutions);
}

/// The squares a knight's move away that are not on the way yet, the ones with the fewest ways on first.
fn knights(n: usize) -> Rc<[Choices]> {
    let from = move |square: usize| {
        let (row, column) = (square / n, square % n);
        (0..n * n).filter(move |next| {
            let (rows, columns) = ((next / n).abs_diff(row), (next % n).abs_diff(column));
            (rows, columns) == (1, 2) || (rows, columns) == (2, 1)
        })
    };
    let step: Choices = Rc::new(move |way: &Values| {
        let Some(&last) = way.last() else { return Box::new(std::iter::once(0)) };
        let mut free: Values = from(last).filter(|next| !way.contains(next)).collect();
        free.sort_by_key(|&next| from(next).filter(|further| !way.contains(further)).count());
        Box::new(free.into_iter())
    });
    vec![step; n * n].into()
}

#[test]
fn a_knight_comes_to_every_square_once() {
    for n in [5, 10] {
        let way = flat_conjoin(knights(n)).next().expect("there is a way");
        assert_eq!(way.len(), n * n);
        let mut squares = way.clone();
        squares.sort_unstable();
        assert_eq!(squares, (0..n * n).collect::<Values>());
        for pair in way.windows(2) {
            let (rows, columns) = ((pair[0] / n).abs_diff(pair[1] / n), (pair[0] % n).abs_diff(pair[1] % n));
            assert_eq!(rows * columns, 2);
        }
    }
}

/// A member of a set, found through a generator: it yields its own name until it has a parent, then what that yields.
struct Member {
    name: char,
    parent: RefCell<Option<Rc<Member>>>,
    generator: RefCell<Option<Box<dyn Iterator<Item = char>>>>,
}

impl Member {
    fn new(name: char) -> Rc<Member> {
        let member = Rc::new(Member { name, parent: RefCell::default(), generator: RefCell::default() });
        member.generator.replace(Some(Box::new(finds(Rc::downgrade(&member)))));
        member
    }

    fn find(&self) -> Option<char> {
        self.generator.borrow_mut().as_mut()?.next()
    }
}

dunder! {
    fn finds(me: std::rc::Weak<Member>) -> impl Generator<Yield = char> {
        while let Some(me) = me.upgrade() {
            let parent = me.parent.borrow().clone();
            let found = match parent {
                None => Some(me.name),
                Some(parent) => parent.find(),
            };
            drop(me);
            match found {
                Some(name) => { yield name; }
                None => return,
            }
        }
    }
}

#[test]
fn sets_are_united_by_switching_generators() {
    let sets: Vec<Rc<Member>> = ('A'..='F').map(Member::new).collect();
    let found = || sets.iter().filter_map(|set| set.find()).collect::<String>();
    let unite = |child: usize, parent: usize| {
        sets[child].parent.replace(Some(Rc::clone(&sets[parent])));
    };
    assert_eq!(found(), "ABCDEF");
    unite(3, 6 - 1);
    assert_eq!(found(), "ABCFEF");
    unite(5, 1);
    assert_eq!(found(), "ABCBEB");
    unite(4, 2);
    unite(2, 1);
    assert_eq!(found(), "ABBBBB");
    unite(1, 0);
    assert_eq!(found(), "AAAAAA");
}
