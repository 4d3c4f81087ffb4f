"""What dresses a drink: citrus, straws, mint, olives, salt, whipped cream, layers of fruit and scoops of ice cream."""

import math

from components.animatic.subjects.base import Pose
from components.animatic.subjects.drawing.splash import bead
from components.animatic.subjects.drawing.svg import ellipse, group, light, line, mix, n, path, polygon, shade, smooth
from components.animatic.subjects.drawing.turnery import view
from components.animatic.subjects.food.glassware import FLAT, Glass
from components.animatic.subjects.food.ice_cream import cherry, draw_scoop

COCKTAIL_TINTS = {
    "cosmopolitan": "#e0516e", "espresso martini": "#3a2014", "negroni": "#c8402a", "aperol spritz": "#f0742a",
    "spritz": "#f0742a", "daiquiri": "#f3d9c0", "strawberry": "#e0465a", "blue lagoon": "#2f8fd8",
    "manhattan": "#a5482a",
    "old fashioned": "#c9742a", "mango": "#f3a52c", "mimosa": "#f6b43c", "bellini": "#f6b090", "pornstar": "#f0b23a",
}  # fmt: skip


def _wheel(x: float, y: float, size: float, turn: float, rind: str) -> str:
    """A slice of citrus on the rim."""
    seg = ""
    for k in range(8):
        a, b = math.tau * k / 8 + 0.09, math.tau * (k + 1) / 8 - 0.09
        seg += path(
            f"M0 0L{n(0.74 * math.cos(a))} {n(0.74 * math.sin(a))}A.74 "
            f".74 0 0 1 {n(0.74 * math.cos(b))} {n(0.74 * math.sin(b))}Z",
            light(rind, 0.45),
        )
    disc = (
        ellipse((0.06, 0.05), 1.02, 1.02, shade(rind, 0.3))
        + ellipse((0, 0), 1, 1, rind)
        + ellipse((0, 0), 0.88, 0.88, light(rind, 0.82))
        + seg
    )
    disc += ellipse((-0.25, -0.35), 0.4, 0.2, "#ffffff", 'opacity="0.3"')
    return group(
        disc,
        f'transform="translate({n(x)} {n(y)}) rotate(-14) scale({n(size * (0.5 + 0.45 * math.cos(turn)))} {n(size)})"',
    )


def straw(pose: Pose, glass: Glass, level: float, color: str = "#f3efe8") -> str:
    """A straw that leans on the rim."""
    (radius, tall), lean = glass.rim, math.cos(pose.turn + 0.4)
    x0, y0 = -0.1 * radius * lean, -level + 0.1
    x1, y1 = radius * 0.95 * lean, -tall - 4.2
    wide = 0.34
    body = polygon([(x0 - wide, y0), (x0 + wide, y0), (x1 + wide, y1), (x1 - wide, y1)])
    shine = line(f"M{n(x0 - 0.12)} {n(y0)}L{n(x1 - 0.12)} {n(y1)}", "#ffffff", 0.14, 'opacity="0.7"')
    stripe = "".join(
        f"M{n(x0 + (x1 - x0) * t - wide)} {n(y0 + (y1 - y0) * t)}l{n(2 * wide)} -0.5"
        for t in (k / 9 + 0.04 for k in range(9))
    )
    bands = line(stripe, mix(pose.palette.accent, color, 0.2), 0.32, 'opacity="0.75"')
    dark = line(f"M{n(x0 + wide * 0.8)} {n(y0)}L{n(x1 + wide * 0.8)} {n(y1)}", "#20160e", 0.12, 'opacity="0.25"')
    return path(body, color) + bands + shine + dark + ellipse((x1, y1), wide, 0.13, shade(color, 0.5))


