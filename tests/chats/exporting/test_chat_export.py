"""Chats as files."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING

import pytest
from markdown_it import MarkdownIt
from tests.chats.sample_chats import rich_chat
from tests.engines.pictures import png

from inglenook.cancel import Cancel
from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.documents.read_file import ReadFile
from inglenook.chats.exporting.chat_export import ChatExport, ExportStep, file_name
from inglenook.chats.exporting.chat_html import message_html
from inglenook.chats.organising import Organising
from inglenook.errors import CancelledError, ChatFileError

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.chats.chat_store import ChatStore
    from inglenook.storage.database import Database


RED = png((200, 30, 30))


@pytest.fixture
def export(chats: ChatStore, database: Database) -> ChatExport:
    return ChatExport(chats, Organising(database), AttachmentStore(database))


@pytest.fixture
def rich_id(chats: ChatStore, database: Database) -> int:
    return rich_chat(chats, Organising(database), AttachmentStore(database)).id


def test_markdown_is_the_branch_that_is_shown(export: ChatExport, rich_id: int, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "chat.md"
    assert list(export.run([rich_id], path, "markdown", Cancel())) == [ExportStep(1, 1, path)]
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# A/rich: chat?\n\n*1970-01-01")
    after = text.split("\n\n", 2)[2]
    assert after == (
        "## System prompt\n\nBe <brief>.\n\n"
        "## You\n\n*Attached: no\\_tes.txt*\n\n````\n```\nThe <kettle> holds 1.7 l. ß\n"
        "```\n````\n\nWhat is *this*?\n<script>alert(1)</script>\n\n"
        "## SmolLM2\n\n> *Thinking*\n>\n> Hm.\n> Well.\n\n"
        "A test: $x^2$\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![cat](https://example.org/cat.png)\n\n"
        "*Passages used: 1 from no\\_tes.txt*\n"
    )


def test_html_stands_alone_and_runs_nothing(export: ChatExport, rich_id: int, tmp_path: Path) -> None:
    list(export.run([rich_id], tmp_path / "chat.html", "html", Cancel()))
    page = (tmp_path / "chat.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<td>1</td>" in page
    assert "<code>x^2</code>" in page
    assert "<summary>Thinking</summary>" in page
    assert "<summary>no_tes.txt</summary><pre>```\nThe &lt;kettle&gt; holds" in page
    assert "Passages used: 1 from no_tes.txt" in page
    assert '<a href="https://example.org/cat.png">cat</a>' in page
    assert "Be &lt;brief&gt;." in page
    assert not re.findall(r"<(?:script|img|link|iframe)|\ssrc=|@import|url\(", page)


def test_pictures_go_out_inside_the_file(
    export: ChatExport, chats: ChatStore, database: Database, tmp_path: Path
) -> None:
    picture = AttachmentStore(database).keep(ReadFile('a [red] "one".png', "image", len(RED), RED))
    chat = chats.create()
    first = chats.add(chat.id, parent_id=None, role="user", text="And this?", attachments=(picture,))
    chats.add(chat.id, parent_id=first.id, role="user", text="Again.", attachments=(picture,))
    address = f"data:image/png;base64,{base64.b64encode(RED).decode()}"
    list(export.run([chat.id], tmp_path / "chat.html", "html", Cancel()))
    page = (tmp_path / "chat.html").read_text(encoding="utf-8")
    assert page.count(f'<img alt="a [red] &quot;one&quot;.png" src="{address}">') == 2
    assert "default-src 'none'" in page
    list(export.run([chat.id], tmp_path / "chat.md", "markdown", Cancel()))
    text = (tmp_path / "chat.md").read_text(encoding="utf-8")
    assert text.count(address) == 1  # at the end
    assert text.index("And this?") < text.index("Again.") < text.index(address)
    shown = MarkdownIt().render(text)
    assert shown.count(f'<img src="{address}" alt="a [red] &quot;one&quot;.png"') == 2


def test_a_picture_that_an_answer_holds_stays_in_it() -> None:
    address = f"data:image/png;base64,{base64.b64encode(RED).decode()}"
    assert f'<img alt="a &quot;wall&quot;" src="{address}">' in message_html(f'![a "wall"]({address})')


def test_what_says_that_it_is_a_picture_and_is_none_is_only_named(
    export: ChatExport, chats: ChatStore, database: Database, tmp_path: Path
) -> None:
    broken = AttachmentStore(database).keep(ReadFile("x.png", "image", 3, b"no!"))
    chat = chats.create()
    chats.add(chat.id, parent_id=None, role="user", text="What?", attachments=(broken,))
    for form in ("html", "markdown"):
        list(export.run([chat.id], tmp_path / form, form, Cancel()))
        shown = (tmp_path / form).read_text(encoding="utf-8")
        assert "x.png" in shown
        assert "data:image" not in shown


@pytest.mark.parametrize(
    "hostile",
    [
        "[x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "![x](data:text/html,<script>)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        '![x](data:image/png;base64,AA"onerror=alert(1))',
        "[x](data:text/html;base64,AAAA)",
        '```"><script>\nx\n```',
        "$</code><script>x</script>$",
        "[" * 50_000,
        "> " * 5_000 + "deep",
    ],
)
def test_what_a_model_writes_stays_text(hostile: str) -> None:
    shown = message_html(hostile)
    assert not re.findall(r"<(?:script|img)|href=\"(?:javascript|data)", shown)


def test_several_chats_become_files_of_a_folder(export: ChatExport, chats: ChatStore, tmp_path: Path) -> None:
    ids = [chats.create().id for _ in range(3)]
    for chat_id in ids:
        chats.rename(chat_id, "Same name")
    (tmp_path / "Same name.md").write_text("mine", encoding="utf-8")
    steps = list(export.run(ids, tmp_path, "markdown", Cancel()))
    assert [step.done for step in steps] == [1, 2, 3]
    names = ["Same name (2).md", "Same name (3).md", "Same name (4).md"]
    assert [step.path.name for step in steps if step.path] == names
    assert (tmp_path / "Same name.md").read_text(encoding="utf-8") == "mine"


def test_json_says_what_it_is(export: ChatExport, rich_id: int, tmp_path: Path) -> None:
    list(export.run([rich_id], tmp_path / "chats.json", "json", Cancel()))
    found = json.loads((tmp_path / "chats.json").read_text(encoding="utf-8"))
    assert (found["format"], found["version"]) == ("inglenook-chats", 1)
    (chat,) = found["chats"]
    assert [(one["id"], one["parent"]) for one in chat["messages"]] == [(1, None), (2, None), (3, 2), (4, 2)]
    assert (chat["shown"], chat["folder"], chat["tags"]) == (3, "Drawer", ["Blue", "green"])


def test_a_cancel_leaves_no_half_file(export: ChatExport, chats: ChatStore, tmp_path: Path) -> None:
    ids = [chats.create().id for _ in range(3)]
    target = tmp_path / "out" / "chats.json"
    target.parent.mkdir()
    target.write_text("as it was", encoding="utf-8")
    cancel = Cancel()
    steps = export.run(ids, target, "json", cancel)
    next(steps)
    cancel.cancel()
    with pytest.raises(CancelledError):
        next(steps)
    assert [path.name for path in target.parent.iterdir()] == ["chats.json"]
    assert target.read_text(encoding="utf-8") == "as it was"


def test_a_place_that_cannot_be_written(export: ChatExport, rich_id: int, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(ChatFileError, match="cannot be written"):
        list(export.run([rich_id], tmp_path / "file" / "chat.md", "markdown", Cancel()))


def test_pdf_is_for_the_window(export: ChatExport, rich_id: int, tmp_path: Path) -> None:
    with pytest.raises(ChatFileError, match="from the window"):
        list(export.run([rich_id], tmp_path / "chat.pdf", "pdf", Cancel()))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What: a/b\\c?", "What a b c.md"),
        ("con", "Chat con.md"),
        ("  ..  ", "Chat.md"),
        ("x" * 200, "x" * 80 + ".md"),
        ("Grüße 你好", "Grüße 你好.md"),
    ],
)
def test_a_title_becomes_a_name_for_every_system(title: str, name: str) -> None:
    assert file_name(title, "markdown") == name
