"""Our header reader against the gguf package, and against files that lie."""

from __future__ import annotations

import contextlib
import io
import math
import random
import struct
import tracemalloc
from typing import TYPE_CHECKING, cast

import gguf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from inglenook.errors import ModelFileError
from inglenook.models.gguf import KEPT_ITEMS, LargeArray, read_header
from inglenook.models.tensor_types import TENSOR_TYPES

from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from pathlib import Path

    from .gguf_file import Item


@pytest.mark.parametrize("model", ["smol", "gemma"])
def test_a_real_file_reads_as_the_gguf_package_reads_it(model: str, request: pytest.FixtureRequest) -> None:
    path = cast("Path", request.getfixturevalue(model))
    header = read_header(path)
    oracle = gguf.GGUFReader(path)
    assert header.data_offset == oracle.data_offset
    assert header.data_end == header.file_bytes == path.stat().st_size
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
        else:
            assert value == (tuple(field.contents()) if isinstance(value, tuple) else field.contents())


def test_tensor_types_are_those_of_the_gguf_package() -> None:
    theirs = {int(kind): (kind.name, *size) for kind, size in gguf.GGML_QUANT_SIZES.items()}
    theirs[9] = ("Q8_1", 32, 36)  # the package says 40; ggml-common.h asserts two halves and 32 bytes
    ours = {number: (kind.name, kind.block_items, kind.block_bytes) for number, kind in TENSOR_TYPES.items()}
    assert ours | theirs == ours
    assert set(ours) - set(theirs) <= {42}  # Q2_0 is newer than the package


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("version", [2, 3])
def test_every_kind_of_value_in_either_byte_order(version: int, order: str) -> None:
    values: dict[str, tuple[str, Item | tuple[Item, ...]]] = {
        "u8": ("B", 255),
        "i8": ("b", -128),
        "u16": ("H", 65535),
        "i16": ("h", -32768),
        "u32": ("I", 2**32 - 1),
        "i32": ("i", -(2**31)),
        "u64": ("Q", 2**64 - 1),
        "i64": ("q", -(2**63)),
        "f32": ("f", 0.5),
        "f64": ("d", math.pi),
        "yes": ("?", True),
        "text": ("s", "Grüße, 世界 🦙"),
        "numbers": ("h", (1, -2, 3)),
        "texts": ("s", ("a", "", "ß")),
        "nothing": ("I", ()),
        "many numbers": ("f", (0.0,) * (KEPT_ITEMS + 1)),
        "many texts": ("s", ("word",) * (KEPT_ITEMS + 1)),
    }
    file = GgufFile(metadata=LLAMA | values, version=version, order=order)
    header = read_header(io.BytesIO(file.whole()))
    assert (header.version, header.big_endian) == (version, order == ">")
    assert {key: header.metadata[key] for key in values} == {key: value for key, (_, value) in values.items()} | {
        "many numbers": LargeArray("float32", KEPT_ITEMS + 1),
        "many texts": LargeArray("string", KEPT_ITEMS + 1),
    }
    assert [(tensor.name, tensor.shape, tensor.type.name) for tensor in header.tensors] == [
        ("token_embd.weight", (64, 100), "Q4_0"),
        ("output_norm.weight", (64,), "F32"),
    ]
    assert header.data_end == header.file_bytes


