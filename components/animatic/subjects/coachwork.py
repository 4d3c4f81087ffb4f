"""How a car is painted: lacquer with a horizon in it, tinted glass, lamps, and wheels that spin."""

import math
from dataclasses import dataclass
from functools import partial

from components.animatic.subjects.base import Palette, Pose
from components.animatic.subjects.solid import thick
from components.animatic.subjects.svg import (
    Point,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    smooth,
    spot,
)

DEEP = 172.0


@dataclass(frozen=True)
class Shape:
    """The lines of one body, in centimetres, nose at the right."""

    name: str
    body: str
    glass: str
    pillars: tuple[tuple[Point, Point, float], ...]
    wheels: tuple[float, float]
    radius: float
    shoulder: tuple[Point, ...]
    sill: float
    roof: float
    lamp: str
    tail: str
    doors: tuple[str, ...]
    handles: tuple[Point, ...]
    mirror: Point
    ends: tuple[float, float]


def draw(pose: Pose, shape: Shape) -> str:
    """Draw a car at the phase of its wheels' turn; turned, its nose or tail shows behind the near side."""
    colors, moving = pose.palette, pose.action == "drive"
    wheels = "".join(_wheel(x, shape, colors, pose.phase, moving) for x in shape.wheels)
    face = _under(shape) + _body(shape, colors) + _glass(shape) + _details(shape, colors) + wheels
    turn = max(-0.3, min(0.3, pose.turn))
    sides = thick(turn, DEEP, "", partial(_slice, shape=shape, colors=colors), 20)
    tint = mix(colors.second, "#8fa6ba", 0.22)
    glass = thick(turn, DEEP * 0.9, "", lambda _: path(shape.body, tint), 12)
    screens = group(glass, f'clip-path="url(#{shape.name}-screens)"') if glass else ""
    return _defs(shape, colors) + sides + screens + thick(turn, DEEP, face, lambda _: "")


def _slice(place: float, shape: Shape, colors: Palette) -> str:
    """The outline of the car at a place across it: the roof narrower than the sills, lamps near either side."""
    edge = abs(2 * place - 1)
    paint = shade(colors.main, 0.46 - 0.16 * place)
    tyres = (
        ""
        if edge < 0.72
        else "".join(ellipse((x, -shape.radius), shape.radius, shape.radius, "#0c0d0f") for x in shape.wheels)
    )
    lamps = path(shape.lamp, "#dfe9f2") + path(shape.tail, "#a3121b") if 0.5 < edge < 0.92 else ""
    low = rect(shape.ends[0] + 6, shape.sill - 4, shape.ends[1] - shape.ends[0] - 12, -shape.sill - 8, "#101216", 8)
    return tyres + path(shape.body, paint) + low + lamps


def _defs(shape: Shape, colors: Palette) -> str:
    """Paint and glass."""
    paint, s = colors.main, shape.name
    roof, waist = shape.roof, shape.shoulder[3][1]
    span = waist - roof

    def at(y: float) -> float:
        return (y - roof) / -roof

    parts = (
        clip(f"{s}-body", path(shape.body)),
        clip(f"{s}-pane", path(shape.glass)),
        clip(f"{s}-screens", rect(-300, roof + 6, 600, span - 18, "#000")),
        linear(
            f"{s}-paint",
            (0, roof),
            (0, 0),
            [
                (0, light(paint, 0.62)),
                (at(roof + span * 0.16), light(paint, 0.34)),
                (at(waist - span * 0.30), light(paint, 0.16)),
                (at(waist - 2.5), paint),
                (at(waist + 0.5), shade(paint, 0.34)),
                (at(waist + 8), shade(paint, 0.14)),
                (at(waist + 20), light(paint, 0.05)),
                (at(shape.sill - 16), shade(paint, 0.16)),
                (at(shape.sill - 6), shade(paint, 0.50)),
                (at(shape.sill), shade(paint, 0.62)),
                (1, shade(paint, 0.8)),
            ],
        ),
        linear(
            f"{s}-length",
            (shape.ends[0], 0),
            (shape.ends[1], 0),
            [
                (0, "#000000", 0.42),
                (0.05, "#000000", 0.12),
                (0.12, "#ffffff", 0.05),
                (0.5, "#000000", 0.0),
                (0.86, "#ffffff", 0.06),
                (0.94, "#000000", 0.06),
                (1, "#000000", 0.40),
            ],
        ),
    )
    return "<defs>" + "".join(parts) + _fittings(shape, colors) + "</defs>"


