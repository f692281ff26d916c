//! `readuntil`.

use dunder::asyncio::{IncompleteReadError, LimitOverrunError, StreamReader, create_task};
use dunder::errors::ValueError;
use dunder::prelude::*;

use super::{feed_soon, left, raised};
use crate::common::run;

#[test]
fn a_separator_has_to_be_something() {
    run(async_! {
        let reader = StreamReader::new();
        let e = await raised(reader.readuntil(""));
        assert!(e.is::<ValueError>());
        assert_eq!(e.to_string(), "Separator should be at least one-byte string");
        let e = await raised(reader.readuntil(["a", ""]));
        assert_eq!(e.to_string(), "Separator should be at least one-byte string");
        let e = await raised(reader.readuntil(Vec::<&str>::new()));
        assert_eq!(e.to_string(), "Separator should contain at least one element");
    })
    .unwrap();
}

#[test]
fn what_is_there_is_read_up_to_the_separator() {
    run(async_! {
        let reader = StreamReader::new();
        for (data, rest) in [("lineAAA", ""), ("lineAAA", ""), ("lineAAAxxx", "xxx")] {
            reader.feed_data(data)?;
            assert_eq!(await reader.readuntil("AAA"), b"lineAAA");
            assert_eq!(await left(reader.clone()), rest.as_bytes());
        }
    })
    .unwrap();
}

#[test]
fn a_separator_may_come_in_pieces() {
    run(async_! {
        let reader = StreamReader::new();
        let cases: [&[&str]; 5] = [
            &["QWEaa", "XYaa", "a"],
            &["QWEaa", "XYa", "aa"],
            &["aaa"],
            &["Xaaa"],
            &["XXX", "a", "a", "a"],
        ];
        for pieces in cases {
            for piece in pieces {
                reader.feed_data(piece)?;
            }
            assert_eq!(await reader.readuntil("aaa"), pieces.concat().as_bytes());
            assert_eq!(reader.buffered(), 0);
        }
    })
    .unwrap();
}

#[test]
fn the_end_before_the_separator_tells_what_came() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("some dataAA")?;
        reader.feed_eof();
        let e = await raised(reader.readuntil("AAA"));
        assert_eq!(e.to_string(), "11 bytes read on a total of undefined expected bytes");
        let e = e.downcast_ref::<IncompleteReadError>().unwrap();
        assert_eq!((e.partial(), e.expected()), (&b"some dataAA"[..], None));
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn what_is_longer_than_the_limit_is_left() {
    run(async_! {
        let reader = StreamReader::with_limit(3)?;
        reader.feed_data("some dataAA")?;
        let e = await raised(reader.readuntil("AAA"));
        assert_eq!(e.to_string(), "Separator is not found, and chunk exceed the limit");
        assert_eq!(e.downcast_ref::<LimitOverrunError>().unwrap().consumed(), 9);
        assert_eq!(reader.buffered(), 11);

        reader.feed_data("A")?;
        let e = await raised(reader.readuntil("AAA"));
        assert_eq!(e.to_string(), "Separator is found, but chunk is longer than limit");
        assert_eq!(e.downcast_ref::<LimitOverrunError>().unwrap().consumed(), 9);
        assert_eq!(await left(reader), b"some dataAAA");
    })
    .unwrap();
}

#[test]
fn of_several_separators_the_one_that_ends_first_counts() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("line 1\nline 2\r")?;
        assert_eq!(await reader.readuntil(["\r", "\n"]), b"line 1\n");
        assert_eq!(await reader.readuntil(["\r", "\n"]), b"line 2\r");
        assert_eq!(reader.buffered(), 0);

        reader.feed_data("ABCDEFG")?;
        assert_eq!(await reader.readuntil(["DEF", "BCDE"]), b"ABCDE");
        assert_eq!(await left(reader), b"FG");
    })
    .unwrap();
}

#[test]
fn of_separators_that_end_together_the_shortest_counts() {
    run(async_! {
        let reader = StreamReader::with_limit(3)?;
        reader.feed_data("some dataA")?;
        let e = await raised(reader.readuntil(["A", "ome dataA"]));
        assert_eq!(e.to_string(), "Separator is found, but chunk is longer than limit");
        assert_eq!(await left(reader), b"some dataA");
    })
    .unwrap();
}

#[test]
fn a_separator_may_be_longer_than_what_is_there() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("data")?;
        let task = create_task(reader.readuntil(["A", "long sep"]));
        feed_soon(&reader, &[b"Z"]);
        feed_soon(&reader, &[b"Aaaa"]);
        assert_eq!(await task, b"dataZA");
        assert_eq!(await left(reader), b"aaa");
    })
    .unwrap();
}

#[test]
fn a_separator_is_any_string_of_bytes() {
    run(async_! {
        let reader = StreamReader::new();
        for _ in 0..4 {
            reader.feed_data("some data\r\n")?;
        }
        assert_eq!(await reader.readuntil(b"\r\n"), b"some data\r\n");
        assert_eq!(await reader.readuntil(String::from("\r\n")), b"some data\r\n");
        assert_eq!(await reader.readuntil(&b"\r\n"[..]), b"some data\r\n");
        assert_eq!(await reader.readuntil(vec![b"\r\n"]), b"some data\r\n");
    })
    .unwrap();
}
