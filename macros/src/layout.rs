//! Which blocks are jumped to, what each state of the machine holds, and what a jump carries.
//!
//! ```text
//!   a block with one predecessor is written where its predecessor ends
//!   an *arm* is jumped to:     the entry, a block that a suspension resumes in, a true join
//!
//!   enum State { Start { args }, Yield1 { saved locals }, Await2 { … }, Done }
//!   enum Block { Start, Yield1, Await2, Join3 { carried locals } }
//! ```
//!
//! In a region (see `analysis::regions`) the residents stay where they are; the arms carry the rest:
//!
//! ```text
//!   enum State { …, Loop1 { phase: Phase1, residents }, … }      enum Phase1 { Running, Yield2 { … }, Await3 { … } }
//!   enum State { …, Yield1 { residents }, … }                    a region with one suspension that saves nothing else
//! ```
//!
//! A local is carried into an arm if it is live there, or if it is in scope there and may have a destructor to run at the
//! end of that scope.

use std::collections::BTreeSet;

use proc_macro2::Ident;
use quote::format_ident;

pub(crate) use crate::analysis::Mode;
use crate::analysis::{Flow, RegionId, Regions};
use crate::cfg::{BlockId, Body, LocalId, ScopeId, Suspend, SuspendKind, Terminator};

/// One carried local.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Field {
    pub(crate) local: LocalId,
    pub(crate) mode: Mode,
    /// The name of the field, and of the binding in the arm.
    pub(crate) ident: Ident,
}

/// Why a block is an arm.
pub(crate) enum Entry {
    /// It is where the body begins.
    Start,
    /// A suspension resumes in it.
    Resume {
        /// The slot that holds what is awaited, from 1.
        slot: Option<usize>,
    },
    /// Several edges lead to it, or one that cannot be written in place.
    Join,
}

/// A block that is jumped to.
pub(crate) struct Arm {
    pub(crate) block: BlockId,
    pub(crate) entry: Entry,
    /// The name of the state and of the jump.
    pub(crate) variant: Ident,
    /// What it holds, in the order of declaration.
    pub(crate) fields: Vec<Field>,
    /// What is inside the awaited object while it lasts: the locals that it borrows, and the younger ones that are
    /// carried, so that all are dropped in order if the body is dropped there. In the order of declaration.
    pub(crate) aboard: Vec<Field>,
    /// What is awaited is a block that owns locals: those aboard, or some that the awaited expression seems to consume,
    /// which do not come back.
    pub(crate) in_block: bool,
    /// The scopes that end in the course of the arm, outermost first.
    pub(crate) closing: Vec<ScopeId>,
    /// The region that it belongs to.
    pub(crate) region: Option<RegionId>,
}

impl Arm {
    /// Whether a suspension or the start leads here: its locals are saved in the state.
    pub(crate) fn is_saved(&self) -> bool {
        !matches!(self.entry, Entry::Join)
    }
}

/// How the state of a region looks.
pub(crate) struct RegionLayout {
    /// The variant of the state enum.
    pub(crate) variant: Ident,
    /// What stays in place, in the order of declaration.
    pub(crate) residents: Vec<Field>,
    /// The enum that says where in the region the body is suspended; none if there is only one place, which saves
    /// nothing else.
    pub(crate) phase: Option<Ident>,
}

/// The layout of a machine.
pub(crate) struct Layout {
    /// In the order in which they are emitted: a definition comes before its uses.
    pub(crate) arms: Vec<Arm>,
    pub(crate) regions: Vec<RegionLayout>,
    /// How many awaited objects have a slot.
    pub(crate) slots: usize,
}

