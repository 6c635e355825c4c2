"""Understands the ways in which people name a repository on the hub, or a file in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import parse_qs, unquote, urlsplit

from inglenook.models.quantization import quantization_in_name

LONGEST = 2048
HOSTS = frozenset({"hf.co", "huggingface.co", "www.huggingface.co", "hf-mirror.com"})
_NOT_PUBLISHERS = frozenset(
    {"api", "blog", "collections", "datasets", "docs", "models", "papers", "settings", "spaces"}
)
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,95}")  # huggingface_hub, utils/_validators.py
_SCHEME = re.compile(r"(?:hf|https?):(?://)?", re.IGNORECASE)
_HELD = frozenset({"blob", "raw", "resolve", "tree"})


@dataclass(frozen=True, slots=True)
class Reference:
    """What was named; empty texts leave it open."""

    repository: str  # "publisher/repo"
    revision: str = ""
    file: str = ""  # its path in the repository
    quantization: str = ""


def parse_reference(text: str, *, endpoint: str = "") -> Reference | None:
    """What a text names; None when it does not, and so is words to search for.

    Taken are ``owner/repo``, with ``:Q4_K_M`` or ``@q4_k_m`` or ``/file.gguf`` or ``#branch`` behind it, with ``hf:``,
    ``hf.co/`` or ``huggingface.co/`` before it, and addresses of a page or file, also those of a mirror, whose own
    address is ``endpoint``. ``owner/repo@branch`` is read when the word behind is no quantization.
    """
    text = text.strip()
    if not text or len(text) > LONGEST or not text.isprintable() or any(sign in text for sign in ' \\"<>|*'):
        return None
    scheme = _SCHEME.match(text)
    try:
        parts = urlsplit(text if scheme and "://" in scheme[0] else f"hf://{text[scheme.end() :] if scheme else text}")
        host, path = (parts.hostname or "").lower(), parts.path
        mirror = urlsplit(endpoint)
    except ValueError:  # such as a bracket that opens and does not close
        return None
    if parts.scheme in {"http", "https"} or host in HOSTS or (host and host == mirror.hostname and "." in host):
        path = path.removeprefix(mirror.path.rstrip("/")) if host == mirror.hostname else path
        is_page = True
    else:
        path, is_page = f"{parts.netloc}{path}", False
    path = path.removeprefix("/").removesuffix("/") if is_page else path
    found = _of_segments(unquote(path).split("/"), is_page=is_page)
    if found is None:
        return None
    shown = parse_qs(parts.query).get("show_file_info", [""])[0] if is_page else ""
    if shown and not found.file and _is_path(shown.split("/")):
        found = replace(found, file=shown)
    if parts.fragment and not is_page and not found.revision:
        found = replace(found, revision=unquote(parts.fragment))
    return found


def _of_segments(segments: list[str], *, is_page: bool) -> Reference | None:
    if len(segments) < 2 or not _is_path(segments):  # noqa: PLR2004  the publisher and the name
        return None
    publisher, name, *rest = segments
    name, mark, after = (name, "", "") if rest else _split(name)
    if rest and not is_page and "@" in rest[-1]:
        rest[-1], mark, after = rest[-1].partition("@")
    if not _NAME.fullmatch(publisher) or not _NAME.fullmatch(name) or publisher.lower() in _NOT_PUBLISHERS:
        return None
    found = _inside(f"{publisher}/{name}", rest, is_page=is_page)
    if found is None or not mark:
        return found
    if not after:
        return None
    if mark == "@" and not quantization_in_name(after):
        return replace(found, revision=after)
    return replace(found, quantization="" if after.lower() == "latest" else after)  # Ollama's word for no choice


def _split(name: str) -> tuple[str, str, str]:
    for mark in ":@":
        if mark in name:
            return name.partition(mark)
    return name, "", ""


def _inside(repository: str, rest: list[str], *, is_page: bool) -> Reference | None:
    """What stands behind the repository's name."""
    if not rest:
        return Reference(repository)
    if rest[0] in _HELD and len(rest) > 1:
        held = 3 if rest[1] == "refs" and len(rest) > 3 else 1  # noqa: PLR2004  "refs/pr/1" is one revision
        revision, inside = "/".join(rest[1 : 1 + held]), rest[1 + held :]
        file = "/".join(inside) if rest[0] != "tree" else ""
        folder = "/".join(inside) if rest[0] == "tree" else ""
        return Reference(repository, revision, file, quantization_in_name(folder))
    if rest[-1].lower().endswith(".gguf"):
        return Reference(repository, file="/".join(rest))
    if is_page:  # its discussions, its commits
        return Reference(repository)
    quantization = quantization_in_name(rest[0]) if len(rest) == 1 else ""
    return Reference(repository, quantization=quantization) if quantization else None


def _is_path(segments: list[str]) -> bool:
    return all(segment not in {"", ".", ".."} and segment.isprintable() for segment in segments)
