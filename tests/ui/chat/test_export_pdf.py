"""A chat as PDF."""

from __future__ import annotations

import re
import threading
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.engines.pictures import png

from inglenook.cancel import Cancel
from inglenook.chats.attachment import Attachment
from inglenook.chats.chat import Chat
from inglenook.chats.exporting.exported_chat import ExportedChat
from inglenook.chats.message import Message
from inglenook.errors import CancelledError
from inglenook.ui.chat.export_pdf import write_pdf
from inglenook.ui.chat.pdf_document import PdfDocument
from inglenook.ui.text.blocks import Block
from inglenook.ui.theme.fonts import load_fonts

RICH = """# A heading

Text with $x^2$, <script>alert(1)</script> and ![a picture](https://example.org/cat.png).

| a | b |
|---|---|
| 1 | two words |

> quoted

$$\\int_0^1 x\\,dx$$

$$\\wrong{$$

```python
def tea(): return "green"
```
"""


def _exported(*texts: str) -> ExportedChat:
    messages = tuple(
        Message(number, 1, number - 1 or None, "assistant", text, "", "complete", 1.7e9)
        for number, text in enumerate(texts, 1)
    )
    return ExportedChat(Chat(1, "Tea & <cake>", 1.7e9, 1.7e9, None, "", len(texts)), messages, messages)


def _pages(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))


@pytest.mark.usefixtures("qapp")
def test_everything_that_an_answer_has_goes_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "chat.pdf"
    done: list[bool] = []

    def write() -> None:  # as the app does it: not on the window's thread
        write_pdf(_exported(RICH), path, Cancel())
        done.append(True)

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    assert done
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
    assert _pages(path) == 1
    drawn = sum(len(zlib.decompress(part)) for part in _streams(content))
    assert drawn > 10_000


@pytest.mark.usefixtures("qapp")
def test_the_letters_on_paper_can_be_copied(tmp_path: Path) -> None:
    load_fonts(Path(__file__).parents[3] / "resources" / "fonts")
    path = tmp_path / "chat.pdf"
    write_pdf(_exported(RICH), path, Cancel())
    text = PdfReader(path).pages[0].extract_text()
    assert re.search(r"\d{4}-\d{2}-\d{2}\s\d{2}:\d{2}", text), "Inter draws other signs between figures"


@pytest.mark.usefixtures("qapp")
def test_pictures_go_on_paper_no_higher_than_half_a_page(tmp_path: Path) -> None:
    path = tmp_path / "chat.pdf"
    pictures = {f"{number}": png((200, 30, number), 400, 1600) for number in range(2)}
    attachments = tuple(Attachment(f"{name}.png", "image", len(data), name) for name, data in pictures.items())
    exported = _exported("What are these?")
    exported = replace(
        exported, branch=(replace(exported.branch[0], attachments=attachments),), contents={**pictures, "0": b"no!"}
    )
    write_pdf(exported, path, Cancel())
    content = path.read_bytes()
    assert len(re.findall(rb"/Subtype /Image", content)) == 1
    assert _pages(path) == 1


@pytest.mark.usefixtures("qapp")
def test_what_is_longer_than_a_page_goes_on_on_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "chat.pdf"
    code = "```\n" + "x = 1\n" * 300 + "```"
    write_pdf(_exported(code, "word " * 3000), path, Cancel())
    assert 6 <= _pages(path) <= 14


@pytest.mark.usefixtures("qapp")
def test_a_page_never_ends_in_the_middle_of_a_line() -> None:
    document = PdfDocument.of_block(
        Block("text", "", f"<p>{'word ' * 200}</p><table><tr><td>{'a ' * 300}</td><td>b</td></tr></table>"), 400
    )
    cuts = document.cuts()
    assert cuts == sorted(cuts)
    assert cuts[-1] == document.size().height()
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            start, end = top + line.y(), top + line.y() + line.height()
            assert not [cut for cut in cuts[:-1] if start + 0.5 < cut < end - 0.5]
        block = block.next()


@pytest.mark.usefixtures("qapp")
def test_a_cancel_and_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(CancelledError):
        write_pdf(_exported("x"), tmp_path / "chat.pdf", cancel)
    with pytest.raises(OSError, match="No such file"):
        write_pdf(_exported("x"), tmp_path / "gone" / "chat.pdf", Cancel())


def _streams(content: bytes) -> list[bytes]:
    found = re.findall(rb"/FlateDecode\s*>>\s*stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    return [part for part in found if part[:1] == b"\x78"]
