//! Written by `generate`, seed 1; `coroutines.py` has the same programs in Python.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused, unreachable_code, unused_parens)]

use dunder::BaseException;
use dunder::contextlib::aclosing;
use dunder::errors::*;
use dunder::prelude::*;

use crate::awaitables::{AsyncManager, Items, Manager, ask, ready, refuses, run_calls, stubborn};
use crate::trace::{Custom, caught, eval, fails, log, note, read_tags, run, three};

dunder! {
    async fn p0_g0(n: i64) -> i64 {
        async for i1 in p0_g2((await refuses(n))) { //@32
            if ((await stubborn(i1))) <= 4 { //@31
                async for i2 in p0_g2((await stubborn(n))) { //@30
                    let mut v3: i64 = try {
                        try {
                            try {
                                log(1, (await stubborn(n))); //@1
                                log(2, (await ask(1))); //@2
                            } except e4: (ValueError | Cancelled) {
                                log(3, (await refuses(n))); //@3
                            } except _ {
                                log(4, eval(i1)); //@4
                                log(5, (await ask(7))); //@5
                            }
                            let mut v5: i64 = try {
                                log(7, n); //@7
                                eval(1) //@8
                            } except e6: BaseException {
                                caught(13, &e6);
                                log(9, (await stubborn(4))); //@9
                                caught(10, &e6);
                                (await p0_g1(eval(7))); //@11
                                eval(0) //@12
                            } else {
                                (await p0_g1(eval(n))); //@14
                                (await ready(7)) //@15
                            } finally {
                                (await ready((i2 + i1) % 7)); //@16
                            };
                        } except e7 {
                            break;
                        } else {
                            (await p0_g1(eval(i1))); //@19
                        } finally {
                            (await stubborn(eval(i2))); //@20
                        }
                        eval(1) //@22
                    } except e8: (TypeError | Custom) {
                        caught(25, &e8);
                        (await p0_g1(i2)); //@23
                        eval(7) //@24
                    } else {
                        raise RuntimeError::new("m9"); //@26
                        (i1 + n) % 7 //@27
                    } finally {
                        (await refuses(eval(2))); //@28
                    };
                }
            }
        }
        eval(n) //@33
    }
    async fn p0_g1(n: i64) -> i64 {
        (await stubborn((await ready(n)))); //@34
        let mut v10: i64 = try {
            try {
                try {
                    async for i11 in Items::new(eval(n)) { //@36
                        (await stubborn(eval(i11))); //@35
                    }
                    let mut v12: i64 = eval((await stubborn(3))); //@37
                    try {
                        async for i13 in p0_g2(eval(n)) { //@40
                            raise Custom::new("m14") from None; //@38
                        } else {
                            (await ask(eval(v12))); //@39
                        }
                    } except e15: RuntimeError {
                        caught(42, &e15);
                        log(41, three(1, v12, 1)); //@41
                    } except e16 {
                        raise e16.clone(); //@43
                    } else {
                        log(44, v12); //@44
                    } finally {
                        (await stubborn(eval(2))); //@45
                    }
                } finally {
                    (await ask(0)); //@47
                }
            } except e17: Custom {
                caught(50, &e17);
                (await ready(eval(4))); //@49
            }
            n //@52
        } finally {
            (await ask(three(n, n, 5))); //@53
        };
        eval(1) //@55
    }
    async fn p0_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        eval(n); //@56
        return;
        (yield n); //@57
        (await stubborn(n)); //@58
    }
}

#[dunder::coroutine(yields = i64, pinned)]
async fn p1_g0(n: i64) -> i64 {
    try_! { {
        try_! { {
            stubborn(eval(0)).await; //@1
            if (n) != 1 { //@22
                p1_g1(eval(n)).await; //@2
                try_! { {
                    raise!(ValueError::new("m1")); //@3
                } except e2: LookupError {
                    caught(18, &e2);
                    let mut v3: i64 = try_! { {
                        if (eval(0)) != 3 { //@5
                            log(4, (n + n) % 7); //@4
                        }
                        caught(6, &e2);
                        try_! { {
                            raise!(RuntimeError::new("m4"); from StopIteration); //@7
                        } except e6 {
                            let mut v7: i64 = eval(ready(n).await); //@8
                        } else {
                            return eval(n); //@9
                        } finally {
                            let mut v8: i64 = p1_g3(n).await; //@10
                        } }
                        eval(5) //@12
                    } except e9: BaseException {
                        raise!(e9.clone()); //@13
                        (7 + 1) % 7 //@14
                    } else {
                        raise!(); //@15
                        eval(5) //@16
                    } };
                } finally {
                    raise!(Custom::new("m10")); //@19
                } }
            } else {
                return eval(3); //@21
            }
        } except _ {
            ask(eval(4)).await; //@23
        } finally {
            raise!(LookupError::new("m11")); //@24
        } }
    } finally {
        log(26, n); //@26
    } }
    p1_g3(n).await //@28
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p1_g1(n: i64) -> i64 {
    return ask(n).await; //@29
    eval(1) //@30
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p1_g2(n: i64) -> i64 {
    let mut v12: i64 = stubborn(6).await; //@31
    p1_g3(eval(n)).await; //@32
    let mut v13: i64 = eval(eval(v12)); //@33
    if !((three(v13, 7, n)) <= 3) { //@40
        with_! { Manager::new(refuses(2).await) as w14, Manager::new(stubborn(v13).await) as w15 { //@39
            stubborn(p1_g3(1).await).await; //@34
            log(35, eval(three(6, 5, w14))); //@35
            try_! { {
                v13 = ask(p1_g3(6).await).await; //@36
            } except e16: RuntimeError {
                raise!(Cancelled::new(Some("m17".to_owned()))); //@37
            } }
        } }
    }
    4 //@41
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p1_g3(n: i64) -> i64 {
    let mut v18: i64 = try_! { {
        let mut v19: i64 = try_! { {
            try_! { {
                let mut v20: i64 = try_! { {
                    let mut i21 = 0;
                    let mut v22: i64 = loop {
                        if i21 == 3 { break 7; }
                        i21 += 1;
                        log(42, ask(eval(n)).await); //@42
                        with_! { Manager::new(6), Manager::new(eval(i21)) as w23 { //@45
                            log(43, refuses(stubborn(4).await).await); //@43
                            log(44, 1); //@44
                        } }
                    };
                    eval(n) //@47
                } except e24 {
                    caught(50, &e24);
                    refuses(eval(n)).await; //@48
                    ask(n).await //@49
                } finally {
                    raise!(Cancelled::new(Some("m25".to_owned())); from RuntimeError::new("m26")); //@51
                } };
            } except e27: ValueError {
                caught(54, &e27);
                ask(6).await; //@53
            } }
            5 //@56
        } except e28: LookupError {
            raise!(); //@57
            eval(n) //@58
        } };
        fails(1)? //@60
    } except e29: (LookupError | ValueError) {
        caught(63, &e29);
        ask(ask(1).await).await; //@61
        eval(n) //@62
    } };
    4 //@65
}

dunder! {
    #![coroutine(yields = i64)]
    async fn p2_g0(n: i64) -> i64 {
        try {
            let mut i1 = 0;
            let mut v2: i64 = loop {
                if i1 == 3 { break 2; }
                i1 += 1;
                let mut k3: Option<Exception> = None;
            };
        } except e4: BaseException {
            try {
                try {
                    try {
                        (await ask(eval(2))); //@3
                        let mut v5: i64 = try {
                            let mut v6: i64 = fails(eval(6))?; //@4
                            raise; //@5
                            (await stubborn(2)) //@6
                        } finally {
                            try {
                                log(7, n); //@7
                                log(8, eval(1)); //@8
                            } except e7: (LookupError | RuntimeError) {
                                caught(11, &e7);
                                log(9, (n + n) % 7); //@9
                                let mut v8: i64 = n; //@10
                            } finally {
                                log(12, (5 + n) % 7); //@12
                            }
                        };
                    } except e9 {
                        caught(16, &e9);
                        raise; //@15
                    } finally {
                        (await p2_g2(eval(n))); //@17
                    }
                } except e10: StopAsyncIteration {
                    (await p2_g2(n)); //@19
                } except e11 {
                    return fails(n)?; //@20
                } else {
                    log(21, eval(4)); //@21
                }
            } except e12: (RuntimeError | GeneratorExit) {
                raise e4.clone(); //@23
            } except _: (ValueError | GeneratorExit) {
                raise e4.clone(); //@24
            } except e13: Custom {
                caught(26, &e13);
                (await ask(three(3, n, n))); //@25
            } else {
                raise LookupError::new("m14"); //@27
            }
        } else {
            raise LookupError::new("m15"); //@29
        }
        eval(4) //@31
    }
    async fn p2_g1(n: i64) -> i64 {
        if !((eval(n)) <= 5) { //@58
            (await ask(n)); //@32
            try {
                (await p2_g2(1)); //@33
            } except e16: ValueError {
                caught(35, &e16);
                raise Cancelled::new(Some("m17".to_owned())); //@34
            } except e18: StopAsyncIteration {
                caught(55, &e18);
                try {
                    let mut v19: i64 = try {
                        try {
                            let mut v20: i64 = try {
                                log(36, eval(n)); //@36
                                eval(n) //@37
                            } except _ {
                                log(38, eval(6)); //@38
                                n //@39
                            };
                        } except _: Custom {
                            raise; //@41
                        } finally {
                            return eval(n); //@42
                        }
                        n //@44
                    } except e21: TypeError {
                        (await p2_g2((await ask(n)))); //@45
                        eval(n) //@46
                    } else {
                        log(47, (6 + n) % 7); //@47
                        eval(n) //@48
                    } finally {
                        raise e18.clone() from e18.clone(); //@49
                    };
                } except e22: Custom {
                    return three(n, 1, 3); //@51
                } except _: StopIteration {
                    (await ask(2)); //@52
                } finally {
                    (await p2_g2((await ask(n)))); //@53
                }
            } else {
                (await ask(4)); //@56
            }
        }
        n //@59
    }
    async fn p2_g2(n: i64) -> i64 {
        try {
            let mut v23: i64 = (await stubborn(fails(3)?)); //@60
            try {
                if ((v23) == 3) || (((await ready(v23))) == 2) { //@70
                    if (n) <= 3 { //@68
                        log(61, 3); //@61
                        for i24 in 0..((await ask(v23))) % 4 { //@66
                            try {
                                log(62, eval(n)); //@62
                            } except e25: Custom {
                                (await ask(eval(0))); //@63
                            } finally {
                                (await stubborn(eval(i24))); //@64
                            }
                        }
                    } else {
                        (await ask(n)); //@67
                    }
                } else {
                    (await ask(eval(5))); //@69
                }
            } finally {
                (await ask(eval(v23))); //@71
            }
        } except _ {
            log(73, n); //@73
        } else {
            (await ready(eval(3))); //@74
        }
        n //@76
    }
}

dunder! {
    async fn p3_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        async with AsyncManager::new(n) as w1 { //@21
            with Manager::new(3) as w2 { //@2
                n; //@1
                return;
            }
            let mut i3 = 0;
            while i3 < 2 && (((await p3_g1(w1))) > 1) { //@20
                i3 += 1;
                try {
                    let mut k4: Option<Exception> = None;
                    async with AsyncManager::new((await p3_g1(n))) as w5 { //@17
                        async with AsyncManager::new(eval(2)), AsyncManager::new((await ask(i3))) { //@16
                            let mut v6: i64 = try {
                                (yield w5); //@4
                                (yield w5) //@5
                            } except e7: (LookupError | LookupError) {
                                (yield eval(4)); //@6
                                continue;
                                fails(w1)? //@8
                            };
                            try {
                                log(10, eval(n)); //@10
                                log(11, w1); //@11
                                let mut v8: i64 = w5; //@12
                            } except e9 {
                                caught(14, &e9);
                                (yield 3); //@13
                            }
                        }
                    }
                } finally {
                    log(18, (await ready(1))); //@18
                }
            }
        }
        5; //@22
    }
    async fn p3_g1(n: i64) -> i64 {
        async with aclosing(p3_g2(eval(n))) as a10, aclosing(p3_g2(eval(1))) as a11 { //@37
            try {
                raise Custom::new("m12") from TypeError::new("m13"); //@23
            } except e14: (LookupError | Custom) {
                for i15 in 0..((await ask(6))) % 4 { //@31
                    try {
                        continue;
                    } except e16 {
                        async for i17 in Items::new(eval(i15)) { //@28
                            log(25, i15); //@25
                            caught(26, &e16);
                        } else {
                            raise LookupError::new("m18"); //@27
                        }
                    } else {
                        raise e14.clone(); //@29
                    }
                }
            } except e19: LookupError {
                caught(33, &e19);
                raise; //@32
            } except e20: Custom {
                log(34, (n + n) % 7); //@34
            } else {
                (await ask((await ask(n)))); //@35
            }
        }
        three(n, n, n) //@38
    }
    async fn p3_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        let mut v21: i64 = try {
            (yield (await ask(n))); //@39
            eval(n); //@40
            return;
            (await ask(n)) //@41
        } except e22: (ValueError | Cancelled) {
            log(42, eval((await stubborn(n)))); //@42
            let mut k23: Option<Exception> = None;
            log(44, n); //@44
            (await ask(n)) //@45
        } finally {
            eval(2); //@46
            return;
        };
        let mut k24: Option<Exception> = None;
        raise LookupError::new("m25"); //@49
        eval(n); //@50
    }
    async fn p3_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        if (((n + n) % 7) != 2) && ((n) < 3) { //@64
            for i26 in 0..(n) % 4 { //@62
                try {
                    try {
                        try {
                            try {
                                log(51, (await ask(7))); //@51
                            } except e27: BaseException {
                                continue;
                                log(53, fails(n)?); //@53
                            }
                        } finally {
                            (yield (n + i26) % 7); //@55
                        }
                    } except e28: (ValueError | ValueError) {
                        log(57, 2); //@57
                    } finally {
                        log(58, (await ask(0))); //@58
                    }
                } finally {
                    (yield fails(7)?); //@60
                }
            }
        } else {
            (yield (await ready(7))); //@63
        }
        n; //@65
    }
}

#[generator]
async fn p4_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    yield_!(fails(n)?); //@1
    let mut v1: i64 = three((7 + n) % 7, 7, n); //@2
    if (eval(v1)) < 2 { //@25
        if (v1) > 0 { //@23
            let mut v2: i64 = try_! { {
                try_! { {
                    log(3, v1); //@3
                } except e3: BaseException {
                    caught(14, &e3);
                    async_for! { i4 in Items::new(n) { //@13
                        async_for! { i5 in Items::new(n) { //@6
                            log(4, eval(i4)); //@4
                            log(5, eval(n)); //@5
                        } }
                        async_for! { i6 in Items::new(eval(6)) { //@11
                            caught(7, &e3);
                            log(8, eval(1)); //@8
                            log(9, p4_g3(2).await); //@9
                        } else {
                            let mut v7: i64 = (three(i4, 2, v1) + 4) % 7; //@10
                        } }
                    } else {
                        yield_!(eval(7)); //@12
                    } }
                } }
                p4_g3(n).await //@16
            } except e8: (LookupError | GeneratorExit) {
                caught(19, &e8);
                eval(n); //@17
                return;
                p4_g3(n).await //@18
            } except e9: (TypeError | LookupError) {
                raise!(e9.clone()); //@20
                eval(5) //@21
            } };
        }
    } else {
        raise!(StopIteration); //@24
    }
    eval(6); //@26
}
#[dunder::coroutine]
async fn p4_g1(n: i64) -> i64 {
    raise!(LookupError::new("m11")); //@27
    try_! { {
        async_with! { AsyncManager::new(eval(7)) { //@38
            stubborn(eval(7)).await; //@28
            try_! { {
                log(29, n); //@29
            } except e12: (ValueError | ValueError) {
                caught(34, &e12);
                async_for! { i13 in Items::new(eval(n)) { //@33
                    ready(eval(i13)).await; //@30
                    refuses(eval(i13)).await; //@31
                } else {
                    raise!(StopAsyncIteration); //@32
                } }
            } except e15 {
                raise!(LookupError::new("m16")); //@35
            } else {
                ready(4).await; //@36
            } }
        } }
    } except _: RuntimeError {
        log(39, fails(3)?); //@39
    } finally {
        raise!(Custom::new("m17")); //@40
    } }
    p4_g3(n).await //@42
}
#[dunder::coroutine]
async fn p4_g2(n: i64) -> i64 {
    return n; //@43
    refuses(4).await; //@44
    fails(3)? //@45
}
#[dunder::coroutine]
async fn p4_g3(n: i64) -> i64 {
    let mut k18: Option<Exception> = None;
    return ask(n).await; //@47
    eval(n) //@48
}

dunder! {
    async fn p5_g0(n: i64) -> i64 {
        async for i1 in p5_g2(eval(n)) { //@23
            let mut i2 = 0;
            loop {
                if i2 == 1 { break; }
                i2 += 1;
                async with aclosing(p5_g3(eval(i1))) as a3 { //@20
                    let mut v4: i64 = try {
                        async for i5 in p5_g2(eval(i2)) { //@10
                            break;
                        } else {
                            async for i6 in a3.clone() { //@9
                                let mut v7: i64 = (await p5_g1(2)); //@2
                                log(3, (await stubborn(n))); //@3
                                log(4, (await ready(v7))); //@4
                            } else {
                                log(5, eval(i1)); //@5
                                log(6, eval(i1)); //@6
                                log(7, (await p5_g1(4))); //@7
                                log(8, three(n, i1, i1)); //@8
                            }
                        }
                        i2 //@11
                    } finally {
                        try {
                            let mut i8 = 0;
                            loop {
                                if i8 == 2 { break; }
                                i8 += 1;
                                raise ValueError::new("m9") from ValueError::new("m10"); //@12
                            }
                        } except _: Custom {
                            continue;
                        } except e11: ValueError {
                            caught(16, &e11);
                            log(15, i2); //@15
                        } finally {
                            raise GeneratorExit; //@17
                        }
                    };
                }
            }
        } else {
            return (await p5_g1(2)); //@22
        }
        (await p5_g1(n)) //@24
    }
    async fn p5_g1(n: i64) -> i64 {
        let mut v13: i64 = eval(eval(2)); //@25
        log(26, three(eval(v13), three(v13, 2, 6), eval(n))); //@26
        async for i14 in p5_g2(eval(v13)) { //@43
            try {
                async with aclosing(p5_g2(fails(i14)?)) as a15 { //@38
                    try {
                        async for i16 in a15.clone() { //@31
                            try {
                                log(27, fails(v13)?); //@27
                            } except e17 {
                                caught(29, &e17);
                                (await ask(eval(i14))); //@28
                            }
                        }
                    } except e18: ValueError {
                        caught(33, &e18);
                        (await stubborn((await ask(v13)))); //@32
                    } except e19 {
                        caught(35, &e19);
                        (await ask((await stubborn(i14)))); //@34
                    } finally {
                        (await ask(eval(1))); //@36
                    }
                }
            } except e20: LookupError {
                raise e20.clone() from None; //@39
            } except _: Custom {
                (await ask(eval(n))); //@40
            } finally {
                (await ask((await ready(3)))); //@41
            }
        }
        eval(1) //@44
    }
    async fn p5_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        (yield eval(n)); //@45
        for i21 in 0..(eval(0)) % 4 { //@58
            try {
                continue;
            } finally {
                (yield three(n, n, 0)); //@47
            }
            async for i22 in p5_g3(n) { //@57
                try {
                    log(49, n); //@49
                } except e23 {
                    caught(52, &e23);
                    async with aclosing(p5_g3((await stubborn(3)))) as a24 { //@51
                        (yield eval(n)); //@50
                    }
                } else {
                    raise ValueError::new("m25"); //@53
                } finally {
                    (yield (await ask(4))); //@54
                }
            } else {
                (yield fails(i21)?); //@56
            }
        }
        (await stubborn(n)); //@59
    }
    async fn p5_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        async for i26 in Items::new((n + n) % 7) { //@71
            async for i27 in Items::new(eval(n)) { //@70
                async for i28 in Items::new(eval(i27)) { //@69
                    try {
                        try {
                            log(60, eval((await stubborn(1)))); //@60
                            async with AsyncManager::new(eval(i28)) { //@63
                                log(61, eval(i27)); //@61
                                log(62, i28); //@62
                            }
                        } finally {
                            log(64, (await ask(i27))); //@64
                        }
                    } finally {
                        break;
                    }
                } else {
                    (yield fails(n)?); //@68
                }
            }
        }
        (await ask(2)); //@72
    }
}

dunder! {
    async fn p6_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        with Manager::new((await p6_g1(n))) { //@2
            raise Custom::new("m1"); //@1
        }
        if (2) == 4 { //@24
            try {
                async for i2 in Items::new((await p6_g1(6))) { //@21
                    async with AsyncManager::new(eval(n)) as w3 { //@19
                        (yield w3); //@3
                        let mut v4: i64 = (await p6_g1((await stubborn(n)))); //@4
                        let mut v5: i64 = try {
                            async with AsyncManager::new(three(6, i2, n)), AsyncManager::new((await p6_g1(v4))) { //@6
                                continue;
                            }
                            7; //@7
                            return;
                            (await ask(n)) //@8
                        } except e6: ValueError {
                            (yield eval(7)); //@9
                            eval(5) //@10
                        } except e7: TypeError {
                            let mut v8: i64 = ((await p6_g1(1)) + (await stubborn(i2))) % 7; //@11
                            eval(v4) //@12
                        } finally {
                            try {
                                log(13, 1); //@13
                            } except e9 {
                                caught(15, &e9);
                                (yield eval(v4)); //@14
                            } else {
                                log(16, fails(0)?); //@16
                            }
                        };
                    }
                } else {
                    raise ValueError::new("m10"); //@20
                }
            } finally {
                log(22, eval(n)); //@22
            }
        }
        5; //@25
    }
    async fn p6_g1(n: i64) -> i64 {
        log(26, three(eval(1), eval(4), n)); //@26
        (await ask((await ask(n)))); //@27
        let mut v11: i64 = fails(eval(n))?; //@28
        async with AsyncManager::new(n) as w12 { //@32
            try {
                raise TypeError::new("m13"); //@29
            } finally {
                return eval(w12); //@30
            }
        }
        for i14 in 0..(three(v11, 6, 3)) % 4 { //@34
            v11 = (await ask((await ask(v11)))); //@33
        }
        (await ask(v11)) //@35
    }
}

dunder! {
    async fn p7_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        try {
            log(1, eval((await ask(n)))); //@1
            let mut k1: Option<Exception> = None;
            (yield eval(n)); //@3
        } except e2: BaseException {
            (yield three(n, n, n)); //@4
        } else {
            (yield eval(n)); //@5
            let mut v3: i64 = try {
                try {
                    (await ready(n)); //@6
                    return;
                } except e4: RuntimeError {
                    caught(25, &e4);
                    let mut v5: i64 = try {
                        try {
                            async for i6 in p7_g2(fails(n)?) { //@11
                                log(7, eval(n)); //@7
                                log(8, eval(4)); //@8
                                log(9, eval(6)); //@9
                            } else {
                                log(10, fails(n)?); //@10
                            }
                        } except e7: LookupError {
                            caught(13, &e7);
                            (yield eval(n)); //@12
                        } except e8: Custom {
                            raise e4.clone(); //@14
                        } except e9 {
                            caught(16, &e9);
                            raise; //@15
                        }
                        three(n, n, n) //@18
                    } except e10: BaseException {
                        caught(21, &e10);
                        (yield eval(n)); //@19
                        (await ask(5)) //@20
                    } else {
                        raise LookupError::new("m11") from e4.clone(); //@22
                        three(0, n, n) //@23
                    };
                } except e12: BaseException {
                    (yield eval(n)); //@26
                } else {
                    raise Custom::new("m13"); //@27
                }
                (await ask(4)) //@29
            } finally {
                (yield fails(6)?); //@30
            };
        }
        eval(n); //@33
    }
    async fn p7_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        if (7) <= 0 { //@53
            let mut v14: i64 = try {
                (yield (await ask(5))); //@34
                async for i15 in Items::new((n + 0) % 7) { //@47
                    log(35, 0); //@35
                    async with aclosing(p7_g2(eval(n))) as a16, AsyncManager::new((await refuses(7))) as w17 { //@45
                        let mut i18 = 0;
                        while i18 < 1 && ((((await ask(7))) != 3) || ((7) < 3)) { //@44
                            i18 += 1;
                            let mut v19: i64 = try {
                                log(36, eval(n)); //@36
                                eval(4) //@37
                            } except e20: Custom {
                                caught(40, &e20);
                                break;
                                (await refuses(i15)) //@39
                            } else {
                                log(41, (await ready(i15))); //@41
                                (i15 + i15) % 7 //@42
                            };
                        }
                    }
                } else {
                    (await ask(n)); //@46
                    return;
                }
                (await ask(n)) //@48
            } except e21: (Custom | Cancelled) {
                caught(51, &e21);
                three(n, 1, n); //@49
                return;
                eval(3) //@50
            };
        }
        eval(3); //@54
    }
    async fn p7_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        log(55, eval(fails(n)?)); //@55
        if !((0) <= 2) { //@71
            with Manager::new((await ask(n))) as w22 { //@69
                try {
                    let mut k23: Option<Exception> = None;
                } except e24 {
                    caught(60, &e24);
                    log(57, (await stubborn(6))); //@57
                    let mut k25: Option<Exception> = None;
                    (yield three(w22, w22, 0)); //@59
                } finally {
                    try {
                        (await refuses(1)); //@61
                        return;
                    } except _: (Custom | ValueError) {
                        raise ValueError::new("m26"); //@62
                    } except _: ValueError {
                        (yield (await ask(1))); //@63
                    } except _: (LookupError | GeneratorExit) {
                        (yield fails(3)?); //@64
                    } else {
                        log(65, three(w22, w22, w22)); //@65
                    } finally {
                        (await ready(n)); //@66
                        return;
                    }
                }
            }
        } else {
            raise TypeError::new("m27") from ValueError::new("m28"); //@70
        }
        eval(6); //@72
    }
}

#[dunder::coroutine(pinned)]
async fn p8_g0(n: i64) -> i64 {
    return p8_g2(n).await; //@1
    ask(n).await //@2
}
#[generator(pinned)]
async fn p8_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    raise!(TypeError::new("m1")); //@3
    yield_!(7); //@4
    n; //@5
}
#[dunder::coroutine(pinned)]
async fn p8_g2(n: i64) -> i64 {
    try_! { {
        try_! { {
            let mut v2: i64 = try_! { {
                refuses(ready(4).await).await; //@6
                try_! { {
                    try_! { {
                        let mut v3: i64 = try_! { {
                            log(7, eval(n)); //@7
                            log(8, eval(n)); //@8
                            ask(n).await //@9
                        } except e4: GeneratorExit {
                            ask(fails(n)?).await; //@10
                            eval(0) //@11
                        } finally {
                            raise!(GeneratorExit); //@12
                        } };
                    } except e6: Cancelled {
                        raise!(LookupError::new("m7")); //@14
                    } except e8: GeneratorExit {
                        raise!(e8.clone(); from LookupError::new("m9")); //@15
                    } except e10 {
                        ask(stubborn(n).await).await; //@16
                    } finally {
                        ask(ready(n).await).await; //@17
                    } }
                } except e11: LookupError {
                    ask(eval(7)).await; //@19
                } else {
                    refuses(eval(n)).await; //@20
                } finally {
                    raise!(Custom::new("m12")); //@21
                } }
                eval(n) //@23
            } except _ {
                stubborn(three(7, 4, n)).await; //@24
                n //@25
            } finally {
                log(26, (4 + n) % 7); //@26
            } };
        } except e13: Custom {
            caught(29, &e13);
            raise!(e13.clone(); from None); //@28
        } except e14: (ValueError | GeneratorExit) {
            refuses(eval(1)).await; //@30
        } }
    } except e15: BaseException {
        caught(33, &e15);
        raise!(); //@32
    } finally {
        raise!(RuntimeError::new("m16")); //@34
    } }
    three(n, n, n) //@36
}

#[generator]
async fn p9_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    let mut v1: i64 = yield_!(n); //@1
    try_! { {
        v1 = 1; //@2
        (n + 6) % 7; //@3
        return;
    } except e2 {
        let mut v3: i64 = 7; //@4
    } else {
        yield_!(5); //@5
        return;
    } finally {
        log(6, stubborn(v1).await); //@6
        let mut v4: i64 = try_! { {
            if !((yield_!(1)) <= 3) { //@22
                with_! { Manager::new(p9_g1(v1).await) as w5 { //@21
                    log(7, w5); //@7
                    try_! { {
                        log(8, n); //@8
                        let mut k6: Option<Exception> = None;
                        let mut v7: i64 = try_! { {
                            log(10, three(2, 4, v1)); //@10
                            eval(w5) //@11
                        } except e8 {
                            caught(14, &e8);
                            log(12, ask(n).await); //@12
                            three(w5, 7, 4) //@13
                        } else {
                            log(15, yield_!(w5)); //@15
                            yield_!(7) //@16
                        } };
                    } except e9: ValueError {
                        caught(19, &e9);
                        yield_!(eval(n)); //@18
                    } }
                } }
            }
            yield_!(v1) //@23
        } except _: ValueError {
            log(24, 0); //@24
            yield_!(v1) //@25
        } finally {
            yield_!(n); //@26
        } };
    } }
    p9_g1(2).await; //@29
}
#[dunder::coroutine]
async fn p9_g1(n: i64) -> i64 {
    async_with! { aclosing(p9_g2(ask(n).await)) as a10 { //@48
        try_! { {
            log(30, n); //@30
            return fails(5)?; //@31
        } except e11: GeneratorExit {
            caught(45, &e11);
            let mut k12: Option<Exception> = None;
            let mut v13: i64 = try_! { {
                log(33, a10.clone().__anext__().await); //@33
                async_with! { aclosing(p9_g2(0)) as a14 { //@35
                    log(34, 2); //@34
                } }
                eval(n) //@36
            } except e15: GeneratorExit {
                caught(39, &e15);
                ask(fails(n)?).await; //@37
                eval(2) //@38
            } except e16 {
                caught(42, &e16);
                raise!(e11.clone()); //@40
                eval(n) //@41
            } finally {
                return eval(n); //@43
            } };
        } else {
            ask(eval(2)).await; //@46
        } }
    } }
    three(2, n, n) //@49
}
#[generator]
async fn p9_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        log(50, n); //@50
        yield_!(eval(6)); //@51
        try_! { {
            try_! { {
                try_! { {
                    try_! { {
                        with_! { Manager::new(n) { //@53
                            log(52, eval(3)); //@52
                        } }
                    } except e17: RuntimeError {
                        caught(55, &e17);
                        raise!(Custom::new("m18")); //@54
                    } else {
                        yield_!(n); //@56
                    } finally {
                        n; //@57
                        return;
                    } }
                } except e19 {
                    caught(60, &e19);
                    yield_!(refuses(n).await); //@59
                } }
            } except e20 {
                yield_!(n); //@62
            } }
        } finally {
            yield_!(stubborn(5).await); //@64
        } }
    } except e21: BaseException {
        caught(67, &e21);
        raise!(LookupError::new("m22")); //@66
    } else {
        raise!(TypeError::new("m23")); //@68
    } finally {
        raise!(ValueError::new("m24")); //@69
    } }
    n; //@71
}

