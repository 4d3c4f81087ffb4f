"""From the larder: honey with its dipper, jam, a carton of milk, spices in bowls, a crate of vegetables, a slice of pizza."""

import math
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.bowls import basil
from components.animatic.subjects.crockery import bowl
from components.animatic.subjects.glassware import Glass, draw as glass
from components.animatic.subjects.loft import Eye
from components.animatic.subjects.solid import Box, View, box, foot, raised
from components.animatic.subjects.svg import (
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
    polygon,
    shade,
    smooth,
    spot,
    text,
)
from components.animatic.subjects.turnery import Body, body, bumpy, shaded, spun, swept, view

JAR = Glass("honey", ((3.2, 0.8), (3.9, 1.4), (4.2, 3.2), (4.2, 7.4), (3.8, 9.0), (3.3, 9.6), (3.4, 10.6)), 8.4, 0.55, base=0.7)


def _defs() -> str:
    return f'<defs>{fade("pantry-soot", "#140a05")}{fade("pantry-glow", "#fff4d8")}</defs>'


def honey(pose: Pose) -> str:
    """A jar of honey; over it a wooden dipper from which a thread runs and folds on itself."""
    color, phase = pose.palette.main, pose.phase
    x, tip = 0.6, -15.6
    art = _defs() + glass(pose, JAR)
    thread = []
    for k in range(15):
        t = k / 14
        fold = 0.5 * max(0.0, t - 0.72) / 0.28
        thread.append((x + fold * math.sin(math.tau * (phase * 3 + t * 3)), tip + 1.2 + (6.2) * t))
    d = smooth(thread, closed=False)
    art += ellipse((x, -8.5), 1.3, 0.34, light(color, 0.35)) + ellipse((x, -8.8), 0.7, 0.26, light(color, 0.2))
    art += line(d, shade(color, 0.3), 0.72) + line(d, color, 0.54) + line(d, light(color, 0.7), 0.16, 'transform="translate(-0.12 0)"')
    return art + _label(pose) + _dipper(x, tip, color)


def _label(pose: Pose, mark: str = "M0 -6.3L1.1 -5.66L1.1 -4.4L0 -3.76L-1.1 -4.4L-1.1 -5.66Z") -> str:
    slide = 2.2 * math.sin(pose.turn)
    squeeze = math.cos(pose.turn * 0.9)
    ink = "#5a3414"
    if clean(pose.text):
        drawn = text(pose.text, (0, -4.6), 1.25, ink, weight=700, fit=4.2)
    else:
        drawn = path(mark, "none", f'stroke="{ink}" stroke-width="0.22" stroke-linejoin="round"')
    paper = path("M-2.7 -7.0Q0 -6.6 2.7 -7.0L2.7 -3.0Q0 -2.6 -2.7 -3.0Z", "#fbf3e0") + path("M-2.5 -6.75Q0 -6.36 2.5 -6.75L2.5 -3.25Q0 -2.86 -2.5 -3.25Z", "none", f'stroke="{pose.palette.accent}" stroke-width="0.12"')
    return group(paper + drawn, f'transform="translate({n(slide)} 0) scale({n(squeeze)} 1)"')


def _dipper(x: float, y: float, color: str) -> str:
    wood, art = "#b98248", ""
    art += line(f"M{n(x + 0.6)} {n(y - 4.2)}L{n(x + 4.4)} {n(y - 11.6)}", shade(wood, 0.35), 0.95) + line(f"M{n(x + 0.5)} {n(y - 4.2)}L{n(x + 4.3)} {n(y - 11.6)}", light(wood, 0.15), 0.5)
    rings = ""
    for k in range(6):
        w = (1.0, 1.6, 1.95, 1.95, 1.6, 1.05)[k]
        cy = -4.6 + 0.9 * k
        rings += ellipse((0, cy + 0.3), w * 0.9, 0.42, shade(color, 0.25)) + ellipse((0, cy + 0.08), w, 0.46, shade(wood, 0.4)) + ellipse((0, cy - 0.06), w, 0.42, wood) + ellipse((-w * 0.3, cy - 0.14), w * 0.5, 0.16, light(wood, 0.5), 'opacity="0.8"')
    coat = path(smooth([(-1.9, -1.6), (-2.0, 0.0), (-1.2, 1.0), (0, 1.9), (1.2, 1.0), (2.0, 0.0), (1.9, -1.6), (0.6, -0.9), (-0.6, -1.1)]), color, 'opacity="0.85"')
    shine = line("M-1.5 -0.6Q-1.5 0.4 -0.7 0.9", light(color, 0.8), 0.22, 'opacity="0.9"')
    return art + group(rings + coat + shine, f'transform="translate({n(x)} {n(y)}) rotate(14 0 0)"')


