"""Bowls of ramen, soup and pasta; steam stands over them."""

import math
from collections.abc import Callable
from functools import lru_cache, partial
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.drawing.crockery import bowl, flat, round_at
from components.animatic.subjects.drawing.loft import Eye
from components.animatic.subjects.drawing.svg import (
    ellipse,
    group,
    light,
    line,
    mix,
    n,
    path,
    polygon,
    shade,
    smooth,
    spot,
)
from components.animatic.subjects.drawing.turnery import view
from components.animatic.subjects.drawing.vapor import steam

R, TALL, FULL = 9.2, 7.4, 6.1
"""Radius and height of the bowl, and how high it is filled."""

ABOVE = 0.44

Thing = tuple[float, str]


def draw(pose: Pose, name: str, fill: Callable[[Pose, str, Eye], str], hot: bool) -> str:
    """Draw a bowl with what is in it."""
    eye = view(pose.turn, R * 0.44, ABOVE)
    back, front = bowl(name, eye, R, TALL, pose.palette.second, pose.palette.accent)
    _, top = eye.at(0, FULL, 0)
    inside = fill(pose, name, eye)
    air = steam(name, pose.phase, top - 1.0, 9.0, 5.5) if hot else ""
    return (
        back + inside.replace("<!--front-->", front, 1) + air
        if "<!--front-->" in inside
        else back + inside + front + air
    )


def surface(name: str, eye: Eye, color: str, r: float = R * 0.9) -> str:
    """The level of what fills the bowl."""
    x, y = eye.at(0, FULL, 0)
    k = math.sin(eye.above)
    defs = (
        f'<radialGradient id="{name}-broth"><stop stop-color="{light(color, 0.16)}"/><stop '
        f'offset=".8" stop-color="{color}"/><stop offset="1" stop-color="{shade(color, 0.35)}"/></radialGradient>'
    )
    return (
        f"<defs>{defs}</defs>"
        + ellipse((x, y), r, r * k, f"url(#{name}-broth)")
        + spot(f"{name}-glow", (x - r * 0.4, y - r * k * 0.45), r * 0.4, r * k * 0.16, 0.55, -6)
    )


@lru_cache(maxsize=8)
def _strands(count: int, reach: float, seed: int) -> tuple[str, ...]:
    """Noodles in loops, of radius one."""
    dice, found = np.random.default_rng(seed), []
    for _ in range(count):
        a, r = dice.uniform(0, 6.28), dice.uniform(0.05, 0.6) * reach
        cx, cy, size, spin = r * math.cos(a), r * math.sin(a), dice.uniform(0.22, 0.55) * reach, dice.uniform(0, 6.28)
        long = dice.uniform(2.2, 4.6)
        points = [
            (cx + size * math.cos(spin + t) * (1 - 0.06 * t), cy + size * math.sin(spin + t) * (1 - 0.06 * t))
            for t in np.linspace(0, long, 9).tolist()
        ]
        found.append(smooth(points, closed=False))
    return tuple(found)


def noodles(
    eye: Eye, place: tuple[float, float], radius: float, color: str, thick: float, seed: int, count: int = 44
) -> str:
    """A nest of noodles: each strand has a dark edge, a body and a glint."""
    art = ""
    for k, d in enumerate(_strands(count, 1.0, seed)):
        tone = shade(color, 0.16 - 0.12 * k / count) if k % 3 else color
        art += line(d, shade(color, 0.5), thick * 1.35, 'opacity="0.6" transform="translate(0.012 0.03)"')
        art += line(d, tone, thick) + line(
            d, light(color, 0.55), thick * 0.3, 'opacity="0.75" transform="translate(-0.006 -0.022)"'
        )
    return flat(eye, art, place, radius)


