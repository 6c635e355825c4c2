"""Which character of its Markdown each character of a text on screen is."""

from __future__ import annotations

_FAR = 400  # characters of marks, such as a link's address, that may lie between two of the text


def source_places(shown: str, source: str) -> list[int]:
    """For each character shown its place in the source; -1 where there is none.

    What is shown is the source without its marks: each character is looked for behind the one before.
    """
    places: list[int] = []
    at = 0
    for letter in shown:
        found = source.find(letter, at, at + _FAR)
        if found < 0 or (letter == "\n" and source[at:found].strip(" \t\n#>*-+_~`|")):
            places.append(-1)  # one that only stands between blocks must not pass over words
            continue
        places.append(found)
        at = found + 1
    return places
