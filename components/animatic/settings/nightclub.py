# ruff: noqa: E501 - shapes in rows of numbers read worse when they are broken up
"""A nightclub: a DJ before a wall of light, dancers as silhouettes, beams through colored haze, a floor that glows."""

import numpy as np

import components.animatic.equipment as e
import components.animatic.furniture as f
from components.animatic.aisles import shut
from components.animatic.camera import Rest
from components.animatic.color import Array, hex_of, mix, rgb
from components.animatic.noise import tile
from components.animatic.rooms import Panel, Room
from components.animatic.settings.base import Set, Setting
from components.animatic.settings.stage import Beams

NIGHTS = (("#ff3fa8", "#3a7bff"), ("#8a4bff", "#ff5a6e"), ("#2fd8ff", "#b04bff"), ("#ff7a3a", "#e03aff"))
MIDDLE = 7.0
"""The metre behind the subject, a little to the right of the booth."""


def build(place: Set) -> None:
    """Wall of light, booth, dancers in three rows, beams, haze, floor."""
    room = Room(place, 5.4)
    first, second = NIGHTS[int(place.dice("night").integers(len(NIGHTS)))]
    colors = [rgb(first), rgb(second)]
    if room.table:
        colors = [color * np.float32(0.6) for color in colors]
    room.white = np.clip(mix(np.full(3, 0.8, np.float32), colors[0], 0.25), 0, 1).astype(np.float32)
    room.air = np.clip(mix(colors[0], colors[1], 0.5) * 0.4, 0, 1)
    shut(room, "#0c0812", 7.0)
    wall = room.panel(14.0, 5.4, "wall")
    _wall(wall, first, second)
    room.hang(wall, 7.0, middle=MIDDLE)
    booth = room.panel(14.0, 5.4, "booth")
    booth.box(1.2, 0, 7.4, 0.8, "#14111c", bright=1.1)
    booth.parts.append(
        f'<rect x="1.2" y=".76" width="7.4" height=".05" fill="{first}"/><g transform="translate(0 .8)">'
    )
    _booth(booth, 4.6, first, second)
    booth.parts.append("</g>")
    _rig(booth, first, second)
    room.hang(booth, 5.2, middle=MIDDLE)
    for away, hands, tone in ((4.2, 0.5, second), (3.0, 0.45, first), (1.9, 0.35, second)):
        crowd = room.panel(9.0, 2.3, f"crowd{away}")
        _dancers(crowd, hands, hex_of(rgb(tone) * 0.75), gap=1.7 if away < 2.5 else 0.9 if away < 3.5 else 0.0)
        room.hang(crowd, away, air=0.1 + 0.08 * (away > 3), middle=4.5)
    place.add(Beams(room, colors, 4.4, max(22.0, 8.8 * room.metre)))
    haze = np.clip(mix(colors[0], colors[1], 0.5), 0, 1)
    for away, amount in ((4.7, 0.34), (2.4, 0.2)):
        place.mist(room.depth(away), 2.2 * room.metre, amount, f"haze{away}", base=room.base, color=haze)
    room.floor(_floor(place, colors), 4.8, 7.0, table=_bar(place, colors) if room.table else None)
    place.mirror = 0.4
    place.particles.append("dust")


def _wall(p: Panel, first: str, second: str) -> None:
    """Rings and bars of light on black, brighter behind the booth."""
    p.box(0, 0, 14.0, 5.4, "#07060c")
    for k in range(56):
        x = 0.06 + k * 0.25
        near = np.exp(-(((x - 4.9) / 2.6) ** 2))
        tall = 0.5 + 3.4 * near * (0.6 + 0.4 * np.sin(k * 1.7)) + 0.7 * float(p.dice.random())
        tone = first if k % 3 else second
        p.parts.append(
            f'<rect x="{x:.2f}" y=".3" width=".1" height="{tall:.2f}" rx=".05" fill="{tone}" opacity="{0.28 + 0.6 * near:.2f}"/>'
        )
    for radius, tone in ((1.7, second), (1.25, first), (0.8, second)):
        p.parts.append(
            f'<circle cx="4.9" cy="3.3" r="{radius}" fill="none" stroke="{tone}" stroke-width=".09" opacity=".9"/>'
        )
        p.glow(4.9, 3.3, radius * 1.9, radius * 1.9, tone, 0.32)
    for x in (9.4, 12.6):
        for row in range(3):
            f.bottles(p, x - 1.0, 1.0 + row * 0.45, 2.0)
        p.glow(x, 1.5, 1.6, 1.2, second, 0.4)
    for x, tone in ((1.0, first), (8.0, second), (11.0, first)):
        p.parts.append(f'<rect x="{x}" y=".2" width=".07" height="4.6" rx=".03" fill="{tone}"/>')
        p.glow(x, 2.5, 1.4, 3.0, tone, 0.4)


