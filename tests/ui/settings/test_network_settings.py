"""Network settings: in force at once, wrong ones told at their field, the token nowhere to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import certifi
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
)

from inglenook.errors import NoNetworkError, OfflineError
from inglenook.hub.token_store import FoundToken
from inglenook.ui.hub.requests_dialog import RequestsDialog
from inglenook.ui.settings.address_checks import PROXIES, WEB, what_is_wrong_with

if TYPE_CHECKING:
    from pathlib import Path


from tests.ui.settings.conftest import TOKEN, Page


def test_offline_is_one_switch(page: Page) -> None:
    page.show()
    assert "not one connection is opened" in page.reads()
    switch = page.find(QCheckBox, "Offline")
    page.qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert page.value("offline") is True
    page.click("Reset Offline")
    assert page.value("offline") is False
    assert not switch.isChecked()


def test_a_bad_address_is_told_at_its_field_and_not_taken(page: Page) -> None:
    page.show()
    edit = page.write("Hub address", "nowhere at all")
    assert page.value("endpoint") == ""
    assert "An address begins with https:// or http://" in page.reads()
    assert "An address begins with" in edit.accessibleDescription()
    page.settings.set_field("network", "downloads_at_once", 3)  # what is typed stays to be mended
    assert edit.text() == "nowhere at all"
    page.write("Hub address", "https://hub.example")
    assert page.value("endpoint") == "https://hub.example"
    assert "An address begins with" not in page.reads()
    page.click("Reset Hub address")
    assert edit.text() == ""


def test_an_empty_address_says_what_is_used(page: Page) -> None:
    page.show()
    edit = page.find(QLineEdit, "Hub address")
    assert edit.placeholderText() in page.reads()
    assert "HF_ENDPOINT says so" in page.reads()


@pytest.mark.parametrize(
    ("address", "schemes", "is_right"),
    [
        ("", WEB, True),
        ("https://hub.example:8443/mirror", WEB, True),
        ("http://127.0.0.1:8000", WEB, True),
        ("hub.example", WEB, False),
        ("https://", WEB, False),
        ("https://hub.example:port", WEB, False),
        ("https://hub example", WEB, False),
        ("https://[half", WEB, False),
        ("https://me:secret@hub.example", WEB, False),
        ("http://me:secret@proxy.example:3128", PROXIES, True),
        ("socks5://127.0.0.1:1080", PROXIES, True),
        ("ftp://proxy.example", PROXIES, False),
    ],
)
def test_addresses(address: str, schemes: tuple[str, ...], *, is_right: bool) -> None:
    assert (what_is_wrong_with(address, schemes) == "") == is_right


def test_the_keyring_is_opened_when_the_page_is_and_keeps_the_token(page: Page) -> None:
    assert page.keyring.reads == 0
    page.show()
    assert "There is no token" in page.reads()
    assert not page.sees("Forget token")
    edit = page.find(QLineEdit, "Access token")
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    page.qtbot.keyClicks(edit, f" {TOKEN} ")
    page.click("Save token")
    assert edit.text() == ""
    page.wait_for(lambda: "A token is in the keyring." in page.reads())
    assert page.keyring.found == FoundToken(TOKEN, "the keyring")
    page.settings.set_field("network", "offline", True)  # noqa: FBT003  a value like any other
    page.settings.save_now()
    assert TOKEN not in page.reads() + page.file.read_text("utf-8") + edit.text()
    page.click("Forget token")
    page.wait_for(lambda: "There is no token" in page.reads())
    assert page.keyring.found is None


def test_a_token_from_elsewhere_is_named_and_left_alone(page: Page) -> None:
    page.keyring.found = FoundToken(TOKEN, "HF_TOKEN")
    page.show()
    assert "A token comes from HF_TOKEN." in page.reads()
    assert not page.sees("Forget token")


def test_a_keyring_that_refuses_is_told_at_the_field(page: Page) -> None:
    page.show()
    page.keyring.refuses = "The keyring is locked. Unlock it and try again."
    page.write("Access token", TOKEN)
    page.wait_for(lambda: "The keyring is locked." in page.reads())


def test_another_hub_has_another_token(page: Page) -> None:
    page.show()
    page.keyring.found = FoundToken(TOKEN, "the keyring")
    page.write("Hub address", "https://hub.example")
    page.wait_for(lambda: "A token is in the keyring." in page.reads())


def test_only_a_file_of_certificates_is_taken(page: Page, tmp_path: Path) -> None:
    page.show()
    poem = tmp_path / "poem.pem"
    poem.write_text("Roses are red", "utf-8")
    for path, problem in ((poem, "holds no certificates"), (tmp_path / "gone.pem", "cannot be read")):
        page.write("Certificates file", str(path))
        page.wait_for(lambda problem=problem: problem in page.reads())
        assert page.value("ca_file") == ""
    page.write("Certificates file", certifi.where())
    page.wait_for(lambda: page.value("ca_file") == certifi.where())
    assert "cannot be read" not in page.reads()


def test_how_many_and_how_fast(page: Page) -> None:
    page.show()
    at_once = page.find(QSpinBox, "Downloads at once")
    page.qtbot.keyClick(at_once, Qt.Key.Key_Up)
    assert page.value("downloads_at_once") == 3
    limit = page.find(QDoubleSpinBox, "Speed limit")
    assert limit.text() == "none"
    limit.selectAll()
    page.qtbot.keyClicks(limit, limit.locale().toString(2.5, "f", 1))
    page.qtbot.keyClick(limit, Qt.Key.Key_Return)
    assert page.value("speed_limit_mib_s") == 2.5
    page.click("Reset Speed limit")
    assert limit.text() == "none"
    assert page.value("speed_limit_mib_s") is None


def test_a_test_of_the_connection_says_what_came_of_it(page: Page) -> None:
    page.show()
    page.hub.answer = NoNetworkError("hub.example cannot be reached: its name is not known.")
    page.click("Test connection")
    page.wait_for(lambda: "its name is not known" in page.reads())
    page.hub.answer = "ada"
    page.click("Test connection")
    page.wait_for(lambda: "knows you as “ada”" in page.reads())


def test_what_came_of_a_test_is_forgotten_with_other_settings(page: Page) -> None:
    page.settings.set_field("network", "offline", True)  # noqa: FBT003  a value
    page.show()
    page.hub.answer = OfflineError("Inglenook is offline just now.")
    page.click("Test connection")
    page.wait_for(lambda: "is offline just now" in page.reads())
    page.settings.set_field("appearance", "theme", "dark")
    assert "is offline just now" in page.reads()
    page.qtbot.keyClick(page.find(QCheckBox, "Offline"), Qt.Key.Key_Space)
    assert "is offline just now" not in page.reads()


def test_a_test_of_the_connection_can_be_stopped(page: Page) -> None:
    page.show()
    page.hub.may_answer.clear()
    page.click("Test connection")
    assert "Asking" in page.reads()
    page.click("Stop")
    page.hub.may_answer.set()
    page.wait_for(lambda: page.background.is_idle)
    assert "Stopped." in page.reads()
    assert page.sees("Test connection")


def test_every_request_is_a_click_away(page: Page) -> None:
    page.show()
    page.click("Every request this app has made")
    dialog = page.window.findChildren(RequestsDialog)[0]
    assert dialog.isVisible()
    page.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