def egg(name: str) -> str:
    """Half a boiled egg of radius one, seen from above; the family needs -soot and -glow."""
    white = smooth(
        [(1.15, 0), (0.75, 0.72), (-0.2, 0.84), (-1.0, 0.5), (-1.12, 0), (-1.0, -0.5), (-0.2, -0.84), (0.75, -0.72)]
    )
    yolk = (
        ellipse((-0.12, 0), 0.56, 0.52, "#d9781c")
        + ellipse((-0.16, -0.04), 0.48, 0.44, "#f0a02c")
        + ellipse((-0.26, -0.16), 0.2, 0.12, "#fff0c0", 'opacity="0.9"')
    )
    return (
        path(white, "#c9b49a", 'transform="translate(0.03 0.12)"')
        + path(white, "#fbf6ea")
        + spot(f"{name}-soot", (0.3, 0.3), 0.8, 0.5, 0.12)
        + yolk
    )


def _onions(eye: Eye, count: int, reach: float, seed: int) -> str:
    dice, art = np.random.default_rng(seed), ""
    for k in range(count):
        (x, y), _ = round_at(eye, dice.uniform(0, 6.28), reach * math.sqrt(dice.uniform(0, 1)), FULL + 0.3)
        color = mix("#6fae3c", "#cfe59a", dice.random())
        ring = ellipse((0, 0), 0.8, 0.8, "none", f'stroke="{shade(color, 0.3)}" stroke-width="0.42"') + ellipse(
            (0, -0.08), 0.8, 0.8, "none", f'stroke="{color}" stroke-width="0.3"'
        )
        art += flat(eye, ring, (x, y), 0.42 + 0.14 * dice.random(), k)
    return art


def layered(things: list[Thing]) -> str:
    """What lies in the bowl, far things first."""
    return "".join(art for _, art in sorted(things))


def _chopsticks(eye: Eye, color: str) -> str:
    art = ""
    for off in (0.0, 1.1):
        (ax, ay), (bx, by) = eye.at(-13.0, TALL + 0.5, 2.2 + off), eye.at(11.5, TALL + 1.1, 5.6 + off * 0.4)
        art += line(
            f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", "#1a0f08", 0.62, 'opacity="0.25" transform="translate(0.1 0.5)"'
        )
        art += path(polygon([(ax, ay - 0.34), (bx, by - 0.18), (bx, by + 0.18), (ax, ay + 0.34)]), color)
        art += line(f"M{n(ax)} {n(ay - 0.14)}L{n(bx)} {n(by - 0.06)}", light(color, 0.6), 0.12)
        (cx, cy), (dx, dy) = eye.at(-12.9, TALL + 0.5, 2.2 + off), eye.at(-10.6, TALL + 0.56, 2.54 + off)
        art += line(f"M{n(cx)} {n(cy)}L{n(dx)} {n(dy)}", "#c3302a", 0.5)
    return art


def ramen(pose: Pose, name: str, eye: Eye) -> str:
    """Broth with oil, noodles, pork, halved eggs, seaweed and spring onion; chopsticks across the rim."""
    art = surface(name, eye, pose.palette.main)
    dice, oil = np.random.default_rng(3), ""
    for _ in range(46):
        (x, y), _near = round_at(eye, dice.uniform(0, 6.28), R * 0.84 * math.sqrt(dice.uniform(0.1, 1)), FULL)
        r = dice.uniform(0.12, 0.42)
        oil += ellipse(
            (x, y), r, r * math.sin(eye.above), "#f6c65a", 'opacity="0.55" stroke="#fff2c0" stroke-width="0.05"'
        )
    (x, y), _near = round_at(eye, 2.2, 1.4, FULL + 0.5)
    art += oil + spot(f"{name}-soot", (x, y + 0.5), 6.6, 2.6, 0.5) + noodles(eye, (x, y), 6.4, "#f0d58c", 0.075, 5)
    things: list[Thing] = []
    for k, (a, d) in enumerate(((0.35, 5.4), (0.75, 5.9))):
        (x, y), near = round_at(eye, a, d, FULL + 0.7)
        things.append(
            (
                near,
                spot(f"{name}-soot", (x + 0.2, y + 0.5), 2.6, 1.1, 0.5)
                + flat(eye, _pork(), (x, y), 2.5, 0.8 * k, 0.25),
            )
        )
    for a, d, spin in ((1.5, 5.3, 0.4), (1.95, 5.9, 2.2)):
        (x, y), near = round_at(eye, a, d, FULL + 0.6)
        things.append(
            (
                near,
                spot(f"{name}-soot", (x + 0.2, y + 0.5), 2.4, 1.0, 0.5) + flat(eye, egg(name), (x, y), 2.0, spin, 0.3),
            )
        )
    for a in (4.1, 4.45, 4.8):
        (x, y), near = round_at(eye, a, 6.6, FULL)
        things.append((near, _nori(x, y, a + eye.turn)))
    (x, y), near = round_at(eye, 5.6, 5.2, FULL + 0.6)
    things.append((near, flat(eye, _fishcake(), (x, y), 1.7, 0.0, 0.3)))
    return art + layered(things) + _onions(eye, 26, 4.2, 8) + "<!--front-->" + _chopsticks(eye, "#4a2a1a")


