"""What is learned of an answer while it streams, to be kept with it."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from inglenook.chats.message import AnswerDetails, MessageState

if TYPE_CHECKING:
    from inglenook.engines.engine import GenerationDone, PromptDone, Sampling
    from inglenook.inference.answer import AnswerPiece
    from inglenook.models.model import Model

_ENDINGS: dict[MessageState, str] = {
    "complete": "end",
    "streaming": "interrupted",
    "stopped": "cancelled",
    "failed": "failed",
}


@dataclass(slots=True)
class Course:
    """What an answer tells of itself, step by step."""

    prompt: PromptDone | None = None
    done: GenerationDone | None = None
    thinking_began: float | None = None
    thinking_s: float = 0.0
    left_out: int = 0  # messages that did not fit into the context window

    def note(self, piece: AnswerPiece) -> None:
        """Take the time of the thinking."""
        now = time.monotonic()
        if piece.thinking:
            self.thinking_began = self.thinking_began or now
        if self.thinking_began is not None and not self.thinking_s:
            self.thinking_s = 0.0 if piece.thinking else now - self.thinking_began

    def details(self, model: Model, sampling: Sampling, state: MessageState) -> AnswerDetails:
        """How it came about, as far as that is known."""
        prompt, done = self.prompt, self.done
        return AnswerDetails(
            model=model.name,
            model_path=str(model.path),
            sampling=json.dumps(asdict(sampling)),
            seed=prompt.seed if prompt else sampling.seed,
            prompt_tokens=prompt.prompt_tokens if prompt else 0,
            cached_tokens=prompt.cached_tokens if prompt else 0,
            completion_tokens=done.completion_tokens if done else 0,
            ttft_s=done.ttft_s if done else 0.0,
            generation_s=done.generation_s if done else 0.0,
            stop_reason=done.stop_reason if done else _ENDINGS[state],
            thinking_s=self.thinking_s,
            left_out=self.left_out,
        )
