"""A code as a file: its name's end, and that what was there stays when it cannot be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.errors import ChatFileError
from inglenook.ui.text.highlight import file_suffix
from inglenook.ui.text_files import write_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("language", "suffix"),
    [
        ("python", ".py"),
        ("js", ".js"),
        ("bash", ".sh"),
        ("c++", ".cpp"),
        ("json", ".json"),
        ("klingon", ".txt"),
        ("", ".txt"),
    ],
)
def test_the_name_ends_as_files_of_the_language_do(language: str, suffix: str) -> None:
    assert file_suffix(language) == suffix


def test_the_file_ends_with_a_line_end_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    write_text("a = 'ü'", tmp_path / "code.py")
    assert (tmp_path / "code.py").read_text(encoding="utf-8") == "a = 'ü'\n"
    assert [path.name for path in tmp_path.iterdir()] == ["code.py"]


def test_where_nothing_can_be_written_the_sentence_names_the_place(tmp_path: Path) -> None:
    with pytest.raises(ChatFileError, match=r"gone.*cannot be written.*Choose another place"):
        write_text("a", tmp_path / "gone" / "code.py")
