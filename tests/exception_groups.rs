//! Groups of exceptions: what CPython's `test_exception_group`, `test_except_star` and `test_traceback` say of them, as far
//! as it can be said here.
#![allow(missing_docs)]

use std::cell::RefCell;
use std::rc::Rc;

use dunder::asyncio::{Runner, TaskGroup, sleep};
use dunder::errors::{
    BaseExceptionGroup, Cancelled, ExceptionGroup, GeneratorExit, LookupError, RuntimeError, TypeError,
    ValueError,
};
use dunder::prelude::*;

fn value(message: &'static str) -> Exception {
    ValueError::new(message).into()
}

fn kind(message: &'static str) -> Exception {
    TypeError::new(message).into()
}

fn group(message: &'static str, exceptions: impl IntoIterator<Item = Exception>) -> Exception {
    ExceptionGroup::new(message, exceptions).into()
}

/// `ValueError("a")`, and groups with what is in them.
fn shape(e: impl Into<Option<Exception>>) -> String {
    match e.into() {
        None => "None".to_owned(),
        Some(e) => {
            let one = format!("{:?}", ExceptionGroup::new("", [e]));
            let (_, member) = one.split_once("(\"\", [").expect("it is a group");
            member.strip_suffix("])").expect("of one").to_owned()
        }
    }
}

/// `eg`, with two levels below it.
fn nested() -> Exception {
    group(
        "eg",
        [
            group("nested", [value("1"), kind("2")]),
            value("3"),
            group("other", [LookupError::new("4").into()]),
        ],
    )
}

fn leaves(e: &Exception) -> Vec<String> {
    e.group().expect("a group").leaves().iter().map(ToString::to_string).collect()
}

#[test]
fn message_and_exceptions() {
    let e = nested();
    let eg = e.group().unwrap();
    assert_eq!((eg.message(), eg.exceptions().len()), ("eg", 3));
    assert_eq!(e.to_string(), "eg (3 sub-exceptions)");
    assert_eq!(group("one", [value("1")]).to_string(), "one (1 sub-exception)");
    assert_eq!(eg.exceptions()[0].to_string(), "nested (2 sub-exceptions)");
    assert_eq!(leaves(&e), ["1", "2", "3", "4"]);
    assert!(eg.exception().ptr_eq(&e), "it knows which exception it is");
    assert!(!eg.clone().exception().ptr_eq(&e), "a clone is another");
    assert_eq!(
        format!("{eg:?}"),
        "ExceptionGroup(\"eg\", [ExceptionGroup(\"nested\", [ValueError(\"1\"), TypeError(\"2\")]), ValueError(\"3\"), \
         ExceptionGroup(\"other\", [LookupError(\"4\")])])"
    );
}

#[test]
fn which_of_the_two_it_is_depends_on_what_is_in_it() {
    let plain = group("eg", [value("1")]);
    let base = group("eg", [value("1"), Cancelled::default().into()]);
    let deep = group("eg", [value("1"), group("inner", [GeneratorExit.into()])]);
    for (e, is_base) in [(&plain, false), (&base, true), (&deep, true)] {
        assert_eq!(e.is_base_only(), is_base);
        assert_eq!(e.group().unwrap().is_base(), is_base);
        let name = if is_base { "BaseExceptionGroup: eg" } else { "ExceptionGroup: eg" };
        assert!(format!("{e:?}").contains(&format!("| {name}")), "{e:?}");
    }
    // A part without it is a plain one.
    let rest = base.group().unwrap().split(Exception::is::<Cancelled>).1.unwrap();
    assert!(!rest.is_base());
}

dunder! {
    fn catches(e: Exception) -> impl Generator<Yield = &'static str> {
        try { raise e.clone(); } except _: ExceptionGroup { yield "ExceptionGroup"; } except _ { yield "other"; } except _: BaseException { yield "base"; }
        try { raise e.clone(); } except g: BaseExceptionGroup { assert!(g.message() == "eg"); yield "BaseExceptionGroup"; } except _: BaseException { yield "base"; }
        try { raise e.clone(); } except _ { yield "Exception"; } except _: BaseException { yield "base"; }
    }
}

