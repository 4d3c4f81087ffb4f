# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""An old Japanese street: wooden houses with lattices and lanterns, cherry trees, a red gate, a pagoda, flagstones."""

import numpy as np

import components.animatic.flora as flora
import components.animatic.furniture as f
from components.animatic.camera import Rest
from components.animatic.color import Array, rgb
from components.animatic.layers import Ground
from components.animatic.outdoors import Band, Beyond, Outside, Road, turf
from components.animatic.panes import pane
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

WOOD = ("#6a4630", "#7a5238", "#5a3c2a", "#80583a")
RED = "#c8382a"


def build(place: Set) -> None:
    """Hills, pagoda, a row of houses, gate, cherry trees, lanterns, street, blossom by the lens."""
    light, scene = place.light, place.scene
    out = Outside(place, 9.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.3, 1.6, 2.8)), 0.0, False
    place.sky = bake_sky(place.path, light)
    place.ridge(420, 56, rgb("#6f8090"), "mountain", base=-1.0, bump=0.5, fog=0.8)
    place.ridge(200, 20, rgb("#6a8064"), "hill", base=-0.6, bump=0.55, fog=0.8)
    beyond = Ground(turf(place, "#7a8a5a", "beyond", 0.6), 14, fog=light.fog, fog_depth=120 / light.fog_density)
    place.add(Beyond(beyond, out.depth(10.5)))
    blossom = "#f2a8bc" if not scene.says("autumn", "maple", "fall ") else "#c8502a"
    trees = [
        flat(art(flora.tree, 20 + i, int(300 * place.unit) + 20, 100 / 110, blossom), light, 0.4, 0.2) for i in range(4)
    ]
    pagoda = out.panel(70.0, 30.0, "pagoda")
    _pagoda(pagoda, 44.0)
    out.hang(pagoda, 50.0, skirt=0.3, air=min(0.5, out.sunk(50) * 0.7), sharp=0.4, middle=41.0)
    place.strip(trees, out.depth(28), 15, 0.16, "far blossom", sizes=(0.6, 1.0), base=-0.3, fog=0.8)
    row = out.panel(36.0, 8.4, "row")
    _garden_wall(row, 0.0, 9.0)
    at = 9.0
    while at < 35.5:
        wide = float(row.dice.uniform(5.0, 7.2))
        wide = wide if 36.0 - at - wide > 4.6 else 36.0 - at
        _house(row, at, wide, out.night)
        at += wide
    middle = 9.6 if place.path.width > place.path.height else 7.2
    out.hang(row, 11.0, skirt=0.2, air=min(0.1, out.sunk(11) * 0.5), sharp=0.8, middle=middle)
    place.strip(trees, out.depth(8.6), 12, 0.045, "blossom", sizes=(0.75, 1.0), base=-0.1, fog=0.4, gap=5.5)
    things = out.panel(34.0, 6.4, "things")
    _gate(things, 24.0)
    for x in (4.0, 17.0):
        _lantern_post(things, x, out.night)
    _stone_lantern(things, 10.6, out.night)
    _barrel(things, 13.4)
    if scene.empty or scene.rig.height > 1.2:
        f.person(things, 7.0 + float(things.dice.uniform(-0.6, 0.6)))
    out.hang(things, 4.8, skirt=0.05, sharp=0.7, middle=12.2)
    _string(out)
    place.add(
        Road(
            place,
            (
                Band(out.depth(10.9), 15.4, "#a39a8c", 0.2, 0.7 * out.metre),
                Band(15.4, 7.2, "#c2b8a6", 0.16, 1.0 * out.metre),
                Band(7.2, 0.0, "#a39a8c", 0.2, 0.7 * out.metre),
            ),
        )
    )
    near = [flat(art(_branch, i, int(200 * place.unit) + 16, 1.6, blossom), light, 0.4) for i in range(3)]
    _crown(place, near)
    place.particles.append("petals" if blossom == "#f2a8bc" else "leaves")
    place.mirror = 0.05


