# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A vineyard: vines in rows that run to the horizon between strips of grass, hills with more of them, an estate."""

import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground, Plate
from components.animatic.noise import fractal, profile, tile
from components.animatic.outdoors import Outside, fringe
from components.animatic.picture import art, haze, pack, place, tint
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

STEP = 4.6
"""Stage units from row to row; the subject stands between two."""
ROWS = (11.9, 13.6, 15.6, 18.0, 21.0, 24.6, 29.0, 35.0, 43.0, 54.0, 70.0)


def build(place_: Set) -> None:
    """Hills, estate, vines row behind row, grass, leaves by the lens."""
    light, scene = place_.light, place_.scene
    out = Outside(place_, 8.0)
    out.metre, out.base, out.table = 2.2, 0.0, False
    place_.sky = bake_sky(place_.path, light)
    autumn = scene.says("autumn", "fall ", "harvest")
    leaf = "#b5832e" if autumn else "#6a943a"
    place_.ridge(620, 64, rgb("#76839a"), "mountain", base=-2.0, bump=0.5, fog=0.6)
    place_.ridge(330, 30, rgb("#7d8a68"), "hill", base=-1.5, bump=0.55, fog=0.7)
    _slope(place_, 200, 21, "slope", leaf)
    _slope(place_, 125, 8.5, "near slope", leaf)
    _estate(out)
    trees = [flat(art(flora.tree, i, int(160 * place_.unit) + 20, 100 / 110, "#5a7a3a"), light, 0.5) for i in range(3)]
    place_.strip(trees, 96, 9, 0.1, "trees", sizes=(0.5, 1.0), base=-0.3, clump=0.8, fog=0.8)
    _floor(place_, leaf)
    vines = [flat(art(_vine, i, int(200 * place_.unit) + 20, 1.0, leaf), light, 0.7, 0.1) for i in range(4)]
    for depth in ROWS:
        _row(place_, vines, depth)
    tufts = [flat(art(flora.grass, i, int(90 * place_.unit) + 10, 300 / 90, "#86a04a", 0.5), light) for i in range(3)]
    blooms = [
        flat(art(flora.bloom, i, int(110 * place_.unit) + 12, 0.4, c), light, 0.8)
        for i, c in enumerate(("#f4efe6", "#e9b83a"))
    ]
    shade = (np.array([1.05, 1.05, 0.96], np.float32), np.array([0.6, 0.62, 0.58], np.float32))
    fringe(place_, tufts * 3 + blooms, 0.7, 1.1, "front", shade, lift=0.0, clump=0.3)
    _close(place_, vines)
    if not scene.weather:
        place_.particles.append("dust")


def _row(stage: Set, vines: list[Array], depth: float) -> None:
    """The vines of every row at one depth: posts, wire and a stretch of leaves each."""
    dice = stage.dice(f"row{depth}")
    count, tall = 4, 3.1
    density = min(stage.density(depth), 1100 * stage.unit / (count * STEP))
    wide = count * STEP
    canvas = np.zeros((int(tall * density) + 2, int(wide * density), 4), np.uint8)
    for k in range(count):
        item = vines[int(dice.integers(len(vines)))]
        scale = tall * density / item.shape[0] * float(dice.uniform(0.9, 1.0))
        x = (k + 0.5) * STEP * density - item.shape[1] * scale / 2
        place(canvas, item, x, canvas.shape[0] - item.shape[0] * scale, scale, flip=bool(dice.random() < 0.5))
    shade = (np.array([1.06, 1.06, 1.0], np.float32), np.array([0.66, 0.7, 0.66], np.float32))
    canvas = haze(tint(canvas, *shade), stage.light.fog, stage.light.fogged(depth, 0.8))
    density = canvas.shape[1] / wide
    stage.add(Plate(canvas, depth, 0.0, -0.05, density, period=wide))


def _close(stage: Set, vines: list[Array]) -> None:
    """Leaves by the lens on either side."""
    shade = (np.array([0.8, 0.84, 0.76], np.float32), np.array([0.4, 0.44, 0.42], np.float32))
    stage.close(vines, 3.6, 0.3, 3.0, 1.5, depth=5.2, focus=8, shade=shade)


