//! A suspension in every position of an expression; the order of evaluation.

use std::fmt::Write as _;

use crate::trace::{Guard, eval, guard, note, step};

#[derive(Debug, Clone, PartialEq, PartialOrd, Default)]
struct Point {
    x: i64,
    y: i64,
    z: i64,
}

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    Dot,
    Line(i64, i64),
    Rect { w: i64, h: i64 },
}

fn add(a: i64, b: i64, c: i64) -> i64 {
    note(format!("add {a} {b} {c}"));
    a + b + c
}

generator!(call_arguments -> (i64) {
    let a = add(eval(1), yield_!(2), eval(3));
    let b = add(yield_!(a), yield_!(5), yield_!(6));
    let c = add(add(eval(1), yield_!(7), a), eval(b), add(yield_!(8), eval(9), yield_!(10)));
    let f = if a > 3 { add } else { |a, b, c| a - b - c };
    f(eval(1), yield_!(11), { note("last"); c })
});

generator!(callee_is_evaluated_first -> (i64) {
    fn pick(n: i64) -> fn(i64) -> i64 { note(format!("pick {n}")); |x| x * 2 }
    pick(eval(1))(yield_!(1)) + ({ note("callee"); pick(2) } as fn(i64) -> i64)(yield_!(2)) + pick(yield_!(3))(eval(3))
});

generator!(literals -> (Point) {
    let p = Point { x: eval(1), y: yield_!(1), z: eval(3) };
    let q = Point { z: yield_!(2), x: eval(p.x), ..Default::default() };
    let r = Point { y: eval(4), x: yield_!(3), ..p.clone() };
    let s = Point { y: yield_!(4), ..{ note("base"); q.clone() } };
    let t = (eval(1), yield_!(5), [eval(2), yield_!(6), yield_!(7)], (yield_!(8),));
    let shapes = [Shape::Line(yield_!(9), eval(1)), Shape::Rect { h: yield_!(10), w: eval(2) }, Shape::Dot];
    note(format!("{q:?} {r:?} {t:?} {shapes:?}"));
    let x = yield_!(11);
    let y = eval(12);
    Point { y, x, ..s }
});

generator!(repeat_and_vec (n: usize) [3] -> (Vec<i64>) {
    let a = [yield_!(1); 3];
    let mut v = vec![yield_!(2); n];
    v.extend(vec![eval(1), yield_!(3), eval(2)]);
    v.extend(a);
    let w = vec![vec![yield_!(4)], vec![], vec![yield_!(5); yield_!(6) as usize % 3]];
    for x in w { v.extend(x); }
    v
});

generator!(ranges -> (i64) {
    let mut sum = 0;
    for i in eval(0)..yield_!(1) { sum += i; }
    for i in yield_!(2)..=yield_!(3) { sum += yield_!(i); }
    let r = ..yield_!(4);
    let v = vec![1, 2, 3, 4, 5, 6, 7];
    for x in &v[(yield_!(5) as usize % 3)..] { sum += x; }
    note(v[..yield_!(6) as usize % 4].len());
    note(r.contains(&eval(2)));
    if (1..=yield_!(7)).contains(&2) { sum = -sum; }
    sum
});

generator!(casts_and_unary -> (i64) {
    let a = yield_!(1) as u8 as char as u32 as i64;
    let b = -yield_!(2) + !yield_!(3);
    let c = !(yield_!(4) > 2) as i64;
    let boxed = Box::new(5);
    let d = *boxed + *Box::new(yield_!(5));
    let e = -(-yield_!(6)) - -eval(1);
    let f = &yield_!(7);
    let g = *f + **&&8;
    a + b + c + d + e + g
});

generator!(operators -> (i64) {
    let a = eval(10) + yield_!(1) * eval(3) - (yield_!(2) << 1) % 5;
    let b = yield_!(3) & eval(6) | yield_!(4) ^ eval(1);
    let c = eval(1) < yield_!(5) && eval(4) >= yield_!(6);
    let d = yield_!(7) == yield_!(8) || yield_!(9) != eval(2);
    note(format!("{c} {d}"));
    a + b
});

generator!(comparison_of_what_is_not_copy -> (bool) {
    let s = String::from("2");
    let a = s == yield_!(1).to_string();
    let b = yield_!(2).to_string() <= s;
    let v = vec![guard("v")];
    let c = v == vec![{ yield_!(3); guard("w") }];
    let d = guard("x") < { yield_!(4); guard("y") };
    note(s.len() + v.len());
    a | b | c | d
});

generator!(and_or -> (bool) {
    let a = yield_!(1) > 2 && eval(true);
    let b = eval(false) || yield_!(2) > 3;
    let c = eval(a) && yield_!(3) > 1 && { note("third"); yield_!(4) > 1 } || eval(b) && !(yield_!(5) > 3 || eval(false));
    let d = a || b || return yield_!(6) > 3;
    while eval(c) && yield_!(7) > 4 { note("round"); if d { break } }
    let e = (yield_!(8) > 2 || c) as i64 + (c && yield_!(9) > 2) as i64;
    note(e);
    c & (yield_!(10) > 2)
});

