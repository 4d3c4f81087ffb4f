"""Stretches of time in which something holds."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def spans(holds: NDArray[Any], step: float, at_least: float = 0.0) -> list[tuple[float, float]]:
    """Where a series of readings, ``step`` seconds apart, is true for ``at_least`` so long; pairs of start and end."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], holds.astype(np.int8), [0]])))
    pairs = zip(edges[::2], edges[1::2], strict=True)
    found = [(round(float(a) * step, 3), round(float(b) * step, 3)) for a, b in pairs]
    return [(start, end) for start, end in found if end - start >= at_least - 1e-6]
