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
            let n6 = 'l5:  {
                yield_!(yield_!(n1));
                'l7: for i7 in 0..(yield_!(n2)).clamp(0, 1) {
                    note(eval([{ note(n1); n }, g3.len(), n][1]));
                }
                if (three(i4, n, i4)) != 1 && ((1_i64) <= 4) { break 'l5 n2; }
                if let x @ 0.. = n && x < 9 {
                    let l8: i64;
                    if (if (n2) < 0 { n2 } else { 4_i64 }) != 2 { l8 = ([i4, 1_i64, x][1] - yield_!(2_i64)); } else { l8 = [x, eval(3_i64), (match n2 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + n1, _ => i4 })][1]; }
                    let l9: i64;
                    if !((if (x) != 3 { n2 } else { i4 }) < 3) { l9 = yield_!({ note(2_i64); 4_i64 }); } else { l9 = yield_!({ note(l8); i4 }); }
                }
                (n - n2)
            };
        }
        {
        }
    }
    n1
});

coroutine!(body_2 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut g1 = g;
    g1.wait(0, 0).await;
    note(format!("{} {n}", g1.len()));
    let n2 = three((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), [n, 5_i64, n][1], g1.wait(1, 2_i64).await);
    let mut g3 = guard("g3-7");
    g3 = guard("g3=4");
    let mut i4 = 0;
    'l4: while i4 < 1 && (((n, n).0) > 4) {
        i4 += 1;
        let l5 = |n: i64| note(g1.len() + n);
        l5(n2);
    }
    note([({ note(n2); n } - g3.wait(2, n2).await), three(eval(n2), (n2, 0_i64).0, (n - n)), (step(1, 3_i64).await + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })) % 9][1]);
    if ((match g3.wait(2, n2).await { 0 | 1 => g3.len(), x if x % 2 == 0 => x % 3 + (n + n) % 9, _ => eval(n2) })) != 2 {
        let l6 = |n: i64| note(g1.len() + n);
        l6(n2);
        if ((match g1.wait(2, n).await { 0 | 1 => g3.wait(0, n).await, x if x % 2 == 0 => x % 3 + (n, 3_i64).0, _ => if (1_i64) == 0 { n2 } else { n2 } })) < 4 {
            note(format!("{}", g3.len()));
        }
        if let 0..=4 = guard("tl7").len() + (n, n2).0 {
            note(three((n2 + g1.len()) % 9, step(0, three(2_i64, 0_i64, 0_i64)).await, (eval(2_i64) + (4_i64, n).0) % 9));
            {
            }
        }
    } else {
    }
    { note(n); n2 }
});

generator!(body_3 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-2");
    let mut i2 = 0;
    'l2: while i2 < 3 && ((yield_!(n)) > 4) {
        i2 += 1;
        let mut l3: Option<crate::trace::Guard> = None;
        if let Some(l4) = l3.take() { note(l4.len() + (4_i64 - i2)); }
        let mut l5: Option<crate::trace::Guard> = None;
        note(l5.as_ref().map_or(n, |g| g.len()));
    }
    match (n + n) % 9 { 0 | 1 => { drop(g1); return n; } _ => note(0) }
    let mut n7 = ({ note(n); n } + n) % 9;
    let mut g8 = guard("g8-5");
    let l9: i64;
    if ((n7 - n7)) < 1 && ((n7) > 2) { l9 = (match g1.len() { 0 | 1 => yield_!(4_i64), x if x % 2 == 0 => x % 3 + { note(n7); n }, _ => yield_!(n7) }); } else { l9 = yield_!(if (n) > 0 { n7 } else { 5_i64 }); }
    match yield_!(eval(4_i64)) {
        0 | 2 => {
            if (5_i64) == 4 { drop(g); }
            let mut n10 = yield_!(n7);
        }
        1 => {
            'l11: {
                if (n7) <= 3 { drop(g1); }
            }
            let n12 = yield_!((n7 - l9));
            'l13: {
                note(format!("{}", [l9, n7, n12][1]));
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (match l9 { 0 | 1 => l9, x if x % 2 == 0 => x % 3 + 2_i64, _ => n7 })
});

generator!(body_4 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: {
        if (eval(2_i64)) < 0 { break 'l1; }
        let mut g2 = g;
        yield_!(0);
    }
    let n4 = 'l3: loop {
        let mut i5 = 0;
        'l5: while i5 < 1 && ((yield_!(n)) < 1) {
            i5 += 1;
            {
                let l6: i64;
                if ((0_i64 + n) % 9) != 1 { l6 = eval({ note(n); n }); } else { l6 = i5; }
            }
            yield_!(eval(i5));
            note([(vec![0_i64, i5].len() as i64 + 4_i64) % 9, ((i5, n).0, n).0, if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i5, _ => i5 })) == 2 || ((2_i64) == 2) { three(n, i5, 0_i64) } else { eval(5_i64) }][1]);
            note(format!("{}", yield_!(i5)));
        }
        if !(((n + n) % 9) == 1) { break 'l3 n; }
        let n8 = 'l7: loop {
            let mut l9 = vec![guard((n + n) % 9), guard(yield_!(n))];
            'l10: while let Some(mut topl9) = l9.pop() {
                topl9 = guard("topl9=6");
                let l11: i64;
                if (yield_!(3_i64)) > 4 || ((n) != 4) { l11 = yield_!([n, n, n][1]); } else { l11 = ([n, 5_i64, n][1], (n + 4_i64) % 9).0; }
                'l12: {
                }
            }
            if (yield_!(n)) < 1 { break 'l7 n; }
            break 'l7 yield_!(yield_!(2_i64));
        };
        break 'l3 { note(n8); (match n8 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => n8 }) };
    };
    (n4 + n) % 9
});

coroutine!(body_5 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    assert!((2_i64) <= 2 || true, "{}", three(g.len(), g.grow(1).await.unwrap_or(7), 1));
    {
        'l1: {
            match (match eval(n) { 0 | 1 => (n, n).0, x if x % 2 == 0 => x % 3 + g.len(), _ => step(1, n).await }) {
                0 | 2 => {
                    note(format!("{} {n}", if (n) < 0 { n } else { n }));
                    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
                    note(l2.as_ref().map_or(n, |g| g.len()));
                }
                1 => {
                    let l4 = |n: i64| note(g.len() + n);
                    l4(n);
                    let n @ 0.. = (three(if (n) < 2 { n } else { n }, g.grow(1).await.unwrap_or(7), 1)) else { note(n); return 0 };
                }
                x if x > 4 => {
                    note((three({ note(n); n }, three(n, n, 0_i64), g.len()) + if !(((n, n).0) <= 1) { n } else { (4_i64 + n) % 9 }) % 9);
                    match (n, n).0 { 0 | 1 => { drop(g); } _ => note(0) }
                }
                _ => {
                    note(format!("{} {n}", (n - n)));
                    note(guard("tl5").len() + n);
                    let mut g6 = guard("g6-1");
                    let mut g7 = guard("g7-8");
                }
            }
            note(format!("{}", step(0, n).await));
        }
    }
    step(0, n).await
});

generator!(body_6 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-6");
    let mut g2 = guard("g2-7");
    match guard("tl3").len() + n {
        0..=3 => {
            note(format!("{}", yield_!(n)));
            let mut i4 = 0;
            'l4: while i4 < 2 && ((n) == 2) {
                i4 += 1;
                let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                let Some(mut l6) = l5 else { return [i4, n, i4][1] };
                let mut n7 = [yield_!(i4), yield_!(3_i64), n][1];
                note(format!("{} {n7}", { note(n); n7 }));
                match guard("tl8").len() + { note(n); n } {
                    0..=3 => {
                        note(format!("{} {n}", { note(n7); i4 }));
                    }
                    x => {
                        let n9 @ 0..=6 = (eval(three(i4, i4, n))) else { break };
                        note(format!("{} {n7}", (n7 - n9)));
                    }
                }
                note(format!("{} {n7}", eval(n7)));
            }
            if let x @ 0.. = (match (n + 4_i64) % 9 { 0 | 1 => g1.len(), x if x % 2 == 0 => x % 3 + 0_i64, _ => n }) && x < 9 {
            }
        }
        x => {
        }
    }
    { note(n); n }
});

generator!(body_7 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 1 { break; }
    }
    let l2 = |n: i64| note(g.len() + n);
    l2(n);
    note(g.len());
    let mut l3 = vec![guard(yield_!(n)), guard((4_i64 - n))];
    'l4: while let Some(mut topl3) = l3.pop() {
        if (eval(n)) <= 3 { break; }
        if !(((n - n)) <= 3) { drop(topl3); }
        if (yield_!(5_i64)) != 0 { continue 'l4; }
    }
    let mut g5 = guard("g5-6");
    let mut g6 = guard("g6-0");
    note(format!("{}", g6.len()));
    if (0_i64) <= 4 { note(1); } else { note(g.into_name()); return n; }
    g5.len()
});

coroutine!(body_8 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
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
                        note(format!("{} {n}", three(n, g.grow(2).await.unwrap_or(7), 1)));
                        let l9 = |n: i64| note(g.len() + n);
                        l9(5_i64);
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
    if (n) < 4 { n } else { n }
});

generator!(body_9 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1: i64;
    if (yield_!(n)) < 1 || ((n) == 4) { l1 = three(if (n) != 3 { n } else { 4_i64 }, [n, n, n][1], [5_i64, n, n][1]); } else { l1 = eval((n + n) % 9); }
    if (3_i64) < 1 { note(1); } else { note(g.into_name()); return 4_i64; }
    if (l1) == 1 || ((yield_!(l1)) != 3) {
        let mut i2 = 0;
        'l2: while i2 < 3 && ((yield_!(n)) == 0) {
            i2 += 1;
            note(format!("{} {l1}", three(l1, 5_i64, l1)));
            if (yield_!(i2)) <= 0 { continue 'l2; }
            let l3: i64;
            if ((match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n, _ => l1 })) == 0 { l3 = (match (n + 0_i64) % 9 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + (match i2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => i2 }), _ => [n, i2, i2][1] }); } else { l3 = (match (i2, l1).0 { 0 | 1 => three(4_i64, 4_i64, l1), x if x % 2 == 0 => x % 3 + g.len(), _ => three(n, 2_i64, i2) }); }
        }
        if let x @ 3.. = (if (l1) == 2 { 2_i64 } else { l1 } + (3_i64 - 4_i64)) % 9 && x < 9 {
            g.push('x');
            let n5 = 'l4:  {
                let l1 = yield_!((l1 + 1_i64) % 9);
                if (eval(n)) < 3 { break 'l4 n; }
                note(format!("{} {l1}", if (3_i64) == 1 { n } else { n }));
                g.len()
            };
        }
        note(format!("{} {n}", if (n) > 4 { n } else { l1 }));
    } else {
        note((l1, (three(l1, n, l1) - if (n) < 1 { 3_i64 } else { n })).0);
    }
    if (l1) > 1 { n } else { 3_i64 }
});

generator!(body_10 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    g = guard("g=2");
    if let 0..=4 = guard("tl1").len() + n {
        note(format!("{} {n}", 3_i64));
        note([three([0_i64, n, n][1], [n, n, n][1], [n, n, n][1]), if ({ note(n); n }) == 3 && ((5_i64) > 0) { eval(n) } else { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) }, (match [n, n, n][1] { 0 | 1 => n, x if x % 2 == 0 => x % 3 + { note(n); 5_i64 }, _ => n })][1]);
        match yield_!(yield_!(n)) {
            0 | 2 => {
                let n2 @ 0..=6 = ((yield_!(n), (n - n)).0) else { return n };
            }
            1 => {
                'l3: {
                    g.push('x');
                }
                let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                if let Some(l5) = l4.take() { note(l5.len() + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); }
                'l6: for mut i6 in [guard("a"), guard("b"), guard("c")] {
                    let mut g7 = guard("g7-8");
                }
                'l8: for mut i8 in [guard("a"), guard("b"), guard("c")] {
                    note(format!("{} {n}", eval(n)));
                    if ((3_i64 - n)) == 2 { drop(i8); return n; }
                }
            }
            x if x > 4 => {
                if let x @ 1.. = { note(yield_!(n)); yield_!(n) } && x < 9 {
                }
            }
            _ => {
            }
        }
    }
    yield_!(n)
});

coroutine!(body_11 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{} {n}", (match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
    'l1: {
        assert!((n) < 2 || true, "{}", step(0, [n, 0_i64, n][1]).await);
        let mut i2 = 0;
        'l2: loop {
            i2 += 1; if i2 > 1 { break; }
            if let x @ 2.. = g.len() && x < 9 {
                let n @ 0..=6 = (n) else { break };
                'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                    if !(([3_i64, x, 0_i64][1]) == 4) { continue 'l2; }
                    let n4 = { note((n, n).0); (x + n) % 9 };
                }
            }
            note(step(0, { note({ note(i2); 5_i64 }); g.len() }).await);
            let mut i5 = 0;
            'l5: while i5 < 3 && (!(((i2, n).0) <= 0)) {
                i5 += 1;
                let n @ 0..=6 = (step(2, i5).await) else { break };
                let n6 = { note([n, i5, 1_i64][1]); three(i5, i5, i5) };
                note(format!("{}", step(0, n).await));
                let n7 = ([2_i64, i2, i2][1], step(1, i2).await).0;
                g.wait(2, step(1, n6).await).await;
            }
        }
    }
    eval(n)
});

generator!(body_12 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(guard("tl1").len() + yield_!(n));
    note(format!("{} {n}", { note(n); n }));
    note(yield_!(([4_i64, n, n][1], 1_i64).0));
    if (3_i64) != 2 { note(1); } else { note(g.into_name()); }
    let mut l2: Option<crate::trace::Guard> = None;
    if let Some(mut l3) = l2 {
        let mut l4 = vec![guard(n), guard(eval(n))];
        'l5: while let Some(mut topl4) = l4.pop() {
            let mut g6 = guard("g6-8");
            match guard("tl7").len() + 5_i64 {
                0..=3 => {
                    note(format!("{}", yield_!(n)));
                    note(format!("{} {n}", three(2_i64, 2_i64, n)));
                }
                x => {
                    note(yield_!(yield_!(yield_!(2_i64))));
                    note(format!("{} {n}", { note(n); n }));
                    note(format!("{} {n}", (n - 3_i64)));
                    note(format!("{} {n}", three(n, 0_i64, n)));
                }
            }
            let mut l8 = vec![guard(eval(n)), guard(n)];
            'l9: while let Some(mut topl8) = l8.pop() {
            }
        }
    }
    vec![n, n].len() as i64
});

generator!(body_13 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    assert!((n) > 2 || true, "{}", yield_!([n, n, n][1]));
    if (n) == 3 { note(1); } else { note(g.into_name()); }
    note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 })));
    match (vec![n, n].len() as i64, 3_i64).0 {
        0 | 2 => {
            let mut g1 = guard("g1-1");
            let mut l2 = vec![guard((n - n)), guard(if (n) <= 4 { n } else { n })];
            'l3: while let Some(mut topl2) = l2.pop() {
                note(format!("{} {n}", (1_i64, n).0));
                let mut g4 = guard("g4-6");
                note(format!("{} {n}", (n, n).0));
            }
        }
        1 => {
            let mut g5 = guard("g5-6");
            'l6: for i6 in 0..(yield_!(4_i64)).clamp(0, 3) {
                let mut g7 = guard("g7-1");
                note(if (i6) > 0 && ((yield_!(i6)) < 3) { { note(eval(2_i64)); (5_i64, n).0 } } else { yield_!((i6, n).0) });
                let n8 @ 4.. = (yield_!({ note(0_i64); i6 })) else { note(yield_!(i6)); return 4 };
                note(format!("{} {n}", i6));
                let mut g9 = guard("g9-4");
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    { note(5_i64); n }
});

coroutine!(body_14 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let n1 = ([n, n, n][1], if (n) > 0 { n } else { n }).0;
    let mut g2 = guard("g2-4");
    note((eval(eval(n1)) - [eval(n1), g2.len(), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })][1]));
    if !((if ((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n1, _ => n1 })) == 4 { eval(n) } else { { note(n1); n1 } }) < 4) {
        if (if !((step(1, n1).await) < 4) { g2.wait(0, n1).await } else { three(n, n1, n) }) != 2 {
            let l3: i64;
            if ({ note(1_i64); n1 }) != 3 { l3 = eval(n); } else { l3 = g.wait(2, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })).await; }
        }
        let n5 = 'l4:  {
            assert!((n1) < 4 || true, "{}", g2.wait(1, n).await);
            if (g2.wait(0, n1).await) > 1 && ((0_i64) == 4) { break 'l4 0_i64; }
            note(format!("{} {n}", g2.len()));
            eval((0_i64, n).0)
        };
        let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
        let Some(mut l7) = l6 else { return [n, n1, n1][1] };
    } else if ({ note(n1); n }) <= 0 {
        note(format!("{} {n}", n));
        let mut n8 = (if (n1) <= 0 { 2_i64 } else { 1_i64 } + eval(n1)) % 9;
    }
    g.push('x');
    g.push('x');
    assert!((n1) < 1 || true, "{}", step(1, (match n { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 })).await);
    0_i64
});

generator!(body_15 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-0");
    note(n);
    let n @ 0..=6 = (((n - n), yield_!(n)).0) else { return n };
    let n3 = 'l2:  {
        if (n) < 0 { drop(g1); return n; }
        if ({ note(n); n }) > 2 || ((n) != 3) { break 'l2 n; }
        let mut g4 = guard("g4-3");
        yield_!((n + 4_i64) % 9)
    };
    assert!((n) > 4 || true, "{}", yield_!(n));
    if (n) != 2 { drop(g1); }
    'l5: {
        let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
        note(l6.as_ref().map_or(n, |g| g.len()));
        yield_!(g.len());
    }
    note(guard("tl8").len() + n3);
    let mut l9: Option<crate::trace::Guard> = Some(guard("ol9"));
    note(l9.as_ref().map_or(n, |g| g.len()));
    n3
});

generator!(body_16 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    yield_!(n);
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        note(format!("{} {n}", if (n) == 0 { n } else { n }));
        if let x @ 3.. = n && x < 9 {
            {
                if let x @ 0.. = [yield_!(x), [n, 4_i64, x][1], if (n) > 3 { x } else { n }][1] && x < 9 {
                    note(guard("tl2").len() + yield_!(x));
                    note(format!("{} {x}", { note(x); 1_i64 }));
                }
                let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
                if let Some(mut l4) = l3 {
                    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                    let Some(mut l6) = l5 else { return three(n, n, 4_i64) };
                    note(format!("{} {n}", yield_!(n)));
                    l6.push('x');
                }
                let mut l7 = vec![guard(yield_!(n)), guard(n)];
                'l8: while let Some(mut topl7) = l7.pop() {
                    note(format!("{} {n}", eval(n)));
                    note(((match (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n }) { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + [n, 0_i64, 4_i64][1], _ => i1.len() }), n).0);
                    note(format!("{} {n}", n));
                }
            }
        }
    }
    g.len()
});

coroutine!(body_17 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = None;
    note(l1.as_ref().map_or(n, |g| g.len()));
    note(if ([if (3_i64) == 0 { n } else { n }, n, g.len()][1]) <= 3 { step(1, g.wait(0, n).await).await } else { g.wait(0, eval(n)).await });
    {
        note(three(three((n, n).0, g.wait(2, n).await, g.len()), three((n, n).0, g.wait(2, n).await, g.len()), 5_i64));
        note(format!("{} {n}", n));
    }
    let l3: i64;
    if (n) != 0 || ((n) <= 4) { l3 = ((4_i64, n).0 + n) % 9; } else { l3 = ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 }) - (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n })); }
    assert!((l3) > 0 || true, "{}", step(1, g.wait(0, 2_i64).await).await);
    let n4 = { note(l3); eval(n) };
    let n5 @ 4.. = (g.wait(0, l3).await) else { note({ note(l3); n }); return 4 };
    if (g.wait(2, step(0, 3_i64).await).await) < 0 && ((g.len()) < 4) {
        match eval(l3) {
            0 | 2 => {
                let mut g6 = guard("g6-2");
            }
            1 => {
                if let x @ 0.. = g.len() && x < 9 {
                    let n7 = 3_i64;
                    g.push('x');
                }
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else if (three(1_i64, l3, 1_i64)) != 2 || ((3_i64) < 0) {
    }
    (n5, l3).0
});

generator!(body_18 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut n1 = 5_i64;
    note(yield_!(if (g.len()) < 3 { { note(n1); n } } else { { note(n1); n } }));
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    l2 = if yield_!({ note(n); n1 }) > 2 { None } else { Some(guard("p")) };
    let n1 = 'l4:  {
        if (three([n, n1, n1][1], yield_!(n), (n + n1) % 9)) < 0 && (!(([n1, 0_i64, n][1]) == 3)) {
            'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
                let n6 @ 0..=6 = (((n1, n).0 - { note(n); 3_i64 })) else { break };
            }
        } else {
            n1 -= ({ note(g.len()); (match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) }) % 10;
            let n7 = [(0_i64 + n1) % 9, yield_!(n), (n1 + n) % 9][1];
            let mut i8 = 0;
            'l8: loop {
                i8 += 1; if i8 > 3 { break; }
                g.push('x');
                if (((match i8 { 0 | 1 => i8, x if x % 2 == 0 => x % 3 + i8, _ => n1 }), yield_!(4_i64)).0) <= 3 || ((yield_!(5_i64)) < 4 && ((i8) == 3)) {
                    note(format!("{} {n1}", three(i8, n, 3_i64)));
                    let mut n9 = 5_i64;
                    let mut l10: Option<crate::trace::Guard> = None;
                    let Some(mut l11) = l10 else { return eval(n9) };
                }
            }
        }
        if ({ note(n1); 4_i64 }) != 2 && ((n) > 3) { break 'l4 n1; }
        g.len()
    };
    g.len()
});

generator!(body_19 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1: i64;
    if (n) > 4 { l1 = (match { note(n); n } { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + yield_!(n), _ => yield_!(4_i64) }); } else { l1 = three(5_i64, yield_!(n), (n + 1_i64) % 9); }
    let n = 'l2:  {
        let mut l3 = vec![guard((n - n)), guard((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))];
        'l4: while let Some(mut topl3) = l3.pop() {
            let n5 @ 0..=6 = ({ note(three(l1, 3_i64, n)); (n + l1) % 9 }) else { return n };
            if ([n, n5, n][1]) != 3 { break 'l4; }
            let l6 = |n: i64| note(topl3.len() + n);
            l6(l1);
        }
        let mut l7 = vec![guard(yield_!(4_i64)), guard(yield_!(n))];
        'l8: while let Some(mut topl7) = l7.pop() {
            topl7 = guard("topl7=1");
            let mut g9 = guard("g9-0");
            let mut g10 = topl7;
        }
        if (yield_!(n)) == 3 { break 'l2 0_i64; }
        let n11 @ 4.. = (yield_!(three(5_i64, 2_i64, l1))) else { note((l1, n).0); return 4 };
        5_i64
    };
    let mut g12 = guard("g12-1");
    yield_!((l1, n).0);
    let mut n13 = [{ note(l1); n }, (n + n) % 9, if (5_i64) > 4 { 0_i64 } else { n }][1];
    n13 -= (yield_!({ note(n); 0_i64 })) % 10;
    g.push('x');
    [n, n13, l1][1]
});