#[test]
fn what_handlers_catch() {
    let caught = |e: Exception| catches(e).results().map(Result::unwrap).collect::<Vec<_>>();
    assert_eq!(caught(group("eg", [value("1")])), ["ExceptionGroup", "BaseExceptionGroup", "Exception"]);
    assert_eq!(caught(group("eg", [Cancelled::default().into()])), ["base", "BaseExceptionGroup", "base"]);
    assert_eq!(caught(value("1")), ["other", "base", "Exception"]);
}

#[test]
fn split_by_type_keeps_the_nesting() {
    let e = nested();
    let (values, rest) = e.group().unwrap().split(Exception::is::<ValueError>);
    let (values, rest) = (Exception::from(values.unwrap()), Exception::from(rest.unwrap()));
    assert_eq!(
        shape(values.clone()),
        "ExceptionGroup(\"eg\", [ExceptionGroup(\"nested\", [ValueError(\"1\")]), ValueError(\"3\")])"
    );
    assert_eq!(
        shape(rest),
        "ExceptionGroup(\"eg\", [ExceptionGroup(\"nested\", [TypeError(\"2\")]), ExceptionGroup(\"other\", \
         [LookupError(\"4\")])])"
    );
    // The leaves are the very same exceptions.
    let (all, some) = (e.group().unwrap().leaves(), values.group().unwrap().leaves());
    assert!(some[0].ptr_eq(&all[0]) && some[1].ptr_eq(&all[2]));
}

#[test]
fn split_all_and_none() {
    let e = nested();
    let eg = e.group().unwrap();
    let (all, none) = eg.split(|e| !e.is::<ExceptionGroup>());
    assert_eq!(shape(Exception::from(all.unwrap())), shape(e.clone()));
    assert!(none.is_none());
    let (none, all) = eg.split(Exception::is::<RuntimeError>);
    assert!(none.is_none());
    assert_eq!(shape(Exception::from(all.unwrap())), shape(e.clone()));
}

#[test]
fn what_matches_as_a_whole_is_not_divided() {
    let e = nested();
    let eg = e.group().unwrap();
    let (whole, none) = eg.split(Exception::is::<ExceptionGroup>);
    assert!(whole.unwrap().exception().ptr_eq(&e) && none.is_none());
    let inner = eg.subgroup(|e| e.group().is_some_and(|group| group.message() == "nested")).unwrap();
    assert!(inner.exceptions()[0].ptr_eq(&eg.exceptions()[0]));
}

#[test]
fn subgroup_by_predicate() {
    let e = nested();
    let eg = e.group().unwrap();
    let part = eg.subgroup(|e| ["2", "4"].contains(&&*e.to_string())).unwrap();
    assert_eq!(leaves(part.exception()), ["2", "4"]);
    assert_eq!(part.exceptions().len(), 2);
    assert!(eg.subgroup(|_| false).is_none());
}

#[test]
fn parts_have_what_is_said_of_the_whole() {
    let e = nested();
    e.add_note("of the whole");
    e.set_context(Some(kind("context")));
    e.set_cause(Some(kind("cause")));
    e.push_frame(dunder_frame());
    let inner = e.group().unwrap().exceptions()[0].clone();
    inner.add_note("of the inner one");
    inner.set_context(Some(kind("inner context")));

    let (values, rest) = e.group().unwrap().split(Exception::is::<ValueError>);
    for part in [values.unwrap(), rest.unwrap()] {
        let part = part.exception().clone();
        assert_eq!(part.notes(), ["of the whole"]);
        assert_eq!(part.cause().unwrap().to_string(), "cause");
        assert_eq!(part.context().unwrap().to_string(), "context");
        assert!(part.suppress_context());
        assert_eq!(part.traceback(), e.traceback());
        let below = &part.group().unwrap().exceptions()[0];
        assert_eq!(below.notes(), ["of the inner one"]);
        assert_eq!(below.context().unwrap().to_string(), "inner context");
        // What is said of a part from now on is not said of the whole.
        part.add_note("of the part");
        assert_eq!(e.notes(), ["of the whole"]);
    }
    let derived = Exception::from(e.group().unwrap().derive([value("new")]));
    assert_eq!((derived.to_string(), derived.notes().len()), ("eg (1 sub-exception)".to_owned(), 0));
    assert!(derived.cause().is_none() && derived.traceback().is_empty());
}

