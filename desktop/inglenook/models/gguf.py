"""The header of a GGUF file: what the model is and where its tensors lie, read without trusting a byte of it."""

from __future__ import annotations

import io
import math
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from inglenook.errors import ModelFileError
from inglenook.models.header_bytes import HeaderBytes
from inglenook.models.tensor_types import TENSOR_TYPES
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.models.tensor_types import TensorType

KEPT_ITEMS = 1024  # of an array; longer ones are vocabularies
_METADATA_LIMIT = 16_384
_TENSOR_LIMIT = 65_536
_KEY_LIMIT = 65_535  # bytes, by the format's specification
_NAME_LIMIT = 64  # ggml.h, GGML_MAX_NAME
_TEXT_LIMIT = 4 * 2**20  # bytes; chat templates are the longest
_DIMENSIONS = 4  # ggml.h, GGML_MAX_DIMS
_NESTING = 4
_SHOWN = 80  # letters of a key in a sentence
_ALIGNMENT = 32
_ALIGNMENT_LIMIT = 2**20
_INT64_MAX = 2**63 - 1
_TEXT, _ARRAY = 8, 9
_NUMBERS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_NAMES = dict(
    enumerate(
        "uint8 int8 uint16 int16 uint32 int32 float32 bool string array uint64 int64 float64".split()  # noqa: SIM905  reads better
    )
)
_WIDTHS = {"B": 1, "b": 1, "?": 1, "H": 2, "h": 2, "I": 4, "i": 4, "f": 4, "Q": 8, "q": 8, "d": 8}
_OTHER_FILES = {
    b"PK\x03\x04": say("a zip archive or a PyTorch file"),
    b"vers": say("a Git LFS pointer, which stands for the real file"),
    b"<!do": say("a web page"),
    b"<!DO": say("a web page"),
    b"<htm": say("a web page"),
    b"ggml": say("a GGML file, the format before GGUF"),
    b"ggjt": say("a GGJT file, a format before GGUF"),
}


@dataclass(frozen=True, slots=True)
class LargeArray:
    """An array of the metadata whose items were not kept."""

    kind: str  # "string", "int32", …
    count: int


Value = int | float | bool | str | LargeArray | tuple["Value", ...]


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One tensor: ``offset`` counts from the start of the tensor data."""

    name: str
    type: TensorType
    shape: tuple[int, ...]  # the row's length first
    offset: int

    @property
    def elements(self) -> int:
        """How many numbers it holds."""
        return math.prod(self.shape)

    @property
    def size_bytes(self) -> int:
        """How long it is in the file."""
        return self.elements // self.type.block_items * self.type.block_bytes


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """Everything before the tensor data."""

    version: int
    big_endian: bool
    metadata: Mapping[str, Value]
    tensors: tuple[TensorInfo, ...]
    data_offset: int  # where the tensor data begins, aligned
    file_bytes: int
    kinds: Mapping[str, str] = field(default_factory=dict[str, str])  # of the metadata: "uint32", "array of string", …

    @property
    def data_end(self) -> int:
        """How long the file must be to hold every tensor."""
        return self.data_offset + max((tensor.offset + tensor.size_bytes for tensor in self.tensors), default=0)

    @property
    def architecture(self) -> str:
        """Such as "llama"; empty when the file does not say."""
        return self.text("general.architecture")

    def text(self, key: str) -> str:
        """A value that should be text; empty when it is not."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else ""

    def whole(self, key: str) -> int | None:
        """A value that should be a whole number; None when it is not."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def of_architecture(self, key: str) -> Value | None:
        """A value under the architecture's own prefix, such as "block_count"."""
        return self.metadata.get(f"{self.architecture}.{key}")

    def whole_of_architecture(self, key: str) -> int | None:
        """A whole number under the architecture's own prefix; None when there is none."""
        return self.whole(f"{self.architecture}.{key}")


