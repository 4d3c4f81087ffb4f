"""The looks a shot may have. Adding one: a `Style` in the file of its family, and its name in `STYLES`."""

from collections.abc import Mapping
from types import MappingProxyType

from components.animatic.styles.base import Style
from components.animatic.styles.clean import COMMERCIAL, REALISTIC
from components.animatic.styles.drawn import ANIME, ARTISTIC
from components.animatic.styles.film import CINEMATIC, DOCUMENTARY
from components.animatic.styles.plates import Frame, Plates

STYLES: Mapping[str, Style] = MappingProxyType(
    {style.name: style for style in (CINEMATIC, DOCUMENTARY, COMMERCIAL, ARTISTIC, ANIME, REALISTIC)}
)

__all__ = ["STYLES", "Frame", "Plates", "Style"]
