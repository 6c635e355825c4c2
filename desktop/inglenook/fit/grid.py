"""Every quantization of a model against several context windows, the cells that matter most first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.fit.advice import automatic, formula_fits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.fit.searching import FitOf
    from inglenook.fit.shape import Shape

CONTEXTS = (4096, 8192, 32_768)  # and the longest that the model was trained for
_USUAL = 8192  # tokens
_LIKELY = ("Q4_K_M", "Q5_K_M", "Q6_K", "Q8_0", "Q4_K_S", "IQ4_XS", "Q3_K_M", "MXFP4")


@dataclass(frozen=True, slots=True)
class Cell:
    """One quantization with one context window."""

    quantization: str
    context: int  # tokens
    options: FitOptions  # with the layers that fit
    fit: Fit


def contexts_of(shape: Shape, wanted: Sequence[int] = CONTEXTS) -> tuple[int, ...]:
    """The columns of the grid: none longer than the model was trained for, and that one itself."""
    longest = shape.trained_context
    if not longest:
        return tuple(wanted)
    return tuple(sorted({context for context in wanted if context < longest} | {longest}))


def grid_of(
    shapes: Mapping[str, Shape],
    contexts: Sequence[int],
    options: FitOptions,
    computer: Computer,
    fits: Callable[[Shape, Computer], FitOf] = formula_fits,
) -> Iterator[Cell]:
    """The cells one after another: the usual context and the usual quantizations first."""
    for name, context in order(tuple(shapes), contexts):
        shape = shapes[name]
        ask = fits(shape, computer)
        settled = automatic(shape, replace(options, context=context), computer, ask)
        yield Cell(name, context, settled, ask(settled))


def order(quantizations: Sequence[str], contexts: Sequence[int]) -> list[tuple[str, int]]:
    """Which cell is wanted when: what people mostly take comes first."""

    def likely(cell: tuple[str, int]) -> tuple[int, int]:
        name, context = cell
        plain = name.removeprefix("UD-")
        rank = _LIKELY.index(plain) if plain in _LIKELY else len(_LIKELY)
        nearness = sorted(contexts, key=lambda other: abs(other - _USUAL)).index(context)
        return nearness, rank

    return sorted(((name, context) for name in quantizations for context in contexts), key=likely)
