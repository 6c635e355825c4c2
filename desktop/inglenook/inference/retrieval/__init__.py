"""Finding what of a document a question is about."""
