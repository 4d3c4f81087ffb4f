"""A lorry: a sleeper cab and a long trailer whose wall carries the brand; it shows its nose as it turns."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.laid import laid, tilted
from components.animatic.subjects.drawing.loft import Bend, Eye, disc
from components.animatic.subjects.drawing.materials import ink_on
from components.animatic.subjects.drawing.solid import hull, softened
from components.animatic.subjects.drawing.svg import (
    Point,
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.drawing.wheels import RESTING, shade_under, stood, tyre, wheel, wheel_defs
from components.animatic.subjects.vehicles.coachwork import along

PALETTES = (
    Palette(main="#b8282e", second="#f0eee9", accent="#c9ccd2", dark="#1d2a3a"),
    Palette(main="#23508f", second="#f3f2ef", accent="#c9ccd2", dark="#16202d"),
    Palette(main="#f0eee9", second="#2f6b57", accent="#c9ccd2", dark="#1d2a3a"),
    Palette(main="#2a2d33", second="#e6a52e", accent="#c9ccd2", dark="#1b2530"),
)
DEEP, R = 240.0, 48.0
CAB: tuple[Point, ...] = (
    (318, 46),
    (548, 46),
    (556, 60),
    (556, 118),
    (552, 150),
    (536, 250),
    (528, 272),
    (470, 322),
    (442, 334),
    (330, 338),
    (318, 330),
)
WHEELS = (-448.0, -338.0, -228.0, 362.0, 492.0)


HALF, FLOOR, TOP, MIDDLE, LONG = DEEP / 2, 112.0, 380.0, -142.0, 400.0
"""Of the trailer: half its width, its lower and upper edge, its middle and half its length."""


def draw(pose: Pose) -> str:
    """Draw the lorry at the phase of its wheels' turn: nearly from the side as it drives, three quarters standing."""
    colors, moving = pose.palette, pose.action == "drive"
    eye = stood(max(-1.2, min(1.0, pose.turn + (-0.16 if moving else RESTING))), WHEELS, HALF, 0.075, 3600)
    frame = [eye.at(x, y, z) for x in (-520, 470) for y in (56, 92) for z in (-84, 84)]
    gear = laid(_chassis(), _upright(eye, HALF - 6))
    halves = [_trailer(eye, colors, pose.text) + gear, _cab(eye, colors)]
    parts = (
        _defs(colors, eye),
        shade_under("truck", eye, (-490, WHEELS[-1] + R), HALF),
        *(tyre(eye, (x, R, 30 - HALF), R, 34) for x in WHEELS),
        path(polygon(hull(frame)), "#15171a"),
        *(halves if eye.turn < 0 else halves[::-1]),
        *(_wheel(eye, x, pose.phase) for x in (WHEELS if eye.turn < 0 else WHEELS[::-1])),
    )
    return "".join(parts)


def _upright(eye: Eye, z: float, x: float = 0.0, y: float = 0.0) -> Bend:
    """Art of a wall that faces the near side."""
    return lambda across, down: eye.at(x + across, y - down, z)


def _wheel(eye: Eye, x: float, phase: float) -> str:
    place = (x, R, HALF - 4)
    return tyre(eye, place, R, 30) + disc(eye, place, wheel("truck", (0, 0), R, phase))


def _trailer(eye: Eye, colors: Palette, words: str) -> str:
    """A box: its long wall, its doors or its head, and its top."""
    paint, low, high = colors.second, MIDDLE - LONG, MIDDLE + LONG
    wall = _upright(eye, HALF, MIDDLE, FLOOR)

    def rear(across: float, down: float) -> Point:
        return eye.at(low, FLOOR - down, across)

    top = [eye.at(x, TOP, z) for x, z in ((low, HALF), (high, HALF), (high, -HALF), (low, -HALF))]
    head = [eye.at(high, y, z) for y, z in ((FLOOR, HALF), (TOP, HALF), (TOP, -HALF), (FLOOR, -HALF))]
    parts = path(polygon(top), light(paint, 0.45))
    if eye.turned(high) < 0:
        parts += path(polygon(head), shade(paint, 0.34))
    if eye.turned(low) > 0:
        parts += laid(rect(-120, -268, 240, 268, shade(paint, 0.16)) + _doors(colors), rear)
    return parts + laid(rect(-LONG, -268, 2 * LONG, 268, shade(paint, 0.02)) + _wall(colors, words), wall)


