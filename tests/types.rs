//! What a type checker reveals of coroutines, asserted at compile time: were a type another one, this would not compile.

use std::pin::pin;

use dunder::asyncio;
use dunder::prelude::*;
use dunder::{Resume, Suspended};

fn is_int(_: &i32) {}
fn is_usize(_: &usize) {}
fn is_coroutine_of_int(_: &impl Coroutine<Return = i32>) {}
fn is_awaitable_of_int(_: &impl Awaitable<Output = i32>) {}
fn is_generator_of_int(_: &impl Generator<Yield = Suspended, Send = (), Return = i32>) {}
fn is_function_of_coroutine<C: Coroutine<Return = i32>>(_: &impl Fn() -> C) {}
fn is_iterator<T>(_: &impl Iterator<Item = T>) {}
fn is_unpin<T: Unpin>(_: &T) {}
fn is_send<T: Send>(_: &T) {}
fn is_static<T: 'static>(_: &T) {}

#[dunder::coroutine]
async fn retrieve() -> i32 {
    42
}

#[dunder::coroutine]
async fn persist<T>(x: T) -> T {
    x
}

#[dunder::coroutine]
async fn retrieve_through_another() -> i32 {
    persist(retrieve().await).await
}

#[generator]
async fn retrieve_twice() -> impl AsyncGenerator<Yield = i32> {
    yield_!(retrieve_through_another().await);
    yield_!(retrieve().await);
}

#[dunder::coroutine]
async fn total() -> i32 {
    let mut total = 0;
    async_for! { n in retrieve_twice() { total += n; } }
    async_for! { n in Box::pin(retrieve_twice()) { total += n; } }
    total
}

#[test]
fn async_for_keeps_send() {
    is_send(&total());
    assert_eq!(asyncio::run(total()).unwrap(), 168);
}

#[test]
fn awaiting_a_coroutine_keeps_send_and_unpin() {
    is_send(&retrieve_through_another());
    is_unpin(&retrieve_through_another());
    is_send(&retrieve_twice());
    is_unpin(&retrieve_twice());
}

#[test]
fn result_of_await() {
    #[dunder::coroutine]
    async fn main() {
        let result = retrieve().await;

        is_int(&result);
        assert_eq!(result, 42);
    }

    asyncio::run(main()).unwrap();
}

#[test]
fn result_of_a_generic_coroutine() {
    #[dunder::coroutine]
    async fn f(x: i32) {
        let result = persist(x).await;

        is_int(&result);
        assert_eq!(result, x);
    }

    asyncio::run(f(7)).unwrap();
}

#[test]
fn result_of_run_in_executor() {
    fn blocking_function() -> i32 {
        42
    }

    #[dunder::coroutine]
    async fn main() {
        let event_loop = asyncio::get_running_loop()?;
        let pool = asyncio::ThreadPoolExecutor::new(1)?;
        let result = event_loop.run_in_executor(&pool, blocking_function).await;
        is_int(&result);
        assert_eq!(result, 42);
    }

    asyncio::run(main()).unwrap();
}

#[test]
fn result_of_a_task() {
    #[dunder::coroutine]
    async fn main() {
        let task = asyncio::create_task(retrieve());
        is_awaitable_of_int(&task);

        let result = task.await;

        is_int(&result);
        assert_eq!(result, 42);
    }

    asyncio::run(main()).unwrap();
}

#[test]
fn results_of_gather() {
    #[dunder::coroutine]
    async fn task(name: &'static str) -> usize {
        name.len()
    }

    #[dunder::coroutine]
    async fn main() {
        let (a, b) = asyncio::gather((task("A"), task("BB"))).await;

        is_usize(&a);
        is_usize(&b);
        assert_eq!((a, b), (1, 2));
    }

    asyncio::run(main()).unwrap();
}

#[test]
fn under_the_hood() {
    is_function_of_coroutine(&retrieve);
    is_coroutine_of_int(&retrieve());
    is_awaitable_of_int(&retrieve());
    is_generator_of_int(&retrieve().__await__());

    #[generator]
    fn unnamed() -> impl Generator<Yield = Suspended> {
        let result = yield_from!(retrieve().__await__());
        is_int(&result);
        assert_eq!(result, 42);
    }

    assert!(matches!(next(&mut pin!(unnamed())), Step::Returned(())));
}

#[test]
fn a_generator_that_takes_nothing_is_an_iterator() {
    #[generator]
    fn count(n: u32) -> impl Generator<Yield = u32> {
        for i in 0..n {
            yield_!(i);
        }
    }

    is_iterator::<u32>(&count(3));
    assert_eq!(count(3).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn objects_are_what_their_locals_are() {
    #[generator]
    fn echo(n: u32) -> impl Generator<Yield = u32, Send = u32> {
        let mut x = n;
        loop {
            x = yield_!(x);
        }
    }

    let echo = echo(1);
    is_unpin(&echo);
    is_send(&echo);
    is_static(&echo);
    is_send(&retrieve());
    is_unpin(&retrieve());
}

#[test]
fn the_defaults_of_a_signature() {
    #[generator]
    fn defaults() -> impl Generator<Yield = u32> {
        let () = yield_!(1);
    }

    fn check(_: &impl Resume<Yield = u32, Send = (), Return = ()>) {}
    check(&defaults());
}
