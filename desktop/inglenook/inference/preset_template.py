"""A prompt through the template of a preset instead of the model's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptPiece
from inglenook.errors import PromptError
from inglenook.presets.preset import Example
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.engine import GenerationRequest


def with_template(request: GenerationRequest, template: str | None) -> GenerationRequest:
    """The request as the template writes it; unchanged without one.

    A chat format that the engine can take over goes to it as a chat template, with all that it can do; everything
    else is written here, as Ollama would. Raises PromptError when images would be lost, TemplateError when it fails.
    """
    if not template:
        return request
    from inglenook.presets.chat_format import chat_format_of, is_regular  # noqa: PLC0415  few presets have one,
    from inglenook.presets.rendering import reads_tools, render_pieces  # noqa: PLC0415  and the window waits for the start

    tools = request.tools if request.tools and reads_tools(template) else ""
    form = None if tools else chat_format_of(template)
    if form is not None and is_regular([message.role for message in request.messages]):
        return replace(request, chat_template=form.jinja)
    if any(message.images for message in request.messages):
        raise PromptError(
            say(
                "The preset's template writes text only, and there are images in this chat. Choose another preset, or "
                "remove the images."
            )
        )
    examples = tuple(Example(message.role, message.text) for message in request.messages)
    written = render_pieces(template, examples, thinking=request.thinking, tools=tools)
    return replace(request, tools=tools, pieces=tuple(PromptPiece(text, is_mark) for text, is_mark in written))
