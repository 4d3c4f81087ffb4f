"""How a result is written: containers and encoders, chosen so that browsers play it at once and everywhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ffmpeg

from components.errors import InvalidRecipe
from components.processing.ffmpeg import Node
from components.processing.graph import TAGS, Take
from components.settings import Limits

_COMMON: dict[str, Any] = {"map_metadata": -1, "map_chapters": -1, "fflags": "+bitexact", "flags:v": "+bitexact"}
_COLOR = {
    "pix_fmt": "yuv420p",
    "colorspace": TAGS["colorspace"],
    "color_primaries": TAGS["color_primaries"],
    "color_trc": TAGS["color_trc"],
    "color_range": TAGS["range"],
}


@dataclass(frozen=True)
class Encoding:
    """One way to write a video; the option names are ffmpeg's own."""

    container: str
    suffix: str
    picture: Mapping[str, Any]
    sound: Mapping[str, Any]
    wrapping: Mapping[str, Any] = field(default_factory=dict)

    def write(self, take: Take, name: str, limits: Limits, tags: Mapping[str, str] | None = None) -> Node:
        """The output node that writes a take into a file of the working folder; ``tags`` say what it is."""
        streams = [take.picture] if take.sound is None else [take.picture, take.sound]
        options = {**_COMMON, **_COLOR, **self.picture, **self.wrapping, "f": self.container}
        if take.sound is not None:
            options |= {**self.sound, "flags:a": "+bitexact"}
        for number, (tag, text) in enumerate((tags or {}).items()):
            options[f"metadata:g:{number}"] = f"{tag}={text}"  # the number only tells the options apart
        options |= {"r": take.rate, "t": f"{take.seconds + 1:.6f}", "fs": limits.render_bytes}
        return ffmpeg.output(*streams, name, **options)


_H264 = {"c:v": "libx264", "preset": "fast", "crf": 18, "profile:v": "high"}
_AAC = {"c:a": "aac", "b:a": "192k"}
_FAST = {"movflags": "+faststart"}

MP4 = Encoding("mp4", "mp4", _H264, _AAC, _FAST)
MOV = Encoding("mov", "mov", _H264, _AAC, _FAST)
MKV = Encoding("matroska", "mkv", _H264, _AAC)
WEBM = Encoding(
    "webm",
    "webm",
    {"c:v": "libvpx-vp9", "crf": 30, "b:v": 0, "row-mt": 1, "deadline": "good", "cpu-used": 4},
    {"c:a": "libopus", "b:a": "128k"},
)
PREVIEW = Encoding("mp4", "mp4", {"c:v": "libx264", "preset": "veryfast", "crf": 30, "profile:v": "main"}, _AAC, _FAST)
_GROWING: dict[str, Any] = {"movflags": "+frag_keyframe+empty_moov+default_base_moof", "flush_packets": 1}
GROWING = Encoding(
    "mp4",
    "mp4",
    {"c:v": "libx264", "preset": "ultrafast", "tune": "zerolatency", "crf": 24, "g": 12, "threads:v": 2},
    {"c:a": "aac", "b:a": "96k"},
    _GROWING,
)
"""For previews: fragments of half a second, so that a browser can play the beginning while the rest is written."""

_BY_SUFFIX = {each.suffix: each for each in (MP4, MOV, MKV, WEBM)} | {"m4v": MP4}


def encoding_for(output: Path) -> Encoding:
    """The way to write a file with this ending."""
    suffix = output.suffix.lower().removeprefix(".")
    if suffix not in _BY_SUFFIX:
        raise InvalidRecipe(
            f"A video cannot be written as “{output.suffix or output.name}”. Use .mp4, .mov, .mkv or .webm."
        )
    return _BY_SUFFIX[suffix]
