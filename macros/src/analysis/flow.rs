//! Liveness (backwards) and initialization (forwards) of the locals, to a fixed point.
//!
//! Input: the control-flow graph. Output: for every block, which locals are live at its start, and which hold a value
//! there. A suspension is an edge like any other.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use crate::cfg::{BlockId, Body, Code, Instr, LocalId, Terminator};

use super::Mentions;

/// Whether a local holds a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Init {
    /// On every way here.
    Yes,
    /// On some ways only: it needs a drop flag.
    Maybe,
    /// It was mentioned by value: if it is not `Copy`, it has been moved.
    Moved,
}

/// The locals that have been given a value; what is not in it has never held one.
pub(crate) type InitMap = BTreeMap<LocalId, Init>;
type LiveSet = BTreeSet<LocalId>;

/// How a local is carried into an arm.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Mode {
    /// It is used there.
    Live,
    /// It is not mentioned any more, and waits for the end of its scope.
    Kept,
    /// The same, but it holds a value on some ways only: an `Option` with a name of its own.
    Flagged,
}

/// What is known about the locals.
pub(crate) struct Flow<'a> {
    body: &'a Body,
    facts: Facts,
}

/// The same, apart from the body.
pub(crate) struct Facts {
    names: BTreeMap<String, LocalId>,
    live_in: Vec<LiveSet>,
    mentioned_from: Vec<LiveSet>,
    init_in: Vec<Option<InitMap>>,
}

impl Facts {
    /// See [`Flow::live_in`].
    pub(crate) fn live_in(&self, block: BlockId) -> &LiveSet {
        &self.live_in[block]
    }
}

impl<'a> Flow<'a> {
    /// Analyses a body.
    pub(crate) fn new(body: &'a Body) -> Self {
        let names = body.locals.iter().enumerate().map(|(id, local)| (local.ident.to_string(), id)).collect();
        let count = body.blocks.len();
        let none = vec![LiveSet::new(); count];
        let init_in = vec![None; count];
        let facts = Facts { names, live_in: none.clone(), mentioned_from: none, init_in };
        let mut flow = Flow { body, facts };
        let order = body.reverse_postorder();
        let successors: Vec<_> = (0..count).map(|block| body.successors(block)).collect();
        flow.solve_liveness(&order, &successors);
        flow.solve_mentions(&order, &successors);
        flow.solve_init(&order);
        flow
    }

    /// What was found out of the same body before.
    pub(crate) fn with(body: &'a Body, facts: Facts) -> Self {
        Flow { body, facts }
    }

    /// What was found out.
    pub(crate) fn into_facts(self) -> Facts {
        self.facts
    }

    /// The local of this name.
    pub(crate) fn local(&self, name: &str) -> Option<LocalId> {
        self.names.get(name).copied()
    }

    /// The locals that are live at the start of a block, its parameter not counted.
    pub(crate) fn live_in(&self, block: BlockId) -> &LiveSet {
        &self.live_in[block]
    }

    /// Whether a local is used or assigned to anywhere from the start of a block on. A value that is only replaced later is
    /// not live, but it is dropped where it is replaced.
    pub(crate) fn is_mentioned_from(&self, block: BlockId, local: LocalId) -> bool {
        self.mentioned_from[block].contains(&local)
    }

    /// How a local is carried into a block, if it is, by whatever means: its parameter is not.
    pub(crate) fn carried(&self, block: BlockId, local: LocalId) -> Option<Mode> {
        let data = &self.body.blocks[block];
        if !self.body.in_scope(local, data.scope) || data.param == Some(local) {
            return None;
        }
        let init = self.init_in[block].as_ref().and_then(|init| init.get(&local));
        match (self.live_in(block).contains(&local), init) {
            (_, None) | (false, Some(Init::Moved)) => None,
            (true, Some(_)) => Some(Mode::Live),
            (false, Some(Init::Yes)) if self.is_mentioned_from(block, local) => Some(Mode::Live),
            // What the state of a restored object has to have of them is there, or is not: they do not wait.
            (false, Some(_)) if self.body.locals[local].fresh => None,
            (false, Some(Init::Yes)) => Some(Mode::Kept),
            (false, Some(Init::Maybe)) => Some(Mode::Flagged),
        }
    }