BERRY = "M0 -6.2C1.6 -6.2 1.5 -4.8 0 -3.6C-1.5 -4.8 -1.6 -6.2 0 -6.2ZM-0.9 -6.3Q0 -5.6 0.9 -6.3"
"""A mark for jars of jam."""
JAM = Glass("jam", ((3.3, 0.6), (3.8, 1.2), (3.9, 3.0), (3.9, 7.4), (3.6, 8.6), (3.4, 9.2)), 8.6, 0.9, base=0.5)


def jam(pose: Pose) -> str:
    """A jar of jam under a cloth cap with a string, fruit in it."""
    colors = pose.palette
    art, cloth = _defs() + glass(pose, JAM), colors.second
    bits = "".join(ellipse((2.9 * math.sin(k * 2.4 + pose.turn), -1.8 - 0.34 * k), 0.8, 0.6, light(colors.main, 0.2) if k % 2 else shade(colors.main, 0.3), 'opacity="0.45"') for k in range(18))
    hem = [(-5.0 + 10.0 * k / 16, -7.7 + 0.5 * math.sin(k * 1.9) - 1.0 * (abs(k - 8) / 8) ** 2) for k in range(17)]
    cap = smooth([(-3.5, -9.9), (-2.4, -10.7), (2.4, -10.7), (3.5, -9.9), *reversed(hem)], tension=0.8)
    squares = "".join(f"M{n(x)} -10.8L{n(x * 1.35)} -7.0" for x in np.linspace(-3.4, 3.4, 9).tolist()) + "".join(f"M-5 {n(y)}Q0 {n(y + 0.8)} 5 {n(y)}" for y in (-10.3, -9.5, -8.6, -7.9))
    art += bits + path(cap, "#140a05", 'opacity="0.25" transform="translate(0.1 0.3)"') + path(cap, cloth) + f"<defs>{clip('pantry-cloth', path(cap))}</defs>" + group(line(squares, colors.accent, 0.42, 'opacity="0.6"'), 'clip-path="url(#pantry-cloth)"')
    art += line("M-3.7 -9.25Q0 -8.55 3.7 -9.25", "#c9a56a", 0.34) + line("M0.4 -8.8q1.2 -1 1.6 0.1q-0.8 0.6 -1.6 -0.1q-1.4 -0.8 -1.6 0.3q0.9 0.4 1.6 -0.3l0.8 1.6M0.4 -8.8l-0.6 1.7", "#c9a56a", 0.2)
    return art + _label(pose, BERRY)


