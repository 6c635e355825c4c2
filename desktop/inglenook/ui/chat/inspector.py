"""The panel beside a chat: sampling, thinking, memory and the system prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from inglenook.ui.chat.loading_panel import LoadingPanel
from inglenook.ui.chat.sampling_panel import SamplingPanel
from inglenook.ui.chat.thinking_choice import ThinkingChoice
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions, ModelInfo
    from inglenook.models.model import Model
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

SAVE_AFTER_MS = 400  # while somebody types
PROMPT_HEIGHT_PX = 120


class Inspector(QWidget):
    """Sampling and memory hold for all chats, the system prompt for the one shown."""

    system_prompt_changed = Signal(str)

    def __init__(self, theme: Theme, settings: LiveSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.sampling = SamplingPanel(theme, settings)
        self.thinking = ThinkingChoice(settings)
        self.loading = LoadingPanel(theme, settings)
        self._prompt = QPlainTextEdit()
        self._prompt.setAccessibleName("System prompt")
        self._prompt.setPlaceholderText(self.tr("What the model is told before the first message"))
        self._prompt.setTabChangesFocus(True)
        self._prompt.setFixedHeight(PROMPT_HEIGHT_PX)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._tell)
        self._prompt.textChanged.connect(self._timer.start)
        note = QLabel(self.tr("Of this chat only; the one for new chats is in Settings."))
        note.setProperty("role", "faint")
        note.setWordWrap(True)
        inner = QWidget()
        inner.setObjectName("scrolled")
        inner.setMinimumWidth(1)  # as wide as the panel: a language of longer words elides, it does not scroll sideways
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 18, 14, 12)
        column.setSpacing(18)
        everywhere = QLabel(self.tr("These values and those under Memory hold for all chats."))
        everywhere.setProperty("role", "faint")
        everywhere.setWordWrap(True)
        column.addWidget(self.sampling)
        column.addWidget(self.thinking)
        column.addWidget(everywhere)
        column.addWidget(self.loading)
        prompt = QVBoxLayout()
        prompt.setSpacing(7)
        prompt.addWidget(SectionLabel(self.tr("System prompt")))
        prompt.addWidget(self._prompt)
        prompt.addWidget(note)
        column.addLayout(prompt)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @property
    def system_prompt(self) -> str:
        """As written just now."""
        return self._prompt.toPlainText()

    def set_system_prompt(self, text: str) -> None:
        """Show another chat's; what was being written for the one before must have been flushed."""
        self._prompt.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self._prompt.setPlainText(text)
        self._prompt.blockSignals(False)  # noqa: FBT003  Qt's own signature
        self._timer.stop()

    def set_model(self, model: Model | None, info: ModelInfo | None, loaded: LoadOptions | None) -> None:
        """The model that is chosen, and, if it is in memory, what the engine says of it and how it was loaded."""
        self.loading.set_model(model, info, loaded)
        self.thinking.set_model(model, info)

    def flush(self) -> None:
        """Tell at once what is being written."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    def _tell(self) -> None:
        self.system_prompt_changed.emit(self._prompt.toPlainText())
