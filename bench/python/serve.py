"""What every script here does: serve workloads, one line each (see bench/src/process.rs)."""

import sys
import time


class Skip(Exception):
    """A workload that cannot be run here; the message says why."""


class Measured:
    """The outcome of a workload that measures itself: `value` is in the workload's unit, per operation."""

    def __init__(self, checksum, value):
        self.checksum = checksum
        self.value = value


def serve(workloads):
    """Answers requests until the input ends. A workload takes a count and returns a checksum, or `Measured`."""
    for line in sys.stdin:
        name, count = line.rstrip("\n").split("\t")
        count = int(count)
        try:
            if name not in workloads:
                raise Skip("not written for CPython")
            start = time.perf_counter_ns()
            outcome = workloads[name](count)
            elapsed = time.perf_counter_ns() - start
        except Skip as e:
            answer = f"skip\t{e}"
        else:
            if not isinstance(outcome, Measured):
                outcome = Measured(outcome, elapsed / count)
            answer = f"ok\t{outcome.checksum & (1 << 64) - 1}\t{outcome.value}"
        print(answer, flush=True)
