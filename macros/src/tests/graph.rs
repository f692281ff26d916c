//! Control-flow graphs, as text.

use super::{graph, text};

#[track_caller]
fn check(source: &str, expected: &str) {
    let found = graph(source).to_string();
    let lines = |text_: &str| text_.lines().map(text).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    assert_eq!(lines(&found), lines(expected), "\n{found}");
}

#[test]
fn what_does_not_suspend_stays_in_one_piece() {
    check(
        "fn g(n: u32) -> impl Generator<Yield = u32> { let mut i = 0; while i < 3 { i += n; } yield i; }",
        "b0:
           bind n
           goto b2
         b2:
           let mut i = 0;
           while i < 3 { i += n ; }
           goto b4
         b4:
           yield i => b5
         b5:
           goto b6
         b6:
           goto b3
         b3:
           return ()",
    );
}

#[test]
fn operands_to_the_left_of_a_suspension_move_into_temporaries() {
    let body = graph("fn g() -> impl Generator<Yield = u32, Send = u32> { let x = f(a(), yield b(), c()); }");
    let dump = body.to_string();
    assert!(dump.contains("let mut operand = a ()"), "{dump}");
    assert!(dump.contains("yield b () => "), "{dump}");
    assert!(dump.contains("let x = f (operand , sent , c ())"), "{dump}");
}

#[test]
fn short_circuit_is_control_flow() {
    let dump =
        graph("fn g() -> impl Generator<Yield = u32, Send = bool> { if a && (yield 1) { b() } }").to_string();
    let branch = dump.lines().find(|line| line.contains("if a =>")).expect("the left side is a branch");
    assert!(!branch.contains("yield"), "{dump}");
    assert!(dump.lines().any(|line| line.contains("if (sent)") || line.contains("if sent")), "{dump}");
}

#[test]
fn a_jump_out_of_plain_code_is_a_side_exit() {
    let body =
        graph("fn g() -> impl Generator<Yield = u32> { loop { if done() { break; } yield 1; } after(); }");
    assert_eq!(body.exits.len(), 1);
    let dump = body.to_string();
    assert!(dump.contains("__dunder_exit"), "{dump}");
    assert!(dump.contains("[exit 0 => b"), "{dump}");
}

#[test]
fn an_await_lends_what_it_borrows() {
    let dump = graph("async fn f(mut s: S, n: usize) { let r = await s.read(&mut buf(n), n); }").to_string();
    assert!(dump.contains("lending s"), "{dump}");
    let dump = graph("async fn f(s: String) { await open(s); await sleep(s.len()); }").to_string();
    assert!(!dump.contains("lending"), "{dump}");
}

#[test]
fn every_reachable_block_is_terminated() {
    let sources = [
        "fn g() -> impl Generator<Yield = u32> { 'a: loop { for i in 0..3 { if i == 1 { continue 'a } yield i } break } }",
        "fn g() -> impl Generator<Yield = u32, Return = u32> { match yield 1 { _ if c() => return 1, _ => loop { yield 2 } } }",
        "fn g() -> impl Generator<Yield = u32> { let Some(x) = f() else { yield 1; return }; yield x }",
        "async fn f() -> u32 { let x = 'b: { if c() { break 'b 1 } await g() }; x }",
    ];
    for source in sources {
        let body = graph(source);
        for block in body.reverse_postorder() {
            assert!(body.blocks[block].term.is_some(), "block {block} of\n{source}\n{body}");
        }
    }
}
