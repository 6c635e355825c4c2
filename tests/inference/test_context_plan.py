"""What goes into the context window: the promises hold for every chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from hypothesis import given
from hypothesis import strategies as st

from inglenook.inference.context_plan import Overflow, Sized, plan_context

if TYPE_CHECKING:
    from inglenook.chats.message import Role

ROLES: tuple[Role, ...] = ("user", "assistant", "user", "assistant", "system")
MESSAGES = st.binary(
    max_size=28
).map(  # two bytes a message: drawn in one go, however busy the machine is
    lambda drawn: [
        Sized(place, ROLES[one % 5], 1 + size % 50, is_pinned=one % 6 == 0)
        for place, (one, size) in enumerate(zip(drawn[::2], drawn[1::2], strict=False), 1)
    ]
)
OVERFLOWS = st.sampled_from(get_args(Overflow))


@given(MESSAGES, st.integers(0, 60), st.integers(1, 300), OVERFLOWS)
def test_what_must_stay_stays(messages: list[Sized], fixed: int, room: int, overflow: Overflow) -> None:
    plan = plan_context(messages, fixed=fixed, room=room, overflow=overflow)
    gone = set(plan.left_out)
    kept = [message for message in messages if message.id not in gone]
    assert plan.tokens == fixed + sum(message.tokens for message in kept)
    assert plan.over == max(0, plan.tokens - room)
    assert all(message.role != "system" and not message.is_pinned for message in messages if message.id in gone)
    assert messages[-1:] == kept[-1:]
    if overflow == "stop" or fixed + sum(message.tokens for message in messages) <= room:
        assert not gone
    if plan.over and overflow != "stop":  # nothing more could have gone: each turn left is pinned or the last
        last_question = max((message.id for message in kept if message.role == "user"), default=0)
        early = [message for message in kept if message.role == "user" and message.id < last_question]
        pinned = [message.id for message in kept if message.is_pinned]
        assert not early or pinned or all(later.role != "assistant" for later in kept if later.id < last_question)


def chat(*tokens: int, pinned: int | None = None) -> list[Sized]:
    """Questions and answers in turn."""
    roles = ("user", "assistant")
    return [
        Sized(number, roles[(number - 1) % 2], size, is_pinned=number == pinned)
        for number, size in enumerate(tokens, 1)
    ]


def test_the_oldest_turns_go_whole() -> None:
    plan = plan_context(chat(10, 10, 10, 10, 10), fixed=5, room=40, overflow="oldest")
    assert (plan.left_out, plan.tokens, plan.over) == ((1, 2), 35, 0)


def test_the_start_and_the_end_stay() -> None:
    plan = plan_context(chat(10, 10, 10, 10, 10, 10, 10), fixed=5, room=40, overflow="middle")
    assert plan.left_out == (3, 4, 5, 6)
    plan = plan_context(chat(10, 10, 10, 10, 10), fixed=5, room=15, overflow="middle")
    assert plan.left_out == (1, 2, 3, 4)


def test_a_pinned_turn_stays_whole() -> None:
    plan = plan_context(chat(10, 10, 10, 10, 10, pinned=2), fixed=0, room=30, overflow="oldest")
    assert plan.left_out == (3, 4)


def test_what_cannot_fit_is_said() -> None:
    plan = plan_context(chat(10, 10, 100), fixed=5, room=50, overflow="oldest")
    assert (plan.left_out, plan.over) == ((1, 2), 55)
    assert plan_context(chat(10, 50), fixed=0, room=50, overflow="stop").over == 10
