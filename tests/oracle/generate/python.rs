//! A program in Python.

use std::fmt::Write as _;

use super::program::{
    Cause, Class, Cond, Expr, Flavor, Function, Items, Kind, Manager, Part, Program, Raised, Stmt, Tail,
};

/// The source of a program.
pub(crate) fn print(program: &Program) -> String {
    let mut printer =
        Printer { number: program.number, flavor: Flavor::Generator, depth: 0, out: String::new() };
    for (i, function) in program.functions.iter().enumerate() {
        printer.function(i, function);
    }
    printer.out
}

struct Printer {
    number: usize,
    flavor: Flavor,
    depth: usize,
    out: String,
}

impl Printer {
    fn function(&mut self, i: usize, function: &Function) {
        self.flavor = function.flavor;
        let keyword = if self.flavor == Flavor::Generator { "def" } else { "async def" };
        self.line(&format!("{keyword} p{}_g{i}(n):", self.number));
        self.block(&function.body);
        self.tail(&function.tail, if self.flavor == Flavor::AsyncGenerator { "" } else { "return " });
        self.out.push('\n');
    }

    fn line(&mut self, text: &str) {
        let indent = "    ".repeat(self.depth);
        writeln!(self.out, "{indent}{text}").expect("a string takes everything");
    }

    fn tagged(&mut self, tag: usize, text: &str) {
        self.line(&format!("{text}  #@{tag}"));
    }

    fn block(&mut self, stmts: &[Stmt]) {
        self.depth += 1;
        for stmt in stmts {
            self.stmt(stmt);
        }
        self.depth -= 1;
    }

    fn tail(&mut self, (tag, expr): &Tail, to: &str) {
        let text = format!("{to}{}", self.expr(expr));
        self.depth += 1;
        self.tagged(*tag, &text);
        self.depth -= 1;
    }

