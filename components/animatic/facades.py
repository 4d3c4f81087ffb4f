"""Buildings: blocks of houses with windows, side walls in perspective, shops by day, lit rooms and neon by night."""

from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import WHITE, Array, mix, rgb, smoothstep
from components.animatic.layers import Plate
from components.animatic.lighting import Light
from components.animatic.noise import fractal
from components.animatic.picture import art, blur
from components.animatic.settings.base import Set
from components.animatic.shopfronts import TALL, WIDE, shopfront

NEON = tuple(rgb(color) for color in ("#ff3fa4", "#38e1ff", "#ffb13d", "#8f5bff", "#ff5a4a", "#3dffb0"))
STONE = tuple(
    rgb(color) for color in ("#b5705a", "#d8c7ab", "#93a5b4", "#c99a78", "#aeb4b8", "#8a978e", "#e2d9ca", "#a3806c")
)
GLASS = tuple(rgb(color) for color in ("#6f8ca6", "#7d9aae", "#8aa3b0", "#5f7d94"))
STORY = 3.3
"""Metres from floor to floor."""
SHOPS = 9
"""How many different shops there are."""
DARK_WALLS = tuple(rgb(color) for color in ("#20263f", "#1b2a3f", "#2b2238", "#1d1f30", "#2a2c3a"))


@dataclass(frozen=True)
class Block:
    """One row of houses: how far, how tall, how wide each, and how much street stays free in the middle."""

    depth: float
    low: float
    high: float
    wide: float
    gap: float
    grain: float = 1.0
    """Size of the windows: smaller in a view without a person to measure by."""
    air: float = 1.0
    """Share of the usual haze; little for a view that is made of distance."""
    base: float = -0.2
    """Height of the street: far below for a view from a roof."""
    metre: float = 1.0
    """Units that a metre of floors, windows and shops takes."""


class _Canvas:
    """Paint and light (BGR) and cover of one block while it is drawn, in bytes."""

    def __init__(self, rows: int, columns: int, density: float) -> None:
        self.paint = np.zeros((rows, columns, 3), np.uint8)
        self.cover = np.zeros((rows, columns), np.uint8)
        self.glow = np.zeros((rows, columns, 3), np.uint8)
        self.density = density


def _ink(color: Array) -> tuple[float, ...]:
    """An RGB color of 0..1 as OpenCV draws it."""
    return tuple(float(v) for v in np.clip(color[::-1], 0, 1) * 255)


def add_block(place: Set, block: Block, name: str, neon: bool) -> None:
    """Bake one block and put it on the stage."""
    dice, light = place.dice(name), place.light
    low, high = place.path.cover(block.depth)
    low, high = low - block.wide, high + block.wide
    density = min(0.85 * place.path.focal / max(3.0, place.path.closest(block.depth)), 2000 * place.unit / (high - low))
    rows, columns = int(block.high * 1.08 * density) + 4, int((high - low) * density)
    canvas = _Canvas(rows, columns, density)
    for middle, wide, tall in _plots(block, low, high, dice):
        _house(canvas, dice, light, block, (middle, wide, tall), low, neon)
    _street_haze(canvas, block, light, dice)
    texture = _packed(canvas, light, place.unit)
    used = cv2.reduce(texture.reshape(rows, -1), 0, cv2.REDUCE_MAX).reshape(columns, 4).any(1)
    middle = int(-low * density)
    for start, end in ((0, middle), (middle, columns)) if block.gap else ((0, columns),):
        filled = np.nonzero(used[start:end])[0]  # the free street between the sides costs nothing
        if len(filled):
            first, last = start + int(filled[0]), start + int(filled[-1]) + 1
            side = texture[:, first:last]
            place.add(Plate(side, block.depth, low + first / density, block.base, density, near=1.2))


