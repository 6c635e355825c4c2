"""The groups of the Settings page: which rows each is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.settings.keys_group import keys_group
from inglenook.ui.settings.network_settings import NetworkSettings
from inglenook.ui.settings.place_groups import PlaceGroups
from inglenook.ui.settings.servers_group import servers_group
from inglenook.ui.settings.setting_controls import SettingControls
from inglenook.ui.settings.value_groups import ValueGroups

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.rooms import WindowRooms


class SettingsGroups(QObject):
    """Makes the rows of a group when they are asked for, one after the other."""

    export_wanted = Signal()
    delete_wanted = Signal()
    folders_wanted = Signal()

    def __init__(self, rooms: WindowRooms, page: QWidget) -> None:
        super().__init__(page)
        make = SettingControls(rooms.theme, rooms.settings)
        values = ValueGroups(
            make,
            rooms.settings.settings.appearance.text_scale,
            library=rooms.library,
            presets=rooms.presets,
            background=rooms.background,
        )
        network = NetworkSettings(
            theme=rooms.theme,
            settings=rooms.settings,
            background=rooms.background,
            connection=rooms.connection,
            hub=rooms.hub,
            tokens=rooms.tokens,
            requests=rooms.requests,
        )
        places = PlaceGroups(rooms.paths, self)
        places.export_wanted.connect(self.export_wanted)
        places.delete_wanted.connect(self.delete_wanted)
        places.folders_wanted.connect(self.folders_wanted)
        places.requests_wanted.connect(lambda: network.show_requests(page.window()))
        self._makers = {
            "appearance": values.appearance,
            "chat": values.chat,
            "defaults": values.defaults,
            "keys": lambda: keys_group(make, rooms.keys, rooms.theme),
            "engine": values.engine,
            "servers": lambda: servers_group(rooms),
            "network": network.network,
            "downloads": network.downloads,
            "privacy": places.privacy,
            "folders": places.folders,
        }

    def rows_of(self, group_id: str) -> Iterable[QWidget]:
        """Each is made when it is taken."""
        return self._makers[group_id]()
