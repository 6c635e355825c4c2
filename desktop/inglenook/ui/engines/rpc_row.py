"""One other machine in the settings: where it is, what memory it has, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.engines.llama_cpp.rpc_asking import is_here
from inglenook.errors import InglenookError
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.engines.llama_cpp.rpc_asking import RpcAnswer
    from inglenook.engines.llama_cpp.rpc_workers import RpcWorkers
    from inglenook.ui.background import Background
    from inglenook.ui.theme.theme import Theme

_GLOBE_PX = 14
_STATE_PX = 16


class RpcRow(QFrame):
    """Asks in the background; an answer that nobody waits for any more is not shown."""

    remove_wanted = Signal()

    def __init__(
        self,
        endpoint: str,
        theme: Theme,
        *,
        workers: RpcWorkers,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(endpoint)
        self._endpoint = endpoint
        self._theme = theme
        self._workers = workers
        self._background = background
        self._asking: Cancel | None = None
        self._globe = QLabel()
        self._globe.setVisible(not is_here(endpoint))
        self._icon = QFrame()
        self._icon.setFixedSize(_STATE_PX, _STATE_PX)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._test, self._remove = QPushButton(), QPushButton(self.tr("Remove"))
        self._test.clicked.connect(self._press)
        self._remove.setAccessibleName(self.tr("Remove {server}").format(server=endpoint))
        self._remove.clicked.connect(lambda: self.remove_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self._lay_out()
        self._show_button()
        self._show(self.tr("Not asked yet."))
        self._retheme()
        theme.changed.connect(self._retheme)

    def ask(self) -> None:
        """Find out what memory it has."""

        def look(cancel: Cancel) -> Iterator[RpcAnswer]:
            yield self._workers.ask(self._endpoint, cancel)

        self._show(self.tr("Asking what memory it has…"))
        asking = self._asking = self._background.run(
            look,
            on_item=lambda answer: self._end(asking, self._in_words(answer), "icon-info"),
            on_done=lambda: None,
            on_error=lambda error: self._could_not(asking, error),
        )
        self._show_button()

    def take_focus(self) -> None:
        """The keyboard goes on here."""
        self._test.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self) -> None:
        if self._asking is None:
            self.ask()
            return
        self._asking.cancel()
        self._end(self._asking, self.tr("Stopped."), "")

    def _could_not(self, asking: Cancel, error: Exception) -> None:
        if isinstance(error, InglenookError):  # anything else is told as a bug
            self._end(asking, translated(error), "icon-error")
        else:
            self._end(asking, "", "")

    def _end(self, asking: Cancel, words: str, icon: str) -> None:
        if asking is not self._asking:
            return
        self._asking = None
        self._show_button()
        self._show(words, icon)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{self._endpoint}: {words}"))

    def _in_words(self, answer: RpcAnswer) -> str:
        words = self.tr("It answers: {free} free of {total}.")
        return " ".join(
            words.format(free=size(device.free_bytes), total=size(device.total_bytes)) for device in answer.devices
        )

    def _show(self, words: str, icon: str = "") -> None:
        self._state.setText(words)
        self._icon.setVisible(bool(icon))
        self._icon.setProperty("role", icon)
        self._icon.style().unpolish(self._icon)
        self._icon.style().polish(self._icon)

    def _show_button(self) -> None:
        is_asked = self._asking is not None
        self._test.setText(self.tr("Stop") if is_asked else self.tr("Test"))
        name = self.tr("Stop asking {server}") if is_asked else self.tr("Test {server}")
        self._test.setAccessibleName(name.format(server=self._endpoint))

    def _retheme(self) -> None:
        self._globe.setPixmap(self._theme.icon("globe", color="warn", px=_GLOBE_PX).pixmap(_GLOBE_PX, _GLOBE_PX))

    def _lay_out(self) -> None:
        where = self.tr("on this computer") if is_here(self._endpoint) else self.tr("leaves this computer")
        second, third = QHBoxLayout(), QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._globe)
        second.addWidget(ElidedLabel(where, role="muted"), 1)
        third.setSpacing(6)
        third.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        third.addWidget(self._state, 1)
        buttons = FlowLayout(8)
        buttons.addWidget(self._test)
        buttons.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.setSpacing(4)
        column.addWidget(ElidedLabel(self._endpoint, role="strong"))
        column.addLayout(second)
        column.addLayout(third)
        column.addSpacing(4)
        column.addLayout(buttons)
