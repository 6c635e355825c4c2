"""Writes small GGUF files for tests, sound or not."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass, field

from inglenook.models.tensor_types import TENSOR_TYPES

Item = int | float | bool | str
_TYPES = {"B": 0, "b": 1, "H": 2, "h": 3, "I": 4, "i": 5, "f": 6, "?": 7, "s": 8, "Q": 10, "q": 11, "d": 12}

LLAMA: dict[str, tuple[str, Item | tuple[Item, ...]]] = {
    "general.architecture": ("s", "llama"),
    "llama.block_count": ("I", 2),
    "llama.context_length": ("I", 4096),
    "llama.embedding_length": ("I", 64),
    "llama.attention.head_count": ("I", 4),
    "llama.attention.head_count_kv": ("I", 2),
}


@dataclass
class GgufFile:
    """A file in the making: metadata as (struct code or "s", value), tensors as (name, shape, type)."""

    metadata: dict[str, tuple[str, Item | tuple[Item, ...]]] = field(default_factory=lambda: dict(LLAMA))
    tensors: list[tuple[str, tuple[int, ...], int]] = field(
        default_factory=lambda: [("token_embd.weight", (64, 100), 2), ("output_norm.weight", (64,), 0)]
    )
    version: int = 3
    order: str = "<"
    alignment: int = 32

    def header(self) -> bytes:
        """Everything before the tensor data."""
        out = b"GGUF" + self._pack("IQQ", self.version, len(self.tensors), len(self.metadata))
        for key, (code, value) in self.metadata.items():
            out += self.text(key) + self._value(code, value)
        offset = 0
        for name, shape, kind in self.tensors:
            out += self.text(name) + self._pack(f"I{len(shape)}QIQ", len(shape), *shape, kind, offset)
            offset += self._padded(self._size(shape, kind))
        return out

    def whole(self) -> bytes:
        """The file, its tensors full of zeros."""
        header = self.header()
        data = sum(self._padded(self._size(shape, kind)) for _, shape, kind in self.tensors)
        return header.ljust(self._padded(len(header)), b"\0") + bytes(data)

    def text(self, text: str) -> bytes:
        """A string as the format has it."""
        return self._pack("Q", len(text.encode())) + text.encode()

    def _value(self, code: str, value: Item | tuple[Item, ...]) -> bytes:
        if isinstance(value, tuple):
            return self._pack("IIQ", 9, _TYPES[code], len(value)) + b"".join(self._item(code, item) for item in value)
        return self._pack("I", _TYPES[code]) + self._item(code, value)

    def _item(self, code: str, value: Item) -> bytes:
        return self.text(value) if isinstance(value, str) else self._pack(code, value)

    def _pack(self, codes: str, *values: Item) -> bytes:
        return struct.pack(self.order + codes, *values)

    def _padded(self, size: int) -> int:
        return -(-size // self.alignment) * self.alignment

    def _size(self, shape: tuple[int, ...], kind: int) -> int:
        stored = TENSOR_TYPES[kind]
        return math.prod(shape) // stored.block_items * stored.block_bytes