fn dunder_frame() -> dunder::__private::Frame {
    dunder::__private::Frame { function: "f", file: "f.rs", line: 7 }
}

// ---- except* ----

#[test]
fn each_part_goes_to_its_handler_and_the_rest_is_raised() {
    let e = nested();
    let seen = RefCell::new(Vec::new());
    let note = |part: &Exception| seen.borrow_mut().push(leaves(part).join(","));
    let rest = e
        .except_star()
        .handle::<RuntimeError>(|part| note(part.exception()))
        .handle::<ValueError>(|part| note(part.exception()))
        .handle_if(|e| e.is::<TypeError>() || e.is::<ValueError>(), |part| note(part.exception()))
        .into_rest()
        .unwrap();
    assert_eq!(*seen.borrow(), ["1,3", "2"]);
    assert_eq!(shape(rest), "ExceptionGroup(\"eg\", [ExceptionGroup(\"other\", [LookupError(\"4\")])])");
}

#[test]
fn when_all_is_handled_nothing_is_raised() {
    let e = nested();
    assert!(e.group().unwrap().handle::<ValueError>(|_| {}).handle::<Exception>(|_| {}).finish().is_ok());
}

#[test]
fn when_nothing_is_handled_the_very_same_is_raised() {
    let e = nested();
    let rest = e.except_star().handle::<RuntimeError>(|_| unreachable!("there is none")).into_rest();
    assert!(rest.unwrap().ptr_eq(&e));
    let e = value("alone");
    let rest = e.except_star().handle::<TypeError>(|_| unreachable!("it is none")).into_rest();
    assert!(rest.unwrap().ptr_eq(&e));
}

#[test]
fn what_is_no_group_is_handled_as_one() {
    let mut shown = String::new();
    let e = value("alone");
    let rest = e.except_star().handle::<ValueError>(|part| shown = format!("{:?}", *part)).into_rest();
    assert!(rest.is_none());
    assert_eq!(shown, "ExceptionGroup(\"\", [ValueError(\"alone\")])");
    // Raised again it is one.
    let rest = e.except_star().try_handle::<ValueError>(|part| Err(part.into())).into_rest();
    assert_eq!(shape(rest), "ExceptionGroup(\"\", [ValueError(\"alone\")])");
    // What its handler raises is not.
    let rest = e.except_star().try_handle::<ValueError>(|_| Err(kind("new"))).into_rest().unwrap();
    assert!(rest.is::<TypeError>());
    assert_eq!(shape(rest.context()), "ExceptionGroup(\"\", [ValueError(\"alone\")])");
}

#[test]
fn what_handlers_raise_is_raised_with_the_rest() {
    let e = group("eg", [value("1"), kind("2"), LookupError::new("3").into()]);
    e.add_note("note");
    let rest = e
        .except_star()
        .try_handle::<ValueError>(|_| Err(kind("new")))
        .try_handle::<TypeError>(|part| Err(part.into()))
        .into_rest()
        .unwrap();
    assert_eq!(
        shape(rest.clone()),
        "ExceptionGroup(\"\", [TypeError(\"new\"), ExceptionGroup(\"eg\", [TypeError(\"2\"), LookupError(\"3\")])])"
    );
    let members = rest.group().unwrap().exceptions();
    assert_eq!(shape(members[0].context()), "ExceptionGroup(\"eg\", [ValueError(\"1\")])");
    assert_eq!(members[1].notes(), ["note"]);
}

