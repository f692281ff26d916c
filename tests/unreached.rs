//! Code that leaves on all of its ways causes no warning of ours about what comes after it.
#![deny(warnings)]

use dunder::errors::{LookupError, ValueError};
use dunder::prelude::*;

dunder! {
    fn raises(which: bool) -> impl Generator<Yield = String> {
        try {
            if which { raise ValueError::new("v"); } else { raise LookupError::new("l"); }
        } except e: ValueError {
            yield e.to_string();
        }
        yield "x".into();
    }

    fn returns(which: bool) -> impl Generator<Yield = u32> {
        try {
            if which { return; } else { return; }
        } finally {
            yield 1;
        }
    }
}

#[test]
fn what_leaves_leaves() {
    let raised: Vec<_> = raises(true).results().map(Result::unwrap).collect();
    assert_eq!(raised, ["v", "x"]);
    assert!(next(&mut raises(false)).raised().unwrap().is::<LookupError>());
    for which in [true, false] {
        assert_eq!(returns(which).collect::<Vec<_>>(), [1]);
    }
}
