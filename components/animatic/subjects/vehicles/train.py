"""A high-speed train: a long smooth nose, a ribbon of windows, a second coach behind; bogies roll along the rail."""

import math
from dataclasses import replace
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.laid import laid, tilted
from components.animatic.subjects.drawing.loft import Bend, Eye, disc
from components.animatic.subjects.drawing.solid import hull
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
    radial,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#f1f2f4", second="#c3202a", accent="#2b3038", dark="#141b26"),
    Palette(main="#eef1f4", second="#1f5aa8", accent="#f0b23a", dark="#121d2e"),
    Palette(main="#2a2e36", second="#d2a74e", accent="#d2a74e", dark="#0d1016"),
    Palette(main="#e9efec", second="#1f7a55", accent="#2a3430", dark="#0f1d18"),
)
NOSE = (
    "M180 -48L180 -352Q184 -366 200 -366L500 -366C640 -360 740 -316 826 -246C886 "
    "-196 930 -150 940 -112C944 -84 920 -60 876 -50Z"
)
PANE = "M650 -304C712 -276 760 -242 796 -210C780 -204 740 -204 708 -210C680 -232 662 -268 650 -304Z"
COACH = "M-940 -48L-940 -352Q-936 -366 -920 -366L140 -366Q156 -366 160 -352L160 -48Z"


HALF, TAPER = 145.0, 500.0
"""Half the width, and where the nose begins to narrow."""
BOGIES = (-800.0, 20.0, 300.0, 720.0)


def draw(pose: Pose) -> str:
    """Draw the train at the phase of its wheels' turn, from the pose's turn; a glint runs along its windows."""
    colors, glint = pose.palette, -1000 + 2000 * pose.phase
    eye = Eye(max(-0.8, min(0.7, pose.turn - 0.10)), 0.06, 4600.0, HALF)
    low = max(eye.at(x, 0, z)[1] for x in (-950, 940) for z in (-80, 80))
    eye = replace(eye, lift=low)
    near = _side(eye, 1.0)
    nose = _shell("nose", NOSE, colors, glint) + _front(colors)
    parts = (
        _defs(colors, near),
        _track(eye),
        *(_bogie(eye, x, pose.phase) for x in BOGIES),
        path(polygon(hull([eye.at(x, y, z) for x in (-900, 760) for y in (40, 90) for z in (-110, 110)])), "#101216"),
        _far_nose(eye, colors) if eye.turned(900) < 0 else "",
        _tail(eye, colors) if eye.turned(-940) > 0 else "",
        _roof(eye, colors),
        laid(_gap() + _shell("coach", COACH, colors, glint) + nose + _words(colors, pose.text) + _doors(colors), near),
    )
    return "".join(parts)


def _side(eye: Eye, side: float) -> Bend:
    """Where art of the near (1) or the far side (-1) lies: flat walls, round shoulders, a nose drawn to a point."""

    def bend(x: float, y: float) -> Point:
        along = max(0.0, min(1.0, (x - TAPER) / (945 - TAPER)))
        up = max(0.0, min(1.0, (-y - 300) / 66))
        out = HALF * math.sqrt(1 - along**2.4) * (1 - 0.35 * up * up)
        return eye.at(x, -y, side * out)

    return bend


def _track(eye: Eye) -> str:
    """Two rails."""
    parts = ""
    for z in (-72.0, 72.0):
        top = [eye.at(x, 7, z + d) for x, d in ((-955, -3), (955, -3), (955, 3), (-955, 3))]
        web = [eye.at(x, y, z + 3) for x, y in ((-955, 7), (955, 7), (955, 0), (-955, 0))]
        parts += path(polygon(web), "#4a4e55") + path(polygon(top), "#d3d7dc")
    return parts


def _far_nose(eye: Eye, colors: Palette) -> str:
    """The other half of the nose, seen past its tip."""
    skin = path(NOSE, shade(colors.main, 0.16))
    band = path("M520 -150C660 -150 800 -138 926 -114L926 -92C800 -112 660 -118 520 -118Z", shade(colors.second, 0.2))
    pane = path(PANE, shade(colors.dark, 0.2))
    return laid(skin + band + pane, _side(eye, -1.0))


def _tail(eye: Eye, colors: Palette) -> str:
    """The end of the last coach: a wall with a way through."""

    def bend(across: float, y: float) -> Point:
        return eye.at(-940, y * -1, across * (1 - 0.35 * max(0.0, min(1.0, (-y - 300) / 66)) ** 2))

    wall = path("M-145 -48L-145 -300Q-140 -366 -60 -366L60 -366Q140 -366 145 -300L145 -48Z", shade(colors.main, 0.22))
    door = rect(-50, -310, 100, 250, "#17191d", 8) + rect(-38, -296, 76, 90, "#3a4552", 6)
    lamps = "".join(ellipse((x, -110), 11, 11, "#d01c24") for x in (-105, 105))
    stripe = rect(-136, -150, 272, 32, shade(colors.second, 0.15))
    return laid(wall + stripe + door + lamps, bend)


