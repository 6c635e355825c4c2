"""One kind of row a file."""
