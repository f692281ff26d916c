//! What stands around a body: generics, receivers, traits, argument patterns. Each source is a macro, expanded with the
//! attribute and with none.

use std::fmt::Debug;

use crate::trace::{Guard, ask, compare, guard, note, run_coroutine, run_future, run_generator, step};

generator!(generic_arguments (a: i64, b: &'static str, c: Vec<Option<(u8, char)>>) [1, "b", vec![Some((1, 'c')), None]] -> (usize) {
    yield_!(a);
    yield_!(b.len() as i64);
    c.into_iter().flatten().count()
});

coroutine!(mutable_arguments (mut a: i64, mut v: Vec<i64>, mut g: Guard) [1, vec![], guard("g")] -> (Vec<i64>) {
    a += 1;
    step(1, ()).await;
    v.push(a);
    g.push('x');
    a *= step(1, 5).await;
    v.push(a);
    v
});

coroutine!(pattern_arguments ((a, (b, _)): (i64, (i64, i64)), [x, .., y]: [i64; 4], Pair { p, q: (r, _) }: Pair, &k: &'static i64, ref z: i64, w @ (_, v): (i64, i64))
    [(1, (2, 3)), [4, 5, 6, 7], Pair { p: 8, q: (9, 10) }, &11, 12, (13, 14)] -> (i64) {
    let n = a + b + x + y + p + r + k + v + w.0;
    step(1, n).await
});

struct Pair {
    p: i64,
    q: (i64, i64),
}

macro_rules! free_functions {
    ($coroutine:meta) => {
        #[$coroutine]
        pub(crate) async fn generic<T: Clone + Debug, const N: usize, F>(value: T, f: F) -> [T; N]
        where
            F: Fn(&T) -> T,
        {
            let first = f(&value);
            step(1, ()).await;
            note(format!("{first:?} {N}"));
            std::array::from_fn(|_| f(&value))
        }

        #[$coroutine]
        pub(crate) async fn lifetimes<'a, 'b: 'a>(a: &'a str, b: &'b mut Vec<String>, c: &str) -> &'a str {
            b.push(c.to_owned());
            step(1, ()).await;
            b.push(a.to_owned());
            step(1, ()).await;
            note(format!("{b:?}"));
            a.trim()
        }

        #[$coroutine]
        pub(crate) async fn opaque(
            f: impl Fn(i64) -> i64,
            items: impl IntoIterator<Item = i64>,
            text: impl AsRef<str>,
        ) -> i64 {
            let mut sum = 0;
            for item in items {
                sum += f(step(1, item).await);
            }
            sum + text.as_ref().len() as i64
        }

        #[$coroutine]
        pub(crate) async fn borrowed_slice(data: &mut [i64]) -> &mut i64 {
            let by = step(1, 5).await;
            data[0] += by;
            for x in data.iter_mut() {
                *x += 1;
            }
            step(1, ()).await;
            &mut data[0]
        }

        /// Documented.
        #[$coroutine]
        #[must_use]
        #[inline]
        pub(crate) async fn no_value() {
            step(1, ()).await
        }
    };
}

mod machine {
    use super::*;
    free_functions!(dunder::coroutine);
}
mod pinned {
    use super::*;
    free_functions!(dunder::coroutine(pinned));
}
mod reference {
    use super::*;
    free_functions!(allow(unused));
}

macro_rules! same {
    ($($name:ident: $machine:expr, $pinned:expr, $reference:expr;)*) => { $(
        #[test]
        fn $name() {
            compare(
                stringify!($name),
                |seed, resumes| run_coroutine(|| $machine, seed, resumes),
                |seed, resumes| run_coroutine(|| $pinned, seed, resumes),
                |seed, resumes| run_future(|| $reference, seed, resumes, false),
            );
        }
    )* };
}

same! {
    generics: machine::generic::<_, 3, _>(String::from("x"), |s| s.clone() + "!"),
        pinned::generic::<_, 3, _>(String::from("x"), |s| s.clone() + "!"), reference::generic::<_, 3, _>(String::from("x"), |s| s.clone() + "!");
    lifetimes: machine::lifetimes(" a ", Box::leak(Box::default()), "c"), pinned::lifetimes(" a ", Box::leak(Box::default()), "c"), reference::lifetimes(" a ", Box::leak(Box::default()), "c");
    impl_trait_arguments: machine::opaque(|x| x * 2, 1..4, "abc"), pinned::opaque(|x| x * 2, 1..4, "abc"), reference::opaque(|x| x * 2, 1..4, "abc");
    mutable_borrows: machine::borrowed_slice(Box::leak(Box::new([1, 2]))), pinned::borrowed_slice(Box::leak(Box::new([1, 2]))), reference::borrowed_slice(Box::leak(Box::new([1, 2])));
    no_value: machine::no_value(), pinned::no_value(), reference::no_value();
}

macro_rules! methods {
    ($coroutine:meta) => {
        #[derive(Debug)]
        pub(crate) struct Counter {
            pub(crate) n: i64,
            pub(crate) g: Guard,
        }

        impl Counter {
            pub(crate) fn new() -> Self {
                Counter { n: 1, g: guard("counter") }
            }

            #[$coroutine]
            pub(crate) async fn by_ref(&self, other: &Self) -> i64 {
                step(1, self.n).await + other.n + self.g.len()
            }

            #[$coroutine]
            pub(crate) async fn by_mut(&mut self, by: i64) -> i64 {
                self.n += step(1, by).await;
                self.g.push('+');
                let n = self.by_ref(self).await;
                note(format!("{n} {}", self.n));
                self.n += n;
                self.n
            }

            #[$coroutine]
            pub(crate) async fn by_value(self) -> i64 {
                let n = step(1, self.n).await;
                note(self.g.name());
                step(1, n + self.n).await
            }

            #[$coroutine]
            pub(crate) async fn by_mut_value(mut self, other: Counter) -> Self {
                self.n += other.n;
                step(1, ()).await;
                self.by_mut(2).await;
                self.n *= 2;
                step(1, ()).await;
                self
            }

            #[$coroutine]
            pub(crate) async fn boxed(self: Box<Self>) -> i64 {
                step(1, ()).await;
                step(1, self.n + self.g.len()).await
            }

            #[$coroutine]
            pub(crate) async fn unboxed(mut self: Box<Self>) -> Box<Self> {
                self.n += Self::constant().await;
                step(1, ()).await;
                self.n += 1;
                self
            }

            #[$coroutine]
            pub(crate) async fn shared(self: &std::rc::Rc<Self>) -> usize {
                step(1, ()).await;
                std::rc::Rc::strong_count(self)
            }

            #[$coroutine]
            pub(crate) async fn constant() -> i64 {
                const N: i64 = 40;
                step(1, N).await
            }

            #[$coroutine]
            pub(crate) async fn closures_over_self(&self) -> i64 {
                let f = |x: i64| x + self.n;
                let a = f(1);
                step(1, ()).await;
                let Self { n, g } = self;
                note(format!("{} {n}", self.g.len()));
                [a, *n].iter().map(|x| x + self.n).sum::<i64>() + f(2)
            }
        }

        pub(crate) struct Wrapper<'a, T: ?Sized, const N: usize>(pub(crate) &'a T, pub(crate) [i64; N]);

        impl<'a, T: AsRef<str> + ?Sized, const N: usize> Wrapper<'a, T, N> {
            #[$coroutine]
            pub(crate) async fn text(&self, i: usize) -> (&'a str, i64) {
                let text = self.0.as_ref();
                step(1, ()).await;
                (text, self.1[i % N])
            }
        }
    };
}

