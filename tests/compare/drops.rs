//! Guards, temporaries, arguments: what is dropped when.

use crate::trace::{Guard, eval, guard, note, step};

generator!(guard_never_mentioned_again {
    let a = guard("a");
    let _b = guard("b");
    let _ = guard("at once");
    _ = guard("assigned to nothing");
    yield_!(1);
    let c = guard("c");
    yield_!(2);
});

generator!(guard_used_through_methods {
    let mut g = guard("g");
    g.push('1');
    yield_!(1);
    note(g.name());
    yield_!(2);
    g.push('2').push('3');
    yield_!(3);
});

generator!(guards_in_blocks_and_loops {
    let outer = guard("outer");
    {
        let inner = guard("inner");
        yield_!(1);
        { let deepest = guard("deepest"); yield_!(2); }
        yield_!(3);
    }
    for i in 0..3 {
        let before = guard(format!("before {i}"));
        if yield_!(i) > 3 { continue; }
        let after = guard(format!("after {i}"));
        if yield_!(10 + i) > 3 { break; }
        drop(before);
        yield_!(20 + i);
    }
    let last = guard("last");
    while yield_!(4) > 3 { let w = guard("w"); let v = guard("v"); if yield_!(5) > 3 { return; } }
    loop { let l = guard("l"); if yield_!(6) > 1 { break; } }
    yield_!(7);
});

generator!(moved_on_one_path {
    let a = guard("a");
    let b = guard("b");
    let c = guard("c");
    if yield_!(1) > 2 { drop(b); yield_!(2); } else { note("kept"); }
    yield_!(3);
    match yield_!(4) { 0..2 => drop(a), 2..4 => { let moved = c; yield_!(5); } _ => {} }
    yield_!(6);
});

generator!(moved_into_something {
    let a = guard("a");
    let pair = (a, guard("b"));
    yield_!(1);
    let (a, b) = pair;
    let v = vec![b, guard("c")];
    yield_!(2);
    let [x, y]: [Guard; 2] = v.try_into().unwrap();
    yield_!(3);
    let boxed: Box<dyn std::any::Any> = Box::new(x);
    let f = move || y.len();
    yield_!(f());
    note(a.into_name());
    yield_!(4);
});

generator!(moved_in_a_loop {
    let mut slot = Some(guard("slot"));
    let mut current = guard("0");
    for i in 1..4 {
        if yield_!(i) > 3 { slot.take(); }
        let next = guard(i);
        current = next;
        yield_!(10 + i);
    }
    let once = guard("once");
    loop {
        if yield_!(20) > 2 { drop(once); break; }
        note("again");
        if yield_!(21) > 4 { return; }
    }
    yield_!(22);
});

generator!(replaced_guards {
    let mut g = guard("1");
    yield_!(1);
    g = guard("2");
    yield_!(2);
    if yield_!(3) > 2 { g = guard("3"); yield_!(4); }
    drop(g);
    yield_!(5);
    g = guard("4");
    yield_!(6);
});

generator!(set_again_after_a_move_on_one_path {
    let mut g = guard("1");
    if yield_!(1) > 2 { drop(g); yield_!(2); g = guard("2"); }
    yield_!(3);
    if yield_!(4) > 3 { drop(g); }
    yield_!(5);
    g = guard("3");
    yield_!(6);
});

generator!(arguments (a: Guard, _: Guard, (b, _): (Guard, i64), mut c: Guard, _d: Guard, [e, f]: [Guard; 2])
    [guard("a"), guard("wild"), (guard("b"), 1), guard("c"), guard("d"), [guard("e"), guard("f")]] -> (i64) {
    let local = guard("local");
    if yield_!(1) > 3 { return 1; }
    c.push('!');
    yield_!(2);
    drop(a);
    yield_!(3)
});

generator!(unused_arguments (a: Guard, b: Guard) [guard("a"), guard("b")] -> (()) { yield_!(1); });

