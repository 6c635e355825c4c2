"""What would make a load fit that does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from inglenook.fit.advice import automatic
from inglenook.fit.judging import cards_in_words, need_in_words
from inglenook.fit.searching import fewest_experts_on_host, goes, most_context, most_layers
from inglenook.hub.figures import size_in_words
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.fit.searching import FitOf
    from inglenook.fit.shape import Shape

Kind = Literal["less context", "fewer layers", "KV q8_0", "experts on the CPU", "smaller quantization"]


@dataclass(frozen=True, slots=True)
class Remedy:
    """One change after which it fits."""

    kind: Kind
    options: FitOptions
    fit: Fit
    sentence: str
    quantization: str = ""  # another file; "" is the same


def remedies(  # noqa: PLR0913  four of them say what is asked, two what else there is
    fit_of: FitOf,
    shape: Shape,
    computer: Computer,
    options: FitOptions,
    *,
    smaller: Mapping[str, FitOf] | None = None,
    wanted: FitOptions | None = None,
) -> tuple[Remedy, ...]:
    """All single changes that help; none when it fits already.

    ``smaller`` are the model's smaller quantizations, the largest first. ``wanted`` are the options before they were
    settled: what the user left open is settled anew for a smaller one, of which more layers go onto the cards.
    """
    fit = fit_of(options)
    if goes(fit):
        return ()
    found = [
        *_less_context(fit_of, options, fit),
        *_fewer_layers(fit_of, options, fit),
        *_smaller_cache(fit_of, options),
        *_experts(fit_of, shape, options, fit),
    ]
    for name, ask in (smaller or {}).items():
        settled = automatic(shape, wanted or options, computer, ask)
        then = ask(settled)
        if goes(then):
            found.append(
                Remedy(
                    "smaller quantization",
                    settled,
                    then,
                    say("{name} takes {need}.", name=name, need=need_in_words(then)),
                    name,
                )
            )
            break
    return tuple(found)


def _less_context(fit_of: FitOf, options: FitOptions, fit: Fit) -> Iterator[Remedy]:
    shorter = most_context(fit_of, options, fit.context)
    if shorter is not None and shorter.context is not None and shorter.context < fit.context:
        then = fit_of(shorter)
        yield Remedy(
            "less context",
            shorter,
            then,
            say(
                "A context of {context:,} tokens takes {size}.", context=shorter.context, size=size_in_words(then.total)
            ),
        )


def _fewer_layers(fit_of: FitOf, options: FitOptions, fit: Fit) -> Iterator[Remedy]:
    if not fit.gpu_layers:
        return
    fewer = most_layers(fit_of, options, fit.gpu_layers)
    then = fit_of(fewer)
    if then.gpu_layers < fit.gpu_layers and goes(then):
        sentence = say(
            "{gpu_layers} of {layers} layers on {cards}, the others in main memory.",
            gpu_layers=then.gpu_layers,
            layers=then.layers,
            cards=cards_in_words(then),
        )
        yield Remedy("fewer layers", fewer, then, sentence)


def _smaller_cache(fit_of: FitOf, options: FitOptions) -> Iterator[Remedy]:
    if options.kv_type_k != "f16" or options.kv_type_v != "f16":
        return
    smaller = replace(options, kv_type_k="q8_0", kv_type_v="q8_0", flash_attention="on")
    then = fit_of(smaller)
    if goes(then):
        yield Remedy("KV q8_0", smaller, then, say("Keys and values in 8 bits: {need}.", need=need_in_words(then)))


def _experts(fit_of: FitOf, shape: Shape, options: FitOptions, fit: Fit) -> Iterator[Remedy]:
    if not shape.experts or not fit.gpu_layers:
        return
    mixed = fewest_experts_on_host(fit_of, options, len(shape.layers))
    if mixed is not None and mixed.experts_on_cpu > options.experts_on_cpu:
        then = fit_of(mixed)
        if goes(then):
            sentence = say(
                "The experts of {experts_on_cpu} layers in main memory: {need}.",
                experts_on_cpu=mixed.experts_on_cpu,
                need=need_in_words(then),
            )
            yield Remedy("experts on the CPU", mixed, then, sentence)
