"""From the larder: honey with its dipper, jam under a cloth, a carton of milk."""

import math
from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.solid import Box, View, box, foot, raised
from components.animatic.subjects.drawing.svg import (
    clean,
    clip,
    ellipse,
    fade,
    group,
    light,
    line,
    n,
    path,
    polygon,
    shade,
    smooth,
    text,
)
from components.animatic.subjects.food.glassware import Glass
from components.animatic.subjects.food.glassware import draw as glass

JAR = Glass(
    "honey", ((3.2, 0.8), (3.9, 1.4), (4.2, 3.2), (4.2, 7.4), (3.8, 9.0), (3.3, 9.6), (3.4, 10.6)), 8.4, 0.55, base=0.7
)


def soft() -> str:
    """The soft dark and the soft light of the family."""
    return f"<defs>{fade('pantry-soot', '#140a05')}{fade('pantry-glow', '#fff4d8')}</defs>"


def honey(pose: Pose) -> str:
    """A jar of honey; over it a wooden dipper from which a thread runs and folds on itself."""
    color, phase = pose.palette.main, pose.phase
    x, tip = 0.6, -15.6
    art = soft() + glass(pose, JAR)
    thread = []
    for k in range(15):
        t = k / 14
        fold = 0.5 * max(0.0, t - 0.72) / 0.28
        thread.append((x + fold * math.sin(math.tau * (phase * 3 + t * 3)), tip + 1.2 + (6.2) * t))
    d = smooth(thread, closed=False)
    art += ellipse((x, -8.5), 1.3, 0.34, light(color, 0.35)) + ellipse((x, -8.8), 0.7, 0.26, light(color, 0.2))
    art += (
        line(d, shade(color, 0.3), 0.72)
        + line(d, color, 0.54)
        + line(d, light(color, 0.7), 0.16, 'transform="translate(-0.12 0)"')
    )
    return art + _label(pose) + _dipper(x, tip, color)


def _label(pose: Pose, mark: str = "M0 -6.3L1.1 -5.66L1.1 -4.4L0 -3.76L-1.1 -4.4L-1.1 -5.66Z") -> str:
    slide = 2.2 * math.sin(pose.turn)
    squeeze = math.cos(pose.turn * 0.9)
    ink = "#5a3414"
    if clean(pose.text):
        drawn = text(pose.text, (0, -4.6), 1.25, ink, weight=700, fit=4.2)
    else:
        drawn = path(mark, "none", f'stroke="{ink}" stroke-width="0.22" stroke-linejoin="round"')
    paper = path("M-2.7 -7.0Q0 -6.6 2.7 -7.0L2.7 -3.0Q0 -2.6 -2.7 -3.0Z", "#fbf3e0") + path(
        "M-2.5 -6.75Q0 -6.36 2.5 -6.75L2.5 -3.25Q0 -2.86 -2.5 -3.25Z",
        "none",
        f'stroke="{pose.palette.accent}" stroke-width="0.12"',
    )
    return group(paper + drawn, f'transform="translate({n(slide)} 0) scale({n(squeeze)} 1)"')


def _dipper(x: float, y: float, color: str) -> str:
    wood, art = "#b98248", ""
    art += line(f"M{n(x + 0.6)} {n(y - 4.2)}L{n(x + 4.4)} {n(y - 11.6)}", shade(wood, 0.35), 0.95) + line(
        f"M{n(x + 0.5)} {n(y - 4.2)}L{n(x + 4.3)} {n(y - 11.6)}", light(wood, 0.15), 0.5
    )
    rings = ""
    for k in range(6):
        w = (1.0, 1.6, 1.95, 1.95, 1.6, 1.05)[k]
        cy = -4.6 + 0.9 * k
        rings += (
            ellipse((0, cy + 0.3), w * 0.9, 0.42, shade(color, 0.25))
            + ellipse((0, cy + 0.08), w, 0.46, shade(wood, 0.4))
            + ellipse((0, cy - 0.06), w, 0.42, wood)
            + ellipse((-w * 0.3, cy - 0.14), w * 0.5, 0.16, light(wood, 0.5), 'opacity="0.8"')
        )
    coat = path(
        smooth(
            [
                (-1.9, -1.6),
                (-2.0, 0.0),
                (-1.2, 1.0),
                (0, 1.9),
                (1.2, 1.0),
                (2.0, 0.0),
                (1.9, -1.6),
                (0.6, -0.9),
                (-0.6, -1.1),
            ]
        ),
        color,
        'opacity="0.85"',
    )
    shine = line("M-1.5 -0.6Q-1.5 0.4 -0.7 0.9", light(color, 0.8), 0.22, 'opacity="0.9"')
    return art + group(rings + coat + shine, f'transform="translate({n(x)} {n(y)}) rotate(14 0 0)"')


