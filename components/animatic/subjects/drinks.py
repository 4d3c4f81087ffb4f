"""Drinks in their own glasses: wine, champagne, cocktails, beer, whiskey, milk, water, iced coffee and smoothies."""

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.glassware import FLAT, Glass, draw
from components.animatic.subjects.ice_cream import cherry, draw_scoop
from components.animatic.subjects.splash import bead
from components.animatic.subjects.svg import ellipse, group, light, line, mix, n, path, polygon, shade, smooth
from components.animatic.subjects.turnery import view

WINE_TINTS = {"red wine": "#6d1226", "white wine": "#ecd98a", "rose wine": "#f0a99a", "rosé": "#f0a99a", "merlot": "#6d1226",
              "chardonnay": "#ecd98a", "sangria": "#b02034", "port": "#5a0f20", "prosecco": "#f2dc94"}  # fmt: skip
COCKTAIL_TINTS = {
    "cosmopolitan": "#e0516e", "espresso martini": "#3a2014", "negroni": "#c8402a", "aperol spritz": "#f0742a",
    "spritz": "#f0742a", "daiquiri": "#f3d9c0", "strawberry": "#e0465a", "blue lagoon": "#2f8fd8", "manhattan": "#a5482a",
    "old fashioned": "#c9742a", "mango": "#f3a52c", "mimosa": "#f6b43c", "bellini": "#f6b090", "pornstar": "#f0b23a",
}  # fmt: skip
MILK_TINTS = {"chocolate milk": "#8a5a3a", "strawberry milk": "#f3b3bc", "golden milk": "#eebb4a"}
SMOOTHIE_TINTS = {
    "green": "#86b04a", "berry": "#a5457e", "strawberry": "#ea6a80", "blueberry": "#7a5aa5", "mango": "#f5a93a",
    "banana": "#f3dc94", "chocolate": "#6a4128", "vanilla": "#f6ead0", "matcha": "#a3bf66", "peanut": "#c99a5e",
    "detox": "#86b04a", "spinach": "#6f9f3e", "kale": "#6f9f3e", "acai": "#5f3560", "protein": "#c79a72",
}  # fmt: skip
COFFEE_TINTS = {"matcha": "#a3bf66", "cold brew": "#3a2014", "bubble tea": "#c9a27a", "taro": "#b9a0d0", "chai": "#c89a68",
                "mocha": "#6a4128", "iced tea": "#b8651f"}  # fmt: skip
BEER_TINTS = {"stout": "#2a130a", "porter": "#33180c", "dark beer": "#3a1c0e", "ale": "#b8621a", "ipa": "#d98a22",
              "wheat beer": "#e6b04a", "cider": "#e6b04a", "root beer": "#3a1c0e", "amber": "#b8621a"}  # fmt: skip


def _wheel(x: float, y: float, size: float, turn: float, rind: str) -> str:
    """A slice of citrus on the rim."""
    seg = ""
    for k in range(8):
        a, b = math.tau * k / 8 + 0.09, math.tau * (k + 1) / 8 - 0.09
        seg += path(f"M0 0L{n(0.74 * math.cos(a))} {n(0.74 * math.sin(a))}A.74 .74 0 0 1 {n(0.74 * math.cos(b))} {n(0.74 * math.sin(b))}Z", light(rind, 0.45))
    disc = ellipse((0.06, 0.05), 1.02, 1.02, shade(rind, 0.3)) + ellipse((0, 0), 1, 1, rind) + ellipse((0, 0), 0.88, 0.88, light(rind, 0.82)) + seg
    disc += ellipse((-0.25, -0.35), 0.4, 0.2, "#ffffff", 'opacity="0.3"')
    return group(disc, f'transform="translate({n(x)} {n(y)}) rotate(-14) scale({n(size * (0.5 + 0.45 * math.cos(turn)))} {n(size)})"')


