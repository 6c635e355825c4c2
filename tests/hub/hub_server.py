"""A hub on loopback: the real paths, headers and refusals of huggingface.co, over files that a test gave it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import urlencode

from tests.hub.loopback import Loopback, LoopbackHandler, LoopbackServer
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

LARGE_BYTES = 1024  # such files, and models of any size, are kept elsewhere and have a sha256


@dataclass
class ServedRepository:
    """What the hub holds of one."""

    id: str
    files: dict[str, bytes]
    card: Mapping[str, object] = field(default_factory=dict[str, object])
    gated: Literal[False, "auto", "manual"] = False
    private: bool = False
    downloads: int = 0
    likes: int = 0
    tags: tuple[str, ...] = ()
    gguf: Mapping[str, object] | None = None
    updated: str = "2026-01-02T03:04:05.000Z"
    accepted_by: set[str] = field(default_factory=set[str])  # tokens
    extra: Mapping[str, object] = field(default_factory=dict[str, object])  # whatever a hostile answer holds

    @property
    def commit(self) -> str:
        """Another one when a file changes."""
        hashed = hashlib.sha1(usedforsecurity=False)
        for path, data in sorted(self.files.items()):
            hashed.update(path.encode() + data)
        return hashed.hexdigest()


class HubServer(Loopback):
    """Two ports, as the real one has two hosts: the hub, and the one that it sends downloads to."""

    def __init__(self, *, page: int = 50) -> None:
        super().__init__()
        self.repositories: dict[str, ServedRepository] = {}
        self.tokens: dict[str, str] = {}  # to the account's name
        self.page = page
        self.is_endless = False  # one empty page of a search follows the other
        self.packed: bytes | None = None  # what a search answers with, said to be gzip's
        self.link_to = ""  # where the next page of a search lies; empty: here
        self._hub = _HubsServer(self, _HubHandler)
        self._files = _HubsServer(self, _FilesHandler)

    def __enter__(self) -> Self:
        for server in (self._hub, self._files):
            server.thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Pull the plug."""
        self.go_on.set()
        for server in (self._hub, self._files):
            if server.thread.is_alive():
                server.shutdown()
                server.thread.join()
            server.cut()
            server.server_close()

    @property
    def url(self) -> str:
        """The hub's address."""
        return f"http://127.0.0.1:{self._hub.server_port}{self.prefix}"

    @property
    def files_url(self) -> str:
        """Where it sends those who want a large file."""
        return f"http://127.0.0.1:{self._files.server_port}"

    def add_repository(self, id: str, *, files: dict[str, bytes], **rest: object) -> ServedRepository:  # noqa: A002
        """Serve one; the rest are ServedRepository's fields."""
        self.repositories[id] = ServedRepository(id, files, **rest)  # pyright: ignore[reportArgumentType]  by name
        return self.repositories[id]


class _HubsServer(LoopbackServer[HubServer]):
    pass