def _cab(eye: Eye, colors: Palette) -> str:
    """The tractor: its side, its nose, and the slope that leads the wind over the trailer."""
    paint = colors.main
    slope = [(y, x) for x, y in CAB[1:-1]]
    back = [eye.at(318, y, z) for y, z in ((46, HALF), (330, HALF), (330, -HALF), (46, -HALF))]

    def nose(across: float, down: float) -> Point:
        return eye.at(along(slope, -down), -down, -across)

    roof = [eye.at(x, y, z) for x, y, z in ((330, 338, 112), (442, 334, 112), (442, 334, -112), (330, 338, -112))]
    parts = path(polygon(back), shade(paint, 0.7)) if eye.turned(318) > 0 else ""
    parts += path(polygon(roof), light(paint, 0.4))
    if eye.turned(550) < 0:
        edge = [(-HALF, -y) for y, _ in slope] + [(HALF, -y) for y, _ in reversed(slope)]
        parts += laid(path(polygon(edge), "url(#truck-end)") + _nose(colors), nose)
    return parts + laid(_side(colors), _upright(eye, HALF)) + _mirrors(eye)


def _defs(colors: Palette, eye: Eye) -> str:
    paint, cab, wall = colors.main, _upright(eye, HALF), _upright(eye, HALF, MIDDLE, FLOOR)
    shape = path(softened([(x, -y) for x, y in CAB], 9))
    parts = (
        clip("truck-cab", shape),
        linear(
            "truck-paint",
            (0, -338),
            (0, -46),
            [
                (0, light(paint, 0.55)),
                (0.12, light(paint, 0.22)),
                (0.45, paint),
                (0.52, shade(paint, 0.28)),
                (0.6, shade(paint, 0.05)),
                (0.85, shade(paint, 0.35)),
                (1, shade(paint, 0.6)),
            ],
        ),
        linear(
            "truck-glass",
            (0, -300),
            (0, -180),
            [(0, "#b8cbdb"), (0.4, mix(colors.dark, "#8fa6ba", 0.5)), (1, colors.dark)],
        ),
        linear(
            "truck-chrome", (0, -110), (0, -60), [(0, "#f4f6f8"), (0.4, "#9aa0a8"), (0.55, "#5a5f67"), (1, "#d9dde1")]
        ),
    )
    side = linear(
        "truck-wall",
        (0, -268),
        (0, 0),
        [(0, "#ffffff", 0.30), (0.3, "#ffffff", 0.05), (0.75, "#000000", 0.04), (1, "#000000", 0.26)],
    )
    ends = "".join(
        f'<linearGradient id="truck-{name}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{top}"/>'
        f'<stop offset="0.45" stop-color="{middle}"/><stop offset="1" stop-color="{foot}"/></linearGradient>'
        for name, top, middle, foot in (
            ("end", light(paint, 0.34), shade(paint, 0.10), shade(paint, 0.5)),
            ("pane", mix(colors.dark, "#a9c0d4", 0.85), mix(colors.dark, "#3c4c5e", 0.4), shade(colors.dark, 0.3)),
        )
    )
    faded = fade("truck-glow", light(paint, 0.8)) + fade("truck-soot", "#000000")
    flat = tilted(laid("".join(parts), cab), cab, (430, -180)) + tilted(side, wall, (0, -130))
    return f"<defs>{wheel_defs('truck', R)}{flat}{ends}{faded}</defs>"


