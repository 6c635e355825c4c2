"""Presets for the pictures: one that says much, one with a mistake, beside those that come along."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LECTURE = "Physics tutor"
_TEXT = '''# inglenook: note "Short answers that stay with the facts, for the physics course"
# Asked of by first-years: keep it plain.
FROM llama3.2

PARAMETER temperature 0.2
PARAMETER top_p 0.9
PARAMETER stop "<|eot_id|>"
PARAMETER temperture 0.3
# inglenook: dry_multiplier 0.8

SYSTEM """You answer briefly and name your sources.
Say so when you do not know."""

TEMPLATE """{{ range .Messages }}<|start_header_id|>{{ .Role }}<|end_header_id|>

{{ .Content }}<|eot_id|>{{ end }}<|start_header_id|>assistant<|end_header_id|>

"""

MESSAGE user What is the speed of light?
MESSAGE assistant 299,792,458 m/s, by definition (SI brochure, 2019).
'''


def fill_with_presets(folder: Path) -> None:
    """Write them into the folder of presets."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{LECTURE}.Modelfile").write_text(_TEXT, encoding="utf-8")
    (folder / "Old one.Modelfile").write_text("FROM mistral\nPARAMETR top_k 40\n", encoding="utf-8")
