"""The dialogs of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from inglenook.paths import resources
from inglenook.ui.dialogs.about_dialog import AboutDialog
from inglenook.ui.dialogs.licences import read_licences
from inglenook.ui.dialogs.report_dialog import ReportDialog
from inglenook.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from inglenook.ui.menus import shortcuts
from inglenook.ui.versions import problem_report, versions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from inglenook.ui.menus import Command


class HelpDialogs(QObject):
    """Opens them over the window."""

    def __init__(self, window: QWidget, version: str, logs: Path) -> None:
        super().__init__(window)
        self._window = window
        self._version = version
        self._logs = logs

    def show_shortcuts(self, menus: Mapping[str, Sequence[Command | None]]) -> None:
        """Those of the menus, and those that no menu has."""
        in_a_chat = [
            (self.tr("Start a new line"), "Shift+Return"),
            (self.tr("Stop the answer"), "Esc"),
            (self.tr("Write the last message again, in an empty field"), "Up"),
            (self.tr("Go to the message above or below"), "Alt+Up"),
            (self.tr("Delete the message gone to"), "Del"),
            (self.tr("Delete the message gone to and those below"), "Shift+Del"),
            (self.tr("Take other words for a message, in its field"), "Ctrl+Return"),
            (self.tr("Rename the chat, in the list"), "F2"),
            (self.tr("Delete the chat, in the list"), "Del"),
        ]
        in_models = [
            (self.tr("Chat with the model, in the list"), "Return"),
            (self.tr("Rename the model, in the list"), "F2"),
            (self.tr("Remove the model, in the list"), "Del"),
            (self.tr("Move a download up or down"), "Alt+Up"),
        ]
        others = {self.tr("In a chat"): in_a_chat, self.tr("Models and downloads"): in_models}
        self._open(ShortcutsDialog({**shortcuts(menus), **others}, self._window))

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