def carton(pose: Pose) -> str:
    """A gabled carton of milk with a splash printed round it."""
    sight = View(pose.turn * 0.9 - 0.5, 0.16)
    colors = pose.palette
    wide, tall, high = 8.4, 17.0, 4.2
    print_ = path(f"M-6 0L-6 -5.2C-3.4 -8.2 -1.6 -4.4 0.4 -6.6C2.4 -8.8 3.6 -5.6 6 -7.6L6 0Z", colors.second) + path("M-6 -4.6C-3.4 -7.4 -1.6 -3.6 0.4 -5.8C2.4 -8 3.6 -4.8 6 -6.8", "none", 'stroke="#ffffff" stroke-width="0.3"')
    name = text(pose.text or "Milk", (0, -11.4), 2.2, colors.dark, weight=700, fit=6.6)
    art = box(sight, Box("carton", wide, tall, wide, colors.main), {"front": print_ + name, "right": print_, "left": print_, "back": print_})
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
    top = [spot_(-w, tall + high, 0), spot_(w, tall + high, 0), spot_(w, tall + high + 2.0, 0), spot_(-w, tall + high + 2.0, 0)]
    fin = path(polygon(top), light(colors.main, 0.3), f'stroke="{shade(colors.main, 0.2)}" stroke-width="0.1"')
    cx, cy = spot_(0, tall + 2.2, 2.4)
    cap = ellipse((cx, cy + 0.4), 1.7, 1.2, shade(colors.second, 0.4)) + ellipse((cx, cy - 0.3), 1.7, 1.2, colors.second) + ellipse((cx - 0.3, cy - 0.5), 1.1, 0.7, light(colors.second, 0.35))
    return raised(art + roof + fin + cap, foot(sight, wide, wide))


@lru_cache(maxsize=8)
def _heap(k: int) -> Body:
    return body(bumpy(spun([(3.6, 2.2), (2.9, 3.1), (1.7, 4.2), (0.6, 4.9), (0.05, 5.0)], 30, 2), 0.12, k, 0.9))


def spices(pose: Pose) -> str:
    """Small bowls heaped with spices, and what was spilled between them."""
    above, art = 0.42, _defs()
    places = ((-7.4, -1.5, "#c8281f"), (0.2, -4.6, "#e0a52c"), (7.6, -1.2, "#8a4a22"), (-3.4, 4.6, "#6f7f3a"), (4.6, 5.0, "#d9701f"))
    c, s = math.cos(pose.turn * 0.7), math.sin(pose.turn * 0.7)
    base = view(0.0, 9.4, above)
    found = []
    for k, (x, z, color) in enumerate(places):
        px, pz = x * c + z * s, z * c - x * s
        dx, dy = base.at(px, 0, pz)
        eye = Eye(pose.turn * 0.7, above, 170.0, 2.0, 2.0 * math.sin(above))
        back, front = bowl(f"spices-{k}", eye, 3.9, 2.9, pose.palette.main)
        dust = shaded(f"spices-{k}-h", eye, _heap(k), color, depth=0.6, warm=0.5)
        dice = np.random.default_rng(k)
        for _ in range(46):
            a, d = dice.uniform(0, 6.28), 3.3 * math.sqrt(dice.uniform(0, 1))
            gx, gy = eye.at(d * math.cos(a), 2.3 + 2.6 * (1 - d / 3.5), d * math.sin(a))
            dust += ellipse((gx, gy), 0.12, 0.08, light(color, 0.3) if dice.random() > 0.5 else shade(color, 0.4), 'opacity="0.7"')
        found.append((pz, spot("pantry-soot", (dx + 0.3, dy - 0.2), 4.6, 1.4, 0.5) + group(back + dust + front, f'transform="translate({n(dx)} {n(dy + 0.6)})"')))
    grains, dice = "", np.random.default_rng(9)
    for k in range(46):
        gx, gy = base.at(dice.uniform(-9, 9), 0, dice.uniform(0, 9))
        grains += ellipse((gx, gy - 0.2), 0.18, 0.12, ("#2a1a12", "#c8281f", "#e0a52c", "#8a5a2a")[k % 4])
    return art + grains + "".join(piece for _, piece in sorted(found))


@lru_cache(maxsize=1)
def _chili() -> Body:
    return body(swept([(-6.2, 2.0, 0, 0.4), (-5.6, 2.0, 0, 1.25), (-3.6, 1.7, 0, 1.5), (-0.4, 1.5, 0.2, 1.35), (2.8, 1.7, 0.4, 0.95), (5.2, 2.6, 0.4, 0.5), (6.6, 3.8, 0.3, 0.1)], 24, 5))


