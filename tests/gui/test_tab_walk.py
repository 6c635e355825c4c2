"""Once around every page with Tab: each control is reached, has a name and a role, and shows that it has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person

MOST_STOPS = 150  # more than a page has
AROUND_PX = 5  # a ring may be drawn by what is around a control
NOTHING = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


def _walk(person: Person) -> list[QWidget]:
    """The stops from the present one until it comes again, by Tab."""
    first = QApplication.focusWidget()
    assert first is not None
    stops: list[QWidget] = [first]
    for _ in range(MOST_STOPS):
        person.qtbot.keyClick(stops[-1], Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is first:
            return stops
        stops.append(focused)
    pytest.fail("Tab does not come round: " + ", ".join(each.accessibleName() for each in stops[-6:]))


def _picture(person: Person, widget: QWidget) -> QImage:
    corner = widget.mapTo(person.window, QPoint(0, 0)) - QPoint(AROUND_PX, AROUND_PX)
    return person.window.grab(QRect(corner, widget.size()).adjusted(0, 0, 2 * AROUND_PX, 2 * AROUND_PX)).toImage()


def _takes_tab(widget: QWidget) -> bool:
    """Whether Tab should come by: a field of a spin box is the spin box's, what cannot be used is passed over."""
    is_part = any(
        not isinstance(above, QScrollArea) and above.focusProxy() is widget for above in _ancestors(widget)
    ) or any(above.focusPolicy() & Qt.FocusPolicy.TabFocus and not _holds(above) for above in _ancestors(widget))
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not is_part
    )


def _holds(widget: QWidget) -> bool:
    """Whether it is only around other controls."""
    return isinstance(widget, QScrollArea) or widget.accessibleName() == "Conversation"


def _ancestors(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    above = widget.parentWidget()
    while above is not None:
        found.append(above)
        above = above.parentWidget()
    return found


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _called(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface.isValid() else ""


@pytest.mark.parametrize("page", ["Chat", "Models", "Discover", "Fit", "Lab", "Settings"])
def test_tab_reaches_everything_and_shows_where_it_is(scripted: Callable[..., Person], page: str) -> None:
    QApplication.setCursorFlashTime(0)  # a caret that blinks is no ring
    person = scripted("An answer.\n\n```python\nprint(1)\n```")
    if page == "Chat":
        person.ask("Hello?")
        person.wait_for_answer("An answer")
        person.wait_for(lambda: person.chats() == ["Hello?"])
    person.click(page)
    person.wait_for(lambda: person.contents._rooms.background.is_idle)  # what comes later moves what is there
    person.qtbot.wait(50)  # the layout settles
    person.find(QWidget, page).setFocus(Qt.FocusReason.TabFocusReason)
    stops = _walk(person)
    missed = [each for each in person.window.findChildren(QWidget) if _takes_tab(each) and each not in stops]
    assert not [(type(each).__name__, _called(each)) for each in missed]
    nameless = [
        (type(each).__name__, each.parentWidget())
        for each in stops
        if not _called(each) or (_role(each) in NOTHING and not isinstance(each, QScrollArea))
    ]
    assert not nameless
    _check_rings(person, stops)


def _check_rings(person: Person, stops: list[QWidget]) -> None:
    ringless: list[str] = []
    for stop in stops:
        assert QApplication.focusWidget() is stop
        with_focus = _picture(person, stop)
        size = stop.size()
        person.qtbot.keyClick(stop, Qt.Key.Key_Tab)
        if stop.isVisible() and stop.size() == size and _picture(person, stop) == with_focus:
            ringless.append(f"{type(stop).__name__} {_called(stop)}")
    assert not ringless


def test_tab_goes_through_a_preset_as_it_is_read(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.click("Presets")
    person.click("New preset")
    person.wait_for(lambda: person.sees("More for this preset"))
    person.find(QWidget, "More for this preset").setFocus(Qt.FocusReason.TabFocusReason)
    names = [each.accessibleName() for each in _walk(person)]
    wanted = ("More for this preset", "Ways to see the preset", "Name of the preset", "Licence", "Text of the preset")
    assert [name for name in names if name in wanted] == list(wanted)
