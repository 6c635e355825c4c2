"""What can be done with a model, by the engine that runs it: the truth that the window and the terminal show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from inglenook.engines.constraint import ConstraintKind
from inglenook.sentence import mark, say

NO_BEAMS = mark("A server decodes its answers itself, and has no beams to be seen from here.")
NO_LOADING = mark("The server decides how it holds this model in memory.")
NO_REPLAY = mark("No same result can be promised: the server decides what it runs under this name, and how.")


@dataclass(frozen=True, slots=True)
class Capabilities:
    """A sentence says why something cannot be done; an empty one, that it can.

    ``no_effect`` are the fields of Sampling that the engine does not take, and ``no_effect_reason`` why.
    """

    exact_counts: str = ""  # of tokens, before they are sent
    replay: str = ""  # the same request gives the same answer
    beginning: str = ""  # an answer goes on from words that are there
    raw_prompt: str = ""  # a prompt is completed as it is
    images: str = ""
    probabilities: str = ""  # of the tokens of an answer
    beams: str = ""
    tools: str = ""  # the model is told of them
    constraint: str = ""  # output held to a schema or a grammar
    holds: tuple[ConstraintKind, ...] = get_args(ConstraintKind)  # of these kinds
    load_options: str = ""  # context window, layers and threads are chosen here
    no_effect: tuple[str, ...] = ()
    no_effect_reason: str = ""


NOT_ASKED_YET = Capabilities(
    exact_counts=say("What this server can do is known once it has been asked."),
    replay=say(NO_REPLAY),
    beams=say(NO_BEAMS),
    load_options=say(NO_LOADING),
)