def _house(p: Panel, x: float, wide: float, night: bool) -> None:
    """Two floors behind lattices under tiled eaves, a noren over the door, lanterns."""
    wood, tile = p.pick(*WOOD), "#4a4e56"
    p.box(x, 0, wide, 6.3, "#d9cbb0", down=True)
    p.box(x, 0, wide, 0.4, "#8d8478")
    for at in np.arange(x, x + wide + 0.01, wide / max(3, round(wide / 1.6))):
        p.box(float(at) - 0.09, 0, 0.18, 6.3, wood)
    for y, high in ((0.4, 2.3), (3.75, 1.6)):
        pane(p, x + 0.2, y, wide - 0.4, high, night, "#e9dcc0")
        bars = "".join(f"M{k:.2f} {y}V{y + high}" for k in np.arange(x + 0.28, x + wide - 0.2, 0.17))
        p.parts.append(
            f'<path d="{bars}M{x + 0.2} {y + high * 0.5}H{x + wide - 0.2}" stroke="{p.ink(wood, 0.9)}" stroke-width=".065"/>'
        )
        if night:
            p.glow(x + wide / 2, y + high / 2, wide * 0.6, high * 0.8, o=0.4)
    door = x + wide * 0.56
    pane(p, door, 0.1, 1.5, 2.6, night, "#3a2a20")
    cloth = p.pick("#2f4a7a", "#a8362c", "#3f5a4a", "#e9e2d2")
    for k in range(3):
        p.shape(f"M{door + 0.5 * k + 0.02} 2.7h.46v-.86q-.23-.06-.46 0Z", cloth)
    p.oval(door + 0.75, 2.3, 0.2, 0.2, "#f4efe4" if cloth != "#e9e2d2" else "#a8362c")
    for y, reach in ((2.95, 0.4), (5.9, 0.5)):
        p.shape(
            f"M{x - reach} {y}Q{x} {y + 0.14} {x + 0.3} {y + 0.72}H{x + wide - 0.3}Q{x + wide} {y + 0.14} {x + wide + reach} {y}Z",
            tile,
        )
        ribs = "".join(f"M{k:.2f} {y + 0.05}V{y + 0.68}" for k in np.arange(x + 0.1, x + wide, 0.24))
        p.parts.append(f'<path d="{ribs}" stroke="{p.ink(tile, 1.35)}" stroke-width=".05" opacity=".55"/>')
        p.box(x - reach, y - 0.05, wide + 2 * reach, 0.1, tile, bright=0.7)
    p.shape(f"M{x - 0.2} 6.5L{x + 0.9} 7.7H{x + wide - 0.9}L{x + wide + 0.2} 6.5Z", tile, 1.05)
    p.box(x + 0.8, 7.6, wide - 1.6, 0.22, tile, bright=1.25, r=0.1)
    for at in (door - 0.4, door + 1.9):
        _paper(p, at, 2.2, night)


def _garden_wall(p: Panel, x: float, wide: float) -> None:
    """A white wall under tiles, over which one sees the hills."""
    p.box(x, 0, wide, 2.1, "#e9e0cc", down=True)
    p.box(x, 0, wide, 0.6, "#8d8478")
    p.shape(f"M{x - 0.1} 2.1L{x + 0.1} 2.5H{x + wide - 0.1}L{x + wide + 0.1} 2.1Z", "#4a4e56")
    ribs = "".join(f"M{k:.2f} 2.12V2.46" for k in np.arange(x + 0.1, x + wide, 0.24))
    p.parts.append(f'<path d="{ribs}" stroke="{p.ink("#4a4e56", 1.35)}" stroke-width=".05" opacity=".55"/>')
    for k in range(7):
        p.oval(x + 0.8 + 1.25 * k, 0.5, 0.6, 0.5, "#4f7040", float(p.dice.uniform(0.8, 1.15)))


