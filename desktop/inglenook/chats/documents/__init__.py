"""Files as text that a model can read."""
