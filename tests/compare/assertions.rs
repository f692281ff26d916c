//! Macros that panic: their messages are evaluated only when they do.
#![allow(clippy::todo, clippy::unimplemented, reason = "they are what is tested")]

use crate::trace::{eval, guard, note};

generator!(messages_are_lazy (n: i64) [5] -> (i64) {
    let g = guard("g");
    assert!(n == 5, "not five but {} and {}", yield_!(1), eval(n));
    note("went on");
    assert_eq!(eval(n), 5, "{}", yield_!(2));
    assert_ne!(n, eval(4), "{n} {}", yield_!(3));
    assert!(yield_!(4) >= 0, "{}", yield_!(5));
    assert_eq!(yield_!(6) * 0, { note("zero"); 0 }, "{} {n}", yield_!(7));
    let h = guard("h");
    assert!(n != 5, "{} was {n}", yield_!(8));
    n
});

generator!(a_message_that_suspends_when_it_fails (n: i64) [5] -> (i64) {
    let g = guard("g");
    let list = [1, 2];
    assert_eq!(list[eval(1)], n, "sent {} and {}", yield_!(1), yield_!(2));
    n
});

generator!(not_equal (n: i64) [2] -> (i64) {
    let g = guard("g");
    assert_ne!(eval(n), eval(2), "sent {s}", s = yield_!(1));
    n
});

generator!(struct_literals (n: i64) [2] -> (i64) {
    #[derive(Debug, PartialEq)]
    struct S {
        a: i64,
    }
    assert!(S { a: n } == S { a: 2 } && true, "{}", yield_!(1));
    assert_eq!(S { a: n }, S { a: yield_!(2) * 0 }, "{:?} {}", S { a: 1 }, yield_!(3));
    n
});

generator!(debug_assertions (n: i64) [2] -> (i64) {
    let g = guard("g");
    debug_assert!(n == 2);
    debug_assert!(yield_!(1) > -1);
    debug_assert!(yield_!(2) > -1, "{}", yield_!(3));
    debug_assert_eq!(yield_!(4) * 0, 0);
    debug_assert_ne!(eval(n), 3, "{}", yield_!(5));
    debug_assert_eq!(eval(n), 3, "{}", yield_!(6));
    n
});

generator!(conditions_of_assertions (n: i64) [3] -> (i64) {
    let g = guard("g");
    assert!(yield_!(1) > -1 && yield_!(2) > -1);
    assert!(matches!(yield_!(3), 0..=9), "out of range");
    assert!(!(yield_!(4) < 0), "{g:?}");
    let h = guard("h");
    assert!(yield_!(5) < 0, "negative: {h:?}");
    n
});

generator!(panics_with_what_was_sent (n: i64) [3] -> (i64) {
    let g = guard("g");
    match yield_!(0) {
        0 => todo!("{} is to do", yield_!(1)),
        1 => unreachable!("{} {n}", yield_!(2)),
        2 => unimplemented!("{:?} {}", eval(n), yield_!(3)),
        3 => panic!("{} {}", eval(n), yield_!(4)),
        4 => { panic!("{}", yield_!(5)); }
        _ => {}
    }
    n
});

generator!(panicking_where_a_value_is_wanted (n: i64) [3] -> (i64) {
    let g = guard("g");
    let x: i64 = if yield_!(1) > 3 { unreachable!("sent {}", yield_!(2)) } else { yield_!(3) };
    let y = eval(x) + if x > 2 { panic!("{x} {}", yield_!(4)) } else { 1 };
    let z = match y { 1 => todo!(), 2 => panic!(), other => other };
    let Some(w) = (z < 3).then_some(z) else { unreachable!("{}", yield_!(5)) };
    w
});

coroutine!(asserts_on_awaits (n: i64) [3] -> (i64) {
    let g = guard("g");
    assert_eq!(crate::trace::step(1, n).await, 3, "was {}", crate::trace::step(1, 4).await);
    assert_eq!(crate::trace::step(1, n).await, 4, "was {}", g.wait(1, 4).await);
    n
});

generator!(a_failed_assertion_says_what_it_was (n: i64) [3] -> (i64) {
    assert!({ note("block"); eval(n) } == 3 && yield_!(5) * 0 == 0);
    assert!(yield_!(5) < 0);
    n
});
