//! Written by `generate`, seed 1; `generators.py` has the same programs in Python.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused, unreachable_code, unused_parens)]

use dunder::BaseException;
use dunder::contextlib::aclosing;
use dunder::errors::*;
use dunder::prelude::*;

use crate::awaitables::{AsyncManager, Items, Manager, ask, ready, refuses, run_calls, stubborn};
use crate::trace::{Custom, caught, eval, fails, log, note, read_tags, run, three};

#[generator]
fn p0_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    for i1 in 0..(eval(2)) % 4 { //@36
        yield_!(yield_!(1)); //@1
        try_! { {
            log(2, fails(yield_!(i1))?); //@2
            for i2 in 0..(6) % 4 { //@31
                try_! { {
                    yield_from!(p0_g1(3)); //@3
                    let mut v3: i64 = try_! { {
                        let mut v4: i64 = try_! { {
                            log(4, 1); //@4
                            log(5, n); //@5
                            yield_!(2); //@6
                            yield_!(4) //@7
                        } finally {
                            log(8, yield_from!(p0_g1(1))); //@8
                            log(9, yield_!(i1)); //@9
                            log(10, three(n, n, n)); //@10
                            log(11, eval(3)); //@11
                        } };
                        try_! { {
                            log(13, yield_!(yield_from!(p0_g1(5)))); //@13
                            log(14, n); //@14
                            let mut v5: i64 = yield_!(4); //@15
                        } except _: (RuntimeError | LookupError) {
                            return eval(1); //@16
                        } except e6: BaseException {
                            caught(21, &e6);
                            log(17, yield_!(i1)); //@17
                            log(18, eval(v4)); //@18
                            caught(19, &e6);
                            break;
                        } else {
                            log(22, 3); //@22
                        } finally {
                            log(23, 2); //@23
                        } }
                        eval(1) //@25
                    } except e7 {
                        yield_!(yield_from!(p0_g1(1))); //@26
                        i1 //@27
                    } };
                } finally {
                    raise!(RuntimeError::new("m8")); //@29
                } }
            }
        } except e9: RuntimeError {
            caught(33, &e9);
            yield_!(i1); //@32
        } except e10: BaseException {
            raise!(e10.clone()); //@34
        } }
    }
    eval(1) //@37
}
#[generator]
fn p0_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut i11 = 0;
    while i11 < 1 && (((n + 0) % 7) != 2) { //@50
        i11 += 1;
        try_! { {
            continue;
        } except e12: (Cancelled | Custom) {
            yield_!((n + n) % 7); //@39
            raise!(Cancelled::new(Some("m13".to_owned())); from Cancelled::new(Some("m14".to_owned()))); //@40
        } except e15: BaseException {
            caught(46, &e15);
            let mut i16 = 0;
            while i16 < 3 && ((eval(i11)) < 4) { //@44
                i16 += 1;
                let mut i17 = 0;
                let mut v18: i64 = loop {
                    if i17 == 3 { break 1; }
                    i17 += 1;
                    continue;
                };
                log(43, eval(eval(6))); //@43
            }
            continue;
        } finally {
            yield_!(eval(0)); //@47
        } }
        let mut v19: i64 = eval(yield_!(i11)); //@49
    }
    try_! { {
        for i20 in 0..(n) % 4 { //@58
            let mut v21: i64 = try_! { {
                break;
                eval(7) //@52
            } except e22: RuntimeError {
                yield_!(three(i20, n, i20)); //@53
                three(i20, i20, 2) //@54
            } except _: (TypeError | Custom) {
                raise!(); //@55
                fails(0)? //@56
            } };
        }
    } except e23: Custom {
        yield_!(yield_!(n)); //@59
    } except e24 {
        caught(61, &e24);
        return n; //@60
    } }
    three(n, n, n) //@63
}

dunder! {
    fn p1_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut k1: Option<Exception> = None;
        try {
            try {
                log(2, eval(eval(n))); //@2
            } except e2: (RuntimeError | RuntimeError) {
                let mut i3 = 0;
                loop {
                    if i3 == 1 { break; }
                    i3 += 1;
                    try {
                        try {
                            (yield eval(i3)); //@3
                            try {
                                continue;
                            } finally {
                                log(5, 6); //@5
                                log(6, eval(n)); //@6
                                log(7, eval(n)); //@7
                                log(8, eval(i3)); //@8
                            }
                        } except e4: BaseException {
                            try {
                                k1 = Some(e2.clone().into());
                                log(11, eval(i3)); //@11
                            } except _ {
                                continue;
                            }
                            try {
                                break;
                            } except e5: TypeError {
                                caught(16, &e5);
                                log(15, fails(n)?); //@15
                            } except e6: LookupError {
                                caught(18, &e6);
                                log(17, eval(7)); //@17
                            } except e7: StopIteration {
                                caught(20, &e7);
                                log(19, (5 + 0) % 7); //@19
                            } finally {
                                log(21, eval(4)); //@21
                            }
                        } finally {
                            return three(i3, i3, i3); //@23
                        }
                        (yield three(6, n, n)); //@25
                    } except e8: (Custom | ValueError) {
                        log(26, eval(i3)); //@26
                    } finally {
                        (yield (1 + 5) % 7); //@27
                    }
                }
            } else {
                log(30, eval(n)); //@30
            }
        } except e9: (LookupError | ValueError) {
            caught(33, &e9);
            (yield n); //@32
        } finally {
            log(34, eval(3)); //@34
        }
        eval(4) //@36
    }
}

#[generator]
fn p2_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = try_! { {
        let mut v2: i64 = try_! { {
            if (yield_!(1)) > 4 { //@27
                for i3 in 0..(eval(n)) % 4 { //@26
                    try_! { {
                        yield_!(i3); //@1
                        log(2, n); //@2
                        try_! { {
                            yield_!(eval(n)); //@3
                        } finally {
                            log(4, yield_!(n)); //@4
                            log(5, eval(4)); //@5
                            break;
                        } }
                        if (yield_from!(p2_g1(n))) != 5 { //@9
                            let mut v4: i64 = 2; //@8
                        }
                    } except e5 {
                        caught(11, &e5);
                        let mut v6: i64 = yield_!(1); //@10
                    } finally {
                        yield_!(yield_!(n)); //@12
                        let mut k7: Option<Exception> = None;
                        let mut v8: i64 = yield_!(eval(i3)); //@14
                    } }
                    try_! { {
                        if !((yield_!(1)) <= 2) { //@22
                            log(16, eval(i3)); //@16
                            log(17, (3 + 5) % 7); //@17
                            log(18, 6); //@18
                            log(19, (6 + 2) % 7); //@19
                        } else {
                            yield_!(yield_!(1)); //@20
                            log(21, 6); //@21
                        }
                    } except e9: Cancelled {
                        raise!(ValueError::new("m10")); //@23
                    } except e11: (ValueError | TypeError) {
                        yield_!(6); //@24
                    } }
                }
            }
            three(4, 3, n) //@28
        } except e12: Cancelled {
            caught(31, &e12);
            log(29, eval(n)); //@29
            4 //@30
        } except _ {
            raise!(Custom::new("m13")); //@32
            n //@33
        } else {
            log(34, eval(n)); //@34
            yield_!(0) //@35
        } finally {
            raise!(RuntimeError::new("m14")); //@36
        } };
        (7 + 5) % 7 //@38
    } except e15: (Cancelled | TypeError) {
        caught(41, &e15);
        log(39, eval(n)); //@39
        yield_!(n) //@40
    } except _: (TypeError | ValueError) {
        yield_!(eval(4)); //@42
        n //@43
    } except e16: (ValueError | LookupError) {
        caught(46, &e16);
        yield_!(eval(n)); //@44
        yield_!(6) //@45
    } };
    yield_!(n) //@48
}
#[generator]
fn p2_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v17: i64 = try_! { {
        try_! { {
            raise!(GeneratorExit); //@49
        } finally {
            try_! { {
                let mut v19: i64 = try_! { {
                    yield_!(n); //@50
                    eval(n) //@51
                } finally {
                    raise!(Custom::new("m20"); from TypeError::new("m21")); //@52
                } };
            } except e22: BaseException {
                try_! { {
                    log(54, yield_!(n)); //@54
                    try_! { {
                        let mut v23: i64 = try_! { {
                            log(55, 7); //@55
                            log(56, eval(1)); //@56
                            yield_!(eval(7)); //@57
                            return yield_!(0); //@58
                            yield_!(n) //@59
                        } finally {
                            log(60, n); //@60
                        } };
                    } except e24 {
                        yield_!(eval(7)); //@62
                    } }
                } except e25: LookupError {
                    caught(65, &e25);
                    yield_!(fails(n)?); //@64
                } except e26: ValueError {
                    log(66, n); //@66
                } except e27 {
                    raise!(e27.clone(); from RuntimeError::new("m28")); //@67
                } }
            } else {
                raise!(Custom::new("m29"); from LookupError::new("m30")); //@69
            } finally {
                return eval(2); //@70
            } }
        } }
        yield_!(2) //@73
    } except e31: BaseException {
        raise!(LookupError::new("m32")); //@74
        n //@75
    } else {
        raise!(Custom::new("m33"); from LookupError::new("m34")); //@76
        yield_!(n) //@77
    } };
    7 //@79
}

#[generator]
fn p3_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut k1: Option<Exception> = None;
    if (yield_!(n)) != 3 { //@35
        let mut v2: i64 = try_! { {
            for i3 in 0..(yield_from!(p3_g1(n))) % 4 { //@3
                raise!(LookupError::new("m4")); //@2
            }
            try_! { {
                try_! { {
                    log(4, n); //@4
                } finally {
                    for i5 in 0..(4) % 4 { //@12
                        try_! { {
                            log(5, yield_!(yield_from!(p3_g1(0)))); //@5
                            log(6, n); //@6
                        } except e6: LookupError {
                            yield_!(n); //@7
                            log(8, fails(4)?); //@8
                        } else {
                            log(9, yield_!(2)); //@9
                            log(10, yield_from!(p3_g1(3))); //@10
                        } }
                    }
                    try_! { {
                        try_! { {
                            yield_from!(p3_g1(n)); //@13
                            log(14, (n + 6) % 7); //@14
                        } except e7: ValueError {
                            caught(19, &e7);
                            log(15, 1); //@15
                            let mut v8: i64 = eval(n); //@16
                            let mut v9: i64 = yield_from!(p3_g1(yield_!(n))); //@17
                            log(18, eval(n)); //@18
                        } except e10 {
                            log(20, yield_!(n)); //@20
                        } }
                        for i11 in 0..(yield_!(n)) % 4 { //@23
                            log(22, i11); //@22
                        }
                    } except e12: (Custom | Custom) {
                        caught(25, &e12);
                        raise!(LookupError::new("m13")); //@24
                    } finally {
                        raise!(StopIteration; from ValueError::new("m15")); //@26
                    } }
                } }
            } except e16 {
                caught(30, &e16);
                raise!(Custom::new("m17")); //@29
            } }
            (4 + n) % 7 //@32
        } finally {
            yield_!(3); //@33
        } };
    }
    yield_!(n) //@36
}
#[generator]
fn p3_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        yield_!(yield_!(n)); //@37
        let mut v18: i64 = yield_!(eval(1)); //@38
        for i19 in 0..(v18) % 4 { //@60
            try_! { {
                log(39, 1); //@39
                try_! { {
                    let mut i20 = 0;
                    loop {
                        if i20 == 2 { break; }
                        i20 += 1;
                        v18 = (yield_!(2) + eval(v18)) % 7; //@40
                        for i21 in 0..(2) % 4 { //@44
                            log(41, fails(5)?); //@41
                            log(42, i19); //@42
                            v18 = yield_!(i19); //@43
                        }
                        log(45, (eval(n) + fails(1)?) % 7); //@45
                    }
                    try_! { {
                        try_! { {
                            yield_!(yield_!(v18)); //@47
                        } finally {
                            break;
                        } }
                    } except e22: (StopIteration | Custom) {
                        break;
                    } except e23: StopIteration {
                        caught(52, &e23);
                        yield_!(eval(2)); //@51
                    } }
                } except e24: BaseException {
                    caught(55, &e24);
                    raise!(e24.clone(); from e24.clone()); //@54
                } finally {
                    yield_!(eval(7)); //@56
                } }
            } finally {
                yield_!(v18); //@58
            } }
        }
    } except e25: BaseException {
        caught(62, &e25);
        raise!(); //@61
    } finally {
        raise!(LookupError::new("m26")); //@63
    } }
    yield_!(n) //@65
}

#[generator]
fn p4_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    return n; //@1
    yield_!(3); //@2
    eval(n) //@3
}
#[generator]
fn p4_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        if (eval(n)) <= 4 { //@6
            let mut v1: i64 = (eval(n) + eval(n)) % 7; //@4
            raise!(Cancelled::new(Some("m2".to_owned()))); //@5
        }
    } finally {
        return eval(n); //@7
    } }
    yield_!(n); //@9
    let mut v3: i64 = try_! { {
        raise!(TypeError::new("m4")); //@10
        eval(n) //@11
    } except e5: GeneratorExit {
        caught(12, &e5);
        let mut v6: i64 = try_! { {
            try_! { {
                let mut v7: i64 = try_! { {
                    try_! { {
                        let mut i8 = 0;
                        loop {
                            if i8 == 2 { break; }
                            i8 += 1;
                            log(13, eval(5)); //@13
                            log(14, (i8 + n) % 7); //@14
                        }
                    } except _ {
                        raise!(ValueError::new("m9")); //@16
                    } }
                    n //@18
                } except e10: BaseException {
                    caught(21, &e10);
                    raise!(); //@19
                    eval(n) //@20
                } };
            } except e11: LookupError {
                caught(24, &e11);
                raise!(); //@23
            } else {
                yield_!(yield_from!(p4_g2(n))); //@25
            } finally {
                yield_!(4); //@26
            } }
            eval(n) //@28
        } except e12: ValueError {
            raise!(StopIteration); //@29
            eval(n) //@30
        } except e14: LookupError {
            caught(33, &e14);
            yield_!(eval(n)); //@31
            n //@32
        } finally {
            yield_!((n + 1) % 7); //@34
        } };
        6 //@36
    } except e15 {
        caught(39, &e15);
        raise!(); //@37
        5 //@38
    } finally {
        yield_!(eval(n)); //@40
    } };
    n //@42
}
#[generator]
fn p4_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        try_! { {
            let mut v16: i64 = try_! { {
                try_! { {
                    let mut i17 = 0;
                    while i17 < 2 && ((n) <= 5) { //@44
                        i17 += 1;
                        continue;
                    }
                } except e18: ValueError {
                    caught(47, &e18);
                    note(&e18, "note 19");
                    return eval(6); //@46
                } except _ {
                    yield_!(fails(n)?); //@48
                    try_! { {
                        log(49, 3); //@49
                        log(50, fails(n)?); //@50
                        let mut v20: i64 = eval(n); //@51
                    } except e21 {
                        if (3) > 0 { //@54
                            log(52, eval(4)); //@52
                        } else {
                            let mut v22: i64 = fails(n)?; //@53
                        }
                    } else {
                        yield_!((n + n) % 7); //@55
                    } finally {
                        yield_!(fails(4)?); //@56
                    } }
                } }
                n //@59
            } except _: BaseException {
                raise!(TypeError::new("m23")); //@60
                eval(n) //@61
            } else {
                return eval(n); //@62
                eval(n) //@63
            } finally {
                raise!(GeneratorExit); //@64
            } };
        } except e25: (Custom | Custom) {
            yield_!(fails(5)?); //@66
        } except e26 {
            caught(68, &e26);
            log(67, n); //@67
        } }
    } except _: Custom {
        raise!(LookupError::new("m27")); //@70
    } except e28 {
        caught(72, &e28);
        log(71, eval(n)); //@71
    } else {
        yield_!(eval(n)); //@73
    } }
    eval(n) //@75
}

#[generator]
fn p5_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut i1 = 0;
    while i1 < 3 && (((eval(n)) == 3) || ((eval(n)) > 3)) { //@3
        i1 += 1;
        yield_!(eval(i1)); //@1
        log(2, three((n + n) % 7, eval(n), eval(7))); //@2
    }
    let mut v2: i64 = try_! { {
        try_! { {
            yield_!(n); //@4
        } except _: Custom {
            try_! { {
                let mut v3: i64 = try_! { {
                    let mut v4: i64 = try_! { {
                        yield_!(fails(n)?); //@5
                        eval(n) //@6
                    } except e5: Custom {
                        try_! { {
                            let mut k6: Option<Exception> = None;
                            return eval(n); //@8
                        } except e7: Cancelled {
                            caught(13, &e7);
                            log(9, eval((3 + 4) % 7)); //@9
                            yield_!(eval(2)); //@10
                            log(11, (6 + 3) % 7); //@11
                            log(12, eval(4)); //@12
                        } except e8: Cancelled {
                            log(14, n); //@14
                            yield_!(three(n, n, n)); //@15
                            log(16, eval(n)); //@16
                            log(17, 0); //@17
                        } except e9 {
                            caught(19, &e9);
                            return eval(n); //@18
                        } else {
                            log(20, n); //@20
                            log(21, eval(6)); //@21
                            log(22, n); //@22
                            log(23, eval(7)); //@23
                        } }
                        7 //@25
                    } };
                    n //@27
                } except e10 {
                    raise!(LookupError::new("m11"); from None); //@28
                    eval(n) //@29
                } };
            } except e12: Cancelled {
                caught(32, &e12);
                log(31, eval(6)); //@31
            } except _: BaseException {
                raise!(); //@33
            } else {
                raise!(); //@34
            } }
        } except _ {
            yield_!(eval(n)); //@36
        } else {
            return fails(2)?; //@37
        } finally {
            yield_!(n); //@38
        } }
        n //@40
    } except _: BaseException {
        log(41, eval(n)); //@41
        fails(n)? //@42
    } finally {
        yield_!(eval(n)); //@43
    } };
    eval(v2) //@45
}

dunder! {
    fn p6_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        if ((eval(n)) <= 0) && ((fails(n)?) == 5) { //@37
            let mut v1: i64 = try {
                try {
                    (yield (n + n) % 7); //@1
                } except e2: BaseException {
                    let mut v3: i64 = try {
                        try {
                            let mut i4 = 0;
                            while i4 < 1 && (((yield from p6_g1(n))) <= 1) { //@5
                                i4 += 1;
                                let mut v5: i64 = three(n, i4, i4); //@2
                                log(3, 7); //@3
                                continue;
                            }
                        } except e6: BaseException {
                            caught(15, &e6);
                            note(&e2, "note 7");
                            if !((0) > 3) { //@12
                                let mut v8: i64 = (yield (yield n)); //@7
                                log(8, n); //@8
                                (yield v8); //@9
                            } else {
                                let mut k9: Option<Exception> = None;
                                let mut v10: i64 = (yield eval(2)); //@11
                            }
                            (yield eval(0)); //@13
                            (yield n); //@14
                        }
                        try {
                            log(17, eval(eval(3))); //@17
                            log(18, eval(eval(7))); //@18
                            try {
                                log(19, 2); //@19
                            } finally {
                                log(20, eval(6)); //@20
                                log(21, fails(5)?); //@21
                            }
                        } except e11: (RuntimeError | Custom) {
                            (yield 7); //@23
                        } else {
                            (yield eval(n)); //@24
                        } finally {
                            return eval(5); //@25
                        }
                        (yield from p6_g1(n)) //@27
                    } finally {
                        raise e2.clone(); //@28
                    };
                }
                three(3, n, n) //@31
            } except e12: StopIteration {
                caught(34, &e12);
                (yield (yield n)); //@32
                eval(7) //@33
            } finally {
                (yield (yield 6)); //@35
            };
        }
        n //@38
    }
    fn p6_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            log(39, n); //@39
            return eval(2); //@40
        } except _: Custom {
            for i13 in 0..((5 + n) % 7) % 4 { //@66
                try {
                    try {
                        let mut v14: i64 = eval((yield i13)); //@41
                        let mut k15: Option<Exception> = None;
                        log(43, n); //@43
                        try {
                            if (fails(n)?) > 3 { //@45
                                log(44, 5); //@44
                            }
                            try {
                                v14 = eval(eval(v14)); //@46
                            } except e16: Custom {
                                caught(48, &e16);
                                (yield (0 + 2) % 7); //@47
                            } finally {
                                log(49, 1); //@49
                            }
                        } except e17: Custom {
                            caught(52, &e17);
                            (yield three(n, 1, 2)); //@51
                        } except e18: BaseException {
                            caught(54, &e18);
                            log(53, fails(v14)?); //@53
                        } else {
                            raise Custom::new("m19"); //@55
                        } finally {
                            (yield (yield n)); //@56
                        }
                    } except e20: RuntimeError {
                        caught(59, &e20);
                        raise Custom::new("m21"); //@58
                    } except e22: BaseException {
                        caught(61, &e22);
                        log(60, (i13 + n) % 7); //@60
                    } else {
                        raise Cancelled::new(Some("m23".to_owned())) from LookupError::new("m24"); //@62
                    }
                } except _: (ValueError | ValueError) {
                    raise LookupError::new("m25") from None; //@64
                }
            }
        } except e26 {
            caught(68, &e26);
            (yield fails(0)?); //@67
        } else {
            raise LookupError::new("m27"); //@69
        }
        eval(0) //@71
    }
}

#[generator]
fn p7_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = try_! { {
        let mut v2: i64 = eval(yield_!(1)); //@1
        if (eval(7)) < 2 { //@33
            try_! { {
                let mut v3: i64 = (yield_!(v2) + n) % 7; //@2
            } except e4: BaseException {
                caught(31, &e4);
                let mut v5: i64 = eval((v2 + 3) % 7); //@3
                try_! { {
                    return eval(n); //@4
                } except e6: BaseException {
                    caught(28, &e6);
                    try_! { {
                        yield_!(eval(n)); //@5
                        let mut i7 = 0;
                        loop {
                            if i7 == 1 { break; }
                            i7 += 1;
                            log(6, eval(v5)); //@6
                        }
                        yield_!(fails(0)?); //@8
                    } except e8: BaseException {
                        caught(23, &e8);
                        let mut v9: i64 = try_! { {
                            log(9, eval(5)); //@9
                            log(10, three(v2, v5, v5)); //@10
                            yield_!(yield_!(0)); //@11
                            eval(6) //@12
                        } except _ {
                            log(13, fails(2)?); //@13
                            note(&e6, "note 10");
                            let mut v11: i64 = fails(eval(2))?; //@15
                            log(16, (eval(4) + yield_!(n)) % 7); //@16
                            fails(n)? //@17
                        } finally {
                            log(18, three(7, n, 4)); //@18
                            log(19, eval(2)); //@19
                        } };
                        yield_!(3); //@21
                        return yield_!(0); //@22
                    } finally {
                        try_! { {
                            raise!(LookupError::new("m12")); //@24
                        } except e13 {
                            log(25, eval(2)); //@25
                        } }
                    } }
                } else {
                    return three(v2, v2, 1); //@29
                } }
            } }
        }
        v2 //@34
    } finally {
        yield_!(5); //@35
    } };
    fails(n)? //@37
}

#[generator]
fn p8_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            try_! { {
                let mut v1: i64 = try_! { {
                    if ((yield_!(3)) > 5) || ((three(5, n, 0)) != 5) { //@7
                        let mut v2: i64 = try_! { {
                            log(1, yield_!(fails(n)?)); //@1
                            eval(n) //@2
                        } finally {
                            yield_!(eval(4)); //@3
                            log(4, n); //@4
                            yield_!(6); //@5
                        } };
                    }
                    let mut k3: Option<Exception> = None;
                    yield_!(0); //@9
                    if !((eval(n)) == 2) { //@17
                        yield_!(eval(1)); //@10
                        raise!(ValueError::new("m4")); //@11
                    } else {
                        for i5 in 0..(yield_!(n)) % 4 { //@13
                            yield_!(i5); //@12
                        }
                        yield_!(three(n, n, 5)); //@14
                        yield_!(yield_!(3)); //@15
                        log(16, yield_!(fails(0)?)); //@16
                    }
                    eval(2) //@18
                } except _: BaseException {
                    try_! { {
                        let mut i6 = 0;
                        loop {
                            if i6 == 3 { break; }
                            i6 += 1;
                            log(19, i6); //@19
                            raise!(Custom::new("m7"); from StopIteration); //@20
                        }
                        let mut i9 = 0;
                        let mut v10: i64 = loop {
                            if i9 == 1 { break 1; }
                            i9 += 1;
                            log(22, eval(5)); //@22
                        };
                    } except e11 {
                        raise!(e11.clone()); //@24
                    } else {
                        log(25, fails(n)?); //@25
                    } }
                    yield_!(n) //@27
                } };
            } except _ {
                yield_!(eval(3)); //@29
            } }
        } except e12: Cancelled {
            raise!(); //@31
        } except e13: Cancelled {
            log(32, 7); //@32
        } }
    } except e14 {
        log(34, eval(n)); //@34
    } }
    three(n, 5, 0) //@36
}

#[generator]
fn p9_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return (n + n) % 7; //@1
    yield_!(n); //@2
    6 //@3
}

#[generator]
fn p10_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        yield_!((n + 4) % 7); //@1
        try_! { {
            try_! { {
                let mut i1 = 0;
                while i1 < 1 && ((fails(n)?) < 2) { //@28
                    i1 += 1;
                    try_! { {
                        log(2, yield_!(i1)); //@2
                        try_! { {
                            log(3, n); //@3
                            log(4, three(n, i1, 1)); //@4
                        } finally {
                            log(5, three(i1, 6, i1)); //@5
                            log(6, yield_!(n)); //@6
                            log(7, yield_!(n)); //@7
                            log(8, (n + 6) % 7); //@8
                        } }
                        log(10, 3); //@10
                    } except e2: BaseException {
                        try_! { {
                            raise!(e2.clone()); //@11
                        } except e3 {
                            caught(13, &e3);
                            raise!(e2.clone()); //@12
                        } else {
                            log(14, eval(7)); //@14
                            log(15, 2); //@15
                            caught(16, &e2);
                            log(17, i1); //@17
                        } finally {
                            raise!(RuntimeError::new("m4"); from Custom::new("m5")); //@18
                        } }
                        continue;
                    } finally {
                        try_! { {
                            log(21, (7 + i1) % 7); //@21
                        } except e6: ValueError {
                            caught(23, &e6);
                            log(22, eval(i1)); //@22
                        } except e7: Cancelled {
                            caught(25, &e7);
                            yield_!(yield_!(2)); //@24
                        } }
                    } }
                }
            } except e8: BaseException {
                raise!(); //@29
            } else {
                raise!(RuntimeError::new("m9"); from None); //@30
            } finally {
                yield_!(eval(n)); //@31
            } }
        } except _: (GeneratorExit | ValueError) {
            return n; //@33
        } except e10: BaseException {
            yield_!(yield_!(n)); //@34
        } }
    } except e11: LookupError {
        raise!(); //@36
    } except e12: BaseException {
        caught(38, &e12);
        raise!(LookupError::new("m13")); //@37
    } finally {
        log(39, n); //@39
    } }
    n //@41
}

dunder! {
    fn p11_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        if (n) == 0 { //@4
            let mut i1 = 0;
            let mut v2: i64 = loop {
                if i1 == 1 { break 4; }
                i1 += 1;
                if (eval(2)) == 5 { //@2
                    let mut v3: i64 = (fails(n)? + eval(0)) % 7; //@1
                }
            };
        }
        raise LookupError::new("m4") from Custom::new("m5"); //@5
        (yield 2); //@6
        eval(2) //@7
    }
    fn p11_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            let mut v6: i64 = try {
                try {
                    log(8, three((n + n) % 7, eval(n), n)); //@8
                    (yield (n + n) % 7); //@9
                } except e7 {
                    caught(24, &e7);
                    let mut k8: Option<Exception> = None;
                    try {
                        log(11, eval(eval(4))); //@11
                        try {
                            if (eval(n)) <= 4 { //@15
                                return eval(n); //@12
                            } else {
                                log(13, eval(5)); //@13
                                if let Some(k8) = k8.clone() {
                                    raise k8; //@14
                                }
                            }
                            (yield eval(n)); //@16
                        } except e9: BaseException {
                            caught(18, &e9);
                            (yield eval(n)); //@17
                        } else {
                            return eval(n); //@19
                        }
                    } except e10 {
                        raise; //@21
                    } else {
                        log(22, eval(n)); //@22
                    }
                } finally {
                    raise TypeError::new("m11"); //@25
                }
                eval(n) //@27
            } except e12 {
                raise TypeError::new("m13") from e12.clone(); //@28
                fails(n)? //@29
            } else {
                raise LookupError::new("m14"); //@30
                eval(n) //@31
            } finally {
                return eval(4); //@32
            };
        } except e15 {
            (yield eval(4)); //@34
        } else {
            log(35, n); //@35
        } finally {
            raise TypeError::new("m16") from None; //@36
        }
        eval(n) //@38
    }
}

#[generator]
fn p12_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(1, 1); //@1
    return n; //@2
    yield_!(1); //@3
    eval(7) //@4
}
#[generator]
fn p12_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    yield_!(6); //@5
    for i1 in 0..(n) % 4 { //@12
        let mut v2: i64 = try_! { {
            continue;
            fails(i1)? //@7
        } except e3: ValueError {
            caught(10, &e3);
            note(&e3, "note 4");
            eval(i1) //@9
        } };
    }
    yield_from!(p12_g2(three(0, n, n))); //@13
    try_! { {
        yield_from!(p12_g2(eval(n))); //@14
        yield_from!(p12_g2(0)); //@15
        let mut i5 = 0;
        let mut v6: i64 = loop {
            if i5 == 3 { break 6; }
            i5 += 1;
            break n; //@16
        };
    } except e7 {
        try_! { {
            log(18, eval(eval(n))); //@18
        } except e8: (ValueError | Custom) {
            caught(24, &e8);
            if (eval(1)) > 5 { //@23
                let mut i9 = 0;
                while i9 < 3 && ((eval(1)) == 0) { //@21
                    i9 += 1;
                    if !((n) <= 5) { //@20
                        log(19, three(n, i9, i9)); //@19
                    }
                }
            } else {
                raise!(); //@22
            }
        } }
    } finally {
        log(26, 0); //@26
    } }
    6 //@28
}
#[generator]
fn p12_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(29, (n + eval(4)) % 7); //@29
    raise!(Cancelled::new(Some("m10".to_owned())); from LookupError::new("m11")); //@30
    yield_!(7); //@31
    eval(n) //@32
}

dunder! {
    fn p13_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v1: i64 = try {
            try {
                try {
                    let mut v2: i64 = n; //@1
                    (yield (yield v2)); //@2
                    let mut v3: i64 = eval(v2); //@3
                } except e4 {
                    caught(34, &e4);
                    let mut v5: i64 = try {
                        try {
                            try {
                                log(4, eval(n)); //@4
                            } finally {
                                log(5, (yield n)); //@5
                                log(6, eval(n)); //@6
                            }
                        } except e6: ValueError {
                            try {
                                log(8, (yield 3)); //@8
                            } except e7: BaseException {
                                log(9, eval(3)); //@9
                                log(10, n); //@10
                            }
                            return three(n, n, 5); //@12
                        } except e8: BaseException {
                            caught(21, &e8);
                            (yield (n + n) % 7); //@13
                            log(14, n); //@14
                            try {
                                log(15, eval(eval(n))); //@15
                            } except e9 {
                                caught(19, &e9);
                                log(16, ((yield n) + (yield n)) % 7); //@16
                                let mut k10: Option<Exception> = None;
                                (yield n); //@18
                            }
                        } else {
                            let mut i11 = 0;
                            while i11 < 3 && ((((yield n)) < 5) && ((fails(1)?) > 1)) { //@23
                                i11 += 1;
                                raise LookupError::new("m12"); //@22
                            }
                        } finally {
                            (yield fails(5)?); //@24
                        }
                        n //@26
                    } except e13: BaseException {
                        caught(29, &e13);
                        raise; //@27
                        (yield 7) //@28
                    } else {
                        (yield eval(n)); //@30
                        (yield n) //@31
                    } finally {
                        (yield 6); //@32
                    };
                } finally {
                    raise Custom::new("m14"); //@35
                }
            } finally {
                return (n + n) % 7; //@37
            }
            eval(n) //@39
        } except e15: StopIteration {
            caught(42, &e15);
            return fails(4)?; //@40
            (yield n) //@41
        } except e16 {
            caught(45, &e16);
            (yield (yield 4)); //@43
            3 //@44
        } else {
            raise LookupError::new("m17"); //@46
            eval(n) //@47
        };
        2 //@49
    }
}

#[generator]
fn p14_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        yield_!((4 + 1) % 7); //@1
        log(2, n); //@2
        let mut v1: i64 = try_! { {
            yield_from!(p14_g2(three(3, n, n))); //@3
            yield_!(yield_!(n)); //@4
            return eval(n); //@5
            fails(n)? //@6
        } except e2: GeneratorExit {
            try_! { {
                caught(7, &e2);
            } except e3: BaseException {
                caught(32, &e3);
                raise!(e3.clone(); from None); //@8
                note(&e2, "note 4");
                log(10, eval(5)); //@10
                try_! { {
                    try_! { {
                        try_! { {
                            log(11, (7 + n) % 7); //@11
                            log(12, yield_!(n)); //@12
                            yield_!(eval(4)); //@13
                            yield_!(yield_!(5)); //@14
                        } except e5: Custom {
                            caught(19, &e5);
                            yield_!(eval(n)); //@15
                            yield_from!(p14_g2(yield_!(n))); //@16
                            yield_!(4); //@17
                            yield_!((n + 7) % 7); //@18
                        } finally {
                            log(20, yield_!(yield_!(n))); //@20
                        } }
                    } finally {
                        try_! { {
                            caught(22, &e3);
                        } except e6: Cancelled {
                            caught(24, &e6);
                            yield_!(fails(n)?); //@23
                        } except e7: Custom {
                            raise!(e2.clone(); from Custom::new("m8")); //@25
                        } else {
                            log(26, three(n, n, n)); //@26
                        } finally {
                            raise!(StopIteration); //@27
                        } }
                    } }
                } except e10: BaseException {
                    yield_!(three(n, n, n)); //@30
                } }
            } finally {
                yield_!(n); //@33
            } }
            n //@35
        } finally {
            raise!(RuntimeError::new("m11")); //@36
        } };
    } finally {
        yield_!(yield_from!(p14_g1(n))); //@38
    } }
    yield_!(n) //@40
}
#[generator]
fn p14_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        let mut v12: i64 = yield_from!(p14_g2(eval(5))); //@41
        try_! { {
            log(42, n); //@42
        } except e13: Custom {
            yield_!(yield_!(4)); //@43
        } finally {
            try_! { {
                try_! { {
                    let mut i14 = 0;
                    while i14 < 3 && ((yield_!(v12)) == 5) { //@45
                        i14 += 1;
                        break;
                    }
                } except e15: (StopIteration | LookupError) {
                    return n; //@46
                } except _: LookupError {
                    try_! { {
                        yield_from!(p14_g2(v12)); //@47
                        yield_!(eval(4)); //@48
                        let mut v16: i64 = 0; //@49
                        if (2) == 1 { //@51
                            return n; //@50
                        }
                    } except _: (RuntimeError | ValueError) {
                        log(52, yield_!(v12)); //@52
                    } finally {
                        return fails(n)?; //@53
                    } }
                } else {
                    raise!(LookupError::new("m17")); //@55
                } finally {
                    return 5; //@56
                } }
            } except e18: Cancelled {
                caught(59, &e18);
                yield_!(three(v12, 7, 4)); //@58
            } except e19: ValueError {
                log(60, yield_!(1)); //@60
            } except e20: (Cancelled | GeneratorExit) {
                caught(62, &e20);
                yield_!(eval(v12)); //@61
            } }
        } }
    } except e21: RuntimeError {
        yield_!(yield_!(n)); //@65
    } except _: ValueError {
        log(66, n); //@66
    } else {
        raise!(ValueError::new("m22")); //@67
    } finally {
        yield_!(fails(n)?); //@68
    } }
    fails(7)? //@70
}
#[generator]
fn p14_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        for i23 in 0..(0) % 4 { //@74
            let mut i24 = 0;
            while i24 < 2 && (((fails(i23)?) == 5) && ((i23) < 1)) { //@72
                i24 += 1;
                continue;
            }
            continue;
        }
        yield_!(6); //@75
        let mut v25: i64 = eval(eval(n)); //@76
    } except e26: Custom {
        log(77, n); //@77
        try_! { {
            try_! { {
                try_! { {
                    yield_!(three(n, n, n)); //@78
                    raise!(LookupError::new("m27"); from GeneratorExit); //@79
                } except e29: TypeError {
                    let mut v30: i64 = try_! { {
                        let mut k31: Option<Exception> = None;
                        yield_!(n); //@81
                        5 //@82
                    } except _: BaseException {
                        raise!(); //@83
                        eval(n) //@84
                    } finally {
                        log(85, fails(4)?); //@85
                    } };
                } else {
                    log(87, fails(n)?); //@87
                } }
            } except e32: ValueError {
                caught(90, &e32);
                raise!(Custom::new("m33"); from None); //@89
            } }
        } except e34: ValueError {
            caught(93, &e34);
            log(92, eval(n)); //@92
        } finally {
            raise!(GeneratorExit; from None); //@94
        } }
    } except e36: (ValueError | LookupError) {
        caught(97, &e36);
        yield_!(5); //@96
    } }
    5 //@99
}

dunder! {
    fn p15_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            (yield (n + 0) % 7); //@1
            for i1 in 0..(3) % 4 { //@6
                if (((yield n)) > 0) && ((eval(5)) != 3) { //@5
                    log(2, n); //@2
                    let mut v2: i64 = n; //@3
                    break;
                }
            }
            (yield from p15_g2(n)); //@7
            try {
                try {
                    for i3 in 0..((yield n)) % 4 { //@32
                        if ((2 + n) % 7) < 5 { //@23
                            (yield from p15_g2(n)); //@8
                            let mut v4: i64 = try {
                                log(9, (yield n)); //@9
                                log(10, 6); //@10
                                (yield (yield i3)); //@11
                                n //@12
                            } except _: (Custom | LookupError) {
                                (yield (yield i3)); //@13
                                log(14, n); //@14
                                log(15, n); //@15
                                (yield n) //@16
                            };
                            if (eval(7)) < 4 { //@20
                                (yield (5 + i3) % 7); //@18
                            } else {
                                log(19, 4); //@19
                            }
                        } else {
                            log(21, eval(three(1, 5, i3))); //@21
                            log(22, (yield eval(i3))); //@22
                        }
                        try {
                            (yield eval(i3)); //@24
                        } except _: (RuntimeError | ValueError) {
                            (yield eval(i3)); //@25
                        } except e5: ValueError {
                            caught(27, &e5);
                            (yield eval(0)); //@26
                        } except e6: Cancelled {
                            caught(29, &e6);
                            (yield i3); //@28
                        } else {
                            return (yield 2); //@30
                        }
                    }
                } except _: (ValueError | TypeError) {
                    raise; //@33
                } except e7 {
                    caught(35, &e7);
                    raise e7.clone(); //@34
                }
            } except e8: StopIteration {
                (yield n); //@37
            } finally {
                (yield n); //@38
            }
        } except e9: Custom {
            caught(41, &e9);
            (yield (yield from p15_g2(n))); //@40
        } except e10: (ValueError | StopIteration) {
            caught(43, &e10);
            (yield eval(n)); //@42
        } except e11: Custom {
            caught(45, &e11);
            raise e11.clone(); //@44
        }
        eval(n) //@47
    }
    fn p15_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v12: i64 = try {
            try {
                try {
                    let mut i13 = 0;
                    while i13 < 3 && (((yield 3)) < 2) { //@50
                        i13 += 1;
                        (yield eval(5)); //@48
                        (yield from p15_g2((yield n))); //@49
                    }
                    if (((yield 6)) <= 0) || ((three(0, n, n)) != 1) { //@52
                        return (yield n); //@51
                    }
                    (yield 1); //@53
                } except e14: (Custom | ValueError) {
                    caught(67, &e14);
                    if ((eval(4)) < 1) && ((three(6, n, n)) <= 1) { //@66
                        if ((yield n)) <= 2 { //@65
                            if (eval(n)) == 1 { //@57
                                log(54, (yield 4)); //@54
                                log(55, three(0, 4, 4)); //@55
                                log(56, 3); //@56
                            }
                            let mut v15: i64 = try {
                                (yield (n + n) % 7); //@58
                                eval(7) //@59
                            } except e16 {
                                caught(62, &e16);
                                (yield n); //@60
                                n //@61
                            } finally {
                                (yield (yield from p15_g2(n))); //@63
                            };
                        }
                    }
                } except e17 {
                    log(68, (0 + 1) % 7); //@68
                } finally {
                    raise ValueError::new("m18"); //@69
                }
            } finally {
                (yield n); //@71
            }
            (yield n) //@73
        } except e19: BaseException {
            log(74, eval(2)); //@74
            fails(n)? //@75
        } finally {
            return n; //@76
        };
        n //@78
    }
    fn p15_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield 2); //@79
        try {
            log(80, (yield (6 + 7) % 7)); //@80
            for i20 in 0..(0) % 4 { //@101
                let mut v21: i64 = try {
                    if ((yield n)) <= 5 { //@95
                        for i22 in 0..((yield n)) % 4 { //@93
                            try {
                                log(81, fails(n)?); //@81
                                log(82, fails(i20)?); //@82
                            } finally {
                                break;
                            }
                            let mut i23 = 0;
                            while i23 < 3 && ((i22) > 1) { //@87
                                i23 += 1;
                                let mut v24: i64 = i23; //@85
                                log(86, (yield 0)); //@86
                            }
                            try {
                                break;
                            } except e25 {
                                caught(90, &e25);
                                (yield 2); //@89
                            } else {
                                (yield n); //@91
                            }
                        }
                    } else {
                        raise Custom::new("m26"); //@94
                    }
                    fails(6)? //@96
                } except e27: BaseException {
                    log(97, i20); //@97
                    eval(3) //@98
                } finally {
                    (yield (yield i20)); //@99
                };
            }
        } except e28 {
            caught(103, &e28);
            raise e28.clone(); //@102
        }
        n //@105
    }
}

dunder! {
    fn p16_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield 0); //@1
        let mut v1: i64 = try {
            for i2 in 0..((yield from p16_g1(0))) % 4 { //@12
                let mut v3: i64 = try {
                    log(2, i2); //@2
                    continue;
                    i2 //@4
                } except _: (Cancelled | RuntimeError) {
                    (yield from p16_g1((yield n))); //@5
                    break;
                    let mut k4: Option<Exception> = None;
                    2 //@8
                } else {
                    continue;
                    (yield n) //@10
                };
            }
            try {
                return three(n, n, 2); //@13
            } except e5: Custom {
                let mut v6: i64 = (eval(n) + eval(2)) % 7; //@14
                (yield (yield v6)); //@15
            } except e7: (RuntimeError | TypeError) {
                let mut i8 = 0;
                loop {
                    if i8 == 1 { break; }
                    i8 += 1;
                    (yield fails(5)?); //@16
                    let mut v9: i64 = try {
                        raise; //@17
                        eval(4) //@18
                    } finally {
                        raise Cancelled::new(Some("m10".to_owned())); //@19
                    };
                    try {
                        caught(21, &e7);
                        note(&e7, "note 11");
                    } except e12: RuntimeError {
                        caught(24, &e12);
                        raise; //@23
                    } except e13 {
                        if ((3) < 5) || ((0) > 4) { //@31
                            let mut v14: i64 = try {
                                let mut v15: i64 = (yield from p16_g1(fails(v9)?)); //@25
                                eval(1) //@26
                            } except e16 {
                                caught(29, &e16);
                                break;
                                (n + n) % 7 //@28
                            };
                        }
                    }
                }
            } else {
                raise GeneratorExit from Custom::new("m18"); //@34
            } finally {
                return fails(6)?; //@35
            }
            eval(1) //@37
        } except e19: (LookupError | ValueError) {
            (yield eval(n)); //@38
            (yield 3) //@39
        } finally {
            (yield (1 + n) % 7); //@40
        };
        (n + v1) % 7 //@42
    }
    fn p16_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield three(n, n, n)); //@43
        log(44, n); //@44
        (yield eval(n)); //@45
        try {
            if (((n + n) % 7) <= 1) && ((1) > 3) { //@63
                let mut v20: i64 = try {
                    try {
                        log(46, eval(n)); //@46
                    } except e21 {
                        return n; //@47
                    }
                    log(49, n); //@49
                    let mut v22: i64 = three((yield n), (yield n), n); //@50
                    eval(n) //@51
                } finally {
                    try {
                        (yield (yield n)); //@52
                        try {
                            if ((eval(n)) < 2) || (((yield n)) == 3) { //@55
                                log(53, n); //@53
                            } else {
                                return (yield n); //@54
                            }
                        } except e23: ValueError {
                            log(56, eval(7)); //@56
                        } else {
                            (yield n); //@57
                        }
                    } except e24 {
                        raise ValueError::new("m25"); //@59
                    } finally {
                        raise LookupError::new("m26") from None; //@60
                    }
                };
            }
        } finally {
            raise Custom::new("m27") from Custom::new("m28"); //@64
        }
        n //@66
    }
}

#[generator]
fn p17_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, eval(fails(4)?)); //@1
    try_! { {
        let mut v1: i64 = try_! { {
            yield_!(yield_from!(p17_g1(n))); //@2
            let mut v2: i64 = try_! { {
                return eval(n); //@3
                yield_!(n) //@4
            } except e3: ValueError {
                caught(42, &e3);
                log(5, (yield_!(n) + yield_from!(p17_g1(n))) % 7); //@5
                caught(6, &e3);
                try_! { {
                    log(7, 4); //@7
                    let mut v4: i64 = try_! { {
                        try_! { {
                            yield_!(5); //@8
                            note(&e3, "note 5");
                            log(10, 2); //@10
                        } except e6: BaseException {
                            caught(12, &e6);
                            return three(n, n, n); //@11
                        } finally {
                            log(13, (fails(7)? + eval(n)) % 7); //@13
                        } }
                        yield_!((6 + 3) % 7); //@15
                        eval(n) //@16
                    } except e7: TypeError {
                        caught(31, &e7);
                        let mut k8: Option<Exception> = None;
                        let mut i9 = 0;
                        while i9 < 3 && ((7) > 2) { //@20
                            i9 += 1;
                            log(18, i9); //@18
                            continue;
                        }
                        let mut v10: i64 = try_! { {
                            log(21, eval(6)); //@21
                            raise!(e7.clone()); //@22
                            n //@23
                        } except e11: RuntimeError {
                            caught(26, &e11);
                            yield_!((n + n) % 7); //@24
                            yield_from!(p17_g1(n)) //@25
                        } else {
                            raise!(e3.clone(); from LookupError::new("m12")); //@27
                            yield_!(n) //@28
                        } };
                        eval(n) //@30
                    } except e13: BaseException {
                        raise!(StopIteration; from e13.clone()); //@32
                        yield_from!(p17_g1(n)) //@33
                    } else {
                        raise!(); //@34
                        n //@35
                    } finally {
                        raise!(e3.clone()); //@36
                    } };
                } except _: Cancelled {
                    log(38, fails(n)?); //@38
                } finally {
                    log(39, n); //@39
                } }
                n //@41
            } except e15: TypeError {
                caught(45, &e15);
                return 4; //@43
                fails(n)? //@44
            } except e16 {
                caught(48, &e16);
                raise!(e16.clone()); //@46
                n //@47
            } else {
                yield_!(fails(n)?); //@49
                fails(n)? //@50
            } finally {
                log(51, yield_!(n)); //@51
            } };
            yield_!(v2) //@53
        } except e17: TypeError {
            log(54, three(n, 6, 7)); //@54
            yield_from!(p17_g1(7)) //@55
        } finally {
            yield_!(n); //@56
        } };
    } except _: LookupError {
        yield_!(fails(7)?); //@58
    } except e18: ValueError {
        caught(60, &e18);
        yield_!(eval(1)); //@59
    } }
    yield_!(n) //@62
}
#[generator]
fn p17_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            try_! { {
                let mut v19: i64 = try_! { {
                    yield_!((1 + 0) % 7); //@63
                    log(64, yield_!(4)); //@64
                    try_! { {
                        let mut v20: i64 = try_! { {
                            log(65, n); //@65
                            log(66, three(4, n, 6)); //@66
                            return three(n, n, n); //@67
                            eval(6) //@68
                        } except e21: (RuntimeError | RuntimeError) {
                            caught(73, &e21);
                            raise!(Custom::new("m22")); //@69
                            log(70, (1 + n) % 7); //@70
                            log(71, three(n, n, 1)); //@71
                            (n + n) % 7 //@72
                        } else {
                            yield_!(three(n, n, n)); //@74
                            raise!(ValueError::new("m23"); from None); //@75
                            three(n, n, 3) //@76
                        } finally {
                            return n; //@77
                        } };
                    } except e24 {
                        caught(80, &e24);
                        log(79, 4); //@79
                    } }
                    yield_!(n) //@82
                } except e25: GeneratorExit {
                    yield_!(eval(n)); //@83
                    eval(2) //@84
                } except e26 {
                    yield_!(eval(n)); //@85
                    n //@86
                } };
            } except e27: GeneratorExit {
                log(88, three(n, 7, n)); //@88
            } except e28: BaseException {
                caught(90, &e28);
                yield_!(fails(1)?); //@89
            } }
        } except e29: BaseException {
            caught(93, &e29);
            yield_!(yield_!(n)); //@92
        } }
    } except e30 {
        caught(96, &e30);
        yield_!(eval(n)); //@95
    } }
    n //@98
}

#[generator]
fn p18_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    yield_!(three(n, n, 4)); //@1
    let mut i1 = 0;
    while i1 < 1 && ((eval(n)) == 3) { //@32
        i1 += 1;
        try_! { {
            let mut v2: i64 = fails(eval(n))?; //@2
            try_! { {
                yield_!(eval(i1)); //@3
                log(4, eval(1)); //@4
                if !((fails(n)?) <= 3) { //@19
                    let mut v3: i64 = try_! { {
                        try_! { {
                            log(5, eval(0)); //@5
                            yield_!(i1); //@6
                            yield_!(eval(7)); //@7
                            v2 = fails(eval(v2))?; //@8
                        } finally {
                            log(9, n); //@9
                            log(10, eval(7)); //@10
                        } }
                        raise!(StopIteration); //@12
                        v2 //@13
                    } finally {
                        let mut v5: i64 = 4; //@14
                        raise!(LookupError::new("m6")); //@15
                    } };
                } else {
                    let mut k7: Option<Exception> = None;
                    let mut v8: i64 = eval((5 + n) % 7); //@18
                }
            } except e9: RuntimeError {
                caught(23, &e9);
                yield_!(eval(2)); //@20
                log(21, eval(2)); //@21
                raise!(TypeError::new("m10")); //@22
            } except e11: LookupError {
                log(24, n); //@24
                yield_!(eval(v2)); //@25
            } finally {
                yield_!(fails(i1)?); //@26
            } }
        } except e12: BaseException {
            caught(29, &e12);
            log(28, eval(i1)); //@28
        } finally {
            raise!(Cancelled::new(Some("m13".to_owned())); from None); //@30
        } }
    }
    three(n, 5, n) //@33
}

#[generator]
fn p19_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(n); //@1
    log(2, eval(fails(n)?)); //@2
    return yield_!(n); //@3
    eval(n) //@4
}
#[generator]
fn p19_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return three(7, 0, n); //@5
    yield_!(n); //@6
    n //@7
}

#[generator]
fn p20_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        if ((eval(n)) > 3) && ((n) > 5) { //@31
            let mut v1: i64 = fails(n)?; //@1
            try_! { {
                raise!(ValueError::new("m2")); //@2
            } except _: BaseException {
                let mut i3 = 0;
                let mut v4: i64 = loop {
                    if i3 == 1 { break 3; }
                    i3 += 1;
                    try_! { {
                        for i5 in 0..(5) % 4 { //@4
                            raise!(GeneratorExit); //@3
                        }
                    } finally {
                        try_! { {
                            log(5, three(3, 3, 5)); //@5
                            let mut v7: i64 = yield_!(eval(4)); //@6
                            log(7, yield_!(6)); //@7
                        } except e8: BaseException {
                            caught(10, &e8);
                            log(8, yield_from!(p20_g1(6))); //@8
                            log(9, eval(n)); //@9
                        } }
                        try_! { {
                            log(12, eval(i3)); //@12
                        } except e9: BaseException {
                            caught(15, &e9);
                            log(13, yield_!(v1)); //@13
                            yield_!(7); //@14
                        } }
                    } }
                    raise!(); //@18
                };
            } else {
                log(20, three(6, yield_!(0), three(v1, v1, 7))); //@20
                try_! { {
                    log(21, n); //@21
                    log(22, yield_from!(p20_g1(eval(0)))); //@22
                } except e10: RuntimeError {
                    caught(25, &e10);
                    note(&e10, "note 11");
                    caught(24, &e10);
                } except e12: ValueError {
                    yield_!(yield_!(v1)); //@26
                } else {
                    raise!(LookupError::new("m13")); //@27
                } }
            } finally {
                raise!(ValueError::new("m14")); //@29
            } }
        }
    } except e15: Custom {
        caught(33, &e15);
        yield_!(eval(0)); //@32
    } }
    eval(n) //@35
}
#[generator]
fn p20_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v16: i64 = eval(n); //@36
    let mut v17: i64 = yield_!(eval(v16)); //@37
    yield_!(v16); //@38
    try_! { {
        let mut i18 = 0;
        while i18 < 1 && ((n) == 1) { //@56
            i18 += 1;
            let mut v19: i64 = try_! { {
                try_! { {
                    if (0) == 0 { //@50
                        try_! { {
                            yield_!(yield_!(3)); //@39
                            log(40, eval(v16)); //@40
                            yield_!(4); //@41
                        } except e20: (Cancelled | RuntimeError) {
                            caught(45, &e20);
                            yield_!(three(i18, 6, 3)); //@42
                            log(43, v16); //@43
                            note(&e20, "note 21");
                        } except e22: RuntimeError {
                            log(46, yield_!(5)); //@46
                        } except e23: (ValueError | ValueError) {
                            raise!(Custom::new("m24")); //@47
                        } }
                    } else {
                        raise!(ValueError::new("m25"); from ValueError::new("m26")); //@49
                    }
                } finally {
                    raise!(LookupError::new("m27")); //@51
                } }
                v16 //@53
            } finally {
                yield_!(yield_!(n)); //@54
            } };
        }
    } except e28 {
        caught(58, &e28);
        raise!(); //@57
    } }
    v17 //@60
}

#[generator]
fn p21_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        log(1, eval(eval(n))); //@1
        try_! { {
            try_! { {
                try_! { {
                    yield_!(eval(7)); //@2
                    let mut v1: i64 = eval(eval(7)); //@3
                    try_! { {
                        let mut i2 = 0;
                        loop {
                            if i2 == 3 { break; }
                            i2 += 1;
                            yield_!(4); //@4
                            log(5, v1); //@5
                            log(6, eval(v1)); //@6
                            log(7, n); //@7
                        }
                    } except e3: (GeneratorExit | RuntimeError) {
                        caught(13, &e3);
                        let mut i4 = 0;
                        while i4 < 3 && ((n) != 5) { //@11
                            i4 += 1;
                            yield_!(eval(i4)); //@9
                            raise!(); //@10
                        }
                        caught(12, &e3);
                    } except e5: ValueError {
                        yield_!(eval(2)); //@14
                    } else {
                        try_! { {
                            raise!(Custom::new("m6"); from Custom::new("m7")); //@15
                        } except e8: BaseException {
                            caught(17, &e8);
                            yield_!(eval(v1)); //@16
                        } }
                        if ((n) == 4) || ((v1) < 2) { //@23
                            raise!(RuntimeError::new("m9")); //@19
                        } else {
                            log(20, v1); //@20
                            yield_!(eval(6)); //@21
                            log(22, v1); //@22
                        }
                    } }
                } finally {
                    raise!(ValueError::new("m10")); //@25
                } }
            } finally {
                raise!(RuntimeError::new("m11"); from RuntimeError::new("m12")); //@27
            } }
        } except e13: BaseException {
            caught(30, &e13);
            raise!(Custom::new("m14")); //@29
        } finally {
            return eval(n); //@31
        } }
    } except e15: Custom {
        caught(34, &e15);
        yield_!(n); //@33
    } }
    eval(n) //@36
}

#[generator]
fn p22_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    if ((n + 4) % 7) == 0 { //@32
        let mut v1: i64 = try_! { {
            try_! { {
                log(1, eval(n)); //@1
                yield_!((7 + n) % 7); //@2
            } finally {
                raise!(LookupError::new("m2")); //@3
            } }
            let mut v3: i64 = n; //@5
            eval(v3) //@6
        } except e4: Cancelled {
            try_! { {
                try_! { {
                    yield_!(eval(0)); //@7
                    log(8, n); //@8
                } except _: BaseException {
                    log(9, (eval(n) + eval(4)) % 7); //@9
                    log(10, yield_from!(p22_g1(n))); //@10
                    log(11, fails(5)?); //@11
                } else {
                    try_! { {
                        raise!(e4.clone(); from ValueError::new("m5")); //@12
                    } except e6: BaseException {
                        caught(24, &e6);
                        let mut k7: Option<Exception> = None;
                        try_! { {
                            raise!(Custom::new("m8")); //@14
                        } except e9: LookupError {
                            yield_!(eval(5)); //@15
                            log(16, eval(eval(7))); //@16
                            log(17, (n + n) % 7); //@17
                            raise!(Custom::new("m10")); //@18
                        } else {
                            caught(19, &e4);
                            log(20, yield_from!(p22_g1(2))); //@20
                            log(21, n); //@21
                        } finally {
                            log(22, eval(n)); //@22
                        } }
                    } finally {
                        raise!(LookupError::new("m11"); from Cancelled::new(Some("m12".to_owned()))); //@25
                    } }
                } }
            } finally {
                raise!(LookupError::new("m13")); //@28
            } }
            (4 + n) % 7 //@30
        } };
    }
    5 //@33
}
#[generator]
fn p22_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    if !((fails(n)?) < 3) { //@60
        let mut v14: i64 = try_! { {
            try_! { {
                try_! { {
                    let mut v15: i64 = eval((n + 5) % 7); //@34
                    log(35, eval(eval(n))); //@35
                    try_! { {
                        log(36, eval(three(v15, v15, v15))); //@36
                        raise!(ValueError::new("m16"); from None); //@37
                    } except e17: BaseException {
                        caught(39, &e17);
                        raise!(ValueError::new("m18"); from None); //@38
                    } finally {
                        let mut i19 = 0;
                        loop {
                            if i19 == 3 { break; }
                            i19 += 1;
                            log(40, n); //@40
                        }
                        try_! { {
                            log(42, n); //@42
                        } except e20: RuntimeError {
                            caught(45, &e20);
                            log(43, eval(v15)); //@43
                            log(44, eval(2)); //@44
                        } except e21: BaseException {
                            caught(47, &e21);
                            yield_!(eval(4)); //@46
                        } }
                    } }
                } except e22: (ValueError | Custom) {
                    caught(51, &e22);
                    raise!(); //@50
                } }
            } except _ {
                yield_!(eval(n)); //@53
            } else {
                raise!(RuntimeError::new("m23")); //@54
            } finally {
                log(55, eval(5)); //@55
            } }
            fails(6)? //@57
        } finally {
            yield_!(eval(n)); //@58
        } };
    }
    (5 + n) % 7 //@61
}

dunder! {
    fn p23_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut v1: i64 = try {
            return three(n, n, n); //@1
            eval(6) //@2
        } except _: (Custom | StopIteration) {
            (yield from p23_g2(fails(3)?)); //@3
            let mut i2 = 0;
            let mut v3: i64 = loop {
                if i2 == 2 { break 7; }
                i2 += 1;
                (yield n); //@4
            };
            (yield from p23_g1(5)); //@6
            5 //@7
        };
        return eval(v1); //@9
        eval(n) //@10
    }
    fn p23_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            (yield from p23_g2(eval(n))); //@11
        } except e4: LookupError {
            caught(32, &e4);
            (yield n); //@12
            try {
                if !((n) > 5) { //@27
                    try {
                        log(13, n); //@13
                        raise; //@14
                    } except e5: (Custom | LookupError) {
                        return three(6, n, n); //@15
                    } except e6 {
                        caught(22, &e6);
                        log(16, fails(n)?); //@16
                        try {
                            let mut i7 = 0;
                            let mut v8: i64 = loop {
                                if i7 == 3 { break 0; }
                                i7 += 1;
                                caught(17, &e4);
                            };
                        } except e9 {
                            caught(20, &e9);
                            log(19, eval(eval(n))); //@19
                        }
                    } finally {
                        if !((eval(n)) != 3) { //@25
                            (yield 5); //@23
                        } else {
                            (yield (6 + n) % 7); //@24
                        }
                    }
                }
            } except e10: GeneratorExit {
                caught(29, &e10);
                log(28, eval(n)); //@28
            } finally {
                raise Custom::new("m11"); //@30
            }
        } except e12: LookupError {
            raise Cancelled::new(Some("m13".to_owned())); //@33
        } except e14: TypeError {
            caught(35, &e14);
            raise; //@34
        }
        (2 + n) % 7 //@37
    }
    fn p23_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            try {
                let mut v15: i64 = try {
                    try {
                        let mut i16 = 0;
                        loop {
                            if i16 == 3 { break; }
                            i16 += 1;
                            try {
                                (yield eval(i16)); //@38
                            } except e17: BaseException {
                                let mut v18: i64 = eval(fails(i16)?); //@39
                                log(40, v18); //@40
                                log(41, fails(1)?); //@41
                                log(42, eval(3)); //@42
                            }
                            (yield eval(6)); //@44
                            if (eval(i16)) != 0 { //@48
                                (yield eval(1)); //@45
                            } else {
                                log(46, fails(i16)?); //@46
                                log(47, n); //@47
                            }
                        }
                    } except e19: ValueError {
                        caught(51, &e19);
                        raise Custom::new("m20"); //@50
                    } except e21: BaseException {
                        caught(53, &e21);
                        log(52, n); //@52
                    }
                    eval(0) //@55
                } except e22: Custom {
                    caught(58, &e22);
                    (yield fails(5)?); //@56
                    eval(n) //@57
                } except e23 {
                    return eval(n); //@59
                    eval(5) //@60
                };
            } except _ {
                (yield eval(n)); //@62
            }
        } except e24: ValueError {
            caught(65, &e24);
            raise; //@64
        } finally {
            (yield three(n, n, n)); //@66
        }
        eval(n) //@68
    }
}

#[generator]
fn p24_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        let mut k1: Option<Exception> = None;
        log(2, (n + eval(4)) % 7); //@2
    } except e2: BaseException {
        yield_from!(p24_g2(eval(n))); //@3
        try_! { {
            try_! { {
                try_! { {
                    let mut i3 = 0;
                    while i3 < 2 && ((fails(3)?) < 0) { //@25
                        i3 += 1;
                        let mut i4 = 0;
                        while i4 < 1 && ((eval(2)) <= 0) { //@7
                            i4 += 1;
                            log(4, 4); //@4
                            log(5, i4); //@5
                            log(6, yield_from!(p24_g1(n))); //@6
                        }
                        try_! { {
                            yield_!(eval(i3)); //@8
                            yield_from!(p24_g1(eval(i3))); //@9
                            log(10, eval(3)); //@10
                            log(11, three(i3, i3, i3)); //@11
                        } except e5: Custom {
                            caught(13, &e5);
                            yield_!(eval(i3)); //@12
                        } }
                        try_! { {
                            yield_from!(p24_g1(three(0, i3, i3))); //@15
                            let mut v6: i64 = (eval(2) + fails(n)?) % 7; //@16
                        } except e7 {
                            caught(18, &e7);
                            caught(17, &e2);
                        } else {
                            yield_from!(p24_g1(eval(6))); //@19
                            break;
                        } finally {
                            log(21, i3); //@21
                        } }
                        let mut i8 = 0;
                        let mut v9: i64 = loop {
                            if i8 == 1 { break 6; }
                            i8 += 1;
                            yield_!(three(4, n, i3)); //@23
                        };
                    }
                } except e10: BaseException {
                    raise!(e2.clone(); from e2.clone()); //@26
                } else {
                    log(27, eval(n)); //@27
                } finally {
                    log(28, eval(0)); //@28
                } }
            } except e11: BaseException {
                caught(31, &e11);
                log(30, (n + 3) % 7); //@30
            } }
        } except e12: LookupError {
            caught(34, &e12);
            log(33, eval(n)); //@33
        } }
    } finally {
        yield_!(eval(n)); //@36
    } }
    n //@38
}
#[generator]
fn p24_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(39, eval(n)); //@39
    yield_from!(p24_g2(three(n, n, n))); //@40
    try_! { {
        let mut i13 = 0;
        while i13 < 3 && (!((eval(n)) > 5)) { //@61
            i13 += 1;
            try_! { {
                log(41, n); //@41
                let mut v14: i64 = 0; //@42
                v14 = eval(eval(i13)); //@43
                log(44, 1); //@44
            } except e15: (LookupError | ValueError) {
                log(45, (n + three(3, n, 4)) % 7); //@45
                log(46, eval(n)); //@46
            } except _: (ValueError | Custom) {
                try_! { {
                    if ((eval(i13)) != 3) && ((eval(6)) == 0) { //@55
                        yield_!(eval(n)); //@47
                    } else {
                        try_! { {
                            raise!(); //@48
                        } except e16: ValueError {
                            caught(50, &e16);
                            raise!(); //@49
                        } except e17: Cancelled {
                            caught(52, &e17);
                            break;
                        } finally {
                            yield_!(eval(i13)); //@53
                        } }
                    }
                } except e18: RuntimeError {
                    caught(57, &e18);
                    raise!(e18.clone(); from Custom::new("m19")); //@56
                } except _: BaseException {
                    yield_!(eval(7)); //@58
                } }
            } }
        }
    } finally {
        return 2; //@62
    } }
    eval(n) //@64
}
#[generator]
fn p24_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(65, eval(n)); //@65
    log(66, n); //@66
    raise!(ValueError::new("m20")); //@67
    yield_!(n); //@68
    eval(6) //@69
}

#[generator]
fn p25_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        try_! { {
            let mut v1: i64 = eval(n); //@1
            try_! { {
                log(2, 5); //@2
                try_! { {
                    v1 = three(eval(5), fails(7)?, n); //@3
                    try_! { {
                        try_! { {
                            log(4, v1); //@4
                            let mut k2: Option<Exception> = None;
                            yield_!((4 + 2) % 7); //@6
                        } except e3: Custom {
                            caught(8, &e3);
                            log(7, eval(v1)); //@7
                        } else {
                            v1 = eval(eval(5)); //@9
                            log(10, eval(n)); //@10
                            return (v1 + 3) % 7; //@11
                        } finally {
                            log(12, eval(0)); //@12
                            yield_!(4); //@13
                            log(14, n); //@14
                        } }
                        log(16, 7); //@16
                    } except e4 {
                        caught(25, &e4);
                        for i5 in 0..(eval(5)) % 4 { //@21
                            log(17, eval(i5)); //@17
                            log(18, eval(n)); //@18
                            log(19, eval(0)); //@19
                            log(20, eval(4)); //@20
                        }
                        try_! { {
                            log(22, three(n, 5, n)); //@22
                        } finally {
                            log(23, eval(1)); //@23
                        } }
                    } finally {
                        log(26, eval(n)); //@26
                    } }
                } except _: ValueError {
                    raise!(TypeError::new("m6")); //@28
                } except e7: BaseException {
                    caught(30, &e7);
                    yield_!(2); //@29
                } else {
                    raise!(StopIteration); //@31
                } finally {
                    yield_!((6 + 6) % 7); //@32
                } }
            } except e9: RuntimeError {
                caught(35, &e9);
                yield_!(eval(6)); //@34
            } finally {
                raise!(RuntimeError::new("m10"); from Custom::new("m11")); //@36
            } }
        } finally {
            return 3; //@38
        } }
    } except e12 {
        caught(41, &e12);
        raise!(); //@40
    } else {
        raise!(GeneratorExit); //@42
    } finally {
        log(43, eval(n)); //@43
    } }
    n //@45
}

#[generator]
fn p26_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        return fails(n)?; //@1
    } except e1: BaseException {
        caught(34, &e1);
        let mut v2: i64 = eval(three(n, n, 0)); //@2
        if ((yield_!(2)) == 1) || ((eval(n)) < 3) { //@33
            try_! { {
                try_! { {
                    raise!(); //@3
                } except e3: Custom {
                    try_! { {
                        try_! { {
                            raise!(ValueError::new("m4")); //@4
                        } except e5: (GeneratorExit | LookupError) {
                            caught(8, &e5);
                            log(5, 0); //@5
                            log(6, (n + fails(3)?) % 7); //@6
                            note(&e5, "note 6");
                        } except e7: LookupError {
                            log(9, 7); //@9
                            log(10, (v2 + v2) % 7); //@10
                        } except e8: BaseException {
                            return eval(7); //@11
                        } }
                        v2 = n; //@13
                        yield_!((v2 + n) % 7); //@14
                    } except e9: BaseException {
                        try_! { {
                            raise!(TypeError::new("m10")); //@15
                        } except e11 {
                            caught(19, &e11);
                            yield_!(eval(v2)); //@16
                            caught(17, &e3);
                            log(18, eval(n)); //@18
                        } else {
                            log(20, eval(n)); //@20
                        } }
                        let mut i12 = 0;
                        while i12 < 3 && (!((eval(n)) < 5)) { //@23
                            i12 += 1;
                            note(&e3, "note 13");
                        }
                    } }
                } except e14 {
                    caught(26, &e14);
                    yield_!(eval(4)); //@25
                } finally {
                    log(27, yield_!(v2)); //@27
                } }
            } except _: BaseException {
                yield_!(yield_!(0)); //@29
            } else {
                return eval(n); //@30
            } }
        } else {
            raise!(e1.clone()); //@32
        }
    } finally {
        log(35, eval(3)); //@35
    } }
    3 //@37
}

#[generator]
fn p27_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return n; //@1
    yield_!(n); //@2
    eval(n) //@3
}

#[generator]
fn p28_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            let mut i1 = 0;
            while i1 < 3 && ((eval(n)) < 3) { //@29
                i1 += 1;
                let mut v2: i64 = n; //@1
                for i3 in 0..((5 + 3) % 7) % 4 { //@28
                    try_! { {
                        yield_!(eval(n)); //@2
                    } except e4: (ValueError | GeneratorExit) {
                        caught(11, &e4);
                        try_! { {
                            let mut k5: Option<Exception> = None;
                        } except e6 {
                            let mut v7: i64 = 0; //@4
                            log(5, 6); //@5
                            break;
                        } finally {
                            yield_!(fails(n)?); //@7
                            log(8, n); //@8
                            log(9, eval(4)); //@9
                        } }
                    } except e8: StopIteration {
                        caught(13, &e8);
                        let mut v9: i64 = eval(yield_!(v2)); //@12
                    } finally {
                        let mut k10: Option<Exception> = None;
                        if (n) <= 4 { //@17
                            log(15, eval(3)); //@15
                            break;
                        }
                        log(18, n); //@18
                        try_! { {
                            log(19, yield_!(i1)); //@19
                            log(20, yield_!(i3)); //@20
                            log(21, eval(2)); //@21
                        } except e11: Custom {
                            log(22, yield_!(0)); //@22
                        } except e12: (TypeError | RuntimeError) {
                            caught(24, &e12);
                            yield_!(yield_!(i1)); //@23
                        } except e13 {
                            break;
                        } }
                    } }
                }
            }
        } except _ {
            raise!(); //@30
        } }
    } except _: BaseException {
        raise!(TypeError::new("m14")); //@32
    } }
    eval(n) //@34
}

#[generator]
fn p29_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        let mut v1: i64 = three(eval(n), eval(n), yield_!(n)); //@1
        let mut v2: i64 = try_! { {
            log(2, yield_!(eval(4))); //@2
            yield_!(n); //@3
            eval(n) //@4
        } except e3: RuntimeError {
            caught(36, &e3);
            for i4 in 0..(yield_!(n)) % 4 { //@34
                try_! { {
                    try_! { {
                        let mut k5: Option<Exception> = None;
                        try_! { {
                            log(6, v1); //@6
                            log(7, yield_!(n)); //@7
                            if let Some(k5) = k5.clone() {
                                raise!(k5); //@8
                            }
                        } except e6: ValueError {
                            break;
                            log(10, v1); //@10
                            log(11, (v1 + 2) % 7); //@11
                            yield_!(fails(i4)?); //@12
                        } finally {
                            log(13, three(n, i4, 1)); //@13
                            log(14, yield_!(n)); //@14
                            yield_!((6 + 0) % 7); //@15
                            caught(16, &e3);
                        } }
                    } except e7: BaseException {
                        caught(26, &e7);
                        let mut v8: i64 = try_! { {
                            let mut k9: Option<Exception> = None;
                            log(19, eval(4)); //@19
                            yield_!(7) //@20
                        } except e10: BaseException {
                            log(21, i4); //@21
                            log(22, n); //@22
                            eval(2) //@23
                        } finally {
                            raise!(Custom::new("m11")); //@24
                        } };
                    } }
                } except e12: ValueError {
                    raise!(); //@28
                } except e13: (Cancelled | LookupError) {
                    caught(30, &e13);
                    log(29, eval(i4)); //@29
                } except e14: ValueError {
                    caught(32, &e14);
                    yield_!((v1 + v1) % 7); //@31
                } }
            }
            n //@35
        } except e15 {
            yield_!(yield_!(n)); //@37
            eval(2) //@38
        } finally {
            yield_!(eval(n)); //@39
        } };
    } except e16: (ValueError | LookupError) {
        caught(42, &e16);
        log(41, eval(n)); //@41
    } finally {
        yield_!(yield_!(n)); //@43
    } }
    eval(n) //@45
}

dunder! {
    fn p30_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        log(1, n); //@1
        (yield eval(n)); //@2
        let mut v1: i64 = try {
            try {
                try {
                    let mut v2: i64 = try {
                        try {
                            try {
                                log(3, (yield from p30_g2(n))); //@3
                                (yield from p30_g2(eval(n))); //@4
                            } except _ {
                                log(5, eval(eval(n))); //@5
                            }
                            try {
                                log(7, eval(n)); //@7
                                return three(4, n, n); //@8
                                log(9, (3 + 7) % 7); //@9
                                let mut v3: i64 = eval(n); //@10
                            } except e4 {
                                let mut v5: i64 = eval(three(1, n, 4)); //@11
                                (yield eval(6)); //@12
                                log(13, eval(n)); //@13
                                log(14, fails(0)?); //@14
                            }
                            (yield from p30_g1(eval(n))); //@16
                        } except e6 {
                            log(17, n); //@17
                        } else {
                            if ((eval(n)) != 5) && ((5) > 5) { //@19
                                log(18, eval(n)); //@18
                            }
                            (yield three(0, n, n)); //@20
                        }
                        raise ValueError::new("m7"); //@22
                        n //@23
                    } finally {
                        (yield eval(2)); //@24
                    };
                } except e8: Cancelled {
                    log(26, eval(n)); //@26
                } except _: (StopIteration | RuntimeError) {
                    log(27, eval(n)); //@27
                } else {
                    raise TypeError::new("m9") from None; //@28
                }
            } except e10: BaseException {
                caught(31, &e10);
                log(30, fails(n)?); //@30
            }
            n //@33
        } except e11 {
            caught(36, &e11);
            (yield eval(1)); //@34
            eval(n) //@35
        };
        eval(n) //@38
    }
    fn p30_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            try {
                try {
                    (yield eval(0)); //@39
                } except e12: Custom {
                    caught(41, &e12);
                    log(40, fails(three(n, n, 2))?); //@40
                } else {
                    (yield from p30_g2((5 + n) % 7)); //@42
                    if ((three(7, 7, n)) != 2) && ((eval(3)) > 3) { //@56
                        try {
                            if !((eval(n)) != 5) { //@47
                                (yield eval(n)); //@43
                                log(44, eval(n)); //@44
                                log(45, eval(three(n, n, n))); //@45
                                log(46, eval(n)); //@46
                            }
                            for i13 in 0..(eval(n)) % 4 { //@50
                                log(48, fails(i13)?); //@48
                                (yield eval(7)); //@49
                            }
                        } except e14: RuntimeError {
                            caught(52, &e14);
                            (yield three(3, n, n)); //@51
                        } else {
                            raise RuntimeError::new("m15") from LookupError::new("m16"); //@53
                        } finally {
                            log(54, eval(n)); //@54
                        }
                    }
                } finally {
                    (yield eval(n)); //@57
                }
            } except e17: Cancelled {
                caught(60, &e17);
                (yield fails(n)?); //@59
            }
        } except e18: BaseException {
            log(62, eval(n)); //@62
        } else {
            (yield eval(7)); //@63
        } finally {
            (yield eval(1)); //@64
        }
        eval(n) //@66
    }
    fn p30_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        if (n) == 5 { //@68
            return n; //@67
        }
        if (((2 + n) % 7) == 5) && ((eval(n)) < 5) { //@89
            for i19 in 0..(eval(n)) % 4 { //@87
                try {
                    try {
                        if (n) <= 1 { //@80
                            let mut v20: i64 = try {
                                log(69, three(i19, n, n)); //@69
                                log(70, eval(7)); //@70
                                let mut v21: i64 = 5; //@71
                                (n + v21) % 7 //@72
                            } except _ {
                                log(73, three(n, i19, i19)); //@73
                                log(74, eval(0)); //@74
                                log(75, n); //@75
                                eval(i19) //@76
                            } finally {
                                log(77, n); //@77
                                log(78, eval(n)); //@78
                            };
                        }
                    } except _: (Cancelled | ValueError) {
                        log(81, eval(i19)); //@81
                    } except e22: BaseException {
                        raise ValueError::new("m23") from StopIteration; //@82
                    }
                } except e25: BaseException {
                    caught(85, &e25);
                    (yield (i19 + i19) % 7); //@84
                }
            }
        } else {
            (yield eval(n)); //@88
        }
        n //@90
    }
}

#[generator]
fn p31_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = fails(yield_!(n))?; //@1
    log(2, 7); //@2
    log(3, n); //@3
    try_! { {
        let mut v2: i64 = eval(v1); //@4
        let mut i3 = 0;
        while i3 < 1 && ((yield_!(n)) <= 4) { //@36
            i3 += 1;
            log(5, (yield_!(5) + n) % 7); //@5
            try_! { {
                try_! { {
                    log(6, i3); //@6
                    try_! { {
                        let mut v4: i64 = try_! { {
                            let mut v5: i64 = eval(0); //@7
                            eval(2) //@8
                        } except e6: BaseException {
                            caught(12, &e6);
                            log(9, yield_!(v1)); //@9
                            yield_!(5); //@10
                            1 //@11
                        } else {
                            log(13, 4); //@13
                            fails(5)? //@14
                        } };
                        let mut v7: i64 = yield_from!(p31_g2(fails(2)?)); //@16
                        for i8 in 0..(yield_!(1)) % 4 { //@18
                            return 7; //@17
                        }
                        if (three(1, v1, v1)) == 3 { //@25
                            log(19, v1); //@19
                            let mut k9: Option<Exception> = None;
                        } else {
                            log(21, eval(3)); //@21
                            log(22, 6); //@22
                            yield_!(eval(v4)); //@23
                            log(24, v4); //@24
                        }
                    } except e10: BaseException {
                        yield_!(eval(v1)); //@26
                    } finally {
                        yield_!(v2); //@27
                    } }
                } except e11: BaseException {
                    yield_!((3 + i3) % 7); //@29
                } finally {
                    yield_!(yield_!(5)); //@30
                } }
            } except e12: (ValueError | LookupError) {
                raise!(); //@32
            } except e13: BaseException {
                yield_!(yield_!(i3)); //@33
            } else {
                raise!(ValueError::new("m14")); //@34
            } }
        }
    } except e15: LookupError {
        caught(38, &e15);
        yield_!(three(n, v1, 0)); //@37
    } }
    eval(n) //@40
}
#[generator]
fn p31_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        let mut i16 = 0;
        while i16 < 3 && ((((2 + 7) % 7) != 1) || ((5) == 1)) { //@66
            i16 += 1;
            yield_!(eval(1)); //@41
            try_! { {
                try_! { {
                    if (yield_from!(p31_g2(3))) == 5 { //@43
                        yield_!(fails(i16)?); //@42
                    }
                    let mut v17: i64 = (n + yield_!(2)) % 7; //@44
                } except e18 {
                    try_! { {
                        let mut i19 = 0;
                        while i19 < 2 && (((eval(i16)) != 2) && ((yield_!(3)) < 1)) { //@48
                            i19 += 1;
                            yield_!(yield_from!(p31_g2(i19))); //@45
                            log(46, yield_!(i16)); //@46
                            yield_!(fails(5)?); //@47
                        }
                        try_! { {
                            log(49, 4); //@49
                            log(50, yield_!(4)); //@50
                        } except _: LookupError {
                            continue;
                        } else {
                            yield_!(three(5, 1, n)); //@52
                        } finally {
                            yield_!(1); //@53
                        } }
                    } except e20: (Custom | StopIteration) {
                        caught(56, &e20);
                        continue;
                    } except e21 {
                        caught(58, &e21);
                        log(57, yield_!(6)); //@57
                    } else {
                        yield_!(eval(i16)); //@59
                    } }
                } }
            } except e22: LookupError {
                caught(63, &e22);
                raise!(Cancelled::new(Some("m23".to_owned()))); //@62
            } except e24: BaseException {
                log(64, n); //@64
            } }
        }
    } except e25: ValueError {
        caught(68, &e25);
        raise!(); //@67
    } }
    6 //@70
}
#[generator]
fn p31_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v26: i64 = (eval(1) + eval(n)) % 7; //@71
    raise!(LookupError::new("m27"); from ValueError::new("m28")); //@72
    yield_!(v26); //@73
    eval(7) //@74
}

dunder! {
    fn p32_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        return fails(n)?; //@1
        (yield n); //@2
        (yield 0) //@3
    }
    fn p32_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v1: i64 = try {
            raise TypeError::new("m2"); //@4
            (yield n) //@5
        } except e3: RuntimeError {
            log(6, eval((yield n))); //@6
            let mut k4: Option<Exception> = None;
            return 3; //@8
            eval(n) //@9
        } except e5: (RuntimeError | StopIteration) {
            if ((n + n) % 7) != 4 { //@14
                let mut k6: Option<Exception> = None;
                let mut v7: i64 = fails(eval(n))?; //@11
            } else {
                raise LookupError::new("m8"); //@12
                return eval(n); //@13
            }
            if (eval(4)) < 5 { //@25
                try {
                    let mut i9 = 0;
                    while i9 < 3 && ((n) < 3) { //@22
                        i9 += 1;
                        try {
                            let mut v10: i64 = try {
                                break;
                                (yield i9) //@16
                            } except _: BaseException {
                                (yield three(n, 2, n)); //@17
                                6 //@18
                            };
                        } finally {
                            log(20, n); //@20
                        }
                    }
                } finally {
                    log(23, eval(n)); //@23
                }
            }
            (yield n) //@26
        } except e11: BaseException {
            caught(29, &e11);
            raise; //@27
            (yield n) //@28
        } else {
            (yield n); //@30
            n //@31
        } finally {
            log(32, n); //@32
        };
        fails(n)? //@34
    }
}

dunder! {
    fn p33_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        if ((n) <= 5) && ((fails(n)?) < 4) { //@33
            let mut v1: i64 = try {
                try {
                    if (((yield 5)) == 3) || (((4 + 3) % 7) == 1) { //@24
                        if ((n) < 4) && ((4) > 5) { //@20
                            let mut i2 = 0;
                            loop {
                                if i2 == 1 { break; }
                                i2 += 1;
                                log(1, three(1, 2, 1)); //@1
                                log(2, fails(i2)?); //@2
                            }
                        } else {
                            try {
                                (yield from p33_g1(eval(3))); //@4
                                log(5, 7); //@5
                                log(6, eval(n)); //@6
                            } except e3: BaseException {
                                raise StopIteration; //@7
                            } finally {
                                log(8, 4); //@8
                                return (yield 1); //@9
                            }
                            try {
                                return eval(n); //@11
                            } except e5: BaseException {
                                caught(13, &e5);
                                let mut v6: i64 = n; //@12
                            } finally {
                                (yield (yield n)); //@14
                                log(15, 7); //@15
                                log(16, (yield from p33_g1(4))); //@16
                                let mut k7: Option<Exception> = None;
                            }
                            (yield eval(7)); //@19
                        }
                        let mut i8 = 0;
                        while i8 < 2 && (((eval(n)) > 0) && (((yield 6)) != 2)) { //@23
                            i8 += 1;
                            log(21, 1); //@21
                            (yield (yield i8)); //@22
                        }
                    }
                } except e9: BaseException {
                    raise; //@25
                }
                (yield n) //@27
            } except e10: (ValueError | StopIteration) {
                caught(30, &e10);
                (yield eval(7)); //@28
                (yield from p33_g2(n)) //@29
            };
        } else {
            raise Custom::new("m11"); //@32
        }
        eval(n) //@34
    }
    fn p33_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                let mut v12: i64 = (yield (yield from p33_g2(n))); //@35
                if ((3) < 2) && (((n + n) % 7) < 4) { //@56
                    try {
                        let mut v13: i64 = try {
                            log(36, 0); //@36
                            try {
                                raise RuntimeError::new("m14"); //@37
                            } except e15: RuntimeError {
                                log(38, eval(0)); //@38
                                log(39, eval(v12)); //@39
                            } except e16 {
                                caught(44, &e16);
                                (yield from p33_g2(eval(v12))); //@40
                                let mut v17: i64 = fails(eval(v12))?; //@41
                                log(42, 2); //@42
                                log(43, fails(2)?); //@43
                            } else {
                                log(45, 2); //@45
                            }
                            (yield 1) //@47
                        } finally {
                            (yield (yield from p33_g2(n))); //@48
                        };
                    } except e18: Custom {
                        caught(51, &e18);
                        log(50, three(7, v12, n)); //@50
                    } else {
                        return eval(v12); //@52
                    } finally {
                        log(53, eval(n)); //@53
                    }
                } else {
                    raise Custom::new("m19"); //@55
                }
            } except e20: TypeError {
                raise; //@57
            } finally {
                raise TypeError::new("m21"); //@58
            }
        } finally {
            (yield (yield 2)); //@60
        }
        three(n, n, n) //@62
    }
    fn p33_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield n); //@63
        try {
            (yield three(n, n, 4)); //@64
            if !(((yield 0)) < 3) { //@89
                try {
                    let mut v22: i64 = try {
                        if (n) != 2 { //@75
                            log(65, n); //@65
                            try {
                                let mut k23: Option<Exception> = None;
                                log(67, (yield n)); //@67
                            } except e24: (StopIteration | RuntimeError) {
                                caught(69, &e24);
                                log(68, (yield n)); //@68
                            } finally {
                                log(70, eval(n)); //@70
                                log(71, eval(n)); //@71
                            }
                        } else {
                            let mut v25: i64 = three((yield n), eval(1), (n + n) % 7); //@73
                            let mut v26: i64 = 6; //@74
                        }
                        fails(n)? //@76
                    } except e27: (Custom | GeneratorExit) {
                        raise Cancelled::new(Some("m28".to_owned())) from e27.clone(); //@77
                        3 //@78
                    } except e29 {
                        caught(81, &e29);
                        raise; //@79
                        2 //@80
                    };
                } except e30: (Custom | TypeError) {
                    caught(84, &e30);
                    (yield fails(1)?); //@83
                } except e31: StopIteration {
                    raise LookupError::new("m32") from RuntimeError::new("m33"); //@85
                } finally {
                    log(86, eval(6)); //@86
                }
            } else {
                raise RuntimeError::new("m34"); //@88
            }
        } except e35: LookupError {
            caught(91, &e35);
            log(90, (yield n)); //@90
        } except e36 {
            raise Custom::new("m37") from TypeError::new("m38"); //@92
        } else {
            (yield (yield 0)); //@93
        }
        n //@95
    }
}

dunder! {
    fn p34_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        if (eval(6)) > 5 { //@3
            log(1, eval(eval(3))); //@1
            raise ValueError::new("m1"); //@2
        }
        if ((eval(n)) < 4) || (((yield from p34_g1(n))) == 5) { //@42
            try {
                try {
                    log(4, 4); //@4
                    try {
                        log(5, eval(eval(n))); //@5
                        if (eval(n)) <= 3 { //@27
                            log(6, (yield from p34_g1(n))); //@6
                        } else {
                            let mut k2: Option<Exception> = None;
                            let mut v3: i64 = try {
                                log(8, eval((yield from p34_g1(0)))); //@8
                                log(9, (yield from p34_g1(eval(0)))); //@9
                                raise LookupError::new("m4"); //@10
                                log(11, fails(n)?); //@11
                                2 //@12
                            } finally {
                                log(13, n); //@13
                                log(14, eval(fails(n)?)); //@14
                            };
                            let mut v5: i64 = try {
                                log(16, eval(n)); //@16
                                log(17, (yield from p34_g1(n))); //@17
                                log(18, 4); //@18
                                return fails(2)?; //@19
                                eval(v3) //@20
                            } except e6: Cancelled {
                                v3 = eval(n); //@21
                                (yield 3); //@22
                                eval(n) //@23
                            } else {
                                return (0 + n) % 7; //@24
                                eval(v3) //@25
                            };
                        }
                    } finally {
                        log(28, fails(0)?); //@28
                    }
                } except _: LookupError {
                    (yield (n + 4) % 7); //@30
                } except e7: StopIteration {
                    raise StopIteration; //@31
                } except e9: BaseException {
                    caught(33, &e9);
                    log(32, eval(n)); //@32
                } else {
                    (yield eval(n)); //@34
                } finally {
                    raise StopIteration; //@35
                }
            } except e11: RuntimeError {
                (yield 2); //@37
            } except e12: (RuntimeError | Custom) {
                caught(39, &e12);
                raise; //@38
            } else {
                (yield 7); //@40
            }
        }
        6 //@43
    }
    fn p34_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut v13: i64 = try {
            let mut i14 = 0;
            while i14 < 2 && (((eval(n)) <= 1) || ((three(1, n, n)) != 4)) { //@64
                i14 += 1;
                try {
                    try {
                        try {
                            if (i14) != 0 { //@47
                                log(44, i14); //@44
                                log(45, eval(i14)); //@45
                            } else {
                                let mut k15: Option<Exception> = None;
                            }
                            (yield three(n, 5, 3)); //@48
                            let mut v16: i64 = try {
                                (yield eval(n)); //@49
                                log(50, 3); //@50
                                eval(i14) //@51
                            } except e17: BaseException {
                                raise; //@52
                                (i14 + n) % 7 //@53
                            } finally {
                                log(54, n); //@54
                                log(55, eval(1)); //@55
                            };
                        } finally {
                            (yield fails(1)?); //@57
                        }
                    } except e18: Custom {
                        caught(60, &e18);
                        (yield eval(7)); //@59
                    }
                } finally {
                    raise RuntimeError::new("m19") from None; //@62
                }
            }
            fails(n)? //@65
        } except e20: Custom {
            caught(68, &e20);
            raise e20.clone() from ValueError::new("m21"); //@66
            (n + 5) % 7 //@67
        } except _ {
            return eval(4); //@69
            eval(1) //@70
        };
        n //@72
    }
}

dunder! {
    fn p35_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        (yield eval(4)); //@1
        try {
            log(2, 5); //@2
            (yield eval(n)); //@3
            for i1 in 0..(eval(n)) % 4 { //@7
                log(4, eval(n)); //@4
                log(5, 3); //@5
                return eval(6); //@6
            }
        } except e2: (ValueError | ValueError) {
            (yield fails(5)?); //@8
            let mut i3 = 0;
            loop {
                if i3 == 1 { break; }
                i3 += 1;
                try {
                    let mut v4: i64 = try {
                        if (i3) > 3 { //@22
                            try {
                                break;
                            } except e5: (TypeError | ValueError) {
                                caught(12, &e5);
                                log(10, eval(1)); //@10
                                log(11, 2); //@11
                            } except e6: BaseException {
                                caught(16, &e6);
                                (yield eval(3)); //@13
                                caught(14, &e6);
                                let mut k7: Option<Exception> = None;
                            } else {
                                note(&e2, "note 8");
                                log(18, eval(i3)); //@18
                                break;
                            }
                            continue;
                        }
                        eval(7) //@23
                    } except e9: ValueError {
                        caught(27, &e9);
                        for i10 in 0..(eval(1)) % 4 { //@25
                            let mut v11: i64 = 4; //@24
                        }
                        eval(3) //@26
                    } else {
                        (yield eval(5)); //@28
                        i3 //@29
                    } finally {
                        (yield (i3 + 7) % 7); //@30
                    };
                } except e12: (ValueError | LookupError) {
                    log(32, eval(1)); //@32
                }
            }
        } except e13 {
            (yield 7); //@35
        }
        eval(n) //@37
    }
}

#[generator]
fn p36_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    yield_!(eval(4)); //@1
    try_! { {
        yield_!(yield_from!(p36_g2(3))); //@2
        if ((eval(n)) > 1) && ((yield_from!(p36_g1(n))) <= 1) { //@37
            try_! { {
                let mut i1 = 0;
                while i1 < 1 && ((yield_from!(p36_g2(7))) != 0) { //@4
                    i1 += 1;
                    yield_from!(p36_g1(i1)); //@3
                }
            } finally {
                try_! { {
                    log(5, eval(eval(n))); //@5
                    let mut v2: i64 = yield_from!(p36_g2(eval(0))); //@6
                    try_! { {
                        try_! { {
                            yield_!(fails(n)?); //@7
                        } except e3: (ValueError | LookupError) {
                            note(&e3, "note 4");
                        } except e5 {
                            caught(10, &e5);
                            return fails(v2)?; //@9
                        } }
                        let mut v6: i64 = 7; //@12
                        try_! { {
                            log(13, 3); //@13
                            let mut v7: i64 = 2; //@14
                        } except e8 {
                            raise!(); //@15
                        } finally {
                            log(16, eval(v6)); //@16
                            v2 = v6; //@17
                            log(18, eval(v2)); //@18
                            log(19, three(1, fails(n)?, eval(3))); //@19
                        } }
                        try_! { {
                            log(21, n); //@21
                        } except e9 {
                            caught(23, &e9);
                            log(22, yield_from!(p36_g2(4))); //@22
                        } else {
                            yield_!(eval(3)); //@24
                        } finally {
                            return eval(1); //@25
                        } }
                    } except e10: LookupError {
                        caught(28, &e10);
                        yield_!(three(v2, 1, 5)); //@27
                    } except e11: Custom {
                        return eval(v2); //@29
                    } else {
                        yield_!(eval(v2)); //@30
                    } finally {
                        yield_!(yield_from!(p36_g1(v2))); //@31
                    } }
                } except e12: LookupError {
                    caught(34, &e12);
                    raise!(); //@33
                } }
            } }
        }
    } except e13 {
        caught(39, &e13);
        raise!(LookupError::new("m14"); from None); //@38
    } finally {
        yield_!(eval(n)); //@40
    } }
    three(n, 5, n) //@42
}
#[generator]
fn p36_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    raise!(Cancelled::new(Some("m15".to_owned()))); //@43
    yield_!(n); //@44
    n //@45
}
#[generator]
fn p36_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut v16: i64 = n; //@46
    let mut v17: i64 = eval(eval(2)); //@47
    try_! { {
        v16 = eval(v17); //@48
        try_! { {
            try_! { {
                yield_!(eval(n)); //@49
                try_! { {
                    log(50, n); //@50
                    try_! { {
                        yield_!(eval(n)); //@51
                        try_! { {
                            log(52, (4 + v16) % 7); //@52
                            yield_!(eval(n)); //@53
                            log(54, 2); //@54
                            yield_!(eval(v17)); //@55
                        } except e18: TypeError {
                            log(56, eval(v17)); //@56
                        } except e19: BaseException {
                            caught(58, &e19);
                            yield_!(eval(2)); //@57
                        } else {
                            log(59, eval(v17)); //@59
                        } finally {
                            yield_!(eval(3)); //@60
                        } }
                    } except e20: ValueError {
                        caught(63, &e20);
                        yield_!(eval(v17)); //@62
                    } except e21 {
                        caught(65, &e21);
                        return eval(v16); //@64
                    } }
                } except e22: TypeError {
                    caught(68, &e22);
                    raise!(e22.clone()); //@67
                } else {
                    raise!(Custom::new("m23")); //@69
                } }
            } except e24: LookupError {
                log(71, eval(v17)); //@71
            } except _: ValueError {
                raise!(ValueError::new("m25")); //@72
            } except e26 {
                log(73, eval(v17)); //@73
            } finally {
                yield_!(three(0, n, n)); //@74
            } }
        } except e27: RuntimeError {
            caught(77, &e27);
            return 3; //@76
        } except e28: TypeError {
            log(78, fails(1)?); //@78
        } finally {
            log(79, eval(3)); //@79
        } }
    } except e29: BaseException {
        caught(82, &e29);
        raise!(); //@81
    } finally {
        yield_!(eval(v17)); //@83
    } }
    eval(v16) //@85
}

#[generator]
fn p37_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    if (yield_!(n)) > 2 { //@47
        log(1, three(n, n, eval(n))); //@1
    } else {
        yield_!(yield_!(5)); //@2
        try_! { {
            try_! { {
                let mut v1: i64 = try_! { {
                    if ((fails(n)?) > 1) && ((fails(1)?) <= 0) { //@26
                        try_! { {
                            log(3, eval(n)); //@3
                            log(4, n); //@4
                            log(5, yield_!(n)); //@5
                            log(6, n); //@6
                        } except e2: RuntimeError {
                            log(7, 0); //@7
                            let mut v3: i64 = yield_!(yield_!(n)); //@8
                        } else {
                            yield_!(eval(n)); //@9
                        } finally {
                            log(10, fails(0)?); //@10
                            log(11, n); //@11
                            yield_from!(p37_g1(three(2, n, 1))); //@12
                        } }
                        try_! { {
                            yield_!(eval(7)); //@14
                            let mut v4: i64 = yield_from!(p37_g1(yield_!(n))); //@15
                            return v4; //@16
                        } except e5: ValueError {
                            caught(18, &e5);
                            log(17, eval(n)); //@17
                        } }
                        try_! { {
                            yield_from!(p37_g1(eval(n))); //@20
                            log(21, n); //@21
                        } except e6: BaseException {
                            yield_!(yield_!(n)); //@22
                        } else {
                            log(23, (n + 5) % 7); //@23
                        } }
                    } else {
                        yield_!((4 + n) % 7); //@25
                    }
                    n //@27
                } except _: RuntimeError {
                    raise!(LookupError::new("m7")); //@28
                    fails(2)? //@29
                } except e8: Custom {
                    caught(32, &e8);
                    yield_!(eval(n)); //@30
                    eval(n) //@31
                } except e9: Cancelled {
                    caught(35, &e9);
                    raise!(); //@33
                    yield_!(5) //@34
                } finally {
                    log(36, yield_!(6)); //@36
                } };
            } except e10: GeneratorExit {
                caught(39, &e10);
                yield_!(n); //@38
            } else {
                raise!(RuntimeError::new("m11"); from None); //@40
            } }
        } except _: Custom {
            yield_!(4); //@42
        } except e12: BaseException {
            caught(44, &e12);
            raise!(); //@43
        } else {
            raise!(Custom::new("m13"); from LookupError::new("m14")); //@45
        } }
    }
    eval(n) //@48
}
#[generator]
fn p37_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        log(49, 1); //@49
        if (yield_!(n)) != 4 { //@67
            yield_!(fails(n)?); //@50
            let mut i15 = 0;
            loop {
                if i15 == 3 { break; }
                i15 += 1;
                log(51, 3); //@51
                try_! { {
                    try_! { {
                        yield_!(0); //@52
                        try_! { {
                            yield_!(fails(n)?); //@53
                            log(54, fails(4)?); //@54
                            let mut k16: Option<Exception> = None;
                            log(56, yield_!(2)); //@56
                        } finally {
                            yield_!(eval(i15)); //@57
                            log(58, yield_!(0)); //@58
                        } }
                    } except _ {
                        raise!(GeneratorExit); //@60
                    } finally {
                        yield_!(yield_!(n)); //@61
                    } }
                } except _: Custom {
                    raise!(RuntimeError::new("m18")); //@63
                } finally {
                    raise!(ValueError::new("m19"); from None); //@64
                } }
            }
        }
    } finally {
        return n; //@68
    } }
    eval(4) //@70
}

#[generator]
fn p38_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = try_! { {
        log(1, (yield_!(n) + yield_!(n)) % 7); //@1
        log(2, yield_!(yield_!(0))); //@2
        try_! { {
            yield_!(eval(6)); //@3
        } finally {
            let mut i2 = 0;
            while i2 < 1 && ((eval(n)) <= 2) { //@5
                i2 += 1;
                break;
            }
            log(6, n); //@6
            if ((yield_!(n)) > 4) && (((n + 6) % 7) == 4) { //@31
                try_! { {
                    yield_from!(p38_g1(yield_from!(p38_g1(n)))); //@7
                    raise!(Custom::new("m3")); //@8
                    log(9, eval(eval(n))); //@9
                    yield_!(yield_!(7)); //@10
                } except e4: (ValueError | ValueError) {
                    raise!(); //@11
                } except e5: RuntimeError {
                    caught(28, &e5);
                    let mut i6 = 0;
                    while i6 < 3 && (((7) > 2) && ((three(n, 6, n)) == 0)) { //@27
                        i6 += 1;
                        if !((eval(4)) == 0) { //@16
                            log(12, fails(i6)?); //@12
                            note(&e5, "note 7");
                            let mut v8: i64 = eval(yield_!(4)); //@14
                            yield_!(eval(0)); //@15
                        }
                        yield_!(yield_!(0)); //@17
                        yield_!(three(3, i6, n)); //@18
                        try_! { {
                            yield_!(i6); //@19
                            log(20, yield_!(1)); //@20
                        } except e9: RuntimeError {
                            break;
                        } except e10: (RuntimeError | ValueError) {
                            caught(23, &e10);
                            continue;
                        } else {
                            yield_!(fails(n)?); //@24
                        } finally {
                            yield_!(eval(i6)); //@25
                        } }
                    }
                } }
            } else {
                yield_!(n); //@30
            }
        } }
        n //@33
    } except _: TypeError {
        return eval(5); //@34
        yield_from!(p38_g1(n)) //@35
    } except _: BaseException {
        raise!(GeneratorExit); //@36
        eval(n) //@37
    } else {
        yield_!(7); //@38
        three(6, n, 2) //@39
    } };
    v1 //@41
}
#[generator]
fn p38_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        if (((n + n) % 7) > 4) || ((n) == 4) { //@66
            yield_!((1 + 1) % 7); //@42
            let mut v12: i64 = try_! { {
                try_! { {
                    try_! { {
                        return eval(7); //@43
                    } except e13 {
                        caught(57, &e13);
                        try_! { {
                            log(44, three(n, n, n)); //@44
                            raise!(Cancelled::new(Some("m14".to_owned())); from RuntimeError::new("m15")); //@45
                        } finally {
                            caught(46, &e13);
                            log(47, eval(4)); //@47
                            raise!(ValueError::new("m16")); //@48
                        } }
                        let mut v17: i64 = try_! { {
                            log(50, n); //@50
                            log(51, fails(n)?); //@51
                            fails(7)? //@52
                        } except e18: (RuntimeError | ValueError) {
                            yield_!(eval(n)); //@53
                            eval(n) //@54
                        } finally {
                            yield_!(5); //@55
                        } };
                    } }
                } finally {
                    log(59, three(n, 7, 0)); //@59
                } }
                eval(3) //@61
            } except e19: (LookupError | LookupError) {
                log(62, 4); //@62
                eval(5) //@63
            } finally {
                yield_!(yield_!(n)); //@64
            } };
        }
    } except e20: BaseException {
        yield_!((n + n) % 7); //@67
    } else {
        yield_!(yield_!(4)); //@68
    } }
    yield_!(n) //@70
}

#[generator]
fn p39_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(1, 2); //@1
    let mut v1: i64 = n; //@2
    yield_from!(p39_g2(5)); //@3
    for i2 in 0..((v1 + v1) % 7) % 4 { //@5
        let mut v3: i64 = eval(eval(n)); //@4
    }
    try_! { {
        let mut v4: i64 = try_! { {
            if (0) < 3 { //@10
                yield_from!(p39_g1(v1)); //@6
                yield_from!(p39_g2(eval(n))); //@7
                log(8, fails(n)?); //@8
            } else {
                log(9, three(fails(n)?, eval(n), fails(0)?)); //@9
            }
            eval(5) //@11
        } except e5: LookupError {
            return 3; //@12
            v1 //@13
        } except e6: Custom {
            let mut i7 = 0;
            while i7 < 1 && ((three(v1, n, 1)) != 5) { //@29
                i7 += 1;
                yield_!(eval(n)); //@14
                try_! { {
                    raise!(Custom::new("m8"); from Custom::new("m9")); //@15
                } except e10: (RuntimeError | ValueError) {
                    caught(20, &e10);
                    let mut i11 = 0;
                    while i11 < 3 && ((v1) != 4) { //@18
                        i11 += 1;
                        let mut k12: Option<Exception> = None;
                        let mut v13: i64 = three((3 + n) % 7, eval(n), fails(i11)?); //@17
                    }
                    raise!(Custom::new("m14")); //@19
                } except e15: LookupError {
                    caught(21, &e6);
                    try_! { {
                        raise!(RuntimeError::new("m16")); //@22
                    } except e17: (ValueError | RuntimeError) {
                        caught(25, &e17);
                        yield_!(eval(i7)); //@23
                        caught(24, &e15);
                    } }
                } else {
                    raise!(e6.clone()); //@27
                } }
            }
            n //@30
        } else {
            yield_!(eval(2)); //@31
            (v1 + 3) % 7 //@32
        } };
    } except _: Custom {
        raise!(Cancelled::new(Some("m18".to_owned()))); //@34
    } }
    (v1 + 0) % 7 //@36
}
#[generator]
fn p39_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        let mut v19: i64 = (n + eval(n)) % 7; //@37
        try_! { {
            log(38, 6); //@38
            try_! { {
                return eval(n); //@39
            } except e20: Custom {
                caught(54, &e20);
                try_! { {
                    if ((eval(n)) > 2) || ((eval(n)) == 5) { //@49
                        let mut i21 = 0;
                        loop {
                            if i21 == 2 { break; }
                            i21 += 1;
                            log(40, eval(v19)); //@40
                        }
                        try_! { {
                            log(42, v19); //@42
                            log(43, n); //@43
                        } except e22: BaseException {
                            caught(47, &e22);
                            v19 = n; //@44
                            log(45, 6); //@45
                            log(46, n); //@46
                        } }
                    }
                } except e23: BaseException {
                    log(50, eval(n)); //@50
                } else {
                    log(51, 1); //@51
                } finally {
                    raise!(ValueError::new("m24"); from Cancelled::new(Some("m25".to_owned()))); //@52
                } }
            } else {
                yield_!(eval(3)); //@55
            } finally {
                yield_!(eval(v19)); //@56
            } }
        } except _ {
            yield_!((n + 7) % 7); //@58
        } else {
            raise!(ValueError::new("m26")); //@59
        } }
    } except e27: BaseException {
        log(61, n); //@61
    } }
    2 //@63
}
#[generator]
fn p39_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        let mut v28: i64 = eval(eval(n)); //@64
        try_! { {
            try_! { {
                if (fails(6)?) == 4 { //@83
                    yield_!((5 + v28) % 7); //@65
                    try_! { {
                        log(66, n); //@66
                        if !((eval(3)) > 2) { //@70
                            log(67, (v28 + v28) % 7); //@67
                            let mut k29: Option<Exception> = None;
                            raise!(Cancelled::new(Some("m30".to_owned()))); //@69
                        }
                        let mut v31: i64 = try_! { {
                            yield_!(eval(4)); //@71
                            log(72, eval(7)); //@72
                            7 //@73
                        } except e32: (ValueError | StopIteration) {
                            log(74, eval(0)); //@74
                            v28 //@75
                        } };
                    } except _: ValueError {
                        raise!(); //@77
                    } except e33 {
                        log(78, three(7, v28, v28)); //@78
                    } else {
                        yield_!(eval(v28)); //@79
                    } finally {
                        raise!(LookupError::new("m34")); //@80
                    } }
                } else {
                    raise!(ValueError::new("m35")); //@82
                }
            } except e36: LookupError {
                log(84, eval(v28)); //@84
            } except e37: LookupError {
                log(85, n); //@85
            } }
        } except e38: Cancelled {
            caught(88, &e38);
            yield_!(eval(4)); //@87
        } else {
            raise!(LookupError::new("m39"); from ValueError::new("m40")); //@89
        } }
    } except e41: (TypeError | ValueError) {
        log(91, fails(n)?); //@91
    } except e42 {
        raise!(RuntimeError::new("m43"); from StopIteration); //@92
    } finally {
        raise!(Custom::new("m45"); from RuntimeError::new("m46")); //@93
    } }
    2 //@95
}

#[generator]
fn p40_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return n; //@1
    yield_!(2); //@2
    n //@3
}
#[generator]
fn p40_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = eval((n + 0) % 7); //@4
    let mut i2 = 0;
    while i2 < 3 && ((n) < 5) { //@6
        i2 += 1;
        raise!(RuntimeError::new("m3"); from ValueError::new("m4")); //@5
    }
    raise!(Custom::new("m5"); from None); //@7
    let mut v6: i64 = (yield_!(2) + eval(0)) % 7; //@8
    let mut v7: i64 = try_! { {
        log(9, yield_!(v1)); //@9
        try_! { {
            try_! { {
                let mut v8: i64 = n; //@10
                try_! { {
                    yield_!(eval(v1)); //@11
                } except e9: ValueError {
                    caught(13, &e9);
                    yield_!(yield_!(n)); //@12
                } }
                try_! { {
                    try_! { {
                        yield_!(yield_!(2)); //@15
                    } except e10: BaseException {
                        raise!(StopIteration); //@16
                    } else {
                        yield_!(yield_!(n)); //@17
                    } finally {
                        log(18, yield_!(0)); //@18
                    } }
                } except e12 {
                    return (1 + v6) % 7; //@20
                } }
            } except e13: ValueError {
                caught(23, &e13);
                yield_!(fails(v1)?); //@22
            } except e14: (LookupError | GeneratorExit) {
                caught(25, &e14);
                return 0; //@24
            } }
        } except _: GeneratorExit {
            raise!(ValueError::new("m15")); //@27
        } }
        fails(1)? //@29
    } except e16: (LookupError | RuntimeError) {
        yield_!(eval(4)); //@30
        yield_!(v1) //@31
    } except e17: ValueError {
        caught(34, &e17);
        yield_!(2); //@32
        eval(n) //@33
    } };
    eval(v6) //@36
}

dunder! {
    fn p41_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        return three(n, 5, 7); //@1
        log(2, n); //@2
        let mut i1 = 0;
        while i1 < 1 && (((eval(n)) != 4) && (((yield n)) > 5)) { //@5
            i1 += 1;
            log(3, 2); //@3
            log(4, n); //@4
        }
        raise LookupError::new("m2") from LookupError::new("m3"); //@6
        log(7, (n + eval(n)) % 7); //@7
        three(0, n, n) //@8
    }
    fn p41_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            let mut v4: i64 = try {
                log(9, n); //@9
                return fails(5)?; //@10
                fails(n)? //@11
            } finally {
                try {
                    raise LookupError::new("m5"); //@12
                } except e6: (Custom | ValueError) {
                    let mut v7: i64 = try {
                        raise e6.clone(); //@13
                        n //@14
                    } except e8 {
                        caught(21, &e8);
                        if (n) > 1 { //@18
                            let mut v9: i64 = (yield (yield n)); //@15
                            for i10 in 0..(v9) % 4 { //@17
                                log(16, (yield 1)); //@16
                            }
                        }
                        return three(7, 6, 1); //@19
                        (0 + n) % 7 //@20
                    } else {
                        let mut i11 = 0;
                        loop {
                            if i11 == 1 { break; }
                            i11 += 1;
                            log(22, 7); //@22
                            (yield fails(n)?); //@23
                        }
                        eval(n) //@25
                    } finally {
                        log(26, n); //@26
                    };
                } else {
                    raise LookupError::new("m12"); //@28
                } finally {
                    raise StopIteration; //@29
                }
            };
        } finally {
            raise Custom::new("m14"); //@32
        }
        (yield from p41_g2(n)) //@34
    }
    fn p41_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield n); //@35
        try {
            let mut v15: i64 = eval((yield 5)); //@36
            raise Custom::new("m16"); //@37
        } except e17: StopIteration {
            (yield (yield n)); //@38
        } finally {
            try {
                try {
                    if (n) > 2 { //@57
                        (yield n); //@39
                        let mut v18: i64 = try {
                            log(40, eval(3)); //@40
                            try {
                                let mut k19: Option<Exception> = None;
                                log(42, (2 + n) % 7); //@42
                                log(43, (yield n)); //@43
                                (yield (yield 0)); //@44
                            } except _: LookupError {
                                (yield eval(2)); //@45
                            } except e20: BaseException {
                                caught(47, &e20);
                                log(46, 7); //@46
                            }
                            (yield 0) //@49
                        } except e21: Cancelled {
                            (yield n); //@50
                            eval(n) //@51
                        } except e22: BaseException {
                            raise Custom::new("m23"); //@52
                            (yield n) //@53
                        } finally {
                            raise GeneratorExit; //@54
                        };
                    } else {
                        raise Custom::new("m25"); //@56
                    }
                } except e26: LookupError {
                    caught(59, &e26);
                    log(58, n); //@58
                } except e27: BaseException {
                    log(60, fails(n)?); //@60
                } finally {
                    (yield 4); //@61
                }
            } except e28 {
                caught(64, &e28);
                return n; //@63
            }
        }
        eval(n) //@67
    }
}

#[generator]
fn p42_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(LookupError::new("m1")); //@1
    yield_!(n); //@2
    n //@3
}
#[generator]
fn p42_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(three(0, n, 5)); //@4
    yield_from!(p42_g2(fails(n)?)); //@5
    log(6, n); //@6
    log(7, eval(n)); //@7
    raise!(LookupError::new("m2")); //@8
    yield_!(7) //@9
}
#[generator]
fn p42_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(0); //@10
    let mut i3 = 0;
    loop {
        if i3 == 2 { break; }
        i3 += 1;
        try_! { {
            try_! { {
                let mut v4: i64 = try_! { {
                    try_! { {
                        try_! { {
                            let mut k5: Option<Exception> = None;
                        } except e6: LookupError {
                            caught(14, &e6);
                            log(12, yield_!(0)); //@12
                            log(13, eval(n)); //@13
                        } except e7 {
                            log(15, eval(i3)); //@15
                            log(16, eval(i3)); //@16
                            yield_!(yield_!(n)); //@17
                            log(18, (n + 1) % 7); //@18
                        } finally {
                            let mut k8: Option<Exception> = None;
                            log(20, yield_!(i3)); //@20
                        } }
                    } except e9: RuntimeError {
                        yield_!(n); //@22
                    } except e10: (GeneratorExit | LookupError) {
                        caught(24, &e10);
                        yield_!(fails(i3)?); //@23
                    } else {
                        log(25, eval(i3)); //@25
                    } finally {
                        yield_!(yield_!(n)); //@26
                    } }
                    (n + i3) % 7 //@28
                } finally {
                    yield_!(eval(n)); //@29
                } };
            } except _: ValueError {
                yield_!(yield_!(i3)); //@31
            } except e11: (ValueError | LookupError) {
                caught(33, &e11);
                log(32, 6); //@32
            } finally {
                break;
            } }
        } finally {
            yield_!(eval(i3)); //@36
        } }
    }
    n //@39
}

#[generator]
fn p43_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut v1: i64 = try_! { {
        yield_from!(p43_g2(three(0, 5, n))); //@1
        let mut v2: i64 = try_! { {
            let mut v3: i64 = eval(eval(4)); //@2
            eval(v3) //@3
        } except e4: Cancelled {
            caught(37, &e4);
            try_! { {
                yield_!(2); //@4
                let mut i5 = 0;
                loop {
                    if i5 == 1 { break; }
                    i5 += 1;
                    let mut v6: i64 = try_! { {
                        let mut k7: Option<Exception> = None;
                        try_! { {
                            yield_!(eval(4)); //@6
                            caught(7, &e4);
                            log(8, 0); //@8
                            log(9, eval(6)); //@9
                        } except e8: (GeneratorExit | LookupError) {
                            caught(12, &e8);
                            log(10, eval(1)); //@10
                            break;
                        } except e9: Custom {
                            caught(14, &e9);
                            break;
                        } }
                        continue;
                        note(&e4, "note 10");
                        three(7, i5, i5) //@18
                    } except e11: RuntimeError {
                        caught(25, &e11);
                        let mut i12 = 0;
                        while i12 < 3 && ((4) != 0) { //@22
                            i12 += 1;
                            caught(19, &e11);
                            log(20, eval(eval(n))); //@20
                            yield_!(i5); //@21
                        }
                        raise!(); //@23
                        fails(i5)? //@24
                    } except _: Custom {
                        try_! { {
                            log(26, eval(2)); //@26
                        } except e13: BaseException {
                            caught(28, &e13);
                            continue;
                        } finally {
                            log(29, eval(7)); //@29
                        } }
                        fails(i5)? //@31
                    } };
                }
            } finally {
                yield_!(eval(n)); //@34
            } }
            (n + n) % 7 //@36
        } except e14: RuntimeError {
            yield_!(eval(n)); //@38
            eval(n) //@39
        } finally {
            log(40, 5); //@40
        } };
        n //@42
    } except e15: BaseException {
        caught(45, &e15);
        return eval(n); //@43
        n //@44
    } };
    eval(n) //@47
}
#[generator]
fn p43_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(48, eval(three(n, 0, n))); //@48
    let mut v16: i64 = try_! { {
        try_! { {
            let mut k17: Option<Exception> = None;
            try_! { {
                try_! { {
                    try_! { {
                        try_! { {
                            let mut v18: i64 = eval(yield_from!(p43_g2(7))); //@50
                            log(51, v18); //@51
                            log(52, eval(5)); //@52
                        } except e19: Custom {
                            caught(55, &e19);
                            log(53, eval(n)); //@53
                            caught(54, &e19);
                        } }
                        try_! { {
                            yield_from!(p43_g2(eval(n))); //@57
                        } except e20: BaseException {
                            caught(59, &e20);
                            note(&e20, "note 21");
                        } else {
                            log(60, yield_from!(p43_g2(n))); //@60
                        } finally {
                            return n; //@61
                        } }
                    } except e22: (GeneratorExit | LookupError) {
                        caught(64, &e22);
                        yield_!(three(n, 5, n)); //@63
                    } }
                } except e23: BaseException {
                    caught(67, &e23);
                    yield_!(eval(5)); //@66
                } else {
                    yield_!(eval(n)); //@68
                } }
            } except e24: ValueError {
                caught(71, &e24);
                raise!(e24.clone()); //@70
            } except e25: Custom {
                caught(73, &e25);
                yield_!(n); //@72
            } finally {
                raise!(Cancelled::new(Some("m26".to_owned())); from ValueError::new("m27")); //@74
            } }
        } except e28: BaseException {
            raise!(ValueError::new("m29")); //@76
        } finally {
            yield_!(4); //@77
        } }
        eval(1) //@79
    } except e30: BaseException {
        caught(82, &e30);
        return (n + 7) % 7; //@80
        three(n, n, 7) //@81
    } };
    eval(v16) //@84
}
#[generator]
fn p43_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        try_! { {
            try_! { {
                return eval(n); //@85
            } except e31: RuntimeError {
                caught(87, &e31);
                return three(3, n, n); //@86
            } except _: (ValueError | TypeError) {
                try_! { {
                    let mut v32: i64 = eval(n); //@88
                    try_! { {
                        try_! { {
                            log(89, 1); //@89
                        } except e33: (LookupError | ValueError) {
                            caught(93, &e33);
                            log(90, eval(7)); //@90
                            yield_!(three(4, 4, 7)); //@91
                            log(92, v32); //@92
                        } finally {
                            log(94, v32); //@94
                            log(95, eval(2)); //@95
                        } }
                        yield_!(three(n, 3, n)); //@97
                    } except _: RuntimeError {
                        raise!(ValueError::new("m34")); //@98
                    } finally {
                        log(99, eval(v32)); //@99
                    } }
                } except e35: Cancelled {
                    log(101, eval(3)); //@101
                } except e36: Cancelled {
                    yield_!(three(n, n, 5)); //@102
                } except e37: Custom {
                    log(103, 5); //@103
                } }
            } }
        } except e38: Custom {
            caught(107, &e38);
            yield_!(7); //@106
        } except e39 {
            caught(109, &e39);
            yield_!(eval(n)); //@108
        } }
    } finally {
        raise!(LookupError::new("m40")); //@111
    } }
    eval(n) //@113
}

#[generator]
fn p44_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut i1 = 0;
    while i1 < 3 && (((yield_from!(p44_g1(n))) > 0) || (((6 + 6) % 7) != 2)) { //@3
        i1 += 1;
        yield_!(eval(3)); //@1
        log(2, eval(yield_!(2))); //@2
    }
    yield_from!(p44_g1(eval(n))); //@4
    let mut v2: i64 = try_! { {
        let mut v3: i64 = try_! { {
            let mut v4: i64 = try_! { {
                try_! { {
                    if (yield_from!(p44_g2(n))) == 4 { //@6
                        let mut v5: i64 = (eval(n) + eval(n)) % 7; //@5
                    }
                    let mut i6 = 0;
                    let mut v7: i64 = loop {
                        if i6 == 1 { break 0; }
                        i6 += 1;
                        try_! { {
                            yield_!(eval(i6)); //@7
                            log(8, eval(n)); //@8
                        } except e8: ValueError {
                            caught(9, &e8);
                            log(10, three(7, yield_!(5), eval(i6))); //@10
                        } finally {
                            yield_!(yield_!(n)); //@11
                            raise!(GeneratorExit; from None); //@12
                        } }
                        log(14, n); //@14
                        yield_!(i6); //@15
                    };
                } except _: (ValueError | Cancelled) {
                    let mut i10 = 0;
                    loop {
                        if i10 == 1 { break; }
                        i10 += 1;
                        log(17, eval(three(0, i10, n))); //@17
                        let mut v11: i64 = three(5, yield_!(i10), yield_!(n)); //@18
                        yield_!(5); //@19
                        let mut v12: i64 = ((6 + n) % 7 + eval(v11)) % 7; //@20
                    }
                } finally {
                    try_! { {
                        raise!(Custom::new("m13")); //@22
                    } except e14: (RuntimeError | ValueError) {
                        caught(24, &e14);
                        raise!(GeneratorExit); //@23
                    } except e16: LookupError {
                        caught(26, &e16);
                        raise!(e16.clone(); from e16.clone()); //@25
                    } else {
                        raise!(StopIteration; from None); //@27
                    } finally {
                        log(28, 4); //@28
                    } }
                } }
                three(n, 2, n) //@31
            } except e18 {
                caught(34, &e18);
                raise!(ValueError::new("m19")); //@32
                n //@33
            } finally {
                yield_!(fails(1)?); //@35
            } };
            eval(2) //@37
        } except e20: (LookupError | ValueError) {
            yield_!(yield_from!(p44_g1(n))); //@38
            yield_!(n) //@39
        } except e21: ValueError {
            caught(42, &e21);
            return three(n, n, n); //@40
            eval(5) //@41
        } };
        v3 //@44
    } finally {
        yield_!(three(n, 2, 4)); //@45
    } };
    n //@47
}
#[generator]
fn p44_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v22: i64 = eval(eval(n)); //@48
    try_! { {
        if !((v22) < 3) { //@67
            yield_!(n); //@49
            let mut i23 = 0;
            loop {
                if i23 == 1 { break; }
                i23 += 1;
                yield_from!(p44_g2(eval(i23))); //@50
                let mut i24 = 0;
                loop {
                    if i24 == 1 { break; }
                    i24 += 1;
                    yield_!(yield_from!(p44_g2(0))); //@51
                    raise!(StopIteration); //@52
                }
            }
            let mut v26: i64 = yield_!(yield_!(n)); //@55
            try_! { {
                try_! { {
                    let mut v27: i64 = three((v22 + v22) % 7, yield_from!(p44_g2(v26)), eval(0)); //@56
                    raise!(ValueError::new("m28"); from None); //@57
                } except e29: RuntimeError {
                    caught(60, &e29);
                    log(58, three(yield_!(v26), 0, eval(v26))); //@58
                    log(59, (5 + eval(3)) % 7); //@59
                } finally {
                    raise!(RuntimeError::new("m30")); //@61
                } }
            } except e31: (TypeError | ValueError) {
                raise!(); //@63
            } finally {
                yield_!(yield_!(v22)); //@64
            } }
        } else {
            raise!(LookupError::new("m32")); //@66
        }
    } except e33 {
        caught(69, &e33);
        yield_!(n); //@68
    } else {
        raise!(LookupError::new("m34")); //@70
    } finally {
        yield_!(fails(6)?); //@71
    } }
    yield_!(v22) //@73
}
#[generator]
fn p44_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(74, n); //@74
    return fails(6)?; //@75
    yield_!(n); //@76
    n //@77
}

dunder! {
    fn p45_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        return (7 + n) % 7; //@1
        (yield 2); //@2
        three(5, n, n) //@3
    }
    fn p45_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield (yield from p45_g2(n))); //@4
        log(5, n); //@5
        let mut i1 = 0;
        loop {
            if i1 == 2 { break; }
            i1 += 1;
            log(6, (yield three(i1, 1, i1))); //@6
            let mut v2: i64 = i1; //@7
            let mut v3: i64 = eval(eval(i1)); //@8
            let mut v4: i64 = try {
                raise ValueError::new("m5"); //@9
                (2 + 0) % 7 //@10
            } except e6: (ValueError | Cancelled) {
                caught(41, &e6);
                let mut v7: i64 = try {
                    let mut v8: i64 = try {
                        try {
                            (yield eval(n)); //@11
                            try {
                                (yield (yield from p45_g2(i1))); //@12
                                log(13, (yield from p45_g2(0))); //@13
                            } except e9 {
                                log(14, fails(n)?); //@14
                            } finally {
                                log(15, (yield from p45_g2(n))); //@15
                            }
                        } except e10: (Cancelled | RuntimeError) {
                            return fails(v2)?; //@17
                        } except e11 {
                            caught(19, &e11);
                            raise; //@18
                        }
                        (yield i1) //@21
                    } except _: BaseException {
                        (yield (yield 6)); //@22
                        1 //@23
                    } else {
                        log(24, 1); //@24
                        5 //@25
                    };
                    (yield 7) //@27
                } except e12: (ValueError | ValueError) {
                    caught(30, &e12);
                    (yield (i1 + 6) % 7); //@28
                    v2 //@29
                } except e13: Custom {
                    caught(33, &e13);
                    (yield three(4, 6, v3)); //@31
                    eval(6) //@32
                } except e14: (StopIteration | ValueError) {
                    caught(36, &e14);
                    raise; //@34
                    (yield i1) //@35
                } else {
                    raise; //@37
                    (yield from p45_g2(1)) //@38
                };
                three(n, v3, 7) //@40
            } except e15 {
                (yield i1); //@42
                v2 //@43
            } else {
                raise TypeError::new("m16"); //@44
                2 //@45
            };
        }
        (yield from p45_g2(n)) //@48
    }
    fn p45_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        log(49, eval(n)); //@49
        return eval(n); //@50
        (yield n); //@51
        (yield n) //@52
    }
}

dunder! {
    fn p46_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                let mut v1: i64 = try {
                    raise RuntimeError::new("m2") from RuntimeError::new("m3"); //@1
                    (yield 4) //@2
                } except e4: TypeError {
                    let mut v5: i64 = try {
                        (yield (n + 0) % 7); //@3
                        log(4, n); //@4
                        let mut v6: i64 = try {
                            try {
                                log(5, (5 + n) % 7); //@5
                            } except e7: Custom {
                                caught(8, &e7);
                                (yield (yield 4)); //@6
                                caught(7, &e4);
                            } except e8: BaseException {
                                caught(12, &e8);
                                log(9, (yield n)); //@9
                                let mut v9: i64 = n; //@10
                                log(11, (yield 5)); //@11
                            }
                            eval(7) //@14
                        } except e10 {
                            caught(29, &e10);
                            if ((yield n)) > 1 { //@18
                                (yield (yield 7)); //@15
                                return 6; //@16
                            } else {
                                return fails(0)?; //@17
                            }
                            let mut k11: Option<Exception> = None;
                            let mut v12: i64 = 0; //@20
                            try {
                                log(21, three(7, n, 0)); //@21
                                log(22, three(6, n, v12)); //@22
                                caught(23, &e10);
                                log(24, n); //@24
                            } except e13: TypeError {
                                caught(26, &e13);
                                log(25, eval(n)); //@25
                            }
                            fails(n)? //@28
                        } else {
                            (yield three(n, n, 4)); //@30
                            (yield n) //@31
                        } finally {
                            raise e4.clone(); //@32
                        };
                        fails(n)? //@34
                    } except e14: LookupError {
                        caught(37, &e14);
                        raise ValueError::new("m15") from Custom::new("m16"); //@35
                        fails(n)? //@36
                    } else {
                        log(38, eval(4)); //@38
                        3 //@39
                    };
                    4 //@41
                };
            } except e17: TypeError {
                caught(44, &e17);
                raise Custom::new("m18") from Custom::new("m19"); //@43
            }
        } finally {
            log(46, (yield 2)); //@46
        }
        eval(0) //@48
    }
}

dunder! {
    fn p47_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        (yield eval(n)); //@1
        log(2, 1); //@2
        log(3, n); //@3
        log(4, 4); //@4
        try {
            return 1; //@5
        } except e1: RuntimeError {
            (yield eval(6)); //@6
            try {
                for i2 in 0..(three(n, n, 0)) % 4 { //@35
                    try {
                        break;
                    } except e3 {
                        let mut v4: i64 = n; //@8
                        (yield from p47_g1((yield from p47_g1(7)))); //@9
                        caught(10, &e1);
                        try {
                            let mut i5 = 0;
                            while i5 < 2 && (((three(v4, 5, i2)) == 2) || ((three(1, v4, i2)) <= 0)) { //@12
                                i5 += 1;
                                log(11, eval(eval(6))); //@11
                            }
                            (yield eval(i2)); //@13
                        } except e6: (LookupError | TypeError) {
                            caught(15, &e6);
                            raise; //@14
                        } except e7: BaseException {
                            caught(16, &e1);
                            let mut v8: i64 = try {
                                log(17, (yield from p47_g1(6))); //@17
                                break;
                                eval(v4) //@19
                            } except e9: (RuntimeError | RuntimeError) {
                                caught(22, &e9);
                                let mut k10: Option<Exception> = None;
                                v4 //@21
                            };
                            let mut v11: i64 = try {
                                log(24, n); //@24
                                eval(i2) //@25
                            } except e12: BaseException {
                                caught(28, &e12);
                                raise LookupError::new("m13"); //@26
                                v8 //@27
                            };
                        } else {
                            raise; //@30
                        } finally {
                            raise StopIteration; //@31
                        }
                    } else {
                        (yield eval(i2)); //@33
                    }
                }
            } except e15 {
                return three(n, 7, n); //@36
            } finally {
                raise ValueError::new("m16"); //@37
            }
        } except e17: Custom {
            caught(40, &e17);
            log(39, eval(n)); //@39
        } finally {
            return fails(n)?; //@41
        }
        n //@43
    }
    fn p47_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        return n; //@44
        try {
            (yield eval(5)); //@45
            return eval(1); //@46
        } finally {
            let mut v18: i64 = eval(eval(n)); //@47
            try {
                try {
                    let mut v19: i64 = eval(eval(5)); //@48
                    try {
                        v18 = eval(eval(n)); //@49
                        log(50, v18); //@50
                    } except e20: (Custom | LookupError) {
                        caught(52, &e20);
                        raise RuntimeError::new("m21") from e20.clone(); //@51
                    } except e22: BaseException {
                        v19 = (fails(4)? + eval(7)) % 7; //@53
                        if ((v19) <= 0) && ((fails(0)?) < 3) { //@59
                            try {
                                log(54, eval(6)); //@54
                            } except e23: LookupError {
                                raise e23.clone(); //@55
                            } except e24 {
                                return v19; //@56
                            } else {
                                log(57, three(3, n, 2)); //@57
                            }
                        }
                    } else {
                        (yield eval(v19)); //@60
                    }
                } except e25: RuntimeError {
                    raise Custom::new("m26"); //@62
                }
            } finally {
                (yield 6); //@64
            }
        }
        eval(4) //@67
    }
}

dunder! {
    fn p48_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        (yield n); //@1
        try {
            log(2, n); //@2
            let mut v1: i64 = try {
                try {
                    log(3, three(eval(5), (n + n) % 7, eval(1))); //@3
                    try {
                        (yield n); //@4
                    } except e2: BaseException {
                        let mut k3: Option<Exception> = None;
                        let mut v4: i64 = try {
                            try {
                                (yield eval(n)); //@6
                                log(7, eval(3)); //@7
                                log(8, fails(1)?); //@8
                            } except e5 {
                                log(9, eval(0)); //@9
                            } finally {
                                log(10, three(5, 0, 2)); //@10
                                (yield eval(n)); //@11
                                log(12, eval(n)); //@12
                            }
                            caught(14, &e2);
                            let mut v6: i64 = try {
                                caught(15, &e2);
                                eval(n) //@16
                            } except e7: (TypeError | Custom) {
                                (yield 7); //@17
                                log(18, n); //@18
                                log(19, eval(eval(n))); //@19
                                n //@20
                            } finally {
                                k3 = Some(e2.clone().into());
                                log(22, n); //@22
                            };
                            three(v6, 3, 5) //@24
                        } except e8: RuntimeError {
                            caught(27, &e8);
                            log(25, 4); //@25
                            three(n, n, n) //@26
                        };
                    }
                } except e9: (RuntimeError | ValueError) {
                    caught(31, &e9);
                    return eval(n); //@30
                } else {
                    (yield eval(n)); //@32
                }
                7 //@34
            } except e10: (LookupError | Custom) {
                caught(37, &e10);
                return eval(n); //@35
                three(1, 6, n) //@36
            } else {
                raise Cancelled::new(Some("m11".to_owned())); //@38
                n //@39
            } finally {
                return n; //@40
            };
        } except e12: BaseException {
            caught(43, &e12);
            log(42, n); //@42
        } else {
            log(44, fails(7)?); //@44
        }
        eval(n) //@46
    }
}

dunder! {
    fn p49_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                let mut v1: i64 = (yield from p49_g1(eval(n))); //@1
                try {
                    v1 = v1; //@2
                    let mut v2: i64 = eval((v1 + 7) % 7); //@3
                } except _: StopIteration {
                    return three(n, v1, 1); //@4
                } finally {
                    log(5, n); //@5
                    try {
                        (yield eval(v1)); //@6
                    } except _: (LookupError | TypeError) {
                        let mut v3: i64 = fails(three(v1, n, v1))?; //@7
                        raise ValueError::new("m4"); //@8
                    } except _: (TypeError | StopIteration) {
                        try {
                            log(9, three((yield n), eval(n), eval(v1))); //@9
                            if (eval(7)) < 4 { //@12
                                (yield (yield from p49_g1(2))); //@10
                                (yield 1); //@11
                            }
                        } except e5: TypeError {
                            note(&e5, "note 6");
                            let mut v7: i64 = try {
                                (yield eval(7)); //@14
                                log(15, eval(n)); //@15
                                caught(16, &e5);
                                log(17, (6 + v1) % 7); //@17
                                n //@18
                            } except e8 {
                                caught(19, &e5);
                                eval(6) //@20
                            } else {
                                log(21, n); //@21
                                log(22, ((yield 0) + 3) % 7); //@22
                                (yield from p49_g1(n)) //@23
                            } finally {
                                (yield n); //@24
                            };
                        } except e9: (LookupError | LookupError) {
                            caught(27, &e9);
                            raise RuntimeError::new("m10"); //@26
                        } else {
                            raise; //@28
                        } finally {
                            raise RuntimeError::new("m11"); //@29
                        }
                    } except e12: (LookupError | StopIteration) {
                        caught(32, &e12);
                        (yield v1); //@31
                    }
                }
            } except e13: (ValueError | ValueError) {
                caught(36, &e13);
                log(35, 6); //@35
            }
        } finally {
            (yield eval(n)); //@38
        }
        eval(n) //@40
    }
    fn p49_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield (3 + 3) % 7); //@41
        (yield from p49_g2(n)); //@42
        try {
            let mut v14: i64 = three(eval(n), eval(n), n); //@43
            (yield from p49_g2(eval(n))); //@44
            return (yield v14); //@45
        } except e15: LookupError {
            caught(65, &e15);
            try {
                let mut v16: i64 = try {
                    try {
                        let mut i17 = 0;
                        while i17 < 1 && ((eval(2)) <= 1) { //@52
                            i17 += 1;
                            if ((yield 6)) > 5 { //@50
                                log(46, eval(i17)); //@46
                            } else {
                                log(47, (yield from p49_g2(6))); //@47
                                (yield (yield i17)); //@48
                                (yield from p49_g2(eval(n))); //@49
                            }
                            note(&e15, "note 18");
                        }
                    } except _: Custom {
                        raise; //@53
                    }
                    eval(n) //@55
                } except e19: (LookupError | StopIteration) {
                    caught(58, &e19);
                    (yield n); //@56
                    7 //@57
                } finally {
                    (yield (n + n) % 7); //@59
                };
            } except e20: (Cancelled | ValueError) {
                log(61, eval(7)); //@61
            } except e21: Custom {
                caught(63, &e21);
                (yield (yield 1)); //@62
            }
        } except e22 {
            caught(67, &e22);
            log(66, (yield from p49_g2(6))); //@66
        } finally {
            (yield 5); //@68
        }
        n //@70
    }
    fn p49_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            log(71, eval((3 + 0) % 7)); //@71
            try {
                log(72, (yield n)); //@72
            } except e23: BaseException {
                caught(92, &e23);
                try {
                    (yield (yield n)); //@73
                } except e24 {
                    caught(75, &e24);
                    raise LookupError::new("m25") from None; //@74
                } finally {
                    let mut k26: Option<Exception> = None;
                    if !((1) < 3) { //@90
                        try {
                            (yield eval(n)); //@77
                            try {
                                log(78, 0); //@78
                                log(79, three(n, n, n)); //@79
                            } except e27: Cancelled {
                                caught(82, &e27);
                                log(80, fails(n)?); //@80
                                raise e27.clone(); //@81
                            } else {
                                raise RuntimeError::new("m28"); //@83
                            }
                        } except e29 {
                            caught(86, &e29);
                            (yield 4); //@85
                        } else {
                            log(87, (n + n) % 7); //@87
                        }
                    } else {
                        log(89, three(2, 3, n)); //@89
                    }
                }
            } finally {
                raise LookupError::new("m30"); //@93
            }
        } except e31: Custom {
            log(95, eval(n)); //@95
        } except e32: LookupError {
            caught(97, &e32);
            (yield (yield 0)); //@96
        } except e33: ValueError {
            (yield (6 + 3) % 7); //@98
        } else {
            (yield eval(n)); //@99
        }
        (n + n) % 7 //@101
    }
}

#[generator]
fn p50_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return fails(0)?; //@1
    yield_!(n); //@2
    eval(n) //@3
}

dunder! {
    fn p51_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            (yield 0); //@1
            for i1 in 0..(n) % 4 { //@33
                try {
                    continue;
                } finally {
                    let mut i2 = 0;
                    while i2 < 1 && ((fails(i1)?) == 3) { //@5
                        i2 += 1;
                        (yield eval(i2)); //@3
                        log(4, i2); //@4
                    }
                    let mut v3: i64 = try {
                        let mut v4: i64 = try {
                            continue;
                            (n + i1) % 7 //@7
                        } finally {
                            (yield eval(7)); //@8
                        };
                        n //@10
                    } except e5 {
                        try {
                            raise e5.clone(); //@11
                        } except e6: BaseException {
                            caught(25, &e6);
                            try {
                                log(12, eval(i1)); //@12
                                log(13, eval(n)); //@13
                                log(14, (yield from p51_g1(4))); //@14
                                (yield eval(6)); //@15
                            } except e7: (ValueError | ValueError) {
                                caught(19, &e7);
                                (yield from p51_g2(n)); //@16
                                log(17, three(5, i1, n)); //@17
                                log(18, (i1 + n) % 7); //@18
                            } finally {
                                log(20, fails(3)?); //@20
                                log(21, n); //@21
                            }
                            let mut i8 = 0;
                            while i8 < 1 && (!((i1) != 3)) { //@24
                                i8 += 1;
                                (yield from p51_g2(7)); //@23
                            }
                        } finally {
                            (yield 5); //@26
                        }
                        eval(n) //@28
                    } else {
                        (yield eval(2)); //@29
                        three(n, n, 2) //@30
                    };
                }
            }
        } except e9: LookupError {
            log(34, (5 + 6) % 7); //@34
        } except _: Custom {
            raise; //@35
        } except e10: BaseException {
            caught(37, &e10);
            (yield eval(4)); //@36
        }
        n //@39
    }
    fn p51_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        log(40, n); //@40
        let mut v11: i64 = eval(eval(3)); //@41
        let mut i12 = 0;
        let mut v13: i64 = loop {
            if i12 == 2 { break 6; }
            i12 += 1;
            let mut k14: Option<Exception> = None;
            (yield fails(n)?); //@43
            log(44, eval(eval(7))); //@44
        };
        log(46, n); //@46
        (yield v13); //@47
        eval(1) //@48
    }
    fn p51_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        raise TypeError::new("m15"); //@49
        (yield 4); //@50
        6 //@51
    }
}

#[generator]
fn p52_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, three(yield_!(n), n, yield_!(n))); //@1
    yield_!(eval(n)); //@2
    try_! { {
        let mut v1: i64 = try_! { {
            let mut v2: i64 = yield_!(eval(1)); //@3
            let mut v3: i64 = try_! { {
                if ((n) < 3) || ((fails(5)?) < 2) { //@23
                    try_! { {
                        try_! { {
                            log(4, yield_!(n)); //@4
                            log(5, eval(v2)); //@5
                        } except e4 {
                            caught(9, &e4);
                            log(6, eval(n)); //@6
                            log(7, (v2 + 5) % 7); //@7
                            log(8, three(v2, n, v2)); //@8
                        } finally {
                            yield_!(eval(6)); //@10
                        } }
                        raise!(LookupError::new("m5")); //@12
                    } except e6: LookupError {
                        try_! { {
                            log(13, 0); //@13
                        } except e7: BaseException {
                            caught(18, &e7);
                            log(14, eval(v2)); //@14
                            v2 = yield_!(eval(n)); //@15
                            log(16, fails(3)?); //@16
                            let mut v8: i64 = yield_!(n); //@17
                        } finally {
                            log(19, eval(1)); //@19
                        } }
                    } }
                    let mut k9: Option<Exception> = None;
                }
                let mut i10 = 0;
                while i10 < 2 && ((eval(v2)) == 0) { //@25
                    i10 += 1;
                    yield_!(eval(n)); //@24
                }
                eval(v2) //@26
            } finally {
                yield_!(n); //@27
            } };
            three(3, 7, 1) //@29
        } except e11: GeneratorExit {
            caught(32, &e11);
            raise!(e11.clone(); from Cancelled::new(Some("m12".to_owned()))); //@30
            eval(n) //@31
        } };
    } except e13: RuntimeError {
        caught(35, &e13);
        raise!(TypeError::new("m14")); //@34
    } finally {
        yield_!(yield_!(7)); //@36
    } }
    eval(n) //@38
}

#[generator]
fn p53_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            if ((n) <= 4) || ((yield_!(n)) == 0) { //@34
                try_! { {
                    log(1, eval(n)); //@1
                } except e1: (LookupError | StopIteration) {
                    return eval(n); //@2
                } }
                yield_!((n + 1) % 7); //@4
                try_! { {
                    let mut v2: i64 = try_! { {
                        log(5, n); //@5
                        three(n, n, 5) //@6
                    } except e3: BaseException {
                        caught(23, &e3);
                        let mut v4: i64 = three(three(n, 5, 2), (2 + n) % 7, eval(n)); //@7
                        let mut k5: Option<Exception> = None;
                        yield_from!(p53_g2(n)); //@9
                        let mut v6: i64 = try_! { {
                            log(10, yield_!(n)); //@10
                            log(11, n); //@11
                            log(12, fails(eval(4))?); //@12
                            log(13, 1); //@13
                            n //@14
                        } except e7 {
                            return v4; //@15
                            yield_!(v4) //@16
                        } finally {
                            let mut v8: i64 = 2; //@17
                            log(18, (0 + v8) % 7); //@18
                            log(19, yield_!(v4)); //@19
                            log(20, v8); //@20
                        } };
                        yield_!(n) //@22
                    } else {
                        yield_!(n); //@24
                        log(25, eval(three(n, 4, n))); //@25
                        let mut k9: Option<Exception> = None;
                        fails(6)? //@27
                    } finally {
                        log(28, eval(1)); //@28
                    } };
                } except e10: BaseException {
                    caught(31, &e10);
                    log(30, (n + n) % 7); //@30
                } finally {
                    yield_!(eval(n)); //@32
                } }
            }
        } finally {
            raise!(LookupError::new("m11")); //@35
        } }
    } finally {
        return yield_!(4); //@37
    } }
    (7 + n) % 7 //@39
}
#[generator]
fn p53_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(eval(n)); //@40
    try_! { {
        let mut v12: i64 = try_! { {
            try_! { {
                yield_from!(p53_g2(three(n, 0, n))); //@41
                try_! { {
                    try_! { {
                        if (2) != 3 { //@43
                            return eval(n); //@42
                        }
                        try_! { {
                            log(44, yield_!(n)); //@44
                            log(45, yield_!(n)); //@45
                            log(46, 2); //@46
                        } finally {
                            log(47, n); //@47
                        } }
                        let mut i13 = 0;
                        loop {
                            if i13 == 2 { break; }
                            i13 += 1;
                            log(49, n); //@49
                        }
                    } except e14 {
                        caught(52, &e14);
                        yield_!(n); //@51
                    } }
                } finally {
                    log(54, yield_!(6)); //@54
                } }
            } except _: LookupError {
                yield_!(7); //@56
            } except e15: BaseException {
                caught(58, &e15);
                raise!(); //@57
            } finally {
                log(59, n); //@59
            } }
            three(n, n, 7) //@61
        } except e16: Cancelled {
            caught(64, &e16);
            raise!(); //@62
            yield_!(n) //@63
        } except e17: BaseException {
            caught(67, &e17);
            raise!(ValueError::new("m18")); //@65
            n //@66
        } else {
            yield_!(1); //@68
            (0 + 6) % 7 //@69
        } };
    } finally {
        yield_!(yield_from!(p53_g2(5))); //@71
    } }
    yield_from!(p53_g2(1)) //@73
}
#[generator]
fn p53_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(n); //@74
    log(75, (5 + eval(n)) % 7); //@75
    if (eval(n)) < 5 { //@101
        try_! { {
            let mut v19: i64 = try_! { {
                let mut k20: Option<Exception> = None;
                try_! { {
                    let mut i21 = 0;
                    while i21 < 1 && (((yield_!(7)) == 0) || ((2) > 1)) { //@89
                        i21 += 1;
                        try_! { {
                            log(77, eval(i21)); //@77
                            yield_!(yield_!(n)); //@78
                        } except e22: LookupError {
                            log(79, 4); //@79
                            let mut v23: i64 = fails(n)?; //@80
                            raise!(); //@81
                        } except e24: ValueError {
                            caught(84, &e24);
                            log(82, i21); //@82
                            log(83, yield_!(n)); //@83
                        } except e25: (LookupError | ValueError) {
                            caught(86, &e25);
                            log(85, (2 + i21) % 7); //@85
                        } else {
                            log(87, yield_!(n)); //@87
                        } }
                    }
                } finally {
                    yield_!(1); //@90
                } }
                (n + n) % 7 //@92
            } except e26: Cancelled {
                yield_!(2); //@93
                (n + n) % 7 //@94
            } except _: (Custom | Custom) {
                log(95, three(2, n, n)); //@95
                (n + 3) % 7 //@96
            } };
        } finally {
            yield_!(eval(n)); //@98
        } }
    } else {
        yield_!(three(7, 3, 0)); //@100
    }
    three(1, 0, 1) //@102
}

#[generator]
fn p54_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut v1: i64 = n; //@1
    log(2, 4); //@2
    try_! { {
        let mut i2 = 0;
        while i2 < 2 && ((v1) > 4) { //@32
            i2 += 1;
            if (eval(n)) != 2 { //@31
                let mut i3 = 0;
                while i3 < 1 && ((eval(4)) > 1) { //@30
                    i3 += 1;
                    let mut v4: i64 = try_! { {
                        raise!(Custom::new("m5")); //@3
                        eval(n) //@4
                    } finally {
                        let mut i6 = 0;
                        while i6 < 3 && ((eval(i3)) == 0) { //@6
                            i6 += 1;
                            log(5, fails(6)?); //@5
                        }
                        let mut v7: i64 = try_! { {
                            log(7, 7); //@7
                            log(8, eval(i2)); //@8
                            eval(7) //@9
                        } except _: StopIteration {
                            log(10, (n + 7) % 7); //@10
                            log(11, three(3, 3, 5)); //@11
                            i2 //@12
                        } };
                    } };
                    let mut i8 = 0;
                    while i8 < 2 && ((fails(7)?) != 3) { //@20
                        i8 += 1;
                        try_! { {
                            log(15, 3); //@15
                        } finally {
                            v1 = eval(fails(6)?); //@16
                            yield_!(three(v4, v1, 3)); //@17
                            log(18, eval(n)); //@18
                        } }
                    }
                    let mut v9: i64 = try_! { {
                        break;
                        eval(v1) //@22
                    } finally {
                        v1 = eval(v1); //@23
                        try_! { {
                            v1 = eval(eval(1)); //@24
                        } except e10: (LookupError | StopIteration) {
                            caught(26, &e10);
                            yield_!(eval(i2)); //@25
                        } finally {
                            log(27, fails(v4)?); //@27
                        } }
                    } };
                }
            }
        }
    } finally {
        yield_!(three(n, n, 1)); //@33
    } }
    n //@35
}

#[generator]
fn p55_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        log(1, three(n, 4, fails(n)?)); //@1
        let mut v1: i64 = try_! { {
            log(2, n); //@2
            log(3, yield_!(eval(n))); //@3
            log(4, n); //@4
            yield_!(n) //@5
        } except e2: Custom {
            caught(29, &e2);
            let mut i3 = 0;
            while i3 < 3 && ((yield_!(n)) != 2) { //@27
                i3 += 1;
                for i4 in 0..(n) % 4 { //@9
                    yield_from!(p55_g2(fails(i3)?)); //@6
                    caught(7, &e2);
                    break;
                }
                try_! { {
                    if !((fails(1)?) > 5) { //@23
                        let mut k5: Option<Exception> = None;
                        if (eval(n)) != 4 { //@13
                            log(11, three(i3, i3, 0)); //@11
                            log(12, (n + n) % 7); //@12
                        }
                    } else {
                        try_! { {
                            caught(14, &e2);
                            yield_!((i3 + 3) % 7); //@15
                        } except _: BaseException {
                            log(16, yield_!(n)); //@16
                            yield_!(three(n, n, 7)); //@17
                            raise!(); //@18
                        } finally {
                            log(19, n); //@19
                            log(20, three(i3, 4, 6)); //@20
                        } }
                        log(22, yield_!(yield_!(7))); //@22
                    }
                } except e6: LookupError {
                    yield_!(eval(n)); //@24
                } else {
                    raise!(GeneratorExit); //@25
                } }
            }
            2 //@28
        } };
    } except e8: GeneratorExit {
        yield_!((n + n) % 7); //@31
    } finally {
        yield_!((n + 1) % 7); //@32
    } }
    eval(n) //@34
}
#[generator]
fn p55_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        raise!(RuntimeError::new("m9")); //@35
    } except e10: Custom {
        caught(37, &e10);
        note(&e10, "note 11");
    } else {
        yield_!(n); //@38
    } finally {
        let mut v12: i64 = try_! { {
            log(39, eval(yield_from!(p55_g2(0)))); //@39
            eval(n) //@40
        } except e13: BaseException {
            yield_!(yield_from!(p55_g2(n))); //@41
            let mut i14 = 0;
            loop {
                if i14 == 2 { break; }
                i14 += 1;
                let mut v15: i64 = yield_!(eval(7)); //@42
                try_! { {
                    let mut i16 = 0;
                    while i16 < 3 && (((i14) < 3) || ((0) == 0)) { //@46
                        i16 += 1;
                        yield_!(eval(n)); //@43
                        let mut i17 = 0;
                        loop {
                            if i17 == 3 { break; }
                            i17 += 1;
                            log(44, v15); //@44
                        }
                    }
                    break;
                } finally {
                    log(48, eval(fails(n)?)); //@48
                } }
            }
            fails(4)? //@51
        } };
    } }
    three(n, 1, n) //@54
}
#[generator]
fn p55_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        let mut v18: i64 = three(7, yield_!(n), yield_!(0)); //@55
        log(56, eval(yield_!(n))); //@56
        let mut v19: i64 = try_! { {
            yield_!(eval(0)); //@57
            4 //@58
        } except _ {
            try_! { {
                for i20 in 0..(v18) % 4 { //@71
                    try_! { {
                        try_! { {
                            log(59, n); //@59
                            log(60, n); //@60
                            continue;
                        } except e21: (LookupError | ValueError) {
                            let mut k22: Option<Exception> = None;
                            caught(63, &e21);
                        } except e23: Custom {
                            raise!(e23.clone()); //@64
                        } else {
                            log(65, (5 + n) % 7); //@65
                        } finally {
                            log(66, n); //@66
                        } }
                    } except e24: TypeError {
                        raise!(e24.clone()); //@68
                    } else {
                        raise!(ValueError::new("m25")); //@69
                    } }
                }
            } except _: BaseException {
                yield_!(eval(n)); //@72
            } finally {
                log(73, eval(n)); //@73
            } }
            6 //@75
        } };
    } except e26: BaseException {
        yield_!(eval(3)); //@77
    } finally {
        raise!(ValueError::new("m27")); //@78
    } }
    yield_!(1) //@80
}

dunder! {
    fn p56_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v1: i64 = try {
            try {
                (yield (yield n)); //@1
            } except e2: TypeError {
                caught(3, &e2);
                (yield n); //@2
            } except e3: LookupError {
                note(&e3, "note 4");
                try {
                    raise StopIteration; //@5
                    let mut v6: i64 = try {
                        (yield (yield n)); //@6
                        note(&e3, "note 7");
                        (yield 5) //@8
                    } except e8: TypeError {
                        (yield eval(5)); //@9
                        (yield n) //@10
                    } except e9: BaseException {
                        return three(n, n, n); //@11
                        n //@12
                    } else {
                        let mut k10: Option<Exception> = None;
                        fails(n)? //@14
                    } finally {
                        log(15, three(eval(n), (yield n), (yield 7))); //@15
                        return fails(5)?; //@16
                    };
                } except e11: BaseException {
                    try {
                        try {
                            let mut i12 = 0;
                            while i12 < 2 && ((((n + n) % 7) != 2) && ((fails(n)?) == 5)) { //@21
                                i12 += 1;
                                log(18, n); //@18
                                log(19, i12); //@19
                                log(20, (3 + eval(2)) % 7); //@20
                            }
                        } except e13 {
                            if ((n + n) % 7) <= 0 { //@26
                                (yield fails(3)?); //@22
                                log(23, eval(eval(4))); //@23
                                return (yield n); //@24
                            } else {
                                log(25, fails(n)?); //@25
                            }
                        }
                    } except e14: RuntimeError {
                        caught(29, &e14);
                        (yield eval(n)); //@28
                    } finally {
                        return eval(n); //@30
                    }
                } else {
                    (yield eval(3)); //@32
                }
            } finally {
                (yield three(n, n, 4)); //@34
            }
            three(n, n, n) //@36
        } except e15: BaseException {
            caught(39, &e15);
            (yield (yield 3)); //@37
            (yield from p56_g1(n)) //@38
        } else {
            raise GeneratorExit; //@40
            (yield from p56_g1(n)) //@41
        } finally {
            raise LookupError::new("m17") from ValueError::new("m18"); //@42
        };
        (yield from p56_g1(2)) //@44
    }
    fn p56_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        log(45, eval((yield 0))); //@45
        raise RuntimeError::new("m19") from RuntimeError::new("m20"); //@46
        eval(n) //@47
    }
    fn p56_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield n); //@48
        try {
            for i21 in 0..((yield 2)) % 4 { //@75
                log(49, 5); //@49
                try {
                    try {
                        let mut v22: i64 = (three(0, i21, n) + eval(i21)) % 7; //@50
                        try {
                            let mut v23: i64 = eval(fails(n)?); //@51
                            try {
                                log(52, eval(i21)); //@52
                            } except e24: LookupError {
                                caught(54, &e24);
                                note(&e24, "note 25");
                            } else {
                                log(55, eval(v23)); //@55
                                log(56, (yield 3)); //@56
                                log(57, eval(1)); //@57
                                (yield fails(v22)?); //@58
                            } finally {
                                log(59, eval(6)); //@59
                            }
                        } finally {
                            return (n + v22) % 7; //@61
                        }
                    } except _: (RuntimeError | Cancelled) {
                        (yield eval(i21)); //@63
                    } except e26: LookupError {
                        caught(65, &e26);
                        raise Custom::new("m27"); //@64
                    } except e28: (ValueError | LookupError) {
                        caught(67, &e28);
                        raise e28.clone(); //@66
                    } finally {
                        log(68, 1); //@68
                    }
                } except e29: Custom {
                    caught(71, &e29);
                    log(70, (yield 1)); //@70
                } else {
                    (yield eval(7)); //@72
                } finally {
                    log(73, i21); //@73
                }
            }
        } except e30: BaseException {
            (yield eval(n)); //@76
        }
        0 //@78
    }
}

#[generator]
fn p57_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return eval(5); //@1
    yield_!(n); //@2
    yield_!(n) //@3
}
#[generator]
fn p57_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(Custom::new("m1")); //@4
    yield_!(3); //@5
    eval(n) //@6
}

#[generator]
fn p58_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(5); //@1
    let mut k1: Option<Exception> = None;
    yield_!(eval(n)); //@3
    try_! { {
        if ((three(7, n, n)) != 0) && (((7 + 4) % 7) < 2) { //@27
            raise!(Cancelled::new(Some("m2".to_owned()))); //@4
        } else {
            if ((n) < 2) || ((yield_!(n)) < 0) { //@26
                for i3 in 0..(n) % 4 { //@25
                    let mut v4: i64 = yield_!(eval(2)); //@5
                    try_! { {
                        try_! { {
                            log(6, yield_!(6)); //@6
                            log(7, v4); //@7
                        } except e5: (LookupError | ValueError) {
                            v4 = three(n, (2 + n) % 7, fails(n)?); //@8
                            log(9, 7); //@9
                        } finally {
                            yield_from!(p58_g1(fails(n)?)); //@10
                            log(11, yield_from!(p58_g1(three(i3, v4, n)))); //@11
                        } }
                    } except e6: TypeError {
                        let mut v7: i64 = (yield_!(v4) + fails(0)?) % 7; //@13
                        if ((yield_!(5)) == 4) && ((eval(3)) == 1) { //@15
                            yield_!(fails(n)?); //@14
                        }
                        try_! { {
                            log(16, 7); //@16
                        } except e8: BaseException {
                            caught(21, &e8);
                            log(17, yield_!(v7)); //@17
                            yield_from!(p58_g1(yield_!(v4))); //@18
                            log(19, (7 + v4) % 7); //@19
                            continue;
                        } finally {
                            raise!(Custom::new("m9")); //@22
                        } }
                    } }
                }
            }
        }
    } except e10 {
        yield_!(yield_from!(p58_g1(n))); //@28
    } else {
        raise!(TypeError::new("m11")); //@29
    } finally {
        raise!(Custom::new("m12")); //@30
    } }
    yield_from!(p58_g1(n)) //@32
}
#[generator]
fn p58_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(LookupError::new("m13")); //@33
    yield_!(7); //@34
    eval(n) //@35
}

#[generator]
fn p59_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(Custom::new("m1")); //@1
    yield_!(n); //@2
    n //@3
}
#[generator]
fn p59_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(n); //@4
    try_! { {
        raise!(Custom::new("m2")); //@5
    } except e3: (Custom | LookupError) {
        caught(38, &e3);
        try_! { {
            caught(6, &e3);
        } except e4 {
            caught(34, &e4);
            let mut v5: i64 = try_! { {
                log(7, 0); //@7
                note(&e3, "note 6");
                try_! { {
                    let mut k7: Option<Exception> = None;
                    try_! { {
                        try_! { {
                            log(10, yield_!(n)); //@10
                        } except e8: TypeError {
                            caught(13, &e8);
                            yield_!(eval(5)); //@11
                            log(12, eval(1)); //@12
                        } except e9: RuntimeError {
                            caught(15, &e9);
                            log(14, eval(n)); //@14
                        } except e10: BaseException {
                            caught(17, &e10);
                            raise!(GeneratorExit); //@16
                        } else {
                            log(18, 6); //@18
                        } }
                    } except e12: (StopIteration | TypeError) {
                        yield_!((n + n) % 7); //@20
                    } finally {
                        yield_!(eval(n)); //@21
                    } }
                } except e13: BaseException {
                    yield_!(yield_!(n)); //@23
                } finally {
                    raise!(TypeError::new("m14")); //@24
                } }
                0 //@26
            } except e15: BaseException {
                caught(29, &e15);
                log(27, n); //@27
                eval(n) //@28
            } else {
                raise!(); //@30
                three(1, n, n) //@31
            } finally {
                yield_!(eval(n)); //@32
            } };
        } else {
            log(35, n); //@35
        } finally {
            raise!(LookupError::new("m16")); //@36
        } }
    } except e17: (ValueError | ValueError) {
        raise!(); //@39
    } except e18: (LookupError | RuntimeError) {
        yield_!(n); //@40
    } finally {
        log(41, 2); //@41
    } }
    fails(1)? //@43
}

dunder! {
    fn p60_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            try {
                for i1 in 0..(n) % 4 { //@26
                    try {
                        let mut k2: Option<Exception> = None;
                        log(2, i1); //@2
                        let mut i3 = 0;
                        loop {
                            if i3 == 1 { break; }
                            i3 += 1;
                            if (eval(i3)) == 4 { //@5
                                raise LookupError::new("m4"); //@3
                            } else {
                                let mut v5: i64 = eval(7); //@4
                            }
                            try {
                                log(6, eval(n)); //@6
                                log(7, i3); //@7
                            } except e6: (Cancelled | ValueError) {
                                log(8, eval(n)); //@8
                                log(9, n); //@9
                                log(10, i3); //@10
                            } else {
                                (yield eval(i3)); //@11
                                log(12, n); //@12
                                raise StopIteration from LookupError::new("m8"); //@13
                            }
                            if let Some(k2) = k2.clone() {
                                raise k2; //@15
                            }
                            try {
                                log(16, i1); //@16
                                let mut v9: i64 = eval(i3); //@17
                            } except e10 {
                                log(18, i3); //@18
                                log(19, i1); //@19
                            } finally {
                                log(20, 0); //@20
                            }
                        }
                    } except e11: BaseException {
                        raise Cancelled::new(Some("m12".to_owned())) from ValueError::new("m13"); //@23
                    } else {
                        continue;
                    }
                }
            } except e14: LookupError {
                raise e14.clone() from ValueError::new("m15"); //@27
            }
        } except e16: (LookupError | Custom) {
            caught(30, &e16);
            log(29, 1); //@29
        } except e17: RuntimeError {
            (yield eval(1)); //@31
        } else {
            log(32, (yield from p60_g2(7))); //@32
        }
        (yield from p60_g1(n)) //@34
    }
    fn p60_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut v18: i64 = (eval(n) + eval(n)) % 7; //@35
        try {
            (yield from p60_g2(0)); //@36
            try {
                try {
                    let mut v19: i64 = (yield from p60_g2(6)); //@37
                } except _: (RuntimeError | GeneratorExit) {
                    raise ValueError::new("m20") from LookupError::new("m21"); //@38
                } except _: RuntimeError {
                    log(39, 4); //@39
                    v18 = 1; //@40
                    log(41, three(n, (yield from p60_g2(v18)), (n + n) % 7)); //@41
                    (yield from p60_g2((yield from p60_g2(n)))); //@42
                }
                log(44, (v18 + eval(n)) % 7); //@44
                (yield from p60_g2(n)); //@45
            } finally {
                let mut v22: i64 = try {
                    try {
                        try {
                            raise Cancelled::new(Some("m23".to_owned())); //@46
                        } except e24 {
                            caught(48, &e24);
                            (yield eval(6)); //@47
                        } finally {
                            log(49, 3); //@49
                        }
                    } except e25: RuntimeError {
                        caught(52, &e25);
                        (yield eval(n)); //@51
                    } except e26: BaseException {
                        caught(54, &e26);
                        (yield eval(n)); //@53
                    } else {
                        return (yield from p60_g2(7)); //@55
                    } finally {
                        (yield three(n, 2, 5)); //@56
                    }
                    fails(v18)? //@58
                } except e27: StopIteration {
                    (yield eval(0)); //@59
                    eval(0) //@60
                } except e28: Cancelled {
                    caught(63, &e28);
                    (yield 4); //@61
                    7 //@62
                };
            }
        } finally {
            raise RuntimeError::new("m29"); //@66
        }
        eval(n) //@68
    }
    fn p60_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        if ((eval(n)) > 3) || ((eval(n)) <= 1) { //@93
            try {
                try {
                    try {
                        log(69, 1); //@69
                        try {
                            log(70, fails((0 + n) % 7)?); //@70
                            try {
                                log(71, n); //@71
                                log(72, fails(3)?); //@72
                                let mut k30: Option<Exception> = None;
                                let mut v31: i64 = 4; //@74
                            } except e32: (LookupError | TypeError) {
                                log(75, three(3, n, n)); //@75
                                log(76, 6); //@76
                                return (n + n) % 7; //@77
                            } finally {
                                log(78, n); //@78
                            }
                        } except e33: Custom {
                            (yield (n + 3) % 7); //@80
                        } finally {
                            log(81, 5); //@81
                        }
                    } except e34: ValueError {
                        caught(84, &e34);
                        (yield n); //@83
                    } except _: BaseException {
                        (yield eval(n)); //@85
                    } else {
                        log(86, eval(6)); //@86
                    } finally {
                        (yield eval(n)); //@87
                    }
                } except e35: LookupError {
                    (yield 0); //@89
                }
            } except e36: TypeError {
                (yield three(2, n, n)); //@91
            }
        }
        3 //@94
    }
}

dunder! {
    fn p61_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut i1 = 0;
        while i1 < 1 && ((eval(1)) <= 5) { //@41
            i1 += 1;
            try {
                if !(((yield i1)) != 5) { //@2
                    (yield three(5, 2, i1)); //@1
                }
            } except e2: (ValueError | Custom) {
                caught(38, &e2);
                try {
                    log(3, ((i1 + 1) % 7 + eval(n)) % 7); //@3
                    try {
                        try {
                            let mut v3: i64 = try {
                                log(4, n); //@4
                                log(5, eval(i1)); //@5
                                (yield 5) //@6
                            } finally {
                                log(7, eval(n)); //@7
                                log(8, (yield n)); //@8
                            };
                            (yield (4 + i1) % 7); //@10
                            try {
                                v3 = (yield (yield v3)); //@11
                                log(12, i1); //@12
                                caught(13, &e2);
                                (yield (3 + v3) % 7); //@14
                            } except e4: (RuntimeError | RuntimeError) {
                                break;
                            } finally {
                                log(16, eval(2)); //@16
                                let mut v5: i64 = (yield eval(5)); //@17
                                log(18, eval(i1)); //@18
                                let mut v6: i64 = 1; //@19
                            }
                        } except e7 {
                            (yield 7); //@21
                            (yield three(6, 3, n)); //@22
                        } else {
                            log(23, eval(2)); //@23
                        }
                    } except e8: ValueError {
                        caught(26, &e8);
                        (yield 1); //@25
                    } except e9: ValueError {
                        caught(28, &e9);
                        continue;
                    } else {
                        raise StopIteration from ValueError::new("m11"); //@29
                    }
                } except e12: (LookupError | StopIteration) {
                    caught(32, &e12);
                    (yield n); //@31
                } except e13: BaseException {
                    caught(34, &e13);
                    continue;
                } else {
                    raise e2.clone(); //@35
                } finally {
                    raise RuntimeError::new("m14") from GeneratorExit; //@36
                }
            } finally {
                return (i1 + i1) % 7; //@39
            }
        }
        (yield 6) //@42
    }
}

dunder! {
    fn p62_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        if (eval(5)) > 0 { //@42
            if ((eval(n)) != 4) || ((n) > 0) { //@41
                let mut k1: Option<Exception> = None;
                let mut v2: i64 = try {
                    log(2, 7); //@2
                    log(3, 5); //@3
                    if ((eval(n)) > 4) || ((n) < 4) { //@5
                        return eval(n); //@4
                    }
                    eval(n) //@6
                } except e3: BaseException {
                    caught(39, &e3);
                    log(7, eval(n)); //@7
                    try {
                        let mut v4: i64 = eval(eval(n)); //@8
                        try {
                            try {
                                let mut v5: i64 = v4; //@9
                                return eval(v5); //@10
                            } except _: (GeneratorExit | ValueError) {
                                log(11, n); //@11
                            } finally {
                                (yield n); //@12
                                log(13, 7); //@13
                            }
                            caught(15, &e3);
                        } except e6: (LookupError | Cancelled) {
                            caught(21, &e6);
                            try {
                                log(16, 7); //@16
                                (yield v4); //@17
                                raise RuntimeError::new("m7") from LookupError::new("m8"); //@18
                            } finally {
                                log(19, eval(n)); //@19
                            }
                        } except e9 {
                            caught(32, &e9);
                            log(22, eval((yield from p62_g2(0)))); //@22
                            let mut v10: i64 = try {
                                (yield n); //@23
                                three(3, 0, n) //@24
                            } except _: (ValueError | StopIteration) {
                                raise e9.clone() from None; //@25
                                n //@26
                            } except e11 {
                                log(27, v4); //@27
                                2 //@28
                            } else {
                                raise StopIteration; //@29
                                eval(v4) //@30
                            };
                        }
                    } except e13 {
                        caught(35, &e13);
                        (yield n); //@34
                    } finally {
                        (yield eval(1)); //@36
                    }
                    three(n, 6, n) //@38
                };
            }
        }
        (n + n) % 7 //@43
    }
    fn p62_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        if (n) > 1 { //@45
            (yield from p62_g2((yield from p62_g2(n)))); //@44
        }
        for i14 in 0..(n) % 4 { //@72
            try {
                let mut i15 = 0;
                let mut v16: i64 = loop {
                    if i15 == 1 { break 6; }
                    i15 += 1;
                    log(46, (eval(n) + i14) % 7); //@46
                    log(47, eval(i14)); //@47
                };
                let mut i17 = 0;
                while i17 < 1 && ((eval(5)) > 2) { //@67
                    i17 += 1;
                    try {
                        try {
                            let mut v18: i64 = try {
                                raise GeneratorExit; //@49
                                eval(n) //@50
                            } except e20: Custom {
                                let mut v21: i64 = eval(fails(i14)?); //@51
                                log(52, eval(i14)); //@52
                                log(53, eval(n)); //@53
                                eval(0) //@54
                            } except _: (ValueError | ValueError) {
                                break;
                                eval(v16) //@56
                            } else {
                                raise ValueError::new("m22") from ValueError::new("m23"); //@57
                                eval(i17) //@58
                            } finally {
                                (yield eval(i14)); //@59
                            };
                        } except e24 {
                            caught(62, &e24);
                            continue;
                        }
                    } except _: Cancelled {
                        raise StopIteration from None; //@64
                    } else {
                        (yield eval(v16)); //@65
                    }
                }
            } except e26: (StopIteration | TypeError) {
                (yield (yield from p62_g2(5))); //@68
            } else {
                return eval(i14); //@69
            } finally {
                (yield eval(i14)); //@70
            }
        }
        (yield from p62_g2(n)) //@73
    }
    fn p62_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut k27: Option<Exception> = None;
        return eval(5); //@75
        (yield n); //@76
        eval(4) //@77
    }
}

dunder! {
    fn p63_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            try {
                let mut v1: i64 = try {
                    try {
                        for i2 in 0..(eval(7)) % 4 { //@2
                            raise LookupError::new("m3"); //@1
                        }
                    } except e4: StopIteration {
                        try {
                            try {
                                log(3, eval(n)); //@3
                                raise GeneratorExit; //@4
                            } except e6: LookupError {
                                caught(9, &e6);
                                log(5, three(n, n, n)); //@5
                                (yield eval(6)); //@6
                                log(7, n); //@7
                                (yield 0); //@8
                            } except e7 {
                                log(10, (yield from p63_g1(n))); //@10
                            }
                        } except e8 {
                            caught(13, &e8);
                            raise; //@12
                        } finally {
                            let mut i9 = 0;
                            while i9 < 3 && ((n) > 3) { //@17
                                i9 += 1;
                                log(14, eval(i9)); //@14
                                log(15, i9); //@15
                                log(16, eval(7)); //@16
                            }
                            (yield (yield from p63_g1(0))); //@18
                            log(19, three(eval(n), (yield from p63_g1(5)), 1)); //@19
                            note(&e4, "note 10");
                        }
                        (yield eval(n)); //@22
                        try {
                            raise; //@23
                        } except e11: ValueError {
                            caught(25, &e11);
                            log(24, n); //@24
                        }
                    }
                    n //@28
                } except _ {
                    (yield 5); //@29
                    n //@30
                } else {
                    log(31, eval(n)); //@31
                    three(n, n, n) //@32
                };
            } except _: ValueError {
                return eval(n); //@34
            } except _: BaseException {
                log(35, n); //@35
            } finally {
                (yield n); //@36
            }
        } except e12: (GeneratorExit | ValueError) {
            raise StopIteration; //@38
        } else {
            raise RuntimeError::new("m14"); //@39
        } finally {
            return three(0, n, n); //@40
        }
        eval(6) //@42
    }
    fn p63_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        (yield from p63_g2(eval(n))); //@43
        try {
            log(44, 1); //@44
            let mut v15: i64 = try {
                try {
                    let mut v16: i64 = 0; //@45
                    (yield from p63_g2(eval(6))); //@46
                    let mut v17: i64 = try {
                        try {
                            log(47, (yield from p63_g2(eval(4)))); //@47
                            let mut v18: i64 = (yield from p63_g2((0 + v16) % 7)); //@48
                            try {
                                (yield 5); //@49
                                log(50, n); //@50
                                (yield 6); //@51
                                raise LookupError::new("m19"); //@52
                            } except e20: Custom {
                                log(53, n); //@53
                            } finally {
                                log(54, eval(n)); //@54
                            }
                        } except e21 {
                            caught(57, &e21);
                            raise ValueError::new("m22"); //@56
                        } finally {
                            raise ValueError::new("m23") from ValueError::new("m24"); //@58
                        }
                        (n + 7) % 7 //@60
                    } except e25: RuntimeError {
                        return (yield from p63_g2(2)); //@61
                        three(v16, 7, 3) //@62
                    } except e26: (ValueError | ValueError) {
                        caught(65, &e26);
                        return (0 + 5) % 7; //@63
                        eval(n) //@64
                    } finally {
                        log(66, 3); //@66
                    };
                } except e27 {
                    (yield eval(2)); //@68
                } else {
                    (yield (6 + n) % 7); //@69
                }
                eval(7) //@71
            } except e28 {
                caught(74, &e28);
                return eval(n); //@72
                three(3, n, n) //@73
            } finally {
                log(75, (n + 5) % 7); //@75
            };
        } except e29 {
            caught(78, &e29);
            (yield eval(n)); //@77
        } else {
            (yield n); //@79
        }
        three(n, n, 2) //@81
    }
    fn p63_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        return eval(0); //@82
        (yield n); //@83
        4 //@84
    }
}

dunder! {
    fn p64_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        return eval(n); //@1
        (yield n); //@2
        (n + 7) % 7 //@3
    }
    fn p64_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            try {
                let mut v1: i64 = try {
                    raise RuntimeError::new("m2"); //@4
                    n //@5
                } except e3: (Custom | RuntimeError) {
                    caught(26, &e3);
                    try {
                        let mut v4: i64 = eval(eval(n)); //@6
                        let mut v5: i64 = eval(eval(v4)); //@7
                        (yield 0); //@8
                        try {
                            try {
                                log(9, eval(n)); //@9
                                let mut k6: Option<Exception> = None;
                                log(11, eval(v4)); //@11
                            } except e7 {
                                log(12, eval(v4)); //@12
                                log(13, eval(v4)); //@13
                                (yield eval(2)); //@14
                            } else {
                                raise; //@15
                            }
                        } except e8: ValueError {
                            caught(18, &e8);
                            raise RuntimeError::new("m9"); //@17
                        }
                    } except e10: ValueError {
                        raise StopIteration from None; //@20
                    } except e12: (ValueError | LookupError) {
                        caught(22, &e12);
                        log(21, fails(n)?); //@21
                    } except _: LookupError {
                        raise; //@23
                    }
                    eval(n) //@25
                };
            } except e13: (Custom | RuntimeError) {
                raise; //@28
            }
        } except e14: Custom {
            caught(31, &e14);
            raise e14.clone(); //@30
        }
        fails(4)? //@33
    }
}

dunder! {
    fn p65_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        return n; //@1
        (yield n); //@2
        fails(n)? //@3
    }
    fn p65_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            raise TypeError::new("m1"); //@4
            let mut k2: Option<Exception> = None;
            try {
                if let Some(k2) = k2.clone() {
                    raise k2; //@6
                }
            } except e3: BaseException {
                caught(8, &e3);
                let mut v4: i64 = eval(eval(4)); //@7
            } else {
                let mut i5 = 0;
                while i5 < 2 && ((three(n, 1, n)) <= 4) { //@11
                    i5 += 1;
                    log(9, 5); //@9
                    (yield eval(i5)); //@10
                }
                try {
                    try {
                        (yield eval(n)); //@12
                    } except e6: Custom {
                        caught(21, &e6);
                        try {
                            try {
                                log(13, 7); //@13
                                let mut v7: i64 = eval(eval(n)); //@14
                            } except _: BaseException {
                                raise Cancelled::new(Some("m8".to_owned())); //@15
                            }
                        } except e9: LookupError {
                            (yield eval(5)); //@17
                        } except e10: BaseException {
                            caught(19, &e10);
                            return eval(7); //@18
                        }
                    } except e11: ValueError {
                        log(22, eval(n)); //@22
                    }
                } except e12 {
                    (yield eval(n)); //@24
                } finally {
                    (yield n); //@25
                }
            } finally {
                (yield n); //@27
            }
        } except e13: BaseException {
            caught(30, &e13);
            log(29, n); //@29
        }
        3 //@32
    }
}

dunder! {
    fn p66_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                (yield from p66_g1((yield from p66_g1(2)))); //@1
                let mut v1: i64 = try {
                    try {
                        try {
                            return (yield n); //@2
                        } except e2: (StopIteration | TypeError) {
                            caught(13, &e2);
                            note(&e2, "note 3");
                            let mut v4: i64 = try {
                                (yield from p66_g1(n)); //@4
                                log(5, (yield n)); //@5
                                raise TypeError::new("m5"); //@6
                                eval(7) //@7
                            } finally {
                                log(8, eval(n)); //@8
                                log(9, (0 + n) % 7); //@9
                                log(10, n); //@10
                                log(11, three(n, n, n)); //@11
                            };
                        } except e6: Custom {
                            caught(15, &e6);
                            return n; //@14
                        } except e7 {
                            let mut k8: Option<Exception> = None;
                        } else {
                            return eval(2); //@17
                            log(18, fails(three(n, 1, n))?); //@18
                            (yield from p66_g1((yield n))); //@19
                            (yield fails(n)?); //@20
                        } finally {
                            (yield (yield 5)); //@21
                        }
                        raise Custom::new("m9"); //@23
                    } except e10: RuntimeError {
                        caught(35, &e10);
                        try {
                            let mut v11: i64 = try {
                                (yield 7); //@24
                                3 //@25
                            } except e12: LookupError {
                                caught(28, &e12);
                                raise e12.clone(); //@26
                                eval(n) //@27
                            } else {
                                raise e10.clone() from None; //@29
                                eval(0) //@30
                            };
                        } except e13: GeneratorExit {
                            raise GeneratorExit from e10.clone(); //@32
                        } except e15: BaseException {
                            raise; //@33
                        }
                    } except _: LookupError {
                        raise Custom::new("m16"); //@36
                    } finally {
                        return (yield 0); //@37
                    }
                    three(n, n, n) //@39
                } except e17: Custom {
                    (yield eval(n)); //@40
                    eval(7) //@41
                } except _ {
                    log(42, eval(n)); //@42
                    5 //@43
                } finally {
                    (yield fails(n)?); //@44
                };
            } except _: (ValueError | LookupError) {
                raise GeneratorExit; //@46
            } finally {
                (yield (yield n)); //@47
            }
        } except e19 {
            caught(50, &e19);
            log(49, 3); //@49
        }
        (yield from p66_g1(n)) //@52
    }
    fn p66_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            log(53, n); //@53
        } except e20: StopIteration {
            caught(55, &e20);
            let mut v21: i64 = n; //@54
        } except e22 {
            caught(57, &e22);
            let mut v23: i64 = n; //@56
        } else {
            try {
                let mut v24: i64 = fails((yield 4))?; //@58
            } except _ {
                try {
                    let mut v25: i64 = try {
                        try {
                            if ((eval(n)) > 5) || (((yield 5)) != 1) { //@63
                                log(59, n); //@59
                                (yield (yield n)); //@60
                                log(61, n); //@61
                                log(62, (yield n)); //@62
                            }
                        } except e26: Custom {
                            caught(66, &e26);
                            let mut v27: i64 = fails(fails(n)?)?; //@64
                            return n; //@65
                        } except _: LookupError {
                            return (yield n); //@67
                        } except e28: (StopIteration | Custom) {
                            caught(69, &e28);
                            (yield n); //@68
                        } else {
                            raise RuntimeError::new("m29") from None; //@70
                        }
                        eval(n) //@72
                    } except e30: ValueError {
                        raise; //@73
                        5 //@74
                    } except e31: ValueError {
                        (yield n); //@75
                        (n + 1) % 7 //@76
                    } else {
                        log(77, eval(n)); //@77
                        (yield 3) //@78
                    };
                } except e32: BaseException {
                    caught(81, &e32);
                    return eval(n); //@80
                } else {
                    raise LookupError::new("m33"); //@82
                }
            } finally {
                log(84, n); //@84
            }
        }
        eval(n) //@87
    }
}

#[generator]
fn p67_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, n); //@1
    let mut v1: i64 = try_! { {
        raise!(ValueError::new("m2")); //@2
        let mut i3 = 0;
        let mut v4: i64 = loop {
            if i3 == 2 { break 1; }
            i3 += 1;
            yield_!((i3 + 2) % 7); //@3
            try_! { {
                try_! { {
                    try_! { {
                        log(4, (eval(5) + i3) % 7); //@4
                        let mut v5: i64 = try_! { {
                            log(5, eval(i3)); //@5
                            log(6, eval(i3)); //@6
                            log(7, three(i3, n, n)); //@7
                            eval(3) //@8
                        } except e6: (ValueError | RuntimeError) {
                            log(9, 6); //@9
                            log(10, yield_!(7)); //@10
                            log(11, eval(three(2, i3, n))); //@11
                            yield_!(3) //@12
                        } except e7: Cancelled {
                            caught(17, &e7);
                            yield_!(eval(0)); //@13
                            yield_!(eval(i3)); //@14
                            yield_!((i3 + i3) % 7); //@15
                            i3 //@16
                        } finally {
                            continue;
                        } };
                        if ((yield_!(5)) != 0) && ((eval(v5)) <= 3) { //@25
                            log(20, three(6, i3, n)); //@20
                            log(21, eval(fails(3)?)); //@21
                            yield_!(0); //@22
                        } else {
                            log(23, yield_!(n)); //@23
                            v5 = yield_!(eval(n)); //@24
                        }
                    } except e8: (LookupError | ValueError) {
                        caught(27, &e8);
                        yield_!(n); //@26
                    } except e9: LookupError {
                        caught(29, &e9);
                        log(28, yield_!(i3)); //@28
                    } except e10: RuntimeError {
                        raise!(); //@30
                    } else {
                        break 5; //@31
                    } finally {
                        yield_!(yield_!(n)); //@32
                    } }
                } except e11 {
                    caught(35, &e11);
                    yield_!(n); //@34
                } else {
                    yield_!(eval(n)); //@36
                } finally {
                    log(37, eval(n)); //@37
                } }
            } except e12: Custom {
                caught(40, &e12);
                raise!(GeneratorExit); //@39
            } }
        };
        6 //@43
    } except _: BaseException {
        yield_!(7); //@44
        (0 + 5) % 7 //@45
    } else {
        yield_!(4); //@46
        yield_!(3) //@47
    } finally {
        yield_!(n); //@48
    } };
    three(v1, v1, v1) //@50
}

#[generator]
fn p68_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(n); //@1
    let mut v1: i64 = eval(n); //@2
    yield_from!(p68_g1(eval(v1))); //@3
    yield_!(0); //@4
    let mut v2: i64 = try_! { {
        raise!(RuntimeError::new("m3"); from RuntimeError::new("m4")); //@5
        fails(0)? //@6
    } except e5 {
        caught(10, &e5);
        log(7, three((n + v1) % 7, 3, yield_!(n))); //@7
        yield_from!(p68_g1(3)); //@8
        fails(n)? //@9
    } else {
        yield_!(yield_!(3)); //@11
        log(12, v1); //@12
        three(n, 5, n) //@13
    } finally {
        try_! { {
            log(14, v1); //@14
            if !((yield_!(v1)) > 0) { //@17
                let mut v6: i64 = yield_!(n); //@15
                v6 = yield_!(yield_from!(p68_g1(3))); //@16
            }
        } except e7: RuntimeError {
            yield_!(2); //@18
            if (yield_!(n)) <= 3 { //@37
                try_! { {
                    caught(19, &e7);
                    try_! { {
                        log(20, eval(n)); //@20
                        if ((5) > 5) || ((eval(n)) <= 3) { //@24
                            let mut v8: i64 = v1; //@21
                            log(22, eval(v8)); //@22
                            let mut v9: i64 = (0 + fails(n)?) % 7; //@23
                        }
                        if ((yield_!(4)) != 1) || ((eval(4)) != 4) { //@27
                            raise!(Custom::new("m10"); from e7.clone()); //@25
                        } else {
                            yield_!(three(n, 3, v1)); //@26
                        }
                    } except e11: RuntimeError {
                        return 7; //@28
                    } except e12: BaseException {
                        caught(30, &e12);
                        yield_!(eval(n)); //@29
                    } else {
                        raise!(e7.clone()); //@31
                    } }
                } except e13: (GeneratorExit | ValueError) {
                    caught(34, &e13);
                    yield_!(v1); //@33
                } else {
                    raise!(RuntimeError::new("m14"); from LookupError::new("m15")); //@35
                } }
            }
        } except _: (LookupError | Cancelled) {
            yield_!(0); //@38
        } else {
            return yield_from!(p68_g1(v1)); //@39
        } }
    } };
    yield_!(v1) //@42
}
#[generator]
fn p68_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v16: i64 = try_! { {
        let mut i17 = 0;
        while i17 < 3 && ((eval(n)) == 5) { //@60
            i17 += 1;
            try_! { {
                for i18 in 0..(three(4, 3, i17)) % 4 { //@55
                    log(43, yield_!(n)); //@43
                    try_! { {
                        break;
                        let mut v19: i64 = yield_!(eval(n)); //@45
                        if ((n + 6) % 7) < 2 { //@47
                            return eval(i17); //@46
                        }
                        let mut i20 = 0;
                        loop {
                            if i20 == 1 { break; }
                            i20 += 1;
                            log(48, yield_!(i20)); //@48
                            log(49, 6); //@49
                            log(50, i18); //@50
                            log(51, i20); //@51
                        }
                    } except e21 {
                        yield_!(eval(n)); //@53
                    } }
                }
            } except e22: BaseException {
                caught(57, &e22);
                yield_!(eval(2)); //@56
            } finally {
                yield_!(n); //@58
            } }
        }
        fails(7)? //@61
    } finally {
        raise!(Custom::new("m23"); from StopIteration); //@62
    } };
    n //@64
}

dunder! {
    fn p69_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                log(1, 5); //@1
                (yield (n + n) % 7); //@2
            } except e1: Custom {
                (yield n); //@3
                let mut v2: i64 = (yield (n + n) % 7); //@4
            }
            (yield from p69_g2(n)); //@6
        } except e3: (GeneratorExit | RuntimeError) {
            caught(8, &e3);
            return (yield from p69_g2(n)); //@7
        } except e4: ValueError {
            try {
                let mut k5: Option<Exception> = None;
                (yield n); //@10
            } except e6 {
                return (yield n); //@11
            } finally {
                (yield from p69_g1(eval(n))); //@12
                note(&e4, "note 7");
                let mut v8: i64 = eval(eval(1)); //@14
            }
            let mut v9: i64 = n; //@16
        } finally {
            (yield from p69_g2(fails(n)?)); //@17
            let mut v10: i64 = try {
                try {
                    log(18, eval(eval(n))); //@18
                    let mut k11: Option<Exception> = None;
                    log(20, n); //@20
                } finally {
                    try {
                        if (n) == 3 { //@31
                            let mut v12: i64 = try {
                                raise StopIteration; //@21
                                n //@22
                            } except _: Cancelled {
                                log(23, (yield from p69_g2(n))); //@23
                                (yield n) //@24
                            } except _: LookupError {
                                return three(n, n, 3); //@25
                                (yield 0) //@26
                            } else {
                                return eval(6); //@27
                                (yield 2) //@28
                            };
                        } else {
                            (yield three(n, n, n)); //@30
                        }
                    } except e14: (Custom | ValueError) {
                        caught(33, &e14);
                        log(32, (yield 6)); //@32
                    }
                }
                (yield 4) //@36
            } except e15: (TypeError | GeneratorExit) {
                log(37, eval(n)); //@37
                three(n, 1, n) //@38
            } else {
                return n; //@39
                4 //@40
            };
        }
        three(n, n, n) //@43
    }
    fn p69_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            let mut k16: Option<Exception> = None;
            raise LookupError::new("m17"); //@45
        } except e18: RuntimeError {
            caught(69, &e18);
            try {
                (yield from p69_g2(n)); //@46
                try {
                    let mut v19: i64 = try {
                        (yield eval(n)); //@47
                        (yield n) //@48
                    } except e20 {
                        for i21 in 0..(n) % 4 { //@59
                            try {
                                log(49, eval(4)); //@49
                            } except e22: Custom {
                                caught(51, &e22);
                                log(50, three(n, i21, i21)); //@50
                            } else {
                                log(52, eval(n)); //@52
                                log(53, fails(n)?); //@53
                            }
                            try {
                                (yield n); //@55
                            } except e23: BaseException {
                                caught(57, &e23);
                                raise e20.clone(); //@56
                            }
                        }
                        n //@60
                    } finally {
                        log(61, (yield from p69_g2(n))); //@61
                    };
                } except e24 {
                    (yield eval(n)); //@63
                }
            } except e25: BaseException {
                caught(66, &e25);
                raise ValueError::new("m26"); //@65
            } finally {
                raise RuntimeError::new("m27"); //@67
            }
        } except e28: ValueError {
            raise Custom::new("m29"); //@70
        }
        eval(n) //@72
    }
    fn p69_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield eval(n)); //@73
        let mut v30: i64 = try {
            let mut v31: i64 = try {
                let mut v32: i64 = try {
                    log(74, n); //@74
                    (yield n); //@75
                    (yield 3) //@76
                } except e33: Custom {
                    caught(91, &e33);
                    if (eval(n)) < 1 { //@89
                        try {
                            if ((eval(n)) <= 1) && ((fails(n)?) > 1) { //@78
                                log(77, n); //@77
                            }
                        } except e34: LookupError {
                            caught(87, &e34);
                            try {
                                note(&e34, "note 35");
                                log(80, eval(2)); //@80
                                log(81, eval(n)); //@81
                            } except e36: (ValueError | ValueError) {
                                caught(84, &e36);
                                (yield n); //@82
                                note(&e34, "note 37");
                            } except _: BaseException {
                                log(85, 3); //@85
                            }
                        }
                    }
                    (yield n) //@90
                } except e38 {
                    caught(94, &e38);
                    raise ValueError::new("m39"); //@92
                    (yield n) //@93
                } finally {
                    (yield three(n, 2, n)); //@95
                };
                (yield 4) //@97
            } finally {
                (yield fails(n)?); //@98
            };
            (yield 2) //@100
        } finally {
            raise Custom::new("m40") from Custom::new("m41"); //@101
        };
        fails(4)? //@103
    }
}

dunder! {
    fn p70_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                log(1, n); //@1
                let mut v1: i64 = (yield 3); //@2
            } finally {
                try {
                    return eval(n); //@3
                } finally {
                    log(4, 7); //@4
                    let mut v2: i64 = try {
                        try {
                            log(5, n); //@5
                            let mut k3: Option<Exception> = None;
                            (yield n); //@7
                        } except e4 {
                            caught(24, &e4);
                            try {
                                log(8, eval((yield 1))); //@8
                                log(9, three(n, n, n)); //@9
                            } except e5 {
                                log(10, eval(5)); //@10
                                log(11, 5); //@11
                                let mut k6: Option<Exception> = None;
                                log(13, 1); //@13
                            }
                            log(15, eval((yield n))); //@15
                            try {
                                let mut v7: i64 = fails(fails(n)?)?; //@16
                            } except e8: ValueError {
                                caught(19, &e8);
                                let mut v9: i64 = eval(6); //@17
                                log(18, eval(4)); //@18
                            } except e10: LookupError {
                                caught(22, &e10);
                                caught(20, &e10);
                                let mut v11: i64 = fails((n + n) % 7)?; //@21
                            }
                        }
                        n //@26
                    } except _: BaseException {
                        (yield n); //@27
                        3 //@28
                    };
                }
            }
        } except e12: ValueError {
            caught(33, &e12);
            (yield fails(n)?); //@32
        } finally {
            log(34, (yield n)); //@34
        }
        5 //@36
    }
}

dunder! {
    fn p71_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut i1 = 0;
        let mut v2: i64 = loop {
            if i1 == 1 { break 6; }
            i1 += 1;
            if (eval(n)) == 5 { //@6
                let mut v3: i64 = n; //@1
                let mut v4: i64 = try {
                    raise Cancelled::new(Some("m5".to_owned())); //@2
                    (4 + 0) % 7 //@3
                } finally {
                    raise StopIteration; //@4
                };
            }
            try {
                try {
                    raise Custom::new("m7"); //@7
                } except e8: RuntimeError {
                    caught(30, &e8);
                    let mut i9 = 0;
                    while i9 < 1 && ((n) < 2) { //@29
                        i9 += 1;
                        try {
                            let mut i10 = 0;
                            loop {
                                if i10 == 3 { break; }
                                i10 += 1;
                                log(8, 2); //@8
                                raise; //@9
                            }
                        } except e11: ValueError {
                            try {
                                log(11, fails(i9)?); //@11
                            } finally {
                                log(12, three(i1, n, n)); //@12
                            }
                            log(14, n); //@14
                            let mut i12 = 0;
                            loop {
                                if i12 == 1 { break; }
                                i12 += 1;
                                log(15, i9); //@15
                                log(16, eval(n)); //@16
                                log(17, eval(i1)); //@17
                            }
                        } except e13: Cancelled {
                            caught(24, &e13);
                            (yield from p71_g1(i1)); //@19
                            try {
                                log(20, eval((2 + 0) % 7)); //@20
                            } except e14: BaseException {
                                (yield from p71_g1(3)); //@21
                            } finally {
                                (yield three(i1, 3, 3)); //@22
                            }
                        } except e15: ValueError {
                            (yield 7); //@25
                        } else {
                            (yield i1); //@26
                        } finally {
                            return eval(i1); //@27
                        }
                    }
                } except e16: LookupError {
                    caught(32, &e16);
                    (yield fails(2)?); //@31
                } finally {
                    continue;
                }
            } except e17: ValueError {
                caught(36, &e17);
                (yield n); //@35
            }
        };
        n //@39
    }
    fn p71_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            let mut v18: i64 = try {
                let mut k19: Option<Exception> = None;
                let mut i20 = 0;
                while i20 < 2 && (!((eval(n)) <= 3)) { //@59
                    i20 += 1;
                    log(41, 1); //@41
                    try {
                        (yield eval(n)); //@42
                        (yield (i20 + n) % 7); //@43
                        (yield eval(5)); //@44
                        log(45, eval(eval(4))); //@45
                    } except e21: (GeneratorExit | Custom) {
                        log(46, i20); //@46
                    } finally {
                        if let Some(k19) = k19.clone() {
                            raise k19 from ValueError::new("m22"); //@47
                        }
                        try {
                            let mut v23: i64 = try {
                                log(48, eval(5)); //@48
                                log(49, eval(i20)); //@49
                                eval(i20) //@50
                            } except e24: ValueError {
                                caught(53, &e24);
                                continue;
                                fails(i20)? //@52
                            } finally {
                                raise RuntimeError::new("m25") from None; //@54
                            };
                        } finally {
                            log(56, i20); //@56
                        }
                    }
                }
                (n + n) % 7 //@60
            } finally {
                (yield eval(n)); //@61
            };
        } except e26: RuntimeError {
            caught(64, &e26);
            return 7; //@63
        } except e27: RuntimeError {
            raise e27.clone(); //@65
        } else {
            (yield eval(2)); //@66
        }
        eval(0) //@68
    }
}

#[generator]
fn p72_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(n); //@1
    let mut i1 = 0;
    while i1 < 1 && ((yield_!(0)) == 0) { //@44
        i1 += 1;
        try_! { {
            let mut v2: i64 = 4; //@2
            let mut v3: i64 = try_! { {
                break;
                eval(i1) //@4
            } except e4: BaseException {
                caught(36, &e4);
                caught(5, &e4);
                let mut v5: i64 = try_! { {
                    caught(6, &e4);
                    fails(n)? //@7
                } except e6: (Custom | Custom) {
                    raise!(); //@8
                    three(i1, n, n) //@9
                } except e7: LookupError {
                    caught(31, &e7);
                    yield_!(fails(i1)?); //@10
                    let mut i8 = 0;
                    let mut v9: i64 = loop {
                        if i8 == 1 { break 1; }
                        i8 += 1;
                        try_! { {
                            log(11, eval(5)); //@11
                            raise!(StopIteration; from e7.clone()); //@12
                        } except e11: ValueError {
                            caught(17, &e11);
                            let mut v12: i64 = eval(i8); //@13
                            log(14, i8); //@14
                            log(15, yield_!(i8)); //@15
                            log(16, yield_!(2)); //@16
                        } }
                        if (yield_!(5)) < 4 { //@22
                            log(19, three(n, v2, v2)); //@19
                            log(20, eval(i8)); //@20
                            let mut v13: i64 = eval(1); //@21
                        }
                        caught(23, &e4);
                        try_! { {
                            v2 = eval(0); //@24
                        } except e14: Cancelled {
                            caught(26, &e14);
                            log(25, fails(n)?); //@25
                        } else {
                            yield_!(5); //@27
                        } }
                    };
                    7 //@30
                } else {
                    break;
                    (7 + v2) % 7 //@33
                } };
                eval(v5) //@35
            } else {
                raise!(Custom::new("m15")); //@37
                eval(v2) //@38
            } finally {
                return three(v2, i1, 2); //@39
            } };
        } except e16: BaseException {
            raise!(ValueError::new("m17"); from TypeError::new("m18")); //@41
        } finally {
            raise!(StopIteration; from None); //@42
        } }
    }
    6 //@45
}

#[generator]
fn p73_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            try_! { {
                yield_!(n); //@1
                try_! { {
                    yield_!(n); //@2
                    yield_!(yield_!(n)); //@3
                    if ((yield_!(n)) <= 3) && ((eval(6)) > 3) { //@5
                        raise!(GeneratorExit); //@4
                    }
                } finally {
                    try_! { {
                        try_! { {
                            log(6, yield_!(n)); //@6
                        } except e2: (ValueError | StopIteration) {
                            log(7, n); //@7
                            log(8, yield_!(n)); //@8
                            log(9, yield_!(0)); //@9
                        } except e3: RuntimeError {
                            let mut v4: i64 = yield_!(n); //@10
                            log(11, fails(5)?); //@11
                            log(12, fails(5)?); //@12
                        } else {
                            log(13, yield_!(n)); //@13
                            yield_!(yield_!(6)); //@14
                        } finally {
                            log(15, n); //@15
                            let mut v5: i64 = n; //@16
                            log(17, n); //@17
                            log(18, (v5 + eval(v5)) % 7); //@18
                        } }
                        if (n) < 0 { //@21
                            log(20, eval(7)); //@20
                        }
                    } except _ {
                        raise!(); //@22
                    } finally {
                        raise!(Custom::new("m6"); from LookupError::new("m7")); //@23
                    } }
                } }
            } except e8: ValueError {
                yield_!(eval(4)); //@26
            } finally {
                log(27, (n + n) % 7); //@27
            } }
        } except e9: BaseException {
            caught(30, &e9);
            raise!(Custom::new("m10"); from e9.clone()); //@29
        } }
    } except e11: GeneratorExit {
        return (1 + n) % 7; //@32
    } finally {
        yield_!(n); //@33
    } }
    eval(n) //@35
}

dunder! {
    fn p74_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut v1: i64 = try {
            try {
                log(1, 5); //@1
                log(2, n); //@2
                try {
                    (yield n); //@3
                    let mut v2: i64 = try {
                        try {
                            (yield (n + 2) % 7); //@4
                            let mut v3: i64 = n; //@5
                            let mut v4: i64 = try {
                                log(6, 7); //@6
                                log(7, fails(v3)?); //@7
                                log(8, eval(5)); //@8
                                log(9, (v3 + 5) % 7); //@9
                                eval(v3) //@10
                            } except _: (Custom | TypeError) {
                                log(11, eval(4)); //@11
                                three(2, n, n) //@12
                            } except e5 {
                                raise LookupError::new("m6"); //@13
                                5 //@14
                            } else {
                                return eval(7); //@15
                                three(6, 3, 5) //@16
                            };
                        } except e7: Custom {
                            try {
                                caught(18, &e7);
                                log(19, three(n, n, n)); //@19
                                (yield eval(n)); //@20
                                log(21, eval(n)); //@21
                            } except e8 {
                                caught(24, &e8);
                                log(22, n); //@22
                                raise e8.clone(); //@23
                            }
                            try {
                                raise; //@26
                            } except e9: BaseException {
                                return (n + 6) % 7; //@27
                            } else {
                                (yield eval(n)); //@28
                            } finally {
                                log(29, eval(3)); //@29
                            }
                        } except e10: LookupError {
                            caught(32, &e10);
                            log(31, eval(5)); //@31
                        }
                        (n + n) % 7 //@34
                    } except e11: BaseException {
                        caught(37, &e11);
                        (yield eval(n)); //@35
                        eval(4) //@36
                    };
                } except e12: ValueError {
                    caught(40, &e12);
                    log(39, n); //@39
                } except e13 {
                    caught(42, &e13);
                    raise Custom::new("m14"); //@41
                } else {
                    raise LookupError::new("m15"); //@43
                }
            } except _: StopIteration {
                raise; //@45
            } finally {
                log(46, 7); //@46
            }
            n //@48
        } except e16: TypeError {
            return n; //@49
            eval(n) //@50
        } else {
            return eval(1); //@51
            eval(3) //@52
        };
        (6 + 7) % 7 //@54
    }
}

dunder! {
    fn p75_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        for i1 in 0..(n) % 4 { //@36
            let mut i2 = 0;
            loop {
                if i2 == 1 { break; }
                i2 += 1;
                (yield fails(n)?); //@1
                try {
                    try {
                        log(2, (yield i1)); //@2
                        (yield n); //@3
                    } except _: ValueError {
                        let mut v3: i64 = try {
                            let mut v4: i64 = three((yield i2), i2, 5); //@4
                            n //@5
                        } except e5: RuntimeError {
                            caught(25, &e5);
                            try {
                                log(6, eval((yield i1))); //@6
                            } finally {
                                (yield (i1 + n) % 7); //@7
                                caught(8, &e5);
                                let mut v6: i64 = (yield eval(i1)); //@9
                            }
                            try {
                                note(&e5, "note 7");
                            } except e8: StopIteration {
                                let mut v9: i64 = i1; //@12
                                (yield (v9 + i1) % 7); //@13
                            } except e10: (ValueError | StopIteration) {
                                raise; //@14
                            } except e11 {
                                caught(17, &e11);
                                log(15, fails(i1)?); //@15
                                continue;
                            } else {
                                (yield fails(2)?); //@18
                                log(19, 2); //@19
                                log(20, three(0, n, n)); //@20
                                log(21, eval(i2)); //@21
                            } finally {
                                log(22, (yield i1)); //@22
                            }
                            i2 //@24
                        } finally {
                            raise ValueError::new("m12"); //@26
                        };
                    } except e13 {
                        caught(29, &e13);
                        log(28, three(5, 1, i2)); //@28
                    } else {
                        (yield i2); //@30
                    } finally {
                        log(31, 2); //@31
                    }
                } except e14: BaseException {
                    log(33, three(6, n, 3)); //@33
                }
            }
        }
        (yield from p75_g1(6)) //@37
    }
    fn p75_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        raise ValueError::new("m15"); //@38
        (yield 3); //@39
        eval(n) //@40
    }
}

dunder! {
    fn p76_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut i1 = 0;
        loop {
            if i1 == 2 { break; }
            i1 += 1;
            let mut k2: Option<Exception> = None;
            if (eval(i1)) == 5 { //@30
                if (eval(n)) == 0 { //@28
                    if ((three(4, i1, 0)) != 2) && (((yield 2)) != 3) { //@27
                        try {
                            try {
                                log(2, (yield 5)); //@2
                                if let Some(k2) = k2.clone() {
                                    raise k2; //@3
                                }
                                log(4, eval(0)); //@4
                                log(5, i1); //@5
                            } except e3: ValueError {
                                caught(10, &e3);
                                log(6, (yield n)); //@6
                                let mut v4: i64 = (yield eval(n)); //@7
                                log(8, (yield 0)); //@8
                                (yield 6); //@9
                            }
                        } except e5: BaseException {
                            caught(13, &e5);
                            note(&e5, "note 6");
                        }
                    } else {
                        try {
                            try {
                                log(15, 2); //@15
                                log(16, fails((yield 5))?); //@16
                                log(17, (yield eval(i1))); //@17
                            } finally {
                                log(18, (i1 + n) % 7); //@18
                            }
                            (yield fails(n)?); //@20
                            (yield (yield i1)); //@21
                        } except e7 {
                            if ((eval(5)) < 3) || (((yield n)) <= 1) { //@23
                                caught(22, &e7);
                            }
                        } else {
                            raise LookupError::new("m8"); //@24
                        } finally {
                            (yield (yield i1)); //@25
                        }
                    }
                }
            } else {
                log(29, (yield 5)); //@29
            }
        }
        eval(n) //@32
    }
}

#[generator]
fn p77_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(1, yield_from!(p77_g1(eval(n)))); //@1
    yield_from!(p77_g1(eval(n))); //@2
    let mut k1: Option<Exception> = None;
    try_! { {
        log(4, n); //@4
        try_! { {
            try_! { {
                try_! { {
                    let mut v2: i64 = try_! { {
                        try_! { {
                            log(5, (7 + n) % 7); //@5
                            let mut v3: i64 = eval(eval(1)); //@6
                        } except e4: (ValueError | ValueError) {
                            caught(8, &e4);
                            log(7, 6); //@7
                        } except e5: Custom {
                            caught(12, &e5);
                            log(9, eval(n)); //@9
                            caught(10, &e5);
                            yield_from!(p77_g1(eval(n))); //@11
                        } }
                        let mut i6 = 0;
                        while i6 < 2 && ((eval(0)) <= 5) { //@17
                            i6 += 1;
                            log(14, yield_from!(p77_g1(eval(i6)))); //@14
                            log(15, (eval(3) + n) % 7); //@15
                            yield_from!(p77_g1(eval(7))); //@16
                        }
                        1 //@18
                    } except e7 {
                        caught(25, &e7);
                        if (eval(1)) <= 4 { //@22
                            log(19, n); //@19
                            log(20, eval(fails(n)?)); //@20
                            caught(21, &e7);
                        }
                        yield_!(eval(n)); //@23
                        yield_from!(p77_g1(6)) //@24
                    } finally {
                        return eval(3); //@26
                    } };
                } finally {
                    log(28, (2 + n) % 7); //@28
                } }
            } except e8: BaseException {
                caught(31, &e8);
                yield_!(1); //@30
            } finally {
                raise!(RuntimeError::new("m9")); //@32
            } }
        } except _: BaseException {
            yield_!(n); //@34
        } }
    } except e10 {
        caught(37, &e10);
        return eval(n); //@36
    } else {
        yield_!(n); //@38
    } }
    n //@40
}
#[generator]
fn p77_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        try_! { {
            log(41, n); //@41
            let mut v11: i64 = try_! { {
                try_! { {
                    log(42, n); //@42
                    raise!(LookupError::new("m12"); from None); //@43
                } except e13: Cancelled {
                    let mut v14: i64 = try_! { {
                        let mut v15: i64 = three(n, eval(5), n); //@44
                        note(&e13, "note 16");
                        eval(n) //@46
                    } except e17 {
                        caught(54, &e17);
                        let mut i18 = 0;
                        loop {
                            if i18 == 3 { break; }
                            i18 += 1;
                            continue;
                        }
                        if (eval(n)) == 4 { //@52
                            raise!(RuntimeError::new("m19")); //@49
                        } else {
                            log(50, 7); //@50
                            log(51, three(n, 5, n)); //@51
                        }
                        eval(n) //@53
                    } finally {
                        yield_!(eval(n)); //@55
                    } };
                } else {
                    yield_!(eval(0)); //@57
                } finally {
                    yield_!(eval(n)); //@58
                } }
                eval(n) //@60
            } except e20: ValueError {
                log(61, fails(n)?); //@61
                eval(4) //@62
            } except e21 {
                caught(65, &e21);
                raise!(ValueError::new("m22")); //@63
                eval(3) //@64
            } else {
                yield_!(eval(1)); //@66
                eval(n) //@67
            } };
        } except e23: LookupError {
            caught(70, &e23);
            raise!(RuntimeError::new("m24")); //@69
        } except e25: BaseException {
            raise!(); //@71
        } }
    } except _: ValueError {
        yield_!(eval(n)); //@73
    } }
    eval(n) //@75
}

#[generator]
fn p78_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(n); //@1
    try_! { {
        yield_!(n); //@2
    } finally {
        let mut v1: i64 = try_! { {
            try_! { {
                raise!(Custom::new("m2"); from Custom::new("m3")); //@3
                return eval(n); //@4
            } except _: RuntimeError {
                let mut v4: i64 = try_! { {
                    let mut i5 = 0;
                    while i5 < 2 && (((n + 0) % 7) != 4) { //@14
                        i5 += 1;
                        try_! { {
                            log(5, n); //@5
                            log(6, yield_!(1)); //@6
                            raise!(); //@7
                        } except e6: (TypeError | RuntimeError) {
                            caught(11, &e6);
                            log(8, fails(n)?); //@8
                            log(9, eval(n)); //@9
                            log(10, yield_!(n)); //@10
                        } finally {
                            let mut k7: Option<Exception> = None;
                        } }
                    }
                    log(15, n); //@15
                    if ((n) > 5) || ((n) < 4) { //@18
                        return 6; //@16
                    } else {
                        let mut v8: i64 = yield_!(yield_!(n)); //@17
                    }
                    try_! { {
                        raise!(LookupError::new("m9"); from Cancelled::new(Some("m10".to_owned()))); //@19
                    } except _: LookupError {
                        try_! { {
                            log(20, eval(n)); //@20
                        } except e11: ValueError {
                            caught(22, &e11);
                            log(21, three(n, n, n)); //@21
                        } else {
                            yield_!(n); //@23
                        } finally {
                            yield_!(n); //@24
                        } }
                    } except e12: (ValueError | ValueError) {
                        caught(27, &e12);
                        raise!(); //@26
                    } }
                    7 //@29
                } except e13: (LookupError | RuntimeError) {
                    caught(32, &e13);
                    log(30, (5 + n) % 7); //@30
                    yield_!(n) //@31
                } finally {
                    raise!(ValueError::new("m14"); from LookupError::new("m15")); //@33
                } };
            } else {
                raise!(StopIteration); //@35
            } }
            yield_!(n) //@37
        } except e17: BaseException {
            caught(40, &e17);
            yield_!(eval(n)); //@38
            (n + n) % 7 //@39
        } };
    } }
    fails(n)? //@43
}

#[generator]
fn p79_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(n); //@1
    raise!(RuntimeError::new("m1")); //@2
    n //@3
}
#[generator]
fn p79_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(eval(n)); //@4
    log(5, 6); //@5
    log(6, three(yield_!(n), yield_!(7), three(n, 1, n))); //@6
    yield_!(n); //@7
    if (n) > 2 { //@32
        log(8, 6); //@8
        if (yield_!(1)) == 4 { //@31
            yield_from!(p79_g2(n)); //@9
            try_! { {
                try_! { {
                    let mut v2: i64 = yield_!((n + n) % 7); //@10
                    let mut v3: i64 = try_! { {
                        log(11, 7); //@11
                        yield_from!(p79_g2(yield_!(v2))); //@12
                        4 //@13
                    } except e4: ValueError {
                        let mut v5: i64 = yield_!(yield_!(n)); //@14
                        let mut i6 = 0;
                        loop {
                            if i6 == 3 { break; }
                            i6 += 1;
                            raise!(e4.clone()); //@15
                        }
                        fails(v2)? //@17
                    } except e7: Custom {
                        caught(20, &e7);
                        raise!(); //@18
                        eval(v2) //@19
                    } except e8: BaseException {
                        caught(23, &e8);
                        raise!(ValueError::new("m9"); from e8.clone()); //@21
                        n //@22
                    } };
                } except e10 {
                    return yield_!(n); //@25
                } }
            } except _: BaseException {
                yield_!(4); //@27
            } finally {
                yield_!(eval(0)); //@28
            } }
        } else {
            yield_!(yield_!(n)); //@30
        }
    }
    eval(2) //@33
}
#[generator]
fn p79_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(34, three(n, yield_!(n), eval(2))); //@34
    try_! { {
        try_! { {
            if !((eval(n)) < 1) { //@48
                let mut i11 = 0;
                let mut v12: i64 = loop {
                    if i11 == 1 { break 4; }
                    i11 += 1;
                    if (fails(1)?) == 5 { //@46
                        if !((eval(i11)) < 5) { //@37
                            log(35, eval(n)); //@35
                            continue;
                        }
                        try_! { {
                            log(38, i11); //@38
                            log(39, 1); //@39
                        } except e13: BaseException {
                            log(40, eval(yield_!(i11))); //@40
                        } else {
                            log(41, eval(fails(n)?)); //@41
                            log(42, (i11 + 5) % 7); //@42
                        } finally {
                            log(43, yield_!(1)); //@43
                        } }
                    } else {
                        raise!(LookupError::new("m14")); //@45
                    }
                };
            }
        } finally {
            raise!(Custom::new("m15")); //@49
        } }
    } except e16: (LookupError | StopIteration) {
        caught(52, &e16);
        return 7; //@51
    } }
    fails(6)? //@54
}

#[generator]
fn p80_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    for i1 in 0..(fails(n)?) % 4 { //@40
        try_! { {
            try_! { {
                log(1, n); //@1
            } except _: Custom {
                try_! { {
                    if (2) <= 5 { //@3
                        let mut k2: Option<Exception> = None;
                    }
                } except e3: (ValueError | LookupError) {
                    caught(31, &e3);
                    caught(4, &e3);
                    try_! { {
                        yield_from!(p80_g2(5)); //@5
                        try_! { {
                            yield_!(i1); //@6
                        } except e4 {
                            raise!(); //@7
                        } }
                        try_! { {
                            log(9, three(eval(i1), i1, (1 + n) % 7)); //@9
                            let mut v5: i64 = n; //@10
                            log(11, i1); //@11
                            log(12, eval(6)); //@12
                        } except e6 {
                            raise!(); //@13
                        } finally {
                            yield_!(5); //@14
                            raise!(Custom::new("m7")); //@15
                        } }
                        raise!(); //@17
                    } except e8: BaseException {
                        caught(29, &e8);
                        note(&e3, "note 9");
                        let mut v10: i64 = try_! { {
                            log(19, fails(eval(4))?); //@19
                            return 6; //@20
                            three(i1, 6, 7) //@21
                        } except e11: GeneratorExit {
                            caught(24, &e11);
                            log(22, fails(0)?); //@22
                            eval(5) //@23
                        } except e12: GeneratorExit {
                            yield_!(3); //@25
                            (n + i1) % 7 //@26
                        } finally {
                            raise!(ValueError::new("m13")); //@27
                        } };
                    } }
                } else {
                    break;
                } }
            } }
        } except e14: Custom {
            yield_!(fails(7)?); //@35
        } except _: Custom {
            raise!(LookupError::new("m15")); //@36
        } else {
            log(37, (n + i1) % 7); //@37
        } finally {
            raise!(Custom::new("m16")); //@38
        } }
    }
    n //@41
}
#[generator]
fn p80_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    if (n) > 5 { //@62
        try_! { {
            yield_from!(p80_g2((n + 0) % 7)); //@42
            if (6) < 0 { //@57
                log(43, n); //@43
                yield_!(eval(n)); //@44
                let mut i17 = 0;
                while i17 < 2 && ((eval(n)) == 0) { //@47
                    i17 += 1;
                    break;
                    yield_!(eval(n)); //@46
                }
            } else {
                log(48, n); //@48
                let mut i18 = 0;
                while i18 < 2 && ((1) > 2) { //@56
                    i18 += 1;
                    try_! { {
                        for i19 in 0..(n) % 4 { //@50
                            log(49, yield_from!(p80_g2(i19))); //@49
                        }
                        log(51, i18); //@51
                        log(52, yield_!(eval(0))); //@52
                    } except e20 {
                        yield_!(4); //@53
                    } else {
                        yield_!(fails(n)?); //@54
                    } }
                }
            }
        } except e21: LookupError {
            yield_!(three(n, n, n)); //@58
        } else {
            return yield_!(n); //@59
        } finally {
            yield_!(yield_!(n)); //@60
        } }
    }
    eval(0) //@63
}
#[generator]
fn p80_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(64, 1); //@64
    yield_!(eval(n)); //@65
    return eval(3); //@66
    return 3; //@67
    n //@68
}

#[generator]
fn p81_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            log(1, three(eval(n), n, eval(1))); //@1
            try_! { {
                try_! { {
                    log(2, yield_!(fails(n)?)); //@2
                } except e1: ValueError {
                    caught(30, &e1);
                    if ((n + 0) % 7) > 5 { //@29
                        try_! { {
                            log(3, three(3, n, n)); //@3
                            log(4, three(3, n, n)); //@4
                            return n; //@5
                        } except e2: (ValueError | TypeError) {
                            log(6, three(eval(n), three(0, n, 4), n)); //@6
                            yield_!(fails(7)?); //@7
                            log(8, fails(5)?); //@8
                        } except _: Custom {
                            log(9, n); //@9
                            log(10, n); //@10
                            yield_!(eval(n)); //@11
                            log(12, 0); //@12
                        } except e3: StopIteration {
                            caught(14, &e3);
                            log(13, eval(3)); //@13
                        } finally {
                            log(15, yield_!(eval(n))); //@15
                            yield_from!(p81_g1(yield_!(0))); //@16
                            log(17, n); //@17
                        } }
                        log(19, yield_from!(p81_g2(eval(n)))); //@19
                        try_! { {
                            log(20, eval(5)); //@20
                            raise!(); //@21
                        } except e4: (ValueError | LookupError) {
                            caught(23, &e4);
                            log(22, n); //@22
                        } except e5: ValueError {
                            caught(25, &e5);
                            raise!(Custom::new("m6")); //@24
                        } except e7: (Cancelled | Custom) {
                            raise!(StopIteration); //@26
                        } finally {
                            return eval(n); //@27
                        } }
                    }
                } else {
                    yield_!(fails(n)?); //@31
                } }
            } except e9: ValueError {
                log(33, eval(n)); //@33
            } }
        } except e10: Cancelled {
            raise!(LookupError::new("m11")); //@35
        } except e12: LookupError {
            caught(37, &e12);
            yield_!((n + n) % 7); //@36
        } else {
            yield_!((n + n) % 7); //@38
        } }
    } except e13 {
        caught(41, &e13);
        return three(n, n, 2); //@40
    } else {
        yield_!(n); //@42
    } finally {
        log(43, yield_!(6)); //@43
    } }
    fails(0)? //@45
}
#[generator]
fn p81_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            if (yield_!(2)) != 5 { //@48
                for i14 in 0..(yield_!(n)) % 4 { //@47
                    continue;
                }
            }
            let mut k15: Option<Exception> = None;
            try_! { {
                yield_from!(p81_g2(1)); //@50
                try_! { {
                    try_! { {
                        return three(1, n, n); //@51
                    } except e16: ValueError {
                        caught(54, &e16);
                        yield_!(n); //@52
                        return eval(n); //@53
                    } except e17: ValueError {
                        try_! { {
                            k15 = Some(e17.clone().into());
                            note(&e17, "note 18");
                        } except e19: GeneratorExit {
                            caught(58, &e19);
                            raise!(ValueError::new("m20")); //@57
                        } except _ {
                            yield_!(yield_!(n)); //@59
                        } }
                    } }
                } except e21: BaseException {
                    raise!(); //@62
                } }
            } except e22: BaseException {
                caught(65, &e22);
                yield_!((n + n) % 7); //@64
            } finally {
                return fails(0)?; //@66
            } }
        } except _: Custom {
            yield_!(eval(1)); //@68
        } except e23 {
            yield_!(eval(n)); //@69
        } finally {
            return 5; //@70
        } }
    } except e24: (Custom | RuntimeError) {
        caught(73, &e24);
        yield_!(eval(n)); //@72
    } except e25: Cancelled {
        caught(75, &e25);
        yield_!(n); //@74
    } else {
        yield_!(yield_!(n)); //@76
    } finally {
        raise!(ValueError::new("m26")); //@77
    } }
    eval(2) //@79
}
#[generator]
fn p81_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut k27: Option<Exception> = None;
    if let Some(k27) = k27.clone() {
        raise!(k27; from GeneratorExit); //@81
    }
    try_! { {
        log(82, eval(yield_!(n))); //@82
    } except e29: Custom {
        caught(83, &e29);
        let mut v30: i64 = try_! { {
            log(84, eval(three(n, n, 4))); //@84
            return yield_!(n); //@85
            (n + n) % 7 //@86
        } except e31 {
            caught(97, &e31);
            if (n) <= 1 { //@95
                try_! { {
                    try_! { {
                        return three(n, 7, 0); //@87
                    } except e32: (ValueError | LookupError) {
                        caught(89, &e32);
                        return eval(n); //@88
                    } else {
                        yield_!(n); //@90
                        return eval(n); //@91
                    } }
                } finally {
                    yield_!(n); //@93
                } }
            }
            eval(n) //@96
        } else {
            raise!(); //@98
            eval(n) //@99
        } };
    } }
    eval(n) //@102
}

#[generator]
fn p82_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    yield_!(eval(n)); //@1
    let mut i1 = 0;
    while i1 < 3 && (((eval(n)) == 5) || (((n + n) % 7) > 0)) { //@3
        i1 += 1;
        break;
    }
    try_! { {
        log(4, 5); //@4
    } except e2: (StopIteration | ValueError) {
        caught(30, &e2);
        let mut k3: Option<Exception> = None;
        let mut v4: i64 = try_! { {
            let mut i5 = 0;
            while i5 < 3 && (!((eval(n)) <= 0)) { //@24
                i5 += 1;
                caught(6, &e2);
                yield_!(eval(4)); //@7
                log(8, eval(eval(3))); //@8
                let mut i6 = 0;
                loop {
                    if i6 == 2 { break; }
                    i6 += 1;
                    let mut i7 = 0;
                    while i7 < 1 && (!((i5) <= 1)) { //@22
                        i7 += 1;
                        try_! { {
                            raise!(e2.clone()); //@9
                        } except e8: ValueError {
                            log(10, eval(3)); //@10
                            log(11, eval(i6)); //@11
                            log(12, eval(i7)); //@12
                        } else {
                            note(&e2, "note 9");
                            log(14, i6); //@14
                            log(15, eval(eval(0))); //@15
                            log(16, eval(fails(0)?)); //@16
                        } finally {
                            log(17, eval(i5)); //@17
                            log(18, i7); //@18
                            log(19, i7); //@19
                            log(20, three(i7, i7, i5)); //@20
                        } }
                    }
                }
            }
            eval(n) //@25
        } except e10: ValueError {
            return n; //@26
            three(n, 0, 7) //@27
        } finally {
            return fails(7)?; //@28
        } };
    } }
    (n + 0) % 7 //@32
}

#[generator]
fn p83_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, n); //@1
    for i1 in 0..(eval(n)) % 4 { //@51
        let mut v2: i64 = (eval(5) + 3) % 7; //@2
        let mut v3: i64 = try_! { {
            v2 = yield_from!(p83_g2(yield_from!(p83_g2(4)))); //@3
            let mut v4: i64 = try_! { {
                log(4, three(three(i1, v2, 5), eval(n), eval(n))); //@4
                log(5, 7); //@5
                try_! { {
                    let mut v5: i64 = eval(yield_from!(p83_g1(v2))); //@6
                    try_! { {
                        log(7, three(three(5, v2, 4), (v5 + 5) % 7, yield_from!(p83_g2(v5)))); //@7
                        yield_from!(p83_g1(v2)); //@8
                        try_! { {
                            v5 = eval(yield_!(v2)); //@9
                            log(10, n); //@10
                            yield_from!(p83_g1(three(v5, 6, 0))); //@11
                        } except _: (ValueError | GeneratorExit) {
                            log(12, yield_!(2)); //@12
                            raise!(StopIteration); //@13
                        } except e7 {
                            caught(17, &e7);
                            log(14, eval(v2)); //@14
                            log(15, v5); //@15
                            caught(16, &e7);
                        } }
                        let mut v8: i64 = try_! { {
                            v5 = eval(eval(2)); //@19
                            log(20, eval(n)); //@20
                            yield_!(0); //@21
                            yield_from!(p83_g1(i1)) //@22
                        } except _: BaseException {
                            return yield_!(5); //@23
                            yield_!(i1) //@24
                        } };
                    } except e9: (TypeError | Custom) {
                        caught(27, &e9);
                        raise!(StopIteration); //@26
                    } except e11: Cancelled {
                        caught(29, &e11);
                        yield_!(yield_!(n)); //@28
                    } else {
                        yield_!(yield_!(3)); //@30
                    } }
                } except e12: BaseException {
                    caught(33, &e12);
                    log(32, yield_!(4)); //@32
                } finally {
                    yield_!((i1 + n) % 7); //@34
                } }
                3 //@36
            } except e13: TypeError {
                caught(39, &e13);
                yield_!(eval(n)); //@37
                3 //@38
            } except e14: ValueError {
                raise!(); //@40
                yield_!(v2) //@41
            } };
            yield_!(i1) //@43
        } except e15: Custom {
            caught(46, &e15);
            log(44, yield_!(2)); //@44
            2 //@45
        } except e16: BaseException {
            caught(49, &e16);
            log(47, fails(4)?); //@47
            3 //@48
        } };
    }
    n //@52
}
#[generator]
fn p83_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut i17 = 0;
    while i17 < 3 && ((eval(n)) <= 0) { //@77
        i17 += 1;
        try_! { {
            if ((1) <= 4) && ((yield_!(n)) <= 2) { //@72
                yield_from!(p83_g2(5)); //@53
                let mut v18: i64 = yield_!(yield_!(n)); //@54
                try_! { {
                    log(55, 2); //@55
                    for i19 in 0..(yield_!(i17)) % 4 { //@58
                        log(56, (eval(i17) + yield_!(i19)) % 7); //@56
                        yield_!(three(5, 2, i19)); //@57
                    }
                    yield_!(eval(v18)); //@59
                    try_! { {
                        if !((yield_!(n)) == 4) { //@63
                            log(60, 7); //@60
                            yield_!(yield_!(i17)); //@61
                            let mut k20: Option<Exception> = None;
                        }
                    } except e21: BaseException {
                        raise!(ValueError::new("m22")); //@64
                    } finally {
                        yield_!(eval(1)); //@65
                    } }
                } except e23: BaseException {
                    caught(68, &e23);
                    raise!(ValueError::new("m24")); //@67
                } else {
                    log(69, (6 + 3) % 7); //@69
                } }
            } else {
                raise!(RuntimeError::new("m25")); //@71
            }
        } except e26: (ValueError | ValueError) {
            caught(74, &e26);
            raise!(ValueError::new("m27")); //@73
        } finally {
            continue;
        } }
    }
    yield_!(n) //@78
}
#[generator]
fn p83_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        log(79, n); //@79
        yield_!(yield_!(n)); //@80
        log(81, eval(n)); //@81
    } except e28: Cancelled {
        raise!(); //@82
    } except e29: Custom {
        caught(106, &e29);
        let mut v30: i64 = yield_!(fails(n)?); //@83
        try_! { {
            try_! { {
                try_! { {
                    let mut k31: Option<Exception> = None;
                } except e32: Custom {
                    caught(91, &e32);
                    let mut i33 = 0;
                    while i33 < 2 && (((yield_!(n)) != 2) && ((5) < 3)) { //@90
                        i33 += 1;
                        log(85, n); //@85
                        if (1) != 1 { //@89
                            log(86, eval(5)); //@86
                            yield_!((v30 + 6) % 7); //@87
                        } else {
                            log(88, n); //@88
                        }
                    }
                } except e34 {
                    caught(93, &e34);
                    yield_!(yield_!(n)); //@92
                } finally {
                    log(94, 0); //@94
                } }
            } except e35: BaseException {
                yield_!(eval(n)); //@96
            } else {
                yield_!(eval(v30)); //@97
            } finally {
                yield_!(eval(v30)); //@98
            } }
        } except _: LookupError {
            raise!(); //@100
        } except e36: StopIteration {
            caught(102, &e36);
            raise!(e29.clone()); //@101
        } else {
            raise!(); //@103
        } finally {
            return n; //@104
        } }
    } except e37: ValueError {
        caught(108, &e37);
        raise!(); //@107
    } else {
        yield_!(three(n, 0, 3)); //@109
    } }
    eval(n) //@111
}

dunder! {
    fn p84_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield fails(n)?); //@1
        try {
            if !((fails(6)?) > 0) { //@36
                return (yield from p84_g1(n)); //@2
                try {
                    try {
                        return (7 + n) % 7; //@3
                    } finally {
                        for i1 in 0..((yield n)) % 4 { //@15
                            try {
                                (yield eval(n)); //@4
                                (yield (yield n)); //@5
                                log(6, eval(n)); //@6
                            } except e2: ValueError {
                                caught(8, &e2);
                                log(7, i1); //@7
                            } else {
                                log(9, (yield n)); //@9
                                log(10, eval(n)); //@10
                            } finally {
                                (yield from p84_g1((yield n))); //@11
                            }
                            let mut v3: i64 = n; //@13
                            break;
                        }
                        return fails(n)?; //@16
                    }
                } except e4: TypeError {
                    try {
                        return (yield from p84_g1(7)); //@18
                    } except _ {
                        try {
                            (yield (yield 4)); //@19
                            let mut i5 = 0;
                            while i5 < 3 && (((yield 5)) > 4) { //@21
                                i5 += 1;
                                log(20, (yield i5)); //@20
                            }
                            try {
                                (yield (yield 5)); //@22
                            } except e6: ValueError {
                                raise; //@23
                            } else {
                                log(24, fails(n)?); //@24
                            }
                        } except e7: Custom {
                            caught(27, &e7);
                            (yield n); //@26
                        } else {
                            (yield eval(6)); //@28
                        } finally {
                            (yield fails(3)?); //@29
                        }
                    }
                } except e8: BaseException {
                    caught(33, &e8);
                    (yield (n + n) % 7); //@32
                } else {
                    (yield (yield 3)); //@34
                }
            }
        } except e9: BaseException {
            caught(38, &e9);
            raise; //@37
        } finally {
            raise LookupError::new("m10") from None; //@39
        }
        three(n, 7, n) //@41
    }
    fn p84_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            try {
                for i11 in 0..(eval(4)) % 4 { //@43
                    continue;
                }
                try {
                    try {
                        let mut i12 = 0;
                        let mut v13: i64 = loop {
                            if i12 == 1 { break 3; }
                            i12 += 1;
                            try {
                                (yield eval(1)); //@44
                            } except e14: ValueError {
                                caught(48, &e14);
                                log(45, i12); //@45
                                log(46, fails(eval(i12))?); //@46
                                break (yield 7); //@47
                            } else {
                                raise LookupError::new("m15"); //@49
                            } finally {
                                log(50, i12); //@50
                                log(51, (yield n)); //@51
                                log(52, eval(i12)); //@52
                            }
                        };
                    } except e16: StopIteration {
                        caught(56, &e16);
                        raise LookupError::new("m17"); //@55
                    } except e18: RuntimeError {
                        caught(58, &e18);
                        return eval(n); //@57
                    } except e19: (LookupError | ValueError) {
                        caught(60, &e19);
                        (yield 1); //@59
                    } finally {
                        raise RuntimeError::new("m20"); //@61
                    }
                } except e21: ValueError {
                    caught(64, &e21);
                    log(63, eval(n)); //@63
                } except e22: TypeError {
                    (yield (n + 2) % 7); //@65
                } except e23 {
                    caught(67, &e23);
                    return eval(6); //@66
                } finally {
                    raise ValueError::new("m24"); //@68
                }
            } finally {
                raise RuntimeError::new("m25"); //@70
            }
        } except _: (ValueError | ValueError) {
            (yield (yield 0)); //@72
        } except e26: LookupError {
            caught(74, &e26);
            raise e26.clone(); //@73
        } else {
            raise LookupError::new("m27"); //@75
        }
        (yield n) //@77
    }
}

#[generator]
fn p85_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        yield_!(eval(n)); //@1
        try_! { {
            return n; //@2
        } except e1: (RuntimeError | RuntimeError) {
            caught(34, &e1);
            yield_!(n); //@3
            let mut v2: i64 = try_! { {
                try_! { {
                    yield_from!(p85_g1(eval(2))); //@4
                    try_! { {
                        if (eval(n)) == 0 { //@8
                            log(5, eval(1)); //@5
                        } else {
                            log(6, three(n, 3, 3)); //@6
                            return eval(n); //@7
                        }
                        log(9, 0); //@9
                    } except e3: ValueError {
                        caught(15, &e3);
                        let mut i4 = 0;
                        while i4 < 2 && ((eval(n)) < 0) { //@11
                            i4 += 1;
                            log(10, eval(n)); //@10
                        }
                        let mut v5: i64 = fails(three(1, 7, n))?; //@12
                        yield_from!(p85_g2(n)); //@13
                        yield_!(n); //@14
                    } finally {
                        try_! { {
                            log(16, eval(n)); //@16
                        } except e6 {
                            log(17, eval(eval(5))); //@17
                            raise!(Custom::new("m7"); from Cancelled::new(Some("m8".to_owned()))); //@18
                        } }
                        try_! { {
                            yield_!(eval(n)); //@20
                            log(21, eval(n)); //@21
                        } except e9 {
                            caught(23, &e9);
                            raise!(e9.clone(); from None); //@22
                        } else {
                            log(24, eval(n)); //@24
                        } }
                    } }
                } except e10: (ValueError | StopIteration) {
                    caught(28, &e10);
                    yield_!(7); //@27
                } }
                3 //@30
            } except e11: Custom {
                return 3; //@31
                n //@32
            } };
        } except e12: (Custom | LookupError) {
            raise!(); //@35
        } }
    } except e13: ValueError {
        caught(38, &e13);
        raise!(e13.clone(); from GeneratorExit); //@37
    } except e15: LookupError {
        caught(40, &e15);
        yield_!(eval(4)); //@39
    } except e16: LookupError {
        caught(42, &e16);
        yield_!((1 + 6) % 7); //@41
    } }
    n //@44
}
#[generator]
fn p85_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    yield_!(eval(n)); //@45
    let mut i17 = 0;
    while i17 < 2 && ((n) > 1) { //@48
        i17 += 1;
        log(46, eval(eval(n))); //@46
        raise!(StopIteration); //@47
    }
    log(49, n); //@49
    raise!(LookupError::new("m19")); //@50
    eval(0) //@51
}
#[generator]
fn p85_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut k20: Option<Exception> = None;
    try_! { {
        try_! { {
            let mut v21: i64 = n; //@53
            let mut i22 = 0;
            loop {
                if i22 == 2 { break; }
                i22 += 1;
                yield_!(6); //@54
                try_! { {
                    yield_!(eval(n)); //@55
                    try_! { {
                        try_! { {
                            break;
                        } except e23: ValueError {
                            log(57, eval(0)); //@57
                            log(58, fails(i22)?); //@58
                        } finally {
                            let mut v24: i64 = 3; //@59
                            log(60, eval(2)); //@60
                        } }
                        log(62, v21); //@62
                    } except e25: (StopIteration | Custom) {
                        yield_!(fails(i22)?); //@63
                    } finally {
                        raise!(RuntimeError::new("m26")); //@64
                    } }
                } except e27: BaseException {
                    caught(67, &e27);
                    yield_!(three(n, v21, i22)); //@66
                } }
            }
        } except e28: BaseException {
            yield_!(eval(n)); //@70
        } }
    } except e29: ValueError {
        caught(73, &e29);
        return three(1, n, 2); //@72
    } finally {
        yield_!(n); //@74
    } }
    eval(n) //@76
}

#[generator]
fn p86_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        raise!(GeneratorExit); //@1
    } except e2 {
        caught(47, &e2);
        try_! { {
            let mut v3: i64 = try_! { {
                try_! { {
                    let mut i4 = 0;
                    let mut v5: i64 = loop {
                        if i4 == 1 { break 3; }
                        i4 += 1;
                        let mut v6: i64 = try_! { {
                            log(2, fails(i4)?); //@2
                            log(3, eval(i4)); //@3
                            log(4, eval(n)); //@4
                            eval(n) //@5
                        } except e7: (LookupError | LookupError) {
                            caught(8, &e7);
                            let mut v8: i64 = eval(yield_!(i4)); //@6
                            yield_!(v8) //@7
                        } except e9: BaseException {
                            caught(11, &e9);
                            return yield_!(n); //@9
                            0 //@10
                        } else {
                            log(12, i4); //@12
                            log(13, eval(5)); //@13
                            yield_!(n) //@14
                        } };
                    };
                    raise!(RuntimeError::new("m10")); //@17
                } except e11 {
                    let mut v12: i64 = try_! { {
                        if ((yield_!(n)) <= 5) && ((2) <= 4) { //@20
                            log(18, yield_!(n)); //@18
                            raise!(GeneratorExit; from e11.clone()); //@19
                        }
                        yield_!(eval(n)); //@21
                        eval(3) //@22
                    } except e14: (GeneratorExit | ValueError) {
                        let mut i15 = 0;
                        while i15 < 1 && ((0) < 1) { //@27
                            i15 += 1;
                            log(23, eval(3)); //@23
                            log(24, fails(eval(n))?); //@24
                            yield_!(yield_!(i15)); //@25
                            log(26, eval(2)); //@26
                        }
                        try_! { {
                            raise!(); //@28
                        } except e16: BaseException {
                            log(29, eval(4)); //@29
                        } else {
                            log(30, eval(4)); //@30
                        } }
                        eval(4) //@32
                    } else {
                        yield_!(6); //@33
                        eval(n) //@34
                    } };
                } else {
                    yield_!((n + n) % 7); //@36
                } }
                (0 + n) % 7 //@38
            } except e17: (ValueError | GeneratorExit) {
                raise!(e17.clone()); //@39
                fails(n)? //@40
            } finally {
                yield_!(n); //@41
            } };
        } except e18: ValueError {
            caught(44, &e18);
            raise!(Custom::new("m19")); //@43
        } finally {
            yield_!(4); //@45
        } }
    } else {
        raise!(RuntimeError::new("m20"); from Custom::new("m21")); //@48
    } }
    yield_!(5) //@50
}

dunder! {
    fn p87_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        return n; //@1
        (yield n); //@2
        eval(n) //@3
    }
    fn p87_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        raise LookupError::new("m1") from ValueError::new("m2"); //@4
        (yield n); //@5
        (yield n) //@6
    }
    fn p87_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        if (fails(n)?) > 0 { //@27
            try {
                log(7, n); //@7
                try {
                    return n; //@8
                } except e3: (LookupError | RuntimeError) {
                    raise RuntimeError::new("m4") from None; //@9
                } except e5 {
                    caught(11, &e5);
                    return eval(n); //@10
                } else {
                    (yield eval(4)); //@12
                }
            } finally {
                (yield 3); //@14
                return eval(n); //@15
            }
        } else {
            if ((n) <= 2) || (((yield 6)) < 0) { //@26
                (yield 3); //@17
                log(18, three(3, (yield 4), (yield n))); //@18
                let mut v6: i64 = try {
                    let mut k7: Option<Exception> = None;
                    eval(n) //@20
                } except e8: (StopIteration | LookupError) {
                    caught(24, &e8);
                    for i9 in 0..(three(n, n, 6)) % 4 { //@22
                        (yield eval(i9)); //@21
                    }
                    (yield 6) //@23
                };
            }
        }
        (n + 2) % 7 //@28
    }
}

#[generator]
fn p88_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, yield_from!(p88_g1(n))); //@1
    yield_!(fails(n)?); //@2
    yield_!(4); //@3
    let mut k1: Option<Exception> = None;
    for i2 in 0..(n) % 4 { //@6
        raise!(ValueError::new("m3"); from LookupError::new("m4")); //@5
    }
    fails(2)? //@7
}
#[generator]
fn p88_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return yield_!(n); //@8
    let mut v5: i64 = try_! { {
        yield_!(n); //@9
        yield_!(eval(5)); //@10
        yield_!(n); //@11
        yield_!(6) //@12
    } except e6: Custom {
        try_! { {
            let mut v7: i64 = yield_!(n); //@13
        } finally {
            let mut v8: i64 = yield_!(eval(n)); //@14
        } }
        n //@16
    } finally {
        if !((3) < 4) { //@18
            log(17, n); //@17
        }
    } };
    if (yield_!(n)) < 1 { //@21
        return eval(v5); //@20
    }
    try_! { {
        try_! { {
            log(22, n); //@22
            yield_!(eval(n)); //@23
        } except e9: ValueError {
            yield_!((5 + 4) % 7); //@24
        } finally {
            yield_!(v5); //@25
        } }
    } except e10: ValueError {
        caught(28, &e10);
        log(27, n); //@27
    } except e11: ValueError {
        caught(30, &e11);
        yield_!((n + 7) % 7); //@29
    } finally {
        raise!(Custom::new("m12"); from LookupError::new("m13")); //@31
    } }
    eval(n) //@33
}

dunder! {
    fn p89_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            let mut v1: i64 = (yield eval(n)); //@1
        } except e2: Custom {
            caught(36, &e2);
            let mut v3: i64 = try {
                try {
                    (yield 4); //@2
                } except _: TypeError {
                    try {
                        let mut k4: Option<Exception> = None;
                    } finally {
                        try {
                            raise e2.clone(); //@4
                        } except e5 {
                            caught(6, &e5);
                            (yield from p89_g1((2 + 0) % 7)); //@5
                        }
                    }
                    note(&e2, "note 6");
                }
                log(11, n); //@11
                three(2, 0, n) //@12
            } except e7: StopIteration {
                caught(17, &e7);
                for i8 in 0..(n) % 4 { //@15
                    let mut i9 = 0;
                    loop {
                        if i9 == 2 { break; }
                        i9 += 1;
                        raise e7.clone(); //@13
                    }
                }
                (yield n) //@16
            } except e10: StopIteration {
                return n; //@18
                three(n, 4, n) //@19
            } except e11: BaseException {
                try {
                    if (7) < 2 { //@30
                        try {
                            let mut k12: Option<Exception> = None;
                        } except e13: Custom {
                            try {
                                log(21, n); //@21
                                log(22, eval(4)); //@22
                                (yield eval(0)); //@23
                                log(24, 6); //@24
                            } except e14 {
                                caught(26, &e14);
                                log(25, eval(n)); //@25
                            } else {
                                raise ValueError::new("m15"); //@27
                            }
                        }
                    }
                } finally {
                    (yield 6); //@31
                }
                (yield 2) //@33
            } finally {
                return (yield n); //@34
            };
        }
        n //@38
    }
    fn p89_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v16: i64 = fails((yield 2))?; //@39
        let mut v17: i64 = try {
            raise Cancelled::new(Some("m18".to_owned())) from GeneratorExit; //@40
            (yield 2) //@41
        } except _ {
            (yield (yield 4)); //@42
            (yield (n + v16) % 7); //@43
            eval(v16) //@44
        };
        try {
            log(46, 4); //@46
            let mut i20 = 0;
            while i20 < 2 && (!((fails(v16)?) != 0)) { //@59
                i20 += 1;
                try {
                    let mut k21: Option<Exception> = None;
                    log(48, 6); //@48
                    v16 = (yield n); //@49
                } except e22: (RuntimeError | LookupError) {
                    (yield three(2, i20, v17)); //@50
                    v16 = i20; //@51
                } except e23: ValueError {
                    let mut k24: Option<Exception> = None;
                    if (eval(v17)) < 3 { //@55
                        (yield 4); //@53
                    } else {
                        raise Custom::new("m25"); //@54
                    }
                } else {
                    (yield eval(v17)); //@56
                } finally {
                    (yield eval(n)); //@57
                }
            }
        } except e26: GeneratorExit {
            (yield eval(v16)); //@60
        } except e27: ValueError {
            raise e27.clone(); //@61
        } except e28: (Custom | GeneratorExit) {
            log(62, three(n, 2, v16)); //@62
        } finally {
            raise StopIteration from None; //@63
        }
        eval(2) //@65
    }
}

dunder! {
    fn p90_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut v1: i64 = try {
            let mut k2: Option<Exception> = None;
            log(2, 6); //@2
            fails(4)? //@3
        } except e3: BaseException {
            try {
                (yield 4); //@4
                return three(3, n, n); //@5
            } except e4: RuntimeError {
                raise RuntimeError::new("m5"); //@6
            }
            caught(8, &e3);
            raise GeneratorExit; //@9
            n //@10
        };
        try {
            (yield eval(4)); //@12
            log(13, eval((3 + 5) % 7)); //@13
            let mut k7: Option<Exception> = None;
        } finally {
            let mut v8: i64 = eval(eval(n)); //@15
        }
        log(17, v1); //@17
        v1 = n; //@18
        let mut i9 = 0;
        while i9 < 2 && (((6) <= 2) || ((eval(n)) <= 2)) { //@20
            i9 += 1;
            raise RuntimeError::new("m10"); //@19
        }
        (0 + 4) % 7 //@21
    }
}

#[generator]
fn p91_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_from!(p91_g2(yield_!(n))); //@1
    try_! { {
        return three(n, n, n); //@2
    } except e1: (ValueError | StopIteration) {
        caught(6, &e1);
        raise!(LookupError::new("m2")); //@3
        yield_!(yield_!(n)); //@4
        let mut v3: i64 = eval(eval(n)); //@5
    } finally {
        let mut i4 = 0;
        while i4 < 2 && ((n) <= 5) { //@8
            i4 += 1;
            break;
        }
    } }
    try_! { {
        yield_from!(p91_g1((1 + 5) % 7)); //@10
    } finally {
        try_! { {
            let mut v5: i64 = try_! { {
                let mut v6: i64 = try_! { {
                    let mut v7: i64 = try_! { {
                        try_! { {
                            log(11, yield_!(n)); //@11
                        } finally {
                            log(12, yield_from!(p91_g2(4))); //@12
                        } }
                        yield_!(n) //@14
                    } except _: LookupError {
                        raise!(LookupError::new("m8")); //@15
                        2 //@16
                    } else {
                        return yield_!(n); //@17
                        log(18, fails(n)?); //@18
                        let mut i9 = 0;
                        while i9 < 3 && ((yield_!(n)) > 0) { //@20
                            i9 += 1;
                            continue;
                        }
                        three(7, n, n) //@21
                    } finally {
                        if (yield_!(n)) <= 1 { //@25
                            let mut v10: i64 = yield_!(n); //@22
                            log(23, yield_!(0)); //@23
                            yield_from!(p91_g1(eval(5))); //@24
                        }
                    } };
                    5 //@27
                } except e11: ValueError {
                    caught(30, &e11);
                    raise!(TypeError::new("m12"); from Custom::new("m13")); //@28
                    eval(n) //@29
                } };
                three(v6, 5, 5) //@32
            } except e14: BaseException {
                caught(35, &e14);
                yield_!(n); //@33
                yield_!(n) //@34
            } else {
                yield_!(0); //@36
                eval(6) //@37
            } finally {
                raise!(ValueError::new("m15")); //@38
            } };
        } except e16 {
            caught(41, &e16);
            raise!(); //@40
        } finally {
            yield_!(three(n, n, 0)); //@42
        } }
    } }
    three(2, n, n) //@45
}
#[generator]
fn p91_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(46, n); //@46
    try_! { {
        if (n) != 3 { //@67
            log(47, yield_!(yield_!(4))); //@47
            let mut i17 = 0;
            while i17 < 2 && ((eval(2)) != 1) { //@65
                i17 += 1;
                try_! { {
                    yield_!(n); //@48
                    log(49, 3); //@49
                } except _: BaseException {
                    try_! { {
                        try_! { {
                            let mut v18: i64 = yield_!(eval(i17)); //@50
                            raise!(LookupError::new("m19")); //@51
                        } finally {
                            log(52, yield_!(yield_!(i17))); //@52
                        } }
                        try_! { {
                            log(54, yield_!(yield_!(5))); //@54
                        } except e20: (ValueError | Custom) {
                            break;
                        } except e21: (Cancelled | RuntimeError) {
                            caught(57, &e21);
                            raise!(LookupError::new("m22"); from RuntimeError::new("m23")); //@56
                        } }
                    } except e24: StopIteration {
                        yield_!(1); //@59
                    } except e25: ValueError {
                        caught(61, &e25);
                        log(60, eval(n)); //@60
                    } else {
                        raise!(LookupError::new("m26"); from Custom::new("m27")); //@62
                    } }
                } }
            }
        } else {
            log(66, n); //@66
        }
    } except e28: LookupError {
        log(68, eval(n)); //@68
    } except e29: (RuntimeError | Custom) {
        caught(70, &e29);
        raise!(e29.clone()); //@69
    } else {
        raise!(RuntimeError::new("m30"); from None); //@71
    } finally {
        log(72, (0 + n) % 7); //@72
    } }
    fails(3)? //@74
}
#[generator]
fn p91_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        log(75, fails(n)?); //@75
        try_! { {
            log(76, eval(fails(n)?)); //@76
        } except _: RuntimeError {
            let mut i31 = 0;
            loop {
                if i31 == 2 { break; }
                i31 += 1;
                raise!(); //@77
            }
            log(79, three(eval(n), eval(5), yield_!(4))); //@79
            try_! { {
                log(80, yield_!(fails(n)?)); //@80
                let mut v32: i64 = eval(yield_!(2)); //@81
                let mut v33: i64 = try_! { {
                    yield_!(three(4, 4, 4)); //@82
                    try_! { {
                        return eval(2); //@83
                    } except e34: (Custom | ValueError) {
                        caught(87, &e34);
                        let mut k35: Option<Exception> = None;
                        let mut i36 = 0;
                        loop {
                            if i36 == 1 { break; }
                            i36 += 1;
                            log(85, eval(5)); //@85
                        }
                    } else {
                        yield_!(eval(n)); //@88
                    } finally {
                        raise!(RuntimeError::new("m37")); //@89
                    } }
                    4 //@91
                } except e38: TypeError {
                    yield_!(1); //@92
                    fails(n)? //@93
                } except e39 {
                    caught(96, &e39);
                    log(94, 1); //@94
                    v32 //@95
                } };
            } except _: (Custom | ValueError) {
                raise!(Cancelled::new(Some("m40".to_owned())); from None); //@98
            } except e41: BaseException {
                caught(100, &e41);
                yield_!(n); //@99
            } }
        } except e42: ValueError {
            yield_!(eval(n)); //@102
        } else {
            yield_!(eval(n)); //@103
        } }
    } except e43: (GeneratorExit | ValueError) {
        caught(106, &e43);
        yield_!(yield_!(n)); //@105
    } except e44: Custom {
        caught(108, &e44);
        raise!(); //@107
    } else {
        raise!(ValueError::new("m45")); //@109
    } }
    eval(2) //@111
}

#[generator]
fn p92_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    yield_from!(p92_g1(three(n, 7, 2))); //@1
    let mut v1: i64 = try_! { {
        yield_from!(p92_g1(eval(n))); //@2
        log(3, eval(1)); //@3
        yield_from!(p92_g1(n)) //@4
    } except e2: BaseException {
        yield_!(n); //@5
        eval(0) //@6
    } finally {
        log(7, 5); //@7
        yield_!(eval(n)); //@8
        yield_!(eval(n)); //@9
    } };
    yield_from!(p92_g1(three(2, 0, 6))); //@11
    try_! { {
        raise!(ValueError::new("m3"); from None); //@12
    } except e4: ValueError {
        caught(38, &e4);
        try_! { {
            raise!(RuntimeError::new("m5")); //@13
        } except _: BaseException {
            note(&e4, "note 6");
            try_! { {
                try_! { {
                    let mut i7 = 0;
                    loop {
                        if i7 == 2 { break; }
                        i7 += 1;
                        let mut v8: i64 = yield_from!(p92_g1(5)); //@15
                        note(&e4, "note 9");
                    }
                    let mut v10: i64 = try_! { {
                        let mut k11: Option<Exception> = None;
                        let mut v12: i64 = eval(eval(v1)); //@19
                        eval(v1) //@20
                    } except e13 {
                        let mut v14: i64 = try_! { {
                            log(21, yield_from!(p92_g1(6))); //@21
                            log(22, eval(v1)); //@22
                            caught(23, &e4);
                            eval(n) //@24
                        } except e15: BaseException {
                            return fails(v1)?; //@25
                            eval(v1) //@26
                        } };
                        n //@28
                    } };
                } except e16: LookupError {
                    raise!(ValueError::new("m17")); //@30
                } finally {
                    log(31, eval(7)); //@31
                } }
            } except e18: Cancelled {
                caught(34, &e18);
                log(33, (v1 + 4) % 7); //@33
            } finally {
                raise!(Custom::new("m19"); from Custom::new("m20")); //@35
            } }
        } }
    } except _ {
        return (n + v1) % 7; //@39
    } finally {
        raise!(ValueError::new("m21"); from None); //@40
    } }
    0 //@42
}
#[generator]
fn p92_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        let mut i22 = 0;
        loop {
            if i22 == 3 { break; }
            i22 += 1;
            yield_!(4); //@43
            try_! { {
                for i23 in 0..(three(7, i22, n)) % 4 { //@60
                    let mut v24: i64 = try_! { {
                        let mut v25: i64 = i22; //@44
                        let mut i26 = 0;
                        while i26 < 3 && (!((i23) < 5)) { //@47
                            i26 += 1;
                            log(45, eval(3)); //@45
                            log(46, eval(i26)); //@46
                        }
                        let mut k27: Option<Exception> = None;
                        let mut i28 = 0;
                        let mut v29: i64 = loop {
                            if i28 == 2 { break 4; }
                            i28 += 1;
                            log(49, three(1, v25, i28)); //@49
                            log(50, eval(1)); //@50
                        };
                        eval(i23) //@52
                    } except _: RuntimeError {
                        for i30 in 0..(eval(n)) % 4 { //@54
                            log(53, eval(6)); //@53
                        }
                        eval(1) //@55
                    } else {
                        raise!(ValueError::new("m31"); from StopIteration); //@56
                        eval(i23) //@57
                    } finally {
                        raise!(RuntimeError::new("m33")); //@58
                    } };
                }
            } except e34: GeneratorExit {
                yield_!(eval(6)); //@61
            } }
        }
    } except e35: ValueError {
        caught(65, &e35);
        raise!(Custom::new("m36")); //@64
    } else {
        yield_!(0); //@66
    } }
    eval(n) //@68
}

#[generator]
fn p93_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = try_! { {
        try_! { {
            try_! { {
                let mut v2: i64 = try_! { {
                    try_! { {
                        try_! { {
                            log(1, n); //@1
                        } except _: GeneratorExit {
                            log(2, 6); //@2
                            log(3, eval(2)); //@3
                            log(4, eval(eval(n))); //@4
                        } }
                        try_! { {
                            log(6, n); //@6
                            let mut k3: Option<Exception> = None;
                        } except e4: (Custom | LookupError) {
                            yield_!(0); //@8
                            log(9, yield_!(n)); //@9
                            log(10, eval(n)); //@10
                        } except _ {
                            yield_!(n); //@11
                            log(12, fails(7)?); //@12
                        } }
                        yield_!(n); //@14
                    } except e5: RuntimeError {
                        caught(15, &e5);
                        log(16, n); //@16
                        try_! { {
                            log(17, yield_!(n)); //@17
                            log(18, yield_!(1)); //@18
                        } except e6: (LookupError | LookupError) {
                            log(19, eval(n)); //@19
                            log(20, eval(n)); //@20
                        } except e7 {
                            caught(22, &e7);
                            yield_!(4); //@21
                        } }
                    } finally {
                        yield_!(three(5, n, n)); //@24
                    } }
                    5 //@26
                } except e8: (Cancelled | ValueError) {
                    caught(29, &e8);
                    yield_!(eval(4)); //@27
                    eval(2) //@28
                } except e9: BaseException {
                    raise!(); //@30
                    fails(n)? //@31
                } else {
                    yield_!(eval(n)); //@32
                    fails(n)? //@33
                } };
            } except e10: TypeError {
                yield_!(eval(6)); //@35
            } finally {
                raise!(ValueError::new("m11")); //@36
            } }
        } except _: Cancelled {
            yield_!(1); //@38
        } except e12: Custom {
            caught(40, &e12);
            yield_!(7); //@39
        } except e13: BaseException {
            log(41, yield_!(3)); //@41
        } }
        fails(n)? //@43
    } finally {
        return yield_!(n); //@44
    } };
    yield_!(v1) //@46
}

#[generator]
fn p94_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = try_! { {
        try_! { {
            if (n) > 0 { //@28
                return three(n, 6, n); //@1
            } else {
                let mut v2: i64 = try_! { {
                    yield_!(0); //@2
                    let mut i3 = 0;
                    while i3 < 2 && ((n) <= 1) { //@24
                        i3 += 1;
                        try_! { {
                            log(3, three(5, 3, yield_!(i3))); //@3
                            log(4, n); //@4
                            log(5, three(i3, 0, n)); //@5
                            log(6, i3); //@6
                        } except e4: RuntimeError {
                            caught(10, &e4);
                            log(7, n); //@7
                            yield_!(n); //@8
                            log(9, yield_!(i3)); //@9
                        } except _: BaseException {
                            log(11, yield_!(i3)); //@11
                        } finally {
                            log(12, n); //@12
                            raise!(Custom::new("m5")); //@13
                        } }
                        let mut k6: Option<Exception> = None;
                        try_! { {
                            log(16, 5); //@16
                            log(17, n); //@17
                        } except e7: LookupError {
                            caught(20, &e7);
                            log(18, eval(n)); //@18
                            log(19, eval(eval(i3))); //@19
                        } except e8 {
                            log(21, 3); //@21
                            let mut v9: i64 = fails(6)?; //@22
                        } }
                    }
                    eval(n) //@25
                } finally {
                    return eval(2); //@26
                } };
            }
        } except e10: (RuntimeError | RuntimeError) {
            caught(30, &e10);
            raise!(Custom::new("m11")); //@29
        } else {
            yield_!(eval(n)); //@31
        } }
        (n + n) % 7 //@33
    } except e12: Custom {
        caught(36, &e12);
        yield_!(yield_!(n)); //@34
        n //@35
    } };
    fails(n)? //@38
}

#[generator]
fn p95_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    if ((yield_!(n)) < 0) && ((three(6, 7, 7)) != 1) { //@36
        log(1, yield_!(7)); //@1
        try_! { {
            try_! { {
                yield_!(n); //@2
            } except e1: LookupError {
                caught(8, &e1);
                try_! { {
                    log(3, eval(7)); //@3
                    yield_!(yield_!(n)); //@4
                } finally {
                    yield_!(n); //@5
                } }
                let mut k2: Option<Exception> = None;
            } else {
                let mut i3 = 0;
                while i3 < 1 && (((yield_!(3)) > 2) || ((eval(n)) == 5)) { //@10
                    i3 += 1;
                    let mut v4: i64 = 6; //@9
                }
                let mut i5 = 0;
                while i5 < 1 && ((eval(n)) == 2) { //@28
                    i5 += 1;
                    try_! { {
                        let mut v6: i64 = eval(eval(n)); //@11
                        try_! { {
                            log(12, yield_!(v6)); //@12
                            log(13, yield_!(n)); //@13
                            log(14, 2); //@14
                        } except e7: (LookupError | RuntimeError) {
                            let mut v8: i64 = eval(i5); //@15
                            note(&e7, "note 9");
                            log(17, eval(eval(6))); //@17
                        } else {
                            log(18, (v6 + three(n, 4, 2)) % 7); //@18
                            log(19, fails(n)?); //@19
                        } }
                        try_! { {
                            yield_!(yield_!(6)); //@21
                        } finally {
                            continue;
                        } }
                    } except e10: (ValueError | StopIteration) {
                        caught(25, &e10);
                        continue;
                    } else {
                        log(26, (0 + i5) % 7); //@26
                    } }
                }
            } }
        } except e11: StopIteration {
            caught(31, &e11);
            raise!(LookupError::new("m12")); //@30
        } except e13 {
            caught(33, &e13);
            raise!(); //@32
        } finally {
            raise!(ValueError::new("m14"); from None); //@34
        } }
    }
    yield_!(n) //@37
}

dunder! {
    fn p96_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut v1: i64 = try {
            (yield fails(n)?); //@1
            eval(2) //@2
        } except e2: BaseException {
            caught(7, &e2);
            (yield eval(n)); //@3
            (yield from p96_g1(n)); //@4
            return (2 + 5) % 7; //@5
            eval(2) //@6
        } else {
            if ((eval(n)) < 0) || ((eval(5)) <= 4) { //@10
                log(8, n); //@8
                (yield 2); //@9
            }
            if ((eval(1)) <= 4) && ((0) > 1) { //@39
                let mut i3 = 0;
                loop {
                    if i3 == 2 { break; }
                    i3 += 1;
                    (yield three(2, 1, n)); //@11
                }
                (yield three(n, 4, n)); //@13
            } else {
                let mut v4: i64 = eval((n + n) % 7); //@14
                try {
                    try {
                        return (7 + 6) % 7; //@15
                    } except e5: ValueError {
                        caught(17, &e5);
                        (yield from p96_g2(v4)); //@16
                    } except e6: ValueError {
                        if ((fails(n)?) <= 0) && (((n + v4) % 7) > 5) { //@21
                            raise e6.clone(); //@18
                        } else {
                            (yield eval(1)); //@19
                            let mut v7: i64 = n; //@20
                        }
                    }
                    let mut v8: i64 = try {
                        let mut v9: i64 = try {
                            let mut v10: i64 = n; //@23
                            fails(7)? //@24
                        } except _ {
                            try {
                                log(25, three(7, 1, n)); //@25
                            } except e11: (Custom | ValueError) {
                                raise; //@26
                            } except e12: BaseException {
                                log(27, n); //@27
                            }
                            eval(n) //@29
                        } else {
                            log(30, eval(v4)); //@30
                            7 //@31
                        };
                        fails(n)? //@33
                    } except _ {
                        return eval(n); //@34
                        (v4 + n) % 7 //@35
                    };
                } except _: Custom {
                    return n; //@37
                }
            }
            eval(n) //@40
        };
        eval(v1) //@42
    }
    fn p96_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        raise Custom::new("m13"); //@43
        let mut i14 = 0;
        loop {
            if i14 == 2 { break; }
            i14 += 1;
            let mut i15 = 0;
            loop {
                if i15 == 2 { break; }
                i15 += 1;
                try {
                    (yield eval(0)); //@44
                } except e16: RuntimeError {
                    caught(68, &e16);
                    caught(45, &e16);
                    try {
                        let mut v17: i64 = i14; //@46
                        let mut i18 = 0;
                        while i18 < 3 && (((4) == 0) && (((6 + 3) % 7) < 2)) { //@48
                            i18 += 1;
                            (yield v17); //@47
                        }
                        let mut v19: i64 = try {
                            if (eval(n)) == 4 { //@54
                                log(49, three(i14, n, n)); //@49
                                log(50, 6); //@50
                                log(51, i15); //@51
                                log(52, i14); //@52
                            } else {
                                (yield eval(v17)); //@53
                            }
                            eval(2) //@55
                        } except e20: (LookupError | Custom) {
                            caught(58, &e20);
                            raise Custom::new("m21"); //@56
                            three(n, 7, v17) //@57
                        };
                    } except e22: (RuntimeError | RuntimeError) {
                        caught(61, &e22);
                        raise RuntimeError::new("m23"); //@60
                    } except e24: ValueError {
                        continue;
                    } except e25 {
                        caught(64, &e25);
                        (yield eval(n)); //@63
                    } else {
                        (yield eval(n)); //@65
                    } finally {
                        (yield (yield from p96_g2(i14))); //@66
                    }
                } finally {
                    raise ValueError::new("m26"); //@69
                }
            }
        }
        eval(0) //@73
    }
    fn p96_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            (yield eval(n)); //@74
            try {
                return 1; //@75
            } except e27: BaseException {
                try {
                    try {
                        try {
                            log(76, 2); //@76
                        } except e28: GeneratorExit {
                            caught(85, &e28);
                            if ((n) > 5) || ((three(4, n, n)) != 2) { //@78
                                log(77, eval(n)); //@77
                            }
                            try {
                                log(79, (n + 4) % 7); //@79
                                return n; //@80
                            } finally {
                                log(81, eval(eval(n))); //@81
                                log(82, eval(n)); //@82
                                log(83, eval(1)); //@83
                            }
                        }
                    } except e29 {
                        raise; //@87
                    } finally {
                        (yield eval(n)); //@88
                    }
                } except e30 {
                    caught(91, &e30);
                    raise Custom::new("m31") from None; //@90
                }
            } else {
                log(93, 0); //@93
            } finally {
                raise ValueError::new("m32"); //@94
            }
        } except e33 {
            raise; //@96
        }
        eval(n) //@98
    }
}

dunder! {
    fn p97_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            log(1, (eval(7) + fails(0)?) % 7); //@1
            log(2, n); //@2
        } except e1: RuntimeError {
            caught(37, &e1);
            try {
                try {
                    let mut v2: i64 = try {
                        (yield eval(0)); //@3
                        (yield eval(6)); //@4
                        log(5, eval(eval(2))); //@5
                        let mut v3: i64 = eval(eval(n)); //@6
                        three(3, v3, 4) //@7
                    } except e4 {
                        caught(29, &e4);
                        try {
                            note(&e1, "note 5");
                            let mut v6: i64 = try {
                                return eval(5); //@9
                                fails(6)? //@10
                            } except e7: BaseException {
                                (yield 1); //@11
                                log(12, fails(2)?); //@12
                                log(13, eval(3)); //@13
                                log(14, n); //@14
                                5 //@15
                            } finally {
                                note(&e1, "note 8");
                                caught(17, &e4);
                            };
                            return eval(4); //@19
                        } except e9 {
                            try {
                                let mut v10: i64 = eval(n); //@20
                                log(21, eval(6)); //@21
                            } except e11 {
                                caught(24, &e11);
                                let mut v12: i64 = eval(eval(6)); //@22
                                log(23, three(v12, n, 3)); //@23
                            } else {
                                log(25, eval(6)); //@25
                            }
                        }
                        eval(7) //@28
                    } else {
                        raise Cancelled::new(Some("m13".to_owned())); //@30
                        three(n, n, n) //@31
                    };
                } finally {
                    (yield n); //@33
                }
            } except e14: (ValueError | RuntimeError) {
                raise RuntimeError::new("m15") from ValueError::new("m16"); //@35
            }
        } finally {
            (yield n); //@38
        }
        eval(n) //@40
    }
}

dunder! {
    fn p98_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            try {
                (yield n); //@1
            } except e1: ValueError {
                log(2, (yield from p98_g1(n))); //@2
            } except e2: StopIteration {
                caught(32, &e2);
                try {
                    return eval(2); //@3
                } except e3: ValueError {
                    (yield from p98_g1(eval(n))); //@4
                    try {
                        let mut v4: i64 = try {
                            try {
                                log(5, eval(n)); //@5
                                (yield from p98_g1(0)); //@6
                                log(7, eval(fails(n)?)); //@7
                                (yield fails(n)?); //@8
                            } except _: Custom {
                                (yield 1); //@9
                                log(10, eval(0)); //@10
                                log(11, eval(7)); //@11
                                log(12, eval(n)); //@12
                            }
                            return eval(5); //@14
                            fails(n)? //@15
                        } finally {
                            raise Cancelled::new(Some("m5".to_owned())); //@16
                        };
                        let mut v6: i64 = eval(v4); //@18
                        try {
                            let mut i7 = 0;
                            while i7 < 3 && (!((v4) <= 2)) { //@20
                                i7 += 1;
                                raise StopIteration; //@19
                            }
                            (yield (4 + n) % 7); //@21
                            log(22, eval(v4)); //@22
                        } except e9 {
                            log(23, (yield from p98_g2(v6))); //@23
                        } else {
                            (yield n); //@24
                        } finally {
                            (yield (yield from p98_g2(3))); //@25
                        }
                    } except e10 {
                        (yield eval(2)); //@27
                    } else {
                        return eval(n); //@28
                    }
                } else {
                    raise ValueError::new("m11") from ValueError::new("m12"); //@30
                }
            } except e13: RuntimeError {
                caught(34, &e13);
                log(33, three(n, n, n)); //@33
            }
        } except e14: ValueError {
            (yield n); //@36
        }
        eval(6) //@38
    }
    fn p98_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            log(39, eval(4)); //@39
            return three(n, n, 3); //@40
        } except e15: (Custom | Cancelled) {
            try {
                (yield n); //@41
                if (5) > 5 { //@59
                    try {
                        let mut v16: i64 = three((n + n) % 7, three(n, n, 4), fails(n)?); //@42
                    } except e17: BaseException {
                        caught(43, &e15);
                        (yield from p98_g2((yield from p98_g2(n)))); //@44
                        try {
                            try {
                                log(45, eval(1)); //@45
                                return n; //@46
                            } except e18: (LookupError | LookupError) {
                                log(47, 7); //@47
                                caught(48, &e18);
                            } except e19: GeneratorExit {
                                caught(50, &e19);
                                (yield n); //@49
                            } except e20: (ValueError | Cancelled) {
                                raise e20.clone(); //@51
                            }
                        } except _: (LookupError | Custom) {
                            (yield eval(n)); //@53
                        } except _: BaseException {
                            raise; //@54
                        } finally {
                            (yield eval(n)); //@55
                        }
                    }
                } else {
                    (yield 1); //@58
                }
            } except e21: (ValueError | ValueError) {
                caught(61, &e21);
                return eval(n); //@60
            } else {
                (yield eval(0)); //@62
            } finally {
                raise ValueError::new("m22"); //@63
            }
        } except e23: Custom {
            raise e23.clone(); //@65
        } except e24: ValueError {
            caught(67, &e24);
            (yield (n + n) % 7); //@66
        } finally {
            (yield 6); //@68
        }
        eval(n) //@70
    }
    fn p98_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        (yield eval(0)); //@71
        if ((eval(n)) < 1) || ((eval(n)) != 3) { //@97
            let mut v25: i64 = eval(eval(n)); //@72
            (yield eval(5)); //@73
            try {
                if ((eval(0)) < 1) || ((eval(7)) != 0) { //@90
                    raise GeneratorExit from None; //@74
                    let mut i27 = 0;
                    loop {
                        if i27 == 2 { break; }
                        i27 += 1;
                        log(75, eval(eval(1))); //@75
                        let mut i28 = 0;
                        let mut v29: i64 = loop {
                            if i28 == 2 { break 4; }
                            i28 += 1;
                            let mut v30: i64 = three(eval(5), n, v25); //@76
                            v30 = (eval(6) + fails(i27)?) % 7; //@77
                        };
                        raise Custom::new("m31") from None; //@79
                    }
                    let mut v32: i64 = eval(n); //@81
                    let mut k33: Option<Exception> = None;
                } else {
                    try {
                        (yield eval(v25)); //@83
                    } except e34: GeneratorExit {
                        caught(85, &e34);
                        raise ValueError::new("m35"); //@84
                    } except e36: (ValueError | ValueError) {
                        caught(87, &e36);
                        raise e36.clone(); //@86
                    } else {
                        log(88, eval(1)); //@88
                    }
                }
            } except e37: (Custom | LookupError) {
                (yield n); //@91
            } except e38: (Cancelled | StopIteration) {
                log(92, n); //@92
            } else {
                raise RuntimeError::new("m39"); //@93
            } finally {
                log(94, n); //@94
            }
        } else {
            (yield n); //@96
        }
        n //@98
    }
}

#[generator]
fn p99_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(LookupError::new("m1"); from ValueError::new("m2")); //@1
    yield_!(n); //@2
    eval(n) //@3
}
#[generator]
fn p99_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut k3: Option<Exception> = None;
    log(5, eval(eval(6))); //@5
    let mut v4: i64 = 3; //@6
    raise!(ValueError::new("m5"); from Custom::new("m6")); //@7
    yield_!(n); //@8
    eval(v4) //@9
}

dunder! {
    fn p100_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        log(1, n); //@1
        let mut v1: i64 = 1; //@2
        try {
            return (7 + 3) % 7; //@3
        } except _: RuntimeError {
            let mut v2: i64 = eval(n); //@4
            if (v2) <= 1 { //@12
                try {
                    return eval(n); //@5
                } except _: (LookupError | LookupError) {
                    (yield 3); //@6
                }
                (yield (yield from p100_g1(2))); //@8
            } else {
                log(9, n); //@9
                let mut v3: i64 = v2; //@10
                v2 = three(eval(0), (yield from p100_g1(n)), v3); //@11
            }
        } else {
            try {
                let mut v4: i64 = try {
                    (yield eval(v1)); //@13
                    (yield v1); //@14
                    log(15, v1); //@15
                    let mut k5: Option<Exception> = None;
                    2 //@17
                } except e6: (Custom | LookupError) {
                    caught(32, &e6);
                    try {
                        try {
                            log(18, fails(2)?); //@18
                        } except e7: BaseException {
                            caught(24, &e7);
                            if (eval(0)) < 4 { //@23
                                log(19, n); //@19
                                log(20, n); //@20
                                let mut v8: i64 = v1; //@21
                            } else {
                                return 3; //@22
                            }
                        } else {
                            raise ValueError::new("m9"); //@25
                        } finally {
                            return 7; //@26
                        }
                    } except e10: BaseException {
                        caught(29, &e10);
                        (yield eval(6)); //@28
                    }
                    eval(n) //@31
                };
            } finally {
                raise RuntimeError::new("m11"); //@34
            }
        } finally {
            log(36, eval(n)); //@36
        }
        three(0, v1, 1) //@38
    }
    fn p100_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        log(39, 1); //@39
        let mut v12: i64 = fails(n)?; //@40
        try {
            (yield n); //@41
        } except e13 {
            caught(47, &e13);
            let mut i14 = 0;
            let mut v15: i64 = loop {
                if i14 == 3 { break 4; }
                i14 += 1;
                (yield eval(v12)); //@42
                break eval(0); //@43
            };
            (yield eval(v12)); //@45
            let mut k16: Option<Exception> = None;
        }
        let mut i17 = 0;
        while i17 < 3 && (((three(4, v12, v12)) == 3) || ((three(n, 4, 1)) > 0)) { //@56
            i17 += 1;
            let mut v18: i64 = eval((6 + i17) % 7); //@49
            try {
                let mut v19: i64 = i17; //@50
                let mut v20: i64 = i17; //@51
                let mut v21: i64 = v19; //@52
                (yield v19); //@53
            } finally {
                raise TypeError::new("m22"); //@54
            }
        }
        eval(7) //@57
    }
}

#[generator]
fn p101_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            try_! { {
                for i1 in 0..(2) % 4 { //@30
                    let mut k2: Option<Exception> = None;
                    let mut v3: i64 = try_! { {
                        yield_!(three(n, n, i1)); //@2
                        let mut v4: i64 = try_! { {
                            log(3, fails(i1)?); //@3
                            raise!(GeneratorExit); //@4
                            yield_from!(p101_g2(5)) //@5
                        } finally {
                            log(6, yield_!(n)); //@6
                            yield_from!(p101_g1(n)); //@7
                            yield_from!(p101_g2((7 + 6) % 7)); //@8
                            if let Some(k2) = k2.clone() {
                                raise!(k2); //@9
                            }
                        } };
                        let mut v6: i64 = try_! { {
                            log(11, eval(0)); //@11
                            return 7; //@12
                            fails(6)? //@13
                        } except _ {
                            let mut v7: i64 = eval(eval(v4)); //@14
                            log(15, (n + v4) % 7); //@15
                            let mut v8: i64 = three(yield_!(4), eval(v7), yield_!(0)); //@16
                            log(17, three(v7, v7, v7)); //@17
                            7 //@18
                        } };
                        (i1 + v6) % 7 //@20
                    } except e9: (RuntimeError | Custom) {
                        caught(24, &e9);
                        caught(21, &e9);
                        raise!(GeneratorExit); //@22
                        eval(i1) //@23
                    } finally {
                        try_! { {
                            let mut v11: i64 = yield_!(3); //@25
                            log(26, n); //@26
                        } except e12: LookupError {
                            yield_!(eval(0)); //@27
                        } }
                    } };
                }
            } except e13: (ValueError | LookupError) {
                caught(32, &e13);
                log(31, n); //@31
            } except e14 {
                log(33, fails(n)?); //@33
            } }
        } except e15 {
            caught(36, &e15);
            yield_!(yield_!(n)); //@35
        } else {
            log(37, n); //@37
        } finally {
            yield_!((1 + 5) % 7); //@38
        } }
    } except e16 {
        raise!(); //@40
    } else {
        yield_!(eval(n)); //@41
    } }
    4 //@43
}
#[generator]
fn p101_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(yield_!(n)); //@44
    log(45, eval(eval(6))); //@45
    return eval(n); //@46
    try_! { {
        try_! { {
            yield_!(n); //@47
        } except _: ValueError {
            let mut v17: i64 = eval(n); //@48
        } except e18: BaseException {
            caught(50, &e18);
            return yield_!(n); //@49
        } finally {
            let mut v19: i64 = eval(yield_from!(p101_g2(6))); //@51
            yield_!(eval(0)); //@52
            let mut k20: Option<Exception> = None;
            let mut v21: i64 = (yield_from!(p101_g2(0)) + eval(n)) % 7; //@54
        } }
        let mut i22 = 0;
        while i22 < 1 && ((yield_!(0)) == 5) { //@57
            i22 += 1;
            raise!(RuntimeError::new("m23")); //@56
        }
        yield_!(three(3, n, n)); //@58
        let mut v24: i64 = eval(eval(n)); //@59
    } except e25: ValueError {
        log(60, eval(n)); //@60
    } except e26 {
        caught(62, &e26);
        return eval(n); //@61
    } }
    n //@64
}
#[generator]
fn p101_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    for i27 in 0..(n) % 4 { //@67
        log(65, 0); //@65
        continue;
    }
    try_! { {
        return eval(0); //@68
    } except e28 {
        caught(72, &e28);
        yield_!(n); //@69
        let mut v29: i64 = n; //@70
        return 0; //@71
    } finally {
        let mut i30 = 0;
        loop {
            if i30 == 2 { break; }
            i30 += 1;
            if ((1) <= 5) || ((n) != 3) { //@85
                log(73, i30); //@73
                yield_!(i30); //@74
            } else {
                try_! { {
                    continue;
                } except e31: (StopIteration | ValueError) {
                    caught(82, &e31);
                    yield_!(i30); //@76
                    let mut v32: i64 = try_! { {
                        log(77, (6 + n) % 7); //@77
                        3 //@78
                    } except e33: Custom {
                        raise!(LookupError::new("m34")); //@79
                        fails(n)? //@80
                    } };
                } else {
                    raise!(ValueError::new("m35")); //@83
                } }
            }
        }
    } }
    n //@88
}

#[generator]
fn p102_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            raise!(LookupError::new("m1"); from None); //@1
            let mut i2 = 0;
            while i2 < 2 && ((n) < 1) { //@3
                i2 += 1;
                continue;
            }
        } except e3: BaseException {
            caught(32, &e3);
            try_! { {
                log(4, (n + eval(3)) % 7); //@4
                log(5, (three(4, n, n) + yield_!(n)) % 7); //@5
                yield_!(yield_!(2)); //@6
                caught(7, &e3);
            } except _: LookupError {
                try_! { {
                    caught(8, &e3);
                    yield_!(three(n, 1, n)); //@9
                } except _: BaseException {
                    log(10, yield_!(n)); //@10
                    yield_!(yield_!(n)); //@11
                    yield_!(n); //@12
                    if ((yield_!(5)) <= 1) || ((fails(4)?) > 0) { //@27
                        yield_!(n); //@13
                        log(14, fails(eval(4))?); //@14
                        let mut v4: i64 = try_! { {
                            log(15, eval(n)); //@15
                            log(16, 4); //@16
                            log(17, eval(1)); //@17
                            log(18, three(n, 2, n)); //@18
                            2 //@19
                        } except e5: Cancelled {
                            caught(23, &e5);
                            log(20, 3); //@20
                            log(21, 3); //@21
                            yield_!(1) //@22
                        } except e6 {
                            yield_!(three(n, n, 5)); //@24
                            2 //@25
                        } };
                    }
                } else {
                    yield_!(5); //@28
                } }
            } finally {
                yield_!(fails(3)?); //@30
            } }
        } finally {
            return yield_!(n); //@33
        } }
    } except e7: StopIteration {
        yield_!(yield_!(n)); //@35
    } finally {
        yield_!(n); //@36
    } }
    yield_!(n) //@38
}

#[generator]
fn p103_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = try_! { {
        try_! { {
            log(1, 3); //@1
            if ((n) != 5) || ((yield_!(3)) != 3) { //@37
                let mut v2: i64 = try_! { {
                    log(2, n); //@2
                    fails(n)? //@3
                } except e3: (ValueError | LookupError) {
                    return eval(0); //@4
                    eval(6) //@5
                } else {
                    yield_!((n + n) % 7); //@6
                    yield_!((2 + 1) % 7); //@7
                    let mut v4: i64 = try_! { {
                        log(8, n); //@8
                        n //@9
                    } except e5: Custom {
                        return yield_!(4); //@10
                        yield_!(n) //@11
                    } except _: TypeError {
                        try_! { {
                            log(12, (n + 2) % 7); //@12
                            log(13, fails(3)?); //@13
                        } except _: Custom {
                            raise!(Custom::new("m6")); //@14
                        } except e7: Custom {
                            log(15, n); //@15
                            log(16, eval(6)); //@16
                        } else {
                            let mut v8: i64 = (yield_!(6) + fails(1)?) % 7; //@17
                        } }
                        for i9 in 0..(n) % 4 { //@20
                            raise!(LookupError::new("m10")); //@19
                        }
                        log(21, eval(yield_!(n))); //@21
                        eval(n) //@22
                    } except e11 {
                        caught(31, &e11);
                        try_! { {
                            log(23, fails(n)?); //@23
                            log(24, yield_!(2)); //@24
                        } except e12: ValueError {
                            log(25, eval(n)); //@25
                        } except e13: GeneratorExit {
                            caught(27, &e13);
                            log(26, yield_!(7)); //@26
                        } finally {
                            return eval(3); //@28
                        } }
                        yield_!(1) //@30
                    } };
                    v4 //@33
                } finally {
                    raise!(ValueError::new("m14")); //@34
                } };
            } else {
                log(36, (4 + n) % 7); //@36
            }
        } except e15: LookupError {
            return n; //@38
        } }
        eval(3) //@40
    } except e16: (LookupError | GeneratorExit) {
        caught(43, &e16);
        return 3; //@41
        yield_!(4) //@42
    } };
    fails(1)? //@45
}

#[generator]
fn p104_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(yield_!(5)); //@1
    try_! { {
        yield_from!(p104_g2(eval(n))); //@2
        raise!(ValueError::new("m1")); //@3
    } except e2 {
        if (yield_!(n)) == 3 { //@26
            try_! { {
                try_! { {
                    return eval(n); //@4
                } except e3: (Custom | Custom) {
                    yield_!(yield_!(3)); //@5
                    raise!(); //@6
                } finally {
                    yield_!(yield_!(n)); //@7
                    try_! { {
                        try_! { {
                            let mut v4: i64 = eval(3); //@8
                            log(9, 0); //@9
                            log(10, eval(0)); //@10
                            raise!(e2.clone(); from None); //@11
                        } except e5: BaseException {
                            log(12, eval(n)); //@12
                            yield_from!(p104_g1(yield_!(0))); //@13
                            log(14, fails(n)?); //@14
                        } }
                    } except _ {
                        yield_!(fails(1)?); //@16
                    } }
                    log(18, eval(n)); //@18
                } }
                try_! { {
                    yield_!(yield_from!(p104_g2(5))); //@20
                    yield_!(eval(6)); //@21
                } except e6: (Custom | Cancelled) {
                    yield_!(2); //@22
                } }
            } except _: ValueError {
                log(24, yield_!(n)); //@24
            } }
        }
    } else {
        yield_!(yield_!(3)); //@27
    } }
    (n + 0) % 7 //@29
}
#[generator]
fn p104_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(30, n); //@30
    return eval(4); //@31
    yield_!(1); //@32
    yield_!(6) //@33
}
#[generator]
fn p104_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(34, 3); //@34
    try_! { {
        log(35, 6); //@35
        try_! { {
            try_! { {
                try_! { {
                    log(36, n); //@36
                    let mut v7: i64 = yield_!(n); //@37
                    let mut v8: i64 = try_! { {
                        try_! { {
                            let mut k9: Option<Exception> = None;
                            log(39, yield_!(3)); //@39
                            return (n + 6) % 7; //@40
                        } except e10 {
                            raise!(); //@41
                        } else {
                            log(42, eval(n)); //@42
                        } }
                        let mut v11: i64 = try_! { {
                            return yield_!(n); //@44
                            (5 + 3) % 7 //@45
                        } except e12: ValueError {
                            caught(48, &e12);
                            raise!(StopIteration); //@46
                            eval(7) //@47
                        } else {
                            log(49, yield_!(6)); //@49
                            yield_!(0) //@50
                        } finally {
                            yield_!(three(v7, 6, n)); //@51
                        } };
                        (v11 + v7) % 7 //@53
                    } except _: Cancelled {
                        yield_!(eval(n)); //@54
                        yield_!(v7) //@55
                    } except e14: LookupError {
                        log(56, eval(n)); //@56
                        eval(v7) //@57
                    } };
                } finally {
                    raise!(Custom::new("m15")); //@59
                } }
            } except e16: BaseException {
                caught(62, &e16);
                yield_!(3); //@61
            } finally {
                raise!(ValueError::new("m17")); //@63
            } }
        } except e18: LookupError {
            caught(66, &e18);
            log(65, three(n, n, n)); //@65
        } }
    } except e19: RuntimeError {
        caught(69, &e19);
        raise!(ValueError::new("m20"); from Custom::new("m21")); //@68
    } except e22: BaseException {
        caught(71, &e22);
        yield_!(eval(7)); //@70
    } else {
        yield_!(yield_!(n)); //@72
    } }
    eval(n) //@74
}

#[generator]
fn p105_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    if ((three(n, n, 7)) <= 5) && ((eval(n)) <= 1) { //@43
        if (eval(4)) <= 3 { //@41
            try_! { {
                let mut i1 = 0;
                let mut v2: i64 = loop {
                    if i1 == 1 { break 1; }
                    i1 += 1;
                    return three(n, i1, n); //@1
                };
                try_! { {
                    log(3, n); //@3
                    yield_from!(p105_g1(eval(n))); //@4
                } except e3: BaseException {
                    caught(36, &e3);
                    let mut k4: Option<Exception> = None;
                    try_! { {
                        note(&e3, "note 5");
                        let mut i6 = 0;
                        while i6 < 1 && ((yield_from!(p105_g1(4))) > 3) { //@11
                            i6 += 1;
                            log(7, n); //@7
                            log(8, n); //@8
                            log(9, eval(2)); //@9
                            log(10, v2); //@10
                        }
                        yield_!(eval(6)); //@12
                    } except e7: LookupError {
                        caught(31, &e7);
                        let mut v8: i64 = try_! { {
                            log(13, eval(7)); //@13
                            eval(0) //@14
                        } except e9: Custom {
                            caught(18, &e9);
                            log(15, v2); //@15
                            return eval(4); //@16
                            n //@17
                        } };
                        let mut v10: i64 = try_! { {
                            log(20, 1); //@20
                            log(21, eval(7)); //@21
                            n //@22
                        } except e11: Custom {
                            caught(26, &e11);
                            log(23, three(v2, v2, n)); //@23
                            log(24, eval(5)); //@24
                            1 //@25
                        } except e12: ValueError {
                            caught(29, &e12);
                            yield_!(7); //@27
                            fails(v8)? //@28
                        } };
                    } except e13: ValueError {
                        log(32, three(n, 2, n)); //@32
                    } except e14: BaseException {
                        caught(34, &e14);
                        yield_!(fails(v2)?); //@33
                    } }
                } }
            } except e15: BaseException {
                caught(39, &e15);
                log(38, n); //@38
            } }
        }
    } else {
        raise!(ValueError::new("m16")); //@42
    }
    n //@44
}
#[generator]
fn p105_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    if (eval(n)) != 3 { //@75
        try_! { {
            return eval(n); //@45
        } except e17: BaseException {
            caught(51, &e17);
            try_! { {
                log(46, fails(eval(5))?); //@46
            } finally {
                yield_!(6); //@47
            } }
            if (three(7, 1, n)) > 2 { //@50
                raise!(RuntimeError::new("m18")); //@49
            }
        } finally {
            try_! { {
                try_! { {
                    try_! { {
                        let mut v19: i64 = try_! { {
                            log(52, fails(2)?); //@52
                            log(53, 5); //@53
                            log(54, 4); //@54
                            n //@55
                        } except e20: BaseException {
                            caught(58, &e20);
                            note(&e20, "note 21");
                            eval(n) //@57
                        } else {
                            raise!(Custom::new("m22"); from ValueError::new("m23")); //@59
                            eval(0) //@60
                        } };
                    } except e24: (Custom | Custom) {
                        caught(63, &e24);
                        yield_!(eval(7)); //@62
                    } except e25 {
                        yield_!(n); //@64
                    } }
                } except e26 {
                    caught(67, &e26);
                    log(66, eval(n)); //@66
                } }
            } except e27: RuntimeError {
                caught(70, &e27);
                raise!(ValueError::new("m28"); from ValueError::new("m29")); //@69
            } else {
                raise!(ValueError::new("m30")); //@71
            } finally {
                log(72, (3 + 6) % 7); //@72
            } }
        } }
    }
    3 //@76
}

dunder! {
    fn p106_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        log(1, 5); //@1
        try {
            let mut i1 = 0;
            loop {
                if i1 == 2 { break; }
                i1 += 1;
                let mut k2: Option<Exception> = None;
                for i3 in 0..(eval(n)) % 4 { //@27
                    try {
                        continue;
                    } except e4: BaseException {
                        let mut v5: i64 = try {
                            try {
                                log(4, eval(n)); //@4
                                (yield (yield 7)); //@5
                                raise e4.clone(); //@6
                            } except e6 {
                                log(7, (i1 + eval(i1)) % 7); //@7
                                log(8, 5); //@8
                            }
                            (yield from p106_g1(three(5, 5, i3))); //@10
                            eval(3) //@11
                        } except _ {
                            try {
                                k2 = Some(e4.clone().into());
                            } except e7: ValueError {
                                log(13, (yield 6)); //@13
                                log(14, three(i3, 1, i1)); //@14
                                (yield from p106_g1(6)); //@15
                            } except _: ValueError {
                                (yield eval(n)); //@16
                                let mut v8: i64 = 0; //@17
                                k2 = Some(e4.clone().into());
                                (yield from p106_g1(i3)); //@19
                            } except _: BaseException {
                                log(20, eval(n)); //@20
                                log(21, i1); //@21
                            } finally {
                                raise Cancelled::new(Some("m9".to_owned())); //@22
                            }
                            (yield from p106_g1(i3)) //@24
                        };
                    }
                }
            }
        } finally {
            (yield fails(n)?); //@29
        }
        n //@31
    }
    fn p106_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut i10 = 0;
        while i10 < 2 && ((((yield n)) != 1) && (((yield 4)) > 1)) { //@57
            i10 += 1;
            let mut i11 = 0;
            while i11 < 1 && ((eval(2)) != 1) { //@56
                i11 += 1;
                try {
                    let mut i12 = 0;
                    while i12 < 2 && (((eval(2)) <= 2) || ((i10) <= 5)) { //@51
                        i12 += 1;
                        try {
                            let mut v13: i64 = try {
                                log(32, (yield n)); //@32
                                log(33, eval(3)); //@33
                                log(34, i10); //@34
                                raise GeneratorExit from None; //@35
                                eval(i12) //@36
                            } except e15: ValueError {
                                log(37, i12); //@37
                                0 //@38
                            } except e16: (ValueError | Custom) {
                                caught(41, &e16);
                                log(39, fails(4)?); //@39
                                (yield 0) //@40
                            } finally {
                                log(42, (yield (i12 + 3) % 7)); //@42
                                log(43, (yield n)); //@43
                            };
                            let mut v17: i64 = eval(eval(i10)); //@45
                            let mut k18: Option<Exception> = None;
                        } except e19: BaseException {
                            raise RuntimeError::new("m20"); //@47
                        } else {
                            (yield i12); //@48
                        } finally {
                            (yield 3); //@49
                        }
                    }
                } except e21: ValueError {
                    caught(53, &e21);
                    (yield three(3, i10, n)); //@52
                } finally {
                    log(54, 5); //@54
                }
            }
        }
        (n + n) % 7 //@58
    }
}

dunder! {
    fn p107_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        (yield from p107_g1(eval(4))); //@1
        raise ValueError::new("m1") from RuntimeError::new("m2"); //@2
        (yield n) //@3
    }
    fn p107_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        if ((three(n, n, n)) < 4) && ((three(5, 7, 7)) <= 1) { //@35
            return eval(n); //@4
        } else {
            let mut i3 = 0;
            while i3 < 2 && (((yield n)) == 4) { //@6
                i3 += 1;
                (yield 6); //@5
            }
            try {
                (yield (n + n) % 7); //@7
                log(8, eval((2 + n) % 7)); //@8
                return (yield 6); //@9
            } except e4: LookupError {
                try {
                    let mut v5: i64 = try {
                        let mut v6: i64 = try {
                            let mut v7: i64 = try {
                                log(10, (yield n)); //@10
                                (yield fails(n)?); //@11
                                log(12, (yield eval(n))); //@12
                                note(&e4, "note 8");
                                0 //@14
                            } except _: (StopIteration | ValueError) {
                                (yield fails(n)?); //@15
                                eval(n) //@16
                            };
                            fails(5)? //@18
                        } except e9: BaseException {
                            caught(21, &e9);
                            return n; //@19
                            n //@20
                        };
                        eval(0) //@23
                    } except e10 {
                        caught(26, &e10);
                        (yield 6); //@24
                        (4 + n) % 7 //@25
                    } finally {
                        raise e4.clone(); //@27
                    };
                } except e11: BaseException {
                    caught(30, &e11);
                    log(29, (yield from p107_g2(n))); //@29
                }
            } except e12: RuntimeError {
                log(32, n); //@32
            } finally {
                raise ValueError::new("m13") from None; //@33
            }
        }
        eval(n) //@36
    }
    fn p107_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        log(37, 0); //@37
        raise RuntimeError::new("m14"); //@38
        (yield 7); //@39
        n //@40
    }
}

#[generator]
fn p108_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    if (eval(n)) == 3 { //@2
        log(1, fails(fails(n)?)?); //@1
    }
    try_! { {
        let mut i1 = 0;
        let mut v2: i64 = loop {
            if i1 == 2 { break 3; }
            i1 += 1;
            try_! { {
                let mut i3 = 0;
                loop {
                    if i3 == 2 { break; }
                    i3 += 1;
                    if (eval(6)) != 1 { //@4
                        log(3, i3); //@3
                    }
                    let mut v4: i64 = try_! { {
                        let mut v5: i64 = eval(three(i1, i1, 0)); //@5
                        let mut v6: i64 = try_! { {
                            log(6, n); //@6
                            continue;
                            i3 //@8
                        } except e7 {
                            caught(13, &e7);
                            log(9, i1); //@9
                            log(10, eval((v5 + i3) % 7)); //@10
                            log(11, three(i3, 3, n)); //@11
                            n //@12
                        } finally {
                            log(14, i3); //@14
                            log(15, eval(1)); //@15
                            log(16, i1); //@16
                        } };
                        try_! { {
                            yield_!(three(i3, v5, v5)); //@18
                            log(19, eval(v5)); //@19
                            log(20, v6); //@20
                            log(21, eval(n)); //@21
                        } except e8: BaseException {
                            log(22, three(v5, v5, v6)); //@22
                        } else {
                            log(23, yield_!(2)); //@23
                        } finally {
                            raise!(RuntimeError::new("m9")); //@24
                        } }
                        eval(i1) //@26
                    } except e10: RuntimeError {
                        caught(29, &e10);
                        yield_!(three(n, n, 3)); //@27
                        yield_!(i3) //@28
                    } except e11: BaseException {
                        caught(32, &e11);
                        yield_!(fails(3)?); //@30
                        i1 //@31
                    } };
                }
            } finally {
                raise!(GeneratorExit); //@35
            } }
        };
    } except e13: (ValueError | Custom) {
        yield_!(yield_!(n)); //@38
    } except e14 {
        caught(40, &e14);
        yield_!(n); //@39
    } }
    eval(n) //@42
}

#[generator]
fn p109_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    if (eval(n)) == 4 { //@32
        let mut v1: i64 = eval(n); //@1
    } else {
        yield_!(n); //@2
        if (eval(n)) <= 4 { //@31
            let mut i2 = 0;
            while i2 < 1 && ((eval(6)) < 3) { //@5
                i2 += 1;
                let mut k3: Option<Exception> = None;
                if let Some(k3) = k3.clone() {
                    raise!(k3); //@4
                }
            }
            for i4 in 0..(eval(7)) % 4 { //@29
                yield_!(3); //@6
                try_! { {
                    if (eval(n)) < 5 { //@25
                        try_! { {
                            log(7, three(n, 2, 0)); //@7
                        } except _ {
                            log(8, three(n, 1, 0)); //@8
                            log(9, eval(i4)); //@9
                            log(10, n); //@10
                        } finally {
                            log(11, eval(eval(7))); //@11
                        } }
                        try_! { {
                            log(13, 2); //@13
                            log(14, (6 + i4) % 7); //@14
                            log(15, three(5, i4, n)); //@15
                        } except e5: RuntimeError {
                            caught(19, &e5);
                            let mut v6: i64 = i4; //@16
                            log(17, i4); //@17
                            raise!(StopIteration; from None); //@18
                        } except e8: LookupError {
                            caught(21, &e8);
                            log(20, eval(n)); //@20
                        } except e9: BaseException {
                            log(22, eval(n)); //@22
                        } }
                    } else {
                        log(24, eval(4)); //@24
                    }
                } except e10: Custom {
                    caught(27, &e10);
                    log(26, eval(2)); //@26
                } }
            }
        } else {
            raise!(RuntimeError::new("m11")); //@30
        }
    }
    n //@33
}

#[generator]
fn p110_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(StopIteration); //@1
    yield_!(n); //@2
    yield_!(7) //@3
}
#[generator]
fn p110_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    return 0; //@4
    yield_!(0); //@5
    fails(n)? //@6
}

dunder! {
    fn p111_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        log(1, n); //@1
        return 6; //@2
        (yield n); //@3
        fails(n)? //@4
    }
    fn p111_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        if (eval(n)) < 1 { //@36
            let mut v1: i64 = try {
                try {
                    let mut v2: i64 = try {
                        try {
                            let mut k3: Option<Exception> = None;
                            try {
                                log(6, (yield n)); //@6
                            } finally {
                                log(7, eval(eval(3))); //@7
                                return 3; //@8
                            }
                        } except e4: RuntimeError {
                            caught(11, &e4);
                            log(10, eval(fails(n)?)); //@10
                        } else {
                            let mut v5: i64 = eval((n + n) % 7); //@12
                            let mut k6: Option<Exception> = None;
                            try {
                                (yield (5 + n) % 7); //@14
                            } except e7: (LookupError | RuntimeError) {
                                log(15, fails(5)?); //@15
                            } except e8: ValueError {
                                caught(17, &e8);
                                raise; //@16
                            } except e9 {
                                log(18, 2); //@18
                            } else {
                                log(19, 2); //@19
                            }
                        }
                        4 //@22
                    } finally {
                        log(23, (yield 6)); //@23
                    };
                } except e10: ValueError {
                    caught(26, &e10);
                    raise; //@25
                } except e11: LookupError {
                    log(27, n); //@27
                } else {
                    (yield (yield 0)); //@28
                } finally {
                    raise LookupError::new("m12"); //@29
                }
                eval(n) //@31
            } except e13: StopIteration {
                log(32, 2); //@32
                eval(n) //@33
            } finally {
                raise ValueError::new("m14"); //@34
            };
        }
        fails(n)? //@37
    }
}

#[generator]
fn p112_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, n); //@1
    let mut v1: i64 = yield_!(eval(1)); //@2
    return 3; //@3
    yield_from!(p112_g1(n)); //@4
    let mut i2 = 0;
    while i2 < 2 && ((fails(n)?) > 3) { //@44
        i2 += 1;
        if (eval(i2)) == 1 { //@43
            try_! { {
                try_! { {
                    try_! { {
                        log(5, yield_from!(p112_g1(fails(7)?))); //@5
                        let mut v3: i64 = try_! { {
                            log(6, fails(v1)?); //@6
                            yield_!(fails(n)?); //@7
                            log(8, 1); //@8
                            yield_from!(p112_g1(n)) //@9
                        } except e4: LookupError {
                            caught(10, &e4);
                            yield_!(v1) //@11
                        } except _ {
                            log(12, 1); //@12
                            log(13, (n + n) % 7); //@13
                            2 //@14
                        } };
                    } except e5 {
                        caught(29, &e5);
                        try_! { {
                            log(16, (v1 + 6) % 7); //@16
                            log(17, 4); //@17
                            raise!(e5.clone(); from LookupError::new("m6")); //@18
                        } finally {
                            log(19, eval((7 + 1) % 7)); //@19
                            yield_!(eval(3)); //@20
                            log(21, n); //@21
                            log(22, (i2 + i2) % 7); //@22
                        } }
                        try_! { {
                            log(24, eval(n)); //@24
                        } except e7: BaseException {
                            caught(26, &e7);
                            raise!(); //@25
                        } finally {
                            yield_!(3); //@27
                        } }
                    } finally {
                        raise!(TypeError::new("m8")); //@30
                    } }
                } except e9: RuntimeError {
                    caught(33, &e9);
                    raise!(); //@32
                } else {
                    raise!(Custom::new("m10")); //@34
                } }
            } except e11: (RuntimeError | Custom) {
                yield_!(2); //@36
            } except e12: LookupError {
                caught(38, &e12);
                yield_!((6 + n) % 7); //@37
            } else {
                continue;
            } finally {
                raise!(RuntimeError::new("m13"); from None); //@40
            } }
        } else {
            yield_!(eval(v1)); //@42
        }
    }
    yield_!(v1) //@45
}
#[generator]
fn p112_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v14: i64 = (yield_!(n) + n) % 7; //@46
    try_! { {
        raise!(Custom::new("m15")); //@47
    } except _: BaseException {
        try_! { {
            let mut v16: i64 = try_! { {
                if ((yield_!(n)) < 0) && ((v14) < 0) { //@68
                    try_! { {
                        yield_!(yield_!(6)); //@48
                        try_! { {
                            log(49, v14); //@49
                        } except e17 {
                            log(50, yield_!(eval(n))); //@50
                            v14 = n; //@51
                            log(52, three(7, 7, n)); //@52
                            log(53, yield_!(1)); //@53
                        } }
                        let mut v18: i64 = eval(three(v14, n, 3)); //@55
                        try_! { {
                            yield_!((2 + 3) % 7); //@56
                        } except e19: (ValueError | RuntimeError) {
                            caught(58, &e19);
                            yield_!(three(n, v14, 6)); //@57
                        } else {
                            yield_!(eval(3)); //@59
                        } finally {
                            yield_!(fails(1)?); //@60
                        } }
                    } except e20: (ValueError | ValueError) {
                        caught(63, &e20);
                        raise!(); //@62
                    } except e21: BaseException {
                        raise!(RuntimeError::new("m22")); //@64
                    } else {
                        raise!(Custom::new("m23"); from None); //@65
                    } }
                } else {
                    yield_!(n); //@67
                }
                v14 //@69
            } except e24: (Custom | ValueError) {
                caught(72, &e24);
                return yield_!(n); //@70
                7 //@71
            } else {
                yield_!(eval(2)); //@73
                eval(3) //@74
            } finally {
                log(75, fails(v14)?); //@75
            } };
        } except e25: (Custom | ValueError) {
            raise!(LookupError::new("m26")); //@77
        } finally {
            log(78, eval(n)); //@78
        } }
    } finally {
        return yield_!(n); //@80
    } }
    eval(n) //@82
}

#[generator]
fn p113_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        try_! { {
            if (7) < 1 { //@31
                yield_!((n + n) % 7); //@1
                log(2, n); //@2
                log(3, n); //@3
            } else {
                let mut v1: i64 = eval(eval(n)); //@4
                try_! { {
                    try_! { {
                        let mut i2 = 0;
                        let mut v3: i64 = loop {
                            if i2 == 2 { break 5; }
                            i2 += 1;
                            yield_!(v1); //@5
                            let mut v4: i64 = 3; //@6
                            raise!(RuntimeError::new("m5")); //@7
                        };
                        let mut v6: i64 = yield_!(yield_!(v1)); //@9
                        try_! { {
                            return v6; //@10
                            log(11, eval(7)); //@11
                        } except e7: ValueError {
                            caught(13, &e7);
                            log(12, eval(6)); //@12
                        } }
                    } except e8: BaseException {
                        caught(23, &e8);
                        try_! { {
                            log(15, eval(n)); //@15
                        } except _: LookupError {
                            return eval(3); //@16
                        } else {
                            caught(17, &e8);
                        } }
                        let mut i9 = 0;
                        let mut v10: i64 = loop {
                            if i9 == 1 { break 0; }
                            i9 += 1;
                            log(19, yield_!(v1)); //@19
                            log(20, yield_!(3)); //@20
                        };
                        yield_!(yield_!(2)); //@22
                    } finally {
                        log(24, eval(5)); //@24
                    } }
                } except e11: Cancelled {
                    log(26, (1 + n) % 7); //@26
                } except e12: Cancelled {
                    caught(28, &e12);
                    return yield_!(n); //@27
                } finally {
                    yield_!(yield_!(v1)); //@29
                } }
            }
        } except e13: RuntimeError {
            caught(33, &e13);
            yield_!(yield_!(n)); //@32
        } except e14 {
            caught(35, &e14);
            yield_!(7); //@34
        } else {
            yield_!(yield_!(n)); //@36
        } }
    } except e15: Cancelled {
        caught(39, &e15);
        log(38, (n + n) % 7); //@38
    } except e16: (Custom | RuntimeError) {
        return eval(6); //@40
    } except e17 {
        caught(42, &e17);
        log(41, n); //@41
    } }
    eval(2) //@44
}

#[generator]
fn p114_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    if (eval(n)) <= 3 { //@41
        log(1, yield_from!(p114_g2(eval(n)))); //@1
        let mut k1: Option<Exception> = None;
        let mut i2 = 0;
        loop {
            if i2 == 3 { break; }
            i2 += 1;
            let mut v3: i64 = try_! { {
                try_! { {
                    let mut v4: i64 = try_! { {
                        let mut v5: i64 = (0 + i2) % 7; //@3
                        for i6 in 0..(fails(0)?) % 4 { //@5
                            log(4, three(4, i6, i2)); //@4
                        }
                        raise!(RuntimeError::new("m7")); //@6
                        4 //@7
                    } except e8 {
                        caught(10, &e8);
                        yield_!(fails(3)?); //@8
                        eval(4) //@9
                    } else {
                        try_! { {
                            log(11, eval(yield_from!(p114_g2(3)))); //@11
                            yield_from!(p114_g2(5)); //@12
                            log(13, n); //@13
                        } finally {
                            yield_!(three(1, 5, 3)); //@14
                        } }
                        if ((eval(7)) > 2) && ((2) < 4) { //@19
                            log(16, n); //@16
                            log(17, eval(n)); //@17
                            log(18, 1); //@18
                        }
                        i2 //@20
                    } };
                    if !((2) != 0) { //@26
                        for i9 in 0..(eval(v4)) % 4 { //@24
                            v4 = eval(eval(2)); //@22
                            log(23, i9); //@23
                        }
                        return eval(1); //@25
                    }
                } except e10: ValueError {
                    yield_!(n); //@27
                } except e11 {
                    caught(29, &e11);
                    yield_!(2); //@28
                } finally {
                    yield_!(fails(5)?); //@30
                } }
                eval(2) //@32
            } except e12: (ValueError | RuntimeError) {
                caught(35, &e12);
                break;
                fails(7)? //@34
            } except e13: BaseException {
                yield_!(0); //@36
                eval(3) //@37
            } };
        }
    } else {
        yield_!(eval(5)); //@40
    }
    n //@42
}
#[generator]
fn p114_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut v14: i64 = try_! { {
        yield_!(n); //@43
        n //@44
    } except e15 {
        let mut k16: Option<Exception> = None;
        log(46, n); //@46
        n //@47
    } };
    log(49, (eval(1) + eval(n)) % 7); //@49
    yield_from!(p114_g2(eval(3))); //@50
    try_! { {
        yield_!(eval(v14)); //@51
        let mut k17: Option<Exception> = None;
    } except e18 {
        let mut v19: i64 = try_! { {
            log(53, eval(eval(v14))); //@53
            raise!(RuntimeError::new("m20")); //@54
            v14 //@55
        } except _: BaseException {
            let mut v21: i64 = try_! { {
                try_! { {
                    raise!(ValueError::new("m22")); //@56
                } except e23: Custom {
                    caught(62, &e23);
                    try_! { {
                        raise!(); //@57
                    } except e24 {
                        caught(59, &e24);
                        raise!(RuntimeError::new("m25"); from Cancelled::new(Some("m26".to_owned()))); //@58
                    } else {
                        yield_!(n); //@60
                    } }
                } else {
                    yield_!(fails(v14)?); //@63
                } }
                eval(6) //@65
            } except e27: ValueError {
                caught(68, &e27);
                yield_!((n + n) % 7); //@66
                three(v14, 2, v14) //@67
            } except e28 {
                caught(71, &e28);
                yield_!(eval(2)); //@69
                (7 + 0) % 7 //@70
            } };
            yield_from!(p114_g2(3)) //@73
        } finally {
            raise!(RuntimeError::new("m29")); //@74
        } };
    } else {
        raise!(ValueError::new("m30")); //@76
    } finally {
        log(77, n); //@77
    } }
    eval(2) //@79
}
#[generator]
fn p114_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut i31 = 0;
    while i31 < 1 && ((((2 + n) % 7) == 4) && (((0 + n) % 7) != 4)) { //@81
        i31 += 1;
        raise!(ValueError::new("m32")); //@80
    }
    try_! { {
        try_! { {
            for i33 in 0..(eval(n)) % 4 { //@104
                let mut v34: i64 = eval((i33 + 1) % 7); //@82
                yield_!(eval(2)); //@83
                try_! { {
                    yield_!(eval(v34)); //@84
                    try_! { {
                        let mut k35: Option<Exception> = None;
                        let mut v36: i64 = try_! { {
                            log(86, eval(v34)); //@86
                            let mut v37: i64 = eval(eval(2)); //@87
                            raise!(ValueError::new("m38")); //@88
                            eval(5) //@89
                        } except _: TypeError {
                            log(90, n); //@90
                            v34 //@91
                        } except e39: ValueError {
                            caught(94, &e39);
                            yield_!(eval(v34)); //@92
                            eval(v34) //@93
                        } finally {
                            yield_!(v34); //@95
                        } };
                    } except e40: ValueError {
                        caught(98, &e40);
                        raise!(LookupError::new("m41")); //@97
                    } }
                } except e42: StopIteration {
                    caught(101, &e42);
                    log(100, n); //@100
                } else {
                    continue;
                } }
            }
        } except e43: Custom {
            caught(106, &e43);
            yield_!((n + n) % 7); //@105
        } else {
            raise!(Custom::new("m44"); from None); //@107
        } }
    } except e45: StopIteration {
        caught(110, &e45);
        log(109, eval(n)); //@109
    } except e46: StopIteration {
        caught(112, &e46);
        yield_!(eval(n)); //@111
    } finally {
        yield_!(0); //@113
    } }
    1 //@115
}

dunder! {
    fn p115_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            let mut i1 = 0;
            while i1 < 2 && ((n) > 5) { //@34
                i1 += 1;
                try {
                    let mut v2: i64 = try {
                        try {
                            let mut v3: i64 = (eval(i1) + eval(i1)) % 7; //@1
                        } except e4: (ValueError | GeneratorExit) {
                            caught(12, &e4);
                            try {
                                log(2, (yield fails(i1)?)); //@2
                                log(3, (0 + i1) % 7); //@3
                                log(4, (yield fails(7)?)); //@4
                                log(5, 6); //@5
                            } finally {
                                log(6, eval(0)); //@6
                                caught(7, &e4);
                                continue;
                            }
                            (yield i1); //@10
                            caught(11, &e4);
                        } except _: BaseException {
                            let mut i5 = 0;
                            while i5 < 1 && (((yield n)) == 2) { //@14
                                i5 += 1;
                                log(13, eval(i1)); //@13
                            }
                            (yield eval(7)); //@15
                        } else {
                            let mut i6 = 0;
                            loop {
                                if i6 == 1 { break; }
                                i6 += 1;
                                (yield (yield n)); //@16
                                let mut v7: i64 = eval((yield 3)); //@17
                            }
                        }
                        fails(3)? //@20
                    } except e8: RuntimeError {
                        let mut v9: i64 = eval(4); //@21
                        note(&e8, "note 10");
                        log(23, eval(eval(n))); //@23
                        (yield 1); //@24
                        i1 //@25
                    } except e11: Custom {
                        caught(28, &e11);
                        raise ValueError::new("m12") from Cancelled::new(Some("m13".to_owned())); //@26
                        i1 //@27
                    } except e14: LookupError {
                        log(29, 4); //@29
                        fails(n)? //@30
                    };
                } finally {
                    log(32, eval(n)); //@32
                }
            }
        } except e15 {
            caught(36, &e15);
            (yield (yield n)); //@35
        } finally {
            raise Custom::new("m16") from ValueError::new("m17"); //@37
        }
        (yield 2) //@39
    }
}

#[generator]
fn p116_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v1: i64 = try_! { {
        try_! { {
            yield_!(eval(n)); //@1
            yield_from!(p116_g2(0)); //@2
            yield_!(yield_!(n)); //@3
        } except _ {
            log(4, yield_!(eval(n))); //@4
        } finally {
            log(5, (eval(0) + n) % 7); //@5
            for i2 in 0..(n) % 4 { //@29
                try_! { {
                    yield_!(eval(i2)); //@6
                    let mut v3: i64 = (eval(n) + three(n, 5, 0)) % 7; //@7
                } finally {
                    try_! { {
                        break;
                    } except e4: (ValueError | StopIteration) {
                        caught(10, &e4);
                        continue;
                    } except e5: (ValueError | StopIteration) {
                        note(&e5, "note 6");
                        let mut v7: i64 = try_! { {
                            log(12, i2); //@12
                            let mut v8: i64 = yield_!(yield_!(n)); //@13
                            yield_!(3) //@14
                        } except e9: ValueError {
                            caught(18, &e9);
                            log(15, n); //@15
                            yield_from!(p116_g2((1 + i2) % 7)); //@16
                            yield_!(1) //@17
                        } finally {
                            log(19, (5 + 4) % 7); //@19
                            log(20, (7 + n) % 7); //@20
                            log(21, yield_!(n)); //@21
                        } };
                        note(&e5, "note 10");
                        let mut i11 = 0;
                        while i11 < 1 && ((2) != 1) { //@25
                            i11 += 1;
                            yield_from!(p116_g2(v7)); //@24
                        }
                    } else {
                        raise!(Cancelled::new(Some("m12".to_owned()))); //@26
                    } }
                } }
            }
        } }
        n //@31
    } except e13 {
        caught(34, &e13);
        yield_!(yield_!(2)); //@32
        (n + n) % 7 //@33
    } };
    2 //@36
}
#[generator]
fn p116_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    for i14 in 0..((n + 2) % 7) % 4 { //@57
        try_! { {
            raise!(LookupError::new("m15"); from LookupError::new("m16")); //@37
        } except _: BaseException {
            raise!(ValueError::new("m17")); //@38
        } }
        let mut v18: i64 = try_! { {
            yield_!(eval(n)); //@40
            if ((n + i14) % 7) != 4 { //@42
                continue;
            }
            yield_!(yield_from!(p116_g2(2))); //@43
            yield_!(7) //@44
        } except e19: LookupError {
            caught(47, &e19);
            caught(45, &e19);
            yield_!(n) //@46
        } else {
            try_! { {
                raise!(Custom::new("m20")); //@48
            } except e21: ValueError {
                caught(49, &e21);
            } }
            yield_!(three(n, i14, 6)); //@51
            log(52, 2); //@52
            let mut v22: i64 = i14; //@53
            eval(1) //@54
        } finally {
            yield_!(yield_!(i14)); //@55
        } };
    }
    eval(n) //@58
}
#[generator]
fn p116_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(three(n, n, n)); //@59
    log(60, eval(yield_!(n))); //@60
    try_! { {
        log(61, 0); //@61
        if ((n) > 4) || ((n) > 2) { //@74
            let mut v23: i64 = eval(yield_!(1)); //@62
            try_! { {
                log(63, 1); //@63
                for i24 in 0..(n) % 4 { //@71
                    yield_!(n); //@64
                    let mut i25 = 0;
                    while i25 < 2 && ((eval(5)) <= 2) { //@67
                        i25 += 1;
                        log(65, yield_!(eval(v23))); //@65
                        raise!(Custom::new("m26")); //@66
                    }
                    let mut i27 = 0;
                    loop {
                        if i27 == 2 { break; }
                        i27 += 1;
                        let mut i28 = 0;
                        let mut v29: i64 = loop {
                            if i28 == 3 { break 0; }
                            i28 += 1;
                            log(68, yield_!(eval(i24))); //@68
                        };
                    }
                }
            } finally {
                yield_!(v23); //@72
            } }
        }
    } except e30: LookupError {
        raise!(e30.clone()); //@75
    } finally {
        yield_!(yield_!(n)); //@76
    } }
    5 //@78
}

#[generator]
fn p117_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(StopIteration); //@1
    yield_!(2); //@2
    0 //@3
}

#[generator]
fn p118_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, yield_!(yield_!(n))); //@1
    yield_!(eval(n)); //@2
    for i1 in 0..(n) % 4 { //@4
        yield_!(7); //@3
    }
    let mut v2: i64 = try_! { {
        for i3 in 0..(n) % 4 { //@39
            try_! { {
                raise!(LookupError::new("m4")); //@5
            } except e5: RuntimeError {
                caught(35, &e5);
                let mut v6: i64 = eval(eval(n)); //@6
                try_! { {
                    let mut v7: i64 = eval(yield_!(v6)); //@7
                    yield_!(i3); //@8
                } except e8: (ValueError | ValueError) {
                    caught(31, &e8);
                    try_! { {
                        let mut v9: i64 = try_! { {
                            log(9, (4 + 5) % 7); //@9
                            log(10, i3); //@10
                            log(11, three(i3, i3, 2)); //@11
                            let mut v10: i64 = yield_!(fails(v6)?); //@12
                            fails(v6)? //@13
                        } finally {
                            log(14, yield_!(1)); //@14
                            log(15, eval(n)); //@15
                            let mut k11: Option<Exception> = None;
                        } };
                        raise!(); //@18
                    } except e12: LookupError {
                        caught(20, &e12);
                        raise!(); //@19
                    } }
                    try_! { {
                        try_! { {
                            caught(22, &e8);
                        } except e13: (LookupError | Custom) {
                            continue;
                        } finally {
                            log(24, (n + v6) % 7); //@24
                        } }
                    } except e14: StopIteration {
                        yield_!(eval(7)); //@26
                    } except e15: BaseException {
                        log(27, eval(i3)); //@27
                    } else {
                        yield_!(yield_!(0)); //@28
                    } finally {
                        yield_!(yield_!(1)); //@29
                    } }
                } except _: (ValueError | Custom) {
                    log(32, yield_!(v6)); //@32
                } else {
                    yield_!(eval(5)); //@33
                } }
            } except e16: LookupError {
                caught(37, &e16);
                raise!(); //@36
            } }
        }
        4 //@40
    } except e17 {
        yield_!(eval(3)); //@41
        three(n, 2, n) //@42
    } };
    yield_!(4) //@44
}

#[generator]
fn p119_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(LookupError::new("m1")); //@1
    yield_!(2); //@2
    yield_!(n) //@3
}
#[generator]
fn p119_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(4, 1); //@4
    if (yield_!(4)) < 5 { //@31
        yield_!(n); //@5
        return yield_!(n); //@6
    } else {
        let mut v2: i64 = try_! { {
            let mut v3: i64 = try_! { {
                let mut v4: i64 = try_! { {
                    return three(n, n, n); //@7
                    eval(n) //@8
                } except e5 {
                    try_! { {
                        let mut v6: i64 = try_! { {
                            log(9, n); //@9
                            fails(2)? //@10
                        } finally {
                            log(11, 0); //@11
                        } };
                        let mut k7: Option<Exception> = None;
                        log(14, eval(yield_!(v6))); //@14
                        try_! { {
                            yield_!((n + 3) % 7); //@15
                        } except e8 {
                            caught(17, &e8);
                            yield_!(eval(7)); //@16
                        } finally {
                            yield_!(yield_!(3)); //@18
                        } }
                    } finally {
                        log(20, n); //@20
                    } }
                    fails(n)? //@22
                } };
                eval(v4) //@24
            } except e9: BaseException {
                yield_!(yield_!(2)); //@25
                eval(5) //@26
            } };
            yield_!(5) //@28
        } finally {
            log(29, 6); //@29
        } };
    }
    eval(n) //@32
}

#[generator]
fn p120_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    return 2; //@1
    yield_!(3); //@2
    n //@3
}

dunder! {
    fn p121_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        if (((n + 4) % 7) != 0) && ((eval(n)) == 3) { //@42
            (yield 0); //@1
            try {
                log(2, (yield eval(n))); //@2
                let mut v1: i64 = try {
                    let mut v2: i64 = n; //@3
                    let mut v3: i64 = eval(eval(n)); //@4
                    let mut v4: i64 = v3; //@5
                    try {
                        return (2 + n) % 7; //@6
                    } except e5: (Custom | LookupError) {
                        caught(30, &e5);
                        let mut v6: i64 = try {
                            raise; //@7
                            (yield 4) //@8
                        } except e7: RuntimeError {
                            try {
                                let mut v8: i64 = 2; //@9
                            } except e9: (Custom | LookupError) {
                                let mut k10: Option<Exception> = None;
                                log(11, (v2 + v2) % 7); //@11
                            } except e11: ValueError {
                                caught(13, &e11);
                                log(12, eval(v3)); //@12
                            } except e12: BaseException {
                                caught(14, &e7);
                                log(15, eval(0)); //@15
                            } else {
                                log(16, (yield v3)); //@16
                            }
                            try {
                                (yield (yield 1)); //@18
                                log(19, eval(v3)); //@19
                                (yield from p121_g1(three(v3, v2, 0))); //@20
                            } except e13: RuntimeError {
                                log(21, (yield from p121_g2(5))); //@21
                                log(22, n); //@22
                            } except e14: (Custom | LookupError) {
                                (yield (v4 + v2) % 7); //@23
                            } else {
                                raise; //@24
                            }
                            (2 + 5) % 7 //@26
                        } else {
                            (yield (yield from p121_g2(0))); //@27
                            eval(v2) //@28
                        };
                    }
                    (yield v4) //@32
                } except e15 {
                    caught(35, &e15);
                    log(33, (yield n)); //@33
                    0 //@34
                } else {
                    (yield n); //@36
                    eval(n) //@37
                } finally {
                    raise LookupError::new("m16"); //@38
                };
            } finally {
                raise ValueError::new("m17") from LookupError::new("m18"); //@40
            }
        }
        (n + n) % 7 //@43
    }
    fn p121_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            log(44, (yield eval(7))); //@44
            try {
                log(45, (5 + 0) % 7); //@45
                log(46, (yield eval(n))); //@46
                let mut i19 = 0;
                while i19 < 3 && (!(((yield 6)) > 1)) { //@48
                    i19 += 1;
                    log(47, i19); //@47
                }
                log(49, ((3 + n) % 7 + (yield n)) % 7); //@49
            } finally {
                try {
                    try {
                        (yield 1); //@50
                        let mut k20: Option<Exception> = None;
                        let mut i21 = 0;
                        let mut v22: i64 = loop {
                            if i21 == 1 { break 0; }
                            i21 += 1;
                            let mut v23: i64 = try {
                                let mut v24: i64 = n; //@52
                                let mut v25: i64 = eval(4); //@53
                                4 //@54
                            } except e26: RuntimeError {
                                raise e26.clone() from e26.clone(); //@55
                                three(7, i21, 0) //@56
                            };
                        };
                    } except e27: (LookupError | ValueError) {
                        raise e27.clone() from e27.clone(); //@59
                    }
                } except e28: (Cancelled | RuntimeError) {
                    log(61, n); //@61
                } except e29: Cancelled {
                    caught(63, &e29);
                    (yield (yield 4)); //@62
                } except e30: (ValueError | LookupError) {
                    caught(65, &e30);
                    raise Cancelled::new(Some("m31".to_owned())) from None; //@64
                } finally {
                    raise ValueError::new("m32"); //@66
                }
            }
        } except e33 {
            raise; //@69
        } finally {
            raise RuntimeError::new("m34"); //@70
        }
        (yield from p121_g2(n)) //@72
    }
    fn p121_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        if ((4 + n) % 7) != 5 { //@96
            try {
                (yield three(n, n, n)); //@73
                raise Custom::new("m35"); //@74
            } except e36 {
                try {
                    if ((three(0, n, n)) != 4) || (((yield 3)) <= 5) { //@89
                        return n; //@75
                    } else {
                        try {
                            try {
                                note(&e36, "note 37");
                            } finally {
                                log(77, (yield (n + n) % 7)); //@77
                                let mut v38: i64 = eval(n); //@78
                                log(79, (2 + n) % 7); //@79
                            }
                            if ((0 + 5) % 7) == 1 { //@83
                                log(81, three(5, 5, n)); //@81
                                log(82, n); //@82
                            }
                        } except e39: (Custom | StopIteration) {
                            caught(85, &e39);
                            raise e39.clone(); //@84
                        } except e40: Custom {
                            log(86, 3); //@86
                        } except e41: Custom {
                            (yield (0 + n) % 7); //@87
                        }
                    }
                } except e42 {
                    caught(91, &e42);
                    raise Custom::new("m43") from e36.clone(); //@90
                } else {
                    log(92, (yield n)); //@92
                } finally {
                    raise LookupError::new("m44") from e36.clone(); //@93
                }
            }
        }
        eval(n) //@97
    }
}

dunder! {
    fn p122_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        raise ValueError::new("m1"); //@1
        (yield 4); //@2
        (n + 5) % 7 //@3
    }
    fn p122_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        for i2 in 0..(eval(n)) % 4 { //@28
            if ((eval(i2)) > 4) && (((yield i2)) < 0) { //@27
                try {
                    try {
                        for i3 in 0..(eval(n)) % 4 { //@6
                            let mut v4: i64 = eval(n); //@4
                            raise Custom::new("m5"); //@5
                        }
                        if ((eval(3)) == 3) && (((yield n)) != 5) { //@17
                            try {
                                log(7, (yield 7)); //@7
                                return n; //@8
                                (yield (yield 4)); //@9
                            } except _: BaseException {
                                log(10, 7); //@10
                                log(11, fails(i2)?); //@11
                            }
                            try {
                                log(13, (yield eval(2))); //@13
                            } except e6: BaseException {
                                log(14, (6 + 0) % 7); //@14
                            } finally {
                                (yield fails(i2)?); //@15
                            }
                        }
                    } except _: Cancelled {
                        (yield (yield 0)); //@18
                    } except e7: BaseException {
                        (yield eval(i2)); //@19
                    } finally {
                        (yield 1); //@20
                    }
                } except e8: RuntimeError {
                    (yield n); //@22
                } except e9: TypeError {
                    caught(24, &e9);
                    raise; //@23
                } finally {
                    (yield (0 + 4) % 7); //@25
                }
            }
        }
        eval(0) //@29
    }
}

#[generator]
fn p123_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut k1: Option<Exception> = None;
    try_! { {
        log(2, eval(eval(n))); //@2
        yield_!(yield_!(5)); //@3
        if let Some(k1) = k1.clone() {
            raise!(k1; from None); //@4
        }
    } except e2: BaseException {
        caught(6, &e2);
        caught(5, &e2);
    } else {
        log(7, eval(eval(n))); //@7
        log(8, n); //@8
    } }
    yield_!(yield_!(n)); //@10
    let mut v3: i64 = try_! { {
        try_! { {
            if let Some(k1) = k1.clone() {
                raise!(k1; from GeneratorExit); //@11
            }
        } finally {
            try_! { {
                if (n) > 3 { //@28
                    log(12, n); //@12
                    try_! { {
                        try_! { {
                            yield_!(yield_!(5)); //@13
                        } finally {
                            log(14, (6 + yield_from!(p123_g1(n))) % 7); //@14
                            yield_from!(p123_g1(n)); //@15
                            raise!(TypeError::new("m5")); //@16
                        } }
                        for i6 in 0..(n) % 4 { //@19
                            log(18, eval(i6)); //@18
                        }
                        if let Some(k1) = k1.clone() {
                            raise!(k1; from LookupError::new("m7")); //@20
                        }
                    } finally {
                        try_! { {
                            log(21, 3); //@21
                        } except e8: BaseException {
                            caught(23, &e8);
                            log(22, eval(3)); //@22
                        } else {
                            yield_!(n); //@24
                        } finally {
                            yield_!(n); //@25
                        } }
                    } }
                }
            } except e9: BaseException {
                raise!(LookupError::new("m10")); //@29
            } finally {
                yield_!(n); //@30
            } }
        } }
        yield_!(7) //@33
    } except e11: (ValueError | LookupError) {
        yield_!(yield_!(n)); //@34
        n //@35
    } };
    eval(n) //@37
}
#[generator]
fn p123_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        if (yield_!(n)) <= 2 { //@41
            if (n) == 2 { //@39
                raise!(Custom::new("m12")); //@38
            }
            raise!(LookupError::new("m13")); //@40
        }
        raise!(RuntimeError::new("m14")); //@42
    } except e15: StopIteration {
        caught(55, &e15);
        try_! { {
            yield_!(n); //@43
            raise!(); //@44
        } except e16: (TypeError | ValueError) {
            if ((5 + n) % 7) > 0 { //@51
                let mut v17: i64 = eval(eval(n)); //@45
                if (three(2, v17, n)) != 0 { //@50
                    try_! { {
                        caught(46, &e15);
                    } except e18 {
                        v17 = eval(n); //@47
                        log(48, fails(three(n, n, n))?); //@48
                    } }
                }
            }
        } except e19: (Custom | LookupError) {
            yield_!(n); //@52
        } finally {
            yield_!(yield_!(n)); //@53
        } }
    } finally {
        raise!(ValueError::new("m20")); //@56
    } }
    yield_!(n) //@58
}

dunder! {
    fn p124_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut k1: Option<Exception> = None;
        (yield n); //@2
        raise LookupError::new("m2") from StopIteration; //@3
        (n + n) % 7 //@4
    }
    fn p124_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        (yield eval(n)); //@5
        log(6, eval(n)); //@6
        let mut v4: i64 = try {
            try {
                raise TypeError::new("m5") from RuntimeError::new("m6"); //@7
                let mut k7: Option<Exception> = None;
                log(9, n); //@9
                return (yield from p124_g2(6)); //@10
            } except e8: ValueError {
                caught(14, &e8);
                log(11, (eval(4) + fails(7)?) % 7); //@11
                note(&e8, "note 9");
                (yield eval(n)); //@13
            } except e10 {
                raise Custom::new("m11") from None; //@15
            }
            (yield n); //@17
            (n + n) % 7 //@18
        } finally {
            (yield (yield from p124_g2(n))); //@19
        };
        (yield from p124_g2(eval(v4))); //@21
        return fails(v4)?; //@22
        eval(v4) //@23
    }
    fn p124_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        let mut i12 = 0;
        loop {
            if i12 == 3 { break; }
            i12 += 1;
            (yield three(0, 5, 6)); //@24
            try {
                if (1) > 4 { //@48
                    try {
                        let mut v13: i64 = try {
                            try {
                                break;
                            } except _: (LookupError | RuntimeError) {
                                log(26, eval(eval(7))); //@26
                            } finally {
                                log(27, i12); //@27
                                log(28, three(6, 3, n)); //@28
                                log(29, eval(n)); //@29
                            }
                            if ((fails(7)?) < 4) || ((i12) <= 1) { //@35
                                log(31, fails(7)?); //@31
                                let mut v14: i64 = eval(eval(i12)); //@32
                                (yield 6); //@33
                            } else {
                                (yield 1); //@34
                            }
                            2 //@36
                        } except e15: GeneratorExit {
                            caught(39, &e15);
                            log(37, eval(i12)); //@37
                            eval(3) //@38
                        } except e16: (LookupError | RuntimeError) {
                            raise GeneratorExit from e16.clone(); //@40
                            eval(6) //@41
                        } else {
                            raise GeneratorExit from None; //@42
                            3 //@43
                        };
                    } except e19: BaseException {
                        caught(46, &e19);
                        (yield three(0, 3, n)); //@45
                    }
                }
            } except e20: BaseException {
                caught(50, &e20);
                (yield eval(n)); //@49
            } finally {
                log(51, eval(i12)); //@51
            }
        }
        eval(n) //@54
    }
}

dunder! {
    fn p125_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            let mut v1: i64 = n; //@1
            let mut v2: i64 = try {
                try {
                    log(2, (eval(n) + fails(3)?) % 7); //@2
                } except e3: (LookupError | StopIteration) {
                    if ((yield n)) > 2 { //@24
                        for i4 in 0..((yield v1)) % 4 { //@5
                            note(&e3, "note 5");
                            (yield three(3, n, 1)); //@4
                        }
                        try {
                            try {
                                caught(6, &e3);
                            } except _ {
                                log(7, eval(v1)); //@7
                                let mut v6: i64 = n; //@8
                                log(9, (yield 1)); //@9
                            } else {
                                log(10, eval(v1)); //@10
                            }
                            note(&e3, "note 7");
                            log(13, n); //@13
                            v1 = n; //@14
                        } except e8 {
                            try {
                                v1 = v1; //@15
                                raise; //@16
                            } finally {
                                log(17, eval(n)); //@17
                                log(18, eval(v1)); //@18
                                log(19, eval(v1)); //@19
                                log(20, (yield 0)); //@20
                            }
                        } finally {
                            (yield eval(v1)); //@22
                        }
                    }
                } except e9: (ValueError | Cancelled) {
                    (yield 0); //@25
                } except e10: ValueError {
                    raise; //@26
                }
                (yield 4) //@28
            } except e11: RuntimeError {
                (yield 5); //@29
                (yield 3) //@30
            } except e12 {
                caught(33, &e12);
                log(31, v1); //@31
                n //@32
            } else {
                log(34, eval(4)); //@34
                3 //@35
            } finally {
                log(36, three(v1, 5, v1)); //@36
            };
        } except e13 {
            (yield (yield 6)); //@38
        } else {
            raise Cancelled::new(Some("m14".to_owned())) from None; //@39
        } finally {
            (yield (n + 0) % 7); //@40
        }
        eval(3) //@42
    }
}

dunder! {
    fn p126_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut i1 = 0;
        loop {
            if i1 == 1 { break; }
            i1 += 1;
            try {
                try {
                    raise Custom::new("m2") from None; //@1
                } except _ {
                    try {
                        try {
                            (yield 5); //@2
                        } finally {
                            return three(n, n, i1); //@3
                        }
                        break;
                    } except e3 {
                        try {
                            let mut i4 = 0;
                            while i4 < 2 && (((yield i1)) <= 3) { //@9
                                i4 += 1;
                                log(6, eval(5)); //@6
                                log(7, i4); //@7
                                caught(8, &e3);
                            }
                            let mut v5: i64 = eval(eval(3)); //@10
                            log(11, (eval(i1) + eval(6)) % 7); //@11
                            note(&e3, "note 6");
                        } except e7: RuntimeError {
                            try {
                                log(13, (0 + n) % 7); //@13
                                log(14, (n + i1) % 7); //@14
                            } except _ {
                                log(15, (yield i1)); //@15
                                log(16, eval(1)); //@16
                                log(17, eval(0)); //@17
                                log(18, eval(3)); //@18
                            }
                            (yield eval(i1)); //@20
                            let mut i8 = 0;
                            while i8 < 2 && ((three(5, i1, 2)) <= 3) { //@22
                                i8 += 1;
                                log(21, (yield i1)); //@21
                            }
                        } except e9: LookupError {
                            raise Cancelled::new(Some("m10".to_owned())); //@23
                        }
                    }
                } finally {
                    (yield fails(i1)?); //@26
                }
            } except _: TypeError {
                (yield eval(i1)); //@28
            } except _: StopIteration {
                log(29, eval(n)); //@29
            }
        }
        eval(n) //@32
    }
}

#[generator]
fn p127_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(1, n); //@1
    log(2, n); //@2
    yield_!(eval(4)); //@3
    let mut k1: Option<Exception> = None;
    let mut v2: i64 = try_! { {
        let mut v3: i64 = try_! { {
            try_! { {
                yield_from!(p127_g1((n + 1) % 7)); //@5
                let mut v4: i64 = eval(6); //@6
                try_! { {
                    if let Some(k1) = k1.clone() {
                        raise!(k1); //@7
                    }
                    yield_from!(p127_g1(0)); //@8
                    let mut v5: i64 = three(v4, 1, three(6, 2, v4)); //@9
                    for i6 in 0..(eval(n)) % 4 { //@25
                        try_! { {
                            log(10, eval(0)); //@10
                            log(11, 5); //@11
                            let mut v7: i64 = three(eval(6), i6, (v5 + n) % 7); //@12
                        } except e8: (Cancelled | ValueError) {
                            caught(14, &e8);
                            log(13, eval(n)); //@13
                        } except e9: (Cancelled | Cancelled) {
                            caught(19, &e9);
                            caught(15, &e9);
                            let mut v10: i64 = eval(eval(n)); //@16
                            log(17, eval(3)); //@17
                            log(18, (i6 + n) % 7); //@18
                        } }
                        try_! { {
                            log(21, 0); //@21
                        } except _: (ValueError | Cancelled) {
                            yield_from!(p127_g1(eval(v5))); //@22
                        } finally {
                            raise!(LookupError::new("m11")); //@23
                        } }
                    }
                } except e12: LookupError {
                    caught(27, &e12);
                    yield_!(eval(6)); //@26
                } except e13: (Custom | RuntimeError) {
                    caught(29, &e13);
                    log(28, eval(n)); //@28
                } }
            } except e14: Custom {
                caught(32, &e14);
                yield_!(n); //@31
            } else {
                yield_!(n); //@33
            } }
            n //@35
        } except e15 {
            caught(38, &e15);
            log(36, eval(n)); //@36
            2 //@37
        } };
        5 //@40
    } except e16 {
        log(41, eval(2)); //@41
        eval(n) //@42
    } else {
        log(43, fails(n)?); //@43
        fails(n)? //@44
    } finally {
        yield_!(eval(n)); //@45
    } };
    v2 //@47
}
#[generator]
fn p127_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(48, 2); //@48
    yield_!(3); //@49
    raise!(Cancelled::new(Some("m17".to_owned()))); //@50
    eval(4) //@51
}
#[generator]
fn p127_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    yield_!(eval(n)); //@52
    try_! { {
        log(53, n); //@53
        return eval(5); //@54
    } except _: RuntimeError {
        try_! { {
            let mut k18: Option<Exception> = None;
            try_! { {
                for i19 in 0..(eval(n)) % 4 { //@71
                    try_! { {
                        try_! { {
                            log(56, eval(eval(i19))); //@56
                            raise!(StopIteration); //@57
                        } except e21: (GeneratorExit | ValueError) {
                            caught(59, &e21);
                            log(58, eval(n)); //@58
                        } except e22 {
                            caught(61, &e22);
                            log(60, eval(i19)); //@60
                        } }
                        try_! { {
                            log(63, eval(n)); //@63
                        } finally {
                            raise!(Custom::new("m23")); //@64
                        } }
                    } except e24: Custom {
                        caught(67, &e24);
                        raise!(GeneratorExit); //@66
                    } else {
                        yield_!(1); //@68
                    } finally {
                        yield_!(eval(n)); //@69
                    } }
                }
            } finally {
                log(72, 7); //@72
            } }
        } except e26: Custom {
            caught(75, &e26);
            return n; //@74
        } }
    } else {
        raise!(ValueError::new("m27"); from LookupError::new("m28")); //@77
    } }
    eval(5) //@79
}

dunder! {
    fn p128_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v1: i64 = try {
            log(1, n); //@1
            (yield n); //@2
            try {
                (yield eval(n)); //@3
            } except _: BaseException {
                raise Custom::new("m2") from ValueError::new("m3"); //@4
            } else {
                let mut v4: i64 = (yield n); //@5
                return (yield 6); //@6
            }
            log(8, (yield from p128_g2(eval(n)))); //@8
            fails(n)? //@9
        } finally {
            (yield eval(n)); //@10
            raise LookupError::new("m5"); //@11
        };
        let mut v6: i64 = try {
            log(13, v1); //@13
            try {
                log(14, 0); //@14
                log(15, three(fails(7)?, (yield from p128_g1(v1)), fails(n)?)); //@15
                if (eval(6)) > 5 { //@19
                    log(16, 7); //@16
                    raise ValueError::new("m7") from LookupError::new("m8"); //@17
                } else {
                    return eval(2); //@18
                }
                (yield from p128_g1((yield v1))); //@20
            } except e9: (LookupError | LookupError) {
                let mut v10: i64 = try {
                    try {
                        try {
                            let mut i11 = 0;
                            let mut v12: i64 = loop {
                                if i11 == 2 { break 5; }
                                i11 += 1;
                                log(21, (yield i11)); //@21
                            };
                        } except _: ValueError {
                            raise; //@23
                        } except e13: Custom {
                            log(24, 5); //@24
                        }
                    } except e14: ValueError {
                        caught(27, &e14);
                        raise Custom::new("m15"); //@26
                    } except e16 {
                        caught(29, &e16);
                        raise Custom::new("m17"); //@28
                    }
                    (yield n) //@31
                } except _: (ValueError | ValueError) {
                    raise e9.clone(); //@32
                    (yield from p128_g1(v1)) //@33
                } finally {
                    (yield n); //@34
                };
            } except e18: (Custom | ValueError) {
                caught(37, &e18);
                log(36, v1); //@36
            }
            (yield n) //@39
        } except _: Cancelled {
            (yield n); //@40
            (yield 5) //@41
        } except e19: GeneratorExit {
            caught(44, &e19);
            (yield (v1 + v1) % 7); //@42
            (yield v1) //@43
        } finally {
            (yield v1); //@45
        };
        (yield 4) //@47
    }
    fn p128_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            log(48, fails(eval(n))?); //@48
            raise Cancelled::new(Some("m20".to_owned())); //@49
        } except e21 {
            caught(70, &e21);
            if (eval(n)) != 2 { //@69
                log(50, three((yield 4), n, (yield from p128_g2(n)))); //@50
            } else {
                let mut v22: i64 = try {
                    let mut v23: i64 = (yield from p128_g2((yield n))); //@51
                    (yield (yield from p128_g2(1))); //@52
                    (yield eval(3)); //@53
                    (yield (yield n)); //@54
                    three(n, 4, n) //@55
                } except e24: (Custom | GeneratorExit) {
                    (yield 3); //@56
                    caught(57, &e24);
                    (yield n) //@58
                } except _: Custom {
                    try {
                        try {
                            raise ValueError::new("m25"); //@59
                        } finally {
                            if !((2) == 3) { //@62
                                raise Custom::new("m26"); //@60
                            } else {
                                (yield fails(5)?); //@61
                            }
                        }
                    } except e27 {
                        caught(65, &e27);
                        return 1; //@64
                    }
                    (yield n) //@67
                };
            }
        }
        5 //@72
    }
    fn p128_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v28: i64 = try {
            let mut v29: i64 = try {
                try {
                    log(73, n); //@73
                    let mut v30: i64 = try {
                        try {
                            let mut k31: Option<Exception> = None;
                            return (yield 5); //@75
                        } except e32 {
                            try {
                                let mut k33: Option<Exception> = None;
                                log(77, 0); //@77
                            } except e34: BaseException {
                                caught(81, &e34);
                                log(78, (yield n)); //@78
                                log(79, (n + n) % 7); //@79
                                log(80, eval(2)); //@80
                            }
                            let mut i35 = 0;
                            while i35 < 3 && ((eval(n)) != 4) { //@84
                                i35 += 1;
                                log(83, n); //@83
                            }
                        }
                        3 //@86
                    } except e36 {
                        (yield (n + 6) % 7); //@87
                        n //@88
                    } finally {
                        (yield eval(n)); //@89
                    };
                } except e37: RuntimeError {
                    caught(92, &e37);
                    log(91, eval(n)); //@91
                }
                eval(1) //@94
            } except e38: BaseException {
                caught(97, &e38);
                log(95, three(3, n, 3)); //@95
                (n + n) % 7 //@96
            } else {
                raise Custom::new("m39") from LookupError::new("m40"); //@98
                fails(2)? //@99
            };
            three(n, v29, n) //@101
        } except e41: GeneratorExit {
            caught(104, &e41);
            (yield (yield n)); //@102
            (yield 2) //@103
        } except e42: (ValueError | RuntimeError) {
            caught(107, &e42);
            raise RuntimeError::new("m43"); //@105
            three(n, n, n) //@106
        } finally {
            log(108, eval(7)); //@108
        };
        (yield 6) //@110
    }
}

dunder! {
    fn p129_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            log(1, three(eval(1), eval(n), (yield n))); //@1
        } except e1: (ValueError | RuntimeError) {
            caught(3, &e1);
            note(&e1, "note 2");
        } except e3 {
            try {
                let mut v4: i64 = (yield eval(n)); //@4
                try {
                    try {
                        (yield v4); //@5
                        try {
                            log(6, (yield 2)); //@6
                        } except e5: (GeneratorExit | Custom) {
                            caught(17, &e5);
                            let mut v6: i64 = try {
                                log(7, fails(n)?); //@7
                                (yield eval(v4)); //@8
                                log(9, v4); //@9
                                (1 + n) % 7 //@10
                            } except e7: BaseException {
                                caught(14, &e7);
                                log(11, 1); //@11
                                log(12, (yield 4)); //@12
                                n //@13
                            };
                            (yield v6); //@16
                        }
                    } except e8: (TypeError | RuntimeError) {
                        log(19, eval(v4)); //@19
                    } except e9: BaseException {
                        caught(35, &e9);
                        log(20, eval(2)); //@20
                        try {
                            let mut i10 = 0;
                            while i10 < 3 && ((three(v4, n, 4)) != 4) { //@23
                                i10 += 1;
                                log(21, v4); //@21
                                let mut v11: i64 = (yield (yield 7)); //@22
                            }
                            let mut v12: i64 = three(eval(n), eval(4), eval(7)); //@24
                            let mut k13: Option<Exception> = None;
                            try {
                                raise; //@26
                            } except e14: BaseException {
                                caught(28, &e14);
                                (yield (yield n)); //@27
                            } finally {
                                raise ValueError::new("m15"); //@29
                            }
                        } except e16: (Custom | RuntimeError) {
                            caught(32, &e16);
                            raise GeneratorExit; //@31
                        } else {
                            return fails(v4)?; //@33
                        }
                    }
                } except e18: BaseException {
                    (yield fails(0)?); //@37
                } finally {
                    (yield fails(n)?); //@38
                }
            } except e19 {
                caught(41, &e19);
                (yield eval(n)); //@40
            } finally {
                log(42, (yield 1)); //@42
            }
        }
        n //@45
    }
}

#[generator]
fn p130_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(1, n); //@1
    if (three(n, 5, 6)) <= 1 { //@39
        let mut v1: i64 = try_! { {
            yield_!((n + 0) % 7); //@2
            yield_!(eval(n)); //@3
            log(4, 5); //@4
            try_! { {
                log(5, fails(fails(n)?)?); //@5
            } finally {
                log(6, 0); //@6
            } }
            yield_!(2) //@8
        } except e2: ValueError {
            caught(11, &e2);
            caught(9, &e2);
            (n + n) % 7 //@10
        } except e3: RuntimeError {
            caught(36, &e3);
            let mut v4: i64 = try_! { {
                if (n) != 0 { //@14
                    raise!(LookupError::new("m5")); //@12
                } else {
                    let mut v6: i64 = fails(n)?; //@13
                }
                if ((fails(n)?) > 5) || (((n + 1) % 7) > 4) { //@16
                    return eval(n); //@15
                }
                for i7 in 0..(eval(n)) % 4 { //@29
                    try_! { {
                        try_! { {
                            log(17, (yield_!(7) + (0 + 5) % 7) % 7); //@17
                            log(18, three(i7, 5, n)); //@18
                            log(19, yield_!(n)); //@19
                        } except e8: Custom {
                            continue;
                        } else {
                            log(21, 5); //@21
                            log(22, eval(n)); //@22
                        } finally {
                            log(23, three(i7, 1, i7)); //@23
                        } }
                    } except e9: LookupError {
                        caught(26, &e9);
                        yield_!(0); //@25
                    } else {
                        log(27, eval(5)); //@27
                    } }
                }
                n //@30
            } except e10 {
                caught(33, &e10);
                log(31, yield_!(n)); //@31
                three(n, n, n) //@32
            } };
            yield_!(0) //@35
        } };
    } else {
        log(38, eval(n)); //@38
    }
    eval(1) //@40
}

#[generator]
fn p131_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(RuntimeError::new("m1")); //@1
    yield_!(n); //@2
    eval(1) //@3
}
#[generator]
fn p131_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    for i2 in 0..(yield_!(3)) % 4 { //@31
        let mut i3 = 0;
        while i3 < 2 && ((yield_!(4)) == 4) { //@30
            i3 += 1;
            try_! { {
                let mut v4: i64 = try_! { {
                    try_! { {
                        let mut i5 = 0;
                        while i5 < 1 && (((i3) < 1) && ((three(7, i3, i3)) < 5)) { //@5
                            i5 += 1;
                            raise!(LookupError::new("m6")); //@4
                        }
                        break;
                        for i7 in 0..(eval(i3)) % 4 { //@9
                            yield_!(eval(i7)); //@7
                            log(8, (i2 + i3) % 7); //@8
                        }
                        let mut v8: i64 = try_! { {
                            log(10, 5); //@10
                            fails(i2)? //@11
                        } finally {
                            raise!(RuntimeError::new("m9")); //@12
                        } };
                    } except e10: BaseException {
                        try_! { {
                            log(14, yield_!(i2)); //@14
                        } except e11 {
                            caught(16, &e11);
                            yield_!(4); //@15
                        } finally {
                            yield_!(eval(i2)); //@17
                        } }
                    } else {
                        yield_!(eval(3)); //@19
                    } finally {
                        yield_!(fails(i2)?); //@20
                    } }
                    eval(7) //@22
                } except _: (StopIteration | RuntimeError) {
                    yield_!(3); //@23
                    6 //@24
                } else {
                    yield_!(yield_!(i2)); //@25
                    fails(0)? //@26
                } };
            } except e12 {
                log(28, yield_from!(p131_g2(3))); //@28
            } }
        }
    }
    eval(n) //@32
}
#[generator]
fn p131_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v13: i64 = three(eval(4), (n + 2) % 7, yield_!(2)); //@33
    return (v13 + 2) % 7; //@34
    2 //@35
}

#[generator]
fn p132_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        return 1; //@1
    } except e1: BaseException {
        caught(39, &e1);
        let mut v2: i64 = try_! { {
            let mut v3: i64 = try_! { {
                for i4 in 0..(yield_!(n)) % 4 { //@27
                    let mut v5: i64 = yield_!((i4 + i4) % 7); //@2
                    let mut v6: i64 = try_! { {
                        caught(3, &e1);
                        three(1, v5, v5) //@4
                    } finally {
                        for i7 in 0..(yield_from!(p132_g1(7))) % 4 { //@6
                            let mut k8: Option<Exception> = None;
                        }
                        let mut v9: i64 = try_! { {
                            log(7, yield_!(5)); //@7
                            yield_!(yield_!(4)); //@8
                            yield_!(1); //@9
                            log(10, n); //@10
                            yield_from!(p132_g1(n)) //@11
                        } except _: BaseException {
                            let mut v10: i64 = eval(eval(3)); //@12
                            log(13, v5); //@13
                            log(14, yield_!(6)); //@14
                            v10 //@15
                        } finally {
                            log(16, yield_from!(p132_g2(v5))); //@16
                        } };
                        try_! { {
                            log(18, fails(n)?); //@18
                            yield_from!(p132_g1(eval(n))); //@19
                            log(20, yield_!(v9)); //@20
                        } except e11 {
                            caught(24, &e11);
                            log(21, eval(4)); //@21
                            log(22, eval(i4)); //@22
                            log(23, three(n, n, n)); //@23
                        } }
                    } };
                }
                eval(n) //@28
            } except e12: BaseException {
                caught(31, &e12);
                raise!(ValueError::new("m13")); //@29
                n //@30
            } };
            (v3 + v3) % 7 //@33
        } except e14: GeneratorExit {
            caught(36, &e14);
            yield_!(eval(6)); //@34
            yield_!(6) //@35
        } finally {
            log(37, eval(n)); //@37
        } };
    } else {
        raise!(LookupError::new("m15")); //@40
    } finally {
        log(41, (n + n) % 7); //@41
    } }
    three(0, n, 3) //@43
}
#[generator]
fn p132_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut i16 = 0;
    loop {
        if i16 == 1 { break; }
        i16 += 1;
        log(44, eval(three(n, 7, 7))); //@44
        try_! { {
            let mut i17 = 0;
            loop {
                if i17 == 3 { break; }
                i17 += 1;
                log(45, three(i17, yield_!(6), yield_from!(p132_g2(i16)))); //@45
                let mut v18: i64 = yield_from!(p132_g2(1)); //@46
                try_! { {
                    try_! { {
                        try_! { {
                            log(47, yield_from!(p132_g2(1))); //@47
                            yield_!(yield_!(0)); //@48
                            yield_from!(p132_g2(3)); //@49
                        } except e19: RuntimeError {
                            caught(50, &e19);
                            return v18; //@51
                        } except _: ValueError {
                            let mut v20: i64 = three(fails(i16)?, yield_!(5), yield_!(v18)); //@52
                            break;
                        } except _: (StopIteration | Cancelled) {
                            log(54, eval(5)); //@54
                        } }
                    } except e21: (TypeError | StopIteration) {
                        caught(57, &e21);
                        yield_!(eval(3)); //@56
                    } else {
                        raise!(LookupError::new("m22")); //@58
                    } finally {
                        yield_!(eval(i16)); //@59
                    } }
                } except e23: BaseException {
                    raise!(); //@61
                } else {
                    yield_!(4); //@62
                } finally {
                    yield_!(fails(1)?); //@63
                } }
            }
        } except e24 {
            caught(67, &e24);
            yield_!((n + 2) % 7); //@66
        } }
    }
    eval(n) //@70
}
#[generator]
fn p132_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(yield_!(6)); //@71
    raise!(StopIteration); //@72
    yield_!(n) //@73
}

dunder! {
    fn p133_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            let mut v1: i64 = eval(eval(3)); //@1
            try {
                let mut v2: i64 = try {
                    log(2, eval(v1)); //@2
                    (yield n); //@3
                    let mut v3: i64 = eval(eval(3)); //@4
                    eval(2) //@5
                } except e4: (Custom | LookupError) {
                    try {
                        let mut v5: i64 = try {
                            (yield from p133_g1(three(v1, n, 5))); //@6
                            raise e4.clone(); //@7
                            eval(1) //@8
                        } except e6: (Cancelled | LookupError) {
                            caught(11, &e6);
                            (yield eval(4)); //@9
                            eval(v1) //@10
                        };
                    } except e7: Cancelled {
                        caught(30, &e7);
                        if ((eval(n)) <= 3) && ((0) > 1) { //@29
                            let mut k8: Option<Exception> = None;
                            return 0; //@14
                            let mut v9: i64 = try {
                                caught(15, &e4);
                                raise ValueError::new("m10"); //@16
                                (yield from p133_g1(2)) //@17
                            } except e11 {
                                caught(20, &e11);
                                return three(n, 0, n); //@18
                                0 //@19
                            } finally {
                                raise ValueError::new("m12"); //@21
                            };
                        } else {
                            (yield from p133_g1(eval(4))); //@23
                            try {
                                raise LookupError::new("m13") from GeneratorExit; //@24
                            } except e15: BaseException {
                                v1 = eval(v1); //@25
                                raise; //@26
                            } finally {
                                log(27, v1); //@27
                            }
                        }
                    } except e16: BaseException {
                        caught(32, &e16);
                        (yield v1); //@31
                    } else {
                        (yield (7 + v1) % 7); //@33
                    }
                    three(3, 7, v1) //@35
                } else {
                    log(36, eval(v1)); //@36
                    v1 //@37
                };
            } except e17: (LookupError | ValueError) {
                caught(40, &e17);
                log(39, eval(v1)); //@39
            } except _ {
                raise ValueError::new("m18"); //@41
            } finally {
                raise ValueError::new("m19"); //@42
            }
        } except e20: Custom {
            log(44, (n + 2) % 7); //@44
        }
        (4 + n) % 7 //@46
    }
    fn p133_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
        try {
            let mut v21: i64 = try {
                log(47, n); //@47
                (n + n) % 7 //@48
            } except e22: BaseException {
                caught(51, &e22);
                (yield 7); //@49
                eval(2) //@50
            } finally {
                try {
                    try {
                        try {
                            let mut i23 = 0;
                            while i23 < 2 && (((n) > 5) && ((eval(5)) < 0)) { //@55
                                i23 += 1;
                                log(52, eval(4)); //@52
                                log(53, eval(eval(7))); //@53
                                raise ValueError::new("m24"); //@54
                            }
                            (yield eval(n)); //@56
                            try {
                                log(57, (n + n) % 7); //@57
                            } except _: BaseException {
                                log(58, eval(7)); //@58
                                log(59, eval(eval(4))); //@59
                            }
                        } except e25: RuntimeError {
                            raise Custom::new("m26"); //@61
                        }
                    } except e27: BaseException {
                        caught(64, &e27);
                        return eval(n); //@63
                    } else {
                        log(65, three(7, n, 6)); //@65
                    }
                } except e28: BaseException {
                    raise LookupError::new("m29"); //@67
                } else {
                    (yield n); //@68
                } finally {
                    (yield eval(5)); //@69
                }
            };
        } except e30: (ValueError | RuntimeError) {
            (yield n); //@72
        } except e31 {
            (yield (2 + n) % 7); //@73
        } finally {
            (yield eval(n)); //@74
        }
        5 //@76
    }
}

dunder! {
    fn p134_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            let mut v1: i64 = try {
                try {
                    let mut k2: Option<Exception> = None;
                    let mut v3: i64 = (yield three(4, 7, 6)); //@2
                    (yield eval(7)); //@3
                    let mut i4 = 0;
                    loop {
                        if i4 == 2 { break; }
                        i4 += 1;
                        for i5 in 0..(v3) % 4 { //@5
                            raise ValueError::new("m6"); //@4
                        }
                        (yield from p134_g1(2)); //@6
                        raise TypeError::new("m7"); //@7
                    }
                } except e8 {
                    caught(27, &e8);
                    try {
                        raise RuntimeError::new("m9") from LookupError::new("m10"); //@9
                    } except e11: BaseException {
                        caught(24, &e11);
                        try {
                            log(10, (yield n)); //@10
                            let mut i12 = 0;
                            while i12 < 1 && (((7) == 4) || ((fails(n)?) <= 4)) { //@14
                                i12 += 1;
                                log(11, 0); //@11
                                (yield i12); //@12
                                let mut v13: i64 = 6; //@13
                            }
                        } except e14: BaseException {
                            caught(19, &e14);
                            if ((n + n) % 7) <= 5 { //@16
                                (yield from p134_g1((yield from p134_g1(n)))); //@15
                            }
                            log(17, eval(eval(3))); //@17
                            (yield eval(n)); //@18
                        } finally {
                            let mut i15 = 0;
                            loop {
                                if i15 == 2 { break; }
                                i15 += 1;
                                let mut v16: i64 = (eval(i15) + (yield 6)) % 7; //@20
                                (yield v16); //@21
                            }
                        }
                    } else {
                        raise ValueError::new("m17"); //@25
                    }
                } finally {
                    return 0; //@28
                }
                (yield n) //@30
            } except e18: RuntimeError {
                caught(33, &e18);
                (yield 0); //@31
                three(n, n, n) //@32
            } except e19: (StopIteration | RuntimeError) {
                log(34, (yield from p134_g2(n))); //@34
                eval(6) //@35
            } except _: LookupError {
                (yield (yield 2)); //@36
                (yield 0) //@37
            };
        } except e20: Cancelled {
            caught(40, &e20);
            log(39, (yield n)); //@39
        } except _: ValueError {
            raise ValueError::new("m21"); //@41
        }
        eval(n) //@43
    }
    fn p134_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v22: i64 = (yield n); //@44
        if (three(2, 3, 5)) < 2 { //@46
            raise StopIteration; //@45
        }
        raise ValueError::new("m24") from None; //@47
        log(48, v22); //@48
        raise StopIteration from ValueError::new("m26"); //@49
        eval(4) //@50
    }
    fn p134_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut i27 = 0;
        loop {
            if i27 == 2 { break; }
            i27 += 1;
            let mut v28: i64 = try {
                let mut i29 = 0;
                loop {
                    if i29 == 2 { break; }
                    i29 += 1;
                    for i30 in 0..(5) % 4 { //@69
                        log(51, (yield n)); //@51
                        let mut v31: i64 = try {
                            try {
                                raise TypeError::new("m32") from None; //@52
                            } finally {
                                log(53, i30); //@53
                                log(54, eval(i29)); //@54
                            }
                            continue;
                            (yield 4) //@57
                        } except e33 {
                            caught(67, &e33);
                            let mut v34: i64 = try {
                                log(58, fails(2)?); //@58
                                three(i27, 7, 3) //@59
                            } except e35: ValueError {
                                log(60, fails(7)?); //@60
                                5 //@61
                            } except _: RuntimeError {
                                log(62, eval(4)); //@62
                                3 //@63
                            };
                            continue;
                            eval(i27) //@66
                        };
                    }
                }
                (yield n) //@71
            } except _: Custom {
                raise LookupError::new("m36"); //@72
                (yield 1) //@73
            } except e37: BaseException {
                caught(76, &e37);
                (yield i27); //@74
                (yield n) //@75
            } else {
                (yield i27); //@77
                7 //@78
            };
        }
        eval(n) //@81
    }
}

dunder! {
    fn p135_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut v1: i64 = try {
            if (((yield from p135_g1(1))) != 2) || ((eval(n)) > 4) { //@33
                raise Cancelled::new(Some("m2".to_owned())); //@1
                (yield from p135_g1(n)); //@2
            } else {
                try {
                    let mut k3: Option<Exception> = None;
                    (yield (yield n)); //@4
                    try {
                        if ((yield from p135_g1(2))) < 3 { //@26
                            try {
                                (yield from p135_g1(eval(2))); //@5
                                log(6, (yield n)); //@6
                                log(7, eval(2)); //@7
                            } except _: (Custom | Custom) {
                                log(8, eval(fails(4)?)); //@8
                                log(9, (yield 6)); //@9
                            } finally {
                                return (yield n); //@10
                            }
                            log(12, n); //@12
                            try {
                                log(13, (yield 7)); //@13
                            } except e4: (LookupError | ValueError) {
                                caught(16, &e4);
                                log(14, (n + n) % 7); //@14
                                log(15, (yield n)); //@15
                            } except e5: Custom {
                                log(17, (yield from p135_g1(7))); //@17
                                log(18, eval(eval(n))); //@18
                                return three(n, 3, n); //@19
                            } except e6: StopIteration {
                                (yield 0); //@20
                                raise Custom::new("m7"); //@21
                            } else {
                                (yield (n + n) % 7); //@22
                            } finally {
                                (yield (yield n)); //@23
                            }
                        } else {
                            (yield three(n, 0, 6)); //@25
                        }
                    } except e8: (Custom | RuntimeError) {
                        (yield (yield n)); //@27
                    } finally {
                        log(28, eval(6)); //@28
                    }
                } except e9: (StopIteration | LookupError) {
                    caught(31, &e9);
                    (yield fails(n)?); //@30
                }
            }
            three(n, n, 2) //@34
        } finally {
            raise ValueError::new("m10") from Custom::new("m11"); //@35
        };
        v1 //@37
    }
    fn p135_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try {
            let mut v12: i64 = try {
                if (fails(n)?) < 2 { //@39
                    log(38, 5); //@38
                }
                log(40, (yield eval(n))); //@40
                (yield n) //@41
            } finally {
                log(42, n); //@42
                try {
                    if (1) == 3 { //@44
                        return fails(n)?; //@43
                    }
                    return eval(n); //@45
                } finally {
                    return n; //@46
                }
            };
        } except e13: ValueError {
            caught(56, &e13);
            let mut i14 = 0;
            let mut v15: i64 = loop {
                if i14 == 3 { break 7; }
                i14 += 1;
                (yield (yield 6)); //@49
                caught(50, &e13);
                try {
                    (yield eval(1)); //@51
                } except e16 {
                    caught(53, &e16);
                    log(52, fails(0)?); //@52
                }
            };
        } except e17 {
            caught(58, &e17);
            log(57, n); //@57
        }
        eval(n) //@60
    }
}

#[generator]
fn p136_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        yield_!(eval(1)); //@1
        try_! { {
            try_! { {
                for i1 in 0..(eval(3)) % 4 { //@5
                    let mut i2 = 0;
                    while i2 < 2 && ((1) != 4) { //@3
                        i2 += 1;
                        let mut k3: Option<Exception> = None;
                    }
                    raise!(Custom::new("m4")); //@4
                }
                yield_from!(p136_g2(eval(n))); //@6
            } except e5 {
                caught(32, &e5);
                let mut v6: i64 = yield_!(n); //@7
                let mut i7 = 0;
                while i7 < 3 && (((eval(v6)) <= 5) && ((v6) <= 5)) { //@31
                    i7 += 1;
                    v6 = yield_!(2); //@8
                    try_! { {
                        try_! { {
                            log(9, fails(i7)?); //@9
                            log(10, v6); //@10
                            log(11, eval(7)); //@11
                        } except e8: (RuntimeError | StopIteration) {
                            note(&e5, "note 9");
                            yield_!(yield_!(v6)); //@13
                            yield_!(yield_from!(p136_g1(v6))); //@14
                            continue;
                        } }
                    } except e10: BaseException {
                        caught(18, &e10);
                        raise!(StopIteration); //@17
                    } finally {
                        raise!(ValueError::new("m12")); //@19
                    } }
                    let mut v13: i64 = try_! { {
                        let mut k14: Option<Exception> = None;
                        yield_from!(p136_g1(yield_!(0))); //@22
                        yield_!(n) //@23
                    } except e15: StopIteration {
                        caught(26, &e15);
                        yield_!(eval(i7)); //@24
                        eval(3) //@25
                    } except e16: (StopIteration | LookupError) {
                        caught(29, &e16);
                        yield_!(0); //@27
                        v6 //@28
                    } };
                }
            } finally {
                return eval(n); //@33
            } }
        } finally {
            yield_!(eval(4)); //@35
        } }
    } except e17: (ValueError | TypeError) {
        log(37, eval(4)); //@37
    } except e18: LookupError {
        caught(39, &e18);
        log(38, yield_!(n)); //@38
    } else {
        raise!(Custom::new("m19"); from None); //@40
    } finally {
        log(41, three(0, 2, 2)); //@41
    } }
    yield_!(n) //@43
}
#[generator]
fn p136_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        let mut v20: i64 = 5; //@44
        let mut i21 = 0;
        loop {
            if i21 == 3 { break; }
            i21 += 1;
            let mut i22 = 0;
            while i22 < 2 && (((4) <= 2) || ((yield_!(v20)) < 4)) { //@46
                i22 += 1;
                let mut v23: i64 = eval(v20); //@45
            }
        }
    } except e24: Cancelled {
        caught(50, &e24);
        yield_!(yield_!(0)); //@48
        let mut k25: Option<Exception> = None;
    } except e26: LookupError {
        try_! { {
            try_! { {
                yield_from!(p136_g2((n + 2) % 7)); //@51
                let mut v27: i64 = n; //@52
                let mut i28 = 0;
                loop {
                    if i28 == 3 { break; }
                    i28 += 1;
                    yield_!(three(v27, v27, 0)); //@53
                    let mut v29: i64 = try_! { {
                        raise!(e26.clone(); from e26.clone()); //@54
                        eval(n) //@55
                    } finally {
                        let mut i30 = 0;
                        loop {
                            if i30 == 2 { break; }
                            i30 += 1;
                            yield_!(v27); //@56
                        }
                    } };
                }
            } except _: BaseException {
                yield_!(n); //@60
            } }
        } except e31: (Custom | RuntimeError) {
            raise!(); //@62
        } except e32: (Cancelled | ValueError) {
            caught(64, &e32);
            raise!(StopIteration); //@63
        } }
    } except e34: BaseException {
        caught(67, &e34);
        yield_!(three(n, n, n)); //@66
    } else {
        return eval(n); //@68
    } }
    eval(0) //@70
}
#[generator]
fn p136_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        return three(7, n, n); //@71
    } finally {
        try_! { {
            yield_!(yield_!(n)); //@72
            if ((eval(4)) < 5) || ((n) <= 1) { //@88
                try_! { {
                    let mut i35 = 0;
                    loop {
                        if i35 == 2 { break; }
                        i35 += 1;
                        try_! { {
                            log(73, eval(yield_!(n))); //@73
                            log(74, yield_!(n)); //@74
                            log(75, yield_!(4)); //@75
                        } except e36: (RuntimeError | StopIteration) {
                            caught(78, &e36);
                            log(76, yield_!(fails(n)?)); //@76
                            log(77, eval(i35)); //@77
                        } except e37: RuntimeError {
                            let mut v38: i64 = eval(eval(i35)); //@79
                            log(80, yield_!(n)); //@80
                            return yield_!(i35); //@81
                        } else {
                            raise!(ValueError::new("m39")); //@82
                        } }
                    }
                } except e40: (Custom | LookupError) {
                    raise!(GeneratorExit); //@85
                } finally {
                    yield_!(fails(1)?); //@86
                } }
            }
        } except e42 {
            caught(90, &e42);
            yield_!(7); //@89
        } finally {
            yield_!(eval(2)); //@91
        } }
    } }
    yield_!(n) //@94
}

#[generator]
fn p137_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut i1 = 0;
    while i1 < 1 && ((fails(n)?) <= 1) { //@2
        i1 += 1;
        let mut k2: Option<Exception> = None;
    }
    log(3, yield_!(fails(n)?)); //@3
    try_! { {
        return yield_!(n); //@4
    } except e3: ValueError {
        caught(9, &e3);
        for i4 in 0..(eval(7)) % 4 { //@6
            yield_!(n); //@5
        }
        log(7, n); //@7
        yield_!(three(7, n, 0)); //@8
    } except _: (Custom | StopIteration) {
        let mut v5: i64 = fails(eval(n))?; //@10
        yield_from!(p137_g1(5)); //@11
        if (v5) != 4 { //@32
            let mut v6: i64 = try_! { {
                return 2; //@12
                n //@13
            } except _: (LookupError | RuntimeError) {
                yield_!(yield_!(n)); //@14
                log(15, 4); //@15
                log(16, yield_!(fails(n)?)); //@16
                5 //@17
            } except e7: StopIteration {
                caught(30, &e7);
                let mut i8 = 0;
                let mut v9: i64 = loop {
                    if i8 == 1 { break 5; }
                    i8 += 1;
                    let mut i10 = 0;
                    while i10 < 3 && ((eval(4)) <= 1) { //@27
                        i10 += 1;
                        try_! { {
                            log(18, fails(5)?); //@18
                            yield_from!(p137_g1(yield_!(6))); //@19
                            note(&e7, "note 11");
                        } except e12 {
                            caught(24, &e12);
                            log(21, n); //@21
                            log(22, i10); //@22
                            yield_!(eval(0)); //@23
                        } else {
                            raise!(); //@25
                        } }
                    }
                };
                yield_from!(p137_g1(n)) //@29
            } };
        }
    } else {
        raise!(Custom::new("m13"); from None); //@33
    } finally {
        raise!(Cancelled::new(Some("m14".to_owned()))); //@34
    } }
    yield_!(5) //@36
}
#[generator]
fn p137_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    log(37, n); //@37
    let mut v15: i64 = yield_!(three(n, 0, n)); //@38
    try_! { {
        if (7) <= 4 { //@64
            let mut v16: i64 = try_! { {
                try_! { {
                    try_! { {
                        let mut v17: i64 = try_! { {
                            log(39, 6); //@39
                            (v15 + v15) % 7 //@40
                        } except e18 {
                            caught(45, &e18);
                            let mut v19: i64 = (yield_!(2) + yield_!(n)) % 7; //@41
                            log(42, eval(n)); //@42
                            yield_!(eval(v15)); //@43
                            yield_!(v19) //@44
                        } else {
                            log(46, 4); //@46
                            return three(v15, n, 4); //@47
                            yield_!(5) //@48
                        } finally {
                            log(49, 5); //@49
                            log(50, 1); //@50
                        } };
                    } finally {
                        raise!(ValueError::new("m20"); from RuntimeError::new("m21")); //@52
                    } }
                } except e22: BaseException {
                    yield_!(eval(n)); //@54
                } finally {
                    log(55, yield_!(n)); //@55
                } }
                fails(n)? //@57
            } except _: Custom {
                return 7; //@58
                (n + 0) % 7 //@59
            } else {
                yield_!(eval(n)); //@60
                eval(n) //@61
            } };
        } else {
            raise!(StopIteration); //@63
        }
    } except e24: BaseException {
        log(65, 5); //@65
    } finally {
        yield_!(6); //@66
    } }
    n //@68
}

dunder! {
    fn p138_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        let mut k1: Option<Exception> = None;
        let mut v2: i64 = try {
            return eval(n); //@2
            4 //@3
        } except e3: RuntimeError {
            caught(38, &e3);
            try {
                return n; //@4
            } except e4: BaseException {
                caught(34, &e4);
                (yield (yield n)); //@5
                if (3) <= 4 { //@33
                    try {
                        try {
                            let mut v5: i64 = try {
                                log(6, fails(eval(0))?); //@6
                                k1 = Some(e4.clone().into());
                                three(n, n, n) //@8
                            } except e6 {
                                log(9, eval(n)); //@9
                                three(n, n, n) //@10
                            } finally {
                                return (n + n) % 7; //@11
                            };
                        } finally {
                            note(&e4, "note 7");
                            let mut v8: i64 = try {
                                log(14, fails(n)?); //@14
                                log(15, eval(n)); //@15
                                k1 = Some(e3.clone().into());
                                log(17, eval(n)); //@17
                                eval(n) //@18
                            } except e9: ValueError {
                                caught(21, &e9);
                                log(19, eval(n)); //@19
                                eval(3) //@20
                            };
                            k1 = Some(e3.clone().into());
                        }
                        try {
                            if (eval(n)) < 2 { //@26
                                log(25, n); //@25
                            }
                        } except e10 {
                            caught(28, &e10);
                            (yield (yield n)); //@27
                        } finally {
                            return n; //@29
                        }
                    } finally {
                        (yield n); //@31
                    }
                }
            } finally {
                raise e3.clone(); //@35
            }
            n //@37
        } else {
            log(39, (yield 1)); //@39
            three(n, 4, 1) //@40
        };
        eval(v2) //@42
    }
}

dunder! {
    fn p139_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        raise ValueError::new("m1"); //@1
        (yield n); //@2
        (yield 0) //@3
    }
    fn p139_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        raise Custom::new("m2"); //@4
        try {
            raise LookupError::new("m3") from ValueError::new("m4"); //@5
        } except e5: BaseException {
            (yield three(n, n, 4)); //@6
            raise; //@7
        }
        (yield n); //@9
        (yield (n + n) % 7); //@10
        let mut v6: i64 = try {
            log(11, eval((yield n))); //@11
            if ((n) <= 2) || ((eval(0)) == 3) { //@21
                (yield fails(n)?); //@12
                if !((eval(4)) < 1) { //@19
                    raise LookupError::new("m7") from None; //@13
                } else {
                    for i8 in 0..(5) % 4 { //@18
                        try {
                            for i9 in 0..((yield n)) % 4 { //@15
                                raise LookupError::new("m10"); //@14
                            }
                        } finally {
                            return 1; //@16
                        }
                    }
                }
            } else {
                (yield (yield 1)); //@20
            }
            three(7, 1, 1) //@22
        } except e11: LookupError {
            caught(25, &e11);
            (yield eval(n)); //@23
            eval(4) //@24
        } except e12: TypeError {
            caught(28, &e12);
            (yield eval(n)); //@26
            eval(2) //@27
        } except _: BaseException {
            raise; //@29
            (yield n) //@30
        };
        eval(v6) //@32
    }
}

#[generator]
fn p140_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(eval(n)); //@1
    log(2, eval(0)); //@2
    log(3, n); //@3
    return n; //@4
    three(6, 2, n) //@5
}

#[generator]
fn p141_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(GeneratorExit); //@1
    yield_!(n); //@2
    fails(n)? //@3
}
#[generator]
fn p141_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut k2: Option<Exception> = None;
    return yield_from!(p141_g2(n)); //@5
    yield_from!(p141_g2(n)) //@6
}
#[generator]
fn p141_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut i3 = 0;
    while i3 < 3 && (((3 + n) % 7) != 4) { //@24
        i3 += 1;
        let mut i4 = 0;
        while i4 < 3 && ((eval(i3)) > 0) { //@23
            i4 += 1;
            let mut k5: Option<Exception> = None;
            for i6 in 0..(2) % 4 { //@22
                let mut v7: i64 = try_! { {
                    break;
                    fails(i6)? //@9
                } except _ {
                    log(10, n); //@10
                    try_! { {
                        let mut v8: i64 = 3; //@11
                    } except _: Custom {
                        try_! { {
                            log(12, i3); //@12
                            log(13, yield_!(n)); //@13
                            log(14, 6); //@14
                            log(15, eval(i4)); //@15
                        } finally {
                            log(16, i4); //@16
                            yield_!(three(3, i6, 5)); //@17
                        } }
                    } }
                    i6 //@20
                } };
            }
        }
    }
    fails(5)? //@25
}

#[generator]
fn p142_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut k1: Option<Exception> = None;
    yield_!(fails(n)?); //@2
    log(3, eval(eval(7))); //@3
    let mut v2: i64 = try_! { {
        yield_!(n); //@4
        raise!(Custom::new("m3")); //@5
        eval(n) //@6
    } except e4: (Custom | Cancelled) {
        caught(41, &e4);
        try_! { {
            let mut v5: i64 = try_! { {
                for i6 in 0..(yield_!(n)) % 4 { //@8
                    yield_!(eval(n)); //@7
                }
                yield_from!(p142_g1(yield_from!(p142_g2(n)))); //@9
                yield_!(n); //@10
                yield_from!(p142_g1(eval(3))); //@11
                yield_!(2) //@12
            } except e7 {
                try_! { {
                    try_! { {
                        try_! { {
                            note(&e4, "note 8");
                            caught(14, &e4);
                            let mut v9: i64 = 5; //@15
                            log(16, 6); //@16
                        } except e10: BaseException {
                            caught(19, &e10);
                            log(17, yield_!(4)); //@17
                            yield_!(yield_!(n)); //@18
                        } finally {
                            log(20, n); //@20
                            raise!(e7.clone()); //@21
                        } }
                    } except e11: ValueError {
                        try_! { {
                            yield_!(fails(n)?); //@23
                        } except e12 {
                            caught(25, &e12);
                            yield_!(7); //@24
                        } }
                    } except e13: (GeneratorExit | TypeError) {
                        return eval(7); //@27
                    } finally {
                        yield_!(three(n, n, n)); //@28
                    } }
                } except _: ValueError {
                    raise!(); //@30
                } except e14 {
                    yield_!(yield_!(n)); //@31
                } else {
                    log(32, eval(7)); //@32
                } finally {
                    return yield_!(n); //@33
                } }
                eval(3) //@35
            } finally {
                yield_!((n + n) % 7); //@36
            } };
        } finally {
            raise!(ValueError::new("m15")); //@38
        } }
        n //@40
    } else {
        yield_!(yield_!(n)); //@42
        yield_!(n) //@43
    } };
    n //@45
}
#[generator]
fn p142_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v16: i64 = yield_!(fails(0)?); //@46
    return yield_!(3); //@47
    yield_from!(p142_g2(n)) //@48
}
#[generator]
fn p142_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v17: i64 = try_! { {
        yield_!((n + n) % 7); //@49
        let mut i18 = 0;
        loop {
            if i18 == 2 { break; }
            i18 += 1;
            yield_!(yield_!(7)); //@50
            try_! { {
                yield_!(yield_!(n)); //@51
            } except e19 {
                caught(66, &e19);
                let mut i20 = 0;
                while i20 < 2 && ((three(n, 0, i18)) != 4) { //@65
                    i20 += 1;
                    try_! { {
                        log(52, n); //@52
                    } finally {
                        let mut v21: i64 = try_! { {
                            break;
                            eval(i20) //@54
                        } except e22 {
                            caught(58, &e22);
                            log(55, yield_!(4)); //@55
                            raise!(); //@56
                            i18 //@57
                        } else {
                            caught(59, &e19);
                            i20 //@60
                        } };
                        caught(62, &e19);
                    } }
                    log(64, yield_!(yield_!(1))); //@64
                }
            } else {
                raise!(LookupError::new("m23")); //@67
            } }
        }
        7 //@70
    } except _: BaseException {
        log(71, yield_!(n)); //@71
        eval(4) //@72
    } };
    0 //@74
}

#[generator]
fn p143_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut v1: i64 = try_! { {
        yield_!(n); //@1
        try_! { {
            log(2, three(eval(4), n, eval(n))); //@2
            log(3, n); //@3
        } finally {
            let mut v2: i64 = try_! { {
                log(4, n); //@4
                if (eval(n)) <= 5 { //@36
                    yield_!(eval(n)); //@5
                    let mut v3: i64 = try_! { {
                        let mut v4: i64 = try_! { {
                            log(6, eval(n)); //@6
                            n //@7
                        } except e5: (Cancelled | RuntimeError) {
                            caught(11, &e5);
                            yield_!(eval(n)); //@8
                            log(9, (n + n) % 7); //@9
                            n //@10
                        } except e6: (Custom | GeneratorExit) {
                            caught(17, &e6);
                            log(12, (3 + n) % 7); //@12
                            log(13, eval(0)); //@13
                            log(14, n); //@14
                            log(15, n); //@15
                            eval(n) //@16
                        } else {
                            log(18, eval(n)); //@18
                            fails(n)? //@19
                        } };
                        try_! { {
                            log(21, eval(eval(7))); //@21
                        } except e7: LookupError {
                            yield_!(eval(n)); //@22
                            yield_!(fails(6)?); //@23
                            note(&e7, "note 8");
                            let mut v9: i64 = eval(1); //@25
                        } }
                        (v4 + n) % 7 //@27
                    } except e10: BaseException {
                        caught(34, &e10);
                        let mut v11: i64 = try_! { {
                            raise!(e10.clone()); //@28
                            eval(n) //@29
                        } except e12: (LookupError | TypeError) {
                            raise!(e10.clone(); from None); //@30
                            3 //@31
                        } };
                        fails(v11)? //@33
                    } };
                }
                eval(n) //@37
            } except e13 {
                yield_!(4); //@38
                eval(n) //@39
            } };
        } }
        5 //@42
    } except e14: ValueError {
        caught(45, &e14);
        yield_!(eval(n)); //@43
        6 //@44
    } else {
        log(46, eval(n)); //@46
        eval(n) //@47
    } finally {
        yield_!(eval(n)); //@48
    } };
    eval(v1) //@50
}

#[generator]
fn p144_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        yield_from!(p144_g2(fails(4)?)); //@1
    } except e1: ValueError {
        yield_!(4); //@2
        let mut v2: i64 = three(n, fails(1)?, (5 + 3) % 7); //@3
    } except _: Custom {
        log(4, (n + 6) % 7); //@4
        yield_!(eval(7)); //@5
    } }
    if ((eval(2)) != 2) || ((eval(5)) <= 1) { //@40
        try_! { {
            try_! { {
                try_! { {
                    return 7; //@7
                } except e3: LookupError {
                    let mut v4: i64 = fails(n)?; //@8
                } else {
                    let mut v5: i64 = 3; //@9
                    yield_from!(p144_g2(eval(6))); //@10
                    yield_from!(p144_g1(eval(v5))); //@11
                } }
                let mut v6: i64 = try_! { {
                    yield_from!(p144_g1((n + n) % 7)); //@13
                    yield_from!(p144_g1(5)) //@14
                } except e7 {
                    caught(28, &e7);
                    if !((eval(n)) > 2) { //@26
                        try_! { {
                            log(15, n); //@15
                        } finally {
                            log(16, eval(4)); //@16
                            log(17, n); //@17
                        } }
                        log(19, n); //@19
                    } else {
                        let mut v8: i64 = try_! { {
                            log(20, eval(fails(4)?)); //@20
                            n //@21
                        } except e9: BaseException {
                            caught(24, &e9);
                            let mut v10: i64 = (n + three(6, 6, 1)) % 7; //@22
                            eval(1) //@23
                        } };
                    }
                    fails(6)? //@27
                } else {
                    raise!(ValueError::new("m11")); //@29
                    eval(7) //@30
                } finally {
                    yield_!(n); //@31
                } };
            } except e12: (ValueError | RuntimeError) {
                caught(34, &e12);
                yield_!(7); //@33
            } finally {
                raise!(LookupError::new("m13"); from TypeError::new("m14")); //@35
            } }
        } except e15 {
            log(37, n); //@37
        } finally {
            yield_!(eval(n)); //@38
        } }
    }
    (4 + n) % 7 //@41
}
#[generator]
fn p144_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut i16 = 0;
    loop {
        if i16 == 3 { break; }
        i16 += 1;
        try_! { {
            try_! { {
                log(42, 6); //@42
            } except e17: (RuntimeError | GeneratorExit) {
                caught(44, &e17);
                raise!(); //@43
            } except e18: (Cancelled | ValueError) {
                let mut v19: i64 = try_! { {
                    if (eval(1)) > 2 { //@46
                        raise!(); //@45
                    }
                    eval(i16) //@47
                } except e20: Cancelled {
                    caught(65, &e20);
                    yield_!(2); //@48
                    let mut v21: i64 = try_! { {
                        let mut v22: i64 = try_! { {
                            yield_!(eval(n)); //@49
                            eval(n) //@50
                        } except e23 {
                            log(51, fails(5)?); //@51
                            log(52, eval(i16)); //@52
                            eval(n) //@53
                        } else {
                            yield_from!(p144_g2(yield_from!(p144_g2(i16)))); //@54
                            log(55, eval(eval(i16))); //@55
                            eval(n) //@56
                        } };
                        5 //@58
                    } except _: BaseException {
                        yield_!(eval(5)); //@59
                        (4 + i16) % 7 //@60
                    } else {
                        break;
                        eval(n) //@62
                    } };
                    (2 + 0) % 7 //@64
                } else {
                    yield_!(i16); //@66
                    fails(i16)? //@67
                } };
            } else {
                yield_!((1 + n) % 7); //@69
            } }
        } except e24: BaseException {
            caught(72, &e24);
            log(71, yield_from!(p144_g2(2))); //@71
        } finally {
            log(73, fails(n)?); //@73
        } }
    }
    eval(n) //@76
}
#[generator]
fn p144_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        for i25 in 0..((5 + 3) % 7) % 4 { //@100
            try_! { {
                continue;
            } finally {
                try_! { {
                    try_! { {
                        try_! { {
                            log(78, (i25 + 0) % 7); //@78
                            log(79, i25); //@79
                            yield_!(eval(n)); //@80
                            log(81, (4 + 3) % 7); //@81
                        } except e26: ValueError {
                            log(82, i25); //@82
                            raise!(); //@83
                        } except e27: LookupError {
                            log(84, n); //@84
                            log(85, eval(7)); //@85
                            log(86, eval(0)); //@86
                        } finally {
                            yield_!(eval(n)); //@87
                        } }
                    } except e28: StopIteration {
                        caught(90, &e28);
                        yield_!(i25); //@89
                    } except e29: (Cancelled | Custom) {
                        raise!(ValueError::new("m30")); //@91
                    } except _ {
                        yield_!(i25); //@92
                    } finally {
                        yield_!(n); //@93
                    } }
                } except e31: ValueError {
                    caught(96, &e31);
                    yield_!(7); //@95
                } finally {
                    raise!(GeneratorExit; from ValueError::new("m33")); //@97
                } }
            } }
        }
    } except e34: (Cancelled | LookupError) {
        caught(102, &e34);
        return fails(3)?; //@101
    } finally {
        yield_!((n + 6) % 7); //@103
    } }
    n //@105
}

#[generator]
fn p145_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut i1 = 0;
    while i1 < 3 && (!((n) != 3)) { //@2
        i1 += 1;
        break;
    }
    return eval(2); //@3
    yield_!(n); //@4
    yield_!(n) //@5
}
#[generator]
fn p145_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    raise!(Custom::new("m2"); from Custom::new("m3")); //@6
    yield_!(n); //@7
    (n + n) % 7 //@8
}
#[generator]
fn p145_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        if (eval(1)) > 5 { //@30
            try_! { {
                try_! { {
                    return 5; //@9
                } except e4 {
                    let mut i5 = 0;
                    let mut v6: i64 = loop {
                        if i5 == 2 { break 0; }
                        i5 += 1;
                        yield_!(yield_!(i5)); //@10
                        yield_!(i5); //@11
                    };
                    try_! { {
                        let mut k7: Option<Exception> = None;
                        return eval(6); //@14
                    } finally {
                        try_! { {
                            caught(15, &e4);
                            log(16, three(v6, n, n)); //@16
                        } except e8: LookupError {
                            caught(18, &e8);
                            raise!(e8.clone()); //@17
                        } except e9: (Custom | GeneratorExit) {
                            caught(20, &e9);
                            log(19, eval(n)); //@19
                        } }
                    } }
                } else {
                    raise!(ValueError::new("m10")); //@23
                } }
            } except e11: RuntimeError {
                yield_!(eval(n)); //@25
            } except _: ValueError {
                yield_!(n); //@26
            } finally {
                yield_!(fails(n)?); //@27
            } }
        } else {
            raise!(ValueError::new("m12"); from RuntimeError::new("m13")); //@29
        }
    } except e14: GeneratorExit {
        yield_!(fails(n)?); //@31
    } except e15: LookupError {
        caught(33, &e15);
        raise!(LookupError::new("m16"); from e15.clone()); //@32
    } except e17: (RuntimeError | ValueError) {
        yield_!(three(n, n, n)); //@34
    } else {
        yield_!(eval(n)); //@35
    } finally {
        raise!(ValueError::new("m18"); from LookupError::new("m19")); //@36
    } }
    yield_!(n) //@38
}

#[generator]
fn p146_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    try_! { {
        log(1, eval(eval(n))); //@1
        yield_from!(p146_g1((0 + n) % 7)); //@2
        return eval(1); //@3
    } except e1: RuntimeError {
        caught(8, &e1);
        let mut k2: Option<Exception> = None;
        let mut v3: i64 = n; //@5
        let mut v4: i64 = 7; //@6
        let mut v5: i64 = fails(eval(2))?; //@7
    } }
    yield_from!(p146_g1(n)); //@10
    try_! { {
        try_! { {
            return n; //@11
        } except e6: ValueError {
            caught(15, &e6);
            yield_from!(p146_g2(yield_!(n))); //@12
            yield_!((n + 5) % 7); //@13
            raise!(); //@14
        } else {
            if (yield_!(n)) != 1 { //@17
                yield_!(three(n, 3, n)); //@16
            }
            try_! { {
                if (n) > 1 { //@35
                    log(18, yield_!(fails(n)?)); //@18
                    let mut v7: i64 = try_! { {
                        yield_!(yield_!(n)); //@19
                        yield_!(eval(0)); //@20
                        yield_!(eval(n)); //@21
                        yield_!(5); //@22
                        yield_from!(p146_g2(0)) //@23
                    } except e8: StopIteration {
                        caught(26, &e8);
                        caught(24, &e8);
                        (7 + n) % 7 //@25
                    } except e9: (TypeError | StopIteration) {
                        raise!(); //@27
                        yield_from!(p146_g2(n)) //@28
                    } except e10: Custom {
                        caught(31, &e10);
                        return eval(n); //@29
                        (n + n) % 7 //@30
                    } else {
                        yield_!(yield_!(n)); //@32
                        n //@33
                    } };
                }
            } except _: StopIteration {
                yield_!((1 + n) % 7); //@36
            } }
        } finally {
            log(38, 5); //@38
        } }
    } except e11 {
        caught(41, &e11);
        log(40, yield_from!(p146_g1(7))); //@40
    } else {
        raise!(ValueError::new("m12")); //@42
    } }
    three(7, n, n) //@44
}
#[generator]
fn p146_g1(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    let mut v13: i64 = try_! { {
        log(45, n); //@45
        log(46, n); //@46
        try_! { {
            try_! { {
                yield_!(eval(2)); //@47
                try_! { {
                    try_! { {
                        try_! { {
                            log(48, n); //@48
                            let mut k14: Option<Exception> = None;
                            log(50, yield_from!(p146_g2(2))); //@50
                        } finally {
                            log(51, eval(n)); //@51
                            log(52, eval(n)); //@52
                            log(53, n); //@53
                            return eval(1); //@54
                        } }
                    } finally {
                        yield_!(three(5, 7, n)); //@56
                    } }
                } except e15: RuntimeError {
                    caught(59, &e15);
                    raise!(); //@58
                } except e16: TypeError {
                    caught(61, &e16);
                    raise!(LookupError::new("m17")); //@60
                } else {
                    yield_!(5); //@62
                } }
            } except e18: BaseException {
                caught(65, &e18);
                raise!(); //@64
            } }
        } except e19: ValueError {
            raise!(Custom::new("m20"); from None); //@67
        } }
        (3 + n) % 7 //@69
    } finally {
        raise!(ValueError::new("m21"); from ValueError::new("m22")); //@70
    } };
    eval(v13) //@72
}
#[generator]
fn p146_g2(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    for i23 in 0..(n) % 4 { //@99
        try_! { {
            continue;
        } except e24: RuntimeError {
            return fails(i23)?; //@74
        } else {
            let mut v25: i64 = eval(i23); //@75
            let mut v26: i64 = try_! { {
                try_! { {
                    log(76, 2); //@76
                    log(77, 3); //@77
                    try_! { {
                        raise!(RuntimeError::new("m27")); //@78
                    } except e28 {
                        caught(84, &e28);
                        try_! { {
                            log(79, yield_!(6)); //@79
                            log(80, eval(0)); //@80
                            log(81, yield_!(0)); //@81
                        } except e29 {
                            raise!(Custom::new("m30"); from None); //@82
                        } }
                    } finally {
                        yield_!(fails(n)?); //@85
                    } }
                } except e31: BaseException {
                    yield_!(v25); //@87
                } finally {
                    yield_!(eval(2)); //@88
                } }
                (4 + v25) % 7 //@90
            } except e32 {
                caught(93, &e32);
                log(91, yield_!(6)); //@91
                eval(3) //@92
            } else {
                raise!(LookupError::new("m33")); //@94
                three(5, 7, n) //@95
            } };
        } finally {
            yield_!(eval(i23)); //@97
        } }
    }
    n //@100
}

#[generator]
fn p147_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    let mut v1: i64 = n; //@1
    try_! { {
        yield_from!(p147_g2(eval(5))); //@2
        try_! { {
            return n; //@3
        } except _: ValueError {
            yield_from!(p147_g1(1)); //@4
        } except e2: BaseException {
            caught(6, &e2);
            raise!(RuntimeError::new("m3")); //@5
        } else {
            let mut i4 = 0;
            loop {
                if i4 == 3 { break; }
                i4 += 1;
                let mut v5: i64 = try_! { {
                    yield_from!(p147_g2(n)); //@7
                    continue;
                    eval(v1) //@9
                } except e6: ValueError {
                    caught(28, &e6);
                    try_! { {
                        log(10, fails(i4)?); //@10
                    } except e7: ValueError {
                        continue;
                    } else {
                        try_! { {
                            log(12, eval(v1)); //@12
                        } except e8: BaseException {
                            caught(15, &e8);
                            log(13, yield_from!(p147_g2(v1))); //@13
                            yield_from!(p147_g2(i4)); //@14
                        } }
                        try_! { {
                            log(17, n); //@17
                            log(18, n); //@18
                            log(19, eval(1)); //@19
                        } except e9: BaseException {
                            log(20, (v1 + 5) % 7); //@20
                            continue;
                        } finally {
                            yield_!(yield_from!(p147_g1(n))); //@22
                            log(23, i4); //@23
                        } }
                    } finally {
                        log(25, i4); //@25
                    } }
                    three(i4, i4, 1) //@27
                } except _: (ValueError | Cancelled) {
                    raise!(); //@29
                    v1 //@30
                } except _: (LookupError | LookupError) {
                    raise!(RuntimeError::new("m10")); //@31
                    eval(i4) //@32
                } finally {
                    log(33, eval(5)); //@33
                } };
            }
        } }
    } except _: RuntimeError {
        yield_!(n); //@37
    } }
    eval(6) //@39
}
#[generator]
fn p147_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        if !((n) != 5) { //@68
            log(40, n); //@40
            let mut v11: i64 = try_! { {
                let mut i12 = 0;
                while i12 < 1 && (!((eval(2)) < 0)) { //@43
                    i12 += 1;
                    let mut v13: i64 = yield_from!(p147_g2(eval(i12))); //@41
                    log(42, eval(eval(7))); //@42
                }
                raise!(StopIteration; from ValueError::new("m15")); //@44
                eval(n) //@45
            } except e16: (Custom | StopIteration) {
                try_! { {
                    try_! { {
                        raise!(); //@46
                    } except e17: Custom {
                        yield_!(eval(n)); //@47
                    } except e18: BaseException {
                        caught(55, &e18);
                        let mut v19: i64 = try_! { {
                            raise!(); //@48
                            yield_from!(p147_g2(4)) //@49
                        } except _: (ValueError | Custom) {
                            note(&e16, "note 20");
                            raise!(LookupError::new("m21")); //@51
                            n //@52
                        } finally {
                            log(53, three(n, 5, 0)); //@53
                        } };
                    } finally {
                        yield_!(yield_from!(p147_g2(n))); //@56
                    } }
                } except e22: BaseException {
                    caught(59, &e22);
                    raise!(LookupError::new("m23")); //@58
                } }
                eval(n) //@61
            } except e24 {
                caught(64, &e24);
                yield_!(eval(5)); //@62
                n //@63
            } else {
                yield_!(eval(n)); //@65
                n //@66
            } };
        }
    } except e25: Cancelled {
        caught(70, &e25);
        raise!(LookupError::new("m26"); from e25.clone()); //@69
    } except e27: TypeError {
        caught(72, &e27);
        yield_!(n); //@71
    } finally {
        yield_!(eval(n)); //@73
    } }
    (0 + n) % 7 //@75
}
#[generator]
fn p147_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        let mut v28: i64 = try_! { {
            let mut k29: Option<Exception> = None;
            yield_!(eval(5)); //@77
            let mut v30: i64 = try_! { {
                let mut v31: i64 = try_! { {
                    try_! { {
                        try_! { {
                            log(78, eval(2)); //@78
                            log(79, eval(7)); //@79
                        } except e32: ValueError {
                            caught(81, &e32);
                            return 1; //@80
                        } except e33: ValueError {
                            raise!(e33.clone()); //@82
                        } except e34 {
                            log(83, 7); //@83
                            log(84, n); //@84
                            log(85, (n + 5) % 7); //@85
                            log(86, n); //@86
                        } else {
                            log(87, 4); //@87
                        } finally {
                            yield_!((4 + n) % 7); //@88
                        } }
                    } except e35: (StopIteration | ValueError) {
                        log(90, (5 + n) % 7); //@90
                    } else {
                        yield_!(eval(n)); //@91
                    } }
                    eval(2) //@93
                } except e36: (Cancelled | LookupError) {
                    caught(96, &e36);
                    yield_!(n); //@94
                    three(n, 1, n) //@95
                } except e37 {
                    caught(99, &e37);
                    log(97, eval(n)); //@97
                    eval(n) //@98
                } else {
                    log(100, 1); //@100
                    three(n, 3, 2) //@101
                } };
                (v31 + v31) % 7 //@103
            } finally {
                log(104, three(6, n, n)); //@104
            } };
            fails(v30)? //@106
        } finally {
            yield_!(three(7, n, n)); //@107
        } };
    } finally {
        raise!(ValueError::new("m38")); //@109
    } }
    eval(n) //@111
}

#[generator]
fn p148_g0(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        if (eval(3)) < 5 { //@5
            raise!(LookupError::new("m1")); //@1
        } else {
            yield_from!(p148_g2(7)); //@2
            yield_from!(p148_g2(eval(n))); //@3
            let mut v2: i64 = (eval(n) + three(n, 3, 3)) % 7; //@4
        }
        try_! { {
            yield_from!(p148_g1(eval(n))); //@6
        } except _: Custom {
            for i3 in 0..(fails(4)?) % 4 { //@8
                raise!(StopIteration; from None); //@7
            }
            try_! { {
                let mut k5: Option<Exception> = None;
                try_! { {
                    let mut v6: i64 = try_! { {
                        log(10, 0); //@10
                        return eval(n); //@11
                        eval(n) //@12
                    } except e7: (ValueError | StopIteration) {
                        caught(26, &e7);
                        yield_from!(p148_g1(1)); //@13
                        let mut i8 = 0;
                        while i8 < 1 && ((n) < 3) { //@16
                            i8 += 1;
                            log(14, 7); //@14
                            log(15, 4); //@15
                        }
                        try_! { {
                            log(17, n); //@17
                            caught(18, &e7);
                            caught(19, &e7);
                        } except e9: RuntimeError {
                            caught(22, &e9);
                            log(20, eval(n)); //@20
                            if let Some(k5) = k5.clone() {
                                raise!(k5; from Custom::new("m10")); //@21
                            }
                        } finally {
                            yield_!(eval(0)); //@23
                        } }
                        eval(2) //@25
                    } };
                } except e11: LookupError {
                    caught(29, &e11);
                    yield_!(eval(2)); //@28
                } except e12: StopIteration {
                    raise!(); //@30
                } else {
                    raise!(Custom::new("m13")); //@31
                } finally {
                    raise!(ValueError::new("m14")); //@32
                } }
            } except e15: (Custom | LookupError) {
                caught(35, &e15);
                raise!(); //@34
            } finally {
                log(36, fails(n)?); //@36
            } }
        } else {
            yield_!(n); //@38
        } finally {
            yield_!(eval(n)); //@39
        } }
    } except e16 {
        yield_!(3); //@41
    } finally {
        log(42, fails(n)?); //@42
    } }
    (n + n) % 7 //@44
}
#[generator]
fn p148_g1(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    log(45, n); //@45
    yield_!((n + 6) % 7); //@46
    try_! { {
        log(47, (eval(1) + 0) % 7); //@47
        if (eval(n)) != 3 { //@65
            yield_!(eval(1)); //@48
            try_! { {
                let mut v17: i64 = try_! { {
                    log(49, (eval(n) + n) % 7); //@49
                    return eval(n); //@50
                    eval(7) //@51
                } finally {
                    if (eval(n)) <= 1 { //@58
                        let mut i18 = 0;
                        loop {
                            if i18 == 3 { break; }
                            i18 += 1;
                            continue;
                        }
                        if (eval(n)) > 0 { //@56
                            let mut v19: i64 = n; //@54
                            log(55, 7); //@55
                        }
                    } else {
                        raise!(LookupError::new("m20"); from Custom::new("m21")); //@57
                    }
                } };
            } except _: RuntimeError {
                raise!(); //@60
            } except e22: BaseException {
                caught(62, &e22);
                log(61, eval(n)); //@61
            } else {
                yield_!(6); //@63
            } }
        }
    } except e23 {
        caught(67, &e23);
        yield_!(three(n, n, n)); //@66
    } }
    eval(n) //@69
}
#[generator]
fn p148_g2(n: i64) -> impl Generator<Yield = i64, Send = (), Return = i64> {
    try_! { {
        log(70, three(eval(n), n, eval(n))); //@70
        log(71, 7); //@71
    } finally {
        try_! { {
            let mut v24: i64 = try_! { {
                for i25 in 0..(n) % 4 { //@86
                    try_! { {
                        try_! { {
                            yield_!(eval(7)); //@72
                        } except e26 {
                            caught(76, &e26);
                            log(73, eval(n)); //@73
                            log(74, eval(n)); //@74
                            log(75, (n + 1) % 7); //@75
                        } else {
                            log(77, eval(n)); //@77
                            log(78, fails(n)?); //@78
                            let mut v27: i64 = fails(n)?; //@79
                        } }
                    } except e28: Cancelled {
                        try_! { {
                            yield_!(2); //@81
                        } except e29: ValueError {
                            break;
                        } finally {
                            log(83, 6); //@83
                        } }
                    } }
                }
                (n + n) % 7 //@87
            } except e30 {
                caught(90, &e30);
                log(88, (n + n) % 7); //@88
                6 //@89
            } else {
                raise!(Cancelled::new(Some("m31".to_owned()))); //@91
                eval(n) //@92
            } };
        } except e32: (Custom | Custom) {
            yield_!(fails(n)?); //@94
        } except e33: LookupError {
            caught(96, &e33);
            log(95, eval(n)); //@95
        } except e34: RuntimeError {
            yield_!(eval(1)); //@97
        } }
    } }
    eval(7) //@100
}

#[generator]
fn p149_g0(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
    yield_!(eval(4)); //@1
    let mut v1: i64 = 3; //@2
    yield_!(3); //@3
    try_! { {
        try_! { {
            let mut i2 = 0;
            while i2 < 1 && (!((1) < 0)) { //@30
                i2 += 1;
                try_! { {
                    try_! { {
                        return eval(n); //@4
                    } except e3 {
                        caught(22, &e3);
                        try_! { {
                            log(5, i2); //@5
                            log(6, eval(i2)); //@6
                        } except e4: LookupError {
                            log(7, three(0, yield_!(7), i2)); //@7
                            log(8, v1); //@8
                            log(9, yield_!(v1)); //@9
                            log(10, yield_!(4)); //@10
                        } except e5: LookupError {
                            log(11, i2); //@11
                            log(12, fails(i2)?); //@12
                            yield_!(n); //@13
                        } except e6: BaseException {
                            yield_!(i2); //@14
                            log(15, n); //@15
                            log(16, 1); //@16
                        } else {
                            log(17, 1); //@17
                            log(18, eval(0)); //@18
                            caught(19, &e3);
                        } }
                        yield_!(eval(1)); //@21
                    } else {
                        raise!(LookupError::new("m7"); from StopIteration); //@23
                    } finally {
                        log(24, yield_!(n)); //@24
                    } }
                } except e9: (RuntimeError | LookupError) {
                    caught(27, &e9);
                    yield_!(i2); //@26
                } finally {
                    yield_!(n); //@28
                } }
            }
        } except _: (ValueError | GeneratorExit) {
            raise!(LookupError::new("m10")); //@31
        } else {
            log(32, three(v1, n, 3)); //@32
        } }
    } except e11 {
        raise!(RuntimeError::new("m12")); //@34
    } }
    fails(7)? //@36
}

/// What so many drivers find, from the given one on.
pub(crate) fn traces(first: u64, count: u64) -> String {
    read_tags(include_str!("generators.rs"));
    let mut out = String::new();
    let mut add = |number: u64, run: fn(u64) -> Vec<String>| {
        for driver in first..first + count {
            out += &format!("== p{number} {driver}\n");
            run(number * 1000 + driver).iter().for_each(|line| out += &format!("{line}\n"));
        }
    };
    add(0, |driver| run(Box::pin(p0_g0(0)), driver));
    add(1, |driver| run(Box::pin(p1_g0(1)), driver));
    add(2, |driver| run(Box::pin(p2_g0(2)), driver));
    add(3, |driver| run(Box::pin(p3_g0(3)), driver));
    add(4, |driver| run(Box::pin(p4_g0(4)), driver));
    add(5, |driver| run(Box::pin(p5_g0(0)), driver));
    add(6, |driver| run(Box::pin(p6_g0(1)), driver));
    add(7, |driver| run(Box::pin(p7_g0(2)), driver));
    add(8, |driver| run(Box::pin(p8_g0(3)), driver));
    add(9, |driver| run(Box::pin(p9_g0(4)), driver));
    add(10, |driver| run(Box::pin(p10_g0(0)), driver));
    add(11, |driver| run(Box::pin(p11_g0(1)), driver));
    add(12, |driver| run(Box::pin(p12_g0(2)), driver));
    add(13, |driver| run(Box::pin(p13_g0(3)), driver));
    add(14, |driver| run(Box::pin(p14_g0(4)), driver));
    add(15, |driver| run(Box::pin(p15_g0(0)), driver));
    add(16, |driver| run(Box::pin(p16_g0(1)), driver));
    add(17, |driver| run(Box::pin(p17_g0(2)), driver));
    add(18, |driver| run(Box::pin(p18_g0(3)), driver));
    add(19, |driver| run(Box::pin(p19_g0(4)), driver));
    add(20, |driver| run(Box::pin(p20_g0(0)), driver));
    add(21, |driver| run(Box::pin(p21_g0(1)), driver));
    add(22, |driver| run(Box::pin(p22_g0(2)), driver));
    add(23, |driver| run(Box::pin(p23_g0(3)), driver));
    add(24, |driver| run(Box::pin(p24_g0(4)), driver));
    add(25, |driver| run(Box::pin(p25_g0(0)), driver));
    add(26, |driver| run(Box::pin(p26_g0(1)), driver));
    add(27, |driver| run(Box::pin(p27_g0(2)), driver));
    add(28, |driver| run(Box::pin(p28_g0(3)), driver));
    add(29, |driver| run(Box::pin(p29_g0(4)), driver));
    add(30, |driver| run(Box::pin(p30_g0(0)), driver));
    add(31, |driver| run(Box::pin(p31_g0(1)), driver));
    add(32, |driver| run(Box::pin(p32_g0(2)), driver));
    add(33, |driver| run(Box::pin(p33_g0(3)), driver));
    add(34, |driver| run(Box::pin(p34_g0(4)), driver));
    add(35, |driver| run(Box::pin(p35_g0(0)), driver));
    add(36, |driver| run(Box::pin(p36_g0(1)), driver));
    add(37, |driver| run(Box::pin(p37_g0(2)), driver));
    add(38, |driver| run(Box::pin(p38_g0(3)), driver));
    add(39, |driver| run(Box::pin(p39_g0(4)), driver));
    add(40, |driver| run(Box::pin(p40_g0(0)), driver));
    add(41, |driver| run(Box::pin(p41_g0(1)), driver));
    add(42, |driver| run(Box::pin(p42_g0(2)), driver));
    add(43, |driver| run(Box::pin(p43_g0(3)), driver));
    add(44, |driver| run(Box::pin(p44_g0(4)), driver));
    add(45, |driver| run(Box::pin(p45_g0(0)), driver));
    add(46, |driver| run(Box::pin(p46_g0(1)), driver));
    add(47, |driver| run(Box::pin(p47_g0(2)), driver));
    add(48, |driver| run(Box::pin(p48_g0(3)), driver));
    add(49, |driver| run(Box::pin(p49_g0(4)), driver));
    add(50, |driver| run(Box::pin(p50_g0(0)), driver));
    add(51, |driver| run(Box::pin(p51_g0(1)), driver));
    add(52, |driver| run(Box::pin(p52_g0(2)), driver));
    add(53, |driver| run(Box::pin(p53_g0(3)), driver));
    add(54, |driver| run(Box::pin(p54_g0(4)), driver));
    add(55, |driver| run(Box::pin(p55_g0(0)), driver));
    add(56, |driver| run(Box::pin(p56_g0(1)), driver));
    add(57, |driver| run(Box::pin(p57_g0(2)), driver));
    add(58, |driver| run(Box::pin(p58_g0(3)), driver));
    add(59, |driver| run(Box::pin(p59_g0(4)), driver));
    add(60, |driver| run(Box::pin(p60_g0(0)), driver));
    add(61, |driver| run(Box::pin(p61_g0(1)), driver));
    add(62, |driver| run(Box::pin(p62_g0(2)), driver));
    add(63, |driver| run(Box::pin(p63_g0(3)), driver));
    add(64, |driver| run(Box::pin(p64_g0(4)), driver));
    add(65, |driver| run(Box::pin(p65_g0(0)), driver));
    add(66, |driver| run(Box::pin(p66_g0(1)), driver));
    add(67, |driver| run(Box::pin(p67_g0(2)), driver));
    add(68, |driver| run(Box::pin(p68_g0(3)), driver));
    add(69, |driver| run(Box::pin(p69_g0(4)), driver));
    add(70, |driver| run(Box::pin(p70_g0(0)), driver));
    add(71, |driver| run(Box::pin(p71_g0(1)), driver));
    add(72, |driver| run(Box::pin(p72_g0(2)), driver));
    add(73, |driver| run(Box::pin(p73_g0(3)), driver));
    add(74, |driver| run(Box::pin(p74_g0(4)), driver));
    add(75, |driver| run(Box::pin(p75_g0(0)), driver));
    add(76, |driver| run(Box::pin(p76_g0(1)), driver));
    add(77, |driver| run(Box::pin(p77_g0(2)), driver));
    add(78, |driver| run(Box::pin(p78_g0(3)), driver));
    add(79, |driver| run(Box::pin(p79_g0(4)), driver));
    add(80, |driver| run(Box::pin(p80_g0(0)), driver));
    add(81, |driver| run(Box::pin(p81_g0(1)), driver));
    add(82, |driver| run(Box::pin(p82_g0(2)), driver));
    add(83, |driver| run(Box::pin(p83_g0(3)), driver));
    add(84, |driver| run(Box::pin(p84_g0(4)), driver));
    add(85, |driver| run(Box::pin(p85_g0(0)), driver));
    add(86, |driver| run(Box::pin(p86_g0(1)), driver));
    add(87, |driver| run(Box::pin(p87_g0(2)), driver));
    add(88, |driver| run(Box::pin(p88_g0(3)), driver));
    add(89, |driver| run(Box::pin(p89_g0(4)), driver));
    add(90, |driver| run(Box::pin(p90_g0(0)), driver));
    add(91, |driver| run(Box::pin(p91_g0(1)), driver));
    add(92, |driver| run(Box::pin(p92_g0(2)), driver));
    add(93, |driver| run(Box::pin(p93_g0(3)), driver));
    add(94, |driver| run(Box::pin(p94_g0(4)), driver));
    add(95, |driver| run(Box::pin(p95_g0(0)), driver));
    add(96, |driver| run(Box::pin(p96_g0(1)), driver));
    add(97, |driver| run(Box::pin(p97_g0(2)), driver));
    add(98, |driver| run(Box::pin(p98_g0(3)), driver));
    add(99, |driver| run(Box::pin(p99_g0(4)), driver));
    add(100, |driver| run(Box::pin(p100_g0(0)), driver));
    add(101, |driver| run(Box::pin(p101_g0(1)), driver));
    add(102, |driver| run(Box::pin(p102_g0(2)), driver));
    add(103, |driver| run(Box::pin(p103_g0(3)), driver));
    add(104, |driver| run(Box::pin(p104_g0(4)), driver));
    add(105, |driver| run(Box::pin(p105_g0(0)), driver));
    add(106, |driver| run(Box::pin(p106_g0(1)), driver));
    add(107, |driver| run(Box::pin(p107_g0(2)), driver));
    add(108, |driver| run(Box::pin(p108_g0(3)), driver));
    add(109, |driver| run(Box::pin(p109_g0(4)), driver));
    add(110, |driver| run(Box::pin(p110_g0(0)), driver));
    add(111, |driver| run(Box::pin(p111_g0(1)), driver));
    add(112, |driver| run(Box::pin(p112_g0(2)), driver));
    add(113, |driver| run(Box::pin(p113_g0(3)), driver));
    add(114, |driver| run(Box::pin(p114_g0(4)), driver));
    add(115, |driver| run(Box::pin(p115_g0(0)), driver));
    add(116, |driver| run(Box::pin(p116_g0(1)), driver));
    add(117, |driver| run(Box::pin(p117_g0(2)), driver));
    add(118, |driver| run(Box::pin(p118_g0(3)), driver));
    add(119, |driver| run(Box::pin(p119_g0(4)), driver));
    add(120, |driver| run(Box::pin(p120_g0(0)), driver));
    add(121, |driver| run(Box::pin(p121_g0(1)), driver));
    add(122, |driver| run(Box::pin(p122_g0(2)), driver));
    add(123, |driver| run(Box::pin(p123_g0(3)), driver));
    add(124, |driver| run(Box::pin(p124_g0(4)), driver));
    add(125, |driver| run(Box::pin(p125_g0(0)), driver));
    add(126, |driver| run(Box::pin(p126_g0(1)), driver));
    add(127, |driver| run(Box::pin(p127_g0(2)), driver));
    add(128, |driver| run(Box::pin(p128_g0(3)), driver));
    add(129, |driver| run(Box::pin(p129_g0(4)), driver));
    add(130, |driver| run(Box::pin(p130_g0(0)), driver));
    add(131, |driver| run(Box::pin(p131_g0(1)), driver));
    add(132, |driver| run(Box::pin(p132_g0(2)), driver));
    add(133, |driver| run(Box::pin(p133_g0(3)), driver));
    add(134, |driver| run(Box::pin(p134_g0(4)), driver));
    add(135, |driver| run(Box::pin(p135_g0(0)), driver));
    add(136, |driver| run(Box::pin(p136_g0(1)), driver));
    add(137, |driver| run(Box::pin(p137_g0(2)), driver));
    add(138, |driver| run(Box::pin(p138_g0(3)), driver));
    add(139, |driver| run(Box::pin(p139_g0(4)), driver));
    add(140, |driver| run(Box::pin(p140_g0(0)), driver));
    add(141, |driver| run(Box::pin(p141_g0(1)), driver));
    add(142, |driver| run(Box::pin(p142_g0(2)), driver));
    add(143, |driver| run(Box::pin(p143_g0(3)), driver));
    add(144, |driver| run(Box::pin(p144_g0(4)), driver));
    add(145, |driver| run(Box::pin(p145_g0(0)), driver));
    add(146, |driver| run(Box::pin(p146_g0(1)), driver));
    add(147, |driver| run(Box::pin(p147_g0(2)), driver));
    add(148, |driver| run(Box::pin(p148_g0(3)), driver));
    add(149, |driver| run(Box::pin(p149_g0(4)), driver));
    out
}
