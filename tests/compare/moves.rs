//! Locals that are moved or set on some ways only, in code that itself does not suspend.

use crate::trace::{Guard, eval, guard, note, step};

generator!(moved_on_one_way (moves: bool) [true] -> (()) {
    let first = guard("first");
    let g = guard("g");
    let last = guard("last");
    if moves { drop(g); }
    note("after");
    yield_!(1);
    note("end");
});

generator!(not_moved_on_the_way_taken (moves: bool) [false] -> (()) {
    let first = guard("first");
    let g = guard("g");
    let last = guard("last");
    if moves { drop(g); } else { note("kept") }
    yield_!(1);
});

generator!(moved_in_a_tail_of_a_branch (a: i64) [2] -> (()) {
    let g = guard("g");
    let h = guard("h");
    if a > 1 { if a > 2 { drop(g) } else { drop(h) } }
    yield_!(1);
    match a { 1 => note("one"), 2 if eval(true) => {} _ => note("other") }
    yield_!(2);
});

generator!(moved_out_of_a_loop -> (i64) {
    let v = guard("v");
    let w = guard("w");
    let mut m = 4;
    while m > 0 {
        m -= 1;
        if m == 1 { drop(v); break; }
    }
    yield_!(m);
    let x = match m { 0 => 1, 1 => { drop(w); 2 } _ => 3 };
    yield_!(x);
    x
});

generator!(moved_by_a_returning_branch (early: bool) [false] -> (Guard) {
    let g = guard("g");
    let h = guard("h");
    if early { return g; }
    yield_!(1);
    if yield_!(2) > 3 { return h; }
    yield_!(3);
    guard("new")
});

generator!(set_again_on_one_way (again: bool) [true] -> (()) {
    let mut g = guard("g");
    drop(g);
    if again { g = guard("again"); }
    yield_!(1);
    note("end");
});

generator!(moved_and_set_in_a_loop -> (()) {
    let mut g = Some(guard("0"));
    for i in 1..4 {
        let taken = if i == 2 { None } else { g.take() };
        if taken.is_some() { g = Some(guard(i)); }
        yield_!(i);
        if let Some(taken) = taken { drop(taken); }
        note(i);
    }
    let left = g;
    if eval(false) { drop(left); }
    yield_!(9);
});

coroutine!(moved_on_one_way_between_awaits (moves: bool) [true] -> (()) {
    let g = guard("g");
    let h = guard("h");
    step(1, 0).await;
    if moves { drop(g); }
    step(1, 0).await;
    if !moves { drop(h); }
    step(2, 0).await;
    note("end");
});

generator!(moved_before_a_break (n: i64) [2] -> (i64) {
    let g = guard("g");
    'l4: for i4 in 0..3 {
        if n > 1 { drop(g); break 'l4; }
        yield_!(1);
    }
    n
});

generator!(moved_before_a_break_with_more_to_come (n: i64) [2] -> (i64) {
    let g = guard("g");
    'l4: for i4 in 0..3 {
        if n > 1 { drop(g); break 'l4; }
        yield_!(1);
    }
    yield_!(2);
    n
});

generator!(set_in_a_loop_and_moved_before_a_break (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 3 { break; }
        g = guard("g=0");
    }
    yield_!(1);
    'l4: for i4 in 0..3 {
        if n > 1 { drop(g); break 'l4; }
        yield_!(1);
    }
    n
});

generator!(moved_before_a_break_of_a_plain_loop (n: i64) [2] -> (i64) {
    let g = guard("g");
    if n > 1 {
        'l4: for i4 in 0..3 {
            if n > 1 { drop(g); break 'l4; }
            note(1);
        }
    }
    yield_!(1);
    n
});

generator!(moved_before_a_break_in_a_branch (n: i64) [2] -> (i64) {
    let g = guard("g");
    if yield_!(1) > 2 {
        'l4: for i4 in 0..3 {
            if n > 1 { drop(g); break 'l4; }
            yield_!(4);
        }
    }
    n
});

generator!(moved_on_a_way_into_a_join (n: i64) [2] -> (i64) {
    let g = guard("g");
    let h = guard("h");
    'l: {
        if yield_!(0) > 2 { break 'l; }
        if n > 1 { drop(g); }
    }
    n
});

generator!(moved_and_set_before_a_break (n: i64) [2] -> (i64) {
    let g = guard("g");
    let mut h = guard("h");
    drop(h);
    let i = guard("i");
    loop {
        if yield_!(0) > 2 { break; }
        { drop(g); h = guard("h2"); if n > 1 { break; } return n; }
    }
    let j = guard("j");
    n
});

generator!(moved_before_jumps_to_labels (n: i64) [2] -> (i64) {
    let g = guard("g");
    let h = guard("h");
    'l: {
        if yield_!(0) > 2 { break 'l; }
        let x = 'm: { if n > 1 { drop(g); break 'm 1; } if eval(n) > 4 { drop(h); break 'l; } 3 };
        note(x);
    }
    note("end");
    n
});

#[derive(Debug)]
enum Message {
    Text(Guard),
    Pair(Guard, Guard),
    Empty,
}

fn message(which: i64) -> Message {
    match which % 3 {
        0 => Message::Text(guard("text")),
        1 => Message::Pair(guard("one"), guard("two")),
        _ => Message::Empty,
    }
}

