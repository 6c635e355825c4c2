"""Why a worker ended, in a sentence for the user."""

from __future__ import annotations

import re
import signal
import sys

from inglenook.sentence import say

_AGAIN = say("Send the message again; if it happens again, this model or its settings do not work here.")
_SMALLER = say("Choose a smaller model, a shorter context window or fewer GPU layers.")

# What Windows ends a process with (ntstatus.h), as the signal that says the same.
_WINDOWS = {
    0xC0000005: "SIGSEGV",  # access violation
    0xC000001D: "SIGILL",  # illegal instruction
    0xC0000017: "SIGKILL",  # no memory
    0xC000012D: "SIGKILL",  # commitment limit
    0xC0000094: "SIGFPE",  # integer division by zero
    0xC00000FD: "SIGSEGV",  # stack overflow
    0xC0000409: "SIGABRT",  # fail fast
    0x3: "SIGABRT",  # abort()
}
_CRASHES = frozenset(("SIGABRT", "SIGSEGV", "SIGBUS", "SIGFPE", "SIGTRAP", "SIGSYS"))
# ggml-rpc.cpp, where it aborts
_FAR = re.compile(r"Remote RPC server crashed|Failed to connect to \S|RPC handshake failed")
_ASSERTION = re.compile(r"GGML_ASSERT|GGML_ABORT|what\(\)")
_TELLING = re.compile(r"\w*error\b|\bfailed\b|terminate called|out of memory", re.IGNORECASE)
_FOLDERS = re.compile(r"(?:[A-Za-z]:)?(?:[^\s:/\\]*[/\\])+(?=[^\s/\\]+:\d+)")  # of a source file with its line


def is_of_rpc(lines: list[str]) -> bool:
    """Whether it ended because another machine no longer took part."""
    return any(_FAR.search(line) for line in lines)


def explain(exit_code: int, lines: list[str], far: str = "") -> str:
    """What happened, why, and what to do; ``lines`` are the last that the worker wrote, oldest first.

    ``far``: the RPC worker without which it could not go on.
    """
    if far:
        return say(
            "The RPC worker at {endpoint} is gone: it was ended, or the network to it broke, and the model's layers on "
            "it are lost. Start it again, or switch it off in Settings > Servers; then send the message again.",
            endpoint=far,
        )
    name = _signal_name(exit_code)
    line = _telling_line(lines)
    because = f" ({line})" if line else ""
    if name == "SIGKILL":
        return say(
            "The engine was ended by the system or by another program, most likely because memory ran out. {smaller}",
            smaller=_SMALLER,
        )
    if name == "SIGILL":
        return say(
            "The engine ended because this build of llama.cpp needs a newer processor than this "
            "computer has. Install the portable build of Inglenook."
        )
    if name in _CRASHES:
        return say(
            "llama.cpp hit an internal error{because}, and the engine ended. {again}", because=because, again=_AGAIN
        )
    if name:
        return say("The engine was ended from outside ({name}). Send the message again.", name=name)
    return say(
        "The engine ended unexpectedly with exit code {exit_code}{because}. {again}",
        exit_code=exit_code,
        because=because,
        again=_AGAIN,
    )


def _signal_name(exit_code: int) -> str:
    if sys.platform == "win32":
        return _WINDOWS.get(exit_code & 0xFFFFFFFF, "")
    if exit_code >= 0:
        return ""
    try:
        return signal.Signals(-exit_code).name
    except ValueError:
        return say("signal {exit_code}", exit_code=-exit_code)


def _telling_line(lines: list[str]) -> str:
    """The last line that looks like an error, assertions first, without the folders of llama.cpp's sources."""
    newest_first = lines[::-1]
    telling = [line for pattern in (_ASSERTION, _TELLING) for line in newest_first if pattern.search(line)]
    line = telling[0] if telling else ""
    return _FOLDERS.sub("", line).strip().rstrip(".")[:200]
