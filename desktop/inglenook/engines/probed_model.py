"""A loaded model that lets itself be looked into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from inglenook.engines.token_choice import USUAL_CANDIDATES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import GenerationRequest, PromptMessage, PromptProgress
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import Explanation, ReadAnswer, ReadToken


@runtime_checkable
class ProbedModel(Protocol):
    """What an engine offers that can; each of its methods blocks."""

    def explain(self, sampling: Sampling, *, token: int | None = None, top: int = 10, back: int = 0) -> Explanation:
        """What another sampling would make of the probabilities that followed the last answer; nothing is generated.

        ``token``: follow this one, instead of the one that the chain takes. ``back``: so many tokens of the answer
        earlier, MOST_BACK at most; there the token that came is followed. Raises PromptError when nothing was answered
        yet or it is too far back, EngineError while an answer is written.
        """
        ...

    def read_text(self, text: str, messages: Sequence[PromptMessage] = ()) -> tuple[ReadToken, ...]:
        """How expected each token of a text is to the model, or of messages instead, as its template renders them."""
        ...

    def read_choices(
        self,
        request: GenerationRequest,
        *,
        top: int = USUAL_CANDIDATES,
        on_progress: Callable[[PromptProgress], None],
        cancel: Cancel,
    ) -> ReadAnswer:
        """How each token of a prompt, and of the answer's beginning behind it, comes; nothing is generated.

        The request's chain acts on the answer's tokens, unless it is one that remembers (Mirostat, adaptive-p). Raises
        PromptError, CancelledError, and EngineError while an answer is written.
        """
        ...
