//! Objects that can be cloned and printed, because their signatures ask for it.

use std::cell::RefCell;
use std::fmt::Debug;
use std::future::{Ready, ready};
use std::rc::Rc;

use dunder::asyncio;
use dunder::errors::ValueError;
use dunder::prelude::*;

/// What a generator yields from here on, and what it returns.
fn rest<G>(mut generator: G) -> (Vec<G::Yield>, Option<G::Return>)
where
    G: Generator<Send = ()> + Unpin,
{
    let mut yielded = Vec::new();
    loop {
        match next(&mut generator) {
            Step::Yielded(value) => yielded.push(value),
            Step::Returned(value) => return (yielded, Some(value)),
            Step::Raised(_) => return (yielded, None),
        }
    }
}

/// Clones an object at every suspension, and sees that every clone goes on in the same way.
fn forks<G>(make: impl Fn() -> G) -> Vec<G::Yield>
where
    G: Generator<Send = (), Yield: PartialEq + Debug + Clone, Return: PartialEq + Debug> + Clone + Unpin,
{
    let (all, returned) = rest(make());
    let mut object = make();
    for at in 0..=all.len() {
        let (early, late) = (object.clone(), object.clone());
        assert_eq!(rest(early), (all[at..].to_vec(), returned_again(&make)));
        let _ = next(&mut object);
        assert_eq!(rest(late).0, all[at..]);
    }
    assert!(matches!(next(&mut object.clone()), Step::Raised(_)), "a clone of what is closed is closed");
    assert_eq!(returned, returned_again(&make));
    all
}

fn returned_again<G: Generator<Send = ()> + Unpin>(make: &impl Fn() -> G) -> Option<G::Return> {
    rest(make()).1
}

#[generator]
fn squares(names: Vec<String>) -> impl Generator<Yield = String, Return = usize> + Clone {
    let mut seen = 0;
    for (i, name) in names.into_iter().enumerate() {
        let mut square = i * i;
        while square > 0 {
            let label = format!("{name} {square}");
            yield_!(label.clone());
            square /= 2;
            seen += label.len();
        }
    }
    seen
}

#[generator]
fn delegating() -> impl Generator<Yield = String> + Clone {
    let n = yield_from!(squares(vec!["a".into(), "b".into(), "c".into()]));
    yield_from!(vec![n.to_string(), "end".to_owned()]);
    let mut own = squares(vec!["x".into(), "y".into()]);
    yield_from!(&mut own);
    yield_!("done".to_owned());
}

#[generator]
fn cleaning(log: Rc<RefCell<Vec<&'static str>>>) -> impl Generator<Yield = u32> + Clone {
    try_! {
        {
            yield_!(1);
            yield_!(2);
        } except e: ValueError {
            log.borrow_mut().push("caught");
            yield_!(e.to_string().len() as u32);
        } finally {
            log.borrow_mut().push("finally");
            yield_!(3);
        }
    }
}

#[test]
fn a_clone_goes_on_by_itself() {
    let names = || vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
    assert_eq!(forks(|| squares(names())).len(), 4);
    assert_eq!(forks(delegating).len(), 8);
    let log = Rc::new(RefCell::new(Vec::new()));
    assert_eq!(forks(|| cleaning(log.clone())), [1, 2, 3]);
}

#[test]
fn a_clone_is_sent_and_thrown_at_by_itself() {
    #[generator]
    fn total() -> impl Generator<Yield = f64, Send = f64> + Clone {
        let mut total = 0.0;
        loop {
            total += yield_!(total);
        }
    }
    let mut one = total();
    let _ = (next(&mut one), one.send(2.0));
    let mut two = one.clone();
    assert_eq!(one.send(1.0).yielded(), Some(3.0));
    assert_eq!(two.send(10.0).yielded(), Some(12.0));

    let log = Rc::new(RefCell::new(Vec::new()));
    let mut one = cleaning(log.clone());
    let _ = next(&mut one);
    let mut two = one.clone();
    assert_eq!(one.throw(ValueError::new("four")).yielded(), Some(4));
    let mut three = one.clone();
    assert_eq!(next(&mut one).yielded(), Some(3));
    assert_eq!(next(&mut two).yielded(), Some(2));
    assert_eq!(log.borrow().as_slice(), ["caught", "finally"]);
    assert_eq!(three.throw(ValueError::new("other")).yielded(), Some(3));
    let four = three.clone();
    assert!(three.send(()).raised().is_some_and(|e| e.is::<ValueError>()));
    drop(four);
    drop(two);
    assert_eq!(log.borrow().as_slice(), ["caught", "finally", "finally", "finally"]);
}

