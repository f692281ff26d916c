//! `pinned! { … }` in bodies that are lowered otherwise.

use std::cell::RefCell;
use std::rc::Rc;

use dunder::asyncio::{self, Runner};
use dunder::errors::*;
use dunder::{AsyncGenerator, AsyncIterator, Coroutine, Exception, Generator, Step, generator, next};

#[generator]
fn words(text: String) -> impl Generator<Yield = String, Return = usize> {
    let mut count = 0;
    yield_!("begin".to_owned());
    let longest = pinned! {
        let mut longest = "";
        for word in text.split(' ') {
            yield_!(word.to_owned());
            count += 1;
            if word.len() > longest.len() {
                longest = word;
            }
        }
        longest.len()
    };
    yield_!(format!("{text} {longest}"));
    count
}

#[test]
fn locals_move_in_and_come_back() {
    let mut words = Box::pin(words("a bcd ef".to_owned()));
    let mut got = Vec::new();
    let count = loop {
        match next(&mut words) {
            Step::Yielded(word) => got.push(word),
            Step::Returned(count) => break count,
            Step::Raised(e) => panic!("{e:?}"),
        }
    };
    assert_eq!((got.join(","), count), ("begin,a,bcd,ef,a bcd ef 3".to_owned(), 3));
}

fn run<C: Coroutine<Return: 'static> + 'static>(main: C) -> Result<C::Return, Exception> {
    Runner::new().virtual_clock().run(main)
}

async fn later<T>(value: T) -> T {
    value
}

fn fails(n: u32) -> Result<u32, ValueError> {
    if n == 0 { Err(ValueError::new("zero")) } else { Ok(n) }
}

/// Every way out of a region, by number.
#[dunder::coroutine]
async fn ways(way: u32, log: Rc<RefCell<Vec<String>>>) -> u32 {
    let mut data = vec![1, 2, 3];
    let mut rounds = 0;
    let found = 'outer: loop {
        rounds += 1;
        if rounds > 3 {
            break 100;
        }
        let value = try_! {
            {
                for i in 0..2 {
                    let sum = pinned! {
                        let first = &mut data[0];
                        asyncio::sleep(1).await;
                        *first += 1;
                        match (way, i) {
                            (0, _) => *first,
                            (1, _) => break,
                            (2, 0) => continue,
                            (3, _) => break 'outer 30,
                            (4, _) => continue 'outer,
                            (5, _) => return 50,
                            (6, _) => fails(0)?,
                            (7, _) => raise!(TypeError::new("region")),
                            (8, _) => try_! {
                                { fails(later(0).await)? }
                                except e: ValueError { *first += 10; e.to_string().len() as u32 }
                                finally { asyncio::sleep(1).await; *first += 100; }
                            },
                            _ => *first + 1000,
                        }
                    };
                    log.borrow_mut().push(format!("sum {sum}"));
                }
                7
            }
            except e: ValueError { log.borrow_mut().push(format!("caught {e} {}", data[0])); 8 }
            finally { log.borrow_mut().push(format!("finally {}", data[0])); }
        };
        break value;
    };
    log.borrow_mut().push(format!("{data:?} {rounds}"));
    found
}

#[test]
fn every_way_out() {
    let ways = |way| {
        let log = Rc::<RefCell<Vec<String>>>::default();
        let value = run(ways(way, Rc::clone(&log)));
        let value = value.map_or_else(|e| e.to_string(), |value| value.to_string());
        format!("{value}: {}", log.borrow().join(", "))
    };
    assert_eq!(ways(0), "7: sum 2, sum 3, finally 3, [3, 2, 3] 1");
    assert_eq!(ways(1), "7: finally 2, [2, 2, 3] 1");
    assert_eq!(ways(2), "7: sum 1003, finally 3, [3, 2, 3] 1");
    assert_eq!(ways(3), "30: finally 2, [2, 2, 3] 1");
    assert_eq!(ways(4), "100: finally 2, finally 3, finally 4, [4, 2, 3] 4");
    assert_eq!(ways(5), "50: finally 2");
    assert_eq!(ways(6), "8: caught zero 2, finally 2, [2, 2, 3] 1");
    assert_eq!(ways(7), "region: finally 2");
    assert_eq!(ways(8), "7: sum 4, sum 4, finally 223, [223, 2, 3] 1");
    assert_eq!(ways(9), "7: sum 1002, sum 1003, finally 3, [3, 2, 3] 1");
}

/// What is thrown into a region is raised at its suspension; the locals come back for the handler.
#[generator]
fn thrown(mut data: Vec<String>) -> impl Generator<Yield = String> {
    try_! {
        {
            pinned! {
                for word in &data {
                    yield_!(word.clone());
                }
            }
        }
        except e: ValueError {
            data.push(e.to_string());
            let context = pinned! {
                let last = &data[0];
                yield_!(last.clone());
                try_! { { raise!(TypeError::new("again")) } except e: TypeError { e.exception().context() } }
            };
            yield_!(context.map(|e| e.to_string()).unwrap_or_default());
        }
    }
    yield_!(data.join("+"));
}

#[test]
fn exceptions_cross_a_region() {
    let mut g = Box::pin(thrown(vec!["a".into(), "b".into()]));
    assert_eq!(next(&mut g).yielded().as_deref(), Some("a"));
    assert_eq!(g.throw(ValueError::new("x")).yielded().as_deref(), Some("a"));
    assert_eq!(next(&mut g).yielded().as_deref(), Some("x"));
    assert_eq!(next(&mut g).yielded().as_deref(), Some("a+b+x"));
    assert!(next(&mut g).returned().is_some());
}

/// In an async generator, a region both awaits and yields.
#[generator]
async fn ticks(names: Vec<String>) -> impl AsyncGenerator<Yield = String> {
    let mut total = 0;
    pinned! {
        for name in names.iter() {
            asyncio::sleep(1).await;
            total += name.len();
            yield_!(name.clone());
        }
    }
    yield_!(format!("{} {total}", names.len()));
}

#[test]
fn a_region_awaits_and_yields() {
    #[dunder::coroutine]
    async fn program() -> Vec<String> {
        let mut ticks = Box::pin(ticks(vec!["a".into(), "b".into()]));
        let mut got = vec![ticks.__anext__().await];
        got.push(ticks.__anext__().await);
        got.push(ticks.__anext__().await);
        got
    }
    assert_eq!(run(program()).expect("it does not raise"), ["a", "b", "2 2"]);
}
