"""The Discover page: models on the hub and in the catalogue, their files, and downloads."""
