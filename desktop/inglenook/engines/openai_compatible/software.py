"""Which program a server is, and what follows from that: the fields it takes beside OpenAI's, and what it can do."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from inglenook.engines.capabilities import NO_BEAMS, NO_LOADING, NO_REPLAY, Capabilities
from inglenook.engines.server import host_of
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.engines.constraint import ConstraintKind
    from inglenook.engines.server import Server

SoftwareName = Literal[
    "llama-server", "llama-cpp-python", "vLLM", "SGLang", "TGI", "LM Studio", "Together", "OpenRouter", ""
]
Counting = Literal["llama-server", "vLLM", ""]
Continuing = Literal["last message", "continue_final_message", ""]

# Fields of Sampling that OpenAI's protocol has.
_USUAL = frozenset({"strategy", "temperature", "top_p", "frequency_penalty", "presence_penalty", "seed"})
_PLAIN = ("top_k", "min_p")
_NO_COUNTS = mark("This server does not count tokens beforehand: what stands here is an estimate.")
_NO_CONTINUING = mark("This server begins each answer anew: it cannot go on from words that are there.")
_NO_PROBABILITIES = mark("“{server}” does not tell the probabilities of an answer's tokens.")
_NO_EFFECT = mark("Has no effect: “{server}” is not known to take it.")


@dataclass(frozen=True, slots=True)
class Software:
    """``extras``: fields of Sampling by the server's names for them; those of OpenAI's protocol go to every server."""

    name: SoftwareName = ""
    extras: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    counting: Counting = ""
    continuing: Continuing = ""
    takes_seed: bool = False  # of every server that is not known it is asked only with a seed of the user's
    template_arguments: bool = False  # chat_template_kwargs
    tells_progress: bool = False  # return_progress
    holds: tuple[ConstraintKind, ...] = ("json", "json_schema")  # what an answer can be held to
    tells_probabilities: bool = True  # logprobs; one that is not known is asked, and may leave them out

    @property
    def is_known(self) -> bool:
        """Whether it has said which program it is."""
        return bool(self.name)

    def capabilities(self, server: Server, sampling_fields: frozenset[str]) -> Capabilities:
        """``sampling_fields`` are all that there are."""
        taken = self.extras.keys() | ({"mirostat"} if "mirostat_version" in self.extras else set[str]())
        return Capabilities(
            exact_counts="" if self.counting else say(_NO_COUNTS),
            replay=say(NO_REPLAY),
            beginning="" if self.continuing else say(_NO_CONTINUING),
            probabilities="" if self.tells_probabilities else say(_NO_PROBABILITIES, server=server.name),
            beams=say(NO_BEAMS),
            holds=self.holds,
            load_options=say(NO_LOADING),
            no_effect=tuple(sorted(sampling_fields - _USUAL - taken)),
            no_effect_reason=say(_NO_EFFECT, server=server.name),
        )


def _plainly(*names: str, **others: str) -> Mapping[str, str]:
    return MappingProxyType({**{name: name for name in names}, **others})


LLAMA_SERVER = Software(
    "llama-server",
    # Its names are llama.cpp's own, which are ours too (tools/server/README.md).
    _plainly(
        *_PLAIN, "repeat_penalty", "repeat_last_n", "typical_p", "top_n_sigma", "dynatemp_range", "dynatemp_exponent",
        "xtc_probability", "xtc_threshold", "dry_multiplier", "dry_base", "dry_allowed_length", "mirostat_tau",
        "mirostat_eta", "adaptive_target", "adaptive_decay", dry_last_n="dry_penalty_last_n",
        dry_breakers="dry_sequence_breakers", sampler_order="samplers", logit_bias="logit_bias",
        mirostat_version="mirostat",
    ),
    counting="llama-server",
    continuing="last message",
    takes_seed=True,
    template_arguments=True,
    tells_progress=True,
    holds=("json", "json_schema", "choices", "gbnf"),
)  # fmt: skip
LLAMA_CPP_PYTHON = Software(
    "llama-cpp-python",
    _plainly(*_PLAIN, "repeat_penalty"),
    takes_seed=True,
    holds=("json", "json_schema", "choices", "gbnf"),
)
VLLM = Software(
    "vLLM",
    _plainly(*_PLAIN, repeat_penalty="repetition_penalty"),
    counting="vLLM",
    continuing="continue_final_message",
    takes_seed=True,
    template_arguments=True,
    holds=("json", "json_schema", "choices", "regex", "lark", "gbnf"),
)
SGLANG = Software(
    "SGLang",
    _plainly(*_PLAIN, repeat_penalty="repetition_penalty"),
    continuing="continue_final_message",
    takes_seed=True,
    template_arguments=True,
    holds=("json", "json_schema", "choices", "regex", "gbnf"),
)
TGI = Software("TGI", takes_seed=True, holds=("json", "json_schema", "choices", "regex"))
LM_STUDIO = Software("LM Studio", _plainly("top_k", "repeat_penalty"), takes_seed=True, tells_probabilities=False)
_HOSTED = {
    "api.together.xyz": Software(
        "Together",
        _plainly(*_PLAIN, repeat_penalty="repetition_penalty"),
        takes_seed=True,
        tells_probabilities=False,  # its logprobs are numbers in a shape of their own
    ),
    "openrouter.ai": Software("OpenRouter", _plainly(*_PLAIN, repeat_penalty="repetition_penalty"), takes_seed=True),
}
_OWNERS = {
    "llamacpp": LLAMA_SERVER,
    "me": LLAMA_CPP_PYTHON,
    "vllm": VLLM,
    "sglang": SGLANG,
    "organization_owner": LM_STUDIO,
}
UNKNOWN = Software()


def software_of(server: Server, owner: str, model_id: str) -> Software:
    """By who owns a model, as its list says; by the host where that is a hosted one."""
    hosted = _HOSTED.get(host_of(server.address))
    if hosted is not None:
        return hosted
    if owner and owner == model_id:  # TGI, router/src/server.rs
        return TGI
    return _OWNERS.get(owner, UNKNOWN)
