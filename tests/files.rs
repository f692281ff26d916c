//! Files on threads, on an event loop.
#![allow(missing_docs)]
// What stands after a `return` or a `raise` must not run.
#![allow(unreachable_code)]

use std::io::{SeekFrom, Write};
use std::path::PathBuf;

use dunder::asyncio::{Runner, ThreadPoolExecutor, create_task, gather, get_running_loop, sleep, wait_for};
use dunder::errors::{Cancelled, TimeoutError};
use dunder::fs;
use dunder::prelude::*;
use futures_lite::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

fn run<T: 'static>(main: impl Awaitable<Output = T> + 'static) -> T {
    Runner::new().virtual_clock().run(main).unwrap_or_else(|e| panic!("{e:?}"))
}

/// A directory of a test's own, removed in the end.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dunder-files-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Directory(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Whether this process has the file open.
fn is_open(path: &std::path::Path) -> bool {
    let links = std::fs::read_dir("/proc/self/fd").unwrap();
    links.filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok()).any(|link| link == path)
}

/// Bytes that tell where they are from.
fn pattern(n: usize) -> Vec<u8> {
    (0..n).map(|i| u8::try_from(i % 251).unwrap()).collect()
}

dunder! {
    /// What awaiting something raises.
    async fn raised<A: Awaitable + 'static>(awaitable: A) -> Exception {
        try {
            await awaitable;
        } except e: BaseException {
            return e;
        }
        panic!("nothing was raised")
    }
}

#[test]
fn what_is_written_is_read() {
    let directory = Directory::new("written");
    let path = directory.path("file");
    run(async_! {
        let file = await fs::open(&path).mode("w+");
        await file.write("one\ntwo\n");
        await file.write(b"three");
        assert_eq!(await file.tell(), 13);
        assert_eq!(await file.read(10), b"");
        assert_eq!(await file.seek(SeekFrom::Start(2)), 2);
        assert_eq!(await file.readline(), b"e\n");
        // What was read ahead does not count.
        assert_eq!(await file.tell(), 4);
        assert_eq!(await file.read(2), b"tw");
        await file.write("OOO");
        assert_eq!(await file.read_to_end(), b"hree");
        assert_eq!(await file.seek(SeekFrom::End(-4)), 9);
        assert_eq!(await file.read(100), b"hree");
        assert_eq!(await file.readline(), b"");
        assert_eq!(std::fs::read(&path)?, b"one\ntwOOOhree"[..].to_vec());
        await file.set_len(3);
        await file.sync_data();
        await file.sync_all();
        let known = await file.metadata();
        assert_eq!(known.len(), 3);
    });
    drop(directory);
}

#[test]
fn lines_one_after_the_other() {
    let directory = Directory::new("lines");
    let path = directory.path("file");
    let long = "x".repeat(300_000);
    std::fs::write(&path, format!("first\n\n{long}\nlast")).unwrap();
    run(async_! {
        let mut lengths = Vec::new();
        async for line in await fs::open(&path) {
            lengths.push(line.len());
        }
        assert_eq!(lengths, [6, 1, 300_001, 4]);
        let file = await fs::open(&path);
        assert_eq!(await file.readline(), b"first\n");
        assert_eq!((await file.read(200_000)).len(), 200_000);
        assert_eq!((await file.read_to_end()).len(), 100_000 + 1 + 1 + 4);
    });
}

#[test]
fn modes_are_pythons() {
    let directory = Directory::new("modes");
    let path = directory.path("file");
    run(async_! {
        let said = await raised(fs::open(&path));
        assert_eq!(said.to_string(), format!("[Errno 2] No such file or directory: '{}'", path.display()));
        assert!(format!("{said:?}").contains("FileNotFoundError: "));
        let file = await fs::open(&path).mode("xb");
        await file.write("one");
        let said = await raised(fs::open(&path).mode("x"));
        assert!(format!("{said:?}").contains("FileExistsError: [Errno 17] File exists: "), "{said:?}");
        let file = await fs::open(&path).mode("a");
        await file.write("two");
        let file = await fs::open(&path).mode("r+");
        assert_eq!(await file.read(1), b"o");
        await file.write("N");
        assert_eq!(await fs::read(&path), b"oNetwo");
        drop(await fs::open(&path).mode("w"));
        assert_eq!(await fs::read(&path), b"");
        let file = await fs::open(&path).options(std::fs::File::options().append(true).clone());
        await file.write("three");
        assert_eq!(await fs::read_to_string(&path), "three");
        for mode in ["q", "rr", "rt", "r++"] {
            assert_eq!((await raised(fs::open(&path).mode(mode))).to_string(), format!("invalid mode: '{mode}'"));
        }
        for mode in ["", "rw", "+"] {
            let said = await raised(fs::open(&path).mode(mode));
            assert!(said.to_string().starts_with("Must have exactly one of create/read/write/append mode"), "{said}");
        }
        let file = await fs::open("/");
        assert!(format!("{:?}", await raised(file.read(1))).contains("IsADirectoryError"));
    });
}

