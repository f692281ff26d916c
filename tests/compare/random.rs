//! Written by `generate.rs`: `DUNDER_REGENERATE=1,40 cargo test --test compare regenerate`.

#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::trace::{eval, guard, note};

fn three(a: i64, b: i64, c: i64) -> i64 {
    note(format!("three {a} {b} {c}"));
    (a + 2 * b - c) % 7
}

generator!(body_0 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut n = eval(g.len());
    note(yield_!(if (yield_!(n)) <= 1 { n } else { yield_!(n) }));
    'l1: {
        let l2: i64;
        if ({ note(n); n }) > 2 && ((n) < 3) { l2 = (match yield_!(2_i64) { 0 | 1 => three(n, n, n), x if x % 2 == 0 => x % 3 + yield_!(n), _ => (3_i64 - n) }); } else { l2 = (n, yield_!(3_i64)).0; }
        let mut i3 = 0;
        'l3: loop {
            i3 += 1; if i3 > 2 { break; }
            let mut g4 = guard("g4-1");
            let mut i5 = 0;
            'l5: while i5 < 1 && !((three(i3, l2, i3)) > 2) {
                i5 += 1;
                'l6: {
                    g.push('x');
                    note(n);
                }
                let mut g7 = guard("g7-5");
                if !((yield_!(yield_!(2_i64))) == 0) {
                    note(([(match n { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + 5_i64, _ => i3 }), i3, (2_i64, n).0][1] - 3_i64));
                    note(format!("{} {l2}", i3));
                    note(format!("{} {l2}", [3_i64, 5_i64, i5][1]));
                } else {
                }
            }
        }
    }
    if (n) < 2 { 3_i64 } else { 5_i64 }
});

generator!(body_1 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let mut g1 = guard("g1-3");
    let mut i2 = 0;
    'l2: while i2 < 3 && (yield_!(n)) == 3 {
        i2 += 1;
        if !((yield_!(2_i64)) > 4) {
            if !((yield_!(eval(i2))) != 0) {
                match yield_!({ note(n); i2 }) {
                    0 | 2 => {
                        let l3: i64;
                        if ((i2 + i2) % 9) < 2 || ((2_i64) < 3) { l3 = if ((match i2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i2, _ => n })) > 0 || ((1_i64) <= 1) { 2_i64 } else { yield_!(n) }; } else { l3 = g.len(); }
                        g1.push('x');
                    }
                    1 => {
                        note(format!("{} {i2}", (match i2 { 0 | 1 => i2, x if x % 2 == 0 => x % 3 + i2, _ => 1_i64 })));
                        let n4 @ 0..=6 = n else { break };
                    }
                    x if x > 4 => {
                        note(format!("{} {i2}", i2));
                        let n5 @ 0..=6 = (yield_!(n) + yield_!(3_i64)) % 9 else { return i2 };
                    }
                    _ => {
                        note(format!("{} {i2}", g1.len()));
                        note(format!("{} {i2}", (0_i64 - i2)));
                    }
                }
            }
        }
    }
    yield_!(n)
});

generator!(body_2 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    if ((match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })) < 0 && ((n) <= 1) { return n; }
    let n1 @ 0..=6 = (if (1_i64) > 1 { n } else { 1_i64 } - 0_i64) else { return n };
    note(three((n1 + three(n1, n, n)) % 9, (g.len() + [n1, n1, n][1]) % 9, g.len()));
    let mut n1 = three(if (1_i64) != 2 { n } else { n1 }, (n + n) % 9, (match n { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + 0_i64, _ => n }));
    let mut g2 = guard("g2-4");
    let n3 = yield_!(eval(1_i64));
    g.push('x');
    let n4 @ 0..=6 = (yield_!(n) - (match n1 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n })) else { return n1 };
    [1_i64, 2_i64, n3][1]
});

generator!(body_3 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 2 { break; }
        let n2 = yield_!(g.len());
        g = guard("g=2");
        let l3: i64;
        if !((g.len()) < 2) { l3 = (match if (n) == 4 { 0_i64 } else { n2 } { 0 | 1 => (match n2 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n2, _ => 5_i64 }), x if x % 2 == 0 => x % 3 + (match n { 0 | 1 => n2, x if x % 2 == 0 => x % 3 + i1, _ => i1 }), _ => three(n, n2, n) }); } else { l3 = 4_i64; }
    }
    let n4 = g.len();
    let mut g5 = guard("g5-6");
    g5 = guard("g5=2");
    note(g5.into_name());
    yield_!(0);
    if !((g.len()) > 1) {
        match ((n4 + n4) % 9 - yield_!(n4)) {
            0 | 2 => {
                if !(((n - (match n4 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n4, _ => n4 }))) <= 0) {
                    note(format!("{} {n4}", { note(n); n }));
                    g = guard("g=3");
                    note(g.into_name());
                    yield_!(0);
                    note(format!("{} {n}", [n4, n, n][1]));
                }
            }
            1 => {
                yield_!(yield_!(n4));
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else if (yield_!(n)) == 1 {
    }
    (n - 2_i64)
});

generator!(body_4 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: {
        'l2: {
            let n = ({ note(5_i64); n }, n).0;
            if ((match n { 0 | 1 => (1_i64 - n), x if x % 2 == 0 => x % 3 + if (n) <= 3 { 2_i64 } else { n }, _ => [n, n, 5_i64][1] })) <= 4 {
                let mut g3 = guard("g3-4");
                if ((1_i64 + n) % 9) > 0 && ((0_i64) < 1) { break 'l1; }
                let mut g4 = guard("g4-5");
            }
        }
        if !((yield_!((1_i64 + n) % 9)) != 3) {
            note(format!("{}", (n, 0_i64).0));
            g = guard("g=4");
            let n = yield_!(three(n, 0_i64, 0_i64));
        } else {
            match eval((n - n)) {
                0 | 2 => {
                    g = guard("g=7");
                    note(g.into_name());
                    yield_!(0);
                }
                1 => {
                    note(format!("{}", three(n, n, n)));
                }
                x if x > 4 => {
                }
                _ => {
                }
            }
        }
    }
    vec![n, n].len() as i64
});

