"""A generation as a request that Ollama understands."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from inglenook.engines.ollama.model_facts import TAKEN
from inglenook.engines.over_http.held import cannot_hold, read_form
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.engines.tools import tools_of
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint
    from inglenook.engines.engine import GenerationRequest, PromptMessage
    from inglenook.engines.ollama.model_facts import ModelFacts
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.server import Server


def request_body(
    model: ServedModel, facts: ModelFacts, request: GenerationRequest, *, seed: int, context_window: int | None
) -> dict[str, object]:
    """The whole of it; ``seed`` is the one to be used. Raises PromptError when Ollama cannot do what is asked."""
    server = model.server
    if request.beginning is not None:
        raise PromptError(
            say(
                "“{server}” cannot go on from what is there: have the answer given anew, or choose another model.",
                server=server.name,
            )
        )
    options = _sampling(request.sampling, server)
    if seed != RANDOM_SEED:
        options["seed"] = seed
    if request.stop:
        options["stop"] = list(request.stop)
    if request.max_tokens is not None:
        options["num_predict"] = request.max_tokens
    if context_window is not None:
        options["num_ctx"] = context_window
    body: dict[str, object] = {
        "model": model.id,
        "stream": True,
        "options": options,
        # Without these it leaves the beginning of a long chat out, and says nothing (server/routes.go).
        "truncate": False,
        "shift": False,
    }
    if server.keep_alive:
        body["keep_alive"] = duration(server.keep_alive)
    if request.constraint is not None:
        body["format"] = _format(request.constraint, server)
    if request.thinking is not None and facts.thinks:  # others refuse the field
        body["think"] = request.thinking
    if request.raw_prompt is not None:
        return body | {"prompt": request.raw_prompt, "raw": True}
    return body | _tools(request, facts) | {"messages": [message_json(message) for message in request.messages]}


def message_json(message: PromptMessage) -> dict[str, object]:
    """A message as the protocol has it."""
    told: dict[str, object] = {"role": message.role, "content": message.text}
    if message.images:
        told["images"] = [base64.b64encode(image.data).decode("ascii") for image in message.images]
    return told


def duration(keep_alive: str) -> str | int:
    """As Ollama reads it: bare numbers are seconds, and must not be texts."""
    return int(keep_alive) if keep_alive.lstrip("-").isdecimal() else keep_alive


def _tools(request: GenerationRequest, facts: ModelFacts) -> dict[str, object]:
    """Of models that call none it refuses the whole request."""
    return {"tools": tools_of(request.tools)} if request.tools and facts.calls_tools else {}


def _sampling(sampling: Sampling, server: Server) -> dict[str, object]:
    if sampling.strategy == "greedy":
        return {"temperature": 0.0}
    if sampling.strategy != "sampling":  # it has no beams, and no Mirostat any more
        raise PromptError(
            say(
                "“{server}” is not known to decode by this strategy: choose sampling or greedy, or another model.",
                server=server.name,
            )
        )
    return {name: getattr(sampling, name) for name in TAKEN}


def _format(constraint: Constraint, server: Server) -> object:
    match constraint.kind:
        case "json":
            return "json"
        case "json_schema":
            return read_form(constraint.source)
        case _:
            raise PromptError(cannot_hold(constraint, server))