def _straw(pose: Pose, glass: Glass, level: float, color: str = "#f3efe8") -> str:
    """A straw that leans on the rim."""
    (radius, tall), lean = glass.rim, math.cos(pose.turn + 0.4)
    x0, y0 = -0.1 * radius * lean, -level + 0.1
    x1, y1 = radius * 0.95 * lean, -tall - 4.2
    wide = 0.34
    body = polygon([(x0 - wide, y0), (x0 + wide, y0), (x1 + wide, y1), (x1 - wide, y1)])
    shine = line(f"M{n(x0 - 0.12)} {n(y0)}L{n(x1 - 0.12)} {n(y1)}", "#ffffff", 0.14, 'opacity="0.7"')
    stripe = "".join(
        f"M{n(x0 + (x1 - x0) * t - wide)} {n(y0 + (y1 - y0) * t)}l{n(2 * wide)} -0.5" for t in (k / 9 + 0.04 for k in range(9))
    )
    bands = line(stripe, mix(pose.palette.accent, color, 0.2), 0.32, 'opacity="0.75"')
    dark = line(f"M{n(x0 + wide * 0.8)} {n(y0)}L{n(x1 + wide * 0.8)} {n(y1)}", "#20160e", 0.12, 'opacity="0.25"')
    return path(body, color) + bands + shine + dark + ellipse((x1, y1), wide, 0.13, shade(color, 0.5))


def _mint(x: float, y: float, size: float) -> str:
    art = ""
    for turn, k, tone in ((-150, 1.0, 0.3), (-30, 1.0, 0.15), (-115, 1.15, 0.12), (-65, 1.1, 0.0), (-90, 1.0, -0.12)):
        color = shade("#4f9a3c", tone) if tone > 0 else light("#4f9a3c", -tone)
        leaf = path(smooth([(0, 0), (0.4, -0.36), (0.9, -0.34), (1.3, 0.0), (0.9, 0.32), (0.4, 0.34)]), color)
        leaf += line("M0.1 0L1.15 0M0.4 0L0.6 -0.2M0.4 0L0.6 0.2M0.75 0L0.92 -0.16M0.75 0L0.92 0.16", light(color, 0.45), 0.04)
        art += group(leaf, f'transform="rotate({turn}) scale({k})"')
    return group(art, f'transform="translate({n(x)} {n(y)}) scale({n(size)})"')


