import asyncio
from asyncio import (
    Barrier, BoundedSemaphore, BrokenBarrierError, CancelledError, Condition, Event, Lock, Semaphore, create_task, gather,
    sleep, timeout,
)
from prelude import now, program, say, show


# ---- locks ----


async def holds(lock, name, time):
    async with lock:
        say(f"{name} holds it at {now()}")
        await sleep(time)
    say(f"{name} has left")


@program
async def a_lock_is_held_in_order():
    lock = Lock()
    await gather(*[holds(lock, name, 1) for name in ["a", "b", "c"]])
    say(f"{lock.locked()}".lower())


@program
async def nobody_gets_in_between():
    lock = Lock()
    await lock.acquire()
    first = create_task(holds(lock, "first", 0))
    await sleep(0)
    lock.release()
    say(f"{lock.locked()}".lower())
    await holds(lock, "second", 0)
    await first


@program
async def a_cancelled_waiter_of_a_lock():
    lock = Lock()
    tasks = [create_task(holds(lock, name, 1)) for name in ["a", "b", "c"]]
    await sleep(0)
    tasks[1].cancel()
    for task in tasks:
        try:
            await task
        except CancelledError:
            say("cancelled")


@program
async def cancelled_in_the_tick_of_the_release():
    lock = Lock()
    await lock.acquire()
    tasks = [create_task(holds(lock, name, 0)) for name in ["a", "b"]]
    await sleep(0)
    tasks[0].cancel()
    lock.release()
    ticker = create_task(ticks(4))
    await gather(*tasks, ticker, return_exceptions=True)


@program
async def granted_and_cancelled():
    lock = Lock()
    await lock.acquire()
    tasks = [create_task(holds(lock, name, 0)) for name in ["a", "b"]]
    await sleep(0)
    lock.release()
    tasks[0].cancel()
    ticker = create_task(ticks(4))
    await gather(*tasks, ticker, return_exceptions=True)


async def ticks(n):
    for tick in range(n):
        say(f"tick {tick}")
        await sleep(0)


@program
async def released_without_being_held():
    lock = Lock()
    try:
        lock.release()
    except RuntimeError as e:
        say(show(e))


# ---- events ----


async def waits(event, name):
    await event.wait()
    say(f"{name} goes on at {now()}")


@program
async def an_event_wakes_all():
    event = Event()
    tasks = [create_task(waits(event, name)) for name in ["a", "b"]]
    await sleep(1)
    event.set()
    say(f"{event.is_set()}".lower())
    await waits(event, "main")
    for task in tasks:
        await task


@program
async def set_and_cleared_at_once():
    event = Event()
    task = create_task(waits(event, "it"))
    await sleep(1)
    event.set()
    event.clear()
    await task
    say(f"{event.is_set()}".lower())


# ---- conditions ----


@program
async def a_condition():
    async def consumer(name):
        async with condition:
            await condition.wait_for(lambda: items)
            say(f"{name} takes {items.pop()} at {now()}")

    condition, items = Condition(), []
    tasks = [create_task(consumer(name)) for name in ["a", "b", "c"]]
    await sleep(1)
    async with condition:
        items.append(1)
        condition.notify()
    await sleep(1)
    async with condition:
        items.extend([3, 2])
        condition.notify_all()
        say("notified")
    await gather(*tasks)


@program
async def a_condition_is_cancelled_with_the_lock_held():
    async def consumer():
        async with condition:
            try:
                await condition.wait()
            except CancelledError:
                say(f"cancelled at {now()}, {condition.locked()}".lower())
                raise

    condition = Condition()
    task = create_task(consumer())
    await sleep(1)
    async with condition:
        task.cancel()
        await sleep(2)
        say("released")
    try:
        await task
    except CancelledError:
        say("main")


@program
async def a_notification_is_not_lost():
    async def consumer(name):
        async with condition:
            await condition.wait()
            say(f"{name} is notified")

    condition = Condition()
    tasks = [create_task(consumer(name)) for name in ["a", "b"]]
    await sleep(1)
    async with condition:
        condition.notify(1)
        tasks[0].cancel()
    [a, _] = await gather(*tasks, return_exceptions=True)
    say(show(a)[:14])


