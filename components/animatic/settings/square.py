# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A square in an old European town: gabled houses and a church with a clock, a fountain, cafes under parasols, cobbles."""

import math

import numpy as np

import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Outside
from components.animatic.panes import pane
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.garden import Jets
from components.animatic.sky import bake_sky

WALLS = ("#e8c48a", "#d99a78", "#f0e4cc", "#c9d3cf", "#e6b8a4", "#bfc8a8", "#dcae5a", "#b4c3cc")
ROOFS = ("#9a4a34", "#8a4030", "#a8583c")


def build(place: Set) -> None:
    """Roofs behind, the church, a row of houses, cafes, fountain, lamps, cobbles."""
    light, scene = place.light, place.scene
    out = Outside(place, 12.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.2, 1.5, 2.6)), 0.0, False
    place.sky = bake_sky(place.path, light)
    place.ridge(420, 44, rgb("#76858f"), "hill", base=-1.0, bump=0.5, fog=0.8)
    church = out.panel(80.0, 40.0, "church")
    _church(church, 46.0, out.night)
    out.hang(church, 44.0, skirt=0.4, air=min(0.45, out.sunk(44) * 0.7), sharp=0.4, middle=36.0)
    row = out.panel(60.0, 17.5, "row")
    at = 0.0
    while at < 59.5:
        wide = float(row.dice.uniform(5.2, 7.6))
        wide = wide if 60.0 - at - wide > 5.0 else 60.0 - at
        _house(row, at, wide, out.night)
        at += wide
    out.hang(row, 25.0, skirt=0.2, air=min(0.16, out.sunk(25) * 0.6), sharp=0.6)
    tables = out.panel(40.0, 4.0, "tables")
    for x in (3.0, 8.4, 25.0, 30.6):
        _parasol(tables, x, out.night)
    out.hang(tables, 17.0, skirt=0.05, sharp=0.8)
    _well(place, out)
    near = out.panel(34.0, 5.4, "near")
    for x in (3.6, 20.6):
        _lamp(near, x, out.night)
    for x in (9.0, 15.8):
        _tub(near, x)
    if scene.empty or scene.rig.height > 1.2:
        for x in (7.0, 23.4, 24.2):
            f.person(near, x + float(near.dice.uniform(-0.3, 0.3)))
    _pigeons(near, 17.6)
    out.hang(near, 6.4, skirt=0.05, sharp=0.8, middle=12.4)
    place.add(Ground(_cobbles(place), 9 * out.metre / 2.2, fog=light.fog, fog_depth=260))
    tub = Panel(out.white, light.side, place.dice("tub"), 1.8, 1.6)
    _tub(tub, 0.9)
    out.beside(tub, 5.0, 2.2, 2.7, 0.2)
    place.mirror = 0.05
    if not scene.weather:
        place.particles.append("dust")


def _house(p: Panel, x: float, wide: float, night: bool) -> None:
    """A narrow house: shop below, three rows of windows with shutters, one of three gables."""
    wall, roof = p.pick(*WALLS), p.pick(*ROOFS)
    floors = 3 if p.dice.random() < 0.7 else 2
    tall = 3.4 + 2.7 * floors
    p.box(x, 0, wide + 0.02, tall, wall, down=True)
    p.box(x + wide - 0.3, 0, 0.3, tall, wall, bright=0.86)
    kind = int(p.dice.integers(3))
    if kind == 0:
        p.shape(f"M{x - 0.2} {tall}L{x + wide / 2} {tall + 3.2}L{x + wide + 0.2} {tall}Z", roof)
        p.shape(f"M{x + 0.3} {tall}L{x + wide / 2} {tall + 2.7}L{x + wide - 0.3} {tall}Z", wall, 0.97)
        p.oval(x + wide / 2, tall + 1.1, 0.42, 0.42, "#ffd491" if night else "#5a6a74")
    elif kind == 1:
        steps = (
            f"M{x} {tall}"
            + "".join(f"v.62h{wide / 9:.2f}" for _ in range(4))
            + f"h{wide / 9:.2f}"
            + "".join(f"h{wide / 9:.2f}v-.62" for _ in range(4))
            + "Z"
        )
        p.shape(steps, wall, 1.02)
        pane(p, x + wide / 2 - 0.4, tall + 0.5, 0.8, 1.1, night, "#5a6a74")
    else:
        p.shape(f"M{x - 0.2} {tall}L{x + 0.6} {tall + 2.1}H{x + wide - 0.6}L{x + wide + 0.2} {tall}Z", roof)
        for at in (x + wide * 0.3, x + wide * 0.7):
            p.shape(
                f"M{at - 0.6} {tall + 0.3}V{tall + 1.2}L{at} {tall + 1.7}L{at + 0.6} {tall + 1.2}V{tall + 0.3}Z", wall
            )
            pane(p, at - 0.3, tall + 0.4, 0.6, 0.8, night, "#5a6a74")
    p.box(x - 0.06, tall - 0.12, wide + 0.12, 0.26, "#f4efe4")
    shutter = p.pick("#4f6a5a", "#7a4a3a", "#4a6078", "#8a6a44")
    count = max(2, round(wide / 2.1))
    for floor in range(floors):
        y = 3.9 + 2.7 * floor
        for k in range(count):
            _window(p, x + wide * (k + 0.5) / count, y, shutter, night and p.dice.random() < 0.55, floor == 0)
    _shop(p, x, wide, night)


