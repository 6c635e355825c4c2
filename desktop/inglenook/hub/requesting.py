"""From a repository and what a person wrote or chose to what is downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import NotOnHubError
from inglenook.hub.download import DownloadRequest, WantedFile
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.repository import Repository

_SHORT = "ud-"  # Unsloth's mixes: whoever writes Q4_K_XL means UD-Q4_K_XL where there is no other


def request_for(repository: Repository, group: FileGroup, projector: FileGroup | None = None) -> DownloadRequest:
    """All files of a group, and a projector if one is wanted."""
    files = (*group.files, *(projector.files if projector else ()))
    return DownloadRequest(
        repository=repository.listing.id,
        revision=repository.revision,
        files=tuple(WantedFile(file.path, file.size_bytes, file.sha256) for file in files),
        name=" · ".join(part for part in (repository.listing.name, group.quantization) if part),
        licence=repository.listing.licence.id,
        advice=repository.advice,
    )


def projector_of(groups: Sequence[FileGroup]) -> FileGroup | None:
    """The projector to fetch with a model; None where there is none."""
    projectors = [group for group in groups if group.kind == "projector" and not group.missing]
    return next((group for group in projectors if group.recommended), projectors[0] if projectors else None)


def group_named(
    repository: Repository, groups: Sequence[FileGroup], *, file: str = "", quantization: str = ""
) -> FileGroup:
    """The group with this file, or of this quantization, or the recommended one; case does not matter.

    Raises NotOnHubError with a sentence that names what there is.
    """
    name = repository.listing.id
    models = [group for group in groups if group.kind == "model"]
    there = ", ".join(dict.fromkeys(group.quantization or group.name for group in models)) or say("no GGUF model")
    if file:
        wanted = file.casefold()
        found = [group for group in groups if wanted in {part.path.casefold() for part in group.files}]
        what = say("the file “{file}”", file=file)
    elif quantization:
        wanted = quantization.casefold()
        found = [group for group in models if group.quantization.casefold() == wanted]
        found = found or [group for group in models if group.quantization.casefold() == _SHORT + wanted]
        what = say("the quantization “{quantization}”", quantization=quantization)
    else:
        sound = [group for group in models if not group.missing and not group.suspicious]
        found = [group for group in sound if group.recommended] or sound[:1]
        what = say("a file that can be recommended") if models else say("a GGUF model")
    if not found:
        raise NotOnHubError(say("“{name}” does not have {what}. It has: {there}.", name=name, what=what, there=there))
    if found[0].missing:
        raise NotOnHubError(
            say(
                "“{found}” in “{name}” is not whole, the hub lacks {missing}: choose another.",
                found=found[0].name,
                name=name,
                missing=", ".join(found[0].missing),
            )
        )
    return found[0]
