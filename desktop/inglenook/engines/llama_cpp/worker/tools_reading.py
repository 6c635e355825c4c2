"""Whether a model's chat template tells the model of tools: seen from what it makes of small chats with one."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptMessage
from inglenook.engines.tools import NOT_READ
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.engine import GenerationRequest
    from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate

_NAME = "qz_probe_tool"
_PROBE = json.dumps(
    [
        {
            "type": "function",
            "function": {
                "name": _NAME,
                "description": "Nothing",
                "parameters": {
                    "type": "object",
                    "properties": {"it": {"type": "string", "description": "Nothing"}},
                    "required": ["it"],
                },
            },
        }
    ]
)
_QUESTION = PromptMessage("user", "Hello")
_CHATS = ((_QUESTION,), (PromptMessage("system", "Be brief."), _QUESTION))  # some look only where a system prompt is


def no_tools_reason(template: ChatTemplate) -> str:
    """Why tools have no effect; empty when they have."""
    if re.search(r"\btools\b", template.source) and any(_tells(template, chat) for chat in _CHATS):
        return ""
    return say(NOT_READ)


def notice_of(template: ChatTemplate, request: GenerationRequest) -> str | None:
    """What the user should know of how the template took the request; a prompt in pieces is another's work."""
    if template.notice or not request.tools or request.pieces:
        return template.notice
    return no_tools_reason(template) or None


def _tells(template: ChatTemplate, chat: tuple[PromptMessage, ...]) -> bool:
    try:
        return _NAME in template.render(chat, thinking=None, tools=_PROBE)
    except PromptError:
        return False
