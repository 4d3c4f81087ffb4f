"""What stands out in a still: regions with a closed, hard outline, found by how dear it is to reach them from outside.

The geodesic saliency of Wei et al. 2012: a path from the border pays for every edge that it crosses, but nothing for a
glow, a gradient or even texture, so that a sun beside the subject is no part of it.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import Array

SMALL = 240
"""Pixels of the longer side of the copy that is looked at."""
SHARES = (0.12, 0.2, 0.3, 0.45, 0.65)
"""Of the dearest pixel: where the outline is tried."""
LEAST, MOST = 0.006, 0.6
"""Of the picture: sizes of a subject."""
PART = 0.2
"""Of the largest piece: what else belongs to a subject of several."""


@dataclass(frozen=True)
class Look:
    """A picture seen small: its BGR, its Lab, how dear it is to reach each pixel, and how rough each is."""

    small: Array
    lab: Array
    away: Array
    rough: Array


@dataclass(frozen=True)
class Region:
    """A part of the small picture that may be the subject, as 0 and 1, and how much it is like one, 0..1."""

    mask: Array
    likeness: float
    share: float
    """Of all that stands out, how much this part has."""


def look_at(picture: Array) -> Look:
    """See a BGR or BGRA picture small, calmed of grain and other noise."""
    height, width = picture.shape[:2]
    scale = SMALL / max(height, width)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    small = cv2.resize(np.ascontiguousarray(picture[..., :3]), size, interpolation=cv2.INTER_AREA)
    rough = _roughness(small)
    small = cv2.bilateralFilter(small, 7, 24, 3)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    return Look(small, lab, _apartness(lab), rough)


def _roughness(small: Array) -> Array:
    """How rough each place is, in doublings: hair before a wall, what is in focus before what is not."""
    gray = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    fine = gray - cv2.GaussianBlur(gray, (0, 0), 1.2)
    rough = np.sqrt(cv2.GaussianBlur(np.minimum(fine * fine, 400), (0, 0), 2.2))
    return np.asarray(np.log2(1 + rough / 3), np.float32)


def edges(lab: Array) -> Array:
    """How strongly color (Lab, L in 0..100) changes at each pixel, in steps a pixel."""
    total = np.zeros(lab.shape[:2], np.float32)
    for channel in cv2.split(lab):
        across, down = (cv2.Scharr(channel, cv2.CV_32F, *way) / 32 for way in ((1, 0), (0, 1)))
        total += across * across + down * down
    return np.asarray(np.sqrt(total), np.float32)


def _apartness(lab: Array) -> Array:
    """What the cheapest path to each pixel costs, from the top or a side: at the bottom the subject may be cut off."""
    strength = edges(lab)
    texture = cv2.blur(strength, (25, 25))
    cost = np.maximum(0, strength - 1.2 * texture - 1.5) + np.float32(0.01)
    away = np.full(cost.shape, 1e6, np.float32)
    away[:2] = away[:, :2] = away[:, -2:] = 0
    for _ in range(3):
        for paths, costs in ((away, cost), (away[::-1], cost[::-1]), (away.T, cost.T), (away.T[::-1], cost.T[::-1])):
            for line in range(1, len(paths)):
                before = paths[line - 1]
                nearest = before.copy()
                np.minimum(nearest[1:], before[:-1] + 0.2, out=nearest[1:])
                np.minimum(nearest[:-1], before[1:] + 0.2, out=nearest[:-1])
                np.minimum(paths[line], nearest + costs[line], out=paths[line])
    return away


def subject_region(look: Look) -> Region | None:
    """The part that is most like a subject: large, near the middle, solid, with an outline all around."""
    away, lab = look.away, look.lab
    top, whole = float(np.percentile(away, 99)), float(away.sum())
    best: Region | None = None
    for share in SHARES:
        pieces = _pieces((away > max(3.0, share * top)).astype(np.uint8))
        if len(pieces) > 1:
            pieces.append(_abreast(pieces))
        for mask in pieces:
            likeness = _shape(mask)
            if best is None or likeness > best.likeness:
                likeness *= outlined(lab, mask)
                if best is None or likeness > best.likeness:
                    best = Region(mask, likeness, float(away[mask > 0].sum()) / whole)
    return best


def _pieces(mask: Array) -> list[Array]:
    """The connected parts of a mask, gaps in their outline closed and hairs cut off."""
    round5 = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    padded = cv2.copyMakeBorder(mask, 6, 6, 6, 6, cv2.BORDER_CONSTANT, value=0)
    closed = cv2.morphologyEx(padded, cv2.MORPH_CLOSE, round5)[6:-6, 6:-6]
    whole = cv2.morphologyEx(without_holes(np.ascontiguousarray(closed), 0.05), cv2.MORPH_OPEN, round5)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(whole)
    sizes = stats[:, cv2.CC_STAT_AREA] / mask.size
    return [(labels == i).astype(np.uint8) for i in range(1, count) if LEAST < sizes[i] < MOST]


def _abreast(pieces: list[Array]) -> Array:
    """The largest piece with those that stand beside it, on the same line: a pair of shoes is one subject."""
    largest = max(pieces, key=lambda piece: int(piece.sum()))
    feet = [int(np.flatnonzero(piece.any(1))[-1]) for piece in (largest, *pieces)]
    beside = [
        piece
        for piece, foot in zip(pieces, feet[1:], strict=True)
        if piece.sum() >= PART * largest.sum() and abs(foot - feet[0]) < 0.05 * largest.shape[0]
    ]
    return np.asarray(np.max(beside, axis=0))


def without_holes(mask: Array, most: float) -> Array:
    """A mask with its enclosed holes filled, those up to a share of the picture: highlights of a bottle are of it."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(1 - mask)
    height, width = mask.shape
    inner = (
        (stats[:, cv2.CC_STAT_LEFT] > 0) & (stats[:, cv2.CC_STAT_TOP] > 0)
        & (stats[:, cv2.CC_STAT_LEFT] + stats[:, cv2.CC_STAT_WIDTH] < width)
        & (stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT] < height)
        & (stats[:, cv2.CC_STAT_AREA] < most * mask.size)
    )  # fmt: skip
    inner[0] = False
    return np.asarray(mask | (inner[labels] & (mask == 0)), np.uint8)


