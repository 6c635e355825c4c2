"""What Ollama tells of the models that it keeps, and on the way of fetching or making one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from inglenook.engines.ollama.json_lines import json_lines
from inglenook.engines.ollama.model_facts import MOST_MODELS, facts_of
from inglenook.engines.over_http.asking import not_understood
from inglenook.engines.over_http.deltas import GarbledError
from inglenook.engines.over_http.json_values import items, table, text, whole
from inglenook.engines.over_http.refusals import error_of, one_line, refusal_of
from inglenook.errors import ServerError
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from inglenook.engines.ollama.model_facts import ModelFacts
    from inglenook.engines.server import Server

_LONGEST_TEXT = 200_000  # of a Modelfile or a licence that is shown
_FAILED_INSIDE = 500
_FAR_YEAR = 2200
_NOT_THERE = ("file does not exist", "not found", "manifest unknown")
# What Ollama writes (server/images.go, server/create.go), and what a user reads; the first that is found counts.
_STAGES: Final = (
    ("pulling manifest", mark("Asking what it is made of")),
    ("pulling", mark("Fetching")),
    ("downloading", mark("Fetching")),
    ("verifying", mark("Checking what came")),
    ("writing manifest", mark("Writing it down")),
    ("removing", mark("Tidying up")),
    ("gathering", mark("Looking at the model")),
    ("using existing layer", mark("Using what is there")),
    ("creating", mark("Making a layer")),
    ("converting", mark("Converting")),
    ("quantizing", mark("Quantizing")),
    ("success", mark("Done")),
)


@dataclass(frozen=True, slots=True)
class CareStep:
    """How far it is; 0 bytes of 0 where Ollama does not count them."""

    stage: str  # in words
    done_bytes: int = 0
    total_bytes: int = 0
    is_last: bool = False

    @property
    def fraction(self) -> float | None:
        """0 to 1; None when it cannot be told."""
        return min(1.0, self.done_bytes / self.total_bytes) if self.total_bytes else None


@dataclass(frozen=True, slots=True)
class KeptModel:
    """A model that lies there."""

    name: str
    size_bytes: int
    quantization: str
    parameters: str  # as Ollama says it: "8.2B"
    passed_on_to: str  # another computer, where Ollama does not run it itself


@dataclass(frozen=True, slots=True)
class RunningModel:
    """A model in the memory there."""

    name: str
    size_bytes: int  # of memory, all of it
    gpu_bytes: int  # of that, on graphics cards
    context_window: int  # 0: an old version does not say
    until: datetime | None  # when it is let go of; None: not told

    @property
    def is_for_ever(self) -> bool:
        """Whether the moment is centuries away, which is Ollama's word for it."""
        return self.until is not None and self.until.year > _FAR_YEAR


@dataclass(frozen=True, slots=True)
class ShownModel:
    """All that is said of one."""

    name: str
    facts: ModelFacts
    quantization: str
    capabilities: tuple[str, ...]  # Ollama's words
    modelfile: str
    licence: str


def kept_models(entries: list[object]) -> tuple[KeptModel, ...]:
    """Out of the answer to "tags"; what has no name is left out."""
    found: list[KeptModel] = []
    for entry in (table(one) for one in entries[:MOST_MODELS]):
        name, details = _name(entry), table(entry.get("details"))
        if name:
            found.append(
                KeptModel(
                    name,
                    whole(entry, "size") or 0,
                    one_line(text(details, "quantization_level")),
                    one_line(text(details, "parameter_size")),
                    one_line(text(entry, "remote_host")),
                )
            )
    return tuple(found)


def running_models(entries: list[object]) -> tuple[RunningModel, ...]:
    """Out of the answer to "ps"."""
    return tuple(
        RunningModel(
            name,
            whole(entry, "size") or 0,
            whole(entry, "size_vram") or 0,
            whole(entry, "context_length") or 0,
            _moment(text(entry, "expires_at")),
        )
        for entry in (table(one) for one in entries[:MOST_MODELS])
        if (name := _name(entry))
    )


def shown_model(name: str, shown: dict[str, object]) -> ShownModel:
    """Out of the answer to "show"."""
    licences = shown.get("license")
    texts = [licences] if isinstance(licences, str) else [one for one in items(licences) if isinstance(one, str)]
    return ShownModel(
        name,
        facts_of(shown),
        one_line(text(table(shown.get("details")), "quantization_level")),
        tuple(one_line(one) for one in items(shown.get("capabilities")) if isinstance(one, str)),
        text(shown, "modelfile")[:_LONGEST_TEXT],
        "\n\n".join(texts)[:_LONGEST_TEXT],
    )


def steps_of(pieces: Iterable[bytes], server: Server, model: str) -> Iterator[CareStep]:
    """Bytes are summed up over the parts of a model. Raises ServerError, TooLongError."""
    parts: dict[str, tuple[int, int]] = {}
    try:
        for line in json_lines(pieces):
            if line.get("error"):
                raise _failed(line, server, model)
            status, digest = text(line, "status"), text(line, "digest")
            total = whole(line, "total")
            if digest and total:
                parts[digest] = (whole(line, "completed") or 0, total)
            is_counted = bool(digest and total)
            done, all_bytes = (sum(column) for column in zip(*parts.values(), strict=True)) if is_counted else (0, 0)
            yield CareStep(_stage(status), done, all_bytes, is_last=status == "success")
    except GarbledError as error:
        raise ServerError(not_understood(server)) from error


def _failed(line: dict[str, object], server: Server, model: str) -> Exception:
    refusal = refusal_of(_FAILED_INSIDE, json.dumps(line).encode())
    if any(words in refusal.words for words in _NOT_THERE):
        return ServerError(
            say(
                "“{server}” finds no model “{model}” to fetch. Look for its name at ollama.com/library, or write "
                "hf.co/ before a repository.",
                server=server.name,
                model=model,
            )
        )
    return error_of(refusal, server)


def _stage(status: str) -> str:
    return next((say(words) for start, words in _STAGES if status.startswith(start)), one_line(status))


def _name(entry: dict[str, object]) -> str:
    name = text(entry, "model") or text(entry, "name")
    return name if name.isprintable() else ""


def _moment(told: str) -> datetime | None:
    """Go writes nine digits of a second; a model that stays for ever has a year far away."""
    head, _, tail = told.partition(".")
    zone = tail.lstrip("0123456789")
    try:
        moment = datetime.fromisoformat(head + zone if tail else told)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
