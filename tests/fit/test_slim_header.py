"""A header without its vocabulary is small, and says the same of everything else."""

from __future__ import annotations

import dataclasses
import io
from typing import TYPE_CHECKING, cast

import pytest
from tests.models.gguf_file import GgufFile

from inglenook.errors import ModelFileError
from inglenook.fit.slim_header import slim_header
from inglenook.models.gguf import KEPT_ITEMS, GgufHeader, LargeArray, read_header

if TYPE_CHECKING:
    from pathlib import Path


def read_back(headers: list[GgufHeader]) -> GgufHeader:
    slim = slim_header(headers)
    return read_header(slim.data.ljust(slim.file_bytes, b"\0") if slim.file_bytes < 2**24 else slim.data)


@pytest.mark.parametrize("name", ["smol", "gemma"])
def test_a_real_model(name: str, request: pytest.FixtureRequest) -> None:
    header = read_header(cast("Path", request.getfixturevalue(name)))
    slim = slim_header([header])
    again = read_header(slim.data)
    assert len(slim.data) < 32_768
    assert header.data_offset > 1_000_000
    assert slim.file_bytes == again.data_end
    assert again.data_end - again.data_offset == header.data_end - header.data_offset
    assert [(one.name, one.type, one.shape, one.offset) for one in again.tensors] == [
        (one.name, one.type, one.shape, one.offset) for one in header.tensors
    ]
    own = {key: value for key, value in header.metadata.items() if key.startswith(f"{header.architecture}.")}
    words = header.metadata["tokenizer.ggml.tokens"]
    assert isinstance(words, LargeArray)
    own[f"{header.architecture}.vocab_size"] = words.count
    assert {key: again.metadata[key] for key in own} == own
    assert {key: again.kinds[key] for key in own if key in header.kinds} == {
        key: header.kinds[key] for key in own if key in header.kinds
    }
    assert again.text("tokenizer.ggml.model") == "none"


def test_every_kind_of_value_stays_what_it_is() -> None:
    file = GgufFile()
    for number, code in enumerate("BbHhIifQqd?s"):
        file.metadata[f"llama.one.{code}"] = (code, "é" if code == "s" else bool(number) if code == "?" else number)
        items = ("a", "é") if code == "s" else (True, False) if code == "?" else (1, 2, 3)
        file.metadata[f"llama.some.{code}"] = (code, items)
    file.metadata["general.description"] = ("s", "of no use")
    header = read_header(file.whole())
    again = read_back([header])
    own = [key for key in header.metadata if key.startswith("llama.")]
    assert len(own) > 24
    assert {key: (again.metadata[key], again.kinds[key]) for key in own} == {
        key: (header.metadata[key], header.kinds[key]) for key in own
    }
    assert "general.description" not in again.metadata


def test_the_alignment_is_kept() -> None:
    file = GgufFile(alignment=64)
    file.metadata["general.alignment"] = ("I", 64)
    header = read_header(file.whole())
    again = read_back([header])
    assert [tensor.offset for tensor in again.tensors] == [tensor.offset for tensor in header.tensors]


def test_parts_become_one_file() -> None:
    whole = read_header(GgufFile().whole())
    file = GgufFile(metadata={"split.no": ("H", 1)}, tensors=[("blk.0.attn_q.weight", (64, 64), 2)])
    second = read_header(file.whole())
    slim = slim_header([whole, second])
    again = read_back([whole, second])
    assert [tensor.name for tensor in again.tensors] == [
        "token_embd.weight",
        "output_norm.weight",
        "blk.0.attn_q.weight",
    ]
    assert slim.parts == (2, 1)
    assert "split.no" not in again.metadata
    assert again.data_end == slim.file_bytes


def test_a_thought_up_header_needs_no_kinds() -> None:
    header = dataclasses.replace(read_header(GgufFile().whole()), kinds={})
    assert read_back([header]).metadata["llama.block_count"] == header.metadata["llama.block_count"]


def test_what_was_not_read_cannot_be_kept() -> None:
    file = GgufFile()
    file.metadata["llama.many"] = ("I", tuple(range(KEPT_ITEMS + 1)))
    header = read_header(io.BytesIO(file.whole()))
    with pytest.raises(ModelFileError, match=r"llama\.many.*only be estimated"):
        slim_header([header])


def test_tensors_longer_than_any_file_are_refused() -> None:
    file = GgufFile(tensors=[(f"blk.{number}.attn_q.weight", (2**30, 2**10, 2**20), 0) for number in range(2)])
    header = read_header(file.header())
    with pytest.raises(ModelFileError, match="longer than any file"):
        slim_header([header])
