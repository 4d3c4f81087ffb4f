"""A teapot that is lifted and pours a thin arc of tea into a cup."""

import math
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.splash import bead, ripples
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    light,
    line,
    linear,
    n,
    path,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.turnery import Body, body, placed, shaded, spun, swept, view
from components.animatic.subjects.drawing.vapor import steam
from components.animatic.subjects.food.jug import lifted


@lru_cache(maxsize=1)
def _pot() -> tuple[Body, Body, Body, Body]:
    """Belly, lid, spout and ear, about the middle of its foot; the spout looks right."""
    belly = spun(
        [(3.6, 0.0), (3.9, 0.25), (5.6, 1.6), (6.6, 3.8), (6.6, 5.8), (5.6, 8.0), (3.9, 9.4), (3.4, 9.7)], 40, 3
    )
    lid = spun(
        [(3.5, 9.7), (3.5, 10.0), (2.6, 10.7), (1.0, 11.1), (0.6, 11.4), (0.9, 12.0), (0.6, 12.6), (0.05, 12.8)], 30, 3
    )
    spout = swept(
        [
            (5.2, 3.4, 0, 1.9),
            (7.2, 4.4, 0, 1.35),
            (8.6, 6.6, 0, 0.95),
            (9.8, 8.9, 0, 0.75),
            (10.9, 10.2, 0, 0.62),
            (11.2, 10.4, 0, 0.5),
        ],
        22,
        4,
    )
    ear = swept(
        [
            (-5.4, 8.2, 0, 0.6),
            (-7.6, 9.2, 0, 0.62),
            (-9.6, 8.2, 0, 0.62),
            (-10.0, 5.8, 0, 0.62),
            (-8.6, 3.6, 0, 0.6),
            (-6.2, 2.9, 0, 0.58),
        ],
        16,
        3,
        upright=False,
    )
    return body(belly), body(lid), body(spout), body(ear)


def _teapot(eye: Eye, colors: Palette, tilt: float, at: tuple[float, float, float]) -> str:
    """The pot tipped forward by `tilt` radians about its own middle."""
    parts: list[tuple[float, str]] = []
    for k, it in enumerate(_pot()):
        mesh = placed(it.mesh - np.array((0, 5, 0)), roll=-tilt) + np.array(at) + np.array((0, 5, 0))
        whole = Body(mesh, placed(it.outward, roll=-tilt))
        middle = (0.0, 0.05, 7.0 if k == 2 else 0.0, -8.0 if k == 3 else 0.0)[k] if k > 1 else 0.05 * k
        deep = -middle * math.sin(eye.turn)
        color = colors.accent if k == 3 else colors.main
        parts.append(
            (deep, shaded(f"teapot-{k}", eye, whole, color, depth=0.5, gloss=0.7, sharp=26, warm=0.3, bleed=0.08))
        )
    return "".join(art for _, art in sorted(parts, key=lambda part: part[0]))


def teapot(pose: Pose) -> str:
    """A teapot beside a cup; poured, it is lifted and tipped, and a thin arc falls into the cup."""
    eye, colors = view(pose.turn * 0.8, 10.5, 0.22), pose.palette
    tea, x = colors.second, 9.5
    defs = (
        f"<defs>{fade('teapot-soot', '#140a05')}{fade('teapot-glow', '#ffffff')}"
        f"{linear('teapot-tea', (0, -16), (0, -4), [(0, light(tea, 0.3)), (1, tea)])}</defs>"
    )
    lift = lifted(pose.phase) if pose.action == "pour" else 0.0
    pot = _teapot(eye, colors, 0.62 * lift, (-5.5 - 0.8 * lift, 0.0 + 6.5 * lift, -0.4))
    cup_x, cup_y = eye.at(x, 0.0, 1.4)
    cup = _cup(eye, cup_x, cup_y, colors, tea, lift, pose.phase)
    arc, ground = "", spot("teapot-soot", (*eye.at(-5.0, 0, 0.2),), 7.6, 1.9, 0.6 - 0.3 * lift)
    ground += spot("teapot-soot", (cup_x + 0.2, cup_y - 0.2), 5.2, 1.2, 0.5)
    if lift > 0.9:
        sx, sy = eye.at(*_tip(0.62 * lift, (-5.5 - 0.8 * lift, 6.5 * lift, -0.4)))
        ex, ey = cup_x - 0.4, cup_y - 4.6
        d = f"M{n(sx)} {n(sy)}C{n(sx + 1.4)} {n(sy + 1.2)} {n(ex)} {n(sy + 3.5)} {n(ex)} {n(ey)}"
        shine = f'stroke-dasharray="1.2 1.6" stroke-dashoffset="{n(-14 * pose.phase)}" opacity="0.8"'
        arc = (
            line(d, shade(tea, 0.3), 0.52)
            + line(d, "url(#teapot-tea)", 0.38)
            + line(d, "#ffffff", 0.12, shine)
            + bead(ex + 0.8 * math.sin(9 * pose.phase), ey - 0.8, 0.14, tea)
        )
    return (
        defs
        + ground
        + pot
        + cup
        + arc
        + steam("teapot", pose.phase, cup_y - 4.4, 7.5, 2.0, 2).replace(
            '<path d="', f'<path transform="translate({n(cup_x)} 0)" d="'
        )
    )


