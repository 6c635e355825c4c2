"""Many answers to one prompt, and what most of them say: self-consistency (Wang et al. 2022, arXiv 2203.11171)."""