def _wall(colors: Palette, words: str) -> str:
    """The trailer's long side: ribs, rails and the brand."""
    fall = rect(-400, -268, 800, 268, "url(#truck-wall)")
    ribs = line("".join(f"M{x} -262L{x} -8" for x in range(-380, 400, 40)), "#000000", 1.2, 'opacity="0.08"')
    ribs += line("".join(f"M{x + 2} -262L{x + 2} -8" for x in range(-380, 400, 40)), "#ffffff", 1.2, 'opacity="0.20"')
    rails = rect(-400, -268, 800, 7, shade(colors.second, 0.3)) + rect(-400, -12, 800, 12, shade(colors.second, 0.45))
    lamps = "".join(rect(x, -9, 10, 5, "#f0a030", 1) for x in range(-360, 400, 110))
    ink = ink_on(colors.second) if clean(words) else colors.main
    if clean(words):
        name = text(words, (0, -108), 96, mix(ink, colors.main, 0.75), weight=700, fit=640)
    else:
        swoosh = smooth([(-330, -70), (-120, -120), (60, -176), (330, -204), (330, -168), (80, -128), (-110, -78)])
        name = path(swoosh, ink, 'opacity="0.92"') + path(
            smooth([(-300, -52), (-60, -92), (150, -122), (330, -136), (150, -104), (-60, -72)]),
            mix(ink, "#ffffff", 0.5),
            'opacity="0.8"',
        )
    return fall + name + ribs + rails + lamps


def _doors(colors: Palette) -> str:
    bars = line("M-60 -255L-60 -20M60 -255L60 -20", "#8d9299", 3) + line("M0 -268L0 0", "#000000", 1.6, 'opacity="0.4"')
    return (
        rect(-120, -268, 240, 268, "url(#truck-wall)")
        + bars
        + rect(-115, -18, 40, 8, "#b3121b", 2)
        + rect(75, -18, 40, 8, "#b3121b", 2)
        + rect(-120, -268, 240, 5, shade(colors.second, 0.3))
    )


def _side(colors: Palette) -> str:
    paint = colors.main
    shape = softened([(x, -y) for x, y in CAB], 9)
    pane = "M410 -282L498 -276C508 -250 514 -222 518 -196L408 -192C402 -220 402 -256 410 -282Z"
    glass = path(pane, "url(#truck-glass)") + path(
        "M440 -281L470 -279L446 -193L414 -192.4Z", "#ffffff", 'opacity="0.22"'
    )
    glass += path(pane, "none", 'stroke="#15171b" stroke-width="3"')
    door = line(
        "M400 -290L400 -70M400 -290Q480 -292 502 -282L522 -190L522 -116Q500 -96 496 -66",
        shade(paint, 0.6),
        2,
        'opacity="0.7"',
    )
    handle = rect(412, -172, 30, 6, shade(paint, 0.5), 3) + rect(413, -172, 28, 2.4, light(paint, 0.6), 1)
    shine = (
        spot("truck-glow", (420, -318), 110, 14, 0.9)
        + spot("truck-glow", (440, -170), 120, 12, 0.55)
        + spot("truck-soot", (430, -70), 130, 26, 0.5)
    )
    side = rect(318, -338, 62, 292, "#000000", extra='opacity="0.10"') + line(
        "M380 -336L380 -60", shade(paint, 0.5), 1.6
    )
    vents = line("".join(f"M330 {y}L368 {y}" for y in range(-230, -150, 12)), shade(paint, 0.55), 3, 'opacity="0.7"')
    arch = "".join(
        (
            f'<circle cx="{x}" cy="{-R}" r="58" fill="#0b0c0e"/><circle cx="{x}" cy="{-R}" '
            f'r="59" fill="none" stroke="{light(paint, 0.3)}" stroke-width="2.4" '
            'opacity="0.5"/>'
        )
        for x in (362, 492)
    )
    lamp = path("M530 -128L554 -124L555 -100L528 -104Z", "#eaf4ff") + path(
        "M530 -128L554 -124L555 -100L528 -104Z", "none", 'stroke="#3a3d43" stroke-width="2"'
    )
    skirt = rect(318, -66, 240, 22, shade(paint, 0.65))
    inside = side + shine + vents + skirt + arch + door + handle
    return path(shape, "url(#truck-paint)") + group(inside, 'clip-path="url(#truck-cab)"') + glass + lamp