coroutine!(body_20 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if ((n + n) % 9) <= 3 && ((n) <= 0) { note(1); } else { note(g.into_name()); }
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 2 { break; }
        note(format!("{} {n}", three(i1, 2_i64, 0_i64)));
        let mut g2 = guard("g2-7");
        {
            let mut n = if ((match i1 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => i1 })) <= 2 { (4_i64 - n) } else { (i1, 4_i64).0 };
        }
        note((match (i1 + if (i1) < 2 { n } else { i1 }) % 9 { 0 | 1 => g2.wait(1, if (n) > 4 { n } else { n }).await, x if x % 2 == 0 => x % 3 + three((0_i64, i1).0, { note(2_i64); n }, if (n) != 3 { n } else { n }), _ => (g2.len() + step(2, n).await) % 9 }));
        note(format!("{} {i1}", { note(i1); i1 }));
    }
    let mut n = { note(if (n) <= 2 { 2_i64 } else { 3_i64 }); step(0, 3_i64).await };
    note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })));
    if (if (n) < 3 { n } else { n }) <= 2 { return n; }
    match (step(0, 2_i64).await - step(0, 2_i64).await) {
        0 | 2 => {
            if (((n - n) - three(n, n, n))) == 2 {
                let n3 @ 0..=6 = (step(0, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })).await) else { return 2_i64 };
                assert!((3_i64) <= 2 || true, "{}", step(1, (5_i64 + n3) % 9).await);
                assert!((2_i64) <= 2 || true, "{}", step(1, (n3, n3).0).await);
            } else if (n) == 0 {
            }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    step(2, n).await
});

generator!(body_21 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    assert!((5_i64) != 2 || true, "{}", yield_!((n - n)));
    let mut g1 = guard("g1-7");
    note(format!("{}", (n - n)));
    if let x @ 2.. = three((n, n).0, { note(n); n }, (1_i64 + n) % 9) && x < 9 {
        let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
        if let Some(mut l3) = l2 {
            assert!((x) < 3 || true, "{}", yield_!(yield_!(5_i64)));
            yield_!(if (x) == 2 { n } else { x });
            if ({ note((5_i64 - 0_i64)); (x + n) % 9 }) < 0 || ((three(x, n, x)) <= 3 || ((x) != 4)) {
                note(guard("tl4").len() + if (x) <= 3 { x } else { n });
                if !(((if (n) != 0 { n } else { x } - yield_!(x))) < 0) {
                    note(format!("{}", (0_i64 + x) % 9));
                    l3 = guard("l3=0");
                    let mut n5 = (match yield_!(n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + [n, 2_i64, 3_i64][1], _ => n });
                    note(format!("{} {x}", g.len()));
                } else if !(((n - x)) > 4) {
                }
            }
        }
    }
    yield_!(n)
});

generator!(body_22 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n1 = n;
    let mut l2 = vec![guard(yield_!(1_i64)), guard(g.len())];
    'l3: while let Some(mut topl2) = l2.pop() {
        if (n) < 1 { drop(topl2); }
        note(format!("{} {n1}", yield_!(2_i64)));
        g = guard("g=1");
    }
    let l4 = |n: i64| note(g.len() + n);
    l4(n);
    let n5 @ 0.. = (yield_!({ note(n1); n })) else { note(eval(n)); return 0 };
    if (yield_!([n1, n5, n][1])) == 0 || (!((eval(n)) > 3)) {
        match n1 {
            0 | 2 => {
                note(three((match yield_!(4_i64) { 0 | 1 => (n - n1), x if x % 2 == 0 => x % 3 + (match 1_i64 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n5, _ => n }), _ => (n1, n1).0 }), yield_!(yield_!(n5)), yield_!((n1, n1).0)));
            }
            1 => {
                let n = if (n) <= 0 { { note(n5); n } } else { g.len() };
            }
            x if x > 4 => {
                'l6: {
                    g = guard("g=0");
                    assert!((n) != 3 || true, "{}", yield_!(eval(n1)));
                    if ((2_i64 - n1)) == 1 { break 'l6; }
                    note(format!("{}", three(1_i64, n5, 2_i64)));
                }
            }
            _ => {
            }
        }
    } else if (yield_!(n5)) > 1 {
    }
    3_i64
});

coroutine!(body_23 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
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
    match (l4 - n) { 0 | 1 => { drop(g3); return l4; } _ => note(0) }
    2_i64
});

generator!(body_24 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
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
    (n - n)
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
        let n @ 0..=6 = (n) else { return n };
        let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
        let Some(mut l8) = l7 else { return yield_!(5_i64) };
        if !((yield_!(n)) == 0) { break 'l6 n; }
        {
            match (n + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) % 9 {
                0 | 2 => {
                    note(([n, { note(1_i64); n }, yield_!(n)][1] - l8.len()));
                    let l9 = |n: i64| note(g.len() + n);
                    l9(n);
                }
                1 => {
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
        break 'l6 0_i64;
    };
    (n + 3_i64) % 9
});

coroutine!(body_26 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{} {n}", three(4_i64, g.grow(0).await.unwrap_or(7), 1)));
    match guard("tl1").len() + 5_i64 {
        0..=3 => {
            g = guard("g=1");
            let n3 = 'l2:  {
                match step(0, 2_i64).await { 0 | 1 => { drop(g); return n; } _ => note(0) }
                assert!((3_i64) == 2 || true, "{}", g.wait(1, (5_i64, 5_i64).0).await);
                if (step(2, n).await) < 1 { break 'l2 5_i64; }
                let n @ 2.. = (g.wait(0, (0_i64 - n)).await) else { note(n); return 2 };
                g.wait(0, step(0, 1_i64).await).await
            };
            let n = 'l4: loop {
                note(format!("{} {n}", (n, 2_i64).0));
                let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                note(l5.as_ref().map_or(n, |g| g.len()));
                if !(((match n { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n3, _ => n })) == 4) { break 'l4 5_i64; }
                let n7 = [step(2, n).await, { note(n3); n }, step(1, n3).await][1];
                break 'l4 (match g.wait(0, n7).await { 0 | 1 => three(n3, n, 5_i64), x if x % 2 == 0 => x % 3 + n3, _ => [n7, n7, n3][1] });
            };
            let mut l8: Option<crate::trace::Guard> = None;
            if let Some(mut l9) = l8 {
                let mut i10 = 0;
                'l10: while i10 < 3 && (!((three(n, n, 0_i64)) == 3)) {
                    i10 += 1;
                    note(format!("{} {i10}", { note(i10); n }));
                    note(5_i64);
                    g.wait(1, (n3, 3_i64).0).await;
                }
            }
        }
        x => {
        }
    }
    eval(n)
});

generator!(body_27 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note((n, yield_!(three(n, n, n))).0);
    g = guard("g=0");
    if !((if ((n + n) % 9) != 1 { if (n) <= 4 { n } else { 3_i64 } } else { g.len() }) == 3) {
        assert!((5_i64) != 1 || true, "{}", yield_!(n));
        yield_!((n, 2_i64).0);
    } else if ({ note(2_i64); 5_i64 }) > 4 {
        if let x @ 2.. = if !(((n - n)) > 1) { (n - 1_i64) } else { three(n, 0_i64, n) } && x < 9 {
            let mut n1 = if ((x - n)) != 4 { [x, n, n][1] } else { g.len() };
            note([(match { note(n1); n1 } { 0 | 1 => (n, n1).0, x if x % 2 == 0 => x % 3 + { note(3_i64); x }, _ => (1_i64 + n1) % 9 }), x, { note([n1, x, 2_i64][1]); yield_!(5_i64) }][1]);
        }
    }
    yield_!((n - 0_i64));
    'l2: {
        let mut g3 = guard("g3-7");
        let mut g4 = g;
        let mut i5 = 0;
        'l5: while i5 < 2 && ((g4.len()) <= 0) {
            i5 += 1;
            let mut g6 = guard("g6-3");
        }
    }
    let n = { note((n + n) % 9); yield_!(n) };
    if ((n + n) % 9) == 2 && ((3_i64) != 4) { return n; }
    (5_i64 + n) % 9
});

generator!(body_28 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    note(yield_!(2_i64));
    if ((n + n) % 9) > 4 { return n; }
    match { note(n); n } { 0 | 1 => { drop(g1); } _ => note(0) }
    let mut g2 = guard("g2-6");
    let mut n3 = three(eval(n), yield_!(n), yield_!(1_i64));
    let mut g4 = guard("g4-7");
    let l5 = |n: i64| note(g4.len() + n);
    l5(n3);
    let mut g6 = guard("g6-1");
    yield_!(2_i64)
});

coroutine!(body_29 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{} {n}", (match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n })));
    g.push('x');
    if (step(1, n).await) <= 0 || ((n) < 1) { drop(g); return 2_i64; }
    'l1: {
        let l2 = |n: i64| note(g.len() + n);
        l2(n);
    }
    let mut i3 = 0;
    'l3: while i3 < 1 && (((n, n).0) == 2) {
        i3 += 1;
        step(2, (i3 + 5_i64) % 9).await;
        let n5 = 'l4: loop {
            note(format!("{} {n}", (2_i64, i3).0));
            if ((2_i64 - n)) < 3 && ((n) != 3) { return 5_i64; }
            if (if (n) < 0 { 0_i64 } else { i3 }) > 3 && ((3_i64) < 1) { break 'l4 i3; }
            let n6 @ 0.. = (step(0, g.len()).await) else { note(three(4_i64, 5_i64, i3)); return 0 };
            break 'l4 (match 5_i64 { 0 | 1 => if (n) != 1 { 2_i64 } else { n6 }, x if x % 2 == 0 => x % 3 + (match i3 { 0 | 1 => i3, x if x % 2 == 0 => x % 3 + n, _ => n }), _ => g.wait(0, n).await });
        };
    }
    let l7 = |n: i64| note(g.len() + n);
    l7(n);
    let l8: i64;
    if (eval(4_i64)) != 1 { l8 = (match (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) { 0 | 1 => [n, n, n][1], x if x % 2 == 0 => x % 3 + [n, n, n][1], _ => n }); } else { l8 = step(2, if (2_i64) != 4 { n } else { n }).await; }
    g.push('x');
    (l8, l8).0
});

generator!(body_30 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(format!("{} {n}", yield_!(n)));
    yield_!(yield_!(n));
    note(format!("{}", yield_!(n)));
    {
        let l1: i64;
        if ((n - n)) < 0 && ((n) > 4) { l1 = if !((n) > 2) { if (n) == 2 { n } else { n } } else { yield_!(1_i64) }; } else { l1 = (yield_!(n), yield_!(n)).0; }
        if ({ note((n, l1).0); yield_!(5_i64) }) < 0 && (((l1 - 2_i64)) <= 3) {
            let mut l2: Option<crate::trace::Guard> = None;
            note(l2.as_ref().map_or(l1, |g| g.len()));
            if let x @ 3.. = if (eval(n)) > 1 { l1 } else { (n + n) % 9 } && x < 9 {
                note(format!("{}", 0_i64));
            }
            let n4 = (match (n + n) % 9 { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (match l1 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + l1, _ => l1 }), _ => g.len() });
        } else if ((match 2_i64 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })) <= 0 {
            let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
            if let Some(l6) = l5.take() { note(l6.len() + (l1 + 2_i64) % 9); }
        }
    }
    3_i64
});

generator!(body_31 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g = guard("g=6");
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    l1 = if yield_!([n, n, n][1]) > 2 { None } else { Some(guard("p")) };
    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
    let Some(mut l4) = l3 else { return yield_!(n) };
    let n5 = l4.len();
    note(format!("{} {n}", three(n5, n, n)));
    let l6 = |n: i64| note(l4.len() + n);
    l6(n5);
    match (match [n5, n5, n][1] { 0 | 1 => yield_!(n5), x if x % 2 == 0 => x % 3 + (n - n5), _ => yield_!(n5) }) {
        0 | 2 => {
            if (n5) < 0 { note(1); } else { note(g.into_name()); }
            if let x @ 1.. = eval(three(n5, n5, n)) && x < 9 {
                if ([{ note(n5); 4_i64 }, eval(x), three(x, n5, x)][1]) <= 1 {
                    let n7 @ 0..=6 = (l4.len()) else { return x };
                    note(format!("{} {n7}", (n7 + n7) % 9));
                    note(format!("{} {n}", yield_!(n)));
                }
                if ((yield_!(0_i64), [n5, n5, 3_i64][1]).0) != 0 {
                    let mut n5 = n;
                } else if (3_i64) != 4 {
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
    yield_!(n5)
});

coroutine!(body_32 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    g.push('x');
    if ((3_i64 + 4_i64) % 9) < 1 { drop(g); }
    note(format!("{} {n}", three(n, n, n)));
    assert!((n) < 4 || true, "{}", step(1, step(1, n).await).await);
    match guard("tl1").len() + { note(n); n } {
        0..=3 => {
        }
        x => {
            if ((match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => n })) <= 1 { return 2_i64; }
            let mut n2 = vec![step(1, n).await, n].len() as i64;
            step(1, (n - 2_i64)).await;
            note(format!("{} {n2}", (n2 - n2)));
        }
    }
    if (if (if (n) > 3 { n } else { n }) != 2 { vec![3_i64, n].len() as i64 } else { (n + n) % 9 }) <= 4 && (((n + n) % 9) <= 2 || ((n) != 1)) {
        let n = n;
        note(format!("{} {n}", eval(n)));
        match eval(vec![n, 0_i64].len() as i64) {
            0 | 2 => {
                if (if (n) == 3 { 0_i64 } else { n }) != 1 { return n; }
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else if ((n - 5_i64)) != 0 {
    }
    if (n) < 2 { n } else { n }
});

generator!(body_33 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if let 0..=4 = guard("tl1").len() + three(n, n, n) {
        'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
            let mut l3 = vec![guard(three(n, 0_i64, n)), guard({ note(n); n })];
            'l4: while let Some(mut topl3) = l3.pop() {
                let n = 'l5:  {
                    if ((match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 })) > 0 { break 'l4; }
                    if !((three(n, n, n)) > 1) { continue 'l2; }
                    if (5_i64) != 3 { break 'l5 n; }
                    note(format!("{} {n}", n));
                    three((2_i64, 4_i64).0, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), three(5_i64, n, n))
                };
                {
                    note(format!("{} {n}", n));
                    note(format!("{} {n}", topl3.len()));
                    note(format!("{} {n}", 5_i64));
                }
            }
            let n6 = yield_!(0_i64);
            'l7: for i7 in 0..(if (n) < 2 { 1_i64 } else { 3_i64 }).clamp(0, 2) {
                let n8 = yield_!([i7, i7, n6][1]);
            }
            yield_!((n6, n).0);
        }
    }
    (n + 2_i64) % 9
});

generator!(body_34 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{}", g.len()));
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
                }
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    { note(3_i64); 2_i64 }
});

coroutine!(body_35 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    {
        let n1 @ 4.. = (g.wait(0, if (n) == 3 { n } else { n }).await) else { note(step(0, 2_i64).await); return 4 };
        let mut l2 = vec![guard(g.wait(1, 2_i64).await), guard((n1 + n) % 9)];
        'l3: while let Some(mut topl2) = l2.pop() {
            let n1 @ 4.. = (g.wait(1, three(n1, n, n)).await) else { note((n + n1) % 9); return 4 };
            if (g.wait(2, n1).await) != 4 { drop(topl2); }
        }
    }
    'l4: for i4 in 0..(3_i64).clamp(0, 1) {
        note(format!("{} {i4}", g.len()));
        match guard("tl5").len() + { note(n); n } {
            0..=3 => {
                g = guard("g=8");
            }
            x => {
                if (eval(n)) < 3 { continue 'l4; }
                let n6 = three(g.wait(1, n).await, three(4_i64, n, n), { note(i4); 5_i64 });
                if (three(n, n6, i4)) != 1 { note(1); } else { note(g.into_name()); break 'l4; }
            }
        }
        let l7: i64;
        if ((i4 + n) % 9) == 1 || ((4_i64) > 2) { l7 = (i4, (n, i4).0).0; } else { l7 = { note((3_i64 + i4) % 9); vec![n, 5_i64].len() as i64 }; }
        if let x @ 2.. = { note(if (i4) < 3 { i4 } else { n }); { note(i4); l7 } } && x < 9 {
        }
    }
    vec![n, 5_i64].len() as i64
});

generator!(body_36 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    match guard("tl1").len() + 5_i64 {
        0..=3 => {
            if (yield_!((n, n).0)) != 2 {
                let mut g2 = guard("g2-4");
            } else {
                assert!((n) > 3 || true, "{}", yield_!(if (3_i64) == 4 { 5_i64 } else { n }));
                note(yield_!([yield_!(n), n, [n, n, n][1]][1]));
                let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
                l3 = if yield_!(n) > 2 { None } else { Some(guard("p")) };
                let mut i5 = 0;
                'l5: loop {
                    i5 += 1; if i5 > 1 { break; }
                    let mut g6 = guard("g6-4");
                }
            }
            g = guard("g=2");
        }
        x => {
            let mut n7 = (match n { 0 | 1 => if (n) <= 0 { n } else { n }, x if x % 2 == 0 => x % 3 + yield_!(n), _ => (n, n).0 });
            if (if (yield_!(n7)) < 1 && ((2_i64) == 4) { (n - n7) } else { [n, n, n7][1] }) == 1 {
                let mut g8 = guard("g8-4");
                let mut n9 = n7;
                let n10 @ 0..=6 = (g.len()) else { return n7 };
                g8 = guard("g8=3");
            }
            if !((((n - n), yield_!(n)).0) == 4) {
            } else {
            }
        }
    }
    (n - n)
});

generator!(body_37 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
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
    note(format!("{} {l6}", (n5 - l6)));
    let l7: i64;
    if ((l6 - n5)) == 2 || ((2_i64) < 4) { l7 = yield_!(yield_!(n5)); } else { l7 = yield_!((match 2_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n5, _ => l6 })); }
    let mut i8 = 0;
    'l8: while i8 < 2 && (!(({ note(0_i64); l6 }) != 4)) {
        i8 += 1;
        note(format!("{} {i8}", yield_!(l6)));
        let mut l9: Option<crate::trace::Guard> = None;
        if let Some(l10) = l9.take() { note(l10.len() + yield_!(i8)); }
        let mut l11: Option<crate::trace::Guard> = Some(guard("ol11"));
        let Some(mut l12) = l11 else { return yield_!(l6) };
        let mut l13: Option<crate::trace::Guard> = Some(guard("ol13"));
        let Some(mut l14) = l13 else { return { note(n5); 5_i64 } };
    }
    if (0_i64) < 0 { n5 } else { 3_i64 }
});

coroutine!(body_38 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (n) < 3 { drop(g); }
    note(format!("{}", step(2, 1_i64).await));
    note([(if (n) < 0 { n } else { 3_i64 }, step(0, 3_i64).await).0, (match { note(2_i64); n } { 0 | 1 => { note(n); n }, x if x % 2 == 0 => x % 3 + vec![n, n].len() as i64, _ => if (n) <= 3 { 1_i64 } else { n } }), { note((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })); (n, n).0 }][1]);
    note(format!("{} {n}", if (n) != 1 { n } else { n }));
    let n = if (step(2, n).await) == 4 { n } else { [n, n, n][1] };
    note(format!("{} {n}", (n + n) % 9));
    let n1 @ 0.. = (step(2, (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })).await) else { note((n + n) % 9); return 0 };
    if (n1) <= 4 { n1 } else { n }
});

generator!(body_39 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: while i1 < 1 && ((g.len()) > 1 || ((n) != 2)) {
        i1 += 1;
        let i1 = { note((i1 + n) % 9); (4_i64, 2_i64).0 };
        let i1 = g.len();
        if ((match n { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + n, _ => i1 })) > 3 { continue 'l1; }
        let n2 @ 1.. = (yield_!(i1)) else { note(n); return 1 };
        note((yield_!(eval(n2)) + g.len()) % 9);
    }
    if let 0..=4 = guard("tl3").len() + n {
        let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
        note(l4.as_ref().map_or(3_i64, |g| g.len()));
    }
    if (if (3_i64) == 3 { g.len() } else { g.len() }) != 4 {
        if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) > 2 && ((1_i64) > 2) { return n; }
        let n6 @ 0.. = (yield_!(yield_!(n))) else { note((n - 5_i64)); return 0 };
        assert!((n6) <= 1 || true, "{}", yield_!(0_i64));
    }
    note({ note([(match 3_i64 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => n }), (n + n) % 9, eval(5_i64)][1]); (eval(n) - (n + n) % 9) });
    note([n, (match yield_!(5_i64) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (n + 2_i64) % 9, _ => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) }), g.len()][1]);
    g = guard("g=7");
    note(n);
    yield_!(5_i64)
});

generator!(body_40 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    {
        match yield_!(if (n) < 1 { n } else { n }) {
            0 | 2 => {
                if let x @ 3.. = yield_!(eval(n)) && x < 9 {
                    note(format!("{} {n}", (5_i64, x).0));
                    let l1: i64;
                    if ((n + 2_i64) % 9) == 3 || ((1_i64) != 2) { l1 = yield_!(yield_!(x)); } else { l1 = (match eval(n) { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + (match 4_i64 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + x, _ => x }), _ => yield_!(x) }); }
                }
                note((yield_!((n + 2_i64) % 9) - yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n }))));
                note(format!("{} {n}", yield_!(n)));
            }
            1 => {
                match yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => 0_i64 })) {
                    0 | 2 => {
                        let mut l2: Option<crate::trace::Guard> = None;
                        let Some(mut l3) = l2 else { return (5_i64, n).0 };
                        note(format!("{} {n}", yield_!(n)));
                        let l4: i64;
                        if ((n - n)) < 4 || ((n) > 3) { l4 = 0_i64; } else { l4 = [{ note(n); n }, (match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), n][1]; }
                        note(format!("{} {n}", yield_!(n)));
                    }
                    1 => {
                        note(format!("{} {n}", yield_!(n)));
                        let mut g5 = guard("g5-6");
                        note(format!("{}", [n, n, n][1]));
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
    1_i64
});