def _window(p: Panel, x: float, y: float, shutter: str, lit: bool, flowers: bool) -> None:
    p.box(x - 0.46, y - 0.08, 0.92, 1.66, "#f4efe4")
    pane(p, x - 0.38, y, 0.76, 1.5, lit, "#566670")
    if not lit:
        p.shape(f"M{x - 0.38} {y + 0.7}L{x + 0.3} {y + 1.5}H{x - 0.38}Z", "#b9ccd8", 1.0, 0.4)
    p.line(f"M{x} {y}v1.5M{x - 0.38} {y + 0.95}h.76", "#f4efe4", 0.06)
    for at in (x - 0.82, x + 0.46):
        p.box(at, y - 0.02, 0.36, 1.54, shutter)
    if flowers:
        p.box(x - 0.5, y - 0.3, 1.0, 0.24, "#7a5238")
        for k in range(7):
            p.oval(x - 0.42 + 0.14 * k, y - 0.02, 0.09, 0.1, p.pick("#d8483a", "#f2a0b4", "#5f8a44", "#f4efe4"))


def _shop(p: Panel, x: float, wide: float, night: bool) -> None:
    """The ground floor: a front of glass, a door, an awning."""
    tone = p.pick("#3f5a4f", "#7a3428", "#2f4a66", "#5a4030", "#8a6a34")
    p.box(x + 0.3, 0, wide - 0.6, 3.0, tone, down=True)
    pane(p, x + 0.55, 0.6, wide * 0.52, 1.8, night, "#6f7f86")
    pane(p, x + wide * 0.68, 0.1, wide * 0.2, 2.4, night, "#4a4038")
    cloth = p.pick("#c8382a", "#2f6f5f", "#d9a441", "#3a5a8a", "#f0e6d2")
    stripes = max(4, int(wide / 0.6))
    for k in range(stripes):
        left = x + 0.2 + (wide - 0.4) * k / stripes
        step = (wide - 0.4) / stripes
        p.shape(f"M{left} 3.2h{step:.2f}v-.7q{-step / 2:.2f}-.2 {-step:.2f} 0Z", cloth if k % 2 else "#f6f1e6")
    if night:
        p.glow(x + wide / 2, 1.4, wide * 0.6, 1.6, o=0.4)


def _church(p: Panel, x: float, night: bool) -> None:
    """A nave with tall windows, and a tower with a clock and a copper spire."""
    stone = "#d8cbb2"
    p.box(x - 16, 0, 18, 13, stone, down=True)
    p.shape(f"M{x - 16.6} 13L{x - 13} 18H{x}L{x + 2} 13Z", "#8a4a38")
    for k in range(4):
        at = x - 14 + 3.8 * k
        p.shape(f"M{at} 3V9Q{at + 0.9} 11.4 {at + 1.8} 9V3Z", "#ffd491" if night else "#5a6a78")
    p.box(x, 0, 7.0, 23, stone)
    p.box(x + 5.6, 0, 1.4, 23, stone, bright=0.86)
    for y in (8, 15.4, 22.6):
        p.box(x - 0.3, y, 7.6, 0.5, stone, bright=1.1)
    p.oval(x + 3.5, 19.2, 2.1, 2.1, "#f6f1e4")
    p.oval(x + 3.5, 19.2, 1.8, 1.8, "#2f4a66" if not night else "#ffe2a8")
    p.line(f"M{x + 3.5} 19.2V20.6M{x + 3.5} 19.2L{x + 4.5} 18.7", "#f2d690" if not night else "#3a2a20", 0.16)
    for at in (x + 1.6, x + 4.4):
        p.shape(f"M{at} 10V13.4Q{at + 0.5} 14.4 {at + 1.0} 13.4V10Z", "#4a4238")
    p.shape(
        f"M{x - 0.4} 23L{x + 0.6} 25.6Q{x + 3.0} 28 {x + 3.3} 36H{x + 3.7}Q{x + 4.0} 28 {x + 6.4} 25.6L{x + 7.4} 23Z",
        "#6f9a8a",
    )
    p.line(f"M{x + 3.5} 36V38.6M{x + 2.8} 37.6h1.4", "#d8b45a", 0.16)


def _parasol(p: Panel, x: float, night: bool) -> None:
    """Tables under a parasol, guests at them."""
    f.table_for_two(p, x, busy=True)
    f.table_for_two(p, x + 2.2, busy=bool(p.dice.random() < 0.6))
    p.box(x + 1.06, 0, 0.08, 2.9, "#8a6444")
    tone = p.pick("#c8382a", "#f0e6d2", "#2f6f5f", "#d9a441")
    p.shape(
        f"M{x - 0.9} 2.4L{x + 1.1} 3.5L{x + 3.1} 2.4Q{x + 2.6} 2.5 {x + 2.1} 2.36Q{x + 1.6} 2.5 {x + 1.1} 2.36Q{x + 0.6} 2.5 {x + 0.1} 2.36Q{x - 0.4} 2.5 {x - 0.9} 2.4Z",
        tone,
    )
    if night:
        p.lamp(x + 1.1, 2.2, 0.1)


