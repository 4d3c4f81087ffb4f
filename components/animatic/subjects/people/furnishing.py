"""What people sit at together: tables, chairs, laptops and a screen, in the round on their floor."""

import math
from dataclasses import dataclass

from components.animatic.subjects.drawing.solid import Box, box
from components.animatic.subjects.drawing.svg import (
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
from components.animatic.subjects.people.company import Floor, Spot

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


@dataclass(frozen=True)
class Board:
    """Something to point at: its rig's name, its middle on the floor, how wide it is and what color its frame has."""

    name: str
    x: float
    z: float
    wide: float
    frame: str = "#22262d"

    @property
    def tall(self) -> float:
        """How high it is."""
        return 0.60 * self.wide


def standing_board(floor: Floor, it: Board, art: str) -> str:
    """A screen or board on a stand with two feet; its art is drawn from the middle of its lower edge."""
    legs = ""
    for a in (-0.3, 0.3):
        x, z = it.x + a * it.wide, it.z - 4
        top, low = floor.at((x, -95.0, z)), floor.at((x, -2.0, z))
        toe, heel = floor.at((x, -1.0, z + 24)), floor.at((x, -1.0, z - 22))
        legs += line(f"M{n(top[0])} {n(top[1])}L{n(low[0])} {n(low[1])}", shade(it.frame, 0.1), 4.0)
        legs += line(f"M{n(heel[0])} {n(heel[1])}L{n(toe[0])} {n(toe[1])}", shade(it.frame, 0.2), 4.0)
    return legs + box(
        floor.solid, Box(f"{it.name}-board", it.wide, it.tall, 5.0, it.frame, it.x, 92.0, it.z), {"front": art}
    )


def chart(it: Board, phase: float, tint: str) -> str:
    """A slide with a title, bars that breathe a little and a line that rises."""
    wide, tall = it.wide, it.tall
    left = -wide / 2 + 9
    art = rect(-wide / 2 + 2, -tall + 2, wide - 4, tall - 4, "#f4f7fa")
    art += rect(left, -tall + 9, wide * 0.42, 4.2, shade(tint, 0.1), 1.0)
    art += rect(left, -tall + 16, wide * 0.30, 2.2, "#b9c2cc", 1.0)
    for i, share in enumerate((0.35, 0.5, 0.42, 0.66, 0.8)):
        high = (tall - 36) * share * (0.92 + 0.08 * math.sin(math.tau * phase + i))
        tone = mix(tint, "#8fb3d9", 0.25 * (i % 3))
        art += rect(left + 2 + i * wide * 0.105, -9 - high, wide * 0.07, high, tone, 0.8)
    rise = [(wide * (0.10 + 0.085 * i), -14 - (tall - 40) * s) for i, s in enumerate((0.15, 0.32, 0.28, 0.55, 0.86))]
    return art + line(polygon(rise, closed=False), "#e08a3c", 2.0)


def chalk(it: Board) -> str:
    """A green blackboard with a sum, a triangle, a circle cut in slices and a few lines of writing."""
    wide, tall = it.wide, it.tall
    green = rect(-wide / 2 + 3, -tall + 3, wide - 6, tall - 6, "#2f4f43")
    green += rect(-wide / 2 + 8, -tall * 0.62, wide * 0.5, tall * 0.3, "#ffffff", 6.0, 'opacity="0.05"')
    x, y = -wide * 0.30, -tall * 0.36
    white = f"M{n(x - 14)} {n(y + 9)}h28v-21ZM{n(x + 10)} {n(y + 9)}v-4h4"
    for k in range(3):  # handwriting from afar
        row = -tall + 13 + 9 * k
        white += f"M{n(-wide * 0.42)} {n(row)}" + "q1.6 -3.4 3.2 0t3.2 0t3.2 0t3.2 0t3.2 0" * (3 - k)
    r, cx, cy = 13.0, wide * 0.27, -tall * 0.40
    pie = f"M{n(cx)} {n(cy)}V{n(cy - r)}A{r} {r} 0 0 1 {n(cx + r)} {n(cy)}Z"
    cuts = f"M{n(cx - r)} {n(cy)}H{n(cx + r)}M{n(cx)} {n(cy - r)}V{n(cy + r)}"
    tray = rect(-wide * 0.3, -4.4, wide * 0.6, 2.2, "#8a6a45", 0.6) + rect(-6, -5.2, 7, 1.4, "#f5f2ea", 0.6)
    ring = ellipse((cx, cy), r, r, "none", 'stroke="#eef3ea" stroke-width="0.9" opacity="0.85"')
    writing = line(white, "#eef3ea", 0.9, 'opacity="0.85"') + line(cuts, "#eef3ea", 0.9)
    return green + writing + path(pie, "#e9c46a", 'opacity="0.75"') + ring + tray
