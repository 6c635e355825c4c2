"""Presets: a system prompt, sampling and load options under a name, kept as Modelfiles."""