#[dunder::coroutine(yields = i64, sends = i64)]
async fn p10_g0(n: i64) -> i64 {
    let mut k1: Option<Exception> = None;
    log(2, n); //@2
    try_! { {
        let mut i2 = 0;
        let mut v3: i64 = loop {
            if i2 == 3 { break 2; }
            i2 += 1;
            log(3, 5); //@3
            try_! { {
                log(4, p10_g1(eval(1)).await); //@4
            } except e4: ValueError {
                try_! { {
                    raise!(e4.clone()); //@5
                } except e5: (Custom | ValueError) {
                    caught(18, &e5);
                    ask((i2 + i2) % 7).await; //@6
                    try_! { {
                        if !((eval(i2)) < 2) { //@9
                            ask((i2 + i2) % 7).await; //@7
                            log(8, three(3, refuses(i2).await, three(0, n, i2))); //@8
                        }
                        let mut v6: i64 = try_! { {
                            log(10, eval(7)); //@10
                            p10_g2(n).await //@11
                        } except e7: (Cancelled | RuntimeError) {
                            raise!(TypeError::new("m8")); //@12
                            p10_g1(n).await //@13
                        } finally {
                            ask(4).await; //@14
                        } };
                    } finally {
                        raise!(RuntimeError::new("m9")); //@16
                    } }
                } else {
                    continue;
                } }
            } else {
                log(21, stubborn(5).await); //@21
            } }
        };
    } except e10: BaseException {
        caught(25, &e10);
        raise!(e10.clone()); //@24
    } finally {
        raise!(TypeError::new("m11")); //@26
    } }
    eval(n) //@28
}
#[dunder::coroutine(yields = i64, sends = i64)]
async fn p10_g1(n: i64) -> i64 {
    let mut v12: i64 = try_! { {
        p10_g2(1).await; //@29
        ask(n).await //@30
    } except e13: ValueError {
        with_! { Manager::new(p10_g3(n).await) as w14 { //@45
            try_! { {
                for i15 in 0..(eval(5)) % 4 { //@39
                    p10_g3(fails(i15)?).await; //@31
                    try_! { {
                        let mut v16: i64 = try_! { {
                            caught(32, &e13);
                            ready(4).await //@33
                        } finally {
                            p10_g3(p10_g3(i15).await).await; //@34
                        } };
                    } except e17: (GeneratorExit | RuntimeError) {
                        caught(37, &e17);
                        break;
                    } }
                }
            } except e18 {
                caught(41, &e18);
                log(40, eval(w14)); //@40
            } else {
                ready((w14 + n) % 7).await; //@42
            } finally {
                raise!(StopAsyncIteration); //@43
            } }
        } }
        ask(n).await //@46
    } except e20: (RuntimeError | ValueError) {
        caught(49, &e20);
        stubborn(n).await; //@47
        eval(n) //@48
    } finally {
        ask(fails(n)?).await; //@50
    } };
    eval(v12) //@52
}
#[dunder::coroutine(yields = i64, sends = i64)]
async fn p10_g2(n: i64) -> i64 {
    ask(three(n, n, n)).await; //@53
    try_! { {
        let mut i21 = 0;
        while i21 < 3 && (!((eval(n)) == 4)) { //@62
            i21 += 1;
            if (refuses(n).await) > 0 { //@61
                for i22 in 0..((3 + n) % 7) % 4 { //@59
                    let mut i23 = 0;
                    loop {
                        if i23 == 1 { break; }
                        i23 += 1;
                        if ((three(i21, i23, i23)) > 5) && ((ready(1).await) < 4) { //@57
                            log(54, ask(0).await); //@54
                            log(55, 6); //@55
                        } else {
                            continue;
                        }
                    }
                }
            } else {
                raise!(Cancelled::new(Some("m24".to_owned()))); //@60
            }
        }
    } except e25: (TypeError | GeneratorExit) {
        caught(64, &e25);
        stubborn(n).await; //@63
    } except e26 {
        caught(66, &e26);
        return n; //@65
    } else {
        p10_g3(n).await; //@67
    } finally {
        p10_g3(n).await; //@68
    } }
    p10_g3(1).await //@70
}
#[dunder::coroutine(yields = i64, sends = i64)]
async fn p10_g3(n: i64) -> i64 {
    log(71, ask(ask(n).await).await); //@71
    try_! { {
        log(72, fails(eval(2))?); //@72
        try_! { {
            return eval(n); //@73
        } except e27: (TypeError | ValueError) {
            caught(80, &e27);
            let mut i28 = 0;
            while i28 < 3 && ((eval(n)) != 0) { //@75
                i28 += 1;
                continue;
            }
            try_! { {
                with_! { Manager::new(eval(5)) { //@77
                    ask(ask(5).await).await; //@76
                } }
            } finally {
                ask(stubborn(n).await).await; //@78
            } }
        } }
    } finally {
        stubborn(refuses(2).await).await; //@82
    } }
    eval(n) //@84
}

dunder! {
    #![coroutine(yields = i64)]
    async fn p11_g0(n: i64) -> i64 {
        raise LookupError::new("m1"); //@1
        (await stubborn(n)); //@2
        (await ask(1)) //@3
    }
    async fn p11_g1(n: i64) -> i64 {
        try {
            try {
                return fails(3)?; //@4
            } except e2: RuntimeError {
                note(&e2, "note 3");
                if (three(n, n, n)) != 4 { //@22
                    log(6, eval((await p11_g2(n)))); //@6
                } else {
                    try {
                        try {
                            try {
                                (await ask((6 + n) % 7)); //@7
                            } except e4: BaseException {
                                caught(9, &e4);
                                raise; //@8
                            } finally {
                                (await stubborn(eval(1))); //@10
                            }
                        } except e5: StopIteration {
                            caught(13, &e5);
                            (await p11_g2(eval(1))); //@12
                        } else {
                            return eval(n); //@14
                        } finally {
                            log(15, eval(n)); //@15
                        }
                    } except e6 {
                        caught(18, &e6);
                        (await stubborn((await refuses(n)))); //@17
                    } else {
                        (await stubborn((await p11_g2(n)))); //@19
                    } finally {
                        (await ready((n + n) % 7)); //@20
                    }
                }
            } except e7: RuntimeError {
                caught(24, &e7);
                (await ask(eval(n))); //@23
            } except e8: Custom {
                log(25, eval(n)); //@25
            }
        } finally {
            (await ask(eval(n))); //@27
        }
        (await stubborn(n)) //@29
    }
    async fn p11_g2(n: i64) -> i64 {
        log(30, (await ask(7))); //@30
        let mut i9 = 0;
        while i9 < 2 && (((await ask(n))) == 2) { //@32
            i9 += 1;
            log(31, 5); //@31
        }
        try {
            raise RuntimeError::new("m10") from Custom::new("m11"); //@33
        } except e12: ValueError {
            caught(48, &e12);
            for i13 in 0..(eval(2)) % 4 { //@47
                try {
                    log(34, i13); //@34
                } except e14: ValueError {
                    caught(43, &e14);
                    let mut v15: i64 = try {
                        (await ask(i13)); //@35
                        eval(n) //@36
                    } except e16 {
                        caught(39, &e16);
                        log(37, eval(0)); //@37
                        (await ask(0)) //@38
                    } else {
                        raise ValueError::new("m17"); //@40
                        (await refuses(n)) //@41
                    };
                } else {
                    raise e12.clone(); //@44
                } finally {
                    log(45, (await stubborn(n))); //@45
                }
            }
        }
        eval(n) //@50
    }
}

#[dunder::coroutine(pinned)]
async fn p12_g0(n: i64) -> i64 {
    let mut i1 = 0;
    loop {
        if i1 == 1 { break; }
        i1 += 1;
        if (eval(4)) > 4 { //@18
            p12_g3(i1).await; //@1
            try_! { {
                async_for! { i2 in p12_g2(stubborn(n).await) { //@14
                    break;
                } else {
                    with_! { Manager::new(eval(n)) as w3, Manager::new(eval(n)) as w4 { //@13
                        try_! { {
                            log(3, i1); //@3
                            ready(p12_g3(2).await).await; //@4
                            raise!(StopAsyncIteration); //@5
                        } except e6: (ValueError | ValueError) {
                            refuses((i1 + i1) % 7).await; //@6
                        } }
                        async_for! { i7 in Items::new(p12_g3(w4).await) { //@12
                            log(8, ready(w3).await); //@8
                            stubborn(fails(i1)?).await; //@9
                            log(10, eval(i1)); //@10
                        } else {
                            log(11, 7); //@11
                        } }
                    } }
                } }
            } except e8: ValueError {
                caught(16, &e8);
                ask(7).await; //@15
            } }
        }
    }
    p12_g3(n).await //@20
}
#[generator(pinned)]
async fn p12_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        for i9 in 0..(eval(n)) % 4 { //@41
            yield_!(eval(n)); //@21
            async_with! { aclosing(p12_g2(3)) as a10 { //@40
                let mut i11 = 0;
                loop {
                    if i11 == 1 { break; }
                    i11 += 1;
                    let mut v12: i64 = try_! { {
                        try_! { {
                            log(22, eval(6)); //@22
                            log(23, stubborn(i11).await); //@23
                        } except e13: TypeError {
                            caught(25, &e13);
                            log(24, 0); //@24
                        } else {
                            yield_!(n); //@26
                        } finally {
                            raise!(LookupError::new("m14")); //@27
                        } }
                        eval(5) //@29
                    } except e15: LookupError {
                        caught(32, &e15);
                        yield_!(fails(n)?); //@30
                        eval(1) //@31
                    } except e16: Cancelled {
                        yield_!(fails(i11)?); //@33
                        eval(5) //@34
                    } except e17 {
                        caught(37, &e17);
                        yield_!(eval(n)); //@35
                        eval(i11) //@36
                    } };
                }
            } }
        }
    } except e18: (RuntimeError | LookupError) {
        caught(43, &e18);
        log(42, eval(n)); //@42
    } else {
        yield_!(stubborn(2).await); //@44
    } }
    eval(n); //@46
}
#[generator(pinned)]
async fn p12_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    raise!(LookupError::new("m19")); //@47
    yield_!(2); //@48
    eval(n); //@49
}
#[dunder::coroutine(pinned)]
async fn p12_g3(n: i64) -> i64 {
    async_with! { AsyncManager::new(0), AsyncManager::new(stubborn(5).await) { //@52
        ask(n).await; //@50
        let mut v20: i64 = 6; //@51
    } }
    for i21 in 0..(eval(n)) % 4 { //@63
        try_! { {
            raise!(Cancelled::new(Some("m22".to_owned())); from RuntimeError::new("m23")); //@53
        } except e24: Cancelled {
            caught(58, &e24);
            async_for! { i25 in Items::new(fails(5)?) { //@55
                let mut v26: i64 = eval(eval(i21)); //@54
            } }
            if (4) != 4 { //@57
                stubborn(ready(3).await).await; //@56
            }
        } except e27: LookupError {
            ask(n).await; //@59
        } except e28: Custom {
            caught(61, &e28);
            return refuses(n).await; //@60
        } }
    }
    ask(3).await //@64
}

dunder! {
    async fn p13_g0(n: i64) -> i64 {
        log(1, n); //@1
        try {
            let mut v1: i64 = try {
                try {
                    let mut v2: i64 = n; //@2
                    (await p13_g1(eval(v2))); //@3
                    try {
                        for i3 in 0..((await p13_g1(n))) % 4 { //@8
                            if (eval(v2)) != 0 { //@7
                                let mut v4: i64 = (await stubborn((await p13_g1(3)))); //@4
                                (await stubborn((await stubborn(i3)))); //@5
                                log(6, (await p13_g1(v4))); //@6
                            }
                        }
                        async for i5 in Items::new(eval(7)) { //@19
                            try {
                                break;
                            } except _: (Custom | Cancelled) {
                                log(10, i5); //@10
                            } except e6: (Cancelled | StopIteration) {
                                caught(12, &e6);
                                (await p13_g1((await stubborn(v2)))); //@11
                            } except e7: LookupError {
                                caught(14, &e7);
                                (await p13_g1((await refuses(v2)))); //@13
                            } else {
                                log(15, (n + 0) % 7); //@15
                            } finally {
                                (await stubborn(three(i5, n, 1))); //@16
                            }
                        } else {
                            (await p13_g1((7 + 4) % 7)); //@18
                        }
                    } except e8: (RuntimeError | ValueError) {
                        caught(21, &e8);
                        log(20, (await p13_g1(n))); //@20
                    }
                } except e9: BaseException {
                    raise LookupError::new("m10"); //@23
                } else {
                    (await refuses(0)); //@24
                }
                n //@26
            } except e11 {
                raise; //@27
                (await p13_g1(n)) //@28
            } else {
                log(29, eval(3)); //@29
                n //@30
            };
        } except e12: Cancelled {
            caught(33, &e12);
            raise e12.clone() from None; //@32
        } except e13: Custom {
            caught(35, &e13);
            (await ready(eval(n))); //@34
        } except e14: (LookupError | LookupError) {
            log(36, (n + 0) % 7); //@36
        } finally {
            log(37, (n + 3) % 7); //@37
        }
        eval(n) //@39
    }
    async fn p13_g1(n: i64) -> i64 {
        let mut v15: i64 = (await stubborn((await ask(n)))); //@40
        try {
            try {
                let mut v16: i64 = try {
                    let mut v17: i64 = try {
                        try {
                            log(41, (await refuses((await ask(0))))); //@41
                            try {
                                log(42, eval(n)); //@42
                            } except e18: Custom {
                                caught(44, &e18);
                                (await stubborn((await ask(v15)))); //@43
                            } except _: ValueError {
                                return (await stubborn(0)); //@45
                            } finally {
                                (await ask((await ask(6)))); //@46
                            }
                        } except e19: LookupError {
                            log(48, eval(n)); //@48
                        }
                        eval(n) //@50
                    } except _: (LookupError | LookupError) {
                        raise ValueError::new("m20"); //@51
                        three(n, 7, n) //@52
                    } else {
                        log(53, (await ask(7))); //@53
                        7 //@54
                    };
                    eval(v15) //@56
                } except e21: Custom {
                    return (await ask(1)); //@57
                    (v15 + 5) % 7 //@58
                } except e22: Custom {
                    caught(61, &e22);
                    (await ask(v15)); //@59
                    eval(n) //@60
                } else {
                    raise Cancelled::new(Some("m23".to_owned())); //@62
                    eval(3) //@63
                };
            } except _ {
                (await ready(three(n, 2, v15))); //@65
            }
        } finally {
            (await ask(eval(6))); //@67
        }
        (await ask(7)) //@69
    }
}

dunder! {
    async fn p14_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        let mut i1 = 0;
        let mut v2: i64 = loop {
            if i1 == 1 { break 6; }
            i1 += 1;
            if (eval(2)) > 1 { //@25
                try {
                    let mut i3 = 0;
                    while i3 < 3 && (!((i1) > 1)) { //@6
                        i3 += 1;
                        (yield 2); //@1
                        async with AsyncManager::new((await p14_g2(5))) { //@5
                            with Manager::new(i1) as w4 { //@3
                                let mut v5: i64 = eval((await stubborn(w4))); //@2
                            }
                            log(4, fails(eval(i1))?); //@4
                        }
                    }
                    (yield eval(2)); //@7
                } except _: Custom {
                    let mut v6: i64 = eval((await p14_g2(i1))); //@8
                    log(9, i1); //@9
                    let mut v7: i64 = try {
                        let mut i8 = 0;
                        while i8 < 2 && ((eval(i1)) == 3) { //@15
                            i8 += 1;
                            try {
                                log(10, eval(2)); //@10
                            } except e9: (Custom | GeneratorExit) {
                                caught(12, &e9);
                                log(11, fails(5)?); //@11
                            } finally {
                                log(13, (await p14_g2(6))); //@13
                            }
                        }
                        6 //@16
                    } except e10 {
                        caught(19, &e10);
                        continue;
                        (await ask(v6)) //@18
                    } finally {
                        raise Custom::new("m11") from Custom::new("m12"); //@20
                    };
                } except e13 {
                    i1; //@22
                    return;
                }
            } else {
                raise RuntimeError::new("m14"); //@24
            }
        };
        eval(n); //@27
    }
    async fn p14_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        async for i15 in p14_g3(n) { //@38
            log(28, n); //@28
            async for i16 in p14_g3(n) { //@37
                async with aclosing(p14_g3(i15)) as a17 { //@30
                    (yield eval(n)); //@29
                }
            } else {
                let mut k18: Option<Exception> = None;
                async for i19 in p14_g3(n) { //@36
                    for i20 in 0..(eval(7)) % 4 { //@35
                        try {
                            break;
                        } except e21: (LookupError | ValueError) {
                            raise LookupError::new("m22") from e21.clone(); //@33
                        }
                    }
                }
            }
        }
        eval(n); //@39
    }
    async fn p14_g2(n: i64) -> i64 {
        async for i23 in p14_g3(eval(n)) { //@66
            log(40, 1); //@40
            let mut v24: i64 = try {
                try {
                    try {
                        let mut v25: i64 = try {
                            log(41, eval(2)); //@41
                            (await ask(i23)) //@42
                        } except e26: Custom {
                            let mut v27: i64 = try {
                                log(43, 2); //@43
                                n //@44
                            } except e28: TypeError {
                                caught(47, &e28);
                                log(45, (await ask(n))); //@45
                                fails(6)? //@46
                            } except e29: Custom {
                                caught(50, &e29);
                                break;
                                (await ask(3)) //@49
                            };
                            eval(7) //@52
                        } finally {
                            (await ask(eval(i23))); //@53
                        };
                    } except e30: ValueError {
                        raise e30.clone(); //@55
                    } except e31 {
                        caught(57, &e31);
                        raise e31.clone(); //@56
                    }
                } finally {
                    raise ValueError::new("m32"); //@59
                }
                eval(1) //@61
            } except e33: Cancelled {
                caught(64, &e33);
                raise LookupError::new("m34"); //@62
                (await stubborn(4)) //@63
            };
        }
        5 //@67
    }
    async fn p14_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        try {
            3; //@68
            return;
        } except e35: BaseException {
            caught(86, &e35);
            let mut v36: i64 = (eval(5) + (await stubborn(3))) % 7; //@69
            try {
                let mut v37: i64 = try {
                    (yield eval(n)); //@70
                    eval(v36) //@71
                } except e38: BaseException {
                    caught(81, &e38);
                    async for i39 in Items::new(fails(n)?) { //@79
                        if (eval(v36)) < 2 { //@77
                            try {
                                (yield eval(i39)); //@72
                            } except e40: Custom {
                                caught(74, &e40);
                                (yield (await ask(i39))); //@73
                            } else {
                                (yield three(i39, n, 2)); //@75
                            }
                        }
                    } else {
                        log(78, (await ready(7))); //@78
                    }
                    (await ask(v36)) //@80
                };
            } except _ {
                log(83, (await refuses(n))); //@83
            } finally {
                (yield eval(5)); //@84
            }
        } else {
            raise ValueError::new("m41") from LookupError::new("m42"); //@87
        }
        three(n, n, n); //@89
    }
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p15_g0(n: i64) -> i64 {
        try {
            (await p15_g2(eval(5))); //@1
            if ((n) == 5) || ((eval(n)) < 5) { //@32
                try {
                    with Manager::new((await p15_g2(n))) as w1 { //@3
                        (await p15_g1(eval(w1))); //@2
                    }
                    let mut v2: i64 = try {
                        return (await refuses(3)); //@4
                        let mut v3: i64 = eval((await stubborn(1))); //@5
                        eval(v3) //@6
                    } except _: Custom {
                        raise; //@7
                        eval(n) //@8
                    } except e4: BaseException {
                        caught(22, &e4);
                        let mut v5: i64 = try {
                            try {
                                let mut v6: i64 = eval((await ready(n))); //@9
                            } except e7: TypeError {
                                caught(11, &e7);
                                note(&e4, "note 8");
                            } except e9: LookupError {
                                caught(13, &e9);
                                raise e4.clone(); //@12
                            } finally {
                                return eval(n); //@14
                            }
                            eval(n) //@16
                        } except _: Cancelled {
                            log(17, (await p15_g3(n))); //@17
                            eval(n) //@18
                        } finally {
                            (await stubborn(eval(n))); //@19
                        };
                        eval(0) //@21
                    } else {
                        raise Cancelled::new(Some("m10".to_owned())); //@23
                        (n + n) % 7 //@24
                    };
                } except e11: LookupError {
                    caught(27, &e11);
                    log(26, (await ready(n))); //@26
                } except e12: Custom {
                    caught(29, &e12);
                    log(28, eval(0)); //@28
                } except e13: RuntimeError {
                    (await refuses(eval(0))); //@30
                }
            }
        } except e14: RuntimeError {
            caught(34, &e14);
            (await refuses((await ask(7)))); //@33
        } except e15: BaseException {
            raise; //@35
        } else {
            raise Custom::new("m16"); //@36
        } finally {
            return eval(n); //@37
        }
        eval(n) //@39
    }
    async fn p15_g1(n: i64) -> i64 {
        with Manager::new(0) as w17 { //@42
            log(40, w17); //@40
            log(41, fails(eval(w17))?); //@41
        }
        try {
            with Manager::new((await ask(n))) { //@58
                try {
                    log(43, n); //@43
                    if (eval(n)) < 4 { //@50
                        try {
                            raise ValueError::new("m18"); //@44
                        } except e19: (ValueError | RuntimeError) {
                            caught(46, &e19);
                            (await p15_g3(eval(n))); //@45
                        } except e20: (Cancelled | ValueError) {
                            raise ValueError::new("m21"); //@47
                        } else {
                            (await p15_g2((await refuses(n)))); //@48
                        }
                    }
                } except e22: (Cancelled | Custom) {
                    return three(3, n, n); //@51
                } except e23: Custom {
                    (await ask(n)); //@52
                } except e24 {
                    caught(54, &e24);
                    raise LookupError::new("m25"); //@53
                } else {
                    raise LookupError::new("m26"); //@55
                } finally {
                    (await stubborn((3 + 4) % 7)); //@56
                }
            }
        } except e27: BaseException {
            raise e27.clone(); //@59
        } else {
            log(60, three(n, n, 6)); //@60
        }
        (3 + n) % 7 //@62
    }
    async fn p15_g2(n: i64) -> i64 {
        return (0 + n) % 7; //@63
        try {
            try {
                try {
                    try {
                        let mut v28: i64 = try {
                            try {
                                log(64, eval(0)); //@64
                                log(65, (await p15_g3(n))); //@65
                            } except _: BaseException {
                                raise LookupError::new("m29") from None; //@66
                            } finally {
                                (await ask(n)); //@67
                            }
                            eval(6) //@69
                        } except e30: BaseException {
                            caught(72, &e30);
                            log(70, (n + n) % 7); //@70
                            three(n, n, n) //@71
                        } finally {
                            log(73, n); //@73
                        };
                    } finally {
                        (await p15_g3((await p15_g3(6)))); //@75
                    }
                } except e31 {
                    caught(78, &e31);
                    (await ask(eval(n))); //@77
                }
            } except e32: RuntimeError {
                return fails(7)?; //@80
            } except e33: RuntimeError {
                caught(82, &e33);
                return eval(n); //@81
            } else {
                raise RuntimeError::new("m34"); //@83
            }
        } finally {
            raise Custom::new("m35"); //@85
        }
        fails(n)? //@87
    }
    async fn p15_g3(n: i64) -> i64 {
        let mut k36: Option<Exception> = None;
        try {
            for i37 in 0..(eval(7)) % 4 { //@99
                try {
                    log(89, 1); //@89
                } except e38: (LookupError | ValueError) {
                    caught(95, &e38);
                    for i39 in 0..(eval(i37)) % 4 { //@94
                        note(&e38, "note 40");
                        log(91, (await ask(6))); //@91
                        for i41 in 0..(eval(i39)) % 4 { //@93
                            (await ask(eval(i37))); //@92
                        }
                    }
                } except e42: (LookupError | RuntimeError) {
                    raise ValueError::new("m43"); //@96
                } finally {
                    raise ValueError::new("m44"); //@97
                }
            }
        } finally {
            return n; //@100
        }
        (3 + 4) % 7 //@102
    }
}

#[dunder::coroutine(pinned)]
async fn p16_g0(n: i64) -> i64 {
    p16_g2(p16_g2(2).await).await; //@1
    let mut i1 = 0;
    loop {
        if i1 == 2 { break; }
        i1 += 1;
        p16_g2(eval(i1)).await; //@2
        async_with! { aclosing(p16_g1(eval(i1))) as a2 { //@4
            log(3, 1); //@3
        } }
        raise!(ValueError::new("m3")); //@5
    }
    try_! { {
        async_with! { aclosing(p16_g1(eval(n))) as a4 { //@9
            log(7, n); //@7
            refuses(eval(5)).await; //@8
        } }
        let mut v5: i64 = p16_g2(eval(5)).await; //@10
        let mut i6 = 0;
        let mut v7: i64 = loop {
            if i6 == 2 { break 1; }
            i6 += 1;
            async_with! { aclosing(p16_g1(p16_g2(n).await)) as a8 { //@16
                let mut v9: i64 = try_! { {
                    with_! { Manager::new(0) as w10 { //@12
                        raise!(ValueError::new("m11")); //@11
                    } }
                    2 //@13
                } finally {
                    refuses(p16_g2(3).await).await; //@14
                } };
            } }
        };
    } finally {
        ask(three(n, 0, 5)).await; //@18
    } }
    eval(n) //@20
}
#[generator(pinned)]
async fn p16_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    log(21, 7); //@21
    async_for! { i12 in Items::new(p16_g2(5).await) { //@32
        yield_!(i12); //@22
        try_! { {
            with_! { Manager::new(eval(4)) { //@27
                log(23, eval(ask(n).await)); //@23
                log(24, 4); //@24
                async_with! { AsyncManager::new(fails(i12)?), AsyncManager::new(eval(7)) { //@26
                    log(25, fails((i12 + 6) % 7)?); //@25
                } }
            } }
        } except e13 {
            break;
        } finally {
            raise!(RuntimeError::new("m14")); //@29
        } }
    } else {
        raise!(Custom::new("m15"); from RuntimeError::new("m16")); //@31
    } }
    eval(4); //@33
}
#[dunder::coroutine(pinned)]
async fn p16_g2(n: i64) -> i64 {
    async_for! { i17 in Items::new(n) { //@53
        async_for! { i18 in Items::new(eval(n)) { //@52
            log(34, eval(eval(n))); //@34
            refuses(refuses(6).await).await; //@35
            try_! { {
                async_for! { i19 in Items::new(eval(2)) { //@46
                    try_! { {
                        try_! { {
                            log(36, eval(7)); //@36
                        } finally {
                            ready(three(1, i17, 1)).await; //@37
                        } }
                    } except e20: (LookupError | ValueError) {
                        caught(40, &e20);
                        log(39, three(i18, i18, i18)); //@39
                    } except e21 {
                        caught(42, &e21);
                        ready(n).await; //@41
                    } finally {
                        continue;
                    } }
                } else {
                    ask(ready(i17).await).await; //@45
                } }
            } except e22: LookupError {
                caught(48, &e22);
                continue;
            } except e23: ValueError {
                ask(ask(n).await).await; //@49
            } else {
                log(50, ask(7).await); //@50
            } }
        } }
    } }
    stubborn(n).await //@54
}

