#!/usr/bin/env python3
"""Records what CPython prints, or hunts for random programs that differ. See README.md.

    record.py                      records the programs that are checked in anew
    record.py hunt <seed> <count>  compares so many new random programs; reports what differs
    record.py show <seed>          one random program, and what it leaves
"""

import gc
import importlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path[:0] = [str(HERE), str(HERE / "programs"), str(HERE / "random")]

import generate
import interpret
import prelude
from virtual import DEVIATIONS, deviating


def record_file(path):
    module = importlib.import_module(path.stem)
    out = []
    for program in prelude.PROGRAMS:
        if program.__module__ != module.__name__:
            continue
        plain = prelude.trace(program)
        out += [f"== {program.__name__}", *plain]
        with deviating(DEVIATIONS):
            ours = prelude.trace(program)
        if ours != plain:
            matter = []
            for name in DEVIATIONS:
                with deviating(other for other in DEVIATIONS if other != name):
                    if prelude.trace(program) != ours:
                        matter.append(name)
            out += [f"-- {', '.join(matter)}", *ours]
    path.with_suffix(".trace").write_text("\n".join(out) + "\n")


# ---- random programs ----


def leave_trace(text):
    """What a random program leaves in CPython with all deviations; `None` if it is not to be compared."""
    prelude.LOG.clear()
    try:
        with deviating(DEVIATIONS):
            prelude.run(interpret.main(text))
    except (RecursionError, prelude.Deadlock):
        # Tasks that wait for each other, and are cancelled.
        gc.collect()
        return None
    return None if any("RecursionError" in line for line in prelude.LOG) else list(prelude.LOG)


def random_programs(seed, count):
    """Programs and their traces."""
    found = []
    while len(found) < count:
        text = generate.program(seed)
        lines = leave_trace(text)
        if lines is not None:
            found.append((seed, text, lines))
        seed += 1
    return found


def written(programs):
    return "".join(f"== {seed}\n{text}--\n" + "".join(f"{line}\n" for line in lines) for seed, text, lines in programs)


def hunt(seed, count):
    """Compares new programs, in batches; shows those that differ, the shortest first."""
    binary = os.environ.get("GOLDEN_TEST") or build()
    differing = done = 0
    while done < count:
        programs = random_programs(seed, min(1000, count - done))
        seed, done = programs[-1][0] + 1, done + len(programs)
        with tempfile.NamedTemporaryFile("w", suffix=".trace") as file:
            file.write(written(programs))
            file.flush()
            command = [binary, "--exact", "random::hunted", "--include-ignored", "--nocapture"]
            ran = subprocess.run(command, env=os.environ | {"GOLDEN_HUNT": file.name}, capture_output=True, text=True)
        different = ran.stdout.count("\n== ")
        differing += different
        if different or ran.returncode != 0:
            print(ran.stdout, ran.stderr[-3000:])
        print(f"{done} programs, {differing} differ", flush=True)


def build():
    command = ["cargo", "test", "--test", "golden", "--no-run", "--message-format=json"]
    built = subprocess.run(command, cwd=HERE, check=True, capture_output=True, text=True).stdout
    return next(
        message["executable"]
        for message in map(json.loads, built.splitlines())
        if message.get("executable") and message["target"]["name"] == "golden"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["hunt"]:
        hunt(int(sys.argv[2]), int(sys.argv[3]))
    elif sys.argv[1:2] == ["show"]:
        print(written(random_programs(int(sys.argv[2]), 1)), end="")
    else:
        for path in sorted((HERE / "programs").glob("*.py")):
            record_file(path)
        constants = (HERE / "random" / "mod.rs").read_text()
        seed, count = (int(re.search(rf"const {name}: \w+ = (\d+);", constants)[1]) for name in ["SEED", "PROGRAMS"])
        (HERE / "random" / "programs.trace").write_text(written(random_programs(seed, count)))
