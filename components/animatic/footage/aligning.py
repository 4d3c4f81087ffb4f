"""How one picture lies on another: the view that carries the first onto the last, where they show the same."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from components.animatic.color import Array

MATCHES = 12
"""Fewer features in common prove nothing."""
FARTHEST = 0.7
"""Shares of the frame by which a corner may move: beyond, a match is an accident."""


@dataclass(frozen=True)
class Alignment:
    """The homography (3 x 3) that carries the first onto the last, which share of the features in common agrees with
    it, and how well the outlines then lie on one another, -1..1.
    """

    matrix: Array
    agreed: float
    outlines: float


def size_of(picture: Array) -> tuple[int, int]:
    """Width and height."""
    return picture.shape[1], picture.shape[0]


def halved(picture: Array) -> Array:
    """The picture at half its size."""
    return np.asarray(cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))


def aligned(first: Array, last: Array) -> Alignment | None:
    """The plainest view that explains how the features in common moved: none at all, a similarity, a homography.

    SIFT (Lowe 2004) on half the size: on pictures from generators ORB agrees with itself too seldom to decide by.
    """
    still = Alignment(np.eye(3), 0.0, _outlines(first, last, np.eye(3)))
    points = _in_common(first, last)
    if points is None:
        return still if still.outlines > 0.5 else None
    here, there = points
    cv2.setRNGSeed(3)
    similar, fits = cv2.estimateAffinePartial2D(here, there, ransacReprojThreshold=4)
    tilted, tilted_fits = cv2.findHomography(here, there, cv2.RANSAC, 4.0)
    found: list[tuple[Array, float]] = []
    if similar is not None:
        found.append((np.vstack([similar, [0, 0, 1]]), float(fits.mean())))
    if tilted is not None and (not found or float(tilted_fits.mean()) > 1.25 * found[0][1] + 0.05):
        found.insert(0, (np.asarray(tilted), float(tilted_fits.mean())))
    for matrix, agreed in found:
        if plausible(matrix, *size_of(first)):
            best = Alignment(matrix, agreed, _outlines(first, last, matrix))
            return still if still.outlines > best.outlines + 0.05 else best
    return still if still.outlines > 0.5 else None


def plausible(matrix: Array, width: int, height: int) -> bool:
    """Whether a camera may have made this view: the frame stays an upright quadrangle of about its size and place."""
    frame = corners(width, height)
    moved = cv2.perspectiveTransform(frame[None], matrix)[0]
    if not np.isfinite(moved).all() or not cv2.isContourConvex(moved.astype(np.float32)[:, None]):
        return False
    grown = cv2.contourArea(moved.astype(np.float32), oriented=True) / cv2.contourArea(frame, oriented=True)
    turn = math.degrees(math.atan2(moved[1, 1] - moved[0, 1], moved[1, 0] - moved[0, 0]))
    middle = np.abs(moved.mean(0) - frame.mean(0)) / (width, height)
    return bool(0.12 < grown < 8 and abs(turn) < 40 and (middle < FARTHEST).all())


def corners(width: int, height: int) -> Array:
    """The corners of a frame, clockwise from the upper left."""
    return np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)


def _in_common(first: Array, last: Array) -> tuple[Array, Array] | None:
    """Where the features that both pictures have lie in each."""
    sift = cv2.SIFT.create(1200)
    half = [cv2.cvtColor(halved(each), cv2.COLOR_BGR2GRAY) for each in (first, last)]
    (points, words), (others, other_words) = (sift.detectAndCompute(each, None) for each in half)
    if words is None or other_words is None or min(len(points), len(others)) < MATCHES:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(words, other_words, k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < 0.8 * pair[1].distance]
    if len(good) < MATCHES:
        return None
    here = np.array([points[match.queryIdx].pt for match in good], np.float32) * 2 + 0.5
    there = np.array([others[match.trainIdx].pt for match in good], np.float32) * 2 + 0.5
    return here, there


def _outlines(first: Array, last: Array, matrix: Array) -> float:
    """How alike the outlines are once the first was carried onto the last, whatever the light: a correlation."""
    moved = cv2.warpPerspective(first, matrix, size_of(first), borderMode=cv2.BORDER_REPLICATE)
    seen = cv2.warpPerspective(np.full(first.shape[:2], 255, np.uint8), matrix, size_of(first))
    maps = []
    for picture in (moved, last):
        gray = cv2.cvtColor(halved(halved(picture)), cv2.COLOR_BGR2GRAY).astype(np.float32)
        across, down = cv2.Sobel(gray, cv2.CV_32F, 1, 0), cv2.Sobel(gray, cv2.CV_32F, 0, 1)
        strength = np.sqrt(np.sqrt(across * across + down * down))
        maps.append(cv2.GaussianBlur(strength, (0, 0), 1.2))
    both = halved(halved(seen)) > 250
    if both.mean() < 0.08:
        return -1.0
    one, other = (each[both] - each[both].mean() for each in maps)
    return float((one * other).sum() / (np.sqrt((one * one).sum() * (other * other).sum()) + 1e-6))