type Command = u32;

#[dunder::coroutine(clone, yields = Command, sends = u32)]
async fn asks(n: u32) -> u32 {
    let first = yield_!(n);
    first + yield_!(first)
}

#[dunder::coroutine(yields = Command, sends = u32, debug, clone)]
async fn asks_twice(who: String) -> String {
    let a = asks(1).await;
    let b = asks(a).await;
    format!("{who} {a} {b}")
}

#[test]
fn a_coroutine_is_cloned_with_what_it_awaits() {
    let mut one = asks_twice("one".into()).__await__();
    assert_eq!(next(&mut one).yielded(), Some(1));
    assert_eq!(one.send(5).yielded(), Some(5));
    let mut two = one.clone();
    assert_eq!(one.send(1).yielded(), Some(6));
    assert_eq!(two.send(2).yielded(), Some(7));
    assert_eq!(one.send(1).yielded(), Some(1));
    assert_eq!(one.send(1).returned().as_deref(), Some("one 6 2"));
    assert_eq!(two.send(3).yielded(), Some(3));
    assert_eq!(two.send(4).returned().as_deref(), Some("one 7 7"));
}

#[dunder::coroutine(clone)]
async fn awaits_a_future(value: u32) -> u32 {
    let ready: Ready<u32> = ready(value);
    ready.await + 1
}

#[test]
fn a_coroutine_of_the_event_loop_is_cloned_before_it_runs() {
    let one = awaits_a_future(1);
    let two = one.clone();
    let sum = asyncio::run(async_! { await one + await two });
    assert_eq!(sum.expect("nothing is raised"), 4);
}

#[generator]
fn generic<T: Clone, const N: usize>(items: [T; N]) -> impl Generator<Yield = T> + Clone {
    let all = items.clone();
    for item in items {
        yield_!(item);
    }
    for item in all {
        yield_!(item);
    }
}

#[test]
fn a_generic_one_is_cloned() {
    assert_eq!(forks(|| generic([1, 2])), [1, 2, 1, 2]);
}

dunder! {
    #[generator(clone, debug)]
    fn keywords(n: u32) -> impl Generator<Yield = u32, Return = u32> {
        let mut sum = 0;
        for i in 0..n {
            sum += i;
            yield sum;
        }
        sum
    }
}

#[test]
fn options_of_a_generator() {
    assert_eq!(forks(|| keywords(4)), [0, 1, 3, 6]);
    let mut object = keywords(3);
    let _ = next(&mut object);
    assert_eq!(shown(&object), "<generator keywords suspended at objects.rs> { sum: 0 }");
}

// Printed.

/// What an object shows, without the line and the folder.
fn shown(object: &impl Debug) -> String {
    without_lines(&format!("{object:?}"))
}

