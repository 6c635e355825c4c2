"""How many tokens a text or a chat is: counted by the server where it can, else about."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from inglenook.cancel import Cancel
from inglenook.engines.estimate import AROUND, estimated_tokens
from inglenook.engines.openai_compatible.api_paths import root_path
from inglenook.engines.openai_compatible.request_body import message_json
from inglenook.engines.over_http.asking import RefusedError, ask_json, not_understood
from inglenook.engines.over_http.refusals import error_of
from inglenook.errors import EngineError, ServerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.engines.engine import PromptMessage
    from inglenook.engines.openai_compatible.model_list import ListedModel
    from inglenook.engines.wire import Wire

_PURPOSE = "how many tokens a chat takes"


class TokenCounts:
    """Asks llama-server (/apply-template, /tokenize) and vLLM (/tokenize); reckons for all others."""

    def __init__(self, listed: ListedModel, wire: Wire) -> None:
        self._model = listed.model
        self._counting = listed.software.counting
        self._wire = wire

    def of_text(self, text: str) -> int:
        """Without special tokens. Raises ServerError."""
        return len(self.ids(text)) if self._counting else estimated_tokens(text)

    def ids(self, text: str) -> tuple[int, ...]:
        """The token ids. Raises EngineError where the server does not tell them."""
        if self._counting == "llama-server":
            return _ids(self._ask("tokenize", {"content": text, "parse_special": False}))
        if self._counting == "vLLM":
            body = {"model": self._model.id, "prompt": text, "add_special_tokens": False}
            return _ids(self._ask("tokenize", body))
        raise EngineError(say("“{server}” does not tell tokens.", server=self._model.server.name))

    def of_messages(self, messages: tuple[PromptMessage, ...]) -> int:
        """With what the template adds. Raises ServerError."""
        if not self._counting:
            return sum(estimated_tokens(message.text) + AROUND for message in messages)
        told = [message_json(message) for message in messages]
        if self._counting == "vLLM":
            return len(_ids(self._ask("tokenize", {"model": self._model.id, "messages": told})))
        prompt = self._ask("apply-template", {"messages": told}).get("prompt")
        if not isinstance(prompt, str):
            raise ServerError(not_understood(self._model.server))
        return len(_ids(self._ask("tokenize", {"content": prompt, "add_special": True, "parse_special": True})))

    def _ask(self, name: str, body: Mapping[str, object]) -> dict[str, object]:
        server = self._model.server
        try:
            path = root_path(server.address, name)
            return ask_json(self._wire, server, path, Cancel(), purpose=_PURPOSE, body=body)
        except RefusedError as error:
            raise error_of(error.refusal, server, self._model.name) from error


def _ids(found: dict[str, object]) -> tuple[int, ...]:
    tokens = found.get("tokens")
    return (
        tuple(one for one in cast("list[object]", tokens) if isinstance(one, int)) if isinstance(tokens, list) else ()
    )
