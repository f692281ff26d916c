//! What comprehensions do, as loops: the `test_comp_…` of `CoroutineTest`.

use std::collections::{BTreeMap, BTreeSet};

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::run;

dunder! {
    async fn f<T: 'static>(i: T) -> T {
        i
    }

    async fn each<T: 'static>(items: Vec<T>) -> impl AsyncGenerator<Yield = T> {
        for item in items {
            yield item;
        }
    }

    async fn list() -> Vec<i32> {
        let mut list = vec![];
        for c in [f(1), f(41)] {
            list.push(await c);
        }
        list
    }

    async fn set() -> BTreeSet<i32> {
        let mut set = BTreeSet::new();
        for c in [f(1), f(41)] {
            set.insert(await c);
        }
        set
    }

    async fn keys() -> BTreeMap<i32, char> {
        let mut map = BTreeMap::new();
        for c in [f(1), f(41)] {
            map.insert(await c, 'a');
        }
        map
    }

    async fn values() -> BTreeMap<usize, i32> {
        let mut map = BTreeMap::new();
        for (i, c) in [f(1), f(41)].into_iter().enumerate() {
            map.insert(i, await c);
        }
        map
    }
}

#[test]
fn awaits_in_a_loop_collect_what_they_give() {
    assert_eq!(run(list()).unwrap(), [1, 41]);
    assert_eq!(run(set()).unwrap(), BTreeSet::from([1, 41]));
    assert_eq!(run(keys()).unwrap(), BTreeMap::from([(1, 'a'), (41, 'a')]));
    assert_eq!(run(values()).unwrap(), BTreeMap::from([(0, 1), (1, 41)]));
}

dunder! {
    async fn letters() -> Vec<String> {
        let mut found = vec![];
        for c in [f(vec![]), f(vec!["a", "b", "c"]), f(vec![]), f(vec!["de", "fg"])] {
            for s in await c {
                found.push(s.to_owned());
            }
        }
        found
    }

    async fn awaited_three_deep() -> BTreeSet<i32> {
        let mut found = BTreeSet::new();
        for c in [f(vec![f(vec![10, 30]), f(vec![20])])] {
            for s in await c {
                for d in await s {
                    found.insert(d);
                }
            }
        }
        found
    }

    async fn awaited_as_values() -> BTreeSet<i32> {
        let mut found = BTreeSet::new();
        for c in [f(vec![f(10), f(20)])] {
            for s in await c {
                found.insert(await s);
            }
        }
        found
    }
}

#[test]
fn what_is_iterated_over_may_be_awaited_at_every_depth() {
    assert_eq!(run(letters()).unwrap(), ["a", "b", "c", "de", "fg"]);
    assert_eq!(run(awaited_three_deep()).unwrap(), BTreeSet::from([10, 20, 30]));
    assert_eq!(run(awaited_as_values()).unwrap(), BTreeSet::from([10, 20]));
}

dunder! {
    async fn incremented() -> (Vec<i32>, BTreeMap<i32, i32>) {
        let (mut list, mut map) = (vec![], BTreeMap::new());
        async for i in each(vec![10, 20]) {
            list.push(i + 1);
            map.insert(i + 1, i + 2);
        }
        (list, map)
    }

    async fn increments() -> impl AsyncGenerator<Yield = i32> {
        async for i in each(vec![10, 20]) {
            yield i + 1;
        }
    }

    async fn through_a_generator() -> Vec<i32> {
        let mut list = vec![];
        async for g in increments() {
            list.push(g + 100);
        }
        list
    }

    async fn filtered() -> Vec<i32> {
        let mut list = vec![];
        async for i in each((0..5).collect()) {
            if 0 < i && i < 4 {
                list.push(i + 10);
            }
        }
        list
    }

    async fn filters() -> impl AsyncGenerator<Yield = i32> {
        async for i in each((0..5).collect()) {
            if 0 < i && i < 4 {
                yield i + 10;
            }
        }
    }

    async fn filtered_through_a_generator() -> Vec<i32> {
        let mut list = vec![];
        async for g in filters() {
            list.push(g + 100);
        }
        list
    }

    async fn filtered_twice() -> Vec<i32> {
        let mut list = vec![];
        for pair in [vec![10, 20], vec![30, 40]] {
            if pair[0] > 10 {
                async for i in each(pair) {
                    if i > 30 {
                        list.push(i + 1);
                    }
                }
            }
        }
        list
    }

    async fn of_sequences() -> Vec<i32> {
        let mut list = vec![];
        async for seq in each(vec![vec![10, 20], vec![30]]) {
            for i in seq {
                list.push(i + 1);
            }
        }
        list
    }
}

