//! Written by `generate.rs`: `DUNDER_REGENERATE=7,150 cargo test --test compare regenerate`.

#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::trace::{eval, guard, note};

fn three(a: i64, b: i64, c: i64) -> i64 {
    note(format!("three {a} {b} {c}"));
    (a + 2 * b - c) % 7
}

generator!(body_0 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    'l1: {
        'l2: for i2 in 0..(yield_!(n)).clamp(0, 3) {
            yield_!(eval(n));
            let n3 = [yield_!(3_i64), if (i2) == 0 { 2_i64 } else { 0_i64 }, { note(n); 3_i64 }][1];
            if (yield_!((4_i64 + n) % 9)) != 4 && ((3_i64) <= 4 && ((0_i64) < 0)) {
                let n4 = three(if (n) != 4 { 1_i64 } else { 2_i64 }, (n3, n).0, yield_!(n3));
                yield_!(n4);
            } else {
                let mut g5 = guard("g5-8");
            }
            if let x @ 1.. = (three(n3, n3, 3_i64) - yield_!(1_i64)) && x < 9 {
                if ((x + 1_i64) % 9) <= 3 { break; }
                'l6: {
                    note(format!("{} {n}", if (3_i64) != 3 { 3_i64 } else { i2 }));
                    note(format!("{} {x}", if (0_i64) <= 4 { x } else { 1_i64 }));
                }
            }
            match n3 {
                0 | 2 => {
                    note(format!("{}", eval(n3)));
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
    yield_!(n)
});

generator!(body_1 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note((three([5_i64, n, n][1], yield_!(n), eval(n)) - 2_i64));
    g.push('x');
    {
        if (2_i64) <= 2 && (!(((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) != 2)) {
            let mut n1 = yield_!((n + 2_i64) % 9);
            let n2 = n1;
            let mut i3 = 0;
            'l3: while i3 < 1 && ((n2) > 0) {
                i3 += 1;
                n1 -= (([n, n2, 2_i64][1] - yield_!(i3))) % 10;
            }
        }
    }
    'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
        yield_!(4_i64);
        let n = n;
    }
    let mut g5 = guard("g5-6");
    let mut n6 = if !((if (n) == 4 { 5_i64 } else { 2_i64 }) > 3) { (n, n).0 } else { { note(n); n } };
    match ((match n6 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n6 }) + n6) % 9 {
        0 | 2 => {
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    { note(n); n }
});

generator!(body_2 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    yield_!((4_i64 - n));
    note(format!("{} {n}", eval(0_i64)));
    if let x @ 0.. = [n, eval(3_i64), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })][1] && x < 9 {
        let mut g1 = guard("g1-1");
        let mut n2 = { note({ note(n); x }); { note(x); x } };
    }
    let mut g3 = guard("g3-7");
    g = guard("g=6");
    let mut g4 = guard("g4-0");
    yield_!(n);
    eval(n)
});

generator!(body_3 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note((eval(n) + (yield_!(n) - { note(n); n })) % 9);
    match n {
        0 | 2 => {
            if let x @ 3.. = { note((match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })); g.len() } && x < 9 {
                g.push('x');
                match g.len() {
                    0 | 2 => {
                        let mut n1 = eval(yield_!(3_i64));
                        note(format!("{} {n}", (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n1, _ => 2_i64 })));
                        n1 += (x) % 10;
                    }
                    1 => {
                        note(format!("{}", (4_i64 - n)));
                        let n2 = eval(yield_!(x));
                    }
                    x if x > 4 => {
                        note(format!("{} {x}", yield_!(x)));
                        yield_!(if (n) != 3 { 3_i64 } else { n });
                    }
                    _ => {
                        note(format!("{}", three(n, x, n)));
                    }
                }
            }
            let mut n3 = if (yield_!(n)) <= 4 { (n + n) % 9 } else { eval(n) };
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    eval(n)
});

generator!(body_4 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(three(g.len(), (match yield_!(n) { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + yield_!(n), _ => yield_!(n) }), (if (3_i64) < 4 { n } else { n }, three(n, n, n)).0));
    let l1: i64;
    if ((4_i64 - n)) <= 1 { l1 = (n, (2_i64 - n)).0; } else { l1 = n; }
    {
        note(three(yield_!([0_i64, 0_i64, 3_i64][1]), (eval(2_i64) + (4_i64, n).0) % 9, three(n, yield_!(n), l1)));
        note(g.into_name());
        yield_!(0);
        let mut g2 = guard("g2-3");
    }
    let n = if (yield_!(2_i64)) != 0 && ((2_i64) > 3) { vec![5_i64, l1].len() as i64 } else { (4_i64 - l1) };
    note((eval(yield_!(n)) - ((match 2_i64 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + l1, _ => 3_i64 }), { note(l1); l1 }).0));
    {
        let l3: i64;
        if !((three(l1, n, l1)) != 2) { l3 = n; } else { l3 = three(eval(l1), n, [4_i64, n, l1][1]); }
        if (yield_!(4_i64)) == 3 { return n; }
    }
    note((yield_!(if (l1) > 0 { n } else { 5_i64 }), eval(yield_!(n))).0);
    let l4: i64;
    if ((l1 - 1_i64)) != 2 { l4 = if !((three(n, l1, l1)) != 2) { yield_!(l1) } else { n }; } else { l4 = yield_!({ note(0_i64); l1 }); }
    (n - l4)
});

generator!(body_5 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note([(2_i64 - (4_i64 + n) % 9), yield_!(n), (match yield_!(0_i64) { 0 | 1 => (n + n) % 9, x if x % 2 == 0 => x % 3 + (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), _ => (n + 0_i64) % 9 })][1]);
    let mut g1 = guard("g1-2");
    note(format!("{} {n}", yield_!(n)));
    if (eval(yield_!(n))) > 0 {
        'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
            g1.push('x');
            {
                drop(i2);
                yield_!(0);
            }
            note(([yield_!(n), (n + n) % 9, g1.len()][1] + yield_!(n)) % 9);
            let l3: i64;
            if (three(n, n, n)) < 3 { l3 = (4_i64 - (3_i64, n).0); } else { l3 = { note(n); if (n) == 1 { n } else { n } }; }
        }
        if let x @ 1.. = g.len() && x < 9 {
            if let x @ 1.. = three([x, n, x][1], g.len(), eval(5_i64)) && x < 9 {
                let n = (three(x, x, x) - (match n { 0 | 1 => x, x if x % 2 == 0 => x % 3 + 0_i64, _ => x }));
            }
            if (n) <= 2 {
                if (n) > 0 { return n; }
            }
        }
    } else if !((three(n, n, 0_i64)) > 1) {
    }
    three(n, 4_i64, n)
});

generator!(body_6 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    match yield_!((4_i64 + n) % 9) {
        0 | 2 => {
            g.push('x');
            match (match eval(n) { 0 | 1 => (4_i64 - n), x if x % 2 == 0 => x % 3 + yield_!(0_i64), _ => yield_!(n) }) {
                0 | 2 => {
                    drop(g);
                    yield_!(0);
                    note(format!("{} {n}", [1_i64, n, 5_i64][1]));
                    note(format!("{} {n}", (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })));
                    note(format!("{} {n}", [n, n, 0_i64][1]));
                }
                1 => {
                    note(format!("{} {n}", n));
                    note(format!("{} {n}", { note(n); n }));
                }
                x if x > 4 => {
                    let mut g1 = guard("g1-0");
                    g1 = guard("g1=7");
                    note(format!("{} {n}", n));
                    note(format!("{} {n}", { note(4_i64); n }));
                }
                _ => {
                    note(g.into_name());
                    yield_!(0);
                    let n = if !((three(n, n, 5_i64)) > 4) { { note(n); 2_i64 } } else { if (n) <= 2 { 1_i64 } else { 3_i64 } };
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
    { note(n); n }
});

generator!(body_7 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    yield_!(g.len());
    note((match yield_!((5_i64, n).0) { 0 | 1 => ({ note(3_i64); 3_i64 } - [n, n, n][1]), x if x % 2 == 0 => x % 3 + if !((eval(5_i64)) < 3) { eval(n) } else { [2_i64, 0_i64, 3_i64][1] }, _ => (match if (n) == 4 { n } else { n } { 0 | 1 => if (n) <= 1 { n } else { n }, x if x % 2 == 0 => x % 3 + (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 }), _ => yield_!(1_i64) }) }));
    let mut i1 = 0;
    'l1: while i1 < 2 && ((n) == 2) {
        i1 += 1;
        if !(([i1, n, i1][1]) != 4) { break; }
        g = guard("g=7");
        note((n, yield_!((n, i1).0)).0);
        note(yield_!((three(3_i64, i1, i1) - (n + i1) % 9)));
        {
            if ((i1, n).0) > 3 { break 'l1; }
        }
    }
    let mut g2 = guard("g2-6");
    let l3: i64;
    if ((n - 4_i64)) != 3 { l3 = eval(n); } else { l3 = eval({ note(n); n }); }
    g2 = guard("g2=8");
    let l4: i64;
    if (l3) <= 1 && ((n) < 4) { l4 = { note(yield_!(5_i64)); { note(l3); n } }; } else { l4 = if ({ note(5_i64); l3 }) <= 2 { n } else { l3 }; }
    g.push('x');
    g = guard("g=0");
    g.len()
});

generator!(body_8 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    drop(g);
    yield_!(0);
    match (match yield_!(1_i64) { 0 | 1 => if (1_i64) == 3 { n } else { n }, x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => n }), _ => yield_!(0_i64) }) {
        0 | 2 => {
            yield_!(vec![n, n].len() as i64);
        }
        1 => {
            let l1: i64;
            if !((vec![n, 0_i64].len() as i64) == 4) { l1 = vec![{ note(4_i64); 2_i64 }, yield_!(n)].len() as i64; } else { l1 = yield_!([n, 2_i64, n][1]); }
        }
        x if x > 4 => {
            let mut g2 = guard("g2-6");
            if let x @ 3.. = three([n, 5_i64, n][1], (n + n) % 9, (3_i64 - n)) && x < 9 {
                note(format!("{} {n}", 0_i64));
                let mut n3 = (match [n, 2_i64, n][1] { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + eval(n), _ => (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 1_i64, _ => x }) });
            }
        }
        _ => {
            let mut n4 = (match eval(n) { 0 | 1 => three(n, 4_i64, n), x if x % 2 == 0 => x % 3 + [n, n, n][1], _ => three(5_i64, 1_i64, n) });
            if let x @ 0.. = { note(n); (n - n4) } && x < 9 {
                'l5: {
                    if (if (n4) == 0 { 0_i64 } else { x }) == 2 && ((x) < 4) { break 'l5; }
                    let n6 @ 0..=6 = ((if (n) == 1 { 3_i64 } else { n }, (match x { 0 | 1 => n, x if x % 2 == 0 => x % 3 + x, _ => n4 })).0) else { return n };
                    note((vec![[n6, n, n][1], yield_!(n)].len() as i64 - (n4 + eval(n)) % 9));
                }
                let n7 = { note((3_i64, n4).0); (5_i64, n4).0 };
            }
            let mut g8 = guard("g8-5");
        }
    }
    (n + n) % 9
});

generator!(body_9 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    g.push('x');
    g = guard("g=4");
    let n = eval((n + n) % 9);
    if !((eval(eval(3_i64))) > 1) {
        'l1: {
            yield_!(yield_!(n));
        }
        if !(({ note({ note(n); n }); yield_!(n) }) != 4) {
            let n2 = { note(three(5_i64, n, 5_i64)); g.len() };
            let n3 = if (g.len()) != 0 { if (n2) < 0 { n } else { n2 } } else { three(n2, n, n) };
            note(yield_!(n2));
        } else {
            let mut i4 = 0;
            'l4: loop {
                i4 += 1; if i4 > 3 { break; }
                let mut n5 = three(n, { note(i4); n }, three(i4, 2_i64, i4));
                note(yield_!([[2_i64, 2_i64, 4_i64][1], (n5 + i4) % 9, (i4 - i4)][1]));
            }
            let l6: i64;
            if (eval(n)) <= 1 && ((n) <= 4) { l6 = g.len(); } else { l6 = yield_!((n + 1_i64) % 9); }
        }
    } else {
    }
    g.len()
});

generator!(body_10 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    g.push('x');
    if let x @ 1.. = if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) > 1 || ((n) == 4) { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 4_i64, _ => 0_i64 }) } else { n } && x < 9 {
        let mut i1 = 0;
        'l1: loop {
            i1 += 1; if i1 > 3 { break; }
            note(eval(if (yield_!(2_i64)) < 1 { yield_!(n) } else { [x, x, 4_i64][1] }));
            {
                note(yield_!(((match i1 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + 4_i64, _ => 0_i64 }), { note(n); i1 }).0));
                let n2 = (match (i1, 2_i64).0 { 0 | 1 => yield_!(x), x if x % 2 == 0 => x % 3 + eval(n), _ => yield_!(i1) });
                let l3: i64;
                if (if (5_i64) > 0 { x } else { n2 }) != 1 { l3 = if ({ note(2_i64); n }) > 1 || ((n2) != 4) { three(n2, n, n2) } else { eval(n2) }; } else { l3 = yield_!(2_i64); }
            }
            if (((n - i1) + { note(2_i64); 3_i64 }) % 9) != 2 || (!((eval(n)) != 1)) {
                if let x @ 2.. = eval((match n { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + i1, _ => x })) && x < 9 {
                    let mut g4 = guard("g4-1");
                    let l5: i64;
                    if (x) == 1 { l5 = three((n + n) % 9, [x, n, x][1], (x - 0_i64)); } else { l5 = { note((n, x).0); (n - x) }; }
                }
                g.push('x');
                note(format!("{} {n}", (i1, i1).0));
                g = guard("g=6");
            }
        }
    }
    (n - n)
});

generator!(body_11 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if let x @ 0.. = { note(yield_!(n)); { note(n); n } } && x < 9 {
        if (n) > 2 && (!((yield_!(5_i64)) <= 3)) {
            let mut i1 = 0;
            'l1: loop {
                i1 += 1; if i1 > 1 { break; }
                let n2 @ 0..=6 = (yield_!((n + x) % 9)) else { return i1 };
            }
        }
        let mut g3 = guard("g3-3");
    }
    g.push('x');
    let mut g4 = guard("g4-5");
    {
        let mut g5 = guard("g5-6");
        let n6 = yield_!(three(n, n, n));
    }
    if let x @ 3.. = yield_!({ note(n); 1_i64 }) && x < 9 {
        let mut g7 = guard("g7-0");
        let x = yield_!(eval(n));
    }
    if let x @ 0.. = eval((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 })) && x < 9 {
        let mut i8 = 0;
        'l8: while i8 < 1 && (({ note(n); 3_i64 }) != 4 && ((n) < 2)) {
            i8 += 1;
            if (i8) <= 4 && ((if (n) > 0 { n } else { n }) != 2 || ((x) > 4)) {
            }
        }
    }
    (5_i64 - n)
});

generator!(body_12 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    note(yield_!(yield_!((match 1_i64 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => n }))));
    if (three(yield_!(n), eval(n), (n + n) % 9)) != 2 && (((n, n).0) > 0) {
        let n2 @ 0..=6 = (eval((n + n) % 9)) else { return 5_i64 };
        let n3 @ 0..=6 = (if (three(n, n2, n2)) < 0 && ((2_i64) <= 0) { if (5_i64) <= 3 { 0_i64 } else { n2 } } else { g1.len() }) else { return n };
        if (n2) <= 3 && (!((g.len()) > 3)) {
            note(three(n, [(1_i64 - n), (n3 - 3_i64), yield_!(n2)][1], three({ note(n); n2 }, (n2, n3).0, (n2, n3).0)));
        } else if (eval(n)) > 3 && ((n) <= 4) {
            let mut g4 = guard("g4-4");
            g4.push('x');
            let mut n5 = three(g1.len(), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n3, _ => 2_i64 }), yield_!(n2));
            note({ note(yield_!(n)); ([n, n, n3][1] + yield_!(n5)) % 9 });
        }
        if let x @ 0.. = if (if (n3) <= 0 { n } else { n3 }) < 2 || ((n2) < 0) { (n2 + 1_i64) % 9 } else { yield_!(n3) } && x < 9 {
            let mut n6 = ((x + n3) % 9 - yield_!(n3));
            let mut g7 = guard("g7-1");
        }
    }
    {
        g = guard("g=3");
    }
    n
});

generator!(body_13 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note((eval(yield_!(n)), three(yield_!(5_i64), n, (n, 3_i64).0)).0);
    let n1 = (n, (n + 1_i64) % 9).0;
    g.push('x');
    if (yield_!(n)) == 3 && ((yield_!(n1)) <= 3 || ((n1) == 4)) {
        let mut n2 = [n, { note(n); n }, if (n) != 3 { 1_i64 } else { n }][1];
        let mut i3 = 0;
        'l3: while i3 < 3 && (({ note(n2); n1 }) < 0 && ((n2) > 4)) {
            i3 += 1;
            n2 -= (if ((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + i3, _ => n1 })) == 4 { eval(n) } else { { note(i3); n1 } }) % 10;
            if ((n - i3)) < 3 { continue 'l3; }
            let mut i4 = 0;
            'l4: while i4 < 1 && ((yield_!(n1)) == 0 || ((n) != 0)) {
                i4 += 1;
                let mut g5 = guard("g5-7");
                'l6: for i6 in 0..({ note(n2); n2 }).clamp(0, 3) {
                    n2 -= (i4) % 10;
                }
                g5 = guard("g5=1");
                let mut n7 = three((i3, 2_i64).0, (n - i4), (1_i64 - n1));
            }
            yield_!(n2);
        }
    }
    (n + 0_i64) % 9
});

generator!(body_14 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-5");
    let n2 = if (yield_!(n)) <= 1 || ((n) > 0) { n } else { n };
    let n2 @ 0..=6 = (g.len()) else { return 0_i64 };
    let mut n = (yield_!(5_i64), (n2, n).0).0;
    note({ note((n2 - eval(1_i64))); (yield_!(n) - n2) });
    if !((if !((yield_!(n2)) <= 3) { n2 } else { n }) > 0) {
        n += ((match (n2 + 4_i64) % 9 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 }), _ => (n - 5_i64) })) % 10;
        yield_!((n - n));
        let n3 = ((match 4_i64 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + n2, _ => n2 }), g.len()).0;
    } else if (yield_!(n)) != 3 {
        let n4 = n2;
        let mut g5 = guard("g5-5");
        'l6: for mut i6 in [guard("a"), guard("b"), guard("c")] {
            let mut i7 = 0;
            'l7: loop {
                i7 += 1; if i7 > 1 { break; }
                let mut i7 = yield_!((n2 + 4_i64) % 9);
                let l8: i64;
                if (yield_!(3_i64)) > 1 || ((i7) > 2) { l8 = if (n) == 3 || ((n) == 0) { g.len() } else { n2 }; } else { l8 = g1.len(); }
                {
                }
            }
        }
    }
    (match n2 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_15 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(g.into_name());
    yield_!(0);
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 2 { break; }
        let mut i2 = 0;
        'l2: while i2 < 3 && (((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => 2_i64 })) == 2) {
            i2 += 1;
            if ((i2, i1).0) <= 2 || ((i1) > 1) { break 'l1; }
        }
        let l3: i64;
        if (yield_!(n)) != 1 { l3 = [[n, i1, 4_i64][1], i1, yield_!(i1)][1]; } else { l3 = (match eval(n) { 0 | 1 => yield_!(i1), x if x % 2 == 0 => x % 3 + yield_!(i1), _ => [n, n, 1_i64][1] }); }
    }
    let mut g4 = guard("g4-7");
    if let x @ 1.. = (if (n) != 0 { n } else { n } + n) % 9 && x < 9 {
        let l5: i64;
        if (n) < 2 || ((x) == 0) { l5 = yield_!((1_i64 - x)); } else { l5 = g4.len(); }
        if !((((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n }) - yield_!(x))) == 2) {
        }
    }
    match yield_!((4_i64 + n) % 9) {
        0 | 2 => {
            {
                if !(({ note(yield_!(n)); g4.len() }) < 0) {
                    let n = n;
                    note(format!("{} {n}", three(n, n, n)));
                } else if (5_i64) <= 3 {
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
    (match 2_i64 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_16 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-5");
    g1 = guard("g1=6");
    note(if (if ({ note(n); n }) == 3 || ((n) == 4) { eval(n) } else { (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }) }) == 3 { n } else { (g.len() - 5_i64) });
    g1.push('x');
    g1.push('x');
    let mut g2 = guard("g2-7");
    if (n) > 0 || (({ note(n); n }) != 3) {
        'l3: for i3 in 0..((n - 5_i64)).clamp(0, 1) {
            'l4: {
                if ((n + (n - i3)) % 9) < 4 {
                    let mut g5 = guard("g5-1");
                    note(i3);
                } else if ({ note(n); n }) <= 3 && ((i3) == 0) {
                    note(if ((match if (i3) != 1 { n } else { n } { 0 | 1 => yield_!(3_i64), x if x % 2 == 0 => x % 3 + (5_i64, i3).0, _ => eval(n) })) <= 4 { if (yield_!(i3)) != 0 || ((i3) > 2) { yield_!(n) } else { g.len() } } else { if (3_i64) != 0 || ((i3) > 1) { { note(n); 1_i64 } } else { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }) } });
                }
            }
            let i3 = yield_!(4_i64);
        }
    } else if (yield_!(n)) < 4 {
    }
    { note(n); n }
});

