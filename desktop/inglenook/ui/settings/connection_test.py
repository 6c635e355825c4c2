"""Asks the hub whether it can be reached, and says what really came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.errors import InglenookError
from inglenook.hub.repository import Query
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.connection import Connection
    from inglenook.hub.hub import Hub
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import LiveSettings

_ICON_PX = 16


class ConnectionTest(QWidget):
    """One button that starts and stops it; the answer, or the error's own sentence, stands below."""

    def __init__(
        self,
        hub: Hub,
        connection: Connection,
        background: Background,
        settings: LiveSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._settings = settings
        self._tested = settings.settings.network  # what the answer is about
        self._connection = connection
        self._background = background
        self._cancel: Cancel | None = None
        self._button = QPushButton()
        self._icon = QFrame()
        self._answer = QLabel()
        self._lay_out()
        self._button.clicked.connect(self._press)
        self._show_button()
        settings.changed.connect(self._forget)

    def _forget(self) -> None:
        """An answer says nothing of other settings."""
        if self._cancel is None and self._settings.settings.network != self._tested:
            self._answer.hide()
            self._icon.hide()

    def _press(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()
            self._end(self.tr("Stopped."))
            return
        endpoint = self._connection.endpoint
        self._tested = self._settings.settings.network

        def work(cancel: Cancel) -> Iterator[str]:
            account = self._hub.account()
            if account is None:  # without a token nobody was asked yet
                self._hub.search(Query(words="gguf")).more(1, cancel)
                yield self.tr("{hub} answers. There is no token: only what is public can be opened.").format(
                    hub=endpoint
                )
            else:
                yield self.tr("{hub} answers, and knows you as “{account}”.").format(hub=endpoint, account=account)

        answers: list[str] = []
        cancel = self._background.run(
            work,
            on_item=answers.append,
            on_done=lambda: self._done(cancel, answers),
            on_error=lambda error: self._failed(cancel, error),
        )
        self._cancel = cancel
        self._show(self.tr("Asking {hub}…").format(hub=endpoint), "")
        self._show_button()

    def _done(self, cancel: Cancel, answers: list[str]) -> None:
        if cancel is self._cancel:
            self._end(*answers)

    def _failed(self, cancel: Cancel, error: Exception) -> None:
        if cancel is self._cancel:
            sentence = translated(error) if isinstance(error, InglenookError) else self.tr("The test itself failed.")
            self._end(sentence, "icon-error")

    def _end(self, sentence: str, icon: str = "icon-info") -> None:
        self._cancel = None
        self._show_button()
        self._show(sentence, icon)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _show(self, sentence: str, icon: str) -> None:
        self._answer.setText(sentence)
        self._answer.show()
        self._icon.setVisible(bool(icon))
        self._icon.setProperty("role", icon)
        self._icon.style().unpolish(self._icon)
        self._icon.style().polish(self._icon)

    def _show_button(self) -> None:
        text = self.tr("Test connection") if self._cancel is None else self.tr("Stop")
        self._button.setText(text)
        self._button.setAccessibleName(text)

    def _lay_out(self) -> None:
        about = QLabel(self.tr("Asks the hub once, with the settings above."))
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(about, 1)
        top.addWidget(self._button)
        self._icon.setFixedSize(_ICON_PX, _ICON_PX)
        self._icon.hide()
        self._answer.setWordWrap(True)
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._answer.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._answer.hide()
        answer = QHBoxLayout()
        answer.setSpacing(8)
        answer.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self._answer, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(answer)
