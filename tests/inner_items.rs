//! Items of inner blocks of bodies: what they are called means something else outside.
#![allow(missing_docs)]

use dunder::asyncio::{Runner, sleep};
use dunder::prelude::*;

const LIMIT: u32 = 2;

fn helper() -> &'static str {
    "outer"
}

#[dunder::coroutine]
async fn blocks(log: bool) -> Vec<String> {
    let mut out = Vec::new();
    for i in 0..LIMIT {
        const LIMIT: u32 = 10;
        fn helper() -> String {
            format!("first {LIMIT}")
        }
        struct Pair<T>(T, u32);
        impl<T: ToString> Pair<T> {
            fn text(&self) -> String {
                self.0.to_string() + &self.1.to_string()
            }
        }
        sleep(1).await;
        out.push(helper());
        out.push(Pair(i, LIMIT).text());
        out.push(format!("{} {LIMIT} {}", LIMIT + 1, { LIMIT }));
    }
    if log {
        use std::collections::BTreeMap as Map;
        use std::fmt::Write as _;
        macro_rules! shout {
            ($text:expr) => {
                $text.to_uppercase()
            };
        }
        static LIMIT: u32 = 20;
        enum Pair {
            One,
            Two { n: u32 },
        }
        use Pair::One;
        fn helper(pair: &Pair) -> u32 {
            const LIMIT: u32 = 30;
            match pair {
                One => LIMIT,
                Pair::Two { n } => n + LIMIT,
            }
        }
        let mut text = String::new();
        sleep(1).await;
        write!(text, "{} {}", helper(&One), helper(&Pair::Two { n: 1 })).unwrap();
        let map: Map<u32, u32> = Map::from([(LIMIT, 1)]);
        sleep(1).await;
        out.push(shout!(format!("x {text} {map:?} {LIMIT}")));
    } else {
        use std::collections::HashMap as Map;
        macro_rules! shout {
            ($text:expr) => {
                $text.to_owned()
            };
        }
        trait Pair {
            fn pair(&self) -> Map<u32, u32>;
        }
        impl Pair for u32 {
            fn pair(&self) -> Map<u32, u32> {
                Map::from([(*self, LIMIT)])
            }
        }
        type Number = u32;
        let helper: Number = 7;
        sleep(1).await;
        out.push(shout!("quiet") + &format!("{:?} {helper}", helper.pair()));
    }
    {
        type Number = &'static str;
        let helper: Number = helper();
        sleep(1).await;
        out.push(helper.to_owned());
    }
    out.push(format!("{} {LIMIT}", helper()));
    out
}

#[test]
fn a_name_means_what_it_means_in_its_block() {
    let of = |log| Runner::new().virtual_clock().run(blocks(log)).unwrap();
    let common = ["first 10", "010", "11 10 10", "first 10", "110", "11 10 10"];
    let first = of(true);
    assert_eq!(first[..6], common);
    assert_eq!(first[6..], ["X 30 31 {20: 1} 20", "outer", "outer 2"]);
    let second = of(false);
    assert_eq!(second[..6], common);
    assert_eq!(second[6..], ["quiet{7: 2} 7", "outer", "outer 2"]);
}

dunder! {
    fn numbers() -> impl Generator<Yield = u32> {
        {
            const N: u32 = 5;
            yield N;
            {
                const N: u32 = 6;
                yield N;
            }
            yield N;
        }
        const N: u32 = 7;
        yield N;
        let closure = || {
            const N: u32 = 8;
            N
        };
        yield closure();
        yield N;
    }
}

#[test]
fn blocks_in_blocks() {
    assert_eq!(numbers().collect::<Vec<_>>(), [5, 6, 5, 7, 8, 7]);
}
