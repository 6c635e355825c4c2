"""Brings resources/translations up to date with the source: python packaging/translations.py [--check]."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

from translatable import ROOT, SENTENCES, Text, translatable

FOLDER = ROOT / "resources" / "translations"
SENTENCES_FILE = FOLDER / "sentences.json"
LANGUAGES = ("de", "zh_CN")


def ts_file(language: str) -> Path:
    """The translations as people edit them, with Qt Linguist or by hand."""
    return FOLDER / f"inglenook_{language}.ts"


def qm_file(language: str) -> Path:
    """What Qt reads, made of the other."""
    return FOLDER / f"inglenook_{language}.qm"


def translations(language: str) -> dict[tuple[str, str, str], str]:
    """What is translated, by context, text and comment; an empty one is missing."""
    path = ts_file(language)
    if not path.is_file():
        return {}
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314  our own file
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): (
            message.findtext("translation", "")
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def ts_text(language: str, texts: list[Text], known: dict[tuple[str, str, str], str]) -> str:
    """The file of a language: a text that the same one elsewhere translates takes that one over."""
    elsewhere = {source: words for (_, source, _), words in known.items() if words}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    last = ""
    for text in texts:
        if text.context != last:
            lines += ["</context>"] * bool(last) + ["<context>", f"    <name>{escape(text.context)}</name>"]
            last = text.context
        lines += ["    <message>", f"        <source>{escape(text.source)}</source>"]
        if text.comment:
            lines.append(f"        <comment>{escape(text.comment)}</comment>")
        words = known.get((text.context, text.source, text.comment)) or elsewhere.get(text.source, "")
        unfinished = "" if words else ' type="unfinished"'
        lines += [f"        <translation{unfinished}>{escape(words)}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    return "\n".join(lines)


def sentences_text(texts: list[Text]) -> str:
    """The templates that have places, for finding them again in plain text (ui/recognised.py)."""
    found = sorted({text.source for text in texts if text.context == SENTENCES and "{" in text.source})
    return json.dumps(found, ensure_ascii=False, indent=0) + "\n"


def qm_bytes(language: str) -> bytes:
    """What Qt reads, of the file as it is now."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        command = [str(lrelease()), "-silent", "-nounfinished", str(ts_file(language)), "-qm", str(made)]
        subprocess.run(command, check=True)
        return made.read_bytes()


def lrelease() -> Path:
    """Qt's own tool, which PySide6 brings along."""
    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.is_file())


def main() -> int:
    """1 when something is missing, or with --check not up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, only say what would change")
    options = parser.parse_args()
    texts, failed = translatable(), 0
    FOLDER.mkdir(exist_ok=True)
    if not options.check:
        SENTENCES_FILE.write_text(sentences_text(texts), encoding="utf-8", newline="\n")
    for language in LANGUAGES:
        text = ts_text(language, texts, translations(language))
        path = ts_file(language)
        is_same = path.is_file() and path.read_text(encoding="utf-8") == text
        if not options.check:
            path.write_text(text, encoding="utf-8", newline="\n")
            qm_file(language).write_bytes(qm_bytes(language))
        missing = text.count('type="unfinished"')
        failed |= bool(missing) or (options.check and not is_same)
        print(f"{language}: {len(texts)} texts, {missing} to be translated{'' if is_same else ', changed'}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
