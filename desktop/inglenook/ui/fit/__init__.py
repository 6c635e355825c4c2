"""The Fit page: what a model takes on a computer, and whether it goes in."""
