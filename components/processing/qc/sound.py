"""Checks of the sound: silence, clipping, and loudness beside what a channel wants."""

from collections.abc import Iterator

import numpy as np

from components.processing.findings import Finding, Severity
from components.processing.probe import clock
from components.processing.qc.measure import STEP, Sound
from components.processing.qc.spans import spans

SILENT = -60.0  # dBFS
SILENT_SECONDS = 1.0
NEAR_FULL = -1.0  # dBFS
FLATTENED = 2.5  # dB between level and peak: less than even a pure tone has
CLIPPED_SECONDS = 0.2
FAR_OFF = 2.0  # LU


def silent(sound: Sound | None) -> Iterator[Finding]:
    """No sound track, or nothing to hear on it."""
    if sound is None:
        yield Finding("silent", Severity.note, "has no sound")
        return
    quiet = sound.level < SILENT
    for start, end in spans(quiet, STEP, SILENT_SECONDS):
        if end - start > 0.95 * len(quiet) * STEP:
            yield Finding("silent", Severity.warning, "its sound is silent throughout", start, end)
        else:
            yield Finding("silent", Severity.note, f"silent for {clock(end - start)}", start, end)


def clipped(sound: Sound | None) -> Iterator[Finding]:
    """Sound that was cut off at full scale, seen also after lossy coding has bent the flat tops again."""
    if sound is None:
        return
    near_full = sound.peak >= NEAR_FULL
    full = (sound.peak >= 0) | near_full & ((sound.peak - sound.level < FLATTENED) | (sound.flat > 0))
    near = np.convolve(full, np.ones(5), "same") >= 1  # peaks within half a second of one another are one stretch
    for start, end in spans(near, STEP):
        inside = full[round(start / STEP) : round(end / STEP)].sum() * STEP
        if inside >= CLIPPED_SECONDS:
            severity = Severity.error if inside >= 1 else Severity.warning
            yield Finding("clipped", severity, f"the sound is clipped for {clock(float(inside))}", start, end)


def off_target(sound: Sound | None, target: float | None, channel: str) -> Iterator[Finding]:
    """Louder or softer than a channel plays it."""
    if sound is None or target is None or sound.loudness is None or sound.loudness <= SILENT:
        return
    if abs(sound.loudness - target) > FAR_OFF:
        text = f"{sound.loudness:.1f} LUFS; {channel} plays {target:g}"
        yield Finding("loudness", Severity.note, text.replace("-", "−"))