generator!(an_arm_that_takes_nothing_leaves_the_local (n: i64) [1] -> (i64) {
    let g = guard("g");
    let m = message(n);
    let h = guard("h");
    match m {
        Message::Text(text) => note(text.len()),
        _ => { note("left"); yield_!(0); }
    }
    yield_!(1);
    let m = message(yield_!(2));
    match m {
        Message::Text(text) => { yield_!(3); }
        Message::Pair(..) => { yield_!(4); }
        Message::Empty => {}
    }
    yield_!(5);
    let m = message(yield_!(6));
    match m {
        Message::Pair(ref a, ref b) => { note(a.len() + b.len()); }
        Message::Text(text) => { note(text.len()); }
        Message::Empty => { yield_!(7); }
    }
    yield_!(8)
});

generator!(a_pattern_that_does_not_match_leaves_the_local (n: i64) [0] -> (i64) {
    for i in 0..3 {
        let m = message(n + i);
        let h = guard("h");
        if let Message::Text(text) = m { yield_!(0); } else { yield_!(1); }
        yield_!(2);
        let m = message(yield_!(3));
        if let Message::Text(text) = m { note(text.len()); }
        yield_!(4);
        let m = message(yield_!(5));
        let after = guard("after");
        let Message::Pair(one, two) = m else { yield_!(6); continue };
        yield_!(7);
    }
    let option = Some(guard("some"));
    let h = guard("h");
    if let Some(g) = option { note(g.len()); } else { note("none"); }
    yield_!(8);
    let result: Result<Guard, Guard> = if yield_!(9) > 2 { Ok(guard("ok")) } else { Err(guard("err")) };
    let ok = match result { Ok(g) => g, Err(_) => { yield_!(10); guard("other") } };
    yield_!(11);
    while let Ok(g) = Err::<Guard, Guard>(guard("err")) { note(g.len()); }
    yield_!(12)
});

generator!(matched_in_code_that_does_not_suspend (n: i64) [0] -> (i64) {
    for i in 0..4 {
        let m = message(n + i);
        let h = guard("h");
        let length = match m { Message::Text(text) if i != 3 => text.len(), Message::Text(text) => { break } _ => 0 };
        yield_!(length);
        let m = message(n + i);
        let l = guard("l");
        let length = if let Message::Pair(a, b) = m { a.len() } else { 0 };
        yield_!(length);
    }
    n
});

generator!(moved_on_one_way_and_then_out_of_the_loop (n: i64) [0] -> (i64) {
    let outer = guard("outer");
    let mut rest = vec![guard("a"), guard("b"), guard("c")];
    'all: while let Some(top) = rest.pop() {
        let other = guard("other");
        let sent = yield_!(n);
        if sent > 2 { drop(top); }
        if sent <= 4 { note(1); } else { note(outer.into_name()); break 'all; }
    }
    yield_!(1);
    n
});

// What may have been moved is dropped by the assignment that replaces it, not when the code is left.
generator!(replaced_after_a_move_on_one_way (n: i64) [0] -> (i64) {
    let mut g = guard("first");
    if yield_!(n) > 2 { drop(g); }
    yield_!(1);
    g = guard("second");
    note("replaced");
    yield_!(2);
    for i in 0..3 {
        if yield_!(i) > 3 { drop(g); g = guard("in the loop"); note("again"); }
    }
    yield_!(3)
});

generator!(replaced_in_a_loop_before_it_is_used_again (n: i64) [0] -> (i64) {
    let older = guard("older");
    let mut g = guard("first");
    drop(g);
    for i in 0..3 {
        let between = guard("between");
        yield_!(i);
        g = guard("another");
        note("replaced");
        yield_!(i);
    }
    n
});

// A closure captures when it is made, wherever in it the name stands.
generator!(moved_into_a_closure_that_mentions_it_in_a_branch (n: i64) [0] -> (i64) {
    let g = guard("captured");
    let other = guard("other");
    let later = move || { if n > 100 { note(g.len()); } else { note("not"); } };
    yield_!(1);
    let mut count = 0;
    let mut add = || { for i in 0..3 { if i == n { break; } count = i; } };
    add();
    yield_!(count);
    later();
    n
});

// Arms that take the value apart, and leave the loop.
coroutine!(taken_apart_by_an_arm_that_leaves_the_loop (n: i64) [3] -> (Result<i64, String>) {
    let outer = guard("outer");
    for i in 0..6 {
        let done = if i == n { Err(guard("error")) } else { Ok(guard("page")) };
        let younger = guard("younger");
        match done { Ok(page) if page.len() == i => return Ok(i), Ok(_) => {} Err(e) => return Err(e.into_name()) }
        step(1, i).await;
    }
    Ok(n)
});

generator!(taken_apart_by_an_arm_that_breaks (n: i64) [0] -> (i64) {
    let outer = guard("outer");
    let found = 'search: loop {
        let message = if yield_!(n) > 3 { Some(guard("some")) } else { None };
        let younger = guard("younger");
        match message { Some(g) if g.len() > 9 => break 'search 9, None => {} Some(g) => break g.len() }
        yield_!(1);
    };
    yield_!(found)
});

// A `break` may skip the assignment; a closure's does not happen where the closure is made.
generator!(set_after_a_break (n: i64) [0] -> (i64) {
    let mut number = n;
    let mut g = guard("first");
    if eval(number) < 2 {
        drop(g);
        yield_!(number);
        let mut i = 0;
        let found = loop {
            if i == 3 { break i; }
            number = i;
            i += 1;
            if i == 2 { continue; }
            g = guard(i);
        };
        let later = || { number = found; };
        note(found);
    }
    yield_!(n)
});