def _mint(x: float, y: float, size: float) -> str:
    art = ""
    for turn, k, tone in ((-150, 1.0, 0.3), (-30, 1.0, 0.15), (-115, 1.15, 0.12), (-65, 1.1, 0.0), (-90, 1.0, -0.12)):
        color = shade("#4f9a3c", tone) if tone > 0 else light("#4f9a3c", -tone)
        leaf = path(smooth([(0, 0), (0.4, -0.36), (0.9, -0.34), (1.3, 0.0), (0.9, 0.32), (0.4, 0.34)]), color)
        leaf += line(
            "M0.1 0L1.15 0M0.4 0L0.6 -0.2M0.4 0L0.6 0.2M0.75 0L0.92 -0.16M0.75 0L0.92 0.16", light(color, 0.45), 0.04
        )
        art += group(leaf, f'transform="rotate({turn}) scale({k})"')
    return group(art, f'transform="translate({n(x)} {n(y)}) scale({n(size)})"')


def _olive(pose: Pose, glass: Glass, level: float) -> str:
    """A pick with two olives leaning across the glass."""
    (radius, tall), c = glass.rim, math.cos(pose.turn * 0.8)
    ax, ay, bx, by = -radius * 0.45 * c, -level + 0.4, radius * 0.98 * c, -tall - 1.5
    art = line(f"M{n(ax)} {n(ay)}L{n(bx)} {n(by)}", "#d8c7a0", 0.16)
    for t in (0.28, 0.5):
        x, y = ax + (bx - ax) * t, ay + (by - ay) * t
        art += (
            ellipse((x, y), 0.95, 0.78, "#56682a")
            + ellipse((x - 0.12, y - 0.1), 0.72, 0.56, "#7f9440")
            + ellipse((x - 0.25, y - 0.26), 0.24, 0.14, "#ffffff", 'opacity="0.75"')
        )
        art += ellipse((x - 0.72 * c, y + 0.24), 0.2, 0.22, "#c8352a")
    return art


def _twist(pose: Pose, glass: Glass) -> str:
    """A wheel of the second color on the rim, on the left."""
    radius, tall = glass.rim
    return _wheel(-radius * math.cos(pose.turn * 0.8) * 0.95, -tall - 0.2, 1.7, pose.turn, pose.palette.second)


def salt(pose: Pose, glass: Glass, _level: float) -> str:
    """Salt round the rim, and a wheel of lime."""
    (radius, tall), art = glass.rim, ""
    for k in range(90):
        a = math.tau * (k * 0.618 % 1)
        x, y = (
            radius * 1.0 * math.cos(a),
            -tall + radius * FLAT * math.sin(a) + 0.3 * math.sin(k * 2.7) * (math.sin(a) > 0),
        )
        art += ellipse((x, y), 0.13, 0.12, "#ffffff" if k % 3 else "#dfe6ea")
    return art + _twist(pose, glass)


def mojito(pose: Pose, glass: Glass, level: float) -> str:
    """A dark straw and a bunch of mint."""
    radius = glass.rim[0]
    return straw(pose, glass, level, "#23201d") + _mint(-radius * 0.25, -level - 0.2, 1.75)


def slices(pose: Pose, _glass: Glass, level: float) -> str:
    """Lime and mint seen through the drink."""
    art = ""
    for k, (x, sink, size) in enumerate(((-1.6, 3.4, 1.5), (1.4, 5.6, 1.5), (-0.6, 8.0, 1.4))):
        px = x * math.cos(pose.turn) + 0.8 * math.sin(pose.turn + k)
        art += group(_wheel(px, -level + sink, size, 0.3 + 0.3 * k, pose.palette.second), 'opacity="0.55"')
    art = group(art + _mint(0.9, -level + 3.2, 1.0), 'opacity="0.9"')
    return group(art, 'clip-path="url(#mojito-in)"')


