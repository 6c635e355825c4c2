"""Whether a model's chat template does what it is told about thinking: seen from what it makes of small chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptMessage
from inglenook.engines.thinking_marks import may_read_switch, open_mark
from inglenook.errors import PromptError

if TYPE_CHECKING:
    from inglenook.engines.engine import ThinkingSwitch
    from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate

_QUESTION = PromptMessage("user", "Hello")
_CHATS = ((_QUESTION,), (PromptMessage("system", "Be brief."), _QUESTION))  # some look only where a system prompt is


def thinking_switch_of(template: ChatTemplate) -> ThinkingSwitch:
    """What a template does; "unknown" when it fails on so small a chat."""
    try:
        if may_read_switch(template.source) and any(_differs(template, chat) for chat in _CHATS):
            return "works"
        plain = template.render(_CHATS[0], thinking=None)
    except PromptError:
        return "unknown"
    return "always" if open_mark(plain) else "none"


def _differs(template: ChatTemplate, chat: tuple[PromptMessage, ...]) -> bool:
    return template.render(chat, thinking=True) != template.render(chat, thinking=False)
