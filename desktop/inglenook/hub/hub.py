"""What the app asks of the hub: search, a repository, a file's header, whether something is newer."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote, urlencode, urlsplit

from inglenook.errors import HubError, InglenookError, NotOnHubError
from inglenook.hub.card import MOST_BYTES, card_of
from inglenook.hub.hub_errors import error_of_response, told
from inglenook.hub.listing import count_of, listing_of
from inglenook.hub.reference import HOSTS, parse_reference
from inglenook.hub.remote_file import RemoteFile
from inglenook.hub.repository import Repository, RepositoryFile
from inglenook.hub.results import Results
from inglenook.models.advice import ADVICE_FILES, advice_in_files
from inglenook.models.advice import MOST_BYTES as MOST_ADVICE
from inglenook.models.gguf import read_header
from inglenook.models.licence import licences_of_bases
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import BinaryIO

    from huggingface_hub import ModelInfo

    from inglenook.cancel import Cancel
    from inglenook.hub.connection import Connection
    from inglenook.hub.reference import Reference
    from inglenook.hub.repository import Listing, Query
    from inglenook.models.gguf import GgufHeader
    from inglenook.models.licence import Licences
    from inglenook.models.model import HubOrigin

_END = object()
PAGE = 50  # repositories of one request
SORTED_HERE = 300  # the hub sorts neither by size nor upwards: so many are looked at, then sorted
_MOST_FILES = 10_000
_LONGEST_PATH = 1_000
_ACCOUNT_BYTES = 1 << 16
_SORTS = {
    "best": "trendingScore",
    "downloads": "downloads",
    "likes": "likes",
    "updated": "lastModified",
    "created": "createdAt",
}
_EXPAND = (
    "cardData",
    "createdAt",
    "downloads",
    "gated",
    "gguf",
    "lastModified",
    "likes",
    "pipeline_tag",
    "tags",
    "usedStorage",
)


class Hub:
    """Safe from any thread; every call raises HubError's kinds with a sentence."""

    def __init__(self, connection: Connection, licences: Licences) -> None:
        self._connection = connection
        self._licences = licences

    def search(self, query: Query) -> Results:
        """Repositories with GGUF files; nothing is asked before the results are looked at."""
        purpose = (
            say("Search for “{words}”", words=query.words or query.author)
            if query.words or query.author
            else say("List the models")
        )
        return Results(
            self._connection, lambda: self._found(query), lambda listing: self._fits(listing, query), purpose=purpose
        )

    def repository(self, id: str, revision: str | None = None) -> Repository:  # noqa: A002  as the hub calls it
        """Everything about one, its files as of one commit."""
        info = self._info(id, revision, purpose=say("Open {id}", id=id))
        with told(repository=id, is_parsed=True):
            listing = listing_of(_as_answer(info))
            if listing is None or not info.sha:
                raise HubError(
                    say("The hub's answer about “{id}” cannot be understood. Try again, or check its address.", id=id)
                )
            files = _files(info)
            revision = info.sha
        there = {file.path for file in files}
        card = card_of(self._small(listing.id, revision, "README.md", MOST_BYTES)) if "README.md" in there else ""
        beside = {name: self._small(listing.id, revision, name, MOST_ADVICE) for name in ADVICE_FILES if name in there}
        page = f"{self._connection.endpoint}/{listing.id}"
        return Repository(listing, revision, files, card, page, advice_in_files(beside))

    def header(self, repository: Repository, file: RepositoryFile, cancel: Cancel | None = None) -> GgufHeader:
        """A file's header, of which only the necessary parts are fetched; raises ModelFileError when it is none."""
        id, path = repository.listing.id, file.path  # noqa: A001
        url = self._connection.file_url(id, repository.revision, path)
        remote = RemoteFile(self._connection, url, path.rpartition("/")[2], repository=id, cancel=cancel)
        return self.header_of(remote)

    def remote_file(self, url: str, cancel: Cancel) -> RemoteFile:
        """A file that any server has; nothing is asked before it is read."""
        address = urlsplit(url)
        name = unquote(address.path.rpartition("/")[2])
        return RemoteFile(self._connection, url, name, repository=address.hostname or "", cancel=cancel)

    def header_of(self, remote: RemoteFile) -> GgufHeader:
        """Its header, of which only the necessary parts are fetched; raises ModelFileError when it is none."""
        remote.seek(0)
        return read_header(cast("BinaryIO", io.BufferedReader(remote, 1 << 16)))

    def named(self, text: str) -> Reference | None:
        """The repository of this hub that a text names; None for words, and for the address of another server."""
        endpoint = self._connection.endpoint
        address = urlsplit(text.strip())
        is_ours = address.netloc in {*HOSTS, urlsplit(endpoint).netloc}
        if address.scheme in {"http", "https"} and not is_ours:
            return None
        return parse_reference(text, endpoint=endpoint)

    def newer(self, origin: HubOrigin) -> str | None:
        """The commit in which the file is another one by now; None when it is the same. NotOnHubError: it is gone."""
        info = self._info(origin.repository, None, purpose=say("Look for a newer {file}", file=origin.file))
        with told(repository=origin.repository, is_parsed=True):
            there = next((file for file in _files(info) if file.path == origin.file), None)
        if there is None:
            raise NotOnHubError(
                say(
                    "“{file}” is not in “{repository}” any more; your copy stays as it is.",
                    file=origin.file,
                    repository=origin.repository,
                )
            )
        knows_both = bool(there.sha256 and origin.sha256)
        is_same = there.sha256 == origin.sha256 if knows_both else info.sha == origin.revision
        return None if is_same else info.sha

    def account(self) -> str | None:
        """Whom the token belongs to; None when there is no token."""
        url = f"{self._connection.endpoint}/api/whoami-v2"
        with told(is_parsed=True), self._connection.stream("GET", url, purpose=say("Test the connection")) as response:
            if (
                response.is_error
                and "authorization" not in response.request.headers
                and response.status_code in {401, 403}
            ):
                return None
            if response.is_error:
                raise error_of_response(response)
            said = json.loads(_read(response.iter_bytes(), _ACCOUNT_BYTES))
            return str(said["name"])

    def _found(self, query: Query) -> Iterator[object]:
        """Page by page, as they are wanted; with None in between, where whoever asks may stop."""
        asked: list[tuple[str, str]] = [("filter", "gguf"), ("limit", str(PAGE))]
        asked += [("search", query.words)] if query.words else []
        asked += [("author", query.author)] if query.author else []
        asked += [("sort", _SORTS.get(query.sort, "downloads"))]
        asked += [("expand", name) for name in _EXPAND]
        found = self._pages(f"{self._connection.endpoint}/api/models", asked)
        if query.sort != "size" and query.descending:
            yield from found
            return
        some: list[object] = []
        while len(some) < SORTED_HERE and (each := next(found, _END)) is not _END:
            some += [each] if each is not None else []
            yield None
        if query.sort == "size":
            some.sort(key=_size)
        if query.descending or query.sort != "size":
            some.reverse()
        yield from some

    def _pages(self, url: str, asked: Sequence[tuple[str, str]]) -> Iterator[object]:
        """As huggingface_hub's paginate, which cannot be stopped while pages without anything follow each other."""
        from huggingface_hub import get_session  # noqa: PLC0415  starting must not pay for it
        from huggingface_hub.utils import hf_raise_for_status  # noqa: PLC0415

        self._connection.api()  # its session is ours from now on
        page = f"{url}?{urlencode(asked)}"
        while page:
            response = get_session().get(page)
            hf_raise_for_status(response)
            yield None
            yield from cast("Iterable[object]", response.json())
            page = response.links.get("next", {}).get("url", "")

    def _fits(self, listing: Listing, query: Query) -> bool:
        """What the hub cannot filter by; what is not known of a repository leaves it in."""
        parameters = listing.parameters
        if parameters is not None and query.most_parameters is not None and parameters > query.most_parameters:
            return False
        if parameters is not None and query.least_parameters is not None and parameters < query.least_parameters:
            return False
        if query.flavours and not query.flavours & {flavour.name for flavour in listing.flavours}:
            return False
        if not query.licence_classes:
            return True
        bases = licences_of_bases(listing.base_models)
        return self._licences.resolve(listing.licence, base_licences=bases).licence_class in query.licence_classes

    def _info(self, id: str, revision: str | None, *, purpose: str) -> ModelInfo:  # noqa: A002
        with told(repository=id, is_parsed=True), self._connection.doing(purpose):
            return self._connection.api().model_info(id, revision=revision, files_metadata=True)

    def _small(self, id: str, revision: str, name: str, most: int) -> bytes:  # noqa: A002
        """A file that tells of the others; nothing when it cannot be had."""
        url = self._connection.file_url(id, revision, name)
        purpose = (
            say("Read the card of {id}", id=id) if name == "README.md" else say("Read {name} of {id}", name=name, id=id)
        )
        try:
            with told(repository=id), self._connection.stream("GET", url, purpose=purpose) as response:
                return b"" if response.is_error else _read(response.iter_bytes(), most)
        except InglenookError:  # the files are what it was opened for
            return b""


