"""``inglenook doctor``: what this computer has, what works, and what is wrong."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
from dataclasses import asdict
from importlib import metadata
from typing import TYPE_CHECKING

from inglenook import __version__
from inglenook.cli.check import Check
from inglenook.cli.hardware_checks import gpu_checks, memory_checks
from inglenook.cli.server_checks import server_checks
from inglenook.cli.text import harmless, size_in_words
from inglenook.errors import InglenookError
from inglenook.hardware.cpu import read_processor
from inglenook.hardware.gpus import read_gpus
from inglenook.hardware.memory import read_memory
from inglenook.models.starter import starter_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cli.arguments import Doctor
    from inglenook.cli.rooms import TerminalRooms

_GIB = 2**30
_LITTLE_DISK = 2 * _GIB
_NO_DISK = _GIB // 10


def doctor(command: Doctor, rooms: TerminalRooms) -> int:
    """Look at everything; 1 when something is wrong."""
    found: list[Check] = []
    for check in _checks(rooms):
        found.append(check)
        if not command.json:
            print(f"{check.state:5}  {check.name}: {harmless(check.sentence)}", flush=True)
    healthy = all(check.state != "wrong" for check in found)
    if command.json:
        print(json.dumps({"ok": healthy, "checks": [asdict(check) for check in found]}, ensure_ascii=False, indent=2))
    return 0 if healthy else 1


def _checks(rooms: TerminalRooms) -> Iterator[Check]:
    yield Check("Inglenook", "ok", f"version {__version__}.")
    yield Check("Python", "ok", f"{platform.python_version()} on {platform.system()} {platform.release()}.")
    yield _installed("Qt", "PySide6-Essentials", "the window cannot open")
    yield _installed("llama.cpp", "llama-cpp-python", "no model can be run")
    engine, devices = _engine(rooms)
    yield engine
    processor = read_processor()
    features = ", ".join(processor.features) or "no special features known"
    cores = f"{processor.physical_cores} cores, {processor.logical_cores} threads"
    yield Check("Processor", "ok", f"{processor.name}; {cores}; {features}.")
    yield from memory_checks(read_memory(), processor, rooms.paths.cache / "bandwidth.json")
    yield from gpu_checks(read_gpus(), devices)
    yield _screen()
    yield from _places(rooms)
    yield _chats(rooms)
    yield _settings(rooms)
    yield from _models(rooms)
    yield from server_checks(rooms)


def _installed(name: str, package: str, otherwise: str) -> Check:
    try:
        return Check(name, "ok", f"{package} {metadata.version(package)}.")
    except metadata.PackageNotFoundError:
        return Check(name, "wrong", f"{package} is not installed, so {otherwise}: install Inglenook again.")


def _engine(rooms: TerminalRooms) -> tuple[Check, tuple[str, ...]]:
    """Whether it starts, and what it computes with."""
    try:
        devices = rooms.devices()
    except InglenookError as error:
        return Check("Engine", "wrong", str(error)), ()
    sentence = f"the worker starts and finds {', '.join(devices) or 'the processor only'}."
    return Check("Engine", "ok", sentence), devices


def _screen() -> Check:
    needs_variable = sys.platform not in {"win32", "darwin"}
    if needs_variable and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        return Check("Screen", "warn", "there is none here, so the window cannot open; the commands work.")
    return Check("Screen", "ok", "there is one.")


def _places(rooms: TerminalRooms) -> Iterator[Check]:
    paths = rooms.paths
    for name, folder in (
        ("Chats' and models' folder", paths.data),
        ("Settings' folder", paths.config),
        ("Logs' folder", paths.logs),
    ):
        if not os.access(_nearest_there(folder), os.W_OK):
            yield Check(name, "wrong", f"“{folder}” cannot be written: allow it, or set INGLENOOK_HOME.")
        else:
            yield Check(name, "ok", f"{folder}.")
    yield _disk(paths.data)


def _nearest_there(folder: Path) -> Path:
    """The folder, or what of the way to it there is."""
    ways = (folder, *folder.parents)
    # Path.is_dir raises where one may not look
    return next((place for place in ways if os.path.isdir(place)), folder)  # noqa: PTH112


def _disk(folder: Path) -> Check:
    try:
        free = shutil.disk_usage(_nearest_there(folder)).free
    except OSError as error:  # such as a drive that is gone
        return Check("Disk", "warn", f"how much is free cannot be found out: {error.strerror or error}.")
    state = "wrong" if free < _NO_DISK else "warn" if free < _LITTLE_DISK else "ok"
    advice = "" if state == "ok" else ": make room before adding models"
    return Check("Disk", state, f"{size_in_words(free)} are free where chats and models are kept{advice}.")


def _chats(rooms: TerminalRooms) -> Check:
    problem = rooms.chats_problem if rooms.chats is None else rooms.integrity()
    return Check("Chats", "wrong", problem) if problem else Check("Chats", "ok", f"{rooms.paths.database} is sound.")


def _settings(rooms: TerminalRooms) -> Check:
    if rooms.settings_problem:
        return Check("Settings", "warn", rooms.settings_problem)
    is_there = os.path.isfile(rooms.paths.settings)  # noqa: PTH113  Path.is_file raises where one may not look
    return Check(
        "Settings", "ok", f"{rooms.paths.settings} {'is sound' if is_there else 'is not there: all defaults'}."
    )


def _models(rooms: TerminalRooms) -> Iterator[Check]:
    starter = starter_path()
    if starter is None:
        yield Check(
            "Starter model", "warn", "it is not installed: add a model of your own, or install Inglenook again."
        )
    else:
        yield Check("Starter model", "ok", f"{starter}.")
    problems = rooms.library.problems()
    yield Check("Models", "ok", f"{len(rooms.library.models())} can be used.")
    for problem in problems:
        yield Check("Model file", "warn", problem)
