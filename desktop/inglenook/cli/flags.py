"""The flags of sampling and loading: llama.cpp's names, our defaults and ranges."""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass

from inglenook.engines.engine import Sampling

_MOST = 2**31 - 1  # llama.cpp's int32
_DEFAULTS = Sampling()


@dataclass(frozen=True, slots=True)
class Flag:
    """One number: which field it sets, what it may be, and how --help tells it."""

    names: tuple[str, ...]
    field: str
    low: float
    high: float
    meaning: str
    default: str
    whole: bool = False
    low_excluded: bool = False

    @property
    def range(self) -> str:
        """The range in words."""
        return f"{'above ' if self.low_excluded else ''}{self.low:.10g} to {self.high:.10g}"

    def read(self, text: str) -> int | float:
        """The number in ``text``; raises ArgumentTypeError when it is none or out of range."""
        try:
            value = int(text) if self.whole else float(text)
        except ValueError:
            kind = "a whole number" if self.whole else "a number"
            raise argparse.ArgumentTypeError(f"“{text}” is not {kind}") from None
        if not self.low <= value <= self.high or not math.isfinite(value) or (self.low_excluded and value == self.low):
            raise argparse.ArgumentTypeError(f"{text} is out of range: {self.range}")
        return value


SAMPLING = (
    Flag(("-s", "--seed"), "seed", -1, 2**32 - 2, "the same seed repeats an answer, -1 draws one", "-1", whole=True),
    Flag(("--temp",), "temperature", 0, 5, "how varied, 0 is greedy", f"{_DEFAULTS.temperature}"),
    Flag(("--top-k",), "top_k", 0, _MOST, "only the k likeliest tokens, 0 is off", f"{_DEFAULTS.top_k}", whole=True),
    Flag(("--top-p",), "top_p", 0, 1, "only the likeliest up to this probability, 1 is off", f"{_DEFAULTS.top_p}"),
    Flag(("--min-p",), "min_p", 0, 1, "none below this share of the likeliest, 0 is off", f"{_DEFAULTS.min_p}"),
    Flag(
        ("--repeat-penalty",),
        "repeat_penalty",
        0,
        5,
        "against tokens used lately, 1 is off",
        f"{_DEFAULTS.repeat_penalty}",
        low_excluded=True,
    ),
    Flag(
        ("--repeat-last-n",),
        "repeat_last_n",
        -1,
        _MOST,
        "tokens the penalties look back, 0 is off, -1 all",
        f"{_DEFAULTS.repeat_last_n}",
        whole=True,
    ),
    Flag(("--presence-penalty",), "presence_penalty", -2, 2, "against tokens used at all, 0 is off", "0.0"),
    Flag(("--frequency-penalty",), "frequency_penalty", -2, 2, "against tokens used often, 0 is off", "0.0"),
)
CONTEXT = Flag(
    ("-c", "--ctx-size"),
    "context_window",
    0,
    _MOST,
    "context window in tokens, 0 is what the model was trained for",
    "as trained, up to 8192",
    whole=True,
)
THREADS = Flag(("-t", "--threads"), "threads", 1, 1024, "processor threads", "chosen from the cores", whole=True)
MAX_TOKENS = Flag(("-n", "--predict"), "max_tokens", -1, _MOST, "tokens at most, -1 is no limit", "-1", whole=True)
EXPERTS = Flag(
    ("--n-cpu-moe",), "experts_on_cpu", 0, 10_000, "layers that keep their experts in main memory", "0", whole=True
)
_LAYERS = Flag((), "gpu_layers", 0, 10_000, "", "", whole=True)


def read_gpu_layers(text: str) -> int | str:
    """A number of layers, or "auto"."""
    if text == "auto":
        return text
    try:
        return int(_LAYERS.read(text))
    except argparse.ArgumentTypeError as error:
        raise argparse.ArgumentTypeError(f"{error}, or auto") from None


def add_flag(group: argparse._ArgumentGroup, flag: Flag) -> None:  # pyright: ignore[reportPrivateUsage]  has no public name
    """Put a flag into a parser; one that is not given leaves nothing behind."""
    group.add_argument(
        *flag.names,
        dest=flag.field,
        type=flag.read,
        metavar="N",
        default=argparse.SUPPRESS,
        help=f"{flag.meaning} (default: {flag.default}; {flag.range})",
    )
