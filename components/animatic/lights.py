"""Every light there is, by name. A new one is one entry in ``daylight`` or, made out of another, in ``lamplight``."""

from components.animatic.daylight import PLAIN
from components.animatic.lamplight import MADE
from components.animatic.lighting import Light

LIGHTS: tuple[Light, ...] = (*PLAIN, *MADE)
LIGHT_BY_NAME = {light.name: light for light in LIGHTS}
