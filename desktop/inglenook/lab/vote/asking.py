"""What is written behind a question so that the model reasons first and marks its result: chain of thought.

Wei et al. 2022, arXiv 2201.11903; Kojima et al. 2022, arXiv 2205.11916.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.lab.vote.choices import options_of
from inglenook.lab.vote.extractor import USUAL_CHOICES

if TYPE_CHECKING:
    from inglenook.lab.vote.extractor import Extractor


def asked_for(extractor: Extractor) -> str:
    """The sentences in English, which models follow best, whatever the window's language is."""
    how = "Think step by step. Then write"  # no sentence of the window: it is the model that reads it
    last = "in a last line of its own, as “Answer: ” and"
    match extractor.kind:
        case "last-number":
            return f"{how} the result {last} the number."
        case "choice":
            options = ", ".join(options_of(extractor.detail or USUAL_CHOICES))
            return f"{how} your choice {last} one of {options}."
        case "json-field":
            field = f" with the result in the field “{extractor.detail}”" if extractor.detail else ""
            return f"{how} the result as JSON{field}."
        case "regex" | "text":
            return f"{how} the result {last} what it is."


def with_chain_of_thought(prompt: str, extractor: Extractor) -> str:
    """The question with what makes the model reason before it answers."""
    return f"{prompt.rstrip()}\n\n{asked_for(extractor)}"
