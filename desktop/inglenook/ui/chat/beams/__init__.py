"""A beam search as it grows: its tree, painted and walked through."""
