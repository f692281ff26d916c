//! What rust-analyzer is given of bodies that are being typed.
//!
//! It expands a macro as it stands, and once more with a name at the cursor, and takes a place in one expansion for the same
//! place in the other: up to the cursor both have to be the same. `$0` is the cursor.

use proc_macro2::{TokenStream, TokenTree};

use crate::expand::{self, Role};
use crate::items;
use crate::reader::pretend;
use crate::signature::Kind;

use super::tokens;

const CURSOR: &str = "raCompletionMarker";

/// The tokens of a stream one by one, with those of its groups.
fn flat(tokens: TokenStream, out: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                out.push(format!("{:?} opens", group.delimiter()));
                flat(group.stream(), out);
                out.push(format!("{:?} closes", group.delimiter()));
            }
            token => out.push(token.to_string()),
        }
    }
}

fn flattened(tokens: TokenStream) -> Vec<String> {
    let mut out = Vec::new();
    flat(tokens, &mut out);
    out
}

#[track_caller]
fn check(expand: impl Fn(TokenStream) -> TokenStream, source: &str) {
    pretend(true);
    let [actual, speculative] = ["", CURSOR].map(|cursor| expand(tokens(&source.replace("$0", cursor))));
    pretend(false);
    let [actual, speculative] = [actual, speculative].map(flattened);
    // Where the cursor is at several places, the first decides.
    let at = speculative.iter().position(|token| token.contains(CURSOR)).expect("the cursor is somewhere");
    assert_eq!(actual[..at.min(actual.len())].join(" "), speculative[..at].join(" "), "{source}");
    let rest = speculative[at].replace(CURSOR, "");
    assert!(rest.is_empty() || actual[at] == rest, "{rest} is {}: {source}", actual[at]);
    assert!(!actual.iter().any(|token| token.contains("__dunder_missing")), "{}", actual.join(" "));
}

/// In the keyword form, as items and as anonymous bodies.
#[track_caller]
fn completes(body: &str) {
    check(items::expand, &format!("async fn scene() {{ {body} }}"));
    check(items::expand, &format!("fn scene() -> impl Generator<Yield = u32> {{ {body} }}"));
    check(|tokens| expand::block(Kind::Coroutine, tokens), body);
    check(|tokens| expand::block(Kind::Generator, tokens), body);
}

/// In the attribute form, where the attribute itself is given what parses.
#[track_caller]
fn completes_attributed(body: &str) {
    let source = format!("async fn scene() {{ {body} }}");
    check(|tokens| expand::attribute(Role::Coroutine, TokenStream::new(), tokens), &source);
    let source = format!("fn scene() -> impl Generator<Yield = u32> {{ {body} }}");
    check(|tokens| expand::attribute(Role::Generator, TokenStream::new(), tokens), &source);
}

#[test]
fn a_member_is_missing() {
    completes("let page = f(); g(page); page.$0");
    completes("let page = f(); let n = page.$0; g(n);");
    completes("let page = f(); g(|n| n + page.$0, 1);");
    completes("let page = f(); if page.$0 { g(); }");
    completes("let page = f(); let x = Page { text: page.$0 };");
    completes("let page = f(); match page.$0 { 1 => 2, _ => 3 };");
    completes("let page = f(); match 1 { 1 => page.$0, _ => 3 };");
    completes("let page = f(); for line in page.$0 {}");
    completes("let page = f(); println!(\"{}\", page.$0);");
    completes("let page = f(); page.$0 as u32;");
    completes("let page = f(); page.text.$0.len();");
}

#[test]
fn a_member_is_missing_before_another_statement() {
    completes("let page = f(); page.$0 let n = 1; g(n);");
    completes("let page = f(); page.$0 if n { g(); }");
    completes("let page = f(); page.$0 return;");
    completes("let page = f(); page.$0 raise Error;");
    completes("let page = f(); page.$0 try { g(); } finally {}");
}

