# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A ski slope: groomed snow under a chairlift that runs, peaks behind, firs, gates and nets, powder by the lens."""

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb, smoothstep
from components.animatic.layers import Ground, Plate
from components.animatic.noise import fractal, profile, tile
from components.animatic.outdoors import Outside
from components.animatic.picture import art, pack, svg
from components.animatic.relight import flat
from components.animatic.rooms import Panel
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.mountains import relief
from components.animatic.sky import bake_sky
from components.animatic.terrain import add_terrain, exposure


def build(place: Set) -> None:
    """Range, pistes on the far flank, lift, firs, gates, groomed snow, powder."""
    light, scene = place.light, place.scene
    place.sky = bake_sky(place.path, light)
    add_terrain(place, relief(1.0), "range")
    firs = [flat(art(flora.pine, i, int(320 * place.unit) + 24, 0.56, 0.8), light, 0.66) for i in range(5)]
    for depth, tall, name in ((210, 34, "upper"), (120, 15, "middle")):
        _flank(place, depth, tall, name)
        place.strip(
            firs,
            depth * 0.98,
            9,
            0.7,
            f"{name} firs",
            sizes=(0.35, 1.0),
            base=tall * 0.12 - 1.0,
            fog=0.7,
            scatter=0.6,
            clump=1.0,
        )
    place.mist(112, 8, 0.3, "mist", base=-1.5)
    out = Outside(place, 9.0)
    out.metre, out.base, out.table = float(np.clip(out.metre if not out.table else 2.2, 1.5, 2.6)), 0.0, False
    _piste(place)
    for depth, each, gap in ((76, 0.3, 11.0), (48, 0.2, 8.5), (31, 0.14, 6.5)):
        place.strip(firs, depth, 9.5, each, f"firs{depth}", sizes=(0.45, 1.0), base=-0.2, gap=gap, fog=0.8)
    _lift(place, out)
    gates = out.panel(18.0, 2.2, "gates")
    _gates(gates)
    out.hang(gates, 5.6, skirt=0.05, sharp=0.7, middle=7.0)
    powder = [_powder(seed, place) for seed in range(3)]
    for away, high, each, focus in ((14.5, 0.4, 0.12, 0.0), (6.9, 0.4, 0.3, 2.0), (5.0, 0.5, 0.4, 7.0)):
        base = min(0.0, place.under(away, 0.02) - high) if away < 10 else 0.0
        place.strip(
            powder, away, high, each, f"powder{away}", sizes=(0.5, 1.0), base=base, focus=focus, fog=0.0, feather=0.35
        )
    shade = (np.array([0.92, 0.95, 1.0], np.float32), np.array([0.62, 0.67, 0.76], np.float32))
    if not place.path.follows:
        place.strip(firs, 5.4, 6.6, 0.3, "close", base=-1.0, gap=place.clear(5.4, 3.6), focus=7, fog=0.3, shade=shade)
    if not scene.weather:
        place.particles.append("dust")


def _snow(place: Set, lit: Array) -> Array:
    """White ground by how the light falls on it, blue where it turns away."""
    light = place.light
    shade = light.ambient * mix(rgb("#b9cdf0"), np.ones(3), 0.45) * 1.05 + light.key * (0.12 + 0.72 * lit[..., None])
    return np.asarray(rgb("#f2f6fc") * shade * np.float32(min(1.0, exposure(light) * 1.12)), np.float32)


