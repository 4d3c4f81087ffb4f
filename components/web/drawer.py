"""The process that draws stills, so that drawing never holds up the server: one line of JSON in, one line out.

In: ``{"request": {...}, "at": 0.5, "width": 640, "path": "..."}``. Out: ``{}``, or ``{"name", "message"}`` of the
error. It ends with its input, that is, with the server.
"""

import json
import logging
import os
import sys
from pathlib import Path
from typing import Any

from components.animatic import AnimaticRequest, still
from components.errors import BadInput, DailiesError

log = logging.getLogger(__name__)


def main() -> None:
    """Answer until nobody asks any more."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def _answer(asked: dict[str, Any]) -> dict[str, str]:
    try:
        _draw(asked)
    except DailiesError as error:
        return {"name": error.name, "message": str(error)}
    except Exception:
        log.exception("this could not be drawn: %s", str(asked)[:2000])
        return {
            "name": BadInput.__name__,
            "message": "This still could not be drawn. Reload the page, or change the shot.",
        }
    return {}


def _draw(asked: dict[str, Any]) -> None:
    picture = still(AnimaticRequest(**asked["request"]), at=asked["at"], width=asked["width"])
    path = Path(asked["path"])
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(picture)
    part.replace(path)


if __name__ == "__main__":
    main()
