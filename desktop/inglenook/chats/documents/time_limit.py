"""An end to work on a hostile file that would take for ever, or that the user has stopped."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

from inglenook.errors import AttachmentError, CancelledError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel

Result = TypeVar("Result")


class _StoppedError(BaseException):
    """Goes through the readers, which catch whatever else goes wrong inside them."""


def within(seconds: float, cancel: Cancel, name: str, work: Callable[[], Result]) -> Result:
    """What the work gives; on this thread, and stopped at its next call of a function.

    Raises AttachmentError when the time is up, CancelledError when it was cancelled.
    """
    until = time.monotonic() + seconds
    is_over = False

    def look(*_: object) -> None:
        if not is_over and (cancel.is_set or time.monotonic() > until):
            raise _StoppedError

    before = sys.getprofile()
    try:
        sys.setprofile(look)
        return work()
    except _StoppedError:
        if cancel.is_set:
            raise CancelledError(say("Stopped.")) from None
        raise AttachmentError(
            say(
                "“{name}” was not attached: reading it took longer than {seconds:.0f} seconds. Save it as plain text "
                "and attach that.",
                name=name,
                seconds=seconds,
            )
        ) from None
    finally:
        is_over = True
        sys.setprofile(before)
