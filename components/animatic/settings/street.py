# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A street of the old town, seen across: shop fronts under awnings, shutters, lamps, cafe tables; or market stalls."""

from dataclasses import replace

import numpy as np

import components.animatic.equipment as e
import components.animatic.flora as flora
import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import rgb
from components.animatic.layers import Ground, Mirror
from components.animatic.noise import tile
from components.animatic.outdoors import Outside
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.studio import planks
from components.animatic.sky import bake_sky

FRONTS = ("#d9b08c", "#c9c0ae", "#b5654a", "#8fa3a8", "#e3cf9e", "#a8b59a", "#cf9a8a", "#d8d2c6")
AWNINGS = ("#b5382f", "#2f6f5f", "#3a5a8a", "#c98a2f", "#7a3f5f", "#3f4a4f")


def build(place: Set) -> None:
    """Roofs, fronts, trees and lamps, people, paving."""
    out = Outside(place, 13.0)
    scene = place.scene
    market = scene.says("market", "bazaar", "stall")
    place.sky = replace(bake_sky(place.path, place.light), floored=False)
    roofs = out.panel(60.0, 30.0, "roofs")
    _roofs(roofs)
    out.hang(roofs, 34.0, skirt=2.0, air=max(0.3, out.sunk(34)))
    fronts = out.panel(30.0, 13.0, "fronts")
    at = 0.0
    for wide in (6.2, 5.4, 6.6, 5.6, 6.2):
        _house(fronts, at, wide, out.night)
        at += wide
    out.hang(fronts, 7.4, skirt=0.1, air=0.05, middle=14.9)
    walk = out.panel(22.0, 6.0, "walk")
    for x in (2.5, 9.0, 16.5):
        f.person(walk, x + float(walk.dice.uniform(-1, 1)))
        f.person(walk, x + 0.6 + float(walk.dice.uniform(-1, 1)), 1.62)
    if market:
        for k in range(5):
            _stall(walk, 0.4 + k * 4.4, out.night)
    else:
        for x in (5.6, 12.6):
            f.table_for_two(walk, x, busy=x > 6)
        for x in (0.6, 7.6, 14.6):
            _lamp(walk, x, out.night)
        _bicycle(walk, 18.6)
    out.hang(walk, 5.0, air=0.02, middle=11.0)
    if not market:
        trees = [flat(art(flora.tree, i, int(280 * place.unit) + 20, 100 / 110), place.light, 0.5) for i in range(3)]
        if not out.table:
            place.strip(
                trees, out.depth(4.2), 5.2 * out.metre, 0.045, "trees", sizes=(0.8, 1.0), gap=2.2 * out.metre, fog=0.4
            )
    else:
        _bulbs(out)
    _paving(out)
    wet = scene.weather in ("rain", "storm") or scene.says("wet ")
    if (wet or out.night) and not out.table:
        place.add(Mirror(out.depth(3.0), 0.55 if wet else 0.22, place.unit))
        place.mirror = 0.3 if wet else 0.1
    pot = out.panel(1.6, 1.8, "pot")
    f.plant(pot, 0.8, 1.75, "#c98a6a")
    out.beside(pot, 5.2, 4.4)
    place.particles.append("bokeh" if out.night else "dust")


def _roofs(p: Panel) -> None:
    at, glass = -1.0, p.ink("#5f6f7c", 0.8)
    while at < 60:
        wide, tall = float(p.dice.uniform(4, 8)), float(p.dice.uniform(13, 27))
        p.box(at, -2, wide, tall + 2, p.pick(*FRONTS), bright=0.9)
        for y in np.arange(8, tall - 1.4, 3.0):
            for x in np.arange(at + 0.6, at + wide - 1.0, 1.5):
                p.parts.append(f'<rect x="{x:.1f}" y="{y:.1f}" width=".8" height="1.5" fill="{glass}"/>')
        at += wide + float(p.dice.uniform(-0.4, 0.3))