    /// What holds a value at the start of a block, its parameter not counted.
    pub(crate) fn init_in(&self, block: BlockId) -> InitMap {
        self.init_in[block].clone().unwrap_or_default()
    }

    /// What holds a local at the start of a block, its parameter not counted.
    pub(crate) fn init(&self, block: BlockId, local: LocalId) -> Option<Init> {
        self.init_in[block].as_ref()?.get(&local).copied()
    }

    fn solve_liveness(&mut self, order: &[BlockId], successors: &[Vec<BlockId>]) {
        solve_backwards(order, successors, |block| {
            let live = self.live_at_start(block);
            let changed = live != self.live_in[block];
            self.facts.live_in[block] = live;
            changed
        });
    }

    fn solve_mentions(&mut self, order: &[BlockId], successors: &[Vec<BlockId>]) {
        solve_backwards(order, successors, |block| {
            let codes = self.body.codes(block).into_iter().map(|code| &code.mentions);
            let names = codes.flat_map(|mentions| mentions.used.iter().chain(&mentions.reassigned));
            let mut mentioned: LiveSet = names.filter_map(|name| self.local(name)).collect();
            for &next in &successors[block] {
                mentioned.extend(&self.mentioned_from[next]);
            }
            // Outside of its scope, a name is that of another round's local.
            mentioned.retain(|&local| self.body.in_scope(local, self.body.blocks[block].scope));
            let changed = mentioned != self.mentioned_from[block];
            self.facts.mentioned_from[block] = mentioned;
            changed
        });
    }

    /// Whether each code of a block, in order, is followed by a use of this local.
    pub(crate) fn live_after_codes(&self, block: BlockId, local: LocalId) -> Vec<bool> {
        let mut after = Vec::new();
        let name = self.body.locals[local].ident.to_string();
        let codes = self.body.codes(block);
        let mut live = self.live_out(block).contains(&local);
        for code in codes.into_iter().rev() {
            after.push(live);
            live = (live && !code.mentions.assigned.contains(&name)) || code.mentions.used.contains(&name);
        }
        after.reverse();
        after
    }

    /// The locals that some code moves or sets on some of its ways only, or moves before it takes a side exit, although they
    /// wait for the end of their scope beyond a suspension or a join: whether they hold a value there takes branches of the graph.
    ///
    /// `arms` are the blocks that locals are carried into: suspensions resume there, or jumps lead to them.
    pub(crate) fn undecided(&self, arms: impl FnOnce() -> BTreeSet<BlockId>) -> BTreeSet<String> {
        let order = self.body.reverse_postorder();
        let codes: Vec<&Code> = order.iter().flat_map(|&block| self.body.codes(block)).collect();
        let maybe = self.init_in.iter().flatten().any(|init| init.values().any(|&init| init == Init::Maybe));
        let settled = |code: &&Code| {
            let Mentions { undecided, reassigned, .. } = &code.mentions;
            undecided.is_empty() && code.exits.is_empty() && (reassigned.is_empty() || !maybe)
        };
        if codes.iter().all(settled) {
            return BTreeSet::new();
        }
        let mut waiting: BTreeMap<LocalId, bool> = BTreeMap::new();
        for target in arms() {
            for (local, init) in self.init_in(target) {
                if init != Init::Moved && !self.live_in[target].contains(&local) {
                    *waiting.entry(local).or_default() |= init == Init::Maybe;
                }
            }
        }
        // Those of ours get other names when the body is lowered anew.
        waiting.retain(|&local, _| self.body.locals[local].source.is_some());
        let waits = |name: &String| waiting.get(&self.local(name)?).copied();
        let mut undecided = BTreeSet::new();
        for code in codes {
            let Mentions { undecided: moved, reassigned, .. } = &code.mentions;
            let set = reassigned.iter().filter(|name| waits(name) == Some(true));
            undecided.extend(moved.iter().filter(|name| waits(name).is_some()).chain(set).cloned());
            // What it leaves by a side exit may have been moved or set by then: that is seen in its parts only.
            let left = code.exits.iter().map(|&exit| self.body.exits[exit].target).flat_map(|target| {
                let outlives = move |name: &&String| {
                    let local = self.local(name).filter(|local| !self.live_in[target].contains(local));
                    local.is_some_and(|local| self.body.in_scope(local, self.body.blocks[target].scope))
                };
                code.mentions.by_value.iter().chain(reassigned).filter(outlives)
            });
            undecided.extend(left.filter(|name| waits(name).is_some()).cloned());
        }
        undecided
    }