#[dunder::coroutine(yields = i64, pinned)]
async fn p17_g0(n: i64) -> i64 {
    let mut k1: Option<Exception> = None;
    try_! { {
        ask(eval(5)).await; //@2
        p17_g2(6).await; //@3
        try_! { {
            p17_g3(n).await; //@4
        } except e2: (LookupError | StopAsyncIteration) {
            if (fails(n)?) != 1 { //@25
                try_! { {
                    let mut v3: i64 = try_! { {
                        let mut i4 = 0;
                        loop {
                            if i4 == 3 { break; }
                            i4 += 1;
                            caught(5, &e2);
                            log(6, stubborn(i4).await); //@6
                            log(7, eval(n)); //@7
                            log(8, stubborn(i4).await); //@8
                        }
                        if ((fails(n)?) < 1) && ((three(n, 2, n)) == 0) { //@12
                            log(10, stubborn(1).await); //@10
                        } else {
                            raise!(e2.clone(); from ValueError::new("m5")); //@11
                        }
                        eval(n) //@13
                    } except e6 {
                        caught(16, &e6);
                        raise!(); //@14
                        ask(n).await //@15
                    } else {
                        ready(p17_g2(n).await).await; //@17
                        three(n, n, n) //@18
                    } };
                } except e7: (ValueError | RuntimeError) {
                    raise!(); //@20
                } except e8 {
                    caught(22, &e8);
                    raise!(); //@21
                } else {
                    ready(p17_g3(2).await).await; //@23
                } }
            }
        } except e9: BaseException {
            return (n + 1) % 7; //@26
        } finally {
            return n; //@27
        } }
    } except e10 {
        caught(30, &e10);
        raise!(ValueError::new("m11")); //@29
    } }
    ask(n).await //@32
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p17_g1(n: i64) -> i64 {
    try_! { {
        log(33, ask(eval(n)).await); //@33
    } except e12: BaseException {
        caught(45, &e12);
        with_! { Manager::new(eval(n)) as w13 { //@44
            try_! { {
                let mut v14: i64 = eval(p17_g3(w13).await); //@34
                raise!(ValueError::new("m15")); //@35
            } except e16 {
                caught(41, &e16);
                with_! { Manager::new(ask(w13).await) { //@37
                    caught(36, &e12);
                } }
                if (fails(w13)?) < 3 { //@40
                    p17_g3(eval(w13)).await; //@38
                } else {
                    raise!(); //@39
                }
            } else {
                ask(eval(4)).await; //@42
            } }
        } }
    } else {
        return n; //@46
    } finally {
        return n; //@47
    } }
    eval(7) //@49
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p17_g2(n: i64) -> i64 {
    let mut k17: Option<Exception> = None;
    if ((eval(n)) == 2) && ((n) <= 2) { //@71
        let mut v18: i64 = try_! { {
            try_! { {
                let mut i19 = 0;
                while i19 < 2 && ((p17_g3(2).await) != 3) { //@52
                    i19 += 1;
                    let mut v20: i64 = eval(three(n, i19, 1)); //@51
                }
                if ((ask(6).await) != 2) && ((eval(n)) <= 1) { //@61
                    let mut v21: i64 = try_! { {
                        log(53, refuses(p17_g3(4).await).await); //@53
                        fails(2)? //@54
                    } except e22: GeneratorExit {
                        caught(57, &e22);
                        ask(eval(2)).await; //@55
                        eval(n) //@56
                    } finally {
                        ask(fails(n)?).await; //@58
                    } };
                } else {
                    raise!(ValueError::new("m23")); //@60
                }
            } except e24: BaseException {
                caught(63, &e24);
                log(62, n); //@62
            } else {
                raise!(Custom::new("m25")); //@64
            } }
            (5 + n) % 7 //@66
        } except e26: (ValueError | ValueError) {
            ask(p17_g3(n).await).await; //@67
            eval(6) //@68
        } };
    } else {
        raise!(LookupError::new("m27")); //@70
    }
    eval(3) //@72
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p17_g3(n: i64) -> i64 {
    let mut v28: i64 = try_! { {
        log(73, n); //@73
        log(74, n); //@74
        let mut i29 = 0;
        while i29 < 3 && ((((n + 0) % 7) < 3) || ((ask(n).await) < 0)) { //@96
            i29 += 1;
            let mut v30: i64 = try_! { {
                let mut v31: i64 = try_! { {
                    log(75, (ask(n).await + eval(n)) % 7); //@75
                    try_! { {
                        try_! { {
                            break;
                        } except e32: (ValueError | RuntimeError) {
                            raise!(); //@77
                        } except e33: ValueError {
                            caught(79, &e33);
                            continue;
                        } else {
                            ask(6).await; //@80
                        } }
                    } except e34 {
                        caught(83, &e34);
                        stubborn(6).await; //@82
                    } finally {
                        raise!(RuntimeError::new("m35")); //@84
                    } }
                    eval(i29) //@86
                } finally {
                    log(87, 5); //@87
                } };
                v31 //@89
            } except e36: ValueError {
                caught(92, &e36);
                raise!(); //@90
                ask(n).await //@91
            } except e37 {
                ask(n).await; //@93
                ready(5).await //@94
            } };
        }
        eval(3) //@97
    } except e38: (ValueError | ValueError) {
        caught(100, &e38);
        log(98, n); //@98
        eval(7) //@99
    } except e39: (LookupError | ValueError) {
        caught(103, &e39);
        refuses(6).await; //@101
        stubborn(7).await //@102
    } except _: (TypeError | LookupError) {
        log(104, eval(n)); //@104
        fails(n)? //@105
    } };
    v28 //@107
}

dunder! {
    async fn p18_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        async for i1 in Items::new(eval(n)) { //@24
            try {
                try {
                    let mut i2 = 0;
                    while i2 < 3 && (!(((await p18_g1(i1))) < 2)) { //@4
                        i2 += 1;
                        if (eval(2)) != 3 { //@3
                            with Manager::new(eval(n)), Manager::new(i2) as w3 { //@2
                                raise LookupError::new("m4"); //@1
                            }
                        }
                    }
                    for i5 in 0..((n + n) % 7) % 4 { //@17
                        let mut i6 = 0;
                        while i6 < 1 && (!(((await p18_g1(n))) > 2)) { //@6
                            i6 += 1;
                            log(5, n); //@5
                        }
                        log(7, i1); //@7
                        try {
                            break;
                        } except e7: (LookupError | Custom) {
                            (yield i5); //@9
                        } except e8 {
                            try {
                                log(10, (await ready(i1))); //@10
                            } except e9: BaseException {
                                caught(12, &e9);
                                (yield (await p18_g1(n))); //@11
                            } else {
                                (yield eval(i1)); //@13
                            } finally {
                                raise GeneratorExit from e8.clone(); //@14
                            }
                        }
                    }
                } except e11: BaseException {
                    break;
                } finally {
                    (yield (await ask(7))); //@19
                }
            } except _: BaseException {
                (yield (await refuses(n))); //@21
            }
        } else {
            raise LookupError::new("m12") from Custom::new("m13"); //@23
        }
        eval(n); //@25
    }
    async fn p18_g1(n: i64) -> i64 {
        try {
            log(26, 7); //@26
            let mut v14: i64 = eval((await ask(n))); //@27
            (await stubborn(eval(v14))); //@28
            try {
                let mut v15: i64 = try {
                    let mut v16: i64 = (await ask((await stubborn(2)))); //@29
                    try {
                        let mut v17: i64 = try {
                            return 5; //@30
                            (v16 + n) % 7 //@31
                        } finally {
                            (await stubborn((await ask(v16)))); //@32
                        };
                    } except _: RuntimeError {
                        raise ValueError::new("m18"); //@34
                    }
                    (await ask(v16)) //@36
                } except e19 {
                    (await refuses(eval(v14))); //@37
                    three(v14, v14, v14) //@38
                };
            } finally {
                raise ValueError::new("m20") from LookupError::new("m21"); //@40
            }
        } except e22 {
            caught(43, &e22);
            log(42, (2 + n) % 7); //@42
        } finally {
            (await stubborn(6)); //@44
        }
        eval(4) //@46
    }
}

#[dunder::coroutine]
async fn p19_g0(n: i64) -> i64 {
    with_! { Manager::new(p19_g1(n).await) as w1, Manager::new(eval(5)) { //@20
        try_! { {
            raise!(Custom::new("m2")); //@1
        } finally {
            try_! { {
                if (eval(w1)) != 3 { //@13
                    return eval(3); //@2
                } else {
                    async_for! { i3 in Items::new(p19_g2(4).await) { //@12
                        try_! { {
                            p19_g1(1).await; //@3
                            log(4, stubborn(p19_g2(w1).await).await); //@4
                            log(5, fails(n)?); //@5
                        } except e4: BaseException {
                            return eval(6); //@6
                        } }
                        async_with! { aclosing(p19_g3(3)) as a5 { //@11
                            log(8, 2); //@8
                            log(9, ask(0).await); //@9
                            p19_g2(n).await; //@10
                        } }
                    } }
                }
            } except e6: BaseException {
                caught(15, &e6);
                ask(w1).await; //@14
            } else {
                log(16, three(4, 7, w1)); //@16
            } finally {
                log(17, stubborn(w1).await); //@17
            } }
        } }
    } }
    eval(0) //@21
}
#[dunder::coroutine]
async fn p19_g1(n: i64) -> i64 {
    try_! { {
        async_with! { aclosing(p19_g3(p19_g2(6).await)) as a7 { //@36
            try_! { {
                try_! { {
                    raise!(ValueError::new("m8"); from None); //@22
                } except e9: BaseException {
                    caught(29, &e9);
                    async_for! { i10 in a7.clone() { //@28
                        try_! { {
                            log(23, ask(7).await); //@23
                            log(24, n); //@24
                        } except e11: (ValueError | TypeError) {
                            caught(26, &e11);
                            log(25, 1); //@25
                        } }
                    } }
                } else {
                    p19_g2(eval(0)).await; //@30
                } }
            } except e12: RuntimeError {
                caught(33, &e12);
                return eval(n); //@32
            } finally {
                log(34, eval(n)); //@34
            } }
        } }
    } except e13 {
        return p19_g2(n).await; //@37
    } else {
        return 3; //@38
    } }
    fails(5)? //@40
}
#[dunder::coroutine]
async fn p19_g2(n: i64) -> i64 {
    with_! { Manager::new(ask(n).await) as w14 { //@44
        try_! { {
            ask(fails(3)?).await; //@41
        } except e15 {
            ready(refuses(1).await).await; //@42
        } }
    } }
    if ((n) == 0) && ((ask(4).await) < 3) { //@47
        return eval(n); //@45
    } else {
        let mut v16: i64 = ask(n).await; //@46
    }
    raise!(ValueError::new("m17")); //@48
    n //@49
}
#[generator]
async fn p19_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        async_for! { i18 in Items::new(eval(n)) { //@64
            log(50, eval((0 + i18) % 7)); //@50
            try_! { {
                continue;
                async_for! { i19 in Items::new(three(7, i18, n)) { //@59
                    async_for! { i20 in Items::new(eval(n)) { //@57
                        try_! { {
                            yield_!(eval(i18)); //@52
                        } except e21: (GeneratorExit | Cancelled) {
                            caught(54, &e21);
                            yield_!(3); //@53
                        } except _ {
                            log(55, eval(i18)); //@55
                        } }
                    } }
                } else {
                    yield_!(eval(4)); //@58
                } }
            } except e22 {
                caught(61, &e22);
                continue;
            } finally {
                raise!(Custom::new("m23")); //@62
            } }
        } }
    } except e24: Custom {
        caught(66, &e24);
        log(65, three(n, 7, n)); //@65
    } except e25: (Custom | ValueError) {
        raise!(); //@67
    } else {
        raise!(ValueError::new("m26")); //@68
    } finally {
        raise!(ValueError::new("m27"); from ValueError::new("m28")); //@69
    } }
    6; //@71
}

dunder! {
    #![coroutine(yields = i64)]
    async fn p20_g0(n: i64) -> i64 {
        try {
            log(1, 6); //@1
            let mut i1 = 0;
            while i1 < 2 && (((eval(n)) < 5) && ((eval(3)) > 0)) { //@25
                i1 += 1;
                with Manager::new((await p20_g2(3))) as w2, Manager::new(eval(6)) as w3 { //@24
                    try {
                        try {
                            with Manager::new(i1) as w4 { //@4
                                log(2, (await ask(w4))); //@2
                                log(3, (w4 + w2) % 7); //@3
                            }
                            let mut i5 = 0;
                            loop {
                                if i5 == 1 { break; }
                                i5 += 1;
                                log(5, (await p20_g2(i1))); //@5
                                (await ask(0)); //@6
                            }
                        } except e6: BaseException {
                            note(&e6, "note 7");
                        } else {
                            log(9, w3); //@9
                            let mut v8: i64 = try {
                                (await stubborn(three(7, w3, 3))); //@10
                                (5 + 1) % 7 //@11
                            } except e9: ValueError {
                                caught(14, &e9);
                                log(12, 5); //@12
                                eval(n) //@13
                            } finally {
                                raise ValueError::new("m10"); //@15
                            };
                        } finally {
                            (await p20_g3(eval(3))); //@17
                        }
                    } except _: (ValueError | LookupError) {
                        (await p20_g2(three(1, w3, w3))); //@19
                    } except e11: Custom {
                        caught(21, &e11);
                        raise; //@20
                    } finally {
                        (await ask(5)); //@22
                    }
                }
            }
        } except e12: BaseException {
            log(26, eval(n)); //@26
        } else {
            (await refuses(eval(2))); //@27
        }
        eval(n) //@29
    }
    async fn p20_g1(n: i64) -> i64 {
        try {
            (await p20_g3(eval(n))); //@30
            try {
                let mut v13: i64 = 5; //@31
                (await stubborn(eval(v13))); //@32
            } except _: StopIteration {
                (await stubborn(three(2, n, n))); //@33
                let mut v14: i64 = try {
                    return eval(1); //@34
                    0 //@35
                } except e15: Custom {
                    caught(39, &e15);
                    with Manager::new((await ask(3))) as w16, Manager::new(eval(n)) as w17 { //@37
                        (await p20_g3(eval(n))); //@36
                    }
                    eval(0) //@38
                } finally {
                    raise LookupError::new("m18"); //@40
                };
            }
        } except _: ValueError {
            (await p20_g2(eval(n))); //@43
        } except e19: ValueError {
            raise; //@44
        } finally {
            raise ValueError::new("m20"); //@45
        }
        7 //@47
    }
    async fn p20_g2(n: i64) -> i64 {
        return (await refuses(n)); //@48
        (await p20_g3(6)) //@49
    }
    async fn p20_g3(n: i64) -> i64 {
        let mut v21: i64 = three(three(1, n, n), (await refuses(3)), eval(6)); //@50
        try {
            try {
                let mut k22: Option<Exception> = None;
                try {
                    raise TypeError::new("m23") from ValueError::new("m24"); //@52
                } except e25 {
                    (await ask((await refuses(v21)))); //@53
                    v21 = eval(eval(4)); //@54
                    with Manager::new((await ask(v21))) as w26 { //@56
                        raise; //@55
                    }
                } finally {
                    raise Custom::new("m27") from StopAsyncIteration; //@57
                }
            } except e29: BaseException {
                caught(60, &e29);
                return (v21 + n) % 7; //@59
            }
        } except e30: (LookupError | LookupError) {
            raise e30.clone() from e30.clone(); //@62
        } except e31: Custom {
            caught(64, &e31);
            (await ask((await ready(n)))); //@63
        } else {
            return (v21 + 4) % 7; //@65
        } finally {
            raise ValueError::new("m32"); //@66
        }
        eval(2) //@68
    }
}

#[dunder::coroutine(yields = i64)]
async fn p21_g0(n: i64) -> i64 {
    let mut v1: i64 = try_! { {
        log(1, 5); //@1
        try_! { {
            p21_g1(fails(0)?).await; //@2
        } except e2: Custom {
            caught(4, &e2);
            raise!(e2.clone(); from TypeError::new("m3")); //@3
        } finally {
            raise!(LookupError::new("m4")); //@5
        } }
        eval(1) //@7
    } finally {
        stubborn(p21_g1(n).await).await; //@8
    } };
    try_! { {
        let mut i5 = 0;
        loop {
            if i5 == 2 { break; }
            i5 += 1;
            let mut v6: i64 = try_! { {
                let mut i7 = 0;
                while i7 < 1 && ((eval(6)) != 2) { //@11
                    i7 += 1;
                    stubborn(eval(4)).await; //@10
                }
                try_! { {
                    v1 = eval(ask(i5).await); //@12
                    let mut i8 = 0;
                    while i8 < 1 && ((eval(v1)) == 4) { //@15
                        i8 += 1;
                        with_! { Manager::new(p21_g1(5).await) as w9 { //@14
                            p21_g1(eval(4)).await; //@13
                        } }
                    }
                } except e10: BaseException {
                    break;
                } else {
                    raise!(Custom::new("m11")); //@17
                } }
                eval(v1) //@19
            } except e12: TypeError {
                p21_g2(eval(2)).await; //@20
                eval(v1) //@21
            } };
        }
    } except e13 {
        caught(25, &e13);
        log(24, 2); //@24
    } }
    stubborn(v1).await //@27
}
#[dunder::coroutine(yields = i64)]
async fn p21_g1(n: i64) -> i64 {
    try_! { {
        raise!(StopAsyncIteration; from None); //@28
    } except _ {
        ask(eval(3)).await; //@29
        log(30, 4); //@30
        let mut v15: i64 = try_! { {
            return eval(n); //@31
            eval(6) //@32
        } except e16 {
            let mut v17: i64 = try_! { {
                p21_g2(p21_g2(n).await).await; //@33
                let mut v18: i64 = try_! { {
                    ask(eval(5)).await; //@34
                    p21_g2(0).await //@35
                } finally {
                    log(36, refuses(2).await); //@36
                } };
                stubborn(v18).await //@38
            } except e19 {
                raise!(RuntimeError::new("m20"); from None); //@39
                n //@40
            } finally {
                ask(refuses(3).await).await; //@41
            } };
            p21_g2(2).await //@43
        } };
    } else {
        ready(eval(n)).await; //@45
    } }
    7 //@47
}
#[dunder::coroutine(yields = i64)]
async fn p21_g2(n: i64) -> i64 {
    try_! { {
        let mut v21: i64 = try_! { {
            try_! { {
                let mut v22: i64 = try_! { {
                    if ((ask(n).await) != 1) || ((eval(n)) != 0) { //@53
                        log(48, 6); //@48
                        try_! { {
                            log(49, n); //@49
                        } finally {
                            log(50, n); //@50
                        } }
                    } else {
                        raise!(StopIteration); //@52
                    }
                    ask(n).await //@54
                } except _: StopAsyncIteration {
                    raise!(ValueError::new("m24")); //@55
                    three(n, n, n) //@56
                } else {
                    stubborn(eval(6)).await; //@57
                    eval(n) //@58
                } };
            } except e25 {
                raise!(TypeError::new("m26")); //@60
            } finally {
                ask(eval(2)).await; //@61
            } }
            fails(n)? //@63
        } except e27: (Custom | Custom) {
            caught(66, &e27);
            raise!(e27.clone(); from None); //@64
            eval(n) //@65
        } except e28: BaseException {
            caught(69, &e28);
            raise!(e28.clone(); from ValueError::new("m29")); //@67
            fails(n)? //@68
        } else {
            return ask(n).await; //@70
            eval(1) //@71
        } };
    } except e30: LookupError {
        ask(stubborn(n).await).await; //@73
    } except e31: (TypeError | RuntimeError) {
        return eval(2); //@74
    } else {
        raise!(Custom::new("m32"); from RuntimeError::new("m33")); //@75
    } finally {
        stubborn(ask(n).await).await; //@76
    } }
    fails(n)? //@78
}

#[generator(pinned)]
async fn p22_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    let mut i1 = 0;
    loop {
        if i1 == 1 { break; }
        i1 += 1;
        let mut v2: i64 = try_! { {
            async_with! { aclosing(p22_g3(yield_!(n))) as a3 { //@22
                if (ready(n).await) != 4 { //@21
                    let mut i4 = 0;
                    while i4 < 1 && (!((2) > 4)) { //@4
                        i4 += 1;
                        yield_!(yield_!(3)); //@1
                        async_with! { aclosing(p22_g3(yield_!(i4))) as a5, AsyncManager::new(yield_!(n)) { //@3
                            continue;
                        } }
                    }
                    yield_!(eval(n)); //@5
                    let mut v6: i64 = try_! { {
                        try_! { {
                            let mut v7: i64 = p22_g1(fails(3)?).await; //@6
                            log(7, yield_!(i1)); //@7
                        } except e8: RuntimeError {
                            note(&e8, "note 9");
                            log(9, ask(2).await); //@9
                            log(10, eval(1)); //@10
                        } except _: ValueError {
                            raise!(TypeError::new("m10"); from Custom::new("m11")); //@11
                        } }
                        eval(i1) //@13
                    } except _: ValueError {
                        yield_!(i1); //@14
                        eval(3) //@15
                    } except _ {
                        raise!(RuntimeError::new("m12")); //@16
                        p22_g1(n).await //@17
                    } else {
                        log(18, three(3, 1, i1)); //@18
                        ready(n).await //@19
                    } };
                }
            } }
            p22_g1(i1).await //@23
        } finally {
            yield_!(yield_!(n)); //@24
        } };
    }
    refuses(n).await; //@27
}
#[dunder::coroutine(pinned)]
async fn p22_g1(n: i64) -> i64 {
    with_! { Manager::new(eval(n)) { //@29
        log(28, n); //@28
    } }
    try_! { {
        let mut k13: Option<Exception> = None;
    } except e14 {
        caught(45, &e14);
        if ((eval(n)) != 2) && ((refuses(n).await) != 0) { //@44
            let mut v15: i64 = try_! { {
                log(31, 4); //@31
                async_with! { aclosing(p22_g2(eval(7))) as a16 { //@35
                    async_for! { i17 in a16.clone() { //@34
                        raise!(e14.clone()); //@32
                    } else {
                        log(33, ask(3).await); //@33
                    } }
                } }
                eval(0) //@36
            } except e18 {
                caught(39, &e18);
                ask(ask(n).await).await; //@37
                eval(n) //@38
            } else {
                stubborn(eval(6)).await; //@40
                eval(n) //@41
            } finally {
                ask(n).await; //@42
            } };
        }
    } finally {
        return eval(n); //@46
    } }
    eval(n) //@48
}
#[generator(pinned)]
async fn p22_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    log(49, 7); //@49
    raise!(Custom::new("m19"); from None); //@50
    yield_!(6); //@51
    eval(6); //@52
}
#[generator(pinned)]
async fn p22_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    let mut k20: Option<Exception> = None;
    raise!(LookupError::new("m21")); //@54
    yield_!(n); //@55
    n; //@56
}

dunder! {
    #![coroutine(yields = i64)]
    async fn p23_g0(n: i64) -> i64 {
        log(1, three(three(n, 5, 6), eval(1), eval(n))); //@1
        try {
            log(2, n); //@2
            try {
                (await ready(fails(6)?)); //@3
            } except e1: ValueError {
                if (n) <= 4 { //@17
                    log(4, n); //@4
                    with Manager::new((await ask(n))) as w2 { //@16
                        (await ask((await ask(w2)))); //@5
                        try {
                            let mut k3: Option<Exception> = None;
                            try {
                                log(7, eval(5)); //@7
                            } except e4: BaseException {
                                caught(9, &e4);
                                log(8, (await stubborn(w2))); //@8
                            } else {
                                log(10, eval(0)); //@10
                                return 5; //@11
                            }
                        } except e5: (StopIteration | ValueError) {
                            caught(14, &e5);
                            log(13, eval(5)); //@13
                        }
                    }
                }
            }
        } except e6: ValueError {
            (await ask((await ask(n)))); //@19
        } else {
            raise ValueError::new("m7"); //@20
        } finally {
            log(21, n); //@21
        }
        eval(n) //@23
    }
    async fn p23_g1(n: i64) -> i64 {
        (await refuses((await p23_g2(n)))); //@24
        for i8 in 0..(n) % 4 { //@26
            raise RuntimeError::new("m9") from RuntimeError::new("m10"); //@25
        }
        try {
            log(27, 3); //@27
            let mut v11: i64 = (await ask((await ask(0)))); //@28
            log(29, eval((await ask(v11)))); //@29
        } except e12: TypeError {
            return (await p23_g2(4)); //@30
        }
        log(32, n); //@32
        (await p23_g2(n)) //@33
    }
    async fn p23_g2(n: i64) -> i64 {
        log(34, n); //@34
        return (n + n) % 7; //@35
        (await stubborn(n)); //@36
        (await ask(2)) //@37
    }
}

dunder! {
    async fn p24_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        if ((eval(2)) == 2) || ((fails(n)?) < 3) { //@24
            let mut v1: i64 = try {
                raise Custom::new("m2") from ValueError::new("m3"); //@1
                (yield n) //@2
            } except e4 {
                caught(21, &e4);
                if ((three(n, 2, n)) == 4) || ((n) <= 5) { //@19
                    let mut v5: i64 = n; //@3
                    async for i6 in Items::new((await p24_g1(n))) { //@17
                        async for i7 in Items::new(eval(i6)) { //@16
                            try {
                                log(4, eval(v5)); //@4
                            } except e8: RuntimeError {
                                caught(8, &e8);
                                log(5, (await p24_g2(6))); //@5
                                log(6, eval(v5)); //@6
                                log(7, 7); //@7
                            } finally {
                                (yield (await stubborn(i6))); //@9
                            }
                        } else {
                            try {
                                raise; //@11
                            } except e9: BaseException {
                                continue;
                            } else {
                                (yield (await refuses(5))); //@13
                            } finally {
                                raise StopIteration; //@14
                            }
                        }
                    }
                } else {
                    log(18, (await p24_g1(6))); //@18
                }
                eval(n) //@20
            };
        } else {
            log(23, n); //@23
        }
        eval(7); //@25
    }
    async fn p24_g1(n: i64) -> i64 {
        log(26, 4); //@26
        let mut v11: i64 = try {
            try {
                (await stubborn((await refuses(4)))); //@27
                try {
                    async with AsyncManager::new(three(2, 5, 4)) as w12 { //@32
                        return w12; //@28
                        (await ready(n)); //@29
                        let mut i13 = 0;
                        while i13 < 2 && (((eval(1)) <= 0) || (((await p24_g2(6))) == 5)) { //@31
                            i13 += 1;
                            (await refuses(eval(2))); //@30
                        }
                    }
                } finally {
                    (await p24_g2(n)); //@33
                }
            } except _ {
                raise GeneratorExit; //@35
            } finally {
                (await ask(eval(0))); //@36
            }
            fails(n)? //@38
        } except e15 {
            (await p24_g2((await p24_g2(n)))); //@39
            (await refuses(n)) //@40
        } finally {
            raise Cancelled::new(Some("m16".to_owned())) from LookupError::new("m17"); //@41
        };
        (await p24_g2(v11)) //@43
    }
    async fn p24_g2(n: i64) -> i64 {
        try {
            log(44, eval((await ask(n)))); //@44
            let mut v18: i64 = eval((await ask(n))); //@45
            let mut v19: i64 = try {
                return three(n, 4, v18); //@46
                eval(3) //@47
            } except e20: (Custom | ValueError) {
                try {
                    for i21 in 0..(eval(4)) % 4 { //@57
                        async with AsyncManager::new(eval(n)), AsyncManager::new(eval(7)) { //@56
                            let mut v22: i64 = try {
                                (await stubborn(1)); //@48
                                eval(1) //@49
                            } except e23: LookupError {
                                caught(52, &e23);
                                continue;
                                fails(6)? //@51
                            } else {
                                log(53, (await ask(3))); //@53
                                (await ask(v18)) //@54
                            };
                        }
                    }
                } except e24: LookupError {
                    caught(59, &e24);
                    raise; //@58
                } finally {
                    raise LookupError::new("m25"); //@60
                }
                n //@62
            };
        } except e26: (RuntimeError | ValueError) {
            caught(65, &e26);
            raise ValueError::new("m27"); //@64
        } except e28: LookupError {
            caught(67, &e28);
            (await ask(n)); //@66
        } else {
            return eval(n); //@68
        }
        eval(4) //@70
    }
}

dunder! {
    async fn p25_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        try {
            try {
                try {
                    try {
                        if (((yield n)) == 1) || (((await ask(n))) > 0) { //@12
                            let mut v1: i64 = 0; //@1
                            try {
                                log(2, (await p25_g1(2))); //@2
                                log(3, (await p25_g1((yield n)))); //@3
                                log(4, (v1 + 5) % 7); //@4
                            } except e2: (Cancelled | ValueError) {
                                raise; //@5
                            } except e3: BaseException {
                                log(6, (await refuses(v1))); //@6
                                log(7, (await p25_g1(n))); //@7
                            } finally {
                                log(8, n); //@8
                            }
                            v1 = three((await stubborn(3)), 6, v1); //@10
                            raise ValueError::new("m4"); //@11
                        }
                    } except e5 {
                        (yield (n + n) % 7); //@13
                    } else {
                        log(14, (yield n)); //@14
                    }
                } finally {
                    raise LookupError::new("m6") from TypeError::new("m7"); //@16
                }
            } except e8: (ValueError | ValueError) {
                caught(19, &e8);
                raise Custom::new("m9"); //@18
            }
        } finally {
            eval(3); //@21
            return;
        }
        (await stubborn(n)); //@23
    }
    async fn p25_g1(n: i64) -> i64 {
        try {
            with Manager::new((await ask(n))) as w10 { //@39
                let mut v11: i64 = eval(eval(7)); //@24
                if ((2 + n) % 7) == 2 { //@38
                    let mut i12 = 0;
                    while i12 < 2 && ((5) <= 2) { //@36
                        i12 += 1;
                        try {
                            async with AsyncManager::new((await ask(w10))) as w13 { //@26
                                log(25, i12); //@25
                            }
                            let mut v14: i64 = try {
                                log(27, (await ask(4))); //@27
                                eval(n) //@28
                            } except e15: Custom {
                                continue;
                                fails(4)? //@30
                            } finally {
                                (await ask(three(v11, n, n))); //@31
                            };
                        } except e16 {
                            log(33, three(w10, v11, 0)); //@33
                        } finally {
                            continue;
                        }
                    }
                } else {
                    raise Custom::new("m17") from None; //@37
                }
            }
        } finally {
            (await ask(eval(n))); //@40
        }
        (await ask(n)) //@42
    }
}

#[dunder::coroutine(yields = i64, pinned)]
async fn p26_g0(n: i64) -> i64 {
    raise!(Custom::new("m1")); //@1
    try_! { {
        if (ready(n).await) > 2 { //@26
            raise!(ValueError::new("m2")); //@2
        } else {
            let mut v3: i64 = try_! { {
                log(3, n); //@3
                try_! { {
                    let mut v4: i64 = eval(eval(1)); //@4
                    raise!(RuntimeError::new("m5")); //@5
                } except e6: ValueError {
                    caught(8, &e6);
                    let mut i7 = 0;
                    let mut v8: i64 = loop {
                        if i7 == 1 { break 4; }
                        i7 += 1;
                        raise!(Custom::new("m9")); //@6
                    };
                } finally {
                    try_! { {
                        let mut v10: i64 = try_! { {
                            ready(n).await; //@9
                            log(10, (n + 3) % 7); //@10
                            log(11, three(n, n, n)); //@11
                            refuses(n).await //@12
                        } except e11 {
                            caught(15, &e11);
                            ask(three(n, 7, n)).await; //@13
                            eval(n) //@14
                        } finally {
                            return eval(0); //@16
                        } };
                    } except e12: BaseException {
                        caught(19, &e12);
                        return ask(n).await; //@18
                    } }
                } }
                p26_g1(1).await //@22
            } except _: BaseException {
                log(23, eval(1)); //@23
                fails(n)? //@24
            } };
        }
    } except e13: BaseException {
        raise!(StopIteration); //@27
    } }
    eval(1) //@29
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p26_g1(n: i64) -> i64 {
    let mut i15 = 0;
    while i15 < 2 && (((n) != 0) || (((1 + n) % 7) <= 2)) { //@32
        i15 += 1;
        ask(eval(1)).await; //@30
        return three(n, i15, i15); //@31
    }
    try_! { {
        return 7; //@33
    } except e16: BaseException {
        let mut v17: i64 = ask(three(2, n, n)).await; //@34
        note(&e16, "note 18");
        try_! { {
            let mut v19: i64 = try_! { {
                log(36, three(5, n, n)); //@36
                (1 + 3) % 7 //@37
            } except e20: LookupError {
                return n; //@38
                ask(4).await //@39
            } except e21 {
                caught(42, &e21);
                raise!(); //@40
                eval(2) //@41
            } };
        } except e22 {
            raise!(e16.clone(); from Cancelled::new(Some("m23".to_owned()))); //@44
        } finally {
            raise!(e16.clone()); //@45
        } }
    } else {
        raise!(ValueError::new("m24")); //@47
    } }
    ask(5).await //@49
}

#[generator(pinned)]
async fn p27_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    log(1, n); //@1
    raise!(LookupError::new("m1")); //@2
    yield_!(0); //@3
    yield_!(n); //@4
}
#[dunder::coroutine(pinned)]
async fn p27_g1(n: i64) -> i64 {
    raise!(ValueError::new("m2")); //@5
    ask(n).await; //@6
    n //@7
}

