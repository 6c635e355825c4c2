"""The servers of the settings: a row for each, one to be added, and the one that was found on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.engines.server import Server
from inglenook.ui.engines.ollama_dialog import OllamaDialog
from inglenook.ui.engines.ollama_tending import OllamaTending
from inglenook.ui.engines.server_dialog import ServerDialog
from inglenook.ui.engines.server_questions import ask_to_forget
from inglenook.ui.engines.server_row import ServerRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QShowEvent

    from inglenook.cancel import Cancel
    from inglenook.presets.preset import Preset
    from inglenook.presets.preset_store import PresetStore
    from inglenook.ui.background import Background
    from inglenook.ui.engines.server_keeping import ServerKeeping
    from inglenook.ui.engines.server_models import ServerModels
    from inglenook.ui.theme.theme import Theme


class ServerList(QWidget):
    """Opening it asks no server; it only looks whether an Ollama runs on this computer."""

    def __init__(  # noqa: PLR0913  what a list of servers works with
        self,
        name: str,
        theme: Theme,
        *,
        servers: ServerModels,
        keeping: ServerKeeping,
        presets: PresetStore,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._servers = servers
        self._keeping = keeping
        self._presets = presets
        self._background = background
        keeping.setParent(self)
        self._rows: dict[Server, ServerRow] = {}
        self._has_looked = False
        keeping.saved.connect(self._saved)
        self._heading = QLabel(name)
        self._nothing = QLabel(self.tr("No server is set up."))
        self._add = QPushButton(self.tr("Add a server…"))
        self._list = QVBoxLayout()
        self._lay_out()
        self._add.clicked.connect(lambda: self._edit(Server("", "", "openai", "")))
        self._servers.changed.connect(self._show)
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_looked:
            self._has_looked = True
            self._servers.look_here()

    def _show(self) -> None:
        listings = {listing.server: listing for listing in self._servers.listings}
        for server in [one for one in self._rows if one not in listings]:
            row = self._rows.pop(server)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, (server, listing) in enumerate(listings.items()):
            if server not in self._rows:
                self._rows[server] = self._make_row(server)
                self._list.insertWidget(place, self._rows[server])
            self._rows[server].show_listing(
                listing, is_asked=self._servers.is_asked(server), is_told=self._servers.is_told(server)
            )
        self._nothing.setVisible(not listings)

    def _make_row(self, server: Server) -> ServerRow:
        is_found = self._servers.is_found_here(server)
        row = ServerRow(server, self._theme, is_set_up=not is_found)
        row.test_wanted.connect(lambda: self._servers.ask(server))
        row.stop_wanted.connect(lambda: self._servers.stop(server))
        row.models_wanted.connect(lambda: self._open_models(server))
        row.edit_wanted.connect(
            lambda: self._edit(Server("", server.name, server.kind, server.address) if is_found else server)
        )
        row.remove_wanted.connect(lambda: ask_to_forget(server, lambda: self._forget(server), self))
        return row

    def _open_models(self, server: Server) -> None:
        tending = OllamaTending(self._servers.served.care_of(server), self._background)
        dialog = OllamaDialog(server, tending, self.window())
        dialog.presets_wanted.connect(self._give_presets)
        dialog.changed.connect(lambda: self._servers.ask(server))
        dialog.open()

    def _give_presets(self, take: Callable[[tuple[Preset, ...]], None]) -> None:
        def look(_cancel: Cancel) -> Iterator[tuple[Preset, ...]]:
            yield tuple(stored.preset for stored in self._presets.all() if stored.preset is not None)

        self._background.run(look, on_item=take, on_done=lambda: None, on_error=lambda _: take(()))

    def _edit(self, server: Server) -> None:
        ServerDialog(server, self._keeping, self._theme, self.window()).open()

    def _saved(self, server: Server) -> None:
        """What was just set up is asked at once, and the keyboard goes on there."""
        self._servers.ask(server)
        if server in self._rows:
            self._rows[server].take_focus()

    def _forget(self, server: Server) -> None:
        self._keeping.remove(server)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._heading.setProperty("role", "strong")
        about = QLabel(
            self.tr(
                "Their models stand beside those of this computer. What is sent to a server of another computer "
                "leaves this one."
            )
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self._nothing.setProperty("role", "quiet")
        self._add.setAccessibleName(self.tr("Add a server"))
        self._add.setAccessibleDescription(about.text())
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(about)
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