impl Layout {
    /// Lays a body out.
    pub(crate) fn new(body: &Body, flow: &Flow<'_>, regions: &Regions) -> Self {
        let order = body.reverse_postorder();
        let heads = Heads::find(body, &order, regions);
        let mut layout = Layout { arms: Vec::new(), regions: Vec::new(), slots: 0 };
        let mut suspensions = 0;
        for &block in order.iter().filter(|&block| heads.arms.contains(block)) {
            let suspend = heads.suspend_into(body, &order, block);
            let (entry, variant) = match suspend {
                _ if block == 0 => (Entry::Start, format_ident!("Start")),
                Some(suspend) => {
                    suspensions += 1;
                    let (name, slot) = match &suspend.kind {
                        SuspendKind::Yield(_) => ("Yield", false),
                        SuspendKind::Delegate(_) => ("Delegate", true),
                        SuspendKind::Await(_) => ("Await", true),
                    };
                    layout.slots += usize::from(slot);
                    let slot = slot.then_some(layout.slots);
                    let variant = format_ident!("{name}{suspensions}");
                    (Entry::Resume { slot }, variant)
                }
                None => (Entry::Join, format_ident!("Join{block}")),
            };
            let lent = body.lent_into(block);
            let mut fields = if block == 0 { start_fields(body) } else { fields(body, flow, block, lent) };
            fields.retain(|field| !regions.is_resident(block, field.local));
            if let (Entry::Join, Some(param)) = (&entry, body.blocks[block].param) {
                let field = Field { local: param, mode: Mode::Live, ident: body.locals[param].ident.clone() };
                let at = fields.partition_point(|field| field.local < param);
                fields.insert(at, field);
            }
            let aboard = aboard(body, lent, &mut fields);
            let in_block = body.is_block_into(block);
            let closing = heads.closing(body, block);
            let region = regions.of(block);
            layout.arms.push(Arm { block, entry, variant, fields, aboard, in_block, closing, region });
        }
        layout.regions =
            (0..regions.list.len()).map(|region| layout.region(body, flow, regions, region)).collect();
        layout
    }

    fn region(&self, body: &Body, flow: &Flow<'_>, regions: &Regions, region: RegionId) -> RegionLayout {
        let blocks = || (0..body.blocks.len()).filter(|&block| regions.of(block) == Some(region));
        let residents = regions.list[region].residents.iter().map(|&local| {
            let mentioned = blocks().any(|block| flow.is_mentioned_from(block, local));
            let mode = if mentioned { Mode::Live } else { Mode::Kept };
            Field { local, mode, ident: body.locals[local].ident.clone() }
        });
        let residents = residents.collect();
        let suspensions: Vec<&Arm> =
            self.arms.iter().filter(|arm| arm.region == Some(region) && arm.is_saved()).collect();
        match suspensions[..] {
            [only] if only.fields.is_empty() => {
                RegionLayout { variant: only.variant.clone(), residents, phase: None }
            }
            _ => RegionLayout {
                variant: format_ident!("Loop{}", region + 1),
                residents,
                phase: Some(format_ident!("__Phase{}", region + 1)),
            },
        }
    }

    /// The arm of a block, if it is one.
    pub(crate) fn arm(&self, block: BlockId) -> Option<&Arm> {
        self.arms.iter().find(|arm| arm.block == block)
    }
}

/// The machine begins with its arguments.
fn start_fields(body: &Body) -> Vec<Field> {
    let bound =
        body.blocks.first().into_iter().flat_map(|block| &block.instrs).find_map(|instr| match instr {
            crate::cfg::Instr::Bind(locals) => Some(locals.as_slice()),
            _ => None,
        });
    bound
        .unwrap_or_default()
        .iter()
        .map(|&local| Field { local, mode: Mode::Live, ident: body.locals[local].ident.clone() })
        .collect()
}

/// The lent locals, and what is younger than the oldest of them out of the carried ones.
fn aboard(body: &Body, lent: &[LocalId], fields: &mut Vec<Field>) -> Vec<Field> {
    let Some(&oldest) = lent.first() else { return Vec::new() };
    let ident = |local: LocalId| body.locals[local].ident.clone();
    let lent = lent.iter().map(|&local| Field { local, mode: Mode::Live, ident: ident(local) });
    let younger = fields.extract_if(.., |field| field.local > oldest);
    let mut aboard: Vec<Field> = lent.chain(younger).collect();
    aboard.sort_by_key(|field| field.local);
    aboard
}

fn fields(body: &Body, flow: &Flow<'_>, block: BlockId, lent: &[LocalId]) -> Vec<Field> {
    let candidates = (0..body.locals.len()).filter(|local| !lent.contains(local));
    candidates
        .filter_map(|local| {
            let mode = flow.carried(block, local)?;
            let ident = &body.locals[local].ident;
            let ident = if mode == Mode::Flagged { flag_name(ident) } else { ident.clone() };
            Some(Field { local, mode, ident })
        })
        .collect()
}