def _olive(pose: Pose, glass: Glass, level: float) -> str:
    """A pick with two olives leaning across the glass."""
    (radius, tall), c = glass.rim, math.cos(pose.turn * 0.8)
    ax, ay, bx, by = -radius * 0.45 * c, -level + 0.4, radius * 0.98 * c, -tall - 1.5
    art = line(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", "#d8c7a0", 0.16)
    for t in (0.28, 0.5):
        x, y = ax + (bx - ax) * t, ay + (by - ay) * t
        art += ellipse((x, y), 0.95, 0.78, "#56682a") + ellipse((x - 0.12, y - 0.1), 0.72, 0.56, "#7f9440") + ellipse((x - 0.25, y - 0.26), 0.24, 0.14, "#ffffff", 'opacity="0.75"')
        art += ellipse((x - 0.72 * c, y + 0.24), 0.2, 0.22, "#c8352a")
    return art


def _twist(pose: Pose, glass: Glass, level: float) -> str:
    """A wheel of the second color on the rim, on the left."""
    radius, tall = glass.rim
    return _wheel(-radius * math.cos(pose.turn * 0.8) * 0.95, -tall - 0.2, 1.7, pose.turn, pose.palette.second)


def _salt(pose: Pose, glass: Glass, level: float) -> str:
    """Salt round the rim, and a wheel of lime."""
    (radius, tall), art = glass.rim, ""
    for k in range(90):
        a = math.tau * (k * 0.618 % 1)
        x, y = radius * 1.0 * math.cos(a), -tall + radius * FLAT * math.sin(a) + 0.3 * math.sin(k * 2.7) * (math.sin(a) > 0)
        art += ellipse((x, y), 0.13, 0.12, "#ffffff" if k % 3 else "#dfe6ea")
    return art + _twist(pose, glass, level)


def _mojito(pose: Pose, glass: Glass, level: float) -> str:
    radius, tall = glass.rim
    return _straw(pose, glass, level, "#23201d") + _mint(-radius * 0.25, -level - 0.2, 1.75)


def _slices(pose: Pose, glass: Glass, level: float) -> str:
    """Lime and mint seen through the drink."""
    art = ""
    for k, (x, sink, size) in enumerate(((-1.6, 3.4, 1.5), (1.4, 5.6, 1.5), (-0.6, 8.0, 1.4))):
        px = x * math.cos(pose.turn) + 0.8 * math.sin(pose.turn + k)
        art += group(_wheel(px, -level + sink, size, 0.3 + 0.3 * k, pose.palette.second), 'opacity="0.55"')
    return group(art + _mint(0.9, -level + 3.2, 1.0), 'opacity="0.9"')


def _handle(pose: Pose, glass: Glass, level: float) -> str:
    """The ear of a mug, and the facets of its wall."""
    (radius, tall), reach = glass.rim, math.cos(pose.turn * 0.9)
    x = radius * 0.97
    loop = f"M{n(x)} {n(-tall * 0.80)}C{n(x + 4.4 * reach)} {n(-tall * 0.86)} {n(x + 4.4 * reach)} {n(-tall * 0.2)} {n(x)} {n(-tall * 0.24)}"
    art = line(loop, "#c9d5db", 1.35, 'opacity="0.55"') + line(loop, "#ffffff", 1.35, 'opacity="0.18"')
    art += line(loop, "#ffffff", 0.3, 'opacity="0.85" transform="translate(-0.3 -0.3)"') + line(loop, "#39424a", 0.2, 'opacity="0.22" transform="translate(0.4 0.35)"')
    ribs = ""
    for k in range(-3, 4):
        px = radius * math.sin(k * 0.36 + pose.turn * 0.3)
        ribs += f"M{n(px)} {n(-tall * 0.12)}L{n(px)} {n(-tall * 0.62)}"
    return art + line(ribs, "#ffffff", 0.16, 'opacity="0.22"') + line(ribs, "#3a2408", 0.14, 'opacity="0.14" transform="translate(0.2 0)"')


def _olives(pose: Pose, glass: Glass, level: float) -> str:
    return _coffee_beans(glass, level) if pose.palette.main == COCKTAIL_TINTS["espresso martini"] else _olive(pose, glass, level)


def _coffee_beans(glass: Glass, level: float) -> str:
    wide, art = glass.half(level), ""
    art += ellipse((0, -level), wide * 0.96, wide * FLAT * 0.94, "#d9b98c")
    for x, y, turn in ((-0.5, 0.1, 20), (0.5, 0.12, -20), (0, -0.22, 90)):
        bean = ellipse((0, 0), 0.55, 0.34, "#3a1e10") + line("M-0.45 0Q0 0.12 0.45 0", "#1c0d06", 0.08)
        art += group(bean, f'transform="translate({n(x)} {n(-level + y)}) scale(1 0.5) rotate({turn})"')
    return art


def _creamy(pose: Pose, glass: Glass, level: float) -> str:
    """Fruit on the rim, a straw."""
    radius, tall = glass.rim
    x = -radius * 0.92 * math.cos(pose.turn * 0.8)
    berry = smooth([(0, 1.5), (-1.15, 0.2), (-1.0, -0.9), (0, -1.15), (1.0, -0.9), (1.15, 0.2)])
    seeds = "".join(ellipse((0.5 * math.sin(k * 2.4) * (0.4 + 0.05 * k), -0.7 + 0.17 * k), 0.06, 0.1, "#f6d98a") for k in range(11))
    art = path(berry, "#c41f30") + path(smooth([(0, 1.2), (-0.9, 0.1), (-0.8, -0.8), (0.1, -1.0), (0.3, 0.0)]), "#e2485a", 'opacity="0.6"') + seeds
    art += path("M-1 -0.95L-0.4 -1.5L0 -1.05L0.5 -1.55L1 -0.9L0.3 -0.7L0 -0.95L-0.4 -0.7Z", "#4f8f3a")
    return _straw(pose, glass, level) + group(art, f'transform="translate({n(x)} {n(-tall - 0.2)}) rotate(-16)"') + _mint(x + 1.6, -tall + 0.1, 0.9)


def _whipped(pose: Pose, glass: Glass, level: float) -> str:
    """Whipped cream in turns, sprinkles, a cherry."""
    radius, tall = glass.rim
    art = _straw(pose, glass, tall, "#e0485a")
    for k, (r, up) in enumerate(((0.98, -0.2), (0.86, 0.9), (0.66, 1.9), (0.44, 2.8), (0.2, 3.6))):
        w = radius * r
        art += ellipse((0, -tall - up + 0.35), w, 0.95, shade("#f6efe4", 0.22)) + ellipse((-0.1, -tall - up + 0.1), w * 0.97, 0.85, "#f9f4ea")
        art += line(f"M{n(-w * 0.8)} {n(-tall - up + 0.2)}Q{n(-w * 0.1)} {n(-tall - up + 0.8 - 0.1 * k)} {n(w * 0.9)} {n(-tall - up - 0.1)}", shade("#f6efe4", 0.16), 0.12)
        art += ellipse((-w * 0.4, -tall - up - 0.25), w * 0.3, 0.2, "#ffffff", 'opacity="0.9"')
    y = -tall - 4.7
    cherry = "".join(ellipse((-0.14 * t, y - 0.16 * t), 0.95 * (1 - 0.7 * t), 0.95 * (1 - 0.7 * t), shade("#c3202a", 0.4 - 0.6 * t) if t < 0.6 else light("#c3202a", t - 0.5)) for t in (0, 0.25, 0.5, 0.75))
    return art + cherry + line(f"M0 {n(y - 0.8)}Q0.3 {n(y - 1.6)} 1.1 {n(y - 2.0)}", "#5a3a20", 0.12) + bead(-0.35, y - 0.4, 0.01, "#ffffff") + ellipse((-0.34, y - 0.4), 0.2, 0.14, "#ffffff", 'opacity="0.9"')


def _marbled(pose: Pose, glass: Glass, level: float) -> str:
    """Milk that sinks through coffee in plumes."""
    art, low = "", glass.bowl[0][1]
    milk = light(glass.fade_to or "#f3e6d2", 0.1)
    for k in range(5):
        x = (k / 4 - 0.5) * 1.5 * (glass.half(level) - 0.6) + 0.3 * math.sin(pose.turn + k)
        deep = (level - low) * (0.35 + 0.3 * (k * 0.618 % 1)) * (0.9 + 0.1 * math.sin(math.tau * (pose.phase + k * 0.2)))
        sway = 0.35 * math.sin(math.tau * pose.phase + k * 1.9)
        y = -low - 0.4 - deep
        shape = smooth([(x - 1.0, -low - 0.5), (x - 0.45 + sway, y + deep * 0.45), (x - 0.2 - sway, y + deep * 0.2), (x + sway, y),
                        (x + 0.4 - sway, y + deep * 0.25), (x + 0.7 + sway, y + deep * 0.5), (x + 1.1, -low - 0.5)])  # fmt: skip
        art += path(shape, milk, 'opacity="0.32"')
    return art


def _layers(pose: Pose, glass: Glass, level: float) -> str:
    """Granola and fruit between the yogurt, each layer bellied by the glass."""
    art, low = "", glass.bowl[0][1]
    for k, (share, tall, kind) in enumerate(((0.0, 0.17, 1), (0.30, 0.13, 0), (0.56, 0.16, 1), (0.84, 0.1, 0))):
        a, b = low + (level - low) * share, low + (level - low) * (share + tall)
        ra, rb = glass.half(a) - 0.14, glass.half(b) - 0.14
        color = pose.palette.second if kind else "#c98f45"
        art += path(f"M{n(-rb)} {n(-b)}A{n(rb)} {n(rb * FLAT)} 0 0 0 {n(rb)} {n(-b)}L{n(ra)} {n(-a)}A{n(ra)} {n(ra * FLAT)} 0 0 1 {n(-ra)} {n(-a)}Z", color)
        for i in range(26):
            u, v = (i * 0.618 + 0.2 * k) % 1, (i * 0.7549) % 1
            x, h = (2 * u - 1) * 0.94 * ra, a + (b - a) * v
            y = -h + rb * FLAT * math.sqrt(max(0.0, 1 - (x / ra) ** 2)) * 0.9
            s = 0.16 + 0.2 * (i * 0.37 % 1)
            tone = (light(color, 0.35), shade(color, 0.35), light(color, 0.12))[i % 3]
            art += ellipse((x + 0.4 * math.sin(pose.turn + i), y), s * 1.3, s * 0.9, tone, 'opacity="0.85"')
    return group(art, f'clip-path="url(#{glass.name}-in)"')


def _topped(pose: Pose, glass: Glass, level: float) -> str:
    """Berries, granola and mint heaped on top."""
    art = ""
    for k in range(15):
        a, d = k * 2.4, 0.78 * math.sqrt(k)
        x, y = d * math.cos(a + pose.turn), -level - 0.5 + d * FLAT * math.sin(a) - max(0.0, 1.5 - 0.5 * d)
        color = ("#b8182a", "#38437f", "#c98f45")[k % 3]
        s = (0.95, 0.8, 0.5)[k % 3]
        art += ellipse((x, y), s, s * 0.95, shade(color, 0.3)) + ellipse((x - 0.12, y - 0.14), s * 0.76, s * 0.7, light(color, 0.1)) + ellipse((x - 0.28, y - 0.32), s * 0.24, s * 0.18, "#ffffff", 'opacity="0.8"')
    return art + _mint(0.2, -level - 1.6, 1.1)


def _scooped(pose: Pose, glass: Glass, level: float) -> str:
    """Three scoops over the rim, sauce running down them, a wafer and a cherry."""
    eye, colors = view(pose.turn, 0.0, 0.19), pose.palette
    tall = glass.rim[1]
    places = [(2.3 * math.cos(a), tall + 0.9, 2.0 * math.sin(a), color) for a, color in ((1.0, colors.main), (3.1, colors.second), (5.2, "#5a3422"))]
    places.sort(key=lambda p: p[2] * math.cos(pose.turn) - p[0] * math.sin(pose.turn))
    (wx, wy), art = eye.at(2.0, tall + 1.0, -2.2), ""
    wafer = polygon([(wx - 0.7, wy), (wx + 0.9, wy - 7.2), (wx + 3.1, wy - 6.6), (wx + 1.4, wy)])
    grid = "".join(f"M{n(wx - 0.6 + 0.3 * k)} {n(wy - 1.5 * k)}l2.1 0.5" for k in range(1, 5))
    art += path(wafer, "#c98f45") + line(grid, shade("#c98f45", 0.4), 0.16)
    for k, (x, y, z, color) in enumerate(places):
        art += draw_scoop(f"sundae-{k}", eye, (x, y, z), 2.75, color, 3 + k)
    x, y = eye.at(0, tall + 4.2, 1.0)
    art += draw_scoop("sundae-3", eye, (0.0, tall + 3.6, 0.3), 2.5, "#f6ead0", 9)
    sauce = smooth([(x - 2.2, y - 0.3), (x - 1.2, y - 1.6), (x + 0.4, y - 1.9), (x + 1.9, y - 0.8), (x + 2.3, y + 0.8), (x + 1.6, y + 2.2), (x + 1.1, y + 0.9), (x + 0.2, y + 1.1),
                    (x - 0.2, y + 3.0), (x - 0.8, y + 1.0), (x - 1.5, y + 1.3), (x - 1.9, y + 2.2)])  # fmt: skip
    art += path(sauce, "#2a1208", 'opacity="0.3" transform="translate(0.12 0.2)"') + path(sauce, "#43201a") + line(f"M{n(x - 1.5)} {n(y - 0.4)}Q{n(x - 0.6)} {n(y - 1.3)} {n(x + 0.5)} {n(y - 1.2)}", "#c9a28a", 0.24, 'opacity="0.9"')
    return art + cherry("ice-cream", x + 0.2, y - 2.3, "#c3202a", 0.95).replace("ice-cream-", "sundae-")


WINE = Glass("wine-glass", ((0.3, 9.0), (2.2, 9.9), (3.75, 12.2), (4.15, 14.4), (3.85, 17.2), (3.2, 20.6)), 14.2, 0.42, stem=3.7, leap=5.0)
FLUTE = Glass("flute", ((0.25, 8.8), (1.5, 10.4), (2.2, 13.2), (2.45, 17.0), (2.3, 20.4), (2.05, 22.6)), 20.2, 0.08, stem=3.2, bubbles=64, leap=4.0, foam=0.55)
MARTINI = Glass("martini", ((0.2, 9.2), (1.6, 10.7), (3.4, 12.6), (5.6, 15.0)), 14.3, 0.12, stem=3.8, front=_olives, leap=4.5)
MARGARITA = Glass("margarita", ((0.4, 7.4), (1.9, 7.9), (2.3, 9.4), (2.8, 10.2), (5.0, 11.3), (5.6, 13.2)), 12.4, 0.5, stem=3.8, front=_salt, leap=4.5,
                  ice=((-1.8, 0.2, 1.0, -14), (1.5, 0.15, 1.05, 18), (0.1, 0.5, 0.9, 40)))  # fmt: skip
MOJITO = Glass("mojito", ((3.0, 1.0), (3.2, 1.6), (3.5, 8.0), (3.7, 14.2)), 12.4, 0.12, base=1.0, bubbles=26, back=_slices, front=_mojito, beads=26, leap=4.8,
               ice=((-1.5, 0.5, 1.35, -14), (1.25, 0.4, 1.4, 18), (-0.2, 2.9, 1.3, 38), (1.5, 4.4, 1.2, -8), (-1.5, 5.6, 1.15, 24), (0.8, 7.4, 1.2, 50)))  # fmt: skip
BEER = Glass("beer-glass", ((3.6, 1.1), (3.9, 1.8), (4.1, 8.0), (4.2, 14.4)), 11.8, 0.12, base=1.1, bubbles=60, foam=2.6, back=_handle, beads=30, leap=4.4)
WHISKEY = Glass("whiskey", ((3.3, 1.7), (3.55, 2.2), (3.85, 5.6), (4.1, 9.2)), 4.9, 0.10, base=1.7, ice=((-0.5, 0.5, 1.9, -9), (1.6, 0.8, 1.35, 22)), leap=5.2)
SMOOTHIE = Glass("smoothie", ((2.5, 1.4), (2.9, 2.4), (3.1, 7.0), (3.6, 11.0), (3.9, 15.0)), 14.1, 1.0, base=1.4, front=_creamy, beads=16, leap=4.8)
SHAKE = replace(SMOOTHIE, name="milkshake", level=14.7, front=_whipped, beads=0)
MILK = Glass("milk", ((3.0, 0.8), (3.2, 1.3), (3.4, 6.0), (3.6, 12.2)), 10.0, 1.0, base=0.8, leap=5.4)
WATER = Glass("water-glass", ((3.0, 0.9), (3.2, 1.4), (3.4, 6.0), (3.6, 12.2)), 9.8, 0.0, base=0.9, bubbles=10, leap=5.4, beads=12)
PARFAIT = Glass("parfait", ((2.6, 1.0), (3.1, 1.8), (3.5, 6.0), (3.9, 10.6)), 10.0, 1.0, base=1.0, back=_layers, front=_topped)
SUNDAE = Glass("sundae", ((0.5, 5.2), (1.6, 5.8), (2.9, 8.0), (4.0, 11.0)), 10.4, 1.0, stem=3.2, front=_scooped)
ICED = Glass("iced-coffee", ((3.0, 0.9), (3.2, 1.5), (3.5, 8.0), (3.8, 14.0)), 12.0, 0.8, base=0.9, fade_to="#e2c6a0", back=_marbled, front=_straw, beads=26, leap=5.0,
             ice=((-1.5, 0.4, 1.35, -14), (1.3, 0.3, 1.4, 18), (-0.1, 2.4, 1.2, 38), (1.5, 3.6, 1.1, -8)))  # fmt: skip


def _rig(
    glass: Glass, label: str, words: tuple[str, ...], height: float, palettes: tuple[Palette, ...], tints: Mapping[str, str], *more: str
) -> Rig:
    wide = max(2 * max(r for r, _ in glass.bowl), 2 * glass.stem) + (8.4 if glass.name == "beer-glass" else 3.2)
    return Rig(
        name=glass.name,
        label=label,
        words=words,
        height=height,
        width=wide / 100,
        draw=partial(draw, glass=glass),
        cycle=3.0,
        phases=30,
        turns=12,
        on="table",
        glossy=0.6,
        actions=("idle", "pour", "splash", *more, "float", "spin"),
        gaits=MappingProxyType({"pour": Gait(5.0, 0.0), "splash": Gait(2.6, 0.0)}),
        palettes=palettes,
        tints=MappingProxyType(dict(tints)),
    )


def _still(glass: Glass, label: str, words: tuple[str, ...], height: float, palettes: tuple[Palette, ...], tints: dict[str, str]) -> Rig:
    rig = _rig(glass, label, words, height, palettes, tints)
    return replace(rig, width=rig.width + (0.022 if glass.stem else 0.0), cycle=0.0, phases=1, actions=("idle", "spin"), gaits=MappingProxyType({}))


RIGS = (
    _rig(WINE, "Glass of wine", ("wine glass", "glass of wine", "glass of red wine", "glass of white wine", "red wine", "white wine", "wine", "rosé", "wineglass", "glass of rosé"),
         0.272, (Palette("#6d1226"), Palette("#6d1226"), Palette("#ecd98a")), WINE_TINTS, "swirl"),
    _rig(FLUTE, "Champagne flute", ("champagne flute", "flute of champagne", "glass of champagne", "champagne", "prosecco", "sparkling wine", "champagne glass", "mimosa", "glass of prosecco", "bellini"),
         0.282, (Palette("#f0d48a"), Palette("#f3dca0"), Palette("#f0b8a0")), COCKTAIL_TINTS),
    _rig(MARTINI, "Martini", ("martini", "cosmopolitan", "dry martini", "cosmo", "espresso martini", "martini glass"),
         0.214, (Palette("#dfe6d8"), Palette("#e0516e"), Palette("#e6dfb8")), COCKTAIL_TINTS),
    _rig(MARGARITA, "Margarita", ("margarita", "daiquiri", "frozen margarita", "margarita glass"),
         0.196, (Palette("#cfe08a", "#7fb23a"), Palette("#f3a9a0", "#7fb23a"), Palette("#f0c65a", "#7fb23a")), COCKTAIL_TINTS),
    _rig(MOJITO, "Mojito", ("mojito", "cocktail", "gin and tonic", "spritz", "highball", "mocktail", "mint julep", "caipirinha", "negroni", "aperol spritz", "glass of cocktail"),
         0.210, (Palette("#dcebc4", "#7fb23a"), Palette("#f08a3a", "#e8902a"), Palette("#e35a6e", "#7fb23a"), Palette("#cfe6ea", "#7fb23a")), COCKTAIL_TINTS),
    _rig(BEER, "Glass of beer", ("beer", "pint", "pint of beer", "glass of beer", "beer mug", "mug of beer", "lager", "ale", "stout", "pilsner", "craft beer", "beer glass", "pint of stout", "draft beer", "ipa"),
         0.208, (Palette("#e6a32a"), Palette("#d98a1c"), Palette("#efb63e")), BEER_TINTS),
    _rig(WHISKEY, "Whiskey", ("whiskey", "whisky", "glass of whiskey", "whiskey glass", "bourbon", "scotch", "old fashioned", "rum", "cognac", "brandy", "tequila shot", "glass of whisky"),
         0.160, (Palette("#c9741a"), Palette("#b8621a"), Palette("#d98a2c")), COCKTAIL_TINTS),
    _rig(SMOOTHIE, "Smoothie", ("smoothie", "fruit smoothie", "green smoothie", "protein shake", "smoothie in a mason jar", "green juice", "glass of smoothie"),
         0.218, (Palette("#ea7a90", accent="#4aa58a"), Palette("#f5a93a", accent="#e0485a"), Palette("#86b04a", accent="#f3b23c"), Palette("#8a4f9a", accent="#e0485a")), SMOOTHIE_TINTS),
    _rig(SHAKE, "Milkshake", ("milkshake", "shake", "chocolate milkshake", "frappe", "frappuccino"),
         0.228, (Palette("#f3b3bc", accent="#ffffff"), Palette("#8a5a3a", accent="#ffffff"), Palette("#f6ead0", accent="#ffffff")), SMOOTHIE_TINTS),
    _rig(MILK, "Glass of milk", ("milk", "glass of milk", "oat milk", "almond milk", "cold milk", "glass of cold milk", "glass of fresh milk"),
         0.192, (Palette("#f8f4ea"),), MILK_TINTS),
    _rig(WATER, "Glass of water", ("water", "glass of water", "mineral water", "sparkling water", "drinking water", "tonic water"),
         0.192, (Palette("#cfe6ee"),), {}),
    _still(PARFAIT, "Parfait", ("parfait", "yogurt", "yoghurt", "yogurt parfait", "greek yogurt", "glass of yogurt", "chia pudding", "trifle"),
           0.150, (Palette("#fbf6ec", "#a51c44"), Palette("#f6dfe2", "#4a3f7f"), Palette("#fbf6ec", "#e8902a")), {"strawberry": "#f6cdd2", "mango": "#f6c25a", "blueberry": "#b0a5d6"}),
    _still(SUNDAE, "Sundae", ("sundae", "ice cream sundae", "banana split", "sundae cup", "cup of ice cream", "bowl of ice cream", "knickerbocker glory"),
           0.220, (Palette("#f3a9b8", "#a8d8b8"), Palette("#f6e6c0", "#f3a9b8")), {}),
    _rig(ICED, "Iced coffee", ("iced coffee", "iced latte", "cold brew", "iced tea", "bubble tea", "boba", "iced matcha", "iced matcha latte", "iced mocha", "boba tea", "iced americano"),
         0.210, (Palette("#7a4a28", accent="#2f7d6a"), Palette("#8a5632", accent="#e0485a")), COFFEE_TINTS),
)  # fmt: skip
