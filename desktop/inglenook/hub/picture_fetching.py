"""Fetches a picture that somebody asked to see, from wherever it is."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from inglenook.chats.image_header import read_image_header
from inglenook.errors import HubError
from inglenook.hub.connection import CONNECT_S, READ_S
from inglenook.hub.hub_errors import told
from inglenook.sentence import say

if TYPE_CHECKING:
    import httpx2

    from inglenook.cancel import Cancel
    from inglenook.hub.connection import Connection

MOST_BYTES = 16 * 2**20
_MOST_STEPS = 5  # from one address to the next
_HEADERS = {"Accept": "image/png, image/jpeg, image/webp, image/gif, image/bmp", "Accept-Encoding": "identity"}


def fetch_picture(connection: Connection, address: str, cancel: Cancel) -> bytes:
    """The file, which is one of a picture. Raises HubError's kinds with the sentence, CancelledError.

    It passes the door like everything else, and is written down there. Nothing is kept between two of them: no cookies.
    """
    import httpx2  # noqa: PLC0415  starting must not pay for it

    with told():
        try:
            url = httpx2.URL(address)
        except httpx2.InvalidURL:
            raise HubError(say("The picture's address is not one that can be opened.")) from None
        client = connection.client()
        try:
            return _follow(client, url, cancel)
        finally:
            client.cookies.clear()


def _follow(client: httpx2.Client, url: httpx2.URL, cancel: Cancel) -> bytes:
    """From address to address, as the answers say, but never from the web into this computer or its network."""
    import httpx2  # noqa: PLC0415  starting must not pay for it

    is_inside = _is_inside(url.host)
    limits = httpx2.Timeout(READ_S, connect=CONNECT_S)
    for _ in range(_MOST_STEPS):
        if url.scheme not in {"http", "https"} or not url.host or (_is_inside(url.host) and not is_inside):
            raise HubError(say("The address leads to “{url}”, where no picture is fetched from.", url=_shown(url)))
        with client.stream(
            "GET",
            url,
            headers=_HEADERS,
            timeout=limits,
            follow_redirects=False,
            extensions={"purpose": "a picture in an answer"},
        ) as response:
            if response.next_request is None:
                return _read(response, cancel)
            url = response.next_request.url
    raise HubError(say("{host} sent the request in circles: there is no picture.", host=url.host))


def _read(response: httpx2.Response, cancel: Cancel) -> bytes:
    host = response.request.url.host
    if not response.is_success:
        raise HubError(
            say(
                "{host} did not give the picture: it answered with status {status}.",
                host=host,
                status=response.status_code,
            )
        )
    content = bytearray()
    for chunk in response.iter_bytes():
        cancel.raise_if_set()
        content += chunk
        if len(content) > MOST_BYTES:
            raise HubError(
                say(
                    "The picture of {host} is larger than {most} MiB: it was not loaded.",
                    host=host,
                    most=MOST_BYTES >> 20,
                )
            )
    picture = bytes(content)
    header = read_image_header(picture)
    if header is None or header.is_too_large:
        raise HubError(
            say("What came from {host} is not a picture that can be shown: PNG, JPEG, WebP, GIF or BMP.", host=host)
        )
    return picture


def _is_inside(host: str) -> bool:
    """Whether it is this computer or one of its network, as far as the name says so."""
    name = host.rstrip(".").lower()
    try:
        return not ipaddress.ip_address(name.strip("[]")).is_global
    except ValueError:
        return name == "localhost" or name.endswith((".localhost", ".local", ".internal")) or "." not in name


def _shown(url: httpx2.URL) -> str:
    return str(url.copy_with(query=None, fragment=None, username="", password=""))[:100]
