"""A bicycle with turning wheels and cranks, alone or with a rider who pedals."""

import math
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import reach, turned
from components.animatic.subjects.drawing.laid import laid, upright
from components.animatic.subjects.drawing.loft import Eye, disc
from components.animatic.subjects.drawing.solid import hull
from components.animatic.subjects.drawing.svg import Point, group, light, line, linear, n, path, polygon, shade, smooth
from components.animatic.subjects.people.clothes import Look, dressed
from components.animatic.subjects.people.figure import FOREARM, SHIN, THIGH, UPPER_ARM, Arm, Figure, Leg
from components.animatic.subjects.people.person import PALETTES as CLOTHES

PALETTES = (
    Palette(main="#1f7d80", second="#2a2d33", accent="#b8743a", dark="#17181b"),
    Palette(main="#c3202a", second="#2a2d33", accent="#17181b", dark="#17181b"),
    Palette(main="#23262c", second="#c9ccd2", accent="#b8743a", dark="#111215"),
    Palette(main="#e0a526", second="#2a2d33", accent="#5a3a24", dark="#17181b"),
)
RADIUS = 34.0
REAR, FRONT, CRANK = (-51.0, -RADIUS), (52.0, -RADIUS), (-8.0, -29.0)
SEAT, HEAD, BARS = (-23.0, -91.0), (33.0, -84.0), (39.0, -100.0)
SADDLE = tuple((x, y, k * z) for x, y, z in (
    (-36, 93.6, 4), (-33, 95.6, 6.6), (-27, 95.4, 6.4), (-20, 94.8, 3.2), (-11, 94.6, 1.8), (-9, 93.6, 1.4),
    (-17, 92.4, 2.4), (-27, 91, 5), (-34, 90.8, 5),
) for k in (-1, 1))  # fmt: skip
"""(x, y, z) round the saddle."""
LOOKS = (
    Look("ponytail", "tee", "leggings", True),
    Look("short", "sweater", "jeans", False),
    Look("curly", "tee", "shorts", False),
    Look("bob", "shirt", "jeans", True),
)


STANDING = -0.36
"""How far it is turned as it stands."""


def draw(pose: Pose, rider: bool = False) -> str:
    """Draw the bicycle at its phase: one phase is one turn of the cranks."""
    if not rider:
        return _turned(pose)
    colors = PALETTES[pose.seed % len(PALETTES)]
    look = LOOKS[pose.seed % len(LOOKS)]
    wheels = "".join(group(_wheel(pose.phase), f'transform="translate({n(x)} {n(y)})"') for x, y in (REAR, FRONT))
    behind = wheels + _cranks(colors, pose.phase, far=True) + _frame(colors) + _drop(colors) + _saddle(colors)
    return (
        _defs(colors)
        + behind
        + dressed(_rider(pose.phase), look, pose.palette, fist=True)
        + _cranks(colors, pose.phase, far=False)
    )


def _turned(pose: Pose) -> str:
    """The bicycle alone: from the side as it rolls, turned as it stands."""
    colors = pose.palette
    eye = Eye(max(-1.0, min(0.9, pose.turn + (0.0 if pose.action == "ride" else STANDING))), 0.07, 900.0, 0.0)
    eye = replace(eye, lift=max(eye.at(x, 0, 0)[1] for x, _ in (REAR, FRONT)))

    wheels = [_tyre(eye, x) + disc(eye, (x, RADIUS, 0.0), _wheel(pose.phase)) for x, _ in (REAR, FRONT)]
    seat = [eye.at(x, y, z) for x, y, z in SADDLE]
    bars = ((36, 98, 0), (37, 98.6, 9), (38, 99, 18), (45, 99.4, 20.5), (50.5, 98, 21), (51, 94, 21), (48, 91, 21))
    halves = []
    for side in (-1.0, 1.0):
        curve = smooth([eye.at(x, y, side * z) for x, y, z in bars], closed=False)
        hood = [eye.at(x, y, side * 20.4) for x, y in ((42, 99.6), (47.5, 99.6))]
        halves.append(line(curve, "#2a2d33", 2.4) + line(polygon(hood, closed=False), colors.accent, 3.0))
    top = line(polygon([eye.at(-31, 95.6, 3), eye.at(-14, 94.6, 0.6)], closed=False), light(colors.accent, 0.5), 0.6)
    parts = (
        _defs(colors),
        *(wheels if eye.turn < 0 else wheels[::-1]),
        laid(_cranks(colors, pose.phase, far=True), upright(eye, -9.0)),
        halves[0],
        laid(_frame(colors), upright(eye, 0.0)),
        path(smooth(hull(seat), tension=0.8), shade(colors.accent, 0.12)),
        top,
        laid(_cranks(colors, pose.phase, far=False), upright(eye, 8.0)),
        halves[1],
    )
    return "".join(parts)


