"""All that a person reads can be translated, and is: in German and in Simplified Chinese."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import pytest
from tests.architecture.source_tree import PACKAGE
from tests.architecture.unmarked import unmarked_in_errors, unmarked_in_widgets, unmarked_sentences

from translatable import NotPlainError, translatable
from translations import LANGUAGES, SENTENCES_FILE, qm_bytes, qm_file, sentences_text, translations, ts_file, ts_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

UPDATE = "run: python packaging/dev.py translate (or: python packaging/translations.py)"
WINDOW, TERMINAL = "ui", "cli"
NOT_FOR_PEOPLE = {"frames.py"}  # a broken pipe, which its reader tells in words of its own


def _files(*, window: bool) -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0]
        if (room == WINDOW) is window and room != TERMINAL and path.name not in NOT_FOR_PEOPLE:
            yield path


def test_what_widgets_show_is_marked() -> None:
    assert [text for path in _files(window=True) for text in unmarked_in_widgets(path)] == []


def test_what_errors_say_is_marked() -> None:
    found = [text for window in (True, False) for path in _files(window=window) for text in unmarked_in_errors(path)]
    assert found == []


def test_sentences_of_the_rooms_below_are_marked() -> None:
    assert [text for path in _files(window=False) for text in unmarked_sentences(path)] == []


@pytest.mark.parametrize(
    ("check", "source"),
    [
        (unmarked_in_widgets, 'label.setText("Loading the model")'),
        (unmarked_in_widgets, 'label.setText(f"Loading {name}")'),
        (unmarked_in_widgets, 'QPushButton("Stop" if running else "Start")'),
        (unmarked_in_widgets, 'box.addItems(["First one", "Second one"])'),
        (unmarked_in_widgets, 'label.setText("{count} models".format(count=count))'),
        (unmarked_in_errors, 'raise HubError("The hub is closed.")'),
        (unmarked_in_errors, 'raise HubError(f"{host} is closed.")'),
        (unmarked_in_errors, 'raise LicenceNotAcceptedError("Accept " + name, page)'),
        (unmarked_sentences, 'problem = f"The card {name} is gone."'),
    ],
)
def test_the_checks_find_what_is_not(tmp_path: Path, check: Callable[[Path], Iterator[str]], source: str) -> None:
    file = tmp_path / "room.py"
    file.write_text(source, encoding="utf-8")
    assert len(list(check(file))) >= 1


@pytest.mark.parametrize(
    ("check", "source"),
    [
        (unmarked_in_widgets, 'label.setText(self.tr("Loading the model"))'),
        (unmarked_in_widgets, 'label.setText(self.tr("Loading {name}").format(name=name))'),
        (unmarked_in_widgets, 'QLabel("Inglenook")'),
        (unmarked_in_widgets, 'label.setText(f"{name}: {size}")'),
        (unmarked_in_errors, 'raise HubError(say("{host} is closed.", host=host))'),
        (unmarked_sentences, '"""A docstring is no sentence of the window."""'),
        (unmarked_sentences, 'log.info("The card is gone, said the log.")'),
    ],
)
def test_the_checks_leave_the_rest_alone(tmp_path: Path, check: Callable[[Path], Iterator[str]], source: str) -> None:
    file = tmp_path / "room.py"
    file.write_text(source, encoding="utf-8")
    assert list(check(file)) == []


def test_a_text_that_is_not_written_out_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text("class Page:\n    def a(self):\n        self.tr(f'{n} models')\n")
    with pytest.raises(NotPlainError, match=r"page\.py:3"):
        translatable(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_what_the_source_says(language: str) -> None:
    assert ts_file(language).read_text(encoding="utf-8") == ts_text(language, translatable(), translations(language)), (
        UPDATE
    )


def test_the_templates_are_those_of_the_source() -> None:
    assert SENTENCES_FILE.read_text(encoding="utf-8") == sentences_text(translatable()), UPDATE


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    missing = [f"{context}: {source}" for (context, source, _), words in translations(language).items() if not words]
    assert missing == []
    text = ts_file(language).read_text(encoding="utf-8")
    assert [word for word in ("unfinished", "obsolete", "vanished") if f'type="{word}"' in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_places_for_values(language: str) -> None:
    assert [
        source for (_, source, _), words in translations(language).items() if _fields(source) != _fields(words)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_marks_a_letter_where_the_text_does(language: str) -> None:
    assert [source for (_, source, _), words in translations(language).items() if _marks(source) != _marks(words)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_reads_is_made_of_the_files(language: str) -> None:
    assert qm_file(language).read_bytes() == qm_bytes(language), UPDATE


def _fields(text: str) -> list[tuple[str | None, str | None]]:
    return sorted((name, spec) for _, name, spec, _ in string.Formatter().parse(text) if name is not None)


def _marks(text: str) -> int:
    return text.replace("&&", "").count("&")
