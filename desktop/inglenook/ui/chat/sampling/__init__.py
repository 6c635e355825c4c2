"""How the next token is chosen: strategies, their controls, the chain of samplers, and what it makes of a token."""
