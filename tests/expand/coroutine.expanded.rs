//! A coroutine with two awaits, one of them in a loop.
use dunder::prelude::*;
fn one() -> impl ::dunder::__private::Coroutine<
    Return = u32,
> + ::dunder::__private::core::fmt::Debug {
    use ::dunder::__private as __dunder;
    const __CODE: __dunder::Frame = __dunder::Frame {
        function: "one",
        file: "tests/expand/coroutine.rs",
        line: 6,
    };
    enum __State {
        Start,
        Done,
    }
    impl __dunder::Saved for __State {
        const CODE: __dunder::Frame = __CODE;
        type Kept = ();
        const DONE: Self = Self::Done;
        #[inline(always)]
        fn point(&self) -> __dunder::Point {
            match self {
                Self::Start { .. } => __dunder::Point::Created,
                Self::Done => __dunder::Point::Closed,
            }
        }
    }
    enum __Block {
        Start,
    }
    #[allow(
        unused_braces,
        clippy::redundant_field_names,
        clippy::drop_non_drop,
        clippy::used_underscore_binding,
        clippy::branches_sharing_code,
        clippy::useless_let_if_seq,
        clippy::diverging_sub_expression
    )]
    let machine = __dunder::machine::<
        __dunder::Awaiting,
        _,
        _,
        _,
        _,
        _,
    >(
        __State::Start,
        __dunder::NoSlots,
        |
            state: &mut __State,
            mut slots: __dunder::Pin<&mut __dunder::NoSlots>,
            cx: &mut __dunder::Context<'_>,
            signal: &mut __dunder::Signal<()>,
        | -> __dunder::Step<::dunder::__private::Suspended, u32> {
            'lost: {
                let mut block: __Block = match state {
                    __State::Start { .. } => __Block::Start,
                    _ => break 'lost,
                };
                'start: {
                    let __Block::Start = block else { break 'start };
                    #[allow(unused)]
                    let __State::Start = __dunder::replace(state, __State::Done) else {
                        break 'lost
                    };
                    if let __dunder::Signal::Throw(e) = __dunder::take_signal(signal) {
                        return __dunder::raise_at_start(e, &__CODE);
                    }
                    #[allow(unreachable_code)] return __dunder::Step::Returned(1);
                }
                __dunder::forget(block);
            }
            __dunder::finished::<__dunder::Awaiting, _, _>(signal)
        },
    );
    machine
}
fn count(
    n: u32,
) -> impl ::dunder::__private::Coroutine<
    Return = u32,
