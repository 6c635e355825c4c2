"""A chat with everything that a chat can have, for the tests of export and import."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.chats.attachment import Passage
from inglenook.chats.documents.read_file import ReadFile
from inglenook.chats.message import AnswerDetails

if TYPE_CHECKING:
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.chat import Chat
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.organising import Organising

DETAILS = AnswerDetails(
    model="SmolLM2",
    model_path="/models/smol.gguf",
    sampling='{"temperature": 0.2}',
    seed=7,
    prompt_tokens=31,
    cached_tokens=12,
    completion_tokens=4,
    ttft_s=0.25,
    generation_s=0.125,
    stop_reason="end",
    thinking_s=1.5,
)


def rich_chat(chats: ChatStore, organising: Organising, attachments: AttachmentStore) -> Chat:
    """Two questions at the start, two answers to the second, thinking, a failure; the first answer is shown."""
    chat = chats.create("Be <brief>.")
    chats.add(chat.id, parent_id=None, role="user", text="Old question")
    content = "```\nThe <kettle> holds 1.7 l. ß\n```".encode()
    document = replace(attachments.keep(ReadFile("no_tes.txt", "text", 31, content)), reading="passages")
    question = chats.add(
        chat.id, parent_id=None, role="user", text="What is *this*?\n<script>alert(1)</script>", attachments=(document,)
    )
    first = chats.add(chat.id, parent_id=question.id, role="assistant", text="", state="streaming")
    chats.save_answer(
        first.id,
        text="A test: $x^2$\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![cat](https://example.org/cat.png)",
        thinking="Hm.\nWell.",
        state="complete",
        details=DETAILS,
    )
    attachments.set_passages(first.id, [Passage(document.name, document.sha256, 4, 12, "MiniLM")])
    second = chats.add(chat.id, parent_id=question.id, role="assistant", text="", state="streaming")
    chats.save_answer(second.id, text="A", thinking="", state="failed", error="The engine went away.")
    chats.rename(chat.id, "A/rich: chat?")
    chats.show(chat.id, first.id)
    organising.set_tags(chat.id, ["green", "Blue"])
    organising.move(chat.id, organising.create_folder("Drawer").id)
    organising.pin(chat.id, pinned=True)
    return chats.chat(chat.id)
