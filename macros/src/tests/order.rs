//! In which order arms are written and run.

use std::collections::BTreeSet;

use crate::codegen::order::{Leads, Part};
use crate::graph;

/// The arms in the order in which they are written, and in which they run; loops in brackets.
#[track_caller]
fn check(jumps: &[&[usize]], suspensions: &[(usize, usize)], written: &str, run: &str) {
    let mut leads = Leads {
        jumps: jumps.iter().map(|targets| targets.iter().copied().collect()).collect(),
        suspensions: vec![BTreeSet::new(); jumps.len()],
    };
    for &(from, to) in suspensions {
        leads.suspensions[from].insert(to);
    }
    let parts = leads.ordered();
    assert_eq!((text(&parts, true), text(&parts, false)), (written.into(), run.into()), "{parts:?}");
}

fn text(parts: &[Part], written: bool) -> String {
    let text = |part: &Part| match part {
        Part::Arm(arm) => arm.to_string(),
        Part::Loop(arms) => format!("{arms:?}"),
        Part::Reversed(later, earlier) => {
            let [first, second] = if written { [later, earlier] } else { [earlier, later] };
            format!("{} {}", text(first, written), text(second, written))
        }
    };
    parts.iter().map(text).collect::<Vec<_>>().join(" ")
}

#[test]
fn what_has_no_loop_runs_as_it_is_written() {
    check(&[&[1], &[2], &[]], &[], "0 1 2", "0 1 2");
    check(&[&[1, 2], &[3], &[3], &[]], &[], "0 1 2 3", "0 1 2 3");
}

#[test]
fn what_branches_meet_in_runs_after_them() {
    check(&[&[1, 2], &[], &[1]], &[], "0 2 1", "0 2 1");
}

#[test]
fn what_a_loop_is_resumed_in_runs_before_its_condition() {
    check(&[&[1], &[3], &[1], &[]], &[(1, 2)], "0 1 2 3", "0 2 1 3");
}

#[test]
fn two_suspensions_in_a_loop() {
    // The condition suspends, to go on in 2; that suspends, to go on in 3; and that leads to the condition.
    check(&[&[1], &[4], &[], &[1], &[]], &[(1, 2), (2, 3)], "0 1 2 3 4", "0 3 1 2 4");
}

#[test]
fn a_loop_after_a_suspension_in_a_loop() {
    check(&[&[1], &[5], &[3], &[1], &[3], &[]], &[(1, 2), (3, 4)], "0 1 2 3 4 5", "0 2 4 3 1 5");
}

#[test]
fn loops_that_do_not_always_suspend_stay_loops() {
    check(&[&[1], &[2, 5], &[3, 1], &[2], &[2], &[]], &[(2, 4)], "0 [1, 2, 3] 4 5", "0 4 [1, 2, 3] 5");
    check(&[&[1], &[1, 3], &[1], &[]], &[(1, 2)], "0 [1] 2 3", "0 2 [1] 3");
}

#[test]
fn what_leads_to_itself_by_being_resumed_is_no_loop() {
    check(&[&[1], &[2], &[]], &[(1, 1)], "0 1 2", "0 1 2");
}

/// Arms that lead anywhere, numbered as a layout numbers them.
fn random(seed: &mut u64) -> Leads {
    let mut next = |below: usize| {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*seed >> 33) as usize % below
    };
    let count = 2 + next(9);
    let mut edges = vec![Vec::new(); count];
    for targets in &mut edges {
        for _ in 0..1 + next(3) {
            targets.push((1 + next(count - 1), next(3) == 0));
        }
    }
    let order = graph::reverse_postorder(&[0], |arm| edges[arm].iter().map(|(to, _)| *to).collect());
    let number = |arm: usize| order.iter().position(|other| *other == arm);
    let lead = |from: &usize, suspends: bool| {
        edges[*from].iter().filter(|edge| edge.1 == suspends).filter_map(|edge| number(edge.0)).collect()
    };
    Leads {
        jumps: order.iter().map(|from| lead(from, false)).collect(),
        suspensions: order.iter().map(|from| lead(from, true)).collect(),
    }
}

/// The place of each arm; those of a loop run at the same.
fn places(parts: &[Part], written: bool, at: &mut usize, places: &mut [Option<usize>]) {
    for part in parts {
        match part {
            Part::Arm(arm) => {
                *at += 1;
                assert_eq!(places[*arm].replace(*at), None, "{arm} twice");
            }
            Part::Loop(arms) => {
                *at += 1;
                for arm in arms {
                    *at += usize::from(written);
                    assert_eq!(places[*arm].replace(*at), None, "{arm} twice");
                }
            }
            Part::Reversed(later, earlier) => {
                let [first, second] = if written { [later, earlier] } else { [earlier, later] };
                self::places(first, written, at, places);
                self::places(second, written, at, places);
            }
        }
    }
}

#[test]
fn every_arm_is_written_below_one_that_leads_to_it_and_runs_before_those_it_jumps_to() {
    let mut seed = 7;
    let (mut reversed, mut dispatched) = (0, 0);
    for _ in 0..5000 {
        let leads = random(&mut seed);
        let parts = leads.ordered();
        let count = leads.jumps.len();
        let (mut written, mut run) = (vec![None; count], vec![None; count]);
        places(&parts, true, &mut 0, &mut written);
        places(&parts, false, &mut 0, &mut run);
        for arm in 0..count {
            let leads_here = |other: &usize| {
                leads.jumps[*other].contains(&arm) || leads.suspensions[*other].contains(&arm)
            };
            let told = (0..count).filter(leads_here).any(|other| written[other] < written[arm]);
            assert!(written[arm].is_some() && run[arm].is_some(), "{arm} is missing: {parts:?}");
            assert!(arm == 0 || told, "{arm} is not told of: {parts:?}");
            for &to in &leads.jumps[arm] {
                let in_loop = run[to] == run[arm];
                assert!(run[arm] < run[to] || in_loop, "{arm} leads back to {to}: {parts:?}");
            }
        }
        reversed += usize::from(parts.iter().any(|part| matches!(part, Part::Reversed(..))));
        dispatched += usize::from(matches!(&parts[..], [Part::Loop(arms)] if arms.len() == count));
    }
    assert!(reversed > 500 && dispatched > 0, "{reversed} reversed, {dispatched} dispatched");
}
