"""The text of a Word document: what its paragraphs and tables say, without anything that it could run or load."""

from __future__ import annotations

import zipfile
from typing import IO, TYPE_CHECKING
from xml.parsers import expat

from inglenook.chats.documents.read_file import MOST_CHARACTERS, too_long
from inglenook.errors import AttachmentError, InglenookError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.cancel import Cancel

_PART = "word/document.xml"
_MOST_XML = 256 * 2**20  # bytes once unpacked: markup is many times its text
_MOST_PARTS = 20_000  # files in the archive
_AT_ONCE = 64 * 2**10
_DEEPEST = 500  # elements inside each other
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"  # as ISO 29500 wants it
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_PASSED_OVER = {"del", "moveFrom"}  # what tracked changes have taken out


def is_docx(names: set[str]) -> bool:
    """Whether an archive with these files is a Word document."""
    return _PART in names


def docx_text(file: IO[bytes], name: str, cancel: Cancel) -> str:
    """Paragraphs as lines, cells with tabs between them.

    Raises AttachmentError when it is broken or too large, CancelledError.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            _refuse_too_many(len(archive.infolist()), name)
            with archive.open(_PART) as part:
                return _read(part, name, cancel)
    except InglenookError:
        raise
    except Exception as error:  # whatever a broken archive makes of its reader
        raise _broken(name) from error


def _refuse_too_many(count: int, name: str) -> None:
    if count > _MOST_PARTS:
        raise AttachmentError(
            say("“{name}” was not attached: it holds more than {count:,} files.", name=name, count=_MOST_PARTS)
        )


def _read(part: IO[bytes], name: str, cancel: Cancel) -> str:
    words = _Words(name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = words.start
    parser.EndElementHandler = words.end
    parser.CharacterDataHandler = words.add
    parser.StartDoctypeDeclHandler = words.refuse  # no Word document has one: it could hold entities that explode
    read = 0
    while piece := part.read(_AT_ONCE):
        cancel.raise_if_set()
        read += len(piece)
        if read > _MOST_XML:
            raise AttachmentError(
                say(
                    "“{name}” was not attached: it unpacks to more than {size} MiB.", name=name, size=_MOST_XML // 2**20
                )
            )
        parser.Parse(piece, False)  # noqa: FBT003  expat takes it by place only
    parser.Parse(b"", True)  # noqa: FBT003  the same
    return words.text()


class _Words:
    """Takes the words out of the markup as it comes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._pieces: list[str] = []
        self._length = 0
        self._depth = 0
        self._in_text = False
        self._passed_over = 0
        self._cells = 0  # of tables inside each other that are open

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _broken(self._name)
        name = _local(tag)
        if name in _PASSED_OVER:
            self._passed_over += 1
        elif name == "t":
            self._in_text = True
        elif name == "tc":
            self._cells += 1
        elif name in _BREAKS:
            self._put(_BREAKS[name])

    def end(self, tag: str) -> None:
        self._depth -= 1
        name = _local(tag)
        if name in _PASSED_OVER:
            self._passed_over -= 1
        elif name == "t":
            self._in_text = False
        elif name == "tc":
            self._cells -= 1
            self._put("\t")
        elif name == "tr" or (name == "p" and not self._cells):
            self._put("\n")
        elif name == "p":
            self._put(" ")

    def add(self, text: str) -> None:
        if self._in_text:
            self._put(text)

    def refuse(self, *_: object) -> None:
        raise _broken(self._name)

    def text(self) -> str:
        lines = ("".join(self._pieces)).split("\n")
        return "\n".join(line.rstrip() for line in lines).strip("\n")

    def _put(self, text: str) -> None:
        if self._passed_over:
            return
        self._length += len(text)
        if self._length > MOST_CHARACTERS:
            raise too_long(self._name)
        self._pieces.append(text)


def _local(tag: str) -> str:
    namespace, _, name = tag.rpartition(" ")
    return name if namespace in {_WORDS, _STRICT} else ""


def _broken(name: str) -> AttachmentError:
    return AttachmentError(
        say(
            "“{name}” was not attached: it is no Word document that can be read. Open it in its program, save it "
            "again, and attach that.",
            name=name,
        )
    )
