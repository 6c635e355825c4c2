"""A box with choices that has a name, and is as wide as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTEST = 8  # characters


class ChoiceBox(QuietComboBox):
    """The values are the items' data."""

    def offer(self, name: str, entries: Mapping[object, str]) -> None:
        """Take these values with their words, under this name."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMinimumContentsLength(SHORTEST)
        self.setSizeAdjustPolicy(QuietComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, words in entries.items():
            self.addItem(words, value)
