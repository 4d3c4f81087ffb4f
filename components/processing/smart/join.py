"""Put encoded edges and copied frames into one track.

The edges are encoded with parameter sets of their own numbers, so that all sets can stand side by side in the header of
the file and no frame has to be touched (ISO/IEC 14496-15, 5.3.3.1).
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from components.processing.probe import exact, open_media
from components.processing.smart.plan import CannotCopy, Plan

_LENGTH_BYTES = 4


def join(
    plan: Plan,
    source: Path,
    head: Path | None,
    tail: Path | None,
    sound: Path | None,
    output: Path,
    tags: Mapping[str, str],
) -> None:
    """Write the cut: the head, the copied frames, the tail, and the sound."""
    scale = plan.rate.numerator * (512 if plan.rate.numerator < 1000 else 1)
    options = {"movflags": "+faststart", "fflags": "+bitexact", "video_track_timescale": str(scale)}
    parts = [part for part in (head, source, tail) if part]
    with open_media(source) as original, av.open(str(output), "w", format="mp4", options=options) as made:
        made.metadata.update(tags)
        track = made.add_stream_from_template(original.streams.video[0])
        track.codec_context.extradata = _header([_extradata(part) for part in parts])
        track.metadata.clear()
        pictures = _numbered(_pictures(plan, original, head, tail), track, plan.rate)
        if sound is None:
            for _, packet in pictures:
                made.mux(packet)
            return
        with av.open(str(sound)) as heard:
            voice = made.add_stream_from_template(heard.streams.audio[0])
            sounds = _sounds(heard, voice)
            for _, packet in heapq.merge(pictures, sounds, key=lambda each: each[0]):
                made.mux(packet)


def _pictures(plan: Plan, original: Any, head: Path | None, tail: Path | None) -> Iterator[tuple[int, Any]]:
    """Every packet as it is to be stored, with the number of its frame in the cut."""
    if head:
        yield from _own(head, 0, plan.rate)
    wanted = set(plan.order)
    stream = original.streams.video[0]
    begin = min(packet.pts for packet in original.demux(stream) if packet.pts is not None)
    original.seek(begin, stream=stream)
    for packet in original.demux(stream):
        if packet.pts is None:
            continue
        number = round((packet.pts - begin) * exact(packet.time_base) * plan.rate)
        if number in wanted:
            wanted.remove(number)
            yield number - plan.first, packet
        if not wanted:
            break
    if tail:
        yield from _own(tail, plan.end - plan.first, plan.rate)


def _own(path: Path, offset: int, rate: Fraction) -> Iterator[tuple[int, Any]]:
    with av.open(str(path)) as container:
        for packet in container.demux(container.streams.video[0]):
            if packet.pts is not None and packet.time_base is not None:
                yield offset + round(packet.pts * exact(packet.time_base) * rate), packet


def _numbered(packets: Iterable[tuple[int, Any]], track: Any, rate: Fraction) -> Iterator[tuple[float, Any]]:
    """Packets with new clocks: shown at their number, stored one frame after the other."""
    held = list(packets)
    late = max(place - number for place, (number, _) in enumerate(held))
    for place, (number, packet) in enumerate(held):
        packet.time_base = 1 / rate
        packet.pts, packet.dts, packet.duration = number, place - late, 1
        packet.stream = track
        yield float((place - late) / rate), packet


def _sounds(heard: Any, voice: Any) -> Iterator[tuple[float, Any]]:
    for packet in heard.demux(heard.streams.audio[0]):
        if packet.dts is not None:
            packet.stream = voice
            yield float(packet.dts * exact(packet.time_base)), packet


def _extradata(path: Path) -> bytes:
    with av.open(str(path)) as container:
        return container.streams.video[0].codec_context.extradata or b""


def _header(records: list[bytes]) -> bytes:
    """One avcC record with the parameter sets of all."""
    pictures: dict[bytes, None] = {}
    sequences: dict[bytes, None] = {}
    ending = b""
    for record in records:
        if len(record) < 8 or record[0] != 1 or record[4] & 3 != _LENGTH_BYTES - 1:
            raise CannotCopy("its header is of a kind that cannot be joined")
        at = 5
        for sets, mask in ((sequences, 31), (pictures, 255)):
            count, at = record[at] & mask, at + 1
            for _ in range(count):
                size = int.from_bytes(record[at : at + 2], "big")
                sets[record[at + 2 : at + 2 + size]] = None
                at += 2 + size
        ending = ending or record[at:]
    level = max(record[3] for record in records)
    profile = max(records, key=lambda record: record[1])[1:3]
    body = b"\x01" + profile + bytes([level, 0xFC | (_LENGTH_BYTES - 1), 0xE0 | len(sequences)])
    body += b"".join(len(each).to_bytes(2, "big") + each for each in sequences) + bytes([len(pictures)])
    return body + b"".join(len(each).to_bytes(2, "big") + each for each in pictures) + ending