generator!(compound_assignment -> (i64) {
    let mut a = 1;
    a += yield_!(1);
    a *= eval(2) + yield_!(2);
    let mut p = Point::default();
    p.x += yield_!(3);
    p.y -= p.x + yield_!(4);
    let r = &mut p;
    r.z <<= 2;
    let mut s = String::from("s");
    s += &yield_!(5).to_string();
    s += &format!("{}", yield_!(6));
    note(s);
    a -= { let g = guard("g"); yield_!(7) };
    a + p.x + p.y
});

generator!(assignment -> (i64) {
    let mut a = 0;
    let mut p = Point::default();
    let mut v = vec![0; 8];
    let mut g = guard("first");
    a = yield_!(1);
    p.x = yield_!(2) + a;
    v[eval(1)] = yield_!(3);
    v[yield_!(4) as usize] = eval(9);
    v[{ note("index"); yield_!(5) as usize }] = yield_!(6);
    g = guard(yield_!(7));
    (a, p.y) = (yield_!(8), a);
    [a, _] = [a + yield_!(9), 2];
    Point { x: p.x, .. } = Point { x: yield_!(10), ..p };
    *(&mut a) += 1;
    note(format!("{v:?} {p:?}"));
    g = { yield_!(11); guard("last") };
    yield_!(12);
    a
});

generator!(index -> (i64) {
    let v = vec![1, 2, 3, 4, 5, 6, 7];
    let a = v[yield_!(1) as usize] + v[eval(0)];
    let b = vec![vec![1, 2], vec![3, 4]][yield_!(2) as usize % 2][yield_!(3) as usize % 2];
    let mut grid = vec![vec![0; 3]; 3];
    grid[yield_!(4) as usize % 3][eval(1)] = yield_!(6);
    note(format!("{grid:?} {}", v[yield_!(7) as usize]));
    a + b + { yield_!(8); v }[1]
});

generator!(method_chains -> (i64) {
    let mut g = guard("g");
    let v = vec![3, 1, 2];
    let a = v.clone().into_iter().map(|x| x + 1).fold(yield_!(1), |a, b| a + b);
    let b = yield_!(2).pow(2).max(yield_!(3)).clamp(eval(1), yield_!(4) + 1);
    g.push('a').push('b');
    let c = Some(yield_!(5)).map(|x| x * 2).filter(|x| *x > 4).unwrap_or(yield_!(6));
    let s = String::from("x").replace("x", &yield_!(7).to_string()).repeat(yield_!(8) as usize % 3);
    let d = v.clone().into_iter().chain(vec![yield_!(9)]).collect::<Vec<i64>>().len() as i64;
    note(s);
    let e = guard("temporary").push('c').len() + 1;
    let f = v.len().min(yield_!(10) as usize) as i64;
    a + b + c + d + e + f + g.len()
});

generator!(two_phase_borrow -> (Vec<i64>) {
    let mut v = vec![1];
    v.push(yield_!(1));
    v.push(v.len() as i64);
    v.insert(v.len() - 1, yield_!(2));
    v.extend([yield_!(3), yield_!(4)]);
    v.resize(v.len() + 1, yield_!(5));
    v
});

generator!(nested_suspensions -> (i64) {
    let a = yield_!(yield_!(1) + yield_!(yield_!(2)));
    yield_!(if yield_!(3) > 2 { yield_!(4) } else { a });
    yield_!({ let g = guard("g"); yield_!(g.len()) });
    add(yield_!(yield_!(5)), a, yield_!(match yield_!(6) { 0..3 => yield_!(7), x => x }))
});

generator!(macro_arguments -> (String) {
    let width = 6;
    let name = "n";
    println!("{} {name:>width$} {:?}", yield_!(1), yield_!(2));
    let a = format!("{0} {x} {0:>1$} {name} {y:>w$}", eval(1), yield_!(3) as usize, x = yield_!(4), y = eval(2), w = yield_!(5) as usize);
    let b = format!("{name}{{}}{:>width$}|{:<1$}|{:.*}", yield_!(6), width, 2, 1.5);
    assert!(yield_!(7) < 100);
    assert!(yield_!(8) < 100, "never {} {name}", 1);
    assert_eq!(yield_!(9) * 0, eval(0));
    assert_eq!(eval(0), yield_!(10) * 0, "message {a}");
    assert_ne!(yield_!(11), -1);
    debug_assert!(true, "{}", name);
    let c = matches!(yield_!(12), 1..=3);
    let d = matches!(Some(yield_!(13)), Some(x) if x > width as i64 - 5);
    let mut out = String::new();
    write!(out, "{} {}", yield_!(14), name).unwrap();
    writeln!(out, "{name} {}", yield_!(15)).unwrap();
    let e = dbg!(yield_!(16)) + 1;
    eprintln!("{}", yield_!(17));
    format!("{a} {b} {c} {d} {out} {e}")
});

