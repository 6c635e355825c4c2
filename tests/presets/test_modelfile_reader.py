"""Modelfiles are read as Ollama reads them, refused where it refuses them, and explained line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.presets.modelfile_cases import ACCEPTED, REFUSED, TOLD

from inglenook.errors import ModelfileError
from inglenook.presets.modelfile import Comment, EmptyLine, Instruction
from inglenook.presets.modelfile_checks import check_modelfile
from inglenook.presets.modelfile_reader import LARGEST_BYTES, read_modelfile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("case", ACCEPTED)
def test_accepted(case: str) -> None:
    content, expected = ACCEPTED[case]
    read = read_modelfile(content)
    assert tuple((one.name, *one.args) for one in read.instructions) == expected


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_the_line(case: str) -> None:
    content, line, words = REFUSED[case]
    with pytest.raises(ModelfileError) as refused:
        read_modelfile(content)
    assert refused.value.line == line
    assert words in str(refused.value)
    assert str(refused.value).startswith(f"Line {line}: ")


@pytest.mark.parametrize("case", TOLD)
def test_told(case: str) -> None:
    content, expected = TOLD[case]
    problems = check_modelfile(read_modelfile(content))
    assert [(problem.line, problem.severity) for problem in problems] == [told[:2] for told in expected]
    for problem, (_, _, words) in zip(problems, expected, strict=True):
        assert words in problem.message


def test_everything_knows_its_line() -> None:
    read = read_modelfile('# one\r\n\r\nFROM a\r\nSYSTEM """b\r\nc"""\r\n  # six\r\nPARAMETER top_k 3')
    assert read.pieces == (
        Comment(" one", 1),
        EmptyLine(2),
        Instruction("from", ("a",), 3),
        Instruction("system", ("b\r\nc",), 4),
        Comment(" six", 6),
        Instruction("parameter", ("top_k", "3"), 7),
    )


def test_a_huge_file_is_refused_before_it_is_read() -> None:
    with pytest.raises(ModelfileError, match="larger than 16 MiB"):
        read_modelfile(b"F" * (LARGEST_BYTES + 1))


def test_a_long_text_of_many_lines_takes_no_time() -> None:
    body = "x" * 20 + "\n"
    read = read_modelfile('FROM a\nLICENSE """' + body * 400_000 + '"""')
    assert len(read.instructions[1].value) == len(body) * 400_000


def test_files_that_are_named_are_looked_for(tmp_path: Path) -> None:
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    (tmp_path / "draft.gguf").write_bytes(b"GGUF")
    read = read_modelfile(
        "FROM ./model.gguf\nADAPTER lora.gguf\nDRAFT ./sub/../model.gguf\nDRAFT draft.gguf\nADAPTER a\x00b"
    )
    (tmp_path / "sub").mkdir()
    found = [
        (problem.line, problem.message) for problem in check_modelfile(read, tmp_path) if problem.severity == "error"
    ]
    assert found == [
        (2, "There is no file “lora.gguf” for ADAPTER, seen from this Modelfile."),
        (3, "DRAFT must be another file than FROM."),
        (5, "There is no file “a\x00b” for ADAPTER, seen from this Modelfile."),
    ]
