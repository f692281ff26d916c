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

generator!(labels (n: i64) [3] -> (i64) {
    let mut count = 0;
    let out = 'outer: loop {
        let g = guard("o");
        'middle: for i in 0..4 {
            let h = guard(format!("m{i}"));
            let mut j = 0;
            'inner: while j < 3 {
                let k = guard(format!("i{j}"));
                j += 1;
                count += 1;
                match yield_!(i * 10 + j) {
                    0 => continue 'middle,
                    1 => continue 'inner,
                    2 if count > 6 => break 'outer count,
                    3 => break,
                    4 => break 'middle,
                    _ => {
                        // No suspension in here: jumps out of code that is copied as it stands.
                        if count % 2 == 0 { if i > 1 { continue 'outer; } else { let l = guard("l"); continue 'middle; } }
                        for x in 0..3 { if x == 1 { break; } if x > 5 { continue 'outer } }
                    }
                }
                note("inner goes on");
            }
            note("middle goes on");
        }
        if count > n * 4 { break 'outer -count; }
        note("outer goes on");
    };
    out
});

generator!(verbatim_jumps_with_values -> (i64) {
    let mut i = 0;
    let a = 'a: loop {
        i += 1;
        let g = guard(i);
        let b: i64 = 'b: { if i == 2 { break 'a i; } if i == 1 { break 'b 7; } loop { break 'b 8; } };
        match b { 7 => {} x if x > 100 => break 'a x, _ => continue 'a }
        if yield_!(b) > 5 { break 99; }
    };
    a
});

