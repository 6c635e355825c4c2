"""An answer that is there already, token by token as the model would have chosen them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain, with_seed
from inglenook.engines.llama_cpp.worker.text_reading import TextReading
from inglenook.engines.llama_cpp.worker.token_choices import TokenChoices
from inglenook.engines.token_choice import MOST_CANDIDATES, ReadAnswer, TokenChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.engine import PromptProgress
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.sampling import Sampling


class AnswerReading:
    """Reads in a context of its own; the chat's stays as it is."""

    def __init__(self, reached: Reached, emit: Callable[[PromptProgress], None]) -> None:
        self._reached = reached
        self._reading = TextReading(reached, emit)

    def read(self, tokens: Sequence[int], begins: int, sampling: Sampling, top: int) -> ReadAnswer:
        """All tokens; the chain acts on those from ``begins`` on.

        Raises PromptError when the engine fails or the sampling makes no sense, CancelledError when stopped, LoadError
        without enough memory.
        """
        reached = self._reached
        vocabulary, place = reached.vocabulary, reached.place
        choices = TokenChoices(vocabulary.size, min(max(1, top), MOST_CANDIDATES), vocabulary.text, reached.pieces)
        chain = SamplerChain(with_seed(sampling), place, choices.watch) if _is_forgetful(sampling) else None
        first = TokenChoice(
            tokens[0], vocabulary.text(tokens[0]), 1.0, 0.0, 0, (), piece=reached.pieces[tokens[0]] or b""
        )
        try:
            if chain is not None:
                chain.accept(tokens[:begins])
            with self._reading.context(len(tokens)) as (context, rows):
                self._note(context, tokens, rows, (begins, choices, chain))
        finally:
            if chain is not None:
                chain.close()
        return ReadAnswer((first, *choices.take()), begins)

    def _note(
        self,
        context: Context,
        tokens: Sequence[int],
        rows: int,
        noting: tuple[int, TokenChoices, SamplerChain | None],
    ) -> None:
        begins, choices, chain = noting
        for number, (scores, token) in enumerate(self._reading.scores(context, tokens, rows), 1):
            acts = chain is not None and number >= begins
            choices.read(scores, token, chain.handle if acts and chain is not None else None)


def _is_forgetful(sampling: Sampling) -> bool:
    """Whether the chain does the same whatever it drew before: Mirostat and adaptive-p go by that."""
    is_chain = sampling.strategy in {"greedy", "sampling"} and not sampling.mirostat_version
    return is_chain and sampling.adaptive_target < 0