mod machine_methods {
    use super::*;
    methods!(dunder::coroutine);
}
mod pinned_methods {
    use super::*;
    methods!(dunder::coroutine(pinned));
}
mod reference_methods {
    use super::*;
    methods!(allow(unused));
}

macro_rules! same_method {
    ($($name:ident: |$counter:ident, $new:ident| $call:expr;)*) => { $(
        #[test]
        fn $name() {
            use std::future::Future;
            compare(
                stringify!($name),
                |seed, resumes| {
                    use machine_methods::{Counter, Wrapper};
                    let mut $counter = Counter::new();
                    let $new = Counter::new;
                    // Driven to the end or dropped, whatever the body borrowed is looked at afterwards.
                    run_coroutine(|| $call, seed, resumes)
                },
                |seed, resumes| {
                    use pinned_methods::{Counter, Wrapper};
                    let mut $counter = Counter::new();
                    let $new = Counter::new;
                    run_coroutine(|| $call, seed, resumes)
                },
                |seed, resumes| {
                    use reference_methods::{Counter, Wrapper};
                    let mut $counter = Counter::new();
                    let $new = Counter::new;
                    run_future(|| $call, seed, resumes, false)
                },
            );
        }
    )* };
}

same_method! {
    by_ref: |c, new| c.by_ref(&c);
    by_mut: |c, new| c.by_mut(3);
    by_value: |c, new| new().by_value();
    by_mut_value: |c, new| new().by_mut_value(new());
    boxed: |c, new| Box::new(new()).boxed();
    unboxed: |c, new| Box::new(new()).unboxed();
    constant: |c, new| Counter::constant();
    closures_over_self: |c, new| c.closures_over_self();
    generic_impl: |c, new| Wrapper("text", [1, 2]).text_of(3);
}

