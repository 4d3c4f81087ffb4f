# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""Studios without a set: a white cove, a colored sheet of paper with hard light on it, and a black one with a rim."""

import math

import cv2
import numpy as np

import components.animatic.flora as flora
from components.animatic.camera import Rest
from components.animatic.color import BLACK, WHITE, Array, luma, mix, rgb, smoothstep
from components.animatic.layers import Ground, Plate, Shade
from components.animatic.noise import fractal, tile
from components.animatic.picture import art, blur, pack
from components.animatic.rooms import Pools
from components.animatic.settings.base import Set, Setting
from components.animatic.sky import SoftSky

PAPERS = ("#e8624a", "#f0b03a", "#3f7fd0", "#2f9a86", "#e78fa8", "#7a5fc8", "#d9c7a8", "#5f8f5a", "#e9a37a")
NAMED = (("red", "#d8402f"), ("orange", "#ee8433"), ("yellow", "#f4c534"), ("green", "#4f9a5c"), ("teal", "#2a938c"), ("blue", "#3f78d0"),
         ("purple", "#7a55c0"), ("lilac", "#b9a0dc"), ("pink", "#ee9ab4"), ("beige", "#dcc9ac"), ("peach", "#f3b894"), ("mint", "#a8d8bf"),
         ("pastel", "#e2cbe8"), ("grey", "#a9adb2"), ("gray", "#a9adb2"))  # fmt: skip
LOOK = Rest(height=2.3, crane=1.5, horizon=0.5, drone=2.6, travel=0.3, orbit=0.46)


def white(place: Set) -> None:
    """A white cove: bright all over, a soft shadow under the subject, grey toward the edges."""
    tint = mix(WHITE, place.light.surface(0.6) / max(0.2, luma(place.light.surface(0.6))), 0.28)
    tone = np.clip(tint * (0.97 if place.light.dark < 0.4 else 0.62), 0, 1)
    place.sky = _wall(place, tone * 0.86, tone, (1.0, 0.8))
    _floor(place, tone * np.float32(0.97), 0.16)
    place.mirror, place.shadow = 0.2, 0.8
    place.particles.append("dust")


def paper(place: Set) -> None:
    """A sheet of color from the wall to the floor, and on it the shadow of a window or of leaves in hard sun."""
    dice, light = place.dice("paper"), place.light
    said = [
        color
        for word, color in NAMED
        if place.scene.says(f" {word} back", f" {word} seamless", f" {word} paper", f" {word} studio")
    ]
    color = rgb(said[0] if said else PAPERS[int(dice.integers(len(PAPERS)))])
    dim = 1.0 if light.dark < 0.4 else 0.5
    tint = mix(WHITE, light.surface(0.6) / max(0.2, luma(light.surface(0.6))), 0.35)
    tone = np.clip(color * tint * np.float32(dim), 0, 1)
    place.sky = _wall(place, tone * 0.8, np.clip(tone * 1.12 + 0.03, 0, 1), (1.3, 1.0))
    _floor(place, tone, 0.2)
    if light.dark < 0.5 and light.key_strength > 0.45:
        _gobo(place, dice)
    place.mirror, place.shadow = 0.12, 1.0
    place.particles.append("dust")


def black(place: Set) -> None:
    """A black room: two strips of light at the back, haze, a floor like glass with a pool of light on it."""
    dice = place.dice("strips")
    accent = rgb(("#7fb0ff", "#ffd0a0", "#ff8fb8", "#9fe8ff", "#ffffff")[int(dice.integers(5))])
    accent = mix(accent, np.clip(place.light.rim, 0, 1), 0.4)
    place.sky = _wall(place, accent * 0.02 + 0.01, accent * 0.26 + 0.02, (1.1, 1.4))
    tone = np.full(3, 0.06, np.float32) + accent * 0.05
    size = 512
    paint = np.ones((size, size, 3), np.float32) * tone * (0.9 + 0.2 * tile(size, 8, 5, place.dice("gloss")))[..., None]
    place.add(Ground(paint, 16, fog_depth=20, power=2.0, blend=True))
    _strips(place, accent)
    ring = [(4.2 * math.cos(a), 10.4 + 3.4 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 28, endpoint=False)]
    if not place.path.moves:
        place.add(Pools([ring], accent * 0.3, None))
    place.mist(13.0, 3.4, 0.16, "haze", base=-0.4, color=np.clip(accent * 0.6, 0, 1))
    place.mirror = 0.46
    place.particles.append("dust")


def _wall(place: Set, low: Array, high: Array, spread: tuple[float, float]) -> SoftSky:
    """A backdrop lit by one soft lamp from the light's side."""
    path = place.path
    up = path.horizons()[1] + 0.04 * path.height
    turn = max(abs(path.camera(t).yaw) for t in path.times(25))
    wide, below, scale = path.width * 1.04 + 2 * path.focal * turn, 0.45 * path.height, 0.35
    rows, columns = int((up + below) * scale), int(wide * scale)
    y = (up - np.arange(rows, dtype=np.float32)[:, None] / scale) / path.height
    x = (np.arange(columns, dtype=np.float32)[None] / scale - wide / 2) / path.height
    hot = np.exp(-(((x - 0.2 * place.light.side) * spread[0]) ** 2 + ((y - 0.12) * spread[1]) ** 2) * 1.7)[..., None]
    grain = 0.985 + 0.03 * fractal((rows, columns), (2, 3), 2, place.dice("wall"))[..., None]
    return SoftSky(pack(mix(low, high, hot) * grain), up, 1 / scale)