/// The name of a local's drop flag.
pub(crate) fn flag_name(local: &Ident) -> Ident {
    format_ident!("{local}_flag")
}

/// The blocks that are arms.
pub(crate) fn heads(body: &Body, regions: &Regions) -> BTreeSet<BlockId> {
    Heads::find(body, &body.reverse_postorder(), regions).arms
}

struct Heads {
    predecessors: Vec<usize>,
    arms: BTreeSet<BlockId>,
}

impl Heads {
    fn find(body: &Body, order: &[BlockId], regions: &Regions) -> Self {
        let mut heads = Heads { predecessors: vec![0; body.blocks.len()], arms: BTreeSet::from([0]) };
        for &block in order {
            for target in body.successors(block) {
                heads.predecessors[target] += 1;
            }
            // A side exit cannot be written in place: its target may not come back to where the code goes on.
            heads.arms.extend(body.exits(block).map(|exit| body.exits[exit].target));
            if let Some(Terminator::Suspend(suspend)) = &body.blocks[block].term {
                heads.arms.insert(suspend.resume);
            }
            // Where a region ends, its residents are taken out of the state: that is done by jumps only.
            let leaving =
                body.successors(block).into_iter().filter(|&next| regions.of(next) != regions.of(block));
            heads.arms.extend(leaving);
        }
        heads.arms.extend(order.iter().copied().filter(|&block| heads.predecessors[block] > 1));
        while let Some(forced) = heads.arms.iter().find_map(|&arm| {
            let open = body.chain(body.blocks[arm].scope);
            heads.find_forced(body, arm, &open)
        }) {
            heads.arms.insert(forced);
        }
        heads
    }

    /// A block that cannot be written where its predecessor ends, because a scope that encloses both the branch and the
    /// rest of its arm ends in between.
    fn find_forced(&self, body: &Body, block: BlockId, open: &[ScopeId]) -> Option<BlockId> {
        let term = body.blocks[block].term.as_ref()?;
        let scope = body.blocks[block].scope;
        match term {
            Terminator::Goto(target, value) if !self.arms.contains(target) => {
                let after = body.blocks[*target].scope;
                let closed: Vec<ScopeId> =
                    body.chain(scope).into_iter().filter(|&s| !body.within(after, s)).collect();
                let fits = closed.iter().all(|s| open.contains(s)) && (closed.is_empty() || value.is_none());
                if !fits {
                    return Some(*target);
                }
                let mut open: Vec<ScopeId> = open.iter().copied().filter(|s| !closed.contains(s)).collect();
                open.extend(body.chain(after).into_iter().filter(|&s| !body.within(scope, s)));
                self.find_forced(body, *target, &open)
            }
            Terminator::Branch { .. } | Terminator::Match { .. } => {
                term.targets().into_iter().filter(|target| !self.arms.contains(target)).find_map(|target| {
                    let after = body.blocks[target].scope;
                    if !body.within(after, scope) {
                        return Some(target);
                    }
                    let open: Vec<ScopeId> =
                        body.chain(after).into_iter().filter(|&s| !body.within(scope, s)).collect();
                    self.find_forced(body, target, &open)
                })
            }
            _ => None,
        }
    }

    /// The scopes, open at the start of an arm, that end while it is written in one piece.
    fn closing(&self, body: &Body, arm: BlockId) -> Vec<ScopeId> {
        let start = body.chain(body.blocks[arm].scope);
        let mut closed = BTreeSet::new();
        let mut block = arm;
        while let Some(Terminator::Goto(target, _)) = &body.blocks[block].term {
            if self.arms.contains(target) {
                break;
            }
            let after = body.blocks[*target].scope;
            closed.extend(start.iter().copied().filter(|&s| !body.within(after, s)));
            block = *target;
        }
        start.into_iter().filter(|scope| closed.contains(scope)).collect()
    }

    fn suspend_into<'b>(&self, body: &'b Body, order: &[BlockId], target: BlockId) -> Option<&'b Suspend> {
        order.iter().find_map(|&block| match &body.blocks[block].term {
            Some(Terminator::Suspend(suspend)) if suspend.resume == target => Some(&**suspend),
            _ => None,
        })
    }
}
