"""A conversation on screen, and what a hand does with it."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.conversation.shown_message import ShownMessage
from inglenook.ui.theme.theme import Theme

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # the formula drawer's, when it is imported
    import ziamath.zmath as _drawer  # pyright: ignore[reportMissingTypeStubs]

assert _drawer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Kind = TypeVar("Kind", bound=QWidget)

ANSWER = """## How the cache grows

A transformer keeps, for **every layer** and every past position, one *key*. With `n_kv` heads it needs
$2 \\cdot n$ numbers. See the [manual](https://example.org/kv).

1. Load the weights with `mmap`.
2. Allocate the cache:
   - keys in `f16`

| Quant | Size |
|:------|-----:|
| Q4_K_M | 4.92 GB |

```python
class Fit:
    weights: int
```

> A note.

$$\\frac{1}{2}$$

The last words.
"""


def question(number: int, text: str) -> ShownMessage:
    """What the user wrote."""
    return ShownMessage(number, "user", "", "", text)


def answer(  # noqa: PLR0913  as many as the message has
    number: int, text: str, *, thinking: str = "", footer: str = "", error: str = "", live: bool = False
) -> ShownMessage:
    """What a model wrote."""
    return ShownMessage(number, "assistant", "Qwen3 8B", "Q4_K_M", text, thinking, 4.2, footer, error, live)


class Screen:
    """What is seen of a conversation."""

    def __init__(self, conversation: Conversation, qtbot: QtBot) -> None:
        self.conversation = conversation
        self.qtbot = qtbot

    def settle(self) -> None:
        """Wait until all rows are there that belong into the window."""
        self.qtbot.waitUntil(lambda: self.conversation.is_settled)

    def rows(self) -> list[RowWidget]:
        """The rows within the window, from top to bottom, once all of them are there."""
        self.settle()
        page = self.conversation.viewport()
        rows = [
            row for row in page.findChildren(RowWidget) if row.isVisible() and row.geometry().intersects(page.rect())
        ]
        return sorted(rows, key=lambda row: row.y())

    def row(self, words: str) -> RowWidget:
        """The row whose text has these words."""
        return next(row for row in self.rows() if row.text is not None and words in row.text.whole_text())

    def text(self) -> str:
        """Everything that can be read now."""
        return "\n".join(row.text.whole_text() for row in self.rows() if row.text is not None)

    def button(self, kind: type[Kind], name: str) -> Kind:
        """The visible control with an accessible name."""
        self.settle()
        found = self.conversation.findChildren(kind)
        return next(control for control in found if control.isVisible() and control.accessibleName() == name)

    def drag(self, start: RowWidget, from_x: int, end: RowWidget, to_x: int) -> None:
        """Press in one row, move to another with the button held, let go."""
        assert start.text is not None
        assert end.text is not None
        place = start.text.mapToGlobal(QPoint(from_x, 12))
        target = end.text.mapToGlobal(QPoint(to_x, end.text.height() - 8))
        self.send(start.text, QEvent.Type.MouseButtonPress, place)
        self.send(start.text, QEvent.Type.MouseMove, target)
        self.send(start.text, QEvent.Type.MouseButtonRelease, target)

    def send(
        self,
        widget: QWidget,
        kind: QEvent.Type,
        place: QPoint,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """A mouse event as the window system sends it."""
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        at = QPointF(widget.mapFromGlobal(place))
        QApplication.sendEvent(widget, QMouseEvent(kind, at, QPointF(place), button, held, keys))


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Iterator[Theme]:
    """Light, on a cache of its own."""
    yield Theme(qapp, tmp_path / "cache")
    qapp.setStyleSheet("")  # its pictures go with the folder


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> Screen:
    """An empty conversation of 800 x 700 pixels."""
    conversation = Conversation(theme)
    qtbot.addWidget(conversation)
    conversation.resize(800, 700)
    conversation.show()
    qtbot.waitExposed(conversation)
    return Screen(conversation, qtbot)


@pytest.fixture
def clipboard() -> Callable[[], str]:
    """What has been copied; empty at first."""
    QGuiApplication.clipboard().clear()
    return lambda: QGuiApplication.clipboard().text()