def handle(pose: Pose, glass: Glass, _level: float) -> str:
    """The ear of a mug, and the facets of its wall."""
    (radius, tall), reach = glass.rim, math.cos(pose.turn * 0.9)
    x = radius * 0.97
    loop = (
        f"M{n(x)} {n(-tall * 0.80)}C{n(x + 4.4 * reach)} {n(-tall * 0.86)}"
        f" {n(x + 4.4 * reach)} {n(-tall * 0.2)} {n(x)} {n(-tall * 0.24)}"
    )
    art = line(loop, "#c9d5db", 1.35, 'opacity="0.55"') + line(loop, "#ffffff", 1.35, 'opacity="0.18"')
    art += line(loop, "#ffffff", 0.3, 'opacity="0.85" transform="translate(-0.3 -0.3)"') + line(
        loop, "#39424a", 0.2, 'opacity="0.22" transform="translate(0.4 0.35)"'
    )
    ribs = ""
    for k in range(-3, 4):
        px = radius * math.sin(k * 0.36 + pose.turn * 0.3)
        ribs += f"M{n(px)} {n(-tall * 0.12)}L{n(px)} {n(-tall * 0.62)}"
    return (
        art
        + line(ribs, "#ffffff", 0.16, 'opacity="0.22"')
        + line(ribs, "#3a2408", 0.14, 'opacity="0.14" transform="translate(0.2 0)"')
    )


def olives(pose: Pose, glass: Glass, level: float) -> str:
    """Olives, or the beans and the cream of an espresso martini."""
    return (
        _coffee_beans(glass, level)
        if pose.palette.main == COCKTAIL_TINTS["espresso martini"]
        else _olive(pose, glass, level)
    )


def _coffee_beans(glass: Glass, level: float) -> str:
    wide, art = glass.half(level), ""
    art += ellipse((0, -level), wide * 0.96, wide * FLAT * 0.94, "#d9b98c")
    for x, y, turn in ((-0.5, 0.1, 20), (0.5, 0.12, -20), (0, -0.22, 90)):
        bean = ellipse((0, 0), 0.55, 0.34, "#3a1e10") + line("M-0.45 0Q0 0.12 0.45 0", "#1c0d06", 0.08)
        art += group(bean, f'transform="translate({n(x)} {n(-level + y)}) scale(1 0.5) rotate({turn})"')
    return art


def creamy(pose: Pose, glass: Glass, level: float) -> str:
    """Fruit on the rim, a straw."""
    radius, tall = glass.rim
    x = -radius * 0.92 * math.cos(pose.turn * 0.8)
    berry = smooth([(0, 1.5), (-1.15, 0.2), (-1.0, -0.9), (0, -1.15), (1.0, -0.9), (1.15, 0.2)])
    seeds = "".join(
        ellipse((0.5 * math.sin(k * 2.4) * (0.4 + 0.05 * k), -0.7 + 0.17 * k), 0.06, 0.1, "#f6d98a") for k in range(11)
    )
    art = (
        path(berry, "#c41f30")
        + path(smooth([(0, 1.2), (-0.9, 0.1), (-0.8, -0.8), (0.1, -1.0), (0.3, 0.0)]), "#e2485a", 'opacity="0.6"')
        + seeds
    )
    art += path("M-1 -0.95L-0.4 -1.5L0 -1.05L0.5 -1.55L1 -0.9L0.3 -0.7L0 -0.95L-0.4 -0.7Z", "#4f8f3a")
    return (
        straw(pose, glass, level)
        + group(art, f'transform="translate({n(x)} {n(-tall - 0.2)}) rotate(-16)"')
        + _mint(x + 1.6, -tall + 0.1, 0.9)
    )


