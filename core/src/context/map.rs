//! [`Map`]: the values of a context, by the number of their variable.
//!
//! ```text
//!   a node   present: one bit for each digit that occurs; the slots of those, in order
//!   a slot   a value, if no other number begins with these digits; else a node, for the next digit
//!
//!   12 = …0 01100      40 = …1 01000      44 = …1 01100        [8: 40][12: ●]
//!                                                                       └──▶ [0: 12][1: 44]
//! ```
//!
//! A trie that branches 32 ways by the digits of the number, lowest first: variables are numbered as they are first used, so
//! that the lowest digit tells the first 32 of them apart. Looking up and setting go through one node a digit, and setting
//! copies each of those if a copy of the map shares it: O(log n) both. Copying a map takes no time: it is in an `Arc`.
//!
//! Invariants: the slots stand in the order of their digits; a node below another holds two values at least, so a map looks the
//! same whatever was set and removed before.

use std::sync::Arc;

use super::variable::Value;

/// How many bits of a number are a digit.
const BITS: u32 = 5;

/// Values by number.
#[derive(Clone, Default)]
pub(super) struct Map {
    root: Node,
    len: usize,
}

#[derive(Clone, Default)]
struct Node {
    present: u32,
    slots: Vec<Slot>,
}

#[derive(Clone)]
enum Slot {
    Value(u64, Value),
    Node(Arc<Node>),
}

/// Where a digit's slot is, or would be.
struct Place {
    bit: u32,
    at: usize,
}

impl Node {
    fn place(&self, number: u64, level: u32) -> Place {
        let digit = (number >> (level * BITS)) as u32 & ((1 << BITS) - 1);
        let bit = 1 << digit;
        Place { bit, at: (self.present & (bit - 1)).count_ones() as usize }
    }

    fn has(&self, place: &Place) -> bool {
        self.present & place.bit != 0
    }

    fn insert(&mut self, number: u64, value: Value, level: u32) -> Option<Value> {
        let place = self.place(number, level);
        if !self.has(&place) {
            self.present |= place.bit;
            self.slots.insert(place.at, Slot::Value(number, value));
            return None;
        }
        let slot = &mut self.slots[place.at];
        match slot {
            Slot::Node(node) => Arc::make_mut(node).insert(number, value, level + 1),
            Slot::Value(other, old) if *other == number => Some(std::mem::replace(old, value)),
            Slot::Value(other, old) => {
                // Two numbers with the same digits so far: they part in a node below, or in one below that.
                let mut node = Node::default();
                node.insert(*other, old.clone(), level + 1);
                node.insert(number, value, level + 1);
                *slot = Slot::Node(Arc::new(node));
                None
            }
        }
    }

    fn remove(&mut self, number: u64, level: u32) -> Option<Value> {
        let place = self.place(number, level);
        if !self.has(&place) {
            return None;
        }
        match &mut self.slots[place.at] {
            Slot::Value(other, _) if *other != number => None,
            Slot::Value(..) => {
                self.present &= !place.bit;
                match self.slots.remove(place.at) {
                    Slot::Value(_, value) => Some(value),
                    Slot::Node(_) => None,
                }
            }
            Slot::Node(node) => {
                let node = Arc::make_mut(node);
                let removed = node.remove(number, level + 1);
                // A value that is left alone takes the node's place.
                if let [Slot::Value(number, value)] = node.slots.as_slice() {
                    self.slots[place.at] = Slot::Value(*number, value.clone());
                }
                removed
            }
        }
    }

    fn collect(&self, values: &mut Vec<(u64, Value)>) {
        for slot in &self.slots {
            match slot {
                Slot::Value(number, value) => values.push((*number, value.clone())),
                Slot::Node(node) => node.collect(values),
            }
        }
    }
}

impl Map {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn get(&self, number: u64) -> Option<&Value> {
        let (mut node, mut level) = (&self.root, 0);
        loop {
            let place = node.place(number, level);
            if !node.has(&place) {
                return None;
            }
            match &node.slots[place.at] {
                Slot::Value(other, value) => return (*other == number).then_some(value),
                Slot::Node(below) => (node, level) = (below, level + 1),
            }
        }
    }

    /// Sets a value; gives the one before.
    pub(super) fn insert(&mut self, number: u64, value: Value) -> Option<Value> {
        let old = self.root.insert(number, value, 0);
        self.len += usize::from(old.is_none());
        old
    }

    /// Takes a value out.
    pub(super) fn remove(&mut self, number: u64) -> Option<Value> {
        let old = self.root.remove(number, 0);
        self.len -= usize::from(old.is_some());
        old
    }

