"""Single pictures of a clip: the exact frame at a moment, contact sheets, and sprites for players."""

from dataclasses import dataclass
from pathlib import Path

from components.errors import FFmpegFailed, InvalidRecipe
from components.processing.derivatives import moments
from components.processing.drawing import drawn, still_kind
from components.processing.ffmpeg import Canceler, FFmpeg, Node, run
from components.processing.graph import Graph, Source, Take, even
from components.processing.probe import probe
from components.processing.render import workspace
from components.settings import Limits


@dataclass(frozen=True)
class Sheet:
    """Moments of a clip side by side: tiles from left to right and top to bottom, and the second each stands for."""

    columns: int
    rows: int
    tile_width: int
    tile_height: int
    times: tuple[float, ...]


def poster(
    path: Path,
    output: Path,
    *,
    at: float | None = None,
    width: int | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> None:
    """Write the very frame that stands at a second, or at a third of the clip, as .jpg, .png or .webp."""
    limits = limits or Limits()
    kind = still_kind(output.suffix, program)
    source = Source.of(path, probe(path, limits))
    number = source.frames // 3 if at is None else min(max(0, int(at * source.rate + 1e-6)), source.frames - 1)
    with workspace(output) as folder:
        (take,) = Graph([source.cut(number, 1)], folder=folder, limits=limits).build(())
        across = min(width or take.width, take.width)
        _draw(take.picture.filter("scale", w=across, h=-2), folder, output, kind, take, canceled, limits, program)


def contact_sheet(
    path: Path,
    output: Path,
    *,
    columns: int = 5,
    rows: int = 4,
    width: int = 320,
    gap: int = 8,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> Sheet:
    """Write moments of a clip, evenly spaced, onto one picture; with a ``gap`` of 0 it is a sprite for a player."""
    limits = limits or Limits()
    kind = still_kind(output.suffix, program)
    info, tiles = probe(path, limits), columns * rows
    width, height = even(width), even(width * info.height / info.width)
    if not (1 <= columns <= 40 and 1 <= rows <= 40) or (width + gap) * (height + gap) * tiles > limits.media_pixels:
        raise InvalidRecipe("This sheet would be too large. Choose fewer or smaller pictures.")
    with workspace(output) as folder:
        node = moments(Graph([], limits=limits), path, info, tiles).filter("scale", w=width, h=height)
        layout = {"layout": f"{columns}x{rows}", "nb_frames": tiles, "padding": gap, "margin": gap, "color": "0x0d0d0f"}
        (take,) = Graph([Source.of(path, info)], limits=limits).build(())
        _draw(node.filter("tile", **layout), folder, output, kind, take, canceled, limits, program)
    times = tuple(round((number + 0.5) * info.duration / tiles, 3) for number in range(tiles))
    return Sheet(columns, rows, width, height, times)


def sprite_track(sheet: Sheet, address: str, duration: float) -> str:
    """The WebVTT file by which a player finds the picture of each stretch of time in a sprite."""
    lines = ["WEBVTT", ""]
    length = duration / len(sheet.times)
    for number in range(len(sheet.times)):
        x, y = number % sheet.columns * sheet.tile_width, number // sheet.columns * sheet.tile_height
        area = f"#xywh={x},{y},{sheet.tile_width},{sheet.tile_height}"
        lines += [f"{_stamp(number * length)} --> {_stamp((number + 1) * length)}", f"{address}{area}", ""]
    return "\n".join(lines)


def _draw(
    picture: Node,
    folder: Path,
    output: Path,
    kind: str,
    take: Take,
    canceled: Canceler | None,
    limits: Limits,
    program: FFmpeg | None,
) -> None:
    name = f"picture.{kind}"
    node = drawn(picture, name, kind, update=1, **{"frames:v": 1})
    run(node, folder=folder, seconds=take.seconds, limits=limits, program=program, canceled=canceled)
    if not (folder / name).is_file() or (folder / name).stat().st_size == 0:
        raise FFmpegFailed("ffmpeg ended without an error but drew no picture of the clip. Try again.")
    (folder / name).replace(output)


def _stamp(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest / 1000:06.3f}"
