"""A message that is not sent yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.attachment import Attachment

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is written so far, and what is to go along with it."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to send or to keep."""
        return not self.text.strip() and not self.attachments

    def after(self, sent: Draft) -> Draft:
        """What was added since that was sent; the whole text where it does not begin with what was sent."""
        text = self.text.lstrip()
        rest = text[len(sent.text) :].lstrip() if text.startswith(sent.text) else self.text
        return Draft(rest, tuple(one for one in self.attachments if one not in sent.attachments))


def joined(drafts: Sequence[Draft]) -> Draft:
    """Several as one, in their order."""
    return Draft(
        _BETWEEN.join(draft.text for draft in drafts if draft.text.strip()),
        tuple(dict.fromkeys(attachment for draft in drafts for attachment in draft.attachments)),
    )
