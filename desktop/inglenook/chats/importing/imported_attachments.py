"""What went along with messages, from our own JSON: nothing of it is believed that can be worked out."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import TYPE_CHECKING, cast, get_args

from inglenook.chats.attachment import (
    MOST_ATTACHMENTS,
    MOST_BYTES,
    Attachment,
    AttachmentKind,
    Passage,
    Reading,
    estimated_tokens,
)
from inglenook.chats.image_header import read_image_header
from inglenook.chats.importing.origin import one_line
from inglenook.errors import ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.chats.importing.json_object import JsonObject

_LONGEST_NAME = 255  # characters
_MOST_PASSAGES = 1_000  # of an answer


def imported_contents(chat: JsonObject) -> dict[str, bytes]:
    """The contents by the names that the file has for them; those are not their hashes for certain."""
    found: dict[str, bytes] = {}
    for name, one in chat.members("contents", "content").items():
        if "text" in one:
            content = one.text("text").encode("utf-8")
        else:
            try:
                content = base64.b64decode(one.text("base64"), validate=True)
            except (binascii.Error, ValueError):
                raise one.wrong("base64", say("base64")) from None
        if len(content) > MOST_BYTES:
            raise ChatFileError(say("{place} is larger than {size} MiB", place=one.place, size=MOST_BYTES // 2**20))
        found[name] = content
    return found


def by_hash(contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """The contents by what their hashes are."""
    return {hashlib.sha256(content).hexdigest(): content for content in contents.values()}


def imported_attachments(message: JsonObject, contents: Mapping[str, bytes]) -> tuple[Attachment, ...]:
    """Of one message; one without a content is left out, and so are those beyond the limit."""
    found = message.objects("attachments", "attachment")[:MOST_ATTACHMENTS]
    return tuple(_attachment(one, contents[one.text("sha256")]) for one in found if one.text("sha256") in contents)


def imported_passages(message: JsonObject, contents: Mapping[str, bytes]) -> tuple[Passage, ...]:
    """Of one answer; those that are not in their document are left out."""
    found: list[Passage] = []
    for one in message.objects("passages", "passage")[:_MOST_PASSAGES]:
        content = contents.get(one.text("sha256"))
        start, length = one.integer("start"), one.integer("length")
        if content is not None and start >= 0 and length > 0 and start + length <= len(content):
            sha256, found_by = hashlib.sha256(content).hexdigest(), one_line(one.text("found_by"))[:_LONGEST_NAME]
            found.append(Passage(_name(one), sha256, start, length, found_by))
    return tuple(found)


def _attachment(one: JsonObject, content: bytes) -> Attachment:
    kind, reading = one.text("kind"), one.text("reading") or "whole"
    if kind not in get_args(AttachmentKind):
        raise one.wrong("kind", say("text, pdf, docx or image"))
    if reading not in get_args(Reading):
        raise one.wrong("reading", say("whole, cut or passages"))
    is_image = kind == "image"
    header = read_image_header(content) if is_image else None
    if is_image and (header is None or header.is_too_large):
        raise one.wrong("sha256", say("that of a picture that can be read"))
    text = "" if is_image else content.decode("utf-8", "replace")
    kept = min(max(0, one.integer("kept")), len(text)) if "kept" in one and not is_image else None
    return Attachment(
        name=_name(one),
        kind=cast("AttachmentKind", kind),
        size_bytes=min(max(0, one.integer("size_bytes")), MOST_BYTES),
        sha256=hashlib.sha256(content).hexdigest(),
        length=len(text),
        tokens=estimated_tokens(text),
        reading="whole" if is_image else cast("Reading", reading),
        kept=kept,
    )


def _name(one: JsonObject) -> str:
    return one_line(one.text("name"))[:_LONGEST_NAME] or "file"
