"""Why a server that runs models could not be asked, or stopped answering, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import NoNetworkError, ServerGoneError
from inglenook.hub.hub_errors import is_about_certificates, reason_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.server import Server
    from inglenook.errors import HubError


def offline_error(server: Server) -> ServerGoneError:
    """The switch is on."""
    return ServerGoneError(
        say(
            "Inglenook is offline, and “{server}” is not on this computer, so nothing was sent. Turn “Offline” off in "
            "the network settings, or choose a model on this computer.",
            server=server.name,
        )
    )


def server_gone(server: Server, error: HubError, quiet_s: float) -> ServerGoneError:
    """What the network said, about this server."""
    import httpx2  # noqa: PLC0415  starting must not pay for it

    cause = error.__cause__
    if not isinstance(error, NoNetworkError) or not isinstance(cause, Exception):
        return ServerGoneError(str(error))  # about the settings of the network
    name, address = server.name, server.address
    if is_about_certificates(cause):
        return ServerGoneError(
            say(
                "The certificate of “{server}” is not one that this computer trusts. If the server made it itself, "
                "allow that in its settings; if it is your network's, name its certificates file there.",
                server=name,
            )
        )
    if isinstance(cause, httpx2.ProxyError):
        return ServerGoneError(
            say(
                "The proxy did not let “{server}” be reached: {reason}. Check the network settings.",
                server=name,
                reason=reason_of(cause),
            )
        )
    if isinstance(cause, httpx2.ReadTimeout):
        return ServerGoneError(
            say(
                "“{server}” has said nothing for {seconds:.0f} seconds, so it was given up. Look whether it is busy, "
                "or choose another model.",
                server=name,
                seconds=quiet_s,
            )
        )
    if isinstance(cause, httpx2.ConnectError | httpx2.ConnectTimeout):
        is_slow = isinstance(cause, httpx2.ConnectTimeout)
        reason = say("it did not answer in time") if is_slow else reason_of(cause)
        return ServerGoneError(
            say(
                "“{server}” cannot be reached at {address}: {reason}. Start it there, or choose another model.",
                server=name,
                address=address,
                reason=reason,
            )
        )
    return ServerGoneError(
        say(
            "The connection to “{server}” was cut: {reason}. Try again, or choose another model.",
            server=name,
            reason=reason_of(cause),
        )
    )
