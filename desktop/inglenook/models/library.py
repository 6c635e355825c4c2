"""The models on this computer: our own folder, the starter, added folders, other apps' folders and single files."""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.errors import ModelFileError, StorageError
from inglenook.models.checks import check_language_model
from inglenook.models.finding import choose_model, path_in
from inglenook.models.gguf import read_header
from inglenook.models.listing import Listing, model_of
from inglenook.models.other_apps import find_other_apps
from inglenook.models.reading import found_at, printable
from inglenook.models.removing import Removal, remove_files
from inglenook.models.sources import Sources, is_really_in
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.models.found import FoundModel
    from inglenook.models.model import HubOrigin, Model
    from inglenook.models.records import ModelRecords, Record
    from inglenook.models.source import Source

__all__ = ["Library", "Removal"]
_LONGEST_NAME = 200
_MOST_WATCHED = 500  # folders: systems allow some thousands


class Library:
    """Files are never touched by looking; a header is read when its file is new or has changed. Safe from any thread.

    Every method may raise StorageError, but a look at the files goes on without its records.
    """

    def __init__(
        self,
        folder: Path,
        starter: Path | None,
        records: ModelRecords,
        *,
        apps: Callable[[], tuple[Source, ...]] = find_other_apps,
    ) -> None:
        self.folder = folder
        self._starter = starter
        self._records = records
        self._sources = Sources(folder, records, apps)

    def known(self) -> tuple[Model, ...]:
        """All models as they were when they were looked at last, by name; no model file is opened."""
        return _by_name(self._listing(Cancel()).known())

    def scan(self, cancel: Cancel) -> Iterator[Model]:
        """Every model as it is now, one after the other; at the end ``known`` says the same."""
        listing = self._listing(cancel)
        try:
            yield from listing.scan()
        finally:
            with contextlib.suppress(StorageError):  # the records are a memory: without them headers are read again
                self._records.put(listing.changed)
        with contextlib.suppress(StorageError):
            for old, new in listing.moved():
                self._records.move(old, new)
            self._records.forget(listing.gone())

    def all_models(self) -> tuple[Model, ...]:
        """Every model of any kind and state, by name."""
        return _by_name(self.scan(Cancel()))

    def models(self) -> tuple[Model, ...]:
        """The language models that are ready, by name."""
        return tuple(model for model in self.all_models() if _can_write(model))

    def problems(self) -> tuple[str, ...]:
        """A sentence for each model that cannot be used."""
        return tuple(sorted(model.problem for model in self.all_models() if model.state == "broken"))

    def find(self, reference: str, *, any_kind: bool = False) -> Model:
        """The model by its file's path, its name, its file's name, Ollama's name:tag or publisher/repo[:QUANT].

        Case does not matter, and the beginning of a name is enough where it is clear. ``any_kind``: not only those
        that can write. Raises ModelFileError when it is a file that cannot be used, ModelNotFoundError naming what
        there is.
        """
        path = path_in(reference)
        if path is None:
            model = choose_model(reference, self.all_models(), self.folder, any_kind=any_kind)
        else:
            model = self._model(self._read(path))
        if model.problem:
            raise ModelFileError(model.problem)
        if not any_kind and not _can_write(model):
            check_language_model(read_header(model.path), model.path.name)
        return model

    def sources(self) -> tuple[Source, ...]:
        """The folders that are looked through, our own first."""
        return self._sources.all()

    def offers(self) -> tuple[Source, ...]:
        """Folders of other apps on this computer that the user has neither taken nor declined."""
        return self._sources.offers()

    def found_apps(self) -> tuple[Source, ...]:
        """All folders of other apps on this computer."""
        return self._sources.found_apps()

    def use(self, source: Source) -> None:
        """Take an offer: its models are listed, and stay where they are."""
        self._sources.use(source)

    def decline(self, source: Source) -> None:
        """Do not offer it again."""
        self._sources.decline(source)

    def add_folder(self, path: Path) -> Source:
        """Look through this folder as well; nothing in it is touched. Raises ModelFileError when it is none."""
        return self._sources.add(path)

    def forget_source(self, source: Source) -> None:
        """Do not look through a folder any more; nothing in it is touched."""
        self._sources.forget(source)

    def models_of(self, source: Source, cancel: Cancel) -> Iterator[Model]:
        """The models of one folder as they are now."""
        yield from (model for model in self.scan(cancel) if model.path.is_relative_to(source.path))

    def link(self, path: Path) -> Model:
        """List a single file, used where it lies. Raises ModelFileError, and lists nothing, when it cannot be used."""
        file = Path(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100, PTH111  pathlib's raise, and keep ".."
        if os.path.isdir(file):  # noqa: PTH112  Path.is_dir raises for a name that is too long
            raise ModelFileError(
                say("“{file}” is a folder: add it as a folder, or choose a GGUF file in it.", file=file)
            )
        record = self._read(file)
        if record.problem:
            raise ModelFileError(record.problem)
        self._keep(record)
        return self._model(self._records.get(record.path) or record)

    def rename(self, model: Model, name: str) -> Model:
        """Show it under another name; its file keeps its own. An empty name gives the file's back."""
        record = self._records.get(model.path) or self._read(model.path)
        self._keep(record)
        self._records.set_name(record.path, printable(" ".join(name.split()))[:_LONGEST_NAME])
        return self._model(self._records.get(record.path) or record)

    def set_wishes(self, model: Model, wishes: str) -> Model:
        """What the user wants of it, as JSON. Raises ModelFileError when its file cannot be read."""
        record = self._records.get(model.path)
        if record is None:
            record = self._read(model.path)
            self._keep(record)
        self._records.set_wishes(record.path, wishes)
        return self._model(self._records.get(record.path) or record)

    def relocate(self, model: Model, new_path: Path) -> Model:
        """It lies there now; name and origin stay. Raises ModelFileError when that is another model's file."""
        from inglenook.models.relocating import check_same_model  # noqa: PLC0415  it is asked for once in a while

        new = self._read(Path(os.path.abspath(os.path.expanduser(new_path))))  # noqa: PTH100, PTH111  pathlib's raise
        if new.problem:
            raise ModelFileError(new.problem)
        check_same_model(self._records.get(model.path), new)
        linked = self.link(new.path)
        if linked.path != model.path:
            self._records.move(model.path, linked.path)
        return self._model(self._records.get(linked.path) or self._read(linked.path))

    def look_at(self, found: FoundModel) -> Model:
        """What somebody's files hold, wherever they lie; nothing is listed. The model may be broken."""
        source = None if found.path == self._starter else self._sources.holding(found.path)
        return self._model(Listing.one(found, self._records.get(found.path), source, self._starter))

    def inherit(self, before: Model, path: Path, *, forget: bool) -> Model:
        """A copy takes over what is known of the model that it was made from; ``forget``: which is there no more."""
        old = self._records.get(before.path)
        if old is not None and old.name:
            self._records.set_name(path, old.name)
        if old is not None and old.hub is not None:
            self._records.set_hub(path, old.hub)
        if old is not None and old.wishes:
            self._records.set_wishes(path, old.wishes)
        if before.sha256:
            self._records.set_checksum(path, before.sha256, before.verified_at)
        if forget and before.path != path:
            self._records.forget([before.path])
        return self._model(self._records.get(path) or self._read(path))

    def forget(self, model: Model) -> None:
        """Take it off the list; its file stays where it is."""
        record = self._records.get(model.path)
        if record is None or record.source_path is None:
            self._records.forget([model.path])
        else:  # its folder is looked through again and again
            self._records.set_hidden(model.path, is_hidden=True)

    def remove(self, model: Model, *, permanently: bool = False) -> Removal:
        """Our own files go to the trash, or for good; others stay where they are and are only taken off the list.

        Raises ModelFileError, with nothing forgotten, when they cannot be removed.
        """
        if not self.is_ours(model):
            self.forget(model)
            return Removal(freed_bytes=0, to_trash=False)
        others = [other for other in self.known() if other.path != model.path]
        removal = remove_files(model, others, self.folder, permanently=permanently)
        self._records.forget([model.path])
        return removal

    def is_ours(self, model: Model) -> bool:
        """Whether its files lie in our own folder, not behind a link in it, so that removing it removes them."""
        files = (model.path, *model.files)
        return model.path != self._starter and all(is_really_in(file, self.folder) for file in files)

    def set_hub_origin(self, path: Path, origin: HubOrigin, sha256: str) -> None:
        """A download says where a file came from, and its checksum; verified when it is the one that the hub has."""
        record = self._read(Path(os.path.abspath(path)))  # noqa: PTH100  Path.absolute keeps ".."
        self._keep(record)
        self._records.set_hub(record.path, origin)
        if sha256:
            is_compared = sha256 == origin.sha256.casefold()
            self._records.set_checksum(record.path, sha256, time.time() if is_compared else None)

    def set_checksum(self, model: Model, sha256: str, *, is_verified: bool) -> None:
        """What was computed of its first part, and whether it is what it should be."""
        self._records.set_checksum(model.path, sha256, time.time() if is_verified else None)

    def folders_to_watch(self) -> tuple[Path, ...]:
        """The folders in which a model may come or go."""
        roots = [source.path for source in self._sources.all() if source.is_there]
        around = {folder for record in self._records.all().values() for folder in (record.path.parent,)}
        above = {folder.parent for folder in around if any(folder.parent.is_relative_to(root) for root in roots)}
        folders = dict.fromkeys([*roots, *sorted(around), *sorted(above)])
        there = (folder for folder in folders if os.path.isdir(folder))  # noqa: PTH112  never raises
        return tuple(itertools.islice(there, _MOST_WATCHED))

    def _listing(self, cancel: Cancel) -> Listing:
        return Listing(self._sources.all(), self._starter, self._records.all(), cancel)

    def _read(self, path: Path) -> Record:
        """One file as it is now; raises ModelFileError when it is not there."""
        source = None if path == self._starter else self._sources.holding(path)
        try:
            found = found_at(path, "")
        except OSError as error:
            raise ModelFileError(
                say("“{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
            ) from error
        return Listing.one(found, self._records.get(found.path), source, self._starter)

    def _keep(self, record: Record) -> None:
        self._records.put([record])
        self._records.set_hidden(record.path, is_hidden=False)

    def _model(self, record: Record) -> Model:
        source = next((one for one in self._sources.all() if one.path == record.source_path), None)
        return model_of(record, source, self._starter)


def _can_write(model: Model) -> bool:
    return model.state == "ready" and model.facts is not None and model.facts.kind == "language"


def _by_name(models: Iterator[Model]) -> tuple[Model, ...]:
    return tuple(sorted(models, key=lambda model: (model.name.casefold(), str(model.path))))