def _house(p: Panel, x: float, wide: float, night: bool) -> None:
    color, tall = p.pick(*FRONTS), float(p.dice.uniform(10.4, 12.6))
    p.box(x, 0, wide, tall, color, down=True)
    p.box(x - 0.05, tall - 0.35, wide + 0.1, 0.35, color, bright=1.15)
    p.box(x, 3.7, wide, 0.22, color, bright=1.2)
    bays = max(2, round(wide / 1.9))
    step = wide / bays
    shutters = p.pick("", "#4f6f68", "#5a6f8a", "#8a4a3a")
    for row in range(2):
        for k in range(bays):
            left, low = x + (k + 0.5) * step - 0.5, 4.6 + row * 3.0
            lit = night and p.dice.random() < 0.6
            p.box(left - 0.08, low - 0.08, 1.16, 1.96, color, bright=1.25)
            p.parts.append(
                f'<rect x="{left:.2f}" y="{low:.2f}" width="1" height="1.8" fill="{"#ffd08a" if lit else p.ink("#64788a", 0.9)}"/>'
            )
            if not lit:
                p.shape(f"M{left} {low + 1.0}L{left + 1} {low + 1.7}V{low + 1.8}H{left}Z", "#b9cfe0", 1.0, 0.5)
            p.box(left + 0.47, low, 0.06, 1.8, "#efe9df")
            if shutters:
                for at in (left - 0.5, left + 1.04):
                    p.box(at, low, 0.46, 1.8, shutters)
            elif row == 0:
                p.line(
                    f"M{left - 0.15} {low - 0.05}H{left + 1.15}M{left - 0.15} {low + 0.55}H{left + 1.15}"
                    + "".join(f"M{left - 0.1 + i * 0.2:.2f} {low - 0.05}v.6" for i in range(7)),
                    "#2a2a2c",
                    0.035,
                )
                for i in range(6):
                    p.oval(
                        left + 0.08 + i * 0.17,
                        low + 0.02,
                        0.12,
                        0.12,
                        p.pick("#c8485a", "#5a8a4a", "#e0a5b0", "#4f7a44"),
                    )
    _shop(p, x, wide, night)


def _shop(p: Panel, x: float, wide: float, night: bool) -> None:
    """The ground floor: a lit window with goods, a door, a sign, an awning."""
    trim = p.pick("#2f3f3a", "#3a3230", "#2c3a52", "#6a2f2a", "#d8cdbd", "#4a5a4a")
    p.box(x + 0.15, 0, wide - 0.3, 3.5, trim, down=True)
    left, glass = x + 0.4, wide - 2.0
    p.parts.append(
        f'<linearGradient id="shop" x2="0" y2="1"><stop stop-color="#7a5a3a"/><stop offset="1" stop-color="#ffe2b0"/></linearGradient>'
        f'<rect x="{left:.2f}" y=".55" width="{glass:.2f}" height="2.1" fill="url(#shop)" opacity="{0.98 if night else 0.8}"/>'
    )
    for k in range(int(glass / 0.5)):
        tone = p.pick(*e.GOODS)
        p.box(left + 0.1 + k * 0.5, 0.58, 0.3, float(p.dice.uniform(0.3, 1.0)), tone, r=0.05)
    p.shape(f"M{left} 2.65H{left + glass * 0.3}L{left + glass * 0.1} 0.55H{left}Z", "#ffffff", 1.0, 0.16)
    for at in (left + glass * 0.33, left + glass * 0.66):
        p.box(at, 0.55, 0.05, 2.1, trim)
    door = x + wide - 1.4
    p.box(door, 0, 1.0, 2.6, trim, bright=1.25)
    p.parts.append(
        f'<rect x="{door + 0.15:.2f}" y=".7" width=".7" height="1.75" fill="#ffdca6" opacity="{0.9 if night else 0.6}"/>'
    )
    p.box(x + 0.3, 2.95, wide - 0.6, 0.5, trim, bright=1.4)
    for k in range(int(p.dice.integers(5, 9))):
        p.box(x + wide * 0.3 + k * 0.22, 3.07, 0.14, 0.24, "#f2e6c8", bright=1.1)
    if p.dice.random() < 0.75:
        color, count = p.pick(*AWNINGS), int((wide - 0.7) / 0.32)
        for k in range(count):
            tone = color if k % 2 else "#f4efe6"
            a = x + 0.35 + k * 0.32
            p.shape(f"M{a:.2f} 2.98h.32L{a + 0.34:.2f} 2.36a.16 .12 0 0 1 -.34 0Z", tone)
    p.glow(left + glass / 2, 0.1, glass * 0.7, 0.9, o=0.5 if night else 0.15)
    if night:
        p.lamp(x + wide * 0.5, 2.75, 0.07)


