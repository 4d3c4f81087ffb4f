"""What a media file is: read from its headers and its first and last packets with PyAV, in about a millisecond.

Files come from strangers. Only known containers are opened, never playlists or scripts that name other files, and what
is broken, too large or not a video is refused here with words that a person can act on.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error
from av.container import InputContainer
from av.video.stream import VideoStream

from components.errors import MediaTooLarge, UnreadableMedia
from components.settings import Limits

CONTAINERS = (
    "mov,mp4,m4a,matroska,webm,avi,mpegts,mpeg,flv,asf,ogg,mp3,wav,flac,aac,aiff,gif,apng,"
    "png_pipe,jpeg_pipe,webp_pipe,webp_anim,caf"
)
FPS = tuple(Fraction(n) for n in (5, 8, 10, 12, 15, 16, 20, 24, 25, 30, 48, 50, 60, 90, 100, 120, 240)) + tuple(
    Fraction(n * 1000, 1001) for n in (24, 30, 48, 60, 120)
)
_STILLS = ("png_pipe", "jpeg_pipe", "webp_pipe", "image2", "bmp_pipe", "svg_pipe", "tiff_pipe")
_HDR_TRANSFERS = (16, 18)  # SMPTE 2084 (PQ) and ARIB STD-B67 (HLG)
_TEXT = bytes(range(32, 127)) + b"\t\n\r\f\x0b"


@dataclass(frozen=True)
class MediaInfo:
    """A video as a player shows it: ``width`` and ``height`` after rotation and with square pixels; seconds, bytes.

    ``offset`` is how much later than the file's first packet the picture starts.
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
    offset: float = 0.0

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


def exact(value: Any) -> Fraction:
    """A rate or time base as a fraction, 0 where it is not known.

    PyAV 18 gives fractions; PyAV 19, on Python 3.12 and newer, gives numbers of its own that do not calculate.
    """
    return Fraction(value.numerator, value.denominator) if value and value.denominator else Fraction(0)


def standard_rate(rate: Fraction) -> Fraction:
    """The usual frame rate within 0.2 % of this one, or a fraction that an encoder takes."""
    nearest = min(FPS, key=lambda usual: abs(usual - rate))
    if abs(nearest - rate) <= rate * Fraction(2, 1000):
        return nearest
    return rate.limit_denominator(1001)


def clock(seconds: float) -> str:
    """Seconds as people read them: ``4.5 s``, ``2:05``, ``5:00:00``."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _describe(path: Path, container: InputContainer, limits: Limits) -> MediaInfo:
    stream = container.streams.video[0]
    stream.codec_context.thread_count = 1  # one frame is decoded: threads would only wait for more
    frame = next(container.decode(stream), None)
    if frame is None:
        raise UnreadableMedia(f"“{path.name}” is incomplete: it has no frame that can be shown.")
    rotation = int(frame.rotation) % 360
    aspect = float(exact(stream.sample_aspect_ratio) or 1)
    width, height = round(frame.width * max(aspect, 1.0)), round(frame.height / min(aspect, 1.0))
    if rotation % 180 == 90:
        width, height = height, width

    nominal = exact(stream.base_rate) or exact(stream.average_rate) or Fraction(25)
    average = exact(stream.average_rate) or nominal
    variable = abs(nominal - average) > average * Fraction(1, 200)
    duration, frames = _length(path, container, stream, nominal)
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
        rotation=rotation,
        pixel_format=frame.format.name,
        container=container.format.name.split(",")[0],
        size=path.stat().st_size,
        hdr=int(frame.color_trc) in _HDR_TRANSFERS,
        alpha=any(part.is_alpha for part in frame.format.components) or stream.metadata.get("alpha_mode") == "1",
        matrix=int(frame.colorspace),
        sample_rate=sound.codec_context.sample_rate if sound else 0,
        channels=sound.codec_context.channels if sound else 0,
        offset=max(own - begin, 0.0),
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


def _length(path: Path, container: InputContainer, stream: VideoStream, nominal: Fraction) -> tuple[float, int]:
    """Seconds and frames of the picture; raise UnreadableMedia if the file ends before its header says it does."""
    begin = float((stream.start_time or 0) * exact(stream.time_base))
    seconds = _told(stream)
    if seconds is None:  # a stream recorded live, or an index that is missing: read it to its end
        end, count = _last_packet(container, stream, 0.0)
        return max(end - begin, float(1 / nominal)), count
    end, _ = _last_packet(container, stream, begin + seconds - max(1.0, 0.05 * seconds))
    reached = end - begin
    if reached < seconds - max(0.5, 3 / float(nominal)):
        raise UnreadableMedia(
            f"“{path.name}” is incomplete: it ends after {clock(max(reached, 0))} of {clock(seconds)}. "
            "Download or export it again."
        )
    return seconds, stream.frames or max(1, round(seconds * float(exact(stream.average_rate) or nominal)))


def _told(stream: VideoStream) -> float | None:
    if stream.duration and exact(stream.time_base):
        return float(stream.duration * exact(stream.time_base))
    try:
        hours, minutes, rest = stream.metadata["DURATION"].split(":")  # Matroska's tag of each track
        told = int(hours) * 3600 + int(minutes) * 60 + float(rest)
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
