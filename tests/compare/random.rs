//! Written by `generate.rs`: `DUNDER_REGENERATE=7,150 cargo test --test compare regenerate`.

#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::trace::{eval, guard, note, step};

fn three(a: i64, b: i64, c: i64) -> i64 {
    note(format!("three {a} {b} {c}"));
    (a + 2 * b - c) % 7
}

generator!(body_0 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    yield_!(three(2_i64, n, n));
    yield_!((n - n));
    if ((yield_!(n) - (n + 2_i64) % 9)) <= 3 && (((n - 3_i64)) != 3 && ((n) != 0)) {
        assert!((0_i64) < 0 || true, "{}", yield_!(if (n) <= 0 { 3_i64 } else { n }));
    } else if (three(n, n, n)) == 3 && ((n) < 0) {
        match three(three(n, n, n), yield_!(n), g.len()) {
            0 | 2 => {
                let mut g1 = g;
                yield_!(0);
                let mut i2 = 0;
                'l2: while i2 < 3 && (([n, n, 2_i64][1]) > 0) {
                    i2 += 1;
                    note(format!("{} {i2}", yield_!(i2)));
                    note(format!("{} {i2}", if (1_i64) > 3 { i2 } else { n }));
                }
                if !((eval(n)) != 2) { drop(g1); }
                let mut g3 = guard("g3-3");
            }
            1 => {
            }
            x if x > 4 => {
                if !(([n, n, n][1]) > 3) { drop(g); }
                let mut i4 = 0;
                'l4: loop {
                    i4 += 1; if i4 > 1 { break; }
                    note(format!("{}", yield_!(1_i64)));
                    let n5 = vec![(match 4_i64 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + i4, _ => n }), (match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + 3_i64, _ => 4_i64 })].len() as i64;
                }
            }
            _ => {
            }
        }
    }
    eval(n)
});

generator!(body_1 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n1 = yield_!(if (n) != 2 { n } else { n });
    if (n1) > 4 { drop(g); }
    note(format!("{}", eval(n1)));
    let mut n2 = (yield_!(n) - yield_!(n));
    if (n2) > 4 {
        let mut g3 = guard("g3-2");
        'l4: for i4 in 0..(yield_!(n)).clamp(0, 1) {
            let n6 = 'l5: loop {
                match n {
                    0 | 2 => {
                        n2 += ((if (0_i64) <= 1 { n } else { n } + g3.len()) % 9) % 10;
                    }
                    1 => {
                        n1 = (g3.len()) % 10;
                        if (eval(i4)) > 0 { continue 'l4; }
                    }
                    x if x > 4 => {
                        let mut g7 = guard("g7-6");
                        note(format!("{} {n1}", (i4, 4_i64).0));
                        note(format!("{} {n2}", i4));
                    }
                    _ => {
                    }
                }
                if ({ note(n); n2 }) < 1 || ((0_i64) < 4) { break 'l5 4_i64; }
                break 'l5 eval([n2, n2, 3_i64][1]);
            };
        }
    } else if (yield_!(n)) > 1 {
    }
    three(3_i64, n, n1)
});

coroutine!(body_2 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let l1: i64;
    if !((if (n) != 3 { n } else { n }) < 3) { l1 = step(2, { note(2_i64); 4_i64 }).await; } else { l1 = (g.len(), n).0; }
    let mut n2 = l1;
    note(format!("{} {l1}", eval(0_i64)));
    if let x @ 3.. = (l1, g.len()).0 && x < 9 {
        note(guard("tl3").len() + eval(n2));
        let l1 @ 0..=6 = ((match three(l1, l1, 4_i64) { 0 | 1 => three(5_i64, n2, x), x if x % 2 == 0 => x % 3 + g.len(), _ => { note(2_i64); n2 } })) else { return 5_i64 };
    }
    let mut g4 = guard("g4-6");
    'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
        'l6: {
            'l7: {
                let mut g8 = guard("g8-7");
                if ((match n2 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n, _ => n })) <= 3 || ((n2) < 2) { break 'l7; }
                let mut n9 = 0_i64;
                if (g4.wait(2, l1).await) == 2 { return n; }
            }
        }
        let mut n10 = three(n, three(n2, 4_i64, n), i5.len());
    }
    if let x @ 1.. = g4.wait(2, (l1 + l1) % 9).await && x < 9 {
    }
    [n, 5_i64, n2][1]
});

generator!(body_3 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-6");
    let l2 = |n: i64| note(g1.len() + n);
    l2(n);
    note(format!("{} {n}", (match 3_i64 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => n })));
    let mut g3 = guard("g3-6");
    let l4 = |n: i64| note(g1.len() + n);
    l4(3_i64);
    note((yield_!(yield_!(n)) - (match yield_!(n) { 0 | 1 => (4_i64, 1_i64).0, x if x % 2 == 0 => x % 3 + if (n) != 1 { n } else { n }, _ => yield_!(n) })));
    note(three((n + g1.len()) % 9, yield_!(three(2_i64, 0_i64, 0_i64)), if ((n + 3_i64) % 9) < 2 { three(n, 2_i64, 1_i64) } else { yield_!(n) }));
    'l5: {
        match yield_!(three(n, 0_i64, 1_i64)) {
            0 | 2 => {
                let mut l6 = vec![guard(g3.len()), guard(yield_!(n))];
                'l7: while let Some(mut topl6) = l6.pop() {
                    let n8 = three(g1.len(), [n, n, n][1], eval(0_i64));
                    let mut g9 = topl6;
                    yield_!(0);
                }
                if let x @ 3.. = (match (n + n) % 9 { 0 | 1 => (match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), x if x % 2 == 0 => x % 3 + (n + 2_i64) % 9, _ => if (n) <= 1 { n } else { 1_i64 } }) && x < 9 {
                    note(format!("{} {n}", three(n, x, x)));
                    g.push('x');
                }
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    g1.len()
});

generator!(body_4 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if let x @ 2.. = (yield_!(4_i64) - { note(n); n }) && x < 9 {
        g = guard("g=3");
        'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
            let mut g2 = guard("g2-6");
        }
    }
    let mut g3 = guard("g3-5");
    {
        assert!((n) <= 4 || true, "{}", yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => 5_i64 })));
        match (match { note(n); 2_i64 } { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + n, _ => yield_!(n) }) {
            0 | 2 => {
                let n4 = yield_!((n - n));
            }
            1 => {
                let l5 = |n: i64| note(g3.len() + n);
                l5(n);
                let mut l6 = vec![guard(yield_!(n)), guard(yield_!(0_i64))];
                'l7: while let Some(mut topl6) = l6.pop() {
                    assert!((2_i64) != 1 || true, "{}", yield_!((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => n })));
                    note(format!("{} {n}", n));
                }
                if (yield_!(n)) != 2 && ((n) < 3) { return n; }
            }
            x if x > 4 => {
                note((match yield_!((n - n)) { 0 | 1 => eval(yield_!(n)), x if x % 2 == 0 => x % 3 + ([5_i64, n, n][1] + { note(n); n }) % 9, _ => n }));
            }
            _ => {
            }
        }
    }
    eval(n)
});

coroutine!(body_5 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if ((n - n)) != 3 && ((n) <= 0) { return 3_i64; }
    'l1: for i1 in 0..(n).clamp(0, 2) {
        let n @ 0..=6 = ((match (0_i64, i1).0 { 0 | 1 => three(i1, i1, n), x if x % 2 == 0 => x % 3 + [i1, n, i1][1], _ => g.len() })) else { break };
        note(format!("{} {i1}", g.wait(2, n).await));
        let n @ 3.. = (g.wait(0, (match i1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 0_i64, _ => i1 })).await) else { note(g.wait(0, n).await); return 3 };
        let l2: i64;
        if !((step(0, 3_i64).await) > 3) { l2 = (if (n) == 4 { i1 } else { i1 } + (2_i64, i1).0) % 9; } else { l2 = three(g.wait(1, n).await, { note(n); 3_i64 }, (match i1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n })); }
    }
    g.push('x');
    let n3 = g.wait(2, g.wait(2, n).await).await;
    note(format!("{} {n}", g.wait(1, n).await));
    if ((three(n, n3, n) - step(1, n3).await)) == 4 || (([3_i64, n, n3][1]) != 0) {
        let n5 = 'l4: loop {
            {
                if (n) < 2 { note(1); } else { note(g.into_name()); return 1_i64; }
            }
            let l6 = |n: i64| note(g.len() + n);
            l6(4_i64);
            if (eval(n)) > 0 { break 'l4 n; }
            let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
            if let Some(l8) = l7.take() { note(l8.len() + (n3 + n3) % 9); }
            break 'l4 (three(n, n, 0_i64) + g.len()) % 9;
        };
    }
    if (n3) == 3 { 3_i64 } else { 1_i64 }
});

generator!(body_6 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if (yield_!(0_i64)) > 1 { note(1); } else { note(g.into_name()); return 1_i64; }
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    let mut g2 = guard("g2-7");
    match yield_!((n + 3_i64) % 9) {
        0 | 2 => {
            g2 = guard("g2=7");
        }
        1 => {
            let mut g3 = guard("g3-1");
        }
        x if x > 4 => {
            let n4 @ 0..=6 = (eval((n - n))) else { return n };
            let l5: i64;
            if (g.len()) < 0 { l5 = (match if (n) == 4 { n4 } else { n } { 0 | 1 => if (n4) <= 1 { n } else { n }, x if x % 2 == 0 => x % 3 + (match 0_i64 { 0 | 1 => n4, x if x % 2 == 0 => x % 3 + n4, _ => 0_i64 }), _ => yield_!(1_i64) }); } else { l5 = n; }
            if (if !((yield_!(l5)) != 1) { [n4, n4, n4][1] } else { g.len() }) < 1 {
                note(yield_!((match (l5, l5).0 { 0 | 1 => (n4, n).0, x if x % 2 == 0 => x % 3 + (n4 + l5) % 9, _ => n })));
                {
                    let mut l6: Option<crate::trace::Guard> = None;
                    note(l6.as_ref().map_or(n, |g| g.len()));
                    note(three(l5, (yield_!(n4) + yield_!(n4)) % 9, yield_!((n - 4_i64))));
                }
                let mut g8 = guard("g8-2");
            } else {
            }
        }
        _ => {
        }
    }
    yield_!(4_i64)
});

generator!(body_7 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut g1 = guard("g1-4");
    match yield_!(5_i64) { 0 | 1 => { drop(g1); return 0_i64; } _ => note(0) }
    let l2 = |n: i64| note(g1.len() + n);
    l2(n);
    note(g.len());
    let mut l3 = vec![guard(yield_!(n)), guard((4_i64 - n))];
    'l4: while let Some(mut topl3) = l3.pop() {
        if (eval(n)) <= 3 { break; }
        if !(((n - n)) <= 3) { drop(g); break 'l4; }
        if (yield_!(5_i64)) != 0 { continue 'l4; }
    }
    let mut g5 = guard("g5-6");
    let mut g6 = guard("g6-0");
    (match 5_i64 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })
});

coroutine!(body_8 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(format!("{}", g.len()));
    if (0_i64) <= 4 { note(1); } else { note(g.into_name()); return n; }
    match { note(2_i64); three(4_i64, g.grow(0).await.unwrap_or(7), 1) } {
        0 | 2 => {
            let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
            l1 = if g.wait(0, step(1, n).await).await > 2 { None } else { Some(guard("p")) };
            'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                if let 0..=4 = guard("tl4").len() + three(n, i3.grow(2).await.unwrap_or(7), 1) {
                    note(guard("tl5").len() + (n + 4_i64) % 9);
                    let mut g6 = guard("g6-6");
                }
                match [g.wait(2, 0_i64).await, g.wait(2, n).await, (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })][1] {
                    0 | 2 => {
                        match [n, n, n][1] { 0 | 1 => { drop(i3); } _ => note(0) }
                        let mut g7 = guard("g7-5");
                        note(format!("{} {n}", g.wait(0, n).await));
                        note(format!("{} {n}", if (n) == 2 { n } else { n }));
                    }
                    1 => {
                        note(format!("{}", g.wait(0, n).await));
                        if ((4_i64 + n) % 9) < 3 && ((n) <= 2) { break; }
                        note(guard("tl8").len() + 4_i64);
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    three(n, n, n)
});

generator!(body_9 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(yield_!({ note(yield_!(2_i64)); (5_i64 - n) }));
    match yield_!(if (n) < 4 { n } else { n }) {
        0 | 2 => {
            let mut n1 = three(if (n) != 3 { n } else { 4_i64 }, [n, n, n][1], [5_i64, n, n][1]);
            'l2: {
                {
                    if (3_i64) < 1 { note(1); } else { note(g.into_name()); return 4_i64; }
                    note(format!("{} {n1}", (n - n)));
                    note(format!("{}", three(4_i64, n, n1)));
                }
                n1 -= ((match (n1 - 5_i64) { 0 | 1 => [0_i64, n1, n1][1], x if x % 2 == 0 => x % 3 + (n1 - 2_i64), _ => yield_!(n) })) % 10;
                n1 += (yield_!((match n { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n, _ => n1 }))) % 10;
            }
        }
        1 => {
            match (match (n + 0_i64) % 9 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), _ => [n, n, n][1] }) {
                0 | 2 => {
                    note(format!("{}", [5_i64, n, 4_i64][1]));
                    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
                    l3 = if yield_!(g.len()) > 2 { None } else { Some(guard("p")) };
                    note(format!("{} {n}", yield_!(2_i64)));
                }
                1 => {
                    let n5 @ 0..=6 = (if ([n, 2_i64, n][1]) == 2 { yield_!(4_i64) } else { n }) else { return n };
                    note(format!("{} {n5}", yield_!(n)));
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    if (5_i64) <= 1 { n } else { 1_i64 }
});

generator!(body_10 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    yield_!(g.len());
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(mut l2) = l1 {
        let l3 = |n: i64| note(l2.len() + n);
        l3(n);
        let mut i4 = 0;
        'l4: while i4 < 3 && (((n + n) % 9) != 0) {
            i4 += 1;
            note(format!("{} {i4}", (n, n).0));
            let n5 = { note(yield_!(n)); [2_i64, n, i4][1] };
            let n7 = 'l6:  {
                let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
                let Some(mut l9) = l8 else { return three(n, n5, n5) };
                note(yield_!(([3_i64, n5, n5][1] - three(i4, n5, 3_i64))));
                if !((3_i64) <= 0) { break 'l6 n5; }
                let mut l10 = vec![guard([0_i64, i4, n][1]), guard([n5, n, n5][1])];
                'l11: while let Some(mut topl10) = l10.pop() {
                    note(format!("{} {n5}", yield_!(i4)));
                    note(format!("{} {i4}", if (n5) == 1 { n } else { 0_i64 }));
                }
                eval(eval(n5))
            };
            let mut l12: Option<crate::trace::Guard> = Some(guard("ol12"));
            if let Some(l13) = l12.take() { note(l13.len() + g.len()); }
            note(guard("tl14").len() + eval(n));
        }
        assert!((n) > 3 || true, "{}", yield_!({ note(n); n }));
    }
    { note(n); n }
});

coroutine!(body_11 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(three(eval(step(0, n).await), g.grow(2).await.unwrap_or(7), 1));
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    note([{ note((n - n)); step(0, n).await }, 3_i64, g.wait(0, eval(n)).await][1]);
    let l2 = |n: i64| note(g.len() + n);
    l2(n);
    step(1, eval(n)).await;
    let mut l3: Option<crate::trace::Guard> = None;
    if let Some(mut l4) = l3 {
        let l5: i64;
        if ([n, n, n][1]) == 2 { l5 = if (if (n) != 4 { n } else { n }) <= 4 || ((3_i64) < 3) { (n, n).0 } else { n }; } else { l5 = l4.wait(2, (n + n) % 9).await; }
        match (match (0_i64 - n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (4_i64 - 3_i64), _ => eval(n) }) {
            0 | 2 => {
                note(format!("{} {l5}", if (1_i64) < 3 { 3_i64 } else { l5 }));
            }
            1 => {
                if !(([3_i64, n, 0_i64][1]) == 4) { return n; }
                g.wait(2, l5).await;
            }
            x if x > 4 => {
                g = guard("g=6");
                let n6 @ 0..=6 = (g.wait(1, step(1, n).await).await) else { return 4_i64 };
            }
            _ => {
                match l4.wait(1, l5).await { 0 | 1 => { drop(g); } _ => note(0) }
                drop(l4);
                step(0, 0).await;
            }
        }
    }
    step(2, n).await
});

generator!(body_12 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    let mut n = [(n + n) % 9, (n - n), n][1];
    let mut i2 = 0;
    'l2: loop {
        i2 += 1; if i2 > 1 { break; }
        let l3 = |n: i64| note(g.len() + n);
        l3(i2);
    }
    note(yield_!((match [n, n, n][1] { 0 | 1 => (n + n) % 9, x if x % 2 == 0 => x % 3 + (match 1_i64 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => n }), _ => yield_!(n) })));
    let mut n4 = yield_!({ note(n); n });
    n -= (([4_i64, n4, n][1], 1_i64).0) % 10;
    if (3_i64) != 2 { note(1); } else { note(g.into_name()); }
    let mut l5: Option<crate::trace::Guard> = None;
    if let Some(mut l6) = l5 {
        let mut l7 = vec![guard(n4), guard(eval(n4))];
        'l8: while let Some(mut topl7) = l7.pop() {
            let mut g9 = guard("g9-8");
            match guard("tl10").len() + 5_i64 {
                0..=3 => {
                    note(format!("{}", yield_!(n4)));
                    note(format!("{} {n4}", three(2_i64, 2_i64, n)));
                }
                x => {
                    note(yield_!(yield_!(yield_!(2_i64))));
                    note(format!("{} {n}", { note(n); n }));
                }
            }
        }
    }
    n
});

generator!(body_13 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n2 = 'l1:  {
        let mut i3 = 0;
        'l3: while i3 < 3 && (((n + n) % 9) <= 3) {
            i3 += 1;
            let mut g4 = guard("g4-4");
        }
        note(guard("tl5").len() + g.len());
        if ((n + n) % 9) <= 3 { break 'l1 n; }
        g = guard("g=4");
        ([n, 4_i64, n][1], (n, n).0).0
    };
    g.push('x');
    let n6 @ 4.. = (yield_!((0_i64 + n) % 9)) else { note(n); return 4 };
    match guard("tl7").len() + yield_!(n2) {
        0..=3 => {
            if (if (n6) <= 0 { n } else { n6 }) < 2 || ((n2) < 0) { drop(g); return 0_i64; }
        }
        x => {
            note(format!("{} {n}", (n, n6).0));
        }
    }
    let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
    l8 = if yield_!((n6 + n6) % 9) > 2 { None } else { Some(guard("p")) };
    'l10: {
        if let x @ 3.. = [{ note(n6); n }, n, n6][1] && x < 9 {
            yield_!((match 5_i64 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => x }));
            if (n6) != 2 || ((n2) == 0 && ((n6) != 4)) {
                match if (0_i64) != 1 { n2 } else { x } { 0 | 1 => { drop(g); return n2; } _ => note(0) }
            }
        }
    }
    n2
});

coroutine!(body_14 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut l1 = vec![guard(if (n) > 0 { n } else { n }), guard(g.len())];
    'l2: while let Some(mut topl1) = l1.pop() {
        let mut g3 = guard("g3-4");
        note((eval(eval(n)) - [eval(n), g.len(), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })][1]));
        if !((if ((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) == 4 { eval(n) } else { { note(n); n } }) < 4) {
            if (if !((step(1, n).await) < 4) { topl1.wait(0, n).await } else { three(n, n, n) }) != 2 {
                let l4: i64;
                if ({ note(1_i64); n }) != 3 { l4 = eval(n); } else { l4 = three((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), topl1.grow(2).await.unwrap_or(7), 1); }
            }
            let n6 = 'l5: loop {
                if (n) != 0 {
                    note(format!("{}", eval(0_i64)));
                    let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                    note(l7.as_ref().map_or(n, |g| g.len()));
                    note(format!("{}", if (n) > 4 { n } else { n }));
                } else {
                    note(format!("{} {n}", { note(n); n }));
                    note(format!("{} {n}", (n - n)));
                }
                let mut n9 = (if (n) <= 0 { 2_i64 } else { 1_i64 } + eval(n)) % 9;
                if ((n, n9).0) <= 1 && ((4_i64) == 1) { break 'l5 4_i64; }
                let l10 = |n: i64| note(g3.len() + n);
                l10(2_i64);
                break 'l5 (match topl1.len() { 0 | 1 => g.wait(1, 1_i64).await, x if x % 2 == 0 => x % 3 + eval(4_i64), _ => three(n, 3_i64, n) });
            };
            let mut g11 = guard("g11-0");
        }
    }
    n
});

generator!(body_15 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n2 = 'l1: loop {
        let n3 @ 3.. = (yield_!((n - n))) else { note(n); return 3 };
        let mut l4: Option<crate::trace::Guard> = None;
        note(l4.as_ref().map_or(n3, |g| g.len()));
        if (three(n3, 1_i64, n)) <= 3 && ((n) < 4) { break 'l1 1_i64; }
        {
            let n6 @ 0..=6 = (yield_!((n3 - n3))) else { return n };
            if (n) == 3 || ((n) == 0) { return n3; }
            yield_!(g.len());
        }
        break 'l1 three((n3 + 0_i64) % 9, (match n3 { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n, _ => n }), yield_!(n));
    };
    let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
    note(l7.as_ref().map_or(n, |g| g.len()));
    let mut l9: Option<crate::trace::Guard> = Some(guard("ol9"));
    note(l9.as_ref().map_or(n2, |g| g.len()));
    {
        if let x @ 0.. = [yield_!(n2), [n, 4_i64, n2][1], if (n) > 3 { n2 } else { n }][1] && x < 9 {
            note(guard("tl11").len() + yield_!(n2));
            if let x @ 2.. = { note(x); { note(x); n2 } } && x < 9 {
                note(format!("{} {n}", { note(x); n2 }));
                let mut i12 = 0;
                'l12: while i12 < 2 && (([2_i64, 2_i64, x][1]) == 0) {
                    i12 += 1;
                    note(format!("{} {x}", (match 1_i64 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + i12, _ => n })));
                }
            }
        }
    }
    (n2 - 1_i64)
});

generator!(body_16 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    g = guard("g=3");
    yield_!(g.len());
    let l2: i64;
    if ((match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })) <= 1 { l2 = g.len(); } else { l2 = n; }
    if !(({ note(yield_!(l2)); g.len() }) < 0) {
        if !((yield_!(g.len())) < 4) {
            let mut n3 = three(if (n) < 4 { 3_i64 } else { n }, g.len(), three(n, l2, 3_i64));
            n3 -= (eval((n - l2))) % 10;
        }
        {
            note(three(three((l2, n).0, yield_!(n), g.len()), (match g.len() { 0 | 1 => three(2_i64, l2, 3_i64), x if x % 2 == 0 => x % 3 + yield_!(l2), _ => { note(2_i64); l2 } }), (match g.len() { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + n, _ => yield_!(l2) })));
            if ((match yield_!(n) { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + (4_i64, l2).0, _ => n })) < 2 {
                if (yield_!(if (0_i64) != 0 { l2 } else { n })) < 2 {
                    let mut g4 = guard("g4-1");
                } else {
                    match (l2, 0_i64).0 { 0 | 1 => { drop(g); } _ => note(0) }
                }
                let n5 = vec![if (n) <= 3 { l2 } else { l2 }, (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + l2, _ => 5_i64 })].len() as i64;
            } else if (n) < 4 {
            }
        }
    } else {
    }
    yield_!(0_i64)
});

