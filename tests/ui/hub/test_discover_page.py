"""Searching: the hub's results, or Inglenook's own list while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from tests.ui.hub.fake_hub import FakeHub, repository

from inglenook.errors import NoNetworkError
from inglenook.models.facts import Flavour, StatedLicence

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.hub.discover_desk import Desk


def test_before_a_search_the_own_list_is_shown_by_developer(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub())
    rows = desk.rows()
    assert rows.index("Mistral AI") < rows.index("Cannot be downloaded: sold as a service only")
    assert "it cannot know" in desk.reads()
    assert not desk.hub.queries


def test_words_are_searched_after_a_pause_and_escape_brings_the_list_back(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository("alpha/Zebra-GGUF"), repository("beta/Horse-GGUF")))
    before = desk.rows()
    desk.write("zebra")
    desk.wait_for(lambda: desk.rows() == ["Zebra-GGUF"])
    assert [query.words for query in desk.hub.queries] == ["zebra"]
    desk.wait_for(lambda: "1 repository on the hub." in desk.reads())
    desk.press(Qt.Key.Key_Escape)
    desk.wait_for(lambda: desk.rows() == before)
    assert desk.field.text() == ""


def test_a_row_says_its_licence_size_flavour_gate_and_figures(discover: Callable[..., Desk]) -> None:
    gated = repository("alpha/Zebra-GGUF", gate="automatic", licence=StatedLicence(id="cc-by-nc-4.0"), likes=1)
    desk = discover(FakeHub(gated))
    desk.search("zebra")
    spoken = desk.spoken("Zebra-GGUF")
    for part in ("alpha", "Gated", "Non-commercial licence", "8.0 B", "Instruct", "48 k downloads", "1 like"):
        assert part in spoken


def test_more_is_asked_for_when_the_end_comes_into_sight(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(*(repository(f"alpha/Zebra-{number:03}-GGUF") for number in range(70))))
    desk.search("zebra")
    assert len(desk.rows()) == 30
    desk.view.scrollToBottom()
    desk.wait_for(lambda: len(desk.rows()) == 60)
    desk.view.scrollToBottom()
    desk.wait_for(lambda: len(desk.rows()) == 70)
    desk.view.scrollToBottom()
    desk.settle()
    assert len(set(desk.rows())) == 70


def test_other_words_make_an_end_of_the_search_before(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository("alpha/Zebra-GGUF"), repository("beta/Horse-GGUF")))
    desk.hub.answers.clear()
    desk.write("zebra")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.hub.pages == 1)
    desk.write("horse")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.hub.cancelled == 1)
    desk.wait_for(lambda: desk.rows() == ["Horse-GGUF"])
    desk.settle()
    assert desk.rows() == ["Horse-GGUF"]


def test_words_that_find_nothing_are_told_whatever_stands_in_the_field_by_now(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository("alpha/Zebra-GGUF")))
    desk.hub.answers.clear()
    desk.write("nothing")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.hub.pages == 1)
    desk.page.open_reference("https://hub.test/alpha/Zebra-GGUF")
    desk.hub.answers.set()
    desk.settle()
    assert "has all of “nothing”." in desk.reads()


def test_a_long_search_can_be_stopped(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository("alpha/Zebra-GGUF")))
    desk.hub.answers.clear()
    desk.write("zebra")
    desk.press(Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.sees("Stop"))
    assert "Asking the hub" in desk.reads()
    desk.click("Stop")
    desk.settle()
    assert "The search was stopped." in desk.reads()
    assert not desk.sees("Stop")
    desk.hub.answers.set()
    desk.click("Try again")
    desk.wait_for(lambda: desk.rows() == ["Zebra-GGUF"])
    assert "The search was stopped." not in desk.reads()


def test_a_failed_search_says_why_and_shows_the_own_list(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository("alpha/Llama-GGUF")))
    desk.hub.error = NoNetworkError("The hub cannot be reached.")
    desk.search("llama")
    assert "The hub cannot be reached." in desk.reads()
    assert "Llama 3.2 1B Instruct" in desk.rows()
    desk.hub.error = None
    desk.click("Try again")
    desk.wait_for(lambda: desk.rows() == ["Llama-GGUF"])
    assert "The hub cannot be reached." not in desk.reads()


def test_offline_the_own_list_is_searched_and_the_settings_are_near(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository("alpha/Llama-GGUF")), offline=True)
    wanted: list[bool] = []
    desk.page.network_wanted.connect(lambda: wanted.append(True))
    desk.click("Network settings")
    assert wanted == [True]
    desk.search("llama scout")
    assert [row for row in desk.rows() if "Scout" in row]
    assert not desk.hub.queries
    desk.settings.set_offline(is_offline=False)
    desk.wait_for(lambda: len(desk.hub.queries) == 1)
    assert not desk.sees("Network settings")


def test_filters_and_order_go_to_the_hub_and_can_be_cleared(discover: Callable[..., Desk]) -> None:
    reasoning = repository("beta/Zebra-R1-GGUF", flavours=(Flavour("reasoning", ()),))
    desk = discover(FakeHub(repository("alpha/Zebra-GGUF"), reasoning))
    assert not desk.find(QComboBox, "Order").isEnabled()  # the own list has one order
    desk.search("zebra")
    desk.click("Filters")
    desk.choose("Flavour", "Reasoning")
    desk.choose("Licence", "Permissive licence")
    desk.choose("Size", "5 to 10 B parameters")
    desk.choose("Order", "Most likes first")
    desk.wait_for(lambda: desk.rows() == ["Zebra-R1-GGUF"])
    desk.settle()
    query = desk.hub.queries[-1]
    assert (query.sort, query.licence_classes, query.flavours) == ("likes", {"permissive"}, {"reasoning"})
    assert (query.least_parameters, query.most_parameters) == (5_000_000_000, 10_000_000_000)
    desk.click("Clear filters")
    desk.wait_for(lambda: len(desk.rows()) == 2)
    assert desk.hub.queries[-1].sort == "likes"  # which leaves nothing out


def test_filters_count_for_the_own_list_too(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub())
    desk.click("Filters")
    desk.choose("Size", "Up to 2 B parameters")
    desk.settle()
    assert "Qwen2.5 0.5B Instruct" in desk.rows()
    assert "Qwen2.5 7B Instruct" not in desk.rows()
    desk.choose("Licence", "Proprietary licence")
    desk.settle()
    assert "suits the filters" in desk.reads()
    desk.click("Leave nothing out")
    desk.wait_for(lambda: "Qwen2.5 7B Instruct" in desk.rows())


def test_nothing_found_says_so(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub())
    desk.search("no such thing")
    assert "Nothing was found" in desk.reads()
    assert "no such thing" in desk.reads()
    desk.click("Show Inglenook's own list")
    desk.wait_for(lambda: "Mistral AI" in desk.rows())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_reaches_the_list_and_opens(discover: Callable[..., Desk], key: Qt.Key) -> None:
    desk = discover(FakeHub(repository("alpha/Zebra-A-GGUF"), repository("alpha/Zebra-B-GGUF")))
    desk.page.focus_search()
    assert desk.field.hasFocus()
    desk.search("zebra")
    desk.press(Qt.Key.Key_Down)
    assert desk.view.hasFocus()
    desk.qtbot.keyClick(desk.view, Qt.Key.Key_Down)
    assert not desk.hub.opened  # going through the list asks nothing of the hub
    desk.qtbot.keyClick(desk.view, key)
    desk.wait_for(lambda: desk.hub.opened == [("alpha/Zebra-B-GGUF", None)])
    desk.settle()


def test_which_model_suits_me_leads_to_its_repository(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub())
    desk.click("Which model suits me?")
    desk.wait_for(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    show = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Show on Discover")
    desk.qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    desk.wait_for(lambda: len(desk.hub.opened) == 1)
    desk.settle()
    assert desk.field.text() == desk.hub.opened[0][0]
