//! Files, on the threads of the loop's default executor: what Python programs have `aiofiles` for.
//!
//! The system has no files that tell when they are ready, so each call that may take long is a job on a thread. A call that is
//! given up loses nothing: a job that was begun is finished, what it has read is there for the next call, what it was to write is
//! written; no descriptor stays open that has no handle.
//!
//! ```text
//!   File ──read, write, seek──▶ State (the file, what was read ahead) ── goes to a thread, and comes back with its result
//! ```
//!
//! | `aiofiles`, `os` | here |
//! |---|---|
//! | `async with aiofiles.open(path, "w") as f:` | `let f = fs::open(path).mode("w").await;`, closed when it is dropped |
//! | `await f.read()`, `await f.read(100)` | `f.read_to_end().await`, `f.read(100).await` |
//! | `async for line in f:` | `async for line in f { … }` |
//! | `Path(path).read_bytes()`, `read_text()`, `write_bytes(data)` | `fs::read(path)`, `fs::read_to_string(path)`, `fs::write(path, data)` |
//! | `os.stat`, `os.remove`, `os.rename`, `os.scandir` | `fs::metadata`, `fs::remove_file`, `fs::rename`, `fs::read_dir` |
//!
//! ```
//! use dunder_core::coroutine::{Exception, into_future};
//! use dunder_core::{asyncio, fs};
//!
//! asyncio::run(async {
//!     let path = std::env::temp_dir().join("dunder-fs-example");
//!     let file = into_future(fs::open(&path).mode("w+")).await?;
//!     into_future(file.write("one\ntwo\n")).await?;
//!     into_future(file.seek(std::io::SeekFrom::Start(0))).await?;
//!     assert_eq!(into_future(file.readline()).await?, b"one\n");
//!     assert_eq!(into_future(fs::metadata(&path)).await?.len(), 8);
//!     into_future(fs::remove_file(&path)).await
//! })??;
//! # Ok::<(), Exception>(())
//! ```

mod adapters;
mod file;
mod open;
mod slot;
mod whole;

pub use file::File;
pub use open::{Open, open};
pub use whole::{
    canonicalize, copy, create_dir, create_dir_all, exists, metadata, read, read_dir, read_to_string,
    remove_dir, remove_dir_all, remove_file, rename, symlink_metadata, write,
};
