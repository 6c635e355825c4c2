"""A server that runs models: where it is, and whether what is sent there leaves this computer."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

ServerKind = Literal["openai", "ollama"]
SCHEMES = frozenset({"http", "https"})
NO_PROXY = "none"


@dataclass(frozen=True, slots=True)
class Server:
    """``id`` stays when the name or the address changes: the key in the keyring and stored answers go by it."""

    id: str
    name: str  # what the user calls it
    kind: ServerKind
    address: str  # without a slash at its end
    self_signed: bool = False  # its certificate is not checked
    keep_alive: str = (
        ""  # how long Ollama keeps a model in memory after an answer: 10m, 0, -1; empty: as it is set there
    )
    proxy: str = ""  # on the way there: an address, or "none"; empty: as the network settings say

    @property
    def is_here(self) -> bool:
        """Whether it runs on this computer: what is sent to it stays here."""
        return is_loopback(self.address)


def is_loopback(address: str) -> bool:
    """Whether an address names this computer itself; one that cannot be read does not."""
    host = host_of(address)
    if host == "localhost" or host.endswith(".localhost"):  # RFC 6761: never another computer
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = number.ipv4_mapped if isinstance(number, ipaddress.IPv6Address) else None
    return (mapped or number).is_loopback


def host_of(address: str) -> str:
    """In small letters, without a port; empty when there is none."""
    try:
        return (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return ""


def is_address(address: str) -> bool:
    """Whether it can be the address of a server: http or https, a host, and no name, password, query or blanks."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return False
    is_plain = not (parts.username or parts.password or parts.query or parts.fragment)
    is_web = parts.scheme in SCHEMES and bool(parts.hostname) and port != 0
    return is_web and is_plain and address.isprintable() and " " not in address
