"""What one use of a foreign chat template may cost: so many seconds, so many characters."""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING, TypeVar, cast

from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

SECONDS = 2.0
LARGEST_TEXT = 16 * 2**20  # characters in one text; a million tokens are about a quarter of it
LARGEST_TOTAL = 128 * 2**20  # characters of all texts made in one rendering
LARGEST_NUMBER = 4096  # bits
_ITEM = 8  # what one entry of a list counts, in characters

Result = TypeVar("Result")


class LimitError(Exception):
    """The template asks for too much; the text ends the sentence "the template was stopped: it …"."""


class _OutOfTimeError(BaseException):
    """Goes through every ``except Exception`` of the template engine."""


def within(seconds: float, work: Callable[[], Result]) -> Result:
    """Do the work on this thread; raises LimitError when it has not ended by then.

    The clock is read at every line of Python that the work runs, so that no signal and no second thread is needed.
    """
    deadline = time.monotonic() + seconds

    def check(_frame: FrameType, _event: str, _argument: object) -> Any:  # noqa: ANN401  its own type, without end
        if time.monotonic() > deadline:
            raise _OutOfTimeError
        return check

    before, collects = sys.gettrace(), gc.isenabled()
    gc.disable()  # a generator of somebody else that is collected here would be stopped in place of the work
    sys.settrace(check)
    try:
        return work()
    except _OutOfTimeError:
        message = say("takes longer than {seconds:g} seconds", seconds=seconds)
        raise LimitError(message) from None
    finally:
        sys.settrace(before)
        if collects:
            gc.enable()


def weigh(value: object) -> int:
    """The characters of a value with everything in it, each time it is in it; raises LimitError over LARGEST_TEXT."""
    total = 0
    waiting = [value]
    while waiting:
        item = waiting.pop()
        total += len(item) if isinstance(item, str) else _ITEM
        if isinstance(item, dict):
            entries = cast("dict[object, object]", item)
            waiting.extend(entries.keys())
            waiting.extend(entries.values())
        elif isinstance(item, (list, tuple)):
            waiting.extend(cast("list[object] | tuple[object, ...]", item))
        if total + _ITEM * len(waiting) > LARGEST_TEXT:
            raise_too_long()
    return total


def raise_too_long() -> None:
    """Raise the LimitError of a text or list that is too long."""
    message = say("makes a text of more than {largest_text:,} characters", largest_text=LARGEST_TEXT)
    raise LimitError(message)


class Allowance:
    """The characters that one rendering may still make."""

    def __init__(self) -> None:
        self._made = 0

    def charge(self, characters: int) -> None:
        """Count a text before it is made; raises LimitError."""
        if characters > LARGEST_TEXT:
            raise_too_long()
        self._made += characters
        if self._made > LARGEST_TOTAL:
            message = say("makes more than {largest_total:,} characters in all", largest_total=LARGEST_TOTAL)
            raise LimitError(message)

    def keep(self, value: Result) -> Result:
        """Count a value that has just been made, and give it back; raises LimitError."""
        made: object = value
        if isinstance(made, str):
            self.charge(len(made))
        elif isinstance(made, (list, tuple, dict)):
            weigh(cast("object", made))  # what is in it was counted when it was made, but must not multiply
            self.charge(_ITEM * len(cast("list[object]", made)))
        elif isinstance(made, int) and made.bit_length() > LARGEST_NUMBER:
            message = say("makes too large a number")
            raise LimitError(message)
        return value