generator!(body_17 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(n);
    g.push('x');
    let mut g1 = guard("g1-2");
    'l2: {
        let mut g3 = guard("g3-2");
        let n @ 0..=6 = ((three(n, n, n) - { note(n); 1_i64 })) else { return n };
        let mut g4 = guard("g4-3");
        yield_!((n - 5_i64));
    }
    let mut n5 = n;
    let mut i6 = 0;
    'l6: while i6 < 1 && (((n + n5) % 9) <= 0 && ((n) == 1)) {
        i6 += 1;
        if let x @ 3.. = [yield_!(i6), yield_!(n), { note(n); n }][1] && x < 9 {
            g = guard("g=2");
            g.push('x');
        }
        let mut i6 = (n + yield_!(i6)) % 9;
        let mut n5 = yield_!(eval(i6));
    }
    (n5, 2_i64).0
});

generator!(body_18 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n @ 0..=6 = ((match (match 2_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) { 0 | 1 => [n, n, n][1], x if x % 2 == 0 => x % 3 + three(3_i64, n, n), _ => { note(n); 5_i64 } })) else { return n };
    {
        drop(g);
        yield_!(0);
    }
    if ((match vec![n, 4_i64].len() as i64 { 0 | 1 => three(n, n, n), x if x % 2 == 0 => x % 3 + yield_!(n), _ => (n - n) })) > 3 {
        let mut g1 = guard("g1-4");
        let mut i2 = 0;
        'l2: loop {
            i2 += 1; if i2 > 2 { break; }
            let n3 @ 0..=6 = (g1.len()) else { break };
            if (eval(i2)) <= 0 { break 'l2; }
            let mut g4 = guard("g4-1");
        }
        let mut g5 = guard("g5-4");
        note((match { note((n, n).0); (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => 5_i64 }) } { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + yield_!(n), _ => [g5.len(), yield_!(n), [n, n, 4_i64][1]][1] }));
    } else if (0_i64) != 0 && ((n) == 0) {
        if (if (n) <= 2 || ((n) != 2) { 3_i64 } else { (n - n) }) != 2 {
            let mut n6 = yield_!({ note(n); n });
            n6 += (((match n { 0 | 1 => n6, x if x % 2 == 0 => x % 3 + 2_i64, _ => n6 }) - (match n6 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 1_i64, _ => n6 }))) % 10;
            let mut g7 = guard("g7-0");
        }
    }
    yield_!(n)
});

generator!(body_19 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    {
        let n1 = three({ note(n); 0_i64 }, if (n) < 0 { n } else { n }, n);
        if !((three(yield_!(n1), g.len(), { note(n); n1 })) == 1) {
            let l2: i64;
            if (if (5_i64) > 4 { 0_i64 } else { n1 }) < 2 && ((n) <= 4) { l2 = { note(eval(n)); n }; } else { l2 = [eval(1_i64), g.len(), yield_!(n)][1]; }
            note(yield_!(yield_!(g.len())));
        } else {
            'l3: {
                note(format!("{} {n1}", yield_!(n1)));
                let mut g4 = guard("g4-3");
                note((match yield_!(yield_!(4_i64)) { 0 | 1 => yield_!(three(n1, n1, 2_i64)), x if x % 2 == 0 => x % 3 + ({ note(n); n1 } - yield_!(1_i64)), _ => (match { note(n1); n1 } { 0 | 1 => (n1, n).0, x if x % 2 == 0 => x % 3 + if (n) == 3 { n } else { 0_i64 }, _ => (3_i64 - n) }) }));
            }
        }
    }
    if !(((match [2_i64, n, 2_i64][1] { 0 | 1 => if (2_i64) != 3 { n } else { n }, x if x % 2 == 0 => x % 3 + yield_!(2_i64), _ => three(n, n, n) })) <= 2) {
        note(({ note(if (n) != 3 { n } else { 0_i64 }); g.len() } - n));
        if (yield_!(5_i64)) > 0 && ((n) == 4) { return n; }
        let n5 = (yield_!(n) - eval(2_i64));
    }
    let mut n = three(yield_!(n), (match 3_i64 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }), yield_!(2_i64));
    let l6: i64;
    if ({ note(n); n }) < 3 { l6 = (yield_!(n), eval(n)).0; } else { l6 = (yield_!(n) - if (n) > 1 { n } else { n }); }
    three(l6, n, 2_i64)
});

generator!(body_20 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    yield_!(g.len());
    let mut g1 = guard("g1-0");
    let l2: i64;
    if ((5_i64 + n) % 9) > 4 && ((n) > 4) { l2 = ((n + n) % 9, if (1_i64) > 2 { n } else { n }).0; } else { l2 = eval((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); }
    let mut g3 = guard("g3-5");
    'l4: {
        'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
            if let x @ 3.. = yield_!((n - l2)) && x < 9 {
                let n6 @ 0..=6 = ((three(2_i64, l2, l2) + if (n) == 1 { 1_i64 } else { n }) % 9) else { return l2 };
                let n6 = x;
            }
            note(i5.into_name());
            yield_!(0);
            let n7 = yield_!(yield_!(l2));
        }
        let mut i8 = 0;
        'l8: while i8 < 2 && (((match 1_i64 { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + 5_i64, _ => 0_i64 })) != 1 && ((n) > 0)) {
            i8 += 1;
            if ((l2, i8).0) != 1 {
                let mut n9 = g.len();
            } else if (g.len()) <= 2 {
                let mut g10 = guard("g10-8");
            }
        }
    }
    (match l2 { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })
});

generator!(body_21 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    match ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n }) - yield_!(n)) {
        0 | 2 => {
            let n1 = n;
            g.push('x');
            let n2 = g.len();
        }
        1 => {
            g.push('x');
        }
        x if x > 4 => {
            note(yield_!({ note(n); [n, 2_i64, 3_i64][1] }));
            let mut n = (yield_!(n) + { note(3_i64); n }) % 9;
            n += (n) % 10;
        }
        _ => {
            'l3: for i3 in 0..(n).clamp(0, 2) {
                note(format!("{} {i3}", eval(i3)));
            }
            note(format!("{} {n}", eval(2_i64)));
            let n4 @ 0..=6 = (((n + n) % 9, three(n, 0_i64, 0_i64)).0) else { return n };
            let mut g5 = guard("g5-7");
        }
    }
    drop(g);
    yield_!(0);
    if (eval(yield_!(n))) < 2 {
        note(format!("{} {n}", n));
    }
    yield_!(n)
});

generator!(body_22 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(g.into_name());
    yield_!(0);
    note(if (three(three(3_i64, n, 5_i64), three(n, 4_i64, 3_i64), yield_!(n))) != 0 && ((vec![n, n].len() as i64) <= 0 && ((n) == 3)) { yield_!(yield_!(n)) } else { yield_!((n, n).0) });
    let mut g1 = guard("g1-6");
    if let x @ 0.. = g1.len() && x < 9 {
        let mut g2 = guard("g2-5");
        'l3: for i3 in 0..(g2.len()).clamp(0, 1) {
            let x @ 0..=6 = (g2.len()) else { return n };
            if !((yield_!(2_i64)) == 0) { break 'l3; }
            let x = three(three(i3, x, x), (n - x), eval(2_i64));
        }
    }
    let mut g4 = guard("g4-8");
    let mut g5 = guard("g5-3");
    g4 = guard("g4=3");
    yield_!(eval(n));
    [n, n, n][1]
});

generator!(body_23 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(yield_!(g.len()));
    let n1 @ 0..=6 = ({ note((4_i64, n).0); yield_!(4_i64) }) else { return n };
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let n3 = eval(yield_!(3_i64));
        i2 = guard("i2=6");
        {
            if (yield_!((1_i64, n1).0)) < 0 {
                let n = n;
                note({ note((i2.len() + (n3 + n) % 9) % 9); n1 });
                note(yield_!(yield_!(three(2_i64, n3, 2_i64))));
                if ({ note((match n { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + 4_i64, _ => n3 })); [n3, n, 1_i64][1] }) == 4 {
                    note((n1, yield_!((match 5_i64 { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n3, _ => n3 }))).0);
                    note(format!("{}", g.len()));
                    let n4 = if ([n3, n3, n3][1]) < 3 { 5_i64 } else { (0_i64 - n3) };
                    note(format!("{} {n}", eval(3_i64)));
                } else if (yield_!(n)) <= 3 && ((n) != 1) {
                    yield_!((n1 + n) % 9);
                }
            }
        }
    }
    (n1, 2_i64).0
});

generator!(body_24 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-6");
    {
        let n = (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (n - n), _ => three(n, n, 3_i64) });
        {
            let mut i2 = 0;
            'l2: while i2 < 3 && (!(((5_i64 + n) % 9) < 4)) {
                i2 += 1;
                let mut i3 = 0;
                'l3: loop {
                    i3 += 1; if i3 > 3 { break; }
                    g.push('x');
                }
                let l4: i64;
                if ((i2 - 4_i64)) > 1 { l4 = (if (n) <= 3 { i2 } else { 2_i64 } - (n - n)); } else { l4 = [yield_!(1_i64), if (n) <= 1 { i2 } else { 3_i64 }, yield_!(n)][1]; }
                if !(((l4 - i2)) <= 4) { continue 'l2; }
                note((match { note(if (5_i64) > 0 { n } else { l4 }); [i2, 4_i64, 4_i64][1] } { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + l4, _ => (n - yield_!(n)) }));
            }
        }
    }
    let mut g5 = guard("g5-4");
    'l6: for i6 in 0..({ note(n); n }).clamp(0, 1) {
        g5 = guard("g5=0");
        note(i6);
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })
});

generator!(body_25 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut n = (match (n + 1_i64) % 9 { 0 | 1 => (n, n).0, x if x % 2 == 0 => x % 3 + { note(4_i64); n }, _ => (n + n) % 9 });
    if ((yield_!(2_i64), (n - n)).0) < 4 {
        if ([(n, 5_i64).0, [3_i64, n, n][1], n][1]) == 2 && ((n) > 4) {
            let mut g1 = guard("g1-1");
        } else if ((n + n) % 9) < 0 || ((n) > 0) {
            let mut g2 = g;
            yield_!(0);
            match three(n, (n - 4_i64), three(n, 0_i64, n)) {
                0 | 2 => {
                    g2 = guard("g2=1");
                    note(format!("{}", yield_!(n)));
                }
                1 => {
                    let mut g3 = guard("g3-2");
                    drop(g3);
                    yield_!(0);
                }
                x if x > 4 => {
                    n += ((n + yield_!(n)) % 9) % 10;
                    note(g2.into_name());
                    yield_!(0);
                    note(format!("{} {n}", eval(n)));
                    note(format!("{} {n}", n));
                }
                _ => {
                    yield_!((n - n));
                }
            }
            {
            }
        }
    }
    yield_!(3_i64)
});

generator!(body_26 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let l1: i64;
    if !((4_i64) != 4) { l1 = yield_!((n, n).0); } else { l1 = [[0_i64, 3_i64, n][1], g.len(), { note(0_i64); n }][1]; }
    note(format!("{} {n}", n));
    let mut g2 = g;
    yield_!(0);
    let n3 = yield_!((n + 3_i64) % 9);
    let l4: i64;
    if !((yield_!(l1)) == 2) { l4 = g2.len(); } else { l4 = (match l1 { 0 | 1 => three(n3, n, n3), x if x % 2 == 0 => x % 3 + (n3 + 0_i64) % 9, _ => l1 }); }
    g2.push('x');
    if let x @ 2.. = [yield_!(0_i64), (l4 + l4) % 9, g2.len()][1] && x < 9 {
        let l5: i64;
        if (yield_!(n)) == 3 { l5 = eval(g2.len()); } else { l5 = yield_!(eval(x)); }
        let n6 = yield_!((n3, n3).0);
    }
    let n3 = three(yield_!(l4), (5_i64 + l4) % 9, (n - n3));
    note(n3);
    eval(l4)
});

generator!(body_27 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (yield_!(eval(2_i64))) == 2 {
        g = guard("g=0");
    }
    note(({ note([n, n, n][1]); (n - 4_i64) }, ([n, n, 3_i64][1] + (n - 2_i64)) % 9).0);
    {
        if let x @ 2.. = { note(yield_!(n)); yield_!(n) } && x < 9 {
            let mut g1 = guard("g1-5");
            note(three((if (x) != 1 { x } else { x }, if (x) <= 4 { n } else { 3_i64 }).0, g.len(), yield_!(g1.len())));
        }
        note(format!("{} {n}", n));
        if (((n + 5_i64) % 9, (n + n) % 9).0) < 3 {
            note(yield_!(yield_!(if (n) > 0 { n } else { n })));
            yield_!(yield_!(4_i64));
            if ({ note((0_i64 + n) % 9); yield_!(3_i64) }) != 3 {
                let mut n2 = (eval(5_i64), [n, n, n][1]).0;
                if let x @ 0.. = three((match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n2, _ => n }), { note(n2); n2 }, (match n { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })) && x < 9 {
                    note(format!("{} {x}", yield_!(2_i64)));
                }
            } else if (yield_!(n)) > 1 {
            }
        } else {
        }
    }
    yield_!(1_i64)
});

generator!(body_28 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-1");
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let mut g3 = guard("g3-8");
    }
    let mut n4 = n;
    if !((g.len()) > 0) {
        let n5 = (match (n, 3_i64).0 { 0 | 1 => if (n) <= 2 { n4 } else { 3_i64 }, x if x % 2 == 0 => x % 3 + g.len(), _ => [n, n4, n4][1] });
        note(format!("{}", three(n5, n4, n5)));
        {
            n4 = (n5) % 10;
        }
        let mut i6 = 0;
        'l6: loop {
            i6 += 1; if i6 > 2 { break; }
            yield_!(n4);
        }
    } else if !((yield_!(n)) < 4) {
        let l7: i64;
        if (yield_!(n)) > 2 || ((n4) != 2) { l7 = three(yield_!(n4), { note(n4); n }, yield_!(2_i64)); } else { l7 = yield_!(three(n4, n4, n4)); }
        let l7 @ 0..=6 = (eval((4_i64 + 0_i64) % 9)) else { return n };
    }
    drop(g);
    yield_!(0);
    let mut i8 = 0;
    'l8: while i8 < 3 && ((n4) <= 1 && ((n) != 4)) {
        i8 += 1;
    }
    yield_!(n4)
});

generator!(body_29 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let n1 = [yield_!(n), (n, n).0, yield_!(0_i64)][1];
    g.push('x');
    let mut g2 = guard("g2-2");
    yield_!(if (n1) == 1 { n } else { n });
    let n3 = eval(n);
    'l4: {
        if (((n1 + n) % 9 + yield_!(n3)) % 9) != 2 {
            let l5: i64;
            if ((2_i64 - n3)) < 3 && ((n3) != 3) { l5 = g2.len(); } else { l5 = (g2.len() - g2.len()); }
            let mut i6 = 0;
            'l6: while i6 < 3 && ((three(4_i64, 5_i64, n1)) > 0 || ((n) <= 3)) {
                i6 += 1;
                note((yield_!(eval(i6)) + (match 0_i64 { 0 | 1 => (match i6 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n3, _ => 3_i64 }), x if x % 2 == 0 => x % 3 + 0_i64, _ => yield_!(n1) })) % 9);
                let n7 = { note(eval(4_i64)); [n, 2_i64, i6][1] };
                let mut g8 = guard("g8-7");
                let l9: i64;
                if ((n3, n1).0) <= 1 || ((i6) > 1) { l9 = three(n7, yield_!(n1), [n, n7, l5][1]); } else { l9 = eval((match n1 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n1, _ => n3 })); }
                let n10 @ 0..=6 = (three(if (n) == 4 { i6 } else { l9 }, g.len(), [n7, n7, l9][1])) else { return l5 };
            }
            if let x @ 1.. = yield_!(yield_!(2_i64)) && x < 9 {
                let mut n11 = [yield_!(x), (n3 - x), [l5, 2_i64, n3][1]][1];
            }
        }
    }
    yield_!(n1)
});

generator!(body_30 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let l1: i64;
    if (yield_!(n)) > 2 { l1 = yield_!(n); } else { l1 = [[n, 1_i64, n][1], (n, n).0, g.len()][1]; }
    let l2: i64;
    if ([l1, n, n][1]) < 4 && ((n) < 1) { l2 = (match l1 { 0 | 1 => (n + n) % 9, x if x % 2 == 0 => x % 3 + yield_!(4_i64), _ => 0_i64 }); } else { l2 = eval(yield_!(n)); }
    drop(g);
    yield_!(0);
    note(format!("{} {l1}", yield_!(l2)));
    note(format!("{} {n}", yield_!(3_i64)));
    let n3 = vec![yield_!(l1), { note(l1); 2_i64 }].len() as i64;
    n3
});

generator!(body_31 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    match yield_!((3_i64 + 3_i64) % 9) {
        0 | 2 => {
            let n1 = yield_!((n + 2_i64) % 9);
            if (yield_!(three(n1, n1, n))) <= 3 {
                let mut n = g.len();
                note(g.len());
            }
            let l2: i64;
            if (three(n1, n, n)) < 0 && ((n) < 2) { l2 = yield_!(if (n1) < 3 { n1 } else { n }); } else { l2 = yield_!(yield_!(4_i64)); }
            'l3: {
                let mut n = 0_i64;
                let l4: i64;
                if (yield_!(n)) > 1 { l4 = g.len(); } else { l4 = eval(three(n1, n1, n1)); }
                note(format!("{}", g.len()));
            }
        }
        1 => {
            let mut n = three((match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), [n, n, n][1], [n, n, 3_i64][1]);
            {
                let n5 = yield_!(yield_!(n));
                g.push('x');
                let mut i6 = 0;
                'l6: loop {
                    i6 += 1; if i6 > 2 { break; }
                    g.push('x');
                }
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    yield_!(3_i64)
});

generator!(body_32 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    match if (n) != 1 { yield_!(n) } else { (4_i64 - n) } {
        0 | 2 => {
            let mut g1 = guard("g1-8");
        }
        1 => {
            note(if ({ note(yield_!(n)); yield_!(3_i64) }) > 0 && ((if (n) == 0 { n } else { 5_i64 }) < 0 && ((n) == 2)) { if (eval(n)) > 4 { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { { note(n); n } } } else { n });
            'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                i2.push('x');
            }
        }
        x if x > 4 => {
            let mut g3 = guard("g3-7");
            if ((4_i64, 4_i64).0) != 4 && ((4_i64) < 1) { return n; }
        }
        _ => {
            g = guard("g=4");
        }
    }
    'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
        if ([(n, n).0, if (n) <= 1 { n } else { n }, eval(n)][1]) == 2 {
            'l5: {
                let n6 @ 0..=6 = ({ note((n + n) % 9); yield_!(n) }) else { return n };
            }
            {
                let mut g7 = guard("g7-2");
                if (yield_!({ note(n); n })) > 1 {
                }
            }
        }
    }
    [n, n, 0_i64][1]
});

generator!(body_33 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (yield_!(n)) <= 1 || ((yield_!(n)) == 3 && ((n) == 3)) {
        let l1: i64;
        if ((n + n) % 9) < 0 || ((3_i64) < 4) { l1 = yield_!((n - 5_i64)); } else { l1 = n; }
        if ((match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + l1, _ => n })) <= 4 { return n; }
    }
    let n2 = (n + (3_i64 - n)) % 9;
    if (three((1_i64 - n), yield_!(n), [n, n, n][1])) <= 4 {
        let n3 = { note((4_i64 + n) % 9); g.len() };
    }
    'l4: {
        let l5: i64;
        if (if (n2) <= 2 { n } else { n2 }) == 2 || ((1_i64) <= 0) { l5 = three((2_i64, 4_i64).0, (match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), three(5_i64, n, n2)); } else { l5 = (yield_!(n) - n2); }
        note(((g.len() - (4_i64 + n) % 9) - three({ note(n2); n }, three(n, n2, 0_i64), if (l5) < 2 { 1_i64 } else { 3_i64 })));
    }
    yield_!(5_i64);
    let mut g6 = guard("g6-3");
    let mut g7 = guard("g7-4");
    note({ note(if ((n, n2).0) == 4 || ((1_i64) == 0) { three(n2, n, n) } else { { note(n2); n2 } }); yield_!(three(5_i64, 1_i64, n)) });
    let mut n8 = n2;
    { note(1_i64); 5_i64 }
});

generator!(body_34 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    g.push('x');
    {
        g = guard("g=8");
        let mut n1 = n;
        g = guard("g=2");
        let mut n2 = g.len();
    }
    let n = if ((0_i64, 5_i64).0) != 2 || ((n) == 1) { g.len() } else { (n + n) % 9 };
    if ((n, n).0) != 1 { return 2_i64; }
    note(g.into_name());
    yield_!(0);
    if (((n - n) + yield_!(n)) % 9) != 4 {
        let n = 3_i64;
    }
    let mut g3 = guard("g3-8");
    let mut g4 = guard("g4-8");
    yield_!(n)
});

