"""On the stove: a frying pan in which food sizzles, and a pot that steams under its tilted lid."""

import math
from functools import lru_cache

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.crockery import round_at
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    line,
    mix,
    n,
    path,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.turnery import Body, banded, body, shaded, spun, view
from components.animatic.subjects.drawing.vapor import steam
from components.animatic.subjects.food.bowls import basil

PAN, DEEP = 12.6, 4.2
POT, TALL = 11.0, 13.5


def _defs() -> str:
    return (
        f"<defs>{fade('cookware-soot', '#0c0806')}"
        f"{fade('cookware-glow', '#ffffff')}{fade('cookware-oil', '#f6c65a')}</defs>"
    )


@lru_cache(maxsize=1)
def _pan() -> Body:
    return body(spun([(PAN * 0.78, 0.0), (PAN * 0.82, 0.15), (PAN * 0.93, DEEP * 0.5), (PAN, DEEP)], 40, 4))


def _handle(eye: Eye, color: str) -> str:
    """A long handle to the right, riveted to the rim."""
    (ax, ay), (bx, by) = eye.at(PAN * 0.96, DEEP * 0.8, 0), eye.at(PAN + 15.5, DEEP + 2.4, 0)
    near = eye.at(PAN + 15.5, DEEP + 2.4, 0)[0] - ax
    squash = max(0.35, abs(near) / 16)
    (mx, my), w = eye.at(PAN + 4.0, DEEP + 0.5, 0), 1.0
    steel = line(f"M{n(ax)} {n(ay)}L{n(mx)} {n(my)}", "#6f777f", 1.5) + line(
        f"M{n(ax)} {n(ay - 0.3)}L{n(mx)} {n(my - 0.3)}", "#dfe4e8", 0.4
    )
    grip = line(f"M{n(mx)} {n(my)}L{n(bx)} {n(by)}", shade(color, 0.4), 2.3 * w) + line(
        f"M{n(mx)} {n(my - 0.15)}L{n(bx)} {n(by - 0.15)}", color, 1.8 * w
    )
    grip += line(
        f"M{n(mx + 0.4 * squash)} {n(my - 0.6)}L{n(bx - 0.8 * squash)} {n(by - 0.6)}",
        light(color, 0.55),
        0.36,
        'opacity="0.8"',
    )
    return steel + grip + ellipse((bx - 0.9 * squash, by + 0.0), 0.5 * squash, 0.4, "#0c0806")


def pan(pose: Pose) -> str:
    """A pan with vegetables and meat that jump as they fry; oil spits and steam rises."""
    eye, colors = view(pose.turn * 0.8, PAN * 0.8, 0.36), pose.palette
    x, y = eye.at(0, DEEP, 0)
    k = math.sin(eye.above)
    back = ellipse((x, y), PAN * 1.0, PAN * k, shade(colors.main, 0.25))
    floor = eye.at(0, 1.0, 0)[1]
    back += ellipse((x, floor), PAN * 0.86, PAN * 0.86 * k, shade(colors.main, 0.5)) + spot(
        "cookware-oil", (x - 2, floor), PAN * 0.7, PAN * 0.6 * k, 0.35
    )
    back += spot("cookware-glow", (x - PAN * 0.5, y - PAN * k * 0.6), 3.6, 0.7, 0.5, -14)
    front = shaded("cookware-pan", eye, _pan(), colors.main, depth=0.6, gloss=0.55, sharp=16, warm=0.1)
    lip = f"M{n(-PAN)} {n(y)}A{n(PAN)} {n(PAN * k)} 0 0 0 {n(PAN)} {n(y)}"
    front += line(lip, light(colors.main, 0.5), 0.3)
    rim = line(f"M{n(-PAN)} {n(y)}A{n(PAN)} {n(PAN * k)} 0 0 1 {n(PAN)} {n(y)}", light(colors.main, 0.4), 0.22)
    handle = _handle(eye, colors.accent)
    behind = math.sin(eye.turn) > 0.25
    art = _defs() + (handle if behind else "") + back + rim + _fry(eye, pose) + front + ("" if behind else handle)
    art += _spits(eye, pose) + steam("cookware", pose.phase, floor - 2.0, 11.0, 7.5, 4)
    return group(art, f'transform="translate({n(-8.5 * math.cos(eye.turn))} 0)"')


