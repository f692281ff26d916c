"""The workloads of event loops on asyncio: with its own loop, or with uvloop (the argument says which)."""

import asyncio
import os
import resource
import sys
import time

from serve import Measured, Skip, serve

CHUNK = 16 * 1024
CONTENDERS = 10
GATHERED = 1000


async def number(i):
    return i


async def spawn_join(n):
    total = 0
    for i in range(n):
        total += await asyncio.create_task(number(i))
    assert total == n * (n - 1) // 2


async def give_way(times):
    for _ in range(times):
        await asyncio.sleep(0)


async def yields(n):
    for task in [asyncio.create_task(give_way(n // CONTENDERS)) for _ in range(CONTENDERS)]:
        await task


async def pong(rounds, there, back):
    for _ in range(rounds):
        await back.put(await there.get() + 1)


async def channel(n):
    there, back = asyncio.Queue(1), asyncio.Queue(1)
    other = asyncio.create_task(pong(n // 2, there, back))
    for i in range(n // 2):
        await there.put(i)
        await back.get()
    await other


async def contend(times, lock):
    for _ in range(times):
        async with lock:
            await asyncio.sleep(0)


async def contended(n):
    lock = asyncio.Lock()
    for task in [asyncio.create_task(contend(n // CONTENDERS, lock)) for _ in range(CONTENDERS)]:
        await task


async def gather(n):
    for _ in range(n // GATHERED):
        assert len(await asyncio.gather(*[number(i) for i in range(GATHERED)])) == GATHERED


async def forever():
    await asyncio.get_running_loop().create_future()


async def cancel_join(n):
    for _ in range(n):
        task = asyncio.create_task(forever())
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            pass


async def timers(n):
    delays = [(10_000 + i * 7919 % 100_000) / 1_000_000 for i in range(n)]
    for task in [asyncio.create_task(asyncio.sleep(delay)) for delay in delays]:
        await task


async def to_thread(n):
    for i in range(n):
        assert await asyncio.to_thread(lambda: i) == i


def status(field):
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(field))


async def memory(n, field):
    begun = 0

    async def asleep():
        nonlocal begun
        begun += 1
        await asyncio.sleep(3600)

    before = status(field)
    tasks = [asyncio.create_task(asleep()) for _ in range(n)]
    while begun < n:
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    # The destructors of all of them are not part of what is measured.
    print(f"ok\t0\t{(status(field) - before) / len(tasks)}", flush=True)
    os._exit(0)


async def measured(workload, n):
    # As bench/src/loops/system.rs does: time on the processor, but for what waits for threads.
    clock = time.perf_counter_ns if workload is to_thread else time.process_time_ns
    start = clock()
    await workload(n)
    return Measured(0, (clock() - start) / n)


WORKLOADS = {
    "loop/spawn+join": spawn_join,
    "loop/yield": yields,
    "loop/channel": channel,
    "loop/lock": contended,
    "loop/gather": gather,
    "loop/cancel+join": cancel_join,
    "loop/timers": timers,
    "loop/to_thread": to_thread,
}


async def serve_streams(upstream):
    async def echo(reader, writer):
        try:
            while data := await reader.read(CHUNK):
                writer.write(data)
                await writer.drain()
        finally:
            writer.close()

    async def forward(reader, writer):
        answers, to = await asyncio.open_connection(*upstream.rsplit(":", 1))
        await asyncio.gather(echo_to(reader, to), echo_to(answers, writer))

    async def echo_to(reader, writer):
        while data := await reader.read(CHUNK):
            writer.write(data)
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(forward if upstream else echo, "127.0.0.1", 0, backlog=4096)
    host, port = server.sockets[0].getsockname()
    print(f"{host}:{port}", flush=True)
    await server.serve_forever()


def refuse(_):
    raise Skip("no uvloop in this Python")


def main():
    which, network = sys.argv[1], sys.argv[2:]
    run = asyncio.run
    workloads = {name: lambda n, w=workload: run(measured(w, n)) for name, workload in WORKLOADS.items()}
    workloads["loop/memory"] = lambda n: run(memory(n, "VmRSS:"))
    workloads["loop/memory_peak"] = lambda n: run(memory(n, "VmHWM:"))
    if which == "uvloop":
        try:
            import uvloop

            run = uvloop.run
        except ImportError:
            if network:
                sys.exit("no uvloop in this Python")
            workloads = dict.fromkeys(workloads, refuse)
    if network:
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        run(serve_streams(*network[1:] or [None]))
    else:
        serve(workloads)


main()
