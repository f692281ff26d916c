//! Random bodies: numbers and guards, nested control flow, labels, shadowing, and in all kinds of expressions
//! `yield_!`, or awaits, also such as borrow a guard.
//!
//! `DUNDER_REGENERATE=<seed>,<count> cargo test --test compare regenerate` rewrites `random.rs`, which is checked in: a
//! failure is a failure of a program that can be read.
//!
//! What the lowering is known to refuse, or to do otherwise than Rust, is not generated. Guards are never partially moved.

use std::fmt::Write as _;

struct Generator {
    state: u64,
    /// Integer variables in scope: name, and whether it may be assigned to.
    numbers: Vec<(String, bool)>,
    /// Guards in scope that hold a value; those of an enclosing loop are not to be moved.
    guards: Vec<(String, usize)>,
    /// Labels in scope, and whether each is a loop.
    labels: Vec<(String, bool)>,
    loops: usize,
    depth: usize,
    next: usize,
    yields: i64,
    budget: i64,
    /// Whether the body awaits, futures of its own and such that borrow its guards, instead of yielding.
    awaits: bool,
    out: String,
}

impl Generator {
    fn random(&mut self, below: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 16) as usize % below.max(1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.random(100) < percent
    }

    fn line(&mut self, text: &str) {
        let indent = "    ".repeat(self.depth + 1);
        writeln!(self.out, "{indent}{text}").expect("a string takes everything");
    }

    fn fresh(&mut self, base: &str) -> String {
        // Every third name shadows an earlier one.
        if self.chance(35) && base == "n" && !self.numbers.is_empty() {
            let at = self.random(self.numbers.len());
            return self.numbers[at].0.clone();
        }
        self.next += 1;
        format!("{base}{}", self.next)
    }

    fn number(&mut self) -> String {
        if self.numbers.is_empty() || self.chance(25) {
            return format!("{}_i64", self.random(6));
        }
        let at = self.random(self.numbers.len());
        self.numbers[at].0.clone()
    }

    fn suspension(&mut self, operand: &str) -> String {
        self.yields += 1;
        if !self.awaits {
            return format!("yield_!({operand})");
        }
        let polls = self.random(3);
        // What is lent cannot be lent within its own operand.
        if self.guards.is_empty() || operand.contains(".grow(") || self.chance(40) {
            return format!("step({polls}, {operand}).await");
        }
        let at = self.random(self.guards.len());
        let name = &self.guards[at].0;
        if self.next % 4 == 0 {
            return format!("three({operand}, {name}.grow({polls}).await.unwrap_or(7), 1)");
        }
        format!("{name}.wait({polls}, {operand}).await")
    }

    /// An expression whose value is a small number.
    fn expr(&mut self, depth: usize) -> String {
        let sub = |this: &mut Self| this.expr(depth.saturating_sub(1));
        if depth == 0 {
            return self.number();
        }
        match self.random(15) {
            0 | 1 => self.number(),
            2..=4 => {
                let operand = sub(self);
                self.suspension(&operand)
            }
            5 => format!("eval({})", sub(self)),
            6 => format!("({} + {}) % 9", sub(self), sub(self)),
            7 => format!("({} - {})", sub(self), sub(self)),
            8 => format!("three({}, {}, {})", sub(self), sub(self), sub(self)),
            9 => format!("if {} {{ {} }} else {{ {} }}", self.condition(depth - 1), sub(self), sub(self)),
            10 => {
                let (head, a, b, c) = (sub(self), sub(self), sub(self), sub(self));
                format!("(match {head} {{ 0 | 1 => {a}, x if x % 2 == 0 => x % 3 + {b}, _ => {c} }})")
            }
            11 => format!("[{}, {}, {}][1]", sub(self), sub(self), sub(self)),
            12 => format!("({}, {}).0", sub(self), sub(self)),
            13 => format!("{{ note({}); {} }}", sub(self), sub(self)),
            _ if !self.guards.is_empty() => {
                let at = self.random(self.guards.len());
                format!("{}.len()", self.guards[at].0)
            }
            _ => format!("vec![{}, {}].len() as i64", sub(self), sub(self)),
        }
    }

