"""A JSON schema for a pydantic class that is pasted as source: it is read as a tree of syntax and never run.

What is understood is in docs/constraints.md; everything else is refused with its line.
"""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING

from inglenook.engines.forms.annotations import Annotations, fitted
from inglenook.engines.forms.class_source import LONGEST, SourceError, read_classes
from inglenook.engines.forms.form_problem import FormProblem
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.forms.class_source import ReadClass


def schema_of_class(source: str) -> str | FormProblem:
    """The schema as text, of the last class that no other one uses; or what is wrong, with its line."""
    try:
        classes = read_classes(source)
        annotations = Annotations(classes)
        schemas = {name: _schema(found, annotations) for name, found in classes.items()}
    except SourceError as error:
        return FormProblem(error.line, "error", str(error))
    except (RecursionError, MemoryError):
        return FormProblem(1, "error", say("The source is nested too deeply."))
    models = [name for name, found in classes.items() if not found.is_enum]
    if not models:
        return FormProblem(1, "error", say("There is no class here: paste one with its fields, such as “name: str”."))
    roots = [name for name in models if name not in annotations.used] or models
    root = roots[-1]
    definitions = {name: schemas[name] for name in _needed(root, annotations.used_by)}
    whole = {**schemas[root], **({"$defs": definitions} if definitions else {})}
    if root in definitions:  # a class that has itself inside
        whole = {"$ref": f"#/$defs/{root}", "$defs": definitions}
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    if len(text) > LONGEST:
        return FormProblem(1, "error", say("The schema of this source would be too long."))
    return text


def _schema(found: ReadClass, annotations: Annotations) -> dict[str, object]:
    if found.is_enum:
        return {"enum": [annotations.constant(value) for _, value in found.members]}
    properties: dict[str, object] = {}
    required: list[str] = []
    for field in found.fields:
        annotations.owner = found.name
        schema = annotations.schema(field.annotation)
        has_default = field.default is not None
        if isinstance(field.default, ast.Call):
            rules, has_default = annotations.rules(field.default)
            schema = fitted(schema, rules)
        properties[field.name] = schema
        if not has_default:
            required.append(field.name)
    described = {"description": found.words} if found.words else {}
    closed = {"properties": properties, "required": required, "additionalProperties": False}
    return {"type": "object", **described, **closed}


def _needed(root: str, used_by: dict[str, set[str]]) -> list[str]:
    """The classes that one uses, and those that these use."""
    needed: list[str] = []
    left = sorted(used_by.get(root, set()))
    while left:
        name = left.pop(0)
        if name not in needed:
            needed.append(name)
            left += sorted(used_by.get(name, set()))
    return needed
