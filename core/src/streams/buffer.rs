//! [`Buffer`]: bytes that come in at the end and go out at the front.
//!
//! ```text
//!   data: | gone | bytes … |        gone bytes are cut off when they are the greater part
//! ```
//!
//! Invariant: `start <= data.len()`; an empty buffer keeps at most [`KEPT`] bytes of memory.

/// What an empty buffer keeps for the next time.
const KEPT: usize = 64 * 1024;

#[derive(Default)]
pub(crate) struct Buffer {
    data: Vec<u8>,
    start: usize,
}

impl Buffer {
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.data[self.start..]
    }

    pub(crate) fn len(&self) -> usize {
        self.data.len() - self.start
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn extend(&mut self, bytes: &[u8]) {
        self.data.extend_from_slice(bytes);
    }

    /// Forgets the first `n` bytes, or all if there are fewer.
    pub(crate) fn consume(&mut self, n: usize) {
        self.start = self.data.len().min(self.start.saturating_add(n));
        if self.is_empty() {
            self.clear();
        } else if self.start > self.len() && self.start > 4096 {
            self.data.drain(..self.start);
            self.start = 0;
        }
    }

    /// Takes the first `n` bytes, or all if there are fewer.
    pub(crate) fn take(&mut self, n: usize) -> Vec<u8> {
        if n >= self.len() && self.start == 0 {
            return std::mem::take(&mut self.data);
        }
        let taken = self.bytes()[..n.min(self.len())].to_vec();
        self.consume(taken.len());
        taken
    }

    pub(crate) fn clear(&mut self) {
        self.data.clear();
        self.data.shrink_to(KEPT);
        self.start = 0;
    }
}
