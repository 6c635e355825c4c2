"""The groups of the Settings page on values: the window's look, chats, what answers begin with, the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.engines.sampling import RANDOM_SEED
from inglenook.engines.speculation import MOST_DRAFTED
from inglenook.inference.embedding_models import embeds
from inglenook.ui.languages import NAMES
from inglenook.ui.settings.found_choice import FoundChoice, found_row
from inglenook.ui.settings.settings_index import setting_names
from inglenook.ui.text_sizes import TEXT_SCALES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from inglenook.models.library import Library
    from inglenook.models.model import Model
    from inglenook.presets.preset_store import PresetStore
    from inglenook.ui.background import Background
    from inglenook.ui.settings.setting_controls import SettingControls

MOST_SEED = 2**31 - 1  # a spin box's own; a larger one can be written in the inspector
KV_TYPES = ("f32", "f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "q4_0")

translate = QCoreApplication.translate


class ValueGroups:
    """Makes the rows, each when it is asked for and named as the index has it."""

    def __init__(
        self,
        make: SettingControls,
        text_scale: float,
        *,
        library: Library,
        presets: PresetStore,
        background: Background,
    ) -> None:
        self._make = make
        self._library = library
        self._presets = presets
        self._background = background
        self._names = setting_names()
        self._text_scale = text_scale

    def appearance(self) -> Iterator[QWidget]:
        """How the window looks."""
        make, names = self._make, self._names
        scales = sorted({*TEXT_SCALES, self._text_scale})
        yield make.choice(
            names["appearance.theme"],
            "appearance",
            "theme",
            words={"system": _tr("As the system"), "light": _tr("Light"), "dark": _tr("Dark")},
        )
        yield make.choice(
            names["appearance.language"],
            "appearance",
            "language",
            words={"system": _tr("As the system"), **NAMES},
        )
        yield make.choice(
            names["appearance.text_scale"],
            "appearance",
            "text_scale",
            words={scale: f"{scale * 100:.0f}\N{NO-BREAK SPACE}%" for scale in scales},
        )
        yield make.choice(
            names["appearance.typeface"],
            "appearance",
            "typeface",
            words={"own": _tr("Inter"), "system": _tr("The system's")},
        )

    def chat(self) -> Iterator[QWidget]:
        """How chats go."""
        yield self._make.choice(
            self._names["chat.send_with"],
            "chat",
            "send_with",
            words={"enter": _tr("Enter"), "ctrl_enter": _tr("Ctrl+Enter")},
        )
        yield self._make.choice(
            self._names["chat.overflow"],
            "chat",
            "overflow",
            words={
                "stop": _tr("Send nothing"),
                "oldest": _tr("Leave out the oldest"),
                "middle": _tr("Keep start and end"),
            },
        )
        yield found_row(
            self._make,
            self._names["chat.look_up_with"],
            FoundChoice(self._background, none=_tr("Their words (BM25)"), find=self._models_that(embeds)),
            "chat",
            "look_up_with",
        )
        yield self._make.switch(self._names["chat.confidence"], "chat", "confidence")
        yield self._make.switch(self._names["chat.read_along"], "chat", "read_along")

    def defaults(self) -> Iterator[QWidget]:
        """What answers begin with."""
        make, names = self._make, self._names
        yield found_row(
            make,
            names["chat.preset"],
            FoundChoice(self._background, none=_tr("None"), find=self._find_presets),
            "chat",
            "preset",
        )
        yield make.text(
            names["chat.system_prompt"],
            "chat",
            "system_prompt",
            placeholder=_tr("Such as: Answer briefly and in English."),
        )
        yield make.choice(
            names["chat.thinking"],
            "chat",
            "thinking",
            words={"auto": _tr("As the model decides"), "on": _tr("On"), "off": _tr("Off")},
        )
        yield make.switch(names["chat.reproducible"], "chat", "reproducible")
        yield make.choice(
            names["sampling.strategy"],
            "sampling",
            "strategy",
            words={
                "sampling": _tr("Sampling"),
                "greedy": _tr("Greedy"),
                "mirostat": _tr("Mirostat"),
                "beam_search": _tr("Beam search"),
                "contrastive_search": _tr("Contrastive search"),
            },
        )
        yield make.decimal(names["sampling.temperature"], "sampling", "temperature", least=0, most=5)
        yield make.number(
            names["sampling.top_k"], "sampling", "top_k", most=100_000, step=10, auto_at=0, auto=_tr("off")
        )
        yield make.decimal(names["sampling.top_p"], "sampling", "top_p", least=0, most=1)
        yield make.decimal(names["sampling.min_p"], "sampling", "min_p", least=0, most=1)
        yield make.decimal(names["sampling.repeat_penalty"], "sampling", "repeat_penalty", least=0.05, most=5)
        yield make.number(
            names["sampling.seed"],
            "sampling",
            "seed",
            most=MOST_SEED,
            step=1,
            auto_at=RANDOM_SEED,
            auto=_tr("random"),
        )

    def engine(self) -> Iterator[QWidget]:
        """How a model is put into memory."""
        make, names, auto = self._make, self._names, _tr("auto")
        types: dict[object, str] = {kind: kind.upper() for kind in KV_TYPES}
        yield make.number(names["engine.threads"], "engine", "threads", most=1024, step=1, auto_at=0, auto=auto)
        yield make.choice(
            names["engine.flash_attention"],
            "engine",
            "flash_attention",
            words={"auto": _tr("Where it works"), "on": _tr("On"), "off": _tr("Off")},
        )
        yield make.number(
            names["engine.context_window"],
            "engine",
            "context_window",
            most=1_048_576,
            step=1024,
            auto_at=0,
            auto=auto,
        )
        yield make.number(names["engine.gpu_layers"], "engine", "gpu_layers", most=999, step=1, auto_at=-1, auto=auto)
        yield make.choice(names["engine.kv_type_k"], "engine", "kv_type_k", words=types)
        yield make.choice(names["engine.kv_type_v"], "engine", "kv_type_v", words=types)
        yield make.number(names["engine.batch"], "engine", "batch", most=65_536, step=256, auto_at=16, auto="16")
        yield make.switch(names["engine.memory_map"], "engine", "memory_map")
        yield make.choice(
            names["engine.speculation"],
            "engine",
            "speculation",
            words={"off": _tr("No"), "lookup": _tr("By looking up"), "draft": _tr("By a draft model")},
        )
        yield found_row(
            make,
            names["engine.draft_model"],
            FoundChoice(self._background, none=_tr("None"), find=self._models_that(_writes)),
            "engine",
            "draft_model",
        )
        yield make.number(
            names["engine.draft_tokens"],
            "engine",
            "draft_tokens",
            most=MOST_DRAFTED - 1,
            step=1,
            auto_at=1,
            auto="1",
        )

    def _models_that(self, fits: Callable[[Model], bool]) -> Callable[[], Mapping[str, str]]:
        def find() -> Mapping[str, str]:
            ready = (model for model in self._library.known() if model.state == "ready")
            return {str(model.path): model.name for model in ready if fits(model)}

        return find

    def _find_presets(self) -> Mapping[str, str]:
        return {stored.name: stored.name for stored in self._presets.all() if stored.preset is not None}


def _writes(model: Model) -> bool:
    return not embeds(model)


def _tr(text: str) -> str:
    return translate("SettingsPage", text)
