"""Frames survive a real pipe, and a broken stream is told from an ended one."""

from __future__ import annotations

import io
import os
import struct
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.engines.llama_cpp.frames import LARGEST, BrokenStreamError, read_frame, write_frame


@given(st.lists(st.binary(max_size=300), max_size=5))
def test_frames_come_back_in_order(payloads: list[bytes]) -> None:
    stream = io.BytesIO()
    for payload in payloads:
        write_frame(stream, payload)
    stream.seek(0)
    assert [read_frame(stream) for _ in payloads] == payloads
    assert read_frame(stream) is None


def test_a_frame_larger_than_the_pipe_arrives_whole() -> None:
    reading, writing = os.pipe()
    payload = bytes(range(256)) * 8192  # 2 MiB; a pipe holds 64 KiB
    with os.fdopen(reading, "rb", buffering=0) as source, os.fdopen(writing, "wb", buffering=0) as sink:
        writer = threading.Thread(target=write_frame, args=(sink, payload))
        writer.start()
        assert read_frame(source) == payload
        writer.join()


@given(st.binary(min_size=1, max_size=40), st.data())
def test_a_torn_frame_is_not_an_end(payload: bytes, data: st.DataObject) -> None:
    stream = io.BytesIO()
    write_frame(stream, payload)
    whole = stream.getvalue()
    torn = whole[: data.draw(st.integers(1, len(whole) - 1))]
    with pytest.raises(BrokenStreamError):
        read_frame(io.BytesIO(torn))


def test_a_frame_that_claims_too_much_is_refused_unread() -> None:
    with pytest.raises(BrokenStreamError, match="67,108,864 is the most"):
        read_frame(io.BytesIO(struct.pack("<I", LARGEST + 1)))


def test_a_payload_too_long_is_not_begun() -> None:
    stream = io.BytesIO()
    with pytest.raises(ValueError, match="too long"):
        write_frame(stream, bytes(LARGEST + 1))
    assert stream.getvalue() == b""
