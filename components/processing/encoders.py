"""The encoders that an export can choose from: what each is for, and the way it writes at a given quality."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from components.processing.encoding import Encoding
from components.processing.ffmpeg import FFmpeg

FINE, USUAL, SMALL = 18, 21, 27  # quality, counted as H.264 counts it: lower is better, 6 more is half the size
_FAST = {"movflags": "+faststart"}


@dataclass(frozen=True)
class Encoder:
    """A codec in its usual container; ``softer`` is what its own scale of quality adds to that of H.264.

    ``browsers`` tells whether every current browser plays it.
    """

    name: str
    label: str
    help: str
    container: str
    suffix: str
    needs: tuple[str, ...]
    picture: Mapping[str, Any]
    sound: Mapping[str, Any]
    wrapping: Mapping[str, Any] = field(default_factory=dict)
    softer: int | None = 0
    browsers: bool = True

    def missing(self, program: FFmpeg) -> str:
        """Why this ffmpeg cannot write it, or nothing."""
        return program.missing(self.needs)

    def encoding(self, quality: int = USUAL, megabits: float | None = None, sound: int = 192) -> Encoding:
        """The way to write; no second takes much more than ``megabits``, the sound ``sound`` kilobits."""
        picture = dict(self.picture)
        if self.softer is not None:
            picture["crf"] = quality + self.softer
        if megabits and self.softer is not None:
            limit = f"{round(megabits * 1000)}k"
            if self.name == "vp9":
                picture["b:v"] = limit
            else:
                picture |= {"maxrate": limit, "bufsize": f"{round(megabits * 2000)}k"}
        heard = dict(self.sound)
        if not str(heard["c:a"]).startswith("pcm"):
            heard["b:a"] = f"{sound}k"
        return Encoding(self.container, self.suffix, picture, heard, self.wrapping)


_ALL = (
    Encoder(
        name="h264",
        label="H.264",
        help="Plays everywhere.",
        container="mp4",
        suffix="mp4",
        needs=("libx264", "aac"),
        picture={"c:v": "libx264", "preset": "fast", "profile:v": "high", "g": 60},
        sound={"c:a": "aac"},
        wrapping=_FAST,
    ),
    Encoder(
        name="h265",
        label="H.265",
        help="A third smaller; plays on Apple devices, and in browsers where the machine can decode it.",
        container="mp4",
        suffix="mp4",
        needs=("libx265", "aac"),
        picture={"c:v": "libx265", "preset": "fast", "tag:v": "hvc1", "g": 60, "x265-params": "log-level=error"},
        sound={"c:a": "aac"},
        wrapping=_FAST,
        softer=4,
        browsers=False,
    ),
    Encoder(
        name="av1",
        label="AV1",
        help="Half the size; plays in all current browsers, slow to write.",
        container="mp4",
        suffix="mp4",
        needs=("libsvtav1", "aac"),
        picture={"c:v": "libsvtav1", "preset": 8, "g": 60},
        sound={"c:a": "aac"},
        wrapping=_FAST,
        softer=11,
    ),
    Encoder(
        name="vp9",
        label="VP9",
        help="A third smaller; plays in all current browsers.",
        container="webm",
        suffix="webm",
        needs=("libvpx-vp9", "libopus"),
        picture={"c:v": "libvpx-vp9", "b:v": 0, "row-mt": 1, "deadline": "good", "cpu-used": 4, "g": 60},
        sound={"c:a": "libopus"},
        softer=11,
    ),
    Encoder(
        name="prores",
        label="ProRes 422 HQ",
        help="For editing programs; very large, and browsers do not play it.",
        container="mov",
        suffix="mov",
        needs=("prores_ks", "pcm_s24le"),
        picture={"c:v": "prores_ks", "profile:v": 3, "vendor": "apl0", "pix_fmt": "yuv422p10le"},
        sound={"c:a": "pcm_s24le"},
        wrapping=_FAST,
        softer=None,
        browsers=False,
    ),
)

ENCODERS: Mapping[str, Encoder] = {encoder.name: encoder for encoder in _ALL}
