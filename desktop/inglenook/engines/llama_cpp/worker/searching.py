"""Answers that are searched for instead of drawn: by beams, or by contrast with what came before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.engine import TextChunk
from inglenook.engines.llama_cpp.worker.beam_writing import BeamWriting
from inglenook.engines.llama_cpp.worker.contrastive_writing import ContrastiveWriting
from inglenook.engines.llama_cpp.worker.decoder import Written
from inglenook.engines.llama_cpp.worker.text_stream import TextStream
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.beams import BeamsFound, BeamsGrown
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.held import Held
    from inglenook.engines.llama_cpp.worker.prompt import Prompt
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.sampling import Sampling

_SEARCHES = ("beam_search", "contrastive_search")


def is_search(sampling: Sampling) -> bool:
    """Whether another loop than the usual one writes the answer."""
    return sampling.strategy in _SEARCHES


class Searching:
    """Writes behind the prompt that ``context`` has just read, held to a constraint or free."""

    def __init__(
        self,
        reached: Reached,
        context: Context,
        held: Held | None,
        emit: Callable[[TextChunk | BeamsGrown | BeamsFound], None],
    ) -> None:
        self._reached = reached
        self._context = context
        self._held = held
        self._emit = emit

    def write(self, sampling: Sampling, prompt: Prompt, stop: tuple[str, ...], max_tokens: int | None) -> Written:
        """Raises PromptError when the engine fails, LoadError without enough memory for what is computed at once."""
        if sampling.strategy == "contrastive_search":
            if prompt.images:
                raise PromptError(
                    say("A contrastive search looks at words only, and there are images in this chat. Remove them.")
                )
            writing = ContrastiveWriting(self._reached, self._context, sampling, self._held, self._emit)
            return writing.write(prompt.tokens, stop, max_tokens)
        search = BeamWriting(self._reached, self._context, sampling, self._held, self._emit)
        found, reason = search.search(max_tokens)
        best = found[0] if found else None
        stream = TextStream(stop)
        text = stream.push(best.text.encode()) + stream.finish() if best else ""
        count = len(best.tokens) - best.is_ended if best else 0
        if text or count:
            self._emit(TextChunk(text, count))
        if stream.stop_string is not None:
            reason = "stop_string"
        return Written(reason, count, stream.stop_string, search.first_at, search.last_at)
