//! What only coroutines and async generators have: awaits, `async for`, `with` and `async with`.
//!
//! What both languages do differently by design is not generated: an async generator that may be left half-way stands in no
//! local but the handle of a manager that closes it, and nothing is thrown into one that has ended.

use super::bodies::Generator;
use super::program::{AsyncFor, Expr, Flavor, Form, Items, Kind, Manager, Program, With};

impl Generator {
    /// A program of coroutines, and of async generators where they are the event loop's.
    pub(super) fn coroutines(&mut self, number: usize) -> Program {
        self.scheduled = self.chance(35);
        let takes = self.chance(60);
        self.functions = (0..2 + self.random(3))
            .map(|_| match self.random(100) {
                _ if self.scheduled => Flavor::Coroutine,
                0..55 => Flavor::AsyncGenerator,
                _ => Flavor::Coroutine,
            })
            .collect();
        let functions = (0..self.functions.len())
            .map(|at| {
                // `async for` iterates over what takes nothing.
                self.takes = takes && self.flavor_of(at) == Flavor::AsyncGenerator && at == 0;
                self.function(at)
            })
            .collect();
        let form = match self.random(100) {
            0..45 => Form::Keywords,
            45..80 => Form::Macros,
            _ => Form::Pinned,
        };
        let takes = takes && (self.scheduled || self.functions[0] == Flavor::AsyncGenerator);
        Program { number, form, takes, scheduled: self.scheduled, functions }
    }

    fn flavor_of(&self, function: usize) -> Flavor {
        self.functions[function]
    }

    /// Awaits something.
    pub(super) fn awaited(&mut self, depth: usize) -> Expr {
        self.suspends |= self.flavor() == Flavor::Coroutine;
        let operand = Box::new(self.expr(depth));
        match self.random(10) {
            0..=3 if let Some(to) = self.later(Flavor::Coroutine) => Expr::Await(to, operand),
            4 => Expr::Trap("ready", operand),
            5 => Expr::Trap("refuses", operand),
            6 | 7 => Expr::Trap("stubborn", operand),
            _ => Expr::Trap("ask", operand),
        }
    }

    /// One of the statements that generators do not have.
    pub(super) fn asynchronous(&mut self, deep: bool) -> Option<Kind> {
        match self.random(10) {
            0..=3 if !deep && !self.scheduled && self.scope.loops.len() < 3 => self.async_for(),
            4 | 5 if !deep => {
                let managers = self.managers(false);
                Some(self.with(false, managers))
            }
            6 | 7 if !deep && !self.scheduled => {
                let managers = self.managers(true);
                Some(self.with(true, managers))
            }
            8 | 9 => {
                let handle = self.pick(&self.scope.handles.clone())?;
                Some(if self.chance(80) { Kind::Log(Expr::Anext(handle)) } else { Kind::Aclose(handle) })
            }
            _ => None,
        }
    }

    fn async_for(&mut self) -> Option<Kind> {
        let operand = self.expr(1);
        let items = match (self.pick(&self.scope.handles.clone()), self.later(Flavor::AsyncGenerator)) {
            (Some(handle), _) if self.chance(60) => Items::Handle(handle),
            (_, Some(to)) if self.chance(75) => Items::Of(to, operand),
            _ => Items::Written(operand),
        };
        let name = self.fresh("i");
        let inner = name.clone();
        let body = self.nested(|scope| {
            scope.numbers.push((inner, false));
            scope.loops.push(None);
        });
        let otherwise = self.chance(40).then(|| self.nested(|_| {}));
        Some(Kind::AsyncFor(AsyncFor { name, items, body, otherwise }))
    }

    fn managers(&mut self, asynchronous: bool) -> Vec<(Manager, Option<String>)> {
        (0..[1, 1, 1, 2][self.random(4)])
            .map(|_| {
                let operand = self.expr(1);
                match self.later(Flavor::AsyncGenerator) {
                    Some(to) if asynchronous && self.chance(60) => {
                        (Manager::Closing(to, operand), Some(self.fresh("a")))
                    }
                    _ => {
                        let name = self.chance(50).then(|| self.fresh("w"));
                        (Manager::Written(operand), name)
                    }
                }
            })
            .collect()
    }

    fn with(&mut self, asynchronous: bool, managers: Vec<(Manager, Option<String>)>) -> Kind {
        let bound: Vec<(bool, String)> = managers
            .iter()
            .filter_map(|(manager, name)| Some((matches!(manager, Manager::Closing(..)), name.clone()?)))
            .collect();
        let body = self.nested(|scope| {
            for (is_handle, name) in bound {
                if is_handle {
                    scope.handles.push(name);
                } else {
                    scope.numbers.push((name, false));
                }
            }
        });
        Kind::With(With { asynchronous, managers, body })
    }
}
