"""A dragon on the wing: a snaking body with a ridge of spines, bat wings that beat, horns, and a spade on its tail."""

import math
from itertools import pairwise

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.gait import blend, wave
from components.animatic.subjects.drawing.sculpt import coat, fades, form
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    group,
    light,
    limb,
    line,
    linear,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
)

PALETTES = (
    Palette(main="#a8322a", second="#e3b06a", accent="#f2b83a", hair="#6e1f1c", dark="#1d0f0d"),
    Palette(main="#3d7a4a", second="#cfd596", accent="#f0c23c", hair="#235235", dark="#0f1a12"),
    Palette(main="#3f5d8c", second="#b9cfe0", accent="#8fd0f2", hair="#243a60", dark="#0d131f"),
)
SCALE, LIFT = 2.0, -101.0


def draw(pose: Pose) -> str:
    """Draw the dragon at the phase of its wing beat; it rises on the stroke."""
    colors, phase = pose.palette, pose.phase
    bob = -6 * math.cos(2 * math.pi * (phase - 0.42))
    spine = _spine(phase)
    body = (
        _wing(colors, phase, far=True)
        + _legs(colors, phase, far=True)
        + _body(colors, spine)
        + _legs(colors, phase, far=False)
        + group(_head(colors, phase), _set_on(spine))
        + _wing(colors, phase, far=False)
    )
    place = f'transform="scale({SCALE}) translate(4 {n(LIFT + bob)})"'
    return fades("dragon", colors.main, colors.second) + group(body, place)


Joint = tuple[float, float, float]


def _spine(phase: float) -> list[Joint]:
    """From the tip of the tail to the head: a wave runs down it."""
    keys = (
        (-98, 12, 1.2), (-84, 15, 2.4), (-68, 13, 3.8), (-52, 7, 5.6), (-36, 2, 8.0), (-20, 0, 11.0), (-4, 0, 13.0),
        (12, -3, 12.6),
        (24, -9, 9.6), (34, -19, 7.2), (43, -28, 6.0), (53, -33, 5.4),
    )  # fmt: skip
    found: list[Joint] = []
    for x, y, half in keys:
        far = abs(x - 4) / 100
        found.append((x, y + 9 * far * math.sin(2 * math.pi * (phase + x / 160)), half))
    return found


def _set_on(spine: list[Joint]) -> str:
    (ax, ay, _), (bx, by, _) = spine[-2], spine[-1]
    tilt = math.degrees(math.atan2(by - ay, bx - ax)) * 0.35 + 8
    return f'transform="translate({n(bx)} {n(by)}) rotate({n(tilt)})"'


def _body(colors: Palette, spine: list[Joint]) -> str:
    main, pale, ink = colors.main, colors.second, colors.hair
    fill = linear(
        "dragon-back", (0, -34), (4, 16), [(0, light(mix(main, pale, 0.35), 0.15)), (0.45, main), (1, shade(main, 0.4))]
    )
    belly = [(x + 0.1 * half, y + half * 0.62, half * 0.36) for x, y, half in spine[2:]]
    rings = "".join(
        f"M{n(x - half * 0.1)} {n(y + half * 0.32)}q{n(half * 0.3)} {n(half * 0.4)} 0 {n(half * 0.66)}"
        for x, y, half in spine[3:]
    )
    spikes = ""
    for i in range(len(spine) - 2):
        for share in (0.0, 0.5):
            (ax, ay, aw), (bx, by, bw) = spine[i], spine[i + 1]
            x, y, w = ax + (bx - ax) * share, ay + (by - ay) * share, aw + (bw - aw) * share
            dx, dy = bx - ax, by - ay
            size = math.hypot(dx, dy)
            ux, uy = dx / size, dy / size
            top = (x + uy * w * 0.9, y - ux * w * 0.9)
            tall = 2.6 + 0.32 * w
            spikes += polygon(
                [
                    (top[0] - ux * 2.6, top[1] - uy * 2.6),
                    (top[0] + uy * tall - ux * 3.4, top[1] - ux * tall - uy * 3.4),
                    (top[0] + ux * 2.6, top[1] + uy * 2.6),
                ]
            )
    lit = [(x - half * 0.1, y - half * 0.52, half * 0.24) for x, y, half in spine[2:]]
    tx, ty, _ = spine[0]
    spade = smooth(
        [(tx + 3, ty - 1.4), (tx - 3, ty - 7), (tx - 17, ty + 1), (tx - 3, ty + 8), (tx + 3, ty + 1.8)], tension=0.6
    )
    scales = "".join(
        f"M{n(-30 + 5.6 * k + (2.8 if row % 2 else 0))} {n(-6 + 3.4 * row)}q2 2.6 4.4 0"
        for row in range(3)
        for k in range(10)
    )
    return (
        f"<defs>{fill}</defs>"
        + path(spade, shade(main, 0.2))
        + path(spikes, ink)
        + path(limb(spine), "url(#dragon-back)")
        + path(limb(belly), mix(pale, main, 0.15), 'opacity="0.85"')
        + line(rings, shade(pale, 0.4), 0.7, 'opacity="0.5"')
        + path(limb(lit), light(main, 0.4), 'opacity="0.35"')
        + line(scales, ink, 0.6, 'opacity="0.35"')
    )