generator!(body_35 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = g;
    yield_!(0);
    note(format!("{} {n}", n));
    let mut i2 = 0;
    'l2: while i2 < 1 && ((yield_!(1_i64)) == 0 && ((n) == 3)) {
        i2 += 1;
        let mut i3 = 0;
        'l3: while i3 < 3 && (!((g1.len()) <= 0)) {
            i3 += 1;
            let mut g4 = guard("g4-3");
            let n5 = yield_!(if (i2) > 0 { 4_i64 } else { i2 });
            let i2 @ 0..=6 = (yield_!((n, i3).0)) else { return i2 };
            let mut g6 = guard("g6-8");
        }
    }
    g1.push('x');
    match [yield_!(n), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), [n, n, n][1]][1] {
        0 | 2 => {
            let n = (match g1.len() { 0 | 1 => yield_!(5_i64), x if x % 2 == 0 => x % 3 + n, _ => [n, n, 2_i64][1] });
            if ((if (1_i64) != 1 { n } else { n } + yield_!(n)) % 9) < 0 {
                let mut i7 = 0;
                'l7: while i7 < 3 && (((n - 3_i64)) < 3) {
                    i7 += 1;
                    let mut g8 = guard("g8-6");
                    g1 = guard("g1=2");
                }
            } else if ({ note(n); n }) > 4 {
            }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (n, n).0
});

generator!(body_36 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g = guard("g=2");
    match 4_i64 {
        0 | 2 => {
            let mut g1 = guard("g1-4");
        }
        1 => {
            'l2: for i2 in 0..(if (3_i64) != 4 { n } else { n }).clamp(0, 1) {
                if ([(3_i64, n).0, (match i2 { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + i2, _ => i2 }), [n, i2, i2][1]][1]) == 4 {
                    let n3 @ 0..=6 = (yield_!(yield_!(i2))) else { break };
                    note(format!("{} {n}", yield_!(n)));
                } else if (eval(i2)) != 1 && ((i2) > 1) {
                    note(format!("{} {n}", yield_!(i2)));
                    let mut n4 = if (eval(i2)) > 1 || ((n) == 2) { [n, 1_i64, i2][1] } else { [i2, n, n][1] };
                    note(format!("{} {n}", n));
                }
                let mut g5 = guard("g5-5");
            }
            g.push('x');
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    { note(n); n }
});

generator!(body_37 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note((match n { 0 | 1 => if (if (n) == 1 { n } else { n }) <= 4 && ((n) < 2) { yield_!(n) } else { (3_i64, 4_i64).0 }, x if x % 2 == 0 => x % 3 + (match (n + 2_i64) % 9 { 0 | 1 => if (n) == 3 { n } else { n }, x if x % 2 == 0 => x % 3 + three(5_i64, 4_i64, n), _ => (1_i64, n).0 }), _ => eval((n - n)) }));
    let mut n1 = (match (match 5_i64 { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }) { 0 | 1 => (n - n), x if x % 2 == 0 => x % 3 + yield_!(n), _ => yield_!(n) });
    g.push('x');
    let mut i2 = 0;
    'l2: loop {
        i2 += 1; if i2 > 2 { break; }
        let mut g3 = guard("g3-2");
        'l4: {
            note(eval(eval((match n1 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }))));
            let mut g5 = guard("g5-1");
        }
    }
    note(format!("{}", { note(n1); n }));
    match n {
        0 | 2 => {
            let mut i6 = 0;
            'l6: while i6 < 2 && ((n1) == 3 || ((n1) == 0)) {
                i6 += 1;
                let n7 @ 0..=6 = ((three(n, n1, n) + yield_!(n)) % 9) else { return n1 };
                note(three(yield_!(eval(n1)), eval({ note(4_i64); n7 }), three(three(n1, n1, 5_i64), n, yield_!(5_i64))));
                'l8: {
                    note(format!("{} {n1}", yield_!(5_i64)));
                    note(format!("{}", [5_i64, i6, i6][1]));
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
    g.len()
});

generator!(body_38 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let n1 = three(if (n) != 4 { n } else { 3_i64 }, g.len(), (n + n) % 9);
    'l2: {
        {
            let mut n3 = { note(yield_!(3_i64)); yield_!(n1) };
            let n4 @ 0..=6 = (eval((n - n))) else { return 2_i64 };
            n3 -= ((match g.len() { 0 | 1 => (n3, 4_i64).0, x if x % 2 == 0 => x % 3 + (match 1_i64 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n1, _ => 5_i64 }), _ => (n4, n1).0 })) % 10;
            let n3 = n4;
        }
        let mut g5 = guard("g5-3");
        note(format!("{}", { note(0_i64); n }));
        let l6: i64;
        if (yield_!(n)) <= 2 && ((n) < 2) { l6 = yield_!([5_i64, n1, n1][1]); } else { l6 = { note({ note(n); n1 }); yield_!(n) }; }
    }
    if (if (n1) < 3 { n } else { n1 }) < 2 { return n; }
    let n1 = (if (n1) < 0 { n1 } else { 3_i64 }, yield_!(3_i64)).0;
    let mut g7 = guard("g7-7");
    let n8 = { note(g7.len()); (2_i64 - n1) };
    let mut g9 = guard("g9-6");
    note(three(g7.len(), yield_!((n1, n1).0), if ((n, 3_i64).0) < 1 && ((n1) == 4) { { note(n); 2_i64 } } else { three(n, n, n) }));
    (n, n8).0
});

generator!(body_39 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut n1 = yield_!(n);
    match ((n1 + 3_i64) % 9 - n) {
        0 | 2 => {
            g.push('x');
            note((yield_!(n) + if !(([5_i64, n, 5_i64][1]) > 1) { { note(n1); n1 } } else { g.len() }) % 9);
            if let x @ 1.. = three(g.len(), if (2_i64) < 4 { n1 } else { n1 }, { note(1_i64); 1_i64 }) && x < 9 {
                note(g.len());
                'l2: {
                    let n3 = (match eval(x) { 0 | 1 => yield_!(n1), x if x % 2 == 0 => x % 3 + g.len(), _ => n });
                    note(g.len());
                    note({ note(1_i64); [three(n, n1, n), [x, n3, n1][1], (x + n3) % 9][1] });
                    n1 += (g.len()) % 10;
                }
            }
        }
        1 => {
            let mut g4 = guard("g4-7");
            note(format!("{} {n}", (match n1 { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n1 })));
        }
        x if x > 4 => {
            {
                if (3_i64) == 3 {
                    note(format!("{} {n1}", g.len()));
                } else if ([n, n, n][1]) != 3 {
                }
            }
        }
        _ => {
        }
    }
    [1_i64, n1, n][1]
});

generator!(body_40 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note({ note((n, yield_!(n)).0); yield_!([n, n, 4_i64][1]) });
    let mut g1 = guard("g1-4");
    if (yield_!(yield_!(n))) <= 4 || (((match 3_i64 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) > 1) {
        let mut i2 = 0;
        'l2: loop {
            i2 += 1; if i2 > 3 { break; }
            g1 = guard("g1=5");
            g1 = guard("g1=6");
        }
        if ((n + n) % 9) < 0 {
            let n @ 0..=6 = (n) else { return n };
        }
    }
    'l3: {
        yield_!(n);
    }
    if let x @ 1.. = (match (n + n) % 9 { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), _ => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 }) }) && x < 9 {
        note(format!("{} {n}", { note(x); 4_i64 }));
    }
    g.len()
});

generator!(body_41 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    'l1: {
        if ((match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })) > 2 && ((n) != 0) { break 'l1; }
        let n = ([n, n, 4_i64][1] - n);
        let n2 = yield_!(yield_!(4_i64));
    }
    match eval(three(n, n, n)) {
        0 | 2 => {
            {
                if (yield_!(n)) < 0 || ((yield_!(n)) < 3 && ((3_i64) > 4)) {
                    note(({ note((5_i64, n).0); yield_!(n) }, if (eval(n)) == 0 || ((n) > 1) { if (n) <= 1 { n } else { 0_i64 } } else { [n, n, 4_i64][1] }).0);
                } else if !((if (n) > 2 { n } else { n }) > 4) {
                    let mut g3 = guard("g3-5");
                    let l4: i64;
                    if (if (n) <= 2 { n } else { 2_i64 }) == 0 { l4 = (eval(n) - yield_!(1_i64)); } else { l4 = yield_!((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => n })); }
                    note(format!("{} {n}", yield_!(n)));
                }
                note(format!("{} {n}", n));
            }
            note(g.into_name());
            yield_!(0);
            note(format!("{} {n}", yield_!(n)));
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    three(n, n, 3_i64)
});

generator!(body_42 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if (if (3_i64) <= 0 && ((n) != 0) { g.len() } else { [n, n, n][1] }) <= 2 {
        note((match if ((n - n)) > 4 { three(n, n, n) } else { (n + n) % 9 } { 0 | 1 => n, x if x % 2 == 0 => x % 3 + g.len(), _ => three(n, (n, 4_i64).0, (4_i64 + n) % 9) }));
        note(three(((0_i64 + 2_i64) % 9, g.len()).0, (match (n - n) { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + g.len(), _ => three(n, n, n) }), (if (n) < 0 { n } else { n } + (n + 4_i64) % 9) % 9));
    } else {
        {
            let mut g1 = guard("g1-8");
        }
        if ({ note((n - 4_i64)); [n, n, n][1] }) <= 1 {
            g.push('x');
            'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                drop(i2);
                yield_!(0);
                'l3: {
                    let mut n4 = three((n, n).0, yield_!(5_i64), g.len());
                }
            }
        }
    }
    note((5_i64, (5_i64, (n - 1_i64)).0).0);
    note(format!("{} {n}", yield_!(n)));
    let mut i5 = 0;
    'l5: while i5 < 1 && ((3_i64) > 0 || ((1_i64) <= 0)) {
        i5 += 1;
        note((yield_!(i5) + (match (4_i64, n).0 { 0 | 1 => yield_!(i5), x if x % 2 == 0 => x % 3 + yield_!(2_i64), _ => if (n) < 0 { i5 } else { i5 } })) % 9);
    }
    2_i64
});

generator!(body_43 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    yield_!([n, n, n][1]);
    note(yield_!((yield_!(n) - (2_i64 + n) % 9)));
    let mut n1 = ((n, 0_i64).0, [n, n, n][1]).0;
    let mut n = three(4_i64, yield_!(3_i64), eval(n));
    yield_!({ note(5_i64); 4_i64 });
    let mut g2 = guard("g2-6");
    if ({ note([n, 5_i64, n1][1]); if (2_i64) < 2 { n } else { 5_i64 } }) != 3 {
        g2 = guard("g2=3");
        'l3: for i3 in 0..((n1 - n)).clamp(0, 2) {
            if ((i3, n1).0) <= 1 { break 'l3; }
            g2.push('x');
            note(three(yield_!((1_i64, 1_i64).0), (match if (n) > 2 { n1 } else { 1_i64 } { 0 | 1 => yield_!(n1), x if x % 2 == 0 => x % 3 + n, _ => eval(n) }), g2.len()));
            let mut g4 = guard("g4-2");
        }
        match three((n1 - n1), yield_!(n), 3_i64) {
            0 | 2 => {
                let mut g5 = guard("g5-6");
            }
            1 => {
                let n1 = g2.len();
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    n
});

generator!(body_44 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: {
        if let x @ 1.. = n && x < 9 {
            let mut g2 = guard("g2-8");
            let mut g3 = guard("g3-0");
        }
    }
    yield_!(n);
    if ((n, yield_!(n)).0) > 3 && ((yield_!(4_i64)) < 1) {
        if !((n) > 2) {
            yield_!(if (n) > 2 { n } else { n });
            let mut g4 = g;
            yield_!(0);
        } else {
            let n = yield_!((0_i64 + 3_i64) % 9);
            note((if (n) == 3 || ((n) < 0) { (3_i64, 4_i64).0 } else { (n + n) % 9 }, n).0);
        }
        note(format!("{}", [5_i64, n, n][1]));
    } else {
        'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
            let mut n = yield_!(i5.len());
        }
        match { note(0_i64); three(n, n, n) } {
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
    eval(n)
});

generator!(body_45 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        let n @ 0..=6 = (yield_!([n, n, n][1])) else { break };
        note(if ([yield_!(n), if (n) == 4 { 1_i64 } else { n }, eval(4_i64)][1]) < 0 { yield_!({ note(2_i64); n }) } else { yield_!({ note(n); n }) });
    }
    {
        if (if ([n, n, n][1]) > 0 || ((2_i64) <= 0) { (n, n).0 } else { n }) <= 0 || (((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) < 4 && ((n) <= 1)) {
            'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                    yield_!(yield_!(1_i64));
                    note(if (eval([n, n, 1_i64][1])) < 3 { yield_!({ note(n); n }) } else { three(n, n, yield_!(n)) });
                    note((match [1_i64, i3.len(), (n - n)][1] { 0 | 1 => [eval(n), n, eval(n)][1], x if x % 2 == 0 => x % 3 + eval(three(n, n, n)), _ => if (yield_!(n)) != 4 || ((n) <= 1) { three(n, n, n) } else { yield_!(4_i64) } }));
                    note(format!("{}", g.len()));
                }
                note(format!("{} {n}", if (n) < 4 { n } else { n }));
                {
                    let mut g4 = guard("g4-0");
                }
            }
            let mut i5 = 0;
            'l5: while i5 < 2 && (!((yield_!(0_i64)) == 0)) {
                i5 += 1;
            }
        }
    }
    (n, n).0
});

generator!(body_46 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-6");
    let mut n2 = yield_!((n + n) % 9);
    n2 -= (yield_!((n + 1_i64) % 9)) % 10;
    note(format!("{} {n}", yield_!(n2)));
    let mut g3 = guard("g3-8");
    g = guard("g=5");
    let mut g4 = guard("g4-3");
    let mut n = n;
    note(g1.len());
    yield_!(n2)
});

generator!(body_47 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n1 = [(2_i64, n).0, (5_i64, n).0, yield_!(n)][1];
    let mut g2 = guard("g2-4");
    let l3: i64;
    if (n1) < 4 { l3 = (match three(n, n, n) { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + yield_!(2_i64), _ => { note(n1); 3_i64 } }); } else { l3 = (yield_!(n1) - [n1, n, n][1]); }
    let n4 = ((3_i64, l3).0 - n1);
    {
        let mut g5 = guard("g5-7");
        g2.push('x');
    }
    if (yield_!(n4)) <= 4 || ((n) < 3) { return n1; }
    let n6 = yield_!(yield_!(n));
    n4
});

generator!(body_48 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
    }
    let n @ 0..=6 = ((match three(2_i64, n, n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (n + 1_i64) % 9, _ => (n + n) % 9 })) else { return n };
    let mut n2 = if (n) <= 0 { n } else { if (n) == 2 { n } else { n } };
    'l3: for i3 in 0..(n2).clamp(0, 1) {
        if let x @ 3.. = yield_!(yield_!(4_i64)) && x < 9 {
            let mut n4 = x;
            g = guard("g=0");
        }
        yield_!((1_i64, i3).0);
    }
    let mut i5 = 0;
    'l5: while i5 < 3 && (!((three(n2, n, 5_i64)) != 4)) {
        i5 += 1;
        if let x @ 2.. = 5_i64 && x < 9 {
            note((match 5_i64 { 0 | 1 => (match (i5 + x) % 9 { 0 | 1 => (i5, x).0, x if x % 2 == 0 => x % 3 + g.len(), _ => (i5 + 2_i64) % 9 }), x if x % 2 == 0 => x % 3 + g.len(), _ => (eval(n2), [x, n2, n2][1]).0 }));
            let l6: i64;
            if (1_i64) > 0 { l6 = n; } else { l6 = g.len(); }
        }
        n2 = (yield_!(5_i64)) % 10;
    }
    three(n, n2, n2)
});

generator!(body_49 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-4");
    yield_!(n);
    note((yield_!((2_i64, n).0), g.len()).0);
    let mut n = ((match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) - n);
    match yield_!(if (n) < 2 { n } else { n }) {
        0 | 2 => {
            let l2: i64;
            if (eval(n)) <= 1 || ((n) < 1) { l2 = (n - (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); } else { l2 = g.len(); }
            let n3 = (if (n) == 0 { 3_i64 } else { l2 }, yield_!(n)).0;
            'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
                'l5: {
                    note(format!("{} {n}", n));
                    let l6: i64;
                    if (yield_!(l2)) == 1 || ((l2) < 3) { l6 = if !(((l2 - 5_i64)) <= 3) { yield_!(4_i64) } else { 5_i64 }; } else { l6 = l2; }
                }
                let l2 = yield_!(eval(n3));
            }
            match g.len() {
                0 | 2 => {
                    yield_!((1_i64 - n));
                    note(format!("{} {n}", (match 4_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + l2, _ => 3_i64 })));
                }
                1 => {
                }
                x if x > 4 => {
                }
                _ => {
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
    [n, n, n][1]
});

generator!(body_50 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n1 = yield_!({ note(n); n });
    note(format!("{} {n1}", yield_!(n)));
    if let x @ 1.. = ((n - 0_i64) + 0_i64) % 9 && x < 9 {
        let l2: i64;
        if !((eval(3_i64)) < 3) { l2 = { note(yield_!(n)); yield_!(1_i64) }; } else { l2 = three(g.len(), (n - 3_i64), yield_!(n1)); }
        let n3 = (match if (n) > 0 { l2 } else { 3_i64 } { 0 | 1 => if (l2) > 3 { n1 } else { 3_i64 }, x if x % 2 == 0 => x % 3 + yield_!(x), _ => { note(2_i64); 0_i64 } });
    }
    'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
        let mut n5 = (n1 + (match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n1 })) % 9;
        let n6 @ 0..=6 = (if ({ note(1_i64); n1 }) != 3 && ((4_i64) <= 3) { (n1 - n) } else { (0_i64 + n) % 9 }) else { return n1 };
        g = guard("g=2");
        i4 = guard("i4=2");
    }
    if (three(n, n1, n1)) <= 3 && ((n1) == 4) { return n; }
    g.push('x');
    'l7: for mut i7 in [guard("a"), guard("b"), guard("c")] {
        match { note([n, n, 1_i64][1]); [n1, 0_i64, n1][1] } {
            0 | 2 => {
                let mut g8 = guard("g8-5");
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    (n1 - n1)
});

generator!(body_51 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n1 = n;
    n1 = (if ((1_i64 + 1_i64) % 9) > 1 && ((n) == 1) { 1_i64 } else { if (5_i64) <= 1 { n1 } else { n } }) % 10;
    let l2: i64;
    if ((match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n1 })) == 4 { l2 = yield_!(n1); } else { l2 = if ((0_i64 - n)) <= 0 && ((n) < 4) { yield_!(n) } else { (match n1 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n1, _ => n }) }; }
    match ((l2, n).0, { note(4_i64); n }).0 {
        0 | 2 => {
            n1 += ([yield_!(3_i64), (n - n1), yield_!(n)][1]) % 10;
            if (yield_!(n)) == 2 && ((n) == 4) { return 5_i64; }
            match [{ note(n); n1 }, eval(2_i64), (n1 + n) % 9][1] {
                0 | 2 => {
                    note(yield_!(((match l2 { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + n1, _ => l2 }) + yield_!(n)) % 9));
                    let n3 = (match yield_!(n1) { 0 | 1 => three(l2, 1_i64, n), x if x % 2 == 0 => x % 3 + if (l2) != 2 { l2 } else { l2 }, _ => yield_!(n) });
                    let n4 = yield_!(n);
                    let mut g5 = g;
                    yield_!(0);
                }
                1 => {
                    note(({ note(n); if (n) != 4 { l2 } else { n1 } }, { note(eval(l2)); yield_!(n) }).0);
                    note(format!("{}", g.len()));
                    g.push('x');
                }
                x if x > 4 => {
                    note(format!("{} {n1}", l2));
                    let mut l2 = [eval(l2), (n, l2).0, three(n, n, 3_i64)][1];
                }
                _ => {
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

generator!(body_52 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let l1: i64;
    if (yield_!(n)) < 2 && ((2_i64) <= 4) { l1 = yield_!((2_i64, n).0); } else { l1 = yield_!((match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); }
    if let x @ 0.. = (n, three(n, n, l1)).0 && x < 9 {
        let n @ 0..=6 = (((x - 1_i64) + { note(x); n }) % 9) else { return x };
        let mut g2 = g;
        yield_!(0);
    }
    if ({ note((n, l1).0); l1 }) > 2 {
        let n3 = three((match l1 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => l1 }), three(n, n, l1), [n, l1, 5_i64][1]);
    }
    note(format!("{} {n}", (l1 - n)));
    if (yield_!(n)) < 2 { return l1; }
    match eval(three(l1, 1_i64, l1)) {
        0 | 2 => {
            let mut i4 = 0;
            'l4: loop {
                i4 += 1; if i4 > 2 { break; }
                let l5: i64;
                if (4_i64) <= 0 || ((0_i64) > 0) { l5 = yield_!((match i4 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i4, _ => n })); } else { l5 = vec![if (l1) != 4 { 0_i64 } else { n }, (l1, n).0].len() as i64; }
                if (vec![n, three(l1, l1, 2_i64)].len() as i64) != 2 && ((vec![l1, n].len() as i64) < 3) {
                }
                {
                    note(format!("{} {n}", (match l5 { 0 | 1 => i4, x if x % 2 == 0 => x % 3 + l1, _ => l5 })));
                    note(format!("{} {l5}", 4_i64));
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

generator!(body_53 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    'l1: {
        if let x @ 0.. = if (yield_!(n)) != 3 { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 }) } else { g.len() } && x < 9 {
            let n2 @ 0..=6 = (x) else { return x };
            let mut g3 = guard("g3-7");
        }
        g.push('x');
        {
            let n4 = if !(({ note(4_i64); n }) > 1) { n } else { (n, n).0 };
            g = guard("g=5");
        }
    }
    let mut i5 = 0;
    'l5: while i5 < 1 && ((3_i64) != 2) {
        i5 += 1;
        let n6 = eval((i5 - 1_i64));
        let n @ 0..=6 = ((match yield_!(n) { 0 | 1 => eval(i5), x if x % 2 == 0 => x % 3 + (n6 - 4_i64), _ => 2_i64 })) else { return n6 };
    }
    'l7: for i7 in 0..((n - 2_i64)).clamp(0, 3) {
        note(i7);
        let mut g8 = guard("g8-7");
    }
    [n, n, 3_i64][1]
});

generator!(body_54 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(yield_!(yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))));
    g = guard("g=0");
    if let x @ 1.. = ((match n { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + 3_i64, _ => n }) - (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) && x < 9 {
        g.push('x');
        yield_!({ note(n); n });
    }
    let mut g1 = guard("g1-4");
    {
        {
            g.push('x');
        }
    }
    let n2 @ 0..=6 = (if !(((3_i64 - 0_i64)) < 2) { yield_!(n) } else { n }) else { return n };
    let mut g3 = guard("g3-3");
    g3.push('x');
    let n4 = ((n2 - 3_i64) - n);
    (n - n4)
});

