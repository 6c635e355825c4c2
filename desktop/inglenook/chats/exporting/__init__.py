"""Chats as files for people and programs: Markdown, HTML and JSON; PDF comes from the window."""
