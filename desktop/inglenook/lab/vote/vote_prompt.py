"""What a model is asked for when a question of its own is voted on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.engine import GenerationRequest
from inglenook.inference.counting import prompt_messages, with_message
from inglenook.inference.opening import opening_of, with_examples
from inglenook.inference.preset_template import with_template
from inglenook.lab.vote.asking import with_chain_of_thought
from inglenook.lab.vote.vote_request import USUAL_LIMIT

if TYPE_CHECKING:
    from inglenook.lab.vote.extractor import Extractor
    from inglenook.presets.resolving import Resolved


def vote_prompt(values: Resolved, question: str, extractor: Extractor, *, reasons: bool) -> GenerationRequest:
    """With the system prompt and the examples that the values bring; ``reasons``: step by step before the result."""
    messages = prompt_messages(values.system_prompt, with_examples(opening_of(values), ()), None)
    asked = with_chain_of_thought(question, extractor) if reasons else question
    generation = GenerationRequest(
        with_message(messages, asked),
        sampling=values.sampling,
        stop=values.stop,
        max_tokens=values.max_tokens or USUAL_LIMIT,
        thinking=values.thinking,
        reproducible=values.is_reproducible,
        constraint=values.constraint,
    )
    return with_template(generation, values.template)
