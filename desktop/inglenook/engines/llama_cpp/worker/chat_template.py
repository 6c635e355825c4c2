"""From the messages of a chat to the prompt: the model's own template, or ChatML where it has none."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.template_filters import BOUNDED_FILTERS, PLAIN_FILTERS
from inglenook.engines.llama_cpp.worker.template_limits import LARGEST_TEXT, SECONDS, Allowance, LimitError, within
from inglenook.engines.llama_cpp.worker.template_sandbox import TemplateRefusedError, TemplateSandbox
from inglenook.engines.tools import tools_of
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from jinja2 import Template

    from inglenook.engines.engine import PromptMessage

LONGEST_SOURCE = 256 * 1024  # characters; the longest template in use is a tenth of it
_LONGEST_CHAT = LARGEST_TEXT // 2  # characters, of two million tokens: a template needs room for its own
CHATML_START, CHATML_END = "<|im_start|>", "<|im_end|>"


class ChatTemplate:
    """Renders prompts.

    ``bos`` and ``eos`` are the texts of the model's first and last token, empty where it has none. A prompt begins
    with ``bos`` where the template says so, in ChatML where there is one. ``notice`` is a sentence when ChatML
    replaced the template; an answer must then also end at ``stop``, which need not be one token of this model.
    ``source`` is the template in use.
    """

    def __init__(self, source: str | None, *, bos: str, eos: str) -> None:
        self.notice: str | None = None
        self.stop: tuple[str, ...] = ()
        self._bos, self._eos = bos, eos
        self._sandbox = TemplateSandbox(BOUNDED_FILTERS, PLAIN_FILTERS)
        self._template: Template | None = None
        self.source = source or ""
        if not source or not source.strip():
            self._use_chatml(say("This model has no chat template"))
        elif len(source) > LONGEST_SOURCE:
            self._use_chatml(say("This model's chat template is too long ({count:,} characters)", count=len(source)))
        else:
            self._compile(source)

    def render(self, messages: tuple[PromptMessage, ...], *, thinking: bool | None, tools: str = "") -> str:
        """The prompt, up to where the answer begins; raises PromptError.

        ``thinking`` is handed to the template as ``enable_thinking`` and ``thinking``; None leaves it to the template.
        ``tools`` are those of engines.tools; what comes of them is the template's affair.
        A system message that the template refuses or leaves out goes in front of the first user message.
        """
        length = sum(len(message.text) for message in messages)
        if length > _LONGEST_CHAT:
            raise PromptError(
                say(
                    "This chat is too long: it has {length:,} characters, and {longest_chat:,} is the most. "
                    "Send less, or start a new chat.",
                    length=length,
                    longest_chat=_LONGEST_CHAT,
                )
            )
        template = self._template
        if template is None:
            return self._chatml(messages)
        try:
            more = _variables(thinking, tools)
            return within(SECONDS, lambda: self._apply(template, messages, more))
        except LimitError as error:
            raise PromptError(
                say(
                    "The model's chat template was stopped: it {error}. The model file is broken or made to "
                    "do harm: use another one.",
                    error=error,
                )
            ) from error
        except TemplateRefusedError as error:
            raise PromptError(
                say(
                    "The model's chat template refuses this conversation: {reason}. Start a new chat, or use "
                    "another model.",
                    reason=_reason(error),
                )
            ) from error
        except Exception as error:  # foreign code: it may raise anything
            raise PromptError(
                say(
                    "The model's chat template failed on this conversation: {reason}. Use another model, or "
                    "another file of this one.",
                    reason=_reason(error),
                )
            ) from error

    def _compile(self, source: str) -> None:
        try:
            self._template = within(SECONDS, lambda: self._sandbox.template(source))
        except Exception as error:  # noqa: BLE001  foreign code: it may raise anything
            self._use_chatml(say("This model's chat template is broken ({reason})", reason=_reason(error)))

    def _use_chatml(self, why: str) -> None:
        self.notice = say("{why}: the common ChatML format is used instead, and answers may be worse.", why=why)
        self.stop = (CHATML_END,)
        self.source = CHATML_START + CHATML_END

    def _chatml(self, messages: tuple[PromptMessage, ...]) -> str:
        turns = "".join(f"{CHATML_START}{message.role}\n{message.text}{CHATML_END}\n" for message in messages)
        return ("" if self._bos == CHATML_START else self._bos) + turns + f"{CHATML_START}assistant\n"

    def _apply(self, template: Template, messages: tuple[PromptMessage, ...], more: dict[str, object]) -> str:
        folded = _fold_system(messages)
        if folded is messages:
            return self._fill(template, messages, more)
        try:
            prompt = self._fill(template, messages, more)
        except LimitError:
            raise
        except Exception:  # noqa: BLE001  a template may refuse a system message in any way
            return self._fill(template, folded, more)
        if messages[0].text.strip() in prompt:
            return prompt
        return self._fill(template, folded, more)

    def _fill(self, template: Template, messages: tuple[PromptMessage, ...], more: dict[str, object]) -> str:
        variables: dict[str, object] = {
            "messages": [{"role": message.role, "content": message.text} for message in messages],
            "bos_token": self._bos,
            "eos_token": self._eos,
            "add_generation_prompt": True,
            "tools": None,  # None as transformers does, for the documents too
            "documents": None,
            **more,
        }
        self._sandbox.allowance = Allowance()
        try:
            return self._sandbox.concat(template.generate(variables))
        except TypeError:  # some templates go through the tools without looking whether there are any
            return self._sandbox.concat(template.generate({**variables, "tools": variables["tools"] or []}))


def _variables(thinking: bool | None, tools: str) -> dict[str, object]:  # noqa: FBT001  None too
    """What is said beside the messages; nothing of what is left to the template."""
    said: dict[str, object] = {} if thinking is None else {"enable_thinking": thinking, "thinking": thinking}
    return said | ({"tools": tools_of(tools)} if tools else {})


def _fold_system(messages: tuple[PromptMessage, ...]) -> tuple[PromptMessage, ...]:
    """The system message's text in front of the first user message; the same tuple where there is nothing to fold."""
    if len(messages) < 2 or messages[0].role != "system" or messages[1].role != "user":  # noqa: PLR2004  two of them
        return messages
    first = dataclasses.replace(messages[1], text=f"{messages[0].text}\n\n{messages[1].text}")
    return (first, *messages[2:])


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return say("it is nested too deeply")
    if isinstance(error, MemoryError):
        return say("it needs too much memory")
    words = " ".join(str(error).split()).rstrip(".!")[:300]
    return words or type(error).__name__
