//! Temporaries in the heads of constructs whose bodies suspend.

use crate::trace::{Guard, eval, guard, note, step};

generator!(held_by_a_match {
    match guard("s").len() { 1 => { note("one"); yield_!(1); } _ => note("other") }
    note("after");
});

generator!(held_by_if_let_and_while_let {
    if let 1 = guard("i").len() { yield_!(1); note("in") } else { note("else"); yield_!(2); }
    if let 2 = guard("j").len() { yield_!(3); } else { note("else"); yield_!(4); note("end of else") }
    let mut n = 0;
    while let 1 = guard(n).len() {
        n += 1;
        if yield_!(n) > 4 { break; }
        if n == 3 { break; }
        note("round");
    }
    note("after");
});

generator!(held_by_a_for {
    for i in 0..guard("ab").len() as i64 {
        note(i);
        yield_!(i);
    }
    note("after");
});

generator!(held_by_a_borrow -> (i64) {
    let x = match (&guard("b")).len() { 1 => { yield_!(1) } n => n as i64 };
    match [guard("c"), guard("d")].len() { 2 => { yield_!(x); } _ => {} }
    x
});

coroutine!(held_across_awaits {
    match guard("s").len() { 1 => { note("one"); step(1, 0).await; note("waited") } _ => note("other") }
    if let 1 = guard("t").len() { step(2, 0).await; note("then") }
    note("after");
});

generator!(evaluated_in_order {
    match (guard("d").len(), eval(3)) { (1, 3) => { yield_!(3); } _ => {} }
    match (eval(1), eval(2)) { (1, 2) => { yield_!(4); } _ => {} }
});
