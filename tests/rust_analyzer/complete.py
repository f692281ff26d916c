#!/usr/bin/env python3
"""Asks rust-analyzer for completions inside of bodies that are being typed, and checks that they come.

    RUST_ANALYZER=/path/to/rust-analyzer python3 tests/rust_analyzer/complete.py [words of the scenes]

It is run by hand: an editor's server is nothing that tests of a crate can ask for. Each scene is a body as it stands while it is
typed, with `$0` for the cursor and what has to be among the completions there.
"""

import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PATIENCE = 600

PRELUDE = """\
use dunder::asyncio::{self, sleep};
use dunder::prelude::*;

struct Page { text: String }

impl Page {
    fn words(&self) -> usize { self.text.len() }
}

fn page() -> Page { Page { text: String::new() } }
"""

SCENES = {
    "a method, the statement is not ended": (
        "#[dunder::coroutine]\nasync fn scene() {\n    let page = page();\n    sleep(1).await;\n    page.$0\n}\n",
        ["words", "text"],
    ),
    "a method in the middle of a body": (
        "#[generator]\nfn scene() -> impl Generator<Yield = usize> {\n    let page = page();\n    yield_!(1);\n"
        "    let n = page.$0;\n    yield_!(n);\n}\n",
        ["words", "text"],
    ),
    "a local": (
        "#[dunder::coroutine]\nasync fn scene() {\n    let counter = 1;\n    sleep(1).await;\n    coun$0\n}\n",
        ["counter"],
    ),
    "a path": (
        "#[dunder::coroutine]\nasync fn scene() {\n    asyncio::sle$0\n}\n",
        ["sleep"],
    ),
    "after a statement without its semicolon": (
        "#[dunder::coroutine]\nasync fn scene() {\n    let first = page()\n    let page = page();\n    page.$0\n}\n",
        ["words"],
    ),
    "inside of a yield": (
        "#[generator]\nfn scene() -> impl Generator<Yield = usize> {\n    let page = page();\n    yield_!(page.$0);\n}\n",
        ["words", "text"],
    ),
    "inside of a try": (
        "#[dunder::coroutine]\nasync fn scene() {\n    let page = page();\n    try_! {\n        { sleep(1).await; page.$0 }\n"
        "        finally { sleep(2).await; }\n    }\n}\n",
        ["words", "text"],
    ),
    "the keyword form": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        await sleep(1);\n        page.$0\n    }\n}\n",
        ["words", "text"],
    ),
    "an anonymous coroutine": (
        "fn scene() {\n    let page = page();\n    let _coroutine = async_! {\n        await sleep(1);\n        page.$0\n    };\n}\n",
        ["words", "text"],
    ),
    "an anonymous generator": (
        "fn scene() {\n    let _generator = gen_! {\n        let page = page();\n        yield 1;\n        page.$0\n    };\n}\n",
        ["words", "text"],
    ),
    "an argument of a method in a chain": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        let words = vec![1].iter().map(|n| n + page.$0).sum();\n"
        "        sleep(words).await;\n    }\n}\n",
        ["words", "text"],
    ),
    "before a statement that awaits": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        page.$0\n        await sleep(1);\n    }\n}\n",
        ["words", "text"],
    ),
    "before a statement that yields": (
        "dunder! {\n    fn scene() -> impl Generator<Yield = usize> {\n        let page = page();\n        page.$0\n"
        "        yield 1;\n    }\n}\n",
        ["words", "text"],
    ),
    "what is awaited": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        await page.$0;\n        await sleep(1);\n    }\n}\n",
        ["words", "text"],
    ),
    "a path with nothing behind it": (
        "dunder! {\n    async fn scene() {\n        await asyncio::$0\n    }\n}\n",
        ["sleep", "gather"],
    ),
    "a path in the middle of a body": (
        "dunder! {\n    async fn scene() {\n        let moment = asyncio::$0;\n        await sleep(moment);\n    }\n}\n",
        ["sleep", "gather"],
    ),
    "a local in the keyword form": (
        "dunder! {\n    async fn scene() {\n        let counter = 1;\n        await sleep(1);\n        coun$0\n    }\n}\n",
        ["counter"],
    ),
    "a local in an anonymous coroutine": (
        "fn scene() {\n    let counter = page();\n    let _coroutine = async_! {\n        await sleep(1);\n        $0\n    };\n}\n",
        ["counter"],
    ),
    "a handler of exceptions": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        try { await sleep(1); }\n"
        "        except e: ValueError { page.$0 }\n    }\n}\n",
        ["words", "text"],
    ),
    "the exception that is handled": (
        "dunder! {\n    async fn scene() {\n        try { await sleep(1); }\n"
        "        except e: Exception { let message = e.$0; await sleep(1); }\n    }\n}\n",
        ["add_note"],
    ),
    "a finally": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        try { await sleep(1); } finally { page.$0 }\n    }\n}\n",
        ["words", "text"],
    ),
    "a manager": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        with page.$0 as words { await sleep(words); }\n    }\n}\n",
        ["words", "text"],
    ),
    "the block of a manager": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        async with asyncio::timeout(1) as scope {\n"
        "            await sleep(1);\n            page.$0\n        }\n    }\n}\n",
        ["words", "text"],
    ),
    "what is iterated over": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        async for word in page.$0 { await sleep(word); }\n    }\n}\n",
        ["words", "text"],
    ),
    "the body of a loop": (
        "dunder! {\n    async fn scene(lines: impl AsyncIterable<Item = Page>) {\n        async for line in lines {\n"
        "            await sleep(1);\n            line.$0\n        }\n    }\n}\n",
        ["words", "text"],
    ),
    "a field of a struct literal": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        await sleep(1);\n        let page = Page { text: page.$0 };\n    }\n}\n",
        ["text"],
    ),
    "the name of a field": (
        "dunder! {\n    async fn scene() {\n        await sleep(1);\n        let page = Page { $0 };\n    }\n}\n",
        ["text"],
    ),
    "a method of an impl": (
        "dunder! {\n    impl Page {\n        async fn scene(&self) -> usize {\n            await sleep(1);\n            self.$0\n        }\n    }\n}\n",
        ["words", "text"],
    ),
    "an operand": (
        "dunder! {\n    async fn scene() {\n        let counter = 1;\n        let sum = counter + $0;\n        await sleep(sum);\n    }\n}\n",
        ["counter"],
    ),
    "a condition": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        await sleep(1);\n        if page.$0\n    }\n}\n",
        ["words", "text"],
    ),
    "a statement in between two others": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        page.$0\n        let words = 1;\n        await sleep(words);\n    }\n}\n",
        ["words", "text"],
    ),
    "what is raised": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        await sleep(1);\n        raise page.$0;\n    }\n}\n",
        ["words", "text"],
    ),
    "a yield in the keyword form": (
        "dunder! {\n    fn scene() -> impl Generator<Yield = usize> {\n        let page = page();\n        yield page.$0;\n    }\n}\n",
        ["words", "text"],
    ),
    "an argument of println": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        await sleep(1);\n        println!(\"{}\", page.$0);\n    }\n}\n",
        ["words", "text"],
    ),
    "an anonymous body inside of another": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        let inner = async_! { await sleep(1); page.$0 };\n        await inner;\n    }\n}\n",
        ["words", "text"],
    ),
    "a body with a mistake elsewhere": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        raise;\n        page.$0\n    }\n}\n",
        ["words", "text"],
    ),
    "a with in the attribute form": (
        "#[dunder::coroutine]\nasync fn scene() {\n    let page = page();\n    async_with! { asyncio::timeout(1) as _scope {\n"
        "        sleep(1).await;\n        page.$0\n    } }\n}\n",
        ["words", "text"],
    ),
    "a body with a configured statement": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        #[cfg(unix)]\n        await sleep(1);\n        page.$0\n    }\n}\n",
        ["words", "text"],
    ),
    "an entry": (
        "#[dunder::test]\nasync fn scene() {\n    let page = page();\n    try_! {\n        { page.$0 }\n        finally {}\n    }\n}\n",
        ["words", "text"],
    ),
    "the plain function beside the others": (
        "dunder! {\n    fn plain() {\n        let page = page();\n        page.$0\n    }\n\n    async fn scene() {\n        await sleep(1);\n    }\n}\n",
        ["words", "text"],
    ),
    "the name of a field that is begun": (
        "#[dunder::coroutine]\nasync fn scene() {\n    sleep(1).await;\n    let page = Page { te$0 };\n}\n",
        ["text"],
    ),
    "nothing yet": (
        "#[dunder::coroutine]\nasync fn scene() {\n    let counter = 1;\n    sleep(1).await;\n    $0\n}\n",
        ["counter"],
    ),
    "nothing yet in the keyword form": (
        "dunder! {\n    async fn scene() {\n        let counter = 1;\n        await sleep(1);\n        $0\n        await sleep(1);\n    }\n}\n",
        ["counter"],
    ),
    "a local that an anonymous coroutine captures": (
        "fn scene() {\n    let counter = page();\n    let _coroutine = async_! {\n        await sleep(1);\n        coun$0\n    };\n}\n",
        ["counter"],
    ),
    "a local of an anonymous coroutine": (
        "fn scene() {\n    let _coroutine = async_! {\n        let counter = page();\n        await sleep(1);\n        coun$0\n    };\n}\n",
        ["counter"],
    ),
    "a local that is there already": (
        "dunder! {\n    async fn scene() {\n        let counter = 1;\n        await sleep(1);\n        counter$0\n    }\n}\n",
        ["counter"],
    ),
    "a local that is there already, attributed": (
        "#[dunder::coroutine]\nasync fn scene() {\n    let counter = 1;\n    sleep(1).await;\n    counter$0\n}\n",
        ["counter"],
    ),
    "a local of an inner block": (
        "dunder! {\n    async fn scene() {\n        let n = 1;\n        {\n            let n = page();\n            await sleep(1);\n"
        "            n.$0\n        }\n    }\n}\n",
        ["words", "text"],
    ),
    "a type": (
        "dunder! {\n    async fn scene(page: $0) {\n        await sleep(1);\n    }\n}\n",
        ["Page"],
    ),
    "the type of a local": (
        "dunder! {\n    async fn scene() {\n        let page: $0 = page();\n        await sleep(1);\n    }\n}\n",
        ["Page"],
    ),
    "the type of an exception": (
        "dunder! {\n    async fn scene() {\n        try { await sleep(1); } except e: asyncio::$0 { }\n    }\n}\n",
        ["TimeoutError"],
    ),
    "a pattern": (
        "dunder! {\n    async fn scene() {\n        let page = Some(page());\n        await sleep(1);\n"
        "        match page { So$0 }\n    }\n}\n",
        ["Some"],
    ),
    "an arm": (
        "dunder! {\n    async fn scene() {\n        let page = Some(page());\n        match page {\n            Some(page) => page.$0\n"
        "            None => await sleep(1),\n        }\n    }\n}\n",
        ["words", "text"],
    ),
    "a closure in an argument": (
        "dunder! {\n    async fn scene() {\n        let pages = vec![page()];\n        await sleep(1);\n"
        "        let n = pages.iter().map(|page| page.$0);\n    }\n}\n",
        ["words", "text"],
    ),
    "between two braces that are closed": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        loop {\n            if page.$0 {\n                break;\n"
        "            }\n            await sleep(1);\n        }\n    }\n}\n",
        ["words", "text"],
    ),
    "a name in a string": (
        "dunder! {\n    async fn scene() {\n        let counter = 1;\n        await sleep(1);\n        println!(\"{coun$0}\");\n    }\n}\n",
        ["counter"],
    ),
    "beside a body that is not ended": (
        "dunder! {\n    async fn other() {\n        let n = asyncio::\n    }\n\n    async fn scene() {\n        let page = page();\n"
        "        await sleep(1);\n        page.$0\n    }\n}\n",
        ["words", "text"],
    ),
    "an async generator": (
        "dunder! {\n    async fn scene() -> impl AsyncGenerator<Yield = usize> {\n        let page = page();\n        await sleep(1);\n"
        "        yield page.$0;\n    }\n}\n",
        ["words", "text"],
    ),
    "a pinned body": (
        "#[dunder::coroutine(pinned)]\nasync fn scene() {\n    let page = page();\n    try_! { { sleep(1).await; page.$0 } finally {} }\n}\n",
        ["words", "text"],
    ),
    "a pinned block": (
        "dunder! {\n    async fn scene() {\n        let page = page();\n        pinned! { await sleep(1); page.$0 }\n    }\n}\n",
        ["words", "text"],
    ),
}


