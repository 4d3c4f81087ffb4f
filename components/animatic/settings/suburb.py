# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A suburb: gabled houses with porches and garages, lawns, a picket fence, trees, a sidewalk under foot."""

import components.animatic.flora as flora
import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import mix, rgb
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Band, Mark, Outside, Road
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

WALLS = ("#e9e4d8", "#c9d6de", "#e3d2b4", "#b9c7b4", "#d9b8a4", "#a9b8c6")
ROOFS = ("#6a5a58", "#4f5a66", "#8a5a48", "#5f564e")


def build(place: Set) -> None:
    """Far trees, houses, hedges and fence, lawn, sidewalk and road."""
    light = place.light
    out = Outside(place, 9.0)
    out.metre, out.base, out.table = (
        float(min(max(place.path.metre if not place.scene.empty else 2.0, 1.6), 3.2)),
        0.0,
        False,
    )
    place.sky = bake_sky(place.path, light)
    place.ridge(300, 20, rgb("#6f8474"), "hill", base=-1.0)
    leaves = "#a8702c" if place.scene.says("autumn", "fall ") else "#557f3a"
    trees = [flat(art(flora.tree, i, int(300 * place.unit) + 20, 100 / 110, leaves), light, 0.5) for i in range(4)]
    place.strip(trees, 120, 15, 0.13, "wood", sizes=(0.5, 1.0), fog=1.0, base=-0.3)
    _lawn(place)
    houses = out.panel(46.0, 9.0, "houses")
    for x in (1.5, 16.5, 31.5):
        _house(houses, x + float(houses.dice.uniform(-0.6, 0.6)), out.night)
    out.hang(houses, 14.0, skirt=0.3, air=min(0.13, out.sunk(14) * 0.6), sharp=0.8)
    place.strip(trees, out.depth(11.0), 6.0 * out.metre, 0.03, "garden", sizes=(0.7, 1.0), fog=0.6, gap=6.0)
    bushes = [flat(art(flora.bush, i, int(120 * place.unit) + 12, 100 / 52, leaves), light, 0.6) for i in range(3)]
    place.strip(bushes, out.depth(12.8), 1.1 * out.metre, 0.2, "hedge", sizes=(0.5, 1.0), fog=0.5)
    fence = out.panel(8.0, 1.6, "fence")
    _fence(fence)
    out.hang(fence, 5.4, skirt=0.05)
    near = out.panel(26.0, 6.0, "near")
    _mailbox(near, 6.0)
    for x in (14.0, 25.0):
        near.box(x, 0, 0.12, 5.4, "#5a5450")
        near.line(f"M{x + 0.06} 5.3C{x + 0.06} 5.7 {x + 0.7} 5.7 {x + 1.0} 5.5", "#5a5450", 0.09)
        if out.night:
            near.lamp(x + 1.0, 5.42, 0.12)
    f.plant(near, 20.0, 0.9, "#c98a6a")
    out.hang(near, 3.6, skirt=0.05)
    bands = (Band(out.depth(2.3), out.depth(-1.05), "#b9b4aa"), Band(out.depth(-1.05), 3.0, "#68676c"))
    slabs = (Mark(out.depth(-1.0), 0.12, "#d8d4cc"),)
    place.add(Road(place, bands, slabs))
    place.close(bushes, 1.6, 0.3, 1.9, 1.0, depth=4.8)
    place.particles.append("dust")


def _lawn(place: Set) -> None:
    noise, fine = tile(512, 8, 5, place.dice("lawn")), tile(512, 128, 2, place.dice("blades"))
    tone = rgb("#6f9a45") * place.light.surface(0.72)
    paint = tone[None, None] * (0.72 + 0.35 * noise + 0.25 * fine)[..., None]
    place.add(Ground(paint.astype("float32"), 12, fog=mix(place.light.fog, place.light.ambient, 0.1), fog_depth=130))