generator!(body_5 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-0");
    let mut n2 = g.len();
    let mut g3 = guard("g3-5");
    let mut g4 = g1;
    yield_!(0);
    let mut g5 = g3;
    yield_!(0);
    g = guard("g=6");
    let n6 = n;
    let mut g7 = guard("g7-6");
    note(three(g5.len(), yield_!(g4.len()), eval(yield_!(n2))));
    yield_!(4_i64)
});

generator!(body_6 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let l1: i64;
    if (if (1_i64) > 2 { n } else { 3_i64 }) <= 0 { l1 = (match g.len() { 0 | 1 => if (n) <= 3 { n } else { 4_i64 }, x if x % 2 == 0 => x % 3 + yield_!(n), _ => eval(n) }); } else { l1 = (match if (n) != 1 { 0_i64 } else { n } { 0 | 1 => n, x if x % 2 == 0 => x % 3 + yield_!(n), _ => eval(n) }); }
    'l2: for i2 in 0..(n).clamp(0, 3) {
        let mut i3 = 0;
        'l3: loop {
            i3 += 1; if i3 > 3 { break; }
        }
        yield_!(i2);
    }
    match if ({ note(3_i64); 5_i64 }) != 4 { eval(1_i64) } else { 0_i64 } {
        0 | 2 => {
            let mut g4 = guard("g4-5");
            let mut n5 = l1;
            let mut n = n5;
            g4 = guard("g4=7");
        }
        1 => {
            g.push('x');
        }
        x if x > 4 => {
            note((yield_!((l1, 5_i64).0), yield_!({ note(1_i64); l1 })).0);
            'l6: for mut i6 in [guard("a"), guard("b"), guard("c")] {
                if let x @ 3.. = (if (5_i64) <= 0 { n } else { n }, [4_i64, 2_i64, 3_i64][1]).0 && x < 9 {
                }
            }
        }
        _ => {
        }
    }
    l1
});

generator!(body_7 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    note(format!("{} {n}", n));
    g = guard("g=4");
    yield_!(if (n) > 0 { n } else { n });
    g.push('x');
    g = guard("g=5");
    let mut n = [yield_!(n), [n, 5_i64, 1_i64][1], n][1];
    if let x @ 1.. = yield_!({ note(n); n }) && x < 9 {
        drop(g);
        yield_!(0);
        'l1: {
            n -= (yield_!(yield_!(3_i64))) % 10;
            'l2: for mut i2 in [guard("a"), guard("b"), guard("c")] {
                let mut g3 = guard("g3-4");
            }
        }
    }
    let n @ 0..=6 = ((match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }) + yield_!(n)) % 9 else { return 2_i64 };
    if (0_i64) > 3 { n } else { n }
});

generator!(body_8 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (((n + n) % 9 - { note(1_i64); n })) > 3 && (((n - n)) < 3 && ((n) <= 1)) {
        let l1: i64;
        if ((n - n)) < 4 { l1 = eval(if (n) != 3 { n } else { n }); } else { l1 = n; }
        if ({ note(l1); l1 }) < 4 { return l1; }
        note(yield_!(three((3_i64, l1).0, (l1, l1).0, 3_i64)));
    } else if (yield_!(n)) == 4 {
        let l2: i64;
        if (three(4_i64, n, n)) == 2 { l2 = 2_i64; } else { l2 = { note((n - n)); (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 }) }; }
        if (({ note(n); l2 } - yield_!(l2))) <= 0 {
            if let x @ 2.. = three(eval(l2), eval(l2), yield_!(l2)) && x < 9 {
                let l3: i64;
                if ((match l2 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + 4_i64, _ => l2 })) > 3 && ((x) != 1) { l3 = [g.len(), (n + n) % 9, if (3_i64) <= 3 { l2 } else { x }][1]; } else { l3 = three(yield_!(x), yield_!(x), yield_!(x)); }
                if (yield_!(n)) > 0 || (((5_i64 + l2) % 9) != 4 || ((l3) > 0)) {
                    note(format!("{}", (match l3 { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + 5_i64, _ => 3_i64 })));
                } else {
                    let n4 = yield_!(if (0_i64) > 4 { n } else { l2 });
                    let mut g5 = guard("g5-2");
                }
            }
            yield_!(eval(2_i64));
            yield_!(if (l2) != 3 { n } else { 4_i64 });
            g = guard("g=4");
        } else if ({ note(4_i64); 5_i64 }) <= 1 && ((n) != 4) {
        }
    }
    n
});

generator!(body_9 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    yield_!(eval(3_i64));
    let mut i1 = 0;
    'l1: while i1 < 1 && !(((n + n) % 9) < 0) {
        i1 += 1;
        if (i1) <= 3 {
            note((4_i64 - n));
            note(three(i1, eval(eval(i1)), 1_i64));
            if (yield_!({ note(n); n })) > 0 || (!((yield_!(i1)) <= 0)) {
                let mut g2 = guard("g2-1");
            } else if ({ note(n); 5_i64 }) == 0 && ((i1) != 2) {
                match [n, (n + n) % 9, (match n { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + 5_i64, _ => n })][1] {
                    0 | 2 => {
                        note(2_i64);
                    }
                    1 => {
                        note(format!("{} {n}", eval(i1)));
                        let mut g3 = guard("g3-0");
                    }
                    x if x > 4 => {
                        let mut g4 = guard("g4-3");
                    }
                    _ => {
                        note(format!("{}", (i1, n).0));
                        note(format!("{} {n}", yield_!(n)));
                    }
                }
            }
        }
    }
    if (n) != 2 { n } else { n }
});

