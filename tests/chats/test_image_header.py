"""What a picture's first bytes say, for each format; broken ones say nothing and take no time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engines.pictures import png

from inglenook.chats.image_header import ImageHeader, read_image_header

GIF = b"GIF89a" + (320).to_bytes(2, "little") + (200).to_bytes(2, "little")
BMP = (
    b"BM" + bytes(12) + (40).to_bytes(4, "little") + (7).to_bytes(4, "little") + (-9).to_bytes(4, "little", signed=True)
)
OLD_BMP = b"BM" + bytes(12) + (12).to_bytes(4, "little") + (7).to_bytes(2, "little") + (9).to_bytes(2, "little")
FRAME = b"\xff\xc2\0\x11\x08" + (480).to_bytes(2, "big") + (640).to_bytes(2, "big")
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(10) + b"\xff\xff\xc4\0\x04\xff\xc0" + FRAME
VP8X = b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + (1023).to_bytes(3, "little") + (767).to_bytes(3, "little")
VP8L = b"RIFF\0\0\0\0WEBPVP8L" + bytes(4) + b"\x2f" + (99 | 49 << 14).to_bytes(4, "little")
VP8 = (
    b"RIFF\0\0\0\0WEBPVP8 " + bytes(4) + b"\0\0\0\x9d\x01\x2a" + (64).to_bytes(2, "little") + (32).to_bytes(2, "little")
)


@pytest.mark.parametrize(
    ("data", "header"),
    [
        (png((1, 2, 3), 40, 30), ImageHeader("png", 40, 30)),
        (GIF, ImageHeader("gif", 320, 200)),
        (BMP, ImageHeader("bmp", 7, 9)),
        (OLD_BMP, ImageHeader("bmp", 7, 9)),
        (JPEG, ImageHeader("jpeg", 640, 480)),
        (VP8X, ImageHeader("webp", 1024, 768)),
        (VP8L, ImageHeader("webp", 100, 50)),
        (VP8, ImageHeader("webp", 64, 32)),
    ],
)
def test_size_and_format(data: bytes, header: ImageHeader) -> None:
    assert read_image_header(data) == header
    assert not header.is_too_large


@pytest.mark.parametrize("data", [png((1, 2, 3)), GIF, BMP, JPEG, VP8X, VP8L, VP8])
def test_cut_off_within_the_header_it_is_no_picture(data: bytes) -> None:
    assert [read_image_header(data[:length]) for length in range(10)] == [None] * 10


def test_what_would_take_too_much_memory_is_told_before_it_is_unpacked() -> None:
    header = read_image_header(png((1, 2, 3)).replace((40).to_bytes(4, "big"), (60_000).to_bytes(4, "big"), 1))
    assert header is not None
    assert header.is_too_large
    assert ImageHeader("png", 10_000, 10_000).is_too_large


@given(
    st.sampled_from([b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"BM", b"\x89PNG\r\n\x1a\n", b"GIF89a", b""]),
    st.binary(max_size=200),
)
def test_anything_may_follow(begin: bytes, rest: bytes) -> None:
    header = read_image_header(begin + rest)
    assert header is None or (header.width > 0 and header.height > 0)


def test_a_jpeg_without_an_end_is_read_once() -> None:
    assert read_image_header(b"\xff\xd8\xff" + b"\xff" * 2_000_000) is None
    assert read_image_header(b"\xff\xd8" + b"\xff\xe0\0\x02" * 500_000) is None
