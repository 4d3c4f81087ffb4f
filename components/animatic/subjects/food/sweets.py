"""Small bakes: cupcakes and muffins in paper cases, and a stack of cookies with chips."""

import math
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Palette, Pose, Rig
from components.animatic.subjects.drawing.crockery import plate
from components.animatic.subjects.drawing.loft import Eye, Grid, rgb_of
from components.animatic.subjects.drawing.materials import tone
from components.animatic.subjects.drawing.svg import (
    ellipse,
    fade,
    group,
    light,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.turnery import (
    Body,
    banded,
    body,
    bumpy,
    mottled,
    patches,
    placed,
    shaded,
    spun,
    strewn,
    view,
)
from components.animatic.subjects.food.ice_cream import cherry

FOOT, MOUTH, CASE = 2.5, 3.5, 4.0
SPRINKLES = ("#f7ecdc", "#f2c53a", "#5ab4d8", "#e0584a", "#7cc06a")
FLAVORS = {
    "chocolate": "#5a3422", "vanilla": "#f7ead0", "strawberry": "#f3a9b8", "red velvet": "#fbf3e8", "lemon": "#f5e58a",
    "blueberry": "#8f86c4", "caramel": "#d69a50", "carrot": "#f6e6cc", "matcha": "#a9bf6a", "raspberry": "#e06a8a",
}  # fmt: skip
_CUPS = (
    Palette(main="#f3a9b8", second="#d9a25a", accent="#c3202a", dark="#f4ede2"),
    Palette(main="#f8efdf", second="#6a3a22", accent="#c3202a", dark="#3a2a24"),
    Palette(main="#8fd0c4", second="#e0b070", accent="#e0584a", dark="#f3dfa2"),
    Palette(main="#5a3422", second="#4a2818", accent="#c3202a", dark="#d9a25a"),
)
_MUFFINS = (
    Palette(main="#c8843c", second="#e6b470", accent="#2c3468", dark="#f4ede2"),
    Palette(main="#5a3422", second="#6a4028", accent="#2a160c", dark="#e9dcc8"),
)
_COOKIES = (
    Palette(main="#cf9048", second="#eec688", accent="#3a2014", dark="#f2efe9"),
    Palette(main="#6a4028", second="#8a5a3a", accent="#f3ead6", dark="#dfe3e6"),
    Palette(main="#dba65a", second="#f3d79c", accent="#b8242e", dark="#33485e"),
)


def _defs() -> str:
    return f"<defs>{fade('sweets-soot', '#1c0e06')}{fade('sweets-glow', '#ffffff')}</defs>"


def _case(eye: Eye, color: str) -> str:
    """A pleated paper case: as many folds as a real one, each with a lit and a dark side."""
    art, folds = "", 26
    for k in range(folds):
        a, m, b = (math.tau * (k + t) / folds for t in (0.0, 0.5, 1.0))
        if math.sin(m) * math.cos(eye.turn) - math.cos(m) * math.sin(eye.turn) < -0.1:
            continue
        low = [eye.at(FOOT * math.cos(t), 0.1, FOOT * math.sin(t)) for t in (a, m, b)]
        r = MOUTH * 1.03
        high = [eye.at(r * math.cos(t), CASE + (0.18 if t == m else 0.0), r * math.sin(t)) for t in (a, m, b)]
        lit = -0.46 * (math.cos(m) * math.cos(eye.turn) + math.sin(m) * math.sin(eye.turn))
        art += path(polygon([low[0], low[1], high[1], high[0]]), tone(color, 1.02 + 0.30 * lit))
        art += path(polygon([low[1], low[2], high[2], high[1]]), tone(color, 0.78 + 0.30 * lit))
    return art


@lru_cache(maxsize=2)
def _swirl() -> Body:
    """Frosting piped in a spiral: a cone whose skin rises and falls along a winding ridge."""
    rows, steps = 46, 44
    turns = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    t = np.linspace(0, 1, rows)[:, None]
    winding = 3.3 * 2 * np.pi * t**0.9 + turns[None]
    ridge = 0.5 + 0.5 * np.cos(winding)
    radius = (3.75 * (1 - t) ** 0.72 + 0.12) * (0.80 + 0.26 * ridge**0.7)
    radius[:3] *= np.array((0.72, 0.9, 0.98))[:, None]
    height = CASE - 0.3 + 5.6 * t + 0.0 * turns[None]
    return body(np.stack((radius * np.cos(turns), height, radius * np.sin(turns)), -1))


def cupcake(pose: Pose) -> str:
    """A cupcake under a swirl of frosting with sprinkles and a cherry."""
    colors, eye = pose.palette, view(pose.turn, FOOT, 0.2)
    it = _swirl()
    dip = np.clip(
        np.linalg.norm(it.mesh[..., (0, 2)], axis=-1)
        / np.maximum(1e-6, np.linalg.norm(it.mesh[..., (0, 2)], axis=-1).max(1, keepdims=True)),
        0,
        1,
    )
    tint = mottled(np.broadcast_to(rgb_of(colors.main), it.mesh.shape), shade(colors.main, 0.32), 1.6 * (1 - dip))
    _, y = eye.at(0, CASE, 0)
    crumb = ellipse((0, y), MOUTH, MOUTH * math.sin(eye.above) + 0.3, colors.second) + spot(
        "sweets-soot", (0, y + 0.3), MOUTH, 0.9, 0.5
    )
    frosting = shaded("cupcake", eye, it, tint, depth=0.6, gloss=0.5, sharp=12, bleed=0.18, warm=0.6)
    bits = ""
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, (0.04, 0.8), 60, 4)):
        color = SPRINKLES[k % 5]
        bits += group(
            ellipse((0.02, 0.05), 0.2, 0.075, shade(colors.main, 0.5), 'opacity="0.5"')
            + ellipse((0, 0), 0.2, 0.075, color),
            f'transform="translate({n(x)} {n(y)}) rotate({n(die * 180)}) scale(1 {n(0.6 + 0.4 * way)})"',
        )
    x, y = eye.at(0, CASE + 5.6, 0)
    return (
        _defs() + _case(eye, colors.dark) + crumb + frosting + bits + cherry("sweets", x, y - 0.2, colors.accent, 0.9)
    )


