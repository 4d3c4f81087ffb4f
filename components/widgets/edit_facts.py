"""What the Edit page knows about its clips, sounds and the result before it is rendered."""

from collections.abc import Sequence
from pathlib import Path

from components.catalog import Clip, ClipQuery
from components.errors import ClipNotFound, DailiesError
from components.processing import probe
from components.studio import Studio
from components.widgets.cut import Cut
from components.widgets.operation_form import Sound

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


def sounds(room: Studio, uploaded: dict[str, str]) -> list[Sound]:
    """Offer the sounds that were dropped here, then those of the newest clips that have one."""
    newest = room.catalog.clips.find(ClipQuery(limit=OFFERED_SOUNDS)).clips
    return [*uploaded.items(), *((clip.id, clip.title) for clip in newest if clip.has_audio)]


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


def outcome(room: Studio, cut: Cut, clips: Sequence[Clip]) -> tuple[str, DailiesError | None]:
    """Say what will come out ("4.2 s, 1080 × 1920, about 3 MB"), or the error that stands in its way."""
    try:
        infos = [probe(_path(room, clip), limits=room.settings.limits) for clip in clips]
        take = cut.recipe().result(infos, room.settings.limits)
    except DailiesError as error:
        return "", error
    size = max(0.1, take.width * take.height * take.frames * BYTES_PER_PIXEL / 1_000_000)
    about = f"about {size:.{1 if size < 10 else 0}f} MB"
    return f"{float(take.seconds):.1f} s, {take.width} × {take.height}, {about}", None


def _path(room: Studio, clip: Clip) -> Path:
    return room.media.path(clip.media, clip.suffix)