generator!(body_55 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    'l1: {
        note(yield_!(eval((4_i64 + n) % 9)));
        let n2 @ 0..=6 = (n) else { return 0_i64 };
        let n3 @ 0..=6 = ((eval(n) - 3_i64)) else { return n2 };
    }
    note(yield_!([if (n) <= 2 { 1_i64 } else { 0_i64 }, n, { note(n); n }][1]));
    let n @ 0..=6 = (if (if (n) <= 2 { n } else { n }) == 2 { (n - n) } else { (n - n) }) else { return n };
    let n4 @ 0..=6 = (((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }) + { note(n); n }) % 9) else { return n };
    let mut g5 = guard("g5-7");
    if ((5_i64, n).0) != 3 && ((n4) < 3) { return n; }
    if ({ note(n); (n4 - n) }) <= 3 {
        let mut g6 = guard("g6-6");
    } else if (g.len()) <= 3 && ((n) < 2) {
        match [(4_i64 - n), yield_!(n), (match 2_i64 { 0 | 1 => n4, x if x % 2 == 0 => x % 3 + n, _ => n4 })][1] {
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
    n4
});

generator!(body_56 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g = guard("g=6");
    let mut g1 = guard("g1-1");
    let mut n = eval(yield_!(n));
    if let x @ 1.. = yield_!(yield_!(3_i64)) && x < 9 {
        n -= (yield_!([x, n, 3_i64][1])) % 10;
        if (eval(if (x) < 1 { x } else { 0_i64 })) == 2 {
            note(if ({ note((match x { 0 | 1 => x, x if x % 2 == 0 => x % 3 + x, _ => x })); (n - n) }) <= 1 { (yield_!(n) + (x, 1_i64).0) % 9 } else { if !(((x - n)) > 1) { (n - 1_i64) } else { yield_!(n) } });
            if let x @ 0.. = three(yield_!(n), [x, x, 0_i64][1], (x + x) % 9) && x < 9 {
                let n2 @ 0..=6 = ((three(x, 0_i64, 1_i64) + { note(x); x }) % 9) else { return x };
                let n3 = (match yield_!(2_i64) { 0 | 1 => (match 2_i64 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => x }), x if x % 2 == 0 => x % 3 + if (n) != 4 { n2 } else { x }, _ => three(4_i64, x, n) });
            }
            'l4: for i4 in 0..(yield_!(n)).clamp(0, 3) {
                let n5 = (match (i4 + 2_i64) % 9 { 0 | 1 => yield_!(i4), x if x % 2 == 0 => x % 3 + [i4, i4, 2_i64][1], _ => n });
                let mut i6 = 0;
                'l6: while i6 < 1 && ((n) < 0 && ((i4) == 0)) {
                    i6 += 1;
                    note(format!("{} {i4}", yield_!(n5)));
                    if (eval(i4)) == 3 { break 'l4; }
                    let mut n5 = { note(i6); (n + i6) % 9 };
                }
            }
        }
    }
    yield_!(n)
});

generator!(body_57 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(format!("{} {n}", if (n) <= 4 { n } else { n }));
    let mut n = [g.len(), g.len(), eval(n)][1];
    if ((g.len(), (n - n)).0) < 4 && (((n, n).0) > 3) {
        let l1: i64;
        if (yield_!(n)) != 3 { l1 = three(yield_!(n), yield_!(n), g.len()); } else { l1 = (match n { 0 | 1 => eval(n), x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 3_i64, _ => n }), _ => g.len() }); }
    }
    if !((if (n) > 2 { n } else { 2_i64 }) <= 4) { return 0_i64; }
    if (n) != 1 && ((yield_!(n)) < 0) {
        let n2 @ 0..=6 = (if ((match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => 1_i64 })) != 2 { (n, n).0 } else { { note(n); 2_i64 } }) else { return n };
        let mut g3 = guard("g3-2");
        note(format!("{} {n2}", if (n) < 0 { 1_i64 } else { n }));
    }
    let mut g4 = guard("g4-4");
    if let x @ 2.. = (yield_!(3_i64) + if (n) < 3 { n } else { n }) % 9 && x < 9 {
        g = guard("g=8");
        let mut n5 = yield_!((n, x).0);
    }
    drop(g4);
    yield_!(0);
    note(yield_!(three(yield_!(n), three(n, 4_i64, n), yield_!(n))));
    n
});

generator!(body_58 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    yield_!(yield_!(n));
    note(format!("{} {n}", yield_!(4_i64)));
    let n1 @ 0..=6 = (([n, n, n][1], [4_i64, n, n][1]).0) else { return n };
    note(3_i64);
    let n2 = yield_!({ note(4_i64); 1_i64 });
    let mut g3 = guard("g3-6");
    let n4 = (eval(n1) - g.len());
    note(yield_!(3_i64));
    if (n1) > 4 { 3_i64 } else { n1 }
});

generator!(body_59 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note([((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), yield_!(n)).0, yield_!(g.len()), yield_!((n, n).0)][1]);
    g.push('x');
    let mut g1 = guard("g1-8");
    if let x @ 2.. = n && x < 9 {
        match (yield_!(5_i64) + 5_i64) % 9 {
            0 | 2 => {
                'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                    let mut g3 = guard("g3-0");
                    let mut n4 = 4_i64;
                    note(format!("{} {n}", { note(n4); n }));
                    n4 -= ([n4, three(x, x, n), [n4, n4, n4][1]][1]) % 10;
                }
                if ({ note(n); n }) == 4 || ((0_i64) < 4) { return x; }
                note(g.len());
                match (g1.len(), (4_i64, n).0).0 {
                    0 | 2 => {
                        let n = if (three(x, 0_i64, x)) != 0 { if (0_i64) != 4 { x } else { 4_i64 } } else { eval(5_i64) };
                    }
                    1 => {
                    }
                    x if x > 4 => {
                    }
                    _ => {
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
    }
    yield_!(n)
});

generator!(body_60 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    note((yield_!(if (1_i64) <= 3 { n } else { 0_i64 }) - if ((n - 5_i64)) != 3 && ((n) < 3) { g.len() } else { yield_!(n) }));
    let mut g2 = guard("g2-2");
    note(g.into_name());
    yield_!(0);
    if (g1.len()) != 0 || ((3_i64) == 1) { return n; }
    let n @ 0..=6 = ((3_i64 + g2.len()) % 9) else { return n };
    let mut i3 = 0;
    'l3: while i3 < 1 && (([n, n, n][1]) > 4) {
        i3 += 1;
        let mut g4 = guard("g4-7");
        note({ note(three(eval(n), eval(i3), g1.len())); g4.len() });
    }
    n
});

generator!(body_61 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(format!("{} {n}", (n - n)));
    let mut n = yield_!(eval(3_i64));
    g = guard("g=0");
    note(g.into_name());
    yield_!(0);
    n += (yield_!(vec![1_i64, n].len() as i64)) % 10;
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 2 { break; }
        if (three(n, 5_i64, i1)) <= 4 { break; }
        let i1 = (match yield_!(i1) { 0 | 1 => vec![n, 4_i64].len() as i64, x if x % 2 == 0 => x % 3 + (n, n).0, _ => yield_!(i1) });
        n = (n) % 10;
    }
    let mut g2 = guard("g2-8");
    match { note((2_i64, n).0); three(n, 1_i64, n) } {
        0 | 2 => {
            let mut g3 = guard("g3-6");
            yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
        }
        1 => {
            let n = { note(eval(0_i64)); yield_!(n) };
            yield_!((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }));
            g2.push('x');
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    { note(n); 0_i64 }
});

generator!(body_62 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if !(([0_i64, n, n][1]) <= 4) { return 4_i64; }
    yield_!(if (n) > 3 { n } else { n });
    let mut g1 = guard("g1-3");
    note(g.into_name());
    yield_!(0);
    let mut g2 = guard("g2-4");
    let l3: i64;
    if ({ note(3_i64); n }) < 3 && ((n) == 2) { l3 = ({ note(n); n } + (match 3_i64 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) % 9; } else { l3 = [eval(n), n, eval(n)][1]; }
    note(format!("{}", three(n, n, 2_i64)));
    if (l3) < 2 { l3 } else { l3 }
});

generator!(body_63 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (yield_!(if (n) == 0 { n } else { 0_i64 })) < 1 || ((3_i64) <= 0) {
        'l1: {
            match yield_!(yield_!(n)) {
                0 | 2 => {
                    note(format!("{} {n}", (match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => n })));
                }
                1 => {
                    let mut g2 = guard("g2-6");
                    note(format!("{} {n}", n));
                    let l3: i64;
                    if ({ note(n); 3_i64 }) == 2 && ((n) <= 3) { l3 = { note([n, n, 5_i64][1]); yield_!(n) }; } else { l3 = (if (3_i64) > 0 { 2_i64 } else { n }, (n, n).0).0; }
                    yield_!(yield_!(0_i64));
                }
                x if x > 4 => {
                    if (yield_!(n)) <= 0 { break 'l1; }
                }
                _ => {
                    let l4: i64;
                    if !((g.len()) < 3) { l4 = three(yield_!(5_i64), if (n) < 3 { n } else { n }, { note(n); n }); } else { l4 = (if (n) < 1 { 1_i64 } else { n }, (5_i64, 0_i64).0).0; }
                }
            }
        }
        let mut g5 = guard("g5-4");
        if (g5.len()) != 0 || (((3_i64 + n) % 9) != 1) {
            let l6: i64;
            if ({ note(n); n }) != 2 { l6 = g.len(); } else { l6 = three((match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), (match n { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => n }), { note(3_i64); n }); }
        } else if ((n + n) % 9) < 4 && ((0_i64) > 1) {
            note(format!("{} {n}", 3_i64));
        }
    }
    (match 2_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_64 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(yield_!([(n - n), n, (n, n).0][1]));
    yield_!(yield_!(n));
    g.push('x');
    g = guard("g=3");
    {
        g = guard("g=7");
        if let x @ 2.. = n && x < 9 {
            {
                if (three([3_i64, x, x][1], (n, 1_i64).0, if (x) == 4 { n } else { n })) < 3 {
                    yield_!(yield_!(n));
                    yield_!({ note(n); x });
                } else {
                    if (g.len()) <= 4 || ((3_i64) != 2) { return x; }
                    note(format!("{} {n}", { note(n); 1_i64 }));
                }
                note(((match { note(n); n } { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + g.len(), _ => (5_i64 - 4_i64) }), { note((2_i64 - 5_i64)); eval(n) }).0);
                {
                }
            }
        }
    }
    eval(n)
});

generator!(body_65 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    g.push('x');
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        let mut i2 = 0;
        'l2: while i2 < 3 && (((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) <= 0 && ((n) > 2)) {
            i2 += 1;
            let n3 = (i2, (n - n)).0;
        }
        let mut g4 = guard("g4-8");
        match yield_!((n, n).0) {
            0 | 2 => {
                yield_!(yield_!(n));
                if (g4.len()) != 3 { continue 'l1; }
                let n5 @ 0..=6 = (n) else { break };
            }
            1 => {
                'l6: {
                    let mut n7 = (if (n) != 0 { n } else { n }, yield_!(n)).0;
                    let mut g8 = guard("g8-2");
                    let l9: i64;
                    if (if (n) != 3 { 2_i64 } else { n }) <= 1 { l9 = 1_i64; } else { l9 = (i1.len(), (1_i64 - n7)).0; }
                }
            }
            x if x > 4 => {
                'l10: for mut i10 in [guard("a"), guard("b"), guard("c")] {
                    note(format!("{} {n}", g.len()));
                }
            }
            _ => {
            }
        }
    }
    if (n) != 0 { n } else { n }
});

generator!(body_66 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n1 = { note(n); (n, n).0 };
    let mut g2 = guard("g2-7");
    let n3 @ 0..=6 = ({ note([n1, n, n][1]); three(n, n1, n) }) else { return n1 };
    if ((0_i64 + 0_i64) % 9) == 2 || ((n3) == 4) { return n; }
    if !((yield_!((0_i64 - n3))) != 2) {
        'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
            g2.push('x');
            let mut i5 = 0;
            'l5: while i5 < 3 && ((i4.len()) < 1 && ((3_i64) == 0)) {
                i5 += 1;
                if ({ note(n3); i5 }) < 3 { break 'l5; }
                if let x @ 1.. = (match (4_i64, i5).0 { 0 | 1 => (n - n1), x if x % 2 == 0 => x % 3 + three(n3, 3_i64, 4_i64), _ => (n1, i5).0 }) && x < 9 {
                    note(format!("{} {n}", [n1, x, n][1]));
                    note([yield_!(3_i64), ((match i5 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + i5, _ => n1 }), three(n3, x, n1)).0, [(i5 - 3_i64), { note(x); x }, yield_!(n)][1]][1]);
                }
            }
            i4.push('x');
        }
        g2.push('x');
        'l6: for i6 in 0..(yield_!(n)).clamp(0, 1) {
            g2 = guard("g2=1");
        }
    }
    n3
});

generator!(body_67 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note({ note([n, if (n) != 2 { n } else { n }, yield_!(n)][1]); { note(yield_!(n)); yield_!(n) } });
    if ([{ note(3_i64); n }, eval(1_i64), eval(n)][1]) != 2 && ((n) > 2) {
        drop(g);
        yield_!(0);
    }
    let n1 = yield_!(yield_!(3_i64));
    match vec![if (n) == 4 { n } else { n }, three(2_i64, n1, 2_i64)].len() as i64 {
        0 | 2 => {
            let n2 = (yield_!(1_i64) + vec![0_i64, n].len() as i64) % 9;
            note(format!("{} {n2}", (match n1 { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + n1, _ => 5_i64 })));
            match eval((n + n1) % 9) {
                0 | 2 => {
                    let mut n3 = ((n2, n).0 + if (n1) < 0 { n } else { 0_i64 }) % 9;
                    note(format!("{}", { note(n1); n1 }));
                    note(format!("{} {n3}", (n, 2_i64).0));
                    note(format!("{}", yield_!(n)));
                }
                1 => {
                    let mut n1 = if (n) <= 4 { yield_!(0_i64) } else { (n1, n).0 };
                    note(format!("{} {n1}", vec![n, n2].len() as i64));
                }
                x if x > 4 => {
                }
                _ => {
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
    [n1, n, n][1]
});

generator!(body_68 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (if (n) <= 3 { n } else { n }) > 2 { return n; }
    yield_!(3_i64);
    yield_!({ note(n); n });
    let mut g1 = guard("g1-4");
    note(n);
    let mut g2 = g;
    yield_!(0);
    let mut g3 = guard("g3-4");
    let mut g4 = guard("g4-1");
    let mut g5 = g2;
    yield_!(0);
    (5_i64 + n) % 9
});

generator!(body_69 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if let x @ 1.. = eval((n - n)) && x < 9 {
        let n1 = (g.len() - (x - x));
        if let x @ 3.. = (yield_!(x) - n1) && x < 9 {
            note(x);
            let l2: i64;
            if ({ note(n); 2_i64 }) <= 4 { l2 = yield_!((x - n1)); } else { l2 = ((match n1 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + x, _ => x }) - (x + n1) % 9); }
        }
    }
    let mut n3 = [[n, n, 3_i64][1], eval(n), three(n, n, n)][1];
    let mut g4 = guard("g4-3");
    let mut g5 = guard("g5-6");
    yield_!(three(n3, 1_i64, n3));
    let mut g6 = guard("g6-0");
    let mut g7 = guard("g7-7");
    match eval([n3, n, 0_i64][1]) {
        0 | 2 => {
            let n8 = three(n3, n, g7.len());
            n3 = ((n, yield_!(n)).0) % 10;
            let l9: i64;
            if !((n8) != 2) { l9 = n8; } else { l9 = ([n, n8, n8][1], eval(3_i64)).0; }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    n3
});

generator!(body_70 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    'l1: {
        note(g.into_name());
        yield_!(0);
    }
    let mut g2 = guard("g2-4");
    g2.push('x');
    'l3: {
        let mut g4 = guard("g4-0");
    }
    note(format!("{} {n}", n));
    yield_!(yield_!(n));
    let l5: i64;
    if !(((3_i64 - n)) > 4) { l5 = n; } else { l5 = yield_!((match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })); }
    g2 = guard("g2=3");
    { note(l5); n }
});

generator!(body_71 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-1");
    note((three(yield_!(2_i64), n, (n, n).0), if ((n + n) % 9) != 3 || ((n) < 1) { yield_!(n) } else { g.len() }).0);
    note(yield_!([(n, 2_i64).0, g1.len(), yield_!(n)][1]));
    let mut i2 = 0;
    'l2: while i2 < 2 && ((if (n) <= 1 { n } else { n }) == 0) {
        i2 += 1;
        let mut g3 = guard("g3-3");
        g1 = guard("g1=7");
    }
    if !((yield_!(three(n, n, n))) == 0) {
        if (1_i64) > 1 || ((n) > 0) { return n; }
    }
    note((g1.len() + ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => 2_i64 }), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 })).0) % 9);
    {
        if (1_i64) > 1 {
            let mut g4 = guard("g4-8");
            if !((yield_!(4_i64)) < 2) { return n; }
            match (match [n, n, 3_i64][1] { 0 | 1 => g4.len(), x if x % 2 == 0 => x % 3 + n, _ => (n - 1_i64) }) {
                0 | 2 => {
                    if (eval(n)) > 1 { return n; }
                }
                1 => {
                    let l5: i64;
                    if (3_i64) < 4 && ((n) <= 0) { l5 = three(yield_!(n), yield_!(n), three(n, 3_i64, 0_i64)); } else { l5 = (yield_!(n) + (1_i64, n).0) % 9; }
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        } else if (eval(n)) == 1 {
        }
    }
    three(n, 4_i64, 1_i64)
});

generator!(body_72 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if ({ note(if (1_i64) > 2 { 2_i64 } else { n }); n }) < 1 || ((yield_!(n)) == 2) {
        let mut g1 = guard("g1-1");
        {
            let n2 @ 0..=6 = (three((n + 4_i64) % 9, (n + n) % 9, 3_i64)) else { return 1_i64 };
        }
    } else if ((n, n).0) > 3 && ((n) < 2) {
        {
            let n @ 0..=6 = (((n - 2_i64) + n) % 9) else { return n };
            g.push('x');
            {
                let mut g3 = guard("g3-1");
                let mut g4 = guard("g4-1");
            }
            let l5: i64;
            if (n) != 1 { l5 = n; } else { l5 = (eval(n), g.len()).0; }
        }
    }
    let n6 @ 0..=6 = (n) else { return 5_i64 };
    let l7: i64;
    if !(((match 5_i64 { 0 | 1 => n6, x if x % 2 == 0 => x % 3 + n6, _ => n6 })) > 3) { l7 = yield_!(eval(n)); } else { l7 = three((5_i64 - 1_i64), yield_!(n6), g.len()); }
    if (three({ note(n); n6 }, [n, l7, l7][1], (n6 - l7))) == 1 && ((yield_!(l7)) < 4) {
        let n8 = [eval(2_i64), { note(n); l7 }, (l7 - 3_i64)][1];
    } else if (g.len()) < 0 {
    }
    if (l7) == 3 { l7 } else { l7 }
});

