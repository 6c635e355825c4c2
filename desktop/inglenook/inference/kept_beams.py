"""What a beam search has found besides its best answer: each is another version of the answer."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from inglenook.inference.thinking import ThinkingSplitter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.message import AnswerDetails, Message
    from inglenook.engines.beams import FoundBeam
    from inglenook.engines.engine import Beginning


@dataclass(frozen=True, slots=True)
class KeptBeam:
    """Which of a search's answers one is."""

    rank: int  # from 1, the best
    count: int
    score: float  # by which they are ordered
    total: float  # the sum of logarithms of probabilities, in nats
    tokens: int
    group: int = 0


_reader = TypeAdapter(KeptBeam)


def kept_beam(beams: Sequence[FoundBeam], place: int) -> str:
    """As it is kept with an answer; ``{}`` when there is no such beam."""
    if place >= len(beams):
        return "{}"
    beam = beams[place]
    kept = KeptBeam(place + 1, len(beams), beam.score, beam.total, len(beam.tokens), beam.group)
    return json.dumps(asdict(kept))


def beam_of(details: AnswerDetails) -> KeptBeam | None:
    """Read back; None: no beam search wrote this answer."""
    if details.beam in {"", "{}"}:
        return None
    try:
        return _reader.validate_json(details.beam)
    except ValidationError:
        return None


def keep_others(  # noqa: PLR0913  what decides which words of a beam are the answer
    chats: ChatStore,
    best: Message,
    beams: Sequence[FoundBeam],
    *,
    begun: Beginning | None,
    prompt_end: str,
    stop: Sequence[str],
) -> tuple[Message, ...]:
    """Store all but the best one as versions beside it; the chat goes on showing what it showed.

    Raises StorageError.
    """
    details = best.details
    if details is None or len(beams) <= 1:
        return ()
    shown = chats.chat(best.chat_id).leaf_id
    others: list[Message] = []
    try:
        for place, beam in enumerate(beams[1:], 1):
            text, thinking = _split(beam.text, prompt_end, stop, goes_on=begun is not None)
            message = chats.add(best.chat_id, parent_id=best.parent_id, role="assistant", text="", state="complete")
            others.append(
                chats.save_answer(
                    message.id,
                    text=(begun.text if begun else "") + text,
                    thinking=(begun.thinking if begun else "") + thinking,
                    state="complete",
                    details=replace(
                        details,
                        beam=kept_beam(beams, place),
                        completion_tokens=len(beam.tokens) - beam.is_ended,
                        stop_reason="end" if beam.is_ended else details.stop_reason,
                        thinking_s=0.0,
                        replay_of=None,
                        replay="",
                    ),
                )
            )
    finally:
        chats.show(best.chat_id, best.id if shown is None else shown)
    return tuple(others)


def _split(text: str, prompt_end: str, stop: Sequence[str], *, goes_on: bool) -> tuple[str, str]:
    """The answer and its thinking, up to a stop text."""
    ends = [place for place in (text.find(one) for one in stop if one) if place >= 0]
    splitter = ThinkingSplitter(prompt_end, goes_on=goes_on)
    pieces = splitter.feed(text[: min(ends)] if ends else text) + splitter.finish()
    told, thought = (
        "".join(piece.text for piece in pieces if piece.thinking is is_thought) for is_thought in (False, True)
    )
    return told, thought
