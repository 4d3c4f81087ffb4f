"""The process that draws stills, so that drawing never holds up the server.

In: ``{"request": {...}, "at": 0.5, "width": 640, "path": "..."}``; the still is at ``path`` when it answers,
and what was read in the words beside it, as JSON.
"""

import json
import os
from pathlib import Path
from typing import Any

from components.animatic import AnimaticRequest, direct, still
from components.web.lanes import serve


def draw(asked: dict[str, Any]) -> None:
    """Draw one still."""
    request = AnimaticRequest(**asked["request"])
    path = Path(asked["path"])
    read = [{"part": part, "words": words} for part, words in direct(request).understood]
    _keep(path.with_suffix(".json"), json.dumps(read, ensure_ascii=False).encode())
    _keep(path, still(request, at=asked["at"], width=asked["width"]))


def _keep(path: Path, content: bytes) -> None:
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(content)
    part.replace(path)


if __name__ == "__main__":
    serve(draw, "This still could not be drawn. Reload the page, or change the shot.")