coroutine!(body_17 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    'l1: {
        let n2 = step(0, [n, 4_i64, n][1]).await;
        if let x @ 3.. = ((n - 3_i64) - n) && x < 9 {
            if !(([{ note(n); n }, n, three(n2, n, n)][1]) <= 3) {
                let mut l3 = vec![guard(g.wait(1, 3_i64).await), guard({ note(2_i64); n2 })];
                'l4: while let Some(mut topl3) = l3.pop() {
                    note(format!("{} {n2}", x));
                    note(format!("{} {n2}", if (n2) <= 4 { n2 } else { n }));
                    g = guard("g=8");
                }
                assert!((n2) != 1 || true, "{}", step(2, [n2, n2, n][1]).await);
                let mut g5 = guard("g5-5");
                let n7 = 'l6: loop {
                    note(format!("{} {n}", n2));
                    if ((x, x).0) == 3 { break 'l6 n; }
                    note(format!("{}", g.len()));
                    break 'l6 eval(g5.wait(1, x).await);
                };
            } else if (three(x, 4_i64, n2)) < 0 {
                let n9 = 'l8: loop {
                    g.wait(1, three(3_i64, n, n)).await;
                    if (three(n2, x, n)) != 0 && ((n2) <= 1) { break 'l8 x; }
                    break 'l8 g.wait(1, step(2, 4_i64).await).await;
                };
            }
        }
    }
    [n, n, n][1]
});

generator!(body_18 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(format!("{} {n}", g.len()));
    g = guard("g=1");
    note(g.into_name());
    yield_!(0);
    if let 0..=4 = guard("tl1").len() + 3_i64 {
        let mut n2 = 5_i64;
        let mut l3: Option<crate::trace::Guard> = None;
        if let Some(mut l4) = l3 {
            note(format!("{} {n}", l4.len()));
            if (if !((yield_!(4_i64)) <= 2) { n2 } else { (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => 5_i64 }) }) <= 0 || ((yield_!(n2)) <= 1) {
                n2 += (([n2, n2, 4_i64][1], eval(3_i64)).0) % 10;
                l4 = guard("l4=0");
                let mut l5 = vec![guard((n - n)), guard((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))];
                'l6: while let Some(mut topl5) = l5.pop() {
                    let n7 @ 0..=6 = ({ note(three(n2, 3_i64, n)); (n + n2) % 9 }) else { return n };
                    if ([n, n7, n][1]) != 3 { break 'l6; }
                    let l8 = |n: i64| note(topl5.len() + n);
                    l8(n2);
                }
                let mut l9 = vec![guard(yield_!(4_i64)), guard(yield_!(n))];
                'l10: while let Some(mut topl9) = l9.pop() {
                }
            } else if ((n2 - n2)) > 1 {
            }
        }
    }
    eval(n)
});

generator!(body_19 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let n1 @ 4.. = (yield_!(three(5_i64, 2_i64, n))) else { note((n, n).0); return 4 };
    let mut g2 = guard("g2-8");
    let mut g3 = guard("g3-1");
    yield_!((n, n1).0);
    let mut n4 = [{ note(n); n1 }, (n1 + n1) % 9, if (5_i64) > 4 { 0_i64 } else { n1 }][1];
    n4 -= (yield_!({ note(n1); 0_i64 })) % 10;
    g3.push('x');
    if ((n + n1) % 9) <= 3 && ((n) <= 0) { note(1); } else { note(g3.into_name()); }
    let mut i5 = 0;
    'l5: loop {
        i5 += 1; if i5 > 2 { break; }
        g2.push('x');
        note(format!("{} {n1}", yield_!(0_i64)));
        let n6 = three({ note(i5); 0_i64 }, if (3_i64) <= 2 { 4_i64 } else { 2_i64 }, three(i5, n4, 4_i64));
        note(format!("{} {n}", [n6, 1_i64, i5][1]));
    }
    (n + n) % 9
});

coroutine!(body_20 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut l1 = vec![guard(n), guard(if (n) < 2 { n } else { n })];
    'l2: while let Some(mut topl1) = l1.pop() {
        'l3: {
            let mut l4: Option<crate::trace::Guard> = None;
            if let Some(mut l5) = l4 {
                if let x @ 1.. = [three(n, 2_i64, 1_i64), [n, n, n][1], g.wait(2, 2_i64).await][1] && x < 9 {
                    note(format!("{} {x}", x));
                    note(format!("{} {x}", (0_i64 - x)));
                }
                let mut g6 = guard("g6-4");
                if (3_i64) > 4 { note(1); } else { note(g6.into_name()); return n; }
            }
            note(step(0, ((4_i64 - 4_i64), three(n, 1_i64, n)).0).await);
        }
        if (if (n) < 3 { n } else { n }) <= 2 { break; }
        note(guard("tl7").len() + 4_i64);
    }
    'l8: {
        let mut i9 = 0;
        'l9: while i9 < 3 && ((n) != 2 || ((n) == 2)) {
            i9 += 1;
            let l10 = |n: i64| note(g.len() + n);
            l10(n);
            {
                note(format!("{}", step(1, n).await));
            }
        }
    }
    eval(n)
});

generator!(body_21 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let l1: i64;
    if !(([2_i64, n, n][1]) <= 2) { l1 = [(5_i64 + n) % 9, g.len(), (n + n) % 9][1]; } else { l1 = (if (n) != 4 { n } else { n } + yield_!(0_i64)) % 9; }
    let n2 @ 0..=6 = (eval((match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + l1, _ => l1 }))) else { return n };
    let mut g3 = guard("g3-5");
    'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
        note(format!("{}", (l1 - n)));
    }
    if let x @ 2.. = three((l1, l1).0, { note(l1); n }, (1_i64 + n) % 9) && x < 9 {
        let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
        if let Some(mut l6) = l5 {
            assert!((l1) < 3 || true, "{}", yield_!(yield_!(5_i64)));
            yield_!(if (l1) == 2 { n2 } else { l1 });
            if ({ note((5_i64 - 0_i64)); (l1 + n2) % 9 }) < 0 || ((three(x, n, l1)) <= 3 || ((l1) != 4)) {
                note(guard("tl7").len() + if (x) <= 3 { x } else { n2 });
                if !(((if (n2) != 0 { n } else { l1 } - yield_!(x))) < 0) {
                    note(format!("{}", (0_i64 + x) % 9));
                    l6 = guard("l6=0");
                }
            }
        }
    }
    yield_!(l1)
});

generator!(body_22 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(mut l2) = l1 {
        yield_!(n);
        note(format!("{} {n}", n));
        'l3: {
            note((match yield_!(three(n, n, n)) { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + (l2.len() - yield_!(n)), _ => yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) }));
        }
    }
    let n = yield_!(three(n, n, n));
    let l4 = |n: i64| note(g.len() + n);
    l4(0_i64);
    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
    if let Some(mut l6) = l5 {
        note(((match eval(n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + [n, n, n][1], _ => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) }) + yield_!(n)) % 9);
        let n = three(three(n, 4_i64, 3_i64), yield_!(n), (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
        note(format!("{} {n}", { note(1_i64); n }));
    }
    let n @ 0..=6 = ((match g.len() { 0 | 1 => eval(3_i64), x if x % 2 == 0 => x % 3 + yield_!(n), _ => if (n) < 4 { n } else { n } })) else { return 5_i64 };
    let mut g7 = guard("g7-4");
    g7 = guard("g7=0");
    assert!((n) != 3 || true, "{}", yield_!(eval(n)));
    if ((2_i64 - n)) == 1 { return n; }
    yield_!(n)
});

coroutine!(body_23 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note((match g.len() { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + n, _ => three((n + 3_i64) % 9, g.grow(0).await.unwrap_or(7), 1) }));
    let mut g1 = guard("g1-0");
    step(0, [n, n, n][1]).await;
    match eval(4_i64) { 0 | 1 => { drop(g); } _ => note(0) }
    g1.push('x');
    {
        let mut g2 = guard("g2-2");
    }
    let mut g3 = guard("g3-6");
    let n @ 3.. = (g3.wait(1, eval(n)).await) else { note((match n { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => n })); return 3 };
    let l4: i64;
    if ({ note(n); 3_i64 }) <= 4 || ((n) == 0) { l4 = ([n, n, n][1] + (2_i64 - n)) % 9; } else { l4 = { note((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n })); [n, n, 1_i64][1] }; }
    step(0, l4).await
});

generator!(body_24 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    match (n - n) { 0 | 1 => { drop(g); return n; } _ => note(0) }
    if (eval(4_i64)) <= 3 { return n; }
    if ((n - n)) != 1 { return n; }
    if (n) < 3 {
        if let x @ 1.. = n && x < 9 {
            let mut l1 = vec![guard({ note(x); n }), guard((x + n) % 9)];
            'l2: while let Some(mut topl1) = l1.pop() {
                let mut g3 = topl1;
                if let x @ 2.. = 1_i64 && x < 9 {
                    let x = (match x { 0 | 1 => x, x if x % 2 == 0 => x % 3 + (x - x), _ => three(x, x, 3_i64) });
                    note(format!("{} {x}", three(n, n, 3_i64)));
                }
                note(g3.into_name());
                yield_!(0);
            }
            if (yield_!(n)) > 3 && ((1_i64) <= 0) { return x; }
        }
        note((if !(((0_i64 - n)) <= 3) { (n - n) } else { [n, n, 2_i64][1] } - g.len()));
        if let x @ 2.. = yield_!((n, n).0) && x < 9 {
            yield_!((x - n));
            let n4 = [[x, x, 2_i64][1], { note(2_i64); n }, eval(n)][1];
        }
    } else {
    }
    [n, n, n][1]
});

generator!(body_25 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(mut l2) = l1 {
        let mut g3 = guard("g3-4");
        let mut n4 = { note(n); (0_i64 + n) % 9 };
        yield_!((match n { 0 | 1 => n4, x if x % 2 == 0 => x % 3 + n, _ => n }));
    }
    note(format!("{} {n}", if (4_i64) != 4 { n } else { n }));
    yield_!((3_i64 - n));
    g = guard("g=8");
    note(g.len());
    let mut g5 = guard("g5-6");
    let n = 'l6: loop {
        if (n) == 1 { drop(g); return 3_i64; }
        if (if (n) > 4 { eval(n) } else { yield_!(3_i64) }) == 1 && ((1_i64) != 2) {
            match three(n, n, n) { 0 | 1 => { drop(g5); return n; } _ => note(0) }
            let l7 = |n: i64| note(g.len() + n);
            l7(n);
            let mut g8 = guard("g8-5");
        }
        if (yield_!(n)) < 1 { break 'l6 n; }
        break 'l6 three(g5.len(), (n + n) % 9, (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }));
    };
    if (2_i64) < 2 { n } else { n }
});

coroutine!(body_26 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 3 { break; }
        let n3 = 'l2: loop {
            assert!((n) < 3 || true, "{}", step(0, (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => 1_i64 })).await);
            if (g.len()) <= 2 { return 5_i64; }
            if (eval(n)) > 4 || ((n) <= 3) { break 'l2 0_i64; }
            let mut g4 = guard("g4-8");
            break 'l2 n;
        };
    }
    let mut n5 = ((1_i64 - n) + step(0, 1_i64).await) % 9;
    assert!((n5) > 0 || true, "{}", g.wait(0, g.wait(1, 4_i64).await).await);
    g = guard("g=5");
    let n7 = 'l6: loop {
        if (n) <= 2 && (!(((match n5 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n5 })) > 4)) {
            note(step(2, eval(g.len())).await);
        }
        let mut g8 = guard("g8-0");
        if ((match n { 0 | 1 => n5, x if x % 2 == 0 => x % 3 + n5, _ => 5_i64 })) == 0 || ((5_i64) > 1) { break 'l6 n; }
        assert!((n5) > 2 || true, "{}", three(step(2, n).await, g.grow(1).await.unwrap_or(7), 1));
        break 'l6 step(1, eval(2_i64)).await;
    };
    let n9 = (match three(n7, 0_i64, n7) { 0 | 1 => if (n) < 4 { n5 } else { n7 }, x if x % 2 == 0 => x % 3 + (n + n7) % 9, _ => (n, 3_i64).0 });
    let n7 = 'l10:  {
        g = guard("g=4");
        if (g.wait(2, 3_i64).await) < 2 { break 'l10 n7; }
        three([n5, n9, 2_i64][1], g.wait(2, 4_i64).await, g.wait(0, 4_i64).await)
    };
    g.wait(2, 3_i64).await
});

generator!(body_27 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    assert!((5_i64) != 1 || true, "{}", yield_!(n));
    yield_!((n, 2_i64).0);
    g = guard("g=7");
    if let x @ 3.. = yield_!(yield_!(3_i64)) && x < 9 {
        note(format!("{} {x}", yield_!(n)));
        {
            {
                let n @ 3.. = (yield_!(eval(0_i64))) else { note(three(x, 0_i64, x)); return 3 };
                g.push('x');
            }
            let mut l1: Option<crate::trace::Guard> = None;
            let Some(mut l2) = l1 else { return (x - n) };
            note(format!("{} {n}", [x, n, n][1]));
            note(three((match [n, n, x][1] { 0 | 1 => (x, n).0, x if x % 2 == 0 => x % 3 + { note(3_i64); n }, _ => (1_i64 + n) % 9 }), x, { note([n, n, 2_i64][1]); yield_!(5_i64) }));
        }
    }
    yield_!((n - 0_i64));
    'l3: {
        let mut g4 = guard("g4-7");
        let mut g5 = g;
    }
    [n, n, n][1]
});

generator!(body_28 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: while i1 < 2 && ((g.len()) <= 0) {
        i1 += 1;
        let mut g2 = guard("g2-3");
    }
    let n = { note((n + n) % 9); yield_!(n) };
    if ((n + n) % 9) == 2 && ((3_i64) != 4) { return n; }
    let mut g3 = guard("g3-8");
    note(yield_!(2_i64));
    if ((n + n) % 9) > 4 { return n; }
    match { note(n); n } { 0 | 1 => { drop(g3); } _ => note(0) }
    let mut g4 = guard("g4-6");
    let mut n5 = three(eval(n), yield_!(n), yield_!(1_i64));
    (n5, n5).0
});

coroutine!(body_29 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-7");
    let l2 = |n: i64| note(g1.len() + n);
    l2(n);
    let mut g3 = guard("g3-1");
    note(format!("{} {n}", (match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n })));
    g.push('x');
    if (step(1, n).await) <= 0 || ((n) < 1) { drop(g3); return 2_i64; }
    'l4: {
        let l5 = |n: i64| note(g1.len() + n);
        l5(n);
    }
    let mut i6 = 0;
    'l6: while i6 < 1 && (((n, n).0) == 2) {
        i6 += 1;
        step(2, (i6 + 5_i64) % 9).await;
        let n8 = 'l7:  {
            let mut g9 = guard("g9-4");
            let mut l10 = vec![guard(eval(0_i64)), guard(g.wait(0, n).await)];
            'l11: while let Some(mut topl10) = l10.pop() {
                let mut g12 = guard("g12-0");
                {
                }
            }
            if ((2_i64, i6).0) > 2 { break 'l7 1_i64; }
            (if (n) != 3 { i6 } else { n } - three(i6, 5_i64, 5_i64))
        };
    }
    (match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_30 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n @ 0..=6 = ((eval(2_i64) - three(4_i64, 5_i64, n))) else { return 5_i64 };
    let n = { note(yield_!(n)); yield_!(3_i64) };
    let mut g1 = guard("g1-1");
    note(if (n) != 4 { 0_i64 } else { yield_!(yield_!(n)) });
    {
        g.push('x');
    }
    let l2 = |n: i64| note(g1.len() + n);
    l2(n);
    'l3: for i3 in 0..((n - n)).clamp(0, 1) {
        yield_!((n, i3).0);
        let mut i4 = 0;
        'l4: while i4 < 2 && ((i3) != 1) {
            i4 += 1;
            let l5 = |n: i64| note(g1.len() + n);
            l5(5_i64);
            if (yield_!(yield_!(n))) <= 0 || (!(((2_i64 - i3)) < 0)) {
                note(if (g1.len()) == 4 && (({ note(5_i64); 5_i64 }) <= 0 || ((n) == 3)) { (eval(n) - (i3 + 2_i64) % 9) } else { i4 });
                let mut l6 = vec![guard(eval(1_i64)), guard(three(3_i64, i4, n))];
                'l7: while let Some(mut topl6) = l6.pop() {
                    let n8 @ 0..=6 = (eval((match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i3, _ => 2_i64 }))) else { break };
                    yield_!((n8, n).0);
                }
            } else {
            }
        }
    }
    (n + n) % 9
});

generator!(body_31 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if ((3_i64 - n)) <= 4 && ((n) > 4) { drop(g); return n; }
    let mut n1 = yield_!((n, n).0);
    g = guard("g=8");
    match yield_!((match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n1 })) {
        0 | 2 => {
            match guard("tl2").len() + yield_!(3_i64) {
                0..=3 => {
                    note(guard("tl3").len() + g.len());
                    note(format!("{} {n1}", { note(n1); 2_i64 }));
                    note(format!("{}", yield_!(3_i64)));
                    note(format!("{} {n}", yield_!(n1)));
                }
                x => {
                    yield_!(eval(n));
                    g = guard("g=6");
                    let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                    l4 = if yield_!([n1, n, n][1]) > 2 { None } else { Some(guard("p")) };
                    let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
                    let Some(mut l7) = l6 else { return yield_!(n) };
                }
            }
        }
        1 => {
            if let x @ 3.. = (yield_!(n) + three(n1, n, n)) % 9 && x < 9 {
                let l8 = |n: i64| note(g.len() + n);
                l8(x);
                if (if ([n1, n, n][1]) < 4 || ((n1) < 2) { (x + x) % 9 } else { 2_i64 }) != 1 {
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    g.len()
});

coroutine!(body_32 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let l1: i64;
    if (eval(n)) < 3 { l1 = (step(2, 5_i64).await + [3_i64, n, 2_i64][1]) % 9; } else { l1 = { note(g.wait(2, n).await); [n, n, n][1] }; }
    note(if !((eval([3_i64, l1, 3_i64][1])) > 2) { g.wait(2, g.wait(0, l1).await).await } else { [g.wait(1, n).await, if (n) != 4 { n } else { n }, (match 3_i64 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n, _ => l1 })][1] });
    let mut g2 = guard("g2-7");
    if let x @ 3.. = ({ note(n); n } + (4_i64, n).0) % 9 && x < 9 {
        let mut l3: Option<crate::trace::Guard> = None;
        note(l3.as_ref().map_or(5_i64, |g| g.len()));
        let mut g5 = guard("g5-4");
    }
    if ((if (l1) > 3 { n } else { l1 } - if (3_i64) <= 3 { n } else { 1_i64 })) < 3 && ((n) <= 4 || ((2_i64) != 3)) {
        let mut n = if ((3_i64 + 4_i64) % 9) <= 4 { g.len() } else { (match 4_i64 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n, _ => n }) };
        n += (((n - n), step(0, l1).await).0) % 10;
    } else if (n) <= 3 {
        {
            let mut g6 = guard("g6-0");
            let mut n7 = { note((n + l1) % 9); g6.wait(0, l1).await };
            note(format!("{} {l1}", 2_i64));
        }
        let l8: i64;
        if (n) != 4 || ((n) < 4) { l8 = [g2.len(), l1, (3_i64 + 0_i64) % 9][1]; } else { l8 = step(1, three(n, g.grow(0).await.unwrap_or(7), 1)).await; }
        'l9: {
        }
    }
    (n + n) % 9
});

generator!(body_33 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note([(three(n, n, 3_i64) - if (n) != 0 { 5_i64 } else { 3_i64 }), eval([n, n, n][1]), yield_!(yield_!(n))][1]);
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        let mut l2 = vec![guard(three(n, 0_i64, n)), guard({ note(n); n })];
        'l3: while let Some(mut topl2) = l2.pop() {
            let n = 'l4:  {
                let mut i5 = 0;
                'l5: loop {
                    i5 += 1; if i5 > 3 { break; }
                    if (n) > 3 { drop(topl2); return n; }
                    let l6: i64;
                    if (eval(5_i64)) > 0 { l6 = (yield_!(5_i64) - three(i5, i5, i5)); } else { l6 = [g.len(), i5, yield_!(1_i64)][1]; }
                    note(format!("{} {l6}", three(4_i64, i5, i5)));
                    note(format!("{} {l6}", (i5, n).0));
                }
                if ((n - n)) <= 2 || ((n) == 4) { note(1); } else { note(g.into_name()); break 'l1; }
                if (4_i64) > 4 { break 'l4 n; }
                let n7 = yield_!(0_i64);
                ((n - n) - yield_!(n))
            };
            note(n);
            let n8 = yield_!([n, n, n][1]);
        }
        yield_!((n, n).0);
        note(format!("{}", i1.len()));
    }
    (n - n)
});

generator!(body_34 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    let mut g2 = guard("g2-0");
    'l3: for i3 in 0..({ note(n); n }).clamp(0, 3) {
        match g2.len() {
            0 | 2 => {
                let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                note(l4.as_ref().map_or(n, |g| g.len()));
                let n6 @ 0.. = (yield_!([i3, n, 1_i64][1])) else { note(n); return 0 };
                let mut g7 = guard("g7-8");
                assert!((n6) == 1 || true, "{}", yield_!(if (n6) != 4 { 5_i64 } else { i3 }));
            }
            1 => {
                note(format!("{}", (i3 + n) % 9));
                let mut g8 = guard("g8-2");
                let l9: i64;
                if (if (n) == 0 { 0_i64 } else { 2_i64 }) == 0 || ((n) == 1) { l9 = ((n, i3).0 - (match 1_i64 { 0 | 1 => i3, x if x % 2 == 0 => x % 3 + n, _ => i3 })); } else { l9 = (yield_!(4_i64), (match i3 { 0 | 1 => i3, x if x % 2 == 0 => x % 3 + i3, _ => n })).0; }
                'l10: for mut i10 in [guard("a"), guard("b"), guard("c")] {
                    let mut g11 = guard("g11-5");
                    drop(g11);
                    yield_!(0);
                    note(format!("{} {n}", yield_!(1_i64)));
                }
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    { note(n); 2_i64 }
});

coroutine!(body_35 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut n = { note((match 2_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); step(0, 2_i64).await };
    n += (4_i64) % 10;
    let n1 @ 1.. = (step(2, three(n, g.grow(2).await.unwrap_or(7), 1)).await) else { note(g.wait(0, n).await); return 1 };
    step(2, (n + n1) % 9).await;
    if (n1) <= 1 { note(1); } else { note(g.into_name()); }
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        'l3: for i3 in 0..(3_i64).clamp(0, 1) {
            note(format!("{} {i3}", i2.len()));
            match guard("tl4").len() + { note(i3); i3 } {
                0..=3 => {
                    i2 = guard("i2=8");
                }
                x => {
                    if (eval(n)) < 3 { continue 'l3; }
                    let n5 = three(three(n, i2.grow(1).await.unwrap_or(7), 1), three(4_i64, n, n1), { note(i3); 5_i64 });
                    if (i3) != 3 { note(1); } else { note(i2.into_name()); return n1; }
                }
            }
            match 4_i64 { 0 | 1 => { drop(i2); return 5_i64; } _ => note(0) }
            let mut l6 = vec![guard((n1, 0_i64).0), guard((n, n1).0)];
            'l7: while let Some(mut topl6) = l6.pop() {
                n = (three((3_i64 + n1) % 9, [n1, i3, n1][1], { note(n1); n })) % 10;
            }
        }
    }
    { note(n1); n }
});

