//! [`Arms`]: one signature for all the pieces of a body.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::Context;

use super::protocol::Signal;

/// The types that the arms of an expansion have in common, so that rustc infers each of them once, from whichever arm tells.
pub struct Arms<B, St, Sl, S>(PhantomData<fn(B, St, Sl, S)>);

impl<B, St, Sl, S> Arms<B, St, Sl, S> {
    /// Those of a body with this state, these slots and this signal.
    #[inline(always)]
    pub fn of(_: &St, _: &Pin<&mut Sl>, _: &Signal<S>) -> Self {
        Arms(PhantomData)
    }

    /// An arm: what is done from one jump to the next.
    #[inline(always)]
    pub fn arm<A>(&self, arm: A) -> A
    where
        A: Fn(B, &mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<S>) -> B,
    {
        arm
    }
}