def _tyre(eye: Eye, x: float) -> str:
    """The far wall of a tyre, where it shows."""
    turns = [math.tau * i / 36 for i in range(36)]
    ring = [eye.at(x + (RADIUS - 1.5) * math.cos(a), RADIUS + (RADIUS - 1.5) * math.sin(a), -1.6) for a in turns]
    return path(polygon(ring), "none", 'stroke="#1c1d20" stroke-width="3"')


def _defs(colors: Palette) -> str:
    return (
        "<defs>"
        + linear(
            "bicycle-steel",
            (-30, -90),
            (30, -30),
            [(0, light(colors.second, 0.7)), (0.5, colors.second), (1, shade(colors.second, 0.4))],
        )
        + "</defs>"
    )


def _wheel(phase: float) -> str:
    """Tyre, rim and laced spokes round its own middle; the gear turns the wheel two and a half times a crank's turn."""
    spokes = []
    for i in range(20):
        a = 2 * math.pi * i / 20
        b = a + (0.35 if i % 2 else -0.35)
        spokes.append(f"M{n(3 * math.cos(a))} {n(3 * math.sin(a))}L{n(30.5 * math.cos(b))} {n(30.5 * math.sin(b))}")
    lace = f'<path d="{"".join(spokes)}" stroke="#c4c8ce" stroke-width="0.32" fill="none" opacity="0.85"/>'
    valve = '<rect x="-0.5" y="-30" width="1" height="4" fill="#e8eaec"/>'
    turning = group(lace + valve, f'transform="rotate({n(phase * 360)})"')
    ring = (
        f'<circle r="{RADIUS - 1.5}" fill="none" stroke="#1c1d20" stroke-width="3"/>'
        f'<circle r="{RADIUS - 0.5}" fill="none" stroke="#4a4d53" stroke-width="0.5" opacity="0.8"/>'
        f'<circle r="{RADIUS - 3.8}" fill="none" stroke="#b9bec5" stroke-width="1.6"/>'
        f'<circle r="{RADIUS - 3.4}" fill="none" stroke="#f2f4f6" stroke-width="0.4"/>'
    )
    hub = '<circle r="2.6" fill="url(#bicycle-steel)"/><circle r="1.1" fill="#2a2d33"/>'
    return turning + ring + hub


def _frame(colors: Palette) -> str:
    paint = colors.main
    seat_top, head_low = (-19.5, -78.0), (36.5, -70.0)

    def bar(a: Point, b: Point, width: float, color: str = paint) -> str:
        d = f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}"
        shine = f'transform="translate({n(-width * 0.12)} {n(-width * 0.22)})" opacity="0.75"'
        return (
            line(d, shade(color, 0.45), width)
            + line(d, color, width * 0.74)
            + line(d, light(color, 0.6), width * 0.2, shine)
        )

    stays = bar(REAR, CRANK, 2.0) + bar(REAR, seat_top, 1.8)
    fork = line(
        f"M{n(head_low[0])} {n(head_low[1])}Q{n(41)} -54 {n(FRONT[0])} {n(FRONT[1])}", shade(paint, 0.45), 2.8
    ) + line(f"M{n(head_low[0])} {n(head_low[1])}Q{n(41)} -54 {n(FRONT[0])} {n(FRONT[1])}", paint, 2.0)
    post = bar(seat_top, (SEAT[0], SEAT[1] + 3), 2.2, "#b9bec5")
    tubes = (
        bar(CRANK, seat_top, 3.2)
        + bar(CRANK, head_low, 3.8)
        + bar((-18.6, -74.0), (34.6, -78.0), 3.2)
        + bar(head_low, HEAD, 3.8)
    )
    stem = bar(HEAD, (36.0, -98.0), 2.2, "#b9bec5")
    chain = line(
        (
            f"M{n(REAR[0])} {n(REAR[1] - 3.6)}L{n(CRANK[0])} {n(CRANK[1] - 8)}"
            f"M{n(REAR[0])} {n(REAR[1] + 3.6)}L{n(CRANK[0])} {n(CRANK[1] + 8)}"
        ),
        "#34373d",
        0.8,
    )
    return stays + fork + post + tubes + stem + chain


