"""What the user does with single messages: other versions, deleting, inserting, branching, going on."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from inglenook.engines.engine import Beginning
from inglenook.presets.unused import unused
from inglenook.ui.chat.asking import Asking
from inglenook.ui.chat.conversation.message_commands import WITH_MODEL, WITH_PRESET
from inglenook.ui.chat.other_models import other_models
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Attachment, Reading
    from inglenook.chats.chat import Chat
    from inglenook.chats.message import Message, Role
    from inglenook.chats.tree_edits import Removal
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.rooms import WindowRooms


class TreeActions(QObject):
    """Carries out the commands of the conversation; every change is made in the background and can be gone back from.

    Other words are a version beside the old ones, an answer given again too; only deletions and roles need an undo.
    """

    def __init__(
        self,
        rooms: WindowRooms,
        *,
        conversation: Conversation,
        conversing: Conversing,
        feed: ConversationFeed,
        undos: Undos,
    ) -> None:
        super().__init__(conversing)
        self._rooms = rooms
        self._tree = rooms.tree
        self._desk = conversation.desk
        self._conversing = conversing
        self._choice = conversing.choice
        self._feed = feed
        self._undos = undos
        conversing.choice.changed.connect(self._offer_models)
        conversing.changed.connect(self._offer_models)
        conversing.values.presets.changed.connect(self._offer_presets)
        conversation.retry_requested.connect(self._retry)
        self._desk.command_requested.connect(self.run)
        self._desk.edited.connect(self._edit)
        self._desk.inserted.connect(self._insert)
        self._desk.dropped.connect(self._dropped)

    def run(self, message_id: int, command: str) -> None:
        """Carry out a command on a message of the chat shown."""
        message = self._feed.find(message_id)
        if message is None:
            return
        match command:
            case "previous" | "next":
                self._walk(message, -1 if command == "previous" else 1)
            case _ if command.startswith("regenerate"):
                self._answer_again(message, command)
            case "continue":
                self._go_on(message, message.text)
            case "fork":
                self._fork(message)
            case "pin":
                self._pin(message, is_pinned=not message.is_pinned)
            case "delete" | "delete_below":
                self._delete(message, with_below=command == "delete_below")
            case _ if command.startswith("role_"):
                self._set_role(message, cast("Role", command.removeprefix("role_")))
            case _:
                pass

    def _offer_models(self) -> None:
        loaded = self._rooms.loaded.current
        self._desk.menus.others = other_models(self._choice.all_models, loaded=loaded[0] if loaded else None)

    def _offer_presets(self) -> None:
        known = self._conversing.values.presets.presets
        self._desk.menus.presets = tuple(stored.name for stored in known if stored.preset is not None)

    def _retry(self, message_id: int) -> None:
        self.run(message_id, "regenerate")

    def _walk(self, message: Message, step: int) -> None:
        target = self._feed.neighbour(message, step)
        if target is None:
            return

        def show(chat_id: int) -> int:
            self._rooms.chats.show(chat_id, self._rooms.chats.newest_leaf(target))
            return target

        self._conversing.rearrange(show, hold=message.id)

    def _answer_again(self, message: Message, command: str) -> None:
        """One more answer, by the model or with the preset that the command names; the old answer stays beside it."""
        model = self._choice.find(command.removeprefix(WITH_MODEL)) if command.startswith(WITH_MODEL) else None
        preset = command.removeprefix(WITH_PRESET) if command.startswith(WITH_PRESET) else None
        question = message.parent_id if message.role == "assistant" else message.id
        if question is None:
            self._conversing.noticed.emit(self.tr("There is no question above this answer."))
            return
        self._conversing.rearrange(
            lambda chat_id: self._rooms.chats.show(chat_id, question),
            asking=Asking(model, preset),
            then=lambda: self._tell_what_is_unused(preset),
        )

    def _tell_what_is_unused(self, preset: str | None) -> None:
        stored = self._conversing.values.presets.find(preset or "")
        for sentence in unused(stored.preset) if stored and stored.preset else ():
            self._conversing.noticed.emit(translated(sentence))

    def _go_on(self, message: Message, words: str, on_refused: Callable[[], None] = lambda: None) -> None:
        """Another version that begins with these words; blanks at the end would lead the model astray."""
        question = message.parent_id
        if question is None:
            self._conversing.noticed.emit(self.tr("There is no question above this answer."))
            return
        self._conversing.rearrange(
            lambda chat_id: self._rooms.chats.show(chat_id, question),
            asking=Asking(beginning=Beginning(words.rstrip(" \t"), message.thinking)),
            on_refused=on_refused,
        )

    def _edit(self, message_id: int, words: str, answers: bool) -> None:  # noqa: FBT001  as the signal brings it
        message = self._feed.find(message_id)
        if message is None:
            return

        def again() -> None:  # the words are not lost because they cannot be stored or answered just now
            self._desk.edit(message_id, words)

        def ask(chat_id: int) -> None:
            if words == message.text:
                self._rooms.chats.show(chat_id, message_id)
            else:
                self._rooms.chats.add(
                    chat_id,
                    parent_id=message.parent_id,
                    role=message.role,
                    text=words,
                    attachments=message.attachments,
                )

        if not answers:
            self._conversing.rearrange(
                lambda _: self._tree.revise(message_id, words), hold=message_id, on_refused=again
            )
        elif message.role == "assistant":
            self._go_on(message, words, on_refused=again)
        else:
            self._conversing.rearrange(ask, asking=Asking(), on_refused=again)

    def _insert(self, after: int, role: str, words: str) -> None:
        def insert(chat_id: int) -> int:
            self._tree.insert(chat_id, after, role=cast("Role", role), text=words)
            return after

        self._conversing.rearrange(
            insert, hold=after, on_refused=lambda: self._desk.insert_below(after, cast("Role", role), words)
        )

    def _dropped(self, message_id: int, words: str) -> None:
        self._undos.offer(self.tr("The other words were dropped."), lambda: self._desk.edit(message_id, words))

    def _fork(self, message: Message) -> None:
        def fork(_cancel: Cancel) -> Iterator[Chat]:
            yield self._tree.fork(message.id)

        def show(chat: Chat) -> None:
            self._conversing.open_chat(chat.id)
            self._conversing.chats_changed.emit()
            self._conversing.noticed.emit(self.tr("This is a new chat with the messages down to that one."))

        self._rooms.background.run(fork, on_item=show, on_done=lambda: None, on_error=self._fail)

    def _delete(self, message: Message, *, with_below: bool) -> None:
        removals: list[Removal] = []
        one, more = self.tr("The message was deleted."), self.tr("The message and those below it were deleted.")

        def delete(_chat_id: int) -> int | None:
            removals.append(self._tree.remove(message.id, with_below=with_below))
            return message.parent_id

        self._conversing.rearrange(
            delete,
            hold=message.parent_id,
            then=lambda: self._undos.offer(more if with_below else one, lambda: self._put_back(removals[0])),
        )

    def _put_back(self, removal: Removal) -> None:
        first = cast("int", removal.messages[0]["id"])

        def put_back(_chat_id: int) -> int:
            self._tree.put_back(removal)
            return first

        self._in_chat(removal.chat_id, put_back)

    def _set_role(self, message: Message, role: Role) -> None:
        def change(to: Role) -> Callable[[int], int]:
            def set_role(_chat_id: int) -> int:
                self._tree.set_role(message.id, to)
                return message.id

            return set_role

        def undo() -> None:
            self._in_chat(message.chat_id, change(message.role))

        self._conversing.rearrange(
            change(role),
            hold=message.id,
            then=lambda: self._undos.offer(self.tr("The message is by another writer now."), undo),
        )

    def _pin(self, message: Message, *, is_pinned: bool) -> None:
        def change(to: bool) -> Callable[[int], int]:  # noqa: FBT001  one word
            def pin(_chat_id: int) -> int:
                self._tree.set_pinned(message.id, is_pinned=to)
                return message.id

            return pin

        kept, gone = self.tr("The message stays in the context."), self.tr("The message may leave the context.")
        self._conversing.rearrange(
            change(is_pinned),
            hold=message.id,
            then=lambda: self._undos.offer(
                kept if is_pinned else gone, lambda: self._in_chat(message.chat_id, change(not is_pinned))
            ),
        )

    def set_reading(self, message_id: int, attachment: Attachment, reading: str) -> None:
        """Have another answer to a message be given more or less of a document that went along with it."""

        def change(_chat_id: int) -> int:
            self._rooms.attachments.set_reading(message_id, attachment.sha256, cast("Reading", reading))
            return message_id

        self._conversing.rearrange(change, hold=message_id)

    def _in_chat(self, chat_id: int, change: Callable[[int], int]) -> None:
        """Change a chat that may not be the one shown any more; it is shown then."""
        if chat_id == self._conversing.chat_id:
            self._conversing.rearrange(change)
            return

        def work(_cancel: Cancel) -> Iterator[int]:
            yield change(chat_id)

        self._rooms.background.run(
            work,
            on_item=lambda _: self._conversing.open_chat(chat_id),
            on_done=lambda: None,
            on_error=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self._conversing.failed.emit(translated(error))
