"""The Presets page over a real store, and a person in front of it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableWidget,
    QWidget,
)

from inglenook.presets.preset_store import PresetStore
from inglenook.settings.settings import Settings
from inglenook.ui.keys.keys import Keys
from inglenook.ui.presets.modelfile_edit import ModelfileEdit
from inglenook.ui.presets.presets_page import PresetsPage
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inglenook.models.library import Library
    from inglenook.ui.background import Background
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.theme.theme import Theme

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE_MS = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class PresetsDesk:
    """Finds everything by what is written on it or by its accessible name."""

    def __init__(  # noqa: PLR0913  what the page stands on
        self,
        qtbot: QtBot,
        theme: Theme,
        background: Background,
        folder: Path,
        library: Library,
        *,
        width: int,
        loaded: object,
    ) -> None:
        self.qtbot, self.background, self.folder = qtbot, background, folder
        self.chats: list[str] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.news = Notices(self.window)
        self.store = PresetStore(folder / "presets", folder / "shipped")
        rooms = SimpleNamespace(
            theme=theme,
            keys=Keys(),
            background=background,
            presets=self.store,
            library=library,
            loaded=loaded,
            settings=SimpleNamespace(settings=Settings()),
        )
        self.page = PresetsPage(cast("WindowRooms", rooms), self.news)
        self.page.chat_wanted.connect(self._note_chat)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.page)
        self.window.resize(width, 800)
        self.window.show()
        qtbot.waitActive(self.window)
        self.settle()

    def close(self) -> None:
        """As the window does at its end."""
        self.page.save_now()
        self.window.close()

    def find(self, kind: type[Kind], name: str, within: QWidget | None = None) -> Kind:
        """The visible widget of that name."""
        every = (within or self.window).findChildren(kind)
        found = [widget for widget in every if widget.isVisible() and _name(widget) == name]
        assert found, f"there is no visible {kind.__name__} named {name!r}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether anything of that name can be seen."""
        return any(_name(widget) == name and widget.isVisible() for widget in self.window.findChildren(QWidget))

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click the button of that name."""
        button = self.find(QAbstractButton, name, within)
        self.wait_for(lambda: button.height() > 1)  # what was just unfolded is laid out a moment later
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def open(self, name: str) -> None:
        """Click a preset in the list."""
        view = self.view()
        index = view.model().index(self.rows().index(name), 0)
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        self.settle()

    def view(self) -> QListView:
        """The list of presets."""
        return self.find(QListView, "Presets on this computer")

    def rows(self) -> list[str]:
        """The names in the list."""
        model = next(
            view for view in self.window.findChildren(QListView) if view.accessibleName() == "Presets on this computer"
        ).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def spoken(self, name: str) -> str:
        """What a screen reader says of a row."""
        model = self.view().model()
        return str(model.index(self.rows().index(name), 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def editor(self) -> ModelfileEdit:
        """The text."""
        return self.find(ModelfileEdit, "Text of the preset")

    def text(self) -> str:
        """What stands in it."""
        return self.window.findChildren(ModelfileEdit)[0].toPlainText()

    def write_at_end(self, text: str) -> None:
        """Type behind everything that stands in the text."""
        editor = self.editor()
        editor.setFocus()
        self.qtbot.keyClick(editor, Qt.Key.Key_End, CONTROL)
        for line, part in enumerate(text.split("\n")):
            if line:
                self.qtbot.keyClick(editor, Qt.Key.Key_Return)
            self.qtbot.keyClicks(editor, part)
            self.qtbot.keyClick(editor, Qt.Key.Key_Escape)  # what is offered meanwhile

    def fill(self, name: str, text: str) -> None:
        """Write something else into a line of the form."""
        line = self.find(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, text)

    def problems(self) -> list[str]:
        """The rows below the text."""
        rows = next(each for each in self.window.findChildren(QListWidget) if each.accessibleName() == "Problems")
        return [rows.item(row).text() for row in range(rows.count())]

    def prompt(self) -> str:
        """What the model would read."""
        return self.find(QPlainTextEdit, "The prompt").toPlainText()

    def changes(self) -> list[tuple[str, str, str]]:
        """The table of what the preset changes."""
        table = self.find(QTableWidget, "What the preset changes")
        rows = table.model()
        texts = [[str(rows.index(row, column).data()) for column in range(3)] for row in range(rows.rowCount())]
        return [(name, usual, value) for name, usual, value in texts]

    def tab(self, name: str) -> None:
        """Click a tab."""
        bar = self.find(QTabBar, "Ways to see the preset")
        place = next(place for place in range(bar.count()) if bar.tabText(place) == name and bar.isTabVisible(place))
        self.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())

    def labels(self, within: QWidget | None = None) -> str:
        """All that is written."""
        labels = [label for label in (within or self.window).findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.full_text if isinstance(label, ElidedLabel) else label.text() for label in labels)

    def notices(self) -> str:
        """The news."""
        return "\n".join(notice.text for notice in self.news.notices)

    def choose_in_menu(self, button: str, text: str) -> None:
        """Choose what is behind a button."""
        self.click(button)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text() == text)
        assert action.isEnabled(), f"“{text}” cannot be chosen"
        menu.close()
        action.trigger()
        self.settle()

    def dialog(self) -> QWidget:
        """The dialog in front."""
        self.wait_for(lambda: QApplication.activeModalWidget() is not None)
        top = QApplication.activeModalWidget()
        assert top is not None
        return top

    def settle(self) -> None:
        """Wait until nothing runs."""
        self.qtbot.wait(1)
        self.wait_for(lambda: self.background.is_idle)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def _note_chat(self, name: str) -> None:
        self.chats.append(name)


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
