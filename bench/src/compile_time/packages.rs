//! The packages that are compiled: the bodies of `bench/bodies`, many times, as one or another crate wants them written.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process;

/// How many bodies a package has, about.
const BODIES: usize = 500;

/// What a package is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Side {
    Coroutines,
    Native,
    Generators,
    AsyncStream,
    Diapause,
}

#[derive(Debug, Clone)]
pub(super) struct Package {
    pub side: Side,
    pub directory: PathBuf,
    pub target: PathBuf,
}

impl Side {
    const ALL: [Side; 5] =
        [Side::Coroutines, Side::Native, Side::Generators, Side::AsyncStream, Side::Diapause];

    pub(super) fn peer(self) -> &'static str {
        match self {
            Side::Coroutines | Side::Generators => "ours",
            Side::Native => "async fn",
            Side::AsyncStream => "async-stream",
            Side::Diapause => "diapause",
        }
    }

    pub(super) fn kind(self) -> &'static str {
        if self.is_coroutines() { "coroutines" } else { "generators" }
    }

    pub(super) fn package(self) -> &'static str {
        match self {
            Side::Coroutines => "coroutines",
            Side::Native => "native",
            Side::Generators => "generators",
            Side::AsyncStream => "streams",
            Side::Diapause => "diapauses",
        }
    }

    fn is_coroutines(self) -> bool {
        matches!(self, Side::Coroutines | Side::Native)
    }

    fn dependencies(self, dunder: &str) -> String {
        match self {
            Side::Coroutines | Side::Generators => format!("dunder = {{ path = {dunder:?} }}\n"),
            Side::Native => String::new(),
            Side::AsyncStream => "async-stream = \"0.3.6\"\nfutures-core = \"0.3\"\n".into(),
            Side::Diapause => "diapause = \"0.2\"\n".into(),
        }
    }

    /// A body as this side has it.
    fn written(self, body: &Body) -> String {
        let Body { name, parameters, yields, text, .. } = body;
        match self {
            Side::Coroutines => {
                format!("#[dunder::coroutine]\npub async fn {name}({parameters}) -> {yields} {text}")
            }
            Side::Native => format!("pub async fn {name}({parameters}) -> {yields} {text}"),
            Side::Generators => format!(
                "#[dunder::generator]\npub fn {name}({parameters}) -> impl dunder::Generator<Yield = {yields}> {text}"
            ),
            Side::Diapause => {
                format!("#[diapause::coroutine(yield = {yields})]\npub fn {name}({parameters}) {text}")
            }
            Side::AsyncStream => {
                let text = with_keyword(text);
                format!(
                    "pub fn {name}({parameters}) -> impl futures_core::Stream<Item = {yields}> \
                     {{ async_stream::stream! {text} }}"
                )
            }
        }
    }

    /// What drives one to its end.
    fn driver(self) -> &'static str {
        match self {
            Side::Coroutines => {
                "pub(crate) fn drive<C: dunder::Coroutine>(coroutine: C) {
    let mut coroutine = std::pin::pin!(coroutine);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    while let dunder::Step::Yielded(_) = coroutine.as_mut().resume(&mut cx, dunder::Signal::Next) {}
}"
            }
            Side::Native => {
                "pub(crate) fn drive<F: std::future::Future>(future: F) {
    let mut future = std::pin::pin!(future);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    while future.as_mut().poll(&mut cx).is_pending() {}
}"
            }
            Side::Generators => {
                "pub(crate) fn drive(generator: impl Iterator<Item = u64>) {
    generator.for_each(drop);
}"
            }
            Side::Diapause => {
                "pub(crate) fn drive(generator: impl IntoIterator<Item = u64>) {
    generator.into_iter().for_each(drop);
}"
            }
            Side::AsyncStream => {
                "pub(crate) fn drive(stream: impl futures_core::Stream<Item = u64>) {
    let mut stream = std::pin::pin!(stream);
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    while let std::task::Poll::Ready(Some(_)) = stream.as_mut().poll_next(&mut cx) {}
}"
            }
        }
    }
}

/// A body of a file in `bench/bodies`.
struct Body {
    name: String,
    parameters: String,
    arguments: String,
    yields: String,
    /// With its braces.
    text: String,
}

