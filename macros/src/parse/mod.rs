//! From tokens to one syntax tree.
//!
//! AFTER THIS STAGE: no more macros or keywords of ours; a suspension is an `Expr::Await` or an `Expr::Yield`.

mod constructs;
mod function;
mod keywords;
mod known_macros;
mod normalize;
mod options;
pub(crate) mod repair;
mod tokens;

pub(crate) use function::Function;
#[cfg(test)]
pub(crate) use keywords::rewrite_keywords;
pub(crate) use known_macros::{Argument, Arguments, KnownMacro};
pub(crate) use normalize::{is_understood, keyword, normalize_block};
pub(crate) use options::{Abilities, Options};