coroutine!(body_41 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(4_i64);
    if !((eval(n)) <= 3) { return 0_i64; }
    {
        let mut n = g.len();
        if (n) == 3 { drop(g); }
    }
    let l2: i64;
    if (if (n) <= 0 { n } else { 1_i64 }) <= 3 { l2 = vec![5_i64, { note(n); n }].len() as i64; } else { l2 = (step(1, n).await, if (n) > 1 { n } else { 3_i64 }).0; }
    let mut n3 = step(2, n).await;
    note(format!("{}", (n3 - 3_i64)));
    note(three(l2, (if (4_i64) == 1 { 4_i64 } else { n3 }, three(n, l2, n3)).0, three(vec![1_i64, n3].len() as i64, [n3, n3, n3][1], three(n, n3, l2))));
    'l4: for i4 in 0..((n - n)).clamp(0, 1) {
        let l5: i64;
        if ([l2, i4, i4][1]) > 0 && ((l2) != 1) { l5 = step(2, if (n3) != 0 { i4 } else { n3 }).await; } else { l5 = eval(if (i4) <= 4 { l2 } else { 5_i64 }); }
        n3 -= (step(2, l2).await) % 10;
    }
    (n, 2_i64).0
});

generator!(body_42 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    g = guard("g=3");
    let n1 @ 0..=6 = (yield_!([n, n, 2_i64][1])) else { return n };
    let n2 @ 0..=6 = (if ((n1, n1).0) <= 2 || ((n1) <= 2) { 5_i64 } else { (n1, n1).0 }) else { return n };
    note(n2);
    if (three((match n { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + 3_i64, _ => n1 }), if (n1) != 0 { n } else { n1 }, three(n1, n, n1))) != 3 {
        note(yield_!(three(eval(n2), (0_i64, n1).0, yield_!(n1))));
    } else if (yield_!(n)) > 3 {
        let mut g3 = g;
    }
    if ({ note(0_i64); 3_i64 }) < 1 || ((n2) != 0) { return n; }
    yield_!((2_i64, n).0);
    if (if !((eval(n)) == 0) { yield_!(n1) } else { yield_!(n1) }) != 2 {
        note(format!("{} {n2}", (n1 + n) % 9));
        note(format!("{}", vec![n1, 2_i64].len() as i64));
    } else {
        note(format!("{}", (5_i64 + n2) % 9));
    }
    n
});

generator!(body_43 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n2 = 'l1:  {
        note(format!("{} {n}", yield_!(4_i64)));
        if (yield_!(n)) > 3 { return n; }
        if (n) > 0 { break 'l1 2_i64; }
        note(guard("tl3").len() + n);
        (yield_!(n) + if (1_i64) == 3 { n } else { n }) % 9
    };
    let n2 = yield_!(eval(n));
    match ((n + 5_i64) % 9 - (n2, n2).0) {
        0 | 2 => {
            'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
                yield_!(three(n2, 4_i64, n2));
                'l5: for i5 in 0..(n).clamp(0, 1) {
                    note((i5, yield_!([3_i64, i5, i5][1])).0);
                }
                let l6: i64;
                if ((n2 - n)) > 4 || ((n2) == 0) { l6 = if (three(n2, n2, n)) > 3 { yield_!(1_i64) } else { (n2, n2).0 }; } else { l6 = if (2_i64) > 0 { (3_i64 - 0_i64) } else { three(n, n, n2) }; }
            }
        }
        1 => {
            if let 0..=4 = guard("tl7").len() + n {
                if ([n, 3_i64, 4_i64][1]) <= 1 && ((n2) < 0) { return n2; }
                assert!((n2) <= 0 || true, "{}", yield_!(yield_!(n2)));
                let n2 = 'l8:  {
                    note(guard("tl9").len() + { note(n); n2 });
                    if !(((match n2 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + 3_i64, _ => n })) != 4) { break 'l8 n2; }
                    { note((n2 + n) % 9); (2_i64, 3_i64).0 }
                };
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    yield_!(n)
});

coroutine!(body_44 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{}", step(2, 0_i64).await));
    match n { 0 | 1 => { drop(g); } _ => note(0) }
    if (eval([n, 4_i64, n][1])) != 2 && (!((eval(n)) == 4)) {
        note(format!("{} {n}", { note(n); n }));
        note(format!("{} {n}", if (n) > 3 { n } else { n }));
    } else if (eval(n)) <= 3 && ((n) != 1) {
        let mut n = if (step(0, n).await) == 1 { n } else { { note(n); n } };
        let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
        let Some(mut l2) = l1 else { return eval(n) };
        note((match l2.len() { 0 | 1 => three({ note(n); n }, (n + n) % 9, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })), x if x % 2 == 0 => x % 3 + [1_i64, l2.len(), (n - n)][1], _ => [eval(n), n, eval(n)][1] }));
        let n3 @ 0..=6 = (three(l2.wait(2, n).await, if (n) != 0 { n } else { 0_i64 }, eval(n))) else { return n };
    }
    note(format!("{} {n}", three(4_i64, 4_i64, n)));
    if !((if (n) < 4 { n } else { n }) == 4) { return 2_i64; }
    match guard("tl4").len() + (n - n) {
        0..=3 => {
            if let x @ 1.. = (match (n, n).0 { 0 | 1 => (n + n) % 9, x if x % 2 == 0 => x % 3 + if (5_i64) > 3 { n } else { n }, _ => (n - n) }) && x < 9 {
                let l5: i64;
                if ((n - 3_i64)) <= 1 { l5 = vec![(n + n) % 9, eval(2_i64)].len() as i64; } else { l5 = if (three(x, x, 2_i64)) <= 2 || ((n) == 2) { step(2, 0_i64).await } else { step(1, x).await }; }
            }
        }
        x => {
        }
    }
    { note(n); n }
});

generator!(body_45 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match yield_!(eval(n)) {
        0 | 2 => {
            if (n) != 4 { drop(g); return n; }
            let n = 'l1:  {
                {
                    note(format!("{} {n}", yield_!(n)));
                    let mut n = (match n { 0 | 1 => { note(3_i64); n }, x if x % 2 == 0 => x % 3 + { note(0_i64); 3_i64 }, _ => (1_i64, n).0 });
                    n -= (yield_!(yield_!(1_i64))) % 10;
                    note(format!("{} {n}", n));
                }
                let n @ 3.. = (yield_!({ note(3_i64); n })) else { note((n, 4_i64).0); return 3 };
                if (n) != 4 || ((n) > 0) { break 'l1 n; }
                let n2 @ 0..=6 = ((yield_!(n) + (match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })) % 9) else { return n };
                if (n2) <= 0 { n2 } else { if (n2) == 2 { n } else { n } }
            };
            note((three(yield_!(n), (n - n), yield_!(4_i64)), three(yield_!(n), eval(n), (n + n) % 9)).0);
            let n4 = 'l3: loop {
                let mut l5 = vec![guard((3_i64, 5_i64).0), guard(g.len())];
                'l6: while let Some(mut topl5) = l5.pop() {
                    note(format!("{} {n}", 5_i64));
                    let mut g7 = guard("g7-0");
                    let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
                    let Some(mut l9) = l8 else { return 5_i64 };
                }
                if ((2_i64 - n)) != 1 { break 'l3 5_i64; }
                break 'l3 g.len();
            };
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    5_i64
});

generator!(body_46 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let n3 @ 1.. = (yield_!([n, n, n][1])) else { note(1_i64); return 1 };
        if (n) != 4 && (!((yield_!(3_i64)) != 0)) {
            let n4 @ 0..=6 = (yield_!(n3)) else { return n3 };
            assert!((n) <= 1 || true, "{}", yield_!((2_i64, n3).0));
            note(format!("{} {n}", (match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
            let n3 @ 0.. = (yield_!({ note(n3); n })) else { note({ note(n); n3 }); return 0 };
        } else if ({ note(n); n }) < 1 || ((n3) < 1) {
            if ((match eval(n) { 0 | 1 => (n3 - n3), x if x % 2 == 0 => x % 3 + g1.len(), _ => (match n3 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }) })) == 0 {
                assert!((n3) <= 0 || true, "{}", yield_!(yield_!(n3)));
            }
            if (n3) == 4 { drop(g); return n3; }
        }
        g = guard("g=4");
    }
    match guard("tl5").len() + n {
        0..=3 => {
            let l6 = |n: i64| note(g.len() + n);
            l6(5_i64);
            let mut n = g.len();
        }
        x => {
            let n7 @ 0..=6 = (n) else { return 2_i64 };
        }
    }
    (n, 2_i64).0
});

coroutine!(body_47 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n1 @ 3.. = (step(1, [4_i64, n, n][1]).await) else { note(n); return 3 };
    g = guard("g=7");
    note(format!("{}", step(1, 2_i64).await));
    note(n);
    g = guard("g=7");
    let l2: i64;
    if ({ note(n); n1 }) <= 3 { l2 = (g.wait(0, n).await, (n + n1) % 9).0; } else { l2 = step(1, 0_i64).await; }
    let mut g3 = g;
    g3.push('x');
    let mut n1 = l2;
    g3.len()
});

generator!(body_48 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if ((0_i64 - n)) <= 0 { drop(g); }
    note(format!("{} {n}", yield_!(n)));
    let mut i1 = 0;
    'l1: while i1 < 1 && (({ note(n); n }) > 0) {
        i1 += 1;
        let n2 @ 0..=6 = ((match { note(2_i64); 0_i64 } { 0 | 1 => (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + i1, _ => n }), x if x % 2 == 0 => x % 3 + i1, _ => (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => i1 }) })) else { break };
        let i1 @ 3.. = (yield_!(if (n2) != 4 { i1 } else { n })) else { note({ note(n2); n }); return 3 };
        let n2 = 'l3:  {
            let mut n2 = three((n + n) % 9, [n, 1_i64, 3_i64][1], (n2, i1).0);
            let n @ 0..=6 = (i1) else { return i1 };
            if ((n2 - n)) < 0 { break 'l3 5_i64; }
            note(((match [n, 0_i64, n][1] { 0 | 1 => (n2 + n) % 9, x if x % 2 == 0 => x % 3 + { note(n2); n2 }, _ => (match i1 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + 0_i64, _ => i1 }) }), (1_i64, 2_i64).0).0);
            eval({ note(n2); 1_i64 })
        };
        note(format!("{} {n}", i1));
    }
    'l4: {
        let mut g5 = guard("g5-5");
        let mut g6 = guard("g6-7");
        if let 0..=4 = guard("tl7").len() + n {
        }
    }
    yield_!(n)
});

generator!(body_49 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut l1 = vec![guard(n), guard(if (n) <= 3 { n } else { 0_i64 })];
    'l2: while let Some(mut topl1) = l1.pop() {
        match yield_!(n) { 0 | 1 => { drop(g); break 'l2; } _ => note(0) }
        'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
            let n4 = three(eval(n), three(n, n, n), (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => 4_i64 }));
        }
        let n = 1_i64;
    }
    note(format!("{} {n}", (n + n) % 9));
    let mut g5 = guard("g5-6");
    let mut i6 = 0;
    'l6: while i6 < 2 && (!((yield_!(n)) != 2)) {
        i6 += 1;
        note(({ note(if (n) < 1 { n } else { n }); yield_!(i6) } - (match yield_!(0_i64) { 0 | 1 => (i6, n).0, x if x % 2 == 0 => x % 3 + (match i6 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + i6, _ => n }), _ => three(i6, 1_i64, n) })));
        let mut g7 = guard("g7-1");
    }
    note(format!("{}", n));
    let n = yield_!(if (n) != 4 { n } else { n });
    let mut l8: Option<crate::trace::Guard> = None;
    if let Some(mut l9) = l8 {
        let n @ 0..=6 = (5_i64) else { return n };
    }
    (n, 2_i64).0
});

coroutine!(body_50 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n @ 0..=6 = (g.len()) else { return n };
    let mut i1 = 0;
    'l1: while i1 < 1 && ((g.len()) <= 4) {
        i1 += 1;
        let mut l2 = vec![guard(g.wait(0, n).await), guard(three(i1, n, 3_i64))];
        'l3: while let Some(mut topl2) = l2.pop() {
            'l4: for i4 in 0..(topl2.len()).clamp(0, 3) {
                let n @ 4.. = (step(2, step(2, n).await).await) else { note(step(2, 3_i64).await); return 4 };
                let mut g5 = guard("g5-7");
                if let x @ 3.. = step(0, [i1, i4, n][1]).await && x < 9 {
                    note(format!("{} {i4}", { note(5_i64); i1 }));
                    note(g5.into_name());
                }
                topl2 = guard("topl2=5");
            }
            if (i1) != 3 { drop(topl2); }
            if let 0..=4 = guard("tl6").len() + n {
                'l7: {
                    let n = (4_i64, (n, i1).0).0;
                    note(format!("{}", (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + i1, _ => n })));
                }
            }
        }
    }
    n
});

generator!(body_51 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g.push('x');
    note({ note(n); three(yield_!(n), [n, n, n][1], (n + n) % 9) });
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    note(l1.as_ref().map_or(n, |g| g.len()));
    if ((n - 0_i64)) == 4 || ((n) <= 0) { return n; }
    let n3 = if ((n + n) % 9) > 1 && ((4_i64) < 3) { [n, n, n][1] } else { g.len() };
    let mut g4 = guard("g4-0");
    let mut n5 = yield_!((2_i64 + n3) % 9);
    let mut n6 = g4.len();
    if let 0..=4 = guard("tl7").len() + yield_!(n3) {
        let n8 = (eval(n6), n).0;
        if ({ note(3_i64); n }) < 0 { return n5; }
        note(format!("{}", n5));
    }
    if (n6) == 4 { 3_i64 } else { n6 }
});

generator!(body_52 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: while i1 < 2 && ((g.len()) <= 1) {
        i1 += 1;
        note({ note(if (yield_!(n)) != 3 { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => 2_i64 }) } else { g.len() }); yield_!(i1) });
    }
    note(format!("{}", if (4_i64) != 4 { n } else { n }));
    let n @ 0..=6 = ({ note(g.len()); 0_i64 }) else { return n };
    let mut n = yield_!((n, n).0);
    let n = ((n, 3_i64).0 + (n, n).0) % 9;
    let l2 = |n: i64| note(g.len() + n);
    l2(n);
    let n @ 0..=6 = (((match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) + [4_i64, n, n][1]) % 9) else { return n };
    let n4 = 'l3: loop {
        if (0_i64) != 1 || (!(((3_i64 + 4_i64) % 9) != 0)) {
            let mut i5 = 0;
            'l5: while i5 < 2 && ((yield_!(n)) == 1 && ((n) < 4)) {
                i5 += 1;
                let mut g6 = guard("g6-1");
                let l7 = |n: i64| note(g.len() + n);
                l7(n);
                let n8 @ 0..=6 = (yield_!(eval(n))) else { return n };
            }
        }
        if ([n, n, n][1]) <= 0 { break 'l3 n; }
        break 'l3 yield_!(g.len());
    };
    eval(n4)
});

coroutine!(body_53 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut n1 = eval(0_i64);
    note(format!("{} {n1}", (match 1_i64 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n, _ => n1 })));
    if (g.wait(1, 1_i64).await) != 1 && ((n1) <= 4) { return 4_i64; }
    note(eval(([n, n1, n1][1] + eval(n)) % 9));
    note(format!("{} {n1}", if (n1) == 1 { n } else { n }));
    match 5_i64 {
        0 | 2 => {
            let mut g2 = guard("g2-0");
            let mut g3 = guard("g3-1");
        }
        1 => {
            let mut l4 = vec![guard(n1), guard({ note(n1); n1 })];
            'l5: while let Some(mut topl4) = l4.pop() {
                let n6 @ 4.. = (step(1, if (0_i64) == 3 { n } else { n1 }).await) else { note((n1 - n)); return 4 };
                let n8 = 'l7: loop {
                    topl4 = guard("topl4=2");
                    let l9: i64;
                    if (if (n1) == 4 { 1_i64 } else { n1 }) < 4 && ((n) != 1) { l9 = (match topl4.wait(1, n).await { 0 | 1 => g.wait(2, 0_i64).await, x if x % 2 == 0 => x % 3 + if (n6) != 4 { n6 } else { n1 }, _ => if (n1) != 1 { n } else { n6 } }); } else { l9 = g.len(); }
                    if !((three(n1, topl4.grow(0).await.unwrap_or(7), 1)) < 3) { break 'l7 n; }
                    note(format!("{} {n6}", (5_i64, l9).0));
                    break 'l7 n;
                };
                if ((match three(n1, n8, 2_i64) { 0 | 1 => eval(n8), x if x % 2 == 0 => x % 3 + (n1 + 1_i64) % 9, _ => n1 })) > 0 || ((if (n6) <= 0 { n6 } else { n8 }) > 2) {
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (n, n1).0
});

generator!(body_54 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if ((3_i64 - [n, n, 3_i64][1])) < 0 {
        match n {
            0 | 2 => {
                let mut i1 = 0;
                'l1: while i1 < 3 && ((yield_!(0_i64)) <= 0) {
                    i1 += 1;
                    g = guard("g=6");
                    let n @ 0..=6 = (yield_!(if (i1) > 4 { i1 } else { n })) else { break };
                    note(format!("{}", yield_!(i1)));
                    let n2 @ 4.. = (yield_!([n, i1, n][1])) else { note(1_i64); return 4 };
                    if (g.len()) == 3 { break 'l1; }
                }
                let mut g3 = guard("g3-5");
                let n = [yield_!(n), { note(0_i64); n }, yield_!(n)][1];
                let n @ 0..=6 = ((yield_!(0_i64), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })).0) else { return n };
            }
            1 => {
                let l4: i64;
                if (eval(3_i64)) < 4 && ((n) > 4) { l4 = { note(4_i64); (n, n).0 }; } else { l4 = { note(n); n }; }
            }
            x if x > 4 => {
                let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                let Some(mut l6) = l5 else { return (1_i64, n).0 };
                match three(2_i64, n, n) { 0 | 1 => { drop(l6); } _ => note(0) }
            }
            _ => {
                yield_!(eval(n));
                let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                note(l7.as_ref().map_or(n, |g| g.len()));
            }
        }
    }
    (match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 })
});

generator!(body_55 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match { note(1_i64); n } { 0 | 1 => { drop(g); return 1_i64; } _ => note(0) }
    if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) != 4 || ((n) <= 4) { return n; }
    g = guard("g=4");
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    let Some(mut l2) = l1 else { return eval(n) };
    match yield_!(n) { 0 | 1 => { drop(g); } _ => note(0) }
    let n = 'l3:  {
        let n4 @ 4.. = (yield_!(3_i64)) else { note(yield_!(4_i64)); return 4 };
        match (3_i64 - n) { 0 | 1 => { drop(l2); } _ => note(0) }
        if !(({ note(n); 1_i64 }) == 1) { break 'l3 n; }
        let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
        let Some(mut l6) = l5 else { return (3_i64 + n) % 9 };
        (yield_!(0_i64), yield_!(n4)).0
    };
    let n7 @ 0.. = (yield_!([n, n, n][1])) else { note(eval(0_i64)); return 0 };
    let mut n8 = (match yield_!(n7) { 0 | 1 => [2_i64, 1_i64, n][1], x if x % 2 == 0 => x % 3 + (n, n).0, _ => { note(n7); 2_i64 } });
    if let 0..=4 = guard("tl9").len() + if (n) > 0 { n } else { n } {
        let mut n8 = three(yield_!(n7), eval(n8), (n + n) % 9);
    }
    yield_!(n)
});

coroutine!(body_56 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    assert!((n) == 0 || true, "{}", step(2, eval(n)).await);
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    if let Some(mut l2) = l1 {
        if let 0..=4 = guard("tl3").len() + (n + n) % 9 {
            assert!((n) == 2 || true, "{}", l2.wait(1, l2.wait(1, 4_i64).await).await);
            l2.push('x');
            if !((g.len()) < 1) { note(1); } else { note(l2.into_name()); return n; }
        }
        step(1, (n - n)).await;
        let mut g4 = guard("g4-3");
    }
    let mut g5 = guard("g5-0");
    assert!((n) == 4 || true, "{}", step(0, { note(4_i64); 1_i64 }).await);
    note(format!("{} {n}", eval(n)));
    let n7 = 'l6:  {
        g.push('x');
        note(format!("{} {n}", g5.wait(2, n).await));
        if ((1_i64, 3_i64).0) > 0 { break 'l6 n; }
        let n @ 1.. = (step(0, eval(n)).await) else { note(n); return 1 };
        { note(n); { note(n); 5_i64 } }
    };
    n7
});

generator!(body_57 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    {
        let mut g1 = guard("g1-0");
        let n2 @ 3.. = (yield_!(yield_!(n))) else { note(n); return 3 };
        if ([[n2, n2, 3_i64][1], three(3_i64, n2, n2), { note(n2); n2 }][1]) != 1 || (({ note(3_i64); n }) < 2) {
            let mut n3 = yield_!(yield_!(n2));
        }
    }
    yield_!((n + n) % 9);
    'l4: {
        note(format!("{}", (n, n).0));
    }
    let n5 = three((n, n).0, yield_!(0_i64), yield_!(n));
    {
        let mut n5 = yield_!((n5 - n5));
    }
    let n7 = 'l6:  {
        if (eval({ note(n5); n5 })) <= 1 {
            note(yield_!((match n { 0 | 1 => yield_!(n5), x if x % 2 == 0 => x % 3 + (n5 - n5), _ => n5 })));
            g = guard("g=5");
            if (n) <= 1 { drop(g); }
        } else if ((n + n5) % 9) == 3 && ((3_i64) > 4) {
        }
        if (yield_!(n5)) < 2 { break 'l6 1_i64; }
        yield_!((match n5 { 0 | 1 => n5, x if x % 2 == 0 => x % 3 + n, _ => n5 }))
    };
    (match n5 { 0 | 1 => n5, x if x % 2 == 0 => x % 3 + n, _ => n7 })
});

generator!(body_58 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n @ 0..=6 = ((match (n - n) { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + { note(n); n }, _ => [n, n, n][1] })) else { return n };
    if (three((n + 2_i64) % 9, yield_!(n), yield_!(n))) <= 4 || ((n) < 0) {
        match yield_!(g.len()) {
            0 | 2 => {
                if (1_i64) != 2 && ((three(n, 5_i64, n)) <= 4) {
                    if (eval(4_i64)) <= 0 && ((n) > 3) { note(1); } else { note(g.into_name()); return n; }
                    note(format!("{} {n}", [3_i64, n, 0_i64][1]));
                    let l1 = |n: i64| note(g.len() + n);
                    l1(n);
                }
                let mut n2 = (match [n, n, n][1] { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + (n - n), _ => yield_!(n) });
            }
            1 => {
                match yield_!(n) { 0 | 1 => { drop(g); return 5_i64; } _ => note(0) }
                match { note(4_i64); n } { 0 | 1 => { drop(g); } _ => note(0) }
            }
            x if x > 4 => {
                note(format!("{}", n));
                note(format!("{}", eval(0_i64)));
                let mut l3 = vec![guard(if (n) > 3 { n } else { n }), guard(n)];
                'l4: while let Some(mut topl3) = l3.pop() {
                    let n5 = ((match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }) + (n, n).0) % 9;
                    note(format!("{} {n5}", yield_!(n5)));
                }
            }
            _ => {
            }
        }
    } else if ([n, n, n][1]) < 1 {
    }
    three(n, n, n)
});

