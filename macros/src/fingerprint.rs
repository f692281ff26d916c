//! What tells a body from all others, and from other versions of itself: a hash of its signature, its tokens, and the states
//! that they were laid out in.
//!
//! Blanks, comments and the place in the file do not count. The states do, so that a checkpoint made by another version of
//! the macros is not taken for one of this, either, if that lays bodies out differently.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// 64 bits of FNV-1a.
#[derive(Clone, Copy)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    pub(crate) fn new() -> Self {
        Fingerprint(0xcbf2_9ce4_8422_2325)
    }

    /// With some text, and where it ends.
    pub(crate) fn text(mut self, text: &str) -> Self {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self
    }

    /// With some tokens.
    pub(crate) fn tokens(self, tokens: TokenStream) -> Self {
        tokens.into_iter().fold(self, |hash, token| match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    // Where macros put them is not for a user to see.
                    Delimiter::None => return hash.tokens(group.stream()),
                };
                hash.text(open).tokens(group.stream()).text(close)
            }
            token => hash.text(&token.to_string()),
        })
    }

    /// As it is stored.
    pub(crate) fn to_hex(self) -> String {
        format!("{:016x}", self.0)
    }
}
