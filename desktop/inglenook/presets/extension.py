"""What Ollama's instructions cannot say, in comments that it skips: ``# inglenook: dry_multiplier 0.8``.

Each holds one key and a JSON value on one line, so that a file stays readable and comes back as it was.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from inglenook.engines.tools import compact
from inglenook.presets.modelfile import Comment

if TYPE_CHECKING:
    from inglenook.presets.values import Value

# Beside the keys of values.VALUES: what else a preset holds, and texts that no quoting of a Modelfile can hold.
TEXTS = ("name", "note", "base", "system_prompt", "template")
_FORM = re.compile(r"\s*inglenook:\s*([a-z0-9_]+)\s+(.*\S)\s*")


def read_extension(comment: Comment) -> tuple[str, object] | None:
    """The key and its value; None when it is another comment. Raises ValueError when the value is no JSON."""
    match = _FORM.fullmatch(comment.text)
    if match is None:
        return None
    try:
        value: object = json.loads(match[2])
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    return match[1], value


def write_extension(key: str, value: Value) -> Comment:
    """The comment that holds it; tools on one line stand there as the list that they are."""
    content = json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
    if key == "tools" and isinstance(value, str) and value.startswith("[") and compact(value) == value:
        content = value
    return Comment(f" inglenook: {key} {content}")
