#!/usr/bin/env python3
"""Records CPython's traces of random programs, or hunts for programs whose traces differ. See README.md.

    record.py                                          records the traces that are checked in anew
    record.py hunt <set> <seed> <count> [<drivers>]    compares so many new programs, in batches; reports what differs

A set is `generators` or `coroutines`.
"""

import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BATCH = 250
SETS = ["generators", "coroutines"]


def python_traces(source, first, drivers):
    command = [sys.executable, "-W", "ignore", source, str(first), str(drivers)]
    environment = os.environ | {"PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def record():
    constants = (HERE / "main.rs").read_text()
    directory = target_directory()
    build_generator(directory)
    for set in SETS:
        seed, programs, drivers = (
            int(re.search(rf"const {name}: \w+ = (\d+);", constants)[1]) for name in ["SEED", set.upper(), "DRIVERS"]
        )
        generate(directory, directory, set, seed, programs, [])
        (HERE / f"{set}.rs").write_text((directory / f"{set}.rs").read_text())
        (HERE / f"{set}.trace").write_text(python_traces(directory / f"{set}.py", 0, drivers))


def write_package(directory, set):
    """A package whose only file of its own is the programs."""
    (directory / "src").mkdir(parents=True, exist_ok=True)
    (directory / "Cargo.toml").write_text(
        '[package]\nname = "hunt"\nversion = "0.0.0"\nedition = "2024"\n\n'
        f'[dependencies]\ndunder = {{ path = "{ROOT}" }}\n\n[workspace]\n\n'
        "[profile.dev]\ndebug = false\nincremental = false\n\n[profile.dev.build-override]\nopt-level = 3\n"
    )
    (directory / "Cargo.lock").write_text((ROOT / "Cargo.lock").read_text())
    (directory / "src" / "main.rs").write_text(
        f'#![allow(warnings)]\nmod {set};\n#[path = "{HERE}/awaitables.rs"]\nmod awaitables;\n'
        f'#[path = "{HERE}/trace.rs"]\nmod trace;\n\n'
        "fn main() {\n"
        "    let arguments: Vec<u64> = std::env::args().skip(1).map(|n| n.parse().unwrap()).collect();\n"
        f"    let run = move || print!(\"{{}}\", {set}::traces(arguments[0], arguments[1]));\n"
        "    std::thread::Builder::new().stack_size(64 << 20).spawn(run).unwrap().join().unwrap();\n"
        "}\n"
    )


def target_directory():
    directory = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "oracle"
    directory.mkdir(parents=True, exist_ok=True)
    return directory


def build_generator(directory):
    subprocess.run(["rustc", "--edition", "2024", "-O", "-o", directory / "write", HERE / "write.rs"], check=True)


def generate(directory, to, set, seed, count, left_out):
    subprocess.run([directory / "write", set, *map(str, [seed, count, to, *left_out])], check=True)


def broken_programs(errors, source):
    """The programs that the lines of the compiler's errors belong to."""
    lines = source.read_text().splitlines()
    broken = {}
    for error in re.split(r"\n(?=error)", errors):
        for line in re.findall(r"--> src/\w+s\.rs:(\d+)", error)[:1]:
            for at in range(int(line) + 1, -1, -1):
                if found := re.search(r"fn p(\d+)_g", lines[at]):
                    broken.setdefault(int(found[1]), error.strip().splitlines()[0] + f" (line {line})")
                    break
    return broken


def same(want, run):
    """See `same` in main.rs."""
    dropped = want.rfind("\ndrop\n") + len("\ndrop\n")
    ignored = "\nignored\n" in want
    want, twice, _ = want.partition("ignored twice\n")
    before, _, after = want.partition("ignored\n")
    if ignored and len(run) >= dropped and before.startswith(run):
        return True
    return run.startswith(before + after) if twice else run in (before, before + after)


def batch(directory, programs, seed, count, drivers):
    """The number of runs that were compared, and what differs."""
    left_out, finds = set(), []
    while True:
        generate(directory, directory / "src", programs, seed, count, left_out)
        command = ["cargo", "build", "--quiet", "--offline", "--manifest-path", directory / "Cargo.toml"]
        environment = os.environ | {"CARGO_TARGET_DIR": str(directory / "target")}
        built = subprocess.run(command, capture_output=True, text=True, env=environment)
        if built.returncode == 0:
            break
        broken = broken_programs(built.stderr, directory / "src" / f"{programs}.rs")
        if not broken.keys() - left_out:
            sys.exit(built.stderr)
        left_out |= broken.keys()
        finds += [f"seed {seed}, p{number}: does not compile: {error}" for number, error in broken.items()]
    command = [directory / "target" / "debug" / "hunt", "0", str(drivers)]
    got = subprocess.run(command, capture_output=True, text=True)
    wanted = python_traces(directory / "src" / f"{programs}.py", 0, drivers)
    wanted, runs = wanted.split("== ")[1:], got.stdout.split("== ")[1:]
    if got.returncode != 0 or len(wanted) != len(runs):
        finds.append(f"seed {seed}: the programs end with {got.returncode}: {got.stderr}")
    different = {}
    for want, run in zip(wanted, runs):
        if not same(want, run):
            different.setdefault(want.split(" ")[0], []).append((want, run))
    for program, (first, *more) in different.items():
        want, run = min([first, *more], key=lambda pair: len(pair[0]))
        want, run = want.splitlines(), run.splitlines()
        at = next((i for i, (a, b) in enumerate(zip(want, run)) if a != b), min(len(want), len(run)))
        finds.append(
            f"seed {seed}, {program}, driver {want[0].split()[1]} (and {len(more)} others): differs at line {at}\n"
            + "\n".join(f"      {line}" for line in want[max(0, at - 8) : at])
            + f"\n  CPython: {want[at] if at < len(want) else 'ends'}\n  here:    {run[at] if at < len(run) else 'ends'}"
        )
    return count - len(left_out), len(wanted), finds


def hunt(set, seed, count, drivers):
    directory = target_directory()
    write_package(directory, set)
    build_generator(directory)
    programs = runs = differing = 0
    while programs < count:
        began = time.monotonic()
        ran, compared, finds = batch(directory, set, seed, min(BATCH, count - programs), drivers)
        programs, runs, differing = programs + ran, runs + compared, differing + len(finds)
        for find in finds:
            print(find, flush=True)
        took = time.monotonic() - began
        print(f"seed {seed}: {programs} programs, {runs} runs, {differing} finds, {took:.0f} s", flush=True)
        seed += 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["hunt"]:
        hunt(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), int((sys.argv[5:] or ["30"])[0]))
    else:
        record()
