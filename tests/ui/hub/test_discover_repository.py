"""A repository on Discover: what of it is chosen, how its files come here, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QPushButton, QTabBar, QTextBrowser, QToolButton
from tests.ui.hub.fake_hub import GIB, FakeHub, file, repository

from inglenook.errors import NoNetworkError, NotOnHubError, OfflineError, TokenNeededError
from inglenook.models.model import HubOrigin, Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.hub.discover_desk import Desk

_LITTLE = QPoint(4, 0)
ZEBRA = "alpha/Zebra-8B-GGUF"


class Browser(QObject):
    """Stands in for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """As the system would."""
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    """What is opened in it is written down."""
    browser = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")  # pyright: ignore[reportArgumentType]  it takes str, the stubs say bytes
    yield browser
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def _open(desk: Desk, text: str = ZEBRA) -> None:
    desk.page.open_reference(text)
    desk.settle()


def _local(path: str, file_name: str, *, revision: str = "old") -> Model:
    origin = HubOrigin(ZEBRA, revision, file_name)
    return Model("Zebra", Path(path), None, "own", ZEBRA, 1, (Path(path),), hub=origin)


def test_its_files_are_choices_with_size_and_reason(discover: Callable[..., Desk]) -> None:
    parts = [file(f"Zebra-8B-Q5_K_M-0000{number}-of-00002.gguf", 2.7) for number in (1, 2)]
    desk = discover(FakeHub(repository(ZEBRA, *parts, file("Zebra-8B-Q2_K.gguf", 3.0))))
    desk.search("zebra")
    desk.click_row("Zebra-8B-GGUF")
    desk.settle()
    for part in ("Q2_K", "3.0 GiB · 3.22 bits per weight", "5.4 GiB · 5.80 bits per weight · 2 parts", "Apache"):
        assert part in desk.reads()
    assert "Small" in desk.reads()


def test_a_download_is_queued_runs_and_can_be_chatted_with(discover: Callable[..., Desk], tmp_path: Path) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    chats: list[Path] = []
    here: list[Path] = []
    desk.page.chat_wanted.connect(chats.append)
    desk.page.downloaded.connect(here.append)
    _open(desk)
    desk.click("Download Q4_K_M")
    desk.wait_for(lambda: "Queued" in desk.reads())
    (request,) = [each.request for each in desk.downloads.list]
    assert (request.repository, request.revision, request.licence) == (ZEBRA, "c0ffee", "apache-2.0")
    assert [each.path for each in request.files] == ["Zebra-8B-GGUF-Q4_K_M.gguf"]
    assert not desk.sees("Download Q4_K_M")
    assert desk.sees("Download Q8_0")
    desk.set_download(0, state="running", total_bytes=100 * GIB, done_bytes=43 * GIB)
    desk.wait_for(lambda: "43 %" in desk.reads())
    (tmp_path / "Zebra-8B-GGUF-Q4_K_M.gguf").write_bytes(b"GGUF")
    desk.set_download(0, state="done", folder=tmp_path)
    desk.wait_for(lambda: desk.sees("Chat Q4_K_M"))
    assert "On this computer" in desk.reads()
    assert here == [tmp_path / "Zebra-8B-GGUF-Q4_K_M.gguf"]
    desk.click("Chat Q4_K_M")
    assert chats == here


