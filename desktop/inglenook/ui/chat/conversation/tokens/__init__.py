"""The tokens of answers in the conversation: coloured by confidence, walked through, and exchanged."""
