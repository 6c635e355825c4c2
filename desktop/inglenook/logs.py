"""The log: a file that starts anew when it is large, and the terminal where there is one."""

from __future__ import annotations

import contextlib
import getpass
import logging
import os
import re
import sys
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from urllib.parse import quote

from typing_extensions import override

LOG_NAME = "inglenook.log"
MAX_BYTES = 2_000_000
OLDER_FILES = 2

_LOGGER = logging.getLogger("inglenook")
_HOME_VARIABLE = "INGLENOOK_HOME"
_MARK = "_of_start_logging"
_CASE = re.IGNORECASE if sys.platform in {"win32", "darwin"} else re.RegexFlag(0)  # paths there ignore case


def start_logging(folder: Path, *, verbose: bool = False, to_stderr: bool = False) -> Path:
    """Log to a rotating file in this folder; its path. Without a file, when there can be none, the app goes on.

    ``to_stderr`` shows warnings, with ``verbose`` everything, on stderr as well. A second call replaces the first.
    """
    stop_logging()
    path = folder / LOG_NAME
    _LOGGER.setLevel(logging.DEBUG if verbose else logging.INFO)
    if to_stderr:
        terminal = logging.StreamHandler(sys.stderr)
        terminal.setLevel(logging.DEBUG if verbose else logging.WARNING)
        terminal.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
        _add(terminal)
    try:
        for place in (folder.parent, folder):  # for the user's eyes only, like the chats; the mode is the last one's
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        _add(_LogFile(path))
    except OSError as error:
        _LOGGER.warning("The log “%s” cannot be written: %s.", path, error.strerror or error)
    return path


def stop_logging() -> None:
    """Close and forget what start_logging opened; a second time does nothing."""
    for handler in [handler for handler in _LOGGER.handlers if hasattr(handler, _MARK)]:
        _LOGGER.removeHandler(handler)
        handler.close()


def without_personal_paths(text: str) -> str:
    """The text with $INGLENOOK_HOME and ~ in place of those folders, and <user> for the user's name in other paths."""
    places = [(os.environ.get(_HOME_VARIABLE), f"${_HOME_VARIABLE}"), ("~", "~")]
    for folder, sign in places:
        for spelling in _spellings(folder) if folder else ():
            text = re.sub(rf"{spelling}(?![\w-])", sign, text, flags=_CASE)
    with contextlib.suppress(OSError, KeyError, ImportError):  # a user without a name
        text = re.sub(rf"(?<=[/\\]){re.escape(getpass.getuser())}(?![\w-])", "<user>", text, flags=_CASE)
    return text


def _spellings(named: str) -> set[str]:
    """Patterns for how a text may write this folder: with any slashes, or as in a URL; none for the root."""
    folder = Path(os.path.expanduser(named)).absolute()  # noqa: PTH111  pathlib's raises where there is no home
    patterns: set[str] = set()
    for path in (folder, Path(os.path.realpath(folder))):
        if names := path.parts[1:]:
            start = rf"{re.escape(path.drive)}[/\\]+" if path.drive else "/"
            spelt = (f"(?:{re.escape(name)}|{re.escape(quote(name))})" for name in names)
            patterns.add(start + r"[/\\]+".join(spelt))
    return patterns


def _add(handler: logging.Handler) -> None:
    setattr(handler, _MARK, True)
    _LOGGER.addHandler(handler)


class _LogFile(RotatingFileHandler):
    """The log file; that it cannot be written is never worth disturbing the user."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MAX_BYTES, backupCount=OLDER_FILES, encoding="utf-8", errors="backslashreplace")
        formatter = logging.Formatter(
            "%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S"
        )
        formatter.converter = time.gmtime
        self.setFormatter(formatter)

    @override
    def rotate(self, source: str, dest: str) -> None:
        with contextlib.suppress(OSError):  # on Windows, while another Inglenook has it open: it grows a little longer
            super().rotate(source, dest)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: a full disk must not print a traceback into a chat in the terminal."""
