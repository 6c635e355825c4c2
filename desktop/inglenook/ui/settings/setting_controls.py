"""The controls that a setting may have; each writes into the settings at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QPlainTextEdit

from inglenook.ui.settings.setting_row import SettingRow
from inglenook.ui.widgets.quiet_double_spin_box import QuietDoubleSpinBox
from inglenook.ui.widgets.quiet_inputs import QuietComboBox, QuietSpinBox
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.live_settings import LiveSettings, Section
    from inglenook.ui.theme.theme import Theme

SAVE_AFTER_MS = 400  # while somebody types
TEXT_HEIGHT_PX = 92
MOST_CHARACTERS = 11  # that a choice insists on


class SettingControls:
    """Makes rows for the settings of one page."""

    def __init__(self, theme: Theme, settings: LiveSettings) -> None:
        self._theme = theme
        self._settings = settings

    def choice(self, name: str, section: Section, field: str, *, words: Mapping[object, str]) -> SettingRow:
        """One of a few values, each in words."""
        box = QuietComboBox()
        values = list(words)
        # A long choice is no reason for the row to be cut off where room is short.
        box.setSizeAdjustPolicy(QuietComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(min(MOST_CHARACTERS, max(map(len, words.values()))))
        box.addItems([words[value] for value in values])

        def choose(index: int) -> None:
            self._settings.set_field(section, field, values[index])

        def show(value: object) -> None:
            box.setCurrentIndex(values.index(value) if value in values else -1)

        box.activated.connect(choose)

        return self._row(name, box, section, field, show=show)

    def number(  # noqa: PLR0913  a number has this many sides
        self, name: str, section: Section, field: str, *, most: int, step: int, auto_at: int, auto: str
    ) -> SettingRow:
        """A whole number; the least, ``auto_at``, reads ``auto``, and stands for none where that is the default."""
        box = QuietSpinBox()
        box.setRange(auto_at, most)
        box.setSingleStep(step)
        box.setSpecialValueText(auto)

        none = None if self._settings.default(section, field) is None else auto_at

        def change(value: int) -> None:
            self._settings.set_field(section, field, none if value == auto_at else value)

        def show(value: object) -> None:
            with QSignalBlocker(box):
                box.setValue(value if isinstance(value, int) else auto_at)

        box.valueChanged.connect(change)

        return self._row(name, box, section, field, show=show)

    def decimal(self, name: str, section: Section, field: str, *, least: float, most: float) -> SettingRow:
        """A number in hundredths."""
        box = QuietDoubleSpinBox()
        box.setRange(least, most)
        box.setDecimals(2)
        box.setSingleStep(0.05)

        def change(value: float) -> None:
            self._settings.set_field(section, field, round(value, 2))

        def show(value: object) -> None:
            with QSignalBlocker(box):
                box.setValue(value if isinstance(value, (int, float)) else least)

        box.valueChanged.connect(change)

        return self._row(name, box, section, field, show=show)

    def switch(self, name: str, section: Section, field: str) -> SettingRow:
        """On or off."""
        switch = Switch("")

        def change(is_on: bool) -> None:  # noqa: FBT001  as the signal brings it
            self._settings.set_field(section, field, is_on)

        def show(value: object) -> None:
            switch.setChecked(bool(value))

        switch.clicked.connect(change)

        return self._row(name, switch, section, field, show=show)

    def text(self, name: str, section: Section, field: str, *, placeholder: str) -> SettingRow:
        """Several lines."""
        edit = QPlainTextEdit()
        edit.setPlaceholderText(placeholder)
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(TEXT_HEIGHT_PX)
        timer = QTimer(edit)
        timer.setSingleShot(True)
        timer.setInterval(SAVE_AFTER_MS)
        timer.timeout.connect(lambda: self._settings.set_field(section, field, edit.toPlainText()))
        edit.textChanged.connect(timer.start)

        def show(value: object) -> None:
            if not timer.isActive() and edit.toPlainText() != value:
                with QSignalBlocker(edit):
                    edit.setPlainText(str(value))

        return self._row(name, edit, section, field, show=show, is_wide=True)

    def row(
        self, name: str, control: QWidget, section: Section, field: str, show: Callable[[object], None]
    ) -> SettingRow:
        """Any other control, which writes by itself; ``show`` is called with the value whenever it changes."""
        return self._row(name, control, section, field, show=show)

    def write(self, section: Section, field: str, value: object) -> None:
        """Set a value."""
        self._settings.set_field(section, field, value)

    def _row(  # noqa: PLR0913  a setting has this many sides
        self,
        name: str,
        control: QWidget,
        section: Section,
        field: str,
        *,
        show: Callable[[object], None],
        is_wide: bool = False,
    ) -> SettingRow:
        return SettingRow(
            name,
            control,
            theme=self._theme,
            settings=self._settings,
            section=section,
            field=field,
            show_value=show,
            is_wide=is_wide,
        )
