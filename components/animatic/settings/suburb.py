"""A suburb: gabled houses with porches and garages, lawns, a picket fence, trees, a sidewalk under foot."""

import components.animatic.flora as flora
import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import mix, rgb
from components.animatic.layers import Ground
from components.animatic.outdoors import Band, Beyond, Mark, Outside, Road, turf
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

WALLS = ("#e9e4d8", "#c9d6de", "#e3d2b4", "#b9c7b4", "#d9b8a4", "#a9b8c6")
BLOOMS = ("#e86f8a", "#f2c84b", "#f4eef0", "#b06fd0")
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
    fog = mix(light.fog, light.ambient, 0.1)
    lawn = Ground(turf(place, "#6f9a45", "lawn", 0.72), 12, fog=fog, fog_depth=130)
    place.add(Beyond(lawn, out.depth(2.3)))
    houses = out.panel(48.0, 9.0, "houses")
    walls, roofs = houses.dice.permutation(len(WALLS)), houses.dice.permutation(len(ROOFS))
    for k, x in enumerate((1.0, 17.0, 33.0)):
        left = x + float(houses.dice.uniform(-0.5, 0.5))
        _house(houses, left, WALLS[walls[k]], ROOFS[roofs[k]], out.night, flipped=k % 2 == 1)
    middle = 15.0 if place.path.width > place.path.height else 23.6  # between two houses, or before one
    out.hang(houses, 14.0, skirt=0.3, air=min(0.13, out.sunk(14) * 0.6), sharp=0.8, middle=middle)
    place.strip(trees, out.depth(15.5), 9.0 * out.metre, 0.05, "behind", sizes=(0.75, 1.0), fog=0.7, base=-0.2)
    place.strip(trees, out.depth(10.0), 5.6 * out.metre, 0.035, "garden", sizes=(0.6, 1.0), fog=0.6, gap=5.0)
    bushes = [flat(art(flora.bush, i, int(120 * place.unit) + 12, 100 / 52, leaves), light, 0.6) for i in range(3)]
    place.strip(bushes, out.depth(12.8), 1.1 * out.metre, 0.2, "hedge", sizes=(0.5, 1.0), fog=0.5)
    _border(place, out)
    fence = out.panel(8.0, 1.6, "fence")
    _fence(fence)
    out.hang(fence, 5.4, skirt=0.05)
    near = out.panel(30.0, 6.0, "near")
    _mailbox(near, 8.2)
    f.plant(near, 22.0, 0.9, "#c98a6a")
    for x in (12.4, 27.4):
        _streetlamp(near, x, out.night)
    out.hang(near, 3.6, skirt=0.05, middle=17.0)
    far, kerb = out.depth(2.3), min(out.depth(-1.05), 8.4)
    bands = (Band(far, kerb, "#bdb6a8", 0.16, 1.1 * out.metre), Band(kerb, kerb - 0.35, "#d3cdc0"))
    place.add(Road(place, (*bands, Band(kerb - 0.35, 0.0, "#606067", 0.26)), (Mark(kerb - 1.4, 0.06, "#efe9dc"),)))
    place.close(bushes, 1.3, 0.3, 2.4, 0.7, depth=4.8)
    place.particles.append("dust")


def _border(place: Set, out: Outside) -> None:
    """Grass and flowers along the foot of the fence."""
    light = place.light
    tufts = [flat(art(flora.grass, i, int(90 * place.unit) + 10, 300 / 90, "#7ba046", 0.6), light) for i in range(3)]
    blooms = [flat(art(flora.bloom, i, int(110 * place.unit) + 12, 0.4, c), light, 0.8) for i, c in enumerate(BLOOMS)]
    for away, tall, grown in ((5.0, 0.46, tufts + blooms), (2.9, 0.26, tufts)):
        place.strip(grown, out.depth(away), tall * out.metre, 0.8, f"tufts{away}", fog=0.4, feather=0.3)


