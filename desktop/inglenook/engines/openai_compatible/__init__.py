"""A server that speaks OpenAI's protocol, as an engine: llama-server, vLLM, SGLang, TGI, LM Studio, hosted ones."""