generator!(body_10 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if let x @ 1.. = three(yield_!(n), yield_!(n), yield_!(n)) && x < 9 {
        if ((x + x) % 9) > 2 { return x; }
        let mut n1 = n;
    }
    if let x @ 0.. = three((3_i64 - n), (n, n).0, n) && x < 9 {
        let mut n2 = (match n { 0 | 1 => (1_i64, 5_i64).0, x if x % 2 == 0 => x % 3 + yield_!(n), _ => yield_!(3_i64) });
        let mut i3 = 0;
        'l3: loop {
            i3 += 1; if i3 > 1 { break; }
            note(three(if ({ note(x); x }) <= 1 { if (n) == 2 { 0_i64 } else { 2_i64 } } else { (n - n2) }, n, g.len()));
            let mut n4 = ((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + 0_i64, _ => x }), n).0;
            'l5: for mut i5 in [guard("a"), guard("b"), guard("c")] {
                if ((x + n4) % 9) > 4 { break 'l5; }
                if (5_i64) == 2 {
                    let mut g6 = guard("g6-5");
                    let mut g7 = guard("g7-7");
                }
            }
            let mut g8 = guard("g8-2");
        }
    }
    let mut n9 = (yield_!(n), g.len()).0;
    let mut n10 = ((n9 + 1_i64) % 9 - (match n9 { 0 | 1 => 2_i64, x if x % 2 == 0 => x % 3 + n, _ => n9 }));
    g.len()
});

generator!(body_11 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n1 = g.len();
    let mut n2 = g.len();
    let mut g3 = guard("g3-3");
    let n4 = (eval(n) + (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n1, _ => n2 })) % 9;
    if ((eval(n1) + eval(n1)) % 9) == 0 {
        note(n);
        if (yield_!(n)) < 2 && ((n4) <= 1) { return n1; }
        'l5: {
            let mut g6 = guard("g6-3");
            note(format!("{} {n1}", yield_!(n2)));
        }
        match yield_!(yield_!(n2)) {
            0 | 2 => {
                let n7 @ 0..=6 = 1_i64 else { return n1 };
                let mut i8 = 0;
                'l8: while i8 < 1 && ((n4 - n)) != 4 {
                    i8 += 1;
                    let n9 @ 0..=6 = [n7, if (1_i64) > 3 { 5_i64 } else { n1 }, if (4_i64) != 2 { n } else { n1 }][1] else { break };
                    let mut n10 = (eval(n7), if (n1) < 2 { n } else { 0_i64 }).0;
                }
                g = guard("g=8");
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else {
    }
    n1
});

generator!(body_12 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    yield_!(eval(0_i64));
    let mut i1 = 0;
    'l1: loop {
        i1 += 1; if i1 > 3 { break; }
        note(format!("{} {i1}", 0_i64));
        g.push('x');
    }
    let l2: i64;
    if !(((5_i64, n).0) > 2) { l2 = yield_!(three(n, 2_i64, n)); } else { l2 = { note(yield_!(n)); if (n) < 4 { n } else { n } }; }
    g.push('x');
    note((yield_!((match n { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })) + { note((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + l2, _ => 0_i64 })); (n, n).0 }) % 9);
    note((((match l2 { 0 | 1 => l2, x if x % 2 == 0 => x % 3 + l2, _ => l2 }), 4_i64).0, if (if (n) == 2 { n } else { l2 }) > 2 || ((l2) < 4) { (l2 + l2) % 9 } else { yield_!(l2) }).0);
    'l3: {
        let mut n = g.len();
        g.push('x');
    }
    let n4 = three(g.len(), (2_i64, 3_i64).0, 3_i64);
    yield_!(g.len());
    eval(n4)
});

generator!(body_13 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    note(yield_!(yield_!(g.len())));
    let mut g1 = guard("g1-4");
    let mut g2 = guard("g2-3");
    let mut g3 = guard("g3-7");
    note(yield_!((match yield_!(n) { 0 | 1 => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), x if x % 2 == 0 => x % 3 + yield_!(n), _ => (n - n) })));
    note(eval((match (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }) { 0 | 1 => [n, n, n][1], x if x % 2 == 0 => x % 3 + yield_!(n), _ => if (n) != 4 { n } else { 4_i64 } })));
    let n4 @ 0..=6 = [g.len(), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 1_i64, _ => n }), (0_i64 - n)][1] else { return n };
    yield_!({ note(3_i64); n });
    let mut g5 = guard("g5-0");
    yield_!(n4)
});

generator!(body_14 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    if ((match if (n) == 1 { n } else { n } { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + { note(n); n }, _ => (n - n) })) > 3 && ((yield_!(n)) == 3) {
        let n = g.len();
    } else if (if (n) <= 1 { 4_i64 } else { n }) > 1 {
        g.push('x');
    }
    let mut g1 = guard("g1-3");
    'l2: {
        if !(((if (n) == 1 { n } else { 5_i64 } + (n - n)) % 9) < 4) {
            let mut g3 = guard("g3-8");
            let mut n4 = [(match n { 0 | 1 => 1_i64, x if x % 2 == 0 => x % 3 + n, _ => 4_i64 }), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), eval(n)][1];
        } else if !((yield_!(2_i64)) <= 1) {
            if (2_i64) == 2 {
                note((match yield_!(three(n, 2_i64, 4_i64)) { 0 | 1 => yield_!(g1.len()), x if x % 2 == 0 => x % 3 + if (three(5_i64, n, 3_i64)) < 1 { g.len() } else { { note(n); n } }, _ => (yield_!(n) - n) }));
            }
            g1.push('x');
            note(((three(n, n, n) + (n, n).0) % 9 + ((n - n), (match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => 1_i64 })).0) % 9);
        }
        g1 = guard("g1=5");
        drop(g1);
        yield_!(0);
    }
    (n, n).0
});

generator!(body_15 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    let mut g1 = guard("g1-2");
    note(g1.into_name());
    yield_!(0);
    note(format!("{} {n}", yield_!(n)));
    let mut g2 = guard("g2-0");
    let mut g3 = guard("g3-3");
    let mut g4 = guard("g4-1");
    note(g.into_name());
    yield_!(0);
    let l5: i64;
    if !(((n + n) % 9) < 4) { l5 = eval(n); } else { l5 = (match g2.len() { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + [n, n, 2_i64][1], _ => yield_!(n) }); }
    yield_!(l5)
});

