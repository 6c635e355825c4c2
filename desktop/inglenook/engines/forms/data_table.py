"""Data that can be read as a table, and as CSV."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import cast


@dataclass(frozen=True, slots=True)
class Table:
    """A cell is a text, a number, true, false, null, or what lies deeper, as JSON."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def table_of(value: object) -> Table | None:
    """Of a list of objects, or of an object in which there is one such list and nothing else; None: it is no table."""
    if isinstance(value, dict):
        inner = list(cast("dict[str, object]", value).values())
        return table_of(cast("object", inner[0])) if len(inner) == 1 and isinstance(inner[0], list) else None
    if not isinstance(value, list):
        return None
    entries = cast("list[object]", value)
    if not entries or not all(isinstance(entry, dict) for entry in entries):
        return None
    tables = cast("list[dict[str, object]]", entries)
    columns = tuple(dict.fromkeys(name for entry in tables for name in entry))
    rows = tuple(tuple(cell(entry[name]) if name in entry else "" for name in columns) for entry in tables)
    return Table(columns, rows) if columns else None


def cell(value: object) -> str:
    """A value on one line."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def csv_of(table: Table) -> str:
    """As RFC 4180 has it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return text.getvalue()
