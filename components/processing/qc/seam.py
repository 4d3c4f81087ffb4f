"""How well a clip repeats: the jump from its end to its beginning beside the steps that its frames make around it."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import ffmpeg
import numpy as np

from components.errors import FFmpegFailed
from components.processing.ffmpeg import Canceler, FFmpeg, run
from components.processing.graph import Graph
from components.processing.probe import MediaInfo, probe
from components.processing.qc.measure import Array, as_stored, grayed, read_frames, small_size
from components.settings import Limits

SMOOTH, VISIBLE = 80, 40  # of 100
AROUND = 8  # steps at either end that tell what is usual
NOISE = 0.5  # of 255: what nobody sees


@dataclass(frozen=True)
class LoopSeam:
    """``score`` is 0, a hard jump, to 100, no seam at all; ``text`` says it in words."""

    score: int
    text: str

    @property
    def smooth(self) -> bool:
        """Whether nobody sees where the clip begins anew."""
        return self.score >= SMOOTH


def loop_seam(
    path: Path,
    info: MediaInfo | None = None,
    *,
    folder: Path | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> LoopSeam:
    """Tell how well a clip repeats; only its first and last frames are read. ``folder`` is for side files."""
    limits = limits or Limits()
    whole = as_stored(path, info or probe(path, limits))
    count = min(whole.frames, AROUND + 1)
    with tempfile.TemporaryDirectory(prefix="seam-", dir=folder) as name:
        private, graph = Path(name), Graph([], limits=limits)
        ends = [graph.open(whole.cut(first, count)) for first in (0, whole.frames - count)]
        width, height = small_size(ends[0])
        outputs = [
            ffmpeg.output(grayed(take.picture, width, height), f"{number}.raw", f="rawvideo")
            for number, take in enumerate(ends)
        ]
        node = ffmpeg.merge_outputs(*outputs)
        run(node, folder=private, seconds=ends[0].seconds, limits=limits, program=program, canceled=canceled)
        first, last = (read_frames(private / f"{n}.raw", width, height).astype(np.int16) for n in (0, 1))
    if not len(first) or not len(last):
        raise FFmpegFailed("No frame could be read from this clip.")
    steps = [np.abs(np.diff(frames, axis=0)).mean(axis=(1, 2)) for frames in (first, last)]
    return seam_of(np.concatenate(steps), float(np.abs(first[0] - last[-1]).mean()))


def seam_of(moved: Array, jump: float) -> LoopSeam:
    """Judge a jump by the steps between all frames, or between those at both ends."""
    around = np.concatenate([moved[:AROUND], moved[-AROUND:]])
    usual = float(np.percentile(around, 90)) if len(around) else 0.0
    score = round(100 * min(1.0, (usual + NOISE) / (jump + NOISE)))
    if score >= SMOOTH:
        return LoopSeam(score, "repeats without a visible seam")
    return LoopSeam(score, "repeats with a slight jump" if score >= VISIBLE else "repeats with a jump")
