"""The same model stored in other numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.fit.precision import PRECISIONS, at_precision

if TYPE_CHECKING:
    from inglenook.fit.subject import Subject

IN_FILES = {"F32": "float32", "F16": "float16", "BF16": "bfloat16"}  # what files call them, and what books do
# What most repositories offer, the finest first.
USUAL = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K", "IQ2_XS")
_ONLY_COMPARED = frozenset(precision.name for precision in PRECISIONS if not precision.is_runnable)


def stored_as(subject: Subject, precision: str) -> Subject:
    """Not a file that there is: it has no path. Takes some milliseconds; raises UsageError for an unknown name."""
    shape = at_precision(subject.shape, precision)
    return replace(subject, headers=shape.headers, shape=shape, quantization=precision, path=None)


def can_be_planned(subject: Subject) -> bool:
    """Whether llama.cpp knows numbers of this kind at all."""
    return subject.quantization not in _ONLY_COMPARED