#[test]
fn one_that_is_raised_alone_is_not_wrapped() {
    let e = group("eg", [value("1"), kind("2")]);
    let rest =
        e.except_star().try_handle::<Exception>(|_| Err(LookupError::new("new").into())).into_rest().unwrap();
    assert!(rest.is::<LookupError>());
    assert_eq!(shape(rest.context()), shape(e));
}

#[test]
fn parts_that_are_raised_again_are_one_with_the_rest() {
    let e = nested();
    let rest = e
        .except_star()
        .try_handle::<ValueError>(|part| Err(part.into()))
        .handle::<TypeError>(|_| {})
        .into_rest()
        .unwrap();
    assert_eq!(
        shape(rest),
        "ExceptionGroup(\"eg\", [ExceptionGroup(\"nested\", [ValueError(\"1\")]), ValueError(\"3\"), \
         ExceptionGroup(\"other\", [LookupError(\"4\")])])"
    );
}

#[test]
fn a_cancellation_in_a_group_is_left_by_a_handler_of_exceptions() {
    let e = group("eg", [value("1"), Cancelled::default().into()]);
    let rest = e.except_star().handle::<Exception>(|_| {}).into_rest().unwrap();
    assert_eq!(shape(rest.clone()), "BaseExceptionGroup(\"eg\", [CancelledError()])");
    assert!(rest.is_base_only());
    assert!(e.except_star().handle::<BaseException>(|_| {}).finish().is_ok());
}

#[derive(Clone, Default)]
struct Log(Rc<RefCell<Vec<String>>>);

impl Log {
    fn add(&self, entry: impl Into<String>) {
        self.0.borrow_mut().push(entry.into());
    }
}

dunder! {
    async fn fail(e: Exception) {
        raise e;
    }

    /// Handlers that await, in a handler of the language.
    async fn handles(log: Log) {
        try {
            async with TaskGroup::new() as tg {
                tg.create_task(fail(value("a")));
                tg.create_task(fail(kind("b")));
                tg.create_task(fail(LookupError::new("c").into()));
                await sleep(10);
            }
        } except e: ExceptionGroup {
            let mut star = e.exception().except_star();
            if let Some(part) = star.part::<ValueError>() {
                await sleep(1);
                log.add(format!("handled {}", part.leaves()[0]));
            }
            if let Some(part) = star.part::<TypeError>() {
                try {
                    await fail(RuntimeError::new("in a handler").into());
                } except e: RuntimeError {
                    star.raised_in(&part, e);
                }
            }
            star.finish()?;
        }
    }
}

#[test]
fn handlers_that_await_and_raise_in_a_body() {
    let log = Log::default();
    let e = Runner::new().virtual_clock().run(handles(log.clone())).unwrap_err();
    assert_eq!(*log.0.borrow(), ["handled a"]);
    assert_eq!(
        shape(e.clone()),
        "ExceptionGroup(\"\", [RuntimeError(\"in a handler\"), ExceptionGroup(\"unhandled errors in a TaskGroup\", \
         [LookupError(\"c\")])])"
    );
    let raised = &e.group().unwrap().exceptions()[0];
    // It was raised while the whole was being handled.
    assert_eq!(raised.context().unwrap().group().unwrap().exceptions().len(), 3);
}

// ---- tracebacks ----

#[track_caller]
fn prints(e: &Exception, lines: &[&str]) {
    assert_eq!(format!("{e:?}").lines().collect::<Vec<_>>(), lines, "\n{e:?}\n");
}

