"""What a chat template makes of being asked to think is seen from what it writes."""

from __future__ import annotations

import pytest
from tests.templated_model import ALWAYS, SWITCHED

from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate
from inglenook.engines.llama_cpp.worker.thinking_switch import thinking_switch_of

TURNS = "{% for m in messages %}[{{ m.role }}]{{ m.content }}{% endfor %}"


@pytest.mark.parametrize(
    ("source", "switch"),
    [
        (SWITCHED, "works"),
        (TURNS + "{% if thinking %}<think>{% else %}</think>{% endif %}", "works"),  # as DeepSeek V3.1 has it
        (TURNS + "{% if messages[0].role == 'system' and enable_thinking %}/think{% endif %}", "works"),
        (ALWAYS, "always"),
        (TURNS + "<think>\n", "always"),
        (TURNS, "none"),
        (TURNS + "{# enable_thinking #}{% set thinking = 1 %}", "none"),  # the words alone do nothing
        (None, "none"),
        ("{% for", "none"),  # broken: ChatML in its place
        (TURNS + "{{ raise_exception('never') }}", "unknown"),
    ],
)
def test_the_switch_is_what_the_template_does(source: str | None, switch: str) -> None:
    assert thinking_switch_of(ChatTemplate(source, bos="<s>", eos="</s>")) == switch
