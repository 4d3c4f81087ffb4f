"""Round fruit, each by itself: apple, orange, lemon and strawberry with their pores, seeds, stalks and leaves."""

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.loft import Eye, rgb_of
from components.animatic.subjects.drawing.svg import ellipse, fade, group, light, line, n, path, shade, smooth, spot
from components.animatic.subjects.drawing.turnery import (
    Body,
    banded,
    body,
    bumpy,
    mottled,
    patches,
    shaded,
    spun,
    strewn,
    swept,
    view,
)


def soft() -> str:
    """The soft dark and the soft light of the family."""
    return f"<defs>{fade('produce-soot', '#140a04')}{fade('produce-glow', '#ffffff')}</defs>"


def leaf(x: float, y: float, long: float, turn: float, color: str = "#4f8a38") -> str:
    """A leaf from its foot, `turn` degrees from lying to the right."""
    blade = smooth([(0, 0), (0.3, -0.26), (0.7, -0.24), (1.0, 0.02), (0.66, 0.2), (0.28, 0.18)])
    art = path(blade, shade(color, 0.25)) + path(
        smooth([(0, 0), (0.3, -0.24), (0.7, -0.22), (1.0, 0.02), (0.5, 0.0)]), light(color, 0.12)
    )
    art += line("M0.02 0Q0.5 -0.06 0.96 0.02", light(color, 0.55), 0.025)
    return group(art, f'transform="translate({n(x)} {n(y)}) rotate({n(turn)}) scale({n(long)})"')


def _stalk(eye: Eye, height: float, long: float, lean: float, color: str = "#5a4024") -> str:
    (ax, ay), (bx, by) = eye.at(0, height, 0), eye.at(lean, height + long, 0.2)
    return line(f"M{n(ax)} {n(ay)}Q{n(ax)} {n((ay + by) / 2)} {n(bx)} {n(by)}", shade(color, 0.3), 0.34) + line(
        f"M{n(ax - 0.06)} {n(ay)}Q{n(ax - 0.06)} {n((ay + by) / 2)} {n(bx - 0.06)} {n(by)}", light(color, 0.2), 0.12
    )


@lru_cache(maxsize=1)
def _apple_body() -> Body:
    rows = [
        (0.5, 0.75),
        (1.3, 0.28),
        (2.1, 0.35),
        (3.0, 1.5),
        (3.6, 3.2),
        (3.8, 4.7),
        (3.55, 6.0),
        (2.9, 6.9),
        (2.0, 7.3),
        (1.1, 7.1),
        (0.4, 6.5),
        (0.05, 6.1),
    ]
    mesh = spun(rows, 40, 4)
    turns = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    mesh[..., (0, 2)] *= (1 + 0.022 * np.cos(5 * turns))[None, :, None]
    return body(mesh)


def apple(pose: Pose) -> str:
    """An apple: streaks from its crown down, a stalk in a hollow, a leaf."""
    eye, it, colors = view(pose.turn, 2.2, 0.24), _apple_body(), pose.palette
    rows, steps = it.mesh.shape[:2]
    streaks = patches(2, steps, 4, 11)[:1] ** 2 * np.linspace(0.25, 1.0, rows)[:, None]
    tint = mottled(np.broadcast_to(rgb_of(colors.main), it.mesh.shape), colors.second, 0.6 * streaks)
    high = np.clip((it.mesh[..., 1] - 6.0) / 1.2, 0, 1)
    tint = mottled(tint, colors.second, 0.7 * high)
    art = shaded("apple", eye, it, tint, depth=0.66, gloss=0.85, sharp=30, bleed=0.16)
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, (0.3, 0.9), 70, 2)):
        art += ellipse(
            (x, y), 0.045 + 0.03 * die, (0.045 + 0.03 * die) * way, "#fff2cc", f'opacity="{0.55 if k % 2 else 0.3}"'
        )
    x, y = eye.at(0, 6.5, 0)
    art += spot("produce-soot", (x, y - 0.2), 1.5, 0.55, 0.65) + _stalk(eye, 6.1, 2.1, 0.6)
    lx, ly = eye.at(0.3, 7.3, 0)
    return soft() + art + leaf(lx, ly, 3.0, -22) + _window(-1.75, -5.4, 0.5, 1.1)


def _window(x: float, y: float, w: float, h: float, opacity: float = 0.8) -> str:
    """The soft box of the studio, mirrored."""
    return spot("produce-glow", (x, y), w, h, opacity, 24)


