"""Black bars at opposite sides: all through a clip, or for a part of it."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from components.processing.findings import Finding, Severity
from components.processing.probe import clock
from components.processing.qc.measure import BLACK, Measured, Pixels

NARROWEST = 0.02  # of the side
UNLIKE = 2  # lines that the two bars may differ by
BLOCK = 0.5  # seconds that are looked at together: in one dark frame alone, what is dark looks like a bar
SHORTEST = 2.0  # seconds of bars in a part of a clip
EVEN = 5  # of 255: how far the light in a bar may stray, where only a part has bars


def letterboxed(measured: Measured) -> Iterator[Finding]:
    """Bars with their times; where they stand all through, ``across`` and ``down`` tell what they leave."""
    light, rate = measured.light, measured.rate
    if light.bright.max(initial=0) < BLACK:
        return
    seconds = round(len(light.bright) / rate, 3)
    for lines, places, left in ((light.rows, "above and below", "down"), (light.columns, "left and right", "across")):
        before, after = _bars(lines.max(axis=0))
        if before:
            kept = {left: 1 - (before + after) / lines.shape[1]}
            text = f"black bars {places}, {_share(lines, before, after)} each"
            yield Finding("letterboxed", Severity.warning, text, 0.0, seconds, **kept)
            continue
        for first, last, (before, after) in _stretches(lines, max(1, round(BLOCK * rate)), SHORTEST * rate):
            text = f"black bars {places} for {clock((last - first) / rate)}, {_share(lines, before, after)} each"
            yield Finding("letterboxed", Severity.warning, text, round(first / rate, 3), round(last / rate, 3))


def _bars(lines: NDArray[np.uint8]) -> tuple[int, int]:
    """How many lines are black at both ends, 0 if these are no bars."""
    lit = np.flatnonzero(lines >= BLACK)
    if not len(lit):
        return 0, 0
    before, after = int(lit[0]), len(lines) - 1 - int(lit[-1])
    wide = min(before, after) >= max(1, NARROWEST * len(lines))
    return (before, after) if wide and abs(before - after) <= UNLIKE else (0, 0)


def _stretches(lines: Pixels, block: int, shortest: float) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """The frames from which and to which the same bars stand, and the bars; black frames belong to what is beside."""
    begin, known = 0, (0, 0)
    for first in range(0, len(lines) + block, block):
        part = lines[first : first + block]
        if len(part) and part.max() < BLACK:
            continue
        bars = _bars(part.max(axis=0)) if len(part) else (0, 0)
        if known[0] and bars[0] and max(abs(bars[0] - known[0]), abs(bars[1] - known[1])) <= 1:
            known = min(bars[0], known[0]), min(bars[1], known[1])
            continue
        if known[0]:
            start, end = _exactly(lines, begin, min(first, len(lines)), known, block)
            if end - start >= shortest and _is_even(lines[start:end], known):
                yield start, end, known
        begin, known = first, bars


def _exactly(lines: Pixels, begin: int, end: int, bars: tuple[int, int], block: int) -> tuple[int, int]:
    """The first and last frame with these bars, which may stand a little beside the blocks that show them."""
    near = slice(max(0, begin - block), min(len(lines), end + block))
    dark = np.concatenate([lines[near, : bars[0]], lines[near, lines.shape[1] - bars[1] :]], axis=1).max(axis=1) < BLACK
    clear = np.flatnonzero(~dark)
    middle = (begin + end) // 2 - near.start
    before, after = clear[clear < middle], clear[clear > middle]
    first = int(before[-1]) + 1 if len(before) else 0
    last = int(after[0]) if len(after) else len(dark)
    return near.start + first, near.start + last


def _is_even(lines: Pixels, bars: tuple[int, int]) -> bool:
    """Whether the bars are plain, as the dark parts of a picture are not; their inner edges are left out."""
    inner = [lines[:, : max(1, bars[0] - 1)], lines[:, lines.shape[1] - max(1, bars[1] - 1) :]]
    return all(int(part.max()) - int(part.min()) <= EVEN for part in inner)


def _share(lines: Pixels, before: int, after: int) -> str:
    return f"{(before + after) / 2 / lines.shape[1]:.0%}"