/// `yield_!(e)` as `yield e`.
fn with_keyword(text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("yield_!(") {
        let mut depth = 1;
        let end = after.char_indices().find_map(|(at, c)| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            (depth == 0).then_some(at)
        });
        let (value, after) = after.split_at(end.unwrap_or(after.len()));
        written += before;
        written += "(yield ";
        written += value;
        rest = after;
    }
    written + rest
}

/// The bodies of a file: `fn name(argument: type = value, …) -> type { … }`, each indented by four.
fn bodies(text: &str) -> Vec<Body> {
    let mut bodies = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let head = line.trim_start().trim_start_matches("async ");
        let parts = head.strip_prefix("fn ").and_then(|head| {
            let (name, rest) = head.split_once('(')?;
            let (arguments, rest) = rest.rsplit_once(") -> ")?;
            Some((name, arguments, rest.strip_suffix(" {")?))
        });
        let Some((name, arguments, yields)) = parts.filter(|_| line.starts_with("    ")) else { continue };
        let (mut parameters, mut values) = (Vec::new(), Vec::new());
        for argument in arguments.split(", ").filter(|argument| !argument.is_empty()) {
            let (parameter, value) = argument.split_once(" = ").unwrap_or((argument, ""));
            parameters.push(parameter);
            values.push(value);
        }
        let body: Vec<_> = lines.by_ref().take_while(|line| *line != "    }").collect();
        bodies.push(Body {
            name: name.to_owned(),
            parameters: parameters.join(", "),
            arguments: values.join(", "),
            yields: yields.to_owned(),
            text: format!("{{\n{}\n    }}", body.join("\n")),
        });
    }
    bodies
}

/// Writes all packages.
pub(super) fn generate() -> Result<Vec<Package>, String> {
    let directory = process::target()?.join("compile");
    let source = process::package().join("bodies");
    let read = |name: &str| {
        let path = source.join(name);
        fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let (coroutines, generators) = (bodies(&read("coroutines.rs")?), bodies(&read("annotated.rs")?));
    let support = read("support.rs")?;
    let mut packages = Vec::new();
    for side in Side::ALL {
        let package =
            Package { side, directory: directory.join(side.package()), target: directory.join("target") };
        let (bodies, support) =
            if side.is_coroutines() { (&coroutines, &*support) } else { (&generators, "") };
        write(&package, bodies, support).map_err(|e| format!("{}: {e}", package.directory.display()))?;
        packages.push(package);
    }
    Ok(packages)
}

fn write(package: &Package, bodies: &[Body], support: &str) -> std::io::Result<()> {
    let side = package.side;
    let source = package.directory.join("src");
    fs::create_dir_all(&source)?;
    let workspace = process::package().parent().unwrap_or(Path::new("."));
    update(
        package.directory.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{}",
            side.package(),
            side.dependencies(&workspace.to_string_lossy())
        ),
    )?;
    // The versions that this workspace is tested with.
    if !package.directory.join("Cargo.lock").exists() {
        let _ = fs::copy(workspace.join("Cargo.lock"), package.directory.join("Cargo.lock"));
    }
    let modules = BODIES.div_ceil(bodies.len());
    let mut lib = String::from("#![allow(dead_code, unused_parens, clippy::all)]\n\n");
    for i in 0..modules {
        lib += &format!("mod m{i};\n");
        let mut module = String::new();
        if !support.is_empty() {
            module += "use crate::*;\n\n";
        }
        for body in bodies {
            module += &side.written(body);
            module += "\n\n";
        }
        module += "pub fn run() {\n";
        for body in bodies {
            module += &format!("    crate::drive({}({}));\n", body.name, body.arguments);
        }
        module += "}\n";
        update(source.join(format!("m{i}.rs")), module)?;
    }
    lib += &format!("\n{support}\n{}\n\npub fn run() {{\n", side.driver());
    for i in 0..modules {
        lib += &format!("    m{i}::run();\n");
    }
    lib += "}\n";
    update(source.join("lib.rs"), lib)
}

/// Writes a file, unless it is written already: what has not changed is not compiled again.
fn update(path: PathBuf, text: String) -> std::io::Result<()> {
    if fs::read_to_string(&path).is_ok_and(|written| written == text) {
        Ok(())
    } else {
        fs::write(path, text)
    }
}
