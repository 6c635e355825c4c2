"""Finding the commands of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.architecture.readme_commands import commands

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """\
Type:

```sh
python3 packaging/dev.py run   # opens the window
# a remark
inglenook doctor
```

```console
$ inglenook models list
SmolLM2 135M Instruct
```

```python
inglenook = 1
```
"""


def test_typed_lines_are_found_and_output_is_not(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(PAGE, encoding="utf-8")
    assert commands(page) == ["python3 packaging/dev.py run", "inglenook doctor", "inglenook models list"]
