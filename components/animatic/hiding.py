"""What of the picture each plate must still paint: found from the front to the back, so that nothing hidden is drawn.

The picture is ruled into cells. A plate knows in columns where it begins, ends, and is wholly opaque; cells that a
nearer plate covers are left out, opaque ones are copied, and only the ragged rest is blended.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from components.animatic.color import Array

WIDE, TALL = 64, 16
"""Pixels of a cell."""
BANDS = 64
"""Columns at most that a texture is known by."""
LOOSE = 2
"""Rows of cells that a blended piece may draw in vain to be joined to its neighbor."""

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""


@dataclass(frozen=True)
class Pieces:
    """What is left to paint of one drawing: boxes to blend, and boxes to copy."""

    blend: tuple[Box, ...]
    copy: tuple[Box, ...]

    def halved(self) -> "Pieces":
        """The same on a picture of half the size."""
        return Pieces(_halves(self.blend), _halves(self.copy))


class Outline:
    """Where a texture has paint, and where nothing but, by columns of it."""

    def __init__(self, alpha: Array) -> None:
        rows, columns = alpha.shape
        self.rows = rows
        self.band = max(1, -(-columns // BANDS))
        edges = np.arange(0, columns, self.band)
        paint = np.maximum.reduceat(alpha, edges, axis=1) > 0
        full = np.minimum.reduceat(alpha, edges, axis=1) == 255
        any_ = paint.any(0)
        first = np.where(any_, paint.argmax(0), rows)
        last = np.where(any_, rows - paint[::-1].argmax(0), 0)
        top, bottom = _longest(full)
        # one empty band at either end stands for all that lies beside the texture
        self.first, self.last = np.pad(first, 1, constant_values=rows), np.pad(last, 1)
        self.top, self.bottom = np.pad(top, 1, constant_values=rows), np.pad(bottom, 1)


@dataclass(frozen=True)
class Placed:
    """A texture put somewhere: its upper left corner and scale in pixels, and how far its paint may sway from there."""

    outline: Outline
    x: float
    y: float
    scale: float
    around: float
    opaque: bool
    """Whether it hides what is behind it."""


@dataclass(frozen=True)
class Reach:
    """The cells that a placed texture touches and those it fills, as rows of cells for each column of them."""

    above: Array
    below: Array
    start: Array
    end: Array


def _halves(boxes: tuple[Box, ...]) -> tuple[Box, ...]:
    return tuple((x0 // 2, y0 // 2, x1 // 2, y1 // 2) for x0, y0, x1, y1 in boxes)


class Cover:
    """Which cells of a picture are already hidden by something nearer."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.cells = np.zeros((-(-height // TALL), -(-width // WIDE)), bool)
        self.rows = np.arange(self.cells.shape[0])[:, None]
        self.edges = np.arange(self.cells.shape[1] + 1) * float(WIDE)

    def clear(self) -> None:
        """Forget what was hidden: someone is about to look at it."""
        self.cells[:] = False

    def reaches(self, placed: Sequence[Placed]) -> list[Reach]:
        """What each of many textures touches and fills: all at once, since numpy's price is by the call."""
        if not placed:
            return []
        x, y, scale, around = np.array([(one.x, one.y, one.scale, one.around) for one in placed]).T[..., None]
        left, right = (self.edges[:-1] - x - around - 1) / scale, (self.edges[1:] - x + around + 1) / scale
        first, last, top, bottom = _between([one.outline for one in placed], left, right)
        above = np.floor((y + first * scale - around - 1) / TALL)
        below = np.where(last > first, np.ceil((y + last * scale + around + 1) / TALL), 0)
        opaque = np.array([[one.opaque] for one in placed]) & (bottom > top)
        low = y + bottom * scale - 2
        start = np.where(opaque, np.ceil((y + top * scale + 2) / TALL), len(self.rows))
        end = np.where(low >= self.height, len(self.rows), np.floor(low / TALL))
        return [Reach(*each) for each in zip(above, below, start, end, strict=True)]

    def claim(self, reach: Reach) -> Pieces:
        """What a texture has to paint; what it fills is hidden from then on."""
        need = (self.rows >= reach.above) & (self.rows < reach.below) & ~self.cells
        full = (self.rows >= reach.start) & (self.rows < reach.end)
        copied = need & full
        self.cells |= full
        return Pieces(tuple(self._boxes(need ^ copied, LOOSE)), tuple(self._boxes(copied, 0)))

    def _boxes(self, mask: Array, loose: int) -> Iterator[Box]:
        """Cover a mask with boxes that never overlap: runs down each column, joined to the like of their neighbor."""
        if not mask.any():
            return
        padded = np.zeros((mask.shape[0] + 2, mask.shape[1]), np.int8)
        padded[1:-1] = mask
        steps = np.diff(padded, axis=0).T
        columns, starts = np.nonzero(steps == 1)
        ends = np.nonzero(steps == -1)[1]
        alone = np.bincount(columns, minlength=mask.shape[1]) == 1
        open_: list[list[int]] = []
        for column, start, end in zip(columns.tolist(), starts.tolist(), ends.tolist(), strict=True):
            for box in open_:
                slack = loose if alone[column] and alone[column - 1] else 0
                if box[2] == column and abs(box[1] - start) <= slack and abs(box[3] - end) <= slack:
                    box[1], box[2], box[3] = min(box[1], start), column + 1, max(box[3], end)
                    break
            else:
                open_.append([column, start, column + 1, end])
        for a, b, c, d in open_:
            yield a * WIDE, b * TALL, min(self.width, c * WIDE), min(self.height, d * TALL)


def _longest(full: Array) -> tuple[Array, Array]:
    """The longest run of true rows in every column, as its first row and its end."""
    rows, columns = full.shape
    count = np.arange(1, rows + 1)[:, None]
    breaks = np.maximum.accumulate(np.where(full, 0, count), 0)
    length = np.where(full, count - breaks, 0)
    bottom = length.argmax(0) + 1
    tall = length[bottom - 1, np.arange(columns)]
    return np.where(tall > 0, bottom - tall, rows), np.where(tall > 0, bottom, 0)


def _between(outlines: Sequence[Outline], left: Array, right: Array) -> tuple[Array, Array, Array, Array]:
    """For stretches of each texture's columns: the first and the end row of paint, and of opacity all over it."""
    counts = np.array([len(outline.first) - 1 for outline in outlines])[:, None]
    at = np.concatenate([[0], np.cumsum(counts + 1)[:-1]])[:, None]
    band = np.array([outline.band for outline in outlines])[:, None]
    low = np.clip(np.floor(left / band).astype(np.int64) + 1, 0, counts)
    high = np.clip(np.floor(right / band).astype(np.int64) + 2, 1, counts + 1)
    pairs = np.stack([low, np.maximum(np.minimum(high, counts), low)], -1) + at[..., None]
    flat, ends = pairs.ravel(), high - 1 + at

    def over(reduce: np.ufunc, name: str) -> Array:
        values = np.concatenate([getattr(outline, name) for outline in outlines])
        return np.asarray(reduce(reduce.reduceat(values, flat)[::2].reshape(low.shape), values[ends]))

    return over(np.minimum, "first"), over(np.maximum, "last"), over(np.maximum, "top"), over(np.minimum, "bottom")
