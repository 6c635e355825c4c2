"""The names that PARAMETER takes in a Modelfile, with their types, ranges and what they do.

Source: ollama, api/types.go (Options, Runner, FormatParams), parser/parser.go (deprecatedParameters) and
docs/modelfile.mdx.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Literal

from inglenook.sentence import mark, say

Kind = Literal["int", "float", "bool", "string"]

_INT = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_HEXADECIMAL = re.compile(r"[+-]?0[xX]([0-9a-fA-F]+(\.[0-9a-fA-F]*)?|\.[0-9a-fA-F]+)[pP][+-]?[0-9]+")
_SPECIAL = re.compile(r"[+-]?inf(inity)?|nan", re.IGNORECASE)
_TRUE = ("1", "t", "T", "TRUE", "true", "True")
_FALSE = ("0", "f", "F", "FALSE", "false", "False")
_LARGEST_FLOAT32 = 3.4028235677973366e38  # halfway to the next power of two: what still rounds to a float32


@dataclass(frozen=True, slots=True)
class Parameter:
    """One name. ``least`` and ``most`` are what makes sense, with ``also`` beside; Ollama itself checks no range."""

    name: str
    kind: Kind
    meaning: str
    least: float = -math.inf
    most: float = math.inf
    also: tuple[float, ...] = ()
    is_repeated: bool = False  # each one counts; of all others the last


PARAMETERS = (
    Parameter("num_ctx", "int", mark("the context window, in tokens"), 1),
    Parameter(
        "repeat_last_n", "int", mark("how far back the penalties look; 0 is off, -1 the whole context"), 0, also=(-1,)
    ),
    Parameter("repeat_penalty", "float", mark("makes tokens used lately less likely; 1 is off"), 0, 5),
    Parameter("temperature", "float", mark("higher is more varied; 0 always takes the likeliest"), 0, 5),
    Parameter("seed", "int", mark("the same seed repeats an answer; -1 draws another each time"), -1, 2**32 - 1),
    Parameter("stop", "string", mark("the answer ends where the model writes this"), is_repeated=True),
    Parameter("num_predict", "int", mark("the most tokens of an answer; -1 is no limit"), 0, also=(-1, -2)),
    Parameter("draft_num_predict", "int", mark("tokens that the draft model writes ahead; 0 is off"), 0, 64),
    Parameter("top_k", "int", mark("draw only among this many likeliest tokens; 0 is off"), 0),
    Parameter("top_p", "float", mark("draw among the likeliest that together reach this probability; 1 is off"), 0, 1),
    Parameter("min_p", "float", mark("leave out tokens less likely than this share of the likeliest; 0 is off"), 0, 1),
    Parameter("num_keep", "int", mark("tokens kept at the start when the context overflows; -1 all of the prompt"), -1),
    Parameter(
        "typical_p", "float", mark("keep tokens about as surprising as expected, up to this mass; 1 is off"), 0, 1
    ),
    Parameter("presence_penalty", "float", mark("makes a token less likely once it was used; 0 is off"), -2, 2),
    Parameter("frequency_penalty", "float", mark("makes a token less likely each time it was used; 0 is off"), -2, 2),
    Parameter("num_batch", "int", mark("tokens of a prompt read at once"), 1),
    Parameter("num_gpu", "int", mark("layers on the GPU; -1 is automatic, 0 none"), 0, also=(-1,)),
    Parameter("main_gpu", "int", mark("which GPU, from 0"), 0),
    Parameter("use_mmap", "bool", mark("leave the weights in the file")),
    Parameter("num_thread", "int", mark("processor threads; 0 leaves it to the engine"), 0),
)

# Ollama takes these and ignores them; in older files they meant something.
DEPRECATED = {
    "penalize_newline": say("told whether line breaks count for the penalties"),
    "low_vram": say("saved graphics memory"),
    "f16_kv": say("told how the context is stored"),
    "logits_all": say("was an inner switch of the engine"),
    "vocab_only": say("was an inner switch of the engine"),
    "use_mlock": say("kept the weights from being swapped out"),
    "mirostat": say("held the surprise of the text steady, 1 and 2 were its versions"),
    "mirostat_tau": say("was the surprise that Mirostat aims at"),
    "mirostat_eta": say("told how fast Mirostat adapts"),
}
# Ollama took these once and refuses them today.
REMOVED = {
    "tfs_z": say("was tail-free sampling, which engines have dropped; 1 was off"),
    "numa": say("told how memory is spread over processors"),
    "num_gqa": say("was a property of the model, which its file says today"),
    "rope_frequency_base": say("was a property of the model, which its file says today"),
    "rope_frequency_scale": say("was a property of the model, which its file says today"),
    "embedding_only": say("was an inner switch of the engine"),
}
_BY_NAME = {parameter.name: parameter for parameter in PARAMETERS}


def parameter_named(name: str) -> Parameter | None:
    """The one that Ollama knows by this name, in small letters."""
    return _BY_NAME.get(name)


def read_value(kind: Kind, text: str) -> int | float | bool | str | None:
    """The value as Go's strconv reads it; None when it is none of this type.

    Integers have 64 bits, floats must fit 32, as FormatParams wants them.
    """
    match kind:
        case "int":
            number = int(text) if _INT.fullmatch(text) and len(text) <= 20 else None  # noqa: PLR2004  of 2**63
            return number if number is not None and -(2**63) <= number < 2**63 else None
        case "float":
            return _read_float(text)
        case "bool":
            return True if text in _TRUE else False if text in _FALSE else None
        case "string":
            return text


def _read_float(text: str) -> float | None:
    if _SPECIAL.fullmatch(text):
        return float(text)
    if _DECIMAL.fullmatch(text):
        number = float(text)
    elif _HEXADECIMAL.fullmatch(text):
        try:
            number = float.fromhex(text)
        except OverflowError:
            return None
    else:
        return None
    return number if abs(number) < _LARGEST_FLOAT32 else None
