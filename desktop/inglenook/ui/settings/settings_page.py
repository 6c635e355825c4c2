"""The Settings page: each setting with what it is for, saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from inglenook.ui.settings.network_settings import NetworkSettings
from inglenook.ui.settings.setting_controls import SettingControls
from inglenook.ui.text_sizes import TEXT_SCALES
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inglenook.ui.rooms import WindowRooms

MAX_WIDTH_PX = 720


class SettingsPage(QWidget):
    """Groups of settings, and where things are kept."""

    def __init__(self, rooms: WindowRooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        make = SettingControls(rooms.theme, rooms.settings)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(28, 26, 28, 28)
        self._column.setSpacing(12)
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "h1")
        self._column.addWidget(title)
        self._add_group(
            self.tr("Appearance"),
            [
                make.choice(
                    self.tr("Theme"),
                    "appearance",
                    "theme",
                    words={"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")},
                ),
                make.choice(
                    self.tr("Text size"),
                    "appearance",
                    "text_scale",
                    words={
                        scale: f"{scale * 100:.0f}\N{NO-BREAK SPACE}%"
                        for scale in sorted({*TEXT_SCALES, rooms.settings.settings.appearance.text_scale})
                    },
                ),
            ],
        )
        self._add_group(
            self.tr("Chat"),
            [
                make.choice(
                    self.tr("Send with"),
                    "chat",
                    "send_with",
                    words={"enter": self.tr("Enter"), "ctrl_enter": self.tr("Ctrl+Enter")},
                ),
                make.text(
                    self.tr("Default system prompt"),
                    "chat",
                    "system_prompt",
                    placeholder=self.tr("Such as: Answer briefly and in English."),
                ),
            ],
        )
        self._add_group(
            self.tr("Engine"),
            [
                make.number(
                    self.tr("Threads"), "engine", "threads", most=1024, step=1, auto_at=0, auto=self.tr("auto")
                ),
                make.choice(
                    self.tr("Flash attention"),
                    "engine",
                    "flash_attention",
                    words={"auto": self.tr("Where it works"), "on": self.tr("On"), "off": self.tr("Off")},
                ),
                make.number(
                    self.tr("Context window by default"),
                    "engine",
                    "context_window",
                    most=1_048_576,
                    step=1024,
                    auto_at=0,
                    auto=self.tr("auto"),
                ),
                make.number(
                    self.tr("GPU layers by default"),
                    "engine",
                    "gpu_layers",
                    most=999,
                    step=1,
                    auto_at=-1,
                    auto=self.tr("auto"),
                ),
            ],
        )
        network = NetworkSettings(
            theme=rooms.theme,
            settings=rooms.settings,
            background=rooms.background,
            connection=rooms.connection,
            hub=rooms.hub,
            tokens=rooms.tokens,
            requests=rooms.requests,
        )
        self._network: list[QWidget] = []
        for name, rows in network.groups():
            self._network.append(self._add_group(name, rows))
        paths = rooms.paths
        self._add_group(
            self.tr("Where things are kept"),
            [
                self._folder(self.tr("Chats"), paths.data),
                self._folder(self.tr("Models"), paths.models),
                self._folder(self.tr("Settings file"), paths.config),
                self._folder(self.tr("Logs"), paths.logs),
            ],
        )
        self._column.addStretch(1)
        self._lay_out()

    def show_network(self) -> None:
        """Bring what is about the network into view, with the keyboard there."""
        group = self._network[0]
        self._scroll.ensureWidgetVisible(self._network[-1])
        self._scroll.ensureWidgetVisible(group)
        for control in group.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                control.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _add_group(self, name: str, rows: Sequence[QWidget]) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 16, 12, 16)
        column.setSpacing(18)
        for row in rows:
            column.addWidget(row)
        self._column.addSpacing(10)
        self._column.addWidget(SectionLabel(name))
        self._column.addWidget(card)
        return card

    def _folder(self, name: str, folder: Path) -> QWidget:
        row = QWidget()
        label = QLabel(name)
        label.setProperty("role", "strong")
        path = ElidedLabel(str(folder), mode=Qt.TextElideMode.ElideMiddle, role="muted")
        button = QPushButton(self.tr("Open folder"))
        button.setAccessibleName(self.tr("Open the folder of {name}").format(name=name))
        button.clicked.connect(lambda: self._open(folder))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label)
        words.addWidget(path)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(button)
        return row

    def _open(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self._column)
        inner.setMaximumWidth(MAX_WIDTH_PX)
        middle = QWidget()
        middle.setObjectName("scrolled")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of the controls
        scroll.setWidget(middle)
        content = QFrame()
        content.setObjectName("content")
        inside = QVBoxLayout(content)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 8, 8)
        outer.addWidget(content)
