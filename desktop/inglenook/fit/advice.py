"""The best way to load a model on a computer: by default, and for most context, best quality or most speed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from inglenook.engines.llama_cpp.choices import DEFAULT_WINDOW
from inglenook.fit.formula import formula
from inglenook.fit.judging import cards_in_words, need_in_words
from inglenook.fit.parameters import parameters_for, window_of
from inglenook.fit.searching import (
    LEAST_CONTEXT,
    cards_hold,
    fewest_experts_on_host,
    goes,
    most_context,
    most_layers,
)
from inglenook.fit.with_along import with_along
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.fit.searching import FitOf
    from inglenook.fit.shape import Shape

Goal = Literal["context", "quality", "speed"]

_COMFORTABLE_CONTEXT = 4096  # tokens; rather that much and every layer on the card than more and fewer
_LONGEST_UNKNOWN = 131_072  # tokens, where the header does not say what the model was trained for


@dataclass(frozen=True, slots=True)
class Advice:
    """One way to load it."""

    options: FitOptions
    fit: Fit
    why: str  # one sentence, with the figures
    quantization: str = ""  # another file than the one asked about; "" is that one


def formula_fits(shape: Shape, computer: Computer) -> FitOf:
    """The formula as a function of the options alone, with what they say is loaded along."""

    def fit_of(options: FitOptions) -> Fit:
        return with_along(formula(shape, parameters_for(shape, options, computer), computer), options, computer)

    return fit_of


def automatic(shape: Shape, options: FitOptions, computer: Computer, fit_of: FitOf | None = None) -> FitOptions:
    """The options with everything filled in that the user left open.

    The context is what fits, up to 8,192 tokens, and all layers go onto the graphics cards if they can: with a shorter
    context of at least 4,096 tokens rather than with fewer layers, and with experts in main memory rather than whole
    layers. What the user chose stays. Where nothing fits, it is the least that could work.
    """
    ask = fit_of or formula_fits(shape, computer)
    wanted = replace(options, context=window_of(shape, options))
    if not computer.devices:
        return _with_less_context(ask, replace(wanted, gpu_layers=0), options)
    if options.gpu_layers is not None:
        return _with_less_context(ask, wanted, options)
    everything = replace(wanted, gpu_layers=shape.all_layers)
    if cards_hold(ask(everything)):
        return _with_less_context(ask, everything, options)
    if options.context is None and window_of(shape, options) > _COMFORTABLE_CONTEXT:
        shorter = most_context(ask, everything, window_of(shape, options), _COMFORTABLE_CONTEXT)
        if shorter is not None:
            return shorter
    if shape.experts and not options.experts_on_cpu:
        mixed = fewest_experts_on_host(ask, everything, len(shape.layers))
        if mixed is not None and goes(ask(mixed)):
            return mixed
    return _with_less_context(ask, most_layers(ask, wanted, shape.all_layers), options)


def advise(  # noqa: PLR0913  four of them say what is asked, two how
    fit_of: FitOf,
    shape: Shape,
    computer: Computer,
    goal: Goal,
    *,
    options: FitOptions,
    others: Mapping[str, FitOf] | None = None,
) -> tuple[Advice, ...]:
    """Ways to load it that fit, the best for that goal first; none when nothing fits.

    ``options`` are what the user wants else; ``others`` are the model's other quantizations, the best quality first.
    """
    if goal == "context":
        found = list(_for_context(fit_of, shape, computer, options))
        return tuple(sorted(found, key=lambda advice: -advice.fit.context))
    if goal == "speed":
        return tuple(_for_speed(fit_of, shape, computer, options))
    return tuple(_for_quality(fit_of, shape, computer, options, others or {}))


def _with_less_context(ask: FitOf, options: FitOptions, chosen: FitOptions) -> FitOptions:
    """The context made shorter until it fits, unless the user chose it."""
    if chosen.context is not None or options.context is None or goes(ask(options)):
        return options
    return most_context(ask, options, options.context) or options


def _longest(shape: Shape) -> int:
    return shape.trained_context or _LONGEST_UNKNOWN


def _for_context(fit_of: FitOf, shape: Shape, computer: Computer, options: FitOptions) -> Iterator[Advice]:
    small = replace(options, kv_type_k="q8_0", kv_type_v="q8_0", flash_attention="on")
    for everything in (options, small):
        where = replace(everything, gpu_layers=shape.all_layers if computer.devices else 0)
        found = most_context(fit_of, where, _longest(shape))
        if found is not None:
            fit = fit_of(found)
            kept = (
                say("keys and values in 8 bits")
                if everything is small
                else say("keys and values in {kv_type_k}", kv_type_k=options.kv_type_k)
            )
            place = (
                say("All layers on {cards}", cards=cards_in_words(fit)) if computer.devices else say("In main memory")
            )
            yield Advice(found, fit, say("{place}, {kept}: {need}.", place=place, kept=kept, need=need_in_words(fit)))
        if found is not None and found.context == _longest(shape):
            return  # no shorter numbers are needed
    if computer.devices:
        found = most_context(fit_of, replace(options, gpu_layers=0), _longest(shape))
        if found is not None:
            fit = fit_of(found)
            yield Advice(found, fit, say("In main memory, which is slower: {need}.", need=need_in_words(fit)))


def _for_speed(fit_of: FitOf, shape: Shape, computer: Computer, options: FitOptions) -> Iterator[Advice]:
    fast = replace(options, kv_type_k="f16", kv_type_v="f16")
    greatest = options.context or min(_longest(shape), DEFAULT_WINDOW)
    if computer.devices:
        whole = replace(fast, gpu_layers=shape.all_layers)
        found = most_context(fit_of, whole, greatest, greatest if options.context else LEAST_CONTEXT)
        if found is not None:
            fit = fit_of(found)
            yield Advice(
                found,
                fit,
                say(
                    "All {layers} layers on {cards}: {need}.",
                    layers=fit.layers,
                    cards=cards_in_words(fit),
                    need=need_in_words(fit),
                ),
            )
            return
    best = automatic(shape, replace(fast, gpu_layers=None), computer, fit_of)
    fit = fit_of(best)
    if fit.verdict in {"fits", "tight"}:
        place = (
            say(
                "{gpu_layers} of {layers} layers on {cards}",
                gpu_layers=fit.gpu_layers,
                layers=fit.layers,
                cards=cards_in_words(fit),
            )
            if fit.gpu_layers
            else say("In main memory")
        )
        if best.experts_on_cpu:
            place = say(
                "{place}, the experts of {experts_on_cpu} in main memory",
                place=place,
                experts_on_cpu=best.experts_on_cpu,
            )
        yield Advice(best, fit, say("{place}: {need}.", place=place, need=need_in_words(fit)))


def _for_quality(
    fit_of: FitOf, shape: Shape, computer: Computer, options: FitOptions, others: Mapping[str, FitOf]
) -> Iterator[Advice]:
    exact = replace(options, kv_type_k="f16", kv_type_v="f16")
    for name, ask in (others or {"": fit_of}).items():
        best = automatic(shape, exact, computer, ask)
        fit = ask(best)
        if goes(fit):
            other = "" if name == shape.quantization else name
            subject = name or shape.quantization
            yield Advice(
                best,
                fit,
                say("{subject} is the finest that fits: {need}.", subject=subject, need=need_in_words(fit)),
                other,
            )
            return
