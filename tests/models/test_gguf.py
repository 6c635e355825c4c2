"""Our header reader: every kind of value, files that lie, and slow sources."""

from __future__ import annotations

import io
import math
import struct
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from inglenook.errors import ModelFileError
from inglenook.models.gguf import KEPT_ITEMS, LargeArray, read_header

from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from pathlib import Path

    from .gguf_file import Item

MIB = 2**20


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
    assert [header.kinds[key] for key in ("u8", "i64", "f32", "yes", "text", "numbers", "nothing", "many texts")] == [
        *("uint8", "int64", "float32", "bool", "string"),
        *("array of int16", "array of uint32", "array of string"),
    ]
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


def test_arrays_within_arrays_are_kept() -> None:
    text = GgufFile().text
    inner = struct.pack("<IQ2h", 3, 2, -1, 5), struct.pack("<IQ", 8, 1) + text("ß"), struct.pack("<IQ", 9, 0)
    body = struct.pack("<IIQ", 9, 9, len(inner)) + b"".join(inner)
    header = read_header(b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + text("nested") + body)
    assert header.metadata["nested"] == ((-1, 5), ("ß",), ())


def test_a_long_key_does_not_fill_the_sentence() -> None:
    key = GgufFile().text("very\n" * 10_000)
    with pytest.raises(ModelFileError) as caught:
        read_header(b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + key + struct.pack("<IQ", 8, 2**40))
    assert len(str(caught.value)) < 500
    assert "\n" not in str(caught.value)


class _Ranges(io.BytesIO):
    """A source that remembers where it was read, as one over the network would be asked."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.reads: list[tuple[int, int]] = []

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        self.reads.append((self.tell(), -1 if size is None else size))
        return super().read(size)


def test_a_slow_source_is_asked_little_and_forwards(smol: Path) -> None:
    source = _Ranges(smol.read_bytes())
    header = read_header(source)
    assert header == read_header(smol)
    starts = [start for start, _ in source.reads]
    assert starts == sorted(starts)
    assert len(source.reads) == -(-header.data_offset // MIB) == 2  # no byte is fetched for nothing
    assert {size for _, size in source.reads} == {MIB}


def test_numbers_that_nobody_needs_are_not_fetched() -> None:
    file = GgufFile(metadata=LLAMA | {"scores": ("d", (0.5,) * 500_000)})
    source = _Ranges(file.whole())
    assert read_header(source).metadata["scores"] == LargeArray("float64", 500_000)
    assert source.reads[-1][0] > 3 * MIB
    assert sum(size for _, size in source.reads) < 2 * MIB
