"""Runs random programs: the counterpart of `interpret.rs`, line for line. See README.md."""

import asyncio
from asyncio import (
    Barrier, BoundedSemaphore, CancelledError, Condition, Event, Future, LifoQueue, Lock, Queue, Semaphore, TaskGroup,
    as_completed, create_task, current_task, gather, get_running_loop, shield, sleep, timeout, wait, wait_for,
)
from contextvars import ContextVar

from prelude import now, say, show

VAR = ContextVar("VAR", default=0)


class Line:
    def __init__(self, number, text):
        self.number = number
        self.op, *self.args = text.split()
        self.block = []

    def arg(self, at):
        return int(self.args[at])


def parse(text):
    """Lines, those that are indented deeper below the one that they follow; numbered from 1."""
    top = []
    blocks = [top]
    for number, line in enumerate(text.splitlines(), 1):
        depth = (len(line) - len(line.lstrip())) // 2
        parsed = Line(number, line)
        del blocks[depth + 1 :]
        blocks[depth].append(parsed)
        blocks.append(parsed.block)
    return top


class World:
    def __init__(self, program):
        self.program = {line.args[0]: line.block for line in program}
        self.locks = [Lock(), Lock()]
        self.semaphores = [Semaphore(1), Semaphore(2), BoundedSemaphore(1)]
        self.conditions = [Condition()]
        self.events = [Event(), Event()]
        self.queues = [Queue(), Queue(1), Queue(2), LifoQueue()]
        self.barriers = [Barrier(2), Barrier(3)]
        self.futures = [Future(), Future(), Future()]
        self.tasks = {}
        self.all = []
        self.counts = {}
        self.over = False

    def log(self, me, text):
        if not self.over:
            say(f"{me} {text} @{now()}")

    def body(self, name):
        """A coroutine of what stands there by this name."""
        self.counts[name] = count = self.counts.get(name, 0) + 1
        return body(self, f"{name}{count}", self.program[name])

    def keep(self, name, task):
        self.tasks[name] = task
        self.all.append(task)

    def bodies(self, line, first):
        return [self.body(name) for name in line.args[first:]]

    def started(self, line, first):
        """The tasks of these names that are there, but for the one that asks."""
        tasks = [self.tasks[name] for name in line.args[first:] if name in self.tasks]
        return [task for task in tasks if task is not current_task()]


async def body(world, me, block):
    world.log(me, "begins")
    try:
        await execute(world, me, block)
        world.log(me, "ends")
    except BaseException as e:
        world.log(me, f"raises {show(e)}")
        raise
    return len(me)


async def execute(world, me, block):
    """Whether it returned."""
    for line in block:
        if world.over or await step(world, me, line):
            return True
    return False


async def step(world, me, line):
    n = line.number
    match line.op:
        case "sleep":
            await sleep(line.arg(0))
            world.log(me, f"{n} slept")
        case "return":
            return True
        case "loop":
            for _ in range(line.arg(0)):
                if await execute(world, me, line.block):
                    return True
        case "try":
            return await attempt(world, me, line)
        case "with":
            return await hold(world, me, line)
        case "timeout":
            async with timeout(line.arg(0)):
                return await execute(world, me, line.block)
        case "wait_for":
            result = await wait_for(execute(world, me, line.block), line.arg(0))
            world.log(me, f"{n} in time")
            return result
        case "group":
            return await grouped(world, me, line)
        case "gather" | "gather_all" | "as_completed" | "wait" | "await" | "shield" | "wait_for_task":
            await combine(world, me, line)
        case "put" | "get" | "join":
            await queue(world, me, line)
        case "wait_event":
            await world.events[line.arg(0)].wait()
            world.log(me, f"{n} has waited")
        case "wait_condition":
            await world.conditions[line.arg(0)].wait()
            world.log(me, f"{n} is notified")
        case "wait_future":
            result = await world.futures[line.arg(0)]
            world.log(me, f"{n} is given {result}")
        case "barrier":
            index = await world.barriers[line.arg(0)].wait()
            world.log(me, f"{n} is number {index}")
        case "reset":
            await world.barriers[line.arg(0)].reset()
        case "abort":
            await world.barriers[line.arg(0)].abort()
        case "raise":
            raise [ValueError, LookupError][line.arg(0)](f"{me} {n}")
        case _:
            immediate(world, me, line)
    return False


async def attempt(world, me, line):
    body = handler = otherwise = final = None
    for part in line.block:
        match part.op:
            case "body":
                body = part
            case "except":
                handler = part
            case "else":
                otherwise = part
            case _:
                final = part
    ended = False
    try:
        try:
            ended = await execute(world, me, body.block)
        except BaseException as e:
            if handler is None or not catches(handler.args[0], e):
                raise
            world.log(me, f"{handler.number} catches {show(e)}")
            ended = await execute(world, me, handler.block)
        else:
            if not ended and otherwise is not None:
                ended = await execute(world, me, otherwise.block)
    finally:
        if final is not None:
            await execute(world, me, final.block)
    return ended


def catches(what, e):
    match what:
        case "cancelled":
            return isinstance(e, CancelledError)
        case "timeout":
            return isinstance(e, TimeoutError)
        case "exception":
            return isinstance(e, Exception)
        case _:
            return True


