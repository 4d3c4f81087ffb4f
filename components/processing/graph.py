"""The filter graph of a render: files opened into takes, and takes passed from one operation to the next.

A take keeps a promise that every operation may rely on and must keep: a constant frame rate with exactly ``frames``
frames from time 0, square pixels, even sizes, 8-bit 4:2:0 in BT.709; its sound, if it has any, is 48 kHz stereo of
exactly the same length. So joining, crossfading and counting are exact whatever came in.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import ffmpeg

from components.errors import InvalidRecipe
from components.processing.ffmpeg import Node
from components.processing.images import read_image
from components.processing.probe import CONTAINERS, MediaInfo, probe_sound
from components.settings import Limits

SAMPLE_RATE = 48_000
MOST_INPUTS = 64
LONGEST_TEXT = 12_000_000  # bytes
UNEVEN_PREROLL = 2.0  # seconds read before a cut in uneven frames, to know which frame stands at the cut
UNINDEXED_PREROLL = 20.0  # and in files that cannot find their key frames, to meet one before the cut
_UNINDEXED = ("mpegts", "mpeg", "flv", "asf")
ACCURATE = "bicubic+accurate_rnd+full_chroma_int+full_chroma_inp"  # else each conversion takes a level of light
TAGS = {"colorspace": "bt709", "color_primaries": "bt709", "color_trc": "bt709", "range": "tv"}
_MATRICES = {1: "bt709", 4: "fcc", 5: "bt601", 6: "bt601", 7: "smpte240m", 9: "bt2020", 10: "bt2020"}


@dataclass(frozen=True)
class Source:
    """A stretch of a file that is not opened yet, in whole frames at ``rate``."""

    path: Path
    info: MediaInfo
    rate: Fraction
    first: int
    frames: int

    @classmethod
    def of(cls, path: Path, info: MediaInfo) -> "Source":
        """The whole of a file."""
        return cls(path, info, info.rate, 0, max(1, round(info.duration * info.rate)))

    def cut(self, first: int, frames: int) -> "Source":
        """A part of this stretch."""
        return replace(self, first=self.first + first, frames=frames)


@dataclass(frozen=True)
class Take:
    """Picture and sound on their way through the graph; ``source`` is set while nothing was done to them.

    ``graded`` is set while color was the last thing that changed: the picture before it, and the table of the change.
    ``filmed`` is a picture as it was read, and the stretches that it was read from: while it is the picture of the
    take, nothing but the sound was changed.
    """

    picture: Node
    sound: Node | None
    width: int
    height: int
    rate: Fraction
    frames: int
    source: Source | None = None
    graded: tuple[Node, Any] | None = None
    filmed: "tuple[Node, tuple[Source, ...]] | None" = field(default=None, compare=False, repr=False)
    remake: "Callable[[], Take] | None" = field(default=None, compare=False, repr=False)

    @property
    def seconds(self) -> float:
        """The exact length."""
        return float(self.frames / self.rate)

    @property
    def samples(self) -> int:
        """The number of audio samples that are as long as the picture."""
        return round(self.frames / self.rate * SAMPLE_RATE)

    @property
    def held_bytes(self) -> int:
        """What all frames take in memory, for operations that must hold them."""
        return self.width * self.height * 3 // 2 * self.frames

    @property
    def untouched(self) -> tuple[Source, ...]:
        """The stretches whose pictures, one after the other and unchanged, are the picture; none if it was changed."""
        return self.filmed[1] if self.filmed and self.filmed[0] is self.picture else ()

    def having(self, **changes: Any) -> "Take":
        """The same take after something was done to it."""
        return replace(self, **{"source": None, "graded": None, **changes})

    def again(self) -> "Take":
        """The same take once more, read by inputs of its own: a graph must not use one stream twice."""
        if self.remake is None:
            raise InvalidRecipe("This step cannot be repeated.")
        return self.remake()


class Step(Protocol):
    """What a graph needs to know of an operation."""

    def apply(self, takes: tuple["Take", ...], graph: "Graph") -> tuple["Take", ...]: ...


class Graph:
    """Opens files and builds the takes of a recipe; ``folder`` receives the side files that filters read.

    Without a folder nothing is written: such a graph only answers how long and how large the result will be.
    ``scale`` opens all sources smaller, for a preview; a step that counts in pixels multiplies them by it. A
    ``draft`` may take what costs much more lightly.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        *,
        files: Mapping[str, Path] | None = None,
        folder: Path | None = None,
        limits: Limits | None = None,
        scale: Fraction = Fraction(1),
        draft: bool = False,
    ) -> None:
        self.sources = tuple(sources)
        self.scale, self.draft = scale, draft
        self.files = dict(files or {})
        self.folder = folder
        self.limits = limits or Limits()
        self.findings: dict[tuple[int, int], Any] = {}  # by the place of the step, counted from 1, and of the take
        self.turn = 0  # the place of the take that a step is at
        self._inputs = 0
        self._step = 0

    def build(self, steps: Sequence["Step"]) -> tuple[Take, ...]:
        """The takes after all steps, each able to make itself again."""
        takes = tuple(replace(self.open(source), remake=partial(self.open, source)) for source in self.sources)
        outer = self._step
        for number, step in enumerate(steps, start=1):
            self._step = number
            takes = tuple(
                replace(take, remake=partial(self._rebuild, steps[:number], index))
                for index, take in enumerate(step.apply(takes, self))
            )
        self._step = outer
        return takes

    @property
    def finding(self) -> Any:
        """What was measured for the step and take that are being built, or None if nothing was."""
        return self.findings.get((self._step, self.turn))

    def open(self, source: Source, **decoding: Any) -> Take:
        """Read a stretch of a file and bring it into the form that every take has."""
        reading = _Reading.of(source)
        options: dict[str, Any] = {"max_pixels": self.limits.media_pixels, "f": source.info.container, **decoding}
        options |= own_clock(source.info)
        if reading.seek > 0:
            options["ss"] = f"{math.floor(reading.seek * 1e6) / 1e6:.6f}"
        if reading.seek > 0 or source.frames < round(source.info.duration * source.rate):
            options["t"] = f"{float((source.frames + reading.skip) / source.rate) + 0.5:.6f}"
        if source.info.alpha and source.info.video_codec in ("vp8", "vp9"):
            options["c:v"] = "libvpx-vp9" if source.info.video_codec == "vp9" else "libvpx"
        stream = self.input(source.path, **options)
        picture = _picture(stream["v:0"], source, reading, self.scale)
        take = Take(
            picture=picture,
            sound=None,
            width=even(source.info.width * self.scale),
            height=even(source.info.height * self.scale),
            rate=source.rate,
            frames=source.frames,
            source=source,
            filmed=(picture, (source,)),
        )
        if source.info.has_audio:
            take = replace(take, sound=_sound(stream["a:0"], take, reading))
        return take

    def whole(self, pixels: int) -> int:
        """What a length in the picture is without the scale of this graph."""
        return round(pixels / self.scale)

    def input(self, path: Path, **options: Any) -> Node:
        """A file as an input of its own, that may only be what it was probed to be and may not open other files."""
        options = {"protocol_whitelist": "file", "format_whitelist": CONTAINERS, **options}
        return ffmpeg.input(f"file:{path.absolute()}", thread_queue_size=self._next(), **options)

    def silence(self, samples: int) -> Node:
        """Silence of an exact length."""
        source = ffmpeg.input(f"anullsrc=r={SAMPLE_RATE}:cl=stereo", f="lavfi", thread_queue_size=self._next())
        return source["a:0"].filter("atrim", end_sample=samples)

    def sound_of(self, take: Take) -> Node:
        """The sound of a take, or silence where it has none."""
        return take.sound if take.sound is not None else self.silence(take.samples)

    def file(self, name: str, what: str) -> Path:
        """The file that a step means by a name; raise InvalidRecipe if it was not handed over."""
        if name not in self.files and self.folder is not None:
            raise InvalidRecipe(f"{what}: the file is not there any more. Choose it again.", detail=name[:200])
        return self.files.get(name, Path(name))

    def track(self, name: str, what: str) -> Node:
        """The sound of such a file, in the form that every sound here has."""
        path = self.file(name, what)
        channels = probe_sound(path, self.limits).channels if self.folder is not None else 2
        return even_sound(self.input(path)["a:0"], channels)

    def image(self, name: str, what: str) -> Node:
        """A picture as one frame with transparency, drawn anew so that nothing but pixels reaches ffmpeg."""
        path, copy = self.file(name, what), f"side{self._next()}.png"
        if self.folder is not None:
            read_image(path, self.limits).save(self.folder / copy, compress_level=1)
        own = {"protocol_whitelist": "file", "format_whitelist": "png_pipe", "thread_queue_size": self._next()}
        return ffmpeg.input(copy, f="png_pipe", **own)["v:0"].filter("format", "rgba")

    def text(self, name: str, what: str) -> str:
        """The text of such a file, at most as much of it as any text should have."""
        path = self.file(name, what)
        if self.folder is None:
            return ""
        if path.stat().st_size > LONGEST_TEXT:
            raise InvalidRecipe(f"{what}: the file is larger than {LONGEST_TEXT // 1_000_000} MB.")
        return path.read_text(encoding="utf-8-sig", errors="replace")

    def plain(self, color: str, like: Take, frames: int) -> Node:
        """So many frames of one color, in the size and frame rate of a take."""
        size = f"s={like.width}x{like.height}:r={like.rate}:c=0x{color.removeprefix('#')}"
        source = ffmpeg.input(f"color={size}", f="lavfi", thread_queue_size=self._next())
        return finish(source["v:0"].filter("trim", end_frame=frames))

    def write(self, suffix: str, text: str | Callable[[], str]) -> str:
        """Keep a text, or what a function returns, for a filter to read; return its name, which needs no escaping."""
        name = f"side{self._next()}.{suffix}"
        if self.folder is not None:
            (self.folder / name).write_text(text if isinstance(text, str) else text(), encoding="utf-8")
        return name

    def _rebuild(self, steps: Sequence["Step"], index: int) -> Take:
        return self.build(steps)[index]

    def _next(self) -> int:
        self._inputs += 1
        if self._inputs > MOST_INPUTS * 8:
            raise InvalidRecipe("This edit repeats or joins too much in one go. Do it in two steps.")
        return 8 + self._inputs