def _fittings(shape: Shape, colors: Palette) -> str:
    """Wheels and soft lights."""
    paint, s = colors.main, shape.name
    roof, waist = shape.roof, shape.shoulder[3][1]

    return "".join(
        (
            linear(
                f"{s}-tint",
                (0, roof + 4),
                (0, waist),
                [
                    (0, mix(colors.second, "#9fb6c9", 0.72)),
                    (0.34, mix(colors.second, "#8fa6ba", 0.36)),
                    (0.58, colors.second),
                    (1, shade(colors.second, 0.55)),
                ],
            ),
            linear(f"{s}-chrome", (0, roof), (0, waist), [(0, "#f2f4f6"), (0.5, "#7d838b"), (1, "#d9dde1")]),
            fade(f"{s}-glow", light(paint, 0.78)),
            fade(f"{s}-dark", shade(paint, 0.75)),
            fade(f"{s}-soot", "#000000"),
            radial(
                f"{s}-tyre",
                (0, 0),
                shape.radius,
                [(0.7, "#26282c"), (0.86, "#1a1b1e"), (0.93, "#2c2e33"), (1, "#0f1012")],
            ),
            radial(
                f"{s}-disc",
                (0, 0),
                shape.radius * 0.6,
                [(0.2, "#565b63"), (0.5, "#8b9199"), (0.55, "#6a7078"), (1, "#4a4e55")],
            ),
            linear(
                f"{s}-rim",
                (-10, -26),
                (12, 26),
                [(0, "#f4f6f8"), (0.35, "#b9bec5"), (0.6, "#858b94"), (1, "#d0d4d9")],
            ),
        )
    )


def _under(shape: Shape) -> str:
    """The dark of the wheel wells and floor, seen behind the wheels."""
    left, right = shape.ends
    return rect(left + 40, shape.sill - 18, right - left - 80, -shape.sill + 18 - 13, "#0b0c0e", 6)


def _body(shape: Shape, colors: Palette) -> str:
    s, paint = shape.name, colors.main
    crease = shape.shoulder
    band = [*crease, *((x, y + 4.5 + 2.5 * math.sin(i)) for i, (x, y) in reversed(list(enumerate(crease))))]
    waist = crease[3][1]
    lower = path(
        smooth(
            [
                (-110, shape.sill - 24),
                (20, shape.sill - 20),
                (104, shape.sill - 28),
                (60, shape.sill - 8),
                (-96, shape.sill - 8),
            ]
        ),
        f"url(#{s}-dark)",
        'opacity="0.35"',
    )
    haunch = "".join(spot(f"{s}-glow", (x - 4, waist + 1), 52, 9, 0.75, -4) for x in shape.wheels)
    deck = spot(f"{s}-glow", (shape.wheels[1] + 8, waist - 8), 74, 8, 0.85, 9) + spot(
        f"{s}-glow", (shape.wheels[0] - 42, waist - 10), 40, 6, 0.6, -8
    )
    roofline = spot(f"{s}-glow", (-30, shape.roof + 3), 92, 6.5, 0.95, -1)
    skirt = path(
        (
            f"M{n(shape.ends[0])} {n(shape.sill + 1)}L{n(shape.ends[1])} {n(shape.sill + 1)}"
            f"L{n(shape.ends[1])} 0L{n(shape.ends[0])} 0Z"
        ),
        "#15171b",
    ) + rect(
        shape.wheels[0],
        shape.sill + 0.4,
        shape.wheels[1] - shape.wheels[0],
        1.1,
        light(paint, 0.2),
        extra='opacity="0.5"',
    )
    arches = "".join(
        ellipse((x, -shape.radius), shape.radius + 4.2, shape.radius + 4.2, "#0a0b0d")
        + f'<circle cx="{n(x)}" cy="{n(-shape.radius)}" r="{n(shape.radius + 4.8)}" fill="none" '
        f'stroke="{light(paint, 0.35)}" '
        'stroke-width="1.1" opacity="0.55"/>'
        for x in shape.wheels
    )
    shine = path(smooth(band), light(paint, 0.85), 'opacity="0.34"')
    inside = path(shape.body, f"url(#{s}-length)") + roofline + deck + haunch + lower + shine + skirt + arches
    return path(shape.body, f"url(#{s}-paint)") + group(inside, f'clip-path="url(#{s}-body)"')


