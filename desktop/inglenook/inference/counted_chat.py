"""A chat of which the tokens are counted, and the size of its prompt as it will be written."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.engine import GenerationRequest
from inglenook.errors import PromptError
from inglenook.inference.preset_template import with_template

if TYPE_CHECKING:
    from inglenook.chats.attachment import Attachment
    from inglenook.chats.message import Message
    from inglenook.engines.engine import Beginning, LoadedModel, PromptMessage
    from inglenook.inference.context_plan import Overflow
    from inglenook.inference.turn_request import TurnRequest
    from inglenook.models.any_model import AnyModel


@dataclass(frozen=True, slots=True)
class CountedChat:
    """What is counted: a branch with its system prompt, and what is about to be added."""

    model: AnyModel
    system_prompt: str
    branch: tuple[Message, ...]
    draft: str = ""
    overflow: Overflow = "stop"
    beginning: Beginning | None = None  # of the answer
    attachments: tuple[Attachment, ...] = ()  # of the draft
    thinking: bool | None = None
    tools: str = ""
    template: str | None = None  # a preset's, in place of the model's own


def asked_chat(request: TurnRequest, system_prompt: str, branch: tuple[Message, ...]) -> CountedChat:
    """What a turn sends."""
    return CountedChat(
        request.model,
        system_prompt,
        branch,
        overflow=request.overflow,
        beginning=request.beginning,
        thinking=request.thinking,
        tools=request.tools,
        template=request.opening.template if request.opening else None,
    )


def written_size(model: LoadedModel, messages: tuple[PromptMessage, ...], chat: CountedChat) -> int:
    """The tokens of the prompt; one with pictures, or of a server's model, is only counted as that writes it by itself.

    Raises EngineError, and TemplateError when the preset's template fails.
    """
    request = GenerationRequest(messages, thinking=chat.thinking, tools=chat.tools)
    return request_size(model, request, chat.template)


def request_size(model: LoadedModel, request: GenerationRequest, template: str | None) -> int:
    """The same of a request and a preset's template, if any."""
    messages = request.messages
    is_plain = not template and not request.tools and request.thinking is None
    if not is_plain and not any(message.images for message in messages):
        with contextlib.suppress(PromptError):
            return model.write_prompt(with_template(request, template)).tokens
    return model.count_tokens(messages) + (model.size(request.tools) if request.tools else 0)