def _booth(p: Panel, x: float, first: str, second: str) -> None:
    """A desk with a glowing front, decks, the DJ with headphones, towers of speakers."""
    f.person(p, x + 0.3, 1.9, coat="#17141f")
    p.line(f"M{x + 0.18} 1.8C{x + 0.18} 1.98 {x + 0.42} 1.98 {x + 0.42} 1.8", "#d9dce4", 0.04)
    for at in (x + 0.18, x + 0.42):
        p.oval(at, 1.77, 0.04, 0.06, "#d9dce4", 1.1)
    p.line(f"M{x + 0.48} 1.5L{x + 0.8} 1.66L{x + 0.74} 2.12", "#1d1926", 0.1, 1.2)
    p.box(x - 1.3, 0.0, 3.2, 1.14, "#0e0c14")
    for k in range(12):
        for row in range(4):
            tone = (first, second)[(k + row) % 2]
            p.parts.append(
                f'<rect x="{x - 1.2 + k * 0.255:.2f}" y="{0.12 + row * 0.24:.2f}" width=".2" height=".18" fill="{tone}" opacity="{0.25 + 0.6 * float(p.dice.random()):.2f}"/>'
            )
    p.box(x - 1.36, 1.12, 3.32, 0.07, "#2b2636", bright=1.2)
    for at in (x - 0.8, x + 0.85):
        p.box(at, 1.19, 0.6, 0.1, "#1a1722", bright=1.2)
        p.oval(at + 0.3, 1.3, 0.26, 0.03, "#c9cdd8", 1.0)
    p.glow(x + 0.3, 0.8, 2.4, 1.3, first, 0.3)
    for at in (x - 2.5, x + 2.2):
        for level in range(3):
            p.box(at, 0.05 + level * 0.84, 0.9, 0.8, "#17151d", r=0.03, bright=1.25)
            p.oval(at + 0.45, 0.4 + level * 0.84, 0.3, 0.3, "#2b2833", 1.2)
            p.oval(at + 0.45, 0.4 + level * 0.84, 0.13, 0.13, "#100e15", 1.2)


def _rig(p: Panel, first: str, second: str) -> None:
    """Moving heads on a truss and a mirror ball with its sparks."""
    e.truss(p, 4.5, 0.36, "#201d28")
    for k in range(10):
        x = 0.7 + k * 1.4
        p.box(x - 0.11, 4.2, 0.22, 0.3, "#16141c", r=0.05)
        p.lamp(x, 4.2, 0.07, (first, "#ffffff", second)[k % 3])
    p.line("M8.3 4.5V4.0", "#8a8d98", 0.02)
    for row in range(9):
        for k in range(9):
            x, y = (k - 4) * 0.085, (row - 4) * 0.085
            if x * x + y * y < 0.145:
                bright = 0.5 + 0.9 * float(p.dice.random())
                p.box(
                    8.3 + x - 0.038,
                    3.62 + y - 0.038,
                    0.076,
                    0.076,
                    p.pick("#c9cfe0", first, second, "#f4f6ff"),
                    bright=bright,
                )
    p.lamp(8.2, 3.74, 0.03, "#ffffff")


def _dancers(p: Panel, hands: float, rim: str, gap: float) -> None:
    """Dark figures, edged by the light behind them; the middle of the panel stays free for the subject."""
    at = 0.2
    while at < p.wide - 0.3:
        if abs(at - p.wide / 2) > gap:
            body, arms = _dancer(p, at, float(p.dice.uniform(1.58, 1.84)), p.dice.random() < hands)
            for tone, move in ((rim, ' transform="translate(.014 .022)"'), ("#0e0c15", "")):
                p.parts.append(
                    f'<g{move}><path d="{body}" fill="{tone}"/><path d="{arms}" fill="none" stroke="{tone}"'
                    ' stroke-width=".078" stroke-linecap="round" stroke-linejoin="round"/></g>'
                )
        at += float(p.dice.uniform(0.4, 0.6))


