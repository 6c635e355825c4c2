"""The Lab page: experiments with a model, beyond one chat."""
