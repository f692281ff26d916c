import asyncio
from asyncio import (
    LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown, create_task, gather, sleep, timeout,
)
from prelude import now, program, say, show


async def gets(queue, name):
    try:
        item = await queue.get()
        say(f"{name} gets {item} at {now()}")
        queue.task_done()
    except QueueShutDown as e:
        say(f"{name}: {show(e)}")


async def puts(queue, item):
    try:
        await queue.put(item)
        say(f"{item} is put at {now()}")
    except QueueShutDown as e:
        say(f"{item}: {show(e)}")


@program
async def getters_wait_their_turn():
    queue = Queue()
    tasks = [create_task(gets(queue, name)) for name in ["a", "b", "c"]]
    await sleep(1)
    for item in range(3):
        queue.put_nowait(item)
    say(f"{queue.qsize()}")
    await gather(*tasks)
    say(f"{queue.empty()}".lower())


@program
async def putters_wait_for_room():
    queue = Queue(2)
    tasks = [create_task(puts(queue, item)) for item in range(5)]
    await sleep(1)
    say(f"{queue.qsize()} {queue.full()}".lower())
    for name in ["a", "b", "c"]:
        await gets(queue, name)
        await sleep(1)
    await gather(*tasks)
    say(f"{queue.qsize()}")


async def consume(queue):
    while True:
        await gets(queue, "consumer")
        await sleep(1)


@program
async def a_producer_and_a_consumer():
    queue = Queue(1)
    consumer = create_task(consume(queue))
    for item in range(4):
        await puts(queue, item)
    await queue.join()
    say(f"joined at {now()}")
    consumer.cancel()


@program
async def without_waiting():
    queue = Queue(1)
    try:
        queue.get_nowait()
    except QueueEmpty as e:
        say(show(e))
    queue.put_nowait(1)
    try:
        queue.put_nowait(2)
    except QueueFull as e:
        say(show(e))
    say(f"{queue.get_nowait()}")
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as e:
        say(show(e))


@program
async def orders():
    fifo, lifo, priority = Queue(), LifoQueue(), PriorityQueue()
    for item in [3, 1, 2]:
        for queue in [fifo, lifo, priority]:
            await queue.put(item)
    for _ in range(3):
        say(f"{await fifo.get()} {await lifo.get()} {await priority.get()}")


@program
async def a_getter_that_is_cancelled_loses_nothing():
    queue = Queue()
    tasks = [create_task(gets(queue, name)) for name in ["a", "b"]]
    await sleep(1)
    queue.put_nowait(1)
    tasks[0].cancel()
    await sleep(1)
    queue.put_nowait(2)
    await gather(*tasks, return_exceptions=True)
    say(f"{queue.get_nowait()}")


@program
async def a_putter_that_is_cancelled_puts_nothing():
    queue = Queue(1)
    queue.put_nowait(0)
    tasks = [create_task(puts(queue, item)) for item in [1, 2]]
    await sleep(1)
    await gets(queue, "main")
    tasks[0].cancel()
    await gather(*tasks, return_exceptions=True)
    await gets(queue, "main")
    say(f"{queue.empty()}".lower())


@program
async def who_comes_later_does_not_overtake():
    queue = Queue()
    task = create_task(gets(queue, "first"))
    await sleep(0)
    queue.put_nowait(1)
    asyncio.get_running_loop().call_later(1, queue.put_nowait, 2)
    await gets(queue, "second")
    await task


async def join(queue):
    await queue.join()
    say(f"joined at {now()}")


@program
async def join_waits_for_what_is_done():
    queue = Queue()
    await join(queue)
    queue.put_nowait(1)
    queue.put_nowait(2)
    task = create_task(join(queue))
    for _ in range(2):
        await sleep(1)
        await gets(queue, "main")
    await task


@program
async def a_queue_that_is_shut_down():
    queue = Queue(2)
    tasks = [create_task(puts(queue, item)) for item in range(4)]
    await sleep(1)
    queue.shutdown()
    await gather(*tasks)
    for name in ["a", "b", "c"]:
        await gets(queue, name)
    await puts(queue, 9)
    await queue.join()


@program
async def getters_of_a_queue_that_is_shut_down():
    queue = Queue()
    tasks = [create_task(gets(queue, name)) for name in ["a", "b"]]
    await sleep(1)
    queue.shutdown()
    await gather(*tasks)


@program
async def a_queue_that_is_shut_down_at_once():
    queue = Queue()
    for item in range(3):
        queue.put_nowait(item)
    queue.get_nowait()
    task = create_task(join(queue))
    await sleep(1)
    queue.shutdown(immediate=True)
    say(f"{queue.qsize()}")
    await sleep(0)
    say(f"{task.done()}".lower())
    queue.task_done()
    await task
    await gets(queue, "main")


@program
async def a_time_limit_on_a_get():
    queue = Queue()
    try:
        async with timeout(1):
            await gets(queue, "late")
    except TimeoutError:
        say(f"late at {now()}")
    queue.put_nowait(1)
    await gets(queue, "main")
