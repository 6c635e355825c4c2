"""How an answer came about, in words: the same for the window and the terminal."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from inglenook.chats.comparison import comparison_of
from inglenook.chats.exporting.chat_markdown import when
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.engines.served_model import is_served
from inglenook.engines.tools import tool_names
from inglenook.inference.fact import Fact
from inglenook.inference.guessing import guesses_in_words
from inglenook.inference.kept_beams import beam_of
from inglenook.inference.making import making_of
from inglenook.inference.sampling_facts import penalty_facts, sampling_facts
from inglenook.presets.reproducible import what_a_server_fixes, what_can_differ, what_is_fixed
from inglenook.sentence import joined, mark, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.chats.comparison import Comparison
    from inglenook.chats.message import AnswerDetails, Message
    from inglenook.engines.engine import ThinkingSwitch
    from inglenook.inference.making import Asked, Loading, Making, Served

_ENDINGS = {
    "end": mark("The model ended the answer itself"),
    "stop_string": mark("A stop text was reached"),
    "max_tokens": mark("The token limit was reached"),
    "context_full": mark("The context window was full"),
    "cancelled": mark("It was stopped"),
    "interrupted": mark("Inglenook ended in the middle of it"),
    "failed": mark("It failed"),
    "imported": mark("Not known: it comes from another app"),
}
_NANO = 1e9


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Lines under a heading."""

    name: str
    facts: tuple[Fact, ...]


def answer_facts(details: AnswerDetails) -> tuple[FactGroup, ...]:
    """What is not known is left out, or says so where somebody would look for it."""
    making = making_of(details)
    return (
        FactGroup(say("Model"), tuple(_model(details, making))),
        FactGroup(say("Sampling"), tuple(_sampling(making))),
        FactGroup(say("How it went"), tuple(_course(details, making.loading))),
        _where(making),
    )


def comparison_in_words(comparison: Comparison) -> str:
    """What a replay came to."""
    if comparison.is_same:
        if comparison.is_whole:
            return say("The same, word for word")
        return say("The same, word for word, as far as both went")
    if comparison.part == "thinking":
        return say("Differs from word {word:,} of the thinking", word=comparison.word)
    return say("Differs from word {word:,}", word=comparison.word)


def answer_json(message: Message) -> dict[str, object]:
    """The same with names that scripts rely on; null is what is not known."""
    details = message.details
    if details is None:
        return {"id": message.id, "answer": None}
    making = making_of(details)
    return {
        "id": message.id,
        "model": details.model,
        "model_path": details.model_path,
        "model_file": asdict(making.file) if making.file else None,
        "preset": details.preset or None,
        "sampling": asdict(making.sampling) if making.sampling else None,
        "seed": details.seed,
        "asked": asdict(making.asked) if making.asked else None,
        "prompt_tokens": details.prompt_tokens,
        "cached_tokens": details.cached_tokens,
        "completion_tokens": details.completion_tokens,
        "ttft_s": details.ttft_s,
        "generation_s": details.generation_s,
        "thinking_s": details.thinking_s,
        "tokens_per_second": details.tokens_per_second,
        "stop_reason": details.stop_reason,
        "loading": asdict(making.loading) if making.loading else None,
        "server": {**asdict(making.served), "left_this_computer": not making.served.is_here} if making.served else None,
        "engine": details.engine or None,
        "prompt_sha256": details.prompt_sha256 or None,
        "replay_of": details.replay_of,
        "replay": details.replay or None,
        "beam": asdict(beam) if (beam := beam_of(details)) else None,
    }


def facts_as_text(groups: Iterable[FactGroup]) -> str:
    """To be copied or printed: a heading, then a line each."""
    return "\n\n".join(
        "\n".join((group.name, *(f"  {fact.name}: {fact.value}" for fact in group.facts))) for group in groups
    )


def _model(details: AnswerDetails, making: Making) -> Iterable[Fact]:
    yield Fact(say("Name"), details.model or say("Not known"))
    yield Fact(say("Preset"), details.preset or say("None"))
    if details.model_path and not is_served(details.model_path):
        yield Fact(say("File"), details.model_path)
    if making.file is not None:
        moment = when(making.file.modified_ns / _NANO)
        size = say("{size:,} bytes, written {moment}", size=making.file.size_bytes, moment=moment)
        yield Fact(say("File at that time"), size)
        if making.file.sha256:
            yield Fact("SHA-256", making.file.sha256)
    yield Fact(say("Engine"), details.engine or say("Not kept with this answer"))


def _sampling(making: Making) -> Iterable[Fact]:
    sampling, asked = making.sampling, making.asked
    if sampling is None:
        yield Fact(say("Values"), say("Not kept with this answer"))
    elif sampling.strategy == "greedy":
        yield Fact(say("Strategy"), say("Greedy: always the likeliest token"))
    else:
        yield from sampling_facts(sampling)
    if sampling is not None and sampling.strategy in {"sampling", "mirostat"}:
        seed = making.seed
        drawn = say("{seed} (drawn for this answer)", seed=str(seed))
        yield Fact(say("Seed"), drawn if sampling.seed == RANDOM_SEED else str(seed))
    if sampling is not None:
        yield from penalty_facts(sampling)
    if asked is not None and asked.reproducible:
        told = (
            what_a_server_fixes(making.served.server) if making.served else joined([what_is_fixed(), what_can_differ()])
        )
        yield Fact(say("Reproducible"), told)
    if asked is not None:
        yield from _asked(asked, making.loading)


