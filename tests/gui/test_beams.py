"""A beam search that is seen to grow, and whose answers are all kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from tests.gui.talk import Alt, Talk
from tests.gui.test_replay import answer_on_screen

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted
from inglenook.paths import Paths
from inglenook.ui.chat.beams.beam_tree import BeamTree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

SETTINGS = '[sampling]\nstrategy = "beam_search"\nbeams = 3\n[engine]\ncontext_window = 512\n'


def test_the_tree_grows_and_every_answer_is_a_version(open_window: Callable[[Engine], Person], home: Path) -> None:
    home.mkdir(parents=True)
    Paths.under(home).settings.write_text(SETTINGS, encoding="utf-8")
    person = open_window(LlamaCpp())
    talk = Talk(person, Scripted([]))
    tree = person.window.findChildren(BeamTree)[0]
    person.ask("Say hello.")
    person.wait_for(lambda: tree.isVisible() and len(tree.tree.steps) > 1)
    assert "Step" in tree.accessibleDescription()
    person.wait_for_answer("tokens/s")
    first = answer_on_screen(talk)
    assert (first.version, len(first.versions)) == (1, 3)
    assert first.footer.startswith("beam 1 of 3, score \N{MINUS SIGN}") or first.footer.startswith(
        "beam 1 of 3, score -"
    )
    assert "Beam search: 3 answers, best score" in person.labels()
    assert tree.tree.finished >= 1
    person.photograph("beams")

    tree.setFocus()
    talk.key(Qt.Key.Key_End)
    assert tree.current is tree.tree.best
    talk.key(Qt.Key.Key_Left)
    assert tree.current is not None
    assert tree.current.step == len(tree.tree.steps) - 1
    talk.key(Qt.Key.Key_Right)
    assert tree.current is not None
    assert tree.current.step == len(tree.tree.steps)
    assert tree.current.words[-100:] in tree.accessibleDescription()

    talk.pane.setFocus()
    talk.key(Qt.Key.Key_Right, Alt)
    person.wait_for(lambda: "beam 2 of 3" in person.conversation())
    second = answer_on_screen(talk)
    assert second.text != first.text
    person.click("Close the beam tree")
    assert not tree.isVisible()
