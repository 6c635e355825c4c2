"""Ollama, as an engine: its own protocol, which tells more of its models than OpenAI's does."""
