"""The one table of what can be done, by which keys: menus, palette, the list on F1 and rebinding are made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

Place = Literal["window", "conversation", "composer", "find", "chats", "models", "downloads", "presets", "settings"]


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """``keys`` are in Qt's portable spelling, the first one is shown; they are heard in ``place`` only.

    ``text`` is a menu's, with the mark of its letter. The keys of a fixed one cannot be changed.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    place: Place = "window"
    is_fixed: bool = False

    @property
    def name(self) -> str:
        """The text as it reads, without marks."""
        return _without_marks(self.text).rstrip("…")


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """Commands under one heading; that of a window's commands is their menu."""

    id: str
    text: str
    commands: tuple[CommandEntry, ...]

    @property
    def name(self) -> str:
        """The text as it reads."""
        return _without_marks(self.text)


def _without_marks(text: str) -> str:
    """Chinese has the letter in brackets behind the words: “文件(&F)”."""
    return re.sub(r"\s*\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


def command_table() -> tuple[CommandGroup, ...]:
    """All of them, in the window's language."""
    return (
        *_menus(),
        CommandGroup("in_chat", _tr("In a chat"), tuple(_in_chat())),
        CommandGroup("in_lists", _tr("In lists"), tuple(_in_lists())),
    )


def _menus() -> Iterable[CommandGroup]:
    entry = CommandEntry
    yield CommandGroup(
        "file",
        _tr("&File"),
        (
            entry("chat.new", _tr("&New chat"), ("Ctrl+N", "Ctrl+Shift+O")),
            entry("file.open", _tr("&Open model file…"), ("Ctrl+O",)),
            entry("file.import_models", _tr("&Import models…"), ("Ctrl+Shift+G",)),
            entry("presets.new", _tr("New p&reset")),
            entry("presets.import", _tr("Import &presets…")),
            entry("chats.export", _tr("&Export chats…"), ("Ctrl+Shift+E",)),
            entry("chats.import", _tr("Import &chats…"), ("Ctrl+I",)),
            entry("app.quit", _tr("&Quit"), ("Ctrl+Q",)),
        ),
    )
    yield CommandGroup(
        "edit",
        _tr("&Edit"),
        (
            entry("edit.copy", _tr("&Copy"), ("Ctrl+C",)),
            entry("answer.copy", _tr("Copy the last &answer"), ("Ctrl+Shift+C",)),
            entry("answer.copy_code", _tr("Copy the last c&ode"), ("Ctrl+Shift+;",)),
            entry("chat.rename", _tr("&Rename chat")),
            entry("chat.delete", _tr("&Delete chat")),
            entry("edit.undo", _tr("&Undo"), ("Ctrl+Z",)),
            entry("edit.find", _tr("&Find"), ("Ctrl+F",)),
            entry("chats.find", _tr("Find in all c&hats"), ("Ctrl+Shift+F",)),
        ),
    )
    yield CommandGroup("messages", _tr("Messa&ges"), tuple(_messages()))
    yield CommandGroup(
        "chat",
        _tr("&Chat"),
        (
            entry("chat.write", _tr("&Write a message"), ("Shift+Esc",)),
            entry("chat.attach", _tr("Attach &files…"), ("Ctrl+Shift+D",)),
            entry("chat.pin", _tr("&Pin or unpin"), ("Ctrl+P",)),
            entry("chat.tags", _tr("&Tags…"), ("Ctrl+T",)),
            entry("chat.archive", _tr("&Archive or take out"), ("Ctrl+Shift+A",)),
            entry("folder.new", _tr("New f&older"), ("Ctrl+Shift+N",)),
            entry("trash.open", _tr("T&rash…")),
        ),
    )
    yield CommandGroup("view", _tr("&View"), tuple(_view()))
    yield CommandGroup(
        "model",
        _tr("&Model"),
        (
            entry("model.choose", _tr("&Choose…"), ("Ctrl+L", "Ctrl+M")),
            entry("model.unload", _tr("&Unload")),
            entry("preset.choose", _tr("Choose a &preset…"), ("Ctrl+Shift+P",)),
            entry("preset.save", _tr("&Save into the preset")),
            entry("preset.save_as", _tr("Save as a p&reset…")),
            entry("preset.revert", _tr("Re&vert to the preset")),
            entry("model.thinking", _tr("Change &thinking"), ("Ctrl+Shift+T",)),
            entry("model.reproducible", _tr("Repro&ducible answers")),
        ),
    )
    yield CommandGroup(
        "help",
        _tr("&Help"),
        (
            entry("help.keys", _tr("&Keyboard shortcuts"), ("F1", "Ctrl+/")),
            entry("help.report", _tr("&Report a problem…")),
            entry("help.about", _tr("&About Inglenook")),
        ),
    )


def _messages() -> Iterable[CommandEntry]:
    entry = CommandEntry
    yield entry("message.edit", _tr("&Edit"), ("Ctrl+E",))
    yield entry("message.regenerate", _tr("&Regenerate"), ("Ctrl+R",))
    yield entry("message.regenerate_with", _tr("Regenerate &with…"), ("Ctrl+Shift+R",))
    yield entry("message.regenerate_preset", _tr("Re&generate with a preset…"), ("Ctrl+Alt+R",))
    yield entry("message.replay", _tr("Rep&lay"), ("Ctrl+Shift+Y",))
    yield entry("message.vote", _tr("Ask &many times and vote…"), ("Ctrl+Shift+M",))
    yield entry("message.details", _tr("Deta&ils…"), ("Ctrl+Shift+J",))
    yield entry("message.data", _tr("Show as d&ata…"), ("Ctrl+Shift+B",))
    yield entry("message.tokens", _tr("&Tokens…"), ("Ctrl+Shift+X",))
    yield entry("message.continue", _tr("&Continue the answer"), ("Alt+Return",))
    yield entry("message.previous", _tr("&Previous version"), ("Alt+Left",))
    yield entry("message.next", _tr("&Next version"), ("Alt+Right",))
    yield entry("message.fork", _tr("New chat &from here"))
    yield entry("message.pin", _tr("&Keep in the context"), ("Ctrl+Shift+K",))
    yield entry("message.delete", _tr("&Delete this message"), ("Del",), "conversation")
    yield entry("message.delete_below", _tr("Delete from here &on"), ("Shift+Del",), "conversation")


def _view() -> Iterable[CommandEntry]:
    entry = CommandEntry
    yield entry("palette.open", _tr("&Go to anything…"), ("Ctrl+K",))
    yield entry("page.chat", _tr("Chat"), ("Ctrl+1",))
    yield entry("page.models", _tr("Models"), ("Ctrl+2",))
    yield entry("page.discover", _tr("Discover"), ("Ctrl+3",))
    yield entry("page.fit", _tr("Fit"), ("Ctrl+4",))
    yield entry("page.presets", _tr("Presets"), ("Ctrl+5",))
    yield entry("page.lab", _tr("Lab"), ("Ctrl+6",))
    yield entry("page.settings", _tr("Settings"), ("Ctrl+,", "Ctrl+8"))
    yield entry("view.inspector", _tr("&Inspector"), ("Ctrl+Shift+I",))
    yield entry("view.chats", _tr("C&hats panel"), ("Ctrl+B", "Ctrl+Shift+L"))
    yield entry("view.confidence", _tr("Colour by c&onfidence"), ("Ctrl+Shift+U",))
    yield entry("theme.system", _tr("As the s&ystem"))
    yield entry("theme.light", _tr("&Light"))
    yield entry("theme.dark", _tr("&Dark"))
    yield entry("text.larger", _tr("Text la&rger"), ("Ctrl++", "Ctrl+="))
    yield entry("text.smaller", _tr("Text &smaller"), ("Ctrl+-",))
    yield entry("text.normal", _tr("&Normal text size"), ("Ctrl+0",))


def _in_chat() -> Iterable[CommandEntry]:
    entry = CommandEntry
    yield entry("composer.line", _tr("Start a new line"), ("Shift+Return",), "composer", is_fixed=True)
    yield entry("composer.stop", _tr("Stop the answer"), ("Esc",), "composer", is_fixed=True)
    yield entry(
        "composer.recall", _tr("Write the last message again, in an empty field"), ("Up",), "composer", is_fixed=True
    )
    yield entry(
        "composer.recall_next",
        _tr("The message after it, as long as it is unchanged"),
        ("Down",),
        "composer",
        is_fixed=True,
    )
    yield entry("composer.paste", _tr("Paste a long text into the field"), ("Ctrl+Shift+V",), "composer", is_fixed=True)
    yield entry("conversation.up", _tr("Go to the message above"), ("Alt+Up",), "conversation")
    yield entry("conversation.down", _tr("Go to the message below"), ("Alt+Down",), "conversation")
    yield entry("conversation.links", _tr("Open a link of the message gone to"), ("L",), "conversation")
    yield entry("conversation.tokens", _tr("Look at the tokens of the answer gone to"), ("T",), "conversation")
    yield entry("conversation.edit", _tr("Edit the message gone to"), ("E",), "conversation")
    yield entry(
        "edit_row.take",
        _tr("Take other words for a message, in its field"),
        ("Ctrl+Return",),
        "composer",
        is_fixed=True,
    )
    yield entry("find.next", _tr("Next hit, in the search of a chat"), ("F3",), "find")
    yield entry("find.previous", _tr("Previous hit, in the search of a chat"), ("Shift+F3",), "find")


def _in_lists() -> Iterable[CommandEntry]:
    entry = CommandEntry
    yield entry("chats.rename", _tr("Rename the chat or folder"), ("F2",), "chats")
    yield entry("chats.delete", _tr("Delete the chat or folder"), ("Del", "Backspace"), "chats")
    yield entry("models.chat", _tr("Chat with the model"), ("Return",), "models", is_fixed=True)
    yield entry("models.rename", _tr("Rename the model"), ("F2",), "models")
    yield entry("models.remove", _tr("Remove the model"), ("Del", "Backspace"), "models")
    yield entry("presets.save", _tr("Save the preset"), ("Ctrl+S",), "presets")
    yield entry("presets.save_as", _tr("Save the preset as…"), ("Ctrl+Shift+S",), "presets")
    yield entry("presets.rename", _tr("Rename the preset"), ("F2",), "presets")
    yield entry("presets.duplicate", _tr("Duplicate the preset"), ("Ctrl+D",), "presets")
    yield entry("presets.paste", _tr("Import the preset of the clipboard"), ("Ctrl+V",), "presets")
    yield entry("presets.delete", _tr("Delete the preset"), ("Del", "Backspace"), "presets")
    yield entry(
        "presets.complete", _tr("Complete the word, in a preset's text"), ("Ctrl+Space",), "presets", is_fixed=True
    )
    yield entry("downloads.up", _tr("Move a download up"), ("Alt+Up",), "downloads")
    yield entry("downloads.down", _tr("Move a download down"), ("Alt+Down",), "downloads")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