BERRY = "M0 -6.2C1.6 -6.2 1.5 -4.8 0 -3.6C-1.5 -4.8 -1.6 -6.2 0 -6.2ZM-0.9 -6.3Q0 -5.6 0.9 -6.3"
"""A mark for jars of jam."""

JAM = Glass("jam", ((3.3, 0.6), (3.8, 1.2), (3.9, 3.0), (3.9, 7.4), (3.6, 8.6), (3.4, 9.2)), 8.6, 0.9, base=0.5)


def jam(pose: Pose) -> str:
    """A jar of jam under a cloth cap with a string, fruit in it."""
    colors = pose.palette
    art, cloth = soft() + glass(pose, JAM), colors.second
    bits = "".join(
        ellipse(
            (2.9 * math.sin(k * 2.4 + pose.turn), -1.8 - 0.34 * k),
            0.8,
            0.6,
            light(colors.main, 0.2) if k % 2 else shade(colors.main, 0.3),
            'opacity="0.45"',
        )
        for k in range(18)
    )
    hem = [(-5.0 + 10.0 * k / 16, -7.7 + 0.5 * math.sin(k * 1.9) - 1.0 * (abs(k - 8) / 8) ** 2) for k in range(17)]
    cap = smooth([(-3.5, -9.9), (-2.4, -10.7), (2.4, -10.7), (3.5, -9.9), *reversed(hem)], tension=0.8)
    squares = "".join(f"M{n(x)} -10.8L{n(x * 1.35)} -7.0" for x in np.linspace(-3.4, 3.4, 9).tolist()) + "".join(
        f"M-5 {n(y)}Q0 {n(y + 0.8)} 5 {n(y)}" for y in (-10.3, -9.5, -8.6, -7.9)
    )
    art += (
        bits
        + path(cap, "#140a05", 'opacity="0.25" transform="translate(0.1 0.3)"')
        + path(cap, cloth)
        + f"<defs>{clip('pantry-cloth', path(cap))}</defs>"
        + group(line(squares, colors.accent, 0.42, 'opacity="0.6"'), 'clip-path="url(#pantry-cloth)"')
    )
    art += line("M-3.7 -9.25Q0 -8.55 3.7 -9.25", "#c9a56a", 0.34) + line(
        "M0.4 -8.8q1.2 -1 1.6 0.1q-0.8 0.6 -1.6 -0.1q-1.4 -0.8 -1.6 0.3q0.9 0.4 1.6 -0.3l0.8 1.6M0.4 -8.8l-0.6 1.7",
        "#c9a56a",
        0.2,
    )
    return art + _label(pose, BERRY)


