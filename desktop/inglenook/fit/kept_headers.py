"""Headers that were fetched once, kept in a folder that may be deleted at any time."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from inglenook.models.gguf import GgufHeader, LargeArray, TensorInfo
from inglenook.models.tensor_types import TENSOR_TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from inglenook.models.gguf import Value

log = logging.getLogger(__name__)

MOST_BYTES = 64 * 2**20  # of the folder; a header takes some 50 KiB
_LARGEST = 4 * 2**20  # of one; such a header is hostile, or hardly worth keeping
_VERSION = 1
_ENDING = ".header"
_TYPES = {kind.name: kind for kind in TENSOR_TYPES.values()}


class KeptHeaders:
    """Safe from any thread and for several processes: an entry is written whole or not at all.

    An entry begins with the checksum of the rest, so one that a crash or a bad disk spoiled counts as not there. The
    least lately used make room.
    """

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def get(self, key: str) -> GgufHeader | None:
        """The header kept under that key; None when there is none that is whole."""
        path = self._path(key)
        try:
            checksum, _, data = path.read_bytes().partition(b"\n")
        except OSError:
            return None
        if checksum != _checksum(data):
            return None
        content = json.loads(data)
        if content["version"] != _VERSION:
            return None
        with suppress(OSError):
            os.utime(path)
        return _header(content)

    def put(self, key: str, header: GgufHeader) -> None:
        """Keep it; a folder that cannot be written is no trouble."""
        data = json.dumps(_content(header), separators=(",", ":")).encode()
        if len(data) > _LARGEST:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".new", delete=False) as file:
                file.write(_checksum(data) + b"\n" + data)
            os.replace(file.name, self._path(key))  # noqa: PTH105  the name is a text here
            self._make_room()
        except OSError as error:
            log.info("a header was not kept: %s", error)

    def _path(self, key: str) -> Path:
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()}{_ENDING}"

    def _make_room(self) -> None:
        with os.scandir(self._folder) as listing:
            states = [(entry.stat(), entry.path) for entry in listing if entry.is_file()]
        taken = sum(state.st_size for state, _ in states)
        for state, path in sorted(states, key=lambda one: one[0].st_mtime_ns):
            if taken <= self._most_bytes:
                return
            with suppress(OSError):  # another process was quicker
                os.unlink(path)  # noqa: PTH108  the name is a text here
            taken -= state.st_size


def _checksum(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()


def _content(header: GgufHeader) -> dict[str, object]:
    return {
        "version": _VERSION,
        "gguf": header.version,
        "big_endian": header.big_endian,
        "metadata": {key: _plain(value) for key, value in header.metadata.items()},
        "kinds": dict(header.kinds),
        "tensors": [[tensor.name, tensor.type.name, tensor.shape, tensor.offset] for tensor in header.tensors],
        "data_offset": header.data_offset,
        "file_bytes": header.file_bytes,
    }


def _header(content: Mapping[str, Any]) -> GgufHeader:
    return GgufHeader(
        version=content["gguf"],
        big_endian=content["big_endian"],
        metadata={key: _value(value) for key, value in content["metadata"].items()},
        kinds=content["kinds"],
        tensors=tuple(
            TensorInfo(name, _TYPES[kind], tuple(shape), offset) for name, kind, shape, offset in content["tensors"]
        ),
        data_offset=content["data_offset"],
        file_bytes=content["file_bytes"],
    )


def _plain(value: Value) -> object:
    if isinstance(value, LargeArray):
        return {"kind": value.kind, "count": value.count}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _value(value: Any) -> Value:  # noqa: ANN401  what JSON holds
    if isinstance(value, dict):
        return LargeArray(**cast("dict[str, Any]", value))
    return tuple(map(_value, cast("list[Any]", value))) if isinstance(value, list) else value