def _read(chunks: Iterator[bytes], most: int) -> bytes:
    parts: list[bytes] = []
    got = 0
    for chunk in chunks:
        parts.append(chunk)
        got += len(chunk)
        if got >= most:
            break
    return b"".join(parts)[:most]


def _size(said: object) -> int:
    listing = listing_of(said)
    return (listing.parameters or 0) if listing else 0


def _as_answer(info: ModelInfo) -> dict[str, object]:
    card_to_dict = getattr(info.card_data, "to_dict", None)  # a text or a list may stand there
    return {
        "id": info.id,
        "downloads": info.downloads,
        "likes": info.likes,
        "lastModified": info.last_modified,
        "createdAt": info.created_at,
        "gated": info.gated,
        "tags": info.tags,
        "pipeline_tag": info.pipeline_tag,
        "gguf": cast("object", info.gguf),  # pyright: ignore[reportUnknownMemberType]  looked at where it is read
        "cardData": card_to_dict() if callable(card_to_dict) else None,
        "usedStorage": info.used_storage,
    }


def _files(info: ModelInfo) -> tuple[RepositoryFile, ...]:
    found: Sequence[object] = info.siblings or ()
    files: list[RepositoryFile] = []
    for each in found[:_MOST_FILES]:
        path, size, lfs = (getattr(each, name, None) for name in ("rfilename", "size", "lfs"))
        if not isinstance(path, str) or not _is_inside(path):
            continue
        sha256 = getattr(lfs, "sha256", None)
        is_hash = isinstance(sha256, str) and len(sha256) == 64 and all(c in "0123456789abcdef" for c in sha256)  # noqa: PLR2004
        files.append(
            RepositoryFile(
                path=path,
                size_bytes=count_of(size),
                sha256=str(sha256) if is_hash else "",
            )
        )
    return tuple(files)


def _is_inside(path: str) -> bool:
    """Whether it can only lead into the folder that it is put into."""
    names = path.split("/")
    return len(path) <= _LONGEST_PATH and path.isprintable() and "\\" not in path and not {"", ".", ".."} & set(names)