def _defs(colors: Palette, near: Bend) -> str:
    main = colors.main
    flat = (
        clip("train-coach", path(COACH)),
        clip("train-nose", path(NOSE)),
        linear(
            "train-skin",
            (0, -366),
            (0, -48),
            [
                (0, light(main, 0.3)),
                (0.08, "#ffffff" if main > "#888888" else light(main, 0.5)),
                (0.3, main),
                (0.52, shade(main, 0.06)),
                (0.58, light(main, 0.35)),
                (0.8, shade(main, 0.16)),
                (1, shade(main, 0.5)),
            ],
        ),
        linear(
            "train-glass",
            (0, -300),
            (0, -200),
            [
                (0, mix(colors.dark, "#a9c0d4", 0.75)),
                (0.35, mix(colors.dark, "#5f7690", 0.4)),
                (0.6, colors.dark),
                (1, shade(colors.dark, 0.4)),
            ],
        ),
        linear("train-length", (560, 0), (950, 0), [(0, "#000000", 0), (0.6, "#000000", 0.10), (1, "#000000", 0.42)]),
        linear(
            "train-livery",
            (0, -190),
            (0, -90),
            [(0, light(colors.second, 0.3)), (0.4, colors.second), (1, shade(colors.second, 0.4))],
        ),
    )
    soft = (
        radial("train-wheel", (-4, -6), 40, [(0, "#b9bec5"), (0.5, "#6a7078"), (0.85, "#3a3d43"), (1, "#8d9299")]),
        fade("train-glow", "#ffffff"),
        fade("train-soot", "#000000"),
        fade("train-lamp", "#fff6d8"),
    )
    return f"<defs>{tilted(laid(''.join(flat), near), near, (0, -200))}{''.join(soft)}</defs>"


def _gap() -> str:
    """The bellows between the coaches."""
    return rect(150, -340, 40, 280, "#14161a") + line(
        "M158 -330L158 -70M166 -330L166 -70M174 -330L174 -70M182 -330L182 -70", "#2f3238", 3
    )


def _bogie(eye: Eye, x: float, phase: float) -> str:
    far = "".join(path(polygon(_tread(eye, x + dx, -72)), "#0e0f12") for dx in (-74, 74))
    frame = rect(-120, -66, 240, 22, "#23252a", 8) + rect(-34, -58, 68, 28, "#2f3238", 6)
    parts = far + laid(frame, lambda across, y: eye.at(x + across, -y, 84))
    spokes = "".join(
        ellipse((18 * math.cos(a), 18 * math.sin(a)), 5, 5, "#2b2d32")
        for a in (2 * math.pi * (k + phase) / 6 for k in range(6))
    )
    art = '<circle r="36" fill="#1b1c20"/><circle r="33" fill="url(#train-wheel)"/>'
    art += spokes + '<circle r="9" fill="#8d9299"/>'
    for dx in (-74, 74):
        parts += path(polygon(_tread(eye, x + dx, 76)), "#17181b") + disc(eye, (x + dx, 43, 82), art)
    return parts + laid(rect(-110, -52, 220, 9, "#3a3d43", 4), lambda across, y: eye.at(x + across, -y, 92))


def _tread(eye: Eye, x: float, z: float) -> list[Point]:
    turns = [math.tau * i / 20 for i in range(20)]
    return hull([eye.at(x + 36 * math.cos(a), 43 + 36 * math.sin(a), z + d) for a in turns for d in (-8, 8)])


def _roof(eye: Eye, colors: Palette) -> str:
    """The top, where it shows, with what takes the current from the wire."""
    edge = [_side(eye, side)(x, -366) for side, xs in ((1.0, (-935, 500, 700)), (-1.0, (700, 500, -935))) for x in xs]

    def middle(x: float, y: float) -> Point:
        return eye.at(x, -y, 0)

    arms = line("M-560 -366L-500 -398L-560 -424M-500 -398L-470 -366", "#3a3d43", 6) + line(
        "M-600 -425L-516 -425", "#5a5e65", 7
    )
    boxes = rect(-760, -380, 360, 16, "#7d838b", 5) + rect(250, -378, 180, 14, "#8d9299", 5)
    return path(polygon(edge), light(colors.main, 0.12)) + laid(arms + boxes, middle)