_ELBOW, _WRIST = (27.0, 8.0), (56.0, 18.0)
_FINGERS = ((128.0, 2.0), (110.0, -30.0), (78.0, -45.0), (46.0, -42.0))
"""How far out along the wing, and how far forward."""


def _wing(colors: Palette, phase: float, *, far: bool) -> str:
    """Arm, wrist and four fingers with a membrane between them, in scallops; the hand follows the arm."""
    arm_lift = 0.28 + 0.80 * math.cos(2 * math.pi * phase)
    hand_lift = 0.22 + 0.95 * math.cos(2 * math.pi * (phase - 0.13))
    root: Point = (17.0, -10.0) if far else (12.0, -9.0)
    aside, down = (0.14, -0.26) if far else (-0.24, 0.42)

    def at(place: Point) -> Point:
        out, ahead = place
        inner, outer = min(out, _WRIST[0]), max(0.0, out - _WRIST[0])
        rise = inner * math.sin(arm_lift) + outer * math.sin(hand_lift)
        toward = inner * math.cos(arm_lift) + outer * math.cos(hand_lift)
        return root[0] + ahead + aside * toward, root[1] - rise + down * toward

    elbow, wrist, fingers = at(_ELBOW), at(_WRIST), [at(place) for place in _FINGERS]
    edge = [*fingers, (-20.0, -5.0)]
    web = polygon([root, elbow, wrist, fingers[0]], closed=False)
    veins = ""
    for a, b in pairwise(edge):
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        web += f"Q{n(middle[0] * 0.8 + wrist[0] * 0.2)} {n(middle[1] * 0.8 + wrist[1] * 0.2)} {n(b[0])} {n(b[1])}"
        start, end = blend(wrist, a, 0.4), blend(middle, wrist, 0.14)
        veins += f"M{n(start[0])} {n(start[1])}L{n(end[0])} {n(end[1])}"
    tone, dim = mix(colors.second, colors.main, 0.45), 0.34 if far else 0.0
    key = f"dragon-web-{'far' if far else 'near'}"
    stops = [(0.0, shade(tone, 0.06 + dim)), (0.55, shade(tone, 0.2 + dim)), (1.0, shade(tone, 0.4 + dim * 0.6))]
    fill = linear(key, wrist, blend(fingers[2], edge[-1], 0.5), stops)
    bones = ""
    for finger in fingers:
        mx, my = blend(wrist, finger, 0.5)
        bones += path(limb([(*wrist, 1.9), (mx, my - 1.5, 1.3), (*finger, 0.4)]), shade(colors.main, 0.12 + dim))
    arm = path(limb([(*root, 5.0), (*elbow, 3.2), (*wrist, 2.4)]), shade(colors.main, dim))
    claw = path(f"M{n(wrist[0] - 1.5)} {n(wrist[1] - 1)}l4.5 -5l-1 6.4Z", colors.dark)
    skin = path(web + "Z", f"url(#{key})") + line(veins, shade(tone, 0.5), 0.5, 'opacity="0.4"')
    return f"<defs>{fill}</defs>" + skin + bones + arm + claw


