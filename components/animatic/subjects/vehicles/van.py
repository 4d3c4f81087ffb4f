"""A delivery van: a tall body whose side carries the brand; as an ambulance it wears stripes and blue lamps."""

import math
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.assembly import Assembly
from components.animatic.subjects.drawing.frames import Frame, place
from components.animatic.subjects.drawing.rolling import lettering, nose, paint, pane, stern, wheel
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    ellipse,
    light,
    line,
    mix,
    path,
    polygon,
    rect,
    shade,
    smooth,
)
from components.animatic.subjects.drawing.wheels import RESTING

PALETTES = (
    Palette(main="#f3f2ee", second="#d8482f", accent="#c9ccd2", dark="#1d2730"),
    Palette(main="#24405f", second="#f2b23a", accent="#c9ccd2", dark="#141c26"),
    Palette(main="#f3f2ee", second="#2f7a5f", accent="#c9ccd2", dark="#1d2730"),
    Palette(main="#6a4630", second="#f2b23a", accent="#c9ccd2", dark="#1c1612"),
)
MEDICAL = (
    Palette(main="#f6f5f1", second="#d8262c", accent="#c9ccd2", dark="#1d2730"),
    Palette(main="#f2d73a", second="#2f8a4f", accent="#c9ccd2", dark="#1d2730"),
)
HALF, R, AXLES = 100.0, 36.0, (-186.0, 178.0)
OUTLINE: tuple[Point, ...] = (
    (-286, 40), (270, 40), (284, 50), (286, 78), (280, 104), (266, 118), (212, 146), (140, 240), (120, 254),
    (96, 262), (-262, 264), (-280, 256), (-288, 236),
)  # fmt: skip
"""(x, y) of the body, against the clock."""


def draw(pose: Pose, medical: bool) -> str:
    """Draw the van at the phase of its wheels: nearly from the side as it drives, three quarters standing."""
    colors, moving = pose.palette, pose.action == "drive"
    made = Assembly(
        "ambulance" if medical else "van", max(-1.1, min(1.0, pose.turn + (-0.2 if moving else RESTING))), 0.09
    )
    floor = [(x, 3.0, z) for x in (-250.0, 250.0) for z in (-88.0, 88.0)]
    made.mantle(floor, "#050608", over=-900)
    for z, over in ((-HALF + 26, -500.0), (HALF - 1, 500.0)):
        for x in AXLES:
            wheel(made, (x, R, z), R, 25, pose.phase if moving else 0.0, rim=colors.accent, over=over)
    made.plate(
        place(), OUTLINE, 2 * HALF, shade(colors.main, 0.04), front=paint(made, colors.main), edge=0.25,
        face=_side(made, colors, pose.text, medical),
    )  # fmt: skip
    _front(made, colors, pose.text)
    _back(made, colors)
    _mirrors(made)
    if medical:
        _beacons(made, pose)
    return made.done()


def _side(made: Assembly, colors: Palette, words: str, medical: bool) -> str:
    """Cab window, doors, arches, trim, and the brand along the load."""
    main, trim = colors.main, shade(colors.dark, 0.15)
    cab = [(198, -150), (142, -228), (122, -238), (72, -240), (72, -150)]
    seams = line("M64 -250L64 -56M-92 -252L-92 -56M66 -146L200 -146L208 -92", shade(main, 0.5), 1.5, 'opacity="0.65"')
    rail = line("M-270 -176L-100 -176", shade(main, 0.42), 3.4) + line("M-270 -178L-100 -178", light(main, 0.6), 1)
    handles = "".join(rect(x, -136, 20, 6, trim, 3) for x in (78, -84))
    sill = path("M-286 -62L286 -62L284 -40L-286 -40Z", trim) + rect(-150, -68, 290, 8, trim, 4)
    arches = "".join(path(_arch(x, R + 10), trim) + path(_arch(x, R + 7), "#0b0c0e") for x in AXLES)
    lamp = path("M250 -122L276 -112L281 -92L256 -98Z", "#eaf3fb", 'stroke="#4a5058" stroke-width="1.6"')
    tail = rect(-288, -150, 9, 54, "#c2181f", 3) + rect(-288, -112, 9, 12, "#f0a030", 2)
    marks = _medical(colors) if medical else _brand(colors, words)
    shine = made.soft((-80, -246), 180, 12, 0.55, light(main, 0.9)) + made.soft((0, -50), 280, 16, 0.35)
    if medical and clean(words):
        marks += lettering(words, (-10, -206), 34, 130, colors.main, colors.second)
    return marks + shine + seams + rail + handles + sill + arches + pane(made, cab, colors.dark) + lamp + tail


def _arch(x: float, radius: float, sill: float = -40.0) -> str:
    """The opening over a wheel, down to the sill."""
    half = math.sqrt(radius**2 - (sill + R) ** 2)
    return f"M{x - half:.2f} {sill}A{radius} {radius} 0 1 1 {x + half:.2f} {sill}Z"


