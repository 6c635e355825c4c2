"""What a user needs a model for, and which models are out of the question for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from inglenook.hub.catalogue_entry import MANY_LANGUAGES
from inglenook.hub.figures import size_in_words
from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.hub.catalogue_entry import Entry
    from inglenook.models.licence import Licence

Task = Literal["chat", "writing", "coding", "reasoning", "tools", "vision", "embeddings"]
LicenceNeed = Literal["any", "commercial", "open"]
Preference = Literal["speed", "balanced", "quality"]

USABLE_SHARE = 0.8  # of the computer's memory: the rest is the system's and other programs'
CONTEXT_BYTES = 2**30  # beside the weights: a usual context window and what the engine computes in
_OPEN = frozenset({"permissive", "copyleft"})
_MADE_FOR_IT = 1.0
_CAN_DO_IT = 0.7
_MADE_FOR_SOMETHING_ELSE = 0.5
_CAPABILITIES: Mapping[Task, str] = {"coding": "code", "reasoning": "reasoning", "vision": "vision", "tools": "tools"}
_MADE_FOR: Mapping[Task, str] = {"chat": "chat", "writing": "chat", "embeddings": "embedding"}  # flavours


@dataclass(frozen=True, slots=True)
class Needs:
    """The answers to the five questions."""

    task: Task = "chat"
    languages: tuple[str, ...] = ()  # "de"; none: any will do
    licence: LicenceNeed = "any"
    memory_bytes: int = 8 * 2**30  # of the computer
    prefer: Preference = "balanced"

    @property
    def room_bytes(self) -> int:
        """What a model may take."""
        return round(self.memory_bytes * USABLE_SHARE)


def needed_bytes(entry: Entry) -> int | None:
    """Weights at four bits and a context window; None when the parameters are not known."""
    return None if entry.bytes_at_4_bits is None else entry.bytes_at_4_bits + CONTEXT_BYTES


def fit_to_task(entry: Entry, task: Task) -> tuple[float, str]:
    """From 0, which is not at all, to 1, with the reason."""
    unfit = _why_unfit(entry, task)
    if unfit:
        return 0.0, unfit
    capability = _CAPABILITIES.get(task)
    if entry.domain and entry.domain != capability:
        return _MADE_FOR_SOMETHING_ELSE, say("made for {domain}", domain=entry.domain)
    if task in {"coding", "reasoning"}:
        made_for_it = entry.domain == capability or capability in entry.flavours
        return (_MADE_FOR_IT, say("made for it")) if made_for_it else (_CAN_DO_IT, say("can do it"))
    return (
        (_MADE_FOR_IT, say("made for it"))
        if capability or _MADE_FOR.get(task) in entry.flavours
        else (_CAN_DO_IT, say("can do it"))
    )


def _why_unfit(entry: Entry, task: Task) -> str:
    embeds = "embedding" in entry.flavours
    capability = _CAPABILITIES.get(task)
    if embeds and task != "embeddings":
        return say("it makes embeddings and writes no text")
    if not embeds and task == "embeddings":
        return say("it makes no embeddings to search with")
    if set(entry.flavours) == {"base"}:
        return say("a base model: it continues a text and follows no instructions")
    if capability is not None and capability not in entry.capabilities:
        return say("the catalogue does not list {capability} among what it can do", capability=capability)
    return ""


def why_excluded(entry: Entry, needs: Needs, licence: Licence, languages: Mapping[str, str]) -> str:
    """A few words when it is out of the question; else nothing. ``languages`` maps "de" to "German"."""
    return (
        _why_unfit(entry, needs.task)
        or _why_too_large(entry, needs)
        or _why_not_allowed(needs.licence, licence)
        or _why_not_understood(entry, needs.languages, languages)
    )


def _why_too_large(entry: Entry, needs: Needs) -> str:
    needed = needed_bytes(entry)
    if needed is None:
        return say("how large it is, only its header tells")
    if needed <= needs.room_bytes:
        return ""
    return say(
        "takes {size} with its context, and {size_2} of {size_3} can be given to a model",
        size=size_in_words(needed),
        size_2=size_in_words(needs.room_bytes),
        size_3=size_in_words(needs.memory_bytes),
    )


def _why_not_allowed(need: LicenceNeed, licence: Licence) -> str:
    """What is not known is never taken as allowed."""
    if need == "commercial" and licence.commercial in {"no", "unknown"}:
        return say("commercial use is not allowed, or nothing is known of it: {licence}", licence=licence.name)
    if need == "open" and licence.licence_class not in _OPEN:
        return say("not an open licence: {licence}", licence=licence.name)
    return ""


def _why_not_understood(entry: Entry, wanted: tuple[str, ...], names: Mapping[str, str]) -> str:
    if MANY_LANGUAGES in entry.languages:
        return ""
    missing = [names.get(code, code) for code in wanted if code not in entry.languages]
    return say("{missing} not among its languages", missing=joined(missing, say(" and "))) if missing else ""
