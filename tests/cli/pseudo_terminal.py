"""A terminal that a test types into, with ``inglenook`` running in it as a shell would run it."""

from __future__ import annotations

import contextlib
import os
import re
import select
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Self

# The terminal becomes the controlling one, so that Ctrl+C reaches every process in it.
_START = "import fcntl, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); from inglenook.__main__ import main; "
_ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")
_PATIENCE_S = 60.0


class PseudoTerminal:
    """POSIX only. What is on the screen comes without escape sequences; waiting for something uses it up."""

    def __init__(self, *words: str) -> None:
        import pty  # noqa: PLC0415  Windows has none
        import termios  # noqa: PLC0415  nor this

        self._ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (40, 200))
        self.process = subprocess.Popen(
            [sys.executable, "-c", f"{_START}sys.exit(main(sys.argv[1:]))", *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            env=os.environ | {"TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"},
        )
        os.close(theirs)
        self._seen = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._ours)

    def type(self, text: str) -> None:
        """Press these keys."""
        os.write(self._ours, text.encode())

    def wait_for(self, text: str) -> str:
        """What was shown up to and with this text."""
        wanted = text.encode()
        deadline = time.monotonic() + _PATIENCE_S
        while wanted not in (plain := _ESCAPES.sub(b"", self._seen)):
            assert time.monotonic() < deadline, f"“{text}” never came: {plain.decode(errors='replace')}"
            if select.select([self._ours], [], [], 0.2)[0]:
                with contextlib.suppress(OSError):  # Linux says so when the other side is gone
                    self._seen += os.read(self._ours, 65536)
        before, _, self._seen = plain.partition(wanted)
        return (before + wanted).decode(errors="replace")

    def exit_code(self) -> int:
        """How it ended; it must be on its way out."""
        return self.process.wait(_PATIENCE_S)
