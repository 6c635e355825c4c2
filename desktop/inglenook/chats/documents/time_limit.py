"""An end to work on a hostile file that would take for ever, or that the user has stopped."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING

from inglenook.errors import AttachmentError, CancelledError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator

    from inglenook.cancel import Cancel


class _StoppedError(BaseException):
    """Goes through the readers, which catch whatever else goes wrong inside them."""


@contextlib.contextmanager
def time_limit(seconds: float, cancel: Cancel, name: str) -> Generator[None]:
    """Stop what runs inside, on this thread, at its next call of a function.

    Raises AttachmentError when the time is up, CancelledError when it was cancelled.
    """
    until = time.monotonic() + seconds

    def look(*_: object) -> None:
        if cancel.is_set or time.monotonic() > until:
            raise _StoppedError

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        yield
    except _StoppedError:
        sys.setprofile(before)
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
        sys.setprofile(before)
