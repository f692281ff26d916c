//! The keyword form.

use crate::diagnostics::Errors;
use crate::parse::rewrite_keywords;

use super::{text, tokens};

#[track_caller]
fn check(source: &str, expected: &str) {
    let mut errors = Errors::default();
    let rewritten = rewrite_keywords(tokens(source), &mut errors);
    assert!(errors.is_empty(), "{}", errors.into_tokens());
    assert_eq!(text(rewritten), text(tokens(expected)));
}

#[test]
fn await_binds_a_primary_expression() {
    check("await f(x) + 1", "(f(x)).await + 1");
    check("await a.b[0].c(1).d", "(a.b[0].c(1).d).await");
    check("-await x * await y", "-(x).await * (y).await");
    check("await m::f::<T, U>(x)", "(m::f::<T, U>(x)).await");
    check("await <T as Tr>::f(x)", "(<T as Tr>::f(x)).await");
    check("await a..await b", "(a).await..(b).await");
    check("await (a, b)", "((a, b)).await");
    check("await [a][0]", "([a][0]).await");
    check("await join!(a, b)", "(join!(a, b)).await");
    check("await &task", "(&task).await");
    check("await async move { x }", "(async move { x }).await");
    check("await if c { a } else { b }", "(if c { a } else { b }).await");
}

#[test]
fn a_question_mark_at_the_end_is_asked_of_the_result() {
    check("await f()?", "(f()).await?");
    check("await f()?.g()", "(f()?.g()).await");
    check("(await f()?).g()", "((f()).await?).g()");
}

#[test]
fn await_nests() {
    check("await await x", "((x).await).await");
    check("await f(await g(await h))", "(f((g((h).await)).await)).await");
    check("x.await", "x.await");
    check("vec![await x]", "vec![(x).await]");
}

#[test]
fn yield_from_delegates() {
    check("let r = yield from g(x) + 1;", "let r = yield __dunder_from = g(x) + 1;");
    check("f((yield from g), yield from)", "f((yield __dunder_from = g), yield __dunder_from =)");
    // `from` is a name everywhere else.
    check("from(yield x, from)", "from(yield x, from)");
}

#[test]
fn await_without_an_operand_is_an_error() {
    let mut errors = Errors::default();
    rewrite_keywords(tokens("f(await)"), &mut errors);
    assert!(errors.into_tokens().to_string().contains("`await` wants an awaitable after it"));
}
