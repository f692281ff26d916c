//! Helpers for the unit tests of the stages.

use proc_macro2::TokenStream;

use crate::expand::{Role, attribute};

/// The expansion of a function, formatted.
pub(crate) fn expand(role: Role, source: &str) -> String {
    let item: TokenStream = source.parse().expect("the source is tokens");
    let expansion = attribute(role, TokenStream::new(), item);
    match syn::parse2(expansion.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => panic!("the expansion does not parse: {error}\n{expansion}"),
    }
}

#[test]
fn show() {
    if let Ok(path) = std::env::var("DUNDER_SHOW") {
        let source = std::fs::read_to_string(path).expect("the file is there");
        let role = if source.contains("async fn") { Role::Coroutine } else { Role::Generator };
        println!("{}", expand(role, &source));
    }
}
