//! Orders and components of a graph whose nodes are numbers.

use std::collections::BTreeSet;

/// The nodes that can be reached from some roots, in reverse postorder: but for jumps back, a node comes before those it
/// leads to.
pub(crate) fn reverse_postorder(roots: &[usize], successors: impl Fn(usize) -> Vec<usize>) -> Vec<usize> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    // The last one first, so that the first one ends up right behind its predecessor.
    for &root in roots.iter().rev() {
        if !seen.insert(root) {
            continue;
        }
        let mut stack = vec![(root, successors(root))];
        while let Some((node, left)) = stack.last_mut() {
            match left.pop() {
                Some(next) if seen.insert(next) => stack.push((next, successors(next))),
                Some(_) => {}
                None => {
                    order.push(*node);
                    stack.pop();
                }
            }
        }
    }
    order.reverse();
    order
}

/// The strongly connected components of the nodes of a reverse postorder, each before those it leads to (Kosaraju's
/// algorithm).
pub(crate) fn components(order: &[usize], successors: impl Fn(usize) -> Vec<usize>) -> Vec<BTreeSet<usize>> {
    let mut predecessors = vec![Vec::new(); order.iter().max().map_or(0, |last| last + 1)];
    for &node in order {
        for target in successors(node) {
            predecessors[target].push(node);
        }
    }
    let mut seen = BTreeSet::new();
    let mut components = Vec::new();
    for &root in order {
        let mut component = BTreeSet::new();
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            if seen.insert(node) {
                component.insert(node);
                stack.extend(&predecessors[node]);
            }
        }
        if !component.is_empty() {
            components.push(component);
        }
    }
    components
}
