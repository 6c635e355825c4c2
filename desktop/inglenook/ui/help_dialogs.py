"""The dialogs of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from inglenook.paths import resources
from inglenook.ui.dialogs.about_dialog import AboutDialog
from inglenook.ui.dialogs.licences import read_licences
from inglenook.ui.dialogs.report_dialog import ReportDialog
from inglenook.ui.keys.keys_dialog import KeysDialog
from inglenook.ui.versions import problem_report, versions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from inglenook.ui.rooms import WindowRooms


class HelpDialogs(QObject):
    """Opens them over the window."""

    def __init__(self, window: QWidget, rooms: WindowRooms) -> None:
        super().__init__(window)
        self._window = window
        self._rooms = rooms
        self._version = rooms.version
        self._logs = rooms.paths.logs

    def show_keys(self) -> None:
        """Every key, and a way to change it."""
        self._open(KeysDialog(self._rooms.keys, self._rooms.theme, self._window))

    def show_about(self) -> None:
        """What this is, its version, and whose work is in it."""
        parts = read_licences(resources() / "licences")
        self._open(AboutDialog(self._version, versions(self._version), parts, parent=self._window))

    def report(self) -> None:
        """A report to copy."""
        sentence = self.tr(
            "Copy this report and add in your own words what you did and what went wrong. "
            "It holds versions and the end of the log, none of your messages."
        )
        report = problem_report(self._version, self._logs)
        self._open(ReportDialog(sentence, report, self._window, asked_for=True))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