dunder! {
    async fn p28_g0(n: i64) -> i64 {
        let mut i1 = 0;
        while i1 < 2 && ((three(n, n, n)) <= 0) { //@21
            i1 += 1;
            let mut v2: i64 = try {
                log(1, three(eval(5), n, (await p28_g1(6)))); //@1
                if (eval(3)) != 5 { //@15
                    log(2, 1); //@2
                    let mut v3: i64 = n; //@3
                    (await stubborn((i1 + 7) % 7)); //@4
                } else {
                    try {
                        async for i4 in Items::new((1 + 4) % 7) { //@12
                            (await stubborn(three(n, 1, i1))); //@5
                        } else {
                            let mut i5 = 0;
                            loop {
                                if i5 == 1 { break; }
                                i5 += 1;
                                return (await p28_g1(i1)); //@6
                            }
                            raise Custom::new("m6") from None; //@8
                            let mut i7 = 0;
                            while i7 < 3 && ((((await refuses(i1))) > 5) || (((await ask(i1))) == 1)) { //@11
                                i7 += 1;
                                log(9, i1); //@9
                                log(10, i1); //@10
                            }
                        }
                    } finally {
                        raise StopAsyncIteration; //@13
                    }
                }
                (await ready(2)) //@16
            } except e9 {
                caught(19, &e9);
                log(17, eval(i1)); //@17
                i1 //@18
            };
        }
        (await stubborn(6)) //@22
    }
    async fn p28_g1(n: i64) -> i64 {
        let mut i10 = 0;
        loop {
            if i10 == 2 { break; }
            i10 += 1;
            log(23, eval(n)); //@23
        }
        async with AsyncManager::new(n) { //@37
            async for i11 in Items::new(three(n, n, 3)) { //@36
                try {
                    log(25, 0); //@25
                    (await ask((await refuses(0)))); //@26
                    log(27, n); //@27
                } except e12: (LookupError | StopIteration) {
                    caught(31, &e12);
                    try {
                        (await ask(three(n, n, 1))); //@28
                    } except _ {
                        raise e12.clone() from Cancelled::new(Some("m13".to_owned())); //@29
                    }
                } except e14: (LookupError | ValueError) {
                    caught(33, &e14);
                    (await refuses((await ask(i11)))); //@32
                }
            } else {
                return eval(3); //@35
            }
        }
        eval(n) //@38
    }
}

#[dunder::coroutine]
async fn p29_g0(n: i64) -> i64 {
    log(1, ready(2).await); //@1
    let mut v1: i64 = try_! { {
        async_with! { AsyncManager::new(n) { //@3
            raise!(ValueError::new("m2"); from LookupError::new("m3")); //@2
        } }
        let mut v4: i64 = stubborn(fails(n)?).await; //@4
        raise!(GeneratorExit); //@5
        eval(0) //@6
    } except e6: (ValueError | LookupError) {
        caught(31, &e6);
        log(7, stubborn(eval(n)).await); //@7
        try_! { {
            let mut v7: i64 = try_! { {
                async_with! { aclosing(p29_g1(p29_g2(n).await)) as a8 { //@21
                    ready(eval(4)).await; //@8
                    async_with! { aclosing(p29_g1(eval(n))) as a9 { //@10
                        a9.clone().aclose().await; //@9
                    } }
                    let mut v10: i64 = try_! { {
                        return refuses(7).await; //@11
                        p29_g2(7).await //@12
                    } except e11 {
                        caught(16, &e11);
                        with_! { Manager::new(three(n, 0, 7)) as w12 { //@14
                            return eval(n); //@13
                        } }
                        three(n, 7, 5) //@15
                    } else {
                        ready((1 + 3) % 7).await; //@17
                        fails(n)? //@18
                    } finally {
                        ask(eval(n)).await; //@19
                    } };
                } }
                eval(n) //@22
            } finally {
                raise!(ValueError::new("m13")); //@23
            } };
        } except e14: RuntimeError {
            p29_g2(n).await; //@25
        } except e15 {
            caught(27, &e15);
            log(26, (7 + 7) % 7); //@26
        } finally {
            stubborn(stubborn(n).await).await; //@28
        } }
        eval(1) //@30
    } };
    n //@33
}
#[generator]
async fn p29_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    let mut k16: Option<Exception> = None;
    try_! { {
        yield_!(eval(n)); //@35
        try_! { {
            log(36, n); //@36
            try_! { {
                let mut v17: i64 = try_! { {
                    async_for! { i18 in Items::new(n) { //@42
                        try_! { {
                            yield_!(p29_g2(2).await); //@37
                        } except e19: (RuntimeError | Custom) {
                            raise!(Custom::new("m20")); //@38
                        } finally {
                            raise!(StopAsyncIteration); //@39
                        } }
                    } else {
                        yield_!(n); //@41
                    } }
                    eval(4) //@43
                } except e22 {
                    caught(46, &e22);
                    raise!(); //@44
                    p29_g2(n).await //@45
                } };
            } except e23: (ValueError | Custom) {
                yield_!(eval(0)); //@48
            } else {
                yield_!(6); //@49
            } }
        } except e24: BaseException {
            caught(52, &e24);
            yield_!(eval(n)); //@51
        } else {
            raise!(ValueError::new("m25")); //@53
        } }
    } except e26: (Custom | LookupError) {
        yield_!(eval(n)); //@55
    } }
    (7 + n) % 7; //@57
}
#[dunder::coroutine]
async fn p29_g2(n: i64) -> i64 {
    raise!(LookupError::new("m27")); //@58
    ask(n).await; //@59
    eval(1) //@60
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p30_g0(n: i64) -> i64 {
        (await ask((await ready(n)))); //@1
        try {
            let mut k1: Option<Exception> = None;
        } except e2: LookupError {
            log(3, (await ready(n))); //@3
            try {
                log(4, (eval(7) + 6) % 7); //@4
                try {
                    try {
                        (await ask(eval(n))); //@5
                        try {
                            if (n) != 3 { //@9
                                return eval(3); //@6
                            } else {
                                log(7, three(n, 3, 3)); //@7
                                log(8, n); //@8
                            }
                        } except _ {
                            note(&e2, "note 3");
                            let mut v4: i64 = fails(n)?; //@11
                        }
                    } except e5: (ValueError | LookupError) {
                        caught(14, &e5);
                        raise; //@13
                    }
                } finally {
                    (await p30_g2((await stubborn(n)))); //@16
                }
            } except e6: BaseException {
                caught(19, &e6);
                raise; //@18
            } finally {
                raise e2.clone(); //@20
            }
        } except e7: LookupError {
            caught(23, &e7);
            raise e7.clone() from RuntimeError::new("m8"); //@22
        } else {
            (await stubborn(n)); //@24
        }
        eval(n) //@26
    }
    async fn p30_g1(n: i64) -> i64 {
        raise LookupError::new("m9"); //@27
        (await p30_g2(n)); //@28
        eval(n) //@29
    }
    async fn p30_g2(n: i64) -> i64 {
        log(30, n); //@30
        raise GeneratorExit; //@31
        (await ask(5)); //@32
        (await stubborn(n)) //@33
    }
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p31_g0(n: i64) -> i64 {
        log(1, eval(fails(n)?)); //@1
        let mut i1 = 0;
        let mut v2: i64 = loop {
            if i1 == 2 { break 0; }
            i1 += 1;
            for i3 in 0..(4) % 4 { //@3
                raise GeneratorExit; //@2
            }
            raise RuntimeError::new("m5"); //@4
        };
        try {
            (await p31_g2((await p31_g2(v2)))); //@6
            log(7, 4); //@7
            try {
                log(8, n); //@8
                try {
                    try {
                        let mut k6: Option<Exception> = None;
                        return eval(v2); //@10
                    } finally {
                        log(11, fails((await ask(n)))?); //@11
                        let mut v7: i64 = try {
                            (await p31_g1(eval(1))); //@12
                            fails(n)? //@13
                        } except _: BaseException {
                            raise; //@14
                            eval(n) //@15
                        };
                    }
                } except e8: TypeError {
                    raise StopIteration; //@18
                } finally {
                    (await stubborn(three(2, n, 6))); //@19
                }
            } except e10: StopIteration {
                log(21, v2); //@21
            } except e11: ValueError {
                raise; //@22
            } else {
                log(23, (await p31_g2(7))); //@23
            }
        } except e12: BaseException {
            caught(26, &e12);
            (await p31_g3(7)); //@25
        }
        4 //@28
    }
    async fn p31_g1(n: i64) -> i64 {
        try {
            log(29, (await p31_g2(eval(n)))); //@29
        } except e13 {
            (await p31_g2(n)); //@30
            (await ready(eval(n))); //@31
            with Manager::new((await stubborn(n))) as w14 { //@33
                return eval(n); //@32
            }
            try {
                log(34, eval((await p31_g2(6)))); //@34
                let mut k15: Option<Exception> = None;
            } except e16: RuntimeError {
                caught(37, &e16);
                (await p31_g3(eval(3))); //@36
            } except e17 {
                caught(39, &e17);
                (await p31_g2(eval(7))); //@38
            }
        }
        eval(n) //@42
    }
    async fn p31_g2(n: i64) -> i64 {
        let mut k18: Option<Exception> = None;
        try {
            return fails(5)?; //@44
        } except e19: (Custom | Custom) {
            caught(59, &e19);
            try {
                raise; //@45
            } except e20: Custom {
                try {
                    let mut i21 = 0;
                    while i21 < 2 && ((eval(n)) <= 0) { //@54
                        i21 += 1;
                        let mut v22: i64 = fails(three(3, i21, i21))?; //@46
                        try {
                            log(47, (await p31_g3(i21))); //@47
                        } except e23: ValueError {
                            caught(49, &e23);
                            (await p31_g3((v22 + n) % 7)); //@48
                        } except e24: (LookupError | ValueError) {
                            (await p31_g3(fails(n)?)); //@50
                        } except e25: LookupError {
                            log(51, (3 + i21) % 7); //@51
                        } else {
                            (await stubborn((await refuses(i21)))); //@52
                        }
                    }
                } except e26 {
                    return (n + n) % 7; //@55
                }
            } finally {
                raise e19.clone(); //@57
            }
        } except e27: (Custom | Cancelled) {
            caught(61, &e27);
            log(60, (await stubborn(3))); //@60
        }
        eval(5) //@63
    }
    async fn p31_g3(n: i64) -> i64 {
        let mut v28: i64 = try {
            if (((n + n) % 7) == 4) && ((n) <= 1) { //@65
                raise Custom::new("m29"); //@64
            }
            log(66, n); //@66
            try {
                return (3 + n) % 7; //@67
            } except _ {
                let mut i30 = 0;
                while i30 < 2 && (((eval(1)) != 0) || ((eval(n)) < 3)) { //@78
                    i30 += 1;
                    let mut v31: i64 = try {
                        try {
                            (await ask(eval(n))); //@68
                        } except e32 {
                            log(69, 7); //@69
                        }
                        three(n, n, n) //@71
                    } except e33: RuntimeError {
                        raise TypeError::new("m34") from None; //@72
                        (n + i30) % 7 //@73
                    } except e35: (LookupError | LookupError) {
                        caught(76, &e35);
                        (await ask(7)); //@74
                        7 //@75
                    };
                }
            } else {
                (await ask(eval(n))); //@79
            }
            6 //@81
        } except _: GeneratorExit {
            (await ask(n)); //@82
            (n + n) % 7 //@83
        } except e36: ValueError {
            caught(86, &e36);
            (await ask(three(0, n, n))); //@84
            5 //@85
        } finally {
            log(87, eval(6)); //@87
        };
        eval(1) //@89
    }
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p32_g0(n: i64) -> i64 {
        with Manager::new(n) { //@2
            (await p32_g1(eval(n))); //@1
        }
        return (await ask(n)); //@3
        (await p32_g1(2)) //@4
    }
    async fn p32_g1(n: i64) -> i64 {
        (await ready((await ready(n)))); //@5
        if (((n + n) % 7) != 2) || ((n) == 5) { //@25
            try {
                let mut v1: i64 = n; //@6
                try {
                    raise LookupError::new("m2"); //@7
                } finally {
                    (await ask(eval(6))); //@8
                    log(9, 2); //@9
                }
                let mut v3: i64 = try {
                    raise ValueError::new("m4"); //@11
                    v1 //@12
                } except e5: BaseException {
                    (await ask(eval(v1))); //@13
                    eval(3) //@14
                } else {
                    log(15, n); //@15
                    n //@16
                } finally {
                    raise LookupError::new("m6"); //@17
                };
            } except _: RuntimeError {
                return eval(n); //@19
            } except e7: (Custom | Custom) {
                caught(21, &e7);
                (await ask(eval(4))); //@20
            } else {
                return (await ask(n)); //@22
            } finally {
                (await ask(eval(n))); //@23
            }
        }
        eval(1) //@26
    }
}

#[generator]
async fn p33_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    async_for! { i1 in p33_g2(eval(0)) { //@23
        yield_!((1 + n) % 7); //@1
        let mut k2: Option<Exception> = None;
        try_! { {
            with_! { Manager::new(eval(4)) as w3, Manager::new(eval(7)) as w4 { //@18
                try_! { {
                    if let Some(k2) = k2.clone() {
                        raise!(k2; from None); //@3
                    }
                    log(4, eval(yield_!(w4))); //@4
                    with_! { Manager::new(stubborn(5).await) as w5 { //@13
                        try_! { {
                            raise!(TypeError::new("m6")); //@5
                        } except e7: (GeneratorExit | LookupError) {
                            caught(9, &e7);
                            log(6, yield_!(4)); //@6
                            let mut v8: i64 = eval(yield_!(w4)); //@7
                            log(8, v8); //@8
                        } except e9: (ValueError | Cancelled) {
                            log(10, yield_!(eval(i1))); //@10
                        } }
                        let mut v10: i64 = yield_!(i1); //@12
                    } }
                } except _: TypeError {
                    raise!(RuntimeError::new("m11")); //@14
                } except e12: BaseException {
                    caught(16, &e12);
                    raise!(); //@15
                } }
            } }
        } except e13: LookupError {
            yield_!((i1 + i1) % 7); //@19
        } finally {
            log(20, refuses(6).await); //@20
        } }
    } else {
        yield_!(0); //@22
    } }
    eval(n); //@24
}
#[dunder::coroutine]
async fn p33_g1(n: i64) -> i64 {
    let mut v14: i64 = eval(7); //@25
    ask(eval(v14)).await; //@26
    let mut v15: i64 = ready(stubborn(v14).await).await; //@27
    for i16 in 0..(v15) % 4 { //@40
        for i17 in 0..(eval(v15)) % 4 { //@39
            p33_g3(eval(6)).await; //@28
            try_! { {
                log(29, 3); //@29
                if (eval(i16)) < 0 { //@31
                    refuses(1).await; //@30
                }
            } except e18: Custom {
                caught(33, &e18);
                log(32, eval(4)); //@32
            } except e19 {
                caught(35, &e19);
                ready((v15 + n) % 7).await; //@34
            } else {
                raise!(LookupError::new("m20")); //@36
            } finally {
                refuses((i16 + i17) % 7).await; //@37
            } }
        }
    }
    p33_g3(6).await //@41
}
#[generator]
async fn p33_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    yield_!(p33_g3(7).await); //@42
    for i21 in 0..(p33_g3(n).await) % 4 { //@45
        async_for! { i22 in Items::new(three(n, i21, 7)) { //@44
            let mut v23: i64 = 0; //@43
        } }
    }
    try_! { {
        try_! { {
            log(46, n); //@46
            try_! { {
                let mut v24: i64 = 5; //@47
            } except e25: LookupError {
                raise!(Custom::new("m26"); from None); //@48
            } except e27: LookupError {
                caught(50, &e27);
                raise!(); //@49
            } else {
                log(51, ready(6).await); //@51
            } finally {
                raise!(LookupError::new("m28")); //@52
            } }
        } except e29: LookupError {
            caught(55, &e29);
            log(54, ready(n).await); //@54
        } else {
            raise!(RuntimeError::new("m30"); from StopAsyncIteration); //@56
        } }
    } except e32: Custom {
        caught(59, &e32);
        raise!(TypeError::new("m33")); //@58
    } except e34: (StopIteration | TypeError) {
        yield_!(ready(4).await); //@60
    } finally {
        yield_!(n); //@61
    } }
    eval(5); //@63
}
#[dunder::coroutine]
async fn p33_g3(n: i64) -> i64 {
    async_for! { i35 in Items::new(eval(7)) { //@80
        if (5) > 1 { //@66
            for i36 in 0..(three(i35, i35, 2)) % 4 { //@65
                log(64, i35); //@64
            }
        }
        let mut i37 = 0;
        while i37 < 3 && ((eval(2)) > 0) { //@78
            i37 += 1;
            ask(i37).await; //@67
            try_! { {
                let mut v38: i64 = try_! { {
                    with_! { Manager::new(ask(7).await) as w39 { //@69
                        ready(eval(n)).await; //@68
                    } }
                    ask(2).await //@70
                } except e40: BaseException {
                    caught(73, &e40);
                    raise!(ValueError::new("m41"); from None); //@71
                    i35 //@72
                } };
            } except e42: ValueError {
                continue;
            } except _: BaseException {
                stubborn(fails(0)?).await; //@76
            } }
        }
    } else {
        log(79, three(6, 3, n)); //@79
    } }
    ask(5).await //@81
}

dunder! {
    async fn p34_g0(n: i64) -> i64 {
        (await ask(eval(n))); //@1
        let mut i1 = 0;
        while i1 < 2 && (!(((await refuses(n))) == 2)) { //@23
            i1 += 1;
            try {
                (await stubborn((0 + 0) % 7)); //@2
                try {
                    let mut k2: Option<Exception> = None;
                    if let Some(k2) = k2.clone() {
                        raise k2; //@4
                    }
                } except e3: (ValueError | Cancelled) {
                    caught(17, &e3);
                    async with aclosing(p34_g1(eval(6))) as a4 { //@16
                        async for i5 in p34_g1(eval(7)) { //@11
                            (await ask((0 + i5) % 7)); //@5
                            try {
                                log(6, i5); //@6
                                log(7, (await a4.clone().__anext__())); //@7
                            } finally {
                                log(8, eval(5)); //@8
                                (await stubborn(eval(i5))); //@9
                            }
                        }
                        try {
                            raise RuntimeError::new("m6") from None; //@12
                        } except _: RuntimeError {
                            raise e3.clone(); //@13
                        } finally {
                            raise GeneratorExit; //@14
                        }
                    }
                } finally {
                    (await ask(eval(6))); //@18
                }
            } except e8: StopIteration {
                (await ask((await ask(n)))); //@20
            } finally {
                (await ask(6)); //@21
            }
        }
        n //@24
    }
    async fn p34_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        try {
            eval(n); //@25
            return;
        } except _: GeneratorExit {
            (yield 2); //@26
            with Manager::new(eval(3)), Manager::new(eval(n)) { //@35
                log(27, (eval(1) + eval(n)) % 7); //@27
                try {
                    try {
                        try {
                            log(28, eval(eval(n))); //@28
                        } finally {
                            log(29, n); //@29
                        }
                    } except e9: ValueError {
                        log(31, 4); //@31
                    }
                } finally {
                    eval(3); //@33
                    return;
                }
            }
        } else {
            log(36, fails(3)?); //@36
        } finally {
            log(37, (await stubborn(n))); //@37
        }
        (await ask(n)); //@39
    }
}

#[dunder::coroutine]
async fn p35_g0(n: i64) -> i64 {
    let mut v1: i64 = 0; //@1
    let mut i2 = 0;
    while i2 < 3 && ((eval(v1)) == 1) { //@3
        i2 += 1;
        continue;
    }
    with_! { Manager::new(eval(v1)), Manager::new((0 + n) % 7) as w3 { //@5
        raise!(Custom::new("m4")); //@4
    } }
    let mut v5: i64 = eval(stubborn(v1).await); //@6
    try_! { {
        for i6 in 0..(7) % 4 { //@18
            try_! { {
                raise!(RuntimeError::new("m7")); //@7
            } except _: BaseException {
                async_with! { aclosing(p35_g1(eval(2))) as a8, aclosing(p35_g1(n)) as a9 { //@16
                    try_! { {
                        stubborn(fails(n)?).await; //@8
                        log(9, 6); //@9
                        async_for! { i10 in p35_g1(ask(6).await) { //@12
                            ask(ask(n).await).await; //@10
                        } else {
                            raise!(TypeError::new("m11"); from None); //@11
                        } }
                    } except e12: BaseException {
                        raise!(); //@13
                    } finally {
                        log(14, ask(n).await); //@14
                    } }
                } }
            } }
        }
    } except e13: (LookupError | ValueError) {
        return eval(n); //@19
    } else {
        log(20, (6 + 3) % 7); //@20
    } }
    ask(1).await //@22
}
#[generator]
async fn p35_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    yield_!(eval(0)); //@23
    yield_!(ready(n).await); //@24
    async_for! { i14 in Items::new(ready(n).await) { //@37
        let mut i15 = 0;
        let mut v16: i64 = loop {
            if i15 == 1 { break 2; }
            i15 += 1;
            try_! { {
                try_! { {
                    try_! { {
                        async_for! { i17 in Items::new(7) { //@26
                            log(25, eval(2)); //@25
                        } }
                    } finally {
                        raise!(Cancelled::new(Some("m18".to_owned()))); //@27
                    } }
                } except e19: BaseException {
                    caught(30, &e19);
                    log(29, three(i15, 3, 5)); //@29
                } }
            } except e20: ValueError {
                caught(33, &e20);
                yield_!(ask(i14).await); //@32
            } finally {
                log(34, (i15 + n) % 7); //@34
            } }
        };
    } }
    eval(n); //@38
}

dunder! {
    async fn p36_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        log(1, 1); //@1
        if ((await stubborn(n))) < 1 { //@26
            (yield n); //@2
            try {
                with Manager::new((await p36_g2(n))) { //@5
                    log(3, eval(eval(0))); //@3
                    raise RuntimeError::new("m1"); //@4
                }
            } except _: (RuntimeError | TypeError) {
                async for i2 in p36_g1(eval(n)) { //@22
                    continue;
                    raise StopAsyncIteration; //@7
                } else {
                    (yield (await p36_g2(n))); //@8
                    try {
                        async with AsyncManager::new(n) { //@15
                            try {
                                log(9, eval(4)); //@9
                                (yield eval(n)); //@10
                            } except _: BaseException {
                                (yield fails(0)?); //@11
                            } else {
                                log(12, eval(1)); //@12
                            } finally {
                                raise StopIteration from LookupError::new("m5"); //@13
                            }
                        }
                    } except e6: Custom {
                        caught(17, &e6);
                        raise Custom::new("m7") from Custom::new("m8"); //@16
                    } except e9: LookupError {
                        caught(19, &e9);
                        (yield eval(n)); //@18
                    } else {
                        raise ValueError::new("m10") from Custom::new("m11"); //@20
                    }
                }
            } finally {
                (yield 6); //@23
            }
        } else {
            (yield (await p36_g2(n))); //@25
        }
        eval(n); //@27
    }
    async fn p36_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        try {
            log(28, (await stubborn(6))); //@28
        } except e12: (GeneratorExit | LookupError) {
            4; //@29
            return;
        } except _: (ValueError | RuntimeError) {
            (yield (await stubborn(n))); //@30
            (yield eval(n)); //@31
            let mut v13: i64 = try {
                log(32, (await stubborn(eval(4)))); //@32
                (await stubborn(6)) //@33
            } except e14: BaseException {
                caught(37, &e14);
                log(34, eval(n)); //@34
                raise e14.clone(); //@35
                eval(n) //@36
            } else {
                (yield n); //@38
                (await p36_g2(n)) //@39
            };
        } finally {
            (yield n); //@41
        }
        fails(n)?; //@43
    }
    async fn p36_g2(n: i64) -> i64 {
        log(44, 2); //@44
        try {
            try {
                try {
                    return n; //@45
                } except e15: RuntimeError {
                    with Manager::new(eval(n)) as w16 { //@56
                        let mut v17: i64 = try {
                            async for i18 in Items::new(eval(6)) { //@47
                                log(46, (await ask((await ask(n))))); //@46
                            }
                            eval(w16) //@48
                        } except e19: ValueError {
                            (await ask(three(0, w16, 2))); //@49
                            (await ask(n)) //@50
                        } except e20: (ValueError | Custom) {
                            raise; //@51
                            7 //@52
                        } else {
                            (await ready((7 + w16) % 7)); //@53
                            fails(n)? //@54
                        };
                    }
                } except e21: BaseException {
                    caught(58, &e21);
                    log(57, eval(n)); //@57
                }
            } except e22: (ValueError | Custom) {
                caught(61, &e22);
                raise ValueError::new("m23") from StopAsyncIteration; //@60
            } else {
                (await refuses(3)); //@62
            } finally {
                (await refuses((await ask(3)))); //@63
            }
        } except e25: ValueError {
            caught(66, &e25);
            raise e25.clone(); //@65
        } else {
            log(67, eval(n)); //@67
        }
        three(2, n, n) //@69
    }
}

dunder! {
    async fn p37_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        async with aclosing(p37_g1(1)) as a1 { //@25
            if ((three(n, n, 1)) > 4) || (((yield n)) <= 0) { //@24
                async for i2 in a1.clone() { //@23
                    try {
                        log(1, (await a1.clone().__anext__())); //@1
                        let mut i3 = 0;
                        while i3 < 2 && (((yield i2)) <= 2) { //@6
                            i3 += 1;
                            try {
                                log(2, eval(i2)); //@2
                            } except e4: ValueError {
                                log(3, (await ask(i2))); //@3
                            } except _: BaseException {
                                break;
                            }
                        }
                        let mut v5: i64 = eval(fails(n)?); //@7
                    } except e6: (Custom | ValueError) {
                        caught(18, &e6);
                        (yield (yield 4)); //@8
                        let mut v7: i64 = try {
                            try {
                                raise Custom::new("m8"); //@9
                            } except e9: (ValueError | RuntimeError) {
                                log(10, (i2 + i2) % 7); //@10
                            } except _ {
                                break;
                            }
                            (0 + i2) % 7 //@13
                        } except e10 {
                            log(14, eval(i2)); //@14
                            eval(2) //@15
                        } finally {
                            break;
                        };
                    } else {
                        continue;
                    } finally {
                        (yield eval(n)); //@20
                    }
                } else {
                    (yield (yield n)); //@22
                }
            }
        }
        (n + n) % 7; //@26
    }
    async fn p37_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        (yield eval(7)); //@27
        try {
            try {
                try {
                    async with AsyncManager::new(7) as w11 { //@32
                        let mut v12: i64 = eval(eval(n)); //@28
                        (yield n); //@29
                        with Manager::new(eval(0)) as w13 { //@31
                            v12 = eval(three(5, w11, n)); //@30
                        }
                    }
                } except e14 {
                    raise; //@33
                } finally {
                    log(34, (await stubborn(6))); //@34
                }
            } except _: StopIteration {
                (yield eval(n)); //@36
            }
        } except e15: GeneratorExit {
            raise; //@38
        }
        (await ask(n)); //@40
    }
    async fn p37_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        (yield (await stubborn(5))); //@41
        try {
            eval(0); //@42
            return;
        } finally {
            if (n) < 4 { //@49
                async for i16 in p37_g3(n) { //@48
                    (yield eval(3)); //@43
                    log(44, 7); //@44
                    async with aclosing(p37_g3(eval(6))) as a17 { //@46
                        (yield (await stubborn(n))); //@45
                    }
                } else {
                    raise ValueError::new("m18"); //@47
                }
            }
        }
        n; //@51
    }
    async fn p37_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        async for i19 in Items::new((await stubborn(n))) { //@72
            async for i20 in Items::new(eval(2)) { //@53
                log(52, eval(eval(n))); //@52
            }
            try {
                try {
                    async for i21 in Items::new((await ask(1))) { //@62
                        let mut i22 = 0;
                        while i22 < 3 && ((((await ask(i21))) < 2) || ((eval(6)) > 2)) { //@60
                            i22 += 1;
                            try {
                                log(54, eval(7)); //@54
                            } except _: (Cancelled | ValueError) {
                                raise ValueError::new("m23"); //@55
                            } except e24: (RuntimeError | ValueError) {
                                raise Custom::new("m25"); //@56
                            } else {
                                raise RuntimeError::new("m26"); //@57
                            } finally {
                                log(58, (await stubborn(i22))); //@58
                            }
                        }
                    } else {
                        log(61, i19); //@61
                    }
                } except e27: GeneratorExit {
                    caught(64, &e27);
                    log(63, eval(n)); //@63
                } except _: Custom {
                    (yield fails(i19)?); //@65
                } else {
                    raise Custom::new("m28") from ValueError::new("m29"); //@66
                }
            } except e30 {
                caught(69, &e30);
                (yield eval(i19)); //@68
            }
        } else {
            log(71, (await ask(n))); //@71
        }
        eval(n); //@73
    }
}

