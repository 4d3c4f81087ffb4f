"""Fields: sunflowers, lavender, wheat, meadow flowers or plain grass, by the words, under hills and trees."""

from collections.abc import Callable

import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import Array, mix, rgb
from components.animatic.layers import Ground
from components.animatic.noise import tile
from components.animatic.outdoors import fringe, turf
from components.animatic.picture import art
from components.animatic.relight import flat
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import bake_sky

MEADOW = ("#e8e4f0", "#e86f8a", "#f2c84b", "#8a7ae0", "#f08a4b")


def _kind(place: Set) -> str:
    scene = place.scene
    for kind, needles in (
        ("sunflower", ("sunflower",)),
        ("lavender", ("lavender",)),
        ("wheat", ("wheat", "barley", "cornfield", "harvest")),
        ("meadow", ("flower", "meadow", "garden", "spring", "poppies", "tulip")),
    ):
        if scene.says(*needles):
            return kind
    return "grass"


def _crop(kind: str, place: Set) -> tuple[list[Array], float, str]:
    """Plants of a kind, lit; how tall they stand; the color they give the ground far away."""
    pixels, light = max(24, int(300 * place.unit)), place.light
    makers: dict[str, tuple[Callable[..., flora.Drawn], tuple[str, ...], float, float, str]] = {
        "sunflower": (flora.sunflower, ("",) * 6, 100 / 170, 1.75, "#8a8430"),
        "lavender": (flora.spike, ("#8a63c4", "#7a55b8", "#9d78d6", "#6f4fae"), 30 / 120, 1.0, "#75609e"),
        "wheat": (flora.wheat, ("",) * 5, 60 / 120, 1.25, "#b99447"),
        "meadow": (flora.bloom, MEADOW, 40 / 100, 0.8, "#7b8f45"),
    }
    draw, colors, aspect, tall, ground = makers[kind]
    drawn = [art(draw, i, pixels, aspect, *([color] if color else [])) for i, color in enumerate(colors)]
    return [flat(plant, light, 0.72, 0.12) for plant in drawn], tall, ground


def _ground(place: Set, kind: str, color: str) -> None:
    """Grass where flowers stand in it, tilled rows where a crop does."""
    light = place.light
    if kind in ("sunflower", "meadow"):
        paint = turf(place, "#6f8f3e", "ground", 0.72)
    else:
        noise, rows = tile(512, 8, 6, place.dice("ground")), tile(512, (32, 4), 3, place.dice("rows"))
        paint = (rgb(color) * light.surface(0.72))[None, None] * (0.55 + 0.6 * noise + 0.35 * rows)[..., None]
    place.add(Ground(paint, 13, fog=mix(light.fog, light.ambient, 0.12), fog_depth=95 / light.fog_density))


def build(place: Set) -> None:
    """Hills, a line of trees, rows of the crop to the horizon, and a soft fringe in front."""
    light, kind = place.light, _kind(place)
    place.sky = bake_sky(place.path, light)
    for depth, tall, color in ((420, 30, "#6f7f8a"), (230, 15, "#62764f"), (130, 6.5, "#566b3c")):
        place.ridge(depth, tall, rgb(color), f"hill{depth}", base=-2.0, fog=0.7)
    leaves = "#8a6a2c" if place.scene.says("autumn", "fall leaves") else "#4f7a34"
    trees = [flat(art(flora.tree, i, int(200 * place.unit) + 20, 100 / 110, leaves), light, 0.4) for i in range(4)]
    place.strip(trees, 92, 9.5, 0.13, "trees", sizes=(0.45, 1.0), fog=0.7, base=-0.3)
    hedge = [flat(art(flora.bush, i, int(90 * place.unit) + 10, 100 / 52, leaves), light, 0.4) for i in range(3)]
    place.strip(hedge, 89, 2.6, 0.3, "hedge", sizes=(0.35, 1.0), fog=0.7, base=-0.35, clump=0.55)
    if kind == "grass":
        _grass(place)
    else:
        crop, tall, color = _crop(kind, place)
        _ground(place, kind, color)
        _rows(place, crop, tall, kind)
    place.particles.append("dust")


def _rows(place: Set, crop: list[Array], tall: float, kind: str) -> None:
    dense = {"sunflower": 1.0, "lavender": 2.6, "wheat": 1.7, "meadow": 1.5}[kind]
    lit, sunk = np.array([1.04, 1.02, 1.0], np.float32), np.array([0.42, 0.44, 0.5], np.float32)
    for i, depth in enumerate((74, 52, 38, 29, 22.5, 18, 15, 12.8)):
        each = dense * (3.0 if depth > 30 else 2.3)
        place.strip(crop, depth, tall, each, f"row{i}", fog=0.85, scatter=0.02, shade=(lit, sunk))
    pixels = int(100 * place.unit) + 12
    tufts = [flat(art(flora.grass, i, pixels, 300 / 90, "#7ba046", 0.6), place.light, 0.8) for i in range(3)]
    if kind in ("sunflower", "meadow"):
        for depth in (12.3, 9.0):
            place.strip(tufts, depth, 0.5, 0.9, f"tufts{depth}", fog=0.4, shade=(lit, sunk), clump=0.6, feather=0.4)
    warm = (np.array([0.98, 0.92, 0.86], np.float32), np.array([0.4, 0.4, 0.46], np.float32))
    fringe(place, crop, tall, dense * 2.2, "front", warm, depths=(8.4, 7.4, 6.5, 5.4, 4.4, 3.7), feather=0.2)


def _grass(place: Set) -> None:
    light, dry = place.light, place.scene.says("savanna", "dry", "autumn")
    tone, color = ("#a89150", "#bda05a") if dry else ("#6a8f3c", "#7ba046")
    paint = turf(place, tone, "ground", 0.72)
    place.add(Ground(paint, 13, fog=mix(light.fog, light.ambient, 0.12), fog_depth=95 / light.fog_density))
    tufts = [flat(art(flora.grass, i, int(110 * place.unit) + 12, 300 / 90, color, 0.6), light, 0.8) for i in range(4)]
    pixels = int(110 * place.unit) + 12
    flowers = [flat(art(flora.bloom, i, pixels, 0.4, color), light, 0.8) for i, color in enumerate(MEADOW)]
    mixed = tufts * (3 if not dry else 9) + flowers
    lit, sunk = np.array([1.1, 1.1, 1.0], np.float32), np.array([0.66, 0.68, 0.66], np.float32)
    for i, depth in enumerate((58, 36, 25, 18.5, 14.2, 12.0)):
        place.strip(
            mixed, depth, 0.66, 1.1, f"tuft{i}", fog=0.85, shade=(lit, sunk), clump=0.7, feather=0.4, scatter=0.1
        )
    near = (np.array([1.02, 1.02, 0.92], np.float32), np.array([0.56, 0.58, 0.54], np.float32))
    fringe(place, mixed, 0.78, 1.35, "front", near)


SETTING = Setting("field", "field", build, Rest(height=1.7, crane=2.3, horizon=0.58, drone=3.4))
