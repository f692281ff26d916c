//! The server, driven from outside: over TCP, in a process of its own.
#![allow(missing_docs)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// Far more than anything here takes.
const LIMIT: Duration = Duration::from_secs(30);

struct Chat {
    process: Child,
    output: BufReader<ChildStdout>,
    address: String,
}

impl Chat {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_chat"))
            .arg("127.0.0.1:0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        Chat { process, output, address }
    }

    fn connect(&self) -> Client {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        Client { lines: BufReader::new(stream) }
    }

    /// Somebody who has said a name.
    fn enter(&self, name: &str) -> Client {
        let mut client = self.connect();
        assert_eq!(client.line(), "* what is your name?");
        client.say(name);
        assert_eq!(client.line(), format!("* {name} has come"));
        client
    }

    /// Ends its standard input; it has to end well.
    fn stop(self) {
        self.stop_after(|| ());
    }

    /// The same, with something that happens meanwhile.
    fn stop_after(mut self, meanwhile: impl FnOnce()) {
        drop(self.process.stdin.take());
        meanwhile();
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "bye\n");
        assert!(self.process.wait().unwrap().success());
    }
}

impl Drop for Chat {
    fn drop(&mut self) {
        // Where a test has failed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Client {
    lines: BufReader<TcpStream>,
}

impl Client {
    fn say(&mut self, line: &str) {
        self.lines.get_mut().write_all(format!("{line}\n").as_bytes()).unwrap();
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        assert!(line.ends_with('\n'), "{line:?}");
        line.trim_end().to_owned()
    }

    fn is_over(&mut self) -> bool {
        self.lines.read_line(&mut String::new()).unwrap() == 0
    }
}

#[test]
fn everybody_in_a_room_hears_what_is_said_there() {
    let chat = Chat::start();
    let mut ada = chat.enter("ada");
    let mut bob = chat.enter("bob");
    assert_eq!(ada.line(), "* bob has come");
    ada.say("hello");
    assert_eq!((ada.line(), bob.line()), ("ada: hello".into(), "ada: hello".into()));

    bob.say("/join attic");
    assert_eq!(ada.line(), "* bob has gone to attic");
    assert_eq!(bob.line(), "* bob has come");
    ada.say("alone now");
    bob.say("me, too");
    assert_eq!((ada.line(), bob.line()), ("ada: alone now".into(), "bob: me, too".into()));

    ada.say("/rooms");
    assert_eq!(ada.line(), "* attic(1) lobby(1)");
    ada.say("/who");
    assert_eq!(ada.line(), "* ada");
    ada.say("/dance");
    assert_eq!(ada.line(), "* there is no such command");
    ada.say("/quit");
    assert!(ada.is_over());
    bob.say("/join lobby");
    assert_eq!(bob.line(), "* bob has come");
    drop(bob);
    chat.stop();
}

#[test]
fn a_name_is_somebodys_own() {
    let chat = Chat::start();
    let ada = chat.enter("ada");
    let mut other = chat.connect();
    assert_eq!(other.line(), "* what is your name?");
    for (name, answer) in [
        ("ada", "* ada is here already; what is your name?"),
        ("", "* that is no name; what is yours?"),
        ("two words", "* that is no name; what is yours?"),
        ("eve", "* eve has come"),
    ] {
        other.say(name);
        assert_eq!(other.line(), answer);
    }
    // Who has gone without a word has given the name back.
    drop(ada);
    assert_eq!(other.line(), "* ada has left");
    chat.enter("ada");
    chat.stop();
}

#[test]
fn lines_that_are_too_long_are_refused() {
    let chat = Chat::start();
    let mut ada = chat.enter("ada");
    ada.say(&"x".repeat(1025));
    assert_eq!(ada.line(), "* that was too long");
    ada.say("short");
    assert_eq!(ada.line(), "ada: short");
    ada.lines.get_mut().write_all(&[0xff, 0xfe, b'\n']).unwrap();
    assert_eq!(ada.line(), "ada: \u{fffd}\u{fffd}");
    chat.stop();
}

#[test]
fn who_does_not_read_is_sent_away_and_keeps_nobody_waiting() {
    let chat = Chat::start();
    let _slow = chat.enter("slow");
    let mut ada = chat.enter("ada");
    let much = "x".repeat(1000);
    let mut said = 0;
    loop {
        ada.say(&much);
        said += 1;
        match ada.line() {
            line if line == format!("ada: {much}") => {}
            line => {
                assert_eq!(line, "* slow was too slow");
                break;
            }
        }
        assert!(said < 100_000, "nobody was sent away");
    }
    ada.say("/quit");
    chat.stop();
}

#[test]
fn at_the_end_everybody_is_told() {
    let chat = Chat::start();
    let mut clients: Vec<Client> = (0..50).map(|i| chat.enter(&format!("guest{i}"))).collect();
    let nameless = chat.connect();
    chat.stop_after(|| {
        for client in &mut clients {
            loop {
                let line = client.line();
                if line == "* the server is going down" {
                    break;
                }
                assert!(line.ends_with("has come"), "{line}");
            }
            assert!(client.is_over());
        }
    });
    drop(nameless);
}
