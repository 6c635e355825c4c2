"""A program apart that reads and works another program's window through AT-SPI, as a screen reader does.

It runs on the system's own Python, which has the bindings (Debian: python3-gi, gir1.2-atspi-2.0), and imports nothing
of the app. Its argument is the app's process id. Each line of its input is a request as JSON, ``[WHAT, NAME, ...]``,
and is answered with a line: ``{"done": [TEXT, ...]}``, or ``{"failed": SENTENCE, "instead": [WHAT IS THERE, ...]}``.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE_S = 20.0  # for each request
LOOK_AGAIN_MS = 50
DEEPEST = 60

gi = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
atspi = importlib.import_module("gi.repository.Atspi")
glib = importlib.import_module("gi.repository.GLib")


Found = TypeVar("Found")
Node: TypeAlias = Any  # the bindings make their types as they go


class Outside:
    """Finds things by their names in the windows of one process."""

    def __init__(self, process_id: int) -> None:
        self._program = _wait_for(lambda: _program(process_id), f"process {process_id} is not on the accessibility bus")
        self._program.set_cache_mask(atspi.Cache.NONE)  # else what has changed since is not seen

    def find(self, name: str, interface: str = "", action: str = "") -> None:
        """Wait for the thing of that name that can be used so."""
        self._await(name, interface, action)

    def press(self, name: str) -> None:
        """Wait until the thing can be pressed, and press it."""
        node = self._await(name, action="Press")
        assert atspi.Action.do_action(node, _actions(node).index("Press"))

    def write(self, name: str, text: str) -> None:
        """Put a text into a field in the place of what it has."""
        assert atspi.EditableText.set_text_contents(self._await(name, "EditableText"), text)

    def read(self, name: str) -> list[str]:
        """What a field holds."""
        return [str(atspi.Text.get_text(self._await(name, "Text"), 0, -1))]

    def choose(self, name: str, row: int) -> None:
        """Select a row of a list."""
        assert atspi.Selection.select_child(self._await(name, "Selection"), row)

    def set_value(self, name: str, value: float) -> None:
        """Set a number."""
        assert atspi.Value.set_current_value(self._await(name, "Value"), value)

    def set_share(self, name: str, share: float) -> None:
        """Set a number to a part of its range, 0 to 1."""
        node = self._await(name, "Value")
        least, most = atspi.Value.get_minimum_value(node), atspi.Value.get_maximum_value(node)
        assert atspi.Value.set_current_value(node, least + share * (most - least))

    def gone(self, name: str) -> None:
        """Wait until nothing has that name."""
        _wait_for(
            lambda: name not in [node.get_name() for node in _visible(self._program)], f"{name!r} does not go away"
        )

    def below(self, name: str, part: str, role: str = "") -> list[str]:
        """Wait until some text below a thing has a part; then the texts there in their order, of a role or all."""

        def look() -> list[Node]:
            node = self._find(name)
            below = [one for one in _visible(node) if one is not node and one.get_name()] if node else []
            return below if any(part in one.get_name() for one in below) else []

        below = _wait_for(look, f"nothing below {name!r} has {part!r}")
        return [one.get_name() for one in below if role in {"", one.get_role_name()}]

    def names(self) -> list[str]:
        """All that can be found."""
        return [f"{node.get_role_name()} {node.get_name()!r}" for node in _visible(self._program) if node.get_name()]

    def _await(self, name: str, interface: str = "", action: str = "") -> Node:
        wanted = " ".join(["nothing usable is named", repr(name), *filter(None, [interface, action])])
        return _wait_for(lambda: self._find(name, interface, action), wanted)

    def _find(self, name: str, interface: str = "", action: str = "") -> Node | None:
        """The first that can be seen and used; labels only stand beside what they name."""
        for node in _visible(self._program):
            usable = node.get_role_name() != "label" and node.get_state_set().contains(atspi.StateType.SENSITIVE)
            if (
                node.get_name() == name
                and usable
                and (not interface or interface in node.get_interfaces())
                and (not action or action in _actions(node))
            ):
                return node
        return None


def _program(process_id: int) -> Node:
    desktop = atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(index) for index in range(desktop.get_child_count())]
    return next((one for one in programs if one is not None and one.get_process_id() == process_id), None)


def _visible(node: Node, depth: int = 0) -> Iterator[Node]:
    """A thing and what is in it, in their order, without what is hidden."""
    if depth > DEEPEST or not node.get_state_set().contains(atspi.StateType.VISIBLE):
        return
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from _visible(child, depth + 1)


def _actions(node: Node) -> list[str]:
    if "Action" not in node.get_interfaces():
        return []
    return [str(atspi.Action.get_action_name(node, index)) for index in range(atspi.Action.get_n_actions(node))]


def _wait_for(look: Callable[[], Found], otherwise: str) -> Found:
    """Look until there is something."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = look()
        except glib.Error:  # it went away while it was looked at
            found = None
        if found:
            return found
        _take_news()
    raise LookupError(otherwise)


def _take_news() -> None:
    """Let the bindings hear for a moment what has changed."""
    loop = glib.MainLoop()
    glib.timeout_add(LOOK_AGAIN_MS, loop.quit)
    loop.run()


def main() -> None:
    """Answer requests until there are no more."""
    outside: Outside | None = None
    for line in sys.stdin:
        what, *rest = json.loads(line)
        try:
            outside = outside or Outside(int(sys.argv[1]))
            answer: dict[str, Any] = {"done": getattr(outside, what)(*rest) or []}
        except (LookupError, AssertionError, glib.Error) as problem:
            answer = {"failed": str(problem) or type(problem).__name__, "instead": outside.names() if outside else []}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
