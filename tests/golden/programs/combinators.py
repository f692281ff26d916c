import asyncio
from asyncio import CancelledError, as_completed, create_task, current_task, gather, shield, sleep, wait, wait_for
from prelude import now, program, say, say_reports, show


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


async def stubborn(delay, name):
    try:
        await sleep(100)
    except CancelledError:
        await sleep(delay)
        say(f"{name} lets go at {now()}")
    return name


# ---- gather ----


@program
async def gathers_in_the_order_of_the_arguments():
    a, b, c = await gather(after(3, "a"), after(1, "b"), after(2, "c"))
    say(f"{a} {b} {c} at {now()}")
    say(f"{len(await gather(*[]))}")


@program
async def the_first_failure_goes_on_and_so_do_the_others():
    try:
        await gather(after(3, "a"), fails(1, "b"), fails(2, "c"))
    except ValueError as e:
        say(f"{show(e)} at {now()}")
    await sleep(5)


@program
async def exceptions_as_results():
    task = create_task(after(9, "cancelled"))
    asyncio.get_running_loop().call_later(1, task.cancel)
    results = await gather(after(2, "a"), fails(1, "b"), task, return_exceptions=True)
    for result in results:
        say(show(result) if isinstance(result, BaseException) else result)


@program
async def a_cancelled_child_cancels_no_other():
    child = create_task(after(5, "child"))
    other = create_task(after(3, "other"))
    asyncio.get_running_loop().call_later(1, child.cancel)
    try:
        await gather(child, other)
    except CancelledError:
        say(f"gather raises at {now()}, {current_task().cancelling()} asked for")
    await other


@program
async def an_outer_cancel_cancels_all():
    async def body():
        try:
            await gather(after(5, "a"), after(6, "b"), return_exceptions=True)
        except CancelledError:
            say("the gather, too")
            raise

    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"{now()}")


@program
async def one_of_those_cancelled_takes_its_time():
    async def body():
        return await gather(stubborn(2, "a"), after(5, "b"))

    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"cancelled at {now()}")


async def ticks(n):
    for tick in range(n):
        say(f"tick {tick}")
        await sleep(0)


@program
async def cancelled_when_all_children_have_ended():
    async def body():
        try:
            await gather(sleep(0), sleep(0))
        except CancelledError:
            say("thrown into")
            raise

    task = create_task(body())
    for _ in range(3):
        await sleep(0)
    say(f"{task.cancel()}".lower())
    await ticks(4)
    say(f"{task.cancelled()}".lower())


@program
async def gathered_twice_it_runs_once():
    task = create_task(after(1, "once"))
    a, b, c = await gather(task, after(0, "other"), task)
    say(f"{a} {b} {c}")


@program
async def gathers_of_gathers():
    (a, b), c = await gather(gather(after(2, "a"), after(1, "b")), after(1, "c"))
    say(f"{a}{b}{c}")


# ---- wait ----


@program
async def waits_for_the_first():
    tasks = [create_task(after(3, "a")), create_task(after(1, "b")), create_task(after(1, "c"))]
    done, pending = await wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    say(f"{len(done)} {len(pending)} at {now()}")
    done, pending = await wait(pending, return_when=asyncio.FIRST_COMPLETED)
    say(f"{len(done)} {len(pending)} at {now()}")


@program
async def waits_for_the_first_exception():
    tasks = [create_task(after(1, "a")), create_task(fails(2, "b")), create_task(after(3, "c"))]
    done, pending = await wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    say(f"{len(done)} {len(pending)} at {now()}")
    say(show(tasks[1].exception()))


@program
async def a_wait_with_a_time_limit_cancels_nothing():
    tasks = [create_task(after(1, "a")), create_task(after(3, "b"))]
    done, pending = await wait(tasks, timeout=2)
    say(f"{len(done)} {len(pending)} at {now()}")
    done, pending = await wait(tasks)
    say(f"{len(done)} {len(pending)} at {now()}")


