"""A screen, a session bus and AT-SPI of their own, the app on them, and somebody outside who works it by names."""

from __future__ import annotations

import json
import os
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Generator

CLIENT = Path(__file__).with_name("accessible_client.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
XVFB = ("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset")  # clients come and go
SCREEN_TRIES = 3
START_S = 20.0
REQUEST_S = 30.0  # more than the client's own patience
END_S = 10.0


def missing() -> str:
    """Which Debian packages have to be installed for this; nothing if all are there."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI belongs to Linux"
    found = {
        "xvfb": shutil.which("Xvfb"),
        "dbus": shutil.which("dbus-daemon"),
        "at-spi2-core": _launcher(),
        "python3-gi gir1.2-atspi-2.0": _has_bindings(),
    }
    packages = " ".join(package for package, there in found.items() if not there)
    return f"needs the packages {packages}" if packages else ""


class AccessibleSession:
    """Programs that share one environment, the app among them, and a client that works it."""

    def __init__(self, folder: str, log: Path, started: ExitStack) -> None:
        self._environment = os.environ | {"XDG_RUNTIME_DIR": folder}  # theirs alone: by this they are found again
        self._log = log
        self._out = started.enter_context(log.open("ab"))
        self._started = started
        self._start_buses(folder)
        self._environment |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.app = self._start(sys.executable, "-m", "inglenook", stdout=self._out)
        self._client = self._start(SYSTEM_PYTHON, str(CLIENT), str(self.app.pid), stdin=subprocess.PIPE)

    def ask(self, what: str, *rest: object) -> list[str]:
        """Have the client do something; what it found. A failure tells what was there instead, and the log's end."""
        assert self._client.stdin
        self._client.stdin.write(json.dumps([what, *rest]).encode() + b"\n")
        self._client.stdin.flush()
        answer = json.loads(self._line_of(self._client, REQUEST_S))
        there = "\n  ".join(answer.get("instead", []))
        assert "done" in answer, f"{what} {rest}: {answer['failed']}\nthere is:\n  {there}\n{self._tail()}"
        return answer["done"]

    def _start_buses(self, folder: str) -> None:
        self._environment["DISPLAY"] = self._start_screen()
        address = f"--address=unix:dir={folder}"
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address", address)
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._line_of(bus, START_S)
        self._start(_launcher(), "--launch-immediately", stdout=self._out)

    def _start_screen(self) -> str:
        """The name of a screen that lets clients in; Xvfb names some that it then cannot open, so it may try again."""
        for _ in range(SCREEN_TRIES):
            screen = self._start(*XVFB)
            number = self._line_of(screen, START_S)
            ends = time.monotonic() + START_S
            while screen.poll() is None and time.monotonic() < ends:
                if _lets_in(number):
                    return f":{number}"
                time.sleep(0.05)
        raise AssertionError("\n".join([f"{XVFB!r} opens no screen", self._tail()]))

    def _start(
        self, *command: str, stdin: int = subprocess.DEVNULL, stdout: int | IO[bytes] = subprocess.PIPE
    ) -> subprocess.Popen[bytes]:
        program = subprocess.Popen(command, env=self._environment, stdin=stdin, stdout=stdout, stderr=self._out)
        return self._started.enter_context(program)

    def _line_of(self, program: subprocess.Popen[bytes], patience_s: float) -> str:
        """The next line that a program says; none of them says more than one unasked."""
        assert program.stdout
        ready, _, _ = select.select([program.stdout], [], [], patience_s)
        line = program.stdout.readline().decode().strip() if ready else ""
        assert line, f"{program.args!r} says nothing\n{self._tail()}"
        return line

    def _tail(self) -> str:
        return "\n  ".join(["the log ends:", *self._log.read_text("utf-8", "replace").splitlines()[-20:]])


@contextmanager
def accessible_session(log: Path) -> Generator[AccessibleSession]:
    """Starts everything; ends everything that it started, and everything that those started."""
    with (
        tempfile.TemporaryDirectory(prefix="inglenook-") as folder,  # not pytest's own: a socket's path has 108 bytes
        ExitStack() as started,
    ):
        try:
            yield AccessibleSession(folder, log, started)
        finally:
            _end_all(folder)


def _end_all(folder: str) -> None:
    """End every process of the session; the accessibility bus starts some that are nobody's children."""
    processes = [process for process in psutil.process_iter() if _lives_in(process, folder)]
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.terminate()
    _, alive = psutil.wait_procs(processes, timeout=END_S)
    for process in alive:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(alive, timeout=END_S)


def _lives_in(process: psutil.Process, folder: str) -> bool:
    try:
        return process.environ().get("XDG_RUNTIME_DIR") == folder
    except psutil.Error:  # somebody else's, or gone
        return False


def _lets_in(number: str) -> bool:
    """Whether a client gets through to that screen, by the file or by Linux' abstract name as xcb tries them."""
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 -- the place that X11 gives its sockets
    for address in (path, f"\0{path}"):
        with socket.socket(socket.AF_UNIX) as client, suppress(OSError):
            client.connect(address)
            return True
    return False


def _launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


def _has_bindings() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False).returncode == 0