def _vine(dice: np.random.Generator, color: str) -> flora.Drawn:
    """A vine on its trellis: trunk, post, wires, leaves in three tones, grapes; 100 by 100."""
    base = rgb(color)
    parts = [
        '<rect x="48.4" y="8" width="2.6" height="92" fill="#7a6650"/><path d="M54 100Q51 80 55 66Q58 56 54 44" stroke="#4f3a2a" stroke-width="3.2" fill="none"/>',
        '<path d="M14 30H86M14 52H86" stroke="#8a8d90" stroke-width=".5"/>',
    ]
    for x, y, rx, ry in ((50, 34, 23, 20), (43, 48, 19, 14), (57, 50, 19, 13), (50, 20, 17, 13)):
        parts += flora.leaves(dice, base, (x + float(dice.normal(0, 2)), y, rx, ry), 44, 1.1 - 0.003 * y)
    for _ in range(5):
        left, top = float(dice.uniform(36, 64)), float(dice.uniform(50, 62))
        grape = ("#4a2a5a", "#5a3468", "#3a2450")
        parts += [
            f'<circle cx="{left + dx * 2.2:.1f}" cy="{top + dy * 2.3:.1f}" r="1.5" fill="{grape[(dx + dy) % 3]}"/>'
            for dy in range(4)
            for dx in range(-(3 - dy) // 2, (3 - dy) // 2 + 1)
        ]
    return "".join(parts), 100, 100


def _slope(stage: Set, depth: float, tall: float, name: str, leaf: str) -> None:
    """A hill combed with rows that follow its form."""
    dice, light = stage.dice(name), stage.light
    low, high = stage.path.cover(depth)
    density = min(stage.density(depth), 1800 * stage.unit / (high - low))
    columns, rows = max(32, int((high - low) * density)), max(12, int(tall * 1.1 * density))
    x = low + np.arange(columns, dtype=np.float32)[None] / density
    v = np.linspace(1.1, 0, rows, dtype=np.float32)[:, None] * tall
    crest = tall * (0.3 + 0.66 * profile(dice, 3)(x[0] / (depth * 0.5)))[None]
    under = crest - v
    fields = np.floor(x / (depth * 0.27) + 0.3 * np.sin(under * 0.3))
    lean = 0.5 * np.sin(fields * 2.7) + 0.15
    rows_ = np.sin((x + under * (2.2 + 2.4 * lean)) * 2 * np.pi / (depth * 0.016))
    vines = smoothstep(-0.2, 0.5, rows_)[..., None]
    rough = fractal((rows, columns), (5, 5 * columns / rows), 4, dice)[..., None]
    tone = mix(rgb("#a89a5a"), rgb("#8fa050"), (np.mod(fields, 3) / 2)[..., None])
    paint = mix(tone, rgb(leaf) * 0.86, 0.85 * vines) * light.surface(0.64) * (0.76 + 0.42 * rough)
    hedge = smoothstep(0.06, 0.0, np.abs(np.mod(x / (depth * 0.27) + 0.3 * np.sin(under * 0.3), 1) - 0.5) * 2)[
        ..., None
    ]
    paint = mix(paint, rgb("#465f36") * light.surface(0.5), 0.7 * hedge)
    paint = mix(paint, light.fog, min(0.62, light.fogged(depth, 0.75)))
    paint = paint + light.rim * 0.12 * np.exp(-np.maximum(under, 0) * density / 6)[..., None]
    stage.add(Plate(pack(paint, np.clip(under * density * 0.7 + 0.5, 0, 1)), depth, low, -0.8, density))


def _floor(stage: Set, leaf: str) -> None:
    """Grass between the rows, bare soil under them, both running to the horizon."""
    light, dice = stage.light, stage.dice("floor")
    x = np.arange(512, dtype=np.float32)[None] / 512
    way = np.abs(np.mod(x * 4 + 0.0, 1) - 0.5) * 2  # 1 amid a lane, 0 under a row
    blades, patches = tile(512, (64, 256), 1, dice), tile(512, 4, 5, dice)
    rut = np.exp(-(((way - 0.62) * 9) ** 2)) * smoothstep(0.3, 0.6, patches + 0.1)
    soil = smoothstep(0.34, 0.16, way + 0.16 * (patches - 0.5)) + 0.55 * rut
    grass = mix(rgb("#6f9440"), rgb("#94a552"), patches[..., None])
    earth = mix(rgb("#8d7048"), rgb("#a98a5e"), tile(512, 32, 3, dice)[..., None])
    paint = mix(grass, earth, np.clip(soil, 0, 1)[..., None]) * light.surface(0.68)
    paint = paint * (0.66 + 0.3 * patches + 0.26 * blades)[..., None]
    fog = mix(light.fog, rgb(leaf) * light.surface(0.5), 0.35)
    stage.add(Ground(paint.astype(np.float32), 4 * STEP, fog=fog, fog_depth=150 / light.fog_density))


def _estate(out: Outside) -> None:
    """A stone house with a tower between cypresses, on a rise off to one side."""
    p = Panel(out.white, out.light.side, out.place.dice("estate"), 46.0, 15.0)
    wall, roof = "#e3cda4", "#b0623e"
    p.shape("M0 0Q12 3 23 3.2T46 0V-1H0Z", "#8c9456")
    for x, y, wide, tall in ((16, 3.0, 9, 4.4), (24, 3.0, 6, 3.4), (13.4, 3.0, 3.2, 8.4)):
        p.box(x, y, wide, tall, wall, down=True)
        p.box(x + wide * 0.72, y, wide * 0.28, tall, wall, bright=0.84)
        p.shape(
            f"M{x - 0.4} {y + tall}L{x + wide * 0.2} {y + tall + 1.3}H{x + wide * 0.8}L{x + wide + 0.4} {y + tall}Z",
            roof,
        )
        for at in np.arange(x + 0.8, x + wide - 0.6, 1.6):
            for up in np.arange(y + 1.1, y + tall - 1, 1.9):
                p.box(float(at), float(up), 0.5, 0.9, "#ffd491" if out.night else "#5a4a42")
    for x in (6.0, 9.5, 11.4, 31.5, 33.4, 38.0, 40.2):
        tall = float(p.dice.uniform(5.5, 8.5))
        y = 3.0 - abs(x - 23) * 0.09
        p.shape(
            f"M{x - 0.75} {y}C{x - 1.0} {y + tall * 0.4} {x - 0.5} {y + tall * 0.85} {x} {y + tall}C{x + 0.5} {y + tall * 0.85} {x + 1.0} {y + tall * 0.4} {x + 0.75} {y}Z",
            "#3f5a38",
        )
    side = 1.0 if out.place.dice("where").random() < 0.5 else -1.0
    depth = out.depth(80.0)
    room = out.place.path.cover(depth)[1] / out.metre
    out.hang(
        p,
        52.0,
        skirt=0.6,
        air=min(0.45, out.light.fogged(depth, 0.9)),
        sharp=0.4,
        once=side * float(np.clip(room - 22, 8, 44)),
    )


SETTING = Setting("vineyard", "vineyard", build, Rest(height=2.3, crane=2.6, horizon=0.6, drone=4.0))
