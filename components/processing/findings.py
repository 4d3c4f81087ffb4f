"""What is told about a clip: which rule it breaks or meets, how bad that is, in plain words, and when it happens."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is, from nothing to do up to something that has to be mended."""

    good = "good"
    note = "note"
    warning = "warning"
    error = "error"


@dataclass(frozen=True)
class Finding:
    """One thing about a clip; ``start`` and ``end`` are seconds, both None where it is about the whole of it.

    ``across`` and ``down`` are the parts of the width and height that a finding about the frame leaves.
    """

    rule: str
    severity: Severity
    text: str
    start: float | None = None
    end: float | None = None
    across: float = 1.0
    down: float = 1.0


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings with the worst in front, and those alike in the order of their times."""
    order = tuple(Severity)[::-1]
    return tuple(sorted(findings, key=lambda each: (order.index(each.severity), each.start or 0.0)))
