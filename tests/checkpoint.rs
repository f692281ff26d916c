//! Objects that are stored, and go on in a fresh one.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::rc::Rc;

use dunder::errors::ValueError;
use dunder::prelude::*;
use dunder::{Checkpoint, restore};
use serde::{Deserialize, Serialize};

fn to_text(object: &impl Checkpoint) -> String {
    serde_json::to_string(object).expect("the object can be stored")
}

fn from_text<G: Checkpoint>(fresh: G, text: &str) -> Result<G, String> {
    restore(fresh, &mut serde_json::Deserializer::from_str(text)).map_err(|e| e.to_string())
}

fn refusal<G: Checkpoint>(fresh: G, text: &str) -> String {
    from_text(fresh, text).err().expect("the checkpoint is refused")
}

/// How a driver answers what is yielded.
type Answers<Y, S> = fn(&Y) -> S;

/// Runs an object to its end; before every resume it is replaced by what `between` makes of it.
fn run<G>(mut object: G, answer: Answers<G::Yield, G::Send>, between: impl Fn(G) -> G) -> Vec<String>
where
    G: Generator<Yield: Debug, Return: Debug> + Unpin,
{
    let mut log = Vec::new();
    let mut sent = None;
    loop {
        object = between(object);
        let step = match sent.take() {
            None => next(&mut object),
            Some(value) => object.send(value),
        };
        log.push(format!("{step:?}"));
        match step {
            Step::Yielded(value) => sent = Some(answer(&value)),
            Step::Returned(_) | Step::Raised(_) => break,
        }
        assert!(log.len() < 1000, "it does not end");
    }
    // What is closed can be stored, too.
    object = between(object);
    log.push(format!("{:?}", next(&mut object)));
    log
}

/// Stores and restores an object at every suspension, in two formats, and compares with one that is left alone.
fn compare<G>(make: impl Fn() -> G, answer: Answers<G::Yield, G::Send>) -> Vec<String>
where
    G: Generator<Yield: Debug, Return: Debug> + Checkpoint + Unpin,
{
    let straight = run(make(), answer, |object| object);
    let stored = run(make(), answer, |object| {
        from_text(make(), &to_text(&object)).expect("the checkpoint is of this very object")
    });
    let packed = run(make(), answer, |object| {
        let bytes = postcard::to_stdvec(&object).expect("the object can be stored");
        restore(make(), &mut postcard::Deserializer::from_bytes(&bytes)).expect("it can be restored")
    });
    // As a tree in between, whose maps are sorted.
    let planted = run(make(), answer, |object| {
        let tree = serde_json::to_value(&object).expect("the object can be stored");
        restore(make(), tree).expect("it can be restored")
    });
    assert_eq!(stored, straight);
    assert_eq!(packed, straight);
    assert_eq!(planted, straight);
    straight
}

// Generators.

#[generator]
fn total(limit: f64) -> impl Generator<Yield = f64, Send = f64, Return = f64> + Checkpoint {
    let mut total = 0.0;
    while total < limit {
        total += yield_!(total);
    }
    total
}

#[test]
fn a_running_total() {
    let log = compare(|| total(10.0), |total| total + 1.0);
    assert_eq!(
        log,
        [
            "Yielded(0.0)",
            "Yielded(1.0)",
            "Yielded(3.0)",
            "Yielded(7.0)",
            "Returned(15.0)",
            "Raised(StopIteration)"
        ]
        .map(|line| line.replace("Raised(StopIteration)", &log[5]))
    );
}

