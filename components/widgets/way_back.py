"""A change to the shot that one click of ours makes, and the way back from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any
from uuid import uuid4

from components.widgets.shot import Shot

TOLD_FOR = 10.0
"""Seconds in which the change is news."""


@dataclass(frozen=True)
class Proposal:
    """What one click makes of the shot; ``words`` say afterwards what was done."""

    words: str
    shot: Shot


@dataclass(frozen=True)
class WayBack:
    """``fields`` are what the shot held before, by part; ``turn`` tells one change from another."""

    words: str
    fields: Mapping[str, Any]
    turn: str = field(default_factory=lambda: uuid4().hex[:12])
    made_at: float = field(default_factory=monotonic)

    @property
    def news(self) -> str:
        """The words as long as they are new."""
        return self.words if monotonic() - self.made_at < TOLD_FOR else ""
