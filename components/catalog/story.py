"""What happened to a generation, line by line: short, with times, and never more than a page."""

from collections.abc import Sequence
from typing import Any

FIRST, MOST = 12, 60  # lines: the beginning is kept, and the latest
CHARACTERS = 240

Line = dict[str, Any]
"""``at`` (a time) and ``said``; where the same was said again, ``times`` and ``until`` as well."""


def with_line(story: Sequence[Line], said: str, at: str) -> tuple[Line, ...]:
    """Return the story with one more line; what was said last is only counted when it is said again."""
    said = " ".join(said.split())
    said = said if len(said) <= CHARACTERS else f"{said[: CHARACTERS - 1]}…"
    if story and story[-1]["said"] == said:
        again = {**story[-1], "times": story[-1].get("times", 1) + 1, "until": at}
        return (*story[:-1], again)
    longer = (*story, {"at": at, "said": said})
    return longer if len(longer) <= MOST else (*longer[:FIRST], *longer[FIRST + 1 :])