@lru_cache(maxsize=2)
def _dome() -> Body:
    rows = [
        (MOUTH * 0.98, CASE - 0.5),
        (MOUTH * 1.16, CASE - 0.1),
        (MOUTH * 1.24, CASE + 0.5),
        (MOUTH * 1.1, CASE + 1.4),
        (MOUTH * 0.82, CASE + 2.3),
        (MOUTH * 0.42, CASE + 2.9),
        (0.1, CASE + 3.05),
    ]
    return body(bumpy(spun(rows, 40, 4), 0.16, 5, 0.6))


def muffin(pose: Pose) -> str:
    """A muffin: a cracked dome that spills over its case, berries baked in."""
    colors, eye, it = pose.palette, view(pose.turn, FOOT, 0.2), _dome()
    tint = banded(it, [(0, colors.second), (0.25, colors.main), (0.6, colors.main), (1, light(colors.main, 0.1))])
    tint = mottled(tint, shade(colors.main, 0.5), 0.6 * patches(*it.mesh.shape[:2], 3, 9) ** 2)
    art = shaded("muffin", eye, it, tint, depth=0.66, gloss=0.14)
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, (0.25, 1.0), 26, 7)):
        if way < 0.3:
            continue
        s = 0.24 + 0.3 * die
        art += ellipse((x, y + 0.08), s * 1.2, s * 1.1 * way, shade(colors.main, 0.5), 'opacity="0.6"')
        art += ellipse((x, y), s, s * (0.3 + 0.7 * way), colors.accent) + ellipse(
            (x - s * 0.3, y - s * 0.3), s * 0.34, s * 0.22, light(colors.accent, 0.55), 'opacity="0.8"'
        )
        if k % 2:
            art += ellipse((x + 0.9 * die, y + 0.3), 0.12, 0.09, light(colors.second, 0.4), 'opacity="0.8"')
    return (
        _defs()
        + _case(eye, colors.dark)
        + art
        + spot("sweets-glow", (-1.6, eye.at(0, CASE + 2.2, 0)[1]), 1.2, 0.5, 0.35, -20)
    )


@lru_cache(maxsize=8)
def _cookie(seed: int) -> Body:
    rows = [(3.6, 0.0), (3.85, 0.25), (3.8, 0.65), (3.5, 0.95), (2.9, 1.12), (1.6, 1.22), (0.1, 1.25)]
    return body(bumpy(spun(rows, 36, 2), 0.10, seed, 0.5))


