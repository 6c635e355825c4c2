"""A beam search's tree, step by step."""

from __future__ import annotations

from inglenook.engines.beams import BeamNode, BeamsGrown
from inglenook.ui.chat.beams.grown_tree import GrownTree


def grown(*steps: tuple[BeamNode, ...]) -> GrownTree:
    tree = GrownTree()
    for number, nodes in enumerate(steps, 1):
        tree.grow(BeamsGrown(number, nodes))
    return tree


def test_each_token_hangs_on_its_parent() -> None:
    tree = grown(
        (BeamNode(0, 1, "A", -1.0), BeamNode(0, 2, "B", -2.0)),
        (BeamNode(1, 3, "x", -2.5), BeamNode(0, 4, "y", -3.0), BeamNode(0, 5, ".", -1.5, is_finished=True)),
        (BeamNode(0, 6, "z", -2.6),),
    )
    assert [node.words for node in tree.steps[1]] == ["Bx", "Ay", "A."]
    assert [node.words for node in tree.steps[2]] == ["Bxz"]
    assert tree.finished == 1
    assert tree.best is tree.steps[2][0]
    assert [node.is_alive for node in tree.steps[1]] == [True, False, True]  # the second was given up
    assert [node.is_alive for node in tree.steps[0]] == [True, True]  # the first leads to what has ended
    assert tree.child(tree.steps[0][1]) is tree.steps[1][0]
    assert tree.child(tree.steps[2][0]) is None


def test_groups_have_their_own_numbers() -> None:
    tree = grown(
        (BeamNode(0, 1, "A", -1.0), BeamNode(0, 2, "B", -2.0, group=1)),
        (BeamNode(0, 3, "x", -2.5), BeamNode(0, 4, "y", -3.0, group=1)),
    )
    assert [node.words for node in tree.steps[1]] == ["Ax", "By"]


def test_a_step_that_does_not_fit_is_passed_over() -> None:
    tree = grown((BeamNode(0, 1, "A", -1.0),))
    tree.grow(BeamsGrown(5, (BeamNode(0, 2, "B", -1.0),)))
    assert len(tree.steps) == 1
