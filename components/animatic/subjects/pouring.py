"""Pots and jugs: a teapot that pours a thin arc into a cup, and a jug of water or juice that fills a glass."""

import math
from functools import lru_cache, partial
from types import MappingProxyType

import numpy as np

from components.animatic.subjects.base import Gait, Palette, Pose, Rig
from components.animatic.subjects.lathe import radius_at
from components.animatic.subjects.loft import Eye
from components.animatic.subjects.splash import bead, ripples
from components.animatic.subjects.svg import Point, ellipse, fade, group, light, line, linear, n, path, shade, smooth, spot
from components.animatic.subjects.turnery import Body, body, placed, shaded, spun, swept, view
from components.animatic.subjects.vapor import steam

TEAS = {"green tea": "#b9b04a", "matcha": "#9dba5c", "black tea": "#8a3f14", "chamomile": "#e3b23c", "mint tea": "#c9b84e", "coffee": "#3a1e10"}
JUICES = {"orange juice": "#f2932a", "lemonade": "#efe08a", "iced tea": "#b8651f", "sangria": "#a51c34", "milk": "#f8f4ea",
          "lemon water": "#e6efe0", "juice": "#f2932a"}  # fmt: skip


@lru_cache(maxsize=1)
def _pot() -> tuple[Body, Body, Body, Body]:
    """Belly, lid, spout and ear, about the middle of its foot; the spout looks right."""
    belly = spun([(3.6, 0.0), (3.9, 0.25), (5.6, 1.6), (6.6, 3.8), (6.6, 5.8), (5.6, 8.0), (3.9, 9.4), (3.4, 9.7)], 40, 3)
    lid = spun([(3.5, 9.7), (3.5, 10.0), (2.6, 10.7), (1.0, 11.1), (0.6, 11.4), (0.9, 12.0), (0.6, 12.6), (0.05, 12.8)], 30, 3)
    spout = swept([(5.2, 3.4, 0, 1.9), (7.2, 4.4, 0, 1.35), (8.6, 6.6, 0, 0.95), (9.8, 8.9, 0, 0.75), (10.9, 10.2, 0, 0.62), (11.2, 10.4, 0, 0.5)], 22, 4)
    ear = swept([(-5.4, 8.2, 0, 0.6), (-7.6, 9.2, 0, 0.62), (-9.6, 8.2, 0, 0.62), (-10.0, 5.8, 0, 0.62), (-8.6, 3.6, 0, 0.6), (-6.2, 2.9, 0, 0.58)], 16, 3, upright=False)
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
        parts.append((deep, shaded(f"teapot-{k}", eye, whole, color, depth=0.5, gloss=0.7, sharp=26, warm=0.3, bleed=0.08)))
    return "".join(art for _, art in sorted(parts, key=lambda part: part[0]))


def teapot(pose: Pose) -> str:
    """A teapot beside a cup; poured, it is lifted and tipped, and a thin arc falls into the cup."""
    eye, colors = view(pose.turn * 0.8, 10.5, 0.22), pose.palette
    tea, x = colors.second, 9.5
    defs = f'<defs>{fade("teapot-soot", "#140a05")}{fade("teapot-glow", "#ffffff")}{linear("teapot-tea", (0, -16), (0, -4), [(0, light(tea, 0.3)), (1, tea)])}</defs>'
    lift = _lifted(pose.phase) if pose.action == "pour" else 0.0
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
        arc = line(d, shade(tea, 0.3), 0.52) + line(d, "url(#teapot-tea)", 0.38) + line(d, "#ffffff", 0.12, shine) + bead(ex + 0.8 * math.sin(9 * pose.phase), ey - 0.8, 0.14, tea)
    return defs + ground + pot + cup + arc + steam("teapot", pose.phase, cup_y - 4.4, 7.5, 2.0, 2).replace('<path d="', f'<path transform="translate({n(cup_x)} 0)" d="')


def _tip(tilt: float, at: tuple[float, float, float]) -> tuple[float, float, float]:
    """Where the spout ends when the pot is tipped."""
    x, y, c, s = 11.4, 5.3, math.cos(tilt), math.sin(tilt)
    return at[0] + x * c + y * s, at[1] + 5 - x * s + y * c, at[2]


def _lifted(phase: float) -> float:
    """How far through its lift the pot is: up, held while it pours, down again."""
    up, down = min(1.0, phase / 0.16), min(1.0, (1 - phase) / 0.14)
    t = min(up, down)
    return t * t * (3 - 2 * t)