def _nose(colors: Palette) -> str:
    """Windscreen, visor, grille, lamps and bumper."""
    paint = colors.main
    frame = 'stroke="#0b0c0e" stroke-width="4"'
    pane = path("M-108 -262Q0 -268 108 -262L112 -158Q0 -152 -112 -158Z", "url(#truck-pane)", frame)
    gloss = path("M-66 -263L-14 -265L-44 -155L-98 -157Z", "#ffffff", 'opacity="0.18"')
    gloss += path("M6 -265L20 -265L-10 -155L-26 -155Z", "#ffffff", 'opacity="0.13"')
    visor = path("M-114 -282L114 -282L110 -262L-110 -262Z", shade(paint, 0.55))
    visor += "".join(rect(x - 8, -278, 16, 7, "#fff3d0", 3) for x in (-80, -30, 30, 80))
    wipers = line("M-50 -158L20 -206M50 -158L104 -200", "#101216", 3)
    grille = rect(-78, -146, 156, 84, "#121417", 8, 'stroke="#c9ccd2" stroke-width="3"')
    grille += line("".join(f"M-72 {y}L72 {y}" for y in range(-134, -66, 12)), "#aeb4bb", 3.4, 'opacity="0.9"')
    badge = rect(-22, -142, 44, 12, "#e8ebee", 3)
    lamps = "".join(
        rect(x - 17, -112, 34, 34, "#20242a", 8)
        + rect(x - 14, -109, 28, 18, "#f4f9ff", 6)
        + rect(x - 14, -88, 28, 6, "#f0a030", 2)
        for x in (-99, 99)
    )
    bumper = rect(-119, -76, 238, 30, "#d3d7dc", 6) + rect(-119, -62, 238, 16, "#878d95", 5)
    bumper += rect(-30, -70, 60, 15, "#f6f7f8", 2) + "".join(ellipse((x, -62), 9, 7, "#fff6dc") for x in (-76, 76))
    return pane + gloss + visor + wipers + grille + badge + bumper + lamps


def _mirrors(eye: Eye) -> str:
    """Long ears beside the windscreen."""
    parts = ""
    for z in (-146, 142):
        root, tip = eye.at(520, 276, z * 0.8), eye.at(534, 268, z)
        shell = hull([eye.at(530 + dx, y, z + dz) for dx in (-6, 7) for y in (206, 268) for dz in (-11, 11)])
        parts += line(polygon([root, tip], closed=False), "#14161a", 5) + path(softened(shell, 7), "#1d2025")
    return parts


def _chassis() -> str:
    tank = (
        rect(180, -104, 120, 56, "url(#truck-chrome)", 18)
        + rect(200, -104, 4, 56, "#5a5f67")
        + rect(276, -104, 4, 56, "#5a5f67")
    )
    legs = rect(96, -112, 12, 78, "#3a3d43") + rect(84, -36, 36, 6, "#3a3d43", 2)
    guard = (
        rect(-180, -96, 250, 10, "#8d9299", 4)
        + rect(-180, -72, 250, 10, "#8d9299", 4)
        + rect(-520, -104, 330, 12, "#1a1c20")
    )
    flap = rect(-524, -96, 8, 66, "#17181b") + rect(-524, -112, 20, 12, "#b3121b", 3)
    return tank + legs + guard + flap


RIG = Rig(
    name="truck",
    label="Truck",
    words=(
        "truck",
        "lorry",
        "semi truck",
        "semi",
        "delivery truck",
        "trailer",
        "fire truck",
        "fire engine",
        "freight",
        "cargo truck",
        "food truck",
        "rv",
    ),
    height=4.5,
    width=11.6,
    draw=draw,
    cycle=math.tau * R / 100 / 8 / 11.0,  # one of eight holes
    phases=4,
    turns=14,
    stride=11.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=0.9,
)
