"""An RPC worker put into the settings or taken out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.rpc_asking import MOST_WORKERS, endpoint_of
from inglenook.errors import SettingsError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.settings.settings import Settings


def with_rpc_worker(settings: Settings, text: str) -> tuple[Settings, str]:
    """The settings with it, and its address with a port; one that is there already stays. Raises SettingsError."""
    endpoint = _endpoint(text)
    workers = settings.rpc.workers
    if endpoint not in workers and len(workers) == MOST_WORKERS:
        raise SettingsError(say("llama.cpp takes {most} RPC workers at most: remove one first.", most=MOST_WORKERS))
    return _with(settings, workers if endpoint in workers else [*workers, endpoint]), endpoint


def without_rpc_worker(settings: Settings, text: str) -> tuple[Settings, str]:
    """The settings without it. Raises SettingsError when there is none at that address."""
    endpoint = _endpoint(text)
    workers = settings.rpc.workers
    if endpoint not in workers:
        raise SettingsError(say("There is no RPC worker {endpoint} in the settings.", endpoint=endpoint))
    return _with(settings, [one for one in workers if one != endpoint]), endpoint


def with_rpc_used(settings: Settings, *, use: bool) -> Settings:
    """The settings with all of them switched on or off."""
    return settings.model_copy(update={"rpc": settings.rpc.model_copy(update={"use": use})})


def _with(settings: Settings, workers: list[str]) -> Settings:
    return settings.model_copy(update={"rpc": settings.rpc.model_copy(update={"workers": workers})})


def _endpoint(text: str) -> str:
    endpoint = endpoint_of(text)
    if endpoint is None:
        raise SettingsError(
            say(
                "“{text}” is no address of an RPC worker: it is a name or a number of version 4 and a port, such as "
                "192.168.1.20:50052.",
                text=text.strip(),
            )
        )
    return endpoint
