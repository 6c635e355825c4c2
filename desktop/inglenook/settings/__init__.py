"""What the user can set, as frozen sections."""