def chili(pose: Pose) -> str:
    """A chili lying on the table, bright as lacquer."""
    eye = view(pose.turn * 0.8, 1.6, 0.26)
    it = _chili()
    x, y = eye.at(-6.2, 2.1, 0)
    stalk = line(f"M{n(x + 0.4)} {n(y)}C{n(x - 1.4)} {n(y)} {n(x - 1.8)} {n(y - 1.4)} {n(x - 3.0)} {n(y - 2.0)}", "#3f6a2c", 0.62) + line(f"M{n(x + 0.2)} {n(y - 0.15)}C{n(x - 1.4)} {n(y - 0.2)} {n(x - 1.8)} {n(y - 1.5)} {n(x - 3.0)} {n(y - 2.1)}", "#86b058", 0.2)
    crown = path(smooth([(x - 0.3, y - 1.0), (x + 1.3, y - 1.2), (x + 0.7, y), (x + 1.3, y + 1.2), (x - 0.3, y + 1.0)]), "#4f7f34")
    art = shaded("chili", eye, it, pose.palette.main, depth=0.5, gloss=0.8, sharp=34, bleed=0.2)
    return _defs() + group(art + crown + stalk, 'transform="translate(1.3 -0.2)"')


def crate(pose: Pose) -> str:
    """A wooden crate of vegetables: tomatoes, carrots, peppers, broccoli, aubergine and leaves."""
    sight = View(pose.turn * 0.8 + 0.25, 0.26)
    wide, tall, deep, wood = 38.0, 12.5, 24.0, pose.palette.main

    def slats(size: float) -> str:
        art = path(polygon([(-size / 2, 0), (size / 2, 0), (size / 2, -tall), (-size / 2, -tall)]), shade(wood, 0.66))
        for k in range(3):
            y = -0.3 - 4.2 * k
            art += path(polygon([(-size / 2, y), (size / 2, y), (size / 2, y - 3.5), (-size / 2, y - 3.5)]), (wood, light(wood, 0.12), shade(wood, 0.08))[k])
            art += line(f"M{n(-size / 2 + 1)} {n(y - 1.2)}Q0 {n(y - 1.6)} {n(size / 2 - 1)} {n(y - 1.0)}M{n(-size / 2 + 1)} {n(y - 2.5)}Q0 {n(y - 2.2)} {n(size / 2 - 1)} {n(y - 2.6)}", shade(wood, 0.3), 0.14, 'opacity="0.5"')
        for x in (-size / 2 + 1.2, size / 2 - 1.2):
            art += path(polygon([(x - 1.2, 0), (x + 1.2, 0), (x + 1.2, -tall), (x - 1.2, -tall)]), shade(wood, 0.14)) + "".join(ellipse((x, y), 0.28, 0.28, "#4a4038") for y in (-2, -6.2, -10.4))
        return art

    shell = box(sight, Box("crate", wide, tall, deep, wood), {"front": slats(wide), "left": slats(deep), "right": slats(deep)}, lidless=True)
    inner = path(polygon([sight.at(x, tall, z) for x, z in ((-wide / 2, deep / 2), (wide / 2, deep / 2), (wide / 2, -deep / 2), (-wide / 2, -deep / 2))]), shade(wood, 0.6))
    dice, things = np.random.default_rng(3), []
    kinds = ("broccoli", "tomato", "leaf", "carrot", "pepper", "leaf", "tomato", "aubergine")
    for row in range(4):
        for k in range(8):
            x, z = -16.0 + 4.5 * k + dice.uniform(-1, 1), -8.5 + 5.6 * row
            up = tall - 0.6 + (2.6 - 0.6 * abs(row - 1.2)) * dice.random() + 1.4
            kind = kinds[(k + 3 * row) % 8]
            px, py = sight.at(x, up, z)
            near = z * math.cos(sight.turn) - x * math.sin(sight.turn)
            things.append((near, _vegetable(kind, px, py, k + row)))
    heap = "".join(art for _, art in sorted(things))
    return _defs() + raised(inner + heap + shell, foot(sight, wide, deep))


