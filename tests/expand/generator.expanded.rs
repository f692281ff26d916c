//! A generator that takes numbers and yields their sum so far.
use dunder::prelude::*;
fn total() -> impl Generator<
    Yield = f64,
    Send = f64,
    Return = (),
> + ::dunder::__private::core::fmt::Debug {
    use ::dunder::__private as __dunder;
    const __CODE: __dunder::Frame = __dunder::Frame {
        function: "total",
        file: "tests/expand/generator.rs",
        line: 6,
    };
    #[allow(dead_code, non_camel_case_types)]
    struct __Local_total<T>(T);
    #[allow(dead_code)]
    struct __KeptAcrossYield1<T0>(__Local_total<T0>);
    enum __State<T0> {
        Start,
        Yield1 { total: T0 },
        Done,
    }
    impl<T0> __dunder::Saved for __State<T0> {
        const CODE: __dunder::Frame = __CODE;
        type Kept = __KeptAcrossYield1<T0>;
        const DONE: Self = Self::Done;
        #[inline(always)]
        fn point(&self) -> __dunder::Point {
            match self {
                Self::Start { .. } => __dunder::Point::Created,
                Self::Yield1 { .. } => __dunder::Point::Suspended(9u32),
                Self::Done => __dunder::Point::Closed,
            }
        }
    }
    enum __Block {
        Start,
        Join3,
        Yield1,
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
        __dunder::Receiving<f64>,
        _,
        _,
        _,
        _,
        _,
    >(
        __State::Start,
        __dunder::NoSlots,
        |
            state: &mut __State<_>,
            mut slots: __dunder::Pin<&mut __dunder::NoSlots>,
            cx: &mut __dunder::Context<'_>,
            signal: &mut __dunder::Signal<f64>,
        | -> __dunder::Step<f64, ()> {
            'lost: {
                let mut block: __Block = match state {
                    __State::Start { .. } => __Block::Start,
                    __State::Yield1 { .. } => __Block::Yield1,
                    _ => break 'lost,
                };
                let mut done = ();
                'start: {
                    let __Block::Start = block else { break 'start };
                    #[allow(unused)]
                    let __State::Start = __dunder::replace(state, __State::Done) else {
                        break 'lost
                    };
                    if let __dunder::Signal::Throw(e) = __dunder::take_signal(signal) {
                        return __dunder::raise_at_start(e, &__CODE);
                    }
                    #[allow(unused_mut)]
                    let mut total = 0.0;
                    *state = __State::Yield1 { total };
                    block = __Block::Join3;
                    break 'start;
                }
                *{
                    'join3: {
                        let __Block::Join3 = block else { break 'join3 };
                        #[allow(unused)]
                        let __State::Yield1 { total } = &mut *state else { break 'lost };
                        return __dunder::Step::Yielded((*total));
                    }
                    &mut done
                } = {
                    'yield1: {
                        let __Block::Yield1 = block else { break 'yield1 };
                        #[allow(unused)]
                        let __State::Yield1 { total } = &mut *state else { break 'lost };
                        let result = __dunder::sent::<
                            __dunder::Receiving<f64>,
                        >(__dunder::take_signal(signal));
                        #[allow(unused)]
                        let mut sent = match result {
                            __dunder::Ok(value) => value,
                            __dunder::Err(e) => {
                                return __dunder::raise::<
                                    __dunder::Receiving<f64>,
                                    _,
                                    _,
                                >(
                                    e,
                                    &__dunder::Frame {
                                        line: 9,
                                        ..__CODE
                                    },
                                );
                            }
                        };
                        {
                            #[allow(unused)]
                            let mut sent = sent;
                            (*total) += sent;
                        }
                        block = __Block::Join3;
                        break 'yield1;
                    }
                };
                __dunder::forget(block);
            }
            __dunder::finished::<__dunder::Receiving<f64>, _, _>(signal)
        },
    );
    machine
}
