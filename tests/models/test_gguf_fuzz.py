"""Whatever bytes come, a header or a sentence comes out, soon and in little memory."""

from __future__ import annotations

import contextlib
import functools
import struct
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from inglenook.errors import ModelFileError
from inglenook.models.checks import check_language_model
from inglenook.models.gguf import read_header
from inglenook.models.read_facts import facts_of

from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from pathlib import Path

MEMORY_LIMIT = 64 * 2**20
EDGES = [0, 1, 4, 9, 31, 255, 2**16, 2**31 - 1, 2**32 - 1, 2**40, 2**63 - 1, 2**63, 2**64 - 1]
SOUND = GgufFile(
    metadata=LLAMA
    | {
        "general.tags": ("s", ("a", "b")),
        "tokenizer.ggml.tokens": ("s", ("word",) * 1100),
        "llama.attention.head_count": ("I", (4, 2)),
        "general.base_model.count": ("I", 2),
    }
).whole()

just_this = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _read(data: bytes) -> None:
    """Read, and everything that is told from it."""
    with contextlib.suppress(ModelFileError):
        header = read_header(data)
        facts_of([header], "some model-Q4_K_M.gguf")
        check_language_model(header, "some model")


@just_this
@given(some.binary(max_size=300))
def test_any_bytes_after_the_mark(data: bytes) -> None:
    _read(b"GGUF\3\0\0\0" + data)


@just_this
@given(some.binary(max_size=2000))
def test_any_bytes_at_all(data: bytes) -> None:
    _read(data)


changes = some.lists(
    some.tuples(
        some.integers(0, len(SOUND) - 9),
        some.sampled_from(["<B", "<I", "<Q", ">I", ">Q"]),
        some.one_of(some.sampled_from(EDGES), some.integers(0, 2**64 - 1)),
    ),
    min_size=1,
    max_size=6,
)


@just_this
@given(changes, some.one_of(some.none(), some.integers(0, len(SOUND))))
def test_a_sound_header_with_counts_and_lengths_that_lie(changes: list[tuple[int, str, int]], end: int | None) -> None:
    data = bytearray(SOUND)
    for at, code, value in changes:
        struct.pack_into(code, data, at, value % 256 ** struct.calcsize(code))
    _read(bytes(data[:end]))


entry = some.tuples(some.integers(0, 14), some.sampled_from(EDGES), some.binary(max_size=40))


@just_this
@given(some.sampled_from(EDGES), some.sampled_from(EDGES), some.lists(entry, max_size=5), some.sampled_from("<>"))
def test_entries_of_any_type_and_count(
    tensors: int, entries: int, body: list[tuple[int, int, bytes]], order: str
) -> None:
    data = b"GGUF" + struct.pack(order + "IQQ", 3, tensors, entries)
    for number, (kind, count, rest) in enumerate(body):
        key = f"key{number}".encode()
        data += struct.pack(order + "Q", len(key)) + key + struct.pack(order + "IIQ", 9, kind, count) + rest
    _read(data)


@functools.cache
def _header_bytes(path: Path) -> bytes:
    return path.read_bytes()[: read_header(path).data_offset]


@settings(just_this, max_examples=40)
@given(some.data())
def test_a_real_header_with_broken_bytes(smol: Path, data: some.DataObject) -> None:
    whole = bytearray(_header_bytes(smol))
    places = some.one_of(
        some.integers(0, 2000), some.integers(0, len(whole) - 1), some.integers(len(whole) - 20_000, len(whole) - 1)
    )
    for at, value in data.draw(some.lists(some.tuples(places, some.integers(0, 255)), min_size=1, max_size=8)):
        whole[at] = value
    _read(bytes(whole[: data.draw(some.one_of(some.none(), some.integers(0, len(whole))))]))


def _entry(kind: bytes, body: bytes) -> bytes:
    return GgufFile().text("key") + kind + body


def _tensor(number: int) -> bytes:
    return GgufFile().text(f"{number:064}") + struct.pack("<I4QIQ", 4, 2**20, 2**20, 1, 1, 0, 0)


@pytest.mark.parametrize(
    ("tensors", "entries", "body"),
    [
        pytest.param(0, 1, _entry(struct.pack("<IIQ", 9, 8, 2**18), bytes(8 * 2**18)), id="many texts"),
        pytest.param(
            0, 1, _entry(struct.pack("<IIQ", 9, 8, 70_000), GgufFile().text("x" * 1000) * 70_000), id="beyond the limit"
        ),
        pytest.param(0, 1, _entry(struct.pack("<IQ", 8, 2**23), bytes(2**23)), id="a long text"),
        pytest.param(
            0,
            16_000,
            b"".join(GgufFile().text(f"{n}") + struct.pack("<IIQ", 9, 0, 1024) + bytes(1024) for n in range(16_000)),
            id="many arrays",
        ),
        pytest.param(
            0, 1, _entry(struct.pack("<IIQ", 9, 9, 1024), (struct.pack("<IQ", 9, 1024)) * 10_000), id="arrays in arrays"
        ),
        pytest.param(65_536, 0, b"".join(map(_tensor, range(65_536))), id="many tensors"),
    ],
)
def test_a_hostile_header_takes_little_memory(tensors: int, entries: int, body: bytes) -> None:
    data = b"GGUF" + struct.pack("<IQQ", 3, tensors, entries) + body
    tracemalloc.start()
    try:
        with contextlib.suppress(ModelFileError):
            read_header(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MEMORY_LIMIT
