"""A screen, a session bus and AT-SPI of their own, the app on them, and somebody outside who works it by names."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from typing_extensions import Self

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
START_S = 20.0
REQUEST_S = 30.0  # more than the client's own patience
END_S = 10.0


def missing() -> str:
    """The Debian packages that have to be installed for this, or nothing."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's"
    wanted = {
        "xvfb": shutil.which("Xvfb"),
        "dbus": shutil.which("dbus-daemon"),
        "at-spi2-core": _launcher(),
        "python3-gi gir1.2-atspi-2.0": _has_bindings(),
    }
    packages = " ".join(package for package, found in wanted.items() if not found)
    return f"needs the packages {packages}" if packages else ""


class AccessibleSession:
    """Ends everything that it started, and everything that those started, when it is left.

    ``log`` is where the programs write; ``app`` the running app.
    """

    def __init__(self, home: Path, log: Path) -> None:
        self.log = log
        self._home = home
        self._stack = ExitStack()
        self._address = ""

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._out = stack.enter_context(self.log.open("ab"))
            self._folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="inglenook-"))  # short: sockets lie here
            stack.callback(self._end)
            self._environment = self._start_session(stack)
            self.app = self._start(sys.executable, "-m", "inglenook", INGLENOOK_HOME=str(self._home))
            self._client = self._start(
                SYSTEM_PYTHON, str(Path(__file__).with_name("accessible_client.py")), str(self.app.pid), talks=True
            )
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def ask(self, what: str, *rest: object) -> object:
        """Have the client do something; what it found. A failure tells what was there instead, and the log's end."""
        assert self._client.stdin
        assert self._client.stdout
        self._client.stdin.write(json.dumps([what, *rest]).encode() + b"\n")
        self._client.stdin.flush()
        line = _first_line(self._client.stdout, REQUEST_S)
        answer = json.loads(line) if line else {"failed": "the client says nothing", "instead": []}
        if "failed" in answer:
            there = "\n  ".join(answer["instead"])
            tail = "\n  ".join(self.log.read_text("utf-8", "replace").splitlines()[-20:])
            message = f"{answer['failed']}\nthere is:\n  {there}\nthe programs wrote:\n  {tail}"
            raise AssertionError(message)
        return answer["done"]

    def _start_session(self, stack: ExitStack) -> dict[str, str]:
        environment = os.environ | {"XDG_RUNTIME_DIR": self._folder, "NO_AT_BRIDGE": "0"}
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        self._environment = environment
        read, write = os.pipe()
        with os.fdopen(read, "rb") as told:
            arguments = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
            xvfb = subprocess.Popen(
                arguments, env=environment, pass_fds=[write], stdin=subprocess.DEVNULL, stdout=self._out, stderr=self._out
            )
            stack.callback(_stop, xvfb)
            os.close(write)
            display = _first_line(told, START_S)
        assert display, f"no screen: {self.log.read_text('utf-8', 'replace')}"
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:dir={self._folder}")
        assert bus.stdout
        self._address = _first_line(bus.stdout, START_S)
        return environment
