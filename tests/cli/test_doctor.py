"""``inglenook doctor``."""

from __future__ import annotations

import errno
import json
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from inglenook.cli.arguments import Doctor
from inglenook.cli.doctor import doctor
from inglenook.errors import WorkerDiedError
from inglenook.hardware.gpu import Gpu, GpuProcess

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms


def _checks(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, Any]]:
    found = json.loads(capsys.readouterr().out)
    assert found["ok"] == all(check["state"] != "wrong" for check in found["checks"])
    return {check["name"]: check for check in found["checks"]}


def test_a_healthy_computer(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(Doctor(json=True), rooms) == 0
    checks = _checks(capsys)
    assert "CPU" in checks["Engine"]["sentence"]
    assert "0.3.36" in checks["llama.cpp"]["sentence"]
    assert "is sound" in checks["Chats"]["sentence"]
    assert checks["Models"]["sentence"] == "1 can be used."
    assert all(check["sentence"].endswith(".") for check in checks.values())
    assert doctor(Doctor(), rooms) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(checks)
    assert all(line.startswith(("ok     ", "warn   ")) for line in lines)


def test_what_is_wrong_is_told_and_counts(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    def dies() -> tuple[str, ...]:
        raise WorkerDiedError("The engine ended by itself.")

    sick = replace(
        rooms,
        chats=None,
        chats_problem="The chats cannot be opened.",
        settings_problem="It was put aside.",
        devices=dies,
    )
    assert doctor(Doctor(json=True), sick) == 1
    checks = _checks(capsys)
    assert (checks["Engine"]["state"], checks["Engine"]["sentence"]) == ("wrong", "The engine ended by itself.")
    assert (checks["Chats"]["state"], checks["Chats"]["sentence"]) == ("wrong", "The chats cannot be opened.")
    assert (checks["Settings"]["state"], checks["Settings"]["sentence"]) == ("warn", "It was put aside.")


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be deleted there")
def test_a_deleted_folder_and_a_lost_disk_are_no_trouble(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_: Path) -> NoReturn:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    here.rmdir()
    monkeypatch.setattr("shutil.disk_usage", lost)
    assert doctor(Doctor(json=True), rooms) == 0
    checks = _checks(capsys)
    assert checks["Disk"]["state"] == "warn"
    assert os.strerror(errno.EIO) in checks["Disk"]["sentence"]


def test_each_card_is_told_with_who_uses_it(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = (GpuProcess(11, "game", 2 * 2**30), GpuProcess(12, "", None))
    cards = (
        Gpu("NVIDIA RTX 4090", "cuda", False, 24 * 2**30, 20 * 2**30, "NVML", processes=programs),  # noqa: FBT003
        Gpu("AMD RX 7600", "hip", False, None, None, "amdgpu", problem="Its memory cannot be read."),  # noqa: FBT003
        Gpu("AMD Radeon Graphics", "vulkan", True, None, None, "amdgpu"),  # noqa: FBT003
    )
    monkeypatch.setattr("inglenook.cli.doctor.read_gpus", lambda: cards)
    found = replace(rooms, devices=lambda: ("CUDA0: NVIDIA RTX 4090", "CPU"))
    assert doctor(Doctor(json=True), found) == 0
    checks = _checks(capsys)
    assert checks["Graphics card 1"]["state"] == "ok"
    users = "it is used by game (2.0 GiB), process 12."
    assert checks["Graphics card 1"]["sentence"] == (
        f"NVIDIA RTX 4090; 20.0 GiB of 24.0 GiB are free, says NVML; {users}"
    )
    assert checks["Graphics card 2"]["state"] == "warn"
    assert checks["Graphics card 2"]["sentence"].endswith("Its memory cannot be read.")
    assert checks["Graphics card 3"]["sentence"] == "AMD Radeon Graphics; it shares the main memory."
    assert checks["Graphics cards left out"]["state"] == "warn"
    assert "“AMD RX 7600” is not used" in checks["Graphics cards left out"]["sentence"]
    assert checks["Memory's speed"]["sentence"]
    assert checks["Swap"]["state"] == "ok"


def test_a_damaged_database_is_told(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(Doctor(json=True), replace(rooms, integrity=lambda: "Page 3 is damaged.")) == 1
    assert _checks(capsys)["Chats"]["sentence"] == "Page 3 is damaged."


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there, a session always has a screen")
def test_no_screen_is_only_a_warning(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert doctor(Doctor(json=True), rooms) == 0
    assert _checks(capsys)["Screen"]["state"] == "warn"
