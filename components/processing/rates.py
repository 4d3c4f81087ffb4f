"""Frame rates, time bases and lengths, as exact numbers and as people say them."""

from fractions import Fraction
from typing import Any

FPS = tuple(Fraction(n) for n in (5, 8, 10, 12, 15, 16, 20, 24, 25, 30, 48, 50, 60, 90, 100, 120, 240)) + tuple(
    Fraction(n * 1000, 1001) for n in (24, 30, 48, 60, 120)
)


def exact(value: Any) -> Fraction:
    """A rate or time base as a fraction, 0 where it is not known.

    PyAV 18 gives fractions; PyAV 19, on Python 3.12 and newer, gives numbers of its own that do not calculate.
    """
    return Fraction(value.numerator, value.denominator) if value and value.denominator else Fraction(0)


def standard_rate(rate: Fraction) -> Fraction:
    """The usual frame rate within 0.2 % of this one, or a fraction that an encoder takes."""
    nearest = min(FPS, key=lambda usual: abs(usual - rate))
    if abs(nearest - rate) <= rate * Fraction(2, 1000):
        return nearest
    return rate.limit_denominator(1001)


def clock(seconds: float) -> str:
    """Seconds as people read them: ``4.5 s``, ``2:05``, ``5:00:00``."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
