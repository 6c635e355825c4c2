"""What kind of answer is asked for: the usual one, another model's or preset's, one that goes on, or the same again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.engines.token_choice import USUAL_CANDIDATES
from inglenook.inference.opening import opening_of
from inglenook.inference.turn_request import TurnRequest

if TYPE_CHECKING:
    from inglenook.engines.engine import Beginning
    from inglenook.engines.token_choice import TokenChoice
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.resolving import Resolved
    from inglenook.settings.settings import ChatSettings


@dataclass(frozen=True, slots=True)
class Asking:
    """Everything left out is as it is set now."""

    model: AnyModel | None = None  # for this answer only
    preset: str | None = None  # its name, for this answer only; empty: without one
    beginning: Beginning | None = None  # what the answer begins with
    begun_choices: tuple[TokenChoice, ...] = ()  # how the tokens of that came
    replay: TurnRequest | None = None  # all is as in this request

    @property
    def is_usual(self) -> bool:
        """Whether the model that is chosen answers: it is then the one used last."""
        return self.model is None and self.replay is None

    def request(self, chat_id: int, chosen: AnyModel, values: Resolved, settings: ChatSettings) -> TurnRequest:
        """What is asked for; ``values`` are those that hold with its model and its preset."""
        if self.replay is not None:
            return replace(self.replay, chat_id=chat_id, probabilities=USUAL_CANDIDATES if settings.confidence else 0)
        return TurnRequest(
            chat_id,
            self.model or chosen,
            values.options,
            values.sampling,
            stop=values.stop,
            max_tokens=values.max_tokens,
            thinking=values.thinking,
            reproducible=values.is_reproducible,
            constraint=values.constraint,
            tools=values.tools,
            beginning=self.beginning,
            begun_choices=self.begun_choices,
            probabilities=USUAL_CANDIDATES if settings.confidence or self.begun_choices else 0,
            overflow=settings.overflow,
            look_up_with=settings.look_up_with,
            opening=opening_of(values),
        )
