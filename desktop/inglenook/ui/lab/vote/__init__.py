"""The vote in the window: what is asked, the answers as they come, and what most of them say."""
