"""Dialogs: a report of a bug, what the app is made of, the keyboard."""
