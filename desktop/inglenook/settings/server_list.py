"""A server set up in the settings, changed or taken out of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic import ValidationError

from inglenook.errors import SettingsError
from inglenook.sentence import say
from inglenook.settings.engine_server import EngineServer
from inglenook.settings.settings import MOST_SERVERS

if TYPE_CHECKING:
    from inglenook.engines.server import Server, ServerKind
    from inglenook.settings.settings import Settings

_LONGEST_ID = 30


def with_server(  # noqa: PLR0913  a server, each part by its name
    settings: Settings,
    name: str,
    address: str,
    *,
    kind: ServerKind,
    self_signed: bool,
    server_id: str = "",
    keep_alive: str = "",
    proxy: str = "",
    is_new: bool = False,
) -> tuple[Settings, Server]:
    """The settings with it; ``server_id`` or else the name says which one is changed.

    ``is_new``: none is. Raises SettingsError.
    """
    name, address = name.strip(), address.strip()
    namesake = next((one for one in settings.engines if _is_named(one, name)), None)
    by_id = next((one for one in settings.engines if one.id == server_id), None)
    same = by_id if server_id or is_new else namesake
    if namesake is not None and namesake is not same:
        raise SettingsError(say("There is a server “{name}” already: choose another name.", name=name))
    try:
        made = EngineServer(
            id=same.id if same else _new_id(settings, name),
            name=name,
            kind=kind,
            address=address,
            self_signed=self_signed,
            keep_alive=keep_alive.strip(),
            proxy=proxy.strip(),
        )
    except ValidationError as error:
        raise SettingsError(_why_not(error, name, address)) from error
    engines = [made if one is same else one for one in settings.engines]
    if same is None:
        engines.append(made)
    if len(engines) > MOST_SERVERS:
        raise SettingsError(say("More than {most} servers cannot be kept: remove one first.", most=MOST_SERVERS))
    return settings.model_copy(update={"engines": engines}), made.to_server()


def without_server(settings: Settings, name: str) -> tuple[Settings, Server]:
    """The settings without it. Raises SettingsError when there is none of that name."""
    gone = next((one for one in settings.engines if _is_named(one, name) or one.id == name), None)
    if gone is None:
        raise SettingsError(say("There is no server “{name}”.", name=name))
    engines = [one for one in settings.engines if one is not gone]
    return settings.model_copy(update={"engines": engines}), gone.to_server()


def _is_named(server: EngineServer, name: str) -> bool:
    return server.name.casefold() == name.strip().casefold()


def _new_id(settings: Settings, name: str) -> str:
    base = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST_ID] or "server"
    taken = {one.id for one in settings.engines}
    return next(
        made for number in range(len(taken) + 1) if (made := f"{base}-{number}" if number else base) not in taken
    )


def _why_not(error: ValidationError, name: str, address: str) -> str:
    field = error.errors()[0]["loc"][0]
    if field == "address":
        return say(
            "“{address}” is no address of a server: it looks like http://127.0.0.1:8080 and has neither name, password "
            "nor question mark.",
            address=address,
        )
    if field == "keep_alive":
        return say("A time to keep a model in memory looks like 30s, 10m or 2h; 0 is not at all, -1 for ever.")
    if field == "proxy":
        return say("A proxy's address looks like http://proxy.example:3128 or socks5://127.0.0.1:1080; “none” is none.")
    return say("“{name}” cannot be a server's name: up to 60 letters on one line, without a /.", name=name)
