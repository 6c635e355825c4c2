"""What a licence allows is told in words, whoever asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from inglenook.models.facts import StatedLicence
from inglenook.models.licence import Licences
from inglenook.ui.models.licence_panel import LicencePanel
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Browser(QObject):
    """Remembers what was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        """Called by Qt."""
        self.opened.append(address.toString())


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> LicencePanel:
    panel = LicencePanel(Theme(qapp, tmp_path / "cache"))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def _told(panel: LicencePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_a_licence_is_told_with_its_class_and_its_text(panel: LicencePanel) -> None:
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")  # pyright: ignore[reportArgumentType]  the stub wants bytes, Qt the name
    panel.show_licence(Licences().find("cc-by-nc-4.0"))
    told = _told(panel)
    for part in ("Non-commercial licence", "Commercial use is not allowed.", "attribution", "Not legal advice"):
        assert part in told
    link = next(button for button in panel.findChildren(QPushButton) if button.isVisible())
    link.click()
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == [Licences().find("cc-by-nc-4.0").link]


def test_what_is_not_known_is_not_allowed(panel: LicencePanel) -> None:
    panel.show_licence(Licences().find("apache-2.0"))
    panel.show_licence(Licences().resolve())
    told = _told(panel)
    assert "Licence not known" in told
    assert "treat it as not allowed" in told
    assert "Permissive licence" not in told
    assert not any(button.isVisible() for button in panel.findChildren(QPushButton))


def test_an_address_that_is_no_web_page_is_no_link(panel: LicencePanel) -> None:
    panel.show_licence(Licences().resolve(StatedLicence(name="Mine", link="file:///etc/passwd")))
    assert not any(button.isVisible() for button in panel.findChildren(QPushButton))


def test_a_stricter_base_model_is_told_of(panel: LicencePanel) -> None:
    own, base = StatedLicence(id="apache-2.0"), StatedLicence(id="cc-by-nc-4.0", origin="its base model a/b")
    panel.show_licence(Licences().resolve(own, base_licences=[base]))
    assert "Its base model says otherwise" in _told(panel)