generator!(body_16 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    g.push('x');
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        note(format!("{} {n}", three(4_i64, 0_i64, n)));
    }
    let n = ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 0_i64, _ => 5_i64 }) - g.len());
    let mut i2 = 0;
    'l2: loop {
        i2 += 1; if i2 > 1 { break; }
        let n3 = eval(three(5_i64, i2, 0_i64));
    }
    if (g.len()) == 3 {
        match yield_!(if (n) < 2 { n } else { n }) {
            0 | 2 => {
                let mut g4 = guard("g4-4");
                note(format!("{} {n}", yield_!(n)));
                yield_!((n + n) % 9);
                let mut g5 = guard("g5-8");
            }
            1 => {
                if (((n - n), yield_!(n)).0) != 3 && ((yield_!(n)) < 4) {
                    note(g.into_name());
                    yield_!(0);
                    note(vec![(yield_!(n) - (n, n).0), ([n, n, n][1] - [n, 3_i64, n][1])].len() as i64);
                    note(format!("{}", (n, n).0));
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
    vec![n, 3_i64].len() as i64
});

generator!(body_17 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut n1 = yield_!(yield_!(3_i64));
    if ((match yield_!(n) { 0 | 1 => n, x if x % 2 == 0 => x % 3 + g.len(), _ => { note(n); n1 } })) <= 1 || (((n1 - n1)) != 3) {
        n1 = ((match (match n { 0 | 1 => n1, x if x % 2 == 0 => x % 3 + n1, _ => n }) { 0 | 1 => (n, n1).0, x if x % 2 == 0 => x % 3 + (n1, n1).0, _ => yield_!(0_i64) })) % 10;
    } else {
        if let x @ 0.. = g.len() && x < 9 {
            yield_!(x);
            'l2: {
                if (yield_!(x)) <= 4 { return n1; }
            }
        }
    }
    note(3_i64);
    let mut n3 = [three(n, n1, n), eval(0_i64), (5_i64 + n1) % 9][1];
    n1 -= ((n1 - (n3 - n1))) % 10;
    if (g.len()) == 1 { return n3; }
    'l4: for i4 in 0..(yield_!(n3)).clamp(0, 2) {
        let mut n5 = n1;
        note(format!("{}", n3));
    }
    let mut g6 = guard("g6-4");
    g = guard("g=5");
    [0_i64, n1, n1][1]
});

generator!(body_18 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let l1: i64;
    if !((if (n) <= 0 { n } else { n }) < 2) { l1 = yield_!(if (n) > 4 { n } else { n }); } else { l1 = eval({ note(n); n }); }
    yield_!(yield_!(l1));
    match 1_i64 {
        0 | 2 => {
            'l2: {
                let mut g3 = guard("g3-7");
                if ((match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + l1, _ => 2_i64 })) != 3 && ((n) != 0) { break 'l2; }
            }
            let l4: i64;
            if (yield_!(n)) > 1 && ((1_i64) > 3) { l4 = 2_i64; } else { l4 = n; }
            {
            }
            'l5: {
                let mut n6 = yield_!(yield_!(l4));
                n6 += (n) % 10;
                let l7: i64;
                if (yield_!(n6)) > 0 || ((n6) != 4) { l7 = yield_!([n, l4, 3_i64][1]); } else { l7 = (match (2_i64 - l4) { 0 | 1 => three(n, n6, l1), x if x % 2 == 0 => x % 3 + yield_!(2_i64), _ => [n6, l4, l1][1] }); }
            }
        }
        1 => {
            let mut n8 = (yield_!(l1) + g.len()) % 9;
            note(format!("{}", (match l1 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n8, _ => l1 })));
            note(g.into_name());
            yield_!(0);
        }
        x if x > 4 => {
        }
        _ => {
        }
    }
    3_i64
});

generator!(body_19 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: {
        'l2: for i2 in 0..(yield_!(n)).clamp(0, 2) {
            if (if (yield_!(i2)) < 0 { { note(n); i2 } } else { yield_!(n) }) < 2 {
                yield_!({ note(i2); 4_i64 });
                let n3 = three(yield_!(i2), yield_!(n), g.len());
                note(format!("{} {i2}", (n3, i2).0));
                'l4: {
                    yield_!([n, i2, n][1]);
                    let mut n5 = (match (3_i64 + n) % 9 { 0 | 1 => yield_!(4_i64), x if x % 2 == 0 => x % 3 + yield_!(i2), _ => if (n3) != 0 { n } else { 0_i64 } });
                    note(format!("{} {n5}", yield_!(n)));
                }
            }
        }
        match yield_!((n + n) % 9) {
            0 | 2 => {
                note(n);
                let mut g6 = guard("g6-1");
                let mut n7 = yield_!(4_i64);
                let l8: i64;
                if (if (n) > 1 { n7 } else { n }) < 3 { l8 = three(eval(n), (3_i64 - 4_i64), (n7, 0_i64).0); } else { l8 = (three(n7, 3_i64, n7), yield_!(n)).0; }
            }
            1 => {
                match if ([n, 3_i64, n][1]) <= 4 || ((n) > 3) { (n, n).0 } else { [n, 3_i64, n][1] } {
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
    }
    yield_!(n)
});

