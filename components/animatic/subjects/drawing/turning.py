"""How bodies turned about an axis look: the hull of each band between two discs, and how bright it is across."""

import math

from components.animatic.subjects.drawing.frames import tone
from components.animatic.subjects.drawing.svg import n, polygon

FINISHES = {
    "metal": ((0.0, 0.30), (0.06, 0.55), (0.14, 0.9), (0.22, 1.6), (0.28, 1.68), (0.36, 1.18), (0.5, 0.92),
              (0.62, 0.62), (0.72, 0.5), (0.82, 0.8), (0.9, 1.22), (0.95, 0.96), (1.0, 0.38)),
    "satin": ((0.0, 0.5), (0.12, 0.8), (0.27, 1.26), (0.45, 1.06), (0.7, 0.78), (0.88, 0.72), (0.95, 0.84),
              (1.0, 0.55)),
    "matte": ((0.0, 0.68), (0.1, 0.88), (0.28, 1.1), (0.5, 1.0), (0.75, 0.82), (0.93, 0.68), (1.0, 0.62)),
}  # fmt: skip
FINISHES["cloth"] = FINISHES["matte"]
"""Places across a round body, and how bright it is there; cloth does not darken where it leans."""


def across(color: str, finish: str, lean: float, end: float) -> list[tuple[float, str]]:
    """The stops across a band that leans by -1..1 toward an end whose brightness is known."""
    k = 0.0 if finish == "cloth" else lean * lean
    return [(at, tone(color, round(b * (1 - k) + end * k * (1.12 - 0.24 * at), 2))) for at, b in FINISHES[finish]]


def band(r0: float, y0: float, r1: float, y1: float, flat: float) -> str:
    """The hull of two discs of a turned body, seen with their height `flat` times their width."""
    if flat < 0.01:
        return polygon([(-r0, y0), (r0, y0), (r1, y1), (-r1, y1)])
    far = abs(y1 - y0) / flat
    if far <= abs(r1 - r0) + 1e-6:
        r, y = (r0, y0) if r0 >= r1 else (r1, y1)
        return f"M{n(-r)} {n(y)}a{n(r)} {n(r * flat)} 0 1 1 {n(2 * r)} 0a{n(r)} {n(r * flat)} 0 1 1 {n(-2 * r)} 0Z"
    if y0 < y1:
        r0, y0, r1, y1 = r1, y1, r0, y0
    s = (r0 - r1) / far
    c = math.sqrt(1 - s * s)
    low, high, wide = y0 - r0 * s * flat, y1 - r1 * s * flat, 1 if s > 0 else 0
    return (
        f"M{n(-r0 * c)} {n(low)}A{n(r0)} {n(r0 * flat)} 0 {wide} 0 {n(r0 * c)} {n(low)}L{n(r1 * c)} {n(high)}"
        f"A{n(max(r1, 0.001))} {n(max(r1, 0.001) * flat)} 0 {1 - wide} 0 {n(-r1 * c)} {n(high)}Z"
    )