    fn part(&mut self, part: &Part, value: Option<&String>) {
        self.block(&part.body);
        if let (Some(tail), Some(value)) = (&part.tail, value) {
            self.tail(tail, &format!("{value} = "));
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let tag = stmt.tag;
        match &stmt.kind {
            Kind::Log(e) => {
                let text = format!("log({tag}, {})", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Let(name, e) | Kind::Assign(name, e) => {
                let text = format!("{name} = {}", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Expr(e) => {
                let text = self.expr(e);
                self.tagged(tag, &text);
            }
            Kind::If(cond, then, otherwise) => {
                let text = format!("if {}:", self.cond(cond));
                self.tagged(tag, &text);
                self.block(then);
                if let Some(otherwise) = otherwise {
                    self.line("else:");
                    self.block(otherwise);
                }
            }
            Kind::For(name, count, body) => {
                let text = format!("for {name} in range(({}) % 4):", self.expr(count));
                self.tagged(tag, &text);
                self.block(body);
            }
            Kind::While(counter, rounds, cond, body) => {
                self.line(&format!("{counter} = 0"));
                let text = format!("while {counter} < {rounds} and ({}):", self.cond(cond));
                self.tagged(tag, &text);
                self.line(&format!("    {counter} += 1"));
                self.block(body);
            }
            Kind::Loop(l) => {
                let (counter, rounds) = (&l.counter, l.rounds);
                self.line(&format!("{counter} = 0"));
                self.line("while True:");
                self.line(&format!("    if {counter} == {rounds}:"));
                if let Some((name, end)) = &l.value {
                    self.line(&format!("        {name} = {end}"));
                }
                self.line("        break");
                self.line(&format!("    {counter} += 1"));
                self.block(&l.body);
            }
            Kind::Break(None) => self.line("break"),
            Kind::Break(Some((name, e))) => {
                let text = format!("{name} = {}", self.expr(e));
                self.tagged(tag, &text);
                self.line("break");
            }
            Kind::Continue => self.line("continue"),
            Kind::Return(e) if self.flavor == Flavor::AsyncGenerator => {
                let text = self.expr(e);
                self.tagged(tag, &text);
                self.line("return");
            }
            Kind::Return(e) => {
                let text = format!("return {}", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Raise(raised, cause) => {
                let text = raise(&raised_text(raised), cause);
                self.tagged(tag, &text);
            }
            Kind::Again => self.tagged(tag, "raise"),
            Kind::Keep(name) => self.line(&format!("{name} = None")),
            Kind::Save(name, e) => self.line(&format!("{name} = {e}")),
            Kind::RaiseKept(name, cause) => {
                self.line(&format!("if {name} is not None:"));
                let text = format!("    {}", raise(name, cause));
                self.tagged(tag, &text);
            }
            Kind::Note(name, text) => self.line(&format!("note({name}, \"{text}\")")),
            Kind::Caught(name) => self.line(&format!("caught({tag}, {name})")),
            Kind::Try(t) => {
                self.line("try:");
                // Where there is an `else`, the value is that one's.
                self.part(&t.body, t.value.as_ref());
                for handler in &t.handlers {
                    let name = handler.name.as_ref().map_or_else(String::new, |name| format!(" as {name}"));
                    let classes: Vec<String> =
                        handler.catches.iter().map(|class| format!("{class:?}")).collect();
                    match &classes[..] {
                        [class] => self.line(&format!("except {class}{name}:")),
                        _ => self.line(&format!("except ({}){name}:", classes.join(", "))),
                    }
                    self.part(&handler.part, t.value.as_ref());
                }
                if let Some(otherwise) = &t.otherwise {
                    self.line("else:");
                    self.part(otherwise, t.value.as_ref());
                }
                if let Some(finally) = &t.finally {
                    self.line("finally:");
                    self.block(finally);
                }
            }
            Kind::AsyncFor(l) => {
                let items = match &l.items {
                    Items::Of(to, e) => format!("p{}_g{to}({})", self.number, self.expr(e)),
                    Items::Written(e) => format!("Items({})", self.expr(e)),
                    Items::Handle(name) => name.clone(),
                };
                self.tagged(tag, &format!("async for {} in {items}:", l.name));
                self.block(&l.body);
                if let Some(otherwise) = &l.otherwise {
                    self.line("else:");
                    self.block(otherwise);
                }
            }
            Kind::With(w) => {
                let keyword = if w.asynchronous { "async with" } else { "with" };
                let managers: Vec<String> = w
                    .managers
                    .iter()
                    .map(|(manager, name)| {
                        let manager = match manager {
                            Manager::Written(e) if w.asynchronous => {
                                format!("AsyncManager({})", self.expr(e))
                            }
                            Manager::Written(e) => format!("Manager({})", self.expr(e)),
                            Manager::Closing(to, e) => {
                                format!("aclosing(p{}_g{to}({}))", self.number, self.expr(e))
                            }
                        };
                        name.as_ref().map_or(manager.clone(), |name| format!("{manager} as {name}"))
                    })
                    .collect();
                self.tagged(tag, &format!("{keyword} {}:", managers.join(", ")));
                self.block(&w.body);
            }
            Kind::Aclose(name) => self.tagged(tag, &format!("await {name}.aclose()")),
        }
    }

    fn expr(&self, e: &Expr) -> String {
        let number = self.number;
        match e {
            Expr::Number(n) => n.to_string(),
            Expr::Var(name) => name.clone(),
            Expr::Eval(e) => format!("eval({})", self.expr(e)),
            Expr::Fails(e) => format!("fails({})", self.expr(e)),
            Expr::Yield(e) => format!("(yield {})", self.expr(e)),
            Expr::From(to, e) => format!("(yield from p{number}_g{to}({}))", self.expr(e)),
            Expr::Trap(name, e) => format!("(await {name}({}))", self.expr(e)),
            Expr::Await(to, e) => format!("(await p{number}_g{to}({}))", self.expr(e)),
            Expr::Anext(name) => format!("(await {name}.__anext__())"),
            Expr::Add(a, b) => format!("({} + {}) % 7", self.expr(a), self.expr(b)),
            Expr::Three(abc) => {
                let [a, b, c] = &**abc;
                format!("three({}, {}, {})", self.expr(a), self.expr(b), self.expr(c))
            }
        }
    }

    fn cond(&self, cond: &Cond) -> String {
        match cond {
            Cond::Compare(e, op, n) => format!("({}) {op} {n}", self.expr(e)),
            Cond::Not(cond) => format!("not ({})", self.cond(cond)),
            Cond::And(a, b) => format!("({}) and ({})", self.cond(a), self.cond(b)),
            Cond::Or(a, b) => format!("({}) or ({})", self.cond(a), self.cond(b)),
        }
    }
}

fn raise(raised: &str, cause: &Cause) -> String {
    match cause {
        Cause::Unsaid => format!("raise {raised}"),
        Cause::None => format!("raise {raised} from None"),
        Cause::Of(cause) => format!("raise {raised} from {}", raised_text(cause)),
    }
}

fn raised_text(raised: &Raised) -> String {
    match raised {
        Raised::Caught(name) => name.clone(),
        Raised::New(class, message) if class.has_message() => format!("{class:?}(\"{message}\")"),
        Raised::New(class, _) => match class {
            // Both ways to say it.
            Class::StopIteration | Class::StopAsyncIteration => format!("{class:?}"),
            _ => format!("{class:?}()"),
        },
    }
}
