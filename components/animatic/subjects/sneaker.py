"""A running shoe in profile: knit upper, overlays, laces and a sculpted foam sole."""

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.solid import thick
from components.animatic.subjects.svg import (
    Point,
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    luminance,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#2f66b5", second="#f4f2ee", accent="#e0782a", dark="#1c2433"),
    Palette(main="#f1efeb", second="#ffffff", accent="#c3202a", dark="#3a3d43"),
    Palette(main="#22252b", second="#efece6", accent="#d2a74e", dark="#101216"),
    Palette(main="#cf3f3a", second="#f6f1ea", accent="#1f2f52", dark="#2a1416"),
    Palette(main="#8fb59c", second="#faf7f0", accent="#e89a5b", dark="#243a2e"),
)

DEEP = 8.6
_UPPER: tuple[Point, ...] = (
    (-13.4, -3.6),
    (-14.1, -7.0),
    (-13.9, -10.6),
    (-14.3, -13.4),
    (-13.0, -14.0),
    (-11.6, -12.0),
    (-9.2, -10.5),
    (-6.6, -10.9),
    (-4.9, -12.7),
    (-3.6, -14.5),
    (-2.0, -14.3),
    (-0.4, -12.3),
    (2.6, -10.2),
    (5.6, -8.3),
    (8.6, -7.1),
    (11.6, -6.3),
    (14.0, -4.9),
    (15.0, -3.1),
    (13.0, -2.6),
    (0.0, -2.8),
)
_SOLE: tuple[Point, ...] = (
    (-14.6, -4.5),
    (-13.0, -4.7),
    (-8.5, -4.1),
    (-3.0, -3.5),
    (3.0, -3.3),
    (9.0, -3.5),
    (13.6, -3.9),
    (15.5, -3.4),
    (15.9, -2.4),
    (14.4, -1.1),
    (11.0, -0.25),
    (5.0, 0.0),
    (-0.5, -0.35),
    (-6.0, -0.05),
    (-11.5, -0.1),
    (-14.2, -0.9),
    (-15.3, -2.6),
)


def draw(pose: Pose) -> str:
    """Draw the shoe; as it turns its far side shows behind the near one."""
    colors, turn = pose.palette, max(-0.6, min(0.6, pose.turn))
    face = _inside(colors) + _upper(colors) + _laces(colors) + _sole(colors) + _brand(colors, pose.text)

    def layer(place: float) -> str:
        dark = 0.5 - 0.34 * place
        return path(smooth(_UPPER), shade(colors.main, dark)) + path(smooth(_SOLE), shade(colors.second, dark * 0.7))

    return _defs(colors) + thick(turn, DEEP, face, layer, 24)


def _defs(colors: Palette) -> str:
    main, sole = colors.main, colors.second
    return (
        "<defs>"
        + "".join(
            (
                clip("sneaker-upper", path(smooth(_UPPER))),
                clip("sneaker-sole", path(smooth(_SOLE))),
                linear(
                    "sneaker-knit",
                    (-6, -14),
                    (2, -2),
                    [
                        (0, light(main, 0.34)),
                        (0.3, light(main, 0.10)),
                        (0.58, main),
                        (0.85, shade(main, 0.24)),
                        (1, shade(main, 0.42)),
                    ],
                ),
                linear(
                    "sneaker-over",
                    (-12, -13),
                    (6, -2),
                    [(0, shade(main, 0.10)), (0.5, shade(main, 0.34)), (1, shade(main, 0.5))],
                ),
                linear(
                    "sneaker-foam",
                    (0, -4.6),
                    (0, 0),
                    [
                        (0, light(sole, 0.5)),
                        (0.30, sole),
                        (0.62, shade(sole, 0.12)),
                        (0.82, shade(sole, 0.26)),
                        (1, shade(sole, 0.44)),
                    ],
                ),
                linear("sneaker-tongue", (-5, -15), (0, -9), [(0, light(main, 0.2)), (1, shade(main, 0.25))]),
                fade("sneaker-lit", light(main, 0.7)),
                fade("sneaker-deep", shade(main, 0.75)),
                fade("sneaker-white", "#ffffff"),
            )
        )
        + "</defs>"
    )


