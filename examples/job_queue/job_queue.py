"""A job queue: workers, retries with back-off, time limits, priorities, events, and a graceful shutdown."""

import asyncio
import contextlib
import dataclasses


class Transient(Exception):
    """Worth another try."""


class Refused(Exception):
    """Not worth another try."""


@dataclasses.dataclass(order=True)
class Job:
    priority: int
    number: int
    name: str = dataclasses.field(compare=False)
    attempts: int = dataclasses.field(default=0, compare=False)


@dataclasses.dataclass
class Event:
    """What is told to those who watch."""

    what: str
    job: str
    detail: str = ""

    def __str__(self):
        return f"{self.what:<8} {self.job}{': ' if self.detail else ''}{self.detail}"


class Journal:
    """Where finished work is written down; it must be closed."""

    def __init__(self):
        self.lines = []
        self.closed = False

    async def write(self, line):
        await asyncio.sleep(0.01)  # a disk
        self.lines.append(line)

    async def close(self):
        await asyncio.sleep(0.01)
        self.closed = True


@contextlib.asynccontextmanager
async def journal(book):
    print("journal opened")
    try:
        yield book
    finally:
        await book.close()
        print(f"journal closed with {len(book.lines)} lines")


async def perform(job):
    """The work itself; some of it is slow, some of it fails."""
    kind, _, rest = job.name.partition(" ")
    if kind == "resize":
        await asyncio.sleep(0.2)
        return f"{rest} is small now"
    if kind == "flaky":
        await asyncio.sleep(0.05 * len(rest))
        if rest == "fax" or job.attempts < 3:
            raise Transient(f"attempt {job.attempts} of {rest}")
        return f"{rest} after {job.attempts} attempts"
    if kind == "parse":
        try:
            return f"the number {int(rest)}"
        except ValueError as e:
            raise Refused(f"{rest} is no number") from e
    if kind == "hang":
        try:
            await asyncio.sleep(3600)
        finally:
            print(f"let go of {rest}")
    raise Refused(f"no such work: {kind}")


class JobQueue:
    def __init__(self, book, workers=2, attempts=3, limit=1.0, backoff=0.1):
        self.book = book
        self.workers = workers
        self.attempts = attempts
        self.limit = limit
        self.backoff = backoff
        self.jobs = asyncio.PriorityQueue()
        self.events = asyncio.Queue()
        self.count = 0

    def submit(self, name, priority=5):
        self.count += 1
        try:
            self.jobs.put_nowait(Job(priority, self.count, name))
        except asyncio.QueueShutDown as e:
            raise Refused(name) from e
        self.tell("queued", name)

    def tell(self, what, job, detail=""):
        self.events.put_nowait(Event(what, job, detail))

    async def watch(self):
        """What happens, as it happens."""
        with contextlib.suppress(asyncio.QueueShutDown):
            while True:
                yield await self.events.get()

    async def run(self):
        """Works until the queue is shut down and empty."""
        try:
            async with asyncio.TaskGroup() as group:
                for number in range(self.workers):
                    group.create_task(self.work(number), name=f"worker {number}")
        finally:
            self.events.shutdown()

    async def work(self, number):
        while True:
            try:
                job = await self.jobs.get()
            except asyncio.QueueShutDown:
                break
            try:
                await self.attempt(job)
            finally:
                self.jobs.task_done()

    async def attempt(self, job):
        """Tries until the job is done, has failed for good, or takes too long."""
        while True:
            job.attempts += 1
            try:
                async with asyncio.timeout(self.limit):
                    result = await perform(job)
            except Transient as e:
                if job.attempts == self.attempts:
                    self.tell("failed", job.name, f"gave up after {e}")
                    break
                self.tell("retry", job.name, str(e))
                await asyncio.sleep(self.backoff * 2 ** (job.attempts - 1))
            except TimeoutError:
                self.tell("late", job.name, f"{self.limit:.1f} seconds are over")
                break
            except asyncio.CancelledError:
                self.tell("dropped", job.name)
                raise
            except Exception as e:
                self.tell("failed", job.name, str(e))
                break
            else:
                await self.book.write(f"{job.name} -> {result}")
                self.tell("done", job.name, result)
                break

    async def shut_down(self, grace):
        """Takes no more jobs; finishes those it has, as long as that takes no longer than `grace` seconds."""
        self.jobs.shutdown()
        try:
            async with asyncio.timeout(grace):
                await self.jobs.join()
        except TimeoutError:
            return False
        return True


async def tell_all(queue):
    counts = {}
    async for event in queue.watch():
        if event.what != "queued":
            print(event)
        counts[event.what] = counts.get(event.what, 0) + 1
    else:
        print("nothing more to tell")
    return counts


async def main():
    book = Journal()
    async with journal(book) as book:
        queue = JobQueue(book)
        watcher = asyncio.create_task(tell_all(queue))
        running = asyncio.create_task(queue.run())

        for picture in ["a.png", "b.png"]:
            queue.submit(f"resize {picture}")
        queue.submit("flaky mail")
        queue.submit("flaky fax", priority=8)
        queue.submit("parse 42", priority=1)
        queue.submit("parse forty-two", priority=1)
        queue.submit("dance")
        queue.submit("hang printer", priority=9)
        await asyncio.sleep(2.2)

        queue.submit("hang scanner", priority=9)
        await asyncio.sleep(0.25)
        finished = await queue.shut_down(grace=0.5)
        print("all is done" if finished else "time is up")
        try:
            queue.submit("resize late.png")
        except Refused as e:
            print(f"refused {e} ({type(e.__cause__).__name__})")
        if not finished:
            running.cancel()
            try:
                await running
            except asyncio.CancelledError:
                print("the workers have stopped")
        counts = await watcher
    print(", ".join(f"{what} {count}" for what, count in sorted(counts.items())))
    for line in book.lines:
        print(line)


if __name__ == "__main__":
    asyncio.run(main())