generator!(body_36 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        i1.push('x');
        match guard("tl2").len() + 5_i64 {
            0..=3 => {
                if (yield_!((n, n).0)) != 2 {
                    let mut g3 = guard("g3-4");
                } else {
                    assert!((n) > 3 || true, "{}", yield_!(if (3_i64) == 4 { 5_i64 } else { n }));
                    note(yield_!([yield_!(n), n, [n, n, n][1]][1]));
                    let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                    l4 = if yield_!(n) > 2 { None } else { Some(guard("p")) };
                    note(format!("{} {n}", n));
                }
                assert!((n) == 0 || true, "{}", yield_!(g.len()));
            }
            x => {
                note(format!("{} {n}", (3_i64 + n) % 9));
                let mut l6: Option<crate::trace::Guard> = None;
                let Some(mut l7) = l6 else { return eval(n) };
            }
        }
        'l8: for i8 in 0..(eval(n)).clamp(0, 3) {
            if (if (yield_!(i8)) < 1 && ((2_i64) == 4) { (n - i8) } else { [n, n, i8][1] }) == 1 {
                let mut g9 = guard("g9-4");
            } else if (eval(5_i64)) > 0 {
            }
        }
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n })
});

generator!(body_37 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (if (n) < 2 { n } else { 4_i64 }) > 1 || ((1_i64) != 1) { note(1); } else { note(g.into_name()); }
    assert!((4_i64) > 1 || true, "{}", yield_!(yield_!(n)));
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(l2) = l1.take() { note(l2.len() + three(n, n, 5_i64)); }
    'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
        i3 = guard("i3=6");
        let n4 @ 0..=6 = (n) else { return n };
        note(format!("{} {n4}", (n4 - n)));
    }
    let n5 = (yield_!(n), [1_i64, 2_i64, n][1]).0;
    note(format!("{} {n}", three(n5, n5, n)));
    note(if (((match n5 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n5, _ => n }) - (n, 5_i64).0)) == 3 || ((n) <= 4) { (match n { 0 | 1 => [n, n, 5_i64][1], x if x % 2 == 0 => x % 3 + n5, _ => [5_i64, n, n][1] }) } else { yield_!(n) });
    let l6: i64;
    if (three(n, n5, n)) <= 1 && ((n) <= 1) { l6 = three(n5, three(n, 5_i64, 5_i64), { note(n); n }); } else { l6 = ((n5, n5).0, (n - n)).0; }
    vec![2_i64, l6].len() as i64
});

coroutine!(body_38 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(format!("{} {n}", (n - n)));
    let l1: i64;
    if ((n - n)) == 2 || ((2_i64) < 4) { l1 = g.wait(2, g.wait(2, n).await).await; } else { l1 = 0_i64; }
    if let x @ 1.. = (match (match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + 3_i64, _ => l1 }) { 0 | 1 => three(n, 3_i64, 4_i64), x if x % 2 == 0 => x % 3 + if (n) < 2 { l1 } else { 5_i64 }, _ => g.wait(1, l1).await }) && x < 9 {
        let l2: i64;
        if (step(0, x).await) > 0 && ((n) < 3) { l2 = l1; } else { l2 = three((l1 - l1), (0_i64, 4_i64).0, g.len()); }
        let x @ 0..=6 = (l2) else { return 3_i64 };
    }
    let l1 @ 0..=6 = ((match { note(2_i64); l1 } { 0 | 1 => { note(l1); n }, x if x % 2 == 0 => x % 3 + g.len(), _ => step(0, l1).await })) else { return n };
    let mut g3 = guard("g3-0");
    let l1 @ 0.. = (g3.wait(2, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + l1, _ => 3_i64 })).await) else { note(if (n) != 1 { l1 } else { n }); return 0 };
    let mut n4 = g.wait(1, if (l1) == 3 { l1 } else { 3_i64 }).await;
    let n @ 0..=6 = (n) else { return n4 };
    (l1 + n) % 9
});

generator!(body_39 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    g.push('x');
    let mut i1 = 0;
    'l1: while i1 < 1 && ((4_i64) <= 2) {
        i1 += 1;
        let mut g2 = guard("g2-4");
        let n4 = 'l3:  {
            let n = three(g2.len(), if (2_i64) < 4 { i1 } else { i1 }, { note(1_i64); 1_i64 });
            if let x @ 0.. = { note((4_i64, 2_i64).0); yield_!(1_i64) } && x < 9 {
                if (i1) <= 2 && ((g.len()) < 1 || ((1_i64) > 1)) {
                    g.push('x');
                    let i1 = (x - (n, n).0);
                } else {
                    let mut n5 = yield_!([0_i64, x, i1][1]);
                    g2 = guard("g2=2");
                    n5 = (eval((n5 + x) % 9)) % 10;
                    let mut g6 = g2;
                    yield_!(0);
                }
                if ((match n { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + x, _ => x })) > 2 && ((1_i64) > 2) { return n; }
            }
            if (yield_!(n)) <= 3 || ((n) == 1) { break 'l3 5_i64; }
            note((match if !((yield_!(n)) <= 4) { { note(4_i64); 3_i64 } } else { if (n) > 0 { 3_i64 } else { n } } { 0 | 1 => { note(g.len()); [n, n, n][1] }, x if x % 2 == 0 => x % 3 + yield_!(n), _ => yield_!([i1, 1_i64, 5_i64][1]) }));
            [i1, (n + 2_i64) % 9, (match i1 { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + i1, _ => i1 })][1]
        };
        let mut l7 = vec![guard((match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + i1, _ => n })), guard((match n4 { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + i1, _ => n4 }))];
        'l8: while let Some(mut topl7) = l7.pop() {
        }
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 })
});

generator!(body_40 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match 5_i64 {
        0 | 2 => {
            if let x @ 3.. = yield_!(eval(n)) && x < 9 {
                note(format!("{} {n}", (5_i64, x).0));
                let l1: i64;
                if ((n + 2_i64) % 9) == 3 || ((1_i64) != 2) { l1 = yield_!(yield_!(x)); } else { l1 = (match eval(n) { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + (match 4_i64 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + x, _ => x }), _ => yield_!(x) }); }
            }
        }
        1 => {
            if ((n + 2_i64) % 9) <= 3 { return n; }
            match (yield_!(n) + yield_!(n)) % 9 {
                0 | 2 => {
                    let mut g2 = guard("g2-2");
                    let mut g3 = guard("g3-5");
                    note(format!("{}", (n, n).0));
                }
                1 => {
                    let mut g4 = guard("g4-3");
                    let mut n5 = ((n, n).0 + yield_!(n)) % 9;
                    note(format!("{} {n5}", (n + n) % 9));
                    let n = n5;
                }
                x if x > 4 => {
                    let n6 = { note(4_i64); eval(3_i64) };
                    note(format!("{} {n6}", (n6, n6).0));
                }
                _ => {
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    eval(n)
});

coroutine!(body_41 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{} {n}", three(n, g.grow(2).await.unwrap_or(7), 1)));
    let mut g1 = guard("g1-8");
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    note(l2.as_ref().map_or(2_i64, |g| g.len()));
    note(format!("{} {n}", step(1, n).await));
    note(format!("{}", g.wait(2, n).await));
    {
        let mut n = g1.len();
        if (n) == 3 { drop(g); }
    }
    let l4: i64;
    if (if (n) <= 0 { n } else { 1_i64 }) <= 3 { l4 = g1.len(); } else { l4 = [eval(n), (n - 3_i64), step(0, n).await][1]; }
    'l5: {
        g1 = guard("g1=7");
        note(format!("{} {n}", g1.wait(0, n).await));
    }
    if let x @ 2.. = three((n - 3_i64), step(2, n).await, n) && x < 9 {
        let mut x = three({ note(0_i64); x }, eval(x), (l4, x).0);
        x -= ([1_i64, g1.len(), g1.len()][1]) % 10;
    }
    three(l4, l4, n)
});

generator!(body_42 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n2 = 'l1:  {
        let mut l3 = vec![guard(eval(n)), guard(n)];
        'l4: while let Some(mut topl3) = l3.pop() {
            assert!((n) > 1 || true, "{}", yield_!((n, n).0));
            let mut n5 = ({ note(n); n }, if (n) != 0 { n } else { n }).0;
            if let 0..=4 = guard("tl6").len() + { note(n5); n5 } {
                n5 -= (yield_!(n5)) % 10;
                if (if ((n5 + n5) % 9) > 3 && ((2_i64) > 3) { (n5, n5).0 } else { yield_!(5_i64) }) == 4 {
                    note(format!("{} {n5}", three(n, n5, n)));
                    note(format!("{}", (n - 1_i64)));
                }
            }
        }
        if (three((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n }), if (n) != 0 { n } else { n }, three(n, n, n))) != 3 {
            note(yield_!(three(eval(n), (0_i64, n).0, yield_!(n))));
        } else if (yield_!(n)) > 3 {
            let mut g7 = g;
        }
        if (eval(n)) > 4 && ((n) == 3) { break 'l1 n; }
        'l8: {
            let mut l9: Option<crate::trace::Guard> = Some(guard("ol9"));
            if let Some(l10) = l9.take() { note(l10.len() + n); }
            let mut n = three(4_i64, yield_!(3_i64), eval(n));
            let l11: i64;
            if (yield_!(n)) != 2 { l11 = vec![yield_!(n), { note(n); n }].len() as i64; } else { l11 = three({ note(n); n }, three(3_i64, 1_i64, n), eval(n)); }
        }
        yield_!(if (n) == 2 { n } else { n })
    };
    three(n, n2, n2)
});

generator!(body_43 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    yield_!(n);
    assert!((0_i64) < 3 || true, "{}", yield_!([n, n, n][1]));
    yield_!((1_i64, 1_i64).0);
    let mut l1: Option<crate::trace::Guard> = None;
    l1 = if yield_!([n, n, n][1]) > 2 { None } else { Some(guard("p")) };
    let n3 = n;
    let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
    let Some(mut l5) = l4 else { return yield_!(n3) };
    g.push('x');
    assert!((n) < 3 || true, "{}", yield_!(three(n3, n, n3)));
    assert!((5_i64) > 2 || true, "{}", yield_!((n + n3) % 9));
    [n3, n, n3][1]
});

coroutine!(body_44 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let n2 = 'l1:  {
        let mut g3 = guard("g3-8");
        step(0, three(n, 4_i64, n)).await;
        if (n) != 0 { break 'l1 4_i64; }
        g3 = guard("g3=1");
        [0_i64, eval(n), { note(n); n }][1]
    };
    note(format!("{} {n}", n2));
    let n4 @ 0.. = (three(n2, g.grow(1).await.unwrap_or(7), 1)) else { note((match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })); return 0 };
    let n5 @ 0..=6 = ((1_i64 - 2_i64)) else { return n2 };
    g.wait(0, (0_i64 + 3_i64) % 9).await;
    note(format!("{}", (n5, n2).0));
    g = guard("g=2");
    drop(g);
    step(0, 0).await;
    note(format!("{}", (n4 - n)));
    step(2, 3_i64).await
});

generator!(body_45 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(format!("{}", (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => n })));
    let n = 'l1: loop {
        note({ note((match yield_!(n) { 0 | 1 => (n + n) % 9, x if x % 2 == 0 => x % 3 + (match 5_i64 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 }), _ => three(n, n, n) })); yield_!((2_i64, 3_i64).0) });
        assert!((n) != 2 || true, "{}", yield_!((n - 0_i64)));
        if (yield_!(0_i64)) > 0 && ((n) < 1) { break 'l1 0_i64; }
        let n @ 0..=6 = (g.len()) else { return n };
        break 'l1 n;
    };
    let mut l2 = vec![guard(eval(2_i64)), guard({ note(2_i64); n })];
    'l3: while let Some(mut topl2) = l2.pop() {
        let mut l4 = vec![guard(n), guard((n + n) % 9)];
        'l5: while let Some(mut topl4) = l4.pop() {
            note(format!("{} {n}", [n, n, n][1]));
            let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
            l6 = if yield_!(if (n) > 3 { n } else { n }) > 2 { None } else { Some(guard("p")) };
            note(format!("{} {n}", 5_i64));
        }
        'l8: {
            let n9 @ 0..=6 = (yield_!((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }))) else { return n };
            note(format!("{} {n9}", n9));
            {
                match yield_!(n9) {
                    0 | 2 => {
                    }
                    1 => {
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
    }
    g.len()
});

generator!(body_46 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    match three((match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), (n + n) % 9, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) {
        0 | 2 => {
            let n = n;
            if (n) < 0 { drop(g); }
        }
        1 => {
            let n1 @ 2.. = (yield_!(eval(n))) else { note(n); return 2 };
            let mut l2 = vec![guard(if (n) != 0 { n1 } else { 0_i64 }), guard(eval(n1))];
            'l3: while let Some(mut topl2) = l2.pop() {
                yield_!((match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 0_i64, _ => n1 }));
                if ((three(n, 3_i64, n1), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => 1_i64 })).0) > 4 {
                    let mut l4: Option<crate::trace::Guard> = None;
                    let Some(mut l5) = l4 else { return (n1, n1).0 };
                    note(format!("{} {n1}", (match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n1 })));
                }
                let n = [yield_!(2_i64), (n + 1_i64) % 9, eval(n)][1];
            }
            if ([n1, n1, n1][1]) > 4 { note(1); } else { note(g.into_name()); }
        }
        x if x > 4 => {
            let mut i6 = 0;
            'l6: loop {
                i6 += 1; if i6 > 3 { break; }
                assert!((5_i64) == 2 || true, "{}", yield_!([n, 2_i64, n][1]));
                let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                note(l7.as_ref().map_or(i6, |g| g.len()));
                note(format!("{} {n}", 4_i64));
            }
        }
        _ => {
        }
    }
    n
});

coroutine!(body_47 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n2 = 'l1: loop {
        note((g.len() + { note((match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); (n - n) }) % 9);
        {
            let n = 'l3:  {
                let mut n4 = step(1, { note(3_i64); n }).await;
                let n4 @ 0..=6 = ((step(1, n4).await, three(n, n4, 0_i64)).0) else { return n };
                if (n) <= 1 { break 'l3 3_i64; }
                let mut l5 = vec![guard(three(2_i64, n4, n4)), guard(n4)];
                'l6: while let Some(mut topl5) = l5.pop() {
                    topl5 = guard("topl5=6");
                    note(format!("{} {n4}", (match 4_i64 { 0 | 1 => n4, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })));
                    let mut l7: Option<crate::trace::Guard> = None;
                    if let Some(l8) = l7.take() { note(l8.len() + three(n4, topl5.grow(0).await.unwrap_or(7), 1)); }
                }
                eval((0_i64 - n4))
            };
            note(format!("{} {n}", (n - n)));
            let mut n9 = three(n, g.grow(0).await.unwrap_or(7), 1);
            note(format!("{} {n}", three(n, n9, n)));
        }
        if (g.wait(1, 0_i64).await) <= 3 { break 'l1 n; }
        let mut n10 = n;
        break 'l1 g.len();
    };
    let mut l11 = vec![guard((3_i64, 5_i64).0), guard(g.len())];
    'l12: while let Some(mut topl11) = l11.pop() {
        let n14 = 'l13:  {
            if (5_i64) == 4 { break 'l13 n2; }
            { note(topl11.len()); g.wait(0, n2).await }
        };
    }
    g.wait(2, n2).await
});

generator!(body_48 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n1 @ 1.. = (yield_!([n, n, n][1])) else { note(1_i64); return 1 };
    if (n) != 4 && (!((yield_!(3_i64)) != 0)) {
        let n2 @ 0..=6 = (yield_!(n1)) else { return n1 };
        let n3 = yield_!((2_i64, n1).0);
        if (n) == 4 { note(1); } else { note(g.into_name()); }
        if let x @ 0.. = n3 && x < 9 {
            note(yield_!((match yield_!(1_i64) { 0 | 1 => (match 0_i64 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + n2, _ => n3 }), x if x % 2 == 0 => x % 3 + vec![5_i64, n1].len() as i64, _ => n3 })));
            let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
            if let Some(mut l5) = l4 {
                let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
                let Some(mut l7) = l6 else { return (n1 - x) };
                if let x @ 3.. = (match (3_i64, n3).0 { 0 | 1 => eval(3_i64), x if x % 2 == 0 => x % 3 + eval(x), _ => n }) && x < 9 {
                    note(format!("{} {x}", yield_!(n3)));
                    note(format!("{} {n}", n3));
                }
                note(format!("{} {n2}", yield_!(0_i64)));
            }
        }
    } else {
        match guard("tl8").len() + 4_i64 {
            0..=3 => {
                let n9 = eval([n, n1, 2_i64][1]);
            }
            x => {
                note(format!("{} {n}", vec![n, 2_i64].len() as i64));
            }
        }
    }
    (n1 - n1)
});

generator!(body_49 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{} {n}", n));
    let mut n1 = n;
    g.push('x');
    note(format!("{}", yield_!(n)));
    if let x @ 1.. = ([n1, n, n1][1] - yield_!(n1)) && x < 9 {
        let n1 @ 2.. = (yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + x, _ => n1 }))) else { note((0_i64 + x) % 9); return 2 };
        let x = (three(x, n, n1), { note(n1); n }).0;
    }
    match 2_i64 {
        0 | 2 => {
            'l2: {
                let n3 @ 3.. = (yield_!(n)) else { note((3_i64 + 1_i64) % 9); return 3 };
                note(format!("{} {n1}", (n3 - n)));
                let n4 @ 0..=6 = ((match { note(2_i64); 0_i64 } { 0 | 1 => (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n1, _ => n }), x if x % 2 == 0 => x % 3 + n3, _ => (match 0_i64 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n1, _ => n }) })) else { return 5_i64 };
            }
            if let x @ 1.. = { note({ note(1_i64); n }); three(n1, 4_i64, n1) } && x < 9 {
                let mut l5 = vec![guard(if (4_i64) == 3 { n } else { n1 }), guard(if (n) != 0 { n } else { n })];
                'l6: while let Some(mut topl5) = l5.pop() {
                    let mut n1 = three((n + n) % 9, [n, 1_i64, 3_i64][1], (n1, x).0);
                    let n @ 0..=6 = (x) else { return x };
                }
            }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    3_i64
});

coroutine!(body_50 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if ((if (n) <= 3 { n } else { n }, three(n, g.grow(1).await.unwrap_or(7), 1)).0) <= 3 {
        note(if (((n, 4_i64).0 + if (n) == 1 { n } else { n }) % 9) > 4 { [n, [n, n, n][1], if (n) == 4 { n } else { n }][1] } else { n });
        if ((step(2, n).await - n)) <= 4 {
            'l1: for i1 in 0..((n - n)).clamp(0, 2) {
                'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                    let n3 = three(eval(n), three(i1, n, n), (match i1 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => 4_i64 }));
                }
            }
        }
        let mut g4 = guard("g4-1");
        assert!((n) > 1 || true, "{}", three(n, g4.grow(2).await.unwrap_or(7), 1));
    } else if ((n, n).0) < 4 || ((2_i64) < 1) {
        let n5 = if (g.len()) < 1 { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { three(n, g.grow(1).await.unwrap_or(7), 1) };
    }
    assert!((n) < 3 || true, "{}", g.wait(2, three(1_i64, n, n)).await);
    match guard("tl6").len() + n {
        0..=3 => {
            let n @ 0..=6 = (three(g.wait(2, n).await, (match n { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }), { note(n); n })) else { return 4_i64 };
            match step(1, n).await { 0 | 1 => { drop(g); } _ => note(0) }
            {
                let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                if let Some(l8) = l7.take() { note(l8.len() + [n, n, n][1]); }
            }
        }
        x => {
        }
    }
    three(n, n, 3_i64)
});

generator!(body_51 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-3");
    if (eval((2_i64, 2_i64).0)) < 1 {
        let mut l2 = vec![guard((match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 })), guard(yield_!(3_i64))];
        'l3: while let Some(mut topl2) = l2.pop() {
            note(yield_!((yield_!(n), [n, n, n][1]).0));
            let n4 = (n, three(n, n, n)).0;
        }
        assert!((n) != 2 || true, "{}", yield_!((n - 1_i64)));
        let mut g5 = guard("g5-6");
        if let 0..=4 = guard("tl6").len() + n {
            'l7: {
                let n = (4_i64, (n, n).0).0;
                {
                    note(format!("{}", three(3_i64, n, n)));
                    g5.push('x');
                }
            }
            note({ note(n); three(yield_!(n), [n, n, n][1], (n + n) % 9) });
            let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
            note(l8.as_ref().map_or(n, |g| g.len()));
        }
    } else if ((n - 0_i64)) == 4 || ((n) <= 0) {
    }
    three(n, 4_i64, 4_i64)
});

generator!(body_52 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    g = guard("g=6");
    let mut g1 = guard("g1-0");
    let l2 = |n: i64| note(g1.len() + n);
    l2(n);
    let mut n = (4_i64, three(n, n, n)).0;
    match (n, n).0 { 0 | 1 => { drop(g1); return 3_i64; } _ => note(0) }
    note(guard("tl3").len() + yield_!(n));
    let mut g4 = guard("g4-7");
    n = (eval(g1.len())) % 10;
    assert!((n) == 3 || true, "{}", yield_!(yield_!(n)));
    if (n) == 0 { n } else { n }
});

coroutine!(body_53 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(format!("{} {n}", (n, n).0));
    if (eval(n)) == 0 || (((n - 1_i64)) <= 1) {
        note({ note(if !((three(n, g.grow(0).await.unwrap_or(7), 1)) != 2) { (n - n) } else { three(n, n, n) }); n });
        let n1 @ 0..=6 = (g.len()) else { return n };
        let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
        l2 = if step(0, three(n1, n, n)).await > 2 { None } else { Some(guard("p")) };
        note(format!("{} {n}", { note(n); n }));
    } else {
        match (1_i64, 0_i64).0 { 0 | 1 => { drop(g); return n; } _ => note(0) }
        'l4: {
            if (2_i64) <= 4 && ((n) != 1) { note(1); } else { note(g.into_name()); return n; }
            match step(2, 4_i64).await { 0 | 1 => { drop(g); } _ => note(0) }
        }
        let mut l5 = vec![guard(step(1, n).await), guard(0_i64)];
        'l6: while let Some(mut topl5) = l5.pop() {
            let mut g7 = guard("g7-3");
            let mut i8 = 0;
            'l8: loop {
                i8 += 1; if i8 > 2 { break; }
                let l9: i64;
                if (three(i8, n, 1_i64)) < 1 { l9 = [(i8, i8).0, g7.len(), 4_i64][1]; } else { l9 = topl5.wait(2, { note(n); n }).await; }
            }
        }
    }
    vec![n, n].len() as i64
});

