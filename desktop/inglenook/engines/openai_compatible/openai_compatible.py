"""The engine for servers that speak OpenAI's protocol."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.engine import LoadProgress, ModelInfo
from inglenook.engines.openai_compatible.api_paths import api_path, root_path
from inglenook.engines.openai_compatible.model_list import ListedModel, read_models
from inglenook.engines.openai_compatible.served_chat import ServedChat
from inglenook.engines.openai_compatible.token_counts import TokenCounts
from inglenook.engines.over_http.asking import RefusedError, ask_json
from inglenook.engines.over_http.refusals import error_of, one_line
from inglenook.engines.over_http.trying import LOADING_S
from inglenook.engines.server_engine import ServerEngine
from inglenook.errors import ServerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadedModel, LoadOptions
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.server import Server
    from inglenook.engines.wire import Wire

_PURPOSE = "which models a server has"
_ASK_AGAIN_S = 1.0  # while it loads a model


class OpenAICompatible(ServerEngine):
    """One server."""

    def __init__(self, server: Server, wire: Wire) -> None:
        self._server = server
        self._wire = wire

    @override
    def models(self, cancel: Cancel) -> tuple[ServedModel, ...]:
        return tuple(listed.model for listed in self._listed(cancel))

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
        all_listed = self._listed(cancel, on_progress)
        listed = next((one for one in all_listed if one.model.id == source), None)
        if listed is None:
            by_name = [
                one for one in all_listed if source.casefold() in {one.model.id.casefold(), one.model.name.casefold()}
            ]
            if len(by_name) != 1:
                raise ServerError(
                    say(
                        "“{server}” has no model “{model}”: choose another one.", server=self._server.name, model=source
                    )
                )
            listed = by_name[0]
        info = self._info(listed, time.monotonic() - began, cancel)
        return ServedChat(listed, info, self._wire, TokenCounts(listed, self._wire))

    def _listed(
        self, cancel: Cancel, on_progress: Callable[[LoadProgress], None] | None = None
    ) -> tuple[ListedModel, ...]:
        """Its list; with ``on_progress``, a server that loads a model is waited for."""
        began = time.monotonic()
        while True:
            try:
                path = api_path(self._server.address, "models")
                found = ask_json(self._wire, self._server, path, cancel, purpose=_PURPOSE)
                break
            except RefusedError as error:
                is_patient = on_progress is not None and time.monotonic() - began < LOADING_S
                if not (error.refusal.is_loading and is_patient):
                    raise error_of(error.refusal, self._server) from error
                if on_progress is not None:
                    on_progress(LoadProgress(say("“{server}” is loading the model", server=self._server.name), None))
                cancel.wait(_ASK_AGAIN_S)
                cancel.raise_if_set()
        models = tuple(read_models(found, self._server))
        if not models and not isinstance(found.get("data"), list):
            raise ServerError(
                say(
                    "At {address} is no server of this kind: check the address. Many end in /v1.",
                    address=self._server.address,
                )
            )
        return models

    def _info(self, listed: ListedModel, seconds: float, cancel: Cancel) -> ModelInfo:
        model, software = listed.model, listed.software
        build = self._build(listed, cancel)
        kind = software.name or "OpenAI"
        return ModelInfo(
            name=model.name,
            architecture="",
            parameters=listed.parameters,
            context_window=model.context_window,
            trained_context=listed.trained_context,
            vocabulary_size=listed.vocabulary_size,
            layers=0,
            gpu_layers=0,
            devices=(self._server.address,),
            threads=0,
            has_chat_template=True,
            load_seconds=seconds,
            sees_images=listed.sees_images,
            engine=f"{kind} {build}".strip(),
            capabilities=replace(
                model.capabilities,
                images="" if listed.sees_images else say("This model sees no images, says its server."),
            ),
        )

    def _build(self, listed: ListedModel, cancel: Cancel) -> str:
        """Its version, where it is known how to ask."""
        places = {"llama-server": ("props", "build_info"), "vLLM": ("version", "version")}
        place = places.get(listed.software.name)
        if place is None:
            return ""
        try:
            path = root_path(self._server.address, place[0])
            found = ask_json(self._wire, self._server, path, cancel, purpose="which build a server is")
        except (RefusedError, ServerError):  # switched off there
            return ""
        build = found.get(place[1])
        return one_line(build) if isinstance(build, str) else ""
