"""The studio: a seamless sweep, a set piece behind the subject, and a floor of marble, wood or gloss."""

import cv2
import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import BLACK, WHITE, Array, hex_of, luma, mix, rgb, shift_hue, smoothstep
from components.animatic.layers import Ground, Plate, Shade
from components.animatic.noise import fractal, tile
from components.animatic.picture import blur, pack, svg
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import SoftSky

SWEEPS = ("#e7b7b0", "#b9c8d8", "#c9bfe0", "#d9c8a8", "#a9c8b8", "#e0b48c", "#9fb4c8")


def _accent(place: Set) -> Array:
    """The backdrop's color: asked for, or a soft relation of the subject's own."""
    dice = place.dice("accent")
    for words, color in (
        ("pink", "#e9b4bc"),
        ("blue background", "#8fb0d8"),
        ("white background", "#e9e7e4"),
        ("beige", "#dccbb2"),
        ("green background", "#a9c8b0"),
        ("pastel", "#d6c3e6"),
    ):
        if place.scene.says(words):
            return rgb(color)
    return shift_hue(rgb(SWEEPS[int(dice.integers(len(SWEEPS)))]), float(dice.uniform(-0.02, 0.02)))


def build(place: Set) -> None:
    """Sweep, set piece, floor."""
    dark = place.light.dark > 0.4
    accent = _accent(place)
    warm = mix(
        WHITE,
        place.light.surface(0.6) / max(0.2, luma(place.light.surface(0.6))),
        0.6 if place.light.name not in ("studio", "low_key") else 0.2,
    )
    accent = np.clip(accent * warm, 0, 1)
    _sweep(place, accent, dark)
    _piece(place, accent, dark)
    _floor(place, accent, dark)
    place.mirror = 0.34 if not dark else 0.42
    place.particles.append("bokeh" if dark else "dust")


def _sweep(place: Set, accent: Array, dark: bool) -> None:
    path, dice = place.path, place.dice("sweep")
    up = path.horizons()[1] + 0.04 * path.height
    turn = max(abs(path.camera(t).yaw) for t in path.times(25))
    wide, below = path.width * 1.04 + 2 * path.focal * turn, 0.45 * path.height
    scale = 0.4
    rows, columns = int((up + below) * scale), int(wide * scale)
    y = (up - np.arange(rows, dtype=np.float32)[:, None] / scale) / path.height
    x = (np.arange(columns, dtype=np.float32)[None] / scale - wide / 2) / path.height
    lamp = 0.22 * place.light.side
    hot = np.exp(-(((x - lamp) * 1.1) ** 2 + ((y - 0.2) * 1.5) ** 2) * 1.8)[..., None]
    low, high = (
        (accent * 0.13, mix(accent, WHITE, 0.12) * 0.62) if dark else (accent * 0.66 + 0.03, mix(accent, WHITE, 0.62))
    )
    paint = mix(low, high, hot)
    paint = paint * (0.97 + 0.06 * fractal((rows, columns), (2, 3), 2, dice)[..., None])
    if not dark:
        paint = paint * (0.95 + 0.10 * _window_light(rows, columns, dice, place.light.side)[..., None])
    place.sky = SoftSky(pack(paint), up, 1 / scale)


def _window_light(rows: int, columns: int, dice: np.random.Generator, side: float) -> Array:
    """Slanting panes of light on the wall."""
    field = np.zeros((90, 160), np.float32)
    start = float(dice.uniform(30, 60))
    for k in range(4):
        x = int(start + k * 26)
        cv2.line(field, (x, -5), (int(x - 40 * side), 95), 1.0, 10 + 3 * (k % 2))
    return np.asarray(cv2.resize(cv2.GaussianBlur(field, (0, 0), 2.4), (columns, rows), interpolation=cv2.INTER_CUBIC))


