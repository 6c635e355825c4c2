"""Which model it is about: one of this computer's, one of the hub or the catalogue, or one only thought of."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inglenook.fit.precision import PRECISIONS
from inglenook.fit.storing import IN_FILES
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.sizes import size
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.wait_line import WaitLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.fit.subject import Subject
    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.file_group import FileGroup
    from inglenook.models.model import Model
    from inglenook.ui.fit.subject_reading import OpenedFiles

HERE, ANYWHERE, CATALOGUE, INVENTED = range(4)
FAMILIES = ("llama", "qwen", "gemma")
_FIRST_SIZE, _FIRST_QUANTIZATION = "8B", "Q4_K_M"


class SubjectPanel(FitCard):
    """Knows no library and no hub: it shows what it is given and says what the user asked for."""

    model_wanted = Signal(object)  # a Model
    text_wanted = Signal(str)  # a repository, an address or a file
    group_wanted = Signal(object)  # a FileGroup of the repository that is open
    invention_wanted = Signal(str, str, str)  # how many parameters, quantization, family
    entries_wanted = Signal()  # of the catalogue: ``set_entries`` shall follow
    precision_changed = Signal()
    stop_wanted = Signal()
    network_wanted = Signal()  # its settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._opened = ""  # the repository whose quantizations are listed
        self.title.setText(self.tr("Which model"))
        self._where, self._models, self._entries = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._field, self._groups = QLineEdit(), ChoiceBox()
        self._parameters, self._quantization, self._family = QLineEdit(), ChoiceBox(), ChoiceBox()
        self._precision = ChoiceBox()
        self._page = HERE
        self._pages: list[QWidget] = []
        self.wait = WaitLine()
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("role", "error")
        self._network = QPushButton(self.tr("Network settings"))
        self._network.setProperty("role", "link")
        self._network.setAccessibleName(self._network.text())
        self._network.clicked.connect(lambda: self.network_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self._fill()
        self._lay_out()
        self._connect()

    @property
    def precision(self) -> str:
        """A name of PRECISIONS; empty: as it is in the file."""
        return cast("str", self._precision.currentData() or "")

    def set_precision(self, name: str) -> None:
        """Ask about the same model stored otherwise, empty: as in the file; nothing is emitted."""
        with QSignalBlocker(self._precision):
            self._precision.setCurrentIndex(max(0, self._precision.findData(IN_FILES.get(name, name))))

    def set_models(self, models: Sequence[Model], current: Model | None) -> None:
        """Take this computer's models; the same one stays chosen."""
        with QSignalBlocker(self._models):
            self._models.clear()
            for model in models:
                words = " · ".join(part for part in (model.name, model.quantization, size(model.size_bytes)) if part)
                self._models.addItem(words, model)
            if not models:
                self._models.addItem(self.tr("There is none yet"), None)
            place = next((number for number, model in enumerate(models) if current and model.path == current.path), 0)
            self._models.setCurrentIndex(place)
        self._models.setEnabled(bool(models))

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """What the catalogue has."""
        with QSignalBlocker(self._entries):
            self._entries.clear()
            self._entries.addItem(self.tr("Choose one"), None)
            for entry in entries:
                self._entries.addItem(f"{entry.name} · {entry.publisher}", entry.repository)

    def show_files(self, opened: OpenedFiles) -> None:
        """The repository that is open, with its quantizations."""
        self._show_page(ANYWHERE)
        self._opened = opened.repository.listing.id
        with QSignalBlocker(self._field):
            self._field.setText(opened.repository.listing.id)
        with QSignalBlocker(self._groups):
            self._groups.clear()
            for group in opened.groups:
                parts = (group.quantization or group.name, size(group.size_bytes or 0))
                self._groups.addItem(" · ".join(parts), group)
                if group is opened.chosen:
                    self._groups.setCurrentIndex(self._groups.count() - 1)
        self._groups.show()

    def choose_group(self, group: FileGroup) -> None:
        """As if the user had chosen this quantization."""
        for number in range(self._groups.count()):
            if self._groups.itemData(number) is group:
                self._groups.setCurrentIndex(number)

    def show_model_page(self) -> None:
        """Where this computer's models are chosen."""
        self._show_page(HERE)

    def show_subject(self, subject: Subject) -> None:
        """What was found; the box for the precision says what it is stored as."""
        self.show_problem("")
        as_it_is = self.tr("As in the file ({quantization})").format(quantization=subject.quantization)
        self._precision.setItemText(0, as_it_is)
        self.set_precision("")

    def show_problem(self, sentence: str, is_network: bool = False) -> None:  # noqa: FBT001, FBT002  as the signal
        """Why there is none; empty when there is."""
        self._network.setVisible(is_network)
        self._problem.setText(sentence)
        self._problem.setAccessibleName(sentence)
        self._problem.setVisible(bool(sentence))

    def set_busy(self, words: str) -> None:
        """What goes on; empty when nothing does."""
        if words:
            self.show_problem("")
            self.wait.begin(words)
        else:
            self.wait.end()

    def focus_field(self) -> None:
        """Let the user write which model."""
        self._show_page(ANYWHERE)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def ask(self) -> None:
        """Ask for what the page in front has chosen, if it has."""
        page = self._page
        if page == HERE and self._models.currentData() is not None:
            self.model_wanted.emit(self._models.currentData())
        elif page == ANYWHERE and self._field.text().strip() == self._opened and self._groups.currentData():
            self.group_wanted.emit(self._groups.currentData())  # the choice in it is kept
        elif page == ANYWHERE and self._field.text().strip():
            self.text_wanted.emit(self._field.text().strip())
        elif page == CATALOGUE and self._entries.currentData():
            self.text_wanted.emit(self._entries.currentData())
        elif page == INVENTED:
            self.invention_wanted.emit(
                self._parameters.text().strip(), self._quantization.currentData(), self._family.currentData()
            )

    def _show_page(self, page: int) -> None:
        with QSignalBlocker(self._where):
            self._where.setCurrentIndex(page)
        self._turn_to(page)

    def _turn_to(self, page: int) -> None:
        self._page = page
        for number, widget in enumerate(self._pages):
            widget.setVisible(number == page)

    def _choose_page(self, page: int) -> None:
        if page == CATALOGUE and not self._entries.count():
            self.entries_wanted.emit()
        self._turn_to(page)
        self.show_problem("")
        self.ask()

    def _connect(self) -> None:
        self._where.currentIndexChanged.connect(self._choose_page)
        for box in (self._models, self._entries, self._quantization, self._family):
            box.currentIndexChanged.connect(self.ask)
        for field in (self._field, self._parameters):
            field.returnPressed.connect(self.ask)
        self._parameters.editingFinished.connect(self._reinvent)
        self._groups.currentIndexChanged.connect(lambda: self.group_wanted.emit(self._groups.currentData()))
        self._precision.currentIndexChanged.connect(self.precision_changed)
        self.wait.stopped.connect(self.stop_wanted)

    def _reinvent(self) -> None:
        if self._parameters.isModified():
            self._parameters.setModified(False)
            self.ask()

    def _fill(self) -> None:
        places = {
            HERE: self.tr("On this computer"),
            ANYWHERE: self.tr("A repository, address or file"),
            CATALOGUE: self.tr("From the catalogue"),
            INVENTED: self.tr("One of a size"),
        }
        self._where.offer(self.tr("Where the model is"), {**places})
        self._models.offer(self.tr("Model on this computer"), {None: self.tr("Looking …")})
        self._entries.offer(self.tr("Model of the catalogue"), {})
        self._groups.offer(self.tr("Quantization in the repository"), {})
        self._groups.hide()
        self._field.setAccessibleName(self.tr("Repository, address or file"))
        self._field.setPlaceholderText(self.tr("publisher/name, https://… or a file"))
        self._field.setToolTip(self.tr("Press Enter to read its header: some hundred KiB, not the model"))
        self._field.setMaxLength(4096)
        self._parameters.setText(_FIRST_SIZE)
        self._parameters.setMaxLength(12)
        runnable = {each.name: each.name for each in PRECISIONS if each.is_runnable}
        self._quantization.offer(self.tr("Quantization"), {**runnable})
        self._quantization.setCurrentIndex(self._quantization.findData(_FIRST_QUANTIZATION))
        self._family.offer(self.tr("Built like"), {each: each.capitalize() for each in FAMILIES})
        names = {each.name: each.name for each in PRECISIONS}
        self._precision.offer(self.tr("Stored as"), {"": self.tr("As in the file"), **names})

    def _lay_out(self) -> None:
        sizes = (
            (self.tr("Parameters"), self._parameters),
            (self.tr("Quantization"), self._quantization),
            (self.tr("Built like"), self._family),
        )
        self._pages = [
            _column(self._models),
            _column(self._field, self._groups),
            _column(self._entries),
            _form(sizes),
        ]
        for widget in (self._where, *self._pages, self.wait, self._problem):
            self.column.addWidget(widget)
        self.column.addWidget(self._network, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_problem("")
        self.column.addWidget(_form(((self.tr("Stored as"), self._precision),)))
        self._turn_to(HERE)


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return page


def _form(rows: Sequence[tuple[str, QWidget]]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    form.setVerticalSpacing(8)
    for name, widget in rows:
        widget.setAccessibleName(name)
        form.addRow(QLabel(name), widget)
    return page
