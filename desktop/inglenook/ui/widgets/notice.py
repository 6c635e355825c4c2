"""One piece of news: what happened, perhaps something to do about it, and a way to put it away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QEnterEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

Kind = Literal["info", "warn", "error"]

SHOWN_MS = 6000
SHOWN_WITH_ACTION_MS = 12_000
_FADE_MS = 240
_ICON_EM, _CLOSE_EM = 1.4, 1.85  # their sides, in sizes of the text


class Notice(QFrame):
    """Told apart by icon and word, not by colour alone; an info goes by itself, unless the pointer rests on it."""

    closed = Signal()

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = "info",
        action: tuple[str, Callable[[], None]] | None = None,
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.text = text
        self.kind: Kind = kind
        self._tip = tip
        self._word = QLabel(self._word_for(kind))
        self._icon = QFrame()
        self._text = QLabel(text)
        self._close = QToolButton()
        shown_ms = SHOWN_WITH_ACTION_MS if action else SHOWN_MS  # there is something to decide
        self._timer = QTimer(self, interval=shown_ms, singleShot=True)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._lay_out(action)
        self._fit()
        self.setAccessibleName(self.announcement)
        self._timer.timeout.connect(self._fade_out)
        self._close.clicked.connect(self.closed)
        self._fade.finished.connect(self.closed)
        self.stay()

    @property
    def announcement(self) -> str:
        """What a screen reader says."""
        return f"{self._word.text()}: {self.text}" if self.kind != "info" else self.text

    def stay(self) -> None:
        """Count the time from now on again."""
        self._fade.stop()
        self._effect.setEnabled(False)
        if self.kind == "info":
            self._timer.start()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.stay()
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.stay()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """As large as the words."""
        size = QFontInfo(self.font()).pixelSize()
        for part, em in ((self._icon, _ICON_EM), (self._close, _CLOSE_EM)):
            part.setFixedSize(round(em * size), round(em * size))

    def _word_for(self, kind: Kind) -> str:
        return {"info": self.tr("Note"), "warn": self.tr("Warning"), "error": self.tr("Error")}[kind]

    def _fade_out(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._timer.start()  # somebody is about to press its button
            return
        self._effect.setEnabled(True)
        self._fade.setDuration(_FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.start()

    def _lay_out(self, action: tuple[str, Callable[[], None]] | None) -> None:
        self._word.setProperty("role", "strong")
        self._icon.setProperty("role", f"icon-{self.kind}")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.setProperty("role", "close")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        words = QVBoxLayout()
        words.setSpacing(3)
        if self.kind != "info":
            words.addWidget(self._word)
        words.addWidget(self._text)
        if action is not None:
            words.addWidget(self._button(*action), 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 8, 12)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _button(self, name: str, on_click: Callable[[], None]) -> QPushButton:
        button = QPushButton(name)
        button.setProperty("role", "link")
        button.setAccessibleName(name)
        button.setAccessibleDescription(self._tip)
        button.setToolTip(self._tip)

        def clicked() -> None:
            self.closed.emit()
            on_click()

        button.clicked.connect(clicked)
        return button