generator!(body_54 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        let mut n2 = yield_!(i1.len());
    }
    let mut g3 = guard("g3-0");
    if (yield_!((match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))) <= 1 {
        note(format!("{} {n}", yield_!(1_i64)));
    } else {
        note((match yield_!(eval(n)) { 0 | 1 => (yield_!(n) - n), x if x % 2 == 0 => x % 3 + three(3_i64, (n - n), yield_!(n)), _ => eval({ note(n); 5_i64 }) }));
        let mut i4 = 0;
        'l4: loop {
            i4 += 1; if i4 > 3 { break; }
            let mut g5 = guard("g5-1");
            'l6: {
                let mut g7 = guard("g7-2");
            }
            let n8 = g3.len();
            let n9 @ 4.. = (yield_!(if (0_i64) == 3 { n8 } else { i4 })) else { note((i4 - i4)); return 4 };
            let mut g10 = guard("g10-7");
        }
        note(n);
        match guard("tl11").len() + n {
            0..=3 => {
            }
            x => {
            }
        }
    }
    three(n, n, n)
});

generator!(body_55 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    {
        match (n - n) { 0 | 1 => { drop(g); } _ => note(0) }
    }
    note(format!("{}", yield_!(1_i64)));
    if (eval({ note(1_i64); 5_i64 })) < 0 && (({ note(n); n }) <= 4 || ((n) <= 0)) {
    }
    let mut g1 = guard("g1-5");
    if (three(n, n, n)) < 4 { return 4_i64; }
    if (yield_!(n)) != 0 || ((n) <= 0) { return n; }
    let n2 @ 4.. = (yield_!(n)) else { note((n + n) % 9); return 4 };
    let mut g3 = guard("g3-8");
    let mut g4 = guard("g4-0");
    yield_!(n2)
});

coroutine!(body_56 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{} {n}", three(n, g.grow(0).await.unwrap_or(7), 1)));
    {
        if (eval(5_i64)) <= 4 && ((n) <= 2) { note(1); } else { note(g.into_name()); return n; }
        let n2 = 'l1: loop {
            let n3 = if (g.wait(1, n).await) < 2 || ((n) == 1) { (n - n) } else { (n, 1_i64).0 };
            note(format!("{} {n3}", n));
            if ((n - 1_i64)) <= 3 { break 'l1 n; }
            let mut g4 = guard("g4-5");
            break 'l1 n3;
        };
        if ((n2 + n2) % 9) <= 2 { drop(g); }
        let n2 @ 0..=6 = ((step(1, 0_i64).await, (n2 - n2)).0) else { return n };
    }
    note(guard("tl5").len() + step(1, 2_i64).await);
    'l6: {
        note(if (three((n + n) % 9, step(0, n).await, eval(n))) > 1 { eval(n) } else { step(1, eval(n)).await });
        match three(three(4_i64, n, n), [n, 2_i64, n][1], (n - n)) {
            0 | 2 => {
                let n8 = 'l7:  {
                    note(format!("{} {n}", n));
                    note(format!("{} {n}", n));
                    if ({ note(n); n }) != 2 { break 'l7 n; }
                    three([2_i64, 1_i64, 1_i64][1], (n - n), (4_i64, 0_i64).0)
                };
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    vec![n, n].len() as i64
});

generator!(body_57 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note({ note(g.len()); (g.len(), (n - 5_i64)).0 });
    if let x @ 1.. = g.len() && x < 9 {
        let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
        let Some(mut l2) = l1 else { return g.len() };
        let mut l3 = vec![guard(eval(n)), guard({ note(n); 4_i64 })];
        'l4: while let Some(mut topl3) = l3.pop() {
            match { note(x); 1_i64 } { 0 | 1 => { drop(g); return 3_i64; } _ => note(0) }
            match three((5_i64, n).0, yield_!(n), topl3.len()) {
                0 | 2 => {
                    let l5 = |n: i64| note(g.len() + n);
                    l5(5_i64);
                    let mut g6 = guard("g6-4");
                    let l7 = |n: i64| note(l2.len() + n);
                    l7(3_i64);
                    note(yield_!((yield_!(3_i64), (match x { 0 | 1 => x, x if x % 2 == 0 => x % 3 + x, _ => n })).0));
                }
                1 => {
                    let n8 = yield_!(if (1_i64) <= 0 { x } else { x });
                    note(format!("{} {x}", n));
                    let mut g9 = guard("g9-2");
                }
                x if x > 4 => {
                    yield_!(three(x, x, n));
                    if (n) > 2 { note(1); } else { note(topl3.into_name()); }
                    if (x) > 4 { drop(l2); return 2_i64; }
                }
                _ => {
                }
            }
        }
    }
    n
});

generator!(body_58 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if ((match if (n) != 1 { n } else { n } { 0 | 1 => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }), x if x % 2 == 0 => x % 3 + if (n) < 3 { n } else { n }, _ => if (n) < 0 { n } else { n } })) <= 1 {
        note(format!("{} {n}", eval(n)));
        let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
        if let Some(l2) = l1.take() { note(l2.len() + [n, n, 4_i64][1]); }
        let mut g3 = guard("g3-1");
        let mut g4 = guard("g4-2");
    } else if ((n - 4_i64)) < 4 {
        note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 })));
    }
    let n = (match 1_i64 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + if (3_i64) <= 1 { 1_i64 } else { n }, _ => 0_i64 });
    note(format!("{} {n}", (n - n)));
    {
        assert!((3_i64) <= 0 || true, "{}", yield_!((2_i64 + n) % 9));
        note(format!("{}", (n, n).0));
        match yield_!(yield_!(n)) {
            0 | 2 => {
                yield_!((n + 1_i64) % 9);
                'l5: {
                    let mut g6 = guard("g6-3");
                    let n7 = ({ note(n); n } - three(5_i64, n, n));
                }
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    if (4_i64) > 4 { n } else { 5_i64 }
});

coroutine!(body_59 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let n2 = 'l1:  {
        'l3: for i3 in 0..(if (n) > 1 { n } else { n }).clamp(0, 1) {
            match ((match i3 { 0 | 1 => i3, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }) - three(i3, n, i3)) {
                0 | 2 => {
                    g.wait(0, step(0, n).await).await;
                }
                1 => {
                    if !(({ note(n); 2_i64 }) <= 0) { drop(g); return i3; }
                    note(format!("{} {i3}", { note(n); i3 }));
                }
                x if x > 4 => {
                    note(format!("{} {i3}", (match i3 { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => i3 })));
                    note(format!("{} {n}", eval(n)));
                }
                _ => {
                    note(format!("{} {n}", eval(n)));
                }
            }
            if ((step(2, n).await - three(n, 0_i64, i3))) != 2 || (!((n) < 3)) {
                if (g.len()) != 4 || ((eval(i3)) < 1) {
                    note(format!("{} {i3}", { note(n); 1_i64 }));
                } else {
                    note(format!("{} {n}", (n, i3).0));
                    g = guard("g=1");
                    if !((i3) > 2) { return n; }
                    let mut g4 = guard("g4-5");
                }
            }
        }
        if (if (n) < 4 { n } else { n }) > 1 || ((n) <= 2) { break 'l1 n; }
        [step(0, n).await, three(1_i64, n, n), eval(n)][1]
    };
    three(n, g.grow(0).await.unwrap_or(7), 1)
});

generator!(body_60 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match yield_!(g.len()) {
        0 | 2 => {
            if (1_i64) != 2 && ((three(n, 5_i64, n)) <= 4) {
                if (eval(4_i64)) <= 0 && ((n) > 3) { note(1); } else { note(g.into_name()); return n; }
                if (eval((n, 0_i64).0)) > 0 {
                    let n1 = eval(three(n, n, n));
                }
                if ((yield_!(n) - [n, n, n][1])) == 1 && (!((yield_!(n)) == 3)) {
                    note(format!("{} {n}", { note(3_i64); n }));
                    let n @ 0..=6 = (yield_!((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }))) else { return 4_i64 };
                    note(g.len());
                } else {
                    let n2 = yield_!((2_i64 - 1_i64));
                    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
                    if let Some(l4) = l3.take() { note(l4.len() + (n2, n2).0); }
                    let n5 = ((match 1_i64 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }) + (n2, n).0) % 9;
                }
                let n = 'l6:  {
                    g = guard("g=5");
                    note(format!("{} {n}", (n, n).0));
                    if (n) != 0 { break 'l6 1_i64; }
                    let n7 @ 3.. = (yield_!({ note(n); 0_i64 })) else { note(n); return 3 };
                    yield_!(if (n7) == 0 { n } else { 0_i64 })
                };
            } else {
            }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    three(n, n, 1_i64)
});

generator!(body_61 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n1 = n;
    note(if ([{ note(n1); n1 }, { note(0_i64); n1 }, three(n, n, n)][1]) <= 4 && (((n1 - n1)) > 3 || ((n) > 2)) { three((3_i64 + n) % 9, (n1, 3_i64).0, eval(2_i64)) } else { yield_!((n1 - n)) });
    let mut n2 = (yield_!(0_i64) + yield_!(n)) % 9;
    note(format!("{}", (match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n2, _ => n2 })));
    if let x @ 2.. = three(yield_!(5_i64), if (n2) < 3 { n } else { n2 }, { note(n); n }) && x < 9 {
        let mut l3: Option<crate::trace::Guard> = None;
        if let Some(l4) = l3.take() { note(l4.len() + yield_!(n1)); }
        note(format!("{}", (3_i64 + 5_i64) % 9));
    }
    let l5: i64;
    if (yield_!(n)) < 3 { l5 = three(5_i64, (3_i64 + n1) % 9, [2_i64, n, 0_i64][1]); } else { l5 = eval((match n1 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + 2_i64, _ => n2 })); }
    let n6 @ 3.. = (yield_!(eval(n1))) else { note(g.len()); return 3 };
    let n7 = g.len();
    let mut g8 = guard("g8-7");
    { note(3_i64); n6 }
});

coroutine!(body_62 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut n = step(1, three(n, g.grow(0).await.unwrap_or(7), 1)).await;
    note(format!("{}", if (0_i64) > 1 { n } else { n }));
    let mut g1 = guard("g1-5");
    g = guard("g=8");
    let mut g2 = guard("g2-8");
    let mut g3 = guard("g3-4");
    if ((step(1, n).await, g1.wait(1, n).await).0) == 2 {
        note(n);
        if (5_i64) == 0 { note(1); } else { note(g.into_name()); return n; }
    } else if (g2.wait(2, n).await) <= 2 && ((n) > 2) {
        let mut g4 = guard("g4-0");
        let mut g5 = guard("g5-5");
        let mut i6 = 0;
        'l6: while i6 < 2 && (((n + n) % 9) <= 4) {
            i6 += 1;
            match step(2, 2_i64).await { 0 | 1 => { drop(g2); break 'l6; } _ => note(0) }
            {
                let n8 = 'l7:  {
                    note(format!("{}", three(2_i64, g4.grow(1).await.unwrap_or(7), 1)));
                    if ({ note(n); n }) < 4 { break 'l7 n; }
                    [(5_i64 - 4_i64), { note(n); n }, [n, 5_i64, n][1]][1]
                };
            }
        }
    }
    if (n) != 4 { n } else { n }
});

generator!(body_63 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let l1: i64;
    if !((eval(n)) != 1) { l1 = if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) <= 0 && ((n) > 2) { n } else { n }; } else { l1 = ((n + n) % 9 - g.len()); }
    if !((eval(yield_!(l1))) == 0) {
        let mut g2 = guard("g2-3");
        if !((2_i64) > 4) { return l1; }
        note(format!("{} {n}", n));
    }
    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
    if let Some(mut l4) = l3 {
        if (l1) < 0 { drop(g); }
        l4.push('x');
        let l5: i64;
        if (l4.len()) < 4 { l5 = { note((2_i64 + n) % 9); yield_!(l1) }; } else { l5 = 1_i64; }
    }
    let mut l6 = vec![guard(vec![l1, 1_i64].len() as i64), guard(vec![n, n].len() as i64)];
    'l7: while let Some(mut topl6) = l6.pop() {
        let mut g8 = guard("g8-4");
        let n9 @ 0..=6 = (if (n) <= 3 || ((l1) < 0) { n } else { topl6.len() }) else { break };
        let l10: i64;
        if ({ note(n); n }) < 1 && ((n9) == 0) { l10 = { note({ note(n); l1 }); [n, l1, 3_i64][1] }; } else { l10 = yield_!((n9, n9).0); }
    }
    if !((({ note(l1); l1 } - (0_i64 - n))) != 2) {
        match n {
            0 | 2 => {
                yield_!(n);
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else if ((3_i64, 4_i64).0) <= 2 && ((n) != 0) {
    }
    if (n) < 0 { l1 } else { l1 }
});

generator!(body_64 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note((match three(yield_!(n), n, (n, 4_i64).0) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + yield_!(n), _ => (match (n, n).0 { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + [n, n, n][1], _ => { note(n); n } }) }));
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(l2) = l1.take() { note(l2.len() + (n, n).0); }
    g.push('x');
    assert!((n) <= 1 || true, "{}", yield_!({ note(n); n }));
    match guard("tl3").len() + n {
        0..=3 => {
            let mut l4 = vec![guard(g.len()), guard(g.len())];
            'l5: while let Some(mut topl4) = l4.pop() {
                let l6: i64;
                if ((match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) > 3 && ((n) < 4) { l6 = yield_!(n); } else { l6 = n; }
                note(topl4.into_name());
                yield_!(0);
            }
            let l7 = |n: i64| note(g.len() + n);
            l7(n);
            let n8 = n;
            let mut g9 = guard("g9-1");
        }
        x => {
            'l10: for i10 in 0..({ note(3_i64); n }).clamp(0, 3) {
                let n11 = (eval(n) - yield_!(i10));
            }
            let n13 = 'l12:  {
                if (yield_!(3_i64)) != 1 && ((0_i64) <= 2) { break 'l12 n; }
                yield_!(three(n, n, 2_i64))
            };
        }
    }
    yield_!(n)
});

coroutine!(body_65 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if let x @ 1.. = [three(n, g.grow(1).await.unwrap_or(7), 1), three(2_i64, 0_i64, n), (n - n)][1] && x < 9 {
        if ([n, x, x][1]) != 0 { return n; }
        match guard("tl1").len() + (n + x) % 9 {
            0..=3 => {
                let l2 = |n: i64| note(g.len() + n);
                l2(n);
            }
            x => {
                if (x) < 0 {
                    note(format!("{} {x}", { note(1_i64); x }));
                    note(format!("{} {n}", x));
                    let mut n3 = (step(0, 3_i64).await + g.wait(0, x).await) % 9;
                }
                if !(((n - 4_i64)) < 1) { return x; }
            }
        }
    }
    let n = eval(g.len());
    let mut g4 = guard("g4-0");
    if let 0..=4 = guard("tl5").len() + n {
        let l6 = |n: i64| note(g.len() + n);
        l6(n);
        note(if !((if ((n, n).0) <= 3 { three(n, 0_i64, n) } else { n }) < 0) { 1_i64 } else { (match (5_i64 - n) { 0 | 1 => eval(n), x if x % 2 == 0 => x % 3 + (5_i64 + n) % 9, _ => (n - 0_i64) }) });
    }
    let mut g7 = guard("g7-8");
    (n - n)
});

generator!(body_66 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 })));
    if !((if (n) != 3 { { note(n); 2_i64 } } else { yield_!(n) }) > 2) {
        'l1: {
            note((match g.len() { 0 | 1 => { note(n); (n, n).0 }, x if x % 2 == 0 => x % 3 + yield_!(yield_!(n)), _ => [g.len(), yield_!(1_i64), (n + 5_i64) % 9][1] }));
            'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                i2 = guard("i2=2");
                let n @ 0..=6 = ((match n { 0 | 1 => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), x if x % 2 == 0 => x % 3 + yield_!(n), _ => (n, n).0 })) else { return n };
                let mut n = if ({ note(n); n }) == 4 || ((n) < 4) { yield_!(n) } else { yield_!(0_i64) };
                i2 = guard("i2=6");
            }
            'l3: {
                let mut l4 = vec![guard(n), guard(eval(1_i64))];
                'l5: while let Some(mut topl4) = l4.pop() {
                    note(format!("{} {n}", (n, 3_i64).0));
                    note(eval(eval(yield_!(n))));
                    let mut g6 = guard("g6-2");
                }
                match yield_!([4_i64, n, n][1]) {
                    0 | 2 => {
                    }
                    1 => {
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
    }
    (n, n).0
});

generator!(body_67 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut g1 = g;
    yield_!(0);
    let l2 = |n: i64| note(g1.len() + n);
    l2(2_i64);
    'l3: {
        g1 = guard("g1=0");
        if (n) <= 4 { drop(g1); return 4_i64; }
        if let x @ 1.. = yield_!({ note(n); 3_i64 }) && x < 9 {
            'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
                match ((n, 2_i64).0 + x) % 9 {
                    0 | 2 => {
                        note(format!("{} {x}", (x, x).0));
                        let n5 @ 0.. = (yield_!((x + n) % 9)) else { note([x, x, x][1]); return 0 };
                        note(format!("{}", [x, x, 5_i64][1]));
                    }
                    1 => {
                        note(format!("{} {x}", (n, n).0));
                        note(format!("{} {x}", (n + n) % 9));
                        note(format!("{}", (match n { 0 | 1 => x, x if x % 2 == 0 => x % 3 + n, _ => x })));
                        note(format!("{} {x}", 2_i64));
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
    }
    eval(n)
});

coroutine!(body_68 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n1 = 1_i64;
    note(format!("{} {n}", g.len()));
    match (n, 1_i64).0 { 0 | 1 => { drop(g); return n; } _ => note(0) }
    let l2: i64;
    if ((match n1 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })) < 4 { l2 = g.wait(2, [n1, n, n][1]).await; } else { l2 = three((match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }), { note(1_i64); n1 }, step(0, n).await); }
    let n = 'l3: loop {
        note(format!("{} {l2}", l2));
        g.push('x');
        if !((l2) < 0) { break 'l3 3_i64; }
        let n4 @ 3.. = (three(g.len(), g.grow(1).await.unwrap_or(7), 1)) else { note(three(l2, g.grow(1).await.unwrap_or(7), 1)); return 3 };
        break 'l3 three(if (3_i64) < 3 { n1 } else { n1 }, three(n, l2, n4), three(5_i64, g.grow(2).await.unwrap_or(7), 1));
    };
    let l5: i64;
    if (eval(2_i64)) < 0 { l5 = if !((eval(n)) > 0) { g.wait(0, l2).await } else { (n - l2) }; } else { l5 = g.wait(2, { note(l2); l2 }).await; }
    let mut n6 = (l5 + (match 1_i64 { 0 | 1 => l5, x if x % 2 == 0 => x % 3 + l5, _ => 3_i64 })) % 9;
    assert!((n) <= 3 || true, "{}", g.wait(1, n).await);
    eval(n)
});

generator!(body_69 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if (n) > 4 { drop(g); }
    match guard("tl1").len() + yield_!(2_i64) {
        0..=3 => {
            let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
            if let Some(l3) = l2.take() { note(l3.len() + yield_!(n)); }
        }
        x => {
            if let 0..=4 = guard("tl4").len() + n {
                note(format!("{} {n}", (n - n)));
                match yield_!(n) {
                    0 | 2 => {
                        note(format!("{}", vec![2_i64, 5_i64].len() as i64));
                        let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                        if let Some(l6) = l5.take() { note(l6.len() + n); }
                        note(n);
                        note(format!("{} {n}", (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })));
                    }
                    1 => {
                        note(guard("tl7").len() + (3_i64 - n));
                        let mut g8 = guard("g8-5");
                        note(format!("{} {n}", { note(n); n }));
                    }
                    x if x > 4 => {
                        note(format!("{} {n}", three(n, 0_i64, 3_i64)));
                        note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
                    }
                    _ => {
                        let n9 @ 0..=6 = (eval(if (n) != 3 { n } else { n })) else { return n };
                    }
                }
            }
        }
    }
    vec![n, n].len() as i64
});

generator!(body_70 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    g.push('x');
    yield_!((n, 3_i64).0);
    {
        let n1 @ 0..=6 = (n) else { return 1_i64 };
        let mut g2 = guard("g2-2");
        note(guard("tl3").len() + 4_i64);
    }
    note(format!("{}", eval(n)));
    let mut i4 = 0;
    'l4: loop {
        i4 += 1; if i4 > 2 { break; }
        if ([i4, i4, i4][1]) < 2 { drop(g); break 'l4; }
    }
    note(format!("{} {n}", vec![n, n].len() as i64));
    let l5: i64;
    if ((4_i64 + n) % 9) > 3 { l5 = vec![[n, n, n][1], if (n) == 2 { 4_i64 } else { n }].len() as i64; } else { l5 = vec![yield_!(n), yield_!(n)].len() as i64; }
    note(format!("{} {l5}", [n, n, n][1]));
    (4_i64 + n) % 9
});

coroutine!(body_71 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    match guard("tl1").len() + n {
        0..=3 => {
            let mut g2 = guard("g2-0");
            if (eval(g.len())) <= 4 && ((g.len()) <= 3) {
                note(format!("{} {n}", step(0, n).await));
                note(format!("{}", (2_i64 + n) % 9));
                assert!((1_i64) < 4 || true, "{}", g2.wait(1, [n, n, n][1]).await);
            }
        }
        x => {
            note(step(2, if (n) != 2 { n } else { g.wait(1, 4_i64).await }).await);
            if ((match g.wait(2, n).await { 0 | 1 => g.wait(0, n).await, x if x % 2 == 0 => x % 3 + (n - n), _ => step(1, n).await })) > 4 {
                let mut l3 = vec![guard(three(n, n, n)), guard((n, n).0)];
                'l4: while let Some(mut topl3) = l3.pop() {
                    three(step(2, n).await, topl3.grow(0).await.unwrap_or(7), 1);
                    if (5_i64) > 4 { drop(topl3); return n; }
                    let mut g5 = guard("g5-4");
                }
                let mut n = step(1, step(1, n).await).await;
            } else if (g.wait(1, 1_i64).await) <= 1 && ((n) > 1) {
                match g.wait(1, if (n) == 0 { 5_i64 } else { 4_i64 }).await {
                    0 | 2 => {
                        assert!((n) <= 4 || true, "{}", step(2, (n + n) % 9).await);
                    }
                    1 => {
                        note(format!("{} {n}", g.wait(0, 0_i64).await));
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
    }
    if (n) != 4 { n } else { 5_i64 }
});

generator!(body_72 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n = 3_i64;
    let mut g1 = guard("g1-4");
    assert!((n) != 0 || true, "{}", yield_!(n));
    yield_!((match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => n }));
    g1 = guard("g1=0");
    note(format!("{} {n}", yield_!(n)));
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    note(l2.as_ref().map_or(n, |g| g.len()));
    note(format!("{}", n));
    3_i64
});

generator!(body_73 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    g.push('x');
    let l1 = |n: i64| note(g.len() + n);
    l1(4_i64);
    let mut g2 = guard("g2-1");
    let n3 = yield_!(yield_!(n));
    match three(yield_!(5_i64), { note(n); 4_i64 }, n) {
        0 | 2 => {
            let mut g4 = guard("g4-5");
            let l5: i64;
            if (if (n3) == 1 { n3 } else { n3 }) <= 0 { l5 = n3; } else { l5 = { note(g2.len()); yield_!(n) }; }
            let mut l6 = vec![guard([n, n3, n][1]), guard(yield_!(l5))];
            'l7: while let Some(mut topl6) = l6.pop() {
                note(format!("{}", yield_!(n)));
                let mut g8 = guard("g8-5");
                if let x @ 3.. = three(yield_!(2_i64), (1_i64 - l5), (match l5 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + l5, _ => l5 })) && x < 9 {
                    let mut g9 = guard("g9-1");
                    note(format!("{} {n}", yield_!(x)));
                }
            }
            if (l5) != 1 { drop(g); }
        }
        1 => {
            if !(([yield_!(n3), (n + n) % 9, three(n, n, 4_i64)][1]) > 2) {
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    [n, n3, 1_i64][1]
});