def _piece(place: Set, accent: Array, dark: bool) -> None:
    """An arch, a disc or steps of arches behind the subject, with a soft shadow on the wall."""
    depth, wide, tall = 15.0, 17.0, 11.0
    density = place.density(depth) * 0.7
    tone = accent * 0.34 if dark else mix(accent, WHITE, 0.30)
    left, right = (0.86, 1.1) if place.light.side > 0 else (1.1, 0.86)
    fill = (
        f'<linearGradient id="p"><stop stop-color="{hex_of(tone * left)}"/>'
        f'<stop offset="1" stop-color="{hex_of(tone * right)}"/></linearGradient>'
    )
    kind = int(place.dice("piece").integers(4))
    middle = wide / 2 + (1.3 if place.dice("aside").random() < 0.5 else -1.3)
    shapes = {
        0: f'<rect x="{middle - 3}" y="2.2" width="6" height="20" rx="3"/>',
        1: f'<circle cx="{middle}" cy="6.2" r="3.9"/>',
        2: "".join(
            f'<rect x="{middle + at - 1.5}" y="{y}" width="3" height="20" rx="1.5"/>'
            for at, y in ((-3.8, 5.4), (0, 2.6), (3.8, 4.4))
        ),
        3: f'<path d="M{middle - 5.5} 30V7.5A5.5 5.5 0 0 1 {middle + 5.5} 7.5V30'
        f'H{middle + 3.6}V7.5A3.6 3.6 0 0 0 {middle - 3.6} 7.5V30Z"/>',
    }
    size = (int(wide * density), int(tall * density))
    body = svg(f'{fill}<g fill="url(#p)">{shapes[kind]}</g>', wide, tall, size)
    shadow = np.zeros_like(body)
    shadow[..., 3] = (
        np.roll(
            blur(body, 14 * place.unit)[..., 3], (int(9 * place.unit), int(-16 * place.unit * place.light.side)), (0, 1)
        )
        * 0.26
    )
    place.add(
        Plate(shadow, depth + 0.4, -wide / 2, -0.3, density),
        Plate(blur(body, 2.0 * place.unit), depth, -wide / 2, -0.3, density),
    )


def marble(size: int, dice: np.random.Generator, pale: str = "#f6f4f1", grey: str = "#cfc8c2") -> Array:
    """Polished marble: clouds of two tones and veins along the zero lines of warped noise."""
    veins = np.zeros((size, size), np.float32)
    for k in range(3):
        line = np.abs(tile(size, (2, 2, 4)[k], 6, dice, 0.55) - 0.5 + 0.04 * (k - 1))
        faint = smoothstep(0.35, 0.6, tile(size, 4, 2, dice))
        veins = np.maximum(veins, np.exp(-line * (70 + 60 * k)) * (1 - 0.33 * k) * faint)
    clouds = smoothstep(0.35, 0.75, tile(size, 4, 4, dice)) * 0.6
    tones = zip(rgb(pale), rgb(grey), rgb("#8d857f"), strict=True)
    return np.asarray(cv2.merge([mix(mix(light, dull, clouds), dark, veins * 0.62) for light, dull, dark in tones]))


def planks(size: int, dice: np.random.Generator, dark: str = "#7d5232", pale: str = "#c08c58") -> Array:
    """Planed wood, its grain along the x axis."""
    grain = tile(size, (16, 2), 5, dice)
    board = (np.arange(size) * 8 // size % 2)[:, None] * 0.1
    rings = np.abs(np.sin(grain * 20)) * 0.55 + 0.2 + board
    rings = np.clip(rings, 0, 1).astype(np.float32)
    return np.asarray(cv2.merge([mix(low, high, rings) for low, high in zip(rgb(dark), rgb(pale), strict=True)]))


def _floor(place: Set, accent: Array, dark: bool) -> None:
    path, dice, light = place.path, place.dice("floor"), place.light
    size = 1024 if path.height > 500 else 512
    if place.scene.says("marble", "stone", "luxury"):
        paint = marble(size, dice) if not dark else marble(size, dice, "#3a383c", "#232226")
    elif place.scene.says("wood", "wooden", "oak", "table"):
        paint = planks(size, dice)
    else:
        paint = (
            np.ones((size, size, 3), np.float32)
            * mix(accent, WHITE, 0.42)
            * (0.97 + 0.05 * tile(size, 8, 3, dice)[..., None])
        )
    paint = paint * light.surface(0.6) * (0.5 if dark else 1.0)
    place.add(Ground(paint, 16, fog_depth=18, power=2.4, blend=True))
    wide = 200
    rows = int(wide * path.height / (path.width * 1.3)) + 2
    y, x = np.mgrid[0 : 1 : rows * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    edge = smoothstep(0.3, 1.25, np.sqrt((x * 1.0) ** 2 + ((y - 0.42) * 1.15) ** 2)) * smoothstep(0.0, 0.35, y)
    veil = pack(np.ones((rows, wide, 3), np.float32) * mix(BLACK, accent, 0.15), edge * (0.55 if dark else 0.2))
    place.add(Shade(veil, 9e5, 0.0, path.width * 1.3 / wide))


SETTING = Setting(
    "studio", "studio", build, Rest(height=2.3, crane=1.5, horizon=0.5, drone=2.6, travel=0.3, orbit=0.46), "studio"
)
