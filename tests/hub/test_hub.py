"""What the app asks of a hub, answered by one on loopback that may be in any mood."""

from __future__ import annotations

import gzip
import io
import json
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from tests.hub.conftest import MODEL, TOKEN, Asking
from tests.models.gguf_file import GgufFile

from inglenook.cancel import Cancel
from inglenook.errors import (
    CancelledError,
    HubBusyError,
    HubError,
    LicenceNotAcceptedError,
    ModelFileError,
    NotOnHubError,
    TokenNeededError,
)
from inglenook.hub import hub, results, transport
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.repository import Query, Repository, RepositoryFile
from inglenook.models.gguf import read_header
from inglenook.models.model import HubOrigin

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "acme/Tiny-Instruct-GGUF"
CARD = b"---\nlicense: mit\ntags:\n- gguf\n---\n# Tiny\n\nWords.\n"


def ids(asking: Asking, query: Query, count: int = 100) -> list[str]:
    """The names of what is found, without their publisher."""
    return [listing.name for listing in asking.hub.search(query).more(count, Cancel())]


@pytest.fixture
def many(asking: Asking) -> Asking:
    """Seven repositories, of which a page shows three: the seventh has most downloads and fewest parameters."""
    asking.server.page = 3
    for number in range(1, 8):
        asking.server.add_repository(
            f"acme/m{number}-{'Instruct' if number % 2 else 'Coder'}",
            files={"a.gguf": MODEL},
            card={"license": "mit" if number < 4 else "cc-by-nc-4.0"},
            downloads=number,
            gguf={"total": 10 - number, "architecture": "llama", "context_length": 4096},
        )
    return asking


def test_pages_are_fetched_as_far_as_they_are_looked_at(many: Asking) -> None:
    found = many.hub.search(Query(sort="downloads"))
    assert many.server.requests == []
    assert [listing.downloads for listing in found.more(2, Cancel())] == [7, 6]
    assert len(many.server.requests) == 1
    assert [listing.downloads for listing in found.more(3, Cancel())] == [5, 4, 3]
    assert len(many.server.requests) == 2
    assert [listing.downloads for listing in found.more(100, Cancel())] == [2, 1]
    assert found.more(100, Cancel()) == ()
    assert {entry.purpose for entry in many.requests.entries()} == {"List the models"}


def test_words_and_filters(many: Asking) -> None:
    assert ids(many, Query(words="m3")) == ["m3-Instruct"]
    assert ids(many, Query(author="nobody")) == []
    assert ids(many, Query(licence_classes=frozenset({"permissive"}))) == ["m3-Instruct", "m2-Coder", "m1-Instruct"]
    assert ids(many, Query(flavours=frozenset({"domain-adapted"}))) == ["m6-Coder", "m4-Coder", "m2-Coder"]
    assert ids(many, Query(least_parameters=7, most_parameters=8)) == ["m3-Instruct", "m2-Coder"]


def test_what_the_hub_does_not_sort_is_sorted_here(many: Asking) -> None:
    assert ids(many, Query(sort="size"))[:2] == ["m1-Instruct", "m2-Coder"]
    assert ids(many, Query(sort="size", descending=False))[:2] == ["m7-Instruct", "m6-Coder"]
    assert ids(many, Query(sort="downloads", descending=False))[:2] == ["m1-Instruct", "m2-Coder"]


def test_filters_that_nothing_passes_come_to_an_end(many: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "MOST_LOOKED_AT", 5)
    found = many.hub.search(Query(licence_classes=frozenset({"proprietary"})))
    assert found.more(1, Cancel()) == ()
    assert len(many.server.requests) == 2


def test_after_a_failure_the_same_results_go_on(many: Asking) -> None:
    found = many.hub.search(Query(sort="downloads"))
    assert len(found.more(2, Cancel())) == 2
    many.server.fail_with, many.server.retry_after = 429, "7"
    with pytest.raises(HubBusyError, match="in 7 seconds"):
        found.more(3, Cancel())
    many.server.fail_with = None
    assert [listing.downloads for listing in found.more(3, Cancel())] == [5, 4, 3]
    stopped = Cancel()
    stopped.cancel()
    with pytest.raises(CancelledError):
        found.more(1, stopped)
    assert [listing.downloads for listing in found.more(3, Cancel())] == [2, 1]


HOSTILE: list[Mapping[str, object]] = [
    {"tags": 5, "gguf": [], "downloads": "many", "likes": -3, "cardData": "text", "gated": ["auto"]},
    {"tags": [None, {}, "x" * 10**6], "gguf": {"total": 1e300, "context_length": "long", "architecture": {}}},
    {"lastModified": "yesterday", "createdAt": 7, "downloads": 10**30, "cardData": {"license": {"a": 1}}},
    {"likes": 10**400, "gguf": {"total": 10**400}, "lastModified": "9999-12-31T23:59:59-14:00"},
    {"cardData": {"license": ["mit", 3], "language": {"en": 1}, "base_model": [None, "a/b"]}, "pipeline_tag": []},
]