coroutine!(body_74 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut l1 = vec![guard((n + n) % 9), guard(n)];
    'l2: while let Some(mut topl1) = l1.pop() {
        'l3: for i3 in 0..([1_i64, n, n][1]).clamp(0, 3) {
            note(format!("{} {n}", (n, n).0));
        }
        let n @ 0..=6 = (g.len()) else { break };
        let n = 'l4:  {
            note(format!("{}", (2_i64 - n)));
            note(format!("{}", n));
            if !(((1_i64, 2_i64).0) < 2) { break 'l4 n; }
            if ({ note(n); n }) > 0 && ((n) > 1) { note(1); } else { note(g.into_name()); break 'l2; }
            three(three(n, topl1.grow(0).await.unwrap_or(7), 1), [n, n, n][1], step(2, n).await)
        };
    }
    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
    l5 = if step(0, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })).await > 2 { None } else { Some(guard("p")) };
    note(format!("{} {n}", (5_i64, n).0));
    'l7: for mut i7 in [guard("a"), guard("b"), guard("c")] {
        if ((match (n - n) { 0 | 1 => (match 3_i64 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => n }), x if x % 2 == 0 => x % 3 + i7.wait(0, n).await, _ => (n + n) % 9 })) != 1 {
            let mut l8 = vec![guard(if (n) < 1 { n } else { n }), guard((n, n).0)];
            'l9: while let Some(mut topl8) = l8.pop() {
                if ({ note(i7.wait(2, n).await); n }) < 0 && ((topl8.wait(2, n).await) == 0) {
                    note(format!("{} {n}", i7.wait(2, 4_i64).await));
                }
            }
        } else if (if (n) > 1 { n } else { n }) > 2 {
        }
    }
    step(1, n).await
});

generator!(body_75 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note((({ note(5_i64); n } - (5_i64, n).0) - g.len()));
    g.push('x');
    g.push('x');
    let mut l1 = vec![guard(4_i64), guard([n, 0_i64, n][1])];
    'l2: while let Some(mut topl1) = l1.pop() {
        if let x @ 3.. = ((n - n) - yield_!(n)) && x < 9 {
            note(yield_!(yield_!((match x { 0 | 1 => n, x if x % 2 == 0 => x % 3 + x, _ => n }))));
            g.push('x');
        }
        let n @ 0..=6 = (yield_!(topl1.len())) else { break };
        topl1.push('x');
    }
    let mut g3 = guard("g3-2");
    let mut n = { note((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); g.len() };
    'l4: for i4 in 0..(yield_!(n)).clamp(0, 2) {
        match guard("tl5").len() + yield_!(i4) {
            0..=3 => {
                {
                    note(format!("{} {i4}", { note(n); 5_i64 }));
                    note(format!("{} {n}", yield_!(1_i64)));
                }
            }
            x => {
            }
        }
    }
    [n, n, n][1]
});

generator!(body_76 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    assert!((n) > 4 || true, "{}", yield_!(g.len()));
    let l1: i64;
    if ((match 2_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) == 2 { l1 = [(n, n).0, [n, 3_i64, 3_i64][1], (n, n).0][1]; } else { l1 = eval(three(3_i64, n, n)); }
    let mut g2 = guard("g2-3");
    let l3 = |n: i64| note(g.len() + n);
    l3(n);
    let n = 'l4: loop {
        let mut n5 = three(yield_!(n), yield_!(n), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + l1, _ => n }));
        if (three(n5, 3_i64, n5)) <= 0 { return l1; }
        if !((yield_!(2_i64)) > 4) { break 'l4 n5; }
        match (yield_!(l1) - [l1, l1, 0_i64][1]) {
            0 | 2 => {
                note(format!("{} {n}", yield_!(l1)));
                note((yield_!(eval(n)) - yield_!(yield_!(n))));
            }
            1 => {
                let mut g6 = guard("g6-7");
            }
            x if x > 4 => {
                yield_!(if (4_i64) > 2 { n5 } else { n });
                g2.push('x');
                {
                    let mut g7 = guard("g7-1");
                }
            }
            _ => {
            }
        }
        break 'l4 yield_!((3_i64 + n) % 9);
    };
    [n, n, l1][1]
});

coroutine!(body_77 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note({ note(n); [three(n, g.grow(2).await.unwrap_or(7), 1), { note(n); n }, g.len()][1] });
    note((step(0, { note(5_i64); n }).await + eval(g.len())) % 9);
    if (three(n, g.grow(1).await.unwrap_or(7), 1)) <= 1 && ((n) > 4) { return n; }
    note(n);
    note(format!("{} {n}", { note(2_i64); n }));
    {
        'l1: for i1 in 0..([n, n, 1_i64][1]).clamp(0, 3) {
            let mut g2 = guard("g2-7");
            let n4 = 'l3:  {
                if (three(2_i64, g.grow(1).await.unwrap_or(7), 1)) <= 3 { break 'l3 i1; }
                note((step(1, 0_i64).await, (three(2_i64, g.grow(1).await.unwrap_or(7), 1) + (i1 + n) % 9) % 9).0);
                step(0, three(i1, g2.grow(1).await.unwrap_or(7), 1)).await
            };
        }
        let mut l5: Option<crate::trace::Guard> = None;
        note(l5.as_ref().map_or(n, |g| g.len()));
        if let x @ 3.. = (g.wait(2, n).await, n).0 && x < 9 {
            assert!((x) > 2 || true, "{}", g.wait(1, [x, n, x][1]).await);
        }
    }
    (n + n) % 9
});

generator!(body_78 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    assert!((n) < 4 || true, "{}", yield_!(yield_!(n)));
    let mut n1 = eval(three(n, 2_i64, n));
    let mut n2 = three((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), (match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => 3_i64 }), yield_!(n));
    let n4 = 'l3:  {
        let mut g5 = guard("g5-7");
        g5 = guard("g5=8");
        if ((n, n1).0) > 1 { break 'l3 n1; }
        assert!((n2) < 4 || true, "{}", yield_!(n));
        (match n { 0 | 1 => yield_!(n1), x if x % 2 == 0 => x % 3 + yield_!(n2), _ => yield_!(n) })
    };
    'l6: for mut i6 in [guard("a"), guard("b"), guard("c")] {
        note(format!("{} {n1}", yield_!(n)));
        let mut n7 = [[n1, n1, n1][1], (match 5_i64 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n1, _ => n1 }), yield_!(n)][1];
        if (n4) == 3 && ((yield_!(n7)) == 0) {
            note(format!("{} {n4}", yield_!(3_i64)));
        }
        let mut g8 = guard("g8-4");
    }
    if ({ note((n1, n4).0); (n1 - 3_i64) }) == 0 {
        let mut l9 = vec![guard({ note(n4); n2 }), guard(if (n) > 1 { n1 } else { n })];
        'l10: while let Some(mut topl9) = l9.pop() {
            topl9 = guard("topl9=7");
        }
    } else {
    }
    yield_!(n2)
});

generator!(body_79 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = None;
    l1 = if yield_!(yield_!(n)) > 2 { None } else { Some(guard("p")) };
    if (n) != 1 { note(1); } else { note(g.into_name()); }
    'l3: for i3 in 0..(eval(1_i64)).clamp(0, 3) {
        yield_!(i3);
        match yield_!((n - n)) {
            0 | 2 => {
                match guard("tl4").len() + 2_i64 {
                    0..=3 => {
                        note(format!("{} {n}", (n, i3).0));
                        let n5 @ 4.. = (yield_!(i3)) else { note(yield_!(i3)); return 4 };
                    }
                    x => {
                        let n6 @ 4.. = (yield_!((n - i3))) else { note(i3); return 4 };
                    }
                }
                if (eval((match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }))) < 2 {
                    let l7: i64;
                    if !((yield_!(i3)) < 4) { l7 = if !(((i3, i3).0) == 2) { yield_!(i3) } else { (n - i3) }; } else { l7 = yield_!(yield_!(n)); }
                    note(i3);
                } else if ({ note(3_i64); i3 }) > 3 {
                    let mut n8 = (n - { note(3_i64); n });
                    note(format!("{} {n}", (n8 + n) % 9));
                }
                note(format!("{} {n}", i3));
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    if (n) < 0 { n } else { 5_i64 }
});

coroutine!(body_80 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(g.into_name());
    step(2, 0).await;
    note(format!("{} {n}", step(2, 5_i64).await));
    note(step(2, step(0, if (n) != 2 { n } else { n }).await).await);
    match if !(([n, n, n][1]) > 3) { (n - n) } else { vec![n, n].len() as i64 } {
        0 | 2 => {
            let l1: i64;
            if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) > 4 { l1 = 3_i64; } else { l1 = (match (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + step(1, n).await, _ => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) }); }
            let l2: i64;
            if (step(2, n).await) <= 3 || ((l1) != 0) { l2 = { note(if (n) == 2 { 3_i64 } else { 5_i64 }); n }; } else { l2 = [step(2, l1).await, three(1_i64, n, n), three(n, n, n)][1]; }
            let n = 'l3:  {
                note(format!("{}", (n - n)));
                step(2, eval(l1)).await;
                if (vec![l2, n].len() as i64) > 0 || ((n) > 1) { break 'l3 n; }
                let n5 = 'l4: loop {
                    note(format!("{} {n}", 0_i64));
                    if !(((n, l2).0) > 2) { break 'l4 l2; }
                    break 'l4 (match { note(l1); n } { 0 | 1 => if (4_i64) > 2 { 4_i64 } else { n }, x if x % 2 == 0 => x % 3 + [n, l1, l1][1], _ => l2 });
                };
                n5
            };
        }
        1 => {
            assert!((n) > 3 || true, "{}", step(0, { note(n); n }).await);
        }
        x if x > 4 => {
            let mut i6 = 0;
            'l6: loop {
                i6 += 1; if i6 > 3 { break; }
                if ({ note(if (2_i64) < 2 { 5_i64 } else { i6 }); vec![i6, i6].len() as i64 }) != 2 || ((step(2, i6).await) > 3) {
                }
            }
        }
        _ => {
        }
    }
    step(2, 5_i64).await
});

generator!(body_81 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    let mut g2 = guard("g2-6");
    if (({ note(4_i64); n } - yield_!(n))) == 1 {
        let mut g3 = g;
    }
    g1.push('x');
    if (((n + n) % 9 + yield_!(n)) % 9) < 2 {
        if ((4_i64 - n)) > 1 { return n; }
        g2 = guard("g2=5");
        let mut g4 = guard("g4-8");
        let n5 = g4.len();
    }
    note([{ note((n, n).0); eval(n) }, [n, 4_i64, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })][1], ([3_i64, n, 1_i64][1], yield_!(n)).0][1]);
    let n @ 1.. = (yield_!((n + n) % 9)) else { note(three(n, n, n)); return 1 };
    let mut n6 = (n - [2_i64, n, n][1]);
    (n6 + 2_i64) % 9
});

generator!(body_82 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (yield_!(2_i64)) <= 2 && ((4_i64) > 4) { return 3_i64; }
    if !((yield_!(yield_!(n))) <= 0) {
        let n1 @ 0..=6 = ([(n + 1_i64) % 9, eval(n), (n, 4_i64).0][1]) else { return n };
        let mut g2 = guard("g2-2");
        if (three(n, 2_i64, 5_i64)) == 2 { return n; }
    }
    note(g.into_name());
    yield_!(0);
    if (three(n, (n, n).0, vec![n, n].len() as i64)) < 4 && (((n - 3_i64)) <= 2 && ((0_i64) == 4)) {
        let mut g3 = guard("g3-7");
        assert!((0_i64) < 2 || true, "{}", yield_!(n));
        let n4 = yield_!(yield_!(n));
    }
    yield_!(n);
    note(format!("{} {n}", yield_!(n)));
    yield_!(vec![n, 3_i64].len() as i64);
    'l5: {
    }
    [n, n, n][1]
});

coroutine!(body_83 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-7");
    step(1, n).await;
    let l2: i64;
    if ([5_i64, 1_i64, n][1]) > 3 { l2 = step(1, if (n) < 2 { n } else { n }).await; } else { l2 = step(2, eval(n)).await; }
    let mut g3 = guard("g3-7");
    let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
    if let Some(l5) = l4.take() { note(l5.len() + g1.wait(0, l2).await); }
    let n6 @ 0..=6 = ((if (n) == 0 { l2 } else { 0_i64 }, step(1, l2).await).0) else { return l2 };
    g1 = guard("g1=8");
    {
        if (g.len()) < 3 || ((n) <= 0) { return n; }
        let mut i7 = 0;
        'l7: while i7 < 2 && (((l2 + n6) % 9) > 1) {
            i7 += 1;
            if !((n6) > 1) {
                g3.push('x');
                'l8: for i8 in 0..([n6, l2, l2][1]).clamp(0, 1) {
                    if ({ note(n); 5_i64 }) == 2 { note(1); } else { note(g3.into_name()); break 'l7; }
                }
                {
                }
            } else if (three(n, g.grow(1).await.unwrap_or(7), 1)) != 3 || ((n6) == 4) {
            }
        }
    }
    g1.len()
});

generator!(body_84 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    g = guard("g=7");
    if (yield_!(yield_!(n))) < 4 {
        note(if (if ((n + n) % 9) != 4 { yield_!(n) } else { (n - n) }) != 0 && (((3_i64 + n) % 9) != 3 || ((n) < 3)) { [(n - 5_i64), three(n, n, n), three(n, n, n)][1] } else { n });
        let mut g1 = g;
        yield_!(0);
        note(yield_!(three(if (n) == 4 { n } else { n }, [n, n, n][1], n)));
        if (eval(n)) > 4 && ((2_i64) > 1) { note(1); } else { note(g1.into_name()); }
    }
    note(format!("{} {n}", (n, n).0));
    let n2 @ 0..=6 = (vec![yield_!(n), (n, n).0].len() as i64) else { return n };
    let n3 = vec![(n2 - 4_i64), 1_i64].len() as i64;
    let n4 = three(n3, { note(5_i64); 4_i64 }, yield_!(2_i64));
    let mut g5 = guard("g5-4");
    let mut g6 = guard("g6-7");
    g6.push('x');
    (n4 + 1_i64) % 9
});

generator!(body_85 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if (n) > 3 { note(1); } else { note(g.into_name()); }
    let mut n = (yield_!(n) - (5_i64 - 0_i64));
    let mut l1 = vec![guard(n), guard({ note(2_i64); n })];
    'l2: while let Some(mut topl1) = l1.pop() {
        note((n, 5_i64).0);
        let n4 = 'l3: loop {
            topl1 = guard("topl1=8");
            n -= (yield_!(3_i64)) % 10;
            if !((if (n) <= 0 { n } else { n }) < 0) { break 'l3 n; }
            note(format!("{} {n}", (n + n) % 9));
            break 'l3 (yield_!(n) - (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }));
        };
        let mut n5 = yield_!((match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 }));
    }
    let n7 = 'l6: loop {
        note(three(eval([n, n, n][1]), eval((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })), (if (n) > 3 { n } else { n }, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })).0));
        if ((n + n) % 9) > 2 || ((n) <= 3) { break 'l6 n; }
        let n @ 1.. = (yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))) else { note((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); return 1 };
        break 'l6 (if (n) > 2 { n } else { 0_i64 } + (n + n) % 9) % 9;
    };
    let mut i8 = 0;
    'l8: loop {
        i8 += 1; if i8 > 1 { break; }
        note(format!("{} {n7}", (5_i64, 3_i64).0));
    }
    (match n { 0 | 1 => n7, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })
});

coroutine!(body_86 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(g.into_name());
    {
        let mut n = if !((step(0, n).await) == 3) { { note(n); 1_i64 } } else { step(2, n).await };
        note(format!("{} {n}", { note(n); n }));
    }
    let n1 = ((n - n) + (0_i64, n).0) % 9;
    let n2 @ 0.. = (step(0, step(1, n1).await).await) else { note(vec![n1, n].len() as i64); return 0 };
    note(format!("{} {n2}", eval(n1)));
    let mut l3 = vec![guard((n2 + 3_i64) % 9), guard(step(1, n2).await)];
    'l4: while let Some(mut topl3) = l3.pop() {
        if ((step(0, n).await - n1)) != 2 {
            let n5 = if (step(2, n).await) <= 3 { (n1 + n) % 9 } else { n };
        }
        if (n1) < 4 { note(1); } else { note(topl3.into_name()); }
        let mut l6: Option<crate::trace::Guard> = None;
        if let Some(l7) = l6.take() { note(l7.len() + [n2, n1, n][1]); }
    }
    note(format!("{} {n1}", eval(1_i64)));
    note(format!("{} {n2}", step(0, n1).await));
    step(0, n2).await
});

generator!(body_87 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (g.len()) < 1 || ((n) > 0) { return n; }
    assert!((n) < 4 || true, "{}", yield_!(g.len()));
    note((([n, n, 0_i64][1] + (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) % 9 + (yield_!(2_i64), yield_!(n)).0) % 9);
    g.push('x');
    note(format!("{} {n}", yield_!(1_i64)));
    let n1 @ 2.. = (yield_!((n, n).0)) else { note(n); return 2 };
    let mut l2: Option<crate::trace::Guard> = None;
    if let Some(l3) = l2.take() { note(l3.len() + eval(1_i64)); }
    note(g.into_name());
    let n @ 0..=6 = (eval(yield_!(n))) else { return n };
    if (n) > 1 { 2_i64 } else { 2_i64 }
});

generator!(body_88 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    {
        if (yield_!(eval(n))) > 2 && (!((n) == 3)) {
            let mut g2 = guard("g2-4");
        }
    }
    note(format!("{} {n}", [n, n, n][1]));
    {
        let mut n3 = ((n - n) - { note(n); 1_i64 });
        if (yield_!(n3)) == 1 && ((n3) == 4) { return n; }
        if (n3) != 0 { drop(g); return n; }
        let mut l4 = vec![guard(eval(n)), guard((n3, n).0)];
        'l5: while let Some(mut topl4) = l4.pop() {
            let mut g6 = guard("g6-4");
            assert!((0_i64) > 1 || true, "{}", yield_!(n3));
            'l7: {
                let n3 = yield_!(if (n) == 0 { 2_i64 } else { n });
            }
        }
    }
    note(n);
    {
    }
    n
});

coroutine!(body_89 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if (((5_i64 + 1_i64) % 9 + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) % 9) <= 1 || (!((n) > 1)) {
        note(format!("{} {n}", (n, n).0));
    }
    let mut g1 = g;
    g1.wait(0, 0).await;
    g1 = guard("g1=3");
    step(0, three(n, n, n)).await;
    match guard("tl2").len() + 0_i64 {
        0..=3 => {
            note(format!("{} {n}", n));
            let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
            note(l3.as_ref().map_or(0_i64, |g| g.len()));
            let n = 'l5:  {
                match g1.wait(0, step(0, n).await).await {
                    0 | 2 => {
                        note(guard("tl6").len() + (n - n));
                        let mut l7: Option<crate::trace::Guard> = None;
                        let Some(mut l8) = l7 else { return step(2, n).await };
                    }
                    1 => {
                    }
                    x if x > 4 => {
                        assert!((n) < 2 || true, "{}", step(2, (n, 0_i64).0).await);
                    }
                    _ => {
                    }
                }
                if (2_i64) > 4 && ((n) <= 1) { break 'l5 2_i64; }
                [three(n, g1.grow(2).await.unwrap_or(7), 1), (n, n).0, { note(n); n }][1]
            };
        }
        x => {
        }
    }
    step(2, n).await
});

generator!(body_90 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut n1 = (match n { 0 | 1 => (n, n).0, x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }), _ => yield_!(5_i64) });
    let mut n2 = g.len();
    match (n1, 4_i64).0 { 0 | 1 => { drop(g); return n; } _ => note(0) }
    n1 -= (yield_!(yield_!(n2))) % 10;
    'l3: {
        let mut g4 = guard("g4-2");
        let mut n5 = n;
        let n7 = 'l6:  {
            let n8 @ 0..=6 = ((match n { 0 | 1 => [2_i64, 5_i64, 2_i64][1], x if x % 2 == 0 => x % 3 + yield_!(0_i64), _ => 2_i64 })) else { return 5_i64 };
            let l9 = |n: i64| note(g4.len() + n);
            l9(n2);
            if ([n2, n2, n8][1]) < 3 && ((n2) <= 1) { break 'l6 n1; }
            let n10 = ((n1 + n5) % 9 + [1_i64, n1, n][1]) % 9;
            n1
        };
        let mut l11: Option<crate::trace::Guard> = Some(guard("ol11"));
        l11 = if yield_!((match n2 { 0 | 1 => n7, x if x % 2 == 0 => x % 3 + n2, _ => n5 })) > 2 { None } else { Some(guard("p")) };
    }
    let n13 = (match (n1 - n) { 0 | 1 => { note(n); n1 }, x if x % 2 == 0 => x % 3 + { note(n1); n2 }, _ => n });
    'l14: for mut i14 in [guard("a"), guard("b"), guard("c")] {
        drop(i14);
        yield_!(0);
        let mut i15 = 0;
        'l15: while i15 < 1 && ((eval(n2)) <= 2 || ((1_i64) == 3)) {
            i15 += 1;
        }
    }
    eval(n)
});

generator!(body_91 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    yield_!(if (n) != 2 { n } else { 1_i64 });
    let mut l1 = vec![guard(yield_!(n)), guard(yield_!(n))];
    'l2: while let Some(mut topl1) = l1.pop() {
        let mut n = n;
        'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
            let mut g4 = guard("g4-8");
        }
        let l5 = |n: i64| note(g.len() + n);
        l5(n);
    }
    note(format!("{}", 3_i64));
    if ((yield_!(n), yield_!(n)).0) > 4 {
        let mut g6 = guard("g6-3");
        match (n, n).0 { 0 | 1 => { drop(g6); } _ => note(0) }
        note(format!("{}", [n, 5_i64, n][1]));
        'l7: {
            let n8 @ 0..=6 = (if ((5_i64 + n) % 9) <= 3 || ((n) != 3) { three(n, n, 3_i64) } else { n }) else { return n };
            let mut n9 = (n8 + yield_!(n)) % 9;
            let mut n9 = [(n9 + n8) % 9, 2_i64, [n8, 1_i64, n9][1]][1];
        }
    } else {
        yield_!(g.len());
    }
    (3_i64 + 2_i64) % 9
});

