"""What a chat runs with: the command's flags over the user's settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from inglenook.errors import ModelFileError, ModelNotFoundError

if TYPE_CHECKING:
    from inglenook.cli.arguments import Chat
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.engine import LoadOptions, ModelInfo, Sampling
    from inglenook.models.model import Model

_THINKING = {"auto": None, "on": True, "off": False}


def chosen_model(rooms: TerminalRooms, reference: str | None) -> Model:
    """The model named, else the one used last, else the starter, else any. Raises ModelNotFoundError."""
    if reference is not None:
        return rooms.library.find(reference)
    if rooms.settings.model.last:
        try:
            return rooms.library.find(rooms.settings.model.last)
        except ModelFileError:
            pass  # it was moved or deleted since
    models = rooms.library.models()
    if not models:
        raise ModelNotFoundError(f"There are no models yet: put GGUF files into “{rooms.paths.models}”.")
    return next((model for model in models if model.origin == "included"), models[0])


def chosen_sampling(command: Chat, rooms: TerminalRooms) -> Sampling:
    """How the next token is chosen."""
    return replace(rooms.settings.sampling.to_sampling(), **cast("dict[str, Any]", command.sampling))


def chosen_load_options(command: Chat, rooms: TerminalRooms, model: Model) -> LoadOptions:
    """How the model is put into memory; a context window of 0 stands for all that it was trained for."""
    options = replace(rooms.settings.engine.to_load_options(), **cast("dict[str, Any]", command.load))
    return options if options.context_window != 0 else replace(options, context_window=model.trained_context or None)


def chosen_system_prompt(command: Chat, rooms: TerminalRooms) -> str:
    """What the model is told before the first message."""
    return rooms.settings.chat.system_prompt if command.system is None else command.system


def chosen_thinking(command: Chat, rooms: TerminalRooms) -> bool | None:
    """Whether the model thinks before it answers; None: as its template decides."""
    return _THINKING[command.thinking or rooms.settings.chat.thinking]


def thinking_notice(command: Chat, info: ModelInfo) -> str:
    """That what the command asks for has no effect; empty when it has."""
    if command.thinking == "on" and info.thinking_switch == "none":
        return "This model's chat template does not read --thinking: the model decides itself."
    if command.thinking == "off" and info.thinking_switch in {"none", "always"}:
        return "This model's chat template does not read --thinking off: the model may think all the same."
    return ""
