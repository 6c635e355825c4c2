"""A long name is cut where there is no room, and still known whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "Summarise the quarterly report of a company whose name nobody could remember"


def test_it_shows_what_fits_and_tells_the_rest(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == label.full_text == LONG
    label.resize(label.sizeHint())
    assert label.text() == LONG
    assert label.toolTip() == ""


def test_markup_and_line_breaks_are_plain_text(qtbot: QtBot) -> None:
    label = ElidedLabel("<b>not\nbold</b>")
    qtbot.addWidget(label)
    label.resize(300, 20)
    label.show()
    assert label.text() == "<b>not bold</b>"
    assert label.textFormat() == Qt.TextFormat.PlainText
