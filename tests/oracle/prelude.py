"""What a program does, written down, and the driver: the counterpart of trace.rs, line for line."""

import gc
import sys

LOG = []
DROPPED = []
TAGS = {}
SOURCE = None


class Custom(Exception):
    pass


class Cancelled(BaseException):
    pass


def line(text):
    LOG.append(text)


def take_log():
    log = list(LOG)
    LOG.clear()
    return log


def log(tag, value):
    line(f"{tag}: {value}")


def eval(value):
    line(f"eval {value}")
    return value


def three(a, b, c):
    line(f"three {a} {b} {c}")
    return (a + 2 * b + 3 * c) % 7


def fails(value):
    if value % 2 == 1:
        raise Custom("odd")
    return value // 2


def caught(tag, e):
    line(f"{tag}: caught {describe(e)}")


def note(e, text):
    e.add_note(text)


def describe(e):
    out = []
    describe_into(e, [], out)
    return "".join(out)


def describe_into(e, seen, out):
    out.append(f"{type(e).__name__}({e})")
    if any(other is e for other in seen):
        out.append("..")
        return
    seen.append(e)
    tb = e.__traceback__
    while tb is not None:
        code = tb.tb_frame.f_code
        if code.co_filename == SOURCE:
            out.append(f" {code.co_name.rsplit('_')[-1]}@{TAGS.get(tb.tb_lineno, 0)}")
        tb = tb.tb_next
    for note in getattr(e, "__notes__", []):
        out.append(f" +{note}")
    if e.__cause__ is not None:
        out.append(" from{")
        describe_into(e.__cause__, seen, out)
        out.append("}")
    if e.__context__ is not None:
        out.append(" hides{" if e.__suppress_context__ else " in{")
        describe_into(e.__context__, seen, out)
        out.append("}")


class Choices:
    def __init__(self, driver):
        self.state = driver
        self.random(1)

    def random(self, below):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % below


def new_exception(kind, turn):
    message = f"t{turn}"
    match kind:
        case 0: return ValueError(message)
        case 1: return LookupError(message)
        case 2: return TypeError(message)
        case 3: return RuntimeError(message)
        case 4: return Custom("thrown")
        case 5: return StopIteration()
        case 6: return GeneratorExit()
        case 8: return StopAsyncIteration()
        case _: return Cancelled(message)


def run(make, takes, driver, resume=next):
    # The only reference to it is the list's: dropping it there finalizes it.
    generator = [make()]
    take_log()
    choices = Choices(driver)
    turns = 2 + choices.random(12)
    started, over, last = False, 0, None
    for turn in range(turns):
        if over > 2:
            break
        choice, value, kind = choices.random(100), choices.random(8), choices.random(8)
        closes = 82 <= choice < 92
        try:
            if choice < 62 or choice >= 92:
                if takes and (started or choice >= 92):
                    line(f"send {value}")
                    result = generator[0].send(value)
                else:
                    line("next")
                    started = True
                    result = resume(generator[0])
            elif closes:
                line("close")
                started = True
                result = generator[0].close()
                line(f"= closed {result}")
                over += 1
                continue
            else:
                thrown = last if last is not None and choice < 68 else new_exception(kind, turn)
                line(f"throw {type(thrown).__name__}")
                started = True
                result = generator[0].throw(thrown)
            line(f"= yields {result}")
        except StopIteration as e:
            if e.value is not None:
                line(f"= returns {e.value}")
                over += 1
                continue
            line(f"= raises {describe(e)}")
            over += started
            last = e
        except BaseException as e:
            line(f"= raises {describe(e)}")
            over += started
            last = e
    line("drop")
    # Nothing but the generator itself holds exceptions now, or frames by their tracebacks. What is left is a cycle.
    last = thrown = result = None
    drop(generator)
    return take_log()


def drop(generator):
    DROPPED.append(id(generator[0]))
    generator.clear()
    DROPPED.clear()
    gc.collect()


def unraisable(report):
    """What comes out of a dropped generator is lost. `same` in main.rs wants to know who ignored the exit."""
    if str(report.exc_value).endswith(" ignored GeneratorExit"):
        line("ignored" if id(report.object) in DROPPED else "ignored twice")


def main(programs, source, first, count):
    """Prints what `count` drivers find, from the given one on."""
    global SOURCE
    SOURCE = source
    sys.unraisablehook = unraisable
    gc.disable()
    gc.freeze()
    with open(source) as file:
        for number, text in enumerate(file, 1):
            _, found, tag = text.rpartition("#@")
            if found:
                TAGS[number] = int(tag)
    for number, make, takes, drive in programs:
        for driver in range(first, first + count):
            print(f"== p{number} {driver}")
            for entry in drive(make, takes, number * 1000 + driver):
                print(entry)
