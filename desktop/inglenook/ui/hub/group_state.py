"""Where a group of files is: on the hub only, on its way, or on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from inglenook.ui.hub.download_words import countdown_in_words, fraction

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from inglenook.hub.download import Download
    from inglenook.hub.file_group import FileGroup
    from inglenook.models.model import Model

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GroupState:
    """``words`` say how it stands, where the kind does not; ``path`` is the first file's, here."""

    kind: Literal["absent", "on its way", "paused", "here"]
    words: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class LocalFiles:
    """What is on this computer of what came from the hub."""

    models: tuple[Model, ...] = ()
    downloads: frozenset[int] = frozenset()  # the ids of those that are done and whose file is still there


ABSENT = GroupState("absent")
NOTHING_HERE = LocalFiles()


def state_of(repository: str, group: FileGroup, downloads: Iterable[Download], here: LocalFiles) -> GroupState:
    """As the downloads and the library know it; a model of the same file counts whatever its revision."""
    first = group.files[0].path if group.files else ""
    for download in downloads:
        request = download.request
        if not _is(request.repository, repository) or not request.files or request.files[0].path != first:
            continue
        if download.state in {"waiting", "running"}:
            return GroupState("on its way", _words(download))
        if download.state == "paused":
            return GroupState("paused", _words(download))
        if download.state == "failed":
            return GroupState("absent", translate("Discover", "Failed"))
        if download.state == "done" and download.id in here.downloads:
            return GroupState("here", path=download.folder / first)
    model = model_of(repository, group, here.models)
    return GroupState("here", path=model.path) if model else ABSENT


def model_of(repository: str, group: FileGroup, models: Iterable[Model]) -> Model | None:
    """The model on this computer that a group became."""
    paths = {file.path for file in group.files}
    ready = (model for model in models_of(repository, models) if model.state == "ready")
    return next((model for model in ready if model.hub and model.hub.file in paths), None)


def models_of(repository: str, models: Iterable[Model]) -> tuple[Model, ...]:
    """Those that came from a repository."""
    return tuple(model for model in models if model.hub and _is(model.hub.repository, repository))


def _is(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()


def _words(download: Download) -> str:
    if download.state == "waiting":
        return translate("Discover", "Queued")
    share = fraction([download])
    percent = "" if share is None else translate("Discover", "{percent} %").format(percent=int(share * 100))
    if download.state == "paused":
        return translate("Discover", "Paused · {percent}").format(percent=percent or "0 %")
    if download.retry_in_s is not None:
        return countdown_in_words("", download.retry_in_s)
    return percent or translate("Discover", "Downloading")
