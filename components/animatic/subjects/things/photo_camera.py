"""A mirrorless camera: a leather-wrapped body under a metal plate, dials on top, a deep lens that turns with it."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import metal, satin
from components.animatic.subjects.drawing.solid import Box, View, box, circle, foot, hull, raised
from components.animatic.subjects.drawing.svg import (
    clean,
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
    spot,
    text,
)

PALETTES = (
    Palette(main="#6b452c", second="#c3c7cc", accent="#c9a25e", dark="#17181b"),
    Palette(main="#2a2c30", second="#3a3c41", accent="#c3202a", dark="#131417"),
    Palette(main="#23252a", second="#c9ccd1", accent="#d2a74e", dark="#131417"),
    Palette(main="#33485e", second="#b9bec5", accent="#f0a45c", dark="#131417"),
)
WIDE, TALL, DEEP = 13.2, 8.0, 4.2
LENS = ((3.4, 2.1, 2.7), (3.15, 2.7, 4.6), (3.35, 4.6, 6.2), (3.05, 6.2, 7.0))
"""Barrels of the lens as (radius, from, to) before the middle of the body."""
AXIS = 4.05


def draw(pose: Pose) -> str:
    """Draw the camera at the pose's turn."""
    colors, view = pose.palette, View(pose.turn - 0.42, 0.16)
    lift = max(foot(view, WIDE, DEEP), view.at(0, AXIS - 3.35, 6.2)[1] + 0.05)
    art = {"front": _hide(colors, pose.text), "left": _grip_side(colors), "right": _grip_side(colors)}
    body = box(view, Box("camera", WIDE, TALL, DEEP, colors.main), art)
    plate = box(
        view, Box("camera-plate", WIDE, 1.5, DEEP, colors.second, y=TALL - 1.5), {"front": _crown(colors, pose.text)}
    )
    hump = box(view, Box("camera-hump", 4.8, 1.7, DEEP * 0.9, colors.second, y=TALL), {"front": _crown(colors, "")})
    shoe = box(view, Box("camera-shoe", 2.0, 0.25, 1.9, "#8d9197", y=TALL + 1.7))
    parts = body + plate + _dials(view, colors) + hump + shoe + _lens(view, colors)
    return _defs(colors, pose.turn) + raised(parts, lift)


