"""A lorry: a sleeper cab and a long trailer whose wall carries the brand; it shows its nose as it turns."""

from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.materials import ink_on
from components.animatic.subjects.solid import Box, View, box, foot, raised, slab
from components.animatic.subjects.svg import (
    Point,
    clean,
    clip,
    fade,
    group,
    light,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.wheels import wheel, wheel_defs

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


def draw(pose: Pose) -> str:
    """Draw the lorry at the phase of its wheels' turn."""
    colors, view = pose.palette, View(max(-0.5, min(0.4, pose.turn)) - 0.16, 0.035)
    lift = foot(view, 1080, DEEP)
    trailer = box(
        view,
        Box("truck-trailer", 800, 268, DEEP, colors.second, x=-142, y=112),
        {"front": _wall(colors, pose.text), "left": _doors(colors)},
    )
    cab = slab(view, CAB, DEEP / 2, -DEEP / 2, "url(#truck-far)") + view.front(_cab(colors), DEEP / 2)
    frame = box(view, Box("truck-frame", 1000, 26, DEEP * 0.7, "#26282d", x=-30, y=62))
    wheels = "".join(wheel("truck", (x, -R), R, pose.phase) for x in WHEELS)
    near = view.front(_chassis(colors) + wheels, DEEP / 2 - 4)
    far = view.front("".join(f'<circle cx="{n(x)}" cy="{-R}" r="{R}" fill="#0d0e10"/>' for x in WHEELS), -DEEP / 2 + 20)
    return _defs(colors) + raised(far + frame + trailer + cab + _nose(view, colors) + near, lift)


def _defs(colors: Palette) -> str:
    paint = colors.main
    shape = path(polygon([(x, -y) for x, y in CAB]))
    parts = (
        wheel_defs("truck", R),
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
            "truck-far", (318, 0), (660, 0), [(0, shade(paint, 0.2)), (0.6, shade(paint, 0.35)), (1, shade(paint, 0.6))]
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
        linear(
            "truck-wall",
            (0, -268),
            (0, 0),
            [(0, "#ffffff", 0.30), (0.3, "#ffffff", 0.05), (0.75, "#000000", 0.04), (1, "#000000", 0.26)],
        ),
        fade("truck-glow", light(paint, 0.8)),
        fade("truck-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


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


def _cab(colors: Palette) -> str:
    paint = colors.main
    shape = polygon([(x, -y) for x, y in CAB])
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
    mirror = path("M508 -262L520 -262L524 -214L510 -214Z", "#1a1c20") + path(
        "M509.5 -260L513 -260L515 -216L511 -216Z", "#5a5e65"
    )
    return path(shape, "url(#truck-paint)") + group(inside, 'clip-path="url(#truck-cab)"') + glass + lamp + mirror


def _nose(view: View, colors: Palette) -> str:
    """Windscreen, grille and lamps on the front, where it shows."""
    if not view.sees("right"):
        return ""
    paint = colors.main
    lower = [(-120, 0), (120, 0), (120, -104), (-120, -104)]
    grille = path(polygon(lower), mix(paint, "#000000", 0.42)) + rect(-84, -92, 168, 60, "#121417", 6)
    grille += line("".join(f"M-80 {y}L80 {y}" for y in (-82, -70, -58, -46)), "#b9bec5", 4, 'opacity="0.85"')
    lamps = rect(-112, -88, 24, 26, "#f2f8ff", 5) + rect(88, -88, 24, 26, "#f2f8ff", 5)
    bumper = rect(-120, -26, 240, 26, "url(#truck-chrome)", 4)
    low = group(grille + lamps + bumper, view.plane((556, 46, 0), (0, 0, -1), (0, -1, 0)))
    pane = [view.at(x, y, z) for x, y, z in ((552, 156, 108), (552, 156, -108), (532, 262, -104), (532, 262, 104))]
    gloss = [view.at(x, y, z) for x, y, z in ((552, 156, 70), (552, 156, 20), (532, 262, -10), (532, 262, 40))]
    return low + path(polygon(pane), "url(#truck-glass)") + path(polygon(gloss), "#ffffff", 'opacity="0.18"')


def _chassis(colors: Palette) -> str:
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
    del colors
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
        "van",
        "delivery van",
        "trailer",
        "fire truck",
        "fire engine",
        "freight",
        "cargo truck",
        "food truck",
        "camper",
        "rv",
    ),
    height=4.1,
    width=11.6,
    draw=draw,
    cycle=0.24,
    phases=6,
    stride=11.0,
    glossy=0.6,
    actions=("drive", "idle"),
    gaits=MappingProxyType({"idle": Gait(0.0, 0.0)}),
    palettes=PALETTES,
    turnable=0.4,
)
