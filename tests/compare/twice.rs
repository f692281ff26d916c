//! The macros that compile a body: as a machine, as a pinned one, and as plain Rust.

/// A generator that is sent numbers, against the `async fn` in which `yield_!` awaits [`ask`](crate::trace::ask).
macro_rules! generator {
    ($name:ident ($($args:tt)*) [$($value:expr),*] -> ($($returns:tt)*) yields ($($yields:tt)*) $body:tt) => {
        #[test]
        fn $name() {
            #[dunder::generator]
            fn machine($($args)*) -> impl dunder::Generator<Yield = $($yields)*, Send = i64, Return = $($returns)*> $body

            #[dunder::generator(pinned)]
            fn pinned($($args)*) -> impl dunder::Generator<Yield = $($yields)*, Send = i64, Return = $($returns)*> $body

            async fn reference($($args)*) -> $($returns)* $body

            crate::trace::compare(
                stringify!($name),
                |seed, resumes| crate::trace::run_generator(|| machine($($value),*), seed, resumes),
                |seed, resumes| crate::trace::run_generator(|| Box::pin(pinned($($value),*)), seed, resumes),
                |seed, resumes| crate::trace::run_future(|| reference($($value),*), seed, resumes, true),
            );
        }
    };
    ($name:ident ($($args:tt)*) [$($value:expr),*] -> ($($returns:tt)*) $body:tt) => {
        generator!($name ($($args)*) [$($value),*] -> ($($returns)*) yields (i64) $body);
    };
    ($name:ident -> ($($returns:tt)*) $body:tt) => {
        generator!($name () [] -> ($($returns)*) yields (i64) $body);
    };
    ($name:ident $body:tt) => {
        generator!($name () [] -> (()) yields (i64) $body);
    };
}

/// A coroutine against the same `async fn`.
macro_rules! coroutine {
    ($name:ident ($($args:tt)*) [$($value:expr),*] -> ($($returns:tt)*) $body:tt) => {
        #[test]
        fn $name() {
            #[dunder::coroutine]
            async fn machine($($args)*) -> $($returns)* $body

            #[dunder::coroutine(pinned)]
            async fn pinned($($args)*) -> $($returns)* $body

            async fn reference($($args)*) -> $($returns)* $body

            crate::trace::compare(
                stringify!($name),
                |seed, resumes| crate::trace::run_coroutine(|| machine($($value),*), seed, resumes),
                |seed, resumes| crate::trace::run_coroutine(|| pinned($($value),*), seed, resumes),
                |seed, resumes| crate::trace::run_future(|| reference($($value),*), seed, resumes, false),
            );
        }
    };
    ($name:ident -> ($($returns:tt)*) $body:tt) => {
        coroutine!($name () [] -> ($($returns)*) $body);
    };
    ($name:ident $body:tt) => {
        coroutine!($name () [] -> (()) $body);
    };
}

/// The reference's `yield_!`; in a generator the attribute has taken it before it could be expanded.
macro_rules! yield_ {
    () => {
        crate::trace::ask(()).await
    };
    ($value:expr) => {
        crate::trace::ask($value).await
    };
}
