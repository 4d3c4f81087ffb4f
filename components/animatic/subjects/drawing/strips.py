"""The skin of small things: the strips of ``loft`` with curved edges and twice as many of them in the same time.

All strips of a body are gathered in a few array operations and written by one format.
"""

import numpy as np
from numpy.typing import NDArray

from components.animatic.subjects.drawing.loft import Eye, Grid

POINTS, STOPS = 11, 7
"""How many points an edge of a strip has, and how many colors run along it."""
UNIT = 0.005
"""Centimetres of one unit of the written paths, which have whole numbers."""
GRAZE = 0.03
"""How far round the edge of sight a strip goes, so that the edge is smooth."""
_ALONG = np.linspace(0, 1, POINTS)
_INKS = np.linspace(0, 1, STOPS)
_GRADIENT = (
    '<linearGradient id="%s" gradientUnits="userSpaceOnUse" x1="%d" y1="%d" x2="%d" y2="%d">'
    + '<stop offset="%.3f" stop-color="#%s"/>' * STOPS
    + "</linearGradient>"
)
_EDGE = "Q%d %d %d %d" * (POINTS - 2)
_SHAPE = f'<path d="M%d %d{_EDGE}L%d %dL%d %d{_EDGE}L%d %dZ" fill="url(#%s)"/>'


def skin(name: str, eye: Eye, mesh: Grid, outward: Grid, paint: Grid) -> str:
    """Draw what is seen of stacked outlines that close, lowest first; `paint` is RGB 0..255 at every point."""
    places, facing = eye.project(mesh), eye.sees(mesh, outward) / eye.away
    spans = _spans(places, facing)
    if not spans:
        return ""
    rows = np.array([span[0] for span in spans])
    ends = np.array([span[1:] for span in spans], np.float64)
    at = ends[:, :1] + (ends[:, 1:] - ends[:, :1]) * _ALONG
    low = _sampled(places, rows, at)
    high = _sampled(places, rows + 1, at)
    further = _sampled(places, np.minimum(rows + 2, len(mesh) - 1), at)
    high = high + (further - high) * 0.4  # lies under the next strip, so that no seam shows
    spots = ends[:, :1] + (ends[:, 1:] - ends[:, :1]) * _INKS
    tint = (_sampled(paint, rows, spots) + _sampled(paint, rows + 1, spots)) / 2
    return _written(name, low / UNIT, high / UNIT, tint)


def _sampled(grid: Grid, rows: NDArray[np.int64], at: Grid) -> Grid:
    """Read rows of a grid that closes round, at fractions of a column."""
    whole = np.floor(at).astype(int)
    part, count = (at - whole)[..., None], grid.shape[1]
    row = rows[:, None]
    return np.asarray(grid[row, whole % count] * (1 - part) + grid[row, (whole + 1) % count] * part)


def _spans(places: Grid, facing: Grid) -> list[tuple[int, float, float]]:
    """The seen stretches between each outline and the next, parted at their left and right ends: (row, from, to)."""
    count = places.shape[1]
    both, across = facing[:-1] + facing[1:], places[:-1, :, 0] + places[1:, :, 0]
    right, left = across.argmax(1).tolist(), across.argmin(1).tolist()
    found = []
    for i, row in enumerate(both):
        if row.max() <= -GRAZE:
            continue
        for first, last in ((right[i], left[i]), (left[i], right[i])):
            order = (first + np.arange(((last - first) % count or count) + 1)) % count
            found += [(i, first + start, first + end) for start, end in _lit(row[order] + GRAZE)]
    return found


def _lit(facing: Grid) -> list[tuple[float, float]]:
    """The stretches above nought, to the very place where they cross it."""
    above = (facing > 0).astype(np.int8)
    if above.all():
        return [(0.0, len(facing) - 1.0)]
    steps = np.diff(above, prepend=0, append=0)
    found = []
    for start, end in zip(np.flatnonzero(steps > 0).tolist(), (np.flatnonzero(steps < 0) - 1).tolist(), strict=True):
        first, last = float(start), float(end)
        if start > 0:
            first -= float(facing[start] / (facing[start] - facing[start - 1]))
        if end + 1 < len(facing):
            last += float(facing[end] / (facing[end] - facing[end + 1]))
        if last - first > 0.3:
            found.append((first, last))
    return found


def _written(name: str, low: Grid, high: Grid, tint: Grid) -> str:
    inks = (np.clip(tint, 0, 255) + 0.5).astype(np.uint8).reshape(len(tint), -1)
    middle = (low + high) / 2
    start, way = middle[:, 0], middle[:, -1] - middle[:, 0]
    reach = np.maximum((way * way).sum(1), 1e-6)
    picked = middle[:, np.round(_INKS * (POINTS - 1)).astype(int)] - start[:, None]
    along = np.maximum.accumulate(np.clip((picked * way[:, None]).sum(-1) / reach[:, None], 0, 1), 1)
    axes = np.concatenate((start, start + way), 1).tolist()
    edges = np.concatenate((_curved(low), _curved(high[:, ::-1])), 1).tolist()
    parts = []
    for i, (axis, edge, places) in enumerate(zip(axes, edges, along.tolist(), strict=True)):
        if reach[i] < 4:
            continue
        ink = inks[i].tobytes().hex()
        stops = [part for k, place in enumerate(places) for part in (place, ink[6 * k : 6 * k + 6])]
        key = f"{name}-{i}"
        parts.append(_GRADIENT % (key, *axis, *stops))
        parts.append(_SHAPE % (*edge, key))
    return f'<g transform="scale({UNIT})">{"".join(parts)}</g>'


def _curved(edge: Grid) -> Grid:
    """The numbers of a smooth curve: the points pull it, and it passes midway between them."""
    inner, ends = edge[:, 1:-1], (edge[:, 1:-1] + edge[:, 2:]) / 2
    curve = np.stack((inner, ends), 2).reshape(len(edge), -1)
    return np.concatenate((edge[:, 0], curve, edge[:, -1]), 1)
