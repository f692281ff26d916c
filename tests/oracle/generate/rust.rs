//! A program in Rust, with keywords or with the macros named after them.

use std::fmt::Write as _;

use super::program::{
    Cause, Class, Cond, Expr, Flavor, Form, Function, Items, Kind, Manager, Part, Program, Raised, Stmt, Tail,
};

/// The source of a program.
pub(crate) fn print(program: &Program) -> String {
    let keywords = program.form == Form::Keywords;
    let mut printer = Printer {
        number: program.number,
        keywords,
        flavor: Flavor::Generator,
        depth: usize::from(keywords),
        out: String::new(),
    };
    if keywords {
        printer.out.push_str("dunder! {\n");
        let options = coroutine_options(program);
        if !options.is_empty() {
            printer.line(&format!("#![coroutine({})]", options.join(", ")));
        }
    }
    for (i, function) in program.functions.iter().enumerate() {
        if !keywords {
            printer.line(&attribute(program, function));
        }
        printer.function(i, function, program.takes);
    }
    if keywords {
        printer.out.push_str("}\n");
    }
    printer.out
}

fn coroutine_options(program: &Program) -> Vec<&'static str> {
    let mut options = Vec::new();
    if program.scheduled {
        options.push("yields = i64");
        if program.takes {
            options.push("sends = i64");
        }
    }
    if program.form == Form::Pinned {
        options.push("pinned");
    }
    options
}

fn attribute(program: &Program, function: &Function) -> String {
    match (function.flavor, &coroutine_options(program)[..]) {
        (Flavor::Coroutine, []) => "#[dunder::coroutine]".to_owned(),
        (Flavor::Coroutine, options) => format!("#[dunder::coroutine({})]", options.join(", ")),
        _ if program.form == Form::Pinned => "#[generator(pinned)]".to_owned(),
        _ => "#[generator]".to_owned(),
    }
}

struct Printer {
    number: usize,
    keywords: bool,
    flavor: Flavor,
    depth: usize,
    out: String,
}

impl Printer {
    fn function(&mut self, i: usize, function: &Function, program_takes: bool) {
        self.flavor = function.flavor;
        let send = |takes| if takes { "i64" } else { "()" };
        let (keyword, output) = match self.flavor {
            Flavor::Generator => {
                let send = send(program_takes);
                ("fn", format!("impl Generator<Yield = i64, Send = {send}, Return = i64>"))
            }
            Flavor::Coroutine => ("async fn", "i64".to_owned()),
            Flavor::AsyncGenerator => {
                let send = send(function.takes);
                ("async fn", format!("impl AsyncGenerator<Yield = i64, Send = {send}>"))
            }
        };
        self.line(&format!("{keyword} p{}_g{i}(n: i64) -> {output} {{", self.number));
        self.block(&function.body);
        self.tail(&function.tail, if self.flavor == Flavor::AsyncGenerator { ";" } else { "" });
        self.line("}");
    }

    fn line(&mut self, text: &str) {
        let indent = "    ".repeat(self.depth);
        writeln!(self.out, "{indent}{text}").expect("a string takes everything");
    }

    fn tagged(&mut self, tag: usize, text: &str) {
        self.line(&format!("{text} //@{tag}"));
    }

    fn block(&mut self, stmts: &[Stmt]) {
        self.depth += 1;
        for stmt in stmts {
            self.stmt(stmt);
        }
        self.depth -= 1;
    }

    fn tail(&mut self, (tag, expr): &Tail, end: &str) {
        let text = format!("{}{end}", self.expr(expr));
        self.depth += 1;
        self.tagged(*tag, &text);
        self.depth -= 1;
    }

