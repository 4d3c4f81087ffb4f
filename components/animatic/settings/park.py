"""A park: a path over lawns, benches under old trees, a pond, the town far behind; flower beds for a garden."""

import numpy as np

import components.animatic.flora as flora
import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import Array, mix
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import Band, Outside, Road, fringe, turf
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
    _bench(walk, 3.4)
    _bench(walk, 14.6)
    for x in (6.2, 18.6):
        _lantern(walk, x, out.night)
    if scene.empty or scene.rig.height > 1.2:  # somebody to scale, or nobody
        f.person(walk, 20.6 + float(walk.dice.uniform(-0.6, 0.6)))
    out.hang(walk, 2.6, skirt=0.05, middle=10.2 + float(walk.dice.uniform(-1.2, 1.2)))
    path = (Band(13.6, 8.0, "#c9b894", 0.22),)
    water = (Band(70, 44, "#8fb0bd"),) if not garden else ()
    place.add(Road(place, (*water, *path)))
    _flowers(place, garden)
    _crown(place, leaves)
    place.particles.append(
        "leaves" if scene.says("autumn", "fall ") else "petals" if scene.says("spring", "wedding") else "dust"
    )


def _crown(place: Set, leaves: str) -> None:
    """Boughs that hang into the upper edge, where the camera's rise never shows that they end."""
    depth, light = 5.0, place.light
    tops = [c.y + c.horizon / c.focal * (depth - c.z) for c in place.path.seen(9)]
    if place.path.follows or max(tops) - min(tops) > 0.5:
        return
    boughs = [
        flat(art(flora.bush, i, int(160 * place.unit) + 12, 100 / 52, leaves), light, 0.4)[::-1] for i in range(3)
    ]
    lit = (np.array([0.8, 0.8, 0.72], np.float32), np.array([1.05, 1.05, 0.95], np.float32))
    place.strip(
        boughs, depth, 1.7, 0.5, "crown", sizes=(0.85, 1.0), base=min(tops) - 0.75, gap=1.0, focus=7, fog=0.0, near=0.5,
        shade=lit,
    )  # fmt: skip


def _flowers(place: Set, garden: bool) -> None:
    light = place.light
    tufts = [
        flat(art(flora.grass, i, int(100 * place.unit) + 12, 300 / 90, "#7ba046", 0.6), light, 0.8) for i in range(3)
    ]
    blooms = [flat(art(flora.bloom, i, int(120 * place.unit) + 12, 0.4, c), light, 0.8) for i, c in enumerate(ROSES)]
    shade = (np.array([1.05, 1.05, 1.0], np.float32), np.array([0.5, 0.52, 0.55], np.float32))
    mixed = tufts * (1 if garden else 4) + blooms
    for depth in (26, 19, 14.4):
        place.strip(mixed, depth, 0.55, 1.1, f"tuft{depth}", fog=0.7, shade=shade, clump=0.5, feather=0.4)
        if garden:
            place.strip(blooms, depth - 0.2, 1.0, 2.0, f"bloom{depth}", fog=0.6, shade=shade, clump=0.4)
    if garden:
        bushes = [
            flat(art(flora.bush, i, int(120 * place.unit) + 12, 100 / 52, "#47703a"), light, 0.6) for i in range(3)
        ]
        place.strip(bushes, 24, 2.4, 0.5, "hedge", sizes=(0.7, 1.0), fog=0.6)
    near = (np.array([1.02, 1.02, 0.92], np.float32), np.array([0.56, 0.58, 0.54], np.float32))
    fringe(place, mixed, 0.78, 1.25, "front", near, depths=(7.2, 6.0, 4.9, 4.0, 3.3), lift=0.02)


def _lawn(place: Set) -> None:
    light = place.light
    shade: Array = 0.8 + 0.32 * np.clip((tile(512, 8, 3, place.dice("dapple")) - 0.42) * 4, 0, 1)
    paint = turf(place, "#6f9a45", "lawn") * shade[..., None]
    fog = mix(light.fog, light.ambient, 0.1)
    place.add(Ground(paint.astype(np.float32), 15, fog=fog, fog_depth=110 / light.fog_density))


def _town(out: Outside) -> None:
    """Towers over the trees, pale with distance."""
    panel = out.panel(120.0, 60.0, "town")
    lit = "#ffd491" if out.night else panel.ink("#d3dee6")
    at = 0.0
    while at < 116:
        wide = float(panel.dice.uniform(5, 10))
        tall = 8 + 34 * float(panel.dice.random()) ** 1.6
        tone = panel.pick("#8a98a6", "#a39a92", "#9aa6ac", "#7d8c9c", "#8f8a96")
        panel.box(at, -4, wide, tall + 4, tone, bright=0.92)
        panel.box(at + wide * 0.62, -4, wide * 0.38, tall + 4, tone, bright=0.8)
        if tall > 18:
            panel.box(at + wide * 0.2, tall, wide * 0.55, float(panel.dice.uniform(1, 4)), tone, bright=0.9)
            panel.box(at + wide * 0.42, tall, 0.35, float(panel.dice.uniform(4, 8)), tone, bright=0.8)
        panes = "".join(
            f"M{at + 0.7 + 1.3 * k:.1f} {y:.1f}h.8v1.5h-.8Z"
            for y in np.arange(1, tall - 2, 2.8)
            for k in range(int((wide - 1) / 1.3))
            if panel.dice.random() < (0.45 if out.night else 0.8)
        )
        panel.parts.append(f'<path d="{panes}" fill="{lit}" opacity="{0.8 if out.night else 0.5}"/>')
        at += wide + float(panel.dice.uniform(-0.5, 4))
    out.hang(panel, 130.0, skirt=4.0, air=0.62 if not out.night else 0.35, sharp=0.8)


def _bench(p: Panel, x: float) -> None:
    p.shadow(x, 1.8)
    for at in (x + 0.1, x + 1.6):
        p.line(f"M{at} 0V0.45L{at + 0.02} 0.95", "#2a2c2a", 0.07)
    for y in (0.42, 0.6, 0.74, 0.88):
        p.box(x, y, 1.8, 0.09, "#9a6b42", r=0.02)


def _lantern(p: Panel, x: float, night: bool) -> None:
    p.shadow(x - 0.15, 0.4)
    p.box(x - 0.06, 0, 0.21, 0.34, "#3f4a44", r=0.03)
    p.box(x + 0.01, 0.3, 0.07, 2.9, "#4a564f")
    p.box(x - 0.06, 2.5, 0.21, 0.06, "#4a564f", r=0.02)
    p.shape(f"M{x - 0.1} 3.16H{x + 0.19}L{x + 0.25} 3.6H{x - 0.16}Z", "#fff1d0")
    p.line(f"M{x + 0.045} 3.16V3.6M{x - 0.13} 3.6L{x - 0.1} 3.16H{x + 0.19}L{x + 0.22} 3.6", "#3f4a44", 0.025)
    p.shape(f"M{x - 0.2} 3.6H{x + 0.29}L{x + 0.12} 3.78H{x - 0.03}Z", "#3f4a44")
    p.oval(x + 0.045, 3.82, 0.04, 0.05, "#3f4a44")
    if night:
        p.lamp(x + 0.045, 3.34, 0.14)


SETTING = Setting("park", "park", build, Rest(height=1.9, crane=2.4, horizon=0.6, drone=3.6), "day")
