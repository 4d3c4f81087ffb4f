"""The process that draws stills, so that drawing never holds up the server.

In: ``{"request": {...}, "at": 0.5, "width": 640, "path": "..."}``; the still is at ``path`` when it answers.
"""

import os
from pathlib import Path
from typing import Any

from components.animatic import AnimaticRequest, still
from components.web.lanes import serve


def draw(asked: dict[str, Any]) -> None:
    """Draw one still."""
    picture = still(AnimaticRequest(**asked["request"]), at=asked["at"], width=asked["width"])
    path = Path(asked["path"])
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(picture)
    part.replace(path)


if __name__ == "__main__":
    serve(draw, "This still could not be drawn. Reload the page, or change the shot.")
