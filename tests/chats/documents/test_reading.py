"""Files as text: what is read, and what is refused with a sentence."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.chats.documents.small_documents import docx, locked_pdf, paragraph, pdf

from inglenook.cancel import Cancel
from inglenook.chats.attachment import MOST_BYTES
from inglenook.chats.documents import docx as word
from inglenook.chats.documents import reading
from inglenook.chats.documents.pdf import pdf_text
from inglenook.chats.documents.reading import document_of, read_document
from inglenook.errors import AttachmentError, CancelledError

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Grüße, “world”: 3 €\nnext line"
BOMB = '<!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def text_of(data: bytes, name: str = "file") -> str:
    return document_of(data, name, Cancel()).content.decode("utf-8")


def refusal(data: bytes) -> str:
    with pytest.raises(AttachmentError) as refused:
        text_of(data)
    return str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_text_in_any_encoding(encoding: str) -> None:
    assert text_of(TEXT.encode(encoding)) == TEXT


def test_lines_end_in_one_way() -> None:
    assert text_of(b"one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    "text", ["print('hi')\n", '{"a": [1, 2]}', "<p>Hi</p>", "a,b\n1,2\n", "# Title", "\x1b[31mred\x1b[0m log"]
)
def test_code_and_data_are_text(text: str) -> None:
    assert text_of(text.encode()) == text
    assert document_of(text.encode(), "x", Cancel()).kind == "text"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "there is no text in it"),
        (b" \n\t ", "there is no text in it"),
        (bytes(range(256)) * 40, "neither text nor code"),
        (b"\x7fELF\x02\x01\x01" + b"\0" * 600, "neither text nor code"),
        (b"PK\x03\x04" + b"\0" * 60, "neither text nor code"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "the picture is damaged"),
        (b"GGUF\x03\0\0\0", "it is a model"),
        ("text".encode("utf-16")[:-1], "neither text nor code"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, words: str) -> None:
    assert words in refusal(data)


def test_a_pdf_is_read_page_by_page() -> None:
    file = document_of(pdf("First page", "", "Third (page)"), "report.pdf", Cancel())
    assert file.kind == "pdf"
    assert file.content.decode() == "First page\n\nThird (page)"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (pdf("", ""), "pictures and no text"),
        (locked_pdf("secret"), "locked with a password"),
        (b"%PDF-1.7\nand nothing more", "cannot be read"),
        (pdf("Some words")[:200], "cannot be read"),
    ],
)
def test_a_pdf_without_readable_text_says_why(data: bytes, words: str) -> None:
    assert words in refusal(data)


def test_a_pdf_that_opens_without_a_password_is_read() -> None:
    assert text_of(locked_pdf("")) == "Secret words"


def test_a_pdf_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(AttachmentError, match="longer than 0 seconds"):
        pdf_text(io.BytesIO(pdf("words")), "slow.pdf", Cancel(), seconds=0.0)


def test_reading_can_be_cancelled() -> None:
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(CancelledError):
        document_of(pdf("words"), "a.pdf", cancel)
    with pytest.raises(CancelledError):
        document_of(docx(paragraph("words")), "a.docx", cancel)


def test_a_word_document_is_paragraphs_and_cells() -> None:
    cell = f"<w:tc>{paragraph('left')}</w:tc><w:tc>{paragraph('right')}</w:tc>"
    body = (
        paragraph("Dear ", "friend &amp; guest,")
        + "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
        + "<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone too</w:t></w:r></w:del></w:p>"
        + f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>"
    )
    file = document_of(docx(body), "letter.docx", Cancel())
    assert file.kind == "docx"
    assert file.content.decode() == "Dear friend & guest,\na\tb\nc\n\nleft \tright"


@pytest.mark.parametrize(
    "data",
    [
        docx("<w:p><w:t>never closed"),
        docx(paragraph("&b;"), head=BOMB),
        docx("<w:p>" * 600 + "</w:p>" * 600),
        docx(paragraph("words"))[:-30],
    ],
)
def test_a_broken_or_hostile_word_document_is_refused(data: bytes) -> None:
    assert "was not attached" in refusal(data)


def test_a_word_document_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "_MOST_XML", 2**20)
    bomb = docx(paragraph("x") + " " * 3 * 2**20)
    assert len(bomb) < 2**16
    assert "unpacks to more than 1 MiB" in refusal(bomb)


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_CHARACTERS", 100)
    monkeypatch.setattr(word, "MOST_CHARACTERS", 100)
    for data in (b"x" * 101, docx(paragraph("x" * 101))):
        assert "characters. Attach a part of it." in refusal(data)


def test_a_file_that_is_too_large_or_none_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    for path, words in ((large, "larger than 32 MiB"), (tmp_path, "cannot be read"), (tmp_path / "no", "cannot be")):
        with pytest.raises(AttachmentError, match=words):
            read_document(path, Cancel())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(AttachmentError):
        read_document(tmp_path / "pipe", Cancel())


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([pdf("Some words", "and more"), docx(paragraph("Some words"))]), st.data())
def test_damage_never_does_more_than_a_sentence(whole: bytes, data: st.DataObject) -> None:
    damaged = bytearray(whole)
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=12)):
        damaged[place] = data.draw(st.integers(0, 255))
    try:
        told = document_of(bytes(damaged), "damaged", Cancel()).name
    except AttachmentError as error:
        told = str(error)
    assert "damaged" in told
