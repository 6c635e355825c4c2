"""Connections to RPC workers, which llama.cpp opens itself, in the list of every request."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.hub.request_log import Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.hub.request_log import RequestLog

_WENT_WELL = 0  # as a program ends; there is no status of HTTP


def rpc_notes(requests: RequestLog) -> Callable[[str, str], Callable[[str], None]]:
    """Given an address and what for, it is written down; what is returned ends it, with an error or ""."""

    def begin(endpoint: str, purpose: str) -> Callable[[str], None]:
        began = time.monotonic()
        request = Request(time.time(), purpose, "RPC", f"rpc://{endpoint}")
        number = requests.begin(request)

        def end(error: str) -> None:
            status = None if error else _WENT_WELL
            requests.end(number, replace(request, status=status, duration_s=time.monotonic() - began, error=error))

        return end

    return begin
