"""Asks for a server that runs models: where it is, its protocol, its key, and how it is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.engines.server import Server, is_address
from inglenook.ui.engines.leaves_line import LeavesLine
from inglenook.ui.engines.server_key_field import ServerKeyField
from inglenook.ui.engines.server_words import kind_in_words
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.fit_height import fit_height

if TYPE_CHECKING:
    from inglenook.engines.server import ServerKind
    from inglenook.ui.engines.server_keeping import ServerKeeping
    from inglenook.ui.theme.theme import Theme

_WIDTH_PX = 560
_EXAMPLES: dict[ServerKind, str] = {"openai": "http://127.0.0.1:8080", "ollama": "http://127.0.0.1:11434"}


class ServerDialog(QDialog):
    """``server`` without an id is a new one. Stays open until it is saved. Deletes itself when it is closed."""

    def __init__(self, server: Server, keeping: ServerKeeping, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._server = server
        self._keeping = keeping
        self._is_saving = False
        words = self.tr("Change “{server}”") if server.id else self.tr("Add a server")
        self.setWindowTitle(words.format(server=server.name))
        self._name = self._line(self.tr("Name"), server.name)
        self._name.setMaxLength(60)
        self._kind = ChoiceBox()
        self._kind.offer(self.tr("Protocol"), {kind: kind_in_words(kind) for kind in ("openai", "ollama")})
        self._kind.setCurrentIndex(max(0, self._kind.findData(server.kind)))
        self._address = self._line(self.tr("Address"), server.address)
        self._leaves = LeavesLine(theme)
        self._key = ServerKeyField(server, keeping)
        self._proxy = self._line(self.tr("Proxy"), server.proxy)
        self._proxy.setPlaceholderText(self.tr("as the network settings say; “none” for none"))
        self._self_signed = QCheckBox(self.tr("Do not check its certificate"))
        self._self_signed.setAccessibleName(self._self_signed.text())
        self._self_signed.setChecked(server.self_signed)
        self._keep = self._line(self.tr("Keep in memory"), server.keep_alive)
        self._keep.setPlaceholderText(self.tr("as Ollama is set; 30s, 10m, 2h, 0 or -1 for ever"))
        self._problem = QLabel()
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._save = QPushButton(self.tr("Save"), self)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._kind.currentIndexChanged.connect(self._show)
        self._address.textChanged.connect(self._show)
        self._save.clicked.connect(self._put)
        self._cancel.clicked.connect(self.reject)
        self._key.told.connect(lambda: fit_height(self))
        keeping.saved.connect(self._saved)
        keeping.failed.connect(self._could_not)
        self._show()
        self._name.setFocus()

    @property
    def _chosen_kind(self) -> ServerKind:
        return cast("ServerKind", self._kind.currentData())

    def _show(self) -> None:
        address, is_ollama = self._address.text().strip(), self._chosen_kind == "ollama"
        self._address.setPlaceholderText(_EXAMPLES[self._chosen_kind])
        self._leaves.show_address(address if is_address(address) else "")
        self._keep_name.setVisible(is_ollama)
        self._keep.setVisible(is_ollama)
        fit_height(self)

    def _put(self) -> None:
        self._problem.hide()
        self._set_saving(is_saving=True)
        wanted = Server(
            self._server.id,
            self._name.text().strip(),
            self._chosen_kind,
            self._address.text().strip().rstrip("/"),
            self_signed=self._self_signed.isChecked(),
            keep_alive=self._keep.text().strip() if self._chosen_kind == "ollama" else "",
            proxy=self._proxy.text().strip(),
        )
        self._keeping.save(wanted, self._key.take())

    def _set_saving(self, *, is_saving: bool) -> None:
        """While the keyring is asked."""
        self._is_saving = is_saving
        self._save.setEnabled(not is_saving)

    def _saved(self) -> None:
        if self._is_saving:  # else it was another dialog's
            self.accept()

    def _could_not(self, sentence: str) -> None:
        self._set_saving(is_saving=False)
        self._problem.setText(sentence)
        self._problem.show()
        fit_height(self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        return line

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        careful = QLabel(
            self.tr("For a server that made its certificate itself: whoever is in between could then read along.")
        )
        careful.setProperty("role", "muted")
        careful.setWordWrap(True)
        careful.setContentsMargins(24, 0, 0, 0)
        self._self_signed.setAccessibleDescription(careful.text())
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        fields: tuple[QWidget, ...] = (self._name, self._kind, self._address)
        for row, field in enumerate(fields):
            grid.addWidget(_label(field), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self._leaves, 3, 1)
        grid.addWidget(_label(self._key.edit), 4, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._key, 4, 1)
        grid.addWidget(_label(self._proxy), 5, 0)
        grid.addWidget(self._proxy, 5, 1)
        self._keep_name = _label(self._keep)
        grid.addWidget(self._keep_name, 6, 0)
        grid.addWidget(self._keep, 6, 1)
        for button in (self._cancel, self._save):
            button.setAccessibleName(button.text())
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self._self_signed)
        column.addWidget(careful)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH_PX)


def _label(field: QWidget) -> QLabel:
    """A field's name before it."""
    label = QLabel(field.accessibleName())
    label.setProperty("role", "strong")
    label.setBuddy(field)
    return label