#[test]
fn a_closed_file_says_so() {
    let directory = Directory::new("closed");
    let path = directory.path("file");
    run(async_! {
        let file = await fs::open(&path).mode("w");
        assert!(is_open(&path) && !file.is_closed());
        file.close();
        file.close();
        assert!(!is_open(&path) && file.is_closed());
        for said in [await raised(file.read(1)), await raised(file.write("x")), await raised(file.tell())] {
            assert_eq!(said.to_string(), "I/O operation on closed file.");
        }
        let file = await fs::open(&path);
        drop(file);
        assert!(!is_open(&path));
    });
}

#[cfg(unix)]
#[test]
fn a_read_that_is_given_up_loses_nothing() {
    run(async_! {
        // A pipe: a read of it takes as long as the test wants.
        let (read, write) = std::io::pipe()?;
        let file = fs::File::from(std::fs::File::from(std::os::fd::OwnedFd::from(read)));
        let reads = create_task(file.readline());
        let later = create_task(file.read(3));
        await sleep(0);
        await sleep(0);
        reads.cancel();
        assert!((await raised(reads)).is::<Cancelled>());
        later.cancel();
        assert!((await raised(later)).is::<Cancelled>());
        // The thread reads it, for who comes next.
        (&write).write_all(b"one\ntwo\n")?;
        assert_eq!(await file.readline(), b"one\n");
        assert_eq!(await file.readline(), b"two\n");
        drop(write);
        assert_eq!(await file.readline(), b"");
    });
}

#[cfg(unix)]
#[test]
fn what_is_given_up_before_its_turn_is_not_done() {
    let directory = Directory::new("turn");
    let path = directory.path("file");
    run(async_! {
        let (read, write) = std::io::pipe()?;
        let file = fs::File::from(std::fs::File::from(std::os::fd::OwnedFd::from(read)));
        let reads = create_task(file.read(1));
        await sleep(0);
        let writes = create_task(file.write("never"));
        await sleep(0);
        writes.cancel();
        assert!((await raised(writes)).is::<Cancelled>());
        (&write).write_all(b"x")?;
        assert_eq!(await reads, b"x");
        // What has begun is finished.
        let other = await fs::open(&path).mode("w");
        let writes = create_task(other.write(pattern(1 << 20)));
        await sleep(0);
        writes.cancel();
        assert!((await raised(writes)).is::<Cancelled>());
        // It waits for its turn.
        assert_eq!(await other.tell(), 1 << 20);
        assert!(await fs::read(&path) == pattern(1 << 20));
    });
}

#[cfg(unix)]
#[test]
fn the_end_of_the_loop_waits_for_what_has_begun() {
    let directory = Directory::new("end");
    let path = directory.path("file");
    let there = path.clone();
    run(async_! {
        let file = await fs::open(&there).mode("w");
        drop(create_task(file.write(pattern(1 << 20))));
        await sleep(0);
    });
    assert!(std::fs::read(&path).unwrap() == pattern(1 << 20));
    assert!(!is_open(&path));
}

#[test]
fn the_clock_waits_for_files() {
    let directory = Directory::new("clock");
    let path = directory.path("file");
    run(async_! {
        await wait_for(fs::write(&path, pattern(4 << 20)), 0.001);
        let read = await wait_for(fs::read(&path), 0.001);
        assert!(read == pattern(4 << 20));
        assert_eq!(get_running_loop()?.time(), 0.0);
    });
}