@dataclass(frozen=True)
class _Reading:
    """How to read a stretch: where to seek, how many frames to drop then, and how to set the clock to the rest.

    The time of a clip begins with its picture; the sound keeps its distance to that.
    """

    seek: float
    skip: int
    shift: float

    @classmethod
    def of(cls, source: Source) -> "_Reading":
        preroll = UNEVEN_PREROLL if source.info.variable_fps else 0.0
        if source.info.container in _UNINDEXED:
            preroll = UNINDEXED_PREROLL
        skip = min(source.first, math.ceil(preroll * source.rate))
        begin = source.info.offset + float((source.first - skip) / source.rate)
        seek = begin if source.first > skip else 0.0
        return cls(seek, skip, seek - begin)


def own_clock(info: MediaInfo) -> dict[str, Any]:
    """Times of an input as the file has them: ffmpeg 5 to 7 move the picture by the delay of Matroska's sound."""
    return {"seek_timestamp": 1} if info.container == "matroska" and not info.start else {}


def even(number: float | Fraction) -> int:
    """The nearest even number, at least 2: the sides of 4:2:0 pictures."""
    return max(2, math.ceil(number / 2 - Fraction(1, 2)) * 2)


def finish(picture: Node) -> Node:
    """Give a picture the form that every take promises."""
    return picture.filter("format", "yuv420p").filter("setsar", sar=1).filter("setparams", **TAGS)


