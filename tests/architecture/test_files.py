"""Rules for single files that no linter knows: size, names, empty `__init__.py`, nothing of one person's machine."""

from __future__ import annotations

import ast
import re

from tests.architecture.source_tree import CODE_FOLDERS, PACKAGE, ROOT, python_files, text_files

LONGEST = 300
VAGUE = {"util", "utils", "misc", "common", "helper", "helpers", "manager", "managers", "service", "services"}
# Written in two parts, so that this file does not break its own rule.
FOREIGN = ("pypi" + ".org", "python" + "hosted", "npm" + "js", "deb." + "debian", "/wo" + "rk/", "/ro" + "ot/")


def test_no_file_is_longer_than_a_person_reads() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_bytes().splitlines()) for path in python_files()}
    assert lengths, f"nothing found in {CODE_FOLDERS}"
    assert not {name: length for name, length in lengths.items() if length > LONGEST}


def test_no_name_is_vague() -> None:
    names = {part for path in python_files() for part in path.relative_to(ROOT).with_suffix("").parts}
    for path in python_files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names |= {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    words = {name: {word.lower() for word in re.findall(r"[A-Z]?[a-z]+", name)} for name in names}
    assert not sorted(name for name in names if words[name] & VAGUE)


def test_an_init_holds_one_sentence() -> None:
    inits = [path for path in python_files() if path.name == "__init__.py"]
    assert PACKAGE / "__init__.py" in inits
    for path in inits:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docstring = ast.get_docstring(tree)
        assert docstring, path
        assert docstring.endswith("."), path
        rest = [ast.unparse(statement) for statement in tree.body[1:]]
        allowed = ["__version__ = "] if path.parent == PACKAGE else []
        assert [statement.partition("'")[0] for statement in rest] == allowed, path


def test_nothing_points_to_a_registry_or_to_one_persons_machine() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {foreign}"
        for path in text_files()
        for foreign in FOREIGN
        if foreign in path.read_text(encoding="utf-8", errors="replace")
    }
    assert not found


def test_each_decision_has_a_number_of_its_own() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [path.name.partition("-")[0] for path in decisions]
    assert numbers == [f"{number:04}" for number in range(1, len(decisions) + 1)]
    for path, number in zip(decisions, numbers, strict=True):
        assert path.read_text(encoding="utf-8").startswith(f"# {number}: "), path