def _brand(colors: Palette, words: str) -> str:
    """The words over a swoosh of the second color; without words a parcel in a ring."""
    swoosh = path(
        smooth([(-286, -96), (-180, -84), (-60, -96), (56, -132), (56, -104), (-60, -74), (-180, -66), (-286, -70)]),
        colors.second, 'opacity="0.95"',
    )  # fmt: skip
    if clean(words):
        return swoosh + lettering(words, (-112, -186), 52, 300, colors.main, colors.second)
    ring = ellipse((-112, -176), 46, 46, colors.second) + ellipse((-112, -176), 38, 38, light(colors.main, 0.2))
    tone = mix(colors.second, "#8a5a30", 0.2)
    parcel = path("M-136 -188L-112 -200L-88 -188L-88 -162L-112 -149L-136 -162Z", tone)
    parcel += path("M-136 -188L-112 -176L-112 -149L-136 -162Z", shade(tone, 0.25)) + path(
        "M-136 -188L-112 -200L-88 -188L-112 -176Z", light(tone, 0.35)
    )
    return swoosh + ring + parcel + line("M-124 -194L-100 -182L-100 -156", light(tone, 0.75), 4)


def _medical(colors: Palette) -> str:
    """A band of blocks, and a cross."""
    band = "".join(rect(-286 + 52 * k, -130, 26, 26, colors.second) for k in range(11))
    band += "".join(rect(-260 + 52 * k, -104, 26, 22, colors.second) for k in range(11))
    cross = rect(-196, -222, 22, 66, colors.second, 3) + rect(-218, -200, 66, 22, colors.second, 3)
    return rect(-286, -132, 560, 52, light(colors.main, 0.3)) + band + cross


def _front(made: Assembly, colors: Palette, words: str) -> None:
    """Windscreen, bonnet, grille, lamps and plate."""
    at = ((212 + 140) / 2, (146 + 240) / 2)
    screen = [(-88, 56), (88, 56), (80, -54), (-80, -54)]
    made.lay(nose(at[0], at[1], math.pi / 2 - math.atan2(94, 72)), pane(made, screen, colors.dark), 400)
    trim = shade(colors.dark, 0.15)
    grille = rect(-58, -112, 116, 30, "#15171b", 8, f'stroke="{colors.accent}" stroke-width="3"')
    grille += line("M-52 -102L52 -102M-52 -92L52 -92", shade(colors.accent, 0.4), 3)
    lamps = "".join(
        path(
            polygon([(s * 96, -122), (s * 64, -116), (s * 64, -90), (s * 96, -94)]),
            "#f2f8fd",
            'stroke="#3a4048" stroke-width="2"',
        )
        + ellipse((s * 80, -104), 9, 9, "#ffffff")
        for s in (-1, 1)
    )
    bumper = rect(-98, -78, 196, 38, trim, 8) + rect(-30, -72, 60, 15, "#f4f5f6", 2)
    bumper += lettering(words.upper(), (0, -60.5), 10, 52, "#f4f5f6")
    made.lay(nose(285), grille + lamps + bumper, 390)


def _back(made: Assembly, colors: Palette) -> None:
    """Two doors with windows, lamps, bumper."""
    seam = line("M0 -246L0 -60M-92 -246L92 -246", shade(colors.main, 0.5), 2)
    glass = "".join(
        pane(made, [(s * 12, -226), (s * 80, -226), (s * 80, -160), (s * 12, -160)], colors.dark) for s in (-1, 1)
    )
    lamps = "".join(rect(s * 94 - 6, -152, 12, 58, "#c2181f", 3) for s in (-1, 1))
    bumper = rect(-98, -64, 196, 24, shade(colors.dark, 0.15), 6) + rect(-28, -92, 56, 16, "#f4f5f6", 2)
    made.lay(stern(-288), seam + glass + lamps + bumper + rect(4, -140, 6, 26, shade(colors.dark, 0.2), 3), 390)


def _mirrors(made: Assembly) -> None:
    for side in (-1, 1):
        arm = [(192.0, 168.0, side * 98.0), (196.0, 172.0, side * 116.0)]
        made.rod(arm, 3.0, "#1a1c20", over=420 * side)
        made.egg(Frame((198, 176, side * 120)), (7, 21, 10), "#22252a", over=421 * side, shine=0.2)


def _beacons(made: Assembly, pose: Pose) -> None:
    """Blue lamps on the roof; one after the other they flash."""
    made.block(place(96, 262, 0), (26, 7, 150), "#d9dce0", 4, over=30)
    for k, z in enumerate((-58.0, 58.0)):
        lit = (pose.time * 2.4 + 0.5 * k) % 1.0 < 0.5
        blue = "#5aa8ff" if lit else "#2458b8"
        made.block(place(96, 268, z), (22, 15, 34), blue, 6, over=31 + k)
        if lit:
            made.art(made.soft(made.view.at(96, 278, z), 46, 34, 0.7, "#8ac4ff"), (96, 278, z), 60)


def _rig(name: str, label: str, words: str, palettes: tuple[Palette, ...], medical: bool) -> Rig:
    return Rig(
        name=name, label=label, words=tuple(words.split(", ")), height=3.32 if medical else 3.05, width=6.3,
        draw=partial(draw, medical=medical), cycle=math.tau * R / 100 / 6 / 11.0, phases=4, turns=14, stride=11.0,
        glossy=0.6, actions=("drive", "idle"), gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}), palettes=palettes,
        turnable=0.9,
    )  # fmt: skip


RIGS = (
    _rig("van", "Delivery van",
         "van, delivery van, cargo van, panel van, courier van, transit van, parcel van, delivery vehicle, "
         "electric van, camper van, sprinter van", PALETTES, False),
    _rig("ambulance", "Ambulance", "ambulance, emergency vehicle, paramedic van", MEDICAL, True),
)  # fmt: skip
