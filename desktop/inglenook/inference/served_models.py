"""The models that servers run: which there are, and those that have been asked for since the app started."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.capabilities import NOT_ASKED_YET
from inglenook.engines.served_model import ServedModel, is_served, parts_of
from inglenook.errors import EngineError, ModelNotFoundError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadedModel, LoadOptions, LoadProgress
    from inglenook.engines.server import Server
    from inglenook.engines.server_engine import ServerEngine


@dataclass(frozen=True, slots=True)
class ServerListing:
    """What one server offers; ``problem`` is the sentence when it could not say."""

    server: Server
    models: tuple[ServedModel, ...] = ()
    problem: str = ""


def no_servers() -> ServedModels:
    """Where there are none."""

    def refuse(server: Server) -> ServerEngine:
        raise LookupError(server.name)

    return ServedModels((), refuse)


class ServedModels:
    """Safe from any thread. Nothing is asked of a server before somebody wants its models or an answer."""

    def __init__(self, servers: Sequence[Server], engine_of: Callable[[Server], ServerEngine]) -> None:
        self._engine_of = engine_of
        self._lock = threading.Lock()
        self._servers = tuple(servers)
        self._engines: dict[Server, ServerEngine] = {}
        self._ready: dict[tuple[Server, str], LoadedModel] = {}

    @property
    def servers(self) -> tuple[Server, ...]:
        """As they are set now."""
        return self._servers

    def set_servers(self, servers: Sequence[Server]) -> None:
        """Take others; what was got ready for one that is gone or changed is forgotten."""
        with self._lock:
            self._servers = tuple(servers)
            self._engines = {server: one for server, one in self._engines.items() if server in self._servers}
            gone = [key for key in self._ready if key[0] not in self._servers]
            left = [self._ready.pop(key) for key in gone]
        for model in left:
            model.unload()

    def listing(self, server: Server, cancel: Cancel) -> ServerListing:
        """Ask one which models it has; what went wrong is in the listing. Raises CancelledError."""
        try:
            return ServerListing(server, self._engine(server).models(cancel))
        except EngineError as error:
            return ServerListing(server, problem=str(error))

    def named(self, key: str) -> ServedModel | None:
        """The model of a key, as far as it is known without asking; None when its server is not set up any more."""
        server_id, model_id = parts_of(key)
        server = next((one for one in self._servers if one.id == server_id), None)
        return _not_asked(model_id, server) if server is not None and model_id else None

    def find(self, reference: str) -> ServedModel | None:
        """What a person types, "server/model" or a key; None when it names no server.

        The model itself is looked for when it is asked for. Raises ModelNotFoundError for a key of a server that is
        gone.
        """
        if is_served(reference):
            model = self.named(reference)
            if model is None:
                raise ModelNotFoundError(
                    say(
                        "The server of “{model}” is not set up any more: add it again, or choose another model.",
                        model=parts_of(reference)[1],
                    )
                )
            return model
        name, _, model_id = reference.partition("/")
        found = [one for one in self._servers if name.casefold() in {one.name.casefold(), one.id}]
        return _not_asked(model_id, found[0]) if found and model_id else None

    def ready(self, model: ServedModel) -> LoadedModel | None:
        """The model's handle, if it has been asked for and can still answer."""
        found = self._ready.get((model.server, model.id))
        return found if found is not None and found.is_alive else None

    def ensure(
        self,
        model: ServedModel,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> LoadedModel:
        """The model's handle. Raises ServerError when the server is gone or has no such model, CancelledError."""
        if (ready := self.ready(model)) is not None:
            return ready
        loaded = self._engine(model.server).load(model.id, options, on_progress=on_progress, cancel=cancel)
        with self._lock:
            self._ready[model.server, model.id] = loaded
        return loaded

    def _engine(self, server: Server) -> ServerEngine:
        with self._lock:
            if server not in self._engines:
                self._engines[server] = self._engine_of(server)
            return self._engines[server]


def _not_asked(model_id: str, server: Server) -> ServedModel:
    """A model of which nothing but its name is known."""
    return ServedModel(model_id, server, capabilities=NOT_ASKED_YET)
