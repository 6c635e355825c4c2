"""Turns what the network, the hub and its library say into the sentences that the user reads."""

from __future__ import annotations

import contextlib
import sys
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import quote

from inglenook.errors import (
    HubBusyError,
    HubError,
    InglenookError,
    LicenceNotAcceptedError,
    NoNetworkError,
    NotOnHubError,
    TokenNeededError,
)
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator

    import httpx2

LONGEST_WAIT_S = 24 * 3600.0
_NOT_A_HUB = say(
    "what came is not what a hub answers. A sign-in page of the network may be in between, "
    "or the hub's address in the settings is not one."
)

_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, RecursionError)


@contextlib.contextmanager
def told(*, repository: str = "", file: str = "", is_parsed: bool = False) -> Generator[None]:
    """Raise HubError's kinds in place of what httpx2 and huggingface_hub raise; ours pass as they are.

    ``is_parsed``: inside, an answer is taken apart by code that trusts it, so what that raises is the answer's fault.
    """
    try:
        yield
    except InglenookError:
        raise
    except Exception as error:
        sentence = _error_of(error, repository=repository, file=file)
        if sentence is None and is_parsed and isinstance(error, _UNREADABLE):
            sentence = HubError(
                say("About “{repository}”, {not_a_hub}", repository=repository, not_a_hub=_NOT_A_HUB)
                if repository
                else say("From the hub, {not_a_hub}", not_a_hub=_NOT_A_HUB)
            )
        if sentence is None:
            raise
        raise sentence from error


def error_of_response(response: httpx2.Response, *, repository: str = "", file: str = "") -> HubError:
    """What an answer that is not the thing asked for means; reads its headers only."""
    answer = _Refusal(response, repository, file)
    told = answer.about_who_asks() or answer.about_what_is_there() or answer.about_the_hub()
    return told or HubError(
        say(
            "{host} answered with status {status}, which was not expected. Try again, or check the "
            "hub's address in the network settings.",
            host=answer.host,
            status=answer.status,
        )
    )


class _Refusal:
    """An answer with a status that means no, taken apart.

    The hub says what it means in X-Error-Code (huggingface_hub, utils/_http.py); a mirror may not.
    """

    def __init__(self, response: httpx2.Response, repository: str, file: str) -> None:
        self.status = response.status_code
        self.host = response.request.url.host
        self._code = response.headers.get("x-error-code", "")
        self._repository = repository
        self._file = file
        self._wait_s = retry_after_s(response)
        self._endpoint = str(response.request.url.copy_with(raw_path=b"/")).rstrip("/")
        self._was_sent_there = bool(response.history) and not self._code  # by the hub, with a link that expires
        self._has_token = "authorization" in response.request.headers

    def about_who_asks(self) -> HubError | None:
        """Somebody may have it, but not whoever asks like this."""
        repository, endpoint = self._repository, self._endpoint
        page = f"{endpoint}/{quote(repository)}" if repository else ""
        if self._code == "GatedRepo" and (self._has_token or self.status == HTTPStatus.FORBIDDEN):
            return LicenceNotAcceptedError(
                say(
                    "“{repository}” is open only to those who accepted its licence, and you have not yet: do "
                    "so on {page}, then try again.",
                    repository=repository,
                    page=page,
                ),
                page,
            )
        if self._code == "GatedRepo":
            return TokenNeededError(
                say(
                    "“{repository}” is open only to those who accepted its licence, so the hub wants to know "
                    "who asks, and there is no token: make one at {endpoint}/settings/tokens and put it into "
                    "the network settings.",
                    repository=repository,
                    endpoint=endpoint,
                ),
                page,
            )
        if self.status == HTTPStatus.UNAUTHORIZED and self._has_token and self._code != "RepoNotFound":
            return TokenNeededError(
                say(
                    "{host} does not take the token: it may have been revoked or be misspelt. Put another "
                    "one into the network settings.",
                    host=self.host,
                ),
                page,
            )
        if self.status == HTTPStatus.FORBIDDEN and self._was_sent_there:
            return HubBusyError(
                say("{host} turned down the hub's own link to the file, which had expired: try again.", host=self.host)
            )
        if self.status in {HTTPStatus.FORBIDDEN, HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS}:
            who = say("this token") if self._has_token else say("anybody without a token")
            what = f"“{repository}”" if repository else "this"
            return TokenNeededError(
                say(
                    "{host} does not let {who} see {what}. Check the token in the network settings.",
                    host=self.host,
                    who=who,
                    what=what,
                ),
                page,
            )
        return None

    def about_what_is_there(self) -> HubError | None:
        """It is nowhere; the hub answers 401 in place of 404, so as not to tell which private ones there are."""
        repository, file = self._repository, self._file
        if self.status not in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
            return None
        if self._code == "RevisionNotFound":
            return NotOnHubError(
                say("“{repository}” has no such revision: leave it out, or check its spelling.", repository=repository)
            )
        if self._code == "EntryNotFound" or (file and self._code != "RepoNotFound"):
            return NotOnHubError(
                say(
                    "There is no file “{file}” in “{repository}”: it was renamed or removed.",
                    file=file,
                    repository=repository,
                )
            )
        if repository:
            private = "" if self._has_token else say(" A private one opens only with a token in the network settings.")
            return NotOnHubError(
                say(
                    "There is no repository “{repository}” on {host}: check its spelling.{private}",
                    repository=repository,
                    host=self.host,
                    private=private,
                )
            )
        return None

    def about_the_hub(self) -> HubError | None:
        """It would like to be asked again."""
        if self.status == HTTPStatus.TOO_MANY_REQUESTS:
            when = say("in {wait_s:.0f} seconds", wait_s=self._wait_s) if self._wait_s else say("in a few minutes")
            return HubBusyError(
                say("{host} has had too many requests from here: try again {when}.", host=self.host, when=when),
                self._wait_s,
            )
        if self.status == HTTPStatus.REQUEST_TIMEOUT or self.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return HubBusyError(
                say(
                    "{host} failed to answer (status {status}): try again in a while.",
                    host=self.host,
                    status=self.status,
                ),
                self._wait_s,
            )
        return None


