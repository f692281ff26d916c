//! Whole files and directories: the functions of `std::fs`, each on a thread.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::coroutine::block::block;
use crate::coroutine::{BoxCoroutine, Coroutine, Exception, into_future};
use crate::event_loop::inner;
use crate::os_error::{of_file, of_two_files};
use crate::threads::submit_from;

/// Calls a function on a thread of the default executor.
pub(super) async fn on_a_thread<T: Send + 'static>(
    f: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Exception> {
    Ok(into_future(submit_from(inner::running(), None, f)).await??)
}

/// Functions of one path.
macro_rules! of_a_path {
    ($($(#[$doc:meta])* $name:ident -> $result:ty = $f:expr;)*) => { $(
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// Raises `io::Error` as the system says, with the path; `RuntimeError` if no loop runs, or its executor was shut down.
        pub fn $name(path: impl AsRef<Path>) -> BoxCoroutine<'static, $result> {
            let path = path.as_ref().to_path_buf();
            block(on_a_thread(move || ($f)(&path).map_err(|e| of_file(e, path)))).boxed()
        }
    )* };
}

of_a_path! {
    /// All of a file's bytes (`Path(path).read_bytes()`).
    read -> Vec<u8> = fs::read;
    /// All of a file, which has to be UTF-8 (`Path(path).read_text()`).
    read_to_string -> String = fs::read_to_string;
    /// What the system knows of a file, links followed (`os.stat(path)`).
    metadata -> fs::Metadata = fs::metadata;
    /// What the system knows of a file or link (`os.lstat(path)`).
    symlink_metadata -> fs::Metadata = fs::symlink_metadata;
    /// Whether there is such a file or directory (`os.path.exists(path)`).
    exists -> bool = |path: &PathBuf| path.try_exists();
    /// The absolute path, without links (`os.path.realpath(path)`).
    canonicalize -> PathBuf = fs::canonicalize;
    /// Removes a file (`os.remove(path)`).
    remove_file -> () = fs::remove_file;
    /// Makes a directory (`os.mkdir(path)`).
    create_dir -> () = fs::create_dir;
    /// Makes a directory and those that it is in; that it is there already is no error (`os.makedirs(path, exist_ok=True)`).
    create_dir_all -> () = fs::create_dir_all;
    /// Removes an empty directory (`os.rmdir(path)`).
    remove_dir -> () = fs::remove_dir;
    /// Removes a directory and everything in it (`shutil.rmtree(path)`).
    remove_dir_all -> () = fs::remove_dir_all;
    /// What is in a directory, in no order (`list(os.scandir(path))`).
    read_dir -> Vec<fs::DirEntry> = |path: &PathBuf| fs::read_dir(path)?.collect::<io::Result<Vec<_>>>();
}

/// Makes a file of these bytes, or replaces what it has (`Path(path).write_bytes(data)`).
///
/// # Errors
///
/// As [`read`].
pub fn write(path: impl AsRef<Path>, data: impl Into<Vec<u8>>) -> BoxCoroutine<'static, ()> {
    let (path, data) = (path.as_ref().to_path_buf(), data.into());
    block(on_a_thread(move || fs::write(&path, data).map_err(|e| of_file(e, path)))).boxed()
}

/// Gives a file or directory another name, in place of what has it (`os.replace(old, new)`).
///
/// # Errors
///
/// As [`read`], with both paths.
pub fn rename(old: impl AsRef<Path>, new: impl AsRef<Path>) -> BoxCoroutine<'static, ()> {
    let (old, new) = (old.as_ref().to_path_buf(), new.as_ref().to_path_buf());
    block(on_a_thread(move || fs::rename(&old, &new).map_err(|e| of_two_files(e, old, new)))).boxed()
}

/// Copies a file with its permissions, and gives its length, in bytes (`shutil.copy(source, target)`).
///
/// # Errors
///
/// As [`read`], with both paths.
pub fn copy(source: impl AsRef<Path>, target: impl AsRef<Path>) -> BoxCoroutine<'static, u64> {
    let (source, target) = (source.as_ref().to_path_buf(), target.as_ref().to_path_buf());
    block(on_a_thread(move || fs::copy(&source, &target).map_err(|e| of_two_files(e, source, target))))
        .boxed()
}
