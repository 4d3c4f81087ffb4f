"""Checks of the picture: black, frozen, interlaced, flickering, and how well it repeats."""

from collections.abc import Iterator
from itertools import pairwise

from components.processing.findings import Finding, Severity
from components.processing.probe import clock
from components.processing.qc.measure import BLACK, Array, Measured
from components.processing.qc.seam import LoopSeam, seam_of
from components.processing.qc.spans import spans

STILL, STILL_ANYWHERE = 0.25, 3.0
FROZEN_SECONDS = 1.0
EDGE_SECONDS = 1.0  # a fade from or to black
FLASH = 20.0  # of 255: a tenth of the light, as in WCAG 2.3.1
FLASHES = 3  # more than so many in a second are dangerous
PULSE, PULSES = 3.0, 8


def black(measured: Measured) -> Iterator[Finding]:
    """Frames with nothing to see."""
    dark, rate = measured.light.bright < BLACK, measured.rate
    seconds = len(dark) / rate
    for start, end in spans(dark, 1 / rate, at_least=2 / rate):
        if end - start > 0.95 * seconds:
            yield Finding("black", Severity.error, "is black throughout", start, end)
        elif (start == 0 or end >= seconds - 1 / rate) and end - start <= EDGE_SECONDS:
            place = "begins" if start == 0 else "ends"
            yield Finding("black", Severity.note, f"{place} with {clock(end - start)} of black", start, end)
        else:
            yield Finding("black", Severity.warning, f"black for {clock(end - start)}", start, end)


def frozen(measured: Measured) -> Iterator[Finding]:
    """Stretches in which nothing moves, unless they are black."""
    light, rate = measured.light, measured.rate
    still = (light.moved < STILL) & (light.moved_most <= STILL_ANYWHERE) & (light.bright >= BLACK)
    still[0] = len(still) > 1 and bool(still[1])
    for start, end in spans(still, 1 / rate, at_least=FROZEN_SECONDS):
        whole = end - start > 0.95 * len(still) / rate
        text = "does not move at all" if whole else f"stands still for {clock(end - start)}"
        yield Finding("frozen", Severity.warning, text, start, end)


def interlaced(measured: Measured) -> Iterator[Finding]:
    """Frames woven of two moments, which show as combs."""
    for start, end in measured.combs.stretches:
        yield Finding("interlaced", Severity.warning, "interlaced: moving edges show combs", start, end)


def flicker(measured: Measured) -> Iterator[Finding]:
    """Flashes that may harm, and light that pulses."""
    light, rate = measured.light.mean, measured.rate
    flashing = list(_busy(light, FLASH, 2 * FLASHES + 1, rate))
    for start, end in flashing:
        text = f"flashes more than {FLASHES} times a second, which can harm people with epilepsy"
        yield Finding("flicker", Severity.error, text, start, end)
    for start, end in _busy(light, PULSE, PULSES, rate):
        if not any(start < other_end and other_start < end for other_start, other_end in flashing):
            yield Finding("flicker", Severity.warning, "its brightness flickers", start, end)


def seam(measured: Measured) -> LoopSeam:
    """How well the clip repeats."""
    return seam_of(measured.light.moved[1:], measured.light.seam)


def loop(measured: Measured) -> Iterator[Finding]:
    """Whether the clip repeats without a jump."""
    found, end = seam(measured), len(measured.light.mean) / measured.rate
    severity = Severity.good if found.smooth else Severity.note
    yield Finding("loop", severity, f"{found.text} ({found.score} of 100)", end, end)


def _busy(light: Array, swing: float, turns: int, rate: float) -> Iterator[tuple[float, float]]:
    """Where the light turns at least so often within a second, each time by more than ``swing``."""
    places = _turning_points(light, swing)
    within = [(a, b) for a, b in zip(places, places[turns - 1 :], strict=False) if b - a <= rate]
    begin = end = -1
    for first, last in within:
        if begin >= 0 and first > end:
            yield begin / rate, (end + 1) / rate
            begin = first
        begin, end = (first if begin < 0 else begin), last
    if begin >= 0:
        yield begin / rate, (end + 1) / rate


def _turning_points(light: Array, swing: float) -> list[int]:
    """The frames at which the light has risen or fallen by ``swing`` since it last turned."""
    flat = [0]
    for place, (before, now) in enumerate(pairwise(light), start=1):
        if before != now:
            flat.append(place)
    turned: list[int] = []
    low = high = float(light[0])
    direction = 0
    for place in flat:
        value = float(light[place])
        low, high = min(low, value), max(high, value)
        if direction <= 0 and value - low >= swing:
            turned.append(place)
            direction, high = 1, value
        elif direction >= 0 and high - value >= swing:
            turned.append(place)
            direction, low = -1, value
    return turned
