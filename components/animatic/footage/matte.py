"""Cutting a subject out of a still: which pixels are the subject, how sure that is, and what stands behind it.

Classical vision only: what stands out is drawn tighter by GrabCut (Rother, Kolmogorov and Blake 2004) on a small copy,
and its edge is found again at full size between the colors on both sides of it.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import Array, smoothstep
from components.animatic.footage.plain import filled_in, on_plain_ground
from components.animatic.footage.saliency import (
    PART,
    Look,
    Region,
    edges,
    look_at,
    outlined,
    subject_region,
    without_holes,
)

SURE = 0.5
"""Below this the cut is not used: a torn subject looks worse than a flat one."""
WHOLE = 0.9
"""Of all that stands before a plain ground: what has less has lost a part, as a white sole on white."""
GLINT = 0.004
"""Of the picture: a hole that is no larger is a highlight, a larger one may be a handle."""


@dataclass(frozen=True)
class Matte:
    """Coverage of the subject, 0..1 at the size of the picture, and how sure it is, 0..1."""

    alpha: Array
    confidence: float
    given: bool = False
    """Whether the picture brought it: its colors are its own up to the last trace, not mixed with a ground."""

    @property
    def holds(self) -> bool:
        """Whether the subject may be moved by itself."""
        return self.confidence > SURE


def cut_out(picture: Array, look: Look | None = None) -> Matte:
    """Find the subject of a BGRA picture; its own transparency counts, where it has any. ``look`` is at this picture,
    where that was had already.
    """
    own = picture[..., 3].astype(np.float32) / 255
    if 0.01 < float((own < 0.5).mean()) < 0.99:
        return Matte(own, 1.0, given=True)
    look = look or look_at(picture)
    found = subject_region(look)
    if found is None:
        return Matte(np.zeros(own.shape, np.float32), 0.0)
    mask = _tightened(look, found.mask)
    confidence = _confidence(look, found, mask)
    if confidence <= SURE:
        return Matte(np.zeros(own.shape, np.float32), confidence)
    return Matte(_edged(np.ascontiguousarray(picture[..., :3]), mask), confidence)


def product_of(picture: Array) -> Matte:
    """Find the product of a BGRA picture: before a plain ground all that stands there, else what ``cut_out`` finds."""
    found = cut_out(picture)
    if found.given:
        return found
    color = np.ascontiguousarray(picture[..., :3])
    plain = on_plain_ground(color)
    if plain is None:
        return found
    size = plain.shape[::-1]
    whole = filled_in((cv2.resize(found.alpha, size, interpolation=cv2.INTER_AREA) > 0.5).astype(np.uint8))
    if found.holds and whole.sum() > WHOLE * plain.sum():  # and it knows the hole of a handle
        return found
    return Matte(_edged(color, plain), 1.0)


def _tightened(look: Look, mask: Array) -> Array:
    """The mask, its outline moved to where the colors part, but never far."""
    reach = max(4, int(0.22 * np.sqrt(mask.sum())))
    far, core = cv2.dilate(mask, _disc(reach)), cv2.erode(mask, _disc(max(1, reach // 4)))
    rows, columns = np.flatnonzero(far.any(1)), np.flatnonzero(far.any(0))
    box = (slice(max(0, rows[0] - reach), rows[-1] + reach + 1),
           slice(max(0, columns[0] - reach), columns[-1] + reach + 1))  # fmt: skip
    marks = np.full(mask.shape, cv2.GC_BGD, np.uint8)
    marks[far > 0] = cv2.GC_PR_BGD
    marks[mask > 0] = cv2.GC_PR_FGD
    marks[core > 0] = cv2.GC_FGD
    part = np.ascontiguousarray(marks[box])
    if not (part == cv2.GC_BGD).any():
        return mask
    cv2.setRNGSeed(1)
    cv2.grabCut(
        np.ascontiguousarray(look.small[box]),
        part,
        None,
        np.zeros((1, 65)),
        np.zeros((1, 65)),
        3,
        cv2.GC_INIT_WITH_MASK,
    )
    cut = np.zeros_like(mask)
    cut[box] = (part == cv2.GC_FGD) | (part == cv2.GC_PR_FGD)
    cut = cv2.morphologyEx(cut, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(cut)
    if len(stats) < 2:
        return mask
    areas = stats[:, cv2.CC_STAT_AREA]
    meant = [i for i in range(1, len(areas)) if areas[i] >= PART * areas[1:].max() and mask[labels == i].any()]
    if cv2.connectedComponents(mask)[0] == 2:
        meant = [1 + int(np.argmax(areas[1:]))]
    return _with_handles(look, without_holes(np.isin(labels, meant).astype(np.uint8), GLINT))


def _with_handles(look: Look, mask: Array) -> Array:
    """The mask without what is seen through it: patches like the ground beside them, with a thin rim on three sides.

    A white label on a white ground looks the same, but lies deep within, or reaches from side to side; it stays.
    """
    size = float(np.sqrt(mask.sum()))
    depth = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    whole = mask
    for patch in _like_ground(look, mask, size):
        grown = cv2.dilate(patch, _disc(1))
        if _thin_sides(depth < max(6.0, 0.14 * size), patch) >= 3 and outlined(look.lab, grown) > 0.85:
            mask = np.where(grown, 0, mask).astype(np.uint8)
    return mask if mask is whole else without_holes(mask, 0.1 * GLINT)


def _thin_sides(thin: Array, patch: Array) -> int:
    """On how many of its four sides what surrounds a patch is mostly thin."""
    y, x = np.nonzero((cv2.dilate(patch, _disc(2)) > 0) & (patch == 0))
    left, top, width, height = cv2.boundingRect(patch)
    across, down = (x - left - width / 2) / width, (y - top - height / 2) / height
    flat = np.abs(across) > np.abs(down)
    sides = (flat & (across < 0), flat & (across > 0), ~flat & (down < 0), ~flat & (down > 0))
    return sum(bool(thin[y, x][side].mean() > 0.5) for side in sides if side.any())


def _like_ground(look: Look, mask: Array, size: float) -> list[Array]:
    """Patches inside a mask, even or busy, whose colors are those of the ground around it rather than its own."""
    near = (cv2.dilate(mask, _disc(3)) == 0) & (cv2.dilate(mask, _disc(3 + round(0.35 * size))) > 0)
    levels = cv2.GaussianBlur(look.small, (0, 0), 1.0)
    shares = []
    for part in (near, mask > 0):
        counts = cv2.calcHist([levels], [0, 1, 2], part.astype(np.uint8), [8, 8, 8], [0, 256] * 3)
        for axis in range(3):  # neighbors count too: a histogram of few pixels is ragged
            counts = counts + 0.5 * (np.roll(counts, 1, axis) + np.roll(counts, -1, axis))
        shares.append(counts / max(1, part.sum()))
    ground, own = (each[tuple((levels >> 5).transpose(2, 0, 1))] for each in shares)
    likely = cv2.blur((ground / (ground + own + 1e-6)).astype(np.float32), (3, 3))
    inside = cv2.erode(mask, _disc(1)) > 0
    found = cv2.morphologyEx(((likely > 0.55) & inside).astype(np.uint8), cv2.MORPH_CLOSE, _disc(4))
    found = cv2.morphologyEx(found & inside.astype(np.uint8), cv2.MORPH_OPEN, _disc(1))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(found, connectivity=4)
    areas = stats[:, cv2.CC_STAT_AREA]
    large = [i for i in range(1, len(areas)) if 0.03 * size * size < areas[i] < 0.3 * size * size]
    return [(labels == i).astype(np.uint8) for i in large]


def _disc(radius: int) -> Array:
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)))


def _confidence(look: Look, found: Region, mask: Array) -> float:
    """Sure is what looks like a subject, has a clear outline all around, is most of what stands out, and is whole:
    close around it nothing else stands out, nor is there another outline, as there is of the hair around a face.
    """
    reach = max(5, int(0.16 * np.sqrt(mask.sum())))
    ring = (cv2.dilate(mask, _disc(3 + reach)) > 0) & (cv2.dilate(mask, _disc(3)) == 0)
    crowd = float(look.away[ring].mean() / (look.away[mask > 0].mean() + 1e-3)) if ring.any() else 1.0
    rim = cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    strength = edges(look.lab)
    second = float(strength[ring].mean() / (strength[rim].mean() + 1e-3)) if ring.any() else 1.0
    same = float((found.mask & mask).sum() / max(1, (found.mask | mask).sum()))
    around = outlined(look.lab, mask)
    sure = (
        min(1.0, found.likeness / 0.5)
        * smoothstep(0.75, 0.93, around)
        * smoothstep(0.42, 0.22, crowd)
        * smoothstep(0.33, 0.23, second)
        * smoothstep(0.88, 0.72, float(mask.any(axis=0).mean()))  # what goes from side to side is ground
        * smoothstep(1.6, 0.8, _rougher_around(look, mask, reach))
        * smoothstep(0.15, 0.4, found.share)
        * smoothstep(0.5, 0.8, same)
    )
    return float(np.sqrt(sure))


def _rougher_around(look: Look, mask: Array, reach: int) -> float:
    """By how many doublings the surroundings are rougher than the ground farther away, as hair or a coat is."""
    inner, near, far = (cv2.dilate(mask, _disc(radius)) > 0 for radius in (6, 8 + reach, 12 + 4 * reach))
    ring, ground = near & ~inner, far & ~near
    if not ring.any() or not ground.any():
        return 0.0
    return float(np.percentile(look.rough[ring], 65) - np.percentile(look.rough[ground], 35))


def _edged(picture: Array, mask: Array) -> Array:
    """Coverage at full size, worked out where the subject is."""
    height, width = picture.shape[:2]
    down, across = height / mask.shape[0], width / mask.shape[1]
    left, top, wide, tall = cv2.boundingRect(mask)
    small = (slice(max(0, top - 9), top + tall + 9), slice(max(0, left - 9), left + wide + 9))
    rows, columns = ((round(each.start * scale), min(side, round(each.stop * scale)))
                     for each, scale, side in zip(small, (down, across), (height, width), strict=True))  # fmt: skip
    alpha = np.zeros((height, width), np.float32)
    part = np.ascontiguousarray(picture[slice(*rows), slice(*columns)])
    alpha[slice(*rows), slice(*columns)] = _outline(part, np.ascontiguousarray(mask[small]), max(down, across))
    return alpha


def _outline(picture: Array, mask: Array, cell: float) -> Array:
    """Coverage near the outline: how far each pixel has gone from the color behind to the subject's; ``cell`` is how
    many pixels of the picture make one of the mask.
    """
    height, width = picture.shape[:2]
    soft = cv2.resize(mask.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    soft = np.clip((cv2.GaussianBlur(soft, (0, 0), max(0.6, 0.45 * cell)) - 0.3) / 0.4, 0, 1)
    step = max(1, round(cell / 2))
    size = (max(2, width // step), max(2, height // step))
    colors = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    cover = cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
    sides = []
    for part in (cover > 0.97, cover < 0.03):
        weight = part.astype(np.float32)
        total = cv2.blur(cv2.merge((*cv2.split(colors * weight[..., None]), weight)), (15, 15))
        sides.append(total[..., :3] / np.maximum(total[..., 3:], 1e-3))
    apart = sides[0] - sides[1]
    square = (apart * apart).sum(2)
    # coverage = (color - behind) . apart / apart . apart, in four planes that are cheap to enlarge
    planes = cv2.merge((*cv2.split(apart / np.maximum(square, 1)[..., None]),
                        (sides[1] * apart).sum(2) / np.maximum(square, 1)))  # fmt: skip
    planes = cv2.resize(planes, (width, height), interpolation=cv2.INTER_LINEAR)
    found = (picture * planes[..., :3]).sum(2) - planes[..., 3]
    trust = cv2.resize(np.asarray(smoothstep(20.0**2, 55.0**2, square), np.float32), (width, height))
    band = cv2.GaussianBlur(cv2.resize(((cover > 0.03) & (cover < 0.97)).astype(np.float32), (width, height)),
                            (0, 0), max(1.0, 0.8 * cell))  # fmt: skip
    trust *= np.clip(band * 4 - 0.6, 0, 1)
    alpha = soft * (1 - trust) + np.clip((found - 0.12) / 0.76, 0, 1) * trust
    return np.asarray(np.clip(cv2.GaussianBlur(alpha, (0, 0), 0.7), 0, 1), np.float32)
