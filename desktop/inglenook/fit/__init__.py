"""Whether a model goes into a computer's memory, and how: predicted, planned by the engine, and measured."""
