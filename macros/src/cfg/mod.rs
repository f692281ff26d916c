//! The control-flow graph: basic blocks of the user's own statements, ended by terminators.
//!
//! A stretch that no suspension touches is one [`Instr::Code`], tokens and spans untouched; a `break`, `continue` in it
//! that leads to a lowered loop is a *side exit*: an edge in the middle of a block. A block may take one parameter, the
//! value that its predecessors pass to it (the result of an `if`, a `loop`, a suspension).
//!
//! Scopes begin and end with blocks: an edge into an outer scope ends the scopes in between, and their locals are dropped
//! there. Invariants: a block is terminated exactly once; a side exit never leads into an inner scope.

mod dump;

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use syn::Type;

use crate::analysis::Mentions;
use crate::graph;

pub(crate) type BlockId = usize;
pub(crate) type LocalId = usize;
pub(crate) type ScopeId = usize;
pub(crate) type ExitId = usize;

/// A whole body.
#[derive(Default)]
pub(crate) struct Body {
    pub(crate) locals: Vec<Local>,
    pub(crate) scopes: Vec<Scope>,
    pub(crate) blocks: Vec<Block>,
    /// The side exits of all code, by the number in their placeholder.
    pub(crate) exits: Vec<Exit>,
    /// The locals without a value that something with a `finally` assigns: where that begins, the local, and the construct.
    /// They must not be used after it, for on some ways into the `finally` they hold nothing.
    pub(crate) assigned_before: Vec<(BlockId, LocalId, Span)>,
    /// Blocks whose parameter's type decides something: the variables by which code of ours learns it.
    pub(crate) hints: BTreeMap<BlockId, Ident>,
    /// Code of ours in it calls methods by which the compiler decides.
    pub(crate) decides: bool,
    /// Items that the body declares; they are emitted before the machine.
    pub(crate) items: Vec<TokenStream>,
    /// The local that the function's `self` became.
    pub(crate) receiver: Option<LocalId>,
}

/// A binding, known by its unique name.
pub(crate) struct Local {
    pub(crate) ident: Ident,
    /// What the user calls it; nothing, if it is one of ours.
    pub(crate) source: Option<String>,
    pub(crate) mutable: bool,
    pub(crate) scope: ScopeId,
    /// The type that a `let` without a value declares: it is declared anew wherever it is first assigned.
    pub(crate) ty: Option<Type>,
    pub(crate) kept: Kept,
    /// It is not stored with the object, but taken from the one that is restored into.
    pub(crate) fresh: bool,
    /// It is an argument whose type is written as a shared reference.
    pub(crate) shared: bool,
}

/// Whether a local that is not mentioned any more is kept to the end of its scope.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    /// As its type says.
    ByType,
    /// Always: a closure that owns what it captures. Its type cannot be asked, for in its own function rustc does not know
    /// yet what it implements.
    Always,
    /// Never: a closure that only borrows.
    Never,
}

/// A lexical scope.
pub(crate) struct Scope {
    pub(crate) parent: Option<ScopeId>,
    /// Holds only locals of ours that no user code can have moved: they are dropped by name where it ends.
    pub(crate) by_name: bool,
}

/// Code of the user's, and what it does to locals.
#[derive(Clone, Default)]
pub(crate) struct Code {
    pub(crate) tokens: TokenStream,
    pub(crate) mentions: Mentions,
    pub(crate) exits: Vec<ExitId>,
    /// It has a way out of it: `return`, `?`, a side exit.
    pub(crate) leaves: bool,
}

impl Code {
    /// Code of ours, which mentions no local.
    pub(crate) fn plain(tokens: TokenStream) -> Self {
        Code { tokens, ..Code::default() }
    }
}

/// A jump out of the middle of code.
pub(crate) struct Exit {
    pub(crate) target: BlockId,
    /// The argument for the target's parameter.
    pub(crate) value: Option<TokenStream>,
    /// An exception takes it.
    pub(crate) raises: bool,
}

/// A basic block.
pub(crate) struct Block {
    pub(crate) scope: ScopeId,
    pub(crate) param: Option<LocalId>,
    pub(crate) instrs: Vec<Instr>,
    pub(crate) term: Option<Terminator>,
    /// What becomes of an exception, if a suspension resumes here with one.
    pub(crate) catch: Catch,
}

/// What becomes of an exception that comes out of a suspension.
#[derive(Clone, Default)]
pub(crate) struct Catch {
    /// Where it leads; out of the body, if nowhere.
    pub(crate) exit: Option<ExitId>,
    /// What is being handled there, if that is to be its context.
    pub(crate) handled: Option<Code>,
    /// If the object is dropped at this suspension, it is closed before: a `finally` waits for that, or a handler.
    pub(crate) closes: bool,
}

/// An instruction.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "most instructions are code, and there are few")]
pub(crate) enum Instr {
    /// Statements of the user's.
    Code(Code),
    /// `let pat: ty = init else { diverge };`, `let x;`
    Let(Box<Let>),
    /// The locals that the terminator leading here has bound.
    Bind(Vec<LocalId>),
}