    fn condition(&mut self, depth: usize) -> String {
        let op = ["<", ">", "==", "!=", "<="][self.random(5)];
        let simple = format!("({}) {op} {}", self.expr(depth), self.random(5));
        if depth == 0 {
            return simple;
        }
        match self.random(6) {
            0 => format!("{simple} && ({})", self.condition(depth - 1)),
            1 => format!("{simple} || ({})", self.condition(depth - 1)),
            2 => format!("!({simple})"),
            _ => simple,
        }
    }

    /// A nested block: what it declares goes out of scope at its end.
    fn nested(&mut self, f: impl FnOnce(&mut Self)) {
        let (numbers, guards) = (self.numbers.clone(), self.guards.clone());
        self.depth += 1;
        f(self);
        self.depth -= 1;
        self.numbers = numbers;
        // A guard that was moved in there is gone afterwards.
        let left: Vec<String> = self.guards.iter().map(|(name, _)| name.clone()).collect();
        self.guards = guards.into_iter().filter(|(name, _)| left.contains(name)).collect();
    }

    fn block(&mut self, statements: usize) {
        for _ in 0..statements {
            if self.budget <= 0 {
                break;
            }
            self.statement();
        }
    }

    fn body(&mut self, open: &str, close: &str) {
        self.line(open);
        let statements = 1 + self.random(4);
        self.nested(|this| this.block(statements));
        self.line(close);
    }