@pytest.mark.parametrize("extra", HOSTILE)
def test_odd_answers_of_a_search_are_bounded(asking: Asking, extra: Mapping[str, object]) -> None:
    asking.server.add_repository(NAME, files={"a.gguf": MODEL}, extra=extra)
    (listing,) = asking.hub.search(Query()).more(10, Cancel())
    assert listing.id == NAME
    assert listing.updated_at is None or datetime.fromtimestamp(listing.updated_at, UTC).year == 2026
    assert len(repr(listing)) < 2000


@pytest.mark.parametrize("name", [5, "", "no-publisher", "a/b/c", "a/\0", None])
def test_what_has_no_name_is_left_out(asking: Asking, name: object) -> None:
    asking.server.add_repository(NAME, files={"a.gguf": MODEL}, extra={"id": name, "modelId": name})
    assert asking.hub.search(Query()).more(10, Cancel()) == ()


def test_a_page_elsewhere_is_not_asked_for(many: Asking) -> None:
    many.server.link_to = "http://127.0.0.1:9"
    found = many.hub.search(Query())
    found.more(3, Cancel())
    with pytest.raises(HubError, match="which is not its own"):
        found.more(1, Cancel())


def test_pages_without_anything_can_be_stopped(asking: Asking) -> None:
    asking.server.is_endless = True
    for query in (Query(), Query(sort="size")):
        cancel = Cancel()
        timer = threading.Timer(0.05, cancel.cancel)
        timer.start()
        with pytest.raises(CancelledError):
            asking.hub.search(query).more(1, cancel)
        timer.join()


