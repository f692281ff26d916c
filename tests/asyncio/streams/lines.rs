//! `readline` of readers that are fed by hand.

use dunder::asyncio::{StreamReader, create_task};
use dunder::errors::ValueError;
use dunder::prelude::*;

use super::{DATA, feed_soon, left, raised};
use crate::common::run;

#[test]
fn a_line_comes_in_pieces() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("chunk1 ")?;
        let task = create_task(reader.readline());
        feed_soon(&reader, &[b"chunk2 ", b"chunk3 ", b"\n chunk4"]);
        assert_eq!(await task, b"chunk1 chunk2 chunk3 \n");
        assert_eq!(await left(reader), b" chunk4");
    })
    .unwrap();
}

#[test]
fn a_line_that_is_too_long_is_thrown_away() {
    run(async_! {
        let reader = StreamReader::with_limit(3)?;
        reader.feed_data("li")?;
        reader.feed_data("ne1\nline2\n")?;
        let e = await raised(reader.readline());
        assert!(e.is::<ValueError>());
        assert_eq!(e.to_string(), "Separator is found, but chunk is longer than limit");
        assert_eq!(await left(reader), b"line2\n");

        let reader = StreamReader::with_limit(3)?;
        for piece in ["li", "ne1", "li"] {
            reader.feed_data(piece)?;
        }
        let e = await raised(reader.readline());
        assert_eq!(e.to_string(), "Separator is not found, and chunk exceed the limit");
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn the_end_is_reached_when_the_last_byte_was_read() {
    run(async_! {
        let reader = StreamReader::new();
        assert!(!reader.at_eof());
        reader.feed_data("some data\n")?;
        assert!(!reader.at_eof());
        await reader.readline();
        assert!(!reader.at_eof());
        reader.feed_data("some data\n")?;
        reader.feed_eof();
        await reader.readline();
        assert!(reader.at_eof());
    })
    .unwrap();
}

#[test]
fn the_limit_counts_the_line_without_its_newline() {
    run(async_! {
        let reader = StreamReader::with_limit(7)?;
        feed_soon(&reader, &[b"chunk1", b"chunk2", b"chunk3\n", b""]);
        assert!((await raised(reader.readline())).is::<ValueError>());
        assert_eq!(reader.buffered(), 0);

        let reader = StreamReader::with_limit(7)?;
        feed_soon(&reader, &[b"chunk1", b"chunk2\n", b"chunk3\n", b""]);
        assert!((await raised(reader.readline())).is::<ValueError>());
        assert_eq!(await left(reader), b"chunk3\n");

        let reader = StreamReader::with_limit(7)?;
        reader.feed_data("1234567\n")?;
        assert_eq!(await reader.readline(), b"1234567\n");
        reader.feed_data("12345678\n")?;
        assert!((await raised(reader.readline())).is::<ValueError>());
        assert_eq!(reader.buffered(), 0);
        reader.feed_data("12345678")?;
        assert!((await raised(reader.readline())).is::<ValueError>());
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn a_line_that_is_there_is_given_at_once() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data(&DATA[..6])?;
        reader.feed_data(&DATA[6..])?;
        assert_eq!(await reader.readline(), b"line1\n");
        assert_eq!(await left(reader), b"line2\nline3\n");
    })
    .unwrap();
}

#[test]
fn the_last_line_may_have_no_newline() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("some data")?;
        reader.feed_eof();
        assert_eq!(await reader.readline(), b"some data");
    })
    .unwrap();
}

#[test]
fn at_the_end_there_is_an_empty_line() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_eof();
        assert_eq!(await reader.readline(), b"");
    })
    .unwrap();
}

#[test]
fn bytes_are_read_behind_a_line() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data(DATA)?;
        await reader.readline();
        assert_eq!(await reader.read(7), b"line2\nl");
        assert_eq!(await left(reader), b"ine3\n");
    })
    .unwrap();
}

#[test]
fn an_exception_that_is_set_is_raised_by_readline() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("line\n")?;
        assert_eq!(await reader.readline(), b"line\n");
        reader.set_exception(ValueError::new("broken"));
        assert!((await raised(reader.readline())).is::<ValueError>());
        assert_eq!(reader.buffered(), 0);
    })
    .unwrap();
}

#[test]
fn the_lines_of_a_reader_are_iterated_over() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data(DATA)?;
        reader.feed_data("rest")?;
        reader.feed_eof();
        let mut lines = Vec::new();
        async for line in reader.clone() {
            lines.push(String::from_utf8(line)?);
        }
        assert_eq!(lines, ["line1\n", "line2\n", "line3\n", "rest"]);
    })
    .unwrap();
}
