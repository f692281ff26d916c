//! Random programs: `try` in `try`, in handlers, in `finally`; raises, jumps and suspensions in all of them.
//!
//! What both languages do differently by design is not generated: a value is never sent to a delegate that takes none, a
//! generator that takes values is not resumed without one, a delegate is always a new one, and a bare `raise` stands in no
//! `finally`.

use super::program::{
    Cause, Class, Cond, Expr, Flavor, Form, Function, Handler, Kind, Loop, Part, Program, Raised, Set, Stmt,
    Tail, Try,
};

/// `count` programs of a seed.
pub(crate) fn programs(set: Set, seed: u64, count: usize) -> Vec<Program> {
    let mut state = seed.wrapping_add(0x5DEE_CE66).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    (0..count)
        .map(|number| {
            let mut generator = Generator::new(state);
            let program = match set {
                Set::Generators => generator.program(number),
                Set::Coroutines => generator.coroutines(number),
            };
            state = generator.state;
            program
        })
        .collect()
}

pub(super) struct Generator {
    state: u64,
    pub(super) takes: bool,
    pub(super) scheduled: bool,
    /// The functions that may be delegated to are those after this one.
    pub(super) function: usize,
    pub(super) functions: Vec<Flavor>,
    next: usize,
    tag: usize,
    pub(super) budget: i64,
    pub(super) depth: usize,
    pub(super) suspends: bool,
    pub(super) scope: Scope,
}

/// What may be named at a place, and where its jumps lead.
#[derive(Clone, Default)]
pub(super) struct Scope {
    /// Numbers: name, and whether it may be assigned to.
    pub(super) numbers: Vec<(String, bool)>,
    /// Caught exceptions.
    caught: Vec<String>,
    /// Variables for exceptions.
    kept: Vec<String>,
    /// Async generators.
    pub(super) handles: Vec<String>,
    /// The loops around, and the name of the value of each.
    pub(super) loops: Vec<Option<String>>,
    /// Whether a bare `raise` may stand here.
    again: bool,
}

impl Generator {
    fn new(state: u64) -> Self {
        Generator {
            state,
            takes: false,
            scheduled: false,
            function: 0,
            functions: Vec::new(),
            next: 0,
            tag: 0,
            budget: 0,
            depth: 0,
            suspends: false,
            scope: Scope::default(),
        }
    }