def _flank(place: Set, depth: float, tall: float, name: str) -> None:
    """A white flank with pistes combed down it between dark woods."""
    dice = place.dice(name)
    low, high = place.path.cover(depth)
    density = min(place.density(depth), 1500 * place.unit / (high - low)) * 0.6
    columns, rows = max(32, int((high - low) * density)), max(12, int(tall * 1.1 * density))
    x = low + np.arange(columns, dtype=np.float32)[None] / density
    v = np.linspace(1.1, 0, rows, dtype=np.float32)[:, None] * tall
    crest = tall * (0.35 + 0.6 * profile(dice, 4)(x[0] / (depth * 0.55)))[None]
    under = crest - v
    slant = x / depth * 2.4 + 0.05 * under
    runs = np.abs(np.mod(slant * 2.1 + 0.25 * np.sin(under * 0.35), 1) - 0.5) * 2
    rough = fractal((rows, columns), (6, 6 * columns / rows), 4, dice)
    snow = _snow(place, np.clip(0.55 + 0.8 * (rough - 0.5), 0, 1.2))
    comb = 1 - 0.03 * (np.mod(slant * 40, 1) < 0.4)[..., None]
    woods = smoothstep(0.52, 0.64, runs + 0.7 * (rough - 0.5)) * smoothstep(0.5, 2.0, under)
    fir = (
        rgb("#5f7480")
        * place.light.surface(0.5)
        * (0.7 + 0.6 * fractal((rows, columns), (18, 18 * columns / rows), 2, dice))[..., None]
    )
    paint = mix(snow * comb, fir, 0.72 * woods[..., None])
    paint = mix(paint, place.light.fog, min(0.6, place.light.fogged(depth, 0.6)))
    place.add(Plate(pack(paint, np.clip(under * density * 0.7 + 0.5, 0, 1)), depth, low, -1.0, density))


def _piste(place: Set) -> None:
    """Corduroy: fine ridges that run away from the viewer, tracks carved across them."""
    light, dice = place.light, place.dice("piste")
    count = 512
    x = np.arange(count, dtype=np.float32)[None] / count
    y = np.arange(count, dtype=np.float32)[:, None] / count
    soft = cv2.GaussianBlur(np.pad(tile(count, 4, 3, dice, 0.42), 8, mode="wrap"), (0, 0), 2.0)[8:-8, 8:-8]
    ribs = np.sin(2 * np.pi * 64 * x)
    lit = 0.55 + 0.09 * ribs + 1.1 * (soft - 0.5)
    for k in range(7):
        at, swing, phase = dice.random(), dice.uniform(0.02, 0.06), dice.random()
        way = np.mod(x - at - swing * np.sin(2 * np.pi * (2 * y + phase)) - 0.0 * k + 0.5, 1) - 0.5
        lit = lit - 0.34 * np.exp(-((way * 150) ** 2)) + 0.2 * np.exp(-(((way - 0.008 * light.side) * 190) ** 2))
    spark = (tile(count, 256, 1, dice) > 0.94) * 0.12
    paint = _snow(place, np.clip(lit, 0, 1.25)) + spark[..., None] * light.key
    fog = mix(light.fog, light.ambient, 0.1)
    place.add(Ground(paint.astype(np.float32), 16, fog=fog, fog_depth=100 / light.fog_density, power=1.4))


def _lift(place: Set, out: Outside) -> None:
    """Pylons that stand, and the rope with its chairs that goes by."""
    pylons = out.panel(46.0, 11.0, "pylons")
    for x in (8.0, 31.0):
        pylons.shadow(x - 0.5, 1.2)
        pylons.shape(f"M{x - 0.24} 0L{x - 0.13} 8.6H{x + 0.13}L{x + 0.24} 0Z", "#8d969e")
        pylons.box(x - 1.3, 8.5, 2.6, 0.2, "#6f7880")
        for way in (-1, 1):
            pylons.box(x + way * 1.2 - 0.5, 8.62, 1.0, 0.16, "#3a4046", r=0.08)
        pylons.line(f"M{x - 0.1} 1.0L{x + 0.1} 1.6M{x + 0.1} 2.4L{x - 0.1} 3.0", "#5a6268", 0.05)
    if out.night:
        for x in (8.0, 31.0):
            pylons.lamp(x, 8.2, 0.16, "#fff1d0")
    out.hang(pylons, 15.0, skirt=0.1, air=min(0.2, out.sunk(15)), sharp=0.7, middle=18.0)
    chairs = Panel(out.white, out.light.side, place.dice("chairs"), 18.0, 3.4)
    chairs.line("M-1 3.2H19", "#3a4046", 0.05)
    _chair(chairs, 4.0)
    _chair(chairs, 13.0)
    for away, drift in ((14.6, 1.1), (15.6, -1.1)):
        depth = out.depth(away)
        density = min(place.density(depth), 70 * place.unit)
        wide, tall = 18.0 * out.metre, 3.4 * out.metre
        columns, rows = int(wide * density), int(tall * density)
        texture = svg(chairs.markup(0.0), 18.0, 3.4, (columns, rows), 0.0, -3.4)
        density = columns / wide
        place.add(Plate(texture, depth, 0.0, 5.3 * out.metre, density, period=wide, drift=drift))


