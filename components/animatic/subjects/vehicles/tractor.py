"""A farm tractor: great lugged wheels behind, small ones before, a bonnet with a grille, a glazed cab."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, place
from components.animatic.subjects.drawing.rolling import lettering, nose, paint, pane, wheel
from components.animatic.subjects.drawing.svg import ellipse, line, path, polygon, rect, shade, smooth
from components.animatic.subjects.drawing.wheels import RESTING

PALETTES = (
    Palette(main="#3a7d34", second="#f2c832", accent="#d9dde0", dark="#1c2218"),
    Palette(main="#c22a22", second="#e9e6df", accent="#d9dde0", dark="#201a18"),
    Palette(main="#2a5fa8", second="#e9e6df", accent="#d9dde0", dark="#171c24"),
    Palette(main="#e07a1f", second="#2c3036", accent="#d9dde0", dark="#1e1a16"),
)
BIG, SMALL, HALF = 86.0, 54.0, 44.0
REAR, FRONT = -88.0, 146.0


def draw(pose: Pose) -> str:
    """Draw it at the phase of its wheels: nearly from the side as it drives, three quarters standing."""
    colors, moving = pose.palette, pose.action == "drive"
    made = Assembly("tractor", max(-1.1, min(1.0, pose.turn + (-0.22 if moving else RESTING))), 0.10)
    phase = pose.phase if moving else 0.0
    first = 1 if made.view.turn < 0 else 0
    for side in (-1, 1):
        for x, radius, wide, reach in ((REAR, BIG, 46.0, 102.0), (FRONT, SMALL, 34.0, 88.0)):
            z = reach if side > 0 else -reach + wide
            order = side * 600 + (first if x > 0 else 1 - first)
            wheel(
                made, (x, radius, z), radius, wide, phase, rim=colors.second, over=order, holes=8, share=0.52, knobs=24
            )
        _mudguard(made, colors, side)
    made.block(place(26, 56, 0), (300, 44, 46), "#2a2d31", over=-100)
    made.rod([(FRONT, 54, -78.0), (FRONT, 54, 78.0)], 11, "#2a2d31", over=-90)
    _bonnet(made, colors, pose.text)
    _cab(made, colors)
    return made.done()


def _bonnet(made: Assembly, colors: Palette, words: str) -> None:
    """Engine under a rounded lid, grille, lamps, exhaust, weights."""
    outline = [(-10, 98), (192, 98), (202, 112), (204, 142), (194, 160), (150, 170), (-10, 178)]
    vents = "".join(rect(22 + 15 * k, -138, 8, 26, "#16181b", 2) for k in range(5))
    stripe = path(
        polygon([(-10, -158), (150, -151), (196, -144), (196, -137), (150, -143), (-10, -149)]), colors.second
    )
    name = lettering(words, (142, -116), 19, 82, colors.main, colors.second)
    made.plate(
        place(),
        outline,
        2 * HALF,
        colors.main,
        front=paint(made, colors.main),
        face=vents + stripe + name,
        over=0,
        edge=0.3,
    )
    mesh = rect(-32, -152, 64, 46, "#15171a", 8, f'stroke="{shade(colors.main, 0.25)}" stroke-width="4"')
    mesh += line("".join(f"M-28 {y}H28" for y in range(-146, -108, 7)), "#3a3f45", 2)
    lamps = "".join(
        ellipse((s * 19, -128), 9, 8, "#f4f9ff") + ellipse((s * 19, -128), 5, 4.4, "#ffffff") for s in (-1, 1)
    )
    made.lay(nose(204), mesh + lamps, 60)
    made.block(place(212, 78, 0), (26, 44, 74), "#3a3e44", 6, over=30)
    made.turned(
        place(92, 172, 26),
        [(5.4, 0), (8.4, 12), (8.4, 62), (4.4, 68), (4.4, 100), (6, 108)],
        "#5f646a",
        "metal",
        over=70,
    )


def _cab(made: Assembly, colors: Palette) -> None:
    """Posts, tinted panes, a roof with work lamps, the seat and wheel inside."""
    made.block(place(-92, 150, 0), (40, 60, 50), "#26292e", 8, over=-40)
    made.rod([(-30, 178, 0), (-42, 208, 0)], 3.4, "#1a1c20", over=-39)
    x, y = made.view.at(-44, 210, 0)
    made.art(ellipse((x, y), 8, 19, "none", 'stroke="#1a1c20" stroke-width="4"'), over=-38)
    glass = [(-138, -166), (-26, -166), (-14, -176), (-34, -262), (-128, -262), (-142, -196)]
    frame = path(
        smooth([(px, py) for px, py in glass], tension=0.25), "none", f'stroke="{colors.dark}" stroke-width="9"'
    )
    door = line("M-82 -166L-86 -262", colors.dark, 5) + rect(-76, -196, 4, 20, "#c9ccd0", 2)
    clear = f'<g opacity="0.72">{pane(made, glass, colors.dark)}</g>'
    made.lay(Frame((0, 0, 62)), clear + frame + door, 90)
    made.lay(Frame((0, 0, -62)), f'<g opacity="0.6">{pane(made, glass, colors.dark)}</g>', -60)
    front = [(-58, -76), (58, -76), (54, 10), (-54, 10)]
    wind = f'<g opacity="0.74">{pane(made, front, colors.dark)}</g>'
    edge = path(polygon(front), "none", f'stroke="{colors.dark}" stroke-width="7"')
    made.lay(nose(-24, 186, 0.2), wind + edge, 92)
    roof = [(-156, 262), (-22, 262), (-14, 270), (-24, 282), (-60, 290), (-140, 290), (-158, 280)]
    made.plate(place(), roof, 136, colors.main, front=paint(made, colors.main), over=100, edge=0.3)
    lamps = "".join(rect(s * 44 - 11, -276, 22, 9, "#fff8e0", 3) for s in (-1, 1))
    made.lay(nose(-16), lamps, 150)
    made.turned(place(-120, 290, 34), [(7, 0), (7, 10), (6, 18), (0, 20)], "#f0a030", "satin", over=110)
    made.block(place(-88, 96, 0), (150, 74, 88), colors.main, 6, over=-45)


def _mudguard(made: Assembly, colors: Palette, side: int) -> None:
    """A curved guard over the great wheel, and steps up to the cab."""
    outer, inner = BIG + 17, BIG + 8
    turns = [math.radians(a) for a in range(20, 171, 10)]
    ring = [(REAR + outer * math.cos(a), BIG + outer * math.sin(a)) for a in turns]
    ring += [(REAR + inner * math.cos(a), BIG + inner * math.sin(a)) for a in reversed(turns)]
    made.plate(Frame((0, 0, side * 80.0)), ring, 46, colors.main, over=side * 640 if side > 0 else -560, edge=0.2)
    for k in range(2):
        made.block(place(14, 46 + 34 * k, side * 66.0), (44, 5, 24), "#2c3036", over=side * 560)


RIG = Rig(
    name="tractor",
    label="Tractor",
    words=("tractor", "farm tractor", "farm machine", "farm vehicle", "agricultural tractor", "combine harvester",
           "harvester", "combine"),
    height=3.45,
    width=4.7,
    draw=draw,
    cycle=math.tau * BIG / 100 / 8 / 4.0,
    phases=4,
    turns=14,
    stride=4.0,
    glossy=0.45,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=0.9,
)  # fmt: skip