def _inside(colors: Palette) -> str:
    """The far collar and the lining seen through the opening."""
    lining = shade(mix(colors.accent, colors.main, 0.55), 0.35)
    far = smooth(
        [
            (-13.6, -13.2),
            (-11.0, -13.5),
            (-8.0, -12.6),
            (-5.4, -13.4),
            (-3.2, -14.9),
            (-2.4, -13.0),
            (-5.6, -10.2),
            (-10.0, -9.8),
            (-13.2, -11.4),
        ]
    )
    tongue = smooth([(-5.2, -12.4), (-4.4, -15.2), (-2.2, -15.6), (-0.8, -13.6), (0.6, -11.2), (-2.6, -10.2)])
    return path(far, lining) + spot("sneaker-deep", (-8.6, -11.0), 4.5, 1.8, 0.8) + path(tongue, "url(#sneaker-tongue)")


def _upper(colors: Palette) -> str:
    main = colors.main
    weave = "".join(
        line(
            f"M{n(-14 + i * 1.05)} -14Q{n(-13 + i * 1.05)} -8 {n(-11.5 + i * 1.05)} -2",
            light(main, 0.5) if i % 2 else shade(main, 0.5),
            0.16,
            'opacity="0.34"',
        )
        for i in range(28)
    )
    heel = smooth([(-15, -2), (-14.6, -8.5), (-14.2, -11.0), (-11.4, -9.6), (-8.6, -6.6), (-7.4, -3.0), (-8, -1)])
    toe = smooth([(8.4, -2), (9.4, -4.7), (11.6, -6.6), (14.4, -5.6), (16, -3), (14, -1.5)])
    saddle = smooth(
        [
            (-3.6, -2),
            (-2.2, -6.4),
            (0.4, -10.2),
            (2.6, -10.6),
            (4.4, -9.4),
            (3.2, -7.6),
            (3.8, -5.2),
            (5.8, -2),
            (1, -1),
        ]
    )
    stripe = smooth(
        [(-8.8, -4.0), (-4.6, -5.0), (0.0, -6.9), (4.0, -9.1), (4.9, -8.6), (1.6, -6.0), (-3.0, -3.7), (-7.0, -3.0)],
        tension=0.9,
    )
    eyestay = "M-1.6 -13.6Q3.0 -9.6 8.4 -7.0"
    parts = (
        weave
        + path(heel, "url(#sneaker-over)")
        + path(toe, "url(#sneaker-over)", 'opacity="0.85"')
        + path(saddle, "url(#sneaker-over)", 'opacity="0.55"')
        + _stitch(heel, main)
        + _stitch(saddle, main)
        + path(stripe, colors.accent)
        + path(stripe, "url(#sneaker-white)", 'opacity="0.35"')
        + line(eyestay, shade(main, 0.30), 1.5)
        + line(eyestay, light(main, 0.25), 0.22, 'transform="translate(-0.35 -0.55)" opacity="0.7"')
        + spot("sneaker-lit", (-11.6, -11.6), 3.4, 2.2, 0.5)
        + spot("sneaker-lit", (10.2, -6.2), 3.4, 1.3, 0.7, 18)
        + spot("sneaker-lit", (-3.5, -8.6), 5, 3.0, 0.30, 20)
        + spot("sneaker-deep", (0, -2.7), 17, 1.7, 0.75)
        + spot("sneaker-deep", (-14.2, -5.2), 2.2, 4.4, 0.35)
        + spot("sneaker-deep", (7.2, -4.8), 2.6, 2.6, 0.28)
    )
    collar = line("M-13.6 -12.6Q-11.6 -10.6 -9.2 -10.1Q-6.6 -9.9 -4.6 -12.2", shade(main, 0.45), 1.3)
    collar += line(
        "M-13.5 -12.9Q-11.5 -10.9 -9.2 -10.4Q-6.7 -10.3 -4.8 -12.4", light(main, 0.28), 0.35, 'opacity="0.8"'
    )
    pull = line("M-14.0 -12.8Q-14.9 -14.6 -13.4 -14.2", colors.accent, 0.6)
    return path(smooth(_UPPER), "url(#sneaker-knit)") + group(parts, 'clip-path="url(#sneaker-upper)"') + collar + pull