#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p38_g0(n: i64) -> i64 {
    stubborn(eval(n)).await; //@1
    try_! { {
        p38_g2(ask(n).await).await; //@2
        with_! { Manager::new(eval(n)) as w1 { //@22
            let mut v2: i64 = try_! { {
                try_! { {
                    for i3 in 0..(eval(n)) % 4 { //@4
                        break;
                    }
                    log(5, 3); //@5
                    if (eval(4)) < 3 { //@10
                        log(6, n); //@6
                        if (eval(w1)) <= 0 { //@9
                            log(7, n); //@7
                            log(8, stubborn(n).await); //@8
                        }
                    }
                    let mut i4 = 0;
                    while i4 < 2 && ((((n + 1) % 7) != 4) && ((4) < 0)) { //@15
                        i4 += 1;
                        try_! { {
                            log(11, 5); //@11
                        } except e5: BaseException {
                            caught(13, &e5);
                            refuses(three(w1, 5, 2)).await; //@12
                        } }
                    }
                } except e6 {
                    return 7; //@16
                } finally {
                    log(17, stubborn(n).await); //@17
                } }
                n //@19
            } finally {
                ask(p38_g2(w1).await).await; //@20
            } };
        } }
    } except e7: BaseException {
        caught(24, &e7);
        p38_g2(ask(n).await).await; //@23
    } }
    n //@26
}
#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p38_g1(n: i64) -> i64 {
    try_! { {
        try_! { {
            try_! { {
                try_! { {
                    log(27, n); //@27
                } except e8: Custom {
                    caught(40, &e8);
                    let mut v9: i64 = try_! { {
                        try_! { {
                            ask(eval(n)).await; //@28
                            log(29, n); //@29
                        } except e10 {
                            caught(31, &e10);
                            raise!(LookupError::new("m11")); //@30
                        } }
                        2 //@33
                    } except e12: BaseException {
                        caught(36, &e12);
                        log(34, stubborn(5).await); //@34
                        7 //@35
                    } else {
                        return stubborn(n).await; //@37
                        n //@38
                    } };
                } except e13 {
                    p38_g2(eval(n)).await; //@41
                } else {
                    log(42, n); //@42
                } }
            } except _: Cancelled {
                raise!(ValueError::new("m14"); from Custom::new("m15")); //@44
            } except e16 {
                caught(46, &e16);
                p38_g2((n + n) % 7).await; //@45
            } else {
                return eval(2); //@47
            } }
        } except _ {
            raise!(); //@49
        } finally {
            return stubborn(n).await; //@50
        } }
    } except e17: BaseException {
        refuses(eval(1)).await; //@52
    } else {
        ready(ask(0).await).await; //@53
    } }
    eval(n) //@55
}
#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p38_g2(n: i64) -> i64 {
    let mut i18 = 0;
    while i18 < 1 && ((refuses(n).await) <= 4) { //@74
        i18 += 1;
        ask(0).await; //@56
        if (eval(0)) != 2 { //@73
            let mut v19: i64 = try_! { {
                let mut i20 = 0;
                while i20 < 3 && ((eval(2)) > 5) { //@65
                    i20 += 1;
                    try_! { {
                        try_! { {
                            ask(eval(7)).await; //@57
                            let mut v21: i64 = 2; //@58
                        } except e22: BaseException {
                            caught(60, &e22);
                            ask(eval(i18)).await; //@59
                        } else {
                            stubborn(refuses(3).await).await; //@61
                        } }
                    } finally {
                        ask(stubborn(i18).await).await; //@63
                    } }
                }
                stubborn(2).await //@66
            } except _ {
                stubborn(3).await; //@67
                eval(0) //@68
            } else {
                return 7; //@69
                fails(2)? //@70
            } };
        } else {
            log(72, ask(6).await); //@72
        }
    }
    eval(1) //@75
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p39_g0(n: i64) -> i64 {
        raise TypeError::new("m1"); //@1
        (await refuses(2)); //@2
        eval(n) //@3
    }
    async fn p39_g1(n: i64) -> i64 {
        raise LookupError::new("m2"); //@4
        (await ask(1)); //@5
        eval(0) //@6
    }
}

#[generator(pinned)]
async fn p40_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    raise!(StopAsyncIteration); //@1
    yield_!(n); //@2
    n; //@3
}
#[generator(pinned)]
async fn p40_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        for i2 in 0..(n) % 4 { //@23
            let mut v3: i64 = try_! { {
                raise!(ValueError::new("m4")); //@4
                eval(i2) //@5
            } except e5: LookupError {
                caught(16, &e5);
                if (stubborn(2).await) > 0 { //@14
                    async_for! { i6 in Items::new(fails(2)?) { //@13
                        let mut v7: i64 = eval(eval(i2)); //@6
                        let mut v8: i64 = try_! { {
                            let mut v9: i64 = n; //@7
                            i6 //@8
                        } except e10: (ValueError | Custom) {
                            caught(11, &e10);
                            log(9, ask(i6).await); //@9
                            i6 //@10
                        } };
                    } }
                }
                ask(0).await //@15
            } except e11: Custom {
                yield_!(eval(n)); //@17
                stubborn(i2).await //@18
            } except _: (GeneratorExit | RuntimeError) {
                log(19, 1); //@19
                fails(7)? //@20
            } finally {
                yield_!(i2); //@21
            } };
        }
    } except e12: (StopAsyncIteration | Cancelled) {
        caught(25, &e12);
        log(24, ask(n).await); //@24
    } finally {
        raise!(ValueError::new("m13")); //@26
    } }
    ask(n).await; //@28
}

#[dunder::coroutine]
async fn p41_g0(n: i64) -> i64 {
    raise!(ValueError::new("m1"); from None); //@1
    ask(2).await; //@2
    ready(n).await //@3
}
#[generator]
async fn p41_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    log(4, fails(ready(3).await)?); //@4
    let mut v2: i64 = ask(eval(4)).await; //@5
    async_for! { i3 in Items::new(n) { //@21
        v2 = refuses(ask(v2).await).await; //@6
        async_for! { i4 in Items::new(stubborn(4).await) { //@20
            try_! { {
                try_! { {
                    async_for! { i5 in Items::new(eval(0)) { //@12
                        try_! { {
                            raise!(LookupError::new("m6")); //@7
                        } except e7: GeneratorExit {
                            caught(9, &e7);
                            yield_!(i5); //@8
                        } finally {
                            yield_!(ready(4).await); //@10
                        } }
                    } }
                } except e8 {
                    yield_!(v2); //@13
                } finally {
                    yield_!(7); //@14
                } }
            } except e9 {
                caught(17, &e9);
                yield_!(v2); //@16
            } finally {
                yield_!(eval(n)); //@18
            } }
        } }
    } }
    n; //@22
}

dunder! {
    async fn p42_g0(n: i64) -> i64 {
        (await ask((await ready(n)))); //@1
        let mut v1: i64 = try {
            try {
                try {
                    log(2, n); //@2
                    (await refuses(eval(0))); //@3
                } except e2: Custom {
                    if (eval(n)) > 0 { //@18
                        raise; //@4
                    } else {
                        try {
                            try {
                                return eval(7); //@5
                                log(6, (n + n) % 7); //@6
                            } except e3 {
                                caught(11, &e3);
                                log(7, eval(n)); //@7
                                log(8, (n + n) % 7); //@8
                                log(9, eval(5)); //@9
                                (await stubborn(eval(n))); //@10
                            } else {
                                raise e2.clone(); //@12
                            }
                        } except e4: TypeError {
                            caught(15, &e4);
                            (await refuses(n)); //@14
                        } else {
                            (await stubborn((1 + n) % 7)); //@16
                        }
                    }
                } else {
                    (await stubborn(eval(n))); //@19
                } finally {
                    (await stubborn(eval(4))); //@20
                }
            } except e5: (LookupError | StopIteration) {
                caught(23, &e5);
                raise e5.clone(); //@22
            }
            n //@25
        } except _: BaseException {
            raise ValueError::new("m6"); //@26
            (2 + n) % 7 //@27
        } else {
            (await ask(n)); //@28
            eval(n) //@29
        } finally {
            return (await stubborn(n)); //@30
        };
        eval(n) //@32
    }
    async fn p42_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        async with aclosing(p42_g2(0)) as a7 { //@35
            let mut k8: Option<Exception> = None;
            (yield (await ask(n))); //@34
        }
        async for i9 in p42_g3(n) { //@50
            try {
                try {
                    (yield eval(i9)); //@36
                    if ((eval(2)) > 3) || (((await stubborn(i9))) != 3) { //@39
                        let mut i10 = 0;
                        let mut v11: i64 = loop {
                            if i10 == 1 { break 2; }
                            i10 += 1;
                            (yield 1); //@37
                        };
                    }
                } except e12: (ValueError | Cancelled) {
                    (yield eval(i9)); //@40
                }
            } except e13: LookupError {
                caught(43, &e13);
                log(42, 1); //@42
            } except e14 {
                caught(45, &e14);
                (yield (await stubborn(0))); //@44
            } else {
                continue;
            } finally {
                continue;
            }
        } else {
            raise RuntimeError::new("m15"); //@49
        }
        n; //@51
    }
    async fn p42_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        let mut i16 = 0;
        loop {
            if i16 == 1 { break; }
            i16 += 1;
            let mut i17 = 0;
            loop {
                if i17 == 3 { break; }
                i17 += 1;
                log(52, i16); //@52
                try {
                    try {
                        fails(i17)?; //@53
                        return;
                    } except e18: TypeError {
                        try {
                            async for i19 in Items::new((await stubborn(3))) { //@55
                                log(54, eval(1)); //@54
                            }
                        } except e20: (Custom | LookupError) {
                            caught(57, &e20);
                            (yield n); //@56
                        } finally {
                            raise e18.clone(); //@58
                        }
                    } except e21: GeneratorExit {
                        caught(61, &e21);
                        log(60, (await ask(7))); //@60
                    }
                } except e22: (StopIteration | ValueError) {
                    (yield eval(n)); //@63
                } except e23 {
                    caught(65, &e23);
                    (yield eval(i16)); //@64
                } finally {
                    (yield three(n, i17, i16)); //@66
                }
            }
        }
        three(n, n, n); //@70
    }
    async fn p42_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        raise LookupError::new("m24"); //@71
        (yield 1); //@72
        eval(6); //@73
    }
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p43_g0(n: i64) -> i64 {
        if (eval(7)) != 1 { //@29
            log(1, 0); //@1
        } else {
            (await p43_g1((await ask(n)))); //@2
            let mut v1: i64 = try {
                if (fails(n)?) <= 5 { //@25
                    (await p43_g1(three(n, n, n))); //@3
                    let mut v2: i64 = try {
                        for i3 in 0..(fails(4)?) % 4 { //@15
                            try {
                                log(4, fails(3)?); //@4
                                break;
                            } except e4: (GeneratorExit | LookupError) {
                                log(6, 3); //@6
                                log(7, i3); //@7
                                log(8, three(7, 4, 4)); //@8
                                note(&e4, "note 5");
                            } except e6: RuntimeError {
                                caught(11, &e6);
                                log(10, eval(6)); //@10
                            } except e7: BaseException {
                                caught(13, &e7);
                                (await p43_g1(eval(n))); //@12
                            }
                        }
                        (await ask(n)) //@16
                    } except e8 {
                        caught(19, &e8);
                        return (n + 1) % 7; //@17
                        (await ask(6)) //@18
                    } else {
                        (await p43_g1((await p43_g1(2)))); //@20
                        eval(6) //@21
                    } finally {
                        raise RuntimeError::new("m9") from ValueError::new("m10"); //@22
                    };
                } else {
                    (await stubborn(eval(n))); //@24
                }
                n //@26
            } finally {
                raise Custom::new("m11"); //@27
            };
        }
        (await ready(2)) //@30
    }
    async fn p43_g1(n: i64) -> i64 {
        try {
            try {
                let mut v12: i64 = three((await refuses(n)), three(n, n, n), (await ask(4))); //@31
                if (v12) > 1 { //@45
                    try {
                        let mut i13 = 0;
                        loop {
                            if i13 == 1 { break; }
                            i13 += 1;
                            try {
                                log(32, fails(i13)?); //@32
                                log(33, eval(5)); //@33
                            } except e14: (Custom | Custom) {
                                break;
                            } finally {
                                raise LookupError::new("m15"); //@35
                            }
                        }
                    } except e16: LookupError {
                        caught(39, &e16);
                        raise Custom::new("m17"); //@38
                    } except e18: (ValueError | LookupError) {
                        caught(41, &e18);
                        raise e18.clone(); //@40
                    } finally {
                        log(42, fails(4)?); //@42
                    }
                } else {
                    log(44, eval(5)); //@44
                }
            } finally {
                log(46, eval(3)); //@46
            }
        } except _: ValueError {
            (await ask((await ask(n)))); //@48
        } finally {
            return eval(n); //@49
        }
        fails(n)? //@51
    }
}

#[dunder::coroutine(yields = i64, sends = i64)]
async fn p44_g0(n: i64) -> i64 {
    let mut i1 = 0;
    loop {
        if i1 == 1 { break; }
        i1 += 1;
        for i2 in 0..(three(i1, 3, 5)) % 4 { //@3
            let mut v3: i64 = eval(eval(3)); //@1
            let mut v4: i64 = ask(i1).await; //@2
        }
        if ((stubborn(7).await) < 2) || ((eval(i1)) > 3) { //@5
            log(4, fails(i1)?); //@4
        }
        try_! { {
            for i5 in 0..(eval(i1)) % 4 { //@7
                continue;
            }
            ask(5).await; //@8
            let mut v6: i64 = n; //@9
        } except e7: BaseException {
            try_! { {
                break;
            } except e8 {
                caught(13, &e8);
                p44_g2((1 + n) % 7).await; //@11
                ask(p44_g3(5).await).await; //@12
            } }
        } finally {
            let mut v9: i64 = try_! { {
                continue;
                (i1 + 3) % 7 //@16
            } except e10: BaseException {
                caught(19, &e10);
                raise!(GeneratorExit); //@17
                p44_g3(7).await //@18
            } else {
                stubborn(i1).await; //@20
                p44_g2(4).await //@21
            } };
        } }
    }
    three(4, 5, 3) //@25
}
#[dunder::coroutine(yields = i64, sends = i64)]
async fn p44_g1(n: i64) -> i64 {
    let mut v12: i64 = fails(p44_g3(4).await)?; //@26
    raise!(Cancelled::new(Some("m13".to_owned()))); //@27
    4 //@28
}
#[dunder::coroutine(yields = i64, sends = i64)]
async fn p44_g2(n: i64) -> i64 {
    try_! { {
        let mut i14 = 0;
        loop {
            if i14 == 3 { break; }
            i14 += 1;
            let mut v15: i64 = try_! { {
                try_! { {
                    log(29, i14); //@29
                    try_! { {
                        ask(n).await; //@30
                        let mut i16 = 0;
                        let mut v17: i64 = loop {
                            if i16 == 1 { break 7; }
                            i16 += 1;
                            log(31, three(i16, n, i16)); //@31
                        };
                    } except e18: (LookupError | ValueError) {
                        raise!(e18.clone()); //@33
                    } except e19: Custom {
                        return ask(6).await; //@34
                    } }
                } except _ {
                    stubborn(three(n, n, n)).await; //@36
                } finally {
                    raise!(Cancelled::new(Some("m20".to_owned()))); //@37
                } }
                p44_g3(n).await //@39
            } except e21: Cancelled {
                caught(42, &e21);
                log(40, stubborn(2).await); //@40
                eval(n) //@41
            } except e22: Custom {
                caught(45, &e22);
                raise!(); //@43
                n //@44
            } };
        }
    } finally {
        log(48, eval(n)); //@48
    } }
    eval(n) //@50
}
#[dunder::coroutine(yields = i64, sends = i64)]
async fn p44_g3(n: i64) -> i64 {
    log(51, ask((n + 2) % 7).await); //@51
    return n; //@52
    ask(n).await //@53
}

#[generator(pinned)]
async fn p45_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        eval(n); //@1
        return;
    } finally {
        try_! { {
            async_with! { AsyncManager::new(p45_g1(n).await) as w1 { //@19
                let mut v2: i64 = try_! { {
                    async_with! { AsyncManager::new(eval(w1)) { //@12
                        yield_!(eval(n)); //@2
                        try_! { {
                            eval(n); //@3
                            return;
                            yield_!(ask(n).await); //@4
                            log(5, stubborn(5).await); //@5
                            log(6, n); //@6
                        } except e3: BaseException {
                            log(7, 2); //@7
                        } else {
                            raise!(LookupError::new("m4")); //@8
                        } finally {
                            log(9, ask(n).await); //@9
                            w1; //@10
                            return;
                        } }
                    } }
                    w1 //@13
                } except e5: Custom {
                    4; //@14
                    return;
                    (4 + n) % 7 //@15
                } else {
                    raise!(LookupError::new("m6")); //@16
                    stubborn(w1).await //@17
                } };
            } }
        } except e7: LookupError {
            yield_!(eval(5)); //@20
        } finally {
            raise!(RuntimeError::new("m8"); from ValueError::new("m9")); //@21
        } }
    } }
    eval(n); //@24
}
#[dunder::coroutine(pinned)]
async fn p45_g1(n: i64) -> i64 {
    if ((eval(n)) <= 3) && ((eval(7)) != 0) { //@48
        ask(n).await; //@25
        let mut v10: i64 = try_! { {
            async_with! { AsyncManager::new(eval(n)) { //@43
                let mut v11: i64 = ask(refuses(n).await).await; //@26
                if (v11) == 2 { //@42
                    v11 = v11; //@27
                    let mut v12: i64 = try_! { {
                        for i13 in 0..(ask(v11).await) % 4 { //@29
                            raise!(RuntimeError::new("m14"); from Custom::new("m15")); //@28
                        }
                        n //@30
                    } except e16: (LookupError | Custom) {
                        caught(33, &e16);
                        log(31, (n + n) % 7); //@31
                        eval(n) //@32
                    } except e17: GeneratorExit {
                        caught(36, &e17);
                        log(34, eval(7)); //@34
                        eval(v11) //@35
                    } else {
                        raise!(RuntimeError::new("m18")); //@37
                        fails(v11)? //@38
                    } finally {
                        ask(n).await; //@39
                    } };
                } else {
                    log(41, eval(v11)); //@41
                }
            } }
            eval(n) //@44
        } except _: BaseException {
            return eval(7); //@45
            n //@46
        } };
    }
    eval(n) //@49
}

#[dunder::coroutine(yields = i64, pinned)]
async fn p46_g0(n: i64) -> i64 {
    raise!(Custom::new("m1")); //@1
    p46_g2(4).await; //@2
    n //@3
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p46_g1(n: i64) -> i64 {
    if (eval(n)) != 4 { //@26
        try_! { {
            try_! { {
                let mut v2: i64 = try_! { {
                    log(4, 2); //@4
                    with_! { Manager::new(n), Manager::new(eval(6)) { //@6
                        log(5, 3); //@5
                    } }
                    eval(n) //@7
                } except e3: BaseException {
                    caught(12, &e3);
                    let mut i4 = 0;
                    while i4 < 2 && ((eval(n)) > 2) { //@10
                        i4 += 1;
                        if (p46_g2(5).await) == 2 { //@9
                            ask(ask(n).await).await; //@8
                        }
                    }
                    eval(n) //@11
                } else {
                    stubborn(three(n, n, n)).await; //@13
                    three(0, 5, 7) //@14
                } finally {
                    log(15, 5); //@15
                } };
            } except e5: TypeError {
                caught(18, &e5);
                log(17, n); //@17
            } else {
                p46_g2((n + n) % 7).await; //@19
            } finally {
                ready(0).await; //@20
            } }
        } except e6 {
            caught(23, &e6);
            ask((0 + n) % 7).await; //@22
        } }
    } else {
        raise!(ValueError::new("m7")); //@25
    }
    eval(1) //@27
}
#[dunder::coroutine(yields = i64, pinned)]
async fn p46_g2(n: i64) -> i64 {
    log(28, eval(2)); //@28
    try_! { {
        let mut i8 = 0;
        while i8 < 2 && ((n) < 3) { //@37
            i8 += 1;
            try_! { {
                log(29, 2); //@29
                if (fails(n)?) == 2 { //@33
                    log(30, n); //@30
                } else {
                    ready(eval(i8)).await; //@31
                    raise!(Cancelled::new(Some("m9".to_owned()))); //@32
                }
            } except e10: Cancelled {
                raise!(e10.clone()); //@34
            } except e11 {
                log(35, eval(i8)); //@35
            } }
        }
    } except e12: BaseException {
        caught(39, &e12);
        raise!(ValueError::new("m13")); //@38
    } finally {
        ask(eval(n)).await; //@40
    } }
    eval(n) //@42
}

dunder! {
    async fn p47_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        raise LookupError::new("m1"); //@1
        (yield 1); //@2
        eval(n); //@3
    }
    async fn p47_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        async for i2 in p47_g2((n + n) % 7) { //@13
            async for i3 in Items::new(eval(i2)) { //@7
                (yield fails(n)?); //@4
            } else {
                let mut k4: Option<Exception> = None;
                continue;
            }
            async for i5 in p47_g2((await ask(2))) { //@11
                raise ValueError::new("m6"); //@8
            } else {
                async with aclosing(p47_g2(eval(n))) as a7 { //@10
                    (yield eval(i2)); //@9
                }
            }
        } else {
            raise ValueError::new("m8") from ValueError::new("m9"); //@12
        }
        three(n, n, 2); //@14
    }
    async fn p47_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        async for i10 in Items::new((await ask(n))) { //@16
            break;
        }
        try {
            try {
                raise StopIteration; //@17
            } except e12: Custom {
                try {
                    raise; //@18
                } except e13: LookupError {
                    caught(21, &e13);
                    let mut k14: Option<Exception> = None;
                    eval(4); //@20
                    return;
                } except e15: TypeError {
                    raise; //@22
                } except e16: BaseException {
                    log(23, (await ask(n))); //@23
                }
            } except e17: (StopIteration | StopAsyncIteration) {
                (yield eval(n)); //@25
            } finally {
                (yield (await ask(n))); //@26
            }
        } except e18: TypeError {
            (await ask(n)); //@28
            return;
        }
        n; //@30
    }
}

#[generator]
async fn p48_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    let mut i1 = 0;
    let mut v2: i64 = loop {
        if i1 == 2 { break 4; }
        i1 += 1;
        try_! { {
            if (ask(4).await) > 2 { //@22
                let mut i3 = 0;
                while i3 < 2 && ((6) > 5) { //@21
                    i3 += 1;
                    let mut v4: i64 = try_! { {
                        try_! { {
                            log(1, fails(i3)?); //@1
                            log(2, three(4, i3, n)); //@2
                            let mut k5: Option<Exception> = None;
                            let mut v6: i64 = yield_!(eval(2)); //@4
                        } finally {
                            log(5, i1); //@5
                            log(6, yield_!(fails(4)?)); //@6
                            log(7, (i3 + i3) % 7); //@7
                            continue;
                        } }
                        if !((yield_!(6)) <= 0) { //@12
                            log(10, 5); //@10
                        } else {
                            yield_!(6); //@11
                        }
                        yield_!(n) //@13
                    } except e7: (Cancelled | RuntimeError) {
                        caught(16, &e7);
                        log(14, eval(i3)); //@14
                        fails(i3)? //@15
                    } else {
                        yield_!(fails(i3)?); //@17
                        yield_!(i1) //@18
                    } finally {
                        yield_!(yield_!(n)); //@19
                    } };
                }
            }
        } except e8 {
            caught(24, &e8);
            raise!(); //@23
        } else {
            yield_!(ready(n).await); //@25
        } finally {
            log(26, ask(i1).await); //@26
        } }
    };
    v2; //@29
}
#[generator]
async fn p48_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        if !((n) <= 2) { //@33
            if (refuses(n).await) != 0 { //@31
                raise!(StopIteration); //@30
            }
            yield_!(eval(2)); //@32
        }
        let mut v10: i64 = try_! { {
            async_for! { i11 in Items::new(n) { //@41
                yield_!(i11); //@34
                try_! { {
                    raise!(RuntimeError::new("m12")); //@35
                } except _: ValueError {
                    raise!(Custom::new("m13")); //@36
                } except _: LookupError {
                    raise!(ValueError::new("m14"); from LookupError::new("m15")); //@37
                } finally {
                    yield_!(eval(n)); //@38
                } }
            } else {
                log(40, n); //@40
            } }
            (1 + n) % 7 //@42
        } except e16 {
            caught(45, &e16);
            raise!(); //@43
            eval(n) //@44
        } else {
            yield_!(eval(3)); //@46
            fails(n)? //@47
        } };
    } except _: GeneratorExit {
        yield_!(eval(n)); //@49
    } else {
        raise!(GeneratorExit; from Custom::new("m18")); //@50
    } finally {
        yield_!(stubborn(n).await); //@51
    } }
    eval(0); //@53
}

dunder! {
    async fn p49_g0(n: i64) -> i64 {
        let mut i1 = 0;
        loop {
            if i1 == 3 { break; }
            i1 += 1;
            raise LookupError::new("m2"); //@1
        }
        if (((await ask(1))) <= 3) || ((eval(4)) != 3) { //@29
            async with aclosing(p49_g1((await stubborn(7)))) as a3 { //@28
                try {
                    try {
                        let mut v4: i64 = try {
                            let mut i5 = 0;
                            while i5 < 1 && ((eval(n)) <= 5) { //@7
                                i5 += 1;
                                (await ask((await ask(i5)))); //@3
                                log(4, eval(1)); //@4
                                let mut k6: Option<Exception> = None;
                                log(6, (await a3.clone().__anext__())); //@6
                            }
                            try {
                                return (await stubborn(n)); //@8
                            } finally {
                                let mut v7: i64 = 4; //@9
                            }
                            eval(n) //@11
                        } except e8: BaseException {
                            caught(15, &e8);
                            async for i9 in a3.clone() { //@13
                                (await refuses(eval(n))); //@12
                            }
                            eval(n) //@14
                        } else {
                            raise Custom::new("m10"); //@16
                            eval(7) //@17
                        };
                    } except e11: (TypeError | RuntimeError) {
                        (await ask(eval(6))); //@19
                    } finally {
                        (await stubborn((await ask(n)))); //@20
                    }
                } except e12: Custom {
                    caught(23, &e12);
                    (await stubborn((n + n) % 7)); //@22
                } except e13: BaseException {
                    raise; //@24
                } else {
                    log(25, n); //@25
                } finally {
                    log(26, (await stubborn(n))); //@26
                }
            }
        }
        eval(n) //@30
    }
    async fn p49_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        try {
            async for i14 in Items::new(eval(n)) { //@43
                try {
                    async for i15 in Items::new(i14) { //@38
                        try {
                            let mut i16 = 0;
                            while i16 < 1 && (((i14) < 5) && ((eval(n)) <= 3)) { //@33
                                i16 += 1;
                                log(31, eval(7)); //@31
                                raise ValueError::new("m17"); //@32
                            }
                            log(34, (await ask(three(i14, 5, 2)))); //@34
                        } except e18: RuntimeError {
                            raise; //@35
                        }
                    } else {
                        raise Custom::new("m19"); //@37
                    }
                } except e20: (Custom | ValueError) {
                    caught(40, &e20);
                    log(39, 7); //@39
                } finally {
                    raise ValueError::new("m21") from TypeError::new("m22"); //@41
                }
            }
        } except _: (ValueError | StopIteration) {
            raise LookupError::new("m23"); //@44
        } else {
            log(45, eval(7)); //@45
        }
        (yield 4); //@47
        eval(n); //@48
    }
}

dunder! {
    async fn p50_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        if ((yield 5)) < 0 { //@21
            let mut i1 = 0;
            while i1 < 3 && (((await stubborn(7))) == 1) { //@19
                i1 += 1;
                let mut i2 = 0;
                while i2 < 2 && ((n) > 4) { //@18
                    i2 += 1;
                    try {
                        (yield (await p50_g1(i2))); //@1
                        with Manager::new((await stubborn(n))) { //@13
                            try {
                                log(2, eval(2)); //@2
                                log(3, eval(i2)); //@3
                                log(4, (await ready(n))); //@4
                            } except _: Custom {
                                break;
                            }
                            async for i3 in p50_g2(eval(i1)) { //@10
                                log(7, (yield i1)); //@7
                                log(8, (yield i3)); //@8
                                (yield 7); //@9
                            }
                            for i4 in 0..((await p50_g1(i2))) % 4 { //@12
                                raise RuntimeError::new("m5"); //@11
                            }
                        }
                    } except e6: BaseException {
                        break;
                    } else {
                        (yield three(2, 4, i2)); //@15
                    } finally {
                        (yield (yield 2)); //@16
                    }
                }
            }
        } else {
            raise Cancelled::new(Some("m7".to_owned())) from None; //@20
        }
        (yield n); //@22
    }
    async fn p50_g1(n: i64) -> i64 {
        if (eval(n)) < 2 { //@36
            async with aclosing(p50_g2((await ask(4)))) as a8 { //@35
                try {
                    async for i9 in a8.clone() { //@24
                        raise ValueError::new("m10"); //@23
                    }
                    async with aclosing(p50_g2(eval(0))) as a11 { //@26
                        return (await ask(n)); //@25
                    }
                    if ((n + 7) % 7) == 3 { //@30
                        try {
                            (await stubborn((await stubborn(7)))); //@27
                        } except _: Cancelled {
                            (await stubborn(n)); //@28
                        }
                    }
                } except _: GeneratorExit {
                    (await ask(eval(n))); //@31
                } else {
                    (await ask(n)); //@32
                } finally {
                    raise RuntimeError::new("m12"); //@33
                }
            }
        }
        eval(n) //@37
    }
    async fn p50_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        try {
            log(38, eval((await ask(6)))); //@38
            for i13 in 0..(fails(7)?) % 4 { //@47
                try {
                    async for i14 in Items::new(eval(7)) { //@44
                        try {
                            with Manager::new((await refuses(i14))) as w15 { //@40
                                (yield (await ask(3))); //@39
                            }
                        } except e16: BaseException {
                            caught(42, &e16);
                            (yield eval(4)); //@41
                        }
                    }
                } except e17 {
                    raise e17.clone() from LookupError::new("m18"); //@45
                }
            }
        } except e19: Custom {
            caught(49, &e19);
            raise e19.clone(); //@48
        }
        (n + n) % 7; //@51
    }
}

#[generator(pinned)]
async fn p51_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    n; //@1
    return;
    yield_!(n); //@2
    eval(n); //@3
}
#[generator(pinned)]
async fn p51_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    log(4, three(eval(2), (0 + n) % 7, eval(4))); //@4
    async_for! { i1 in Items::new(fails(n)?) { //@22
        async_with! { AsyncManager::new(i1) as w2 { //@6
            yield_!(eval(6)); //@5
        } }
        for i3 in 0..(7) % 4 { //@20
            try_! { {
                let mut v4: i64 = eval(three(n, n, 7)); //@7
                let mut v5: i64 = try_! { {
                    raise!(RuntimeError::new("m6")); //@8
                    eval(v4) //@9
                } except e7 {
                    caught(12, &e7);
                    log(10, eval(1)); //@10
                    eval(4) //@11
                } finally {
                    log(13, eval(4)); //@13
                } };
            } except e8: ValueError {
                log(15, n); //@15
            } except e9: BaseException {
                caught(17, &e9);
                raise!(); //@16
            } finally {
                yield_!(eval(0)); //@18
            } }
        }
    } else {
        yield_!(eval(3)); //@21
    } }
    ask(n).await; //@23
}