def _pork() -> str:
    edge = smooth(
        [
            (math.cos(a) * (1 + 0.05 * math.sin(3 * a)), math.sin(a) * (1 + 0.05 * math.cos(4 * a)))
            for a in np.linspace(0, 6.28, 14).tolist()[:-1]
        ]
    )
    art = (
        path(edge, "#6a3418", 'transform="translate(0.03 0.16)"')
        + path(edge, "#a5663c")
        + ellipse((0, 0), 0.86, 0.86, "#d9a283")
    )
    for r, tone in ((0.7, "#f3d9c2"), (0.6, "#cf9273"), (0.4, "#f0d2ba"), (0.3, "#c98a6a")):
        art += ellipse((0.05, -0.03), r, r * 0.92, tone)
    return art + ellipse((-0.4, -0.45), 0.34, 0.16, "#ffffff", 'opacity="0.4"')


def _fishcake() -> str:
    teeth = smooth(
        [
            ((1 + 0.07 * (k % 2)) * math.cos(math.tau * k / 24), (1 + 0.07 * (k % 2)) * math.sin(math.tau * k / 24))
            for k in range(24)
        ]
    )
    curl = smooth(
        [
            (0.55 * (1 - t / 9) * math.cos(t), 0.55 * (1 - t / 9) * math.sin(t))
            for t in np.linspace(0, 7.5, 16).tolist()
        ],
        closed=False,
    )
    return (
        path(teeth, "#cfc4b6", 'transform="translate(0.03 0.14)"')
        + path(teeth, "#fbf7f0")
        + line(curl, "#ef8fa8", 0.17)
    )


def _nori(x: float, y: float, a: float) -> str:
    lean = 1.6 * math.cos(a)
    d = polygon([(x - 1.7, y), (x - 1.7 + lean, y - 4.6), (x + 1.7 + lean, y - 4.4), (x + 1.7, y)])
    return (
        path(d, "#1c2a20")
        + path(d, "#3c5a3e", 'opacity="0.35" transform="translate(-0.12 -0.08)"')
        + line(f"M{n(x - 1.7 + lean)} {n(y - 4.6)}L{n(x + 1.7 + lean)} {n(y - 4.4)}", "#5f7f5a", 0.12)
    )


def soup(pose: Pose, name: str, eye: Eye) -> str:
    """A smooth soup with a swirl of cream, seeds, croutons and herbs."""
    art = surface(name, eye, pose.palette.main)
    x, y = eye.at(0, FULL, 0)
    curl = [(0.14 * t * math.cos(1.5 * t), 0.14 * t * math.sin(1.5 * t)) for t in np.linspace(0.4, 4.6, 22).tolist()]
    art += flat(
        eye,
        line(smooth(curl, closed=False), "#fff6e4", 0.10, 'opacity="0.92"')
        + line(smooth(curl, closed=False), "#ffffff", 0.03),
        (x, y),
        R * 0.86,
    )
    dice = np.random.default_rng(9)
    things: list[Thing] = []
    for k in range(9):
        (px, py), near = round_at(eye, dice.uniform(0, 6.28), dice.uniform(0.5, 3.4), FULL + 0.3)
        s = dice.uniform(0.55, 0.8)
        cube = spot(f"{name}-soot", (px + 0.1, py + s * 0.7), s * 1.6, s * 0.7, 0.5) + group(
            path("M-1 -0.2L0 -0.7L1 -0.2L1 0.6L0 1.1L-1 0.6Z", "#a5682a")
            + path("M-1 -0.2L0 -0.7L1 -0.2L0 0.3Z", "#ecc27a")
            + path("M-1 -0.2L0 0.3L0 1.1L-1 0.6Z", "#cf9344"),
            f'transform="translate({n(px)} {n(py - s * 0.4)}) scale({n(s)}) rotate({k * 7 % 20 - 10})"',
        )
        things.append((near, cube))
    for k in range(7):
        (px, py), near = round_at(eye, dice.uniform(0, 6.28), dice.uniform(0.3, 3.0), FULL + 0.7)
        things.append((near + 0.5, basil(px, py - 0.3, dice.uniform(0.9, 1.3), k * 67)))
    return art + layered(things) + "<!--front-->" + spoon(eye)


