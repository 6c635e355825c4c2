"""Chat templates after those of Qwen 3: with tools, and with thinking told apart. Servers recognise them by their form.

SmolLM2 follows them once it has seen a few answers of the kind.
"""

from __future__ import annotations

import json

from inglenook.engines.engine import PromptMessage

QWEN = """\
{%- if tools %}{{- '<|im_start|>system\\n# Tools\\n\\n<tools>' }}
{%- for tool in tools %}{{- '\\n' }}{{- tool | tojson }}{%- endfor %}
{{- '\\n</tools>\\n\\nFor each function call, return a json object within <tool_call></tool_call> XML tags:\\n' }}
{{- '<tool_call>\\n{\"name\": <function-name>, \"arguments\": <args-json-object>}\\n</tool_call><|im_end|>\\n' }}
{%- endif %}{%- for message in messages %}
{{- '<|im_start|>' + message.role + '\\n' }}
{%- if message.reasoning_content %}{{- '<think>\\n' + message.reasoning_content + '\\n</think>\\n\\n' }}{%- endif %}
{%- if message.content %}{{- message.content }}{%- endif %}
{%- for call in message.tool_calls or [] %}
{{- '\\n<tool_call>\\n{\"name\": \"' + call.function.name + '\", \"arguments\": ' }}
{%- if call.function.arguments is string %}{{- call.function.arguments }}
{%- else %}{{- call.function.arguments | tojson }}{%- endif %}{{- '}\\n</tool_call>' }}
{%- endfor %}{{- '<|im_end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}
{%- if enable_thinking is defined and enable_thinking is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}
{%- endif %}"""


def weather(*places: str) -> tuple[PromptMessage, ...]:
    """A chat in which each answer is a call; the last question has none yet."""
    chat: list[PromptMessage] = []
    for place in places:
        arguments = json.dumps({"name": "get_weather", "arguments": {"place": place}})
        call = f"<tool_call>\n{arguments}\n</tool_call>"
        chat += [PromptMessage("user", f"What is the weather in {place}?"), PromptMessage("assistant", call)]
    return tuple(chat[:-1])


def sums(*numbers: int) -> tuple[PromptMessage, ...]:
    """A chat in which each answer begins with a thought; the last question has none yet."""
    chat: list[PromptMessage] = []
    for number in numbers:
        thought = f"<think>\nI add {number} and {number}.\n</think>\n\n{number + number}."
        chat += [PromptMessage("user", f"{number}+{number}?"), PromptMessage("assistant", thought)]
    return tuple(chat[:-1])