#[dunder::coroutine]
async fn p52_g0(n: i64) -> i64 {
    let mut v1: i64 = (eval(n) + 7) % 7; //@1
    ask((6 + 2) % 7).await; //@2
    try_! { {
        if (fails(4)?) <= 3 { //@4
            return eval(6); //@3
        }
        return (n + n) % 7; //@5
    } except e2: BaseException {
        async_for! { i3 in p52_g3(eval(7)) { //@18
            log(6, (n + n) % 7); //@6
            let mut i4 = 0;
            loop {
                if i4 == 1 { break; }
                i4 += 1;
                async_with! { aclosing(p52_g3(v1)) as a5 { //@15
                    try_! { {
                        let mut k6: Option<Exception> = None;
                    } except _: (Custom | ValueError) {
                        a5.clone().aclose().await; //@8
                        async_with! { aclosing(p52_g3(eval(i3))) as a7 { //@10
                            log(9, eval(2)); //@9
                        } }
                    } except e8: Custom {
                        continue;
                    } except e9: (Custom | RuntimeError) {
                        caught(13, &e9);
                        raise!(e2.clone()); //@12
                    } }
                } }
            }
        } else {
            stubborn(n).await; //@17
        } }
    } }
    (4 + v1) % 7 //@20
}
#[dunder::coroutine]
async fn p52_g1(n: i64) -> i64 {
    async_with! { aclosing(p52_g3(eval(n))) as a10, aclosing(p52_g3(4)) as a11 { //@33
        let mut i12 = 0;
        while i12 < 3 && (!((ask(n).await) < 2)) { //@32
            i12 += 1;
            async_for! { i13 in p52_g3(eval(i12)) { //@31
                let mut i14 = 0;
                loop {
                    if i14 == 2 { break; }
                    i14 += 1;
                    let mut k15: Option<Exception> = None;
                    try_! { {
                        let mut v16: i64 = try_! { {
                            log(22, eval(n)); //@22
                            three(0, n, 4) //@23
                        } finally {
                            p52_g2(ask(i13).await).await; //@24
                        } };
                    } except e17: Custom {
                        caught(27, &e17);
                        raise!(ValueError::new("m18")); //@26
                    } finally {
                        log(28, eval(i12)); //@28
                    } }
                }
            } }
        }
    } }
    p52_g2(n).await //@34
}
#[dunder::coroutine]
async fn p52_g2(n: i64) -> i64 {
    async_for! { i19 in Items::new(n) { //@36
        ask(eval(n)).await; //@35
    } }
    let mut v20: i64 = eval(4); //@37
    return ask(v20).await; //@38
    ask(n).await //@39
}
#[generator]
async fn p52_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    log(40, (stubborn(n).await + fails(n)?) % 7); //@40
    let mut v21: i64 = try_! { {
        try_! { {
            try_! { {
                try_! { {
                    async_for! { i22 in Items::new(eval(n)) { //@49
                        async_for! { i23 in Items::new(ask(1).await) { //@42
                            log(41, i22); //@41
                        } }
                        try_! { {
                            break;
                        } except _: (StopAsyncIteration | Custom) {
                            yield_!(n); //@44
                        } except e24: Custom {
                            raise!(e24.clone()); //@45
                        } except e25 {
                            yield_!(eval(7)); //@46
                        } else {
                            raise!(LookupError::new("m26")); //@47
                        } }
                    } }
                } finally {
                    yield_!(n); //@50
                } }
            } except _ {
                log(52, 0); //@52
            } finally {
                yield_!(n); //@53
            } }
        } except e27: BaseException {
            caught(56, &e27);
            log(55, eval(4)); //@55
        } }
        eval(3) //@58
    } except e28: BaseException {
        n; //@59
        return;
        ask(n).await //@60
    } };
    v21; //@62
}

dunder! {
    async fn p53_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        log(1, n); //@1
        async for i1 in p53_g2((3 + n) % 7) { //@22
            try {
                (yield (await p53_g1(7))); //@2
                try {
                    continue;
                } finally {
                    let mut i2 = 0;
                    let mut v3: i64 = loop {
                        if i2 == 1 { break 5; }
                        i2 += 1;
                        log(4, 4); //@4
                        try {
                            try {
                                log(5, eval(3)); //@5
                                log(6, three(2, n, n)); //@6
                            } except _: Cancelled {
                                log(7, (await stubborn(n))); //@7
                                log(8, (await refuses((await stubborn(i1))))); //@8
                            } except e4: BaseException {
                                caught(11, &e4);
                                (yield (await ask(n))); //@9
                                log(10, eval(1)); //@10
                            } finally {
                                (yield (await p53_g1(i1))); //@12
                            }
                        } except e5 {
                            (yield eval(i2)); //@14
                        }
                    };
                }
            } except _: BaseException {
                (yield three(1, n, 4)); //@18
            } finally {
                log(19, eval(5)); //@19
            }
        } else {
            (yield fails(3)?); //@21
        }
        eval(2); //@23
    }
    async fn p53_g1(n: i64) -> i64 {
        async with aclosing(p53_g2(fails(7)?)) as a6 { //@45
            log(24, (await a6.clone().__anext__())); //@24
            try {
                try {
                    let mut v7: i64 = try {
                        let mut v8: i64 = try {
                            with Manager::new((1 + n) % 7) as w9, Manager::new((4 + 2) % 7) as w10 { //@27
                                let mut k11: Option<Exception> = None;
                                (await stubborn(n)); //@26
                            }
                            n //@28
                        } finally {
                            (await ask(eval(n))); //@29
                        };
                        eval(v8) //@31
                    } except e12 {
                        caught(34, &e12);
                        log(32, three(n, 5, n)); //@32
                        eval(3) //@33
                    } finally {
                        (await ask((await stubborn(n)))); //@35
                    };
                } except e13 {
                    caught(38, &e13);
                    (await ready((await ask(4)))); //@37
                }
            } except e14 {
                caught(41, &e14);
                (await ready(eval(1))); //@40
            } else {
                return 3; //@42
            } finally {
                (await ask(eval(6))); //@43
            }
        }
        (n + n) % 7 //@46
    }
    async fn p53_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        (yield eval(n)); //@47
        async for i15 in Items::new(eval(2)) { //@56
            with Manager::new(eval(n)) { //@50
                log(48, fails(eval(n))?); //@48
                log(49, n); //@49
            }
            try {
                (yield 5); //@51
            } except e16 {
                caught(53, &e16);
                log(52, (await ask((3 + n) % 7))); //@52
            }
        } else {
            let mut v17: i64 = (await ready(three(n, 7, 6))); //@55
        }
        (await ask(2)); //@57
    }
}

dunder! {
    #![coroutine(yields = i64)]
    async fn p54_g0(n: i64) -> i64 {
        raise LookupError::new("m1"); //@1
        (await p54_g3(2)); //@2
        (n + n) % 7 //@3
    }
    async fn p54_g1(n: i64) -> i64 {
        for i2 in 0..(eval(7)) % 4 { //@15
            if ((eval(7)) != 2) || ((eval(i2)) <= 2) { //@14
                let mut v3: i64 = 1; //@4
                if (eval(v3)) < 1 { //@13
                    let mut v4: i64 = try {
                        if (eval(1)) == 4 { //@7
                            continue;
                        } else {
                            raise Cancelled::new(Some("m5".to_owned())); //@6
                        }
                        log(8, (n + eval(4)) % 7); //@8
                        (await ask(n)) //@9
                    } except e6 {
                        (await p54_g2(three(i2, i2, i2))); //@10
                        eval(v3) //@11
                    };
                }
            }
        }
        eval(n) //@16
    }
    async fn p54_g2(n: i64) -> i64 {
        let mut v7: i64 = eval(2); //@17
        raise LookupError::new("m8"); //@18
        (await ask(2)); //@19
        (4 + 4) % 7 //@20
    }
    async fn p54_g3(n: i64) -> i64 {
        try {
            log(21, n); //@21
            with Manager::new((n + n) % 7), Manager::new((await ask(n))) as w9 { //@34
                let mut i10 = 0;
                loop {
                    if i10 == 3 { break; }
                    i10 += 1;
                    let mut i11 = 0;
                    loop {
                        if i11 == 1 { break; }
                        i11 += 1;
                        try {
                            let mut v12: i64 = try {
                                log(22, w9); //@22
                                let mut v13: i64 = w9; //@23
                                eval(v13) //@24
                            } except e14: Cancelled {
                                caught(27, &e14);
                                continue;
                                eval(2) //@26
                            } finally {
                                (await ask(eval(n))); //@28
                            };
                        } finally {
                            raise Custom::new("m15") from StopAsyncIteration; //@30
                        }
                    }
                }
            }
        } except e17 {
            caught(36, &e17);
            raise e17.clone(); //@35
        } finally {
            raise RuntimeError::new("m18"); //@37
        }
        n //@39
    }
}

dunder! {
    async fn p55_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        let mut i1 = 0;
        while i1 < 3 && ((n) != 1) { //@28
            i1 += 1;
            try {
                (yield (await ask(n))); //@1
                break;
            } except e2 {
                caught(25, &e2);
                try {
                    try {
                        try {
                            raise Cancelled::new(Some("m3".to_owned())) from Custom::new("m4"); //@3
                        } except e5: ValueError {
                            caught(13, &e5);
                            try {
                                log(4, eval(n)); //@4
                                continue;
                            } finally {
                                log(6, eval(i1)); //@6
                                log(7, eval(i1)); //@7
                                log(8, 1); //@8
                                (yield (await ask(4))); //@9
                            }
                            with Manager::new(eval(n)), Manager::new((yield i1)) { //@12
                                log(11, (await ask(i1))); //@11
                            }
                        } else {
                            raise e2.clone(); //@14
                        }
                    } except e6: Custom {
                        caught(17, &e6);
                        log(16, (yield i1)); //@16
                    } except _: (RuntimeError | StopIteration) {
                        log(18, (yield 7)); //@18
                    }
                } except e7: RuntimeError {
                    caught(21, &e7);
                    raise RuntimeError::new("m8"); //@20
                } except e9 {
                    (yield (yield n)); //@22
                } finally {
                    raise Cancelled::new(Some("m10".to_owned())) from e2.clone(); //@23
                }
            } finally {
                (yield 7); //@26
            }
        }
        (yield n); //@29
    }
    async fn p55_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        log(30, (await ask(eval(n)))); //@30
        (yield three(n, 1, n)); //@31
        try {
            try {
                try {
                    log(32, (eval(n) + eval(0)) % 7); //@32
                } except _: (Custom | GeneratorExit) {
                    raise; //@33
                } else {
                    let mut v11: i64 = eval(n); //@34
                    raise Custom::new("m12"); //@35
                }
            } except _: (LookupError | ValueError) {
                raise; //@37
            } finally {
                raise RuntimeError::new("m13") from Custom::new("m14"); //@38
            }
        } except e15: BaseException {
            (yield n); //@40
        } finally {
            log(41, 3); //@41
        }
        three(n, n, n); //@43
    }
}

dunder! {
    async fn p56_g0(n: i64) -> i64 {
        try {
            (await p56_g1((n + n) % 7)); //@1
            raise Custom::new("m1"); //@2
        } except e2 {
            caught(29, &e2);
            try {
                for i3 in 0..(n) % 4 { //@4
                    raise GeneratorExit; //@3
                }
                with Manager::new(eval(n)) { //@23
                    if (n) < 5 { //@22
                        try {
                            let mut v5: i64 = try {
                                log(5, (await stubborn(n))); //@5
                                caught(6, &e2);
                                log(7, n); //@7
                                raise Custom::new("m6") from ValueError::new("m7"); //@8
                                (await refuses(n)) //@9
                            } except e8: StopIteration {
                                caught(13, &e8);
                                note(&e2, "note 9");
                                raise LookupError::new("m10"); //@11
                                n //@12
                            } except e11: BaseException {
                                caught(16, &e11);
                                (await p56_g1(6)); //@14
                                eval(2) //@15
                            };
                        } except e12 {
                            caught(19, &e12);
                            (await stubborn(0)); //@18
                        } finally {
                            (await ask(fails(6)?)); //@20
                        }
                    }
                }
            } except e13: LookupError {
                (await p56_g1(eval(7))); //@24
            } except e14: (LookupError | ValueError) {
                log(25, (await ask(n))); //@25
            } except e15: (ValueError | Custom) {
                return (n + 4) % 7; //@26
            } finally {
                raise LookupError::new("m16"); //@27
            }
        }
        eval(n) //@31
    }
    async fn p56_g1(n: i64) -> i64 {
        async for i17 in Items::new(6) { //@41
            let mut i18 = 0;
            let mut v19: i64 = loop {
                if i18 == 3 { break 3; }
                i18 += 1;
                try {
                    let mut v20: i64 = i18; //@32
                } except e21: BaseException {
                    caught(34, &e21);
                    (await stubborn(fails(n)?)); //@33
                } finally {
                    raise ValueError::new("m22"); //@35
                }
                continue;
            };
            log(39, eval(fails(n)?)); //@39
            v19 = (await refuses(eval(n))); //@40
        }
        fails(n)? //@42
    }
    async fn p56_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        log(43, 2); //@43
        async for i23 in Items::new(5) { //@45
            raise ValueError::new("m24"); //@44
        }
        async for i25 in Items::new(fails(n)?) { //@47
            raise Custom::new("m26"); //@46
        }
        async for i27 in Items::new((await ask(n))) { //@61
            (yield (await ask(4))); //@48
            try {
                let mut v28: i64 = try {
                    raise LookupError::new("m29") from ValueError::new("m30"); //@49
                    i27 //@50
                } except _: BaseException {
                    (yield i27); //@51
                    6 //@52
                } finally {
                    (yield eval(1)); //@53
                };
            } except e31: ValueError {
                log(55, (await ask(i27))); //@55
            } except e32: ValueError {
                caught(57, &e32);
                log(56, eval(n)); //@56
            } except _: ValueError {
                raise GeneratorExit from None; //@58
            }
        } else {
            eval(n); //@60
            return;
        }
        eval(1); //@62
    }
}

#[dunder::coroutine]
async fn p57_g0(n: i64) -> i64 {
    ask(eval(n)).await; //@1
    log(2, 7); //@2
    try_! { {
        let mut i1 = 0;
        while i1 < 1 && ((eval(n)) < 2) { //@23
            i1 += 1;
            try_! { {
                try_! { {
                    let mut v2: i64 = eval(eval(1)); //@3
                    with_! { Manager::new(fails(v2)?) { //@18
                        try_! { {
                            log(4, (n + 0) % 7); //@4
                        } except e3: BaseException {
                            caught(8, &e3);
                            v2 = v2; //@5
                            log(6, eval(i1)); //@6
                            ask(i1).await; //@7
                        } }
                        try_! { {
                            log(10, three(4, i1, 3)); //@10
                            ask(ask(v2).await).await; //@11
                        } except e4: LookupError {
                            caught(13, &e4);
                            log(12, ask(n).await); //@12
                        } except e5: (LookupError | Cancelled) {
                            caught(15, &e5);
                            raise!(ValueError::new("m6")); //@14
                        } finally {
                            ask(eval(n)).await; //@16
                        } }
                    } }
                } finally {
                    raise!(ValueError::new("m7")); //@19
                } }
            } finally {
                continue;
            } }
        }
    } except e8: ValueError {
        ready(eval(n)).await; //@24
    } }
    stubborn(5).await //@26
}
#[generator]
async fn p57_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        eval(0); //@27
        return;
    } except e9: (ValueError | Custom) {
        caught(38, &e9);
        async_for! { i10 in p57_g2(eval(n)) { //@37
            try_! { {
                yield_!(i10); //@28
            } finally {
                with_! { Manager::new(eval(3)) { //@35
                    try_! { {
                        try_! { {
                            log(29, 2); //@29
                        } finally {
                            raise!(e9.clone()); //@30
                        } }
                    } except e11: Custom {
                        break;
                    } finally {
                        break;
                    } }
                } }
            } }
        } }
    } }
    2; //@40
}
#[generator]
async fn p57_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    log(41, 4); //@41
    try_! { {
        try_! { {
            log(42, eval(eval(n))); //@42
            if (n) > 4 { //@58
                let mut v12: i64 = try_! { {
                    let mut v13: i64 = try_! { {
                        async_with! { AsyncManager::new(ask(2).await) as w14 { //@44
                            yield_!(eval(0)); //@43
                        } }
                        ask(n).await //@45
                    } except e15 {
                        caught(48, &e15);
                        raise!(); //@46
                        ask(n).await //@47
                    } else {
                        raise!(StopAsyncIteration; from ValueError::new("m17")); //@49
                        ask(n).await //@50
                    } };
                    ask(0).await //@52
                } except e18: RuntimeError {
                    log(53, ask(n).await); //@53
                    three(n, n, n) //@54
                } finally {
                    yield_!(fails(n)?); //@55
                } };
            } else {
                yield_!(ready(n).await); //@57
            }
        } except e19: LookupError {
            caught(60, &e19);
            raise!(); //@59
        } }
    } except e20: BaseException {
        caught(63, &e20);
        7; //@62
        return;
    } finally {
        raise!(TypeError::new("m21"); from TypeError::new("m22")); //@64
    } }
    (n + n) % 7; //@66
}

#[dunder::coroutine]
async fn p58_g0(n: i64) -> i64 {
    async_for! { i1 in Items::new(ready(n).await) { //@17
        with_! { Manager::new(3) { //@16
            async_for! { i2 in Items::new(stubborn(7).await) { //@15
                async_with! { AsyncManager::new(eval(1)) { //@14
                    ask(fails(i2)?).await; //@1
                    async_for! { i3 in Items::new(5) { //@13
                        let mut v4: i64 = try_! { {
                            log(2, (n + n) % 7); //@2
                            log(3, p58_g1(1).await); //@3
                            let mut k5: Option<Exception> = None;
                            stubborn(5).await //@5
                        } finally {
                            log(6, 2); //@6
                            log(7, 1); //@7
                            log(8, eval(ask(i2).await)); //@8
                        } };
                        if (eval(4)) < 2 { //@12
                            log(10, refuses(0).await); //@10
                            log(11, eval(7)); //@11
                        }
                    } }
                } }
            } }
        } }
    } }
    eval(n) //@18
}
#[dunder::coroutine]
async fn p58_g1(n: i64) -> i64 {
    async_for! { i6 in Items::new(4) { //@35
        async_for! { i7 in Items::new(0) { //@34
            if (stubborn(n).await) != 2 { //@33
                async_for! { i8 in Items::new(3) { //@32
                    try_! { {
                        let mut v9: i64 = try_! { {
                            log(19, eval(ask(4).await)); //@19
                            raise!(Custom::new("m10")); //@20
                            0 //@21
                        } except e11: (ValueError | GeneratorExit) {
                            caught(24, &e11);
                            log(22, 7); //@22
                            eval(n) //@23
                        } except e12 {
                            caught(27, &e12);
                            ready(i7).await; //@25
                            ask(i8).await //@26
                        } };
                    } except _: Custom {
                        log(29, 1); //@29
                    } finally {
                        log(30, refuses(7).await); //@30
                    } }
                } }
            }
        } }
    } }
    (n + n) % 7 //@36
}

#[generator(pinned)]
async fn p59_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    raise!(GeneratorExit; from None); //@1
    yield_!(4); //@2
    three(1, n, n); //@3
}
#[dunder::coroutine(pinned)]
async fn p59_g1(n: i64) -> i64 {
    try_! { {
        try_! { {
            try_! { {
                ask(fails(n)?).await; //@4
                let mut k2: Option<Exception> = None;
                with_! { Manager::new(eval(5)) { //@12
                    try_! { {
                        ask(6).await; //@6
                        return 4; //@7
                    } except e3 {
                        caught(9, &e3);
                        raise!(RuntimeError::new("m4")); //@8
                    } finally {
                        raise!(ValueError::new("m5")); //@10
                    } }
                } }
            } except _: BaseException {
                raise!(LookupError::new("m6")); //@13
            } }
        } except e7: BaseException {
            caught(16, &e7);
            stubborn(eval(n)).await; //@15
        } }
    } finally {
        raise!(ValueError::new("m8")); //@18
    } }
    ask(n).await //@20
}

#[dunder::coroutine(yields = i64)]
async fn p60_g0(n: i64) -> i64 {
    with_! { Manager::new(fails(n)?) { //@30
        let mut v1: i64 = try_! { {
            let mut v2: i64 = try_! { {
                raise!(TypeError::new("m3"); from None); //@1
                p60_g3(n).await //@2
            } except e4 {
                caught(5, &e4);
                raise!(); //@3
                eval(5) //@4
            } };
            if ((eval(0)) < 2) || ((eval(v2)) <= 0) { //@25
                try_! { {
                    try_! { {
                        return p60_g1(n).await; //@7
                        try_! { {
                            log(8, eval(0)); //@8
                            ask(p60_g2(6).await).await; //@9
                            log(10, n); //@10
                            ask(ready(6).await).await; //@11
                        } finally {
                            log(12, eval(stubborn(n).await)); //@12
                        } }
                        with_! { Manager::new(p60_g1(6).await) as w5, Manager::new(p60_g3(1).await) as w6 { //@15
                            return w5; //@14
                        } }
                    } except e7 {
                        caught(17, &e7);
                        raise!(Custom::new("m8")); //@16
                    } else {
                        raise!(LookupError::new("m9")); //@18
                    } }
                } except e10: StopIteration {
                    caught(21, &e10);
                    raise!(Custom::new("m11")); //@20
                } else {
                    raise!(ValueError::new("m12")); //@22
                } finally {
                    raise!(RuntimeError::new("m13")); //@23
                } }
            }
            eval(n) //@26
        } except e14: (Cancelled | RuntimeError) {
            return eval(n); //@27
            three(1, n, 7) //@28
        } };
    } }
    eval(5) //@31
}
#[dunder::coroutine(yields = i64)]
async fn p60_g1(n: i64) -> i64 {
    let mut v15: i64 = eval(fails(n)?); //@32
    try_! { {
        let mut v16: i64 = eval(n); //@33
        ask((v16 + n) % 7).await; //@34
        for i17 in 0..(three(v16, v15, v16)) % 4 { //@47
            let mut i18 = 0;
            loop {
                if i18 == 3 { break; }
                i18 += 1;
                with_! { Manager::new(v16), Manager::new(eval(i17)) as w19 { //@45
                    try_! { {
                        let mut v20: i64 = try_! { {
                            log(35, fails(i18)?); //@35
                            eval(5) //@36
                        } except e21: BaseException {
                            caught(39, &e21);
                            refuses(eval(5)).await; //@37
                            eval(i18) //@38
                        } finally {
                            stubborn(eval(i17)).await; //@40
                        } };
                    } except e22: BaseException {
                        caught(43, &e22);
                        log(42, ask(5).await); //@42
                    } }
                } }
            }
        }
    } except _: (TypeError | LookupError) {
        log(48, p60_g3(4).await); //@48
    } }
    eval(2) //@50
}
#[dunder::coroutine(yields = i64)]
async fn p60_g2(n: i64) -> i64 {
    let mut k23: Option<Exception> = None;
    let mut v24: i64 = try_! { {
        stubborn(eval(n)).await; //@52
        let mut v25: i64 = 3; //@53
        for i26 in 0..((n + 7) % 7) % 4 { //@70
            try_! { {
                let mut i27 = 0;
                while i27 < 2 && ((((v25 + n) % 7) <= 0) || ((eval(n)) <= 3)) { //@66
                    i27 += 1;
                    let mut v28: i64 = try_! { {
                        try_! { {
                            ask(stubborn(i26).await).await; //@54
                        } except e29: RuntimeError {
                            caught(56, &e29);
                            p60_g3(eval(v25)).await; //@55
                        } finally {
                            log(57, eval(5)); //@57
                        } }
                        ready(i27).await //@59
                    } except e30 {
                        caught(62, &e30);
                        log(60, eval(4)); //@60
                        n //@61
                    } else {
                        raise!(ValueError::new("m31")); //@63
                        eval(6) //@64
                    } };
                }
            } except e32: Custom {
                caught(68, &e32);
                log(67, eval(v25)); //@67
            } }
        }
        ready(v25).await //@71
    } except e33: BaseException {
        raise!(); //@72
        fails(3)? //@73
    } };
    eval(0) //@75
}
#[dunder::coroutine(yields = i64)]
async fn p60_g3(n: i64) -> i64 {
    let mut v34: i64 = try_! { {
        if (eval(n)) == 3 { //@95
            try_! { {
                try_! { {
                    try_! { {
                        try_! { {
                            log(76, n); //@76
                            log(77, ask(n).await); //@77
                            log(78, 5); //@78
                        } except e35: LookupError {
                            log(79, refuses(5).await); //@79
                        } else {
                            ready(eval(3)).await; //@80
                        } finally {
                            raise!(ValueError::new("m36")); //@81
                        } }
                    } except e37: GeneratorExit {
                        raise!(LookupError::new("m38"); from e37.clone()); //@83
                    } except e39 {
                        caught(85, &e39);
                        raise!(e39.clone()); //@84
                    } }
                } except e40: GeneratorExit {
                    caught(88, &e40);
                    raise!(RuntimeError::new("m41")); //@87
                } finally {
                    ask(n).await; //@89
                } }
            } except e42: (ValueError | ValueError) {
                caught(92, &e42);
                return eval(n); //@91
            } except _: (ValueError | ValueError) {
                return eval(n); //@93
            } }
        }
        eval(n) //@96
    } except e43: (StopAsyncIteration | Custom) {
        caught(99, &e43);
        ask(stubborn(n).await).await; //@97
        three(n, n, n) //@98
    } except e44: (ValueError | TypeError) {
        stubborn(eval(n)).await; //@100
        (n + n) % 7 //@101
    } };
    (3 + 3) % 7 //@103
}

#[dunder::coroutine(pinned)]
async fn p61_g0(n: i64) -> i64 {
    raise!(RuntimeError::new("m1")); //@1
    ask(n).await; //@2
    eval(1) //@3
}
#[dunder::coroutine(pinned)]
async fn p61_g1(n: i64) -> i64 {
    async_with! { AsyncManager::new(fails(n)?) { //@15
        async_for! { i2 in p61_g2(eval(6)) { //@14
            p61_g3(eval(i2)).await; //@4
            for i3 in 0..(p61_g3(1).await) % 4 { //@12
                try_! { {
                    if ((ready(i2).await) == 2) || ((4) == 3) { //@8
                        if (eval(i2)) != 1 { //@7
                            log(5, eval(0)); //@5
                            log(6, p61_g3(1).await); //@6
                        }
                    }
                } except _: BaseException {
                    stubborn(stubborn(4).await).await; //@9
                } else {
                    raise!(ValueError::new("m4")); //@10
                } }
            }
        } else {
            raise!(ValueError::new("m5"); from None); //@13
        } }
    } }
    three(n, 7, n) //@16
}
#[generator(pinned)]
async fn p61_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    for i6 in 0..(ready(n).await) % 4 { //@19
        log(17, 5); //@17
        log(18, fails(eval(n))?); //@18
    }
    yield_!(p61_g3(n).await); //@20
    let mut v7: i64 = try_! { {
        if (ready(n).await) == 5 { //@27
            let mut v8: i64 = eval(p61_g3(n).await); //@21
            let mut k9: Option<Exception> = None;
        } else {
            try_! { {
                raise!(TypeError::new("m10")); //@23
            } except e11: (ValueError | LookupError) {
                yield_!(eval(0)); //@24
            } finally {
                yield_!(p61_g3(6).await); //@25
            } }
        }
        three(n, n, 2) //@28
    } finally {
        yield_!(eval(4)); //@29
    } };
    eval(n); //@31
}
#[dunder::coroutine(pinned)]
async fn p61_g3(n: i64) -> i64 {
    log(32, n); //@32
    try_! { {
        if (fails(n)?) < 2 { //@40
            for i12 in 0..(eval(n)) % 4 { //@34
                raise!(TypeError::new("m13")); //@33
            }
            with_! { Manager::new(7) as w14 { //@39
                let mut i15 = 0;
                while i15 < 1 && ((eval(w14)) <= 1) { //@38
                    i15 += 1;
                    async_with! { AsyncManager::new(three(i15, w14, i15)) { //@37
                        async_with! { AsyncManager::new(stubborn(2).await) { //@36
                            ask(ask(w14).await).await; //@35
                        } }
                    } }
                }
            } }
        }
    } except e16 {
        caught(42, &e16);
        ask((4 + n) % 7).await; //@41
    } }
    fails(0)? //@44
}

dunder! {
    #![coroutine(yields = i64)]
    async fn p62_g0(n: i64) -> i64 {
        return eval(4); //@1
        (await refuses(n)); //@2
        (await ask(n)) //@3
    }
    async fn p62_g1(n: i64) -> i64 {
        let mut v1: i64 = try {
            try {
                let mut v2: i64 = try {
                    let mut k3: Option<Exception> = None;
                    try {
                        log(5, fails(n)?); //@5
                        (await p62_g2(eval(n))); //@6
                        let mut v4: i64 = try {
                            return eval(n); //@7
                            2 //@8
                        } except e5: Cancelled {
                            (await ask(n)); //@9
                            (await p62_g2(n)) //@10
                        } except e6: BaseException {
                            caught(13, &e6);
                            log(11, fails(n)?); //@11
                            n //@12
                        } finally {
                            return eval(n); //@14
                        };
                    } finally {
                        log(16, eval(0)); //@16
                    }
                    eval(n) //@18
                } except e7: (RuntimeError | TypeError) {
                    caught(21, &e7);
                    log(19, (await p62_g2(5))); //@19
                    eval(n) //@20
                } except _: (RuntimeError | TypeError) {
                    raise Custom::new("m8"); //@22
                    3 //@23
                } finally {
                    raise StopIteration; //@24
                };
            } except e10: BaseException {
                caught(27, &e10);
                (await p62_g2((n + n) % 7)); //@26
            } finally {
                raise Custom::new("m11"); //@28
            }
            (await stubborn(n)) //@30
        } except e12 {
            log(31, eval(n)); //@31
            three(2, 6, 0) //@32
        } else {
            log(33, eval(n)); //@33
            n //@34
        };
        (6 + v1) % 7 //@36
    }
    async fn p62_g2(n: i64) -> i64 {
        log(37, n); //@37
        try {
            try {
                if (three(2, n, n)) == 3 { //@46
                    log(38, eval((await stubborn(n)))); //@38
                    raise StopIteration from LookupError::new("m14"); //@39
                } else {
                    log(40, n); //@40
                    try {
                        log(41, (await stubborn(eval(n)))); //@41
                    } except e15: (ValueError | ValueError) {
                        caught(43, &e15);
                        raise LookupError::new("m16"); //@42
                    } finally {
                        raise GeneratorExit; //@44
                    }
                }
            } except e18: (ValueError | LookupError) {
                caught(48, &e18);
                (await ask(eval(n))); //@47
            }
        } except e19: BaseException {
            caught(51, &e19);
            (await ready(eval(1))); //@50
        } else {
            (await stubborn(1)); //@52
        }
        n //@54
    }
}

