"""What people sit at together: tables, chairs, laptops and a screen, in the round on their floor."""

import math

from components.animatic.subjects.company import Floor, Spot
from components.animatic.subjects.solid import Box, box
from components.animatic.subjects.svg import (
    Point,
    ellipse,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
)

WOOD, DARK_WOOD, STEEL = "#b98a5a", "#6e4c2e", "#8d949e"


def table(name: str, floor: Floor, size: tuple[float, float, float], color: str, z: float = 0.0) -> str:
    """A table `size` wide, deep and high, its middle at z: four legs and a thin top."""
    wide, deep, high = size
    view = floor.solid
    legs = []
    for i, (a, b) in enumerate(((-1, -1), (1, -1), (-1, 1), (1, 1))):
        x, y = a * (wide / 2 - 40), z + b * (deep / 2 - 9)
        legs.append(
            (floor.near(x, y), box(view, Box(f"{name}-leg{i}", 5.0, high - 4, 5.0, shade(color, 0.3), x, 0, y)))
        )
    legs.sort()
    top = box(view, Box(f"{name}-top", wide, 4.0, deep, color, 0, high - 4, z))
    return "".join(art for _, art in legs) + top


def round_table(floor: Floor, radius: float, high: float, color: str, z: float = 0.0) -> str:
    """A small round table on one foot."""
    x, y = floor.at((0.0, -high, z))
    fx, fy = floor.at((0.0, 0.0, z))
    squash = floor.view.above
    stem = line(f"M{n(x)} {n(y)}L{n(fx)} {n(fy - 3)}", "#3a3d43", 5.0) + line(
        f"M{n(x - 1)} {n(y)}L{n(fx - 1)} {n(fy - 3)}", "#7b818b", 1.2
    )
    base = ellipse((fx, fy - 1.5), 21, 21 * squash + 1.5, "#26292e") + ellipse(
        (fx, fy - 3), 21, 21 * squash + 0.8, "#43484f"
    )
    ry = radius * squash
    rim = ellipse((x, y + 2.6), radius, ry, shade(color, 0.42))
    top = ellipse((x, y), radius, ry, color) + ellipse(
        (x - radius * 0.2, y - ry * 0.2), radius * 0.62, ry * 0.55, light(color, 0.14)
    )
    return base + stem + rim + top


def chair(floor: Floor, spot_: Spot, color: str, seat: float = 46.0, back: bool = True) -> tuple[str, str]:
    """A wooden chair under someone: what lies behind the sitter and what before, by how the chair is turned."""
    view = floor.view.yaw + spot_.facing
    legs = ""
    for a, b in ((-17, -16), (17, -16), (-17, 18), (17, 18)):
        top, low = floor.at(spot_.floor((a, -seat, b - 12))), floor.at(spot_.floor((a * 1.06, -1.0, (b * 1.06) - 12)))
        legs += line(f"M{n(top[0])} {n(top[1])}L{n(low[0])} {n(low[1])}", shade(color, 0.35), 3.2)
    corners = [floor.at(spot_.floor((a, -seat, b - 12))) for a, b in ((-20, -19), (20, -19), (21, 21), (-21, 21))]
    under = [(x, y + 3.2) for x, y in corners]
    pad = path(smooth(under, tension=0.3), shade(color, 0.45)) + path(smooth(corners, tension=0.3), light(color, 0.08))
    frame = _chair_back(floor, spot_, color, seat) if back else ""
    behind = math.cos(view) > -0.15  # its back is away from the camera
    return (frame + legs + pad, "") if behind else (legs + pad, frame)


def _chair_back(floor: Floor, spot_: Spot, color: str, seat: float) -> str:
    posts = ""
    for a in (-18, 18):
        low, high = floor.at(spot_.floor((a, -seat, -30))), floor.at(spot_.floor((a, -seat - 44, -36)))
        posts += line(f"M{n(low[0])} {n(low[1])}L{n(high[0])} {n(high[1])}", shade(color, 0.25), 3.2)
    panel = [
        floor.at(spot_.floor(place))
        for place in ((-19, -seat - 46, -36), (19, -seat - 46, -36), (18, -seat - 22, -33), (-18, -seat - 22, -33))
    ]
    return (
        posts
        + path(smooth(panel, tension=0.35), color)
        + path(
            smooth([(x, y - 0.8) for x, y in panel], tension=0.35),
            "none",
            f'stroke="{light(color, 0.35)}" stroke-width="0.6" opacity="0.6"',
        )
    )


