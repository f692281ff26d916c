//! Loops whose long-lived locals stay in place.
//!
//! A suspension in a loop would move every local of the loop out of the state and back in again, each time round. Those
//! that the whole loop has in common stay in the state instead, and the loop's code works on them there:
//!
//! ```text
//!   for … { let x = yield total; total += x; }
//!
//!   enum State { …, Yield1 { iter, total } }
//!   Block::Yield1 => { let State::Yield1 { iter, total } = state …; *total += x; … }
//! ```
//!
//! A region is a maximal strongly connected part of the graph with a suspension in it (and the blocks in which a branch out of
//! it binds something). A *resident* of it is a local that
//! holds a value wherever the region's code runs. It is mentioned by value only where it is used again afterwards, so it
//! must be `Copy` if the program is valid, and `*total` can stand for it.
//!
//! What a suspension saves beside the residents (in its phase, or inside of what is awaited) is dropped before them. So no
//! resident is younger than that: what is declared after a local that the loop moves or lends is carried along with it.

use std::collections::BTreeSet;

use crate::cfg::{BlockId, Body, Instr, LocalId, Terminator};
use crate::graph;

use super::flow::{Flow, Init};

pub(crate) type RegionId = usize;

/// One region.
pub(crate) struct Region {
    pub(crate) residents: BTreeSet<LocalId>,
}

/// The regions of a body.
pub(crate) struct Regions {
    of_block: Vec<Option<RegionId>>,
    pub(crate) list: Vec<Region>,
}

impl Regions {
    /// Finds the regions.
    pub(crate) fn new(body: &Body, flow: &Flow<'_>) -> Self {
        let mut regions = Regions { of_block: vec![None; body.blocks.len()], list: Vec::new() };
        for mut component in graph::components(&body.reverse_postorder(), |block| body.successors(block)) {
            let suspends =
                component.iter().any(|&b| matches!(body.blocks[b].term, Some(Terminator::Suspend(_))));
            if component.len() < 2 || !suspends {
                continue;
            }
            loop {
                let bound = bound_on_the_way_out(body, &component);
                if bound.is_empty() {
                    break;
                }
                component.extend(bound);
            }
            let mut residents: BTreeSet<LocalId> =
                (0..body.locals.len()).filter(|&local| is_resident(body, flow, &component, local)).collect();
            if let Some(oldest) = oldest_beside(body, flow, &component, &residents) {
                residents.split_off(&oldest);
            }
            if residents.is_empty() {
                continue;
            }
            for &block in &component {
                regions.of_block[block] = Some(regions.list.len());
            }
            regions.list.push(Region { residents });
        }
        regions
    }

    /// The region of a block.
    pub(crate) fn of(&self, block: BlockId) -> Option<RegionId> {
        self.of_block[block]
    }

    /// Whether a local stays in place where this block runs.
    pub(crate) fn is_resident(&self, block: BlockId, local: LocalId) -> bool {
        self.of(block).is_some_and(|region| self.list[region].residents.contains(&local))
    }
}

/// The blocks outside of a component in which a branch of it binds something: they belong to the branch, and cannot be jumped
/// to.
fn bound_on_the_way_out(body: &Body, component: &BTreeSet<BlockId>) -> Vec<BlockId> {
    let targets = component.iter().flat_map(|&block| match &body.blocks[block].term {
        Some(term @ (Terminator::Match { .. } | Terminator::Branch { .. })) => term.targets(),
        _ => Vec::new(),
    });
    let binds =
        |block: &BlockId| body.blocks[*block].instrs.iter().any(|instr| matches!(instr, Instr::Bind(_)));
    targets.filter(|block| !component.contains(block)).filter(binds).collect()
}

fn is_resident(body: &Body, flow: &Flow<'_>, component: &BTreeSet<BlockId>, local: LocalId) -> bool {
    let name = body.locals[local].ident.to_string();
    component.iter().all(|&block| {
        let data = &body.blocks[block];
        let holds = match flow.init(block, local) {
            Some(Init::Yes) => true,
            Some(Init::Moved) => flow.live_in(block).contains(&local),
            Some(Init::Maybe) | None => false,
        };
        if !holds {
            return false;
        }
        let declared = data.param == Some(local)
            || data.instrs.iter().any(|instr| match instr {
                Instr::Let(l) => l.locals.contains(&local),
                Instr::Bind(locals) => locals.contains(&local),
                Instr::Code(_) => false,
            });
        let lent = matches!(&data.term, Some(Terminator::Suspend(suspend))
            if suspend.kind.lent().contains(&local));
        let in_place = body.codes(block).into_iter().zip(flow.live_after_codes(block, local)).all(
            |(code, live_after)| {
                let mentions = &code.mentions;
                // `x = f(x)` may move it out before it is set again.
                let copied = live_after && !code.leaves && !mentions.reassigned.contains(&name);
                !mentions.opaque.contains(&name) && (copied || !mentions.by_value.contains(&name))
            },
        );
        !declared && !lent && in_place && body.in_scope(local, data.scope)
    }) && (!body.locals[local].fresh || component.iter().any(|&block| flow.is_mentioned_from(block, local)))
}

/// The oldest of the locals that suspensions of a component save beside the residents.
fn oldest_beside(
    body: &Body,
    flow: &Flow<'_>,
    component: &BTreeSet<BlockId>,
    residents: &BTreeSet<LocalId>,
) -> Option<LocalId> {
    let resumes = component.iter().filter_map(|&block| match &body.blocks[block].term {
        Some(Terminator::Suspend(suspend)) => Some(suspend),
        _ => None,
    });
    let oldest = resumes.filter_map(|suspend| {
        (0..body.locals.len()).filter(|local| !residents.contains(local)).find(|&local| {
            suspend.kind.lent().contains(&local) || flow.carried(suspend.resume, local).is_some()
        })
    });
    oldest.min()
}
