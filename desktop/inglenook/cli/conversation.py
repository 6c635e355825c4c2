"""A conversation at the terminal, kept like any other chat."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.history import FileHistory
from prompt_toolkit.key_binding import KeyBindings

from inglenook.cancel import Cancel
from inglenook.cli.answer_printer import AnswerPrinter
from inglenook.cli.attaching import attached_files, passages_in_words, read
from inglenook.cli.chat_choices import (
    chosen,
    chosen_look_up,
    chosen_model,
    chosen_preset,
    named_model,
    preset_of_chat,
    said,
    tell_of_model,
    thinking_notice,
)
from inglenook.cli.interrupt import interrupt_cancels
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import answer_in_words, faint
from inglenook.engines.engine import LoadProgress, PromptDone, PromptProgress, Waiting
from inglenook.errors import InglenookError, StorageError
from inglenook.inference.answer import AnswerPiece
from inglenook.inference.opening import opening_of
from inglenook.inference.retrieval.steps import LookedUpByWords, LookingUp
from inglenook.inference.turn import AnswerEnded, ModelReady
from inglenook.inference.turn_request import TurnRequest
from inglenook.inference.turns_over import turns_over
from inglenook.presets.chat_layers import preset_layer
from inglenook.presets.chosen_values import write_values
from inglenook.presets.layers import SYSTEM_PROMPT, Layers

if TYPE_CHECKING:
    from collections.abc import Callable

    from prompt_toolkit.key_binding import KeyPressEvent

    from inglenook.chats.attachment import Attachment
    from inglenook.chats.documents.read_file import ReadFile
    from inglenook.chats.message import Message
    from inglenook.cli.arguments import Chat
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.paths import Paths
    from inglenook.presets.layers import Chosen

_HELP = """\
/new           start another chat
/model NAME    let another model answer
/attach FILE   let a file go along with your next message
/system TEXT   set the system prompt of this chat
/preset NAME   let a preset say what you do not; without a name, none
/help          show this
/exit          leave (or Ctrl+D)
Enter sends, Alt+Enter breaks the line, Ctrl+C stops an answer."""


class Conversation:
    """Reads a message, answers it, until the user leaves. Raises StorageError when nothing could be kept."""

    def __init__(self, command: Chat, rooms: TerminalRooms) -> None:
        if rooms.chats is None:
            raise StorageError(rooms.chats_problem or "The chats cannot be opened.")
        self._command = command
        self._rooms = rooms
        self._chats = rooms.chats
        self._turns, _ = turns_over(rooms.chats, rooms.attachments, rooms.loaded, rooms.embedding)
        self._preset = preset_of_chat(rooms, command.preset)
        self._model = chosen_model(rooms, command.model, self._preset if command.preset else None)
        tell_of_model(self._preset, self._model, self._command.tools)
        self._chat_id: int | None = None  # stored with its first message
        self._attached = [self._kept(file) for file in attached_files(command)]  # goes along with the next message
        self._told = ""  # of --thinking, with the model that answered last
        self._asks: dict[str, Callable[[str], None]] = {
            "/new": self._start_anew,
            "/model": self._take_model,
            "/attach": self._attach,
            "/system": self._set_system_prompt,
            "/preset": self._take_preset,
            "/help": lambda _: print(_HELP),
        }

    def run(self) -> int:
        """Talk until the user leaves."""
        print(f"{self._model.name} answers. /help shows what you can do, /exit leaves.")
        session = _session(self._rooms.paths)
        while True:
            try:
                text = session.prompt(ANSI("\x1b[1m>\x1b[0m ")).strip()
            except KeyboardInterrupt:  # clears what was being written
                continue
            except EOFError:
                return 0
            if text == "/exit":
                return 0
            try:
                self._take(text)
            except StorageError:
                raise
            except InglenookError as error:
                print(error, file=sys.stderr)

    def _take(self, text: str) -> None:
        word, _, rest = text.partition(" ")
        if ask := self._asks.get(word):
            ask(rest.strip())
        elif word.startswith("/") and word[1:].isalpha():
            print(f"There is no {word}.\n{_HELP}")
        elif text:
            self._answer(text)

    def _start_anew(self, _: str) -> None:
        self._chat_id = None
        print("A new chat.")

    def _take_model(self, name: str) -> None:
        if name:
            self._model = named_model(self._rooms, name)
            tell_of_model(self._preset, self._model, self._command.tools)
        print(f"{self._model.name} answers.")

    def _attach(self, name: str) -> None:
        if name:
            self._attached.append(self._kept(read(Path(name).expanduser())))
        print(
            "\n".join(
                f"{one.name} goes along." if one.is_image else f"{one.name} goes along ({one.tokens:,} tokens)."
                for one in self._attached
            )
            or "No file is given."
        )

    def _kept(self, file: ReadFile) -> Attachment:
        kept = self._rooms.attachments.keep(file)
        return kept if kept.is_image else replace(kept, reading=self._command.attach_as)

    def _set_system_prompt(self, text: str) -> None:
        self._command = replace(self._command, system=text)
        if self._chat_id is not None:
            self._chats.set_system_prompt(self._chat_id, text)
        print("The system prompt is set." if text else "There is no system prompt now.")

    def _take_preset(self, name: str) -> None:
        self._preset = chosen_preset(self._rooms, name or None)
        tell_of_model(self._preset, self._model, self._command.tools)
        if self._chat_id is not None:
            self._chats.set_values(self._chat_id, preset=self._kept_preset, own_values=self._own_values)
        print(f"{self._preset.name} holds." if self._preset else "There is no preset now.")

    @property
    def _kept_preset(self) -> str:
        """A preset from a file has no name here: its values are kept as the chat's own."""
        stored = self._rooms.presets.find(self._preset.name) if self._preset else None
        return stored.name if stored is not None and stored.preset == self._preset else ""

    @property
    def _own(self) -> dict[str, Chosen]:
        layers = () if self._kept_preset else preset_layer(self._preset)
        return {**Layers(layers).values, **said(self._command)}

    @property
    def _own_values(self) -> str:
        return write_values({key: value for key, value in self._own.items() if key != SYSTEM_PROMPT})

    def _answer(self, text: str) -> None:
        if self._chat_id is None:
            prompt = cast("str | None", self._own.get(SYSTEM_PROMPT))
            chat = self._chats.create(prompt, preset=self._kept_preset, own_values=self._own_values)
            self._chat_id = chat.id
        leaf = self._chats.chat(self._chat_id).leaf_id
        self._chats.add(self._chat_id, parent_id=leaf, role="user", text=text, attachments=self._attached)
        self._attached = []
        values = chosen(self._command, self._rooms, self._model, self._preset)
        request = TurnRequest(
            chat_id=self._chat_id,
            model=self._model,
            options=values.options,
            sampling=values.sampling,
            stop=values.stop,
            max_tokens=values.max_tokens,
            thinking=values.thinking,
            reproducible=values.is_reproducible,
            opening=opening_of(values),
            constraint=self._command.constraint or values.constraint,
            tools=values.tools,
            anyway=self._command.load_anyway,
            overflow=self._command.overflow or self._rooms.settings.chat.overflow,
            look_up_with=chosen_look_up(self._command, self._rooms),
        )
        status = StatusLine()
        printer = AnswerPrinter(status)
        cancel = Cancel()
        ended: Message | None = None
        with interrupt_cancels(cancel):
            try:
                for step in self._turns.answer(request, cancel):
                    match step:
                        case PromptDone() if step.notice:
                            status.clear()
                            print(step.notice, file=sys.stderr)
                        case ModelReady(info) if (told := thinking_notice(self._command, info)) != self._told:
                            status.clear()
                            self._told = told
                            print(told or "--thinking has an effect again.", file=sys.stderr)
                        case LookedUpByWords():
                            status.clear()
                            print(f"inglenook: {step.sentence}", file=sys.stderr)
                        case AnswerPiece() | LoadProgress() | LookingUp() | PromptProgress() | Waiting():
                            printer.show(step)
                        case AnswerEnded():
                            ended = step.message
                        case _:
                            pass
            finally:
                printer.end()
        if ended is not None:
            _tell_end(ended)


def _tell_end(message: Message) -> None:
    if message.passages:
        print(faint(passages_in_words(message.passages).strip(), sys.stdout))
    if message.error:
        print(message.error, file=sys.stderr)
    elif message.details is None:
        print(faint("stopped", sys.stdout))
    else:
        print(faint(answer_in_words(message.details), sys.stdout))


def _session(paths: Paths) -> PromptSession[str]:
    """Enter sends, Alt+Enter breaks the line, pasted lines stay lines; what was sent can be had again with Up."""
    keys = KeyBindings()

    @keys.add("enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    history = paths.data / "history"
    history.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    history.touch(mode=0o600)  # for the user's eyes only, like the chats
    return PromptSession(history=FileHistory(str(history)), key_bindings=keys, multiline=True)
