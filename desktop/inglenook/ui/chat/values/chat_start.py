"""What a chat has besides its messages, as it is written into it: its prompt, its preset, its own values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from inglenook.presets.chosen_values import write_values
from inglenook.presets.layers import SYSTEM_PROMPT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.chats.chat import Chat
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.draft import Draft
    from inglenook.chats.message import Message
    from inglenook.presets.layers import Chosen
    from inglenook.presets.preset import Preset


@dataclass(frozen=True, slots=True)
class ChatStart:
    """``own``: the values set for this chat alone, with its system prompt among them."""

    preset: str = ""
    own: Mapping[str, Chosen] = field(default_factory=dict[str, "Chosen"])

    @property
    def system_prompt(self) -> str | None:
        """None: it has none of its own."""
        return cast("str | None", self.own.get(SYSTEM_PROMPT))

    @property
    def own_values(self) -> str:
        """All others, as they are kept."""
        return write_values({key: value for key, value in self.own.items() if key != SYSTEM_PROMPT})

    def with_preset(self, name: str, preset: Preset | None) -> ChatStart:
        """As this preset says, None where it is gone: own values go where that says something, the own prompt stays."""
        if preset is None:
            return ChatStart(name, dict(self.own))
        kept = {key: value for key, value in self.own.items() if key not in preset.values}
        if preset.system_prompt is not None and not (self.system_prompt or "").strip():
            kept.pop(
                SYSTEM_PROMPT, None
            )  # a prompt that says nothing is no reason to keep the preset's from being told
        return ChatStart(name, kept)

    def begin(self, chats: ChatStore, draft: Draft) -> tuple[Chat, Message]:
        """A new chat that begins so, with its first message."""
        return chats.begin(
            self.system_prompt, draft.text, draft.attachments, preset=self.preset, own_values=self.own_values
        )

    def write(self, chats: ChatStore, chat_id: int) -> None:
        """Have a chat be so from now on."""
        before = chats.chat(chat_id)
        prompt = None if before.inherits_prompt else before.system_prompt
        if prompt != self.system_prompt:
            chats.set_system_prompt(chat_id, self.system_prompt)
        if (before.preset, before.own_values) != (self.preset, self.own_values):
            chats.set_values(chat_id, preset=self.preset, own_values=self.own_values)
