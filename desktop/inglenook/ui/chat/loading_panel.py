"""How the model is put into memory: its context window and what goes onto a GPU."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.engines.served_model import ServedModel
from inglenook.presets.values import VALUES
from inglenook.ui.chat.memory_fit import MemoryFit
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.translated import grouped, translated
from inglenook.ui.widgets.quiet_inputs import QuietSpinBox
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions, ModelInfo
    from inglenook.fit.remedies import Kind, Remedy
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

MAX_CONTEXT = 1_048_576
CONTEXT_STEP = 1024
AUTO_CONTEXT = 8192
MAX_LAYERS = 999
_LOADING = frozenset(kind.key for kind in VALUES if kind.group == "load")


class LoadingPanel(QWidget):
    """Says what is set, what is loaded, and when the one becomes the other."""

    reload_requested = Signal()
    smaller_wanted = Signal()  # another quantization of the model that is chosen

    def __init__(
        self,
        theme: Theme,
        settings: LiveSettings,
        values: ChatValues,
        places: ValuePlaces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._values = values
        self._places = places
        self._loaded: LoadOptions | None = None
        self._context = self._make_spin("Context window", "context_window", auto_at=0)
        self._context.setRange(0, MAX_CONTEXT)
        self._context.setSingleStep(CONTEXT_STEP)
        self._layers = self._make_spin("GPU layers", "gpu_layers", auto_at=-1)
        self._layers.setRange(-1, MAX_LAYERS)
        self.fit = MemoryFit(theme)
        self.fit.remedy_chosen.connect(self._apply)
        self._served = QLabel()
        self._served.setProperty("role", "muted")
        self._served.setWordWrap(True)
        self._state = QLabel()
        self._state.setProperty("role", "faint")
        self._state.setWordWrap(True)
        self._differs = QLabel()
        self._differs.setProperty("role", "muted")
        self._differs.setWordWrap(True)
        self._reload = QPushButton(self.tr("Load again now"))
        self._reload.clicked.connect(self.reload_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(SectionLabel(self.tr("Memory")))
        column.addWidget(self._served)
        self._own: list[QWidget] = [self.fit]  # what is chosen of a model that is loaded here
        for words, spin, key in (
            (self.tr("Context window"), self._context, "context_window"),
            (self.tr("GPU layers"), self._layers, "gpu_layers"),
        ):
            label = QLabel(words)
            label.setBuddy(spin)
            mark = SourceMark(values, places, key, words, written=self._written)
            column.addLayout(head_row(label, mark))
            column.addWidget(spin)
            self._own += [label, spin]
        column.addWidget(self.fit)
        column.addWidget(self._state)
        column.addWidget(self._differs)
        column.addWidget(self._reload)
        self.set_model(None, None, None)
        values.changed.connect(self.show_values)

    def set_model(self, model: AnyModel | None, info: ModelInfo | None, loaded: LoadOptions | None) -> None:
        """The model that is chosen, and, if it is in memory, what the engine says of it and how it was loaded."""
        self._served.setText(translated(model.capabilities.load_options) if isinstance(model, ServedModel) else "")
        self._served.setVisible(isinstance(model, ServedModel))
        for widget in self._own:
            widget.setVisible(not isinstance(model, ServedModel))
        self._loaded = loaded if info is not None else None
        trained = model.trained_context if model else 0
        auto = min(trained or AUTO_CONTEXT, AUTO_CONTEXT)
        known = self.tr("auto ({tokens} tokens)").format(tokens=grouped(auto))
        self._context.setSpecialValueText(known if model else self.tr("auto"))
        self._layers.setSpecialValueText(self.tr("auto (as many as fit)"))
        self._state.setText(self._state_sentence(info, trained))
        self._state.setVisible(bool(self._state.text()))
        self.show_values()

    def show_values(self) -> None:
        """Show what holds."""
        options = self._values.resolved().options
        _show(self._context, options.context_window, auto_at=0)
        _show(self._layers, options.gpu_layers, auto_at=-1)
        differs = self._loaded is not None and self._loaded != options
        told = self.tr("Takes effect when the model is loaded again; the next message does that.")
        preset = self._values.layers.layer("preset")
        if not _LOADING.isdisjoint(preset.values):
            asks = self.tr("The preset “{name}” asks for other options than the model was loaded with.")
            told = f"{asks.format(name=preset.name)} {told}"
        self._differs.setText(told)
        self._differs.setVisible(differs)
        self._reload.setVisible(differs)

    def _apply(self, remedy: Remedy) -> None:
        """Set for the model, from where the next load takes it; another file is to be found first."""
        if remedy.kind == "smaller quantization":
            self.smaller_wanted.emit()
            return
        options = remedy.options
        values: dict[Kind, dict[str, Chosen]] = {
            "less context": {"context_window": options.context},
            "fewer layers": {"gpu_layers": options.gpu_layers},
            "KV q8_0": {"kv_type_k": options.kv_type_k, "kv_type_v": options.kv_type_v, "flash_attention": "on"},
            "experts on the CPU": {"experts_on_cpu": options.experts_on_cpu},
        }
        self._places.load_with(values.get(remedy.kind, {}))

    def _make_spin(self, name: str, field: Literal["context_window", "gpu_layers"], *, auto_at: int) -> QuietSpinBox:
        spin = QuietSpinBox()
        spin.setAccessibleName(name)
        spin.setToolTip(self._settings.description("engine", field))
        spin.setSpecialValueText(self.tr("auto"))

        def change(value: int) -> None:
            self._values.set(field, None if value == auto_at else value)

        spin.valueChanged.connect(change)
        return spin

    def _written(self, value: Chosen) -> str:
        return self.tr("auto") if value is None else grouped(int(str(value)))

    def _state_sentence(self, info: ModelInfo | None, trained: int) -> str:
        if info is None:
            words = self.tr("Trained for {tokens} tokens") if trained else ""
            return words.format(tokens=grouped(trained))
        words = self.tr("Loaded with {tokens} tokens.")
        if trained:
            words = self.tr("Loaded with {tokens} tokens, trained for {trained} tokens.")
        return words.format(tokens=grouped(info.context_window), trained=grouped(trained))


def _show(spin: QuietSpinBox, value: int | None, *, auto_at: int) -> None:
    spin.blockSignals(True)  # noqa: FBT003  Qt's own signature
    spin.setValue(auto_at if value is None else value)
    spin.blockSignals(False)  # noqa: FBT003  Qt's own signature
    if not spin.hasFocus():
        spin.lineEdit().setCursorPosition(0)  # a text that is too long shows its beginning