def _drop(colors: Palette) -> str:
    return line(f"M36 -98L{n(BARS[0] + 6)} -99.5Q{n(BARS[0] + 12)} -99 {n(BARS[0] + 9)} -91", "#2a2d33", 2.4) + line(
        f"M{n(BARS[0] + 4)} -99.6L{n(BARS[0] + 8)} -99.4", colors.accent, 3.0
    )


def _saddle(colors: Palette) -> str:
    saddle = path(
        smooth(
            [(-36, -93.6), (-31, -96), (-22, -95.2), (-11, -94.6), (-9, -93.4), (-17, -92.4), (-26, -91), (-34, -90.8)]
        ),
        colors.accent,
    )
    saddle += line("M-33 -95Q-24 -96 -14 -94.4", light(colors.accent, 0.5), 0.6, 'opacity="0.8"')
    return saddle


def _pedal(phase: float, far: bool) -> Point:
    angle = 2 * math.pi * phase + (math.pi if far else 0.0)
    return CRANK[0] + 17 * math.cos(angle), CRANK[1] + 17 * math.sin(angle)


def _cranks(colors: Palette, phase: float, far: bool) -> str:
    x, y = _pedal(phase, far)
    arm = line(f"M{n(CRANK[0])} {n(CRANK[1])}L{n(x)} {n(y)}", "#8d9299" if far else "#d3d6da", 2.0)
    pedal = line(f"M{n(x - 4)} {n(y)}L{n(x + 4)} {n(y)}", colors.dark, 2.0)
    if far:
        return arm + pedal
    teeth = (
        f'<circle cx="{n(CRANK[0])}" cy="{n(CRANK[1])}" r="8.2" fill="none" '
        'stroke="url(#bicycle-steel)" stroke-width="1.6"/>'
    )
    return teeth + arm + pedal + f'<circle cx="{n(CRANK[0])}" cy="{n(CRANK[1])}" r="2" fill="#4a4d53"/>'


def _rider(phase: float) -> Figure:
    """Sit on the saddle, hold the bars, and keep the balls of the feet on the pedals."""
    hips, lean = (SEAT[0] - 2.0, SEAT[1] - 11.0), 0.66
    chest = turned((hips[0] - 1.0, hips[1] - 50.0), lean, hips)
    neck = turned((hips[0] + 0.5, hips[1] - 58.5), lean * 0.96, hips)
    legs = []
    for far in (False, True):
        px, py = _pedal(phase, far)
        pitch = 0.22 + 0.16 * math.sin(2 * math.pi * phase + (math.pi if far else 0))
        foot = turned((-10.0, -10.0), pitch)
        knee, ankle = reach(hips, (px + foot[0], py + foot[1]), THIGH, SHIN, bend=1.0)
        legs.append(Leg(hips, knee, ankle, pitch, planted=True))
    arms = []
    for far in (False, True):
        shoulder = (chest[0] + (2.0 if far else 0.0), chest[1])
        elbow, wrist = reach(shoulder, (BARS[0] + 2, BARS[1] - 1.5), UPPER_ARM, FOREARM, bend=-1.0)
        arms.append(Arm(shoulder, elbow, wrist))
    return Figure(hips, chest, neck, lean, legs[0], legs[1], arms[0], arms[1], phase, 0.7)


RIG = Rig(
    name="bicycle",
    label="Bicycle",
    words=("bicycle", "bike", "mountain bike", "road bike", "e-bike", "ebike", "city bike", "tandem"),
    height=1.1,
    width=1.78,
    draw=draw,
    cycle=1.008,
    phases=12,
    turns=10,
    stride=5.3,
    glossy=0.3,
    turnable=0.8,
    actions=("ride", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
)
CYCLIST = Rig(
    name="cyclist",
    label="Cyclist",
    words=("cyclist", "biker", "bike rider", "bicyclist", "mountain biker", "bike courier"),
    height=1.86,
    width=1.84,
    draw=partial(draw, rider=True),
    cycle=1.008,
    phases=16,
    stride=5.3,
    actions=("ride",),
    palettes=CLOTHES,
)
