"""Where other apps on this computer keep their models. Only looked at, never written to."""

from __future__ import annotations

import os
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.models.scanning import Look
from inglenook.models.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from inglenook.models.source import SourceKind

NAMES: dict[SourceKind, str] = {
    "ollama": "Ollama",
    "lm_studio": "LM Studio",
    "hugging_face": "Hugging Face cache",
    "jan": "Jan",
    "llama_cpp": "llama.cpp",
    "gpt4all": "GPT4All",
}
_MOST_COUNTED = 10_000


def find_other_apps(
    *,
    home: Path | None = None,
    environment: Mapping[str, str] | None = None,
    platform: str = sys.platform,
    root: Path = Path("/"),
) -> tuple[Source, ...]:
    """The folders of other apps that hold at least one model, with the number of models in them.

    ``platform`` is one of sys.platform's words; ``root`` is where the folders of system services lie.
    """
    variables = os.environ if environment is None else environment
    try:
        folder = Path.home() if home is None else home
    except RuntimeError:  # nobody knows where it is
        return ()
    places = _Places(folder, variables, platform, root)
    found: dict[str, Source] = {}
    for kind, path in places.all():
        key = os.path.realpath(path)
        if key not in found and os.path.isdir(path) and (count := count_models(kind, path)):  # noqa: PTH112  never raises
            found[key] = Source(kind, path, NAMES[kind], count)
    return tuple(found.values())


def count_models(kind: SourceKind, path: Path) -> int:
    """How many models are in a folder, by names alone; 0 when it cannot be looked at."""
    models = Look(Cancel()).models_in(Source(kind, path, ""))
    try:
        return sum(1 for model in islice(models, _MOST_COUNTED) if model.parts)
    except OSError:
        return 0


class _Places:
    """Where each app would keep its models on a system."""

    def __init__(self, home: Path, variables: Mapping[str, str], platform: str, root: Path) -> None:
        self._home = home
        self._variables = variables
        self._platform = platform
        self._root = root

    def all(self) -> Iterator[tuple[SourceKind, Path]]:
        """The most likely place of each app first; none of them need be there."""
        by_app: dict[SourceKind, Iterable[Path]] = {
            "lm_studio": (self._home / place for place in (".lmstudio/models", ".cache/lm-studio/models")),
            "ollama": self._ollama(),
            "hugging_face": self._hugging_face(),
            "jan": (self._app_data() / "Jan" / "data" / "llamacpp" / "models",),
            "llama_cpp": self._llama_cpp(),
            "gpt4all": (self._app_data(roaming=False) / "nomic.ai" / "GPT4All",),
        }
        for kind, paths in by_app.items():
            for path in paths:
                yield kind, path

    def _ollama(self) -> Iterator[Path]:
        yield from self._set("OLLAMA_MODELS")
        yield self._home / ".ollama" / "models"
        if self._platform.startswith("linux"):
            yield self._root / "usr" / "share" / "ollama" / ".ollama" / "models"

    def _hugging_face(self) -> Iterator[Path]:
        yield from self._set("HF_HUB_CACHE")
        yield from (path / "hub" for path in self._set("HF_HOME"))
        yield from (path / "huggingface" / "hub" for path in self._set("XDG_CACHE_HOME"))
        yield self._home / ".cache" / "huggingface" / "hub"

    def _llama_cpp(self) -> Iterator[Path]:
        yield from self._set("LLAMA_CACHE")
        if self._platform == "darwin":
            yield self._home / "Library" / "Caches" / "llama.cpp"
        elif self._platform == "win32":
            yield self._app_data(roaming=False) / "llama.cpp"
        else:
            yield from (path / "llama.cpp" for path in self._set("XDG_CACHE_HOME"))
            yield self._home / ".cache" / "llama.cpp"

    def _app_data(self, *, roaming: bool = True) -> Path:
        if self._platform == "darwin":
            return self._home / "Library" / "Application Support"
        if self._platform == "win32":
            variable, place = ("APPDATA", "Roaming") if roaming else ("LOCALAPPDATA", "Local")
            return next(self._set(variable), self._home / "AppData" / place)
        return next(self._set("XDG_DATA_HOME"), self._home / ".local" / "share")

    def _set(self, variable: str) -> Iterator[Path]:
        """The folder that a variable names; a relative one means nothing to a desktop app."""
        text = self._variables.get(variable, "").strip()
        if text.startswith("~/"):
            text = os.path.join(self._home, text[2:])  # noqa: PTH118  it is text until it is known to be a path
        if text and "\0" not in text and os.path.isabs(text):  # noqa: PTH117  the same
            yield Path(text)
