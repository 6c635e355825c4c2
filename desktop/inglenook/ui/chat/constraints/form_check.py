"""Looks at a form in the background a moment after it was written, and says what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.errors import InglenookError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.constraint import Constraint
    from inglenook.engines.llama_cpp.form_checker import FormChecker
    from inglenook.ui.background import Background

AFTER_MS = 120  # without another key


class FormCheck(QObject):
    """``changed`` follows when it is known; one look at a time, and only the last one asked for is told."""

    changed = Signal()

    def __init__(self, checker: FormChecker, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checker = checker
        self._background = background
        self._wanted: Constraint | None = None
        self._known: Constraint | None = None
        self._is_looking = False
        self._timer = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.problems: tuple[FormProblem, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether what is told is of the form that was asked for last."""
        return self._wanted == self._known

    @property
    def error(self) -> FormProblem | None:
        """Why no answer can be held to it; None when one can, or it is not known yet."""
        return next((one for one in self.problems if one.severity == "error"), None) if self.is_known else None

    def look(self, constraint: Constraint | None) -> None:
        """At this one; None: there is nothing to look at."""
        if constraint == self._wanted:
            return
        self._wanted = constraint
        if constraint is None:
            self._timer.stop()
            self._tell(None, ())
        else:
            self._timer.start()

    def _look(self) -> None:
        wanted = self._wanted
        if self._is_looking or wanted is None:
            return
        self._is_looking = True

        def look(cancel: Cancel) -> Iterator[tuple[FormProblem, ...]]:
            yield self._checker.problems(wanted, cancel)

        def looked(problems: tuple[FormProblem, ...]) -> None:
            if wanted == self._wanted:
                self._tell(wanted, problems)

        def done() -> None:
            self._is_looking = False
            if self._wanted not in {None, wanted}:
                self._timer.start(0)

        def failed(error: Exception) -> None:
            done()
            if wanted == self._wanted and isinstance(error, InglenookError):
                self._tell(wanted, (FormProblem(1, "error", str(error)),))

        self._background.run(look, on_item=looked, on_done=done, on_error=failed)

    def _tell(self, constraint: Constraint | None, problems: tuple[FormProblem, ...]) -> None:
        self._known, self.problems = constraint, problems
        self.changed.emit()
