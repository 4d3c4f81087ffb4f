"""The Edit page's way back and forth, and what of it is shown. The edit itself is in the page's address."""

from dataclasses import dataclass, field
from typing import Any

Query = dict[str, str]


@dataclass
class EditDesk:
    """``step`` is the step whose options are shown, ``clip`` the one with trim handles, ``added`` the clips that were
    chosen in the dialog; ``files`` is what was uploaded here: titles by name, for each use. ``wanted`` are the exports
    asked for in their dialog, ``batch`` the clips chosen there for the same edit, and ``apply`` those to make.

    ``revision`` is part of the fields' keys: a new one makes them take the values of the edit.
    """

    now: Query | None = None
    past: list[Query] = field(default_factory=list)
    future: list[Query] = field(default_factory=list)
    step: int | None = None
    clip: int = 0
    revision: int = 0
    files: dict[str, dict[str, str]] = field(default_factory=lambda: {"audio": {}, "image": {}, "text": {}})
    added: list[str] = field(default_factory=list)
    wanted: list[dict[str, Any]] = field(default_factory=list)
    batch: list[str] = field(default_factory=list)
    apply: list[str] = field(default_factory=list)

    def arrive(self, query: Query) -> None:
        """Take note of the edit in the address: one that came by a link or the browser's buttons is new here."""
        if query != self.now:
            self.now, self.step = query, None
            self.revision += 1

    def change(self, query: Query, *, redraw: bool = True) -> None:
        """Go on to another edit. Without ``redraw`` the fields hold its values already."""
        if self.now is not None and query != self.now:
            self.past.append(self.now)
            self.future.clear()
        self.now = query
        self.revision += redraw

    def back(self) -> Query | None:
        """Return the edit before the last change."""
        return self._go(self.past, self.future)

    def forth(self) -> Query | None:
        """Return the edit that was taken back."""
        return self._go(self.future, self.past)

    def _go(self, source: list[Query], target: list[Query]) -> Query | None:
        if not source or self.now is None:
            return None
        target.append(self.now)
        self.now, self.step = source.pop(), None
        self.revision += 1
        return self.now
