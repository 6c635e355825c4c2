"""A chat: a tree of messages with one branch shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chat:
    """What the chats list shows; the messages come by themselves."""

    id: int
    title: str  # the first line of the first message, or what the user named it
    created_at: float  # seconds since the epoch
    updated_at: float
    model: str | None  # the name of the model that answered last
    system_prompt: str  # its own
    leaf_id: int | None  # the last message of the branch shown
    folder_id: int | None = None  # None: at the top
    is_pinned: bool = False
    is_archived: bool = False
    deleted_at: float | None = None  # None: not in the trash
    tags: tuple[str, ...] = ()  # sorted
    preset: str = ""  # its name; empty: none
    own_values: str = "{}"  # JSON: what is set for this chat alone, by the keys of presets' values
    inherits_prompt: bool = False  # it has no prompt of its own: the preset's, else the app's, is told
