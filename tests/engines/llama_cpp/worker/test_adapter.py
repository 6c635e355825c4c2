"""A LoRA adapter changes the model as if its numbers were in the weights, as strongly as it is asked to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.tiny_adapter import Merged, write_adapter
from tests.engines.tiny_llama import TinyLlama, write_gguf

from inglenook.engines.beams import BeamsFound
from inglenook.engines.engine import LoadOptions
from inglenook.engines.sampling import Sampling
from inglenook.errors import LoadError

from .conftest import GREEDY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Engine

EXACT = LoadOptions(context_window=256, threads=1, flash_attention="off", kv_type_k="f32", kv_type_v="f32")
PROMPTS = ("abc", "hello", "xyzab", "q", "mnop")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("adapters")
    write_gguf(folder / "tiny.gguf", TinyLlama())
    write_adapter(folder / "lora.gguf", TinyLlama())
    return folder


def _answers(engine: Engine) -> list[str]:
    return [engine.ask(raw=prompt, sampling=GREEDY, max_tokens=12).text for prompt in PROMPTS]


@pytest.mark.parametrize("scale", [1.0, 0.25, -1.5])
def test_it_acts_as_if_it_were_in_the_weights(
    folder: Path, start: Callable[[Path, LoadOptions], Engine], scale: float
) -> None:
    merged = folder / f"merged {scale}.gguf"
    write_gguf(merged, Merged(scale=scale))
    adapted = replace(EXACT, adapter=folder / "lora.gguf", adapter_scale=scale)

    plain = _answers(start(folder / "tiny.gguf", EXACT))
    changed = _answers(start(folder / "tiny.gguf", adapted))

    assert changed == _answers(start(merged, EXACT))
    assert changed != plain


def test_at_zero_it_does_nothing(folder: Path, start: Callable[[Path, LoadOptions], Engine]) -> None:
    adapted = replace(EXACT, adapter=folder / "lora.gguf", adapter_scale=0.0)

    assert _answers(start(folder / "tiny.gguf", adapted)) == _answers(start(folder / "tiny.gguf", EXACT))


def test_beams_are_looked_for_with_it(folder: Path, start: Callable[[Path, LoadOptions], Engine]) -> None:
    merged = folder / "merged for beams.gguf"
    write_gguf(merged, Merged())

    changed = _beams(start(folder / "tiny.gguf", replace(EXACT, adapter=folder / "lora.gguf")))

    assert changed == _beams(start(merged, EXACT))
    assert changed != _beams(start(folder / "tiny.gguf", EXACT))


def _beams(engine: Engine) -> list[tuple[int, ...]]:
    answer = engine.ask(raw="abc", sampling=Sampling(strategy="beam_search", beams=4), max_tokens=6)
    return [beam.tokens for event in answer.events if isinstance(event, BeamsFound) for beam in event.beams]


@pytest.mark.parametrize("kind", ["another width", "another kind of model", "no adapter"])
def test_one_of_another_model_is_refused_with_the_reason(
    folder: Path, start: Callable[[Path, LoadOptions], Engine], kind: str
) -> None:
    other = folder / f"{kind}.gguf"
    if kind == "no adapter":
        write_gguf(other, TinyLlama())
    else:
        width = TinyLlama(width=32) if kind == "another width" else TinyLlama()
        write_adapter(other, width, architecture="gemma" if kind == "another kind of model" else "llama")

    with pytest.raises(LoadError, match=f"The adapter “{kind}.gguf” cannot be used with this model: .+"):
        start(folder / "tiny.gguf", replace(EXACT, adapter=other))
