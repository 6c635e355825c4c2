"""The starter model with another chat template: a real model that can be asked to think."""

from __future__ import annotations

from typing import TYPE_CHECKING

import gguf

if TYPE_CHECKING:
    from pathlib import Path

_TURNS = "{% for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}{% endfor %}"
_ANSWER = "{{ '<|im_start|>assistant\\n' }}"
SWITCHED = _TURNS + _ANSWER + "{% if enable_thinking is false %}{{ '<think>\\n\\n</think>\\n\\n' }}{% endif %}"
ALWAYS = _TURNS + _ANSWER + "{# thinking #}{{ '<think>\\n' }}"


def write_with_template(smol: Path, to: Path, template: str) -> Path:
    """A copy whose template is another, in the same room."""
    field = gguf.GGUFReader(smol).get_field("tokenizer.chat_template")
    assert field is not None
    old = str(field.contents()).encode()
    new = template.encode().ljust(len(old))
    data = smol.read_bytes()
    assert len(new) == len(old)
    assert data.count(old) == 1
    to.write_bytes(data.replace(old, new))
    return to