def whipped(pose: Pose, glass: Glass, _level: float) -> str:
    """Whipped cream in turns, sprinkles, a cherry."""
    radius, tall = glass.rim
    art = straw(pose, glass, tall, "#e0485a")
    for k, (r, up) in enumerate(((0.98, -0.2), (0.86, 0.9), (0.66, 1.9), (0.44, 2.8), (0.2, 3.6))):
        w = radius * r
        art += ellipse((0, -tall - up + 0.35), w, 0.95, shade("#f6efe4", 0.22)) + ellipse(
            (-0.1, -tall - up + 0.1), w * 0.97, 0.85, "#f9f4ea"
        )
        art += line(
            f"M{n(-w * 0.8)} {n(-tall - up + 0.2)}Q{n(-w * 0.1)} "
            f"{n(-tall - up + 0.8 - 0.1 * k)} {n(w * 0.9)} {n(-tall - up - 0.1)}",
            shade("#f6efe4", 0.16),
            0.12,
        )
        art += ellipse((-w * 0.4, -tall - up - 0.25), w * 0.3, 0.2, "#ffffff", 'opacity="0.9"')
    y = -tall - 4.7
    cherry = "".join(
        ellipse(
            (-0.14 * t, y - 0.16 * t),
            0.95 * (1 - 0.7 * t),
            0.95 * (1 - 0.7 * t),
            shade("#c3202a", 0.4 - 0.6 * t) if t < 0.6 else light("#c3202a", t - 0.5),
        )
        for t in (0, 0.25, 0.5, 0.75)
    )
    return (
        art
        + cherry
        + line(f"M0 {n(y - 0.8)}Q0.3 {n(y - 1.6)} 1.1 {n(y - 2.0)}", "#5a3a20", 0.12)
        + bead(-0.35, y - 0.4, 0.01, "#ffffff")
        + ellipse((-0.34, y - 0.4), 0.2, 0.14, "#ffffff", 'opacity="0.9"')
    )


def marbled(pose: Pose, glass: Glass, level: float) -> str:
    """Milk that sinks through coffee in plumes."""
    art, low = "", glass.bowl[0][1]
    milk = light(glass.fade_to or "#f3e6d2", 0.1)
    for k in range(5):
        x = (k / 4 - 0.5) * 1.5 * (glass.half(level) - 0.6) + 0.3 * math.sin(pose.turn + k)
        deep = (
            (level - low) * (0.35 + 0.3 * (k * 0.618 % 1)) * (0.9 + 0.1 * math.sin(math.tau * (pose.phase + k * 0.2)))
        )
        sway = 0.35 * math.sin(math.tau * pose.phase + k * 1.9)
        y = -low - 0.4 - deep
        shape = smooth(
            [
                (x - 1.0, -low - 0.5),
                (x - 0.45 + sway, y + deep * 0.45),
                (x - 0.2 - sway, y + deep * 0.2),
                (x + sway, y),
                (x + 0.4 - sway, y + deep * 0.25),
                (x + 0.7 + sway, y + deep * 0.5),
                (x + 1.1, -low - 0.5),
            ]
        )
        art += path(shape, milk, 'opacity="0.32"')
    return art


def layers(pose: Pose, glass: Glass, level: float) -> str:
    """Granola and fruit between the yogurt, each layer bellied by the glass."""
    art, low = "", glass.bowl[0][1]
    for k, (share, tall, kind) in enumerate(((0.0, 0.17, 1), (0.30, 0.13, 0), (0.56, 0.16, 1), (0.84, 0.1, 0))):
        a, b = low + (level - low) * share, low + (level - low) * (share + tall)
        ra, rb = glass.half(a) - 0.14, glass.half(b) - 0.14
        color = pose.palette.second if kind else "#c98f45"
        art += path(
            f"M{n(-rb)} {n(-b)}A{n(rb)} {n(rb * FLAT)} 0 0 0 {n(rb)} {n(-b)}"
            f"L{n(ra)} {n(-a)}A{n(ra)} {n(ra * FLAT)} 0 0 1 {n(-ra)} {n(-a)}Z",
            color,
        )
        for i in range(26):
            u, v = (i * 0.618 + 0.2 * k) % 1, (i * 0.7549) % 1
            x, h = (2 * u - 1) * 0.94 * ra, a + (b - a) * v
            y = -h + rb * FLAT * math.sqrt(max(0.0, 1 - (x / ra) ** 2)) * 0.9
            s = 0.16 + 0.2 * (i * 0.37 % 1)
            tone = (light(color, 0.35), shade(color, 0.35), light(color, 0.12))[i % 3]
            art += ellipse((x + 0.4 * math.sin(pose.turn + i), y), s * 1.3, s * 0.9, tone, 'opacity="0.85"')
    return group(art, f'clip-path="url(#{glass.name}-in)"')