coroutine!(body_92 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (if (three(n, g.grow(1).await.unwrap_or(7), 1)) > 0 { g.len() } else { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }) }) != 2 {
        note(g.into_name());
        let mut n = (n, step(1, 0_i64).await).0;
        let mut g1 = guard("g1-1");
    }
    {
        note(guard("tl2").len() + n);
        'l3: {
            'l4: {
                note(format!("{} {n}", step(0, n).await));
                if let x @ 1.. = ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), step(0, 4_i64).await).0 && x < 9 {
                    note(format!("{} {x}", { note(x); n }));
                }
            }
            note(format!("{} {n}", [5_i64, n, 5_i64][1]));
            let l5: i64;
            if (step(1, n).await) > 1 && ((n) > 0) { l5 = 2_i64; } else { l5 = step(2, step(1, 0_i64).await).await; }
        }
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_93 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    drop(g);
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(l2) = l1.take() { note(l2.len() + (n - n)); }
    note(format!("{} {n}", eval(n)));
    if !((yield_!(yield_!(1_i64))) < 2) {
        let mut n3 = yield_!((n, n).0);
        match 0_i64 {
            0 | 2 => {
                n3 -= (yield_!((match n3 { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n3, _ => 3_i64 }))) % 10;
            }
            1 => {
                'l4: {
                    note(format!("{} {n}", yield_!(0_i64)));
                    let mut g5 = guard("g5-6");
                }
            }
            x if x > 4 => {
                if ((n3, vec![n3, n].len() as i64).0) <= 0 {
                    yield_!((match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => n }));
                    note(format!("{} {n}", (n + 4_i64) % 9));
                    n3 -= (vec![eval(n3), (n, n).0].len() as i64) % 10;
                    let n6 @ 0..=6 = ({ note(n3); vec![3_i64, n].len() as i64 }) else { return n3 };
                } else {
                    note(format!("{} {n3}", (n, n3).0));
                }
            }
            _ => {
            }
        }
    }
    (n - n)
});

generator!(body_94 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{} {n}", (0_i64 - n)));
    if ((n + 1_i64) % 9) != 3 && ((n) < 4) { return n; }
    match if ((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })) == 0 { yield_!(1_i64) } else { g.len() } {
        0 | 2 => {
            note(format!("{} {n}", [2_i64, n, n][1]));
            if ((eval(2_i64) + yield_!(n)) % 9) == 0 {
                if ([(4_i64 - n), g.len(), { note(n); n }][1]) < 3 {
                    let mut n1 = yield_!(if (n) <= 1 { n } else { n });
                    note(g.len());
                } else {
                    let n @ 0.. = (yield_!({ note(n); 0_i64 })) else { note(yield_!(n)); return 0 };
                    note(guard("tl2").len() + 4_i64);
                }
            } else {
                let n3 @ 2.. = (yield_!((n + 2_i64) % 9)) else { note(three(n, n, n)); return 2 };
                let mut g4 = guard("g4-4");
            }
            note(format!("{} {n}", n));
            let mut i5 = 0;
            'l5: while i5 < 2 && (([n, n, n][1]) == 1) {
                i5 += 1;
                'l6: {
                    let n = { note((i5, i5).0); { note(5_i64); 2_i64 } };
                }
            }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    yield_!(n)
});

coroutine!(body_95 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n2 = 'l1:  {
        if let 0..=4 = guard("tl3").len() + (n, n).0 {
            if (vec![n, 0_i64].len() as i64) <= 3 && ((n) < 2) { drop(g); }
        }
        if (step(2, n).await) == 2 { break 'l1 n; }
        if ((step(1, 3_i64).await + step(2, n).await) % 9) > 2 {
            note([step(0, vec![n, n].len() as i64).await, (vec![n, n].len() as i64, step(0, n).await).0, 0_i64][1]);
            note(format!("{} {n}", n));
            note(format!("{} {n}", (n + 2_i64) % 9));
        }
        (step(1, n).await - step(2, n).await)
    };
    note({ note((match step(0, n).await { 0 | 1 => (n2 + n) % 9, x if x % 2 == 0 => x % 3 + (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => 3_i64 }), _ => step(2, n2).await })); n2 });
    let mut n = three({ note(n2); n2 }, [n, 4_i64, 5_i64][1], three(n2, 0_i64, 4_i64));
    'l4: {
    }
    note(format!("{}", [n2, n, n][1]));
    let mut i5 = 0;
    'l5: while i5 < 2 && ((vec![n, n].len() as i64) < 4) {
        i5 += 1;
        let mut g6 = guard("g6-3");
        {
        }
    }
    step(1, 4_i64).await
});

generator!(body_96 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n1 = (yield_!(n) + yield_!(4_i64)) % 9;
    let mut n1 = eval((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n1 }));
    if !(((yield_!(n1) + yield_!(0_i64)) % 9) < 2) {
        note(format!("{} {n1}", three(n1, 4_i64, n1)));
        let mut g2 = guard("g2-2");
    }
    if let x @ 3.. = { note((0_i64, 3_i64).0); yield_!(0_i64) } && x < 9 {
        match { note(yield_!(1_i64)); (0_i64 + n) % 9 } {
            0 | 2 => {
                note(yield_!(x));
                if ({ note((n - 1_i64)); if (n1) <= 4 { n1 } else { 1_i64 } }) > 0 {
                    let mut n = 3_i64;
                } else if ((n, n).0) < 1 || ((n1) == 3) {
                    note(format!("{} {n}", g.len()));
                    note(format!("{}", n1));
                }
            }
            1 => {
                match yield_!(g.len()) {
                    0 | 2 => {
                        note(format!("{} {x}", if (x) != 2 { 4_i64 } else { 2_i64 }));
                        note(format!("{} {n1}", (5_i64 - n)));
                        note(format!("{} {n}", 1_i64));
                    }
                    1 => {
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    (n1, n1).0
});

generator!(body_97 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    assert!((n) != 3 || true, "{}", yield_!(yield_!(n)));
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        if (4_i64) > 4 { drop(i1); }
        {
            {
                note(format!("{} {n}", yield_!(n)));
                let mut n2 = { note((n + n) % 9); three(4_i64, n, 3_i64) };
            }
        }
    }
    note((if ((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) == 2 && ((n) != 0) { (n, n).0 } else { { note(n); n } } - n));
    match if (4_i64) > 4 && ((n) > 3) { (n - 1_i64) } else { yield_!(2_i64) } {
        0 | 2 => {
            assert!((n) < 1 || true, "{}", yield_!(3_i64));
            let n3 @ 1.. = (yield_!((3_i64 + n) % 9)) else { note(eval(n)); return 1 };
            let mut g4 = guard("g4-7");
        }
        1 => {
            let l5 = |n: i64| note(g.len() + n);
            l5(0_i64);
            let l6: i64;
            if (5_i64) != 4 { l6 = (if (n) != 3 { 3_i64 } else { 2_i64 }, (n - 1_i64)).0; } else { l6 = yield_!(eval(n)); }
            match three(n, n, n) { 0 | 1 => { drop(g); return l6; } _ => note(0) }
        }
        x if x > 4 => {
            g = guard("g=5");
        }
        _ => {
        }
    }
    yield_!(3_i64)
});

coroutine!(body_98 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-6");
    assert!((n) < 4 || true, "{}", g.wait(0, n).await);
    let n2 @ 0.. = (step(0, [5_i64, n, n][1]).await) else { note(n); return 0 };
    match (n2 - n2) { 0 | 1 => { drop(g); } _ => note(0) }
    let n3 = (match [n2, 2_i64, 1_i64][1] { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + [0_i64, 0_i64, n][1], _ => step(0, n2).await });
    let n4 @ 2.. = (three([n, n, n3][1], g1.grow(2).await.unwrap_or(7), 1)) else { note({ note(n3); n3 }); return 2 };
    let mut i5 = 0;
    'l5: while i5 < 3 && (!((g1.wait(1, n4).await) < 1)) {
        i5 += 1;
        note((match g1.wait(1, g1.len()).await { 0 | 1 => { note(eval(n2)); n3 }, x if x % 2 == 0 => x % 3 + (step(1, 4_i64).await, (n + n3) % 9).0, _ => if (3_i64) <= 0 { g1.wait(2, i5).await } else { g1.len() } }));
        if ((n4, 2_i64).0) == 0 { break 'l5; }
        if ((3_i64, n).0) == 1 || ((n4) > 1) { drop(g1); return n2; }
        let n2 = ([i5, n, n2][1] - if (n4) == 1 { n4 } else { n });
        note(n3);
    }
    match (g1.len() - g1.wait(2, n3).await) {
        0 | 2 => {
            match three(n4, n, 0_i64) { 0 | 1 => { drop(g1); return n2; } _ => note(0) }
            let mut g6 = guard("g6-8");
        }
        1 => {
            match g1.wait(0, g1.wait(2, n).await).await {
                0 | 2 => {
                }
                1 => {
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    n4
});

generator!(body_99 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: {
        let n2 = n;
        let mut g3 = g;
        yield_!(0);
        g3 = guard("g3=7");
    }
    let mut i4 = 0;
    'l4: while i4 < 3 && (({ note(0_i64); n }) <= 4) {
        i4 += 1;
        let mut i5 = 0;
        'l5: loop {
            i5 += 1; if i5 > 1 { break; }
            note(((match n { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (i5, 1_i64).0, _ => yield_!(5_i64) }) - three((match i4 { 0 | 1 => i5, x if x % 2 == 0 => x % 3 + n, _ => i5 }), n, (5_i64 - n))));
            note([n, { note((n + i5) % 9); { note(i5); i4 } }, three((n, 3_i64).0, yield_!(0_i64), yield_!(5_i64))][1]);
        }
        {
            assert!((n) == 3 || true, "{}", yield_!(yield_!(i4)));
            let mut l6: Option<crate::trace::Guard> = None;
            l6 = if yield_!([i4, 3_i64, 3_i64][1]) > 2 { None } else { Some(guard("p")) };
            if !(((if (5_i64) <= 3 { i4 } else { 5_i64 }, [i4, i4, i4][1]).0) == 4) {
                let i4 @ 0..=6 = ({ note({ note(n); 3_i64 }); { note(i4); 5_i64 } }) else { break };
                let mut g8 = guard("g8-2");
            } else if ((2_i64, n).0) == 3 {
                note(guard("tl9").len() + i4);
            }
        }
    }
    yield_!(n)
});

generator!(body_100 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(format!("{} {n}", g.len()));
    match guard("tl1").len() + n {
        0..=3 => {
            if ((three(4_i64, 3_i64, n), (n, n).0).0) <= 1 {
                g = guard("g=6");
                let mut g2 = guard("g2-7");
                if let x @ 0.. = n && x < 9 {
                    let mut n3 = { note(yield_!(x)); (2_i64 - n) };
                    let mut g4 = guard("g4-2");
                }
                let n5 = ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) + { note(2_i64); n }) % 9;
            } else if !((yield_!(n)) != 4) {
                yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
            }
        }
        x => {
            note((yield_!(n), if (yield_!(n)) > 3 { n } else { (n, 5_i64).0 }).0);
            match yield_!(yield_!(n)) {
                0 | 2 => {
                    note(format!("{} {n}", (5_i64 - n)));
                    note((yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })), if (three(n, n, n)) < 2 && ((n) <= 3) { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }) } else { (n - n) }).0);
                    let n6 @ 2.. = (yield_!(yield_!(n))) else { note(yield_!(3_i64)); return 2 };
                }
                1 => {
                    yield_!(three(n, n, n));
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
    }
    yield_!(n)
});

coroutine!(body_101 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    'l1: {
        if (g.len()) != 2 {
            note(g.len());
            let mut l2 = vec![guard(if (n) > 4 { 0_i64 } else { n }), guard({ note(5_i64); n })];
            'l3: while let Some(mut topl2) = l2.pop() {
                topl2.push('x');
                note(format!("{} {n}", n));
                g.push('x');
            }
            let n4 @ 3.. = (step(1, step(1, 1_i64).await).await) else { note((n, n).0); return 3 };
        } else {
            let n5 = { note(eval(n)); (match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }) };
            let mut g6 = guard("g6-4");
            step(1, g6.wait(1, 1_i64).await).await;
        }
        let n = 'l7: loop {
            g.push('x');
            let l8: i64;
            if (if (n) == 2 { n } else { n }) < 3 && ((n) != 2) { l8 = ({ note(n); 0_i64 } - (n - n)); } else { l8 = eval((n, n).0); }
            if !((step(0, l8).await) < 3) { break 'l7 l8; }
            if !((eval(eval(l8))) < 3) {
                let mut l9: Option<crate::trace::Guard> = None;
                let Some(mut l10) = l9 else { return (n - l8) };
            } else {
            }
            break 'l7 ({ note(l8); n } + g.len()) % 9;
        };
    }
    (n, 0_i64).0
});

generator!(body_102 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(format!("{} {n}", (n, 1_i64).0));
    g.push('x');
    let n1 = n;
    if (yield_!(n1)) == 0 || ((n1) <= 3) { return n1; }
    let mut g2 = guard("g2-5");
    g2.push('x');
    if (n) <= 4 { return n; }
    match [yield_!(n1), g2.len(), n][1] {
        0 | 2 => {
            let n3 @ 2.. = (yield_!(if (n1) != 1 { n1 } else { n1 })) else { note(if (n1) > 3 { n } else { n1 }); return 2 };
            let mut g4 = guard("g4-6");
            g.push('x');
        }
        1 => {
            note(format!("{} {n}", if (n) == 0 { n } else { 0_i64 }));
        }
        x if x > 4 => {
            if (if (n) != 0 { n } else { n }) != 4 { note(1); } else { note(g.into_name()); }
            let n6 = 'l5: loop {
                if (g2.len()) <= 2 { return n; }
                if (n1) <= 1 { break 'l5 n; }
                break 'l5 (yield_!(n) + yield_!(5_i64)) % 9;
            };
        }
        _ => {
        }
    }
    yield_!(n)
});

generator!(body_103 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    match three(n, 3_i64, n) { 0 | 1 => { drop(g); } _ => note(0) }
    if ((match eval(3_i64) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), _ => three(n, 0_i64, n) })) != 0 {
        'l1: {
            if (yield_!(n)) > 0 { break 'l1; }
        }
    }
    let mut n2 = yield_!(yield_!(0_i64));
    match if !(((1_i64 + 5_i64) % 9) != 4) { three(n, 4_i64, n2) } else { three(n, n, n2) } {
        0 | 2 => {
            let mut g3 = guard("g3-5");
            {
                if (n) > 2 { return 2_i64; }
                'l4: {
                    note(format!("{}", (0_i64, n).0));
                }
                note(format!("{} {n2}", n2));
            }
        }
        1 => {
        }
        x if x > 4 => {
            note(format!("{} {n2}", eval(3_i64)));
            note(format!("{} {n}", (5_i64 + n) % 9));
        }
        _ => {
        }
    }
    if (n) != 3 { n } else { 3_i64 }
});

coroutine!(body_104 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    match { note((n + n) % 9); step(0, n).await } {
        0 | 2 => {
            let mut g1 = guard("g1-0");
        }
        1 => {
            let mut g2 = g;
            g2.wait(1, 0).await;
            let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
            if let Some(mut l4) = l3 {
                let n = 'l5: loop {
                    if (n) <= 2 { note(1); } else { note(g2.into_name()); return 4_i64; }
                    note(format!("{} {n}", [n, n, n][1]));
                    if (n) <= 3 { break 'l5 n; }
                    note(format!("{} {n}", 4_i64));
                    break 'l5 (match [3_i64, n, n][1] { 0 | 1 => (2_i64 + n) % 9, x if x % 2 == 0 => x % 3 + [n, n, 3_i64][1], _ => g2.len() });
                };
                if (n) <= 1 {
                    l4 = guard("l4=5");
                    note(format!("{} {n}", l4.wait(0, n).await));
                    drop(g2);
                    note(format!("{} {n}", n));
                } else if !((l4.len()) <= 0) {
                    let mut g6 = guard("g6-3");
                    note({ note((match step(2, 0_i64).await { 0 | 1 => { note(n); n }, x if x % 2 == 0 => x % 3 + [n, n, n][1], _ => (n + n) % 9 })); g6.len() });
                    g6 = guard("g6=3");
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    { note(n); n }
});

generator!(body_105 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match three(4_i64, 0_i64, n) { 0 | 1 => { drop(g); return 2_i64; } _ => note(0) }
    let n @ 0..=6 = (three((n + n) % 9, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }), n)) else { return n };
    let mut g1 = guard("g1-4");
    let mut n = (match yield_!(0_i64) { 0 | 1 => three(n, n, 3_i64), x if x % 2 == 0 => x % 3 + if (n) == 0 { 0_i64 } else { n }, _ => [n, n, 2_i64][1] });
    let mut g2 = guard("g2-5");
    note(format!("{}", (1_i64 - n)));
    let l3: i64;
    if (yield_!(n)) == 2 || ((n) < 3) { l3 = n; } else { l3 = n; }
    let l4: i64;
    if (yield_!(n)) < 3 { l4 = (match { note(n); l3 } { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + [n, 4_i64, 5_i64][1], _ => three(n, 5_i64, n) }); } else { l4 = (match (n, n).0 { 0 | 1 => (match l3 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + l3, _ => l3 }), x if x % 2 == 0 => x % 3 + if (n) != 4 { n } else { n }, _ => yield_!(n) }); }
    eval(l4)
});

generator!(body_106 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n = eval([n, 2_i64, n][1]);
    if !((three((n - n), eval(1_i64), n)) > 4) {
        'l1: {
            assert!((n) == 1 || true, "{}", yield_!((n - n)));
        }
        let n2 = (g.len(), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })).0;
    }
    note(format!("{} {n}", yield_!(n)));
    let n3 = three(eval(3_i64), (n - 1_i64), (n - n));
    {
        let n @ 3.. = (yield_!(eval(n3))) else { note((match n3 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n3, _ => n3 })); return 3 };
    }
    let mut n4 = [(n - n), yield_!(n3), { note(n3); n }][1];
    let mut g5 = guard("g5-5");
    note(format!("{} {n4}", (4_i64, n4).0));
    if let 0..=4 = guard("tl6").len() + yield_!(n) {
        if (eval(n)) <= 0 { return n4; }
        if ((4_i64 - n)) <= 2 && ((2_i64) == 3) { return 1_i64; }
    }
    three(n, n3, 1_i64)
});

coroutine!(body_107 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if let x @ 1.. = g.len() && x < 9 {
        let n1 @ 0..=6 = (if (three(n, x, n)) != 2 && ((n) == 0) { eval(n) } else { (x - 4_i64) }) else { return x };
    }
    let mut g2 = guard("g2-8");
    let mut i3 = 0;
    'l3: while i3 < 1 && (((n + n) % 9) > 4) {
        i3 += 1;
        let mut g4 = guard("g4-5");
        if (step(1, i3).await) == 2 { continue 'l3; }
    }
    let n5 @ 2.. = (step(2, three(n, g2.grow(0).await.unwrap_or(7), 1)).await) else { note(eval(n)); return 2 };
    let mut g6 = guard("g6-7");
    if (three(if (n) < 0 { 5_i64 } else { n }, eval(n5), n5)) > 4 {
        note(3_i64);
        {
            let mut g7 = guard("g7-5");
            match step(1, three(n5, 0_i64, n5)).await {
                0 | 2 => {
                    note(format!("{} {n}", step(0, 1_i64).await));
                    let l8: i64;
                    if (n5) > 2 { l8 = ((0_i64 - n5) + n5) % 9; } else { l8 = if (three(n, g6.grow(1).await.unwrap_or(7), 1)) == 3 && ((n) == 2) { g2.len() } else { g2.len() }; }
                }
                1 => {
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
    } else if (eval(n5)) == 4 && ((n) < 0) {
    }
    three(n, 2_i64, n)
});

generator!(body_108 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(format!("{} {n}", n));
    yield_!(2_i64);
    yield_!([n, n, n][1]);
    let mut g1 = guard("g1-3");
    let n @ 0..=6 = ((yield_!(1_i64), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })).0) else { return n };
    let l2 = |n: i64| note(g1.len() + n);
    l2(3_i64);
    { note(0_i64); n }
});

generator!(body_109 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    yield_!((n, n).0);
    if (eval(n)) <= 2 { note(1); } else { note(g.into_name()); }
    note(yield_!((yield_!(n) + yield_!(n)) % 9));
    if (5_i64) <= 4 {
        if (eval(n)) <= 2 && ((n) != 4) { return 3_i64; }
        note(format!("{} {n}", vec![n, n].len() as i64));
        let mut l1 = vec![guard((n + n) % 9), guard(yield_!(4_i64))];
        'l2: while let Some(mut topl1) = l1.pop() {
            'l3: {
                let n4 = yield_!(yield_!(n));
                {
                    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                    note(l5.as_ref().map_or(n, |g| g.len()));
                    if (2_i64) != 0 { drop(topl1); }
                }
            }
            let mut l7 = vec![guard([n, 0_i64, 5_i64][1]), guard(if (n) == 2 { n } else { 0_i64 })];
            'l8: while let Some(mut topl7) = l7.pop() {
                note((({ note(n); n }, yield_!(n)).0, topl7.len()).0);
                let mut g9 = guard("g9-3");
                'l10: for mut i10 in [guard("a"), guard("b"), guard("c")] {
                }
            }
        }
    }
    three(5_i64, n, n)
});

coroutine!(body_110 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if (three(three(n, g.grow(1).await.unwrap_or(7), 1), three(n, g.grow(0).await.unwrap_or(7), 1), eval(n))) == 2 {
        let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
        let Some(mut l2) = l1 else { return g.wait(1, n).await };
    }
    g = guard("g=6");
    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
    if let Some(l4) = l3.take() { note(l4.len() + { note(n); n }); }
    match (three(n, n, n) - three(1_i64, g.grow(1).await.unwrap_or(7), 1)) {
        0 | 2 => {
            note((match 3_i64 { 0 | 1 => if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) < 1 || ((0_i64) < 4) { step(2, n).await } else { step(1, n).await }, x if x % 2 == 0 => x % 3 + n, _ => if !((g.len()) != 1) { g.len() } else { g.len() } }));
            let mut g5 = guard("g5-8");
        }
        1 => {
            let mut i6 = 0;
            'l6: loop {
                i6 += 1; if i6 > 1 { break; }
                assert!((i6) <= 3 || true, "{}", step(2, three(i6, 4_i64, 4_i64)).await);
            }
            let mut g7 = guard("g7-2");
            let mut g8 = guard("g8-4");
        }
        x if x > 4 => {
            let l9: i64;
            if (5_i64) != 0 { l9 = (match (n + n) % 9 { 0 | 1 => g.wait(1, 4_i64).await, x if x % 2 == 0 => x % 3 + (n + 4_i64) % 9, _ => [n, n, n][1] }); } else { l9 = step(1, (n + n) % 9).await; }
        }
        _ => {
            'l10: for mut i10 in [guard("a"), guard("b"), guard("c")] {
                let mut g11 = i10;
            }
        }
    }
    (n - n)
});

generator!(body_111 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if ((g.len() - g.len())) > 3 || (!((yield_!(n)) == 1)) {
        if let 0..=4 = guard("tl1").len() + (n - n) {
            let mut i2 = 0;
            'l2: loop {
                i2 += 1; if i2 > 2 { break; }
                assert!((n) < 0 || true, "{}", yield_!(yield_!(i2)));
                let mut g3 = guard("g3-8");
                let n4 @ 0..=6 = (n) else { break };
            }
            note(if ({ note(1_i64); n }) != 2 && ((if (n) != 2 { n } else { 4_i64 }) < 2 && ((n) == 3)) { { note(yield_!(n)); yield_!(n) } } else { yield_!(yield_!(n)) });
            note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
        }
        let n = 'l5:  {
            let mut g6 = guard("g6-6");
            assert!((n) > 4 || true, "{}", yield_!([1_i64, n, 1_i64][1]));
            if ({ note(n); n }) > 1 || ((n) != 1) { break 'l5 5_i64; }
            if (if (n) <= 1 { n } else { n }) == 0 { return n; }
            (match n { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (n, 4_i64).0, _ => (n + n) % 9 })
        };
        'l7: {
            let mut g8 = guard("g8-0");
        }
    }
    yield_!(yield_!(n));
    [n, n, 3_i64][1]
});

