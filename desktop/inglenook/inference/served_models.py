"""The models that servers run: which there are, and those that have been asked for since the app started."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.capabilities import NOT_ASKED_YET
from inglenook.engines.ollama.ollama import Ollama
from inglenook.engines.served_model import ServedModel, is_served, parts_of
from inglenook.errors import EngineError, ModelNotFoundError, ServerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadedModel, LoadOptions, LoadProgress
    from inglenook.engines.ollama.care import OllamaCare
    from inglenook.engines.server import Server
    from inglenook.engines.server_engine import ServerEngine


@dataclass(frozen=True, slots=True)
class ServerListing:
    """What one server offers; ``problem`` is the sentence when it could not say."""

    server: Server
    models: tuple[ServedModel, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Ready:
    model: LoadedModel
    context_window: int | None  # that it was asked for with: some servers take that from here


def no_servers() -> ServedModels:
    """Where there are none."""

    def refuse(server: Server) -> ServerEngine:
        raise LookupError(server.name)

    return ServedModels((), refuse)


class ServedModels:
    """Safe from any thread. Nothing is asked of a server before somebody wants its models or an answer.

    ``usual`` is a server that may be on this computer without having been set up: it is known by its name, and stands
    among the others when it answers.
    """

    def __init__(
        self,
        servers: Sequence[Server],
        engine_of: Callable[[Server], ServerEngine],
        *,
        usual: Server | None = None,
    ) -> None:
        self._engine_of = engine_of
        self._usual = usual
        self._lock = threading.Lock()
        self._servers = tuple(servers)
        self._engines: dict[Server, ServerEngine] = {}
        self._ready: dict[tuple[Server, str], _Ready] = {}

    @property
    def servers(self) -> tuple[Server, ...]:
        """As they are set now."""
        return self._servers

    def set_servers(self, servers: Sequence[Server]) -> None:
        """Take others; what was got ready for one that is gone or changed is forgotten."""
        with self._lock:
            self._servers = tuple(servers)
            known = self._known
            self._engines = {server: one for server, one in self._engines.items() if server in known}
            gone = [key for key in self._ready if key[0] not in known]
            left = [self._ready.pop(key) for key in gone]
        for ready in left:
            ready.model.unload()

    def listing(self, server: Server, cancel: Cancel) -> ServerListing:
        """Ask one which models it has; what went wrong is in the listing. Raises CancelledError."""
        try:
            return ServerListing(server, self._engine(server).models(cancel))
        except EngineError as error:
            return ServerListing(server, problem=str(error))

    def found_here(self, cancel: Cancel) -> ServerListing | None:
        """The server of this computer that nobody has set up, with its models; None when it does not answer.

        Raises CancelledError.
        """
        usual = self._unset
        listing = self.listing(usual, cancel) if usual is not None else None
        return None if listing is None or listing.problem else listing

    @property
    def unset(self) -> tuple[Server, ...]:
        """The one that may be there without having been set up, unless somebody has."""
        unset = self._unset
        return () if unset is None else (unset,)

    def is_unset(self, server: Server) -> bool:
        """Whether it is the one that may be found without having been set up."""
        return server == self._unset

    def care_of(self, server: Server) -> OllamaCare:
        """Who looks after the models that an Ollama keeps. Raises ServerError for a server of another kind."""
        engine = self._engine(server)
        if not isinstance(engine, Ollama):
            raise ServerError(
                say("“{server}” is no Ollama: its models are looked after where it runs.", server=server.name)
            )
        return engine.care

    def named(self, key: str) -> ServedModel | None:
        """The model of a key, as far as it is known without asking; None when its server is not set up any more."""
        server_id, model_id = parts_of(key)
        server = next((one for one in self._known if one.id == server_id), None)
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
        found = [one for one in self._known if name.casefold() in {one.name.casefold(), one.id}]
        return _not_asked(model_id, found[0]) if found and model_id else None

    def ready(self, model: ServedModel) -> LoadedModel | None:
        """The model's handle, if it has been asked for and can still answer."""
        found = self._ready.get((model.server, model.id))
        return found.model if found is not None and found.model.is_alive else None

    def ensure(
        self,
        model: ServedModel,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> LoadedModel:
        """The model's handle. Raises ServerError when the server is gone or has no such model, CancelledError."""
        before = self._ready.get((model.server, model.id))
        if before is not None and before.model.is_alive and before.context_window == options.context_window:
            return before.model
        loaded = self._engine(model.server).load(model.id, options, on_progress=on_progress, cancel=cancel)
        with self._lock:
            self._ready[model.server, model.id] = _Ready(loaded, options.context_window)
        return loaded

    @property
    def _unset(self) -> Server | None:
        """The usual one, unless somebody has set it up."""
        usual = self._usual
        taken = {name for one in self._servers for name in (one.id, one.name.casefold(), one.address)}
        return usual if usual and not taken & {usual.id, usual.name.casefold(), usual.address} else None

    @property
    def _known(self) -> tuple[Server, ...]:
        unset = self._unset
        return self._servers if unset is None else (*self._servers, unset)

    def _engine(self, server: Server) -> ServerEngine:
        with self._lock:
            if server not in self._engines:
                self._engines[server] = self._engine_of(server)
            return self._engines[server]


def _not_asked(model_id: str, server: Server) -> ServedModel:
    """A model of which nothing but its name is known."""
    return ServedModel(model_id, server, capabilities=NOT_ASKED_YET)