#[dunder::coroutine(yields = i64)]
async fn p63_g0(n: i64) -> i64 {
    try_! { {
        let mut v1: i64 = try_! { {
            try_! { {
                try_! { {
                    for i2 in 0..(n) % 4 { //@2
                        break;
                    }
                    raise!(Custom::new("m3")); //@3
                } except _: RuntimeError {
                    log(4, p63_g3(p63_g3(n).await).await); //@4
                } except e4: BaseException {
                    return eval(n); //@5
                } }
                let mut v5: i64 = try_! { {
                    let mut i6 = 0;
                    let mut v7: i64 = loop {
                        if i6 == 3 { break 1; }
                        i6 += 1;
                        try_! { {
                            log(7, 5); //@7
                            log(8, eval(7)); //@8
                            log(9, p63_g1(i6).await); //@9
                            log(10, p63_g3(n).await); //@10
                        } except e8: Custom {
                            caught(12, &e8);
                            log(11, eval(i6)); //@11
                        } except e9: (TypeError | Cancelled) {
                            caught(14, &e9);
                            break fails(i6)?; //@13
                        } except e10: ValueError {
                            p63_g3(eval(n)).await; //@15
                        } }
                    };
                    n //@18
                } except e11: Custom {
                    raise!(); //@19
                    stubborn(n).await //@20
                } finally {
                    p63_g3(eval(n)).await; //@21
                } };
            } except e12: TypeError {
                caught(24, &e12);
                log(23, eval(n)); //@23
            } except _: BaseException {
                raise!(); //@25
            } }
            (5 + n) % 7 //@27
        } finally {
            p63_g1(eval(4)).await; //@28
        } };
    } except e13: ValueError {
        caught(31, &e13);
        p63_g1((1 + n) % 7).await; //@30
    } finally {
        log(32, eval(n)); //@32
    } }
    fails(n)? //@34
}
#[dunder::coroutine(yields = i64)]
async fn p63_g1(n: i64) -> i64 {
    let mut v14: i64 = try_! { {
        return eval(n); //@35
        n //@36
    } finally {
        if (stubborn(n).await) == 4 { //@46
            with_! { Manager::new(ask(6).await), Manager::new(n) as w15 { //@45
                let mut v16: i64 = p63_g2(eval(6)).await; //@37
                stubborn(eval(v16)).await; //@38
                let mut v17: i64 = eval(3); //@39
                try_! { {
                    log(40, 7); //@40
                } except e18 {
                    caught(42, &e18);
                    log(41, 3); //@41
                } else {
                    raise!(Custom::new("m19")); //@43
                } }
            } }
        }
    } };
    three(n, 7, v14) //@48
}
#[dunder::coroutine(yields = i64)]
async fn p63_g2(n: i64) -> i64 {
    p63_g3((n + n) % 7).await; //@49
    try_! { {
        with_! { Manager::new(p63_g3(n).await) { //@62
            log(50, 4); //@50
            let mut i20 = 0;
            while i20 < 1 && ((eval(0)) < 5) { //@61
                i20 += 1;
                log(51, n); //@51
                log(52, i20); //@52
                let mut i21 = 0;
                loop {
                    if i21 == 1 { break; }
                    i21 += 1;
                    try_! { {
                        raise!(ValueError::new("m22")); //@53
                    } except e23: LookupError {
                        caught(55, &e23);
                        p63_g3(eval(2)).await; //@54
                    } except e24: RuntimeError {
                        refuses(eval(i21)).await; //@56
                    } except e25: TypeError {
                        caught(58, &e25);
                        return eval(7); //@57
                    } }
                }
            }
        } }
    } except e26: LookupError {
        p63_g3(eval(n)).await; //@63
    } except e27 {
        caught(65, &e27);
        raise!(e27.clone(); from None); //@64
    } }
    4 //@67
}
#[dunder::coroutine(yields = i64)]
async fn p63_g3(n: i64) -> i64 {
    ask(three(n, n, n)).await; //@68
    try_! { {
        ask(4).await; //@69
        let mut v28: i64 = try_! { {
            log(70, 1); //@70
            let mut i29 = 0;
            while i29 < 1 && ((eval(0)) != 0) { //@76
                i29 += 1;
                try_! { {
                    let mut k30: Option<Exception> = None;
                } except e31: ValueError {
                    caught(73, &e31);
                    log(72, eval(ask(1).await)); //@72
                } finally {
                    raise!(Custom::new("m32")); //@74
                } }
            }
            three(n, n, n) //@77
        } except e33 {
            caught(80, &e33);
            ask(n).await; //@78
            three(0, n, n) //@79
        } };
    } except e34: (Custom | ValueError) {
        caught(83, &e34);
        return ask(n).await; //@82
    } except e35 {
        ready(ready(n).await).await; //@84
    } }
    three(7, n, 0) //@86
}

#[generator(pinned)]
async fn p64_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    async_for! { i1 in p64_g3(n) { //@25
        try_! { {
            try_! { {
                try_! { {
                    yield_!(0); //@1
                    raise!(ValueError::new("m2"); from Custom::new("m3")); //@2
                } finally {
                    log(3, yield_!(p64_g1(i1).await)); //@3
                    async_for! { i4 in Items::new(fails(7)?) { //@14
                        let mut k5: Option<Exception> = None;
                        let mut v6: i64 = refuses(fails(i1)?).await; //@5
                        if (eval(1)) < 0 { //@7
                            let mut v7: i64 = three(ready(0).await, v6, eval(1)); //@6
                        }
                        break;
                    } else {
                        log(9, 2); //@9
                        try_! { {
                            log(10, stubborn(n).await); //@10
                        } except e8: Custom {
                            yield_!(eval(i1)); //@11
                        } else {
                            raise!(Custom::new("m9")); //@12
                        } }
                    } }
                } }
            } except _: GeneratorExit {
                yield_!(eval(i1)); //@16
            } except e10: (RuntimeError | LookupError) {
                yield_!(i1); //@17
                return;
            } finally {
                log(18, eval(i1)); //@18
            } }
        } except e11: ValueError {
            caught(21, &e11);
            yield_!(yield_!(i1)); //@20
        } else {
            yield_!(i1); //@22
        } }
    } else {
        log(24, yield_!(n)); //@24
    } }
    ready(3).await; //@26
}
#[dunder::coroutine(pinned)]
async fn p64_g1(n: i64) -> i64 {
    async_for! { i12 in p64_g2(fails(4)?) { //@47
        try_! { {
            async_for! { i13 in Items::new(eval(4)) { //@40
                try_! { {
                    ask(eval(i13)).await; //@27
                    try_! { {
                        if (three(i13, 0, i12)) > 3 { //@30
                            ready(eval(2)).await; //@28
                            log(29, eval(fails(i13)?)); //@29
                        }
                    } except e14: Cancelled {
                        ask(stubborn(i12).await).await; //@31
                    } except _: (ValueError | GeneratorExit) {
                        ask(eval(i13)).await; //@32
                    } except _ {
                        ask(eval(i12)).await; //@33
                    } else {
                        return eval(i13); //@34
                    } finally {
                        ask(eval(6)).await; //@35
                    } }
                } except e15: BaseException {
                    break;
                } finally {
                    log(38, eval(5)); //@38
                } }
            } }
        } except _: (ValueError | Custom) {
            log(41, eval(i12)); //@41
        } except e16: (StopAsyncIteration | ValueError) {
            continue;
        } except e17: RuntimeError {
            stubborn(ask(n).await).await; //@43
        } finally {
            ask(n).await; //@44
        } }
    } else {
        stubborn(ask(2).await).await; //@46
    } }
    eval(2) //@48
}
#[generator(pinned)]
async fn p64_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        let mut v18: i64 = try_! { {
            async_for! { i19 in p64_g3(5) { //@57
                async_for! { i20 in p64_g3(stubborn(4).await) { //@55
                    try_! { {
                        log(49, i19); //@49
                        async_for! { i21 in p64_g3(eval(n)) { //@52
                            yield_!((i19 + i21) % 7); //@50
                            log(51, eval(1)); //@51
                        } }
                    } finally {
                        log(53, (i19 + 3) % 7); //@53
                    } }
                } }
            } else {
                yield_!(eval(4)); //@56
            } }
            6 //@58
        } except e22 {
            caught(61, &e22);
            log(59, ask(n).await); //@59
            6 //@60
        } };
    } finally {
        yield_!(ask(1).await); //@63
    } }
    eval(n); //@65
}
#[generator(pinned)]
async fn p64_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    let mut v23: i64 = try_! { {
        n; //@66
        return;
        eval(n) //@67
    } except e24: RuntimeError {
        caught(70, &e24);
        eval(n); //@68
        return;
        (n + n) % 7 //@69
    } except e25: Custom {
        caught(86, &e25);
        with_! { Manager::new((5 + n) % 7) { //@84
            let mut k26: Option<Exception> = None;
            yield_!(eval(2)); //@72
            if ((ask(n).await) < 1) || ((ask(3).await) == 5) { //@83
                try_! { {
                    let mut v27: i64 = try_! { {
                        raise!(e25.clone(); from LookupError::new("m28")); //@73
                        ask(5).await //@74
                    } except e29: LookupError {
                        raise!(ValueError::new("m30"); from GeneratorExit); //@75
                        eval(n) //@76
                    } else {
                        yield_!(eval(n)); //@77
                        n //@78
                    } finally {
                        log(79, fails(0)?); //@79
                    } };
                } finally {
                    yield_!(eval(2)); //@81
                } }
            }
        } }
        5 //@85
    } else {
        log(87, n); //@87
        eval(2) //@88
    } finally {
        log(89, eval(1)); //@89
    } };
    ask(6).await; //@91
}

dunder! {
    async fn p65_g0(n: i64) -> i64 {
        for i1 in 0..(eval(n)) % 4 { //@29
            try {
                break;
            } except e2: BaseException {
                caught(25, &e2);
                async for i3 in p65_g1((await ask(n))) { //@24
                    let mut v4: i64 = eval(eval(i1)); //@2
                    let mut v5: i64 = try {
                        let mut i6 = 0;
                        let mut v7: i64 = loop {
                            if i6 == 1 { break 7; }
                            i6 += 1;
                            let mut v8: i64 = try {
                                log(3, eval(v4)); //@3
                                raise ValueError::new("m9"); //@4
                                eval(v4) //@5
                            } except e10 {
                                log(6, eval(i6)); //@6
                                log(7, three((await ask(n)), (i1 + 5) % 7, eval(i3))); //@7
                                eval(i3) //@8
                            } else {
                                break i3; //@9
                                three(4, i6, i6) //@10
                            };
                        };
                        try {
                            async with aclosing(p65_g1(eval(5))) as a11 { //@14
                                log(13, (await ready(5))); //@13
                            }
                        } except _ {
                            raise RuntimeError::new("m12"); //@15
                        } finally {
                            (await ask(fails(i3)?)); //@16
                        }
                        (await ask(i3)) //@18
                    } except e13 {
                        (await ask(eval(6))); //@19
                        eval(i1) //@20
                    } else {
                        (await refuses((await ask(n)))); //@21
                        eval(i1) //@22
                    };
                }
            } else {
                log(26, eval(n)); //@26
            } finally {
                log(27, eval(n)); //@27
            }
        }
        n //@30
    }
    async fn p65_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        (yield three(6, n, 2)); //@31
        raise RuntimeError::new("m14"); //@32
        async with AsyncManager::new(n) as w15 { //@34
            (yield w15); //@33
        }
        if (((1 + 0) % 7) == 0) || ((1) < 2) { //@39
            (yield eval(n)); //@35
            log(36, eval(eval(2))); //@36
            (yield (await ask(n))); //@37
            eval(3); //@38
            return;
        }
        (n + 6) % 7; //@40
    }
}

#[generator]
async fn p66_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    try_! { {
        async_with! { aclosing(p66_g1(yield_!(0))) as a1, aclosing(p66_g1(n)) as a2 { //@26
            a1.clone().aclose().await; //@1
            try_! { {
                let mut v3: i64 = try_! { {
                    async_for! { i4 in Items::new(5) { //@4
                        let mut v5: i64 = three(ask(5).await, eval(n), i4); //@2
                        continue;
                    } }
                    try_! { {
                        try_! { {
                            yield_!(yield_!(1)); //@5
                            log(6, n); //@6
                        } except e6: ValueError {
                            yield_!((n + 6) % 7); //@7
                            log(8, (6 + n) % 7); //@8
                        } finally {
                            log(9, a1.clone().__anext__().await); //@9
                            three(0, n, n); //@10
                            return;
                        } }
                    } except e7: (ValueError | RuntimeError) {
                        caught(13, &e7);
                        log(12, stubborn(n).await); //@12
                    } finally {
                        1; //@14
                        return;
                    } }
                    fails(n)? //@16
                } except e8: BaseException {
                    log(17, 2); //@17
                    fails(n)? //@18
                } finally {
                    raise!(LookupError::new("m9")); //@19
                } };
            } except e10: (LookupError | TypeError) {
                raise!(ValueError::new("m11")); //@21
            } except e12: BaseException {
                caught(23, &e12);
                raise!(); //@22
            } else {
                log(24, yield_!(n)); //@24
            } }
        } }
    } except e13: RuntimeError {
        caught(28, &e13);
        yield_!(eval(n)); //@27
    } }
    n; //@30
}
#[generator]
async fn p66_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    yield_!(1); //@31
    async_for! { i14 in Items::new(eval(5)) { //@43
        async_for! { i15 in Items::new(ask(2).await) { //@42
            if ((i14) != 4) && ((ask(0).await) <= 3) { //@41
                try_! { {
                    try_! { {
                        async_for! { i16 in Items::new(ask(5).await) { //@34
                            let mut v17: i64 = eval(ask(5).await); //@32
                        } else {
                            raise!(Custom::new("m18")); //@33
                        } }
                    } except e19: (RuntimeError | LookupError) {
                        yield_!(eval(7)); //@35
                    } finally {
                        raise!(Cancelled::new(Some("m20".to_owned())); from ValueError::new("m21")); //@36
                    } }
                } except e22 {
                    caught(39, &e22);
                    raise!(); //@38
                } }
            }
        } }
    } }
    n; //@44
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p67_g0(n: i64) -> i64 {
        raise Custom::new("m1"); //@1
        (await p67_g2(n)); //@2
        three(n, 0, 2) //@3
    }
    async fn p67_g1(n: i64) -> i64 {
        let mut k2: Option<Exception> = None;
        try {
            for i3 in 0..((await stubborn(n))) % 4 { //@32
                log(5, n); //@5
                (await p67_g3(n)); //@6
                try {
                    try {
                        let mut v4: i64 = try {
                            try {
                                (await p67_g2(4)); //@7
                            } except e5: ValueError {
                                caught(9, &e5);
                                (await ask(fails(0)?)); //@8
                            } except e6 {
                                caught(11, &e6);
                                (await refuses(1)); //@10
                            } else {
                                (await refuses(eval(2))); //@12
                            }
                            i3 //@14
                        } except e7: RuntimeError {
                            raise; //@15
                            (await p67_g3(5)) //@16
                        } except e8: LookupError {
                            caught(19, &e8);
                            log(17, (await ask(i3))); //@17
                            (n + 5) % 7 //@18
                        } except e9: ValueError {
                            caught(22, &e9);
                            raise; //@20
                            three(6, i3, i3) //@21
                        };
                    } except e10: ValueError {
                        caught(25, &e10);
                        log(24, (await p67_g3(7))); //@24
                    } finally {
                        (await p67_g2(eval(i3))); //@26
                    }
                } except e11: BaseException {
                    caught(29, &e11);
                    raise ValueError::new("m12"); //@28
                } else {
                    raise RuntimeError::new("m13"); //@30
                }
            }
        } except e14: BaseException {
            caught(34, &e14);
            raise; //@33
        } finally {
            raise LookupError::new("m15") from None; //@35
        }
        eval(n) //@37
    }
    async fn p67_g2(n: i64) -> i64 {
        (await p67_g3(eval(n))); //@38
        for i16 in 0..(eval(5)) % 4 { //@49
            try {
                log(39, 4); //@39
                return three(i16, 1, n); //@40
            } except e17: Custom {
                caught(47, &e17);
                let mut i18 = 0;
                while i18 < 3 && (((eval(7)) != 3) && (((await stubborn(n))) == 5)) { //@46
                    i18 += 1;
                    note(&e17, "note 19");
                    try {
                        return eval(i16); //@42
                    } except e20: BaseException {
                        caught(44, &e20);
                        raise LookupError::new("m21"); //@43
                    }
                }
            }
        }
        eval(n) //@50
    }
    async fn p67_g3(n: i64) -> i64 {
        log(51, 1); //@51
        log(52, (await refuses((2 + 3) % 7))); //@52
        try {
            (await ask((await ready(n)))); //@53
            return eval(7); //@54
        } except e22: RuntimeError {
            caught(73, &e22);
            let mut v23: i64 = try {
                try {
                    if !((three(n, 6, n)) != 4) { //@56
                        log(55, eval((await ask(5)))); //@55
                    }
                } except e24: StopIteration {
                    caught(58, &e24);
                    (await ask((await refuses(4)))); //@57
                } except e25: BaseException {
                    caught(60, &e25);
                    log(59, n); //@59
                }
                eval(5) //@62
            } except e26: GeneratorExit {
                caught(65, &e26);
                raise e26.clone() from e22.clone(); //@63
                (await ask(0)) //@64
            } except e27: Custom {
                caught(68, &e27);
                log(66, (await ready(n))); //@66
                (await ask(n)) //@67
            } else {
                log(69, three(n, 1, 1)); //@69
                three(n, 3, 3) //@70
            } finally {
                raise Custom::new("m28") from e22.clone(); //@71
            };
        } except e29: ValueError {
            caught(75, &e29);
            log(74, fails(n)?); //@74
        } finally {
            (await ask(eval(n))); //@76
        }
        (await ask(4)) //@78
    }
}

#[dunder::coroutine(yields = i64)]
async fn p68_g0(n: i64) -> i64 {
    p68_g1(n).await; //@1
    try_! { {
        for i1 in 0..(three(n, n, 5)) % 4 { //@24
            log(2, stubborn(eval(i1)).await); //@2
            try_! { {
                let mut i2 = 0;
                let mut v3: i64 = loop {
                    if i2 == 3 { break 7; }
                    i2 += 1;
                    raise!(Cancelled::new(Some("m4".to_owned()))); //@3
                };
                if (eval(i1)) != 2 { //@20
                    try_! { {
                        try_! { {
                            let mut k5: Option<Exception> = None;
                            log(6, p68_g1(v3).await); //@6
                        } except e6: ValueError {
                            p68_g1((v3 + n) % 7).await; //@7
                        } }
                        try_! { {
                            log(9, eval(n)); //@9
                            log(10, ready(v3).await); //@10
                        } except e7 {
                            caught(12, &e7);
                            stubborn(eval(n)).await; //@11
                        } else {
                            raise!(Cancelled::new(Some("m8".to_owned()))); //@13
                        } finally {
                            log(14, (1 + 6) % 7); //@14
                        } }
                    } except e9: RuntimeError {
                        caught(17, &e9);
                        p68_g1(eval(i1)).await; //@16
                    } except e10: BaseException {
                        p68_g1(eval(2)).await; //@18
                    } }
                }
            } except e11: ValueError {
                refuses(eval(i1)).await; //@21
            } else {
                refuses(stubborn(n).await).await; //@22
            } }
        }
    } except e12: Custom {
        caught(26, &e12);
        log(25, eval(5)); //@25
    } except e13: RuntimeError {
        log(27, ready(n).await); //@27
    } except e14: Cancelled {
        return 1; //@28
    } }
    p68_g1(n).await //@30
}
#[dunder::coroutine(yields = i64)]
async fn p68_g1(n: i64) -> i64 {
    with_! { Manager::new(eval(5)) as w15 { //@33
        log(31, n); //@31
        log(32, ask(three(n, 7, 4)).await); //@32
    } }
    let mut v16: i64 = 2; //@34
    try_! { {
        let mut v17: i64 = try_! { {
            try_! { {
                try_! { {
                    let mut v18: i64 = try_! { {
                        ask(eval(1)).await; //@35
                        eval(7) //@36
                    } except _: RuntimeError {
                        log(37, (v16 + 2) % 7); //@37
                        stubborn(v16).await //@38
                    } except e19: BaseException {
                        caught(41, &e19);
                        raise!(); //@39
                        eval(v16) //@40
                    } finally {
                        raise!(GeneratorExit); //@42
                    } };
                } except e21: Custom {
                    caught(45, &e21);
                    raise!(GeneratorExit); //@44
                } }
            } except e23: BaseException {
                caught(48, &e23);
                raise!(e23.clone(); from None); //@47
            } }
            fails(v16)? //@50
        } except e24: BaseException {
            raise!(); //@51
            eval(5) //@52
        } else {
            ask(eval(0)).await; //@53
            eval(v16) //@54
        } };
    } except _: BaseException {
        ask(ask(v16).await).await; //@56
    } else {
        return n; //@57
    } }
    stubborn(4).await //@59
}

dunder! {
    async fn p69_g0(n: i64) -> i64 {
        return three(2, 5, 1); //@1
        (await ready(n)); //@2
        (n + n) % 7 //@3
    }
    async fn p69_g1(n: i64) -> i64 {
        async with aclosing(p69_g2(eval(6))) as a1 { //@22
            (await ask((await ask(n)))); //@4
            (await ask(6)); //@5
            async for i2 in a1.clone() { //@21
                try {
                    try {
                        log(6, 6); //@6
                        let mut v3: i64 = try {
                            return i2; //@7
                            fails(i2)? //@8
                        } except e4: BaseException {
                            (await ready(0)); //@9
                            eval(4) //@10
                        } else {
                            (await ask(n)); //@11
                            n //@12
                        } finally {
                            (await refuses(i2)); //@13
                        };
                    } except e5: Custom {
                        (await stubborn(2)); //@15
                    }
                } except _: (LookupError | LookupError) {
                    (await ready(eval(4))); //@17
                } except e6 {
                    raise RuntimeError::new("m7"); //@18
                }
            } else {
                (await stubborn((await ready(n)))); //@20
            }
        }
        eval(n) //@23
    }
    async fn p69_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        try {
            async for i8 in Items::new(n) { //@47
                try {
                    let mut v9: i64 = try {
                        try {
                            try {
                                log(24, eval(n)); //@24
                                log(25, i8); //@25
                                (yield eval(n)); //@26
                            } finally {
                                raise ValueError::new("m10") from None; //@27
                            }
                        } except e11: BaseException {
                            caught(30, &e11);
                            (yield eval(6)); //@29
                        } else {
                            raise RuntimeError::new("m12"); //@31
                        }
                        eval(i8) //@33
                    } except _: LookupError {
                        raise LookupError::new("m13"); //@34
                        (n + 0) % 7 //@35
                    } except e14: BaseException {
                        raise e14.clone() from None; //@36
                        (await ask(i8)) //@37
                    } else {
                        raise LookupError::new("m15") from TypeError::new("m16"); //@38
                        (await ready(6)) //@39
                    };
                } except e17: StopIteration {
                    caught(42, &e17);
                    raise; //@41
                } else {
                    raise RuntimeError::new("m18") from RuntimeError::new("m19"); //@43
                } finally {
                    (yield n); //@44
                }
            } else {
                raise LookupError::new("m20"); //@46
            }
        } except e21 {
            6; //@48
            return;
        }
        n; //@50
    }
}

#[dunder::coroutine]
async fn p70_g0(n: i64) -> i64 {
    let mut k1: Option<Exception> = None;
    log(2, eval(eval(2))); //@2
    return stubborn(6).await; //@3
    fails(n)? //@4
}
#[generator]
async fn p70_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        async_for! { i2 in Items::new(n) { //@20
            try_! { {
                yield_!(ask(n).await); //@5
                with_! { Manager::new(eval(1)) as w3, Manager::new(n) as w4 { //@12
                    async_with! { AsyncManager::new(ask(i2).await) { //@11
                        try_! { {
                            i2; //@6
                            return;
                        } except e5 {
                            caught(8, &e5);
                            log(7, refuses(2).await); //@7
                        } finally {
                            raise!(Custom::new("m6")); //@9
                        } }
                    } }
                } }
            } except e7: (RuntimeError | Custom) {
                caught(14, &e7);
                raise!(e7.clone()); //@13
            } except e8: BaseException {
                caught(16, &e8);
                raise!(TypeError::new("m9"); from RuntimeError::new("m10")); //@15
            } else {
                yield_!(eval(n)); //@17
            } finally {
                raise!(StopAsyncIteration); //@18
            } }
        } }
    } except e12: BaseException {
        raise!(ValueError::new("m13")); //@21
    } else {
        yield_!(eval(5)); //@22
    } }
    fails(n)?; //@24
}

dunder! {
    async fn p71_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
        with Manager::new(fails(n)?), Manager::new(2) as w1 { //@24
            if ((fails(0)?) > 3) && (((5 + n) % 7) != 3) { //@23
                async for i2 in p71_g2(eval(w1)) { //@22
                    try {
                        try {
                            let mut v3: i64 = try {
                                log(1, three(i2, w1, 2)); //@1
                                log(2, n); //@2
                                i2 //@3
                            } except e4: TypeError {
                                caught(7, &e4);
                                log(4, (await refuses(i2))); //@4
                                log(5, three(n, 4, 4)); //@5
                                (yield w1) //@6
                            } else {
                                log(8, (await refuses(2))); //@8
                                log(9, eval(i2)); //@9
                                let mut v5: i64 = eval((await ask(n))); //@10
                                (await stubborn(n)) //@11
                            };
                            try {
                                (yield v3); //@13
                            } except _: BaseException {
                                v3 = (await stubborn(eval(w1))); //@14
                            } else {
                                log(15, 3); //@15
                            }
                        } except e6: StopAsyncIteration {
                            caught(18, &e6);
                            log(17, eval(7)); //@17
                        }
                    } except e7: BaseException {
                        raise ValueError::new("m8") from LookupError::new("m9"); //@20
                    }
                }
            }
        }
        n; //@25
    }
    async fn p71_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        let mut v10: i64 = try {
            let mut v11: i64 = try {
                log(26, eval(eval(n))); //@26
                n; //@27
                return;
                eval(2) //@28
            } finally {
                async for i12 in p71_g2(eval(7)) { //@30
                    log(29, i12); //@29
                }
                try {
                    with Manager::new(7) as w13 { //@36
                        try {
                            raise RuntimeError::new("m14"); //@31
                        } except e15 {
                            (yield fails(w13)?); //@32
                        } else {
                            eval(2); //@33
                            return;
                        } finally {
                            (yield eval(n)); //@34
                        }
                    }
                } except e16: (RuntimeError | LookupError) {
                    caught(38, &e16);
                    (yield (await ask(2))); //@37
                } except e17: (ValueError | GeneratorExit) {
                    caught(40, &e17);
                    raise LookupError::new("m18"); //@39
                } else {
                    (yield n); //@41
                } finally {
                    (yield 4); //@42
                }
            };
            (await stubborn(v11)) //@45
        } except e19 {
            caught(48, &e19);
            log(46, (await ask(2))); //@46
            eval(2) //@47
        } else {
            raise ValueError::new("m20"); //@49
            eval(7) //@50
        };
        eval(v10); //@52
    }
    async fn p71_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        (yield eval(5)); //@53
        if ((3) > 0) && ((three(n, 6, n)) <= 2) { //@65
            if (((await refuses(n))) > 3) || (((await stubborn(n))) != 3) { //@63
                async for i21 in Items::new(eval(5)) { //@62
                    async for i22 in Items::new((await ask(i21))) { //@60
                        async for i23 in Items::new((await ready(2))) { //@56
                            let mut v24: i64 = i23; //@54
                            let mut v25: i64 = 3; //@55
                        }
                    } else {
                        try {
                            raise GeneratorExit; //@57
                        } finally {
                            raise StopIteration; //@58
                        }
                    }
                } else {
                    (yield eval(4)); //@61
                }
            }
        } else {
            log(64, eval(1)); //@64
        }
        0; //@66
    }
}

