"""Runs the programs of the set-up: all they say goes to a log, one line of progress to the screen."""

from __future__ import annotations

import os
import subprocess
import time
from collections import deque
from typing import TYPE_CHECKING

from setup_progress import ProgressLine, time_taken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from typing import TextIO

_LINES_SHOWN = 20


class SetupError(Exception):
    """The set-up cannot go on; ``str(error)`` is what the developer reads."""


class Steps:
    """Programs run one after the other in one folder, with one log."""

    def __init__(self, folder: Path, *, log: Path, stream: TextIO) -> None:
        self._folder = folder
        self._log = log
        self._line = ProgressLine(stream)
        self._log_begun = False

    def run(
        self,
        what: str,
        command: Sequence[str | Path],
        *,
        first_with: Sequence[str] = (),
        variables: Mapping[str, str] | None = None,
        read: Callable[[str], str | None] = lambda _line: None,
    ) -> None:
        """Run it to its end; SetupError with its last lines when it fails.

        `first_with` are options with which it is tried first and may fail; `read` makes progress of its output.
        """
        self._line.begin(f"{what}…")
        began = time.monotonic()
        code, last = self._once([*command, *first_with], what, variables=variables, read=read)
        if code and first_with:
            code, last = self._once(command, what, variables=variables, read=read)
        if code:
            self._line.end(f"{what}: failed")
            said = "\n".join(f"    {line}" for line in last)
            raise SetupError(f"{what} failed with exit code {code}. Its last words:\n{said}\nAll of it: {self._log}")
        self._line.end(f"{what}: done in {time_taken(time.monotonic() - began)}")

    def _once(
        self,
        command: Sequence[str | Path],
        what: str,
        *,
        variables: Mapping[str, str] | None,
        read: Callable[[str], str | None],
    ) -> tuple[int, deque[str]]:
        last: deque[str] = deque(maxlen=_LINES_SHOWN)
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with self._log.open("a" if self._log_begun else "w", encoding="utf-8") as log:
            self._log_begun = True
            print("$", *command, file=log, flush=True)
            try:
                process = self._start(command, variables)
            except OSError as error:
                raise SetupError(f"{what} failed: {command[0]} could not be started ({error}).") from error
            with process:
                try:
                    for line in process.stdout or ():
                        log.write(line)
                        if not line.startswith(("DEBUG ", "TRACE ")) and line.strip():
                            last.append(line.rstrip())
                        if text := read(line):
                            self._line.show(text)
                except BaseException:  # Ctrl+C: nothing is left running
                    process.terminate()
                    raise
        return process.returncode, last

    def _start(self, command: Sequence[str | Path], variables: Mapping[str, str] | None) -> subprocess.Popen[str]:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=self._folder,
            env=os.environ | (variables or {}),
            encoding="utf-8",
            errors="replace",
        )