@program
async def a_cancelled_wait_notifies_nobody():
    async def consumer(name):
        async with condition:
            await condition.wait()
            say(f"{name} goes on at {now()}")

    condition = Condition()
    tasks = [create_task(consumer(name)) for name in ["a", "b"]]
    await sleep(1)
    tasks[0].cancel()
    await sleep(1)
    async with condition:
        condition.notify_all()
    await gather(*tasks, return_exceptions=True)


@program
async def a_condition_wants_its_lock():
    condition = Condition()
    try:
        await condition.wait()
    except RuntimeError as e:
        say(show(e))
    try:
        condition.notify()
    except RuntimeError as e:
        say(show(e))


# ---- semaphores ----


@program
async def two_at_a_time():
    semaphore = Semaphore(2)
    await gather(*[holds(semaphore, name, 1) for name in ["a", "b", "c", "d", "e"]])


@program
async def a_cancelled_waiter_of_a_semaphore():
    semaphore = Semaphore(1)
    tasks = [create_task(holds(semaphore, name, 2)) for name in ["a", "b", "c"]]
    await sleep(1)
    tasks[1].cancel()
    await sleep(1)
    say(f"{semaphore.locked()}".lower())
    await gather(*tasks, return_exceptions=True)


@program
async def permits_for_several_at_once():
    semaphore = Semaphore(0)
    tasks = [create_task(holds(semaphore, name, 0)) for name in ["a", "b", "c"]]
    await sleep(0)
    semaphore.release()
    semaphore.release()
    say(f"{semaphore.locked()}".lower())
    tasks[0].cancel()
    await holds(semaphore, "main", 0)
    await gather(*tasks, return_exceptions=True)


@program
async def a_bounded_semaphore():
    semaphore = BoundedSemaphore(1)
    await semaphore.acquire()
    semaphore.release()
    try:
        semaphore.release()
    except ValueError as e:
        say(show(e))


@program
async def a_limit_on_a_lock():
    lock = Lock()
    holder = create_task(holds(lock, "holder", 5))
    await sleep(0)
    try:
        async with timeout(2):
            await holds(lock, "late", 1)
    except TimeoutError:
        say(f"late at {now()}")
    await holder
    await holds(lock, "main", 1)


# ---- barriers ----


async def meets(barrier, name, delay):
    await sleep(delay)
    try:
        index = await barrier.wait()
        say(f"{name} is number {index} at {now()}")
    except BrokenBarrierError as e:
        say(f"{name}: {show(e)}")


@program
async def a_barrier():
    barrier = Barrier(3)
    await gather(*[meets(barrier, name, delay) for name, delay in [("a", 3), ("b", 1), ("c", 2)]])
    say(f"{barrier.n_waiting} {barrier.parties}")
    await gather(*[meets(barrier, name, 0) for name in ["a", "b", "c"]])


@program
async def more_than_a_barrier_takes():
    barrier = Barrier(2)
    await gather(*[meets(barrier, name, 0) for name in ["a", "b", "c", "d", "e", "f"]])


@program
async def a_barrier_that_is_reset():
    barrier = Barrier(3)
    tasks = [create_task(meets(barrier, name, 0)) for name in ["a", "b"]]
    await sleep(1)
    await barrier.reset()
    say(f"{barrier.n_waiting} {barrier.broken}".lower())
    await gather(*tasks)
    await gather(*[meets(barrier, name, 0) for name in ["c", "d", "e"]])


@program
async def a_barrier_that_is_aborted():
    barrier = Barrier(2)
    task = create_task(meets(barrier, "a", 0))
    await sleep(1)
    await barrier.abort()
    await meets(barrier, "b", 0)
    await task
    say(f"{barrier.broken}".lower())
    await barrier.reset()
    await gather(meets(barrier, "c", 0), meets(barrier, "d", 1))


@program
async def a_cancelled_party_does_not_count():
    barrier = Barrier(2)
    task = create_task(meets(barrier, "a", 0))
    await sleep(0)
    await sleep(0)
    say(f"{barrier.n_waiting}")
    task.cancel()
    await sleep(0)
    say(f"{barrier.n_waiting}")
    await gather(meets(barrier, "b", 0), meets(barrier, "c", 1))
