"""Edits of the sound alone, and joins of clips that are alike: the pictures are copied as they are, and proved.

Beside them stands the sound that the graph made. What cannot be copied safely is refused here, and rendered instead.
"""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import ffmpeg

from components.errors import FFmpegFailed
from components.processing.encoding import MOV, MP4, Encoding
from components.processing.ffmpeg import run
from components.processing.graph import Graph, Source, Take
from components.processing.probe import MediaInfo, exact, open_media
from components.settings import Limits

MOST_OFF = 0.25  # of a frame
SOUND = "sound.mp4"
_COPIED = (MP4, MOV)
_TROUBLE = ("error", "corrupt", "conceal", "invalid", "missing", "non-existing", "mismatch", "decode_slice")


class CannotCopy(Exception):
    """The reason why the pictures have to be encoded anew."""


@dataclass(frozen=True)
class _Track:
    """How a picture is stored: what must be equal in clips that share a track, and the order of each clip's frames."""

    alike: tuple[Any, ...]
    order: tuple[int, ...]


def copied(
    take: Take, encoding: Encoding, graph: Graph, folder: Path, tags: Mapping[str, str], running: dict[str, Any]
) -> Path:
    """Write a take whose picture is untouched, and decode all of it once.

    Raise CannotCopy if it is not, or cannot be copied, or FFmpegFailed if what came out is not whole.
    """
    if encoding not in _COPIED or not take.untouched:
        raise CannotCopy("something was done to the picture")
    if sum(source.info.size for source in take.untouched) > graph.limits.render_bytes:
        raise CannotCopy("it is larger than a result may be")
    tracks = [_track(source) for source in take.untouched]
    if any(track.alike != tracks[0].alike for track in tracks):
        raise CannotCopy("the clips are not stored alike")
    if take.sound is not None:
        node = ffmpeg.output(take.sound, SOUND, f="mp4", map_metadata=-1, **encoding.sound)
        run(node, folder=folder, seconds=take.seconds, **running)
    result = folder / f"copied.{encoding.suffix}"
    _join(take, tracks, folder / SOUND if take.sound is not None else None, result, tags)
    _prove(result, graph.limits, take, running)
    return result


def _track(source: Source) -> _Track:
    info = source.info
    _refuse_unlike(info)
    times: list[Fraction] = []
    with open_media(source.path) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        if stream.sample_aspect_ratio not in (None, 0, 1):
            raise CannotCopy("its pixels are not square")
        colors = (context.color_primaries, context.color_trc, context.colorspace, context.color_range)
        stored = (context.name, context.profile, context.extradata, exact(stream.time_base))
        for packet in container.demux(stream):
            if packet.pts is None:
                continue
            if packet.is_discard or (not times and not packet.is_keyframe):
                raise CannotCopy("parts of it are hidden")
            times.append(packet.pts * exact(stream.time_base))
    order = _numbers(times, source.rate)
    if sorted(order) != list(range(source.frames)) or source.first:
        raise CannotCopy("its frames are not evenly spaced, or not all of them are wanted")
    shape = (info.width, info.height, info.pixel_format, source.rate, info.matrix)
    return _Track((*stored, *colors, *shape), order)


def _refuse_unlike(info: MediaInfo) -> None:
    if info.video_codec != "h264" or info.pixel_format != "yuv420p" or info.hdr:
        raise CannotCopy(f"only H.264 in 8-bit 4:2:0 plays everywhere, and this is {info.video_codec}")
    if info.container not in ("mov", "matroska"):
        raise CannotCopy("only MP4, MOV and MKV can be copied from")
    if info.rotation or info.width % 2 or info.height % 2 or info.variable_fps:
        raise CannotCopy("its picture is turned, of an odd size, or of a frame rate that varies")


def _numbers(times: Sequence[Fraction], rate: Fraction) -> tuple[int, ...]:
    begin = min(times, default=Fraction(0))
    places = [(time - begin) * rate for time in times]
    if any(abs(place - round(place)) > MOST_OFF for place in places):
        raise CannotCopy("its frames are not evenly spaced")
    return tuple(round(place) for place in places)


def _join(take: Take, tracks: Sequence[_Track], sound: Path | None, result: Path, tags: Mapping[str, str]) -> None:
    scale = take.rate.numerator * (512 if take.rate.numerator < 1000 else 1)
    options = {"movflags": "+faststart", "fflags": "+bitexact", "video_track_timescale": str(scale)}
    with av.open(str(result), "w", format=result.suffix[1:], options=options) as made:
        made.metadata.update(tags)
        with open_media(take.untouched[0].path) as first:
            track = made.add_stream_from_template(first.streams.video[0])
            track.metadata.clear()
        pictures = _pictures(take, tracks, track)
        if sound is None:
            for _, packet in pictures:
                made.mux(packet)
            return
        with av.open(str(sound)) as heard:
            voice = made.add_stream_from_template(heard.streams.audio[0])
            for _, packet in heapq.merge(pictures, _sounds(heard, voice), key=lambda each: each[0]):
                made.mux(packet)


def _pictures(take: Take, tracks: Sequence[_Track], target: Any) -> Iterator[tuple[float, Any]]:
    """Every packet with its new clock: shown at its number, stored one frame after the other."""
    late = max(place - number for track in tracks for place, number in enumerate(track.order))
    done = 0
    for source, track in zip(take.untouched, tracks, strict=True):
        with open_media(source.path) as container:
            packets = (packet for packet in container.demux(container.streams.video[0]) if packet.pts is not None)
            for place, (packet, number) in enumerate(zip(packets, track.order, strict=True)):
                packet.time_base = 1 / take.rate
                packet.pts, packet.dts, packet.duration = done + number, done + place - late, 1
                packet.stream = target
                yield float((done + place - late) / take.rate), packet
        done += source.frames


def _sounds(heard: Any, voice: Any) -> Iterator[tuple[float, Any]]:
    for packet in heard.demux(heard.streams.audio[0]):
        if packet.dts is not None:
            packet.stream = voice
            yield float(packet.dts * exact(packet.time_base)), packet


def _prove(result: Path, limits: Limits, take: Take, running: dict[str, Any]) -> None:
    """Decode all of it; raise FFmpegFailed if anything is wrong with any frame."""
    node = ffmpeg.output(Graph([], limits=limits).input(result)["v:0"], "-", f="null")
    quiet = {name: value for name, value in running.items() if name != "progress"}
    log = run(node, folder=result.parent, seconds=take.seconds, **quiet)
    if trouble := [line for line in log if any(word in line.lower() for word in _TROUBLE)]:
        raise FFmpegFailed("The copied frames cannot all be decoded.", detail="\n".join(trouble))
