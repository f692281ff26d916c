//! Against Python's own `http.server`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::process::{Crawler, directory, noise, tree};

struct Python {
    child: Child,
    port: u16,
    _output: BufReader<ChildStdout>,
}

impl Python {
    /// Runs a program that prints its port when it listens.
    fn run(program: &str, directory: &Path) -> Self {
        let mut child = Command::new("python3")
            .args(["-u", "-c", program])
            .current_dir(directory)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is python3");
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        Python { child, port: line.trim().parse().unwrap(), _output: output }
    }

    fn serve(directory: &Path) -> Self {
        let program = "
import http.server
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), http.server.SimpleHTTPRequestHandler)
print(server.server_port)
server.serve_forever()
";
        Self::run(program, directory)
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Pages that link to each other in all kinds of ways.
fn site(root: &Path) {
    let files: [(&str, &[u8]); 8] = [
        (
            "index.html",
            b"<!doctype html><title>Home</title><a href='notes.txt#top'>notes</a> <a href='/notes.txt'>again</a>
            <A HREF = deep/ >deep</A> <img src=picture.bin><!-- <a href='commented.txt'>no</a> -->
            <a href='mailto:ada@example.org'>mail</a> <a href='http://127.0.0.2:9/elsewhere'>elsewhere</a>
            <script>var s = \"<a href='scripted.txt'>\";</script><a href='gone.html'>gone</a>",
        ),
        ("notes.txt", b"notes\n"),
        ("commented.txt", b"nobody links to this"),
        ("scripted.txt", b"nor to this"),
        ("deep/index.html", b"<a href='../a%20b.txt'>b</a> <a href='deeper/index.html'>deeper</a> <a href='/'>up</a>"),
        ("a b.txt", b"a name with a space"),
        ("deep/deeper/index.html", b"<base href='/deep/deeper/far/'><a href='../last.txt'>last</a>"),
        ("deep/deeper/last.txt", b"three links away"),
    ];
    for (name, bytes) in files {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    fs::write(root.join("picture.bin"), noise(1_500_000, 7)).unwrap();
}

#[test]
fn a_site_is_copied_as_far_as_links_are_followed() {
    let (root, output) = (directory("python_site"), directory("python_mirror"));
    site(&root);
    let python = Python::serve(&root);
    let (host, start) = (format!("127.0.0.1_{}", python.port), format!("http://127.0.0.1:{}/", python.port));

    let run = Crawler::run(&output, &["--depth", "2", &start]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert_eq!(run.complaints, [format!("failed {start}gone.html: 404 File not found")]);
    let saved = |url: &str, file: &str| {
        let path = output.join(&host).join(file);
        let length = fs::metadata(root.join(file)).unwrap().len();
        format!("saved {start}{url} -> {} ({length} bytes)", path.display())
    };
    assert_eq!(
        run.lines,
        [
            saved("", "index.html"),
            saved("a%20b.txt", "a b.txt"),
            saved("deep/", "deep/index.html"),
            saved("deep/deeper/index.html", "deep/deeper/index.html"),
            saved("notes.txt", "notes.txt"),
            saved("picture.bin", "picture.bin"),
        ]
    );
    assert!(run.summary().starts_with("6 saved, 0 unchanged, 0 skipped, 1 failed, 0 abandoned; "), "{run:?}");
    let wanted = |names: &[&str]| {
        let mut files: Vec<_> =
            names.iter().map(|name| (*name, fs::read(root.join(name)).unwrap())).collect();
        files.sort();
        files.into_iter().map(|(name, bytes)| (format!("{host}/{name}"), bytes)).collect::<Vec<_>>()
    };
    let names =
        ["index.html", "notes.txt", "a b.txt", "deep/index.html", "deep/deeper/index.html", "picture.bin"];
    assert!(tree(&output) == wanted(&names), "the copy is another");

    // A second time there is nothing to do, and it goes one link further.
    let run = Crawler::run(&output, &["--depth", "3", "--quiet", &start]);
    assert_eq!((run.code, run.lines.as_slice()), (Some(1), [].as_slice()), "{run:?}");
    assert!(run.summary().starts_with("1 saved, 6 unchanged, 0 skipped, 1 failed, 0 abandoned; "), "{run:?}");
    let last = output.join(host).join("deep/deeper/last.txt");
    assert_eq!(fs::read(last).unwrap(), b"three links away");
}

#[test]
fn what_robots_txt_does_not_want_is_not_asked_for() {
    let (root, output) = (directory("robots_site"), directory("robots_mirror"));
    site(&root);
    fs::write(root.join("robots.txt"), "User-agent: *\nDisallow: /deep\nDisallow: /gone\n").unwrap();
    let python = Python::serve(&root);
    let start = format!("http://127.0.0.1:{}/", python.port);
    let run = Crawler::run(&output, &[&start]);
    assert_eq!((run.code, run.complaints.as_slice()), (Some(0), [].as_slice()), "{run:?}");
    let skipped: Vec<_> = run.lines.iter().filter(|line| line.starts_with("skipped")).collect();
    let unwanted = |path| format!("skipped {start}{path}: robots.txt does not want it");
    assert_eq!(skipped, [&unwanted("deep/"), &unwanted("gone.html")]);
    let run = Crawler::run(&output, &["--no-robots", "--depth", "1", &start]);
    assert!(run.lines.iter().any(|line| line.starts_with(&format!("saved {start}deep/ "))), "{run:?}");
}

#[cfg(feature = "tls")]
#[test]
fn a_server_that_is_encrypted_has_to_prove_who_it_is() {
    let (root, output) = (directory("tls_site"), directory("tls_mirror"));
    site(&root);
    let keys = directory("tls_keys");
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (certificate, key) = (keys.join("certificate.pem"), keys.join("key.pem"));
    fs::write(&certificate, own.cert.pem()).unwrap();
    fs::write(&key, own.signing_key.serialize_pem()).unwrap();
    let program = format!(
        "
import http.server, ssl
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain({certificate:?}, {key:?})
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), http.server.SimpleHTTPRequestHandler)
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_port)
server.serve_forever()
"
    );
    let python = Python::run(&program, &root);
    let start = format!("https://localhost:{}/picture.bin", python.port);

    let run = Crawler::run(&output, &["--no-robots", &start]);
    assert_eq!((run.code, tree(&output).len()), (Some(1), 0), "{run:?}");
    assert!(run.complaint("failed").contains("invalid peer certificate: UnknownIssuer"), "{run:?}");

    let run = Crawler::run(&output, &["--ca-file", certificate.to_str().unwrap(), &start]);
    assert_eq!((run.code, run.lines.len()), (Some(0), 1), "{run:?}");
    let copy = output.join(format!("localhost_{}/picture.bin", python.port));
    assert!(fs::read(copy).unwrap() == fs::read(root.join("picture.bin")).unwrap(), "other bytes");
}
