"""A paragraph, a heading or a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWithText

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.entry import Row


class TextRow(RowWithText):
    """Rich text over the whole column; `PLAIN` shows the block as it is written."""

    PLAIN = False

    @override
    def bind(self, row: Row) -> None:
        self.row = self.text.row = row
        body = row.block.body if row.block else ""
        if self.PLAIN:
            self.text.document.show_plain(body)
        else:
            self.text.document.show_html(self._with_lines(body))

    def _with_lines(self, body: str) -> str:
        """A table in a list or quotation has lines of Qt's own: one over the whole column is painted by its row."""
        border = self.tools.theme.tokens.border
        style = f"border-collapse: collapse; border-style: solid; border-color: {border};"
        return body.replace("<table>", f'<table cellspacing="0" border="1" style="{style}">')

    @override
    def height_for(self, width: int) -> int:
        return self.text.height_for(width)

    @override
    def arrange(self) -> None:
        self.text.setGeometry(self.rect())


class PlainRow(TextRow):
    """Text without formatting."""

    PLAIN = True
