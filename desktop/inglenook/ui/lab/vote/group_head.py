"""The line of a group of answers: what they say, how many they are, and their share; a press opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout
from typing_extensions import override

from inglenook.ui.lab.vote.share_bar import ShareBar
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme

_ARROW_PX = 14


class GroupHead(QToolButton):
    """Checked while its group is open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ("", "")
        self.setCheckable(True)
        self.setProperty("role", "fold")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._arrow = QLabel()
        self._says = ElidedLabel(role="strong")
        self._note = QLabel()
        self._note.setProperty("role", "badge")
        self._note.hide()
        self._figures = QLabel()
        self._figures.setProperty("role", "muted")
        self._bar = ShareBar(theme)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._arrow)
        top.addWidget(self._says)
        top.addWidget(self._note)
        top.addStretch(1)
        top.addWidget(self._figures)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 7, 10, 9)
        self._column.setSpacing(6)
        self._column.addLayout(top)
        self._column.addWidget(self._bar)
        for part in (self._arrow, self._says, self._note, self._figures, self._bar):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self.retheme)
        theme.changed.connect(self.retheme)
        self.retheme()

    def show_group(self, says: str, figures: str, *, share: float, is_first: bool, note: str = "") -> None:
        """What it says and how it stands; ``note``: such as that it is in a tie."""
        if (says, note) != self._words:  # what takes room: laying all groups out anew at each answer would be felt
            self._words = says, note
            self._says.set_full_text(says)
            self._note.setText(note)
            self._note.setVisible(bool(note))
            self.setAccessibleName(says)
            self.updateGeometry()
        if figures != self._figures.text():
            self._figures.setText(figures)
        self._bar.show_share(share, is_first=is_first)
        self.setAccessibleDescription(". ".join(part for part in (figures, note) if part))

    @override
    def sizeHint(self) -> QSize:
        return self._column.sizeHint() + QSize(4, 4)  # with the border

    @override
    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize() + QSize(4, 4)

    def retheme(self) -> None:
        """Take the present colours and size of text."""
        px = round(_ARROW_PX * self._theme.text_scale)
        icon = self._theme.icon("chevron-down" if self.isChecked() else "chevron-right", px=px)
        self._arrow.setPixmap(icon.pixmap(QSize(px, px), self.devicePixelRatioF()))
        self.updateGeometry()
