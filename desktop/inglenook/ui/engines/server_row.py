"""One server in the settings: what it is, whether it answers, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.ui.engines.server_words import answer_in_words, kind_in_words, where_in_words
from inglenook.ui.theme.label_icon import put_label_icon
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.engines.server import Server
    from inglenook.inference.served_models import ServerListing
    from inglenook.ui.theme.theme import Theme

_GLOBE_PX = 14
_STATE_PX = 16


class ServerRow(QFrame):
    """``is_set_up`` is false for one that was found on this computer."""

    test_wanted = Signal()
    stop_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, server: Server, theme: Theme, *, is_set_up: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(server.name)
        self.server = server
        self._theme = theme
        self._is_asked = False
        self._globe = QLabel()
        self._globe.setVisible(not server.is_here)
        self._icon = QFrame()
        self._icon.setFixedSize(_STATE_PX, _STATE_PX)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._test = QPushButton()
        self._test.clicked.connect(self._press)
        self._buttons = FlowLayout(8)
        self._buttons.addWidget(self._test)
        if server.kind == "ollama":
            self._add(self.tr("Models…"), self.tr("Models of {server}"), self.models_wanted.emit)
        if is_set_up:
            self._add(self.tr("Change…"), self.tr("Change {server}"), self.edit_wanted.emit)
            self._add(self.tr("Remove…"), self.tr("Remove {server}"), self.remove_wanted.emit)
        else:
            self._add(self.tr("Set up…"), self.tr("Set up {server}"), self.edit_wanted.emit)
        self._lay_out(is_set_up=is_set_up)
        self._show_button()
        self._retheme()
        theme.changed.connect(self._retheme)

    def show_listing(self, listing: ServerListing, *, is_asked: bool, is_told: bool) -> None:
        """What is known of it now."""
        was_asked, self._is_asked = self._is_asked, is_asked
        self._show_button()
        words = answer_in_words(listing) if is_told else ""
        if is_asked:
            words = self.tr("Asking which models it has…")
        elif was_asked and not is_told:
            words = self.tr("Stopped.")
        elif not is_told:
            words = self.tr("Not asked yet.")
        icon = "" if is_asked or not is_told else "icon-error" if listing.problem else "icon-info"
        self._state.setText(words)
        self._icon.setVisible(bool(icon))
        self._icon.setProperty("role", icon)
        self._icon.style().unpolish(self._icon)
        self._icon.style().polish(self._icon)
        if was_asked and not is_asked:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{self.server.name}: {words}"))

    def take_focus(self) -> None:
        """The keyboard goes on here."""
        self._test.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self) -> None:
        if self._is_asked:
            self.stop_wanted.emit()
        else:
            self.test_wanted.emit()

    def _add(self, text: str, name: str, run: Callable[[], None]) -> None:
        button = QPushButton(text)
        button.setAccessibleName(name.format(server=self.server.name))
        button.clicked.connect(lambda: run())  # noqa: PLW0108  Qt would hand over its "checked"
        self._buttons.addWidget(button)

    def _show_button(self) -> None:
        self._test.setText(self.tr("Stop") if self._is_asked else self.tr("Test"))
        name = self.tr("Stop asking {server}") if self._is_asked else self.tr("Test {server}")
        self._test.setAccessibleName(name.format(server=self.server.name))

    def _retheme(self) -> None:
        put_label_icon(self._globe, self._theme, "globe", color="warn", px=_GLOBE_PX)

    def _lay_out(self, *, is_set_up: bool) -> None:
        server = self.server
        where = where_in_words(server) if is_set_up else self.tr("found on this computer")
        name = ElidedLabel(server.name, role="strong")
        about = ElidedLabel(" · ".join((where, kind_in_words(server.kind), server.address)), role="muted")
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._globe)
        second.addWidget(about, 1)
        third = QHBoxLayout()
        third.setSpacing(6)
        third.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        third.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(4)
        column.addWidget(name)
        column.addLayout(second)
        column.addLayout(third)
        column.addSpacing(4)
        column.addLayout(self._buttons)
