"""What an Ollama keeps and has in memory, as the window knows it; what changes it runs in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from inglenook.errors import CancelledError, InglenookError
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.ollama.care import OllamaCare
    from inglenook.engines.ollama.care_answers import CareStep, KeptModel, RunningModel, ShownModel
    from inglenook.engines.ollama.made_model import MadeModel
    from inglenook.ui.background import Background

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class OllamaState:
    """As it was at the last look."""

    kept: tuple[KeptModel, ...] = ()
    running: tuple[RunningModel, ...] = ()

    def in_memory(self, name: str) -> RunningModel | None:
        """The one of that name, if it is in memory."""
        return next((one for one in self.running if one.name == name), None)


class OllamaTending(QObject):
    """One pull or creation at a time; a look and the small changes go beside it. Says nothing after ``stop``."""

    changed = Signal()  # the state
    stepped = Signal(object)  # a CareStep of the pull or the creation
    ended = Signal(str)  # of it: the name of the model that is there now, or empty when it was stopped
    shown = Signal(object)  # a ShownModel
    failed = Signal(str)  # the sentence

    def __init__(self, care: OllamaCare, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._care = care
        self._background = background
        self.state = OllamaState()
        self.is_known = False
        self._work: Cancel | None = None
        self._jobs: set[Cancel] = set()
        self._is_stopped = False

    @property
    def is_busy(self) -> bool:
        """Whether something is fetched or made."""
        return self._work is not None

    def refresh(self) -> None:
        """Ask what lies there now; ``changed`` or ``failed`` follows."""

        def look(cancel: Cancel) -> Iterator[OllamaState]:
            yield OllamaState(self._care.kept(cancel), self._care.running(cancel))

        self._run(look, self._take)

    def pull(self, model: str) -> None:
        """Have one fetched; ``stepped``, then ``ended`` or ``failed`` follow."""
        self._follow(model, lambda cancel: self._care.pull(model, cancel))

    def create(self, made: MadeModel) -> None:
        """Have one made; the same follows."""
        self._follow(made.name, lambda cancel: self._care.create(made, cancel))

    def cancel(self) -> None:
        """End what is fetched or made; Ollama keeps what has come of a pull."""
        if self._work is not None:
            self._work.cancel()

    def show_model(self, model: str) -> None:
        """``shown`` or ``failed`` follows."""

        def ask(cancel: Cancel) -> Iterator[ShownModel]:
            yield self._care.shown(model, cancel)

        self._run(ask, self.shown.emit)

    def copy(self, model: str, new: str) -> None:
        """The same under another name."""
        self._change(lambda cancel: self._care.copy(model, new, cancel))

    def delete(self, model: str) -> None:
        """For good."""
        self._change(lambda cancel: self._care.delete(model, cancel))

    def unload(self, model: str) -> None:
        """Out of memory."""
        self._change(lambda cancel: self._care.unload(model, cancel))

    def stop(self) -> None:
        """Nobody looks any more."""
        self._is_stopped = True
        for cancel in tuple(self._jobs):
            cancel.cancel()

    def _change(self, change: Callable[[Cancel], None]) -> None:
        """Do it, then look again."""

        def work(cancel: Cancel) -> Iterator[OllamaState]:
            change(cancel)
            yield OllamaState(self._care.kept(cancel), self._care.running(cancel))

        self._run(work, self._take)

    def _take(self, state: OllamaState) -> None:
        self.state, self.is_known = state, True
        self.changed.emit()

    def _follow(self, model: str, steps: Callable[[Cancel], Iterator[CareStep]]) -> None:
        if self._work is not None:
            return

        def end(name: str) -> None:
            self._work = None
            self.ended.emit(name)
            self.refresh()

        self._work = self._run(steps, self.stepped.emit, lambda: end(model), lambda: end(""))

    def _run(
        self,
        work: Callable[[Cancel], Iterator[Item]],
        on_item: Callable[[Item], None],
        on_done: Callable[[], None] = lambda: None,
        on_failed: Callable[[], None] = lambda: None,
    ) -> Cancel:
        def item(one: Item) -> None:
            if not self._is_stopped:
                on_item(one)

        def done() -> None:
            self._jobs.discard(cancel)
            if not self._is_stopped:
                on_done()

        def fail(error: Exception) -> None:
            self._jobs.discard(cancel)
            if self._is_stopped:
                return
            on_failed()
            if isinstance(error, InglenookError) and not isinstance(error, CancelledError):
                self.failed.emit(translated(error))

        cancel = self._background.run(work, on_item=item, on_done=done, on_error=fail)
        self._jobs.add(cancel)
        return cancel
