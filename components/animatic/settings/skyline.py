"""Above the city: a roof terrace with a rail and planters, and towers standing from far below to the horizon."""

from dataclasses import replace

import numpy as np

import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.facades import Block, add_block
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Outside
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.studio import planks
from components.animatic.sky import bake_sky

BLOCKS = (
    Block(900, 100, 230, 46, 0, 1.3, 0.3, -120),
    Block(560, 80, 190, 34, 0, 1.2, 0.3, -105),
    Block(340, 60, 140, 26, 0, 1.0, 0.3, -88),
    Block(210, 44, 98, 20, 0, 0.9, 0.3, -72),
    Block(130, 26, 66, 16, 0, 0.8, 0.3, -56),
)


def build(place: Set) -> None:
    """Towers row by row with haze between, then the terrace."""
    light, scene = place.light, place.scene
    place.sky = replace(bake_sky(place.path, light, below=0.12), floored=False)
    neon = light.name == "neon" or scene.says("neon")
    for i, block in enumerate(BLOCKS):
        add_block(place, replace(block, base=block.base - (14 if scene.empty else 0)), f"block{i}", neon)
        place.mist(
            block.depth * 0.97,
            block.depth * 0.12,
            0.4 if light.dark > 0.4 else 0.22,
            f"haze{i}",
            base=-block.depth * 0.07,
        )
    if not scene.empty:
        _terrace(place)
    place.particles.append("bokeh" if light.dark > 0.4 and not scene.empty else "dust")


def _terrace(place: Set) -> None:
    """Boards to the rail; lamps on a string, planters, chairs."""
    out = Outside(place, 4.0)
    if not out.table:
        out.metre = float(np.clip(out.metre, 1.7, 3.2))
    deck = out.depth(2.6) if not out.table else 14.6
    size = 1024 if place.path.height > 500 else 512
    dice = place.dice("deck")
    if place.scene.says("concrete", "helipad", "parking"):
        paint = np.full((size, size, 3), 0.5, np.float32) * (0.75 + 0.5 * tile(size, 16, 5, dice))[..., None]
    else:
        paint = planks(size, dice, "#6f5644", "#a88a6a")
    lamps = 0.16 * place.light.dark * np.array([1.0, 0.8, 0.56], np.float32)
    place.add(Ground(paint * (out.white + lamps), 3.0 * min(out.metre, 4), until=deck, depth=deck + 0.02))
    place.mirror = 0.12
    rail = out.panel(12.0, 3.6, "rail")
    _rail(rail, out.night)
    out.base = 0.0 if not out.table else out.base
    out.hang(rail, 2.5, skirt=0.04, middle=6.6)
    pot = out.panel(1.6, 1.8, "pot")
    f.plant(pot, 0.8, 1.75, "#5a6068")
    out.beside(pot, 5.2, 4.0)


def _rail(p: Panel, night: bool) -> None:
    for k in range(6):
        p.box(k * 2.0, 0, 0.06, 1.1, "#4a4f56", bright=1.1)
        p.parts.append(
            f'<rect x="{k * 2.0 + 0.08}" y=".08" width="1.9" height=".94" fill="{p.ink("#cfe2ee")}" opacity=".14"/>'
        )
        p.shape(f"M{k * 2.0 + 0.3} 0.1L{k * 2.0 + 0.9} 1.0H{k * 2.0 + 1.1}L{k * 2.0 + 0.5} 0.1Z", "#ffffff", 1.0, 0.1)
    p.box(0, 1.06, 12.0, 0.06, "#5a5f66", bright=1.2)
    p.box(0, 0.0, 12.0, 0.08, "#4a4f56")
    for x in (1.6, 8.7):
        p.shadow(x, 1.4)
        p.box(x, 0, 1.4, 0.46, "#5f5a54", down=True)
        for k in range(4):
            f.plant(p, x + 0.2 + k * 0.34, 1.0, "#5f5a54", 0.2)
    p.box(4.0, 0, 0.05, 2.9, "#3a3c40")
    p.box(11.0, 0, 0.05, 2.9, "#3a3c40")
    for start, end in ((4.0, 11.0), (-1.0, 4.0), (11.0, 16.0)):
        xs = np.linspace(start, end, 15)
        ys = 2.85 - 0.42 * np.sin(np.pi * (xs - start) / (end - start))
        p.line("M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in zip(xs, ys, strict=True)), "#26282c", 0.02)
        for x, y in zip(xs, ys, strict=True):
            if 0 <= x < 12:
                p.lamp(float(x), float(y) - 0.06, 0.045 if night else 0.03, "#ffcf8a")


SETTING = Setting("skyline", "skyline", build, Rest(height=2.2, crane=3.0, horizon=0.42, drone=5.0), "blue_hour")
