"""The keys of servers that run models: in the system's keyring, or in a variable of the environment."""

from __future__ import annotations

import logging
import os
import re
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from inglenook.errors import HubError, ServerKeyError
from inglenook.hub.keyring_entries import is_secret, read_entry, remove_entry, write_entry
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.server import Server

log = logging.getLogger(__name__)

KeyOrigin = Literal["none", "keyring", "variable"]


@dataclass(frozen=True, slots=True)
class KeyState:
    """Where a server's key comes from, never the key; ``problem`` says why the keyring cannot be used."""

    origin: KeyOrigin
    problem: str = ""


class ServerKeys:
    """Safe from any thread. A key is for one address: where that changes, it is asked for again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[str, str | None] = {}  # by entry: the keyring may ask the user each time

    def value(self, server: Server) -> str | None:
        """The key to send, if any; a keyring that cannot be used counts as an empty one."""
        with self._lock:
            if _entry(server) not in self._kept:
                try:
                    self._kept[_entry(server)] = read_entry(_entry(server), instead=variable_of(server))
                except HubError as error:
                    log.info("%s", error)
                    self._kept[_entry(server)] = None
            kept = self._kept[_entry(server)]
        outside = os.environ.get(variable_of(server), "").strip()
        return kept or (outside if is_secret(outside) else None)

    def state(self, server: Server) -> KeyState:
        """Whether there is one; the keyring is asked anew."""
        problem = ""
        with self._lock:
            try:
                self._kept[_entry(server)] = read_entry(_entry(server), instead=variable_of(server))
            except HubError as error:
                self._kept[_entry(server)], problem = None, str(error)
            if self._kept[_entry(server)]:
                return KeyState("keyring")
        outside = os.environ.get(variable_of(server), "").strip()
        return KeyState("variable" if is_secret(outside) else "none", problem)

    def write(self, server: Server, key: str) -> None:
        """Keep it. Raises ServerKeyError when it is no key, or when the keyring cannot keep it."""
        key = key.strip()
        if not is_secret(key):
            raise ServerKeyError(
                say("That is not a key: one is a single word of letters and digits. Copy it once more.")
            )
        with self._lock:
            try:
                write_entry(_entry(server), key, instead=variable_of(server))
            except HubError as error:
                raise ServerKeyError(str(error)) from error
            self._kept[_entry(server)] = key

    def forget(self, server: Server) -> None:
        """Take it out of the keyring; a variable stays. Raises ServerKeyError when the keyring cannot be used."""
        with self._lock:
            try:
                if read_entry(_entry(server), instead=variable_of(server)) is not None:
                    remove_entry(_entry(server), instead=variable_of(server))
            except HubError as error:
                raise ServerKeyError(str(error)) from error
            finally:
                self._kept[_entry(server)] = None


def variable_of(server: Server) -> str:
    """The variable that holds the key where there is no keyring, such as INGLENOOK_KEY_MY_SERVER."""
    return f"INGLENOOK_KEY_{re.sub('[^A-Z0-9]+', '_', server.name.upper()).strip('_')}"


def _entry(server: Server) -> str:
    parts = urlsplit(server.address)
    return f"engine {server.id} {parts.scheme}://{parts.netloc}"