def carton(pose: Pose) -> str:
    """A gabled carton of milk with a splash printed round it."""
    sight = View(pose.turn * 0.9 - 0.5, 0.16)
    colors = pose.palette
    wide, tall, high = 8.4, 17.0, 4.2
    print_ = path("M-6 0L-6 -5.2C-3.4 -8.2 -1.6 -4.4 0.4 -6.6C2.4 -8.8 3.6 -5.6 6 -7.6L6 0Z", colors.second) + path(
        "M-6 -4.6C-3.4 -7.4 -1.6 -3.6 0.4 -5.8C2.4 -8 3.6 -4.8 6 -6.8", "none", 'stroke="#ffffff" stroke-width="0.3"'
    )
    name = text(pose.text or "Milk", (0, -11.4), 2.2, colors.dark, weight=700, fit=6.6)
    art = box(
        sight,
        Box("carton", wide, tall, wide, colors.main),
        {"front": print_ + name, "right": print_, "left": print_, "back": print_},
    )
    w = wide / 2

    def spot_(x: float, y: float, z: float) -> tuple[float, float]:
        return sight.at(x, y, z)

    faces = (
        ((0, 0.5, 0.87), [(-w, tall, w), (w, tall, w), (w, tall + high, 0), (-w, tall + high, 0)]),
        ((1, 0.2, 0), [(w, tall, w), (w, tall, -w), (w, tall + high, 0)]),
        ((-1, 0.2, 0), [(-w, tall, -w), (-w, tall, w), (-w, tall + high, 0)]),
    )
    roof = ""
    for normal, corners in faces:
        if sight.toward(normal)[2] > 0:
            lit = 0.1 * (normal[1] > 0.3) - 0.16 * (sight.toward(normal)[0] > 0.2)
            tone = light(colors.main, lit) if lit > 0 else shade(colors.main, -lit + 0.05)
            roof += path(polygon([spot_(*corner) for corner in corners]), tone)
    top = [
        spot_(-w, tall + high, 0),
        spot_(w, tall + high, 0),
        spot_(w, tall + high + 2.0, 0),
        spot_(-w, tall + high + 2.0, 0),
    ]
    fin = path(polygon(top), light(colors.main, 0.3), f'stroke="{shade(colors.main, 0.2)}" stroke-width="0.1"')
    cx, cy = spot_(0, tall + 2.2, 2.4)
    cap = (
        ellipse((cx, cy + 0.4), 1.7, 1.2, shade(colors.second, 0.4))
        + ellipse((cx, cy - 0.3), 1.7, 1.2, colors.second)
        + ellipse((cx - 0.3, cy - 0.5), 1.1, 0.7, light(colors.second, 0.35))
    )
    return raised(art + roof + fin + cap, foot(sight, wide, wide))


def rig_of(
    name: str,
    label: str,
    words: tuple[str, ...],
    draw: Callable[[Pose], str],
    size: tuple[float, float],
    palettes: tuple[Palette, ...],
    **more: object,
) -> Rig:
    """A rig of this family."""
    moving = name in ("honey", "pizza-slice")
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,
        cycle=3.0 if moving else 0.0,
        phases=20 if moving else 1,
        turns=16,
        on="table",
        glossy=0.4,
        actions=("idle", "pour", "spin")
        if name == "honey"
        else ("idle", "lift", "float", "spin")
        if moving
        else ("idle", "spin"),
        gaits=MappingProxyType({"pour": Gait(3.0, 0.0)}),
        palettes=palettes,
        **more,  # type: ignore[arg-type]
    )


JAMS = {
    "strawberry": "#b8142a",
    "apricot": "#f09a2c",
    "blueberry": "#3a1f5a",
    "raspberry": "#a5103a",
    "orange": "#ee8420",
    "marmalade": "#ee8420",
    "peanut": "#b98244",
    "fig": "#5a2438",
}

RIGS = (
    rig_of("honey", "Honey", ("honey", "honey jar", "jar of honey", "manuka honey", "honey dipper", "raw honey",
        "pot of honey"), honey, (0.285, 0.125), (Palette("#e89a1c", accent="#c9821c"), Palette("#d9821a",
        accent="#b8651a"))),
    rig_of("jam", "Jam", ("jam", "jar of jam", "marmalade", "preserve", "peanut butter", "strawberry jam", "chutney",
        "jelly"), jam, (0.118, 0.112), (Palette("#b8142a", "#f6efe2", "#c8202a"), Palette("#f09a2c", "#f6efe2",
        "#2f66b5"), Palette("#3a1f5a", "#f6efe2", "#7a52b8")), tints=MappingProxyType(JAMS)),
    rig_of("milk-carton", "Carton of milk", ("milk carton", "carton of milk", "carton of oat milk", "juice carton",
        "carton of juice", "tetra pak"), carton, (0.258, 0.136), (Palette("#f6f3ec", "#2f66b5",
        dark="#1f3f7a"), Palette("#f6f3ec", "#3d8a52", dark="#1f4a2e"), Palette("#f3ead6", "#c9823a", dark="#5a3414"))),
)  # fmt: skip
