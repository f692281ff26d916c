import asyncio
from asyncio import CancelledError, Future, InvalidStateError, create_task, get_running_loop, sleep
from prelude import now, program, say, show


async def asks(name, future):
    try:
        say(f"{name}: {await future}")
    except ValueError as e:
        say(f"{name}: {show(e)}")


@program
async def a_result_that_several_wait_for():
    future = Future()
    tasks = [create_task(asks("a", future)), create_task(asks("b", future))]
    await sleep(1)
    future.set_result(5)
    say(f"set at {now()}, {future.done()}".lower())
    for task in tasks:
        await task
    say(f"{await future}")


@program
async def an_exception_that_several_wait_for():
    future = Future()
    tasks = [create_task(asks("a", future)), create_task(asks("b", future))]
    get_running_loop().call_later(2, future.set_exception, ValueError("no"))
    for task in tasks:
        await task
    say(f"{show(future.exception())} {now()}")


@program
async def set_twice():
    future = Future()
    future.set_result(1)
    try:
        future.set_result(2)
    except InvalidStateError as e:
        say(show(e))
    say(f"{future.result()} {future.cancel()}".lower())
    future = Future()
    future.cancel()
    try:
        future.set_result(2)
    except InvalidStateError as e:
        say(show(e))


@program
async def a_cancelled_future():
    async def body():
        try:
            await future
        except CancelledError as e:
            say(f"{show(e)}, {asyncio.current_task().cancelling()} asked for")

    future = Future()
    task = create_task(body())
    await sleep(0)
    say(f"{future.cancel('message')} {future.cancelled()}".lower())
    await task
    say(f"{task.cancelled()}".lower())


@program
async def cancelling_who_waits_cancels_it():
    future = Future()
    task = create_task(asks("it", future))
    await sleep(0)
    task.cancel()
    say(f"{future.cancelled()}".lower())
    try:
        await task
    except CancelledError:
        say("cancelled")


@program
async def callbacks_of_a_future():
    future = Future()
    future.add_done_callback(lambda future: say("first"))
    task = create_task(asks("task", future))
    await sleep(0)
    future.add_done_callback(lambda future: say("third"))
    future.set_result(2)
    say("set")
    await sleep(0)
    say("a tick later")
    await task


@program
async def resolved_and_then_cancelled():
    future = Future()
    task = create_task(asks("it", future))
    await sleep(0)
    future.set_result(3)
    say(f"{task.cancel()}".lower())
    try:
        await task
    except CancelledError:
        say(f"cancelled, although there is {future.result()}")


@program
async def cancelled_and_then_resolved():
    future = Future()
    task = create_task(asks("it", future))
    await sleep(0)
    task.cancel()
    say(f"{future.done()}".lower())
    await sleep(0)
    say(f"{task.done()} {task.cancelled()}".lower())
