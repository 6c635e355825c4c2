"""Forms that answers are held to: where something is wrong in one, and whether a text keeps to it."""
