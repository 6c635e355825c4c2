"""A model's tokens: text to token ids, and the bytes of each token."""

from __future__ import annotations

import ctypes
import re
from functools import cached_property

from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.thinking_marks import MARKS, NOISE, TOOL_TOKENS

# Control tokens that are told to the app as text all the same: the marks, or the tokens that they are made of.
MARKERS = frozenset(
    token
    for text in (*(text for mark in MARKS for text in (mark.opens, mark.closes)), *NOISE, *TOOL_TOKENS)
    for token in re.findall(r"<[^<>]+>|\[[^\[\]]+\]", text)
)


class Vocabulary:
    """The vocabulary of a loaded model; not to be used after the model is freed."""

    def __init__(self, handle: api.llama_vocab_p) -> None:
        self.handle = handle
        self.size = api.llama_vocab_n_tokens(handle)
        self.bos = int(api.llama_vocab_bos(handle))  # pyright: ignore[reportArgumentType]  an int at run time; -1: none
        self.adds_bos = self.bos >= 0 and api.llama_vocab_get_add_bos(handle)
        self._buffer = ctypes.create_string_buffer(256)

    @property
    def bos_text(self) -> str:
        """The token that begins a text; empty when there is none."""
        return self._special_text(self.bos)

    @property
    def eos_text(self) -> str:
        """The token that ends a text; empty when there is none."""
        return self._special_text(int(api.llama_vocab_eos(self.handle)))  # pyright: ignore[reportArgumentType]  an int at run time

    @cached_property
    def enders(self) -> tuple[int, ...]:
        """All tokens with which the model ends an answer; with 262,144 words it takes a tenth of a second, once."""
        return tuple(token for token in range(self.size) if self.ends_answer(token))

    @property
    def suppressed(self) -> tuple[int, ...]:
        """The tokens that the model's file wants never to be written."""
        count = ctypes.c_int32(0)
        tokens = api.llama_vocab_get_suppress_tokens(self.handle, ctypes.byref(count))  # pyright: ignore[reportArgumentType]  a pointer is meant
        return tuple(tokens[: count.value]) if tokens else ()

    def tokenize(self, text: str, *, special: bool, marked: bool = False) -> list[int]:
        """The text's token ids; with ``special``, control tokens written in it are taken as such.

        ``marked``: between the tokens that a text begins and ends with, as far as this model wants them.
        """
        data = text.encode(errors="replace")
        room = len(data) + 8
        while True:
            ids = (api.llama_token * room)()
            count = api.llama_tokenize(self.handle, data, len(data), ids, room, marked, special)
            if count >= 0:
                return ids[:count]
            room = -count

    def spell(self, text: str) -> list[int]:
        """The text's token ids; what looks like a control token is text."""
        return self.tokenize(text, special=False)

    def piece(self, token: int, *, special: bool = False) -> bytes:
        """The bytes of a token; those of a control token are empty unless ``special``."""
        length = api.llama_token_to_piece(self.handle, token, self._buffer, len(self._buffer), 0, special)
        if length < 0:
            self._buffer = ctypes.create_string_buffer(-length)
            return self.piece(token, special=special)
        return self._buffer.raw[:length]

    def text(self, token: int) -> str:
        """A token as people read it, control tokens too; bytes that are no text by themselves are U+FFFD."""
        return self.piece(token, special=True).decode(errors="replace")

    def plain_text(self, token: int) -> bytes | None:
        """The bytes of a token that is nothing but text; None for all others, and for what is no token."""
        if token < 0 or self.is_control(token) or self.is_user_defined(token):
            return None
        return self.piece(token)

    def ends_answer(self, token: int) -> bool:
        """Whether the model ends its answer with this token."""
        return api.llama_vocab_is_eog(self.handle, token)

    def is_control(self, token: int) -> bool:
        """Whether it is a control token."""
        return api.llama_vocab_is_control(self.handle, token)

    def is_user_defined(self, token: int) -> bool:
        """Whether it is one of those that llama.cpp takes for themselves in any text, though not control tokens."""
        return bool(api.llama_vocab_get_attr(self.handle, token) & api.LLAMA_TOKEN_ATTR_USER_DEFINED)

    def _special_text(self, token: int) -> str:
        return self.piece(token, special=True).decode(errors="replace") if token >= 0 else ""


class Pieces(dict[int, "bytes | None"]):
    """What each token adds to an answer, filled as tokens come; None for a token that ends it.

    To fill it for a whole vocabulary of 262,144 would add most of a second to each load; answers use some hundreds.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def __missing__(self, token: int) -> bytes | None:
        piece = None if self._vocabulary.ends_answer(token) else self._shown(token)
        self[token] = piece
        return piece

    def _shown(self, token: int) -> bytes:
        if self._vocabulary.is_control(token):
            text = self._vocabulary.piece(token, special=True)
            return text if text.decode(errors="replace") in MARKERS else b""
        return self._vocabulary.piece(token)
