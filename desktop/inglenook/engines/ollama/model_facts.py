"""What Ollama says of a model: in its list, and when it is asked for one."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from inglenook.engines.capabilities import NO_BEAMS, NO_REPLAY, Capabilities
from inglenook.engines.over_http.json_values import items, table, text, whole
from inglenook.engines.over_http.refusals import one_line
from inglenook.engines.sampling import Sampling
from inglenook.engines.served_model import ServedModel
from inglenook.engines.tools import NOT_READ
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.server import Server

MOST_MODELS: Final = 2000
_LONGEST_NAME: Final = 500
# Fields of Sampling by Ollama's names for them (api/types.go, Options).
TAKEN: Final = (
    "temperature", "top_k", "top_p", "min_p", "repeat_penalty", "repeat_last_n", "frequency_penalty",
    "presence_penalty", "typical_p",
)  # fmt: skip
_NO_EFFECT_FIELDS: Final = tuple(
    sorted({field.name for field in fields(Sampling)} - {*TAKEN, "strategy", "seed"}),
)
_EMBEDDING_FAMILIES: Final = frozenset({"bert", "nomic-bert", "nomic-bert-moe"})
_SEEING_FAMILIES: Final = frozenset({"clip", "mllama"})
_NUM_CTX = re.compile(r"^num_ctx\s+(\d{1,9})\s*$", re.MULTILINE)

_NO_COUNTS: Final = mark("Ollama does not count tokens beforehand: what stands here is an estimate.")
_NO_BEGINNING: Final = mark("Whether Ollama goes on from words that are there depends on the model's template.")
_NO_PROBABILITIES: Final = mark("The probabilities of an answer's tokens are not asked of Ollama.")
_NO_LOADING: Final = mark("Ollama takes the context window from here, and decides itself how else it holds a model.")
_NO_EFFECT: Final = mark("Has no effect: Ollama does not take it.")
_BLIND: Final = mark("This model sees no images, says its server.")


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """Of one model; an old version leaves much of it out."""

    architecture: str = ""
    parameters: int = 0
    trained_context: int = 0  # tokens; 0: not told
    set_context: int = 0  # the num_ctx of its Modelfile; 0: none
    layers: int = 0
    sees_images: bool = False
    thinks: bool = False
    always_thinks: bool = False  # it can be asked not to, and does all the same
    calls_tools: bool = False
    only_embeds: bool = False
    passed_on_to: str = ""  # the computer that Ollama sends the chat to, where it does not run the model itself


def listed_models(entries: list[object], server: Server) -> Iterator[ServedModel]:
    """Those of its list that chat, and that it runs itself."""
    for found in (table(entry) for entry in entries[:MOST_MODELS]):
        name, details = text(found, "model") or text(found, "name"), table(found.get("details"))
        is_name = 0 < len(name) <= _LONGEST_NAME and name.isprintable()
        if not is_name or text(found, "remote_host") or text(details, "family") in _EMBEDDING_FAMILIES:
            continue
        yield ServedModel(
            name,
            server,
            quantization=one_line(text(details, "quantization_level")),
            detail=one_line(text(details, "parameter_size")),
            capabilities=capabilities(sees_images=True),  # until it has been asked
        )


def facts_of(shown: dict[str, object]) -> ModelFacts:
    """Out of the answer to "show"."""
    details, info = table(shown.get("details")), table(shown.get("model_info"))
    architecture = text(info, "general.architecture") or text(details, "family")
    families = {text(details, "family"), *(one for one in items(details.get("families")) if isinstance(one, str))}
    told = {one for one in items(shown.get("capabilities")) if isinstance(one, str)}
    set_context = _NUM_CTX.search(text(shown, "parameters"))
    return ModelFacts(
        architecture=one_line(architecture),
        parameters=whole(info, "general.parameter_count") or 0,
        trained_context=whole(info, f"{architecture}.context_length") or 0,
        set_context=int(set_context[1]) if set_context else 0,
        layers=whole(info, f"{architecture}.block_count") or 0,
        # Before 0.6.4 nothing is told: a projector sees.
        sees_images="vision" in told
        or (not told and bool(table(shown.get("projector_info")) or families & _SEEING_FAMILIES)),
        thinks="thinking" in told,
        always_thinks=architecture in {"gptoss", "gpt-oss"},
        calls_tools="tools" in told or not told,  # before 0.6.4 nothing is told
        only_embeds=("embedding" in told and "completion" not in told)
        or (not told and architecture in _EMBEDDING_FAMILIES),
        passed_on_to=one_line(text(shown, "remote_host")),
    )


def capabilities(*, sees_images: bool, calls_tools: bool = True) -> Capabilities:
    """Of any model that Ollama runs."""
    return Capabilities(
        exact_counts=say(_NO_COUNTS),
        replay=say(NO_REPLAY),
        beginning=say(_NO_BEGINNING),
        images="" if sees_images else say(_BLIND),
        probabilities=say(_NO_PROBABILITIES),
        beams=say(NO_BEAMS),
        tools="" if calls_tools else say(NOT_READ),
        holds=("json", "json_schema"),
        load_options=say(_NO_LOADING),
        no_effect=_NO_EFFECT_FIELDS,
        no_effect_reason=say(_NO_EFFECT),
    )
