"""Seeded noise whose shape does not depend on the resolution: a small still shows the clip's own frame."""

import zlib
from collections.abc import Callable

import cv2
import numpy as np

from components.animatic.color import Array


def rng_for(seed: int, name: str) -> np.random.Generator:
    """A generator of its own for each named part, so that one part never moves the dice of another."""
    return np.random.default_rng([seed & 0xFFFFFFFF, seed >> 32 & 0xFFFFFFFF, zlib.crc32(name.encode())])


def fractal(
    shape: tuple[int, int],
    cells: tuple[float, float],
    octaves: int,
    rng: np.random.Generator,
    gain: float = 0.5,
    ridged: bool = False,
) -> Array:
    """Value noise around 0.5. ``cells`` counts the coarsest lattice down and across; finer than pixels is left out."""
    height, width = shape
    root = int(rng.integers(2**31))
    total, weight, amplitude = np.zeros(shape, np.float32), 0.0, 1.0
    for octave in range(octaves):
        down, across = cells[0] * 2**octave, cells[1] * 2**octave
        if octave and (height / down < 1.5 or width / across < 1.5):
            break
        grid = np.random.default_rng([root, octave]).random((int(down) + 4, int(across) + 4), dtype=np.float32)
        scale_y, scale_x = height / down, width / across
        size = (round(grid.shape[1] * scale_x), round(grid.shape[0] * scale_y))
        left, top = int(scale_x * 1.5), int(scale_y * 1.5)
        layer = cv2.resize(grid, size, interpolation=cv2.INTER_CUBIC)[top : top + height, left : left + width]
        if layer.shape != shape:
            layer = cv2.resize(layer, (width, height))
        total += (1 - np.abs(layer * 2 - 1) if ridged else layer) * amplitude
        weight += amplitude
        amplitude *= gain
    return total / np.float32(weight)


def tile(
    size: int,
    cells: int | tuple[int, int],
    octaves: int,
    rng: np.random.Generator,
    gain: float = 0.5,
    ridged: bool = False,
) -> Array:
    """Square noise that repeats without a seam. ``size`` and ``cells`` are powers of two.

    Every octave is drawn no finer than it is smooth; what is there so far grows with the next one.
    """
    down, across = (cells, cells) if isinstance(cells, int) else cells
    root = int(rng.integers(2**31))
    total: Array = np.zeros((0, 0), np.float32)
    weight, amplitude = 0.0, 1.0
    for octave in range(octaves):
        rows, columns = down * 2**octave, across * 2**octave
        if max(rows, columns) > size // 2:
            break
        grid = np.random.default_rng([root, octave]).random((rows, columns), dtype=np.float32)
        side = max(len(total), min(size, (64 if ridged else 16) * min(rows, columns)), 2 * max(rows, columns))
        layer = _grown(grid, side)
        layer = 1 - np.abs(layer * 2 - 1) if ridged else layer
        total = layer * amplitude if not octave else _grown(total, side) + layer * amplitude
        weight += amplitude
        amplitude *= gain
    return _grown(total, size) / np.float32(weight)


def _grown(grid: Array, side: int) -> Array:
    """A repeating grid, drawn smoothly at a size that its own divides."""
    if grid.shape == (side, side):
        return grid
    y, x = side // grid.shape[0], side // grid.shape[1]
    wide = np.pad(grid, 2, mode="wrap")
    layer = cv2.resize(wide, (wide.shape[1] * x, wide.shape[0] * y), interpolation=cv2.INTER_CUBIC)
    return np.asarray(layer[2 * y : 2 * y + side, 2 * x : 2 * x + side])


def profile(rng: np.random.Generator, octaves: int = 5, gain: float = 0.5) -> Callable[[Array], Array]:
    """A smooth endless line in 0..1: a ridge, seen from far. One unit of x is one coarse bump."""
    lattices = [rng.random(64 * 2**octave) for octave in range(octaves)]

    def line(x: Array) -> Array:
        total, weight = np.zeros_like(x, dtype=np.float64), 0.0
        for octave, lattice in enumerate(lattices):
            place = x * 2**octave
            low = np.floor(place)
            t = place - low
            t = t * t * (3 - 2 * t)
            first = low.astype(np.int64) % len(lattice)
            total += mix_lines(lattice, first, t) * gain**octave
            weight += gain**octave
        return (total / weight).astype(np.float32)

    return line


def mix_lines(lattice: Array, first: Array, t: Array) -> Array:
    """Blend neighbors of a ring of values."""
    return np.asarray(lattice[first] * (1 - t) + lattice[(first + 1) % len(lattice)] * t)


def wander(rng: np.random.Generator) -> Callable[[float], float]:
    """A slow random walk of time around zero, smooth and the same on every call: a hand that is never quite still."""
    values = rng.normal(0, 1, 64)

    def at(t: float) -> float:
        low = int(np.floor(t))
        u = t - low
        u = u * u * u * (u * (6 * u - 15) + 10)
        return float(values[low % 64] * (1 - u) + values[(low + 1) % 64] * u)

    return at
