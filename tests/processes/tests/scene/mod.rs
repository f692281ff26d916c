//! A program that the tests of this folder run, signal, and read from.

use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

/// A process that plays a scene, and has said that it is ready.
pub(crate) struct Scene {
    pub(crate) child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Scene {
    pub(crate) fn begin(name: &str) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_dunder-processes"))
            .arg(name)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        Scene { child, lines }
    }

    pub(crate) fn ready(name: &str) -> Self {
        let mut scene = Scene::begin(name);
        assert_eq!(scene.says(), "ready");
        scene
    }

    pub(crate) fn says(&mut self) -> String {
        self.lines.next().expect("it says something").expect("it can be read")
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, name: &str) {
        let kill = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status();
        assert!(kill.expect("there is kill").success());
    }

    /// What else it says, and how it ends.
    pub(crate) fn end(mut self) -> (Vec<String>, ExitStatus) {
        let rest = self.lines.map(|line| line.expect("it can be read")).collect();
        (rest, self.child.wait().expect("it ends"))
    }
}