    fn statement(&mut self) {
        self.budget -= 1;
        let deep = self.depth >= 4;
        match self.random(38) {
            0..=2 => {
                let value = self.expr(2);
                let name = self.fresh("n");
                let mutable = self.chance(50);
                self.line(&format!("let {}{name} = {value};", if mutable { "mut " } else { "" }));
                self.numbers.retain(|(old, _)| *old != name);
                self.numbers.push((name, mutable));
            }
            3..=5 => {
                let name = self.fresh("g");
                let value = self.random(9);
                self.line(&format!("let mut {name} = guard(\"{name}-{value}\");"));
                self.guards.push((name, self.loops));
            }
            6 | 7 => {
                let value = self.expr(3);
                self.line(&format!("note({value});"));
            }
            8 => {
                let value = self.expr(1);
                let suspension = self.suspension(&value);
                self.line(&format!("{suspension};"));
            }
            9 | 10 => {
                let mutable: Vec<String> = self
                    .numbers
                    .iter()
                    .filter(|(_, mutable)| *mutable)
                    .map(|(name, _)| name.clone())
                    .collect();
                if !mutable.is_empty() {
                    let name = &mutable[self.random(mutable.len())].clone();
                    let (op, value) = (["=", "+=", "-="][self.random(3)], self.expr(2));
                    self.line(&format!("{name} {op} ({value}) % 10;"));
                }
            }
            11 => self.move_a_guard(),
            12 if !self.guards.is_empty() => {
                let at = self.random(self.guards.len());
                let name = self.guards[at].0.clone();
                self.line(&format!("{name}.push('x');"));
            }
            13 if !self.guards.is_empty() => {
                // Set again, whether it was read in between or not.
                let at = self.random(self.guards.len());
                let (name, value) = (self.guards[at].0.clone(), self.random(9));
                self.line(&format!("{name} = guard(\"{name}={value}\");"));
            }
            14 | 15 if !deep => {
                let condition = self.condition(2);
                self.body(&format!("if {condition} {{"), "}");
                if self.chance(50) {
                    self.out.pop();
                    let condition = self.condition(1);
                    let open = if self.chance(50) {
                        " else {".to_owned()
                    } else {
                        format!(" else if {condition} {{")
                    };
                    let at = self.out.len();
                    self.body(&open, "}");
                    let indented = self.out.split_off(at);
                    self.out.push_str(&format!(" {}", indented.trim_start()));
                }
            }
            16 if !deep => {
                let (value, low) = (self.expr(2), self.random(4));
                self.line(&format!("if let x @ {low}.. = {value} && x < 9 {{"));
                self.numbers.push(("x".to_owned(), false));
                self.nested(|this| this.block(2));
                self.line("}");
                self.numbers.retain(|(name, _)| name != "x");
            }
            17 if !deep => {
                let value = self.expr(2);
                self.line(&format!("match {value} {{"));
                self.depth += 1;
                let arms = ["0 | 2", "1", "x if x > 4", "_"];
                let keep = self.guards.clone();
                let mut left = keep.clone();
                for arm in arms {
                    self.guards = keep.clone();
                    self.body(&format!("{arm} => {{"), "}");
                    left.retain(|guard| self.guards.contains(guard));
                }
                self.guards = left;
                self.depth -= 1;
                self.line("}");
            }
            18 | 19 if !deep => self.a_loop(),
            20 if !deep => {
                let label = self.label();
                self.labels.push((label.clone(), false));
                self.body(&format!("'{label}: {{"), "}");
                self.labels.pop();
            }
            21 if !deep => self.body("{", "}"),
            22 => self.jump(),
            23 => {
                let (value, name) = (self.expr(2), self.fresh("n"));
                let in_loop = self.labels.last().is_some_and(|(_, is_loop)| *is_loop);
                let ends = if in_loop && self.chance(50) {
                    "break".to_owned()
                } else {
                    format!("return {}", self.number())
                };
                self.line(&format!("let {name} @ 0..=6 = ({value}) else {{ {ends} }};"));
                self.numbers.retain(|(old, _)| *old != name);
                self.numbers.push((name, false));
            }
            24 => {
                let name = self.label();
                let (condition, a, b) = (self.condition(1), self.expr(2), self.expr(2));
                self.line(&format!("let {name}: i64;"));
                self.line(&format!("if {condition} {{ {name} = {a}; }} else {{ {name} = {b}; }}"));
                self.numbers.retain(|(old, _)| *old != name);
                self.numbers.push((name, false));
            }
            25 | 26 => self.conditional_move(),
            27 => {
                // A temporary that lasts as long as the construct whose head it is in.
                let (name, depth) = (self.label(), self.random(2));
                let head = format!("guard(\"t{name}\").len() + {}", self.expr(depth));
                match self.random(3) {
                    0 if !deep => {
                        self.line(&format!("match {head} {{"));
                        self.depth += 1;
                        let keep = self.guards.clone();
                        self.body("0..=3 => {", "}");
                        let left = std::mem::replace(&mut self.guards, keep);
                        self.body("x => {", "}");
                        self.guards.retain(|guard| left.contains(guard));
                        self.depth -= 1;
                        self.line("}");
                    }
                    1 if !deep => self.body(&format!("if let 0..=4 = {head} {{"), "}"),
                    _ => self.line(&format!("note({head});")),
                }
            }
            28 if !deep => {
                // A block or a loop that has a value.
                let (label, name, value) = (self.label(), self.fresh("n"), self.expr(1));
                let is_loop = self.chance(50);
                let open = if is_loop { "loop" } else { "" };
                self.line(&format!("let {name} = '{label}: {open} {{"));
                // No jump but its own leads out of it: that would want a value.
                self.labels.push((String::new(), false));
                self.loops += usize::from(is_loop);
                self.nested(|this| {
                    this.block(2);
                    let (condition, first) = (this.condition(1), this.number());
                    this.line(&format!("if {condition} {{ break '{label} {first}; }}"));
                    this.block(1);
                    let last = this.expr(2);
                    this.line(&if is_loop { format!("break '{label} {last};") } else { last });
                });
                self.loops -= usize::from(is_loop);
                self.labels.pop();
                self.line("};");
                let _ = value;
                self.numbers.retain(|(old, _)| *old != name);
                self.numbers.push((name, false));
            }
            29 | 30 => {
                // An option of a guard: taken, matched by value or by reference.
                let (name, inner) = (self.label(), self.label());
                let some =
                    if self.chance(70) { format!("Some(guard(\"o{name}\"))") } else { "None".to_owned() };
                self.line(&format!("let mut {name}: Option<crate::trace::Guard> = {some};"));
                let value = self.expr(1);
                match self.random(5) {
                    0 if !deep => {
                        self.line(&format!("if let Some(mut {inner}) = {name} {{"));
                        self.nested(|this| {
                            this.guards.push((inner, this.loops));
                            this.block(3);
                        });
                        self.line("}");
                    }
                    1 => self.line(&format!(
                        "if let Some({inner}) = {name}.take() {{ note({inner}.len() + {value}); }}"
                    )),
                    2 => {
                        let value = self.number();
                        self.line(&format!("note({name}.as_ref().map_or({value}, |g| g.len()));"));
                    }
                    3 => {
                        let suspension = self.suspension(&value);
                        self.line(&format!(
                            "{name} = if {suspension} > 2 {{ None }} else {{ Some(guard(\"p\")) }};"
                        ));
                    }
                    _ => {
                        self.line(&format!("let Some(mut {inner}) = {name} else {{ return {value} }};"));
                        self.guards.push((inner, self.loops));
                    }
                }
            }
            31 => {
                let (value, condition) = (self.expr(1), self.condition(0));
                let suspension = self.suspension(&value);
                self.line(&format!("assert!({condition} || true, \"{{}}\", {suspension});"));
            }
            32 if !self.guards.is_empty() => {
                let at = self.random(self.guards.len());
                let (name, closure) = (self.guards[at].0.clone(), self.label());
                self.line(&format!("let {closure} = |n: i64| note({name}.len() + n);"));
                let value = self.number();
                self.line(&format!("{closure}({value});"));
            }
            33 => {
                let (value, name, bound) = (self.expr(1), self.fresh("n"), self.random(5));
                let suspension = self.suspension(&value);
                let else_value = self.expr(1);
                self.line(&format!(
                    "let {name} @ {bound}.. = ({suspension}) else {{ note({else_value}); return {bound} }};"
                ));
                self.numbers.retain(|(old, _)| *old != name);
                self.numbers.push((name, false));
            }
            34 if !deep => {
                let stack = self.label();
                let (a, b) = (self.expr(1), self.expr(1));
                self.line(&format!("let mut {stack} = vec![guard({a}), guard({b})];"));
                let label = self.label();
                self.line(&format!("'{label}: while let Some(mut top{stack}) = {stack}.pop() {{"));
                self.labels.push((label, true));
                self.loops += 1;
                self.nested(|this| {
                    this.guards.push((format!("top{stack}"), this.loops));
                    this.block(3);
                });
                self.loops -= 1;
                self.labels.pop();
                self.line("}");
            }
            _ => {
                let value = self.expr(1);
                let name = self.number();
                let text = if name.starts_with(char::is_numeric) {
                    "{}".to_owned()
                } else {
                    format!("{{}} {{{name}}}")
                };
                self.line(&format!("note(format!(\"{text}\", {value}));"));
            }
        }
    }

