"""What there is to know of a Modelfile's lines: what Ollama would refuse, what it ignores, what is out of range."""

from __future__ import annotations

import math
import os
import re
from typing import TYPE_CHECKING

from inglenook.presets.modelfile import Problem
from inglenook.presets.modelfile_reader import is_printed
from inglenook.presets.parameters import DEPRECATED, REMOVED, Parameter, parameter_named, read_value
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.presets.modelfile import Instruction, InstructionName, Modelfile

_NUMBER = r"(0|[1-9][0-9]*)"
_LABEL = r"[0-9A-Za-z-]+"
_PRERELEASE = r"-(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*"
# golang.org/x/mod/semver: v1 and v1.2 are short for v1.0.0 and v1.2.0.
_VERSION = re.compile(rf"v{_NUMBER}(\.{_NUMBER}(\.{_NUMBER}({_PRERELEASE})?(\+{_LABEL}(\.{_LABEL})*)?)?)?")
_WORDS = {"int": say("a whole number"), "float": say("a number"), "bool": say("true or false")}
_ONE: tuple[InstructionName, ...] = ("template", "system", "adapter", "requires", "renderer", "parser")


def check_modelfile(modelfile: Modelfile, folder: Path | None = None) -> tuple[Problem, ...]:
    """Problems in the order of their lines; an error is what Ollama would refuse to make a model of.

    ``folder``: the file's own, from which relative paths count; None: paths are not looked at.
    """
    found = [
        *(problem for instruction in modelfile.named("parameter") for problem in _parameter(instruction)),
        *(problem for name in _ONE for problem in _repeated(modelfile, name)),
        *_repeated_parameters(modelfile),
        *(problem for instruction in modelfile.named("requires") for problem in _version(instruction)),
        *(_empty(instruction) for instruction in modelfile.instructions if _is_empty(instruction)),
        *(problem for instruction in modelfile.instructions for problem in _invisible(instruction)),
        *(_paths(modelfile, folder) if folder is not None else ()),
    ]
    return tuple(sorted(found, key=lambda problem: problem.line))


def _parameter(instruction: Instruction) -> Iterator[Problem]:
    name, text = instruction.args
    parameter = parameter_named(name)
    line = instruction.line
    if parameter is not None:
        yield from _value(parameter, text, line)
    elif name in DEPRECATED:
        yield Problem(
            line,
            "warning",
            say("{name} is out of date: Ollama ignores it. It {deprecated}.", name=name, deprecated=DEPRECATED[name]),
        )
    elif name in REMOVED:
        yield Problem(
            line,
            "warning",
            say("{name} is gone: today's Ollama refuses it. It {removed}.", name=name, removed=REMOVED[name]),
        )
    elif not name:
        yield Problem(
            line, "warning", say("After PARAMETER comes one space, then a name: here Ollama reads an empty one.")
        )
    else:
        yield Problem(
            line,
            "warning",
            say("{name} is no parameter that Ollama knows; it is kept as it is.{meant}", name=name, meant=_meant(name)),
        )


def _meant(name: str) -> str:
    lower = name.lower().replace("-", "_")
    same = {"max_tokens": "num_predict", "n_ctx": "num_ctx", "context_length": "num_ctx", "n_predict": "num_predict"}
    same |= {"ngl": "num_gpu", "n_gpu_layers": "num_gpu", "repetition_penalty": "repeat_penalty", "temp": "temperature"}
    known = same.get(lower, lower)
    return say(" Did you mean {known}?", known=known) if known != name and parameter_named(known) else ""


def _value(parameter: Parameter, text: str, line: int) -> Iterator[Problem]:
    value = read_value(parameter.kind, text)
    if value is None:
        yield Problem(
            line,
            "error",
            say(
                "{parameter} wants {words}, not “{text}”.",
                parameter=parameter.name,
                words=_WORDS[parameter.kind],
                text=text[:60],
            ),
        )
    elif isinstance(value, int | float) and not isinstance(value, bool) and not _is_in_range(parameter, value):
        yield Problem(
            line,
            "warning",
            say(
                "{parameter} {text} is out of range: {range}.",
                parameter=parameter.name,
                text=text,
                range=_range(parameter),
            ),
        )


