"""What runs a model: llama.cpp in a worker process, or a script for tests."""
