"""What the app is, what it is made of, and under which licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QIcon

    from inglenook.ui.dialogs.licences import Licence

_ICON_PX = 72
_LIST_PX = 270


class AboutDialog(QDialog):
    """``versions`` maps what a part is called to its version: {"Qt": "6.11.3", …}."""

    def __init__(
        self,
        version: str,
        versions: Mapping[str, str],
        licences: Sequence[Licence],
        *,
        icon: QIcon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Inglenook"))
        self._licences = tuple(licences)
        self._list = QListWidget()
        self._text = QPlainTextEdit()
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.addTab(self._about(version, versions, icon), self.tr("About"))
        tabs.addTab(self._licence_list(), self.tr("Licences"))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 18)
        column.setSpacing(12)
        column.addWidget(tabs, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(920, 520)

    def _about(self, version: str, versions: Mapping[str, str], icon: QIcon | None) -> QWidget:
        page = QWidget()
        picture = QLabel()
        if icon is not None:
            picture.setPixmap(icon.pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()))
        name = QLabel("Inglenook")
        name.setProperty("role", "h1")
        number = QLabel(self.tr("Version {version}").format(version=version))
        number.setProperty("role", "quiet")
        what = QLabel(
            self.tr("Language models that run on your own computer. What you write stays here.\nLicence: Apache-2.0.")
        )
        what.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(name)
        words.addWidget(number)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture)
        head.addLayout(words, 1)
        table = QFormLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(6)
        for part, its_version in versions.items():
            label = QLabel(part)
            label.setProperty("role", "quiet")
            value = QLabel(its_version)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            table.addRow(label, value)
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 20, 8, 8)
        column.setSpacing(18)
        column.addLayout(head)
        column.addWidget(what)
        column.addLayout(table)
        column.addStretch(1)
        return page

    def _licence_list(self) -> QWidget:
        page = QWidget()
        self._list.setAccessibleName(self.tr("Parts"))
        self._list.ensurePolished()  # else Qt lays the rows out without the style's padding, and leaves it at that
        self._list.addItems([f"{licence.name}\n{licence.licence}" for licence in self._licences])
        self._list.setFixedWidth(_LIST_PX)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setProperty("role", "legal")
        self._text.setAccessibleName(self.tr("Licence"))
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        return page

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._licences):
            self._text.setPlainText(self._licences[row].text)