generator!(body_112 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n = 'l1: loop {
        note(three(three(three(n, n, 4_i64), yield_!(n), (n - n)), (three(n, n, 0_i64) + three(n, n, n)) % 9, g.len()));
        if ([yield_!(5_i64), 0_i64, { note(n); 2_i64 }][1]) == 3 {
            if (n) != 3 { note(1); } else { note(g.into_name()); return n; }
        } else {
            'l2: {
                g = guard("g=6");
                note(format!("{} {n}", { note(n); 4_i64 }));
                match three([n, n, n][1], [n, 1_i64, 0_i64][1], yield_!(n)) {
                    0 | 2 => {
                        note(format!("{}", 4_i64));
                        let n3 = (if (n) > 4 { 3_i64 } else { n } + n) % 9;
                    }
                    1 => {
                        note(guard("tl4").len() + 2_i64);
                        note(format!("{} {n}", (n - n)));
                        note(format!("{} {n}", (n, n).0));
                        g.push('x');
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
        if (if (n) > 1 { n } else { 4_i64 }) != 3 || ((n) == 3) { break 'l1 n; }
        break 'l1 { note(eval(1_i64)); g.len() };
    };
    three(n, n, n)
});

coroutine!(body_113 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if ((match eval(1_i64) { 0 | 1 => (n, n).0, x if x % 2 == 0 => x % 3 + if (n) <= 3 { n } else { n }, _ => n })) != 3 && ((g.len()) > 2) {
        if let x @ 1.. = g.len() && x < 9 {
            assert!((2_i64) <= 4 || true, "{}", step(1, (n, 1_i64).0).await);
            step(0, (x + n) % 9).await;
        }
        let mut g1 = guard("g1-4");
        note(format!("{}", g.wait(1, 3_i64).await));
    }
    note(if (([2_i64, 5_i64, n][1] + if (n) == 3 { n } else { n }) % 9) > 3 { g.wait(0, (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })).await } else { (n, if (n) > 4 { n } else { n }).0 });
    g.push('x');
    if !((step(2, n).await) < 2) { note(1); } else { note(g.into_name()); }
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    let Some(mut l3) = l2 else { return three(5_i64, n, n) };
    let n = 'l4: loop {
        let mut g5 = guard("g5-0");
        let n6 = 4_i64;
        if ({ note(n); n }) <= 4 && ((n6) <= 0) { break 'l4 n; }
        if ((g5.len() - l3.len())) > 3 {
            let l7 = |n: i64| note(l3.len() + n);
            l7(n);
        } else {
            note(n6);
        }
        break 'l4 (n - { note(2_i64); n6 });
    };
    l3.wait(0, n).await
});

generator!(body_114 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{} {n}", g.len()));
    let mut g1 = guard("g1-2");
    if ((2_i64 + n) % 9) > 2 || ((n) > 1) { note(1); } else { note(g1.into_name()); return n; }
    let n2 @ 2.. = (yield_!((n, n).0)) else { note(if (4_i64) <= 2 { 1_i64 } else { n }); return 2 };
    match [(n2 + n) % 9, g1.len(), 4_i64][1] {
        0 | 2 => {
            'l3: for i3 in 0..(n2).clamp(0, 1) {
                yield_!(three(i3, n, 3_i64));
                if (yield_!(i3)) == 0 { note(1); } else { note(g.into_name()); break 'l3; }
                let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                if let Some(l5) = l4.take() { note(l5.len() + { note(2_i64); n2 }); }
                note(format!("{} {i3}", n));
                if (eval(i3)) < 1 {
                    assert!((n) > 2 || true, "{}", yield_!({ note(4_i64); n }));
                }
            }
        }
        1 => {
            note(format!("{} {n2}", yield_!(n)));
            let mut l6 = vec![guard((n2 - n2)), guard(eval(n2))];
            'l7: while let Some(mut topl6) = l6.pop() {
                note(guard("tl8").len() + three(n2, n2, n));
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (2_i64 + n) % 9
});

generator!(body_115 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut l1 = vec![guard(n), guard(n)];
    'l2: while let Some(mut topl1) = l1.pop() {
        assert!((n) <= 2 || true, "{}", yield_!(eval(4_i64)));
        let n4 = 'l3: loop {
            if ((n, [4_i64, n, n][1]).0) > 0 {
                match (eval(n) - (n - 5_i64)) {
                    0 | 2 => {
                        let mut g5 = guard("g5-4");
                        let mut n6 = yield_!([2_i64, n, n][1]);
                    }
                    1 => {
                        note(format!("{} {n}", yield_!(0_i64)));
                        note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
                    }
                    x if x > 4 => {
                        let n7 = yield_!(n);
                    }
                    _ => {
                        note(format!("{} {n}", (n - 3_i64)));
                        let l8: i64;
                        if (yield_!(5_i64)) == 0 { l8 = three(three(n, n, n), (n - n), eval(5_i64)); } else { l8 = n; }
                    }
                }
                let mut l9: Option<crate::trace::Guard> = Some(guard("ol9"));
                let Some(mut l10) = l9 else { return three(n, n, n) };
                if (yield_!(three(n, n, n))) == 0 {
                    let mut l11: Option<crate::trace::Guard> = Some(guard("ol11"));
                    let Some(mut l12) = l11 else { return yield_!(2_i64) };
                } else if ({ note(n); 1_i64 }) <= 2 && ((n) <= 1) {
                }
            }
            if ((n, n).0) <= 4 { break 'l3 n; }
            break 'l3 g.len();
        };
    }
    (n - n)
});

coroutine!(body_116 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n @ 3.. = (three(if (n) <= 2 { n } else { n }, g.grow(2).await.unwrap_or(7), 1)) else { note((match 1_i64 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => n })); return 3 };
    let mut g1 = guard("g1-5");
    let mut g2 = guard("g2-2");
    let mut i3 = 0;
    'l3: while i3 < 1 && (((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) == 3) {
        i3 += 1;
        note({ note(three(n, g2.wait(0, n).await, step(2, n).await)); g.wait(0, three(4_i64, 1_i64, n)).await });
        let n @ 1.. = (step(1, 0_i64).await) else { note(three(i3, 5_i64, i3)); return 1 };
    }
    g.wait(2, g.wait(2, n).await).await;
    let l4: i64;
    if ([1_i64, n, 3_i64][1]) != 3 { l4 = (step(0, n).await, (n - n)).0; } else { l4 = (three(0_i64, n, n), if (n) < 4 { 3_i64 } else { n }).0; }
    note(format!("{} {l4}", l4));
    let l4 = (4_i64, three(l4, g.grow(1).await.unwrap_or(7), 1)).0;
    n
});

generator!(body_117 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut n1 = eval(yield_!(2_i64));
    if !((eval((n + n1) % 9)) < 3) {
        'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
            if ((n, { note(n); n1 }).0) == 4 || (({ note(n1); n1 }) > 3 && ((n) == 2)) {
                let l3 = |n: i64| note(i2.len() + n);
                l3(n);
                {
                    note(format!("{}", [n, n1, 4_i64][1]));
                    note(format!("{} {n1}", yield_!(n1)));
                }
            } else if ([4_i64, n, n][1]) < 3 || ((n1) > 3) {
                let l4: i64;
                if (n1) < 3 || ((n1) > 0) { l4 = eval(if (n1) == 3 { 1_i64 } else { n }); } else { l4 = [three(1_i64, n, n1), i2.len(), yield_!(n1)][1]; }
                note(i2.into_name());
                yield_!(0);
                yield_!(n);
            }
            let mut i5 = 0;
            'l5: loop {
                i5 += 1; if i5 > 1 { break; }
                if ((match n { 0 | 1 => i5, x if x % 2 == 0 => x % 3 + i5, _ => 1_i64 })) != 0 && ((i5) > 4) { continue 'l2; }
                let mut g6 = guard("g6-0");
            }
            let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
            if let Some(l8) = l7.take() { note(l8.len() + [n1, n, n1][1]); }
            assert!((3_i64) > 1 || true, "{}", yield_!(yield_!(n1)));
        }
    } else if (yield_!(n)) == 0 {
    }
    { note(n1); 4_i64 }
});

generator!(body_118 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n1 @ 0..=6 = (yield_!(yield_!(4_i64))) else { return n };
    let l2 = |n: i64| note(g.len() + n);
    l2(4_i64);
    'l3: {
        let n4 @ 3.. = (yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n1 }))) else { note((4_i64, n).0); return 3 };
        let mut n5 = g.len();
    }
    let n7 = 'l6:  {
        'l8: for i8 in 0..(eval(n)).clamp(0, 2) {
            note(format!("{} {n}", if (4_i64) != 3 { n } else { n }));
            {
                let n9 @ 0..=6 = ((n, n1).0) else { break };
            }
        }
        let mut i10 = 0;
        'l10: loop {
            i10 += 1; if i10 > 3 { break; }
            note(format!("{}", i10));
            let n11 @ 0..=6 = (yield_!(yield_!(0_i64))) else { return n1 };
            let n = 'l12: loop {
                if ((match n { 0 | 1 => i10, x if x % 2 == 0 => x % 3 + n11, _ => n })) == 4 || ((n1) > 1) { break 'l10; }
                if !(([n, n, n11][1]) == 4) { break 'l12 0_i64; }
                break 'l12 yield_!(yield_!(5_i64));
            };
        }
        if !(((4_i64 - 3_i64)) < 1) { break 'l6 n; }
        2_i64
    };
    1_i64
});

coroutine!(body_119 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    {
        if (n) != 3 { note(1); } else { note(g.into_name()); }
        note(guard("tl1").len() + n);
    }
    let mut g2 = guard("g2-1");
    let l3: i64;
    if !((step(0, n).await) <= 3) { l3 = g2.wait(2, (n + n) % 9).await; } else { l3 = (n + [n, n, n][1]) % 9; }
    let l4 = |n: i64| note(g2.len() + n);
    l4(n);
    'l5: for i5 in 0..(l3).clamp(0, 3) {
        let n @ 1.. = (step(1, (2_i64, n).0).await) else { note(if (l3) == 2 { l3 } else { n }); return 1 };
    }
    let mut g6 = guard("g6-3");
    {
        let mut g7 = guard("g7-2");
    }
    note(format!("{} {l3}", g2.wait(2, l3).await));
    let n8 = eval([l3, n, n][1]);
    (n + l3) % 9
});

generator!(body_120 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-3");
    let l2 = |n: i64| note(g1.len() + n);
    l2(1_i64);
    note(yield_!(4_i64));
    note(format!("{}", n));
    let n = g.len();
    note(guard("tl3").len() + n);
    let mut l4 = vec![guard(n), guard((3_i64, n).0)];
    'l5: while let Some(mut topl4) = l4.pop() {
        topl4 = guard("topl4=0");
        'l6: for mut i6 in [guard("a"), guard("b"), guard("c")] {
            let mut l7 = vec![guard([3_i64, 0_i64, n][1]), guard(if (n) < 0 { n } else { n })];
            'l8: while let Some(mut topl7) = l7.pop() {
                let mut g9 = topl7;
                yield_!(0);
                match yield_!({ note(n); n }) {
                    0 | 2 => {
                        note(guard("tl10").len() + eval(n));
                    }
                    1 => {
                        g9.push('x');
                        let n11 @ 2.. = (yield_!((2_i64, n).0)) else { note(yield_!(n)); return 2 };
                        note(format!("{} {n}", (match n { 0 | 1 => n11, x if x % 2 == 0 => x % 3 + n11, _ => n })));
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
    }
    { note(n); n }
});

generator!(body_121 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(g.into_name());
    let mut g1 = guard("g1-6");
    note(if !((n) != 3) { yield_!(three(2_i64, n, n)) } else { (match eval(n) { 0 | 1 => if (2_i64) < 0 { n } else { n }, x if x % 2 == 0 => x % 3 + (n - n), _ => if (n) != 3 { n } else { n } }) });
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    let Some(mut l3) = l2 else { return eval(n) };
    note(format!("{} {n}", yield_!(4_i64)));
    'l4: for i4 in 0..(yield_!(n)).clamp(0, 2) {
        l3.push('x');
        match { note(i4); 1_i64 } { 0 | 1 => { drop(g1); return i4; } _ => note(0) }
    }
    let mut n5 = three(three(n, n, n), (n, 2_i64).0, if (0_i64) > 3 { 5_i64 } else { 1_i64 });
    note(yield_!(eval(three(n5, 0_i64, 4_i64))));
    let mut n = n;
    eval(n)
});

coroutine!(body_122 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if ({ note(n); if (1_i64) > 3 { n } else { n } }) < 2 || (!((eval(2_i64)) < 1)) {
        three(eval(1_i64), g.grow(0).await.unwrap_or(7), 1);
        if ((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) > 1 { return n; }
    }
    let n1 = (eval(4_i64), n).0;
    match [n, eval(n), g.len()][1] {
        0 | 2 => {
            assert!((n1) != 4 || true, "{}", step(2, [n, n, n][1]).await);
            note((((1_i64, n1).0, three(4_i64, n, n1)).0 - g.wait(0, (n - n)).await));
            g.push('x');
            match [n, 4_i64, n1][1] { 0 | 1 => { drop(g); } _ => note(0) }
        }
        1 => {
            let mut g2 = guard("g2-1");
            note(g2.into_name());
        }
        x if x > 4 => {
            match if ((n1 + n) % 9) < 0 { [n1, n1, 5_i64][1] } else { eval(n) } {
                0 | 2 => {
                    if (eval(n1)) > 0 { return 1_i64; }
                    note(format!("{}", g.len()));
                }
                1 => {
                    let mut l3: Option<crate::trace::Guard> = None;
                    note(l3.as_ref().map_or(n, |g| g.len()));
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
        _ => {
        }
    }
    eval(n1)
});

generator!(body_123 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    note(format!("{} {n}", [n, n, 1_i64][1]));
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let mut l3: Option<crate::trace::Guard> = None;
        let Some(mut l4) = l3 else { return n };
        let l5: i64;
        if (three(2_i64, n, 2_i64)) > 3 || ((5_i64) == 0) { l5 = 1_i64; } else { l5 = (match n { 0 | 1 => i2.len(), x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }); }
        {
            note(format!("{}", n));
        }
        let n = if (three(l5, l5, l5)) != 0 && ((0_i64) != 4) { (2_i64, n).0 } else { g.len() };
    }
    if (g.len()) == 3 && (!((three(n, n, n)) > 2)) {
        let mut l6: Option<crate::trace::Guard> = None;
        l6 = if yield_!(eval(4_i64)) > 2 { None } else { Some(guard("p")) };
    }
    let mut n8 = ((2_i64 - n), [n, n, 0_i64][1]).0;
    let mut g9 = guard("g9-2");
    let n10 @ 0..=6 = ((match (n + n) % 9 { 0 | 1 => [n8, n8, n][1], x if x % 2 == 0 => x % 3 + { note(3_i64); n8 }, _ => (n8, n).0 })) else { return 2_i64 };
    yield_!({ note(n8); n8 });
    (n8 + n) % 9
});

generator!(body_124 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1: i64;
    if (n) <= 1 && ((n) <= 4) { l1 = yield_!(n); } else { l1 = eval(three(n, n, 4_i64)); }
    {
    }
    if ((match (match l1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => 1_i64 }) { 0 | 1 => if (l1) > 4 { n } else { 4_i64 }, x if x % 2 == 0 => x % 3 + n, _ => (2_i64 + 0_i64) % 9 })) == 1 && ((2_i64) > 0 && ((l1) == 4)) {
        if (eval(yield_!(5_i64))) != 3 && (((n + n) % 9) > 4) {
            if !((0_i64) < 3) { return 3_i64; }
        }
        match l1 {
            0 | 2 => {
                let mut l1 = n;
                note(format!("{} {l1}", if (n) > 1 { l1 } else { l1 }));
            }
            1 => {
                let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
                if let Some(mut l3) = l2 {
                    yield_!(n);
                    note(format!("{}", (5_i64, n).0));
                    note(if ([[1_i64, l1, l1][1], eval(0_i64), (match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n, _ => n })][1]) <= 1 && ((yield_!(l1)) != 2) { if (if (l1) != 1 { l1 } else { l1 }) < 1 { eval(l1) } else { (n, l1).0 } } else { yield_!((n, 4_i64).0) });
                }
                let l1 @ 0..=6 = (if (three(2_i64, l1, n)) != 4 { (n - n) } else { three(n, l1, n) }) else { return 3_i64 };
                let mut n = yield_!(eval(n));
                g.push('x');
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    (n + l1) % 9
});

coroutine!(body_125 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    let mut i2 = 0;
    'l2: while i2 < 1 && (([n, n, n][1]) != 3 || ((n) != 1)) {
        i2 += 1;
        note(format!("{} {i2}", g.wait(0, i2).await));
        note((g.wait(2, g1.wait(2, 0_i64).await).await + (match eval(i2) { 0 | 1 => (i2 - i2), x if x % 2 == 0 => x % 3 + three(i2, 0_i64, i2), _ => (n - 0_i64) })) % 9);
        let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
        let Some(mut l4) = l3 else { return { note(i2); n } };
    }
    let mut i5 = 0;
    'l5: while i5 < 3 && ((g.wait(0, 2_i64).await) < 2) {
        i5 += 1;
        let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
        if let Some(mut l7) = l6 {
            assert!((i5) > 0 || true, "{}", g1.wait(0, g1.len()).await);
            g1 = guard("g1=5");
            note(step(1, (match (4_i64 + 4_i64) % 9 { 0 | 1 => step(1, n).await, x if x % 2 == 0 => x % 3 + if (n) != 0 { 0_i64 } else { 3_i64 }, _ => i5 })).await);
        }
        let mut n8 = eval([2_i64, i5, i5][1]);
        let mut l9: Option<crate::trace::Guard> = Some(guard("ol9"));
        note(l9.as_ref().map_or(i5, |g| g.len()));
    }
    let n = if (three(n, 4_i64, n)) > 4 || ((n) == 3) { [n, n, n][1] } else { (n, n).0 };
    g1.push('x');
    let n11 @ 0..=6 = ({ note((4_i64 + 3_i64) % 9); g1.wait(1, n).await }) else { return n };
    [n11, n11, 2_i64][1]
});

generator!(body_126 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n = yield_!(yield_!(n));
    if (g.len()) < 1 { return 3_i64; }
    match (n, n).0 { 0 | 1 => { drop(g); } _ => note(0) }
    {
    }
    'l1: {
        let n2 @ 3.. = (yield_!(yield_!(n))) else { note(yield_!(n)); return 3 };
        note(yield_!(yield_!(vec![n2, n2].len() as i64)));
        let n3 = yield_!((n2, n2).0);
        match guard("tl4").len() + (n2 - n) {
            0..=3 => {
                let mut l5: Option<crate::trace::Guard> = None;
                note(l5.as_ref().map_or(n2, |g| g.len()));
                let mut n3 = three(yield_!(n), (n2 + n3) % 9, n);
            }
            x => {
                'l7: for i7 in 0..(yield_!(n2)).clamp(0, 3) {
                    note(format!("{} {n}", eval(i7)));
                }
            }
        }
    }
    (0_i64, n).0
});

generator!(body_127 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if !(((eval(n) + yield_!(n)) % 9) > 1) {
        let mut g1 = guard("g1-3");
        let mut l2: Option<crate::trace::Guard> = None;
        if let Some(l3) = l2.take() { note(l3.len() + if (1_i64) <= 0 { n } else { n }); }
    }
    let n = ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) - yield_!(3_i64));
    note((yield_!(eval(n)), yield_!(three(3_i64, 5_i64, n))).0);
    if let x @ 2.. = yield_!(three(n, n, n)) && x < 9 {
        if (x) != 0 { drop(g); }
        let n @ 0..=6 = ([(match x { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => x }), (n - n), yield_!(x)][1]) else { return n };
    }
    let mut l4 = vec![guard({ note(n); n }), guard((1_i64 + n) % 9)];
    'l5: while let Some(mut topl4) = l4.pop() {
        note(format!("{}", n));
        note(topl4.len());
        let mut g6 = guard("g6-7");
    }
    if !((yield_!([n, 1_i64, n][1])) > 1) {
        assert!((n) <= 1 || true, "{}", yield_!(vec![n, n].len() as i64));
    } else {
    }
    (n + 0_i64) % 9
});

coroutine!(body_128 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (step(1, 0_i64).await) < 2 || ((n) <= 4) { return 1_i64; }
    three([n, n, 3_i64][1], g.grow(2).await.unwrap_or(7), 1);
    let l1: i64;
    if (if (1_i64) < 4 { 3_i64 } else { n }) <= 4 { l1 = (match (n, n).0 { 0 | 1 => eval(3_i64), x if x % 2 == 0 => x % 3 + if (n) > 2 { n } else { n }, _ => (n + n) % 9 }); } else { l1 = (if (n) > 1 { 2_i64 } else { n } - (n, 3_i64).0); }
    let n2 @ 0..=6 = (4_i64) else { return n };
    {
        let l3 = |n: i64| note(g.len() + n);
        l3(n2);
    }
    let mut g4 = guard("g4-2");
    note(eval([(3_i64 + n) % 9, (match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n2, _ => n }), { note(n); 4_i64 }][1]));
    note(g4.into_name());
    step(0, 0).await;
    if (eval(l1)) <= 4 { return 0_i64; }
    (l1 + n2) % 9
});

generator!(body_129 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: for i1 in 0..(yield_!(5_i64)).clamp(0, 3) {
        if let x @ 0.. = yield_!(eval(n)) && x < 9 {
            note(format!("{}", 1_i64));
            if !((if (eval(0_i64)) != 1 || ((2_i64) == 3) { yield_!(0_i64) } else { g.len() }) > 1) {
                note(format!("{}", eval(n)));
                yield_!(yield_!(3_i64));
                if ((if (i1) > 2 { i1 } else { x } - [1_i64, i1, x][1])) < 4 {
                    yield_!(yield_!(i1));
                } else if (yield_!(x)) != 1 {
                    note(format!("{} {i1}", eval(1_i64)));
                    assert!((i1) > 1 || true, "{}", yield_!({ note(x); n }));
                    note(format!("{}", three(1_i64, x, i1)));
                }
            }
        }
        let mut l2 = vec![guard(1_i64), guard(three(i1, i1, n))];
        'l3: while let Some(mut topl2) = l2.pop() {
            let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
            let Some(mut l5) = l4 else { return 4_i64 };
            let mut n6 = n;
            n6 -= (i1) % 10;
        }
        match yield_!(3_i64) { 0 | 1 => { drop(g); break 'l1; } _ => note(0) }
    }
    three(n, n, n)
});