def _defs(colors: Palette, turn: float) -> str:
    grip = shade(colors.main, 0.2)
    parts = (
        linear(
            "camera-grip",
            (-2, 0),
            (2, 0),
            [(0, shade(grip, 0.3)), (0.35, light(grip, 0.22)), (0.7, grip), (1, shade(grip, 0.5))],
        ),
        metal("camera-ring", -3.8, 3.8, "#70747b", turn),
        satin("camera-barrel", -3.8, 3.8, "#2c2e33", turn),
        satin("camera-dial", -1.3, 1.3, mix(colors.second, "#8d9197", 0.5), turn),
        radial(
            "camera-glass",
            (-0.9, -1.0),
            3.2,
            [(0, "#9fb6ff"), (0.18, "#5a4fa8"), (0.42, "#1d1a3c"), (0.75, "#0a0b14"), (1, "#020203")],
        ),
        radial("camera-well", (0, 0), 3.3, [(0.6, "#050608"), (0.86, "#2a2c31"), (1, "#101114")]),
        fade("camera-glow", "#ffffff"),
        fade("camera-soot", "#000000"),
        fade("camera-violet", "#b48cff"),
        fade("camera-green", "#7fe0c0"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _hide(colors: Palette, words: str) -> str:
    """Grained leather, the grip at the left hand side of the picture, and the lens's shadow."""
    del words
    grain = "".join(
        ellipse(
            ((i * 0.618 % 1 - 0.5) * WIDE, -(i * 0.7549 % 1) * (TALL - 1.5)),
            0.09,
            0.06,
            "#000000" if i % 2 else "#ffffff",
            f'opacity="{0.20 if i % 2 else 0.08}"',
        )
        for i in range(150)
    )
    grip = rect(-WIDE / 2, -TALL + 1.5, 3.4, TALL - 1.5, "url(#camera-grip)", extra='transform="translate(0.0 0)"')
    glow = spot("camera-glow", (-2.4, -TALL + 2.2), 4.5, 1.4, 0.18) + spot("camera-soot", (2.2, -2.2), 5.2, 3.4, 0.5)
    led = ellipse((4.7, -TALL + 2.4), 0.22, 0.22, light(colors.accent, 0.3))
    return grain + grip + glow + led + rect(-WIDE / 2, -0.3, WIDE, 0.3, "#000000", extra='opacity="0.4"')


def _grip_side(colors: Palette) -> str:
    lug = ellipse((0, -TALL + 2.3), 0.42, 0.42, "#8d9197") + ellipse((0, -TALL + 2.3), 0.2, 0.2, "#1a1b1e")
    door = rect(-1.3, -5.2, 2.6, 3.6, shade(colors.main, 0.25), 0.3) + rect(
        -1.3, -5.2, 2.6, 0.1, light(colors.main, 0.3)
    )
    return door + lug


def _crown(colors: Palette, words: str) -> str:
    edge = rect(-WIDE, -0.16, 2 * WIDE, 0.16, "#000000", extra='opacity="0.25"') + rect(
        -WIDE, -1.7, 2 * WIDE, 0.1, "#ffffff", extra='opacity="0.4"'
    )
    if clean(words):
        return edge + text(
            words,
            (-4.2, -0.42),
            0.95,
            mix("#ffffff", colors.dark, 0.1 if colors.second < "#888888" else 0.9),
            weight=700,
            fit=4.2,
        )
    return edge


def _dials(view: View, colors: Palette) -> str:
    parts = []
    for x, r, tall in ((4.6, 1.25, 0.95), (-4.6, 1.0, 0.7), (-2.95, 0.55, 0.55)):
        cx, y0 = view.at(x, TALL, 0.2)
        rx, ry = view.disc(r)
        side = (
            f"M{n(cx - rx)} {n(y0 - tall)}L{n(cx - rx)} {n(y0)}A{n(rx)} {n(ry)} 0 0 0 "
            f"{n(cx + rx)} {n(y0)}L{n(cx + rx)} {n(y0 - tall)}Z"
        )
        ribs = "".join(
            rect(
                cx + rx * math.sin(i * 0.24) - 0.02, y0 - tall, 0.05, tall + ry * 0.7, "#000000", extra='opacity="0.35"'
            )
            for i in range(-6, 7)
        )
        top = ellipse((cx, y0 - tall), rx, ry, light(colors.second, 0.28)) + ellipse(
            (cx, y0 - tall), rx * 0.7, ry * 0.7, shade(colors.second, 0.12)
        )
        mark = ellipse((cx, y0 - tall), 0.16, 0.07, colors.accent)
        parts.append(group(path(side, "url(#camera-dial)"), f'transform="translate({n(0)} 0)"') + ribs + top + mark)
    return "".join(parts)


def _lens(view: View, colors: Palette) -> str:
    parts = [spot("camera-soot", view.at(0.5, AXIS - 0.9, DEEP / 2), 5.0, 4.4, 0.55)]
    for i, (r, start, end) in enumerate(LENS):
        ring = circle(r, (0.0, AXIS))
        shape = polygon(hull([view.at(x, y, z) for x, y in ring for z in (start, end)]))
        middle = view.at(0, AXIS, (start + end) / 2)[0]
        fill = f'transform="translate({n(middle)} 0)"'
        inner = polygon([(x - middle, y) for x, y in hull([view.at(x, y, z) for x, y in ring for z in (start, end)])])
        parts.append(group(path(inner, "url(#camera-ring)" if i in (0, 3) else "url(#camera-barrel)"), fill))
        if i in (1, 2):
            grooves = "".join(
                "M" + "L".join(f"{n(a)} {n(b)}" for a, b in (view.at(x, y, start + 0.2), view.at(x, y, end - 0.2)))
                for x, y in ring[::1]
            )
            parts.append(line(grooves, "#000000", 0.09, 'opacity="0.5"') if i == 2 else "")
            band = [view.at(x, y, end) for x, y in circle(r * 0.995, (0, AXIS))]
            parts.append(path(polygon(band), "none", 'stroke="#ffffff" stroke-opacity="0.2" stroke-width="0.08"'))
        del shape
    stripe = [view.at(x, y, 6.25) for x, y in circle(3.07, (0, AXIS))]
    parts.append(path(polygon(stripe), "none", f'stroke="{colors.accent}" stroke-width="0.16"'))
    return "".join(parts) + view.front(_front_glass(), LENS[-1][2], y=AXIS)


def _front_glass() -> str:
    rim = (
        '<circle r="3.4" fill="url(#camera-well)"/><circle r="3.32" fill="none" '
        'stroke="#8d9197" stroke-width="0.12" opacity="0.7"/>'
    )
    rings = "".join(
        f'<circle r="{r}" fill="none" stroke="#ffffff" stroke-width="0.05" opacity="{o}"/>'
        for r, o in ((2.95, 0.25), (2.2, 0.18), (1.3, 0.2))
    )
    glass = '<circle r="2.6" fill="url(#camera-glass)"/>'
    iris = path(
        polygon([(0.9 * math.cos(a), 0.9 * math.sin(a)) for a in (i * math.pi / 3.5 for i in range(7))]), "#020203"
    )
    sheen = spot("camera-violet", (1.1, 1.1), 1.0, 0.6, 0.7, 45) + spot("camera-green", (0.4, 1.7), 0.6, 0.28, 0.5, 30)
    window = path("M-2.1 -0.6Q-1.9 -1.9 -0.5 -2.2L-0.3 -1.5Q-1.3 -1.2 -1.5 -0.4Z", "#ffffff", 'opacity="0.75"')
    return '<g transform="scale(0.9)">' + rim + glass + iris + rings + sheen + window + "</g>"


RIG = Rig(
    name="camera",
    label="Camera",
    words=(
        "camera",
        "mirrorless camera",
        "film camera",
        "dslr",
        "photo camera",
        "digital camera",
        "instant camera",
        "camera lens",
        "lens",
        "camcorder",
        "action camera",
        "webcam",
    ),
    height=0.112,
    width=0.17,
    draw=draw,
    turns=16,
    on="table",
    glossy=0.4,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