class Server:
    """rust-analyzer, spoken to over its pipes."""

    def __init__(self, directory):
        self.process = subprocess.Popen(
            [os.environ.get("RUST_ANALYZER", "rust-analyzer")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=directory,
        )
        self.messages = queue.Queue()
        self.next = 0
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        pipe = self.process.stdout
        while header := pipe.readline():
            length = 0
            while header.strip():
                if header.lower().startswith(b"content-length:"):
                    length = int(header.split(b":")[1])
                header = pipe.readline()
            self.messages.put(json.loads(pipe.read(length)))
        self.messages.put(None)

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def message(self, deadline):
        """The next message that is for us; requests of the server are answered with nothing."""
        while True:
            message = self.messages.get(timeout=max(0.1, deadline - time.monotonic()))
            if message is None:
                sys.exit("rust-analyzer has ended")
            if "method" in message and "id" in message:
                asked = message.get("params", {}).get("items")
                self.send(id=message["id"], result=[None] * len(asked) if asked else None)
                continue
            return message

    def request(self, method, params):
        self.next += 1
        self.send(id=self.next, method=method, params=params)
        deadline = time.monotonic() + PATIENCE
        while True:
            message = self.message(deadline)
            if message.get("id") == self.next:
                return message

    def wait_until_quiescent(self):
        deadline = time.monotonic() + PATIENCE
        while True:
            message = self.message(deadline)
            if message.get("method") == "experimental/serverStatus" and message["params"]["quiescent"]:
                return message["params"].get("health")


def package(directory):
    (directory / "src").mkdir()
    (directory / "Cargo.toml").write_text(
        '[package]\nname = "scenes"\nversion = "0.0.0"\nedition = "2024"\n\n'
        f'[dependencies]\ndunder = {{ path = "{ROOT}" }}\n\n[workspace]\n'
    )
    (directory / "Cargo.lock").write_text((ROOT / "Cargo.lock").read_text())
    (directory / "src" / "lib.rs").write_text("".join(f"mod scene_{at};\n" for at in range(len(SCENES))))
    for at, (body, _) in enumerate(SCENES.values()):
        (directory / "src" / f"scene_{at}.rs").write_text(f"{PRELUDE}\n{body.replace('$0', '')}")


def completions(server, path, text, offset):
    before = text[:offset]
    position = {"line": before.count("\n"), "character": offset - (before.rfind("\n") + 1)}
    for _ in range(10):
        answer = server.request(
            "textDocument/completion", {"textDocument": {"uri": path.as_uri()}, "position": position}
        )
        if "error" not in answer:
            items = answer["result"] or []
            items = items["items"] if isinstance(items, dict) else items
            return {item["label"].split("(")[0] for item in items}
        # What it knew has changed meanwhile.
        time.sleep(0.5)
    sys.exit(f"no completions: {answer['error']}")


def main():
    failed = 0
    for scene in [scene for scene in SCENES if not any(word in scene for word in sys.argv[1:] or [""])]:
        del SCENES[scene]
    with tempfile.TemporaryDirectory() as name:
        directory = pathlib.Path(name)
        package(directory)
        server = Server(directory)
        server.request("initialize", {
            "processId": None,
            "rootUri": directory.as_uri(),
            "capabilities": {
                "textDocument": {"completion": {"completionItem": {"snippetSupport": False}}},
                "experimental": {"serverStatusNotification": True},
            },
            "initializationOptions": {"checkOnSave": False, "procMacro": {"enable": True}},
        })
        server.send(method="initialized", params={})
        print("the server is", server.wait_until_quiescent(), flush=True)
        for at, (scene, (body, wanted)) in enumerate(SCENES.items()):
            path = directory / "src" / f"scene_{at}.rs"
            text = f"{PRELUDE}\n{body}"
            offset = text.index("$0")
            text = text.replace("$0", "")
            server.send(method="textDocument/didOpen", params={
                "textDocument": {"uri": path.as_uri(), "languageId": "rust", "version": 1, "text": text}
            })
            found = completions(server, path, text, offset)
            missing = [label for label in wanted if label not in found]
            failed += bool(missing)
            print(f"{'FAILED' if missing else 'ok':6} {scene}" + (f": no {missing} in {sorted(found)[:8]} …" if missing else ""), flush=True)
        server.process.kill()
    sys.exit(f"{failed} of {len(SCENES)} scenes failed" if failed else 0)


if __name__ == "__main__":
    main()