def test_one_that_paused_or_failed_goes_on_from_here(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    _open(desk)
    desk.click("Download Q4_K_M")
    desk.wait_for(lambda: "Queued" in desk.reads())
    desk.set_download(0, state="paused", total_bytes=100, done_bytes=43)
    desk.wait_for(lambda: "Paused · 43 %" in desk.reads())
    desk.click("Resume Q4_K_M")
    desk.wait_for(lambda: desk.downloads.list[0].state == "running" and not desk.sees("Resume Q4_K_M"))
    desk.set_download(0, state="failed", sentence="It broke off.")
    desk.wait_for(lambda: "Failed" in desk.reads())
    desk.click("Download Q4_K_M")
    desk.wait_for(lambda: not desk.sees("Download Q4_K_M"))
    assert [each.state for each in desk.downloads.list] == ["running"]


def test_what_came_from_it_earlier_is_known_and_asked_about(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    desk.library.models = (_local("/models/z.gguf", "Zebra-8B-GGUF-Q8_0.gguf"),)
    _open(desk)
    assert not desk.sees("Check for updates")  # the library was asked before
    desk.page.hide()
    desk.page.show()
    desk.wait_for(lambda: desk.sees("Chat Q8_0"))
    desk.hub.new_commit = "new"
    desk.click("Check for updates")
    desk.wait_for(lambda: "Update available" in desk.reads_news())


def test_a_projector_comes_along_unless_it_is_not_wanted(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA, file("Zebra-8B-Q4_K_M.gguf"), file("mmproj-F16.gguf", 0.8))))
    _open(desk)
    box = next(box for box in desk.window.findChildren(QCheckBox) if box.isVisible())
    assert "F16, 819 MiB" in box.text()
    assert box.isChecked()
    desk.click("Download Q4_K_M")
    desk.wait_for(lambda: len(desk.downloads.list) == 1)
    assert [each.path for each in desk.downloads.list[0].request.files] == ["Zebra-8B-Q4_K_M.gguf", "mmproj-F16.gguf"]
    desk.downloads.list.clear()
    desk.wait_for(lambda: desk.sees("Download Q4_K_M"))
    box.setFocus()
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    desk.click("Download Q4_K_M")
    desk.wait_for(lambda: len(desk.downloads.list) == 1)
    assert [each.path for each in desk.downloads.list[0].request.files] == ["Zebra-8B-Q4_K_M.gguf"]


def test_what_lacks_a_part_or_is_too_small_says_so(discover: Callable[..., Desk]) -> None:
    desk = discover(
        FakeHub(repository(ZEBRA, file("Z-Q6_K.gguf", 1.0), file("Z-Q5_K_M-00001-of-00002.gguf", 2.7), file("a.txt")))
    )
    _open(desk)
    assert "lacks Z-Q5_K_M-00002-of-00002.gguf" in desk.reads()
    assert "it may be cut short" in desk.reads()
    assert not desk.find(QPushButton, "Download Q5_K_M").isEnabled()


@pytest.mark.parametrize(
    "text",
    [f"{ZEBRA}:Q8_0", f"https://huggingface.co/{ZEBRA}/blob/main/Zebra-8B-GGUF-Q8_0.gguf", f"hf.co/{ZEBRA}:q8_0"],
)
def test_anything_that_names_it_opens_it_with_the_file_marked(discover: Callable[..., Desk], text: str) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    desk.search(text)
    assert [name for name, _ in desk.hub.opened] == [ZEBRA]
    assert not desk.hub.queries
    assert "Asked for" in desk.reads()


