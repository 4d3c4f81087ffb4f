"""One frame of a clip as a picture, in the very colors that its player shows: where the next shot may go on."""

from pathlib import Path

import ffmpeg

from components.processing.ffmpeg import Canceler, FFmpeg, run
from components.processing.graph import ACCURATE, Graph, Source
from components.processing.probe import probe
from components.processing.render import workspace
from components.settings import Limits

TAIL = 0.5  # seconds that are read to be sure of the last frame
_MATRICES = {"in_color_matrix": "bt709", "in_range": "tv", "out_color_matrix": "bt601", "out_range": "pc"}
_PNG: dict[str, object] = {"f": "image2", "update": 1, "c:v": "png", "compression_level": 2, "pix_fmt": "rgb24"}


def extract_frame(
    path: Path,
    output: Path,
    *,
    at: float | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> None:
    """Write the frame that stands at ``at`` seconds, or the last one, as a PNG."""
    limits = limits or Limits()
    source = Source.of(path, probe(path, limits))
    if at is None:
        count = min(source.frames, max(1, round(TAIL * source.rate)))
        part = source.cut(source.frames - count, count)
    else:
        part = source.cut(min(max(0, int(at * source.rate)), source.frames - 1), 1)
    with workspace(output) as folder:
        take = Graph([part], folder=folder, limits=limits).build(())[0]
        picture = take.picture.filter("scale", flags=ACCURATE, **_MATRICES)
        node = ffmpeg.output(picture, "frame.png", **_PNG)
        run(node, folder=folder, seconds=take.seconds, limits=limits, program=program, canceled=canceled)
        (folder / "frame.png").replace(output)
