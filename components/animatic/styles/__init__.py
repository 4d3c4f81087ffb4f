"""The looks a shot may have. Adding one: a `Style` in the file of its family, its name in `STYLES`, its words in
`vocabulary.STYLE_WORDS`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from components.animatic.styles import clean, drawn, film, handmade
from components.animatic.styles.base import Style
from components.animatic.styles.plates import Frame, Plates

_ALL = (
    film.CINEMATIC,
    film.DOCUMENTARY,
    clean.COMMERCIAL,
    drawn.ARTISTIC,
    drawn.ANIME,
    clean.REALISTIC,
    film.NOIR,
    film.VINTAGE,
    film.WESTERN,
    film.LIFESTYLE,
    clean.FASHION,
    clean.MUSIC_VIDEO,
    film.NEWS,
    film.VLOG,
    clean.RENDER_3D,
    handmade.CLAYMATION,
    handmade.STOP_MOTION,
    handmade.PAPER,
    drawn.WATERCOLOR,
    drawn.OIL,
    drawn.INK,
    drawn.COMIC,
    handmade.PIXEL,
    handmade.LOW_POLY,
    handmade.ISOMETRIC,
    clean.CYBERPUNK,
    clean.FANTASY,
    clean.MINIMAL,
)
STYLES: Mapping[str, Style] = MappingProxyType({style.name: style for style in _ALL})

__all__ = ["STYLES", "Frame", "Plates", "Style"]