    fn label(&mut self) -> String {
        self.next += 1;
        format!("l{}", self.next)
    }

    fn move_a_guard(&mut self) {
        // Only what was made in this round of the innermost loop may be moved.
        let movable: Vec<usize> =
            (0..self.guards.len()).filter(|&i| self.guards[i].1 == self.loops).collect();
        if movable.is_empty() {
            return;
        }
        let at = movable[self.random(movable.len())];
        let (name, _) = self.guards.remove(at);
        match self.random(3) {
            0 => self.line(&format!("drop({name});")),
            1 => {
                let new = self.fresh("g");
                self.line(&format!("let mut {new} = {name};"));
                self.guards.push((new, self.loops));
            }
            _ => self.line(&format!("note({name}.into_name());")),
        }
        if self.chance(50) {
            let suspension = self.suspension("0");
            self.line(&format!("{suspension};"));
        }
    }

    /// A move on one way only: control goes on, or leaves the loops in which it would move again.
    fn conditional_move(&mut self) {
        if self.guards.is_empty() {
            return;
        }
        let at = self.random(self.guards.len());
        let (name, loops) = self.guards[at].clone();
        let outer = self.labels.first().filter(|(_, is_loop)| *is_loop && loops == 0).cloned();
        let jump = match outer {
            _ if loops == self.loops && self.chance(60) => String::new(),
            Some((label, _)) if self.chance(70) => format!(" break '{label};"),
            _ => format!(" return {};", self.number()),
        };
        if jump.is_empty() || jump.contains("break") {
            self.guards.remove(at);
        }
        let depth = self.random(2);
        let condition = self.condition(depth);
        match self.random(3) {
            0 => self.line(&format!("if {condition} {{ drop({name});{jump} }}")),
            1 => {
                let value = self.expr(1);
                self.line(&format!("match {value} {{ 0 | 1 => {{ drop({name});{jump} }} _ => note(0) }}"));
            }
            _ => self
                .line(&format!("if {condition} {{ note(1); }} else {{ note({name}.into_name());{jump} }}")),
        }
    }

