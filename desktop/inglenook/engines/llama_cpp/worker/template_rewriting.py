"""Rewrites a template's tree so that nothing is computed out of the sandbox's sight."""

from __future__ import annotations

from typing import cast

from jinja2 import nodes
from jinja2.visitor import NodeTransformer

CONCAT, SLICE, MEASURED = "~", "[:]", "[]"  # filters' names that no template can write


class Bounded(NodeTransformer):
    """Turns what Jinja compiles to bare Python into filters that count."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802  Jinja's naming
        """``a ~ b``."""
        first, *others = node.nodes
        return self.generic_visit(_filter(first, CONCAT, others, node))

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802
        """``a[b:c:d]``."""
        self.generic_visit(node)
        part = node.arg
        if not isinstance(part, nodes.Slice):
            return node
        ends = [end or nodes.Const(None, lineno=node.lineno) for end in (part.start, part.stop, part.step)]
        return _filter(node.node, SLICE, ends, node)

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        """``[a, b]``."""
        return self._measured(node, node.items)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        """``(a, b)``, but not where it is assigned to."""
        return self.generic_visit(node) if node.ctx != "load" else self._measured(node, node.items)

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        """``{a: b}``."""
        return self._measured(node, [part for pair in node.items for part in (pair.key, pair.value)])

    def _measured(self, node: nodes.Expr, items: list[nodes.Expr]) -> nodes.Node:
        if all(isinstance(item, nodes.Const) for item in items):
            return node
        return _filter(cast("nodes.Expr", self.generic_visit(node)), MEASURED, [], node)


def _filter(value: nodes.Expr, name: str, arguments: list[nodes.Expr], at: nodes.Node) -> nodes.Filter:
    return nodes.Filter(value, name, arguments, [], None, None, lineno=at.lineno)