def _vegetable(kind: str, x: float, y: float, k: int) -> str:
    spin = k * 37 % 40 - 20
    if kind == "tomato":
        art = "".join(ellipse((-0.5 * t, -0.6 * t), 3.2 * (1 - 0.8 * t), 3.0 * (1 - 0.8 * t), shade("#d8302a", 0.4 - t) if t < 0.4 else light("#d8302a", t - 0.35)) for t in (0, 0.2, 0.4, 0.6))
        art += path("M0 -2.6l1.6 -0.9l-0.9 1.2l1.0 1.0l-1.5 -0.5l-1.4 0.9l0.5 -1.3l-1.3 -0.8Z", "#4f8a34") + ellipse((-1.2, -1.3), 0.6, 0.4, "#ffffff", 'opacity="0.85"')
    elif kind == "carrot":
        d = smooth([(-1.4, -3.8), (0, -4.3), (1.4, -3.8), (1.1, 0), (0.3, 4.6), (-0.3, 4.6), (-1.1, 0)])
        art = path(d, "#c8581a") + path(smooth([(-1.0, -3.6), (0.2, -4.0), (0.3, 0), (-0.1, 4.0), (-0.7, 0)]), "#f28a3a") + line("M-1 -2.2l0.9 0.1M-0.2 -0.6l0.9 0.1M-0.8 1l0.7 0.1", "#a5440f", 0.16)
        art += "".join(line(f"M0 -4Q{n(dx * 0.5)} -6 {n(dx)} {n(-8 + abs(dx) * 0.4)}", tone, 0.5) for dx, tone in ((-2.2, "#3f7a34"), (-0.8, "#5f9f44"), (0.7, "#4a8a3a"), (2.1, "#6fae50")))
    elif kind == "pepper":
        color = ("#f2b92c", "#c8281f", "#5a9a3c")[k % 3]
        art = path(smooth([(-2.6, -1.8), (-1.2, -2.8), (0, -2.3), (1.2, -2.8), (2.6, -1.8), (2.5, 1.4), (1.2, 3.0), (0, 2.5), (-1.2, 3.0), (-2.5, 1.4)]), shade(color, 0.22))
        art += path(smooth([(-2.2, -1.6), (-1.1, -2.4), (-0.2, -1.8), (-0.3, 1.6), (-1.2, 2.5), (-2.1, 1.2)]), color) + path(smooth([(0.3, -1.8), (1.2, -2.4), (2.0, -1.6), (1.8, 1.2), (1.1, 2.4), (0.4, 1.8)]), light(color, 0.12))
        art += line("M-1.5 -1.2Q-1.8 0.2 -1.4 1.4", "#ffffff", 0.36, 'opacity="0.7"') + line("M0 -2.2Q0.1 -3.4 0.8 -3.9", "#4f7f34", 0.7)
    elif kind == "broccoli":
        art = path("M-1 3.6L-0.9 0L0.9 0L1 3.6Z", "#9dbb6a")
        for i in range(15):
            a, d = i * 2.4, 0.62 * math.sqrt(i)
            art += ellipse((d * math.cos(a) * 1.1, -1.4 + d * math.sin(a) * 0.8 + 0.15), 1.25, 1.15, "#2c5a24") + ellipse((d * math.cos(a) * 1.1 - 0.15, -1.6 + d * math.sin(a) * 0.8), 1.05, 0.95, mix("#4a8a38", "#6fae50", i * 0.37 % 1))
    elif kind == "aubergine":
        art = path(smooth([(-1.2, -4), (1.2, -4), (2.4, -0.5), (2.6, 2.4), (0, 4.6), (-2.6, 2.4), (-2.4, -0.5)]), "#2a1434") + path(smooth([(-0.9, -3.4), (0.1, -3.6), (0.2, 0), (-0.8, 3.2), (-2.0, 1.8), (-1.8, -0.6)]), "#5a3470") + line("M-1.2 -1.6Q-1.7 0.4 -1.2 2", "#d9c2e6", 0.4, 'opacity="0.8"') + path("M-1.6 -3.6L0 -5.4L1.6 -3.6L0.6 -2.8L0 -3.6L-0.6 -2.8Z", "#4f7f34")
    else:
        return basil(x, y, 4.2, k * 51) + basil(x + 1.2, y - 0.6, 3.4, k * 51 + 60)
    return ellipse((x + 0.3, y + 2.6), 3.0, 1.0, "#140a05", 'opacity="0.35"') + group(art, f'transform="translate({n(x)} {n(y)}) rotate({spin})"')


