from asyncio import create_task, get_running_loop, sleep
from prelude import now, program, say


@program
async def called_soon_in_order():
    loop = get_running_loop()

    def first():
        say("first")
        loop.call_soon(lambda: say("added by the first"))

    loop.call_soon(first)
    loop.call_soon(lambda: say("second"))
    say("main")
    await sleep(0)
    say("a tick")
    await sleep(0)
    say("two ticks")


async def begins_and_ends(name):
    say(f"{name} begins")
    await sleep(0)
    say(f"{name} ends")


@program
async def tasks_and_callbacks_share_a_queue():
    loop = get_running_loop()
    loop.call_soon(lambda: say("callback 1"))
    a = create_task(begins_and_ends("a"))
    loop.call_soon(lambda: say("callback 2"))
    b = create_task(begins_and_ends("b"))
    await a
    await b


@program
async def called_later_in_order_of_their_deadlines():
    loop = get_running_loop()
    await sleep(4)
    for delay in [3, 1, 2, 0.5, 0]:
        loop.call_later(delay, lambda delay=delay: say(f"{delay:g} at {now()}"))
    loop.call_at(5.5, lambda: say(f"at {now()}"))
    loop.call_at(2, lambda: say(f"past at {now()}"))
    await sleep(5)


@program
async def equal_deadlines():
    loop = get_running_loop()
    for number in range(8):
        loop.call_later(1, lambda number=number: say(f"{number} at {now()}"))
    await sleep(2)


async def sleeper(name):
    await sleep(1)
    say(f"{name} at {now()}")


@program
async def sleepers_of_equal_deadlines():
    tasks = [create_task(sleeper(number)) for number in range(6)]
    for task in tasks:
        await task


@program
async def a_callback_and_a_sleeper_of_one_deadline():
    loop = get_running_loop()

    async def body():
        await sleep(1)
        say("sleeper")
        loop.call_soon(lambda: say("soon"))
        await sleep(0)
        say("a tick later")

    task = create_task(body())
    await sleep(0)
    loop.call_later(1, lambda: say("callback"))
    await task


@program
async def cancelled_handles():
    loop = get_running_loop()
    soon = loop.call_soon(lambda: say("never"))
    later = loop.call_later(1, lambda: say("never"))
    loop.call_later(0.5, later.cancel)
    soon.cancel()
    say(f"{soon.cancelled()} {later.cancelled()} {later.when():g}".lower())
    await sleep(2)
    say(f"{later.cancelled()} {now()}".lower())
    # Called, and cancelled afterwards.
    soon = loop.call_soon(lambda: say("called"))
    await sleep(0)
    soon.cancel()
    say(f"{soon.cancelled()}".lower())


@program
async def a_timer_set_by_a_timer():
    loop = get_running_loop()

    def again(n):
        say(f"{n} at {now()}")
        if n > 0:
            loop.call_later(0, again, n - 1)
            loop.call_soon(lambda: say("soon"))

    loop.call_later(1, again, 2)
    await sleep(2)


@program
async def sleeping_longer_than_another_works():
    async def ticks():
        for _ in range(3):
            await sleep(1)
            say(f"tick at {now()}")

    task = create_task(ticks())
    await sleep(2.5)
    say(f"main at {now()}")
    await task
