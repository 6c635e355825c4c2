"""What a model is made of, read from its header wherever the model lies: here, on the hub, or nowhere yet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from inglenook.errors import ModelFileError, UsageError
from inglenook.fit.inventing import invented_shape
from inglenook.fit.kept_headers import KeptHeaders
from inglenook.fit.shape import shape_of
from inglenook.fit.subject import Subject
from inglenook.hub.file_groups import group_files
from inglenook.hub.requesting import group_named
from inglenook.models.gguf import read_header
from inglenook.models.parts import parts_of, whole_stem
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel
    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.hub import Hub
    from inglenook.hub.repository import Repository, RepositoryFile
    from inglenook.models.gguf import GgufHeader


class Headers:
    """Safe from any thread. Of files on the hub only the header is fetched, once for each content of the file.

    ``cache`` is a folder of its own for what was fetched.
    """

    def __init__(self, hub: Hub, cache: Path) -> None:
        self._hub = hub
        self._kept = KeptHeaders(cache)

    def of_path(self, path: Path) -> Subject:
        """A model on this computer, all its parts; raises ModelFileError."""
        parts = parts_of(path)
        subject = _subject(
            whole_stem(path), tuple(_whole(read_header(part), part.name) for part in parts), say("this computer")
        )
        return replace(subject, name=subject.shape.name or subject.name, path=parts[0])

    def of_group(self, repository: Repository, group: FileGroup, cancel: Cancel) -> Subject:
        """One quantization of a repository; raises HubError's kinds, ModelFileError, CancelledError."""
        if group.missing:
            raise ModelFileError(
                say(
                    "“{group}” is not whole, the hub lacks {missing}.",
                    group=group.name,
                    missing=", ".join(group.missing),
                )
            )
        headers = tuple(self._of_file(repository, file, cancel) for file in group.files)
        subject = _subject(repository.listing.name, headers, urlsplit(repository.page).hostname or say("the hub"))
        return replace(subject, quantization=group.quantization or subject.quantization)

    def of_url(self, url: str, cancel: Cancel) -> Subject:
        """The model at an address: a repository or file of the hub, or a GGUF file that some other server has.

        Raises UsageError when it is no such address, HubError's kinds, ModelFileError, CancelledError.
        """
        reference = self._hub.named(url)
        if reference is not None:
            repository = self._hub.repository(reference.repository, reference.revision or None)
            groups = group_files(repository, repository.listing.parameters, room_bytes=None)
            group = group_named(repository, groups, file=reference.file, quantization=reference.quantization)
            return self.of_group(repository, group, cancel)
        address = urlsplit(url)
        name = unquote(address.path.rpartition("/")[2])
        if address.scheme not in {"http", "https"} or not address.hostname or not name:
            raise UsageError(
                say("“{url}” is no address of a model file: it should begin with https:// and name a file.", url=url)
            )
        folder = address.path.rpartition("/")[0]
        parts = [
            address._replace(path=f"{folder}/{quote(part.name)}", fragment="").geturl() for part in parts_of(Path(name))
        ]
        headers = tuple(self._of_address(part, cancel) for part in parts)
        return _subject(whole_stem(Path(name)), headers, address.hostname)

    def invented(self, parameters: str, quantization: str, like: str = "llama") -> Subject:
        """A model that is only thought of, such as "8B" in "Q4_K_M"; raises UsageError."""
        shape = invented_shape(parameters, quantization, like)
        return Subject(shape.name, shape.headers, shape, quantization, source="invented")

    def _of_file(self, repository: Repository, file: RepositoryFile, cancel: Cancel) -> GgufHeader:
        # The commit says what the file is where the hub tells no checksum.
        key = file.sha256 or f"{repository.page}@{repository.revision}/{file.path}"
        header = self._remembered(key, lambda: self._hub.header(repository, file, cancel))
        return _whole(header, file.path)

    def _of_address(self, url: str, cancel: Cancel) -> GgufHeader:
        remote = self._hub.remote_file(url, cancel)
        size = remote.size  # the first answer tells the ETag too
        key = f"{url} {remote.etag} {size}"
        header = self._remembered(key, lambda: self._hub.header_of(remote)) if remote.etag else None
        return _whole(header or self._hub.header_of(remote), remote.name)

    def _remembered(self, key: str, read: Callable[[], GgufHeader]) -> GgufHeader:
        header = self._kept.get(key)
        if header is None:
            header = read()
            self._kept.put(key, header)
        return header


def _subject(name: str, headers: tuple[GgufHeader, ...], source: str) -> Subject:
    shape = shape_of(headers)
    return Subject(name, headers, shape, shape.quantization, source=source)


def _whole(header: GgufHeader, name: str) -> GgufHeader:
    """Raises ModelFileError when the file ends before its last tensor does."""
    if header.data_end > header.file_bytes:
        raise ModelFileError(
            say("“{name}” is cut short: it ends before its last tensor does. Take another copy of it.", name=name)
        )
    return header
