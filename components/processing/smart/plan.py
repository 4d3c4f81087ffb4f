"""Which frames of a clip can be copied: those from one key frame to another that lean on nothing that is cut away."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from components.errors import InvalidRecipe
from components.processing.probe import MediaInfo, exact, open_media

LEAST_COPIED = 0.3  # of the cut; below it, copying saves too little
MOST_OFF = 0.25  # of a frame
HD = 720  # lines from which untagged colors are taken as BT.709


class CannotCopy(Exception):
    """The reason why a clip has to be encoded anew."""


@dataclass(frozen=True)
class Plan:
    """Frame numbers: the cut is ``first`` to ``last``, of which ``begin`` to ``end`` are copied; ``last_key`` starts
    the last copied group. ``order`` holds the numbers of the copied frames as they are stored."""

    first: int
    begin: int
    last_key: int
    end: int
    last: int
    order: tuple[int, ...]
    rate: Fraction

    @property
    def frames(self) -> int:
        """The length of the cut."""
        return self.last - self.first

    @property
    def copied(self) -> float:
        """The part of the cut that is copied."""
        return (self.end - self.begin) / self.frames


def plan(path: Path, info: MediaInfo, first: int, last: int) -> Plan:
    """Find what to copy; raise CannotCopy with the reason if there is nothing, or it is not safe."""
    _refuse_unlike(info)
    stored, keys = _stored(path, info)
    if sorted(stored) != list(range(len(stored))) or len(stored) < last:
        raise CannotCopy("its frames are not evenly spaced")
    begin = next((key for key in keys if key >= first), last)
    ends = [key for key in (*keys, len(stored)) if begin < key <= last]
    if not ends or ends[-1] - begin < LEAST_COPIED * (last - first):
        raise CannotCopy("there are too few key frames to copy between")
    end = ends[-1]
    places = {number: place for place, number in enumerate(stored)}
    order = stored[places[begin] : places[end] if end < len(stored) else len(stored)]
    if sorted(order) != list(range(begin, end)):
        raise CannotCopy("its key frames are not independent of one another")
    last_key = max(key for key in keys if begin <= key < end)
    return Plan(first, begin, last_key, end, last, tuple(order), info.rate)


def _refuse_unlike(info: MediaInfo) -> None:
    """Only where our encoder writes the very same kind of picture can both stand in one track."""
    if info.video_codec != "h264" or info.pixel_format != "yuv420p":
        raise CannotCopy(f"only H.264 in 8-bit 4:2:0 can be copied, and this is {info.video_codec}")
    if info.container not in ("mov", "matroska"):
        raise CannotCopy("only MP4, MOV and MKV can be copied from")
    if info.rotation or info.width % 2 or info.height % 2:
        raise CannotCopy("its picture is turned or of an odd size")
    if info.matrix != 1 and not (info.matrix == 2 and info.height >= HD):
        raise CannotCopy("its colors are not marked as BT.709")
    if info.variable_fps:
        raise CannotCopy("its frame rate varies")


def _stored(path: Path, info: MediaInfo) -> tuple[list[int], list[int]]:
    """The numbers of the frames in the order in which they are stored, and of the key frames among them."""
    times, keys = [], []
    with open_media(path) as container:
        stream = container.streams.video[0]
        if stream.sample_aspect_ratio not in (None, 0, 1):
            raise CannotCopy("its pixels are not square")
        for packet in container.demux(stream):
            if packet.pts is None or packet.time_base is None:
                continue
            if packet.is_discard:
                raise CannotCopy("parts of it are hidden by an edit list")
            times.append(packet.pts * exact(packet.time_base))
            keys.append(packet.is_keyframe)
    if not times:
        raise InvalidRecipe("This clip holds no frames.")
    begin = min(times)
    numbers = [(time - begin) * info.rate for time in times]
    if any(abs(number - round(number)) > MOST_OFF for number in numbers):
        raise CannotCopy("its frames are not evenly spaced")
    stored = [round(number) for number in numbers]
    return stored, sorted(number for number, key in zip(stored, keys, strict=True) if key)
