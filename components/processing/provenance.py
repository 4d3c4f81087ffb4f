"""What a file says about its own making. An export drops all that a camera or a person wrote, but keeps our own mark.

Only sentences that end in Dailies' name are ours; a place, a date or a name from elsewhere is never passed on.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from components.processing.probe import open_media

FIELD = "comment"
LONGEST = 300  # characters
_OURS = re.compile(r"(?:Animatic|Generated|Edited|Video) (?:[\w ,]+ )?(?:by|with) Dailies\b[\w :;,.()-]*")


def provenance(paths: Iterable[Path]) -> dict[str, str]:
    """The marks of ours that these clips bear, as the tags of what is made of them."""
    marks: dict[str, None] = {}
    for path in paths:
        with open_media(path) as container:
            said = {name.lower(): text for name, text in container.metadata.items()}.get(FIELD, "")
        if len(said) <= LONGEST and _OURS.fullmatch(said):
            marks[said] = None
    return {FIELD: " ".join(marks)} if marks else {}
