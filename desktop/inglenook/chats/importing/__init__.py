"""Chats from files: our own, and those of ChatGPT, LM Studio, Ollama and Open WebUI."""
