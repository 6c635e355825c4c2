"""The palette: everything that can be gone to or done, by a few letters."""