def _well(place: Set, out: Outside) -> None:
    """A stone fountain off to one side, its water playing."""
    p = Panel(out.white, out.light.side, place.dice("well"), 6.0, 4.6)
    stone = "#cfc4b0"
    p.shadow(0.1, 5.8)
    p.shape("M0.1 0H5.9V0.7Q3 1.0 0.1 0.7Z", stone, 0.95)
    p.oval(3.0, 0.74, 2.85, 0.27, stone, 1.12)
    p.oval(3.0, 0.75, 2.55, 0.2, "#6fa6b4")
    p.shape("M2.5 0.7L2.7 1.9H3.3L3.5 0.7Z", stone)
    p.shape("M1.7 2.05Q3 1.3 4.3 2.05L4.2 2.16Q3 1.95 1.8 2.16Z", stone, 1.04)
    p.oval(3.0, 2.12, 1.3, 0.13, "#7fb4c0", 1.05)
    p.shape("M2.84 2.1Q2.7 2.5 2.86 2.9Q3.0 3.3 3.14 2.9Q3.3 2.5 3.16 2.1Z", stone, 1.05)
    side = 1.0 if place.dice("where").random() < 0.5 else -1.0
    room = place.path.cover(out.depth(7.2))[1] / out.metre
    x = side * float(np.clip(room - 3.2, 2.6, 5.8))
    out.hang(p, 7.2, skirt=0.05, sharp=0.7, once=x)
    place.add(Jets(place, out, x))


def _lamp(p: Panel, x: float, night: bool) -> None:
    iron = "#33403e"
    p.shadow(x - 0.3, 0.6)
    p.box(x - 0.14, 0, 0.28, 0.6, iron, r=0.04)
    p.box(x - 0.05, 0.5, 0.1, 3.1, iron)
    for at in (x - 0.6, x, x + 0.6):
        y = 3.9 if at == x else 3.4
        p.line(f"M{x} 3.2Q{at} 3.1 {at} {y - 0.2}", iron, 0.05)
        p.shape(f"M{at - 0.13} {y - 0.2}L{at - 0.2} {y + 0.28}H{at + 0.2}L{at + 0.13} {y - 0.2}Z", "#fff1d0")
        p.shape(f"M{at - 0.23} {y + 0.28}H{at + 0.23}L{at} {y + 0.52}Z", iron)
        if night:
            p.lamp(at, y + 0.05, 0.13)


def _tub(p: Panel, x: float) -> None:
    p.shadow(x - 0.5, 1.0)
    p.shape(f"M{x - 0.42} 0L{x - 0.5} 0.62H{x + 0.5}L{x + 0.42} 0Z", "#a8623f")
    for _ in range(44):
        cx, cy = x + float(p.dice.normal(0, 0.27)), 0.74 + abs(float(p.dice.normal(0, 0.2)))
        p.parts.append(
            f'<circle cx="{cx:.2f}" cy="{cy:.2f}" r=".1" fill="{p.ink(p.pick("#4f7f3c", "#5f8f44", "#d8483a", "#f2b0c0", "#f6e9c0"))}"/>'
        )


def _pigeons(p: Panel, x: float) -> None:
    for k in range(6):
        at = x + 0.42 * k + 0.2 * math.sin(k * 3.0)
        p.oval(at, 0.14, 0.15, 0.09, "#8a929c")
        p.oval(at + 0.13, 0.24, 0.055, 0.06, "#6f7f7a")


def _cobbles(place: Set) -> Array:
    """Setts laid in fans."""
    light, dice = place.light, place.dice("cobbles")
    y, x = np.mgrid[0:512, 0:512].astype(np.float32) / 512
    cell = np.mod(x * 4, 1) - 0.5
    row = y * 28 + 1.6 * cell**2 * 4
    across = np.mod(x * 32 + 0.5 * np.mod(np.floor(row), 2), 1)
    joint = np.maximum(smoothstep(0.36, 0.5, np.abs(across - 0.5)), smoothstep(0.34, 0.5, np.abs(np.mod(row, 1) - 0.5)))
    tone = np.sin(np.floor(row) * 12.9 + np.floor(x * 32 + 0.5 * np.mod(np.floor(row), 2)) * 78.2) * 0.5 + 0.5
    stone = mix(rgb("#857c72"), rgb("#b0a596"), tone[..., None]) * (0.86 + 0.26 * tile(512, 8, 4, dice))[..., None]
    paint = mix(stone, rgb("#57504a"), 0.75 * joint[..., None]) * light.surface(0.68)
    return np.asarray(paint, np.float32)


SETTING = Setting("square", "old town square", build, Rest(height=1.8, crane=2.6, horizon=0.56, drone=3.8), "day")
