"""A Modelfile that is written and read again is the same, whatever its values hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.errors import ModelfileError, PresetError
from inglenook.presets.modelfile import Comment, EmptyLine, Instruction, Modelfile
from inglenook.presets.modelfile_reader import NAMES, ROLES, read_modelfile
from inglenook.presets.modelfile_writer import can_be_written, write_modelfile

LETTERS = st.sampled_from(list("ab #\"\t\n\r'\\{}\xa0\u200dé你🙂"))
VALUES = st.text(LETTERS, max_size=24)
ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
KEYS = st.text(st.sampled_from(list("abz_09")), max_size=8)
PIECES = st.one_of(
    st.builds(
        Instruction,
        st.sampled_from([name for name in NAMES if name not in {"parameter", "message"}]),
        st.tuples(VALUES | ANY_TEXT),
    ),
    st.builds(Instruction, st.just("parameter"), st.tuples(KEYS, VALUES)),
    st.builds(Instruction, st.just("message"), st.tuples(st.sampled_from(ROLES), VALUES | ANY_TEXT)),
    st.builds(Comment, st.text(st.sampled_from(list(' a#"\té')), max_size=12)),
    st.just(EmptyLine()),
)


def without_lines(modelfile: Modelfile) -> list[tuple[object, ...]]:
    shown: list[tuple[object, ...]] = []
    for piece in modelfile.pieces:
        match piece:
            case Instruction(name, args):
                shown.append((name, args))
            case Comment(text):
                shown.append(("#", text))
            case EmptyLine():
                shown.append(())
    return shown


@given(st.lists(PIECES, max_size=6))
def test_what_is_written_reads_again_the_same(pieces: list[Instruction | Comment | EmptyLine]) -> None:
    modelfile = Modelfile((Instruction("from", ("a model",)), *pieces))
    if any(isinstance(piece, Instruction) and not can_be_written(piece.value) for piece in pieces):
        with pytest.raises(PresetError, match="three quotation marks"):
            write_modelfile(modelfile)
        return
    assert without_lines(read_modelfile(write_modelfile(modelfile))) == without_lines(modelfile)


@given(st.text(st.sampled_from(list('a"\n ')), max_size=12))
def test_only_values_without_any_quoting_are_said_to_have_none(value: str) -> None:
    forms = [value, f'"{value}"', f'"""{value}"""']
    readable = False
    for form in forms:
        try:
            read = read_modelfile(f"FROM a\nSYSTEM {form}\n").instructions
        except PresetError:
            continue
        readable |= [one.args for one in read[1:]] == [(value,)]
    assert can_be_written(value) == readable


@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_refused_with_a_line(content: bytes) -> None:
    try:
        assert read_modelfile(content).named("from")
    except ModelfileError as refused:
        line = refused.line
    else:
        line = 1
    assert line >= 1
