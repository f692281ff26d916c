//! `HamtTest`: a context with many variables. What no user can see of the map, its own tests look at.

use std::collections::BTreeMap;

use dunder::contextvars::{Context, ContextVar, Token, copy_context};

fn variables(count: usize) -> Vec<ContextVar<usize>> {
    (0..count).map(|_| ContextVar::new("v")).collect()
}

/// The values of the variables that are set, by number.
fn contents(context: &Context, variables: &[ContextVar<usize>]) -> BTreeMap<usize, usize> {
    let values = variables.iter().enumerate();
    values.filter_map(|(n, var)| Some((n, context.get(var)?))).collect()
}

#[test]
fn an_empty_one() {
    let context = Context::new();
    assert_eq!((context.is_empty(), context.len()), (true, 0));
    assert!(!context.contains(&ContextVar::<i32>::new("v")));
}

#[test]
fn each_copy_is_what_was_set_before_it() {
    let all = variables(2);
    let context = Context::new();
    let (empty, one, two) = context
        .run(|| {
            let empty = copy_context();
            all[0].set(1);
            let one = copy_context();
            all[1].set(10);
            (empty, one, copy_context())
        })
        .unwrap();
    assert_eq!((empty.len(), one.len(), two.len()), (0, 1, 2));
    assert_eq!((empty.get(&all[0]), one.get(&all[0]), two.get(&all[0])), (None, Some(1), Some(1)));
    assert_eq!((empty.get(&all[1]), one.get(&all[1]), two.get(&all[1])), (None, None, Some(10)));
}

#[test]
fn to_set_again_is_to_replace() {
    let all = variables(1);
    let context = Context::new();
    let before = context
        .run(|| {
            all[0].set(1);
            let before = copy_context();
            all[0].set(1);
            before
        })
        .unwrap();
    assert_eq!((before.len(), context.len()), (1, 1));
    assert_ne!(before, context, "it is another set");
}

/// More and more variables, then fewer and fewer, with copies on the way that must not change.
#[test]
fn many_variables_come_and_go() {
    let all = variables(700);
    let context = Context::new();
    let mut copies = Vec::new();
    context
        .run(|| {
            let mut tokens: Vec<Option<Token<usize>>> = all.iter().map(|_| None).collect();
            let mut expected = BTreeMap::new();
            let mut seed = 1_u64;
            for round in 0..6_000 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let n = (seed >> 33) as usize % all.len();
                let grows = (seed >> 20) % 100 < if round < 3_000 { 75 } else { 20 };
                match tokens[n].take() {
                    Some(token) if !grows => {
                        all[n].reset(token).unwrap();
                        expected.remove(&n);
                    }
                    Some(token) => {
                        all[n].set(round);
                        tokens[n] = Some(token);
                        expected.insert(n, round);
                    }
                    None if grows => {
                        tokens[n] = Some(all[n].set(round));
                        expected.insert(n, round);
                    }
                    None => assert!(all[n].get().is_err()),
                }
                if round % 250 == 0 {
                    copies.push((copy_context(), expected.clone()));
                }
            }
            for (n, token) in tokens.into_iter().enumerate() {
                if let Some(token) = token {
                    all[n].reset(token).unwrap();
                }
            }
        })
        .unwrap();
    assert!(context.is_empty());
    assert!(copies.iter().any(|(copy, _)| copy.len() > 300));
    for (copy, expected) in &copies {
        assert_eq!(copy.len(), expected.len());
        assert_eq!(contents(copy, &all), *expected);
    }
}

/// Seventeen, with one unset after the other: Python's grows a wide node for those, and shrinks it again.
#[test]
fn a_node_grows_and_shrinks() {
    let all = variables(17);
    let context = Context::new();
    context
        .run(|| {
            let tokens: Vec<_> = all.iter().enumerate().map(|(n, var)| var.set(n)).collect();
            let full = copy_context();
            for (n, token) in tokens.into_iter().enumerate() {
                assert_eq!(context.len(), 17 - n);
                all[n].reset(token).unwrap();
                assert!(contents(&context, &all).into_keys().eq(n + 1..17));
            }
            assert_eq!(full.len(), 17);
        })
        .unwrap();
}

#[test]
fn items_come_in_the_order_of_first_use() {
    let names = ["a", "b", "c", "d", "e"];
    let all: Vec<ContextVar<usize>> = names.map(ContextVar::new).into_iter().collect();
    let context = Context::new();
    context.run(|| all.iter().for_each(|var| drop(var.set(0)))).unwrap();
    context.run(|| all.iter().enumerate().rev().for_each(|(n, var)| drop(var.set(n)))).unwrap();
    assert!(context.iter().map(|item| item.name()).eq(names));
    assert!(context.iter().zip(&all).all(|(item, var)| item.is_of(var)));
    assert!(context.iter().zip(&all).filter_map(|(item, var)| item.value(var)).eq(0..5));
    assert_eq!(context.iter().len(), 5);
    let mut count = 0;
    for item in &context {
        assert!(item.value(&ContextVar::<usize>::new("a")).is_none(), "the name is not the variable");
        count += 1;
    }
    assert_eq!((count, Context::new().iter().count()), (5, 0));
}

#[test]
fn equal_are_those_with_the_same_values() {
    let all = variables(120);
    let context = Context::new();
    context.run(|| all.iter().enumerate().for_each(|(n, var)| drop(var.set(n)))).unwrap();
    let copy = context.copy();
    assert!(copy == context && copy != Context::new());
    let mut token = copy.run(|| all[60].set(5)).unwrap();
    assert_ne!(copy, context);
    copy.run(|| all[60].reset(&mut token)).unwrap().unwrap();
    assert_eq!(copy, context, "it has the value of before");
    let more = variables(1);
    drop(copy.run(|| more[0].set(1)).unwrap());
    assert_ne!(copy, context);
    assert_eq!(Context::new(), Context::new());
}

#[test]
fn what_is_in_it_is_found_and_nothing_else() {
    let all = variables(40);
    let context = Context::new();
    context.run(|| all.iter().step_by(2).for_each(|var| drop(var.set(1)))).unwrap();
    for (n, var) in all.iter().enumerate() {
        assert_eq!(context.contains(var), n % 2 == 0);
        assert_eq!(context.get(var), (n % 2 == 0).then_some(1));
    }
}