def _floor(place: Set, tone: Array, edge: float) -> None:
    """The same sheet under foot; it fades into the wall, and darkens toward the viewer."""
    path = place.path
    paint = np.ones((256, 256, 3), np.float32) * tone * (0.985 + 0.03 * tile(256, 8, 3, place.dice("floor")))[..., None]
    place.add(Ground(paint, 16, fog_depth=15, power=2.2, blend=True))
    wide = 200
    rows = int(wide * path.height / (path.width * 1.3)) + 2
    y, x = np.mgrid[0 : 1 : rows * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    dark = smoothstep(0.35, 1.35, np.sqrt(x**2 + ((y - 0.42) * 1.15) ** 2)) * smoothstep(0.0, 0.4, y)
    place.add(
        Shade(
            pack(np.ones((rows, wide, 3), np.float32) * mix(BLACK, tone, 0.4), dark * edge * 1.6),
            9e5,
            0.0,
            path.width * 1.3 / wide,
        )
    )


def _gobo(place: Set, dice: np.random.Generator) -> None:
    """Hard sun on the wall behind: panes of a window, or palm leaves, as light where the shadow is not."""
    depth, wide = 15.5, 30.0
    rows, columns = 260, 600
    light = np.zeros((rows, columns), np.float32)
    if dice.random() < 0.5:
        for k in range(5):
            for j in range(3):
                x, y = 110 + k * 82, 26 + j * 66
                lean = int(-30 * place.light.side)
                pane = np.array(
                    [[x + lean, y], [x + 70 + lean, y], [x + 70 + lean * 0.4, y + 58], [x + lean * 0.4, y + 58]]
                )
                cv2.fillConvexPoly(light, pane.astype(np.int32), 1.0, cv2.LINE_AA)
    else:
        cv2.ellipse(light, (300, 120), (235, 150), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
        light = cv2.GaussianBlur(light, (0, 0), 22)
        for k in range(3):
            leaf = art(flora.palm, 20 + k, 300, 0.9)[..., 3].astype(np.float32) / 255
            turn = cv2.getRotationMatrix2D((135, 70), float(dice.uniform(-70, 70)), 1.15)
            turn[:, 2] += (60 + k * 150, 20 + 26 * (k % 2))
            light *= 1 - 0.85 * cv2.warpAffine(leaf, turn, (columns, rows))
    run = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    light = cv2.GaussianBlur(light, (0, 0), 2.6) * (1 - 0.25 * run) * smoothstep(1.0, 0.62, run)  # no line at the floor
    ends = smoothstep(0, 0.12, np.linspace(0, 1, columns)) * smoothstep(1, 0.88, np.linspace(0, 1, columns))
    texture = np.zeros((rows, columns, 4), np.uint8)
    tone = np.clip(place.light.key, 0, 1)[::-1] * 0.34
    texture[..., :3] = np.clip((light * ends.astype(np.float32))[..., None] * tone, 0, 1) * 255
    texture[..., 3] = 1  # a plate that covers nothing at all is not drawn
    place.add(Plate(texture, depth, -wide / 2, -0.2, columns / wide))


def _strips(place: Set, accent: Array) -> None:
    """Tall soft boxes at the back, seen as light."""
    depth, wide, tall, density = 17.0, 26.0, 12.0, 16.0
    rows, columns = int(tall * density), int(wide * density)
    field = np.zeros((rows, columns, 3), np.float32)
    aside = min(6.4, 0.68 * depth * place.path.width / 2 / place.path.focal)
    for x in (-aside, aside):
        at = int((x + wide / 2) * density)
        cv2.rectangle(
            field,
            (at - 5, int(1.6 * density)),
            (at + 5, rows - int(1.3 * density)),
            [float(v) for v in mix(accent, WHITE, 0.4)[::-1]],
            -1,
        )
    glow = field + 0.9 * blur(field, 1.0 * density) + 1.1 * blur(field, 3.0 * density)
    glow *= (
        smoothstep(0.0, 0.25, np.linspace(1, 0, columns))[None, :, None]
        * smoothstep(0.0, 0.25, np.linspace(0, 1, columns))[None, :, None]
    )
    texture = np.zeros((rows, columns, 4), np.uint8)
    texture[..., :3] = np.clip(glow, 0, 1) * 255
    texture[..., 3] = 1
    place.add(Plate(cv2.GaussianBlur(texture, (0, 0), 1.2), depth, -wide / 2, -0.1, density))


WHITE_COVE = Setting("cyclorama", "white cove", white, LOOK, "studio")
PAPER = Setting("seamless", "colored seamless", paper, LOOK, "studio")
BLACK_ROOM = Setting("black_studio", "black studio", black, LOOK, "low_key")
SETTINGS = (WHITE_COVE, PAPER, BLACK_ROOM)
