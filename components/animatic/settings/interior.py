# ruff: noqa: E501 - path data and colors read worse when they are broken up
"""A room: a soft wall with windows, shelves, lamps and plants; a wooden table for things, a floor for people."""

import math

import cv2
import numpy as np

from components.animatic.camera import Rest
from components.animatic.color import Array, hex_of, rgb
from components.animatic.layers import Ground, Plate, Sky
from components.animatic.picture import blur, pack, svg
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.studio import planks

WALLS = ("#d9cfc2", "#c6d0ca", "#d8c0ae", "#62736c", "#4f5d70", "#b98a6a")
BOOKS = ("#b5543c", "#d9a441", "#3f6f6a", "#e8dcc8", "#54687f", "#8a4f5f")
BAY = 8.4
TABLE = 14.5


def build(place: Set) -> None:
    """Wall, then a table or a floor."""
    light, dice = place.light, place.dice("room")
    surface = light.surface(0.62) * (1.0 if light.dark < 0.4 else 0.8) + 0.05
    wall = rgb(WALLS[int(dice.integers(len(WALLS)))])
    tone = np.clip(wall * surface * 0.7, 0, 1)
    place.sky = Sky(pack(np.ones((8, 8, 3), np.float32) * tone), place.path.height, place.path.width)
    onto_table = place.scene.rig.on == "table" or place.scene.rig.name == "card"
    depth, base = (27.0, -7.0) if onto_table else (25.0, 0.0)
    _wall(place, wall, surface, depth, base)
    size = 1024 if place.path.height > 500 else 512
    office = place.scene.says("office", "desk", "gym", "lobby")
    paint = planks(size, dice) if not office else planks(size, dice, "#8d8a86", "#b9b5ae")
    if onto_table:
        place.add(Ground(paint * surface, 9, until=TABLE, depth=12.0))
        place.mirror = 0.14
    else:
        place.add(Ground(paint * surface * 0.9, 12, fog=tone, fog_depth=60))
        place.mirror = 0.1
    place.particles.append("dust")


def _wall(place: Set, wall: Array, surface: Array, depth: float, base: float) -> None:
    low, high = place.path.cover(depth)
    tall, focus = (25.0, 4.5) if base < 0 else (19.0, 2.6)
    density = min(place.density(depth) * 0.6, 1500 * place.unit / (high - low))
    first = math.floor(low / BAY) * BAY
    light, dice = place.light, place.dice("wall")
    foot = tall - (2.5 if base < 0 else 0.0)  # the row of the floor in SVG units, from the top
    defs = "".join(
        f'<stop offset="{i / (len(light.sky) - 1):.2f}" stop-color="{hex_of(np.clip(rgb(color) * 1.12, 0, 1))}"/>'
        for i, (_, color) in enumerate(light.sky)
    )
    left, right = (0.8, 1.08) if light.side > 0 else (1.08, 0.8)
    parts = [
        f'<linearGradient id="w" x2="0" y2="1">{defs}</linearGradient><linearGradient id="a"><stop stop-color="{hex_of(wall * surface * left)}"/>'
        f'<stop offset="1" stop-color="{hex_of(wall * surface * right)}"/></linearGradient><rect x="{low}" y="-1" width="{high - low}" height="{tall + 2}" fill="url(#a)"/>'
    ]
    for bay in np.arange(first, high + BAY, BAY):
        parts += _window(dice, float(bay), foot, surface, light.dark > 0.4)
        parts += _shelf(dice, float(bay), foot, surface)
        parts += _plant(dice, float(bay) + 6.0, foot, surface)
    size = (int((high - low) * density), int(tall * density))
    texture = svg("".join(parts), high - low, tall, size, low, 0.0)
    texture = _lamps(texture, dice, (low, high, foot), density)
    place.add(Plate(blur(texture, focus * place.unit), depth, low, base, density))


