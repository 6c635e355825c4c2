"""The Models page: every model on this computer, where it comes from and what it says of itself."""