def _house(p: Panel, left: float, wall: str, roof: str, night: bool, *, flipped: bool) -> None:
    """Two storeys with a gable, a porch, a garage with its drive on either side."""
    trim = "#f6f3ec"
    x, garage = (left, left + 8.0) if not flipped else (left + 4.4, left)
    p.shadow(left, 12.4, o=0.35)
    p.box(x, 0, 8.0, 5.4, wall, down=True)
    for k in range(18):
        p.box(x, 0.3 + k * 0.29, 8.0, 0.03, wall, bright=0.86)
    p.box(x + 6.3, 6.0, 0.8, 2.6, "#a8604a")
    p.shape(f"M{x - 0.5} 5.3L{x + 4} 8.6L{x + 8.5} 5.3Z", roof)
    p.shape(f"M{x + 0.9} 5.35L{x + 4} 7.7L{x + 7.1} 5.35Z", wall, 0.95)
    p.box(x - 0.5, 5.18, 9.0, 0.14, trim)
    p.box(garage, 0, 4.4, 3.0, wall, bright=0.94, down=True)
    p.shape(f"M{garage - 0.4} 2.9L{garage + 0.6} 4.7H{garage + 3.8}L{garage + 4.8} 2.9Z", roof)
    p.box(garage - 0.4, 2.8, 5.2, 0.12, trim)
    p.box(garage + 0.5, 0, 3.4, 2.4, trim, down=True)
    for k in range(4):
        p.box(garage + 0.5, 0.55 + k * 0.5, 3.4, 0.03, "#b9b4aa")
    for at, low, wide, tall in (
        (0.8, 3.2, 1.5, 1.5), (3.25, 3.2, 1.5, 1.5), (5.7, 3.2, 1.5, 1.5), (0.8, 0.8, 2.0, 1.6), (5.5, 0.8, 1.8, 1.6),
        (3.5, 6.0, 1.0, 0.9),
    ):  # fmt: skip
        _window(p, x + at, low, wide, tall, night and p.dice.random() < 0.75)
    p.box(x + 3.4, 0.2, 1.1, 2.2, p.pick("#8a3a30", "#2f5a6a", "#3a5a44", "#6a4a30"))
    p.shape(f"M{x + 2.5} 2.6H{x + 5.4}L{x + 4.9} 3.1H{x + 3.0}Z", roof)
    for at in (2.7, 5.05):
        p.box(x + at, 0.2, 0.16, 2.4, trim, bright=1.05)
    p.box(x + 2.5, 0, 2.9, 0.22, "#b9b4aa")
    if night:
        p.lamp(x + 3.2, 2.2, 0.1)
        p.lamp(garage + 0.2, 2.5, 0.08)


def _window(p: Panel, x: float, low: float, wide: float, tall: float, lit: bool) -> None:
    """A window with its shutters, the sky in it or the lamp behind it."""
    trim = "#f6f3ec"
    p.box(x - 0.12, low - 0.12, wide + 0.24, tall + 0.24, trim, bright=1.05)
    glass = "#ffd491" if lit else p.ink("#7c93a6")
    p.parts.append(f'<rect x="{x:.2f}" y="{low}" width="{wide}" height="{tall}" fill="{glass}"/>')
    if lit:
        p.glow(x + wide / 2, low + tall / 2, wide * 1.3, tall * 1.3, o=0.4)
    else:
        p.shape(f"M{x} {low + tall * 0.4}L{x + wide} {low + tall}H{x}Z", "#cfe0ea", 1.0, 0.5)
    p.box(x + wide / 2 - 0.04, low, 0.08, tall, trim)
    p.box(x, low + tall / 2 - 0.04, wide, 0.08, trim)
    if wide > 1.2:
        for at in (x - 0.5, x + wide + 0.14):
            p.box(at, low - 0.06, 0.36, tall + 0.12, "#4f6270")


def _streetlamp(p: Panel, x: float, night: bool) -> None:
    p.shadow(x - 0.1, 0.35)
    p.box(x - 0.04, 0, 0.17, 0.5, "#6a6f74", r=0.03)
    p.box(x, 0, 0.09, 4.9, "#7d8388")
    p.line(f"M{x + 0.045} 4.8C{x + 0.05} 5.3 {x + 0.6} 5.35 {x + 1.0} 5.2", "#7d8388", 0.07)
    p.box(x + 0.86, 5.06, 0.42, 0.14, "#9aa0a6", r=0.05)
    if night:
        p.lamp(x + 1.07, 5.05, 0.12)


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
