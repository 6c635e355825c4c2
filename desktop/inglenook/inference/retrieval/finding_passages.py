"""The passages for a question, in the way that is chosen; by their words where the other way does not go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import EngineError, ModelFileError
from inglenook.inference.retrieval.looking_up import look_up
from inglenook.inference.retrieval.steps import LookedUpByWords
from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Passage
    from inglenook.inference.retrieval.by_meaning import ByMeaning
    from inglenook.inference.retrieval.looking_up import Source
    from inglenook.inference.retrieval.steps import LookUpStep


@dataclass(frozen=True, slots=True)
class LookUpWay:
    """How passages are looked up; without a model, by their words."""

    by_meaning: ByMeaning | None = None
    model: str = ""  # its path or name in the library


def find_passages(  # noqa: PLR0913  a look-up, each part by its name
    way: LookUpWay,
    question: str,
    sources: Sequence[Source],
    *,
    room: int,
    count: Callable[[str], int],
    cancel: Cancel,
) -> Generator[LookUpStep, None, tuple[Passage, ...]]:
    """As look_up gives them. Raises CancelledError, and EngineError when ``count`` does."""
    if way.by_meaning is not None and way.model:
        try:
            return (
                yield from way.by_meaning.look_up(way.model, question, sources, room=room, count=count, cancel=cancel)
            )
        except (ModelFileError, EngineError) as error:
            yield LookedUpByWords(
                joined([say("The passages were looked up by their words, not by their meaning."), str(error)])
            )
    return look_up(question, sources, room=room, count=count)