def _chair(p: Panel, x: float) -> None:
    """A chair for three, two of its riders on skis."""
    p.line(f"M{x} 3.2V1.6M{x - 0.75} 1.6H{x + 0.75}M{x - 0.75} 1.6V.9M{x + 0.75} 1.6V.9", "#4a5258", 0.07)
    p.box(x - 0.8, 0.82, 1.6, 0.16, "#c8382c", r=0.05)
    p.box(x - 0.8, 0.95, 1.6, 0.5, "#3a4248", r=0.06)
    for at, tone in (
        (x - 0.4, p.pick("#2f6fb0", "#e8a52f", "#3f8f6a")),
        (x + 0.35, p.pick("#d8482f", "#7a4fa0", "#e9e4da")),
    ):
        p.box(at - 0.2, 0.86, 0.4, 0.56, tone, r=0.12)
        p.oval(at, 1.58, 0.13, 0.15, "#2c3142")
        p.line(f"M{at - 0.08} .86L{at - 0.02} .4M{at + 0.1} .86L{at + 0.12} .4", "#2c3142", 0.12)
        p.line(f"M{at - 0.4} .3L{at + 0.45} .38", p.pick("#e8ebee", "#f2b01f", "#d8482f"), 0.05)


def _gates(p: Panel) -> None:
    """Slalom gates in two colors, and a net along the edge."""
    p.parts.append(
        f'<path d="{"".join(f"M{x:.2f} 0V.95" for x in np.arange(9.2, 16.9, 0.16))}{"".join(f"M9.2 {y:.2f}H16.9" for y in np.arange(0.12, 1, 0.14))}" stroke="{p.ink("#e8662f")}" stroke-width=".03" opacity=".75"/>'
    )
    for x in (9.2, 11.8, 14.3, 16.9):
        p.box(x - 0.03, 0, 0.06, 1.2, "#d8dce0")
    for x, tone in ((1.6, "#d8342c"), (5.0, "#2f5fc0")):
        for at in (x, x + 1.1):
            p.shadow(at - 0.12, 0.3)
            p.box(at, 0, 0.07, 1.9, tone, r=0.03)
        p.shape(f"M{x + 0.07} 1.75H{x + 1.1}V1.1H{x + 0.07}Z", tone, 1.0, 0.95)


def _powder(seed: int, place: Set) -> Array:
    """A hump of fresh snow, round and soft."""
    dice = np.random.default_rng(seed)
    y, x = np.mgrid[1:0:80j, -1:1:260j].astype(np.float32)
    bumps = fractal((80, 260), (2, 6), 4, dice)
    line = (0.4 + 0.6 * bumps) * np.clip(1 - np.abs(x) ** 2.2, 0, 1)
    inside = line - y
    lit = 0.62 + 0.55 * x * place.light.side * 0.6 + 0.5 * smoothstep(0.4, 0.0, inside) + 0.6 * (bumps - 0.5)
    return pack(_snow(place, np.clip(lit, 0.1, 1.25)), smoothstep(0.0, 0.16, inside))


SETTING = Setting("ski_slope", "ski slope", build, Rest(height=2.0, crane=2.6, horizon=0.62, drone=3.8), "day")
