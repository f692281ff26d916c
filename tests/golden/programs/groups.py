import asyncio
from asyncio import CancelledError, TaskGroup, create_task, current_task, sleep, timeout, timeout_at
from prelude import now, program, say, show


async def after(delay, name):
    try:
        await sleep(delay)
        say(f"{name} at {now()}")
        return name
    except CancelledError:
        say(f"{name} is cancelled at {now()}")
        raise


async def fails(delay, name):
    await after(delay, name)
    raise ValueError(name)


async def slow_to_leave(delay):
    try:
        await sleep(100)
    finally:
        await sleep(delay)
        say(f"has left at {now()}")


# ---- groups ----


@program
async def a_group_waits_for_all():
    async with TaskGroup() as group:
        a = group.create_task(after(2, "a"))
        b = group.create_task(after(1, "b"))
        say("body")
    say(f"{a.result()} {b.result()} at {now()}")


@program
async def a_failure_cancels_the_others():
    try:
        async with TaskGroup() as group:
            group.create_task(after(5, "a"))
            group.create_task(fails(1, "b"))
            group.create_task(slow_to_leave(2))
    except ExceptionGroup as e:
        say(f"{show(e)} at {now()}")


@program
async def a_group_cancels_in_order():
    try:
        async with TaskGroup() as group:
            for name in ["a", "b", "c", "d", "e", "f", "g", "h"]:
                group.create_task(after(5, name))
            group.create_task(fails(1, "it"))
    except ExceptionGroup as e:
        say(show(e))


@program
async def a_failure_cancels_the_body():
    try:
        async with TaskGroup() as group:
            group.create_task(fails(1, "it"))
            try:
                await sleep(10)
            except CancelledError:
                say(f"body at {now()}, {current_task().cancelling()} asked for")
                raise
    except ExceptionGroup as e:
        say(f"{show(e)}, {current_task().cancelling()} asked for")


@program
async def the_body_fails():
    try:
        async with TaskGroup() as group:
            group.create_task(after(5, "a"))
            await sleep(1)
            raise LookupError("body")
    except ExceptionGroup as e:
        say(f"{show(e)} at {now()}")


@program
async def all_that_fails_is_in_the_group():
    async def fails_when_cancelled(name):
        try:
            await sleep(10)
        except CancelledError:
            raise TypeError(name)

    try:
        async with TaskGroup() as group:
            group.create_task(fails_when_cancelled("first"))
            group.create_task(fails(1, "second"))
            group.create_task(fails(1, "third"))
            await sleep(1)
            await sleep(0)
            await sleep(0)
            raise LookupError("body")
    except ExceptionGroup as e:
        say(show(e))


@program
async def a_group_that_is_cancelled():
    async def body():
        try:
            async with TaskGroup() as group:
                group.create_task(after(5, "child"))
        except CancelledError:
            say(f"body at {now()}, {current_task().cancelling()} asked for")
            raise

    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say("main")


@program
async def a_group_that_is_cancelled_and_fails():
    async def fails_when_cancelled():
        try:
            await sleep(10)
        except CancelledError:
            raise ValueError("child")

    async def body():
        try:
            async with TaskGroup() as group:
                group.create_task(fails_when_cancelled())
        except ExceptionGroup as e:
            say(f"{show(e)}, {current_task().cancelling()} asked for")
        await sleep(1)
        say("not reached")

    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"main at {now()}")


@program
async def a_child_that_is_cancelled_is_ignored():
    async with TaskGroup() as group:
        child = group.create_task(after(5, "child"))
        group.create_task(after(2, "other"))
        await sleep(1)
        child.cancel()
    say(f"{child.cancelled()} at {now()}".lower())


@program
async def children_have_children():
    async def child(depth):
        say(f"depth {depth}")
        if depth < 3:
            group.create_task(child(depth + 1))
        await sleep(1)
        say(f"ends {depth}")

    async with TaskGroup() as group:
        group.create_task(child(1))
    say(f"{now()}")