generator!(body_73 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-6");
    let mut g2 = guard("g2-4");
    let l3: i64;
    if !(([1_i64, 2_i64, n][1]) <= 3) { l3 = { note(yield_!(5_i64)); { note(n); n } }; } else { l3 = yield_!(three(n, n, n)); }
    note(format!("{} {l3}", g.len()));
    if let x @ 1.. = ((l3 - n) + g2.len()) % 9 && x < 9 {
        match three((n, 4_i64).0, (4_i64 + n) % 9, three(5_i64, 2_i64, x)) {
            0 | 2 => {
                note(format!("{} {l3}", three(l3, x, 0_i64)));
            }
            1 => {
                note(g.into_name());
                yield_!(0);
            }
            x if x > 4 => {
                g2.push('x');
                if ([x, n, x][1]) > 1 || ((4_i64) > 0) { return n; }
                note((g2.len() + g.len()) % 9);
            }
            _ => {
                note(g2.len());
            }
        }
        let l3 @ 0..=6 = (l3) else { return n };
    }
    note(format!("{} {n}", g1.len()));
    drop(g1);
    yield_!(0);
    yield_!(0_i64)
});

generator!(body_74 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-0");
    note([(yield_!(n) + n) % 9, n, yield_!(three(n, n, 3_i64))][1]);
    match n {
        0 | 2 => {
            let mut i2 = 0;
            'l2: while i2 < 1 && ((g.len()) == 1) {
                i2 += 1;
                yield_!(eval(3_i64));
                'l3: {
                    note([[n, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i2, _ => i2 }), yield_!(n)][1], (i2, if (n) != 3 { 3_i64 } else { i2 }).0, [(i2, i2).0, (n - i2), eval(i2)][1]][1]);
                    let mut g4 = guard("g4-3");
                    let mut n5 = 4_i64;
                    note(format!("{}", if (n5) < 2 { n } else { i2 }));
                }
                if let x @ 3.. = (match { note(0_i64); 0_i64 } { 0 | 1 => if (1_i64) != 4 { i2 } else { n }, x if x % 2 == 0 => x % 3 + n, _ => [n, i2, n][1] }) && x < 9 {
                    note(format!("{}", 5_i64));
                    g1.push('x');
                }
            }
        }
        1 => {
            let mut g6 = guard("g6-3");
            {
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    yield_!(n)
});

generator!(body_75 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    {
        if (eval([n, n, n][1])) <= 2 {
            let mut g1 = guard("g1-6");
        }
        let l2: i64;
        if ((0_i64 - 4_i64)) == 3 { l2 = three(eval(n), g.len(), (n, n).0); } else { l2 = n; }
    }
    if (three(n, n, n)) != 3 { return 5_i64; }
    yield_!((0_i64, n).0);
    if (yield_!(n)) != 0 { return n; }
    let mut g3 = g;
    yield_!(0);
    let mut g4 = guard("g4-2");
    let mut g5 = guard("g5-1");
    let mut g6 = guard("g6-2");
    note((match g6.len() { 0 | 1 => three(yield_!(n), 0_i64, g5.len()), x if x % 2 == 0 => x % 3 + 5_i64, _ => if !((3_i64) != 0) { (5_i64, 4_i64).0 } else { { note(n); 4_i64 } } }));
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_76 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n1 = { note((n - n)); g.len() };
    match if (yield_!(n)) > 1 { if (n) <= 0 { 2_i64 } else { 1_i64 } } else { (n1 - n) } {
        0 | 2 => {
            let n2 @ 0..=6 = ((match three(n, n, n1) { 0 | 1 => yield_!(1_i64), x if x % 2 == 0 => x % 3 + g.len(), _ => yield_!(n) })) else { return 5_i64 };
        }
        1 => {
            let n3 @ 0..=6 = (eval({ note(n1); n1 })) else { return n };
        }
        x if x > 4 => {
            let mut g4 = guard("g4-6");
            let n5 = (yield_!(n1), (match n1 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n1 })).0;
            let mut n6 = (match yield_!(2_i64) { 0 | 1 => eval(n1), x if x % 2 == 0 => x % 3 + eval(n), _ => g4.len() });
            n6 = (n6) % 10;
        }
        _ => {
            let mut g7 = guard("g7-1");
            let mut n = yield_!(yield_!(4_i64));
            if !(([1_i64, n, 4_i64][1]) != 2) { return 4_i64; }
            if (yield_!(n)) == 2 && ((2_i64) != 2) { return n1; }
        }
    }
    if !((n) < 1) {
        let n8 = three(g.len(), yield_!(n1), (n1 + n1) % 9);
        g.push('x');
    }
    { note(n1); 1_i64 }
});

generator!(body_77 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if let x @ 2.. = g.len() && x < 9 {
        g = guard("g=2");
        g.push('x');
    }
    {
        if (n) == 0 {
            let n1 = yield_!((match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => 0_i64 }));
        } else {
        }
        match [g.len(), (4_i64, n).0, (n + 4_i64) % 9][1] {
            0 | 2 => {
                if (yield_!(n)) != 1 { return n; }
            }
            1 => {
                let mut i2 = 0;
                'l2: loop {
                    i2 += 1; if i2 > 1 { break; }
                    note(format!("{} {n}", yield_!(n)));
                    note(format!("{}", eval(4_i64)));
                    yield_!((4_i64 + n) % 9);
                }
                g.push('x');
                let n @ 0..=6 = (yield_!(n)) else { return n };
                let n3 = (eval(n) - (3_i64, n).0);
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    (match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 2_i64 })
});

generator!(body_78 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-0");
    let mut g2 = guard("g2-6");
    let mut g3 = guard("g3-5");
    if (eval(yield_!(n))) <= 2 || ((yield_!(n)) > 1 && ((1_i64) < 3)) {
        note((match (g3.len(), yield_!(1_i64)).0 { 0 | 1 => g2.len(), x if x % 2 == 0 => x % 3 + yield_!((3_i64, 3_i64).0), _ => { note((n, n).0); (n + n) % 9 } }));
    }
    let mut i4 = 0;
    'l4: loop {
        i4 += 1; if i4 > 1 { break; }
        let mut g5 = guard("g5-3");
        let mut i6 = 0;
        'l6: while i6 < 1 && ((yield_!(i4)) <= 2 && ((n) < 1)) {
            i6 += 1;
            {
                let l7: i64;
                if (1_i64) < 4 { l7 = { note((n + 5_i64) % 9); yield_!(3_i64) }; } else { l7 = [yield_!(i6), (5_i64 - 1_i64), i6][1]; }
                let mut i8 = 0;
                'l8: while i8 < 2 && ((yield_!(l7)) <= 3 && ((i6) > 1)) {
                    i8 += 1;
                    g5 = guard("g5=3");
                    note(format!("{} {i8}", (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + i8, _ => n })));
                }
            }
            g.push('x');
            note(n);
        }
    }
    (n - 4_i64)
});

generator!(body_79 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut n = g.len();
    let n = [(3_i64 - 0_i64), [n, 3_i64, n][1], n][1];
    note(g.into_name());
    yield_!(0);
    let mut n1 = yield_!(three(n, n, n));
    let mut g2 = guard("g2-3");
    note(n1);
    yield_!((2_i64, n1).0);
    let n3 = ({ note(5_i64); n1 } - (5_i64, n).0);
    if let x @ 2.. = n && x < 9 {
        if (n) > 3 {
            note(format!("{} {n}", [n1, n1, n3][1]));
            note(three((2_i64, (match x { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n1, _ => n })).0, g2.len(), yield_!(yield_!(n1))));
            note(if (g2.len()) < 3 || ((1_i64) <= 0) { (match (n1 + n) % 9 { 0 | 1 => g2.len(), x if x % 2 == 0 => x % 3 + { note(n3); 1_i64 }, _ => (n1 + n1) % 9 }) } else { ({ note(n3); 0_i64 }, eval(n1)).0 });
        }
        let mut g4 = guard("g4-4");
    }
    [n3, 5_i64, n][1]
});

generator!(body_80 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if let x @ 0.. = [three(5_i64, n, n), yield_!(n), g.len()][1] && x < 9 {
        g.push('x');
        if (yield_!((match 2_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }))) > 2 {
            'l1: {
                drop(g);
                yield_!(0);
                {
                    let l2: i64;
                    if ((3_i64 + x) % 9) > 3 || ((2_i64) < 3) { l2 = (if (n) < 4 { 3_i64 } else { n }, n).0; } else { l2 = if (x) > 3 { { note(x); n } } else { yield_!(n) }; }
                }
                let mut i3 = 0;
                'l3: while i3 < 2 && (((x - n)) < 2 && ((5_i64) == 1)) {
                    i3 += 1;
                }
                note(format!("{} {n}", { note(n); n }));
            }
            let mut n = (yield_!(2_i64) + vec![n, 5_i64].len() as i64) % 9;
        }
    }
    if (three({ note(0_i64); n }, yield_!(n), yield_!(n))) <= 2 && ((eval(n)) < 3 && ((n) < 0)) {
        if (if ({ note(n); n }) > 1 { (n, n).0 } else { n }) > 3 && ((if (n) > 3 { n } else { n }) > 4 && ((5_i64) <= 0)) {
            let mut n4 = ([n, n, n][1] + yield_!(n)) % 9;
            match (yield_!(5_i64), (n, 1_i64).0).0 {
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
    [n, n, n][1]
});

generator!(body_81 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(yield_!(if ({ note(n); n }) <= 4 { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { n }));
    let l1: i64;
    if (yield_!(1_i64)) <= 3 { l1 = { note([4_i64, n, n][1]); (n, n).0 }; } else { l1 = yield_!(yield_!(2_i64)); }
    if ({ note(three(l1, 1_i64, l1)); 0_i64 }) != 3 && ((yield_!(2_i64)) > 3) {
        {
            {
                let n2 @ 0..=6 = (yield_!(three(n, l1, l1))) else { return n };
            }
            let l1 = eval(yield_!(l1));
        }
        let mut n3 = (if (n) > 4 { 5_i64 } else { l1 }, (match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + l1, _ => l1 })).0;
        let n4 @ 0..=6 = (yield_!(n)) else { return 1_i64 };
    } else {
    }
    if (yield_!(l1)) <= 3 && ((4_i64) > 4) { return n; }
    g.len()
});

generator!(body_82 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n = yield_!(yield_!(n));
    note(format!("{} {n}", if (n) == 4 { 3_i64 } else { n }));
    let mut g1 = guard("g1-7");
    let n2 @ 0..=6 = (n) else { return n };
    let mut n3 = three(yield_!(n), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n2 }), yield_!(n));
    let mut g4 = guard("g4-4");
    let mut n5 = n3;
    if (if (n2) > 0 { [1_i64, n2, n2][1] } else { yield_!(n) }) == 2 {
        if (n5) > 4 && ((yield_!(n3)) == 1 && ((n2) == 1)) {
            let mut g6 = guard("g6-3");
        }
    }
    yield_!(n2)
});

generator!(body_83 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-1");
    let n2 @ 0..=6 = (n) else { return 3_i64 };
    note({ note(yield_!({ note(n); n2 })); three(if (4_i64) < 0 { n2 } else { n2 }, (5_i64 + n) % 9, [n2, n, 1_i64][1]) });
    if (n2) != 2 || (({ note(n2); n2 }) == 3) {
        let l3: i64;
        if (yield_!(0_i64)) != 3 { l3 = eval(if (n2) < 1 { n2 } else { n2 }); } else { l3 = yield_!(if (n2) != 2 { n } else { n2 }); }
        g1.push('x');
        g1.push('x');
    }
    g = guard("g=3");
    let mut g4 = guard("g4-0");
    if (((n2 - n) + (match n { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n2, _ => n })) % 9) < 0 {
        if (yield_!(yield_!(n2))) == 2 {
            g1 = guard("g1=7");
        } else {
            {
                let mut g5 = guard("g5-3");
            }
        }
    }
    g4.len()
});

generator!(body_84 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(three((yield_!(n) + (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })) % 9, yield_!((n + n) % 9), yield_!(if (n) < 4 { n } else { n })));
    yield_!((match 0_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
    g = guard("g=4");
    let mut g1 = guard("g1-2");
    let mut g2 = guard("g2-7");
    note(format!("{} {n}", eval(n)));
    note(yield_!(if !(([n, n, n][1]) > 3) { (n - n) } else { g1.len() }));
    (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_85 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let l1: i64;
    if (0_i64) == 1 || ((n) <= 3) { l1 = { note(if (2_i64) != 3 { n } else { n }); (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }) }; } else { l1 = n; }
    yield_!(yield_!(l1));
    note(format!("{}", three(n, n, l1)));
    if (n) != 3 || ((l1) != 0) { return n; }
    'l2: {
        if (l1) != 2 && (!((yield_!(l1)) > 1)) {
            let mut g3 = guard("g3-4");
            g.push('x');
            g = guard("g=7");
        } else if (yield_!(n)) > 0 {
            let mut g4 = guard("g4-5");
        }
    }
    note((yield_!(n) - yield_!(g.len())));
    if (n) < 4 && ((n) != 0) { return l1; }
    g.push('x');
    let mut i5 = 0;
    'l5: while i5 < 3 && (!((l1) == 2)) {
        i5 += 1;
        let l6: i64;
        if ({ note(n); n }) > 2 || ((i5) <= 2) { l6 = yield_!(yield_!(i5)); } else { l6 = (match { note(l1); n } { 0 | 1 => if (4_i64) > 2 { 4_i64 } else { n }, x if x % 2 == 0 => x % 3 + [n, l1, l1][1], _ => i5 }); }
    }
    l1
});

generator!(body_86 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    yield_!((n - n));
    let mut g1 = guard("g1-2");
    yield_!((n + n) % 9);
    let mut g2 = guard("g2-8");
    let mut n3 = yield_!([n, n, 2_i64][1]);
    let n4 @ 0..=6 = ((n - yield_!(n3))) else { return n };
    'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
        if !((g.len()) > 4) {
            if (g1.len()) > 0 {
                yield_!((3_i64, n3).0);
                yield_!({ note(n); n4 });
            } else if ((match n { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n4, _ => 0_i64 })) != 4 && ((n3) != 4) {
                let mut g6 = guard("g6-1");
                let mut g7 = guard("g7-2");
                let mut g8 = guard("g8-8");
            }
            if let x @ 3.. = if ((n - n4)) > 1 && ((2_i64) != 4) { eval(n4) } else { { note(n4); n } } && x < 9 {
                if (three(n4, n4, x)) > 0 || ((1_i64) > 3) { break 'l5; }
            }
        }
    }
    three(n3, n, 2_i64)
});

generator!(body_87 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if ((n - 2_i64)) <= 3 { return n; }
    {
        let mut g1 = guard("g1-6");
    }
    yield_!(yield_!(n));
    'l2: for i2 in 0..(three(n, n, n)).clamp(0, 3) {
        'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
            g = guard("g=2");
        }
        yield_!((n, n).0);
        if let x @ 0.. = g.len() && x < 9 {
            let mut i4 = 0;
            'l4: while i4 < 1 && (((1_i64 + n) % 9) > 0) {
                i4 += 1;
                if !((yield_!(i2)) <= 0) { break 'l2; }
                let mut g5 = guard("g5-3");
                'l6: for mut i6 in [guard("a"), guard("b"), guard("c")] {
                    let i4 = three((i4, 4_i64).0, (n + i4) % 9, yield_!(n));
                }
            }
            g.push('x');
        }
        let l7: i64;
        if ((n - n)) < 0 || ((n) != 0) { l7 = three(i2, (match 3_i64 { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + n, _ => n }), (n - n)); } else { l7 = if ({ note(i2); i2 }) == 2 { (i2, i2).0 } else { g.len() }; }
    }
    if (n) < 0 { 0_i64 } else { n }
});

generator!(body_88 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(format!("{} {n}", n));
    yield_!((n, 3_i64).0);
    let n = eval((n, n).0);
    let mut n = if ((n - 3_i64)) == 1 && ((n) == 1) { g.len() } else { (n + n) % 9 };
    note([(match [1_i64, n, n][1] { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (n - n), _ => yield_!(n) }), eval(yield_!(n)), n][1]);
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        let mut i2 = 0;
        'l2: while i2 < 1 && (((n + n) % 9) > 2) {
            i2 += 1;
            let mut g3 = guard("g3-3");
            let mut g4 = guard("g4-3");
            if let x @ 0.. = yield_!(yield_!(i2)) && x < 9 {
                let mut g5 = guard("g5-3");
                match yield_!(three(i2, x, n)) {
                    0 | 2 => {
                        let mut n6 = yield_!((4_i64 + 3_i64) % 9);
                        note(format!("{} {x}", (match n { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + n6, _ => n })));
                    }
                    1 => {
                        note(x);
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
    }
    (n - n)
});

generator!(body_89 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-5");
    {
        note([if (yield_!(n)) == 0 { yield_!(n) } else { yield_!(1_i64) }, g.len(), (three(5_i64, n, n), yield_!(0_i64)).0][1]);
        if (three(n, n, n)) <= 4 && ((n) != 1) { return n; }
        let n @ 0..=6 = ((match if (3_i64) < 4 { n } else { n } { 0 | 1 => three(n, n, n), x if x % 2 == 0 => x % 3 + (n, n).0, _ => yield_!(n) })) else { return 3_i64 };
        note(yield_!(g1.len()));
    }
    match n {
        0 | 2 => {
            note(format!("{} {n}", (n - 5_i64)));
            if let x @ 3.. = n && x < 9 {
                if (n) == 1 {
                } else if !(((n + 3_i64) % 9) != 3) {
                    note(format!("{}", yield_!(n)));
                }
                match [(x + n) % 9, g1.len(), { note(5_i64); n }][1] {
                    0 | 2 => {
                        let n @ 0..=6 = (eval([0_i64, 5_i64, 2_i64][1])) else { return x };
                        note(yield_!(yield_!((x - n))));
                    }
                    1 => {
                        note(format!("{} {x}", (0_i64, x).0));
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
    (n - 4_i64)
});

generator!(body_90 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    yield_!(1_i64);
    let mut g1 = guard("g1-7");
    if (yield_!({ note(n); n })) != 3 {
        let mut g2 = guard("g2-7");
        match [(n - n), n, yield_!(n)][1] {
            0 | 2 => {
                'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                    i3.push('x');
                    note(i3.into_name());
                    yield_!(0);
                    note(format!("{}", (4_i64, 0_i64).0));
                }
            }
            1 => {
                g2.push('x');
                let mut g4 = guard("g4-0");
                note([three((n + n) % 9, (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + 4_i64, _ => n }), { note(n); 2_i64 }), yield_!([n, 1_i64, n][1]), if (eval(2_i64)) <= 1 { if (n) > 0 { 2_i64 } else { n } } else { yield_!(n) }][1]);
                if !(((yield_!(n) - (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => n }))) <= 2) {
                    yield_!(yield_!(n));
                }
            }
            x if x > 4 => {
                let n = ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) - yield_!(n));
            }
            _ => {
            }
        }
    } else {
    }
    eval(n)
});

generator!(body_91 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if let x @ 2.. = ((5_i64, n).0, yield_!(n)).0 && x < 9 {
        let n @ 0..=6 = ((match yield_!(n) { 0 | 1 => yield_!(x), x if x % 2 == 0 => x % 3 + g.len(), _ => n })) else { return x };
    }
    let l1: i64;
    if ((5_i64, 3_i64).0) != 0 && ((n) <= 0) { l1 = (match if (2_i64) <= 1 { 2_i64 } else { n } { 0 | 1 => [n, n, 0_i64][1], x if x % 2 == 0 => x % 3 + [n, 2_i64, n][1], _ => (n, n).0 }); } else { l1 = yield_!({ note(n); 1_i64 }); }
    if (eval(n)) > 3 || ((if (l1) == 2 { 3_i64 } else { 0_i64 }) < 1) {
        let l1 = yield_!({ note(n); 1_i64 });
        let n @ 0..=6 = (yield_!((4_i64, l1).0)) else { return l1 };
        let n2 @ 0..=6 = (l1) else { return n };
    } else if (yield_!(n)) != 1 || ((n) > 4) {
        yield_!((l1 + n) % 9);
    }
    let mut i3 = 0;
    'l3: while i3 < 2 && ((n) != 4) {
        i3 += 1;
        g = guard("g=0");
        if (g.len()) == 0 {
            if (((n, l1).0 + (i3 - 3_i64)) % 9) < 4 {
                if let x @ 0.. = yield_!((n - l1)) && x < 9 {
                    let n4 = yield_!(x);
                }
            }
        } else {
        }
    }
    [n, l1, n][1]
});

generator!(body_92 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    'l1: {
        let mut g2 = guard("g2-1");
        if let x @ 1.. = ((n + 3_i64) % 9, n).0 && x < 9 {
            g.push('x');
            match n {
                0 | 2 => {
                    note(format!("{} {x}", g.len()));
                    g2 = guard("g2=5");
                    note(format!("{} {x}", yield_!(n)));
                }
                1 => {
                    note(format!("{} {n}", x));
                    note(format!("{} {x}", (n + x) % 9));
                    let n3 = (match 4_i64 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + yield_!(n), _ => yield_!(2_i64) });
                    if (x) == 0 || ((n) == 2) { break 'l1; }
                }
                x if x > 4 => {
                    note(format!("{} {x}", yield_!(n)));
                    note(format!("{} {x}", (n - n)));
                    if (g2.len()) > 2 { break 'l1; }
                    note(format!("{} {n}", eval(3_i64)));
                }
                _ => {
                }
            }
        }
    }
    [2_i64, 2_i64, n][1]
});