coroutine!(body_59 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    match step(1, n).await { 0 | 1 => { drop(g); return n; } _ => note(0) }
    if (1_i64) < 2 { drop(g); return 0_i64; }
    g.push('x');
    'l1: for i1 in 0..((n + n) % 9).clamp(0, 1) {
        if ((step(0, 1_i64).await, [i1, i1, i1][1]).0) < 4 && ((three(i1, n, n)) < 2 || ((n) < 2)) {
            let n3 = 'l2:  {
                note(format!("{} {i1}", (n, i1).0));
                g = guard("g=8");
                if ((3_i64 + n) % 9) != 2 && ((3_i64) > 0) { break 'l2 2_i64; }
                let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                if let Some(mut l5) = l4 {
                    assert!((n) != 4 || true, "{}", l5.wait(1, l5.len()).await);
                    g = guard("g=8");
                    if (3_i64) == 0 { note(1); } else { note(l5.into_name()); }
                }
                i1
            };
            note(format!("{}", [1_i64, n, 3_i64][1]));
            let mut n6 = (g.wait(1, n).await + g.len()) % 9;
        } else if !(((3_i64 + 2_i64) % 9) > 1) {
            let mut g7 = guard("g7-5");
        }
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })
});

generator!(body_60 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match n {
        0 | 2 => {
            if !(((match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) != 0) { return n; }
        }
        1 => {
            let n2 = 'l1: loop {
                if let 0..=4 = guard("tl3").len() + n {
                    let mut g4 = guard("g4-5");
                    g = guard("g=8");
                    let mut g5 = guard("g5-8");
                    let mut g6 = guard("g6-4");
                }
                if !(((yield_!(n), n).0) == 4) {
                    let mut n7 = ((n - n) + (1_i64 + 1_i64) % 9) % 9;
                }
                if (eval(n)) != 4 || ((n) != 1) { break 'l1 0_i64; }
                if (3_i64) > 1 { drop(g); return 3_i64; }
                break 'l1 yield_!(eval(3_i64));
            };
            let mut g8 = guard("g8-4");
            'l9: for i9 in 0..(three(n, n2, n)).clamp(0, 2) {
                let mut g10 = guard("g10-4");
            }
        }
        x if x > 4 => {
            g.push('x');
            match { note(g.len()); { note(2_i64); n } } {
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
        _ => {
        }
    }
    (4_i64 - n)
});

generator!(body_61 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if let x @ 1.. = yield_!(yield_!(n)) && x < 9 {
        if (if (n) != 2 { 3_i64 } else { n }) != 4 && ((n) != 3) { return 4_i64; }
        'l1: {
            let mut g2 = guard("g2-7");
        }
    }
    {
        note(yield_!(if ([n, 5_i64, 4_i64][1]) <= 2 { yield_!(5_i64) } else { eval(n) }));
        'l3: {
            let l4: i64;
            if !((eval(n)) != 1) { l4 = if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) <= 0 && ((n) > 2) { n } else { n }; } else { l4 = ((n + n) % 9 - g.len()); }
        }
    }
    if !((eval(yield_!(n))) == 0) {
        let mut g5 = guard("g5-3");
        if !((2_i64) > 4) { return n; }
        note(format!("{} {n}", n));
    }
    let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
    if let Some(mut l7) = l6 {
        if (n) < 0 { drop(g); }
        l7.push('x');
    }
    { note(n); 0_i64 }
});

coroutine!(body_62 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let l1: i64;
    if (g.len()) < 4 { l1 = { note((2_i64 + n) % 9); step(0, n).await }; } else { l1 = g.wait(1, (n, 3_i64).0).await; }
    if let 0..=4 = guard("tl2").len() + l1 {
        match (match n { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + n, _ => n }) { 0 | 1 => { drop(g); return n; } _ => note(0) }
        note(g.wait(2, l1).await);
    }
    let mut n3 = [(match l1 { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => 1_i64 }), g.wait(2, l1).await, { note(l1); l1 }][1];
    if (eval(n3)) != 4 || ((l1) > 1) { return l1; }
    if (g.wait(0, 3_i64).await) <= 1 && (({ note(n3); l1 }) < 3) {
        note(format!("{} {l1}", g.wait(0, n).await));
        {
            let n = n;
        }
    } else {
        note(g.into_name());
        step(0, 0).await;
        if !(([n, n3, n][1]) < 0) { return n3; }
        assert!((l1) <= 1 || true, "{}", step(2, { note(n3); l1 }).await);
    }
    let mut l4 = vec![guard([n, l1, n3][1]), guard(vec![l1, l1].len() as i64)];
    'l5: while let Some(mut topl4) = l4.pop() {
        let mut n6 = topl4.wait(2, topl4.len()).await;
    }
    step(0, l1).await
});

generator!(body_63 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n1 = (match (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) { 0 | 1 => if (2_i64) <= 1 { n } else { n }, x if x % 2 == 0 => x % 3 + yield_!(n), _ => (n + n) % 9 });
    let mut n2 = yield_!(three(n, 3_i64, n));
    'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
        g = guard("g=0");
    }
    assert!((n) < 0 || true, "{}", yield_!((n1 - n2)));
    n2 -= (yield_!(yield_!(3_i64))) % 10;
    'l4: {
        if (if (three(n1, n, n)) == 3 { eval(n2) } else { yield_!(n1) }) <= 4 {
            note(format!("{} {n1}", 1_i64));
            note(((n1, { note(n2); n1 }).0 - n1));
        } else if (eval(0_i64)) != 3 {
            note(format!("{} {n}", (n1 + n1) % 9));
            let l5 = |n: i64| note(g.len() + n);
            l5(n2);
            g = guard("g=1");
            note(n);
        }
        g.push('x');
        if (((match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n }) - three(0_i64, n, 1_i64))) != 3 && ((yield_!(n2)) <= 1) {
        }
    }
    eval(n)
});

generator!(body_64 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if ((n, n).0) > 4 { return 3_i64; }
    let n1 @ 0..=6 = ((eval(n) - if (n) > 1 { n } else { n })) else { return 1_i64 };
    let l2 = |n: i64| note(g.len() + n);
    l2(n1);
    note(if !((if ((n, n).0) <= 3 { three(n1, 0_i64, n1) } else { n1 }) < 0) { 1_i64 } else { (match (5_i64 - n1) { 0 | 1 => eval(n), x if x % 2 == 0 => x % 3 + (5_i64 + n) % 9, _ => (n1 - 0_i64) }) });
    let mut g3 = guard("g3-8");
    note(format!("{} {n1}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 })));
    if !((if (n1) != 3 { { note(n); 2_i64 } } else { yield_!(n) }) > 2) {
        'l4: {
            note((match g.len() { 0 | 1 => { note(n1); (n1, n1).0 }, x if x % 2 == 0 => x % 3 + yield_!(yield_!(n)), _ => [g.len(), yield_!(1_i64), (n + 5_i64) % 9][1] }));
            'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
                g3 = guard("g3=2");
                let n1 @ 0..=6 = ((match n1 { 0 | 1 => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n1 }), x if x % 2 == 0 => x % 3 + yield_!(n1), _ => (n1, n1).0 })) else { return n };
                let mut n = if ({ note(n); n }) == 4 || ((n) < 4) { yield_!(n1) } else { yield_!(0_i64) };
                g = guard("g=6");
            }
        }
    } else {
    }
    g.len()
});

coroutine!(body_65 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n = 'l1: loop {
        let l2: i64;
        if (step(0, n).await) <= 3 { l2 = ((n, n).0 + step(2, n).await) % 9; } else { l2 = step(2, [n, n, 1_i64][1]).await; }
        if !((g.wait(0, 1_i64).await) <= 3) { return 3_i64; }
        if (step(0, n).await) < 0 { break 'l1 n; }
        'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
            match ((n, 2_i64).0 + l2) % 9 {
                0 | 2 => {
                    note(format!("{} {l2}", (l2, l2).0));
                    let n4 @ 0.. = (three((l2 + n) % 9, i3.grow(2).await.unwrap_or(7), 1)) else { note(three(n, n, n)); return 0 };
                    note(format!("{} {n}", step(2, 2_i64).await));
                }
                1 => {
                    note(format!("{} {l2}", (match l2 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => l2 })));
                    let mut g5 = guard("g5-6");
                    note(format!("{}", (match n { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + n, _ => l2 })));
                    note(format!("{} {l2}", 2_i64));
                }
                x if x > 4 => {
                    let l6 = |n: i64| note(g.len() + n);
                    l6(l2);
                    let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                    let Some(mut l8) = l7 else { return (l2 + n) % 9 };
                    note(format!("{} {n}", (l2 - n)));
                }
                _ => {
                    if ((match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 })) < 2 { break 'l3; }
                }
            }
        }
        break 'l1 (3_i64 - three(l2, g.grow(2).await.unwrap_or(7), 1));
    };
    { note(n); n }
});

generator!(body_66 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-7");
    g1.push('x');
    if (three((match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }), { note(1_i64); n }, yield_!(n))) <= 4 {
        if !(([yield_!(n), 1_i64, yield_!(n)][1]) < 0) {
            if let x @ 3.. = (match three(n, n, n) { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + g.len(), _ => yield_!(n) }) && x < 9 {
                if ({ note(1_i64); x }) != 3 { return n; }
                g1.push('x');
            }
            if (n) != 2 { note(1); } else { note(g1.into_name()); }
            let mut n = eval((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }));
        }
        'l2: for i2 in 0..(yield_!(n)).clamp(0, 1) {
            let n3 = ((i2 - n) + yield_!(i2)) % 9;
            yield_!(three(n, 0_i64, i2));
        }
        let mut g4 = guard("g4-3");
    } else if ([n, 3_i64, n][1]) <= 1 && ((n) > 1) {
        let n5 @ 2.. = (yield_!(n)) else { note({ note(n); n }); return 2 };
        {
            let n6 = yield_!(3_i64);
        }
    }
    three(n, n, n)
});

generator!(body_67 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    g = guard("g=6");
    let n = 'l1:  {
        if let x @ 1.. = g.len() && x < 9 {
            if (g.len()) > 1 {
                if (n) < 3 {
                    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
                    let Some(mut l3) = l2 else { return yield_!(n) };
                    note(format!("{}", l3.len()));
                }
                if (yield_!(x)) > 4 { return 4_i64; }
                let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                note(l4.as_ref().map_or(n, |g| g.len()));
            }
            let l6: i64;
            if ((n, x).0) > 4 { l6 = (if (x) > 1 { x } else { x } - three(3_i64, x, n)); } else { l6 = x; }
        }
        g.push('x');
        if ([2_i64, n, n][1]) <= 4 || ((1_i64) <= 4) { break 'l1 n; }
        yield_!((n, 3_i64).0);
        yield_!(three(4_i64, n, n))
    };
    let mut g7 = guard("g7-2");
    drop(g7);
    yield_!(0);
    let n = 'l8:  {
        if (3_i64) > 1 { drop(g); }
        if (yield_!(n)) <= 3 || ((n) != 0) { break 'l8 n; }
        (match vec![n, n].len() as i64 { 0 | 1 => (n, 4_i64).0, x if x % 2 == 0 => x % 3 + (4_i64 + n) % 9, _ => three(5_i64, 2_i64, n) })
    };
    (n + n) % 9
});

coroutine!(body_68 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    'l1: for i1 in 0..(if (n) == 2 { 4_i64 } else { n }).clamp(0, 1) {
        let n2 @ 0..=6 = (g.len()) else { break };
        note(format!("{} {n}", [4_i64, n, n2][1]));
        let n2 @ 4.. = (g.wait(0, (4_i64 + n) % 9).await) else { note(eval(n)); return 4 };
        let n2 @ 0..=6 = ((if (n2) <= 0 { i1 } else { 1_i64 } + [n, i1, n][1]) % 9) else { return n };
        let mut i3 = 0;
        'l3: loop {
            i3 += 1; if i3 > 1 { break; }
            match ((i1 + n) % 9, (n2 - i3)).0 {
                0 | 2 => {
                    note(step(2, if (i1) != 2 { n2 } else { g.wait(1, 4_i64).await }).await);
                    note(format!("{}", (i3 + i1) % 9));
                }
                1 => {
                    note(format!("{}", (match n2 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + i3, _ => i3 })));
                }
                x if x > 4 => {
                    note(format!("{} {i1}", i1));
                    note(format!("{} {n2}", three(i3, i1, i3)));
                    note(format!("{} {n}", n));
                }
                _ => {
                    note(format!("{} {n}", eval(i1)));
                    let mut g4 = guard("g4-7");
                }
            }
        }
    }
    (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_69 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1: i64;
    if (5_i64) <= 4 { l1 = ([4_i64, 5_i64, n][1] - (1_i64 - 5_i64)); } else { l1 = if !(((n, 1_i64).0) <= 4) { three(n, n, 5_i64) } else { n }; }
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    l2 = if yield_!((l1 - 1_i64)) > 2 { None } else { Some(guard("p")) };
    let mut g4 = guard("g4-4");
    let n5 @ 0..=6 = ([yield_!(l1), if (l1) != 4 { l1 } else { n }, [n, l1, l1][1]][1]) else { return n };
    g.push('x');
    match three(n5, 5_i64, n) { 0 | 1 => { drop(g4); } _ => note(0) }
    let l1 @ 0..=6 = (if (g.len()) > 2 { (n5, n).0 } else { (l1, n).0 }) else { return n5 };
    let mut i6 = 0;
    'l6: loop {
        i6 += 1; if i6 > 2 { break; }
        let n7 = (match three(n, n, n) { 0 | 1 => yield_!(4_i64), x if x % 2 == 0 => x % 3 + (5_i64, n).0, _ => { note(l1); i6 } });
    }
    note(g.len());
    eval(2_i64)
});

generator!(body_70 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    g = guard("g=0");
    note(format!("{} {n}", yield_!(n)));
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    note(l1.as_ref().map_or(n, |g| g.len()));
    note(format!("{}", n));
    g.push('x');
    let l3 = |n: i64| note(g.len() + n);
    l3(4_i64);
    let mut g4 = guard("g4-1");
    let n5 = yield_!(yield_!(n));
    yield_!(2_i64)
});

coroutine!(body_71 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    match three(step(1, 5_i64).await, (4_i64 - n), [n, 2_i64, n][1]) {
        0 | 2 => {
            let n1 @ 0..=6 = ((match (n + n) % 9 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (n + n) % 9, _ => step(2, n).await })) else { return n };
            {
                let n3 = 'l2:  {
                    assert!((n1) < 1 || true, "{}", step(2, g.len()).await);
                    g.push('x');
                    if (three(n, 5_i64, n)) == 0 { break 'l2 0_i64; }
                    note(format!("{} {n}", [n1, n1, n1][1]));
                    g.wait(1, (4_i64 + n) % 9).await
                };
                'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
                    drop(i4);
                    note(format!("{} {n}", (n + n) % 9));
                    match [n1, n1, 1_i64][1] { 0 | 1 => { drop(g); return 4_i64; } _ => note(0) }
                    note(format!("{}", (5_i64 + n3) % 9));
                }
                let mut g5 = guard("g5-2");
            }
        }
        1 => {
            let mut g6 = guard("g6-0");
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    three(n, n, 5_i64)
});

generator!(body_72 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(format!("{}", yield_!(n)));
    if (n) > 4 { note(1); } else { note(g.into_name()); }
    note(format!("{} {n}", vec![n, 2_i64].len() as i64));
    let mut g1 = guard("g1-0");
    note(format!("{}", n));
    let mut n2 = (g1.len(), yield_!(1_i64)).0;
    g1.push('x');
    let l3: i64;
    if (yield_!(n2)) < 2 { l3 = eval(n); } else { l3 = [eval(n2), eval(n2), [n, n2, n2][1]][1]; }
    yield_!(if (n) == 2 { n } else { l3 });
    [n2, n, n][1]
});

generator!(body_73 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    l1 = if yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })) > 2 { None } else { Some(guard("p")) };
    note(format!("{} {n}", yield_!(n)));
    note(g.into_name());
    if let x @ 3.. = eval((5_i64 - 1_i64)) && x < 9 {
        if !((eval((match 3_i64 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => n }))) < 4) {
            let n4 = 'l3:  {
                if ({ note(yield_!(x)); three(n, 5_i64, x) }) < 3 {
                    note(x);
                    let n @ 1.. = (yield_!(eval(x))) else { note(yield_!(3_i64)); return 1 };
                    let l5: i64;
                    if ((n + x) % 9) > 1 { l5 = ([n, x, x][1], three(n, n, n)).0; } else { l5 = [eval(x), n, yield_!(n)][1]; }
                }
                if (if (x) < 1 { x } else { n }) <= 2 { break 'l3 x; }
                note(format!("{} {n}", (4_i64 + 4_i64) % 9));
                yield_!((x, 2_i64).0)
            };
            if (yield_!((n + n) % 9)) == 3 {
                note(format!("{}", yield_!(x)));
                note(format!("{}", yield_!(n4)));
                let mut n = yield_!(yield_!(n));
            }
        }
    }
    { note(n); n }
});

coroutine!(body_74 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-2");
    let mut n = { note((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); g.len() };
    'l2: for i2 in 0..(g1.wait(1, n).await).clamp(0, 2) {
        n = (eval((i2, n).0)) % 10;
        let mut l3 = vec![guard([n, 5_i64, n][1]), guard((n - i2))];
        'l4: while let Some(mut topl3) = l3.pop() {
            'l5: for i5 in 0..(n).clamp(0, 3) {
                let n6 @ 0..=6 = ((match step(1, n).await { 0 | 1 => { note(i2); 4_i64 }, x if x % 2 == 0 => x % 3 + [n, i2, i5][1], _ => { note(i2); n } })) else { return n };
                let i2 @ 0..=6 = (2_i64) else { return n6 };
            }
            let mut i2 = step(1, (i2 - 0_i64)).await;
            note(format!("{} {n}", three(5_i64, n, 2_i64)));
        }
        let i2 = i2;
    }
    note(g1.into_name());
    step(0, 0).await;
    if (three(n, 3_i64, n)) <= 0 { return n; }
    let mut l7 = vec![guard(g.wait(2, 2_i64).await), guard(three(1_i64, n, n))];
    'l8: while let Some(mut topl7) = l7.pop() {
        note(format!("{} {n}", three(n, topl7.grow(2).await.unwrap_or(7), 1)));
        let n9 @ 0.. = (step(2, { note(n); 4_i64 }).await) else { note(step(0, n).await); return 0 };
    }
    n
});

generator!(body_75 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-7");
    let l2: i64;
    if (if (4_i64) > 2 { n } else { n }) > 2 { l2 = yield_!(g.len()); } else { l2 = n; }
    let mut g3 = g;
    note({ note(l2); [yield_!(l2), yield_!(l2), { note(n); n }][1] });
    note(format!("{} {n}", (match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => l2 })));
    note(format!("{} {n}", eval(l2)));
    let mut l4 = vec![guard(l2), guard(yield_!(n))];
    'l5: while let Some(mut topl4) = l4.pop() {
        topl4.push('x');
        drop(topl4);
        if (if (n) <= 0 || ((l2) <= 4) { [l2, l2, n][1] } else { [n, n, 1_i64][1] }) > 1 {
            let mut g6 = guard("g6-3");
            g6 = guard("g6=8");
            note(format!("{}", { note(l2); l2 }));
        } else {
            note(format!("{} {l2}", yield_!(n)));
            'l7: for i7 in 0..(yield_!(l2)).clamp(0, 1) {
            }
        }
    }
    eval(3_i64)
});

generator!(body_76 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    yield_!((n + n) % 9);
    let n1 @ 0..=6 = (three(n, three(n, n, 0_i64), eval(n))) else { return n };
    note(yield_!((if (n) > 4 { 5_i64 } else { n1 }, (match n1 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n1, _ => n1 })).0));
    g = guard("g=0");
    let l2: i64;
    if !(((n + 1_i64) % 9) > 3) { l2 = three(if (2_i64) > 2 { 0_i64 } else { 3_i64 }, three(n, 2_i64, 0_i64), g.len()); } else { l2 = yield_!((match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => 3_i64 })); }
    let mut g3 = guard("g3-1");
    let l4: i64;
    if (yield_!(n1)) <= 4 || ((l2) == 4) { l4 = ({ note(n); 3_i64 } - (n, n1).0); } else { l4 = l2; }
    note(format!("{} {n1}", n1));
    g3.len()
});

coroutine!(body_77 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (n) == 3 { drop(g); return n; }
    let mut g1 = guard("g1-2");
    assert!((n) <= 0 || true, "{}", g1.wait(2, g1.wait(2, n).await).await);
    note(format!("{} {n}", (n - 1_i64)));
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let l3: i64;
        if ((n + n) % 9) == 2 { l3 = i2.wait(0, step(2, n).await).await; } else { l3 = step(1, step(0, n).await).await; }
        {
            let mut g4 = guard("g4-3");
        }
    }
    assert!((n) == 0 || true, "{}", three((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), g1.grow(0).await.unwrap_or(7), 1));
    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
    let Some(mut l6) = l5 else { return { note(n); n } };
    let n7 = [if (n) > 4 { n } else { n }, g.len(), g.wait(1, n).await][1];
    (n7 + n7) % 9
});