/// A `let`.
#[derive(Clone)]
pub(crate) struct Let {
    /// `#[attr] let pat: ty`
    pub(crate) head: TokenStream,
    pub(crate) init: Option<Code>,
    pub(crate) diverge: Option<Code>,
    pub(crate) locals: Vec<LocalId>,
}

/// How a block ends.
#[derive(Clone)]
pub(crate) enum Terminator {
    /// Go on there.
    Goto(BlockId, Option<Code>),
    /// `if cond`, perhaps with `let`s.
    Branch { cond: Code, then: BlockId, otherwise: BlockId },
    /// `match scrutinee`; a pattern may carry a guard.
    Match { head: Code, arms: Vec<(Code, BlockId)> },
    /// The body is suspended; the value goes to the parameter of the block that it resumes in.
    Suspend(Box<Suspend>),
    /// The body returns.
    Return(Code),
    /// The body raises.
    Raise(Code),
    /// Code that does not come back.
    Diverge,
}

/// A suspension point.
#[derive(Clone)]
pub(crate) struct Suspend {
    pub(crate) kind: SuspendKind,
    /// What is being handled while something is driven: the context of what that raises.
    pub(crate) handled: Option<Code>,
    pub(crate) resume: BlockId,
    /// The `await` or `yield`.
    pub(crate) span: Span,
}

/// The kinds of suspension.
#[derive(Clone)]
pub(crate) enum SuspendKind {
    /// `yield value`
    Yield(Code),
    /// `yield from delegate`
    Delegate(Delegate),
    /// `operand.await`
    Await(Await),
}

/// What is delegated to.
#[derive(Clone)]
pub(crate) struct Delegate {
    pub(crate) operand: Code,
    /// The operand is `&mut place` in this local: that is inside the delegate while it lasts. The place is given as it is
    /// found through a reference to the local.
    pub(crate) lent: Option<(LocalId, TokenStream)>,
}

/// What is awaited.
#[derive(Clone)]
pub(crate) struct Await {
    pub(crate) operand: Code,
    pub(crate) operand_span: Span,
    /// What is made of the value before the lent locals come back: an expression of [`output`](crate::lower::output).
    pub(crate) tail: Option<TokenStream>,
    /// The operand is a pinned region: its value is a completion.
    pub(crate) region: bool,
    /// The operand borrows temporaries, which live as long as what is awaited.
    pub(crate) temporaries: bool,
    /// The locals that the operand borrows: they are inside the awaited object while it lasts.
    pub(crate) lent: Vec<LocalId>,
    /// The locals that the operand consumes, to judge by the names of their methods. Those that are used afterwards are
    /// lent: see [`Body::settle_lending`].
    pub(crate) consumed: Vec<LocalId>,
}

impl Body {
    /// Adds a block that begins in this scope.
    pub(crate) fn block(&mut self, scope: ScopeId) -> BlockId {
        self.blocks.push(Block {
            scope,
            param: None,
            instrs: Vec::new(),
            term: None,
            catch: Catch::default(),
        });
        self.blocks.len() - 1
    }

    /// Ends a block; it must not have ended before.
    pub(crate) fn terminate(&mut self, block: BlockId, term: Terminator) {
        let slot = &mut self.blocks[block].term;
        debug_assert!(slot.is_none(), "block {block} is terminated twice");
        *slot = Some(term);
    }

    /// The scopes from the root down to this one.
    pub(crate) fn chain(&self, scope: ScopeId) -> Vec<ScopeId> {
        let mut chain = vec![scope];
        let mut scope = scope;
        while let Some(parent) = self.scopes[scope].parent {
            chain.push(parent);
            scope = parent;
        }
        chain.reverse();
        chain
    }

    /// Whether `inner` is `outer` or lies in it.
    pub(crate) fn within(&self, inner: ScopeId, outer: ScopeId) -> bool {
        let mut scope = inner;
        while scope != outer {
            match self.scopes[scope].parent {
                Some(parent) => scope = parent,
                None => return false,
            }
        }
        true
    }

    /// Whether a local is in scope where `scope` is the innermost one.
    pub(crate) fn in_scope(&self, local: LocalId, scope: ScopeId) -> bool {
        self.within(scope, self.locals[local].scope)
    }

    /// The suspension that resumes in a block.
    pub(crate) fn suspend_into(&self, target: BlockId) -> Option<&Suspend> {
        self.blocks.iter().find_map(|block| match &block.term {
            Some(Terminator::Suspend(suspend)) if suspend.resume == target => Some(&**suspend),
            _ => None,
        })
    }

    /// The locals that the suspension which resumes in a block has lent to what it awaits.
    pub(crate) fn lent_into(&self, target: BlockId) -> &[LocalId] {
        self.suspend_into(target).map_or(&[], |suspend| suspend.kind.lent())
    }

    /// Whether what is driven before a block owns locals or temporaries, which come back with its value.
    pub(crate) fn is_block_into(&self, target: BlockId) -> bool {
        match self.suspend_into(target).map(|suspend| &suspend.kind) {
            Some(SuspendKind::Await(awaited)) => {
                awaited.region
                    || awaited.temporaries
                    || !(awaited.lent.is_empty() && awaited.consumed.is_empty())
            }
            Some(SuspendKind::Delegate(delegate)) => delegate.lent.is_some(),
            _ => false,
        }
    }