    fn live_out(&self, block: BlockId) -> LiveSet {
        let targets = self.body.blocks[block].term.iter().flat_map(Terminator::targets);
        targets.flat_map(|target| self.live_in[target].iter().copied()).collect()
    }

    fn live_at_start(&self, block: BlockId) -> LiveSet {
        let body = &self.body.blocks[block];
        let mut live = LiveSet::new();
        if let Some(term) = &body.term {
            for target in term.targets() {
                live.extend(&self.live_in[target]);
            }
            if let Terminator::Suspend(suspend) = term {
                // Lent locals come back as the value of the suspension does.
                live.retain(|local| !suspend.kind.lent().contains(local));
            }
            for code in term.codes().into_iter().rev() {
                self.before_code(code, &mut live);
            }
        }
        for instr in body.instrs.iter().rev() {
            match instr {
                Instr::Code(code) => self.before_code(code, &mut live),
                Instr::Let(l) => {
                    for local in &l.locals {
                        live.remove(local);
                    }
                    for code in l.diverge.iter().chain(&l.init) {
                        self.before_code(code, &mut live);
                    }
                }
                Instr::Bind(locals) => {
                    for local in locals {
                        live.remove(local);
                    }
                }
            }
        }
        if let Some(param) = body.param {
            live.remove(&param);
        }
        // An exception comes before anything else.
        if let Some(exit) = body.catch.exit {
            live.extend(&self.live_in[self.body.exits[exit].target]);
        }
        if let Some(handled) = &body.catch.handled {
            self.before_code(handled, &mut live);
        }
        live
    }

    fn before_code(&self, code: &Code, live: &mut LiveSet) {
        let Mentions { used, assigned, .. } = &code.mentions;
        if code.exits.is_empty() {
            for name in assigned {
                if let Some(local) = self.local(name) {
                    live.remove(&local);
                }
            }
        }
        live.extend(used.iter().filter_map(|name| self.local(name)));
        for &exit in &code.exits {
            live.extend(&self.live_in[self.body.exits[exit].target]);
        }
    }

    fn solve_init(&mut self, order: &[BlockId]) {
        if let Some(first) = self.facts.init_in.first_mut() {
            *first = Some(InitMap::new());
        }
        // Those at whose start something has changed since they were looked at.
        let mut changed = vec![true; self.body.blocks.len()];
        while order.iter().any(|&block| changed[block] && self.init_in[block].is_some()) {
            for &block in order {
                let Some(start) = self.init_in[block].clone().filter(|_| changed[block]) else { continue };
                changed[block] = false;
                for (target, init) in self.init_out(block, start) {
                    let scope = self.body.blocks[target].scope;
                    let init: InitMap =
                        init.into_iter().filter(|&(local, _)| self.body.in_scope(local, scope)).collect();
                    let mut joined = match &self.init_in[target] {
                        None => init,
                        Some(old) => join(old, &init),
                    };
                    // What is live is used again, so rustc sees to it that it holds a value on every way here.
                    let live = self.live_in[target].iter().copied();
                    joined.extend(
                        live.filter(|&local| self.body.in_scope(local, scope))
                            .map(|local| (local, Init::Yes)),
                    );
                    if self.init_in[target].as_ref() != Some(&joined) {
                        self.facts.init_in[target] = Some(joined);
                        changed[target] = true;
                    }
                }
            }
        }
    }

