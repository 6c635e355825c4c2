"""Files and options that must not reach an engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from inglenook.engines.engine import LoadOptions
from inglenook.errors import ModelFileError
from inglenook.models.gguf import read_header
from inglenook.models.kv_cache import kv_cache_bytes
from inglenook.models.runnable import check_runnable

from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from pathlib import Path

    from .gguf_file import Item

MIB = 2**20


def test_real_models_pass(smol: Path, gemma: Path) -> None:
    for model in (smol, gemma):
        check_runnable(model, LoadOptions(), available_bytes=2**30)
        check_runnable(model, LoadOptions(context_window=100), available_bytes=None)


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
        check_runnable(path, LoadOptions(), available_bytes=2**40)
    assert says in str(caught.value)
    assert "some model.gguf" in str(caught.value)


def test_a_name_that_is_too_long_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="There is no file"):
        check_runnable(tmp_path / ("x" * 300), LoadOptions(), available_bytes=None)


def test_a_folder_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="is a folder"):
        check_runnable(tmp_path, LoadOptions(), available_bytes=None)


@pytest.mark.parametrize("context", [0, -1, 2**31])
def test_an_impossible_context_window_gets_a_sentence(context: int, smol: Path) -> None:
    with pytest.raises(ModelFileError, match=f"A context window of {context:,} tokens is not possible"):
        check_runnable(smol, LoadOptions(context_window=context), available_bytes=2**60)


def test_a_context_window_larger_than_memory_is_refused_with_what_fits(smol: Path) -> None:
    per_token = 30 * 3 * (64 + 64) * 2
    with pytest.raises(ModelFileError, match=r"1,000,000 tokens needs 21\.5 GiB .* choose 46,592 or less"):
        check_runnable(smol, LoadOptions(context_window=1_000_000), available_bytes=46_700 * per_token)
    check_runnable(smol, LoadOptions(context_window=46_592), available_bytes=46_700 * per_token)
    with pytest.raises(ModelFileError, match="close other programs"):
        check_runnable(smol, LoadOptions(), available_bytes=1000)


def test_memory_of_a_gpu_may_take_the_context(smol: Path) -> None:
    wide = LoadOptions(context_window=1_000_000)
    check_runnable(smol, wide, available_bytes=1000, may_offload=True)
    with pytest.raises(ModelFileError, match="GiB of memory are free"):
        check_runnable(smol, replace(wide, gpu_layers=0), available_bytes=1000, may_offload=True)


def test_what_is_allocated_is_known_from_the_header(smol: Path, gemma: Path) -> None:
    assert kv_cache_bytes(read_header(smol), 8000) == 8192 * 30 * 3 * 128 * 2  # cells in steps of 256
    small = read_header(gemma)
    # Three of 18 layers see everything; the others keep 1,024 cells whatever the window is.
    assert kv_cache_bytes(small, 32768) == 32768 * 3 * 512 * 2
    assert kv_cache_bytes(small, 4096, full_sliding_window=True) == 72 * MIB


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ({}, 2 * 2 * 32),
        ({"llama.attention.head_count_kv": ("I", (2, 0))}, 2 * 32),
        ({"llama.attention.key_length": ("I", 32), "llama.attention.value_length": ("I", 8)}, 2 * 2 * 40),
        ({"llama.attention.kv_lora_rank": ("I", 48), "llama.rope.dimension_count": ("I", 8)}, 2 * 56),
        ({"llama.full_attention_interval": ("I", 2)}, 2 * 32),
        ({"llama.attention.head_count": ("I", 0), "llama.attention.head_count_kv": ("I", 0)}, 0),
        ({"llama.attention.head_count": ("s", "many"), "llama.attention.head_count_kv": ("f", 1.5)}, 0),
        (
            {
                "llama.attention.sliding_window": ("I", 64),
                "llama.attention.sliding_window_pattern": ("?", (True, False)),
            },
            2 * 32,
        ),
    ],
)
def test_each_kind_of_attention_has_its_own_cache(
    extra: dict[str, tuple[str, Item | tuple[Item, ...]]], expected: int, tmp_path: Path
) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(GgufFile(metadata=LLAMA | extra).whole())
    assert kv_cache_bytes(read_header(path), 256) == 256 * expected * 2
