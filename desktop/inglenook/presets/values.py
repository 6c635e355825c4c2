"""The numbers and choices that a preset may hold: their types, ranges, and the names that Ollama has for them.

A value is kept under the name that the engine's types give it (``Sampling``, ``LoadOptions``); what an engine does not
know yet is kept all the same. Ranges and defaults: llama.cpp, common/common.h; Ollama, api/types.go.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast

from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = int | float | bool | str | tuple[str, ...]
Group = Literal["sampling", "answer", "load"]
Kind = Literal["int", "float", "bool", "text", "texts", "choice"]

NO_VALUES: Mapping[str, Value] = MappingProxyType({})
_INT32 = 2**31 - 1
_KV_TYPES = ("f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0")


@dataclass(frozen=True, slots=True)
class ValueKind:
    """One value. ``ollama``: the name of the PARAMETER that means the same; empty: Ollama has none."""

    key: str
    group: Group
    kind: Kind
    meaning: str
    ollama: str = ""
    least: float = -math.inf
    most: float = math.inf
    choices: tuple[str, ...] = ()

    def problem(self, value: object) -> str:
        """Why this cannot be the value, as the end of a sentence; empty when it can."""
        if self.kind == "bool":
            return "" if isinstance(value, bool) else say("is true or false")
        if self.kind in {"int", "float"}:
            return self._number_problem(value)
        if self.kind == "texts":
            items = cast("tuple[object, ...] | list[object]", value) if isinstance(value, tuple | list) else None
            is_texts = items is not None and all(isinstance(item, str) for item in items)
            return "" if is_texts else say("is a list of texts")
        if not isinstance(value, str):
            return say("is a text")
        is_choice = not self.choices or value in self.choices
        return "" if is_choice else say("is one of {choices}", choices=", ".join(self.choices))

    def _number_problem(self, value: object) -> str:
        if isinstance(value, bool) or not isinstance(value, int if self.kind == "int" else int | float):
            return say("is a whole number") if self.kind == "int" else say("is a number")
        if self.least <= value <= self.most:
            return ""
        if math.isfinite(self.most) and self.most < _INT32:
            return say("goes from {least:g} to {most:g}", least=self.least, most=self.most)
        return say("is at least {least:g}", least=self.least)


VALUES = (
    ValueKind(
        "strategy",
        "sampling",
        "choice",
        mark("how the next token is found: drawn, or searched for"),
        choices=("sampling", "greedy", "mirostat", "beam_search", "contrastive_search"),
    ),
    ValueKind(
        "temperature", "sampling", "float", mark("higher is more varied; 0 takes the likeliest"), "temperature", 0, 5
    ),
    ValueKind("top_k", "sampling", "int", mark("only this many likeliest tokens; 0 is off"), "top_k", 0, _INT32),
    ValueKind("top_p", "sampling", "float", mark("only the likeliest that reach this mass; 1 is off"), "top_p", 0, 1),
    ValueKind(
        "min_p", "sampling", "float", mark("no token below this share of the likeliest; 0 is off"), "min_p", 0, 1
    ),
    ValueKind(
        "typical_p", "sampling", "float", mark("tokens about as surprising as expected; 1 is off"), "typical_p", 0, 1
    ),
    ValueKind(
        "top_n_sigma", "sampling", "float", mark("tokens within so many deviations; -1 is off"), least=-1, most=100
    ),
    ValueKind(
        "repeat_penalty", "sampling", "float", mark("against tokens used lately; 1 is off"), "repeat_penalty", 0, 5
    ),
    ValueKind("repeat_last_n", "sampling", "int", mark("how far penalties look back"), "repeat_last_n", -1, _INT32),
    ValueKind("presence_penalty", "sampling", "float", mark("against tokens used at all"), "presence_penalty", -2, 2),
    ValueKind("frequency_penalty", "sampling", "float", mark("against tokens used often"), "frequency_penalty", -2, 2),
    ValueKind(
        "dry_multiplier", "sampling", "float", mark("against repeated passages (DRY); 0 is off"), least=0, most=100
    ),
    ValueKind("dry_base", "sampling", "float", mark("how steeply DRY grows"), least=1, most=100),
    ValueKind("dry_allowed_length", "sampling", "int", mark("tokens that may repeat freely"), least=1, most=_INT32),
    ValueKind(
        "dry_last_n", "sampling", "int", mark("how far DRY looks back; -1 is the whole context"), least=-1, most=_INT32
    ),
    ValueKind("dry_breakers", "sampling", "texts", mark("texts at which a repeated passage ends")),
    ValueKind(
        "xtc_probability", "sampling", "float", mark("how often the likeliest are left out; 0 is off"), least=0, most=1
    ),
    ValueKind("xtc_threshold", "sampling", "float", mark("from which probability XTC leaves out"), least=0, most=1),
    ValueKind(
        "dynatemp_range", "sampling", "float", mark("how far the temperature may move; 0 is off"), least=0, most=5
    ),
    ValueKind("dynatemp_exponent", "sampling", "float", mark("how it moves with the entropy"), least=0, most=10),
    ValueKind(
        "mirostat", "sampling", "int", mark("holds surprise steady: 0 is off, 1 or 2 its version"), least=0, most=2
    ),
    ValueKind("mirostat_tau", "sampling", "float", mark("the surprise aimed at, in bits"), least=0, most=100),
    ValueKind("mirostat_eta", "sampling", "float", mark("how fast Mirostat adapts"), least=0, most=1),
    ValueKind("adaptive_target", "sampling", "float", mark("the probability aimed at; -1 is off"), least=-1, most=1),
    ValueKind("adaptive_decay", "sampling", "float", mark("how slowly the aim moves"), least=0, most=0.99),
    ValueKind("sampler_order", "sampling", "texts", mark("the samplers, in the order in which they act")),
    ValueKind("banned_words", "sampling", "texts", mark("words that are never written")),
    ValueKind("favoured_words", "sampling", "texts", mark("words that are written sooner")),
    ValueKind("word_favour", "sampling", "float", mark("how much sooner; 0 is off"), least=0, most=100),
    ValueKind("beams", "sampling", "int", mark("how many beams a beam search keeps"), least=1, most=16),
    ValueKind("beam_groups", "sampling", "int", mark("groups that beams search in; 1 is off"), least=1, most=16),
    ValueKind(
        "diversity_penalty", "sampling", "float", mark("how shy groups of beams are of each other"), least=0, most=100
    ),
    ValueKind(
        "length_penalty", "sampling", "float", mark("above 0 favours long answers of a beam search"), least=-4, most=4
    ),
    ValueKind(
        "early_stopping",
        "sampling",
        "choice",
        mark("when a beam search ends"),
        choices=("true", "false", "never"),
    ),
    ValueKind("contrastive_k", "sampling", "int", mark("candidates of a contrastive search"), least=1, most=16),
    ValueKind(
        "contrastive_alpha", "sampling", "float", mark("how much what is like the text is held back"), least=0, most=1
    ),
    ValueKind(
        "seed", "sampling", "int", mark("the same seed repeats an answer; -1 is a new one each time"), "seed", -1, 2**32
    ),
    ValueKind("stop", "answer", "texts", mark("texts at which an answer ends"), "stop"),
    ValueKind("max_tokens", "answer", "int", mark("the most tokens of an answer"), "num_predict", 0, _INT32),
    ValueKind("thinking", "answer", "choice", mark("whether the model thinks first"), choices=("auto", "on", "off")),
    ValueKind("reproducible", "answer", "bool", mark("whether the same question gets the same answer again")),
    ValueKind("constraint", "answer", "text", mark("what the answer is held to, as JSON")),
    ValueKind("tools", "answer", "text", mark("tools that the model is told of, as JSON; none is ever run")),
    ValueKind("context_window", "load", "int", mark("tokens that fit"), "num_ctx", 1, _INT32),
    ValueKind("gpu_layers", "load", "int", mark("layers on the GPU"), "num_gpu", 0, 10_000),
    ValueKind("threads", "load", "int", mark("processor threads"), "num_thread", 1, 1024),
    ValueKind("batch", "load", "int", mark("tokens of a prompt read at once"), "num_batch", 1, 65_536),
    ValueKind("memory_map", "load", "bool", mark("leave the weights in the file"), "use_mmap"),
    ValueKind("kv_type_k", "load", "choice", mark("how the context's keys are stored"), choices=_KV_TYPES),
    ValueKind("kv_type_v", "load", "choice", mark("how the context's values are stored"), choices=_KV_TYPES),
    ValueKind("flash_attention", "load", "choice", mark("a faster attention"), choices=("auto", "on", "off")),
    ValueKind(
        "experts_on_cpu", "load", "int", mark("layers that keep their experts in main memory"), least=0, most=10_000
    ),
)
BY_KEY: Mapping[str, ValueKind] = MappingProxyType({value.key: value for value in VALUES})
BY_OLLAMA: Mapping[str, ValueKind] = MappingProxyType({value.ollama: value for value in VALUES if value.ollama})
# Values of a PARAMETER that say "as the engine decides", which here is: no value.
LEFT_TO_THE_ENGINE: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {"num_gpu": (-1,), "num_thread": (0,), "num_predict": (-1, -2)}
)
# Older files hold these as a PARAMETER; Ollama ignores them today, so they are written as comments.
ONCE_PARAMETERS = ("mirostat", "mirostat_tau", "mirostat_eta")
