"""The forms that answers are held to, as the user chooses and writes them, and answers as they are read with them."""
