"""The models that a server lists, each with what the server tells of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, cast

from inglenook.engines.openai_compatible.software import UNKNOWN, Software, software_of
from inglenook.engines.over_http.json_values import table
from inglenook.engines.sampling import Sampling
from inglenook.engines.served_model import ServedModel
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.server import Server

MOST_MODELS = 2000
_LONGEST_ID = 500
_SAMPLING_FIELDS = frozenset(field.name for field in fields(Sampling))
# What different servers call the context window: vLLM and SGLang, Together and OpenRouter, LM Studio.
_CONTEXT_NAMES = ("max_model_len", "context_length", "max_context_length", "context_window")


@dataclass(frozen=True, slots=True)
class ListedModel:
    """One entry."""

    model: ServedModel
    software: Software = UNKNOWN
    sees_images: bool = True  # unless the server says that it does not
    parameters: int = 0
    vocabulary_size: int = 0
    trained_context: int = 0


def read_models(found: dict[str, object], server: Server) -> Iterator[ListedModel]:
    """The entries that can be read, those of other kinds of model left out."""
    entries = found.get("data")
    for entry in cast("list[object]", entries)[:MOST_MODELS] if isinstance(entries, list) else []:
        if isinstance(entry, dict) and (listed := _listed(cast("dict[str, object]", entry), server)):
            yield listed


def _listed(entry: dict[str, object], server: Server) -> ListedModel | None:
    model_id, owner = entry.get("id"), entry.get("owned_by")
    if not isinstance(model_id, str) or not 0 < len(model_id) <= _LONGEST_ID or not model_id.isprintable():
        return None
    if entry.get("type") in {"embedding", "embeddings", "image", "audio", "moderation", "rerank"}:
        return None
    software = software_of(server, owner if isinstance(owner, str) else "", model_id)
    meta = table(entry.get("meta"))
    window = _number(meta.get("n_ctx")) or next((n for name in _CONTEXT_NAMES if (n := _number(entry.get(name)))), 0)
    capabilities = software.capabilities(server, _SAMPLING_FIELDS)
    quantization = meta.get("ftype")
    model = ServedModel(
        model_id,
        server,
        context_window=window,
        quantization=quantization if isinstance(quantization, str) else "",
        detail=say("{count:,} tokens", count=window) if window else "",
        capabilities=capabilities,
    )
    return ListedModel(
        model,
        software,
        sees_images=_sees_images(entry),
        parameters=_number(meta.get("n_params")),
        vocabulary_size=_number(meta.get("n_vocab")),
        trained_context=_number(meta.get("n_ctx_train")) or window,
    )


def _sees_images(entry: dict[str, object]) -> bool:
    modalities = table(entry.get("architecture")).get("input_modalities")
    return "image" in cast("list[object]", modalities) if isinstance(modalities, list) else True


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**40 else 0
