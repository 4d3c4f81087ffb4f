"""The published short way to the commonest edits: seven static functions over the operations of this room.

They raise Dailies' errors, write nothing but a whole result, and may run side by side.
"""

import re
from collections.abc import Sequence
from glob import escape
from pathlib import Path
from typing import Any

import av

from components.errors import InvalidRecipe
from components.processing.operations import AddAudio, Concat, Loop, Reframe
from components.processing.probe import exact, open_media, probe
from components.processing.recipe import Recipe
from components.processing.render import render
from components.processing.slideshow import stills_to_video
from components.processing.stills import extract_stills

_Path = str | Path


class VideoProcessor:
    """Edits of files by path."""

    @staticmethod
    def get_video_info(video_path: _Path) -> dict[str, Any]:
        """Describe a video in the shape of ffprobe's JSON: ``format`` and ``streams``, numbers in text as there."""
        path = Path(video_path)
        info = probe(path)
        with open_media(path) as container:
            streams = [_stream(stream) for stream in container.streams]
            names, start, rate = container.format.name, container.start_time, container.bit_rate
            length = (container.duration or 0) / av.time_base
        for stream in streams:
            if stream["codec_type"] == "video":
                stream |= {"duration": f"{info.duration:.6f}", "nb_frames": str(info.frames), "rotation": info.rotation}
                break
        described = {
            "filename": str(video_path),
            "nb_streams": len(streams),
            "format_name": names,
            "start_time": f"{(start or 0) / av.time_base:.6f}",
            "duration": f"{length or info.duration:.6f}",
            "size": str(info.size),
            "bit_rate": str(rate or round(info.size * 8 / max(info.duration, 0.001))),
        }
        return {"format": described, "streams": streams}

    @staticmethod
    def extract_frames(video_path: _Path, output_dir: _Path, fps: float = 1) -> list[str]:
        """Write ``fps`` frames a second as ``frame_%04d.png`` and return their paths in order."""
        return [str(still) for still in extract_stills(Path(video_path), Path(output_dir), fps=fps)]

    @staticmethod
    def create_video_from_frames(frame_pattern: _Path, output_path: _Path, fps: float = 24) -> None:
        """Write a video of the pictures that a pattern such as ``frames/frame_%04d.png`` or ``*.png`` means."""
        stills_to_video(_pictures(Path(frame_pattern)), Path(output_path), fps=fps)

    @staticmethod
    def concatenate_videos(video_paths: Sequence[_Path], output_path: _Path) -> None:
        """Join videos of any kind, in the size and frame rate of the first."""
        if isinstance(video_paths, (str, Path)):
            raise InvalidRecipe("Give a list of videos to join.")
        render(Recipe((Concat(),)), [Path(path) for path in video_paths], Path(output_path))

    @staticmethod
    def add_audio(video_path: _Path, audio_path: _Path, output_path: _Path) -> None:
        """Replace the sound of a video; it is cut, or filled with silence, to the length of the picture."""
        step = AddAudio("sound", mode="replace", fit="pad")
        render(Recipe((step,)), [Path(video_path)], Path(output_path), files={"sound": Path(audio_path)})

    @staticmethod
    def resize_video(video_path: _Path, output_path: _Path, width: int, height: int) -> None:
        """Stretch a video to a size in square pixels; odd sides become even, and -1 keeps the shape of the picture."""
        step = Reframe(fit="stretch", width=max(width, 0), height=max(height, 0))
        render(Recipe((step,)), [Path(video_path)], Path(output_path))

    @staticmethod
    def loop_video(video_path: _Path, output_path: _Path, loop_count: int = 3) -> None:
        """Play a video so many times in a row."""
        render(Recipe((Loop(loop_count),)), [Path(video_path)], Path(output_path))


def _stream(stream: Any) -> dict[str, Any]:
    context = stream.codec_context
    described: dict[str, Any] = {
        "index": stream.index,
        "codec_type": stream.type,
        "codec_name": context.name if context else None,
        "time_base": str(exact(stream.time_base)),
    }
    if stream.duration is not None and stream.time_base:
        described["duration"] = f"{float(stream.duration * exact(stream.time_base)):.6f}"
    if stream.frames:
        described["nb_frames"] = str(stream.frames)
    if stream.type == "video":
        described |= {
            "width": stream.width,
            "height": stream.height,
            "pix_fmt": context.pix_fmt,
            "sample_aspect_ratio": _ratio(stream.sample_aspect_ratio or 1, ":"),
            "r_frame_rate": _ratio(exact(stream.base_rate)),
            "avg_frame_rate": _ratio(exact(stream.average_rate)),
        }
    elif stream.type == "audio":
        described |= {
            "sample_rate": str(context.sample_rate),
            "channels": context.channels,
            "channel_layout": context.layout.name,
        }
    return described


def _ratio(value: Any, sign: str = "/") -> str:
    return f"{value.numerator}{sign}{value.denominator}"


def _pictures(pattern: Path) -> list[Path]:
    """The pictures that a pattern means, in the order of their numbers; a gap in the numbers does not end them."""
    folder, name = pattern.parent, pattern.name
    if not folder.is_dir():
        raise InvalidRecipe(f"There is no folder “{folder}”.")
    number = re.search(r"%0?(\d*)d", name)
    if number:
        before, after = (name[: number.start()], name[number.end() :])
        shape = re.compile(re.escape(before.replace("%%", "%")) + r"(\d+)" + re.escape(after.replace("%%", "%")))
        found = [(int(match[1]), path) for path in folder.iterdir() if (match := shape.fullmatch(path.name))]
        pictures = [path for _, path in sorted(found)]
    elif any(sign in name for sign in "*?["):
        pictures = sorted(folder.glob(name), key=_natural)
    else:
        pictures = sorted(folder.glob(escape(name)))
    if not pictures:
        raise InvalidRecipe(f"No picture is named like “{name}” in “{folder}”.")
    return pictures


def _natural(path: Path) -> list[tuple[int, int, str]]:
    """Order ``frame10`` after ``frame9``."""
    parts = re.findall(r"\d+|\D+", path.name)
    return [(0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts]