def _shell(name: str, shape: str, colors: Palette, glint: float) -> str:
    """Skin, stripe, window band and soft lights of one vehicle."""
    low, high = (-930, 150) if name == "coach" else (200, 640)
    band = rect(low + 10, -298, high - low - 20, 92, "url(#train-glass)", 16)
    if name == "nose":
        band = path(
            (
                "M216 -298L560 -298C600 -296 640 -280 664 -252C676 -236 660 -206 620 -206L216 "
                "-206Q204 -206 204 -218L204 -286Q204 -298 216 -298Z"
            ),
            "url(#train-glass)",
        )
    panes = "".join(rect(x, -292, 5, 80, "#0a0c10", extra='opacity="0.8"') for x in range(low + 110, high - 30, 108))
    seats = "".join(
        path(
            smooth([(x, -206), (x - 2, -236), (x + 8, -250), (x + 24, -248), (x + 30, -206)]),
            "#07090c",
            'opacity="0.5"',
        )
        for x in range(low + 30, high - 40, 54)
    )
    streak = "".join(
        path(polygon([(x, -298), (x + w, -298), (x + w - 40, -206), (x - 40, -206)]), "#ffffff", f'opacity="{o}"')
        for x, w, o in ((glint, 90, 0.20), (glint + 130, 24, 0.14), (glint - 1000, 90, 0.20), (glint + 1000, 90, 0.2))
    )
    flow = path(
        "M-960 -150L520 -150C660 -150 800 -140 944 -112L944 -92C800 -112 660 -118 520 -118L-960 -118Z",
        "url(#train-livery)",
    )
    thin = path(
        "M-960 -106L520 -106C660 -106 800 -98 940 -86L930 -78C800 -92 660 -98 520 -98L-960 -98Z",
        colors.second,
        'opacity="0.6"',
    )
    shine = spot("train-glow", ((low + high) / 2, -350), (high - low) * 0.62, 12, 0.9) + spot(
        "train-glow", ((low + high) / 2, -182), (high - low) * 0.55, 9, 0.5
    )
    dark = spot("train-soot", ((low + high) / 2, -52), (high - low) * 0.6, 20, 0.55)
    inside = (
        flow
        + thin
        + shine
        + dark
        + band
        + seats
        + panes
        + streak
        + (rect(200, -366, 760, 320, "url(#train-length)") if name == "nose" else "")
    )
    edge = path(shape, "none", f'stroke="{light(colors.main, 0.7)}" stroke-width="2" opacity="0.5"')
    return path(shape, "url(#train-skin)") + group(inside, f'clip-path="url(#train-{name})"') + edge


def _front(colors: Palette) -> str:
    screen = (
        path(PANE, "url(#train-glass)")
        + path("M660 -298C690 -284 716 -268 738 -252L716 -212C690 -232 670 -262 660 -298Z", "#ffffff", 'opacity="0.22"')
        + path(PANE, "none", 'stroke="#0c0e12" stroke-width="4"')
    )
    lamp = path("M850 -172C880 -152 900 -134 908 -122C888 -124 866 -136 848 -152Z", "#f6fbff") + path(
        "M850 -172C880 -152 900 -134 908 -122C888 -124 866 -136 848 -152Z", "none", 'stroke="#3a3d43" stroke-width="3"'
    )
    glow = spot("train-lamp", (890, -140), 40, 24, 0.8)
    skirt = path(
        "M560 -60L876 -50C920 -60 942 -84 940 -104C900 -76 760 -72 560 -74Z", shade(colors.main, 0.6), 'opacity="0.8"'
    )
    seam = line("M818 -250C790 -200 780 -140 790 -64", shade(colors.main, 0.4), 2.5, 'opacity="0.6"')
    return seam + screen + lamp + glow + skirt


def _words(colors: Palette, words: str) -> str:
    if not clean(words):
        return ""
    return text(words, (-380, -164), 44, colors.second, weight=700, fit=420)


def _doors(colors: Palette) -> str:
    parts = ""
    for x in (-900, 84, 214):
        parts += rect(x, -312, 62, 244, "none", 10, f'stroke="{shade(colors.main, 0.45)}" stroke-width="3"') + rect(
            x + 12, -296, 38, 92, "url(#train-glass)", 12
        )
    return parts


RIG = Rig(
    name="train",
    label="Train",
    words=(
        "train",
        "high-speed train",
        "bullet train",
        "locomotive",
        "tram",
        "subway",
        "metro",
        "railway",
        "steam train",
        "commuter train",
        "streetcar",
        "steam locomotive",
        "monorail",
    ),
    height=4.9,
    width=20.0,
    draw=draw,
    cycle=0.5,
    phases=8,
    turns=10,
    stride=24.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    color_slot="second",
    turnable=0.6,
)