#[test]
fn async_loops_collect_what_they_are_given() {
    let (list, map) = run(incremented()).unwrap();
    assert_eq!((list, map), (vec![11, 21], BTreeMap::from([(11, 12), (21, 22)])));
    assert_eq!(run(through_a_generator()).unwrap(), [111, 121]);
}

#[test]
fn async_loops_filter() {
    assert_eq!(run(filtered()).unwrap(), [11, 12, 13]);
    assert_eq!(run(filtered_through_a_generator()).unwrap(), [111, 112, 113]);
}

#[test]
fn async_loops_and_loops_nest_either_way() {
    assert_eq!(run(filtered_twice()).unwrap(), [41]);
    assert_eq!(run(of_sequences()).unwrap(), [11, 21, 31]);
}

dunder! {
    async fn fails() -> impl AsyncGenerator<Yield = i32> {
        yield 1;
        yield 2;
        raise ValueError::new("aaa");
    }

    async fn collects_until_it_fails() -> Vec<i32> {
        let mut list = vec![];
        async for i in fails() {
            list.push(i);
        }
        list
    }

    async fn two_after_each_other() -> Vec<i32> {
        let mut list = vec![];
        async for i in each(vec![1, 2]) {
            list.push(i);
        }
        let mut again = vec![];
        for i in list {
            again.push(i);
        }
        again
    }
}

#[test]
fn what_the_generator_raises_ends_the_loop() {
    assert_eq!(run(collects_until_it_fails()).unwrap_err().to_string(), "aaa");
}

#[test]
fn a_loop_after_an_async_loop_is_a_loop() {
    assert_eq!(run(two_after_each_other()).unwrap(), [1, 2]);
}

dunder! {
    async fn lists_in_a_list() -> Vec<Vec<i32>> {
        let mut lists = vec![];
        for j in [10, 20] {
            let mut list = vec![];
            async for i in each(vec![1, 2]) {
                list.push(i + j);
            }
            lists.push(list);
        }
        lists
    }

    async fn three_deep() -> Vec<Vec<Vec<i32>>> {
        let mut outer = vec![];
        for k in [100, 200] {
            let mut middle = vec![];
            for j in [10, 20] {
                let mut inner = vec![];
                async for i in each(vec![1, 2]) {
                    inner.push(i + j + k);
                }
                middle.push(inner);
            }
            outer.push(middle);
        }
        outer
    }

    async fn lists() -> impl AsyncGenerator<Yield = Vec<i32>> {
        for j in [10, 20] {
            let mut list = vec![];
            async for i in each(vec![1, 2]) {
                list.push(i + j);
            }
            yield list;
        }
    }

    async fn collects_lists() -> Vec<Vec<i32>> {
        let mut all = vec![];
        async for list in lists() {
            all.push(list);
        }
        all
    }

    async fn generators_in_a_list() -> Vec<i32> {
        let mut all = vec![];
        let mut agens = vec![];
        for j in [3, 5] {
            agens.push(each((0..j).collect()));
        }
        for agen in agens {
            async for x in agen {
                all.push(x);
            }
        }
        all
    }
}

#[test]
fn async_loops_nest_to_any_depth() {
    assert_eq!(run(lists_in_a_list()).unwrap(), [[11, 12], [21, 22]]);
    assert_eq!(run(three_deep()).unwrap(), [[[111, 112], [121, 122]], [[211, 212], [221, 222]]]);
    assert_eq!(run(collects_lists()).unwrap(), [[11, 12], [21, 22]]);
    assert_eq!(run(generators_in_a_list()).unwrap(), [0, 1, 2, 0, 1, 2, 3, 4]);
}
