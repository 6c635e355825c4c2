"""The tree of a beam search as far as it has grown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.engines.beams import BeamNode, BeamsGrown


@dataclass(slots=True, eq=False)
class TreeNode:
    """One token; the same only as itself."""

    node: BeamNode
    step: int  # from 1
    slot: int  # among the nodes of its step, from 0
    parent: TreeNode | None
    is_alive: bool = True  # it runs, or something that runs or is finished goes back to it

    @property
    def words(self) -> str:
        """All from the beginning to this token."""
        parts: list[str] = []
        one: TreeNode | None = self
        while one is not None:
            parts.append(one.node.text)
            one = one.parent
        return "".join(reversed(parts))


class GrownTree:
    """Takes the steps in their order; one that does not fit to those before is passed over."""

    def __init__(self) -> None:
        self.steps: list[list[TreeNode]] = []
        self._running: dict[int, list[TreeNode]] = {}  # of each group, after the last step

    def grow(self, grown: BeamsGrown) -> None:
        """One step more."""
        if grown.step != len(self.steps) + 1:
            return
        nodes: list[TreeNode] = []
        running: dict[int, list[TreeNode]] = {}
        for slot, node in enumerate(grown.nodes):
            before = self._running.get(node.group, [])
            parent = before[node.parent] if self.steps and node.parent < len(before) else None
            made = TreeNode(node, grown.step, slot, parent)
            nodes.append(made)
            if not node.is_finished:
                running.setdefault(node.group, []).append(made)
        self.steps.append(nodes)
        self._running = running
        self._mark()

    @property
    def finished(self) -> int:
        """How many answers have ended."""
        return sum(node.node.is_finished for step in self.steps for node in step)

    @property
    def best(self) -> TreeNode | None:
        """Of the last step, the one with the likeliest whole."""
        return max(self.steps[-1], key=lambda one: one.node.total) if self.steps else None

    def child(self, node: TreeNode) -> TreeNode | None:
        """The likeliest of what follows a node."""
        after = self.steps[node.step] if node.step < len(self.steps) else []
        below = [one for one in after if one.parent is node]
        return max(below, key=lambda one: (one.is_alive, one.node.total)) if below else None

    def _mark(self) -> None:
        """What leads to nothing any more; only what stands before the last step can have changed."""
        wanted: set[TreeNode] = set(self.steps[-1])
        for step in reversed(self.steps[:-1]):
            parents = {node.parent for node in wanted if node.parent is not None}
            changed = False
            for node in step:
                is_alive = node in parents or node.node.is_finished
                changed |= is_alive != node.is_alive
                node.is_alive = is_alive
            wanted = {node for node in step if node.is_alive}
            if not changed and step is not self.steps[-2]:
                return
