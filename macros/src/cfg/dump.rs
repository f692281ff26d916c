//! The graph as text, for tests, debugging and the book.
//!
//! ```text
//!   b0:
//!     let mut total = 0;
//!     goto b1
//!   b1:
//!     match Iterator::next(&mut iter) { None => b3, Some(i) => b2 }
//!   b2:
//!     yield total => b4(sent)
//!   b4(sent), raised => b6:
//!     …
//! ```
//!
//! `b4(sent)` is a block with a parameter. What follows it says where an exception goes that comes out of the suspension
//! before it; out of the body, where nothing is said.

use std::fmt::{self, Write as _};

use super::{BlockId, Body, Code, Instr, SuspendKind, Terminator};

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for block in self.reverse_postorder() {
            let data = &self.blocks[block];
            write!(f, "{}", self.label(block))?;
            if let Some(exit) = data.catch.exit {
                write!(f, ", raised => b{}", self.exits[exit].target)?;
            }
            writeln!(f, ":")?;
            for instr in &data.instrs {
                match instr {
                    Instr::Code(code) => writeln!(f, "  {}", self.text(code))?,
                    Instr::Let(l) => {
                        write!(f, "  {}", l.head)?;
                        if let Some(init) = &l.init {
                            write!(f, " = {}", self.text(init))?;
                        }
                        if let Some(diverge) = &l.diverge {
                            write!(f, " else {}", self.text(diverge))?;
                        }
                        writeln!(f, ";")?;
                    }
                    Instr::Bind(locals) => {
                        let names: Vec<_> =
                            locals.iter().map(|&l| self.locals[l].ident.to_string()).collect();
                        writeln!(f, "  bind {}", names.join(", "))?;
                    }
                }
            }
            match &data.term {
                Some(term) => writeln!(f, "  {}", self.terminator(term))?,
                None => writeln!(f, "  ?")?,
            }
        }
        Ok(())
    }
}

impl Body {
    fn text(&self, code: &Code) -> String {
        let mut text = code.tokens.to_string();
        for &exit in &code.exits {
            let _ = write!(text, " [exit {exit} => b{}]", self.exits[exit].target);
        }
        text
    }

    fn label(&self, block: BlockId) -> String {
        match self.blocks[block].param {
            Some(param) => format!("b{block}({})", self.locals[param].ident),
            None => format!("b{block}"),
        }
    }

    fn terminator(&self, term: &Terminator) -> String {
        match term {
            Terminator::Goto(target, None) => format!("goto b{target}"),
            Terminator::Goto(target, Some(value)) => format!("goto b{target}({})", self.text(value)),
            Terminator::Branch { cond, then, otherwise } => {
                format!("if {} => b{then} else b{otherwise}", self.text(cond))
            }
            Terminator::Match { head, arms } => {
                let arms: Vec<_> =
                    arms.iter().map(|(pat, block)| format!("{} => b{block}", self.text(pat))).collect();
                format!("match {} {{ {} }}", self.text(head), arms.join(", "))
            }
            Terminator::Suspend(suspend) => {
                let resume = self.label(suspend.resume);
                match &suspend.kind {
                    SuspendKind::Yield(code) => format!("yield {} => {resume}", self.text(code)),
                    SuspendKind::Delegate(delegate) => {
                        let lending = if delegate.lent.is_some() { "&mut " } else { "" };
                        format!("yield from {lending}{} => {resume}", self.text(&delegate.operand))
                    }
                    SuspendKind::Await(awaited) => {
                        let operand = self.text(&awaited.operand);
                        let lent: Vec<_> =
                            awaited.lent.iter().map(|&l| self.locals[l].ident.to_string()).collect();
                        let lending = if lent.is_empty() { "" } else { " lending " };
                        format!("await {operand}{lending}{} => {resume}", lent.join(", "))
                    }
                }
            }
            Terminator::Return(code) => format!("return {}", self.text(code)),
            Terminator::Raise(code) => format!("raise {}", self.text(code)),
            Terminator::Diverge => "diverge".to_owned(),
        }
    }
}