def _paper(p: Panel, x: float, y: float, night: bool, tone: str = RED) -> None:
    """A paper lantern hanging with its middle at a height."""
    p.line(f"M{x} {y + 0.32}V{y + 0.6}", "#2a221c", 0.02)
    if night:
        p.glow(x, y, 0.9, 0.9, "#ff9a4a", 0.5)
    p.oval(x, y, 0.22, 0.3, tone if not night else "#ff7a48", 1.05)
    for k in (-0.16, 0.0, 0.16):
        p.line(f"M{x - 0.2} {y + k}Q{x} {y + k - 0.04} {x + 0.2} {y + k}", tone, 0.015, 0.7)
    for k in (-0.3, 0.26):
        p.box(x - 0.1, y + k, 0.2, 0.06, "#2a221c")
    if night:
        p.lamp(x, y, 0.12, "#ffb060")


def _string(out: Outside) -> None:
    """Lanterns on a line over the street."""
    p = out.panel(16.0, 5.4, "string")
    xs = np.linspace(0, 16, 41)
    ys = 4.9 - 0.5 * np.sin(np.pi * np.mod(xs, 8.0) / 8.0)
    p.line("M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in zip(xs, ys, strict=True)), "#2a221c", 0.025)
    for k, x in enumerate(np.arange(0.8, 16, 1.6)):
        y = 4.9 - 0.5 * float(np.sin(np.pi * (x % 8.0) / 8.0)) - 0.42
        _paper(p, float(x), y, out.night, (RED, "#f2e6d0")[k % 2])
    out.hang(p, 7.2, skirt=0.0, sharp=0.6)


def _lantern_post(p: Panel, x: float, night: bool) -> None:
    p.shadow(x - 0.2, 0.4)
    p.box(x - 0.08, 0, 0.16, 3.0, "#4a3426")
    p.shape(f"M{x - 0.42} 3.5L{x} 3.95L{x + 0.42} 3.5Z", "#3a2c22")
    pane(p, x - 0.27, 2.85, 0.54, 0.66, night, "#fff0cf")
    p.line(f"M{x - 0.27} 2.85h.54v.66h-.54Zm.27 0v.66M{x - 0.27} 3.18h.54", "#3a2c22", 0.05)
    if night:
        p.lamp(x, 3.18, 0.2)


def _stone_lantern(p: Panel, x: float, night: bool) -> None:
    stone = "#9a968c"
    p.shadow(x - 0.5, 1.0)
    p.shape(
        f"M{x - 0.42} 0H{x + 0.42}L{x + 0.3} 0.24H{x + 0.14}L{x + 0.11} 1.0H{x + 0.34}L{x + 0.28} 1.22H{x - 0.28}L{x - 0.34} 1.0H{x - 0.11}L{x - 0.14} 0.24H{x - 0.3}Z",
        stone,
    )
    p.box(x - 0.24, 1.22, 0.48, 0.42, stone)
    pane(p, x - 0.12, 1.28, 0.24, 0.3, night, "#3a342c")
    p.shape(f"M{x - 0.6} 1.6Q{x - 0.2} 1.72 {x - 0.08} 2.0H{x + 0.08}Q{x + 0.2} 1.72 {x + 0.6} 1.6Z", stone, 1.05)
    p.oval(x, 2.08, 0.09, 0.13, stone)


def _barrel(p: Panel, x: float) -> None:
    """Sake barrels in straw, stacked."""
    for k, (dx, y) in enumerate(((0.0, 0.0), (0.86, 0.0), (0.43, 0.74))):
        p.box(x + dx, y, 0.82, 0.72, "#efe6d0", r=0.12, down=True)
        p.oval(x + dx + 0.41, y + 0.36, 0.22, 0.22, (RED, "#2f4a7a", RED)[k])
        p.line(f"M{x + dx} {y + 0.1}h.82M{x + dx} {y + 0.62}h.82", "#b9a070", 0.05)


def _gate(p: Panel, x: float) -> None:
    """A red torii off to the side."""
    for at in (x, x + 3.4):
        p.shadow(at - 0.3, 0.7)
        p.shape(f"M{at - 0.24} 0L{at - 0.16} 4.4H{at + 0.16}L{at + 0.24} 0Z", RED)
        p.box(at - 0.3, 0, 0.6, 0.4, "#2a2624")
    p.box(x - 0.5, 3.5, 4.4, 0.28, RED)
    p.shape(f"M{x - 1.2} 4.7Q{x + 1.7} 4.2 {x + 4.6} 4.7L{x + 4.7} 5.1Q{x + 1.7} 4.62 {x - 1.3} 5.1Z", RED, 1.08)
    p.shape(f"M{x - 1.35} 5.08Q{x + 1.7} 4.6 {x + 4.75} 5.08L{x + 4.8} 5.3Q{x + 1.7} 4.82 {x - 1.4} 5.3Z", "#2f2a2a")
    p.box(x + 1.5, 3.8, 0.4, 0.7, "#2f2a2a")


def _pagoda(p: Panel, x: float) -> None:
    """Five roofs on one another, a spire."""
    y = 0.0
    for k in range(5):
        half = 5.4 - 0.75 * k
        p.box(x - half * 0.62, y, half * 1.24, 2.5, "#a8442f")
        p.box(x - half * 0.62, y + 0.4, half * 1.24, 1.3, "#e6dac0", bright=0.95)
        for j in range(5):
            p.box(x - half * 0.62 + j * half * 0.29, y, 0.24, 2.5, "#8a3426")
        y += 2.5
        p.shape(
            f"M{x - half - 0.9} {y + 0.1}Q{x - half * 0.5} {y + 0.3} {x - half * 0.4} {y + 1.5}H{x + half * 0.4}Q{x + half * 0.5} {y + 0.3} {x + half + 0.9} {y + 0.1}Q{x} {y - 0.3} {x - half - 0.9} {y + 0.1}Z",
            "#4a5058",
        )
        y += 1.3
    p.line(f"M{x} {y}V{y + 5.0}", "#c9a45f", 0.2)
    for k in range(5):
        p.oval(x, y + 1.0 + 0.7 * k, 0.5 - 0.05 * k, 0.12, "#c9a45f")


def _branch(dice: np.random.Generator, color: str) -> flora.Drawn:
    """A bough in blossom, 160 wide and 100 tall, hanging from above."""
    parts = [
        '<path d="M0 96Q50 84 90 60T150 34M60 78Q80 84 104 82M96 56Q110 40 116 24" stroke="#4a3428" stroke-width="3" fill="none"/>'
    ]
    base = rgb(color)
    for x, y, r in (
        (30, 84, 14),
        (62, 70, 16),
        (92, 56, 17),
        (122, 40, 14),
        (146, 32, 11),
        (102, 80, 12),
        (114, 24, 12),
    ):
        parts += flora.leaves(dice, base, (x, y, r, r * 0.85), 34, 1.12)
    return "".join(parts), 160, 100


def _crown(place: Set, boughs: list[Array]) -> None:
    """Boughs of blossom that hang into the upper corners."""
    tops = [c.y + c.horizon / c.focal * (5.0 - c.z) for c in place.path.seen(9)]
    if place.path.follows or max(tops) - min(tops) > 0.5:
        return
    lit = (np.array([0.92, 0.88, 0.9], np.float32), np.array([1.04, 1.0, 1.02], np.float32))
    hung = [np.ascontiguousarray(b[::-1]) for b in boughs]
    place.strip(
        hung,
        5.0,
        1.6,
        0.5,
        "crown",
        sizes=(0.8, 1.0),
        base=min(tops) - 1.0,
        gap=1.2,
        focus=6,
        fog=0.0,
        near=0.5,
        shade=lit,
    )


SETTING = Setting(
    "kyoto", "old Japanese street", build, Rest(height=1.7, crane=2.4, horizon=0.56, drone=3.4), "golden_hour"
)
