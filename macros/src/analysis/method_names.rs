//! What the name of a method says about its receiver, where the type cannot be seen.
//!
//! The conventions of Rust and its standard library. Where a name says nothing, nothing is assumed that could end a
//! guard's life early.

/// Whether a method's name says that what it gives borrows nothing from its receiver.
pub(crate) fn is_owned(method: &str) -> bool {
    matches!(
        method,
        "len" | "is_empty" | "clone" | "to_owned" | "to_string" | "to_vec" | "is_some" | "is_none"
    )
}

/// Whether a method's name says that it consumes its receiver, by the conventions of Rust and its standard library.
pub(crate) fn consumes(method: &str) -> bool {
    method.starts_with("into_")
        || method.starts_with("unwrap")
        || matches!(
            method,
            "expect"
                | "expect_err"
                | "map"
                | "map_err"
                | "map_or"
                | "map_or_else"
                | "and_then"
                | "or_else"
                | "ok"
                | "err"
                | "ok_or"
                | "ok_or_else"
                | "filter"
                | "filter_map"
                | "flat_map"
                | "flatten"
                | "fold"
                | "collect"
                | "sum"
                | "product"
                | "count"
                | "last"
                | "zip"
                | "chain"
                | "enumerate"
                | "skip"
                | "step_by"
                | "take_while"
                | "skip_while"
                | "peekable"
                | "fuse"
                | "inspect"
                | "rev"
                | "cloned"
                | "copied"
                | "cycle"
                | "unzip"
                | "partition"
                | "for_each"
                | "join"
                | "finish"
                | "into"
                | "try_into"
                | "transpose"
                | "is_some_and"
                | "is_ok_and"
                | "is_none_or"
                | "max_by"
                | "max_by_key"
                | "min_by"
                | "min_by_key"
                | "reduce"
                | "rfold"
                | "map_while"
                | "scan"
                | "build"
                | "boxed"
                | "__await__"
        )
}

/// Whether a method of this name borrows its receiver, whatever type that is of.
pub(crate) fn borrows(method: &str) -> bool {
    method.starts_with("as_")
        || method.starts_with("is_")
        || method.starts_with("get")
        || matches!(
            method,
            "len"
                | "iter"
                | "iter_mut"
                | "first"
                | "last_mut"
                | "first_mut"
                | "keys"
                | "values"
                | "values_mut"
                | "contains"
                | "contains_key"
                | "starts_with"
                | "ends_with"
                | "lock"
                | "try_lock"
                | "borrow"
                | "borrow_mut"
                | "push"
                | "push_back"
                | "push_front"
                | "pop"
                | "pop_back"
                | "pop_front"
                | "insert"
                | "remove"
                | "drain"
                | "next"
                | "next_back"
                | "peek"
                | "clone"
                | "to_owned"
                | "to_string"
                | "to_vec"
        )
}