generator!(body_78 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (n) == 2 && (((n - n)) > 1) {
        if ({ note(n); n }) <= 3 && ((n) <= 2) { return 5_i64; }
        match { note(eval(n)); (n, 0_i64).0 } {
            0 | 2 => {
                yield_!(g.len());
                match guard("tl1").len() + g.len() {
                    0..=3 => {
                        let n @ 0..=6 = (yield_!((n, 4_i64).0)) else { return n };
                        note(format!("{} {n}", (n + n) % 9));
                        note(format!("{} {n}", (2_i64, n).0));
                    }
                    x => {
                        note(g.into_name());
                        yield_!(0);
                        note(format!("{} {n}", (n - n)));
                    }
                }
                let n2 = three((n + 3_i64) % 9, eval(1_i64), (n - n));
            }
            1 => {
                let n3 @ 0..=6 = (n) else { return 3_i64 };
                let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
                l4 = if yield_!(yield_!(n3)) > 2 { None } else { Some(guard("p")) };
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else if (yield_!(n)) < 3 {
    }
    (5_i64 + n) % 9
});

generator!(body_79 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    yield_!(eval(n));
    'l1: for i1 in 0..(eval(1_i64)).clamp(0, 3) {
        yield_!(i1);
        match yield_!((n - n)) {
            0 | 2 => {
                match guard("tl2").len() + 2_i64 {
                    0..=3 => {
                        note(format!("{} {n}", (n, i1).0));
                        let n3 @ 4.. = (yield_!(i1)) else { note(yield_!(i1)); return 4 };
                    }
                    x => {
                        let n4 @ 4.. = (yield_!((n - i1))) else { note(i1); return 4 };
                    }
                }
                if (eval((match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }))) < 2 {
                    let l5: i64;
                    if !((yield_!(i1)) < 4) { l5 = if !(((i1, i1).0) == 2) { yield_!(i1) } else { (n - i1) }; } else { l5 = yield_!(yield_!(n)); }
                    note(i1);
                } else if ({ note(3_i64); i1 }) > 3 {
                    let mut n6 = (n - { note(3_i64); n });
                    note(format!("{} {n}", (n6 + n) % 9));
                }
                if ((i1 + 0_i64) % 9) < 0 { note(1); } else { note(g.into_name()); return i1; }
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    [n, n, n][1]
});

coroutine!(body_80 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(format!("{} {n}", three(n, g.grow(0).await.unwrap_or(7), 1)));
    if (((n, n).0, eval(n)).0) < 1 {
        let n2 = 'l1:  {
            let n3 @ 0..=6 = (if (g.len()) == 3 { { note(2_i64); n } } else { n }) else { return n };
            if let x @ 1.. = [n3, if (n3) > 4 { n3 } else { 1_i64 }, three(n, n, n3)][1] && x < 9 {
                let l4: i64;
                if (step(2, x).await) <= 0 { l4 = three({ note(n3); n }, g.grow(2).await.unwrap_or(7), 1); } else { l4 = n3; }
                g = guard("g=7");
            }
            if ((n + n) % 9) != 2 { break 'l1 0_i64; }
            let mut l5: Option<crate::trace::Guard> = None;
            let Some(mut l6) = l5 else { return g.wait(2, n3).await };
            [{ note(n); 1_i64 }, n, (n + 0_i64) % 9][1]
        };
        note(step(1, eval((n2 + n) % 9)).await);
    }
    note(g.wait(2, g.len()).await);
    let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
    l7 = if step(1, g.len()).await > 2 { None } else { Some(guard("p")) };
    note(format!("{} {n}", { note(n); 0_i64 }));
    let n10 = 'l9:  {
        if (g.wait(1, g.wait(2, 2_i64).await).await) <= 0 {
            let mut g11 = g;
            g11.wait(1, 0).await;
        }
        if (three(n, n, n)) <= 2 {
        } else {
        }
        if ({ note(n); 0_i64 }) < 0 { break 'l9 n; }
        step(0, [n, n, 2_i64][1]).await
    };
    (n10 + n) % 9
});

generator!(body_81 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n1 = three((n - n), eval(n), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
    let mut g2 = guard("g2-8");
    let mut g3 = guard("g3-6");
    if (({ note(4_i64); n } - yield_!(n))) == 1 {
        let mut g4 = g;
    }
    g2.push('x');
    if (((n + n) % 9 + yield_!(n1)) % 9) < 2 {
        if ((4_i64 - n)) > 1 { return n; }
        g3 = guard("g3=5");
        let mut g5 = guard("g5-8");
        let n6 = g5.len();
    }
    note([{ note((n, n1).0); eval(n1) }, [n1, 4_i64, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })][1], ([3_i64, n1, 1_i64][1], yield_!(n)).0][1]);
    let n1 @ 1.. = (yield_!((n1 + n1) % 9)) else { note(three(n1, n, n1)); return 1 };
    three(n, n, 4_i64)
});

generator!(body_82 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut n1 = (n - [2_i64, n, n][1]);
    if (yield_!(2_i64)) <= 2 && ((4_i64) > 4) { return 3_i64; }
    if !((yield_!(yield_!(n1))) <= 0) {
        let n2 @ 0..=6 = ([(n1 + 1_i64) % 9, eval(n), (n1, 4_i64).0][1]) else { return n };
        let mut g3 = guard("g3-2");
        if (three(n1, 2_i64, 5_i64)) == 2 { return n; }
    }
    note(g.into_name());
    yield_!(0);
    if (three(n, (n1, n).0, vec![n1, n].len() as i64)) < 4 && (((n1 - 3_i64)) <= 2 && ((0_i64) == 4)) {
        let mut g4 = guard("g4-7");
        assert!((0_i64) < 2 || true, "{}", yield_!(n));
        let n5 = yield_!(yield_!(n1));
        n1 += (n5) % 10;
    } else if (if (n) <= 1 { n } else { n }) == 2 {
        let mut g6 = guard("g6-7");
        yield_!(n);
        note(format!("{} {n1}", (match n { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + 5_i64, _ => 1_i64 })));
    }
    n1 += (if ((n1 - n1)) < 2 || ((4_i64) != 0) { yield_!(n) } else { three(n, n1, 3_i64) }) % 10;
    [n, n, n1][1]
});

coroutine!(body_83 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    g.push('x');
    let n2 @ 0..=6 = ((if (n) == 0 { n } else { 0_i64 }, step(1, n).await).0) else { return n };
    g = guard("g=8");
    {
        if (g.len()) < 3 || ((n2) <= 0) { return n2; }
        let mut i3 = 0;
        'l3: while i3 < 2 && (((n2 + n) % 9) > 1) {
            i3 += 1;
            if !((i3) > 1) {
                g.push('x');
                'l4: for i4 in 0..([n, n, n][1]).clamp(0, 1) {
                    if ({ note(n); 5_i64 }) == 2 { note(1); } else { note(g.into_name()); break 'l3; }
                }
                {
                    note(step(0, step(2, step(2, n2).await).await).await);
                    let mut g5 = guard("g5-0");
                    note(format!("{}", step(2, n2).await));
                    note(g5.wait(2, step(2, if (4_i64) < 2 { n } else { n }).await).await);
                }
            }
        }
    }
    if (0_i64) != 2 { n } else { n }
});

generator!(body_84 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(0_i64);
    if let x @ 2.. = ({ note(n); n } - (3_i64 + 3_i64) % 9) && x < 9 {
        let mut x = yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n }));
        {
            g = guard("g=5");
            note(g.into_name());
            yield_!(0);
            note(format!("{} {x}", eval(n)));
        }
    }
    {
        'l2: for i2 in 0..([0_i64, n, n][1]).clamp(0, 2) {
            note(format!("{} {i2}", (2_i64 - i2)));
            note(format!("{}", (i2, i2).0));
            let mut g3 = guard("g3-1");
            let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
            if let Some(l5) = l4.take() { note(l5.len() + [0_i64, 5_i64, 2_i64][1]); }
            note((g3.len() + yield_!(yield_!(i2))) % 9);
        }
        yield_!((n, 3_i64).0);
    }
    if !((3_i64) == 4) {
    }
    n
});

generator!(body_85 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut n = g.len();
    if ((n - { note(n); n })) > 3 {
        let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
        note(l1.as_ref().map_or(n, |g| g.len()));
        n += (n) % 10;
    }
    if (n) > 3 { note(1); } else { note(g.into_name()); }
    let mut n = (yield_!(n) - (5_i64 - 0_i64));
    let mut l3 = vec![guard(n), guard({ note(2_i64); n })];
    'l4: while let Some(mut topl3) = l3.pop() {
        note((n, 5_i64).0);
        let n6 = 'l5: loop {
            note(guard("tl7").len() + yield_!(n));
            'l8: {
                note(format!("{} {n}", [n, n, n][1]));
                let n9 @ 0..=6 = (yield_!(yield_!(4_i64))) else { return n };
                let mut i10 = 0;
                'l10: while i10 < 2 && (!((three(5_i64, n9, n)) != 0)) {
                    i10 += 1;
                    let l11 = |n: i64| note(topl3.len() + n);
                    l11(n);
                    note(((match n { 0 | 1 => (n - n9), x if x % 2 == 0 => x % 3 + yield_!(i10), _ => three(i10, i10, i10) }) - ((n9 - i10) - (i10 + i10) % 9)));
                }
            }
            if ((2_i64 + n) % 9) <= 0 { break 'l5 1_i64; }
            break 'l5 ((5_i64, n).0, yield_!(n)).0;
        };
    }
    eval(n)
});

coroutine!(body_86 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(((match step(2, n).await { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + (n + n) % 9, _ => n }) + n) % 9);
    g.push('x');
    let mut n1 = [(n + n) % 9, { note(n); n }, three(n, g.grow(1).await.unwrap_or(7), 1)][1];
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    l2 = if step(2, step(0, 3_i64).await).await > 2 { None } else { Some(guard("p")) };
    let mut n4 = 0_i64;
    note(format!("{}", step(0, 4_i64).await));
    match if (n) == 2 { 3_i64 } else { 0_i64 } { 0 | 1 => { drop(g); } _ => note(0) }
    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
    note(l5.as_ref().map_or(n1, |g| g.len()));
    note(guard("tl7").len() + n1);
    step(1, n4).await
});

generator!(body_87 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (n) != 1 { note(1); } else { note(g.into_name()); }
    match yield_!(n) {
        0 | 2 => {
        }
        1 => {
            let n2 = 'l1:  {
                let mut l3 = vec![guard((match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => 3_i64 })), guard(vec![3_i64, n].len() as i64)];
                'l4: while let Some(mut topl3) = l3.pop() {
                    let mut g5 = guard("g5-6");
                    topl3.push('x');
                }
                yield_!((n + n) % 9);
                if !((vec![n, n].len() as i64) == 1) { break 'l1 n; }
                match (yield_!(n) - if (n) <= 2 { 1_i64 } else { n }) {
                    0 | 2 => {
                        note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
                        let n6 @ 0..=6 = (yield_!(eval(n))) else { return 5_i64 };
                    }
                    1 => {
                        let l7: i64;
                        if (eval(n)) > 4 && ((n) > 0) { l7 = (n, yield_!(n)).0; } else { l7 = (match n { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (n + n) % 9, _ => three(5_i64, n, n) }); }
                        let n8 = vec![l7, yield_!(n)].len() as i64;
                        note(format!("{}", (n8 + 0_i64) % 9));
                    }
                    x if x > 4 => {
                        note(format!("{} {n}", n));
                    }
                    _ => {
                    }
                }
                yield_!(three(n, n, n))
            };
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    n
});

generator!(body_88 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if ((n - n)) <= 3 { return n; }
    note(three(g.len(), eval(n), n));
    let n @ 0..=6 = (eval(yield_!(n))) else { return n };
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
        }
    }
    (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 })
});

coroutine!(body_89 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: {
        let n = g.wait(1, if (n) == 0 { 2_i64 } else { n }).await;
    }
    if ((n, n).0) <= 4 { return n; }
    let n2 = eval(if (n) <= 0 { n } else { 4_i64 });
    note(format!("{}", eval(n2)));
    if (if !((g.len()) < 2) { { note(2_i64); n } } else { (n2, n2).0 }) < 3 {
        let mut g3 = guard("g3-2");
        let l4 = |n: i64| note(g3.len() + n);
        l4(4_i64);
        match guard("tl5").len() + 0_i64 {
            0..=3 => {
                note(format!("{} {n2}", n2));
                let mut l6: Option<crate::trace::Guard> = Some(guard("ol6"));
                note(l6.as_ref().map_or(0_i64, |g| g.len()));
                let n = 'l8: loop {
                    let l9 = |n: i64| note(g.len() + n);
                    l9(n2);
                    let n10 @ 0..=6 = ((three(n, n, 3_i64) - step(2, n2).await)) else { return n2 };
                    if (n2) < 4 { break 'l8 1_i64; }
                    break 'l8 if ((n2, 0_i64).0) <= 0 { eval(5_i64) } else { (n + 4_i64) % 9 };
                };
            }
            x => {
                if (n) < 1 { note(1); } else { note(g.into_name()); }
            }
        }
    } else if (step(2, n).await) < 2 {
    }
    eval(n2)
});

generator!(body_90 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(guard("tl1").len() + [n, n, n][1]);
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let n3 @ 4.. = (yield_!(eval(n))) else { note(n); return 4 };
        note({ note(yield_!({ note(n); n3 })); g.len() });
        if (i2.len()) > 4 && ((5_i64) != 2) { break 'l2; }
        let n = ((match n3 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n3 }) - { note(n); n });
    }
    let mut g4 = guard("g4-2");
    let mut n5 = n;
    let n7 = 'l6:  {
        let l8 = |n: i64| note(g4.len() + n);
        l8(2_i64);
        let n = 'l9:  {
            g = guard("g=4");
            g4 = guard("g4=2");
            if (three(n, 1_i64, n)) == 1 && ((n) == 2) { break 'l9 n; }
            let n10 = ((n + n) % 9 + [1_i64, n5, n][1]) % 9;
            n5
        };
        if (n5) > 0 { break 'l6 n; }
        let mut l11: Option<crate::trace::Guard> = Some(guard("ol11"));
        l11 = if yield_!((match n { 0 | 1 => n5, x if x % 2 == 0 => x % 3 + n5, _ => n })) > 2 { None } else { Some(guard("p")) };
        { note((match n { 0 | 1 => n5, x if x % 2 == 0 => x % 3 + n, _ => n5 })); eval(n) }
    };
    [4_i64, 4_i64, n][1]
});

generator!(body_91 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n = 'l1:  {
        if !((((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }) - (2_i64 + n) % 9)) == 2) {
            note((yield_!(if (n) < 1 { n } else { 5_i64 }) + n) % 9);
            if ({ note(n); 3_i64 }) > 2 {
                let mut g2 = guard("g2-4");
                let l3 = |n: i64| note(g2.len() + n);
                l3(n);
            }
            if let x @ 0.. = n && x < 9 {
                let mut g4 = guard("g4-8");
                'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
                    let l6: i64;
                    if !((4_i64) > 2) { l6 = yield_!((n - x)); } else { l6 = if (i5.len()) <= 2 { (n, n).0 } else { yield_!(n) }; }
                    note(format!("{} {x}", i5.len()));
                    let n7 @ 0..=6 = ((eval(l6) - if (l6) == 4 { x } else { n })) else { return x };
                }
            }
        }
        let l8 = |n: i64| note(g.len() + n);
        l8(5_i64);
        if !(((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })) <= 4) { break 'l1 n; }
        let l9 = |n: i64| note(g.len() + n);
        l9(n);
        yield_!([3_i64, n, n][1])
    };
    'l10: for i10 in 0..((n, n).0).clamp(0, 3) {
    }
    n
});

coroutine!(body_92 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    'l1: {
        note(format!("{} {n}", g.wait(1, 1_i64).await));
    }
    'l2: for i2 in 0..(step(2, n).await).clamp(0, 1) {
        if let x @ 3.. = if (g.wait(1, i2).await) > 0 { g.len() } else { (match i2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i2, _ => 5_i64 }) } && x < 9 {
            let l3 = |n: i64| note(g.len() + n);
            l3(x);
        }
        'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
            match step(2, n).await { 0 | 1 => { drop(i4); return 0_i64; } _ => note(0) }
            note(format!("{} {n}", i2));
            if (if (three(4_i64, i4.grow(1).await.unwrap_or(7), 1)) < 3 && ((i2) == 3) { if (i2) > 3 { n } else { 5_i64 } } else { { note(i2); n } }) <= 1 || (!(((i2 - i2)) == 0)) {
                let mut l5 = vec![guard(step(2, n).await), guard([i2, i2, 2_i64][1])];
                'l6: while let Some(mut topl5) = l5.pop() {
                    let mut g7 = guard("g7-3");
                    note(format!("{} {n}", n));
                    match step(1, i2).await { 0 | 1 => { drop(g); break 'l2; } _ => note(0) }
                }
                if let x @ 2.. = i4.len() && x < 9 {
                }
            }
        }
    }
    [n, n, 3_i64][1]
});

generator!(body_93 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(((g.len() - [n, 0_i64, n][1]), (match g.len() { 0 | 1 => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }), x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 0_i64, _ => n }), _ => (n - n) })).0);
    yield_!((n, n).0);
    let mut g1 = guard("g1-4");
    let mut l2 = vec![guard(eval(n)), guard(n)];
    'l3: while let Some(mut topl2) = l2.pop() {
        g1.push('x');
        let mut n4 = topl2.len();
        'l5: for i5 in 0..(topl2.len()).clamp(0, 1) {
            if let x @ 3.. = g.len() && x < 9 {
                let x @ 2.. = (yield_!(topl2.len())) else { note((i5 + n4) % 9); return 2 };
                let n6 @ 1.. = (yield_!(n4)) else { note((n, n).0); return 1 };
            }
            let n7 @ 0..=6 = (i5) else { break };
            note(guard("tl8").len() + 5_i64);
            topl2 = guard("topl2=6");
            let mut l9: Option<crate::trace::Guard> = Some(guard("ol9"));
            let Some(mut l10) = l9 else { return three(0_i64, 5_i64, n7) };
        }
    }
    yield_!([1_i64, 4_i64, 0_i64][1]);
    [n, 3_i64, 5_i64][1]
});

generator!(body_94 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    note(format!("{} {n}", (n + 1_i64) % 9));
    drop(g);
    yield_!(0);
    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
    l2 = if yield_!([n, 2_i64, n][1]) > 2 { None } else { Some(guard("p")) };
    match (yield_!(n), 3_i64).0 {
        0 | 2 => {
            yield_!((n - n));
            if (yield_!(0_i64)) != 4 {
                if ((eval(2_i64) + yield_!(n)) % 9) == 0 {
                    note(format!("{}", 1_i64));
                }
                if let x @ 1.. = vec![(n + n) % 9, 3_i64].len() as i64 && x < 9 {
                    let mut n4 = yield_!(if (x) <= 1 { x } else { n });
                    note(vec![yield_!(yield_!(x)), yield_!(x)].len() as i64);
                }
            } else {
                let l5: i64;
                if (yield_!(n)) < 4 { l5 = vec![yield_!(5_i64), n].len() as i64; } else { l5 = eval(three(n, n, n)); }
                let n7 = 'l6: loop {
                    let mut n = (yield_!(0_i64) - (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
                    if ((l5 + n) % 9) == 4 && ((l5) < 4) { break 'l6 l5; }
                    break 'l6 if ([n, l5, 0_i64][1]) < 4 || ((n) <= 2) { eval(n) } else { 4_i64 };
                };
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

coroutine!(body_95 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    'l1: {
        match guard("tl2").len() + (n, n).0 {
            0..=3 => {
                if (g.wait(0, n).await) <= 2 || ((n) <= 3) { break 'l1; }
                match eval(n) { 0 | 1 => { drop(g); } _ => note(0) }
                note(format!("{}", [n, 0_i64, n][1]));
            }
            x => {
                note({ note(4_i64); three((2_i64, n).0, (match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }), { note(2_i64); n }) });
                let mut i3 = 0;
                'l3: while i3 < 1 && ((g.wait(2, n).await) <= 2) {
                    i3 += 1;
                    note(guard("tl4").len() + 4_i64);
                    let mut g5 = guard("g5-3");
                    note(format!("{} {n}", 0_i64));
                    let n = (match { note(3_i64); n } { 0 | 1 => (5_i64, i3).0, x if x % 2 == 0 => x % 3 + three(i3, 3_i64, n), _ => g5.wait(1, 3_i64).await });
                }
                match eval(three(n, n, n)) {
                    0 | 2 => {
                        note(if (g.wait(2, g.len()).await) < 4 { 2_i64 } else { ((4_i64 - n) + g.wait(0, n).await) % 9 });
                    }
                    1 => {
                        let n = eval((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 }));
                    }
                    x if x > 4 => {
                        let mut g6 = guard("g6-5");
                    }
                    _ => {
                        note(format!("{} {n}", step(2, n).await));
                    }
                }
            }
        }
    }
    (n, n).0
});

generator!(body_96 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g.push('x');
    note(format!("{}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
    note(((match (n + n) % 9 { 0 | 1 => [n, n, n][1], x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }), _ => [n, n, n][1] }), (if (n) == 0 { n } else { n } + (0_i64 + 0_i64) % 9) % 9).0);
    if !((n) < 0) { return n; }
    g = guard("g=0");
    if let x @ 2.. = { note(if (n) <= 4 { n } else { 1_i64 }); n } && x < 9 {
        if (yield_!(0_i64)) != 2 && ((n) < 0) { return 1_i64; }
        let x @ 0..=6 = (three((2_i64 - 5_i64), g.len(), x)) else { return x };
    }
    let n1 = if !((yield_!(n)) < 2) { if (n) != 2 { 4_i64 } else { 2_i64 } } else { three(2_i64, n, n) };
    let n3 = 'l2:  {
        let mut l4 = vec![guard(three(n1, n, n1)), guard((match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n }))];
        'l5: while let Some(mut topl4) = l4.pop() {
            let n = ({ note(n1); n1 } - (n, n).0);
            if (yield_!(n)) != 1 { break 'l5; }
            note(if ({ note((n - n1)); eval(1_i64) }) != 3 && (!((yield_!(n1)) < 3)) { (match n { 0 | 1 => (n - 4_i64), x if x % 2 == 0 => x % 3 + (n1 + 5_i64) % 9, _ => [n1, 0_i64, 4_i64][1] }) } else { if (n) == 3 || ((n1) != 1) { yield_!(2_i64) } else { { note(0_i64); 3_i64 } } });
        }
        if !((n) != 2) { break 'l2 n1; }
        let mut n6 = g.len();
        ({ note(n); n } + n1) % 9
    };
    n1
});