#[test]
fn a_traceback_lists_the_members() {
    let first = value("v");
    first.push_frame(dunder_frame());
    first.set_context(Some(kind("before")));
    first.add_note("n1\nn2");
    let inner = group("inner", [kind("x"), LookupError::new("y").into()]);
    inner.add_note("a note of the group");
    let e = group("outer", [first, inner, GeneratorExit.into()]);
    e.push_frame(dunder_frame());
    e.set_cause(Some(kind("cause")));
    prints(
        &e,
        &[
            "TypeError: cause",
            "",
            "The above exception was the direct cause of the following exception:",
            "",
            "  + Exception Group Traceback (most recent call last):",
            "  |   File \"f.rs\", line 7, in f",
            "  | BaseExceptionGroup: outer (3 sub-exceptions)",
            "  +-+---------------- 1 ----------------",
            "    | TypeError: before",
            "    | ",
            "    | During handling of the above exception, another exception occurred:",
            "    | ",
            "    | Traceback (most recent call last):",
            "    |   File \"f.rs\", line 7, in f",
            "    | ValueError: v",
            "    | n1",
            "    | n2",
            "    +---------------- 2 ----------------",
            "    | ExceptionGroup: inner (2 sub-exceptions)",
            "    | a note of the group",
            "    +-+---------------- 1 ----------------",
            "      | TypeError: x",
            "      +---------------- 2 ----------------",
            "      | LookupError: y",
            "      +------------------------------------",
            "    +---------------- 3 ----------------",
            "    | GeneratorExit",
            "    +------------------------------------",
        ],
    );
}

#[test]
fn a_group_at_the_end_of_a_group_draws_one_line() {
    let e = group("outer", [value("1"), group("inner", [value("2")])]);
    prints(
        &e,
        &[
            "  | ExceptionGroup: outer (2 sub-exceptions)",
            "  +-+---------------- 1 ----------------",
            "    | ValueError: 1",
            "    +---------------- 2 ----------------",
            "    | ExceptionGroup: inner (1 sub-exception)",
            "    +-+---------------- 1 ----------------",
            "      | ValueError: 2",
            "      +------------------------------------",
        ],
    );
}

#[test]
fn a_group_as_the_context_of_what_is_none() {
    let e = kind("plain");
    e.set_context(Some(group("ctx", [value("1")])));
    prints(
        &e,
        &[
            "  | ExceptionGroup: ctx (1 sub-exception)",
            "  +-+---------------- 1 ----------------",
            "    | ValueError: 1",
            "    +------------------------------------",
            "",
            "During handling of the above exception, another exception occurred:",
            "",
            "TypeError: plain",
        ],
    );
}

#[test]
fn many_members_are_cut_short() {
    let e = group("eg", (0..17).map(|_| value("x")));
    let shown = format!("{e:?}");
    assert!(shown.ends_with(
        "    +---------------- 15 ----------------\n    | ValueError: x\n    +---------------- ... ----------------\n    \
         | and 2 more exceptions\n    +------------------------------------"
    ));
    assert!(format!("{:?}", group("eg", (0..16).map(|_| value("x")))).contains("| and 1 more exception\n"));
    assert!(!format!("{:?}", group("eg", (0..15).map(|_| value("x")))).contains("more exception"));
}

#[test]
fn deep_groups_are_cut_short() {
    let e = (0..12).fold(value("deep"), |e, _| group("d", [e]));
    let shown = format!("{e:?}");
    assert_eq!(shown.matches("ExceptionGroup: d").count(), 10);
    let expected = format!(
        "{0}+-+---------------- 1 ----------------\n{0}  | ... (max_group_depth is 10)\n{0}  \
         +------------------------------------",
        " ".repeat(20)
    );
    assert!(shown.ends_with(&expected), "{shown}");
}

#[test]
fn what_refers_to_itself_is_printed_once() {
    let (a, b) = (value("a"), value("b"));
    a.set_cause(Some(b.clone()));
    b.set_cause(Some(a.clone()));
    prints(
        &a,
        &[
            "ValueError: b",
            "",
            "The above exception was the direct cause of the following exception:",
            "",
            "ValueError: a",
        ],
    );
    // A member whose context is the group, as in what a handler raises.
    let member = value("member");
    let e = group("eg", [member.clone()]);
    member.set_context(Some(e.clone()));
    assert_eq!(format!("{e:?}").matches("eg (1 sub-exception)").count(), 1);
}

#[test]
fn a_cancellation_goes_by_its_name_in_python() {
    assert_eq!(format!("{:?}", Exception::new(Cancelled::default())), "CancelledError");
    assert_eq!(
        format!("{:?}", Exception::new(Cancelled::new(Some("why".to_owned())))),
        "CancelledError: why"
    );
}
