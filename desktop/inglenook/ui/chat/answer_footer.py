"""The line under an answer: how fast it came, how long it is and why it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.chats.comparison import comparison_of
from inglenook.inference.kept_beams import beam_of
from inglenook.inference.making import making_of
from inglenook.ui.translated import grouped, number_in_words

if TYPE_CHECKING:
    from inglenook.chats.message import AnswerDetails, Message

translate = QCoreApplication.translate


def answer_footer(message: Message) -> str:
    """Such as "42.1 tokens/s · first token after 0.31 s · 217 tokens · finished"; empty while it streams."""
    details = message.details
    if details is None or message.state == "failed":
        return _states()[message.state]
    parts = [_replay(details), _beam(details), _vote(details)]  # first: the end of the line may be cut off
    parts += _length(details) if details.completion_tokens else []
    endings = _endings()
    parts.append(endings.get(details.stop_reason, endings["cancelled" if message.state == "stopped" else "end"]))
    if details.prompt_tokens:
        parts.append(_prompt(details))
    parts.append(_guessed(details))
    if details.left_out:
        parts.append(_left_out(details.left_out))
    return " · ".join(part for part in parts if part)


def _replay(details: AnswerDetails) -> str:
    comparison = comparison_of(details.replay)
    if comparison is None:
        return ""
    if comparison.is_same:
        return translate("AnswerFooter", "replay: the same, word for word")
    if comparison.part == "thinking":
        words = translate("AnswerFooter", "replay: the thinking differs from word {word}")
    else:
        words = translate("AnswerFooter", "replay: differs from word {word}")
    return words.format(word=grouped(comparison.word))


def _beam(details: AnswerDetails) -> str:
    beam = beam_of(details)
    if beam is None or beam.count <= 1:
        return ""
    words = translate("AnswerFooter", "beam {rank} of {count}, score {score}")
    return words.format(rank=beam.rank, count=beam.count, score=number_in_words(beam.score, ".3f"))


def _vote(details: AnswerDetails) -> str:
    if '"votes": ' not in details.asked or '"votes": 0' in details.asked:  # nothing to be read, as with most
        return ""
    asked = making_of(details).asked
    if asked is None or not asked.votes:
        return ""
    words = translate("AnswerFooter", "from a vote: {same} of {count} say the same")
    return words.format(same=grouped(asked.agreeing), count=grouped(asked.votes))


def _endings() -> dict[str, str]:
    return {
        "end": translate("AnswerFooter", "finished"),
        "stop_string": translate("AnswerFooter", "stopped at a stop text"),
        "max_tokens": translate("AnswerFooter", "the token limit was reached"),
        "context_full": translate("AnswerFooter", "the context window is full"),
        "cancelled": translate("AnswerFooter", "stopped"),
        "interrupted": translate("AnswerFooter", "interrupted"),
        "imported": translate("AnswerFooter", "imported"),
    }


def _states() -> dict[str, str]:
    """Of an answer that says nothing of how it came about: no model wrote it as it is."""
    stopped, by_hand = translate("AnswerFooter", "stopped"), translate("AnswerFooter", "written or edited by hand")
    return {"stopped": stopped, "failed": "", "streaming": "", "complete": by_hand}


def _length(details: AnswerDetails) -> list[str]:
    speed = translate("AnswerFooter", "{speed} tokens/s").format(
        speed=number_in_words(details.tokens_per_second, ".1f")
    )
    first = translate("AnswerFooter", "first token after {seconds} s").format(
        seconds=number_in_words(details.ttft_s, ".2f")
    )
    length = _tokens(details.completion_tokens)
    told = [speed] if details.tokens_per_second > 0 else []
    told += [first] if details.ttft_s > 0 else []  # not known of one that was written beside others
    return [*told, length]


def _prompt(details: AnswerDetails) -> str:
    new = details.prompt_tokens - details.cached_tokens
    if not details.cached_tokens:
        return translate("AnswerFooter", "prompt: {tokens}").format(tokens=_tokens(new))
    words = translate("AnswerFooter", "prompt: {cached} cached + {new} new")
    return words.format(cached=_tokens(details.cached_tokens), new=grouped(new))


def _guessed(details: AnswerDetails) -> str:
    if '"guessing": {' not in details.loading:  # nothing to be read, as with most
        return ""
    loading = making_of(details).loading
    if loading is None or not loading.drafted:
        return ""
    words = translate("AnswerFooter", "{accepted} of {drafted} guessed tokens right")
    return words.format(accepted=grouped(loading.accepted), drafted=grouped(loading.drafted))


def _left_out(number: int) -> str:
    one, more = translate("AnswerFooter", "1 message left out"), translate("AnswerFooter", "{count} messages left out")
    return one if number == 1 else more.format(count=grouped(number))


def _tokens(number: int) -> str:
    one, more = translate("AnswerFooter", "{count} token"), translate("AnswerFooter", "{count} tokens")
    return (one if number == 1 else more).format(count=grouped(number))
