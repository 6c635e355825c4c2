"""Which model somebody means who types a name."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.errors import ModelNotFoundError
from inglenook.models.ollama_models import names_in
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inglenook.models.model import Model

_LISTED = 10  # names in a sentence
_HUB = re.compile(r"(?:https?://)?(?:hf\.co|huggingface\.co)/|hf:", re.IGNORECASE)
_STARTER = "starter"


def path_in(reference: str) -> Path | None:
    """The file, when it is the path of one."""
    wanted = reference.strip()
    path = os.path.expanduser(wanted)  # noqa: PTH111  Path.expanduser raises for a user who does not exist
    if not wanted or not os.path.isfile(path):  # noqa: PTH113  Path.is_file raises for a name that is too long
        return None
    return Path(os.path.abspath(path))  # noqa: PTH100  Path.absolute keeps ".."


def choose_model(reference: str, models: Sequence[Model], folder: Path, *, any_kind: bool) -> Model:
    """The one that is meant; raises ModelNotFoundError naming what there is, or those that could be meant.

    Those that are ready to write come first: another is meant only when it has exactly that name.
    """
    ready = [model for model in models if model.state == "ready" and model.facts and model.facts.kind == "language"]
    for among in (ready, models):
        matches = _matches(reference.strip(), among, whole=among is models and not any_kind)
        if matches:
            return _only(matches, reference)
    there = _listed(model.name for model in ready)
    advice = (
        say("There is: {there}.", there=there)
        if there
        else say("There are no models yet: put GGUF files into “{folder}”.", folder=folder)
    )
    raise ModelNotFoundError(say("There is no model “{reference}”. {advice}", reference=reference, advice=advice))


def _matches(wanted: str, models: Sequence[Model], *, whole: bool) -> list[Model]:
    """Those of that name; else those with a file, an origin or another app's name like it; else by its beginning."""
    key = wanted.casefold()
    if not key:
        return []
    named = [model for model in models if model.name.casefold() == key]
    if named:
        return named
    keys = {key, _without_hub(key)}
    found = [model for model in models if keys & _names(model)]
    words = _words(wanted)
    if found or whole or not words:
        return found
    return [model for model in models if _words(model.name).startswith(words)]


def _without_hub(key: str) -> str:
    """publisher/repo:quant, however the hub was named before it; LM Studio writes the quantization after an @."""
    repository, at, quantization = _HUB.sub("", key, count=1).partition("@")
    return f"{repository}:{quantization}" if at else repository


def _names(model: Model) -> set[str]:
    names = {model.name, model.path.name, model.path.stem}
    repositories = {model.origin} if "/" in model.origin and not names_in(model.origin) else set[str]()
    if model.hub is not None:
        repositories.add(model.hub.repository)
    names |= repositories | {repository.split("/")[-1] for repository in repositories}
    names |= {f"{repository}/{model.path.name}" for repository in repositories}
    if model.source == "included":
        names.add(_STARTER)
    names |= {f"{name}:{model.quantization}" for name in names}
    for name in names_in(model.origin):
        names |= {name, name.removesuffix(":latest")}
    return {name.casefold() for name in names}


def _only(matches: Sequence[Model], reference: str) -> Model:
    """The only one, or the first of several that are the same file in several places."""
    if len({(model.path.name, model.size_bytes, model.sha256) for model in matches}) == 1:
        return min(matches, key=lambda model: (model.source != "own", str(model.path)))
    paths = _listed(str(model.path) for model in matches)
    raise ModelNotFoundError(
        say("“{reference}” could be any of these, say which by its path: {paths}.", reference=reference, paths=paths)
    )


def _words(text: str) -> str:
    return " ".join(re.split(r"[\s\-_.:/]+", text.casefold())).strip()


def _listed(names: Iterable[str]) -> str:
    every = list(dict.fromkeys(names))
    listed, more = ", ".join(every[:_LISTED]), len(every) - _LISTED
    return say("{names} and {count:,} more", names=listed, count=more) if more > 0 else listed
