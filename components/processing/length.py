"""How long a picture is and how many frames it has, and whether the file holds all that its header says."""

import math
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.container import InputContainer
from av.video.stream import VideoStream

from components.errors import UnreadableMedia
from components.processing.rates import clock, exact

LONGEST_TAIL = 10.0  # seconds before its end in which a file must have a picture


def read_length(path: Path, container: InputContainer, stream: VideoStream, nominal: Fraction) -> tuple[float, int]:
    """Seconds and frames of the picture; raise UnreadableMedia if the file ends before its header says it does."""
    begin = float((stream.start_time or 0) * exact(stream.time_base))
    seconds = _told(stream)
    if seconds is None:  # a stream recorded live, or an index that is missing: read it to its end
        end, count = _last_packet(container, stream, 0.0)
        return max(end - begin, float(1 / nominal)), count
    reached = _indexed(path, stream, nominal)
    if reached is None:
        tail = min(max(1.0, 0.05 * seconds), LONGEST_TAIL)
        reached = _last_packet(container, stream, begin + seconds - tail)[0] - begin
    if reached < seconds - max(0.5, 3 / float(nominal)):
        raise UnreadableMedia(
            f"“{path.name}” is incomplete: it ends after {clock(max(reached, 0))} of {clock(seconds)}. "
            "Download or export it again."
        )
    return seconds, stream.frames or max(1, round(seconds * float(exact(stream.average_rate) or nominal)))


def _indexed(path: Path, stream: VideoStream, nominal: Fraction) -> float | None:
    """The length that the index of an MP4 or MOV file gives, if the file holds what the index names."""
    entries = stream.index_entries
    if stream.container.format.name[:3] != "mov" or not stream.frames or len(entries) != stream.frames:
        return None
    first, last = entries[0], entries[-1]
    if last.pos + last.size > path.stat().st_size:
        return None
    return float((last.timestamp - first.timestamp) * exact(stream.time_base) + 1 / nominal)


def _told(stream: VideoStream) -> float | None:
    if stream.duration and exact(stream.time_base):
        return float(stream.duration * exact(stream.time_base))
    try:
        hours, minutes, rest = stream.metadata["DURATION"].split(":")  # Matroska's tag of each track
        told = int(hours) * 3600 + int(minutes) * 60 + float(rest)
        if "_STATISTICS_TAGS" not in stream.metadata:  # only mkvmerge tells the length; all others where it ends
            told -= float((stream.start_time or 0) * exact(stream.time_base))
    except (KeyError, ValueError):
        return None
    return told if math.isfinite(told) and told > 0 else None


def _last_packet(container: InputContainer, stream: VideoStream, since: float) -> tuple[float, int]:
    """Where the last packet at or after a time ends, and how many were read."""
    container.seek(max(0, int(since * av.time_base)))
    end, count = 0, 0
    with suppress(av.error.FFmpegError):  # what could be read up to here is what there is
        for packet in container.demux(stream):
            if packet.pts is not None:
                end = max(end, packet.pts + (packet.duration or 0))
                count += 1
    return float(end * exact(stream.time_base)), count