def _fry(eye: Eye, pose: Pose) -> str:
    dice, things = np.random.default_rng(4), []
    for i in range(54):
        a, d = dice.uniform(0, 6.28), 9.4 * math.sqrt(dice.uniform(0, 1))
        hop = (
            (0.5 if pose.action == "idle" else 1.1)
            * max(0.0, math.sin(math.tau * (2 * pose.phase + i * 0.37)))
            * (i % 3 == 0)
        )
        (x, y), near = round_at(eye, a, d, 1.6 + 1.6 * (1 - d / 10) * dice.random() + hop)
        things.append((near, _piece(i, x, y, dice.random(), dice.uniform(0, 360))))
    return "".join(art for _, art in sorted(things))


def _piece(i: int, x: float, y: float, die: float, turn: float) -> str:
    """A piece of what fries: pepper, courgette, prawn, onion, chicken or a leaf."""
    kind = i % 6
    shadow = ellipse((x + 0.2, y + 0.8), 1.5, 0.5, "#0c0806", 'opacity="0.4"')
    if kind in (0, 3):
        color = ("#d8302a", "#f2b92c", "#4f9a3c")[i % 3 if kind else (i // 2) % 3]
        strip = smooth([(-1.7, 0.2), (-0.6, -0.55), (0.8, -0.6), (1.7, 0.1), (0.8, 0.05), (-0.6, 0.1)])
        art = (
            path(strip, shade(color, 0.42), 'transform="translate(0.05 0.3)"')
            + path(strip, color)
            + line("M-1.1 -0.15Q0 -0.6 1.1 -0.25", light(color, 0.6), 0.16, 'opacity="0.8"')
        )
    elif kind == 1:
        art = (
            ellipse((0.05, 0.26), 1.25, 0.86, "#3f6a2c")
            + ellipse((0, 0), 1.25, 0.86, "#5a8f3a")
            + ellipse((0, 0), 1.05, 0.7, "#e9efb8")
            + ellipse((0, 0), 0.5, 0.34, "#d3dc94")
        )
        art += ellipse((-0.3, 0.1), 0.5, 0.26, "#a5682a", 'opacity="0.5"')
    elif kind == 2:
        body_ = smooth(
            [(-1.3, 0.3), (-0.9, -0.7), (0.3, -0.9), (1.2, -0.2), (1.0, 0.6), (0.4, 0.2), (-0.3, 0.0), (-0.7, 0.5)]
        )
        art = (
            path(body_, "#c8582e", 'transform="translate(0.04 0.22)"')
            + path(body_, "#f2956a")
            + line("M-0.7 -0.4L-0.4 0.0M-0.1 -0.75L0 -0.1M0.6 -0.6L0.5 0.0", "#fbe0cc", 0.2, 'opacity="0.9"')
            + path("M1.0 0.5L1.7 0.9L1.4 0.2Z", "#d8502a")
        )
    elif kind == 4:
        lump = smooth([(-1.3, 0.2), (-0.7, -0.75), (0.4, -0.85), (1.3, -0.1), (0.8, 0.7), (-0.6, 0.7)])
        color = mix("#d99a4c", "#b8702a", die)
        art = (
            path(lump, shade(color, 0.5), 'transform="translate(0.04 0.28)"')
            + path(lump, color)
            + path(smooth([(-0.9, -0.1), (-0.4, -0.6), (0.4, -0.65), (0.2, -0.15)]), light(color, 0.4), 'opacity="0.8"')
        )
    else:
        return shadow + basil(x, y - 0.3, 1.2, turn)
    return shadow + group(art, f'transform="translate({n(x)} {n(y)}) scale(1 0.86) rotate({n(turn % 60 - 30)})"')


def _spits(eye: Eye, pose: Pose) -> str:
    """Drops of oil that leap and fall back."""
    art = ""
    for i in range(9 if pose.action == "idle" else 20):
        u = (pose.phase * (1 + i % 2) + i * 0.618) % 1.0
        a, d = i * 2.4, 8.5 * math.sqrt((i * 0.37) % 1)
        (x, y), _near = round_at(eye, a, d, 2.0)
        y -= (3.0 + 4.0 * (i * 0.53 % 1)) * 4 * u * (1 - u)
        s = 0.14 + 0.10 * (i * 0.71 % 1)
        art += ellipse((x + (u - 0.5) * 1.6 * math.cos(a), y), s, s * 1.25, "#f6cf74", 'opacity="0.9"') + ellipse(
            (x + (u - 0.5) * 1.6 * math.cos(a) - s * 0.3, y - s * 0.3), s * 0.36, s * 0.36, "#ffffff"
        )
    return art


@lru_cache(maxsize=1)
def _pot() -> Body:
    return body(
        spun(
            [
                (POT * 0.93, 0.0),
                (POT * 0.99, 0.5),
                (POT, 1.6),
                (POT, TALL - 0.8),
                (POT * 1.02, TALL - 0.4),
                (POT * 1.02, TALL),
            ],
            40,
            4,
        )
    )


@lru_cache(maxsize=1)
def _lid() -> Body:
    return body(
        spun(
            [
                (POT * 1.03, 0.0),
                (POT * 1.04, 0.35),
                (POT * 0.98, 0.8),
                (POT * 0.8, 1.7),
                (POT * 0.5, 2.5),
                (POT * 0.14, 2.8),
                (0.1, 2.8),
            ],
            40,
            3,
        )
    )


def pot(pose: Pose) -> str:
    """A pot with two ears; its lid rides on the steam and rattles a little."""
    eye, colors = view(pose.turn, POT, 0.20), pose.palette
    rattle = 0.16 * math.sin(math.tau * 3 * pose.phase) + 0.3
    k = math.sin(eye.above)
    x, y = eye.at(0, TALL, 0)
    ears = ""
    for side in (-1, 1):
        spots = [
            eye.at(side * (POT + dx), TALL - 2.4 + up, dz)
            for dx, up, dz in ((0, 0, -2.2), (2.6, 0.5, -1.9), (2.6, 0.5, 1.9), (0, 0, 2.2))
        ]
        d = smooth(spots, closed=False, tension=0.8)
        ears += (
            line(d, shade(colors.accent, 0.4), 1.35)
            + line(d, colors.accent, 1.0)
            + line(d, light(colors.accent, 0.6), 0.3, 'transform="translate(-0.1 -0.25)" opacity="0.8"')
        )
    inside = ellipse((x, y), POT * 1.0, POT * k, shade(colors.main, 0.55))
    shell = shaded(
        "cookware-pot",
        eye,
        _pot(),
        banded(
            _pot(),
            [(0, shade(colors.main, 0.25)), (0.2, colors.main), (0.85, colors.main), (1, light(colors.main, 0.2))],
        ),
        depth=0.5,
        gloss=0.7,
        sharp=22,
        warm=0.2,
    )
    tilt = -5.5 - 3.0 * rattle
    lid = shaded(
        "cookware-lid",
        eye,
        Body(_lid().mesh + np.array((0, TALL, 0)), _lid().outward),
        colors.main,
        depth=0.5,
        gloss=0.7,
        sharp=20,
        warm=0.2,
    )
    kx, ky = eye.at(0, TALL + 2.8, 0)
    knob = (
        ellipse((kx, ky - 0.2), 1.0, 0.5, shade(colors.accent, 0.5))
        + ellipse((kx, ky - 1.2), 1.7, 1.05, shade(colors.accent, 0.2))
        + ellipse((kx - 0.2, ky - 1.4), 1.3, 0.74, colors.accent)
        + ellipse((kx - 0.5, ky - 1.7), 0.5, 0.24, "#ffffff", 'opacity="0.85"')
    )
    cover = group(lid + knob, f'transform="rotate({n(tilt)} {n(x + POT)} {n(y)}) translate(0 {n(-rattle)})"')
    puff = steam("cookware", pose.phase, y - 1.5, 10.0, 8.0, 4)
    glow = spot("cookware-glow", (-POT * 0.55, y + TALL * 0.42), 1.1, 4.2, 0.5, 2)
    return _defs() + ears + inside + shell + glow + cover + puff


def _rig(
    name: str, label: str, words: tuple[str, ...], pot_: bool, size: tuple[float, float], palettes: tuple[Palette, ...]
) -> Rig:
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=pot if pot_ else pan,
        cycle=2.0,
        phases=24,
        turns=16,
        on="table",
        glossy=0.4,
        actions=("idle", "steam", "spin") if pot_ else ("idle", "sizzle", "steam", "spin"),
        palettes=palettes,
    )


RIGS = (
    _rig("pan", "Frying pan", ("pan", "frying pan", "skillet", "wok", "stir fry", "stir-fry", "cast iron skillet",
        "pan of vegetable", "sizzling vegetable", "vegetable sizzling", "sizzling food",
        "food sizzling", "stir-fried vegetable"), False, (0.172, 0.450),
         (Palette("#2b2d31", accent="#23201d"), Palette("#3a3d43", accent="#a5743f"))),
    _rig("pot", "Cooking pot", ("pot", "cooking pot", "saucepan", "stockpot", "casserole", "dutch oven",
        "pressure cooker", "pot of soup", "kitchen pot", "pots and pans", "cookware"), True, (0.255, 0.285),
         (Palette("#c3302a", accent="#d2a74e"), Palette("#c5c9cf", accent="#3a3d43"), Palette("#1f7d80",
         accent="#d2a74e"))),
)  # fmt: skip
