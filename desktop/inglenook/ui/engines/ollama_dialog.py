"""The models of an Ollama: fetched, made of presets, shown, copied, deleted, and let go of in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from inglenook.ui.engines.create_dialog import CreateDialog
from inglenook.ui.engines.name_dialog import NameDialog
from inglenook.ui.engines.ollama_table import OllamaTable, held
from inglenook.ui.engines.ollama_words import progress_in_words
from inglenook.ui.engines.server_questions import ask
from inglenook.ui.engines.shown_dialog import ShownDialog
from inglenook.ui.widgets.flow_layout import FlowLayout
from inglenook.ui.widgets.progress_card import ProgressCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.engines.ollama.care_answers import CareStep, KeptModel, ShownModel
    from inglenook.engines.server import Server
    from inglenook.presets.preset import Preset
    from inglenook.ui.engines.ollama_tending import OllamaTending

_SIZE_PX = (680, 560)
_LETTERS = 88  # across, where text is set larger


class OllamaDialog(QDialog):
    """Closing it ends a download; Ollama goes on from there the next time. Deletes itself when it is closed."""

    changed = Signal()  # what the server has is another now
    presets_wanted = Signal(object)  # a function that takes them

    def __init__(self, server: Server, tending: OllamaTending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Models of “{server}”").format(server=server.name))
        self._server = server
        self._tending = tending
        tending.setParent(self)
        self._table = OllamaTable()
        self._about = QLabel(self.tr("Asking which models it has…"))
        self._problem = QLabel()
        self._show_button = self._button(self.tr("Show…"), self.tr("Show model"), self._ask_to_show)
        self._copy = self._button(self.tr("Copy…"), self.tr("Copy model"), self._ask_to_copy)
        self._unload = self._button(self.tr("Unload"), self.tr("Unload model"), self._unload_model)
        self._delete = self._button(self.tr("Delete…"), self.tr("Delete model"), self._ask_to_delete)
        self._create = self._button(
            self.tr("Create from a preset…"), self.tr("Create from a preset"), self._ask_for_preset
        )
        self._refresh = self._button(self.tr("Refresh"), self.tr("Refresh"), tending.refresh)
        self._name = QLineEdit()
        self._pull = self._button(self.tr("Download"), self.tr("Download model"), self._pull_model)
        self._card: ProgressCard | None = None
        self._kept: tuple[KeptModel, ...] | None = None  # at the last look
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._table.chosen.connect(self._show)
        self._name.textChanged.connect(self._show)
        tending.changed.connect(self._take)
        tending.stepped.connect(self._step)
        tending.ended.connect(self._end)
        tending.shown.connect(self._open_shown)
        tending.failed.connect(self._fail)
        self.ensurePolished()
        wide = min(self.fontMetrics().averageCharWidth() * _LETTERS, self.screen().availableGeometry().width())
        self.resize(max(_SIZE_PX[0], wide), _SIZE_PX[1])
        self._show()
        tending.refresh()

    @override
    def done(self, arg__1: int) -> None:
        self._tending.stop()
        super().done(arg__1)

    def _take(self) -> None:
        kept, self._kept = self._kept, self._tending.state.kept
        self._table.show_state(self._tending.state)
        self._show()
        if kept not in {None, self._kept}:
            self.changed.emit()

    def _show(self) -> None:
        tending, name = self._tending, self._table.model_name
        running = tending.state.in_memory(name)
        if running is not None:
            self._about.setText(held(running))
        elif tending.is_known and not tending.state.kept:
            self._about.setText(self.tr("No model lies there yet: download one below."))
        elif tending.is_known:
            self._about.setText(self.tr("Not in memory.") if name else "")
        for button in (self._show_button, self._copy, self._delete):
            button.setEnabled(bool(name))
        self._grey(self._unload, "" if running else self.tr("It is not in memory."))
        why_not = self.tr("Something is being downloaded or made.") if tending.is_busy else ""
        self._grey(self._create, why_not or ("" if name else self.tr("There is no model there to make one of.")))
        self._pull.setEnabled(not why_not and bool(self._name.text().strip()))
        self._pull.setToolTip(why_not)

    def _grey(self, button: QPushButton, why_not: str) -> None:
        button.setEnabled(not why_not)
        button.setToolTip(why_not)
        button.setAccessibleDescription(why_not)

    def _pull_model(self) -> None:
        name = self._name.text().strip()
        self._begin(self.tr("Downloading “{model}”").format(model=name))
        self._tending.pull(name)
        self._show()

    def _begin(self, title: str) -> None:
        self._problem.hide()
        self._take_card_away()
        self._card = ProgressCard(title)
        self._card.cancelled.connect(self._tending.cancel)
        self._column.insertWidget(self._column.count() - 1, self._card)

    def _step(self, step: CareStep) -> None:
        if self._card is not None:
            self._card.set_stage(progress_in_words(step))
            self._card.set_fraction(step.fraction)

    def _end(self, model: str) -> None:
        self._take_card_away()
        if model:
            self._name.clear()
            told = self.tr("“{model}” is there.").format(model=model)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self._show()

    def _take_card_away(self) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None

    def _fail(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
        if not self._tending.is_known:
            self._about.clear()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _unload_model(self) -> None:
        self._tending.unload(self._table.model_name)

    def _ask_to_show(self) -> None:
        self._tending.show_model(self._table.model_name)

    def _open_shown(self, model: ShownModel) -> None:
        ShownDialog(model, self).open()

    def _ask_to_copy(self) -> None:
        model = self._table.model_name
        dialog = NameDialog(self.tr("Copy “{model}”").format(model=model), model, self)

        def copy(new: str) -> None:
            self._tending.copy(model, new)

        dialog.chosen.connect(copy)
        dialog.open()

    def _ask_to_delete(self) -> None:
        model = self._table.model_name
        title = self.tr("Delete “{model}” on “{server}”?").format(model=model, server=self._server.name)
        what = self.tr("It is gone for good there, for everyone who uses that server. Chats keep its answers.")
        ask(title, what, self.tr("Delete"), lambda: self._tending.delete(model), self)

    def _ask_for_preset(self) -> None:
        self.presets_wanted.emit(self._open_create)

    def _open_create(self, presets: tuple[Preset, ...]) -> None:
        names = [one.name for one in self._tending.state.kept if not one.passed_on_to]
        dialog = CreateDialog(presets, names, self._table.model_name, self)

        def create(made: object) -> None:
            self._begin(self.tr("Making a model of the preset"))
            self._tending.create(made)  # pyright: ignore[reportArgumentType]  what the signal carries
            self._show()

        dialog.chosen.connect(create)
        dialog.open()

    def _button(self, text: str, name: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())  # noqa: PLW0108  Qt would hand over its "checked"
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.windowTitle())
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        for label, role in ((self._about, "muted"), (self._problem, "error")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.hide()
        self._name.setAccessibleName(self.tr("Model to download"))
        self._name.setPlaceholderText(self.tr("llama3.2, qwen3:8b or hf.co/publisher/repo:Q4_K_M"))
        self._name.returnPressed.connect(self._pull.click)
        actions = FlowLayout(8)
        for button in (self._show_button, self._copy, self._unload, self._delete, self._create, self._refresh):
            actions.addWidget(button)
        pull = QHBoxLayout()
        pull.setSpacing(8)
        pull.addWidget(self._name, 1)
        pull.addWidget(self._pull)
        close = self._button(self.tr("Close"), self.tr("Close"), self.accept)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(close)
        self._column.setContentsMargins(24, 22, 24, 20)
        self._column.setSpacing(12)
        self._column.addWidget(title)
        self._column.addWidget(self._table, 1)
        self._column.addWidget(self._about)
        self._column.addLayout(actions)
        self._column.addLayout(pull)
        self._column.addWidget(self._problem)
        self._column.addLayout(end)
