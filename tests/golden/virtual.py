"""An event loop of CPython's whose clock jumps, and the deviations of ours as patches of CPython's. See README.md."""

import asyncio
import collections
import contextlib
import itertools
import selectors


class Deadlock(Exception):
    pass


class JumpingSelector(selectors.DefaultSelector):
    """It never waits for a timer: it moves the clock."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        self.jobs = 0

    def select(self, timeout=None):
        if self.jobs:
            # Another thread works, which takes no virtual time.
            return super().select(None if timeout != 0 else 0)
        events = super().select(0)
        if not events:
            if timeout is None:
                raise Deadlock
            self.now += max(timeout, 0)
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.jumping = JumpingSelector()
        super().__init__(self.jumping)
        self._clock_resolution = 1e-9

    def time(self):
        return self.jumping.now

    def run_in_executor(self, executor, func, *args):
        self.jumping.jobs += 1
        future = super().run_in_executor(executor, func, *args)
        future.add_done_callback(lambda _: setattr(self.jumping, "jobs", self.jumping.jobs - 1))
        return future


# ---- the deviations: each is what CPython would have to do to do as we do ----

DEVIATIONS = {}


def deviation(patch):
    """A context manager under which CPython deviates from itself as we deviate from it."""
    DEVIATIONS[patch.__name__] = contextlib.contextmanager(patch)
    return patch


@contextlib.contextmanager
def replaced(owner, **names):
    before = {name: getattr(owner, name) for name in names}
    for name, value in names.items():
        setattr(owner, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(owner, name, value)


@deviation
def equal_deadlines():
    """Timers of equal deadlines fire in the order in which they were set."""
    numbers = itertools.count()

    class Ordered(asyncio.TimerHandle):
        __slots__ = ["number"]

        def __init__(self, *args):
            super().__init__(*args)
            self.number = next(numbers)

        def __lt__(self, other):
            return (self._when, self.number) < (other._when, other.number)

    with replaced(asyncio.events, TimerHandle=Ordered):
        yield


class Direct(asyncio.futures._PyFuture):
    """A future that wakes its task in the very tick in which its timer fires, even if the task was cancelled meanwhile."""

    message = None
    late = False

    def cancel(self, msg=None):
        if self.timer._scheduled:
            return super().cancel(msg)
        self.message, self.late = msg, True
        return True

    def set_result(self, result):
        if self.late:
            super().cancel(self.message)
        else:
            super().set_result(result)

    def _Future__schedule_callbacks(self):
        callbacks, self._callbacks[:] = self._callbacks[:], []
        for callback, context in callbacks:
            if self.timer._scheduled:
                self._loop.call_soon(callback, self, context=context)
            else:
                context.run(callback, self)


@deviation
def sleepers_wake_at_once():
    """A timer steps the task that sleeps; in CPython it resolves a future, which steps the task a tick later."""

    async def sleep(delay, result=None):
        if delay <= 0:
            await __sleep0()
            return result
        loop = events.get_running_loop()
        future = Direct(loop=loop)
        future.timer = loop.call_later(delay, futures._set_result_unless_cancelled, future, result)
        try:
            return await future
        finally:
            future.timer.cancel()

    # Its code is replaced, since programs have imported it by name; so its names are those of asyncio.tasks.
    asyncio.tasks.Direct = Direct
    with replaced(asyncio.tasks.sleep, __code__=sleep.__code__):
        yield


@deviation
def cancelled_are_passed_over():
    """A released lock is granted to the first who is not being cancelled; in CPython the cancelled one hands it on."""

    def wake_up_first(self):
        if self._waiters and not any(w.done() and not w.cancelled() for w in self._waiters):
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)
                    return

    with replaced(asyncio.Lock, _wake_up_first=wake_up_first):
        yield


@deviation
def queues_are_fair():
    """Who comes to a queue takes no item, and no room, that somebody who waits has been woken for."""

    def granted(cells):
        return sum(cell[0].done() and not cell[0].cancelled() for cell in cells)

    def wake(cells, available):
        for cell in cells:
            if available <= granted(cells):
                return
            if not cell[0].done():
                cell[0].set_result(None)

    def room(self):
        return self.maxsize - self.qsize() if self.maxsize > 0 else 2**32

    def wakeup_next(self, cells):
        if cells is self._getters:
            wake(cells, self.qsize())
            if self._is_shutdown and self.empty():
                wake(cells, 2**32)
        else:
            wake(cells, room(self))

    async def turn(self, cells, free, take):
        """Waits, in one and the same place, until there is something to take."""
        if free() and (taken := take()):
            return taken[0]
        cell = [self._get_loop().create_future()]
        cells.append(cell)
        try:
            while True:
                await cell[0]
                if taken := take():
                    return taken[0]
                cell[0] = self._get_loop().create_future()
        finally:
            cells.remove(cell)
            self._wakeup_next(cells)

    async def get(self):
        def free():
            return self.empty() or self.qsize() > granted(self._getters)

        def take():
            if not self.empty():
                return [self.get_nowait()]
            if self._is_shutdown:
                raise asyncio.QueueShutDown

        return await turn(self, self._getters, free, take)

    async def put(self, item):
        def free():
            return self._is_shutdown or room(self) > granted(self._putters)

        def take():
            if self._is_shutdown:
                raise asyncio.QueueShutDown
            if room(self) > 0:
                return [self.put_nowait(item)]

        return await turn(self, self._putters, free, take)

    def shutdown(self, immediate=False):
        self._is_shutdown = True
        while immediate and not self.empty():
            self._get()
            self._unfinished_tasks = max(self._unfinished_tasks - 1, 0)
            if self._unfinished_tasks == 0:
                self._finished.set()
        for cells in [self._getters, self._putters]:
            wake(cells, 2**32)

    with replaced(asyncio.Queue, _wakeup_next=wakeup_next, get=get, put=put, shutdown=shutdown):
        yield


@deviation
def shields_of_3_14():
    """What is raised behind a shield that was left is told to the exception handler at once, as from CPython 3.14 on."""

    def shield(arg):
        inner = asyncio.ensure_future(arg)
        if inner.done():
            return inner
        outer = asyncio.get_running_loop().create_future()

        def inner_done(inner):
            if outer.cancelled() or inner.cancelled():
                outer.cancel()
            elif inner.exception() is not None:
                outer.set_exception(inner.exception())
            else:
                outer.set_result(inner.result())

        def tell(inner):
            if not inner.cancelled() and (e := inner.exception()) is not None:
                message = f"{type(e).__name__} exception in shielded future"
                inner.get_loop().call_exception_handler({"message": message, "exception": e, "future": inner})

        def outer_done(outer):
            if not inner.done():
                inner.remove_done_callback(inner_done)
                inner.add_done_callback(tell)

        inner.add_done_callback(inner_done)
        outer.add_done_callback(outer_done)
        return outer

    asyncio.tasks.__dict__["_golden_shield"] = shield

    def through(arg):
        return _golden_shield(arg)

    with replaced(asyncio.tasks.shield, __code__=through.__code__):
        yield


@deviation
def notifications_are_handed_on():
    """A cancelled wait for a condition hands its notification on at once, and only if it had one, and has one place in the
    queue of the lock however often it is cancelled. In CPython it always notifies somebody, when it has the lock."""

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        lock, error = self._lock, None
        future = self._get_loop().create_future()
        self.release()
        self._waiters.append(future)
        try:
            await future
        except asyncio.CancelledError as e:
            error = e
        self._waiters.remove(future)
        if error and not future.cancelled():
            self._notify(1)
        if not lock._locked and all(waiter.cancelled() for waiter in lock._waiters or []):
            lock._locked = True
        else:
            await reacquire(self, lock, error)
        if error:
            raise error

    async def reacquire(self, lock, error):
        future = self._get_loop().create_future()
        lock._waiters = lock._waiters if lock._waiters is not None else collections.deque()
        lock._waiters.append(future)
        raised = None
        while True:
            try:
                await future
                break
            except asyncio.CancelledError as e:
                raised = e
                if not error:
                    self._notify(1)
                    error = e
                if not future.cancelled():
                    break
                at = lock._waiters.index(future)
                lock._waiters[at] = future = self._get_loop().create_future()
                if not lock._locked:
                    lock._wake_up_first()
                if future.done():
                    break
        lock._waiters.remove(future)
        lock._locked = True
        if raised:
            raise raised

    with replaced(asyncio.Condition, wait=wait):
        yield


class Ordered(dict):
    """A set that is gone through in the order in which it was filled."""

    def add(self, key):
        self[key] = None

    def remove(self, key):
        del self[key]

    def discard(self, key):
        self.pop(key, None)


@deviation
def groups_are_in_order():
    """A group cancels its tasks in the order in which they were made; CPython has them in a set."""

    def init(self):
        before(self)
        self._tasks = Ordered()

    before = asyncio.TaskGroup.__init__
    with replaced(asyncio.TaskGroup, __init__=init):
        yield


@deviation
def completed_in_order_of_arguments():
    """Of those that were done before, `as_completed` gives the first argument first; CPython has them in a set."""

    def init(self, aws, timeout):
        before(self, [], timeout)
        loop = asyncio.get_running_loop()
        self._todo = Ordered.fromkeys(asyncio.ensure_future(aw, loop=loop) for aw in dict.fromkeys(aws))
        self._todo_left = len(self._todo)
        for future in self._todo:
            future.add_done_callback(self._handle_completion)
        if timeout is not None and self._todo:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)

    before = asyncio.tasks._AsCompletedIterator.__init__
    with replaced(asyncio.tasks._AsCompletedIterator, __init__=init):
        yield


@contextlib.contextmanager
def deviating(names):
    with contextlib.ExitStack() as stack:
        for name in names:
            stack.enter_context(DEVIATIONS[name]())
        yield