def basil(x: float, y: float, size: float, spin: float) -> str:
    """A leaf of basil."""
    blade = smooth([(-1, 0), (-0.35, -0.5), (0.45, -0.45), (1.1, 0.02), (0.4, 0.44), (-0.4, 0.42)])
    art = (
        path(blade, "#1c3a14", 'opacity="0.4" transform="translate(0.08 0.16)"')
        + path(blade, "#4a8f34")
        + path(smooth([(-1, 0), (-0.35, -0.48), (0.45, -0.43), (1.1, 0.02), (0.0, -0.05)]), "#74b450")
    )
    return group(
        art + line("M-0.9 0Q0 -0.1 1 0.02", "#b9dc8a", 0.07),
        f'transform="translate({n(x)} {n(y)}) scale({n(size)} {n(size * 0.75)}) rotate({n(spin)})"',
    )


def spoon(eye: Eye) -> str:
    """A spoon that leans out of the bowl to the right."""
    (ax, ay), (bx, by) = eye.at(4.5, FULL, 2.5), eye.at(13.2, TALL + 4.2, 1.0)
    d = f"M{n(ax)} {n(ay)}Q{n(ax + 4)} {n(ay - 2.2)} {n(bx)} {n(by)}"
    return (
        line(d, "#3a3f45", 0.95, 'opacity="0.25" transform="translate(0.2 0.4)"')
        + line(d, "#8a929a", 0.85)
        + line(d, "#eef2f5", 0.42, 'transform="translate(-0.1 -0.14)"')
        + line(d, "#ffffff", 0.14, 'transform="translate(-0.15 -0.2)"')
    )


def pasta(pose: Pose, name: str, eye: Eye) -> str:
    """A nest of spaghetti under sauce, with basil, tomatoes and shaved cheese."""
    art, color = surface(name, eye, mix("#d9b25a", pose.palette.main, 0.35)), "#eec76a"
    for k, (r, up) in enumerate(((8.7, 0.5), (7.4, 1.6), (5.6, 2.8), (3.8, 3.8))):
        (x, y), _near = round_at(eye, 1.0, 0.15, FULL + up)
        art += spot(f"{name}-soot", (x, y + 0.7), r * 1.02, r * 0.5, 0.45) + noodles(
            eye, (x, y), r, color, 0.09 + 0.012 * k, 11 + k, 24
        )
    x, y = eye.at(0, FULL + 4.1, 0)
    sauce = pose.palette.main
    blob = [
        (
            (3.3 + 0.5 * math.sin(3 * a + 1) + 0.35 * math.sin(7 * a)) * math.cos(a),
            (1.75 + 0.3 * math.sin(4 * a)) * math.sin(a),
        )
        for a in np.linspace(0, 6.28, 26).tolist()[:-1]
    ]
    art += group(
        path(smooth(blob), shade(sauce, 0.45), 'transform="translate(0.1 0.35)"') + path(smooth(blob), sauce),
        f'transform="translate({n(x)} {n(y)})"',
    )
    dice, things = np.random.default_rng(2), []
    for k in range(20):
        (px, py), near = round_at(eye, dice.uniform(0, 6.28), dice.uniform(0.2, 3.0), FULL + 4.2)
        tone = (light(sauce, 0.25), shade(sauce, 0.3), "#7a3a22")[k % 3]
        things.append(
            (
                near,
                ellipse((px, py), dice.uniform(0.3, 0.7), dice.uniform(0.2, 0.45), tone)
                + ellipse((px - 0.1, py - 0.1), 0.16, 0.08, "#ffd9b8", 'opacity="0.8"'),
            )
        )
    for k in range(12):
        (px, py), near = round_at(eye, dice.uniform(0, 6.28), dice.uniform(0.3, 4.2), FULL + 4.2)
        things.append(
            (
                near + 1,
                group(
                    path("M-1 0.1Q0 -0.5 1 0Q0.1 0.1 -1 0.1Z", "#fdf3d2"),
                    f'transform="translate({n(px)} {n(py)}) rotate({k * 47}) scale(0.8)"',
                ),
            )
        )
    things += [
        (2.0, basil(x - 0.6, y - 0.7, 1.9, -150)),
        (2.1, basil(x + 0.9, y - 0.8, 1.8, -30)),
        (2.2, basil(x + 0.1, y - 1.2, 1.6, -85)),
    ]
    return art + layered(things) + spot(f"{name}-glow", (x - 1.2, y - 0.3), 1.2, 0.4, 0.5, -10)


