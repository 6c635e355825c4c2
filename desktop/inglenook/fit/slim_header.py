"""A model's header without its vocabulary: all that memory depends on, small enough to be asked about often."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.gguf import LargeArray
from inglenook.models.tensor_types import TENSOR_TYPES
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from inglenook.models.gguf import GgufHeader, TensorInfo, Value

_ALIGNMENT = 32
_VERSION = 3
_LARGEST = 2**63 - 1  # bytes: no file can be longer
_TEXT, _ARRAY = 8, 9
# The numbers of GGUF's value types with struct's codes.
_NUMBERS = {
    "uint8": (0, "B"),
    "int8": (1, "b"),
    "uint16": (2, "H"),
    "int16": (3, "h"),
    "uint32": (4, "I"),
    "int32": (5, "i"),
    "float32": (6, "f"),
    "bool": (7, "?"),
    "uint64": (10, "Q"),
    "int64": (11, "q"),
    "float64": (12, "d"),
}
_TENSOR_NUMBERS = {kind.name: number for number, kind in TENSOR_TYPES.items()}
_GENERAL = frozenset({"general.architecture", "general.type", "general.file_type"})
_VOCABULARY = "tokenizer.ggml.tokens"
_ARRAY_OF = "array of "


@dataclass(frozen=True, slots=True)
class SlimHeader:
    """The bytes of a GGUF file up to its tensor data, and how long the file would be."""

    data: bytes
    file_bytes: int
    parts: tuple[int, ...]  # how many of its tensors lie in each of the model's files


def slim_header(headers: Sequence[GgufHeader]) -> SlimHeader:
    """All parts of a model as one file without vocabulary and texts; the first part's header comes first.

    llama.cpp needs only the vocabulary's size, which it then takes from ``<architecture>.vocab_size``. The tensors keep
    their order, so that they lie as in the model itself. Raises ModelFileError when something that must be kept was too
    long to be read, or the tensors are longer than any file.
    """
    first = headers[0]
    alignment = first.whole("general.alignment") or _ALIGNMENT
    entries = dict(_entries(first))
    tensors = [tensor for header in headers for tensor in header.tensors]
    out = [b"GGUF", struct.pack("<IQQ", _VERSION, len(tensors), len(entries))]
    out.extend(_text(key) + value for key, value in entries.items())
    end = 0
    for tensor in tensors:
        out.append(_tensor(tensor, end))
        end += _padded(tensor.size_bytes, alignment)
        if end > _LARGEST:
            raise ModelFileError(
                say(
                    "The tensors that this file's header names are longer than any file can be: it is damaged. "
                    "Take another copy of it."
                )
            )
    data = b"".join(out)
    return SlimHeader(data, _padded(len(data), alignment) + end, tuple(len(header.tensors) for header in headers))


def _entries(header: GgufHeader) -> Iterator[tuple[str, bytes]]:
    own = f"{header.architecture}."
    size_key = f"{own}vocab_size"
    for key, value in header.metadata.items():
        if key == "general.alignment" or key in _GENERAL or (key.startswith(own) and key != size_key):
            yield key, _value(key, value, header.kinds)
    words = header.metadata.get(_VOCABULARY)
    if isinstance(words, LargeArray):
        yield size_key, _number("uint32", words.count)
    elif isinstance(words, tuple):
        yield size_key, _number("uint32", len(words))
    elif size_key in header.metadata:
        yield size_key, _value(size_key, header.metadata[size_key], header.kinds)
    yield "tokenizer.ggml.model", struct.pack("<I", _TEXT) + _text("none")


def _value(key: str, value: Value, kinds: Mapping[str, str]) -> bytes:
    kind = kinds.get(key) or _likely_kind(value)
    if isinstance(value, str):
        return struct.pack("<I", _TEXT) + _text(value)
    if isinstance(value, LargeArray):
        raise ModelFileError(
            say(
                "The model's “{key}” has {count:,} values, more than can be planned with. "
                "How much memory it takes can only be estimated.",
                key=key,
                count=value.count,
            )
        )
    return _array(key, value, kind) if isinstance(value, tuple) else _number(kind, value)


def _likely_kind(value: Value) -> str:
    """For a header that was thought up: what llama.cpp's own converter would write."""
    item = value[0] if isinstance(value, tuple) and value else value
    if isinstance(item, bool):
        kind = "bool"
    elif isinstance(item, str):
        kind = "string"
    else:
        kind = "float32" if isinstance(item, float) else "uint32"
    return _ARRAY_OF + kind if isinstance(value, tuple) else kind


def _array(key: str, values: tuple[Value, ...], kind: str) -> bytes:
    item = kind.removeprefix(_ARRAY_OF)
    head = struct.pack("<I", _ARRAY)
    if item == "string":
        return head + struct.pack("<IQ", _TEXT, len(values)) + b"".join(_text(str(value)) for value in values)
    if item not in _NUMBERS:
        raise ModelFileError(
            say(
                "The model's “{key}” is an {kind}, which no version of llama.cpp reads. Choose another.",
                key=key,
                kind=kind,
            )
        )
    number, code = _NUMBERS[item]
    return head + struct.pack(f"<IQ{len(values)}{code}", number, len(values), *values)


def _number(kind: str, value: float) -> bytes:
    number, code = _NUMBERS[kind]
    return struct.pack(f"<I{code}", number, value)


def _tensor(tensor: TensorInfo, offset: int) -> bytes:
    shape = tensor.shape
    kind = _TENSOR_NUMBERS[tensor.type.name]
    return _text(tensor.name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _padded(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment
