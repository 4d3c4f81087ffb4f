"""What stands behind a subject, where nobody has seen it: made up from around, so that it may show a little."""

import cv2
import numpy as np

from components.animatic.color import Array


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


def uncovered(picture: Array, hole: Array) -> Array:
    """A BGR picture with a hole (0..1) filled as it may look once it is uncovered: near its left, right and upper edge
    mirrored from beside it, grain, horizon and all; deep inside, and where it stands, smooth.
    """
    height, width = hole.shape
    half = [cv2.resize(each, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) for each in (picture, hole)]
    smooth = cv2.resize(filled(half[0], (half[1] > 0).astype(np.float32)), (width, height))
    taken = hole > 0
    total, weights = smooth * np.float32(0.02), np.full(hole.shape, 0.02, np.float32)
    for made, weight in (
        _mirrored(picture, taken), _mirrored(picture[:, ::-1], taken[:, ::-1], flipped=True),
        _mirrored(picture.transpose(1, 0, 2), taken.T, turned=True),
    ):  # fmt: skip
        total += made * weight[..., None]
        weights += weight
    return np.asarray(np.where(taken[..., None], total / weights[..., None], picture) + 0.5, np.uint8)


def _mirrored(picture: Array, taken: Array, flipped: bool = False, turned: bool = False) -> tuple[Array, Array]:
    """What lies before each hole of a row, mirrored into it, and how much that counts."""
    picture, free = np.ascontiguousarray(picture), (~taken).astype(np.float32)
    height, width = free.shape
    columns = np.broadcast_to(np.arange(width, dtype=np.float32), (height, width))
    rows = np.repeat(np.arange(height, dtype=np.float32)[:, None], width, axis=1)
    edge = np.maximum.accumulate(np.where(taken, -1.0, columns), axis=1).astype(np.float32)
    edge = cv2.blur(edge, (1, max(3, height // 90) | 1))  # a ragged outline must not comb
    source = 2 * edge - columns
    seen = cv2.remap(free, source, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0.0)
    made = cv2.remap(picture, source, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    weight = seen * np.exp((edge - columns) / (0.045 * max(width, height))).astype(np.float32)
    if flipped:
        return made[:, ::-1], weight[:, ::-1]
    # a slanted side has something above it too: that counts only where no side is near
    return (made.transpose(1, 0, 2), 0.08 * weight.T) if turned else (made, weight)