generator!(body_97 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    match 5_i64 { 0 | 1 => { drop(g); return n; } _ => note(0) }
    assert!((0_i64) != 1 || true, "{}", yield_!((0_i64, n).0));
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 3 { break; }
        'l2: {
            match yield_!(eval(n)) {
                0 | 2 => {
                    note(format!("{} {i1}", i1));
                    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
                    l3 = if yield_!(three(2_i64, n, n)) > 2 { None } else { Some(guard("p")) };
                    let mut l5: Option<crate::trace::Guard> = None;
                    if let Some(l6) = l5.take() { note(l6.len() + yield_!(2_i64)); }
                }
                1 => {
                    note(format!("{} {i1}", yield_!(i1)));
                    let mut n7 = three(three(n, n, i1), (2_i64, n).0, yield_!(n));
                }
                x if x > 4 => {
                    note(format!("{} {n}", { note(n); 3_i64 }));
                    note(format!("{} {n}", yield_!(i1)));
                    note(format!("{} {n}", (i1 - i1)));
                    match yield_!(1_i64) { 0 | 1 => { drop(g); break 'l1; } _ => note(0) }
                }
                _ => {
                    let l8: i64;
                    if !(((match 3_i64 { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + n, _ => i1 })) < 1) { l8 = { note((n + n) % 9); 5_i64 }; } else { l8 = eval(n); }
                    let n9 = { note(yield_!(l8)); i1 };
                }
            }
        }
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

coroutine!(body_98 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut n = (three(n, g.grow(0).await.unwrap_or(7), 1), (n + n) % 9).0;
    let l1: i64;
    if ((n - n)) > 1 && ((n) == 1) { l1 = g.wait(1, three(n, n, n)).await; } else { l1 = g.wait(2, (n - n)).await; }
    assert!((n) < 2 || true, "{}", step(0, step(0, 4_i64).await).await);
    let n2 @ 0..=6 = (three([l1, l1, l1][1], l1, (l1, n).0)) else { return n };
    if let x @ 1.. = ({ note(n2); n2 }, { note(l1); l1 }).0 && x < 9 {
        note((({ note(3_i64); 0_i64 }, g.wait(1, n).await).0 + g.wait(0, g.len()).await) % 9);
        let mut g3 = guard("g3-7");
    }
    note(format!("{} {l1}", (n - n2)));
    let mut l4 = vec![guard(n), guard(three(n, g.grow(0).await.unwrap_or(7), 1))];
    'l5: while let Some(mut topl4) = l4.pop() {
        match g.wait(0, n).await { 0 | 1 => { drop(topl4); } _ => note(0) }
        n = ({ note((n + n2) % 9); { note(n2); l1 } }) % 10;
        assert!((0_i64) <= 3 || true, "{}", step(1, (n, 3_i64).0).await);
    }
    {
        assert!((2_i64) == 1 || true, "{}", g.wait(2, step(2, n2).await).await);
        let n6 @ 4.. = (step(2, g.wait(1, 3_i64).await).await) else { note(g.len()); return 4 };
        let mut l7 = vec![guard(if (n6) < 1 { 2_i64 } else { l1 }), guard(eval(n2))];
        'l8: while let Some(mut topl7) = l7.pop() {
        }
    }
    if (l1) != 0 { l1 } else { l1 }
});

generator!(body_99 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    assert!((n) != 0 || true, "{}", yield_!(three(n, n, 3_i64)));
    note(guard("tl1").len() + (match 4_i64 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }));
    let mut g2 = guard("g2-7");
    match yield_!(eval(n)) {
        0 | 2 => {
            match yield_!(yield_!(n)) {
                0 | 2 => {
                    g2 = guard("g2=4");
                    let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
                    let Some(mut l4) = l3 else { return yield_!(n) };
                }
                1 => {
                    let l5 = |n: i64| note(g.len() + n);
                    l5(n);
                }
                x if x > 4 => {
                    assert!((n) > 4 || true, "{}", yield_!((n, n).0));
                    g.push('x');
                    let mut g6 = guard("g6-7");
                }
                _ => {
                    note(g2.into_name());
                    yield_!(0);
                }
            }
        }
        1 => {
            note(format!("{} {n}", yield_!(n)));
            if let x @ 3.. = yield_!(yield_!(n)) && x < 9 {
                let x = g.len();
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_100 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut l1 = vec![guard(eval(n)), guard(yield_!(n))];
    'l2: while let Some(mut topl1) = l1.pop() {
        let n4 = 'l3: loop {
            let n5 @ 1.. = (yield_!(yield_!(n))) else { note({ note(n); n }); return 1 };
            let n6 @ 2.. = (yield_!(yield_!(1_i64))) else { note(n5); return 2 };
            if !((yield_!(n)) < 2) { break 'l3 n; }
            g.push('x');
            break 'l3 g.len();
        };
        let n7 = if ([n4, n, n][1]) > 1 || ((n) <= 3) { { note(n4); n } } else { (match n4 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n4, _ => n4 }) };
        let mut g8 = guard("g8-6");
    }
    if (n) > 1 || ((n) == 1 && ((5_i64) <= 2)) {
        if (eval((n + 5_i64) % 9)) == 2 || ((yield_!(2_i64)) == 2) {
            let l9 = |n: i64| note(g.len() + n);
            l9(n);
            let mut i10 = 0;
            'l10: loop {
                i10 += 1; if i10 > 2 { break; }
                let mut l11 = vec![guard(yield_!(i10)), guard(yield_!(i10))];
                'l12: while let Some(mut topl11) = l11.pop() {
                    let l13 = |n: i64| note(g.len() + n);
                    l13(i10);
                    note(format!("{} {n}", i10));
                    note(format!("{} {i10}", g.len()));
                }
            }
            let mut l14: Option<crate::trace::Guard> = Some(guard("ol14"));
            note(l14.as_ref().map_or(3_i64, |g| g.len()));
        } else {
        }
    }
    yield_!(n)
});

coroutine!(body_101 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        let l2 = |n: i64| note(g.len() + n);
        l2(4_i64);
        if let x @ 3.. = (three(0_i64, 1_i64, n) - (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 })) && x < 9 {
            let n = 'l3: loop {
                let l4: i64;
                if (n) > 1 { l4 = (if (x) == 2 { x } else { 2_i64 } + step(1, n).await) % 9; } else { l4 = step(1, three(4_i64, g.grow(1).await.unwrap_or(7), 1)).await; }
                g = guard("g=7");
                if (n) <= 3 || ((x) != 4) { break 'l3 0_i64; }
                if (2_i64) > 2 && (!((three(x, i1.grow(2).await.unwrap_or(7), 1)) < 3)) {
                    note(format!("{} {l4}", 2_i64));
                    note(format!("{}", if (l4) < 0 { n } else { x }));
                    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                    let Some(mut l6) = l5 else { return step(0, l4).await };
                }
                break 'l3 if (i1.len()) > 0 && ((x) > 3) { { note(l4); n } } else { (l4, 1_i64).0 };
            };
        }
    }
    if (n) < 0 { note(1); } else { note(g.into_name()); return n; }
    'l7: {
        let mut g8 = guard("g8-4");
        if ((n - n)) == 1 { break 'l7; }
    }
    g.push('x');
    if (n) <= 2 { n } else { n }
});

generator!(body_102 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (n) <= 4 { return n; }
    match [yield_!(n), g.len(), n][1] {
        0 | 2 => {
            let n1 @ 2.. = (yield_!(if (n) != 1 { n } else { n })) else { note(if (n) > 3 { n } else { n }); return 2 };
            let mut g2 = guard("g2-6");
            g2.push('x');
        }
        1 => {
            note(format!("{} {n}", if (n) == 0 { n } else { 0_i64 }));
        }
        x if x > 4 => {
            if (if (n) != 0 { n } else { n }) != 4 { note(1); } else { note(g.into_name()); }
            let n4 = 'l3:  {
                let l5: i64;
                if !(((n + n) % 9) != 4) { l5 = (match yield_!(5_i64) { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + (3_i64 - n), _ => three(n, 3_i64, n) }); } else { l5 = yield_!(if (n) != 3 { n } else { n }); }
                let n6 = yield_!(l5);
                if (yield_!(n)) < 3 && ((4_i64) == 2) { break 'l3 n; }
                if (three(l5, 0_i64, l5)) != 0 { return n6; }
                (yield_!(l5) + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n6, _ => 4_i64 })) % 9
            };
            note(format!("{} {n4}", 1_i64));
        }
        _ => {
            if ({ note(g.len()); [2_i64, n, n][1] }) == 3 {
                let n8 = 'l7: loop {
                    note(format!("{}", { note(n); 2_i64 }));
                    if !((eval(n)) != 3) { break 'l7 0_i64; }
                    break 'l7 yield_!((0_i64, n).0);
                };
            } else if !(((n - n)) <= 3) {
            }
        }
    }
    [n, 1_i64, n][1]
});

generator!(body_103 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    g = guard("g=6");
    if (yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))) < 4 || (((n + n) % 9) > 0) {
        let mut l1 = vec![guard(yield_!(n)), guard((3_i64, 1_i64).0)];
        'l2: while let Some(mut topl1) = l1.pop() {
            let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
            let Some(mut l4) = l3 else { return n };
            if ((3_i64, 2_i64).0) < 3 && ((1_i64) == 2) { note(1); } else { note(g.into_name()); return n; }
            let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
            note(l5.as_ref().map_or(n, |g| g.len()));
        }
        let mut n7 = eval((n + n) % 9);
    }
    let mut n = three(yield_!(n), { note(1_i64); n }, { note(n); n });
    drop(g);
    n -= (eval([n, n, 3_i64][1])) % 10;
    note(format!("{} {n}", { note(n); 3_i64 }));
    let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
    let Some(mut l9) = l8 else { return (n + n) % 9 };
    let mut l10: Option<crate::trace::Guard> = Some(guard("ol10"));
    if let Some(l11) = l10.take() { note(l11.len() + yield_!(n)); }
    drop(l9);
    eval(n)
});

coroutine!(body_104 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 1 { break; }
        note(n);
    }
    let n2 = g.len();
    if let x @ 0.. = step(0, (3_i64 - 4_i64)).await && x < 9 {
        match ({ note(n); n2 } - [n2, n2, n2][1]) {
            0 | 2 => {
                let mut g3 = guard("g3-0");
                let mut g4 = guard("g4-3");
                g = guard("g=3");
                if let x @ 3.. = ({ note(n); n2 } + [n, x, n2][1]) % 9 && x < 9 {
                    let mut g5 = guard("g5-7");
                    g3.wait(2, eval(n2)).await;
                }
            }
            1 => {
                note(g.len());
            }
            x if x > 4 => {
                let n2 @ 0.. = (g.wait(1, (match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n2, _ => n2 })).await) else { note((1_i64 - x)); return 0 };
                let n7 = 'l6: loop {
                    let n8 @ 0..=6 = ([if (3_i64) <= 1 { n } else { x }, step(1, x).await, three(x, n2, x)][1]) else { return x };
                    note(format!("{} {x}", n8));
                    if !((if (n2) == 0 { 0_i64 } else { n2 }) > 1) { break 'l6 x; }
                    break 'l6 if ((match 5_i64 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + n8, _ => n2 })) <= 0 { eval(n8) } else { [n, 4_i64, 5_i64][1] };
                };
            }
            _ => {
            }
        }
    }
    [0_i64, n2, n2][1]
});

generator!(body_105 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n1 = if (eval(n)) == 0 && ((5_i64) < 4) { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { if (n) != 4 { n } else { n } };
    if let x @ 2.. = eval(eval(n1)) && x < 9 {
        {
            note([yield_!(x), (three(n1, 1_i64, x) + if (n1) <= 1 { x } else { x }) % 9, n1][1]);
        }
    }
    let mut g2 = guard("g2-8");
    {
    }
    if ((4_i64, 4_i64).0) < 4 { return n1; }
    'l3: {
        let mut n1 = yield_!(three(2_i64, n, n1));
    }
    if ((match n { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n, _ => n1 })) < 1 || ((n1) < 2) { drop(g); }
    note((match [(1_i64 - n1), g2.len(), n1][1] { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + three(yield_!(n1), { note(n1); n }, yield_!(n1)), _ => ([n, 4_i64, n][1] - three(n1, n, n)) }));
    g2.push('x');
    (5_i64 - n)
});

generator!(body_106 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if (eval(n)) <= 0 { return n; }
    if ((4_i64 - n)) <= 2 && ((2_i64) == 3) { return 1_i64; }
    if let x @ 1.. = g.len() && x < 9 {
        let n1 @ 0..=6 = (if (three(n, x, n)) != 2 && ((n) == 0) { eval(n) } else { (x - 4_i64) }) else { return x };
    }
    let mut g2 = guard("g2-8");
    let mut i3 = 0;
    'l3: while i3 < 1 && (((n + n) % 9) > 4) {
        i3 += 1;
        let mut g4 = guard("g4-5");
        if !((yield_!(i3)) == 3) { break; }
    }
    note((yield_!(yield_!(n)) + if ((n, 2_i64).0) > 4 || ((n) <= 4) { n } else { eval(n) }) % 9);
    let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
    if let Some(mut l6) = l5 {
        if (n) < 0 { note(1); } else { note(g.into_name()); }
        if (n) > 2 { note(1); } else { note(g2.into_name()); }
    }
    if (n) > 4 || ((n) == 2) { return n; }
    n
});

coroutine!(body_107 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    'l1: {
        if (g.wait(2, n).await) < 2 && ((n) < 3) { return n; }
        let mut g2 = g;
        g2.wait(1, 0).await;
        g2.push('x');
    }
    note(format!("{} {n}", vec![2_i64, n].len() as i64));
    let l3: i64;
    if (eval(n)) == 4 && ((n) < 0) { l3 = { note(three(0_i64, n, n)); if (2_i64) > 3 { n } else { n } }; } else { l3 = vec![(n, n).0, { note(n); n }].len() as i64; }
    note({ note(step(0, (match n { 0 | 1 => l3, x if x % 2 == 0 => x % 3 + l3, _ => l3 })).await); [if (l3) <= 3 { 4_i64 } else { 0_i64 }, eval(l3), [n, l3, l3][1]][1] });
    'l4: for i4 in 0..([n, 4_i64, l3][1]).clamp(0, 2) {
        if !((three(l3, 5_i64, l3)) <= 2) { continue 'l4; }
        let mut l5: Option<crate::trace::Guard> = None;
        let Some(mut l6) = l5 else { return (n - l3) };
        note(format!("{} {l3}", (match 3_i64 { 0 | 1 => i4, x if x % 2 == 0 => x % 3 + l3, _ => n })));
    }
    let mut l7 = vec![guard((n + n) % 9), guard(step(0, 4_i64).await)];
    'l8: while let Some(mut topl7) = l7.pop() {
        note(topl7.into_name());
        step(0, 0).await;
        step(0, three(l3, n, 3_i64)).await;
        let mut g9 = guard("g9-3");
    }
    note(format!("{} {n}", (n, n).0));
    if (n) <= 3 { n } else { l3 }
});

generator!(body_108 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    'l1: {
        if (n) <= 1 { drop(g); }
        let n2 @ 2.. = (yield_!(if (n) == 2 { n } else { 0_i64 })) else { note((n, n).0); return 2 };
        {
            let mut g3 = guard("g3-2");
            if ((match n2 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + n2, _ => n })) <= 3 || ((n2) > 4) { break 'l1; }
            'l4: for i4 in 0..((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })).clamp(0, 2) {
                note(n2);
                let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                let Some(mut l6) = l5 else { return g3.len() };
                l6 = guard("l6=6");
                let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                if let Some(l8) = l7.take() { note(l8.len() + { note(i4); n }); }
            }
            match (three(n2, n, n2) - yield_!(1_i64)) {
                0 | 2 => {
                    if (n) < 4 { drop(g3); }
                    let mut g9 = guard("g9-4");
                    note(([yield_!(5_i64), if (2_i64) > 4 { n2 } else { n2 }, (n + n) % 9][1] - yield_!({ note(4_i64); n2 })));
                    note({ note(g9.len()); [g9.len(), (n + n) % 9, eval(n)][1] });
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
    (match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => 4_i64 })
});

generator!(body_109 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut l1 = vec![guard(if (n) != 2 { 4_i64 } else { n }), guard(yield_!(n))];
    'l2: while let Some(mut topl1) = l1.pop() {
        note([g.len(), eval(yield_!(1_i64)), (eval(n) - n)][1]);
        note(topl1.into_name());
        yield_!(0);
    }
    note(format!("{} {n}", yield_!(3_i64)));
    note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => n })));
    let n @ 0..=6 = ({ note(yield_!(n)); (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) }) else { return 1_i64 };
    let mut i3 = 0;
    'l3: while i3 < 3 && (((n - n)) > 3 || ((n) == 3)) {
        i3 += 1;
        let mut n4 = { note(1_i64); n };
        yield_!(g.len());
    }
    let mut i5 = 0;
    'l5: loop {
        i5 += 1; if i5 > 1 { break; }
        let l6 = |n: i64| note(g.len() + n);
        l6(i5);
        if (g.len()) < 4 {
            let mut g7 = guard("g7-6");
            'l8: {
                note(format!("{} {i5}", { note(i5); 1_i64 }));
            }
        } else if ((n, n).0) == 1 {
        }
    }
    (match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

coroutine!(body_110 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match step(1, n).await { 0 | 1 => { drop(g); } _ => note(0) }
    step(0, if (n) != 1 { n } else { n }).await;
    if (step(2, n).await) <= 3 && ((3_i64) > 0) { return 0_i64; }
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 2 { break; }
        assert!((i1) != 0 || true, "{}", step(1, (match i1 { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + n, _ => n })).await);
        let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
        note(l2.as_ref().map_or(n, |g| g.len()));
    }
    'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
        let l5 = |n: i64| note(i4.len() + n);
        l5(n);
        note(format!("{} {n}", n));
        i4.push('x');
    }
    note(format!("{}", (n - n)));
    note(format!("{} {n}", n));
    note((match ((n + 2_i64) % 9, [2_i64, n, n][1]).0 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + ((n + n) % 9, (n, 5_i64).0).0, _ => { note(if (1_i64) > 2 { n } else { n }); (n - n) } }));
    note(format!("{} {n}", three(n, n, 5_i64)));
    eval(n)
});

generator!(body_111 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{}", if (n) <= 3 { n } else { n }));
    let n1 = if ({ note(n); 2_i64 }) > 3 { g.len() } else { { note(n); n } };
    let mut n2 = g.len();
    g.push('x');
    match guard("tl3").len() + if (2_i64) <= 1 { 2_i64 } else { n2 } {
        0..=3 => {
            if (yield_!(n1)) != 1 { note(1); } else { note(g.into_name()); return n; }
            g = guard("g=8");
        }
        x => {
            let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
            note(l4.as_ref().map_or(n, |g| g.len()));
            let l6 = |n: i64| note(g.len() + n);
            l6(0_i64);
        }
    }
    n2 = (if ((n2 + n1) % 9) == 4 { (n2, n1).0 } else { (n2 - 1_i64) }) % 10;
    if let x @ 3.. = yield_!(three(5_i64, n2, n2)) && x < 9 {
        note(guard("tl7").len() + n1);
        let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
        l8 = if yield_!([n1, n, x][1]) > 2 { None } else { Some(guard("p")) };
    }
    yield_!([n1, n1, n][1]);
    let n10 = yield_!({ note(n1); 5_i64 });
    { note(n); 5_i64 }
});

generator!(body_112 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    'l1: {
        if (n) != 0 { drop(g); }
        match (yield_!(n), (n - n)).0 {
            0 | 2 => {
                yield_!(yield_!(n));
                let mut n2 = ([n, n, n][1] - [0_i64, n, n][1]);
                if (yield_!(n2)) <= 3 { break 'l1; }
            }
            1 => {
                let n = 'l3:  {
                    note(format!("{}", (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 })));
                    note((if (2_i64) == 2 { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { n }, ({ note(1_i64); n } + n) % 9).0);
                    if ({ note(n); 1_i64 }) < 3 { break 'l3 n; }
                    [(n - n), n, yield_!(n)][1]
                };
            }
            x if x > 4 => {
                let n4 = n;
                let n6 = 'l5: loop {
                    note(format!("{} {n}", (n4 - 2_i64)));
                    let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                    let Some(mut l8) = l7 else { return 4_i64 };
                    if (yield_!(n)) > 3 || ((0_i64) > 4) { break 'l5 n4; }
                    note(format!("{}", yield_!(n4)));
                    break 'l5 0_i64;
                };
                note(format!("{} {n6}", three(n4, n, n)));
            }
            _ => {
            }
        }
    }
    vec![n, n].len() as i64
});

coroutine!(body_113 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    'l1: {
        let mut g2 = guard("g2-6");
        let l3 = |n: i64| note(g.len() + n);
        l3(n);
        'l4: {
            'l5: for i5 in 0..((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 0_i64, _ => n })).clamp(0, 2) {
                note(format!("{}", (i5 - 4_i64)));
                note(g.wait(0, g2.wait(0, g2.len()).await).await);
                match ((i5, n).0, { note(n); i5 }).0 {
                    0 | 2 => {
                        let l6: i64;
                        if (n) < 3 { l6 = ((match i5 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n }), (n - i5)).0; } else { l6 = g2.len(); }
                        note(format!("{} {i5}", (l6 + i5) % 9));
                        note(g2.wait(2, { note(n); [l6, n, 5_i64][1] }).await);
                        let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                        let Some(mut l8) = l7 else { return three(2_i64, g.grow(1).await.unwrap_or(7), 1) };
                    }
                    1 => {
                        note(format!("{}", eval(5_i64)));
                        note((match eval((i5 - n)) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + three(three(i5, g2.grow(0).await.unwrap_or(7), 1), (n + n) % 9, three(0_i64, g.grow(0).await.unwrap_or(7), 1)), _ => ((n - 0_i64) + three(i5, n, 4_i64)) % 9 }));
                    }
                    x if x > 4 => {
                        let mut g9 = guard("g9-5");
                        if (n) != 3 { drop(g2); return i5; }
                    }
                    _ => {
                    }
                }
            }
        }
    }
    step(0, n).await
});

generator!(body_114 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if (n) > 1 {
        match if (eval(4_i64)) == 4 { three(2_i64, n, n) } else { three(n, n, n) } {
            0 | 2 => {
                match if (4_i64) > 0 { n } else { n } { 0 | 1 => { drop(g); } _ => note(0) }
                if let x @ 2.. = vec![[n, n, n][1], [2_i64, n, n][1]].len() as i64 && x < 9 {
                    if ((match 3_i64 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + n, _ => x })) == 2 { return 4_i64; }
                    let mut n = [if (x) > 1 { x } else { n }, three(n, x, 3_i64), yield_!(n)][1];
                }
                {
                    note(format!("{} {n}", three(n, n, n)));
                }
            }
            1 => {
                let l1: i64;
                if (eval(5_i64)) == 0 { l1 = yield_!([n, n, n][1]); } else { l1 = yield_!(eval(n)); }
                if (yield_!(three(n, l1, l1))) == 0 {
                    let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
                    let Some(mut l3) = l2 else { return yield_!(2_i64) };
                    note(format!("{} {l1}", g.len()));
                    let mut g4 = l3;
                    let l5 = |n: i64| note(g4.len() + n);
                    l5(n);
                }
            }
            x if x > 4 => {
                let mut n6 = ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), n).0;
            }
            _ => {
            }
        }
    } else {
    }
    { note(2_i64); 0_i64 }
});

