"""Checks of what a clip was meant to be: its ratio and its length."""

from collections.abc import Iterator

from components.errors import InvalidRecipe
from components.processing.findings import Finding, Severity
from components.processing.probe import MediaInfo, clock

ALIKE = 0.02  # of the ratio: what rounding to whole pixels, or to blocks of 16, may change
NEAR = 0.25  # seconds, as much as makers of clips round by


def wrong_ratio(info: MediaInfo, wanted: str | None) -> Iterator[Finding]:
    """Wider or taller than was asked for."""
    if not wanted:
        return
    across, _, down = wanted.partition(":")
    if not (across.isdigit() and down.isdigit() and int(across) and int(down)):
        raise InvalidRecipe(f"“{wanted[:20]}” is not a ratio. Write it like 16:9.")
    off = info.width / info.height / (int(across) / int(down))
    if not 1 / (1 + ALIKE) <= off <= 1 + ALIKE:
        how = "wider" if off > 1 else "taller"
        yield Finding("shape", Severity.warning, f"{info.width} × {info.height} is {how} than {wanted}")


def wrong_length(info: MediaInfo, wanted: float | None) -> Iterator[Finding]:
    """Longer or shorter than was asked for."""
    if wanted is None or abs(info.duration - wanted) <= max(NEAR, 1 / info.fps):
        return
    text = f"{clock(info.duration)} long instead of {clock(wanted)}"
    late = (wanted, info.duration) if info.duration > wanted else (info.duration, info.duration)
    yield Finding("length", Severity.warning, text, *late)