generator!(body_130 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    g.push('x');
    let l1: i64;
    if (eval(n)) == 0 && ((n) < 1) { l1 = eval((n + n) % 9); } else { l1 = eval(three(n, n, n)); }
    let mut l2 = vec![guard((n, n).0), guard(n)];
    'l3: while let Some(mut topl2) = l2.pop() {
        let mut l4: Option<crate::trace::Guard> = None;
        note(l4.as_ref().map_or(n, |g| g.len()));
        if (n) != 2 { drop(topl2); }
    }
    match (match (n, l1).0 { 0 | 1 => eval(l1), x if x % 2 == 0 => x % 3 + yield_!(l1), _ => yield_!(0_i64) }) {
        0 | 2 => {
            note(((l1, yield_!(n)).0 - (g.len() - three(1_i64, 4_i64, l1))));
        }
        1 => {
            let mut n = 4_i64;
            'l6: for i6 in 0..(yield_!(5_i64)).clamp(0, 2) {
                yield_!((0_i64 - i6));
                let mut l7 = vec![guard(yield_!(2_i64)), guard(g.len())];
                'l8: while let Some(mut topl7) = l7.pop() {
                    note(format!("{}", l1));
                    note(format!("{} {i6}", i6));
                    note(format!("{} {i6}", eval(i6)));
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + l1, _ => n })
});

coroutine!(body_131 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n1 = [(n, n).0, (n, n).0, eval(n)][1];
    let mut g2 = guard("g2-1");
    if !((((n1 + n1) % 9 - step(1, 4_i64).await)) > 4) {
        let mut n3 = (match g.wait(0, n1).await { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (n1, n1).0, _ => (2_i64, 0_i64).0 });
        note(format!("{} {n}", (match 4_i64 { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n1, _ => n })));
    } else {
        let mut g4 = guard("g4-3");
    }
    let mut l5: Option<crate::trace::Guard> = None;
    l5 = if g2.wait(0, 0_i64).await > 2 { None } else { Some(guard("p")) };
    assert!((n) == 1 || true, "{}", g.wait(2, (n1 + 5_i64) % 9).await);
    let n7 = ((match n1 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }), (n1 - n1)).0;
    note(guard("tl8").len() + n7);
    let l9 = |n: i64| note(g2.len() + n);
    l9(4_i64);
    g.wait(2, if (0_i64) < 2 { n7 } else { n }).await;
    g2.wait(1, n).await
});

generator!(body_132 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(guard("tl1").len() + (n + 3_i64) % 9);
    if (1_i64) < 2 { drop(g); return n; }
    let n = (match if (n) == 1 { 3_i64 } else { n } { 0 | 1 => if (3_i64) < 0 { 1_i64 } else { 4_i64 }, x if x % 2 == 0 => x % 3 + n, _ => (n + n) % 9 });
    let n2 @ 4.. = (yield_!(if (n) == 4 { 0_i64 } else { n })) else { note((n, n).0); return 4 };
    assert!((n2) == 4 || true, "{}", yield_!(yield_!(n)));
    let l3 = |n: i64| note(g.len() + n);
    l3(n2);
    'l4: {
        let mut g5 = guard("g5-8");
    }
    let n2 = yield_!(yield_!(n));
    if ((n + n2) % 9) <= 1 { return n; }
    yield_!(n)
});

generator!(body_133 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (yield_!((n, 2_i64).0)) <= 3 || ((yield_!(n)) == 1) {
        let mut g1 = guard("g1-2");
        if ((match three(4_i64, n, 0_i64) { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + eval(n), _ => yield_!(2_i64) })) <= 3 {
            note(eval((match yield_!(1_i64) { 0 | 1 => (n + n) % 9, x if x % 2 == 0 => x % 3 + g.len(), _ => three(n, 2_i64, n) })));
            note(format!("{}", yield_!(n)));
            note(format!("{} {n}", [0_i64, n, n][1]));
        }
    } else {
        let mut i2 = 0;
        'l2: while i2 < 3 && (!((yield_!(n)) <= 1)) {
            i2 += 1;
            let mut g3 = guard("g3-1");
            let n = 'l4:  {
                let mut g5 = guard("g5-7");
                let mut n = g5.len();
                if (eval(0_i64)) <= 1 { break 'l4 4_i64; }
                let mut g6 = guard("g6-1");
                three(if (i2) < 3 { i2 } else { n }, yield_!(4_i64), (match i2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i2, _ => 3_i64 }))
            };
        }
    }
    yield_!([n, n, 4_i64][1]);
    if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) > 0 { return 3_i64; }
    let mut n = [(match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }), (n - n), yield_!(4_i64)][1];
    assert!((n) != 0 || true, "{}", yield_!((0_i64, 4_i64).0));
    (0_i64, n).0
});

coroutine!(body_134 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note((three({ note(n); n }, g.grow(1).await.unwrap_or(7), 1) + g.len()) % 9);
    note(g.len());
    g.push('x');
    let n @ 4.. = (step(1, three(4_i64, n, 5_i64)).await) else { note((n + 3_i64) % 9); return 4 };
    if let x @ 0.. = three(if (1_i64) < 0 { n } else { n }, g.grow(2).await.unwrap_or(7), 1) && x < 9 {
        note(g.into_name());
        let mut g1 = guard("g1-5");
    }
    let mut l2: Option<crate::trace::Guard> = None;
    if let Some(l3) = l2.take() { note(l3.len() + step(1, n).await); }
    step(1, n).await
});

generator!(body_135 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    {
        let mut g1 = g;
        yield_!(0);
    }
    note(format!("{}", (n - n)));
    if (three(n, { note(n); n }, eval(n))) < 4 {
        let n = 'l2: loop {
            'l3: {
                note((n + vec![(match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }), n].len() as i64) % 9);
                'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
                    let mut n5 = if (n) < 3 && ((n) > 1) { yield_!(n) } else { (n - n) };
                }
            }
            {
                if (n) < 2 && ((0_i64) < 2) { return n; }
                'l6: {
                    note(format!("{} {n}", yield_!(2_i64)));
                    let mut g7 = guard("g7-8");
                    g7.push('x');
                }
            }
            if ([n, 0_i64, 1_i64][1]) <= 3 { break 'l2 n; }
            let n9 = 'l8:  {
                if (2_i64) < 1 { break 'l8 n; }
                ((n, 2_i64).0 - eval(n))
            };
            break 'l2 three((n, n9).0, vec![2_i64, n].len() as i64, n9);
        };
    }
    (4_i64, n).0
});

generator!(body_136 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g.push('x');
    let mut n1 = yield_!((n + n) % 9);
    g.push('x');
    let mut g2 = guard("g2-3");
    note(format!("{} {n1}", (n1, n).0));
    'l3: {
        if ((4_i64 + n) % 9) < 1 { note(1); } else { note(g2.into_name()); }
    }
    if let x @ 1.. = (match eval(n1) { 0 | 1 => (match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n }), x if x % 2 == 0 => x % 3 + yield_!(n), _ => [n, n, n1][1] }) && x < 9 {
        note(format!("{} {n1}", three(x, 5_i64, n)));
        let n4 = (eval(5_i64) + (n, n1).0) % 9;
    }
    note(g.len());
    note(format!("{} {n}", [n, n, n][1]));
    n
});

coroutine!(body_137 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    step(2, 3_i64).await;
    g = guard("g=6");
    let n = { note(eval(3_i64)); three(n, 5_i64, n) };
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(l2) = l1.take() { note(l2.len() + { note(4_i64); n }); }
    if (three(if (n) <= 1 { 2_i64 } else { n }, [n, n, n][1], n)) < 2 {
        let mut n3 = (g.wait(2, n).await - three(n, n, 3_i64));
    }
    if let x @ 3.. = step(0, g.wait(2, n).await).await && x < 9 {
        {
            step(2, g.wait(2, n).await).await;
            g = guard("g=8");
            note({ note((match step(1, x).await { 0 | 1 => [x, n, n][1], x if x % 2 == 0 => x % 3 + step(0, 5_i64).await, _ => (4_i64 - x) })); g.wait(1, eval(x)).await });
        }
        step(1, (n - 5_i64)).await;
    }
    let n4 @ 1.. = (three({ note(n); n }, g.grow(1).await.unwrap_or(7), 1)) else { note(eval(n)); return 1 };
    let l5: i64;
    if (n4) != 4 { l5 = (eval(n4), step(2, n).await).0; } else { l5 = (g.len() - g.wait(0, n).await); }
    (n + n4) % 9
});

generator!(body_138 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n1 @ 0..=6 = (yield_!((n, 5_i64).0)) else { return 1_i64 };
    if let x @ 2.. = yield_!((n1, n).0) && x < 9 {
        g = guard("g=8");
    }
    let n2 = if (n) > 2 { yield_!(n) } else { { note(n); 2_i64 } };
    let mut g3 = guard("g3-7");
    {
        match (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => n1 }) { 0 | 1 => { drop(g3); return n; } _ => note(0) }
        let l4 = |n: i64| note(g.len() + n);
        l4(n2);
        yield_!((n1, n1).0);
    }
    if (n) > 1 { drop(g3); return 2_i64; }
    if (if ({ note(n1); 3_i64 }) == 3 && ((0_i64) < 3) { if (4_i64) == 3 { 5_i64 } else { 0_i64 } } else { (n, 4_i64).0 }) != 2 && (((n1 - n1)) != 1 || ((4_i64) <= 3)) {
        {
            yield_!(eval(4_i64));
            if (yield_!(if (n1) < 4 { n1 } else { 0_i64 })) > 4 {
            }
        }
    } else {
    }
    three(n2, n2, n2)
});

generator!(body_139 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if let x @ 1.. = 3_i64 && x < 9 {
        g = guard("g=7");
        let n2 = 'l1: loop {
            {
                yield_!((n - 1_i64));
            }
            {
                let mut l3 = vec![guard(g.len()), guard(g.len())];
                'l4: while let Some(mut topl3) = l3.pop() {
                    match yield_!(n) { 0 | 1 => { drop(topl3); return x; } _ => note(0) }
                    note(guard("tl5").len() + 0_i64);
                    note(format!("{} {x}", (n, 4_i64).0));
                }
            }
            if ((n + x) % 9) <= 3 { break 'l1 x; }
            g = guard("g=5");
            break 'l1 three(yield_!(5_i64), { note(0_i64); x }, if (x) == 0 { n } else { x });
        };
    }
    g = guard("g=8");
    let mut g6 = g;
    yield_!(0);
    'l7: for mut i7 in [guard("a"), guard("b"), guard("c")] {
    }
    yield_!(0_i64)
});

coroutine!(body_140 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-0");
    let mut g2 = guard("g2-0");
    'l3: {
        let n = [eval(n), (n + 0_i64) % 9, eval(n)][1];
        if !((three(if (n) <= 3 { n } else { n }, (n, n).0, three(2_i64, n, n))) < 4) {
            match { note(g.len()); n } {
                0 | 2 => {
                    let n4 = { note(step(2, n).await); three(n, n, 0_i64) };
                    note(g1.into_name());
                    step(1, 0).await;
                    note(format!("{}", (n4 - n4)));
                }
                1 => {
                    note((match { note((n + n) % 9); (0_i64, n).0 } { 0 | 1 => three(g2.len(), 2_i64, if (n) != 0 { n } else { 5_i64 }), x if x % 2 == 0 => x % 3 + step(1, step(0, n).await).await, _ => three(if (n) > 2 { n } else { 3_i64 }, g2.grow(2).await.unwrap_or(7), 1) }));
                    let n @ 2.. = (three((0_i64, n).0, g.grow(0).await.unwrap_or(7), 1)) else { note(n); return 2 };
                }
                x if x > 4 => {
                    let mut g5 = guard("g5-6");
                }
                _ => {
                    let mut n6 = g.len();
                    note(format!("{} {n6}", g1.wait(2, n6).await));
                    assert!((3_i64) != 0 || true, "{}", g2.wait(2, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })).await);
                }
            }
        } else if ((2_i64 - n)) < 1 && ((n) == 2) {
        }
    }
    if (n) <= 4 { n } else { n }
});

generator!(body_141 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(g.into_name());
    note(vec![yield_!(n), yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))].len() as i64);
    'l1: {
        'l2: {
            note(if (1_i64) > 1 || ((if (n) < 0 { 4_i64 } else { n }) > 3) { three(vec![n, n].len() as i64, three(0_i64, n, n), n) } else { ([n, n, 2_i64][1], yield_!(n)).0 });
            note(format!("{}", if (n) < 2 { n } else { n }));
            let l3: i64;
            if (eval(0_i64)) == 0 { l3 = [eval(5_i64), if (n) == 3 { n } else { n }, if (n) == 4 { n } else { n }][1]; } else { l3 = (if (n) > 2 { n } else { n }, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n })).0; }
        }
        note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
        let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
        note(l4.as_ref().map_or(0_i64, |g| g.len()));
    }
    note(format!("{}", n));
    let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
    let Some(mut l7) = l6 else { return vec![1_i64, n].len() as i64 };
    if (yield_!(yield_!(n))) == 2 {
        let l8 = |n: i64| note(l7.len() + n);
        l8(0_i64);
        let mut g9 = guard("g9-5");
        let mut g10 = guard("g10-6");
    } else if !(((n + 0_i64) % 9) < 3) {
    }
    n
});

generator!(body_142 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (yield_!(n)) < 4 { return n; }
    note(format!("{}", yield_!(5_i64)));
    if (g.len()) <= 2 && (!(((n, n).0) == 4)) {
        note(format!("{} {n}", yield_!(n)));
    } else {
        let mut l1: Option<crate::trace::Guard> = None;
        if let Some(mut l2) = l1 {
            if ((n - 5_i64)) == 2 { drop(l2); return n; }
            let n4 = 'l3: loop {
                note(format!("{} {n}", yield_!(n)));
                let mut i5 = 0;
                'l5: while i5 < 2 && (!((l2.len()) <= 1)) {
                    i5 += 1;
                    note(format!("{} {i5}", 1_i64));
                }
                if ((0_i64 - n)) != 0 { break 'l3 3_i64; }
                break 'l3 [(match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n }), eval(2_i64), n][1];
            };
            let mut l6: Option<crate::trace::Guard> = None;
            if let Some(mut l7) = l6 {
                note({ note({ note(eval(n4)); (n4, n).0 }); yield_!(n4) });
                assert!((4_i64) > 1 || true, "{}", yield_!(g.len()));
                if let x @ 1.. = { note(3_i64); eval(n4) } && x < 9 {
                    note(format!("{} {x}", (match n { 0 | 1 => n4, x if x % 2 == 0 => x % 3 + 4_i64, _ => x })));
                }
            }
        }
    }
    yield_!(n)
});

coroutine!(body_143 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    {
        let mut l1 = vec![guard(g.len()), guard([n, n, n][1])];
        'l2: while let Some(mut topl1) = l1.pop() {
            match n {
                0 | 2 => {
                    note(step(2, ((n, n).0, (n - n)).0).await);
                    note(format!("{} {n}", if (n) < 3 { n } else { n }));
                    let mut g3 = guard("g3-7");
                    let n @ 0.. = (g3.wait(0, three(n, n, n)).await) else { note([0_i64, n, 1_i64][1]); return 0 };
                }
                1 => {
                    note(format!("{} {n}", 1_i64));
                    note(format!("{}", g.wait(0, n).await));
                }
                x if x > 4 => {
                    note(format!("{} {n}", 1_i64));
                    let mut g4 = guard("g4-6");
                    if (n) > 0 { continue 'l2; }
                    note(format!("{} {n}", three(n, n, n)));
                }
                _ => {
                    if ((n + n) % 9) == 0 { note(1); } else { note(g.into_name()); break 'l2; }
                }
            }
            topl1 = guard("topl1=8");
            let mut l5 = vec![guard({ note(n); n }), guard(if (n) > 0 { n } else { n })];
            'l6: while let Some(mut topl5) = l5.pop() {
            }
        }
    }
    three(n, n, n)
});

generator!(body_144 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1: i64;
    if !((yield_!(n)) != 3) { l1 = n; } else { l1 = (yield_!(n) + g.len()) % 9; }
    let mut l2 = vec![guard(three(1_i64, l1, 4_i64)), guard(three(l1, l1, 3_i64))];
    'l3: while let Some(mut topl2) = l2.pop() {
        let mut n = (three(l1, 0_i64, n) - [n, 0_i64, n][1]);
        n += (three([n, 0_i64, l1][1], (2_i64 - 3_i64), { note(n); l1 })) % 10;
        match yield_!(eval(0_i64)) {
            0 | 2 => {
                let n4 @ 0..=6 = (three([n, l1, l1][1], (match 5_i64 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + 4_i64, _ => l1 }), 2_i64)) else { return l1 };
                note(g.len());
                let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                l5 = if yield_!([0_i64, n, 3_i64][1]) > 2 { None } else { Some(guard("p")) };
                let l7: i64;
                if ((match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n4, _ => n4 })) != 2 { l7 = g.len(); } else { l7 = if ([n, n, n4][1]) > 3 || ((l1) == 0) { n4 } else { 2_i64 }; }
            }
            1 => {
                n = (yield_!((n - 4_i64))) % 10;
            }
            x if x > 4 => {
                let mut g8 = guard("g8-6");
                yield_!(yield_!(l1));
                let mut l9 = vec![guard(yield_!(n)), guard(eval(n))];
                'l10: while let Some(mut topl9) = l9.pop() {
                    note(format!("{}", (l1, n).0));
                    let mut g11 = guard("g11-5");
                }
            }
            _ => {
            }
        }
    }
    three(5_i64, l1, 5_i64)
});

generator!(body_145 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut l1 = vec![guard((3_i64 - 5_i64)), guard(eval(2_i64))];
    'l2: while let Some(mut topl1) = l1.pop() {
        assert!((4_i64) <= 4 || true, "{}", yield_!(n));
        let mut g3 = guard("g3-0");
        note(format!("{} {n}", { note(n); n }));
    }
    let mut g4 = guard("g4-5");
    g = guard("g=7");
    'l5: {
        'l6: for i6 in 0..(n).clamp(0, 2) {
            let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
            if let Some(l8) = l7.take() { note(l8.len() + yield_!(n)); }
            if (n) > 2 { continue 'l6; }
            let n = yield_!((i6 + i6) % 9);
        }
        if ({ note([n, n, n][1]); (n + n) % 9 }) > 0 || ((g.len()) == 0 || ((5_i64) <= 1)) {
        }
        note(format!("{} {n}", (n + n) % 9));
        match [[n, 2_i64, 2_i64][1], (0_i64, n).0, [0_i64, n, 3_i64][1]][1] {
            0 | 2 => {
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    n
});

coroutine!(body_146 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n1 @ 3.. = (step(0, n).await) else { note(n); return 3 };
    let mut g2 = g;
    let mut i3 = 0;
    'l3: while i3 < 2 && ((three(0_i64, n1, n1)) == 3) {
        i3 += 1;
    }
    let mut l4 = vec![guard(three(2_i64, g2.grow(1).await.unwrap_or(7), 1)), guard(4_i64)];
    'l5: while let Some(mut topl4) = l4.pop() {
        let mut n6 = 4_i64;
        if (topl4.len()) > 2 || (([1_i64, 4_i64, 1_i64][1]) == 0 && ((n1) > 0)) {
            let mut g7 = guard("g7-3");
            let l8 = |n: i64| note(g7.len() + n);
            l8(n1);
            let n1 = 'l9: loop {
                let mut l10 = vec![guard(g7.len()), guard((match 2_i64 { 0 | 1 => n6, x if x % 2 == 0 => x % 3 + n1, _ => n6 }))];
                'l11: while let Some(mut topl10) = l10.pop() {
                    note(step(1, step(0, n6).await).await);
                    n6 = (((n6 + n1) % 9 + n) % 9) % 10;
                    let n1 = eval((match n6 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n6, _ => n6 }));
                }
                g2.push('x');
                if (if (0_i64) < 3 { n } else { n6 }) <= 3 || ((n1) != 0) { break 'l9 n6; }
                if !(((3_i64 + n) % 9) <= 4) {
                } else {
                }
                break 'l9 n6;
            };
        }
    }
    [n, 1_i64, n1][1]
});

generator!(body_147 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    if (n) == 3 {
        if let x @ 2.. = n && x < 9 {
            let n2 = eval(g.len());
            let n4 = 'l3: loop {
                if !((n) <= 2) {
                    note(format!("{} {x}", (match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + x, _ => 4_i64 })));
                    let mut g5 = guard("g5-0");
                    note((g1.len() - (if (3_i64) != 1 { n2 } else { n } - (n - 2_i64))));
                } else {
                    note(format!("{} {n2}", yield_!(n2)));
                }
                {
                    let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
                    let Some(mut l7) = l6 else { return x };
                    note(guard("tl8").len() + (x, 0_i64).0);
                }
                if !((0_i64) < 0) { break 'l3 x; }
                break 'l3 (if (n) > 4 { n2 } else { n2 } + [x, x, x][1]) % 9;
            };
        }
    } else {
    }
    2_i64
});

generator!(body_148 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if ([n, n, n][1]) > 2 && ((5_i64) > 0) { return n; }
    let n1 = three((n + n) % 9, (2_i64, n).0, if (4_i64) == 0 { n } else { n });
    let n2 = [{ note(n1); n }, n1, { note(3_i64); 1_i64 }][1];
    if (yield_!(n)) > 2 { note(1); } else { note(g.into_name()); }
    note(format!("{} {n1}", vec![0_i64, n].len() as i64));
    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
    note(l3.as_ref().map_or(n2, |g| g.len()));
    assert!((n2) > 1 || true, "{}", yield_!(2_i64));
    let mut l5: Option<crate::trace::Guard> = None;
    l5 = if yield_!((n1, 1_i64).0) > 2 { None } else { Some(guard("p")) };
    let mut l7: Option<crate::trace::Guard> = None;
    if let Some(mut l8) = l7 {
        note((match n1 { 0 | 1 => eval(yield_!(5_i64)), x if x % 2 == 0 => x % 3 + (5_i64, (n2 - n1)).0, _ => (yield_!(n1) - (match n1 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + n1, _ => 5_i64 })) }));
        let mut i9 = 0;
        'l9: while i9 < 1 && (!((yield_!(n1)) < 1)) {
            i9 += 1;
            assert!((n2) <= 0 || true, "{}", yield_!(yield_!(n2)));
        }
        let n1 @ 0.. = (yield_!((n1, n1).0)) else { note(three(n, n1, n)); return 0 };
    }
    0_i64
});

coroutine!(body_149 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(three(if !(((3_i64, n).0) < 0) { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) }, g.grow(2).await.unwrap_or(7), 1));
    if let x @ 0.. = three((3_i64 + n) % 9, g.grow(2).await.unwrap_or(7), 1) && x < 9 {
        let mut n = n;
        'l1: for i1 in 0..(three(n, 4_i64, n)).clamp(0, 3) {
            note((match { note(step(1, n).await); g.len() } { 0 | 1 => n, x if x % 2 == 0 => x % 3 + ({ note(n); x } + g.wait(2, n).await) % 9, _ => three((i1 + x) % 9, step(1, n).await, step(1, 4_i64).await) }));
            note({ note((eval(x) - (i1 - 4_i64))); eval(eval(x)) });
            let n2 @ 0..=6 = ((step(1, n).await + (match n { 0 | 1 => x, x if x % 2 == 0 => x % 3 + n, _ => x })) % 9) else { return i1 };
            if let x @ 0.. = three((n2, i1).0, (i1 - n2), g.wait(0, i1).await) && x < 9 {
                'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                    let mut g4 = guard("g4-4");
                }
                let mut g5 = guard("g5-3");
            }
            let n = g.wait(1, eval(3_i64)).await;
        }
    }
    note(format!("{}", n));
    let n @ 0..=6 = ((step(0, n).await, g.len()).0) else { return n };
    let l6 = |n: i64| note(g.len() + n);
    l6(0_i64);
    n
});
