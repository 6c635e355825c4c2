"""How a prompt with images is cut up: mtmd says what stands around an image, and how long that is."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from llama_cpp import mtmd_cpp as mtmd

from inglenook.chats.image_header import read_image_header
from inglenook.engines.llama_cpp.worker.image_parts import ImagePiece, Text
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from inglenook.engines.llama_cpp.worker.image_parts import Image, Piece

_READABLE = frozenset({"png", "jpeg", "gif", "bmp"})  # by stb_image, which mtmd reads images with
_DAMAGED = say(
    "An image in this chat cannot be read: its file is damaged, or of a kind that is not supported. Remove it, or save "
    "it as PNG or JPEG and attach it again."
)


class Layout:
    """Made of a prompt's parts; ``images`` are the files by their hashes. ``close`` frees it. Raises PromptError."""

    def __init__(
        self, context: mtmd.mtmd_context_p, parts: Sequence[Text | Image], images: Mapping[str, bytes]
    ) -> None:
        self._context = context
        self._parts = parts
        self._images = images
        self._seen: tuple[str, mtmd.mtmd_input_chunks_p] | None = None
        self._chunks = self._cut(None)
        self.pieces: tuple[Piece, ...] = tuple(self._pieces())

    def chunk(self, piece: ImagePiece) -> mtmd.mtmd_input_chunk_p:
        """For its positions; it holds no pixels."""
        return _chunk(self._chunks, piece.chunk)

    def seen(self, piece: ImagePiece) -> mtmd.mtmd_input_chunk_p:
        """With the image unpacked and scaled for the model; raises PromptError when the file is damaged."""
        if self._seen is None or self._seen[0] != piece.sha256:
            self._forget_seen()
            self._seen = (piece.sha256, self._cut(piece.sha256))
        chunks = self._seen[1]
        if mtmd.mtmd_input_chunks_size(chunks) <= piece.chunk:
            raise PromptError(_DAMAGED)
        chunk = _chunk(chunks, piece.chunk)
        if mtmd.mtmd_input_chunk_get_n_tokens(chunk) != piece.cells:  # its header says another size
            raise PromptError(_DAMAGED)
        return chunk

    def close(self) -> None:
        """Free it."""
        self._forget_seen()
        mtmd.mtmd_input_chunks_free(self._chunks)

    def _forget_seen(self) -> None:
        if self._seen is not None:
            mtmd.mtmd_input_chunks_free(self._seen[1])
            self._seen = None

    def _pieces(self) -> Iterator[Piece]:
        before, tile = "", 0
        for number in range(mtmd.mtmd_input_chunks_size(self._chunks)):
            chunk = _chunk(self._chunks, number)
            if mtmd.mtmd_input_chunk_get_type(chunk) == mtmd.MTMD_INPUT_CHUNK_TYPE_TEXT:
                count = ctypes.c_size_t()
                tokens = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(count))  # pyright: ignore[reportArgumentType]  a reference is meant
                yield list(tokens[: count.value]) if tokens and count.value else []
                continue
            name = (mtmd.mtmd_input_chunk_get_id(chunk) or b"").decode()
            tile = tile + 1 if name == before else 0
            before = name
            yield ImagePiece(
                name.partition(" ")[0],
                tile,
                number,
                mtmd.mtmd_input_chunk_get_n_pos(chunk),
                mtmd.mtmd_input_chunk_get_n_tokens(chunk),
            )

    def _cut(self, seen: str | None) -> mtmd.mtmd_input_chunks_p:
        """Only the image of this hash is unpacked; of the others their size is enough."""
        parts: list[mtmd.mtmd_input_part] = []
        kept: list[object] = []
        bitmaps: list[mtmd.mtmd_bitmap_p] = []
        try:
            for number, part in enumerate(self._parts):
                made = mtmd.mtmd_input_part()
                if isinstance(part, Text):
                    data = part.text.encode(errors="replace")
                    text = mtmd.mtmd_input_text(data, len(data), False, part.special)  # noqa: FBT003  a C structure
                    kept.append(text)
                    made.text = ctypes.pointer(text)
                else:
                    bitmaps.append(self._bitmap(part.sha256, is_seen=part.sha256 == seen))
                    mtmd.mtmd_bitmap_set_id(bitmaps[-1], f"{part.sha256} {number}".encode())
                    made.bitmap = bitmaps[-1]
                parts.append(made)
            pointers = (ctypes.POINTER(mtmd.mtmd_input_part) * len(parts))(*map(ctypes.pointer, parts))
            chunks = mtmd.mtmd_input_chunks_init()
            assert chunks is not None  # noqa: S101  an empty list
            tokenize = mtmd.mtmd_tokenize_from_parts  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            if not tokenize(self._context, chunks, pointers, len(parts), False):  # noqa: FBT003  a C function
                return chunks
            mtmd.mtmd_input_chunks_free(chunks)
        finally:
            for bitmap in bitmaps:
                mtmd.mtmd_bitmap_free(bitmap)
        raise PromptError(_DAMAGED)

    def _bitmap(self, sha256: str, *, is_seen: bool) -> mtmd.mtmd_bitmap_p:
        data = self._images.get(sha256, b"")
        header = read_image_header(data)
        if header is None or header.is_too_large or header.format not in _READABLE:
            raise PromptError(_DAMAGED)  # mtmd takes anything else for sound or a film
        if is_seen:
            buffer = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
            options = mtmd.mtmd_helper_init_opt_default()
            made = mtmd.mtmd_helper_bitmap_init_from_buf_wrapper(self._context, buffer, len(data), False, options)  # noqa: FBT003  a C function
            bitmap = made.bitmap
        else:
            bitmap = mtmd.mtmd_bitmap_init(header.width, header.height, None)  # pyright: ignore[reportArgumentType]  NULL is meant
        if not bitmap:
            raise PromptError(_DAMAGED)
        return mtmd.mtmd_bitmap_p(bitmap)


def _chunk(chunks: mtmd.mtmd_input_chunks_p, number: int) -> mtmd.mtmd_input_chunk_p:
    chunk = mtmd.mtmd_input_chunks_get(chunks, number)
    assert chunk is not None  # noqa: S101  the number is below their count
    return chunk
