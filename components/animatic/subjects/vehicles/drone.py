"""A camera drone: a folded-arm body, four rotors blurred by speed, a camera in its gimbal; it turns in the round."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import Box, View, box, hull
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
    tube,
)

PALETTES = (
    Palette(main="#d9dce0", second="#3a3d43", accent="#e07a2a", dark="#17181b"),
    Palette(main="#3a3d43", second="#23252a", accent="#c9a25e", dark="#101114"),
    Palette(main="#f1efe9", second="#8d9299", accent="#c3202a", dark="#1b1c20"),
    Palette(main="#c8622a", second="#2a2c31", accent="#f3efe8", dark="#17181b"),
)
ARMS = ((-12.5, 8.4), (12.5, 8.4), (-12.5, -8.4), (12.5, -8.4))
DECK, SPAN = 9.0, 9.2
"""Height of the arms over the feet, and the length of a rotor blade."""


def draw(pose: Pose) -> str:
    """Draw the drone at the pose's turn; its blades spin and it hangs a little unsteadily in the air."""
    colors, view = pose.palette, View(pose.turn + 0.42, 0.24)
    hover = 0.35 * math.sin(2 * math.pi * pose.phase)
    tilt = 1.2 * math.sin(2 * math.pi * (pose.phase + 0.15))
    order = sorted(range(4), key=lambda i: ARMS[i][1] * math.cos(view.turn) - ARMS[i][0] * math.sin(view.turn))
    far, near = order[:2], order[2:]
    parts = "".join(_arm(view, colors, i) for i in far) + "".join(_rotor(view, colors, i, pose.phase) for i in far)
    parts += _body(view, colors, pose.text)
    parts += "".join(_arm(view, colors, i) for i in near) + "".join(_rotor(view, colors, i, pose.phase) for i in near)
    return _defs(colors) + group(parts, f'transform="translate(0 {n(hover - 4.2)}) rotate({n(tilt)} 0 -9)"')


