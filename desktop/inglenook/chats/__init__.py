"""Conversations as trees of messages."""