@lru_cache(maxsize=1)
def _orange_body() -> Body:
    rows = [(3.7 * math.cos(a), 3.6 + 3.5 * math.sin(a)) for a in np.linspace(-1.54, 1.5, 26)]
    return body(bumpy(spun([*rows, (0.05, 7.0)], 40), 0.03, 3, 1.2))


def orange(pose: Pose) -> str:
    """An orange with pores, a half of it leaning in front."""
    eye, it, colors = view(pose.turn, 2.4, 0.24), _orange_body(), pose.palette
    art = shaded("orange", eye, it, colors.main, depth=0.6, gloss=0.42, sharp=10, bleed=0.2)
    art += _pores(eye, it, colors.main, 170)
    x, y = eye.at(0, 7.0, 0)
    art += ellipse((x, y), 0.34, 0.2, "#5a7a3a") + leaf(x + 0.1, y, 2.8, -18)
    whole = group(art, 'transform="translate(-2.0 -0.5)"')
    shadow = spot("produce-soot", (2.0, -0.5), 3.6, 0.7, 0.6)
    return (
        soft()
        + whole
        + shadow
        + group(
            cut(colors.main, light(colors.main, 0.25), "#fdf2d8"),
            f'transform="translate(2.6 -3.25) rotate(-8) scale({n(2.6 + 0.3 * math.cos(pose.turn))} 3.1)"',
        )
    )


def _pores(eye: Eye, it: Body, color: str, count: int) -> str:
    art = ""
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, (0.08, 0.97), count, 5)):
        size = 0.05 + 0.04 * die
        art += ellipse((x, y), size, size * way, shade(color, 0.3) if k % 2 else light(color, 0.4), 'opacity="0.5"')
    return art


def cut(rind: str, flesh: str, pith: str) -> str:
    """The cut face of a citrus fruit of radius one: wedges with veins, pith, rind."""
    wedges = ""
    for k in range(9):
        a, b = math.tau * k / 9 + 0.06, math.tau * (k + 1) / 9 - 0.06
        shape = [
            (0.1 * math.cos((a + b) / 2), 0.1 * math.sin((a + b) / 2)),
            (0.8 * math.cos(a), 0.8 * math.sin(a)),
            (0.86 * math.cos((a + b) / 2), 0.86 * math.sin((a + b) / 2)),
            (0.8 * math.cos(b), 0.8 * math.sin(b)),
        ]
        wedges += path(smooth(shape, tension=0.35), flesh if k % 2 else light(flesh, 0.12))
        for t in (0.25, 0.5, 0.75):
            m = a + (b - a) * t
            wedges += line(
                f"M{n(0.3 * math.cos(m))} {n(0.3 * math.sin(m))}L{n(0.76 * math.cos(m))} {n(0.76 * math.sin(m))}",
                light(flesh, 0.45),
                0.02,
                'opacity="0.7"',
            )
    rim = (
        ellipse((0.05, 0.04), 1.04, 1.03, shade(rind, 0.25))
        + ellipse((0, 0), 1, 1, rind)
        + ellipse((0, 0), 0.93, 0.93, pith)
    )
    return rim + wedges + spot("produce-glow", (-0.3, -0.4), 0.5, 0.3, 0.45, -30)


@lru_cache(maxsize=1)
def _lemon_body() -> Body:
    spine = [
        (-4.6, 2.7, 0, 0.1),
        (-4.3, 2.7, 0, 0.55),
        (-3.7, 2.7, 0, 1.05),
        (-2.6, 2.7, 0, 2.1),
        (0, 2.7, 0, 2.75),
        (2.4, 2.7, 0, 2.25),
        (3.6, 2.7, 0, 1.2),
        (4.2, 2.7, 0, 0.8),
        (4.7, 2.7, 0, 0.1),
    ]
    return body(swept(spine, 28, 4))


def lemon(pose: Pose) -> str:
    """A lemon on its side and a half of one."""
    eye, it, colors = view(pose.turn * 0.6 + 0.2, 2.6, 0.26), _lemon_body(), pose.palette
    art = shaded("lemon", eye, it, colors.main, depth=0.58, gloss=0.42, sharp=10, bleed=0.2) + _pores(
        eye, it, colors.main, 130
    )
    whole = group(art + leaf(-3.6, -4.6, 2.6, -155), 'transform="translate(-1.2 -0.7)"')
    shadow = spot("produce-soot", (2.6, -0.45), 3.2, 0.6, 0.6)
    face = cut(colors.main, mix_flesh(colors.main), "#fdf6d8")
    return (
        soft()
        + whole
        + shadow
        + group(face, f'transform="translate(3.2 -2.6) rotate(6) scale({n(2.1 + 0.3 * math.cos(pose.turn))} 2.45)"')
    )