def _picture(stream: Node, source: Source, reading: _Reading, scale: Fraction) -> Node:
    info = source.info
    size: dict[str, Any] = {
        "w": even(info.width * scale),
        "h": even(info.height * scale),
        "out_color_matrix": "bt709",
        "out_range": "tv",
    }
    if info.hdr:
        if scale < 1:
            stream = stream.filter("scale", w=size["w"], h=size["h"])
        stream = (
            stream.filter("zscale", t="linear", npl=100)
            .filter("format", "gbrpf32le")
            .filter("zscale", p="bt709")
            .filter("tonemap", tonemap="hable", desat=0)
            .filter("zscale", t="bt709", m="bt709", r="tv")
        )
    elif not info.pixel_format.startswith(("rgb", "bgr", "gbr", "pal", "gray")):
        # Where a file does not say, players take large pictures as HD and small ones as SD; so do we.
        size["in_color_matrix"] = _MATRICES.get(info.matrix, "bt709" if info.height >= 720 else "bt601")
    if size.get("in_color_matrix") != "bt709":
        size["flags"] = ACCURATE
    if info.alpha:
        stream = stream.filter("format", "yuva420p").filter("premultiply", inplace=1)
    stream = stream.filter("scale", **size)
    if abs(reading.shift) > 1e-4:
        stream = stream.filter("setpts", expr=f"PTS+({reading.shift:.6f})/TB")
    stream = stream.filter("fps", fps=source.rate, start_time=0)
    stream = stream.filter("tpad", stop_mode="clone", stop=math.ceil(source.rate / 4))
    stream = stream.filter("format", "yuv420p")  # right after tpad, trim of ffmpeg 5 tells its end a frame too late
    stream = stream.filter("trim", start_frame=reading.skip, end_frame=reading.skip + source.frames)
    return finish(stream.filter("setpts", expr="PTS-STARTPTS"))


def _sound(stream: Node, take: Take, reading: _Reading) -> Node:
    if abs(reading.shift) > 1e-4:
        stream = stream.filter("asetpts", expr=f"PTS+({reading.shift:.6f})/TB")
    stream = even_sound(stream, take.source.info.channels if take.source else 2)
    if reading.skip:
        stream = stream.filter("atrim", start_sample=round(reading.skip / take.rate * SAMPLE_RATE))
        stream = stream.filter("asetpts", expr="PTS-STARTPTS")
    return fit_sound(stream, take.samples)


def even_sound(stream: Node, channels: int) -> Node:
    """Any sound as 48 kHz stereo that starts at time 0."""
    if channels == 1:  # the conversion of aformat would make it 3 dB quieter
        stream = stream.filter("pan", args="stereo|c0=c0|c1=c0")
    stream = stream.filter("aresample", SAMPLE_RATE, **{"async": 1, "first_pts": 0})
    return stream.filter("aformat", sample_fmts="fltp", channel_layouts="stereo", sample_rates=SAMPLE_RATE)


def fit_sound(stream: Node, samples: int) -> Node:
    """Sound of exactly this many samples: silence is added, or the rest cut off."""
    return stream.filter("apad", whole_len=samples).filter("atrim", end_sample=samples)