generator!(body_115 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(format!("{} {n}", 3_i64));
    g = guard("g=6");
    note(format!("{} {n}", eval(2_i64)));
    if !(((match (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n }) { 0 | 1 => [n, n, n][1], x if x % 2 == 0 => x % 3 + g.len(), _ => eval(n) })) == 3) {
        if (n) <= 1 { note(1); } else { note(g.into_name()); return n; }
        let l1 = |n: i64| note(g.len() + n);
        l1(n);
        let n @ 1.. = (yield_!(0_i64)) else { note({ note(n); n }); return 1 };
    } else if (g.len()) != 4 {
        note(format!("{} {n}", eval(n)));
    }
    let l2: i64;
    if ([1_i64, n, 3_i64][1]) != 3 { l2 = (yield_!(n), (1_i64 + n) % 9).0; } else { l2 = ((n + 0_i64) % 9 - { note(n); n }); }
    if (if (3_i64) > 3 { n } else { l2 }) <= 0 { drop(g); }
    let mut i3 = 0;
    'l3: while i3 < 1 && ((1_i64) <= 0) {
        i3 += 1;
        let l2 @ 0.. = (yield_!(yield_!(i3))) else { note((n + i3) % 9); return 0 };
    }
    let n4 @ 4.. = (yield_!(vec![4_i64, n].len() as i64)) else { note(if (l2) != 4 { n } else { n }); return 4 };
    'l5: {
        if (yield_!(l2)) != 1 || ((n) != 0) { break 'l5; }
    }
    yield_!(l2)
});

coroutine!(body_116 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n1 @ 0..=6 = ({ note({ note(n); n }); three(n, g.grow(0).await.unwrap_or(7), 1) }) else { return n };
    let mut g2 = g;
    g2.wait(0, 0).await;
    let mut i3 = 0;
    'l3: loop {
        i3 += 1; if i3 > 2 { break; }
        match [(2_i64 + n1) % 9, three(1_i64, n, i3), { note(4_i64); n1 }][1] {
            0 | 2 => {
                note(guard("tl4").len() + { note(n); i3 });
                let n = ((n + 1_i64) % 9, three(i3, i3, n1)).0;
            }
            1 => {
                let n = three([1_i64, 5_i64, i3][1], g2.grow(1).await.unwrap_or(7), 1);
                let i3 = three({ note(n); n1 }, g2.grow(2).await.unwrap_or(7), 1);
            }
            x if x > 4 => {
                'l5: {
                    g2.push('x');
                    g2.push('x');
                    let mut g6 = guard("g6-0");
                }
                let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                if let Some(l8) = l7.take() { note(l8.len() + [i3, n, n][1]); }
                assert!((i3) <= 2 || true, "{}", three(step(0, i3).await, g2.grow(2).await.unwrap_or(7), 1));
            }
            _ => {
                note(eval(({ note(i3); 4_i64 } - (n1 + n1) % 9)));
                let mut g9 = guard("g9-0");
            }
        }
    }
    three(4_i64, n, n)
});

generator!(body_117 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    match yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n })) {
        0 | 2 => {
            if let x @ 3.. = (if (n) < 3 { n } else { n }, (n, n).0).0 && x < 9 {
                let mut n = { note(eval(n)); yield_!(x) };
                drop(g);
            }
        }
        1 => {
            if (n) > 0 { note(1); } else { note(g.into_name()); return n; }
        }
        x if x > 4 => {
            if (n) != 3 && ((n) > 1) { return n; }
        }
        _ => {
            let n2 = 'l1: loop {
                if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) == 4 || ((n) > 1) { return n; }
                if ([0_i64, n, 2_i64][1]) > 3 { return n; }
                if (0_i64) == 1 { break 'l1 n; }
                if (yield_!(n)) > 1 { note(1); } else { note(g.into_name()); return n; }
                break 'l1 1_i64;
            };
        }
    }
    {
        let mut l3 = vec![guard(three(n, n, n)), guard(yield_!(n))];
        'l4: while let Some(mut topl3) = l3.pop() {
            let mut g5 = guard("g5-1");
            let l6: i64;
            if (yield_!(n)) <= 2 { l6 = { note(yield_!(n)); three(n, n, n) }; } else { l6 = (n + [n, n, n][1]) % 9; }
            let l7 = |n: i64| note(g5.len() + n);
            l7(n);
        }
    }
    n
});

generator!(body_118 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    'l1: for i1 in 0..(n).clamp(0, 3) {
        let i1 @ 1.. = (yield_!((2_i64, n).0)) else { note({ note(n); i1 }); return 1 };
    }
    note(format!("{} {n}", (n - n)));
    if (n) == 4 { return n; }
    {
        let n2 = yield_!(n);
        g = guard("g=5");
        if (three((n + n2) % 9, n2, yield_!(n2))) > 3 || ((if (3_i64) < 4 { n } else { 3_i64 }) > 2 || ((n) > 3)) {
            if (((3_i64, n).0, if (n) != 0 { 3_i64 } else { n2 }).0) == 0 {
                let l3 = |n: i64| note(g.len() + n);
                l3(n2);
            }
        } else {
            match guard("tl4").len() + n {
                0..=3 => {
                    note((yield_!(eval(n)) - if ((n2, n).0) <= 1 { eval(n) } else { yield_!(n2) }));
                    note(format!("{} {n}", (match n { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + n2, _ => n })));
                    let n5 @ 0..=6 = (if (n2) != 3 && ((n2) > 3) { n2 } else { { note(n); n2 } }) else { return n };
                }
                x => {
                    match yield_!(5_i64) { 0 | 1 => { drop(g); } _ => note(0) }
                    note(format!("{}", n));
                }
            }
        }
    }
    eval(n)
});

coroutine!(body_119 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if let x @ 3.. = [(match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), n, g.len()][1] && x < 9 {
        g.push('x');
        match { note(x); 1_i64 } { 0 | 1 => { drop(g); return x; } _ => note(0) }
    }
    let mut n1 = three(three(n, n, n), (n, 2_i64).0, if (0_i64) > 3 { 5_i64 } else { 1_i64 });
    note(g.wait(0, eval(three(n1, 0_i64, 4_i64))).await);
    note(format!("{}", step(2, n).await));
    note(format!("{}", step(1, n1).await));
    let mut g2 = guard("g2-2");
    assert!((n) > 4 || true, "{}", step(2, step(2, n).await).await);
    note(g2.into_name());
    g.wait(0, 0).await;
    (n1 - n)
});

generator!(body_120 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-3");
    g = guard("g=1");
    g1 = guard("g1=5");
    let mut g2 = guard("g2-6");
    note(format!("{} {n}", three(1_i64, n, n)));
    let mut g3 = guard("g3-2");
    let l4 = |n: i64| note(g1.len() + n);
    l4(n);
    if !((eval({ note(n); n })) != 2) {
        g3.push('x');
    }
    'l5: {
        g1 = guard("g1=0");
        drop(g3);
        yield_!(0);
        assert!((n) <= 2 || true, "{}", yield_!((n, n).0));
    }
    eval(n)
});

generator!(body_121 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut l1 = vec![guard(yield_!(n)), guard(yield_!(n))];
    'l2: while let Some(mut topl1) = l1.pop() {
        let l3 = |n: i64| note(g.len() + n);
        l3(n);
        let mut g4 = guard("g4-4");
        let n @ 4.. = (yield_!(topl1.len())) else { note(yield_!(n)); return 4 };
    }
    assert!((n) < 2 || true, "{}", yield_!((match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => 2_i64 })));
    let mut n5 = n;
    match if ((n5 + n) % 9) < 0 { [n5, n5, 5_i64][1] } else { eval(n) } {
        0 | 2 => {
            if (eval(n5)) > 0 { return 1_i64; }
            let n7 = 'l6: loop {
                let mut g8 = guard("g8-3");
                if ([1_i64, n, n5][1]) != 3 { note(1); } else { note(g8.into_name()); return n; }
                if ((n - n)) < 2 { break 'l6 5_i64; }
                let mut l9: Option<crate::trace::Guard> = None;
                let Some(mut l10) = l9 else { return n };
                break 'l6 { note([n5, n5, n][1]); yield_!(n5) };
            };
        }
        1 => {
            if (n5) < 4 { drop(g); return n; }
            match n5 {
                0 | 2 => {
                    note(format!("{}", (n5 + n) % 9));
                }
                1 => {
                    note(format!("{}", yield_!(3_i64)));
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
    yield_!(n)
});

coroutine!(body_122 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    let Some(mut l2) = l1 else { return (n - n) };
    g = guard("g=0");
    let mut g3 = guard("g3-7");
    if !((n) > 2) {
        note(format!("{} {n}", 2_i64));
        'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
            match (three(3_i64, 5_i64, n) + n) % 9 {
                0 | 2 => {
                    let n = three(if (n) == 0 { 2_i64 } else { 5_i64 }, i4.grow(2).await.unwrap_or(7), 1);
                    note(format!("{} {n}", n));
                    note(format!("{}", [1_i64, 0_i64, 3_i64][1]));
                }
                1 => {
                    assert!((n) <= 0 || true, "{}", step(1, l2.len()).await);
                    if (n) < 0 { drop(i4); return n; }
                    note(format!("{}", (5_i64, n).0));
                }
                x if x > 4 => {
                    note(format!("{} {n}", if (n) > 0 { n } else { n }));
                    let mut g5 = guard("g5-3");
                }
                _ => {
                    let mut g6 = guard("g6-5");
                }
            }
        }
    } else {
    }
    if (n) != 1 { n } else { n }
});

generator!(body_123 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    note(l1.as_ref().map_or(2_i64, |g| g.len()));
    drop(g);
    yield_!(0);
    note(format!("{} {n}", (n, n).0));
    note(format!("{}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
    if let x @ 0.. = yield_!(yield_!(0_i64)) && x < 9 {
        note(format!("{}", (x + x) % 9));
        let l3: i64;
        if (yield_!(3_i64)) < 2 { l3 = eval(yield_!(1_i64)); } else { l3 = eval({ note(x); n }); }
    }
    let mut g4 = guard("g4-8");
    let mut i5 = 0;
    'l5: while i5 < 1 && (([n, n, n][1]) != 3 || ((n) != 1)) {
        i5 += 1;
        note(format!("{} {n}", yield_!(i5)));
        let mut l6 = vec![guard(if (3_i64) != 2 { n } else { n }), guard(yield_!(n))];
        'l7: while let Some(mut topl6) = l6.pop() {
            let mut g8 = guard("g8-4");
            drop(g8);
            note(yield_!(three(three(n, n, n), (i5, n).0, (i5, 4_i64).0)));
        }
        note(guard("tl9").len() + eval(i5));
    }
    (match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + 4_i64, _ => n })
});

generator!(body_124 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    let mut n2 = (n, { note(0_i64); n }).0;
    let n3 = yield_!(eval(n));
    {
        note(if (n2) == 4 { yield_!((match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n2, _ => n2 })) } else { { note(g1.len()); { note(n); n } } });
        if (n2) != 3 { note(1); } else { note(g1.into_name()); }
    }
    let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
    if let Some(l5) = l4.take() { note(l5.len() + g.len()); }
    let n6 @ 0..=6 = (yield_!((n3, 5_i64).0)) else { return n2 };
    if (yield_!(3_i64)) > 0 && ((three(n3, 4_i64, n3)) > 4 || ((n2) == 3)) {
        'l7: for mut i7 in [guard("a"), guard("b"), guard("c")] {
            let n9 = 'l8: loop {
                match yield_!(n2) { 0 | 1 => { drop(g); break 'l7; } _ => note(0) }
                let n = yield_!(yield_!(n2));
                if (eval(n)) != 3 { break 'l8 0_i64; }
                if (i7.len()) < 1 { continue 'l7; }
                break 'l8 yield_!(if (n6) <= 0 { n3 } else { n3 });
            };
            let n10 = ((n2, n6).0, (match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n3, _ => n9 })).0;
        }
    } else {
    }
    (match n6 { 0 | 1 => n6, x if x % 2 == 0 => x % 3 + n3, _ => 3_i64 })
});

coroutine!(body_125 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    assert!((n) == 0 || true, "{}", three(n, g.grow(0).await.unwrap_or(7), 1));
    if (if ((5_i64, n).0) == 0 || ((n) != 3) { n } else { three(n, n, n) }) > 0 && ((three(0_i64, n, n)) > 1) {
        if (step(0, n).await) != 1 { note(1); } else { note(g.into_name()); }
        let mut l1 = vec![guard(if (3_i64) <= 1 { n } else { n }), guard(step(2, n).await)];
        'l2: while let Some(mut topl1) = l1.pop() {
            let n4 = 'l3: loop {
                let mut l5: Option<crate::trace::Guard> = None;
                let Some(mut l6) = l5 else { return 5_i64 };
                'l7: {
                    let mut g8 = l6;
                    let mut n9 = three(eval(n), topl1.grow(2).await.unwrap_or(7), 1);
                    note(format!("{} {n}", (n - n9)));
                    let mut g10 = guard("g10-6");
                }
                if ((match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })) <= 2 { break 'l3 n; }
                break 'l3 (eval(n), n).0;
            };
            let n11 @ 0..=6 = (eval(if (n4) != 3 { 0_i64 } else { n })) else { return n };
            match 4_i64 { 0 | 1 => { drop(topl1); } _ => note(0) }
        }
        let mut l12 = vec![guard({ note(n); n }), guard((1_i64 + n) % 9)];
        'l13: while let Some(mut topl12) = l12.pop() {
            note(format!("{}", n));
        }
    } else {
    }
    { note(2_i64); 5_i64 }
});

generator!(body_126 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n1 @ 0..=6 = (n) else { return n };
    match guard("tl2").len() + three(n1, n1, 3_i64) {
        0..=3 => {
            let mut g3 = guard("g3-3");
            match yield_!(n1) { 0 | 1 => { drop(g3); } _ => note(0) }
        }
        x => {
            {
                let mut n1 = (match yield_!(1_i64) { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (n - 3_i64), _ => three(n1, n, n1) });
                let l4: i64;
                if !((three(3_i64, n1, n1)) < 2) { l4 = yield_!(eval(3_i64)); } else { l4 = if ((n - n)) > 4 { (n1 + n1) % 9 } else { (5_i64 - n1) }; }
                match (n - l4) { 0 | 1 => { drop(g); } _ => note(0) }
            }
            let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
            let Some(mut l6) = l5 else { return [n, 5_i64, 0_i64][1] };
        }
    }
    let n @ 0.. = (yield_!(yield_!(n1))) else { note(eval(n)); return 0 };
    let n7 = { note((n, n).0); vec![n1, 3_i64].len() as i64 };
    let n8 @ 0..=6 = (((4_i64 - n), (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n7, _ => n })).0) else { return n7 };
    let l9: i64;
    if (if (4_i64) <= 3 { 2_i64 } else { n1 }) <= 4 { l9 = eval(vec![5_i64, 5_i64].len() as i64); } else { l9 = three(yield_!(n1), (n7 + 0_i64) % 9, three(n, n7, n)); }
    if (yield_!(3_i64)) < 1 { return n7; }
    note(format!("{} {n8}", (n8, n7).0));
    let mut l10: Option<crate::trace::Guard> = None;
    let Some(mut l11) = l10 else { return n7 };
    [0_i64, l9, l9][1]
});

generator!(body_127 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note((yield_!(g.len()), yield_!(three(n, n, n))).0);
    'l1: {
        note(format!("{} {n}", (n - n)));
        if (n) > 0 { note(1); } else { note(g.into_name()); }
    }
    if ({ note(yield_!(n)); (n - 3_i64) }) == 4 || ((n) != 3) {
        let mut l2: Option<crate::trace::Guard> = Some(guard("ol2"));
        let Some(mut l3) = l2 else { return 4_i64 };
        let mut n4 = n;
        n4 -= (n4) % 10;
    } else {
        'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
            let mut g6 = guard("g6-0");
            g6.push('x');
            assert!((n) < 0 || true, "{}", yield_!(n));
        }
        yield_!(n);
    }
    note(three(([n, n, 0_i64][1] - (n, n).0), n, yield_!((n, n).0)));
    yield_!(n)
});

coroutine!(body_128 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let l1: i64;
    if ({ note(0_i64); n }) < 1 { l1 = eval([n, n, n][1]); } else { l1 = if !(((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) < 4) { g.len() } else { step(2, 4_i64).await }; }
    let l2 = |n: i64| note(g.len() + n);
    l2(l1);
    'l3: for i3 in 0..((n - l1)).clamp(0, 3) {
        g.push('x');
        note((l1, g.len()).0);
    }
    let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
    l4 = if step(2, (4_i64, n).0).await > 2 { None } else { Some(guard("p")) };
    step(1, (0_i64 - l1)).await;
    if let x @ 0.. = three(g.len(), (l1 + l1) % 9, g.len()) && x < 9 {
        let mut g6 = guard("g6-5");
        match if (step(2, 3_i64).await) < 3 || ((4_i64) > 1) { n } else { (match l1 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + n, _ => x }) } {
            0 | 2 => {
                if let 0..=4 = guard("tl7").len() + g6.wait(0, l1).await {
                    note(format!("{}", l1));
                    note(format!("{} {l1}", g6.wait(1, l1).await));
                    let l8: i64;
                    if (step(0, n).await) > 1 { l8 = ([l1, 5_i64, x][1], (match 4_i64 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + l1, _ => n })).0; } else { l8 = n; }
                    g.push('x');
                }
                let n9 = [(n, l1).0, (n + n) % 9, three(l1, g6.grow(0).await.unwrap_or(7), 1)][1];
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    g.len()
});

generator!(body_129 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = None;
    if let Some(l2) = l1.take() { note(l2.len() + yield_!(n)); }
    if (yield_!(n)) == 3 || ((n) <= 2) { return n; }
    match { note(n); 4_i64 } {
        0 | 2 => {
            'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                let n = yield_!(if (0_i64) < 2 { n } else { n });
            }
            note(guard("tl4").len() + (n + 3_i64) % 9);
            if (1_i64) < 2 { drop(g); return n; }
            let n = (match if (n) == 1 { 3_i64 } else { n } { 0 | 1 => if (3_i64) < 0 { 1_i64 } else { 4_i64 }, x if x % 2 == 0 => x % 3 + n, _ => (n + n) % 9 });
        }
        1 => {
            let n = yield_!(3_i64);
            let n5 @ 0..=6 = (yield_!(g.len())) else { return n };
            match if (if (n5) > 2 { n } else { n }) <= 3 && ((1_i64) <= 0) { [5_i64, n, 5_i64][1] } else { three(n, n, n) } {
                0 | 2 => {
                    note(format!("{} {n}", (n + n) % 9));
                }
                1 => {
                    let mut n6 = ((n5, n).0, { note(n5); n }).0;
                    if (n5) > 3 { drop(g); }
                }
                x if x > 4 => {
                    yield_!(0_i64);
                }
                _ => {
                    if !(((match n5 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) <= 4) { return 5_i64; }
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (n + n) % 9
});

generator!(body_130 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match [three(n, 2_i64, n), { note(0_i64); n }, yield_!(n)][1] {
        0 | 2 => {
            note(format!("{} {n}", n));
            note(format!("{}", if (n) > 3 { n } else { n }));
            let n1 @ 2.. = (yield_!(if (n) != 4 { n } else { n })) else { note(three(n, n, n)); return 2 };
        }
        1 => {
            let n = 'l2:  {
                note(guard("tl3").len() + eval(0_i64));
                if !((yield_!(n)) <= 0) { break 'l2 n; }
                let n4 @ 3.. = (yield_!(n)) else { note(if (n) < 3 { n } else { n }); return 3 };
                yield_!(g.len())
            };
            note((({ note(n); n } - if (n) <= 1 { n } else { 4_i64 }) + ([n, 3_i64, n][1] - { note(n); n })) % 9);
        }
        x if x > 4 => {
            drop(g);
            yield_!(0);
        }
        _ => {
            'l5: for i5 in 0..((n - n)).clamp(0, 3) {
                if ([[n, 4_i64, 2_i64][1], [i5, 0_i64, 4_i64][1], yield_!(i5)][1]) > 0 && ((yield_!(n)) > 4 && ((0_i64) <= 4)) {
                    if (g.len()) < 2 { continue 'l5; }
                    let l6 = |n: i64| note(g.len() + n);
                    l6(n);
                    let mut l7: Option<crate::trace::Guard> = Some(guard("ol7"));
                    let Some(mut l8) = l7 else { return [n, n, 3_i64][1] };
                }
            }
        }
    }
    yield_!(n)
});

coroutine!(body_131 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{} {n}", n));
    let mut n1 = (match (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) { 0 | 1 => { note(n); n }, x if x % 2 == 0 => x % 3 + step(1, n).await, _ => (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) });
    note(format!("{} {n1}", n1));
    note(if (step(1, n1).await) < 2 || ((g.len()) <= 1) { (g.wait(2, n).await + (n + n) % 9) % 9 } else { three(g.wait(1, n1).await, n, (match 3_i64 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n1, _ => 3_i64 })) });
    n1 -= (g.wait(2, three(n, n1, 0_i64)).await) % 10;
    let mut l2 = vec![guard((n1 + n1) % 9), guard(1_i64)];
    'l3: while let Some(mut topl2) = l2.pop() {
        note(topl2.wait(1, g.wait(1, (n - n1)).await).await);
        g.push('x');
        note(format!("{} {n}", topl2.wait(0, n).await));
    }
    note(format!("{}", step(0, 2_i64).await));
    let l4: i64;
    if (n1) <= 2 { l4 = [if (n1) == 2 { n1 } else { n1 }, eval(1_i64), if (n1) < 0 { n1 } else { n1 }][1]; } else { l4 = ((n1, 2_i64).0 - eval(n1)); }
    if let x @ 1.. = ([n1, 5_i64, 2_i64][1], three(4_i64, n, n)).0 && x < 9 {
        let mut l4 = three((l4 + l4) % 9, g.grow(0).await.unwrap_or(7), 1);
        note(format!("{} {x}", (x, n).0));
    }
    eval(l4)
});

generator!(body_132 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(eval(yield_!(if (n) == 0 { n } else { n })));
    let mut l1 = vec![guard(2_i64), guard([n, n, n][1])];
    'l2: while let Some(mut topl1) = l1.pop() {
        let mut i3 = 0;
        'l3: while i3 < 1 && (!(([n, n, 2_i64][1]) < 0)) {
            i3 += 1;
            let l4: i64;
            if (i3) == 3 { l4 = topl1.len(); } else { l4 = [topl1.len(), topl1.len(), yield_!(n)][1]; }
            let n6 = 'l5: loop {
                let l7: i64;
                if ((l4 + i3) % 9) == 2 { l7 = topl1.len(); } else { l7 = ({ note(l4); i3 }, eval(3_i64)).0; }
                if !((yield_!(l4)) != 3) { break 'l5 l4; }
                if let x @ 2.. = (match yield_!(5_i64) { 0 | 1 => (l4 + l4) % 9, x if x % 2 == 0 => x % 3 + three(n, 4_i64, l7), _ => [i3, l7, 3_i64][1] }) && x < 9 {
                    let l8 = |n: i64| note(topl1.len() + n);
                    l8(l4);
                    assert!((n) < 2 || true, "{}", yield_!([i3, l7, l4][1]));
                }
                break 'l5 if (topl1.len()) > 4 { 1_i64 } else { g.len() };
            };
        }
        yield_!(topl1.len());
        match topl1.len() { 0 | 1 => { drop(g); return n; } _ => note(0) }
    }
    if !((n) < 2) {
        let mut g9 = guard("g9-3");
    } else {
        'l10: for i10 in 0..(yield_!(n)).clamp(0, 3) {
            g.push('x');
        }
    }
    yield_!(n)
});

