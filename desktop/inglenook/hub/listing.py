"""Reads what the hub says of a repository; all of it may be missing, of another kind, or hostile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, cast

from inglenook.hub.repository import Listing
from inglenook.models.facts import StatedLicence
from inglenook.models.flavour import flavours_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.hub.repository import Gate
    from inglenook.models.model_kind import Kind

CARD = say("the hub's card")
_LONGEST = 200  # characters of anything that is a name
_MOST = 100  # of anything that is a list
_MOST_COUNT = 10**15
_LATEST = 253_370_764_800.0  # the year 9999 in every time zone
_EMBEDDING_TASKS = {"feature-extraction", "sentence-similarity", "text-ranking"}


def listing_of(said: object) -> Listing | None:
    """One repository of an answer (the hub's API, /api/models); None when not even its name can be read."""
    answer = _mapping(said)
    name = _text(answer.get("id")) or _text(answer.get("modelId"))
    publisher, slash, rest = name.partition("/")
    if not (slash and publisher and rest) or "/" in rest or not name.isprintable():
        return None
    tags = _texts(answer.get("tags"))
    card, gguf = _mapping(answer.get("cardData")), _mapping(answer.get("gguf"))
    bases = _texts(card.get("base_model")) or _bases_among(tags)
    context = count_of(gguf.get("context_length")) or 0
    has_template = bool(gguf.get("chat_template")) if gguf else None
    return Listing(
        id=name,
        downloads=count_of(answer.get("downloads")),
        likes=count_of(answer.get("likes")),
        updated_at=_time(answer.get("lastModified")),
        created_at=_time(answer.get("createdAt")),
        gate=_gate(answer.get("gated")),
        licence=_licence(card, tags),
        flavours=flavours_of(
            name=rest,
            kind=_kind(answer, tags),
            has_chat_template=has_template,
            trained_context=context,
            tags=tags,
            base_models=bases,
        ),
        languages=_texts(card.get("language")),
        tags=tags,
        base_models=bases,
        architecture=_text(gguf.get("architecture")),
        parameters=count_of(gguf.get("total")),
        trained_context=context or None,
        size_bytes=count_of(answer.get("usedStorage")),
    )


def _licence(card: Mapping[str, object], tags: Sequence[str]) -> StatedLicence:
    tagged = next((tag.partition(":")[2] for tag in tags if tag.startswith("license:")), "")
    stated = _texts(card.get("license"))
    return StatedLicence(
        id=stated[0] if stated else tagged,
        name=_text(card.get("license_name")),
        link=_text(card.get("license_link"), longest=2_000),
        origin=CARD,
    )


def _kind(answer: Mapping[str, object], tags: Sequence[str]) -> Kind:
    task = _text(answer.get("pipeline_tag"))
    return "embedding" if task in _EMBEDDING_TASKS or "sentence-transformers" in tags else "language"


def _bases_among(tags: Sequence[str]) -> tuple[str, ...]:
    named = [tag.split(":")[-1] for tag in tags if tag.startswith("base_model:")]
    return tuple(dict.fromkeys(name for name in named if "/" in name))


def _gate(value: object) -> Gate:
    if value == "auto":
        return "automatic"
    return "manual" if value is True or value == "manual" else "open"


def _mapping(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _text(value: object, *, longest: int = _LONGEST) -> str:
    return value.strip()[:longest] if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    """Of one text or a list of them."""
    if isinstance(value, str):
        return (value.strip()[:_LONGEST],) if value.strip() else ()
    if not isinstance(value, Sequence) or isinstance(value, (bytes, bytearray)):
        return ()
    listed = [_text(each) for each in cast("Sequence[object]", value)[:_MOST]]
    return tuple(each for each in listed if each)


def count_of(value: object) -> int | None:
    """A number of things or bytes; None when it cannot be one."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return int(value) if 0 <= value <= _MOST_COUNT else None  # neither infinity nor what is no number is in between


def _time(value: object) -> float | None:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip()[:40])
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    try:
        seconds = value.timestamp()
    except (OverflowError, OSError, ValueError):
        return None
    return seconds if 0 <= seconds <= _LATEST else None
