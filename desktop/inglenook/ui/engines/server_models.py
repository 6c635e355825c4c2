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
        self.served = served
        self._settings = settings
        self._background = background
        self._found: dict[Server, ServerListing] = {}
        self._asking: dict[Server, Cancel] = {}
        self._here: ServerListing | None = None  # of this computer, and set up by nobody
        self._is_looking_here = False
        settings.changed.connect(self._follow)
        self._follow()

    @property
    def listings(self) -> tuple[ServerListing, ...]:
        """One for each server, an empty one as long as nothing has come; then the one that was found here."""
        told = tuple(self._found.get(server) or ServerListing(server) for server in self.served.servers)
        return told if self._here is None else (*told, self._here)

    @property
    def models(self) -> tuple[ServedModel, ...]:
        """All that are known."""
        return tuple(model for listing in self.listings for model in listing.models)

    def is_asked(self, server: Server) -> bool:
        """Whether its answer is waited for."""
        return server in self._asking

    def is_told(self, server: Server) -> bool:
        """Whether it has answered since it was set up so, or could not."""
        return server in self._found or self.is_found_here(server)

    def is_found_here(self, server: Server) -> bool:
        """Whether nobody has set it up."""
        return self._here is not None and server == self._here.server

    def refresh(self) -> None:
        """Ask all of them, and look for one on this computer; ``changed`` follows for each."""
        for server in self.served.servers:
            self.ask(server)
        self.look_here()

    def look_here(self) -> None:
        """Look whether one runs on this computer that nobody has set up; ``changed`` follows if that is news."""
        if self._is_looking_here:
            return
        self._is_looking_here = True

        def look(cancel: Cancel) -> Iterator[ServerListing | None]:
            yield self.served.found_here(cancel)

        def take(found: ServerListing | None) -> None:
            is_news = found != self._here
            self._here = found
            if is_news:
                self.changed.emit()

        def done() -> None:
            self._is_looking_here = False

        self._background.run(look, on_item=take, on_done=done, on_error=lambda _: done())

    def ask(self, server: Server) -> None:
        """Ask one, unless it is being asked."""
        if server in self._asking:
            return

        def ask(cancel: Cancel) -> Iterator[ServerListing]:
            yield self.served.listing(server, cancel)

        def take(listing: ServerListing) -> None:
            if server in self.served.servers:
                self._found[server] = listing
            elif self.is_found_here(server):
                self._here = listing

        def done() -> None:
            self._asking.pop(server, None)
            self.changed.emit()

        self._asking[server] = self._background.run(ask, on_item=take, on_done=done, on_error=lambda _: done())
        self.changed.emit()

    def stop(self, server: Server) -> None:
        """Wait for its answer no longer; what it said before stays."""
        if server in self._asking:
            self._asking[server].cancel()

    def named(self, key: str) -> ServedModel | None:
        """A model by its key, as far as it is known; None when its server is not set up any more."""
        return next((model for model in self.models if model.key == key), None) or self.served.named(key)

    def _follow(self) -> None:
        servers = self._settings.settings.servers()
        if servers == self.served.servers:
            return
        for server in set(self._asking) - set(servers):
            self.stop(server)
        self.served.set_servers(servers)
        self._found = {server: found for server, found in self._found.items() if server in servers}
        if self._here is not None and not self.served.is_unset(self._here.server):
            self._here = None  # it has been set up
        self.changed.emit()