generator!(body_93 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: while i1 < 3 && ((eval(n)) == 2 && ((n) == 3)) {
        i1 += 1;
        'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
            let mut g3 = guard("g3-2");
        }
        note(format!("{} {n}", i1));
        g = guard("g=4");
        note(format!("{} {i1}", if (n) != 1 { 3_i64 } else { 4_i64 }));
    }
    if ((2_i64, n).0) != 0 { return 0_i64; }
    if (three(n, n, n)) < 0 && ((n) != 0) { return n; }
    if !(((match if (n) < 3 { n } else { n } { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + n, _ => yield_!(n) })) == 4) {
        if (if (n) < 2 { n } else { 4_i64 }) < 4 { return n; }
        let mut g4 = guard("g4-5");
        if (n) < 0 {
            yield_!(n);
            'l5: {
                g.push('x');
            }
        }
    }
    [2_i64, n, n][1]
});

generator!(body_94 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut n1 = eval([n, n, n][1]);
    n1 -= ({ note(0_i64); { note(3_i64); n1 } }) % 10;
    g = guard("g=8");
    let mut g2 = guard("g2-1");
    let mut n3 = three(three(4_i64, 4_i64, 0_i64), (n1, n1).0, if (1_i64) > 1 { n } else { n1 });
    note(({ note(yield_!(n3)); n1 }, eval(1_i64)).0);
    note(yield_!(yield_!(if (1_i64) != 0 { n } else { n3 })));
    let mut g4 = guard("g4-8");
    let mut g5 = guard("g5-0");
    g.len()
});

generator!(body_95 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if ((n + n) % 9) < 0 || ((n) < 4) { return n; }
    if ((match n { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + n, _ => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) })) > 1 {
        match yield_!(g.len()) {
            0 | 2 => {
                let mut n1 = (match { note(n); n } { 0 | 1 => [n, n, n][1], x if x % 2 == 0 => x % 3 + [3_i64, n, n][1], _ => (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }) });
            }
            1 => {
                let mut g2 = guard("g2-8");
                let n3 = n;
                if (yield_!(three(n, n3, 4_i64))) > 0 {
                    let l4: i64;
                    if !(((4_i64 - n)) < 3) { l4 = yield_!((n - n3)); } else { l4 = n; }
                    let n5 = ((0_i64 - n3), three(n, n3, n3)).0;
                    let mut g6 = guard("g6-6");
                } else if (three(n3, n3, 2_i64)) < 2 {
                    let n7 @ 0..=6 = ({ note(yield_!(n3)); (n3, n).0 }) else { return 0_i64 };
                    note(format!("{}", three(n, n7, n)));
                    note(format!("{}", 5_i64));
                }
                if (eval(n)) > 0 {
                    let mut n8 = 1_i64;
                } else {
                }
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else {
    }
    [n, n, n][1]
});

generator!(body_96 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n = n;
    note([three(if (5_i64) <= 2 { 0_i64 } else { n }, (n + n) % 9, eval(n)), three(yield_!(n), eval(n), if (n) == 4 { n } else { n }), yield_!(eval(n))][1]);
    let n1 = n;
    let l2: i64;
    if (n) == 1 { l2 = [three(n1, 2_i64, n), { note(1_i64); n }, n1][1]; } else { l2 = yield_!(n1); }
    {
        yield_!(yield_!(n));
        g.push('x');
        g.push('x');
        if ((3_i64 + 2_i64) % 9) == 1 || ((n1) == 0) { return n1; }
    }
    if ({ note(l2); { note(l2); n } }) != 4 {
        let mut g3 = guard("g3-6");
        {
            n -= ((n1 + (l2, l2).0) % 9) % 10;
            {
                g = guard("g=0");
                let mut l2 = [eval(n), { note(1_i64); l2 }, 0_i64][1];
            }
        }
    } else if !((n1) <= 2) {
    }
    yield_!(4_i64)
});

generator!(body_97 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if let x @ 3.. = if !((yield_!(n)) > 3) { (n + n) % 9 } else { (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }) } && x < 9 {
        yield_!(three(n, n, n));
        let mut n1 = [three(x, n, n), yield_!(0_i64), n][1];
    }
    g.push('x');
    let mut n2 = ((n - n) + n) % 9;
    note(n);
    let mut g3 = guard("g3-1");
    if (g3.len()) == 2 {
        if !(((g.len() - [n2, 0_i64, n2][1])) == 0) {
            match ((n2 + n2) % 9 + (n - n2)) % 9 {
                0 | 2 => {
                    n2 = (three(yield_!(n2), (n, n2).0, n2)) % 10;
                    note(format!("{}", n));
                    note(format!("{}", (n - n)));
                    note(format!("{}", yield_!(n)));
                }
                1 => {
                    let l4: i64;
                    if (yield_!(n)) == 2 { l4 = three(g3.len(), yield_!(0_i64), (n + n2) % 9); } else { l4 = { note(n2); g3.len() }; }
                }
                x if x > 4 => {
                    note(format!("{} {n}", yield_!(n)));
                }
                _ => {
                }
            }
        }
    } else {
    }
    g3.len()
});

generator!(body_98 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-6");
    if (n) > 2 { return n; }
    g.push('x');
    g1 = guard("g1=5");
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let n = (match [n, n, n][1] { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }), _ => eval(n) });
        let mut g3 = guard("g3-5");
    }
    note(g1.into_name());
    yield_!(0);
    {
        let l4: i64;
        if (n) <= 2 { l4 = eval(three(n, n, n)); } else { l4 = eval((5_i64 + n) % 9); }
        let l4 = (l4 - { note(n); l4 });
        {
            let mut g5 = guard("g5-2");
            note(g.into_name());
            yield_!(0);
            g5 = guard("g5=0");
            if !((l4) < 3) {
            }
        }
    }
    n
});

generator!(body_99 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut n1 = yield_!(yield_!(5_i64));
    {
        let mut g2 = guard("g2-8");
        'l3: for i3 in 0..((match n1 { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + 5_i64, _ => n })).clamp(0, 3) {
            'l4: {
                note(format!("{} {n1}", eval(n)));
            }
            let mut i5 = 0;
            'l5: loop {
                i5 += 1; if i5 > 1 { break; }
                if let x @ 2.. = g2.len() && x < 9 {
                    let mut n6 = [if (i3) == 3 { n1 } else { i3 }, n1, g.len()][1];
                    note(format!("{}", (i5 - x)));
                }
                let l7: i64;
                if ((i5, n1).0) != 1 { l7 = if ([i5, i3, 0_i64][1]) < 4 || ((i5) <= 2) { eval(i5) } else { 4_i64 }; } else { l7 = yield_!(yield_!(n)); }
                let mut g8 = guard("g8-0");
            }
        }
    }
    g.push('x');
    let n = (match 2_i64 { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + (n - n), _ => (n1, n1).0 });
    let mut i9 = 0;
    'l9: loop {
        i9 += 1; if i9 > 2 { break; }
        let mut g10 = guard("g10-1");
    }
    yield_!(n1)
});

generator!(body_100 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n1 @ 0..=6 = (yield_!(eval(n))) else { return 5_i64 };
    if ((n1 + 3_i64) % 9) < 4 { return 4_i64; }
    note((yield_!([n, n1, n1][1]), 5_i64).0);
    let mut g2 = guard("g2-1");
    {
        note(n);
    }
    let l3: i64;
    if (yield_!(n)) <= 2 { l3 = yield_!((n1, n).0); } else { l3 = yield_!({ note(3_i64); n1 }); }
    match 0_i64 {
        0 | 2 => {
            let l4: i64;
            if ((match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 })) < 1 { l4 = three((match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => 3_i64 }), yield_!(n), yield_!(l3)); } else { l4 = eval(eval(n1)); }
            let n5 = n1;
            if ((match yield_!(5_i64) { 0 | 1 => [l3, l3, n][1], x if x % 2 == 0 => x % 3 + [l3, 4_i64, n1][1], _ => yield_!(l4) })) <= 0 || (!(({ note(n); n5 }) < 0)) {
                let n6 = (yield_!(n5) + yield_!(l4)) % 9;
            }
        }
        1 => {
            match yield_!(l3) {
                0 | 2 => {
                    note(format!("{} {n1}", yield_!(n)));
                    let mut g7 = guard("g7-1");
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
    (0_i64 - n)
});

generator!(body_101 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    {
        let mut n1 = (yield_!(n) + yield_!(0_i64)) % 9;
    }
    if (three((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }), [n, n, n][1], (3_i64 + n) % 9)) > 0 {
        let mut n2 = yield_!((0_i64 + 0_i64) % 9);
        match n {
            0 | 2 => {
                let l3: i64;
                if (n2) != 0 && ((n) != 4) { l3 = yield_!(yield_!(n2)); } else { l3 = { note(yield_!(n)); (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n2, _ => n2 }) }; }
            }
            1 => {
                let mut g4 = guard("g4-6");
                let mut n5 = yield_!((1_i64, n).0);
                let mut g6 = guard("g6-5");
            }
            x if x > 4 => {
                yield_!(n2);
                let mut g7 = g;
                yield_!(0);
                'l8: for mut i8 in [guard("a"), guard("b"), guard("c")] {
                    let mut n9 = { note(yield_!(n2)); yield_!(n2) };
                    note(format!("{} {n2}", three(n9, 2_i64, n2)));
                }
                note(yield_!((match (n - n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + (n, n2).0, _ => g7.len() })));
            }
            _ => {
            }
        }
    } else if ({ note(n); 1_i64 }) <= 1 {
    }
    [4_i64, n, n][1]
});

generator!(body_102 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    g.push('x');
    let n1 = if ((n - n)) == 3 { yield_!(n) } else { n };
    if (three([n1, 4_i64, n][1], yield_!(n1), if (n) == 0 { 1_i64 } else { n })) <= 0 {
        if ([n, n1, n1][1]) != 1 { return n; }
        g.push('x');
    }
    note(format!("{} {n1}", if (n1) > 0 { n } else { 3_i64 }));
    match three((1_i64 + n) % 9, three(1_i64, 0_i64, n1), g.len()) {
        0 | 2 => {
            g = guard("g=7");
        }
        1 => {
            let mut g2 = guard("g2-3");
            yield_!({ note(n1); n1 });
            let l3: i64;
            if ([0_i64, n, 4_i64][1]) < 1 { l3 = ((4_i64, n).0, yield_!(3_i64)).0; } else { l3 = ([1_i64, n1, n1][1] + eval(n)) % 9; }
        }
        x if x > 4 => {
            note(format!("{} {n1}", n1));
            note(g.into_name());
            yield_!(0);
            let mut i4 = 0;
            'l4: loop {
                i4 += 1; if i4 > 3 { break; }
                let mut i4 = eval({ note(i4); 0_i64 });
            }
        }
        _ => {
        }
    }
    yield_!(n1)
});

generator!(body_103 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    {
        let mut i1 = 0;
        'l1: while i1 < 2 && ((three(n, n, n)) != 2) {
            i1 += 1;
            yield_!(i1);
            note(i1);
            match { note((4_i64 - 4_i64)); (n + i1) % 9 } {
                0 | 2 => {
                    let mut g2 = guard("g2-7");
                }
                1 => {
                    note(format!("{} {i1}", { note(n); 5_i64 }));
                    note(format!("{} {i1}", yield_!(1_i64)));
                }
                x if x > 4 => {
                    note(format!("{} {n}", (match n { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + 3_i64, _ => i1 })));
                    note(format!("{} {i1}", n));
                    let n3 @ 0..=6 = (n) else { break };
                    let mut g4 = guard("g4-0");
                }
                _ => {
                    let mut n5 = eval({ note(n); n });
                    g.push('x');
                }
            }
        }
        let n6 @ 0..=6 = (n) else { return n };
    }
    (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })
});

generator!(body_104 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(yield_!(g.len()));
    let n = n;
    let mut n1 = yield_!((n - 4_i64));
    note(format!("{}", yield_!(n1)));
    note(format!("{} {n}", 3_i64));
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        'l3: {
            if ([n1, n1, 2_i64][1]) > 0 { break 'l3; }
            if ((n, n).0) < 2 && ((n) < 1) { break 'l3; }
            note({ note(n); ([n1, n, n][1] - if (n1) == 1 { n } else { n1 }) });
        }
        let mut g4 = guard("g4-3");
        n1 = ((yield_!(2_i64) + n) % 9) % 10;
    }
    g.push('x');
    yield_!(yield_!(n));
    note(if ((match (5_i64 + 1_i64) % 9 { 0 | 1 => (2_i64 - n1), x if x % 2 == 0 => x % 3 + [0_i64, n1, n1][1], _ => (n1, n).0 })) != 3 { if ((n1, n).0) > 3 { g.len() } else { yield_!(n1) } } else { eval((n + 3_i64) % 9) });
    (1_i64 - n)
});

generator!(body_105 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 1 { break; }
        if (n) > 4 { break 'l1; }
    }
    let mut g2 = guard("g2-7");
    if (if (n) == 2 { 1_i64 } else { n }) < 4 && ((5_i64) < 1) { return 1_i64; }
    {
        let mut i3 = 0;
        'l3: loop {
            i3 += 1; if i3 > 1 { break; }
            let mut i3 = eval((i3, n).0);
            i3 = (yield_!([5_i64, n, n][1])) % 10;
            let mut g4 = guard("g4-2");
            let n5 @ 0..=6 = (i3) else { return n };
            i3 = (yield_!(three(n, 5_i64, 4_i64))) % 10;
        }
        note(format!("{} {n}", yield_!(n)));
        let l6: i64;
        if (eval(n)) != 3 || ((n) > 2) { l6 = { note(yield_!(n)); if (5_i64) <= 3 { n } else { 5_i64 } }; } else { l6 = [2_i64, (n, n).0, if (n) != 0 { n } else { n }][1]; }
    }
    drop(g2);
    yield_!(0);
    g.len()
});

generator!(body_106 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g = guard("g=1");
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 2 { break; }
        'l2: for i2 in 0..(yield_!(n)).clamp(0, 2) {
            if (yield_!(eval(n))) == 2 {
                let mut g3 = guard("g3-3");
                let n4 @ 0..=6 = (i1) else { break };
                g = guard("g=3");
                note((three((n, n).0, three(i1, n, n4), (match 3_i64 { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + 0_i64, _ => n })), n4).0);
            } else if !(({ note(0_i64); i1 }) != 0) {
            }
        }
        note(yield_!(eval(g.len())));
        note((match [{ note(n); i1 }, yield_!(i1), i1][1] { 0 | 1 => three(g.len(), n, if (2_i64) < 3 { 2_i64 } else { i1 }), x if x % 2 == 0 => x % 3 + eval((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => i1 })), _ => yield_!(n) }));
        let l5: i64;
        if (yield_!(n)) > 3 { l5 = i1; } else { l5 = (g.len(), (i1 + n) % 9).0; }
        let mut g6 = guard("g6-5");
    }
    match (g.len() - g.len()) {
        0 | 2 => {
            let mut g7 = guard("g7-0");
            yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    three(2_i64, n, n)
});

generator!(body_107 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n @ 0..=6 = ([(n + 0_i64) % 9, yield_!(n), { note(n); n }][1]) else { return n };
    match (eval(2_i64) - (5_i64 - n)) {
        0 | 2 => {
            if (g.len()) != 0 && ((three(n, n, n)) != 2) {
                match yield_!(g.len()) {
                    0 | 2 => {
                        let n = g.len();
                        note(format!("{} {n}", [n, n, n][1]));
                        g = guard("g=7");
                    }
                    1 => {
                        let l1: i64;
                        if (three(n, 5_i64, n)) == 4 { l1 = yield_!([n, 2_i64, n][1]); } else { l1 = { note((n, n).0); (match n { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => n }) }; }
                        let mut g2 = guard("g2-7");
                        g.push('x');
                    }
                    x if x > 4 => {
                        note(format!("{}", { note(n); n }));
                        note(format!("{} {n}", 2_i64));
                        let n @ 0..=6 = (n) else { return n };
                    }
                    _ => {
                        note(format!("{} {n}", g.len()));
                        let n = (eval(n), yield_!(n)).0;
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
    yield_!(0_i64)
});

generator!(body_108 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let l1: i64;
    if ((n, n).0) == 3 && ((n) != 2) { l1 = ({ note(n); 0_i64 } - (n - n)); } else { l1 = eval((n, n).0); }
    let mut g2 = g;
    yield_!(0);
    yield_!(eval(2_i64));
    g2 = guard("g2=8");
    let mut g3 = guard("g3-5");
    match (match three(n, l1, n) { 0 | 1 => yield_!(l1), x if x % 2 == 0 => x % 3 + g2.len(), _ => n }) {
        0 | 2 => {
            if (if (g3.len()) > 0 && ((n) > 3) { { note(n); l1 } } else { (l1, 1_i64).0 }) > 1 && ((eval(n)) != 3) {
                'l4: {
                    note(yield_!(three(eval(n), (l1 - n), yield_!(l1))));
                    let mut g5 = guard("g5-3");
                    let n = if (n) <= 4 { l1 } else { yield_!(5_i64) };
                    let l6: i64;
                    if (l1) < 2 { l6 = if (g2.len()) != 1 { yield_!(n) } else { { note(n); l1 } }; } else { l6 = (match { note(l1); n } { 0 | 1 => (n - 3_i64), x if x % 2 == 0 => x % 3 + three(l1, 1_i64, l1), _ => eval(l1) }); }
                }
                note(format!("{} {l1}", yield_!(n)));
            }
        }
        1 => {
        }
        x if x > 4 => {
            'l7: for mut i7 in [guard("a"), guard("b"), guard("c")] {
            }
        }
        _ => {
        }
    }
    yield_!(3_i64)
});

generator!(body_109 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    match if ({ note(n); 0_i64 }) != 2 { if (n) != 0 { n } else { n } } else { (n, n).0 } {
        0 | 2 => {
            drop(g);
            yield_!(0);
            {
                let mut g1 = guard("g1-4");
            }
            note(format!("{} {n}", [n, 5_i64, n][1]));
        }
        1 => {
        }
        x if x > 4 => {
            let mut n = eval({ note(n); n });
        }
        _ => {
            let mut i2 = 0;
            'l2: loop {
                i2 += 1; if i2 > 1 { break; }
                let mut g3 = guard("g3-1");
            }
            let n4 @ 0..=6 = ({ note((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })); three(n, 0_i64, n) }) else { return 0_i64 };
            let n5 = yield_!([n, n4, 4_i64][1]);
        }
    }
    let mut i6 = 0;
    'l6: loop {
        i6 += 1; if i6 > 3 { break; }
        let n7 = 1_i64;
        let mut g8 = guard("g8-7");
    }
    { note(n); n }
});

generator!(body_110 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if (if !((three(n, 4_i64, n)) > 3) { n } else { n }) <= 1 {
        if (three([0_i64, n, n][1], (2_i64 + 0_i64) % 9, yield_!(n))) < 1 {
            let l1: i64;
            if !(((n - n)) <= 3) { l1 = { note((match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })); (n, n).0 }; } else { l1 = yield_!(n); }
        }
        'l2: {
            'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                let mut g4 = guard("g4-4");
                let l5: i64;
                if ((n + n) % 9) > 0 { l5 = if ((n - n)) > 3 { g4.len() } else { eval(n) }; } else { l5 = 2_i64; }
            }
            let mut n6 = (yield_!(1_i64) + (4_i64 - 4_i64)) % 9;
            if !(((n - 5_i64)) < 1) { break 'l2; }
            let mut g7 = guard("g7-4");
        }
        match n {
            0 | 2 => {
                let mut n8 = { note(g.len()); 4_i64 };
                yield_!([3_i64, n8, n8][1]);
            }
            1 => {
                let mut n9 = [yield_!(2_i64), (n, 1_i64).0, 4_i64][1];
                n9 -= ([yield_!(3_i64), (3_i64 - n9), (match 2_i64 { 0 | 1 => n9, x if x % 2 == 0 => x % 3 + 5_i64, _ => n9 })][1]) % 10;
                let mut n = eval(n9);
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    eval(n)
});

generator!(body_111 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g.push('x');
    g.push('x');
    g = guard("g=7");
    yield_!(yield_!(0_i64));
    if ({ note(three(n, n, n)); g.len() }) == 0 || (!((yield_!(n)) > 3)) {
        let mut g1 = guard("g1-3");
        let mut n2 = ({ note(n); n } + [n, n, n][1]) % 9;
    }
    if let x @ 1.. = if (yield_!(5_i64)) < 1 { g.len() } else { g.len() } && x < 9 {
        'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
            match if (x) != 3 || ((0_i64) < 4) { (1_i64 - x) } else { x } {
                0 | 2 => {
                    let mut n = three(three(x, n, 0_i64), yield_!(x), [2_i64, n, x][1]);
                }
                1 => {
                    note(format!("{} {n}", (x + x) % 9));
                }
                x if x > 4 => {
                    note(format!("{}", yield_!(n)));
                    note(format!("{} {n}", (5_i64 - n)));
                }
                _ => {
                }
            }
        }
    }
    [n, n, n][1]
});

