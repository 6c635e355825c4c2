"""The pane that shows a chat: its messages as rows, of which only those near the window exist."""
