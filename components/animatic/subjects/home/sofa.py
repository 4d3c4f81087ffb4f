"""A sofa and an armchair on wooden legs, built of cushions that turn in the round."""

from functools import partial

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import fade, light, n, shade, spot, tube
from components.animatic.subjects.drawing.upholstery import Pad, pad

PALETTES = (
    Palette(main="#5a7f86", second="#e0b25a", accent="#a5703f", dark="#22343a"),
    Palette(main="#d8cfc0", second="#b5673c", accent="#8a5a34", dark="#3a342c"),
    Palette(main="#3f5a46", second="#e6d9c0", accent="#b5803f", dark="#1a261d"),
    Palette(main="#b5674a", second="#f0e2d0", accent="#6e4526", dark="#3a1d12"),
    Palette(main="#3d4657", second="#c98a6a", accent="#a5703f", dark="#181d26"),
)


def draw(pose: Pose, wide: float, seats: int) -> str:
    """Draw a seat `wide` between its arms, with so many cushions side by side."""
    colors, view = pose.palette, View(max(-0.75, min(0.55, pose.turn)) + 0.20, 0.20)
    name, main = "sofa" if seats > 1 else "chair", colors.main
    whole = wide + 44
    lift = foot(view, whole - 16, 74)
    legs = _legs(view, whole, colors)
    base = box(view, Box(f"{name}-base", whole - 8, 14, 78, shade(main, 0.3), y=15))
    back = "".join(
        pad(view, Pad(f"{name}-back{i}", wide / seats - 1.5, 50, 20, main, _place(i, wide, seats), 36, -26, 9))
        for i in _order(seats, view)
    )
    seat = "".join(
        pad(
            view,
            Pad(f"{name}-seat{i}", wide / seats - 1.5, 17, 66, light(main, 0.05), _place(i, wide, seats), 28, 8, 7),
        )
        for i in _order(seats, view)
    )
    arms = {
        side: pad(view, Pad(f"{name}-arm{side + 1}", 20, 44, 86, main, side * (wide / 2 + 11), 15, 0, 9.5))
        for side in (-1, 1)
    }
    near = 1 if view.turn < 0 else -1
    cushion = _cushion(view, colors, wide, name)
    soot = spot(f"{name}-soot", view.at(0, 1, 6), whole * 0.52, 9, 0.5)
    defs = "<defs>" + fade(f"{name}-soot", "#000000") + fade(f"{name}-glow", "#ffffff") + "</defs>"
    frame = box(view, Box(f"{name}-frame", whole - 24, 50, 10, shade(main, 0.2), y=16, z=-34))
    return defs + raised(soot + legs + frame + base + back + arms[-near] + seat + cushion + arms[near], lift)


def _place(i: int, wide: float, seats: int) -> float:
    return (i - (seats - 1) / 2) * wide / seats


def _order(seats: int, view: View) -> list[int]:
    """Far cushions first."""
    places = list(range(seats))
    return places if view.turn < 0 else places[::-1]


def _legs(view: View, whole: float, colors: Palette) -> str:
    parts = ""
    for x, z in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        a = view.at(x * (whole / 2 - 14), 16, z * 30)
        b = view.at(x * (whole / 2 - 8), 0.6, z * 34)
        parts += tube([(*a, 2.6), (*b, 1.3)], colors.accent, 0.45, 0.25, 6)
    return parts


def _cushion(view: View, colors: Palette, wide: float, name: str) -> str:
    """A loose cushion leaning in the corner."""
    x, y = view.at(-wide / 2 + 22, 46, -6)
    size = 21.0
    corners = [
        (x - size * 0.9, y + size * 0.7),
        (x - size * 0.72, y - size * 0.86),
        (x + size * 0.86, y - size * 0.7),
        (x + size * 0.7, y + size * 0.9),
    ]
    d = (
        "M"
        + "".join(
            f"{n(px)} {n(py)}Q{n(x + (px - x + qx - x) * 0.42)} {n(y + (py - y + qy - y) * 0.42)} "
            for (px, py), (qx, qy) in zip(corners, [*corners[1:], corners[0]], strict=True)
        )
        + f"{n(corners[0][0])} {n(corners[0][1])}Z"
    )
    shell = f'<path d="{d}" fill="{colors.second}"/>'
    light_ = f'<path d="{d}" fill="url(#{name}-glow)" opacity="0.35" transform="translate(-2 -3)"/>'
    seam = f'<path d="{d}" fill="none" stroke="{shade(colors.second, 0.35)}" stroke-width="0.7" opacity="0.7"/>'
    return spot(f"{name}-soot", (x + 3, y + 12), 22, 12, 0.4) + shell + light_ + seam


_rig = partial(Rig, turns=16, glossy=0.15, actions=("idle", "spin"), palettes=PALETTES, turnable=0.55)
RIG = _rig(
    name="sofa",
    label="Sofa",
    words=(
        "sofa",
        "couch",
        "sectional",
        "settee",
        "loveseat",
        "living room set",
        "furniture",
        "daybed",
    ),
    height=1.28,
    width=2.56,
    draw=partial(draw, wide=176.0, seats=2),
)
CHAIR = _rig(
    name="chair",
    label="Chair",
    words=(
        "chair",
        "armchair",
        "office chair",
        "recliner",
        "stool",
        "lounge chair",
        "seat",
        "dining chair",
        "rocking chair",
        "gaming chair",
        "bench",
    ),
    height=1.28,
    width=1.46,
    draw=partial(draw, wide=62.0, seats=1),
)