impl machine_methods::Wrapper<'static, str, 2> {
    #[dunder::coroutine]
    async fn text_of(self, i: usize) -> (String, i64) {
        let (text, n) = self.text(i).await;
        (text.to_owned(), n)
    }
}
impl pinned_methods::Wrapper<'static, str, 2> {
    #[dunder::coroutine(pinned)]
    async fn text_of(self, i: usize) -> (String, i64) {
        let (text, n) = self.text(i).await;
        (text.to_owned(), n)
    }
}
impl reference_methods::Wrapper<'static, str, 2> {
    async fn text_of(self, i: usize) -> (String, i64) {
        let (text, n) = self.text(i).await;
        (text.to_owned(), n)
    }
}

#[allow(async_fn_in_trait)]
mod traits {
    use super::*;

    macro_rules! source {
        ($coroutine:meta) => {
            pub(crate) trait Shape {
                #[$coroutine]
                async fn area(&self) -> i64;

                #[$coroutine]
                async fn twice(&mut self, by: i64) -> i64 {
                    let n = self.area().await * by;
                    step(1, ()).await;
                    n + self.area().await
                }

                #[$coroutine]
                async fn make() -> Self
                where
                    Self: Sized;
            }

            #[derive(Debug)]
            pub(crate) struct Square(i64);

            impl Shape for Square {
                #[$coroutine]
                async fn area(&self) -> i64 {
                    step(1, self.0 * self.0).await
                }

                #[$coroutine]
                async fn make() -> Self {
                    Square(step(1, 3).await)
                }
            }

            #[$coroutine]
            pub(crate) async fn all<S: Shape>(shapes: Vec<S>) -> i64 {
                let mut sum = 0;
                for mut shape in shapes {
                    sum += shape.twice(2).await + shape.area().await;
                }
                sum + S::make().await.area().await
            }

            #[$coroutine]
            pub(crate) async fn run() -> i64 {
                all(vec![Square(1), Square(2)]).await
            }
        };
    }

    pub(crate) mod machine {
        use super::*;
        source!(dunder::coroutine);
    }
    pub(crate) mod pinned {
        use super::*;
        source!(dunder::coroutine(pinned));
    }
    pub(crate) mod reference {
        use super::*;
        source!(allow(unused));
    }
}

same! {
    trait_methods: traits::machine::run(), traits::pinned::run(), traits::reference::run();
}

/// What a macro by example passes on stands in invisible groups.
macro_rules! through_metavariables {
    ($name:ident, $arg:ident: $ty:ty = $pat:pat => $value:expr, $returns:ty, $block:block, $send:ty, $call:expr) => {
        mod $name {
            use super::*;
            #[dunder::generator]
            pub(super) fn generator(
                $arg: $ty,
            ) -> impl dunder::Generator<Yield = $ty, Send = $send, Return = $returns> {
                let $pat = yield_!($value) else { return $block };
                yield_!($arg);
                $block
            }
            #[dunder::coroutine]
            pub(super) async fn coroutine($arg: $ty) -> $returns {
                let $pat = step(1, $value).await else { return $block };
                $block
            }
            #[dunder::coroutine(pinned)]
            pub(super) async fn pinned($arg: $ty) -> $returns {
                let $pat = step(1, $value).await else { return $block };
                $block
            }
            pub(super) async fn reference($arg: $ty) -> $returns {
                let $pat = step(1, $value).await else { return $block };
                $block
            }
        }
        #[test]
        fn $name() {
            assert_eq!(run_generator(|| $name::generator($call), 1, 9).len(), 6);
            compare(
                stringify!($name),
                |seed, resumes| run_coroutine(|| $name::coroutine($call), seed, resumes),
                |seed, resumes| run_coroutine(|| $name::pinned($call), seed, resumes),
                |seed, resumes| run_future(|| $name::reference($call), seed, resumes, false),
            );
        }
    };
}

through_metavariables!(metavariables, a: i64 = 0..100 => a + 1, (), { note("block"); }, i64, 5);
