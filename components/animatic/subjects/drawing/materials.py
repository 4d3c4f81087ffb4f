"""How metal, lacquer and glass catch the light: gradients that several drawings share. `turn` slides the highlights."""

import math

from components.animatic.subjects.drawing.svg import Stop, light, linear, luminance, mix, shade

# Places across a cylinder, and how bright polished metal is there: a dark room with a soft box at the left.
_METAL = (
    (0.0, 0.30),
    (0.06, 0.52),
    (0.14, 0.86),
    (0.22, 1.62),
    (0.28, 1.70),
    (0.36, 1.18),
    (0.50, 0.92),
    (0.62, 0.62),
    (0.72, 0.50),
    (0.82, 0.78),
    (0.90, 1.22),
    (0.95, 0.96),
    (1.0, 0.36),
)
_SATIN = ((0.0, 0.46), (0.12, 0.78), (0.27, 1.28), (0.45, 1.06), (0.70, 0.76), (0.88, 0.72), (0.95, 0.84), (1.0, 0.52))
_MATTE = ((0.0, 0.66), (0.10, 0.86), (0.28, 1.10), (0.50, 1.0), (0.75, 0.82), (0.93, 0.66), (1.0, 0.60))


def tone(color: str, brightness: float) -> str:
    """Give a color as seen at a brightness: 1 is itself, below darker, above toward white."""
    return shade(color, 1 - brightness) if brightness < 1 else light(color, min(0.92, (brightness - 1) * 1.05))


def metal(name: str, left: float, right: float, color: str, turn: float = 0.0) -> str:
    """Polished metal across a cylinder."""
    return _across(name, left, right, color, turn, _METAL)


def satin(name: str, left: float, right: float, color: str, turn: float = 0.0) -> str:
    """Lacquer or painted metal across a cylinder."""
    return _across(name, left, right, color, turn, _SATIN)


def matte(name: str, left: float, right: float, color: str, turn: float = 0.0) -> str:
    """Ceramic, paper or skin across a cylinder."""
    return _across(name, left, right, color, turn, _MATTE)


def _across(
    name: str, left: float, right: float, color: str, turn: float, profile: tuple[tuple[float, float], ...]
) -> str:
    stops: list[Stop] = []
    for place, brightness in profile:
        slide = 0.16 * math.sin(turn) * math.sin(place * math.pi)
        stops.append((place - slide, tone(color, brightness)))
    return linear(name, (left, 0), (right, 0), stops)


def ink_on(color: str, dark: str = "#23201d", pale: str = "#fbf8f2") -> str:
    """Give the text color that reads on a ground."""
    return mix(dark, color, 0.12) if luminance(color) > 0.52 else mix(pale, color, 0.12)
