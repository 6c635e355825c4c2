"""What a chat runs with: the command's flags, over a preset, over the model, over the user's settings."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from inglenook.cli.text import harmless
from inglenook.errors import ModelFileError, ModelfileError, ModelNotFoundError, PresetError
from inglenook.inference.opening import Opening, opening_of
from inglenook.presets.base_model import base_model
from inglenook.presets.chat_layers import chat_layers, own_values
from inglenook.presets.formats.modelfile_form import anchored
from inglenook.presets.layers import SYSTEM_PROMPT
from inglenook.presets.modelfile_file import read_bytes
from inglenook.presets.modelfile_reader import decode, read_modelfile
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.resolving import Resolved, resolve
from inglenook.presets.unused import unused, unused_on
from inglenook.settings.app_layer import app_layer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.chats.chat import Chat as StoredChat
    from inglenook.cli.arguments import Chat
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.engines.engine import LoadOptions, ModelInfo
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.presets.preset import Preset


WORDS = "words"  # --look-up-with: no model, the words decide


def named_model(rooms: TerminalRooms, reference: str) -> AnyModel:
    """What a person types: a server and its model, such as “box/qwen3”, else a file by any name.

    Raises ModelNotFoundError.
    """
    return rooms.loaded.served.find(reference) or rooms.library.find(reference)


def chosen_model(rooms: TerminalRooms, reference: str | None, preset: Preset | None = None) -> AnyModel:
    """The model named, else the preset's, else the one used last, else the starter, else any.

    Raises ModelNotFoundError.
    """
    if reference is not None:
        return named_model(rooms, reference)
    if preset is not None and preset.base:
        served = rooms.loaded.served.find(preset.base)
        named = served or base_model(preset.base, rooms.library, rooms.presets.folder)
        if named is not None:
            return named
    last = rooms.settings.model.last
    if last:
        try:
            return named_model(rooms, last)
        except ModelFileError:
            pass  # it was moved or deleted since
    models = rooms.library.models()
    if not models:
        raise ModelNotFoundError(f"There are no models yet: put GGUF files into “{rooms.paths.models}”.")
    return next((model for model in models if model.origin == "included"), models[0])


def chosen_preset(rooms: TerminalRooms, reference: str | None) -> Preset | None:
    """The preset of that name, or the one in that file; None where none is named. Raises PresetError."""
    if reference is None:
        return None
    preset = named_preset(rooms, reference)
    _tell(unused(preset))
    return preset


def preset_of_chat(rooms: TerminalRooms, reference: str | None) -> Preset | None:
    """The preset that is named, none for an empty name; where nothing is said, the one that new chats begin with."""
    usual = rooms.settings.chat.preset
    if reference is not None or not usual:
        return chosen_preset(rooms, reference or None)
    stored = rooms.presets.find(usual)
    if stored is None or stored.preset is None:
        _tell((f"New chats begin with the preset “{usual}”, which cannot be read any more: none holds.",))
        return None
    _tell(unused(stored.preset))
    return stored.preset


def named_preset(rooms: TerminalRooms, reference: str) -> Preset:
    """The preset of that name, or the one in that file. Raises PresetError."""
    stored = rooms.presets.find(reference)
    if stored is None and (os.sep in reference or os.path.isfile(reference)):  # noqa: PTH113  never raises
        return _preset_in(Path(reference))
    stored = stored or rooms.presets.read(reference)  # which says that there is none
    if stored.preset is None:
        problem = stored.error
        told = f"line {problem.line}: {problem.message}" if problem else "it cannot be read"
        raise PresetError(f"The preset “{stored.name}” is broken: {told}")
    return stored.preset


def tell_of_model(preset: Preset | None, model: AnyModel, tools: str = "") -> None:
    """What the preset asks for and this model, or its server, does not do; ``tools`` are those of a flag."""
    _tell(unused_on(preset, model, tools) if preset is not None else ())


def chosen(command: Chat, rooms: TerminalRooms, model: AnyModel, preset: Preset | None) -> Resolved:
    """What holds for this model; a context window of 0 stands for all that it was trained for."""
    values = said(command)
    if values.get("context_window") == 0:
        values["context_window"] = model.trained_context or None
    settings = rooms.settings
    layers = chat_layers(app_layer(settings), model, preset, values)
    sampling = settings.sampling.to_sampling()
    if "logit_bias" in command.sampling:  # belongs to one vocabulary, so no preset has it
        sampling = replace(sampling, logit_bias=cast("tuple[tuple[int, float], ...]", command.sampling["logit_bias"]))
    return resolve(layers, sampling, _guessing(command, rooms, settings.engine.to_load_options()))


def chosen_look_up(command: Chat, rooms: TerminalRooms) -> str:
    """The embedding model that finds passages, by its path or name; empty: by their words. Raises ModelFileError."""
    if command.look_up_with is None:
        return rooms.settings.chat.look_up_with
    if command.look_up_with == WORDS:
        return ""
    return str(rooms.embedding.find(command.look_up_with).path)


def _guessing(command: Chat, rooms: TerminalRooms, options: LoadOptions) -> LoadOptions:
    """With what guesses tokens ahead; a draft model that is named is meant to do it. Raises ModelNotFoundError."""
    if command.draft_model is not None:
        options = replace(options, speculation="draft", draft=rooms.library.find(command.draft_model).path)
    return replace(options, **cast("dict[str, Any]", command.guessing))


def thinking_notice(command: Chat, info: ModelInfo) -> str:
    """That what the command asks for has no effect; empty when it has."""
    if command.thinking == "on" and info.thinking_switch == "none":
        return "This model's chat template does not read --thinking: the model decides itself."
    if command.thinking == "off" and info.thinking_switch in {"none", "always"}:
        return "This model's chat template does not read --thinking off: the model may think all the same."
    return ""


def said(command: Chat) -> dict[str, Chosen]:
    """What the flags say, by the keys of values; what was not given stays out."""
    answer: dict[str, Chosen] = {
        "stop": command.stop or None,
        "max_tokens": command.max_tokens,
        "thinking": command.thinking,
        "reproducible": command.reproducible,
        "tools": command.tools or None,
        SYSTEM_PROMPT: command.system,
    }
    given = cast("Mapping[str, Chosen]", {**command.sampling, **command.load})
    return {**given, **{key: value for key, value in answer.items() if value is not None}}


def opening_of_chat(rooms: TerminalRooms, chat: StoredChat) -> Opening:
    """What stands before the messages of a chat that is kept."""
    stored = rooms.presets.find(chat.preset) if chat.preset else None
    layers = chat_layers(app_layer(rooms.settings), None, stored.preset if stored else None, own_values(chat))
    settings = rooms.settings
    return opening_of(resolve(layers, settings.sampling.to_sampling(), settings.engine.to_load_options()))


def _tell(sentences: tuple[str, ...]) -> None:
    for sentence in sentences:
        print(f"inglenook: {harmless(sentence)}", file=sys.stderr)


def _preset_in(path: Path) -> Preset:
    try:
        text, _ = anchored(decode(read_bytes(path)), path.absolute().parent)
        return preset_of(read_modelfile(text), path.stem)[0]
    except ModelfileError as refused:
        raise PresetError(f"“{path.name}” is no preset: line {refused.line}: {refused.sentence}") from refused
