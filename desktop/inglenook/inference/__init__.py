"""One turn, from the messages to the last token; and which model is loaded."""
