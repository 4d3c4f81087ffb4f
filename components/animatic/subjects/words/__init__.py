"""How words become subjects: the nouns, the small words between them, and the colors."""
