//! What the states save.

use crate::analysis::{Flow, Regions};
use crate::layout::{Layout, Mode};

use super::graph;

/// `Variant: field, field` for every arm, the kept ones in brackets, the flagged ones with a question mark.
fn layout(source: &str) -> Vec<String> {
    let body = graph(source);
    let flow = Flow::new(&body);
    let regions = Regions::new(&body, &flow);
    let layout = Layout::new(&body, &flow, &regions);
    let arms = layout.arms.iter().map(|arm| {
        let fields: Vec<String> = arm
            .fields
            .iter()
            .map(|field| match field.mode {
                Mode::Live => field.ident.to_string(),
                Mode::Kept => format!("[{}]", field.ident),
                Mode::Flagged => format!("{}?", field.ident),
            })
            .collect();
        let variant = arm.variant.to_string();
        // Joins are numbered by their blocks, which is of no interest here.
        let variant = if variant.starts_with("Join") { "Join".to_owned() } else { variant };
        format!("{variant}: {}", fields.join(" ")).trim().to_owned()
    });
    arms.collect()
}

#[test]
fn straight_code_has_a_state_for_each_suspension() {
    assert_eq!(
        layout("fn g(a: A) -> impl Generator<Yield = u32> { yield 1; let b = f(&a); yield 2; h(&b); }"),
        ["Start: a", "Yield1: a", "Yield2: [a] b"]
    );
}

#[test]
fn what_was_moved_is_not_saved() {
    assert_eq!(
        layout("fn g(a: A) -> impl Generator<Yield = u32> { drop(a); yield 1; }"),
        ["Start: a", "Yield1:"]
    );
}

#[test]
fn a_flag_tells_whether_a_local_is_left() {
    let arms =
        layout("fn g(c: bool, a: A) -> impl Generator<Yield = u32> { if c { drop(a); yield 1; } yield 2; }");
    assert!(arms.iter().any(|arm| arm.starts_with("Join") && arm.ends_with("a_flag?")), "{arms:?}");
    assert!(arms.iter().any(|arm| arm.starts_with("Yield2") && arm.ends_with("a_flag?")), "{arms:?}");
}

#[test]
fn a_loop_with_one_suspension_saves_nothing_but_its_residents() {
    let arms = layout(
        "fn g(n: u32) -> impl Generator<Yield = u32> { let mut i = 0; while i < n { yield i; i += 1; } }",
    );
    assert_eq!(arms[0], "Start: n");
    assert!(arms.contains(&"Yield1:".to_owned()), "{arms:?}");
}