def _stall(p: Panel, x: float, night: bool) -> None:
    """A market stall: striped roof, crates of fruit, a lamp."""
    p.shadow(x, 3.2)
    p.line(f"M{x + 0.1} 0V2.3M{x + 3.1} 0V2.3", "#5a4a3a", 0.07)
    p.box(x, 0.1, 3.2, 0.75, p.pick("#8a6444", "#6f5a48", "#4f6f68"), down=True)
    for k in range(6):
        tone = p.pick("#d9482f", "#e8a52f", "#7fae4a", "#c8547a", "#f0d04a", "#8a4a9a", "#e87a2f")
        left = x + 0.08 + k * 0.52
        p.box(left, 0.82, 0.48, 0.16, "#b98d62")
        for i in range(9):
            p.oval(left + 0.06 + (i % 5) * 0.09, 1.0 + 0.07 * (i // 5), 0.055, 0.055, tone, 1.05)
    color = p.pick(*AWNINGS)
    for k in range(10):
        a = x - 0.1 + k * 0.34
        p.shape(f"M{a + 0.1:.2f} 2.75h.33L{a + 0.34:.2f} 2.15a.17 .12 0 0 1 -.34 0Z", color if k % 2 else "#f6f0e4")
    p.lamp(x + 1.6, 2.05, 0.07 if night else 0.04)
    p.glow(x + 1.6, 1.2, 1.8, 1.0, o=0.4 if night else 0.15)


def _lamp(p: Panel, x: float, night: bool) -> None:
    p.shadow(x - 0.15, 0.3)
    p.box(x - 0.12, 0, 0.24, 0.5, "#26282a")
    p.box(x - 0.045, 0.4, 0.09, 3.4, "#26282a", bright=1.2)
    p.line(f"M{x - 0.45} 3.5C{x - 0.2} 3.8 {x + 0.2} 3.8 {x + 0.45} 3.5", "#26282a", 0.06)
    for at in (x - 0.45, x + 0.45):
        p.oval(at, 3.42, 0.14, 0.18, "#fff1d6", 1.1)
        if night:
            p.lamp(at, 3.42, 0.12)


def _bicycle(p: Panel, x: float) -> None:
    p.shadow(x - 0.3, 1.6)
    for at in (x, x + 1.02):
        p.parts.append(
            f'<circle cx="{at}" cy=".34" r=".33" fill="none" stroke="{p.ink("#26282a")}" stroke-width=".035"/>'
        )
    p.line(
        f"M{x} 0.34L{x + 0.38} 0.34L{x + 0.85} 0.8L{x + 0.3} 0.8L{x} 0.34M{x + 0.38} 0.34L{x + 0.26} 0.9M{x + 1.02} 0.34L{x + 0.8} 0.98H{x + 0.95}M{x + 0.16} 0.92H{x + 0.38}",
        p.pick("#3f7a6a", "#b5382f", "#3a5a8a"),
        0.04,
    )


def _bulbs(out: Outside) -> None:
    """Strings of small lamps over the way."""
    string = out.panel(8.0, 5.0, "bulbs")
    for k in range(2):
        points = [(x, 4.2 - 0.5 * k - 0.5 * np.sin(np.pi * ((x + 4 * k) % 8) / 8)) for x in np.linspace(0, 8, 17)]
        string.line("M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in points), "#2a2a2c", 0.02)
        for x, y in points[:-1]:
            string.lamp(float(x), float(y) - 0.06, 0.05, "#ffcf8a")
    out.hang(string, 2.4)


def _paving(out: Outside) -> None:
    """Cobbles, or a cafe's table where a thing stands on one."""
    place = out.place
    size = 512
    dice = place.dice("cobbles")
    y, x = np.mgrid[0:size, 0:size] / size * 12
    x = x + 0.5 * (np.floor(y) % 2)
    edge = np.minimum(np.minimum(x % 1, 1 - x % 1), np.minimum(y % 1, 1 - y % 1))
    stone = dice.random((12, 13))[np.floor(y).astype(int) % 12, np.floor(x).astype(int) % 12]
    dome = np.clip(edge * 5, 0, 1) ** 0.6
    noise = tile(size, 64, 3, dice)
    paint = rgb("#9a938c")[None, None] * ((0.62 + 0.32 * stone) * (0.5 + 0.5 * dome) * (0.85 + 0.3 * noise))[..., None]
    if out.table:
        out.floor(paint.astype(np.float32), 3.0, 7.4, table=planks(size, dice, "#6a4128", "#a8734a"))
        return
    place.add(
        Ground(
            (paint * out.white).astype(np.float32),
            1.9 * out.metre,
            fog=place.light.fog,
            fog_depth=150,
            until=out.depth(7.4),
            depth=out.depth(7.4) + 0.01,
        )
    )


SETTING = Setting("street", "street", build, Rest(height=2.0, crane=2.6, horizon=0.6, drone=4.2), "golden_hour")
