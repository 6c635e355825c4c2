"""What is learned of an answer while it streams, to be kept with it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from inglenook.chats.message import AnswerDetails, MessageState
from inglenook.engines.beams import BeamsFound
from inglenook.engines.served_model import ServedModel
from inglenook.inference.answer import TokensChosen
from inglenook.inference.file_state import file_state
from inglenook.inference.kept_beams import keep_others, kept_beam
from inglenook.inference.kept_choices import packed
from inglenook.inference.making import Asked, Served, kept, loading_of, served_of

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.message import Message
    from inglenook.engines.beams import BeamsGrown, FoundBeam
    from inglenook.engines.engine import GenerationDone, ModelInfo, PromptDone
    from inglenook.engines.token_choice import TokenChoice
    from inglenook.inference.answer import AnswerPiece
    from inglenook.inference.file_state import FileState
    from inglenook.inference.load_report import LoadReport
    from inglenook.inference.making import Loading
    from inglenook.inference.turn_request import TurnRequest
    from inglenook.models.any_model import AnyModel

_ENDINGS: dict[MessageState, str] = {
    "complete": "end",
    "streaming": "interrupted",
    "stopped": "cancelled",
    "failed": "failed",
}


@dataclass(slots=True)
class Course:
    """What an answer tells of itself, step by step."""

    prompt_sha256: str = ""
    file: FileState | None = None
    loading: Loading | Served | None = None
    engine: str = ""
    prompt: PromptDone | None = None
    done: GenerationDone | None = None
    replay: str = ""  # how it compares, once it has ended
    thinking_began: float | None = None
    thinking_s: float = 0.0
    left_out: int = 0  # messages that did not fit into the context window
    choices: list[TokenChoice] = field(default_factory=list["TokenChoice"])
    beams: tuple[FoundBeam, ...] = ()  # the best one first

    def note(self, piece: AnswerPiece) -> None:
        """Take the time of the thinking."""
        now = time.monotonic()
        if piece.thinking:
            self.thinking_began = self.thinking_began or now
        if self.thinking_began is not None and not self.thinking_s:
            self.thinking_s = 0.0 if piece.thinking else now - self.thinking_began

    def learn(self, step: TokensChosen | BeamsGrown | BeamsFound) -> None:
        """What is kept beside the words."""
        if isinstance(step, TokensChosen):
            self.choices += step.choices
        elif isinstance(step, BeamsFound):
            self.beams = step.beams

    def keep(self, chats: ChatStore, request: TurnRequest, saved: Message) -> tuple[Message, ...]:
        """Store how its tokens came, and a beam search's other answers; those. Raises StorageError."""
        if self.choices:
            chats.tokens.keep(saved.id, packed((*request.begun_choices, *self.choices)))
        if saved.state == "failed" or self.prompt is None:
            return ()
        return keep_others(
            chats,
            saved,
            self.beams,
            begun=request.beginning,
            prompt_end=self.prompt.prompt_end,
            stop=request.stop,
        )

    def ready(self, model: AnyModel, info: ModelInfo, report: LoadReport | None) -> None:
        """The model can answer: how it came into memory and which file it is, or who serves it."""
        self.engine = info.engine
        if isinstance(model, ServedModel):
            self.loading = served_of(model, info)
            return
        self.file = file_state(model)
        if report is not None:
            self.loading = loading_of(report.used, info)

    @property
    def _prompt_tokens(self) -> int:
        if self.done is not None and self.done.prompt_tokens is not None:
            return self.done.prompt_tokens
        return self.prompt.prompt_tokens if self.prompt else 0

    @property
    def _cached_tokens(self) -> int:
        if self.done is not None and self.done.cached_tokens is not None:
            return self.done.cached_tokens
        return self.prompt.cached_tokens if self.prompt else 0

    def _as_it_went(self, loading: Loading | Served) -> Loading | Served:
        """With what guessing ahead came to."""
        if self.done is None or isinstance(loading, Served):
            return loading
        return replace(loading, drafted=self.done.drafted_tokens, accepted=self.done.accepted_tokens)

    def details(self, request: TurnRequest, state: MessageState) -> AnswerDetails:
        """How it came about, as far as that is known."""
        prompt, done, sampling = self.prompt, self.done, request.sampling
        begun = request.beginning
        asked = Asked(
            stop=request.stop,
            max_tokens=request.max_tokens,
            thinking=request.thinking,
            constraint=request.constraint,
            tools=request.tools,
            begun_text=len(begun.text) if begun else 0,
            begun_thinking=len(begun.thinking) if begun else 0,
            overflow=request.overflow,
            reproducible=request.reproducible,
        )
        return AnswerDetails(
            model=request.model.name,
            model_path=request.model.key,
            sampling=kept(sampling),
            seed=prompt.seed if prompt else sampling.seed,
            prompt_tokens=self._prompt_tokens,
            cached_tokens=self._cached_tokens,
            completion_tokens=done.completion_tokens if done else 0,
            ttft_s=done.ttft_s if done else 0.0,
            generation_s=done.generation_s if done else 0.0,
            stop_reason=done.stop_reason if done else _ENDINGS[state],
            thinking_s=self.thinking_s,
            left_out=self.left_out,
            preset=request.opening.preset if request.opening else "",
            asked=kept(asked),
            loading=kept(self._as_it_went(self.loading)) if self.loading else "{}",
            engine=self.engine,
            model_file=kept(self.file) if self.file else "{}",
            prompt_sha256=self.prompt_sha256,
            replay_of=request.replay_of,
            replay=self.replay,
            beam=kept_beam(self.beams, 0),
        )