#[test]
fn a_member_is_missing_beside_a_suspension() {
    let coroutine = |body: &str| check(items::expand, &format!("async fn scene() {{ {body} }}"));
    coroutine("let page = f(); page.$0 await g(); h(page);");
    coroutine("let page = f(); await g(); await page.$0; h(page);");
    coroutine("let page = f(); await g(page.$0); h(page);");
    coroutine("let page = f(); async with page.$0 as x { await g(x); }");
    coroutine("let page = f(); async for x in page.$0 { await g(x); }");
    coroutine("let page = f(); async for x in g { await h(x); x.$0 }");
    coroutine("let page = f(); println!(\"{} {}\", await g(), page.$0);");
    let generator =
        |body: &str| check(items::expand, &format!("fn scene() -> impl Generator<Yield = u32> {{ {body} }}"));
    generator("let page = f(); page.$0 yield 1; h(page);");
    generator("let page = f(); yield page.$0; h(page);");
    generator("let page = f(); yield from page.$0; h(page);");
}

#[test]
fn an_operand_is_missing() {
    completes("let n = $0; g(n);");
    completes("let n = 1 + $0; g(n);");
    completes("let n: $0 = 1; g(n);");
    completes("g(1, $0);");
    completes("let c = 1; c + $0");
    completes("return $0;");
    completes("let x = Page { text: $0 };");
    completes("let x = Page { $0 };");
    check(items::expand, "async fn scene() { await $0; g(); }");
    check(items::expand, "async fn scene() { await $0 }");
}

#[test]
fn a_segment_is_missing() {
    completes("asyncio::$0");
    completes("let n = asyncio::$0; g(n);");
    completes("let n = g(asyncio::$0); h(n);");
    completes("asyncio::$0 let n = 1; g(n);");
    completes("let n: std::$0 = 1; g(n);");
    completes("let v = Vec::<asyncio::$0>::new(); g(v);");
    check(items::expand, "async fn scene() { await asyncio::$0 }");
}

#[test]
fn a_clause_is_missing_something() {
    completes("let page = f(); try { page.$0 } finally { g(); }");
    completes("let page = f(); try { g(); } except e: Error { page.$0 }");
    completes("let page = f(); try { g(); } except e: Error { e.$0; h(page) }");
    completes("let page = f(); try { g(); } except e: errors::$0 { h(page) }");
    completes("let page = f(); try { g(); } except e: Error { 1; } finally { page.$0 }");
    completes("let page = f(); try { page.$0 }");
    completes("let page = f(); with page.$0 as x { g(x); }");
    completes("let page = f(); with page.$0 { g(); }");
    completes("let page = f(); with g() as x { h(x); page.$0 }");
    completes("let page = f(); raise page.$0;");
    completes("let page = f(); raise Error from page.$0;");
}

#[test]
fn macros_of_attributed_bodies_are_repaired() {
    completes_attributed("let page = f(); try_! { { page.$0 } finally { g(); } }");
    completes_attributed("let page = f(); try_! { { g(); } except e: Error { page.$0 } }");
    completes_attributed("let page = f(); with_! { page.$0 as x { g(x); } }");
    completes_attributed("let page = f(); raise!(page.$0);");
    completes_attributed("let page = f(); pinned! { page.$0 };");
    let generator = |body: &str| {
        let source = format!("fn scene() -> impl Generator<Yield = u32> {{ {body} }}");
        check(|tokens| expand::attribute(Role::Generator, TokenStream::new(), tokens), &source);
    };
    generator("let page = f(); yield_!(page.$0); g(page);");
    generator("let page = f(); let x = yield_!(g(page.$0)) + 1; g(x);");
    generator("let page = f(); yield_from!(page.$0); g(page);");
    generator("let page = f(); println!(\"{} {}\", yield_!(1), page.$0);");
}

#[test]
fn a_name_is_begun() {
    completes("let counter = 1; g(counter); coun$0");
    completes("let counter = 1; counter$0");
    completes("let counter = 1; g(); counter$0;");
    completes("let text = 1; let page = Page { text$0 };");
    completes("let page = Page { te$0 };");
    completes("let n = 1; { let n = 2; g(n); n$0 };");
    completes("let counter = 1; g(); $0");
    completes("let counter = 1; g(); $0 h();");
    check(items::expand, "async fn scene() { let counter = 1; await g(); counter$0 }");
    check(items::expand, "async fn scene() { let counter = 1; await g(); cou$0nter }");
    check(items::expand, "async fn scene() { let counter = 1; await counter$0; h() }");
    check(items::expand, "async fn scene() { let n = 1; { let n = 2; await g(); n$0 } }");
}

