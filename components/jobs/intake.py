"""The step that all jobs end with: a finished file becomes a clip with a poster and a hover preview.

Making and registering are two steps. The first leaves nothing behind but files named by their content; the second adds
a clip whose id is the job's. So either may run twice, after a crash, and there is still one clip.
"""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from components.catalog import Clip, now
from components.jobs.attempt import Attempt
from components.processing import find_ffmpeg
from components.processing.derivatives import derivatives
from components.processing.examiner import examine

Made = dict[str, Any]
_at_once = threading.BoundedSemaphore(2)


def make(attempt: Attempt, produce: Callable[[Path], None], *, suffix: str = "mp4") -> Made:
    """Let ``produce`` write a file, put it into the media store and return what a clip needs to know of it."""
    with attempt.bench.media.workspace(attempt.name) as folder:
        path = folder / f"clip.{suffix}"
        produce(path)
        return keep(attempt, path, folder)


def keep(attempt: Attempt, path: Path, folder: Path) -> Made:
    """Put a finished file with its poster and preview into the media store; they are drawn in ``folder``."""
    media, settings, suffix = attempt.bench.media, attempt.bench.settings, path.suffix.removeprefix(".")
    limits = settings.limits
    poster, preview = folder / "poster.jpg", folder / "preview.mp4"
    info = examine(path, limits)
    attempt.doing("making its preview")
    with _at_once:
        derivatives(path, poster, preview, canceled=attempt.canceled, limits=limits, program=find_ffmpeg(settings))
    attempt.check()
    return {
        "size": path.stat().st_size,
        "duration": info.duration,
        "width": info.width,
        "height": info.height,
        "fps": info.fps,
        "has_audio": info.has_audio,
        "suffix": suffix,
        "poster": media.adopt(poster, "jpg"),
        "preview": media.adopt(preview, "mp4"),
        "media": media.adopt(path, suffix),
    }


def register(attempt: Attempt, made: Made, *, parents: Sequence[str] = (), **more: Any) -> str:
    """Add the clip to the catalog, once however often this runs, and return its id.

    It is called like the job, unless what was made has an id and a title of its own.
    """
    job, clips = attempt.job, attempt.bench.catalog.clips
    own = {"id": job.id, "title": job.title, "created_at": now()}
    clip = clips.add(Clip(**{**own, **made, **more}), parents)
    if clip.deleted_at:
        clips.restore([clip.id])
    return clip.id