    pub(super) fn random(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 16) as usize % below.max(1)
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.random(100) < percent
    }

    pub(super) fn pick<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        let at = self.random(of.len());
        of.get(at).cloned()
    }

    pub(super) fn fresh(&mut self, base: &str) -> String {
        self.next += 1;
        format!("{base}{}", self.next)
    }

    fn tag(&mut self) -> usize {
        self.tag += 1;
        self.tag
    }

    fn program(&mut self, number: usize) -> Program {
        self.takes = self.chance(65);
        self.functions = vec![Flavor::Generator; 1 + self.random(3)];
        let functions = (0..self.functions.len()).map(|function| self.function(function)).collect();
        let form = if self.chance(50) { Form::Keywords } else { Form::Macros };
        Program { number, form, takes: self.takes, scheduled: false, functions }
    }

    /// What the function is that is being written.
    pub(super) fn flavor(&self) -> Flavor {
        self.functions[self.function]
    }

    /// A later function of that flavor.
    pub(super) fn later(&mut self, flavor: Flavor) -> Option<usize> {
        let later: Vec<usize> =
            (self.function + 1..self.functions.len()).filter(|&at| self.functions[at] == flavor).collect();
        self.pick(&later)
    }

    pub(super) fn function(&mut self, function: usize) -> Function {
        self.function = function;
        self.budget = match (self.flavor(), function) {
            (Flavor::Generator, 0) => 26,
            (Flavor::Generator, _) | (_, 0) => 16,
            _ => 9,
        };
        self.suspends = false;
        self.scope = Scope { numbers: vec![("n".to_owned(), false)], ..Scope::default() };
        let mut body = self.block(5);
        if !self.suspends {
            let suspension = match self.flavor() {
                Flavor::Coroutine => self.suspension(0),
                _ => Expr::Yield(Box::new(self.number())),
            };
            body.push(self.stmt(Kind::Expr(suspension)));
        }
        let tail = self.tail();
        Function { flavor: self.flavor(), takes: self.takes, body, tail }
    }

    pub(super) fn stmt(&mut self, kind: Kind) -> Stmt {
        Stmt { tag: self.tag(), kind }
    }

    pub(super) fn tail(&mut self) -> Tail {
        let expr = self.expr(1);
        (self.tag(), expr)
    }

    pub(super) fn number(&mut self) -> Expr {
        if self.chance(40) {
            return Expr::Number(self.random(8) as i64);
        }
        let names: Vec<String> = self.scope.numbers.iter().map(|(name, _)| name.clone()).collect();
        match self.pick(&names) {
            Some(name) => Expr::Var(name),
            None => Expr::Number(1),
        }
    }

    pub(super) fn expr(&mut self, depth: usize) -> Expr {
        if depth == 0 {
            return self.number();
        }
        if self.flavor() != Flavor::Generator && self.chance(25) {
            return self.awaited(depth - 1);
        }
        let sub = |this: &mut Self| this.expr(depth - 1);
        match self.random(14) {
            0..=3 => self.number(),
            4..=6 if self.takes => self.suspension(depth - 1),
            7 if self.delegates() => self.delegation(depth - 1),
            8 => Expr::Fails(Box::new(sub(self))),
            9 => Expr::Add(Box::new(sub(self)), Box::new(sub(self))),
            10 => Expr::Three(Box::new([sub(self), sub(self), sub(self)])),
            _ => Expr::Eval(Box::new(sub(self))),
        }
    }

    fn suspension(&mut self, depth: usize) -> Expr {
        self.suspends = true;
        match self.flavor() {
            Flavor::Coroutine => self.awaited(depth),
            _ => Expr::Yield(Box::new(self.expr(depth))),
        }
    }

    fn delegates(&self) -> bool {
        self.flavor() == Flavor::Generator && self.function + 1 < self.functions.len()
    }

    fn delegation(&mut self, depth: usize) -> Expr {
        self.suspends = true;
        let to = self.function + 1 + self.random(self.functions.len() - self.function - 1);
        Expr::From(to, Box::new(self.expr(depth)))
    }

    pub(super) fn cond(&mut self, depth: usize) -> Cond {
        if depth > 0 {
            match self.random(8) {
                0 => return Cond::Not(Box::new(self.cond(depth - 1))),
                1 => return Cond::And(Box::new(self.cond(depth - 1)), Box::new(self.cond(depth - 1))),
                2 => return Cond::Or(Box::new(self.cond(depth - 1)), Box::new(self.cond(depth - 1))),
                _ => {}
            }
        }
        let op = ["<", ">", "==", "!=", "<="][self.random(5)];
        Cond::Compare(self.expr(1), op, self.random(6) as i64)
    }

    /// Statements of a nested block: what they declare is gone at its end.
    pub(super) fn nested(&mut self, change: impl FnOnce(&mut Scope)) -> Vec<Stmt> {
        let statements = 1 + self.random(4);
        self.scoped(|this| {
            change(&mut this.scope);
            this.block(statements)
        })
    }

    fn scoped<T>(&mut self, f: impl FnOnce(&mut Self) -> T) -> T {
        let scope = self.scope.clone();
        self.depth += 1;
        let value = f(self);
        self.depth -= 1;
        self.scope = scope;
        value
    }

    /// So many statements, or fewer, if one of them leads away.
    pub(super) fn block(&mut self, statements: usize) -> Vec<Stmt> {
        let mut block = Vec::new();
        while block.len() < statements && self.budget > 0 {
            let kind = self.kind();
            let ends = matches!(
                kind,
                Kind::Break(_) | Kind::Continue | Kind::Return(_) | Kind::Raise(..) | Kind::Again
            );
            block.push(self.stmt(kind));
            if ends && self.chance(90) {
                break;
            }
        }
        if block.is_empty() {
            let kind = match self.random(10) {
                0..=3 => Kind::Expr(self.suspension(1)),
                4..=6 => self.raise(),
                7 => self.jump(),
                _ => Kind::Log(self.expr(1)),
            };
            block.push(self.stmt(kind));
        }
        block
    }

    fn kind(&mut self) -> Kind {
        self.budget -= 1;
        let deep = self.depth >= 6;
        if self.flavor() != Flavor::Generator
            && self.chance(25)
            && let Some(kind) = self.asynchronous(deep)
        {
            return kind;
        }
        match self.random(34) {
            0 | 1 => Kind::Log(self.expr(2)),
            2 | 3 => {
                let value = self.expr(2);
                let name = self.fresh("v");
                self.scope.numbers.push((name.clone(), true));
                Kind::Let(name, value)
            }
            4 => {
                let mutable: Vec<String> = self
                    .scope
                    .numbers
                    .iter()
                    .filter(|(_, mutable)| *mutable)
                    .map(|(name, _)| name.clone())
                    .collect();
                let value = self.expr(2);
                match self.pick(&mutable) {
                    Some(name) => Kind::Assign(name, value),
                    None => Kind::Log(value),
                }
            }
            5..=8 => Kind::Expr(self.suspension(1)),
            9 | 10 if self.delegates() => Kind::Expr(self.delegation(1)),
            11 | 12 if !deep => {
                let cond = self.cond(1);
                let then = self.nested(|_| {});
                let otherwise = self.chance(40).then(|| self.nested(|_| {}));
                Kind::If(cond, then, otherwise)
            }
            13..=15 if !deep && self.scope.loops.len() < 3 => self.a_loop(),
            16 | 17 => self.jump(),
            18 | 19 => self.raise(),
            20 => match self.pick(&self.scope.caught.clone()) {
                Some(name) => Kind::Caught(name),
                None => Kind::Log(self.number()),
            },
            21 => self.keep(),
            22 => match self.pick(&self.scope.caught.clone()) {
                Some(name) => {
                    let text = self.fresh("note ");
                    Kind::Note(name, text)
                }
                None => Kind::Log(self.number()),
            },
            _ if !deep => self.a_try(),
            _ => Kind::Log(self.expr(1)),
        }
    }

    fn keep(&mut self) -> Kind {
        match (self.pick(&self.scope.kept.clone()), self.pick(&self.scope.caught.clone())) {
            (None, _) => {
                let name = self.fresh("k");
                self.scope.kept.push(name.clone());
                Kind::Keep(name)
            }
            (Some(kept), Some(caught)) if self.chance(60) => Kind::Save(kept, caught),
            (Some(kept), _) => {
                let cause = self.cause();
                Kind::RaiseKept(kept, cause)
            }
        }
    }

    fn a_loop(&mut self) -> Kind {
        match self.random(3) {
            0 => {
                let count = self.expr(1);
                let name = self.fresh("i");
                let inner = name.clone();
                let body = self.nested(|scope| {
                    scope.numbers.push((inner, false));
                    scope.loops.push(None);
                });
                Kind::For(name, count, body)
            }
            1 => {
                let counter = self.fresh("i");
                let (rounds, cond) = (1 + self.random(3), self.cond(1));
                let inner = counter.clone();
                let body = self.nested(|scope| {
                    scope.numbers.push((inner, false));
                    scope.loops.push(None);
                });
                Kind::While(counter, rounds, cond, body)
            }
            _ => {
                let counter = self.fresh("i");
                let rounds = 1 + self.random(3);
                let value = self.chance(40).then(|| (self.fresh("v"), self.random(8) as i64));
                let (inner, name) = (counter.clone(), value.as_ref().map(|(name, _)| name.clone()));
                let body = self.nested(|scope| {
                    scope.numbers.push((inner, false));
                    scope.loops.push(name);
                });
                if let Some((name, _)) = &value {
                    self.scope.numbers.push((name.clone(), true));
                }
                Kind::Loop(Loop { value, counter, rounds, body })
            }
        }
    }

    fn jump(&mut self) -> Kind {
        match (self.scope.loops.last().cloned(), self.random(5)) {
            (Some(_), 0 | 1) => Kind::Continue,
            (Some(value), 2 | 3) => {
                let value = value.map(|name| (name, self.expr(1)));
                Kind::Break(value)
            }
            _ => Kind::Return(self.expr(1)),
        }
    }

    fn class(&mut self) -> Class {
        match self.random(16) {
            0..=3 => Class::ValueError,
            4..=6 => Class::LookupError,
            7..=9 => Class::Custom,
            10 => Class::TypeError,
            11 | 12 => Class::RuntimeError,
            13 if self.flavor() != Flavor::Generator && self.chance(50) => Class::StopAsyncIteration,
            13 => Class::StopIteration,
            14 => Class::GeneratorExit,
            _ => Class::Cancelled,
        }
    }

    fn raised(&mut self) -> Raised {
        match self.pick(&self.scope.caught.clone()) {
            Some(name) if self.chance(30) => Raised::Caught(name),
            _ => {
                let class = self.class();
                Raised::New(class, self.fresh("m"))
            }
        }
    }

    fn cause(&mut self) -> Cause {
        match self.random(10) {
            0 => Cause::None,
            1 | 2 => Cause::Of(self.raised()),
            _ => Cause::Unsaid,
        }
    }

    fn raise(&mut self) -> Kind {
        if self.scope.again && self.chance(35) {
            return Kind::Again;
        }
        let raised = self.raised();
        Kind::Raise(raised, self.cause())
    }

    fn part(&mut self, value: bool, change: impl FnOnce(&mut Scope)) -> Part {
        let statements = 1 + self.random(4);
        self.scoped(|this| {
            change(&mut this.scope);
            let body = this.block(statements);
            Part { body, tail: value.then(|| this.tail()) }
        })
    }

    fn a_try(&mut self) -> Kind {
        let value = self.chance(25).then(|| self.fresh("v"));
        let has_value = value.is_some();
        let body = self.part(has_value, |_| {});
        let mut handlers = Vec::new();
        let wanted = [0, 1, 1, 1, 2, 2, 3][self.random(7)];
        let mut caught_all = false;
        while handlers.len() < wanted && !caught_all {
            let catches = match self.random(10) {
                0 | 1 => vec![Class::BaseException],
                2 | 3 => vec![Class::Exception],
                4 | 5 => vec![self.class(), self.class()],
                _ => vec![self.class()],
            };
            caught_all = matches!(catches[0], Class::BaseException | Class::Exception);
            handlers.push(self.handler(catches, has_value));
        }
        let otherwise = (!handlers.is_empty() && self.chance(30)).then(|| self.part(has_value, |_| {}));
        let finally =
            (handlers.is_empty() || self.chance(45)).then(|| self.nested(|scope| scope.again = false));
        if let Some(name) = &value {
            self.scope.numbers.push((name.clone(), true));
        }
        Kind::Try(Try { value, body, handlers, otherwise, finally })
    }

    fn handler(&mut self, catches: Vec<Class>, has_value: bool) -> Handler {
        let name = self.chance(85).then(|| self.fresh("e"));
        let inner = name.clone();
        let mut part = self.part(has_value, |scope| {
            scope.again = true;
            scope.caught.extend(inner);
        });
        if let Some(name) = &name
            && self.chance(60)
        {
            let caught = self.stmt(Kind::Caught(name.clone()));
            part.body.insert(0, caught);
        }
        Handler { name, catches, part }
    }
}
