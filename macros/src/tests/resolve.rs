//! Unique names.

use quote::quote;

use super::{resolved, text, tokens};

#[track_caller]
fn check(source: &str, expected: &str) {
    let block = resolved(source);
    let expected = tokens(expected);
    assert_eq!(text(quote!(#block)), text(quote!({ #expected })));
}

#[test]
fn shadowing_gets_a_name_of_its_own() {
    check("let x = 1; let x = x + 1; f(x)", "let x = 1; let x_2 = x + 1; f(x_2)");
    check("let x = 1; { let x = 2; g(x); } f(x)", "let x = 1; { let x_2 = 2; g(x_2); } f(x)");
    check("for x in y { f(x) } for x in z { f(x) }", "for x in y { f(x) } for x_2 in z { f(x_2) }");
}

#[test]
fn a_local_is_not_called_as_the_function_that_is_named_before_it() {
    check("let x = x(0); f(x)", "let x_2 = x(0); f(x_2)");
    check("for x in x(0) { f(x) } for x in y { f(x) }", "for x_2 in x(0) { f(x_2) } for x_3 in y { f(x_3) }");
}

#[test]
fn a_name_that_is_taken_is_not_given_again() {
    check("let x_2 = 0; let x = 1; let x = 2; f(x, x_2)", "let x_2 = 0; let x = 1; let x_3 = 2; f(x_3, x_2)");
}

#[test]
fn patterns_bind_once() {
    check(
        "let x = 0; match y { A(x) | B(x) if x > 1 => x, C { x, .. } => x, _ => x }",
        "let x = 0; match y { A(x_2) | B(x_2) if x_2 > 1 => x_2, C { x: x_3, .. } => x_3, _ => x }",
    );
    check(
        "if let Some(x) = f() && let Some(x) = g(x) { x } else { 0 }",
        "if let Some(x) = f() && let Some(x_2) = g(x) { x_2 } else { 0 }",
    );
    // A shorthand that keeps its name stays one.
    check("let S { x, y: z } = s; f(x, z)", "let S { x, y: z } = s; f(x, z)");
    // By convention, what begins with a capital is a constant or a unit variant.
    check("let x = 0; match x { None => 1, MAX => 2 }", "let x = 0; match x { None => 1, MAX => 2 }");
}

#[test]
fn fields_labels_and_paths_are_not_locals() {
    check(
        "let x = 1; let x = 2; s.x + m::x + S { x }.x + S { x: 3 }.x",
        "let x = 1; let x_2 = 2; s.x + m::x + S { x: x_2 }.x + S { x: 3 }.x",
    );
}

#[test]
fn macros_and_format_strings_follow() {
    check(
        r#"let x = 1; let x = 2; println!("{x} {x:?} {{x}} {y:>x$} {}", x); print!("{x}", x = x); other!(x.x, x: 1, ..x)"#,
        r#"let x = 1; let x_2 = 2; println!("{x_2} {x_2:?} {{x}} {y:>x_2$} {}", x_2); print!("{x}", x = x_2); other!(x_2.x, x: 1, ..x_2)"#,
    );
}
