//! The same with `curl`, which is not ours. Where it is not installed, that is said, and nothing is tested.

use std::io::Write;
use std::process::{Command, Output};

use crate::harness::{Proxy, Upstream, pattern};

fn curl(proxy: &Proxy, path: &str, options: &[&str]) -> Option<Output> {
    let url = format!("http://{}{path}", proxy.address);
    match Command::new("curl")
        .args(["--silent", "--show-error", "--max-time", "60"])
        .args(options)
        .arg(url)
        .output()
    {
        Ok(output) => Some(output),
        Err(e) => {
            // Past the capture of the tests' output: it is to be seen.
            let _ = writeln!(std::io::stderr(), "skipped: curl cannot be run: {e}");
            None
        }
    }
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn curl_gets_what_it_asks_for() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let Some(output) = curl(&proxy, "/big/3000000", &[]) else { return };
    assert!(output.stdout == pattern(3_000_000));
    let output = curl(&proxy, "/chunks/3000000", &["--http1.0"]).unwrap();
    assert!(output.stdout == pattern(3_000_000));
    let output = curl(&proxy, "/until-end/3000000", &["--raw"]).unwrap();
    assert!(output.stdout.len() > 3_000_000 && output.stdout.ends_with(b"0\r\n\r\n"));
    let output = curl(&proxy, "/status/200", &["--head"]).unwrap();
    assert!(text(&output).starts_with("HTTP/1.1 200 Whatever\r\n"));
    let output = curl(&proxy, "/nowhere", &["--output", "/dev/null", "--write-out", "%{http_code}"]).unwrap();
    assert_eq!(text(&output), "404");
    proxy.stop("TERM");
}

#[test]
fn curl_sends_what_it_has() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let Some(output) = curl(&proxy, "/echo/", &["--data", "a=b"]) else { return };
    assert!(text(&output).ends_with("\r\n\r\na=b"));
    let path = std::env::temp_dir().join(format!("proxy-upload-{}", std::process::id()));
    std::fs::write(&path, pattern(5_000_000)).unwrap();
    let file = path.to_str().unwrap();
    // It asks first, and sends in chunks where it is told to.
    for more in [&["--header", "Expect: 100-continue"][..], &["--header", "Transfer-Encoding: chunked"]] {
        let output = curl(&proxy, "/echo/", &[&["--upload-file", file], more].concat()).unwrap();
        assert!(output.stdout.starts_with(b"PUT /echo/proxy-upload-"));
        assert!(output.stdout.ends_with(&pattern(5_000_000)));
    }
    std::fs::remove_file(path).unwrap();
    proxy.stop("TERM");
}

#[test]
fn curl_keeps_its_connection() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let second = format!("http://{}/big/2", proxy.address);
    let each =
        ["--output", "/dev/null", "--output", "/dev/null", "--write-out", "%{http_code} %{num_connects}\n"];
    let Some(output) = curl(&proxy, "/big/1", &[&each[..], &[second.as_str()]].concat()) else { return };
    assert_eq!(text(&output), "200 1\n200 0\n");
    let none = Proxy::before(&[1], &[]);
    let output = curl(&none, "/", &["--write-out", " %{http_code}"]).unwrap();
    assert_eq!(text(&output), "no upstream answers\n 502");
    proxy.stop("TERM");
    none.stop("INT");
}