def _cup(eye: Eye, x: float, y: float, colors: Palette, tea: str, lift: float, phase: float) -> str:
    """A small cup on a saucer, with tea in it."""
    k, china = math.sin(eye.above), light(colors.main, 0.12)
    saucer = ellipse((x, y - 0.5), 5.6, 5.6 * k, shade(china, 0.28)) + ellipse((x, y - 0.75), 5.6, 5.6 * k, china) + ellipse((x, y - 0.68), 3.6, 3.6 * k, shade(china, 0.12))
    saucer += ellipse((x, y - 0.76), 5.3, 5.25 * k, "none", f'stroke="{colors.accent}" stroke-width="0.14" opacity="0.9"')
    top, r = y - 5.0, 3.7
    side = smooth([(x - r, top), (x - r * 0.97, top + 1.5), (x - r * 0.72, top + 3.2), (x - r * 0.5, top + 4.2)], closed=False)
    shape = f"{side}Q{n(x)} {n(top + 4.9)} {n(x + r * 0.5)} {n(top + 4.2)}" + smooth([(x + r * 0.5, top + 4.2), (x + r * 0.72, top + 3.2), (x + r * 0.97, top + 1.5), (x + r, top)], closed=False).replace("M", "L", 1)
    shape += f"A{n(r)} {n(r * k)} 0 0 0 {n(x - r)} {n(top)}Z"
    tone = linear("teapot-china", (x - r, 0), (x + r, 0), [(0, shade(china, 0.12)), (0.25, light(china, 0.35)), (0.6, china), (1, shade(china, 0.38))])
    ear = f"M{n(x + r * 0.94)} {n(top + 0.9)}C{n(x + r + 2.4)} {n(top + 0.5)} {n(x + r + 2.0)} {n(top + 3.2)} {n(x + r * 0.74)} {n(top + 3.1)}"
    art = saucer + line(ear, shade(china, 0.35), 0.72) + line(ear, china, 0.5) + f"<defs>{tone}</defs>" + path(shape, "url(#teapot-china)")
    art += ellipse((x, top), r, r * k, shade(china, 0.25), f'stroke="{light(china, 0.6)}" stroke-width="0.14"')
    level = top + 0.5
    art += ellipse((x, level), r * 0.92, r * 0.86 * k, shade(tea, 0.2)) + ellipse((x - 0.1, level + 0.02), r * 0.8, r * 0.7 * k, tea) + spot("teapot-glow", (x - 1.2, level - 0.1), 1.1, 0.2, 0.7)
    return art + (ripples(phase, (x, level), r * 0.86, k, light(tea, 0.3)) if lift > 0.9 else "")


JUG = ((3.9, 0.5), (5.2, 1.6), (5.6, 4.0), (5.0, 8.5), (3.9, 13.0), (3.8, 16.0), (4.3, 18.6))
FLAT = 0.2


def jug(pose: Pose) -> str:
    """A glass jug with slices in it, tipped over a glass when it pours."""
    colors, lift = pose.palette, _lifted(pose.phase) if pose.action == "pour" else 0.0
    drink, turn = colors.main, pose.turn
    defs = (
        f'<defs>{fade("jug-soot", "#140a05")}{fade("jug-glow", "#ffffff")}'
        + linear("jug-drink", (-5.6, 0), (5.6, 0), [(0, shade(drink, 0.4)), (0.2, shade(drink, 0.06)), (0.4, light(drink, 0.25)), (0.7, drink), (1, shade(drink, 0.4))])
        + linear("jug-side", (-5.6, 0), (5.6, 0), [(0, "#ffffff", 0.7), (0.06, "#dfe8ee", 0.28), (0.14, "#ffffff", 0.08), (0.85, "#10161e", 0.10), (0.95, "#ffffff", 0.3), (1, "#ffffff", 0.6)])
        + linear("jug-tumbler", (7.4, 0), (13.6, 0), [(0, "#ffffff", 0.7), (0.1, "#ffffff", 0.12), (0.88, "#10161e", 0.1), (1, "#ffffff", 0.6)])
        + "</defs>"
    )
    level = 14.2 - 3.4 * min(1.0, pose.phase * 1.1) * (lift > 0) - 0.0
    vessel = _vessel(colors, level, turn, lift)
    tilt = 52 * lift
    place = f'transform="translate({n(-5.2 - 2.8 * lift)} {n(-13.0 * lift)}) rotate({n(tilt)} 0 -9)"'
    ground = spot("jug-soot", (-4.8, -0.8), 6.2, 1.2, 0.5 * (1 - 0.6 * lift)) + spot("jug-soot", (10.4, -0.4), 3.6, 0.7, 0.4)
    filled = 1.2 + 7.6 * (min(1.0, max(0.0, (pose.phase - 0.14) / 0.62)) if pose.action == "pour" else 0.85)
    art = defs + ground + _tumbler(colors, filled, pose.phase, lift > 0.9)
    if lift > 0.9:
        a, (dx, dy) = math.radians(tilt), (5.5, -10.1)
        sx, sy = -5.2 - 2.8 * lift + dx * math.cos(a) - dy * math.sin(a), -13.0 * lift - 9 + dx * math.sin(a) + dy * math.cos(a)
        ex, ey = 10.4, -filled
        d = f"M{n(sx)} {n(sy)}C{n(sx + 2.4)} {n(sy + 0.4)} {n(ex)} {n(sy + 3.6)} {n(ex)} {n(ey)}"
        shine = f'stroke-dasharray="1.6 2" stroke-dashoffset="{n(-18 * pose.phase)}" opacity="0.7"'
        art += line(d, shade(drink, 0.25), 1.15) + line(d, drink, 0.9) + line(d, "#ffffff", 0.22, shine)
    return art + group(vessel, place)