def test_half_an_address_is_not_looked_for(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    desk.write("alpha/Zebra-8B")
    desk.qtbot.wait(600)  # longer than the pause after which words are searched
    assert not desk.hub.opened
    assert not desk.hub.queries
    desk.field.clear()
    desk.field.insert(ZEBRA)  # as a paste does
    desk.wait_for(lambda: [name for name, _ in desk.hub.opened] == [ZEBRA])
    desk.settle()


def test_a_quantization_that_is_not_there_is_told_with_those_that_are(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    _open(desk, f"{ZEBRA}:Q3_K_S")
    assert "Q3_K_S" in desk.reads()
    assert "It has: Q2_K, Q4_K_M, Q8_0." in desk.reads()


def test_a_gated_one_says_how_to_get_in(discover: Callable[..., Desk], browser: Browser) -> None:
    desk = discover(FakeHub(repository(ZEBRA, gate="automatic")))
    _open(desk)
    assert "once you accept its licence" in desk.reads()
    desk.click("Open the hub's page")
    desk.click("Open on the hub's page")
    assert browser.opened == [f"https://hub.test/{ZEBRA}"] * 2


def test_its_card_is_shown_and_its_links_open_in_the_browser(discover: Callable[..., Desk], browser: Browser) -> None:
    card = "# Zebra\n\n<img src='https://hub.test/x.png'>\n\n[Paper](https://hub.test/paper)"
    desk = discover(FakeHub(repository(ZEBRA, card=card)))
    _open(desk)
    tabs = next(bar for bar in desk.window.findChildren(QTabBar) if bar.isVisible())
    desk.qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    view = desk.find(QTextBrowser, "Model card")
    assert view.toPlainText().split() == ["Zebra", "Paper"]
    cursor = view.document().find("Paper")
    desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.cursorRect(cursor).center() - _LITTLE)
    assert browser.opened == ["https://hub.test/paper"]


def test_one_that_does_not_open_says_why_and_can_be_tried_again(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    desk.hub.error = NoNetworkError("The hub cannot be reached.")
    _open(desk)
    assert f"“{ZEBRA}” did not open" in desk.reads()
    assert "The hub cannot be reached." in desk.reads()
    desk.hub.error = None
    desk.click("Try again")
    desk.wait_for(lambda: desk.sees("Download Q4_K_M"))


def test_one_of_the_own_list_shows_what_is_known_of_it_when_the_hub_is_not_there(
    discover: Callable[..., Desk],
) -> None:
    desk = discover(FakeHub(), offline=True)
    desk.hub.error = OfflineError("Inglenook is offline.")
    desk.search("codestral")
    assert "Inglenook's own list, 1 repository." in desk.reads()
    desk.click_row(desk.rows()[1])  # below its developer
    desk.wait_for(lambda: "Its files cannot be asked for now. Inglenook is offline." in desk.reads())
    for part in ("Mistral AI", "Non-commercial licence", "22.2 B", "GiB at 4 bits", "2024-05", "For code"):
        assert part in desk.reads()
    desk.hub.error = NotOnHubError("It is not on the hub.")
    _open(desk, "nobody/Nothing-GGUF")
    assert "own list knows" not in desk.reads()
    assert "GiB at 4 bits" not in desk.reads()


def test_a_gated_one_leads_to_its_page_and_to_the_token(discover: Callable[..., Desk], browser: Browser) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    desk.hub.error = TokenNeededError("There is no token.", f"https://hub.test/{ZEBRA}")
    _open(desk)
    desk.click("Open the hub's page")
    assert browser.opened == [f"https://hub.test/{ZEBRA}"]
    with desk.qtbot.waitSignal(desk.page.network_wanted):
        desk.click("Network settings")


def test_opening_what_is_not_listed_marks_no_row(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA), repository("beta/Horse-GGUF")))
    desk.search("zebra")
    desk.click_row(ZEBRA.rpartition("/")[2])
    desk.settle()
    assert desk.view.selectedIndexes()
    _open(desk, "beta/Horse-GGUF")
    assert not desk.view.selectedIndexes()
    assert not desk.view.currentIndex().isValid()


def test_opening_can_be_stopped_and_another_opened(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA), repository("beta/Horse-GGUF")))
    desk.hub.answers.clear()
    desk.page.open_reference(ZEBRA)
    desk.click("Stop")
    assert "It was stopped." in desk.reads()
    desk.page.open_reference("beta/Horse-GGUF")
    desk.hub.answers.set()
    desk.settle()
    assert "Horse-GGUF" in desk.reads()
    assert "Zebra-8B-GGUF-" not in desk.reads()


def test_in_a_narrow_window_there_is_one_pane_and_a_way_back(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA)), width=640)
    desk.search("zebra")
    desk.click_row("Zebra-8B-GGUF")
    desk.wait_for(lambda: desk.sees("Download Q4_K_M"))
    assert desk.window.width() == 640
    assert not desk.view.isVisible()
    assert desk.find(QToolButton, "Back to the list").hasFocus()
    desk.click("Back to the list")
    assert desk.view.hasFocus()
    assert not desk.sees("Download Q4_K_M")


def test_the_queue_is_a_click_away(discover: Callable[..., Desk]) -> None:
    desk = discover(FakeHub(repository(ZEBRA)))
    assert not desk.sees("Downloads")
    _open(desk)
    desk.click("Download Q4_K_M")
    desk.wait_for(lambda: desk.sees("Downloads"))
    desk.click("Downloads")
    assert "Zebra-8B-GGUF · Q4_K_M" in desk.reads()
    desk.click("Back to Discover")
    assert desk.field.hasFocus()
