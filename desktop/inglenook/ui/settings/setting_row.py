"""One setting: its name, what it is for, its control, and a way to put it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.live_settings import LiveSettings, Section
    from inglenook.ui.theme.theme import Theme

CONTROL_WIDTH_PX = 240


class SettingRow(QWidget):
    """Knows where its value is kept; ``show_value`` is called with it whenever the settings change."""

    def __init__(  # noqa: PLR0913  a setting has this many sides
        self,
        name: str,
        control: QWidget,
        *,
        theme: Theme,
        settings: LiveSettings,
        section: Section,
        field: str,
        show_value: Callable[[object], None],
        is_wide: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._section: Section = section
        self._field = field
        self._show_value = show_value
        description = settings.description(section, field)
        control.setAccessibleName(name)
        control.setAccessibleDescription(description)
        label = QLabel(name)
        label.setProperty("role", "strong")
        label.setBuddy(control)
        about = QLabel(description)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self._reset = QToolButton()
        self._reset.setAccessibleName(self.tr("Reset {name}").format(name=name))
        self._reset.setToolTip(self.tr("Put “{name}” back to its default").format(name=name))
        self._reset.setIconSize(QSize(16, 16))
        self._reset.clicked.connect(lambda: settings.reset_field(section, field))
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(about, 1, 0)
        if is_wide:
            grid.addWidget(self._reset, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(control, 2, 0, 1, 3)
        else:
            control.setFixedWidth(CONTROL_WIDTH_PX)
            grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._reset, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_settings()
        self.retheme()
        settings.changed.connect(self.show_settings)
        theme.changed.connect(self.retheme)

    def show_settings(self) -> None:
        """Show what the settings say."""
        value = self._settings.value(self._section, self._field)
        self._show_value(value)
        self._reset.setVisible(value != self._settings.default(self._section, self._field))

    def retheme(self) -> None:
        """Take the present colours."""
        self._reset.setIcon(self._theme.icon("rotate-ccw", px=16))
