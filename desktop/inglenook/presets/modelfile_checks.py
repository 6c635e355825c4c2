"""What there is to know of a Modelfile's lines: what Ollama would refuse, what it ignores, what is out of range."""

from __future__ import annotations

import math
import os
import re
from typing import TYPE_CHECKING

from inglenook.presets.modelfile import Problem
from inglenook.presets.modelfile_reader import is_printed
from inglenook.presets.parameters import DEPRECATED, REMOVED, Parameter, parameter_named, read_value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.presets.modelfile import Instruction, InstructionName, Modelfile

_NUMBER = r"(0|[1-9][0-9]*)"
_LABEL = r"[0-9A-Za-z-]+"
_PRERELEASE = r"-(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*"
# golang.org/x/mod/semver: v1 and v1.2 are short for v1.0.0 and v1.2.0.
_VERSION = re.compile(rf"v{_NUMBER}(\.{_NUMBER}(\.{_NUMBER}({_PRERELEASE})?(\+{_LABEL}(\.{_LABEL})*)?)?)?")
_WORDS = {"int": "a whole number", "float": "a number", "bool": "true or false"}
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
        yield Problem(line, "warning", f"{name} is out of date: Ollama ignores it. It {DEPRECATED[name]}.")
    elif name in REMOVED:
        yield Problem(line, "warning", f"{name} is gone: today's Ollama refuses it. It {REMOVED[name]}.")
    elif not name:
        yield Problem(line, "warning", "After PARAMETER comes one space, then a name: here Ollama reads an empty one.")
    else:
        yield Problem(line, "warning", f"{name} is no parameter that Ollama knows; it is kept as it is.{_meant(name)}")


def _meant(name: str) -> str:
    lower = name.lower().replace("-", "_")
    same = {"max_tokens": "num_predict", "n_ctx": "num_ctx", "context_length": "num_ctx", "n_predict": "num_predict"}
    same |= {"ngl": "num_gpu", "n_gpu_layers": "num_gpu", "repetition_penalty": "repeat_penalty", "temp": "temperature"}
    known = same.get(lower, lower)
    return f" Did you mean {known}?" if known != name and parameter_named(known) else ""


def _value(parameter: Parameter, text: str, line: int) -> Iterator[Problem]:
    value = read_value(parameter.kind, text)
    if value is None:
        yield Problem(line, "error", f"{parameter.name} wants {_WORDS[parameter.kind]}, not “{text[:60]}”.")
    elif isinstance(value, int | float) and not isinstance(value, bool) and not _is_in_range(parameter, value):
        yield Problem(line, "warning", f"{parameter.name} {text} is out of range: {_range(parameter)}.")


def _is_in_range(parameter: Parameter, value: float) -> bool:
    return parameter.least <= value <= parameter.most or value in parameter.also  # NaN is in none


def _range(parameter: Parameter) -> str:
    least, most = f"{parameter.least:g}", f"{parameter.most:g}"
    words = f"it goes from {least} to {most}" if math.isfinite(parameter.most) else f"it is at least {least}"
    return words + "".join(f", or {value:g}" for value in parameter.also)


def _repeated(modelfile: Modelfile, name: InstructionName) -> Iterator[Problem]:
    found = modelfile.named(name)
    for instruction in found[:-1]:
        sentence = f"This {name.upper()} has no effect: the one in line {found[-1].line} takes its place."
        yield Problem(instruction.line, "warning", sentence)


def _repeated_parameters(modelfile: Modelfile) -> Iterator[Problem]:
    last: dict[str, Instruction] = {}
    for instruction in modelfile.named("parameter"):
        name = instruction.args[0]
        known = parameter_named(name)
        earlier = last.get(name)
        if known is not None and not known.is_repeated and earlier is not None:
            sentence = f"This {name} has no effect: the one in line {instruction.line} takes its place."
            yield Problem(earlier.line, "warning", sentence)
        last[name] = instruction


def _version(instruction: Instruction) -> Iterator[Problem]:
    version = instruction.value if instruction.value.startswith("v") else f"v{instruction.value}"
    if not _VERSION.fullmatch(version):
        sentence = f"REQUIRES wants the least version of Ollama, such as 0.14.0, not “{instruction.value[:60]}”."
        yield Problem(instruction.line, "error", sentence)


def _is_empty(instruction: Instruction) -> bool:
    return not instruction.value and instruction.name not in {"system", "template", "message", "license"}


def _empty(instruction: Instruction) -> Problem:
    return Problem(instruction.line, "warning", f"{instruction.name.upper()} has an empty value.")


def _invisible(instruction: Instruction) -> Iterator[Problem]:
    count = sum(not is_printed(character) and character not in "\t\r\n" for character in instruction.value)
    if count:
        noun = "character that does" if count == 1 else "characters that do"
        sentence = f"It holds {count} {noun} not print, such as a no-break space or a joiner: Ollama leaves them out."
        yield Problem(instruction.line, "info", sentence)


def _paths(modelfile: Modelfile, folder: Path) -> Iterator[Problem]:
    models = {path: one for one in modelfile.named("from") if (path := _existing(one.value, folder))}
    for name in ("adapter", "draft"):
        for instruction in modelfile.named(name):
            path = _existing(instruction.value, folder)
            if path is None and instruction.value:
                sentence = f"There is no file “{instruction.value[:200]}” for {name.upper()}, seen from this Modelfile."
                yield Problem(instruction.line, "error", sentence)
            elif name == "draft" and path in models:
                yield Problem(instruction.line, "error", "DRAFT must be another file than FROM.")


def _existing(text: str, folder: Path) -> str | None:
    """The real path of a file that is there, as Ollama looks for it."""
    try:
        path = os.path.realpath(folder / os.path.expanduser(text))  # noqa: PTH111  pathlib's raises for an unknown ~user
        return path if text and os.path.exists(path) else None  # noqa: PTH110  never raises for a long name
    except ValueError:  # a null character in it
        return None
