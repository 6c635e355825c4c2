"""The groups of the Settings page on the network: whether it may be used, how the hub is reached, how much at once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.hub.requests_dialog import RequestsDialog
from inglenook.ui.settings.address_checks import PROXIES, WEB, what_is_wrong_with
from inglenook.ui.settings.certificates_field import CertificatesField
from inglenook.ui.settings.checked_field import CheckedField
from inglenook.ui.settings.connection_test import ConnectionTest
from inglenook.ui.settings.setting_row import SettingRow
from inglenook.ui.settings.settings_index import setting_names
from inglenook.ui.settings.token_field import TokenField
from inglenook.ui.widgets.quiet_double_spin_box import QuietDoubleSpinBox
from inglenook.ui.widgets.quiet_inputs import QuietSpinBox
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.hub.connection import Connection
    from inglenook.hub.hub import Hub
    from inglenook.hub.request_log import RequestLog
    from inglenook.hub.token_store import TokenStore
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

HUGGING_FACE = "https://huggingface.co"
MOST_AT_ONCE = 8
FASTEST_MIB_S = 100_000

translate = QCoreApplication.translate


class NetworkSettings:
    """Makes rows when asked; each change goes into the settings, from which the app takes it to where it counts."""

    def __init__(  # noqa: PLR0913  what the network is in this app
        self,
        *,
        theme: Theme,
        settings: LiveSettings,
        background: Background,
        connection: Connection,
        hub: Hub,
        tokens: TokenStore,
        requests: RequestLog,
    ) -> None:
        self._theme = theme
        self._settings = settings
        self._background = background
        self._connection = connection
        self._hub = hub
        self._tokens = tokens
        self._requests = requests
        self._names = setting_names()

    def network(self) -> Iterator[QWidget]:
        """Where this computer connects to, and how."""
        yield self._offline()
        yield self._address()
        yield self._token()
        yield self._proxy()
        yield self._certificates()
        yield _called("network.test", ConnectionTest(self._hub, self._connection, self._background, self._settings))
        yield self._every_request()

    def downloads(self) -> Iterator[QWidget]:
        """How much is fetched at once."""
        yield self._at_once()
        yield self._speed_limit()

    def _offline(self) -> QWidget:
        switch = Switch("")
        switch.clicked.connect(self._setter("offline"))

        def show(is_on: object) -> None:
            switch.setChecked(bool(is_on))

        note = translate(
            "NetworkSettings",
            "With it on, not one connection is opened: nothing is searched for, fetched or compared. "
            "What is here works as before.",
        )
        return _noted(self._row(self._names["network.offline"], switch, "offline", show), note)

    def _address(self) -> QWidget:
        name = self._names["network.endpoint"]
        field = CheckedField(name, self._about("endpoint"), check=lambda text: what_is_wrong_with(text, WEB))
        from_outside = os.environ.get("HF_ENDPOINT", "").strip()
        field.set_placeholder(from_outside or HUGGING_FACE)
        if from_outside:
            words = translate("NetworkSettings", "While this is empty, {address} is used: HF_ENDPOINT says so.")
            field.set_note(words.format(address=from_outside))
        field.entered.connect(self._setter("endpoint"))
        return self._row(name, field, "endpoint", field.show_value, is_wide=True)

    def _token(self) -> QWidget:
        field = TokenField(self._tokens, self._background)
        field.setProperty("setting", "network.token")
        asked_for = self._settings.value("network", "endpoint")

        def look_again() -> None:
            nonlocal asked_for
            endpoint = self._settings.value("network", "endpoint")
            if endpoint != asked_for:  # another hub, another token
                asked_for = endpoint
                field.look()

        self._settings.changed.connect(look_again)
        return field

    def _proxy(self) -> QWidget:
        name = self._names["network.proxy"]
        field = CheckedField(name, self._about("proxy"), check=lambda text: what_is_wrong_with(text, PROXIES))
        field.set_placeholder(translate("NetworkSettings", "as the system is set up"))
        field.entered.connect(self._setter("proxy"))
        return self._row(name, field, "proxy", field.show_value, is_wide=True)

    def _certificates(self) -> QWidget:
        name = self._names["network.ca_file"]
        field = CertificatesField(name, self._about("ca_file"), self._background)
        field.set_placeholder(translate("NetworkSettings", "the system's"))
        field.chosen.connect(self._setter("ca_file"))
        return self._row(name, field, "ca_file", field.show_value, is_wide=True)

    def _every_request(self) -> QWidget:
        about = QLabel(
            translate("NetworkSettings", "What this app asked of whom, and when. It is kept on this computer.")
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        button = QPushButton(translate("NetworkSettings", "Every request…"))
        button.setAccessibleName(self._names["network.requests"])
        button.clicked.connect(lambda: self.show_requests(button.window()))
        row = _called("network.requests", QWidget())
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(about)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return row

    def show_requests(self, window: QWidget) -> None:
        """Open the list of requests over a window."""
        dialog = RequestsDialog(self._requests, self._background, self._theme, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _at_once(self) -> QWidget:
        box = QuietSpinBox()
        box.setRange(1, MOST_AT_ONCE)
        box.valueChanged.connect(self._setter("downloads_at_once"))

        def show(value: object) -> None:
            with QSignalBlocker(box):
                box.setValue(value if isinstance(value, int) else 1)

        return self._row(self._names["network.downloads_at_once"], box, "downloads_at_once", show)

    def _speed_limit(self) -> QWidget:
        box = QuietDoubleSpinBox()
        box.setRange(0, FASTEST_MIB_S)
        box.setDecimals(1)
        box.setSpecialValueText(translate("NetworkSettings", "none"))
        box.setSuffix(translate("NetworkSettings", " MiB/s"))
        put = self._setter("speed_limit_mib_s")

        def limit(mib_s: float) -> None:
            put(mib_s or None)

        box.valueChanged.connect(limit)

        def show(value: object) -> None:
            with QSignalBlocker(box):
                box.setValue(value if isinstance(value, float) else 0)

        return self._row(self._names["network.speed_limit_mib_s"], box, "speed_limit_mib_s", show)

    def _row(
        self, name: str, control: QWidget, field: str, show: Callable[[object], None], *, is_wide: bool = False
    ) -> SettingRow:
        return SettingRow(
            name,
            control,
            theme=self._theme,
            settings=self._settings,
            section="network",
            field=field,
            show_value=show,
            is_wide=is_wide,
        )

    def _setter(self, field: str) -> Callable[[object], None]:
        def put(value: object) -> None:
            self._settings.set_field("network", field, value)

        return put

    def _about(self, field: str) -> str:
        return self._settings.description("network", field)


def _called(setting: str, row: QWidget) -> QWidget:
    """A row that keeps no value, by the name that the index has for it."""
    row.setProperty("setting", setting)
    return row


def _noted(row: QWidget, sentence: str) -> QWidget:
    """A row with a sentence more than its setting's own."""
    note = QLabel(sentence)
    note.setProperty("role", "muted")
    note.setWordWrap(True)
    whole = _called(row.property("setting"), QWidget())
    row.setProperty("setting", None)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(row)
    column.addWidget(note)
    return whole
