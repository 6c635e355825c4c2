"""Text that is code, as it is written: its lines, and what is wrong in them."""
