"""What can be done, by which keys, and how those are changed."""
