# What is done to this repository, by name. `just` lists it; https://just.systems runs it.

_default:
    @just --list

# Run every program of the documents, in real time.
tour:
    cargo run --release --example tour

# Run all tests.
test *arguments:
    cargo test --workspace {{ arguments }}

# Measure against the peers: workloads by name, or `all`.
bench *arguments:
    cargo run --release --package dunder-bench --features peers -- {{ arguments }}

# Check format, lints and documentation.
lint:
    cargo fmt --all -- --check
    cargo clippy --workspace --all-targets -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps

# Build the book and the API documentation.
doc:
    mdbook build book
    cargo doc --workspace --no-deps

# Everything that must hold before a change is merged.
ci:
    .ci/run

# Write anew what the compile-fail tests expect the compiler to say. Read the difference afterwards.
ui:
    TRYBUILD=overwrite cargo test --test ui

# Write anew the snapshots of expansions. Read the difference afterwards.
expand:
    MACROTEST=overwrite cargo test --test expand
