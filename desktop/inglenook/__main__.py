"""The command: opens the window, or runs a sub-command."""

from __future__ import annotations

import contextlib
import errno
import gc
import io
import os
import sys
from typing import TYPE_CHECKING

from inglenook.errors import CancelledError, InglenookError, UsageError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_FAILED, _USAGE, _INTERRUPTED, _PIPE_CLOSED = 1, 2, 130, 141  # the last two as shells count signals


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the words ask for and return the exit code; an expected error is one sentence on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # an answer may hold any character
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]  None in a program without a console
            sys.stdout.flush()
    except (CancelledError, KeyboardInterrupt):
        return _INTERRUPTED
    except InglenookError as error:
        return _tell(error, _USAGE if isinstance(error, UsageError) else _FAILED)
    except OSError as error:
        if error.filename is not None:  # not a stream but a file that nobody looked after: a bug
            raise
        return _end_without_output(error)
    return code


def _run(words: Sequence[str]) -> int:
    if not words:  # the window: it is painted before the parser would have been imported
        return _open_window(None, verbose=False)
    from inglenook.cli.arguments import OpenWindow  # noqa: PLC0415
    from inglenook.cli.command import parse  # noqa: PLC0415

    try:
        arguments = parse(words)
    except SystemExit as shown:  # --help and --version
        return int(shown.code or 0)
    if isinstance(arguments, OpenWindow):
        return _open_window(arguments.file, verbose=arguments.verbose)
    from inglenook.app import run_command  # noqa: PLC0415  everything is imported there

    return run_command(arguments)


def _open_window(file: Path | None, *, verbose: bool) -> int:
    try:
        from inglenook.ui.opening import Opening  # noqa: PLC0415  Qt: no other command may pay for it
    except ImportError as error:
        raise InglenookError(say("The window cannot open: {error}. Install Inglenook again.", error=error)) from error
    from inglenook.paths import Paths  # noqa: PLC0415

    gc.disable()  # until all stands: there is nothing to collect yet, and much to look through
    paths = Paths.find()
    opening = Opening(paths.settings)
    opening.show()
    from inglenook.app import open_window  # noqa: PLC0415  everything else is imported there, the window being up

    return open_window(opening, paths, file, verbose=verbose)


def _end_without_output(error: OSError) -> int:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # without this, Python complains when it flushes at exit
    if error.errno in {errno.EPIPE, errno.EINVAL}:  # whoever read the output is gone; the latter is Windows's word
        return _PIPE_CLOSED
    return _tell(
        InglenookError(say("The output cannot be written: {reason}.", reason=error.strerror or error)), _FAILED
    )


def _tell(error: InglenookError, code: int) -> int:
    if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison]  None in a program without a console
        with contextlib.suppress(OSError):  # there is nowhere left to say it
            print(f"inglenook: {error}", file=sys.stderr)  # noqa: T201  the command's own output
    return code


if __name__ == "__main__":
    sys.exit(main())
