"""Where Ollama is on this computer when nobody has set up a server: its own port, or the one of OLLAMA_HOST."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from inglenook.engines.server import Server, host_of, is_address, is_loopback

if TYPE_CHECKING:
    from collections.abc import Mapping

_ID = "ollama"
_NAME = "Ollama"
_ADDRESS = "http://127.0.0.1:11434"
_EVERYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104  what a server listens on; it is asked on loopback


def usual_ollama(environment: Mapping[str, str] = os.environ) -> Server:
    """It may not be running. Another computer that OLLAMA_HOST names is not asked: nobody said so here."""
    return Server(_ID, _NAME, "ollama", _address(environment.get("OLLAMA_HOST", "").strip().rstrip("/")))


def _address(told: str) -> str:
    with_scheme = told if "://" in told else f"http://{told}"
    if told.startswith(":"):
        with_scheme = f"http://127.0.0.1{told}"
    if not is_address(with_scheme):
        return _ADDRESS
    host = host_of(with_scheme)
    local = (
        with_scheme.replace(f"[{host}]" if ":" in host else host, "127.0.0.1", 1)
        if host in _EVERYWHERE
        else with_scheme
    )
    has_port = local.rpartition(":")[2].isdecimal()
    return (local if has_port else f"{local}:11434") if is_loopback(local) else _ADDRESS
