//! The macros fed with mutations of a small corpus. The fuzz target of the same name goes on where this stops.

use std::path::Path;

use proc_macro2::TokenStream;

use super::mutation::{Numbers, check, check_repairs, is_deep, mutate};

/// Each is expanded by every macro, in several ways.
const MUTATIONS: usize = 3_000;

fn corpus() -> Vec<TokenStream> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/corpus");
    let mut files: Vec<_> = std::fs::read_dir(directory)
        .expect("there is a corpus")
        .map(|file| file.expect("a file").path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    files.iter().map(|file| super::tokens(&std::fs::read_to_string(file).expect("a text"))).collect()
}

#[test]
fn no_input_makes_the_macros_panic() {
    let corpus = corpus();
    corpus.iter().for_each(check);
    corpus.iter().for_each(check_repairs);
    let mut numbers = Numbers(20_260_101);
    let mut done = 0;
    while done < MUTATIONS {
        let mut tokens = corpus[numbers.below(corpus.len())].clone();
        for _ in 0..=numbers.below(4) {
            let donor = &corpus[numbers.below(corpus.len())];
            tokens = mutate(tokens, donor, &mut numbers);
            if !is_deep(&tokens, 40) {
                check(&tokens);
                // These take longer.
                if done % 16 == 0 {
                    check_repairs(&tokens);
                }
                done += 1;
            }
        }
    }
}

/// The fuzz target is a crate of its own, which takes the modules of this one by path.
#[test]
fn the_fuzz_target_has_all_modules() {
    let file = |name: &str| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name));
    // A packaged crate comes without it.
    let Ok(target) = file("../fuzz/fuzz_targets/expand.rs") else { return };
    let library = file("src/lib.rs").expect("the library");
    let modules =
        library.lines().filter_map(|line| line.strip_prefix("mod ")).filter(|name| *name != "tests;");
    for module in modules {
        assert!(
            target.contains(&format!("\nmod {module}")),
            "fuzz/fuzz_targets/expand.rs lacks `mod {module}`"
        );
    }
}

/// What the fuzz target has found.
#[test]
fn raw_identifiers_are_names_like_any_other() {
    let source = "fn f(r#try: u32) -> impl Generator<Yield = u32> {
        let r#match = r#try;
        { let r#match = yield_!(r#match); yield_!(r#match); }
        let _c = || r#try;
        yield_!(r#match + r#try);
    }";
    check(&super::tokens(source));
    let expansion = super::expand(crate::expand::Role::Generator, source);
    assert!(!expansion.contains("compile_error"), "{expansion}");
}
