"""The Presets page: what there is, an editor for each, and what it does to a prompt."""