def test_a_little_that_unpacks_to_very_much_is_not_read(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MOST_ANSWER_BYTES", 1 << 20)
    asking.server.packed = gzip.compress(b'[{"id": "acme/tiny"}]')
    assert ids(asking, Query()) == ["tiny"]
    asking.server.packed = gzip.compress(b"[" + b" " * (2 << 20) + b"]")
    with pytest.raises(HubError, match="too long to be a hub's"):
        asking.hub.search(Query()).more(1, Cancel())
    asking.server.packed = b"not packed at all"
    with pytest.raises(HubError, match="cannot be unpacked"):
        asking.hub.search(Query()).more(1, Cancel())


def test_a_mirror_below_a_path(many: Asking) -> None:
    many.server.prefix = "/mirrors/hub"
    many.connection.set_options(NetworkOptions(endpoint=f"{many.server.url}/"))
    assert len(ids(many, Query())) == 7
    opened = many.hub.repository("acme/m1-Instruct")
    assert opened.page == f"{many.server.url}/acme/m1-Instruct"
    assert many.hub.header(opened, opened.files[0]).architecture == "llama"
    many.token, many.server.tokens[TOKEN] = TOKEN, "ada"
    assert many.hub.account() == "ada"
    hub = many.server.url.removeprefix("http://").partition("/")[0]
    assert all(path.startswith("/mirrors/hub/") for path, headers in many.server.headers if headers["host"] == hub)


def test_a_sign_in_page_is_told(asking: Asking) -> None:
    asking.server.answer_html = True
    for call in (
        lambda: asking.hub.search(Query()).more(1, Cancel()),
        lambda: asking.hub.repository(NAME),
        asking.hub.account,
    ):
        with pytest.raises(HubError, match="not what a hub answers"):
            call()


def test_a_repository_with_its_files_and_its_card(asking: Asking) -> None:
    files = {"sub/Tiny-Q4_K_M.gguf": MODEL, "README.md": CARD, "config.json": b"{}"}
    served = asking.server.add_repository(NAME, files=files, card={"license": "mit"}, gated="auto")
    opened = asking.hub.repository(NAME)
    assert opened.revision == served.commit
    assert opened.card == "# Tiny\n\nWords."
    assert opened.page == f"{asking.server.url}/{NAME}"
    assert (opened.listing.licence.id, opened.listing.gate) == ("mit", "automatic")
    assert {file.path: file.size_bytes for file in opened.files} == {path: len(data) for path, data in files.items()}
    assert [bool(file.sha256) for file in opened.files] == [True, False, False]
    assert asking.hub.repository(NAME, served.commit) == opened


def test_how_to_sample_is_read_where_the_publisher_says_it(asking: Asking) -> None:
    config = b'{"temperature": 0.6, "top_k": 20, "eos_token_id": 2}'
    asking.server.add_repository(NAME, files={"a.gguf": MODEL, "generation_config.json": config})
    assert json.loads(asking.hub.repository(NAME).advice) == {"temperature": 0.6, "top_k": 20}
    asking.server.add_repository(NAME, files={"a.gguf": MODEL, "generation_config.json": b"<html>"})
    assert asking.hub.repository(NAME).advice == ""


def test_a_card_is_bounded_and_may_be_missing(asking: Asking) -> None:
    asking.server.add_repository(NAME, files={"README.md": b"\xff" + b"x" * (3 << 20)})
    assert len(asking.hub.repository(NAME).card) == 1 << 20
    asking.server.add_repository(NAME, files={"a.gguf": MODEL})
    assert asking.hub.repository(NAME).card == ""


def test_paths_that_lead_elsewhere_are_left_out(asking: Asking) -> None:
    names = ["../a.gguf", "/a.gguf", "a\\b.gguf", "a//b.gguf", "a\nb.gguf", "", "x" * 2000, "good.gguf"]
    siblings = [
        {"rfilename": name, "size": 10**400, "lfs": {"sha256": "no", "size": 1, "pointerSize": 1}} for name in names
    ]
    asking.server.add_repository(NAME, files={}, extra={"siblings": siblings})
    assert asking.hub.repository(NAME).files == (RepositoryFile("good.gguf", None, ""),)


def test_what_is_not_there_is_told(asking: Asking) -> None:
    asking.server.add_repository(NAME, files={"a.gguf": MODEL})
    asking.server.add_repository("acme/secret", files={"a.gguf": MODEL}, private=True)
    for name in ("acme/nothing", "acme/secret"):
        with pytest.raises(NotOnHubError, match=f"no repository “{name}”.* opens only with a token"):
            asking.hub.repository(name)
    with pytest.raises(NotOnHubError, match="no such revision"):
        asking.hub.repository(NAME, "dev")
    with pytest.raises(NotOnHubError, match="is not the name of a repository"):
        asking.hub.repository("a b")


def opened(asking: Asking, data: bytes) -> Repository:
    """A repository with one model."""
    asking.server.add_repository(NAME, files={"sub/a.gguf": data}, gated="manual")
    return asking.hub.repository(NAME)


def test_a_header_is_read_without_the_weights(asking: Asking) -> None:
    whole = GgufFile().whole() + bytes(5 << 20)
    found = opened(asking, whole)
    with pytest.raises(TokenNeededError, match="there is no token"):
        asking.hub.header(found, found.files[0])
    asking.token = TOKEN
    asking.server.tokens[TOKEN] = "ada"
    with pytest.raises(LicenceNotAcceptedError) as caught:
        asking.hub.header(found, found.files[0])
    assert caught.value.page == found.page
    asking.server.repositories[NAME].accepted_by.add(TOKEN)
    assert asking.hub.header(found, found.files[0]) == read_header(io.BytesIO(whole))
    assert asking.requests.entries()[0].received_bytes <= 1 << 20
    assert asking.requests.entries()[0].purpose == "Read the header of a.gguf"


def test_what_is_no_model_is_told(asking: Asking) -> None:
    asking.server.add_repository(NAME, files={"a.gguf": b"<!doctype html>" * 100})
    found = asking.hub.repository(NAME)
    with pytest.raises(ModelFileError, match=r"“a\.gguf” is not a GGUF file: it looks like a web page"):
        asking.hub.header(found, found.files[0])


def test_whether_something_is_newer(asking: Asking) -> None:
    served = asking.server.add_repository(NAME, files={"a.gguf": MODEL, "README.md": b"# Tiny"})
    file = next(file for file in asking.hub.repository(NAME).files if file.path == "a.gguf")
    origin = HubOrigin(NAME, served.commit, "a.gguf", file.sha256)
    served.files["README.md"] = b"# Tiny, with more words"  # another commit, the same model
    assert asking.hub.newer(origin) is None
    served.files["a.gguf"] = MODEL + b"more"
    assert asking.hub.newer(origin) == served.commit
    del served.files["a.gguf"]
    with pytest.raises(NotOnHubError, match=r"not in .* any more"):
        asking.hub.newer(origin)


def test_whom_the_token_belongs_to(asking: Asking) -> None:
    assert asking.hub.account() is None
    asking.token = TOKEN
    with pytest.raises(TokenNeededError, match="does not take the token"):
        asking.hub.account()
    asking.server.tokens[TOKEN] = "ada"
    assert asking.hub.account() == "ada"


def test_only_so_many_are_sorted_here(many: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub, "SORTED_HERE", 3)
    assert ids(many, Query(sort="size")) == ["m5-Instruct", "m6-Coder", "m7-Instruct"]
