"""Finding and fetching models on Hugging Face: the only room that speaks to the network."""
