"""What is asked of Ollama beside answers: its version, its models, what one of them is, which are in memory."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from inglenook.engines.over_http.asking import RefusedError, ask_json
from inglenook.engines.over_http.json_values import items, table, text, whole
from inglenook.engines.over_http.refusals import error_of, one_line
from inglenook.errors import ServerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.cancel import Cancel
    from inglenook.engines.server import Server
    from inglenook.engines.wire import Wire

OLDEST = (0, 5, 0)  # the first that holds answers to a JSON schema
_NO_SUCH_PLACE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED})
_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")

Place = Literal["version", "tags", "show", "ps", "chat", "generate", "pull", "create", "copy", "delete"]


@dataclass(frozen=True, slots=True)
class Questions:
    """To one server; each raises ServerError with the sentence, CancelledError."""

    server: Server
    wire: Wire

    def version(self, cancel: Cancel) -> str:
        """Such as "0.12.3"; also raises where it is too old, or no Ollama."""
        try:
            found = self._ask("version", cancel, purpose="which version of Ollama a server is")
        except RefusedError as error:
            if error.refusal.status in _NO_SUCH_PLACE:
                raise ServerError(self._is_none()) from error
            raise error_of(error.refusal, self.server) from error
        version = one_line(text(found, "version"))
        if not version:
            raise ServerError(self._is_none())
        if is_too_old(version):
            raise ServerError(
                say(
                    "“{server}” is Ollama {version}, which is too old: {oldest} or newer is needed. Update it there, "
                    "or choose another model.",
                    server=self.server.name,
                    version=version,
                    oldest=".".join(str(number) for number in OLDEST),
                )
            )
        return version

    def models(self, cancel: Cancel) -> list[object]:
        """The entries of its list."""
        try:
            return items(self._ask("tags", cancel, purpose="which models a server has").get("models"))
        except RefusedError as error:
            raise error_of(error.refusal, self.server) from error

    def show(self, model: str, cancel: Cancel) -> dict[str, object]:
        """All that it says of one of them; a model that is not there is told as that."""
        try:
            return self._ask("show", cancel, purpose="what a server's model is", body={"model": model})
        except RefusedError as error:
            raise error_of(error.refusal, self.server, model) from error

    def running(self, cancel: Cancel) -> list[object]:
        """The entries of those in memory there."""
        try:
            return items(self._ask("ps", cancel, purpose="which models a server has in memory").get("models"))
        except RefusedError as error:
            raise error_of(error.refusal, self.server) from error

    def running_context(self, model: str, cancel: Cancel) -> int:
        """The context window of a model that is in memory there; 0 when it is not, or an old version does not say."""
        try:
            found = self._ask("ps", cancel, purpose="which models a server has in memory")
        except RefusedError:
            return 0
        running = (table(entry) for entry in items(found.get("models")))
        names = {model, f"{model}:latest"}
        return next((whole(one, "context_length") or 0 for one in running if text(one, "model") in names), 0)

    def _ask(
        self, place: Place, cancel: Cancel, *, purpose: str, body: Mapping[str, object] | None = None
    ) -> dict[str, object]:
        path = path_of(self.server, place)
        return ask_json(self.wire, self.server, path, cancel, purpose=purpose, body=body)

    def _is_none(self) -> str:
        return say(
            "At {address} is no Ollama: check the address. Where nothing else is set, it is http://127.0.0.1:11434.",
            address=self.server.address,
        )


def path_of(server: Server, place: Place) -> str:
    """Below an address that people may have copied with /v1 or /api at its end."""
    return f"{urlsplit(server.address).path.rstrip('/').removesuffix('/v1').removesuffix('/api')}/api/{place}"


def is_too_old(version: str) -> bool:
    """Whether it is older than what is needed; builds of one's own are 0.0.0, or have no number at all."""
    found = _VERSION.match(version)
    numbers = tuple(int(number) for number in found.groups()) if found else (0, 0, 0)
    return any(numbers) and numbers < OLDEST
