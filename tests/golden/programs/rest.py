import asyncio
import contextlib
from asyncio import CancelledError, Event, create_task, current_task, gather, get_running_loop, sleep, to_thread
from contextvars import ContextVar, copy_context
from prelude import now, program, run, say, say_reports, show

var = ContextVar("var", default=0)


# ---- context variables ----


@program
async def a_task_has_a_context_of_its_own():
    async def body():
        say(f"{var.get()}")
        var.set(2)
        await sleep(0)
        say(f"{var.get()}")

    var.set(1)
    task = create_task(body())
    var.set(3)
    await task
    say(f"{var.get()}")


@program
async def callbacks_have_the_context_they_were_given():
    loop = get_running_loop()
    var.set(1)
    loop.call_soon(lambda: say(f"soon {var.get()}"))
    loop.call_later(1, lambda: say(f"later {var.get()}"))
    var.set(2)
    task = create_task(sleep(0))
    task.add_done_callback(lambda task: say(f"done {var.get()}"))
    var.set(3)
    await sleep(2)
    say(f"{var.get()}")


@program
async def tokens_and_copies():
    def inside():
        var.set(6)
        say(f"inside {var.get()}")

    token = var.set(5)
    context = copy_context()
    context.run(inside)
    say(f"{var.get()} {context[var]}")
    var.reset(token)
    say(f"{var.get()}")


@program
async def a_thread_has_a_copy_of_the_context():
    def work():
        before = var.get()
        var.set(9)
        return before + var.get()

    var.set(4)
    say(f"{await to_thread(work)} {var.get()}")
    results = await gather(to_thread(work), sleep(1, 5), to_thread(work))
    say(f"{results[0]} {results[2]}")


# ---- async generators and context managers ----


async def counts(n):
    try:
        for i in range(n):
            await sleep(1)
            yield i
    finally:
        say("counting ends")


@program
async def an_async_generator():
    async for i in counts(3):
        say(f"{i} at {now()}")
    else:
        say("all of them")


@program
async def an_async_generator_that_is_closed():
    counting = counts(3)
    async for i in counting:
        say(f"{i}")
        break
    say("left")
    await counting.aclose()
    say("closed")


@program
async def an_async_generator_in_a_task_that_is_cancelled():
    async def body():
        async for i in counts(9):
            say(f"{i}")

    task = create_task(body())
    await sleep(2.5)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"cancelled at {now()}")


@contextlib.asynccontextmanager
async def resource(name):
    await sleep(1)
    say(f"{name} is open at {now()}")
    try:
        yield name
    except ValueError as e:
        say(f"{name} sees {show(e)}")
        raise
    finally:
        await sleep(1)
        say(f"{name} is closed at {now()}")


@program
async def context_managers():
    async with resource("a") as a, resource("b") as b:
        say(f"{a}{b}")
    try:
        async with resource("c"):
            raise ValueError("no")
    except ValueError as e:
        say(show(e))


@program
async def a_context_manager_that_is_cancelled():
    async def body():
        async with resource("a"):
            await sleep(10)

    task = create_task(body())
    await sleep(3)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"cancelled at {now()}")


@program
async def an_exit_stack():
    async with contextlib.AsyncExitStack() as stack:
        for name in ["a", "b"]:
            await stack.enter_async_context(resource(name))
        say("entered")


# ---- what nobody asks for ----


async def fails(text):
    raise ValueError(text)


@program
async def an_exception_that_nobody_retrieves():
    say_reports()
    task = create_task(fails("unasked"))
    await sleep(0)
    await sleep(0)
    del task
    say("dropped")
    task = create_task(fails("asked for"))
    await sleep(1)
    task.exception()
    del task
    future = get_running_loop().create_future()
    future.set_exception(ValueError("of a future"))
    del future
    say("end")


@program
async def exceptions_of_a_gather_that_has_failed():
    say_reports()
    try:
        await gather(fails("first"), fails("second"))
    except ValueError as e:
        say(show(e))
    await sleep(1)
    say("end")


# ---- run ----


async def lasts(name):
    try:
        await sleep(100)
    except CancelledError:
        say(f"{name} is cancelled")
        await sleep(1)
        say(f"{name} has cleaned up at {now()}")
        raise


async def failing_main():
    create_task(lasts("a"))
    await sleep(1)
    raise ValueError("main")


async def fails_in_cleanup():
    try:
        await sleep(100)
    finally:
        raise ValueError("cleanup")


async def last_words():
    say("never said")


@program
def what_is_left_is_cancelled():
    async def main():
        create_task(lasts("a"))
        await sleep(1)
        say("main ends")
        return 5

    say(f"{run(main())}")


@program
def main_fails():
    try:
        run(failing_main())
    except ValueError as e:
        say(show(e))


@program
def main_is_cancelled():
    async def main():
        current_task().cancel()
        await sleep(1)

    try:
        run(main())
    except CancelledError as e:
        say(show(e))


@program
def cleanup_fails_at_the_end():
    async def main():
        say_reports()
        task = create_task(fails_in_cleanup())
        await sleep(1)

    run(main())


@program
def a_task_that_is_made_at_the_end():
    async def body():
        try:
            await sleep(100)
        finally:
            create_task(last_words())
            say("cleanup")

    async def main():
        create_task(body())
        await sleep(1)

    run(main())
    say("end")


@program
def callbacks_that_are_left():
    async def main():
        loop = get_running_loop()
        loop.call_soon(lambda: say("soon"))
        loop.call_later(5, lambda: say("never"))
        say("main ends")

    run(main())


@program
def run_within_run():
    async def main():
        inner = sleep(0)
        try:
            asyncio.run(inner)
        except RuntimeError as e:
            say(show(e))
        inner.close()

    run(main())