def read_header(source: Path | BinaryIO | bytes) -> GgufHeader:
    """The header of a GGUF file, version 2 or 3, in either byte order; a stream must be seekable.

    A stream's end is asked for once; then it is only read forwards, a MiB at a time, and what is not kept is sought
    past. At most 64 MiB are read, and of long arrays only the count is kept. Raises ModelFileError with a sentence that
    names the file and the byte. Format: github.com/ggml-org/ggml/blob/master/docs/gguf.md
    """
    if isinstance(source, Path):
        # A named pipe would wait for ever; Path.is_file raises for a name that is too long.
        if not os.path.isfile(source):  # noqa: PTH113
            raise ModelFileError(say("There is no file “{source}”: check its name and folder.", source=source))
        try:
            with source.open("rb") as file:
                return _read(HeaderBytes(file, source.name), source.name)
        except OSError as error:
            raise ModelFileError(
                say("“{source}” cannot be read: {reason}.", source=source, reason=error.strerror or error)
            ) from error
    if isinstance(source, bytes):
        return _read(HeaderBytes(io.BytesIO(source), say("the header")), say("the header"))
    name = Path(str(getattr(source, "name", "the stream"))).name
    return _read(HeaderBytes(source, name), name)


def _read(data: HeaderBytes, name: str) -> GgufHeader:
    if data.size_bytes == 0:
        raise ModelFileError(say("“{name}” is empty: fetch it again.", name=name))
    version, big_endian = _read_version(data, name)
    tensor_count = data.count("Q", say("the number of tensors"), _TENSOR_LIMIT)
    metadata_count = data.count("Q", say("the number of metadata entries"), _METADATA_LIMIT)
    metadata: dict[str, Value] = {}
    kinds: dict[str, str] = {}
    for _ in range(metadata_count):
        at = data.position
        key = data.text(say("a metadata key"), _KEY_LIMIT)
        if not key or key in metadata:
            data.fail(
                say("the metadata key “{shown}” comes a second time", shown=_shown(key))
                if key
                else say("a metadata key is empty"),
                at,
            )
        shown = _shown(key)
        kind = data.count("I", say("the type of “{shown}”", shown=shown), max(_NAMES))
        if kind == _ARRAY:
            metadata[key], kinds[key] = _read_array(data, shown)
        else:
            metadata[key], kinds[key] = _read_item(data, say("the value of “{shown}”", shown=shown), kind), _NAMES[kind]
    alignment = metadata.get("general.alignment", _ALIGNMENT)
    if (
        not isinstance(alignment, int)
        or isinstance(alignment, bool)
        or not 0 < alignment <= _ALIGNMENT_LIMIT
        or alignment & (alignment - 1)
    ):
        data.fail(say("general.alignment is not a power of two"))
    tensors = _read_tensors(data, tensor_count)
    return GgufHeader(
        version=version,
        big_endian=big_endian,
        metadata=metadata,
        tensors=tensors,
        data_offset=-(-data.position // alignment) * alignment,
        file_bytes=data.size_bytes,
        kinds=kinds,
    )


def _read_version(data: HeaderBytes, name: str) -> tuple[int, bool]:
    magic = bytes(int(byte) for byte in data.numbers("B", min(4, data.size_bytes), say("the mark “GGUF”")))
    if magic != b"GGUF":
        kind = _OTHER_FILES.get(magic)
        begins = "".join(sign if sign.isascii() and sign.isprintable() else "·" for sign in magic.decode("latin-1"))
        looks = (
            say("it looks like {kind}", kind=kind)
            if kind
            else say("it begins with “{begins}” where “GGUF” should stand", begins=begins)
        )
        raise ModelFileError(
            say("“{name}” is not a GGUF file: {looks}. Choose another, or download it again.", name=name, looks=looks)
        )
    version = int(data.number("I", say("the version")))
    big_endian = version & 0xFFFF == 0 and version != 0
    if big_endian:  # a version below 65,536 written high byte first
        data.use_big_endian()
        version = int.from_bytes(version.to_bytes(4, "little"), "big")
    if version == 1:
        raise ModelFileError(
            say("“{name}” has version 1 of GGUF at byte 4, which llama.cpp no longer reads: convert it.", name=name)
        )
    if version not in {2, 3}:
        data.fail(say("the version is {version:,}, but 2 and 3 are the versions known", version=version), 4)
    return version, big_endian


def _shown(name: str) -> str:
    """A key or a name as a sentence can hold it."""
    start = "".join(sign if sign.isprintable() else "·" for sign in name[:_SHOWN])
    return start if len(name) <= _SHOWN else f"{start}…"


def _read_item(data: HeaderBytes, what: str, kind: int) -> Value:
    return data.text(what, _TEXT_LIMIT) if kind == _TEXT else data.number(_NUMBERS[kind], what)


def _read_array(data: HeaderBytes, key: str, depth: int = 0) -> tuple[Value, str]:
    """The array and what it is called."""
    what = say("the value of “{key}”", key=key)
    at = data.position
    if depth == _NESTING:
        data.fail(say("{what} is nested more than {nesting} times", what=what, nesting=_NESTING), at)
    item = data.count("I", say("the type of the items of “{key}”", key=key), max(_NAMES))
    name = f"array of {_NAMES[item]}"
    width = _WIDTHS[_NUMBERS[item]] if item in _NUMBERS else 8
    count = data.count("Q", say("the number of items of “{key}”", key=key), data.size_bytes // width)
    if item == _ARRAY:
        if count > KEPT_ITEMS:
            data.fail(
                say(
                    "{what} holds {count:,} arrays, but {kept_items:,} is the most there can be",
                    what=what,
                    count=count,
                    kept_items=KEPT_ITEMS,
                ),
                at,
            )
        data.keep(128 * count, what)
        return tuple(_read_array(data, key, depth + 1)[0] for _ in range(count)), name
    if count > KEPT_ITEMS:
        data.skip_texts(count, what) if item == _TEXT else data.skip(width * count, what)
        return LargeArray(_NAMES[item], count), name
    if item == _TEXT:
        data.keep(64 * count, what)
        return tuple(data.text(what, _TEXT_LIMIT) for _ in range(count)), name
    return data.numbers(_NUMBERS[item], count, what), name


def _read_tensors(data: HeaderBytes, count: int) -> tuple[TensorInfo, ...]:
    tensors: dict[str, TensorInfo] = {}
    for number in range(count):
        at = data.position
        name = data.text(say("the name of tensor {number:,}", number=number), _NAME_LIMIT)
        if name in tensors:
            data.fail(say("the tensor “{shown}” comes a second time", shown=_shown(name)), at)
        tensors[name] = _read_tensor(data, name)
    return tuple(tensors.values())


def _read_tensor(data: HeaderBytes, name: str) -> TensorInfo:
    what = say("the tensor “{shown}”", shown=_shown(name))
    dimensions = data.count("I", say("the number of dimensions of {what}", what=what), _DIMENSIONS)
    at = data.position
    shape = tuple(data.count("Q", say("a dimension of {what}", what=what), _INT64_MAX) for _ in range(dimensions))
    if math.prod(shape) > _INT64_MAX:
        data.fail(say("{what} has more elements than can be counted", what=what), at)
    at = data.position
    kind = TENSOR_TYPES.get(int(data.number("I", say("the type of {what}", what=what))))
    if kind is None:
        data.fail(say("{what} is stored in a way that this version of Inglenook does not know", what=what), at)
    if shape and shape[0] % kind.block_items:
        data.fail(
            say("{what} has rows of {shape:,}, which {kind} cannot store", what=what, shape=shape[0], kind=kind.name),
            at,
        )
    offset = data.count("Q", say("the place of {what}", what=what), _INT64_MAX)
    return TensorInfo(name, kind, shape, offset)
