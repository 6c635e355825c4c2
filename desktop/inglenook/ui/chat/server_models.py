"""The models of servers, asked for in the background; servers follow the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.inference.served_models import ServerListing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.server import Server
    from inglenook.inference.served_models import ServedModels
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import LiveSettings


class ServerModels(QObject):
    """Nothing is asked before somebody wants to see it: a start opens no connection."""

    changed = Signal()

    def __init__(
        self, served: ServedModels, settings: LiveSettings, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._served = served
        self._settings = settings
        self._background = background
        self._found: dict[Server, ServerListing] = {}
        self._asking: set[Server] = set()
        settings.changed.connect(self._follow)
        self._follow()

    @property
    def listings(self) -> tuple[ServerListing, ...]:
        """One for each server; an empty one as long as nothing has come."""
        return tuple(self._found.get(server) or ServerListing(server) for server in self._served.servers)

    @property
    def models(self) -> tuple[ServedModel, ...]:
        """All that are known."""
        return tuple(model for listing in self.listings for model in listing.models)

    def is_asked(self, server: Server) -> bool:
        """Whether its answer is waited for."""
        return server in self._asking

    def refresh(self) -> None:
        """Ask all of them; ``changed`` follows for each."""
        for server in self._served.servers:
            if server not in self._asking:
                self._ask(server)

    def named(self, key: str) -> ServedModel | None:
        """A model by its key, as far as it is known; None when its server is not set up any more."""
        return next((model for model in self.models if model.key == key), None) or self._served.named(key)

    def _ask(self, server: Server) -> None:
        self._asking.add(server)

        def ask(cancel: Cancel) -> Iterator[ServerListing]:
            yield self._served.listing(server, cancel)

        def take(listing: ServerListing) -> None:
            self._found[server] = listing

        def done() -> None:
            self._asking.discard(server)
            self.changed.emit()

        self._background.run(ask, on_item=take, on_done=done, on_error=lambda _: done())

    def _follow(self) -> None:
        servers = self._settings.settings.servers()
        if servers != self._served.servers:
            self._served.set_servers(servers)
            self._found = {server: found for server, found in self._found.items() if server in servers}
            self.changed.emit()
