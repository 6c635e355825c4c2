"""Each widget takes on another look once: those in sight at once, the others soon after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.ui.theme.tokens import DARK

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inglenook.ui.theme.theme import Theme

DEEP = 12


class Counted(QLabel):
    """Counts how often it was styled."""

    styled = 0

    @override
    def changeEvent(self, arg__1: QEvent) -> None:
        if arg__1.type() == QEvent.Type.StyleChange:
            self.styled += 1
        super().changeEvent(arg__1)


def _nested(label: QWidget) -> QWidget:
    """A widget that stands in many others."""
    outer = label
    for _ in range(DEEP):
        around = QWidget()
        QVBoxLayout(around).addWidget(outer)
        outer = around
    return outer


def _colour(label: QWidget) -> str:
    return label.palette().color(label.foregroundRole()).name().upper()


def test_what_stands_deep_in_others_is_styled_once(theme: Theme, qtbot: QtBot) -> None:
    label = Counted("deep")
    label.setProperty("role", "muted")
    window = _nested(label)
    qtbot.addWidget(window)
    window.show()
    before = label.styled
    theme.set_mode("dark")
    qtbot.wait(50)
    assert label.styled == before + 1
    assert _colour(label) == DARK.text2


def test_what_nobody_sees_is_styled_soon(theme: Theme, qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    labels = [Counted(name) for name in ("shown", "hidden")]
    for label in labels:
        label.setProperty("role", "muted")
        pages.addWidget(_nested(label))
    pages.show()
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    shown, hidden = labels
    before = hidden.styled
    theme.set_mode("dark")
    assert (_colour(shown), hidden.styled) == (DARK.text2, before)
    qtbot.waitUntil(lambda: hidden.styled == before + 1)
    assert _colour(hidden) == DARK.text2


def test_what_ends_before_its_turn_is_passed_over(theme: Theme, qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    for _ in range(2):
        page = QWidget()
        column = QVBoxLayout(page)
        for number in range(20):
            column.addWidget(QPushButton(str(number)))
        pages.addWidget(page)
    pages.show()
    pages.setCurrentIndex(1)
    left, last = pages.widget(0), Counted("last")
    pages.addWidget(_nested(last))
    last.ensurePolished()
    before = last.styled
    theme.set_mode("dark")
    assert left is not None
    left.deleteLater()
    QApplication.sendPostedEvents(left, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: last.styled == before + 1)


def test_a_larger_text_is_everywhere_when_it_is_told(theme: Theme, qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    labels = [QLabel(name) for name in ("shown", "hidden")]
    for label in labels:
        label.setProperty("role", "muted")
        pages.addWidget(_nested(label))
    pages.show()
    pages.setCurrentIndex(1)
    pages.setCurrentIndex(0)
    sizes: list[int] = []
    theme.changed.connect(lambda: sizes.extend(label.font().pixelSize() for label in labels))
    theme.set_text_scale(1.5)
    assert sizes == [18, 18]
