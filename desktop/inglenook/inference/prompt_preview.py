"""What a model would read of a preset and a conversation: the prompt itself, and how many tokens it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from inglenook.engines.engine import GenerationRequest, PromptMessage
from inglenook.errors import EngineError
from inglenook.inference.counting import estimated_tokens
from inglenook.inference.preset_template import with_template
from inglenook.presets.rendering import opened, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.presets.preset import Example, Preset


@dataclass(frozen=True, slots=True)
class PreviewedPrompt:
    """``source``: whose template wrote it; "messages": no template is known, and they stand as they are."""

    text: str
    tokens: int
    is_exact: bool  # the model in memory has counted; else it is an estimate
    source: Literal["preset", "model", "messages"]
    model: str = ""  # the name of the one in memory, if there is one
    problem: str = ""  # why the template in question did not write it


class PromptPreview:
    """Blocks while the model works. Raises TemplateError when the preset's template fails."""

    def __init__(self, loaded: LoadedModels) -> None:
        self._loaded = loaded

    def preview(self, preset: Preset, conversation: Sequence[Example]) -> PreviewedPrompt:
        """The prompt for the preset's system prompt, its examples, and then this."""
        messages = tuple(message for message in opened(preset, conversation) if message.text.strip())
        current = self._loaded.current
        name = current[0].name if current else ""
        written = render(preset, conversation) if preset.template else None
        model = self._loaded.ready(current[0]) if current else None
        problem = ""
        if model is not None:
            prompt = tuple(PromptMessage(message.role, message.text) for message in messages)
            try:
                exact = model.write_prompt(with_template(GenerationRequest(prompt), preset.template))
                source = "model" if written is None else "preset"
                return PreviewedPrompt(exact.text, exact.tokens, is_exact=True, source=source, model=name)
            except EngineError as error:  # it is answering just now, or its template refuses these messages
                problem = str(error)
        text = "\n\n".join(f"{message.role}: {message.text}" for message in messages) if written is None else written
        source = "messages" if written is None else "preset"
        return PreviewedPrompt(text, estimated_tokens(text), is_exact=False, source=source, model=name, problem=problem)