def _plots(block: Block, low: float, high: float, dice: np.random.Generator) -> list[tuple[float, float, float]]:
    """Houses from the outside in, so that each hides the side wall of the one behind it."""
    plots = []
    for way in (-1.0, 1.0):
        edge = block.gap * (1 + 0.1 * float(dice.random()))
        end = max(high, -low) + block.wide
        while edge < end:
            wide = block.wide * float(dice.uniform(0.6, 1.3))
            tall = float(dice.uniform(block.low, block.high)) * (1.0 if dice.random() < 0.8 else 0.65)
            plots.append((way * (edge + wide / 2), wide, tall))
            edge += wide * (1.01 if dice.random() < 0.7 else float(dice.uniform(1.04, 1.25)))
    return sorted(plots, key=lambda plot: -abs(plot[0]))


def _house(
    canvas: _Canvas,
    dice: np.random.Generator,
    light: Light,
    block: Block,
    plot: tuple[float, float, float],
    low: float,
    neon: bool,
) -> None:
    middle, wide, tall = plot
    density, rows = canvas.density, canvas.cover.shape[0]
    left, right = (middle - wide / 2 - low) * density, (middle + wide / 2 - low) * density
    top = rows - tall * density
    night = light.dark > 0.4
    tower = tall > 30
    colors = GLASS if tower and dice.random() < 0.6 else STONE
    colors = DARK_WALLS if night else colors
    color = colors[int(dice.integers(len(colors)))] * np.float32(dice.uniform(0.8, 1.15))
    surface = light.ambient + light.key * np.float32(0.62)
    sunk = light.fogged(block.depth, (0.7 if night else 1.2) * block.air)
    front = mix(color * surface * np.float32(dice.uniform(0.88, 1.1)), light.fog, sunk * 0.9)
    x0, x1, y0 = max(0, round(left)), min(canvas.cover.shape[1], round(right)), max(0, round(top))
    inner = left if middle > 0 else right
    deep = block.wide * 0.8
    shift = (abs(middle) - wide / 2) * deep / (block.depth + deep) * density * (-1 if middle > 0 else 1)
    _side_wall(
        canvas,
        (inner, inner + shift),
        (top, block.depth / (block.depth + deep)),
        front,
        light,
        middle,
        block.metre * block.grain,
    )
    if x1 <= x0:
        return
    area = (slice(y0, rows), slice(x0, x1))
    story, shop = block.metre * block.grain, block.depth < 80 and block.grain > 0.8
    facade = _facade(dice, light, front, sunk, (rows - y0, x1 - x0), density * story)
    canvas.paint[area] = cv2.cvtColor(cv2.convertScaleAbs(cv2.max(facade, 0.0), alpha=255), cv2.COLOR_RGB2BGR)
    canvas.cover[area] = 255
    canvas.glow[area] = 0
    if shop:
        _shops(canvas, dice, light, sunk, (x0, x1), block.metre)
    if dice.random() < 0.45 and not tower:
        _roof(canvas, dice, front, (x0, x1, y0))
    if neon and density > 1.3:
        for _ in range(int(dice.integers(0, 4)) if block.depth < 140 else int(dice.integers(0, 2))):
            _sign(canvas, dice, sunk, (x0, x1, y0))
        if dice.random() < 0.3:
            _tube(canvas, dice, sunk, (x0, x1, y0))


def _side_wall(
    canvas: _Canvas,
    edges: tuple[float, float],
    top: tuple[float, float],
    front: Array,
    light: Light,
    middle: float,
    grain: float,
) -> None:
    """The wall along the street: its far end is lower and nearer to the middle, as perspective has it."""
    rows, density = canvas.cover.shape[0], canvas.density
    eye = rows - 1.7 * density
    far_top = eye - (eye - top[0]) * top[1]
    corners = np.array([[edges[0], top[0]], [edges[1], far_top], [edges[1], rows], [edges[0], rows]])
    lit = 1.0 if (middle > 0) != (light.side > 0) else 0.0
    tone = front * np.float32(0.72 + 0.4 * lit)
    points = (corners * 16).round().astype(np.int32)
    cv2.fillConvexPoly(canvas.paint, points, _ink(tone), cv2.LINE_8, 4)
    cv2.fillConvexPoly(canvas.cover, points, 255.0, cv2.LINE_8, 4)
    cv2.fillConvexPoly(canvas.glow, points, (0.0, 0.0, 0.0), cv2.LINE_8, 4)
    floor = STORY * density * grain
    if floor < 6 or abs(edges[1] - edges[0]) < 6:
        return
    glass = mix(rgb(light.sky[1][1]) * 0.8, tone, 0.35 + 0.5 * float(light.dark > 0.4))
    for y in np.arange(rows - floor * 1.9, top[0], -floor):
        for start, end in ((0.16, 0.36), (0.56, 0.74)):
            quad = [
                [edges[0] + (edges[1] - edges[0]) * u, eye - (eye - v) * (1 + (top[1] - 1) * u)]
                for u, v in ((start, y), (end, y), (end, y + floor * 0.55), (start, y + floor * 0.55))
            ]
            shape = (np.array(quad) * 16).round().astype(np.int32)
            cv2.fillConvexPoly(canvas.paint, shape, _ink(glass), cv2.LINE_AA, 4)


