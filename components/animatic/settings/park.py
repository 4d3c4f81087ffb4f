"""A park: a path over lawns, benches under old trees, a pond, the town far behind; flower beds for a garden."""

import numpy as np

import components.animatic.flora as flora
import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Band, Outside, Road
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

ROSES = ("#d8486a", "#f2a0b4", "#f6e0e4", "#e8b03a", "#b06fd0")


def build(place: Set) -> None:
    """Town, woods, pond, trees in three rows, lawn, path, flowers, leaves overhead."""
    light, scene = place.light, place.scene
    out = Outside(place, 6.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.4, 1.6, 3.2)), 0.0, False
    garden = scene.says("garden", "rose", "wedding")
    place.sky = bake_sky(place.path, light)
    if not garden:
        _town(out)
    leaves = "#b8762c" if scene.says("autumn", "fall ") else "#55803a"
    trees = [flat(art(flora.tree, i, int(340 * place.unit) + 20, 100 / 110, leaves), light, 0.5, 0.2) for i in range(5)]
    for depth, tall, each in ((130, 15, 0.16), (82, 13, 0.1), (52, 11, 0.07)):
        place.strip(trees, depth, tall, each, f"trees{depth}", sizes=(0.6, 1.0), base=-0.3, clump=0.5)
    _lawn(place)
    place.strip(trees, 33, 11, 0.06, "trees33", sizes=(0.8, 1.0), gap=5.0, base=-0.2)
    walk = out.panel(24.0, 5.0, "walk")
    _bench(walk, 4.0)
    _bench(walk, 16.0)
    for x in (8.5, 20.5):
        _lantern(walk, x, out.night)
    if scene.empty or scene.rig.height > 1.2:  # somebody to scale, or nobody
        f.person(walk, 11.5 + float(walk.dice.uniform(-1, 1)))
    out.hang(walk, 2.6, skirt=0.05)
    path = (Band(13.6, 8.0, "#cbbb9c"),)
    water = (Band(70, 44, "#8fb0bd"),) if not garden else ()
    place.add(Road(place, (*water, *path)))
    _flowers(place, garden)
    lit = (np.array([1.0, 1.0, 0.95], np.float32), np.array([0.5, 0.52, 0.5], np.float32))
    if not place.path.follows:
        crown = [
            flat(art(flora.bush, i, int(160 * place.unit) + 12, 100 / 52, leaves), light, 0.4)[::-1] for i in range(3)
        ]
        top = place.path.eye + 5.0 * 0.69 * 0.5
        place.strip(
            crown,
            5.0,
            1.5,
            0.5,
            "crown",
            sizes=(0.6, 1.0),
            base=top - 0.4,
            gap=1.0,
            focus=8,
            fog=0.0,
            near=0.5,
            shade=lit,
        )
    place.particles.append(
        "leaves" if scene.says("autumn", "fall ") else "petals" if scene.says("spring", "wedding") else "dust"
    )


def _flowers(place: Set, garden: bool) -> None:
    light = place.light
    tufts = [
        flat(art(flora.grass, i, int(100 * place.unit) + 12, 300 / 90, "#6f9440", 0.7), light, 0.8) for i in range(3)
    ]
    blooms = [flat(art(flora.bloom, i, int(120 * place.unit) + 12, 0.4, c), light, 0.8) for i, c in enumerate(ROSES)]
    shade = (np.array([1.05, 1.05, 1.0], np.float32), np.array([0.5, 0.52, 0.55], np.float32))
    for depth in (26, 19, 14.4):
        place.strip(tufts, depth, 0.5, 0.8, f"tuft{depth}", fog=0.7, shade=shade)
        if garden or depth < 20:
            place.strip(
                blooms,
                depth,
                1.0 if garden else 0.6,
                2.2 if garden else 0.5,
                f"bloom{depth}",
                fog=0.6,
                shade=shade,
                clump=0.4,
            )
    if garden:
        bushes = [
            flat(art(flora.bush, i, int(120 * place.unit) + 12, 100 / 52, "#47703a"), light, 0.6) for i in range(3)
        ]
        place.strip(bushes, 24, 2.4, 0.5, "hedge", sizes=(0.7, 1.0), fog=0.6)
    for i, (depth, share, focus) in enumerate(((6.8, 0.0, 1.0), (4.4, -0.08, 9.0))):
        base = place.under(depth, share) - 0.8
        place.strip(tufts, depth, 0.7, 1.2, f"front{i}", base=base, focus=focus, fog=0.0, shade=shade, sway=0.03)
        place.strip(
            blooms,
            depth - 0.2,
            0.8,
            1.4 if garden else 0.7,
            f"frontbloom{i}",
            base=base,
            focus=focus,
            fog=0.0,
            shade=shade,
            sway=0.03,
        )


def _lawn(place: Set) -> None:
    noise, fine = tile(512, 4, 5, place.dice("lawn")), tile(512, 128, 2, place.dice("blades"))
    dapple: Array = 0.75 + 0.5 * np.clip((tile(512, 8, 3, place.dice("dapple")) - 0.42) * 4, 0, 1)
    tone = rgb("#6f9a45") * place.light.surface(0.7)
    paint = tone[None, None] * ((0.7 + 0.35 * noise + 0.22 * fine) * dapple)[..., None]
    place.add(
        Ground(
            paint.astype(np.float32),
            16,
            fog=mix(place.light.fog, place.light.ambient, 0.1),
            fog_depth=110 / place.light.fog_density,
        )
    )


def _town(out: Outside) -> None:
    """Towers over the trees, pale with distance."""
    panel = out.panel(120.0, 60.0, "town")
    at = 0.0
    while at < 118:
        wide, tall = (
            float(panel.dice.uniform(4, 9)),
            float(panel.dice.uniform(16, 56)) * (0.6 + 0.4 * float(panel.dice.random())),
        )
        panel.box(at, -4, wide, tall + 4, panel.pick("#8a98a6", "#a39a92", "#9aa6ac", "#7d8c9c"))
        lit = "#ffd491" if out.night else panel.ink("#c9d6e0")
        for y in np.arange(6, tall - 2, 3.4):
            panel.parts.append(
                f'<rect x="{at + 0.6:.1f}" y="{y:.1f}" width="{wide - 1.2:.1f}" height="1" fill="{lit}" opacity=".4"/>'
            )
        at += wide + float(panel.dice.uniform(0, 6))
    out.hang(panel, 130.0, skirt=4.0, air=0.62 if not out.night else 0.35, sharp=0.8)


def _bench(p: Panel, x: float) -> None:
    p.shadow(x, 1.8)
    for at in (x + 0.1, x + 1.6):
        p.line(f"M{at} 0V0.45L{at + 0.02} 0.95", "#2a2c2a", 0.07)
    for y in (0.42, 0.6, 0.74, 0.88):
        p.box(x, y, 1.8, 0.09, "#9a6b42", r=0.02)


def _lantern(p: Panel, x: float, night: bool) -> None:
    p.shadow(x - 0.1, 0.3)
    p.box(x, 0, 0.09, 3.1, "#2a302c")
    p.shape(f"M{x - 0.14} 3.1H{x + 0.23}L{x + 0.28} 3.55H{x - 0.19}Z", "#fff1d0")
    p.shape(f"M{x - 0.22} 3.55H{x + 0.31}L{x + 0.045} 3.8Z", "#2a302c")
    if night:
        p.lamp(x + 0.045, 3.34, 0.14)


SETTING = Setting("park", "park", build, Rest(height=1.9, crane=2.4, horizon=0.6, drone=3.6), "day")