def _outline(low: float, high: float, inset: float = 0.0) -> tuple[list[Point], list[Point]]:
    rows = [low + (high - low) * k / 14 for k in range(15)]
    right = [(radius_at(JUG, max(0.5, h)) - inset, -h) for h in rows]
    return right, [(-x, y) for x, y in reversed(right)]


def _vessel(colors: Palette, level: float, turn: float, lift: float) -> str:
    drink = colors.main
    right, left = _outline(0.5, 18.6)
    (foot, fy), (rim, ry) = right[0], right[-1]
    wall = smooth(right, closed=False) + f"A{n(rim)} {n(rim * FLAT)} 0 0 0 {n(-rim)} {n(ry)}" + smooth(left, closed=False).replace("M", "L", 1) + f"A{n(foot)} {n(foot * FLAT)} 0 0 0 {n(foot)} {n(fy)}Z"
    inner_right, inner_left = _outline(1.0, level, 0.22)
    lean = math.tan(math.radians(40 * lift))
    wide = inner_right[-1][0]
    inner_right[-1] = (wide, -min(17.6, level + wide * lean))
    inner_left[0] = (-wide, -max(2.0, level - wide * lean))
    f = inner_right[0][0]
    body_ = smooth(inner_right, closed=False, tension=0.8) + smooth(inner_left, closed=False, tension=0.8).replace("M", "L", 1) + f"A{n(f)} {n(f * FLAT)} 0 0 0 {n(f)} -1Z"
    top = ellipse((0, -level), wide, wide * FLAT, light(drink, 0.4), 'opacity="0.9"') if lift < 0.1 else ""
    fruit = ""
    for k, (x, up, size) in enumerate(((-2.4, 4.0, 1.9), (2.2, 5.6, 1.8), (-0.4, 8.4, 1.8), (1.6, 11.2, 1.7), (-1.9, 12.4, 1.6))):
        px = x * math.cos(turn) + 0.9 * math.sin(turn + k)
        rind = colors.second if k % 2 else colors.accent
        seg = "".join(path(f"M0 0L{n(0.74 * math.cos(a))} {n(0.74 * math.sin(a))}A.74 .74 0 0 1 {n(0.74 * math.cos(a + 0.6))} {n(0.74 * math.sin(a + 0.6))}Z", light(rind, 0.4)) for a in (math.tau * q / 8 for q in range(8)))
        fruit += group(ellipse((0, 0), 1, 1, rind) + ellipse((0, 0), 0.88, 0.88, light(rind, 0.82)) + seg, f'transform="translate({n(px)} {n(-up)}) rotate({20 * k}) scale({n(size * (0.75 + 0.2 * math.sin(k)))} {n(size)})" opacity="0.8"')
    ear = "M-4.0 -15.6C-9.6 -17.0 -10.2 -6.4 -5.4 -5.4"
    handle = line(ear, "#dbe5ea", 1.25, 'opacity="0.6"') + line(ear, "#ffffff", 0.3, 'opacity="0.9" transform="translate(-0.2 -0.3)"') + line(ear, "#4a555d", 0.16, 'opacity="0.3" transform="translate(0.4 0.4)"')
    spout = path(f"M{n(rim * 0.7)} {n(ry + 0.5)}Q{n(rim + 1.3)} {n(ry - 0.3)} {n(rim + 1.5)} {n(ry - 0.7)}Q{n(rim + 0.4)} {n(ry + 1.8)} {n(rim * 0.9)} {n(ry + 3.0)}Z", "#eaf1f4", 'opacity="0.6"')
    bands = ""
    for a, b, opacity in ((-0.8, -0.6, 0.6), (-0.52, -0.46, 0.3), (0.76, 0.86, 0.4)):
        shift = -0.14 * math.sin(turn)
        bands += path(smooth([*(((a + shift) * x, y) for x, y in right[1:-1]), *(((b + shift) * x, y) for x, y in reversed(right[1:-1]))]), "#ffffff", f'opacity="{opacity * 0.7:.2f}"')
    edge = ellipse((0, ry), rim, rim * FLAT, "none", 'stroke="#ffffff" stroke-opacity="0.9" stroke-width="0.16"')
    return handle + path(body_, "url(#jug-drink)", 'opacity="0.86"') + fruit + top + path(wall, "url(#jug-side)") + bands + spout + edge