def _defs(colors: Palette) -> str:
    main = colors.main
    parts = (
        linear(
            "drone-shell",
            (0, -15),
            (0, -6),
            [(0, light(main, 0.6)), (0.3, light(main, 0.15)), (0.6, main), (1, shade(main, 0.5))],
        ),
        linear(
            "drone-blade",
            (-SPAN, 0),
            (SPAN, 0),
            [
                (0, "#10131a", 0.05),
                (0.4, "#10131a", 0.26),
                (0.5, "#10131a", 0.34),
                (0.6, "#10131a", 0.26),
                (1, "#10131a", 0.05),
            ],
        ),
        radial("drone-lens", (-0.3, -0.35), 1.3, [(0, "#8fb0ff"), (0.3, "#3a3a80"), (0.7, "#0c0d16"), (1, "#020203")]),
        fade("drone-glow", "#ffffff"),
        fade("drone-soot", "#000000"),
        fade("drone-led", "#ff5a4a"),
        fade("drone-green", "#5af08a"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _arm(view: View, colors: Palette, i: int) -> str:
    x, z = ARMS[i]
    a, b = view.at(x * 0.26, DECK + 1.2, z * 0.36), view.at(x, DECK + 1.0, z)
    foot = view.at(x * 1.0, DECK - 6.6, z * 1.02)
    arm = tube([(*a, 1.15), (*b, 0.72)], colors.main, 0.42, 0.32)
    leg = tube([(b[0], b[1] + 0.4, 0.5), (foot[0], foot[1], 0.34)], colors.second, 0.4, 0.3, 5)
    motor = rect(b[0] - 1.15, b[1] - 1.9, 2.3, 2.5, colors.second, 0.4) + rect(
        b[0] - 1.0, b[1] - 1.9, 0.5, 2.4, "#ffffff", 0.2, 'opacity="0.45"'
    )
    motor += rect(b[0] + 0.5, b[1] - 1.9, 0.6, 2.4, "#000000", 0.2, 'opacity="0.4"') + ellipse(
        (b[0], b[1] - 1.9), 1.15, 0.32, light(colors.second, 0.35)
    )
    lamp = "drone-green" if x < 0 else "drone-led"
    return leg + arm + motor + spot(lamp, (b[0], b[1] + 0.9), 1.3, 0.9, 0.95)


def _rotor(view: View, colors: Palette, i: int, phase: float) -> str:
    x, z = ARMS[i]
    cx, cy = view.at(x, DECK + 3.1, z)
    rx, ry = view.disc(SPAN)
    disc = ellipse((cx, cy), rx, ry, "#aab6c4", 'opacity="0.16"') + ellipse(
        (cx, cy), rx, ry, "none", 'stroke="#ffffff" stroke-opacity="0.35" stroke-width="0.12"'
    )
    blades = ""
    spin = phase * math.pi * (1 if i % 2 else -1) + i * 0.7
    for k in range(7):
        a = spin + k * 0.085
        end = (rx * math.cos(a), ry * math.sin(a))
        side = (0.45 * math.sin(a), -0.45 * ry / rx * math.cos(a))
        quad = [
            (cx + end[0] + side[0], cy + end[1] + side[1]),
            (cx + end[0] - side[0] * 0.6, cy + end[1] - side[1] * 0.6),
            (cx - end[0] - side[0], cy - end[1] - side[1]),
            (cx - end[0] + side[0] * 0.6, cy - end[1] + side[1] * 0.6),
        ]
        blades += path(
            polygon(quad), mix(colors.dark, "#4a4f58", 0.4), 'opacity="0.20" stroke="#10131a" stroke-width="0.12"'
        )
    glint = line(
        (
            f"M{n(cx - rx * 0.8)} {n(cy - ry * 0.5)}Q{n(cx - rx * 0.3)} {n(cy - ry * 0.98)} "
            f"{n(cx + rx * 0.2)} {n(cy - ry * 0.96)}"
        ),
        "#ffffff",
        0.22,
        'opacity="0.5"',
    )
    return disc + blades + glint + ellipse((cx, cy), 0.6, 0.22, colors.accent)


def _body(view: View, colors: Palette, words: str) -> str:
    battery = box(view, Box("drone-pack", 7.4, 3.0, 12.5, colors.second, y=DECK - 0.4))
    ring = [(-4.0, 5.6), (4.0, 5.6), (4.9, 2.0), (4.6, -6.6), (-4.6, -6.6), (-4.9, 2.0)]
    low = [view.at(x, DECK + 0.6, z) for x, z in ring]
    high = [view.at(x * 0.86, DECK + 4.0, z * 0.9) for x, z in ring]
    shell = path(polygon(hull([*low, *high])), "url(#drone-shell)")
    roof = path(polygon(hull(high)), light(colors.main, 0.35), 'opacity="0.85"')
    crest = [view.at(x * 0.4, DECK + 4.05, z * 0.8) for x, z in ring]
    deck = path(polygon(hull(crest)), shade(colors.main, 0.12), 'opacity="0.6"') + spot(
        "drone-glow", view.at(-1.6, DECK + 4.1, 2), 3.2, 0.8, 0.7
    )
    seam = [view.at(x * 0.97, DECK + 1.6, z * 0.98) for x, z in ring]
    band = path(polygon(hull(seam)), "none", f'stroke="{shade(colors.main, 0.45)}" stroke-width="0.14" opacity="0.7"')
    name = (
        view.front(text(words, (0, -2.0), 1.4, mix(colors.dark, colors.main, 0.15), weight=700, fit=6), 5.2, y=DECK)
        if clean(words)
        else ""
    )
    stripe = (
        view.front(rect(-3.0, -1.55, 6.0, 0.35, colors.accent, 0.15), 5.35, y=DECK) if math.cos(view.turn) > 0 else ""
    )
    return battery + _gimbal(view, colors) + shell + roof + deck + band + name + stripe


def _gimbal(view: View, colors: Palette) -> str:
    yoke = box(view, Box("drone-yoke", 3.6, 0.8, 1.6, colors.second, y=DECK - 1.2, z=6.0)) + box(
        view, Box("drone-side", 0.6, 3.2, 1.3, colors.second, x=-1.9, y=DECK - 4.0, z=6.4)
    )
    head = box(view, Box("drone-head", 3.0, 2.7, 2.6, shade(colors.main, 0.45), y=DECK - 4.2, z=6.6))
    if math.cos(view.turn) <= 0.05:
        return yoke + head
    lens = (
        '<circle r="1.25" fill="#0b0c0f"/><circle r="1.1" fill="url(#drone-lens)"/>'
        '<circle r="1.25" fill="none" stroke="#8d9299" stroke-width="0.14"/>'
    ) + ellipse((-0.4, -0.4), 0.3, 0.2, "#ffffff", 'opacity="0.8"')
    return yoke + head + view.front(lens, 7.95, y=DECK - 2.85)


RIG = Rig(
    name="drone",
    label="Drone",
    words=("drone", "quadcopter", "camera drone", "fpv drone", "delivery drone", "quadrotor", "uav", "multicopter"),
    height=0.24,
    width=0.54,
    draw=draw,
    cycle=2.0,
    phases=16,
    turns=12,
    on="air",
    glossy=0.4,
    actions=("fly",),
    palettes=PALETTES,
)
