"""What a person does on the Models page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from tests.ui.models.conftest import write_model

from inglenook.models.model import HubOrigin
from inglenook.models.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.models.conftest import Person

ALPHA, BETA = "Alpha Coder 7B", "Beta Base"


def test_the_models_are_listed_and_the_first_one_is_told_of(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    assert "Permissive licence" in person.spoken(0)
    assert "Non-commercial licence" in person.spoken(1)
    labels = person.labels()
    for told in (ALPHA, "llama", "Apache License 2.0", "Commercial use is allowed.", "Not legal advice", "2 models"):
        assert told in labels
    person.choose(BETA)
    assert "Commercial use is not allowed." in person.labels()
    assert "non-commercial" in person.labels()


def test_words_and_filters_leave_models_out(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    person.page.focus_search()
    search = person.find(QLineEdit, "Search models")
    assert search.hasFocus()
    person.qtbot.keyClicks(search, "coder q4_0")
    assert person.rows() == [ALPHA]
    assert "1 of 2 models" in person.labels()
    person.qtbot.keyClicks(search, " nowhere")
    assert "No model matches" in person.labels()
    person.click("Show all models")
    assert person.rows() == [ALPHA, BETA]
    person.click("Filters")
    licence = person.find(QComboBox, "Licence")
    licence.setCurrentText("Non-commercial licence")
    assert person.rows() == [BETA]
    assert "Filters · 1" in person.find(QAbstractButton, "Filters").text()
    licence.setCurrentIndex(0)
    person.find(QComboBox, "Order").setCurrentText("Largest first")
    assert person.rows() == [BETA, ALPHA]


def test_chatting_needs_one_key(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    person.view().setFocus()
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Return)
    person.click("Chat with this model")
    assert [model.name for model in person.chats] == [BETA, BETA]


def test_a_new_name_stays(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    person.choose(ALPHA)
    person.press(Qt.Key.Key_F2)
    editor = person.view().findChildren(QLineEdit)[0]
    editor.selectAll()
    person.qtbot.keyClicks(editor, "Zeta")
    person.qtbot.keyClick(editor, Qt.Key.Key_Return)
    person.wait_for_rows(BETA, "Zeta")
    assert "Zeta" in person.labels()
    assert open_page().rows() == [BETA, "Zeta"]


def test_our_own_file_goes_to_the_trash_after_a_question(
    open_page: Callable[..., Person], models: Path, trash: Path
) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    person.choose(ALPHA)
    person.press(Qt.Key.Key_Delete)
    question = person.dialog(f"Remove “{ALPHA}”?")
    assert "goes to the trash" in person.labels(question)
    person.click("Keep it", question)
    assert list(models.rglob("Alpha*.gguf"))
    person.press(Qt.Key.Key_Delete)
    person.click("Move to the trash", person.dialog(f"Remove “{ALPHA}”?"))
    person.wait_for_rows(BETA)
    assert [file.name for file in trash.rglob("*.gguf")] == ["Alpha-Coder-7B.Q4_0.gguf"]
    assert "is in the trash" in person.notices()


def test_another_app_is_offered_and_used_in_place(open_page: Callable[..., Person], tmp_path: Path) -> None:
    folder = tmp_path / "lm-studio"
    file = write_model(folder / "gamma" / "Gamma-GGUF" / "Gamma.Q4_0.gguf")
    before = file.stat()
    offer = Source("lm_studio", folder, "LM Studio", 1)
    person = open_page(apps=(offer,))
    person.wait_for(lambda: "LM Studio has 1 model on this computer." in person.labels())
    assert "nothing is copied or changed" in person.labels()
    person.click("Use the models of LM Studio in place")
    person.wait_for_rows(ALPHA, BETA, "Gamma")
    assert "LM Studio has" not in person.labels()
    assert "LM Studio" in person.spoken(2) or "gamma" in person.spoken(2)
    person.choose("Gamma")
    person.press(Qt.Key.Key_Delete)
    question = person.dialog("Remove “Gamma”?")
    assert "its file stays where it is" in person.labels(question)
    person.click("Keep it", question)
    assert (file.stat().st_mtime_ns, file.stat().st_size) == (before.st_mtime_ns, before.st_size)


def test_an_offer_that_was_declined_does_not_come_back(open_page: Callable[..., Person], tmp_path: Path) -> None:
    folder = tmp_path / "lm-studio"
    write_model(folder / "gamma" / "Gamma-GGUF" / "Gamma.Q4_0.gguf")
    offer = Source("lm_studio", folder, "LM Studio", 1)
    person = open_page(apps=(offer,))
    person.wait_for(lambda: "LM Studio has" in person.labels())
    person.click("Do not use the models of LM Studio")
    person.wait_for(lambda: "LM Studio has" not in person.labels() and person.background.is_idle)
    assert "LM Studio has" not in open_page(apps=(offer,)).labels()


def test_a_single_file_is_used_where_it_lies_and_chatted_with(open_page: Callable[..., Person], tmp_path: Path) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    file = write_model(tmp_path / "elsewhere" / "Delta.Q4_0.gguf")
    person.page.import_paths([file])
    person.wait_for_rows(ALPHA, BETA, "Delta")
    assert [model.path for model in person.chats] == [file]
    assert "A single file, used where it is" in person.labels()


def test_a_file_that_is_gone_is_grey_and_can_be_found_again(open_page: Callable[..., Person], tmp_path: Path) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    file = write_model(tmp_path / "elsewhere" / "Delta.Q4_0.gguf")
    person.page.import_paths([file])
    person.wait_for_rows(ALPHA, BETA, "Delta")
    new = tmp_path / "elsewhere" / "moved" / file.name
    new.parent.mkdir()
    file.rename(new)
    person.page.refresh()
    person.wait_for(lambda: "Missing" in person.spoken(2))
    assert not person.sees("Chat with this model")
    assert person.sees("Locate…")
    person.press(Qt.Key.Key_Return)
    assert len(person.chats) == 1  # of the import: what is missing cannot be chatted with
    person.page._care.relocate(person.page._list.view.current.model, new)  # pyright: ignore[reportOptionalMemberAccess]  a file dialog is Qt's own
    person.wait_for(lambda: "Missing" not in person.spoken(2) and person.sees("Chat with this model"))


def test_several_files_are_asked_about_and_told_of_once(open_page: Callable[..., Person], tmp_path: Path) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    folder = tmp_path / "elsewhere"
    write_model(folder / "Delta.Q4_0.gguf")
    broken = folder / "broken.gguf"
    broken.write_bytes(b"GGUF, but not really")
    person.page.import_paths([folder / "Delta.Q4_0.gguf", broken])
    dialog = person.dialog("Import models")
    assert "2 model files" in person.labels(dialog)
    person.click("Import", dialog)
    person.wait_for(lambda: "“Delta” was imported." in person.notices())
    assert "broken.gguf" in person.notices()
    assert (folder / "Delta.Q4_0.gguf").is_file()
    person.wait_for(lambda: "Delta" in person.rows())
    assert not person.chats


def test_copies_land_in_our_own_folder(open_page: Callable[..., Person], models: Path, tmp_path: Path) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    folder = tmp_path / "elsewhere"
    write_model(folder / "Delta.Q4_0.gguf", words=132)
    person.page.import_paths([folder])
    dialog = person.dialog("Import models")
    person.click("Copy them into your models folder", dialog)
    person.click("Import", dialog)
    person.wait_for_rows(ALPHA, BETA, "Delta")
    assert list(models.rglob("Delta.Q4_0.gguf"))
    assert (folder / "Delta.Q4_0.gguf").is_file()


def test_a_file_that_is_no_model_is_told_of(open_page: Callable[..., Person], tmp_path: Path) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    text = tmp_path / "notes.gguf"
    text.write_text("no model", encoding="utf-8")
    person.page.import_paths([text])
    person.wait_for(lambda: "notes.gguf" in person.notices())
    assert not person.chats
    assert person.rows() == [ALPHA, BETA]


def test_a_check_says_what_it_found(open_page: Callable[..., Person]) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    person.click("Verify")
    person.wait_for(lambda: f"{ALPHA}: " in person.notices() and "SHA-256" in person.labels())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus want the keyboard
def test_equal_files_are_found(open_page: Callable[..., Person], models: Path) -> None:
    alpha = next(models.rglob("Alpha*.gguf"))
    copy = models / "copies" / "Copies-GGUF" / "Copy.Q4_0.gguf"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(alpha.read_bytes())
    person = open_page()
    person.wait_for_rows(ALPHA, BETA, "Copy")
    person.choose_in_menu("Find duplicates…")
    dialog = person.dialog("Duplicates")
    person.wait_for(lambda: str(copy) in person.labels(dialog) and str(alpha) in person.labels(dialog))
    person.click(f"Show {copy} in the list", dialog)
    person.wait_for(lambda: person.background.is_idle and f"{alpha}" in person.labels())
    assert "Same content as" in person.labels()


def test_a_folder_is_added_and_taken_off_the_list(open_page: Callable[..., Person], tmp_path: Path) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    folder = tmp_path / "drive"
    file = write_model(folder / "deep" / "below" / "Epsilon.Q4_0.gguf")
    person.click("Folders")
    dialog = person.dialog("Folders with models")
    person.page._folders.add(str(folder))
    person.wait_for(lambda: person.sees("Remove drive from the list"))
    assert str(folder) in person.labels(dialog)
    person.wait_for_rows(ALPHA, BETA, "Epsilon")
    person.wait_for(lambda: person.sees("Remove drive from the list"))
    person.click("Remove drive from the list", dialog)
    person.wait_for_rows(ALPHA, BETA)
    assert file.is_file()
    person.click("Close", dialog)


def test_a_file_that_comes_into_a_folder_is_seen(open_page: Callable[..., Person], models: Path) -> None:
    person = open_page()
    person.wait_for_rows(ALPHA, BETA)
    write_model(models / "Omega.Q4_0.gguf")
    person.wait_for_rows(ALPHA, BETA, "Omega")


def test_a_narrow_page_shows_one_pane_at_a_time(open_page: Callable[..., Person]) -> None:
    person = open_page(width=572)
    person.wait_for_rows(ALPHA, BETA)
    assert not person.sees("Chat with this model")
    person.choose(BETA)
    assert person.sees("Chat with this model")
    person.click("Back to the list")
    assert not person.sees("Chat with this model")
    assert person.view().isVisible()
    person.window.resize(1200, 800)
    person.wait_for(lambda: person.sees("Chat with this model") and not person.sees("Back to the list"))


class NewerHub:
    """Has another file by now, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[HubOrigin] = []

    def newer(self, origin: HubOrigin) -> str | None:
        """The commit of another file."""
        self.asked.append(origin)
        return "another-commit"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus want the keyboard
def test_an_update_is_told_of_when_it_is_asked_for(open_page: Callable[..., Person], models: Path) -> None:
    hub = NewerHub()
    person = open_page(hub=hub)
    person.wait_for_rows(ALPHA, BETA)
    alpha = next(models.rglob("Alpha*.gguf"))
    origin = HubOrigin("alpha/Alpha-Coder-GGUF", "a-commit", alpha.name, "0" * 64)
    person.library.set_hub_origin(alpha, origin, "0" * 64)
    person.page.refresh()
    person.wait_for(lambda: person.background.is_idle)
    assert not hub.asked
    person.choose(ALPHA)
    person.choose_in_menu("Check for updates")
    person.wait_for(lambda: "Update available" in person.notices())
    assert "the hub has another file in its place" in person.labels()
    assert hub.asked == [origin]
