"""A paraglider: someone seated in a harness under an arched wing of cells, swaying below it."""

import math

from components.animatic.subjects.base import Gait, Palette
from components.animatic.subjects.drawing.svg import light, line, mix, n, path, polygon, shade, smooth
from components.animatic.subjects.drawing.view import Place, View
from components.animatic.subjects.people.acting import Act, Reach, Shown, Troupe, Trunk, body, performer
from components.animatic.subjects.people.clothes import Look
from components.animatic.subjects.people.posture import Mood, Posture

GLIDE = Gait(5.0, 2.4)
CELLS, HALF, CHORD = 18, 218.0, 54.0
CROWN, DROP = -352.0, 92.0
"""Height of the middle of the wing, and how much lower its tips are."""
RISERS: tuple[Place, Place] = ((-19.0, -128.0, 2.0), (19.0, -128.0, 2.0))
LOOKS = (
    Look("short", "hoodie", "trousers", False, extra="snow helmet"),
    Look("ponytail", "hoodie", "leggings", True, extra="snow helmet"),
    Look("buzz", "sweater", "trousers", False, bearded=True, extra="snow helmet"),
)
PALETTES = (
    Palette("#e0502f", "#23262e", "#23262e", "#e0ac86", "#4a2c1c", "#f0b41e"),
    Palette("#1f6fb0", "#2b3140", "#23262e", "#d39d78", "#2b1d17", "#f4f1ea"),
    Palette("#f0b41e", "#1f3a5c", "#1d1f24", "#f0c5a4", "#b9803f", "#e0502f"),
    Palette("#2f8f7a", "#23262e", "#23262e", "#8d5a3c", "#1e1512", "#f4f1ea"),
)
"""`main` and `dark` color the wing."""


def _sway(phase: float, yaw: float) -> float:
    del yaw
    return 0.035 * math.sin(2 * math.pi * phase)


def _seated(phase: float, seed: int, view: View) -> Posture:
    del seed, view
    sway = math.sin(2 * math.pi * phase + 0.5)
    hips = (0.0, -58.0, 0.0)
    chest = (0.0, hips[1] - 43.0, -16.0)
    arms = (
        Reach((-22.0, -133.0 - 4.0 * sway, 6.0), (-1.0, 0.3, -0.2), "fist"),
        Reach((22.0, -133.0 + 4.0 * sway, 6.0), (1.0, 0.3, -0.2), "fist"),
    )
    legs = (
        Reach((-9.0, -38.0 + 1.5 * sway, 66.0), (-0.2, -1.0, 0.3)),
        Reach((9.0, -35.0 - 1.5 * sway, 70.0), (0.2, -1.0, 0.3)),
    )
    return body(Trunk(hips, chest), arms, legs, Mood(smile=0.9, turn=0.05 * sway, nod=0.05), swing=-0.4, seated=True)


def _on_wing(share: float, chord: float) -> Place:
    """A place of the wing: -1..1 along its span, -1 at the trailing and 1 at the leading edge."""
    narrow = 1 - 0.45 * share * share
    lift = 9.0 * (1 - chord * chord)
    return HALF * math.sin(share * 1.25) / math.sin(1.25), CROWN + DROP * share * share - lift, CHORD * chord * narrow


def _wing(shown: Shown) -> str:
    """Lines from far to near, then the cells, each a little darker toward the tips and at its seam."""
    colors = shown.colors
    lines = ""
    for share in (-0.92, -0.7, -0.48, -0.26, 0.26, 0.48, 0.7, 0.92):
        x, y = shown.at(RISERS[0 if share < 0 else 1])
        for chord in (-0.6, 0.5):
            ax, ay = shown.at(_on_wing(share, chord))
            lines += f"M{n(x)} {n(y)}L{n(ax)} {n(ay)}"
    cells = []
    for i in range(CELLS):
        a, b = 2 * i / CELLS - 1, 2 * (i + 1) / CELLS - 1
        middle = abs(a + b) / 2
        band = colors.dark if 5 <= min(i, CELLS - 1 - i) <= 6 else colors.main
        tone = shade(band, 0.08 + 0.30 * middle) if i % 2 else light(band, 0.10 * (1 - middle))
        top = [shown.at(_on_wing(s, c)) for s, c in ((a, 1.0), (b, 1.0), (b, 0.0), (b, -1.0), (a, -1.0), (a, 0.0))]
        mouth = [shown.at(_on_wing(s, 1.0)) for s in (a, b)]
        lip = path(
            polygon([*mouth, *((x, y + 7.0 * (1 - 0.5 * middle)) for x, y in reversed(mouth))]),
            mix(shade(band, 0.55), "#15171b", 0.4),
        )
        cells.append((shown.view.near(_on_wing((a + b) / 2, 0.0)), path(smooth(top, tension=0.4), tone) + lip))
    front, rear = (
        [shown.at(_on_wing(way * (k / 10 - 1), chord)) for k in range(21)] for way, chord in ((1, 0.6), (-1, -1.0))
    )
    under = smooth([*front, *rear], tension=0.6)
    return (
        path(under, shade(colors.main, 0.45))
        + line(lines, "#59616b", 0.8, 'opacity="0.8"')
        + "".join(cell for _, cell in sorted(cells))
    )


def _harness(shown: Shown) -> str:
    """The seat round hips and back, and the risers with both fists."""
    seat = [shown.at(place) for place in (
        (-14.0, -112.0, -24.0), (-15.0, -84.0, -30.0), (-15.0, -54.0, -26.0), (-15.0, -42.0, -4.0),
        (-15.0, -40.0, 26.0),
        (-15.0, -52.0, 30.0), (-15.0, -58.0, 4.0), (-15.0, -84.0, -12.0),
    )]  # fmt: skip
    straps = "".join(
        line(polygon([shown.at(riser), shown.at((way * 12.0, -88.0, -2.0))], closed=False), "#23262c", 2.2)
        for way, riser in zip((-1, 1), RISERS, strict=True)
    )
    return path(smooth(seat, tension=0.8), "#2f343d") + straps + shown.fist(1) + shown.fist(0)


RIGS = (
    performer(
        "paraglider", "Paraglider",
        ("paraglider", "person paragliding", "paragliding", "hang glider", "parachutist", "parachute", "skydiver"),
        Troupe(
            {"fly": Act(_seated, GLIDE, 0.85, 0.10, _wing, _harness, lean=_sway, pivot=lambda _: (0.0, -230.0),
                        span=(0.35, 1.15), lift=lambda _: 6.0)},
            LOOKS, 3.95,
        ),
        4.4,
        on="air",
        palettes=PALETTES,
    ),
)  # fmt: skip
