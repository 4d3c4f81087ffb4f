"""What the README shows to a newcomer works as it stands there."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from components.animatic.subjects import Pose

README = Path(__file__).parents[3] / "README.md"


def test_the_subject_of_the_readme_can_be_drawn(rasterise: Callable[..., NDArray[np.uint8]]) -> None:
    shown = re.search(r"## Add a setting or a subject.*?```python\n(.*?)```", README.read_text(), re.DOTALL)
    assert shown
    names: dict[str, Any] = {}
    exec(compile(shown[1], "README.md", "exec"), names)  # noqa: S102 - our own page
    rig = names["CRAYON"]
    pictures = [rasterise(rig, Pose(palette=palette)) for palette in rig.palettes]
    for picture in pictures:
        cover = picture[..., 3] > 128
        assert 0.3 < cover.mean() < 0.95
        assert cover[: len(cover) // 10].any(), "its tip is near the top"
        assert cover[-1].any(), "it stands on the ground"
    assert np.abs(pictures[0].astype(int) - pictures[1])[..., :3].max() > 60, "palettes paint it"
