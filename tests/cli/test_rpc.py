"""Other machines set up, told, asked, used and lent from the terminal."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.engines.rpc_machine import RpcMachine, free_endpoint, needs_rpc

import inglenook
from inglenook.__main__ import main
from inglenook.cancel import Cancel
from inglenook.cli import rpc
from inglenook.engines.llama_cpp.rpc_asking import ask_worker
from inglenook.errors import RpcWorkerError

if TYPE_CHECKING:
    from collections.abc import Iterator

FAR = "192.0.2.1:50052"


@pytest.fixture
def machine() -> Iterator[RpcMachine]:
    with RpcMachine() as machine:
        yield machine


def test_one_is_set_up_and_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "rpc", "list"]) == 0
    assert "No other machine is set up." in capsys.readouterr().out

    assert main(["engines", "rpc", "add", "192.0.2.1"]) == 0
    said = capsys.readouterr()
    assert said.out == f"{FAR} is set up (leaves this computer). “inglenook engines rpc on” switches it on.\n"
    assert "not encrypted" in said.err

    assert main(["engines", "rpc", "list", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"use": False, "workers": [{"endpoint": FAR, "leaves_this_computer": True}]}

    assert main(["engines", "rpc", "remove", FAR]) == 0
    assert capsys.readouterr().out == f"{FAR} is forgotten.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["add", "http://box"], "“http://box” is no address of an RPC worker"),
        (["remove", "box"], "There is no RPC worker box:50052 in the settings."),
        (["check"], "No other machine is set up."),
        (["check", "a b"], "is no address of an RPC worker"),
        (["serve", "--port", "99999"], "is nothing to be reached at"),
    ],
)
def test_what_cannot_be_is_said(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "rpc", *words]) in {1, 2}
    assert sentence in capsys.readouterr().err


def test_a_build_without_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(rpc, "has_rpc", lambda: False)
    for words in (["on"], ["serve"]):
        assert main(["engines", "rpc", *words]) == 1
        assert "This build of llama.cpp has no RPC part" in capsys.readouterr().err


@needs_rpc
def test_one_answers_and_takes_part_until_it_is_gone(
    machine: RpcMachine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    main(["engines", "rpc", "add", machine.endpoint])
    assert main(["engines", "rpc", "check"]) == 0
    assert f"{machine.endpoint} answers (on this computer): " in capsys.readouterr().out
    assert main(["engines", "rpc", "on"]) == 0
    assert machine.endpoint in capsys.readouterr().out

    assert main(["fit", "smollm2", "--context", "1024", "--json"]) == 0
    (device,) = json.loads(capsys.readouterr().out)["devices"]
    assert device["id"] == "rpc0"
    assert device["weights"]

    ask = ["chat", "-m", "smollm2", "-p", "Say yes.", "-n", "4", "--ctx-size", "1024", "--json"]
    assert main(ask) == 0
    assert json.loads(capsys.readouterr().out)["text"]

    machine.switch_off()
    assert main(ask) == 1
    assert f"The RPC worker at {machine.endpoint} cannot be reached" in capsys.readouterr().err
    assert main(["engines", "rpc", "check"]) == 1
    capsys.readouterr()
    main(["doctor", "--json"])
    checks = {check["name"]: check for check in json.loads(capsys.readouterr().out)["checks"]}
    assert checks[f"RPC worker {machine.endpoint}"]["state"] == "warn"

    assert main(["engines", "rpc", "off"]) == 0
    capsys.readouterr()
    assert main(ask) == 0
    assert json.loads(capsys.readouterr().out)["text"]


@needs_rpc
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
def test_this_computer_is_lent_until_ctrl_c() -> None:
    endpoint = free_endpoint()
    command = [sys.executable, "-m", "inglenook", "engines", "rpc", "serve", "--port", endpoint.partition(":")[2]]
    source = str(Path(inglenook.__file__).parents[1])
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": source},
    ) as lending:
        assert lending.stdout is not None
        assert lending.stdout.readline() == f"This computer is an RPC worker at {endpoint}, until Ctrl+C.\n"
        while True:
            try:
                assert ask_worker(endpoint, Cancel()).devices
                break
            except RpcWorkerError:
                assert lending.poll() is None
        lending.send_signal(signal.SIGINT)
        _, warned = lending.communicate(timeout=30)
    assert lending.returncode == 0
    assert "not encrypted" in warned


@needs_rpc
def test_a_port_that_is_taken_cannot_be_lent(machine: RpcMachine, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "rpc", "serve", "--port", machine.endpoint.partition(":")[2]]) == 1
    assert f"cannot be an RPC worker at {machine.endpoint}" in capsys.readouterr().err
