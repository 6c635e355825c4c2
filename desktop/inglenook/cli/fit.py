"""``inglenook fit``: what a model takes of a computer's memory, and whether it fits."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from inglenook.cancel import Cancel
from inglenook.cli.chat_choices import named_preset
from inglenook.cli.fit_json import facts_of_fit
from inglenook.cli.fit_subject import named_subject
from inglenook.cli.fit_table import fit_in_words
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.status_line import StatusLine
from inglenook.fit.computer import Host, invented
from inglenook.fit.judging import cards_in_words
from inglenook.fit.with_along import whole_options_of
from inglenook.hardware.memory import read_memory
from inglenook.presets.resolving import adapter_path

if TYPE_CHECKING:
    from inglenook.cli import arguments
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.fit.subject import Subject


def fit(command: arguments.Fit, rooms: TerminalRooms) -> int:
    """Print it, and return 0 whether it fits or not.

    Raises InglenookError with the sentence when it cannot be told.
    """
    if command.offline:
        rooms.connection.set_options(rooms.connection.options.as_offline())
    cancel, status = Cancel(), StatusLine()
    with interrupt_cancels(cancel):
        try:
            status.show_text("Reading the model's header…")
            subject = named_subject(command.what, rooms, cancel)
            status.show_text("Looking at the computer…")
            computer = _computer(command, rooms)
            options = _options(command, rooms, subject)
            options, chosen_for = _advised(command, rooms, subject, options, computer)
            status.show_text("Asking the engine…")
            if command.formula:
                found = rooms.fits.quick(subject, options, computer)
            else:
                found = rooms.fits.exact(subject, options, computer, cancel)
        finally:
            status.clear()
    notes = [note for note in (found.reason, *chosen_for, _layers(found), *found.notes, *computer.left_out) if note]
    if command.json:
        print(json.dumps(facts_of_fit(subject, found, notes), ensure_ascii=False, indent=2))
        return 0
    speed = rooms.fits.speed(subject, found, computer)
    print(fit_in_words(subject, found, notes, speed, rooms.fits.remedies(subject, options, computer)))
    return 0


def _computer(command: arguments.Fit, rooms: TerminalRooms) -> Computer:
    """Of the cards that were named, with the memory here unless that was named too; else the one that it runs on."""
    if not command.devices:
        return rooms.fits.computer()
    memory = read_memory()
    return invented(", ".join(command.devices), Host(memory.total_bytes, memory.available_bytes))


def _options(command: arguments.Fit, rooms: TerminalRooms, subject: Subject) -> FitOptions:
    """What was asked for over the user's settings; a context window of 0 stands for all that it was trained for."""
    loaded = rooms.settings.engine.to_load_options()
    if command.draft_model is not None:
        loaded = replace(loaded, speculation="draft", draft=rooms.library.find(command.draft_model).path)
    preset = named_preset(rooms, command.preset) if command.preset else None
    if preset is not None and preset.adapter is not None:
        loaded = replace(loaded, adapter=adapter_path(preset.adapter))
    settings = whole_options_of(loaded, rooms.headers)
    options = replace(settings, **cast("dict[str, Any]", command.load))
    return options if options.context != 0 else replace(options, context=subject.shape.trained_context or None)


def _advised(
    command: arguments.Fit, rooms: TerminalRooms, subject: Subject, options: FitOptions, computer: Computer
) -> tuple[FitOptions, tuple[str, ...]]:
    """The best options for what was wished for, and why; the other ways after it."""
    if command.advice is None:
        return options, ()
    advice = rooms.fits.advice(subject, options, computer, command.advice)
    if not advice:
        return options, ("No settings load it there with room left.",)
    return advice[0].options, tuple(one.why for one in advice)


def _layers(found: Fit) -> str:
    if not found.devices:
        return ""
    where = cards_in_words(found) if any(device.backend == "rpc" for device in found.devices) else "graphics cards"
    return f"{found.gpu_layers} of {found.layers} layers lie on {where}; the output counts as one."
