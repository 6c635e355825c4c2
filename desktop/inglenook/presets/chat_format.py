"""The form of a chat that a Go template writes, where it is regular: the same marks around every turn.

Seen from what the template makes of sample conversations. Such a form can be said in Jinja as well, which engines read.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.presets.go_template.conversation import GoTemplate
from inglenook.presets.go_template.lexer import TemplateError
from inglenook.presets.preset import Example

if TYPE_CHECKING:
    from collections.abc import Sequence

_S, _U, _A, _V, _B = ("zqsysqz", "zqonerqz", "zqtwoqz", "zqthreeqz", "zqfourqz")
_SYSTEM, _USER, _ANSWER, _NEXT, _LAST = (
    Example("system", _S),
    Example("user", _U),
    Example("assistant", _A),
    Example("user", _V),
    Example("assistant", _B),
)
_SAMPLES: tuple[tuple[Example, ...], ...] = (
    (_USER,),
    (_SYSTEM, _USER),
    (_USER, _ANSWER, _NEXT),
    (_SYSTEM, _USER, _ANSWER, _NEXT),
    (_SYSTEM, _USER, _ANSWER, _NEXT, _LAST, _USER, _ANSWER, _NEXT),
    (Example("system", f"{_S}\n {_S} "), Example("user", f" {_U}\n"), Example("assistant", f"\t{_A} "), _NEXT),
)
_THINKING = (None, True, False)
# What stands between a question and its answer tells whose format it is.
_SIGNATURES = (
    ("<|start_header_id|>assistant<|end_header_id|>", "Llama 3"),
    ("<|header_start|>assistant<|header_end|>", "Llama 4"),
    ("<|im_start|>assistant<|im_sep|>", "Phi 4"),
    ("<|im_start|>assistant\n", "ChatML"),
    ("<start_of_turn>model\n", "Gemma"),
    ("<|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>", "Command R"),
    ("<|start_of_role|>assistant<|end_of_role|>", "Granite"),
    ("<｜Assistant｜>", "DeepSeek"),  # noqa: RUF001  these are its signs
    ("<|end|>\n<|assistant|>", "Phi 3"),
    ("<|assistant|>", "Zephyr"),
    ("[/INST]", "Mistral"),
    ("### Response:", "Alpaca"),
    ("### Assistant:", "Alpaca"),
    ("ASSISTANT:", "Vicuna"),
)
_LLAMA_2 = "<<SYS>>"


@dataclass(frozen=True, slots=True)
class ChatFormat:
    """What is written between the texts of a chat of one question after the other, each answered."""

    start: str  # before the first question, without a system prompt
    system_start: str
    system_end: str  # up to the first question
    answer: str  # between a question and its answer, and at the end
    question: str  # between an answer and the next question

    @property
    def name(self) -> str:
        """What the format is called; empty when it is nobody's that is known."""
        if _LLAMA_2 in self.system_start:
            return "Llama 2"
        return next((name for signature, name in _SIGNATURES if signature in self.answer), "")

    def render(self, messages: Sequence[Example]) -> str:
        """The prompt up to where the answer begins; ``messages`` must be regular."""
        parts: list[str] = []
        has_system = bool(messages) and messages[0].role == "system"
        if has_system:
            parts += [self.system_start, messages[0].text, self.system_end]
        else:
            parts.append(self.start)
        for number, message in enumerate(messages[has_system:]):
            if message.role == "assistant":
                parts.append(self.answer)
            elif number:
                parts.append(self.question)
            parts.append(message.text)
        return "".join([*parts, self.answer])

    @property
    def jinja(self) -> str:
        """A chat template for engines; it takes regular chats."""
        return (
            "{%- set has_system = messages[0]['role'] == 'system' -%}"
            f"{{{{- ({_quoted(self.system_start)} + messages[0]['content'] + {_quoted(self.system_end)}) "
            f"if has_system else {_quoted(self.start)} -}}}}"
            "{%- for message in (messages[1:] if has_system else messages) -%}"
            f"{{%- if message['role'] == 'assistant' -%}}{{{{- {_quoted(self.answer)} -}}}}"
            f"{{%- elif not loop.first -%}}{{{{- {_quoted(self.question)} -}}}}{{%- endif -%}}"
            "{{- message['content'] -}}"
            "{%- endfor -%}"
            f"{{%- if add_generation_prompt -%}}{{{{- {_quoted(self.answer)} -}}}}{{%- endif -%}}"
        )


def is_regular(roles: Sequence[str]) -> bool:
    """Whether a chat is one question after the other, each but the last answered, behind at most one system prompt."""
    turns = roles[1:] if roles[:1] == ["system"] or tuple(roles[:1]) == ("system",) else roles
    return (
        bool(turns)
        and all(role == ("assistant" if number % 2 else "user") for number, role in enumerate(turns))
        and turns[-1] == "user"
    )


@functools.lru_cache(maxsize=64)
def chat_format_of(template: str) -> ChatFormat | None:
    """The form that a Go template writes; None when it is not regular, reads more than the messages, or fails."""
    try:
        read = GoTemplate.read(template)
        found = _inferred(read)
        if found is not None and all(_agrees(read, found, sample) for sample in _SAMPLES):
            return found
    except TemplateError:
        pass
    return None


def _inferred(template: GoTemplate) -> ChatFormat | None:
    between = _between(template.render(_SAMPLES[2]), (_U, _A, _V))
    with_system = _between(template.render(_SAMPLES[1]), (_S, _U))
    if between is None or with_system is None:
        return None
    return ChatFormat(between[0], with_system[0], with_system[1], between[1], between[2])


def _between(text: str, marks: tuple[str, ...]) -> list[str] | None:
    """What is before, between and behind the marks, if they stand in their order, each once."""
    if any(text.count(mark) != 1 for mark in marks):
        return None
    places = [text.index(mark) for mark in marks]
    if places != sorted(places):
        return None
    ends = [0, *(place + len(mark) for place, mark in zip(places, marks, strict=True))]
    return [text[end:place] for end, place in zip(ends, [*places, len(text)], strict=True)]


def _agrees(template: GoTemplate, form: ChatFormat, sample: tuple[Example, ...]) -> bool:
    return all(template.render(sample, thinking=thinking) == form.render(sample) for thinking in _THINKING)


def _quoted(text: str) -> str:
    """A string of Jinja's, which reads backslashes as Python does."""
    escaped = text.encode("unicode_escape").decode("ascii").replace("'", "\\'")
    return f"'{escaped}'"