def _window(dice: np.random.Generator, x: float, foot: float, surface: Array, night: bool) -> list[str]:
    top, wide, tall = foot - 13.2, 4.6, 9.4
    parts = [f'<rect x="{x + 0.6}" y="{top}" width="{wide}" height="{tall}" fill="url(#w)"/>']
    for _ in range(12):
        cx, cy = x + 0.9 + 4.0 * float(dice.random()), top + tall - 0.3 - 4.5 * float(dice.random()) ** 1.5
        color = (
            ("#ffd08a", "#ff9ac0", "#8ad0ff")[int(dice.integers(3))]
            if night
            else hex_of(rgb("#86a874") * surface * np.float32(0.8 + 0.5 * dice.random()))
        )
        parts.append(
            f'<circle cx="{cx:.2f}" cy="{cy:.2f}" r="{0.25 + 0.4 * float(dice.random()):.2f}" fill="{color}" opacity=".4"/>'
        )
    frame = hex_of(np.clip(rgb("#f4f0ea") * surface, 0, 1))
    parts += [
        f'<rect x="{x + 0.5 + k * wide}" y="{top}" width=".2" height="{tall}" fill="{frame}"/>' for k in (0, 0.5, 1)
    ]
    parts += [
        f'<rect x="{x + 0.5}" y="{top + k * tall - 0.1}" width="{wide + 0.2}" height=".2" fill="{frame}"/>'
        for k in (0, 0.42, 1)
    ]
    return parts


def _shelf(dice: np.random.Generator, x: float, foot: float, surface: Array) -> list[str]:
    parts, wood = [], hex_of(rgb("#8a6444") * surface)
    for k in range(4):
        y, at = foot - 4.6 - 2.1 * k, x + 5.7
        parts.append(f'<rect x="{x + 5.5}" y="{y}" width="2.6" height=".16" fill="{wood}"/>')
        while at < x + 7.7:
            wide, tall = float(dice.uniform(0.14, 0.4)), float(dice.uniform(0.6, 1.4))
            color = hex_of(rgb(BOOKS[int(dice.integers(len(BOOKS)))]) * surface)
            parts.append(
                f'<rect x="{at:.2f}" y="{y - tall:.2f}" width="{wide:.2f}" height="{tall:.2f}" rx=".05" fill="{color}"/>'
            )
            at += wide + float(dice.random()) * 0.3
    return parts


def _plant(dice: np.random.Generator, x: float, foot: float, surface: Array) -> list[str]:
    if dice.random() < 0.4:
        return []
    parts = []
    for _ in range(26):
        angle, long = float(dice.uniform(-2.7, -0.45)), float(dice.uniform(1.2, 3.0))
        tip = (x + long * math.cos(angle), foot - 1.6 + long * math.sin(angle))
        color = hex_of(rgb("#4f7f4a") * surface * np.float32(0.5 + 0.7 * dice.random()))
        parts.append(
            f'<path d="M{x} {foot - 1.4}Q{x + long * 0.4 * math.cos(angle) - 0.2:.2f} {foot - 1.8 + long * 0.7 * math.sin(angle):.2f} {tip[0]:.2f} {tip[1]:.2f}Q{x + long * 0.5 * math.cos(angle) + 0.3:.2f} {foot - 1.3 + long * 0.5 * math.sin(angle):.2f} {x} {foot - 1.4}" fill="{color}"/>'
        )
    pot = hex_of(rgb("#d8c8b4") * surface)
    return [*parts, f'<path d="M{x - 0.7} {foot - 1.6}h1.4l-.2 1.6h-1Z" fill="{pot}"/>']


def _lamps(texture: Array, dice: np.random.Generator, span: tuple[float, float, float], density: float) -> Array:
    """Pendant lamps with a warm glow that is added as light."""
    low, high, foot = span
    glow = np.zeros((*texture.shape[:2], 3), np.float32)
    for x in np.arange(math.floor(low / 5.6) * 5.6 + 2.8, high, 5.6):
        y = foot - 11.2 - 1.6 * float(dice.random())
        at = (int((x - low) * density), int(y * density))
        cv2.line(texture, (at[0], 0), at, (30, 30, 34, 255), max(1, int(0.06 * density)), cv2.LINE_AA)
        cv2.ellipse(
            texture,
            at,
            (max(2, int(0.7 * density)), max(1, int(0.42 * density))),
            0,
            180,
            360,
            (36, 38, 42, 255),
            -1,
            cv2.LINE_AA,
        )
        cv2.circle(glow, at, max(2, int(0.42 * density)), (0.62, 0.86, 1.0), -1, cv2.LINE_AA)
    soft = (
        glow + 1.5 * cv2.GaussianBlur(glow, (0, 0), 0.9 * density) + 1.6 * cv2.GaussianBlur(glow, (0, 0), 2.6 * density)
    )
    texture[..., :3] = cv2.add(
        np.ascontiguousarray(texture[..., :3]), (np.clip(soft * 0.8, 0, 1) * 255).astype(np.uint8)
    )
    return texture


SETTING = Setting("interior", "room", build, Rest(height=2.2, crane=1.6, horizon=0.5, drone=2.4, travel=0.3, orbit=0.4))