#[generator]
fn loops() -> impl Generator<Yield = String, Return = i32> + Checkpoint {
    let mut sum = 0;
    for i in 1..=2 {
        for j in (0..i).rev() {
            yield_!(format!("{i}{j}"));
        }
    }
    for (k, name) in ["a", "b"].map(String::from).into_iter().enumerate() {
        sum += k as i32;
        yield_!(name);
    }
    for (name, count) in BTreeMap::from([("x".to_owned(), 2), ("y".to_owned(), 1)]) {
        for c in name.repeat(count).chars().map(|c| c.to_ascii_uppercase()).collect::<Vec<_>>() {
            yield_!(c.to_string());
        }
    }
    for x in Some(3) {
        sum += x;
        yield_!("some".to_owned());
    }
    for x in (1..).take_while(|n| n * n < 10) {
        sum += x;
        yield_!("while".to_owned());
    }
    for x in 5.. {
        if x > 6 {
            break;
        }
        yield_!(format!("from {x}"));
    }
    for c in 'a'..='c' {
        yield_!(c.to_string());
    }
    let mut queue = vec![1, 2, 3];
    while let Some(item) = queue.pop() {
        let halves: Vec<i32> = vec![item / 2, item % 2];
        'outer: for half in halves {
            for _ in 0..=half {
                if half > 1 {
                    break 'outer;
                }
                yield_!(format!("{item} {half}"));
            }
        }
    }
    sum
}

#[test]
fn every_kind_of_loop() {
    let log = compare(loops, |_| ());
    assert_eq!(log.iter().filter(|line| line.contains("while")).count(), 3);
    assert_eq!(&log[log.len() - 2], "Returned(10)");
}

#[generator]
fn leaf(name: String, count: u32, log: &str) -> impl Generator<Yield = String, Return = usize> + Checkpoint {
    let mut seen = Vec::new();
    for i in 0..count {
        yield_!(format!("{log}: {name} {i}"));
        seen.push(i);
    }
    seen.len()
}

#[generator]
fn branch(depth: u32, log: &str) -> impl Generator<Yield = String, Return = usize> + Checkpoint {
    let names = vec!["left".to_owned(), "right".to_owned()];
    let mut sum = 0;
    for name in names {
        sum += yield_from!(leaf(name.clone(), depth, log));
        yield_!(format!("after {name}"));
    }
    let last = yield_from!(leaf("last".to_owned() + "!", 1, log));
    sum + last + yield_from!(leaf(String::new(), yield_from!(leaf("deep".into(), 2, log)) as u32, log))
}

#[generator]
fn tree(log: &str) -> impl Generator<Yield = String, Return = usize> + Checkpoint {
    let before = "before".to_owned();
    yield_!(before.clone());
    let sum = yield_from!(branch(2, log)) + yield_from!(branch(1, &log[..1]));
    yield_!(before);
    sum
}

#[test]
fn nested_generators() {
    let log = compare(|| tree("log"), |_| ());
    assert_eq!(log.iter().filter(|line| line.contains("deep")).count(), 4);
    assert_eq!(&log[log.len() - 2], "Returned(12)");
}

