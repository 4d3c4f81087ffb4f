"""Products on a plain ground: what differs from the light that falls over paper or a wall, without its soft shadow."""

import cv2
import numpy as np

from components.animatic.color import Array

SMALL = 480
"""Pixels of the longer side of the copy that is looked at."""
RIM = 0.05
"""The share of the picture along its edges that should show the ground alone."""
SLOPE = 1.2
"""Steps of lightness a pixel: a shadow has none so steep."""
PART = 0.08
"""Of the largest piece: a smaller one is a crumb or a mark on the picture."""
NEAR, FAR = 3.0, 9.0
"""Steps of Lab from the ground: within the first all is ground, beyond the second nothing is."""


def on_plain_ground(picture: Array) -> Array | None:
    """What stands before a plain ground in a BGR picture, as 0 and 1 on a smaller one; none where it is not plain."""
    height, width = picture.shape[:2]
    scale = min(1.0, SMALL / max(height, width))
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    small = cv2.bilateralFilter(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), 5, 12, 2)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    ground = _ground(lab)
    if ground is None:
        return None
    away = lab - ground
    tint = np.hypot(away[..., 1], away[..., 2])
    apart = np.hypot(away[..., 0], tint)
    light = cv2.GaussianBlur(lab[..., 0], (0, 0), 0.8)
    steep = np.hypot(cv2.Scharr(light, cv2.CV_32F, 1, 0), cv2.Scharr(light, cv2.CV_32F, 0, 1)) / 32
    shadow = (away[..., 0] < 0) & (tint < 4) & (cv2.dilate(steep, np.ones((3, 3), np.uint8)) < SLOPE)
    maybe = ((apart > NEAR) & ~shadow).astype(np.uint8)
    maybe = cv2.morphologyEx(maybe, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    maybe = cv2.morphologyEx(filled_in(maybe), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(maybe)
    sizes = stats[:, cv2.CC_STAT_AREA]
    sure = np.bincount(labels[(apart > FAR) & (maybe > 0)], minlength=len(sizes)) > 0.25 * sizes
    sure[0] = False
    if not sure.any() or not 0.01 < sizes[sure].max() / maybe.size < 0.7:
        return None
    kept = sure & (sizes > PART * sizes[sure].max())
    return np.asarray(kept[labels], np.uint8)


def _ground(lab: Array) -> Array | None:
    """The ground all over the picture: a soft surface through its edges, where nearly all of them lie on one."""
    height, width = lab.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], -1)
    reach = max(2, round(RIM * min(height, width)))
    rim = np.ones((height, width), bool)
    rim[reach:-reach, reach:-reach] = False
    known, seen = terms[rim], lab[rim]
    good = np.ones(len(seen), bool)
    for _ in range(3):
        surface = np.linalg.lstsq(known[good], seen[good], rcond=None)[0]
        good = np.linalg.norm(known @ surface - seen, axis=1) < NEAR * 1.5
        if good.mean() < 0.85:
            return None
    return np.asarray(terms @ surface, np.float32)


def filled_in(mask: Array) -> Array:
    """A mask with all that it encloses."""
    outside = np.pad(1 - mask, 1, constant_values=1)
    _, labels = cv2.connectedComponents(outside, connectivity=4)
    return np.asarray(labels[1:-1, 1:-1] != labels[0, 0], np.uint8)
