"""A template made to do harm fails in words: within two seconds, without much memory, and without a way out."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from inglenook.engines.engine import PromptMessage
from inglenook.engines.llama_cpp.worker.chat_template import LONGEST_SOURCE, ChatTemplate
from inglenook.errors import PromptError

CHAT = (PromptMessage("system", "Be brief."), PromptMessage("user", "Hi"))
MUCH_MEMORY = 300 * 2**20

DOUBLING = "{%% set ns = namespace(x=%s) %%}{%% for i in range(99) %%}%s{%% endfor %%}{{ ns.x }}"

WAYS_OUT = [
    "{{ ''.__class__.__mro__ }}",
    "{{ ''['__class__']['__mro__'] }}",
    "{{ ([''] | map(attribute='__class__') | first).__mro__ }}",
    "{{ messages.__init__.__globals__ }}",
    "{{ raise_exception.__globals__['sys'] }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ range.__self__.x }}",
    "{% macro m() %}{% endmacro %}{{ m._environment.x }}",
    "{{ '{0.__class__.__mro__}'.format('') }}",
    "{{ '{x.__class__.__mro__}'.format_map({'x': ''}) }}",
    "{{ messages.append(1) }}",
    "{{ messages[0].update({'role': 'x'}) }}",
    "{{ cycler.__init__.__globals__.os }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% extends 'base' %}",
]
TOO_MUCH = {
    "nested loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "loop that writes to a variable": "{% set x %}{% for a in range(99999) %}{% for b in range(99999) %}ab{% endfor %}"
    "{% endfor %}{% endset %}",
    "sorting again and again": "{% for a in range(99999) %}{{ range(99999) | sort | length }}{% endfor %}",
    "output": "{% for a in range(99999) %}{{ 'x' * 9999 }}{% endfor %}",
    "text times a number": "{{ 'a' * 10**10 }}",
    "list times a number": "{{ [1] * 10**10 }}",
    "list of long texts": "{{ ['a' * 10**6] * 10**6 }}",
    "many long texts": "{% for i in range(99999) %}{% set x = 'a' * 10**7 %}{% endfor %}",
    "power": "{{ 10 ** (10 * 10**8) }}",
    "power of powers": DOUBLING % ("10", "{% set ns.x = ns.x ** 60 %}"),
    "percent": "{{ '%1000000000d' % 1 }}",
    "percent star": "{{ '%*d' % (1000000000, 1) }}",
    "percent of many": "{{ ('%s' * 10**6) % ('a', ) }}",
    "filter format": "{{ '%(x)1000000000d' | format(x=1) }}",
    "format": "{{ '{:1000000000}'.format(1) }}",
    "format nested": "{{ '{:{}}'.format(1, 1000000000) }}",
    "center": "{{ 'a'.center(10**9) }}",
    "doubling ~": DOUBLING % ("'a'", "{% set ns.x = ns.x ~ ns.x %}"),
    "doubling +": DOUBLING % ("'a'", "{% set ns.x = ns.x + ns.x %}"),
    "doubling by set": DOUBLING % ("'a'", "{% set y %}{{ ns.x }}{{ ns.x }}{% endset %}{% set ns.x = y %}"),
    "doubling by join": DOUBLING % ("'a'", "{% set ns.x = [ns.x, ns.x] | join %}"),
    "doubling lists": DOUBLING % ("[1]", "{% set ns.x = [ns.x, ns.x] %}"),
    "doubling dicts": DOUBLING % ("1", "{% set ns.x = dict(a=ns.x, b=ns.x) %}"),
    "doubling namespaces": DOUBLING % ("1", "{% set n = namespace(a=ns.x, b=ns.x) %}{% set ns.x = n %}"),
    "slices kept": DOUBLING % ("['a' * 10**7]", "{% set ns.x = ns.x + [ns.x[0][1:]] %}"),
    "macro tree": "{% macro m(n) %}{% if n %}{{ m(n - 1) ~ m(n - 1) }}{% else %}a{% endif %}{% endmacro %}{{ m(60) }}",
    "replace": "{{ ('a' * 10**6) | replace('a', 'b' * 10**5) }}",
    "replace method": "{{ ('a' * 10**6).replace('', 'b' * 10**5) }}",
    "join": "{{ range(99999) | join('a' * 10**5) }}",
    "join method": "{{ ('b' * 10**5).join('a' * 10**5) }}",
    "indent": "{{ ('\\n' * 10**6) | indent(10**5, true, true) }}",
    "indent of JSON": "{{ [[1]] | tojson(indent=10**9) }}",
    "rounding": "{{ 1 | round(-10**9) }}",
    "percent without an end": "{% set b = '%(' * 120000 %}{{ b % (1,) }}",
    "fields without an end": "{{ ('{' ~ ':' * 120000).format(1) }}",
    "many copies": "{% set b = '😀' * 16000000 %}{% set ns = namespace(x=[]) %}"
    "{% for i in range(99) %}{% set ns.x = [ns.x, b | reverse] %}{% endfor %}",
    "text sorted": "{{ ('😀' * 16000000) | sort | first }}",
    "date": "{{ strftime_now('%1000000d' * 10**4) }}",
}
TOO_DEEP = {
    "macro in itself": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "loop in itself": "{% for x in [[1]] recursive %}{{ loop([[1]]) }}{% endfor %}",
}
UNREADABLE = {
    "brackets": "{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}",
    "lists": "{{ " + "[" * 9_000 + "]" * 9_000 + " }}",
    "ifs": "{% if 1 %}" * 5_000 + "{% endif %}" * 5_000,
    "loops": "{% for x in [1] %}" * 30 + "{% endfor %}" * 30,
    "sums": "{{ " + "+".join(["1"] * 50_000) + " }}",
    "nots": "{{ " + "not " * 20_000 + "1 }}",
    "filters": "{{ 'a'" + " | upper" * 20_000 + " }}",
    "attributes": "{{ a" + ".a" * 50_000 + " }}",
    "length": "a" * (LONGEST_SOURCE + 1),
    "a million": "a" * 2**20,
    "unknown filter": "{{ 'a' | center(10**9) }}",
}


def attack(source: str) -> str:
    template = ChatTemplate(source, bos="", eos="")
    assert template.notice is None
    with pytest.raises(PromptError) as caught:
        template.render(CHAT, thinking=None)
    return str(caught.value)


@pytest.mark.parametrize("source", WAYS_OUT)
def test_there_is_no_way_out(source: str) -> None:
    assert "failed on this conversation" in attack(source)


@pytest.mark.parametrize("source", TOO_MUCH.values(), ids=TOO_MUCH.keys())
def test_it_cannot_take_much_time_or_memory(source: str) -> None:
    tracemalloc.start(1)
    began = time.process_time()
    sentence = attack(source)
    took_s = time.process_time() - began
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "template was stopped: it" in sentence or "is unsafe" in sentence
    assert took_s < 3  # two seconds, and what it takes to notice
    assert most < MUCH_MEMORY


@pytest.mark.parametrize("source", TOO_DEEP.values(), ids=TOO_DEEP.keys())
def test_it_cannot_call_itself_for_ever(source: str) -> None:
    assert "nested too deeply" in attack(source)


@pytest.mark.parametrize("source", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_compiled_is_replaced(source: str) -> None:
    began = time.process_time()
    template = ChatTemplate(source, bos="", eos="")
    assert time.process_time() - began < 3
    assert template.notice is not None
    assert "Hi<|im_end|>" in template.render(CHAT, thinking=None)


def test_it_works_again_after_an_attack() -> None:
    bomb = "{% if messages[1].content == 'Hi' %}{{ 'a' * 10**10 }}{% endif %}"
    source = bomb + "{{ messages[1].content }}{{ messages[0].content }}"
    template = ChatTemplate(source, bos="", eos="")
    with pytest.raises(PromptError):
        template.render(CHAT, thinking=None)
    assert template.render((CHAT[0], PromptMessage("user", "Bye")), thinking=None) == "ByeBe brief."
