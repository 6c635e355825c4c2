"""What a model's quantization is called: told from its tensors, or from a name where there is nothing else."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from inglenook.models.tensor_types import FILE_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.models.gguf import TensorInfo

_QUANTIZATION = (
    r"(?:UD[-_])?(?:I?Q\d(?:_(?:XXS|XS|S|M|L|XXL|XL|NL|K|\d{1,2}))*|B?FP?(?:16|32)|TQ\d_\d|(?:MX|NV)FP4(?:_MOE)?)"
)
_AT_END = re.compile(rf"[-._ ]{_QUANTIZATION}$", re.IGNORECASE)
_ANYWHERE = re.compile(rf"(?<![A-Z0-9]){_QUANTIZATION}(?![A-Z0-9])", re.IGNORECASE)


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


def quantization_in_name(file_name: str) -> str:
    """Such as "Q4_K_M" or "UD-IQ2_XXS", in a file's name or, when it has none, in a folder's; "" when there is none."""
    for part in reversed(re.split(r"[/\\]", file_name)):
        found = _ANYWHERE.findall(part)
        if found:
            name = str(found[-1]).upper().replace("UD_", "UD-")
            return name.replace("FP16", "F16").replace("FP32", "F32")
    return ""


def without_quantization(stem: str) -> str:
    """A file's stem without the quantization that many end with."""
    return _AT_END.sub("", stem)
