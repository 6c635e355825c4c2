"""The sliders and boxes for how a model would be loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from inglenook.engines.engine import FlashAttention, KvType
from inglenook.fit.along import Along
from inglenook.fit.options import FitOptions
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.fit.steps_slider import StepsSlider, context_steps
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.quiet_inputs import QuietSpinBox
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit
    from inglenook.fit.shape import Shape

_LONGEST = 131_072  # tokens, while no model says what it was trained for
_BATCHES = (64, 4096)
_MOST_PARALLEL = 64


class OptionsPanel(FitCard):
    """What is left to the app reads "auto" with what it chose."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("How it is loaded"))
        self._context = StepsSlider(
            self.tr("Context window"),
            steps=context_steps(_LONGEST),
            tip=self.tr("How many tokens of a chat the model sees. Each doubling of the slider is as long."),
        )
        self._layers = StepsSlider(
            self.tr("GPU layers"), steps=(0, 1), tip=self.tr("Layers on graphics cards; the others are in main memory.")
        )
        self._experts = StepsSlider(
            self.tr("Experts on the CPU"),
            steps=(0, 1),
            tip=self.tr("So many layers keep their experts in main memory, so that the rest fits on the card."),
        )
        self._kv_k, self._kv_v, self._flash = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._batch, self._micro, self._parallel = QuietSpinBox(), QuietSpinBox(), QuietSpinBox()
        self._map = Switch(self.tr("Map the file into memory"))
        self._window = Switch(self.tr("Full sliding window"))
        self._along = Along()
        self._fill()
        self._lay_out()
        self.set_options(FitOptions())
        for slider in (self._context, self._layers, self._experts):
            slider.changed.connect(self.changed)
        for box in (self._kv_k, self._kv_v, self._flash):
            box.currentIndexChanged.connect(self.changed)
        for spin in (self._batch, self._micro, self._parallel):
            spin.valueChanged.connect(self.changed)
        for switch in (self._map, self._window):
            switch.toggled.connect(self.changed)

    @property
    def options(self) -> FitOptions:
        """As they stand."""
        return FitOptions(
            context=self._context.value,
            gpu_layers=self._layers.value,
            kv_type_k=cast("KvType", self._kv_k.currentData()),
            kv_type_v=cast("KvType", self._kv_v.currentData()),
            flash_attention=cast("FlashAttention", self._flash.currentData()),
            batch=self._batch.value(),
            micro_batch=self._micro.value() or None,
            parallel=self._parallel.value(),
            experts_on_cpu=self._experts.value or 0,
            memory_map=self._map.isChecked(),
            full_sliding_window=self._window.isChecked(),
            along=self._along,
        )

    def set_along(self, along: Along) -> None:
        """What is loaded besides, which is not chosen here."""
        if along != self._along:
            self._along = along
            self.changed.emit()

    def set_options(self, options: FitOptions) -> None:
        """Show these; ``changed`` is not emitted."""
        with QSignalBlocker(self):
            self._context.set_value(options.context)
            self._layers.set_value(options.gpu_layers)
            self._experts.set_value(options.experts_on_cpu or None)
            for box, value in (
                (self._kv_k, options.kv_type_k),
                (self._kv_v, options.kv_type_v),
                (self._flash, options.flash_attention),
            ):
                box.setCurrentIndex(box.findData(value))
            self._batch.setValue(options.batch)
            self._micro.setValue(options.micro_batch or 0)
            self._parallel.setValue(options.parallel)
            self._map.setChecked(options.memory_map)
            self._window.setChecked(options.full_sliding_window)

    def set_shape(self, shape: Shape, *, has_cards: bool) -> None:
        """What can be asked of this model on that computer."""
        self._context.set_steps(context_steps(max(512, shape.trained_context or _LONGEST)))
        self._layers.set_steps(range(shape.all_layers + 1))
        self._experts.set_steps(range(len(shape.layers) + 1))
        self._layers.setVisible(has_cards)
        self._experts.setVisible(has_cards and bool(shape.experts))

    def show_automatic(self, fit: Fit) -> None:
        """What the app chose where the user did not."""
        self._context.set_automatic(fit.parameters.n_ctx)
        self._layers.set_automatic(fit.gpu_layers)
        self._experts.set_automatic(fit.parameters.experts_on_cpu)

    def _fill(self) -> None:
        types = {each: each for each in get_args(KvType)}
        self._kv_k.offer(self.tr("Keys stored as"), {**types})
        self._kv_v.offer(self.tr("Values stored as"), {**types})
        words = {"auto": self.tr("Automatic"), "on": self.tr("On"), "off": self.tr("Off")}
        self._flash.offer(self.tr("Flash attention"), {**{each: words[each] for each in get_args(FlashAttention)}})
        self._batch.setRange(*_BATCHES)
        self._batch.setSingleStep(64)
        self._micro.setRange(0, _BATCHES[1])
        self._micro.setSingleStep(64)
        self._micro.setSpecialValueText(self.tr("As the batch"))
        self._parallel.setRange(1, _MOST_PARALLEL)
        self._map.setToolTip(self.tr("The system may drop what it read and read it again."))
        self._window.setToolTip(self.tr("Keep the whole context also where a layer looks back only a little."))

    def _lay_out(self) -> None:
        for widget in (self._context, self._layers, self._experts):
            self.column.addWidget(widget)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        for name, widget in (
            (self.tr("Keys stored as"), self._kv_k),
            (self.tr("Values stored as"), self._kv_v),
            (self.tr("Flash attention"), self._flash),
            (self.tr("Batch"), self._batch),
            (self.tr("Micro-batch"), self._micro),
            (self.tr("Chats at once"), self._parallel),
        ):
            widget.setAccessibleName(name)
            form.addRow(QLabel(name), widget)
        self.column.addLayout(form)
        switches = QVBoxLayout()
        switches.setSpacing(4)
        for switch in (self._map, self._window):
            switches.addWidget(switch)
        self.column.addLayout(switches)
