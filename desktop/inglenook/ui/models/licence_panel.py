"""What a licence allows, in words, with where to read it: used for models here and on the hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.models.licence import DISCLAIMER
from inglenook.ui.models.facts_table import FactsTable
from inglenook.ui.models.model_words import commercial_in_words, licence_class_in_words
from inglenook.ui.theme.label_icon import put_label_icon
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.models.licence import Licence
    from inglenook.ui.theme.theme import Theme

ICON_PX = 18
CHIP_ROLES = {"permissive": "ok", "copyleft": "badge", "unknown": "badge"}  # the others are a warning


class LicencePanel(QFrame):
    """A card; empty until ``show_licence``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._address = ""
        self._name = _text("title")
        self._chips = {role: _chip(role) for role in ("ok", "badge", "warn")}
        self._commercial = _text("strong")
        self._warning_icon = QLabel()
        self._warning = _text("quiet")
        self._terms = FactsTable()
        self._link = QPushButton()
        self._link.setProperty("role", "link")
        self._link.clicked.connect(self._open_link)
        self._disclaimer = _text("faint")
        self._disclaimer.setText(translated(DISCLAIMER))
        self._lay_out()
        self.retheme()
        theme.changed.connect(self.retheme)

    def show_licence(self, licence: Licence) -> None:
        """Tell of this licence."""
        self._name.setText(self.tr("Not stated") if licence.id == "unknown" else licence.name)
        wanted = CHIP_ROLES.get(licence.licence_class, "warn")
        for role, chip in self._chips.items():
            chip.setText(licence_class_in_words(licence.licence_class))
            chip.setVisible(role == wanted)
        self._commercial.setText(commercial_in_words(licence))
        self._warning.setText(translated(licence.warning))
        for widget in (self._warning, self._warning_icon):
            widget.setVisible(bool(licence.warning))
        self._terms.set_facts(
            (
                (self.tr("It asks for"), ", ".join(map(translated, licence.elements))),
                (self.tr("Conditions"), translated(licence.conditions)),
                (self.tr("What it writes"), translated(licence.output_terms)),
                (self.tr("Large businesses"), translated(licence.threshold)),
                (
                    self.tr("Said by"),
                    ", ".join(dict.fromkeys(translated(one.origin) for one in licence.stated if one.origin)),
                ),
            )
        )
        self._address = licence.link if licence.link.startswith(("https://", "http://")) else ""
        self._link.setText(self.tr("Read the licence"))
        self._link.setAccessibleName(self.tr("Read the licence"))
        self._link.setToolTip(self._address)
        self._link.setVisible(bool(self._address))

    def retheme(self) -> None:
        """Take the present colours."""
        put_label_icon(self._warning_icon, self._theme, "triangle-alert", color="warn", px=ICON_PX)
        self._theme.put_icon(self._link, "external-link", color="accent", px=14)

    def _open_link(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 1)
        for chip in self._chips.values():
            head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        warning = QHBoxLayout()
        warning.setSpacing(8)
        warning.addWidget(self._warning_icon, 0, Qt.AlignmentFlag.AlignTop)
        warning.addWidget(self._warning, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._commercial)
        column.addLayout(warning)
        column.addWidget(self._terms)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._disclaimer)


def _chip(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def _text(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
