"""Where chats are to be imported from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.ui.chat.job_dialog import JobDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.importing.other_apps import OtherApp

translate = QCoreApplication.translate


class ImportDialog(JobDialog):
    """Offers what other apps on this computer have, and to choose files or a folder."""

    files_requested = Signal()
    folder_requested = Signal()
    app_chosen = Signal(object)  # the OtherApp

    def __init__(self, apps: Sequence[OtherApp], parent: QWidget | None = None) -> None:
        super().__init__(translate("ImportDialog", "Import chats"), parent)
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        about = QLabel(
            self.tr(
                "From Inglenook's own JSON, ChatGPT's export (the zip archive or conversations.json), LM Studio's "
                "conversations, the database of Ollama's app, or Open WebUI's export."
            )
        )
        about.setWordWrap(True)
        promise = QLabel(self.tr("Your chats stay as they are. What is here already is not imported a second time."))
        promise.setProperty("role", "muted")
        promise.setWordWrap(True)
        column.addWidget(about)
        column.addWidget(promise)
        for app in apps:
            button = self._button(self.tr("Import from {app}").format(app=app.name))
            button.setToolTip(str(app.path))
            button.setAccessibleDescription(str(app.path))
            button.clicked.connect(lambda _checked=False, app=app: self.app_chosen.emit(app))
            column.addWidget(button)
        column.addStretch()
        cancel = self._button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        folder = self._button(self.tr("Choose a folder…"))
        folder.clicked.connect(self.folder_requested)
        files = self._button(self.tr("Choose files…"), role="primary")
        files.setDefault(True)
        files.clicked.connect(self.files_requested)
        column.addLayout(self._row(cancel, folder, files))
        self._set_question(question)
        files.setFocus()