@program
async def a_cancelled_wait_cancels_nothing():
    async def body():
        await wait([task])

    task = create_task(after(3, "it"))
    waiting = create_task(body())
    await sleep(1)
    waiting.cancel()
    try:
        await waiting
    except CancelledError:
        say(f"{task.done()} at {now()}".lower())
    await task


# ---- as_completed ----


@program
async def as_they_are_completed():
    for next_one in as_completed([after(3, "a"), after(1, "b"), after(2, "c")]):
        say(f"{await next_one} at {now()}")


@program
async def completed_before_they_come_in_order():
    tasks = [create_task(after(delay, name)) for delay, name in [(2, "a"), (1, "b"), (4, "c"), (0, "d"), (1, "e")]]
    await sleep(3)
    for next_one in as_completed(tasks):
        say(f"{await next_one} at {now()}")


@program
async def as_completed_with_a_time_limit():
    tasks = [create_task(after(1, "a")), create_task(after(3, "b"))]
    for next_one in as_completed(tasks, timeout=2):
        try:
            say(f"{await next_one}")
        except TimeoutError as e:
            say(f"{show(e)} at {now()}")
    await tasks[1]


# ---- wait_for ----


@program
async def in_time():
    say(f"{await wait_for(after(1, 'a'), 2)} at {now()}")
    say(f"{await wait_for(after(0, 'b'), 2)} at {now()}")


@program
async def too_late():
    try:
        await wait_for(after(3, "a"), 2)
    except TimeoutError as e:
        say(f"{show(e)} at {now()}")
    try:
        await wait_for(stubborn(2, "b"), 1)
    except TimeoutError:
        say("not raised: it has a value")
    say(f"{now()}")


@program
async def no_time_at_all():
    try:
        await wait_for(after(1, "never"), 0)
    except TimeoutError as e:
        say(show(e))
    task = create_task(after(0, "done"))
    await task
    say(f"{await wait_for(task, 0)}")
    task = create_task(stubborn(2, "b"))
    await sleep(0)
    say(f"{await wait_for(task, 0)} at {now()}")


@program
async def no_time_for_what_was_cancelled_before():
    task = create_task(after(1, "never"))
    task.cancel()
    await sleep(0)
    try:
        await wait_for(task, 0)
    except CancelledError as e:
        say(f"not late: {show(e)}")


@program
async def a_limit_that_is_cancelled():
    async def body():
        await wait_for(after(5, "it"), 3)

    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"cancelled at {now()}")


@program
async def a_limit_and_a_failure():
    try:
        await wait_for(fails(1, "it"), 2)
    except ValueError as e:
        say(f"{show(e)} at {now()}")


# ---- shield ----


@program
async def shielded_from_a_cancel():
    async def body():
        await shield(inner)

    inner = create_task(after(3, "inner"))
    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"outer at {now()}")
    say(f"{await inner}")


@program
async def a_shield_lets_what_is_raised_through():
    try:
        await shield(fails(1, "it"))
    except ValueError as e:
        say(f"{show(e)} at {now()}")
    inner = create_task(after(3, "inner"))
    asyncio.get_running_loop().call_later(1, inner.cancel)
    try:
        await shield(inner)
    except CancelledError:
        say(f"{current_task().cancelling()} at {now()}")


@program
async def a_failure_behind_a_shield_that_was_left():
    async def body():
        await shield(fails(2, "it"))

    say_reports()
    task = create_task(body())
    await sleep(1)
    task.cancel()
    try:
        await task
    except CancelledError:
        say(f"outer at {now()}")
    await sleep(2)


@program
async def a_shield_under_a_time_limit():
    inner = create_task(after(3, "inner"))
    try:
        await wait_for(shield(inner), 1)
    except TimeoutError:
        say(f"late at {now()}")
    say(f"{await inner} at {now()}")
