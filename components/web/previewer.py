"""The process that renders previews of edits: the same graph as the edit itself, small and only its beginning.

In: ``{"recipe": {...}, "sources": [...], "files": {...}, "path": "..."}``; the preview is at ``path`` when it answers.
"""

from pathlib import Path
from typing import Any

from components.processing import Recipe, Reframe, Trim, render
from components.processing.encoding import PREVIEW
from components.settings import Settings
from components.web.lanes import serve

SIDE = "360p"
LONGEST = 30.0  # seconds of the result


def preview(asked: dict[str, Any]) -> None:
    """Render one preview."""
    recipe = Recipe.from_json(asked["recipe"])
    small = Recipe((*recipe.steps, Trim(end=LONGEST), Reframe(resolution=SIDE)))
    files = {name: Path(path) for name, path in asked["files"].items()}
    limits = Settings.from_environment().limits
    render(small, list(map(Path, asked["sources"])), Path(asked["path"]), files=files, encoding=PREVIEW, limits=limits)


if __name__ == "__main__":
    serve(preview, "This edit could not be shown. Take the last step away, or change it.")