generator!(macros_without_suspensions -> (String) {
    let x = 1;
    let a = format!("{x}");
    yield_!(1);
    let x = 2;
    let b = format!("{x} {x:?} {x:>3} {{x}} {:>x$} {y}", 5, y = x + 1);
    let x = guard("x");
    yield_!(2);
    let c = format!("{} {a} {b}", x.len());
    { let x = 7; yield_!(3); println!("{x}"); assert_eq!(x, 7, "{x}"); note(format!("{x}{x}")); }
    let v = vec![x.len(); 2];
    note(format!("{} {}", String::from("{x}").replace("{x}", "y"), "{x}"));
    assert!(x.len() == 1, "{x:?} {}", "{x}");
    let w = vec![a.clone(), b];
    yield_!(4);
    concat!("a", "b").to_owned() + &c + stringify!(x) + &w.concat() + &v.len().to_string() + &line!().to_string()
});

generator!(shadowing (x: i64) [1] -> (String) {
    let x = x + yield_!(x);
    let x = (x, yield_!(x));
    let x = format!("{x:?} {}", x.0);
    { let x = yield_!(1); note(x); { let x = guard("inner"); yield_!(2); note(x.name()); } note(x); }
    for x in 0..2 { let x = x + 1; yield_!(x); let x = guard(format!("loop {x}")); yield_!(x.len()); }
    if let Some(x) = Some(yield_!(3)) && let x @ 1.. = x { let x = -x; yield_!(x); }
    match yield_!(4) { x @ 0..3 => { let x = x * 2; yield_!(x); } x => note(x) }
    let f = |x: i64| { let x = x + 1; x };
    note(f(yield_!(5)));
    let x = x + "!";
    yield_!(6);
    x
});

generator!(shadowed_guards_stay {
    let g = guard("1");
    yield_!(1);
    let g = guard("2");
    yield_!(2);
    let (g, h) = (guard("3"), g);
    yield_!(3);
    { let g = guard("4"); yield_!(4); let g = guard("5"); yield_!(5); }
    let g = (g, guard("6"));
    let _ = guard("dropped at once");
    let _g = guard("kept");
    let (_, _h) = (guard("not bound"), guard("7"));
    yield_!(6);
});

generator!(closures (k: i64) [3] -> (i64) {
    let add = move |x: i64| x + k;
    let g = guard("captured");
    let name = move || g.len();
    let a = add(yield_!(1)) + name();
    let mut count = 0;
    let mut inc = |by: i64| { count += by; count };
    inc(1);
    inc(2);
    let b = count + yield_!(2);
    let v: Vec<i64> = (0..3).map(|x| x + b).collect();
    let boxed: Box<dyn Fn(i64) -> i64> = Box::new(move |x| x * v.len() as i64);
    let c = boxed(yield_!(3)) + [1, 2].iter().map(|x| x * yield_like(a)).sum::<i64>();
    let mut owned = { let mut n = 0; move || { n += 1; n } };
    yield_!(owned());
    yield_!(owned());
    let r = [3, 1, 2].into_iter().max_by_key(|x| x % (1 + k)).unwrap();
    a + b + c + owned() + add(name()) + r
});

fn yield_like(x: i64) -> i64 {
    x
}

generator!(items_in_bodies -> (i64) {
    const STEP: i64 = 2;
    static BASE: i64 = 100;
    fn double(x: i64) -> i64 { x * STEP }
    #[derive(Debug)]
    struct Local { v: i64 }
    impl Local { fn get(&self) -> i64 { self.v } }
    use std::cmp::max;
    let l = Local { v: yield_!(STEP) };
    enum E { A, B }
    use E::*;
    let e = if yield_!(1) > 2 { A } else { B };
    { fn triple(x: i64) -> i64 { x * 3 } const STEP_3: i64 = 5; yield_!(triple(STEP_3)); }
    let n = match e { A => double(l.get()), B => later() };
    fn later() -> i64 { 7 }
    macro_rules! twice { ($e:expr) => { $e + $e } }
    let m = twice!(n);
    yield_!(m);
    max(n, BASE) + twice!(m)
});

generator!(types_are_inferred -> (Vec<u8>) {
    let mut v = Vec::new();
    let mut n = 0;
    let none = None;
    yield_!(1);
    v.push(n);
    let mut map = std::collections::BTreeMap::new();
    yield_!(2);
    n += 1u8;
    map.insert(n, "x");
    let x = "5".parse().unwrap_or_default();
    yield_!(3);
    v.push(x);
    let w = none.unwrap_or(n);
    let e = [];
    yield_!(map.len() as i64);
    v.extend::<[u8; 0]>(e);
    v.push(w);
    v.iter().map(|x| x + 1).collect()
});

generator!(shadowing_inside_macros (x: i64) [3] -> (String) {
    let x = x + 1;
    let mut out = String::new();
    for i in 0..3 {
        out += &format!("{x} {} {i}", match i { 0 => x, x if x % 2 == 0 => x + 10, x => -x });
        note(matches!(Some(i), Some(x) if x > 1));
        assert!({ let x = i; x < 3 }, "{x}");
    }
    out
});

generator!(a_named_argument_hides_a_local (x: i64) [3] -> (String) {
    let x = x + 1;
    let mut out = String::new();
    for i in 0..3 { out += &format!("{x} {y}", x = yield_!(x), y = x); }
    out
});
