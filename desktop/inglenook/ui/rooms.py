"""What the window is given to work with: built once, by the app."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.chats.chat_store import ChatStore
    from inglenook.inference.loaded_models import LoadedModels
    from inglenook.inference.turn import Turns
    from inglenook.models.library import Library
    from inglenook.paths import Paths
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class WindowRooms:
    """Everything below the window."""

    theme: Theme
    background: Background
    settings: LiveSettings
    chats: ChatStore
    library: Library
    loaded: LoadedModels
    turns: Turns
    paths: Paths
    version: str
