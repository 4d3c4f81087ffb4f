"""The combs of interlacing, counted in pairs of neighboring frames that are taken all along a clip."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from components.processing.qc.spans import spans

MOVED = 12  # of 255
SURE = 0.03  # of what moves in the whole clip; fine textures reach 0.02
SURE_IN_PART = 0.05  # of what moves around one pair, as fewer pairs tell less
LIKELY = 0.01  # beside a sure place
AROUND = 2  # pairs before and after one that are judged with it
SHORTEST = 1.0  # seconds
WHOLE = 0.9  # of the clip

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Combs:
    """For each pair, ``step`` seconds apart: the pixels that moved, those of them in combs, and how many more combs
    weaving the two frames in either order would make."""

    counts: NDArray[np.float64]  # of four columns
    step: float
    seconds: float

    @property
    def stretches(self) -> list[tuple[float, float]]:
        """Where the frames are woven of two moments, as pairs of start and end."""
        around = np.array([self._part(max(0, at - AROUND), at + AROUND + 1) for at in range(len(self.counts))])
        whole = self._part(0, len(self.counts)) > SURE
        sure = around > (SURE if whole else SURE_IN_PART)
        found = [
            (start, min(end, self.seconds))
            for start, end in spans(around > LIKELY, self.step, min(SHORTEST, self.seconds))
            if sure[round(start / self.step) : round(end / self.step)].any()
        ]
        if whole and (not found or sum(end - start for start, end in found) > WHOLE * self.seconds):
            return [(0.0, round(self.seconds, 3))]
        return found

    def _part(self, begin: int, end: int) -> float:
        """The part of what moves that shows combs, counted only as far as weaving does not make far more.

        Weaving makes combs where there were none; frames that are woven already have as many before as after.
        """
        moved, own, *woven = self.counts[begin:end].sum(axis=0) if end > begin else np.zeros(4)
        return float(own / moved * min(1.0, own / min(woven))) if moved and min(woven) else 0.0


def count_combs(patches: Pixels, step: float, seconds: float) -> Combs:
    """Count in patches of frames, the two of each pair one after the other."""
    counts = [_counted(*pair) for pair in zip(patches[::2], patches[1::2], strict=False)]
    return Combs(np.array(counts, np.float64).reshape(-1, 4), step, seconds)


def _counted(first: Pixels, second: Pixels) -> list[float]:
    one, two = first.astype(np.int16), second.astype(np.int16)
    moving = np.abs(one - two)[1:-2] > MOVED
    counts = [moving.sum(), ((_teeth(one) & moving).sum() + (_teeth(two) & moving).sum()) / 2]
    for turn in (0, 1):  # either field may come first
        mixed = one.copy()
        mixed[turn::2] = two[turn::2]
        counts.append((_teeth(mixed) & moving).sum())
    return [float(count) for count in counts]


def _teeth(frame: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Where a line stands out from those above and below, which are alike, as is the one after next."""
    above, middle, below, next_but_one = frame[:-3], frame[1:-2], frame[2:-1], frame[3:]
    out = np.minimum(np.abs(middle - above), np.abs(middle - below))
    same_side = (middle > above) == (middle > below)
    alike = (np.abs(above - below) * 2 < out) & (np.abs(middle - next_but_one) * 2 < out)
    found: NDArray[np.bool_] = (out > MOVED) & same_side & alike
    return found
