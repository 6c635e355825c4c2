"""``inglenook presets check``: what is wrong with a Modelfile, line by line."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from inglenook.cli.text import harmless
from inglenook.errors import ModelfileError
from inglenook.presets.modelfile import Problem
from inglenook.presets.modelfile_checks import check_modelfile
from inglenook.presets.modelfile_reader import read_modelfile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inglenook.presets.modelfile import Instruction


def check(content: bytes, path: Path, *, as_json: bool) -> int:
    """1 when Ollama would refuse the file; ``path`` names it, "-" being standard input."""
    name = "standard input" if str(path) == "-" else path.name
    instructions: Sequence[Instruction] = ()
    try:
        modelfile = read_modelfile(content)
        instructions = modelfile.instructions
        problems = check_modelfile(modelfile, path.absolute().parent)
    except ModelfileError as refused:
        problems = (Problem(refused.line, "error", refused.sentence),)
    errors = [problem for problem in problems if problem.severity == "error"]
    if as_json:
        facts = {
            "instructions": [asdict(instruction) for instruction in instructions],
            "problems": [asdict(problem) for problem in problems],
        }
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(f"line {problem.line}: {problem.severity}: {harmless(problem.message)}")
        if not errors:
            print(f"{harmless(name)} is a Modelfile with {_counted(len(instructions))}.")
    if errors:
        first = errors[0]
        print(
            f"inglenook: “{harmless(name)}” is refused: line {first.line}: {harmless(first.message)}",
            file=sys.stderr,
        )
    return 1 if errors else 0


def _counted(count: int) -> str:
    return "1 instruction" if count == 1 else f"{count:,} instructions"