def _shape(mask: Array) -> float:
    """How much the place and shape of a part are those of a subject, 0..1."""
    height, width = mask.shape
    area, moments = float(mask.sum()), cv2.moments(mask, binaryImage=True)
    across, down = moments["m10"] / area / width, moments["m01"] / area / height
    middle = np.exp(-(((across - 0.5) / 0.3) ** 2) - ((down - 0.55) / 0.4) ** 2)
    cut = 0.5 * sum(bool(side.any()) for side in (mask[:2], mask[:, :2], mask[:, -2:]))
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    solid = area / max(1.0, sum(cv2.contourArea(cv2.convexHull(each)) for each in contours))
    return float(np.sqrt(min(area / mask.size, 0.25)) * 2 * middle * max(0.0, 1 - cut) * min(1.0, solid / 0.6))


def outlined(lab: Array, mask: Array) -> float:
    """How much of the outline parts two colors that differ by more than their texture does: things do, glows and
    stretches of ground do not. 0..1.
    """
    inside = (mask > 0).astype(np.float32)
    rim = cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    rim[:3] = rim[-3:] = rim[:, :3] = rim[:, -3:] = False
    if not rim.any():
        return 0.0
    means, spreads = [], []
    for part in (inside, 1 - inside):
        weight = np.maximum(cv2.GaussianBlur(part, (0, 0), 2.5), 1e-3)[..., None]
        mean = cv2.GaussianBlur(lab * part[..., None], (0, 0), 2.5) / weight
        square = cv2.GaussianBlur(lab * lab * part[..., None], (0, 0), 2.5) / weight
        means.append(mean)
        spreads.append(np.sqrt(np.maximum(square - mean * mean, 0).sum(axis=2)))
    apart = np.linalg.norm(means[0] - means[1], axis=2)
    return float(((apart > 9) & (apart > np.minimum(*spreads)))[rim].mean())