def cookies(pose: Pose) -> str:
    """A stack of cookies on a plate, one leaning on it, crumbs round them."""
    colors, eye = pose.palette, view(pose.turn, 6.0, 0.30)
    art = plate("sweets-plate", eye, 8.6, colors.dark) + spot("sweets-soot", (0.4, eye.at(0, 1, 0)[1]), 5.0, 1.5, 0.6)
    layers: list[tuple[float, float, float, float, float]] = [(0.0, 1.0 + 1.22 * k, 0.0, 0.0, 0.0) for k in range(5)]
    order = list(enumerate(layers))
    for k, (_, up, _z, _p, _r) in order:
        art += _one(
            f"cookies-{k}",
            eye,
            colors,
            k,
            (0.22 * math.sin(k * 2.1), up, 0.2 * math.cos(k * 1.7)),
            1.1 * k,
            0.0,
            k == 4,
        )
    art += _one("cookies-9", eye, colors, 7, (4.3, 3.9, 3.2), 0.5, 0.98, True)
    dice, crumbs = np.random.default_rng(5), ""
    for _ in range(16):
        x, y = eye.at(dice.uniform(-6.5, 6.5), 1.0, dice.uniform(3.4, 6.0))
        s = dice.uniform(0.08, 0.24)
        crumbs += ellipse((x, y + s * 0.5), s * 1.3, s * 0.6, "#1c0e06", 'opacity="0.3"') + ellipse(
            (x, y), s, s * 0.75, mix(colors.main, colors.second, dice.random())
        )
    return _defs() + art + crumbs


def _one(
    name: str, eye: Eye, colors: Palette, seed: int, at: tuple[float, float, float], yaw: float, pitch: float, top: bool
) -> str:
    it = _cookie(seed % 5)
    rows = slice(None) if top else slice(9)  # what lies on it hides the rest
    it = Body(placed(it.mesh[rows], at, yaw, pitch), placed(it.outward[rows], yaw=yaw, pitch=pitch))
    tint: Grid = banded(
        it,
        [
            (0, shade(colors.main, 0.25)),
            (0.35, colors.main),
            (0.7, colors.second),
            (1, mix(colors.main, colors.second, 0.6)),
        ],
    )
    tint = mottled(tint, shade(colors.main, 0.35), 0.5 * patches(*it.mesh.shape[:2], seed + 4, 8))
    art = shaded(name, eye, it, tint, depth=0.62, gloss=0.08)
    span = (0.30, 1.0) if top else (0.12, 0.62)
    for k, ((x, y), way, die) in enumerate(strewn(eye, it, span, 34 if top else 22, seed + 2)):
        s = 0.28 + 0.26 * die
        if k % 3 == 2:
            art += ellipse((x, y), 0.2, 0.12 * way + 0.03, shade(colors.main, 0.45), 'opacity="0.5"')
            continue
        chip = smooth([(-1, 0.2), (-0.5, -0.7), (0.4, -0.8), (1, 0.0), (0.6, 0.7), (-0.5, 0.75)], tension=0.8)
        lump = path(chip, shade(colors.main, 0.6), 'opacity="0.6" transform="translate(0.08 0.2)"') + path(
            chip, colors.accent
        )
        lump += path(
            smooth([(-0.7, -0.1), (-0.3, -0.55), (0.4, -0.55), (0.2, -0.1)]),
            light(colors.accent, 0.35),
            'opacity="0.85"',
        )
        art += group(
            lump, f'transform="translate({n(x)} {n(y)}) scale({n(s)} {n(s * (0.35 + 0.65 * way))}) rotate({k * 61})"'
        )
    return art


def _rig(
    name: str,
    label: str,
    words: tuple[str, ...],
    draw: object,
    size: tuple[float, float],
    palettes: tuple[Palette, ...],
) -> Rig:
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=draw,  # type: ignore[arg-type]
        turns=16,
        on="table",
        glossy=0.2,
        actions=("idle", "float", "spin"),
        palettes=palettes,
        tints=MappingProxyType(FLAVORS),
    )


RIGS = (
    _rig("cupcake", "Cupcake", ("cupcake", "red velvet cupcake", "chocolate cupcake", "frosted cupcake",
        "fairy cake"), cupcake, (0.129, 0.084), _CUPS),
    _rig("muffin", "Muffin", ("muffin", "blueberry muffin", "chocolate muffin", "banana muffin"), muffin, (0.080,
        0.103), _MUFFINS),
    _rig("cookies", "Cookies", ("cookie", "cookies", "chocolate chip cookie", "stack of cookie", "biscuit",
        "stack of cookies", "plate of cookies", "oatmeal cookie"), cookies, (0.099, 0.180), _COOKIES),
)  # fmt: skip
