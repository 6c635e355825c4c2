"""Every kind of control in every state, on one page, to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.empty_state import EmptyState
from inglenook.ui.widgets.notices import Notices
from inglenook.ui.widgets.progress_card import ProgressCard
from inglenook.ui.widgets.quiet_inputs import QuietSpinBox
from inglenook.ui.widgets.section_label import SectionLabel
from inglenook.ui.widgets.slider_row import SliderRow
from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from inglenook.ui.theme.theme import Theme

_ICONS = "message-square box download settings square-pen search panel-right arrow-up copy trash-2 undo-2 brain cpu"


class Gallery(QWidget):
    """Three columns of cards and a stack of notices."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("root")
        columns = QHBoxLayout(self)
        columns.setContentsMargins(20, 20, 20, 20)
        columns.setSpacing(16)
        cards = (
            (self._texts(), self._buttons(), self._tools(), self._nothing()),
            (self._fields(), self._choices(), self._sliders()),
            (self._lists(), self._progress()),
        )
        for column_of_cards in cards:
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in column_of_cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.notices = Notices(self)
        self.notices.show_notice("The chat was moved to the trash.", action=("Undo", _nothing_happens))
        self.notices.show_notice(
            "The model's own chat template could not be used, so a plain one (ChatML) takes its place.", kind="warn"
        )
        self.notices.show_notice(
            "The model could not be loaded: the file ends before its last tensor. Download it again.",
            kind="error",
            action=("Try again", _nothing_happens),
        )

    def _texts(self) -> QWidget:
        badges = _row(*(_label(text, role) for text, role in _BADGES))
        return _card(
            _label("Page heading", "h1"),
            _label("Title of a panel", "title"),
            QLabel("Plain text of a control, 13 px"),
            _label("Quieter text beside it", "muted"),
            _label("Qwen3 8B · yesterday", "faint"),
            SectionLabel("Section"),
            ElidedLabel("A name so long that nobody ever gave its chat a shorter one, which is a pity for a list"),
            badges,
        )

    def _buttons(self) -> QWidget:
        roles = ("primary", "", "danger", "ghost", "link")
        rows = [
            _row(*(_button(role or "default", role) for role in roles)),
            _row(*(_button("focus", role, kb=True) for role in roles)),
            _row(*(_button("disabled", role, enabled=False) for role in roles[:3])),
        ]
        return _card(SectionLabel("Buttons"), *rows)

    def _tools(self) -> QWidget:
        icons = _row(*(self._tool(name) for name in _ICONS.split()[:9]))
        states = _row(
            self._tool("panel-right", checked=True),
            self._tool("copy", kb=True),
            self._tool("trash-2", enabled=False),
            self._tool("chevron-down", "Qwen3 8B · Q4_K_M", role="pill"),
            self._tool("brain", "Thought for 4.2 s", role="think"),
        )
        rail = _row(
            self._tool("message-square", "Chat", role="rail", checked=True),
            self._tool("box", "Models", role="rail"),
            self._tool("settings", "Settings", role="rail", kb=True),
        )
        return _card(SectionLabel("Icons and tool buttons"), icons, states, rail)

    def _fields(self) -> QWidget:
        search = QLineEdit(placeholderText="Search chats")
        search.setProperty("role", "search")
        disabled = QLineEdit("Cannot be changed")
        disabled.setEnabled(False)
        combo = QComboBox()
        combo.addItems(["Balanced", "Precise"])
        focused = QComboBox()
        focused.addItems(["With focus"])
        focused.setProperty("kb", True)  # noqa: FBT003  Qt's own signature
        spin = QuietSpinBox()
        spin.setValue(40)
        text = QPlainTextEdit("You are a patient teacher.\nAnswer briefly.")
        text.setFixedHeight(58)
        return _card(SectionLabel("Fields"), QLineEdit("A name"), search, disabled, _row(combo, focused, spin), text)

    def _choices(self) -> QWidget:
        boxes = [QCheckBox("On"), QCheckBox("Off"), QCheckBox("Focus"), QCheckBox("Disabled")]
        radios = [QRadioButton("On"), QRadioButton("Off"), QRadioButton("Focus"), QRadioButton("Disabled")]
        for group in (boxes, radios):
            group[0].setChecked(True)
            group[2].setProperty("kb", True)  # noqa: FBT003  Qt's own signature
            group[3].setEnabled(False)
        switches = [Switch("Flash attention"), Switch("Keep the model in memory"), Switch("With focus"), Switch("No")]
        switches[0].setChecked(True)
        switches[2].setProperty("kb", True)  # noqa: FBT003  Qt's own signature
        switches[2].setChecked(True)
        switches[3].setEnabled(False)
        return _card(SectionLabel("Choices"), _row(*boxes), _row(*radios), *switches)

    def _sliders(self) -> QWidget:
        disabled = SliderRow("Disabled", minimum=0, maximum=1, step=0.01, value=0.9, decimals=2, tip="")
        disabled.setEnabled(False)
        focused = SliderRow("Min-p", minimum=0, maximum=1, step=0.01, value=0.05, decimals=2, tip="")
        for child in focused.findChildren(QWidget):
            child.setProperty("kb", True)  # noqa: FBT003  Qt's own signature
        changed = SliderRow("Temperature", minimum=0, maximum=2, step=0.05, value=1.25, decimals=2, tip="", default=0.8)
        off = SliderRow("Top-k", minimum=0, maximum=200, step=1, value=0, decimals=0, tip="", off_value=0, default=40)
        return _card(SectionLabel("Sliders"), changed, off, focused, disabled)

    def _lists(self) -> QWidget:
        names = QListWidget()
        names.ensurePolished()
        names.addItems(["How the KV cache grows", "Fit a 12B model in 12 GB", "Recette de clafoutis"])
        names.setCurrentRow(0)
        names.setFixedHeight(112)
        table = QTableWidget(2, 3)
        table.setHorizontalHeaderLabels(["Model", "Quantization", "Size"])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setStretchLastSection(True)
        for row, texts in enumerate((("Qwen3 8B", "Q4_K_M", "4.9 GiB"), ("Phi-4", "Q6_K", "12 GiB"))):
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        table.setFixedHeight(112)
        tabs = QTabWidget()
        tabs.addTab(table, "Installed")
        tabs.addTab(QWidget(), "Downloads")
        return _card(SectionLabel("Lists"), names, tabs)

    def _progress(self) -> QWidget:
        known = ProgressCard("Loading Qwen3 8B")
        known.set_stage("Reading the file: 3.1 of 4.9 GiB")
        known.set_fraction(0.63)
        unknown = ProgressCard("Reading your message")
        unknown.set_stage("1,204 tokens")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(known)
        column.addWidget(unknown)
        return holder

    def _nothing(self) -> QWidget:
        icon = self._theme.icon("message-square", color="accent", px=40)
        empty = EmptyState("No chats yet", "What you write here stays on this computer.", icon=icon)
        empty.add_action("New chat", _nothing_happens, primary=True)
        empty.add_action("Open a model…", _nothing_happens)
        return _card(empty)

    def _tool(  # noqa: PLR0913  one argument a state
        self,
        icon: str,
        text: str = "",
        *,
        role: str = "",
        checked: bool = False,
        kb: bool = False,
        enabled: bool = True,
    ) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setChecked(checked)
        button.setEnabled(enabled)
        button.setIcon(self._theme.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setProperty("role", role)
        button.setProperty("kb", kb)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if role == "rail" else _BESIDE if text else _ICON_ONLY
        button.setToolButtonStyle(style)
        return button


_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_BADGES = (("GGUF", "badge"), ("Fits", "ok"), ("Partly on the CPU", "warn"), ("Does not fit", "error"))


def _nothing_happens() -> None:
    """A button to look at only."""


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label


def _button(text: str, role: str, *, kb: bool = False, enabled: bool = True) -> QPushButton:
    button = QPushButton(text.capitalize())
    button.setEnabled(enabled)
    button.setProperty("role", role)
    button.setProperty("kb", kb)
    return button


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return holder


def _card(*widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    return card
