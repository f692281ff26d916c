//! What is known about the locals at each point of a body.

mod flow;
mod mentions;
mod method_names;
mod regions;

pub(crate) use flow::{Flow, Init, InitMap, Mode};
pub(crate) use mentions::{Mentions, Taken, is_comparison, is_compound, is_name, takes, takes_by_value};
pub(crate) use method_names::{borrows, consumes};
pub(crate) use regions::{RegionId, Regions};
