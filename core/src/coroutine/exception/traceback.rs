//! How an exception is printed: as Python's `traceback` module does it.
//!
//! ```text
//!   its cause or context, then a line between ─▶ frames ─▶ Type: message ─▶ notes ─▶ the members of a group, indented
//!
//!     + Exception Group Traceback (most recent call last):
//!     |   File "fetch.rs", line 7, in fetch
//!     | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
//!     +-+---------------- 1 ----------------
//!       | ValueError: no
//!       +------------------------------------
//! ```
//!
//! A type goes by its bare name, whichever module it is in. `Cancelled` goes by the name that Python has for it,
//! `CancelledError`, a group that holds one by `BaseExceptionGroup`, and an `io::Error` by that of its kind, `FileNotFoundError`.
//!
//! Invariants: no newline stands at the end; whatever refers to what, an exception is not printed as a cause or context
//! again below itself.

use std::fmt::{self, Write};
use std::io;

use super::{Exception, ExceptionGroup};
use crate::coroutine::errors::Cancelled;
use crate::os_error;

/// How many members of one group are printed.
const MAX_WIDTH: usize = 15;
/// How deep groups are printed within groups.
const MAX_DEPTH: usize = 10;

const CAUSE: &str = "\nThe above exception was the direct cause of the following exception:\n";
const CONTEXT: &str = "\nDuring handling of the above exception, another exception occurred:\n";

impl Exception {
    /// The name of the error's type (`type(e).__name__`).
    pub(crate) fn type_name(&self) -> &'static str {
        if self.is::<Cancelled>() {
            return "CancelledError";
        }
        if self.group().is_some_and(ExceptionGroup::is_base) {
            return "BaseExceptionGroup";
        }
        if let Some(e) = self.downcast_ref::<io::Error>() {
            return os_error::name(e);
        }
        self.0.error().type_name()
    }
}

/// Writes the traceback of an exception and of all that belongs to it.
pub(super) fn write(e: &Exception, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    Printer { f, depth: 0, close: false, begun: false, seen: Vec::new() }.exception(e)
}

struct Printer<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    /// How many groups the line is in.
    depth: usize,
    /// The last member of a group has been begun, and no line drawn below it yet.
    close: bool,
    /// There is a line already.
    begun: bool,
    /// What was printed already: a cause or context that is in here is left out.
    seen: Vec<*const ()>,
}

impl Printer<'_, '_> {
    /// The exception below what it comes from.
    fn exception(&mut self, e: &Exception) -> fmt::Result {
        self.seen.push(e.0.identity());
        let mut chain = vec![(e.clone(), None)];
        while let Some((above, between)) = chain.last().and_then(|(e, _)| self.origin(e)) {
            self.seen.push(above.0.identity());
            chain.push((above, Some(between)));
        }
        // From the first to the last: what stands between belongs to the one below.
        while let Some((e, between)) = chain.pop() {
            self.single(&e)?;
            if let Some(between) = between {
                self.text('|', between)?;
            }
        }
        Ok(())
    }

    /// What it came from, unless that was printed already.
    fn origin(&self, e: &Exception) -> Option<(Exception, &'static str)> {
        let chain = e.chain();
        let (above, between) = match (chain.cause(), &chain.context) {
            (Some(cause), _) => (cause, CAUSE),
            (None, Some(context)) if !chain.suppress_context => (context, CONTEXT),
            _ => return None,
        };
        (!self.seen.contains(&above.0.identity())).then(|| (above.clone(), between))
    }

    fn single(&mut self, e: &Exception) -> fmt::Result {
        let Some(group) = e.group() else {
            return self.own_lines(e, "Traceback (most recent call last):", '|');
        };
        if self.depth > MAX_DEPTH {
            return self.text('|', &format!("... (max_group_depth is {MAX_DEPTH})"));
        }
        let outermost = self.depth == 0;
        self.depth += usize::from(outermost);
        let margin = if outermost { '+' } else { '|' };
        self.own_lines(e, "Exception Group Traceback (most recent call last):", margin)?;
        self.members(group.exceptions())?;
        self.depth -= usize::from(outermost);
        Ok(())
    }

    fn members(&mut self, members: &[Exception]) -> fmt::Result {
        let shown = members.len().min(MAX_WIDTH);
        let left = members.len() - shown;
        let entries = shown + usize::from(left > 0);
        self.close = false;
        for entry in 0..entries {
            // A group that stands last draws the line for this one, too.
            let last = entry + 1 == entries;
            self.close |= last;
            let title = if entry < shown { (entry + 1).to_string() } else { "...".to_owned() };
            let corner = if entry == 0 { "+-" } else { "  " };
            self.raw(&format!("{corner}+---------------- {title} ----------------"))?;
            self.depth += 1;
            match members.get(entry).filter(|_| entry < shown) {
                Some(member) => self.exception(member)?,
                None => {
                    let plural = if left > 1 { "s" } else { "" };
                    self.text('|', &format!("and {left} more exception{plural}"))?;
                }
            }
            if last && self.close {
                self.raw("+------------------------------------")?;
                self.close = false;
            }
            self.depth -= 1;
        }
        Ok(())
    }

    /// The frames, the message and the notes.
    fn own_lines(&mut self, e: &Exception, title: &str, margin: char) -> fmt::Result {
        let frames = e.traceback();
        if !frames.is_empty() {
            self.text(margin, title)?;
            for frame in frames {
                self.text(
                    '|',
                    &format!("  File \"{}\", line {}, in {}", frame.file, frame.line, frame.function),
                )?;
            }
        }
        let (class, message) = (e.type_name(), e.to_string());
        if message.is_empty() {
            self.text('|', class)?;
        } else {
            self.text('|', &format!("{class}: {message}"))?;
        }
        e.notes().iter().try_for_each(|note| self.text('|', note))
    }

    /// Lines of a text, behind the margin of the group that they are in.
    fn text(&mut self, margin: char, text: &str) -> fmt::Result {
        for line in text.split('\n') {
            self.begin_line()?;
            if self.depth > 0 {
                self.f.write_char(margin)?;
                self.f.write_char(' ')?;
            }
            self.f.write_str(line)?;
        }
        Ok(())
    }

    fn raw(&mut self, line: &str) -> fmt::Result {
        self.begin_line()?;
        self.f.write_str(line)
    }

    fn begin_line(&mut self) -> fmt::Result {
        if std::mem::replace(&mut self.begun, true) {
            self.f.write_char('\n')?;
        }
        write!(self.f, "{:width$}", "", width = 2 * self.depth)
    }
}
