//! Written by `generate.rs`, seed 1; `random.py` has the same programs in Python.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused, unreachable_code, unused_parens)]

use dunder::errors::*;
use dunder::prelude::*;
use dunder::BaseException;

use crate::trace::{Custom, caught, eval, fails, log, note, read_tags, run, three};

dunder! {
    fn p0_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            return fails(6)?; //@1
        } except e1: BaseException {
            caught(4, &e1);
            (yield from p0_g1((yield n))); //@2
            (yield eval(n)); //@3
        } else {
            for i2 in 0..((yield n)) % 4 { //@6
                raise Custom::new("m3"); //@5
            }
        } finally {
            try {
                try {
                    let mut v4: i64 = try {
                        log(7, 2); //@7
                        (yield three(3, n, 3)); //@8
                        (0 + n) % 7 //@9
                    } finally {
                        (yield (n + n) % 7); //@10
                        try {
                            if (1) < 3 { //@16
                                (yield (yield from p0_g1(7))); //@11
                            } else {
                                log(12, 4); //@12
                                log(13, (yield 5)); //@13
                                log(14, fails(n)?); //@14
                                let mut k5: Option<Exception> = None;
                            }
                            let mut v6: i64 = 7; //@17
                        } except e7 {
                            caught(19, &e7);
                            log(18, 4); //@18
                        }
                    };
                } except e8 {
                    caught(23, &e8);
                    log(22, 3); //@22
                } else {
                    log(24, 3); //@24
                } finally {
                    log(25, n); //@25
                }
            } except e9: BaseException {
                caught(28, &e9);
                log(27, n); //@27
            } finally {
                log(29, 0); //@29
            }
        }
        fails(n)? //@32
    }
    fn p0_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                for i10 in 0..(n) % 4 { //@45
                    try {
                        let mut v11: i64 = eval(i10); //@33
                    } except e12: BaseException {
                        try {
                            let mut k13: Option<Exception> = None;
                        } except e14: ValueError {
                            caught(41, &e14);
                            if ((yield i10)) == 2 { //@40
                                (yield i10); //@35
                                log(36, (yield n)); //@36
                                log(37, three(0, 1, i10)); //@37
                                log(38, (n + n) % 7); //@38
                            } else {
                                log(39, n); //@39
                            }
                        } else {
                            log(42, 7); //@42
                        }
                    }
                }
            } except e15 {
                log(46, 6); //@46
            } finally {
                log(47, 4); //@47
            }
        } except e16: BaseException {
            log(49, n); //@49
        }
        eval(3) //@51
    }
}

#[generator]
fn p1_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(1, n); //@1
    let mut i1 = 0;
    while i1 < 2 && (!((yield_from!(p1_g2(n))) > 5)) { //@4
        i1 += 1;
        yield_!(i1); //@2
        yield_!(n); //@3
    }
    log(5, n); //@5
    try_! { {
        try_! { {
            try_! { {
                log(6, n); //@6
            } except e2: ValueError {
                caught(7, &e2);
                let mut v3: i64 = try_! { {
                    let mut i4 = 0;
                    while i4 < 3 && (((three(4, 0, n)) <= 0) && ((n) > 2)) { //@14
                        i4 += 1;
                        try_! { {
                            log(8, eval(5)); //@8
                        } except e5: (ValueError | GeneratorExit) {
                            log(9, three(i4, n, i4)); //@9
                        } except e6 {
                            caught(12, &e6);
                            log(10, eval(n)); //@10
                            log(11, eval(0)); //@11
                        } }
                    }
                    eval(n) //@15
                } except e7: (RuntimeError | RuntimeError) {
                    try_! { {
                        yield_from!(p1_g1(eval(2))); //@16
                        log(17, eval(fails(4)?)); //@17
                    } except e8: BaseException {
                        caught(19, &e8);
                        log(18, n); //@18
                    } finally {
                        log(20, n); //@20
                    } }
                    eval(0) //@22
                } finally {
                    log(23, n); //@23
                } };
            } except e9: BaseException {
                caught(26, &e9);
                log(25, n); //@25
            } else {
                log(27, n); //@27
            } finally {
                log(28, 7); //@28
            } }
        } finally {
            log(30, n); //@30
        } }
    } except _ {
        log(32, n); //@32
    } }
    n //@34
}
#[generator]
fn p1_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        try_! { {
            try_! { {
                try_! { {
                    for i10 in 0..(eval(n)) % 4 { //@43
                        try_! { {
                            yield_!(eval(5)); //@35
                            yield_!(eval(5)); //@36
                            yield_!(0); //@37
                            let mut v11: i64 = eval((n + i10) % 7); //@38
                        } except e12: GeneratorExit {
                            caught(40, &e12);
                            log(39, eval(i10)); //@39
                        } except e13: (ValueError | RuntimeError) {
                            log(41, three(6, n, n)); //@41
                        } }
                    }
                } except e14 {
                    caught(45, &e14);
                    log(44, 4); //@44
                } }
            } except _: Custom {
                log(47, n); //@47
            } except e15: BaseException {
                caught(49, &e15);
                log(48, 2); //@48
            } finally {
                log(50, n); //@50
            } }
        } except e16 {
            caught(53, &e16);
            log(52, n); //@52
        } finally {
            log(54, 4); //@54
        } }
    } except _: (Custom | RuntimeError) {
        log(56, 7); //@56
    } else {
        log(57, n); //@57
    } }
    eval(4) //@59
}
#[generator]
fn p1_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut v17: i64 = try_! { {
        try_! { {
            log(60, n); //@60
            try_! { {
                let mut k18: Option<Exception> = None;
            } except e19 {
                for i20 in 0..(n) % 4 { //@63
                    break;
                }
                try_! { {
                    try_! { {
                        if ((three(n, 2, n)) > 1) || ((eval(n)) == 5) { //@67
                            log(64, eval(0)); //@64
                            log(65, n); //@65
                        } else {
                            log(66, n); //@66
                        }
                    } except e21 {
                        caught(69, &e21);
                        log(68, n); //@68
                    } finally {
                        log(70, n); //@70
                    } }
                } finally {
                    log(72, 2); //@72
                } }
            } }
        } finally {
            log(75, n); //@75
        } }
        eval(2) //@77
    } except e22: ValueError {
        caught(80, &e22);
        log(78, 5); //@78
        fails(4)? //@79
    } except e23: (RuntimeError | LookupError) {
        caught(83, &e23);
        log(81, n); //@81
        eval(5) //@82
    } except e24: GeneratorExit {
        caught(86, &e24);
        log(84, n); //@84
        eval(1) //@85
    } finally {
        log(87, n); //@87
    } };
    yield_!(3); //@89
    three(6, 5, v17) //@90
}

