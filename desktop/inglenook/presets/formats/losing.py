"""What a format cannot hold of a preset, in sentences: to be shown before a file is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from inglenook.presets.preset import Preset


@dataclass(frozen=True, slots=True)
class Held:
    """What an app's file has a place for."""

    app: str  # its name
    keys: Container[str]  # of values.VALUES
    note: bool = False
    base: bool = False
    system_prompt: bool = False
    adapter: bool = False


def losses_beside(preset: Preset, held: Held) -> Iterator[str]:
    """A sentence for each thing that is left out."""
    app = held.app
    if preset.note and not held.note:
        yield say("The note is left out: {app} keeps none.", app=app)
    if preset.base and not held.base:
        yield say("The model is left out: in {app} a preset goes with any.", app=app)
    if preset.system_prompt and not held.system_prompt:
        yield say("The system prompt is left out: {app}'s file has no place for it.", app=app)
    if preset.examples:
        yield say("The example messages are left out: {app}'s file has no place for them.", app=app)
    if preset.template is not None:
        yield say("The template is left out: {app} does not read Go's templates.", app=app)
    if preset.adapter and not held.adapter:
        yield say("The adapter is left out: {app}'s file has no place for it.", app=app)
    if preset.licences:
        yield say("The licence is left out: {app}'s file has no place for it.", app=app)
    if preset.others:
        names = ", ".join(dict.fromkeys(name for name, _ in preset.others))
        yield say("Left out, since only Ollama knows it: {names}.", names=names)
    gone = [key for key in preset.values if key not in held.keys]
    if gone:
        yield say("Left out, since {app} has no such setting: {keys}.", app=app, keys=", ".join(gone))
