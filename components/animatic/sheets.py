"""Contact sheets to look at: ``python -m components.animatic.sheets FOLDER [name ...]``."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from components.animatic.color import Array
from components.animatic.lights import LIGHTS
from components.animatic.moves import MOVES
from components.animatic.render import reel_for
from components.animatic.request import AnimaticRequest
from components.animatic.settings import SETTINGS
from components.animatic.styles import STYLES

PROMPTS = (
    "a golden retriever running through a field of sunflowers, tracking shot, cinematic, golden hour",
    "a glass perfume bottle with a gold cap on a sand dune at sunset, dolly in, commercial",
    "neon city in the rain, drone",
    "snowy mountains at sunrise, crane",
    "a white sneaker in a studio, orbit, commercial",
    "a red sports car driving on a desert road, tracking, realistic, sunset",
    "a businesswoman walking down a city street, handheld, documentary",
    "a cup of latte in a cozy cafe, dolly in, golden hour",
    "a man jogging in a misty forest at sunrise, tracking, documentary",
    "a woman walking on a tropical beach at sunset, dolly out, artistic",
    "an astronaut floating in space, orbit",
    "a dog running on a meadow, spring flowers, day, anime",
    "a motorcycle on a highway at blue hour, truck left, cyberpunk",
    "a laptop on a desk in a bright office, rack focus, lifestyle",
    "an elephant in the savanna, drone, watercolor",
    "a burger on a wooden table, pull out, vlog, window light",
    "a tropical fish underwater, arc, fantasy",
    "a rock band guitar on a stage, spotlight, zoom in, music video",
    "a sailboat on the ocean in a storm, static, oil painting",
    "a train in the snow at night, pan right, film noir",
    "a family in a park, autumn leaves, pedestal up, vintage",
    "a smartphone on a seamless blue studio, roll, minimal",
    "a robot in a factory, fpv, comic book",
    "a dancer in a gym, bullet time, pixel art",
)

Row = tuple[AnimaticRequest, tuple[float, ...]]


def _prompts() -> list[Row]:
    return [(AnimaticRequest(prompt, seed=i + 1), (0.08, 0.5, 0.95)) for i, prompt in enumerate(PROMPTS)]


def _moves() -> list[Row]:
    return [(AnimaticRequest(PROMPTS[1], {"camera": move}, seed=3), (0.0, 0.5, 1.0)) for move in MOVES]


def _lights() -> list[Row]:
    look = {"camera": "static", "style": "realistic"}
    pairs = [{**look, "setting": name, "lighting": light.name} for name in SETTINGS for light in LIGHTS]
    return [(AnimaticRequest("a woman walking", parts, seed=2), (0.5,)) for parts in pairs]


def _styles() -> list[Row]:
    return [(AnimaticRequest(prompt, {"style": style}, seed=5), (0.5,)) for prompt in PROMPTS[:5] for style in STYLES]


def _seeds() -> list[Row]:
    return [(AnimaticRequest(prompt, seed=seed), (0.5,)) for prompt in PROMPTS[:6] for seed in (11, 12, 13, 14)]


def _ratios() -> list[Row]:
    return [
        (AnimaticRequest(prompt, aspect_ratio=ratio, seed=4), (0.5,))
        for ratio in ("9:16", "1:1", "4:5")
        for prompt in PROMPTS[:6]
    ]


SHEETS: dict[str, tuple[Callable[[], list[Row]], int, int]] = {
    "prompts": (_prompts, 3, 426),
    "moves": (_moves, 6, 320),
    "lights": (_lights, len(LIGHTS), 284),
    "styles": (_styles, len(STYLES), 320),
    "seeds": (_seeds, 4, 400),
    "ratios": (_ratios, 6, 240),
}


def sheet(rows: Sequence[Row], columns: int, width: int) -> Array:
    """Draw every frame and set them in a grid."""
    cells = []
    for request, moments in rows:
        reel = reel_for(request, width * 2)
        for at in moments:
            frame = reel.frame(round(at * (reel.frames - 1)))
            cells.append(
                cv2.resize(frame, (width, round(frame.shape[0] * width / frame.shape[1])), interpolation=cv2.INTER_AREA)
            )
    tallest = max(cell.shape[0] for cell in cells)
    cells = [np.pad(cell, ((0, tallest - cell.shape[0] + 4), (0, 4), (0, 0))) for cell in cells]
    cells += [np.zeros_like(cells[0])] * (-len(cells) % columns)
    return np.vstack([np.hstack(cells[i : i + columns]) for i in range(0, len(cells), columns)])


def main(arguments: Sequence[str]) -> None:
    """Write the sheets as JPG files."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments[1:] or SHEETS:
        make, columns, width = SHEETS[name]
        cv2.imwrite(str(folder / f"{name}.jpg"), sheet(make(), columns, width), [cv2.IMWRITE_JPEG_QUALITY, 88])


if __name__ == "__main__":
    main(sys.argv[1:])