generator!(body_112 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    match n {
        0 | 2 => {
            if !((eval({ note(5_i64); n })) != 2) {
                match g.len() {
                    0 | 2 => {
                        let l1: i64;
                        if ((5_i64 - n)) == 4 && ((n) < 0) { l1 = ((match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), g.len()).0; } else { l1 = yield_!((n + n) % 9); }
                        let mut g2 = guard("g2-0");
                        g = guard("g=7");
                    }
                    1 => {
                        let mut g3 = guard("g3-5");
                        let n4 = yield_!(eval(2_i64));
                    }
                    x if x > 4 => {
                        note(format!("{} {n}", three(n, 1_i64, n)));
                        let n5 = if !((n) <= 4) { eval(n) } else { { note(n); n } };
                        let n6 = three(n, g.len(), (match n5 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n }));
                    }
                    _ => {
                        let mut n7 = yield_!(yield_!(n));
                        let l8: i64;
                        if (g.len()) < 2 && ((1_i64) == 2) { l8 = three(yield_!(n7), { note(n7); n7 }, eval(n7)); } else { l8 = (yield_!(n), [n7, n, n][1]).0; }
                    }
                }
            }
        }
        1 => {
            let mut i9 = 0;
            'l9: while i9 < 2 && ((three(n, n, n)) == 1 && ((n) == 2)) {
                i9 += 1;
            }
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    g.len()
});

generator!(body_113 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    g = guard("g=4");
    g.push('x');
    let mut g1 = g;
    yield_!(0);
    let mut i2 = 0;
    'l2: loop {
        i2 += 1; if i2 > 2 { break; }
        let mut n3 = eval(three(i2, i2, n));
        let mut i2 = ({ note(i2); i2 } - (5_i64 + 3_i64) % 9);
    }
    let mut g4 = guard("g4-0");
    match 1_i64 {
        0 | 2 => {
            'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
                if let x @ 0.. = three(yield_!(n), [1_i64, 3_i64, n][1], eval(n)) && x < 9 {
                    note(format!("{} {n}", 1_i64));
                    note(format!("{} {x}", yield_!(0_i64)));
                }
                if ([[3_i64, n, n][1], if (n) == 2 { 2_i64 } else { n }, (n - n)][1]) == 4 && (((n, 2_i64).0) > 4 || ((n) <= 4)) {
                    g1 = guard("g1=5");
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
    g4.len()
});

generator!(body_114 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if ((match eval(n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + yield_!(n), _ => g.len() })) > 3 {
        let mut g1 = g;
        yield_!(0);
        g1 = guard("g1=5");
    } else {
        note(format!("{} {n}", [n, n, n][1]));
        note(((yield_!(n) - { note(2_i64); n }) + yield_!(yield_!(n))) % 9);
        let mut i2 = 0;
        'l2: while i2 < 2 && (((n, n).0) != 4) {
            i2 += 1;
            if ({ note(if (2_i64) <= 0 { 2_i64 } else { 3_i64 }); eval(5_i64) }) != 3 {
                let mut g3 = guard("g3-6");
                yield_!(g3.len());
                let n4 = i2;
                note(yield_!(g3.len()));
            }
            note(([{ note(i2); i2 }, yield_!(1_i64), (match n { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + i2, _ => i2 })][1] + ([i2, i2, 3_i64][1], { note(0_i64); n }).0) % 9);
            {
                if let x @ 1.. = if !((vec![i2, i2].len() as i64) == 2) { eval(n) } else { yield_!(i2) } && x < 9 {
                    let n5 @ 0..=6 = (three(if (5_i64) > 4 { n } else { n }, eval(i2), (n - i2))) else { return i2 };
                }
            }
        }
    }
    if (n) < 1 { n } else { n }
});

generator!(body_115 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match (match g.len() { 0 | 1 => n, x if x % 2 == 0 => x % 3 + g.len(), _ => g.len() }) {
        0 | 2 => {
            note(eval(eval(yield_!(4_i64))));
            let mut g1 = guard("g1-7");
            'l2: {
                let mut g3 = guard("g3-2");
                let mut g4 = guard("g4-4");
                let mut g5 = guard("g5-6");
                let mut i6 = 0;
                'l6: while i6 < 2 && ((yield_!(n)) < 0) {
                    i6 += 1;
                    note(format!("{} {i6}", if (n) <= 3 { n } else { i6 }));
                    let mut g7 = guard("g7-6");
                    if ((n, 0_i64).0) <= 0 { break 'l6; }
                }
            }
        }
        1 => {
            g.push('x');
            g = guard("g=7");
        }
        x if x > 4 => {
            if (if !((if (n) < 4 { n } else { 5_i64 }) < 4) { (n - n) } else { { note(0_i64); n } }) != 0 {
                let mut g8 = guard("g8-5");
            }
        }
        _ => {
        }
    }
    yield_!(n)
});

generator!(body_116 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    note(n);
    note(format!("{} {n}", (n + n) % 9));
    let l1: i64;
    if ({ note(n); n }) < 1 || ((2_i64) == 4) { l1 = yield_!({ note(n); n }); } else { l1 = yield_!({ note(n); n }); }
    g = guard("g=3");
    match if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => l1 })) < 1 || ((0_i64) < 4) { yield_!(l1) } else { yield_!(l1) } {
        0 | 2 => {
            'l2: for i2 in 0..(l1).clamp(0, 2) {
                let mut i2 = g.len();
                let mut g3 = guard("g3-0");
                let mut i4 = 0;
                'l4: while i4 < 3 && (((match n { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + 5_i64, _ => l1 })) != 2) {
                    i4 += 1;
                    yield_!(g.len());
                }
                note(three(yield_!([i2, 1_i64, 1_i64][1]), (eval(n) - i2), yield_!((match 5_i64 { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }))));
                yield_!((match n { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + 4_i64, _ => i2 }));
            }
            let mut g5 = guard("g5-6");
            let l1 @ 0..=6 = ({ note(yield_!(n)); (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + l1, _ => l1 }) }) else { return 1_i64 };
        }
        1 => {
            if let x @ 2.. = ((n + l1) % 9 - if (n) != 3 { n } else { 2_i64 }) && x < 9 {
                match ((n - n) + { note(x); n }) % 9 {
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
        x if x > 4 => {
        }
        _ => {
        }
    }
    (n - l1)
});

generator!(body_117 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let n1 @ 0..=6 = ((n - g.len())) else { return n };
    if ([n1, n1, 1_i64][1]) != 1 { return n1; }
    yield_!(yield_!(n));
    if let x @ 0.. = { note(4_i64); (n - n) } && x < 9 {
        if !((((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n }) + (match n1 { 0 | 1 => x, x if x % 2 == 0 => x % 3 + x, _ => x })) % 9) != 4) {
            if (yield_!((match 5_i64 { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n1, _ => 3_i64 }))) != 0 || (({ note(x); n1 }) != 4 && ((n1) != 0)) {
                let mut g2 = g;
                yield_!(0);
                let mut n3 = 5_i64;
                g2 = guard("g2=6");
                'l4: {
                    note(format!("{} {n1}", (x - x)));
                    note(format!("{} {n}", eval(3_i64)));
                    note((match [(n3, 4_i64).0, (n3 + n3) % 9, (n3, n).0][1] { 0 | 1 => g2.len(), x if x % 2 == 0 => x % 3 + yield_!(yield_!(n3)), _ => [yield_!(x), three(3_i64, n1, n3), (x, 5_i64).0][1] }));
                }
            }
        } else {
            match 5_i64 {
                0 | 2 => {
                    note(format!("{}", yield_!(n)));
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
    vec![n, n1].len() as i64
});

generator!(body_118 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    note([yield_!(yield_!(n)), if ({ note(n); 2_i64 }) > 3 { g1.len() } else { { note(n); n } }, (match three(n, n, 2_i64) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + if (2_i64) <= 1 { 2_i64 } else { n }, _ => (n + n) % 9 })][1]);
    let mut i2 = 0;
    'l2: loop {
        i2 += 1; if i2 > 1 { break; }
        if ({ note(n); yield_!(n) }) < 3 {
            g1.push('x');
            {
                note(format!("{} {i2}", 5_i64));
                'l3: {
                    note(format!("{}", 4_i64));
                    yield_!((i2 + n) % 9);
                }
            }
        }
        {
            let mut g4 = guard("g4-4");
            yield_!((n - 1_i64));
            'l5: {
            }
        }
    }
    three(5_i64, n, n)
});

generator!(body_119 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if let x @ 2.. = ({ note(n); n }, (n - n)).0 && x < 9 {
        if let x @ 0.. = yield_!(4_i64) && x < 9 {
            let mut g1 = guard("g1-6");
            note(g1.len());
        }
        if (5_i64) > 1 {
            note(if (g.len()) > 4 { three(if (0_i64) != 1 { n } else { n }, yield_!(1_i64), n) } else { yield_!({ note(n); n }) });
            match (match { note(n); n } { 0 | 1 => [2_i64, 5_i64, n][1], x if x % 2 == 0 => x % 3 + if (n) == 3 { n } else { n }, _ => three(n, n, n) }) {
                0 | 2 => {
                    note([({ note(1_i64); n } + n) % 9, if ((n - n)) > 0 { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { n }, [g.len(), if (5_i64) != 4 { n } else { n }, [0_i64, n, n][1]][1]][1]);
                }
                1 => {
                    let n2 @ 0..=6 = (yield_!(yield_!(2_i64))) else { return 0_i64 };
                    if (yield_!(n)) < 3 { return 2_i64; }
                    note(if (g.len()) > 0 || ((if (4_i64) == 4 { n } else { n2 }) <= 2 && ((5_i64) > 3)) { [n2, 3_i64, [n, 0_i64, n][1]][1] } else { if !(((n2 - 4_i64)) <= 2) { yield_!(4_i64) } else { g.len() } });
                }
                x if x > 4 => {
                    g = guard("g=2");
                    note(yield_!(((n, n).0, { note(n); n }).0));
                    note(((match n { 0 | 1 => { note(n); n }, x if x % 2 == 0 => x % 3 + eval(n), _ => yield_!(4_i64) }) + ((n - n) - g.len())) % 9);
                }
                _ => {
                    note(format!("{}", [n, 5_i64, n][1]));
                }
            }
        }
    }
    g.len()
});

generator!(body_120 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(g.into_name());
    yield_!(0);
    note(format!("{} {n}", [n, 5_i64, n][1]));
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 1 { break; }
        note(format!("{}", (n + i1) % 9));
        let mut g2 = guard("g2-8");
        if let x @ 2.. = (match eval(i1) { 0 | 1 => (n + i1) % 9, x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + i1, _ => n }), _ => (match i1 { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + 0_i64, _ => 3_i64 }) }) && x < 9 {
            'l3: for i3 in 0..(yield_!(0_i64)).clamp(0, 2) {
                let mut g4 = guard("g4-7");
                let mut i5 = 0;
                'l5: while i5 < 2 && ((three(i1, i1, i1)) == 3) {
                    i5 += 1;
                    note(format!("{} {i1}", yield_!(i3)));
                    note(format!("{} {i5}", (2_i64 + i1) % 9));
                }
                match eval(g2.len()) {
                    0 | 2 => {
                        note(three((eval(x), i1).0, (match (x - x) { 0 | 1 => (i3 - 4_i64), x if x % 2 == 0 => x % 3 + [0_i64, i3, 3_i64][1], _ => (i1 + i3) % 9 }), (n - [i3, i3, i3][1])));
                    }
                    1 => {
                        let x @ 0..=6 = (eval(n)) else { break };
                        let mut g6 = guard("g6-1");
                        let mut n7 = ((n + i1) % 9, (n, i1).0).0;
                    }
                    x if x > 4 => {
                    }
                    _ => {
                    }
                }
            }
        }
    }
    [n, n, n][1]
});

generator!(body_121 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n = if (n) == 0 { three(n, n, 3_i64) } else { yield_!(n) };
    {
        let mut g1 = guard("g1-8");
        yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
    }
    let n2 = eval(if (3_i64) == 4 { n } else { 2_i64 });
    if let x @ 2.. = yield_!(eval(n2)) && x < 9 {
        'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
            yield_!((n2 + 1_i64) % 9);
            if (if (0_i64) == 4 { n2 } else { n2 }) > 0 { continue 'l3; }
            'l4: {
                if ((match n { 0 | 1 => x, x if x % 2 == 0 => x % 3 + 3_i64, _ => x })) > 0 { continue 'l3; }
            }
        }
        'l5: {
            {
                match if (eval(n2)) <= 2 { (match x { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n2, _ => n2 }) } else { three(n2, 3_i64, x) } {
                    0 | 2 => {
                        note(format!("{} {n2}", if (n2) <= 0 { n } else { n }));
                        let l6: i64;
                        if ({ note(n2); n2 }) != 3 { l6 = 1_i64; } else { l6 = three(x, yield_!(x), if (n) != 4 { x } else { n2 }); }
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
    { note(2_i64); n2 }
});

generator!(body_122 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if !((g.len()) > 1) {
        match 0_i64 {
            0 | 2 => {
                if !(({ note((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 5_i64, _ => 4_i64 })); yield_!(n) }) > 4) {
                    note(format!("{} {n}", n));
                }
                if let x @ 0.. = (n, (n - n)).0 && x < 9 {
                    note(format!("{} {n}", (x - x)));
                    note(yield_!({ note(n); if (n) < 4 { 3_i64 } else { x } }));
                }
                let n1 @ 0..=6 = (yield_!(n)) else { return n };
            }
            1 => {
                let l2: i64;
                if ((n - 1_i64)) < 0 { l2 = n; } else { l2 = n; }
            }
            x if x > 4 => {
                let n = (yield_!(n) + eval(n)) % 9;
            }
            _ => {
                g.push('x');
            }
        }
        g = guard("g=3");
    }
    let mut g3 = guard("g3-3");
    'l4: {
    }
    { note(n); n }
});

generator!(body_123 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    match yield_!(yield_!(n)) {
        0 | 2 => {
            {
                if (yield_!(n)) != 1 {
                    note(format!("{} {n}", (2_i64 - n)));
                } else if ([n, n, 4_i64][1]) < 4 || ((n) != 1) {
                    note((match [(2_i64 + n) % 9, three(1_i64, n, n), { note(4_i64); n }][1] { 0 | 1 => (match (n - n) { 0 | 1 => (match 5_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 3_i64 }), x if x % 2 == 0 => x % 3 + { note(n); n }, _ => g.len() }), x if x % 2 == 0 => x % 3 + yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })), _ => eval(g.len()) }));
                    let n = n;
                }
                if ({ note(n); n }) <= 2 || ((1_i64) <= 0) { return n; }
                if !((eval(three(0_i64, n, n))) <= 3) {
                    note(yield_!((yield_!(n) + [n, n, 0_i64][1]) % 9));
                    note(format!("{}", if (n) != 0 { n } else { n }));
                    let mut g1 = guard("g1-1");
                }
            }
            g = guard("g=0");
            let mut g2 = g;
            yield_!(0);
            let n3 = eval((4_i64 + n) % 9);
        }
        1 => {
            yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (n, n).0
});

generator!(body_124 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    note({ note(eval((n + n) % 9)); { note(g.len()); three(n, n, n) } });
    let mut n = eval(yield_!(n));
    match [{ note(n); n }, (n + n) % 9, yield_!(5_i64)][1] {
        0 | 2 => {
            n -= (((n + 4_i64) % 9 + 0_i64) % 9) % 10;
            yield_!(yield_!(n));
            if !((((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) - g1.len())) <= 1) {
                yield_!(n);
                match yield_!(n) {
                    0 | 2 => {
                        let n2 @ 0..=6 = (yield_!(eval(0_i64))) else { return n };
                        note(format!("{} {n}", n));
                        let mut g3 = guard("g3-2");
                    }
                    1 => {
                        note(2_i64);
                    }
                    x if x > 4 => {
                        let mut n4 = n;
                        if (three(n4, n, n4)) < 2 || ((n4) != 3) { return n; }
                        note(format!("{} {n}", yield_!(n4)));
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
    (n + n) % 9
});

generator!(body_125 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    yield_!(n);
    if !((n) != 0) {
        if !((n) == 1) {
            'l1: for i1 in 0..(4_i64).clamp(0, 2) {
                let mut g2 = guard("g2-4");
                note(format!("{} {i1}", if (i1) == 2 { n } else { i1 }));
                if (n) == 4 {
                    note([[{ note(i1); 4_i64 }, eval(n), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })][1], if ((1_i64 - n)) != 1 { { note(4_i64); i1 } } else { [4_i64, n, 3_i64][1] }, yield_!((match i1 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => i1 }))][1]);
                    let l3: i64;
                    if (if (i1) > 3 { n } else { 3_i64 }) != 4 && ((3_i64) > 2) { l3 = if (g2.len()) < 0 && ((i1) > 4) { g2.len() } else { (i1 + n) % 9 }; } else { l3 = if ({ note(n); n }) == 1 || ((n) == 4) { if (3_i64) <= 0 { n } else { i1 } } else { eval(n) }; }
                    note(format!("{} {n}", (l3, l3).0));
                    let mut g4 = guard("g4-5");
                }
                if ({ note(3_i64); i1 }) < 4 || ((3_i64) != 3) { break 'l1; }
            }
            if (n) <= 3 { return n; }
        } else if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n })) <= 0 {
            g = guard("g=0");
        }
    }
    [n, n, n][1]
});

generator!(body_126 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    'l1: {
        let n @ 0..=6 = (yield_!(three(n, n, 4_i64))) else { return n };
    }
    if ([n, n, 2_i64][1]) == 4 { return n; }
    let mut g2 = guard("g2-4");
    note(format!("{} {n}", n));
    let mut g3 = guard("g3-4");
    if ({ note(n); n }) != 3 || ((n) > 3) { return n; }
    yield_!(yield_!(n));
    'l4: {
        note(format!("{}", if (1_i64) > 1 { n } else { n }));
        drop(g2);
        yield_!(0);
        if !(((n + n) % 9) != 1) { break 'l4; }
    }
    { note(n); n }
});

generator!(body_127 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    {
        g = guard("g=6");
        match { note((4_i64 - 2_i64)); g.len() } {
            0 | 2 => {
                'l1: for i1 in 0..([n, n, n][1]).clamp(0, 3) {
                    g = guard("g=2");
                    note(format!("{} {i1}", n));
                    note(format!("{}", (i1 + n) % 9));
                }
                let mut i2 = 0;
                'l2: loop {
                    i2 += 1; if i2 > 1 { break; }
                    note(yield_!((eval(4_i64), n).0));
                    if ((i2, n).0) != 0 { break; }
                    note(format!("{} {n}", three(2_i64, n, n)));
                    let n3 @ 0..=6 = (yield_!(if (0_i64) == 2 { i2 } else { 1_i64 })) else { break };
                }
                g = guard("g=7");
                'l4: for i4 in 0..((n, n).0).clamp(0, 1) {
                    note(format!("{}", (i4 + i4) % 9));
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
    yield_!(n)
});

generator!(body_128 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    g = guard("g=8");
    if !(((match (2_i64 - 2_i64) { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + 5_i64, _ => yield_!(n) })) < 3) {
        drop(g);
        yield_!(0);
        let n1 = ((n + n) % 9 - (n + n) % 9);
    } else {
        let mut g2 = guard("g2-4");
    }
    note(format!("{}", (5_i64 - n)));
    let mut n3 = vec![n, (n, n).0].len() as i64;
    note(vec![vec![(match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), n3].len() as i64, { note(yield_!(n3)); (n - n) }].len() as i64);
    let mut g4 = guard("g4-8");
    match g4.len() {
        0 | 2 => {
            yield_!(yield_!(n3));
            match yield_!(three(n3, 1_i64, n)) {
                0 | 2 => {
                    note(format!("{}", g4.len()));
                    note(format!("{} {n}", 4_i64));
                    note(n);
                }
                1 => {
                }
                x if x > 4 => {
                }
                _ => {
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
    2_i64
});

generator!(body_129 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note((yield_!((n - n)) - { note((2_i64 - n)); three(n, n, 4_i64) }));
    let n = yield_!((0_i64, 0_i64).0);
    let mut g1 = guard("g1-5");
    yield_!(g1.len());
    let n2 = { note(g.len()); eval(4_i64) };
    'l3: {
        if let x @ 1.. = if (yield_!(5_i64)) == 1 { n } else { n2 } && x < 9 {
            if (0_i64) <= 2 {
                g1.push('x');
                let mut g4 = guard("g4-2");
                let mut g5 = guard("g5-4");
            }
            note(yield_!(yield_!({ note(1_i64); n2 })));
        }
        let l6: i64;
        if (g.len()) <= 4 || ((4_i64) != 4) { l6 = (yield_!(n) + if (n2) > 4 { 2_i64 } else { n2 }) % 9; } else { l6 = 2_i64; }
        note([{ note(if (4_i64) <= 4 { 1_i64 } else { l6 }); (match n { 0 | 1 => l6, x if x % 2 == 0 => x % 3 + l6, _ => 2_i64 }) }, (if (n) > 4 { n } else { 4_i64 } - n2), (n2 + (n, 1_i64).0) % 9][1]);
        note(yield_!(eval((n2 + n) % 9)));
    }
    match (three(3_i64, 5_i64, n) + n) % 9 {
        0 | 2 => {
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (n, 0_i64).0
});

generator!(body_130 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let n @ 0..=6 = (eval((match 0_i64 { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }))) else { return n };
    let l1: i64;
    if !((eval(n)) != 1) { l1 = 1_i64; } else { l1 = if (if (n) > 1 { n } else { n }) < 2 || ((5_i64) < 2) { three(n, n, n) } else { eval(n) }; }
    note(g.into_name());
    yield_!(0);
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        let mut l1 = if !(([l1, n, 0_i64][1]) <= 0) { 1_i64 } else { yield_!(l1) };
        note(three(0_i64, yield_!(if (l1) <= 4 { n } else { l1 }), three(l1, (2_i64, l1).0, if (l1) > 4 { l1 } else { n })));
        let mut g3 = guard("g3-1");
        let n4 = (if (n) != 2 { l1 } else { n }, yield_!(n)).0;
    }
    let mut g5 = guard("g5-8");
    let mut g6 = guard("g6-2");
    match [g6.len(), yield_!(3_i64), (5_i64, n).0][1] {
        0 | 2 => {
            let mut i7 = 0;
            'l7: while i7 < 2 && (!(((n - 1_i64)) < 3)) {
                i7 += 1;
                let mut g8 = guard("g8-2");
                let l9: i64;
                if (yield_!(l1)) != 1 || ((l1) != 0) { l9 = [(l1 - l1), (n + n) % 9, g5.len()][1]; } else { l9 = yield_!(yield_!(0_i64)); }
                let l10: i64;
                if (if (n) <= 0 { l1 } else { n }) <= 0 { l10 = three(three(i7, i7, i7), (l1, n).0, (l1, 4_i64).0); } else { l10 = { note(l1); yield_!(i7) }; }
                let mut g11 = guard("g11-8");
            }
        }
        1 => {
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    (4_i64, 0_i64).0
});

generator!(body_131 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let l1: i64;
    if ({ note(0_i64); n }) == 3 { l1 = three(yield_!(3_i64), g.len(), n); } else { l1 = eval(if (n) == 1 { n } else { n }); }
    note({ note(yield_!(if (l1) == 2 { l1 } else { n })); yield_!(yield_!(n)) });
    let mut n = if (l1) < 1 || ((2_i64) != 4) { eval(l1) } else { yield_!(l1) };
    if ({ note(yield_!(2_i64)); 3_i64 }) != 0 && ((three(l1, 4_i64, l1)) > 4 || ((n) == 3)) {
        let mut g2 = guard("g2-6");
    }
    if ((4_i64, (5_i64 + l1) % 9).0) != 3 {
        let mut i3 = 0;
        'l3: while i3 < 1 && (((l1, n).0) != 1 || ((n) != 1)) {
            i3 += 1;
            note(format!("{}", (n, n).0));
            if let x @ 1.. = three([i3, i3, i3][1], n, eval(4_i64)) && x < 9 {
                let mut g4 = guard("g4-0");
                note(i3);
            }
            if ([n, n, n][1]) <= 2 && ((n) < 4) { break 'l3; }
        }
        let l1 = yield_!(yield_!(3_i64));
    } else {
        let mut i5 = 0;
        'l5: while i5 < 1 && ((yield_!(n)) < 3) {
            i5 += 1;
            let mut g6 = guard("g6-4");
            if (g.len()) != 3 && ((i5) != 0) { break; }
        }
    }
    n
});

