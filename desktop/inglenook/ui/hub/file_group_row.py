"""One choice of a repository's files: what it is, how large, what to know of it, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inglenook.ui.hub.group_state import ABSENT, GroupState
from inglenook.ui.sizes import size
from inglenook.ui.translated import number_in_words, translated
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from inglenook.hub.file_group import FileGroup, Tier

ICON_PX = 16

translate = QCoreApplication.translate


class FileGroupRow(QFrame):
    """``fit`` is an empty line for whoever can tell whether this choice fits this computer and how fast it runs."""

    download_wanted = Signal()
    chat_wanted = Signal()

    def __init__(self, group: FileGroup, *, is_wanted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.group = group
        self.state = ABSENT
        self.fit = QHBoxLayout()
        self._name = ElidedLabel(group.quantization or group.name, role="strong")
        self._name.setToolTip("\n".join(file.path for file in group.files))
        self._said = QLabel()
        self._said.setProperty("role", "muted")
        self._button = QPushButton()
        if is_wanted or (group.kind == "model" and group.recommended):
            self._button.setProperty("role", "primary")
        self._button.clicked.connect(self._act)
        self._lay_out(is_wanted=is_wanted)
        self.set_state(ABSENT)

    @property
    def button(self) -> QPushButton:
        """Download or Chat."""
        return self._button

    def set_state(self, state: GroupState) -> None:
        """Say where it is."""
        self.state = state
        here = state.kind == "here"
        what = self.group.quantization or self.group.name
        text = self.tr("Resume") if state.kind == "paused" else self.tr("Download")
        text = self.tr("Chat") if here else text
        self._button.setText(text)
        self._button.setAccessibleName(f"{text} {what}")
        if self.group.kind != "model" and here:
            self._button.hide()
        else:
            self._button.setVisible(state.kind != "on its way")
        self._button.setEnabled(not self.group.missing or here)
        said = self.tr("On this computer") if here else state.words
        self._said.setText(said)
        self._said.setAccessibleName(f"{what}: {said}")
        self._said.setVisible(bool(said))

    def _act(self) -> None:
        if self.state.kind == "here":
            self.chat_wanted.emit()
        else:
            self.download_wanted.emit()

    def _lay_out(self, *, is_wanted: bool) -> None:
        group = self.group
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        if group.tier:
            head.addWidget(_chip(tier_in_words(group.tier), "badge"))
        if group.recommended:
            head.addWidget(_chip(self.tr("Recommended"), "ok"))
        if is_wanted:
            head.addWidget(_chip(self.tr("Asked for"), "badge"))
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addWidget(ElidedLabel(figures_in_words(group), role="muted"))
        if group.recommended:
            words.addLayout(_line(_sentence(translated(group.recommended)), warns=False))
        for warning in (_sentence(group.suspicious), missing_in_words(group)):
            if warning:
                words.addLayout(_line(warning, warns=True))
        words.addLayout(self.fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 12, 10)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)


def tier_in_words(tier: Tier) -> str:
    """How fine the weights are kept, roughly."""
    words: dict[Tier, str] = {
        "Small": translate("Discover", "Small"),
        "Balanced": translate("Discover", "Balanced"),
        "Large": translate("Discover", "Large"),
        "": "",
    }
    return words[tier]


def figures_in_words(group: FileGroup) -> str:
    """Such as "4.9 GiB · 4.85 bits per weight · 2 parts"."""
    parts = [translate("Discover", "Of unknown size") if group.size_bytes is None else size(group.size_bytes)]
    if group.bits_per_weight is not None:
        bits = translate("Discover", "{bits} bits per weight")
        parts.append(bits.format(bits=number_in_words(group.bits_per_weight, ".2f")))
    if len(group.files) > 1:
        parts.append(translate("Discover", "{count} parts").format(count=len(group.files)))
    return " · ".join(parts)


def missing_in_words(group: FileGroup) -> str:
    """That it cannot be loaded, and why; empty when it is whole."""
    if not group.missing:
        return ""
    names = ", ".join(path.rpartition("/")[2] for path in group.missing[:3])
    more = " …" if len(group.missing) > 3 else ""  # noqa: PLR2004  as above
    return translate("Discover", "It is not whole: the hub lacks {names}.").format(names=names + more)


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:].removesuffix('.')}." if words else ""


def _chip(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _line(text: str, *, warns: bool) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    if warns:
        icon = QFrame()
        icon.setProperty("role", "icon-warn")
        icon.setFixedSize(ICON_PX, ICON_PX)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    label = _chip(text, "muted")
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return row
