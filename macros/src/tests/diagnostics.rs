//! Errors: all of a function at once, and a stub that compiles.

use crate::expand::Role;

use super::expand;

fn errors(expansion: &str) -> usize {
    expansion.matches("compile_error!").count()
}

#[test]
fn all_errors_of_a_function_are_reported_at_once() {
    let expansion = expand(
        Role::Generator,
        "fn g() -> impl Generator<Yield = u32> {
            let f = || yield_!(1);
            match x { y if yield_!(2) => 1, _ => 2 };
            unknown!(yield_!(3));
            other().await;
        }",
    );
    assert_eq!(errors(&expansion), 4, "{expansion}");
    assert!(expansion.contains("refused"), "a stub keeps the function's users compiling\n{expansion}");
}

#[test]
fn a_signature_without_a_yield_type_says_what_belongs_there() {
    for source in ["fn g() { yield_!(1); }", "fn g() -> u32 { yield_!(1); 2 }"] {
        let expansion = expand(Role::Generator, source);
        assert!(expansion.contains("impl Generator<Yield = Type>"), "{expansion}");
    }
}

#[test]
fn the_macro_does_not_panic_on_nonsense() {
    for source in ["", "fn", "struct S;", "fn f(", "fn f() -> impl Generator<Yield> { yield_!(,) }"] {
        if let Ok(tokens) = source.parse() {
            let expansion =
                crate::expand::attribute(Role::Generator, proc_macro2::TokenStream::new(), tokens);
            assert!(expansion.to_string().contains("compile_error"), "{source}: {expansion}");
        }
    }
}
