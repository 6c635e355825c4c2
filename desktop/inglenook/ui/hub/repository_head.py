"""The top of an opened repository: its name, who put it there, what it is, and where it is on the web."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from inglenook.ui.hub.listing_row import figures_in_words
from inglenook.ui.models.licence_panel import CHIP_ROLES
from inglenook.ui.models.model_words import count_in_words, flavour_in_words, licence_class_in_words
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from inglenook.ui.hub.opened_repository import OpenedRepository
    from inglenook.ui.theme.theme import Theme

ICON_PX = 18


class RepositoryHead(QWidget):
    """``back`` is shown where the list and the repository do not fit beside each other."""

    updates_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._address = ""
        self._name = ElidedLabel(role="h1")
        self._figures = ElidedLabel(role="quiet")
        self._chips = {role: QLabel() for role in ("ok", "badge", "warn")}
        for role, chip in self._chips.items():
            chip.setProperty("role", role)
        self._words = ElidedLabel(role="muted")
        self._page = QPushButton(self.tr("Open on the hub's page"))
        self._page.setProperty("role", "link")
        self._page.setAccessibleName(self._page.text())
        self._page.clicked.connect(self._open_page)
        self._updates = QPushButton(self.tr("Check for updates"))
        self._updates.setProperty("role", "link")
        self._updates.setAccessibleName(self._updates.text())
        self._updates.clicked.connect(lambda: self.updates_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self.back = QToolButton()
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list"))
        self.back.hide()
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)

    def show_repository(self, opened: OpenedRepository) -> None:
        """Tell of this one."""
        listing, licence = opened.repository.listing, opened.licence
        self._name.set_full_text(listing.name)
        figures = figures_in_words(listing)
        self._figures.set_full_text(" · ".join(part for part in (listing.publisher, figures) if part))
        wanted = CHIP_ROLES.get(licence.licence_class, "warn")
        for role, chip in self._chips.items():
            chip.setText(licence_class_in_words(licence.licence_class))
            chip.setVisible(role == wanted)
        flavours = dict.fromkeys(flavour_in_words(flavour) for flavour in listing.flavours)
        words = (count_in_words(listing.parameters or 0), listing.architecture, *flavours)
        self._words.set_full_text(" · ".join(word for word in words if word))
        page = opened.repository.page
        self._address = page if page.startswith(("https://", "http://")) else ""
        self._page.setVisible(bool(self._address))
        self._page.setToolTip(self._address)

    def set_has_local(self, *, has_local: bool) -> None:
        """Whether a model on this computer came from it."""
        self._updates.setVisible(has_local)

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self.back, "arrow-left")
        self._theme.put_icon(self._page, "external-link", color="accent", px=14)
        self._theme.put_icon(self._updates, "refresh-cw", color="accent", px=14)

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.back)
        title.addWidget(self._name, 1)
        chips = QHBoxLayout()
        chips.setSpacing(8)
        for chip in self._chips.values():
            chips.addWidget(chip)
        chips.addWidget(self._words, 1)
        links = QHBoxLayout()
        links.setSpacing(14)
        links.addWidget(self._page)
        links.addWidget(self._updates)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(title)
        column.addWidget(self._figures)
        column.addLayout(chips)
        column.addLayout(links)
