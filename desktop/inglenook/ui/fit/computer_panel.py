"""Which computer a model shall go into: this one, or one that is only thought of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from inglenook.errors import UsageError
from inglenook.fit.computer import invented
from inglenook.ui.fit.fit_card import FitCard
from inglenook.ui.sizes import size
from inglenook.ui.translated import translated
from inglenook.ui.widgets.choice_box import ChoiceBox
from inglenook.ui.widgets.quiet_double_spin_box import QuietDoubleSpinBox
from inglenook.ui.widgets.quiet_inputs import QuietSpinBox

if TYPE_CHECKING:
    from inglenook.fit.computer import Computer

# Cards' memory in GiB, as they are sold.
SIZES = (6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 80.0, 141.0)
_FIRST_GIB = 24
_FIRST_RAM_GIB = 32
_MOST_GIB = 1024
_MOST_RAM_GIB = 4096
_MOST_CARDS = 8


class ComputerPanel(FitCard):
    """``computer`` is None until this one has been read."""

    changed = Signal()
    look_wanted = Signal()  # at this computer's memory, anew

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Which computer"))
        self._here: Computer | None = None
        self._which, self._sizes = ChoiceBox(), ChoiceBox()
        self._which.offer(
            self.tr("Computer"), {"here": self.tr("This computer"), "what if": self.tr("What if I had another one")}
        )
        self._name = QLineEdit()
        self._gib, self._ram, self._count = QuietDoubleSpinBox(), QuietSpinBox(), QuietSpinBox()
        self._about = QLabel()
        self._about.setProperty("role", "muted")
        self._about.setWordWrap(True)
        self._look = QPushButton(self.tr("Look again"))
        self._look.setProperty("role", "link")
        self._look.setAccessibleName(self.tr("Read this computer's free memory again"))
        self._look.clicked.connect(lambda: self.look_wanted.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self._invented = QWidget()
        self._fill()
        self.column.addWidget(self._which)
        self.column.addWidget(self._invented)
        self.column.addWidget(self._about)
        self.column.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeading)
        self._which.currentIndexChanged.connect(self._choose)
        self._sizes.currentIndexChanged.connect(self._take_size)
        self._name.textChanged.connect(self._tell)
        for spin in (self._gib, self._ram, self._count):
            spin.valueChanged.connect(self._tell)
        self._choose()

    @property
    def computer(self) -> Computer | None:
        """The one that is asked about."""
        return self._thought_of() if self._which.currentData() == "what if" else self._here

    @property
    def is_here(self) -> bool:
        """Whether it is the one that this runs on."""
        return self._which.currentData() == "here"

    def show_here(self, computer: Computer) -> None:
        """Take this computer as it is now."""
        self._here = computer
        if self.is_here:
            self._tell()

    def _choose(self) -> None:
        self._invented.setVisible(not self.is_here)
        self._look.setVisible(self.is_here)
        self._tell()

    def _take_size(self) -> None:
        gib = self._sizes.currentData()
        if gib is not None:
            with QSignalBlocker(self._gib):
                self._gib.setValue(gib)
            self._tell()

    def _tell(self) -> None:
        place = self._sizes.findData(self._gib.value())
        with QSignalBlocker(self._sizes):
            self._sizes.setCurrentIndex(max(0, place))
        self._about.setText(self._described())
        self.changed.emit()

    def _thought_of(self) -> Computer:
        """The spin boxes hold it to what can be read; a colon or comma in the name would be read as more."""
        name = " ".join(self._name.text().replace(":", " ").replace(",", " ").split())
        cards = [f"{name}:{self._gib.value():g}"] * self._count.value() if self._gib.value() else []
        try:
            return invented(", ".join([f"RAM:{self._ram.value()}", *cards]))
        except UsageError:  # a name that is itself a size, or one that stands for main memory
            return invented(", ".join([f"RAM:{self._ram.value()}", *(f"Card:{self._gib.value():g}" for _ in cards)]))

    def _described(self) -> str:
        computer = self.computer
        if computer is None:
            return self.tr("Looking at this computer …")
        available = size(computer.host.available_bytes)
        lines = [self.tr("Main memory: {free} free of {total}").format(free=available, total=self._total(computer))]
        for device in computer.devices:
            words = self.tr("{card}: {free} free of {total}")
            free = self.tr("unknown") if device.free_bytes is None else size(device.free_bytes)
            total = self.tr("unknown") if device.total_bytes is None else size(device.total_bytes)
            lines.append(words.format(card=translated(device.name), free=free, total=total))
        lines.extend(translated(problem) for problem in computer.left_out)
        if not computer.devices:
            lines.append(self.tr("No graphics card that the engine can use"))
        return "\n".join(lines)

    def _total(self, computer: Computer) -> str:
        return size(computer.host.total_bytes)

    def _fill(self) -> None:
        known = {gib: self.tr("A card with {gib} GiB").format(gib=f"{gib:g}") for gib in SIZES}
        self._sizes.offer(
            self.tr("What if I had"), {None: self.tr("Another size"), 0.0: self.tr("No graphics card"), **known}
        )
        self._gib.setRange(0, _MOST_GIB)
        self._gib.setDecimals(1)
        self._gib.setSuffix(self.tr(" GiB"))
        self._gib.setValue(_FIRST_GIB)
        self._ram.setRange(1, _MOST_RAM_GIB)
        self._ram.setSuffix(self.tr(" GiB"))
        self._ram.setValue(_FIRST_RAM_GIB)
        self._count.setRange(1, _MOST_CARDS)
        self._name.setPlaceholderText(self.tr("Such as RTX 4090"))
        self._name.setMaxLength(80)
        form = QFormLayout(self._invented)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setVerticalSpacing(8)
        for name, widget in (
            (self.tr("What if I had"), self._sizes),
            (self.tr("Card's memory"), self._gib),
            (self.tr("Card's name"), self._name),
            (self.tr("Cards like it"), self._count),
            (self.tr("Main memory"), self._ram),
        ):
            widget.setAccessibleName(name)
            form.addRow(QLabel(name), widget)