dunder! {
    #![coroutine(yields = i64, sends = i64)]
    async fn p72_g0(n: i64) -> i64 {
        (await p72_g2(n)); //@1
        (await ask(n)); //@2
        try {
            log(3, n); //@3
            log(4, 2); //@4
        } except e1: RuntimeError {
            caught(25, &e1);
            try {
                try {
                    return (await p72_g1(n)); //@5
                } except e2: (LookupError | Custom) {
                    return fails(n)?; //@6
                } except e3: LookupError {
                    caught(10, &e3);
                    (await p72_g2((n + n) % 7)); //@7
                    (await p72_g1((n + n) % 7)); //@8
                    raise ValueError::new("m4"); //@9
                } except _: (Custom | LookupError) {
                    raise; //@11
                } else {
                    try {
                        caught(12, &e1);
                        raise StopIteration; //@13
                    } except e6: (RuntimeError | ValueError) {
                        (await ask(5)); //@14
                    } except e7: RuntimeError {
                        (await p72_g2(eval(3))); //@15
                    } except e8: Custom {
                        caught(17, &e8);
                        raise StopAsyncIteration; //@16
                    } else {
                        log(18, (await p72_g2(n))); //@18
                    } finally {
                        (await ask(eval(n))); //@19
                    }
                } finally {
                    return eval(5); //@21
                }
            } except e10: BaseException {
                (await stubborn(n)); //@23
            }
        }
        (await ready(5)) //@27
    }
    async fn p72_g1(n: i64) -> i64 {
        try {
            let mut v11: i64 = eval(eval(n)); //@28
            let mut i12 = 0;
            while i12 < 1 && ((three(v11, 5, 5)) <= 3) { //@53
                i12 += 1;
                try {
                    let mut v13: i64 = try {
                        (await ready(three(7, 6, 1))); //@29
                        let mut v14: i64 = try {
                            (await ready(three(7, i12, 7))); //@30
                            try {
                                (await ready(three(2, v11, n))); //@31
                            } except e15: Cancelled {
                                caught(33, &e15);
                                raise ValueError::new("m16") from Cancelled::new(Some("m17".to_owned())); //@32
                            } finally {
                                raise LookupError::new("m18"); //@34
                            }
                            eval(n) //@36
                        } finally {
                            log(37, three(n, i12, v11)); //@37
                        };
                        (await ready(3)) //@39
                    } except e19: Custom {
                        (await p72_g2(eval(n))); //@40
                        eval(n) //@41
                    } except e20: Custom {
                        caught(44, &e20);
                        raise e20.clone() from TypeError::new("m21"); //@42
                        eval(v11) //@43
                    } else {
                        (await refuses(eval(v11))); //@45
                        eval(0) //@46
                    };
                } except e22: BaseException {
                    caught(49, &e22);
                    log(48, three(0, i12, n)); //@48
                } else {
                    log(50, eval(i12)); //@50
                } finally {
                    log(51, (await stubborn(i12))); //@51
                }
            }
        } except e23 {
            caught(55, &e23);
            (await stubborn(5)); //@54
        }
        eval(n) //@57
    }
    async fn p72_g2(n: i64) -> i64 {
        try {
            (await ask(eval(n))); //@58
        } except e24: ValueError {
            try {
                let mut v25: i64 = three((await ask(n)), eval(n), 5); //@59
            } except e26: Custom {
                caught(73, &e26);
                try {
                    try {
                        with Manager::new(eval(n)) as w27 { //@65
                            try {
                                raise Custom::new("m28"); //@60
                            } except e29 {
                                raise; //@61
                            } else {
                                raise ValueError::new("m30"); //@62
                            } finally {
                                raise ValueError::new("m31") from None; //@63
                            }
                        }
                    } except e32: (LookupError | Cancelled) {
                        caught(67, &e32);
                        raise; //@66
                    } else {
                        (await refuses(eval(n))); //@68
                    } finally {
                        (await ask(eval(3))); //@69
                    }
                } except e33: (Custom | RuntimeError) {
                    raise e24.clone(); //@71
                }
            } except e34: (LookupError | RuntimeError) {
                caught(75, &e34);
                (await stubborn(eval(n))); //@74
            } else {
                (await stubborn(eval(n))); //@76
            } finally {
                log(77, fails(n)?); //@77
            }
        } except e35 {
            caught(80, &e35);
            log(79, (await stubborn(1))); //@79
        } else {
            raise RuntimeError::new("m36"); //@81
        }
        (await ready(n)) //@83
    }
}

#[dunder::coroutine(yields = i64)]
async fn p73_g0(n: i64) -> i64 {
    return n; //@1
    stubborn(n).await; //@2
    ready(n).await //@3
}
#[dunder::coroutine(yields = i64)]
async fn p73_g1(n: i64) -> i64 {
    try_! { {
        for i1 in 0..(three(n, n, 2)) % 4 { //@5
            raise!(Custom::new("m2"); from None); //@4
        }
        try_! { {
            try_! { {
                try_! { {
                    raise!(LookupError::new("m3")); //@6
                } except e4: Custom {
                    caught(9, &e4);
                    with_! { Manager::new(ask(n).await) { //@8
                        return eval(n); //@7
                    } }
                } else {
                    raise!(LookupError::new("m5"); from None); //@10
                } }
            } finally {
                ask(fails(n)?).await; //@12
            } }
        } except _: (TypeError | LookupError) {
            ask(three(3, n, 0)).await; //@14
        } finally {
            raise!(Custom::new("m6"); from ValueError::new("m7")); //@15
        } }
    } finally {
        ask(eval(n)).await; //@17
    } }
    eval(n) //@19
}
#[dunder::coroutine(yields = i64)]
async fn p73_g2(n: i64) -> i64 {
    with_! { Manager::new(4) as w8 { //@25
        let mut v9: i64 = eval(eval(w8)); //@20
        with_! { Manager::new(eval(v9)) { //@22
            log(21, v9); //@21
        } }
        let mut k10: Option<Exception> = None;
        if let Some(k10) = k10.clone() {
            raise!(k10; from None); //@24
        }
    } }
    try_! { {
        let mut v11: i64 = try_! { {
            with_! { Manager::new(1) { //@27
                raise!(ValueError::new("m12")); //@26
            } }
            n //@28
        } finally {
            raise!(ValueError::new("m13")); //@29
        } };
    } finally {
        return n; //@31
    } }
    ask(n).await; //@33
    fails(n)? //@34
}

#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p74_g0(n: i64) -> i64 {
    try_! { {
        let mut i1 = 0;
        while i1 < 2 && ((eval(1)) > 5) { //@26
            i1 += 1;
            with_! { Manager::new(eval(6)) as w2 { //@2
                let mut v3: i64 = (three(3, i1, i1) + fails(i1)?) % 7; //@1
            } }
            let mut v4: i64 = try_! { {
                if ((ready(2).await) < 0) || ((n) != 4) { //@20
                    try_! { {
                        log(3, stubborn(eval(i1)).await); //@3
                        let mut v5: i64 = try_! { {
                            log(4, eval(eval(0))); //@4
                            log(5, eval(p74_g1(2).await)); //@5
                            log(6, 3); //@6
                            log(7, p74_g1(i1).await); //@7
                            eval(n) //@8
                        } except e6: BaseException {
                            caught(13, &e6);
                            log(9, eval(7)); //@9
                            log(10, eval(5)); //@10
                            p74_g1(n).await; //@11
                            p74_g1(n).await //@12
                        } };
                    } except e7: Custom {
                        caught(16, &e7);
                        raise!(e7.clone()); //@15
                    } finally {
                        raise!(GeneratorExit); //@17
                    } }
                } else {
                    raise!(LookupError::new("m9"); from ValueError::new("m10")); //@19
                }
                p74_g1(i1).await //@21
            } except e11: BaseException {
                caught(24, &e11);
                p74_g1(stubborn(n).await).await; //@22
                p74_g1(n).await //@23
            } };
        }
    } except e12: BaseException {
        caught(28, &e12);
        p74_g1((n + 7) % 7).await; //@27
    } }
    2 //@30
}
#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p74_g1(n: i64) -> i64 {
    for i13 in 0..(6) % 4 { //@58
        try_! { {
            let mut v14: i64 = try_! { {
                log(31, eval(eval(n))); //@31
                log(32, 6); //@32
                if (eval(i13)) <= 4 { //@47
                    let mut v15: i64 = try_! { {
                        let mut v16: i64 = i13; //@33
                        three(n, i13, 6) //@34
                    } except _: ValueError {
                        if ((eval(i13)) <= 1) && ((eval(i13)) > 0) { //@36
                            raise!(ValueError::new("m17")); //@35
                        }
                        eval(0) //@37
                    } except e18: (Cancelled | ValueError) {
                        log(38, ask(5).await); //@38
                        eval(0) //@39
                    } except e19: (Cancelled | LookupError) {
                        caught(42, &e19);
                        ask(4).await; //@40
                        2 //@41
                    } else {
                        log(43, (n + i13) % 7); //@43
                        eval(n) //@44
                    } };
                } else {
                    ask(ready(5).await).await; //@46
                }
                eval(2) //@48
            } except _: Cancelled {
                ask(three(2, 0, n)).await; //@49
                three(n, 5, i13) //@50
            } else {
                break;
                1 //@52
            } };
        } except e20 {
            break;
        } else {
            ask(eval(2)).await; //@55
        } finally {
            ask(n).await; //@56
        } }
    }
    eval(n) //@59
}

#[generator(pinned)]
async fn p75_g0(n: i64) -> impl AsyncGenerator<Yield = i64, Send = i64> {
    try_! { {
        yield_!(1); //@1
        async_for! { i1 in p75_g1(yield_!(n)) { //@3
            let mut v2: i64 = three(three(i1, 6, n), n, p75_g2(n).await); //@2
        } }
        try_! { {
            try_! { {
                log(4, eval(fails(n)?)); //@4
            } except e3: ValueError {
                caught(18, &e3);
                try_! { {
                    eval(n); //@5
                    return;
                } except e4 {
                    caught(14, &e4);
                    try_! { {
                        raise!(RuntimeError::new("m5")); //@6
                        yield_!((2 + 1) % 7); //@7
                        async_for! { i6 in Items::new(three(3, 4, 5)) { //@10
                            log(8, yield_!(6)); //@8
                            let mut k7: Option<Exception> = None;
                        } }
                        let mut v8: i64 = 5; //@11
                    } except _: RuntimeError {
                        log(12, fails(n)?); //@12
                    } }
                } else {
                    log(15, eval(5)); //@15
                } finally {
                    stubborn(6).await; //@16
                    return;
                } }
            } else {
                eval(n); //@19
                return;
            } }
        } except e9: LookupError {
            caught(22, &e9);
            log(21, yield_!(3)); //@21
        } except e10: ValueError {
            caught(24, &e10);
            yield_!(n); //@23
        } finally {
            n; //@25
            return;
        } }
    } except e11 {
        yield_!(stubborn(n).await); //@27
    } else {
        log(28, p75_g2(4).await); //@28
    } }
    eval(n); //@30
}
#[generator(pinned)]
async fn p75_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    raise!(GeneratorExit); //@31
    yield_!(n); //@32
    stubborn(n).await; //@33
}
#[dunder::coroutine(pinned)]
async fn p75_g2(n: i64) -> i64 {
    async_for! { i13 in p75_g3(eval(n)) { //@37
        let mut v14: i64 = eval(ask(n).await); //@34
        ask(eval(n)).await; //@35
        raise!(LookupError::new("m15")); //@36
    } }
    let mut i16 = 0;
    let mut v17: i64 = loop {
        if i16 == 3 { break 3; }
        i16 += 1;
        async_for! { i18 in p75_g3(eval(2)) { //@40
            async_for! { i19 in Items::new(eval(i18)) { //@39
                log(38, 6); //@38
            } }
        } }
        raise!(ValueError::new("m20"); from None); //@41
    };
    n //@43
}
#[generator(pinned)]
async fn p75_g3(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    let mut v21: i64 = ask(three(n, n, n)).await; //@44
    try_! { {
        try_! { {
            try_! { {
                try_! { {
                    try_! { {
                        let mut k22: Option<Exception> = None;
                        let mut v23: i64 = try_! { {
                            log(46, eval(n)); //@46
                            eval(4) //@47
                        } except e24: (RuntimeError | RuntimeError) {
                            caught(50, &e24);
                            eval(1); //@48
                            return;
                            ask(0).await //@49
                        } except e25 {
                            caught(53, &e25);
                            raise!(ValueError::new("m26")); //@51
                            ask(n).await //@52
                        } };
                    } except e27: BaseException {
                        caught(56, &e27);
                        yield_!(0); //@55
                    } finally {
                        raise!(Custom::new("m28")); //@57
                    } }
                } except e29: BaseException {
                    caught(60, &e29);
                    yield_!(eval(n)); //@59
                } finally {
                    yield_!(5); //@61
                } }
            } except e30 {
                raise!(); //@63
            } finally {
                yield_!(three(0, n, 2)); //@64
            } }
        } except e31: ValueError {
            caught(67, &e31);
            yield_!(stubborn(v21).await); //@66
        } else {
            raise!(Custom::new("m32")); //@68
        } finally {
            yield_!(eval(4)); //@69
        } }
    } except e33: BaseException {
        caught(72, &e33);
        raise!(TypeError::new("m34")); //@71
    } else {
        log(73, eval(v21)); //@73
    } finally {
        raise!(LookupError::new("m35"); from ValueError::new("m36")); //@74
    } }
    eval(5); //@76
}

#[dunder::coroutine(pinned)]
async fn p76_g0(n: i64) -> i64 {
    log(1, n); //@1
    if (refuses(3).await) <= 2 { //@5
        let mut v1: i64 = eval(eval(n)); //@2
        ask(three(n, 5, 7)).await; //@3
        raise!(LookupError::new("m2")); //@4
    }
    let mut v3: i64 = try_! { {
        with_! { Manager::new(n) { //@7
            log(6, 1); //@6
        } }
        fails(n)? //@8
    } except e4: LookupError {
        caught(11, &e4);
        raise!(); //@9
        eval(7) //@10
    } except _: BaseException {
        log(12, eval(eval(0))); //@12
        0 //@13
    } };
    async_for! { i5 in p76_g1(eval(4)) { //@20
        log(15, eval(ask(i5).await)); //@15
        if (eval(n)) != 5 { //@19
            ask(eval(n)).await; //@16
            let mut k6: Option<Exception> = None;
            if let Some(k6) = k6.clone() {
                raise!(k6; from None); //@18
            }
        }
    } }
    eval(n) //@21
}
#[generator(pinned)]
async fn p76_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        let mut v7: i64 = eval(fails(n)?); //@22
        with_! { Manager::new(ask(v7).await) { //@38
            log(23, n); //@23
            yield_!(eval(7)); //@24
            let mut i8 = 0;
            loop {
                if i8 == 2 { break; }
                i8 += 1;
                try_! { {
                    try_! { {
                        let mut v9: i64 = try_! { {
                            log(25, n); //@25
                            eval(i8) //@26
                        } except e10 {
                            caught(29, &e10);
                            log(27, n); //@27
                            stubborn(5).await //@28
                        } };
                    } except e11: (ValueError | RuntimeError) {
                        caught(32, &e11);
                        yield_!(fails(0)?); //@31
                    } except _: (LookupError | RuntimeError) {
                        yield_!(ask(v7).await); //@33
                    } }
                } except e12 {
                    ask(v7).await; //@35
                    return;
                } }
            }
        } }
    } except e13: BaseException {
        caught(40, &e13);
        yield_!(eval(n)); //@39
    } }
    eval(n); //@42
}
#[generator(pinned)]
async fn p76_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    try_! { {
        try_! { {
            yield_!(stubborn(5).await); //@43
        } except e14: (ValueError | Custom) {
            caught(55, &e14);
            try_! { {
                let mut i15 = 0;
                while i15 < 1 && ((stubborn(7).await) != 3) { //@45
                    i15 += 1;
                    caught(44, &e14);
                }
                let mut v16: i64 = try_! { {
                    eval(n); //@46
                    return;
                    ask(1).await //@47
                } except e17: BaseException {
                    caught(50, &e17);
                    raise!(); //@48
                    ask(6).await //@49
                } };
            } except _ {
                yield_!(eval(1)); //@52
            } finally {
                yield_!(eval(2)); //@53
            } }
        } except e18: Cancelled {
            caught(57, &e18);
            raise!(ValueError::new("m19")); //@56
        } else {
            yield_!(n); //@58
        } finally {
            yield_!(ask(n).await); //@59
        } }
    } except e20 {
        caught(62, &e20);
        raise!(e20.clone()); //@61
    } else {
        yield_!(eval(n)); //@63
    } }
    n; //@65
}

dunder! {
    async fn p77_g0(n: i64) -> i64 {
        let mut v1: i64 = try {
            try {
                (await p77_g1(eval(4))); //@1
                if (0) == 5 { //@14
                    with Manager::new(eval(4)) as w2, Manager::new(fails(n)?) as w3 { //@13
                        log(2, 3); //@2
                        log(3, (await p77_g1(n))); //@3
                        try {
                            log(4, w2); //@4
                            log(5, 5); //@5
                            try {
                                log(6, fails(0)?); //@6
                                log(7, w3); //@7
                            } finally {
                                log(8, 3); //@8
                                log(9, (await stubborn(n))); //@9
                            }
                        } except e4 {
                            return eval(2); //@11
                        }
                    }
                }
            } except e5 {
                caught(16, &e5);
                (await ask(eval(n))); //@15
            }
            three(n, 6, 5) //@18
        } except e6: StopAsyncIteration {
            (await ready(eval(n))); //@19
            (await ask(1)) //@20
        } except e7 {
            raise; //@21
            eval(n) //@22
        };
        v1 //@24
    }
    async fn p77_g1(n: i64) -> i64 {
        log(25, eval((await ask(n)))); //@25
        async for i8 in p77_g2(eval(n)) { //@40
            if ((await ask(n))) != 4 { //@38
                try {
                    try {
                        async with aclosing(p77_g2(eval(3))) as a9, aclosing(p77_g2(i8)) as a10 { //@29
                            let mut i11 = 0;
                            loop {
                                if i11 == 2 { break; }
                                i11 += 1;
                                log(26, eval(eval(i11))); //@26
                                raise StopIteration from LookupError::new("m13"); //@27
                            }
                        }
                    } except e14: Custom {
                        raise LookupError::new("m15"); //@30
                    } except e16: BaseException {
                        caught(32, &e16);
                        (await ask(eval(n))); //@31
                    } finally {
                        (await stubborn((await stubborn(i8)))); //@33
                    }
                } finally {
                    log(35, three(n, 2, 1)); //@35
                }
            } else {
                raise Custom::new("m17"); //@37
            }
        } else {
            log(39, eval(n)); //@39
        }
        eval(n) //@41
    }
    async fn p77_g2(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
        raise StopIteration; //@42
        (yield n); //@43
        eval(3); //@44
    }
}

#[dunder::coroutine(pinned)]
async fn p78_g0(n: i64) -> i64 {
    ask(eval(5)).await; //@1
    try_! { {
        let mut v1: i64 = try_! { {
            async_for! { i2 in p78_g1(eval(n)) { //@23
                let mut v3: i64 = try_! { {
                    ask(ready(i2).await).await; //@2
                    if !((eval(3)) < 5) { //@6
                        log(3, i2); //@3
                        raise!(Custom::new("m4")); //@4
                    } else {
                        raise!(Custom::new("m5")); //@5
                    }
                    async_with! { AsyncManager::new(eval(n)), aclosing(p78_g1(ready(n).await)) as a6 { //@10
                        with_! { Manager::new(eval(i2)) { //@9
                            let mut k7: Option<Exception> = None;
                            log(8, n); //@8
                        } }
                    } }
                    async_for! { i8 in p78_g1(eval(i2)) { //@13
                        async_for! { i9 in p78_g1(n) { //@12
                            continue;
                        } }
                    } }
                    fails(n)? //@14
                } except e10: ValueError {
                    caught(17, &e10);
                    ask(n).await; //@15
                    (n + i2) % 7 //@16
                } except e11 {
                    caught(20, &e11);
                    break;
                    eval(4) //@19
                } };
            } else {
                ask(n).await; //@22
            } }
            n //@24
        } except e12 {
            caught(27, &e12);
            raise!(); //@25
            eval(n) //@26
        } finally {
            log(28, eval(n)); //@28
        } };
    } finally {
        raise!(ValueError::new("m13")); //@30
    } }
    eval(n) //@32
}
#[generator(pinned)]
async fn p78_g1(n: i64) -> impl AsyncGenerator<Yield = i64, Send = ()> {
    yield_!(three(n, n, 1)); //@33
    let mut i14 = 0;
    while i14 < 2 && ((eval(n)) > 0) { //@45
        i14 += 1;
        if (fails(5)?) <= 5 { //@36
            break;
        } else {
            break;
        }
        try_! { {
            try_! { {
                with_! { Manager::new(n) as w15 { //@39
                    async_with! { AsyncManager::new(fails(3)?) as w16 { //@38
                        raise!(LookupError::new("m17")); //@37
                    } }
                } }
            } except e18: BaseException {
                yield_!(eval(n)); //@40
            } finally {
                log(41, eval(n)); //@41
            } }
        } except _: (ValueError | ValueError) {
            break;
        } }
    }
    (6 + 0) % 7; //@46
}

#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p79_g0(n: i64) -> i64 {
    with_! { Manager::new(eval(n)) { //@2
        return p79_g3(n).await; //@1
    } }
    with_! { Manager::new(stubborn(n).await) as w1 { //@24
        with_! { Manager::new(eval(5)) as w2, Manager::new(n) { //@23
            with_! { Manager::new(n) as w3 { //@22
                p79_g2(eval(7)).await; //@3
                try_! { {
                    try_! { {
                        try_! { {
                            log(4, stubborn(w2).await); //@4
                            let mut k4: Option<Exception> = None;
                            log(6, p79_g2(7).await); //@6
                            p79_g1(w2).await; //@7
                        } except e5: (LookupError | TypeError) {
                            log(8, eval(w1)); //@8
                            log(9, eval(w2)); //@9
                            log(10, w2); //@10
                        } finally {
                            log(11, ready(w3).await); //@11
                        } }
                    } except e6: TypeError {
                        caught(14, &e6);
                        refuses(n).await; //@13
                    } except e7: BaseException {
                        p79_g3(eval(3)).await; //@15
                    } else {
                        ask(w1).await; //@16
                    } finally {
                        return ready(w2).await; //@17
                    } }
                } except e8: BaseException {
                    caught(20, &e8);
                    return eval(n); //@19
                } }
            } }
        } }
    } }
    5 //@25
}
#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p79_g1(n: i64) -> i64 {
    try_! { {
        return p79_g3(n).await; //@26
    } except e9: (Custom | TypeError) {
        for i10 in 0..(eval(n)) % 4 { //@41
            ask(ask(3).await).await; //@27
            if (((i10 + n) % 7) > 1) && ((eval(4)) <= 2) { //@40
                try_! { {
                    let mut v11: i64 = try_! { {
                        raise!(LookupError::new("m12"); from RuntimeError::new("m13")); //@28
                        eval(n) //@29
                    } except e14: Cancelled {
                        let mut v15: i64 = eval(n); //@30
                        n //@31
                    } except e16: (Cancelled | LookupError) {
                        raise!(); //@32
                        fails(i10)? //@33
                    } else {
                        log(34, fails(i10)?); //@34
                        (7 + 3) % 7 //@35
                    } };
                } except _: RuntimeError {
                    p79_g3(p79_g3(n).await).await; //@37
                } }
            } else {
                p79_g2(eval(n)).await; //@39
            }
        }
    } except e17: BaseException {
        caught(43, &e17);
        raise!(); //@42
    } finally {
        raise!(RuntimeError::new("m18"); from None); //@44
    } }
    n //@46
}
#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p79_g2(n: i64) -> i64 {
    raise!(Custom::new("m19")); //@47
    p79_g3(1).await; //@48
    7 //@49
}
#[dunder::coroutine(yields = i64, sends = i64, pinned)]
async fn p79_g3(n: i64) -> i64 {
    let mut k20: Option<Exception> = None;
    log(51, n); //@51
    try_! { {
        let mut v21: i64 = n; //@52
        stubborn(eval(n)).await; //@53
        stubborn(eval(7)).await; //@54
        let mut v22: i64 = try_! { {
            let mut v23: i64 = try_! { {
                return n; //@55
                v21 //@56
            } except e24: TypeError {
                ask(eval(7)).await; //@57
                n //@58
            } except e25: BaseException {
                caught(61, &e25);
                ask(stubborn(5).await).await; //@59
                eval(n) //@60
            } };
            eval(n) //@63
        } except e26: LookupError {
            caught(66, &e26);
            log(64, ask(v21).await); //@64
            ask(n).await //@65
        } };
    } except e27: LookupError {
        raise!(Custom::new("m28")); //@68
    } except e29: TypeError {
        caught(70, &e29);
        ask(stubborn(n).await).await; //@69
    } }
    eval(7) //@72
}

/// What so many drivers find, from the given one on.
pub(crate) fn traces(first: u64, count: u64) -> String {
    read_tags(include_str!("coroutines.rs"));
    let mut out = String::new();
    let mut add = |number: u64, run: fn(u64) -> Vec<String>| {
        for driver in first..first + count {
            out += &format!("== p{number} {driver}\n");
            run(number * 1000 + driver).iter().for_each(|line| out += &format!("{line}\n"));
        }
    };
    add(0, |driver| run(Box::pin(p0_g0(0).__await__()), driver));
    add(1, |driver| run(Box::pin(p1_g0(1).__await__()), driver));
    add(2, |driver| run(Box::pin(p2_g0(2).__await__()), driver));
    add(3, |driver| run_calls(Box::pin(p3_g0(3)), driver));
    add(4, |driver| run_calls(Box::pin(p4_g0(4)), driver));
    add(5, |driver| run(Box::pin(p5_g0(0).__await__()), driver));
    add(6, |driver| run_calls(Box::pin(p6_g0(1)), driver));
    add(7, |driver| run_calls(Box::pin(p7_g0(2)), driver));
    add(8, |driver| run(Box::pin(p8_g0(3).__await__()), driver));
    add(9, |driver| run_calls(Box::pin(p9_g0(4)), driver));
    add(10, |driver| run(Box::pin(p10_g0(0).__await__()), driver));
    add(11, |driver| run(Box::pin(p11_g0(1).__await__()), driver));
    add(12, |driver| run(Box::pin(p12_g0(2).__await__()), driver));
    add(13, |driver| run(Box::pin(p13_g0(3).__await__()), driver));
    add(14, |driver| run_calls(Box::pin(p14_g0(4)), driver));
    add(15, |driver| run(Box::pin(p15_g0(0).__await__()), driver));
    add(16, |driver| run(Box::pin(p16_g0(1).__await__()), driver));
    add(17, |driver| run(Box::pin(p17_g0(2).__await__()), driver));
    add(18, |driver| run_calls(Box::pin(p18_g0(3)), driver));
    add(19, |driver| run(Box::pin(p19_g0(4).__await__()), driver));
    add(20, |driver| run(Box::pin(p20_g0(0).__await__()), driver));
    add(21, |driver| run(Box::pin(p21_g0(1).__await__()), driver));
    add(22, |driver| run_calls(Box::pin(p22_g0(2)), driver));
    add(23, |driver| run(Box::pin(p23_g0(3).__await__()), driver));
    add(24, |driver| run_calls(Box::pin(p24_g0(4)), driver));
    add(25, |driver| run_calls(Box::pin(p25_g0(0)), driver));
    add(26, |driver| run(Box::pin(p26_g0(1).__await__()), driver));
    add(27, |driver| run_calls(Box::pin(p27_g0(2)), driver));
    add(28, |driver| run(Box::pin(p28_g0(3).__await__()), driver));
    add(29, |driver| run(Box::pin(p29_g0(4).__await__()), driver));
    add(30, |driver| run(Box::pin(p30_g0(0).__await__()), driver));
    add(31, |driver| run(Box::pin(p31_g0(1).__await__()), driver));
    add(32, |driver| run(Box::pin(p32_g0(2).__await__()), driver));
    add(33, |driver| run_calls(Box::pin(p33_g0(3)), driver));
    add(34, |driver| run(Box::pin(p34_g0(4).__await__()), driver));
    add(35, |driver| run(Box::pin(p35_g0(0).__await__()), driver));
    add(36, |driver| run_calls(Box::pin(p36_g0(1)), driver));
    add(37, |driver| run_calls(Box::pin(p37_g0(2)), driver));
    add(38, |driver| run(Box::pin(p38_g0(3).__await__()), driver));
    add(39, |driver| run(Box::pin(p39_g0(4).__await__()), driver));
    add(40, |driver| run_calls(Box::pin(p40_g0(0)), driver));
    add(41, |driver| run(Box::pin(p41_g0(1).__await__()), driver));
    add(42, |driver| run(Box::pin(p42_g0(2).__await__()), driver));
    add(43, |driver| run(Box::pin(p43_g0(3).__await__()), driver));
    add(44, |driver| run(Box::pin(p44_g0(4).__await__()), driver));
    add(45, |driver| run_calls(Box::pin(p45_g0(0)), driver));
    add(46, |driver| run(Box::pin(p46_g0(1).__await__()), driver));
    add(47, |driver| run_calls(Box::pin(p47_g0(2)), driver));
    add(48, |driver| run_calls(Box::pin(p48_g0(3)), driver));
    add(49, |driver| run(Box::pin(p49_g0(4).__await__()), driver));
    add(50, |driver| run_calls(Box::pin(p50_g0(0)), driver));
    add(51, |driver| run_calls(Box::pin(p51_g0(1)), driver));
    add(52, |driver| run(Box::pin(p52_g0(2).__await__()), driver));
    add(53, |driver| run_calls(Box::pin(p53_g0(3)), driver));
    add(54, |driver| run(Box::pin(p54_g0(4).__await__()), driver));
    add(55, |driver| run_calls(Box::pin(p55_g0(0)), driver));
    add(56, |driver| run(Box::pin(p56_g0(1).__await__()), driver));
    add(57, |driver| run(Box::pin(p57_g0(2).__await__()), driver));
    add(58, |driver| run(Box::pin(p58_g0(3).__await__()), driver));
    add(59, |driver| run_calls(Box::pin(p59_g0(4)), driver));
    add(60, |driver| run(Box::pin(p60_g0(0).__await__()), driver));
    add(61, |driver| run(Box::pin(p61_g0(1).__await__()), driver));
    add(62, |driver| run(Box::pin(p62_g0(2).__await__()), driver));
    add(63, |driver| run(Box::pin(p63_g0(3).__await__()), driver));
    add(64, |driver| run_calls(Box::pin(p64_g0(4)), driver));
    add(65, |driver| run(Box::pin(p65_g0(0).__await__()), driver));
    add(66, |driver| run_calls(Box::pin(p66_g0(1)), driver));
    add(67, |driver| run(Box::pin(p67_g0(2).__await__()), driver));
    add(68, |driver| run(Box::pin(p68_g0(3).__await__()), driver));
    add(69, |driver| run(Box::pin(p69_g0(4).__await__()), driver));
    add(70, |driver| run(Box::pin(p70_g0(0).__await__()), driver));
    add(71, |driver| run_calls(Box::pin(p71_g0(1)), driver));
    add(72, |driver| run(Box::pin(p72_g0(2).__await__()), driver));
    add(73, |driver| run(Box::pin(p73_g0(3).__await__()), driver));
    add(74, |driver| run(Box::pin(p74_g0(4).__await__()), driver));
    add(75, |driver| run_calls(Box::pin(p75_g0(0)), driver));
    add(76, |driver| run(Box::pin(p76_g0(1).__await__()), driver));
    add(77, |driver| run(Box::pin(p77_g0(2).__await__()), driver));
    add(78, |driver| run(Box::pin(p78_g0(3).__await__()), driver));
    add(79, |driver| run(Box::pin(p79_g0(4).__await__()), driver));
    out
}
