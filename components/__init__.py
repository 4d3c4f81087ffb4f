"""Everything Dailies is made of, one room a folder."""