fn without_lines(shown: &str) -> String {
    let mut parts = shown.split(concat!(file!(), ":"));
    let first = parts.next().unwrap_or_default().to_owned();
    parts
        .fold(first, |text, part| text + "objects.rs" + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// It has no `Debug`.
#[derive(Clone)]
struct Silent;

struct Waits(&'static str);

impl Debug for Waits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

#[generator]
fn shows(x: u32, (left, right): (u8, u8)) -> impl Generator<Yield = u32> + Debug {
    let x = x + 1;
    let silent = Silent;
    let _guard = Waits("waits");
    yield_!(x);
    {
        let x = "inner".to_owned();
        let later;
        yield_!(x.len() as u32);
        later = left;
        yield_!(u32::from(later + right));
        drop(x);
    }
    let Silent = silent;
    for (i, name) in ["a", "b"].into_iter().enumerate() {
        yield_!(i as u32 + x);
        let _ = name;
    }
}

#[test]
fn locals_are_shown_by_the_names_that_the_user_gave_them() {
    let mut object = shows(1, (2, 3));
    assert_eq!(shown(&object), "<generator shows created> { x: 1 }");
    let line = line!();
    let _ = next(&mut object);
    assert!(format!("{object:?}").contains(&format!("{}:", file!())) && line > 0);
    let silent = format!("<{}>", std::any::type_name::<Silent>());
    let at = "<generator shows suspended at objects.rs>";
    assert_eq!(
        shown(&object),
        format!("{at} {{ left: 2, right: 3, x: 2, silent: {silent}, _guard: waits }}")
    );
    let _ = next(&mut object);
    assert_eq!(
        shown(&object),
        format!("{at} {{ left: 2, right: 3, x: 2, silent: {silent}, _guard: waits, x: \"inner\" }}")
    );
    let _ = (next(&mut object), next(&mut object));
    assert_eq!(shown(&object), format!("{at} {{ x: 2, _guard: waits, name: \"a\" }}"));
    assert_eq!(
        without_lines(&format!("{object:#?}")),
        format!("{at} {{\n    x: 2,\n    _guard: waits,\n    name: \"a\",\n}}")
    );
    let _ = (next(&mut object), next(&mut object));
    assert_eq!(shown(&object), "<generator shows closed>");
}

#[test]
fn what_is_awaited_is_shown() {
    let mut object = asks_twice("me".into()).__await__();
    assert_eq!(shown(&object), "<coroutine asks_twice created> { who: \"me\" }");
    let _ = next(&mut object);
    let text = shown(&object);
    assert!(
        text.starts_with(
            "<coroutine asks_twice suspended at objects.rs> { who: \"me\", awaiting: <coroutine asks suspended at line "
        ),
        "{text}"
    );

    #[generator]
    fn outer(n: u32) -> impl Generator<Yield = u32> + Debug {
        let _ = yield_from!(keywords(n));
        yield_from!(vec![7, 8]);
        let mut lent = keywords(2);
        yield_from!(&mut lent);
    }
    let mut object = outer(1);
    let at = "suspended at objects.rs>";
    let _ = next(&mut object);
    let inner = format!("<generator keywords {at} {{ sum: 0 }}");
    assert_eq!(shown(&object), format!("<generator outer {at} {{ awaiting: {inner} }}"));
    let _ = next(&mut object);
    assert_eq!(shown(&object), format!("<generator outer {at} {{ awaiting: Items(IntoIter([8])) }}"));
    let _ = (next(&mut object), next(&mut object));
    assert_eq!(shown(&object), format!("<generator outer {at} {{ lent: <lent to what is awaited> }}"));
}

#[test]
fn without_being_asked_an_object_shows_where_it_stands() {
    let mut object = squares(vec!["a".into(), "b".into()]);
    assert_eq!(format!("{object:?}"), "<generator squares created>");
    let _ = next(&mut object);
    assert!(format!("{object:?}").starts_with("<generator squares suspended at line "));
}

#[test]
fn an_async_generator_is_cloned_and_shown() {
    #[generator]
    async fn numbers(n: u32) -> impl AsyncGenerator<Yield = u32> + Clone + Debug {
        let mut sum = 0;
        for i in 0..n {
            sum += ready(i).await;
            yield_!(sum);
        }
    }
    let shown = asyncio::run(async_! {
        let mut one = Box::pin(numbers(4));
        await one.asend(());
        await one.asend(());
        let mut two = Box::pin(one.as_ref().get_ref().clone());
        assert_eq!(await one.asend(()), 3);
        assert_eq!(await two.asend(()), 3);
        assert_eq!(await two.asend(()), 6);
        shown(&one)
    });
    let wanted = "<async_generator numbers suspended at objects.rs> { sum: 3 }";
    assert_eq!(shown.expect("nothing is raised"), wanted);
}
