"""The process that renders previews of edits: the same graph as the edit itself, small and in a hurry.

In: ``{"recipe": {...}, "sources": [...], "files": {...}, "path": "...", "grows": "..."}``. What is rendered is written
to ``grows``, beside a ``.json`` that says what it is, and lies at ``path`` when the process answers. Who takes the file
at ``grows`` away calls it off.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from components.processing import Recipe, find_ffmpeg
from components.processing.preview import Preview, Previewer
from components.settings import Settings
from components.web.lanes import serve


class Drawer:
    """Renders what is asked for, and knows what it measured before."""

    def __init__(self) -> None:
        settings = Settings.from_environment()
        self._previewer = Previewer(settings.limits, find_ffmpeg(settings))

    def preview(self, asked: dict[str, Any]) -> None:
        """Render one preview."""
        path, grows = Path(asked["path"]), Path(asked["grows"])

        def begun(preview: Preview) -> None:
            path.with_suffix(".json").write_text(json.dumps(asdict(preview)), encoding="utf-8")

        self._previewer.render(
            Recipe.from_json(asked["recipe"]),
            list(map(Path, asked["sources"])),
            grows,
            files={name: Path(file) for name, file in asked["files"].items()},
            begun=begun,
            canceled=lambda: not grows.exists(),
        )
        grows.replace(path)


if __name__ == "__main__":
    serve(Drawer().preview, "This edit could not be shown. Take the last step away, or change it.")