def _tip(tilt: float, at: tuple[float, float, float]) -> tuple[float, float, float]:
    """Where the spout ends when the pot is tipped."""
    x, y, c, s = 11.4, 5.3, math.cos(tilt), math.sin(tilt)
    return at[0] + x * c + y * s, at[1] + 5 - x * s + y * c, at[2]


def _cup(eye: Eye, x: float, y: float, colors: Palette, tea: str, lift: float, phase: float) -> str:
    """A small cup on a saucer, with tea in it."""
    k, china = math.sin(eye.above), light(colors.main, 0.12)
    saucer = (
        ellipse((x, y - 0.5), 5.6, 5.6 * k, shade(china, 0.28))
        + ellipse((x, y - 0.75), 5.6, 5.6 * k, china)
        + ellipse((x, y - 0.68), 3.6, 3.6 * k, shade(china, 0.12))
    )
    saucer += ellipse(
        (x, y - 0.76), 5.3, 5.25 * k, "none", f'stroke="{colors.accent}" stroke-width="0.14" opacity="0.9"'
    )
    top, r = y - 5.0, 3.7
    side = smooth(
        [(x - r, top), (x - r * 0.97, top + 1.5), (x - r * 0.72, top + 3.2), (x - r * 0.5, top + 4.2)], closed=False
    )
    shape = f"{side}Q{n(x)} {n(top + 4.9)} {n(x + r * 0.5)} {n(top + 4.2)}" + smooth(
        [(x + r * 0.5, top + 4.2), (x + r * 0.72, top + 3.2), (x + r * 0.97, top + 1.5), (x + r, top)], closed=False
    ).replace("M", "L", 1)
    shape += f"A{n(r)} {n(r * k)} 0 0 0 {n(x - r)} {n(top)}Z"
    tone = linear(
        "teapot-china",
        (x - r, 0),
        (x + r, 0),
        [(0, shade(china, 0.12)), (0.25, light(china, 0.35)), (0.6, china), (1, shade(china, 0.38))],
    )
    ear = (
        f"M{n(x + r * 0.94)} {n(top + 0.9)}C{n(x + r + 2.4)} {n(top + 0.5)}"
        f" {n(x + r + 2.0)} {n(top + 3.2)} {n(x + r * 0.74)} {n(top + 3.1)}"
    )
    art = (
        saucer
        + line(ear, shade(china, 0.35), 0.72)
        + line(ear, china, 0.5)
        + f"<defs>{tone}</defs>"
        + path(shape, "url(#teapot-china)")
    )
    art += ellipse((x, top), r, r * k, shade(china, 0.25), f'stroke="{light(china, 0.6)}" stroke-width="0.14"')
    level = top + 0.5
    art += (
        ellipse((x, level), r * 0.92, r * 0.86 * k, shade(tea, 0.2))
        + ellipse((x - 0.1, level + 0.02), r * 0.8, r * 0.7 * k, tea)
        + spot("teapot-glow", (x - 1.2, level - 0.1), 1.1, 0.2, 0.7)
    )
    return art + (ripples(phase, (x, level), r * 0.86, k, light(tea, 0.3)) if lift > 0.9 else "")


RIG = Rig(
    name="teapot",
    label="Teapot",
    words=(
        "teapot",
        "tea pot",
        "pot of tea",
        "tea ceremony",
        "tea set",
        "tea pouring",
        "tea being poured",
    ),
    height=0.240,
    width=0.330,
    draw=teapot,
    cycle=3.0,
    phases=24,
    turns=12,
    on="table",
    glossy=0.5,
    actions=("idle", "pour", "steam", "spin"),
    gaits=MappingProxyType({"pour": Gait(5.0, 0.0)}),
    palettes=(
        Palette("#f1ece2", "#b0561c", "#c9a25e"),
        Palette("#3f5a55", "#c98f2e", "#c9a25e"),
        Palette("#9db6c4", "#b0561c", "#f1ece2"),
        Palette("#2b2c30", "#a8521a", "#a5743f"),
    ),
)
