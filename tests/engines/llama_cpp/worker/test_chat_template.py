"""A chat becomes the prompt that its model was trained on, whatever the template does or refuses to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf
import pytest
from llama_cpp.llama_chat_format import Jinja2ChatFormatter

from inglenook.engines.engine import PromptMessage
from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate
from inglenook.errors import PromptError

if TYPE_CHECKING:
    from pathlib import Path

SYSTEM = PromptMessage("system", "Be brief.")
USER = PromptMessage("user", 'Hi <there> & "you" 🔥')
ANSWER = PromptMessage("assistant", "Hello!")
CHAT = (SYSTEM, USER, ANSWER, PromptMessage("user", "Bye"))

NO_SYSTEM = """{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}
{% endif %}{% for message in messages %}{% if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}
{{ raise_exception('Conversation roles must alternate user/assistant/user/...') }}{% endif %}
[{{ message['role'] }}] {{ message['content'] | trim }}
{% endfor %}{% if add_generation_prompt %}[assistant]{% endif %}"""


def prompt(source: str, *messages: PromptMessage, thinking: bool | None = None) -> str:
    template = ChatTemplate(source, bos="<s>", eos="</s>")
    assert template.notice is None
    return template.render(messages or CHAT, thinking=thinking)


def test_the_models_own_template_gives_what_the_reference_gives(smol: Path) -> None:
    field = gguf.GGUFReader(smol).get_field("tokenizer.chat_template")
    assert field is not None
    source = str(field.contents())
    reference = Jinja2ChatFormatter(source, eos_token="</s>", bos_token="<s>")  # noqa: S106  no password
    messages = [{"role": message.role, "content": message.text} for message in CHAT]
    assert prompt(source) == reference(messages=messages).prompt  # pyright: ignore[reportArgumentType]  plain dicts do


def test_a_refused_system_message_goes_into_the_first_question() -> None:
    assert "[user] Be brief.\n\nHi <there>" in prompt(NO_SYSTEM)


def test_a_system_message_that_is_left_out_goes_there_too() -> None:
    source = "{% for m in messages if m.role != 'system' %}[{{ m.role }}]{{ m.content }}{% endfor %}"
    assert prompt(source, SYSTEM, USER).startswith("[user]Be brief.\n\nHi")


def test_a_refused_conversation_is_told_in_the_templates_words() -> None:
    with pytest.raises(PromptError, match=r"refuses this conversation: Conversation roles must alternate.*new chat"):
        prompt(NO_SYSTEM, USER, USER)


@pytest.mark.parametrize(("thinking", "seen"), [(None, "undefined"), (True, "True"), (False, "False")])
def test_thinking_is_left_to_the_template_or_set(thinking: bool | None, seen: str) -> None:  # noqa: FBT001  a parameter
    source = "{{ enable_thinking if enable_thinking is defined else 'undefined' }}{{ messages[0].content }}"
    assert prompt(source, USER, thinking=thinking).startswith(seen)


def test_what_transformers_offers_is_there() -> None:
    assert prompt("{{ {'b': '<é>', 'a': [1]} | tojson }}", USER) == '{"b": "<é>", "a": [1]}'
    assert (
        prompt("{% for m in messages %}{% if loop.index > 1 %}{% break %}{% endif %}x{% endfor %}", USER, ANSWER) == "x"
    )
    assert prompt("{% generation %}{{ eos_token }}{% endgeneration %}", USER) == "</s>"
    assert len(prompt("{{ strftime_now('%Y-%m-%d') }}", USER)) == 10
    assert (
        prompt("{{ '%s-%03d' % ('a', 7) }}{{ '{}:{:>3}'.format(1, 2) }}{{ ['a', 'b'] | join(',') }}", USER)
        == "a-0071:  2a,b"
    )
    counting = "{% for m in messages[1:] %}{% set ns.n = ns.n + 1 %}{% endfor %}{{ ns.n }}"
    assert prompt("{% set ns = namespace(n=0) %}" + counting, USER, ANSWER) == "1"


def test_tools_are_none_or_where_that_fails_empty() -> None:
    assert prompt("{{ tools is none }}", USER) == "True"
    assert prompt("a{% for tool in tools %}{{ tool }}{% endfor %}b", USER) == "ab"


@pytest.mark.parametrize(
    ("source", "why"),
    [(None, "no chat template"), (" \n", "no chat template"), ("{% if %}", "broken"), ("{{ 'a' | frob }}", "broken")],
)
def test_without_a_usable_template_chatml_is_used_and_said(source: str | None, why: str) -> None:
    template = ChatTemplate(source, bos="<bos>", eos="<eos>")
    assert template.notice is not None
    assert why in template.notice
    assert template.stop == ("<|im_end|>",)
    assert template.render((SYSTEM, USER), thinking=None) == (
        "<bos><|im_start|>system\nBe brief.<|im_end|>\n"
        '<|im_start|>user\nHi <there> & "you" 🔥<|im_end|>\n<|im_start|>assistant\n'
    )


def test_what_the_user_writes_is_never_a_template() -> None:
    text = "{{ 7 * 7 }}{% for x in range(9) %}"
    assert prompt("{{ messages[0].content }}", PromptMessage("user", text)) == text