@program
async def groups_in_groups():
    try:
        async with TaskGroup() as outer:
            outer.create_task(after(5, "outer"))
            async with TaskGroup() as inner:
                inner.create_task(fails(1, "inner"))
                inner.create_task(after(3, "sibling"))
    except ExceptionGroup as e:
        say(f"{show(e)} at {now()}")


@program
async def a_group_that_has_ended_takes_nobody():
    async with TaskGroup() as group:
        pass
    late = after(1, "late")
    try:
        await group.create_task(late)
    except RuntimeError:
        say("refused")


# ---- timeouts ----


@program
async def a_block_in_time():
    async with timeout(2) as limit:
        await sleep(1)
        say(f"{limit.when():g} {limit.expired()}".lower())
    say(f"{limit.expired()} {now()}".lower())
    await sleep(5)


@program
async def a_block_that_is_late():
    try:
        async with timeout(2) as limit:
            try:
                await sleep(5)
            except CancelledError as e:
                say(f"{show(e)}, {current_task().cancelling()} asked for")
                raise
    except TimeoutError as e:
        say(f"{show(e)} {limit.expired()}".lower())
    say(f"{current_task().cancelling()} at {now()}")


@program
async def the_inner_limit_is_shorter():
    async with timeout(5):
        try:
            async with timeout(1):
                await sleep(10)
        except TimeoutError:
            say(f"inner at {now()}")
        await sleep(1)
    say(f"outer was in time at {now()}")


@program
async def the_outer_limit_is_shorter():
    try:
        async with timeout(1):
            try:
                async with timeout(5):
                    await sleep(10)
            except TimeoutError:
                say("not the inner one's")
    except TimeoutError:
        say(f"outer at {now()}")


@program
async def both_limits_at_once():
    try:
        async with timeout(1) as outer:
            try:
                async with timeout(1) as inner:
                    await sleep(10)
            except TimeoutError:
                say("inner")
                await sleep(0)
                say("not reached")
    except TimeoutError:
        say("outer")
    say(f"{outer.expired()} {inner.expired()} {current_task().cancelling()}".lower())


@program
async def a_cancellation_within_a_limit():
    async def body():
        try:
            async with timeout(5):
                await sleep(10)
        except TimeoutError:
            say("never")

    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"cancelled at {now()}")


@program
async def a_cancellation_in_the_tick_of_the_limit():
    async def body():
        try:
            async with timeout(1):
                await sleep(10)
        except TimeoutError:
            say("late")
        except CancelledError:
            say(f"cancelled, {current_task().cancelling()} asked for")

    task = create_task(body())
    await sleep(0)
    asyncio.get_running_loop().call_at(1, task.cancel)
    await task


@program
async def a_limit_that_is_moved():
    async with timeout(1) as limit:
        limit.reschedule(3)
        await sleep(2)
        limit.reschedule(None)
        await sleep(5)
        say(f"{now()}")
    try:
        async with timeout(None) as limit:
            limit.reschedule(asyncio.get_running_loop().time() + 1)
            await sleep(5)
    except TimeoutError:
        say(f"late at {now()}")
    try:
        limit.reschedule(1)
    except RuntimeError as e:
        say(show(e))


@program
async def a_limit_in_the_past():
    await sleep(3)
    try:
        async with timeout_at(1):
            say("body runs")
            await sleep(0)
            say("until it waits")
            await sleep(0)
            say("long enough")
    except TimeoutError:
        say(f"late at {now()}")


@program
async def what_is_raised_in_time_to_be_late():
    try:
        async with timeout(1):
            try:
                await sleep(5)
            except CancelledError:
                raise ValueError("instead")
    except ValueError as e:
        say(f"{show(e)}, {current_task().cancelling()} asked for")


@program
async def a_limit_around_a_group():
    try:
        async with timeout(2):
            async with TaskGroup() as group:
                group.create_task(after(1, "a"))
                group.create_task(after(5, "b"))
    except TimeoutError:
        say(f"late at {now()}")