class _HubHandler(LoopbackHandler):
    server: _HubsServer  # pyright: ignore[reportIncompatibleVariableOverride]  which it is here
    _PAGES: ClassVar = {"resolve", "raw"}

    @override
    def answer(self, path: str, query: dict[str, str]) -> None:
        parts = path.strip("/").split("/")
        owner = self.server.owner
        if self.token and self.token not in owner.tokens:
            self.refuse(401, "", "Invalid credentials in Authorization header")
        elif path == "/api/whoami-v2":
            self._who()
        elif path == "/api/models":
            self._list(query)
        elif parts[:2] == ["api", "models"]:
            revision = parts[5] if parts[4:5] == ["revision"] else None
            self._describe("/".join(parts[2:4]), revision)
        elif len(parts) > 4 and parts[2] in self._PAGES:  # publisher/name/resolve/revision/file
            self._resolve("/".join(parts[:2]), parts[3], "/".join(parts[4:]))
        else:
            self.refuse(404, "", "Sorry, we can't find the page you are looking for.")

    def _who(self) -> None:
        if not self.token:
            self.refuse(401, "", "Invalid username or password.")
            return
        self.send(200, json.dumps({"type": "user", "name": self.server.owner.tokens[self.token]}).encode())

    def _list(self, query: dict[str, str]) -> None:
        owner = self.server.owner
        words = query.get("search", "").casefold().split()
        found = [
            each
            for each in owner.repositories.values()
            if all(word in each.id.casefold() for word in words)
            and query.get("author", "").casefold() in {"", each.id.partition("/")[0].casefold()}
            and not each.private
        ]
        key = {"likes": "likes", "lastModified": "updated"}.get(query.get("sort", ""), "downloads")
        found.sort(key=lambda each: getattr(each, key), reverse=True)
        start, count = int(query.get("cursor", "0")), min(int(query.get("limit", "1000")), owner.page)
        page = [_listing(each) for each in found[start : start + count]]
        more = {}
        if start + count < len(found):
            again = urlencode(query | {"cursor": str(start + count)})
            more = {"Link": f'<{owner.link_to or owner.url}/api/models?{again}>; rel="next"'}
        if owner.is_endless:
            page, more = [], {"Link": f'<{owner.url}/api/models>; rel="next"'}
        if owner.packed is not None:
            self.send(200, owner.packed, Content_Encoding="gzip")
        else:
            self.send(200, json.dumps(page).encode(), **more)

    def _describe(self, id: str, revision: str | None) -> None:  # noqa: A002
        repository = self._seen(id)
        if repository is None:
            return
        if revision not in {None, "main", repository.commit}:
            self.refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
            return
        siblings = [_sibling(path, data) for path, data in repository.files.items()]
        about = _listing(repository) | {"sha": repository.commit, "siblings": siblings} | dict(repository.extra)
        self.send(200, json.dumps(about).encode())

    def _resolve(self, id: str, revision: str, path: str) -> None:  # noqa: A002
        repository = self._seen(id)
        if repository is None:
            return
        if path != "README.md" and not self._may_have(repository):
            return
        if revision not in {"main", repository.commit}:
            self.refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
            return
        data = repository.files.get(path)
        if data is None:
            self.refuse(404, "EntryNotFound", "Entry not found")
            return
        about = {"X_Repo_Commit": repository.commit, "Accept_Ranges": "bytes"}
        if not _is_large(path, data):
            self.send_file(data, ETag=f'"{hashlib.sha1(data, usedforsecurity=False).hexdigest()}"', **about)
            return
        sha256 = hashlib.sha256(data).hexdigest()
        about |= {"X_Linked_Size": str(len(data)), "X_Linked_Etag": f'"{sha256}"'}
        self.send(302, b"", Location=f"{self.server.owner.files_url}/{id}/{sha256}?signed=1", **about)

    def _seen(self, id: str) -> ServedRepository | None:  # noqa: A002
        """The hub does not tell what is private from what is not there."""
        repository = self.server.owner.repositories.get(id)
        if repository is None or (repository.private and not self.token):
            self.refuse(404 if self.token else 401, "RepoNotFound", "Repository not found")
            return None
        return repository

    def _may_have(self, repository: ServedRepository) -> bool:
        if not repository.gated or self.token in repository.accepted_by:
            return True
        self.refuse(403 if self.token else 401, "GatedRepo", f"Access to model {repository.id} is restricted.")
        return False


class _FilesHandler(LoopbackHandler):
    server: _HubsServer  # pyright: ignore[reportIncompatibleVariableOverride]  which it is here

    @override
    def answer(self, path: str, query: dict[str, str]) -> None:
        name = path.rpartition("/")[2]
        for repository in self.server.owner.repositories.values():
            for data in repository.files.values():
                if hashlib.sha256(data).hexdigest() == name:
                    self.send_file(data, ETag=f'"{name}"')
                    return
        self.refuse(403, "", "The signature has expired")


def _listing(repository: ServedRepository) -> dict[str, object]:
    licence = repository.card.get("license")
    tags = ["gguf", *([f"license:{licence}"] if licence else []), *repository.tags]
    about: dict[str, object] = {
        "id": repository.id,
        "modelId": repository.id,
        "downloads": repository.downloads,
        "likes": repository.likes,
        "lastModified": repository.updated,
        "createdAt": "2025-01-02T03:04:05.000Z",
        "gated": repository.gated,
        "private": repository.private,
        "tags": tags,
        "cardData": dict(repository.card),
    }
    if repository.gguf is not None:
        about["gguf"] = dict(repository.gguf)
    return about | dict(repository.extra)


def _sibling(path: str, data: bytes) -> dict[str, object]:
    about: dict[str, object] = {"rfilename": path, "size": len(data), "blobId": "0" * 40}
    if _is_large(path, data):
        about["lfs"] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 134}
    return about


def _is_large(path: str, data: bytes) -> bool:
    return path.endswith(".gguf") or len(data) >= LARGE_BYTES
