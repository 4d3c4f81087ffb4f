"""What a media file is: read with PyAV from its headers and its end, and from a frame only where they leave doubt.

Files come from strangers. Only known containers are opened, never playlists or scripts that name other files, and what
is broken, too large or not a video is refused here with words that a person can act on.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.container import InputContainer
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from components.errors import MediaTooLarge, UnreadableMedia
from components.processing.length import read_length
from components.processing.rates import FPS, clock, exact, standard_rate
from components.processing.wrapping import read_wrapping
from components.settings import Limits

__all__ = [
    "CONTAINERS",
    "MediaInfo",
    "SoundInfo",
    "clock",
    "exact",
    "open_media",
    "probe",
    "probe_seen",
    "probe_sound",
    "standard_rate",
]

CONTAINERS = (
    "mov,mp4,m4a,matroska,webm,avi,mpegts,mpeg,flv,asf,ogg,mp3,wav,flac,aac,aiff,gif,apng,"
    "png_pipe,jpeg_pipe,webp_pipe,webp_anim,caf"
)
_STILLS = ("png_pipe", "jpeg_pipe", "webp_pipe", "image2", "bmp_pipe", "svg_pipe", "tiff_pipe")
_HDR_TRANSFERS = (16, 18)  # SMPTE 2084 (PQ) and ARIB STD-B67 (HLG)
_UNSPECIFIED = 2
_TEXT = bytes(range(32, 127)) + b"\t\n\r\f\x0b"


@dataclass(frozen=True)
class MediaInfo:
    """A video as a player shows it: ``width`` and ``height`` after rotation and with square pixels; seconds, bytes.

    ``start`` is when the file's clock begins, ``offset`` how much later the picture does. ``creation_tool`` is the
    program that the file names as its maker; ``c2pa`` tells whether it bears Content Credentials.
    """

    duration: float
    width: int
    height: int
    fps: float
    variable_fps: bool
    frames: int
    video_codec: str
    audio_codec: str | None
    has_audio: bool
    has_video: bool
    rotation: int
    pixel_format: str
    container: str
    size: int
    hdr: bool
    alpha: bool
    matrix: int = 2
    sample_rate: int = 0
    channels: int = 0
    audio_layout: str = ""
    start: float = 0.0
    offset: float = 0.0
    creation_tool: str = ""
    c2pa: bool = False

    @property
    def rate(self) -> Fraction:
        """The frame rate as the exact fraction that the trade means by it: 29.97 is 30000/1001."""
        return standard_rate(Fraction(self.fps).limit_denominator(100_000))


@dataclass(frozen=True)
class SoundInfo:
    """The sound of a file."""

    duration: float
    codec: str
    sample_rate: int
    channels: int
    size: int


def probe(path: Path, limits: Limits | None = None) -> MediaInfo:
    """Describe a video. Raise UnreadableMedia or MediaTooLarge, saying what the file is instead."""
    limits = limits or Limits()
    with open_media(path) as container:
        if not container.streams.video or _is_cover(container.streams.video[0]):
            if container.streams.audio:
                raise UnreadableMedia(
                    f"“{path.name}” holds only sound. Choose a video; sound can be added to one later."
                )
            raise UnreadableMedia(f"“{path.name}” holds no picture. Choose a video file.")
        if container.format.name in _STILLS:
            raise UnreadableMedia(f"“{path.name}” is a picture, not a video.")
        _refuse_large(path, container, limits)
        return _describe(path, container, limits)


def probe_seen(path: Path, limits: Limits | None = None) -> MediaInfo:
    """As ``probe``, and see that the first frame can be decoded, which headers do not tell."""
    info = probe(path, limits)
    with open_media(path) as container:
        _first_frame(path, container)
    return info


def probe_sound(path: Path, limits: Limits | None = None) -> SoundInfo:
    """Describe the sound of a file, video or not. Raise UnreadableMedia if it has none."""
    limits = limits or Limits()
    with open_media(path) as container:
        if not container.streams.audio:
            raise UnreadableMedia(f"“{path.name}” has no sound.")
        context = container.streams.audio[0].codec_context
        if context is None:
            raise UnreadableMedia(f"“{path.name}” has sound in a format that is not known. Export it as AAC or WAV.")
        seconds = (container.duration or 0) / av.time_base
        info = SoundInfo(seconds, context.name, context.sample_rate, context.channels, path.stat().st_size)
    if seconds > limits.media_duration:
        raise MediaTooLarge(f"“{path.name}” is {clock(seconds)} long; {clock(limits.media_duration)} is the most.")
    return info


@contextmanager
def open_media(path: Path) -> Iterator[InputContainer]:
    """Open a file as one of the known containers, and tell all that goes wrong with it as UnreadableMedia."""
    if path.is_file() and path.stat().st_size == 0:
        raise UnreadableMedia(f"“{path.name}” is empty: it has 0 bytes. Export or download it again.")
    options = {"protocol_whitelist": "file", "format_whitelist": CONTAINERS}
    try:
        with av.open(f"file:{path.absolute()}", options=options, timeout=(10.0, 10.0)) as container:
            yield container
    except FileNotFoundError as error:
        raise UnreadableMedia(f"“{path.name}” is not there any more.", detail=str(error)) from error
    except (av.error.FFmpegError, OSError, ValueError, IndexError) as error:  # PyAV fails so at late tracks
        raise UnreadableMedia(_what_else(path), detail=str(error)) from error


@dataclass(frozen=True)
class _Look:
    """How the picture is coded."""

    width: int
    height: int
    rotation: int
    pixel_format: VideoFormat
    transfer: int
    matrix: int


def _look(path: Path, container: InputContainer, upright: bool) -> _Look:
    """Believe the header where it is complete and asks for no rotation; else decode a frame."""
    stream = container.streams.video[0]
    context = stream.codec_context
    if upright and context.format is not None:
        deep = any(part.bits > 8 for part in context.format.components)
        if not deep or int(context.color_trc) != _UNSPECIFIED:
            return _Look(
                context.width, context.height, 0, context.format, int(context.color_trc), int(context.colorspace)
            )
    frame = _first_frame(path, container)
    rotation = int(frame.rotation) % 360
    return _Look(frame.width, frame.height, rotation, frame.format, int(frame.color_trc), int(frame.colorspace))


def _first_frame(path: Path, container: InputContainer) -> VideoFrame:
    stream = container.streams.video[0]
    stream.codec_context.thread_count = 1  # one frame is decoded: threads would only wait for more
    try:
        frame = next(container.decode(stream), None)
    except av.error.FFmpegError as error:
        raise UnreadableMedia(
            f"“{path.name}” is damaged: its first frame cannot be shown. Download or export it again.",
            detail=str(error),
        ) from error
    if frame is None:
        raise UnreadableMedia(f"“{path.name}” is incomplete: it has no frame that can be shown.")
    return frame


def _describe(path: Path, container: InputContainer, limits: Limits) -> MediaInfo:
    stream = container.streams.video[0]
    wrapping = read_wrapping(path, container)
    look = _look(path, container, wrapping.upright)
    aspect = float(exact(stream.sample_aspect_ratio) or 1)
    width, height = round(look.width * max(aspect, 1.0)), round(look.height / min(aspect, 1.0))
    if look.rotation % 180 == 90:
        width, height = height, width

    nominal = exact(stream.base_rate) or exact(stream.average_rate) or Fraction(25)
    average = exact(stream.average_rate) or nominal
    variable = abs(nominal - average) > average * Fraction(1, 200)
    duration, frames = read_length(path, container, stream, nominal)
    rate = standard_rate(nominal)
    if variable:
        rate = next((usual for usual in sorted(FPS) if usual >= frames / max(duration, 0.001) * 0.98), FPS[-1])
    rate = min(rate, Fraction(limits.media_fps).limit_denominator())
    if duration > limits.media_duration:
        raise MediaTooLarge(f"“{path.name}” is {clock(duration)} long; {clock(limits.media_duration)} is the most.")

    sound = next((each for each in container.streams.audio if each.codec_context is not None), None)
    begin = (container.start_time or 0) / av.time_base
    own = (
        float((stream.start_time or 0) * exact(stream.time_base))
        if exact(stream.time_base) and stream.start_time
        else begin
    )
    return MediaInfo(
        duration=duration,
        width=width,
        height=height,
        fps=float(rate),
        variable_fps=variable,
        frames=frames,
        video_codec=stream.codec_context.name,
        audio_codec=sound.codec_context.name if sound else None,
        has_audio=sound is not None,
        has_video=True,
        rotation=look.rotation,
        pixel_format=look.pixel_format.name,
        container=container.format.name.split(",")[0],
        size=path.stat().st_size,
        hdr=look.transfer in _HDR_TRANSFERS,
        alpha=any(part.is_alpha for part in look.pixel_format.components) or stream.metadata.get("alpha_mode") == "1",
        matrix=look.matrix,
        sample_rate=sound.codec_context.sample_rate if sound else 0,
        channels=sound.codec_context.channels if sound else 0,
        audio_layout=sound.codec_context.layout.name if sound else "",
        start=begin,
        offset=max(own - begin, 0.0),
        creation_tool=wrapping.tool,
        c2pa=wrapping.credentials,
    )


def _refuse_large(path: Path, container: InputContainer, limits: Limits) -> None:
    stream = container.streams.video[0]
    if stream.codec_context is None:
        raise UnreadableMedia(f"“{path.name}” has a picture in a format that is not known. Export it as H.264.")
    if stream.width * stream.height > limits.media_pixels:
        raise MediaTooLarge(
            f"“{path.name}” is {stream.width} × {stream.height}: more than "
            f"{limits.media_pixels // 1_000_000} million pixels a frame. Scale it down first."
        )
    if stream.width <= 0 or stream.height <= 0:
        raise UnreadableMedia(f"“{path.name}” is incomplete: the size of its picture is missing.")
    if len(container.streams) > limits.media_streams:
        raise MediaTooLarge(f"“{path.name}” has {len(container.streams)} tracks; {limits.media_streams} is the most.")
    if container.duration and container.duration / av.time_base > limits.media_duration:
        length, most = clock(container.duration / av.time_base), clock(limits.media_duration)
        raise MediaTooLarge(f"“{path.name}” is {length} long; {most} is the most. Cut it before you import it.")
    if exact(stream.average_rate) and exact(stream.average_rate) > limits.media_fps:
        raise MediaTooLarge(f"“{path.name}” has {float(exact(stream.average_rate)):.0f} frames a second: too many.")


def _is_cover(stream: VideoStream) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


def _what_else(path: Path) -> str:
    """Say what a file that could not be opened is."""
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except OSError:
        return f"“{path.name}” cannot be read."
    if head.startswith((b"\xff\xd8\xff", b"\x89PNG", b"BM", b"II*\0", b"MM\0*")) or head.lstrip()[:4] in (
        b"<svg",
        b"<?xm",
    ):
        return f"“{path.name}” is a picture, not a video."
    if head and not head.translate(None, _TEXT):
        return f"“{path.name}” is a text file, not a video, whatever its name says."
    if head[4:8] == b"ftyp" or head.startswith(b"\x1a\x45\xdf\xa3"):
        return f"“{path.name}” is incomplete or broken: its index is missing. Download or export it again."
    return f"“{path.name}” is not a video that can be read. Use MP4, MOV, WebM, MKV, AVI or GIF."
