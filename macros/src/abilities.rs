//! What an object is asked to do beyond running, and cannot: found out when its states are known.

use crate::cfg::{Body, SuspendKind, Terminator};
use crate::diagnostics::Errors;
use crate::layout::Layout;
use crate::signature::Protocol;

/// Refuses abilities that do not go with the body.
pub(crate) fn check(protocol: &Protocol, body: &Body, layout: &Layout, errors: &mut Errors) {
    let abilities = protocol.abilities;
    let suspends = body.blocks.iter().filter_map(|block| match &block.term {
        Some(Terminator::Suspend(suspend)) => Some(suspend),
        _ => None,
    });
    for suspend in suspends {
        let in_block = layout.arm(suspend.resume).is_some_and(|arm| arm.in_block);
        if let SuspendKind::Await(awaited) = &suspend.kind
            && abilities.clone.is_some()
            && in_block
        {
            errors.span(
                awaited.operand_span,
                "D012: an object that is to be `Clone` cannot await an expression that borrows its locals: a fork would have to \
                 borrow its own; hand over clones of them, or do without `clone`",
            );
        }
        if let SuspendKind::Await(awaited) = &suspend.kind
            && abilities.checkpoint.is_some()
            && in_block
        {
            errors.span(
                awaited.operand_span,
                "D012: an object that is to be stored cannot await an expression that borrows its locals: a borrow cannot be \
                 stored; hand over clones of them",
            );
        }
        if abilities.checkpoint.is_some() && suspend.handled.is_some() {
            errors.span(
                suspend.span,
                "D013: an object that is to be stored cannot await or delegate while it handles an exception, which cannot be \
                 stored: leave the `except` or `finally` first",
            );
        }
    }
}