def _glass(shape: Shape) -> str:
    s, roof, waist = shape.name, shape.roof, shape.shoulder[3][1]
    pane = path(shape.glass, f"url(#{s}-tint)")
    streaks = "".join(
        path(polygon([(x, roof), (x + w, roof), (x + w - 40, waist), (x - 40, waist)]), "#ffffff", f'opacity="{o}"')
        for x, w, o in ((-2, 26, 0.16), (32, 7, 0.13), (-100, 16, 0.10))
    )
    seats = "".join(
        path(
            smooth(
                [
                    (x, waist + 4),
                    (x - 4, waist - 16),
                    (x + 2, waist - 25),
                    (x + 10, waist - 24),
                    (x + 13, waist - 8),
                    (x + 20, waist + 4),
                ]
            ),
            "#0a0c10",
            'opacity="0.55"',
        )
        for x in ((-26,) if s == "car" else (-14, -112))
    )
    pillars = "".join(line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", "#0d0f13", w) for a, b, w in shape.pillars)
    rim = f'<path d="{shape.glass}" fill="none" stroke="url(#{s}-chrome)" stroke-width="1.5"/>'
    return pane + group(seats + streaks + pillars, f'clip-path="url(#{s}-pane)"') + rim


def _details(shape: Shape, colors: Palette) -> str:
    paint = colors.main
    seam = shade(paint, 0.62)
    doors = "".join(
        line(d, seam, 0.9, 'opacity="0.75"')
        + line(d, light(paint, 0.5), 0.5, 'opacity="0.4" transform="translate(1 0.3)"')
        for d in shape.doors
    )
    handles = "".join(
        rect(x, y, 17, 2.6, shade(paint, 0.5), 1.3)
        + rect(x + 0.5, y, 16, 1.0, light(paint, 0.55), 0.5, 'opacity="0.8"')
        for x, y in shape.handles
    )
    lamp = path(shape.lamp, "#20242b") + path(
        shape.lamp, "#eaf4ff", 'opacity="0.85" transform="translate(0.6 -0.6) scale(0.998 0.985)"'
    )
    tail = path(shape.tail, "#b3121b") + path(shape.tail, "#ff6a5e", 'opacity="0.55" transform="translate(0 -0.8)"')
    mx, my = shape.mirror
    mirror = path(
        smooth([(mx - 2, my + 4), (mx, my - 3), (mx + 9, my - 4.5), (mx + 14, my - 1), (mx + 11, my + 3)]),
        mix(paint, "#000000", 0.25),
    )
    mirror += path(smooth([(mx + 1, my - 2.4), (mx + 8, my - 4), (mx + 12, my - 1.6)]), light(paint, 0.45))
    left, right = shape.ends
    vent = path(
        smooth(
            [
                (right - 26, shape.sill - 8),
                (right - 8, shape.sill - 12),
                (right - 6, shape.sill - 4),
                (right - 20, shape.sill + 1),
            ]
        ),
        "#101216",
    )
    outlet = path(
        smooth(
            [
                (left + 6, shape.sill - 4),
                (left + 22, shape.sill - 8),
                (left + 26, shape.sill),
                (left + 10, shape.sill + 3),
            ]
        ),
        "#101216",
    )
    inside = vent + outlet
    edge = f'<path d="{shape.body}" fill="none" stroke="{light(paint, 0.55)}" stroke-width="0.8" opacity="0.45"/>'
    return doors + handles + group(inside, f'clip-path="url(#{shape.name}-body)"') + lamp + tail + edge + mirror


def _wheel(x: float, shape: Shape, colors: Palette, phase: float, moving: bool) -> str:
    s, r = shape.name, shape.radius
    rim, spokes = r * 0.79, 5
    tyre = (
        f'<circle r="{n(r)}" fill="url(#{s}-tyre)"/>'
        f'<circle r="{n(r * 0.985)}" fill="none" stroke="#3a3d43" stroke-width="0.7" opacity="0.6"/>'
    )
    well = f'<circle r="{n(rim)}" fill="#101216"/><circle r="{n(rim * 0.72)}" fill="url(#{s}-disc)"/>'
    caliper = path(
        f"M{n(-rim * 0.80)} {n(-rim * 0.24)}A{n(rim * 0.8)} {n(rim * 0.8)} 0 0 1 {n(-rim * 0.38)} {n(-rim * 0.72)}"
        f"L{n(-rim * 0.24)} {n(-rim * 0.44)}A{n(rim * 0.5)} {n(rim * 0.5)} 0 0 0 {n(-rim * 0.5)} {n(-rim * 0.12)}Z",
        colors.accent,
    )
    star = "".join(group(_spoke(rim, s), f'transform="rotate({n(72 * i)})"') for i in range(spokes))
    angle = 72 * phase
    ghosts = ((-7.0, 0.34), (0.0, 0.75), (7.0, 0.34)) if moving else ((0.0, 1.0),)
    turning = "".join(group(star, f'transform="rotate({n(angle + off)})" opacity="{o}"') for off, o in ghosts)
    ring = f'<circle r="{n(rim * 0.965)}" fill="none" stroke="url(#{s}-rim)" stroke-width="{n(rim * 0.085)}"/>'
    hub = f'<circle r="{n(rim * 0.17)}" fill="url(#{s}-rim)"/><circle r="{n(rim * 0.10)}" fill="#2a2d33"/>'
    shadow = spot(f"{s}-soot", (0, -r * 0.86), r * 1.0, r * 0.5, 0.62)
    content = tyre + well + caliper + turning + ring + hub + shadow
    return group(content, f'transform="translate({n(x)} {n(-r)})"')


def _spoke(rim: float, s: str) -> str:
    inner, outer = rim * 0.14, rim * 0.95
    return "".join(
        path(
            polygon(
                [
                    (side * rim * 0.03, -inner),
                    (side * rim * 0.20, -outer),
                    (side * rim * 0.33, -outer * 0.96),
                    (side * rim * 0.14, -inner * 0.8),
                ]
            ),
            f"url(#{s}-rim)",
        )
        for side in (-1, 1)
    )
