"""White goods in the round: a front-loading washing machine whose drum turns, a fridge with two doors."""

import math
from collections.abc import Callable, Mapping
from functools import lru_cache, partial

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    luminance,
    n,
    path,
    radial,
    rect,
    shade,
    spot,
    text,
)

FINISHES = (
    Palette(main="#eceef0", second="#c9ced4", accent="#4aa8ff", dark="#22262c"),
    Palette(main="#3a3f47", second="#8c939c", accent="#ffb45a", dark="#121418"),
    Palette(main="#bcd9cf", second="#d9dee0", accent="#f2a65a", dark="#1f302b"),
    Palette(main="#b9bec4", second="#dfe3e6", accent="#5fd0c8", dark="#1d2024"),
    Palette(main="#c65a4a", second="#e6d9cc", accent="#ffd99a", dark="#2c0f0a"),
)
WASHERS = (FINISHES[0], FINISHES[3], FINISHES[1])
REST = 0.50


def draw(pose: Pose, name: str) -> str:
    """Draw the appliance at the pose's turn."""
    colors, view = pose.palette, View(pose.turn + REST, 0.16)
    wide, tall, deep = SIZES[name]
    front = FRONTS[name](pose)
    side = _panel(name, tall, deep)
    sides = {"front": front, "left": side, "right": side, "back": side, "top": _top(name, wide, deep)}
    feet = "".join(
        group(ellipse((0, 0), 2.2, 0.9, "#1b1d20"), f'transform="translate({n(x)} {n(y)})"')
        for x, y in (view.at(sx * (wide / 2 - 5), 0.4, sz * (deep / 2 - 5)) for sx in (-1, 1) for sz in (-1, 1))
    )
    body = box(view, Box(name, wide, tall, deep, colors.main, y=1.2), sides)
    return _defs(name, colors) + raised(feet + body, foot(view, wide, deep))