    /// What holds a value on each edge out of a block.
    fn init_out(&self, block: BlockId, mut init: InitMap) -> Vec<(BlockId, InitMap)> {
        let mut out = Vec::new();
        let body = &self.body.blocks[block];
        out.extend(body.catch.exit.map(|exit| (self.body.exits[exit].target, init.clone())));
        init.extend(body.param.map(|param| (param, Init::Yes)));
        for instr in &body.instrs {
            match instr {
                Instr::Code(code) => self.after_code(code, &mut init, &mut out),
                Instr::Let(l) => {
                    for code in l.init.iter().chain(&l.diverge) {
                        self.after_code(code, &mut init, &mut out);
                    }
                    if l.init.is_some() {
                        init.extend(l.locals.iter().map(|&local| (local, Init::Yes)));
                    }
                }
                Instr::Bind(locals) => init.extend(locals.iter().map(|&local| (local, Init::Yes))),
            }
        }
        if let Some(term) = &body.term {
            for code in term.codes() {
                self.after_code(code, &mut init, &mut out);
            }
            if let Terminator::Suspend(suspend) = term {
                init.extend(suspend.kind.lent().iter().map(|&local| (local, Init::Yes)));
            }
            out.extend(term.targets().into_iter().map(|target| (target, init.clone())));
        }
        out
    }

    /// What holds a value after some code; side exits are taken before it has moved anything that matters there.
    pub(crate) fn after_code(&self, code: &Code, init: &mut InitMap, out: &mut Vec<(BlockId, InitMap)>) {
        for &exit in &code.exits {
            out.push((self.body.exits[exit].target, init.clone()));
        }
        let Mentions { used, moved, assigned, reassigned, .. } = &code.mentions;
        for local in used.iter().filter_map(|name| self.local(name)) {
            // What is used again cannot have been moved.
            init.entry(local).and_modify(|state| {
                if *state == Init::Moved {
                    *state = Init::Yes;
                }
            });
        }
        for local in reassigned.iter().filter_map(|name| self.local(name)) {
            let state = init.entry(local).or_insert(Init::Maybe);
            if *state == Init::Moved {
                *state = Init::Maybe;
            }
        }
        // Where a name is both, it is moved last: an assignment forgives what was moved before it.
        init.extend(assigned.iter().filter_map(|name| Some((self.local(name)?, Init::Yes))));
        for local in moved.iter().filter_map(|name| self.local(name)) {
            init.entry(local).and_modify(|state| *state = Init::Moved);
        }
    }
}

impl Deref for Flow<'_> {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.facts
    }
}

/// Goes through the blocks from the last to the first until nothing changes. A block is looked at again only if what one
/// of its successors tells it has changed; `step` looks at one, and says whether what it tells has changed.
fn solve_backwards(order: &[BlockId], successors: &[Vec<BlockId>], mut step: impl FnMut(BlockId) -> bool) {
    // When a block was looked at, and when it changed: the count of looks.
    let (mut looked, mut changed) = (vec![None; successors.len()], vec![None; successors.len()]);
    let mut now = 0_usize;
    loop {
        let before = now;
        for &block in order.iter().rev() {
            if looked[block].is_none() || successors[block].iter().any(|&next| changed[next] >= looked[block])
            {
                now += 1;
                looked[block] = Some(now);
                if step(block) {
                    changed[block] = Some(now);
                }
            }
        }
        if now == before {
            return;
        }
    }
}

fn join(a: &InitMap, b: &InitMap) -> InitMap {
    let locals: BTreeSet<LocalId> = a.keys().chain(b.keys()).copied().collect();
    locals
        .into_iter()
        .map(|local| {
            let joined = match (a.get(&local), b.get(&local)) {
                (Some(Init::Yes), Some(Init::Yes)) => Init::Yes,
                (None | Some(Init::Moved), None | Some(Init::Moved)) => Init::Moved,
                _ => Init::Maybe,
            };
            (local, joined)
        })
        .collect()
}