    fn a_loop(&mut self) {
        let label = self.label();
        self.labels.push((label.clone(), true));
        self.loops += 1;
        let count = 1 + self.random(3);
        let counter = format!("i{}", self.next);
        match self.random(4) {
            0 => {
                let bound = self.expr(1);
                self.line(&format!("'{label}: for {counter} in 0..({bound}).clamp(0, {count}) {{"));
            }
            1 => {
                self.line(&format!("let mut {counter} = 0;"));
                self.line(&format!("'{label}: loop {{"));
                self.line(&format!("    {counter} += 1; if {counter} > {count} {{ break; }}"));
            }
            2 => {
                let condition = self.condition(1);
                self.line(&format!("let mut {counter} = 0;"));
                self.line(&format!("'{label}: while {counter} < {count} && ({condition}) {{"));
                self.line(&format!("    {counter} += 1;"));
            }
            _ => {
                self.line(&format!(
                    "'{label}: for mut {counter} in [guard(\"a\"), guard(\"b\"), guard(\"c\")] {{"
                ));
                self.nested(|this| {
                    this.guards.push((counter.clone(), this.loops));
                    let statements = 1 + this.random(4);
                    this.block(statements);
                });
                self.line("}");
                self.loops -= 1;
                self.labels.pop();
                return;
            }
        }
        self.nested(|this| {
            this.numbers.push((counter.clone(), false));
            let statements = 1 + this.random(5);
            this.block(statements);
        });
        self.line("}");
        self.loops -= 1;
        self.labels.pop();
    }

    fn jump(&mut self) {
        let condition = self.condition(1);
        let at = self.random(self.labels.len());
        let label = self.labels.get(at).cloned().filter(|(label, _)| !label.is_empty());
        let jump = match (label, self.random(5)) {
            (Some((label, true)), 0 | 1) => format!("continue '{label}"),
            (Some((label, _)), 0..=3) => format!("break '{label}"),
            (_, 4) if self.loops > 0 && self.labels.last().is_some_and(|(_, is_loop)| *is_loop) => {
                "break".to_owned()
            }
            _ => format!("return {}", self.number()),
        };
        self.line(&format!("if {condition} {{ {jump}; }}"));
    }
}

/// The source of `random.rs`.
fn random_bodies(seed: u64, count: usize) -> String {
    let mut out = format!(
        "//! Written by `generate.rs`: `DUNDER_REGENERATE={seed},{count} cargo test --test compare regenerate`.\n\n\
         #![cfg_attr(rustfmt, rustfmt_skip)]\n\n\
         use crate::trace::{{eval, guard, note, step}};\n\n\
         fn three(a: i64, b: i64, c: i64) -> i64 {{\n    note(format!(\"three {{a}} {{b}} {{c}}\"));\n    (a + 2 * b - c) % 7\n}}\n"
    );
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    for number in 0..count {
        let mut generator = loop {
            let mut generator = Generator {
                state,
                numbers: vec![("n".to_owned(), false)],
                guards: vec![("g".to_owned(), 0)],
                labels: Vec::new(),
                loops: 0,
                depth: 0,
                next: 0,
                yields: 0,
                budget: 16,
                awaits: number % 3 == 2,
                out: String::new(),
            };
            generator.block(9);
            state = generator.state;
            if generator.yields > 1 {
                break generator;
            }
        };
        let tail = generator.expr(1);
        generator.line(&tail);
        writeln!(
            out,
            "\n{}!(body_{number} (n: i64, mut g: crate::trace::Guard) [{}, guard(\"g\")] -> (i64) {{\n{}}});",
            if generator.awaits { "coroutine" } else { "generator" },
            number % 5,
            generator.out
        )
        .expect("a string takes everything");
    }
    out
}

#[test]
fn regenerate() {
    let Ok(wanted) = std::env::var("DUNDER_REGENERATE") else { return };
    let (seed, count) = wanted.split_once(',').expect("DUNDER_REGENERATE=<seed>,<count>");
    let source = random_bodies(seed.parse().expect("a seed"), count.parse().expect("a count"));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/compare/random.rs");
    std::fs::write(path, source).expect("random.rs is writable");
}
