"""Pictures that go along with messages, as a model that sees them is given them; to others they are only named."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptImage, PromptMessage
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inglenook.chats.attachment import Attachment
    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.message import Message
    from inglenook.engines.engine import ModelInfo
    from inglenook.inference.load_report import LoadReport

_KEPT_BYTES = 64 * 2**20


class Pictures:
    """Reads them from the store, and keeps the last ones. Any thread may use it; raises StorageError."""

    def __init__(self, attachments: AttachmentStore) -> None:
        self._attachments = attachments
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, PromptImage] = OrderedDict()

    def of(self, attachments: Iterable[Attachment]) -> tuple[PromptImage, ...]:
        """Those among the attachments that are pictures."""
        return tuple(self._picture(one.sha256) for one in attachments if one.is_image)

    def _picture(self, sha256: str) -> PromptImage:
        with self._lock:
            if sha256 in self._kept:
                self._kept.move_to_end(sha256)
                return self._kept[sha256]
        picture = PromptImage(sha256, self._attachments.content(sha256))
        with self._lock:
            self._kept[sha256] = picture
            while len(self._kept) > 1 and sum(len(one.data) for one in self._kept.values()) > _KEPT_BYTES:
                self._kept.popitem(last=False)
        return picture


def prompt_messages(
    system_prompt: str, branch: Sequence[Message], pictures: Pictures | None
) -> tuple[PromptMessage, ...]:
    """What the model sees: no empty answers; neighbours of one role joined (many templates refuse them).

    No ``pictures``: the model reads text only. Raises StorageError.
    """
    messages = [PromptMessage("system", system_prompt)] if system_prompt.strip() else []
    for message in branch:
        text = message.text if pictures is not None else _named(message)
        images = pictures.of(message.attachments) if pictures is not None else ()
        if not text.strip() and not images:
            continue
        if messages and messages[-1].role == message.role:
            before = messages.pop()
            text = "\n\n".join(part for part in (before.text, text) if part.strip())
            images = before.images + images
        messages.append(PromptMessage(message.role, text, images))
    return tuple(messages)


def check_seen(branch: Sequence[Message], model: str, info: ModelInfo, report: LoadReport | None) -> None:
    """Raise PromptError when the question comes with a picture, and the model that was loaded reads text only."""
    question = next((message for message in reversed(branch) if message.role == "user"), None)
    if question is not None and any(one.is_image for one in question.attachments):
        check_sees(model, info, report)


def check_sees(model: str, info: ModelInfo, report: LoadReport | None) -> None:
    """Raise PromptError when the model that was loaded, or that its server has, reads text only."""
    if not info.sees_images:
        raise PromptError(blind(model, report.projector_problem if report else info.capabilities.images))


def blind(model: str, problem: str = "") -> str:
    """Why a model does not see a picture, and what to do."""
    if problem:
        return say("“{model}” cannot see the picture. {problem}", model=model, problem=problem)
    return say(
        "“{model}” reads text only: choose a model with a projector (mmproj file), or remove the picture.",
        model=model,
    )


def _named(message: Message) -> str:
    names = [f"[A picture that is not shown to you: {one.name}]" for one in message.attachments if one.is_image]
    return "\n\n".join(part for part in (*names, message.text) if part.strip())