def laptop(floor: Floor, x: float, z: float, top: float, facing: float, tone: str = "#c3c8ce") -> str:
    """An open laptop before someone who sits and faces `facing`: its back, or its screen where that looks at us."""
    place = Spot(x, z, facing)

    def at(a: float, b: float, up: float) -> Point:
        return floor.at(place.floor((a, -top - up, b)))

    base = [at(a, b, 0.6) for a, b in ((-16, -10), (16, -10), (16, 11), (-16, 11))]
    lid = [at(-16, 11, 0.8), at(16, 11, 0.8), at(16, 17, 22.0), at(-16, 17, 22.0)]
    ours = math.cos(floor.view.yaw + facing) > 0  # the sitter faces the camera, so the lid's back is seen
    glow = "#bfe0ff"
    deck = path(polygon(base), shade(tone, 0.18))
    if not ours:
        inner = [at(-14.6, 11.3, 2.2), at(14.6, 11.3, 2.2), at(14.6, 16.6, 20.6), at(-14.6, 16.6, 20.6)]
        keys = [at(-13, -1, 0.8), at(13, -1, 0.8), at(13, 8, 0.8), at(-13, 8, 0.8)]
        lines = "".join(
            line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", tint, 1.1, 'opacity="0.85"')
            for a, b, tint in (
                (at(-12, 16, 17), at(2, 16, 17), "#3b6ea5"),
                (at(-12, 15, 13), at(9, 15, 13), "#7fa3c7"),
                (at(-12, 13, 8), at(6, 13, 8), "#7fa3c7"),
            )
        )
        return (
            path(polygon(lid), "#3b4048") + path(polygon(inner), glow) + lines + deck + path(polygon(keys), "#4a4f57")
        )
    mark = at(0, 14.4, 11.5)
    back = path(polygon(lid), tone) + path(
        polygon([lid[3], lid[2], _mid(lid[2], lid[1]), _mid(lid[3], lid[0])]), light(tone, 0.4), 'opacity="0.5"'
    )
    edge = path(polygon(lid), "none", f'stroke="{shade(tone, 0.4)}" stroke-width="0.5"')
    return deck + back + edge + ellipse(mark, 1.7, 1.7, "#ffffff", 'opacity="0.85"')


def _mid(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def board(name: str, floor: Floor, x: float, z: float, wide: float, phase: float, tint: str) -> str:
    """A screen on the wall side with a chart that grows: bars, a line and a title."""
    low, high = 92.0, 92.0 + wide * 0.60
    view = floor.solid
    art = rect(-wide / 2 + 2, -(high - low) + 2, wide - 4, high - low - 4, "#f4f7fa")
    tall = high - low
    art += rect(-wide / 2 + 9, -tall + 9, wide * 0.42, 4.2, shade(tint, 0.1), 1.0) + rect(
        -wide / 2 + 9, -tall + 16, wide * 0.30, 2.2, "#b9c2cc", 1.0
    )
    bars = (0.35, 0.5, 0.42, 0.66, 0.8)
    for i, share in enumerate(bars):
        grown = share * (0.92 + 0.08 * math.sin(math.tau * phase + i))
        h = (tall - 36) * grown
        art += rect(
            -wide / 2 + 11 + i * wide * 0.105, -9 - h, wide * 0.07, h, mix(tint, "#8fb3d9", 0.25 * (i % 3)), 0.8
        )
    rise = " ".join(
        f"{n(wide * (0.10 + 0.085 * i))},{n(-14 - (tall - 40) * s)}"
        for i, s in enumerate((0.15, 0.32, 0.28, 0.55, 0.86))
    )
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    art += f'<polyline points="{rise}" fill="none" stroke="#e08a3c" stroke-width="2" {ends}/>'
    return box(view, Box(f"{name}-screen", wide, tall, 5.0, "#22262d", x, low, z), {"front": art})


def standing_board(name: str, floor: Floor, x: float, z: float, wide: float, phase: float, tint: str) -> str:
    """The screen on a stand with two feet."""
    legs = ""
    for a in (-0.3, 0.3):
        top, low = floor.at((x + a * wide, -95.0, z - 4)), floor.at((x + a * wide, -2.0, z - 4))
        toe, heel = floor.at((x + a * wide, -1.0, z + 20)), floor.at((x + a * wide, -1.0, z - 26))
        legs += line(f"M{n(top[0])} {n(top[1])}L{n(low[0])} {n(low[1])}", "#3f444c", 4.0)
        legs += line(f"M{n(heel[0])} {n(heel[1])}L{n(toe[0])} {n(toe[1])}", "#2c3036", 4.0)
    return legs + board(name, floor, x, z, wide, phase, tint)
