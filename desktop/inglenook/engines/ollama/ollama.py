"""The engine for Ollama servers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.engine import LoadProgress, ModelInfo
from inglenook.engines.ollama.care import OllamaCare
from inglenook.engines.ollama.model_facts import capabilities, facts_of, listed_models
from inglenook.engines.ollama.ollama_chat import OllamaChat
from inglenook.engines.ollama.questions import Questions
from inglenook.engines.served_model import ServedModel
from inglenook.engines.server_engine import ServerEngine
from inglenook.errors import ServerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadedModel, LoadOptions, ThinkingSwitch
    from inglenook.engines.ollama.model_facts import ModelFacts
    from inglenook.engines.server import Server
    from inglenook.engines.wire import Wire


class Ollama(ServerEngine):
    """One server."""

    def __init__(self, server: Server, wire: Wire) -> None:
        self._server = server
        self._wire = wire
        self._questions = Questions(server, wire)
        self.care = OllamaCare(server, wire)

    @override
    def models(self, cancel: Cancel) -> tuple[ServedModel, ...]:
        self._questions.version(cancel)
        return tuple(listed_models(self._questions.models(cancel), self._server))

    @override
    def load(
        self,
        source: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> LoadedModel:
        began = time.monotonic()
        on_progress(LoadProgress(say("Asking “{server}”", server=self._server.name), None))
        version = self._questions.version(cancel)
        facts = facts_of(self._questions.show(source, cancel))
        self._check(source, facts)
        context = options.context_window or facts.set_context or self._questions.running_context(source, cancel)
        can = capabilities(sees_images=facts.sees_images, calls_tools=facts.calls_tools)
        model = ServedModel(source, self._server, context, capabilities=can)
        info = ModelInfo(
            name=model.name,
            architecture=facts.architecture,
            parameters=facts.parameters,
            context_window=context,
            trained_context=facts.trained_context,
            vocabulary_size=0,
            layers=facts.layers,
            gpu_layers=0,
            devices=(self._server.address,),
            threads=0,
            has_chat_template=True,
            load_seconds=time.monotonic() - began,
            sees_images=facts.sees_images,
            engine=f"Ollama {version}",
            thinking_switch=_thinking_switch(facts),
            capabilities=model.capabilities,
        )
        return OllamaChat(model, facts, info, self._wire, context_window=options.context_window)

    def _check(self, model: str, facts: ModelFacts) -> None:
        """Raise ServerError when it is no model to chat with here."""
        if facts.only_embeds:
            raise ServerError(
                say(
                    "“{model}” on “{server}” turns texts into numbers and does not chat: choose another model.",
                    model=model,
                    server=self._server.name,
                )
            )
        if facts.passed_on_to:
            raise ServerError(
                say(
                    "“{server}” does not run “{model}” itself: it would send the chat on to {host}. "
                    "Choose a model that it runs.",
                    server=self._server.name,
                    model=model,
                    host=facts.passed_on_to,
                )
            )


def _thinking_switch(facts: ModelFacts) -> ThinkingSwitch:
    if not facts.thinks:
        return "none"
    return "always" if facts.always_thinks else "works"