def _changed(at: int, code: str, value: int) -> bytes:
    data = bytearray(GgufFile().whole())
    struct.pack_into("<" + code, data, at, value)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"GG", "is not a GGUF file"),
        (b"<!doctype html>", "a web page"),
        (b"PK\x03\x04 and more", "a zip archive"),
        (b"version https://git-lfs.github.com/spec/v1", "a Git LFS pointer"),
        (_changed(4, "I", 1), "version 1"),
        (_changed(4, "I", 4), "at byte 4 the version is 4"),
        (_changed(8, "Q", 2**60), "at byte 8 the number of tensors"),
        (_changed(16, "Q", 2**63), "at byte 16 the number of metadata entries"),
        (_changed(24, "Q", 2**64 - 1), "at byte 24 the length of a metadata key"),
        (_changed(24, "Q", 60_000), "would go to byte 60,032, but the file ends at byte"),
        (_changed(52, "I", 13), "at byte 52 the type of “general.architecture” is 13"),
        (GgufFile().header()[:-5], "but the file ends at byte"),
        (GgufFile(tensors=[("x", (64,), 0), ("x", (64,), 0)]).whole(), "the tensor “x” comes a second time"),
        (GgufFile(tensors=[("x", (31,), 2)]).whole(), "has rows of 31, which Q4_0 cannot store"),
        (GgufFile(tensors=[("x", (1, 1, 1, 1, 1), 0)]).whole(), "the number of dimensions of the tensor “x” is 5"),
        (GgufFile(tensors=[("x" * 65, (1,), 0)]).whole(), "the length of the name of tensor 0 is 65"),
        (GgufFile(tensors=[("x", (2**40, 2**40), 0)]).header(), "more elements than can be counted"),
        (GgufFile(metadata=LLAMA | {"general.alignment": ("I", 3)}).whole(), "general.alignment is not a power of two"),
        (GgufFile(metadata=LLAMA | {"general.alignment": ("s", "32")}).whole(), "general.alignment"),
        (GgufFile(metadata=LLAMA | {"": ("I", 3)}).whole(), "a metadata key is empty"),
    ],
)
def test_a_header_that_lies_gets_a_sentence_with_file_and_place(data: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "bad one.gguf"
    path.write_bytes(data)
    with pytest.raises(ModelFileError) as caught:
        read_header(path)
    assert says in str(caught.value)
    assert "“bad one.gguf”" in str(caught.value)


def test_a_tensor_type_that_nobody_knows_is_named() -> None:
    data = GgufFile(tensors=[("x", (32,), 2)]).header()
    unknown = data[:-12] + struct.pack("<I", 99) + data[-8:]
    with pytest.raises(ModelFileError, match="the tensor “x” is stored in a way"):
        read_header(io.BytesIO(unknown))


def test_arrays_within_arrays_end_somewhere() -> None:
    nested = b"".join(struct.pack("<IQ", 9, 1) for _ in range(1000))
    data = b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + GgufFile().text("deep") + struct.pack("<I", 9) + nested
    with pytest.raises(ModelFileError, match="nested more than 4 times"):
        read_header(io.BytesIO(data))


def test_a_missing_file_a_folder_and_a_pipe_are_no_files(tmp_path: Path) -> None:
    for path in (tmp_path / "none.gguf", tmp_path):
        with pytest.raises(ModelFileError, match="There is no file"):
            read_header(path)


def _entry(kind: bytes, body: bytes) -> bytes:
    return GgufFile().text("key") + kind + body


@pytest.mark.parametrize(
    ("count", "entries"),
    [
        pytest.param(1, _entry(struct.pack("<IIQ", 9, 8, 2**18), bytes(8 * 2**18)), id="many texts"),
        pytest.param(
            1, _entry(struct.pack("<IIQ", 9, 8, 70_000), GgufFile().text("x" * 1000) * 70_000), id="beyond the limit"
        ),
        pytest.param(1, _entry(struct.pack("<IQ", 8, 2**23), bytes(2**23)), id="a long text"),
        pytest.param(
            16_000,
            b"".join(GgufFile().text(f"{n}") + struct.pack("<IIQ", 9, 0, 1024) + bytes(1024) for n in range(16_000)),
            id="many arrays",
        ),
    ],
)
def test_a_hostile_header_takes_little_memory(count: int, entries: bytes) -> None:
    stream = io.BytesIO(b"GGUF" + struct.pack("<IQQ", 3, 0, count) + entries)
    tracemalloc.start()
    try:
        with contextlib.suppress(ModelFileError):
            read_header(stream)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 64 * 2**20


@settings(max_examples=300, deadline=None)
@given(some.binary(max_size=300))
def test_any_bytes_after_the_mark_end_in_a_header_or_a_sentence(data: bytes) -> None:
    try:
        read_header(io.BytesIO(b"GGUF\3\0\0\0" + data))
    except ModelFileError as error:
        assert "“" in str(error)  # noqa: PT017  both outcomes are right


def test_a_real_header_with_broken_bytes_ends_in_a_header_or_a_sentence(smol: Path) -> None:
    whole = smol.read_bytes()[: read_header(smol).data_offset]
    draw = random.Random(7)  # noqa: S311  the same damage each time
    outcomes: set[str] = set()
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(draw.randint(1, 8)):
            place = draw.choice([draw.randrange(200), draw.randrange(len(whole)), len(whole) - draw.randrange(1, 9000)])
            damaged[place] = draw.choice([0, 1, 127, 128, 255, draw.randrange(256)])
        try:
            read_header(io.BytesIO(bytes(damaged[: draw.choice([len(whole), draw.randrange(len(whole))])])))
            outcomes.add("header")
        except ModelFileError:
            outcomes.add("sentence")
    assert outcomes == {"header", "sentence"}
