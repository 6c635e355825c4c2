"""A JSON file taken apart piece by piece: one conversation after the other, and the place of what is broken."""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import BinaryIO

    from inglenook.cancel import Cancel

LARGEST = 512 * 2**20  # bytes
MOST_VALUES = 20_000_000  # each takes some sixty bytes of memory
STREAMED = "chats"  # the field of our own files that holds all chats
_CHUNK = 2**20
_BLANK = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """``key`` is the field's name, empty in an array; ``number`` counts the members of an array from 1."""

    key: str
    number: int
    value: object
    end: int  # how many characters of the text are read


def read_text(file: BinaryIO, cancel: Cancel, *, largest: int = LARGEST) -> str:
    """The file's text, UTF-8; raises ChatFileError when it is not, or holds too much for the memory as JSON."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    parts: list[str] = []
    read = values = 0
    while chunk := file.read(_CHUNK):
        cancel.raise_if_set()
        if read + len(chunk) > largest:
            raise ChatFileError(
                say("it is larger than {largest} MiB, which is more than is read at once", largest=largest // 2**20)
            )
        values += chunk.count(b",") + chunk.count(b"[") + chunk.count(b"{")  # at most as many as these
        if values > MOST_VALUES:
            raise ChatFileError(
                say(
                    "it holds more than {most_values:,} values, which is more than is read at once",
                    most_values=MOST_VALUES,
                )
            )
        try:
            parts.append(decoder.decode(chunk))
        except UnicodeDecodeError as error:
            raise ChatFileError(say("it is not UTF-8 text at byte {byte:,}", byte=_byte(error, read))) from error
        read += len(chunk)
    try:
        parts.append(decoder.decode(b"", final=True))
    except UnicodeDecodeError as error:
        raise ChatFileError(say("it ends in the middle of a character, at byte {read:,}", read=read)) from error
    return "".join(parts)


class JsonPieces:
    """The members of a file's outermost array, or the fields of its outermost object."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decoder = json.JSONDecoder(parse_constant=_refuse)

    def __iter__(self) -> Iterator[Piece]:
        """One after the other; raises ChatFileError with line, column and conversation at what is broken."""
        at = self._skip(0)
        start = self._text[at : at + 1]
        if start == "[":
            at = yield from self._members("", at)
        elif start == "{":
            at = yield from self._fields(at)
        else:
            raise self._broken(say("an array or an object was expected"), at)
        if self._skip(at) != len(self._text):
            raise self._broken(say("nothing was expected after the end"), at)

    def _members(self, key: str, at: int) -> Generator[Piece, None, int]:
        at, number = self._skip(at + 1), 0
        if self._text[at : at + 1] == "]":
            return at + 1
        while True:
            number += 1
            value, at = self._value(at, say("conversation {number}: ", number=number))
            at = self._skip(at)
            yield Piece(key, number, value, at)
            at, goes_on = self._goes_on(at, "]", say("after conversation {number}: ", number=number))
            if not goes_on:
                return at

    def _fields(self, at: int) -> Generator[Piece, None, int]:
        at = self._skip(at + 1)
        if self._text[at : at + 1] == "}":
            return at + 1
        while True:
            key, at = self._value(at, "")
            at = self._skip(at)
            if not isinstance(key, str) or self._text[at : at + 1] != ":":
                raise self._broken(say("a name and a colon were expected"), at)
            at = self._skip(at + 1)
            if key == STREAMED and self._text[at : at + 1] == "[":
                at = yield from self._members(key, at)
            else:
                value, at = self._value(at, "")
                yield Piece(key, 0, value, at)
            at, goes_on = self._goes_on(at, "}", "")
            if not goes_on:
                return at

    def _goes_on(self, at: int, end: str, place: str) -> tuple[int, bool]:
        at = self._skip(at)
        sign = self._text[at : at + 1]
        if sign not in {",", end} or not sign:
            raise self._broken(say("{place}a comma or “{end}” was expected", place=place, end=end), at)
        return self._skip(at + 1) if sign == "," else at + 1, sign == ","

    def _value(self, at: int, place: str) -> tuple[object, int]:
        try:
            return self._decoder.raw_decode(self._text, at)
        except json.JSONDecodeError as error:
            raise self._broken(place + error.msg[0].lower() + error.msg[1:], error.pos) from error
        except RecursionError as error:
            raise self._broken(say("{place}it is nested too deeply, in what begins here", place=place), at) from error
        except ValueError as error:  # a number of thousands of digits, or one that is none
            raise self._broken(say("{place}a number cannot be read, in what begins here", place=place), at) from error

    def _skip(self, at: int) -> int:
        found = _BLANK.match(self._text, at)
        return found.end() if found else at

    def _broken(self, what: str, at: int) -> ChatFileError:
        line = self._text.count("\n", 0, at) + 1
        column = at - self._text.rfind("\n", 0, at)
        return ChatFileError(
            say("it is not JSON at line {line:,}, column {column:,}: {what}", line=line, column=column, what=what)
        )


def _byte(error: UnicodeDecodeError, read: int) -> int:
    """Where in the file; what the decoder kept from the chunk before is part of its object."""
    return max(0, read + error.start)


def _refuse(constant: str) -> object:
    raise ValueError(constant)
