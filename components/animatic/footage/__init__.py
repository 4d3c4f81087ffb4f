"""Animatics of what is already a picture: a still that is given depth, a clip in another style, two frames joined.

Each is a reel as the drawn stage is one: a size, a number of frames, and ``frame(i)`` that depends on nothing else.
"""

from components.animatic.footage.between import Between
from components.animatic.footage.parallax import Parallax
from components.animatic.footage.restyle import Restyled

__all__ = ["Between", "Parallax", "Restyled"]
