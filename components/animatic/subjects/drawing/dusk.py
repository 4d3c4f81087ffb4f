"""The lights in which lamps burn: what a subject needs to know of the hour."""

from components.animatic.lights import LIGHTS

LAMPLIT = frozenset(light.name for light in LIGHTS if light.dark > 0.25)
"""Names of the lights that are dark enough."""