#[test]
fn several_tasks_take_turns() {
    let directory = Directory::new("turns");
    let path = directory.path("file");
    run(async_! {
        let file = std::rc::Rc::new(await fs::open(&path).mode("w+"));
        let writes: Vec<_> = (0..50_u8).map(|i| file.write(vec![i; 1000])).collect();
        await gather(writes);
        await file.seek(SeekFrom::Start(0));
        let reads: Vec<_> = (0..50).map(|_| file.read(1000)).collect();
        let mut blocks = await gather(reads);
        assert!(blocks.iter().all(|block| block.iter().all(|byte| *byte == block[0])));
        blocks.sort();
        assert_eq!(blocks.iter().map(|block| block[0]).collect::<Vec<_>>(), (0..50).collect::<Vec<u8>>());
    });
}

#[test]
fn libraries_of_the_futures_family_read_and_write() {
    let directory = Directory::new("futures");
    let path = directory.path("file");
    let data = pattern(300_000);
    run(async move {
        let opened = dunder::into_future(fs::open(&path).mode("w+")).await?;
        let mut file = opened;
        file.write_all(&data).await?;
        AsyncWriteExt::flush(&mut file).await?;
        assert_eq!(std::fs::metadata(&path)?.len(), 300_000);
        assert_eq!(AsyncSeekExt::seek(&mut file, SeekFrom::Start(100)).await?, 100);
        let mut read = vec![0; 1000];
        file.read_exact(&mut read).await?;
        assert!(read == data[100..1100]);
        // Both ways of reading are one.
        assert!(dunder::into_future(fs::File::read(&file, 1000)).await? == data[1100..2100]);
        let mut rest = Vec::new();
        AsyncReadExt::read_to_end(&mut file, &mut rest).await?;
        assert!(rest == data[2100..]);
        AsyncWriteExt::close(&mut file).await?;
        assert!(file.is_closed());
        // A write fails in the next call.
        let mut file = dunder::into_future(fs::open(&path)).await?;
        assert_eq!(AsyncWriteExt::write(&mut file, b"x").await?, 1);
        assert!(AsyncWriteExt::flush(&mut file).await.is_err());
        AsyncWriteExt::flush(&mut file).await?;
        Ok::<_, Exception>(())
    })
    .unwrap();
}

#[test]
fn directories_and_names() {
    let directory = Directory::new("names");
    let root = directory.0.clone();
    run(async_! {
        let deep = root.join("a/b");
        await fs::create_dir_all(&deep);
        await fs::create_dir_all(&deep);
        await fs::write(deep.join("one"), "1");
        assert_eq!(await fs::copy(deep.join("one"), deep.join("two")), 1);
        await fs::rename(deep.join("one"), deep.join("three"));
        let mut names: Vec<_> = (await fs::read_dir(&deep)).iter().map(|entry| entry.file_name()).collect();
        names.sort();
        assert_eq!(names, ["three", "two"]);
        assert!(await fs::exists(deep.join("two")));
        await fs::remove_file(deep.join("two"));
        assert!(!(await fs::exists(deep.join("two"))));
        let said = await raised(fs::rename(deep.join("x"), deep.join("y")));
        let (x, y) = (deep.join("x"), deep.join("y"));
        let expected = format!("[Errno 2] No such file or directory: '{}' -> '{}'", x.display(), y.display());
        assert_eq!(said.to_string(), expected);
        assert!(format!("{:?}", await raised(fs::remove_dir(&deep))).contains("OSError: [Errno 39] Directory not empty"));
        assert!((await fs::metadata(&deep)).is_dir());
        assert!((await fs::symlink_metadata(&deep)).is_dir());
        assert_eq!(await fs::canonicalize(deep.join("..")), root.canonicalize()?.join("a"));
        await fs::create_dir(root.join("c"));
        await fs::remove_dir(root.join("c"));
        await fs::remove_dir_all(root.join("a"));
        assert!((await fs::read_dir(&root)).is_empty());
    });
}

#[test]
fn a_pool_that_is_shut_down_is_told_of() {
    let directory = Directory::new("pool");
    let path = directory.path("file");
    run(async_! {
        get_running_loop()?.set_default_executor(ThreadPoolExecutor::new(1)?)?;
        let file = await fs::open(&path).mode("w");
        await file.write("x");
        let pool = ThreadPoolExecutor::new(1)?;
        pool.shutdown(true, false);
        get_running_loop()?.set_default_executor(pool)?;
        assert_eq!((await raised(file.write("y"))).to_string(), "cannot schedule new futures after shutdown");
        assert!(!is_open(&path));
        let late = await raised(wait_for(file.read(1), 1));
        assert!(!late.is::<TimeoutError>());
    });
}
