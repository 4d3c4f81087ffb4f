"""Smart cut: the edges are encoded anew, what lies between two key frames is copied as it is, and the seams are proved.

Where a clip does not allow that, or the proof fails, all of it is encoded anew, and the result says why.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import ffmpeg

from components.errors import FFmpegFailed, FFmpegTimedOut, UnreadableMedia
from components.processing.encoding import MP4
from components.processing.ffmpeg import Canceler, FFmpeg, Node, Progress, find_ffmpeg, run
from components.processing.graph import Graph, Source, Take, own_clock
from components.processing.operations.trim import Trim
from components.processing.probe import MediaInfo, probe
from components.processing.provenance import provenance
from components.processing.recipe import Recipe
from components.processing.render import render, verified, workspace
from components.processing.smart.join import join
from components.processing.smart.plan import CannotCopy, Plan, plan
from components.settings import Limits

EDGE_QUALITY = 16
EDGES = 0.7  # of the work
LOOK = 12  # copied frames that are compared with the original at each seam
_TROUBLE = ("error", "corrupt", "conceal", "invalid", "missing", "non-existing", "mismatch", "decode_slice")


@dataclass(frozen=True)
class SmartCut:
    """What was cut: the part that was copied, 0 to 1, and a sentence about how it was done."""

    info: MediaInfo
    copied: float
    note: str
    reason: str = ""  # why nothing could be copied


def smart_cut(
    path: Path,
    output: Path,
    start: float = 0.0,
    end: float | None = None,
    *,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> SmartCut:
    """Write exactly the frames from ``start`` to ``end`` as MP4. Raise what ``render`` raises."""
    limits, program = limits or Limits(), program or find_ffmpeg()
    recipe = Recipe((Trim(start, end),))
    info = probe(path, limits)
    running: dict[str, Any] = {"canceled": canceled, "limits": limits, "program": program, "progress": progress}
    take = recipe.result([info], limits)
    first = round(start * take.rate)
    try:
        chosen = plan(path, info, first, first + take.frames)
        with workspace(output) as folder:
            early = running if progress is None else {**running, "progress": lambda done: progress(done * EDGES)}
            result = _made(path, info, chosen, folder, early)
            checked = _proved(path, info, chosen, replace(take, frames=chosen.frames), result, running)
            result.replace(output)
    except FFmpegTimedOut:  # encoding all of it would take longer still
        raise
    except (CannotCopy, UnreadableMedia, FFmpegFailed) as error:
        whole = render(recipe, [path], output, encoding=MP4, **running)
        reason = str(error) if isinstance(error, CannotCopy) else "what was joined did not pass the check"
        return SmartCut(whole, 0.0, f"All of it was encoded anew: {reason}.", reason)
    if progress:
        progress(1.0)
    return SmartCut(checked, chosen.copied, f"{chosen.copied:.0%} was copied as it is; only the edges are new.")


def _made(path: Path, info: MediaInfo, chosen: Plan, folder: Path, running: dict[str, Any]) -> Path:
    """Encode the edges and the sound in one run, then put everything together."""
    source, limits = Source.of(path, info), running["limits"]
    edges = {"head.mp4": (chosen.first, chosen.begin), "tail.mp4": (chosen.end, chosen.last)}
    parts = {name: source.cut(begin, end - begin) for name, (begin, end) in edges.items() if end > begin}
    outputs = []
    for number, (name, part) in enumerate(parts.items(), start=1):
        (take,) = Graph([part], limits=limits).build(())
        outputs.append(_edge(take, name, number, limits))
    if info.has_audio:
        (take,) = Graph([source.cut(chosen.first, chosen.frames)], limits=limits).build(())
        outputs.append(ffmpeg.output(take.sound, "sound.mp4", f="mp4", map_metadata=-1, **MP4.sound))
    if outputs:
        node = ffmpeg.merge_outputs(*outputs) if len(outputs) > 1 else outputs[0]
        run(node, folder=folder, seconds=chosen.frames / float(chosen.rate), **running)
    result = folder / "result.mp4"
    head, tail, sound = (folder / name if (folder / name).exists() else None for name in (*edges, "sound.mp4"))
    join(chosen, path, head, tail, sound, result, provenance([path]))
    return result


def _edge(take: Take, name: str, number: int, limits: Limits) -> Node:
    picture = {**MP4.picture, "crf": EDGE_QUALITY, "x264-params": f"sps-id={number + 29}"}
    return replace(MP4, picture=picture).write(take.having(sound=None), name, limits)


def _proved(
    path: Path, info: MediaInfo, chosen: Plan, promised: Take, result: Path, running: dict[str, Any]
) -> MediaInfo:
    """Decode around both seams: every frame is there, and the copied ones are the very frames of the original."""
    checked = verified(result, promised, running["limits"])
    step = 1 / chosen.rate
    look = min(LOOK, chosen.end - chosen.begin)
    before = chosen.begin - chosen.first
    tail = min(chosen.end - chosen.last_key, 250)
    reads = {  # file, first frame, number of frames, what is known of it
        "seam1": (result, 0, before + look, checked),
        "original1": (path, chosen.begin, look, info),
        "seam2": (result, chosen.last_key - chosen.first, chosen.last - chosen.last_key, checked),
        "original2": (path, chosen.last_key, tail, info),
    }
    graph, outputs = Graph([], limits=running["limits"]), []
    for name, (file, first, frames, read) in reads.items():
        seek = max(0.0, float((first - 0.5) * step) + read.offset) if first else 0.0
        stream = graph.input(file, **own_clock(read), **({"ss": f"{seek:.6f}"} if seek else {}))["v:0"]
        outputs.append(ffmpeg.output(stream, name, f="framemd5", fps_mode="passthrough", **{"frames:v": frames}))
    quiet = {name: value for name, value in running.items() if name != "progress"}
    log = run(ffmpeg.merge_outputs(*outputs), folder=result.parent, seconds=checked.duration, **quiet)
    hashes = {name: _hashes(result.parent / name) for name in reads}
    whole = all(len(hashes[name]) == reads[name][2] for name in reads)
    same = hashes["seam1"][before:] == hashes["original1"] and hashes["seam2"][:tail] == hashes["original2"]
    if not whole or not same or any(word in line.lower() for line in log for word in _TROUBLE):
        raise FFmpegFailed("The joined frames are not those of the clip.", detail="\n".join(log))
    return checked


def _hashes(path: Path) -> list[str]:
    lines = path.read_text().splitlines() if path.exists() else []
    return [line.rpartition(",")[2].strip() for line in lines if line and not line.startswith("#")]
