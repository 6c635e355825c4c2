"""docs/architecture.md lists the rooms that the import contract lists, in its order."""

from __future__ import annotations

import re
import tomllib

from tests.architecture.source_tree import PACKAGE, ROOT


def _contract() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = next(
        found["layers"] for found in settings["tool"]["importlinter"]["contracts"] if found["type"] == "layers"
    )
    return [room.strip() for layer in layers for room in layer.split("|")]


def test_the_page_lists_the_rooms_of_the_contract() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|(.*)\|$", page, re.MULTILINE)
    assert [f"({room})" if "later" in says else room for room, says in rows] == _contract()


def test_a_room_is_optional_in_the_contract_only_until_it_is_there() -> None:
    for room in _contract():
        name = room.strip("()")
        there = (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()
        assert there is not room.startswith("("), f"{room}: {'it is there' if there else 'it is not there'}"
