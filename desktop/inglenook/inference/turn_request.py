"""What one turn is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.engines.engine import LoadOptions
from inglenook.engines.sampling import Sampling

if TYPE_CHECKING:
    from inglenook.chats.attachment import Passage
    from inglenook.engines.constraint import Constraint
    from inglenook.engines.engine import Beginning
    from inglenook.engines.token_choice import TokenChoice
    from inglenook.inference.context_plan import Overflow
    from inglenook.inference.opening import Opening
    from inglenook.models.any_model import AnyModel


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """Answer the message that the chat's shown branch ends with."""

    chat_id: int
    model: AnyModel
    options: LoadOptions = field(default_factory=LoadOptions)
    sampling: Sampling = field(default_factory=Sampling)
    stop: tuple[str, ...] = ()
    max_tokens: int | None = None
    thinking: bool | None = None
    reproducible: bool = False
    constraint: Constraint | None = None  # what the answer is held to
    tools: str = ""  # that the model is told of: see engines.tools
    anyway: bool = False  # load the model though it was said not to fit
    beginning: Beginning | None = None  # what the answer begins with: it goes on from there
    overflow: Overflow = "stop"  # what happens when the chat is longer than the context window
    opening: Opening | None = None  # what stands before the messages; None: the chat's own system prompt
    look_up_with: str = ""  # the embedding model that finds passages, by its path; empty: their words do
    passages: tuple[Passage, ...] = ()  # what of documents is given; none: they are looked up
    probabilities: int = 0  # so many of the likeliest tokens are kept with each of the answer's
    begun_choices: tuple[TokenChoice, ...] = ()  # how the tokens of its beginning came, where that is known
    replay_of: int | None = None  # the answer that is given again, to be compared with; nothing cached is used
