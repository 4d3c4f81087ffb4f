"""From words to a rig: the head noun of the subject decides, phrases before single words."""
