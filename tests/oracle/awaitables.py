"""What coroutines and async generators work with, and the driver of the latter: the counterpart of awaitables.rs, line for
line."""

from prelude import Choices, Custom, describe, drop, fails, line, new_exception, run, take_log


class Ask:
    def __init__(self, value):
        self.value, self.asked = value, False

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, sent):
        if self.asked:
            raise StopIteration(self.value + 1 if sent is None else sent)
        self.asked = True
        return shown(self.value)

    def throw(self, e):
        raise LookupError("stopped") if isinstance(e, StopIteration) else e


def ask(value):
    return Ask(value)


# What awaitables yield is a number, or nothing.
NUMBERS = False


def shown(value):
    return value if NUMBERS else None


class Written:
    def __init__(self, function, *arguments):
        self.function, self.arguments = function, arguments

    def __await__(self):
        return self.function(*self.arguments)


def refusing_to_go(value):
    try:
        try:
            sent = yield shown(value)
        except ValueError:
            sent = yield shown(value + 1)
        except LookupError as e:
            raise Custom("stubborn") from e
    finally:
        line("let go")
    return value + 2 if sent is None else sent


def stubborn(value):
    return Written(refusing_to_go, value)


def going_at_once(value, fallible):
    if value > 1000:
        yield shown(0)
    return fails(value) if fallible else value


def ready(value):
    return Written(going_at_once, value, False)


def refuses(value):
    return Written(going_at_once, value, True)


class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        line(f"enter {self.value}")
        if self.value == 6:
            raise ValueError("enter")
        return self.value + 1

    def __exit__(self, _, exception, __):
        line(f"exit {self.value} {None if exception is None else describe(exception)}")
        if self.value == 4:
            raise LookupError("exit")
        return self.value % 3 == 0


class AsyncManager(Manager):
    async def __aenter__(self):
        if self.value % 2 == 1:
            await ask(self.value)
        return self.__enter__()

    async def __aexit__(self, *exception):
        if self.value % 2 == 0:
            await ask(self.value)
        return self.__exit__(*exception)


class Items:
    def __init__(self, value):
        self.at, self.end = 0, value % 4

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.at += 1
        if self.at % 2 == 0:
            await ask(self.at)
        if self.at > self.end:
            raise StopAsyncIteration
        return self.at


def refused(e):
    text = str(e)
    return any(part in text for part in ["already running", "cannot reuse", "just-started"])


def run_coroutine(make, takes, driver):
    return run(make, takes, driver, lambda coroutine: coroutine.send(None))


def run_scheduled(make, takes, driver):
    global NUMBERS
    NUMBERS = True
    try:
        return run_coroutine(make, takes, driver)
    finally:
        NUMBERS = False


def run_calls(make, takes, driver):
    take_log()
    # The only references to it are the list's and the calls': dropping these finalizes it.
    agen = [make()]
    choices = Choices(driver)
    turns = 4 + choices.random(24)
    calls, throws = [], []
    started, ran, over, ignored, last = False, False, 0, False, None
    for turn in range(turns):
        if over > 2:
            break
        choice, value, kind = choices.random(100), choices.random(8), choices.random(9)
        if kind == 5 and (not ran or over > 0):
            kind = 0
        at = choices.random(3)
        if not calls or choice < 6:
            sends = takes and (started or value == 0)
            call = choices.random(6 if ignored else 10)
            if call < 6 and sends:
                line(f"asend {value}")
                calls.append(agen[0].asend(value))
            elif call < 6:
                line("anext")
                calls.append(agen[0].asend(None) if takes else agen[0].__anext__())
            elif call < 8 and over == 0:
                thrown = last if last is not None and value < 2 else new_exception(kind, turn)
                line(f"athrow {type(thrown).__name__}")
                calls.append(agen[0].athrow(thrown))
                throws.append(calls[-1])
            else:
                line("aclose")
                calls.append(agen[0].aclose())
            started |= not sends
        at = len(calls) - 1 if choice < 90 else at % len(calls)
        try:
            if 90 <= choice < 93:
                line(f"drop {at}")
                del calls[at]
            elif 80 <= choice < 86:
                line(f"close {at}")
                calls[at].close()
                line("= closed")
                del calls[at]
                ran = True
                over += 1
            elif 70 <= choice < 80:
                thrown = new_exception(kind, turn)
                line(f"throw {at} {type(thrown).__name__}")
                calls[at].throw(thrown)
                line("= waits")
                ran = True
            else:
                line(f"step {at}")
                calls[at].send(None)
                line("= waits")
                ran = True
        except StopIteration as e:
            line(f"= gives {e.value}")
            ran = True
            over += e.value is None
            del calls[at]
        except BaseException as e:
            line(f"= raises {describe(e)}")
            if choice % 4 != 0 or calls[at] in throws:
                del calls[at]
            if str(e) == "async generator ignored GeneratorExit":
                ignored = True
            elif not refused(e):
                ran = True
                over += 1
                last = e
    line("drop")
    last = thrown = None
    calls.clear()
    throws.clear()
    drop(agen)
    return take_log()
