//! Mentions, liveness and initialization.

use crate::analysis::{Flow, Init, Mentions, Regions};
use crate::cfg::{BlockId, Body, Terminator};

use super::graph;

fn mentions(expr: &str) -> Mentions {
    Mentions::of_value(&syn::parse_str(expr).expect("the source is an expression"))
}

#[track_caller]
fn check(expr: &str, moved: &[&str], borrowed: &[&str]) {
    let mentions = mentions(expr);
    assert_eq!(mentions.moved.iter().map(String::as_str).collect::<Vec<_>>(), moved, "moved by {expr}");
    assert_eq!(
        mentions.borrowed.iter().map(String::as_str).collect::<Vec<_>>(),
        borrowed,
        "borrowed by {expr}"
    );
}

#[test]
fn values_move_and_places_are_borrowed() {
    check("f(a, &b, c.d, *e, g[h])", &["a", "h"], &["b", "c", "e", "f", "g"]);
    check("a.push(b)", &["b"], &["a"]);
    check("a.into_iter()", &["a"], &[]);
    check("a.iter().map(|x| x + b).unwrap()", &["b", "x"], &["a"]);
    check("a == b", &[], &["a", "b"]);
    check("a + b", &["a", "b"], &[]);
    check("S { a: b, ..c }", &["b", "c"], &[]);
}

#[test]
fn what_may_not_happen_does_not_move() {
    check("if a { drop(b) }", &["a"], &["drop"]);
    check("a && f(b)", &["a"], &["f"]);
    check("while a { f(b) }", &[], &["f"]);
    assert!(mentions("if a { drop(b) }").by_value.contains("b"));
}

#[test]
fn matching_moves_where_a_pattern_binds_by_value() {
    check("match a { Some(x) => 1, None => 2 }", &["a"], &[]);
    check("match a { Some(ref x) => 1, None => 2 }", &[], &["a"]);
    check("match a { 1 => b, _ => 2 }", &[], &["a"]);
}

#[test]
fn macros_are_read() {
    check(r#"format!("{a} {b:>w$} {}", c)"#, &[], &["a", "b", "c", "w"]);
    check("vec![a, b.len()]", &["a"], &["b"]);
    let opaque = mentions("whatever!(a => b)");
    assert!(opaque.opaque.contains("a") && opaque.opaque.contains("b"));
}

#[test]
fn an_assignment_forgives_a_move() {
    let mentions = mentions("a = f(a)");
    assert!(!mentions.moved.contains("a") && mentions.assigned.contains("a") && mentions.used.contains("a"));
}

fn resumes(body: &Body) -> Vec<BlockId> {
    let suspends = body.reverse_postorder().into_iter().filter_map(|block| match &body.blocks[block].term {
        Some(Terminator::Suspend(suspend)) => Some(suspend.resume),
        _ => None,
    });
    suspends.collect()
}

#[test]
fn a_local_is_live_until_its_last_mention() {
    let body =
        graph("fn g() -> impl Generator<Yield = u32> { let a = 1; let b = 2; yield a; f(&b); yield 0; }");
    let flow = Flow::new(&body);
    let (a, b) = (flow.local("a").expect("a local"), flow.local("b").expect("a local"));
    let [first, second] = resumes(&body)[..] else { panic!("two suspensions\n{body}") };
    assert!(flow.live_in(first).contains(&b) && !flow.live_in(first).contains(&a));
    assert!(!flow.live_in(second).contains(&b));
    // Both are in scope to the end; `a` was mentioned by value.
    assert_eq!(flow.init_in(second).get(&b), Some(&Init::Yes));
    assert_eq!(flow.init_in(second).get(&a), Some(&Init::Moved));
}

#[test]
fn a_move_on_one_way_needs_a_flag() {
    let body = graph(
        "fn g(c: bool) -> impl Generator<Yield = u32> { let a = f(); if c { drop(a); yield 1; } else { yield 2; } yield 3; }",
    );
    let flow = Flow::new(&body);
    let a = flow.local("a").expect("a local");
    let last = *resumes(&body).last().expect("three suspensions");
    assert_eq!(flow.init_in(last).get(&a), Some(&Init::Maybe), "{body}");
}

fn residents(source: &str) -> Vec<String> {
    let body = graph(source);
    let flow = Flow::new(&body);
    let regions = Regions::new(&body, &flow);
    let locals = regions.list.iter().flat_map(|region| &region.residents);
    locals.map(|&local| body.locals[local].ident.to_string()).collect()
}

#[test]
fn the_long_lived_locals_of_a_loop_are_its_residents() {
    let found = residents(
        "fn g(n: u32) -> impl Generator<Yield = f64, Send = f64> {
            let mut total = 0.0;
            for i in 0..n { let x = yield total; total += x; }
            f(total)
        }",
    );
    // `n` went into the range.
    assert_eq!(found, ["total", "iter"]);
}

#[test]
fn what_may_be_moved_in_a_loop_is_no_resident() {
    assert_eq!(
        residents("fn g() -> impl Generator<Yield = u32> { let mut s = f(); loop { yield 1; s = h(s); } }"),
        [""; 0]
    );
    assert_eq!(
        residents(
            "fn g() -> impl Generator<Yield = u32, Return = S> { let s = f(); loop { yield 1; if c() { return s; } } }"
        ),
        [""; 0]
    );
    assert_eq!(
        residents("fn g() -> impl Generator<Yield = u32> { let s = f(); loop { yield 1; opaque!(s); } }"),
        [""; 0]
    );
}
