"""Names of presets: each is the name of a file on Windows, macOS and Linux alike."""

from __future__ import annotations

import re
import unicodedata

from inglenook.errors import PresetError
from inglenook.sentence import say

SUFFIX = ".Modelfile"
_LONGEST = 80  # characters; with four bytes each and the suffix behind, still a file name everywhere
_LONGEST_BYTES = 220
# Windows: "Naming Files, Paths, and Namespaces". The marks of direction would let a name look like another.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE)


def checked_name(text: str) -> str:
    """The name, without space around it. Raises PresetError when no file can be called so."""
    name = unicodedata.normalize("NFC", text).strip()
    if not name:
        raise PresetError(say("A preset wants a name. Give it one or two words."))
    if len(name) > _LONGEST or len(name.encode("utf-8", "replace")) > _LONGEST_BYTES:
        raise PresetError(
            say("“{name}…” is too long for a name: {longest} characters at most.", name=name[:30], longest=_LONGEST)
        )
    found = _FORBIDDEN.search(name)
    if found is not None:
        shown = found[0] if found[0].isprintable() else f"U+{ord(found[0]):04X}"
        raise PresetError(
            say(
                "“{name}” cannot be a name: “{shown}” is not allowed in the name of a file. Leave it out.",
                name=_FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", name) if len(shown) > 1 else name,
                shown=shown,
            )
        )
    if name.startswith(".") or name.endswith(".") or _RESERVED.fullmatch(name):
        raise PresetError(
            say("“{name}” cannot be a name: systems keep such file names for themselves. Give it another.", name=name)
        )
    return name


def name_from(text: str) -> str:
    """A name made of any text, such as a file's or one out of another app; "Preset" when nothing is left of it."""
    name = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    name = " ".join(name.split())[:_LONGEST].strip(" .")
    while len(name.encode()) > _LONGEST_BYTES:
        name = name[:-1].rstrip(" .")
    if _RESERVED.fullmatch(name):
        name = f"Preset {name}"
    return name or "Preset"


def same_name(name: str) -> str:
    """Equal for names that some system takes for one: large and small letters, accents put together or apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
