//! Coroutines of a scheduler of the user's own: what they await may borrow, as at the event loop.

use std::pin::pin;

use dunder::errors::ValueError;
use dunder::{Awaitable, Generator, Step, next};

macro_rules! both {
    ($($name:ident [$($options:tt)*];)*) => { $(
        mod $name {
            use super::*;

            pub(super) struct Log(Vec<String>);

            impl Log {
                #[dunder::coroutine(yields = String, sends = u32 $($options)*)]
                async fn ask(&mut self, question: &str) -> u32 {
                    let answer = yield_!(question.to_owned());
                    self.0.push(format!("{question} {answer}"));
                    answer
                }
            }

            #[dunder::coroutine(yields = String, sends = u32 $($options)*)]
            pub(super) async fn interview(names: Vec<String>) -> (u32, String) {
                let mut log = Log(Vec::new());
                let mut sum = 0;
                for name in names {
                    try_! {
                        { sum += log.ask(&format!("{name}?")).await; }
                        except e: ValueError { log.0.push(format!("{name} {e}")); }
                        finally { sum += log.ask(&name).await; }
                    }
                }
                (sum, log.0.join(", "))
            }
        }
    )* };
}

both! {
    lowered [];
    carried [, pinned];
}

fn drive<G: Generator<Yield = String, Send = u32, Return = (u32, String)>>(interview: G) {
    let mut interview = pin!(interview);
    assert_eq!(next(&mut interview).yielded().as_deref(), Some("a?"));
    assert!(next(&mut interview).raised().is_some_and(|e| e.to_string().contains("use send(value)")));
    assert_eq!(interview.send(1).yielded().as_deref(), Some("a"));
    assert_eq!(interview.send(2).yielded().as_deref(), Some("b?"));
    assert_eq!(interview.throw(ValueError::new("asleep")).yielded().as_deref(), Some("b"));
    match interview.send(4) {
        Step::Returned(value) => assert_eq!(value, (7, "a? 1, a 2, b asleep, b 4".to_owned())),
        step => panic!("{step:?}"),
    }
}

#[test]
fn awaits_that_borrow() {
    drive(lowered::interview(vec!["a".into(), "b".into()]).__await__());
    drive(carried::interview(vec!["a".into(), "b".into()]).__await__());
}
