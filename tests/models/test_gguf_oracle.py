"""Our header reader reads what the gguf package reads."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import cast

import gguf
import pytest

from inglenook.models.gguf import KEPT_ITEMS, LargeArray, read_header
from inglenook.models.read_facts import facts_of
from inglenook.models.tensor_types import TENSOR_TYPES

from .architectures import CONTEXT, HEADS, LAYERS, SHAPES, WIDTH, WORDS, Shape, write

SOURCE = "INGLENOOK_LLAMA_SOURCE"  # an unpacked llama-cpp-python source distribution, which has vocabulary files


def agrees(path: Path) -> None:
    """Every key, value, tensor, size and place."""
    header = read_header(path)
    oracle = gguf.GGUFReader(path)
    if header.tensors:  # the package does not align the end of a file without any
        assert header.data_offset == oracle.data_offset
    assert header.big_endian == (oracle.endianess == gguf.GGUFEndian.BIG)
    assert [
        (tensor.name, tensor.shape, tensor.type.name, tensor.elements, tensor.size_bytes, tensor.offset)
        for tensor in header.tensors
    ] == [
        (
            tensor.name,
            tuple(map(int, tensor.shape)),
            tensor.tensor_type.name,
            int(tensor.n_elements),
            int(tensor.n_bytes),
            int(tensor.data_offset) - oracle.data_offset,
        )
        for tensor in oracle.tensors
    ]
    fields = {name: field for name, field in oracle.fields.items() if not name.startswith("GGUF.")}
    assert list(header.metadata) == list(fields)
    for name, field in fields.items():
        value = header.metadata[name]
        if isinstance(value, LargeArray):
            assert value == LargeArray(field.types[1].name.lower(), len(field.data))
            assert value.count > KEPT_ITEMS
        elif value != ():
            assert value == (tuple(field.contents()) if isinstance(value, tuple) else field.contents())


@pytest.mark.parametrize("model", ["smol", "gemma"])
def test_a_real_file(model: str, request: pytest.FixtureRequest) -> None:
    path = cast("Path", request.getfixturevalue(model))
    agrees(path)
    header = read_header(path)
    assert header.data_end == header.file_bytes == path.stat().st_size


@pytest.mark.parametrize("big_endian", [False, True], ids=["little", "big"])
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: cast("Shape", shape).architecture)
def test_an_architecture(shape: Shape, tmp_path: Path, *, big_endian: bool) -> None:
    path = tmp_path / "model.gguf"
    write(shape, path, big_endian=big_endian)
    agrees(path)
    facts = facts_of([read_header(path)], "model")
    assert (facts.kind, facts.architecture) == (shape.kind, shape.architecture)
    assert (facts.layers, facts.embedding_length, facts.trained_context, facts.vocabulary) == (
        LAYERS,
        WIDTH,
        CONTEXT,
        WORDS,
    )
    most = max(shape.heads) if isinstance(shape.heads, list) else shape.heads
    kv_heads = max(shape.kv_heads) if isinstance(shape.kv_heads, list) else shape.kv_heads
    assert (facts.heads, facts.kv_heads) == (most, HEADS if kv_heads is None else kv_heads)
    assert facts.parameters == sum(math.prod(size) for _, size, _ in shape.tensors)
    assert facts.size_bytes == path.stat().st_size
    assert not facts.is_cut_short


def test_tensor_types() -> None:
    theirs = {int(kind): (kind.name, *size) for kind, size in gguf.GGML_QUANT_SIZES.items()}
    theirs[9] = ("Q8_1", 32, 36)  # the package says 40; ggml-common.h asserts two halves and 32 bytes
    ours = {number: (kind.name, kind.block_items, kind.block_bytes) for number, kind in TENSOR_TYPES.items()}
    assert ours | theirs == ours
    assert set(ours) - set(theirs) <= {42}  # Q2_0 is newer than the package


@pytest.mark.parametrize(
    "file",
    sorted(Path(os.environ[SOURCE]).glob("vendor/llama.cpp/models/*.gguf"))
    if SOURCE in os.environ
    else [pytest.param(None, marks=pytest.mark.skip(f"{SOURCE} names no source with vocabulary files"))],
    ids=lambda file: Path(file or "none").stem,
)
def test_a_vocabulary(file: Path) -> None:
    agrees(file)
    assert facts_of([read_header(file)], file.stem).kind == "vocabulary"