generator!(body_132 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(n);
    let mut i1 = 0;
    'l1: while i1 < 1 && ((n) != 3) {
        i1 += 1;
        g.push('x');
    }
    let mut n = eval(eval(n));
    if (three((n + n) % 9, three(n, n, n), if (1_i64) <= 0 { n } else { n })) < 1 {
        'l2: {
            n += (yield_!(5_i64)) % 10;
        }
        n -= (yield_!([n, n, n][1])) % 10;
    }
    let mut g3 = guard("g3-8");
    n -= (yield_!((n - n))) % 10;
    let n4 = g.len();
    'l5: {
        let mut g6 = guard("g6-1");
        let mut n7 = yield_!([n, 1_i64, n4][1]);
        if let x @ 2.. = ((n7 + n4) % 9 + (n7 + 4_i64) % 9) % 9 && x < 9 {
            n7 += (4_i64) % 10;
        }
    }
    yield_!(n)
});

generator!(body_133 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note({ note((if (3_i64) == 0 { 4_i64 } else { 2_i64 }, n).0); yield_!((match 2_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) });
    if (eval((n - n))) <= 1 || ((g.len()) < 1) {
        if ([3_i64, if (n) < 4 { n } else { n }, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 0_i64, _ => 5_i64 })][1]) != 3 {
            note(format!("{} {n}", yield_!(1_i64)));
        }
    }
    yield_!(g.len());
    note(three(yield_!((n + n) % 9), g.len(), yield_!([n, 3_i64, n][1])));
    let n1 @ 0..=6 = (eval(yield_!(n))) else { return 3_i64 };
    let n2 = [(n - n), yield_!(n), g.len()][1];
    let mut g3 = guard("g3-2");
    let mut g4 = guard("g4-1");
    (n - n)
});

generator!(body_134 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note([yield_!(yield_!(n)), g.len(), (yield_!(n), n).0][1]);
    if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) == 0 { return n; }
    yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
    if (if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n })) == 0 && ((4_i64) == 2) { 0_i64 } else { (n + n) % 9 }) == 0 || ((yield_!(n)) <= 4 && ((4_i64) <= 3)) {
        let mut g1 = guard("g1-7");
    }
    note(eval(g.len()));
    let mut g2 = guard("g2-8");
    note(format!("{}", yield_!(n)));
    let n = three((n + 5_i64) % 9, n, (n - 3_i64));
    'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
        note(n);
        let n4 = [{ note(n); n }, yield_!(5_i64), eval(n)][1];
        let n5 = three(yield_!(n), (n4 + n4) % 9, eval(1_i64));
        let n6 = { note({ note(n4); n5 }); [n4, n5, 1_i64][1] };
    }
    { note(n); n }
});

generator!(body_135 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(format!("{}", (n - 3_i64)));
    let mut g1 = guard("g1-4");
    g1 = guard("g1=4");
    note(g.len());
    note(((if (n) != 1 { n } else { n } - yield_!(n)) - 3_i64));
    let n2 @ 0..=6 = ((three(n, n, n), 3_i64).0) else { return n };
    if (n) == 0 {
        let n3 = (n2 + three(5_i64, n, n2)) % 9;
        {
            let n3 = eval((n - n2));
        }
        note((match { note(eval(n3)); { note(0_i64); n } } { 0 | 1 => [(n3 - n2), three(n, n, n2), (n, n2).0][1], x if x % 2 == 0 => x % 3 + eval((match n2 { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + 0_i64, _ => 4_i64 })), _ => [(n2 - n3), yield_!(n), (n3 - n)][1] }));
        let mut n4 = n3;
    }
    if ((match yield_!(n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + yield_!(5_i64), _ => (n + 0_i64) % 9 })) <= 2 {
        g.push('x');
    }
    g1.len()
});

generator!(body_136 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-1");
    note(format!("{}", yield_!(2_i64)));
    'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
        note(eval(yield_!(g.len())));
        let n3 @ 0..=6 = (n) else { break };
        if let x @ 1.. = [n3, (match n { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n3, _ => n }), n3][1] && x < 9 {
            note(((eval(n3) + three(3_i64, n3, 5_i64)) % 9 - [yield_!(n3), yield_!(x), (n, n3).0][1]));
            let mut n4 = ((0_i64, n).0, [n3, 5_i64, x][1]).0;
        }
        'l5: for i5 in 0..((n + 0_i64) % 9).clamp(0, 2) {
            'l6: {
                let mut g7 = guard("g7-2");
            }
            let mut g8 = guard("g8-2");
        }
    }
    if let x @ 1.. = (n + 0_i64) % 9 && x < 9 {
        match g1.len() {
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
    three(5_i64, n, 5_i64)
});

generator!(body_137 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut g1 = guard("g1-8");
    let mut i2 = 0;
    'l2: loop {
        i2 += 1; if i2 > 2 { break; }
        if !((((match i2 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }), (i2 - i2)).0) != 2) {
            if ([n, n, 2_i64][1]) != 4 { break; }
            let mut i3 = 0;
            'l3: while i3 < 1 && ((4_i64) > 0) {
                i3 += 1;
                let n @ 0..=6 = ((match { note(3_i64); i3 } { 0 | 1 => (i2 - i3), x if x % 2 == 0 => x % 3 + 1_i64, _ => yield_!(i3) })) else { break };
                let i2 = yield_!([3_i64, i3, n][1]);
                'l4: {
                    let mut i3 = (match i3 { 0 | 1 => (i3 + i2) % 9, x if x % 2 == 0 => x % 3 + i2, _ => (2_i64, i3).0 });
                    note(format!("{} {n}", g.len()));
                    note(format!("{} {i2}", three(i2, i2, i3)));
                    i3 += (g.len()) % 10;
                }
                if !((g1.len()) <= 0) {
                    note(format!("{} {i2}", yield_!(i3)));
                }
            }
        } else if ((n + i2) % 9) <= 1 {
        }
    }
    { note(n); n }
});

generator!(body_138 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(yield_!(yield_!(if (n) != 3 { 2_i64 } else { n })));
    'l1: {
        if (n) > 2 {
            note(g.len());
        }
        'l2: {
            if ((yield_!(n) - g.len())) < 2 {
                if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 })) != 0 || ((n) > 3) { return 2_i64; }
                if ({ note(yield_!(n)); eval(n) }) > 1 && ((n) != 4 && ((n) != 3)) {
                    note(format!("{} {n}", g.len()));
                    if ({ note(n); n }) == 4 && ((n) == 4) { break 'l2; }
                    note(format!("{} {n}", (n + n) % 9));
                } else {
                    note(g.into_name());
                    yield_!(0);
                }
                note(format!("{}", (5_i64, n).0));
                note(format!("{}", yield_!(n)));
            } else {
                note(format!("{} {n}", yield_!(4_i64)));
                note({ note(vec![n, if (n) <= 1 { n } else { 4_i64 }].len() as i64); ([n, 3_i64, n][1] - { note(n); n }) });
            }
        }
    }
    yield_!(1_i64)
});

generator!(body_139 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    g.push('x');
    {
        if ((match three(4_i64, n, n) { 0 | 1 => if (n) == 1 { n } else { 4_i64 }, x if x % 2 == 0 => x % 3 + (n - n), _ => eval(2_i64) })) > 1 {
            {
                let mut g1 = guard("g1-0");
                note((yield_!((n, n).0) + g.len()) % 9);
            }
            g.push('x');
            'l2: {
                note(if !((three(yield_!(n), g.len(), [n, n, 3_i64][1])) > 4) { yield_!(n) } else { if (n) < 4 { g.len() } else { eval(n) } });
                let mut i3 = 0;
                'l3: loop {
                    i3 += 1; if i3 > 2 { break; }
                    let mut g4 = guard("g4-7");
                    note(format!("{} {n}", [n, n, n][1]));
                    note(format!("{} {i3}", (n + 5_i64) % 9));
                    note([three(eval(n), yield_!(i3), three(3_i64, i3, n)), ((3_i64 + 1_i64) % 9 + (n - 3_i64)) % 9, { note(n); three(n, n, i3) }][1]);
                    g.push('x');
                }
                'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
                }
            }
        }
    }
    yield_!(n)
});

generator!(body_140 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    drop(g);
    yield_!(0);
    note(format!("{}", yield_!(n)));
    note(format!("{}", vec![3_i64, n].len() as i64));
    'l1: for i1 in 0..((n + n) % 9).clamp(0, 3) {
    }
    note(format!("{} {n}", [n, 0_i64, 3_i64][1]));
    {
        if let x @ 2.. = (yield_!(n) + yield_!(3_i64)) % 9 && x < 9 {
            'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                yield_!((match n { 0 | 1 => x, x if x % 2 == 0 => x % 3 + 1_i64, _ => n }));
                'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                    let mut n4 = ([n, x, n][1] - x);
                    let mut g5 = guard("g5-5");
                }
                {
                    let mut n6 = (x + (x - n)) % 9;
                    note(i2.into_name());
                    yield_!(0);
                }
            }
        }
    }
    (n, n).0
});

generator!(body_141 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n @ 0..=6 = ([(n, n).0, three(n, n, n), (4_i64, n).0][1]) else { return n };
    let mut g1 = guard("g1-2");
    let n @ 0..=6 = (g1.len()) else { return n };
    let mut g2 = guard("g2-1");
    if let x @ 2.. = yield_!(if (n) == 0 { n } else { n }) && x < 9 {
        let l3: i64;
        if (g2.len()) < 0 { l3 = g.len(); } else { l3 = (match yield_!(x) { 0 | 1 => { note(x); n }, x if x % 2 == 0 => x % 3 + yield_!(n), _ => [n, n, x][1] }); }
        g = guard("g=8");
    }
    if (g2.len()) <= 4 { return n; }
    let mut n4 = three(yield_!(n), yield_!(n), three(n, 1_i64, 2_i64));
    yield_!(2_i64)
});

generator!(body_142 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if let x @ 3.. = { note(yield_!(5_i64)); g.len() } && x < 9 {
        let mut n1 = (g.len(), (x, n).0).0;
        if (three(n, 5_i64, x)) <= 4 || ((n1) <= 3) { return n; }
    }
    drop(g);
    yield_!(0);
    let n = if ((n, 2_i64).0) <= 2 || ((n) > 3) { three(n, n, 3_i64) } else { if (n) > 4 { n } else { 1_i64 } };
    'l2: {
        let n3 = eval(if (5_i64) == 0 { n } else { n });
        'l4: for mut i4 in [guard("a"), guard("b"), guard("c")] {
            drop(i4);
            yield_!(0);
            if !((([n3, n3, n][1] - eval(4_i64))) > 0) {
                note(format!("{} {n}", { note(5_i64); n3 }));
                let l5: i64;
                if !(((match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + 4_i64, _ => n3 })) == 2) { l5 = eval((0_i64 + 4_i64) % 9); } else { l5 = (eval(4_i64) - vec![n, n].len() as i64); }
                let l6: i64;
                if !(([2_i64, n3, l5][1]) <= 0) { l6 = 3_i64; } else { l6 = n3; }
            } else if !(((n3, n).0) <= 1) {
                let mut g7 = guard("g7-1");
                let l8: i64;
                if (yield_!(n)) <= 4 { l8 = yield_!((n, 5_i64).0); } else { l8 = (three(n, 0_i64, n3) + if (n3) == 2 { 5_i64 } else { n3 }) % 9; }
            }
        }
    }
    n
});

generator!(body_143 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if let x @ 1.. = n && x < 9 {
        let mut g1 = guard("g1-3");
        yield_!({ note(n); 2_i64 });
    }
    let mut g2 = guard("g2-4");
    yield_!(yield_!(n));
    if !((three(n, { note(n); n }, { note(2_i64); n })) == 0) {
        let n3 = g2.len();
        'l4: {
            if let x @ 1.. = (match eval(n) { 0 | 1 => [n3, n3, 2_i64][1], x if x % 2 == 0 => x % 3 + g.len(), _ => yield_!(2_i64) }) && x < 9 {
                note(g.len());
            }
        }
    } else if ({ note(n); 3_i64 }) == 3 && ((0_i64) < 3) {
        if let x @ 3.. = { note({ note(5_i64); 0_i64 }); (n, 4_i64).0 } && x < 9 {
            let n = { note((n - n)); x };
            let mut n5 = 4_i64;
        }
    }
    n
});

generator!(body_144 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    note(format!("{} {n}", n));
    note(format!("{} {n}", g.len()));
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 2 { break; }
        note(eval(three(if (i1) > 1 { 1_i64 } else { n }, [i1, n, n][1], i1)));
    }
    'l2: for i2 in 0..((1_i64 - n)).clamp(0, 2) {
        let l3: i64;
        if !((n) < 4) { l3 = yield_!(yield_!(i2)); } else { l3 = yield_!({ note(i2); i2 }); }
        let mut n4 = l3;
        let n5 = if (eval(0_i64)) == 4 && ((2_i64) == 1) { eval(n) } else { eval(i2) };
        g = guard("g=0");
    }
    note(n);
    if let x @ 3.. = if (yield_!(n)) <= 1 { yield_!(5_i64) } else { { note(0_i64); n } } && x < 9 {
        let mut g6 = guard("g6-4");
        if ((match g6.len() { 0 | 1 => yield_!(2_i64), x if x % 2 == 0 => x % 3 + three(n, n, n), _ => three(3_i64, 5_i64, 4_i64) })) <= 0 && (((5_i64 + 4_i64) % 9) == 4 && ((3_i64) > 0)) {
            match yield_!(if (n) > 0 { x } else { x }) {
                0 | 2 => {
                    let n7 @ 0..=6 = (yield_!(yield_!(x))) else { return x };
                    note(format!("{} {n7}", (n7 - 4_i64)));
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
    three(5_i64, 0_i64, n)
});

generator!(body_145 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(g.into_name());
    yield_!(0);
    note(n);
    note(format!("{}", { note(n); n }));
    note(format!("{}", n));
    {
        let mut g1 = guard("g1-4");
        let n2 = yield_!(yield_!(3_i64));
    }
    let mut g3 = guard("g3-6");
    note(([(match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }), n, three(n, n, n)][1] + yield_!(n)) % 9);
    n
});

generator!(body_146 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut n1 = 4_i64;
    let mut n2 = if !((0_i64) == 4) { (n1 + n1) % 9 } else { { note(n1); n } };
    yield_!(yield_!(n2));
    let mut g3 = guard("g3-3");
    let n4 = ((0_i64 + n1) % 9, (n - n)).0;
    let l5: i64;
    if ({ note(n); n4 }) != 0 { l5 = n1; } else { l5 = (match g.len() { 0 | 1 => n4, x if x % 2 == 0 => x % 3 + (match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n1 }), _ => yield_!(5_i64) }); }
    note(format!("{} {n1}", (match n2 { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n2, _ => l5 })));
    n2 += (three({ note(l5); 4_i64 }, n4, (match l5 { 0 | 1 => n4, x if x % 2 == 0 => x % 3 + n1, _ => n4 }))) % 10;
    n4
});

generator!(body_147 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if let x @ 3.. = g.len() && x < 9 {
        {
            if let x @ 3.. = 1_i64 && x < 9 {
                note(format!("{} {x}", x));
                if ((match three(1_i64, x, 5_i64) { 0 | 1 => (match x { 0 | 1 => x, x if x % 2 == 0 => x % 3 + n, _ => x }), x if x % 2 == 0 => x % 3 + (match x { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => x }), _ => yield_!(2_i64) })) != 4 && ((yield_!(n)) <= 0 || ((n) == 4)) {
                    let l1: i64;
                    if (x) <= 4 && ((x) < 0) { l1 = yield_!(three(x, x, x)); } else { l1 = if !(([3_i64, x, x][1]) <= 2) { yield_!(n) } else { [x, n, x][1] }; }
                    g = guard("g=7");
                    g.push('x');
                    note(format!("{} {x}", { note(x); x }));
                } else {
                    note(format!("{} {x}", three(n, n, x)));
                    yield_!(n);
                }
            }
            let mut g2 = guard("g2-8");
            let n3 = yield_!(yield_!(n));
        }
        note(yield_!(yield_!(eval(4_i64))));
    }
    if ({ note(three(n, 5_i64, n)); eval(n) }) > 4 {
    }
    yield_!(n)
});

generator!(body_148 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-3");
    let n @ 0..=6 = (if (if (0_i64) == 3 { 2_i64 } else { n }) != 3 && ((n) == 4) { (match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }) } else { if (n) != 2 { n } else { n } }) else { return n };
    let n2 = (if (n) < 0 { n } else { n } + (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) % 9;
    let mut n3 = { note(n2); (n2 - n) };
    let n3 = yield_!({ note(n); n2 });
    let l4: i64;
    if !(((n2 - 0_i64)) != 4) { l4 = 2_i64; } else { l4 = (match (3_i64 + n3) % 9 { 0 | 1 => (n2, 0_i64).0, x if x % 2 == 0 => x % 3 + eval(n), _ => yield_!(3_i64) }); }
    if ((match n2 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + l4, _ => n2 })) > 0 || ((n) != 3) { return 4_i64; }
    if let x @ 1.. = { note({ note(l4); l4 }); (n2, n).0 } && x < 9 {
        let n5 = g1.len();
        note(4_i64);
    }
    n
});

generator!(body_149 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    yield_!(n);
    if (eval((n + n) % 9)) == 3 {
        yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
        g = guard("g=5");
        let n1 = n;
    }
    let n2 = (n - yield_!(0_i64));
    let mut n2 = n;
    'l3: for i3 in 0..(if (n) < 3 { n } else { n }).clamp(0, 2) {
        match g.len() {
            0 | 2 => {
                match three((match n2 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => n }), if (i3) == 2 { 0_i64 } else { 2_i64 }, { note(1_i64); i3 }) {
                    0 | 2 => {
                        let n2 = if (yield_!(i3)) != 3 && ((4_i64) == 3) { yield_!(n) } else { yield_!(i3) };
                        note(format!("{} {i3}", [i3, n, n][1]));
                    }
                    1 => {
                        g.push('x');
                        let l4: i64;
                        if ((match n2 { 0 | 1 => i3, x if x % 2 == 0 => x % 3 + i3, _ => n })) > 2 && ((i3) < 0) { l4 = (match g.len() { 0 | 1 => (match 2_i64 { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + i3, _ => n2 }), x if x % 2 == 0 => x % 3 + if (n) > 0 { n } else { i3 }, _ => three(n2, n, i3) }); } else { l4 = i3; }
                        let mut n5 = yield_!(g.len());
                    }
                    x if x > 4 => {
                    }
                    _ => {
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
    }
    4_i64
});