#[test]
fn statements_are_not_ended() {
    completes("let page = f() let n = 1; page.$0");
    completes("let page = f() page.$0");
    completes("g(1) h(2); let page = f(); page.$0; g()");
    completes("let page = f(); if page.$0");
    completes("let page = f(); while page.$0");
    completes("let page = f(); match page { Some(page) => page.$0 None => g(), };");
    completes("let page = f(); match page { Some(page) => page.$0, None };");
    completes("let page = f(); match page { Some(page) if page.$0 };");
    completes("let page = f(); { g() let n = 1; page.$0 };");
    completes("let page = f(); let g = |n| { h(n) let m = 2; page.$0 };");
}

#[test]
fn bodies_that_are_refused_complete_as_well() {
    // Nothing is being handled that could be raised again.
    completes("let page = f(); raise; page.$0");
    completes("let page = f(); page.$0; raise;");
    completes_attributed("let page = f(); raise!(); page.$0;");
}

#[test]
fn functions_that_are_no_coroutines_are_repaired_beside_them() {
    check(items::expand, "fn plain() { let page = f(); page.$0 } async fn scene() { await g(); }");
    check(items::expand, "impl Page { async fn scene(&self) { await g(); self.$0 } }");
    check(items::expand, "mod inner { async fn scene(x: u8) { await g(); x.$0 } }");
    check(items::expand, "trait T { async fn scene(x: u8) { await g(); x.$0 } fn f(); }");
    check(items::expand, "struct S { a: u8 } enum E { A, B(u8) } async fn scene() { S::$0 }");
    check(items::expand, "async fn scene(x: $0) { await g(); }");
}

#[test]
fn configured_bodies_are_repaired_again() {
    completes("let page = f(); #[cfg(unix)] g(page); page.$0");
}

#[test]
fn what_nothing_is_put_into_stays() {
    pretend(true);
    for source in [
        "async fn f() -> ! { let [a, .., b] = c; let x = ..; let y = &x[..]; let z = 1.; x.0; x.await?; loop { a..=b } }",
        "use a::{b, c}; use d::*; async fn f() { use e::{g}; let h: Vec<u8> = <Vec<u8>>::new(); h::<u8>(|| 1, |x| x); }",
        "macro_rules! m { ($a:tt =) => { $($b:tt),+ }; ($a.) => {} } async fn f() { sql!(select a.); await g; }",
        "async fn f() { await a; await f(await b) + await c; (await d, await &e); return await g; #[a] await h; }",
        "async fn f() { let x = if await a { await b } else { await c }; match await d { A => await e, _ => await f? } }",
        "fn f() -> impl Generator<Yield = u8> { yield await x; raise await x; raise A from await x; yield from await x; }",
        "async fn f() { 'a: loop { break 'a; } for x in await y {} async for x in await y {} with await m as x {} }",
    ] {
        let mut errors = crate::diagnostics::Errors::default();
        let repaired = crate::parse::repair::with_operands(tokens(source), &mut errors);
        assert_eq!(flattened(repaired), flattened(tokens(source)));
        assert!(errors.into_tokens().is_empty(), "{source}");
    }
    pretend(false);
}

#[test]
fn the_compiler_is_given_no_repair() {
    pretend(false);
    for body in ["let page = f(); page.", "let page = f() let n = 1;", "asyncio::", "await ;"] {
        let expansion = items::expand(tokens(&format!("async fn scene() {{ {body} }}"))).to_string();
        assert!(expansion.starts_with(":: core :: compile_error !"), "{expansion}");
    }
}

#[test]
fn rust_analyzer_is_told_the_errors_behind_what_is_expanded() {
    pretend(true);
    let expansion = items::expand(tokens("async fn scene() { let page = f(); page. }")).to_string();
    pretend(false);
    assert!(expansion.starts_with("fn scene"), "{expansion}");
    assert_eq!(expansion.matches("compile_error !").count(), 1);
    assert!(expansion.contains("expected a name after this"), "{expansion}");
}
