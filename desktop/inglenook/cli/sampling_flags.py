"""The flags of sampling: llama.cpp's names, our defaults and ranges."""

from __future__ import annotations

import argparse
import math
import re
from typing import TYPE_CHECKING, cast, get_args

from inglenook.cli.flags import MOST, Flag, add_flag
from inglenook.engines.sampling import (
    BANNED,
    MOST_BEAMS,
    MOST_BIAS,
    SAMPLERS,
    EarlyStopping,
    Sampling,
    Strategy,
    sampler_named,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.cli.arguments import SamplingValue

_DEFAULTS = Sampling()
_BIAS = re.compile(r"([0-9]{1,9})([+-])(.+)")
_NO_BREAKERS = "none"
_ESCAPES = {"n": "\n", "t": "\t"}
_ADAPTIVE = "adaptive_p"  # llama.cpp wants it named in the order; its place is the last all the same


def _number(  # noqa: PLR0913  a table's columns
    name: str, field: str, low: float, high: float, meaning: str, *more: str, above: bool = False
) -> Flag:
    default = getattr(_DEFAULTS, field)
    whole = isinstance(default, int)
    return Flag((name, *more), field, low, high, meaning, str(default), whole=whole, low_excluded=above)


SAMPLING = (
    Flag(("-s", "--seed"), "seed", -1, 2**32 - 2, "the same seed repeats an answer, -1 draws one", "-1", whole=True),
    _number("--temp", "temperature", 0, 5, "how varied, 0 is greedy"),
    _number("--top-k", "top_k", 0, MOST, "only the k likeliest tokens, 0 is off"),
    _number("--top-p", "top_p", 0, 1, "only the likeliest up to this probability, 1 is off"),
    _number("--min-p", "min_p", 0, 1, "none below this share of the likeliest, 0 is off"),
    _number("--typical", "typical_p", 0, 1, "those about as surprising as expected, 1 is off", "--typical-p"),
    _number("--top-nsigma", "top_n_sigma", -1, 100, "only so many deviations below the best, -1 off", "--top-n-sigma"),
    _number("--xtc-probability", "xtc_probability", 0, 1, "how often the likeliest are left out, 0 is off"),
    _number("--xtc-threshold", "xtc_threshold", 0, 1, "from which probability they are, above 0.5 is off"),
    _number("--dynatemp-range", "dynatemp_range", 0, 5, "how far the temperature moves, 0 is off"),
    _number("--dynatemp-exp", "dynatemp_exponent", 0, 10, "how it follows the model's doubt"),
    _number("--repeat-penalty", "repeat_penalty", 0, 5, "against tokens used lately, 1 is off", above=True),
    _number("--repeat-last-n", "repeat_last_n", -1, MOST, "tokens the penalties look back, 0 is off, -1 all"),
    _number("--presence-penalty", "presence_penalty", -2, 2, "against tokens used at all, 0 is off"),
    _number("--frequency-penalty", "frequency_penalty", -2, 2, "against tokens used often, 0 is off"),
    _number("--dry-multiplier", "dry_multiplier", 0, 100, "against repeated passages, 0 is off"),
    _number("--dry-base", "dry_base", 1, 100, "how steeply that grows with the passage's length"),
    _number("--dry-allowed-length", "dry_allowed_length", 1, MOST, "tokens that may repeat freely"),
    _number("--dry-penalty-last-n", "dry_last_n", -1, MOST, "tokens DRY looks back, 0 is off, -1 all"),
    _number("--mirostat", "mirostat", 0, 2, "hold surprise steady with this version, 0 is off"),
    _number("--mirostat-ent", "mirostat_tau", 0, 100, "the surprise aimed at, in bits"),
    _number("--mirostat-lr", "mirostat_eta", 0, 1, "how fast Mirostat corrects itself"),
    _number("--adaptive-target", "adaptive_target", -1, 1, "prefer tokens of this probability, below 0 is off"),
    _number("--adaptive-decay", "adaptive_decay", 0, 0.99, "how long that remembers"),
    _number("--word-favour", "word_favour", 0, MOST_BIAS, "added to the scores of favoured words, 0 is off"),
    _number("--num-beams", "beams", 1, MOST_BEAMS, "answers that a beam search grows side by side"),
    _number("--num-beam-groups", "beam_groups", 1, MOST_BEAMS, "groups of them, shy of each other; divide the beams"),
    _number("--diversity-penalty", "diversity_penalty", 0, 100, "how shy the groups are"),
    _number("--length-penalty", "length_penalty", -4, 4, "above 0 favours long answers of a beam search"),
    _number("--contrastive-k", "contrastive_k", 1, MOST_BEAMS, "candidates of a contrastive search"),
    _number("--penalty-alpha", "contrastive_alpha", 0, 1, "how much it holds back what is like the text before"),
)
_LISTS = ("sampler_order", "dry_breakers", "logit_bias", "banned_words", "favoured_words")


def add_sampling(parser: argparse.ArgumentParser) -> None:
    """Put all of them into a parser, as a group of their own."""
    group = parser.add_argument_group("sampling")
    group.add_argument(
        "--strategy",
        choices=get_args(Strategy),
        default=argparse.SUPPRESS,
        help="always the likeliest token, draw, draw at steady surprise, or search for the best whole answer or for an "
        f"unlike one (default: {_DEFAULTS.strategy})",
    )
    group.add_argument(
        "--early-stopping",
        choices=get_args(EarlyStopping),
        default=argparse.SUPPRESS,
        help="end a beam search with enough answers, when none seems to become better, or when none can "
        f"(default: {_DEFAULTS.early_stopping})",
    )
    for flag in SAMPLING:
        add_flag(group, flag)
    group.add_argument(
        "--samplers",
        dest="sampler_order",
        metavar="NAMES",
        type=_read_order,
        default=argparse.SUPPRESS,
        help=f"the samplers that act, in this order, parted by “;” (default: {';'.join(SAMPLERS)})",
    )
    group.add_argument(
        "--dry-sequence-breaker",
        dest="dry_breakers",
        metavar="TEXT",
        action="append",
        default=argparse.SUPPRESS,
        help="a text at which a repeated passage ends, instead of the default ones; may be repeated; “none” is none "
        r"(default: \n, :, \", *)",
    )
    for name, field, meaning in (
        ("--ban-word", "banned_words", "a word that is never written, as far as the model spells it as usual"),
        ("--favour-word", "favoured_words", "a word that is written sooner"),
    ):
        group.add_argument(
            name,
            dest=field,
            metavar="WORD",
            action="append",
            default=argparse.SUPPRESS,
            help=f"{meaning}; may be repeated (default: none)",
        )
    group.add_argument(
        "-l",
        "--logit-bias",
        dest="logit_bias",
        metavar="TOKEN+BIAS",
        type=_read_bias,
        action="append",
        default=argparse.SUPPRESS,
        help="make a token, by its number, likelier (15043+1) or less likely (15043-1); may be repeated "
        f"(default: none; {BANNED:g} or -inf, which is never, to {MOST_BIAS:g})",
    )


def sampling_values(found: argparse.Namespace) -> dict[str, SamplingValue]:
    """What was given, by the names of Sampling's fields."""
    given = cast("Mapping[str, SamplingValue]", vars(found))
    names = ("strategy", "early_stopping", *(flag.field for flag in SAMPLING), *_LISTS)
    values = {name: given[name] for name in names if name in given}
    if "dry_breakers" in values:
        texts = cast("list[str]", values["dry_breakers"])
        values["dry_breakers"] = tuple(_unescaped(text) for text in texts if text and text != _NO_BREAKERS)
    for field in ("banned_words", "favoured_words"):
        if field in values:
            values[field] = tuple(cast("list[str]", values[field]))
    if "logit_bias" in values:
        values["logit_bias"] = tuple(dict(cast("list[tuple[int, float]]", values["logit_bias"])).items())
    return values


def _unescaped(text: str) -> str:
    r"""As llama.cpp takes it: a shell gives \n as two characters."""
    return re.sub(r"\\([nt\\\"'])", lambda found: _ESCAPES.get(found[1], found[1]), text)


def _read_order(text: str) -> tuple[str, ...]:
    words = [word for word in re.split("[;,]", text) if word.strip()]
    order: list[str] = []
    for word in words:
        name = sampler_named(word)
        if name is None and word.strip().replace("-", "_") == _ADAPTIVE:
            continue
        if name is None:
            raise argparse.ArgumentTypeError(f"“{word.strip()}” is none of {', '.join(SAMPLERS)}")
        if name in order:
            raise argparse.ArgumentTypeError(f"{name} stands twice in the order")
        order.append(name)
    return tuple(order)


def _read_bias(text: str) -> tuple[int, float]:
    match = _BIAS.fullmatch(text)
    try:
        by = float(match[2] + match[3]) if match else math.nan
    except ValueError:
        by = math.nan
    if match is None or math.isnan(by):
        raise argparse.ArgumentTypeError(f"“{text}” is not a token's number, + or -, and a number, such as 15043+1")
    if by == -math.inf:
        by = BANNED
    if not BANNED <= by <= MOST_BIAS:
        raise argparse.ArgumentTypeError(f"{by:g} is out of range: {BANNED:g} to {MOST_BIAS:g}, or -inf")
    return int(match[1]), by
