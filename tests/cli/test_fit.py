"""``inglenook fit``, with the real planner."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from tests.hub.hub_server import HubServer
from tests.models.gguf_file import LLAMA, GgufFile

from inglenook.app import terminal_rooms
from inglenook.cli.arguments import Fit
from inglenook.cli.fit import fit
from inglenook.engines.scripted import Scripted
from inglenook.errors import ModelFileError, ModelNotFoundError, NotOnHubError, OfflineError, UsageError
from inglenook.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.cli.conftest import RunCommand

    from inglenook.cli.rooms import TerminalRooms

USE = {"weights", "kv", "compute", "output", "overhead", "along"}
BLOCK = {"attn_norm": (64,), "ffn_norm": (64,)} | {
    name: (64, width)
    for name, width in {
        "attn_q": 64,
        "attn_k": 32,
        "attn_v": 32,
        "attn_output": 64,
        "ffn_gate": 64,
        "ffn_up": 64,
    }.items()
}
TENSORS = [("token_embd.weight", (64, 100), 0), ("output_norm.weight", (64,), 0)] + [
    (f"blk.{number}.{name}.weight", shape, 0)
    for number in range(2)
    for name, shape in (BLOCK | {"ffn_down": (64, 64)}).items()
]
MODEL = GgufFile(
    LLAMA
    | {
        "llama.feed_forward_length": ("I", 64),
        "llama.rope.dimension_count": ("I", 16),
        "llama.attention.layer_norm_rms_epsilon": ("f", 1e-5),
        "tokenizer.ggml.model": ("s", "none"),
        "llama.vocab_size": ("I", 100),
    },
    TENSORS,
).whole()


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer() as running:
        running.add_repository("acme/Tiny-GGUF", files={"Tiny-F32.gguf": MODEL})
        yield running


@pytest.fixture
def rooms(server: HubServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TerminalRooms]:
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    rooms = terminal_rooms(Paths.under(home), engine=Scripted([]))
    yield rooms
    rooms.close()


def facts(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str], command: Fit) -> dict[str, Any]:
    assert command.json
    assert fit(command, rooms) == 0
    return json.loads(capsys.readouterr().out)


def test_every_item_in_bytes(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    command = Fit("smollm2", load={"context": 2048, "gpu_layers": 7}, devices=("RTX 4090:24", "RAM:64"), json=True)
    found = facts(rooms, capsys, command)
    assert list(found) == [
        *("model", "context", "params", "devices", "host", "verdict", "source", "tolerance_pct", "notes")
    ]
    (device,) = found["devices"]
    assert set(device) == {"id", "kind", *USE, "total", "limit"}
    assert set(found["host"]) == {*USE, "total", "limit"}
    for place in (device, found["host"]):
        assert place["total"] == sum(place[name] for name in USE)
    assert (found["context"], found["verdict"], found["source"]) == (2048, "fits", "plan")
    assert all(type(value) is int for value in found["params"].values())
    assert (found["params"]["n_ctx"], found["params"]["type_k"], found["params"]["flash_attn_type"]) == (2048, 1, -1)
    assert "7 of 31 layers lie on graphics cards; the output counts as one." in found["notes"]


def test_flags_reach_the_plan_and_the_formula_agrees(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    load: dict[str, int | str | None] = {
        "context": 4096,
        "kv_type_k": "q8_0",
        "kv_type_v": "q8_0",
        "flash_attention": "on",
        "batch": 128,
        "micro_batch": 64,
        "parallel": 2,
    }
    plan = facts(rooms, capsys, Fit("smollm2", load=load, json=True))
    formula = facts(rooms, capsys, Fit("smollm2", load=load, formula=True, json=True))
    assert (plan["source"], formula["source"], plan["params"]) == ("plan", "formula", formula["params"])
    params = plan["params"]
    wanted = {"n_batch": 128, "n_ubatch": 64, "n_seq_max": 2, "type_k": 8, "type_v": 8, "flash_attn_type": 1}
    assert params | wanted == params
    error = abs(formula["host"]["total"] - plan["host"]["total"]) / plan["host"]["total"]
    assert error < formula["tolerance_pct"] / 100


def test_a_context_of_0_is_what_the_model_was_trained_for(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]
) -> None:
    load: dict[str, int | str | None] = {"context": 0}
    found = facts(rooms, capsys, Fit("8B", load=load, devices=("A100:80",), formula=True, json=True))
    assert found["context"] == 131_072


def test_of_a_file_on_the_hub_only_the_header_is_read(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    found = facts(rooms, capsys, Fit("acme/Tiny-GGUF:f32", json=True))
    assert (found["model"], found["source"]) == ("Tiny-GGUF F32", "plan")
    assert not rooms.downloads.all()
    assert {entry.purpose for entry in rooms.requests.entries()} == {
        "Open acme/Tiny-GGUF",
        "Read the header of Tiny-F32.gguf",
    }
    with pytest.raises(NotOnHubError, match="“Q8_0”"):
        fit(Fit("acme/Tiny-GGUF:Q8_0"), rooms)
    with pytest.raises(OfflineError):
        fit(Fit("acme/Other-GGUF", offline=True), rooms)


def test_what_does_not_fit_is_told_with_what_helps(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    load: dict[str, int | str | None] = {"context": 131_072, "gpu_layers": 33}
    assert fit(Fit("8B:q4_k_m", load=load, devices=("RTX 3060:12", "RAM:64")), rooms) == 0
    shown = capsys.readouterr().out
    assert "Does not fit: " in shown
    assert " at 131,072 tokens, planned by the engine" in shown
    assert "RTX 3060 " in shown
    assert "and 12.0 GiB is free." in shown
    assert "It would fit so: A context of " in shown


def test_advice_chooses_the_settings(rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]) -> None:
    found = facts(rooms, capsys, Fit("8B", devices=("RTX 3060:12",), advice="context", json=True))
    assert found["verdict"] in {"fits", "tight"}  # the plan allows for more than the formula, which chose it
    assert found["context"] > 8192
    assert any("All layers on the graphics card" in note for note in found["notes"])
    none = facts(rooms, capsys, Fit("400B", devices=("RAM:8",), advice="speed", json=True))
    assert none["verdict"] == "no"
    assert any("No settings" in note for note in none["notes"])


def test_what_cannot_be_told(rooms: TerminalRooms, tmp_path: Path) -> None:
    (tmp_path / "cut.gguf").write_bytes(MODEL[:-100])
    with pytest.raises(ModelFileError, match="cut short"):
        fit(Fit(str(tmp_path / "cut.gguf")), rooms)
    with pytest.raises(ModelNotFoundError, match="There is no model “nothing”"):
        fit(Fit("nothing"), rooms)
    with pytest.raises(UsageError, match="“Q9” is no precision"):
        fit(Fit("8B:Q9"), rooms)
    with pytest.raises(UsageError, match="“much” is no device"):
        fit(Fit("8B", devices=("much",)), rooms)


def test_in_a_shell(inglenook: RunCommand, tmp_path: Path) -> None:
    (tmp_path / "tiny.gguf").write_bytes(MODEL)
    done = inglenook("fit", str(tmp_path / "tiny.gguf"), "--json", "--device", "RAM:8")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["verdict"] == "fits"
    done = inglenook("fit", str(tmp_path / "none.gguf"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("inglenook: ")


def test_a_draft_model_is_counted(inglenook: RunCommand) -> None:
    bare, whole = (
        json.loads(inglenook("fit", "smollm2", "--formula", "--json", *more).stdout)
        for more in ((), ("-md", "smollm2"))
    )
    assert bare["host"]["along"] == 0
    assert whole["host"]["along"] > whole["host"]["weights"]
    assert whole["host"]["total"] - whole["host"]["along"] >= bare["host"]["total"]
    assert "Draft model: " in inglenook("fit", "smollm2", "--formula", "-md", "smollm2").stdout