def topped(pose: Pose, _glass: Glass, level: float) -> str:
    """Berries, granola and mint heaped on top."""
    art = ""
    for k in range(15):
        a, d = k * 2.4, 0.78 * math.sqrt(k)
        x, y = d * math.cos(a + pose.turn), -level - 0.5 + d * FLAT * math.sin(a) - max(0.0, 1.5 - 0.5 * d)
        color = ("#b8182a", "#38437f", "#c98f45")[k % 3]
        s = (0.95, 0.8, 0.5)[k % 3]
        art += (
            ellipse((x, y), s, s * 0.95, shade(color, 0.3))
            + ellipse((x - 0.12, y - 0.14), s * 0.76, s * 0.7, light(color, 0.1))
            + ellipse((x - 0.28, y - 0.32), s * 0.24, s * 0.18, "#ffffff", 'opacity="0.8"')
        )
    return art + _mint(0.2, -level - 1.6, 1.1)


def scooped(pose: Pose, glass: Glass, _level: float) -> str:
    """Three scoops over the rim, sauce running down them, a wafer and a cherry."""
    eye, colors = view(pose.turn, 0.0, 0.19), pose.palette
    tall = glass.rim[1]
    places = [
        (2.3 * math.cos(a), tall + 0.9, 2.0 * math.sin(a), color)
        for a, color in ((1.0, colors.main), (3.1, colors.second), (5.2, "#5a3422"))
    ]
    places.sort(key=lambda p: p[2] * math.cos(pose.turn) - p[0] * math.sin(pose.turn))
    (wx, wy), art = eye.at(2.0, tall + 1.0, -2.2), ""
    wafer = polygon([(wx - 0.7, wy), (wx + 0.9, wy - 7.2), (wx + 3.1, wy - 6.6), (wx + 1.4, wy)])
    grid = "".join(f"M{n(wx - 0.6 + 0.3 * k)} {n(wy - 1.5 * k)}l2.1 0.5" for k in range(1, 5))
    art += path(wafer, "#c98f45") + line(grid, shade("#c98f45", 0.4), 0.16)
    for k, (x, y, z, color) in enumerate(places):
        art += draw_scoop(f"sundae-{k}", eye, (x, y, z), 2.75, color, 3 + k)
    x, y = eye.at(0, tall + 4.2, 1.0)
    art += draw_scoop("sundae-3", eye, (0.0, tall + 3.6, 0.3), 2.5, "#f6ead0", 9)
    sauce = smooth(
        [
            (x - 2.2, y - 0.3),
            (x - 1.2, y - 1.6),
            (x + 0.4, y - 1.9),
            (x + 1.9, y - 0.8),
            (x + 2.3, y + 0.8),
            (x + 1.6, y + 2.2),
            (x + 1.1, y + 0.9),
            (x + 0.2, y + 1.1),
            (x - 0.2, y + 3.0),
            (x - 0.8, y + 1.0),
            (x - 1.5, y + 1.3),
            (x - 1.9, y + 2.2),
        ]
    )
    art += (
        path(sauce, "#2a1208", 'opacity="0.3" transform="translate(0.12 0.2)"')
        + path(sauce, "#43201a")
        + line(
            f"M{n(x - 1.5)} {n(y - 0.4)}Q{n(x - 0.6)} {n(y - 1.3)} {n(x + 0.5)} {n(y - 1.2)}",
            "#c9a28a",
            0.24,
            'opacity="0.9"',
        )
    )
    return art + cherry("ice-cream", x + 0.2, y - 2.3, "#c3202a", 0.95).replace("ice-cream-", "sundae-")
