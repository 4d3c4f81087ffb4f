"""A rocket on its pillar of fire: a turned white body with a painted nose, fins, and a flame that flickers."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.materials import metal, satin
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
    n,
    path,
    rect,
    shade,
    smooth,
    spot,
    text,
)

PALETTES = (
    Palette(main="#eef0f2", second="#c3302a", accent="#2b3a4a", dark="#1b2430"),
    Palette(main="#f1efe9", second="#1f4796", accent="#d2a74e", dark="#16202d"),
    Palette(main="#e6e9ec", second="#e0782a", accent="#23262c", dark="#1b1c20"),
    Palette(main="#d9dde1", second="#26282d", accent="#c3202a", dark="#14161a"),
)
FOOT, TOP, R = -420.0, -2120.0, 170.0
PROFILE: tuple[Point, ...] = (
    (R * 0.92, FOOT),
    (R, FOOT - 60),
    (R, -1300),
    (R * 0.97, -1500),
    (R * 0.84, -1720),
    (R * 0.58, -1930),
    (R * 0.24, -2080),
    (0.1, TOP),
)


def draw(pose: Pose) -> str:
    """Draw the rocket; flying, its engines burn."""
    colors, turn = pose.palette, pose.turn
    burning = pose.action != "rest"
    shake = 3.0 * math.sin(2 * math.pi * 3 * pose.phase) if burning else 0.0
    flame = _flame(pose.phase) if burning else ""
    body = (
        _fins(colors, turn, back=True) + _nozzles() + _body(colors, pose.text, turn) + _fins(colors, turn, back=False)
    )
    place = f'transform="translate({n(shake)} 0)"' if burning else f'transform="translate(0 {n(-FOOT - 200)})"'
    return _defs(colors, turn) + flame + group(body, place)


def _outline() -> str:
    right = smooth(PROFILE, closed=False, tension=0.8)
    left = smooth([(-x, y) for x, y in reversed(PROFILE)], closed=False, tension=0.8)
    return right + "L" + left[1:] + f"A{n(R * 0.92)} 26 0 0 0 {n(R * 0.92)} {n(FOOT)}Z"


def _defs(colors: Palette, turn: float) -> str:
    parts = (
        clip("rocket-body", path(_outline())),
        satin("rocket-skin", -R, R, colors.main, turn),
        satin("rocket-nose", -R, R, colors.second, turn),
        metal("rocket-steel", -R, R, "#8d9299", turn),
        linear(
            "rocket-fin",
            (-330, -500),
            (-140, -500),
            [(0, shade(colors.second, 0.1)), (0.4, light(colors.second, 0.25)), (1, shade(colors.second, 0.35))],
        ),
        linear(
            "rocket-fin-dark",
            (140, -500),
            (330, -500),
            [(0, shade(colors.second, 0.5)), (0.6, shade(colors.second, 0.22)), (1, shade(colors.second, 0.45))],
        ),
        linear(
            "rocket-fire",
            (0, FOOT),
            (0, 0),
            [(0, "#fffdf0"), (0.18, "#fff0b8"), (0.42, "#ffc24a", 0.95), (0.7, "#ff7a1e", 0.65), (1, "#e0401a", 0)],
        ),
        linear("rocket-core", (0, FOOT), (0, -120), [(0, "#ffffff"), (0.5, "#fff6d0", 0.9), (1, "#ffe08a", 0)]),
        fade("rocket-halo", "#ffb24a"),
        fade("rocket-glow", "#ffffff"),
        fade("rocket-soot", "#000000"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _flame(phase: float) -> str:
    """Three sheets of fire, each flickering to its own beat; whole beats in a cycle close the loop."""
    parts = [spot("rocket-halo", (0, FOOT + 170), 330, 250, 0.75)]
    for k, (wide, long, fill, opacity) in enumerate(
        (
            (1.0, 410, "url(#rocket-fire)", 0.75),
            (0.72, 350, "url(#rocket-fire)", 0.9),
            (0.42, 270, "url(#rocket-core)", 1.0),
        )
    ):
        points = []
        for i in range(11):
            t = i / 10
            flick = 1 + 0.12 * math.sin(2 * math.pi * (2 * phase + 2.2 * t) + k * 1.7)
            half = 138 * wide * (1 - t**2.4) ** 0.8 * (0.82 + 0.5 * math.sin(math.pi * min(1.0, t * 1.5))) * flick
            points.append((half, FOOT + 18 + t * long * (0.94 + 0.06 * math.sin(2 * math.pi * phase * 3 + k))))
        sway = [(x + 9 * math.sin(2 * math.pi * (phase * 2) + y / 70) * ((y - FOOT) / 400), y) for x, y in points]
        left = [
            (-x + 9 * math.sin(2 * math.pi * (phase * 2) + y / 70) * ((y - FOOT) / 400), y) for x, y in reversed(points)
        ]
        parts.append(path(smooth([*sway, *left]), fill, f'opacity="{opacity}"'))
    return "".join(parts)


def _nozzles() -> str:
    cones = ""
    for x, size in ((-84, 0.8), (84, 0.8), (0, 1.0)):
        w = 60 * size
        cones += path(
            (
                f"M{n(x - w * 0.5)} {n(FOOT - 4)}C{n(x - w * 0.6)} {n(FOOT + 30)} {n(x - w)} "
                f"{n(FOOT + 60)} {n(x - w)} {n(FOOT + 74)}A{n(w)} 12 0 0 0 {n(x + w)} {n(FOOT + 74)}"
                f"C{n(x + w)} {n(FOOT + 60)} {n(x + w * 0.6)} {n(FOOT + 30)} {n(x + w * 0.5)} "
                f"{n(FOOT - 4)}Z"
            ),
            "url(#rocket-steel)",
        )
        cones += ellipse((x, FOOT + 74), w, 11, "#1b1c20")
    return cones


def _body(colors: Palette, words: str, turn: float) -> str:
    shell = path(_outline(), "url(#rocket-skin)")
    nose = rect(-R, TOP, 2 * R, 420, "url(#rocket-nose)")
    bands = (
        rect(-R, -1704, 2 * R, 16, "url(#rocket-steel)")
        + rect(-R, -1000, 2 * R, 12, "url(#rocket-steel)")
        + rect(-R, -560, 2 * R, 46, "url(#rocket-nose)")
        + rect(-R, FOOT - 40, 2 * R, 66, "url(#rocket-steel)")
    )
    seams = "".join(
        (
            f'<path d="M{n(-R)} {y}A{n(R)} 24 0 0 0 {n(R)} {y}" fill="none" '
            f'stroke="{shade(colors.main, 0.35)}" stroke-width="4" opacity="0.5"/>'
        )
        for y in (-1290, -1140, -860, -720)
    )
    rivets = "".join(
        ellipse((R * math.sin(a), -1304 + 22 * math.cos(a)), 4, 4, shade(colors.main, 0.4), 'opacity="0.6"')
        for a in (i * 0.26 for i in range(-6, 7))
    )
    x = R * 0.94 * math.sin(turn)
    squeeze = f'transform="translate({n(x)} 0) scale({n(max(0.05, math.cos(turn)))} 1)"'
    port = (
        '<circle cy="-1440" r="74" fill="url(#rocket-steel)"/><circle cy="-1440" r="56" fill="#0d1320"/>'
        + f'<circle cy="-1440" r="54" fill="{mix(colors.accent, "#5f8fc0", 0.4)}" opacity="0.8"/>'
    )
    port += path("M-40 -1466Q-30 -1492 0 -1492L-8 -1470Q-24 -1468 -28 -1452Z", "#ffffff", 'opacity="0.85"')
    name = (
        (
            '<g transform="translate(0 -930) rotate(-90)">'
            f"{text(words, (0, 40), 118, colors.accent, weight=700, fit=430)}</g>"
        )
        if clean(words)
        else rect(-22, -1180, 44, 460, colors.accent, 22, 'opacity="0.9"')
    )
    sheen = (
        spot("rocket-glow", (-R * 0.46 - 20 * math.sin(turn), -1300), 34, 700, 0.75)
        + spot("rocket-soot", (R * 0.9, -1100), 80, 900, 0.35)
        + spot("rocket-soot", (0, FOOT), 260, 120, 0.5)
    )
    inside = shell + nose + bands + seams + rivets + group(port + name, squeeze) + sheen
    return group(inside, 'clip-path="url(#rocket-body)"')


def _fins(colors: Palette, turn: float, *, back: bool) -> str:
    """Four fins round the foot, each as wide as it is turned aside."""
    parts = []
    for k in range(4):
        a = turn + 0.35 + k * math.pi / 2
        out, depth = math.sin(a), math.cos(a)
        if (depth < 0) != back:
            continue
        root, tip = R * 0.95 * out, 330 * out
        shape = (
            f"M{n(root)} {n(FOOT - 330)}C{n(tip * 0.8)} {n(FOOT - 220)} {n(tip)} "
            f"{n(FOOT - 90)} {n(tip)} {n(FOOT + 70)}L{n(root + (tip - root) * 0.35)} {n(FOOT + 16)}"
            f"L{n(root)} {n(FOOT + 4)}Z"
        )
        fill = "url(#rocket-fin)" if out < 0 else "url(#rocket-fin-dark)"
        edge = line(
            (
                f"M{n(root)} {n(FOOT - 330)}C{n(tip * 0.8)} {n(FOOT - 220)} {n(tip)} "
                f"{n(FOOT - 90)} {n(tip)} {n(FOOT + 70)}"
            ),
            light(colors.second, 0.5),
            7,
            'opacity="0.7"',
        )
        flat = path(shape, shade(colors.second, 0.45)) if back else path(shape, fill)
        parts.append(flat + ("" if back else edge))
    return "".join(parts)


RIG = Rig(
    name="rocket",
    label="Rocket",
    words=(
        "rocket",
        "rocket launch",
        "space shuttle",
        "launch vehicle",
        "missile",
        "space rocket",
    ),
    height=21.4,
    width=8.0,
    draw=draw,
    cycle=0.8,
    phases=16,
    turns=8,
    on="air",
    glossy=0.5,
    actions=("fly", "rest"),
    palettes=PALETTES,
    color_slot="second",
)