generator!(body_20 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    match yield_!([n, n, n][1]) {
        0 | 2 => {
            'l1: {
                yield_!(eval(n));
                note((eval((n, n).0), if (eval(3_i64)) > 1 || ((n) < 1) { three(1_i64, 5_i64, 5_i64) } else { { note(5_i64); n } }).0);
            }
        }
        1 => {
            let mut g2 = guard("g2-6");
            let mut g3 = guard("g3-6");
        }
        x if x > 4 => {
            let mut g4 = guard("g4-0");
            if (eval((n - n))) < 2 || (([n, n, 3_i64][1]) <= 2) {
                let mut g5 = guard("g5-0");
                g = guard("g=8");
                note((match yield_!(three(1_i64, 2_i64, n)) { 0 | 1 => (g4.len() + (0_i64 + n) % 9) % 9, x if x % 2 == 0 => x % 3 + eval((match n { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n })), _ => three((match n { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => n }), yield_!(n), n) }));
            } else if (yield_!(n)) != 4 {
                let mut g6 = guard("g6-0");
                let n = n;
            }
            let l7: i64;
            if (g.len()) < 2 { l7 = [n, yield_!(n), g4.len()][1]; } else { l7 = g.len(); }
        }
        _ => {
            if !((yield_!(three(2_i64, 1_i64, n))) <= 2) {
            } else {
            }
        }
    }
    (n - 5_i64)
});

generator!(body_21 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    'l1: for i1 in 0..(yield_!(n)).clamp(0, 1) {
        g = guard("g=4");
        g.push('x');
        let n2 @ 0..=6 = { note(yield_!(i1)); yield_!(3_i64) } else { return i1 };
        note([if (yield_!(n)) == 4 && ((4_i64) != 4) { (match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => n2 }) } else { if (i1) > 2 { n2 } else { i1 } }, n2, g.len()][1]);
    }
    yield_!(eval(n));
    let n3 @ 0..=6 = (n - three(n, n, n)) else { return n };
    note(yield_!((match (n + 0_i64) % 9 { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + g.len(), _ => (match n3 { 0 | 1 => 3_i64, x if x % 2 == 0 => x % 3 + n, _ => n3 }) })));
    yield_!(yield_!(n));
    let mut g4 = guard("g4-3");
    let n3 @ 0..=6 = yield_!((n - 5_i64)) else { return n3 };
    let n5 @ 0..=6 = (match g.len() { 0 | 1 => n3, x if x % 2 == 0 => x % 3 + n3, _ => yield_!(n3) }) else { return n3 };
    'l6: for i6 in 0..((5_i64 + 4_i64) % 9).clamp(0, 3) {
        let mut g7 = guard("g7-1");
        if !((g7.len()) <= 3) {
            let mut g8 = guard("g8-2");
        } else if (yield_!(n5)) == 2 {
        }
    }
    (2_i64, n).0
});

generator!(body_22 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let l1: i64;
    if ([n, n, n][1]) == 3 { l1 = eval(n); } else { l1 = three([n, 4_i64, n][1], yield_!(n), yield_!(n)); }
    g.push('x');
    let l1 @ 0..=6 = three({ note(n); l1 }, if (3_i64) <= 4 { 5_i64 } else { l1 }, [l1, n, n][1]) else { return l1 };
    if let x @ 0.. = n && x < 9 {
        let n2 = yield_!(yield_!(n));
        if (eval(yield_!(1_i64))) < 4 && (!(([1_i64, n, n][1]) > 4)) {
            let n3 = (n, x).0;
        }
    }
    let mut g4 = guard("g4-4");
    note({ note(({ note(0_i64); l1 } - eval(1_i64))); eval(yield_!(l1)) });
    note((match { note(yield_!(n)); eval(l1) } { 0 | 1 => [eval(l1), { note(n); n }, (4_i64 + 1_i64) % 9][1], x if x % 2 == 0 => x % 3 + if (g.len()) != 4 || ((l1) <= 3) { yield_!(l1) } else { three(l1, n, l1) }, _ => ((0_i64 - n), (match l1 { 0 | 1 => l1, x if x % 2 == 0 => x % 3 + l1, _ => l1 })).0 }));
    let mut g5 = guard("g5-6");
    yield_!(n)
});

generator!(body_23 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut n1 = n;
    let mut g2 = guard("g2-3");
    n1 = (if (g2.len()) <= 4 { 4_i64 } else { (n1 + n1) % 9 }) % 10;
    note(format!("{} {n}", eval(n)));
    'l3: {
        note((match eval((match n1 { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + 2_i64, _ => n })) { 0 | 1 => (yield_!(n1) - three(n1, n, 3_i64)), x if x % 2 == 0 => x % 3 + three(yield_!(n), eval(n), if (n) != 4 { 1_i64 } else { n }), _ => yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) }));
        n1 -= (yield_!((3_i64 - n1))) % 10;
        g.push('x');
    }
    let mut g4 = guard("g4-8");
    n1 -= (if ((n1 + n) % 9) != 2 || ((n1) == 4) { if (n) <= 4 { n1 } else { n } } else { three(1_i64, n1, n1) }) % 10;
    n1 = (yield_!((n, 3_i64).0)) % 10;
    n1
});

generator!(body_24 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        if (i1.len()) > 2 {
            let n2 = yield_!(g.len());
            'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
                note(g.len());
            }
            note(((3_i64 - if (n2) < 0 { n } else { n }), three(if (n2) != 3 { n2 } else { 3_i64 }, yield_!(n2), eval(n))).0);
            let mut g4 = guard("g4-3");
        } else if (yield_!(n)) > 3 {
            let mut g5 = guard("g5-5");
            note(format!("{}", (n + n) % 9));
        }
        if ((match (n + n) % 9 { 0 | 1 => yield_!(n), x if x % 2 == 0 => x % 3 + three(2_i64, n, n), _ => yield_!(n) })) != 2 {
            let mut g6 = guard("g6-0");
        }
    }
    note(three(g.len(), eval((n - n)), (eval(n) - yield_!(n))));
    g.len()
});

