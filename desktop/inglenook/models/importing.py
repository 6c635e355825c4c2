"""Takes files and folders into the library: linked where they lie, copied or moved into our own folder."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from inglenook.errors import ModelFileError
from inglenook.models.other_apps import NAMES
from inglenook.models.own_copy import OwnCopy
from inglenook.models.reading import found_at
from inglenook.models.scanning import Look, kind_of_folder
from inglenook.models.source import Source
from inglenook.models.sources import is_really_in
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.models.library import Library
    from inglenook.models.model import Model

How = Literal["link", "copy", "move"]
_DEPTH_OF_REPOSITORY = 2  # publisher/repo


@dataclass(frozen=True, slots=True)
class ImportStep:
    """How far it is; a step has a model that was taken, or the sentence of one that was not, or neither."""

    file: Path
    done_bytes: int
    total_bytes: int  # of all
    model: Model | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A model that is to be imported."""

    model: Model
    place: str  # "publisher/repo", as its folders say; empty when they do not


class Import:
    """One import after the other; a model that fails leaves nothing behind and does not stop the others."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._apps: tuple[Source, ...] = ()  # whose files are not the user's to move

    def run(self, paths: Sequence[Path], how: How, cancel: Cancel) -> Iterator[ImportStep]:
        """Import these files, and all models in these folders. Raises CancelledError; what is whole by then stays."""
        absolute = [Path(os.path.abspath(os.path.expanduser(path))) for path in paths]  # noqa: PTH100, PTH111  pathlib's raise
        if how == "link":
            for path in absolute:
                cancel.raise_if_set()
                yield from self._link(path, cancel)
            return
        self._apps = (*self._library.found_apps(), *(one for one in self._library.sources() if one.kind in NAMES))
        wanted: dict[Path, _Wanted] = {}
        for path in absolute:
            for found in self._models_in(path, cancel):
                if isinstance(found, str):
                    yield ImportStep(path, 0, 0, problem=found)
                else:
                    wanted[found.model.path] = found
        yield from self._take(list(wanted.values()), how, cancel)

    def _link(self, path: Path, cancel: Cancel) -> Iterator[ImportStep]:
        try:
            if not os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
                model = self._library.link(path)
                yield ImportStep(path, model.size_bytes, model.size_bytes, model)
                return
            unusable = self._why_nothing_can_be_used(path, cancel)
            if unusable:
                yield from (ImportStep(path, 0, 0, problem=sentence) for sentence in unusable)
                return
            source = self._library.add_folder(path)
            for model in self._library.models_of(source, cancel):
                is_broken = model.state == "broken"
                yield ImportStep(model.path, 0, 0, None if is_broken else model, model.problem if is_broken else "")
        except ModelFileError as error:
            yield ImportStep(path, 0, 0, problem=str(error))

    def _why_nothing_can_be_used(self, folder: Path, cancel: Cancel) -> tuple[str, ...]:
        """Sentences, the last on the folder; none as soon as one model can be used."""
        problems: list[str] = []
        for found in self._models_in(folder, cancel):
            if not isinstance(found, str):
                return ()
            problems.append(found)
        return (*problems, say("“{folder}” was not added: it holds no model that can be used.", folder=folder))

    def _take(self, wanted: Sequence[_Wanted], how: How, cancel: Cancel) -> Iterator[ImportStep]:
        copies = [(item, OwnCopy(item.model, self._library.folder, item.place)) for item in wanted]
        total = sum(copy.total_bytes for _, copy in copies)
        done = 0
        for item, copy in copies:
            model, before = item.model, done
            try:
                self._refuse_moving_what_is_not_the_users(model, how)
                if self._library.is_ours(model):
                    yield ImportStep(model.path, before + copy.total_bytes, total, self._library.link(model.path))
                else:
                    for size in copy.make(cancel, may_move=how == "move"):
                        done += size
                        yield ImportStep(model.path, done, total)
                    done = before + copy.total_bytes
                    yield ImportStep(copy.path, done, total, self._listed(copy.path, model, how))
            except (ModelFileError, OSError) as error:
                yield ImportStep(model.path, before + copy.total_bytes, total, problem=_sentence(model.path, error))
            done = before + copy.total_bytes

    def _listed(self, path: Path, before: Model, how: How) -> Model:
        """The model at its new place, with all that was known of it."""
        self._library.link(path)
        return self._library.inherit(before, path, forget=how == "move")

    def _refuse_moving_what_is_not_the_users(self, model: Model, how: How) -> None:
        app = self._app_of(model.path) if how == "move" else ""
        if app:
            raise ModelFileError(
                say(
                    "“{path}” belongs to {app}, which would not find it any more: copy it, or use it where it is.",
                    path=model.path.name,
                    app=app,
                )
            )

    def _app_of(self, path: Path) -> str:
        """The other app that a file belongs to, by where it really lies; also an app's folder that nobody named."""
        known = next((app.name for app in self._apps if is_really_in(path, app.path)), "")
        above = (kind_of_folder(folder) for folder in Path(os.path.realpath(path.parent), path.name).parents)
        return known or next((NAMES[kind] for kind in above if kind in NAMES), "")

    def _models_in(self, path: Path, cancel: Cancel) -> Iterator[_Wanted | str]:
        """A file's model, or all models of a folder, read and sound; a sentence for each that is not."""
        is_folder = os.path.isdir(path)  # noqa: PTH112  Path.is_dir raises for a name that is too long
        try:
            source = Source(kind_of_folder(path), path, path.name)
            look = Look(cancel).models_in(source) if is_folder else [found_at(path, "")]
            for found in look:
                model = self._library.look_at(found)
                place = self._place(model, path if is_folder else path.parent)
                yield model.problem or _Wanted(model, place)
        except OSError as error:
            yield _sentence(path, error)

    def _place(self, model: Model, root: Path) -> str:
        """The repository that a model is from: as the hub said, an app's folders say, or the imported ones."""
        if model.hub is not None:
            return model.hub.repository
        roots = [source.path for source in (*self._library.sources()[1:], *self._apps)]
        for folder in (*roots, root):
            if model.path.is_relative_to(folder):
                place = model.path.parent.relative_to(folder).parts
                if len(place) == _DEPTH_OF_REPOSITORY:
                    return "/".join(place)
        return ""


def _sentence(path: Path, error: Exception) -> str:
    if isinstance(error, OSError):
        return say("“{path}” could not be imported: {reason}.", path=path, reason=error.strerror or error)
    return str(error)
