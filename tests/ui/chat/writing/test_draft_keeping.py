"""The newest words are on the disk at the end, whatever was on its way there."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.chats.draft import Draft
from inglenook.chats.drafts import Drafts
from inglenook.storage.database import Database
from inglenook.ui.background import Background
from inglenook.ui.chat.writing.draft_keeping import DraftKeeping
from inglenook.ui.chat.writing.waiting_messages import WaitingMessages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class SlowDrafts(Drafts):
    """What another thread than the window's writes takes its time."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.began = threading.Event()
        self.may_go_on = threading.Event()

    @override
    def save(self, chat_id: int | None, drafts: Sequence[Draft]) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.began.set()
            self.may_go_on.wait()
        super().save(chat_id, drafts)


def test_what_is_on_its_way_at_the_end_is_not_written_over_what_is_newer(qtbot: QtBot, tmp_path: Path) -> None:
    database = Database(tmp_path / "inglenook.sqlite")
    with database.transaction() as connection:
        connection.execute("INSERT INTO chats (id, created_at, updated_at) VALUES (1, 0, 0)")
    drafts = SlowDrafts(database)
    bugs: list[Exception] = []
    background = Background(bugs.append)
    keeping = DraftKeeping(drafts, WaitingMessages(), background)
    keeping.put(1, Draft("of a chat"))
    keeping.put(None, Draft("of a new one"))
    qtbot.waitUntil(drafts.began.is_set)
    keeping.put(1, Draft("of a chat, longer"))
    timer = threading.Timer(0.3, drafts.may_go_on.set)  # once the end has begun
    timer.start()
    keeping.save_now()
    assert background.stop_all(5)
    timer.join()
    assert drafts.read() == {1: Draft("of a chat, longer"), None: Draft("of a new one")}
    assert bugs == []
    database.close()


def test_what_is_typed_before_the_old_draft_is_read_comes_after_it(qtbot: QtBot, tmp_path: Path) -> None:
    database = Database(tmp_path / "inglenook.sqlite")
    drafts = Drafts(database)
    drafts.save(None, [Draft("of yesterday")])
    bugs: list[Exception] = []
    background = Background(bugs.append)
    keeping = DraftKeeping(drafts, WaitingMessages(), background)
    with qtbot.waitSignal(keeping.restored):
        keeping.start()
        keeping.put(None, Draft("of today"))
    both = Draft("of yesterday\n\nof today")
    assert keeping.draft(None) == both
    keeping.save_now()
    assert drafts.read() == {None: both}
    assert background.stop_all(5)
    assert bugs == []
    database.close()
