"""Cutting a subject out of a still: which pixels are the subject, how sure that is, and what stands behind it.

Classical vision only: a color model of the border and a prior for the middle start GrabCut (Rother, Kolmogorov and
Blake 2004) on a small copy, whose answer is feathered at full size. The confidence decides what is done with it.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import Array

SMALL = 320
"""Pixels across the copy that is cut."""
SURE = 0.25
"""Below this the cut is not used: a torn subject looks worse than a flat one."""


@dataclass(frozen=True)
class Matte:
    """Coverage of the subject, 0..1 at the size of the picture, and how sure it is, 0..1."""

    alpha: Array
    confidence: float

    @property
    def holds(self) -> bool:
        """Whether the subject may be moved by itself."""
        return self.confidence > SURE


def cut_out(picture: Array) -> Matte:
    """Find the subject of a BGRA picture; its own transparency counts, where it has any."""
    own = picture[..., 3].astype(np.float32) / 255
    if 0.01 < float((own < 0.5).mean()) < 0.99:
        return Matte(own, 1.0)
    height, width = picture.shape[:2]
    scale = SMALL / max(height, width)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    small = cv2.resize(np.ascontiguousarray(picture[..., :3]), size, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(small, cv2.COLOR_BGR2LAB).astype(np.float32)
    mask = _grab(small, _unlike_the_border(lab))
    nothing = Matte(np.zeros((height, width), np.float32), 0.0)
    if mask is None:
        return nothing
    confidence = _confidence(lab, mask)
    alpha = cv2.resize(mask, (width, height), interpolation=cv2.INTER_CUBIC)
    alpha = cv2.GaussianBlur(alpha, (0, 0), max(0.6, width / 420))
    return Matte(np.asarray(np.clip((alpha - 0.38) / 0.34, 0, 1), np.float32), confidence)


def _unlike_the_border(lab: Array) -> Array:
    """How little each pixel is like the colors along the border, more where the middle is: 0 to about 1."""
    height, width = lab.shape[:2]
    rim = max(4, width // 24)
    ring = np.concatenate([lab[:rim].reshape(-1, 3), lab[:, :rim].reshape(-1, 3), lab[:, -rim:].reshape(-1, 3)])
    cv2.setRNGSeed(1)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 12, 1.0)
    _, _, centers = cv2.kmeans(ring[::3].copy(), 4, np.empty(0, np.int32), stop, 1, cv2.KMEANS_PP_CENTERS)
    away = np.min([np.linalg.norm(lab - center, axis=2) for center in centers], axis=0)
    away = cv2.GaussianBlur(away.astype(np.float32), (0, 0), 3)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    middle = np.exp(-(((x - width / 2) / (width * 0.30)) ** 2) - ((y - height * 0.52) / (height * 0.42)) ** 2)
    return np.asarray(away / (np.percentile(away, 98) + 1e-3) * (0.35 + 0.65 * middle), np.float32)


def _grab(small: Array, score: Array) -> Array | None:
    """The subject as 0 and 1, its stray specks dropped; None where nothing stands out."""
    marks = np.full(score.shape, cv2.GC_PR_BGD, np.uint8)
    marks[score > 0.42] = cv2.GC_PR_FGD
    marks[score > 0.75] = cv2.GC_FGD
    marks[:3] = marks[-2:] = cv2.GC_BGD
    marks[:, :3] = marks[:, -3:] = cv2.GC_BGD
    if int(((marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD)).sum()) < 50:
        return None
    cv2.setRNGSeed(1)
    cv2.grabCut(small, marks, None, np.zeros((1, 65)), np.zeros((1, 65)), 4, cv2.GC_INIT_WITH_MASK)
    mask = ((marks == cv2.GC_FGD) | (marks == cv2.GC_PR_FGD)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return None
    areas = stats[:, cv2.CC_STAT_AREA]
    largest = 1 + int(np.argmax(areas[1:]))
    kept = (labels == largest) | ((areas > 0.12 * areas[largest])[labels] & (labels > 0))
    return _without_holes(kept.astype(np.uint8)).astype(np.float32)


def _without_holes(mask: Array) -> Array:
    """Fill small holes inside the subject: highlights of a bottle are of the bottle."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(1 - mask)
    largest = int(stats[:, cv2.CC_STAT_AREA].max())
    small = [i for i in range(1, count) if stats[i, cv2.CC_STAT_AREA] < min(largest, 0.02 * mask.size)]
    return np.asarray(np.where(np.isin(labels, small) & (mask == 0), 1, mask), np.uint8)


def _confidence(lab: Array, mask: Array) -> float:
    inside, outside = lab[mask > 0.5], lab[mask < 0.5]
    if not len(inside) or not len(outside):
        return 0.0
    apart = float(np.linalg.norm(inside.mean(0) - outside.mean(0)) / (outside.std(0).mean() + 6))
    touching = float(np.concatenate([mask[0], mask[:, 0], mask[:, -1]]).mean())
    wide = float((mask.max(0) > 0).mean())
    sized = (1.0 if 0.02 < float(mask.mean()) < 0.62 else 0.2) * (1.0 if wide < 0.78 else 0.2)
    return float(np.clip(apart / 2, 0, 1) * sized * (1 - min(1.0, touching * 4)) * _outlined(lab, mask))


def _outlined(lab: Array, mask: Array) -> float:
    """How much of the outline parts two colors that differ by more than their texture does: things do, glows and
    stretches of ground do not. 0..1.
    """
    inside = (mask > 0.5).astype(np.float32)
    rim = cv2.morphologyEx(inside.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    if not rim.any():
        return 0.0
    means, spreads = [], []
    for part in (inside, 1 - inside):
        weight = np.maximum(cv2.GaussianBlur(part, (0, 0), 4.0), 1e-3)[..., None]
        mean = cv2.GaussianBlur(lab * part[..., None], (0, 0), 4.0) / weight
        square = cv2.GaussianBlur(lab * lab * part[..., None], (0, 0), 4.0) / weight
        means.append(mean)
        spreads.append(np.sqrt(np.maximum(square - mean * mean, 0).sum(axis=2)))
    apart = np.linalg.norm(means[0] - means[1], axis=2)
    texture = np.minimum(spreads[0], spreads[1])
    strong = float(((apart > 14) & (apart > 1.2 * texture))[rim].mean())
    return float(np.clip((strong - 0.45) / 0.3, 0, 1))


def filled(picture: Array, hole: Array, levels: int = 9) -> Array:
    """A BGR picture with a hole (0..1) filled from around it: push and pull through a pyramid (Gortler 1996)."""
    whole = (1 - hole).astype(np.float32)
    pyramid = [(picture.astype(np.float32) * whole[..., None], whole)]
    for _ in range(levels):
        color, weight = pyramid[-1]
        if min(weight.shape) < 4:
            break
        half = (max(1, weight.shape[1] // 2), max(1, weight.shape[0] // 2))
        pyramid.append((cv2.resize(color, half, interpolation=cv2.INTER_AREA),
                        cv2.resize(weight, half, interpolation=cv2.INTER_AREA)))  # fmt: skip
    color, weight = pyramid[-1]
    below = color / np.maximum(weight, 1e-4)[..., None]
    for color, weight in pyramid[-2::-1]:
        grown = cv2.resize(below, (weight.shape[1], weight.shape[0]), interpolation=cv2.INTER_LINEAR)
        rest = np.maximum(0.0, 1 - weight) * (1.0 if color is pyramid[0][0] else 0.1)
        below = (color + grown * rest[..., None]) / np.maximum(weight + rest, 1e-4)[..., None]
    return np.asarray(np.clip(below, 0, 255), np.uint8)
