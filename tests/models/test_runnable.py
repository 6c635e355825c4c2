"""Files and options that must not reach an engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.engines.engine import LoadOptions
from inglenook.errors import ModelFileError
from inglenook.models.runnable import check_runnable

from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from pathlib import Path


def test_real_models_pass(smol: Path, gemma: Path) -> None:
    for model in (smol, gemma):
        check_runnable(model, LoadOptions())
        check_runnable(model, LoadOptions(context_window=100))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (None, "There is no file"),
        (b"", "is empty"),
        (b"hello there", "is not a GGUF file"),
        (GgufFile().header()[:200], "ends at byte 200"),
        (GgufFile().whole()[:-300], "is cut short: its tensors go to byte"),
        (GgufFile(tensors=[]).whole(), "holds no weights"),
        (
            GgufFile(tensors=[], metadata=LLAMA | {"tokenizer.ggml.model": ("s", "gpt2")}).whole(),
            "holds only a vocabulary",
        ),
        (GgufFile(metadata=LLAMA | {"llama.pooling_type": ("I", 3)}).whole(), "an embedding model"),
        (GgufFile(metadata=LLAMA | {"general.architecture": ("s", "clip")}).whole(), "the eyes or ears"),
        (GgufFile(metadata=LLAMA | {"llama.block_count": ("I", 0)}).whole(), "0 layers"),
        (GgufFile(metadata=LLAMA | {"llama.block_count": ("I", 5000)}).whole(), "5,000 layers"),
        (GgufFile(metadata=LLAMA | {"llama.block_count": ("I", 2**31)}).whole(), "2,147,483,648 layers"),
        (GgufFile(metadata={"general.architecture": ("s", "llama")}).whole(), "does not say how many layers"),
        (GgufFile(metadata={}).whole(), "does not say what kind of model"),
        (GgufFile(metadata=LLAMA | {"general.type": ("s", "adapter")}).whole(), "holds an adapter"),
    ],
)
def test_a_file_that_cannot_be_run_gets_a_sentence(data: bytes | None, says: str, tmp_path: Path) -> None:
    path = tmp_path / "some model.gguf"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ModelFileError) as caught:
        check_runnable(path, LoadOptions())
    assert says in str(caught.value)
    assert "some model.gguf" in str(caught.value)


def test_a_name_that_is_too_long_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="There is no file"):
        check_runnable(tmp_path / ("x" * 300), LoadOptions())


def test_a_folder_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="is a folder"):
        check_runnable(tmp_path, LoadOptions())


@pytest.mark.parametrize("context", [0, -1, 2**31])
def test_an_impossible_context_window_gets_a_sentence(context: int, smol: Path) -> None:
    with pytest.raises(ModelFileError, match=f"A context window of {context:,} tokens is not possible"):
        check_runnable(smol, LoadOptions(context_window=context))