generator!(body_25 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(n);
    let mut n1 = eval(yield_!(n));
    let mut g2 = guard("g2-7");
    note(if ((n, yield_!(n1)).0) <= 0 { yield_!(g.len()) } else { yield_!((1_i64 - n)) });
    note(yield_!(([5_i64, n1, 4_i64][1] + { note(n); n }) % 9));
    {
        if let x @ 3.. = yield_!(n) && x < 9 {
            if let x @ 2.. = eval(three(n1, n, n)) && x < 9 {
                match n {
                    0 | 2 => {
                        note(format!("{} {n}", [n, n, n][1]));
                    }
                    1 => {
                        let l3: i64;
                        if (g2.len()) != 0 { l3 = (yield_!(x) + 4_i64) % 9; } else { l3 = 3_i64; }
                        note(format!("{}", { note(x); x }));
                        note(format!("{}", yield_!(n)));
                    }
                    x if x > 4 => {
                        note(format!("{} {x}", (x + 0_i64) % 9));
                        note(format!("{} {n1}", three(n, x, n)));
                        let n4 @ 0..=6 = g2.len() else { return x };
                    }
                    _ => {
                    }
                }
            }
        }
    }
    yield_!(1_i64)
});

generator!(body_26 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    let n = 1_i64;
    'l1: {
        'l2: {
            let mut g3 = guard("g3-1");
        }
    }
    let n4 = [(n + n) % 9, if (1_i64) <= 0 { n } else { n }, if (n) == 4 { n } else { n }][1];
    'l5: {
        drop(g);
        yield_!(0);
        let n4 = n4;
        {
            let n6 @ 0..=6 = yield_!((match n4 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })) else { return n4 };
            let l7: i64;
            if (eval(n)) == 0 && ((n6) < 1) { l7 = ((n6 + n4) % 9, (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n6, _ => n6 })).0; } else { l7 = vec![[5_i64, n, 3_i64][1], eval(n)].len() as i64; }
            {
                let mut i8 = 0;
                'l8: loop {
                    i8 += 1; if i8 > 2 { break; }
                    let n9 @ 0..=6 = n else { break };
                }
            }
        }
    }
    let l10: i64;
    if (yield_!(n4)) != 3 { l10 = 1_i64; } else { l10 = eval([n4, n4, n4][1]); }
    (l10 + 5_i64) % 9
});

generator!(body_27 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    drop(g);
    yield_!(0);
    let mut g1 = guard("g1-5");
    {
        note(g1.into_name());
        yield_!(0);
        let n2 @ 0..=6 = yield_!(yield_!(n)) else { return n };
    }
    if ((eval(n) + (n, n).0) % 9) == 1 {
        yield_!(yield_!(n));
        let n3 = n;
        match [(0_i64 - n3), yield_!(5_i64), (3_i64 - 4_i64)][1] {
            0 | 2 => {
                'l4: {
                    yield_!((n, n).0);
                    let mut g5 = guard("g5-3");
                    note(eval(if (three(n, 1_i64, n)) <= 4 { three(n, n3, 4_i64) } else { if (n) < 2 { n3 } else { n3 } }));
                }
                let mut g6 = guard("g6-1");
                note(g6.into_name());
                yield_!(0);
            }
            1 => {
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else if !((if (n) < 1 { n } else { n }) <= 3) {
    }
    [n, 4_i64, n][1]
});

generator!(body_28 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    let mut g1 = guard("g1-2");
    if !((if ((2_i64 - 2_i64)) <= 1 { n } else { if (5_i64) != 3 { 3_i64 } else { n } }) > 3) {
        note([yield_!(n), (match n { 0 | 1 => g1.len(), x if x % 2 == 0 => x % 3 + if (n) == 4 { 2_i64 } else { n }, _ => if (4_i64) < 0 { n } else { 4_i64 } }), n][1]);
    } else {
        if (([n, n, n][1] + [n, 2_i64, 3_i64][1]) % 9) == 2 {
            let n2 = ((match n { 0 | 1 => 0_i64, x if x % 2 == 0 => x % 3 + n, _ => n }) - g1.len());
            {
                note(eval((match [n2, n, 4_i64][1] { 0 | 1 => three(2_i64, n2, n2), x if x % 2 == 0 => x % 3 + [n2, 1_i64, n2][1], _ => n })));
                if let x @ 1.. = n2 && x < 9 {
                    note(format!("{} {n}", n));
                    let mut g3 = guard("g3-3");
                }
                note((g1.len() - ((match n2 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n }), yield_!(n2)).0));
                g1 = guard("g1=1");
            }
            if let x @ 0.. = g.len() && x < 9 {
                let mut g4 = guard("g4-8");
                let x @ 0..=6 = n2 else { return x };
            }
        }
    }
    yield_!(3_i64)
});

generator!(body_29 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    g = guard("g=6");
    {
        yield_!(4_i64);
        let l1: i64;
        if ({ note(n); n }) <= 2 { l1 = { note((n + n) % 9); three(n, n, n) }; } else { l1 = 4_i64; }
    }
    note((g.len(), yield_!(yield_!(2_i64))).0);
    if (yield_!((n + 4_i64) % 9)) != 2 {
        note(((match { note(n); n } { 0 | 1 => g.len(), x if x % 2 == 0 => x % 3 + (n + n) % 9, _ => eval(n) }) - [yield_!(0_i64), { note(n); 0_i64 }, yield_!(n)][1]));
        let l2: i64;
        if (yield_!(n)) <= 0 { l2 = ((n - n), if (n) > 3 { n } else { n }).0; } else { l2 = n; }
        let mut g3 = guard("g3-1");
    }
    note(4_i64);
    match g.len() {
        0 | 2 => {
            g.push('x');
        }
        1 => {
            let mut g4 = guard("g4-1");
        }
        x if x > 4 => {
            if ({ note({ note(n); n }); three(n, n, n) }) <= 0 {
            } else {
            }
        }
        _ => {
        }
    }
    (n - n)
});

