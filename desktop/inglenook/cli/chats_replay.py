"""``inglenook chats show --details`` and ``inglenook chats replay``: how answers came about, and one once more."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from inglenook.chats.comparison import comparison_of
from inglenook.cli.answer_printer import AnswerPrinter
from inglenook.cli.chat_choices import opening_of_chat
from inglenook.cli.status_line import StatusLine
from inglenook.cli.text import harmless
from inglenook.engines.engine import LoadProgress, PromptProgress, Waiting
from inglenook.errors import ReplayError, UsageError
from inglenook.inference.answer import AnswerPiece
from inglenook.inference.answer_facts import answer_facts, answer_json, comparison_in_words, facts_as_text
from inglenook.inference.replays import Replays, ran_otherwise
from inglenook.inference.turn import AnswerEnded
from inglenook.inference.turns_over import turns_over

if TYPE_CHECKING:
    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.chats.message import Message
    from inglenook.cli.arguments import Chats
    from inglenook.cli.rooms import ChatRooms, TerminalRooms
    from inglenook.inference.replays import ReplayPlan
    from inglenook.inference.turn import Turns


def show_details(command: Chats, chat: Chat, room: ChatRooms) -> int:
    """How each answer of the branch shown came about; its number is its place from the top."""
    numbered = [(number, one) for number, one in enumerate(room.store.branch(chat.id), 1) if one.details]
    if command.json:
        facts = [{"number": number, **answer_json(message)} for number, message in numbered]
        print(json.dumps(facts, ensure_ascii=False, indent=2))
        return 0
    if not numbered:
        print("No answer of this chat was written by a model.")
    for number, message in numbered:
        groups = answer_facts(message.details) if message.details else ()
        print(harmless(f"# Message {number}\n\n{facts_as_text(groups)}\n"))
    return 0


def replay(command: Chats, chat: Chat, rooms: TerminalRooms, cancel: Cancel) -> int:
    """0 when the answer came out the same, 1 when it did not. It is kept as a version beside the first."""
    room = rooms.kept_chats
    assert room is not None  # noqa: S101  who looked the chat up had it
    branch = room.store.branch(chat.id)
    message = _chosen(branch, command.message)
    turns, _ = turns_over(room.store, rooms.attachments, rooms.loaded, rooms.embedding)
    replays = Replays(room.store, rooms.library, rooms.loaded)
    otherwise = rooms.settings.engine.to_load_options()
    plan = replays.plan(chat.id, message.id, otherwise, opening_of_chat(rooms, chat))
    for doubt in plan.doubts:
        print(f"inglenook: {harmless(doubt)}", file=sys.stderr)
    room.store.show(chat.id, plan.question_id)
    ended = _run(plan, turns, cancel, quiet=command.json)
    if ended is None or ended.state == "stopped":
        raise KeyboardInterrupt
    comparison = comparison_of(ended.details.replay) if ended.details else None
    if comparison is None:
        raise ReplayError(ended.error or "The answer that was replayed is not there any more.")
    differences = ran_otherwise(message.details, ended.details) if message.details and ended.details else ()
    result = comparison_in_words(comparison)
    if command.json:
        facts = {
            "same": comparison.is_same,
            "whole": comparison.is_whole,
            "part": comparison.part,
            "word": comparison.word or None,
            "doubts": plan.doubts,
            "differences": differences,
            "text": ended.text,
            "answer": answer_json(ended),
        }
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        print(f"\n{result}.")
        for difference in differences:
            print(harmless(difference))
    return 0 if comparison.is_same else 1


def _run(plan: ReplayPlan, turns: Turns, cancel: Cancel, *, quiet: bool) -> Message | None:
    status = StatusLine()
    printer = AnswerPrinter(status)
    ended: Message | None = None
    try:
        for step in turns.answer(plan.request, cancel):
            match step:
                case AnswerPiece() if quiet:
                    pass
                case AnswerPiece() | LoadProgress() | PromptProgress() | Waiting():
                    printer.show(step)
                case AnswerEnded():
                    ended = step.message
                case _:
                    pass
    finally:
        printer.end()
    return ended


def _chosen(branch: tuple[Message, ...], number: int | None) -> Message:
    """By its place from the top; without one, the last answer."""
    if number is None:
        answers = [message for message in branch if message.role == "assistant"]
        if not answers:
            raise UsageError("There is no answer in this chat.")
        return answers[-1]
    if not 1 <= number <= len(branch):
        raise UsageError(f"The chat has {len(branch)} messages: say a number from 1 to {len(branch)}.")
    return branch[number - 1]
