"""What the Edit page knows about its clips, sounds and the result before it is rendered."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from components.catalog import Clip, ClipQuery
from components.errors import ClipNotFound, DailiesError
from components.jobs.ways import chosen_encoding
from components.processing import MediaInfo, probe
from components.processing.estimate import Estimate, estimate
from components.processing.graph import Take
from components.studio import Studio
from components.web.tints import tint_url
from components.widgets.cut import Cut
from components.widgets.exports import Order
from components.widgets.operation_form import Files, Pictures

OFFERED_SOUNDS = 40
COPYING = 4e-8  # seconds for a byte that is copied and compared
_pacing: list[Future[Estimate]] = []


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
        return cut.recipe().result(infos_of(room, clips), room.settings.limits), None
    except DailiesError as error:
        return None, error


def infos_of(room: Studio, clips: Sequence[Clip]) -> list[MediaInfo]:
    """Return what is known of the clips' files."""
    return [probe(room.media.path(clip.media, clip.suffix), limits=room.settings.limits) for clip in clips]


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


def told(take: Take, wanted: Sequence[Order], infos: Sequence[MediaInfo]) -> str:
    """Say the same with about how long it takes and how large it gets, on one line or, on a phone, two."""
    expected = [_expected(order, take, infos) for order in wanted]
    seconds, size = sum(each.seconds for each in expected), sum(each.bytes for each in expected)
    return f"{_whole(shape(take))} &nbsp; :gray[{_whole(f'about {duration(seconds)} · about {weight(size)}')}]"


def duration(seconds: float) -> str:
    """Say how long something takes, as roughly as it is known: “8 s”, “40 s”, “3 min”."""
    if seconds < 10:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds, -1):.0f} s" if seconds < 100 else f"{seconds / 60:.0f} min"


def weight(size: float) -> str:
    """Say how large a file is, as roughly as it is known: “0.4 MB”, “3 MB”, “1.2 GB”."""
    megabytes = size / 1_000_000
    if megabytes >= 1000:
        return f"{megabytes / 1000:.1f} GB"
    return f"{megabytes:.0f} MB" if megabytes >= 1.95 else f"{max(0.1, megabytes):.1f} MB"


def _expected(order: Order, take: Take, infos: Sequence[MediaInfo]) -> Estimate:
    """What to expect of an order; while the machine's pace is being measured, that of a usual one counts."""
    if order.keep:
        copied = infos[0].size * min(1.0, take.seconds / max(infos[0].duration, 0.01))
        return Estimate(COPYING * copied + 2, round(copied))
    if not _pacing:
        _pacing.append(ThreadPoolExecutor(1).submit(estimate, order.recipe, list(infos)))
    encoding = chosen_encoding(order.preset, order.encoder)
    return estimate(order.recipe, infos, encoding, pace=None if _pacing[0].done() else 1.0)


def _whole(words: str) -> str:
    """Keep words on one line."""
    return words.replace(" ", "\u00a0")
