"""Files that go along with a prompt in a terminal."""

from __future__ import annotations

import hashlib
import sys
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from inglenook.cancel import Cancel
from inglenook.chats.attachment import MOST_ATTACHMENTS
from inglenook.chats.documents.reading import read_document
from inglenook.chats.image_header import read_image_header
from inglenook.cli.chat_choices import WORDS
from inglenook.engines.engine import PromptImage
from inglenook.errors import AttachmentError, UsageError
from inglenook.inference.document_settling import settled_prompt
from inglenook.inference.retrieval.looking_up import Source
from inglenook.inference.retrieval.steps import LookingUp

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from inglenook.chats.attachment import Passage, Reading
    from inglenook.chats.documents.read_file import ReadFile
    from inglenook.cli.arguments import Chat
    from inglenook.cli.status_line import StatusLine
    from inglenook.engines.engine import GenerationRequest, LoadedModel
    from inglenook.inference.retrieval.finding_passages import LookUpWay
    from inglenook.inference.retrieval.steps import LookUpStep

Found = TypeVar("Found")


def attached_files(command: Chat) -> tuple[ReadFile, ...]:
    """What ``--attach`` and ``--image`` name. Raises AttachmentError with the reason when one cannot go along."""
    if (command.attach or command.images) and command.raw:
        raise UsageError("--attach and --image need the model's template: leave out --no-template.")
    if len(command.attach) + len(command.images) > MOST_ATTACHMENTS:
        raise UsageError(f"A prompt takes {MOST_ATTACHMENTS} files at most.")
    return tuple(read(path) for path in command.attach) + tuple(_read_picture(path) for path in command.images)


def read(path: Path) -> ReadFile:
    """One file; Ctrl+C ends it."""
    file = read_document(path, Cancel())
    header = read_image_header(file.content) if file.kind == "image" else None
    if header is not None and header.format == "webp":  # the window makes a PNG of it
        raise AttachmentError(
            f"“{file.name}” was not attached: WebP is only read in the window. Save it as PNG or JPEG, and attach that."
        )
    return file


def sources(files: tuple[ReadFile, ...]) -> tuple[Source, ...]:
    """The texts of the documents, to be given whole, cut or in passages."""
    return tuple(
        Source(file.name, str(number), file.content.decode("utf-8", "replace"))
        for number, file in enumerate(files)
        if file.kind != "image"
    )


def with_pictures(request: GenerationRequest, files: tuple[ReadFile, ...]) -> GenerationRequest:
    """The request with the pictures in its last message."""
    images = tuple(
        PromptImage(hashlib.sha256(file.content).hexdigest(), file.content) for file in files if file.kind == "image"
    )
    if not images:
        return request
    return replace(request, messages=(*request.messages[:-1], replace(request.messages[-1], images=images)))


def with_documents(
    model: LoadedModel,
    request: GenerationRequest,
    documents: tuple[Source, ...],
    asked: tuple[Reading, str | None],
    looking: tuple[LookUpWay, Cancel, StatusLine],
) -> tuple[GenerationRequest, tuple[Passage, ...]]:
    """The request with documents before the words of its last message, and what was looked up in them.

    ``asked``: how much of them is given, and a preset's template. Raises EngineError, CancelledError.
    """
    if not documents:
        return request, ()
    way, cancel, status = looking
    settling = settled_prompt(model, request, documents, asked[0], template=asked[1], way=way, cancel=cancel)
    text, passages = _shown(settling, status)
    return replace(request, messages=(*request.messages[:-1], replace(request.messages[-1], text=text))), passages


def _read_picture(path: Path) -> ReadFile:
    file = read(path)
    if file.kind != "image":
        raise UsageError(f"“{file.name}” is no picture: --attach takes texts.")
    return file


def _shown(steps: Generator[LookUpStep, None, Found], status: StatusLine) -> Found:
    """What the steps come to; each is shown meanwhile."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            return cast("Found", end.value)
        if isinstance(step, LookingUp):
            status.show(step)
        else:
            status.clear()
            print(f"inglenook: {step.sentence}", file=sys.stderr)


def passages_in_words(passages: tuple[Passage, ...]) -> str:
    """What was looked up: "passages used: 4 from report.pdf, found by words"; nothing when nothing was."""
    counts = Counter(one.name for one in passages)
    if not counts:
        return ""
    files = ", ".join(f"{count} from {name}" for name, count in counts.items())
    return f"passages used: {files}, found by {passages[0].found_by or WORDS}\n"


def passage_facts(passages: tuple[Passage, ...], documents: tuple[Source, ...]) -> list[dict[str, str | int]]:
    """What --json prints of them; scripts rely on these names."""
    texts = {one.sha256: one.text for one in documents}
    return [
        {
            "file": one.name,
            "start": one.start,
            "length": one.length,
            "found_by": one.found_by or WORDS,
            "text": texts[one.sha256][one.start : one.start + one.length],
        }
        for one in passages
    ]