def slice_(pose: Pose) -> str:
    """A slice of pizza in the air, strings of cheese hanging from it; lifted, they stretch."""
    c = math.cos(pose.turn * 0.8)
    pull = 0.5 + 0.5 * math.sin(math.tau * pose.phase)
    up = -9.0 - (2.6 * pull if pose.action == "lift" else 1.0 * pull)
    crust, sauce, cheese = pose.palette.second, "#b8321f", pose.palette.main
    art = _defs() + f'<defs>{linear("pantry-melt", (0, -3), (0, 3), [(0, light(cheese, 0.4)), (0.5, cheese), (1, shade(cheese, 0.14))])}</defs>'
    strings = ""
    for k, (x, long) in enumerate(((-4.6, 6.0), (-2.4, 8.2), (-0.2, 7.0), (2.2, 8.6), (4.4, 5.4))):
        end = min(-0.9, up + 2.2 + long * (0.72 + 0.28 * pull))
        half = 0.5 - 0.16 * pull
        sway = 0.3 * math.sin(math.tau * pose.phase + k)
        d = smooth([(x - half * 2.2, up + 1.2), (x - half * 0.6, up + 2.8), (x - half * 0.4 + sway, end - 1), (x - half * 1.2 + sway, end), (x + sway, min(-0.1, end + 0.7)),
                    (x + half * 1.2 + sway, end), (x + half * 0.4 + sway, end - 1), (x + half * 0.6, up + 2.8), (x + half * 2.2, up + 1.2)])  # fmt: skip
        strings += path(d, shade(cheese, 0.12)) + line(f"M{n(x - half * 0.3)} {n(up + 2)}L{n(x - half * 0.2 + sway)} {n(end - 0.4)}", light(cheese, 0.6), 0.16, 'opacity="0.85"')
    pie = path(smooth([(-9.6, -1.6), (-9.9, 0.2), (-8.8, 1.5), (0, 2.1), (8.6, 1.3), (11.4, 0.4), (8.0, -0.4), (0, -2.6)], tension=0.6), shade(crust, 0.35))
    pie += path(smooth([(-8.4, -2.6), (-8.2, 1.2), (0, 1.4), (11.2, 0.2), (4, -2.2)], tension=0.35), shade(sauce, 0.1)) + path(smooth([(-8.2, -2.8), (-8.0, 0.9), (-4, 1.5), (0, 0.9), (3, 1.3), (10.6, 0.1), (4, -2.4)], tension=0.4), "url(#pantry-melt)")
    for x, y, s in ((-5.2, -1.1, 1.9), (-0.8, -0.5, 1.8), (3.8, -0.5, 1.6)):
        pie += ellipse((x, y + 0.24), s, s * 0.52, "#6a1a10") + ellipse((x, y), s, s * 0.5, "#c8402a") + ellipse((x - 0.2, y - 0.1), s * 0.78, s * 0.36, "#d9583a") + ellipse((x - 0.5, y - 0.2), s * 0.3, 0.13, "#ffcdb0", 'opacity="0.8"')
    roll = path(smooth([(-10.6, -3.4), (-9.0, -4.0), (-7.9, -2.6), (-7.8, 0.6), (-8.8, 1.9), (-10.4, 1.2), (-11.0, -0.8)]), crust) + path(smooth([(-10.3, -3.0), (-9.1, -3.6), (-8.5, -2.2), (-8.7, 0.0), (-9.9, 0.2)]), light(crust, 0.34)) + ellipse((-9.6, 0.6), 0.8, 0.5, shade(crust, 0.5), 'opacity="0.5"') + ellipse((-9.2, -2.4), 0.6, 0.4, shade(crust, 0.5), 'opacity="0.4"')
    leaf = basil(-2.6, -2.0, 1.7, -25) + basil(1.6, -1.6, 1.5, 20)
    whole = group(pie + roll + leaf + spot("pantry-glow", (-4.5, -2.0), 2.6, 0.4, 0.6, 6), f'transform="translate(0 {n(up)}) rotate(-7)"')
    pool = ellipse((0, -0.4), 6.5, 0.4, cheese, 'opacity="0.0"')
    return art + pool + group(strings + whole, f'transform="scale({n(0.55 + 0.45 * c)} 1)"')


