"""A high-speed train: a long smooth nose, a ribbon of windows, a second coach behind; bogies roll along the rail."""

import math
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.svg import (
    clean,
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
COACH = "M-940 -48L-940 -352Q-936 -366 -920 -366L140 -366Q156 -366 160 -352L160 -48Z"


def draw(pose: Pose) -> str:
    """Draw the train at the phase of its wheels' turn; a glint runs along its windows."""
    colors = pose.palette
    bogies = "".join(_bogie(x, pose.phase) for x in (-800.0, 20.0, 300.0, 720.0))
    gap = rect(150, -340, 40, 280, "#14161a") + line(
        "M158 -330L158 -70M166 -330L166 -70M174 -330L174 -70M182 -330L182 -70", "#2f3238", 3
    )
    glint = -1000 + 2000 * pose.phase
    parts = (
        _rail() + bogies + gap + _roof() + _shell("coach", COACH, colors, glint) + _shell("nose", NOSE, colors, glint)
    )
    return _defs(colors) + parts + _front(colors) + _words(colors, pose.text) + _doors(colors)


def _defs(colors: Palette) -> str:
    main = colors.main
    parts = (
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
        radial("train-wheel", (-4, -6), 40, [(0, "#b9bec5"), (0.5, "#6a7078"), (0.85, "#3a3d43"), (1, "#8d9299")]),
        fade("train-glow", "#ffffff"),
        fade("train-soot", "#000000"),
        fade("train-lamp", "#fff6d8"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _rail() -> str:
    return rect(-955, -7, 1910, 7, "#5a5e65") + rect(-955, -7, 1910, 2, "#d3d7dc")


def _bogie(x: float, phase: float) -> str:
    parts = rect(x - 120, -66, 240, 22, "#23252a", 8) + rect(x - 34, -58, 68, 28, "#2f3238", 6)
    for dx in (-74, 74):
        spokes = "".join(
            ellipse((18 * math.cos(a), 18 * math.sin(a)), 5, 5, "#2b2d32")
            for a in (2 * math.pi * (k + phase) / 6 for k in range(6))
        )
        disc = (
            '<circle r="36" fill="#1b1c20"/><circle r="33" fill="url(#train-wheel)"/>'
            + spokes
            + '<circle r="9" fill="#8d9299"/>'
        )
        parts += group(disc, f'transform="translate({n(x + dx)} -43)"')
    return parts + rect(x - 110, -52, 220, 9, "#3a3d43", 4)


def _roof() -> str:
    arms = line("M-560 -366L-500 -398L-560 -424M-500 -398L-470 -366", "#3a3d43", 6) + line(
        "M-600 -425L-516 -425", "#5a5e65", 7
    )
    return arms + rect(-760, -374, 360, 12, "#5a5e65", 5) + rect(250, -372, 180, 10, "#8d9299", 5)


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
    pane = "M650 -304C712 -276 760 -242 796 -210C780 -204 740 -204 708 -210C680 -232 662 -268 650 -304Z"
    screen = (
        path(pane, "url(#train-glass)")
        + path("M660 -298C690 -284 716 -268 738 -252L716 -212C690 -232 670 -262 660 -298Z", "#ffffff", 'opacity="0.22"')
        + path(pane, "none", 'stroke="#0c0e12" stroke-width="4"')
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
    height=4.3,
    width=19.2,
    draw=draw,
    cycle=0.5,
    phases=12,
    stride=24.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    color_slot="second",
    turnable=0.3,
)