    fn part(&mut self, part: &Part) {
        self.block(&part.body);
        if let Some(tail) = &part.tail {
            self.tail(tail, "");
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let tag = stmt.tag;
        match &stmt.kind {
            Kind::Log(e) => {
                let text = format!("log({tag}, {});", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Let(name, e) => {
                let text = format!("let mut {name}: i64 = {};", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Assign(name, e) => {
                let text = format!("{name} = {};", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Expr(e) => {
                let text = format!("{};", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::If(cond, then, otherwise) => {
                let text = format!("if {} {{", self.cond(cond));
                self.tagged(tag, &text);
                self.block(then);
                if let Some(otherwise) = otherwise {
                    self.line("} else {");
                    self.block(otherwise);
                }
                self.line("}");
            }
            Kind::For(name, count, body) => {
                let text = format!("for {name} in 0..({}) % 4 {{", self.expr(count));
                self.tagged(tag, &text);
                self.block(body);
                self.line("}");
            }
            Kind::While(counter, rounds, cond, body) => {
                self.line(&format!("let mut {counter} = 0;"));
                let text = format!("while {counter} < {rounds} && ({}) {{", self.cond(cond));
                self.tagged(tag, &text);
                self.line(&format!("    {counter} += 1;"));
                self.block(body);
                self.line("}");
            }
            Kind::Loop(l) => {
                let (counter, rounds) = (&l.counter, l.rounds);
                self.line(&format!("let mut {counter} = 0;"));
                match &l.value {
                    Some((name, end)) => {
                        self.line(&format!("let mut {name}: i64 = loop {{"));
                        self.line(&format!("    if {counter} == {rounds} {{ break {end}; }}"));
                    }
                    None => {
                        self.line("loop {");
                        self.line(&format!("    if {counter} == {rounds} {{ break; }}"));
                    }
                }
                self.line(&format!("    {counter} += 1;"));
                self.block(&l.body);
                self.line(if l.value.is_some() { "};" } else { "}" });
            }
            Kind::Break(None) => self.line("break;"),
            Kind::Break(Some((_, e))) => {
                let text = format!("break {};", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Continue => self.line("continue;"),
            Kind::Return(e) if self.flavor == Flavor::AsyncGenerator => {
                let text = format!("{};", self.expr(e));
                self.tagged(tag, &text);
                self.line("return;");
            }
            Kind::Return(e) => {
                let text = format!("return {};", self.expr(e));
                self.tagged(tag, &text);
            }
            Kind::Raise(raised, cause) => {
                let text = format!("{};", self.raise(&raised_text(raised), cause));
                self.tagged(tag, &text);
            }
            Kind::Again => self.tagged(tag, if self.keywords { "raise;" } else { "raise!();" }),
            Kind::Keep(name) => self.line(&format!("let mut {name}: Option<Exception> = None;")),
            Kind::Save(name, e) => self.line(&format!("{name} = Some({e}.clone().into());")),
            Kind::RaiseKept(name, cause) => {
                self.line(&format!("if let Some({name}) = {name}.clone() {{"));
                let text = format!("    {};", self.raise(name, cause));
                self.tagged(tag, &text);
                self.line("}");
            }
            Kind::Note(name, text) => self.line(&format!("note(&{name}, \"{text}\");")),
            Kind::Caught(name) => self.line(&format!("caught({tag}, &{name});")),
            Kind::Try(t) => {
                let head =
                    t.value.as_ref().map_or_else(String::new, |name| format!("let mut {name}: i64 = "));
                if self.keywords {
                    self.line(&format!("{head}try {{"));
                } else {
                    self.line(&format!("{head}try_! {{ {{"));
                }
                self.part(&t.body);
                for handler in &t.handlers {
                    let name = handler.name.as_deref().unwrap_or("_");
                    let classes: Vec<String> =
                        handler.catches.iter().map(|class| format!("{class:?}")).collect();
                    let head = match &handler.catches[..] {
                        [Class::Exception] => format!("}} except {name} {{"),
                        [_] => format!("}} except {name}: {} {{", classes[0]),
                        _ => format!("}} except {name}: ({}) {{", classes.join(" | ")),
                    };
                    self.line(&head);
                    self.part(&handler.part);
                }
                if let Some(otherwise) = &t.otherwise {
                    self.line("} else {");
                    self.part(otherwise);
                }
                if let Some(finally) = &t.finally {
                    self.line("} finally {");
                    self.block(finally);
                }
                match (self.keywords, t.value.is_some()) {
                    (true, false) => self.line("}"),
                    (true, true) => self.line("};"),
                    (false, false) => self.line("} }"),
                    (false, true) => self.line("} };"),
                }
            }
            Kind::AsyncFor(l) => {
                let items = match &l.items {
                    Items::Of(to, e) => format!("p{}_g{to}({})", self.number, self.expr(e)),
                    Items::Written(e) => format!("Items::new({})", self.expr(e)),
                    Items::Handle(name) => format!("{name}.clone()"),
                };
                let (head, end) = if self.keywords { ("async for", "}") } else { ("async_for! {", "} }") };
                self.tagged(tag, &format!("{head} {} in {items} {{", l.name));
                self.block(&l.body);
                if let Some(otherwise) = &l.otherwise {
                    self.line("} else {");
                    self.block(otherwise);
                }
                self.line(end);
            }
            Kind::With(w) => {
                let (head, end) = match (self.keywords, w.asynchronous) {
                    (true, true) => ("async with", "}"),
                    (true, false) => ("with", "}"),
                    (false, true) => ("async_with! {", "} }"),
                    (false, false) => ("with_! {", "} }"),
                };
                let managers: Vec<String> = w
                    .managers
                    .iter()
                    .map(|(manager, name)| {
                        let manager = match manager {
                            Manager::Written(e) if w.asynchronous => {
                                format!("AsyncManager::new({})", self.expr(e))
                            }
                            Manager::Written(e) => format!("Manager::new({})", self.expr(e)),
                            Manager::Closing(to, e) => {
                                format!("aclosing(p{}_g{to}({}))", self.number, self.expr(e))
                            }
                        };
                        name.as_ref().map_or(manager.clone(), |name| format!("{manager} as {name}"))
                    })
                    .collect();
                self.tagged(tag, &format!("{head} {} {{", managers.join(", ")));
                self.block(&w.body);
                self.line(end);
            }
            Kind::Aclose(name) => {
                let text = format!("{};", self.awaited(&format!("{name}.clone().aclose()")));
                self.tagged(tag, &text);
            }
        }
    }

    fn raise(&self, raised: &str, cause: &Cause) -> String {
        let cause = match cause {
            Cause::Unsaid => None,
            Cause::None => Some("None".to_owned()),
            Cause::Of(raised) => Some(raised_text(raised)),
        };
        match (self.keywords, cause) {
            (true, None) => format!("raise {raised}"),
            (true, Some(cause)) => format!("raise {raised} from {cause}"),
            (false, None) => format!("raise!({raised})"),
            (false, Some(cause)) => format!("raise!({raised}; from {cause})"),
        }
    }

    fn awaited(&self, object: &str) -> String {
        if self.keywords { format!("(await {object})") } else { format!("{object}.await") }
    }

    fn expr(&self, e: &Expr) -> String {
        let number = self.number;
        match e {
            Expr::Number(n) => n.to_string(),
            Expr::Var(name) => name.clone(),
            Expr::Eval(e) => format!("eval({})", self.expr(e)),
            Expr::Fails(e) => format!("fails({})?", self.expr(e)),
            Expr::Yield(e) if self.keywords => format!("(yield {})", self.expr(e)),
            Expr::Yield(e) => format!("yield_!({})", self.expr(e)),
            Expr::From(to, e) if self.keywords => format!("(yield from p{number}_g{to}({}))", self.expr(e)),
            Expr::From(to, e) => format!("yield_from!(p{number}_g{to}({}))", self.expr(e)),
            Expr::Trap(name, e) => self.awaited(&format!("{name}({})", self.expr(e))),
            Expr::Await(to, e) => self.awaited(&format!("p{number}_g{to}({})", self.expr(e))),
            Expr::Anext(name) => self.awaited(&format!("{name}.clone().__anext__()")),
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
            Cond::Not(cond) => format!("!({})", self.cond(cond)),
            Cond::And(a, b) => format!("({}) && ({})", self.cond(a), self.cond(b)),
            Cond::Or(a, b) => format!("({}) || ({})", self.cond(a), self.cond(b)),
        }
    }
}

fn raised_text(raised: &Raised) -> String {
    match raised {
        Raised::Caught(name) => format!("{name}.clone()"),
        Raised::New(Class::Cancelled, message) => format!("Cancelled::new(Some(\"{message}\".to_owned()))"),
        Raised::New(class, message) if class.has_message() => format!("{class:?}::new(\"{message}\")"),
        Raised::New(class, _) => format!("{class:?}"),
    }
}
