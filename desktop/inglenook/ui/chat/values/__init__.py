"""Where the values of the chat shown come from, and the presets that it may have."""
