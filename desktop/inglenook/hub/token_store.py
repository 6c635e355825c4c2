"""The hub's access token: from the system's keyring, or where huggingface_hub would find it."""

from __future__ import annotations

import logging
import os
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from inglenook.errors import HubError
from inglenook.hub.keyring_entries import is_secret, read_entry, remove_entry, write_entry
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

Origin = Literal["the keyring", "HF_TOKEN", "huggingface-cli's file"]
_INSTEAD = "HF_TOKEN"
_HUGGING_FACE = "huggingface.co"


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token and where it was; its value stands in no message."""

    value: str = field(repr=False)
    origin: Origin


class TokenStore:
    """Safe from any thread. One token for each hub's host, so that none is sent to another hub by mistake.

    HF_TOKEN and huggingface-cli's file belong to Hugging Face, or to the hub that HF_ENDPOINT names, and to no other.
    """

    def __init__(self, endpoint: Callable[[], str]) -> None:
        self._endpoint = endpoint
        self._lock = threading.Lock()
        self._kept: dict[str, str | None] = {}  # what the keyring said by host: it may ask the user each time

    def value(self) -> str | None:
        """The token to send, if any; a keyring that cannot be used counts as an empty one. Asked at each request."""
        host = _host(self._endpoint())
        with self._lock:
            if host not in self._kept:
                try:
                    self._kept[host] = read_entry(host, instead=_INSTEAD)
                except HubError as error:
                    log.info("%s", error)
                    self._kept[host] = None
            kept = self._kept[host]
        if kept:
            return kept
        found = _found_elsewhere(host)
        return found.value if found else None

    def read(self) -> FoundToken | None:
        """The token and where it comes from, looked up anew.

        Raises HubError with a sentence when the keyring cannot be used and there is no token elsewhere.
        """
        host = _host(self._endpoint())
        elsewhere = _found_elsewhere(host)
        with self._lock:
            try:
                self._kept[host] = kept = read_entry(host, instead=_INSTEAD)
            except HubError:
                self._kept[host] = kept = None
                if elsewhere is None:
                    raise
        return FoundToken(kept, "the keyring") if kept else elsewhere

    def write(self, token: str) -> None:
        """Put it into the keyring; raises HubError when it is no token, or when the keyring cannot keep it."""
        token = token.strip()
        if not is_secret(token):
            raise HubError(
                say(
                    "That is not a token: one is a single word of letters and digits, such as hf_… on "
                    "Hugging Face. Copy it once more."
                )
            )
        host = _host(self._endpoint())
        with self._lock:
            write_entry(host, token, instead=_INSTEAD)
            self._kept[host] = token

    def forget(self) -> None:
        """Take it out of the keyring; those elsewhere stay. Raises HubError when the keyring cannot be used."""
        host = _host(self._endpoint())
        with self._lock:
            if read_entry(host, instead=_INSTEAD) is not None:
                remove_entry(host, instead=_INSTEAD)
            self._kept[host] = None


def _found_elsewhere(host: str) -> FoundToken | None:
    if host not in {_HUGGING_FACE, _host(os.environ.get("HF_ENDPOINT", ""))}:
        return None
    token = os.environ.get("HF_TOKEN", "").strip()
    if is_secret(token):
        return FoundToken(token, "HF_TOKEN")
    try:
        token = _token_file().read_text("utf-8").strip()
    except (OSError, ValueError, RuntimeError):  # not there, not text, no home
        return None
    return FoundToken(token, "huggingface-cli's file") if is_secret(token) else None


def _token_file() -> Path:
    """As huggingface_hub's constants.py says."""
    if path := os.environ.get("HF_TOKEN_PATH"):
        return Path(os.path.expandvars(path)).expanduser()
    if home := os.environ.get("HF_HOME"):
        return Path(os.path.expandvars(home)).expanduser() / "token"
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(cache).expanduser() / "huggingface" / "token"


def _host(endpoint: str) -> str:
    """With its port, without a name and a password."""
    try:
        return urlsplit(endpoint).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""
