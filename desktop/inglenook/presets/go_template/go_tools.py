"""Tools as a template sees them: Go's fields, and JSON where one is printed. Source: ollama, api/types.go (Tool)."""

from __future__ import annotations

from typing import cast

from inglenook.engines.over_http.json_values import items, table, text
from inglenook.engines.tools import tools_of
from inglenook.presets.go_template.structs import Printed, PrintedList


def go_tools(tools: str) -> PrintedList | None:
    """None without any, which is false."""
    found = [_tool(tool) for tool in tools_of(tools)]
    return PrintedList(found) if found else None


def _tool(tool: dict[str, object]) -> Printed:
    function = table(tool.get("function"))
    name, description, parameters = text(function, "name"), text(function, "description"), _parameters(function)
    source = {"name": name, "description": description, "parameters": parameters.source}
    inner = Printed({"Name": name, "Description": description, "Parameters": parameters}, source)
    kind = text(tool, "type") or "function"
    return Printed({"Type": kind, "Function": inner}, {"type": kind, "function": source})


def _parameters(function: dict[str, object]) -> Printed:
    schema = table(function.get("parameters"))
    properties = {name: _property(table(one)) for name, one in table(schema.get("properties")).items()}
    required = [one for one in items(schema.get("required")) if isinstance(one, str)]
    kind = text(schema, "type") or "object"
    source: dict[str, object] = {"type": kind}
    source |= {name: schema[name] for name in ("$defs", "items") if name in schema}
    source |= {"required": required} if required else {}
    source |= {"properties": table(schema.get("properties"))}
    fields = {"Type": kind, "Required": required, "Properties": properties, "Items": None, "Defs": None}
    return Printed(fields, source)


def _property(schema: dict[str, object]) -> Printed:
    fields = {
        "Type": schema.get("type"),
        "Description": text(schema, "description"),
        "Enum": cast("list[object]", schema.get("enum") or []),
        "Items": schema.get("items"),
        "AnyOf": schema.get("anyOf") or [],
        "Properties": {name: _property(table(one)) for name, one in table(schema.get("properties")).items()},
    }
    return Printed(fields, schema)