dunder! {
    fn p2_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            (yield from p2_g1(7)); //@1
        } except e1: LookupError {
            caught(30, &e1);
            try {
                try {
                    try {
                        raise GeneratorExit; //@2
                    } finally {
                        try {
                            for i3 in 0..(7) % 4 { //@5
                                (yield from p2_g1(eval(n))); //@3
                                log(4, 2); //@4
                            }
                            (yield fails(7)?); //@6
                            (yield eval(n)); //@7
                        } except e4: (Custom | TypeError) {
                            caught(19, &e4);
                            try {
                                raise; //@8
                            } except e5: LookupError {
                                caught(11, &e5);
                                (yield eval(2)); //@9
                                log(10, 6); //@10
                            } except e6: LookupError {
                                caught(14, &e6);
                                log(12, eval(n)); //@12
                                (yield from p2_g2(three(n, n, 6))); //@13
                            } except _: BaseException {
                                log(15, fails(n)?); //@15
                                log(16, three(eval(2), eval(n), eval(n))); //@16
                            } finally {
                                log(17, 0); //@17
                            }
                        }
                    }
                } except e7: GeneratorExit {
                    caught(23, &e7);
                    log(22, n); //@22
                } finally {
                    log(24, 4); //@24
                }
            } except e8: BaseException {
                caught(27, &e8);
                log(26, 2); //@26
            } finally {
                log(28, n); //@28
            }
        } finally {
            log(31, 3); //@31
        }
        eval(n) //@33
    }
    fn p2_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut i9 = 0;
        while i9 < 3 && (((eval(n)) <= 3) || ((eval(n)) < 0)) { //@59
            i9 += 1;
            (yield from p2_g2(4)); //@34
            log(35, i9); //@35
            let mut v10: i64 = try {
                let mut v11: i64 = try {
                    try {
                        raise LookupError::new("m12"); //@36
                    } except e13: (RuntimeError | GeneratorExit) {
                        caught(45, &e13);
                        (yield eval(n)); //@37
                        try {
                            try {
                                log(38, 4); //@38
                                log(39, eval(4)); //@39
                            } except _: RuntimeError {
                                log(40, i9); //@40
                            } else {
                                log(41, i9); //@41
                            }
                        } except _ {
                            log(43, i9); //@43
                        }
                    } finally {
                        log(46, 2); //@46
                    }
                    (yield from p2_g2(n)) //@48
                } except e14 {
                    caught(51, &e14);
                    log(49, i9); //@49
                    eval(0) //@50
                };
                eval(i9) //@53
            } except e15: RuntimeError {
                caught(56, &e15);
                log(54, i9); //@54
                (n + i9) % 7 //@55
            } finally {
                log(57, n); //@57
            };
        }
        eval(n) //@60
    }
    fn p2_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        log(61, eval(eval(2))); //@61
        let mut v16: i64 = try {
            let mut k17: Option<Exception> = None;
            try {
                (yield eval(7)); //@63
                try {
                    try {
                        let mut v18: i64 = ((n + n) % 7 + 4) % 7; //@64
                    } except e19: BaseException {
                        caught(70, &e19);
                        try {
                            if (eval(0)) < 4 { //@66
                                (yield eval(n)); //@65
                            }
                            raise; //@67
                        } finally {
                            log(68, n); //@68
                        }
                    } finally {
                        log(71, n); //@71
                    }
                } except e20: BaseException {
                    caught(74, &e20);
                    log(73, n); //@73
                }
            } except e21: (ValueError | ValueError) {
                caught(77, &e21);
                log(76, n); //@76
            } except e22: Cancelled {
                caught(79, &e22);
                log(78, 3); //@78
            } except _: BaseException {
                log(80, 7); //@80
            } else {
                log(81, 1); //@81
            }
            eval(n) //@83
        } except e23: (LookupError | Custom) {
            caught(86, &e23);
            log(84, n); //@84
            eval(n) //@85
        } finally {
            log(87, n); //@87
        };
        n //@89
    }
}

/// What so many drivers find, from the given one on.
pub(crate) fn traces(first: u64, count: u64) -> String {
    read_tags(include_str!("random.rs"));
    let mut out = String::new();
    let mut add = |number: u64, run: fn(u64) -> Vec<String>| for driver in first..first + count {
        out += &format!("== p{number} {driver}\n");
        for line in run(number * 1000 + driver) { out += &line; out.push('\n'); }
    };
    add(0, |driver| run(Box::pin(p0_g0(0)), driver));
    add(1, |driver| run(Box::pin(p1_g0(1)), driver));
    add(2, |driver| run(Box::pin(p2_g0(2)), driver));
    out
}
