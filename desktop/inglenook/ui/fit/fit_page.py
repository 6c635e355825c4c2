"""The Fit page: pick a model and a computer, move the sliders, and see whether it goes in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.errors import InglenookError
from inglenook.ui.fit.computer_panel import ComputerPanel
from inglenook.ui.fit.fit_asking import FitAsking, Question
from inglenook.ui.fit.fit_layout import FitLayout
from inglenook.ui.fit.grid_asking import GridAsking
from inglenook.ui.fit.loaded_along import LoadedAlong
from inglenook.ui.fit.options_panel import OptionsPanel
from inglenook.ui.fit.results_panel import ResultsPanel
from inglenook.ui.fit.subject_panel import SubjectPanel
from inglenook.ui.fit.subject_reading import OpenedFiles, SubjectReading, opened_files
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from inglenook.cancel import Cancel
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.subject import Subject
    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.repository import Repository
    from inglenook.models.model import Model
    from inglenook.ui.fit.suggestions_card import Suggestion
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.widgets.notices import Notices


class FitPage(QWidget):
    """Connects the panels with the rooms; every slow thing happens in the background."""

    load_wanted = Signal(object, object)  # a Subject that lies on this computer, FitOptions
    network_wanted = Signal()

    def __init__(self, rooms: WindowRooms, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._notices = notices
        self._reading = SubjectReading(rooms, self)
        self._along = LoadedAlong(rooms, self)
        self._asking = FitAsking(rooms.fits, rooms.background, self)
        self._grid = GridAsking(rooms, self)
        controls = QWidget(self)
        self._model = SubjectPanel(controls)
        self._computer = ComputerPanel(controls)
        self._options = OptionsPanel(controls)
        self._results = ResultsPanel(rooms)
        self._found: Subject | None = None  # as it is in the file
        self._subject: Subject | None = None  # as it is asked about
        self._opened: OpenedFiles | None = None
        self._wanted: Model | None = None
        self._is_new = True
        column = QVBoxLayout(controls)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for panel in (self._model, self._computer, self._options):
            column.addWidget(panel)
        self._layout = FitLayout(controls, self._results, rooms.theme, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._layout)
        self._connect()

    def show_model(self, model: Model) -> None:
        """One of this computer's."""
        self._wanted = model
        self._model.show_model_page()
        self._reading.list_models()
        self._read_model(model)

    def show_group(self, repository: Repository, group: FileGroup) -> None:
        """One quantization of a repository on the hub."""
        self._show_opened(opened_files(repository, group))
        self._reading.read_group(repository, group)

    def focus_search(self) -> None:
        """Let the user write which model."""
        self._layout.scroll_to_top()
        self._model.focus_field()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)  # the columns fit themselves into what there is

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_at_computer()
        self._along.look()
        self._reading.list_models()
        self._results.measured.look(self._subject.path if self._subject else None)
        self._ask_grid()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._grid.stop()

    def _connect(self) -> None:
        model, reading = self._model, self._reading
        model.model_wanted.connect(self._read_model)
        model.text_wanted.connect(self._read_text)
        model.group_wanted.connect(self._read_group)
        model.invention_wanted.connect(self._invent)
        model.precision_changed.connect(self._restore)
        model.stop_wanted.connect(reading.stop)
        model.network_wanted.connect(self.network_wanted)
        model.entries_wanted.connect(reading.list_entries)
        reading.entries_found.connect(self._model.set_entries)
        reading.models_found.connect(self._show_models)
        reading.opened.connect(self._show_opened)
        reading.found.connect(self._show_found)
        reading.stored.connect(self._show_subject)
        reading.failed.connect(self._model.show_problem)
        reading.busy_changed.connect(self._model.set_busy)
        self._computer.changed.connect(self._ask_anew)
        self._along.found.connect(self._options.set_along)
        self._computer.look_wanted.connect(self._look_at_computer)
        self._options.changed.connect(self._ask)
        self._asking.fitted.connect(self._show_fit)
        self._asking.speed_told.connect(self._results.verdict.show_speed)
        self._asking.helped.connect(self._results.show_help)
        self._asking.failed.connect(self._tell_problem)
        self._grid.begun.connect(self._begin_grid)
        self._grid.cell_told.connect(self._results.grid.put)
        self._grid.completed.connect(self._ask_for_help)
        self._grid.row_failed.connect(self._results.grid.fail)
        self._results.grid.wanted.connect(self._take_cell)
        self._results.precision.wanted.connect(self._take_precision)
        self._results.suggestion_wanted.connect(self._take_suggestion)
        self._results.verdict.use_wanted.connect(self._use)

    def _look_at_computer(self) -> None:
        fits = self._rooms.fits

        def work(_cancel: Cancel) -> Iterator[Computer]:
            yield fits.computer()

        def fail(error: Exception) -> None:
            if isinstance(error, InglenookError):
                self._tell_problem(translated(error))

        self._rooms.background.run(work, on_item=self._computer.show_here, on_done=_nothing, on_error=fail)

    def _show_models(self, models: Sequence[Model]) -> None:
        self._model.set_models(models, self._wanted)
        if self._subject is None and models:
            self._model.ask()

    def _read_model(self, model: Model) -> None:
        self._opened, self._wanted = None, model
        self._reading.read_model(model)

    def _read_text(self, text: str) -> None:
        self._opened = None
        self._reading.read_text(text)

    def _read_group(self, group: FileGroup) -> None:
        if self._opened is not None:
            self._reading.read_group(self._opened.repository, group)

    def _invent(self, parameters: str, quantization: str, family: str) -> None:
        self._opened = None
        self._reading.invent(parameters, quantization, family)

    def _show_opened(self, opened: OpenedFiles) -> None:
        self._opened = opened
        self._model.show_files(opened)
        self._grid.set_repository(opened)

    def _show_found(self, subject: Subject) -> None:
        self._found = subject
        self._model.show_subject(subject)
        if self._opened is None:
            self._grid.set_subject(subject)
        self._grid.know(subject.quantization, subject)
        self._show_subject(subject)

    def _show_subject(self, subject: Subject) -> None:
        self._subject = subject
        self._results.precision.set_subject(subject)
        self._results.measured.look(subject.path)
        self._ask_anew()

    def _restore(self) -> None:
        """As the box says that it is stored."""
        if self._found is None:
            return
        if self._model.precision:
            self._reading.store_as(self._found, self._model.precision)
        else:
            self._reading.stop()
            self._show_subject(self._found)

    def _ask_anew(self) -> None:
        """Of another model or another computer."""
        subject, computer = self._subject, self._computer.computer
        if subject is not None and computer is not None:
            self._options.set_shape(subject.shape, has_cards=bool(computer.devices))
            self._results.verdict.show_subject(subject, why_not=self._why_not(subject))
            self._ask()

    def _ask(self) -> None:
        subject, computer = self._subject, self._computer.computer
        if subject is None or computer is None:
            return
        self._is_new = True
        self._asking.ask(Question(subject, self._options.options, computer, self._grid.subjects))
        self._ask_grid()

    def _ask_for_help(self) -> None:
        """Again, now that the other quantizations are known."""
        subject, computer = self._subject, self._computer.computer
        if subject is not None and computer is not None:
            self._asking.ask_for_help(Question(subject, self._options.options, computer, self._grid.subjects))

    def _ask_grid(self) -> None:
        computer = self._computer.computer
        if self.isVisible() and computer is not None and self._found is not None:
            self._grid.ask(self._options.options, computer)

    def _show_fit(self, fit: Fit) -> None:
        """First the formula's, whose choices the sliders show."""
        if self._is_new:
            self._options.show_automatic(fit)
        self._results.show_fit(fit, is_planning=self._is_new)
        self._layout.show_fit(fit)
        self._is_new = False

    def _begin_grid(self, names: Sequence[str]) -> None:
        self._results.grid.begin(names, is_repository=self._opened is not None)

    def _take_cell(self, name: str, context: int) -> None:
        self._options.set_options(replace(self._options.options, context=context, gpu_layers=None))
        if not self._take_quantization(name):
            self._ask()

    def _take_precision(self, name: str) -> None:
        self._model.set_precision(name)
        self._restore()

    def _take_suggestion(self, suggestion: Suggestion) -> None:
        self._options.set_options(suggestion.options)
        if not self._take_quantization(suggestion.quantization):
            self._ask()

    def _take_quantization(self, name: str) -> bool:
        """Whether another one is on its way."""
        if not name or (self._subject is not None and name == self._subject.quantization):
            return False
        group = (
            next((each for each in self._opened.groups if name in {each.quantization, each.name}), None)
            if (self._opened)
            else None
        )
        if group is not None:
            self._model.choose_group(group)
            return True
        as_found = self._found is not None and name == self._found.quantization
        self._model.set_precision("" if as_found else name)
        self._restore()
        return True

    def _why_not(self, subject: Subject) -> str:
        if not self._computer.is_here:
            return self.tr("These are the settings for another computer.")
        if subject.path is None and self._found is not None and self._found.path is not None:
            return self.tr("The file on this computer is stored otherwise.")
        return "" if subject.path is not None else self.tr("The model is not on this computer.")

    def _use(self) -> None:
        if self._subject is not None and self._subject.path is not None:
            self.load_wanted.emit(self._subject, self._options.options)

    def _tell_problem(self, sentence: str) -> None:
        self._notices.show_notice(sentence, kind="error")


def _nothing() -> None:
    pass