def retry_after_s(response: httpx2.Response) -> float | None:
    """Seconds that the hub asks to wait, at most a day; None when it does not say so in seconds."""
    text = response.headers.get("retry-after", "").strip()
    if not (text.isascii() and text.isdigit()) or len(text) > len(str(LONGEST_WAIT_S)):
        return None
    return min(float(text), LONGEST_WAIT_S)


def no_network(error: Exception, host: str) -> NoNetworkError:
    """Why a host could not be reached, or stopped answering."""
    import httpx2  # noqa: PLC0415  starting must not pay for it

    if is_about_certificates(error):
        return NoNetworkError(
            say(
                "The certificate of {host} is not one that this computer trusts: something on the way "
                "reads along, such as a company's proxy. If it is yours, name its certificates file in "
                "the network settings.",
                host=host,
            )
        )
    if isinstance(error, httpx2.ProxyError):
        return NoNetworkError(
            say(
                "The proxy did not let {host} be reached: {reason}. Check the network settings.",
                host=host,
                reason=reason_of(error),
            )
        )
    if isinstance(error, httpx2.TimeoutException):
        return NoNetworkError(
            say("{host} did not answer in time. Check the network connection, then try again.", host=host)
        )
    if isinstance(error, httpx2.ConnectError):
        return NoNetworkError(
            say(
                "{host} cannot be reached: {reason}. Check the network connection, then try again.",
                host=host,
                reason=reason_of(error),
            )
        )
    return NoNetworkError(
        say("The connection to {host} was cut: {reason}. Try again.", host=host, reason=reason_of(error))
    )


def _error_of(error: Exception, *, repository: str, file: str) -> HubError | None:
    """None: a bug, not the network."""
    import httpx2  # noqa: PLC0415  starting must not pay for it

    hub = sys.modules.get("huggingface_hub.errors")  # loaded only if it was used
    response = getattr(error, "response", None)
    told: HubError | None = None
    if isinstance(response, httpx2.Response):  # of HTTPStatusError and of huggingface_hub's HfHubHTTPError
        told = error_of_response(response, repository=repository, file=file)
    elif hub is not None and isinstance(error, hub.HFValidationError):
        told = NotOnHubError(
            say(
                "“{repository}” is not the name of a repository: it reads like “publisher/model”.",
                repository=repository,
            )
        )
    elif isinstance(error, httpx2.TooManyRedirects):
        told = HubError(say("The hub sent the request in circles. Check its address in the network settings."))
    elif isinstance(error, httpx2.InvalidURL):
        told = HubError(say("The hub's address is not one that can be opened. Check it in the network settings."))
    elif isinstance(error, RuntimeError) and "client has been closed" in str(error):  # httpx2 has no kind for it
        told = changed_meanwhile()
    elif isinstance(error, (httpx2.RequestError, httpx2.StreamError)):
        told = no_network(error, _host(error))
    return told


def changed_meanwhile() -> NoNetworkError:
    """What was asked through the old settings ends, and may be asked again."""
    return NoNetworkError(say("The network settings changed while the hub was asked. Try again."))


def _host(error: Exception) -> str:
    try:
        return str(getattr(error, "request").url.host)  # noqa: B009  httpx2 raises when it was never set
    except (RuntimeError, AttributeError):
        return say("the hub")


def is_about_certificates(error: BaseException | None) -> bool:
    """Whether it, or what it was raised from, is a certificate that is not trusted."""
    import ssl  # noqa: PLC0415  starting must not pay for it

    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError) or "certificate verify failed" in str(error).lower():
            return True
        error = error.__cause__ or error.__context__
    return False


def reason_of(error: Exception) -> str:
    """In the system's words, without its numbers."""
    text = str(error).strip() or type(error).__name__
    return text.rpartition("] ")[2].partition(" (_ssl.c")[0].rstrip(".") or text