def _stitch(shape: str, main: str) -> str:
    return (
        f'<path d="{shape}" fill="none" stroke="{light(main, 0.45)}" stroke-width="0.12" '
        'stroke-dasharray="0.34 0.24" opacity="0.7" '
        'transform="translate(0.35 0.3)"/>'
    )


def _laces(colors: Palette) -> str:
    lace = colors.second if luminance(colors.main) < 0.75 else colors.accent
    parts = []
    for i in range(5):
        x, y = -0.7 + i * 2.15, -13.0 + i * 1.42 + 0.10 * (4 - i)
        run = f"M{n(x - 1.0)} {n(y - 0.9)}Q{n(x + 0.2)} {n(y - 0.9)} {n(x + 0.9)} {n(y + 0.85)}"
        parts.append(
            line(run, shade(lace, 0.45), 0.82, 'opacity="0.5" transform="translate(0.14 0.2)"') + line(run, lace, 0.68)
        )
        parts.append(line(run, light(lace, 0.6), 0.18, 'opacity="0.8" transform="translate(-0.1 -0.12)"'))
        parts.append(ellipse((x + 0.95, y + 0.95), 0.26, 0.26, shade(colors.main, 0.6)))
    loop = "M-2.0 -13.6C-3.8 -13.9 -4.6 -12.6 -3.4 -12.1M-2.0 -13.6C-1.2 -14.7 0.2 -14.4 -0.2 -13.4"
    return "".join(parts) + line(loop, shade(lace, 0.3), 0.55) + line(loop, lace, 0.42)


def _sole(colors: Palette) -> str:
    sole, accent = colors.second, colors.accent
    groove = shade(sole, 0.42)
    wedge = smooth([(-15.4, -2.9), (-10, -2.3), (-3, -1.9), (2.2, -1.7), (-2, -1.2), (-9, -1.3), (-14.8, -1.6)])
    grooves = "".join(
        line(f"M{n(x)} -3.0Q{n(x + 0.7)} -2.2 {n(x + 0.4)} -1.2", groove, 0.22, 'opacity="0.55"')
        for x in (4.6, 6.3, 8.0, 9.7, 11.4)
    )
    tread = "M-14.6 -0.7Q-6 0.3 -0.5 -0.1Q6 0.4 11 -0.1Q14 -0.7 15.8 -2.2"
    inside = (
        path(wedge, mix(sole, accent, 0.85), 'opacity="0.9"')
        + grooves
        + line(tread, shade(colors.dark, 0.1), 0.75)
        + line("M-14.4 -4.2Q-8 -3.7 -3 -3.1Q4 -2.8 15.2 -3.2", "#ffffff", 0.35, 'opacity="0.85"')
        + spot("sneaker-white", (-9, -3.6), 6, 0.9, 0.8)
    )
    edge = f'<path d="{smooth(_SOLE)}" fill="none" stroke="{shade(sole, 0.5)}" stroke-width="0.1" opacity="0.5"/>'
    return path(smooth(_SOLE), "url(#sneaker-foam)") + group(inside, 'clip-path="url(#sneaker-sole)"') + edge


def _brand(colors: Palette, words: str) -> str:
    if not clean(words):
        return ""
    color = light(colors.accent, 0.15) if luminance(colors.main) < 0.5 else shade(colors.accent, 0.1)
    return text(
        words.upper(),
        (-10.9, -6.6),
        1.0,
        color,
        weight=700,
        spacing=0.05,
        fit=4.6,
        extra='transform="rotate(-6 -10.9 -6.6)"',
    )


RIG = Rig(
    name="sneaker",
    label="Sneaker",
    words=(
        "sneaker",
        "shoe",
        "running shoe",
        "trainer shoe",
        "trainers",
        "footwear",
        "boot",
        "kicks",
        "tennis shoe",
        "basketball shoe",
    ),
    height=0.162,
    width=0.33,
    draw=draw,
    turns=10,
    on="table",
    glossy=0.25,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
    turnable=0.6,
)
