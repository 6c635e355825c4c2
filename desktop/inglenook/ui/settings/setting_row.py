"""One setting: its name, what it is for, its control, and a way to put it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from inglenook.ui.live_settings import LiveSettings, Section
    from inglenook.ui.theme.theme import Theme

CONTROL_WIDTH_PX = 240
LEAST_WORDS_PX = 160  # what the words need beside a control, in the designed size of the text
GAP_PX = 16


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
        self.setProperty("setting", f"{section}.{field}")
        description = settings.description(section, field)
        control.setAccessibleName(name)
        control.setAccessibleDescription(description)
        label = QLabel(name)
        label.setProperty("role", "strong")
        label.setBuddy(control)
        label.setWordWrap(True)
        about = QLabel(description)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self._reset = QToolButton()
        self._reset.setAccessibleName(self.tr("Reset {name}").format(name=name))
        self._reset.setToolTip(self.tr("Put “{name}” back to its default").format(name=name))
        self._reset.clicked.connect(lambda: settings.reset_field(section, field))
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._control = control
        self._is_wide = is_wide
        self._is_below: bool | None = None  # the control: below the words, or beside them
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_PX)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(about, 1, 0)
        if not is_wide:
            control.setFixedWidth(max(round(CONTROL_WIDTH_PX * theme.text_scale), CONTROL_WIDTH_PX))  # as it will fit
            self._place_control(is_below=False)  # before the button, which Tab is to reach after it
        grid.addWidget(self._reset, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self._place_control(is_below=is_wide)
        self.show_settings()
        self._show_icon()
        settings.changed.connect(self.show_settings)
        theme.changed.connect(self.retheme)

    def show_settings(self) -> None:
        """Show what the settings say."""
        value = self._settings.value(self._section, self._field)
        self._show_value(value)
        self._reset.setVisible(value != self._settings.default(self._section, self._field))

    @override
    def minimumSizeHint(self) -> QSize:
        """As if the control stood below, where it goes when there is too little room beside the words."""
        hint = super().minimumSizeHint()
        return (
            hint if self._is_wide else QSize(CONTROL_WIDTH_PX + GAP_PX + self._reset.sizeHint().width(), hint.height())
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale, room = self._theme.text_scale, self.width() - GAP_PX - self._reset.sizeHint().width()
        control_px = round(CONTROL_WIDTH_PX * scale)
        if not self._is_wide:
            self._control.setFixedWidth(max(min(control_px, room), CONTROL_WIDTH_PX))
        self._place_control(is_below=self._is_wide or room - control_px - GAP_PX < LEAST_WORDS_PX * scale)

    def _place_control(self, *, is_below: bool) -> None:
        if is_below == self._is_below:
            return
        self._is_below = is_below
        grid, control = self._grid, self._control
        grid.removeWidget(control)
        if is_below:
            side = Qt.AlignmentFlag(0) if self._is_wide else Qt.AlignmentFlag.AlignLeading
            grid.addWidget(control, 2, 0, 1, 3, side)
        else:
            grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def retheme(self) -> None:
        """Take the present colours and the size of the text."""
        self._fit()
        self._show_icon()

    def _show_icon(self) -> None:
        self._theme.put_icon(self._reset, "rotate-ccw", px=16)
