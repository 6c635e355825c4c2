"""Experiments with models, beyond one chat."""
