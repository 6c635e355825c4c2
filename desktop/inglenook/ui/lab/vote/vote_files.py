"""A vote copied or saved, as JSON with everything or as a table of its answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from inglenook.lab.vote.vote_csv import vote_csv
from inglenook.lab.vote.vote_json import vote_json
from inglenook.ui.chat.code_files import write_code
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.lab.vote.vote_request import VoteDone, VoteRequest
    from inglenook.ui.background import Background
    from inglenook.ui.widgets.notices import Notices


class VoteFiles(QObject):
    """The menu, and what its entries do; files are written in the background."""

    def __init__(self, over: QWidget, background: Background, notices: Notices) -> None:
        super().__init__(over)
        self._over = over
        self._background = background
        self._notices = notices

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
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self._over.window(), self.tr("Save the vote"), folder)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(suffix[1:])
        chooser.selectFile(f"vote{suffix}")

        def save(path: str) -> None:
            self._save(text, Path(path))

        chooser.fileSelected.connect(save)
        chooser.open()

    def _save(self, text: str, path: Path) -> None:
        def work(_cancel: Cancel) -> Iterator[None]:
            write_code(text, path)
            yield

        self._background.run(
            work,
            on_item=lambda _: None,
            on_done=lambda: self._notices.show_notice(self.tr("Saved as {name}.").format(name=path.name)),
            on_error=lambda error: self._notices.show_notice(translated(error), kind="error"),
        )