def _legs(colors: Palette, phase: float, *, far: bool) -> str:
    tone = shade(colors.main, 0.38 if far else 0.08)
    dx, swing = (5.0 if far else 0.0), 1.5 * wave(phase, 0.3)
    hind = limb([(-18 + dx, 4, 7.6), (-14 + dx, 13, 5.0), (-24 + dx, 18 + swing, 3.2), (-31 + dx, 17 + swing, 2.2)])
    fore = limb([(17 + dx, 2, 5.4), (14 + dx, 11, 3.8), (22 + dx, 16 + swing, 2.6), (26 + dx, 16 + swing, 2.0)])
    hx, fx, hy, fy = n(-31 + dx), n(26 + dx), n(17 + swing), n(16 + swing)
    claws = f"M{hx} {hy}l-5 -1.4M{hx} {hy}l-4.6 2M{fx} {fy}l4 1M{fx} {fy}l2.6 3.4"
    return path(hind, tone) + path(fore, tone) + line(claws, colors.dark, 1.2)


def _head(colors: Palette, phase: float) -> str:
    main, pale, ink, dark = colors.main, colors.second, colors.hair, colors.dark
    skull = [
        (-6, -2),
        (-4, -7.4),
        (2, -9.4),
        (8, -8),
        (12, -5),
        (19, -4.2),
        (25, -3.4),
        (28, -0.8),
        (26, 1.8),
        (16, 2.2),
        (8, 3.8),
        (0, 5),
        (-6, 3.6),
    ]
    jaw = smooth([(2, 3.4), (12, 2.6), (23, 2.4), (24.4, 4), (16, 6), (6, 7.2), (-1, 5.6)])
    gape = 7 + 6 * wave(phase, 0.2)
    teeth = "".join(f"M{n(11 + 3 * i)} 1.8l0.9 2.4l0.9 -2.4Z" for i in range(5))
    low = group(path(jaw, mix(pale, main, 0.45)), f'transform="rotate({n(gape)} 1 3)"')
    mouth = path(smooth([(3, 2), (22, 1.4), (20, 5.6), (6, 6.6)]), "#5e1d20")
    horns = path(
        smooth([(-1, -8), (-9, -12), (-19, -12.6), (-10, -9), (-3, -4.6)], tension=0.8), light(ink, 0.55)
    ) + path(smooth([(4, -9), (-3, -15.6), (-12, -18.4), (-5, -12), (0, -8)], tension=0.8), light(ink, 0.4))
    frill = path(smooth([(-4, 4), (-12, 8.6), (-7, 2.6), (-13.6, 1.6), (-6, -2)], tension=0.5), ink)
    soft = [
        ("lit", (4, -7.6), 6, 2, 0.6, 4),
        ("deep", (11, -2.6), 3.4, 2.4, 0.45, 20),
        ("deep", (6, 3.6), 9, 2, 0.45, 0),
    ]
    face = form("dragon-skull", skull, coat(main, pale), ((4, -9), (8, 5)), soft)
    eye = (
        path("M7 -4.4Q9.6 -7 12.4 -4.2Q9.8 -3 7 -4.4Z", colors.accent)
        + ellipse((9.8, -4.7), 0.5, 1.2, "#0a0705")
        + ellipse((10.2, -5.2), 0.3, 0.3, "#ffffff")
    )
    brow = line("M6 -5Q9 -8.4 13 -4.8", shade(main, 0.45), 1.1)
    nostril = ellipse((25.4, -1.6), 0.9, 0.6, dark)
    return frill + mouth + low + path(teeth, "#f6f0dc") + horns + face + eye + brow + nostril


RIG = Rig(
    name="dragon",
    label="Dragon",
    words=("dragon", "wyvern", "fire dragon", "flying dragon", "pterodactyl", "pterosaur"),
    height=4.85,
    width=4.6,
    draw=draw,
    cycle=1.5,
    phases=16,
    stride=5.0,
    on="air",
    actions=("fly",),
    palettes=PALETTES,
    coat=True,
)
