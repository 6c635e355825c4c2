"""The group of the Settings page on servers: those that run models, and llama.cpp's own helpers on other machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.ui.engines.rpc_panel import RpcPanel
from inglenook.ui.engines.server_keeping import ServerKeeping
from inglenook.ui.engines.server_list import ServerList
from inglenook.ui.settings.settings_index import setting_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.rooms import WindowRooms


def servers_group(rooms: WindowRooms) -> Iterator[QWidget]:
    """The rows."""
    names = setting_names()
    keeping = ServerKeeping(rooms.settings, rooms.server_keys, rooms.background)
    servers = ServerList(
        names["engines.servers"],
        rooms.theme,
        servers=rooms.servers,
        keeping=keeping,
        presets=rooms.presets,
        background=rooms.background,
    )
    servers.setProperty("setting", "engines.servers")
    yield servers
    machines = RpcPanel(
        names["engines.rpc"],
        rooms.theme,
        settings=rooms.settings,
        workers=rooms.fits.rpc,
        background=rooms.background,
    )
    machines.setProperty("setting", "engines.rpc")
    yield machines