#[test]
fn a_nested_object_keeps_the_arguments_of_its_call() {
    let mut object = tree("log");
    for _ in 0..3 {
        let _ = next(&mut object);
    }
    let text = to_text(&object);
    let mut restored = from_text(tree("other"), &text).expect("it can be restored");
    // `left` is stored; the reference is that of the fresh object, all the way down.
    assert_eq!(next(&mut restored).yielded().as_deref(), Some("after left"));
    assert_eq!(next(&mut restored).yielded().as_deref(), Some("other: right 0"));
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Order {
    id: u64,
    items: Vec<String>,
}

struct Store {
    prefix: String,
    calls: Cell<u32>,
}

/// What the coroutines ask of their scheduler, and what it answers.
type Command = String;
type Reply = i64;

impl Store {
    #[dunder::coroutine(checkpoint, yields = Command, sends = Reply)]
    async fn ship(&self, item: String, #[fresh] journal: Rc<RefCell<Vec<String>>>) -> i64 {
        self.calls.set(self.calls.get() + 1);
        let tracking = ask(format!("{}ship {item}", self.prefix)).await;
        journal.borrow_mut().push(item);
        tracking
    }

    #[dunder::coroutine(checkpoint, yields = Command, sends = Reply)]
    async fn process(
        &self,
        order: Order,
        #[fresh] journal: Rc<RefCell<Vec<String>>>,
    ) -> Result<i64, ValueError> {
        let mut sum = ask(format!("reserve {}", order.id)).await;
        for item in order.items.clone() {
            sum += self.ship(item, journal.clone()).await;
            if sum > 1000 {
                return Err(ValueError::new("too much"));
            }
        }
        sum += Store::ship(self, "box".to_owned(), journal).await;
        Ok(sum + ask(format!("bill {order:?}")).await)
    }
}

#[dunder::coroutine(checkpoint, yields = Command, sends = Reply)]
async fn ask(what: String) -> Reply {
    let reply = yield_!(what.clone());
    if reply < 0 { yield_!(what + " again") } else { reply }
}

#[test]
fn a_coroutine_of_a_scheduler() {
    let store = Store { prefix: "please ".to_owned(), calls: Cell::new(0) };
    let journal = Rc::new(RefCell::new(Vec::new()));
    let order = Order { id: 7, items: vec!["cup".to_owned(), "pot".to_owned()] };
    let answer: Answers<Command, Reply> = |command| {
        if command.contains("pot") && !command.ends_with("again") { -1 } else { command.len() as i64 }
    };
    let log = compare(|| store.process(order.clone(), journal.clone()).__await__(), answer);
    assert_eq!(log[0], "Yielded(\"reserve 7\")");
    assert_eq!(log[3], "Yielded(\"please ship pot again\")");
    assert!(log[7].starts_with("Returned(Ok("), "{log:?}");
    // Each body ran once in each of the four runs: making an object anew runs nothing.
    assert_eq!(store.calls.get(), 4 * 3);
    assert_eq!(journal.borrow().len(), 4 * 3);
}

#[generator]
fn generic<T, const N: usize>(items: [T; N]) -> impl Generator<Yield = T> + Checkpoint
where
    T: Clone + Serialize + serde::de::DeserializeOwned,
    [T; N]: Serialize + serde::de::DeserializeOwned,
{
    let mut all: Vec<T> = items.to_vec();
    let first = all.remove(0);
    yield_!(first.clone());
    for item in all {
        yield_from!(once(item));
    }
    yield_!(first);
}

#[generator]
fn once<T: Clone + Serialize + serde::de::DeserializeOwned>(
    item: T,
) -> impl Generator<Yield = T> + Checkpoint {
    yield_!(item);
}

#[test]
fn generic_ones() {
    assert_eq!(compare(|| generic(["a".to_owned(), "b".to_owned()]), |_| ()).len(), 5);
    assert_eq!(compare(|| generic([1, 2, 3]), |_| ()).len(), 6);
}

#[generator]
fn many() -> impl Generator<Yield = u32, Return = u32> + Checkpoint {
    let a = yield_from!(count(1)) + yield_from!(count(2)) + yield_from!(count(3)) + yield_from!(count(4));
    let b = yield_from!(count(5)) + yield_from!(count(6)) + yield_from!(count(7)) + yield_from!(count(8));
    let c = yield_from!(count(9)) + yield_from!(count(10)) + yield_from!(count(11)) + yield_from!(count(12));
    let d = yield_from!(count(13)) + yield_from!(count(14)) + yield_from!(count(15)) + yield_from!(count(16));
    a + b + c + d
}

#[generator]
fn count(n: u32) -> impl Generator<Yield = u32, Return = u32> + Checkpoint {
    yield_!(n);
    n
}

#[test]
fn more_nested_calls_than_one_type_has_slots_for() {
    let log = compare(many, |_| ());
    assert_eq!(&log[16], "Returned(136)");
}

#[generator]
fn cleans_up(
    #[fresh] log: Rc<RefCell<Vec<String>>>,
) -> impl Generator<Yield = u32, Return = u32> + Checkpoint {
    let mut done = 0;
    try_! {
        {
            for i in 0..3 {
                done += yield_from!(count(i));
                if done > 2 {
                    raise!(ValueError::new("enough"));
                }
            }
        } except e: ValueError {
            log.borrow_mut().push(format!("{e}"));
        } finally {
            log.borrow_mut().push(format!("finally {done}"));
        }
    }
    yield_!(done);
    done
}

#[test]
fn try_and_finally() {
    let log = Rc::new(RefCell::new(Vec::new()));
    compare(|| cleans_up(log.clone()), |_| ());
    let lines = log.take();
    // The objects that were replaced while they waited for their `finally` have run it when they were dropped.
    assert_eq!(lines.iter().filter(|line| *line == "enough").count(), 4, "{lines:?}");
    let mut object = cleans_up(log.clone());
    let _ = next(&mut object);
    let text = to_text(&object);
    std::mem::forget(object);
    let mut restored = from_text(cleans_up(log.clone()), &text).expect("it can be restored");
    let raised = restored.throw(ValueError::new("thrown"));
    assert_eq!(raised.yielded(), Some(0));
    assert_eq!(log.take(), ["thrown", "finally 0"]);
}

dunder! {
    fn keywords(names: Vec<String>) -> impl Generator<Yield = String, Return = usize> + Checkpoint {
        let n = names.len();
        for name in names {
            let got = yield from inner_keywords(name + "?");
            yield got;
        }
        n
    }

    fn inner_keywords(name: String) -> impl Generator<Yield = String, Return = String> + Checkpoint {
        yield name.clone();
        name + "!"
    }
}

#[test]
fn the_keyword_form() {
    let log = compare(|| keywords(vec!["a".into(), "b".into()]), |_| ());
    assert_eq!(log[1], "Yielded(\"a?!\")");
    assert_eq!(log[4], "Returned(2)");
}

trait Job {
    #[generator]
    fn steps(&self, from: u32) -> impl Generator<Yield = u32> + Checkpoint;
}

impl Job for Store {
    #[generator]
    fn steps(&self, from: u32) -> impl Generator<Yield = u32> + Checkpoint {
        for i in from..from + 3 {
            self.calls.set(i);
            yield_!(i);
        }
    }
}

#[test]
fn a_method_of_a_trait() {
    let store = Store { prefix: String::new(), calls: Cell::new(0) };
    assert_eq!(compare(|| store.steps(4), |_| ())[2], "Yielded(6)");
}

// What is refused.

mod version_1 {
    use super::*;

    #[generator]
    pub(crate) fn edited(n: u32) -> impl Generator<Yield = u32> + Checkpoint {
        // A comment is no part of it.
        yield_!(n);
        yield_!(n + 1);
    }
}

mod version_1_moved {
    use super::*;

    #[generator]
    pub(crate) fn edited(n: u32) -> impl Generator<Yield = u32> + Checkpoint {
        yield_!(n);
        yield_!(n + 1);
    }
}

mod version_2 {
    use super::*;

    #[generator]
    pub(crate) fn edited(n: u32) -> impl Generator<Yield = u32> + Checkpoint {
        yield_!(n);
        yield_!(n + 2);
    }
}

mod other_argument {
    use super::*;

    #[generator]
    pub(crate) fn edited(n: u16) -> impl Generator<Yield = u32> + Checkpoint {
        let n = u32::from(n);
        yield_!(n);
        yield_!(n + 1);
    }
}

#[test]
fn a_checkpoint_of_edited_source_is_refused() {
    let mut object = version_1::edited(3);
    let _ = next(&mut object);
    let text = to_text(&object);
    let message = refusal(version_2::edited(3), &text);
    assert!(message.contains("this checkpoint of `edited` is of another version of its source"), "{message}");
    assert!(refusal(other_argument::edited(3), &text).contains("another version"));
    // What does not change the program does not change the fingerprint.
    let mut moved = from_text(version_1_moved::edited(3), &text).expect("it is the same source");
    assert_eq!(next(&mut moved).yielded(), Some(4));
}

#[test]
fn an_edited_nested_function_is_refused() {
    let mut object = tree("log");
    let _ = (next(&mut object), next(&mut object));
    let text = to_text(&object);
    let fingerprint = |text: &str| {
        let at = text.find("\"leaf\",\"").expect("it is suspended in a leaf") + 8;
        text[at..at + 16].to_owned()
    };
    let edited = text.replace(&fingerprint(&text), "0123456789abcdef");
    let message = refusal(tree("log"), &edited);
    assert!(message.contains("`leaf` is of another version"), "{message}");
}

#[test]
fn a_checkpoint_of_another_function_is_refused() {
    let message = refusal(loops(), &to_text(&many()));
    assert!(message.contains("this is a checkpoint of `many`, not of `loops`"), "{message}");
}

#[test]
fn an_object_that_has_been_started_is_not_restored_into() {
    let text = to_text(&many());
    let mut started = many();
    let _ = next(&mut started);
    let message = refusal(started, &text);
    assert!(message.contains("a checkpoint is restored into a fresh object"), "{message}");
}

#[test]
fn what_is_broken_is_refused_and_leaves_a_closed_object() {
    let mut object = tree("log");
    let _ = (next(&mut object), next(&mut object));
    let text = to_text(&object);
    for end in 0..text.len() {
        let mut fresh = tree("log");
        let mut deserializer = serde_json::Deserializer::from_str(&text[..end]);
        fresh.restore(&mut deserializer).expect_err("half a checkpoint is none");
        assert!(matches!(next(&mut fresh), Step::Raised(_)));
    }
    for broken in ["null", "[]", "[1,2,3,4,5]", "\"many\"", "{\"a\":1}"] {
        from_text(tree("log"), broken).expect_err("this is no checkpoint");
    }
    let beyond = to_text(&many()).replace(",0,[]", ",99,[]");
    assert!(refusal(many(), &beyond).contains("`many` has no state 99"));
}

#[generator]
fn endless() -> impl Generator<Yield = u32> + Checkpoint {
    for i in std::iter::repeat(1) {
        yield_!(i);
    }
}

#[test]
fn an_endless_loop_cannot_be_stored() {
    let mut object = endless();
    let _ = next(&mut object);
    let error = serde_json::to_string(&object).expect_err("it would take forever");
    assert!(error.to_string().contains("endless"), "{error}");
}

#[test]
fn a_boxed_object_is_restored_in_its_box() {
    let mut object = Box::new(total(9.0));
    let _ = (next(&mut object), object.send(2.0));
    let text = to_text(&object);
    let mut restored = from_text(Box::new(total(9.0)), &text).expect("it can be restored");
    assert_eq!(restored.send(1.0).yielded(), Some(3.0));
}

#[test]
fn a_map_in_a_loop_is_stored_as_what_is_left_of_it() {
    #[generator]
    fn each(map: HashMap<String, u32>) -> impl Generator<Yield = u32, Return = u32> + Checkpoint {
        let mut sum = 0;
        for (_, count) in map {
            sum += count;
            yield_!(0);
        }
        sum
    }
    let map = HashMap::from([("a".to_owned(), 1), ("b".to_owned(), 20), ("c".to_owned(), 300)]);
    assert_eq!(compare(|| each(map.clone()), |_| ())[3], "Returned(321)");
}

#[test]
fn what_is_serialize_can_be_restored() {
    #[generator]
    fn three() -> impl Generator<Yield = u32> + Serialize {
        for i in 0..3 {
            yield_!(i);
        }
    }
    assert_eq!(compare(three, |_| ()).len(), 5);
}

#[test]
fn a_coroutine_is_restored_before_it_is_awaited() {
    let mut driven = ask("what".to_owned()).__await__();
    assert_eq!(next(&mut driven).yielded().as_deref(), Some("what"));
    assert_eq!(driven.send(-1).yielded().as_deref(), Some("what again"));
    let text = to_text(&driven);
    let restored = from_text(ask(String::new()), &text).expect("it can be restored");
    assert_eq!(to_text(&restored), text);
    assert_eq!(restored.__await__().send(5).returned(), Some(5));
}
