"""A word beside a value that says where it comes from; a press puts it back or takes it further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from inglenook.ui.chat.values.source_words import source_sentence, source_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.presets.layers import Chosen, Sourced
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces


class SourceMark(QWidget):
    """Not there for what comes from the settings, as most does. ``can_reset``: a button puts the chat's own back."""

    changed = Signal()  # the sentence

    def __init__(  # noqa: PLR0913  what it is of, and how that is called and written
        self,
        values: ChatValues,
        places: ValuePlaces,
        key: str,
        name: str,
        *,
        written: Callable[[Chosen], str] = str,
        can_reset: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = values
        self._places = places
        self._key = key
        self._name = name
        self._written = written
        self._can_reset = can_reset
        self._sourced: Sourced | None = None
        self.sentence = ""
        self._word = QToolButton()
        self._word.setProperty("role", "source")
        self._word.clicked.connect(self._open_menu)
        self._reset = QToolButton()
        self._reset.setProperty("role", "reset")
        self._reset.clicked.connect(lambda: values.put_back([key]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._word)
        row.addWidget(self._reset)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.refresh()
        values.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say where the value comes from now."""
        sourced = self._values.sourced(self._key)
        if sourced == self._sourced and self.sentence:
            return
        self._sourced = sourced
        word = source_word(sourced.source) if sourced else ""
        self.sentence = source_sentence(sourced, self._written) if sourced else ""
        self._word.setVisible(bool(word))
        self._word.setText(word)
        self._word.setAccessibleName(self.tr("{name}: where it comes from").format(name=self._name))
        self._word.setAccessibleDescription(self.sentence)
        self._word.setToolTip(self.sentence)
        below = sourced.below if sourced else None
        self._reset.setVisible(self._can_reset and sourced is not None and sourced.source == "chat")
        if below is not None:
            back = self.tr("Put {name} back to {value}").format(name=self._name, value=self._written(below.value))
            self._reset.setAccessibleName(back)
            self._reset.setToolTip(back)
        self.changed.emit()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._word.accessibleName())
        source = self._sourced.source if self._sourced else "app"
        below = self._sourced.below if self._sourced else None
        if source == "chat" and below is not None:
            back = self.tr("Put back to {value}").format(value=_short(self._written(below.value)))
            menu.addAction(back, lambda: self._values.put_back([self._key]))
            menu.addAction(self.tr("Use for this model"), lambda: self._places.use_for_model(self._key))
            menu.addAction(self.tr("Use for all chats"), lambda: self._places.use_for_all(self._key))
        elif source == "model":
            menu.addAction(self.tr("Do not set it for this model"), lambda: self._places.forget_for_model(self._key))
        elif source == "publisher":
            off = self.tr("Do not use the publisher's values of this model")
            menu.addAction(off, lambda: self._places.use_publisher(uses=False))
        else:
            menu.addAction(self.sentence).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._word.mapToGlobal(self._word.rect().bottomLeft()))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 30 else f"{text[:30]}…"  # noqa: PLR2004  letters of a menu's line
