//! The files. All functions here block: they are called on threads.
//!
//! ```text
//!   a page comes in:  NAME.part, beside NAME.part.tag ──all is there──▶ renamed to NAME
//!                         └── it does not: stays, and the next request is for the rest of it
//! ```
//!
//! Invariants: a file under its own name is whole. What is appended to a part belongs to the same version of the page: the tag
//! (`ETag` or `Last-Modified`) goes with the request, and a part without one is begun anew.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use percent_encoding::percent_decode_str;
use url::Url;

use crate::trouble::Trouble;

/// Where a page goes.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    path: PathBuf,
}

/// What is there of a page already.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// A part: how long it is, and what it is a part of.
    pub(crate) part: Option<(u64, String)>,
    /// All of it: where, and of which time.
    pub(crate) whole: Option<(PathBuf, SystemTime)>,
}

impl Place {
    /// `DIRECTORY/host_port/path`: one for each address, and nowhere outside of the directory.
    pub(crate) fn new(directory: &Path, url: &Url) -> Self {
        let mut host = url.host_str().unwrap_or_default().to_owned();
        if let Some(port) = url.port() {
            host = format!("{host}_{port}");
        }
        let mut path = directory.join(host);
        let mut segments = url.path_segments().into_iter().flatten().map(name).peekable();
        while let Some(mut segment) = segments.next() {
            if segments.peek().is_none() {
                if segment.is_empty() {
                    segment = "index.html".to_owned();
                }
                if let Some(query) = url.query() {
                    segment = format!("{segment}@{}", query.replace('/', "%2F"));
                }
            }
            path.push(if segment.is_empty() { "%" } else { &segment });
        }
        Place { path }
    }

    /// The name that it gets unless that is to say that it is HTML.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        let mut path = self.path.clone().into_os_string();
        path.push(suffix);
        path.into()
    }

    fn part(&self) -> PathBuf {
        self.beside(".part")
    }

    fn tag(&self) -> PathBuf {
        self.beside(".part.tag")
    }

    /// A page `/blog` is `blog.html`, so that there may be a directory `blog` as well.
    fn named(&self, is_html: bool) -> PathBuf {
        if is_html && !is_named_html(&self.path) { self.beside(".html") } else { self.path.clone() }
    }

    pub(crate) fn look(&self) -> Found {
        let part = fs::metadata(self.part()).ok().filter(|part| part.len() > 0);
        let part = part.and_then(|part| Some((part.len(), fs::read_to_string(self.tag()).ok()?)));
        let whole = [self.named(false), self.named(true)].into_iter().find_map(|path| {
            let found = fs::metadata(&path).ok().filter(fs::Metadata::is_file)?;
            Some((path, found.modified().ok()?))
        });
        Found { part, whole }
    }

    /// The part, to write to: behind what is there, or from the start if it gets a new tag.
    pub(crate) fn open(&self, tag: Option<Option<String>>) -> Result<Arc<File>, Trouble> {
        let open = || {
            if let Some(parent) = self.path.parent() {
                fs::create_dir_all(parent)?;
            }
            let Some(tag) = tag else { return File::options().append(true).open(self.part()) };
            // While the two are being made anew, there is no tag that a wrong part could go with.
            remove(&self.tag())?;
            let file = File::create(self.part())?;
            if let Some(tag) = tag {
                fs::write(self.tag(), tag)?;
            }
            Ok(file)
        };
        open().map(Arc::new).map_err(|e| self.trouble("write", &e))
    }

    /// Nothing of the part is of use.
    pub(crate) fn discard(&self) -> Result<(), Trouble> {
        remove(&self.tag()).and_then(|()| remove(&self.part())).map_err(|e| self.trouble("remove", &e))
    }

    pub(crate) fn write(&self, mut file: &File, bytes: &[u8]) -> Result<(), Trouble> {
        file.write_all(bytes).map_err(|e| self.trouble("write", &e))
    }

    /// The part is the whole: gives it its name, and the time that the server says it is of.
    pub(crate) fn commit(
        &self,
        file: &File,
        length: Option<u64>,
        is_html: bool,
        modified: Option<SystemTime>,
    ) -> Result<PathBuf, Trouble> {
        let path = self.named(is_html);
        let found = file.metadata().map_err(|e| self.trouble("read", &e))?.len();
        if let Some(length) = length.filter(|length| *length != found) {
            self.discard()?;
            return Err(Trouble::passing(format!("{found} bytes instead of {length}"), None));
        }
        let commit = || {
            if let Some(modified) = modified {
                file.set_modified(modified)?;
            }
            fs::rename(self.part(), &path)?;
            remove(&self.tag())
        };
        commit().map_err(|e| self.trouble("write", &e))?;
        Ok(path)
    }

    fn trouble(&self, what: &str, e: &io::Error) -> Trouble {
        Trouble::lasting(format!("cannot {what} {}: {e}", self.path.display()))
    }
}

/// Whether a file is a page that may have links.
pub(crate) fn is_named_html(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_ascii_lowercase();
    ["html", "htm", "xhtml"].iter().any(|known| extension == *known)
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

/// A segment of a path as the name of a file: readable, where that is no danger.
fn name(segment: &str) -> String {
    let decoded = percent_decode_str(segment).decode_utf8().unwrap_or_default();
    let is_safe = !decoded.contains(['/', '\\', '\0']) && !decoded.chars().any(char::is_control);
    if is_safe && !matches!(&*decoded, "" | "." | "..") { decoded.into_owned() } else { segment.to_owned() }
}
