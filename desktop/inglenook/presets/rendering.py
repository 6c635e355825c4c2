"""A conversation written by the template of a preset, as Ollama would: what the model reads."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import PresetError
from inglenook.presets.chat_format import chat_format_of
from inglenook.presets.go_template.conversation import GoTemplate
from inglenook.presets.preset import Example
from inglenook.presets.resolving import tools_in
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.presets.preset import Preset


@dataclass(frozen=True, slots=True)
class TemplateFacts:
    """What there is to know of a template. ``problem``: why it cannot be used; empty when it can."""

    name: str = ""  # of the chat format that it writes, such as ChatML; empty when it is nobody's
    is_regular: bool = False  # the engine takes its form over, so images can go along
    reads_thinking: bool = False
    reads_tools: bool = False
    problem: str = ""

    @property
    def limits(self) -> tuple[str, ...]:
        """What does not go with it, in sentences."""
        if self.problem:
            return (self.problem,)
        found: list[str] = []
        if not self.is_regular:
            found.append(say("Images cannot go along: this template writes text only."))
        if not self.reads_thinking:
            found.append(say("Thinking cannot be switched: this template does not read whether to think."))
        return tuple(found)


def template_facts(template: str) -> TemplateFacts:
    """What a template is, and what does not go with it; never fails."""
    try:
        read = GoTemplate.read(template)
        sample = (Example("system", "Be kind."), Example("user", "Hello"))
        on, off = read.render(sample, thinking=True), read.render(sample, thinking=False)
    except PresetError as error:
        return TemplateFacts(problem=str(error))
    form = chat_format_of(template)
    return TemplateFacts(form.name if form else "", form is not None, on != off, read.reads_tools)


def opened(preset: Preset, conversation: Sequence[Example]) -> tuple[Example, ...]:
    """The conversation behind what the preset says first: its system prompt, unless there is one, and its examples."""
    messages = (*preset.examples, *conversation)
    if preset.system_prompt and (not conversation or conversation[0].role != "system"):
        return (Example("system", preset.system_prompt), *messages)
    return messages


def reads_tools(template: str) -> bool:
    """Whether a template tells the model of tools; a broken one does not."""
    try:
        return GoTemplate.read(template).reads_tools
    except PresetError:
        return False


def render(preset: Preset, conversation: Sequence[Example], *, thinking: bool | None = None) -> str:
    """The prompt, up to where the answer begins.

    Raises PresetError when the preset has no template, TemplateError with the line when it cannot be run.
    """
    if not preset.template:
        raise PresetError(say("This preset has no template: the model's own writes the prompt."))
    tools = tools_in(preset.values.get("tools"))
    return GoTemplate.read(preset.template).render(opened(preset, conversation), thinking=thinking, tools=tools)


def render_pieces(
    template: str, messages: Sequence[Example], *, thinking: bool | None = None, tools: str = ""
) -> tuple[tuple[str, bool], ...]:
    """The prompt in pieces: a text, and whether the template wrote it; a message's text is never the template's.

    So what looks like a control token in a message can be told from one. Raises TemplateError.
    """
    read = GoTemplate.read(template)
    marks = {secrets.token_hex(16): message.text for message in messages if message.text}
    if not marks:
        return ((read.render(messages, thinking=thinking, tools=tools), True),)
    unread = iter(marks)
    marked = [replace(message, text=next(unread)) if message.text else message for message in messages]
    written = read.render(marked, thinking=thinking, tools=tools)
    pieces = ((marks.get(part, part), part not in marks) for part in re.split(f"({'|'.join(marks)})", written))
    return tuple(piece for piece in pieces if piece[0])
