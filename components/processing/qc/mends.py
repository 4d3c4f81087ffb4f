"""What mends a finding: the step that takes it away, where there is one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from components.processing.findings import Finding
from components.processing.graph import even
from components.processing.operations import AddAudio, Loudness, Operation, Reframe, SeamlessLoop, Trim
from components.processing.probe import MediaInfo

EDGE = 0.1  # seconds from the beginning or the end within which something stands at it
SHORTEST = 0.5  # seconds that must be left


@dataclass(frozen=True)
class Mend:
    """A step, and the words on the button that adds it."""

    label: str
    step: Operation


def mend(finding: Finding, info: MediaInfo) -> Mend | None:
    """Return what takes a finding away; None where no step does."""
    make = _MENDS.get(finding.rule)
    return make(finding, info) if make else None


def _cut_off(finding: Finding, info: MediaInfo) -> Mend | None:
    start, end = finding.start or 0.0, finding.end if finding.end is not None else info.duration
    if start <= EDGE and info.duration - end >= SHORTEST:
        return Mend("Trim it off", Trim(round(end, 3)))
    if end >= info.duration - EDGE and start >= SHORTEST:
        return Mend("Trim it off", Trim(0.0, round(start, 3)))
    return None


def _crop(finding: Finding, info: MediaInfo) -> Mend | None:
    if finding.across == finding.down == 1:  # in a part of the clip alone: the rest would lose what it shows
        return None
    width, height = even(info.width * finding.across), even(info.height * finding.down)
    return Mend("Crop the bars", Reframe(width=width, height=height))


def _level(_finding: Finding, _info: MediaInfo) -> Mend:
    return Mend("Set the loudness", Loudness())


def _sound(finding: Finding, _info: MediaInfo) -> Mend | None:
    return Mend("Add a sound", AddAudio()) if finding.start is None or finding.start <= EDGE else None


def _blend(finding: Finding, _info: MediaInfo) -> Mend | None:
    return Mend("Blend the loop", SeamlessLoop()) if finding.severity != "good" else None


_MENDS: Mapping[str, Callable[[Finding, MediaInfo], Mend | None]] = {
    "black": _cut_off,
    "frozen": _cut_off,
    "letterboxed": _crop,
    "clipped": _level,
    "loudness": _level,
    "silent": _sound,
    "loop": _blend,
}
