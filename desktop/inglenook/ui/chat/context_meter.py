"""How much of the context window the chat takes with what is being written; its menu says of what, and what may go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.inference.context_plan import Overflow
    from inglenook.inference.counting import Measured
    from inglenook.ui.theme.theme import Theme

_BAR = QSize(44, 5)  # pixels at a text scale of 1
_GAP = 8
_NEARLY = 0.85  # of the window


class ContextMeter(QToolButton):
    """A bar with words; hidden as long as nothing is known."""

    overflow_chosen = Signal(str)  # an Overflow

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._measured: Measured | None = None
        self._overflow: Overflow = "stop"
        self._menu = QMenu(self)
        self.clicked.connect(self._open)
        self.setAccessibleName("Context")
        self.setProperty("role", "meter")
        self.hide()
        theme.changed.connect(self.updateGeometry)

    @property
    def in_words(self) -> str:
        """Such as "1,812 of 8,192 tokens"; with a ≈ in front as long as the model has not counted."""
        found = self._measured
        if found is None:
            return ""
        if not found.context_window:  # a server does not say
            return self.tr("≈ {used} tokens").format(used=grouped(found.plan.tokens))
        words = self.tr("{used} of {most} tokens").format(
            used=grouped(found.plan.tokens), most=grouped(found.context_window)
        )
        return words if found.is_exact else f"≈ {words}"

    def show_measured(self, measured: Measured | None, overflow: Overflow) -> None:
        """What was counted, and what happens when it is too much."""
        self._measured, self._overflow = measured, overflow
        self.setText(self.in_words)
        self.setAccessibleDescription(self.in_words)
        tip = self.tr("What the next message sends, of what the context window holds. Press to see of what it is made.")
        if measured is not None and measured.draft_tokens:
            draft = self.tr("With this message, which takes {count} tokens.")
            tip = f"{tip} {draft.format(count=grouped(measured.draft_tokens))}"
        self.setToolTip(f"{self.in_words}. {tip}" if self.in_words else tip)
        self.setVisible(measured is not None)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(0, self.text())
        scale = self._theme.text_scale
        return QSize(words.width() + round((_BAR.width() + 3 * _GAP) * scale), round(24 * scale))

    @override
    def minimumSizeHint(self) -> QSize:
        """The bar alone: where there is no room for the words, the tip has them."""
        scale = self._theme.text_scale
        return QSize(round((_BAR.width() + 2 * _GAP) * scale), round(24 * scale))

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        tokens, scale = self._theme.tokens, self._theme.text_scale
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            if self.underMouse() or self.isDown():
                painter.setBrush(QColor(tokens.hover))
                painter.drawRoundedRect(area, 6, 6)
            if self.property("kb"):  # the keyboard came here: ui/theme/keyboard_focus.py
                painter.setPen(QPen(QColor(tokens.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area, 6, 6)
                painter.setPen(Qt.PenStyle.NoPen)
            width, height, gap = _BAR.width() * scale, _BAR.height() * scale, _GAP * scale
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.width() - gap - width if mirrored else gap
            bar = QRectF(left, (self.height() - height) / 2, width, height)
            painter.setBrush(QColor(tokens.track))
            painter.drawRoundedRect(bar, height / 2, height / 2)
            share = self._share
            if share > 0:
                filled = QRectF(bar)
                filled.setWidth(max(height, bar.width() * min(1.0, share)))
                if mirrored:
                    filled.moveRight(bar.right())
                painter.setBrush(
                    QColor(tokens.danger if self._is_over else tokens.warn if share > _NEARLY else tokens.accent)
                )
                painter.drawRoundedRect(filled, height / 2, height / 2)
            painter.setPen(QColor(tokens.danger if self._is_over else tokens.text3))
            words = self.rect().adjusted(
                0 if mirrored else round(width + 2 * gap), 0, -round(width + 2 * gap) if mirrored else 0, 0
            )
            shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    @property
    def _share(self) -> float:
        found = self._measured
        return found.plan.tokens / found.context_window if found and found.context_window else 0.0

    @property
    def _is_over(self) -> bool:
        return self._measured is not None and not self._measured.plan.fits

    def _open(self) -> None:
        """Above the button: the composer is at the window's foot."""
        self._fill()
        place = self.mapToGlobal(self.rect().topLeft())
        self._menu.popup(QPoint(place.x(), place.y() - self._menu.sizeHint().height()))

    def _fill(self) -> None:
        self._menu.clear()
        found = self._measured
        if found is None:
            return
        for words in self._parts(found):
            self._menu.addAction(words).setEnabled(False)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("When a chat is too long:")).setEnabled(False)
        group = QActionGroup(self._menu)
        choices: dict[Overflow, str] = {
            "stop": self.tr("Send nothing, and say so"),
            "oldest": self.tr("Leave out the oldest turns"),
            "middle": self.tr("Keep the start and the end"),
        }
        for overflow, words in choices.items():
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(overflow == self._overflow)
            action.setActionGroup(group)
            action.triggered.connect(partial(self.overflow_chosen.emit, overflow))

    def _parts(self, found: Measured) -> list[str]:
        free = max(0, found.context_window - found.plan.tokens)
        parts = [
            self.tr("System prompt and template: {count}").format(count=grouped(found.system_tokens)),
            self.tr("Messages: {count}").format(count=grouped(found.message_tokens)),
            self.tr("What you are writing: {count}").format(count=grouped(found.draft_tokens)),
        ]
        if found.context_window:
            parts.append(self.tr("Free for the answer: {count}").format(count=grouped(free)))
        gone = len(found.plan.left_out)
        if gone:
            parts.append(self.tr("Messages left out: {count}").format(count=grouped(gone)))
        if not found.is_exact:
            parts.append(self.tr("An estimate: the model counts once it is loaded and free."))
        return parts