def _asked(asked: Asked, loading: Loading | None) -> Iterable[Fact]:
    if asked.stop:
        yield Fact(say("Stop texts"), ", ".join(repr(text) for text in asked.stop))
    if asked.max_tokens is not None:
        yield Fact(say("Token limit"), say("{count:,} tokens", count=asked.max_tokens))
    if told := _thinking(asked.thinking, loading.thinking_switch if loading else "unknown"):
        yield Fact(say("Thinking"), told)
    if names := tool_names(asked.tools):
        yield Fact(say("Tools"), ", ".join(names))
    if asked.begun_text or asked.begun_thinking:
        count = asked.begun_text + asked.begun_thinking
        yield Fact(say("Went on from"), say("{count:,} characters that were there", count=count))
    if asked.votes:
        told = say("One of {count:,} answers, {same:,} of which say the same", count=asked.votes, same=asked.agreeing)
        yield Fact(say("Vote"), told)
    if asked.at_once > 1:
        yield Fact(say("Written"), say("Up to {count:,} answers at once", count=asked.at_once))


def _thinking(asked: bool | None, switch: ThinkingSwitch) -> str:  # noqa: FBT001  one of three states
    """What was asked for and whether the template took it; empty where there is no switch and nothing was asked."""
    if switch == "always":
        return say("always: the model's template begins each answer with it")
    if asked is None:
        return say("as the model decides") if switch == "works" else ""
    word = say("on") if asked else say("off")
    return say("{word}, but the model's template does not read it", word=word) if switch == "none" else word


def _course(details: AnswerDetails, loading: Loading | None) -> Iterable[Fact]:
    ending = _ENDINGS.get(details.stop_reason)
    yield Fact(say("Why it ended"), say(ending) if ending else details.stop_reason)
    comparison = comparison_of(details.replay)
    if comparison is not None:
        yield Fact(say("Replay"), comparison_in_words(comparison))
    beam = beam_of(details)
    if beam is not None:
        yield Fact(say("Beam"), say("{rank} of {count}", rank=beam.rank, count=beam.count))
        yield Fact(say("Score"), say("{score:.4f}", score=beam.score))
        total = say("{total:.3f} nats over {count:,} tokens", total=beam.total, count=beam.tokens)
        yield Fact(say("Sum of log-probabilities"), total)
    if details.completion_tokens:
        yield Fact(say("Length"), say("{count:,} tokens", count=details.completion_tokens))
        if details.ttft_s:
            yield Fact(say("First token after"), say("{seconds:.2f} s", seconds=details.ttft_s))
    if details.tokens_per_second:
        yield Fact(say("Speed"), say("{speed:.1f} tokens per second", speed=details.tokens_per_second))
    if loading is not None and loading.guessing is not None:
        yield Fact(say("Guessed ahead"), guesses_in_words(loading.drafted, loading.accepted, loading.guessing))
    if details.thinking_s:
        yield Fact(say("Thought for"), say("{seconds:.1f} s", seconds=details.thinking_s))
    if details.prompt_tokens:
        read = say("{count:,} tokens", count=details.prompt_tokens)
        cached = say("{count:,} of them remembered from before", count=details.cached_tokens)
        yield Fact(say("Prompt"), joined([read, cached], ", ") if details.cached_tokens else read)


def _where(making: Making) -> FactGroup:
    if making.served is not None:
        return FactGroup(say("Server"), tuple(_served(making.served)))
    return FactGroup(say("In memory"), tuple(_loading(making.loading)))


def _served(served: Served) -> Iterable[Fact]:
    yield Fact(say("Name"), served.server)
    yield Fact(say("Address"), served.address)
    where = say("stayed on this computer") if served.is_here else say("left this computer")
    yield Fact(say("What was sent"), where)
    if served.server_context:
        yield Fact(say("Context window"), say("{count:,} tokens", count=served.server_context))


def _loading(loading: Loading | None) -> Iterable[Fact]:
    if loading is None:
        yield Fact(say("Options"), say("Not kept with this answer"))
        return
    options = loading.options
    yield Fact(say("Context window"), say("{count:,} tokens", count=loading.context_window))
    layers = loading.layers + 1  # the output layer counts as one
    placed = say("{placed} of {layers}", placed=min(loading.gpu_layers, layers), layers=layers)
    yield Fact(say("GPU layers"), placed)
    yield Fact(say("Computed by"), ", ".join(loading.devices))
    yield Fact(say("Threads"), str(loading.threads))
    attention = {"on": say("on"), "off": say("off"), "auto": say("as the engine chooses")}
    yield Fact(say("Flash attention"), attention[loading.flash_attention])
    yield Fact(say("Cache types"), f"{options.kv_type_k}, {options.kv_type_v}")
    yield Fact(say("Batch"), say("{count:,} tokens", count=options.batch))
