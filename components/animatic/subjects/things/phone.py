"""A smartphone held upright: a slab of metal and glass that turns, with an app on its lit screen."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    linear,
    mix,
    n,
    path,
    polygon,
    radial,
    rect,
    shade,
    spot,
    text,
)

PALETTES = (
    Palette(main="#5b6cf0", second="#17181d", accent="#ff8a5c", dark="#2a2c31"),
    Palette(main="#e76f8a", second="#17181d", accent="#ffd27a", dark="#8b8e94"),
    Palette(main="#1f8a70", second="#17181d", accent="#f2c14e", dark="#3d4046"),
    Palette(main="#2b2f77", second="#17181d", accent="#4fd1c5", dark="#c9b48a"),
    Palette(main="#f08a4b", second="#17181d", accent="#5b3a8c", dark="#565a61"),
)
HALF, TALL, DEEP, CORNER = 3.7, 15.4, 0.8, 1.15


def draw(pose: Pose) -> str:
    """Draw the phone at the pose's turn; the screen's content foreshortens with it."""
    turn = max(-1.2, min(1.2, pose.turn))
    squeeze, shift = math.cos(turn), DEEP / 2 * math.sin(turn)
    front = group(_front(pose), f'transform="translate({n(shift)} 0) scale({n(squeeze)} 1)"')
    return _defs(pose) + _edge(turn) + front


def _defs(pose: Pose) -> str:
    colors = pose.palette
    main, accent, metal = colors.main, colors.accent, colors.dark
    return (
        "<defs>"
        + "".join(
            (
                linear(
                    "phone-metal",
                    (0, -TALL),
                    (0, 0),
                    [
                        (0, light(metal, 0.55)),
                        (0.04, light(metal, 0.25)),
                        (0.3, metal),
                        (0.5, light(metal, 0.35)),
                        (0.75, metal),
                        (1, shade(metal, 0.5)),
                    ],
                ),
                linear(
                    "phone-frame",
                    (-HALF, -TALL),
                    (HALF, 0),
                    [
                        (0, light(metal, 0.65)),
                        (0.25, metal),
                        (0.5, light(metal, 0.3)),
                        (0.8, shade(metal, 0.35)),
                        (1, light(metal, 0.2)),
                    ],
                ),
                clip("phone-screen", _screen("#000000")),
                linear(
                    "phone-sky", (-2, -TALL), (2, 0), [(0, light(main, 0.22)), (0.45, main), (1, shade(main, 0.45))]
                ),
                radial("phone-sun", (1.6, -11.4), 5.2, [(0, light(accent, 0.35)), (0.4, accent, 0.85), (1, accent, 0)]),
                radial("phone-pool", (-2.2, -3.6), 5.0, [(0, mix(accent, main, 0.4), 0.9), (1, main, 0)]),
                linear("phone-card", (0, -6.2), (0, -1.6), [(0, "#ffffff", 0.97), (1, "#eef0f6", 0.94)]),
                linear(
                    "phone-glare", (-HALF, -TALL), (HALF, -TALL * 0.3), [(0, "#ffffff", 0.36), (1, "#ffffff", 0.03)]
                ),
                fade("phone-glow", "#ffffff"),
            )
        )
        + "</defs>"
    )


def _edge(turn: float) -> str:
    """The far face and the side between, as one metal slab behind the front."""
    half, shift = HALF * math.cos(turn), DEEP / 2 * math.sin(turn)
    left, right = -half - abs(shift), half + abs(shift)
    corner = CORNER * (0.5 + 0.5 * math.cos(turn))
    slab = rect(left, -TALL, right - left, TALL, "url(#phone-metal)", corner)
    x = left + 0.02 if turn > 0 else right - 0.14
    buttons = "" if abs(turn) < 0.1 else rect(x, -11.6, 0.12, 1.5, "#ffffff", 0.05, 'opacity="0.4"')
    keys = rect(right - 0.03, -11.4, 0.12, 1.6, "url(#phone-metal)", 0.05) + rect(
        left - 0.09, -12.2, 0.12, 0.9, "url(#phone-metal)", 0.05
    )
    return keys + slab + buttons


def _screen(fill: str) -> str:
    return rect(-HALF + 0.24, -TALL + 0.24, 2 * HALF - 0.48, TALL - 0.48, fill, CORNER - 0.22)


def _front(pose: Pose) -> str:
    frame = rect(-HALF, -TALL, 2 * HALF, TALL, "url(#phone-frame)", CORNER)
    bezel = rect(-HALF + 0.10, -TALL + 0.10, 2 * HALF - 0.20, TALL - 0.20, "#08090b", CORNER - 0.08)
    slide = 3.4 * math.sin(pose.turn)
    glare = path(
        polygon([(-3.8 + slide, -TALL), (0.6 + slide, -TALL), (-2.6 + slide, -4.2), (-6.4 + slide, -4.2)]),
        "url(#phone-glare)",
        'opacity="0.8"',
    )
    content = group(_app(pose) + glare, 'clip-path="url(#phone-screen)"')
    island = rect(-0.95, -TALL + 0.55, 1.9, 0.52, "#050506", 0.26) + ellipse(
        (0.62, -TALL + 0.81), 0.13, 0.13, "#1b2436"
    )
    return frame + bezel + content + island


def _app(pose: Pose) -> str:
    colors, words = pose.palette, clean(pose.text)
    ink = mix("#1b1d24", colors.main, 0.25)
    ground = (
        _screen("url(#phone-sky)")
        + rect(-4, -TALL, 8, TALL, "url(#phone-sun)")
        + rect(-4, -TALL, 8, TALL, "url(#phone-pool)")
    )
    hills = path(
        "M-4 -7.2C-2.6 -8.6 -1.2 -8.2 0.2 -7.4C1.6 -6.6 2.6 -7.6 4 -7.0L4 0L-4 0Z",
        shade(colors.main, 0.25),
        'opacity="0.55"',
    )
    title = (
        text(words, (0, -10.7), 1.05, "#ffffff", weight=600, fit=5.6)
        if words
        else rect(-1.5, -11.5, 3.0, 0.62, "#ffffff", 0.31)
    )
    under = rect(-1.6, -9.9, 3.2, 0.26, "#ffffff", 0.13, 'opacity="0.6"')
    card = rect(-2.9, -6.35, 5.8, 4.5, "url(#phone-card)", 0.62)
    picture = rect(-2.45, -5.9, 1.5, 1.5, colors.accent, 0.36) + spot("phone-glow", (-1.95, -5.4), 0.7, 0.7, 0.6)
    lines = rect(-0.6, -5.7, 2.6, 0.36, ink, 0.18) + rect(-0.6, -5.0, 1.9, 0.26, ink, 0.13, 'opacity="0.4"')
    graph = "".join(
        rect(-2.4 + i * 0.72, -2.3 - h, 0.44, h, mix(colors.main, colors.accent, i / 6), 0.16)
        for i, h in enumerate((0.5, 0.8, 0.65, 1.1, 0.95, 1.4, 1.6))
    )
    button = rect(-2.9, -1.5, 5.8, 0.02, "none") + rect(-1.0, -0.62, 2.0, 0.12, "#ffffff", 0.06, 'opacity="0.85"')
    clock = text("10:24", (-2.35, -14.25), 0.5, "#ffffff", weight=600)
    signal = "".join(
        rect(1.75 + i * 0.2, -14.3 - 0.08 * i, 0.13, 0.12 + 0.08 * i, "#ffffff", 0.03) for i in range(4)
    ) + rect(2.62, -14.5, 0.5, 0.28, "#ffffff", 0.08)
    return ground + hills + title + under + card + picture + lines + graph + button + clock + signal


RIG = Rig(
    name="phone",
    label="Phone",
    words=(
        "phone",
        "smartphone",
        "mobile phone",
        "iphone",
        "cellphone",
        "mobile",
        "app",
        "mobile app",
        "app dashboard",
        "android phone",
        "cell phone",
    ),
    height=0.156,
    width=0.084,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.7,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
