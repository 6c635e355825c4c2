"""Files that go along with a prompt in a terminal."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.chats.attachment import MOST_ATTACHMENTS
from inglenook.chats.documents.reading import read_document
from inglenook.engines.engine import PromptMessage
from inglenook.errors import UsageError
from inglenook.inference.document_settling import settled_prompt
from inglenook.inference.retrieval.looking_up import Source

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.chats.attachment import Passage, Reading
    from inglenook.chats.documents.read_file import ReadFile
    from inglenook.cli.arguments import Chat
    from inglenook.engines.engine import GenerationRequest, LoadedModel


def attached_files(command: Chat) -> tuple[ReadFile, ...]:
    """What ``--attach`` names. Raises AttachmentError with the reason when one cannot go along."""
    if command.attach and command.raw:
        raise UsageError("--attach needs the model's template: leave out --no-template.")
    if len(command.attach) > MOST_ATTACHMENTS:
        raise UsageError(f"A prompt takes {MOST_ATTACHMENTS} files at most.")
    return tuple(read(path) for path in command.attach)


def read(path: Path) -> ReadFile:
    """One file; Ctrl+C ends it."""
    return read_document(path, Cancel())


def sources(files: tuple[ReadFile, ...]) -> tuple[Source, ...]:
    """Their texts, to be given whole, cut or in passages."""
    return tuple(
        Source(file.name, str(number), file.content.decode("utf-8", "replace")) for number, file in enumerate(files)
    )


def with_files(
    model: LoadedModel, request: GenerationRequest, documents: tuple[Source, ...], reading: Reading
) -> tuple[GenerationRequest, tuple[Passage, ...]]:
    """The request with the files before its last message, and what was looked up in them. Raises EngineError."""
    if not documents:
        return request, ()
    text, passages = settled_prompt(model, request.messages, documents, reading, max_tokens=request.max_tokens)
    return replace(request, messages=(*request.messages[:-1], PromptMessage("user", text))), passages


def passages_in_words(passages: tuple[Passage, ...]) -> str:
    """What was looked up, in a line such as "passages used: 4 from report.pdf"; nothing when nothing was."""
    counts = Counter(one.name for one in passages)
    return f"passages used: {', '.join(f'{count} from {name}' for name, count in counts.items())}\n" if counts else ""


def passage_facts(passages: tuple[Passage, ...], documents: tuple[Source, ...]) -> list[dict[str, str | int]]:
    """What --json prints of them; scripts rely on these names."""
    texts = {one.sha256: one.text for one in documents}
    return [
        {
            "file": one.name,
            "start": one.start,
            "length": one.length,
            "text": texts[one.sha256][one.start : one.start + one.length],
        }
        for one in passages
    ]
