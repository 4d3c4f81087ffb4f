"""One frame of a clip as a picture, in the very colors that its player shows: where the next shot may go on."""

from pathlib import Path

from components.errors import FFmpegFailed
from components.processing.drawing import drawn, still_kind
from components.processing.ffmpeg import Canceler, FFmpeg, run
from components.processing.graph import Graph, Source
from components.processing.probe import probe
from components.processing.render import workspace
from components.settings import Limits

TAIL = 0.5  # seconds that are read to be sure of the last frame


def extract_frame(
    path: Path,
    output: Path,
    *,
    at: float | None = None,
    quality: int | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> None:
    """Write the frame that stands at ``at`` seconds, or the last one, as .png, .jpg or .webp."""
    limits = limits or Limits()
    kind = still_kind(output.suffix, program)
    source = Source.of(path, probe(path, limits))
    if at is None:
        count = min(source.frames, max(1, round(TAIL * source.rate)))
        part = source.cut(source.frames - count, count)
    else:
        part = source.cut(min(max(0, int(at * source.rate + 1e-6)), source.frames - 1), 1)
    with workspace(output) as folder:
        take = Graph([part], folder=folder, limits=limits).build(())[0]
        node = drawn(take.picture, f"frame.{kind}", kind, quality, update=1)
        run(node, folder=folder, seconds=take.seconds, limits=limits, program=program, canceled=canceled)
        if not (folder / f"frame.{kind}").is_file():
            raise FFmpegFailed("No frame could be read from this clip.")
        (folder / f"frame.{kind}").replace(output)
