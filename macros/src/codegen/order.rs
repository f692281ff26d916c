//! In which order the arms run: straight on, where a dispatch would be one loop that every jump leads back to.
//!
//! ```text
//!   jumps:  Start ─▶ Join2 ─▶ Join3      Yield1 ─▶ Join2      (and Join2 suspends, to be resumed in Yield1)
//!
//!   written:  Start, Join2, Yield1, Join3        run:  Start, Yield1, Join2, Join3
//! ```
//!
//! Whatever jumps, jumps to what runs later, or stands in a loop with it. So LLVM sees where each jump leads, and threads it
//! there; through the head of a loop, which the dispatch would be, it threads none. (A counter: 0.56 ns a value instead of
//! 1.39.)
//!
//! But rustc infers types from the top to the bottom: an arm has to be *written* below one that leads to it, and tells what
//! its locals are. Where that is not the order in which they run, an assignment turns it round: rustc checks the place first,
//! and evaluates the value first.
//!
//! ```text
//!   *{ Join2; &mut done } = { Yield1 };
//! ```

use std::collections::BTreeSet;

use crate::graph;

/// What is written next.
#[derive(Debug, PartialEq)]
pub(crate) enum Part {
    Arm(usize),
    /// These, for as long as it is the turn of one of them.
    Loop(Vec<usize>),
    /// Written first, run last; and what is written last and runs first.
    Reversed(Vec<Part>, Vec<Part>),
}

/// Where arms lead.
pub(crate) struct Leads {
    /// By jumps.
    pub(crate) jumps: Vec<BTreeSet<usize>>,
    /// By suspensions.
    pub(crate) suspensions: Vec<BTreeSet<usize>>,
}

impl Leads {
    /// Puts the arms in order, of which the first is the entry.
    pub(crate) fn ordered(&self) -> Vec<Part> {
        let arms: Vec<usize> = (0..self.jumps.len()).collect();
        let successors = |arm: usize| self.jumps[arm].iter().copied().collect();
        let components = graph::components(&graph::reverse_postorder(&arms, successors), successors);
        let order = Order::new(self, &components);
        let all = (0..components.len()).collect();
        let mut parts = Vec::new();
        match order.write(all, &mut BTreeSet::new(), &mut parts) {
            Some(()) => parts,
            // No nest of assignments brings them into this order: a dispatch.
            None => vec![Part::Loop(arms)],
        }
    }
}

/// The strongly connected components of the jumps; numbers are theirs.
struct Order<'a> {
    leads: &'a Leads,
    components: &'a [BTreeSet<usize>],
    /// What runs before each of them, near or far.
    before: Vec<BTreeSet<usize>>,
    /// What leads to each of them at once, by a jump or a suspension.
    tellers: Vec<BTreeSet<usize>>,
}

impl<'a> Order<'a> {
    fn new(leads: &'a Leads, components: &'a [BTreeSet<usize>]) -> Self {
        let mut of_arm = vec![0; leads.jumps.len()];
        for (component, arms) in components.iter().enumerate() {
            arms.iter().for_each(|&arm| of_arm[arm] = component);
        }
        let mut before = vec![BTreeSet::new(); components.len()];
        let mut tellers = vec![BTreeSet::new(); components.len()];
        // They are in topological order.
        for (component, arms) in components.iter().enumerate() {
            for arm in arms {
                for to in leads.jumps[*arm].iter().map(|&arm| of_arm[arm]).filter(|&to| to != component) {
                    let known = before[component].clone();
                    before[to].extend(known);
                    before[to].insert(component);
                    tellers[to].insert(component);
                }
                for &to in &leads.suspensions[*arm] {
                    tellers[of_arm[to]].insert(component);
                }
            }
        }
        Order { leads, components, before, tellers }
    }

    fn first_arm(&self, component: usize) -> usize {
        self.components[component].first().copied().unwrap_or_default()
    }

    /// What of some can be written below what is written; in the order of the source.
    fn told(&self, left: &BTreeSet<usize>, written: &BTreeSet<usize>) -> Vec<usize> {
        let is_told = |component: &usize| {
            self.components[*component].contains(&0) || !self.tellers[*component].is_disjoint(written)
        };
        let mut told: Vec<usize> = left.iter().copied().filter(is_told).collect();
        told.sort_by_key(|&component| self.first_arm(component));
        told
    }

    /// Writes some; nothing, if that cannot be done.
    fn write(
        &self,
        mut left: BTreeSet<usize>,
        written: &mut BTreeSet<usize>,
        parts: &mut Vec<Part>,
    ) -> Option<()> {
        while !left.is_empty() {
            let told = self.told(&left, written);
            if let Some(&next) = told.iter().find(|&&next| self.before[next].is_disjoint(&left)) {
                parts.push(self.part(next, written));
                left.remove(&next);
                written.insert(next);
                continue;
            }
            let (later, earlier) = self.reversed(*told.first()?, &left, written)?;
            left = &(&left - &later) - &earlier;
            let (mut run_later, mut run_earlier) = (Vec::new(), Vec::new());
            self.write(later, written, &mut run_later)?;
            self.write(earlier, written, &mut run_earlier)?;
            parts.push(Part::Reversed(run_later, run_earlier));
        }
        Some(())
    }

    /// What is written together with `first`, and what runs before them but is written below.
    fn reversed(
        &self,
        first: usize,
        left: &BTreeSet<usize>,
        written: &BTreeSet<usize>,
    ) -> Option<(BTreeSet<usize>, BTreeSet<usize>)> {
        let mut later = BTreeSet::from([first]);
        let mut earlier = &self.before[first] & left;
        while !self.is_told_by(&earlier, &(written | &later)) {
            let rest = &(left - &later) - &earlier;
            let next = *self.told(&rest, &(written | &later)).first()?;
            earlier.extend(&(&self.before[next] & left) - &later);
            later.insert(next);
        }
        let runs_after = |&component: &usize| !self.before[component].is_disjoint(&later);
        (later.is_disjoint(&earlier) && !earlier.iter().any(runs_after)).then_some((later, earlier))
    }

    /// Whether all of some can be written one below the other.
    fn is_told_by(&self, some: &BTreeSet<usize>, written: &BTreeSet<usize>) -> bool {
        let (mut left, mut written) = (some.clone(), written.clone());
        while let Some(&next) = self.told(&left, &written).first() {
            left.remove(&next);
            written.insert(next);
        }
        left.is_empty()
    }

    fn part(&self, component: usize, written: &BTreeSet<usize>) -> Part {
        let arms = &self.components[component];
        match arms.first() {
            Some(&only) if arms.len() == 1 && !self.leads.jumps[only].contains(&only) => Part::Arm(only),
            _ => Part::Loop(self.written_loop(arms, written)),
        }
    }

    /// The arms of a loop as they are written.
    fn written_loop(&self, arms: &BTreeSet<usize>, written: &BTreeSet<usize>) -> Vec<usize> {
        let leads_to = |from: usize, to: usize| {
            self.leads.jumps[from].contains(&to) || self.leads.suspensions[from].contains(&to)
        };
        let outside: Vec<usize> =
            written.iter().flat_map(|&component| &self.components[component]).copied().collect();
        let (mut left, mut order) = (arms.clone(), Vec::new());
        while !left.is_empty() {
            let is_told =
                |&&arm: &&usize| arm == 0 || outside.iter().chain(&order).any(|&other| leads_to(other, arm));
            let next = left.iter().find(is_told).or(left.first()).copied().unwrap_or_default();
            left.remove(&next);
            order.push(next);
        }
        order
    }
}
