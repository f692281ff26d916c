"""The generators of bench/src/generators in Python, each with its driver."""

import struct

from serve import serve

MASK = (1 << 64) - 1


def counter(n):
    i = 0
    while i < n:
        yield i
        i += 1


def total(n):
    total = 0.0
    count = 0
    for _ in range(n):
        total += yield total
        count += 1
    return count


def nested(n):
    for i in range(n // 64):
        for j in range(8):
            for k in range(8):
                yield i * 64 + j * 8 + k


def search(limit, wanted):
    tried = 0
    for i in range(limit):
        for j in range(4):
            if i * 4 + j == wanted:
                return
            tried += 1
            yield tried


def ten_locals(n):
    a, b, c, d, e, f, g, h, p, q = range(1, 11)
    for _ in range(n):
        a = (a + b) & MASK
        c ^= a
        d = (d + c) & MASK
        d = (d << 7 | d >> 57) & MASK
        e ^= d
        f = (f + e) & MASK
        g ^= f
        h = (h + g) & MASK
        p ^= h
        q = (q + p) & MASK
        b ^= q
        yield a ^ q


def buffer(n):
    data = bytearray(4096)
    for i in range(n):
        at = i * 31 % 4096
        data[at] = (data[at] + i) & 255
        yield data[(at + 7) % 4096]


def line(n):
    line = bytearray()
    for i in range(n):
        if len(line) == 64:
            line.clear()
        line.append(ord("a") + i % 26)
        yield len(line)


class Node:
    __slots__ = ("value", "left", "right")

    def __init__(self, first, levels):
        half = (1 << levels) // 2
        self.value = first + half - 1
        self.left = Node(first, levels - 1) if levels > 1 else None
        self.right = Node(first + half, levels - 1) if levels > 1 else None


def walk(node):
    if node.left:
        yield from walk(node.left)
    yield node.value
    if node.right:
        yield from walk(node.right)


class Odd(Exception):
    pass


def check(i):
    if i % 2 == 1:
        raise Odd(i)


def catching(n):
    caught = finals = 0
    for _ in range(n):
        try:
            yield caught
        except Odd as e:
            caught += e.args[0]
        finally:
            finals += 1
    return caught + finals


def raising(n):
    caught = finals = 0
    yield 0
    for i in range(n):
        try:
            check(2 * i + 1)
        except Odd as e:
            caught += e.args[0]
        finally:
            finals += 1
    return caught + finals


def bits(value):
    return struct.unpack("<Q", struct.pack("<d", value))[0]


def drive_total(n):
    generator = total(n)
    sum = next(generator)
    i = 0
    try:
        while True:
            sum += generator.send(float(i))
            i += 1
    except StopIteration as e:
        return bits(sum + e.value)


def abandoning(n):
    sum = 0
    for i in range(n):
        for value in search(16, 6):
            sum += value
            if i % 2 == 1 and value == 3:
                break
    return sum


TREE = Node(0, 10)


def drive_tree(n):
    sum = taken = 0
    while taken < n:
        for value in walk(TREE):
            sum += value
            taken += 1
            if taken == n:
                break
    return sum


def throw(n):
    generator = catching(n)
    next(generator)
    i = 0
    try:
        while True:
            generator.throw(Odd(i))
            i += 1
    except StopIteration as e:
        return e.value


def drive_raising(n):
    generator = raising(n)
    next(generator)
    try:
        next(generator)
    except StopIteration as e:
        return e.value


serve(
    {
        "counter": lambda n: sum(counter(n)),
        "total": drive_total,
        "nested": lambda n: sum(nested(n)),
        "early_exit": abandoning,
        "ten_locals": lambda n: sum(ten_locals(n)),
        "buffer": lambda n: sum(buffer(n)),
        "line": lambda n: sum(line(n)),
        "tree": drive_tree,
        "throw": throw,
        "raise": drive_raising,
    }
)
