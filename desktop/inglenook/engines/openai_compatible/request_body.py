"""A generation as a request that the server understands: OpenAI's fields, and its own where it is known."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from inglenook.engines.openai_compatible.held_to import held_to
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.engines.server import host_of
from inglenook.engines.tools import tools_of
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.engine import GenerationRequest, PromptImage, PromptMessage
    from inglenook.engines.openai_compatible.model_list import ListedModel
    from inglenook.engines.openai_compatible.software import Software
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.server import Server

_MOST_LIKELIEST = 20  # of the tokens at one place; more are refused
_MIME = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}


def request_body(listed: ListedModel, request: GenerationRequest, seed: int) -> dict[str, object]:
    """The whole of it; ``seed`` is the one to be used. Raises PromptError when the server cannot do what is asked."""
    model, software = listed.model, listed.software
    body: dict[str, object] = {
        "model": model.id,
        "stream": True,
        "stream_options": {"include_usage": True},
        **_sampling(request.sampling, software, model.server),
    }
    if seed != RANDOM_SEED:
        body["seed"] = seed
    if request.stop:
        body["stop"] = list(request.stop)
    if request.max_tokens is not None:
        # OpenAI's own models refuse the name that all others know.
        is_openai = host_of(model.server.address) == "api.openai.com"
        body["max_completion_tokens" if is_openai else "max_tokens"] = request.max_tokens
    if software.tells_progress:
        body["return_progress"] = True
    if (request.reproducible or not request.reuse_cache) and software.name == "llama-server":
        body["cache_prompt"] = False
    if request.constraint is not None:
        body |= held_to(request.constraint, software, model.server)
    body |= _probabilities(request)
    if request.raw_prompt is not None:
        body["prompt"] = request.raw_prompt
        return body
    body["messages"] = [message_json(message) for message in request.messages]
    if request.thinking is not None and software.template_arguments:
        body["chat_template_kwargs"] = {"enable_thinking": request.thinking}
    body |= {"tools": tools_of(request.tools)} if request.tools else {}
    if request.beginning is not None:
        body |= _beginning(listed, request, body["messages"])
    return body


def draws_seed(sampling: Sampling, software: Software) -> bool:
    """Whether a seed is drawn here, so that it is known afterwards."""
    return sampling.seed == RANDOM_SEED and sampling.strategy != "greedy" and software.takes_seed


def message_json(message: PromptMessage) -> dict[str, object]:
    """A message as the protocol has it; images come before the text."""
    if not message.images:
        return {"role": message.role, "content": message.text}
    parts: list[dict[str, object]] = [
        {"type": "image_url", "image_url": {"url": _data_url(image)}} for image in message.images
    ]
    return {"role": message.role, "content": [*parts, {"type": "text", "text": message.text}]}


def _sampling(sampling: Sampling, software: Software, server: Server) -> dict[str, object]:
    if sampling.strategy == "greedy":
        return {"temperature": 0.0}
    if sampling.strategy != "sampling" and not (sampling.mirostat_version and "mirostat_version" in software.extras):
        raise PromptError(
            say(
                "“{server}” is not known to decode by this strategy: choose sampling or greedy, or another model.",
                server=server.name,
            )
        )
    values: dict[str, object] = {"temperature": sampling.temperature, "top_p": sampling.top_p}
    for name in ("frequency_penalty", "presence_penalty"):
        if value := getattr(sampling, name):
            values[name] = value
    for name, theirs in software.extras.items():
        value = getattr(sampling, name, None)
        if value is not None and value != ():
            values[theirs] = value
    return values


def _probabilities(request: GenerationRequest) -> dict[str, object]:
    """A completion has one field for both."""
    count = min(request.probabilities, _MOST_LIKELIEST)
    if not count:
        return {}
    return {"logprobs": count} if request.raw_prompt is not None else {"logprobs": True, "top_logprobs": count}


def _beginning(listed: ListedModel, request: GenerationRequest, messages: object) -> dict[str, object]:
    begun, server = request.beginning, listed.model.server
    assert begun is not None  # noqa: S101  who calls has looked
    if not listed.software.continuing or not begun.text:
        raise PromptError(
            say(
                "“{server}” cannot go on from what is there: have the answer given anew, or choose another model.",
                server=server.name,
            )
        )
    more = {"role": "assistant", "content": begun.text}
    going_on: dict[str, object] = {"messages": [*(messages if isinstance(messages, list) else []), more]}
    if listed.software.continuing == "continue_final_message":
        going_on |= {"continue_final_message": True, "add_generation_prompt": False}
    return going_on


def _data_url(image: PromptImage) -> str:
    kind = next((kind for start, kind in _MIME.items() if image.data.startswith(start)), "image/bmp")
    return f"data:{kind};base64,{base64.b64encode(image.data).decode('ascii')}"
