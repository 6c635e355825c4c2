"""Takes what the settings say of the network to connection, downloads and engine, while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.errors import InglenookError
from inglenook.hub.network_options import OFFLINE
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.settings.settings import NetworkSettings
    from inglenook.ui.rooms import WindowRooms


class NetworkWiring(QObject):
    """Each change counts at once; ``on_problem`` gets the sentence of one that cannot be used."""

    def __init__(self, rooms: WindowRooms, on_problem: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._on_problem = on_problem
        self._used = rooms.settings.settings.network
        rooms.settings.changed.connect(self._apply)

    def _apply(self) -> None:
        self._rooms.fits.rpc.use(self._rooms.settings.settings.rpc.in_use)
        network = self._rooms.settings.settings.network
        if network == self._used:
            return
        self._used = network
        self._rooms.background.run(
            lambda cancel: self._take(network, cancel),
            on_item=lambda _: None,
            on_done=lambda: None,
            on_error=self._tell,
        )

    def _take(self, network: NetworkSettings, cancel: Cancel) -> Iterator[None]:
        """Closing connections that are in use can take a while."""
        yield
        if cancel.is_set or network != self._used:  # typed on: a later change is on its way
            return
        rooms = self._rooms
        rooms.connection.set_options(network.to_options())
        rooms.downloads.set_limits(network.downloads_at_once, network.speed_limit_bytes_s)
        if not network.offline:
            for download in rooms.downloads.all():
                if download.state == "paused" and download.sentence == OFFLINE:  # not those that the user paused
                    rooms.downloads.resume(download.id)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, InglenookError):
            self._on_problem(translated(error))