def rig_of(
    name: str,
    label: str,
    words: tuple[str, ...],
    fill: Callable[[Pose, str, Eye], str],
    hot: bool,
    size: tuple[float, float],
    palettes: tuple[Palette, ...],
    tints: dict[str, str],
    *more: str,
) -> Rig:
    """A rig of this family."""
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=partial(draw, name=name, fill=fill, hot=hot),
        cycle=3.0,
        phases=16,
        turns=16,
        on="table",
        glossy=0.35,
        actions=("idle", *more, "spin"),
        gaits=MappingProxyType({"pour": Gait(3.0, 0.0)}),
        palettes=palettes,
        tints=MappingProxyType(tints),
    )


SOUPS = {
    "tomato soup": "#d0472a",
    "pumpkin soup": "#e8902a",
    "lentil": "#c9862c",
    "pea soup": "#8aa548",
    "mushroom": "#b59a78",
    "carrot soup": "#e8832a",
    "broccoli": "#7f9f4a",
    "miso": "#c9a05a",
    "chowder": "#efdfb8",
}

RIGS = (
    rig_of("ramen", "Bowl of ramen", ("ramen", "bowl of ramen", "noodle", "noodles", "noodle soup", "pho", "udon",
        "bowl of noodles", "laksa", "soba"), ramen, True, (0.165, 0.276),
         (Palette("#b8722c", "#23262c", "#c3302a"), Palette("#c98a3c", "#b8322a", "#f0e2c8"), Palette("#d0a260",
         "#e9e4da", "#2f4a7a")), {"miso": "#c98f42", "tonkotsu": "#e0c08a"}, "steam"),
    rig_of("soup", "Bowl of soup", ("soup", "bowl of soup", "broth", "stew", "chowder", "gazpacho", "chili con carne",
        "porridge", "oatmeal"), soup, True, (0.182, 0.290),
         (Palette("#e07a26", "#f1ece2", "#d9cdb8"), Palette("#d0472a", "#3d5466", "#dfe6ea"), Palette("#8aa548",
         "#ece6da", "#a5743f")), SOUPS, "steam"),
    rig_of("pasta", "Pasta", ("pasta", "spaghetti", "bowl of pasta", "plate of pasta", "plate of spaghetti",
        "carbonara", "bolognese", "linguine", "fettuccine", "macaroni", "lasagna"), pasta, True, (0.162, 0.204),
         (Palette("#c23a22", "#f1ece2", "#d9cdb8"), Palette("#b8321f", "#3b4650", "#dfe6ea")), {"pesto": "#7a9a3a",
         "carbonara": "#f0dca0", "alfredo": "#f3e6c8", "creamy": "#f0d2a0"}, "steam"),
)  # fmt: skip
