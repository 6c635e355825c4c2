"""Servers set up, changed and forgotten in the window: the settings at once, the keyring in the background."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.errors import InglenookError, ServerKeyError, SettingsError
from inglenook.settings.server_list import with_server, without_server
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.server import Server
    from inglenook.hub.server_keys import KeyState, ServerKeys
    from inglenook.settings.settings import Settings
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import LiveSettings


class ServerKeeping(QObject):
    """A key that the keyring does not take changes nothing else either."""

    saved = Signal(object)  # the Server
    failed = Signal(str)  # the sentence: nothing was changed
    told = Signal(object)  # a KeyState

    def __init__(
        self, settings: LiveSettings, keys: ServerKeys, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keys = keys
        self._background = background

    def save(self, wanted: Server, key: str) -> None:
        """Set one up, or change the one of its id; an empty key leaves what is kept.

        ``saved`` or ``failed`` follows.
        """
        before = self._server(wanted.id)
        try:
            _, server = _with(self._settings.settings, wanted)
        except SettingsError as error:
            self.failed.emit(translated(error))
            return

        def work() -> None:
            if key:
                self._keys.write(server, key)
            if before is not None and before.address != server.address:  # its key was for the old one only
                with contextlib.suppress(ServerKeyError):
                    self._keys.forget(before)

        def put() -> None:
            settings, made = _with(self._settings.settings, wanted)
            self._settings.put(settings)
            self.saved.emit(made)

        if key or (before is not None and before.address != server.address):
            self._run(work, put)
        else:
            put()

    def remove(self, server: Server) -> None:
        """Forget it, and its key."""
        settings, gone = without_server(self._settings.settings, server.id)
        self._settings.put(settings)

        def work() -> None:
            with contextlib.suppress(ServerKeyError):  # where there is no keyring, there is no key in it
                self._keys.forget(gone)

        self._run(work, lambda: None)

    def forget_key(self, server: Server) -> None:
        """Only its key; ``told`` or ``failed`` follows."""
        self._run(lambda: self._keys.forget(server), lambda: self.look_for_key(server))

    def look_for_key(self, server: Server) -> None:
        """``told`` follows; the keyring may ask the user."""

        def look(_cancel: Cancel) -> Iterator[KeyState]:
            yield self._keys.state(server)

        self._background.run(look, on_item=self.told.emit, on_done=lambda: None, on_error=self._could_not)

    def _server(self, server_id: str) -> Server | None:
        return next((one for one in self._settings.settings.servers() if one.id == server_id), None)

    def _run(self, work: Callable[[], None], on_done: Callable[[], None]) -> None:
        def run(_cancel: Cancel) -> Iterator[None]:
            work()
            yield

        self._background.run(run, on_item=lambda _: None, on_done=on_done, on_error=self._could_not)

    def _could_not(self, error: Exception) -> None:
        if isinstance(error, InglenookError):
            self.failed.emit(translated(error))


def _with(settings: Settings, wanted: Server) -> tuple[Settings, Server]:
    """Raises SettingsError."""
    return with_server(
        settings,
        wanted.name,
        wanted.address,
        kind=wanted.kind,
        self_signed=wanted.self_signed,
        server_id=wanted.id,
        keep_alive=wanted.keep_alive,
        proxy=wanted.proxy,
        is_new=not wanted.id,
    )
