"""The ways between the Presets page and the chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.ui.chat.chat_page import ChatPage
    from inglenook.ui.window_pages import WindowPages


def wire_presets(pages: WindowPages, chat_page: ChatPage) -> None:
    """A preset is chatted with from its page, and edited from its chat; what changes on the page is known in chats."""

    def chat_with(name: str) -> None:
        pages.show_page("Chat")
        chat_page.new_chat()
        chat_page.preset_actions.choose(name)
        chat_page.pane.composer.setFocus()

    pages.preset_wanted.connect(chat_with)
    pages.presets_changed.connect(chat_page.values.presets.take)
    chat_page.preset_actions.manage_wanted.connect(pages.manage_presets)
