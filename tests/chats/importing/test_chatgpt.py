"""ChatGPT's export, built by hand after what is publicly written about it."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

from tests.chats.importing.conftest import outline

if TYPE_CHECKING:
    from tests.chats.importing.conftest import ReadChats


def _message(role: str, *parts: object, **more: object) -> dict[str, object]:
    content = {"content_type": "text", "parts": list(parts)}
    return {"author": {"role": role}, "content": content, "create_time": 1700000001.5, "metadata": {}, **more}


def _node(parent: str | None, message: object, *children: str) -> dict[str, object]:
    return {"parent": parent, "message": message, "children": list(children)}


def _conversation(**mapping: object) -> dict[str, object]:
    return {
        "title": "Tea",
        "create_time": 1700000000.25,
        "update_time": 1700000100.5,
        "current_node": "a1",
        "mapping": mapping,
    }


BRANCHED = _conversation(
    root=_node(None, None, "sys"),
    sys=_node("root", _message("system", ""), "q"),
    q=_node("sys", _message("user", "Which tea?"), "a1", "a2"),
    a2=_node("q", _message("assistant", "Black.", metadata={"model_slug": "gpt-4o"})),
    a1=_node("q", _message("assistant", "Green.", metadata={"model_slug": "gpt-4"})),
)


def test_branches_and_what_is_shown_are_kept(read: ReadChats) -> None:
    (chat,), problems = read([BRANCHED])
    assert not problems
    assert outline(chat) == [(None, "user", "Which tea?"), (0, "assistant", "Green."), (0, "assistant", "Black.")]
    assert (chat.title, chat.created_at, chat.updated_at, chat.leaf) == ("Tea", 1700000000.25, 1700000100.5, 1)
    details = chat.messages[1].details
    assert details is not None
    assert (details.model, details.stop_reason) == ("gpt-4", "imported")


def test_thoughts_tools_and_pictures(read: ReadChats) -> None:
    thoughts = {"content_type": "thoughts", "thoughts": [{"summary": "Tea", "content": "What is there?"}]}
    code = {"content_type": "code", "language": "python", "text": "brew()"}
    (chat,), problems = read(
        [
            _conversation(
                q=_node(None, _message("user", {"content_type": "image_asset_pointer"}, "Which?")),
                t=_node("q", {"author": {"role": "assistant"}, "content": thoughts}),
                c=_node("t", {"author": {"role": "assistant"}, "content": code}),
                tool=_node("c", _message("tool", "42")),
                a1=_node("tool", _message("assistant", "Green.")),
                hidden=_node("a1", _message("user", "x", metadata={"is_visually_hidden_from_conversation": True})),
            )
        ]
    )
    assert not problems
    assert outline(chat) == [
        (None, "user", "[picture]\n\nWhich?"),
        (0, "assistant", "```python\nbrew()\n```"),
        (1, "assistant", "Green."),
    ]
    assert [message.thinking for message in chat.messages] == ["", "Tea\nWhat is there?", ""]


def test_the_zip_archive_as_it_comes(read: ReadChats) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("chat.html", "<html>")
        archive.writestr("conversations-000.json", json.dumps([BRANCHED]))
        archive.writestr("conversations-001.json", json.dumps([BRANCHED | {"title": "Second"}]))
    chats, problems = read(packed.getvalue(), "export.zip")
    assert ([chat.title for chat in chats], problems) == (["Tea", "Second"], [])


def test_a_circle_is_told_and_the_others_are_taken(read: ReadChats) -> None:
    circle = _conversation(a=_node("b", _message("user", "x")), b=_node("a", _message("user", "y")))
    chats, problems = read([circle, BRANCHED])
    assert len(chats) == 1
    assert problems == [": conversation 1 (“Tea”) was left out: message “a” is its own ancestor."]


def test_a_parent_that_is_not_there_makes_a_first_message(read: ReadChats) -> None:
    (chat,), _ = read([_conversation(a1=_node("gone", _message("assistant", "Hello")))])
    assert outline(chat) == [(None, "assistant", "Hello")]


def test_a_long_conversation_needs_no_deep_stack(read: ReadChats) -> None:
    nodes = {str(n): _node(str(n - 1) if n else None, _message("user", str(n))) for n in range(20_000)}
    (chat,), _ = read([_conversation(**nodes)])
    assert len(chat.messages) == 20_000
    assert chat.messages[-1].parent == 19_998


def test_a_conversation_without_words_is_no_chat(read: ReadChats) -> None:
    assert read([_conversation(root=_node(None, None))]) == ([], [])