def _tumbler(colors: Palette, filled: float, phase: float, rippling: bool) -> str:
    x, low, high, tall = 10.4, 2.4, 3.0, 10.6
    half = low + (high - low) * filled / tall - 0.14
    drink = colors.main
    shape = f"M{n(x - half)} {n(-filled)}L{n(x - low + 0.1)} -0.9A{n(low - 0.1)} {n((low - 0.1) * FLAT)} 0 0 0 {n(x + low - 0.1)} -0.9L{n(x + half)} {n(-filled)}Z"
    wall = f"M{n(x - high)} {n(-tall)}L{n(x - low)} -0.5A{n(low)} {n(low * FLAT)} 0 0 0 {n(x + low)} -0.5L{n(x + high)} {n(-tall)}A{n(high)} {n(high * FLAT)} 0 0 1 {n(x - high)} {n(-tall)}Z"
    art = path(shape, drink, 'opacity="0.86"') + ellipse((x, -filled), half, half * FLAT, light(drink, 0.4))
    if rippling:
        art += ripples(phase, (x, -filled), half, FLAT, drink)
    art += path(wall, "url(#jug-tumbler)") + path(f"M{n(x - high * 0.8)} {n(-tall + 0.8)}L{n(x - high * 0.56)} {n(-tall + 0.9)}L{n(x - low * 0.6)} -1.6L{n(x - low * 0.8)} -1.6Z", "#ffffff", 'opacity="0.45"')
    return art + ellipse((x, -tall), high, high * FLAT, "none", 'stroke="#ffffff" stroke-opacity="0.85" stroke-width="0.14"')


def _rig(name: str, label: str, words: tuple[str, ...], size: tuple[float, float], palettes: tuple[Palette, ...], tints: dict[str, str]) -> Rig:
    return Rig(
        name=name,
        label=label,
        words=words,
        height=size[0],
        width=size[1],
        draw=partial(teapot if name == "teapot" else jug),
        cycle=3.0,
        phases=24,
        turns=12,
        on="table",
        glossy=0.5,
        actions=("idle", "pour", "steam", "spin") if name == "teapot" else ("idle", "pour", "spin"),
        gaits=MappingProxyType({"pour": Gait(5.0, 0.0)}),
        palettes=palettes,
        color_slot="main",
        tints=MappingProxyType(tints),
    )


RIGS = (
    _rig("teapot", "Teapot", ("teapot", "tea pot", "pot of tea", "tea ceremony", "tea set", "kettle"), (0.240, 0.330),
         (Palette("#f1ece2", "#b0561c", "#c9a25e"), Palette("#3f5a55", "#c98f2e", "#c9a25e"), Palette("#9db6c4", "#b0561c", "#f1ece2"), Palette("#2b2c30", "#a8521a", "#a5743f")), {}),
    _rig("jug", "Jug", ("jug", "pitcher", "carafe", "jug of water", "jug of juice", "pitcher of water", "pitcher of lemonade", "carafe of water", "jug of milk", "decanter"), (0.345, 0.360),
         (Palette("#d6e8ec", "#efd23a", "#7fb23a"), Palette("#f2932a", "#ee8420", "#7fb23a"), Palette("#f0e08a", "#efd23a", "#7fb23a")), JUICES),
)  # fmt: skip