def _rig(name: str, label: str, words: tuple[str, ...], draw: Callable[[Pose], str], size: tuple[float, float], palettes: tuple[Palette, ...], **more: object) -> Rig:
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
        actions=("idle", "pour", "spin") if name == "honey" else ("idle", "lift", "float", "spin") if moving else ("idle", "spin"),
        gaits=MappingProxyType({"pour": Gait(3.0, 0.0)}),
        palettes=palettes,
        **more,  # type: ignore[arg-type]
    )


JAMS = {"strawberry": "#b8142a", "apricot": "#f09a2c", "blueberry": "#3a1f5a", "raspberry": "#a5103a", "orange": "#ee8420", "marmalade": "#ee8420", "peanut": "#b98244", "fig": "#5a2438"}
RIGS = (
    _rig("honey", "Honey", ("honey", "honey jar", "jar of honey", "manuka honey", "honey dipper", "raw honey", "pot of honey"), honey, (0.285, 0.125), (Palette("#e89a1c", accent="#c9821c"), Palette("#d9821a", accent="#b8651a"))),
    _rig("jam", "Jam", ("jam", "jar of jam", "marmalade", "preserve", "peanut butter", "strawberry jam", "chutney", "jelly"), jam, (0.118, 0.112), (Palette("#b8142a", "#f6efe2", "#c8202a"), Palette("#f09a2c", "#f6efe2", "#2f66b5"), Palette("#3a1f5a", "#f6efe2", "#7a52b8")), tints=MappingProxyType(JAMS)),
    _rig("milk-carton", "Carton of milk", ("milk carton", "carton of milk", "carton of oat milk", "juice carton", "carton of juice", "tetra pak", "carton"), carton, (0.258, 0.136), (Palette("#f6f3ec", "#2f66b5", dark="#1f3f7a"), Palette("#f6f3ec", "#3d8a52", dark="#1f4a2e"), Palette("#f3ead6", "#c9823a", dark="#5a3414"))),
    _rig("spices", "Spices", ("spice", "spices", "bowl of spice", "turmeric", "paprika", "saffron", "seasoning", "herbs and spices", "cinnamon"), spices, (0.120, 0.240), (Palette("#f1ece2"), Palette("#2f3a40"), Palette("#a5743f"))),
    _rig("chili", "Chili", ("chili", "chili pepper", "chilli", "red chili", "jalapeno", "hot pepper", "red pepper"), chili, (0.066, 0.186), (Palette("#c8141c"), Palette("#d0261c"), Palette("#4f9a34"))),
    _rig("crate", "Crate of vegetables", ("vegetable", "vegetables", "crate of vegetable", "basket of vegetable", "box of vegetable", "fresh vegetable", "carrot", "broccoli", "tomato", "vegetable box", "farm produce", "groceries"), crate, (0.322, 0.476), (Palette("#b98a55"), Palette("#a5743f")), color_slot="accent"),
    _rig("pizza-slice", "Slice of pizza", ("slice of pizza", "pizza slice", "cheese pull", "pizza being pulled", "pizza slice with cheese string"), slice_, (0.165, 0.240), (Palette("#f2c25a", "#cf9448"),)),
)  # fmt: skip
