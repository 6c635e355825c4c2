"""A chat has tools: the model is told of them, its calls are blocks of the answer, and nothing is run."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit

from inglenook.chats.chat_store import ChatStore
from inglenook.engines.capabilities import Capabilities
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted
from inglenook.engines.tool_call import ToolCall, calls_in
from inglenook.engines.tools import EXAMPLE, NOT_READ, compact
from inglenook.inference.answer_facts import answer_facts, facts_as_text
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

PARIS = ToolCall("get_weather", '{"place": "Paris"}')
CALL = '<tool_call>\n{"name": "get_weather", "arguments": {"place": "Paris"}}\n</tool_call>'


def field(person: Person) -> QPlainTextEdit:
    return person.find(QPlainTextEdit, "Tools")


def test_a_call_is_shown_as_a_block_kept_and_told_with_the_details(
    open_window: Callable[[Engine], Person], home: Path
) -> None:
    engine = Scripted([CALL])
    person = open_window(engine)
    person.click("Tools")
    person.wait_for(lambda: person.sees("Begin the tools with an example"))
    person.click("Begin the tools with an example")
    assert field(person).hasFocus()
    assert "The model is told of: get_weather" in person.labels()
    person.ask("Weather in Paris?")
    person.wait_for_answer("get_weather")
    assert engine.requests[0].tools == compact(EXAMPLE)
    person.wait_for(lambda: any(label.text() == "Tool call" for label in person.window.findChildren(QLabel)))
    assert "tool_call" not in person.conversation()
    person.photograph("tool call")

    person = open_window(Scripted(["Sunny."]))
    person.click_chat(0)
    person.wait_for(lambda: "get_weather" in person.conversation())
    with contextlib.closing(Database(home / "inglenook.sqlite")) as database:
        answer = ChatStore(database).branch(1)[-1]
    assert calls_in(answer.text) == (PARIS,)
    assert answer.details is not None
    assert json.loads(answer.details.asked)["tools"] == compact(EXAMPLE)
    assert "Tools: get_weather" in facts_as_text(answer_facts(answer.details))
    person.click("Tools")
    assert compact(field(person).toPlainText()) == compact(EXAMPLE)


def test_what_cannot_be_used_holds_sending_with_the_reason(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(Scripted(["Yes."]))
    person.click("Tools")
    person.qtbot.keyClicks(field(person), "[{")
    person.write("Hello")
    send = person.find(QAbstractButton, "Send")
    person.wait_for(lambda: not send.isEnabled())
    assert "The tools cannot be used. This is no JSON" in send.toolTip()
    assert "Line 1: This is no JSON" in person.labels()
    person.qtbot.keyClick(field(person), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.keyClick(field(person), Qt.Key.Key_Delete)
    person.wait_for(send.isEnabled)


def test_where_the_template_reads_none_it_is_grey_with_the_reason(open_window: Callable[[Engine], Person]) -> None:
    info = replace(SCRIPTED_MODEL, capabilities=Capabilities(tools=NOT_READ))
    person = open_window(Scripted(["Yes."], info=info))
    person.click("Tools")
    assert field(person).isEnabled()  # not known before it is loaded
    person.ask("Hello")
    person.wait_for_answer("Yes.")
    person.wait_for(lambda: not field(person).isEnabled())
    assert NOT_READ in person.labels()
