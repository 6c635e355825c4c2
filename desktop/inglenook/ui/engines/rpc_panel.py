"""Other machines that models are spread over: off until it is switched on, with the warning beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inglenook.engines.llama_cpp.rpc_part import has_rpc
from inglenook.errors import SettingsError
from inglenook.settings.rpc_list import with_rpc_used, with_rpc_worker, without_rpc_worker
from inglenook.ui.engines.rpc_row import RpcRow
from inglenook.ui.translated import translated
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.rpc_workers import RpcWorkers
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

_ICON_PX = 16
EXAMPLE = "192.168.1.20:50052"


class RpcPanel(QWidget):
    """Where this build of llama.cpp has no RPC part, it is greyed and says so; what is on can still be switched off."""

    def __init__(  # noqa: PLR0913  what it works with
        self,
        name: str,
        theme: Theme,
        *,
        settings: LiveSettings,
        workers: RpcWorkers,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._workers = workers
        self._background = background
        self._is_able = has_rpc()
        self._rows: dict[str, RpcRow] = {}
        self._heading, self._warning, self._nothing = QLabel(name), QLabel(), QLabel()
        self._use, self._what = Switch(""), QLabel(self.tr("Spread models over other machines"))
        self._address = QLineEdit()
        self._add = QPushButton(self.tr("Add"))
        self._problem = QLabel()
        self._list = QVBoxLayout()
        self._lay_out()
        self._use.toggled.connect(self._switch)
        self._add.clicked.connect(self._put)
        self._address.returnPressed.connect(self._put)
        self._address.textChanged.connect(self._problem.hide)
        settings.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        wanted = self._settings.settings.rpc
        for endpoint in [one for one in self._rows if one not in wanted.workers]:
            row = self._rows.pop(endpoint)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, endpoint in enumerate(wanted.workers):
            if endpoint not in self._rows:
                self._rows[endpoint] = self._make_row(endpoint)
                self._list.insertWidget(place, self._rows[endpoint])
        self._nothing.setVisible(not wanted.workers)
        with QSignalBlocker(self._use):
            self._use.setChecked(wanted.use)
        for one in (self._use, self._what):
            one.setEnabled(self._is_able or wanted.use)

    def _make_row(self, endpoint: str) -> RpcRow:
        row = RpcRow(endpoint, self._theme, workers=self._workers, background=self._background)
        row.remove_wanted.connect(lambda: self._forget(endpoint))
        return row

    def _switch(self, use: bool) -> None:  # noqa: FBT001  Qt's own signal
        self._settings.put(with_rpc_used(self._settings.settings, use=use))

    def _put(self) -> None:
        try:
            settings, endpoint = with_rpc_worker(self._settings.settings, self._address.text())
        except SettingsError as error:
            self._problem.setText(translated(error))
            self._problem.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._problem.text()))
            return
        self._settings.put(settings)
        self._address.clear()
        self._rows[endpoint].take_focus()
        self._rows[endpoint].ask()

    def _forget(self, endpoint: str) -> None:
        settings, _ = without_rpc_worker(self._settings.settings, endpoint)
        self._settings.put(settings)
        (self._address if self._is_able else self._heading).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._heading.setProperty("role", "strong")
        self._heading.setWordWrap(True)
        about = QLabel(
            self.tr(
                "Machines that run llama.cpp's RPC worker take layers of a model, so that one can be run that is too "
                "large for this computer. They stand in Fit like graphics cards."
            )
            if self._is_able
            else self.tr(
                "This llama.cpp was built without its RPC part, so it cannot use the memory of other machines. The one "
                "that comes with Inglenook has it; a llama-server that has it is set up above like any other server."
            )
        )
        about.setProperty("role", "muted")
        self._warning.setText(
            self.tr(
                "It is not encrypted, and asks nobody who they are: whoever is in that network can read what is sent, "
                "and can use and attack the worker. What is sent to another machine leaves this computer."
            )
        )
        self._nothing.setText(self.tr("No other machine is set up."))
        self._nothing.setProperty("role", "quiet")
        self._what.setBuddy(self._use)
        self._use.setAccessibleName(self._what.text())
        self._use.setAccessibleDescription(self._warning.text())
        self._address.setAccessibleName(self.tr("Address of another machine"))
        self._address.setPlaceholderText(EXAMPLE)
        self._address.setMaxLength(300)
        self._add.setAccessibleName(self.tr("Add another machine"))
        self._problem.setProperty("role", "error")
        self._problem.hide()
        for label in (about, self._warning, self._what, self._problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for control in (self._address, self._add):
            control.setEnabled(self._is_able)
        icon = QFrame()
        icon.setFixedSize(_ICON_PX, _ICON_PX)
        icon.setProperty("role", "icon-warn")
        warning, using = QHBoxLayout(), QHBoxLayout()
        warning.setSpacing(6)
        warning.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self._warning, 1)
        using.setSpacing(8)
        using.addWidget(self._what, 1)
        using.addWidget(self._use, 0, Qt.AlignmentFlag.AlignTop)
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(about)
        column.addLayout(warning)
        column.addLayout(using)
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        column.addWidget(self._address)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._problem)
