//! `if`, `match`, the loops, labels, `let-else`, `?`, early return.

use crate::trace::{Guard, eval, guard, note, step};

generator!(if_else_if_chain (n: i64) [3] -> (&'static str) {
    let mut rounds = 0;
    while rounds < 4 {
        rounds += 1;
        let got = if yield_!(1) > n {
            note("first");
            yield_!(10)
        } else if { let g = guard("cond"); yield_!(2) + g.len() > 8 } {
            note("second");
            20
        } else if yield_!(3) == yield_!(4) {
            return "equal";
        } else {
            yield_!(30);
            yield_!(31)
        };
        note(got);
    }
    "end"
});

generator!(if_without_else {
    if yield_!(1) > 2 {
        note("a");
        yield_!(2);
    }
    if eval(true) && yield_!(3) < 3 || yield_!(4) == 1 { note("b") }
    if yield_!(5) > 1 { if yield_!(6) > 1 { if yield_!(7) > 1 { note("deep"); } } else { note("else of the middle"); } }
    note("end");
});

generator!(if_let (v: Option<Vec<i64>>) [Some(vec![1, 2])] -> (i64) {
    let a = if let Some(v) = v { v.len() as i64 + yield_!(1) } else { 0 };
    let b = if let Some(x @ 1..=3) = Some(yield_!(2)) { let g = guard("arm"); yield_!(x); x } else { yield_!(-1) };
    let c = if let (Some(x), y) = (Some(yield_!(3)).filter(|x| *x > 2), yield_!(4)) { x * y } else { 1 };
    a * 100 + b * 10 + c
});

generator!(if_let_temporaries_live_through_else {
    if let 4.. = guard("temporary").len() + yield_!(1) { note("then"); yield_!(2); } else { note("else"); yield_!(3); }
    if let Some(x) = Some(guard("scrutinee")).as_ref().map(|g| g.len()) { note(x); yield_!(4); } else { note("none") }
    note("after");
});

generator!(let_chains (v: Option<i64>) [Some(2)] -> (i64) {
    let mut sum = 0;
    let mut i = 0;
    loop {
        i += 1;
        if i > 4 { break; }
        if let Some(a) = v && let b = yield_!(a) && b > 1 && let Some(c) = Some(yield_!(b)).filter(|c| c % 2 == 0) && yield_!(c) > a {
            let g = guard("all");
            sum += a + b + c + yield_!(9);
        } else if eval(sum) < 5 && let Ok(x) = i64::try_from(i) && let y @ 0..3 = yield_!(x) {
            sum += y;
        } else {
            note("neither");
        }
    }
    sum
});

generator!(let_chain_drops_bindings {
    if let g = guard("first") && yield_!(1) > 2 && let h = guard("second") && yield_!(2) > 2 && let (a, b) = (guard("a"), guard("b")) {
        note("in");
        yield_!(3);
        drop(a);
        yield_!(4);
    } else {
        note("out");
        yield_!(5);
    }
    note("after");
});

generator!(match_forms (n: i64) [2] -> (Vec<i64>) {
    let mut out = Vec::new();
    for i in 0..6 {
        let g = guard(format!("g{i}"));
        let r = match (i, yield_!(i)) {
            (0, _) => 0,
            (1, x) if x > n => x,
            (1, x) if { note("second guard"); x > 1 } => -x,
            (a @ (1 | 2), b @ 0..=3) | (b @ 3, a) if a + b > 1 => { yield_!(a); yield_!(b) + a }
            (_, 5..) => break,
            (_, ref y) if *y == 3 => continue,
            (x, y) => x * yield_!(y),
        };
        out.push(r);
        note(r);
    }
    out
});

generator!(match_nested_and_moving (v: Result<Option<(Guard, i64)>, Vec<Guard>>) [Ok(Some((guard("x"), 4)))] -> (i64) {
    match v {
        Ok(Some((g, n))) if n > 10 => yield_!(n),
        Ok(Some((g, n @ 1..=9))) => {
            yield_!(n);
            match yield_!(1) { 0 | 1 => drop(g), 2 => { let h = g; yield_!(2); } 3 => return yield_!(33), _ => note("kept") }
            yield_!(3)
        }
        Ok(None) => 1,
        Err(gs) => { for g in gs { yield_!(g.len()); } 2 }
        _ => unreachable!(),
    }
});

generator!(match_err_branch (v: Result<Option<(Guard, i64)>, Vec<Guard>>) [Err(vec![guard("p"), guard("q"), guard("r")])] -> (i64) {
    match v {
        Ok(_) => 1,
        Err(gs) => { for g in gs { if yield_!(g.len()) > 4 { break; } } yield_!(5) }
    }
});

generator!(match_as_operand -> (i64) {
    eval(1) + match yield_!(1) { 0..3 => yield_!(2), x if x % 2 == 0 => eval(x), _ => return eval(-1) } * eval(3) - yield_!(4)
});

generator!(match_binding_modes -> (String) {
    let pair = (String::from("abc"), Some(7_i64));
    let len = match pair { (ref s, Some(n)) => s.len() as i64 + n, (_, None) => 0 };
    yield_!(len);
    match &pair { (s, Some(n)) if *n > 100 => note(s), (s, _) => note(s.len()) }
    let (a, b) = match pair { (s, Some(n)) => { yield_!(n); (s, n) } (s, None) => (s, 0) };
    yield_!(b);
    a
});

generator!(match_temporary_in_scrutinee {
    match guard("s").len() { 1 => { note("one"); yield_!(1); } _ => note("other") }
    match guard("t").len() + yield_!(2) { 1..=3 => { note("small"); yield_!(3); } _ => { note("large"); yield_!(4); } }
    note("after");
});

generator!(loop_with_value -> (i64) {
    let mut n = 0;
    let x = loop {
        let g = guard(n);
        n += 1;
        let got = yield_!(n);
        if got == 2 { break got * 10; }
        if n > 3 { break yield_!(100); }
        if got > 4 { continue; }
        note("round");
    };
    let y = loop { break eval(3) + yield_!(7); };
    x + y
});

generator!(while_and_while_let -> (Vec<i64>) {
    let mut stack = vec![1, 2, 3, 4];
    let mut out = vec![];
    while let Some(top) = stack.pop() {
        if yield_!(top) == 1 { continue; }
        out.push(top);
        if out.len() > 2 { break; }
    }
    while yield_!(50) > 2 { let g = guard("w"); if yield_!(51) > 4 { break; } }
    while let 1.. = yield_!(60) { if out.len() > 6 { break } out.push(0); }
    while let Some(x) = stack.pop() && let y = yield_!(x) && y != 3 { out.push(x + y); }
    out
});

generator!(for_with_patterns -> (i64) {
    let mut sum = 0;
    for (i, (a, mut b)) in [(1, 2), (3, 4), (5, 6)].into_iter().enumerate() {
        b += yield_!(a);
        if i == 1 && b > 7 { continue; }
        sum += b;
    }
    for _ in 0..yield_!(1).min(3) { sum += yield_!(sum); }
    for c in "ab".chars() { yield_!(c as i64); }
    for g in [guard("x"), guard("y"), guard("z")] {
        if yield_!(g.len()) == 2 { break; }
        note(&g.name());
    }
    note("end");
    sum
});
