"""llama.cpp in a worker process of its own."""