generator!(labeled_blocks -> (i64) {
    let x = 'block: {
        let g = guard("g");
        if yield_!(1) > 3 { break 'block 10; }
        let y = 'inner: {
            let h = guard("h");
            if yield_!(2) > 3 { break 'block 20; }
            if yield_!(3) > 3 { break 'inner 30; }
            yield_!(4)
        };
        y + 1
    };
    'unit: {
        if x > 20 { break 'unit; }
        yield_!(5);
        note("unit goes on");
    }
    x
});

generator!(break_in_condition -> (i64) {
    let mut n = 0;
    loop {
        n += 1;
        if { if n > 3 { break; } yield_!(n) } > 2 { continue; }
        while yield_!(10) > { if n > 2 { return -n } 3 } { n += 1; }
        let x = match yield_!(20) { 1 => break, 2 => continue, x => x };
        let y: i64 = eval(x) + if x > 3 { break } else { yield_!(x) };
        n += (y > 3) as i64;
    }
    n
});

generator!(let_else (v: Vec<Option<i64>>) [vec![Some(1), None, Some(3), Some(4)]] -> (i64) {
    let mut sum = 0;
    for x in v {
        let Some(x) = x else { note("none"); continue };
        let (1..=5, y) = (yield_!(x), x) else { note("refused"); continue; };
        let Some(z) = Some(y).filter(|y| y % 2 == 1) else { yield_!(100); let g = guard("else"); yield_!(101); continue; };
        let Ok::<i64, i64>(w) = (if yield_!(z) > 3 { Err(z) } else { Ok(z) }) else {
            let g = guard("return");
            return yield_!(200) + sum;
        };
        let Some((ref a, mut b)) = Some((w, z)) else { unreachable!() };
        b += a;
        sum += b;
    }
    sum
});

generator!(let_else_keeps_guards {
    let outer = guard("outer");
    let Some(g) = Some(guard("g")).filter(|_| true) else { return };
    let 0..3 = yield_!(1) else { note("out"); yield_!(2); return };
    let Some(h) = (if yield_!(3) > 2 { None } else { Some(guard("h")) }) else { yield_!(4); note("no h"); return; };
    yield_!(5);
});

generator!(early_return (n: i64) [2] -> (Result<i64, String>) {
    let a = guard("a");
    loop {
        let b = guard("b");
        {
            let c = guard("c");
            if yield_!(1) == n { return Ok(1); }
            match yield_!(2) { 3 => { let d = guard("d"); return Err(format!("{}", yield_!(3))); } 4 => return Ok(yield_!(4)), _ => {} }
            for x in 0..3 { if x == 2 { if yield_!(5) > 3 { return Ok(x) } } }
        }
        note("again");
        if yield_!(6) < 3 { break }
    }
    return Err("end".to_owned());
});

fn check(x: i64) -> Result<i64, String> {
    note(format!("check {x}"));
    if x > 4 { Err(format!("{x} is too large")) } else { Ok(x) }
}

generator!(question_on_result -> (Result<i64, String>) {
    let g = guard("g");
    let a = check(yield_!(1))?;
    let b = check(check(yield_!(2))? + check(a)?)?;
    let s = format!("{} {}", check(yield_!(3))?, yield_!(check(b)?));
    note(&s);
    println!("{}", check(a)?);
    let v = vec![check(1)?, yield_!(4), check(yield_!(5))?];
    for x in v { let h = guard("h"); if check(x)? > 3 { yield_!(check(x + 1)?); } }
    Ok(eval(a) + check(yield_!(6))? * b)
});

generator!(question_on_option (s: &'static str) ["12a"] -> (Option<u32>) {
    let mut sum = 0;
    let mut chars = s.chars();
    loop {
        let g = guard("g");
        let digit = chars.next()?.to_digit(10).or_else(|| Some(5))?;
        sum += digit;
        if yield_!(digit as i64) == 3 { return None; }
        let x = u32::try_from(yield_!(2)).ok()?;
        sum += Some(x).filter(|x| *x < 6)?;
    }
});

generator!(question_converts_errors -> (Result<i64, Box<dyn std::error::Error>>) {
    let a: i64 = "12".parse()?;
    let b: i64 = if yield_!(a) > 2 { "x".parse()? } else { "3".parse()? };
    let c = "4".parse::<i64>()? + yield_!(b);
    Ok(a + b + c)
});

generator!(deferred_initialization -> (i64) {
    let a;
    let b;
    let g;
    if yield_!(1) > 3 { a = yield_!(2); b = 1; } else { a = 0; b = yield_!(3); }
    let c: i64;
    {
        let d;
        match yield_!(4) { 1 => { d = 5; c = d; } x => { d = x; c = d + 1; g = guard("g"); yield_!(5); note(g.name()); } }
    }
    let e;
    yield_!(6);
    e = guard("e");
    yield_!(7);
    a + b + c
});

generator!(deferred_guard_on_one_path {
    let g;
    let h;
    if yield_!(1) > 2 { g = guard("g"); }
    yield_!(2);
    loop { h = guard("h"); if yield_!(3) > 2 { break; } return; }
    yield_!(4);
});

generator!(deferred_without_suspensions (n: i64) [3] -> (i64) {
    let a;
    if n > 2 { a = guard("a"); } else { a = guard("not a"); }
    let b;
    loop { if n > 1 { b = n; break; } }
    let c: Guard;
    let d: Vec<i64>;
    match n { 3 => d = (0..n).collect(), _ => { d = Vec::new(); c = guard("c"); note(c.name()); } }
    let mut e = guard("e");
    if n > 2 { e = guard("other e"); }
    yield_!(b);
    e = guard("third e");
    yield_!(1);
    let f;
    let g;
    if n == 3 { f = guard("f"); } else { g = guard("g"); yield_!(d.len() as i64); }
    yield_!(2);
    d[1]
});

generator!(deferred_in_loop {
    let mut last = guard("zero");
    for i in 0..3 {
        let g;
        if yield_!(i) > 2 { last = guard(i); g = guard(format!("g{i}")); } else { note("none"); }
        yield_!(10 + i);
    }
    yield_!(20);
    note(last.name());
});

generator!(unit_tail (n: i64) [2] -> (()) {
    if yield_!(1) > n { note("x") } else { match yield_!(2) { 0..2 => note("y"), _ => { yield_!(3); } } }
});

generator!(unit_tail_suspends { yield_!(1); note(yield_!(2)) });

generator!(diverging_tails (n: i64) [2] -> (i64) {
    if yield_!(1) > 3 { return 1; }
    match yield_!(2) {
        0 => panic!("zero"),
        1 => { return yield_!(3); }
        2 => loop { if yield_!(4) > 3 { return 4; } },
        3 => { let g = guard("g"); unreachable!("three {}", yield_!(5)) }
        _ => { loop { let g = guard("l"); if yield_!(6) > 3 { break; } } return 7 }
    }
});

generator!(endless -> (std::convert::Infallible) { let mut i = 0; loop { i += yield_!(i) + 1; } });

generator!(return_a_yield -> (i64) { return yield_!(yield_!(yield_!(1))); });

generator!(never_suspends (n: i64) [1] -> (i64) { let g = guard("g"); if n > 0 { return n; } 7 });

generator!(empty {});

generator!(unreachable_suspension -> (i64) { if yield_!(1) > 2 { return 2; } return 3; yield_!(9); 4 });

generator!(blocks_as_values -> (i64) {
    let a = { let g = guard("a"); yield_!(1) };
    let b = { let a = a + 1; { let a = yield_!(a); a * 2 } };
    let c = { let g = guard("c"); yield_!(3); g }.len();
    note(c);
    note({ yield_!(4) } + { b });
    ({ let g = guard("paren"); yield_!(5) }) + a
});

generator!(copied_then_used_on_one_path (n: i64) [4] -> (i64) {
    if let x @ 1.. = eval(n - 1) && x < 9 {
        let m = x + 1;
        if let y @ 1.. = yield_!(x) - m && y < 3 {
            let z: i64;
            if y == 2 { z = yield_!(y - m); } else { z = y + m; }
        }
    }
    n
});

generator!(the_last_way_out_of_a_loop_suspends (n: i64) [2] -> (i64) {
    for i in 0..3 {
        let m = 'l: loop {
            if n + i > 4 { break 'l n; }
            break 'l yield_!(2);
        };
        note(m);
        let k = loop { if i == 1 { break yield_!(3); } break 4; };
        let j = 'b: { if k == 4 { break 'b yield_!(5); } yield_!(6) };
        note(j);
        if j > 5 { continue; }
        if j == 5 { return yield_!(7) + yield_!(8); }
    }
    n
});

generator!(a_closure_of_each_round_borrows (n: i64) [2] -> (i64) {
    let g = guard("g");
    for i in 0..3 {
        let f = |n: i64| note(g.len() + n);
        f(i);
        let h = guard("h");
        note(yield_!(i));
    }
    g.len()
});

generator!(a_local_has_the_name_of_a_function (n: i64) [3] -> (i64) {
    let mut sum = 0;
    for i in 0..n { sum += yield_!(i); }
    let eval = eval(sum);
    sum += yield_!(eval);
    if sum > 4 { note(eval); }
    sum + eval
});

generator!(guards_bind_names (v: Option<i64>) [Some(3)] -> (i64) {
    let mut sum = 0;
    for i in 0..4 {
        sum += match (yield_!(i), v) {
            (x, v) if let Some(path) = v && path > x && let Ok(y) = i64::try_from(i) => path + yield_!(y) + path,
            (x, Some(path)) if let y @ 2.. = eval(x) => { let g = guard("arm"); yield_!(y) + path }
            (x, None) if let Some(path) = Some(x) => path,
            (path, _) => yield_!(path),
        };
    }
    sum
});
