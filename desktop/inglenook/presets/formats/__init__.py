"""Presets in the files of other apps, and in a JSON of our own."""
