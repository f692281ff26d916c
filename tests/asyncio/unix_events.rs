//! What CPython's `test_unix_events` pins down; the table is in `unix_events.md`. What is about signals that come in is in
//! `tests/processes`: they belong to a whole process.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io;
use std::os::unix::net::UnixListener;
use std::path::Path;

use dunder::asyncio::{
    StreamReader, StreamWriter, get_running_loop, new_event_loop, open_unix_connection, start_unix_server,
};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;
use dunder::signal::{SIGFPE, SIGILL, SIGKILL, SIGSEGV, SIGSTOP, SIGTERM, Signals};

use super::common::run;
use super::streams::unix_path;

#[test]
fn a_number_that_is_no_signal_is_refused() {
    let loop_ = new_event_loop();
    let numbers = [0, -1, 65, 1000, i32::MIN, i32::MAX];
    let taken = if cfg!(target_os = "linux") { [32, 33].as_slice() } else { &[] };
    for &number in numbers.iter().chain(taken) {
        let added = loop_.add_signal_handler(number, || ()).unwrap_err();
        let removed = loop_.remove_signal_handler(number).unwrap_err();
        for e in [added, removed] {
            assert!(e.is::<ValueError>());
            assert_eq!(e.to_string(), format!("invalid signal number {number}"));
        }
    }
    loop_.close().unwrap();
}

#[test]
fn a_signal_that_cannot_be_caught_is_refused() {
    let loop_ = new_event_loop();
    for signal in [SIGKILL, SIGSTOP, SIGSEGV, SIGFPE, SIGILL] {
        let e = loop_.add_signal_handler(signal, || ()).unwrap_err();
        assert!(e.is::<RuntimeError>());
        assert_eq!(e.to_string(), format!("sig {} cannot be caught", signal.value()));
        assert!(!loop_.remove_signal_handler(signal).unwrap());
    }
    loop_.close().unwrap();
}

#[test]
fn handlers_belong_to_the_thread_of_their_loop() {
    let loop_ = new_event_loop();
    let elsewhere = loop_.clone();
    let errors = std::thread::spawn(move || {
        [
            elsewhere.add_signal_handler(SIGTERM, || ()).unwrap_err(),
            elsewhere.remove_signal_handler(SIGTERM).unwrap_err(),
        ]
        .map(|e| e.to_string())
    });
    for e in errors.join().unwrap() {
        assert!(e.starts_with("Non-thread-safe operation invoked"), "{e}");
    }
    loop_.close().unwrap();
}

#[test]
fn signals_have_names_and_numbers() {
    assert_eq!(SIGTERM.value(), 15);
    assert_eq!(i32::from(SIGTERM), 15);
    assert_eq!(Signals::from(15), SIGTERM);
    assert_eq!(format!("{SIGTERM:?} {:?}", Signals::from(40)), "<Signals.SIGTERM: 15> 40");
    assert_eq!((SIGTERM.name(), Signals::from(40).name()), (Some("SIGTERM"), None));
    assert!(Signals::from(40).is_valid() || !cfg!(target_os = "linux"));
}

dunder! {
    async fn nothing(_reader: StreamReader, _writer: StreamWriter) {}

    async fn serve_at(path: impl AsRef<Path>) {
        let server = await start_unix_server(nothing, path.as_ref());
        let (_reader, _writer) = await open_unix_connection(path.as_ref());
        server.close();
    }

    async fn refused_at(path: std::path::PathBuf) -> String {
        try {
            await start_unix_server(nothing, path);
        } except e: io::Error {
            assert_eq!(e.kind(), io::ErrorKind::AddrInUse);
            return e.to_string();
        }
        unreachable!("it serves")
    }
}

#[test]
fn a_socket_that_nobody_listens_at_is_replaced() {
    let path = unix_path();
    drop(UnixListener::bind(&path).unwrap());
    assert!(path.exists());
    run(serve_at(path)).unwrap();
}

#[test]
fn a_file_that_is_no_socket_is_left() {
    let path = unix_path();
    File::create(&path).unwrap();
    let message = run(refused_at(path.clone())).unwrap();
    assert!(message.starts_with("Address ") && message.contains("is already in use"), "{message}");
    assert!(path.exists());
    fs::remove_file(path).unwrap();
}

#[test]
fn a_path_may_be_of_any_type_that_is_one() {
    run(serve_at(OsString::from(unix_path()))).unwrap();
    run(serve_at(unix_path().to_str().unwrap().to_owned())).unwrap();
    let e = run(async_! { await open_unix_connection(unix_path()); }).unwrap_err();
    assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
}

#[test]
fn a_server_that_cannot_be_leaves_no_descriptor() {
    let path = Path::new("/nowhere/at/all").to_path_buf();
    let e = run(async_! {
        let open = || fs::read_dir("/proc/self/fd").map(Iterator::count).ok();
        let before = open();
        for _ in 0..1000 {
            assert!(await caught(path.clone()));
        }
        // Other tests open and close theirs meanwhile.
        assert!(open() < before.map(|count| count + 500));
        await start_unix_server(nothing, path);
        get_running_loop()?;
    })
    .unwrap_err();
    assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
}

dunder! {
    async fn caught(path: std::path::PathBuf) -> bool {
        try {
            await start_unix_server(nothing, path);
            return false;
        } except _: io::Error {
            return true;
        }
    }
}
