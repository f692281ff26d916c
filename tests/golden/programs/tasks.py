from asyncio import CancelledError, InvalidStateError, all_tasks, create_task, current_task, sleep
from prelude import now, program, say, show


async def steps(name, n):
    for i in range(n):
        say(f"{name} {i}")
        await sleep(0)
    say(f"{name} ends")
    return n


@program
async def take_turns():
    tasks = [create_task(steps("a", 3)), create_task(steps("b", 1)), create_task(steps("c", 2))]
    say("created")
    for task in tasks:
        say(f"{await task}")
    say(f"{now()}")


@program
async def awaiting_a_coroutine_does_not_give_way():
    other = create_task(steps("other", 1))
    say(f"{await steps('own', 0)}")
    say(f"{other.done()}".lower())
    await other
    # Neither does awaiting what is done.
    another = create_task(steps("another", 1))
    await other
    say("still first")
    await another


@program
async def cancelled_before_it_starts():
    task = create_task(steps("never", 1))
    say(f"{task.cancel()}".lower())
    try:
        await task
    except CancelledError as e:
        say(show(e))
    say(f"{task.cancelled()} {task.cancel()}".lower())


async def cleans_up():
    try:
        await sleep(10)
    finally:
        say("cleanup begins")
        await sleep(1)
        say(f"cleanup ends at {now()}")


@program
async def cleanup_may_await():
    task = create_task(cleans_up())
    await sleep(2)
    task.cancel()
    say(f"{task.done()} {task.cancelling()}".lower())
    await sleep(0)
    say(f"{task.done()}".lower())
    try:
        await task
    except CancelledError:
        say(f"cancelled at {now()}")


async def shrugs():
    try:
        await sleep(10)
    except CancelledError:
        say("no")
    await sleep(1)
    return current_task().cancelling()


@program
async def a_cancellation_that_is_caught():
    task = create_task(shrugs())
    await sleep(0)
    task.cancel()
    say(f"{await task}")
    say(f"{task.cancelled()} {now()}".lower())


@program
async def two_cancels_are_one_throw():
    async def body():
        for _ in range(2):
            try:
                await sleep(5)
                say(f"slept till {now()}")
            except CancelledError:
                say(f"thrown, {current_task().cancelling()} asked for")
        say(f"{current_task().uncancel()} {current_task().uncancel()} {current_task().uncancel()}")

    task = create_task(body())
    await sleep(1)
    say(f"{task.cancel()} {task.cancel()}".lower())
    await task


@program
async def a_cancellation_taken_back():
    async def body():
        current_task().cancel()
        say(f"{current_task().uncancel()}")
        await sleep(1)
        say("undisturbed")

    await create_task(body())


@program
async def cancelling_oneself():
    async def body():
        current_task().cancel()
        say("goes on")
        await steps("inner", 0)
        say("still")
        try:
            await sleep(0)
        except CancelledError as e:
            say(show(e))
        await sleep(1)
        current_task().cancel()
        return 1

    task = create_task(body())
    try:
        await task
    except CancelledError:
        say(f"{task.cancelled()}".lower())


@program
async def messages_of_cancellations():
    async def body():
        try:
            await sleep(10)
        except CancelledError as e:
            say(show(e))
            raise

    task = create_task(body())
    await sleep(0)
    task.cancel("enough")
    try:
        await task
    except CancelledError as e:
        say(show(e))


@program
async def a_cancellation_goes_to_the_innermost():
    async def inner():
        try:
            await sleep(10)
        except CancelledError:
            say("inner")
            raise
        finally:
            await sleep(1)
            say(f"inner has ended at {now()}")

    async def outer():
        task = create_task(inner())
        try:
            await task
        except CancelledError:
            say(f"outer {task.cancelled()}".lower())
            raise

    task = create_task(outer())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"main at {now()}")


@program
async def names():
    async def body():
        say(current_task().get_name()[:5])
        current_task().set_name("renamed")

    task = create_task(body(), name="named")
    other = create_task(body())
    say(f"{len(all_tasks())}")
    await task
    await other
    say(f"{task.get_name()} {other.get_name()} {len(all_tasks())}")


@program
async def several_await_one():
    async def asks(name, task):
        say(f"{name} gets {await task}")

    task = create_task(steps("it", 2))
    waiting = [create_task(asks(name, task)) for name in ["a", "b", "c"]]
    await waiting[2]
    say("and main")


async def fails(after):
    await sleep(after)
    raise ValueError(f"after {after}")


@program
async def what_a_task_raises():
    task = create_task(fails(1))
    for _ in range(2):
        try:
            await task
        except ValueError as e:
            say(f"{show(e)} at {now()}")
    say(f"{show(task.exception())} {task.cancelled()}".lower())


@program
async def asked_too_early():
    task = create_task(steps("it", 1))
    try:
        task.result()
    except InvalidStateError as e:
        say(show(e))
    try:
        task.exception()
    except InvalidStateError as e:
        say(show(e))
    await task
    say(f"{task.result()}")
    task = create_task(steps("never", 1))
    task.cancel()
    await sleep(0)
    try:
        task.exception()
    except CancelledError as e:
        say(show(e))


@program
async def done_callbacks():
    task = create_task(steps("it", 1))
    task.add_done_callback(lambda task: say(f"first {task.result()}"))
    task.add_done_callback(lambda task: say("second"))
    say(f"{await task}")
    task.add_done_callback(lambda task: say("late"))
    say("added")
    await sleep(0)
    cancelled = create_task(steps("never", 1))
    cancelled.add_done_callback(lambda task: say(f"cancelled {task.cancelled()}".lower()))
    cancelled.cancel()
    await sleep(0)
    say("before the callback")
    await sleep(0)


@program
async def a_cancelled_sleep_leaves_no_trace():
    task = create_task(sleep(100))
    await sleep(1)
    task.cancel()
    await sleep(1)
    say(f"{now()} {task.cancelled()}".lower())
