"""What waits to be sent is never another one than what was sent."""

from __future__ import annotations

from inglenook.chats.draft import Draft
from inglenook.ui.chat.writing.waiting_messages import WaitingMessages


def test_the_one_that_was_sent_goes_wherever_it_was_moved_meanwhile() -> None:
    waiting = WaitingMessages()
    drafts = [Draft("same"), Draft("other"), Draft("same")]
    for draft in drafts:
        waiting.add(7, draft)
    waiting.move(7, 0, 1)
    waiting.take(7, drafts[0])
    assert [id(draft) for draft in waiting.of(7)] == [id(drafts[1]), id(drafts[2])]
    waiting.take(7, drafts[0])  # taken back into the field meanwhile
    assert len(waiting.of(7)) == 2