def _house(p: Panel, x: float, night: bool) -> None:
    """Two storeys with a gable, a porch, a garage with its drive."""
    wall, roof, trim = p.pick(*WALLS), p.pick(*ROOFS), "#f6f3ec"
    p.shadow(x, 12.0, o=0.35)
    p.box(x, 0, 8.0, 5.4, wall, down=True)
    for k in range(18):
        p.box(x, 0.3 + k * 0.29, 8.0, 0.03, wall, bright=0.86)
    p.shape(f"M{x - 0.5} 5.3L{x + 4} 8.6L{x + 8.5} 5.3Z", roof)
    p.shape(f"M{x + 0.9} 5.35L{x + 4} 7.7L{x + 7.1} 5.35Z", wall, 0.95)
    p.box(x + 6.3, 6.4, 0.8, 2.2, "#a8604a")
    p.box(x + 8.0, 0, 4.4, 3.0, wall, bright=0.94, down=True)
    p.shape(f"M{x + 7.6} 2.9L{x + 8.6} 4.7H{x + 11.8}L{x + 12.8} 2.9Z", roof)
    p.box(x + 8.5, 0, 3.4, 2.4, trim, down=True)
    for k in range(4):
        p.box(x + 8.5, 0.55 + k * 0.5, 3.4, 0.03, "#b9b4aa")
    for at, low, wide, tall in (
        (0.8, 3.2, 1.5, 1.5),
        (3.25, 3.2, 1.5, 1.5),
        (5.7, 3.2, 1.5, 1.5),
        (0.8, 0.8, 2.0, 1.6),
        (5.5, 0.8, 1.8, 1.6),
        (3.5, 6.0, 1.0, 0.9),
    ):
        lit = night and p.dice.random() < 0.75
        p.box(x + at - 0.12, low - 0.12, wide + 0.24, tall + 0.24, trim, bright=1.05)
        p.parts.append(
            f'<rect x="{x + at:.2f}" y="{low}" width="{wide}" height="{tall}" fill="{"#ffd491" if lit else p.ink("#7c93a6")}"/>'
        )
        if lit:
            p.glow(x + at + wide / 2, low + tall / 2, wide * 1.3, tall * 1.3, o=0.4)
        else:
            p.shape(f"M{x + at} {low + tall * 0.4}L{x + at + wide} {low + tall}H{x + at}Z", "#cfe0ea", 1.0, 0.5)
        p.box(x + at + wide / 2 - 0.04, low, 0.08, tall, trim)
        p.box(x + at, low + tall / 2 - 0.04, wide, 0.08, trim)
    p.box(x + 3.4, 0.2, 1.1, 2.2, p.pick("#8a3a30", "#2f5a6a", "#3a5a44", "#6a4a30"))
    p.shape(f"M{x + 2.5} 2.6H{x + 5.4}L{x + 4.9} 3.1H{x + 3.0}Z", roof)
    for at in (2.7, 5.05):
        p.box(x + at, 0.2, 0.16, 2.4, trim, bright=1.05)
    p.box(x + 2.5, 0, 2.9, 0.22, "#b9b4aa")
    if night:
        p.lamp(x + 3.2, 2.2, 0.1)
        p.lamp(x + 8.2, 2.5, 0.08)


def _fence(p: Panel) -> None:
    for k in range(40):
        x = k * 0.2 + 0.03
        p.shape(f"M{x} 0H{x + 0.12}V0.85L{x + 0.06} 0.97L{x} 0.85Z", "#f6f3ec", 0.98)
    for y in (0.25, 0.65):
        p.box(0, y, 8.0, 0.09, "#f0ede4", bright=0.92)


def _mailbox(p: Panel, x: float) -> None:
    p.box(x, 0, 0.1, 1.05, "#8a7a66")
    p.box(x - 0.2, 1.05, 0.5, 0.24, "#4f6a86", r=0.1, down=True)
    p.box(x + 0.26, 1.2, 0.03, 0.2, "#c8483a")


SETTING = Setting("suburb", "suburb", build, Rest(height=2.0, crane=2.6, horizon=0.6, drone=4.2), "day")
