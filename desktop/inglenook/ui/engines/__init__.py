"""Servers that run models: what they have, how they are set up and looked after."""
