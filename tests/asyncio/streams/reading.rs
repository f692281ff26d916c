//! `read` and `readexactly` of readers that are fed by hand, and what they raise.

use dunder::asyncio::{IncompleteReadError, StreamReader, create_task, sleep};
use dunder::errors::{Cancelled, RuntimeError, ValueError};
use dunder::prelude::*;

use super::{DATA, feed_soon, left, raised};
use crate::common::run;

#[test]
fn nothing_that_is_fed_is_nothing() {
    let reader = StreamReader::new();
    reader.feed_data(b"").unwrap();
    assert_eq!(reader.buffered(), 0);
}

#[test]
fn what_is_fed_is_in_the_buffer() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data(DATA)?;
        assert_eq!(reader.buffered(), DATA.len());
        assert_eq!(await left(reader), DATA);
    })
    .unwrap();
}

#[test]
fn reading_no_bytes_leaves_all() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data(DATA)?;
        assert_eq!(await reader.read(0), b"");
        assert_eq!(await left(reader), DATA);
    })
    .unwrap();
}

#[test]
fn a_read_waits_for_what_is_fed() {
    run(async_! {
        let reader = StreamReader::new();
        let task = create_task(reader.read(30));
        feed_soon(&reader, &[DATA]);
        assert_eq!(await task, DATA);
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn a_read_takes_no_more_than_it_is_asked_for() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("line1")?;
        reader.feed_data("line2")?;
        assert_eq!(await reader.read(5), b"line1");
        assert_eq!(await left(reader), b"line2");
    })
    .unwrap();
}

#[test]
fn a_read_that_waits_at_the_end_gives_nothing() {
    run(async_! {
        let reader = StreamReader::new();
        let task = create_task(reader.read(1024));
        feed_soon(&reader, &[b""]);
        assert_eq!(await task, b"");
        assert!(reader.at_eof());
    })
    .unwrap();
}

#[test]
fn reading_to_the_end_gives_all() {
    run(async_! {
        let reader = StreamReader::new();
        let task = create_task(reader.read_to_end());
        feed_soon(&reader, &[b"chunk1\n", b"chunk2", b""]);
        assert_eq!(await task, b"chunk1\nchunk2");
    })
    .unwrap();
}

#[test]
fn an_exception_that_is_set_is_raised_by_read() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("line\n")?;
        assert_eq!(await reader.read(2), b"li");
        reader.set_exception(ValueError::new("broken"));
        assert!((await raised(reader.read(2))).is::<ValueError>());
    })
    .unwrap();
}

#[test]
fn a_limit_of_nothing_is_refused() {
    let e = StreamReader::with_limit(0).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(e.to_string(), "Limit cannot be <= 0");
}

#[test]
fn the_limit_is_none_for_read() {
    run(async_! {
        let reader = StreamReader::with_limit(3)?;
        reader.feed_data("chunk")?;
        assert_eq!(await reader.read(5), b"chunk");
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn reading_exactly_nothing_leaves_all() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data(DATA)?;
        assert_eq!(await reader.readexactly(0), b"");
        assert_eq!(await left(reader), DATA);
    })
    .unwrap();
}

#[test]
fn reading_exactly_waits_for_so_many() {
    run(async_! {
        let reader = StreamReader::new();
        let task = create_task(reader.readexactly(2 * DATA.len()));
        feed_soon(&reader, &[DATA, DATA, DATA]);
        assert_eq!(await task, [DATA, DATA].concat());
        assert_eq!(await left(reader), DATA);
    })
    .unwrap();
}

#[test]
fn the_limit_is_none_for_readexactly() {
    run(async_! {
        let reader = StreamReader::with_limit(3)?;
        reader.feed_data("chunk")?;
        assert_eq!(await reader.readexactly(5), b"chunk");
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn the_end_before_so_many_tells_what_came() {
    run(async_! {
        let reader = StreamReader::new();
        let n = 2 * DATA.len();
        let task = create_task(reader.readexactly(n));
        feed_soon(&reader, &[DATA, b""]);
        let e = await raised(task);
        assert_eq!(e.to_string(), "18 bytes read on a total of 36 expected bytes");
        let e = e.downcast_ref::<IncompleteReadError>().unwrap();
        assert_eq!((e.partial(), e.expected()), (DATA, Some(n)));
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn an_exception_that_is_set_is_raised_by_readexactly() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("line\n")?;
        assert_eq!(await reader.readexactly(2), b"li");
        reader.set_exception(ValueError::new("broken"));
        assert!((await raised(reader.readexactly(2))).is::<ValueError>());
    })
    .unwrap();
}

#[test]
fn the_exception_can_be_asked_for() {
    let reader = StreamReader::new();
    assert!(reader.exception().is_none());
    let e = Exception::new(ValueError::new("broken"));
    reader.set_exception(e.clone());
    assert!(reader.exception().unwrap().ptr_eq(&e));
}

#[test]
fn an_exception_that_is_set_is_raised_in_who_waits() {
    run(async_! {
        let reader = StreamReader::new();
        let waits = create_task(reader.readline());
        let other = reader.clone();
        let sets = create_task(async_! { other.set_exception(ValueError::new("broken")) });
        await sets;
        assert!((await raised(waits)).is::<ValueError>());
    })
    .unwrap();
}

#[test]
fn an_exception_is_set_where_who_waited_was_cancelled() {
    run(async_! {
        let reader = StreamReader::new();
        let waits = create_task(reader.readline());
        await sleep(0);
        waits.cancel();
        assert!((await raised(waits)).is::<Cancelled>());
        reader.set_exception(RuntimeError::new("message"));
        await sleep(0);
        assert_eq!(format!("{reader:?}"), "<StreamReader exception='message'>");
    })
    .unwrap();
}

#[test]
fn two_cannot_wait_at_once() {
    run(async_! {
        let reader = StreamReader::new();
        let first = create_task(reader.readline());
        await sleep(0);
        let e = await raised(reader.readexactly(3));
        assert_eq!(
            e.to_string(),
            "readexactly() called while another coroutine is already waiting for incoming data"
        );
        reader.feed_data("line\n")?;
        assert_eq!(await first, b"line\n");
    })
    .unwrap();
}

#[test]
fn nothing_is_fed_after_the_end() {
    let reader = StreamReader::new();
    reader.feed_eof();
    assert!(reader.feed_data("late").unwrap_err().is::<RuntimeError>());
}
