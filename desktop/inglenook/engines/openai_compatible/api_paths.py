"""Where things are below a server's address: most ask for one that ends in /v1, and people leave that out."""

from __future__ import annotations

from urllib.parse import urlsplit

_VERSION = "/v1"


def api_path(address: str, name: str) -> str:
    """Of what OpenAI's protocol defines, such as "/v1/models"; an address with a path of its own is taken as it is."""
    path = urlsplit(address).path.rstrip("/")
    return f"{path or _VERSION}/{name}"


def root_path(address: str, name: str) -> str:
    """Of what a server adds beside it, such as "/props"."""
    return f"{urlsplit(address).path.rstrip('/').removesuffix(_VERSION)}/{name}"
