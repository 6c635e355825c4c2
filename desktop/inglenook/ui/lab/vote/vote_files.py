"""A vote copied or saved, as JSON with everything or as a table of its answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from inglenook.lab.vote.vote_csv import vote_csv
from inglenook.lab.vote.vote_json import vote_json
from inglenook.ui.text_files import TextFiles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.lab.vote.vote_request import VoteDone, VoteRequest
    from inglenook.ui.background import Background
    from inglenook.ui.widgets.notices import Notices


class VoteFiles(QObject):
    """The menu, and what its entries do."""

    def __init__(self, over: QWidget, background: Background, notices: Notices) -> None:
        super().__init__(over)
        self._over = over
        self._notices = notices
        self._files = TextFiles(over, background, notices)

    def open_menu(self, below: QWidget, request: VoteRequest, done: VoteDone) -> None:
        """Offer the four ways."""
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        as_json = json.dumps(vote_json(request, done), ensure_ascii=False, indent=2)
        as_csv = vote_csv(done)
        menu.addAction(self.tr("Copy as JSON"), lambda: self._copy(as_json))
        menu.addAction(self.tr("Copy as CSV"), lambda: self._copy(as_csv))
        menu.addSeparator()
        menu.addAction(self.tr("Save as JSON…"), lambda: self._ask_where(as_json, ".json"))
        menu.addAction(self.tr("Save as CSV…"), lambda: self._ask_where(as_csv, ".csv"))
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._notices.show_notice(self.tr("The vote is in the clipboard."))

    def _ask_where(self, text: str, suffix: str) -> None:
        self._files.ask_where(text, title=self.tr("Save the vote"), name=f"vote{suffix}")