def _facade(
    dice: np.random.Generator,
    light: Light,
    color: Array,
    sunk: float,
    size: tuple[int, int],
    metre: float,
) -> Array:
    """A front: floors of windows, some lit at night, sky in the glass by day; ``metre`` in pixels."""
    rows, columns = size
    night = light.dark > 0.4
    run = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    wall = mix(color * 1.05, mix(color * 0.9, light.fog, 0.22 if not night else 0.3), run).astype(np.float32)
    style = int(dice.integers(3))
    floor, bay = STORY * metre, (2.6, 3.4, 2.0)[style] * metre
    if floor < 2.4 or columns < 4:
        return np.repeat(wall[:, None], columns, 1)
    down, across = max(1, int(rows / floor)), max(1, round(columns / bay))
    if night:
        lit = dice.random((down, across)) < dice.uniform(0.22, 0.6)
        warm = mix(rgb("#ffd08a"), rgb("#cfe6ff"), (dice.random((down, across)) < 0.3)[..., None].astype(np.float32))
        panes = np.where(lit[..., None], warm * dice.uniform(0.4, 1.15, (down, across, 1)), color * 0.7)
        panes = mix(panes, color, sunk * 0.55)
    else:
        glass = mix(color * 0.42, rgb(light.sky[1][1]), 0.25 + 0.45 * dice.random((down, across, 1)))
        panes = mix(glass, light.fog, sunk * 0.8)
    y = (np.arange(rows, dtype=np.float32) / floor) % 1.0
    x = (np.arange(columns, dtype=np.float32) / columns * across) % 1.0
    tall, wide = ((0.26, 0.84), (0.16, 0.9), (0.3, 0.78))[style], ((0.26, 0.74), (0.08, 0.92), (0.3, 0.7))[style]
    soft = 1.2 / floor, 1.2 / bay
    mask_y, mask_x = _step(y, tall, soft[0]), _step(x, wide, soft[1])
    mask_y[int(down * floor) :] = 0
    bands = smoothstep(0.0, soft[0], y) * smoothstep(0.1 + soft[0], 0.1, y)
    stone = (1 + 0.07 * bands)[:, None] * (1 - 0.12 * np.outer(_under(y, tall[1], soft[0]), mask_x))
    if floor > 24:  # a pale surround, as of stone
        around = np.outer(_step(y, tall, soft[0], 0.05), _step(x, wide, soft[1], 0.05))
        stone *= 1 + 0.16 * (around - np.outer(mask_y, mask_x))
    stone *= 1 - np.outer(mask_y, mask_x)
    if not night and floor > 14:
        mask_x = mask_x * (1 - 0.45 * (np.abs(x - 0.5) < 0.02))  # a mullion
        mask_y = mask_y * (1 + 0.35 * np.clip(1 - (y - tall[0]) / (tall[1] - tall[0]), 0, 1))  # the sky, and so on
        mask_y *= 1 - 0.4 * (np.abs(y - tall[0] - 0.3 * (tall[1] - tall[0])) < 0.012)
        mask_y *= 1 - 0.4 * smoothstep(tall[0] + 0.09, tall[0], y)
    cornice = max(1, int(0.35 * metre))
    wall[:cornice] *= 1.12
    wall[cornice : cornice + max(1, cornice // 2)] *= 0.8
    glazed = np.outer(mask_y, mask_x).astype(np.float32)
    rows_at = np.minimum((np.arange(rows) / floor).astype(int), down - 1)
    columns_at = np.minimum((np.arange(columns) / columns * across).astype(int), across - 1)
    pane = panes.astype(np.float32)[:, columns_at].transpose(2, 0, 1)
    stone = stone.astype(np.float32)
    return np.asarray(cv2.merge([wall[:, c, None] * stone + pane[c][rows_at] * glazed for c in range(3)]))


def _step(at: Array, stretch: tuple[float, float], soft: float, wider: float = 0.0) -> Array:
    """One inside a stretch, soft at its ends."""
    low, high = stretch[0] - wider, stretch[1] + wider
    return np.asarray(smoothstep(low - soft, low + soft, at) * smoothstep(high + soft, high - soft, at))


def _under(y: Array, edge: float, soft: float) -> Array:
    """The line of shadow that a sill throws below a window."""
    return np.asarray(smoothstep(edge, edge + soft, y) * smoothstep(edge + 0.12 + soft, edge + 0.12, y))


def _shops(
    canvas: _Canvas, dice: np.random.Generator, light: Light, sunk: float, at: tuple[int, int], metre: float
) -> None:
    """The ground floor: shops side by side, under the light of the street."""
    tall, columns = round(TALL * metre * canvas.density), at[1] - at[0]
    count = round(columns / (WIDE * metre * canvas.density))
    if tall < 20 or not count:
        return
    lit = 0.85 if light.dark > 0.4 else 0.25
    tone = mix(light.surface(0.72), WHITE, lit * 0.8)
    for number in range(count):
        left, right = (at[0] + round(columns * k / count) for k in (number, number + 1))
        front = art(shopfront, int(dice.integers(SHOPS)), tall, WIDE / TALL, lit)
        front = cv2.resize(front, (right - left, tall), interpolation=cv2.INTER_AREA)
        cover = front[..., 3:].astype(np.float32) / 255
        color = np.clip(front[..., :3] * np.clip(tone[::-1], 0, 1.1), 0, 255)
        color = mix(color, light.fog[::-1] * 255 * cover, sunk * 0.8 * (1 - 0.7 * lit))
        street = canvas.paint[-tall:, left:right]
        street[:] = street * (1 - cover) + color


def _roof(canvas: _Canvas, dice: np.random.Generator, color: Array, at: tuple[int, int, int]) -> None:
    """A water tank, a lift house or a mast."""
    x0, x1, y0 = at
    wide = x1 - x0
    left = x0 + int(wide * dice.uniform(0.1, 0.6))
    tall, thick = (
        (int(wide * 0.14), int(wide * 0.26))
        if dice.random() < 0.6
        else (int(wide * 0.4), max(1, int(0.12 * canvas.density)))
    )
    area = (slice(max(0, y0 - tall), y0), slice(left, left + max(1, thick)))
    canvas.paint[area], canvas.cover[area] = _ink(color * 0.85), 255


def _sign(canvas: _Canvas, dice: np.random.Generator, sunk: float, at: tuple[int, int, int]) -> None:
    """A neon sign: a tube frame with strokes like writing in it, and light around it."""
    x0, x1, y0 = at
    rows, wide = canvas.cover.shape[0], x1 - x0
    tall = rows - y0
    color = NEON[int(dice.integers(len(NEON)))] * np.float32(1 - 0.45 * sunk)
    if dice.random() < 0.6:
        left = x0 + int(wide * (0.06 if dice.random() < 0.5 else 0.76))
        box = (
            left,
            y0 + int(tall * dice.uniform(0.1, 0.4)),
            max(3, int(wide * 0.16)),
            max(6, int(tall * dice.uniform(0.2, 0.42))),
        )
    else:
        box = (
            x0 + int(wide * 0.14),
            y0 + int(tall * dice.uniform(0.2, 0.7)),
            max(6, int(wide * 0.72)),
            max(3, int(min(tall * 0.08, wide * 0.2))),
        )
    x, y, w, h = box
    thick = max(1, round(min(0.14 * canvas.density, 0.09 * min(w, h))))
    bright, tone = _ink(mix(color, WHITE, 0.4)), _ink(color)
    cv2.rectangle(canvas.paint, (x, y), (x + w, y + h), _ink(color * 0.28), -1)
    cv2.rectangle(canvas.paint, (x, y), (x + w, y + h), bright, thick, cv2.LINE_AA)
    cv2.rectangle(canvas.glow, (x, y), (x + w, y + h), tone, -1)
    cell = min(w, h)
    count = max(1, int(max(w, h) / max(1, cell)))
    for k in range(count):
        middle = np.array([x + w / 2, y + h * (k + 0.5) / count] if h > w else [x + w * (k + 0.5) / count, y + h / 2])
        for _ in range(3):
            ends = middle + dice.uniform(-0.3, 0.3, (2, 2)) * cell
            cv2.line(
                canvas.paint,
                ends[0].round().astype(int).tolist(),
                ends[1].round().astype(int).tolist(),
                bright,
                thick,
                cv2.LINE_AA,
            )


def _tube(canvas: _Canvas, dice: np.random.Generator, sunk: float, at: tuple[int, int, int]) -> None:
    """A line of light along a house's edge and roof."""
    x0, x1, y0 = at
    color = NEON[int(dice.integers(len(NEON)))] * np.float32(0.9 - 0.5 * sunk)
    edge = x0 + 1 if dice.random() < 0.5 else x1 - 2
    thick = max(1, round(0.1 * canvas.density))
    for start, end in (((edge, y0), (edge, canvas.cover.shape[0])), ((x0, y0 + 1), (x1, y0 + 1))):
        cv2.line(canvas.paint, start, end, _ink(mix(color, WHITE, 0.35)), thick, cv2.LINE_AA)
        cv2.line(canvas.glow, start, end, _ink(color * 0.8), thick * 2)


def _street_haze(canvas: _Canvas, block: Block, light: Light, dice: np.random.Generator) -> None:
    """Air between the houses, thicker and brighter toward the street."""
    rows, columns = canvas.cover.shape
    reach = min(rows, int(block.low * 2.4 * canvas.density) + 2)  # above that there is none
    small = (max(4, reach // 6), max(4, columns // 6))
    up = np.linspace(reach / canvas.density, 0, small[0], dtype=np.float32)[:, None]
    noise = fractal(small, (2, max(2, columns / max(reach, 1) * 1.2)), 3, dice)
    night = light.dark > 0.4
    depth = light.fogged(block.depth, (1.4 if night else 2.2) * block.air)
    amount = np.clip(np.exp(-up / (block.low * 0.6)) * (0.2 + 0.8 * noise) * depth, 0, 0.75).astype(np.float32)
    tone = np.clip(light.fog * (1.35 if night else 1.04), 0, 1)
    veil = np.round(np.dstack([amount[..., None] * tone[::-1], amount]) * 255).astype(np.uint8)
    blue, green, red, alpha = cv2.split(cv2.resize(veil, (columns, reach), interpolation=cv2.INTER_LINEAR))
    street, clear = canvas.paint[rows - reach :], cv2.bitwise_not(alpha)
    cv2.multiply(street, cv2.merge((clear, clear, clear)), dst=street, scale=1 / 255)
    cv2.add(street, cv2.merge((blue, green, red)), dst=street)


def _packed(canvas: _Canvas, light: Light, unit: float) -> Array:
    out = cv2.merge((*cv2.split(cv2.copyTo(canvas.paint, canvas.cover)), canvas.cover))  # cover is all or nothing
    if light.dark > 0.4 and canvas.glow.any():
        near = blur(canvas.glow, max(2.0 * unit, canvas.density * 0.9))
        far = blur(canvas.glow, max(6.0 * unit, canvas.density * 3.4))
        glow = cv2.addWeighted(near, 0.8, far, 1.1, 0)
        cv2.add(out, cv2.merge((*cv2.split(glow), np.zeros_like(canvas.cover))), dst=out)
    return np.asarray(out)