generator!(argument_order_at_the_end (a: Guard, b: Guard) [guard("a"), guard("b")] -> (Guard) {
    let c = guard("c");
    yield_!(1);
    let d = guard("d");
    match yield_!(2) { 0..3 => b, 3..5 => c, _ => d }
});

generator!(return_drops_in_order (a: Guard) [guard("a")] -> (String) {
    let b = guard("b");
    for i in 0..3 {
        let c = guard("c");
        { let d = guard("d"); if yield_!(i) > 3 { let e = guard("e"); return d.into_name() + b.name(); } }
    }
    yield_!(9);
    b.into_name()
});

generator!(temporaries_in_statements {
    note(guard("t1").len() + 1);
    let n = guard("t3").len();
    yield_!(n);
    guard("t5").push('x');
    yield_!(4);
    drop(guard("t6"));
    match guard("t7").len() { 2 => note("two"), _ => {} }
    if guard("t8").len() > 1 { note("then"); }
    for _ in 0..guard("t9").len() { note("round"); }
    yield_!(5);
});

generator!(tail_temporaries -> (i64) {
    let a = guard("a");
    yield_!(1);
    guard("tail").len() + a.len() + { let b = guard("b"); b.len() + guard("inner").len() }
});

generator!(boxes_and_traits_objects {
    let a: Box<Guard> = Box::new(guard("boxed"));
    let b: Box<dyn Fn() -> i64> = { let g = guard("captured"); Box::new(move || g.len()) };
    let c = std::rc::Rc::new(guard("rc"));
    let d = c.clone();
    yield_!(b());
    drop(c);
    yield_!(2);
    let o = Some(a);
    yield_!(3);
    if let Some(a) = o { yield_!(a.len()); }
    yield_!(4);
});

generator!(panics_in_a_body (n: i64) [2] -> (i64) {
    let a = guard("a");
    let b = guard("b");
    for i in 0..4 {
        let c = guard("c");
        if yield_!(i) > 3 { drop(a); panic!("after {i}"); }
        if i == n { let v: Vec<i64> = Vec::new(); yield_!(7); let _ = v[i as usize]; }
    }
    0
});

coroutine!(guards_across_awaits (a: Guard, _: Guard, b: Guard) [guard("a"), guard("wild"), guard("b")] -> (i64) {
    let c = guard("c");
    step(2, ()).await;
    { let d = guard("d"); step(1, ()).await; let e = guard("e"); step(1, ()).await; }
    drop(b);
    let f = guard("f");
    let n = step(1, 5).await;
    if n > 3 { let g = guard("g"); step(1, ()).await; return n; }
    n + 1
});

coroutine!(awaited_guards -> (i64) {
    let n = step(1, guard("t1")).await.len();
    note("after t1");
    step(1, guard("t2")).await;
    note("after t2");
    let _ = step(1, guard("t3")).await;
    note("after t3");
    let _g = step(1, guard("t4")).await;
    if step(1, guard("t5")).await.len() > 1 { note("in t5"); step(1, ()).await; }
    note("after t5");
    match step(1, guard("t6")).await.len() { 2 => { note("in t6"); step(1, ()).await; } _ => note("not two") }
    note("after t6");
    if let 2 = step(1, guard("t7")).await.len() { note("in t7"); step(1, ()).await; } else { note("else") }
    note("after t7");
    while step(1, guard("t8")).await.len() > 5 { note("never"); }
    for i in 0..step(1, guard("t9")).await.len() { note("round"); step(1, ()).await; }
    note("after t9");
    let k = step(1, guard("t10")).await.name().len() as i64 + step(1, 1).await;
    let b = step(1, guard("t11")).await == step(1, guard("t12")).await;
    note("after t12");
    let r = &step(1, guard("extended")).await;
    note(r.len());
    let s = step(1, guard("t13")).await.into_name();
    step(1, ()).await;
    n + k + step(1, guard("tail")).await.len()
});