    /// All values, in the order of their numbers.
    pub(super) fn values(&self) -> Vec<(u64, Value)> {
        let mut values = Vec::with_capacity(self.len);
        self.root.collect(&mut values);
        values.sort_by_key(|value| value.0);
        values
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::super::variable::Bound;
    use super::{Map, Node, Slot, Value};

    fn value(n: u64) -> Value {
        Arc::new(Bound { name: "n", value: n })
    }

    fn number(value: &Value) -> u64 {
        let any: &dyn std::any::Any = &**value;
        any.downcast_ref::<Bound<u64>>().expect("a number").value
    }

    /// Every invariant of a node, and the values in it.
    fn check(node: &Node, level: u32, prefix: u64, seen: &mut Vec<u64>) {
        assert_eq!(node.present.count_ones() as usize, node.slots.len());
        let digits = (0..32).filter(|digit| node.present & (1 << digit) != 0);
        for (digit, slot) in digits.zip(&node.slots) {
            let prefix = prefix | (u64::from(digit as u32) << (level * super::BITS));
            match slot {
                Slot::Value(number, _) => {
                    let bits = (level + 1) * super::BITS;
                    let mask = if bits < 64 { (1 << bits) - 1 } else { u64::MAX };
                    assert_eq!(number & mask, prefix, "a value stands where its digits lead");
                    seen.push(*number);
                }
                Slot::Node(node) => {
                    let before = seen.len();
                    check(node, level + 1, prefix, seen);
                    assert!(seen.len() - before >= 2, "a node holds two values at least");
                }
            }
        }
    }

    fn check_map(map: &Map, expected: &BTreeMap<u64, u64>) {
        let mut seen = Vec::new();
        check(&map.root, 0, 0, &mut seen);
        seen.sort_unstable();
        assert!(seen.iter().eq(expected.keys()));
        assert_eq!(map.len(), expected.len());
        let values = map.values();
        assert!(values.iter().map(|(n, v)| (*n, number(v))).eq(expected.iter().map(|(n, v)| (*n, *v))));
    }

    /// Numbers that share digits at all levels.
    fn numbers(seed: &mut u64) -> u64 {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        match *seed % 4 {
            0 => *seed % 40,
            1 => (*seed % 8) << 32,
            2 => ((*seed % 8) << 60) | (*seed % 3),
            _ => *seed % 5_000,
        }
    }

    #[test]
    fn what_was_inserted_is_found_and_what_was_removed_is_not() {
        let (mut map, mut expected, mut seed) = (Map::default(), BTreeMap::new(), 7);
        let mut copies = Vec::new();
        for step in 0..20_000_u64 {
            let n = numbers(&mut seed);
            // More and more at first, then fewer and fewer.
            if (seed >> 20) % 100 < if step < 10_000 { 70 } else { 25 } {
                assert_eq!(map.insert(n, value(step)).map(|v| number(&v)), expected.insert(n, step));
            } else {
                assert_eq!(map.remove(n).map(|v| number(&v)), expected.remove(&n));
            }
            assert_eq!(map.get(n).map(number), expected.get(&n).copied());
            if step % 1_000 == 0 {
                check_map(&map, &expected);
                copies.push((map.clone(), expected.clone()));
            }
        }
        for (map, expected) in &copies {
            check_map(map, expected);
        }
        for n in expected.keys().copied().collect::<Vec<_>>() {
            assert!(map.remove(n).is_some());
        }
        check_map(&map, &BTreeMap::new());
    }

    #[test]
    fn a_set_copies_the_nodes_on_its_way_and_shares_the_others() {
        let mut map = Map::default();
        for n in 0..1_000 {
            map.insert(n, value(n));
        }
        let before = map.clone();
        map.insert(33, value(0));
        let below = |map: &Map| -> Vec<*const Node> {
            let nodes = map.root.slots.iter();
            nodes
                .filter_map(|slot| if let Slot::Node(node) = slot { Some(Arc::as_ptr(node)) } else { None })
                .collect()
        };
        let differ = below(&before).iter().zip(below(&map)).filter(|(a, b)| **a != *b).count();
        assert_eq!((below(&map).len(), differ), (32, 1));
        assert_eq!(before.get(33).map(number), Some(33));
    }

    #[test]
    fn a_map_looks_the_same_whatever_was_in_it_before() {
        fn shape(node: &Node) -> Vec<(u32, usize)> {
            let below = node.slots.iter().filter_map(|slot| match slot {
                Slot::Node(node) => Some(shape(node)),
                Slot::Value(..) => None,
            });
            std::iter::once((node.present, node.slots.len())).chain(below.flatten()).collect()
        }
        let (mut grown, mut shrunk) = (Map::default(), Map::default());
        for n in [5, 5 + 32, 5 + 1024, 7] {
            grown.insert(n, value(n));
        }
        for n in (0..5_000).rev() {
            shrunk.insert(n, value(n));
        }
        for n in (0..5_000).filter(|n| grown.get(*n).is_none()) {
            shrunk.remove(n);
        }
        assert_eq!(shape(&grown.root), shape(&shrunk.root));
        assert!(grown.remove(6).is_none() && grown.remove(5 + 2048).is_none());
    }
}
