//! [`Heap`]: the least first, four children to a node.
//!
//! ```text
//!   nodes: | 0 | 1 2 3 4 | 5 6 7 8 | 9 …       the children of n are 4n + 1 … 4n + 4
//! ```
//!
//! With very many timers a heap is as slow as its memory. Four children lie side by side, so half as many levels mean half as
//! many places to look at.
//!
//! Invariant: no node is greater than its children.

const CHILDREN: usize = 4;

pub(super) struct Heap<T> {
    nodes: Vec<T>,
}

impl<T> Default for Heap<T> {
    fn default() -> Self {
        Heap { nodes: Vec::new() }
    }
}

impl<T: Copy + Ord> Heap<T> {
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn peek(&self) -> Option<&T> {
        self.nodes.first()
    }

    pub(super) fn push(&mut self, new: T) {
        let mut place = self.nodes.len();
        self.nodes.push(new);
        while place > 0 {
            let parent = (place - 1) / CHILDREN;
            if self.nodes[parent] <= new {
                break;
            }
            self.nodes[place] = self.nodes[parent];
            place = parent;
        }
        self.nodes[place] = new;
    }

    pub(super) fn pop(&mut self) -> Option<T> {
        let last = self.nodes.pop()?;
        let Some(first) = self.nodes.first().copied() else { return Some(last) };
        self.sift_down(0, last);
        Some(first)
    }

    /// Keeps those that `keep` says.
    pub(super) fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.nodes.retain(keep);
        for place in (0..self.nodes.len().div_ceil(CHILDREN)).rev() {
            self.sift_down(place, self.nodes[place]);
        }
    }

    /// Puts an entry in the place, or below it, what is less moving up.
    fn sift_down(&mut self, mut place: usize, entry: T) {
        loop {
            let begin = place * CHILDREN + 1;
            let end = self.nodes.len().min(begin + CHILDREN);
            let children = self.nodes.get(begin..end).unwrap_or_default();
            match children.iter().zip(begin..).min() {
                Some((least, at)) if *least < entry => {
                    self.nodes[place] = *least;
                    place = at;
                }
                _ => break,
            }
        }
        self.nodes[place] = entry;
    }
}

#[cfg(test)]
mod tests {
    use super::Heap;

    #[test]
    fn what_is_least_comes_first() {
        let mut random = fastrand::Rng::with_seed(1);
        for size in 0..200 {
            let numbers: Vec<u32> = (0..size).map(|_| random.u32(..50)).collect();
            let mut heap = Heap::default();
            numbers.iter().for_each(|n| heap.push(*n));
            heap.retain(|n| n % 3 > 0);
            let mut sorted: Vec<u32> = numbers.into_iter().filter(|n| n % 3 > 0).collect();
            sorted.sort_unstable();
            assert_eq!(heap.len(), sorted.len());
            let popped: Vec<u32> = std::iter::from_fn(|| heap.pop()).collect();
            assert_eq!(popped, sorted);
            assert!(heap.peek().is_none());
        }
    }
}
