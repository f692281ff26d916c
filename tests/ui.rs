//! Programs that must not compile, and what the compiler says of them: one file a defect, named after it.
//!
//! After a change of a message: `TRYBUILD=overwrite cargo test --test ui`, and read the difference.

#[test]
fn rejections() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}
