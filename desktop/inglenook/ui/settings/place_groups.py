"""The groups of the Settings page on where things are: what stays private, and the folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from inglenook.ui.settings.setting_action import SettingAction
from inglenook.ui.settings.settings_index import setting_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from inglenook.paths import Paths


class PlaceGroups(QObject):
    """Makes the rows, each when it is asked for; what they ask for is done by whoever listens."""

    export_wanted = Signal()
    delete_wanted = Signal()
    requests_wanted = Signal()
    folders_wanted = Signal()  # the folders in which models are looked for

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._names = setting_names()

    def privacy(self) -> Iterator[QWidget]:
        """What stays here, and how to take it away."""
        stays = self.tr(
            "Chats, models, settings and logs are files on this computer, listed below; they are sent nowhere. "
            "There is no telemetry and no account. The network is used for what you search and download, and each "
            "request is written down before it is made. A token is kept in the system's keyring."
        )
        export = self.tr("Every chat as Markdown, HTML, PDF, or JSON that can be imported again.")
        delete = self.tr("Into the trash, which keeps them 30 days, or for good. You are asked first.")
        yield self._action("privacy.stays", stays).add_button(self.tr("Show the requests…"), self.requests_wanted.emit)
        yield self._action("privacy.export", export).add_button(self.tr("Export all chats…"), self.export_wanted.emit)
        yield self._action("privacy.delete", delete).add_button(
            self.tr("Delete all chats…"), self.delete_wanted.emit, role="danger"
        )

    def folders(self) -> Iterator[QWidget]:
        """The folders, each to be opened."""
        paths = self._paths
        models = self._folder(
            "folders.models",
            self.tr("What was downloaded. Models in other folders are used where they lie."),
            paths.models,
        )
        models.add_button(self.tr("Other folders…"), self.folders_wanted.emit, name=self.tr("Other folders of models"))
        yield self._folder(
            "folders.chats",
            self.tr("One database. It all moves with the variable INGLENOOK_HOME, set before the start."),
            paths.data,
        )
        yield models
        yield self._folder("folders.settings", self.tr("What you set here, as a text file."), paths.config)
        yield self._folder("folders.logs", self.tr("For reports of problems. No messages are in them."), paths.logs)

    def _action(self, setting: str, about: str) -> SettingAction:
        return SettingAction(setting, self._names[setting], about)

    def _folder(self, setting: str, about: str, folder: Path) -> SettingAction:
        name = self._names[setting]
        row = SettingAction(setting, name, about, path=str(folder))
        spoken = self.tr("Open the folder of {name}").format(name=name)
        return row.add_button(self.tr("Open folder"), lambda: _open(folder), name=spoken)


def _open(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
