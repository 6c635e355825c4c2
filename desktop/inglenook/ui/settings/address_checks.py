"""Whether an address or a file of certificates can be what it should be, told in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Collection

WEB = ("https", "http")
PROXIES = ("http", "https", "socks5", "socks5h")

translate = QCoreApplication.translate


def what_is_wrong_with(address: str, schemes: Collection[str]) -> str:
    """A sentence on an address of one of the schemes; empty when it is one, or nothing at all."""
    if not address:
        return ""
    example = _example(schemes)
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port  # raises for a port that is no number
    except ValueError:
        return translate("AddressChecks", "This is not an address. It should look like {example}.").format(
            example=example
        )
    if parts.scheme not in schemes:
        *first, last = (f"{scheme}://" for scheme in schemes)
        words = translate("AddressChecks", "An address begins with {first} or {last}, such as {example}.")
        return words.format(first=", ".join(first), last=last, example=example)
    if not host or any(character.isspace() for character in address):
        words = translate("AddressChecks", "The name of the computer is missing. It should look like {example}.")
        return words.format(example=example)
    if schemes == WEB and parts.username is not None:
        return translate("AddressChecks", "A name or a password does not belong here: a token has its own field below.")
    return ""


def _example(schemes: Collection[str]) -> str:
    return "https://huggingface.co" if "socks5" not in schemes else "http://proxy.example:3128"
