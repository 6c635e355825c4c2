"""The group of the Settings page on servers: those that run models, and llama.cpp's own helpers on other machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.ui.engines.server_keeping import ServerKeeping
from inglenook.ui.engines.server_list import ServerList
from inglenook.ui.settings.setting_action import SettingAction
from inglenook.ui.settings.settings_index import setting_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.rooms import WindowRooms

translate = QCoreApplication.translate


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
    about = translate(
        "ServersGroup",
        "The llama.cpp that comes with Inglenook was built without its RPC part, so it cannot use the memory "
        "of other machines. A llama-server that can is set up above like any other server; the guide says how.",
    )
    yield SettingAction("engines.rpc", names["engines.rpc"], about)