def _is_in_range(parameter: Parameter, value: float) -> bool:
    return parameter.least <= value <= parameter.most or value in parameter.also  # NaN is in none


def _range(parameter: Parameter) -> str:
    least, most = f"{parameter.least:g}", f"{parameter.most:g}"
    words = (
        say("it goes from {least} to {most}", least=least, most=most)
        if math.isfinite(parameter.most)
        else say("it is at least {least}", least=least)
    )
    return words + "".join(say(", or {value:g}", value=value) for value in parameter.also)


def _repeated(modelfile: Modelfile, name: InstructionName) -> Iterator[Problem]:
    found = modelfile.named(name)
    for instruction in found[:-1]:
        sentence = say(
            "This {name} has no effect: the one in line {line} takes its place.", name=name.upper(), line=found[-1].line
        )
        yield Problem(instruction.line, "warning", sentence)


def _repeated_parameters(modelfile: Modelfile) -> Iterator[Problem]:
    last: dict[str, Instruction] = {}
    for instruction in modelfile.named("parameter"):
        name = instruction.args[0]
        known = parameter_named(name)
        earlier = last.get(name)
        if known is not None and not known.is_repeated and earlier is not None:
            sentence = say(
                "This {name} has no effect: the one in line {line} takes its place.", name=name, line=instruction.line
            )
            yield Problem(earlier.line, "warning", sentence)
        last[name] = instruction


def _version(instruction: Instruction) -> Iterator[Problem]:
    version = instruction.value if instruction.value.startswith("v") else f"v{instruction.value}"
    if not _VERSION.fullmatch(version):
        sentence = say(
            "REQUIRES wants the least version of Ollama, such as 0.14.0, not “{value}”.", value=instruction.value[:60]
        )
        yield Problem(instruction.line, "error", sentence)


def _is_empty(instruction: Instruction) -> bool:
    return not instruction.value and instruction.name not in {"system", "template", "message", "license"}


def _empty(instruction: Instruction) -> Problem:
    return Problem(
        instruction.line, "warning", say("{instruction} has an empty value.", instruction=instruction.name.upper())
    )


def _invisible(instruction: Instruction) -> Iterator[Problem]:
    count = sum(not is_printed(character) and character not in "\t\r\n" for character in instruction.value)
    if count:
        noun = say("character that does") if count == 1 else say("characters that do")
        sentence = say(
            "It holds {count} {noun} not print, such as a no-break space or a joiner: Ollama leaves them out.",
            count=count,
            noun=noun,
        )
        yield Problem(instruction.line, "info", sentence)


def _paths(modelfile: Modelfile, folder: Path) -> Iterator[Problem]:
    models = {path: one for one in modelfile.named("from") if (path := _existing(one.value, folder))}
    for name in ("adapter", "draft"):
        for instruction in modelfile.named(name):
            path = _existing(instruction.value, folder)
            if path is None and instruction.value:
                sentence = say(
                    "There is no file “{value}” for {name}, seen from this Modelfile.",
                    value=instruction.value[:200],
                    name=name.upper(),
                )
                yield Problem(instruction.line, "error", sentence)
            elif name == "draft" and path in models:
                yield Problem(instruction.line, "error", say("DRAFT must be another file than FROM."))


def _existing(text: str, folder: Path) -> str | None:
    """The real path of a file that is there, as Ollama looks for it."""
    try:
        path = os.path.realpath(folder / os.path.expanduser(text))  # noqa: PTH111  pathlib's raises for an unknown ~user
        return path if text and os.path.exists(path) else None  # noqa: PTH110  never raises for a long name
    except ValueError:  # a null character in it
        return None
