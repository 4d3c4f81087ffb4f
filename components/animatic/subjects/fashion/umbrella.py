"""An open umbrella: eight panels between curved ribs, a steel shaft and a hooked handle; its panels go round."""

import math

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.svg import (
    Point,
    ellipse,
    fade,
    group,
    light,
    line,
    linear,
    n,
    path,
    polygon,
    rect,
    shade,
    smooth,
    spot,
    tube,
)

PALETTES = (
    Palette(main="#c0303a", second="#a3222c", accent="#c9ced4", dark="#5a3418"),
    Palette(main="#23355a", second="#1b2a48", accent="#c9ced4", dark="#3a2414"),
    Palette(main="#e8b23a", second="#d69a24", accent="#c9ced4", dark="#5a3418"),
    Palette(main="#f1ece2", second="#d6424a", accent="#c9ced4", dark="#6a4424"),
    Palette(main="#2f6f63", second="#25584f", accent="#c9ced4", dark="#4a2a14"),
)
R, TOP, BRIM, SQUASH, PANELS = 50.0, -96.0, -64.0, 0.17, 8


def draw(pose: Pose) -> str:
    """Draw the umbrella standing on its handle, a little aslant; its canopy turns about the shaft."""
    colors, turn = pose.palette, pose.turn + 0.2
    sway = 1.0 * math.sin(2 * math.pi * pose.phase)
    whole = _under(colors, turn) + _shaft(colors) + _canopy(colors, turn) + _tip(colors)
    return _defs(colors) + group(whole, f'transform="rotate({n(8 + sway)} 0 -6) translate(-10 -1.2)"')


def _defs(colors: Palette) -> str:
    parts = (
        linear(
            "umbrella-shaft",
            (-0.8, 0),
            (0.8, 0),
            [(0, "#5a6068"), (0.35, "#ffffff"), (0.6, colors.accent), (1, "#4a5058")],
        ),
        fade("umbrella-soot", "#0a0608"),
        fade("umbrella-lit", "#ffffff"),
    )
    return "<defs>" + "".join(parts) + "</defs>"


def _rim(a: float) -> Point:
    return R * math.sin(a), BRIM + SQUASH * R * math.cos(a)


def _rib(a: float, t: float) -> Point:
    """A point of a rib from the tip (t = 0) to the rim: it leaves level and bends down."""
    x, y = _rim(a)
    level = math.sin(t * math.pi / 2)
    drop = 1 - math.cos(t * math.pi / 2)
    return x * level, TOP + (y - TOP) * (0.72 * drop + 0.28 * t * t)


def _panel(a: float, b: float) -> str:
    """Cloth between two ribs; its lower edge is drawn up."""
    left = [_rib(a, k / 8) for k in range(9)]
    right = [_rib(b, k / 8) for k in range(8, -1, -1)]
    (ax, ay), (bx, by), (mx, my) = left[-1], right[0], _rib((a + b) / 2, 0.86)
    hem = [
        ((1 - t) ** 2 * ax + 2 * t * (1 - t) * mx + t * t * bx, (1 - t) ** 2 * ay + 2 * t * (1 - t) * my + t * t * by)
        for t in (0.2, 0.4, 0.6, 0.8)
    ]
    return polygon([*left, *hem, *right])


def _angles(turn: float) -> list[tuple[float, float, int]]:
    step = 2 * math.pi / PANELS
    found = [(turn + k * step, turn + (k + 1) * step, k) for k in range(PANELS)]
    return sorted(found, key=lambda p: math.cos((p[0] + p[1]) / 2))


def _under(colors: Palette, turn: float) -> str:
    """The far inside, seen under the rim, with its struts."""
    parts = ""
    for a, b, k in _angles(turn):
        if math.cos((a + b) / 2) < 0.2:
            color = colors.main if k % 2 == 0 else colors.second
            parts += path(_panel(a, b), shade(color, 0.52))
    struts = ""
    for k in range(PANELS):
        x, y = _rib(turn + k * 2 * math.pi / PANELS, 0.62)
        struts += f"M0 -62L{n(x)} {n(y + 2)}"
    return parts + line(struts, "#8d949c", 0.5, 'opacity="0.8"')


def _canopy(colors: Palette, turn: float) -> str:
    parts, ribs = "", ""
    for a, b, k in _angles(turn):
        middle = (a + b) / 2
        facing = math.cos(middle)
        if facing < -0.12:
            continue
        base = colors.main if k % 2 == 0 else colors.second
        bright = 0.55 * math.cos(middle + 0.75)
        lit, low = (
            light(base, 0.42 * max(0.0, bright) + 0.10),
            shade(base, 0.22 + 0.34 * max(0.0, -math.cos(middle + 0.9))),
        )
        key = f"umbrella-panel-{k}"
        (x, y) = _rim(middle)
        parts += (
            "<defs>"
            + linear(key, (x * 0.12, TOP), (x, y), [(0, lit), (0.5, light(base, max(0.0, bright) * 0.22)), (1, low)])
            + "</defs>"
        )
        parts += path(_panel(a, b), f"url(#{key})")
        hem = _rib(middle, 0.86)
        p, q = _rib(a, 1.0), _rib(b, 1.0)
        parts += line(
            f"M{n(p[0])} {n(p[1])}Q{n(hem[0])} {n(hem[1])} {n(q[0])} {n(q[1])}", light(base, 0.3), 0.5, 'opacity="0.8"'
        )
        for edge in (a, b):
            ribs += smooth([_rib(edge, t / 6) for t in range(7)], closed=False)
            ex, ey = _rib(edge, 1.0)
            parts += ellipse((ex, ey + 0.3), 0.8, 0.8, "#d9dde1")
    seams = line(ribs, shade(colors.main, 0.5), 0.5, 'opacity="0.7"') + line(
        ribs, "#ffffff", 0.2, 'opacity="0.35" transform="translate(-0.5 0)"'
    )
    return parts + seams + spot("umbrella-lit", (-16, -86), 13, 6, 0.34, -20)


def _tip(colors: Palette) -> str:
    cap = ellipse((0, TOP + 0.4), 2.6, 1.0, shade(colors.second, 0.25))
    return rect(-0.7, TOP - 7.4, 1.4, 7.6, "url(#umbrella-shaft)", 0.6) + cap


def _shaft(colors: Palette) -> str:
    rod = rect(-0.8, TOP, 1.6, 84, "url(#umbrella-shaft)", 0.4) + rect(-1.5, -63.5, 3.0, 4.2, colors.accent, 0.8)
    joints = [
        (0.0, -20.0, 1.7),
        (0.0, -10.0, 1.8),
        (0.4, -5.0, 1.85),
        (3.6, -1.9, 1.85),
        (7.2, -4.6, 1.8),
        (7.6, -8.6, 1.7),
    ]
    hook = tube(joints, colors.dark, 0.55, 0.35, 6)
    return rod + hook + rect(-1.7, -20.6, 3.4, 1.6, colors.accent, 0.5)


RIG = Rig(
    name="umbrella",
    label="Umbrella",
    words=("umbrella", "parasol", "beach umbrella", "rain umbrella", "sunshade", "brolly"),
    height=1.09,
    width=1.14,
    draw=draw,
    cycle=2.4,
    phases=8,
    turns=16,
    glossy=0.2,
    actions=("idle", "float", "spin"),
    palettes=PALETTES,
)