> + ::dunder::__private::core::fmt::Debug {
    use ::dunder::__private as __dunder;
    const __CODE: __dunder::Frame = __dunder::Frame {
        function: "count",
        file: "tests/expand/coroutine.rs",
        line: 11,
    };
    #[allow(dead_code, non_camel_case_types)]
    struct __Local_n<T>(T);
    #[allow(dead_code)]
    struct __KeptAcrossAwait1<T0>(__Local_n<T0>);
    #[allow(dead_code, non_camel_case_types)]
    struct __Local_sum<T>(T);
    #[allow(dead_code, non_camel_case_types)]
    struct __Local_iter<T>(T);
    #[allow(dead_code)]
    struct __KeptAcrossAwait2<T1, T2>(__Local_sum<T1>, __Local_iter<T2>);
    enum __State<T0, T1, T2> {
        Start { n: T0 },
        Await1 { n: T0 },
        Await2 { iter: T2, sum: T1 },
        Done,
    }
    impl<T0, T1, T2> __dunder::Saved for __State<T0, T1, T2> {
        const CODE: __dunder::Frame = __CODE;
        type Kept = (__KeptAcrossAwait1<T0>, __KeptAcrossAwait2<T1, T2>);
        const DONE: Self = Self::Done;
        #[inline(always)]
        fn point(&self) -> __dunder::Point {
            match self {
                Self::Start { .. } => __dunder::Point::Created,
                Self::Await1 { .. } => __dunder::Point::Suspended(12u32),
                Self::Await2 { .. } => __dunder::Point::Suspended(14u32),
                Self::Done => __dunder::Point::Closed,
            }
        }
    }
    enum __Block<T0, T1> {
        Start,
        Await1,
        Join7,
        Await2,
        Join8 { iter: T1, sum: T0 },
    }
    #[allow(unused_imports)]
    use __dunder::decision::*;
    #[allow(
        unused_braces,
        clippy::redundant_field_names,
        clippy::drop_non_drop,
        clippy::used_underscore_binding,
        clippy::branches_sharing_code,
        clippy::useless_let_if_seq,
        clippy::diverging_sub_expression
    )]
    let machine = __dunder::machine::<
        __dunder::Awaiting,
        _,
        _,
        _,
        _,
        _,
    >(
        __State::Start { n },
        __dunder::Slots2::Empty,
        |
            state: &mut __State<_, _, _>,
            mut slots: __dunder::Pin<&mut __dunder::Slots2<_, _>>,
            cx: &mut __dunder::Context<'_>,
            signal: &mut __dunder::Signal<()>,
        | -> __dunder::Step<::dunder::__private::Suspended, u32> {
            'lost: {
                let mut block: __Block<_, _> = match state {
                    __State::Start { .. } => __Block::Start,
                    __State::Await1 { .. } => __Block::Await1,
                    __State::Await2 { .. } => __Block::Await2,
                    _ => break 'lost,
                };
                'start: {
                    let __Block::Start = block else { break 'start };
                    #[allow(unused)]
                    let __State::Start { n } = __dunder::replace(state, __State::Done)
                    else { break 'lost };
                    if let __dunder::Signal::Throw(e) = __dunder::take_signal(signal) {
                        return __dunder::raise_at_start(e, &__CODE);
                    }
                    slots
                        .set(__dunder::Slots2::A1 {
                            object: __dunder::Operand::<
                                __dunder::Suspended,
                                (),
                                _,
                            >::new(one())
                                .awaited(),
                        });
                    *state = __State::Await1 { n };
                    block = __Block::Await1;
                    break 'start;
                }
                'await1: {
                    let __Block::Await1 = block else { break 'await1 };
                    #[allow(unused)]
                    let result = match __dunder::drive(
                        slots.as_mut().at_1(),
                        cx,
                        __dunder::take_signal(signal),
                    ) {
                        __dunder::Driven::Suspended(value) => {
                            return __dunder::Step::Yielded(value);
                        }
                        __dunder::Driven::Finished(value) => value,
                        __dunder::Driven::Missing => break 'lost,
                    };
                    slots.set(__dunder::Slots2::Empty);
                    #[allow(unused)]
                    let __State::Await1 { n } = __dunder::replace(state, __State::Done)
                    else { break 'lost };
                    #[allow(unused)]
                    let mut output = match result {
                        __dunder::Ok(value) => value,
                        __dunder::Err(e) => {
                            return __dunder::raise::<
                                __dunder::Awaiting,
                                _,
                                _,
                            >(
                                e,
                                &__dunder::Frame {
                                    line: 12,
                                    ..__CODE
                                },
                            );
                        }
                    };
                    #[allow(unused_mut)]
                    let mut sum = output;
                    #[allow(unused_mut)]
                    let mut iter = __dunder::core::iter::IntoIterator::into_iter(0..n);
                    *state = __State::Await2 { iter, sum };
                    block = __Block::Join7;
                    break 'await1;
                }
                while let __Block::Join7 { .. } | __Block::Await2 { .. } = block {
                    'join7: {
                        let __Block::Join7 = block else { break 'join7 };
                        #[allow(unused)]
                        let __State::Await2 { sum, iter } = &mut *state else {
                            break 'lost
                        };
                        match __dunder::core::iter::Iterator::next(&mut (*iter)) {
                            __dunder::Some(_) => {
                                slots
                                    .set(__dunder::Slots2::A2 {
                                        object: __dunder::Operand::<
                                            __dunder::Suspended,
                                            (),
                                            _,
                                        >::new(one())
                                            .awaited(),
                                    });
                                block = __Block::Await2;
                                break 'join7;
                            }
                            __dunder::None => {
                                let __State::Await2 { mut sum, mut iter, .. } = __dunder::replace(
                                    state,
                                    __State::Done,
                                ) else { break 'lost };
                                block = __Block::Join8 {
                                    iter: (&&__dunder::Probe::of(&iter)).decision().apply(iter),
                                    sum,
                                };
                                break 'join7;
                            }
                        }
                    }
                    'await2: {
                        let __Block::Await2 = block else { break 'await2 };
                        #[allow(unused)]
                        let result = match __dunder::drive(
                            slots.as_mut().at_2(),
                            cx,
                            __dunder::take_signal(signal),
                        ) {
                            __dunder::Driven::Suspended(value) => {
                                return __dunder::Step::Yielded(value);
                            }
                            __dunder::Driven::Finished(value) => value,
                            __dunder::Driven::Missing => break 'lost,
                        };
                        slots.set(__dunder::Slots2::Empty);
                        #[allow(unused)]
                        let __State::Await2 { sum, iter } = &mut *state else {
                            break 'lost
                        };
                        #[allow(unused)]
                        let mut output_2 = match result {
                            __dunder::Ok(value) => value,
                            __dunder::Err(e) => {
                                return __dunder::raise::<
                                    __dunder::Awaiting,
                                    _,
                                    _,
                                >(
                                    e,
                                    &__dunder::Frame {
                                        line: 14,
                                        ..__CODE
                                    },
                                );
                            }
                        };
                        {
                            #[allow(unused)]
                            let mut output_2 = output_2;
                            (*sum) += output_2;
                        }
                        block = __Block::Join7;
                        break 'await2;
                    }
                }
                'join8: {
                    let __Block::Join8 { mut sum, iter } = block else { break 'join8 };
                    __dunder::drop(iter);
                    #[allow(unreachable_code)] return __dunder::Step::Returned(sum);
                }
                __dunder::forget(block);
            }
            __dunder::finished::<__dunder::Awaiting, _, _>(signal)
        },
    );
    machine
}
