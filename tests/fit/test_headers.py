"""A model's header, wherever the model lies: fetched once, kept, and read anew when what was kept is spoilt."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from tests.hub.hub_server import HubServer
from tests.models.gguf_file import LLAMA, GgufFile

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError, HubError, ModelFileError, NotOnHubError, UsageError
from inglenook.fit.headers import Headers
from inglenook.fit.kept_headers import KeptHeaders
from inglenook.hub.connection import Connection
from inglenook.hub.file_groups import group_files
from inglenook.hub.hub import Hub
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.request_log import RequestLog
from inglenook.models.gguf import LargeArray, read_header
from inglenook.models.licence import Licences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.fit.subject import Subject

NAME = "acme/Tiny-GGUF"
WORDS = tuple(f"word {number}" for number in range(2000))  # more than are kept
WHOLE = GgufFile(
    LLAMA | {"tokenizer.ggml.tokens": ("s", WORDS), "llama.rope.freq_base": ("f", 1e4), "x.list": ("i", (1, -2))}
).whole()
FIRST = GgufFile(tensors=[("token_embd.weight", (64, 100), 2), ("blk.0.attn_q.weight", (64, 64), 0)]).whole()
SECOND = GgufFile({"general.architecture": ("s", "llama")}, [("blk.1.attn_q.weight", (64, 64), 0)]).whole()


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer() as running:
        running.add_repository(
            NAME,
            files={
                "Tiny-Q4_0.gguf": WHOLE,
                "Tiny-Q8_0-00001-of-00002.gguf": FIRST,
                "Tiny-Q8_0-00002-of-00002.gguf": SECOND,
                "Tiny-Q2_K.gguf": WHOLE[:-100],
            },
        )
        yield running


@pytest.fixture
def hub(server: HubServer) -> Iterator[Hub]:
    connection = Connection(NetworkOptions(endpoint=server.url), requests=RequestLog(None), token=lambda: None)
    yield Hub(connection, Licences())
    connection.close()


@pytest.fixture
def headers(hub: Hub, tmp_path: Path) -> Headers:
    return Headers(hub, tmp_path / "headers")


def of_quantization(hub: Hub, headers: Headers, quantization: str) -> Subject:
    repository = hub.repository(NAME)
    groups = group_files(repository, None, room_bytes=None)
    group = next(group for group in groups if group.quantization == quantization)
    return headers.of_group(repository, group, Cancel())


def reads(server: HubServer) -> int:
    """How many files were asked for."""
    return sum("/resolve/" in request for request in server.requests)


def test_a_header_is_fetched_once(hub: Hub, headers: Headers, server: HubServer, tmp_path: Path) -> None:
    found = of_quantization(hub, headers, "Q4_0")
    assert found.headers == (read_header(WHOLE),)
    assert found.headers[0].metadata["tokenizer.ggml.tokens"] == LargeArray("string", len(WORDS))
    assert (found.name, found.quantization, found.path) == ("Tiny-GGUF", "Q4_0", None)
    asked = reads(server)
    assert asked == 1
    again = of_quantization(hub, Headers(hub, tmp_path / "headers"), "Q4_0")
    assert (again, again.headers) == (found, found.headers)
    assert reads(server) == asked


@pytest.mark.parametrize("spoilt", ["cut", "changed", "empty"])
def test_what_is_spoilt_is_fetched_again(
    hub: Hub, headers: Headers, server: HubServer, tmp_path: Path, spoilt: str
) -> None:
    found = of_quantization(hub, headers, "Q4_0")
    (kept,) = (tmp_path / "headers").iterdir()
    data = kept.read_bytes()
    kept.write_bytes({"cut": data[:-1], "changed": data.replace(b"llama", b"l1ama"), "empty": b""}[spoilt])
    assert of_quantization(hub, headers, "Q4_0").headers == found.headers
    assert reads(server) == 2
    assert of_quantization(hub, headers, "Q4_0").headers == found.headers
    assert reads(server) == 2


def test_another_content_is_another_header(hub: Hub, headers: Headers, server: HubServer) -> None:
    of_quantization(hub, headers, "Q4_0")
    server.repositories[NAME].files["Tiny-Q4_0.gguf"] = FIRST
    assert of_quantization(hub, headers, "Q4_0").headers == (read_header(FIRST),)


def test_all_parts_count(hub: Hub, headers: Headers, tmp_path: Path) -> None:
    there = of_quantization(hub, headers, "Q8_0")
    assert [len(header.tensors) for header in there.headers] == [2, 1]
    for name, data in (("a-00001-of-00002.gguf", FIRST), ("a-00002-of-00002.gguf", SECOND)):
        (tmp_path / name).write_bytes(data)
    here = headers.of_path(tmp_path / "a-00002-of-00002.gguf")
    assert here.headers == there.headers
    assert (here.name, here.path) == ("a", tmp_path / "a-00001-of-00002.gguf")
    (tmp_path / "a-00002-of-00002.gguf").unlink()
    with pytest.raises(ModelFileError, match="a-00002"):
        headers.of_path(tmp_path / "a-00001-of-00002.gguf")


def test_what_ends_too_early_is_refused(hub: Hub, headers: Headers, tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match=r"“Tiny-Q2_K\.gguf” is cut short"):
        of_quantization(hub, headers, "Q2_K")
    (tmp_path / "cut.gguf").write_bytes(WHOLE[:-100])
    with pytest.raises(ModelFileError, match="is cut short"):
        headers.of_path(tmp_path / "cut.gguf")


def test_addresses_of_the_hub_and_of_others(hub: Hub, headers: Headers, server: HubServer) -> None:
    expected = (read_header(WHOLE),)
    for address in (f"{NAME}:Q4_0", f"{server.url}/{NAME}/blob/main/Tiny-Q4_0.gguf"):
        assert headers.of_url(address, Cancel()).headers == expected
    elsewhere = f"{server.files_url}/any/{hashlib.sha256(WHOLE).hexdigest()}?signed=1"
    found = headers.of_url(elsewhere, Cancel())
    assert (found.headers, found.source) == (expected, "127.0.0.1")
    assert headers.of_url(elsewhere, Cancel()).headers == expected
    with pytest.raises(NotOnHubError, match="“Q5_K_M”"):
        headers.of_url(f"{NAME}:Q5_K_M", Cancel())
    with pytest.raises(HubError):
        headers.of_url(f"{server.files_url}/nothing.gguf", Cancel())
    for wrong in ("some words", "ftp://example.org/a.gguf", "https://example.org/"):
        with pytest.raises(UsageError, match="is no address"):
            headers.of_url(wrong, Cancel())
    assert hub.named("https://example.org/a/b/c.gguf") is None


def test_a_cancel_stops_the_fetching(headers: Headers) -> None:
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(CancelledError):
        headers.of_url(f"{NAME}:Q4_0", cancel)


def test_one_that_is_only_thought_of(headers: Headers) -> None:
    found = headers.invented("8B", "Q4_K_M")
    assert found.shape.parameters == pytest.approx(8e9, rel=0.05)
    assert (found.source, found.quantization, found.headers) == ("invented", "Q4_K_M", found.shape.headers)


def test_the_folder_keeps_to_its_size(tmp_path: Path) -> None:
    header = read_header(WHOLE)
    KeptHeaders(tmp_path).put("one", header)
    (size,) = (file.stat().st_size for file in tmp_path.iterdir())
    kept = KeptHeaders(tmp_path, most_bytes=2 * size)
    kept.put("two", header)
    assert kept.get("one") == header  # it was used later than the other
    kept.put("three", header)
    assert [kept.get(key) == header for key in ("one", "two", "three")] == [True, False, True]


def test_a_folder_that_cannot_be_written_is_no_trouble(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert of_quantization(hub, Headers(hub, tmp_path / "file"), "Q4_0").headers == (read_header(WHOLE),)
