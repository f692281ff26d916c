//! `AsyncRead` and `AsyncWrite`, both ways.

use dunder::asyncio::{
    StreamReader, StreamWriter, create_task, open_connection, sleep, start_server, stream_pair,
};
use dunder::prelude::*;
use futures_lite::io::{AsyncReadExt, AsyncWriteExt, BufReader, copy};
use futures_lite::{AsyncBufReadExt, StreamExt};

use crate::{own_pair, port, run};

#[test]
fn what_reads_and_writes_for_futures_takes_them() {
    run(async_! {
        // An echo server of one line, in the words of futures.
        let echo = |reader: StreamReader, writer: StreamWriter| async move {
            let copied = copy(reader, writer).await;
            assert_eq!(copied.unwrap(), 300_000);
        };
        let server = await start_server(echo, "127.0.0.1", 0);
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        let sends = create_task(async_! {
            let mut writer = writer;
            let sent = async move {
                for _ in 0..3 {
                    writer.write_all(&[b'x'; 100_000]).await?;
                }
                writer.flush().await?;
                assert_eq!(writer.write_buffer_size(), 0);
                writer.write_eof().unwrap();
                Ok::<_, std::io::Error>(writer)
            };
            let sent = await sent;
            sent?
        });
        let got = async move {
            let mut got = Vec::new();
            let mut reader = reader;
            AsyncReadExt::read_to_end(&mut reader, &mut got).await.map(|_| got)
        };
        let got = await got;
        assert_eq!(got?, vec![b'x'; 300_000]);
        let writer = await sends;
        writer.close();
        server.close();
        await server.wait_closed();
    });
}

#[test]
fn a_poll_writer_is_pushed_back() {
    run(async_! {
        let (_reader, writer, _peer) = own_pair();
        let most = writer.clone();
        let task = create_task(async move {
            let mut writer = writer;
            let _ = writer.write_all(&vec![0; 64 << 20]).await;
        });
        await sleep(10);
        assert!(!task.done());
        most.abort();
        await task;
    });
}

async fn lines_of(reader: StreamReader) -> Vec<String> {
    BufReader::new(reader).lines().map(Result::unwrap).collect().await
}

#[test]
fn lines_of_a_buffered_reader_come_from_a_stream_reader() {
    run(async_! {
        let reader = StreamReader::new();
        reader.feed_data("one\ntwo\n")?;
        reader.feed_eof();
        assert_eq!(await lines_of(reader), ["one", "two"]);
    });
}

#[test]
fn anything_that_is_read_is_a_stream_reader() {
    run(async_! {
        let reader = StreamReader::from_async_read(futures_lite::io::Cursor::new(b"a line\nand more".to_vec()));
        assert_eq!(await reader.readline(), b"a line\n");
        assert_eq!(await reader.readexactly(4), b"and ");
        assert_eq!(await reader.read_to_end(), b"more");
        assert!(reader.at_eof());
    });
}

#[test]
fn anything_that_is_written_to_is_a_stream_writer() {
    run(async_! {
        let (ours, theirs) = std::os::unix::net::UnixStream::pair()?;
        let (ours, theirs) = (async_io::Async::new(ours)?, async_io::Async::new(theirs)?);
        let theirs = std::rc::Rc::new(theirs);
        // More than the system takes at once, so that the rest goes out later.
        let writer = StreamWriter::from_async_write(ours);
        writer.write(vec![b'x'; 4 << 20])?;
        assert!(writer.write_buffer_size() > 0);
        let reader = StreamReader::from_async_read(SharedRead(theirs));
        let all = create_task(reader.read_to_end());
        await writer.drain();
        writer.close();
        await writer.wait_closed();
        assert_eq!((await all).len(), 4 << 20);
    });
}

/// An `Async` in an `Rc`, which reads.
struct SharedRead(std::rc::Rc<async_io::Async<std::os::unix::net::UnixStream>>);

impl futures_lite::AsyncRead for SharedRead {
    fn poll_read(
        self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
        buffer: &mut [u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        std::pin::Pin::new(&mut &*self.0).poll_read(cx, buffer)
    }
}

#[test]
fn two_streams_back_to_back_are_a_pipe() {
    run(async_! {
        // The reader of one connection and the writer of another, as one pair.
        let (first_reader, first_writer, mut first_peer) = own_pair();
        let (_second_reader, second_writer, second_peer) = own_pair();
        let (reader, writer) = stream_pair(first_reader, second_writer);
        std::io::Write::write_all(&mut first_peer, b"through\n")?;
        writer.write(await reader.readline())?;
        await writer.drain();
        let mut got = [0; 8];
        std::io::Read::read_exact(&mut &second_peer, &mut got)?;
        assert_eq!(&got, b"through\n");
        writer.close();
        await writer.wait_closed();
        drop(first_writer);
    });
}
