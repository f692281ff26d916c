//! The keyword form.
use dunder::prelude::*;
fn inner() -> impl Generator<
    Yield = u32,
    Send = (),
    Return = u32,
> + ::dunder::__private::core::fmt::Debug + ::dunder::__private::core::iter::Iterator<
    Item = u32,
> {
    use ::dunder::__private as __dunder;
    const __CODE: __dunder::Frame = __dunder::Frame {
        function: "inner",
        file: "tests/expand/keywords.rs",
        line: 6,
    };
    enum __State {
        Start,
        Yield1,
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
                Self::Yield1 { .. } => __dunder::Point::Suspended(7u32),
                Self::Done => __dunder::Point::Closed,
            }
        }
    }
    enum __Block {
        Start,
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
        __dunder::Iterating,
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
        | -> __dunder::Step<u32, u32> {
            'lost: {
                let mut block: __Block = match state {
                    __State::Start { .. } => __Block::Start,
                    __State::Yield1 { .. } => __Block::Yield1,
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
                    return __dunder::suspend(
                        state,
                        __dunder::Step::Yielded(1),
                        __State::Yield1,
                    );
                }
                'yield1: {
                    let __Block::Yield1 = block else { break 'yield1 };
                    #[allow(unused)]
                    let __State::Yield1 = __dunder::replace(state, __State::Done) else {
                        break 'lost
                    };
                    let result = __dunder::sent::<
                        __dunder::Iterating,
                    >(__dunder::take_signal(signal));
                    if let __dunder::Err(e) = result {
                        return __dunder::raise::<
                            __dunder::Iterating,
                            _,
                            _,
                        >(
                            e,
                            &__dunder::Frame {
                                line: 7,
                                ..__CODE
                            },
                        );
                    }
                    {}
                    #[allow(unreachable_code)] return __dunder::Step::Returned(2);
                }
                __dunder::forget(block);
            }
            __dunder::finished::<__dunder::Iterating, _, _>(signal)
        },
    );
    machine
}
fn outer() -> impl Generator<
    Yield = u32,
    Send = (),
    Return = (),
> + ::dunder::__private::core::fmt::Debug {
    use ::dunder::__private as __dunder;
    const __CODE: __dunder::Frame = __dunder::Frame {
        function: "outer",
        file: "tests/expand/keywords.rs",
        line: 11,
    };
    enum __State {
        Start,
        Delegate1,
        Yield2,
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
                Self::Delegate1 { .. } => __dunder::Point::Suspended(12u32),
                Self::Yield2 { .. } => __dunder::Point::Suspended(13u32),
                Self::Done => __dunder::Point::Closed,
            }
        }
    }
    enum __Block {
        Start,
        Delegate1,
        Yield2,
    }
    #[allow(unused_imports)]
    use __dunder::{
        AlikeDecision as _, AlikeUnitDecision as _, IteratedDecision as _,
        MutedDecision as _, MutedIteratedDecision as _, MutedUnitDecision as _,
        RefusedDecision as _,
    };
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
        __dunder::Yielding,
        _,
        _,
        _,
        _,
        _,
    >(
        __State::Start,
        __dunder::Slots1::Empty,
        |
            state: &mut __State,
            mut slots: __dunder::Pin<&mut __dunder::Slots1<_>>,
            cx: &mut __dunder::Context<'_>,
            signal: &mut __dunder::Signal<()>,
        | -> __dunder::Step<u32, ()> {
            'lost: {
                let mut block: __Block = match state {
                    __State::Start { .. } => __Block::Start,
                    __State::Delegate1 { .. } => __Block::Delegate1,
                    __State::Yield2 { .. } => __Block::Yield2,
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
                    slots
                        .set(__dunder::Slots1::A1 {
                            object: match (inner()) {
                                delegate => {
                                    (&&&&&&&__dunder::Delegation::<(), _>::of(&delegate))
                                        .delegation()(delegate)
                                }
                            },
                        });
                    *state = __State::Delegate1;
                    block = __Block::Delegate1;
                    break 'start;
                }
                'delegate1: {
                    let __Block::Delegate1 = block else { break 'delegate1 };
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
                    slots.set(__dunder::Slots1::Empty);
                    #[allow(unused)]
                    let __State::Delegate1 = __dunder::replace(state, __State::Done)
                    else { break 'lost };
                    #[allow(unused)]
                    let mut output = match result {
                        __dunder::Ok(value) => value,
                        __dunder::Err(e) => {
                            return __dunder::raise::<
                                __dunder::Yielding,
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
                    let two = output;
                    return __dunder::suspend(
                        state,
                        __dunder::Step::Yielded(two),
                        __State::Yield2,
                    );
                }
                'yield2: {
                    let __Block::Yield2 = block else { break 'yield2 };
                    #[allow(unused)]
                    let __State::Yield2 = __dunder::replace(state, __State::Done) else {
                        break 'lost
                    };
                    let result = __dunder::sent::<
                        __dunder::Yielding,
                    >(__dunder::take_signal(signal));
                    if let __dunder::Err(e) = result {
                        return __dunder::raise::<
                            __dunder::Yielding,
                            _,
                            _,
                        >(
                            e,
                            &__dunder::Frame {
                                line: 13,
                                ..__CODE
                            },
                        );
                    }
                    {}
                    #[allow(unreachable_code)] return __dunder::Step::Returned(());
                }
                __dunder::forget(block);
            }
            __dunder::finished::<__dunder::Yielding, _, _>(signal)
        },
    );
    machine
}
