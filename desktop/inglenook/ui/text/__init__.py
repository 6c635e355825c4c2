"""Markdown into blocks, code into colours, formulas into pictures."""
