"""In which order modules are imported one by one."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest

from inglenook.ui.module_order import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCES = {
    "stove/__init__.py": "",
    "stove/fire.py": "from stove import ash\nfrom .grate import Grate\nimport stove.cold.snow\nBURNS = True\n",
    "stove/grate.py": "import re\nclass Grate: pass\n",
    "stove/ash.py": (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from stove.never import Never\n"
        "from stove.grate import Grate\ndef later():\n    from stove.late import Late\n"
    ),
    "stove/never.py": "raise ValueError\n",
    "stove/late.py": "",
    "stove/cold/__init__.py": "try:\n    import not_there_at_all\nexcept ImportError:\n    pass\n",
    "stove/cold/snow.py": "import stove.fire\n",
}
ORDER = ["stove", "stove.grate", "stove.ash", "stove.cold", "stove.cold.snow", "stove.fire"]


@pytest.fixture
def stove(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, source in SOURCES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "stove"]:
        del sys.modules[name]


@pytest.mark.usefixtures("stove")
def test_each_comes_after_what_it_needs_and_only_packages_are_executed() -> None:
    assert list(in_order(["stove.fire"])) == ORDER
    assert "stove" in sys.modules
    assert "stove.grate" not in sys.modules


@pytest.mark.usefixtures("stove")
def test_what_is_there_already_is_left_out() -> None:
    importlib.import_module("stove.ash")
    assert list(in_order(["stove.ash", "stove.fire"])) == ["stove.cold", "stove.cold.snow", "stove.fire"]


@pytest.mark.usefixtures("stove")
def test_what_is_not_there_and_what_has_no_python_in_it_are_left_out() -> None:
    assert list(in_order(["stove.gone", "no_such_stove", "_testcapi"])) == ["stove"]
