"""What the rows of the chats list are: chats, the folders around them, and what a search found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from inglenook.chats.chat import Chat
    from inglenook.chats.organising import Folder
    from inglenook.chats.searching import FilterChoices, Hit


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder; its chats stand below it while it is open."""

    folder: Folder
    count: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A chat, at the top or inside the folder above it."""

    chat: Chat
    is_inside: bool = False


@dataclass(frozen=True, slots=True)
class HitRow:
    """A message that was found."""

    hit: Hit

    @property
    def chat(self) -> Chat:
        """The chat that it is in."""
        return self.hit.chat


ListRow = FolderRow | ChatRow | HitRow


Key = tuple[str, int, int | None]  # what a row is, and which one: rows of the same keys are the same rows


@dataclass(frozen=True, slots=True)
class Listed:
    """One reading of the chats, made in the background: all that the list shows."""

    rows: tuple[ListRow, ...]
    keys: tuple[Key, ...]  # of the rows
    places: dict[tuple[str, int], int]  # of the first row of each chat ("chat", id) and folder ("folder", id)
    folders: tuple[Folder, ...]
    choices: FilterChoices
    words: str  # looked for; empty: the rows are the chats
    is_filtered: bool

    @classmethod
    def of(
        cls,
        rows: tuple[ListRow, ...],
        *,
        folders: tuple[Folder, ...] = (),
        choices: FilterChoices,
        words: str = "",
        is_filtered: bool = False,
    ) -> Listed:
        """Rows with what is found out about them once."""
        keys = tuple(key_of(row) for row in rows)
        places: dict[tuple[str, int], int] = {}
        for place, (kind, row_id, _) in enumerate(keys):
            places.setdefault(("folder" if kind == "folder" else "chat", row_id), place)
        return cls(rows, keys, places, folders, choices, words, is_filtered)

    def chat(self, chat_id: int | None) -> Chat | None:
        """A chat, if it is listed."""
        place = None if chat_id is None else self.places.get(("chat", chat_id))
        row = None if place is None else self.rows[place]
        return None if row is None or isinstance(row, FolderRow) else row.chat


def arranged(
    chats: tuple[Chat, ...], folders: tuple[Folder, ...], *, closed: Collection[int], hide_empty: bool
) -> tuple[ListRow, ...]:
    """The pinned chats, the folders with theirs, and the others. ``closed``: ids of folders."""
    known = {folder.id for folder in folders}
    inside: dict[int | None, list[Chat]] = {}
    for chat in chats:
        place = chat.folder_id if chat.folder_id in known and not chat.is_pinned else None
        inside.setdefault(place, []).append(chat)
    top = inside.get(None, [])
    rows: list[ListRow] = [ChatRow(chat) for chat in top if chat.is_pinned]
    for folder in folders:
        within = inside.get(folder.id, [])
        if within or not hide_empty:
            rows.append(FolderRow(folder, len(within), folder.id not in closed))
            rows += [ChatRow(chat, is_inside=True) for chat in within if folder.id not in closed]
    return (*rows, *(ChatRow(chat) for chat in top if not chat.is_pinned))


def key_of(row: ListRow) -> Key:
    """What tells a row from the others."""
    match row:
        case FolderRow():
            return "folder", row.folder.id, None
        case HitRow():
            return "hit", row.chat.id, row.hit.message_id
        case ChatRow():
            return "chat", row.chat.id, row.chat.folder_id if row.is_inside else None
