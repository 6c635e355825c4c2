"""What runs inside the worker process: the only place that imports llama_cpp."""
