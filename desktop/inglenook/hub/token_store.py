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
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

Origin = Literal["the keyring", "HF_TOKEN", "huggingface-cli's file"]
LONGEST = 4096
_SERVICE = "Inglenook"
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
                    self._kept[host] = _read_keyring(host)
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
                self._kept[host] = kept = _read_keyring(host)
            except HubError:
                self._kept[host] = kept = None
                if elsewhere is None:
                    raise
        return FoundToken(kept, "the keyring") if kept else elsewhere

    def write(self, token: str) -> None:
        """Put it into the keyring; raises HubError when it is no token, or when the keyring cannot keep it."""
        token = token.strip()
        if not _is_token(token):
            raise HubError(
                say(
                    "That is not a token: one is a single word of letters and digits, such as hf_… on "
                    "Hugging Face. Copy it once more."
                )
            )
        host = _host(self._endpoint())
        with self._lock:
            _write_keyring(host, token)
            self._kept[host] = token

    def forget(self) -> None:
        """Take it out of the keyring; those elsewhere stay. Raises HubError when the keyring cannot be used."""
        host = _host(self._endpoint())
        with self._lock:
            if _read_keyring(host) is not None:
                _empty_keyring(host)
            self._kept[host] = None


def _read_keyring(host: str) -> str | None:
    import keyring  # noqa: PLC0415  starting must not pay for it

    try:
        kept = keyring.get_password(_SERVICE, host)
    except Exception as error:  # each system's keyring has its own kinds
        raise _unusable(error) from error
    return kept if kept and _is_token(kept) else None


def _write_keyring(host: str, token: str) -> None:
    import keyring  # noqa: PLC0415  starting must not pay for it

    try:
        keyring.set_password(_SERVICE, host, token)
        is_there = keyring.get_password(_SERVICE, host) == token
    except Exception as error:
        raise _unusable(error) from error
    if not is_there:  # as keyring's null backend
        raise HubError(say("The system's keyring is switched off, so it keeps no token. Put the token into HF_TOKEN."))


def _empty_keyring(host: str) -> None:
    import keyring  # noqa: PLC0415  starting must not pay for it

    try:
        keyring.delete_password(_SERVICE, host)
    except Exception as error:
        raise _unusable(error) from error


def _unusable(error: Exception) -> HubError:
    import keyring.errors  # noqa: PLC0415  starting must not pay for it

    if isinstance(error, keyring.errors.NoKeyringError):
        return HubError(
            say(
                "This system has no keyring that could keep a token: install one, such as GNOME Keyring "
                "or KWallet, or put the token into HF_TOKEN."
            )
        )
    if isinstance(error, keyring.errors.KeyringLocked):
        return HubError(say("The system's keyring is locked, so the token cannot be used: unlock it, then try again."))
    reason = str(error).strip().rstrip(".") or type(error).__name__
    return HubError(
        say("The system's keyring cannot be used: {reason}. Unlock or repair it, or use HF_TOKEN.", reason=reason)
    )


def _found_elsewhere(host: str) -> FoundToken | None:
    if host not in {_HUGGING_FACE, _host(os.environ.get("HF_ENDPOINT", ""))}:
        return None
    token = os.environ.get("HF_TOKEN", "").strip()
    if _is_token(token):
        return FoundToken(token, "HF_TOKEN")
    try:
        token = _token_file().read_text("utf-8").strip()
    except (OSError, ValueError, RuntimeError):  # not there, not text, no home
        return None
    return FoundToken(token, "huggingface-cli's file") if _is_token(token) else None


def _token_file() -> Path:
    """As huggingface_hub's constants.py says."""
    if path := os.environ.get("HF_TOKEN_PATH"):
        return Path(os.path.expandvars(path)).expanduser()
    if home := os.environ.get("HF_HOME"):
        return Path(os.path.expandvars(home)).expanduser() / "token"
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(cache).expanduser() / "huggingface" / "token"


def _is_token(text: str) -> bool:
    """Whether it can stand in a header."""
    return 0 < len(text) <= LONGEST and text.isascii() and text.isprintable() and " " not in text


def _host(endpoint: str) -> str:
    """With its port, without a name and a password."""
    try:
        return urlsplit(endpoint).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""