coroutine!(awaited_guards_in_patterns -> (i64) {
    match step(1, Ok::<Guard, Guard>(guard("ok"))).await { Ok(g) => { step(1, ()).await; note("taken"); } Err(_) => {} }
    note("after ok");
    match step(1, Err::<Guard, Guard>(guard("err"))).await { Ok(_) => {} Err(_) => { step(1, ()).await; note("not taken"); } }
    note("after err");
    if let Some(_) = step(1, Some(guard("some"))).await { step(1, ()).await; note("in some"); }
    note("after some");
    if let None = step(1, Some(guard("none"))).await { note("never"); } else { note("in else"); step(1, ()).await; }
    note("after none");
    let Some(_) = step(1, Some(guard("let else"))).await else { return 0 };
    note("after let else");
    let (a, _) = step(1, (guard("pair a"), guard("pair b"))).await;
    note("after pair");
    step(1, ()).await;
    while let Some(_) = step(1, Some(guard("while"))).await { step(1, ()).await; note("in while"); if a.len() > 1 { break; } }
    note("after while");
    a.len()
});

coroutine!(dropped_while_awaiting {
    let a = guard("a");
    let b = a.wait(2, 1).await;
    let mut c = guard("c");
    if let Ok(n) = c.grow(2).await { note(n); }
    let d = (guard("d"), c.wait(1, 3).await, guard("e"), step(2, guard("f")).await);
    step(1, ()).await;
});

generator!(a_guard_that_a_loop_moves_is_older_than_its_iterator (n: i64) [1] -> (i64) {
    let older = guard("older");
    let g = guard("g");
    let younger = guard("younger");
    'l: for i in [guard("a"), guard("b"), guard("c")] {
        if yield_!(0) > n + 3 { drop(g); break 'l; }
        let inner = guard("inner");
        yield_!(i.len());
    }
    yield_!(1);
    n
});

generator!(a_drop_flag_is_older_than_an_iterator (n: i64) [1] -> (i64) {
    let g = guard("g");
    let h = guard("h");
    if yield_!(0) > 2 { drop(g); }
    for i in [guard("a"), guard("b")] {
        let j = i;
        yield_!(j.len());
    }
    n
});

generator!(a_guard_that_a_loop_makes_anew_of_itself_is_older_than_its_iterator (n: i64) [1] -> (i64) {
    let same = |g: Guard| g;
    let mut g = guard("g");
    for i in [guard("a"), guard("b")] {
        g = same(g);
        yield_!(i.len());
    }
    g.len()
});

coroutine!(a_guard_lent_in_a_loop_is_older_than_what_the_loop_shares (n: i64) [1] -> (i64) {
    let older = guard("older");
    let mut lent = guard("lent");
    let mut younger = guard("younger");
    let mut sum = 0;
    for i in [guard("a"), guard("b"), guard("c")] {
        sum += lent.wait(1, i.len()).await;
        younger.push('y');
        step(1, ()).await;
    }
    sum
});

coroutine!(a_drop_flag_is_younger_than_a_guard_that_is_lent (n: i64) [1] -> (i64) {
    let lent = guard("lent");
    let flagged = guard("flagged");
    let last = guard("last");
    if step(1, n).await > 0 && eval(n) < 2 { note("kept"); } else { drop(flagged); }
    let x = lent.wait(2, n).await;
    lent.wait(1, x).await
});

coroutine!(a_number_that_a_loop_shares_is_given_to_an_await_that_borrows (n: i64) [2] -> (i64) {
    let g = guard("g");
    let mut rounds = 0;
    while n + rounds < 5 {
        rounds += 1;
        note(g.wait(1, n).await);
        note(g.wait(1, three_times(n) + rounds).await);
    }
    let last = n;
    if last < 3 { note(step(1, match n { 1 => last, _ => 4 }).await); }
    rounds
});

fn three_times(n: i64) -> i64 {
    3 * n
}
