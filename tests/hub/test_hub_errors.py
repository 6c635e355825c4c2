"""What the hub and the network say becomes a sentence that tells what to do; different causes, different sentences."""

from __future__ import annotations

import ssl

import httpx2
import pytest

from inglenook.errors import (
    CancelledError,
    HubBusyError,
    HubError,
    LicenceNotAcceptedError,
    NoNetworkError,
    NotOnHubError,
    TokenNeededError,
)
from inglenook.hub.hub_errors import error_of_response, no_network, retry_after_s, told

HUB = "https://hub.example/api/models/acme/Tiny"
NAME, FILE = "acme/Tiny", "Tiny-Q4_K_M.gguf"


def response(status: int, code: str = "", *, token: bool = False, **headers: str) -> httpx2.Response:
    """An answer of the hub, with its X-Error-Code."""
    asked = {"Authorization": "Bearer hf_secret"} if token else {}
    given = {name.replace("_", "-"): value for name, value in headers.items()} | (
        {"X-Error-Code": code} if code else {}
    )
    return httpx2.Response(status, headers=given, request=httpx2.Request("GET", HUB, headers=asked))


@pytest.mark.parametrize(
    ("answer", "kind", "sentence"),
    [
        (response(401, "GatedRepo"), TokenNeededError, "there is no token: make one at https://hub.example/settings"),
        (response(403, "GatedRepo", token=True), LicenceNotAcceptedError, "do so on https://hub.example/acme/Tiny"),
        (response(401, token=True), TokenNeededError, "does not take the token"),
        (response(403, token=True), TokenNeededError, "does not let this token see"),
        (response(401, "RepoNotFound"), NotOnHubError, "no repository “acme/Tiny”.*A private one opens only with"),
        (response(404, "RepoNotFound", token=True), NotOnHubError, "no repository “acme/Tiny”.*check its spelling.$"),
        (response(404, "RevisionNotFound"), NotOnHubError, "no such revision"),
        (response(404, "EntryNotFound"), NotOnHubError, f"no file “{FILE}” in “acme/Tiny”"),
        (response(429, Retry_After="17"), HubBusyError, "too many requests .* in 17 seconds"),
        (response(429, Retry_After="Wed, 21 Oct 2026 07:28:00 GMT"), HubBusyError, "in a few minutes"),
        (response(503), HubBusyError, "status 503"),
        (response(418), HubError, "status 418"),
    ],
)
def test_an_answer_that_means_no(answer: httpx2.Response, kind: type[HubError], sentence: str) -> None:
    error = error_of_response(answer, repository=NAME, file=FILE)
    assert type(error) is kind
    with pytest.raises(kind, match=sentence):
        raise error
    assert "secret" not in str(error)


def test_a_link_of_the_hub_that_expired_is_asked_for_again() -> None:
    sent = httpx2.Response(302, request=httpx2.Request("GET", HUB))
    expired = httpx2.Response(403, request=httpx2.Request("GET", "https://files.example/x"), history=[sent])
    error = error_of_response(expired, repository=NAME, file=FILE)
    assert type(error) is HubBusyError
    assert "expired" in str(error)


def test_how_long_to_wait_and_where_to_go() -> None:
    busy = error_of_response(response(503, Retry_After="30"))
    assert isinstance(busy, HubBusyError)
    assert busy.retry_after_s == 30
    for odd in ("9" * 400, "-1", "1.5"):
        endless = error_of_response(response(429, Retry_After=odd))
        assert isinstance(endless, HubBusyError)
        assert endless.retry_after_s is None
    gated = error_of_response(response(403, "GatedRepo", token=True), repository=NAME)
    assert isinstance(gated, LicenceNotAcceptedError)
    assert gated.page == "https://hub.example/acme/Tiny"


def test_a_header_may_be_no_ascii() -> None:
    asked = httpx2.Request("GET", HUB)
    assert retry_after_s(httpx2.Response(429, headers=[(b"retry-after", b"\xb2")], request=asked)) is None


def _untrusted() -> Exception:
    error = httpx2.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed")
    error.__cause__ = ssl.SSLCertVerificationError(1, "certificate verify failed: self-signed certificate")
    return error


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (httpx2.ConnectError("[Errno -2] Name or service not known"), "cannot be reached: Name or service not known"),
        (httpx2.ConnectError("[Errno 111] Connection refused"), "cannot be reached: Connection refused"),
        (httpx2.ConnectError("[SSL] wrong version number (_ssl.c:1006)"), "cannot be reached: wrong version number"),
        (httpx2.ConnectTimeout("timed out"), "did not answer in time"),
        (httpx2.ReadTimeout("timed out"), "did not answer in time"),
        (httpx2.ProxyError("407 Proxy Authentication Required"), "The proxy did not let"),
        (httpx2.ReadError("[Errno 104] Connection reset by peer"), "was cut: Connection reset by peer"),
        (httpx2.RemoteProtocolError(""), "was cut: RemoteProtocolError"),
        (_untrusted(), "certificate of hub.example is not one that this computer trusts.*certificates file"),
    ],
)
def test_a_network_that_fails(error: Exception, sentence: str) -> None:
    with pytest.raises(NoNetworkError, match=sentence):
        raise no_network(error, "hub.example")


def test_what_libraries_raise_is_told() -> None:
    asked = httpx2.Request("GET", HUB)
    cases: list[tuple[Exception, type[HubError]]] = [
        (httpx2.HTTPStatusError("", request=asked, response=response(503)), HubBusyError),
        (httpx2.ReadTimeout("", request=asked), NoNetworkError),
        (httpx2.TooManyRedirects("", request=asked), HubError),
        (httpx2.InvalidURL("no"), HubError),
        (httpx2.StreamClosed(), NoNetworkError),
        (RuntimeError("Cannot send a request, as the client has been closed."), HubError),
    ]
    for error, kind in cases:
        with pytest.raises(kind) as caught, told(repository=NAME):
            raise error
        assert caught.value.__cause__ is error


def test_an_answer_that_is_none_of_a_hubs_is_told_and_a_bug_is_not() -> None:
    with pytest.raises(HubError, match="About “acme/Tiny”, what came is not what a hub answers"):  # noqa: SIM117
        with told(repository=NAME, is_parsed=True):
            raise KeyError("id")
    with pytest.raises(KeyError), told():
        raise KeyError("id")
    with pytest.raises(CancelledError), told(is_parsed=True):
        raise CancelledError
