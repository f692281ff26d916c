"""Random programs for `interpret.py` and `interpret.rs`. See README.md."""

import random

SIMPLE = """
    sleep 0|sleep 0|sleep 1|sleep 1|sleep 2|sleep 3|spawn T|spawn T|cancel T|cancel T|cancel T|uncancel|cancelling T|done T|callback T
    set E|set E|clear E|notify 0 1|notify 0 2|resolve F|fail F|cancel_future F|renew F|put_nowait Q|get_nowait Q|task_done Q
    shutdown Q 0|shutdown Q 1|release S|set_var|var|waiting B|raise 0|raise 1|return
    wait_event E|wait_event E|wait_condition 0|wait_future F|wait_future F|barrier B|barrier B|reset B|abort B
    put Q|put Q|put Q|get Q|get Q|get Q|join Q|gather N N|gather N N N|gather_all T T|as_completed T T|wait 0 2 T T|wait 1 0 T T
    wait 2 1 T T|await T|await T|shield T|shield T|wait_for_task 1 T|wait_for_task 0 T|wait_for_task 2 T
""".replace("\n", "|").split("|")
SIMPLE = [op.strip() for op in SIMPLE if op.strip()]
LATER = ["spawn", "group", "gather_all", "as_completed", "wait", "await", "shield", "wait_for_task"]
IMMEDIATE = [
    "cancel T", "cancel T", "cancel T", "set E", "clear E", "resolve F", "fail F", "cancel_future F", "put_nowait Q",
    "get_nowait Q", "shutdown Q 0", "release S", "var", "set_var", "spawn T", "notify 0 1", "done T",
]
BLOCKS = [
    "loop 2", "loop 3", "timeout 1", "timeout 2", "timeout 0", "wait_for 1", "wait_for 2", "wait_for 0", "group T T", "group T", "with locks L",
    "with locks L", "with semaphores S", "with semaphores S", "with conditions 0", "with conditions 0",
]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.names = "abcd"[: self.random.choice([2, 3, 3, 4])]
        # A program dwells on some things.
        self.favourites = self.random.sample(SIMPLE, 6)
        # In some, tasks may wait for each other in a circle.
        self.circles = self.random.random() < 0.2
        self.budget = 60

    def fill(self, op, name):
        choices = {"L": "01", "S": "012", "E": "01", "Q": "0123", "B": "01", "F": "012", "T": self.names, "N": self.names}
        words = op.split()
        for at, word in enumerate(words):
            if word == "N" or (word == "T" and words[0] in LATER[: 2 if self.circles else None]):
                # Who starts others starts only later ones, so that there is an end to it, and waits only for later ones, so
                # that nobody waits in a circle.
                later = [other for other in self.names if name == "main" or other > name]
                if not later:
                    return None
                words[at] = self.random.choice(later)
            elif word in choices:
                words[at] = self.random.choice(choices[word])
        return " ".join(words)

    def block(self, name, depth, size):
        out = []
        for _ in range(self.random.randint(1, size)):
            self.budget -= 1
            out += self.statement(name, depth)
        return [line for line in out] or [f"{'  ' * depth}sleep 0"]

    def statement(self, name, depth):
        indent = "  " * depth
        kind = self.random.random()
        if depth > 4 or self.budget < 0 or kind < 0.62:
            pool = self.favourites if self.random.random() < 0.4 else SIMPLE
            op = self.fill(self.random.choice(pool), name)
            return [indent + op] if op else []
        if kind < 0.70:
            head = self.random.choice(["soon", "later 1", "later 1", "later 2", "later 0"])
            ops = [self.fill(self.random.choice(IMMEDIATE), name) for _ in range(self.random.randint(1, 2))]
            return [indent + head] + [f"{indent}  {op}" for op in ops if op]
        if kind < 0.80:
            out = [f"{indent}try", f"{indent}  body", *self.block(name, depth + 2, 3)]
            has_handler = self.random.random() < 0.75
            if has_handler:
                what = self.random.choice(["cancelled", "cancelled", "timeout", "exception", "all"])
                out += [f"{indent}  except {what}", *self.block(name, depth + 2, 2)]
                if self.random.random() < 0.2:
                    out += [f"{indent}  else", *self.block(name, depth + 2, 2)]
            if not has_handler or self.random.random() < 0.4:
                out += [f"{indent}  finally", *self.block(name, depth + 2, 2)]
            return out
        head = self.fill(self.random.choice(BLOCKS), name)
        return [indent + head, *self.block(name, depth + 1, 3)] if head else []


def program(seed):
    generator = Generator(seed)
    out = []
    for name in ["main", *generator.names]:
        generator.budget = 25
        out.append(f"task {name}")
        if name == "main":
            out += [f"  spawn {other}" for other in generator.names if generator.random.random() < 0.8]
        out += generator.block(name, 1, 6)
    return "\n".join(out) + "\n"
