"""What the Edit page knows about its clips, sounds and the result before it is rendered."""

from collections.abc import Sequence
from pathlib import Path

from components.catalog import Clip, ClipQuery
from components.errors import ClipNotFound, DailiesError
from components.processing import probe
from components.processing.graph import Take
from components.studio import Studio
from components.web.tints import tint_url
from components.widgets.cut import Cut
from components.widgets.operation_form import Files, Pictures

BYTES_PER_PIXEL = 0.012  # of H.264 at our quality, measured over animatics and camera footage
OFFERED_SOUNDS = 40


def load_clips(room: Studio, cut: Cut) -> list[Clip]:
    """Return the clips of a cut that are still there, in order."""
    found = []
    for clip_id in cut.clips:
        try:
            found.append(room.catalog.clips.get(clip_id))
        except ClipNotFound:
            continue
    return found


def files(room: Studio, uploaded: Files) -> Files:
    """Offer what was uploaded here, and of sounds also those of the newest clips that have one."""
    newest = room.catalog.clips.find(ClipQuery(limit=OFFERED_SOUNDS)).clips
    heard = {clip.id: clip.title for clip in newest if clip.has_audio}
    return {**uploaded, "audio": {**uploaded["audio"], **heard}}


def sound_url(room: Studio, cut: Cut) -> str | None:
    """Return where the browser finds the added sound."""
    name = next(iter(cut.sounds()), None)
    if name is None or "." in name:
        return name and f"/app/static/lib/{name}"
    try:
        clip = room.catalog.clips.get(name)
    except ClipNotFound:
        return None
    return f"/app/static/lib/{clip.media}.{clip.suffix}"


def outcome(room: Studio, cut: Cut, clips: Sequence[Clip]) -> tuple[Take | None, DailiesError | None]:
    """Return what will come out, or the error that stands in its way."""
    try:
        infos = [probe(_path(room, clip), limits=room.settings.limits) for clip in clips]
        return cut.recipe().result(infos, room.settings.limits), None
    except DailiesError as error:
        return None, error


def looks(cut: Cut, clips: Sequence[Clip], chosen: int) -> Pictures:
    """Return how the looks and LUTs are shown: on the frame in the middle of what is kept of the chosen clip."""
    index = min(chosen, len(clips) - 1)
    start, end = cut.trim(index)
    clip = clips[index]
    at = (start + (clip.duration if end is None else end)) / 2
    return {
        "look": lambda name: tint_url(clip.id, at, look=name),
        "path": lambda name: tint_url(clip.id, at, lut=name),
    }


def shape(take: Take) -> str:
    """Say what will come out, such as “4.2 s, 1080 × 1920”."""
    return f"{float(take.seconds):.1f} s, {take.width} × {take.height}"


def told(take: Take) -> str:
    """Say the same with its size, such as “4.2 s, 1080 × 1920, about 3 MB”."""
    size = max(0.1, take.width * take.height * take.frames * BYTES_PER_PIXEL / 1_000_000)
    about = f"about {size:.{1 if size < 10 else 0}f} MB"
    return f"{shape(take)}, {about}"


def _path(room: Studio, clip: Clip) -> Path:
    return room.media.path(clip.media, clip.suffix)
