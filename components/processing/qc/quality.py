"""The report on a clip: every check over one decode."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

import components.processing.qc.bars as bars
import components.processing.qc.picture as picture
import components.processing.qc.shape as shape
import components.processing.qc.sound as sound
from components.processing.ffmpeg import Canceler, FFmpeg, Progress
from components.processing.findings import Finding, Severity, worst_first
from components.processing.presets import Preset
from components.processing.probe import MediaInfo, probe
from components.processing.qc.measure import measure
from components.settings import Limits

_PICTURE = (
    picture.black,
    picture.frozen,
    bars.letterboxed,
    picture.interlaced,
    picture.flicker,
    picture.loop,
)


@dataclass(frozen=True)
class Quality:
    """What was found, the worst first; ``loop_seam`` is 0 to 100, ``loudness`` in LUFS where there is sound."""

    info: MediaInfo
    findings: tuple[Finding, ...]
    loop_seam: int
    loudness: float | None

    @property
    def worst(self) -> Severity:
        """The severity of the worst finding."""
        return self.findings[0].severity if self.findings else Severity.good


def check_quality(
    path: Path,
    *,
    preset: Preset | None = None,
    aspect_ratio: str | None = None,
    duration: float | None = None,
    folder: Path | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> Quality:
    """Look a clip through, and at what a channel asks of it where a preset is given; ``folder`` is for side files.

    ``aspect_ratio``, such as "16:9", and ``duration`` in seconds are what the clip was meant to have. Raise
    UnreadableMedia, MediaTooLarge, InvalidRecipe, Canceled or FFmpegFailed.
    """
    limits = limits or Limits()
    info = probe(path, limits)
    with tempfile.TemporaryDirectory(prefix="quality-", dir=folder) as private:
        running = {"progress": progress, "canceled": canceled, "program": program}
        seen = measure(path, info, Path(private), limits, **running)
    found = [finding for check in _PICTURE for finding in check(seen)]
    found += [*sound.silent(seen.sound), *sound.clipped(seen.sound)]
    if preset:
        found += sound.off_target(seen.sound, None if preset.muted else preset.loudness, preset.label)
        known = {finding.rule for finding in found} | {"fits"}
        found += [each for each in preset.check(info) if each.rule not in known and each.text != "has no sound"]
    found += [*shape.wrong_ratio(info, aspect_ratio), *shape.wrong_length(info, duration)]
    loudness = seen.sound.loudness if seen.sound else None
    return Quality(info, worst_first(found), picture.seam(seen).score, loudness)
