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
    """A BGR picture with a hole (0..1) filled as it may look once it is uncovered from the side: near its left and
    right edge mirrored from beside it, grain, horizon and all; deep inside, smooth.
    """
    height, width = hole.shape
    half = [cv2.resize(each, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) for each in (picture, hole)]
    smooth = cv2.resize(filled(half[0], (half[1] > 0).astype(np.float32)), (width, height))
    taken = hole > 0
    columns = np.broadcast_to(np.arange(width, dtype=np.float32), (height, width))
    left = np.maximum.accumulate(np.where(taken, -1.0, columns), axis=1)
    right = np.minimum.accumulate(np.where(taken, float(2 * width), columns)[:, ::-1], axis=1)[:, ::-1]
    rows = np.repeat(np.arange(height, dtype=np.float32)[:, None], width, axis=1)
    free = (~taken).astype(np.float32)
    total, weights = smooth * np.float32(0.02), np.full(hole.shape, 0.02, np.float32)
    for edge in (left, right):
        edge = cv2.blur(edge.astype(np.float32), (1, max(3, height // 90) | 1))  # a ragged outline must not comb
        away = np.abs(columns - edge)
        source = (2 * edge - columns).astype(np.float32)
        seen = cv2.remap(free, source, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=0.0)
        beside = cv2.remap(picture, source, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        weight = seen * np.exp(-away / (0.045 * width)).astype(np.float32)
        total += beside * weight[..., None]
        weights += weight
    made = total / weights[..., None]
    return np.asarray(np.where(taken[..., None], made, picture) + 0.5, np.uint8)
