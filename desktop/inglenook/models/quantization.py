"""What a model's quantization is called, told from its tensors and never from the file's name."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from inglenook.models.tensor_types import FILE_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.models.gguf import TensorInfo

_AT_END = re.compile(
    r"[-._ ](?:UD[-_])?(?:I?Q\d+(?:_[A-Z0-9]+)*|B?F(?:16|32)|TQ\d_\d|(?:MX|NV)FP4(?:_MOE)?)$", re.IGNORECASE
)


def quantization_of(tensors: Iterable[TensorInfo], file_type: int | None) -> str:
    """Such as "Q4_1" or "Q4_K_M": the type that holds most bytes.

    A mix (general.file_type) goes by its own name when tensors of the type that it is named after are there: in small
    models most of a Q4_K_M is stored otherwise, because their rows do not fill a block of 256.
    """
    sizes: Counter[str] = Counter()
    for tensor in tensors:
        sizes[tensor.type.name] += tensor.size_bytes
    mix, base = FILE_TYPES.get(-1 if file_type is None else file_type, ("", ""))
    if base in sizes and mix != base:
        return mix
    return max(sizes, key=lambda name: sizes[name], default="")


def without_quantization(stem: str) -> str:
    """A file's stem without the quantization that many end with."""
    return _AT_END.sub("", stem)
