//! What is known about the locals at each point of a body.

mod flow;
mod mentions;
mod regions;

pub(crate) use flow::{Flow, Init, InitMap};
pub(crate) use mentions::{Mentions, is_compound};
pub(crate) use regions::{RegionId, Regions};
