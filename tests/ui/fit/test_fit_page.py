"""From a model and a computer to a verdict, as somebody in front of the page has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSlider
from tests.ui.hub.fake_hub import FakeHub, repository

from inglenook.errors import NoNetworkError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.fit.fit_desk import Desk

GRID = "Quantization and context"


def test_before_a_model_is_chosen_it_says_what_to_do(fit: Callable[..., Desk]) -> None:
    desk = fit()
    assert "Choose a model" in desk.reads()
    assert "There is none yet" in desk.find(QComboBox, "Model on this computer").currentText()


def test_this_computers_model_is_shown_at_once_with_its_total_source_and_speed(
    fit: Callable[..., Desk], smol: Path
) -> None:
    desk = fit(starter=smol)
    assert desk.verdict.startswith("Fits: ")
    assert desk.verdict.endswith(" MiB at 8,192 tokens")
    told = desk.reads()
    assert "By the engine's own plan, within 1.5 %" in told
    assert "tokens per second" in told
    assert "Predicted from the speed of main memory" in told


def test_the_formula_answers_each_step_and_the_plan_of_the_last_follows(fit: Callable[..., Desk], smol: Path) -> None:
    desk = fit(starter=smol)
    desk.planner.answers.clear()
    desk.planner.asked.clear()
    desk.press("Context window", Qt.Key.Key_Left, times=8)
    assert "at 4,096 tokens" in desk.verdict
    assert "By formula from the header" in desk.reads()
    assert "the engine is asked" in desk.reads()
    desk.wait_for(lambda: bool(desk.planner.asked))
    desk.planner.answers.set()
    desk.settle()
    assert "By the engine's own plan" in desk.reads()
    sizes = [asked.n_ctx for asked in desk.planner.asked]
    assert sizes[-1] == 4096
    assert len(sizes) < 8  # not each step; but between two of them a slow computer may take longer than is waited


def test_a_step_ends_the_plan_before(fit: Callable[..., Desk], smol: Path) -> None:
    desk = fit(starter=smol)
    desk.planner.answers.clear()
    desk.planner.asked.clear()
    desk.press("Context window", Qt.Key.Key_Left)
    desk.wait_for(lambda: len(desk.planner.asked) == 1)
    desk.press("Context window", Qt.Key.Key_Left)
    desk.wait_for(desk.planner.answers.is_set)  # the cancel lets it go
    desk.settle()
    assert f"at {desk.planner.asked[-1].n_ctx:,} tokens" in desk.verdict


def test_where_the_engine_cannot_plan_the_formula_stays_with_the_reason(fit: Callable[..., Desk]) -> None:
    desk = fit()
    desk.planner.refusal = "llama.cpp does not know this kind of model."
    desk.invent("8B")
    assert "By formula from the header" in desk.reads()
    assert "llama.cpp does not know this kind of model." in desk.reads()
    assert "the engine is asked" not in desk.reads()


def test_a_model_of_a_size_on_a_computer_that_is_not_here(fit: Callable[..., Desk]) -> None:
    desk = fit()
    desk.invent("8B", gib="8")
    assert desk.verdict.startswith("Fits: ")
    assert "33 of 33 layers on the graphics card" in desk.reads()
    assert "8 GiB card" in desk.reads()
    assert "These are the settings for another computer." in desk.reads()
    assert not desk.sees("Use these settings")


def test_what_does_not_fit_says_why_and_a_button_makes_it_fit(fit: Callable[..., Desk]) -> None:
    desk = fit()
    desk.invent("8B", gib="8")
    desk.write("Context window, value", "65536")
    desk.press("GPU layers", Qt.Key.Key_Home)
    desk.press("GPU layers", Qt.Key.Key_End)
    desk.settle()
    assert desk.verdict.startswith("Does not fit: ")
    assert "too much" in desk.reads()
    assert "tokens per second" not in desk.reads()
    desk.click("Fewer layers")
    desk.settle()
    assert desk.verdict.startswith("Fits: ")
    assert "at 65,536 tokens" in desk.verdict


def test_the_best_for_a_goal_is_a_button_with_its_reason(fit: Callable[..., Desk]) -> None:
    desk = fit()
    desk.invent("8B", gib="24")
    assert "F16 is the finest that fits" in desk.reads()
    desk.click("Best quality")
    desk.settle()
    assert "8B, llama-like · float16" in desk.reads()
    desk.choose("Stored as", "As in the file")
    desk.click("Most context")
    desk.settle()
    assert "at 131,072 tokens" in desk.verdict


def test_everything_that_takes_memory_is_listed_with_its_source(fit: Callable[..., Desk]) -> None:
    desk = fit()
    desk.invent("8B", gib="8")
    rows = desk.rows("What takes memory")
    assert ["Driver", "8 GiB card", "160 MiB", "167,772,160", "assumed for CUDA"] in rows
    assert {"Weights", "Context", "Compute buffer", "Process", "Vocabulary"} <= {row[0] for row in rows}
    assert {row[1] for row in rows} == {"8 GiB card", "Main memory"}


def test_a_repository_gets_its_grid_and_a_cell_leads_there(fit: Callable[..., Desk]) -> None:
    desk = fit(FakeHub(repository("alpha/Zebra-8B-GGUF")))
    desk.open_repository("alpha/Zebra-8B-GGUF:Q2_K")
    assert "Zebra-8B-GGUF · Q2_K · hub.test" in desk.reads()
    assert desk.headers.read == ["Q2_K", "Q4_K_M", "Q8_0"]  # what was asked for, then the likeliest
    desk.wait_for(lambda: len(desk.rows(GRID)[0]) == 5)
    rows = desk.rows(GRID)
    assert [row[0] for row in rows] == ["Q8_0", "Q4_K_M", "Q2_K"]
    assert all(cell.endswith("GiB") for row in rows for cell in row[1:])
    assert desk.spoken(GRID, 1, 2).startswith("8,192 tokens: Q4_K_M, Fits, ")
    desk.click_cell(GRID, 1, 1)
    desk.settle()
    assert "Zebra-8B-GGUF · Q4_K_M" in desk.reads()
    assert "at 4,096 tokens" in desk.verdict
    assert "The model is not on this computer." in desk.reads()


def test_a_model_of_the_catalogue_is_read_from_the_hub(fit: Callable[..., Desk]) -> None:
    desk = fit()
    desk.choose("Where the model is", "From the catalogue")
    box = desk.find(QComboBox, "Model of the catalogue")
    wanted = str(box.itemData(1))
    desk.hub.repositories[wanted] = repository(wanted)
    box.setCurrentIndex(1)
    desk.settle()
    assert wanted.rpartition("/")[2] in desk.reads()
    assert desk.verdict


@pytest.mark.parametrize("text", ["nothing like that", "alpha/Nothing-GGUF", "/no/such/file.gguf"])
def test_what_cannot_be_read_is_told_and_nothing_else_changes(fit: Callable[..., Desk], smol: Path, text: str) -> None:
    desk = fit(FakeHub(repository("alpha/Zebra-GGUF")), starter=smol)
    before = desk.verdict
    desk.open_repository(text)
    assert text.strip("/") in desk.reads()
    assert desk.verdict == before


def test_without_a_network_its_settings_are_near(fit: Callable[..., Desk]) -> None:
    desk = fit(FakeHub(repository("alpha/Zebra-GGUF")))
    wanted: list[bool] = []
    desk.page.network_wanted.connect(lambda: wanted.append(True))
    desk.hub.error = NoNetworkError("The hub cannot be reached.")
    desk.open_repository("alpha/Zebra-GGUF")
    assert "The hub cannot be reached." in desk.reads()
    desk.click("Network settings")
    assert wanted == [True]


def test_a_file_is_read_by_its_path(fit: Callable[..., Desk], smol: Path) -> None:
    desk = fit()
    desk.open_repository(str(smol))
    assert desk.verdict.endswith("MiB at 8,192 tokens")
    assert desk.sees("Use these settings")


def test_the_settings_go_to_the_loader(fit: Callable[..., Desk], smol: Path) -> None:
    desk = fit(starter=smol)
    desk.choose("Keys stored as", "q8_0")
    desk.write("Context window, value", "2048")
    desk.settle()
    desk.click("Use these settings")
    ((subject, options),) = desk.loads
    assert subject.path == smol
    assert (options.context, options.kv_type_k, options.gpu_layers) == (2048, "q8_0", None)


def test_the_same_model_in_other_numbers(fit: Callable[..., Desk], smol: Path) -> None:
    desk = fit(starter=smol)
    desk.click("Table of number formats")
    desk.settle()
    rows = {row[0]: row[1:4] for row in desk.rows("Number formats")}
    assert rows["float32"] == ["32", "4", "513 MiB"]
    assert rows["Q8_0"][:2] == ["8.5", "1.062"]
    before = len(desk.planner.asked)
    desk.choose("Stored as", "int8")
    assert "SmolLM2 135M Instruct · int8" in desk.reads()
    assert "By formula" in desk.reads()
    assert len(desk.planner.asked) == before  # llama.cpp has no such numbers
    assert "stored otherwise" in desk.reads()
    desk.choose("Stored as", "As in the file")
    assert desk.sees("Use these settings")


def test_a_long_read_can_be_stopped(fit: Callable[..., Desk]) -> None:
    desk = fit(FakeHub(repository("alpha/Zebra-GGUF")))
    desk.hub.answers.clear()
    desk.choose_without_waiting("Where the model is", "A repository")
    desk.write("Repository, address or file", "alpha/Zebra-GGUF")
    desk.wait_for(lambda: desk.sees("Stop"))
    desk.click("Stop")
    assert not desk.sees("Stop")
    desk.hub.answers.set()
    desk.settle()
    assert "Choose a model" in desk.reads()


def test_in_a_narrow_window_the_verdict_stays_in_sight(fit: Callable[..., Desk], smol: Path) -> None:
    desk = fit(starter=smol, width=640)
    chip = desk.verdict
    assert chip.startswith("Fits: ")
    assert desk.find(QSlider, "Context window").width() > 400
    assert desk.window.width() == 640


def test_a_draft_model_of_the_settings_is_counted(fit: Callable[..., Desk], smol: Path) -> None:
    desk = fit(starter=smol)
    before = desk.verdict
    desk.settings.set_field("engine", "draft_model", str(smol))
    assert desk.verdict == before  # nothing guesses yet
    desk.settings.set_field("engine", "speculation", "draft")
    desk.wait_for(lambda: desk.verdict != before)
    desk.settle()
    (row,) = [row for row in desk.rows("What takes memory") if row[0] == "Draft model"]
    assert row[1] == "Main memory"
    desk.settings.set_field("engine", "speculation", "off")
    desk.wait_for(lambda: desk.verdict == before)