generator!(body_30 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    if (((n, 3_i64).0 + (n - n)) % 9) == 3 {
        let n1 @ 0..=6 = g.len() else { return n };
    }
    if (n) < 1 {
        match g.len() {
            0 | 2 => {
                let n2 = (three(0_i64, n, 1_i64) + n) % 9;
                if (yield_!([n, n, n2][1])) <= 0 || ((eval(n2)) != 3) {
                    g = guard("g=1");
                    let mut g3 = guard("g3-6");
                    note(format!("{} {n}", yield_!(5_i64)));
                    let mut n4 = n;
                }
                {
                    g.push('x');
                    yield_!(three(n, 1_i64, n));
                    let n5 = if (eval(n2)) <= 4 || ((n2) < 4) { eval(n) } else { (n + n) % 9 };
                }
                let mut g6 = guard("g6-4");
            }
            1 => {
                note(three(g.len(), yield_!((3_i64 - 2_i64)), n));
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    } else {
    }
    three(0_i64, 2_i64, n)
});

generator!(body_31 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if (((match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 }), (match n { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => n })).0) == 3 || (!((g.len()) <= 0)) {
        let mut n = (n + eval(n)) % 9;
    } else if !((eval(4_i64)) != 4) {
        {
            yield_!(yield_!(1_i64));
            let mut i1 = 0;
            'l1: while i1 < 3 && ([0_i64, n, n][1]) < 4 {
                i1 += 1;
                if let x @ 2.. = if ((i1, n).0) <= 4 || ((i1) == 3) { eval(2_i64) } else { [i1, i1, 5_i64][1] } && x < 9 {
                    let mut n2 = if ((2_i64 - x)) > 2 { (n, x).0 } else { (match x { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => 1_i64 }) };
                    let mut g3 = guard("g3-4");
                }
                {
                    note(format!("{} {i1}", three(n, n, n)));
                }
                if (yield_!({ note(i1); i1 })) != 4 {
                    let l4: i64;
                    if ({ note(n); 0_i64 }) > 1 { l4 = (match (n, 3_i64).0 { 0 | 1 => three(n, i1, n), x if x % 2 == 0 => x % 3 + yield_!(4_i64), _ => (1_i64 - 3_i64) }); } else { l4 = three((n + i1) % 9, (match n { 0 | 1 => i1, x if x % 2 == 0 => x % 3 + i1, _ => n }), eval(n)); }
                    note((yield_!(yield_!(i1)), { note((n, 3_i64).0); yield_!(2_i64) }).0);
                    let mut g5 = guard("g5-4");
                    note(format!("{} {n}", (match 3_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + i1, _ => 2_i64 })));
                }
                let mut i6 = 0;
                'l6: loop {
                    i6 += 1; if i6 > 1 { break; }
                }
            }
        }
    }
    n
});

generator!(body_32 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut g1 = guard("g1-3");
    let mut g2 = guard("g2-7");
    if let x @ 1.. = yield_!(if (n) == 3 { n } else { n }) && x < 9 {
        note((eval((n - 3_i64)) - n));
        'l3: for mut i3 in [guard("a"), guard("b"), guard("c")] {
            let n4 @ 0..=6 = (yield_!(n) - if (x) != 4 { x } else { x }) else { return 5_i64 };
        }
    }
    let mut n5 = [if (3_i64) != 4 { n } else { 5_i64 }, three(n, n, n), n][1];
    let mut g6 = guard("g6-5");
    note(yield_!({ note(eval(4_i64)); yield_!(n5) }));
    let l7: i64;
    if (yield_!(n5)) != 4 { l7 = eval(yield_!(n)); } else { l7 = n; }
    note(g1.into_name());
    yield_!(0);
    'l8: {
        g = guard("g=2");
        n5 += (three(yield_!(0_i64), yield_!(n), yield_!(l7))) % 10;
    }
    yield_!(5_i64)
});

generator!(body_33 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if let x @ 3.. = 2_i64 && x < 9 {
        let n1 = (three(x, n, x) - (match 1_i64 { 0 | 1 => n, x if x % 2 == 0 => x % 3 + x, _ => 4_i64 }));
        let mut g2 = g;
        yield_!(0);
    }
    let l3: i64;
    if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 0_i64, _ => n })) != 1 || ((n) < 0) { l3 = eval(n); } else { l3 = (yield_!(5_i64), (n - n)).0; }
    {
        let n4 = yield_!(yield_!(l3));
        yield_!(three(4_i64, n4, l3));
        let l5: i64;
        if ({ note(n); n4 }) == 2 { l5 = [(n - 0_i64), n, (match 1_i64 { 0 | 1 => 5_i64, x if x % 2 == 0 => x % 3 + n, _ => 1_i64 })][1]; } else { l5 = n; }
    }
    'l6: for mut i6 in [guard("a"), guard("b"), guard("c")] {
        let mut g7 = i6;
        yield_!(0);
    }
    let mut g8 = guard("g8-8");
    note([(if (n) > 0 { l3 } else { l3 } + eval(3_i64)) % 9, l3, n][1]);
    let n9 = (n - [1_i64, l3, l3][1]);
    yield_!(n9)
});

generator!(body_34 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    yield_!((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }));
    if (three(yield_!(n), (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), yield_!(n))) == 3 || ((4_i64) < 1) {
        drop(g);
        yield_!(0);
        note(yield_!(yield_!((n - n))));
        let mut g1 = guard("g1-1");
    }
    yield_!(yield_!(2_i64));
    if (vec![0_i64, (n + n) % 9].len() as i64) > 0 && ((eval(n)) <= 2) {
    } else {
        note(yield_!((n, yield_!(n)).0));
    }
    if !((yield_!(1_i64)) <= 0) { return 0_i64; }
    note((if (yield_!(n)) < 3 { { note(n); n } } else { eval(n) }, three((n - n), (5_i64, n).0, three(n, n, n))).0);
    let n2 = yield_!((1_i64 - 0_i64));
    (n2 - 2_i64)
});

