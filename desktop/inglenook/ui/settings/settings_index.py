"""Every setting by name, under the heading where it stands: the page's rows and the palette are named from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class SettingEntry:
    """``id`` is the section and field of a value that is kept, or a name of its own."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """Settings under one heading."""

    id: str
    name: str
    entries: tuple[SettingEntry, ...]


def settings_index() -> tuple[SettingGroup, ...]:
    """All of them, in the order of the page and in the window's language."""
    return (
        _group(
            "appearance",
            _tr("Appearance"),
            ("appearance.theme", _tr("Theme")),
            ("appearance.language", _tr("Language")),
            ("appearance.text_scale", _tr("Text size")),
            ("appearance.typeface", _tr("Font")),
        ),
        _group(
            "chat",
            _tr("Chat"),
            ("chat.send_with", _tr("Send with")),
            ("chat.overflow", _tr("When a chat is too long")),
            ("chat.look_up_with", _tr("Look up passages with")),
            ("chat.confidence", _tr("Colour by confidence")),
            ("chat.read_along", _tr("Read answers along")),
        ),
        _group(
            "defaults",
            _tr("Defaults for answers"),
            ("chat.preset", _tr("Preset of new chats")),
            ("chat.system_prompt", _tr("Default system prompt")),
            ("chat.thinking", _tr("Thinking by default")),
            ("chat.reproducible", _tr("Reproducible by default")),
            ("sampling.strategy", _tr("Strategy by default")),
            ("sampling.temperature", _tr("Temperature by default")),
            ("sampling.top_k", _tr("Top-k by default")),
            ("sampling.top_p", _tr("Top-p by default")),
            ("sampling.min_p", _tr("Min-p by default")),
            ("sampling.repeat_penalty", _tr("Repeat penalty by default")),
            ("sampling.seed", _tr("Seed by default")),
        ),
        _group(
            "keys", _tr("Keys"), ("keys.shortcuts", _tr("Keyboard shortcuts")), ("keys.own", _tr("Keys of commands"))
        ),
        _group("engine", _tr("Engine"), *_engine()),
        _group(
            "servers",
            _tr("Servers"),
            ("engines.servers", _tr("Servers that run models")),
            ("engines.rpc", _tr("llama.cpp on several machines")),
        ),
        _group(
            "network",
            _tr("Network"),
            ("network.offline", _tr("Offline")),
            ("network.endpoint", _tr("Hub address")),
            ("network.token", _tr("Access token")),
            ("network.proxy", _tr("Proxy")),
            ("network.ca_file", _tr("Certificates file")),
            ("network.test", _tr("Test connection")),
            ("network.requests", _tr("Every request this app has made")),
        ),
        _group(
            "downloads",
            _tr("Downloads"),
            ("network.downloads_at_once", _tr("Downloads at once")),
            ("network.speed_limit_mib_s", _tr("Speed limit")),
        ),
        _group(
            "privacy",
            _tr("Privacy"),
            ("privacy.stays", _tr("What stays on this computer")),
            ("privacy.export", _tr("Export all chats")),
            ("privacy.delete", _tr("Delete all chats")),
        ),
        _group(
            "folders",
            _tr("Where things are kept"),
            ("folders.chats", _tr("Chats")),
            ("folders.models", _tr("Models")),
            ("folders.settings", _tr("Settings file")),
            ("folders.logs", _tr("Logs")),
        ),
    )


def setting_names() -> dict[str, str]:
    """The names by id."""
    return {entry.id: entry.name for group in settings_index() for entry in group.entries}


def _engine() -> Iterable[tuple[str, str]]:
    return (
        ("engine.threads", _tr("Threads")),
        ("engine.flash_attention", _tr("Flash attention")),
        ("engine.context_window", _tr("Context window by default")),
        ("engine.gpu_layers", _tr("GPU layers by default")),
        ("engine.kv_type_k", _tr("Keys of the context")),
        ("engine.kv_type_v", _tr("Values of the context")),
        ("engine.batch", _tr("Tokens read at once")),
        ("engine.memory_map", _tr("Leave weights in the file")),
        ("engine.speculation", _tr("Guess tokens ahead")),
        ("engine.draft_model", _tr("Draft model")),
        ("engine.draft_tokens", _tr("Tokens guessed at once")),
    )


def _group(group_id: str, name: str, *entries: tuple[str, str]) -> SettingGroup:
    return SettingGroup(group_id, name, tuple(SettingEntry(*entry) for entry in entries))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingNames", text)
