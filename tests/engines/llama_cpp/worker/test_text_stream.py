"""The text of a stream is that of the whole answer, cut at the first stop string."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inglenook.engines.llama_cpp.worker.text_stream import TextStream

# Few letters, so that stop strings are found, begun and given up often; characters of two, three and four bytes.
LETTERS = st.text("abü€😀", max_size=12)
STOPS = st.lists(st.text("abü€😀", max_size=4), max_size=3).map(tuple)


def whole_answer(data: bytes, stop: tuple[str, ...]) -> tuple[str, str | None]:
    """The same without streaming: characters are added until a stop string is complete."""
    text = data.decode(errors="replace")
    for end in range(len(text) + 1):
        complete = [string for string in stop if string and text[:end].endswith(string)]
        if complete:
            longest = max(complete, key=len)
            return text[: end - len(longest)], longest
    return text, None


def streamed(pieces: list[bytes], stop: tuple[str, ...]) -> tuple[str, str | None, list[str]]:
    stream = TextStream(stop)
    shown: list[str] = []
    for piece in pieces:
        shown.append(stream.push(piece))
        if stream.stop_string is not None:
            break
    shown.append(stream.finish())
    return "".join(shown), stream.stop_string, shown


def cut(data: bytes, borders: list[int]) -> list[bytes]:
    ends = [*sorted(border % (len(data) + 1) for border in borders), len(data)]
    return [data[start:end] for start, end in zip([0, *ends], ends, strict=False)]


@given(LETTERS, st.lists(st.integers(0, 60)), STOPS)
def test_borders_of_tokens_change_nothing(text: str, borders: list[int], stop: tuple[str, ...]) -> None:
    data = text.encode()

    assert streamed(cut(data, borders), stop)[:2] == whole_answer(data, stop)


@given(st.binary(max_size=20), st.lists(st.integers(0, 60)), STOPS)
def test_bytes_that_are_no_text_are_replaced(data: bytes, borders: list[int], stop: tuple[str, ...]) -> None:
    assert streamed(cut(data, borders), stop)[:2] == whole_answer(data, stop)


@given(LETTERS, STOPS)
def test_text_is_held_back_only_while_it_may_become_a_stop_string(text: str, stop: tuple[str, ...]) -> None:
    stream = TextStream(stop)
    shown = ""
    for number, character in enumerate(text, start=1):
        shown += stream.push(character.encode())
        if stream.stop_string is not None:
            return
        held = text[len(shown) : number]
        assert held == "" or any(string.startswith(held) and string != held for string in stop)


def test_half_a_character_waits_for_its_rest() -> None:
    stream = TextStream()

    assert [stream.push(bytes([byte])) for byte in "😀!".encode()] == ["", "", "", "😀", "!"]


def test_half_a_character_at_the_end_is_shown_as_damaged() -> None:
    assert streamed([b"caf\xc3"], ())[0] == "caf\N{REPLACEMENT CHARACTER}"
