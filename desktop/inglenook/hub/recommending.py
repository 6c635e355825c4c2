"""Which of a repository's files to take, and why, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.hub.catalogue_entry import TINY_PARAMETERS
from inglenook.hub.figures import size_in_words
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inglenook.hub.file_group import FileGroup

# From most to least wanted. The mixes of 4 to 6 bits first; the IQ types read slower on a processor, the legacy ones
# (Q4_0, Q5_1) lose more for their size.
_USUAL = (
    *("Q4_K_M", "UD-Q4_K_M", "UD-Q4_K_XL", "Q4_K_L", "Q4_K_XL", "Q4_K", "Q4_K_S", "UD-Q4_K_S"),
    *("Q5_K_M", "UD-Q5_K_M", "UD-Q5_K_XL", "Q5_K_L", "Q5_K", "Q5_K_S", "UD-Q5_K_S"),
    *("Q6_K", "UD-Q6_K", "UD-Q6_K_XL", "Q6_K_L", "MXFP4", "MXFP4_MOE", "NVFP4"),
    *("IQ4_NL", "IQ4_XS", "UD-IQ4_XS", "UD-IQ4_NL", "Q5_1", "Q5_0", "Q4_1", "Q4_0"),
    *("Q8_0", "UD-Q8_K_XL", "Q3_K_L", "Q3_K_XL", "UD-Q3_K_XL", "Q3_K_M", "UD-Q3_K_M", "IQ3_M", "IQ3_S", "Q3_K"),
    *("UD-Q3_K_S", "Q3_K_S", "BF16", "F16", "IQ3_XS", "IQ3_XXS", "UD-IQ3_XXS", "UD-Q2_K_XL", "Q2_K_L", "Q2_K"),
    *("IQ2_M", "UD-IQ2_M", "IQ2_S", "IQ2_XS", "IQ2_XXS", "UD-IQ2_XXS", "F32"),
)
_TINY = ("Q8_0", "UD-Q8_K_XL", "Q6_K", "UD-Q6_K_XL", "BF16", "F16", *_USUAL)
_PROJECTOR = ("F16", "BF16", "Q8_0", "F32")
_BALANCE = "Q4_K_M"


def recommend(groups: Sequence[FileGroup], parameters: int | None, room_bytes: int | None) -> dict[FileGroup, str]:
    """The recommended groups with the reason: a model if one fits, and a projector if there is one.

    What lacks a part, is suspicious or has no known size is never recommended.
    """
    sound = [group for group in groups if group.size_bytes and not group.missing and not group.suspicious]
    is_tiny = parameters is not None and parameters < TINY_PARAMETERS
    order = _TINY if is_tiny else _USUAL
    models = [group for group in sound if group.kind == "model" and group.quantization in order]
    fitting = [group for group in models if room_bytes is None or (group.size_bytes or 0) <= room_bytes]
    reasons: dict[FileGroup, str] = {}
    best = _first(fitting, order)
    if best is not None:
        reasons[best] = _reason(best, models, room_bytes, is_tiny=is_tiny)
    projector = _first((group for group in sound if group.kind == "projector"), _PROJECTOR)
    if projector is not None:
        reasons[projector] = say("what sees pictures or hears is kept fine: it is small beside the model")
    return reasons


def _first(groups: Iterable[FileGroup], order: Sequence[str]) -> FileGroup | None:
    """A model trained for four bits is taken in just those."""
    known = [group for group in groups if group.quantization in order]
    return min(known, key=lambda group: (not _is_trained_for(group), order.index(group.quantization)), default=None)


def _is_trained_for(group: FileGroup) -> bool:
    return group.kind == "model" and group.quantization == "Q4_0" and "qat" in group.name.casefold()


def _reason(best: FileGroup, models: Sequence[FileGroup], room_bytes: int | None, *, is_tiny: bool) -> str:
    fits = "" if room_bytes is None else say(", and it fits the {size} free here", size=size_in_words(room_bytes))
    order = _TINY if is_tiny else _USUAL
    wanted = _first(models, order)
    if wanted is not None and wanted is not best:
        return say(
            "the best that fits the {size} free here: {quantization} needs {size_2}",
            size=size_in_words(room_bytes or 0),
            quantization=wanted.quantization,
            size_2=size_in_words(wanted.size_bytes or 0),
        )
    if _is_trained_for(best):
        return say("the model was trained to lose little in just this form{fits}", fits=fits)
    if is_tiny and best.quantization == _TINY[0]:
        return say("a model this small loses much to rounding, so more bits are worth their place{fits}", fits=fits)
    if best.quantization.removeprefix("UD-") == _BALANCE:
        return say("the usual balance of size and quality{fits}", fits=fits)
    return say("the nearest here to {tiny}, the usual choice{fits}", tiny=_TINY[0] if is_tiny else _BALANCE, fits=fits)