generator!(body_133 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: while i1 < 2 && (!((three(n, 5_i64, n)) < 0)) {
        i1 += 1;
        if (4_i64) < 0 { note(1); } else { note(g.into_name()); break 'l1; }
    }
    let mut g2 = guard("g2-1");
    if (n) != 1 { drop(g2); return n; }
    yield_!(eval(n));
    let l3: i64;
    if (n) != 4 { l3 = (eval(n), yield_!(n)).0; } else { l3 = g2.len(); }
    if let x @ 2.. = g2.len() && x < 9 {
        match yield_!(if (n) > 4 { n } else { l3 }) {
            0 | 2 => {
                let mut n4 = three((n - l3), yield_!(x), g2.len());
                if let 0..=4 = guard("tl5").len() + 4_i64 {
                    g2.push('x');
                    note(guard("tl6").len() + n);
                    let mut g7 = g2;
                }
                n4 += (yield_!((match l3 { 0 | 1 => l3, x if x % 2 == 0 => x % 3 + l3, _ => x }))) % 10;
                let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
                l8 = if yield_!((match n { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => x })) > 2 { None } else { Some(guard("p")) };
            }
            1 => {
                let mut g10 = guard("g10-0");
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    (0_i64 - l3)
});

coroutine!(body_134 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let l1 = |n: i64| note(g.len() + n);
    l1(n);
    step(2, (n, n).0).await;
    'l2: {
        if let x @ 2.. = g.wait(1, n).await && x < 9 {
            let mut i3 = 0;
            'l3: while i3 < 1 && (((3_i64 - 0_i64)) > 0 && ((n) == 2)) {
                i3 += 1;
                note(if (step(1, (x + 5_i64) % 9).await) == 1 { (if (x) == 1 { i3 } else { 4_i64 } - { note(3_i64); 4_i64 }) } else { eval((3_i64, i3).0) });
                assert!((x) <= 0 || true, "{}", step(0, eval(x)).await);
            }
            let n4 = (match (5_i64, n).0 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + g.wait(0, x).await, _ => step(1, n).await });
        }
        g = guard("g=7");
        let n6 = 'l5:  {
            let mut g7 = guard("g7-2");
            match (n, 4_i64).0 { 0 | 1 => { drop(g7); return n; } _ => note(0) }
            if !(((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) < 0) { break 'l5 n; }
            let n = step(1, g.len()).await;
            if (g.wait(2, n).await) <= 3 { { note(0_i64); n } } else { if (n) == 0 { n } else { n } }
        };
        g = guard("g=8");
    }
    three(n, n, n)
});

generator!(body_135 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = g;
    yield_!(0);
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let mut g3 = guard("g3-0");
        let mut g4 = guard("g4-0");
    }
    'l5: {
        let n = [eval(n), (n + 0_i64) % 9, eval(n)][1];
        if !((three(if (n) <= 3 { n } else { n }, (n, n).0, three(2_i64, n, n))) < 4) {
            match { note(g1.len()); n } {
                0 | 2 => {
                    let n6 = { note(yield_!(n)); g1.len() };
                    note(if !(((match n6 { 0 | 1 => if (n) != 2 { n } else { n }, x if x % 2 == 0 => x % 3 + yield_!(n6), _ => eval(5_i64) })) > 1) { (match { note(n6); 0_i64 } { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => three(n6, n, n) }) } else { yield_!(n6) });
                    let l7: i64;
                    if (4_i64) != 4 { l7 = yield_!(if (n) == 3 { 2_i64 } else { n6 }); } else { l7 = yield_!(n); }
                    note(format!("{} {n}", yield_!(l7)));
                }
                1 => {
                    let mut l8: Option<crate::trace::Guard> = Some(guard("ol8"));
                    note(l8.as_ref().map_or(n, |g| g.len()));
                    note(format!("{} {n}", n));
                    let mut g10 = guard("g10-4");
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
    }
    (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_136 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    let Some(mut l2) = l1 else { return yield_!(n) };
    note(format!("{} {n}", yield_!(n)));
    if (n) > 0 || ((n) <= 4) { return n; }
    {
        note((match l2.len() { 0 | 1 => (match (n + n) % 9 { 0 | 1 => (n - 1_i64), x if x % 2 == 0 => x % 3 + three(n, n, n), _ => { note(4_i64); n } }), x if x % 2 == 0 => x % 3 + n, _ => (three(n, n, n) + if (n) > 3 { n } else { n }) % 9 }));
        {
            let mut g3 = guard("g3-3");
            note(three([{ note(n); 5_i64 }, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })][1], yield_!({ note(n); n }), yield_!(if (n) < 2 { n } else { n })));
        }
    }
    let l4: i64;
    if (n) <= 4 && ((n) < 0) { l4 = yield_!(three(n, n, n)); } else { l4 = if !(([3_i64, n, n][1]) <= 2) { yield_!(n) } else { [n, n, n][1] }; }
    assert!((l4) < 3 || true, "{}", yield_!((match n { 0 | 1 => l4, x if x % 2 == 0 => x % 3 + 3_i64, _ => n })));
    {
        let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
        let Some(mut l6) = l5 else { return (n - l4) };
        l2 = guard("l2=4");
        l6 = guard("l6=6");
    }
    note(format!("{}", if (n) < 1 { n } else { l4 }));
    three(l4, n, n)
});

coroutine!(body_137 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n2 = 'l1:  {
        note(format!("{} {n}", (n, n).0));
        let mut l3: Option<crate::trace::Guard> = Some(guard("ol3"));
        l3 = if step(0, [n, n, n][1]).await > 2 { None } else { Some(guard("p")) };
        if (eval(4_i64)) <= 3 { break 'l1 n; }
        'l5: {
            let l6: i64;
            if (three(n, n, n)) == 4 { l6 = (match g.wait(0, n).await { 0 | 1 => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }), x if x % 2 == 0 => x % 3 + eval(n), _ => step(0, n).await }); } else { l6 = if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) < 4 || ((n) != 3) { g.wait(0, n).await } else { if (n) <= 0 { n } else { n } }; }
        }
        (g.wait(0, n).await + g.len()) % 9
    };
    step(0, if (n) != 1 { 0_i64 } else { n }).await;
    step(1, (match n2 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n2, _ => n2 })).await;
    if (step(1, n2).await) > 4 { drop(g); }
    note(format!("{} {n2}", step(0, 4_i64).await));
    let l7: i64;
    if ((n - n)) < 2 && ((4_i64) < 3) { l7 = eval(step(2, n).await); } else { l7 = step(1, (n2 + n) % 9).await; }
    assert!((n2) > 1 || true, "{}", step(2, vec![n2, 4_i64].len() as i64).await);
    let l7 @ 0.. = (step(0, eval(l7)).await) else { note(n2); return 0 };
    assert!((n) != 1 || true, "{}", step(0, (match l7 { 0 | 1 => l7, x if x % 2 == 0 => x % 3 + l7, _ => l7 })).await);
    (n2, n).0
});

generator!(body_138 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut n1 = yield_!((n - n));
    match guard("tl2").len() + n {
        0..=3 => {
            let n1 @ 0.. = (yield_!((n - n))) else { note(if (n) < 3 { n } else { n }); return 0 };
        }
        x => {
            let n3 = g.len();
            'l4: {
                let mut g5 = guard("g5-0");
                let mut g6 = guard("g6-0");
            }
        }
    }
    assert!((0_i64) < 2 || true, "{}", yield_!(n1));
    let mut l7 = vec![guard([1_i64, 1_i64, n][1]), guard(n1)];
    'l8: while let Some(mut topl7) = l7.pop() {
        'l9: for mut i9 in [guard("a"), guard("b"), guard("c")] {
            let mut l10: Option<crate::trace::Guard> = Some(guard("ol10"));
            if let Some(l11) = l10.take() { note(l11.len() + (4_i64, 1_i64).0); }
            assert!((n1) < 2 || true, "{}", yield_!(yield_!(n)));
        }
        match guard("tl12").len() + n {
            0..=3 => {
                note(format!("{} {n1}", (match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })));
                'l13: {
                    note(yield_!(if ((n + n) % 9) == 0 { [n, n, n][1] } else { [n1, n1, n][1] }));
                }
            }
            x => {
            }
        }
    }
    yield_!(n)
});

generator!(body_139 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    match guard("tl1").len() + yield_!(n) {
        0..=3 => {
            if (three(n, n, n)) == 4 || ((n) <= 2) { return n; }
            {
                let n3 = 'l2: loop {
                    note(format!("{} {n}", (n, 4_i64).0));
                    note(format!("{}", { note(n); n }));
                    if (n) != 2 || ((5_i64) <= 4) { break 'l2 n; }
                    note(format!("{}", g.len()));
                    break 'l2 (if (n) != 3 { n } else { n } + n) % 9;
                };
                let n4 @ 0..=6 = (three([n3, n, n][1], (match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n }), 2_i64)) else { return n };
                let l5 = |n: i64| note(g.len() + n);
                l5(n);
            }
        }
        x => {
            if (5_i64) > 1 {
                if let x @ 1.. = yield_!(yield_!(3_i64)) && x < 9 {
                    note(g.into_name());
                    yield_!(0);
                    note(vec![yield_!(if (x) <= 1 { x } else { n }), { note(eval(x)); (2_i64 - n) }].len() as i64);
                }
                note(format!("{}", yield_!(0_i64)));
            }
            let n6 = n;
        }
    }
    vec![0_i64, n].len() as i64
});

coroutine!(body_140 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    'l1: {
        let n3 = 'l2: loop {
            g.wait(1, (n + 4_i64) % 9).await;
            match guard("tl4").len() + 5_i64 {
                0..=3 => {
                    note(eval(n));
                    let mut g5 = guard("g5-3");
                }
                x => {
                    note(format!("{} {n}", (n - n)));
                    note(format!("{} {n}", (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => 1_i64 })));
                    note(format!("{} {n}", (n + n) % 9));
                }
            }
            if (g.wait(2, n).await) <= 0 { break 'l2 n; }
            if ([n, 2_i64, n][1]) != 3 || ((n) < 1) { note(1); } else { note(g.into_name()); return n; }
            break 'l2 [(5_i64 - n), 4_i64, [n, n, n][1]][1];
        };
        match (0_i64 + n) % 9 { 0 | 1 => { drop(g); return n; } _ => note(0) }
        let n3 @ 0..=6 = (eval(g.len())) else { return n3 };
    }
    note(g.wait(1, [if (n) < 2 { n } else { 3_i64 }, (n + 3_i64) % 9, three(n, n, n)][1]).await);
    let mut g6 = guard("g6-7");
    let mut g7 = guard("g7-2");
    'l8: for mut i8 in [guard("a"), guard("b"), guard("c")] {
    }
    (n - 2_i64)
});

generator!(body_141 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: while i1 < 2 && ((three(0_i64, n, n)) == 3) {
        i1 += 1;
    }
    let mut l2 = vec![guard(yield_!(2_i64)), guard((n - n))];
    'l3: while let Some(mut topl2) = l2.pop() {
        if (4_i64) <= 4 && ((n) > 4) { break; }
        assert!((n) < 4 || true, "{}", yield_!([1_i64, 4_i64, 1_i64][1]));
        let mut l4: Option<crate::trace::Guard> = None;
        if let Some(l5) = l4.take() { note(l5.len() + eval(n)); }
    }
    let l6 = |n: i64| note(g.len() + n);
    l6(n);
    let n = 'l7:  {
        note(yield_!(yield_!(n)));
        let mut g8 = guard("g8-7");
        if (n) <= 0 && ((n) == 1) { break 'l7 n; }
        if let x @ 0.. = g.len() && x < 9 {
            if let x @ 0.. = (three(2_i64, 1_i64, n) + (1_i64 - x)) % 9 && x < 9 {
                g8.push('x');
            }
            let l9 = |n: i64| note(g8.len() + n);
            l9(1_i64);
        }
        yield_!(g.len())
    };
    match if (yield_!(n)) < 0 { [n, n, n][1] } else { n } {
        0 | 2 => {
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    g.len()
});

generator!(body_142 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(format!("{}", (n + n) % 9));
    if let x @ 1.. = n && x < 9 {
        'l1: for i1 in 0..(3_i64).clamp(0, 2) {
            assert!((x) == 1 || true, "{}", yield_!((x - i1)));
            if (i1) == 3 {
                if let x @ 2.. = x && x < 9 {
                    let n2 = eval(g.len());
                    note(format!("{} {x}", g.len()));
                }
                let n3 @ 0.. = (yield_!(yield_!(n))) else { note(yield_!(3_i64)); return 0 };
            } else if (if (n) < 1 { i1 } else { i1 }) < 0 {
                note((g.len() - (if (3_i64) != 1 { i1 } else { n } - (n - 2_i64))));
                yield_!((2_i64, 5_i64).0);
                let n4 @ 0.. = (yield_!([0_i64, x, i1][1])) else { note(if (x) < 1 { n } else { i1 }); return 0 };
            }
        }
        let mut i5 = 0;
        'l5: while i5 < 1 && ((n) == 0) {
            i5 += 1;
            g.push('x');
        }
    }
    g.len()
});

coroutine!(body_143 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-4");
    let mut g2 = guard("g2-3");
    let mut g3 = guard("g3-1");
    let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
    if let Some(mut l5) = l4 {
        note(eval(step(2, g1.wait(2, n).await).await));
        if let x @ 0.. = n && x < 9 {
            match g1.len() { 0 | 1 => { drop(g3); } _ => note(0) }
            let l6: i64;
            if !((three(n, 0_i64, n)) <= 0) { l6 = ((x + 3_i64) % 9, l5.wait(0, 4_i64).await).0; } else { l6 = three((x + n) % 9, { note(x); n }, x); }
        }
        'l7: for mut i7 in [guard("a"), guard("b"), guard("c")] {
            {
                g1 = guard("g1=2");
                'l8: for i8 in 0..(step(2, n).await).clamp(0, 1) {
                    note(format!("{} {i8}", g2.len()));
                    let n9 @ 4.. = (step(2, three(i8, 5_i64, n)).await) else { note(2_i64); return 4 };
                    let mut l10: Option<crate::trace::Guard> = Some(guard("ol10"));
                    if let Some(l11) = l10.take() { note(l11.len() + three(4_i64, n, i8)); }
                }
            }
        }
    }
    note({ note(n); (n + eval(n)) % 9 });
    n
});

generator!(body_144 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{} {n}", (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => 5_i64 })));
    let l1: i64;
    if (n) != 0 { l1 = (match (n + n) % 9 { 0 | 1 => { note(5_i64); n }, x if x % 2 == 0 => x % 3 + eval(n), _ => [n, n, n][1] }); } else { l1 = n; }
    g.push('x');
    'l2: {
        if let x @ 0.. = { note((match l1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + l1, _ => l1 })); [n, l1, 0_i64][1] } && x < 9 {
            let mut x = yield_!(l1);
            if (yield_!(yield_!(n))) < 0 {
                note(format!("{}", g.len()));
                let mut g3 = guard("g3-0");
            }
        }
        'l4: for i4 in 0..((l1 + 3_i64) % 9).clamp(0, 1) {
        }
        match guard("tl5").len() + yield_!(1_i64) {
            0..=3 => {
                let l6 = |n: i64| note(g.len() + n);
                l6(n);
                'l7: for i7 in 0..(three(l1, 4_i64, l1)).clamp(0, 3) {
                    note((match { note(yield_!(l1)); yield_!(2_i64) } { 0 | 1 => if ((match 0_i64 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })) > 0 { eval(n) } else { three(l1, n, 5_i64) }, x if x % 2 == 0 => x % 3 + l1, _ => g.len() }));
                }
            }
            x => {
            }
        }
    }
    { note(4_i64); l1 }
});

generator!(body_145 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    'l1: for i1 in 0..({ note(n); n }).clamp(0, 2) {
        g = guard("g=2");
        match (match eval(n) { 0 | 1 => (n, 1_i64).0, x if x % 2 == 0 => x % 3 + { note(0_i64); i1 }, _ => (match i1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => n }) }) {
            0 | 2 => {
                note(format!("{} {i1}", i1));
                'l2: for i2 in 0..(three(i1, i1, n)).clamp(0, 2) {
                    note(g.len());
                }
                match guard("tl3").len() + (n + 0_i64) % 9 {
                    0..=3 => {
                        let mut n = yield_!(eval(3_i64));
                        g.push('x');
                    }
                    x => {
                        note(format!("{}", n));
                        let n @ 0..=6 = ((yield_!(n), if (4_i64) == 4 { n } else { n }).0) else { return n };
                    }
                }
            }
            1 => {
                let n4 = g.len();
                let n4 @ 0..=6 = ([eval(n), (n, n).0, if (i1) != 4 { n4 } else { i1 }][1]) else { return n };
            }
            x if x > 4 => {
                let mut l5 = vec![guard(n), guard(eval(n))];
                'l6: while let Some(mut topl5) = l5.pop() {
                    note(format!("{} {n}", if (1_i64) < 4 { i1 } else { 0_i64 }));
                }
            }
            _ => {
            }
        }
    }
    three(1_i64, n, 1_i64)
});

coroutine!(body_146 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(g.len());
    let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
    l1 = if g.wait(1, n).await > 2 { None } else { Some(guard("p")) };
    let mut n3 = eval(step(0, n).await);
    note(((match n3 { 0 | 1 => (0_i64 - 5_i64), x if x % 2 == 0 => x % 3 + n, _ => n3 }) - g.wait(1, (n3 - 2_i64)).await));
    let n = 'l4: loop {
        note(format!("{} {n3}", if (n3) > 0 { n3 } else { n }));
        match if (3_i64) != 4 { n } else { n } { 0 | 1 => { drop(g); return n; } _ => note(0) }
        if (1_i64) != 4 { break 'l4 1_i64; }
        if let x @ 0.. = if (three(n, g.grow(0).await.unwrap_or(7), 1)) < 1 || ((4_i64) == 0) { eval(n3) } else { if (n) < 4 { 2_i64 } else { n } } && x < 9 {
            {
                let mut i5 = 0;
                'l5: while i5 < 2 && ((three(n, 0_i64, 3_i64)) < 0 && ((x) != 1)) {
                    i5 += 1;
                    if (g.wait(0, n).await) < 3 { note(1); } else { note(g.into_name()); return i5; }
                    note(format!("{} {n3}", eval(2_i64)));
                }
                note(format!("{} {x}", (x, 4_i64).0));
                n3 -= (((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n3 }), (n + 2_i64) % 9).0) % 10;
            }
        }
        break 'l4 g.len();
    };
    g.wait(0, n3).await
});

generator!(body_147 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(if (n) != 2 { (g.len() + yield_!(2_i64)) % 9 } else { (n, eval(4_i64)).0 });
    note(format!("{} {n}", yield_!(n)));
    let n1 = [if (n) != 0 { 4_i64 } else { n }, [n, n, n][1], (0_i64 + n) % 9][1];
    g = guard("g=6");
    let mut n2 = { note((0_i64 + n) % 9); n };
    let l3: i64;
    if ((0_i64 - n1)) > 1 || ((0_i64) > 1) { l3 = yield_!((n2 + n1) % 9); } else { l3 = yield_!(yield_!(5_i64)); }
    n2 += ((yield_!(n1) - n)) % 10;
    let n4 @ 2.. = (yield_!(yield_!(l3))) else { note(yield_!(4_i64)); return 2 };
    let mut g5 = guard("g5-6");
    { note(n1); 3_i64 }
});

generator!(body_148 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    match eval(3_i64) {
        0 | 2 => {
            yield_!((n, n).0);
            if ([(n, n).0, yield_!(n), yield_!(n)][1]) < 2 {
                g = guard("g=2");
                match (match [4_i64, n, n][1] { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + (n - n), _ => yield_!(n) }) {
                    0 | 2 => {
                        g = guard("g=2");
                        let n1 @ 0..=6 = (three((2_i64 + n) % 9, yield_!(n), (n, n).0)) else { return 2_i64 };
                        note(format!("{} {n}", (n1, 0_i64).0));
                        note({ note(n); g.len() });
                    }
                    1 => {
                        let n @ 4.. = (yield_!(if (0_i64) <= 2 { n } else { n })) else { note(yield_!(n)); return 4 };
                        let n2 = (eval(n) + { note(n); n }) % 9;
                    }
                    x if x > 4 => {
                        let mut g3 = guard("g3-4");
                        note(guard("tl4").len() + { note(n); n });
                        let mut l5: Option<crate::trace::Guard> = Some(guard("ol5"));
                        if let Some(l6) = l5.take() { note(l6.len() + (match 1_i64 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })); }
                    }
                    _ => {
                        let l7 = |n: i64| note(g.len() + n);
                        l7(n);
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
    (n + n) % 9
});

coroutine!(body_149 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if (three({ note(n); n }, g.grow(1).await.unwrap_or(7), 1)) != 4 && (((n + n) % 9) <= 4 || ((1_i64) <= 1)) {
        if (n) <= 2 { note(1); } else { note(g.into_name()); return 2_i64; }
        let mut l1: Option<crate::trace::Guard> = Some(guard("ol1"));
        if let Some(l2) = l1.take() { note(l2.len() + three(n, n, n)); }
        let mut g3 = guard("g3-6");
        let mut l4: Option<crate::trace::Guard> = Some(guard("ol4"));
        l4 = if g3.wait(1, step(2, n).await).await > 2 { None } else { Some(guard("p")) };
    }
    let mut n = (n + eval(4_i64)) % 9;
    let mut g6 = guard("g6-5");
    g = guard("g=7");
    match guard("tl7").len() + n {
        0..=3 => {
            g6.wait(1, [n, n, n][1]).await;
        }
        x => {
            note(format!("{} {n}", g6.len()));
            let mut n = { note(eval(4_i64)); g.wait(2, 1_i64).await };
            note(format!("{} {n}", step(0, 4_i64).await));
            note(format!("{} {n}", (0_i64 + n) % 9));
        }
    }
    assert!((n) > 1 || true, "{}", step(2, [n, n, n][1]).await);
    if (if (n) != 0 { n } else { n }) <= 0 { drop(g); }
    { note(n); n }
});