async def hold(world, me, line):
    at = line.arg(1)
    async with getattr(world, line.args[0])[at]:
        world.log(me, f"{line.number} has it")
        return await execute(world, me, line.block)


async def grouped(world, me, line):
    async with TaskGroup() as group:
        for name in line.args:
            world.keep(name, group.create_task(world.body(name)))
        result = await execute(world, me, line.block)
    world.log(me, f"{line.number} group ends")
    return result


async def combine(world, me, line):
    n = line.number
    match line.op:
        case "gather":
            world.log(me, f"{n} {await gather(*world.bodies(line, 0))}")
        case "gather_all":
            results = await gather(*world.started(line, 0), return_exceptions=True)
            results = [show(r) if isinstance(r, BaseException) else str(r) for r in results]
            world.log(me, f"{n} {', '.join(results)}")
        case "as_completed":
            for next_one in as_completed(world.started(line, 0)):
                try:
                    world.log(me, f"{n} {await next_one}")
                except Exception as e:
                    world.log(me, f"{n} {show(e)}")
        case "wait":
            tasks = world.started(line, 2)
            if tasks:
                kind = ["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"][line.arg(0)]
                done, pending = await wait(tasks, return_when=kind, timeout=line.arg(1) or None)
                world.log(me, f"{n} {len(done)} done, {len(pending)} pending")
        case "await":
            for task in world.started(line, 0):
                world.log(me, f"{n} {await task}")
        case "shield":
            for task in world.started(line, 0):
                world.log(me, f"{n} {await shield(task)}")
        case "wait_for_task":
            for task in world.started(line, 1):
                world.log(me, f"{n} {await wait_for(task, line.arg(0))}")


async def queue(world, me, line):
    queue = world.queues[line.arg(0)]
    match line.op:
        case "put":
            await queue.put(line.number)
            world.log(me, f"{line.number} has put, {queue.qsize()}")
        case "get":
            world.log(me, f"{line.number} gets {await queue.get()}, {queue.qsize()}")
        case _:
            await queue.join()
            world.log(me, f"{line.number} joined")


def immediate(world, me, line):
    """What does not suspend; what it raises is logged."""
    try:
        world.log(me, f"{line.number} {act(world, me, line)}")
    except Exception as e:
        world.log(me, f"{line.number} {show(e)}")


def yes(value):
    return "yes" if value else "no"


def act(world, me, line):
    at = line.arg(0) if line.args and line.args[0].isdigit() else 0
    match line.op:
        case "spawn":
            for name in line.args:
                world.keep(name, create_task(world.body(name)))
            return "spawned"
        case "cancel":
            return " ".join(yes(world.tasks[name].cancel()) for name in line.args if name in world.tasks)
        case "uncancel":
            return str(current_task().uncancel()) if current_task() else ""
        case "cancelling":
            return " ".join(str(world.tasks[name].cancelling()) for name in line.args if name in world.tasks)
        case "done":
            return " ".join(yes(world.tasks[name].done()) for name in line.args if name in world.tasks)
        case "callback":
            for name in line.args:
                if name in world.tasks:
                    world.tasks[name].add_done_callback(
                        lambda task, name=name: world.log(me, f"{name} is done, cancelled: {yes(task.cancelled())}")
                    )
            return "added"
        case "set":
            world.events[at].set()
            return "set"
        case "clear":
            world.events[at].clear()
            return "cleared"
        case "notify":
            world.conditions[at].notify(line.arg(1))
            return "notified"
        case "resolve":
            world.futures[at].set_result(line.number)
            return "resolved"
        case "fail":
            world.futures[at].set_exception(ValueError(f"{line.number}"))
            return "failed"
        case "cancel_future":
            return yes(world.futures[at].cancel())
        case "renew":
            world.futures[at] = Future()
            return "renewed"
        case "put_nowait":
            world.queues[at].put_nowait(line.number)
            return f"put, {world.queues[at].qsize()}"
        case "get_nowait":
            return f"got {world.queues[at].get_nowait()}"
        case "task_done":
            world.queues[at].task_done()
            return "done with"
        case "shutdown":
            world.queues[at].shutdown(line.arg(1) == 1)
            return "shut down"
        case "release":
            world.semaphores[at].release()
            return f"released, locked: {yes(world.semaphores[at].locked())}"
        case "soon":
            get_running_loop().call_soon(callback, world, me, line)
            return "soon"
        case "later":
            get_running_loop().call_later(at, callback, world, me, line)
            return "later"
        case "set_var":
            VAR.set(line.number)
            return "set"
        case "var":
            return str(VAR.get())
        case "waiting":
            return str(world.barriers[at].n_waiting)
    raise AssertionError(line.op)


def callback(world, me, line):
    for inner in line.block:
        immediate(world, me, inner)


async def main(text):
    get_running_loop().set_exception_handler(lambda loop, context: reports.append(context.get("exception")))
    reports = []
    world = World(parse(text))
    try:
        await drive(world)
    finally:
        world.over = True
    if any(isinstance(report, RecursionError) for report in reports):
        raise RecursionError


async def drive(world):
    task = create_task(world.body("main"))
    world.keep("main", task)
    await wait([task], timeout=60)
    for _ in range(40):
        for task in world.all:
            task.cancel()
        await sleep(20)
