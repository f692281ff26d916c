//! What an awaited expression may do with the locals that it mentions, and what a traceback says of it.
#![allow(missing_docs)]

use dunder::asyncio;
use dunder::prelude::*;

#[derive(Default)]
struct Counter {
    calls: u32,
}

impl Counter {
    /// By its name it could consume, as an iterator's does; it does not.
    #[dunder::coroutine]
    async fn count(&mut self) -> u32 {
        asyncio::sleep(0).await;
        self.calls += 1;
        self.calls
    }

    #[dunder::coroutine]
    async fn twice(&mut self) -> u32 {
        self.count().await;
        self.count().await
    }

    #[dunder::coroutine]
    async fn into_calls(self) -> u32 {
        asyncio::sleep(0).await;
        self.calls
    }
}

/// The last await of a local, by a method that only seems to consume it.
#[dunder::coroutine]
async fn counts_once() -> u32 {
    let mut counter = Counter::default();
    let once = counter.count().await;
    asyncio::sleep(0).await;
    once
}

#[dunder::coroutine]
async fn counts() -> (u32, u32) {
    let mut counter = Counter::default();
    let mut last = 0;
    while last < 3 {
        last = counter.count().await;
    }
    let twice = counter.twice().await;
    (twice, counter.into_calls().await)
}

#[test]
fn a_method_that_seems_to_consume_may_be_awaited_again() {
    assert_eq!(asyncio::run(counts()).unwrap(), (5, 5));
    assert_eq!(asyncio::run(counts_once()).unwrap(), 1);
}

#[dunder::coroutine]
async fn first_word(text: &str) -> &str {
    asyncio::sleep(0).await;
    text.split(' ').next().unwrap_or_default()
}

#[dunder::coroutine]
async fn first_words() -> (String, usize, bool) {
    let mut text = String::from("one two");
    let word = first_word(&text).await.to_owned();
    let length = first_word(&text).await.trim_start_matches('o').len();
    text.push('!');
    (word, length, first_word(&text).await.is_empty())
}

#[dunder::coroutine]
async fn length_of(texts: Vec<&'static str>) -> Result<usize, std::num::ParseIntError> {
    let number = texts[0].parse::<usize>()?;
    let count = first_word(&number.to_string()).await.len();
    let words =
        first_word(&String::from("a b")).await.len() + first_word(String::from("cd").as_str()).await.len();
    Ok(count + words)
}

/// What the temporary is made of is used again.
#[dunder::coroutine]
async fn twice_the_same(text: String) -> usize {
    let once = first_word(text.clone().as_str()).await.len();
    let again = first_word(&text.to_uppercase()).await.len();
    once + again + text.len()
}

#[test]
fn what_a_temporary_is_made_of_comes_back() {
    assert_eq!(asyncio::run(twice_the_same("a bc".to_owned())).unwrap(), 6);
}

#[test]
fn temporaries_live_as_long_as_what_borrows_them_is_awaited() {
    assert_eq!(asyncio::run(length_of(vec!["123"])).unwrap(), Ok(6));
    assert!(asyncio::run(length_of(vec!["x"])).unwrap().is_err());
}

#[test]
fn what_borrows_from_a_lent_local_can_be_made_use_of_at_once() {
    assert_eq!(asyncio::run(first_words()).unwrap(), ("one".to_owned(), 2, false));
}

#[dunder::coroutine]
async fn parses(text: &'static str) -> i32 {
    asyncio::sleep(0).await;
    text.parse::<i32>()?
}

#[dunder::coroutine]
async fn calls() -> i32 {
    parses("1").await + parses("one").await
}

#[test]
fn a_question_mark_that_raises_is_in_the_traceback() {
    let raised = asyncio::run(calls()).unwrap_err();
    assert!(raised.is::<std::num::ParseIntError>());
    let functions: Vec<_> = raised.traceback().iter().map(|frame| frame.function).collect();
    assert_eq!(functions, ["calls", "parses"]);
    let lines: Vec<_> = raised.traceback().iter().map(|frame| frame.line).collect();
    let source: Vec<_> = include_str!("awaiting.rs").lines().collect();
    assert!(source[lines[0] as usize - 1].contains("parses(\"one\").await"));
    assert!(source[lines[1] as usize - 1].contains("text.parse::<i32>()?"));
}
