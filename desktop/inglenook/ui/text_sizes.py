"""How large the text can be set, as factors of its designed size."""

from __future__ import annotations

TEXT_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0)


def next_scale(scale: float, steps: int) -> float:
    """The size so many steps larger (or, below zero, smaller) than this one, within what there is."""
    nearest = min(range(len(TEXT_SCALES)), key=lambda index: abs(TEXT_SCALES[index] - scale))
    return TEXT_SCALES[min(max(nearest + steps, 0), len(TEXT_SCALES) - 1)]