@lru_cache(maxsize=64)
def _defs(name: str, colors: Palette) -> str:
    main, metal = colors.main, colors.second
    parts = (
        linear(
            f"{name}-bar",
            (-2, 0),
            (2, 0),
            [(0, shade(metal, 0.3)), (0.3, light(metal, 0.6)), (0.6, metal), (1, shade(metal, 0.4))],
        ),
        linear(
            f"{name}-face",
            (-30, -180),
            (30, 0),
            [(0, light(main, 0.35)), (0.4, light(main, 0.06)), (1, shade(main, 0.18))],
        ),
        linear(
            f"{name}-chrome",
            (-20, -60),
            (20, -20),
            [(0, light(metal, 0.75)), (0.35, shade(metal, 0.12)), (0.55, light(metal, 0.5)), (1, shade(metal, 0.45))],
        ),
        radial(f"{name}-drum", (-4, -42), 17, [(0, "#5a636c"), (0.55, "#2b3138"), (1, "#0d1013")]),
        linear(
            f"{name}-pane", (-12, -54), (12, -22), [(0, "#ffffff", 0.55), (0.4, "#cfe4f2", 0.12), (1, "#ffffff", 0.20)]
        ),
        linear(f"{name}-water", (0, -36), (0, -18), [(0, "#9fd6f2", 0.75), (1, "#3f86b8", 0.8)]),
        clip(f"{name}-port", ellipse((0, -38), 14.4, 14.4, "#000")),
        fade(f"{name}-soot", "#0a0c10"),
        fade(f"{name}-lit", "#ffffff"),
        fade(f"{name}-glow", colors.accent),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _panel(name: str, tall: float, deep: float) -> str:
    shine = spot(f"{name}-lit", (-deep * 0.2, -tall * 0.8), deep * 0.4, tall * 0.25, 0.28)
    shadow = spot(f"{name}-soot", (0, 0), deep * 0.8, tall * 0.10, 0.5)
    return shine + shadow + rect(-deep / 2, -tall, deep, 0.6, "#ffffff", extra='opacity="0.35"')


def _top(name: str, wide: float, deep: float) -> str:
    return spot(f"{name}-lit", (-wide * 0.1, -deep * 0.55), wide * 0.5, deep * 0.4, 0.45)


def _washer(pose: Pose) -> str:
    """Panel with display and knob, a chrome porthole, laundry tumbling behind the glass."""
    colors, wide, tall = pose.palette, *SIZES["washer"][:2]
    face = rect(-wide / 2, -tall, wide, tall, "url(#washer-face)") + _panel("washer", tall, wide)
    strip = rect(-wide / 2 + 1.4, -tall + 1.6, wide - 2.8, 12.0, shade(colors.main, 0.06), 1.2, 'opacity="0.9"')
    drawer = rect(
        -wide / 2 + 2.6,
        -tall + 2.8,
        17,
        9.4,
        light(colors.main, 0.12),
        1.0,
        f'stroke="{shade(colors.main, 0.3)}" stroke-width="0.3"',
    )
    drawer += rect(-wide / 2 + 7.0, -tall + 9.2, 8, 1.0, shade(colors.main, 0.4), 0.5, 'opacity="0.7"')
    if clean(pose.text):
        drawer += text(pose.text, (-wide / 2 + 11.1, -tall + 7.2), 3.0, shade(colors.main, 0.6), weight=700, fit=14)
    knob = ellipse((0, -tall + 7.6), 4.4, 4.4, shade(colors.main, 0.35), 'opacity="0.5"') + ellipse(
        (0, -tall + 7.4), 4.0, 4.0, "url(#washer-chrome)"
    )
    knob += ellipse((0, -tall + 7.4), 3.0, 3.0, light(colors.main, 0.1)) + line(
        f"M0 {n(-tall + 4.8)}L0 {n(-tall + 6.0)}", colors.accent, 0.6
    )
    screen = rect(7.4, -tall + 3.6, 18.6, 7.8, "#0e1216", 1.0) + text(
        "0:48", (16.6, -tall + 9.2), 4.6, light(colors.accent, 0.35), weight=600
    )
    ring = (
        spot("washer-soot", (0.8, -36.6), 22, 22, 0.5)
        + ellipse((0, -38), 20.0, 20.0, "url(#washer-chrome)")
        + ellipse((0, -38), 18.2, 18.2, shade(colors.second, 0.55))
        + ellipse((0, -38), 17.2, 17.2, "url(#washer-chrome)", 'transform="rotate(180 0 -38)"')
        + ellipse((0, -38), 14.9, 14.9, "#14171a")
    )
    glass = ellipse((0, -38), 14.4, 14.4, "url(#washer-pane)") + path(
        "M-11.6 -42A12.4 12.4 0 0 1 -2 -50.2L-1.2 -47.6A10 10 0 0 0 -9.2 -41Z", "#ffffff", 'opacity="0.55"'
    )
    latch = rect(15.6, -41, 5.4, 6.2, "url(#washer-bar)", 1.4)
    plate = rect(
        wide / 2 - 13,
        -7.4,
        9.4,
        5.2,
        shade(colors.main, 0.05),
        0.8,
        f'stroke="{shade(colors.main, 0.25)}" stroke-width="0.25"',
    )
    tub = group(_laundry(pose.phase), 'clip-path="url(#washer-port)"')
    return face + strip + drawer + knob + screen + ring + tub + glass + latch + plate


def _laundry(phase: float) -> str:
    """The drum with its holes, cloth that tumbles, water that rocks."""
    turn = 360 * phase
    holes = "".join(
        ellipse((r * math.cos(a), r * math.sin(a)), 0.34, 0.34, "#000000", 'opacity="0.55"')
        for r, count in ((5.0, 10), (8.4, 16), (11.8, 22))
        for a in (2 * math.pi * k / count for k in range(count))
    )
    cloth = ""
    for k, color in enumerate(("#e8edf0", "#6aa3c9", "#d98a7a", "#f0c96a", "#8fb89a")):
        a = 2 * math.pi * k / 5 + 0.5
        x, y = 7.6 * math.cos(a), 7.6 * math.sin(a)
        place = f"translate({n(x)} {n(y)}) rotate({n(k * 67)})"
        shape = (
            "M-4.6 -1.6C-3.4 -4.6 0.6 -4.2 2.2 -3.0C5.0 -2.4 5.2 1.6 3.4 3.2"
            "C1.2 4.8 -2.8 4.6 -4.0 2.6C-5.4 1.6 -5.4 -0.4 -4.6 -1.6Z"
        )
        fold = line("M-3.0 1.6Q-0.6 -1.4 2.8 -1.2M-1.4 3.0Q0.8 0.6 3.6 1.4", shade(color, 0.35), 0.45, 'opacity="0.7"')
        cloth += group(
            path(shape, color) + fold + line("M-3.8 -1.4Q-1.2 -3.4 1.8 -2.4", "#ffffff", 0.4, 'opacity="0.5"'),
            f'transform="{place}"',
        )
    drum = group(ellipse((0, 0), 14.6, 14.6, "none") + holes + cloth, f'transform="translate(0 -38) rotate({n(turn)})"')
    rock = 1.2 * math.sin(2 * math.pi * phase)
    water = path(
        f"M-16 {n(-30 + rock)}Q-7 {n(-32 - rock)} 0 {n(-30.4)}"
        f"Q7 {n(-28.6 + rock)} 16 {n(-30.6 - rock)}L16 -20L-16 -20Z",
        "url(#washer-water)",
        'opacity="0.62"',
    )
    foam = "".join(
        ellipse(
            (-12 + 3.1 * k, -30.4 + 0.7 * math.sin(k * 2 + 2 * math.pi * phase)),
            0.9 + 0.4 * (k % 3),
            0.8,
            "#ffffff",
            'opacity="0.75"',
        )
        for k in range(9)
    )
    return ellipse((0, -38), 14.9, 14.9, "url(#washer-drum)") + drum + water + foam


def _fridge(pose: Pose) -> str:
    """A tall door over a lower one, bar handles, a lit display."""
    colors, (wide, tall, _) = pose.palette, SIZES["fridge"]
    face = rect(-wide / 2, -tall, wide, tall, "url(#fridge-face)") + _panel("fridge", tall, wide)
    split = -tall * 0.37
    gap = rect(-wide / 2, split - 0.8, wide, 1.6, shade(colors.main, 0.7)) + rect(
        -wide / 2, split + 0.8, wide, 0.5, "#ffffff", extra='opacity="0.45"'
    )
    shine = "".join(
        path(f"M{n(x)} {n(-tall)}L{n(x + w)} {n(-tall)}L{n(x + w - 16)} 0L{n(x - 16)} 0Z", "#ffffff", f'opacity="{o}"')
        for x, w, o in ((-18, 9, 0.16), (-5, 3, 0.10), (22, 12, 0.08))
    )
    handles = ""
    for low, high in ((split - 8, split - 62), (split + 8, split + 44)):
        top, size = min(low, high), abs(low - high)
        bar = rect(-1.3, 0, 2.6, size, "url(#fridge-bar)", 1.3)
        handles += rect(-wide / 2 + 7.4, top + 1.2, 2.8, size, "#000000", 1.3, 'opacity="0.30"')
        handles += group(bar, f'transform="translate({n(-wide / 2 + 7.0)} {n(top)})"')
        handles += "".join(
            rect(-wide / 2 + 5.6, top + y, 2.8, 2.4, shade(colors.second, 0.3), 0.6) for y in (3, size - 5)
        )
    panel = rect(9, -tall + 46, 14, 22, "#0e1216", 1.2) + text(
        "4°", (16, -tall + 57), 6.4, light(colors.accent, 0.4), weight=600
    )
    panel += spot("fridge-glow", (16, -tall + 55), 9, 9, 0.25) + rect(
        11.5, -tall + 61, 9, 0.8, colors.accent, 0.4, 'opacity="0.8"'
    )
    ink = shade(colors.main, 0.6) if luminance(colors.main) > 0.45 else light(colors.main, 0.7)
    name = (
        text(pose.text, (wide / 2 - 5, -tall + 14), 5.4, ink, weight=700, fit=36, anchor="end")
        if clean(pose.text)
        else rect(wide / 2 - 18, -tall + 10, 12, 1.6, colors.second, 0.6)
    )
    return face + shine + gap + handles + panel + name


SIZES: Mapping[str, tuple[float, float, float]] = {"washer": (60.0, 84.0, 56.0), "fridge": (68.0, 178.0, 64.0)}
FRONTS: Mapping[str, Callable[[Pose], str]] = {"washer": _washer, "fridge": _fridge}

WASHER = Rig(
    name="washer",
    label="Washing machine",
    words=("washing machine", "washer", "laundry machine", "tumble dryer", "home appliance", "appliance"),
    height=1.06,
    width=0.90,
    draw=partial(draw, name="washer"),
    cycle=2.4,
    phases=16,
    turns=12,
    glossy=0.4,
    actions=("idle", "float", "spin"),
    palettes=WASHERS,
    turnable=0.9,
)
FRIDGE = Rig(
    name="fridge",
    label="Fridge",
    words=("fridge", "refrigerator", "freezer", "smart fridge", "mini fridge", "retro fridge", "wine cooler"),
    height=2.05,
    width=1.02,
    draw=partial(draw, name="fridge"),
    turns=12,
    glossy=0.45,
    actions=("idle", "float", "spin"),
    palettes=FINISHES,
    turnable=0.9,
)
