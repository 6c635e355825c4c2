"""The flags that take a number, and those of loading: llama.cpp's names, our defaults and ranges."""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass
from typing import get_args

from inglenook.engines.speculation import MOST_DRAFTED, Speculation

MOST = 2**31 - 1  # llama.cpp's int32


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


CONTEXT = Flag(
    ("-c", "--ctx-size"),
    "context_window",
    0,
    MOST,
    "context window in tokens, 0 is what the model was trained for",
    "as trained, up to 8192",
    whole=True,
)
THREADS = Flag(("-t", "--threads"), "threads", 1, 1024, "processor threads", "chosen from the cores", whole=True)
MAX_TOKENS = Flag(("-n", "--predict"), "max_tokens", -1, MOST, "tokens at most, -1 is no limit", "-1", whole=True)
EXPERTS = Flag(
    ("--n-cpu-moe",), "experts_on_cpu", 0, 10_000, "layers that keep their experts in main memory", "0", whole=True
)
DRAFT_TOKENS = Flag(
    ("--draft-max",), "draft_tokens", 1, MOST_DRAFTED - 1, "tokens guessed ahead at once, at most", "8", whole=True
)
GUESSING = ("speculation", "draft_tokens")  # LoadOptions' fields
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


def add_guessing(group: argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]  has no public name
    """Put the flags of guessing tokens ahead into a parser."""
    group.add_argument(
        "--speculation",
        choices=get_args(Speculation),
        default=argparse.SUPPRESS,
        help="guess tokens ahead where that turns out to be faster: by looking up what followed the same words, or by "
        "a draft model (default: off)",
    )
    group.add_argument(
        "-md",
        "--model-draft",
        dest="draft_model",
        metavar="MODEL",
        help="the smaller model that guesses; it needs the same vocabulary (default: none)",
    )
    add_flag(group, DRAFT_TOKENS)
