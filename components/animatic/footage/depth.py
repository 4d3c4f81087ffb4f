"""How near each part of a still is, guessed: the ground comes nearer toward the bottom, and what stands on it stands.

The guess is solved on a coarse grid, smooth everywhere, and stiff where a change of nearness would bend what is upright
or tear what stands out: the picture gives way where it is plain, and nobody sees it.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import Array, smoothstep
from components.animatic.footage.saliency import Look, edges

GRID = 64
"""Cells along the longer side."""
SWEEPS = 260
FAR = 0.10
"""Nearness at the horizon and above."""


@dataclass(frozen=True)
class Depth:
    """Nearness, 0 infinitely far to 1, on a coarse grid; the row of the horizon as a share of the height."""

    near: Array
    horizon: float

    def at(self, width: int, height: int) -> Array:
        """Nearness by pixel."""
        return np.asarray(cv2.resize(self.near, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def depth_of(look: Look, nearest: float, without: Array | None = None) -> Depth:
    """Guess the nearness of what is seen, all but a subject (coverage 0..1) that has a layer of its own."""
    horizon = _horizon(look.lab)
    height, width = look.lab.shape[:2]
    share = GRID / max(height, width)
    size = (max(8, round(width * share)), max(8, round(height * share)))
    rows = np.linspace(0, 1, size[1], dtype=np.float32)
    ground = FAR + (nearest - FAR) * np.clip((rows - horizon) / (1 - horizon), 0, 1)
    guess = np.repeat(ground[:, None], size[0], axis=1).astype(np.float32)
    salient = np.clip(look.away / max(8.0, float(np.percentile(look.away, 97))), 0, 1)
    stiff = np.maximum(_upright(look.lab), 0.7 * salient)
    busy = np.clip(edges(look.lab) / 6, 0, 1)
    if without is not None:
        seen = (cv2.resize(without, (width, height), interpolation=cv2.INTER_AREA) < 0.05).astype(np.uint8)
        shown = cv2.erode(seen, np.ones((5, 5), np.uint8))
        stiff, busy = stiff * shown, busy * shown
    stiff, busy = (cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (stiff, busy))
    return Depth(_solved(guess, stiff, busy), horizon)


def _horizon(lab: Array) -> float:
    """Where the ground begins: the row below which colors differ most from those above, across the picture."""
    height = lab.shape[0]
    light = cv2.GaussianBlur(lab, (0, 0), max(1.0, height / 90))
    step = np.linalg.norm(light[4:] - light[:-4], axis=2)
    across = np.minimum(step, 14).mean(1) * (step > 4).mean(1)
    rows = (np.arange(len(across)) + 2) / height
    across = across * np.exp(-(((rows - 0.52) / 0.2) ** 2))
    best = int(np.argmax(across))
    sure = float(np.clip(across[best] / (np.median(across) + 1e-3) / 4 - 0.4, 0, 1))
    return float(0.46 * (1 - sure) + np.clip(rows[best], 0.3, 0.7) * sure)


def _upright(lab: Array) -> Array:
    """How much of each place is long, straight and upright, 0..1."""
    tall = max(5, lab.shape[0] // 8) | 1
    light = lab[..., 0]
    across, down = (cv2.GaussianBlur(cv2.Scharr(light, cv2.CV_32F, *way) / 32, (0, 0), 1) for way in ((1, 0), (0, 1)))
    lines = np.clip(np.abs(across) / 5, 0, 1) * smoothstep(0.45, 0.15, np.abs(down) / (np.abs(across) + 1e-3))
    run = cv2.blur(lines.astype(np.float32), (3, tall))
    return np.asarray(np.clip((run - 0.12) / 0.35, 0, 1), np.float32)


def _solved(guess: Array, stiff: Array, busy: Array) -> Array:
    """The smooth field nearest to the guess (red and black sweeps of Gauss and Seidel, over-relaxed)."""
    belief = 0.004 + 0.10 * (1 - np.clip(stiff * 2, 0, 1))
    down = 0.6 + 14 * np.minimum(stiff[1:] + stiff[:-1], 1)
    side = 1.2 + 5 * np.minimum(stiff[:, 1:] + stiff[:, :-1], 1) + 1.5 * busy[:, 1:]
    below, above = np.pad(down, ((0, 1), (0, 0))), np.pad(down, ((1, 0), (0, 0)))
    right, left = np.pad(side, ((0, 0), (0, 1))), np.pad(side, ((0, 0), (1, 0)))
    total = belief + below + above + right + left
    field = np.pad(guess, 1, mode="edge")
    y, x = np.indices(guess.shape)
    colors = [(x + y) % 2 == parity for parity in (0, 1)]
    for _ in range(SWEEPS):
        for chosen in colors:
            mean = (
                belief * guess + below * field[2:, 1:-1] + above * field[:-2, 1:-1]
                + right * field[1:-1, 2:] + left * field[1:-1, :-2]
            ) / total  # fmt: skip
            inner = field[1:-1, 1:-1]
            inner[chosen] += 1.7 * (mean - inner)[chosen]
    return np.ascontiguousarray(field[1:-1, 1:-1], np.float32)