def mix_flesh(color: str) -> str:
    """The flesh under a rind."""
    return light(color, 0.35)


@lru_cache(maxsize=1)
def _strawberry_body() -> Body:
    rows = [
        (0.05, 0.1),
        (0.5, 0.2),
        (1.15, 1.0),
        (1.75, 2.1),
        (2.15, 3.2),
        (2.2, 4.1),
        (1.85, 4.75),
        (1.2, 5.05),
        (0.1, 5.0),
    ]
    return body(bumpy(spun(rows, 40, 3), 0.06, 2, 0.6))


def strawberry(pose: Pose) -> str:
    """A strawberry, stood on its tip: golden seeds in dimples, a green calyx."""
    eye, it, colors = view(pose.turn, 0.6, 0.16), _strawberry_body(), pose.palette
    tint = banded(it, [(0, colors.main), (0.7, colors.main), (0.92, light(colors.main, 0.18)), (1, "#f6d9b8")])
    art = shaded("strawberry", eye, it, tint, depth=0.66, gloss=0.8, sharp=22, bleed=0.2)
    art += _seeds(eye, it, colors)
    x, y = eye.at(0, 5.0, 0)
    crown = ""
    for k in range(9):
        a = math.tau * k / 9 + pose.turn
        crown += leaf(
            x,
            y + 0.1,
            2.0 + 0.3 * math.sin(3 * k),
            math.degrees(math.atan2(0.45 * math.sin(a) + 0.12, math.cos(a))),
            "#5a9a3c",
        )
    return (
        soft()
        + art
        + _window(-0.9, -3.6, 0.4, 0.8)
        + spot("produce-soot", (x, y + 0.5), 1.7, 0.5, 0.5)
        + crown
        + _stalk(eye, 5.0, 1.1, 0.5, "#6a9a4a")
    )


def _seeds(eye: Eye, it: Body, colors: Palette) -> str:
    """Seeds in rows that are set off against each other."""
    art, rows = "", it.mesh.shape[0]
    for row in range(9):
        i = round(rows * (0.12 + 0.085 * row))
        for k in range(12):
            j = int((k + 0.5 * (row % 2)) * it.mesh.shape[1] / 12) % it.mesh.shape[1]
            way = float(eye.toward(it.outward[i, j])[2])
            if way < 0.22:
                continue
            x, y = eye.at(*(float(v) for v in it.mesh[i, j]))
            art += ellipse((x, y), 0.17 * way + 0.02, 0.2, shade(colors.main, 0.4), 'opacity="0.7"')
            art += ellipse((x, y + 0.02), 0.08 * way + 0.01, 0.13, colors.second) + ellipse(
                (x - 0.02, y - 0.03), 0.03, 0.05, "#fff6d0"
            )
    return art


def rig_of(
    draw: Callable[[Pose], str],
    name: str,
    words: tuple[str, ...],
    size: tuple[float, float],
    palettes: tuple[Palette, ...],
) -> Rig:
    """A rig of this family."""
    return Rig(
        name=name,
        label=name.capitalize(),
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,
        turns=16,
        on="table",
        glossy=0.3,
        actions=("idle", "float", "spin"),
        palettes=palettes,
        turnable=0.9,
    )


RIGS = (
    rig_of(apple, "apple", ("apple", "red apple", "green apple"), (0.096, 0.082),
         (Palette("#b3161f", "#e8b24a"), Palette("#8fb63a", "#d9dd8a"), Palette("#c93a2a", "#f0c860"))),
    rig_of(orange, "orange", ("orange", "tangerine", "clementine", "mandarin", "grapefruit", "blood orange"), (0.092,
        0.124),
         (Palette("#ee8420"), Palette("#f09a2a"))),
    rig_of(lemon, "lemon", ("lemon", "lime", "lemon slice"), (0.072, 0.150), (Palette("#f2cf2e"), Palette("#eed64a"))),
    rig_of(strawberry, "strawberry", ("strawberry", "fresh strawberry"), (0.073, 0.058),
         (Palette("#d0182a", "#f3cf6a"), Palette("#c41f24", "#f0d27a"))),
)  # fmt: skip
