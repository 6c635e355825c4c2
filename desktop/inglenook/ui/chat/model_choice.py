"""Which model answers: those on this computer, the one chosen, and files opened from elsewhere."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.engines.served_model import ServedModel, is_served, parts_of
from inglenook.errors import InglenookError
from inglenook.models.runnable import check_runnable
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.models.any_model import AnyModel
    from inglenook.models.library import Library
    from inglenook.models.model import Model
    from inglenook.ui.background import Background
    from inglenook.ui.engines.server_models import ServerModels
    from inglenook.ui.live_settings import LiveSettings


@dataclass(frozen=True, slots=True)
class _Look:
    """What a look through the library found."""

    models: tuple[Model, ...]
    chosen: AnyModel | None  # the one chosen or used last, else the starter, else the first
    offers: tuple[str, ...]
    is_another: bool  # than the one chosen or used last, which is not there any more


class ModelChoice(QObject):
    """Looks through the library in the background; remembers the choice in the settings."""

    changed = Signal()  # the models or the choice
    opened = Signal(object)  # a Model that the user opened from a file
    replaced = Signal(str)  # the sentence: the one chosen is not there any more
    failed = Signal(str)  # the sentence

    def __init__(
        self,
        library: Library,
        servers: ServerModels,
        settings: LiveSettings,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.servers = servers
        self.servers.changed.connect(self._take_served)
        self._library = library
        self._settings = settings
        self._background = background
        self.models: tuple[Model, ...] = ()
        self.chosen: AnyModel | None = None
        self.offers: tuple[str, ...] = ()  # other apps whose models could be used, by name
        self.is_known = False  # whether the library has been looked through

    @property
    def chosen_file(self) -> Model | None:
        """The model chosen, if it is a file of this computer."""
        return self.chosen if not isinstance(self.chosen, ServedModel) else None

    @property
    def all_models(self) -> tuple[AnyModel, ...]:
        """Those of this computer, then those of servers that have told theirs."""
        return (*self.models, *self.servers.models)

    def refresh(self) -> None:
        """Look through the library again; ``changed`` follows."""
        chosen = self.chosen
        last = chosen.key if chosen else self._settings.settings.model.last
        served = self.servers.named(last) if last and is_served(last) else None

        def look(_cancel: Cancel) -> Iterator[_Look]:
            models = self._library.models()
            offers = tuple(dict.fromkeys(source.name for source in self._library.offers()))
            found = served or self._find_last(last) or _moved(chosen, models)
            yield _Look(models, found or _first(models), offers, is_another=bool(last) and found is None)

        def take(found: _Look) -> None:
            self._take(found, keep=self.chosen is not chosen)
            if found.is_another and last is not None and self.chosen is found.chosen:
                self._tell_replaced(chosen.name if chosen else _name_in(last))

        self._background.run(look, on_item=take, on_done=lambda: None, on_error=self._look_failed)

    def choose(self, model: AnyModel) -> None:
        """Answer with this model from now on."""
        self.chosen = model
        self._list_chosen()
        self.remember()
        self.changed.emit()

    def take_again(self, model: Model) -> None:
        """The one that is chosen, of which something else is known now."""
        self.models = tuple(model if one.path == model.path else one for one in self.models)
        self.chosen = model
        self.changed.emit()

    def remember(self) -> None:
        """The one that is chosen has been used: it is the one to begin with next time."""
        if self.chosen is not None:
            self._settings.set_field("model", "last", self.chosen.key)

    def check_chosen(self) -> None:
        """Look whether the file of the one that is chosen is there still; if not, ``replaced`` follows."""
        chosen = self.chosen_file
        if chosen is None:
            return

        def look(_cancel: Cancel) -> Iterator[bool]:
            yield _is_there(chosen)

        def take(is_there: bool) -> None:  # noqa: FBT001  an item of the background's
            if not is_there and self.chosen is chosen:
                self.refresh()

        self._background.run(look, on_item=take, on_done=lambda: None, on_error=self._fail)

    def open_file(self, path: str) -> None:
        """Choose a model file from anywhere, if it can be run, and keep it in the library where it lies.

        ``opened`` or ``failed`` follows.
        """
        options = self._settings.settings.engine.to_load_options()

        def look(_cancel: Cancel) -> Iterator[Model]:
            model = self._library.find(path)
            check_runnable(model.path, options)
            yield self._library.link(model.path)

        self._background.run(look, on_item=self._open, on_done=lambda: None, on_error=self._fail)

    def find(self, key: str) -> AnyModel | None:
        """One of the models by its key: a file's path, or a server's model."""
        return next((model for model in self.models if model.key == key), None) or self.servers.named(key)

    def detail_of(self, key: str) -> str:
        """The quantization of a model that has answered, or its server; empty when it is not here any more."""
        model = self.find(key)
        return model.server.name if isinstance(model, ServedModel) else model.quantization if model else ""

    def _find_last(self, last: str | None) -> Model | None:
        if not last or is_served(last):
            return None
        try:
            return self._library.find(last)
        except InglenookError:  # moved or deleted since
            return None

    def _take(self, found: _Look, *, keep: bool) -> None:
        """``keep``: another one was chosen while the library was looked through."""
        self.models, self.offers = found.models, found.offers
        self.is_known = True
        if not keep:
            self.chosen = found.chosen
        self._list_chosen()
        self.changed.emit()

    def _tell_replaced(self, name: str) -> None:
        if self.chosen is None:
            sentence = self.tr("“{name}” is not there any more. Choose a model file, or find one on Discover.")
            self.replaced.emit(sentence.format(name=name))
        else:
            sentence = self.tr("“{name}” is not there any more: {other} answers instead. The Models page says more.")
            self.replaced.emit(sentence.format(name=name, other=self.chosen.name))

    def _list_chosen(self) -> None:
        """The one that answers is among the models, wherever it lies."""
        chosen = self.chosen_file
        if chosen is not None and chosen not in self.models:
            others = tuple(model for model in self.models if model.path != chosen.path)
            self.models = (*others, chosen)

    def _take_served(self) -> None:
        """A server has told what it has, or is set up no more."""
        if isinstance(self.chosen, ServedModel):
            known = self.servers.named(self.chosen.key)
            if known is None:
                self.refresh()
                return
            self.chosen = known
        self.changed.emit()

    def _open(self, model: Model) -> None:
        self.choose(model)
        self.opened.emit(model)

    def _look_failed(self, error: Exception) -> None:
        self.is_known = True
        self._fail(error)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))


def _first(models: Sequence[Model]) -> Model | None:
    """Where nothing was ever used: the starter, which is the quickest to try, else any."""
    return next((model for model in models if model.source == "included"), models[0] if models else None)


def _moved(gone: AnyModel | None, models: Sequence[Model]) -> Model | None:
    """The same file in another place."""
    if gone is None or isinstance(gone, ServedModel) or _is_there(gone):
        return None
    return next((one for one in models if (one.name, one.size_bytes) == (gone.name, gone.size_bytes)), None)


def _name_in(key: str) -> str:
    """What the user knows of a key."""
    return parts_of(key)[1] or os.path.basename(key)  # noqa: PTH119  as it was written


def _is_there(model: Model) -> bool:
    return all(os.path.exists(file) for file in (model.path, *model.files))  # noqa: PTH110  Path.exists may raise