generator!(body_35 (n: i64, mut g: crate::trace::Guard) [0, guard("g")] -> (i64) {
    note(g.into_name());
    yield_!(0);
    'l1: for mut i1 in [guard("a"), guard("b"), guard("c")] {
        if (1_i64) < 2 && ((yield_!(n)) != 3 || ((5_i64) <= 4)) {
            'l2: {
                if !(({ note(n); n }) < 1) { break 'l2; }
            }
            i1 = guard("i1=1");
            if (eval(three(n, 4_i64, n))) < 2 && ((yield_!(n)) == 1 || ((4_i64) <= 4)) {
                note(i1.len());
            } else if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 0_i64 })) > 3 || ((n) < 3) {
                let mut g3 = guard("g3-6");
                note(g3.into_name());
                yield_!(0);
            }
        }
        let mut g4 = guard("g4-6");
        if ({ note([n, n, n][1]); 5_i64 }) > 0 {
            if (i1.len()) > 4 { continue 'l1; }
        } else {
            'l5: {
                drop(i1);
                yield_!(0);
                let l6: i64;
                if (yield_!(n)) > 3 && ((n) == 4) { l6 = ((n - n), yield_!(n)).0; } else { l6 = (g4.len() + n) % 9; }
            }
        }
    }
    yield_!(2_i64)
});

generator!(body_36 (n: i64, mut g: crate::trace::Guard) [1, guard("g")] -> (i64) {
    if let x @ 1.. = g.len() && x < 9 {
        match x {
            0 | 2 => {
                if (x) == 4 {
                    if (three(x, n, 4_i64)) != 3 { return n; }
                    note(format!("{} {n}", yield_!(x)));
                    note(format!("{}", yield_!(3_i64)));
                    note(format!("{} {n}", n));
                }
                g = guard("g=8");
                yield_!(three(n, n, x));
                let mut n = (g.len(), yield_!(n)).0;
            }
            1 => {
                if ([n, x, 0_i64][1]) == 2 && ((x) < 4) { return n; }
                {
                    let mut g1 = guard("g1-2");
                }
                if let x @ 3.. = if ((n, x).0) <= 0 { eval(n) } else { yield_!(n) } && x < 9 {
                    note(format!("{} {x}", (match n { 0 | 1 => x, x if x % 2 == 0 => x % 3 + 4_i64, _ => x })));
                    let n2 = eval(n);
                }
            }
            x if x > 4 => {
            }
            _ => {
            }
        }
    }
    yield_!(n)
});

generator!(body_37 (n: i64, mut g: crate::trace::Guard) [2, guard("g")] -> (i64) {
    let mut n1 = three({ note(0_i64); n }, (4_i64 + n) % 9, three(5_i64, 0_i64, n));
    let l2: i64;
    if !(((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + 3_i64, _ => n })) != 1) { l2 = n; } else { l2 = if ([0_i64, 3_i64, n1][1]) > 1 && ((n) < 3) { eval(3_i64) } else { yield_!(n1) }; }
    note([eval({ note(n); n1 }), ((1_i64, n).0 - (n1, n).0), eval((n1 - 5_i64))][1]);
    n1 += (yield_!(yield_!(n1))) % 10;
    g.push('x');
    let mut n3 = [n1, yield_!(n1), (3_i64 - n1)][1];
    let l4: i64;
    if (yield_!(n)) != 4 { l4 = (g.len() - { note(n3); n3 }); } else { l4 = ((4_i64, 3_i64).0 - [2_i64, 1_i64, n][1]); }
    n3 += (yield_!((0_i64 - n3))) % 10;
    if (if (n3) != 2 { n } else { n3 }) == 0 || ((n1) > 2) { return l4; }
    (n3 + n1) % 9
});

generator!(body_38 (n: i64, mut g: crate::trace::Guard) [3, guard("g")] -> (i64) {
    if (three((n, n).0, (n, n).0, g.len())) <= 3 {
        let mut g1 = guard("g1-5");
        g1.push('x');
    } else if (eval(4_i64)) > 0 || ((n) != 0) {
        let l2: i64;
        if !(([n, n, 0_i64][1]) != 2) { l2 = (yield_!(n), n).0; } else { l2 = (match [n, n, n][1] { 0 | 1 => 4_i64, x if x % 2 == 0 => x % 3 + n, _ => n }); }
    }
    match yield_!(yield_!(0_i64)) {
        0 | 2 => {
            note([n, yield_!((n, n).0), ((3_i64, 5_i64).0 + g.len()) % 9][1]);
            let mut g3 = guard("g3-5");
            if ((match yield_!(n) { 0 | 1 => (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n }), x if x % 2 == 0 => x % 3 + [3_i64, n, n][1], _ => g3.len() })) < 4 || (!((2_i64) > 3)) {
                if !((if (yield_!(n)) > 4 { three(n, n, n) } else { (match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => 5_i64 }) }) != 0) {
                    note({ note(if (n) <= 1 && ((1_i64) == 3) { yield_!(3_i64) } else { eval(n) }); n });
                } else {
                    note(format!("{} {n}", eval(3_i64)));
                }
                'l4: for i4 in 0..({ note(5_i64); n }).clamp(0, 2) {
                    let mut g5 = guard("g5-4");
                    note(format!("{}", three(n, 3_i64, n)));
                }
                let mut n6 = yield_!(eval(0_i64));
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

generator!(body_39 (n: i64, mut g: crate::trace::Guard) [4, guard("g")] -> (i64) {
    let mut g1 = guard("g1-7");
    'l2: {
        let mut g3 = guard("g3-1");
    }
    if (1_i64) > 3 { return n; }
    note(format!("{}", (n + n) % 9));
    note(0_i64);
    let mut n = n;
    if ((match n { 0 | 1 => n, x if x % 2 == 0 => x % 3 + n, _ => n })) == 2 { return 0_i64; }
    if !(([three(4_i64, 5_i64, n), yield_!(0_i64), (n + n) % 9][1]) == 4) {
        let mut g4 = guard("g4-3");
        let mut n = n;
        yield_!(g.len());
    } else if (eval(n)) < 4 {
        note(yield_!(((n, 2_i64).0 + yield_!(n)) % 9));
    }
    yield_!(3_i64)
});
