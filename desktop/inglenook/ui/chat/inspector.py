"""The panel beside a chat: sampling, thinking, memory and the system prompt, all with where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from inglenook.models.model import Model
from inglenook.presets.layers import SYSTEM_PROMPT
from inglenook.ui.chat.loading_panel import LoadingPanel
from inglenook.ui.chat.sampling.answer_part import AnswerPart
from inglenook.ui.chat.sampling.next_token_part import NextTokenPart
from inglenook.ui.chat.sampling.reproducible_choice import ReproducibleChoice
from inglenook.ui.chat.sampling_panel import SamplingPanel
from inglenook.ui.chat.thinking_choice import ThinkingChoice
from inglenook.ui.chat.tools_part import ToolsPart
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.publisher_switch import PublisherSwitch
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.menus import Command
from inglenook.ui.translated import grouped
from inglenook.ui.widgets.fold import Fold
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions, ModelInfo
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

PROMPT_HEIGHT_PX = 120


class Inspector(QWidget):
    """What is changed here belongs to the chat shown."""

    noticed = Signal(str)  # what was changed by a key, or why it could not be

    def __init__(
        self,
        theme: Theme,
        settings: LiveSettings,
        values: ChatValues,
        places: ValuePlaces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._theme = theme
        self._values = values
        self._folds: list[Fold] = []
        self._sections = QVBoxLayout()
        self._sections.setSpacing(6)
        self.sampling = SamplingPanel(theme, settings, values, places)
        self.reproducible = ReproducibleChoice(values, places)
        self.next_token = NextTokenPart(theme, values, places)
        self.publisher = PublisherSwitch(places)
        self.thinking = ThinkingChoice(settings, values, places)
        self.thinking.noticed.connect(self.noticed)
        self.reproducible.noticed.connect(self.noticed)
        self.loading = LoadingPanel(theme, settings, values, places)
        self._prompt = QPlainTextEdit()
        self._prompt.setAccessibleName("System prompt")
        self._prompt.setPlaceholderText(self.tr("What the model is told before the first message"))
        self._prompt.setTabChangesFocus(True)
        self._prompt.setFixedHeight(PROMPT_HEIGHT_PX)
        self._prompt.textChanged.connect(self._take_prompt)
        mark = SourceMark(values, places, SYSTEM_PROMPT, self.tr("System prompt"), written=self._written)
        self.add_section(self.tr("The answer"), AnswerPart(theme, settings, values, places))
        self.tools = ToolsPart(theme, values, places)
        tools = self.add_section(self.tr("Tools"), self.tools)
        self.tools.changed.connect(lambda: self._count_tools(tools))
        everywhere = QLabel(self.tr("What you change here is for this chat. Settings has what holds for all chats."))
        everywhere.setProperty("role", "faint")
        everywhere.setWordWrap(True)
        inner = self._make_inner()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 18, 14, 12)
        column.setSpacing(18)
        column.addWidget(self.sampling)
        column.addWidget(self.reproducible)
        column.addWidget(self.next_token)
        column.addLayout(self._sections)
        column.addWidget(self.publisher)
        column.addWidget(self.thinking)
        column.addWidget(everywhere)
        column.addWidget(self.loading)
        prompt = QVBoxLayout()
        prompt.setSpacing(7)
        prompt.addLayout(head_row(SectionLabel(self.tr("System prompt")), mark))
        prompt.addWidget(self._prompt)
        column.addLayout(prompt)
        column.addStretch(1)
        self._show_prompt()
        values.changed.connect(self._show_prompt)
        theme.changed.connect(self._retheme)

    def add_section(self, title: str, content: QWidget) -> Fold:
        """One more part, folded, below the sampling and above what holds for the model; in the order of the calls."""
        fold = Fold(title)
        fold.column.addWidget(content)
        self._folds.append(fold)
        self._sections.addWidget(fold)
        self._retheme()
        return fold

    def commands(self) -> list[Command]:
        """What can be changed by a key."""
        return [
            Command("model.thinking", self.thinking.take_next),
            Command("model.reproducible", self.reproducible.take_other, is_on=self.reproducible.is_on),
        ]

    def set_model(self, model: AnyModel | None, info: ModelInfo | None, loaded: LoadOptions | None) -> None:
        """The model that is chosen, and, if it is in memory, what the engine says of it and how it was loaded."""
        self.loading.set_model(model, info, loaded)
        self.thinking.set_model(model, info)
        self.tools.set_model(model, info)
        self.publisher.set_model(model if isinstance(model, Model) else None)
        self.sampling.set_model(model)
        self.reproducible.set_model(model)

    def _make_inner(self) -> QWidget:
        """Where the parts stand, in its place before they are: whatever is moved is styled once more."""
        scroll = QScrollArea(self)
        inner = QWidget(scroll)
        inner.setObjectName("scrolled")
        inner.setMinimumWidth(1)  # as wide as the panel: a language of longer words elides, it does not scroll sideways
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        return inner

    def _count_tools(self, fold: Fold) -> None:
        count = len(self.tools.names)
        fold.set_title(self.tr("Tools") + (f" · {grouped(count)}" if count else ""))

    def _retheme(self) -> None:
        px = round(14 * self._theme.text_scale)
        closed, opened = (self._theme.icon(icon, px=px) for icon in ("chevron-right", "chevron-down"))
        for fold in self._folds:
            fold.set_icons(closed, opened, px=px)

    def _show_prompt(self) -> None:
        """The chat's, the preset's or the app's; what is being written is not touched."""
        text = str(self._values.layers.value(SYSTEM_PROMPT) or "")
        if text != self._prompt.toPlainText():
            with QSignalBlocker(self._prompt):
                self._prompt.setPlainText(text)

    def _take_prompt(self) -> None:
        self._values.set(SYSTEM_PROMPT, self._prompt.toPlainText())

    def _written(self, value: Chosen) -> str:
        return f"“{value}”" if value else self.tr("none")
