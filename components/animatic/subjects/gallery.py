"""A sheet of subjects to look at, on light, dark and warm grounds: ``python -m components.animatic.subjects.gallery
FOLDER [name ...]``. Named subjects are shown in all their turns, phases and palettes; without names, each once.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from components.animatic.color import Array
from components.animatic.picture import premultiply, rasterize
from components.animatic.subjects import RIGS, Pose, Rig, document

CELL, FLOOR, COLUMNS = 300, 0.93, 8
GROUNDS = ((220, 224, 226), (52, 42, 38), (150, 196, 232))
"""Blue, green, red."""
STEPS = 5


def cell(rig: Rig, pose: Pose, ground: tuple[int, int, int]) -> Array:
    """Draw one pose on a ground with a floor."""
    picture = np.full((CELL, CELL, 3), ground, np.uint8)
    floor = round(CELL * FLOOR)
    picture[floor:] = np.array(ground) * 0.82
    density = min(CELL * 0.86 / (rig.height * 100), CELL * 0.92 / (rig.width * 100))
    drawn = premultiply(rasterize(document(rig, pose, density)))[:floor, :CELL]
    height, width = drawn.shape[:2]
    left = (CELL - width) // 2
    under = picture[floor - height : floor, left : left + width]
    under[:] = drawn[..., :3] + under * (1 - drawn[..., 3:].astype(np.float32) / 255)
    return picture


def overview(rigs: Sequence[Rig]) -> Array:
    """Every subject once."""
    poses = [Pose(phase=0.12, action=rig.actions[0], palette=rig.palettes[0]) for rig in rigs]
    return _grid(
        [cell(rig, pose, GROUNDS[i % 3]) for i, (rig, pose) in enumerate(zip(rigs, poses, strict=True))], COLUMNS
    )


def study(rig: Rig) -> Array:
    """One subject: a row of turns, of phases for each action, and of palettes."""
    shares = [i / (STEPS - 1) for i in range(STEPS)]
    first = rig.palettes[0]
    rows = [[Pose(turn=(2 * t - 1) * rig.turnable, action=rig.actions[0], palette=first, text="Elara") for t in shares]]
    rows += [[Pose(phase=i / STEPS, action=action, palette=first) for i in range(STEPS)] for action in rig.actions]
    rows.append(
        [Pose(action=rig.actions[0], palette=rig.palettes[i % len(rig.palettes)], seed=i) for i in range(STEPS)]
    )
    return _grid([cell(rig, pose, GROUNDS[i % 3]) for row in rows for i, pose in enumerate(row)], STEPS)


def _grid(cells: list[Array], columns: int) -> Array:
    cells = cells + [np.zeros_like(cells[0])] * (-len(cells) % columns)
    return np.vstack([np.hstack(cells[i : i + columns]) for i in range(0, len(cells), columns)])


def main(arguments: Sequence[str]) -> None:
    """Write the sheets as JPG files."""
    folder, names = Path(arguments[0]), arguments[1:]
    folder.mkdir(parents=True, exist_ok=True)
    sheets = {rig.name: study(rig) for rig in RIGS if rig.name in names} if names else {"subjects": overview(RIGS)}
    for name, picture in sheets.items():
        cv2.imwrite(str(folder / f"{name}.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 88])


if __name__ == "__main__":
    main(sys.argv[1:])
