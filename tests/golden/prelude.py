"""What the programs of both languages use: the counterpart of `trace.rs`, name for name."""

import asyncio
import gc

from virtual import Deadlock, VirtualLoop

LOG = []
PROGRAMS = []


def program(f):
    PROGRAMS.append(f)
    return f


def say(text):
    LOG.append(text)


def now():
    return f"{asyncio.get_running_loop().time():g}"


def show(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}({e.message}: {', '.join(map(show, e.exceptions))})"
    text = f"{type(e).__name__}({e})"
    if e.__cause__ is not None:
        text += f" from {show(e.__cause__)}"
    return text


def say_reports():
    """Says what the exception handler is told."""

    def handler(loop, context):
        e = context.get("exception")
        say(f"report: {context['message']}{': ' + show(e) if e else ''}")

    asyncio.get_running_loop().set_exception_handler(handler)


def run(main):
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


def trace(f):
    LOG.clear()
    if asyncio.iscoroutinefunction(f):
        try:
            run(f())
        except Deadlock:
            say("deadlock")
        except BaseException as e:
            say(f"raised {show(e)}")
    else:
        f()
    gc.collect()
    return list(LOG)
