"""What of the picture each plate must still paint: found from the front to the back, so that nothing hidden is drawn.

The picture is ruled into cells. A plate knows in columns where it begins, ends, and is wholly opaque; cells that a
nearer plate covers are left out, opaque ones are copied, and only the ragged rest is blended.
"""

from collections.abc import Iterator
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

    def between(self, left: Array, right: Array) -> tuple[Array, Array, Array, Array]:
        """For stretches of columns: the first and the end row of paint anywhere in each, and of opacity all over it."""
        count = len(self.first) - 1
        low = np.clip(np.floor(left / self.band).astype(np.int64) + 1, 0, count)
        high = np.clip(np.floor(right / self.band).astype(np.int64) + 2, 1, count + 1)
        pairs = np.stack([low, np.minimum(high, count)], 1).ravel()
        pairs[1::2] = np.maximum(pairs[1::2], pairs[::2])

        def over(reduce: np.ufunc, values: Array) -> Array:
            return np.asarray(reduce(reduce.reduceat(values, pairs)[::2], values[np.minimum(high, count + 1) - 1]))

        return (
            over(np.minimum, self.first),
            over(np.maximum, self.last),
            over(np.maximum, self.top),
            over(np.minimum, self.bottom),
        )


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

    def claim(self, outline: Outline, at: tuple[float, float], scale: float, around: float, opaque: bool) -> Pieces:
        """What a texture at a place has to paint; what it hides is hidden from then on.

        ``around`` is how many pixels its paint may reach beyond its own, and ``opaque`` whether it hides anything.
        """
        x, y = at
        left, right = (self.edges[:-1] - x - around - 1) / scale, (self.edges[1:] - x + around + 1) / scale
        first, last, top, bottom = outline.between(left, right)
        above = np.floor((y + first * scale - around - 1) / TALL)
        below = np.where(last > first, np.ceil((y + last * scale + around + 1) / TALL), 0)
        need = (self.rows >= above) & (self.rows < below) & ~self.cells
        if not opaque or not (bottom > top).any():
            return Pieces(tuple(self._boxes(need, LOOSE)), ())
        start, end = np.ceil((y + top * scale + 2) / TALL), np.floor((y + bottom * scale - 2) / TALL)
        end = np.where((y + bottom * scale - 2 >= self.height) & (bottom > top), len(self.rows), end)
        full = (self.rows >= start) & (self.rows < end)
        copied, blended = need & full, need & ~full
        self.cells |= full
        return Pieces(tuple(self._boxes(blended, LOOSE)), tuple(self._boxes(copied, 0)))

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