    /// Lends what seemed to be consumed by an awaited expression but is live afterwards; whether there is any such.
    pub(crate) fn settle_lending(&mut self, is_live: impl Fn(BlockId, LocalId) -> bool) -> bool {
        let mut lends = false;
        for block in &mut self.blocks {
            let Some(Terminator::Suspend(suspend)) = &mut block.term else { continue };
            let resume = suspend.resume;
            let SuspendKind::Await(awaited) = &mut suspend.kind else { continue };
            let live: Vec<LocalId> =
                awaited.consumed.extract_if(.., |local| is_live(resume, *local)).collect();
            lends |= !live.is_empty();
            awaited.lent.extend(live);
            awaited.lent.sort_unstable();
        }
        lends
    }

    /// All code of a block, in order.
    pub(crate) fn codes(&self, block: BlockId) -> Vec<&Code> {
        let block = &self.blocks[block];
        let mut codes: Vec<&Code> = block.catch.handled.iter().collect();
        for instr in &block.instrs {
            match instr {
                Instr::Code(code) => codes.push(code),
                Instr::Let(l) => codes.extend(l.init.iter().chain(&l.diverge)),
                Instr::Bind(_) => {}
            }
        }
        codes.extend(block.term.iter().flat_map(Terminator::codes));
        codes
    }

    /// Whether the code of one of these blocks uses a local.
    pub(crate) fn is_mentioned_in(&self, mut blocks: impl Iterator<Item = BlockId>, name: &str) -> bool {
        blocks.any(|block| self.codes(block).iter().any(|code| code.mentions.used.contains(name)))
    }

    /// Where control can go from a block, side exits included; a suspension leads to its resume block. Last come the ways
    /// that exceptions take.
    pub(crate) fn successors(&self, block: BlockId) -> Vec<BlockId> {
        let (mut successors, mut raising) = (Vec::new(), Vec::new());
        for exit in self.exits(block).map(|exit| &self.exits[exit]) {
            let ways = if exit.raises { &mut raising } else { &mut successors };
            ways.push(exit.target);
        }
        if let Some(term) = &self.blocks[block].term {
            successors.extend(term.targets());
        }
        successors.append(&mut raising);
        successors
    }

    /// The side exits of a block.
    pub(crate) fn exits(&self, block: BlockId) -> impl Iterator<Item = ExitId> {
        let codes = self.codes(block).into_iter().flat_map(|code| code.exits.iter().copied());
        self.blocks[block].catch.exit.into_iter().chain(codes)
    }

    /// The blocks that can be reached, in reverse postorder: a definition comes before its uses.
    pub(crate) fn reverse_postorder(&self) -> Vec<BlockId> {
        self.reachable_from(0)
    }

    /// The blocks that can be reached from one, in reverse postorder.
    pub(crate) fn reachable_from(&self, start: BlockId) -> Vec<BlockId> {
        graph::reverse_postorder(&[start], |block| self.successors(block))
    }
}

impl SuspendKind {
    /// The locals that are inside what is driven while it lasts, in the order of their declaration.
    pub(crate) fn lent(&self) -> &[LocalId] {
        match self {
            SuspendKind::Yield(_) => &[],
            SuspendKind::Delegate(delegate) => {
                delegate.lent.as_ref().map_or(&[], |(local, _)| std::slice::from_ref(local))
            }
            SuspendKind::Await(awaited) => &awaited.lent,
        }
    }
}

impl Terminator {
    /// All code of a terminator, in order.
    pub(crate) fn codes(&self) -> Vec<&Code> {
        match self {
            Terminator::Goto(_, value) => value.iter().collect(),
            Terminator::Branch { cond, .. } => vec![cond],
            Terminator::Match { head, arms } => {
                std::iter::once(head).chain(arms.iter().map(|(pat, _)| pat)).collect()
            }
            Terminator::Suspend(suspend) => {
                let operand = match &suspend.kind {
                    SuspendKind::Yield(code) => code,
                    SuspendKind::Delegate(delegate) => &delegate.operand,
                    SuspendKind::Await(awaited) => &awaited.operand,
                };
                suspend.handled.iter().chain([operand]).collect()
            }
            Terminator::Return(code) | Terminator::Raise(code) => vec![code],
            Terminator::Diverge => Vec::new(),
        }
    }

    /// The blocks that this leads to.
    pub(crate) fn targets(&self) -> Vec<BlockId> {
        match self {
            Terminator::Goto(target, _) => vec![*target],
            Terminator::Branch { then, otherwise, .. } => vec![*then, *otherwise],
            Terminator::Match { arms, .. } => arms.iter().map(|(_, block)| *block).collect(),
            Terminator::Suspend(suspend) => vec![suspend.resume],
            Terminator::Return(_) | Terminator::Raise(_) | Terminator::Diverge => Vec::new(),
        }
    }
}