def _dancer(p: Panel, x: float, tall: float, up: bool) -> tuple[str, str]:
    """One figure from behind: head and hair, a trunk that leans, legs in step; and the arms, low or overhead."""
    lean, step = float(p.dice.uniform(-0.09, 0.09)), float(p.dice.uniform(0.06, 0.15))
    hip, shoulder, head = tall * 0.5, tall * 0.81, tall - 0.13
    hx, sx, nx = x + lean * 0.3, x + lean, x + lean * 1.3
    long = p.dice.random() < 0.45
    hair = 0.3 if long else 0.1
    body = (
        f"M{nx:.2f} {tall:.2f}C{nx + 0.12:.2f} {tall:.2f} {nx + 0.12:.2f} {head - 0.03:.2f} {nx + (0.13 if long else 0.06):.2f} {tall - 0.05 - hair:.2f}"
        f"L{sx + 0.06:.2f} {shoulder + 0.02:.2f}C{sx + 0.18:.2f} {shoulder:.2f} {sx + 0.21:.2f} {shoulder - 0.06:.2f} {sx + 0.2:.2f} {shoulder - 0.16:.2f}"
        f"C{sx + 0.13:.2f} {hip + 0.22:.2f} {hx + 0.13:.2f} {hip + 0.16:.2f} {hx + 0.17:.2f} {hip - 0.02:.2f}"
        f"L{x + step + 0.1:.2f} {hip * 0.52:.2f}L{x + step + 0.06:.2f} 0.04L{x + step + 0.15:.2f} 0H{x + step - 0.03:.2f}L{x + step - 0.02:.2f} {hip * 0.5:.2f}L{hx:.2f} {hip - 0.1:.2f}"
        f"L{x - step + 0.03:.2f} {hip * 0.5:.2f}L{x - step + 0.03:.2f} 0H{x - step - 0.15:.2f}L{x - step - 0.06:.2f} 0.05L{x - step - 0.1:.2f} {hip * 0.52:.2f}L{hx - 0.17:.2f} {hip - 0.02:.2f}"
        f"C{hx - 0.13:.2f} {hip + 0.16:.2f} {sx - 0.13:.2f} {hip + 0.22:.2f} {sx - 0.2:.2f} {shoulder - 0.16:.2f}C{sx - 0.21:.2f} {shoulder - 0.06:.2f} {sx - 0.18:.2f} {shoulder:.2f} {sx - 0.06:.2f} {shoulder + 0.02:.2f}"
        f"L{nx - (0.13 if long else 0.06):.2f} {tall - 0.05 - hair:.2f}C{nx - 0.12:.2f} {head - 0.03:.2f} {nx - 0.12:.2f} {tall:.2f} {nx:.2f} {tall:.2f}Z"
    )
    spread = float(p.dice.uniform(-0.05, 0.08))
    low = ((0.33 + spread, -0.24, 0.24, -0.44), (0.34, -0.26, 0.44 + spread, -0.06))[int(p.dice.integers(2))]
    high = (0.36 + spread, 0.12, 0.2 + spread, 0.42)
    arms = ""
    for way, (a, b, c, d) in ((-1, high if up else low), (1, high if up and p.dice.random() < 0.6 else low)):
        arms += f"M{sx + way * 0.165:.2f} {shoulder - 0.06:.2f}L{sx + way * a:.2f} {shoulder + b:.2f}L{sx + way * c:.2f} {shoulder + d:.2f}"
    return body, arms


def _floor(place: Set, colors: list[Array]) -> Array:
    """Squares of light under glass, some brighter."""
    size, dice = 512, place.dice("floor")
    lit = dice.random((8, 8)).astype(np.float32)
    which = (dice.random((8, 8)) < 0.5)[..., None]
    cells = np.where(which, colors[0], colors[1]) * (0.05 + 0.4 * lit**3)[..., None]
    paint = np.repeat(np.repeat(cells, 64, 0), 64, 1).astype(np.float32)
    y, x = np.mgrid[0:size, 0:size] % 64 / 64
    inner = np.clip(np.minimum(np.minimum(x, 1 - x), np.minimum(y, 1 - y)) * 9, 0, 1)[..., None]
    return np.asarray(paint * inner + 0.02, np.float32)


def _bar(place: Set, colors: list[Array]) -> Array:
    """A black polished bar that holds some of the light."""
    gloss = 0.05 + 0.05 * tile(512, 8, 4, place.dice("bar"))
    return np.asarray(gloss[..., None] + mix(colors[0], colors[1], 0.5) * 0.1, np.float32)


SETTING = Setting("nightclub", "nightclub", build, Rest(height=2.0, crane=2.0, horizon=0.54, drone=3.0), "neon")
